//! Converters between the MPI 5.0 standard ABI and the others, by parameter kind.
//!
//! An [`Abi`] names the types of one ABI and says how each kind of value is written in it. Doors use it to
//! turn what a program passes into the standard's spelling, hosts to do the reverse. Nothing here knows a
//! procedure, an engine or a host, and no state is kept: a converter is a function of its argument.

mod abi;
mod array;
pub mod contents;
mod convert;
pub mod mpich;
mod number;
pub mod open_mpi;
mod standard;

pub use abi::Abi;
pub use array::{Converted, Passed, Places};
pub use convert::{Convert, pass, same};
pub use mpich::Mpich;
pub use open_mpi::OpenMpi;
pub use standard::Standard;
