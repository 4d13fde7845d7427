//! Long messages: the sender offers an address, the receiver copies from there once, or asks for the data in parts.
//!
//! The receiver reads a sender in its own process directly and others with `process_vm_readv`. Whether that works is found out
//! at the first message from each sender, on a witness word whose content the world tells: a kernel that forbids
//! it, or a pid that means somebody else here, leads to parts through the sender's chunks instead, as does `ANYMPI_SINGLE_COPY=0`.

use super::outgoing::Waiting;
use super::receive::{finish, fit_from, scatter};
use super::send::Source;
use super::{Target, bury, outgoing, wire};
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::MPI_SUCCESS;
use crate::tool::counters::count;
use crate::types::Status;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::World;
use crate::world::chunk::CHUNK;
use crate::world::ring::Envelope;
use crate::world::single_copy::{self, Reach};
use std::cell::Cell;
use std::ffi::c_int;
use std::rc::Rc;
use std::sync::atomic::Ordering;

/// A send that waits for the receiver.
pub(super) struct Offered {
    request: Rc<RequestObject>,
    /// Where it goes, and in which context.
    to: u32,
    context: u32,
    /// Where the data lies; null when it has been sent along.
    data: *const u8,
    /// What `data` points into, where the user's buffer had gaps, or is the user's again.
    packed: Option<Vec<u8>>,
    /// How many bytes there are.
    bytes: usize,
    /// `data` is not what was offered any more.
    moved: bool,
}

impl Offered {
    /// An offer of `source`'s data, and the address to offer.
    pub fn new(
        rank: &Rank,
        source: Source,
        request: Rc<RequestObject>,
        to: u32,
        context: u32,
    ) -> Result<(Offered, usize)> {
        let packed = if source.datatype.contiguous { None } else { Some(source.pack(rank)?) };
        let data = packed.as_ref().map_or(source.buf, |p| p.as_ptr());
        let bytes = source.bytes();
        Ok((Offered { request, to, context, data, packed, bytes, moved: false }, data as usize))
    }

    /// A synchronous send whose data went with the message.
    pub fn only_waits(request: Rc<RequestObject>, to: u32, context: u32) -> Offered {
        Offered { request, to, context, data: std::ptr::null(), packed: None, bytes: 0, moved: false }
    }

    /// The receiver needs nothing more, unless the send was given up.
    fn end(&self, rank: &Rank) {
        if self.moved {
            rank.world.slot(rank.index).moved.fetch_sub(1, Ordering::SeqCst);
        }
        if !self.request.done.get() {
            self.request.complete(Status::EMPTY, MPI_SUCCESS);
        }
    }
}

impl Drop for Offered {
    /// Only a rank that ends drops an offer that nobody has answered: somebody may still read what it names.
    fn drop(&mut self) {
        if !self.request.done.get() {
            std::mem::forget(self.packed.take());
        }
    }
}

/// How each other rank's memory can be read, and whose that was: a seat may be another's today.
pub(crate) struct SingleCopy {
    peers: Vec<Cell<Option<(u64, Reach)>>>,
    allowed: bool,
    /// Whether messages go that way: a control variable, as the next.
    pub wanted: Cell<bool>,
    pub limit: Cell<usize>,
}

impl SingleCopy {
    /// Where everybody has a core (`roomy`) and can read the other's memory, one copy by the kernel beats two through the chunk early.
    /// Where ranks take turns, sending everything off at once saves two turns.
    pub fn new(world: &World, roomy: bool) -> SingleCopy {
        let allowed = std::env::var_os("ANYMPI_SINGLE_COPY").is_none_or(|v| v != "0");
        let limit = Cell::new(if roomy { SINGLE_COPY_FROM } else { CHUNK });
        SingleCopy { peers: vec![Cell::new(None); world.seats()], allowed, wanted: Cell::new(allowed), limit }
    }

    /// Changes whether messages are copied once; false when that cannot be.
    pub fn set_wanted(&self, wanted: bool) -> bool {
        let can = self.allowed || !wanted;
        self.wanted.set(wanted && can);
        can
    }

    /// The longest message to `to` that travels through a chunk.
    pub fn eager_limit(&self, rank: &Rank, to: u32) -> usize {
        let limit = self.limit.get();
        if limit < CHUNK && self.reach_for_messages(&rank.world, to) != Reach::None { limit } else { CHUNK }
    }

    fn reach_for_messages(&self, world: &World, from: u32) -> Reach {
        if self.wanted.get() { self.reach(world, from) } else { Reach::None }
    }

    pub fn reach(&self, world: &World, from: u32) -> Reach {
        if !self.allowed {
            return Reach::None;
        }
        let known = &self.peers[from as usize];
        let witness = single_copy::witness(world, from);
        match known.get() {
            Some((of, reach)) if of == witness => reach,
            _ => {
                let reach = single_copy::reach(world, from);
                // One that has not come yet may still prove readable.
                known.set(Some((witness, reach)).filter(|_| witness != 0));
                reach
            }
        }
    }
}

