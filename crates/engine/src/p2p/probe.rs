//! Probing, receiving what was probed, and cancelling (MPI 5.0 § 3.8).

use super::Target;
use super::bury::check_probe;
use super::data::{Channel, context};
use super::matching::Pattern;
use super::receive::{Arrived, deliver_arrived};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::MPI_SUCCESS;
use crate::types::{Count, Status};
use std::cell::RefCell;
use std::ffi::c_int;
use std::rc::Rc;

/// `MPI_Message`: a message that a matched probe took out of the queue.
pub struct MessageObject {
    pub comm: Rc<Communicator>,
    arrived: RefCell<Option<Arrived>>,
}

/// The first message from `source` (or any) with `tag` (or any), if one has come. The caller makes progress before.
pub fn iprobe(rank: &Rank, comm: &Communicator, channel: Channel, source: c_int, tag: c_int) -> Option<Status> {
    let matching = rank.p2p.matching.borrow();
    matching.find_arrived(context(comm, channel), Pattern::new(source, tag)).map(Arrived::status)
}

/// Waits for what [`iprobe`] looks for.
pub fn probe_blocking(rank: &Rank, comm: &Communicator, channel: Channel, source: c_int, tag: c_int) -> Result<Status> {
    let mut found = None;
    let mut fault = Ok(());
    rank.wait_until(|| {
        found = iprobe(rank, comm, channel, source, tag);
        fault = check_probe(rank, comm, source);
        found.is_some() || fault.is_err()
    })?;
    found.map_or_else(|| fault.map(|()| Status::EMPTY), Ok)
}

/// As [`iprobe`], and takes the message: only [`imrecv`] can receive it now. `MPI_Mprobe` is this in a `wait_until`.
pub fn improbe(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    source: c_int,
    tag: c_int,
) -> Option<(Rc<MessageObject>, Status)> {
    let arrived = rank.p2p.matching.borrow_mut().take_arrived(context(comm, channel), Pattern::new(source, tag))?;
    let status = arrived.status();
    Some((Rc::new(MessageObject { comm: comm.clone(), arrived: RefCell::new(Some(arrived)) }), status))
}

/// Starts the receive of a probed message. A second receive of the same message is done at once and gets nothing.
///
/// # Safety
/// `buf` stays writable and untouched until the request is done.
pub unsafe fn imrecv(
    rank: &Rank,
    message: &MessageObject,
    buf: *mut u8,
    count: Count,
    datatype: &Rc<TypeObject>,
) -> Rc<RequestObject> {
    let request = RequestObject::new(&message.comm);
    match message.arrived.take() {
        Some(arrived) => {
            let target = Target { buf, count, datatype: datatype.clone() };
            deliver_arrived(rank, arrived, &target, &request);
        }
        None => request.complete(Status::EMPTY, MPI_SUCCESS),
    }
    request
}

/// Cancels a receive that no message has met; true when it did. Its request is then done, and its status says so. Sends are never
/// cancelled: the standard lets them complete instead (§ 3.8.4).
pub fn cancel(rank: &Rank, request: &RequestObject) -> bool {
    let Some(comm) = &request.comm else { return false };
    let mut matching = rank.p2p.matching.borrow_mut();
    let found = [Channel::User, Channel::Collective, Channel::Port].into_iter().find_map(|channel| {
        matching.take_back(context(comm, channel), |posted| std::ptr::eq(Rc::as_ptr(posted), request))
    });
    if found.is_some() {
        let mut status = Status::EMPTY;
        status.set_cancelled(true);
        request.complete(status, MPI_SUCCESS);
        rank.p2p.active();
    }
    found.is_some()
}
