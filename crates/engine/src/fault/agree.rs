//! Agreements among the members of a communicator that live: `MPIX_Comm_agree` and `MPIX_Comm_shrink`.
//!
//! ```text
//! ask:     number = the communicator's next; vote: value, failures acknowledged  -> a ballot in this rank's slot
//! decide:  every member has voted, or has failed?
//!          compare-and-swap the outcome to where the communicator's decisions are; who succeeds wakes all members
//! learn:   the decision with this number is there  -> take the ballot back
//! ```
//!
//! Whoever sees that nobody is missing decides, and the first decides for all: there is no member whose death in the middle could leave
//! the others without a decision, or with two. A member that died after voting counts as it voted.
//!
//! Agreement n + 1 of a communicator is not voted on before n is decided, so that two places are enough for all decisions.

use crate::comm::Communicator;
use crate::comm::dup::{local_context, low_side};
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::rank::Rank;
use crate::request::Task;
use crate::standard::{MPI_ERR_INTERN, MPI_ERR_NO_MEM};
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::types::{Comm, Request};
use crate::world::CONTEXTS;
use crate::world::fault::{Question, Vote};
use std::ffi::c_int;
use std::rc::Rc;
use std::sync::atomic::Ordering;

/// What members agree on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Matter {
    /// The bitwise AND of their flags.
    Flag(c_int),
    /// Who has failed, and the context of a communicator of the others.
    Survivors,
}

/// A decision as a word, with the number of its agreement in the highest 16 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Flag {
        value: c_int,
        unacknowledged: bool,
    },
    /// The first `failures` of the world, and one more than the first context over [`CONTEXTS`]; 0 when there was none left.
    Survivors {
        failures: u32,
        context: u32,
    },
}

const FAILURES_BITS: u32 = 20;
const CONTEXT_BITS: u32 = 28;

/// What marks a decision as that of agreement `number`. The place holds none or that of `number - 2` before.
fn tag(number: u32) -> u64 {
    u64::from(number % 0xffff + 1) << 48
}

impl Decision {
    fn word(self, number: u32) -> u64 {
        tag(number)
            | match self {
                Decision::Flag { value, unacknowledged } => u64::from(unacknowledged) << 32 | u64::from(value as u32),
                Decision::Survivors { failures, context } => u64::from(failures) << CONTEXT_BITS | u64::from(context),
            }
    }

    fn read(matter: Matter, word: u64) -> Decision {
        match matter {
            Matter::Flag(_) => Decision::Flag { value: word as u32 as c_int, unacknowledged: word >> 32 & 1 != 0 },
            Matter::Survivors => Decision::Survivors {
                failures: (word >> CONTEXT_BITS) as u32 & ((1 << FAILURES_BITS) - 1),
                context: word as u32 & ((1 << CONTEXT_BITS) - 1),
            },
        }
    }
}

/// An agreement under way at one member.
struct Agreement {
    comm: Rc<Communicator>,
    matter: Matter,
    question: Question,
    vote: Vote,
    ballot: Option<usize>,
    /// All members; the first `here` of them are known to have voted or failed.
    members: Vec<u32>,
    here: usize,
}

impl Agreement {
    fn new(comm: &Rc<Communicator>, matter: Matter) -> Agreement {
        let number = comm.faults.asked.get() + 1;
        comm.faults.asked.set(number);
        let value = if let Matter::Flag(flag) = matter { flag as u32 } else { 0 };
        Agreement {
            comm: comm.clone(),
            matter,
            question: Question { context: comm.context, number },
            vote: Vote { value, acknowledged: comm.acknowledged() },
            ballot: None,
            members: comm.members().collect(),
            here: 0,
        }
    }

