//! A rank's own end of the world: the consumer of its inbox and the owner of its chunks.

use super::area::Areas;
use super::chunk::{Busy, CHUNKS};
use super::doorbell::Doorbell;
use super::layout::{AREA, Slot};
use super::ring::{Envelope, PAYLOAD};
use super::sync::Ordering;
use super::{World, single_copy};
use crate::datatype::DataModel;
use std::cell::Cell;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

/// What `Slot::state` can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum State {
    Free = 0,
    Claimed = 1,
    Initialized = 2,
    /// In MPI_Finalize, where all wait for all.
    Leaving = 3,
    Finalized = 4,
}

impl State {
    pub(super) fn from_word(word: u32) -> State {
        [State::Free, State::Claimed, State::Initialized, State::Leaving]
            .into_iter()
            .find(|&s| s as u32 == word)
            .unwrap_or(State::Finalized)
    }
}

impl Slot {
    /// As in fresh memory, but for the job and the state.
    pub(super) fn reset(&self) {
        for word in [&self.pid, &self.model, &self.program, &self.failed, &self.moved, &self.petition] {
            word.store(0, Ordering::Relaxed);
        }
        for word in [&self.started, &self.witness, &self.witness_value, &self.petition_at, &self.petition_bytes] {
            word.store(0, Ordering::Relaxed);
        }
        self.bell.reset();
        self.ends.reset();
        self.busy.reset();
        self.ballots.reset();
    }
}

/// The right to act as one rank. There is at most one per rank in the whole world: it is made by a CAS on the slot's state.
pub struct Seat {
    world: Arc<World>,
    index: u32,
    /// Messages received so far.
    head: Cell<u64>,
    /// What [`single_copy::reach`] reads.
    _witness: Box<u64>,
    /// To whom each chunk went last.
    lent: [Cell<u32>; CHUNKS],
    areas: Areas,
}

impl Seat {
    /// Takes the seat of `index`, or `None` when somebody has it.
    pub fn claim(world: &Arc<World>, index: u32) -> Option<Seat> {
        let reserved = world.reserved.compare_exchange(index + 1, 0, Ordering::AcqRel, Ordering::Relaxed).is_ok();
        if !reserved && !world.claim_slot(index) {
            return None;
        }
        let slot = world.slot(index);
        // Any value will do that no other process is likely to have at the same address.
        let witness = Box::new(RandomState::new().hash_one(index));
        slot.witness.store(std::ptr::from_ref(&*witness) as u64, Ordering::Release);
        slot.witness_value.store(*witness, Ordering::Release);
        single_copy::allow();
        let lent = [const { Cell::new(u32::MAX) }; CHUNKS];
        let areas = Areas::new(world.layout.area(index as usize), AREA);
        world.here[index as usize].store(true, Ordering::Release);
        Some(Seat { world: world.clone(), index, head: Cell::new(0), _witness: witness, lent, areas })
    }

    #[inline]
    fn slot(&self) -> &Slot {
        self.world.slot(self.index)
    }

    /// A read-modify-write: of ranks that look at each other's states after setting their own, the last sees all.
    pub fn set_state(&self, state: State) {
        self.slot().state.swap(state as u32, Ordering::SeqCst);
    }

    /// Tells the others what kind of program this rank runs: before it sends anything.
    pub fn set_model(&self, model: DataModel) {
        self.slot().model.store(model as u32, Ordering::Release);
    }

    /// What this world gave the rank is given back when it leaves.
    pub fn leave(&self) {
        self.world.withdraw(self.index);
        self.set_state(State::Finalized);
    }

    #[inline]
    pub fn bell(&self) -> &Doorbell {
        &self.slot().bell
    }

    #[inline]
    pub fn chunks(&self) -> &Busy {
        &self.slot().busy
    }

    /// Notes that `chunk` is on its way to rank `to`, who gives it back.
    #[inline]
    pub fn lend(&self, chunk: u32, to: u32) {
        self.lent[chunk as usize].set(to);
    }

    /// Takes back the chunks that rank `to` had when it failed.
    pub fn reclaim(&self, to: u32) {
        for (chunk, _) in self.lent.iter().enumerate().filter(|(_, lent)| lent.get() == to) {
            self.chunks().give_back(chunk as u32);
        }
    }

    /// The offset of `len` zeroed bytes for this rank to share, or `None` when its region is used up.
    pub fn allocate(&self, len: usize) -> Option<u64> {
        self.areas.allocate(&self.world.mapping, len)
    }

    /// Takes back what [`Self::allocate`] gave, when no rank uses it any more.
    pub fn free(&self, offset: u64) {
        self.areas.free(offset);
    }

    /// True when a message waits in the inbox.
    #[inline]
    pub fn ready(&self) -> bool {
        self.world.ring(self.index).ready(self.head.get())
    }

    /// Takes the next message. `f` must not receive from this seat.
    #[inline]
    pub fn receive<R>(&self, f: impl FnOnce(u32, &Envelope, &[u8; PAYLOAD]) -> R) -> Option<R> {
        let head = self.head.get();
        // SAFETY: a seat is the only consumer of its ring, and not `Sync`; `head` counts what it received.
        let result = unsafe { self.world.ring(self.index).receive(head, f) }?;
        self.head.set(head + 1);
        Some(result)
    }

    /// Whether `rank` has begun a message that was not received yet.
    pub fn awaits(&self, rank: u32) -> bool {
        self.world.ring(self.index).is_claimed_by(self.head.get(), rank)
    }

    /// Gives up the next message, if a rank that has failed began it and did not finish; true when that is so.
    pub fn skip_unfinished(&self) -> bool {
        let head = self.head.get();
        // SAFETY: as for `receive`.
        let skipped = unsafe { self.world.ring(self.index).skip(head, |rank| self.world.has_failed(rank)) };
        if skipped {
            self.head.set(head + 1);
        }
        skipped
    }
}
