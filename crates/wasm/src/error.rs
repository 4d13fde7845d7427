//! How a guest's call can end that is no error code: as a trap, whose reason the launcher tells the user.
//!
//! A [`Fault`] is what a trap of ours carries ([`wasmtime::Error::downcast_ref`] finds it). A trap of the guest's own
//! code, in a function that MPI called, passes through as wasmtime made it.

use anympi_engine::Error;
use std::ffi::c_int;
use std::fmt;

/// The exit code of a rank that trapped: that of a native program which a signal ends (128 + SIGABRT).
pub const TRAP_CODE: c_int = 134;

/// Why an MPI call does not return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The world has ended: by MPI_Abort or a fatal error, of this rank or another.
    Ended { code: c_int },
    /// Called before MPI is initialized or after it is finalized.
    NotRunning { function: &'static str, finalized: bool },
    /// An argument, or what it says to read or write, is not all inside the guest's memory.
    BadRange { function: &'static str, parameter: &'static str, range: Range, memory: u64 },
    /// What the guest registered as a function is none, or not of the type that MPI calls.
    BadFunction { function: &'static str, callback: &'static str, index: u32, reason: &'static str },
    /// MPI needs room in the guest's memory that the guest's limits do not allow.
    NoRoom { function: &'static str, bytes: u64 },
    /// What the guest asked of MPI has cost more of the host's memory than it may.
    TooMuch { function: &'static str, bytes: usize },
}

/// Bytes of a guest as an argument names them: where they begin, and how many there are, if that can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    Bytes {
        start: i128,
        length: i128,
    },
    /// A string with no end.
    Text {
        start: u32,
    },
    /// More than any memory has.
    Boundless {
        start: u32,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Fault::Ended { code } => write!(f, "the world was ended with code {code}"),
            Fault::NotRunning { function, finalized: false } => write!(f, "{function} was called before MPI_Init"),
            Fault::NotRunning { function, finalized: true } => write!(f, "{function} was called after MPI_Finalize"),
            Fault::BadRange { function, parameter, range, memory } => {
                write!(f, "{function}: {parameter}: {range} outside of the guest's memory of {memory} bytes")
            }
            Fault::BadFunction { function, callback, index, reason } => {
                write!(f, "{function}: {callback}: table element {index} {reason}")
            }
            Fault::TooMuch { function, bytes } => {
                write!(
                    f,
                    "{function}: the rank's objects and messages take more than {bytes} bytes of the host's memory"
                )
            }
            Fault::NoRoom { function, bytes } => {
                write!(f, "{function}: the guest's memory cannot grow by {bytes} bytes")
            }
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match *self {
            Range::Bytes { start, length } => {
                let sign = if start < 0 { "-" } else { "" };
                write!(f, "{length} bytes at {sign}{:#x} reach", start.unsigned_abs())
            }
            Range::Text { start } => write!(f, "a string at {start:#x} reaches"),
            Range::Boundless { start } => write!(f, "more bytes at {start:#x} than can be counted reach"),
        }
    }
}

impl std::error::Error for Fault {}

/// What a call's body can end with.
#[derive(Debug)]
pub enum Failure {
    /// For the error handler.
    Mpi(Error),
    /// Another MPI's, whose error handler has been called already.
    Code(c_int),
    /// For nobody: the rank ends. Boxed, so that a result stays small on the way that is always taken.
    Fault(Box<Fault>),
}

impl From<Error> for Failure {
    #[inline]
    fn from(error: Error) -> Failure {
        Failure::Mpi(error)
    }
}

impl From<Fault> for Failure {
    #[cold]
    fn from(fault: Fault) -> Failure {
        Failure::Fault(Box::new(fault))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_range_is_told_with_function_parameter_and_memory() {
        let range = Range::Bytes { start: -16, length: 32 };
        let fault = Fault::BadRange { function: "MPI_Send", parameter: "buf", range, memory: 65536 };
        let expected = "MPI_Send: buf: 32 bytes at -0x10 reach outside of the guest's memory of 65536 bytes";
        assert_eq!(fault.to_string(), expected);
    }
}
