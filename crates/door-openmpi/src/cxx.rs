//! What Open MPI 4's library for C++ (`libmpi_cxx.so.40`) asks of the C one when it is loaded, and when a call fails.
//!
//! Not here: `ompi_op_set_cxx_callback`, `ompi_errhandler_create` and `ompi_attr_create_keyval`, without which programs
//! cannot make operations, error handlers and attribute keys of C++ functions. The launcher says so.
#![allow(non_upper_case_globals)]

use crate::generated::chapter_09::{PMPI_Comm_call_errhandler, PMPI_File_call_errhandler, PMPI_Win_call_errhandler};
use anympi_translate::open_mpi::{Comm, File, Win};
use std::ffi::{c_char, c_int, c_void};
use std::sync::atomic::{AtomicI32, AtomicUsize};

/// How many codes of Open MPI's inside there are to translate, and their table: none here.
#[unsafe(no_mangle)]
pub static ompi_errcode_intern_lastused: AtomicI32 = AtomicI32::new(0);
#[unsafe(no_mangle)]
pub static ompi_errcodes_intern: [AtomicUsize; 15] = [const { AtomicUsize::new(0) }; 15];

/// The list of data representations that C++ programs have registered.
#[unsafe(no_mangle)]
pub static ompi_registered_datareps: [AtomicUsize; 8] = [const { AtomicUsize::new(0) }; 8];

/// Takes an error to the handler of an object (1: a communicator, 2: a window, 3: a file); returns the code.
///
/// # Safety
/// `object` is a handle of the kind that `kind` says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ompi_errhandler_invoke(
    _handler: *mut c_void,
    object: usize,
    kind: c_int,
    code: c_int,
    _message: *const c_char,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        match kind {
            1 => PMPI_Comm_call_errhandler(Comm(object), code),
            2 => PMPI_Win_call_errhandler(Win(object), code),
            3 => PMPI_File_call_errhandler(File(object), code),
            _ => code,
        };
    }
    code
}
