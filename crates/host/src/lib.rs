//! A real MPI library as the host of a program that was built for another ABI.
//!
//! The library is opened so that neither side sees the other's symbols ([`library`]); who answers is asked of
//! [`backend`], and the host's functions of [`functions`]. For each procedure of the table there is a body here,
//! `anympi_host::MPI_Send::<A, B>(…)`, that takes the C arguments in the types of the program's ABI `A`, converts them by
//! kind into those of the host's ABI `B`, makes one call, and converts back. Nothing here knows the embedded engine.
//!
//! # Bodies by hand
//! Where kinds do not say what happens, a body is written by hand and named in `xtask/src/codegen/host/by_hand.rs`. It is
//! a function of the crate with the parameters of the C prototype in the types of `A`, and returns the code as `A` spells
//! it:
//!
//! ```ignore
//! /// `MPI_Op_create`
//! pub unsafe fn create<A: Abi, B: Abi>(user_fn: *const c_void, commute: c_int, op: *mut A::Op) -> c_int {
//!     // `Option<unsafe extern "C" fn(*const c_void, c_int, *mut B::Op) -> c_int>`
//!     let Some(create) = functions::MPI_Op_create::<B>() else { return missing::function::<A, B>("MPI_Op_create", Object::None) };
//!     …
//!     raise::code::<A, B>(code)
//! }
//! ```
//!
//! Parameters of function types are `*const c_void`. For values there are [`anympi_translate::pass`] (handles) and
//! `cross` (numbers and addresses), for arrays `anympi_translate::Passed` and `image`, for statuses `outcome`.

// Every body has the same two parameters, whether it needs them or not: the generated callers name both.
#![allow(clippy::extra_unused_type_parameters)]

pub mod about;
mod asked;
pub mod attribute;
pub mod backend;
pub mod binding;
mod bsend;
pub mod callback;
pub mod contents;
mod cross;
mod emulated;
pub mod functions;
mod generated;
mod image;
mod integer;
mod large;
mod length;
pub mod library;
mod missing;
mod outcome;
pub mod pinned;
mod plain;
pub mod raise;
pub mod spawn;
mod standard_host;
mod status;
mod text;
pub mod tool;

pub use generated::*;
pub use standard_host::StandardHost;
