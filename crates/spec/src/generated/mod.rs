//! What `cargo xtask codegen` writes from the table of constants.

pub mod mpich;
pub mod open_mpi;
pub mod standard;
