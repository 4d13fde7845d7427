//! The procedures of MPI 5.0 in the chapter of `session`.