    /// Does what can be done now; the decision, once there is one.
    fn advance(&mut self, rank: &Rank) -> Result<Option<Decision>> {
        let number = self.question.number;
        if self.comm.faults.decided.get() + 1 != number {
            return Ok(None);
        }
        if let [_] = self.members[..] {
            // Nobody else knows of it, and the communicators of single ranks may have the same context.
            let decision = self.outcome(rank, &[self.vote]);
            self.comm.faults.decided.set(number);
            return Ok(Some(decision));
        }
        let decisions = rank.world.decisions(self.question.context).ok_or(Error::new(MPI_ERR_NO_MEM))?;
        let place = &decisions.last[number as usize % 2];
        let mut word = place.load(Ordering::SeqCst);
        if word >> 48 != tag(number) >> 48 {
            let Some(mine) = self.decide(rank) else { return Ok(None) };
            match place.compare_exchange(word, mine.word(number), Ordering::SeqCst, Ordering::SeqCst) {
                Ok(_) => {
                    word = mine.word(number);
                    self.members.iter().for_each(|&member| rank.world.wake(member));
                }
                Err(others) => word = others,
            }
        }
        if let Some(ballot) = self.ballot.take() {
            rank.world.ballots(rank.index).withdraw(ballot);
        }
        self.comm.faults.decided.set(number);
        Ok(Some(Decision::read(self.matter, word)))
    }

    /// The outcome, if nobody is missing.
    fn decide(&mut self, rank: &Rank) -> Option<Decision> {
        let ballots = rank.world.ballots(rank.index);
        if self.ballot.is_none() {
            self.ballot = Some(ballots.cast(self.question, self.vote)?);
        }
        // Failures up to this one are seen one by one; the decision counts those that come before it, too.
        let failures = rank.world.failures();
        let has_failed = |member: u32| rank.world.failure(member).is_some_and(|number| number <= failures);
        let vote = |member: u32| rank.world.ballots(member).vote(self.question);
        while let Some(&member) = self.members.get(self.here) {
            if vote(member).is_none() && !has_failed(member) {
                return None;
            }
            self.here += 1;
        }
        let mut votes = Vec::with_capacity(self.members.len());
        for &member in &self.members {
            match vote(member) {
                Some(vote) => votes.push(vote),
                None if has_failed(member) => {}
                // It has learnt the decision meanwhile.
                None => return None,
            }
        }
        Some(self.outcome(rank, &votes))
    }

    fn outcome(&self, rank: &Rank, votes: &[Vote]) -> Decision {
        let failures = rank.world.failures();
        match self.matter {
            Matter::Flag(_) => {
                let has_failed = |&&member: &&u32| rank.world.failure(member).is_some_and(|n| n <= failures);
                let failed = self.members.iter().filter(has_failed).count() as u32;
                let acknowledged = votes.iter().map(|vote| vote.acknowledged).min().unwrap_or(0);
                let value = votes.iter().fold(u32::MAX, |all, vote| all & vote.value);
                Decision::Flag { value: value as c_int, unacknowledged: failed > acknowledged }
            }
            Matter::Survivors => {
                let contexts = if self.comm.is_inter() { 3 } else { 1 };
                let context = rank.world.new_contexts(contexts).map_or(0, |first| first / CONTEXTS);
                Decision::Survivors { failures, context }
            }
        }
    }

    /// Waits for the decision.
    fn wait(mut self, rank: &Rank) -> Result<Decision> {
        let mut result = Ok(None);
        rank.wait_until(|| {
            result = self.advance(rank);
            !matches!(result, Ok(None))
        })?;
        result?.ok_or(Error::new(MPI_ERR_INTERN))
    }
}

/// A decision about a flag.
fn flag_of(decision: Decision, write: impl FnOnce(c_int)) -> Result<()> {
    let Decision::Flag { value, unacknowledged } = decision else { return Err(Error::new(MPI_ERR_INTERN)) };
    write(value);
    if unacknowledged { Err(Error::new(MPIX_ERR_PROC_FAILED)) } else { Ok(()) }
}

/// The communicator of those of `comm` that a decision leaves.
fn survivors_of(rank: &Rank, comm: &Communicator, decision: Decision) -> Result<Communicator> {
    let Decision::Survivors { failures, context } = decision else { return Err(Error::new(MPI_ERR_INTERN)) };
    if context == 0 {
        return Err(Error::new(MPI_ERR_INTERN));
    }
    let lives = |&&proc: &&u32| rank.world.failure(proc).is_none_or(|number| number > failures);
    let left =
        |group: &GroupObject| Rc::new(GroupObject { procs: group.procs.iter().filter(lives).copied().collect() });
    let group = left(&comm.group);
    let place = group.rank_of(rank.index).ok_or(Error::new(MPI_ERR_INTERN))?;
    let handler = comm.errhandler.borrow().clone();
    let first = context * CONTEXTS;
    Ok(match &comm.remote {
        None => Communicator::new(first, group, place, handler),
        Some(remote) => {
            let local = Communicator::new(local_context(first, low_side(comm)), group, place, handler);
            Communicator::new_inter(first, local, left(remote))
        }
    })
}

