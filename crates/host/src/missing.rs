//! What the host lacks: an error, or the same from other functions.

use crate::pinned;
use crate::raise::{Object, raise};
use anympi_spec::standard::*;
use anympi_translate::{Abi, pass};
use std::ffi::c_int;

/// The host has no function `name`. The tool interface calls no error handler.
///
/// # Safety
/// The object is the host's.
#[cold]
pub unsafe fn function<A: Abi, B: Abi>(name: &str, object: Object<B>) -> c_int {
    if name.starts_with("MPI_T_") {
        return A::error_out(MPI_T_ERR_NOT_SUPPORTED);
    }
    // SAFETY: the caller's promise.
    unsafe { raise::<A, B>(object, MPI_ERR_UNSUPPORTED_OPERATION) }
}

/// A count does not fit the `int` of the only form that the host has.
///
/// # Safety
/// The object is the host's.
#[cold]
pub unsafe fn too_large<A: Abi, B: Abi>(object: Object<B>) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { raise::<A, B>(object, MPI_ERR_COUNT) }
}

/// A count as an `int`, if it fits.
#[inline(always)]
pub fn small(count: i64) -> Option<c_int> {
    c_int::try_from(count).ok()
}

/// Keeps arrays that the host reads until the operation of `request` completes.
///
/// # Safety
/// `request` is valid.
pub unsafe fn keep<A: Abi, B: Abi, const N: usize>(request: *mut A::Request, arrays: [Option<Box<[c_int]>>; N]) {
    // SAFETY: the caller's promise.
    let request: B::Request = pass(unsafe { request.read() });
    for array in arrays {
        pinned::keep(request, array);
    }
}
