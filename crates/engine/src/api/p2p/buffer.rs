//! Buffers for buffered sends (MPI 5.0 § 3.6).
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Result, check};
use crate::p2p::bsend::{self, Owner};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::*;
use std::ffi::c_void;

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

pub unsafe fn session_detach_buffer(
    rank: &Rank,
    session: Session,
    buffer_addr: *mut c_void,
    size: &mut Count,
) -> Result<()> {
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
