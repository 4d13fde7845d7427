//! Blocking collectives of intracommunicators through shared memory (MPI 5.0 chapter 6).
//!
//! The members of a communicator share an [`area`](Area) of the world. A collective is a few [`step`]s there: every rank
//! publishes its data, or the address of its data where that is long ([`data`]), all meet, and each takes what it needs
//! ([`movement`], [`reduction`]). The decision for a way that several ranks must go together rests only on what
//! all of them can see, so mismatched arguments end in an error, not in ranks that go different ways.
//!
//! Not here: non-blocking and persistent collectives and intercommunicators, which use messages. So does what an area
//! cannot do: no memory left for it, or long data where the kernel forbids reading other processes.

pub mod area;
pub mod data;
pub mod movement;
pub mod pool;
pub mod reduction;
pub mod step;

pub use area::Area;
pub use pool::Pool;

/// Whether a collective was done in the area; all ranks get the same answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    ByMessages,
}
