//! MPI 5.0 as data: the table of procedures, and the constants and layouts of each ABI.
//!
//! Everything else in anympi is derived from here. No I/O and no `unsafe`.
#![forbid(unsafe_code)]

pub mod standard;
pub mod types;
