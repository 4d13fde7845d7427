//! Where everything lies in a world: offsets only, so that each process may map it where it likes.
//!
//! ```text
//! Header | Slot × ranks | Decisions × PLACES | revoked contexts, a bit each | per rank: ring cells, claims on them, chunks, area
//! ```
//!
//! The size is virtual: pages that nobody touches take no memory, so a thousand ranks cost what they use.

use super::chunk::{Busy, CHUNK, CHUNKS};
use super::doorbell::Doorbell;
use super::fault::{Ballots, Decisions, PLACES, REVOCABLE};
use super::mapping::Shared;
use super::ring::{CELLS, Cell, Ends};
use super::sync::{AtomicU32, AtomicU64};

pub const MAGIC: u64 = u64::from_le_bytes(*b"anympi\0w");
/// Changes whenever the meaning of a byte in a world does.
pub const VERSION: u32 = 4;
/// Bytes of each rank's area for collectives.
pub const AREA: usize = 64 << 20;

const PAGE: usize = 4096;

#[repr(C, align(4096))]
pub struct Header {
    pub magic: AtomicU64,
    pub version: AtomicU32,
    pub ranks: AtomicU32,
    pub bytes: AtomicU64,
    /// 0, or `(rank + 1) << 32 | code` of the first abort.
    pub abort: AtomicU64,
    pub next_context: AtomicU32,
    /// Counts failures of ranks and revocations: 0 as long as nothing has happened, which is all that most calls look at.
    pub news: AtomicU32,
    /// Ranks that have failed, and the lock of those who count them.
    pub failures: AtomicU32,
    pub counting: AtomicU32,
}

/// What others see of a rank.
#[repr(C, align(64))]
pub struct Slot {
    /// One of [`super::slot::State`]'s.
    pub state: AtomicU32,
    pub pid: AtomicU32,
    /// Start time of the process, as in /proc/PID/stat: with the pid it names a process for good.
    pub started: AtomicU64,
    /// The address of a word in the rank's own memory and what it holds: whoever can read it there can read messages.
    pub witness: AtomicU64,
    pub witness_value: AtomicU64,
    /// The data model of the rank's program: a [`crate::datatype::DataModel`].
    pub model: AtomicU32,
    /// One more than the index of the launcher's program that the rank runs; 0 without a launcher.
    pub program: AtomicU32,
    /// 0, or which failure the rank's was: the first is 1.
    pub failed: AtomicU32,
    pub bell: Doorbell,
    pub ends: Ends,
    pub busy: Busy,
    pub ballots: Ballots,
}

// SAFETY: atomics all through, zero included.
unsafe impl Shared for Header {}
// SAFETY: atomics all through, zero included.
unsafe impl Shared for Slot {}
// SAFETY: any bits are a valid cell; the ring's protocol guards the rest.
unsafe impl Shared for Cell {}

/// Offsets for a world of some number of ranks.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub ranks: usize,
    per_rank: usize,
}

const RING: usize = CELLS * size_of::<Cell>();
const CLAIMS: usize = CELLS * size_of::<AtomicU64>();

impl Layout {
    pub const fn new(ranks: usize) -> Layout {
        Layout { ranks, per_rank: (RING + CLAIMS + CHUNKS * CHUNK + AREA).next_multiple_of(PAGE) }
    }

    #[inline]
    pub const fn slot(&self, rank: usize) -> usize {
        size_of::<Header>() + rank * size_of::<Slot>()
    }

    /// Of the decisions of agreements.
    pub const fn decisions(&self) -> usize {
        self.slot(self.ranks).next_multiple_of(PAGE)
    }

    /// Of the words whose bits say which contexts are revoked.
    pub const fn revoked(&self) -> usize {
        self.decisions() + PLACES * size_of::<Decisions>()
    }

    #[inline]
    pub const fn ring(&self, rank: usize) -> usize {
        (self.revoked() + REVOCABLE).next_multiple_of(PAGE) + rank * self.per_rank
    }

    #[inline]
    pub const fn claims(&self, rank: usize) -> usize {
        self.ring(rank) + RING
    }

    #[inline]
    pub const fn chunk(&self, rank: usize, chunk: usize) -> usize {
        self.claims(rank) + CLAIMS + chunk * CHUNK
    }

    #[inline]
    pub const fn area(&self, rank: usize) -> usize {
        self.chunk(rank, CHUNKS)
    }

    pub const fn bytes(&self) -> usize {
        self.ring(self.ranks)
    }
}
