//! The calls by which everything else in the engine sends and receives: collectives and communicator creation with the
//! non-blocking forms, and the API with the blocking ones too.
//!
//! Arguments are taken as checked. `MPI_PROC_NULL` is served here.

use super::matching::Pattern;
use super::receive::Wanted;
use super::{bury, receive, send};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result, Target};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::{MPI_ANY_SOURCE, MPI_PROC_NULL, MPI_SUCCESS};
use crate::types::fault_tolerance::MPIX_ERR_REVOKED;
use crate::types::{Count, Status};
use std::ffi::c_int;
use std::rc::Rc;

/// Which of a communicator's contexts a message travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Channel {
    User,
    Collective,
    // What the engine's ranks tell each other: one for each purpose. A program can put nothing into these, whatever it calls, and
    // numbers for one purpose are never taken for another's. Ranks that do not agree about that either never hear of each other.
    /// The memory of a communicator's collectives.
    Area,
    Window,
    /// Whether a window's memory could be mapped.
    Mapped,
    Duplicate,
    Create,
    CreateGroup,
    Split,
    Merge,
    /// Of the two sides of an intercommunicator, and of the members of each.
    Meeting,
    DistGraph,
    Leave,
    /// What the members of a file agree on.
    File,
    /// Partitioned communication: the senders' introductions and their partitions.
    Partitioned,
    /// Of those who meet at a port: in the communicator of all ranks.
    Port,
}

const _: () = assert!((Channel::Port as u32) < crate::world::CONTEXTS);

/// Send modes (§ 3.4). Buffered sends are [`super::bsend`]'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Standard,
    Synchronous,
    Ready,
}

#[inline]
pub(super) fn context(comm: &Communicator, channel: Channel) -> u32 {
    comm.context + channel as u32
}

/// Starts a send of `count` elements at `buf` to rank `dest` of `comm.peers()`.
///
/// # Safety
/// `buf` stays readable and unchanged until the request is done.
#[allow(clippy::too_many_arguments)]
#[inline]
pub unsafe fn isend(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    mode: Mode,
    buf: *const u8,
    count: Count,
    datatype: &Rc<TypeObject>,
    dest: c_int,
    tag: c_int,
) -> Result<Rc<RequestObject>> {
    // SAFETY: the caller's promise.
    let pending = unsafe { send::start(rank, comm, channel, mode, buf, count, datatype, dest, tag) };
    Ok(pending.unwrap_or_else(|| rank.p2p.completed.clone()))
}

/// `MPI_Send` and its kin: returns when `buf` may be used again (and, if synchronous, the message was matched).
///
/// # Safety
/// `buf` is readable.
#[allow(clippy::too_many_arguments)]
#[inline]
pub unsafe fn send_blocking(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    mode: Mode,
    buf: *const u8,
    count: Count,
    datatype: &Rc<TypeObject>,
    dest: c_int,
    tag: c_int,
) -> Result<()> {
    // SAFETY: the caller's promise, and `buf` is the caller's until this returns.
    match unsafe { send::start(rank, comm, channel, mode, buf, count, datatype, dest, tag) } {
        None => Ok(()),
        Some(request) => rank.wait(&request).map(|_| ()),
    }
}

/// Starts a receive from rank `source` of `comm.peers()` (or `MPI_ANY_SOURCE`) with `tag` (or `MPI_ANY_TAG`).
///
/// # Safety
/// `buf` stays writable and untouched until the request is done.
#[allow(clippy::too_many_arguments)]
pub unsafe fn irecv(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    buf: *mut u8,
    count: Count,
    datatype: &Rc<TypeObject>,
    source: c_int,
    tag: c_int,
) -> Result<Rc<RequestObject>> {
    if source == MPI_PROC_NULL {
        return Ok(match rank.world.has_news() && comm.trouble(&rank.world).revoked {
            true => RequestObject::failed(comm, MPIX_ERR_REVOKED),
            false => RequestObject::completed(Status::PROC_NULL),
        });
    }
    let request = rank.new_request(comm);
    request.wildcard.set(source == MPI_ANY_SOURCE);
    let target = super::Target { buf, count, datatype: datatype.clone() };
    post(rank, comm, context(comm, channel), Pattern::new(source, tag), target, &request);
    Ok(request)
}

/// Gives a receive the first message that fits it, or queues it.
fn post(
    rank: &Rank,
    comm: &Communicator,
    context: u32,
    pattern: Pattern,
    target: super::Target,
    request: &Rc<RequestObject>,
) {
    let troubled = rank.world.has_news();
    if troubled && comm.trouble(&rank.world).revoked {
        request.complete(Status::EMPTY, MPIX_ERR_REVOKED);
        return;
    }
    let mut matching = rank.p2p.matching.borrow_mut();
    match matching.take_arrived(context, pattern) {
        Some(arrived) => {
            drop(matching);
            receive::deliver_arrived(rank, arrived, &target, request);
        }
        None if troubled && let Some(code) = bury::fault_of_receive(rank, comm, context, pattern.source()) => {
            request.complete(Status::EMPTY, code);
        }
        None => {
            request.target.set(Some(target));
            matching.post(context, pattern, request.clone());
        }
    }
}

/// Looks at the inbox before a blocking receive becomes a request: some microseconds.
const DIRECT_TURNS: u32 = 64;

/// `MPI_Recv`: returns when the message is in `buf`.
///
/// # Safety
/// `buf` is writable.
#[allow(clippy::too_many_arguments)]
#[inline]
pub unsafe fn recv_blocking(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    buf: *mut u8,
    count: Count,
    datatype: &Rc<TypeObject>,
    source: c_int,
    tag: c_int,
) -> Result<Status> {
    if datatype.contiguous && source != MPI_PROC_NULL && rank.only_inbox() && !rank.world.has_news() {
        let pattern = Pattern::new(source, tag);
        let wanted = Wanted { context: context(comm, channel), pattern, buf, count, datatype };
        if let Some((status, error)) = recv_directly(rank, &wanted) {
            return if error == MPI_SUCCESS {
                Ok(status)
            } else {
                Err(Error::new(error).on(Target::Comm(comm.handle.get())))
            };
        }
    }
    // SAFETY: the caller's promise, and `buf` is the caller's until this returns.
    let request = unsafe { irecv(rank, comm, channel, buf, count, datatype, source, tag) }?;
    rank.wait(&request)
}

/// Waits a little for a short message that fits `wanted`, and copies it from the inbox to its place, without a request.
#[inline]
fn recv_directly(rank: &Rank, wanted: &Wanted) -> Option<(Status, c_int)> {
    if !rank.p2p.matching.borrow().nothing_arrived() {
        return None;
    }
    let turns = if rank.is_roomy() { DIRECT_TURNS } else { 1 };
    for _ in 0..turns {
        let message =
            rank.seat.receive(|from, envelope, payload| receive::handle_or_take(rank, from, envelope, payload, wanted));
        match message {
            Some(Some(taken)) => return Some(taken),
            // Something else came: it may be the wanted message by a longer way, or may have made work.
            Some(None) => return None,
            None => std::hint::spin_loop(),
        }
    }
    None
}
