//! The shared file pointer (MPI 5.0 § 14.4.4): one number in memory that all members see, in etypes.

use crate::comm::Communicator;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::rma::memory::{Memory, Plan};
use crate::standard::{MPI_ERR_ARG, MPI_ERR_INTERN};
use crate::types::Count;
use crate::world::sync::{AtomicU64, Ordering};
use std::rc::Rc;

/// What the memory is for: a cache line.
const BYTES: usize = 64;

pub enum SharedPointer {
    /// Of a file with one member.
    Own(AtomicU64),
    Shared(Memory),
}

impl SharedPointer {
    /// Made by all members of `comm`. Each brings the `code` of what it did before, and nothing is made unless all are 0.
    pub fn new(rank: &Rank, comm: &Rc<Communicator>, code: Count) -> Result<SharedPointer> {
        if comm.size() == 1 {
            check(code == 0, code as i32)?;
            return Ok(SharedPointer::Own(AtomicU64::new(0)));
        }
        let plan = Plan {
            check: &|all| match all.iter().map(|words| words.first()).find(|&code| code != Some(&0)) {
                None => Ok(()),
                Some(code) => Err(Error::new(code.map_or(MPI_ERR_INTERN, |&code| code as i32))),
            },
            len: &|_| Some(BYTES),
            placed: &|_| false,
            seen: &|_| None,
        };
        Ok(SharedPointer::Shared(Memory::share(rank, comm, &[code], &plan)?.0))
    }

    fn word(&self) -> &AtomicU64 {
        match self {
            SharedPointer::Own(word) => word,
            // SAFETY: shared memory, zeroed when it was made, from the beginning of a page on, that nobody uses for anything else.
            SharedPointer::Shared(memory) => unsafe { &*memory.at(0, BYTES).cast::<AtomicU64>() },
        }
    }

    pub fn get(&self) -> Count {
        self.word().load(Ordering::Acquire) as Count
    }

    pub fn set(&self, position: Count) {
        self.word().store(position as u64, Ordering::Release);
    }

    /// Moves it on by `etypes`, and returns where it was.
    pub fn advance(&self, etypes: Count) -> Result<Count> {
        let next = |at: u64| (at as Count).checked_add(etypes).map(|next| next as u64);
        let moved = self.word().fetch_update(Ordering::AcqRel, Ordering::Acquire, next);
        moved.map(|at| at as Count).map_err(|_| Error::new(MPI_ERR_ARG))
    }

    /// Gives the memory back when no member uses it any more; only the first need call it.
    pub fn free(&self, rank: &Rank) {
        if let SharedPointer::Shared(memory) = self {
            memory.free(rank);
        }
    }
}
