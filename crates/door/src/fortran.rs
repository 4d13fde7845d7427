//! Handles as integers, and statuses as Fortran has them (MPI 5.0 § 19.3.4, § 19.3.5 and § 20.3).
//!
//! An integer holds all of a handle: predefined handles are small in the standard, and the engine's own have 32 bits. A
//! Fortran status is an array of integers with the layout of the C one, as is a `TYPE(MPI_Status)`.

use anympi_engine::standard::{MPI_ERR_ARG, MPI_SUCCESS};
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::mem::transmute_copy;

/// `MPI_Xxx_toint` and `MPI_Xxx_c2f`
///
/// # Safety
/// None.
pub unsafe fn to_int<H: Convert>(handle: H) -> c_int {
    if size_of::<H>() == 4 {
        // SAFETY: a handle of four bytes is an integer.
        return unsafe { transmute_copy(&handle) };
    }
    const { assert!(size_of::<H::Standard>() == size_of::<usize>()) };
    // SAFETY: a standard handle is an integer of this size.
    H::integer(unsafe { transmute_copy(&handle.standard()) }) as c_int
}

/// `MPI_Xxx_fromint` and `MPI_Xxx_f2c`; what is no handle's integer gives the null handle.
///
/// # Safety
/// None.
pub unsafe fn from_int<H: Convert>(int: c_int) -> H {
    if size_of::<H>() == 4 {
        // SAFETY: a handle of four bytes is an integer.
        return unsafe { transmute_copy(&int) };
    }
    const { assert!(size_of::<H::Standard>() == size_of::<usize>()) };
    // Not sign-extended: the engine's own handles have bit 31 set.
    H::foreign(match H::of_integer(int as u32 as usize) {
        0 => H::EMPTY,
        // SAFETY: a standard handle is an integer of this size.
        bits => unsafe { transmute_copy(&bits) },
    })
}

/// `MPI_Status_c2f` and the five other conversions between forms of a status, which all have one layout.
///
/// Null is how the conversions' `MPI_STATUS_IGNORE`, which is erroneous here, arrives.
///
/// # Safety
/// As the standard says.
pub unsafe fn copy_status<A: Abi>(from: *const c_void, to: *mut c_void) -> c_int {
    let (from, to) = (A::status_in(from.cast_mut().cast()), A::status_in(to.cast()));
    if from.is_null() || to.is_null() {
        return A::error_out(MPI_ERR_ARG);
    }
    // SAFETY: the caller's promise: both have `MPI_F_STATUS_SIZE` integers.
    unsafe { to.cast::<c_int>().copy_from(from.cast(), A::F_STATUS_SIZE) };
    MPI_SUCCESS
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_engine::types::Comm;
    use anympi_translate::mpich;

    #[test]
    fn handles_survive_the_way_through_an_integer() {
        for bits in [0x101, 0x200, 0x8800_0001, 0xffff_ffff] {
            // SAFETY: handles.
            unsafe {
                assert_eq!(from_int::<Comm>(to_int(Comm(bits))), Comm(bits));
                let foreign = mpich::Comm(bits as c_int);
                assert_eq!((to_int(foreign), from_int(bits as c_int)), (bits as c_int, foreign));
            }
        }
    }
}
