//! Synchronization (MPI 5.0 § 12.5): fence, start and post, locks, flush.
//!
//! | call | what it waits for |
//! |---|---|
//! | fence | answers to this member's requests, then everybody |
//! | start | a post from each target |
//! | complete | answers; then tells the targets |
//! | wait | a complete from each origin |
//! | lock | its turn |
//! | unlock, flush | answers of the target |
//!
//! What the origin did itself in mapped memory is done already; a fence of the processor puts it before what follows.

use super::epoch::Hold;
use super::lock::{self, Mode};
use super::post_office;
use super::quick;
use super::window::Window;
use super::wire;
use crate::coll::barrier::Barrier;
use crate::coll::launch;
use crate::error::{Result, check};
use crate::group::GroupObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::ring::Envelope;
use std::cell::Cell;
use std::sync::atomic::{Ordering, fence as processor_fence};

/// Everybody waits for everybody.
pub fn meet(rank: &Rank, window: &Window) -> Result<()> {
    launch::blocking(rank, Barrier::of(rank, &window.comm)?)
}

/// Makes what was stored at targets visible there, before whatever this member does next.
#[inline]
fn settle(window: &Window) {
    // What was got is read before what follows in either case; for most processors that is no instruction.
    processor_fence(if window.stored.replace(false) { Ordering::SeqCst } else { Ordering::Acquire });
}

/// Programs that wait for something to appear in a window flush in loops: now and then others must have their turn.
const IDLE: u32 = 64;

/// A flush that has nothing to wait for.
fn idle(rank: &Rank, window: &Window) {
    let flushes = window.flushes.get().wrapping_add(1);
    window.flushes.set(flushes);
    if flushes.is_multiple_of(IDLE) {
        rank.give_way();
    } else {
        rank.progress();
    }
}

/// One that need not make progress either, as most do: false when it should.
#[inline]
pub fn is_idle(window: &Window) -> bool {
    let flushes = window.flushes.get().wrapping_add(1);
    if flushes.is_multiple_of(8) {
        return false;
    }
    window.flushes.set(flushes);
    settle(window);
    true
}

/// Waits until `target` has done what this member asked of it.
#[inline]
pub fn flush(rank: &Rank, window: &Window, target: usize) -> Result<()> {
    settle(window);
    let pending = &window.traffic.pending[target];
    if pending.get() == 0 {
        idle(rank, window);
    } else {
        rank.wait_until(|| pending.get() == 0)?;
    }
    window.traffic.outcome()?;
    check(!window.has_lost(rank, target), MPIX_ERR_PROC_FAILED)
}

/// The same for all targets.
pub fn flush_all(rank: &Rank, window: &Window) -> Result<()> {
    settle(window);
    if window.traffic.is_quiet() {
        idle(rank, window);
    } else {
        rank.wait_until(|| window.traffic.is_quiet())?;
    }
    window.traffic.outcome()?;
    rank.check_whole(&window.comm)
}

/// `MPI_Win_fence`.
pub fn fence(rank: &Rank, window: &Window, succeeds: bool) -> Result<()> {
    window.epoch.may_fence()?;
    let flushed = flush_all(rank, window);
    meet(rank, window)?;
    window.epoch.fenced(succeeds);
    flushed
}

/// The members of `group`; `MPI_ERR_GROUP` when one is none.
fn members(window: &Window, group: &GroupObject) -> Result<Vec<usize>> {
    let member = |&proc: &u32| window.comm.group.rank_of(proc);
    let members: Option<Vec<usize>> = group.procs.iter().map(member).collect();
    members.ok_or(crate::Error::new(MPI_ERR_GROUP))
}

/// Tells `member` that this one has posted, or completed.
fn tell(rank: &Rank, window: &Window, member: usize, kind: u32, own: &[Cell<u32>]) {
    let me = window.me();
    if member == me {
        own[me].set(own[me].get() + 1);
        return;
    }
    let envelope = Envelope { context: window.comm.context, source: me as i32, kind, ..Envelope::default() };
    post_office::send(rank, window.comm.group.procs[member], envelope, Vec::new());
}

/// Whether each of `members` has been counted; if so, counts them down.
fn take(counts: &[Cell<u32>], members: &[usize]) -> bool {
    let all = members.iter().all(|&m| counts[m].get() > 0);
    if all {
        members.iter().for_each(|&m| counts[m].set(counts[m].get() - 1));
    }
    all
}

