//! The entry lock: with `MPI_THREAD_MULTIPLE`, one thread of a rank is inside the engine at a time (MPI 5.0 § 11.6).
//!
//! A door holds it around every call. Below `MPI_THREAD_MULTIPLE` it costs one comparison. It is re-entrant, as callbacks call MPI,
//! and a thread that waits gives it up entirely, however often it has entered.

use crate::rank::Rank;
use crate::standard::MPI_THREAD_MULTIPLE;
use crate::world::futex;
use std::cell::Cell;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

const FREE: u32 = 0;
const HELD: u32 = 1;
const CONTENDED: u32 = 2;

#[derive(Default)]
pub struct EntryLock {
    word: AtomicU32,
    /// Who has it: an address that only that thread has.
    owner: AtomicUsize,
    /// How often the owner has entered. Only the owner touches it.
    depth: Cell<u32>,
}

thread_local! {
    static SELF: u8 = const { 0 };
}

fn this_thread() -> usize {
    SELF.with(|s| std::ptr::from_ref(s) as usize)
}

impl EntryLock {
    fn lock(&self) {
        if self.word.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_err() {
            while self.word.swap(CONTENDED, Ordering::Acquire) != FREE {
                futex::wait(&self.word, CONTENDED, None);
            }
        }
        self.owner.store(this_thread(), Ordering::Relaxed);
    }

    /// True when another thread wanted it.
    fn unlock(&self) -> bool {
        self.owner.store(0, Ordering::Relaxed);
        let contended = self.word.swap(FREE, Ordering::Release) == CONTENDED;
        if contended {
            futex::wake(&self.word, 1);
        }
        contended
    }

    fn mine(&self) -> bool {
        self.owner.load(Ordering::Relaxed) == this_thread()
    }

    /// Runs `f` without the lock, if this thread has it. Other threads get a chance to take it.
    pub(crate) fn outside<R>(&self, f: impl FnOnce() -> R) -> R {
        if !self.mine() {
            return f();
        }
        let depth = self.depth.replace(0);
        if self.unlock() {
            // The mutex is not fair: without this, a thread that polls would take it again before the other wakes up.
            std::thread::yield_now();
        }
        let result = f();
        self.lock();
        self.depth.set(depth);
        result
    }
}

/// Inside the engine, until dropped.
#[must_use]
pub struct Inside<'r>(Option<Visit<'r>>);

/// The rank, and its count of activity when it was entered.
struct Visit<'r>(&'r Rank, u64);

impl Rank {
    /// Enters the engine: no other thread of this rank is inside until the result is dropped, or this thread waits.
    #[inline]
    pub fn enter(&self) -> Inside<'_> {
        if self.has_one_thread_inside() {
            return Inside(None);
        }
        self.enter_multiple()
    }

    /// Whether calls need not enter one by one: there is one thread inside at most, as the program has promised.
    #[inline(always)]
    pub fn has_one_thread_inside(&self) -> bool {
        self.thread_level.get() != MPI_THREAD_MULTIPLE
    }

    fn enter_multiple(&self) -> Inside<'_> {
        if !self.entry.mine() {
            self.entry.lock();
        }
        self.entry.depth.set(self.entry.depth.get() + 1);
        Inside(Some(Visit(self, self.p2p.activity.get())))
    }
}

impl Rank {
    fn leave_multiple(&self, before: u64) {
        let depth = self.entry.depth.get() - 1;
        self.entry.depth.set(depth);
        if depth == 0 {
            if self.p2p.activity.get() != before {
                // Another thread of this rank may sleep until just this happens.
                self.seat.bell().ring();
            }
            self.entry.unlock();
        }
    }
}

impl Drop for Inside<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(Visit(rank, before)) = self.0 {
            rank.leave_multiple(before);
        }
    }
}

// SAFETY: a `Rank` is single-threaded data. Doors share it among threads only under this module's lock: every call goes
// through `Rank::enter`, and below MPI_THREAD_MULTIPLE the program promises that its calls do not overlap (§ 11.6.2).
// `thread_level` itself is written once, by MPI_Init_thread, which the program does not run beside other calls.
unsafe impl Sync for Rank {}
// SAFETY: as above; nothing in a rank depends on the thread that made it.
unsafe impl Send for Rank {}
