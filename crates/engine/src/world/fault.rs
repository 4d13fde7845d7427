//! What a world knows of faults: which ranks have failed, which communicators were revoked, and what survivors have agreed on.
//!
//! ```text
//! fail(rank):       slot.failed = failures + 1; news += 1; failures += 1; news += 1; wake everybody   (the launcher)
//! revoke(context):  set the context's bit;                 news += 1; wake everybody
//! ```
//!
//! Ranks look at `news`, one word that is 0 in a world without faults, and only then at the rest. Failures are numbered, so that
//! "the first k failures" is a set of ranks that means the same to everybody.
//!
//! An agreement ([`crate::fault::agree`]) needs one place where the first to decide decides for all. A communicator's is found by its
//! context in a table that only ever grows: eight bytes each for those that were ever agreed over. What members contribute
//! stands in their own slots as ballots, and is there until they know the decision, whether they live or not.

use super::mapping::Shared;
use super::sync::{AtomicU32, AtomicU64, Ordering};
use super::{CONTEXTS, World};
use std::time::{Duration, Instant};

/// Communicators of one world that may ever agree.
pub const PLACES: usize = 1 << 18;
/// Bytes with a bit for each communicator that a world can have.
pub const REVOCABLE: usize = (1 << 32) / CONTEXTS as usize / 8;
/// Agreements of one rank that may be undecided at a time; more wait for their turn.
pub const BALLOTS: usize = 64;

/// The decisions of one communicator: of its last agreement and of the one before, which not everybody may have read yet.
#[repr(C)]
pub struct Decisions {
    /// One more than the communicator's context over [`CONTEXTS`].
    owner: AtomicU64,
    /// Each 0 or what was decided, by the parity of the agreement's number.
    pub last: [AtomicU64; 2],
}

/// What one rank has to say in agreements that are not decided.
#[repr(C)]
pub struct Ballots([Ballot; BALLOTS]);

#[repr(C)]
struct Ballot {
    /// 0, or the context and the number of the agreement: written last.
    key: AtomicU64,
    value: AtomicU32,
    acknowledged: AtomicU32,
}

// SAFETY: atomics all through, zero included.
unsafe impl Shared for Decisions {}

/// A contribution to an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    pub value: u32,
    /// How many of the communicator's failures the voter had acknowledged.
    pub acknowledged: u32,
}

/// Which agreement: the communicator's context, and a number that is 1 for its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub context: u32,
    pub number: u32,
}

impl Question {
    fn key(self) -> u64 {
        u64::from(self.context) << 32 | u64::from(self.number)
    }
}

impl Ballots {
    /// As in fresh memory, when nobody uses it.
    pub(super) fn reset(&self) {
        self.0.iter().for_each(|ballot| ballot.key.store(0, Ordering::Relaxed));
    }

    /// Publishes `vote`; `None` when all ballots are in use. Only the owner may call this, one thread at a time.
    pub fn cast(&self, question: Question, vote: Vote) -> Option<usize> {
        let free = self.0.iter().position(|ballot| ballot.key.load(Ordering::Relaxed) == 0)?;
        let ballot = &self.0[free];
        ballot.value.store(vote.value, Ordering::Relaxed);
        ballot.acknowledged.store(vote.acknowledged, Ordering::Relaxed);
        // A read-modify-write: whoever votes last sees all other votes.
        ballot.key.swap(question.key(), Ordering::SeqCst);
        Some(free)
    }

    /// Takes ballot `index` back, when its question is decided.
    pub fn withdraw(&self, index: usize) {
        self.0[index].key.store(0, Ordering::Release);
    }

    /// What the owner says to `question`, if it has voted. A ballot that is taken back meanwhile may hold anything: then there is
    /// a decision.
    pub fn vote(&self, question: Question) -> Option<Vote> {
        let ballot = self.0.iter().find(|ballot| ballot.key.load(Ordering::SeqCst) == question.key())?;
        let value = ballot.value.load(Ordering::Relaxed);
        Some(Vote { value, acknowledged: ballot.acknowledged.load(Ordering::Relaxed) })
    }
}

