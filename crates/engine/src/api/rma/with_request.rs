//! Operations with requests (MPI 5.0 § 12.3.5), which only passive target epochs have.
//!
//! Those that only write are done with the origin's buffer at once, which is what their requests tell.
//!
//! # Safety
//! Buffers are what their count and type say, until the request is done.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::accumulates::predefined;
use super::operations::{Bound, local, remote};
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::rma::{accumulate, transfer};
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};

/// A request of an operation that is done.
fn done(rank: &Rank, request: &mut Request) -> Result<()> {
    *request = rank.publish(RequestObject::completed(Status::EMPTY))?;
    Ok(())
}

pub unsafe fn rput(
    rank: &Rank,
    origin_addr: *const c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
    request: &mut Request,
) -> Result<()> {
    let window = rank.window(win)?;
    let bound = Bound::Locked;
    if let Some(remote) = remote(rank, &window, bound, target_rank, target_disp, target_count, target_datatype)? {
        let origin = local(rank, origin_addr, origin_count, origin_datatype)?;
        // SAFETY: the module's promise.
        unsafe { transfer::put(rank, &window, &origin, remote)? };
    }
    done(rank, request)
}

pub unsafe fn rget(
    rank: &Rank,
    origin_addr: *mut c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
    request: &mut Request,
) -> Result<()> {
    let window = rank.window(win)?;
    let bound = Bound::Locked;
    let Some(remote) = remote(rank, &window, bound, target_rank, target_disp, target_count, target_datatype)? else {
        return done(rank, request);
    };
    let origin = local(rank, origin_addr, origin_count, origin_datatype)?;
    let object = RequestObject::new(&window.comm);
    // SAFETY: the module's promise.
    unsafe { transfer::get(rank, &window, origin, remote, Some(&object))? };
    *request = rank.publish(object)?;
    Ok(())
}

pub unsafe fn raccumulate(
    rank: &Rank,
    origin_addr: *const c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    op: Op,
    win: Win,
    request: &mut Request,
) -> Result<()> {
    let window = rank.window(win)?;
    let op = predefined(rank, op)?;
    let bound = Bound::Locked;
    if let Some(remote) = remote(rank, &window, bound, target_rank, target_disp, target_count, target_datatype)? {
        let origin = local(rank, origin_addr, origin_count, origin_datatype)?;
        // SAFETY: the module's promise.
        unsafe { accumulate::accumulate(rank, &window, op, Some(&origin), None, remote, None)? };
    }
    done(rank, request)
}

pub unsafe fn rget_accumulate(
    rank: &Rank,
    origin_addr: *const c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    result_addr: *mut c_void,
    result_count: Count,
    result_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    op: Op,
    win: Win,
    request: &mut Request,
) -> Result<()> {
    let window = rank.window(win)?;
    let op = predefined(rank, op)?;
    let bound = Bound::Locked;
    let Some(remote) = remote(rank, &window, bound, target_rank, target_disp, target_count, target_datatype)? else {
        return done(rank, request);
    };
    let results = local(rank, result_addr, result_count, result_datatype)?;
    let origin = match op {
        MPI_NO_OP => None,
        _ => Some(local(rank, origin_addr, origin_count, origin_datatype)?),
    };
    let object = RequestObject::new(&window.comm);
    // SAFETY: the module's promise.
    unsafe {
        accumulate::accumulate(rank, &window, op, origin.as_ref(), Some(results), remote, Some(&object))?;
    }
    *request = rank.publish(object)?;
    Ok(())
}
