//! Bodies: MPI 5.0 chapter 16, Deprecated interfaces. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Attr_delete<A: Abi, B: Abi>(comm: A::Comm, keyval: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Attr_delete::<B>() else {
            return super::MPI_Comm_delete_attr::<A, B>(comm, keyval);
        };
        raise::code::<A, B>(host(pass(comm), cross::keyval::<A, B>(keyval)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Attr_get<A: Abi, B: Abi>(comm: A::Comm, keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe {
        super::MPI_Comm_get_attr::<A, B>(comm, keyval, attribute_val, flag)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Attr_put<A: Abi, B: Abi>(comm: A::Comm, keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        super::MPI_Comm_set_attr::<A, B>(comm, keyval, attribute_val)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_elements_x<A: Abi, B: Abi>(status: *const A::Status, datatype: A::Datatype, count: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_elements_x::<B>() else {
            return super::MPI_Get_elements_c::<A, B>(status, datatype, count);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        raise::code::<A, B>(host(status_.as_ptr(), pass(datatype), count))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_get<A: Abi, B: Abi>(info: A::Info, key: *const c_char, valuelen: c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_get::<B>() else {
            return missing::function::<A, B>("MPI_Info_get", Object::None);
        };
        raise::code::<A, B>(host(pass(info), key, valuelen, value, flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Info_get_valuelen<A: Abi, B: Abi>(info: A::Info, key: *const c_char, valuelen: *mut c_int, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Info_get_valuelen::<B>() else {
            return missing::function::<A, B>("MPI_Info_get_valuelen", Object::None);
        };
        raise::code::<A, B>(host(pass(info), key, valuelen, flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Keyval_create<A: Abi, B: Abi>(copy_fn: *const c_void, delete_fn: *const c_void, keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        super::MPI_Comm_create_keyval::<A, B>(copy_fn, delete_fn, keyval, extra_state)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Keyval_free<A: Abi, B: Abi>(keyval: *mut c_int) -> c_int {
    unsafe {
        super::MPI_Comm_free_keyval::<A, B>(keyval)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_elements_x<A: Abi, B: Abi>(status: *mut A::Status, datatype: A::Datatype, count: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_elements_x::<B>() else {
            return super::MPI_Status_set_elements_c::<A, B>(status, datatype, count);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), pass(datatype), count);
        status_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_extent_x<A: Abi, B: Abi>(datatype: A::Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_extent_x::<B>() else {
            return super::MPI_Type_get_extent_c::<A, B>(datatype, lb, extent);
        };
        raise::code::<A, B>(host(pass(datatype), lb, extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_get_true_extent_x<A: Abi, B: Abi>(datatype: A::Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_get_true_extent_x::<B>() else {
            return super::MPI_Type_get_true_extent_c::<A, B>(datatype, true_lb, true_extent);
        };
        raise::code::<A, B>(host(pass(datatype), true_lb, true_extent))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Type_size_x<A: Abi, B: Abi>(datatype: A::Datatype, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Type_size_x::<B>() else {
            return super::MPI_Type_size_c::<A, B>(datatype, size);
        };
        raise::code::<A, B>(host(pass(datatype), size))
    }
}