impl World {
    /// Whether anything has failed or was revoked, ever.
    #[inline]
    pub fn has_news(&self) -> bool {
        self.news() != 0
    }

    /// A number that grows with each failure and revocation.
    #[inline]
    pub fn news(&self) -> u32 {
        self.header().news.load(Ordering::Acquire)
    }

    /// Notes that `rank` is no more, once, and tells everybody. It does nothing in this world from now on.
    pub fn fail(&self, rank: u32) {
        self.exclusively(|| self.count_failure(rank));
        self.announce();
    }

    fn count_failure(&self, rank: u32) {
        self.finish_count();
        let header = self.header();
        if self.slot(rank).failed.load(Ordering::Relaxed) == 0 {
            let number = header.failures.load(Ordering::Relaxed) + 1;
            self.slot(rank).failed.store(number, Ordering::Release);
            // Twice: who can see the failure sees news, and who sees these news may not see all of it.
            header.news.fetch_add(1, Ordering::SeqCst);
            header.failures.store(number, Ordering::Release);
        }
    }

    /// Counts the failure that somebody was counting who has been killed meanwhile. For those whose turn it is.
    pub(super) fn finish_count(&self) {
        let number = self.header().failures.load(Ordering::Relaxed) + 1;
        let mut slots = (0..self.layout.seats as u32).map(|seat| self.slot(seat));
        if slots.any(|slot| slot.failed.load(Ordering::Relaxed) == number) {
            self.header().news.fetch_add(1, Ordering::SeqCst);
            self.header().failures.store(number, Ordering::Release);
        }
    }

