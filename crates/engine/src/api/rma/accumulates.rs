//! Accumulates without requests (MPI 5.0 § 12.3.4): of many elements, and of one with its old value. Done after the next
//! synchronization; the origin's buffer is free at once.
//!
//! # Safety
//! Buffers are what their count and type say, until the operation is done.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::operations::{Bound, local, member, remote};
use crate::datatype::{Reducible, TypeObject};
use crate::error::{Error, Result, check};
use crate::op::OpKind;
use crate::rank::Rank;
use crate::rma::accumulate::{self, One};
use crate::rma::element::Operation;
use crate::rma::{Window, quick};
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// A predefined operation, which is all that accumulates take.
#[inline]
pub(super) fn predefined(rank: &Rank, op: Op) -> Result<Op> {
    match rank.op(op)?.kind {
        OpKind::Predefined(op) => Ok(op),
        OpKind::User { .. } => Err(Error::new(MPI_ERR_OP)),
    }
}

/// [`accumulate`] of one element, as the last time; false, and nothing done, when it is anything else.
#[inline(always)]
pub unsafe fn accumulate_quickly(
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
) -> bool {
    if origin_datatype != target_datatype || origin_count != 1 || target_count != 1 || origin_addr.is_null() {
        return false;
    }
    let (from, to) = (origin_addr.cast(), std::ptr::null_mut());
    // SAFETY: the module's promise; no window is made or freed.
    let done = unsafe {
        rank.windows.with_dynamic(win.0, |window| {
            quick::operate_at_once(window, op, target_rank, target_disp, target_datatype, from, to)
        })
    };
    done == Some(true)
}

#[inline]
pub unsafe fn accumulate(
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
) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe {
        accumulate_quickly(
            rank,
            origin_addr,
            origin_count,
            origin_datatype,
            target_rank,
            target_disp,
            target_count,
            target_datatype,
            op,
            win,
        )
    } {
        return Ok(());
    }
    if origin_datatype == target_datatype && origin_count == target_count && !origin_addr.is_null() {
        let (from, to) = (origin_addr.cast(), std::ptr::null_mut());
        let done = rank.windows.with(win.0, |window| {
            // SAFETY: the module's promise.
            unsafe {
                quick::operate(rank, window, op, target_rank, target_disp, target_count, target_datatype, from, to)
            }
        });
        if done == Some(true) {
            return Ok(());
        }
    }
    // SAFETY: the module's promise.
    unsafe {
        accumulate_in_general(
            rank,
            origin_addr,
            origin_count,
            origin_datatype,
            target_rank,
            target_disp,
            target_count,
            target_datatype,
            op,
            win,
        )
    }
}

#[inline(never)]
unsafe fn accumulate_in_general(
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
) -> Result<()> {
    let window = rank.window(win)?;
    let op = predefined(rank, op)?;
    let Some(remote) = remote(rank, &window, Bound::Any, target_rank, target_disp, target_count, target_datatype)?
    else {
        return Ok(());
    };
    let origin = local(rank, origin_addr, origin_count, origin_datatype)?;
    // SAFETY: the module's promise.
    unsafe { accumulate::accumulate(rank, &window, op, Some(&origin), None, remote, None) }
}

/// With `MPI_NO_OP` the origin's buffer, count and type mean nothing.
pub unsafe fn get_accumulate(
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
) -> Result<()> {
    let window = rank.window(win)?;
    let op = predefined(rank, op)?;
    let Some(remote) = remote(rank, &window, Bound::Any, target_rank, target_disp, target_count, target_datatype)?
    else {
        return Ok(());
    };
    let results = local(rank, result_addr, result_count, result_datatype)?;
    let origin = match op {
        MPI_NO_OP => None,
        _ => Some(local(rank, origin_addr, origin_count, origin_datatype)?),
    };
    // SAFETY: the module's promise.
    unsafe { accumulate::accumulate(rank, &window, op, origin.as_ref(), Some(results), remote, None) }
}

/// One element of a predefined type at the target; where it begins in its memory.
#[inline]
fn element(
    rank: &Rank,
    window: &Window,
    target_rank: c_int,
    target_disp: Count,
    datatype: Datatype,
) -> Result<Option<(usize, u64, Rc<TypeObject>)>> {
    let datatype = rank.datatype(datatype)?;
    check(datatype.reducible != Reducible::No, MPI_ERR_TYPE)?;
    let Some(target) = member(rank, window, target_rank, Bound::Any)? else { return Ok(None) };
    window.agree(rank, target, &datatype)?;
    let offset = window.locate(target, target_disp, 1, &datatype)?;
    Ok(Some((target, offset as u64, datatype)))
}

/// [`fetch_and_op`] as the last time; false, and nothing done, when it is anything else.
#[inline(always)]
pub unsafe fn fetch_and_op_quickly(
    rank: &Rank,
    origin_addr: *const c_void,
    result_addr: *mut c_void,
    datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    op: Op,
    win: Win,
) -> bool {
    if origin_addr.is_null() || result_addr.is_null() {
        return false;
    }
    let (from, to) = (origin_addr.cast(), result_addr.cast());
    // SAFETY: the module's promise; no window is made or freed.
    let done = unsafe {
        rank.windows.with_dynamic(win.0, |window| {
            quick::operate_at_once(window, op, target_rank, target_disp, datatype, from, to)
        })
    };
    done == Some(true)
}

