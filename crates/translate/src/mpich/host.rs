//! What a library of MPICH's ABI keeps at addresses of its own: constants that are variables or functions of it.
//!
//! A door answers for its program's values with its own objects; a host's are found when it is loaded. So what goes
//! out to the host is looked up here, and nothing here is read while the engine or another ABI's library is the host.

use super::handle;
use anympi_spec::standard;
use anympi_spec::types::Datatype;
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering::Relaxed};

static UNWEIGHTED: AtomicPtr<c_int> = AtomicPtr::new(ptr::null_mut());
static WEIGHTS_EMPTY: AtomicPtr<c_int> = AtomicPtr::new(ptr::null_mut());
static DUP_FN: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());
static PVAR_ALL_HANDLES: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

/// The host's values of the constants that its ABI defines by symbols; null where it lacks one.
#[derive(Clone, Copy, Debug)]
pub struct Symbols {
    /// What the variable `MPI_UNWEIGHTED` holds.
    pub unweighted: *mut c_int,
    /// What the variable `MPI_WEIGHTS_EMPTY` holds.
    pub weights_empty: *mut c_int,
    /// The address of the function `MPIR_Dup_fn`.
    pub dup_fn: *mut c_void,
    /// What the variable `MPI_T_PVAR_ALL_HANDLES` holds.
    pub pvar_all_handles: *mut c_void,
}

/// Tells the converters what host was loaded.
pub fn set(symbols: Symbols) {
    UNWEIGHTED.store(symbols.unweighted, Relaxed);
    WEIGHTS_EMPTY.store(symbols.weights_empty, Relaxed);
    DUP_FN.store(symbols.dup_fn, Relaxed);
    PVAR_ALL_HANDLES.store(symbols.pvar_all_handles, Relaxed);
}

/// The host lacks a predefined datatype, and might end the process when it sees its handle: from now on it gets the null
/// handle instead, which it refuses as an error of the program's.
pub fn lacks(datatype: Datatype) {
    handle::forget(datatype);
}

#[inline]
pub(super) fn weights_out(weights: *const c_int) -> *mut c_int {
    match weights.addr() {
        standard::MPI_UNWEIGHTED => UNWEIGHTED.load(Relaxed),
        standard::MPI_WEIGHTS_EMPTY => WEIGHTS_EMPTY.load(Relaxed),
        _ => weights.cast_mut(),
    }
}

pub(super) fn copy_function_out(function: usize) -> *const c_void {
    match function {
        standard::MPI_COMM_DUP_FN => DUP_FN.load(Relaxed),
        _ => ptr::with_exposed_provenance(function),
    }
}

pub(super) fn pvar_handle_out(handle: *mut c_void) -> *mut c_void {
    match handle.addr() {
        standard::MPI_T_PVAR_ALL_HANDLES => PVAR_ALL_HANDLES.load(Relaxed),
        _ => handle,
    }
}