    /// Returns when it is known that `rank` has failed, whose memory cannot be read any more: its launcher sees it soon, and errors are not to
    /// come before what they tell of. A second is enough for that; there are other reasons why memory cannot be read.
    #[cold]
    pub(crate) fn await_failure(&self, rank: u32) {
        let begun = Instant::now();
        while !self.has_failed(rank) && self.aborted().is_none() && begun.elapsed() < Duration::from_secs(1) {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Which failure that of `rank` was, counted from 1, if it has failed.
    #[inline]
    pub fn failure(&self, rank: u32) -> Option<u32> {
        let number = self.slot(rank).failed.load(Ordering::Acquire);
        if number == 0 {
            return None;
        }
        // Nobody tells of it before it is news: what is known of communicators is as of these.
        while self.failures() < number {
            std::thread::yield_now();
        }
        Some(number)
    }

    #[inline]
    pub fn has_failed(&self, rank: u32) -> bool {
        self.failure(rank).is_some()
    }

    /// How many ranks have failed: all that this counts are seen by [`Self::failure`].
    pub fn failures(&self) -> u32 {
        self.header().failures.load(Ordering::Acquire)
    }

    /// Whoever uses `context` hears of it.
    pub fn revoke(&self, contexts: &[u32]) {
        for &context in contexts {
            let (word, bit) = self.revocation(context);
            word.fetch_or(bit, Ordering::SeqCst);
        }
        self.announce();
    }

    pub fn is_revoked(&self, context: u32) -> bool {
        let (word, bit) = self.revocation(context);
        word.load(Ordering::Acquire) & bit != 0
    }

    fn revocation(&self, context: u32) -> (&AtomicU32, u32) {
        let index = context / CONTEXTS;
        let word = self.layout.revoked() + (index / 32) as usize * size_of::<AtomicU32>();
        (self.mapping.at(word), 1 << (index % 32))
    }

    pub(super) fn announce(&self) {
        self.header().news.fetch_add(1, Ordering::SeqCst);
        self.wake_all();
    }

    /// Nobody waits in seats that no job has, and of their memory nothing is touched.
    pub(crate) fn wake_all(&self) {
        self.firsts().for_each(|first| self.wake_job(first));
    }

    /// Where the agreements over the communicator of `context` are decided; `None` when there is no room for another.
    pub fn decisions(&self, context: u32) -> Option<&Decisions> {
        let all: &[Decisions] = self.mapping.slice(self.layout.decisions(), PLACES);
        let owner = u64::from(context / CONTEXTS) + 1;
        let first = (owner.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize;
        (0..PLACES).map(|i| &all[(first + i) % PLACES]).find(|place| {
            let taken = place.owner.compare_exchange(0, owner, Ordering::AcqRel, Ordering::Acquire);
            taken.is_ok() || taken == Err(owner)
        })
    }

    pub fn ballots(&self, rank: u32) -> &Ballots {
        &self.slot(rank).ballots
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn failures_are_numbered_and_each_is_counted_once() {
        let world = World::private(4).unwrap();
        assert!(!world.has_news());
        for rank in [2, 0, 2] {
            world.fail(rank);
        }
        let numbers: Vec<Option<u32>> = (0..4).map(|rank| world.failure(rank)).collect();
        assert_eq!((numbers, world.failures()), (vec![Some(2), None, Some(1), None], 2));
        assert!(world.has_news());
    }

    #[test]
    fn a_death_wakes_those_too_for_whom_the_dead_had_rung_and_not_called_the_kernel() {
        let world = World::private(2).unwrap();
        let bell = &world.slot(0).bell;
        let long = Duration::from_secs(20);
        let begun = Instant::now();
        std::thread::scope(|scope| {
            let sleeper = scope.spawn(|| bell.sleep(bell.arm(), Some(long)));
            while !bell.is_armed() {
                std::thread::yield_now();
            }
            // Surely asleep by then; if not, this tests less.
            std::thread::sleep(Duration::from_millis(100));
            assert!(bell.ring_quietly());
            world.fail(1);
            sleeper.join().unwrap();
        });
        assert!(begun.elapsed() < long / 2);
    }

    #[test]
    fn a_revoked_context_leaves_its_neighbours_alone() {
        let world = World::private(1).unwrap();
        let last = super::super::LAST_CONTEXT;
        for context in [0, 5 * CONTEXTS, 31 * CONTEXTS, last] {
            world.revoke(&[context]);
        }
        let revoked = |context: u32| world.is_revoked(context);
        assert!(revoked(0) && revoked(5 * CONTEXTS) && revoked(31 * CONTEXTS) && revoked(last));
        let others = [CONTEXTS, 4 * CONTEXTS, 6 * CONTEXTS, 32 * CONTEXTS, last - CONTEXTS];
        assert!(others.iter().all(|&context| !revoked(context)));
    }

    #[test]
    fn every_communicator_has_a_place_of_its_own_for_decisions() {
        let world = World::private(1).unwrap();
        let place = |context: u32| std::ptr::from_ref(world.decisions(context).unwrap()) as usize;
        let places: Vec<usize> = (0..5000).map(|i| place(i * CONTEXTS)).collect();
        let distinct: std::collections::HashSet<&usize> = places.iter().collect();
        assert_eq!(distinct.len(), places.len());
        assert!((0..5000).all(|i| place(i * CONTEXTS) == places[i as usize]));
    }

    #[test]
    fn a_ballot_is_found_until_it_is_taken_back() {
        let world = World::private(1).unwrap();
        let question = Question { context: 32, number: 7 };
        let vote = Vote { value: 5, acknowledged: 1 };
        let index = world.ballots(0).cast(question, vote).unwrap();
        assert_eq!(world.ballots(0).vote(question), Some(vote));
        assert_eq!(world.ballots(0).vote(Question { number: 6, ..question }), None);
        for number in 1..BALLOTS as u32 {
            assert!(world.ballots(0).cast(Question { context: 64, number }, vote).is_some());
        }
        assert!(world.ballots(0).cast(Question { context: 96, number: 1 }, vote).is_none());
        world.ballots(0).withdraw(index);
        assert_eq!(world.ballots(0).vote(question), None);
    }
}
