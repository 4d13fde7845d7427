//! MPI as C has it: every function, constant and type of the MPI 5.0 standard ABI.
//!
//! All of it is as unsafe as in C. The rest of the crate is a safe layer over a part of it; the two mix, as every object
//! there has a method that gives its handle. Functions and constants are generated; the types stand here.

#![allow(non_camel_case_types, non_snake_case)]

#[rustfmt::skip]
mod generated;
mod types;

pub use generated::callbacks::*;
pub use generated::constants::*;
pub use generated::functions::*;
pub use types::*;
