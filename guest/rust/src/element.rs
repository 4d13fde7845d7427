//! What messages are made of: numbers whose bits are all valid, so that nothing that arrives can be invalid.
//!
//! `usize`, `isize` and what C calls `long` are left out: a native rank has others than a guest.

use crate::ffi::{self, MPI_Datatype};

/// A type of which slices are sent and received.
///
/// # Safety
///
/// Every bit pattern of `DATATYPE`'s size is a valid value, and that size is the type's.
pub unsafe trait Element: Copy + 'static {
    const DATATYPE: MPI_Datatype;
}

macro_rules! elements {
    ($($rust:ty => $mpi:ident),* $(,)?) => {$(
        // SAFETY: numbers of the same size, of which every bit pattern is one.
        unsafe impl Element for $rust {
            const DATATYPE: MPI_Datatype = ffi::$mpi;
        }
    )*};
}

elements! {
    i8 => MPI_INT8_T,
    i16 => MPI_INT16_T,
    i32 => MPI_INT32_T,
    i64 => MPI_INT64_T,
    u8 => MPI_UINT8_T,
    u16 => MPI_UINT16_T,
    u32 => MPI_UINT32_T,
    u64 => MPI_UINT64_T,
    f32 => MPI_FLOAT,
    f64 => MPI_DOUBLE,
}

/// A slice's length as MPI counts.
pub(crate) fn count<T>(slice: &[T]) -> ffi::MPI_Count {
    // A slice has at most isize::MAX bytes.
    slice.len() as ffi::MPI_Count
}
