//! `libmpi.so.12`: the engine for programs that were built for MPICH or one of its family.
//!
//! The procedures are generated. [`symbols`] and [`fortran`] have what only this ABI exports.

mod fortran;
mod generated;
mod symbols;
