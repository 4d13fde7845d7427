//! The sender's half of every protocol: what is sent at once, and what has to wait for the receiver.
//!
//! ```text
//! start:  to myself             -> match here, in receive
//!         messages queued to dest, or no room there now -> queue
//!         fits a cell           -> copy or pack into the cell        done, unless synchronous
//!         fits a chunk          -> copy or pack into a chunk         done, unless synchronous
//!         else                  -> offer the address                 done when the receiver says so
//! ```

use super::data::{Channel, Mode, context};
use super::offer::Offered;
use super::outgoing::Waiting;
use super::{bury, receive, wire};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::{MPI_PROC_NULL, MPI_SUCCESS};
use crate::types::{Count, Status};
use crate::world::ring::{Envelope, PAYLOAD};
use std::ffi::c_int;
use std::rc::Rc;

/// The data of a send.
#[derive(Clone)]
pub(super) struct Source {
    pub buf: *const u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
}

impl Source {
    #[inline]
    pub fn bytes(&self) -> usize {
        (self.count * self.datatype.size) as usize
    }

    /// The data without gaps, in memory of its own.
    pub fn pack(&self, rank: &Rank) -> Result<Vec<u8>> {
        let mut data = rank.zeroes::<u8>(self.bytes())?;
        // SAFETY: who made this promised a readable buffer until the send is done; there is room for all `bytes()` bytes.
        unsafe { gather(self.buf, self.count, &self.datatype, data.as_mut_ptr()) };
        Ok(data)
    }
}

/// Copies or packs the data to `out`.
///
/// # Safety
/// `buf` is readable as `count` elements and `out` writable for their bytes.
#[inline]
unsafe fn gather(buf: *const u8, count: Count, datatype: &TypeObject, out: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe {
        if datatype.contiguous {
            std::ptr::copy_nonoverlapping(buf, out, (count * datatype.size) as usize);
        } else {
            datatype.pack(buf, count, out);
        }
    }
}

/// Starts a send; `None` when it is done already.
///
/// # Safety
/// `buf` stays readable and unchanged until the request is done.
#[allow(clippy::too_many_arguments)]
#[inline]
pub(super) unsafe fn start(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    mode: Mode,
    buf: *const u8,
    count: Count,
    datatype: &Rc<TypeObject>,
    dest: c_int,
    tag: c_int,
) -> Option<Rc<RequestObject>> {
    if rank.world.has_news()
        && let Some(code) = bury::fault_of_send(rank, comm, context(comm, channel), dest)
    {
        return Some(RequestObject::failed(comm, code));
    }
    if dest == MPI_PROC_NULL {
        return None;
    }
    let to = comm.peers().procs[dest as usize];
    let bytes = (count * datatype.size) as usize;
    rank.tool.counters.sent(bytes);
    let envelope = Envelope {
        context: context(comm, channel),
        source: comm.rank as i32,
        tag,
        kind: wire::EAGER | wire::varies(datatype),
        bytes: bytes as u64,
    };
    if bytes <= PAYLOAD && mode != Mode::Synchronous && to != rank.index && !rank.p2p.backlog.get() {
        let sent = rank.world.ring(to).send(rank.index, envelope, |payload| {
            // SAFETY: the caller's promise, and the payload has room for `bytes`.
            unsafe { gather(buf, count, datatype, payload.as_mut_ptr()) }
        });
        if sent.is_ok() {
            rank.world.wake(to);
            return None;
        }
    }
    let source = Source { buf, count, datatype: datatype.clone() };
    general(rank, comm, mode, source, envelope, to)
}

/// The send that is not short and easy.
fn general(
    rank: &Rank,
    comm: &Rc<Communicator>,
    mode: Mode,
    source: Source,
    envelope: Envelope,
    to: u32,
) -> Option<Rc<RequestObject>> {
    let synchronous = mode == Mode::Synchronous;
    if to == rank.index {
        return receive::from_myself(rank, comm, synchronous, source, envelope);
    }
    let bytes = source.bytes();
    let varies = envelope.kind & wire::VARIES;
    let request = RequestObject::new(comm);
    let message = if bytes > rank.p2p.single_copy.eager_limit(rank, to) {
        let (offered, address) = match Offered::new(rank, source, request.clone(), to, envelope.context) {
            Ok(offered) => offered,
            Err(error) => {
                // Nobody will ever hear of this message.
                request.complete(Status::EMPTY, error.code);
                return Some(request);
            }
        };
        let id = rank.p2p.sends.borrow_mut().insert(offered);
        let envelope = Envelope { kind: wire::OFFER | varies, ..envelope };
        Waiting { envelope, words: [address as u64, id as u64], data: None }
    } else {
        let kind = varies | if bytes <= PAYLOAD { wire::EAGER } else { wire::CHUNK };
        let envelope = if synchronous {
            let offered = Offered::only_waits(request.clone(), to, envelope.context);
            let id = rank.p2p.sends.borrow_mut().insert(offered);
            Envelope { kind: kind | wire::SYNC, bytes: bytes as u64 | (id as u64) << 32, ..envelope }
        } else {
            Envelope { kind, ..envelope }
        };
        Waiting { envelope, words: [0; 2], data: Some((source, request.clone())) }
    };
    message.send_or_queue(rank, to);
    if request.done.get() { None } else { Some(request) }
}

/// Tries to send `message` to `to` now. On success, a send that needs no answer is done.
pub(super) fn transmit(rank: &Rank, to: u32, message: &Waiting) -> bool {
    let ring = rank.world.ring(to);
    let sent = match &message.data {
        None => ring.send(rank.index, message.envelope, |payload| wire::put(payload, &message.words)),
        Some((source, _)) if wire::kind(&message.envelope) == wire::EAGER => {
            ring.send(rank.index, message.envelope, |payload| {
                // SAFETY: the data stays readable until the request is done, and it fits.
                unsafe { gather(source.buf, source.count, &source.datatype, payload.as_mut_ptr()) }
            })
        }
        Some((source, _)) => {
            let Some(chunk) = rank.seat.chunks().take() else { return false };
            // SAFETY: as above, and the chunk is ours until it is sent.
            unsafe { gather(source.buf, source.count, &source.datatype, rank.world.chunk(rank.index, chunk)) };
            let sent = ring.send(rank.index, message.envelope, |payload| wire::put(payload, &[chunk as u64]));
            match sent {
                Ok(()) => rank.seat.lend(chunk, to),
                Err(_) => rank.seat.chunks().give_back(chunk),
            }
            sent
        }
    };
    if sent.is_err() {
        return false;
    }
    rank.world.wake(to);
    if let Some((_, request)) = &message.data
        && message.envelope.kind & wire::SYNC == 0
    {
        request.complete(Status::EMPTY, MPI_SUCCESS);
        rank.p2p.active();
    }
    true
}
