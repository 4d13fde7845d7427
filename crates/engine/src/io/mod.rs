//! Files (MPI 5.0 chapter 14).
//!
//! | what | file |
//! |---|---|
//! | opening, closing, deleting; modes | [`open`] |
//! | the open file, and what its members agree on | [`file`], [`storage`] |
//! | where data lies in a file: views | [`view`], [`datarep`] |
//! | data access: forms, one member's part, pointers | [`access`], [`operation`], [`pointer`], [`seek`] |
//! | bytes to and from the system | [`transfer`], [`lock`], [`failure`] |
//! | collective accesses of many small pieces | [`gathering`] |
//!
//! A member's access is done when the call returns, in every form: there are no threads for it, and the system's own cache makes a
//! write a copy. Non-blocking calls return requests that are complete, and split collectives do their work when they begin.
//! Only `MPI_File_sync`, and closing where the system reports at that point, say that data has reached a device.
//!
//! What a path means is the [`Convention`](crate::callback::Convention)'s.

pub mod access;
pub mod datarep;
mod failure;
mod file;
mod gathering;
pub mod hints;
mod lock;
pub mod open;
mod operation;
mod pointer;
pub mod seek;
pub mod storage;
mod transfer;
pub mod view;

pub use file::OpenFile;
