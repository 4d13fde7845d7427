//! A real MPI library as the host of a program that was built for another ABI.
//!
//! The library is opened so that neither side sees the other's symbols; each call is converted by kind into its ABI and
//! back. Nothing here knows the embedded engine.

pub mod about;
mod asked;
pub mod attribute;
pub mod callback;
pub mod contents;
pub mod library;
pub mod pinned;
mod raise;
pub mod spawn;
mod standard_host;
mod status;
pub mod tool;

pub use standard_host::StandardHost;
