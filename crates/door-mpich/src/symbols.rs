//! What MPICH exports besides the procedures of the standard: constants that are objects, and names that its
//! headers use.
#![allow(non_upper_case_globals, non_snake_case)]

use anympi_translate::mpich::{PVAR_ALL_HANDLES, Status, UNWEIGHTED, WEIGHTS_EMPTY};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicI32, AtomicPtr};

/// A pointer that programs read.
#[repr(transparent)]
pub struct Pointer<T>(*const T);

// SAFETY: it is never written, and what it points at is only an address to compare with.
unsafe impl<T> Sync for Pointer<T> {}

#[unsafe(no_mangle)]
pub static MPI_UNWEIGHTED: Pointer<c_int> = Pointer(UNWEIGHTED);
#[unsafe(no_mangle)]
pub static MPI_WEIGHTS_EMPTY: Pointer<c_int> = Pointer(WEIGHTS_EMPTY);

/// The Fortran library sets these two to the addresses of its own objects.
#[unsafe(no_mangle)]
pub static MPI_F_STATUS_IGNORE: AtomicPtr<c_int> = AtomicPtr::new(ptr::null_mut());
#[unsafe(no_mangle)]
pub static MPI_F_STATUSES_IGNORE: AtomicPtr<c_int> = AtomicPtr::new(ptr::null_mut());

/// A status that nobody reads, which Fortran programs name to say that they want none.
#[repr(transparent)]
pub struct Ignored([AtomicI32; size_of::<Status>() / size_of::<c_int>()]);

impl Ignored {
    const fn new() -> Ignored {
        Ignored([const { AtomicI32::new(0) }; size_of::<Status>() / size_of::<c_int>()])
    }
}

#[unsafe(no_mangle)]
pub static MPIR_F08_MPI_STATUS_IGNORE_OBJ: Ignored = Ignored::new();
#[unsafe(no_mangle)]
pub static MPIR_F08_MPI_STATUSES_IGNORE_OBJ: Ignored = Ignored::new();
#[unsafe(no_mangle)]
pub static MPI_F08_STATUS_IGNORE: Pointer<Ignored> = Pointer(&raw const MPIR_F08_MPI_STATUS_IGNORE_OBJ);
#[unsafe(no_mangle)]
pub static MPI_F08_STATUSES_IGNORE: Pointer<Ignored> = Pointer(&raw const MPIR_F08_MPI_STATUSES_IGNORE_OBJ);

/// Fortran's `.TRUE.` and `.FALSE.`, which the Fortran library may set otherwise.
#[unsafe(no_mangle)]
pub static MPIR_fortran_true: AtomicI32 = AtomicI32::new(1);
#[unsafe(no_mangle)]
pub static MPIR_fortran_false: AtomicI32 = AtomicI32::new(0);

#[unsafe(no_mangle)]
pub static MPI_T_PVAR_ALL_HANDLES: Pointer<c_void> = Pointer(PVAR_ALL_HANDLES);

/// `MPI_DUP_FN`, `MPI_COMM_DUP_FN` and so on: copies the attribute's value as it is.
///
/// # Safety
/// It is called as MPI 5.0 § 7.7.2 says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIR_Dup_fn(
    _object: c_int,
    _keyval: c_int,
    _extra_state: *mut c_void,
    value_in: *mut c_void,
    value_out: *mut *mut c_void,
    flag: *mut c_int,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        *value_out = value_in;
        *flag = 1;
    }
    0
}