/// `MPIX_Comm_agree`: `flag` becomes the AND of all living members' flags, and of those of members that died having said theirs. All get the
/// same, and all get `MPIX_ERR_PROC_FAILED` with it if one of them has not acknowledged all failures.
pub fn agree(rank: &Rank, comm: &Rc<Communicator>, flag: &mut c_int) -> Result<()> {
    let decision = Agreement::new(comm, Matter::Flag(*flag)).wait(rank)?;
    flag_of(decision, |value| *flag = value)
}

/// `MPIX_Comm_iagree`.
///
/// # Safety
/// `flag` stays readable and writable until the request is done.
pub unsafe fn iagree(rank: &Rank, comm: &Rc<Communicator>, flag: *mut c_int) -> Result<Request> {
    // SAFETY: the caller's promise.
    let mine = unsafe { flag.read_unaligned() };
    let task = Flagged { agreement: Agreement::new(comm, Matter::Flag(mine)), flag };
    rank.publish(rank.spawn(comm, Box::new(task)))
}

struct Flagged {
    agreement: Agreement,
    flag: *mut c_int,
}

impl Task for Flagged {
    fn advance(&mut self, rank: &Rank) -> Result<bool> {
        let Some(decision) = self.agreement.advance(rank)? else { return Ok(false) };
        // SAFETY: the promise of `iagree`.
        flag_of(decision, |value| unsafe { self.flag.write_unaligned(value) })?;
        Ok(true)
    }
}

/// `MPIX_Comm_shrink`: a communicator of those who live.
pub fn shrink(rank: &Rank, comm: &Rc<Communicator>) -> Result<Communicator> {
    let decision = Agreement::new(comm, Matter::Survivors).wait(rank)?;
    survivors_of(rank, comm, decision)
}

/// `MPIX_Comm_ishrink`: as `MPI_Comm_idup`, the handle is valid at once.
pub fn ishrink(rank: &Rank, comm: &Rc<Communicator>) -> Result<(Comm, Request)> {
    let handle = rank.comms.insert(comm.clone()).map(Comm).ok_or(Error::new(MPI_ERR_INTERN))?;
    let task = Shrinking { agreement: Agreement::new(comm, Matter::Survivors), handle };
    Ok((handle, rank.publish(rank.spawn(comm, Box::new(task)))?))
}

struct Shrinking {
    agreement: Agreement,
    /// Shows the parent until then.
    handle: Comm,
}

impl Task for Shrinking {
    fn advance(&mut self, rank: &Rank) -> Result<bool> {
        let Some(decision) = self.agreement.advance(rank)? else { return Ok(false) };
        let new = survivors_of(rank, &self.agreement.comm, decision)?;
        new.handle.set(self.handle);
        rank.comms.replace(self.handle.0, Rc::new(new));
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_survives_being_a_word() {
        for value in [0, 1, -1, c_int::MIN, c_int::MAX] {
            for unacknowledged in [false, true] {
                let decision = Decision::Flag { value, unacknowledged };
                assert_eq!(Decision::read(Matter::Flag(0), decision.word(7)), decision);
            }
        }
        for (failures, context) in [(0, 1), ((1 << FAILURES_BITS) - 1, (1 << CONTEXT_BITS) - 1)] {
            let decision = Decision::Survivors { failures, context };
            assert_eq!(Decision::read(Matter::Survivors, decision.word(u32::MAX)), decision);
        }
    }

    #[test]
    fn a_decision_is_never_taken_for_that_of_the_agreement_two_later() {
        for number in (0..200_000).chain(u32::MAX - 3..=u32::MAX - 2) {
            assert!(tag(number) != 0 && tag(number) != tag(number + 2), "{number}");
        }
    }
}
