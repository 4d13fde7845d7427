//! Sending and receiving in one call (MPI 5.0 § 3.10).
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Result, check};
use crate::fault::is_fault;
use crate::p2p::Mode;
use crate::p2p::arguments::{Incoming, Outgoing};
use crate::p2p::combined::Exchange;
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
    let (exchange, _) = unsafe { start(rank, &outgoing, &incoming, false)? };
    // SAFETY: the module's promise.
    unsafe { finish(rank, &exchange, status) }
}

/// Receives and sends at once; also the send's own request.
///
/// # Safety
/// The module's promise.
unsafe fn start(
    rank: &Rank,
    outgoing: &Outgoing,
    incoming: &Incoming,
    sends_copy: bool,
) -> Result<(Exchange, Rc<RequestObject>)> {
    // SAFETY: the caller's promise.
    let (recv, send) = unsafe { (incoming.start(rank)?, outgoing.start(rank, Mode::Standard)?) };
    Ok((Exchange::new(send.clone(), recv, sends_copy), send))
}

/// Waits for both.
///
/// # Safety
/// The module's promise about `status`.
unsafe fn finish(rank: &Rank, exchange: &Exchange, status: *mut Status) -> Result<()> {
    rank.wait_until(|| exchange.is_settled(rank))?;
    if !exchange.is_done() {
        // A receive from any source, which could go on.
        exchange.give_up_receiving(rank);
        rank.wait_until(|| exchange.is_settled(rank))?;
    }
    let (got, failed) = exchange.outcome();
    // SAFETY: the caller's promise.
    unsafe { store(status, got) };
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

    fn keep_until_sent(self, rank: &Rank, send: Rc<RequestObject>) {
        let kept = KeepUntilSent { data: self.data, send };
        if !kept.send.is_done() {
            rank.spawn(&self.message.comm, Box::new(kept));
        }
    }
}

/// Keeps packed data until it is sent, whatever becomes of the request.
struct KeepUntilSent {
    data: Vec<u8>,
    send: Rc<RequestObject>,
}

impl Drop for KeepUntilSent {
    /// A rank that ends, or has given up, leaves the data to who may still read it.
    fn drop(&mut self) {
        if !self.send.is_done() || is_fault(self.send.outcome().1) {
            std::mem::forget(std::mem::take(&mut self.data));
        }
    }
}

impl Task for KeepUntilSent {
    fn advance(&mut self, _rank: &Rank) -> Result<bool> {
        Ok(self.send.is_done())
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
    // SAFETY: the module's promise; what is packed is kept until it is sent.
    let (packed, (exchange, send)) = unsafe {
        let packed = Packed::new(rank, outgoing)?;
        let started = start(rank, &packed.message, &incoming, true)?;
        (packed, started)
    };
    // SAFETY: the module's promise.
    let result = unsafe { finish(rank, &exchange, status) };
    packed.keep_until_sent(rank, send);
    result
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
    let (exchange, _) = unsafe { start(rank, &outgoing, &incoming, false)? };
    *request = rank.publish(RequestObject::exchange(&incoming.comm, exchange))?;
    Ok(())
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
    // SAFETY: the module's promise; what is packed is kept until it is sent.
    let (packed, (exchange, send)) = unsafe {
        let packed = Packed::new(rank, outgoing)?;
        let started = start(rank, &packed.message, &incoming, true)?;
        (packed, started)
    };
    packed.keep_until_sent(rank, send);
    *request = rank.publish(RequestObject::exchange(&incoming.comm, exchange))?;
    Ok(())
}
