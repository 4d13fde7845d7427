//! Jobs: the ranks of one `MPI_COMM_WORLD` each, in consecutive seats of the same world. A launcher's first ranks are one,
//! and so are those of every call of `MPI_Comm_spawn`. Each has a launcher, which alone starts and ends its processes: that of all
//! others too, unless several launchers meet in the world ([`super::meeting`]).
//!
//! Jobs are *linked* while ranks of both are in a communicator: then an abort of one is an abort of the other, and
//! `MPI_Finalize` waits for the ranks of both (MPI 5.0 § 11.10.4). Each rank counts its own communicators to each other job, its
//! *ties*; two jobs are linked while a rank of either has one to the other. A communicator counts until `MPI_Comm_disconnect`, or
//! until it is known that its owner has failed.
//!
//! ```text
//! MPI_Finalize: say so; whoever completes its job wakes all; wait until all jobs that are linked, by however many steps, are
//!               complete: for each, first its ranks are looked at and then its links, so that none is missed that was made
//!               by somebody who said so later
//! untie:        tell those who are in MPI_Finalize, of whatever job: they may be linked by way of this tie
//! ```
//!
//! A rank can be killed between what it does and telling others of it. So the launcher tells those in `MPI_Finalize` again when
//! all processes of a job have ended, as [`super::fault`] tells everybody of a failure.
//!
//! A seat is given to another rank when all processes of its job have ended and no link to the job is left: then nobody has a
//! communicator through which it could be reached.

use super::layout::{Job, PER_SEAT};
use super::sync::{AtomicU32, Ordering};
use super::{State, World, process};
use std::collections::BTreeSet;
use std::ffi::c_int;

/// How far a spawned job has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Phase {
    /// All its ranks have called `MPI_Init`, and the parents know.
    Ready = 0,
    Starting = 1,
    /// It could not be started, and what there is of it is being ended.
    Failed = 2,
}

/// A job that is about to start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewJob {
    pub size: usize,
    pub number: u32,
    /// The seat of the rank that asked for it, if one did.
    pub parent: Option<u32>,
    /// Of `MPI_COMM_WORLD`.
    pub context: u32,
    /// Of the intercommunicator with the parents.
    pub parent_context: u32,
    /// Where their seats stand, in the area of the rank that asked.
    pub parents: u64,
    pub parents_count: u32,
    /// What `MPI_UNIVERSE_SIZE` says.
    pub universe: usize,
    /// Its ranks go on without those that die.
    pub keeps_going: bool,
}

impl World {
    /// The record of the job whose first seat is `first`.
    #[inline]
    pub(super) fn job(&self, first: u32) -> &Job {
        self.mapping.at(self.layout.job(first as usize))
    }

    /// The first seat of the job that `seat` belongs to. What is not a seat belongs to the first job.
    pub fn job_of(&self, seat: u32) -> u32 {
        if (seat as usize) < self.first_job_size() || seat as usize >= self.layout.seats {
            return 0;
        }
        let first = self.slot(seat).job.load(Ordering::Acquire).wrapping_sub(1);
        if (first as usize) < self.layout.seats { first } else { seat }
    }

    fn first_job_size(&self) -> usize {
        self.job(0).size.load(Ordering::Relaxed) as usize
    }

    /// The seats of our own job.
    pub fn own_seats(&self) -> std::ops::Range<u32> {
        self.first..self.first + self.size as u32
    }

    /// Number of seats.
    pub fn seats(&self) -> usize {
        self.layout.seats
    }

    pub fn job_size(&self, first: u32) -> usize {
        let size = self.job(first).size.load(Ordering::Acquire) as usize;
        size.min(self.layout.seats - first as usize)
    }

    /// 0 for its launcher's first ranks, else which spawned job of that it is.
    pub fn job_number(&self, first: u32) -> u32 {
        self.job(first).number.load(Ordering::Acquire)
    }

    /// The rank in `seat`, in words: by its rank in its own `MPI_COMM_WORLD`.
    pub fn title(&self, seat: u32) -> String {
        let first = self.job_of(seat);
        match self.job_number(first) {
            0 => format!("rank {}", seat - first),
            number => format!("rank {} of spawned job {number}", seat - first),
        }
    }

