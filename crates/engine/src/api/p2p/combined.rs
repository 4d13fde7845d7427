//! Sending and receiving in one call (MPI 5.0 § 3.10).
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Result, check};
use crate::p2p::Mode;
use crate::p2p::arguments::{Incoming, Outgoing};
use crate::rank::Rank;
use crate::request::completion::store;
use crate::request::{RequestObject, Task};
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

pub unsafe fn sendrecv(
    rank: &Rank,
    sendbuf: *const c_void,
    sendcount: Count,
    sendtype: Datatype,
    dest: c_int,
    sendtag: c_int,
    recvbuf: *mut c_void,
    recvcount: Count,
    recvtype: Datatype,
    source: c_int,
    recvtag: c_int,
    comm: Comm,
    status: *mut Status,
) -> Result<()> {
    let outgoing = Outgoing::new(rank, sendbuf, sendcount, sendtype, dest, sendtag, comm)?;
    let incoming = Incoming::new(rank, recvbuf, recvcount, recvtype, source, recvtag, comm)?;
    // SAFETY: the module's promise.
    unsafe { exchange(rank, &outgoing, &incoming, status) }
}

/// Receives and sends at once, and waits for both.
///
/// # Safety
/// The module's promise.
unsafe fn exchange(rank: &Rank, outgoing: &Outgoing, incoming: &Incoming, status: *mut Status) -> Result<()> {
    // SAFETY: the caller's promise.
    let (recv, send) = unsafe { (incoming.start(rank)?, outgoing.start(rank, Mode::Standard)?) };
    rank.wait_until(|| recv.is_settled(rank) && send.is_done())?;
    if !recv.is_done() {
        rank.wait(&recv)?;
    }
    let (got, failed) = recv.outcome();
    // SAFETY: the caller's promise.
    unsafe { store(status, got) };
    check(failed == MPI_SUCCESS, failed)?;
    let (_, failed) = send.outcome();
    check(failed == MPI_SUCCESS, failed)
}

/// The data of a send whose buffer will be received into, packed.
struct Packed {
    data: Vec<u8>,
    message: Outgoing,
}

impl Packed {
    /// # Safety
    /// The module's promise about `message.buf`.
    unsafe fn new(rank: &Rank, message: Outgoing) -> Result<Packed> {
        let bytes = message.datatype.bytes(message.count)?;
        let mut data = rank.zeroes::<u8>(bytes as usize)?;
        // SAFETY: the caller's promise; there is room for `bytes`.
        unsafe { message.datatype.pack(message.buf, message.count, data.as_mut_ptr()) };
        let datatype = rank.datatype(MPI_BYTE)?;
        let message = Outgoing { buf: data.as_ptr(), count: bytes, datatype, ..message };
        Ok(Packed { data, message })
    }
}

pub unsafe fn sendrecv_replace(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    sendtag: c_int,
    source: c_int,
    recvtag: c_int,
    comm: Comm,
    status: *mut Status,
) -> Result<()> {
    let outgoing = Outgoing::new(rank, buf, count, datatype, dest, sendtag, comm)?;
    let incoming = Incoming::new(rank, buf, count, datatype, source, recvtag, comm)?;
    // SAFETY: the module's promise.
    unsafe {
        let packed = Packed::new(rank, outgoing)?;
        let result = exchange(rank, &packed.message, &incoming, status);
        if result.is_err() {
            // The receiver may still be reading.
            std::mem::forget(packed);
        }
        result
    }
}

pub unsafe fn isendrecv(
    rank: &Rank,
    sendbuf: *const c_void,
    sendcount: Count,
    sendtype: Datatype,
    dest: c_int,
    sendtag: c_int,
    recvbuf: *mut c_void,
    recvcount: Count,
    recvtype: Datatype,
    source: c_int,
    recvtag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    let outgoing = Outgoing::new(rank, sendbuf, sendcount, sendtype, dest, sendtag, comm)?;
    let incoming = Incoming::new(rank, recvbuf, recvcount, recvtype, source, recvtag, comm)?;
    // SAFETY: the module's promise.
    let (recv, send) = unsafe { (incoming.start(rank)?, outgoing.start(rank, Mode::Standard)?) };
    *request = rank.publish(RequestObject::all(Some(incoming.comm), vec![send, recv]))?;
    Ok(())
}

/// Keeps packed data until it is sent, whatever becomes of the request.
struct KeepUntilSent {
    data: Vec<u8>,
    send: Rc<RequestObject>,
}

impl Drop for KeepUntilSent {
    /// A rank that ends leaves the data to who may still read it.
    fn drop(&mut self) {
        if !self.send.is_done() {
            std::mem::forget(std::mem::take(&mut self.data));
        }
    }
}

impl Task for KeepUntilSent {
    fn advance(&mut self, _rank: &Rank) -> Result<bool> {
        Ok(self.send.is_done())
    }
}

pub unsafe fn isendrecv_replace(
    rank: &Rank,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    sendtag: c_int,
    source: c_int,
    recvtag: c_int,
    comm: Comm,
    request: &mut Request,
) -> Result<()> {
    let outgoing = Outgoing::new(rank, buf, count, datatype, dest, sendtag, comm)?;
    let incoming = Incoming::new(rank, buf, count, datatype, source, recvtag, comm)?;
    // SAFETY: the module's promise; the packed data lives until it is sent.
    let (recv, send, data) = unsafe {
        let packed = Packed::new(rank, outgoing)?;
        (incoming.start(rank)?, packed.message.start(rank, Mode::Standard)?, packed.data)
    };
    if !send.is_done() {
        rank.spawn(&incoming.comm, Box::new(KeepUntilSent { data, send: send.clone() }));
    }
    *request = rank.publish(RequestObject::all(Some(incoming.comm), vec![send, recv]))?;
    Ok(())
}
