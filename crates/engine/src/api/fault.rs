//! Fault tolerance: what MPI 5.0 does not have, and MPICH and Open MPI offer as `MPIX_…`.
//!
//! All of these work on communicators that were revoked or have lost members: they are for them.
//!
//! # Safety
//! References and pointers are what the proposal says of the argument; the door has checked references.
#![allow(clippy::missing_safety_doc)]

use super::comm::handle_of;
use crate::error::{Result, check};
use crate::fault::agree;
use crate::group::GroupObject;
use crate::rank::Rank;
use crate::standard::MPI_ERR_ARG;
use crate::types::*;
use std::ffi::c_int;
use std::rc::Rc;

pub unsafe fn comm_revoke(rank: &Rank, comm: Comm) -> Result<()> {
    rank.comm(comm)?.revoke(&rank.world);
    rank.progress();
    Ok(())
}

pub unsafe fn comm_is_revoked(rank: &Rank, comm: Comm, flag: &mut c_int) -> Result<()> {
    *flag = rank.comm(comm)?.trouble(&rank.world).revoked as c_int;
    Ok(())
}

pub unsafe fn comm_get_failed(rank: &Rank, comm: Comm, failed: &mut Group) -> Result<()> {
    let procs = rank.comm(comm)?.failed_members(&rank.world);
    *failed = super::group::handle_of(rank, Rc::new(GroupObject { procs }))?;
    Ok(())
}

pub unsafe fn comm_ack_failed(rank: &Rank, comm: Comm, num_to_ack: c_int, num_acked: &mut c_int) -> Result<()> {
    let comm = rank.comm(comm)?;
    check(num_to_ack >= 0, MPI_ERR_ARG)?;
    comm.acknowledge(&rank.world, num_to_ack as u32);
    *num_acked = comm.acknowledged() as c_int;
    Ok(())
}

pub unsafe fn comm_failure_ack(rank: &Rank, comm: Comm) -> Result<()> {
    rank.comm(comm)?.acknowledge(&rank.world, u32::MAX);
    Ok(())
}

pub unsafe fn comm_failure_get_acked(rank: &Rank, comm: Comm, failed: &mut Group) -> Result<()> {
    let comm = rank.comm(comm)?;
    let mut procs = comm.failed_members(&rank.world);
    procs.truncate(comm.acknowledged() as usize);
    *failed = super::group::handle_of(rank, Rc::new(GroupObject { procs }))?;
    Ok(())
}

pub unsafe fn comm_agree(rank: &Rank, comm: Comm, flag: &mut c_int) -> Result<()> {
    agree::agree(rank, &rank.comm(comm)?, flag)
}

/// `flag` is the program's until the request is done.
pub unsafe fn comm_iagree(rank: &Rank, comm: Comm, flag: *mut c_int, request: &mut Request) -> Result<()> {
    check(!flag.is_null(), MPI_ERR_ARG)?;
    // SAFETY: the module's promise.
    *request = unsafe { agree::iagree(rank, &rank.comm(comm)?, flag) }?;
    Ok(())
}

pub unsafe fn comm_shrink(rank: &Rank, comm: Comm, newcomm: &mut Comm) -> Result<()> {
    *newcomm = handle_of(rank, Some(agree::shrink(rank, &rank.comm(comm)?)?))?;
    Ok(())
}

pub unsafe fn comm_ishrink(rank: &Rank, comm: Comm, newcomm: &mut Comm, request: &mut Request) -> Result<()> {
    (*newcomm, *request) = agree::ishrink(rank, &rank.comm(comm)?)?;
    Ok(())
}
