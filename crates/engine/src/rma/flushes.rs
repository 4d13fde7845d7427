//! Flushes that have nothing to wait for: which of them make progress, and after which others have their turn on this core.
//!
//! Programs that wait for something to appear in a window flush in loops, and where ranks share cores, what they wait for may be done by
//! one that waits for this core. Programs that have much to do flush as often, owe nobody anything, and are done later for each
//! turn they give away: to change processes and to fill the caches again takes as long as some hundred operations. Nobody
//! says which of them a program is. So the first turn is given away soon, and each further one after as many flushes as there
//! have been already in vain; with whatever is changed at a target, which those who only wait do not do, that begins anew.

use std::cell::Cell;

/// One of so many makes progress; the rest of this file counts in such rounds.
const ROUND: u32 = 32;
/// Rounds that are in vain until the first turn is given away: some ten microseconds.
const FIRST: u32 = 16;
/// Rounds until one is given away in any case.
const LAST: u32 = 512;

#[derive(Default)]
pub struct Flushes {
    count: Cell<u32>,
    /// Rounds since something was changed at a target.
    in_vain: Cell<u32>,
}

impl Flushes {
    /// Something was changed at a target by an operation that is not one to wait with.
    #[inline(always)]
    pub fn have_purpose(&self) {
        self.in_vain.set(0);
    }

    /// Counts one more, unless it ends a round: false then.
    #[inline(always)]
    pub fn add_within_round(&self) -> bool {
        let count = self.count.get().wrapping_add(1);
        if count.is_multiple_of(ROUND) {
            return false;
        }
        self.count.set(count);
        true
    }

    /// Counts one more; whether others should have their turn after it.
    pub fn add(&self) -> bool {
        let count = self.count.get().wrapping_add(1);
        self.count.set(count);
        if !count.is_multiple_of(ROUND) {
            return false;
        }
        let in_vain = self.in_vain.get().saturating_add(1);
        self.in_vain.set(in_vain);
        count.is_multiple_of(ROUND * LAST) || (FIRST..LAST).contains(&in_vain) && in_vain.is_power_of_two()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The flushes among the next `n` after which others have their turn.
    fn turns(flushes: &Flushes, n: u32, mut before_each: impl FnMut()) -> Vec<u32> {
        let next = |_: &u32| {
            before_each();
            !flushes.add_within_round() && flushes.add()
        };
        (1..=n).filter(next).collect()
    }

    #[test]
    fn who_waits_gives_turns_away_soon_and_then_less_and_less() {
        let flushes = Flushes::default();
        assert_eq!(turns(&flushes, 32768, || ()), [512, 1024, 2048, 4096, 8192, 16384, 32768]);
    }

    #[test]
    fn who_changes_something_gives_turns_away_seldom_and_waits_anew() {
        let flushes = Flushes::default();
        assert_eq!(turns(&flushes, 40000, || flushes.have_purpose()), [16384, 32768]);
        // The round in which something was changed last is the first of those in vain.
        assert_eq!(turns(&flushes, 40000, || ())[..3], [480, 992, 2016]);
    }
}
