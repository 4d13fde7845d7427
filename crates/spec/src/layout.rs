//! Sizes and offsets that the ABIs fix: handles, `MPI_Status`, Open MPI's exported objects.
//!
//! They hold for 64-bit Linux. What the fields of a status mean beyond the three public ones is told here
//! because doors fill them in for programs whose `MPI_Get_count` is not ours. MPI 5.0 § 3.2.5 and § 20.

use crate::{Abi, Handle};

/// The widths and offsets of one ABI, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// Of every handle but `MPI_File`.
    pub handle: usize,
    pub file_handle: usize,
    pub status: StatusLayout,
}

/// Where the fields of `MPI_Status` are, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StatusLayout {
    pub size: usize,
    pub source: usize,
    pub tag: usize,
    pub error: usize,
    pub hidden: HiddenLayout,
}

/// How a status keeps the count and the cancelled flag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HiddenLayout {
    /// Some `int`s that are the implementation's affair.
    Ints { offset: usize, length: usize },
    /// The low 32 bits of the byte count; then the high ones, shifted left by one, over the cancelled flag.
    CountAndCancelled { low: usize, high_and_cancelled: usize },
    /// An `int` flag, and the byte count as a `size_t`.
    CancelledAndCount { cancelled: usize, count: usize },
}

pub const STANDARD: Layout = Layout {
    handle: 8,
    file_handle: 8,
    status: StatusLayout {
        size: 32,
        source: 0,
        tag: 4,
        error: 8,
        hidden: HiddenLayout::Ints { offset: 12, length: 5 },
    },
};

pub const MPICH: Layout = Layout {
    handle: 4,
    file_handle: 8,
    status: StatusLayout {
        size: 20,
        source: 8,
        tag: 12,
        error: 16,
        hidden: HiddenLayout::CountAndCancelled { low: 0, high_and_cancelled: 4 },
    },
};

pub const OPEN_MPI: Layout = Layout {
    handle: 8,
    file_handle: 8,
    status: StatusLayout {
        size: 24,
        source: 0,
        tag: 4,
        error: 8,
        hidden: HiddenLayout::CancelledAndCount { cancelled: 12, count: 16 },
    },
};

impl Abi {
    pub const fn layout(self) -> &'static Layout {
        match self {
            Abi::Standard => &STANDARD,
            Abi::Mpich => &MPICH,
            Abi::OpenMpi => &OPEN_MPI,
        }
    }
}

/// The bytes that Open MPI reserves for a predefined object of a kind. Executables copy the object into
/// themselves (copy relocations), so a library that stands in for Open MPI must export exactly this much.
/// There are no predefined sessions but the null one, which is an `instance`.
pub const fn open_mpi_object_size(handle: Handle) -> usize {
    match handle {
        Handle::Comm | Handle::Datatype | Handle::Win => 512,
        Handle::Op => 2048,
        Handle::Request | Handle::Info | Handle::Group | Handle::Message => 256,
        Handle::Errhandler => 1024,
        Handle::File => 1536,
        Handle::Session => 512,
    }
}
