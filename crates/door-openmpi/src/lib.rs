//! `libmpi.so.40`: the engine for programs that were built for Open MPI.
//!
//! The procedures are generated. [`objects`], [`functions`], [`extensions`], [`fortran`] and [`cxx`] have what only
//! this ABI exports.

mod cxx;
mod extensions;
mod fortran;
mod functions;
mod generated;
mod objects;