    fn ties(&self, seat: u32, other: u32) -> &AtomicU32 {
        self.mapping.at(self.layout.tie(seat as usize, other as usize))
    }

    /// The rank in `seat` is in one more communicator with ranks of job `other`.
    pub(crate) fn tie(&self, seat: u32, other: u32) {
        self.ties(seat, other).fetch_add(1, Ordering::SeqCst);
    }

    /// It is in `n` fewer. Those who wait for the other job in `MPI_Finalize` may have no need to any more.
    pub(crate) fn untie(&self, seat: u32, other: u32, n: u32) {
        self.ties(seat, other).fetch_sub(n, Ordering::SeqCst);
        self.wake_leaving();
    }

    /// Wakes all who wait for others in `MPI_Finalize`.
    pub fn wake_leaving(&self) {
        let leaves = |&seat: &u32| self.slot(seat).state.load(Ordering::SeqCst) == State::Leaving as u32;
        self.firsts().flat_map(|first| self.seats_of(first)).filter(leaves).for_each(|seat| self.wake_again(seat));
    }

    pub(super) fn seats_of(&self, first: u32) -> std::ops::Range<u32> {
        first..first + self.job_size(first) as u32
    }

    pub(super) fn wake_job(&self, first: u32) {
        self.seats_of(first).for_each(|seat| self.wake_again(seat));
    }

    pub(super) fn firsts(&self) -> impl Iterator<Item = u32> {
        (0..self.layout.seats as u32).filter(|&first| self.job(first).size.load(Ordering::Acquire) != 0)
    }

    fn are_linked(&self, a: u32, b: u32) -> bool {
        let is_tied = |seat, other| self.ties(seat, other).load(Ordering::SeqCst) != 0 && !self.has_failed(seat);
        let leads = |from, to| self.seats_of(from).any(|seat| is_tied(seat, to));
        a != b && (leads(a, b) || leads(b, a))
    }

    /// The jobs that are linked with job `first`, by however many steps, itself included; stops, and says nothing, at one that
    /// does not `pass`.
    fn connected_if(&self, first: u32, pass: impl Fn(u32) -> bool) -> Option<Vec<u32>> {
        let all: Vec<u32> = if self.layout.seats == self.first_job_size() { vec![0] } else { self.firsts().collect() };
        let (mut found, mut ahead) = (BTreeSet::from([first]), vec![first]);
        while let Some(job) = ahead.pop() {
            if !pass(job) {
                return None;
            }
            ahead.extend(all.iter().copied().filter(|&other| self.are_linked(job, other) && found.insert(other)));
        }
        Some(found.into_iter().collect())
    }

    /// The jobs that are linked with job `first`, by however many steps, itself included.
    pub fn connected(&self, first: u32) -> Vec<u32> {
        self.connected_if(first, |_| true).unwrap_or_default()
    }

    /// Counts a rank of job `first` as one that has called `MPI_Init`.
    pub(crate) fn count_initialized(&self, first: u32) {
        let job = self.job(first);
        job.initialized.fetch_add(1, Ordering::SeqCst);
        if let Some(parent) = job.parent.load(Ordering::Acquire).checked_sub(1) {
            self.wake(parent);
        }
    }

    /// Whether all ranks of job `first` that live are in `MPI_Finalize`, or have left it.
    fn is_complete(&self, first: u32) -> bool {
        let leaves = |seat| {
            let state = State::from_word(self.slot(seat).state.load(Ordering::SeqCst));
            state >= State::Leaving || self.has_failed(seat)
        };
        self.seats_of(first).all(leaves)
    }

    /// A rank of job `first` is in `MPI_Finalize` now. The last one wakes all who wait for that.
    pub(crate) fn note_leaving(&self, first: u32) {
        // Of two who come last, one sees both.
        std::sync::atomic::fence(Ordering::SeqCst);
        if self.is_complete(first) {
            self.wake_leaving();
        }
    }

    /// Whether all ranks of job `first`, and of all that are linked with it, are in `MPI_Finalize`.
    pub(crate) fn all_leave(&self, first: u32) -> bool {
        // Asked again and again: most of the time the first is the answer.
        self.is_complete(first) && self.connected_if(first, |job| self.is_complete(job)).is_some()
    }

