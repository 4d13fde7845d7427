//! The procedures of MPI 5.0 chapter 3: sends, receives, probes and attached buffers.
//!
//! Arguments are checked here; [`crate::p2p`] does the rest, `MPI_PROC_NULL` included.
//!
//! # Safety
//! References and non-null pointers are what the standard says of the argument. A buffer holds `count` elements of its
//! type, and stays so, untouched as the standard asks, until the operation is complete.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::p2p::bsend::{self, Owner};
use crate::p2p::{self, Channel, MessageObject, Mode};
use crate::rank::Rank;
use crate::request::completion::store;
use crate::request::{RequestObject, Start, Task};
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// A send's arguments, checked. Also what a persistent one keeps.
struct Outgoing {
    buf: *const u8,
    count: Count,
    datatype: Rc<TypeObject>,
    dest: c_int,
    tag: c_int,
    comm: Rc<Communicator>,
}

impl Outgoing {
    #[inline]
    fn new(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> Result<Outgoing> {
        let comm = rank.comm(comm)?;
        let datatype = message_type(rank, buf, count, datatype)?;
        check(dest == MPI_PROC_NULL || is_peer(&comm, dest), MPI_ERR_RANK)?;
        check(tag >= 0, MPI_ERR_TAG)?;
        Ok(Outgoing { buf: buf.cast(), count, datatype, dest, tag, comm })
    }

    /// # Safety
    /// The module's promise about `buf`.
    #[inline]
    unsafe fn start(&self, rank: &Rank, mode: Mode) -> Result<Rc<RequestObject>> {
        // SAFETY: the caller's promise.
        unsafe { p2p::isend(rank, &self.comm, Channel::User, mode, self.buf, self.count, &self.datatype, self.dest, self.tag) }
    }

    /// # Safety
    /// The module's promise about `buf`.
    #[inline]
    unsafe fn send(&self, rank: &Rank, mode: Mode) -> Result<()> {
        // SAFETY: the caller's promise.
        unsafe { p2p::send_blocking(rank, &self.comm, Channel::User, mode, self.buf, self.count, &self.datatype, self.dest, self.tag) }
    }

    /// # Safety
    /// The module's promise about `buf`, until this returns.
    unsafe fn bsend(&self, rank: &Rank) -> Result<()> {
        if self.dest == MPI_PROC_NULL {
            return Ok(());
        }
        // SAFETY: the caller's promise.
        unsafe { bsend::bsend(rank, &self.comm, self.buf, self.count, &self.datatype, self.dest, self.tag) }
    }

    /// # Safety
    /// The module's promise about `buf`, for each round.
    unsafe fn persistent(self, rank: &Rank, mode: Mode) -> Result<Request> {
        let comm = self.comm.clone();
        // SAFETY: the caller's promise.
        let start: Start = Box::new(move |rank| unsafe { self.start(rank, mode) });
        rank.publish(RequestObject::persistent(&comm, start))
    }
}

/// A receive's arguments, checked.
struct Incoming {
    buf: *mut u8,
    count: Count,
    datatype: Rc<TypeObject>,
    source: c_int,
    tag: c_int,
    comm: Rc<Communicator>,
}

impl Incoming {
    #[inline]
    fn new(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm) -> Result<Incoming> {
        let comm = rank.comm(comm)?;
        let datatype = message_type(rank, buf, count, datatype)?;
        check_source(&comm, source, tag)?;
        Ok(Incoming { buf: buf.cast(), count, datatype, source, tag, comm })
    }

    /// # Safety
    /// The module's promise about `buf`.
    #[inline]
    unsafe fn start(&self, rank: &Rank) -> Result<Rc<RequestObject>> {
        // SAFETY: the caller's promise.
        unsafe { p2p::irecv(rank, &self.comm, Channel::User, self.buf, self.count, &self.datatype, self.source, self.tag) }
    }
}

fn is_peer(comm: &Communicator, rank: c_int) -> bool {
    usize::try_from(rank).is_ok_and(|rank| rank < comm.peers().len())
}

fn check_source(comm: &Communicator, source: c_int, tag: c_int) -> Result<()> {
    check(source == MPI_PROC_NULL || source == MPI_ANY_SOURCE || is_peer(comm, source), MPI_ERR_RANK)?;
    check(tag == MPI_ANY_TAG || tag >= 0, MPI_ERR_TAG)
}

/// The type of a message, checked together with its buffer.
#[inline]
fn message_type(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype) -> Result<Rc<TypeObject>> {
    check(count >= 0, MPI_ERR_COUNT)?;
    let datatype = rank.datatype(datatype)?;
    check(datatype.committed.get(), MPI_ERR_TYPE)?;
    // Null is MPI_BOTTOM: right for absolute addresses, wrong where data would start at address 0.
    let moves_null = buf.is_null() && count > 0 && datatype.size > 0 && datatype.true_lb == 0;
    check(!moves_null, MPI_ERR_BUFFER)?;
    datatype.bytes(count)?;
    Ok(datatype)
}

pub unsafe fn send(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.send(rank, Mode::Standard) }
}