/// Longer messages are copied once, if that can be. The two ways cross between 4 and 16 KiB, with the distance of the cores.
const SINGLE_COPY_FROM: usize = 8 << 10;

/// A receive whose data comes in parts.
pub(super) struct Pull {
    from: u32,
    target: Target,
    request: Rc<RequestObject>,
    envelope: Envelope,
    bytes: usize,
    missing: usize,
    error: c_int,
}

/// A send whose data goes in parts.
pub(super) struct Push {
    to: u32,
    send: u32,
    pull: u32,
    data: *const u8,
    at: usize,
    end: usize,
}

/// Bytes that a receiver with gaps in its buffer reads at a time.
const PIECE: usize = 256 << 10;

/// Receives what was offered.
pub(super) fn accept(
    rank: &Rank,
    from: u32,
    envelope: &Envelope,
    address: usize,
    id: u32,
    target: &Target,
    request: &Rc<RequestObject>,
) {
    let (bytes, error) = fit_from(rank, from, envelope, target, envelope.bytes as usize);
    if rank.world.has_failed(from) {
        // Its memory went with it, and its pid may be another's by now.
        finish(rank, request, envelope, 0, MPIX_ERR_PROC_FAILED);
        return;
    }
    count(&rank.tool.counters.offers, 1);
    let copied = bytes == 0
        || match rank.p2p.single_copy.reach_for_messages(&rank.world, from) {
            Reach::Here => {
                // SAFETY: an address in this process, which stays readable until we answer.
                unsafe { scatter(target, address as *const u8, 0, bytes) };
                true
            }
            Reach::Kernel(pid) if target.datatype.contiguous => {
                // SAFETY: the receive's buffer is writable over its capacity.
                unsafe { single_copy::read(pid, address, target.buf, bytes) }
            }
            Reach::Kernel(pid) => read_in_pieces(pid, address, target, bytes),
            Reach::None => false,
        };
    if copied && !(bytes > 0 && bury::has_moved(rank, from)) {
        count(&rank.tool.counters.single_copies, 1);
        let error = bury::withdrawn(rank, request, envelope.context).unwrap_or(error);
        outgoing::done(rank, from, id);
        finish(rank, request, envelope, bytes, error);
        return;
    }
    let pull = Pull {
        from,
        target: target.clone(),
        request: request.clone(),
        envelope: *envelope,
        bytes,
        missing: bytes,
        error,
    };
    let pull = rank.p2p.pulls.borrow_mut().insert(pull);
    Waiting::control(wire::PULL, id, bytes as u64, [pull as u64, 0]).send_or_queue(rank, from);
}

fn read_in_pieces(pid: i32, address: usize, target: &Target, bytes: usize) -> bool {
    let mut piece = vec![0; PIECE.min(bytes)];
    (0..bytes).step_by(PIECE).all(|at| {
        let n = PIECE.min(bytes - at);
        // SAFETY: `piece` has `n` bytes, and the receive's buffer is writable over its capacity.
        unsafe {
            single_copy::read(pid, address + at, piece.as_mut_ptr(), n) && {
                scatter(target, piece.as_ptr(), at, n);
                true
            }
        }
    })
}

/// `DONE`: the receiver of send `id` needs nothing more.
pub(super) fn answered(rank: &Rank, id: u32) {
    if let Some(offered) = rank.p2p.sends.borrow_mut().remove(id) {
        offered.end(rank);
        rank.p2p.active();
    }
}

/// `PULL`: the receiver wants parts.
pub(super) fn start_push(rank: &Rank, to: u32, envelope: &Envelope, pull: u32) {
    let send = envelope.tag as u32;
    let offered = |offered: &mut Offered| (!offered.request.done.get()).then_some(offered.data);
    let Some(data) = rank.p2p.sends.borrow_mut().get_mut(send).and_then(offered) else { return };
    let push = Push { to, send, pull, data, at: 0, end: envelope.bytes as usize };
    rank.p2p.pushes.borrow_mut().push_back(push);
    rank.p2p.backlog.set(true);
}

/// Sends parts as far as there are chunks and room; true when any went.
pub(super) fn push(rank: &Rank) -> bool {
    let mut any = false;
    rank.p2p.pushes.borrow_mut().retain_mut(|push| {
        while push.at < push.end && push.part(rank) {
            any = true;
        }
        if push.at == push.end {
            answered(rank, push.send);
        }
        push.at < push.end
    });
    any
}

