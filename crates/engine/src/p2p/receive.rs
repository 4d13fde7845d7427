//! The receiver's half: what comes out of the inbox meets the receives that were posted, or waits on the heap.

use super::matching::Pattern;
use super::offer;
use super::outgoing;
use super::send::Source;
use super::{Target, wire};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::rma;
use crate::standard::{MPI_ERR_NO_MEM, MPI_ERR_TRUNCATE, MPI_SUCCESS};
use crate::types::{Count, Status};
use crate::world::World;
use crate::world::chunk::CHUNK;
use crate::world::ring::{Envelope, PAYLOAD};
use std::ffi::c_int;
use std::rc::Rc;

/// A message that came before its receive.
pub(super) struct Arrived {
    pub from: u32,
    pub envelope: Envelope,
    body: Body,
}

enum Body {
    /// The data, and the send that waits to hear of its match.
    Here(Box<[u8]>, Option<u32>),
    /// There was no memory for the data.
    Lost(Option<u32>),
    Offered {
        address: usize,
        id: u32,
    },
    /// A message to myself, and its send if that waits.
    Mine(Source, Rc<RequestObject>),
}

/// What a message costs on the heap besides its data.
const OVERHEAD: usize = size_of::<Arrived>() + 16;

/// `ANYMPI_UNEXPECTED_LIMIT` in bytes, else this rank's share of half the machine's memory, and no more than the rank may use.
pub(super) fn unexpected_limit(world: &World, at_most: usize) -> usize {
    let set = std::env::var("ANYMPI_UNEXPECTED_LIMIT").ok().and_then(|v| v.trim().parse().ok());
    // SAFETY: sysconf only reads its argument.
    let (pages, page) = unsafe { (libc::sysconf(libc::_SC_PHYS_PAGES), libc::sysconf(libc::_SC_PAGESIZE)) };
    let memory = (pages.max(1) as usize).saturating_mul(page.max(1) as usize);
    let limit = set.unwrap_or_else(|| memory / 2 / world.population().max(1));
    limit.min(at_most)
}

/// Puts `bytes` of `data`, which start `offset` bytes into the message, where they belong in `target`.
///
/// # Safety
/// `data` is readable, `target`'s buffer writable, and `offset + bytes` at most its capacity.
#[inline]
pub(super) unsafe fn scatter(target: &Target, data: *const u8, offset: usize, bytes: usize) {
    // SAFETY: the caller's promise. `copy`, because a program may wrongly send to itself between overlapping buffers.
    unsafe {
        if target.datatype.contiguous {
            std::ptr::copy(data, target.buf.add(offset), bytes);
        } else {
            target.datatype.unpack(data, offset as Count, bytes as Count, target.buf, target.count);
        }
    }
}

/// How many of `bytes` bytes `target` takes, and the error class if it is not all.
#[inline]
pub(super) fn fit(target: &Target, bytes: usize) -> (usize, c_int) {
    let capacity = target.capacity() as usize;
    if bytes <= capacity { (bytes, MPI_SUCCESS) } else { (capacity, MPI_ERR_TRUNCATE) }
}

/// As [`fit`], for a message from another rank. Data whose type is another one there is dropped.
#[inline]
pub(super) fn fit_from(rank: &Rank, from: u32, envelope: &Envelope, target: &Target, bytes: usize) -> (usize, c_int) {
    if (envelope.kind & wire::VARIES != 0 || target.datatype.varies)
        && let Some(error) = refused(rank, from, &target.datatype, bytes)
    {
        return (0, error);
    }
    fit(target, bytes)
}

/// Takes one message out of the inbox to where it belongs.
#[inline]
pub(crate) fn handle(rank: &Rank, from: u32, envelope: &Envelope, payload: &[u8; PAYLOAD]) {
    match wire::kind(envelope) {
        wire::EAGER => {
            let (bytes, answer) = wire::eager_bytes(envelope);
            incoming(rank, from, envelope, payload.as_ptr(), bytes.min(PAYLOAD), answer);
        }
        wire::CHUNK => {
            let (bytes, answer) = wire::eager_bytes(envelope);
            let chunk = wire::word(payload, 0) as u32;
            incoming(rank, from, envelope, rank.world.chunk(from, chunk), bytes.min(CHUNK), answer);
            offer::give_back(rank, from, chunk);
        }
        wire::OFFER => {
            let (address, id) = (wire::word(payload, 0) as usize, wire::word(payload, 1) as u32);
            match rank.p2p.take_posted(envelope) {
                Some((target, request)) => offer::accept(rank, from, envelope, address, id, &target, &request),
                None => keep(rank, Arrived { from, envelope: *envelope, body: Body::Offered { address, id } }),
            }
        }
        wire::DONE => offer::answered(rank, envelope.tag as u32),
        wire::PULL => offer::start_push(rank, from, envelope, wire::word(payload, 0) as u32),
        wire::PART => offer::part(rank, from, envelope, wire::word(payload, 0) as u32, wire::word(payload, 1) as usize),
        kind if rma::is_letter(kind) => rma::deliver(rank, from, envelope, payload),
        // Nothing else is ever sent.
        _ => {}
    }
}

