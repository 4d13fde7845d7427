//! Where everything lies in a world: offsets only, so that each process may map it where it likes.
//!
//! ```text
//! Header | ports | names | Slot × seats | Decisions × PLACES | revoked contexts, a bit each | Job × seats | ties, seats × seats
//!        | per seat: ring cells, claims on them, chunks, area
//! ```
//!
//! A seat is a place for one rank: there are more than the launcher's first ranks need, for those that are spawned. The size
//! is virtual: pages that nobody touches take no memory, so a thousand seats cost what is used of them.

use super::chunk::{Busy, CHUNK, CHUNKS};
use super::directory::{NAMES, Name, PORTS, Port};
use super::doorbell::Doorbell;
use super::fault::{Ballots, Decisions, PLACES, REVOCABLE};
use super::mapping::Shared;
use super::ring::{CELLS, Cell, Ends};
use super::sync::{AtomicU32, AtomicU64};

pub const MAGIC: u64 = u64::from_le_bytes(*b"anympi\0w");
/// Changes whenever the meaning of a byte in a world does.
pub const VERSION: u32 = 9;
/// No world has more: their ties alone would be as large as all else.
pub const MOST_SEATS: usize = 1 << 16;
/// Bytes of each seat's area for collectives.
pub const AREA: usize = 64 << 20;

const PAGE: usize = 4096;

#[repr(C, align(4096))]
pub struct Header {
    pub magic: AtomicU64,
    pub version: AtomicU32,
    pub seats: AtomicU32,
    pub bytes: AtomicU64,
    /// Tells this world from all others.
    pub identity: AtomicU64,
    /// Ranks that run now, as far as is known.
    pub population: AtomicU32,
    pub next_context: AtomicU32,
    /// Counts failures of ranks and revocations: 0 as long as nothing has happened, which is all that most calls look at.
    pub news: AtomicU32,
    /// Ranks that have failed.
    pub failures: AtomicU32,
    /// Whose turn it is, where no file says so: see [`super::meeting`].
    pub turn: AtomicU32,
}

/// A job: the ranks of one `MPI_COMM_WORLD`, in consecutive seats. Its record has the index of its first seat. That of the
/// launcher's first ranks begins at seat 0, unless several launchers meet in the world.
#[repr(C, align(64))]
pub struct Job {
    /// Number of ranks; 0 when no job begins here.
    pub size: AtomicU32,
    /// Counts the jobs of a launcher: 0 for its first ranks.
    pub number: AtomicU32,
    /// One of [`super::job::Phase`]'s.
    pub phase: AtomicU32,
    /// Ranks that have called `MPI_Init`.
    pub initialized: AtomicU32,
    /// The context of `MPI_COMM_WORLD`.
    pub context: AtomicU32,
    /// 0, or one more than the seat of the rank that asked for the job.
    pub parent: AtomicU32,
    /// The first context of the intercommunicator with the parents.
    pub parent_context: AtomicU32,
    /// Where the seats of the parents stand while the job starts, and how many there are.
    pub parents: AtomicU64,
    pub parents_count: AtomicU32,
    /// 0, or `(seat + 1) << 32 | code` of the first abort.
    pub abort: AtomicU64,
    /// The process of the job's launcher, 0 if there is none, and when that has started, as in /proc/PID/stat.
    pub launcher: AtomicU32,
    pub launched: AtomicU64,
    /// What `MPI_UNIVERSE_SIZE` says.
    pub universe: AtomicU32,
    /// How many of its ranks [`Header::population`] counts.
    pub counted: AtomicU32,
    /// 1 if its ranks go on without those that die.
    pub keeps_going: AtomicU32,
}

/// What others see of the rank in a seat.
#[repr(C, align(64))]
pub struct Slot {
    /// One more than the first seat of its job; 0 in a free seat, and in those of the ranks that the world was made with.
    pub job: AtomicU32,
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
    /// Messages of the rank's that wait for their receivers and are no longer where it has offered them.
    pub moved: AtomicU32,
    /// What the rank asks of the launcher: see [`super::petition`].
    pub petition: AtomicU32,
    pub petition_at: AtomicU64,
    pub petition_bytes: AtomicU64,
    pub bell: Doorbell,
    pub ends: Ends,
    pub busy: Busy,
    pub ballots: Ballots,
}

// SAFETY: atomics all through, zero included.
unsafe impl Shared for Header {}
// SAFETY: atomics all through, zero included.
unsafe impl Shared for Slot {}
// SAFETY: atomics all through, zero included.
unsafe impl Shared for Job {}
// SAFETY: any bits are a valid cell; the ring's protocol guards the rest.
unsafe impl Shared for Cell {}

/// Offsets for a world of some number of seats.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub seats: usize,
    jobs: usize,
    ties: usize,
    first_seat: usize,
}

const PORTS_AT: usize = size_of::<Header>();
const NAMES_AT: usize = PORTS_AT + PORTS * size_of::<Port>();
const SLOTS_AT: usize = (NAMES_AT + NAMES * size_of::<Name>()).next_multiple_of(PAGE);
const RING: usize = CELLS * size_of::<Cell>();
const CLAIMS: usize = CELLS * size_of::<AtomicU64>();
/// What each seat has for itself.
pub const PER_SEAT: usize = (RING + CLAIMS + CHUNKS * CHUNK + AREA).next_multiple_of(PAGE);

impl Layout {
    pub const fn new(seats: usize) -> Layout {
        let decisions = (SLOTS_AT + seats * size_of::<Slot>()).next_multiple_of(PAGE);
        let jobs = (decisions + PLACES * size_of::<Decisions>() + REVOCABLE).next_multiple_of(PAGE);
        let ties = (jobs + seats * size_of::<Job>()).next_multiple_of(PAGE);
        let first_seat = (ties + seats * seats * size_of::<AtomicU32>()).next_multiple_of(PAGE);
        Layout { seats, jobs, ties, first_seat }
    }

    pub const fn ports(&self) -> usize {
        PORTS_AT
    }

    pub const fn names(&self) -> usize {
        NAMES_AT
    }

    #[inline]
    pub const fn slot(&self, seat: usize) -> usize {
        SLOTS_AT + seat * size_of::<Slot>()
    }

    /// Of the decisions of agreements.
    pub const fn decisions(&self) -> usize {
        self.slot(self.seats).next_multiple_of(PAGE)
    }

    /// Of the words whose bits say which contexts are revoked.
    pub const fn revoked(&self) -> usize {
        self.decisions() + PLACES * size_of::<Decisions>()
    }

    #[inline]
    pub const fn job(&self, first: usize) -> usize {
        self.jobs + first * size_of::<Job>()
    }

    /// How often the rank in `seat` is tied to the job that begins at `to`. Those of the ranks of one job stand side by side.
    pub const fn tie(&self, seat: usize, to: usize) -> usize {
        self.ties + (to * self.seats + seat) * size_of::<AtomicU32>()
    }

    #[inline]
    pub const fn ring(&self, seat: usize) -> usize {
        self.first_seat + seat * PER_SEAT
    }

    #[inline]
    pub const fn claims(&self, seat: usize) -> usize {
        self.ring(seat) + RING
    }

    #[inline]
    pub const fn chunk(&self, seat: usize, chunk: usize) -> usize {
        self.claims(seat) + CLAIMS + chunk * CHUNK
    }

    #[inline]
    pub const fn area(&self, seat: usize) -> usize {
        self.chunk(seat, CHUNKS)
    }

    pub const fn bytes(&self) -> usize {
        self.ring(self.seats)
    }
}
