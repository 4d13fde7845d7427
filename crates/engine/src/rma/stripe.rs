//! Stripes: locks for elements that the processor cannot change in one operation.

use super::control::Control;
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::standard::MPI_ERR_PROC_ABORTED;
use crate::world::sync::{AtomicU32, Ordering};

/// Neighbouring elements in so many bytes share a stripe, so that a run of them takes few.
pub const SPAN: u64 = 512;
/// Looks at a taken stripe before letting another rank have the core.
const TURNS: u32 = 128;

/// A stripe that is ours until dropped.
pub struct Held<'a>(&'a AtomicU32);

/// Takes the stripe of the element `offset` bytes into the memory of member `target`.
pub fn take<'a>(rank: &Rank, control: &'a Control, target: usize, offset: u64) -> Result<Held<'a>> {
    let word = control.stripe(target.wrapping_mul(7).wrapping_add((offset / SPAN) as usize));
    let mut turns = 0u32;
    while word.compare_exchange_weak(0, 1, Ordering::Acquire, Ordering::Relaxed).is_err() {
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
    Ok(Held(word))
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Release);
    }
}
