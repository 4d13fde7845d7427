//! Probing, and receiving what was probed (MPI 5.0 § 3.8).
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Error, Result};
use crate::p2p::arguments::{check_source, message_type};
use crate::p2p::{self, Channel, MessageObject};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::request::completion::store;
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

pub unsafe fn probe(rank: &Rank, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let found = match source {
        MPI_PROC_NULL => Status::PROC_NULL,
        _ => p2p::probe_blocking(rank, &comm, Channel::User, source, tag)?,
    };
    // SAFETY: the module's promise.
    unsafe { store(status, found) };
    Ok(())
}

pub unsafe fn iprobe(
    rank: &Rank,
    source: c_int,
    tag: c_int,
    comm: Comm,
    flag: &mut c_int,
    status: *mut Status,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let found = if source == MPI_PROC_NULL {
        Some(Status::PROC_NULL)
    } else {
        p2p::iprobe(rank, &comm, Channel::User, source, tag).or_else(|| {
            rank.poll();
            p2p::iprobe(rank, &comm, Channel::User, source, tag)
        })
    };
    if found.is_none() {
        p2p::check_probe(rank, &comm, source)?;
    }
    *flag = found.is_some() as c_int;
    // SAFETY: the module's promise.
    found.into_iter().for_each(|found| unsafe { store(status, found) });
    Ok(())
}

pub unsafe fn mprobe(
    rank: &Rank,
    source: c_int,
    tag: c_int,
    comm: Comm,
    message: &mut Message,
    status: *mut Status,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let (mut found, mut fault) = (None, Ok(()));
    if source != MPI_PROC_NULL {
        rank.wait_until(|| {
            found = p2p::improbe(rank, &comm, Channel::User, source, tag);
            fault = p2p::check_probe(rank, &comm, source);
            found.is_some() || fault.is_err()
        })?;
    }
    if found.is_none() {
        fault?;
    }
    // SAFETY: the module's promise.
    unsafe { hand_out(rank, found, message, status) }
}

pub unsafe fn improbe(
    rank: &Rank,
    source: c_int,
    tag: c_int,
    comm: Comm,
    flag: &mut c_int,
    message: &mut Message,
    status: *mut Status,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let mut found = None;
    if source != MPI_PROC_NULL {
        found = p2p::improbe(rank, &comm, Channel::User, source, tag).or_else(|| {
            rank.poll();
            p2p::improbe(rank, &comm, Channel::User, source, tag)
        });
    }
    *flag = (source == MPI_PROC_NULL || found.is_some()) as c_int;
    if *flag == 0 {
        return p2p::check_probe(rank, &comm, source);
    }
    // SAFETY: the module's promise.
    unsafe { hand_out(rank, found, message, status) }
}

/// Gives a matched message, or `MPI_MESSAGE_NO_PROC` when there is none, to the program.
///
/// # Safety
/// The module's promise about `status`.
unsafe fn hand_out(
    rank: &Rank,
    found: Option<(Rc<MessageObject>, Status)>,
    message: &mut Message,
    status: *mut Status,
) -> Result<()> {
    let (handle, about) = match found {
        Some((found, about)) => (rank.messages.insert(found).map(Message).ok_or(Error::new(MPI_ERR_NO_MEM))?, about),
        None => (MPI_MESSAGE_NO_PROC, Status::PROC_NULL),
    };
    *message = handle;
    // SAFETY: the caller's promise.
    unsafe { store(status, about) };
    Ok(())
}

/// Starts the receive of a matched message, whose handle is used up.
///
/// # Safety
/// The module's promise about `buf`.
unsafe fn receive_matched(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    message: &mut Message,
) -> Result<Option<Rc<RequestObject>>> {
    let datatype = message_type(rank, buf, count, datatype)?;
    if *message == MPI_MESSAGE_NO_PROC {
        *message = MPI_MESSAGE_NULL;
        return Ok(None);
    }
    let matched = rank.messages.remove(message.0).ok_or(Error::new(MPI_ERR_REQUEST))?;
    *message = MPI_MESSAGE_NULL;
    // SAFETY: the caller's promise.
    Ok(Some(unsafe { p2p::imrecv(rank, &matched, buf.cast(), count, &datatype) }))
}

pub unsafe fn mrecv(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    message: &mut Message,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    let Some(request) = (unsafe { receive_matched(rank, buf, count, datatype, message)? }) else {
        // SAFETY: the module's promise.
        unsafe { store(status, Status::PROC_NULL) };
        return Ok(());
    };
    rank.wait_until(|| request.is_done())?;
    let (got, failed) = request.outcome();
    // SAFETY: the module's promise.
    unsafe { store(status, got) };
    if failed == MPI_SUCCESS { Ok(()) } else { Err(request.error(failed)) }
}

pub unsafe fn imrecv(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    message: &mut Message,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    let started = unsafe { receive_matched(rank, buf, count, datatype, message)? };
    *request = rank.publish(started.unwrap_or_else(|| RequestObject::completed(Status::PROC_NULL)))?;
    Ok(())
}
