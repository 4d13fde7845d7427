//! The shortest ways, for what most operations are: gapless data of one type, in memory that is mapped here.
//!
//! Each answers `None`, or false, when the operation is anything else, or wrong: then the general way does it, or finds the error. What an
//! operation and its type amount to is remembered from one to the next. What is said here is a word, never a `Result`: an
//! error is carried through memory, and to make one of pieces and take it as a whole costs more than an atomic operation.

use super::element::Operation;
use super::window::{Path, Window};
use super::{passive, sync};
use crate::datatype::TypeObject;
use crate::rank::Rank;
use crate::types::{Count, Datatype, Op};
use std::ffi::c_int;

/// What the last accumulate did, to elements of a predefined type.
#[derive(Clone, Copy)]
pub struct Recent {
    op: Op,
    datatype: Datatype,
    operation: Operation,
}

/// The predefined type that was last put or got, and its size. It has no gaps, and is the same for all members.
#[derive(Clone, Copy)]
pub struct Block {
    datatype: Datatype,
    size: Count,
}

/// Predefined types have handles that no other type ever gets.
const DYNAMIC: usize = 0x1000;

/// The address of `bytes` at `disp` of the memory of a target.
#[inline(always)]
fn locate(window: &Window, target_rank: c_int, disp: Count, bytes: Count) -> Option<(usize, *mut u8)> {
    let target = usize::try_from(target_rank).ok()?;
    let part = window.parts.get(target)?;
    let Path::Direct(base) = part.path else { return None };
    let offset = disp.checked_mul(part.unit)?;
    let fits = disp >= 0 && bytes > 0 && offset.checked_add(bytes)? as u64 <= part.size;
    fits.then(|| (target, base.wrapping_add(offset as usize)))
}

/// The same, if the epoch is one in which nothing is left to do before but to take a lock that is free.
#[inline(always)]
fn address(rank: &Rank, window: &Window, target_rank: c_int, disp: Count, bytes: Count) -> Option<(usize, *mut u8)> {
    let (target, at) = locate(window, target_rank, disp, bytes)?;
    let may = window.epoch.is_ready(target) || passive::quick_take_due(rank, window, target);
    may.then_some((target, at))
}

/// Bytes of one element of a type that has no gaps.
#[inline(always)]
fn gapless(rank: &Rank, window: &Window, datatype: Datatype) -> Option<Count> {
    if let Some(block) = window.recent_block.get().filter(|block| block.datatype == datatype) {
        return Some(block.size);
    }
    let is_gapless = |t: &TypeObject| t.contiguous && t.committed.get() && !(t.varies && window.mixed);
    let size = rank.datatypes.with(datatype.0, |t| is_gapless(t).then_some(t.size))??;
    if datatype.0 < DYNAMIC {
        window.recent_block.set(Some(Block { datatype, size }));
    }
    Some(size)
}

/// Which way a block goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Put,
    Get,
}

/// Copies `count` elements to or from a target; false, and nothing done, when there is more to it.
///
/// # Safety
/// `mine` is memory of that many elements, which may be used so.
#[inline(always)]
pub unsafe fn transfer(
    rank: &Rank,
    window: &Window,
    way: Way,
    mine: *mut u8,
    target_rank: c_int,
    disp: Count,
    count: Count,
    datatype: Datatype,
) -> bool {
    let bytes = gapless(rank, window, datatype).and_then(|size| count.checked_mul(size));
    let Some(bytes) = bytes else { return false };
    let Some((target, at)) = locate(window, target_rank, disp, bytes) else { return false };
    // SAFETY: the caller's promise; the block lies in the window.
    unsafe {
        if !window.epoch.is_ready(target) {
            return transfer_when_taken(rank, window, way, mine, target, at, bytes as usize);
        }
        transfer_now(window, way, mine, at, bytes as usize);
    }
    true
}

/// The same when the target's lock is still to be taken. Out of the way, as it is the first operation of many.
///
/// # Safety
/// As for [`transfer_now`].
#[inline(never)]
unsafe fn transfer_when_taken(
    rank: &Rank,
    window: &Window,
    way: Way,
    mine: *mut u8,
    target: usize,
    at: *mut u8,
    bytes: usize,
) -> bool {
    let taken = passive::quick_take_due(rank, window, target);
    if taken {
        // SAFETY: the caller's promise.
        unsafe { transfer_now(window, way, mine, at, bytes) };
    }
    taken
}

/// # Safety
/// Both sides are memory of that length, which may be used so.
#[inline(always)]
unsafe fn transfer_now(window: &Window, way: Way, mine: *mut u8, at: *mut u8, bytes: usize) {
    match way {
        Way::Put => {
            window.was_stored();
            // SAFETY: the caller's promise.
            unsafe { copy(mine, at, bytes) }
        }
        // SAFETY: the caller's promise.
        Way::Get => unsafe { copy(at, mine, bytes) },
    }
}

/// What the last operation did, once more: to one element, where that is one step of the processor's. No call is made on this way, for
/// which registers would have to be saved: stores that the atomic operation waits for.
///
/// # Safety
/// As for [`operate`].
#[inline(always)]
pub unsafe fn operate_at_once(
    window: &Window,
    op: Op,
    target_rank: c_int,
    disp: Count,
    datatype: Datatype,
    operands: *const u8,
    old: *mut u8,
) -> bool {
    // SAFETY: nothing below changes what is remembered.
    let recent = unsafe { window.recent.try_borrow_unguarded() };
    let Ok(Some(Recent { op: last, datatype: of, operation })) = recent else { return false };
    if *last != op || *of != datatype {
        return false;
    }
    let Some((target, at)) = locate(window, target_rank, disp, operation.size as Count) else { return false };
    if !window.epoch.is_ready(target) {
        return false;
    }
    if operation.has_purpose(old) {
        window.flushes.have_purpose();
    }
    // SAFETY: the caller's promise; the element lies in the window.
    unsafe { operation.run_one(&window.control, window.me(), target, at, operands, old) }
}

