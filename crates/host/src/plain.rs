//! Procedures whose answers do not depend on how the host spells anything.

use crate::{cross, functions, raise};
use anympi_spec::standard::*;
use anympi_spec::types::Count;
use anympi_translate::Abi;
use std::ffi::{c_int, c_void};

/// `MPI_Abi_get_version`: about the ABI that the program sees; one of another than the standard's answers -1 (MPI 5.0
/// § 20.1).
///
/// # Safety
/// As the standard says.
pub unsafe fn abi_get_version<A: Abi, B: Abi>(major: *mut c_int, minor: *mut c_int) -> c_int {
    // SAFETY: the caller's promise.
    let (Some(major), Some(minor)) = (unsafe { (major.as_mut(), minor.as_mut()) }) else {
        return A::error_out(MPI_ERR_ARG);
    };
    (*major, *minor) = A::VERSION.unwrap_or((-1, -1));
    MPI_SUCCESS
}

/// `MPI_Aint_add`
///
/// # Safety
/// None.
pub unsafe fn aint_add<A: Abi, B: Abi>(base: Count, displacement: Count) -> Count {
    base.wrapping_add(displacement)
}

/// `MPI_Aint_diff`
///
/// # Safety
/// None.
pub unsafe fn aint_diff<A: Abi, B: Abi>(address1: Count, address2: Count) -> Count {
    address1.wrapping_sub(address2)
}

/// `MPI_Error_class`: a class is its own, also one that the host lacks, and the host is asked about all else.
///
/// # Safety
/// As the standard says.
pub unsafe fn error_class<A: Abi, B: Abi>(code: c_int, class: *mut c_int) -> c_int {
    let standard = A::error_in(code);
    // SAFETY: the caller's promise.
    unsafe {
        // MPICH reads what lies behind its messages when it is asked of the last code.
        if let 0..=MPI_ERR_ABI | MPI_T_ERR_CANNOT_INIT..=MPI_T_ERR_PVAR_NO_ATOMIC | MPI_ERR_LASTCODE = standard {
            cross::in_place(class, |_| code);
            return MPI_SUCCESS;
        }
        let Some(host) = functions::MPI_Error_class::<B>() else { return A::error_out(MPI_ERR_UNSUPPORTED_OPERATION) };
        let result = host(B::error_out(standard), class);
        if result == MPI_SUCCESS {
            cross::in_place(class, cross::error::<B, A>);
        }
        raise::code::<A, B>(result)
    }
}

/// `MPI_Pcontrol`. It is for profilers, which stand before the door.
///
/// # Safety
/// None.
pub unsafe fn pcontrol<A: Abi, B: Abi>(_level: c_int) -> c_int {
    MPI_SUCCESS
}

/// `MPI_Wtime`
///
/// # Safety
/// None.
pub unsafe fn wtime<A: Abi, B: Abi>() -> f64 {
    // SAFETY: it takes nothing.
    functions::MPI_Wtime::<B>().map_or(0.0, |wtime| unsafe { wtime() })
}

/// `MPI_Wtick`
///
/// # Safety
/// None.
pub unsafe fn wtick<A: Abi, B: Abi>() -> f64 {
    // SAFETY: it takes nothing.
    functions::MPI_Wtick::<B>().map_or(0.0, |wtick| unsafe { wtick() })
}

/// `MPI_Status_c2f` and the five other conversions between forms of a status, which all have the layout of the program's.
///
/// Null is how the conversions' `MPI_STATUS_IGNORE`, which is erroneous here, arrives.
///
/// # Safety
/// As the standard says.
pub unsafe fn copy_status<A: Abi, B: Abi>(from: *const c_void, to: *mut c_void) -> c_int {
    let (from, to) = (A::status_in(from.cast_mut().cast()), A::status_in(to.cast()));
    if from.is_null() || to.is_null() {
        return A::error_out(MPI_ERR_ARG);
    }
    // SAFETY: the caller's promise: both have `MPI_F_STATUS_SIZE` integers.
    unsafe { to.cast::<c_int>().copy_from(from.cast(), A::F_STATUS_SIZE) };
    MPI_SUCCESS
}
