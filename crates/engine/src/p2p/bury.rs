//! What failures and revocations end: receives that nobody will answer, sends that nobody will take (see [`crate::fault`]).
//!
//! A send that is given up while its receiver lives may still be answered, or its data be read: its number stays taken, and whoever reads
//! the memory of others looks afterwards whether the sender had given up ([`withdrawn`]).

use super::matching::Pattern;
use super::offer;
use crate::comm::Communicator;
use crate::error::{Error, Result};
use crate::p2p::Channel;
use crate::p2p::data::context;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::MPI_ANY_SOURCE;
use crate::types::Status;
use crate::types::fault_tolerance::{MPIX_ERR_PROC_FAILED, MPIX_ERR_PROC_FAILED_PENDING};
use std::ffi::c_int;
use std::sync::atomic::{Ordering, fence};

/// The process that rank `source` of `comm` is, unless it is a wildcard.
fn process(comm: &Communicator, source: c_int) -> Option<u32> {
    usize::try_from(source).ok().and_then(|source| comm.peers().procs.get(source)).copied()
}

/// The error of a receive, or a probe, that has found nothing yet.
#[cold]
pub(super) fn fault_of_receive(rank: &Rank, comm: &Communicator, context: u32, source: c_int) -> Option<c_int> {
    rank.fault_of(comm, context, process(comm, source))
}

/// The error of a send, which fails even if the receiver's last messages were not received yet.
#[cold]
pub(super) fn fault_of_send(rank: &Rank, comm: &Communicator, context: u32, dest: c_int) -> Option<c_int> {
    let has_failed = process(comm, dest).is_some_and(|peer| rank.world.has_failed(peer));
    rank.fault_of(comm, context, None).or(has_failed.then_some(MPIX_ERR_PROC_FAILED))
}

/// Fails when a probe that has found nothing would wait for a process that is no more.
#[inline]
pub(crate) fn check_probe(rank: &Rank, comm: &Communicator, source: c_int) -> Result<()> {
    if !rank.world.has_news() {
        return Ok(());
    }
    let fault = fault_of_receive(rank, comm, context(comm, Channel::User), source);
    let open = source == MPI_ANY_SOURCE && rank.has_buried_all() && comm.has_unacknowledged(&rank.world);
    match fault.or(open.then_some(MPIX_ERR_PROC_FAILED_PENDING)) {
        Some(code) => Err(Error::new(code)),
        None => Ok(()),
    }
}

/// The error of a copy that was just made from the memory of `from`, for `request` in `context`: when the sender had given up, it may
/// have been of anything.
#[inline]
pub(super) fn withdrawn(rank: &Rank, request: &RequestObject, context: u32) -> Option<c_int> {
    // The copy comes before the look.
    fence(Ordering::SeqCst);
    if !rank.world.has_news() {
        return None;
    }
    request.comm.as_ref().and_then(|comm| rank.fault_of(comm, context, None))
}

/// Whether what was just copied from where `from` had offered it may lie elsewhere by now.
#[inline]
pub(super) fn has_moved(rank: &Rank, from: u32) -> bool {
    // As above.
    fence(Ordering::SeqCst);
    rank.world.has_news() && rank.world.slot(from).moved.load(Ordering::SeqCst) != 0
}

fn fail(request: &RequestObject, code: c_int) {
    request.complete(Status::EMPTY, code);
}

/// Ends what cannot be done any more.
pub(crate) fn end_what_failed(rank: &Rank) {
    let fault = |request: &RequestObject, context: u32, pattern: Pattern| {
        let comm = request.comm.as_ref()?;
        fault_of_receive(rank, comm, context, pattern.source())
    };
    rank.p2p.matching.borrow_mut().retain_posted(|context, pattern, request| match fault(request, context, pattern) {
        Some(code) => {
            fail(request, code);
            false
        }
        None => true,
    });
    offer::end_what_failed(rank);
    super::outgoing::end_what_failed(rank);
}
