//! The gate of each member's memory: what makes operations on single elements and on long runs of them exclude each other.
//!
//! ```text
//! pass:   inside[me] = target; is the gate open? -> go on, else inside[me] = none, and wait until it is
//! close:  closed = me, when it was open; wait until nobody is inside
//! ```
//!
//! Those who pass use the processor's atomic operations, and never wait for each other. Who has closed it may use plain ones: for a
//! run of elements that is many times as quick, and for elements that are wider than the processor's it is the only
//! way. Passing costs the one who passes one more atomic operation, on a cache line of its own; closing is for the few.

use super::control::Control;
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::standard::MPI_ERR_PROC_ABORTED;
use crate::world::sync::{AtomicU32, Ordering};

/// Looks at what we wait for before another rank gets the core.
const TURNS: u32 = 128;

/// Inside, with others, until dropped.
pub struct Passed<'a>(&'a AtomicU32);

/// Alone inside, until dropped.
pub struct Closed<'a>(&'a AtomicU32);

/// Goes through the gate of `target`; `me` is the caller's place among the members.
#[inline]
pub fn pass<'a>(rank: &Rank, control: &'a Control, me: usize, target: usize) -> Result<Passed<'a>> {
    let (inside, closed) = (control.inside(me), &control.line(target).closed);
    loop {
        // SeqCst on both sides: either we see that it is closed, or who closes it sees us inside.
        inside.swap(target as u32 + 1, Ordering::SeqCst);
        if closed.load(Ordering::SeqCst) == 0 {
            return Ok(Passed(inside));
        }
        inside.store(0, Ordering::Release);
        wait(rank, || closed.load(Ordering::Relaxed) == 0)?;
    }
}

/// Closes the gate of `target` behind everybody else.
pub fn close<'a>(rank: &Rank, control: &'a Control, me: usize, target: usize) -> Result<Closed<'a>> {
    let closed = &control.line(target).closed;
    let mine = me as u32 + 1;
    while closed.compare_exchange(0, mine, Ordering::SeqCst, Ordering::Relaxed).is_err() {
        wait(rank, || closed.load(Ordering::Relaxed) == 0)?;
    }
    let gate = Closed(closed);
    for member in 0..control.members() {
        let inside = control.inside(member);
        if inside.load(Ordering::SeqCst) == target as u32 + 1 {
            wait(rank, || inside.load(Ordering::Acquire) != target as u32 + 1)?;
        }
    }
    Ok(gate)
}

/// For what takes no longer than a run of elements: nobody who is inside waits for anything.
#[cold]
fn wait(rank: &Rank, over: impl Fn() -> bool) -> Result<()> {
    let mut turns = 0u32;
    while !over() {
        turns += 1;
        if turns.is_multiple_of(TURNS) {
            if rank.world.aborted().is_some() {
                return Err(Error::new(MPI_ERR_PROC_ABORTED));
            }
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
