//! Fault tolerance: what the failure of a process, or the revocation of a communicator, means to one rank ("ULFM": user-level
//! failure mitigation, the MPI Forum's proposal that MPICH and Open MPI offer as `MPIX_…`).
//!
//! The launcher notes in the world who has failed ([`crate::world::fault`]). A rank that waits or polls looks at one word there; when that
//! has changed it goes through what it has under way:
//!
//! ```text
//! heed:  take what failed ranks have sent; skip what they began to send
//!        once nothing of theirs is left in the inbox they are buried, and everything that needs them ends with an error
//! ```
//!
//! | operation | ends with |
//! |---|---|
//! | anything on a revoked communicator, but for those of this chapter | `MPIX_ERR_REVOKED` |
//! | a send to, or a receive from, a failed process | `MPIX_ERR_PROC_FAILED` |
//! | a receive from any source, while failures are not acknowledged | `MPIX_ERR_PROC_FAILED_PENDING`, and goes on |
//! | a collective call over a communicator with a failed member | `MPIX_ERR_PROC_FAILED` at every member |
//!
//! The last is stricter than it need be: a broadcast could reach those that are left. But nobody can then wait for a member
//! that has given up because it waits for one that is dead. Survivors shrink the communicator, and go on.
//!
//! Agreements are in [`agree`]. Not here: who finds out that a process is dead (the launcher), and what `--keep-going` means there.

pub mod agree;

use crate::comm::Communicator;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::p2p::{self, Channel};
use crate::rank::Rank;
use crate::rma;
use crate::types::fault_tolerance::{MPIX_ERR_PROC_FAILED, MPIX_ERR_PROC_FAILED_PENDING, MPIX_ERR_REVOKED};
use crate::world::{CONTEXTS, LAST_CONTEXT, World};
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::rc::Rc;

/// What a rank knows of others' failures.
#[derive(Default)]
pub(crate) struct Faults {
    /// The world's news when this rank last looked.
    seen: Cell<u32>,
    /// Failures that are buried or in `unburied`.
    counted: Cell<u32>,
    /// Failed ranks of which something may still be in the inbox.
    unburied: RefCell<Vec<u32>>,
}

/// What is wrong with a communicator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    pub revoked: bool,
    /// Members that have failed, of both groups.
    pub failed: u32,
}

/// What a communicator keeps for faults.
#[derive(Default)]
pub struct FaultState {
    /// `trouble` is as of these news.
    seen: Cell<u32>,
    trouble: Cell<Trouble>,
    /// Of the local communicator of an intercommunicator, the remote group: who waits here waits for it, too.
    beyond: RefCell<Option<Rc<GroupObject>>>,
    /// Of a communicator with one member, whose context others may have too.
    revoked: Cell<bool>,
    /// So many of its failures, in their order, are acknowledged.
    acknowledged: Cell<u32>,
    /// The last agreement that was asked for, and the last that was decided.
    asked: Cell<u32>,
    decided: Cell<u32>,
}

impl FaultState {
    /// Failures in `remote` concern this communicator, whose members they are not.
    pub fn concern(&self, remote: &Rc<GroupObject>) {
        *self.beyond.borrow_mut() = Some(remote.clone());
    }
}

/// Whether `code` is one that only faults bring.
pub fn is_fault(code: c_int) -> bool {
    matches!(code, MPIX_ERR_PROC_FAILED | MPIX_ERR_PROC_FAILED_PENDING | MPIX_ERR_REVOKED)
}

impl Communicator {
    /// All processes, by their index in the world: the local group and then the remote one.
    pub fn members(&self) -> impl Iterator<Item = u32> {
        self.group.procs.iter().chain(self.remote.iter().flat_map(|remote| &remote.procs)).copied()
    }

    /// What is wrong with it now.
    pub fn trouble(&self, world: &World) -> Trouble {
        let news = world.news();
        if self.faults.seen.replace(news) != news {
            let beyond = self.faults.beyond.borrow();
            let all = self.members().chain(beyond.iter().flat_map(|group| &group.procs).copied());
            let failed = all.filter(|&proc| world.has_failed(proc)).count() as u32;
            self.faults
                .trouble
                .set(Trouble { revoked: self.faults.revoked.get() || world.is_revoked(self.context), failed });
        }
        self.faults.trouble.get()
    }

    /// Members that have failed, in the order in which they did.
    pub fn failed_members(&self, world: &World) -> Vec<u32> {
        let mut failed: Vec<(u32, u32)> =
            self.members().filter_map(|proc| Some((world.failure(proc)?, proc))).collect();
        failed.sort_unstable();
        failed.into_iter().map(|(_, proc)| proc).collect()
    }

    pub fn acknowledged(&self) -> u32 {
        self.faults.acknowledged.get()
    }

