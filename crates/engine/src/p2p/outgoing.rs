//! Messages that an inbox had no room for, or that had no chunk: in order per destination, sent as soon as possible.

use super::send::{Source, transmit};
use super::wire;
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::types::Status;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::ring::Envelope;
use std::collections::{BTreeMap, VecDeque};
use std::ffi::c_int;
use std::rc::Rc;

/// One message on its way.
pub(super) struct Waiting {
    pub envelope: Envelope,
    /// The start of the payload, unless there is data.
    pub words: [u64; 2],
    pub data: Option<(Source, Rc<RequestObject>)>,
}

#[derive(Default)]
pub(super) struct Outgoing {
    queues: BTreeMap<u32, VecDeque<Waiting>>,
}

impl Outgoing {
    pub fn is_empty(&self) -> bool {
        self.queues.is_empty()
    }
}

impl Waiting {
    pub fn control(kind: u32, id: u32, bytes: u64, words: [u64; 2]) -> Waiting {
        Waiting { envelope: Envelope { kind, tag: id as i32, bytes, ..Envelope::default() }, words, data: None }
    }

    /// Sends the message now, or queues it behind those that wait for the same inbox.
    pub fn send_or_queue(self, rank: &Rank, to: u32) {
        let p2p = &rank.p2p;
        if rank.world.has_news() && rank.world.has_failed(to) {
            return self.give_up(MPIX_ERR_PROC_FAILED);
        }
        if !p2p.outgoing.borrow().queues.contains_key(&to) && transmit(rank, to, &self) {
            return;
        }
        p2p.outgoing.borrow_mut().queues.entry(to).or_default().push_back(self);
        p2p.backlog.set(true);
    }

    fn source_of(&self, send: &RequestObject) -> Option<&Source> {
        self.data.as_ref().filter(|(_, request)| std::ptr::eq(&**request, send)).map(|(source, _)| source)
    }

    /// It will not be sent. An offer is ended by those who keep it.
    fn give_up(&self, code: c_int) {
        if let Some((_, request)) = &self.data
            && !request.done.get()
        {
            request.complete(Status::EMPTY, code);
        }
    }
}

/// Drops what goes to failed ranks, and data in communicators that were revoked or need all their members.
pub(super) fn end_what_failed(rank: &Rank) {
    let fault = |to: u32, message: &Waiting| {
        let failed = rank.world.has_failed(to).then_some(MPIX_ERR_PROC_FAILED);
        failed.or_else(|| {
            let comm = message.data.as_ref().and_then(|(_, request)| request.comm.as_ref())?;
            rank.fault_of(comm, message.envelope.context, None)
        })
    };
    rank.p2p.outgoing.borrow_mut().queues.retain(|&to, queue| {
        queue.retain(|message| match fault(to, message) {
            Some(code) => {
                message.give_up(code);
                false
            }
            None => true,
        });
        !queue.is_empty()
    });
}

/// The data of `send`, if that waits for room.
pub(super) fn source_of(rank: &Rank, send: &RequestObject) -> Option<Source> {
    let outgoing = rank.p2p.outgoing.borrow();
    outgoing.queues.values().flatten().find_map(|message| message.source_of(send).cloned())
}

/// Sends `copy` for what [`source_of`] has found.
pub(super) fn replace_source(rank: &Rank, send: &RequestObject, copy: Source) {
    let mut outgoing = rank.p2p.outgoing.borrow_mut();
    let message = outgoing.queues.values_mut().flatten().find(|message| message.source_of(send).is_some());
    if let Some((source, _)) = message.and_then(|message| message.data.as_mut()) {
        *source = copy;
    }
}

/// Sends what can be sent; true when anything was.
pub(crate) fn advance(rank: &Rank) -> bool {
    let p2p = &rank.p2p;
    let mut any = false;
    p2p.outgoing.borrow_mut().queues.retain(|&to, queue| {
        while let Some(message) = queue.front() {
            if !transmit(rank, to, message) {
                break;
            }
            queue.pop_front();
            any = true;
        }
        !queue.is_empty()
    });
    any |= super::offer::push(rank);
    any |= crate::rma::advance(rank);
    let ours = !p2p.outgoing.borrow().is_empty() || !p2p.pushes.borrow().is_empty();
    p2p.backlog.set(ours || rank.rma.has_backlog());
    any
}

/// Waits until everything that was sent has left this rank: before `MPI_Finalize` and the end of a rank.
pub fn flush(rank: &Rank) -> Result<()> {
    rank.wait_until(|| !rank.p2p.backlog.get())
}

/// Answers a sender that waits.
pub(super) fn done(rank: &Rank, to: u32, id: u32) {
    Waiting::control(wire::DONE, id, 0, [0; 2]).send_or_queue(rank, to);
}
