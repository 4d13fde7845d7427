//! Exports: MPI 5.0 chapter 13, External interfaces. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, unused_variables, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, quickly, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, spawn, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert, Converted, Places};
use anympi_engine::types::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_translate::Standard as A;
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Grequest_complete(request: Request) -> c_int {
    unsafe { answer!(MPI_Grequest_complete engine_MPI_Grequest_complete undecided_MPI_Grequest_complete (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Grequest_complete(request: Request) -> c_int {
    unsafe { answer!(MPI_Grequest_complete engine_MPI_Grequest_complete undecided_MPI_Grequest_complete (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Grequest_complete(request: Request) -> c_int {
    super::decide();
    unsafe { PMPI_Grequest_complete(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Grequest_complete(request: Request) -> c_int {
    unsafe {
        call::<A>("MPI_Grequest_complete", || None, |me| {
            api::request::grequest_complete(me, request.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Grequest_start(query_fn: *const c_void, free_fn: *const c_void, cancel_fn: *const c_void, extra_state: *mut c_void, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Grequest_start engine_MPI_Grequest_start undecided_MPI_Grequest_start (query_fn, free_fn, cancel_fn, extra_state, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Grequest_start(query_fn: *const c_void, free_fn: *const c_void, cancel_fn: *const c_void, extra_state: *mut c_void, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Grequest_start engine_MPI_Grequest_start undecided_MPI_Grequest_start (query_fn, free_fn, cancel_fn, extra_state, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Grequest_start(query_fn: *const c_void, free_fn: *const c_void, cancel_fn: *const c_void, extra_state: *mut c_void, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Grequest_start(query_fn, free_fn, cancel_fn, extra_state, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Grequest_start(query_fn: *const c_void, free_fn: *const c_void, cancel_fn: *const c_void, extra_state: *mut c_void, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Grequest_start", || None, |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::request::grequest_start(me, query_fn.addr(), free_fn.addr(), cancel_fn.addr(), extra_state, &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_cancelled(status: *mut Status, flag: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_cancelled engine_MPI_Status_set_cancelled undecided_MPI_Status_set_cancelled (status, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_cancelled(status: *mut Status, flag: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_cancelled engine_MPI_Status_set_cancelled undecided_MPI_Status_set_cancelled (status, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_cancelled(status: *mut Status, flag: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_cancelled(status, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_cancelled(status: *mut Status, flag: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_cancelled", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_cancelled(me, status_.as_mut_ptr(), flag);
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_elements(status: *mut Status, datatype: Datatype, count: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_elements engine_MPI_Status_set_elements undecided_MPI_Status_set_elements (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_elements(status: *mut Status, datatype: Datatype, count: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_elements engine_MPI_Status_set_elements undecided_MPI_Status_set_elements (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_elements(status: *mut Status, datatype: Datatype, count: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_elements(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_elements(status: *mut Status, datatype: Datatype, count: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_elements", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_elements(me, status_.as_mut_ptr(), datatype.standard(), count.into());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_elements_c(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    unsafe { answer!(MPI_Status_set_elements_c engine_MPI_Status_set_elements_c undecided_MPI_Status_set_elements_c (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_elements_c(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    unsafe { answer!(MPI_Status_set_elements_c engine_MPI_Status_set_elements_c undecided_MPI_Status_set_elements_c (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_elements_c(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_elements_c(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_elements_c(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_elements_c", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_elements(me, status_.as_mut_ptr(), datatype.standard(), count);
            status_.write_back();
            result
        })
    }
}