/// Waits until `done`, which members that have failed may be needed for.
fn wait_for(rank: &Rank, window: &Window, mut done: impl FnMut() -> bool) -> Result<()> {
    let mut over = false;
    rank.wait_until(|| {
        over = done();
        over || rank.is_hit(&window.comm)
    })?;
    if over { Ok(()) } else { rank.check_whole(&window.comm) }
}

/// `MPI_Win_post`.
pub fn post(rank: &Rank, window: &Window, group: &GroupObject, checked: bool) -> Result<()> {
    window.epoch.may_post()?;
    let origins = members(window, group)?;
    processor_fence(Ordering::SeqCst);
    if checked {
        for &origin in &origins {
            tell(rank, window, origin, wire::POST, &window.traffic.posts);
        }
    }
    window.epoch.expose(Some(origins));
    Ok(())
}

/// `MPI_Win_start`.
pub fn start(rank: &Rank, window: &Window, group: &GroupObject, checked: bool) -> Result<()> {
    window.epoch.may_start()?;
    let targets = members(window, group)?;
    if checked {
        wait_for(rank, window, || take(&window.traffic.posts, &targets))?;
    }
    window.epoch.start(targets);
    Ok(())
}

/// `MPI_Win_complete`.
pub fn complete(rank: &Rank, window: &Window) -> Result<()> {
    let targets = window.epoch.started()?;
    let flushed = flush_all(rank, window);
    for target in targets {
        tell(rank, window, target, wire::COMPLETE, &window.traffic.completes);
    }
    window.epoch.complete();
    flushed
}

/// `MPI_Win_wait`.
pub fn wait(rank: &Rank, window: &Window) -> Result<()> {
    let origins = window.epoch.exposed()?;
    let waited = wait_for(rank, window, || take(&window.traffic.completes, &origins));
    window.epoch.expose(None);
    waited
}

/// `MPI_Win_test`: true when the wait would be over, which it then is.
pub fn test(rank: &Rank, window: &Window) -> Result<bool> {
    let origins = window.epoch.exposed()?;
    rank.poll();
    let over = take(&window.traffic.completes, &origins);
    let whole = rank.check_whole(&window.comm);
    if over || whole.is_err() {
        window.epoch.expose(None);
    }
    if over { Ok(true) } else { whole.map(|()| false) }
}

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

/// `MPI_Win_unlock`.
pub fn unlock(rank: &Rank, window: &Window, target: usize) -> Result<()> {
    let hold = window.epoch.locked(target)?;
    let quickly = !rank.world.has_news() && quick::flush(window, target as i32);
    let flushed = if quickly { Ok(()) } else { flush(rank, window, target) };
    if let Hold::Locked(mode) = hold {
        lock::release(rank, &window.control, &window.comm.group.procs, target, mode);
    }
    window.epoch.unlock(target);
    flushed
}

/// `MPI_Win_lock_all`: every member's lock, shared. Those of others are taken when they are first needed, unless their memory can
/// be used without an operation.
pub fn lock_all(rank: &Rank, window: &Window, checked: bool) -> Result<()> {
    window.epoch.may_lock_all()?;
    window.epoch.lock_all(if checked { Hold::Due } else { Hold::Unchecked });
    if !checked {
        return Ok(());
    }
    if window.flavor == MPI_WIN_FLAVOR_SHARED {
        return (0..window.parts.len()).try_for_each(|target| take_due(rank, window, target));
    }
    take_due(rank, window, window.me())
}

/// Takes the lock of `target`, which was asked for with all others.
#[cold]
pub fn take_due(rank: &Rank, window: &Window, target: usize) -> Result<()> {
    let procs = &window.comm.group.procs;
    lock::acquire(rank, &window.control, procs, window.me(), target, Mode::Shared)?;
    window.epoch.taken(target, Mode::Shared);
    Ok(())
}

/// `MPI_Win_unlock_all`.
pub fn unlock_all(rank: &Rank, window: &Window) -> Result<()> {
    let taken = window.epoch.locked_all()?;
    let flushed = flush_all(rank, window);
    let procs = &window.comm.group.procs;
    taken.for_each(|target| lock::release(rank, &window.control, procs, target, Mode::Shared));
    window.epoch.unlock_all();
    flushed
}

/// `MPI_Win_sync`. Programs wait for each other's stores in loops around it, so it lets others run now and then.
pub fn sync(rank: &Rank) {
    processor_fence(Ordering::SeqCst);
    rank.poll();
}
