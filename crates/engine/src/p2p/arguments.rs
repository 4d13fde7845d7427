//! The arguments of a send or receive, checked: what a call does next, and what a persistent request keeps.
//!
//! Only the buffer's length is taken on trust.

use super::bsend;
use super::{Channel, Mode};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::p2p;
use crate::rank::Rank;
use crate::request::{RequestObject, Start};
use crate::standard::*;
use crate::types::{Comm, Count, Datatype, Request};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// A send's arguments, checked. Also what a persistent one keeps.
pub struct Outgoing {
    pub buf: *const u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
    pub dest: c_int,
    pub tag: c_int,
    pub comm: Rc<Communicator>,
}

impl Outgoing {
    #[inline(always)]
    pub fn new(
        rank: &Rank,
        buf: *const c_void,
        count: Count,
        datatype: Datatype,
        dest: c_int,
        tag: c_int,
        comm: Comm,
    ) -> Result<Outgoing> {
        let comm = rank.comm(comm)?;
        let datatype = message_type(rank, buf, count, datatype)?;
        check(dest == MPI_PROC_NULL || is_peer(&comm, dest), MPI_ERR_RANK)?;
        check(tag >= 0, MPI_ERR_TAG)?;
        Ok(Outgoing { buf: buf.cast(), count, datatype, dest, tag, comm })
    }

    /// # Safety
    /// `buf` is what [`crate::api::p2p`] promises.
    #[inline(always)]
    pub unsafe fn start(&self, rank: &Rank, mode: Mode) -> Result<Rc<RequestObject>> {
        // SAFETY: the caller's promise.
        unsafe {
            p2p::isend(rank, &self.comm, Channel::User, mode, self.buf, self.count, &self.datatype, self.dest, self.tag)
        }
    }

    /// # Safety
    /// `buf` is what [`crate::api::p2p`] promises.
    #[inline(always)]
    pub unsafe fn send(&self, rank: &Rank, mode: Mode) -> Result<()> {
        // SAFETY: the caller's promise.
        unsafe {
            p2p::send_blocking(
                rank,
                &self.comm,
                Channel::User,
                mode,
                self.buf,
                self.count,
                &self.datatype,
                self.dest,
                self.tag,
            )
        }
    }

    /// # Safety
    /// `buf` is what [`crate::api::p2p`] promises, until this returns.
    pub unsafe fn bsend(&self, rank: &Rank) -> Result<()> {
        if self.dest == MPI_PROC_NULL {
            return Ok(());
        }
        // SAFETY: the caller's promise.
        unsafe { bsend::bsend(rank, &self.comm, self.buf, self.count, &self.datatype, self.dest, self.tag) }
    }

    /// # Safety
    /// `buf` is what [`crate::api::p2p`] promises, for each round.
    pub unsafe fn persistent(self, rank: &Rank, mode: Mode) -> Result<Request> {
        let comm = self.comm.clone();
        // SAFETY: the caller's promise.
        let start: Start = Box::new(move |rank| unsafe { self.start(rank, mode) });
        rank.publish(RequestObject::persistent(&comm, start))
    }
}

/// A receive's arguments, checked.
pub struct Incoming {
    pub buf: *mut u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
    pub source: c_int,
    pub tag: c_int,
    pub comm: Rc<Communicator>,
}

impl Incoming {
    #[inline(always)]
    pub fn new(
        rank: &Rank,
        buf: *mut c_void,
        count: Count,
        datatype: Datatype,
        source: c_int,
        tag: c_int,
        comm: Comm,
    ) -> Result<Incoming> {
        let comm = rank.comm(comm)?;
        let datatype = message_type(rank, buf, count, datatype)?;
        check_source(&comm, source, tag)?;
        Ok(Incoming { buf: buf.cast(), count, datatype, source, tag, comm })
    }

    /// # Safety
    /// `buf` is what [`crate::api::p2p`] promises.
    #[inline(always)]
    pub unsafe fn start(&self, rank: &Rank) -> Result<Rc<RequestObject>> {
        // SAFETY: the caller's promise.
        unsafe {
            p2p::irecv(rank, &self.comm, Channel::User, self.buf, self.count, &self.datatype, self.source, self.tag)
        }
    }
}

#[inline(always)]
fn is_peer(comm: &Communicator, rank: c_int) -> bool {
    usize::try_from(rank).is_ok_and(|rank| rank < comm.peers().len())
}

#[inline(always)]
pub fn check_source(comm: &Communicator, source: c_int, tag: c_int) -> Result<()> {
    check(source == MPI_PROC_NULL || source == MPI_ANY_SOURCE || is_peer(comm, source), MPI_ERR_RANK)?;
    check(tag == MPI_ANY_TAG || tag >= 0, MPI_ERR_TAG)
}

/// The type of a message, checked together with its buffer.
#[inline(always)]
pub fn message_type(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype) -> Result<Rc<TypeObject>> {
    check(count >= 0, MPI_ERR_COUNT)?;
    let datatype = rank.datatype(datatype)?;
    check(datatype.committed.get(), MPI_ERR_TYPE)?;
    // Null is MPI_BOTTOM: right for absolute addresses, wrong where data would start at address 0.
    let moves_null = buf.is_null() && count > 0 && datatype.size > 0 && datatype.true_lb == 0;
    check(!moves_null, MPI_ERR_BUFFER)?;
    datatype.bytes(count)?;
    Ok(datatype)
}
