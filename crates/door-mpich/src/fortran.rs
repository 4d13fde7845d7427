//! What MPICH's own Fortran library (`libmpichfort.so.12`) asks of the C one besides the procedures.
//!
//! Not here: what its C++ library asks, which is `MPII_Op_set_cxx` and `MPII_Errhandler_set_cxx`.
#![allow(non_snake_case)]

use crate::generated::chapter_07::{
    PMPI_Comm_get_attr, PMPI_Comm_set_attr, PMPI_Type_get_attr, PMPI_Type_set_attr, PMPI_Win_get_attr,
    PMPI_Win_set_attr,
};
use crate::generated::chapter_09::{PMPI_Remove_error_class, PMPI_Remove_error_code, PMPI_Remove_error_string};
use anympi_door::call::call;
use anympi_door::proxy::{Proxy, set_fortran, set_proxy};
use anympi_engine::request::Body;
use anympi_host::{backend, binding};
use anympi_translate::mpich::{Comm, Datatype, Request, Win};
use anympi_translate::{Abi, Convert, Mpich};
use std::ffi::{c_int, c_void};
use std::ptr;

/// How the caller wants an attribute's value: as it is, or the number that it is (or points at).
const AS_POINTER: c_int = 0;
const AS_AINT: c_int = 1;

/// The numbers of predefined attributes, which are one more in Fortran, and whose values C programs get by address.
const PREDEFINED: [c_int; 2] = [0x6440_0000, 0x6600_0000];

fn is_predefined(keyval: c_int) -> bool {
    PREDEFINED.contains(&(keyval & !0xff))
}

/// # Safety
/// `value` has room for what `kind` says; `get` is one of the procedures that get an attribute.
unsafe fn get_attr(
    keyval: c_int,
    value: *mut c_void,
    flag: *mut c_int,
    kind: c_int,
    get: impl FnOnce(c_int, *mut c_void) -> c_int,
) -> c_int {
    let keyval_in_c = if is_predefined(keyval) { (keyval - 1) | 1 } else { keyval };
    let mut found: *mut c_void = ptr::null_mut();
    let code = get(keyval_in_c, (&raw mut found).cast());
    // SAFETY: the caller's promise; predefined values are addresses of integers.
    unsafe {
        if code != 0 || *flag == 0 {
            return code;
        }
        let number = if is_predefined(keyval) { *found.cast::<c_int>() as isize } else { found.addr() as isize };
        match kind {
            AS_POINTER => *value.cast() = found,
            AS_AINT => *value.cast() = number,
            _ => *value.cast() = number as c_int,
        }
    }
    code
}

macro_rules! attributes {
    ($($get:ident $set:ident $object:ident $of_get:ident $of_set:ident;)*) => {$(
        /// Gets an attribute as Fortran has it.
        ///
        /// # Safety
        /// As for the procedure of the same name.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $get(
            object: $object,
            keyval: c_int,
            value: *mut c_void,
            flag: *mut c_int,
            kind: c_int,
        ) -> c_int {
            // SAFETY: the caller's promise.
            unsafe { get_attr(keyval, value, flag, kind, |keyval, found| $of_get(object, keyval, found, flag)) }
        }

        /// Sets an attribute; a number comes as a pointer of that value.
        ///
        /// # Safety
        /// As for the procedure of the same name.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $set(object: $object, keyval: c_int, value: *mut c_void, _kind: c_int) -> c_int {
            // SAFETY: the caller's promise.
            unsafe { $of_set(object, keyval, value) }
        }
    )*};
}

attributes! {
    MPII_Comm_get_attr MPII_Comm_set_attr Comm PMPI_Comm_get_attr PMPI_Comm_set_attr;
    MPII_Type_get_attr MPII_Type_set_attr Datatype PMPI_Type_get_attr PMPI_Type_set_attr;
    MPII_Win_get_attr MPII_Win_set_attr Win PMPI_Win_get_attr PMPI_Win_set_attr;
}

/// Says by which functions those of `keyval` are called.
#[unsafe(no_mangle)]
pub extern "C" fn MPII_Keyval_set_proxy(keyval: c_int, copy: *const c_void, delete: *const c_void) {
    if !backend::is_engine() {
        // SAFETY: MPICH's Fortran library calls this with its own proxies.
        return unsafe { binding::set_proxy(keyval, copy, delete) };
    }
    set_proxy(Mpich::keyval_in(keyval), Proxy { copy: copy.addr(), delete: delete.addr() });
}

/// Says that the functions of a generalised request are Fortran's.
#[unsafe(no_mangle)]
pub extern "C" fn MPII_Grequest_set_lang_f77(request: Request) {
    if !backend::is_engine() {
        return binding::set_fortran(request);
    }
    call::<Mpich>(
        "MPI_Grequest_start",
        || None,
        |rank| {
            if let Body::Generalized(callbacks) = &rank.request(request.standard())?.body {
                [callbacks.query, callbacks.free, callbacks.cancel].into_iter().for_each(set_fortran);
            }
            Ok(())
        },
    );
}

/// Names with their `P` twins.
macro_rules! twins {
    ($($name:ident $twin:ident ($($argument:ident: $type:ty),*) $body:expr;)*) => {$(
        /// # Safety
        /// Pointers are valid.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $twin($($argument: $type),*) -> c_int {
            // SAFETY: the caller's promise.
            #[allow(unused_unsafe)]
            unsafe { $body }
        }

        /// # Safety
        /// Pointers are valid.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($argument: $type),*) -> c_int {
            // SAFETY: the caller's promise.
            unsafe { $twin($($argument),*) }
        }
    )*};
}

twins! {
    MPIX_Delete_error_class PMPIX_Delete_error_class (class: c_int) PMPI_Remove_error_class(class);
    MPIX_Delete_error_code PMPIX_Delete_error_code (code: c_int) PMPI_Remove_error_code(code);
    MPIX_Delete_error_string PMPIX_Delete_error_string (code: c_int) PMPI_Remove_error_string(code);
    MPIX_Query_cuda_support PMPIX_Query_cuda_support () 0;
    MPIX_Query_ze_support PMPIX_Query_ze_support () 0;
    MPIX_Query_hip_support PMPIX_Query_hip_support () 0;
    MPIX_GPU_query_support PMPIX_GPU_query_support (_gpu: c_int, is_supported: *mut c_int) {
        *is_supported = 0;
        0
    };
}