#[inline]
pub unsafe fn fetch_and_op(
    rank: &Rank,
    origin_addr: *const c_void,
    result_addr: *mut c_void,
    datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    op: Op,
    win: Win,
) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { fetch_and_op_quickly(rank, origin_addr, result_addr, datatype, target_rank, target_disp, op, win) } {
        return Ok(());
    }
    if !origin_addr.is_null() && !result_addr.is_null() {
        let (from, to) = (origin_addr.cast(), result_addr.cast());
        let done = rank.windows.with(win.0, |window| {
            // SAFETY: the module's promise.
            unsafe { quick::operate(rank, window, op, target_rank, target_disp, 1, datatype, from, to) }
        });
        if done == Some(true) {
            return Ok(());
        }
    }
    // SAFETY: the module's promise.
    unsafe { fetch_and_op_in_general(rank, origin_addr, result_addr, datatype, target_rank, target_disp, op, win) }
}

#[inline(never)]
unsafe fn fetch_and_op_in_general(
    rank: &Rank,
    origin_addr: *const c_void,
    result_addr: *mut c_void,
    datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    op: Op,
    win: Win,
) -> Result<()> {
    let window = rank.window(win)?;
    let op = predefined(rank, op)?;
    let Some((target, offset, datatype)) = element(rank, &window, target_rank, target_disp, datatype)? else {
        return Ok(());
    };
    let operation = Operation::new(op, datatype.reducible)?;
    quick::remember(&window, op, datatype.handle.get(), &operation);
    check(!result_addr.is_null() && (!origin_addr.is_null() || op == MPI_NO_OP), MPI_ERR_BUFFER)?;
    let mine = One { operands: origin_addr.cast(), result: result_addr.cast() };
    // SAFETY: the module's promise.
    unsafe { accumulate::one(rank, &window, &operation, op, target, offset, mine, &datatype) }
}

/// What a compare-and-swap takes: no integer is longer than 16 bytes.
///
/// # Safety
/// Both are readable for `size` bytes.
#[inline]
unsafe fn new_and_expected(new: *const c_void, expected: *const c_void, size: usize) -> [u8; 32] {
    let mut operands = [0u8; 32];
    // SAFETY: the caller's promise.
    unsafe {
        let (first, second) = (operands.as_mut_ptr(), operands.as_mut_ptr().add(size));
        if size == 8 {
            first.cast::<u64>().write_unaligned(new.cast::<u64>().read_unaligned());
            second.cast::<u64>().write_unaligned(expected.cast::<u64>().read_unaligned());
        } else {
            std::ptr::copy_nonoverlapping(new.cast(), first, size);
            std::ptr::copy_nonoverlapping(expected.cast(), second, size);
        }
    }
    operands
}

/// [`compare_and_swap`] of the same type as the last time; false, and nothing done, when it is anything else.
#[inline(always)]
pub unsafe fn compare_and_swap_quickly(
    rank: &Rank,
    origin_addr: *const c_void,
    compare_addr: *const c_void,
    result_addr: *mut c_void,
    datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    win: Win,
) -> bool {
    if result_addr.is_null() || origin_addr.is_null() || compare_addr.is_null() {
        return false;
    }
    // SAFETY: the module's promise; no window is made or freed.
    let done = unsafe {
        rank.windows.with_dynamic(win.0, |window| {
            let operands = |size| new_and_expected(origin_addr, compare_addr, size);
            quick::swap_at_once(window, target_rank, target_disp, datatype, operands, result_addr.cast())
        })
    };
    done == Some(true)
}

#[inline]
pub unsafe fn compare_and_swap(
    rank: &Rank,
    origin_addr: *const c_void,
    compare_addr: *const c_void,
    result_addr: *mut c_void,
    datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    win: Win,
) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe {
        compare_and_swap_quickly(rank, origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, win)
    } {
        return Ok(());
    }
    let given = !result_addr.is_null() && !origin_addr.is_null() && !compare_addr.is_null();
    if given {
        let done = rank.windows.with(win.0, |window| {
            // SAFETY: the module's promise.
            let operands = |size| unsafe { new_and_expected(origin_addr, compare_addr, size) };
            // SAFETY: the module's promise.
            unsafe { quick::swap(rank, window, target_rank, target_disp, datatype, operands, result_addr.cast()) }
        });
        if done == Some(true) {
            return Ok(());
        }
    }
    // SAFETY: the module's promise.
    unsafe {
        compare_and_swap_in_general(
            rank,
            origin_addr,
            compare_addr,
            result_addr,
            datatype,
            target_rank,
            target_disp,
            win,
        )
    }
}

#[inline(never)]
unsafe fn compare_and_swap_in_general(
    rank: &Rank,
    origin_addr: *const c_void,
    compare_addr: *const c_void,
    result_addr: *mut c_void,
    datatype: Datatype,
    target_rank: c_int,
    target_disp: Count,
    win: Win,
) -> Result<()> {
    let window = rank.window(win)?;
    let Some((target, offset, datatype)) = element(rank, &window, target_rank, target_disp, datatype)? else {
        return Ok(());
    };
    let operation = Operation::compare_and_swap(datatype.reducible)?;
    quick::remember_swap(&window, datatype.handle.get(), &operation);
    check(!result_addr.is_null() && !origin_addr.is_null() && !compare_addr.is_null(), MPI_ERR_BUFFER)?;
    // SAFETY: the module's promise.
    unsafe {
        let operands = new_and_expected(origin_addr, compare_addr, operation.size);
        let mine = One { operands: operands.as_ptr(), result: result_addr.cast() };
        accumulate::one(rank, &window, &operation, MPI_REPLACE, target, offset, mine, &datatype)
    }
}
