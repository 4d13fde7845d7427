//! `libmpi.so.12`: the engine for programs that were built for MPICH or one of its family.
//!
//! The procedures are generated. [`symbols`] has what only this ABI exports.

mod generated;
mod symbols;
