//! Letters: how messages of one-sided communication leave a rank and find their window.
//!
//! A letter of up to a cell's payload travels in the cell, a longer one in a chunk. What an inbox has no room for is queued, in order
//! per destination, and progress sends it later: nothing here waits.

use super::message::{Names, Pending};
use super::parcel::Parcels;
use super::window::Window;
use super::{message, parcel, wire};
use crate::p2p::slab::Slab;
use crate::rank::Rank;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::chunk::CHUNK;
use crate::world::ring::{Envelope, PAYLOAD};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// What a rank's one-sided communication keeps.
#[derive(Default)]
pub struct Engine {
    /// Windows by the number that names them in letters.
    pub(super) windows: RefCell<BTreeMap<u32, Rc<Window>>>,
    /// Requests that have not been answered.
    pub(super) pending: RefCell<Slab<Pending>>,
    pub(super) parcels: Parcels,
    pub(super) names: Names,
    outgoing: RefCell<BTreeMap<u32, VecDeque<Letter>>>,
    /// Bytes in `outgoing`.
    queued: Cell<usize>,
}

struct Letter {
    envelope: Envelope,
    data: Vec<u8>,
}

/// From so many queued bytes on, whoever makes more waits until they have gone.
const FULL: usize = 16 << 20;

impl Engine {
    pub fn has_backlog(&self) -> bool {
        !self.outgoing.borrow().is_empty()
    }

    /// Whether more letters may be written without waiting.
    pub fn has_room(&self) -> bool {
        self.queued.get() < FULL
    }
}

/// Sends `data` to world rank `to`, now or as soon as there is room.
pub fn send(rank: &Rank, to: u32, envelope: Envelope, data: Vec<u8>) {
    if rank.world.has_news() && rank.world.has_failed(to) {
        // What is asked for is answered when the rank is buried, or is being buried now.
        return;
    }
    let letter = Letter { envelope, data };
    let mut outgoing = rank.rma.outgoing.borrow_mut();
    if !outgoing.contains_key(&to) && transmit(rank, to, &letter) {
        return;
    }
    rank.rma.queued.set(rank.rma.queued.get() + letter.data.len());
    outgoing.entry(to).or_default().push_back(letter);
    rank.p2p.backlog.set(true);
}

/// Drops letters to failed ranks, and answers for them: they end with an error.
pub fn end_what_failed(rank: &Rank) {
    rank.rma.outgoing.borrow_mut().retain(|&to, letters| {
        let failed = rank.world.has_failed(to);
        if failed {
            let bytes: usize = letters.iter().map(|letter| letter.data.len()).sum();
            rank.rma.queued.set(rank.rma.queued.get() - bytes);
        }
        !failed
    });
    let mut pending = rank.rma.pending.borrow_mut();
    let lost = |of: &Pending| rank.is_buried(of.process());
    let ids: Vec<u32> = pending.iter_mut().filter_map(|(id, of)| lost(of).then_some(id)).collect();
    let ended: Vec<Pending> = ids.into_iter().filter_map(|id| pending.remove(id)).collect();
    drop(pending);
    ended.into_iter().for_each(|of| of.end(MPIX_ERR_PROC_FAILED));
}

/// Sends what can be sent; true when anything was.
pub fn advance(rank: &Rank) -> bool {
    let mut any = false;
    rank.rma.outgoing.borrow_mut().retain(|&to, letters| {
        while let Some(letter) = letters.front() {
            if !transmit(rank, to, letter) {
                break;
            }
            rank.rma.queued.set(rank.rma.queued.get() - letter.data.len());
            letters.pop_front();
            any = true;
        }
        !letters.is_empty()
    });
    any
}

fn transmit(rank: &Rank, to: u32, Letter { envelope, data }: &Letter) -> bool {
    let ring = rank.world.ring(to);
    let sent = if data.len() <= PAYLOAD {
        ring.send(rank.index, *envelope, |payload| payload[..data.len()].copy_from_slice(data))
    } else {
        let Some(chunk) = rank.seat.chunks().take() else { return false };
        // SAFETY: the chunk is ours until it is sent, and no letter is longer.
        unsafe { std::ptr::copy_nonoverlapping(data.as_ptr(), rank.world.chunk(rank.index, chunk), data.len()) };
        let envelope = Envelope { kind: envelope.kind | wire::IN_CHUNK, ..*envelope };
        let sent = ring.send(rank.index, envelope, |payload| payload[..4].copy_from_slice(&chunk.to_ne_bytes()));
        match sent {
            Ok(()) => rank.seat.lend(chunk, to),
            Err(_) => rank.seat.chunks().give_back(chunk),
        }
        sent
    };
    if sent.is_ok() {
        rank.world.wake(to);
    }
    sent.is_ok()
}

/// Takes one letter out of the inbox.
pub fn deliver(rank: &Rank, from: u32, envelope: &Envelope, payload: &[u8; PAYLOAD]) {
    if envelope.kind == wire::PARCEL {
        parcel::receive(rank, envelope, payload);
        return rank.changed();
    }
    let len = envelope.bytes as u32 as usize;
    let letter = Envelope { kind: envelope.kind & !wire::IN_CHUNK, ..*envelope };
    if envelope.kind & wire::IN_CHUNK == 0 {
        message::receive(rank, from, &letter, &payload[..len.min(PAYLOAD)]);
    } else {
        let chunk = u32::from_ne_bytes([payload[0], payload[1], payload[2], payload[3]]);
        // SAFETY: the chunk is the receiver's from its letter on until it is given back.
        let data = unsafe { std::slice::from_raw_parts(rank.world.chunk(from, chunk), len.min(CHUNK)) };
        message::receive(rank, from, &letter, data);
        rank.world.slot(from).busy.give_back(chunk);
        rank.world.wake(from);
    }
    rank.changed();
}
