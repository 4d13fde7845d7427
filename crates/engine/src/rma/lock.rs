//! Locks of passive target communication (MPI 5.0 § 12.5.3): readers and writers, served in the order in which they came.
//!
//! ```text
//! lock:    t = next++; wait until (exclusive: write, shared: read) == t; shared: read++
//! unlock:  exclusive: read++; write++
//! ```
//!
//! `read` counts the tickets that readers need not wait for any more: shared ones that were granted, and exclusive ones that
//! have ended. `write` counts those that have ended. Whoever changes them wakes those whose turn it is, and nobody else: with more
//! ranks than cores a waiter that is woken for nothing costs a turn.

use super::control::{Control, WAITS};
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::sync::Ordering;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Shared,
    Exclusive,
}

/// Takes the lock of member `target`, making progress while it waits; `me` is the caller's place among the members `procs`.
pub fn acquire(rank: &Rank, control: &Control, procs: &[u32], me: usize, target: usize, mode: Mode) -> Result<()> {
    let line = control.line(target);
    let ticket = line.next.fetch_add(1, Ordering::SeqCst);
    let turn = if mode == Mode::Exclusive { &line.write } else { &line.read };
    let granted = || turn.load(Ordering::SeqCst) == ticket;
    if !granted() {
        let mine = &control.tickets(target)[me];
        // Read-modify-writes before the look at the turn: whoever changes that later sees them.
        mine.swap(WAITS | u64::from(ticket), Ordering::SeqCst);
        line.waiting.fetch_add(1, Ordering::SeqCst);
        // The lock of somebody who is no more stays taken.
        let whole =
            || check(!rank.world.has_news() || !procs.iter().any(|&p| rank.world.has_failed(p)), MPIX_ERR_PROC_FAILED);
        let waited = rank.wait_until(|| granted() || whole().is_err());
        let waited = waited.and_then(|()| if granted() { Ok(()) } else { whole() });
        line.waiting.fetch_sub(1, Ordering::SeqCst);
        mine.swap(0, Ordering::SeqCst);
        waited?;
    }
    if mode == Mode::Shared {
        line.read.fetch_add(1, Ordering::SeqCst);
        wake(rank, control, procs, target);
    }
    Ok(())
}

/// Gives it back.
pub fn release(rank: &Rank, control: &Control, procs: &[u32], target: usize, mode: Mode) {
    let line = control.line(target);
    if mode == Mode::Exclusive {
        line.read.fetch_add(1, Ordering::SeqCst);
    }
    line.write.fetch_add(1, Ordering::SeqCst);
    wake(rank, control, procs, target);
}

/// Wakes whose turn it is.
#[inline]
fn wake(rank: &Rank, control: &Control, procs: &[u32], target: usize) {
    let line = control.line(target);
    if line.waiting.load(Ordering::SeqCst) == 0 {
        return;
    }
    let turns = [&line.read, &line.write].map(|turn| WAITS | u64::from(turn.load(Ordering::SeqCst)));
    for (ticket, &proc) in control.tickets(target).iter().zip(procs) {
        if turns.contains(&ticket.load(Ordering::SeqCst)) {
            rank.world.wake(proc);
        }
    }
}
