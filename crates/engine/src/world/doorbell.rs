//! How a rank sleeps until something happens to it, without lost wake-ups.
//!
//! ```text
//! sleeper:  ticket = arm(); look at everything once more; nothing? sleep(ticket)
//! ringer:   publish (SeqCst); ring()
//! ```
//!
//! The word counts rings in its upper 31 bits; bit 0 says that somebody sleeps or is about to. A ring clears the bit
//! by adding one, so the count moves on and a thread that was about to sleep with the old ticket does not, even when
//! another thread of the same rank has armed the bell again meanwhile. Ringing an unarmed bell is one load.
//!
//! Who is killed between the ring and the call of the kernel leaves a sleeper whose bell looks as if nobody slept. News of deaths
//! are rung so that this one hears them, too.

use super::sync::{AtomicU32, Ordering, store_load};
use std::time::Duration;

#[repr(C, align(64))]
#[cfg_attr(test, derive(Default))]
pub struct Doorbell {
    word: AtomicU32,
}

impl Doorbell {
    /// As in fresh memory, when nobody uses it.
    pub(super) fn reset(&self) {
        self.word.store(0, Ordering::Relaxed);
    }

    /// Announces that the caller is about to sleep. It must look at what it waits for after this.
    pub fn arm(&self) -> u32 {
        let ticket = self.word.fetch_or(1, Ordering::SeqCst) | 1;
        store_load();
        ticket
    }

    /// Takes the announcement back, so that ringers need not enter the kernel. With several threads of a rank this
    /// may disarm another's: only call it where the rank has one waiting thread.
    pub fn disarm(&self, ticket: u32) {
        let _ = self.word.compare_exchange(ticket, ticket.wrapping_add(1), Ordering::Relaxed, Ordering::Relaxed);
    }

    /// Whether somebody sleeps here, or is about to.
    #[inline]
    pub fn is_armed(&self) -> bool {
        self.word.load(Ordering::Relaxed) & 1 == 1
    }

    /// True when the bell was rung after `ticket` was drawn.
    pub fn rung(&self, ticket: u32) -> bool {
        self.word.load(Ordering::SeqCst) != ticket
    }

    /// Marks the bell as rung; true when somebody sleeps and the kernel must be told.
    #[inline]
    pub fn ring_quietly(&self) -> bool {
        store_load();
        let word = self.word.load(Ordering::SeqCst);
        word & 1 == 1
            && self.word.compare_exchange(word, word.wrapping_add(1), Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Wakes whoever sleeps here. The news must have been published with a SeqCst read-modify-write before.
    #[cfg(not(all(loom, test)))]
    #[inline]
    pub fn ring(&self) {
        if self.ring_quietly() {
            super::futex::wake(&self.word, i32::MAX);
        }
    }

    /// The same, and wakes even somebody for whom it was rung before.
    #[cfg(not(all(loom, test)))]
    pub fn ring_again(&self) {
        self.ring_quietly();
        super::futex::wake(&self.word, i32::MAX);
    }

    /// Sleeps until the bell is rung, a signal comes or the time is over.
    #[cfg(not(all(loom, test)))]
    pub fn sleep(&self, ticket: u32, at_most: Option<Duration>) {
        super::futex::wait(&self.word, ticket, at_most);
    }

    #[cfg(all(loom, test))]
    pub fn ring(&self) {}

    #[cfg(all(loom, test))]
    pub fn ring_again(&self) {}

    #[cfg(all(loom, test))]
    pub fn sleep(&self, _ticket: u32, _at_most: Option<Duration>) {}
}