    /// Ends a job and those that are linked with it: records that the rank in `seat` aborted with `code`, unless one did
    /// before, and wakes everybody.
    pub fn abort(&self, seat: u32, code: c_int) {
        self.connected(self.job_of(seat)).into_iter().for_each(|job| self.abort_job(job, seat, code));
    }

    /// Ends job `first` because of the rank in `seat`. Where that has another launcher, the job's does not see it otherwise.
    pub(super) fn abort_job(&self, first: u32, seat: u32, code: c_int) {
        let word = (seat as u64 + 1) << 32 | code as u32 as u64;
        let fresh = self.job(first).abort.compare_exchange(0, word, Ordering::SeqCst, Ordering::SeqCst).is_ok();
        self.wake_job(first);
        let launcher = self.launcher_of(first);
        if launcher != self.launcher_of(self.job_of(seat))
            && let Some(launcher) = launcher.filter(|_| fresh)
        {
            launcher.call();
        }
    }

    /// Who ended our job, and with which code.
    #[inline]
    pub fn aborted(&self) -> Option<(u32, c_int)> {
        self.aborted_job(self.first)
    }

    /// Who ended job `first`, and with which code.
    #[inline]
    pub fn aborted_job(&self, first: u32) -> Option<(u32, c_int)> {
        match self.job(first).abort.load(Ordering::SeqCst) {
            0 => None,
            word => Some(((word >> 32) as u32 - 1, word as u32 as c_int)),
        }
    }

    /// The context of the job's `MPI_COMM_WORLD`.
    pub(crate) fn job_context(&self) -> u32 {
        self.job(self.first).context.load(Ordering::Acquire)
    }

    /// The seats of our job's parents, and the context of the intercommunicator with them, while the job starts.
    pub(crate) fn parents(&self) -> Option<(Vec<u32>, u32)> {
        let job = self.job(self.first);
        job.parent.load(Ordering::Acquire).checked_sub(1)?;
        let (at, count) = (job.parents.load(Ordering::Acquire), job.parents_count.load(Ordering::Acquire));
        let end = at.checked_add(u64::from(count) * 4)?;
        if count as usize > self.layout.seats || end > self.layout.bytes() as u64 || !at.is_multiple_of(4) {
            return None;
        }
        let seats = self.shared::<AtomicU32>(at, count as usize).iter().map(|seat| seat.load(Ordering::Relaxed));
        let seats: Vec<u32> = seats.filter(|&seat| (seat as usize) < self.layout.seats).collect();
        Some((seats, job.parent_context.load(Ordering::Acquire)))
    }

    pub fn phase(&self, first: u32) -> Phase {
        match self.job(first).phase.load(Ordering::SeqCst) {
            0 => Phase::Ready,
            1 => Phase::Starting,
            _ => Phase::Failed,
        }
    }

