//! The shortest ways, for what most operations are: gapless data of one type, in memory that is mapped here.
//!
//! Each answers `None` when the operation is anything else, or wrong: then the general way does it, or finds the error. What an
//! operation and its type amount to is remembered from one accumulate to the next.

use super::element::{Operation, Site};
use super::sync;
use super::window::{Path, Window};
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

/// Predefined types have handles that no other type ever gets.
const DYNAMIC: usize = 0x1000;

/// The address of `bytes` at `disp` of the memory of a target, if the epoch is one in which nothing is left to do before.
#[inline]
fn address(window: &Window, target_rank: c_int, disp: Count, bytes: Count) -> Option<(usize, *mut u8)> {
    let target = usize::try_from(target_rank).ok()?;
    let part = window.parts.get(target)?;
    let Path::Direct(base) = part.path else { return None };
    let offset = disp.checked_mul(part.unit)?;
    let fits = disp >= 0 && bytes > 0 && offset.checked_add(bytes)? as u64 <= part.size;
    if !fits || !window.epoch.is_ready(target) {
        return None;
    }
    Some((target, base.wrapping_add(offset as usize)))
}

/// The address and the length of a block at a target that holds `count` elements.
#[inline]
pub fn block(
    rank: &Rank,
    window: &Window,
    target_rank: c_int,
    disp: Count,
    count: Count,
    datatype: Datatype,
) -> Option<(*mut u8, usize)> {
    let gapless = |t: &crate::datatype::TypeObject| {
        (t.contiguous && t.committed.get() && !(t.varies && window.mixed)).then_some(t.size)
    };
    let size = rank.datatypes.with(datatype.0, gapless)??;
    let bytes = count.checked_mul(size)?;
    let (_, at) = address(window, target_rank, disp, bytes)?;
    Some((at, bytes as usize))
}

/// What is done, where, to `count` elements at a target, if the last operation was of the same kind.
#[inline]
pub fn elements<'a>(
    rank: &'a Rank,
    window: &'a Window,
    op: Op,
    target_rank: c_int,
    disp: Count,
    count: Count,
    datatype: Datatype,
) -> Option<(Operation, Site<'a>, *mut u8)> {
    let Recent { operation, .. } = window.recent.get().filter(|r| r.op == op && r.datatype == datatype)?;
    let bytes = count.checked_mul(operation.size as Count)?;
    let (target, at) = address(window, target_rank, disp, bytes)?;
    Some((operation, window.site(rank, target), at))
}

/// Where one element of a type that can be compared and swapped is at a target.
#[inline]
pub fn swappable<'a>(
    rank: &'a Rank,
    window: &'a Window,
    target_rank: c_int,
    disp: Count,
    datatype: Datatype,
) -> Option<(Operation, Site<'a>, *mut u8)> {
    let of = rank.datatypes.with(datatype.0, |t| (!(t.varies && window.mixed)).then_some(t.reducible))??;
    let operation = Operation::compare_and_swap(of).ok()?;
    let (target, at) = address(window, target_rank, disp, operation.size as Count)?;
    Some((operation, window.site(rank, target), at))
}

/// A flush that has nothing to wait for, and need not look after others this time; true if this was it.
#[inline]
pub fn flush(window: &Window, target_rank: c_int) -> bool {
    let target = usize::try_from(target_rank).unwrap_or(usize::MAX);
    let quiet = window.traffic.pending.get(target).is_some_and(|pending| pending.get() == 0);
    if !quiet || window.traffic.has_failed() || window.epoch.allow_passive(target).is_err() {
        return false;
    }
    sync::is_idle(window)
}

/// Remembers an operation for [`elements`]. Compare-and-swap goes by an operation of its own, and where members' programs have
/// different data models, each type must be looked at.
pub fn remember(window: &Window, op: Op, datatype: Datatype, operation: &Operation) {
    if datatype.0 < DYNAMIC && operation.is_single() && !window.mixed {
        window.recent.set(Some(Recent { op, datatype, operation: *operation }));
    }
}

/// Copies a block.
///
/// # Safety
/// Both sides are memory of that length, which may be used so.
#[inline]
pub unsafe fn copy(from: *const u8, to: *mut u8, bytes: usize) {
    // SAFETY: the caller's promise. `copy`, as a program may wrongly let an operation overlap itself.
    unsafe {
        if bytes == 8 {
            // Polled flags are such words: they are never seen half written.
            return to.cast::<u64>().write_unaligned(from.cast::<u64>().read_unaligned());
        }
        std::ptr::copy(from, to, bytes);
    }
}
