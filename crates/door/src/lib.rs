//! What the shared libraries of every ABI have in common.
//!
//! A door is a cdylib whose exports are generated from the table: each converts its arguments with an
//! [`anympi_translate::Abi`] and makes one [`call`](call::call) into the engine. Here are the calls, the process's
//! one rank, the way back into user functions, and the bodies that parameter kinds cannot say. Everything is
//! generic over the ABI; nothing is exported from here.

pub mod attribute;
pub mod call;
pub mod convention;
pub mod datatype;
pub mod fortran;
pub mod length;
pub mod lifecycle;
pub mod process;
pub mod proxy;
pub mod slot;
pub mod spawn;
pub mod tool;
