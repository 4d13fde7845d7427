//! Synchronization (MPI 5.0 § 12.5): fence, start and post, flush. Locks are [`super::passive`]'s.
//!
//! | call | what it waits for |
//! |---|---|
//! | fence | answers to this member's requests, then everybody |
//! | start | a post from each target |
//! | complete | answers; then tells the targets |
//! | wait | a complete from each origin |
//! | flush | answers of the target |
//!
//! What the origin did itself in mapped memory is done already; a fence of the processor puts it before what follows.

use super::batch;
use super::post_office;
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
use crate::world::sync::{RMW_IS_FENCE, full_fence};
use std::cell::Cell;
use std::sync::atomic::{Ordering, fence as processor_fence};

/// Everybody waits for everybody.
pub fn meet(rank: &Rank, window: &Window) -> Result<()> {
    launch::blocking(rank, Barrier::of(rank, &window.comm)?)
}

/// Makes what was stored at targets visible there, before whatever this member does next.
#[inline(always)]
pub(super) fn settle(window: &Window) {
    if window.stored.replace(false) {
        full_fence();
    } else {
        // What was got is read before what follows; for most processors that is no instruction.
        processor_fence(Ordering::Acquire);
    }
}

/// The same before a lock is given back, which is an atomic operation.
#[inline]
pub(super) fn settle_before_release(window: &Window) {
    if RMW_IS_FENCE { window.stored.set(false) } else { settle(window) }
}

/// A flush that has nothing to wait for.
fn idle(rank: &Rank, window: &Window) {
    if window.flushes.add() {
        rank.give_way();
    } else {
        rank.progress();
    }
}

/// Whether a synchronization with `target`, or with all, has nothing to wait for, and need not look after others this time.
#[inline(always)]
pub(super) fn is_quick(rank: &Rank, window: &Window, target: Option<usize>) -> bool {
    let quiet = target.map_or_else(|| window.traffic.is_quiet(), |target| window.traffic.is_quiet_at(target));
    quiet && !window.traffic.has_failed() && !rank.world.has_news() && window.flushes.add_within_round()
}

/// A flush of `target`, or of all, for which nothing more is to be done than this; true if this was it.
#[inline(always)]
pub fn quick_flush(rank: &Rank, window: &Window, target: Option<usize>) -> bool {
    let quick = is_quick(rank, window, target);
    if quick {
        settle(window);
    }
    quick
}

/// Waits until `target` has done what this member asked of it.
#[inline]
pub fn flush(rank: &Rank, window: &Window, target: usize) -> Result<()> {
    batch::perform(rank, window, Some(target));
    settle(window);
    if window.traffic.is_quiet_at(target) {
        idle(rank, window);
    } else {
        rank.wait_until(|| window.traffic.is_quiet_at(target))?;
    }
    window.traffic.outcome()?;
    check(!window.has_lost(rank, target), MPIX_ERR_PROC_FAILED)
}

/// The same for all targets.
pub fn flush_all(rank: &Rank, window: &Window) -> Result<()> {
    batch::perform(rank, window, None);
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
    full_fence();
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

/// `MPI_Win_sync`. Programs wait for each other's stores in loops around it, so it lets others run now and then.
pub fn sync(rank: &Rank) {
    full_fence();
    rank.poll();
}
