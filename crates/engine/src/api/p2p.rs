//! The procedures of MPI 5.0 chapter 3: sends and receives here, the rest in the modules below.
//!
//! Thin: [`crate::p2p::arguments`] checks, [`crate::p2p`] does the work, `MPI_PROC_NULL` included.
//!
//! # Safety
//! References and non-null pointers are what the standard says of the argument. A buffer holds `count` elements of its
//! type, and stays so, untouched as the standard asks, until the operation is complete.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

mod buffer;
mod combined;
mod probe;

pub use buffer::*;
pub use combined::*;
pub use probe::*;

use crate::error::Result;
use crate::p2p::arguments::{Incoming, Outgoing};
use crate::p2p::{self, Channel, Mode};
use crate::rank::Rank;
use crate::request::completion::store;
use crate::request::{RequestObject, Start};
use crate::standard::MPI_PROC_NULL;
use crate::types::*;
use std::ffi::{c_int, c_void};

pub unsafe fn send(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.send(rank, Mode::Standard) }
}

pub unsafe fn bsend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.bsend(rank) }
}

pub unsafe fn ssend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.send(rank, Mode::Synchronous) }
}

pub unsafe fn rsend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.send(rank, Mode::Ready) }
}

pub unsafe fn recv(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    source: c_int,
    tag: c_int,
    comm: Comm,
    status: *mut Status,
) -> Result<()> {
    let message = Incoming::new(rank, buf, count, datatype, source, tag, comm)?;
    // SAFETY: the module's promise.
    unsafe {
        if source == MPI_PROC_NULL && !rank.world.has_news() {
            store(status, Status::PROC_NULL);
            return Ok(());
        }
        let got =
            p2p::recv_blocking(rank, &message.comm, Channel::User, message.buf, count, &message.datatype, source, tag)?;
        store(status, got);
    }
    Ok(())
}

pub unsafe fn isend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank
        .publish(unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.start(rank, Mode::Standard)? })?;
    Ok(())
}

pub unsafe fn ibsend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    let message = Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?;
    // SAFETY: the module's promise.
    unsafe { message.bsend(rank)? };
    *request = rank.publish(RequestObject::completed(Status::EMPTY))?;
    Ok(())
}

pub unsafe fn issend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank.publish(unsafe {
        Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.start(rank, Mode::Synchronous)?
    })?;
    Ok(())
}

pub unsafe fn irsend(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request =
        rank.publish(unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.start(rank, Mode::Ready)? })?;
    Ok(())
}

pub unsafe fn irecv(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    source: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank.publish(unsafe { Incoming::new(rank, buf, count, datatype, source, tag, comm)?.start(rank)? })?;
    Ok(())
}

pub unsafe fn send_init(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request = unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.persistent(rank, Mode::Standard)? };
    Ok(())
}

pub unsafe fn bsend_init(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    let message = Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?;
    let comm = message.comm.clone();
    let start: Start = Box::new(move |rank| {
        // SAFETY: the module's promise, for each round.
        unsafe { message.bsend(rank)? };
        Ok(RequestObject::completed(Status::EMPTY))
    });
    *request = rank.publish(RequestObject::persistent(&comm, start))?;
    Ok(())
}

pub unsafe fn ssend_init(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request =
        unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.persistent(rank, Mode::Synchronous)? };
    Ok(())
}

pub unsafe fn rsend_init(
    rank: &Rank,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    *request = unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.persistent(rank, Mode::Ready)? };
    Ok(())
}

pub unsafe fn recv_init(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    source: c_int,
    tag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    let message = Incoming::new(rank, buf, count, datatype, source, tag, comm)?;
    let comm = message.comm.clone();
    // SAFETY: the module's promise, for each round.
    let start: Start = Box::new(move |rank| unsafe { message.start(rank) });
    *request = rank.publish(RequestObject::persistent(&comm, start))?;
    Ok(())
}
