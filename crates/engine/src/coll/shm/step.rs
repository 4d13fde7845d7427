//! Steps: how the members of an area meet.
//!
//! ```text
//! begin:  wait until all have finished step s - STEPS
//! all:    arrived += 1; the last one wakes everybody; wait for all
//!         of two: seal the slot; wake the other; wait for its seal
//! up:     arrived += 1; the last one wakes the root; the root waits for all
//! down:   the root posts s and wakes everybody; the others wait for that
//! drop:   finished = s; wake whoever is stalled in `begin`
//! ```
//!
//! A rank that waits makes progress on its messages and hears of an abort, as in every wait, and of failures of members. It is woken once, by the
//! rank that ends its wait, and not by each that arrives: with more ranks than cores that is what costs.

use super::area::{Area, Line, STEPS};
use super::data::Form;
use crate::error::Result;
use crate::rank::Rank;
use crate::world::sync::Ordering;

/// One step under way. What others published in it may be read until it is dropped.
pub struct Step<'a> {
    pub area: &'a Area,
    pub(super) number: u64,
    line: usize,
}

impl Area {
    /// Begins the next step: after it, this rank may write its slot.
    #[inline]
    pub fn begin(&self, rank: &Rank) -> Result<Step<'_>> {
        let number = self.step.get() + 1;
        self.step.set(number);
        if self.floor.get() + (STEPS as u64) < number {
            self.wait_for_the_slowest(rank, number - STEPS as u64)?;
        }
        Ok(Step { area: self, number, line: number as usize % STEPS })
    }

    #[cold]
    fn wait_for_the_slowest(&self, rank: &Rank, needed: u64) -> Result<()> {
        // The current step is not finished by definition: do not look at ourselves.
        let lowest =
            || (0..self.n).filter(|&r| r != self.me).map(|r| self.member(r).finished.load(Ordering::SeqCst)).min();
        let done = || {
            let floor = lowest().unwrap_or(needed);
            self.floor.set(floor.min(self.step.get() - 1));
            floor >= needed
        };
        if done() {
            return Ok(());
        }
        let stalled = &self.header().stalled;
        stalled.fetch_add(1, Ordering::SeqCst);
        let waited = self.wait(rank, done);
        stalled.fetch_sub(1, Ordering::SeqCst);
        waited
    }

    fn wake_others(&self) {
        for (r, &proc) in self.procs.iter().enumerate() {
            if r != self.me {
                self.world.wake(proc);
            }
        }
    }
}

impl Step<'_> {
    fn line(&self) -> &Line {
        self.area.line(self.line)
    }

    /// The slot of rank `r` in this step.
    #[inline]
    pub fn slot(&self, r: usize) -> *mut u8 {
        self.area.slot(r, self.line)
    }

    /// Counts this rank in; true when it is the last.
    #[inline]
    fn arrive(&self) -> (u64, bool) {
        let expected = &self.area.expected[self.line];
        let target = expected.get() + self.area.n as u64;
        expected.set(target);
        // A SeqCst read-modify-write publishes before the doorbells are looked at.
        let last = self.line().arrived.fetch_add(1, Ordering::SeqCst) + 1 == target;
        (target, last)
    }

    fn wait(&self, rank: &Rank, done: impl FnMut() -> bool) -> Result<()> {
        self.area.wait(rank, done)
    }

    /// Two ranks look for each other's stamps: what the other has published comes along in the same cache line, where counting arrivals
    /// moves another line three times. Among more, each would wake each.
    #[inline]
    pub(super) fn meets_by_stamps(&self) -> bool {
        self.area.n == 2
    }

    /// Everyone waits for everyone.
    #[inline]
    pub fn all(&self, rank: &Rank) -> Result<()> {
        if self.meets_by_stamps() {
            let (me, other) = (self.area.me, 1 - self.area.me);
            if !self.is_sealed(me) {
                self.seal(Form::Nothing);
            }
            self.area.world.wake(self.area.procs[other]);
            self.wait(rank, || self.is_sealed(other))?;
        } else {
            let (target, last) = self.arrive();
            if last {
                self.area.wake_others();
            } else {
                self.wait(rank, || self.line().arrived.load(Ordering::SeqCst) >= target)?;
            }
        }
        // Whoever is here has finished the step before.
        self.area.floor.set(self.number - 1);
        Ok(())
    }

    /// The root waits for everyone.
    #[inline]
    pub fn up(&self, rank: &Rank, root: usize) -> Result<()> {
        let (target, last) = self.arrive();
        if self.area.me == root {
            self.wait(rank, || self.line().arrived.load(Ordering::SeqCst) >= target)
        } else {
            if last {
                self.area.world.wake(self.area.procs[root]);
            }
            Ok(())
        }
    }

    /// Everyone waits for the root.
    #[inline]
    pub fn down(&self, rank: &Rank, root: usize) -> Result<()> {
        if self.area.me == root {
            self.line().posted.swap(self.number, Ordering::SeqCst);
            self.area.wake_others();
            return Ok(());
        }
        self.wait(rank, || self.line().posted.load(Ordering::SeqCst) >= self.number)
    }
}

impl Drop for Step<'_> {
    #[inline]
    fn drop(&mut self) {
        let finished = &self.area.member(self.area.me).finished;
        // A step that was kept while a later one went by is finished with that.
        if finished.load(Ordering::Relaxed) < self.number {
            finished.swap(self.number, Ordering::SeqCst);
        }
        if self.area.header().stalled.load(Ordering::SeqCst) != 0 {
            self.area.wake_others();
        }
    }
}
