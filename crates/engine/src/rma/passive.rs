//! Locks of windows (MPI 5.0 § 12.5.3): one target's, or all of them.
//!
//! | call | what it waits for |
//! |---|---|
//! | lock | its turn |
//! | lock_all | its turn at this member's own memory; at another's, when that is first needed |
//! | unlock | answers of the target |
//!
//! Each has a short way, `quick_...`, for when there is nothing to wait for. It does all or nothing, and then the general way does it,
//! or finds the error.

use super::epoch::Hold;
use super::lock::{self, Mode};
use super::sync::{flush, flush_all, is_quick, settle, settle_before_release};
use super::window::Window;
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::MPI_WIN_FLAVOR_SHARED;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;

/// `MPI_Win_lock`; without `checked` the program knows that nobody holds a lock that conflicts.
pub fn lock(rank: &Rank, window: &Window, target: usize, mode: Mode, checked: bool) -> Result<()> {
    window.epoch.may_lock(target)?;
    check(!window.has_lost(rank, target), MPIX_ERR_PROC_FAILED)?;
    if checked {
        lock::acquire(rank, &window.control, &window.comm.group.procs, window.me(), target, mode)?;
    }
    window.epoch.lock(target, if checked { Hold::Locked(mode) } else { Hold::Unchecked });
    Ok(())
}

/// The same for a lock that nobody has; false, and nothing done, when it is otherwise, or anything is wrong.
#[inline(always)]
pub fn quick_lock(rank: &Rank, window: &Window, target: usize, mode: Mode) -> bool {
    let taken = target < window.parts.len()
        && window.epoch.may_lock(target).is_ok()
        && !rank.world.has_news()
        && lock::try_acquire_alone(&window.control, target, mode);
    if taken {
        window.epoch.lock(target, Hold::Locked(mode));
    }
    taken
}

/// `MPI_Win_unlock`.
pub fn unlock(rank: &Rank, window: &Window, target: usize) -> Result<()> {
    let hold = window.epoch.locked(target)?;
    let flushed = flush(rank, window, target);
    if let Hold::Locked(mode) = hold {
        lock::release(rank, &window.control, &window.comm.group.procs, target, mode);
    }
    window.epoch.unlock(target);
    flushed
}

/// The same where nothing else is to be done; true if this was it.
#[inline(always)]
pub fn quick_unlock(rank: &Rank, window: &Window, target: usize) -> bool {
    if target >= window.parts.len() {
        return false;
    }
    let Ok(Hold::Locked(mode)) = window.epoch.locked(target) else { return false };
    if !is_quick(rank, window, Some(target)) {
        return false;
    }
    settle_before_release(window);
    let released = lock::try_release(&window.control, target, mode);
    if released {
        window.epoch.unlock(target);
    }
    released
}

/// `MPI_Win_lock_all`: every member's lock, shared. Those of others are taken when they are first needed, unless their memory can
/// be used without an operation: then an epoch costs what it uses, however many members there are.
pub fn lock_all(rank: &Rank, window: &Window, checked: bool) -> Result<()> {
    window.epoch.may_lock_all()?;
    window.epoch.lock_all(checked);
    if !checked {
        return Ok(());
    }
    if window.flavor == MPI_WIN_FLAVOR_SHARED {
        return (0..window.parts.len()).try_for_each(|target| take_due(rank, window, target));
    }
    take_due(rank, window, window.me())
}

/// The same when this member's own lock is free, and no other is needed yet; false, and nothing done, when it is not so.
#[inline(always)]
pub fn quick_lock_all(rank: &Rank, window: &Window) -> bool {
    let me = window.me();
    let taken = window.flavor != MPI_WIN_FLAVOR_SHARED
        && window.epoch.may_lock_all().is_ok()
        && !rank.world.has_news()
        && lock::try_acquire(&window.control, me, Mode::Shared);
    if taken {
        window.epoch.lock_all(true);
        window.epoch.taken(me, Mode::Shared);
    }
    taken
}

/// Takes the lock of `target`, which was asked for with all others.
#[cold]
pub fn take_due(rank: &Rank, window: &Window, target: usize) -> Result<()> {
    // Whoever waits lets other threads of this rank in, and one lock is enough for all of them.
    if window.epoch.is_coming(target) {
        rank.wait_until(|| !window.epoch.is_coming(target))?;
    }
    if !window.epoch.is_due(target) {
        return Ok(());
    }
    let (procs, me) = (&window.comm.group.procs, window.me());
    window.epoch.set_coming(target, true);
    let taken = if window.epoch.has_taken() {
        lock::visit(rank, &window.control, procs, me, target)
    } else {
        lock::acquire(rank, &window.control, procs, me, target, Mode::Shared).map(|()| Mode::Shared)
    };
    match taken {
        Ok(mode) => window.epoch.taken(target, mode),
        Err(_) => window.epoch.set_coming(target, false),
    }
    rank.changed();
    taken.map(|_| ())
}

/// The same if it is free; whether it is taken.
#[inline(never)]
pub fn quick_take_due(rank: &Rank, window: &Window, target: usize) -> bool {
    let taken = window.epoch.is_due(target)
        && !window.epoch.is_coming(target)
        && !rank.world.has_news()
        && lock::try_acquire(&window.control, target, Mode::Shared);
    if taken {
        window.epoch.taken(target, Mode::Shared);
    }
    taken
}

/// `MPI_Win_unlock_all`.
pub fn unlock_all(rank: &Rank, window: &Window) -> Result<()> {
    window.epoch.may_unlock_all()?;
    let flushed = flush_all(rank, window);
    release_all(rank, window);
    flushed
}

#[inline(always)]
fn release_all(rank: &Rank, window: &Window) {
    let procs = &window.comm.group.procs;
    window.epoch.unlock_all(|target, mode| lock::release(rank, &window.control, procs, target, mode));
}

/// The same where nothing else is to be done; true if this was it.
#[inline(always)]
pub fn quick_unlock_all(rank: &Rank, window: &Window) -> bool {
    let quick = window.epoch.may_unlock_all().is_ok() && is_quick(rank, window, None);
    if quick {
        if window.epoch.has_taken() {
            settle_before_release(window)
        } else {
            settle(window)
        }
        release_all(rank, window);
    }
    quick
}
