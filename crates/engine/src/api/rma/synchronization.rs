//! Synchronization of windows (MPI 5.0 § 12.5).
//!
//! # Safety
//! The door has checked references.
#![allow(clippy::missing_safety_doc)]

use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::rma::lock::Mode;
use crate::rma::{Window, passive, quick, sync};
use crate::standard::*;
use crate::types::*;
use std::ffi::c_int;

/// Only those of `known` may be asserted.
fn check_assert(assert: c_int, known: c_int) -> Result<()> {
    check(assert & !known == 0, MPI_ERR_ASSERT)
}

pub unsafe fn win_fence(rank: &Rank, assert: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    check_assert(assert, MPI_MODE_NOSTORE | MPI_MODE_NOPUT | MPI_MODE_NOPRECEDE | MPI_MODE_NOSUCCEED)?;
    sync::fence(rank, &window, assert & MPI_MODE_NOSUCCEED == 0)
}

pub unsafe fn win_post(rank: &Rank, group: Group, assert: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    let group = rank.group(group)?;
    check_assert(assert, MPI_MODE_NOCHECK | MPI_MODE_NOSTORE | MPI_MODE_NOPUT)?;
    sync::post(rank, &window, &group, assert & MPI_MODE_NOCHECK == 0)
}

pub unsafe fn win_start(rank: &Rank, group: Group, assert: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    let group = rank.group(group)?;
    check_assert(assert, MPI_MODE_NOCHECK)?;
    sync::start(rank, &window, &group, assert & MPI_MODE_NOCHECK == 0)
}

pub unsafe fn win_complete(rank: &Rank, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    sync::complete(rank, &window)
}

pub unsafe fn win_wait(rank: &Rank, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    sync::wait(rank, &window)
}

pub unsafe fn win_test(rank: &Rank, win: Win, flag: &mut c_int) -> Result<()> {
    let window = rank.window(win)?;
    *flag = sync::test(rank, &window)? as c_int;
    Ok(())
}

fn may_lock(window: &Window) -> Result<()> {
    check(!window.no_locks.get(), MPI_ERR_RMA_SYNC)
}

/// Whether a short way did all that there was to do.
#[inline(always)]
fn quickly(rank: &Rank, win: Win, way: impl FnOnce(&Window) -> bool) -> bool {
    // SAFETY: no short way makes or frees a window.
    unsafe { rank.windows.with_dynamic(win.0, way) == Some(true) }
}

fn mode_of(lock_type: c_int) -> Option<Mode> {
    match lock_type {
        MPI_LOCK_SHARED => Some(Mode::Shared),
        MPI_LOCK_EXCLUSIVE => Some(Mode::Exclusive),
        _ => None,
    }
}

/// [`win_lock`] of a lock that is free; false, and nothing done, when it is not, or anything is wrong.
#[inline(always)]
pub unsafe fn win_lock_quickly(rank: &Rank, lock_type: c_int, target: c_int, assert: c_int, win: Win) -> bool {
    let (Some(mode), Ok(member), 0) = (mode_of(lock_type), usize::try_from(target), assert) else { return false };
    quickly(rank, win, |window| !window.no_locks.get() && passive::quick_lock(rank, window, member, mode))
}

/// `MPI_PROC_NULL` has no lock.
pub unsafe fn win_lock(rank: &Rank, lock_type: c_int, target: c_int, assert: c_int, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { win_lock_quickly(rank, lock_type, target, assert, win) } {
        return Ok(());
    }
    lock_in_general(rank, mode_of(lock_type), target, assert, win)
}

#[cold]
fn lock_in_general(rank: &Rank, mode: Option<Mode>, target: c_int, assert: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    let mode = mode.ok_or(Error::new(MPI_ERR_LOCKTYPE))?;
    check_assert(assert, MPI_MODE_NOCHECK)?;
    may_lock(&window)?;
    if target == MPI_PROC_NULL {
        return Ok(());
    }
    passive::lock(rank, &window, window.member(target)?, mode, assert & MPI_MODE_NOCHECK == 0)
}

