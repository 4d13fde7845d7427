//! `libmpi_abi.so.1`: the engine for programs that were built for the MPI 5.0 standard ABI.
//!
//! All exports are generated; the standard ABI has no symbols but the procedures.

mod generated;