/// The error of `bytes` of data that varies, where they come from a program of another data model.
#[inline(never)]
fn refused(rank: &Rank, from: u32, datatype: &TypeObject, bytes: usize) -> Option<c_int> {
    (bytes > 0 && rank.disagrees(from)).then(|| rank.disagreement(from, datatype))
}

/// A blocking receive that looks at each message before anybody else: its buffer and what it asks for.
pub(super) struct Wanted<'a> {
    pub context: u32,
    pub pattern: Pattern,
    pub buf: *mut u8,
    pub count: Count,
    pub datatype: &'a TypeObject,
}

/// As [`handle`], for a rank that also waits for `wanted`, posted last: its status and error class when this is it. Only short messages
/// take this way, and derived types do not.
#[inline]
pub(super) fn handle_or_take(
    rank: &Rank,
    from: u32,
    envelope: &Envelope,
    payload: &[u8; PAYLOAD],
    wanted: &Wanted,
) -> Option<(Status, c_int)> {
    let fits = envelope.kind & !wire::VARIES == wire::EAGER
        && envelope.context == wanted.context
        && wanted.pattern.fits(envelope.source, envelope.tag)
        && !rank.p2p.matching.borrow().has_posted(envelope.context, envelope.source, envelope.tag);
    if !fits {
        handle(rank, from, envelope, payload);
        return None;
    }
    let bytes = envelope.bytes as usize;
    let capacity = (wanted.count * wanted.datatype.size) as usize;
    if (envelope.kind != wire::EAGER || wanted.datatype.varies)
        && let Some(error) = refused(rank, from, wanted.datatype, bytes)
    {
        return Some((Status::new(envelope.source, envelope.tag, 0), error));
    }
    let n = bytes.min(capacity).min(PAYLOAD);
    // SAFETY: the buffer takes `capacity` bytes, and the payload has `PAYLOAD`.
    unsafe { std::ptr::copy_nonoverlapping(payload.as_ptr(), wanted.buf, n) };
    let error = if bytes <= capacity { MPI_SUCCESS } else { MPI_ERR_TRUNCATE };
    rank.tool.counters.received(n);
    Some((Status::new(envelope.source, envelope.tag, n as Count), error))
}

/// Data that has come along: to its receive, or to the heap.
#[inline]
fn incoming(rank: &Rank, from: u32, envelope: &Envelope, data: *const u8, bytes: usize, answer: Option<u32>) {
    match rank.p2p.take_posted(envelope) {
        Some((target, request)) => {
            let (n, error) = fit_from(rank, from, envelope, &target, bytes);
            // SAFETY: `data` has `bytes` bytes, and the receive's buffer is ours until it is done.
            unsafe { scatter(&target, data, 0, n) };
            finish(rank, &request, envelope, n, error);
            if let Some(id) = answer {
                outgoing::done(rank, from, id);
            }
        }
        None => {
            let body = if rank.p2p.unexpected.get().saturating_add(bytes + OVERHEAD) > rank.p2p.unexpected_limit.get() {
                Body::Lost(answer)
            } else {
                // SAFETY: `data` has `bytes` bytes.
                Body::Here(unsafe { std::slice::from_raw_parts(data, bytes) }.into(), answer)
            };
            keep(rank, Arrived { from, envelope: *envelope, body });
        }
    }
}

/// Completes a receive.
#[inline]
pub(super) fn finish(rank: &Rank, request: &RequestObject, envelope: &Envelope, bytes: usize, error: c_int) {
    request.complete(Status::new(envelope.source, envelope.tag, bytes as Count), error);
    rank.tool.counters.received(bytes);
    rank.p2p.active();
}

fn keep(rank: &Rank, arrived: Arrived) {
    let Envelope { context, source, tag, .. } = arrived.envelope;
    rank.p2p.unexpected.set(rank.p2p.unexpected.get() + arrived.cost());
    let mut matching = rank.p2p.matching.borrow_mut();
    matching.arrive(context, source, tag, arrived);
    rank.tool.counters.unexpected(matching.arrived());
    rank.p2p.active();
}

