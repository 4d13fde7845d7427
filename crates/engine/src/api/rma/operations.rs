//! Puts and gets without requests (MPI 5.0 § 12.3.1, § 12.3.2), and what all operations check. Done after the next synchronization;
//! the origin's buffer of a put is free at once.
//!
//! # Safety
//! Buffers are what their count and type say, until the operation is done.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::p2p::arguments::message_type;
use crate::rank::Rank;
use crate::rma::place::{Local, Place, Remote};
use crate::rma::quick::{self, Way};
use crate::rma::{Window, transfer};
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// A buffer of this rank's.
#[inline]
pub(super) fn local(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype) -> Result<Local> {
    let datatype = message_type(rank, buf, count, datatype)?;
    Ok(Place { at: buf.cast_mut().cast(), count, datatype })
}

/// The target's type and count: it has no buffer that could be null.
#[inline]
fn target_type(rank: &Rank, count: Count, datatype: Datatype) -> Result<Rc<TypeObject>> {
    check(count >= 0, MPI_ERR_COUNT)?;
    let datatype = rank.datatype(datatype)?;
    check(datatype.committed.get(), MPI_ERR_TYPE)?;
    let bytes = datatype.bytes(count)?;
    rank.check_message(&datatype, bytes)?;
    Ok(datatype)
}

/// How an operation is bound to an epoch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Any,
    /// Only under a lock: those with requests.
    Locked,
}

/// The target of an operation; `None` for `MPI_PROC_NULL`.
#[inline]
pub(super) fn member(rank: &Rank, window: &Window, target_rank: c_int, bound: Bound) -> Result<Option<usize>> {
    if target_rank == MPI_PROC_NULL {
        return Ok(None);
    }
    let target = window.member(target_rank)?;
    window.allow(rank, target, bound == Bound::Locked)?;
    Ok(Some(target))
}

/// The target's side of an operation, checked; `None` for `MPI_PROC_NULL`.
#[inline]
pub(super) fn remote(
    rank: &Rank,
    window: &Window,
    bound: Bound,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
) -> Result<Option<Remote>> {
    let Some(target) = member(rank, window, target_rank, bound)? else { return Ok(None) };
    let datatype = target_type(rank, target_count, target_datatype)?;
    window.agree(rank, target, &datatype)?;
    Remote::new(window, target, target_disp, target_count, datatype).map(Some)
}

/// [`put`] of gapless data in mapped memory, in the midst of an epoch; false, and nothing done, when it is anything else.
#[inline(always)]
pub unsafe fn put_quickly(
    rank: &Rank,
    origin_addr: *const c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
) -> bool {
    if origin_datatype != target_datatype || origin_count != target_count || origin_addr.is_null() {
        return false;
    }
    let (way, mine) = (Way::Put, origin_addr.cast_mut().cast());
    // SAFETY: the module's promise; no window is made or freed.
    let done = unsafe {
        rank.windows.with_dynamic(win.0, |window| {
            quick::transfer(rank, window, way, mine, target_rank, target_disp, target_count, target_datatype)
        })
    };
    done == Some(true)
}

#[inline]
pub unsafe fn put(
    rank: &Rank,
    origin_addr: *const c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
) -> Result<()> {
    // SAFETY: the module's promise.
    let done = unsafe {
        put_quickly(
            rank,
            origin_addr,
            origin_count,
            origin_datatype,
            target_rank,
            target_disp,
            target_count,
            target_datatype,
            win,
        )
    };
    if done {
        return Ok(());
    }
    // SAFETY: the module's promise.
    unsafe {
        put_in_general(
            rank,
            origin_addr,
            origin_count,
            origin_datatype,
            target_rank,
            target_disp,
            target_count,
            target_datatype,
            win,
        )
    }
}

#[inline(never)]
unsafe fn put_in_general(
    rank: &Rank,
    origin_addr: *const c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
) -> Result<()> {
    let window = rank.window(win)?;
    let Some(remote) = remote(rank, &window, Bound::Any, target_rank, target_disp, target_count, target_datatype)?
    else {
        return Ok(());
    };
    let origin = local(rank, origin_addr, origin_count, origin_datatype)?;
    // SAFETY: the module's promise.
    unsafe { transfer::put(rank, &window, &origin, remote) }
}

/// [`get`] of gapless data in mapped memory, in the midst of an epoch; false, and nothing done, when it is anything else.
#[inline(always)]
pub unsafe fn get_quickly(
    rank: &Rank,
    origin_addr: *mut c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
) -> bool {
    if origin_datatype != target_datatype || origin_count != target_count || origin_addr.is_null() {
        return false;
    }
    let (way, mine) = (Way::Get, origin_addr.cast());
    // SAFETY: the module's promise; no window is made or freed.
    let done = unsafe {
        rank.windows.with_dynamic(win.0, |window| {
            quick::transfer(rank, window, way, mine, target_rank, target_disp, target_count, target_datatype)
        })
    };
    done == Some(true)
}

#[inline]
pub unsafe fn get(
    rank: &Rank,
    origin_addr: *mut c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
) -> Result<()> {
    // SAFETY: the module's promise.
    let done = unsafe {
        get_quickly(
            rank,
            origin_addr,
            origin_count,
            origin_datatype,
            target_rank,
            target_disp,
            target_count,
            target_datatype,
            win,
        )
    };
    if done {
        return Ok(());
    }
    // SAFETY: the module's promise.
    unsafe {
        get_in_general(
            rank,
            origin_addr,
            origin_count,
            origin_datatype,
            target_rank,
            target_disp,
            target_count,
            target_datatype,
            win,
        )
    }
}

#[inline(never)]
unsafe fn get_in_general(
    rank: &Rank,
    origin_addr: *mut c_void,
    origin_count: Count,
    origin_datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    target_count: Count,
    target_datatype: Datatype,
    win: Win,
) -> Result<()> {
    let window = rank.window(win)?;
    let Some(remote) = remote(rank, &window, Bound::Any, target_rank, target_disp, target_count, target_datatype)?
    else {
        return Ok(());
    };
    let origin = local(rank, origin_addr, origin_count, origin_datatype)?;
    // SAFETY: the module's promise.
    unsafe { transfer::get(rank, &window, origin, remote, None) }
}
