//! What MPICH's Fortran library and Open MPI's C++ library tell the C one about user functions that are not C's, when a host
//! answers.
//!
//! A library of MPICH's ABI is told itself: a program of that ABI passes it its functions as they are. Another host has
//! been given functions of ours, which call attribute functions by the binding's proxies. Not here: generalized requests
//! of Fortran programs on such a host, whose functions are called as C functions.

use crate::backend::{self, Backend};
use crate::callback::attribute_functions;
use crate::{StandardHost, library};
use anympi_translate::{Mpich, OpenMpi, mpich, open_mpi};
use std::ffi::{c_int, c_void};

/// Says by which functions those of `keyval` are called.
///
/// # Safety
/// They are proxies for attribute functions.
pub unsafe fn set_proxy(keyval: c_int, copy: *const c_void, delete: *const c_void) {
    type SetProxy = unsafe extern "C" fn(c_int, *const c_void, *const c_void);
    let proxy = attribute_functions::Proxy { copy: copy.addr(), delete: delete.addr() };
    match backend::current() {
        Backend::OpenMpi => attribute_functions::set_proxy::<Mpich, OpenMpi>(keyval, proxy),
        Backend::Standard => attribute_functions::set_proxy::<Mpich, StandardHost>(keyval, proxy),
        _ => {
            let function = library::symbol(c"MPII_Keyval_set_proxy");
            if !function.is_null() {
                // SAFETY: this is the function's type, in all libraries of MPICH's family; the caller's promise.
                unsafe { std::mem::transmute::<*mut c_void, SetProxy>(function)(keyval, copy, delete) }
            }
        }
    }
}

/// Says that the functions of a generalized request are Fortran's.
pub fn set_fortran(request: mpich::Request) {
    type SetLanguage = unsafe extern "C" fn(mpich::Request);
    let function = library::symbol(c"MPII_Grequest_set_lang_f77");
    if backend::current() == Backend::Mpich && !function.is_null() {
        // SAFETY: this is the function's type, in all libraries of MPICH's family.
        unsafe { std::mem::transmute::<*mut c_void, SetLanguage>(function)(request) }
    }
}

/// Says which C++ function an operation stands for. False on a host that has no such operations.
///
/// # Safety
/// It is an operation's function.
pub unsafe fn set_cxx_function(op: open_mpi::Op, function: *const c_void) -> bool {
    type SetFunction = unsafe extern "C" fn(open_mpi::Op, *const c_void);
    let set = library::symbol(c"ompi_op_set_cxx_callback");
    let is_there = backend::current() == Backend::OpenMpi && !set.is_null();
    if is_there {
        // SAFETY: this is the function's type; the caller's promise.
        unsafe { std::mem::transmute::<*mut c_void, SetFunction>(set)(op, function) };
    }
    is_there
}
