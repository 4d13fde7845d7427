//! Bodies: MPI 5.0 chapter 13, External interfaces. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use crate::callback::{attribute_functions, datarep, errhandler, event, grequest, op};
use crate::image::Image;
use crate::outcome::Outcome;
use crate::raise::Object;
use crate::text::Text;
use crate::{
    about, attribute, bsend, contents, cross, emulated, functions, integer, large, length, missing, pinned,
    plain, raise, spawn, tool,
};
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert, Passed, Places, pass};
use std::ffi::{c_char, c_int, c_void};

#[inline(never)]
pub unsafe extern "C" fn MPI_Grequest_complete<A: Abi, B: Abi>(request: A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Grequest_complete::<B>() else {
            return missing::function::<A, B>("MPI_Grequest_complete", Object::None);
        };
        raise::code::<A, B>(host(pass(request)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Grequest_start<A: Abi, B: Abi>(query_fn: *const c_void, free_fn: *const c_void, cancel_fn: *const c_void, extra_state: *mut c_void, request: *mut A::Request) -> c_int {
    unsafe {
        grequest::start::<A, B>(query_fn, free_fn, cancel_fn, extra_state, request)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_cancelled<A: Abi, B: Abi>(status: *mut A::Status, flag: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_cancelled::<B>() else {
            return missing::function::<A, B>("MPI_Status_set_cancelled", Object::None);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), flag);
        status_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_elements<A: Abi, B: Abi>(status: *mut A::Status, datatype: A::Datatype, count: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_elements::<B>() else {
            return missing::function::<A, B>("MPI_Status_set_elements", Object::None);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), pass(datatype), count);
        status_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_elements_c<A: Abi, B: Abi>(status: *mut A::Status, datatype: A::Datatype, count: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_elements_c::<B>().or_else(functions::MPI_Status_set_elements_x::<B>) else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Status_set_elements::<A, B>(status, datatype, count);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), pass(datatype), count);
        status_.write_back();
        raise::code::<A, B>(code)
    }
}
