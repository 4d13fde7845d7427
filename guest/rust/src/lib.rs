//! MPI for Rust programs that anympi runs as WebAssembly.
//!
//! ```no_run
//! use anympi_guest::{Environment, Op};
//!
//! fn main() -> Result<(), anympi_guest::Error> {
//!     let mpi = Environment::new()?;
//!     let world = mpi.world();
//!     let mut sum = [0];
//!     world.all_reduce(&[world.rank()], &mut sum, Op::SUM)?;
//!     println!("rank {} of {}: {}", world.rank(), world.size(), sum[0]);
//!     Ok(())
//! }
//! ```
//!
//! Build for `wasm32-wasip1`, run with `anympi run -n 4 target/wasm32-wasip1/release/program.wasm`. The module [`ffi`]
//! has all of MPI as C does; the rest is a safe layer over messages, collectives and communicators. It has no windows,
//! files, derived datatypes or topologies: those are called through [`ffi`], with the handles that its objects give.
//!
//! Programs that hand MPI functions of their own (`ffi::MPI_Op_create` and its like) have to export their table of
//! functions: `-C link-arg=--export-table`.
//!
//! Built for another target, it links with the `libmpi_abi.so.1` of any MPI that has the MPI 5.0 standard ABI.

mod collective;
mod communicator;
mod element;
mod environment;
mod error;
pub mod ffi;
mod op;
mod point_to_point;
mod request;
mod status;

pub use communicator::Communicator;
pub use element::Element;
pub use environment::{Environment, Processor};
pub use error::Error;
pub use op::Op;
pub use point_to_point::{ANY_SOURCE, ANY_TAG};
pub use request::{Request, Scope};
pub use status::Status;

/// What every function of the safe layer returns.
pub type Result<T> = std::result::Result<T, Error>;