impl Push {
    fn part(&mut self, rank: &Rank) -> bool {
        let Some(chunk) = rank.seat.chunks().take() else { return false };
        let n = CHUNK.min(self.end - self.at);
        // SAFETY: the data stays readable until the send is done, and the chunk is ours.
        unsafe { std::ptr::copy_nonoverlapping(self.data.add(self.at), rank.world.chunk(rank.index, chunk), n) };
        let envelope = Envelope { kind: wire::PART, tag: self.pull as i32, bytes: n as u64, ..Envelope::default() };
        let words = [chunk as u64, self.at as u64];
        if rank.world.ring(self.to).send(rank.index, envelope, |payload| wire::put(payload, &words)).is_err() {
            rank.seat.chunks().give_back(chunk);
            return false;
        }
        rank.seat.lend(chunk, self.to);
        rank.world.wake(self.to);
        self.at += n;
        true
    }
}

/// `PART`: some of the data of a pull.
pub(super) fn part(rank: &Rank, from: u32, envelope: &Envelope, chunk: u32, offset: usize) {
    let id = envelope.tag as u32;
    let n = envelope.bytes as usize;
    let mut pulls = rank.p2p.pulls.borrow_mut();
    let Some(pull) = pulls.get_mut(id) else { return };
    if n > CHUNK || n > pull.missing || offset.checked_add(n).is_none_or(|end| end > pull.bytes) {
        return;
    }
    // One that was given up has no buffer any more.
    if !pull.request.done.get() {
        // SAFETY: the chunk has `n` bytes, and they are inside of what we asked for.
        unsafe { scatter(&pull.target, rank.world.chunk(from, chunk), offset, n) };
    }
    pull.missing -= n;
    if pull.missing == 0
        && let Some(pull) = pulls.remove(id)
        && !pull.request.done.get()
    {
        finish(rank, &pull.request, &pull.envelope, pull.bytes, pull.error);
    }
    drop(pulls);
    give_back(rank, from, chunk);
}

/// Goes on with a copy of the data of `send`, whose buffer is the program's again; false if there is no such offer, or no memory.
pub(super) fn detach(rank: &Rank, send: &RequestObject) -> bool {
    let mut sends = rank.p2p.sends.borrow_mut();
    let Some((id, offered)) = sends.iter_mut().find(|(_, offered)| std::ptr::eq(&*offered.request, send)) else {
        return false;
    };
    if offered.packed.is_some() || offered.data.is_null() {
        return true;
    }
    let Ok(mut copy) = rank.zeroes::<u8>(offered.bytes) else { return false };
    // SAFETY: the data stays readable until the send is done, or detached.
    unsafe { std::ptr::copy_nonoverlapping(offered.data, copy.as_mut_ptr(), offered.bytes) };
    offered.data = copy.as_ptr();
    offered.packed = Some(copy);
    offered.moved = true;
    for push in rank.p2p.pushes.borrow_mut().iter_mut().filter(|push| push.send == id) {
        push.data = offered.data;
    }
    rank.world.slot(rank.index).moved.fetch_add(1, Ordering::SeqCst);
    true
}

/// Gives up sends and receives that failures or revocations have ended: see [`bury`].
pub(super) fn end_what_failed(rank: &Rank) {
    let fault = |request: &RequestObject, context: u32, peer: u32| {
        let comm = request.comm.as_ref().filter(|_| !request.done.get())?;
        rank.fault_of(comm, context, Some(peer))
    };
    let give_up = |request: &RequestObject, context: u32, peer: u32| {
        if let Some(code) = fault(request, context, peer) {
            request.complete(Status::EMPTY, code);
        }
        // Of the living somebody may still answer.
        rank.is_buried(peer)
    };
    let p2p = &rank.p2p;
    let mut sends = p2p.sends.borrow_mut();
    let mut gone = Vec::new();
    for (id, offered) in sends.iter_mut() {
        if give_up(&offered.request, offered.context, offered.to) {
            gone.push(id);
        } else if offered.request.done.get() {
            // Somebody may be reading it.
            std::mem::forget(offered.packed.take());
        }
    }
    for id in gone.drain(..) {
        let Some(offered) = sends.remove(id) else { continue };
        // That it is between two does not help those who wait for more than the dead.
        if !offered.request.done.get() {
            offered.request.complete(Status::EMPTY, MPIX_ERR_PROC_FAILED);
        }
        offered.end(rank);
    }
    p2p.pushes.borrow_mut().retain(|push| sends.get_mut(push.send).is_some_and(|send| !send.request.done.get()));
    drop(sends);
    let mut pulls = p2p.pulls.borrow_mut();
    for (id, pull) in pulls.iter_mut() {
        if give_up(&pull.request, pull.envelope.context, pull.from) {
            gone.push(id);
        }
    }
    for id in gone {
        pulls.remove(id);
    }
}

/// Returns a chunk to its owner, who may be waiting for one.
#[inline]
pub(super) fn give_back(rank: &Rank, owner: u32, chunk: u32) {
    rank.world.slot(owner).busy.give_back(chunk);
    rank.world.wake(owner);
}
