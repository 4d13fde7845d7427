//! The procedures of MPI 5.0 chapter 4: partitioned communication.
//!
//! Thin: [`crate::p2p::partitioned`] does the work.
//!
//! # Safety
//! References and non-null pointers are what the standard says of the argument. A buffer holds `partitions` times `count` elements of
//! its type, and stays so, untouched as the standard asks, while the operation is active.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::coll::plan;
use crate::error::{Result, check};
use crate::p2p::arguments::{Incoming, Outgoing, message_type};
use crate::p2p::partitioned::{End, Receiving, Sending};
use crate::rank::Rank;
use crate::request::{RequestObject, Start};
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

pub unsafe fn psend_init(
    rank: &Rank,
    buf: *const c_void,
    partitions: c_int,
    count: Count,
    datatype: Datatype,
    dest: c_int,
    tag: c_int,
    comm: Comm,
    info: Info,
    request: &mut Request,
) -> Result<()> {
    let partitions = number_of(rank, buf, partitions, count, datatype, info)?;
    let message = Outgoing::new(rank, buf, count, datatype, dest, tag, comm)?;
    let comm = message.comm.clone();
    let sending = Sending::new(rank, message, partitions)?;
    let end = End::Send(sending.clone());
    let start: Start = Box::new(move |rank| sending.start(rank));
    *request = rank.publish(RequestObject::partitioned(&comm, start, end))?;
    Ok(())
}

pub unsafe fn precv_init(
    rank: &Rank,
    buf: *mut c_void,
    partitions: c_int,
    count: Count,
    datatype: Datatype,
    source: c_int,
    tag: c_int,
    comm: Comm,
    info: Info,
    request: &mut Request,
) -> Result<()> {
    let partitions = number_of(rank, buf, partitions, count, datatype, info)?;
    let message = Incoming::new(rank, buf, count, datatype, source, tag, comm)?;
    check(source != MPI_ANY_SOURCE, MPI_ERR_RANK)?;
    check(tag != MPI_ANY_TAG, MPI_ERR_TAG)?;
    let comm = message.comm.clone();
    let receiving = Receiving::new(rank, message, partitions)?;
    let end = End::Receive(receiving.clone());
    let start: Start = Box::new(move |rank| receiving.start(rank));
    *request = rank.publish(RequestObject::partitioned(&comm, start, end))?;
    Ok(())
}

pub unsafe fn pready(rank: &Rank, partition: c_int, request: Request) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { ready(rank, std::iter::once(partition), request) }
}

pub unsafe fn pready_range(rank: &Rank, partition_low: c_int, partition_high: c_int, request: Request) -> Result<()> {
    check(partition_low <= partition_high, MPI_ERR_ARG)?;
    // SAFETY: the module's promise.
    unsafe { ready(rank, partition_low..=partition_high, request) }
}

pub unsafe fn pready_list(
    rank: &Rank,
    length: c_int,
    array_of_partitions: *const c_int,
    request: Request,
) -> Result<()> {
    check(length >= 0, MPI_ERR_COUNT)?;
    check(length == 0 || !array_of_partitions.is_null(), MPI_ERR_ARG)?;
    let list = match length {
        0 => &[],
        // SAFETY: the module's promise.
        _ => unsafe { std::slice::from_raw_parts(array_of_partitions, length as usize) },
    };
    // SAFETY: the module's promise.
    unsafe { ready(rank, list.iter().copied(), request) }
}

pub unsafe fn parrived(rank: &Rank, request: Request, partition: c_int, flag: &mut c_int) -> Result<()> {
    let request = rank.request(request)?;
    let Some(End::Receive(receiving)) = request.end() else {
        return Err(request.error(MPI_ERR_REQUEST));
    };
    rank.poll();
    let arrived = receiving.arrived(partition).map_err(|e| request.error(e.code))?;
    // Between rounds there is nothing to wait for.
    *flag = (arrived || !request.is_active()) as c_int;
    Ok(())
}

/// # Safety
/// That of the module.
unsafe fn ready(rank: &Rank, partitions: impl Iterator<Item = c_int> + Clone, request: Request) -> Result<()> {
    let request = rank.request(request)?;
    let sending = match request.end() {
        Some(End::Send(sending)) if request.is_active() => Rc::clone(sending),
        _ => return Err(request.error(MPI_ERR_REQUEST)),
    };
    // SAFETY: the module's promise.
    unsafe { sending.ready(rank, partitions) }.map_err(|e| request.error(e.code))
}

/// The number of partitions, checked together with what only both operations have.
fn number_of(
    rank: &Rank,
    buf: *const c_void,
    partitions: c_int,
    count: Count,
    datatype: Datatype,
    info: Info,
) -> Result<usize> {
    let partitions = usize::try_from(partitions).map_err(|_| crate::Error::new(MPI_ERR_ARG))?;
    plan::info(rank, info)?;
    let all = count.checked_mul(partitions as Count).ok_or(crate::Error::new(MPI_ERR_COUNT))?;
    message_type(rank, buf, all, datatype)?;
    Ok(partitions)
}
