//! The embedded MPI: one machine, nothing to install.
//!
//! A [`Rank`] is an endpoint of a [`world`]; every MPI function is a free function in [`api`] that takes
//! the calling rank first and speaks the types of the MPI 5.0 standard ABI in their large-count form.
//! Doors (native ABIs, wasm) convert and call. No process-global state lives here: a door keeps its `Rank`.
//!
//! A `Rank` is single-threaded Rust (`Rc`, `Cell`, `RefCell`). With `MPI_THREAD_MULTIPLE` the door holds
//! the rank's entry lock around each call; every wait inside releases it ([`rank::Rank::wait_until`]), so no
//! `RefCell` borrow may live across a wait or a user callback.

pub mod api;
pub mod attr;
pub mod callback;
pub mod coll;
pub mod comm;
pub mod datatype;
pub mod dynamic;
mod entry;
pub mod errhandler;
pub mod error;
pub mod error_classes;
pub mod error_codes;
pub mod fault;
pub mod group;
pub mod info;
pub mod init;
pub mod ints;
pub mod io;
mod memory;
pub mod op;
pub mod p2p;
pub mod process;
mod progress;
pub mod rank;
pub mod request;
pub mod rma;
pub mod session;
pub mod table;
pub mod testing;
pub mod text;
pub mod tool;
pub mod topo;
pub mod world;

pub use anympi_spec::standard;
pub use anympi_spec::types;
pub use error::{Error, Result};
pub use rank::Rank;