    /// Acknowledges the first `n` failures, if there are so many; those that were acknowledged before stay so.
    pub fn acknowledge(&self, world: &World, n: u32) {
        let failed = self.failed_members(world).len() as u32;
        self.faults.acknowledged.set(self.faults.acknowledged.get().max(n.min(failed)));
    }

    /// Whether a receive from any source may wait for a process that is no more, for all that the program has said.
    pub fn has_unacknowledged(&self, world: &World) -> bool {
        world.has_news() && self.trouble(world).failed > self.acknowledged()
    }

    /// `MPIX_Comm_revoke`: all members hear of it.
    pub fn revoke(&self, world: &World) {
        if self.members().nth(1).is_none() {
            self.faults.revoked.set(true);
            world.revoke(&[]);
        } else {
            // Each side of an intercommunicator uses one of the two that follow for itself.
            let contexts = [0, 1, 2].map(|i| self.context.saturating_add(i * CONTEXTS));
            world.revoke(if self.is_inter() { &contexts } else { &contexts[..1] });
        }
    }
}

/// Whether an operation in this context of `comm` is between two processes, and no affair of the other members.
fn is_between_two(comm: &Communicator, context: u32) -> bool {
    const PAIRS: [Channel; 4] = [Channel::User, Channel::Partitioned, Channel::CreateGroup, Channel::Meeting];
    comm.context == LAST_CONTEXT || PAIRS.iter().any(|&channel| comm.context + channel as u32 == context)
}

impl Rank {
    /// Fails when a collective call over `comm` cannot succeed.
    #[inline]
    pub(crate) fn check_whole(&self, comm: &Communicator) -> Result<()> {
        if self.world.has_news() { self.check_whole_now(comm) } else { Ok(()) }
    }

    #[cold]
    fn check_whole_now(&self, comm: &Communicator) -> Result<()> {
        match comm.trouble(&self.world) {
            Trouble { revoked: true, .. } => Err(Error::new(MPIX_ERR_REVOKED)),
            Trouble { failed: 1.., .. } => Err(Error::new(MPIX_ERR_PROC_FAILED)),
            _ => Ok(()),
        }
    }

    /// Whether [`Self::check_whole`] fails: what a wait for other members asks.
    #[inline]
    pub(crate) fn is_hit(&self, comm: &Communicator) -> bool {
        self.check_whole(comm).is_err()
    }

    /// The error of an operation in `context` of `comm`, whose other end is world rank `peer` if that is known. One from which something
    /// may still be in the inbox counts as alive.
    #[cold]
    pub(crate) fn fault_of(&self, comm: &Communicator, context: u32, peer: Option<u32>) -> Option<c_int> {
        let trouble = comm.trouble(&self.world);
        if trouble.revoked {
            return Some(MPIX_ERR_REVOKED);
        }
        let failed = match is_between_two(comm, context) {
            true => peer.is_some_and(|peer| self.is_buried(peer)),
            false => trouble.failed > 0,
        };
        failed.then_some(MPIX_ERR_PROC_FAILED)
    }

    /// Whether `proc` has failed, and nothing of it is left in the inbox.
    pub(crate) fn is_buried(&self, proc: u32) -> bool {
        let counted = self.world.failure(proc).is_some_and(|number| number <= self.faults.counted.get());
        counted && !self.faults.unburied.borrow().contains(&proc)
    }

    /// Whether nothing of any failed process is left in the inbox.
    pub(crate) fn has_buried_all(&self) -> bool {
        self.faults.counted.get() == self.world.failures() && self.faults.unburied.borrow().is_empty()
    }

    /// Whether something has happened that [`Self::heed`] has not looked at yet.
    #[inline]
    pub(crate) fn has_unheeded_news(&self) -> bool {
        self.world.news() != self.faults.seen.get()
    }

    /// Looks at what has happened in a world with news, and ends what cannot be done any more; true when there was anything to do. The
    /// caller has just emptied the inbox as far as it can.
    #[cold]
    pub(crate) fn heed(&self) -> bool {
        let faults = &self.faults;
        let news = self.world.news();
        let mut changed = faults.seen.replace(news) != news;
        let failures = self.world.failures();
        let counted = faults.counted.replace(failures);
        let mut unburied = faults.unburied.borrow_mut();
        if counted != failures {
            let is_new = |&rank: &u32| self.world.failure(rank).is_some_and(|n| counted < n && n <= failures);
            unburied.extend((0..self.world.seats() as u32).filter(is_new));
        }
        let mut skipped = false;
        while !unburied.is_empty() && self.seat.skip_unfinished() {
            skipped = true;
        }
        let before = unburied.len();
        unburied.retain(|&rank| {
            let awaited = self.seat.awaits(rank);
            if !awaited {
                self.seat.reclaim(rank);
            }
            awaited
        });
        changed |= unburied.len() != before;
        drop(unburied);
        if changed {
            p2p::end_what_failed(self);
            rma::end_what_failed(self);
            self.changed();
        }
        changed || skipped
    }
}
