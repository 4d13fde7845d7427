//! The types of the MPI 5.0 standard ABI that every crate speaks: handles, `MPI_Status`, integers.
//!
//! Handles are pointer-sized. Predefined ones hold the small numbers of MPI 5.0 annex A; those that
//! the engine makes fit 32 bits with the top bit set, so that a 32-bit ABI can carry them unchanged.

use std::ffi::c_int;

/// `MPI_Count`, and also `MPI_Aint` and `MPI_Offset`: all are 64-bit here.
pub type Count = i64;

macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub usize);
    )*};
}

handles! {
    /// `MPI_Comm`
    Comm,
    /// `MPI_Datatype`
    Datatype,
    /// `MPI_Errhandler`
    Errhandler,
    /// `MPI_File`
    File,
    /// `MPI_Group`
    Group,
    /// `MPI_Info`
    Info,
    /// `MPI_Message`
    Message,
    /// `MPI_Op`
    Op,
    /// `MPI_Request`
    Request,
    /// `MPI_Session`
    Session,
    /// `MPI_Win`
    Win,
}

impl Datatype {
    /// A half-precision number of C, `MPIX_C_FLOAT16` in MPICH. The standard keeps this value free for just that type.
    pub const C_FLOAT16: Datatype = Datatype(0x24a);
}

/// Error classes of fault tolerance, which Open MPI and MPICH name and the standard does not: numbers below its last one
/// that are no class of it.
pub mod fault_tolerance {
    use std::ffi::c_int;

    pub const MPIX_ERR_PROC_FAILED: c_int = 0x304b;
    pub const MPIX_ERR_PROC_FAILED_PENDING: c_int = 0x304c;
    pub const MPIX_ERR_REVOKED: c_int = 0x304d;
}

/// `MPI_Status` (MPI 5.0 § 3.2.5). The engine keeps the byte count and the cancelled flag in `internal`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    pub source: c_int,
    pub tag: c_int,
    pub error: c_int,
    /// `[0..2]` is the count in bytes, low word first; `[2]` is 1 when the operation was cancelled.
    pub internal: [c_int; 5],
}

impl Status {
    /// The empty status of MPI 5.0 § 3.7.3.
    pub const EMPTY: Status = Status::new(crate::standard::MPI_ANY_SOURCE, crate::standard::MPI_ANY_TAG, 0);
    /// What a receive from `MPI_PROC_NULL` returns (§ 3.10).
    pub const PROC_NULL: Status = Status::new(crate::standard::MPI_PROC_NULL, crate::standard::MPI_ANY_TAG, 0);

    pub const fn new(source: c_int, tag: c_int, bytes: Count) -> Status {
        Status { source, tag, error: 0, internal: [bytes as c_int, (bytes >> 32) as c_int, 0, 0, 0] }
    }

    pub const fn bytes(&self) -> Count {
        (self.internal[0] as u32 as i64) | ((self.internal[1] as i64) << 32)
    }

    pub fn set_bytes(&mut self, bytes: Count) {
        self.internal[0] = bytes as c_int;
        self.internal[1] = (bytes >> 32) as c_int;
    }

    pub const fn cancelled(&self) -> bool {
        self.internal[2] != 0
    }

    pub fn set_cancelled(&mut self, cancelled: bool) {
        self.internal[2] = cancelled as c_int;
    }
}