impl Arrived {
    fn cost(&self) -> usize {
        match &self.body {
            Body::Here(data, _) => OVERHEAD + data.len(),
            _ => OVERHEAD,
        }
    }

    pub fn status(&self) -> Status {
        Status::new(self.envelope.source, self.envelope.tag, wire::data_bytes(&self.envelope))
    }
}

/// Gives an arrived message, taken from the queue, to its receive.
pub(super) fn deliver_arrived(rank: &Rank, arrived: Arrived, target: &Target, request: &Rc<RequestObject>) {
    rank.p2p.unexpected.set(rank.p2p.unexpected.get() - arrived.cost());
    let Arrived { from, envelope, body } = arrived;
    match body {
        Body::Here(data, answer) => {
            let (n, error) = fit_from(rank, from, &envelope, target, data.len());
            // SAFETY: `n` is at most what both sides have.
            unsafe { scatter(target, data.as_ptr(), 0, n) };
            finish(rank, request, &envelope, n, error);
            if let Some(id) = answer {
                outgoing::done(rank, from, id);
            }
        }
        Body::Lost(answer) => {
            finish(rank, request, &envelope, 0, MPI_ERR_NO_MEM);
            if let Some(id) = answer {
                outgoing::done(rank, from, id);
            }
        }
        Body::Offered { address, id } => offer::accept(rank, from, &envelope, address, id, target, request),
        Body::Mine(source, send) => {
            copy_here(rank, &source, &envelope, target, request);
            send.complete(Status::EMPTY, MPI_SUCCESS);
        }
    }
}

/// Goes on with a copy of the data of `send`, a message to myself that waits; false if there is no such message, or no memory.
pub(super) fn detach_mine(rank: &Rank, send: &RequestObject) -> bool {
    let mut matching = rank.p2p.matching.borrow_mut();
    for arrived in matching.arrived_mut() {
        let Body::Mine(source, request) = &arrived.body else { continue };
        if std::ptr::eq(&**request, send) {
            let Ok(copy) = source.pack(rank) else { return false };
            request.complete(Status::EMPTY, MPI_SUCCESS);
            let before = arrived.cost();
            arrived.body = Body::Here(copy.into_boxed_slice(), None);
            rank.p2p.unexpected.set(rank.p2p.unexpected.get() + arrived.cost() - before);
            return true;
        }
    }
    false
}

/// Bytes that are copied at a time from a buffer with gaps.
const PIECE: usize = 64 << 10;

/// From a send's buffer to a receive's in this rank.
fn copy_here(rank: &Rank, source: &Source, envelope: &Envelope, target: &Target, request: &RequestObject) {
    let (mut n, mut error) = fit(target, source.bytes());
    if let Err(refused) = rank.check_message(&source.datatype, n as Count) {
        (n, error) = (0, refused.code);
    }
    if source.datatype.contiguous {
        // SAFETY: both buffers are ours until their requests are done, and `n` is at most what both have.
        unsafe { scatter(target, source.buf, 0, n) };
    } else {
        let mut piece = vec![0; PIECE.min(n)];
        for at in (0..n).step_by(PIECE) {
            let part = PIECE.min(n - at) as Count;
            // SAFETY: as above; the piece has room for its part.
            unsafe {
                source.datatype.pack_range(source.buf, source.count, at as Count, part, piece.as_mut_ptr());
                scatter(target, piece.as_ptr(), at, part as usize);
            }
        }
    }
    finish(rank, request, envelope, n, error);
}

/// A send to this rank itself: it meets its receive, or is kept; short ones by value, so that they are done.
pub(super) fn from_myself(
    rank: &Rank,
    comm: &Rc<Communicator>,
    synchronous: bool,
    source: Source,
    envelope: Envelope,
) -> Option<Rc<RequestObject>> {
    if let Some((target, request)) = rank.p2p.take_posted(&envelope) {
        copy_here(rank, &source, &envelope, &target, &request);
        return None;
    }
    let by_value = !synchronous
        && source.bytes() <= CHUNK
        && rank.p2p.unexpected.get() + source.bytes() + OVERHEAD <= rank.p2p.unexpected_limit.get();
    let packed = if by_value { source.pack(rank).ok() } else { None };
    let (body, send) = if let Some(packed) = packed {
        (Body::Here(packed.into_boxed_slice(), None), None)
    } else {
        let request = RequestObject::new(comm);
        (Body::Mine(source, request.clone()), Some(request))
    };
    // The length of a kept message is read as an offer's where it may not fit 32 bits.
    let kind = if send.is_some() { wire::OFFER } else { wire::EAGER };
    keep(rank, Arrived { from: rank.index, envelope: Envelope { kind, ..envelope }, body });
    send
}