/// [`win_unlock`] for which nobody waits; false, and nothing done, when there is more to it.
#[inline(always)]
pub unsafe fn win_unlock_quickly(rank: &Rank, target: c_int, win: Win) -> bool {
    let Ok(member) = usize::try_from(target) else { return false };
    quickly(rank, win, |window| passive::quick_unlock(rank, window, member))
}

pub unsafe fn win_unlock(rank: &Rank, target: c_int, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { win_unlock_quickly(rank, target, win) } {
        return Ok(());
    }
    unlock_in_general(rank, target, win)
}

#[cold]
fn unlock_in_general(rank: &Rank, target: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    if target == MPI_PROC_NULL {
        return Ok(());
    }
    passive::unlock(rank, &window, window.member(target)?)
}

/// [`win_lock_all`] when this member's own lock is free; false, and nothing done, when there is more to it.
#[inline(always)]
pub unsafe fn win_lock_all_quickly(rank: &Rank, assert: c_int, win: Win) -> bool {
    assert == 0 && quickly(rank, win, |window| !window.no_locks.get() && passive::quick_lock_all(rank, window))
}

pub unsafe fn win_lock_all(rank: &Rank, assert: c_int, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { win_lock_all_quickly(rank, assert, win) } {
        return Ok(());
    }
    lock_all_in_general(rank, assert, win)
}

#[cold]
fn lock_all_in_general(rank: &Rank, assert: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    check_assert(assert, MPI_MODE_NOCHECK)?;
    may_lock(&window)?;
    passive::lock_all(rank, &window, assert & MPI_MODE_NOCHECK == 0)
}

/// [`win_unlock_all`] with nothing to wait for; false, and nothing done, when there is more to it.
#[inline(always)]
pub unsafe fn win_unlock_all_quickly(rank: &Rank, win: Win) -> bool {
    quickly(rank, win, |window| passive::quick_unlock_all(rank, window))
}

pub unsafe fn win_unlock_all(rank: &Rank, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { win_unlock_all_quickly(rank, win) } {
        return Ok(());
    }
    unlock_all_in_general(rank, win)
}

#[cold]
fn unlock_all_in_general(rank: &Rank, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    passive::unlock_all(rank, &window)
}

/// [`win_flush`] with nothing to wait for; false, and nothing done, when there is more to it.
#[inline(always)]
pub unsafe fn win_flush_quickly(rank: &Rank, target: c_int, win: Win) -> bool {
    quickly(rank, win, |window| quick::flush(rank, window, target))
}

pub unsafe fn win_flush(rank: &Rank, target: c_int, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { win_flush_quickly(rank, target, win) } {
        return Ok(());
    }
    flush_in_general(rank, target, win)
}

#[cold]
fn flush_in_general(rank: &Rank, target: c_int, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    if target == MPI_PROC_NULL {
        return Ok(());
    }
    let target = window.member(target)?;
    window.may_flush(Some(target))?;
    sync::flush(rank, &window, target)
}

/// [`win_flush_all`] with nothing to wait for; false, and nothing done, when there is more to it.
#[inline(always)]
pub unsafe fn win_flush_all_quickly(rank: &Rank, win: Win) -> bool {
    quickly(rank, win, |window| quick::flush_all(rank, window))
}

pub unsafe fn win_flush_all(rank: &Rank, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    if unsafe { win_flush_all_quickly(rank, win) } {
        return Ok(());
    }
    flush_all_in_general(rank, win)
}

#[cold]
fn flush_all_in_general(rank: &Rank, win: Win) -> Result<()> {
    let window = rank.window(win)?;
    window.may_flush(None)?;
    sync::flush_all(rank, &window)
}

/// Results have arrived when the target has answered, and nothing else waits for an origin's buffer.
pub unsafe fn win_flush_local(rank: &Rank, target: c_int, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { win_flush(rank, target, win) }
}

pub unsafe fn win_flush_local_all(rank: &Rank, win: Win) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { win_flush_all(rank, win) }
}

pub unsafe fn win_sync(rank: &Rank, win: Win) -> Result<()> {
    rank.window(win)?;
    sync::sync(rank);
    Ok(())
}
