//! MPI 5.0 as data: the table of procedures, and the constants and layouts of each ABI.
//!
//! Everything else in anympi is derived from here. No I/O and no `unsafe`.
#![forbid(unsafe_code)]

mod constants;
mod generated;
pub mod layout;
mod procedures;
pub mod types;

pub use constants::{Abi, Constant, Value, constants};
pub use generated::{mpich, open_mpi, standard};
pub use procedures::{
    CType, Direction, Form, Handle, Kind, Parameter, Passing, Procedure, callbacks, procedure, procedures,
};
