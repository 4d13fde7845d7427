//! What an engine call can end with: an MPI error class or code, and the object whose handler hears of it.

use crate::types::{Comm, File, Session, Win};
use std::ffi::c_int;

pub type Result<T> = std::result::Result<T, Error>;

/// Whose error handler is called (MPI 5.0 § 9.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The first communicator, window, file or session among the function's own arguments, else `MPI_COMM_SELF`.
    Argument,
    /// This communicator: of a request, say.
    Comm(Comm),
    Session(Session),
    Win(Win),
    File(File),
    /// Nobody: the code is only returned (`MPI_T`, or the handler has run already).
    Nobody,
}

/// An MPI error on its way to the error handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    /// An error class of `anympi_spec::standard`, or a code made by `MPI_Add_error_code`.
    pub code: c_int,
    pub target: Target,
}

impl Error {
    pub const fn new(code: c_int) -> Error {
        Error { code, target: Target::Argument }
    }

    pub const fn on(self, target: Target) -> Error {
        Error { target, ..self }
    }
}

/// `Err(Error::new(class))`, unless `ok`.
#[inline]
pub fn check(ok: bool, class: c_int) -> Result<()> {
    if ok { Ok(()) } else { Err(Error::new(class)) }
}
