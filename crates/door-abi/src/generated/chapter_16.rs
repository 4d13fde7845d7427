//! Exports: MPI 5.0 chapter 16, Deprecated interfaces. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Attr_delete(comm: Comm, keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Attr_delete engine_MPI_Attr_delete undecided_MPI_Attr_delete (comm, keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Attr_delete(comm: Comm, keyval: c_int) -> c_int {
    unsafe { answer!(MPI_Attr_delete engine_MPI_Attr_delete undecided_MPI_Attr_delete (comm, keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Attr_delete(comm: Comm, keyval: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Attr_delete(comm, keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Attr_delete(comm: Comm, keyval: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Attr_delete", || Some(Argument::Comm(comm.standard())), |me| {
            api::attr::comm_delete_attr(me, comm.standard(), A::keyval_in(keyval))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Attr_get(comm: Comm, keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Attr_get engine_MPI_Attr_get undecided_MPI_Attr_get (comm, keyval, attribute_val, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Attr_get(comm: Comm, keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Attr_get engine_MPI_Attr_get undecided_MPI_Attr_get (comm, keyval, attribute_val, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Attr_get(comm: Comm, keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Attr_get(comm, keyval, attribute_val, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Attr_get(comm: Comm, keyval: c_int, attribute_val: *mut c_void, flag: *mut c_int) -> c_int {
    unsafe { attribute::get::<A>("MPI_Attr_get", comm, keyval, attribute_val, flag) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Attr_put(comm: Comm, keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Attr_put engine_MPI_Attr_put undecided_MPI_Attr_put (comm, keyval, attribute_val)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Attr_put(comm: Comm, keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Attr_put engine_MPI_Attr_put undecided_MPI_Attr_put (comm, keyval, attribute_val)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Attr_put(comm: Comm, keyval: c_int, attribute_val: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Attr_put(comm, keyval, attribute_val) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Attr_put(comm: Comm, keyval: c_int, attribute_val: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Attr_put", || Some(Argument::Comm(comm.standard())), |me| {
            api::attr::comm_set_attr(me, comm.standard(), A::keyval_in(keyval), attribute_val)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_elements_x(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_elements_x engine_MPI_Get_elements_x undecided_MPI_Get_elements_x (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_elements_x(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_elements_x engine_MPI_Get_elements_x undecided_MPI_Get_elements_x (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_elements_x(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Get_elements_x(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_elements_x(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Get_elements_x", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let count = required(count)?;
            api::request::get_elements_x(me, &status, datatype.standard(), count)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_get(info: Info, key: *const c_char, valuelen: c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get engine_MPI_Info_get undecided_MPI_Info_get (info, key, valuelen, value, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_get(info: Info, key: *const c_char, valuelen: c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get engine_MPI_Info_get undecided_MPI_Info_get (info, key, valuelen, value, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_get(info: Info, key: *const c_char, valuelen: c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Info_get(info, key, valuelen, value, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_get(info: Info, key: *const c_char, valuelen: c_int, value: *mut c_char, flag: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_get", || None, |me| {
            let flag = required(flag)?;
            api::info::info_get(me, info.standard(), key, valuelen, value, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_get_valuelen(info: Info, key: *const c_char, valuelen: *mut c_int, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get_valuelen engine_MPI_Info_get_valuelen undecided_MPI_Info_get_valuelen (info, key, valuelen, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_get_valuelen(info: Info, key: *const c_char, valuelen: *mut c_int, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Info_get_valuelen engine_MPI_Info_get_valuelen undecided_MPI_Info_get_valuelen (info, key, valuelen, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_get_valuelen(info: Info, key: *const c_char, valuelen: *mut c_int, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Info_get_valuelen(info, key, valuelen, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_get_valuelen(info: Info, key: *const c_char, valuelen: *mut c_int, flag: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Info_get_valuelen", || None, |me| {
            let valuelen = required(valuelen)?;
            let flag = required(flag)?;
            api::info::info_get_valuelen(me, info.standard(), key, valuelen, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Keyval_create(copy_fn: *const c_void, delete_fn: *const c_void, keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Keyval_create engine_MPI_Keyval_create undecided_MPI_Keyval_create (copy_fn, delete_fn, keyval, extra_state)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Keyval_create(copy_fn: *const c_void, delete_fn: *const c_void, keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Keyval_create engine_MPI_Keyval_create undecided_MPI_Keyval_create (copy_fn, delete_fn, keyval, extra_state)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Keyval_create(copy_fn: *const c_void, delete_fn: *const c_void, keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Keyval_create(copy_fn, delete_fn, keyval, extra_state) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Keyval_create(copy_fn: *const c_void, delete_fn: *const c_void, keyval: *mut c_int, extra_state: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Keyval_create", || None, |me| {
            let keyval = required(keyval)?;
            api::attr::comm_create_keyval(me, A::copy_function_in(copy_fn), A::delete_function_in(delete_fn), keyval, extra_state)?;
            *keyval = A::keyval_out(*keyval);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Keyval_free(keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Keyval_free engine_MPI_Keyval_free undecided_MPI_Keyval_free (keyval)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Keyval_free(keyval: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Keyval_free engine_MPI_Keyval_free undecided_MPI_Keyval_free (keyval)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Keyval_free(keyval: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Keyval_free(keyval) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Keyval_free(keyval: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Keyval_free", || None, |me| {
            let keyval = required(keyval)?;
            let mut keyval_ = A::keyval_in(*keyval);
            let result = api::attr::comm_free_keyval(me, &mut keyval_);
            *keyval = A::keyval_out(keyval_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_elements_x(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    unsafe { answer!(MPI_Status_set_elements_x engine_MPI_Status_set_elements_x undecided_MPI_Status_set_elements_x (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_elements_x(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    unsafe { answer!(MPI_Status_set_elements_x engine_MPI_Status_set_elements_x undecided_MPI_Status_set_elements_x (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_elements_x(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_elements_x(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_elements_x(status: *mut Status, datatype: Datatype, count: Count) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_elements_x", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_elements_x(me, status_.as_mut_ptr(), datatype.standard(), count);
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_extent_x(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_extent_x engine_MPI_Type_get_extent_x undecided_MPI_Type_get_extent_x (datatype, lb, extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_extent_x(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_extent_x engine_MPI_Type_get_extent_x undecided_MPI_Type_get_extent_x (datatype, lb, extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_extent_x(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_extent_x(datatype, lb, extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_extent_x(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_extent_x", || None, |me| {
            let lb = required(lb)?;
            let extent = required(extent)?;
            api::datatype::type_get_extent_x(me, datatype.standard(), lb, extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_true_extent_x(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_true_extent_x engine_MPI_Type_get_true_extent_x undecided_MPI_Type_get_true_extent_x (datatype, true_lb, true_extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_true_extent_x(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_true_extent_x engine_MPI_Type_get_true_extent_x undecided_MPI_Type_get_true_extent_x (datatype, true_lb, true_extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_true_extent_x(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_true_extent_x(datatype, true_lb, true_extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_true_extent_x(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_true_extent_x", || None, |me| {
            let true_lb = required(true_lb)?;
            let true_extent = required(true_extent)?;
            api::datatype::type_get_true_extent_x(me, datatype.standard(), true_lb, true_extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_size_x(datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_size_x engine_MPI_Type_size_x undecided_MPI_Type_size_x (datatype, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_size_x(datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_size_x engine_MPI_Type_size_x undecided_MPI_Type_size_x (datatype, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_size_x(datatype: Datatype, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_size_x(datatype, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_size_x(datatype: Datatype, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_size_x", || None, |me| {
            let size = required(size)?;
            api::datatype::type_size_x(me, datatype.standard(), size)
        })
    }
}