pub unsafe fn bsend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.bsend(rank) }
}

pub unsafe fn ssend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.send(rank, Mode::Synchronous) }
}

pub unsafe fn rsend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.send(rank, Mode::Ready) }
}

pub unsafe fn recv(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> Result<()> {
    let message = Incoming::new(rank, buf, count, datatype, source, tag, comm)?;
    // SAFETY: the module's promise.
    unsafe {
        let got = p2p::recv_blocking(rank, &message.comm, Channel::User, message.buf, count, &message.datatype, source, tag)?;
        store(status, got);
    }
    Ok(())
}

pub unsafe fn isend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank.publish(unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.start(rank, Mode::Standard)? })?;
    Ok(())
}

pub unsafe fn ibsend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    let message = Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?;
    // SAFETY: the module's promise.
    unsafe { message.bsend(rank)? };
    *request = rank.publish(RequestObject::completed(Status::EMPTY))?;
    Ok(())
}

pub unsafe fn issend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank.publish(unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.start(rank, Mode::Synchronous)? })?;
    Ok(())
}

pub unsafe fn irsend(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank.publish(unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.start(rank, Mode::Ready)? })?;
    Ok(())
}

pub unsafe fn irecv(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = rank.publish(unsafe { Incoming::new(rank, buf, count, datatype, source, tag, comm)?.start(rank)? })?;
    Ok(())
}

pub unsafe fn send_init(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.persistent(rank, Mode::Standard)? };
    Ok(())
}

pub unsafe fn bsend_init(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
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

pub unsafe fn ssend_init(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.persistent(rank, Mode::Synchronous)? };
    Ok(())
}

pub unsafe fn rsend_init(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    *request = unsafe { Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?.persistent(rank, Mode::Ready)? };
    Ok(())
}

pub unsafe fn recv_init(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: &mut Request) -> Result<()> {
    let message = Incoming::new(rank, buf, count, datatype, source, tag, comm)?;
    let comm = message.comm.clone();
    // SAFETY: the module's promise, for each round.
    let start: Start = Box::new(move |rank| unsafe { message.start(rank) });
    *request = rank.publish(RequestObject::persistent(&comm, start))?;
    Ok(())
}

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
    rank.wait_until(|| recv.is_done() && send.is_done())?;
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
        let mut data = Vec::new();
        data.try_reserve_exact(bytes as usize).map_err(|_| Error::new(MPI_ERR_NO_MEM))?;
        // SAFETY: the caller's promise; `pack` writes exactly `bytes`, for which there is room.
        unsafe {
            message.datatype.pack(message.buf, message.count, data.as_mut_ptr());
            data.set_len(bytes as usize);
        }
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
    _data: Vec<u8>,
    send: Rc<RequestObject>,
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
        rank.spawn(&incoming.comm, Box::new(KeepUntilSent { _data: data, send: send.clone() }));
    }
    *request = rank.publish(RequestObject::all(Some(incoming.comm), vec![send, recv]))?;
    Ok(())
}

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

pub unsafe fn iprobe(rank: &Rank, source: c_int, tag: c_int, comm: Comm, flag: &mut c_int, status: *mut Status) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let found = if source == MPI_PROC_NULL {
        Some(Status::PROC_NULL)
    } else {
        p2p::iprobe(rank, &comm, Channel::User, source, tag).or_else(|| {
            rank.progress();
            p2p::iprobe(rank, &comm, Channel::User, source, tag)
        })
    };
    *flag = found.is_some() as c_int;
    // SAFETY: the module's promise.
    found.into_iter().for_each(|found| unsafe { store(status, found) });
    Ok(())
}

pub unsafe fn mprobe(rank: &Rank, source: c_int, tag: c_int, comm: Comm, message: &mut Message, status: *mut Status) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let mut found = None;
    if source != MPI_PROC_NULL {
        rank.wait_until(|| {
            found = p2p::improbe(rank, &comm, Channel::User, source, tag);
            found.is_some()
        })?;
    }
    // SAFETY: the module's promise.
    unsafe { hand_out(rank, found, message, status) }
}