/// [`swap`] in the same way.
///
/// # Safety
/// As for [`operate`].
#[inline(always)]
pub unsafe fn swap_at_once(
    window: &Window,
    target_rank: c_int,
    disp: Count,
    datatype: Datatype,
    operands: impl FnOnce(usize) -> [u8; 32],
    old: *mut u8,
) -> bool {
    // SAFETY: nothing below changes what is remembered.
    let recent = unsafe { window.recent_swap.try_borrow_unguarded() };
    let Ok(Some((of, operation))) = recent else { return false };
    if *of != datatype || operation.size != 8 {
        return false;
    }
    let Some((target, at)) = locate(window, target_rank, disp, 8) else { return false };
    if !window.epoch.is_ready(target) {
        return false;
    }
    let operation = Operation { act: super::element::Act::CompareAndSwap, size: 8, ..*operation };
    // SAFETY: the caller's promise; the element lies in the window.
    unsafe { operation.run_one(&window.control, window.me(), target, at, operands(8).as_ptr(), old) }
}

/// What the last operation did, once more: to `count` elements at a target. The operation is used where it is remembered, as copying
/// it would cost as much as doing it.
///
/// # Safety
/// As for [`Operation::run`], but for the target's side.
#[inline(always)]
pub unsafe fn operate(
    rank: &Rank,
    window: &Window,
    op: Op,
    target_rank: c_int,
    disp: Count,
    count: Count,
    datatype: Datatype,
    operands: *const u8,
    old: *mut u8,
) -> bool {
    let recent = window.recent.borrow();
    let Some(Recent { operation, .. }) = recent.as_ref().filter(|r| r.op == op && r.datatype == datatype) else {
        return false;
    };
    let bytes = count.checked_mul(operation.size as Count);
    let Some((target, at)) = bytes.and_then(|bytes| address(rank, window, target_rank, disp, bytes)) else {
        return false;
    };
    if operation.has_purpose(old) {
        window.flushes.have_purpose();
    }
    // SAFETY: the caller's promise; the elements lie in the window.
    unsafe { operation.run(window.site(rank, target), at, operands, count as usize, old) }.is_ok()
}

/// Compares and swaps one element, if its type is that of the last time. `operands` makes the new value and the expected one after it,
/// of as many bytes.
///
/// # Safety
/// As for [`operate`].
#[inline(always)]
pub unsafe fn swap(
    rank: &Rank,
    window: &Window,
    target_rank: c_int,
    disp: Count,
    datatype: Datatype,
    operands: impl FnOnce(usize) -> [u8; 32],
    old: *mut u8,
) -> bool {
    let recent = window.recent_swap.borrow();
    let Some((_, operation)) = recent.as_ref().filter(|(of, _)| *of == datatype) else { return false };
    let Some((target, at)) = address(rank, window, target_rank, disp, operation.size as Count) else { return false };
    // SAFETY: the caller's promise; the element lies in the window.
    unsafe { operation.run(window.site(rank, target), at, operands(operation.size).as_ptr(), 1, old) }.is_ok()
}

/// A flush that has nothing to wait for, and need not look after others this time; true if this was it.
#[inline(always)]
pub fn flush(rank: &Rank, window: &Window, target_rank: c_int) -> bool {
    let Ok(target) = usize::try_from(target_rank) else { return false };
    target < window.parts.len()
        && window.epoch.allow_passive(target).is_ok()
        && sync::quick_flush(rank, window, Some(target))
}

/// The same for all targets.
#[inline(always)]
pub fn flush_all(rank: &Rank, window: &Window) -> bool {
    window.epoch.is_passive().is_ok() && sync::quick_flush(rank, window, None)
}

/// Remembers an operation for [`operate`]. Compare-and-swap goes by an operation of its own, and where members' programs have
/// different data models, each type must be looked at.
pub fn remember(window: &Window, op: Op, datatype: Datatype, operation: &Operation) {
    if datatype.0 < DYNAMIC && operation.is_single() && !window.mixed {
        window.recent.replace(Some(Recent { op, datatype, operation: *operation }));
    }
}

/// Remembers a type for [`swap`].
pub fn remember_swap(window: &Window, datatype: Datatype, operation: &Operation) {
    if datatype.0 < DYNAMIC && !window.mixed {
        window.recent_swap.replace(Some((datatype, *operation)));
    }
}

/// Copies a block.
///
/// # Safety
/// Both sides are memory of that length, which may be used so.
#[inline(always)]
pub(super) unsafe fn copy(from: *const u8, to: *mut u8, bytes: usize) {
    // SAFETY: the caller's promise. `copy`, as a program may wrongly let an operation overlap itself.
    unsafe {
        if bytes == 8 {
            // Polled flags are such words: they are never seen half written.
            return to.cast::<u64>().write_unaligned(from.cast::<u64>().read_unaligned());
        }
        std::ptr::copy(from, to, bytes);
    }
}
