//! One-sided communication (MPI 5.0 chapter 12).
//!
//! | memory of the target | put, get | accumulates | file |
//! |---|---|---|---|
//! | allocated by the window, or of a thread of this process | a copy by the origin | atomics of the processor, or behind a gate | [`transfer`], [`element`], [`gate`] |
//! | private, and the kernel lets us | `process_vm_writev`, `process_vm_readv`; small ones by the target, if it is inside MPI | a request to the target | [`kernel`], [`batch`], [`parcel`], [`message`] |
//! | private, and it does not | a request to the target | a request to the target | [`message`] |
//!
//! The first two ways need nothing of the target: what it does not do of its own accord within microseconds, the kernel does. Requests
//! are served when the target makes progress, in whatever MPI call.
//! A window's control block ([`control`]) is shared memory in every case, so locks ([`lock`]) never need the target.
//!
//! There is one copy of every window's memory (`MPI_WIN_UNIFIED`), and no cache of it anywhere.

pub mod accumulate;
mod batch;
mod control;
pub mod create;
pub mod element;
mod epoch;
mod flushes;
mod gate;
pub mod hints;
mod kernel;
pub mod lock;
pub(crate) mod memory;
mod message;
mod parcel;
pub mod passive;
pub mod place;
mod post_office;
pub mod quick;
pub mod sync;
pub mod transfer;
mod turns;
mod window;
mod wire;

pub use post_office::Engine;
pub use window::{Path, Window};

pub(crate) use post_office::{advance, deliver, end_what_failed};

/// Whether a message of this kind is a letter of this chapter.
#[inline]
pub(crate) fn is_letter(kind: u32) -> bool {
    (wire::REQUEST..=wire::PARCEL).contains(&(kind & 0xff))
}