    /// Ends the start of a job, one way or the other; true for the one who does.
    pub fn end_start(&self, first: u32, phase: Phase) -> bool {
        let (from, to) = (Phase::Starting as u32, phase as u32);
        self.job(first).phase.compare_exchange(from, to, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Whether all ranks of job `first` have called `MPI_Init`, which whoever asks first puts on record: the rank that wanted the
    /// job, or, if that is no more or late, the launcher when one of the job's ranks ends.
    pub fn has_started(&self, first: u32) -> bool {
        if self.job(first).initialized.load(Ordering::SeqCst) as usize >= self.job_size(first) {
            self.end_start(first, Phase::Ready);
        }
        self.phase(first) == Phase::Ready
    }

    /// How many ranks run now.
    #[inline]
    pub(crate) fn population(&self) -> usize {
        self.header().population.load(Ordering::Relaxed) as usize
    }

    // What follows is for launchers, each of whom waits for its turn.

    /// The longest run of free seats, at most `wanted`: its first seat and its length.
    pub fn free_seats(&self, wanted: usize) -> (u32, usize) {
        let (mut best, mut run) = ((0, 0), (0, 0));
        for seat in self.first_job_size()..self.layout.seats {
            if self.slot(seat as u32).job.load(Ordering::Acquire) != 0 {
                run = (0, 0);
                continue;
            }
            run = if run.1 == 0 { (seat as u32, 1) } else { (run.0, run.1 + 1) };
            if run.1 > best.1 {
                best = run;
            }
            if best.1 >= wanted {
                break;
            }
        }
        (best.0, best.1.min(wanted))
    }

    /// Gives the free seats from `first` on to a new job, whose launcher this process is. Who has asked for it is tied to it from now on:
    /// it may have come and gone before that one looks. One that nobody has asked for needs no leave to begin.
    pub fn begin_job(&self, first: u32, new: &NewJob) {
        let job = self.job(first);
        let pid = std::process::id();
        let phase = if new.parent.is_some() { Phase::Starting } else { Phase::Ready };
        for (word, value) in [
            (&job.number, new.number),
            (&job.phase, phase as u32),
            (&job.initialized, 0),
            (&job.context, new.context),
            (&job.parent, new.parent.map_or(0, |parent| parent + 1)),
            (&job.parent_context, new.parent_context),
            (&job.parents_count, new.parents_count),
            (&job.universe, new.universe as u32),
            (&job.counted, 0),
            (&job.keeps_going, new.keeps_going.into()),
            (&job.launcher, pid),
        ] {
            word.store(value, Ordering::Relaxed);
        }
        job.launched.store(process::started(pid).unwrap_or(0), Ordering::Relaxed);
        job.parents.store(new.parents, Ordering::Relaxed);
        job.abort.store(0, Ordering::Relaxed);
        job.size.store(new.size as u32, Ordering::SeqCst);
        for seat in first..first + new.size as u32 {
            self.slot(seat).job.store(first + 1, Ordering::SeqCst);
        }
        job.counted.store(new.size as u32, Ordering::Relaxed);
        new.parent.into_iter().for_each(|parent| self.tie(parent, first));
        self.header().population.fetch_add(new.size as u32, Ordering::Relaxed);
    }

    /// All ranks of job `first` have ended. Only the first time counts.
    pub(super) fn count_ended(&self, first: u32) {
        let ranks = self.job(first).counted.swap(0, Ordering::Relaxed);
        self.header().population.fetch_sub(ranks, Ordering::Relaxed);
    }

    /// Makes the seats of a job free whose processes have all ended, unless somebody is still linked with it. Nobody has a communicator
    /// with one that failed to start. Survivors may remember a rank that has failed by its seat: such seats are not used again, unless
    /// it `must` be.
    pub fn end_job(&self, first: u32, must: bool) -> bool {
        let seats = self.seats_of(first);
        let cut = |seat, other| self.ties(seat, other).store(0, Ordering::SeqCst);
        let cut_others = || self.firsts().flat_map(|other| self.seats_of(other)).for_each(|seat| cut(seat, first));
        let failed = self.phase(first) == Phase::Failed;
        if must || failed {
            self.firsts().for_each(|other| seats.clone().for_each(|seat| cut(seat, other)));
        }
        if failed {
            cut_others();
        }
        let some_failed = seats.clone().any(|seat| self.has_failed(seat));
        // The ranks that a world was made with are there as long as it is.
        let stays = self.slot(first).job.load(Ordering::Acquire) == 0 && first == 0;
        if stays || (some_failed && !must) || self.firsts().any(|other| self.are_linked(first, other)) {
            return false;
        }
        // Those of ranks that have failed.
        cut_others();
        self.count_ended(first);
        // The first last, and the size after that: who is killed on the way leaves a job that others can end.
        for seat in seats.rev() {
            self.withdraw(seat);
            self.mapping.clear(self.layout.ring(seat as usize), PER_SEAT);
            let slot = self.slot(seat);
            slot.reset();
            slot.job.store(0, Ordering::SeqCst);
            slot.state.store(State::Free as u32, Ordering::SeqCst);
        }
        self.job(first).size.store(0, Ordering::SeqCst);
        true
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    fn job(size: usize, number: u32) -> NewJob {
        NewJob { size, number, parent: Some(0), context: 32, parent_context: 48, ..NewJob::default() }
    }

    #[test]
    fn an_abort_ends_the_jobs_that_are_linked_and_no_other() {
        let (world, _fd) = World::with_seats(2, 12).unwrap();
        for (number, first) in [(1, 2), (2, 4), (3, 6)] {
            world.begin_job(first, &job(2, number));
        }
        // As they are while the rank that has asked for them has not heard of them.
        assert_eq!(world.connected(4), [0, 2, 4, 6]);
        world.tie(3, 4);
        [4, 6].into_iter().for_each(|first| world.untie(0, first, 1));
        assert_eq!((world.connected(4), world.connected(6)), (vec![0, 2, 4], vec![6]));
        world.abort(5, 7);
        assert_eq!((world.aborted(), world.aborted_job(2), world.aborted_job(6)), (Some((5, 7)), Some((5, 7)), None));
        assert_eq!((world.title(1), world.title(5)), ("rank 1".into(), "rank 1 of spawned job 2".into()));
    }

    #[test]
    fn nobody_leaves_before_all_who_are_linked_have_come() {
        let (world, _fd) = World::with_seats(1, 4).unwrap();
        world.begin_job(1, &job(2, 1));
        world.tie(2, 0);
        world.untie(0, 1, 1);
        let leave = |seat| world.slot(seat).state.store(State::Leaving as u32, Ordering::SeqCst);
        leave(0);
        assert!(!world.all_leave(0));
        leave(1);
        assert!(!world.all_leave(0) && !world.all_leave(1));
        leave(2);
        assert!(world.all_leave(0) && world.all_leave(1));
    }

    #[test]
    fn seats_are_used_again_when_no_link_is_left() {
        let (world, _fd) = World::with_seats(1, 4).unwrap();
        assert_eq!((world.free_seats(2), world.free_seats(9)), ((1, 2), (1, 3)));
        world.begin_job(1, &job(2, 1));
        let sent = world.ring(2).send(0, crate::world::ring::Envelope::default(), |_| ());
        assert!(sent.is_ok() && world.claim_slot(2) && !world.claim_slot(2));
        assert_eq!(world.free_seats(2), (3, 1));
        assert!(!world.end_job(1, false));
        world.untie(0, 1, 1);
        assert!(world.end_job(1, false) && !world.end_job(0, false));
        assert_eq!(world.free_seats(3), (1, 3));
        assert!(!world.ring(2).ready(0) && world.claim_slot(2));
    }

    #[test]
    fn the_ties_of_a_rank_that_has_failed_hold_nobody() {
        let (world, _fd) = World::with_seats(2, 4).unwrap();
        world.begin_job(2, &job(1, 1));
        world.tie(1, 2);
        world.slot(2).state.store(State::Leaving as u32, Ordering::SeqCst);
        world.fail(0);
        assert!(!world.all_leave(2) && !world.end_job(2, false));
        world.fail(1);
        assert!(world.all_leave(2) && world.end_job(2, false));
        world.begin_job(2, &NewJob { parent: Some(1), ..job(1, 2) });
        assert_eq!(world.connected(2), [2]);
    }

    #[test]
    fn a_job_whose_ranks_have_all_begun_does_not_fail_to_start() {
        let (world, _fd) = World::with_seats(1, 4).unwrap();
        world.begin_job(1, &job(2, 1));
        world.count_initialized(1);
        assert!(!world.has_started(1));
        world.count_initialized(1);
        assert!(world.has_started(1) && !world.end_start(1, Phase::Failed));
    }

    #[test]
    fn nobody_waits_for_a_job_that_failed_to_start() {
        let (world, _fd) = World::with_seats(1, 4).unwrap();
        world.begin_job(1, &job(2, 1));
        world.tie(2, 0);
        world.count_initialized(1);
        assert!(world.end_start(1, Phase::Failed) && !world.has_started(1));
        world.slot(0).state.store(State::Leaving as u32, Ordering::SeqCst);
        assert!(!world.all_leave(0));
        assert!(world.end_job(1, false) && world.all_leave(0));
        assert_eq!(world.free_seats(3), (1, 3));
    }

    #[test]
    fn whoever_waits_hears_of_a_tie_that_others_have_cut() {
        let (world, _fd) = World::with_seats(1, 4).unwrap();
        for first in 1..4 {
            world.begin_job(first, &job(1, first));
        }
        // 1 is linked with 3 by way of 0 and 2.
        world.tie(2, 3);
        world.untie(0, 3, 1);
        for seat in [0, 1, 2] {
            world.slot(seat).state.store(State::Leaving as u32, Ordering::SeqCst);
        }
        let ticket = world.slot(1).bell.arm();
        assert!(!world.all_leave(1) && !world.slot(1).bell.rung(ticket));
        world.untie(2, 3, 1);
        assert!(world.all_leave(1) && world.slot(1).bell.rung(ticket));
    }
}
