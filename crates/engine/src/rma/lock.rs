//! Locks of passive target communication (MPI 5.0 § 12.5.3), and waiting for them. What a lock is stands in [`super::turns`].
//!
//! *Guests* are readers that hold other locks of the window already, in an order that nobody chose: those of lock_all. Would they
//! queue behind a writer, which waits for another reader, which queues at the first one's own memory, all would wait for ever. So they
//! pass those who only wait, after they have left them some time to come and go.

use super::control::Control;
use super::turns::Lock;
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use std::time::{Duration, Instant};

pub use super::turns::{MOST_MEMBERS, Mode};

/// How long a guest leaves those who queue before it.
const COURTESY: Duration = Duration::from_millis(1);

impl Control {
    #[inline]
    fn lock(&self, target: usize) -> Lock<'_> {
        Lock { word: &self.line(target).lock, waits: self.waits(target) }
    }
}

/// Takes the lock of member `target` if that needs no waiting; whether it did.
#[inline]
pub fn try_acquire(control: &Control, target: usize, mode: Mode) -> bool {
    control.lock(target).try_take(mode)
}

/// The lock of somebody who is no more stays taken, and so does the ticket of whoever gives up: nobody waits for it, or takes
/// another in vain.
fn whole(rank: &Rank, procs: &[u32]) -> Result<()> {
    check(!rank.world.has_news() || !procs.iter().any(|&p| rank.world.has_failed(p)), MPIX_ERR_PROC_FAILED)
}

/// Takes the lock of member `target`, making progress while it waits; `me` is the caller's place among the members `procs`.
pub fn acquire(rank: &Rank, control: &Control, procs: &[u32], me: usize, target: usize, mode: Mode) -> Result<()> {
    let lock = control.lock(target);
    if lock.try_take(mode) {
        return Ok(());
    }
    whole(rank, procs)?;
    let Some(ticket) = lock.queue(me, mode) else { return Ok(()) };
    let granted = || lock.is_turn(mode, ticket);
    let waited = rank.wait_until(|| granted() || whole(rank, procs).is_err());
    let waited = waited.and_then(|()| if granted() { Ok(()) } else { whole(rank, procs) });
    lock.dequeue(me, mode, waited.is_ok(), |member| rank.world.wake(procs[member]));
    waited
}

/// Takes the lock of member `target` for a reader who holds others; as which mode of reader.
pub fn visit(rank: &Rank, control: &Control, procs: &[u32], me: usize, target: usize) -> Result<Mode> {
    let lock = control.lock(target);
    let came = Instant::now();
    while !lock.try_take(Mode::Shared) {
        whole(rank, procs)?;
        if came.elapsed() < COURTESY {
            rank.give_way();
            continue;
        }
        lock.await_visit(me);
        let mut inside = false;
        let waited = rank.wait_until(|| {
            inside = inside || lock.visit();
            inside || whole(rank, procs).is_err()
        });
        lock.leave_off(me);
        waited?;
        return if inside { Ok(Mode::Guest) } else { whole(rank, procs).map(|()| Mode::Guest) };
    }
    Ok(Mode::Shared)
}

/// The same if nobody has it or waits.
#[inline(always)]
pub fn try_acquire_alone(control: &Control, target: usize, mode: Mode) -> bool {
    control.lock(target).try_take_alone(mode)
}

/// Gives back the lock of member `target` if nobody else has it or waits; whether it did.
#[inline(always)]
pub fn try_release(control: &Control, target: usize, mode: Mode) -> bool {
    control.lock(target).try_end(mode)
}

/// Gives it back. What was stored before is visible to whoever takes the lock after that.
#[inline(always)]
pub fn release(rank: &Rank, control: &Control, procs: &[u32], target: usize, mode: Mode) {
    control.lock(target).end(mode, |member| rank.world.wake(procs[member]));
}