pub unsafe fn improbe(rank: &Rank, source: c_int, tag: c_int, comm: Comm, flag: &mut c_int, message: &mut Message, status: *mut Status) -> Result<()> {
    let comm = rank.comm(comm)?;
    check_source(&comm, source, tag)?;
    let mut found = None;
    if source != MPI_PROC_NULL {
        found = p2p::improbe(rank, &comm, Channel::User, source, tag).or_else(|| {
            rank.progress();
            p2p::improbe(rank, &comm, Channel::User, source, tag)
        });
    }
    *flag = (source == MPI_PROC_NULL || found.is_some()) as c_int;
    if *flag == 0 {
        return Ok(());
    }
    // SAFETY: the module's promise.
    unsafe { hand_out(rank, found, message, status) }
}

/// Gives a matched message, or `MPI_MESSAGE_NO_PROC` when there is none, to the program.
///
/// # Safety
/// The module's promise about `status`.
unsafe fn hand_out(rank: &Rank, found: Option<(Rc<MessageObject>, Status)>, message: &mut Message, status: *mut Status) -> Result<()> {
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
unsafe fn receive_matched(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, message: &mut Message) -> Result<Option<Rc<RequestObject>>> {
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

pub unsafe fn mrecv(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, message: &mut Message, status: *mut Status) -> Result<()> {
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

pub unsafe fn imrecv(rank: &Rank, buf: *mut c_void, count: Count, datatype: Datatype, message: &mut Message, request: &mut Request) -> Result<()> {
    // SAFETY: the module's promise.
    let started = unsafe { receive_matched(rank, buf, count, datatype, message)? };
    *request = rank.publish(started.unwrap_or_else(|| RequestObject::completed(Status::PROC_NULL)))?;
    Ok(())
}

pub unsafe fn buffer_attach(rank: &Rank, buffer: *mut c_void, size: Count) -> Result<()> {
    bsend::attach(&Owner::Process(rank), buffer as usize, size)
}

pub unsafe fn buffer_detach(rank: &Rank, buffer_addr: *mut c_void, size: &mut Count) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { detach(rank, &Owner::Process(rank), buffer_addr, size) }
}

pub unsafe fn buffer_flush(rank: &Rank) -> Result<()> {
    bsend::flush(rank, &Owner::Process(rank))
}

pub unsafe fn buffer_iflush(rank: &Rank, request: &mut Request) -> Result<()> {
    *request = rank.publish(bsend::iflush(&Owner::Process(rank)))?;
    Ok(())
}

pub unsafe fn comm_attach_buffer(rank: &Rank, comm: Comm, buffer: *mut c_void, size: Count) -> Result<()> {
    bsend::attach(&Owner::Comm(rank.comm(comm)?), buffer as usize, size)
}

pub unsafe fn comm_detach_buffer(rank: &Rank, comm: Comm, buffer_addr: *mut c_void, size: &mut Count) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { detach(rank, &Owner::Comm(rank.comm(comm)?), buffer_addr, size) }
}

pub unsafe fn comm_flush_buffer(rank: &Rank, comm: Comm) -> Result<()> {
    bsend::flush(rank, &Owner::Comm(rank.comm(comm)?))
}

pub unsafe fn comm_iflush_buffer(rank: &Rank, comm: Comm, request: &mut Request) -> Result<()> {
    *request = rank.publish(bsend::iflush(&Owner::Comm(rank.comm(comm)?)))?;
    Ok(())
}

pub unsafe fn session_attach_buffer(rank: &Rank, session: Session, buffer: *mut c_void, size: Count) -> Result<()> {
    bsend::attach(&Owner::Session(rank.session(session)?), buffer as usize, size)
}

pub unsafe fn session_detach_buffer(rank: &Rank, session: Session, buffer_addr: *mut c_void, size: &mut Count) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { detach(rank, &Owner::Session(rank.session(session)?), buffer_addr, size) }
}

pub unsafe fn session_flush_buffer(rank: &Rank, session: Session) -> Result<()> {
    bsend::flush(rank, &Owner::Session(rank.session(session)?))
}

pub unsafe fn session_iflush_buffer(rank: &Rank, session: Session, request: &mut Request) -> Result<()> {
    *request = rank.publish(bsend::iflush(&Owner::Session(rank.session(session)?)))?;
    Ok(())
}

/// # Safety
/// `buffer_addr` is null or points to a pointer.
unsafe fn detach(rank: &Rank, owner: &Owner, buffer_addr: *mut c_void, size: &mut Count) -> Result<()> {
    check(!buffer_addr.is_null(), MPI_ERR_ARG)?;
    let (address, bytes) = bsend::detach(rank, owner)?;
    // SAFETY: the caller's promise.
    unsafe { *buffer_addr.cast::<*mut c_void>() = address as *mut c_void };
    *size = bytes;
    Ok(())
}
