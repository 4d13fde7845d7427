//! The gate of each member's memory: what makes operations on single elements and on long runs of them exclude each other.
//!
//! ```text
//! pass:   inside[me] = target; is the gate never closed? -> go on
//!         inside[me] = target, fence; is the gate open?  -> go on, else inside[me] = none, and wait until it is
//! close:  if it never was: it is, from now on, and everybody's processor executes a barrier
//!         closed = me, when it was open; wait until nobody is inside
//! ```
//!
//! Those who pass use the processor's atomic operations, and never wait for each other. Who has closed it may use plain ones: for a
//! run of elements that is many times as quick, and for elements that are wider than the processor's it is the only
//! way. Memory that has only single elements, as counters and locks, needs no gate: passing is two stores and a look, without the
//! fence between them, since whoever closes a gate for the first time puts one there (`membarrier`). From then on, and where the
//! kernel does not do that, passing costs one more atomic operation, on a cache line of its own.

use super::control::Control;
use super::element::Site;
use crate::error::{Result, check};
use crate::standard::{MPI_ERR_INTERN, MPI_ERR_PROC_ABORTED};
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::membarrier;
use crate::world::sync::{AtomicU32, Ordering};
use std::sync::atomic::compiler_fence;

/// Whether a gate is ever closed: not yet; perhaps, and not all know of it; it is.
const FREE: u32 = 0;
const CHANGING: u32 = 1;
const GATED: u32 = 2;

/// Looks at what we wait for before another rank gets the core.
const TURNS: u32 = 128;

/// Inside, with others, until dropped.
pub struct Passed<'a>(&'a AtomicU32);

/// Alone inside, until dropped.
pub struct Closed<'a>(&'a AtomicU32);

/// Goes through the gate of a target that was never closed; otherwise nothing is done.
#[inline(always)]
pub fn pass_free(control: &Control, me: usize, target: usize) -> Option<Passed<'_>> {
    let inside = control.inside(me);
    inside.store(target as u32 + 1, Ordering::Relaxed);
    // The processor may have it otherwise: then the barrier of who changes `gated` comes after both, or before both.
    compiler_fence(Ordering::SeqCst);
    let passed = Passed(inside);
    (control.line(target).gated.load(Ordering::Acquire) == FREE).then_some(passed)
}

/// Goes through the gate of the target.
#[inline]
pub fn pass<'a>(site: &Site<'a>) -> Result<Passed<'a>> {
    if let Some(passed) = pass_free(site.control, site.me, site.target) {
        return Ok(passed);
    }
    let (inside, closed) = (site.control.inside(site.me), &site.control.line(site.target).closed);
    loop {
        // SeqCst on both sides: either we see that it is closed, or who closes it sees us inside.
        inside.swap(site.target as u32 + 1, Ordering::SeqCst);
        if closed.load(Ordering::SeqCst) == 0 {
            return Ok(Passed(inside));
        }
        inside.store(0, Ordering::Release);
        wait(site, || holder(closed))?;
    }
}

/// Closes the gate of the target behind everybody else.
pub fn close<'a>(site: &Site<'a>) -> Result<Closed<'a>> {
    let line = site.control.line(site.target);
    if line.gated.load(Ordering::SeqCst) != GATED {
        // Whoever passes without a fence is seen inside from here on, or sees that there is a gate.
        let _ = line.gated.compare_exchange(FREE, CHANGING, Ordering::SeqCst, Ordering::SeqCst);
        check(membarrier::everywhere(), MPI_ERR_INTERN)?;
        line.gated.store(GATED, Ordering::SeqCst);
    }
    let closed = &line.closed;
    let mine = site.me as u32 + 1;
    while closed.compare_exchange(0, mine, Ordering::SeqCst, Ordering::Relaxed).is_err() {
        wait(site, || holder(closed))?;
    }
    let gate = Closed(closed);
    let inside = |member: usize| site.control.inside(member).load(Ordering::SeqCst) == site.target as u32 + 1;
    for member in 0..site.control.members() {
        wait(site, || inside(member).then_some(member))?;
    }
    Ok(gate)
}

/// Prepares a member's process for gates, and says so to all if it cannot be done: before any of them passes one.
pub fn prepare(control: &Control) {
    if !membarrier::register() {
        (0..control.members()).for_each(|member| control.line(member).gated.store(GATED, Ordering::SeqCst));
    }
}

/// The member who has closed a gate.
fn holder(closed: &AtomicU32) -> Option<usize> {
    (closed.load(Ordering::Relaxed) as usize).checked_sub(1)
}

/// Waits until no member is in the way. For what takes no longer than a run of elements: nobody who is inside waits for anything,
/// and whoever has failed inside stays there.
#[inline]
fn wait(site: &Site, in_the_way: impl Fn() -> Option<usize>) -> Result<()> {
    let mut turns = 0u32;
    while let Some(member) = in_the_way() {
        turns += 1;
        if turns.is_multiple_of(TURNS) {
            let world = &site.rank.world;
            check(world.aborted().is_none(), MPI_ERR_PROC_ABORTED)?;
            check(!site.procs.get(member).is_some_and(|&proc| world.has_failed(proc)), MPIX_ERR_PROC_FAILED)?;
            std::thread::yield_now();
        } else {
            std::hint::spin_loop();
        }
    }
    Ok(())
}

impl Drop for Passed<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.store(0, Ordering::Release);
    }
}

impl Drop for Closed<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Release);
    }
}
