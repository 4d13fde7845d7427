//! Exports: MPI 5.0 chapter 15, Tool support. Written by `cargo xtask codegen` from the table.
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
use anympi_door::tool::Word;
use anympi_translate::OpenMpi as A;
use anympi_translate::open_mpi::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pcontrol(level: c_int) -> c_int {
    unsafe { answer!(MPI_Pcontrol engine_MPI_Pcontrol undecided_MPI_Pcontrol (level)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pcontrol(level: c_int) -> c_int {
    unsafe { answer!(MPI_Pcontrol engine_MPI_Pcontrol undecided_MPI_Pcontrol (level)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pcontrol(level: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Pcontrol(level) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pcontrol(level: c_int) -> c_int {
    unsafe { lifecycle::pcontrol::<A>(level) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_changed(update_number: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_changed engine_MPI_T_category_changed undecided_MPI_T_category_changed (update_number)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_changed(update_number: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_changed engine_MPI_T_category_changed undecided_MPI_T_category_changed (update_number)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_changed(update_number: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_changed(update_number) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_changed(update_number: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_changed", &[update_number.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_categories(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_categories engine_MPI_T_category_get_categories undecided_MPI_T_category_get_categories (cat_index, len, indices)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_categories(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_categories engine_MPI_T_category_get_categories undecided_MPI_T_category_get_categories (cat_index, len, indices)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_categories(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_categories(cat_index, len, indices) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_categories(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_categories", &[cat_index.word(), len.word(), indices.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_cvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_cvars engine_MPI_T_category_get_cvars undecided_MPI_T_category_get_cvars (cat_index, len, indices)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_cvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_cvars engine_MPI_T_category_get_cvars undecided_MPI_T_category_get_cvars (cat_index, len, indices)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_cvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_cvars(cat_index, len, indices) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_cvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_cvars", &[cat_index.word(), len.word(), indices.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_events(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_events engine_MPI_T_category_get_events undecided_MPI_T_category_get_events (cat_index, len, indices)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_events(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_events engine_MPI_T_category_get_events undecided_MPI_T_category_get_events (cat_index, len, indices)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_events(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_events(cat_index, len, indices) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_events(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_events", &[cat_index.word(), len.word(), indices.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_index(name: *const c_char, cat_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_index engine_MPI_T_category_get_index undecided_MPI_T_category_get_index (name, cat_index)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_index(name: *const c_char, cat_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_index engine_MPI_T_category_get_index undecided_MPI_T_category_get_index (name, cat_index)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_index(name: *const c_char, cat_index: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_index(name, cat_index) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_index(name: *const c_char, cat_index: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_index", &[name.word(), cat_index.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_info(cat_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, num_cvars: *mut c_int, num_pvars: *mut c_int, num_categories: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_info engine_MPI_T_category_get_info undecided_MPI_T_category_get_info (cat_index, name, name_len, desc, desc_len, num_cvars, num_pvars, num_categories)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_info(cat_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, num_cvars: *mut c_int, num_pvars: *mut c_int, num_categories: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_info engine_MPI_T_category_get_info undecided_MPI_T_category_get_info (cat_index, name, name_len, desc, desc_len, num_cvars, num_pvars, num_categories)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_info(cat_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, num_cvars: *mut c_int, num_pvars: *mut c_int, num_categories: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_info(cat_index, name, name_len, desc, desc_len, num_cvars, num_pvars, num_categories) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_info(cat_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, num_cvars: *mut c_int, num_pvars: *mut c_int, num_categories: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_info", &[cat_index.word(), name.word(), name_len.word(), desc.word(), desc_len.word(), num_cvars.word(), num_pvars.word(), num_categories.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_num(num_cat: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_num engine_MPI_T_category_get_num undecided_MPI_T_category_get_num (num_cat)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_num(num_cat: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_num engine_MPI_T_category_get_num undecided_MPI_T_category_get_num (num_cat)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_num(num_cat: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_num(num_cat) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_num(num_cat: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_num", &[num_cat.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_num_events(cat_index: c_int, num_events: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_num_events engine_MPI_T_category_get_num_events undecided_MPI_T_category_get_num_events (cat_index, num_events)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_num_events(cat_index: c_int, num_events: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_num_events engine_MPI_T_category_get_num_events undecided_MPI_T_category_get_num_events (cat_index, num_events)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_num_events(cat_index: c_int, num_events: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_num_events(cat_index, num_events) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_num_events(cat_index: c_int, num_events: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_num_events", &[cat_index.word(), num_events.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_category_get_pvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_pvars engine_MPI_T_category_get_pvars undecided_MPI_T_category_get_pvars (cat_index, len, indices)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_category_get_pvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_category_get_pvars engine_MPI_T_category_get_pvars undecided_MPI_T_category_get_pvars (cat_index, len, indices)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_category_get_pvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_category_get_pvars(cat_index, len, indices) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_category_get_pvars(cat_index: c_int, len: c_int, indices: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_category_get_pvars", &[cat_index.word(), len.word(), indices.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_get_index(name: *const c_char, cvar_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_get_index engine_MPI_T_cvar_get_index undecided_MPI_T_cvar_get_index (name, cvar_index)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_get_index(name: *const c_char, cvar_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_get_index engine_MPI_T_cvar_get_index undecided_MPI_T_cvar_get_index (name, cvar_index)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_get_index(name: *const c_char, cvar_index: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_get_index(name, cvar_index) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_get_index(name: *const c_char, cvar_index: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_get_index", &[name.word(), cvar_index.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_get_info(cvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, scope: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_get_info engine_MPI_T_cvar_get_info undecided_MPI_T_cvar_get_info (cvar_index, name, name_len, verbosity, datatype, enumtype, desc, desc_len, bind, scope)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_get_info(cvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, scope: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_get_info engine_MPI_T_cvar_get_info undecided_MPI_T_cvar_get_info (cvar_index, name, name_len, verbosity, datatype, enumtype, desc, desc_len, bind, scope)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_get_info(cvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, scope: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_get_info(cvar_index, name, name_len, verbosity, datatype, enumtype, desc, desc_len, bind, scope) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_get_info(cvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, scope: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_get_info", &[cvar_index.word(), name.word(), name_len.word(), verbosity.word(), datatype.word(), enumtype.word(), desc.word(), desc_len.word(), bind.word(), scope.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_get_num(num_cvar: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_get_num engine_MPI_T_cvar_get_num undecided_MPI_T_cvar_get_num (num_cvar)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_get_num(num_cvar: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_get_num engine_MPI_T_cvar_get_num undecided_MPI_T_cvar_get_num (num_cvar)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_get_num(num_cvar: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_get_num(num_cvar) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_get_num(num_cvar: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_get_num", &[num_cvar.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_handle_alloc(cvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_handle_alloc engine_MPI_T_cvar_handle_alloc undecided_MPI_T_cvar_handle_alloc (cvar_index, obj_handle, handle, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_handle_alloc(cvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_cvar_handle_alloc engine_MPI_T_cvar_handle_alloc undecided_MPI_T_cvar_handle_alloc (cvar_index, obj_handle, handle, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_handle_alloc(cvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_handle_alloc(cvar_index, obj_handle, handle, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_handle_alloc(cvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_handle_alloc", &[cvar_index.word(), obj_handle.word(), handle.word(), count.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_handle_free(handle: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_cvar_handle_free engine_MPI_T_cvar_handle_free undecided_MPI_T_cvar_handle_free (handle)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_handle_free(handle: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_cvar_handle_free engine_MPI_T_cvar_handle_free undecided_MPI_T_cvar_handle_free (handle)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_handle_free(handle: *mut *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_handle_free(handle) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_handle_free(handle: *mut *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_handle_free", &[handle.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_read(handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_cvar_read engine_MPI_T_cvar_read undecided_MPI_T_cvar_read (handle, buf)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_read(handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_cvar_read engine_MPI_T_cvar_read undecided_MPI_T_cvar_read (handle, buf)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_read(handle: *mut c_void, buf: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_read(handle, buf) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_read(handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_read", &[handle.word(), buf.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_cvar_write(handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_cvar_write engine_MPI_T_cvar_write undecided_MPI_T_cvar_write (handle, buf)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_cvar_write(handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_cvar_write engine_MPI_T_cvar_write undecided_MPI_T_cvar_write (handle, buf)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_cvar_write(handle: *mut c_void, buf: *const c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_cvar_write(handle, buf) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_cvar_write(handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_cvar_write", &[handle.word(), buf.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_enum_get_info(enumtype: *mut c_void, num: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_enum_get_info engine_MPI_T_enum_get_info undecided_MPI_T_enum_get_info (enumtype, num, name, name_len)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_enum_get_info(enumtype: *mut c_void, num: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_enum_get_info engine_MPI_T_enum_get_info undecided_MPI_T_enum_get_info (enumtype, num, name, name_len)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_enum_get_info(enumtype: *mut c_void, num: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_enum_get_info(enumtype, num, name, name_len) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_enum_get_info(enumtype: *mut c_void, num: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_enum_get_info", &[enumtype.word(), num.word(), name.word(), name_len.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_enum_get_item(enumtype: *mut c_void, index: c_int, value: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_enum_get_item engine_MPI_T_enum_get_item undecided_MPI_T_enum_get_item (enumtype, index, value, name, name_len)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_enum_get_item(enumtype: *mut c_void, index: c_int, value: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_enum_get_item engine_MPI_T_enum_get_item undecided_MPI_T_enum_get_item (enumtype, index, value, name, name_len)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_enum_get_item(enumtype: *mut c_void, index: c_int, value: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_enum_get_item(enumtype, index, value, name, name_len) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_enum_get_item(enumtype: *mut c_void, index: c_int, value: *mut c_int, name: *mut c_char, name_len: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_enum_get_item", &[enumtype.word(), index.word(), value.word(), name.word(), name_len.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_callback_get_info(event_registration: *mut c_void, cb_safety: c_int, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_T_event_callback_get_info engine_MPI_T_event_callback_get_info undecided_MPI_T_event_callback_get_info (event_registration, cb_safety, info_used)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_callback_get_info(event_registration: *mut c_void, cb_safety: c_int, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_T_event_callback_get_info engine_MPI_T_event_callback_get_info undecided_MPI_T_event_callback_get_info (event_registration, cb_safety, info_used)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_callback_get_info(event_registration: *mut c_void, cb_safety: c_int, info_used: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_callback_get_info(event_registration, cb_safety, info_used) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_callback_get_info(event_registration: *mut c_void, cb_safety: c_int, info_used: *mut Info) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_callback_get_info", &[event_registration.word(), cb_safety.word(), info_used.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_callback_set_info(event_registration: *mut c_void, cb_safety: c_int, info: Info) -> c_int {
    unsafe { answer!(MPI_T_event_callback_set_info engine_MPI_T_event_callback_set_info undecided_MPI_T_event_callback_set_info (event_registration, cb_safety, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_callback_set_info(event_registration: *mut c_void, cb_safety: c_int, info: Info) -> c_int {
    unsafe { answer!(MPI_T_event_callback_set_info engine_MPI_T_event_callback_set_info undecided_MPI_T_event_callback_set_info (event_registration, cb_safety, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_callback_set_info(event_registration: *mut c_void, cb_safety: c_int, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_callback_set_info(event_registration, cb_safety, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_callback_set_info(event_registration: *mut c_void, cb_safety: c_int, info: Info) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_callback_set_info", &[event_registration.word(), cb_safety.word(), 0]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_copy(event_instance: *mut c_void, buffer: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_event_copy engine_MPI_T_event_copy undecided_MPI_T_event_copy (event_instance, buffer)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_copy(event_instance: *mut c_void, buffer: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_event_copy engine_MPI_T_event_copy undecided_MPI_T_event_copy (event_instance, buffer)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_copy(event_instance: *mut c_void, buffer: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_copy(event_instance, buffer) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_copy(event_instance: *mut c_void, buffer: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_copy", &[event_instance.word(), buffer.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_get_index(name: *const c_char, event_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_index engine_MPI_T_event_get_index undecided_MPI_T_event_get_index (name, event_index)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_get_index(name: *const c_char, event_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_index engine_MPI_T_event_get_index undecided_MPI_T_event_get_index (name, event_index)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_get_index(name: *const c_char, event_index: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_get_index(name, event_index) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_get_index(name: *const c_char, event_index: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_get_index", &[name.word(), event_index.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_get_info(event_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, array_of_datatypes: *mut Datatype, array_of_displacements: *mut Count, num_elements: *mut c_int, enumtype: *mut *mut c_void, info: *mut Info, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_info engine_MPI_T_event_get_info undecided_MPI_T_event_get_info (event_index, name, name_len, verbosity, array_of_datatypes, array_of_displacements, num_elements, enumtype, info, desc, desc_len, bind)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_get_info(event_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, array_of_datatypes: *mut Datatype, array_of_displacements: *mut Count, num_elements: *mut c_int, enumtype: *mut *mut c_void, info: *mut Info, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_info engine_MPI_T_event_get_info undecided_MPI_T_event_get_info (event_index, name, name_len, verbosity, array_of_datatypes, array_of_displacements, num_elements, enumtype, info, desc, desc_len, bind)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_get_info(event_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, array_of_datatypes: *mut Datatype, array_of_displacements: *mut Count, num_elements: *mut c_int, enumtype: *mut *mut c_void, info: *mut Info, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_get_info(event_index, name, name_len, verbosity, array_of_datatypes, array_of_displacements, num_elements, enumtype, info, desc, desc_len, bind) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_get_info(event_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, array_of_datatypes: *mut Datatype, array_of_displacements: *mut Count, num_elements: *mut c_int, enumtype: *mut *mut c_void, info: *mut Info, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_get_info", &[event_index.word(), name.word(), name_len.word(), verbosity.word(), array_of_datatypes.word(), array_of_displacements.word(), num_elements.word(), enumtype.word(), info.word(), desc.word(), desc_len.word(), bind.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_get_num(num_events: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_num engine_MPI_T_event_get_num undecided_MPI_T_event_get_num (num_events)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_get_num(num_events: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_num engine_MPI_T_event_get_num undecided_MPI_T_event_get_num (num_events)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_get_num(num_events: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_get_num(num_events) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_get_num(num_events: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_get_num", &[num_events.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_get_source(event_instance: *mut c_void, source_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_source engine_MPI_T_event_get_source undecided_MPI_T_event_get_source (event_instance, source_index)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_get_source(event_instance: *mut c_void, source_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_event_get_source engine_MPI_T_event_get_source undecided_MPI_T_event_get_source (event_instance, source_index)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_get_source(event_instance: *mut c_void, source_index: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_get_source(event_instance, source_index) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_get_source(event_instance: *mut c_void, source_index: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_get_source", &[event_instance.word(), source_index.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_get_timestamp(event_instance: *mut c_void, event_timestamp: *mut Count) -> c_int {
    unsafe { answer!(MPI_T_event_get_timestamp engine_MPI_T_event_get_timestamp undecided_MPI_T_event_get_timestamp (event_instance, event_timestamp)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_get_timestamp(event_instance: *mut c_void, event_timestamp: *mut Count) -> c_int {
    unsafe { answer!(MPI_T_event_get_timestamp engine_MPI_T_event_get_timestamp undecided_MPI_T_event_get_timestamp (event_instance, event_timestamp)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_get_timestamp(event_instance: *mut c_void, event_timestamp: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_get_timestamp(event_instance, event_timestamp) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_get_timestamp(event_instance: *mut c_void, event_timestamp: *mut Count) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_get_timestamp", &[event_instance.word(), event_timestamp.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_handle_alloc(event_index: c_int, obj_handle: *mut c_void, info: Info, event_registration: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_event_handle_alloc engine_MPI_T_event_handle_alloc undecided_MPI_T_event_handle_alloc (event_index, obj_handle, info, event_registration)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_handle_alloc(event_index: c_int, obj_handle: *mut c_void, info: Info, event_registration: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_event_handle_alloc engine_MPI_T_event_handle_alloc undecided_MPI_T_event_handle_alloc (event_index, obj_handle, info, event_registration)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_handle_alloc(event_index: c_int, obj_handle: *mut c_void, info: Info, event_registration: *mut *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_handle_alloc(event_index, obj_handle, info, event_registration) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_handle_alloc(event_index: c_int, obj_handle: *mut c_void, info: Info, event_registration: *mut *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_handle_alloc", &[event_index.word(), obj_handle.word(), 0, event_registration.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_handle_free(event_registration: *mut c_void, user_data: *mut c_void, free_cb_function: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_event_handle_free engine_MPI_T_event_handle_free undecided_MPI_T_event_handle_free (event_registration, user_data, free_cb_function)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_handle_free(event_registration: *mut c_void, user_data: *mut c_void, free_cb_function: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_event_handle_free engine_MPI_T_event_handle_free undecided_MPI_T_event_handle_free (event_registration, user_data, free_cb_function)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_handle_free(event_registration: *mut c_void, user_data: *mut c_void, free_cb_function: *const c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_handle_free(event_registration, user_data, free_cb_function) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_handle_free(event_registration: *mut c_void, user_data: *mut c_void, free_cb_function: *const c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_handle_free", &[event_registration.word(), user_data.word(), free_cb_function.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_handle_get_info(event_registration: *mut c_void, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_T_event_handle_get_info engine_MPI_T_event_handle_get_info undecided_MPI_T_event_handle_get_info (event_registration, info_used)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_handle_get_info(event_registration: *mut c_void, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_T_event_handle_get_info engine_MPI_T_event_handle_get_info undecided_MPI_T_event_handle_get_info (event_registration, info_used)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_handle_get_info(event_registration: *mut c_void, info_used: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_handle_get_info(event_registration, info_used) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_handle_get_info(event_registration: *mut c_void, info_used: *mut Info) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_handle_get_info", &[event_registration.word(), info_used.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_handle_set_info(event_registration: *mut c_void, info: Info) -> c_int {
    unsafe { answer!(MPI_T_event_handle_set_info engine_MPI_T_event_handle_set_info undecided_MPI_T_event_handle_set_info (event_registration, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_handle_set_info(event_registration: *mut c_void, info: Info) -> c_int {
    unsafe { answer!(MPI_T_event_handle_set_info engine_MPI_T_event_handle_set_info undecided_MPI_T_event_handle_set_info (event_registration, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_handle_set_info(event_registration: *mut c_void, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_handle_set_info(event_registration, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_handle_set_info(event_registration: *mut c_void, info: Info) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_handle_set_info", &[event_registration.word(), 0]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_read(event_instance: *mut c_void, element_index: c_int, buffer: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_event_read engine_MPI_T_event_read undecided_MPI_T_event_read (event_instance, element_index, buffer)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_read(event_instance: *mut c_void, element_index: c_int, buffer: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_event_read engine_MPI_T_event_read undecided_MPI_T_event_read (event_instance, element_index, buffer)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_read(event_instance: *mut c_void, element_index: c_int, buffer: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_read(event_instance, element_index, buffer) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_read(event_instance: *mut c_void, element_index: c_int, buffer: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_read", &[event_instance.word(), element_index.word(), buffer.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_register_callback(event_registration: *mut c_void, cb_safety: c_int, info: Info, user_data: *mut c_void, event_cb_function: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_event_register_callback engine_MPI_T_event_register_callback undecided_MPI_T_event_register_callback (event_registration, cb_safety, info, user_data, event_cb_function)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_register_callback(event_registration: *mut c_void, cb_safety: c_int, info: Info, user_data: *mut c_void, event_cb_function: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_event_register_callback engine_MPI_T_event_register_callback undecided_MPI_T_event_register_callback (event_registration, cb_safety, info, user_data, event_cb_function)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_register_callback(event_registration: *mut c_void, cb_safety: c_int, info: Info, user_data: *mut c_void, event_cb_function: *const c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_register_callback(event_registration, cb_safety, info, user_data, event_cb_function) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_register_callback(event_registration: *mut c_void, cb_safety: c_int, info: Info, user_data: *mut c_void, event_cb_function: *const c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_register_callback", &[event_registration.word(), cb_safety.word(), 0, user_data.word(), event_cb_function.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_event_set_dropped_handler(event_registration: *mut c_void, dropped_cb_function: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_event_set_dropped_handler engine_MPI_T_event_set_dropped_handler undecided_MPI_T_event_set_dropped_handler (event_registration, dropped_cb_function)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_event_set_dropped_handler(event_registration: *mut c_void, dropped_cb_function: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_event_set_dropped_handler engine_MPI_T_event_set_dropped_handler undecided_MPI_T_event_set_dropped_handler (event_registration, dropped_cb_function)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_event_set_dropped_handler(event_registration: *mut c_void, dropped_cb_function: *const c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_event_set_dropped_handler(event_registration, dropped_cb_function) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_event_set_dropped_handler(event_registration: *mut c_void, dropped_cb_function: *const c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_event_set_dropped_handler", &[event_registration.word(), dropped_cb_function.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_finalize() -> c_int {
    unsafe { answer!(MPI_T_finalize engine_MPI_T_finalize undecided_MPI_T_finalize ()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_finalize() -> c_int {
    unsafe { answer!(MPI_T_finalize engine_MPI_T_finalize undecided_MPI_T_finalize ()) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_finalize() -> c_int {
    super::decide();
    unsafe { PMPI_T_finalize() }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_finalize() -> c_int {
    unsafe { tool::call::<A>("MPI_T_finalize", &[]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_init_thread(required: c_int, provided: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_init_thread engine_MPI_T_init_thread undecided_MPI_T_init_thread (required, provided)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_init_thread(required: c_int, provided: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_init_thread engine_MPI_T_init_thread undecided_MPI_T_init_thread (required, provided)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_init_thread(required: c_int, provided: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_init_thread(required, provided) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_init_thread(required: c_int, provided: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_init_thread", &[required.word(), provided.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_get_index(name: *const c_char, var_class: c_int, pvar_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_get_index engine_MPI_T_pvar_get_index undecided_MPI_T_pvar_get_index (name, var_class, pvar_index)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_get_index(name: *const c_char, var_class: c_int, pvar_index: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_get_index engine_MPI_T_pvar_get_index undecided_MPI_T_pvar_get_index (name, var_class, pvar_index)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_get_index(name: *const c_char, var_class: c_int, pvar_index: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_get_index(name, var_class, pvar_index) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_get_index(name: *const c_char, var_class: c_int, pvar_index: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_get_index", &[name.word(), var_class.word(), pvar_index.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_get_info(pvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, var_class: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, readonly: *mut c_int, continuous: *mut c_int, atomic: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_get_info engine_MPI_T_pvar_get_info undecided_MPI_T_pvar_get_info (pvar_index, name, name_len, verbosity, var_class, datatype, enumtype, desc, desc_len, bind, readonly, continuous, atomic)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_get_info(pvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, var_class: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, readonly: *mut c_int, continuous: *mut c_int, atomic: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_get_info engine_MPI_T_pvar_get_info undecided_MPI_T_pvar_get_info (pvar_index, name, name_len, verbosity, var_class, datatype, enumtype, desc, desc_len, bind, readonly, continuous, atomic)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_get_info(pvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, var_class: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, readonly: *mut c_int, continuous: *mut c_int, atomic: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_get_info(pvar_index, name, name_len, verbosity, var_class, datatype, enumtype, desc, desc_len, bind, readonly, continuous, atomic) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_get_info(pvar_index: c_int, name: *mut c_char, name_len: *mut c_int, verbosity: *mut c_int, var_class: *mut c_int, datatype: *mut Datatype, enumtype: *mut *mut c_void, desc: *mut c_char, desc_len: *mut c_int, bind: *mut c_int, readonly: *mut c_int, continuous: *mut c_int, atomic: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_get_info", &[pvar_index.word(), name.word(), name_len.word(), verbosity.word(), var_class.word(), datatype.word(), enumtype.word(), desc.word(), desc_len.word(), bind.word(), readonly.word(), continuous.word(), atomic.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_get_num(num_pvar: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_get_num engine_MPI_T_pvar_get_num undecided_MPI_T_pvar_get_num (num_pvar)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_get_num(num_pvar: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_get_num engine_MPI_T_pvar_get_num undecided_MPI_T_pvar_get_num (num_pvar)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_get_num(num_pvar: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_get_num(num_pvar) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_get_num(num_pvar: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_get_num", &[num_pvar.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_handle_alloc(pe_session: *mut c_void, pvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_handle_alloc engine_MPI_T_pvar_handle_alloc undecided_MPI_T_pvar_handle_alloc (pe_session, pvar_index, obj_handle, handle, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_handle_alloc(pe_session: *mut c_void, pvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_pvar_handle_alloc engine_MPI_T_pvar_handle_alloc undecided_MPI_T_pvar_handle_alloc (pe_session, pvar_index, obj_handle, handle, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_handle_alloc(pe_session: *mut c_void, pvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_handle_alloc(pe_session, pvar_index, obj_handle, handle, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_handle_alloc(pe_session: *mut c_void, pvar_index: c_int, obj_handle: *mut c_void, handle: *mut *mut c_void, count: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_handle_alloc", &[pe_session.word(), pvar_index.word(), obj_handle.word(), handle.word(), count.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_handle_free(pe_session: *mut c_void, handle: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_handle_free engine_MPI_T_pvar_handle_free undecided_MPI_T_pvar_handle_free (pe_session, handle)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_handle_free(pe_session: *mut c_void, handle: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_handle_free engine_MPI_T_pvar_handle_free undecided_MPI_T_pvar_handle_free (pe_session, handle)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_handle_free(pe_session: *mut c_void, handle: *mut *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_handle_free(pe_session, handle) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_handle_free(pe_session: *mut c_void, handle: *mut *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_handle_free", &[pe_session.word(), handle.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_read(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_read engine_MPI_T_pvar_read undecided_MPI_T_pvar_read (pe_session, handle, buf)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_read(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_read engine_MPI_T_pvar_read undecided_MPI_T_pvar_read (pe_session, handle, buf)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_read(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_read(pe_session, handle, buf) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_read(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_read", &[pe_session.word(), handle.word(), buf.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_readreset(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_readreset engine_MPI_T_pvar_readreset undecided_MPI_T_pvar_readreset (pe_session, handle, buf)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_readreset(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_readreset engine_MPI_T_pvar_readreset undecided_MPI_T_pvar_readreset (pe_session, handle, buf)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_readreset(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_readreset(pe_session, handle, buf) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_readreset(pe_session: *mut c_void, handle: *mut c_void, buf: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_readreset", &[pe_session.word(), handle.word(), buf.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_reset(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_reset engine_MPI_T_pvar_reset undecided_MPI_T_pvar_reset (pe_session, handle)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_reset(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_reset engine_MPI_T_pvar_reset undecided_MPI_T_pvar_reset (pe_session, handle)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_reset(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_reset(pe_session, handle) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_reset(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_reset", &[pe_session.word(), handle.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_session_create(pe_session: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_session_create engine_MPI_T_pvar_session_create undecided_MPI_T_pvar_session_create (pe_session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_session_create(pe_session: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_session_create engine_MPI_T_pvar_session_create undecided_MPI_T_pvar_session_create (pe_session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_session_create(pe_session: *mut *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_session_create(pe_session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_session_create(pe_session: *mut *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_session_create", &[pe_session.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_session_free(pe_session: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_session_free engine_MPI_T_pvar_session_free undecided_MPI_T_pvar_session_free (pe_session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_session_free(pe_session: *mut *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_session_free engine_MPI_T_pvar_session_free undecided_MPI_T_pvar_session_free (pe_session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_session_free(pe_session: *mut *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_session_free(pe_session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_session_free(pe_session: *mut *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_session_free", &[pe_session.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_start(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_start engine_MPI_T_pvar_start undecided_MPI_T_pvar_start (pe_session, handle)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_start(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_start engine_MPI_T_pvar_start undecided_MPI_T_pvar_start (pe_session, handle)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_start(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_start(pe_session, handle) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_start(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_start", &[pe_session.word(), handle.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_stop(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_stop engine_MPI_T_pvar_stop undecided_MPI_T_pvar_stop (pe_session, handle)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_stop(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_stop engine_MPI_T_pvar_stop undecided_MPI_T_pvar_stop (pe_session, handle)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_stop(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_stop(pe_session, handle) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_stop(pe_session: *mut c_void, handle: *mut c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_stop", &[pe_session.word(), handle.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_pvar_write(pe_session: *mut c_void, handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_write engine_MPI_T_pvar_write undecided_MPI_T_pvar_write (pe_session, handle, buf)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_pvar_write(pe_session: *mut c_void, handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe { answer!(MPI_T_pvar_write engine_MPI_T_pvar_write undecided_MPI_T_pvar_write (pe_session, handle, buf)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_pvar_write(pe_session: *mut c_void, handle: *mut c_void, buf: *const c_void) -> c_int {
    super::decide();
    unsafe { PMPI_T_pvar_write(pe_session, handle, buf) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_pvar_write(pe_session: *mut c_void, handle: *mut c_void, buf: *const c_void) -> c_int {
    unsafe { tool::call::<A>("MPI_T_pvar_write", &[pe_session.word(), handle.word(), buf.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_source_get_info(source_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, ordering: *mut c_int, ticks_per_second: *mut Count, max_ticks: *mut Count, info: *mut Info) -> c_int {
    unsafe { answer!(MPI_T_source_get_info engine_MPI_T_source_get_info undecided_MPI_T_source_get_info (source_index, name, name_len, desc, desc_len, ordering, ticks_per_second, max_ticks, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_source_get_info(source_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, ordering: *mut c_int, ticks_per_second: *mut Count, max_ticks: *mut Count, info: *mut Info) -> c_int {
    unsafe { answer!(MPI_T_source_get_info engine_MPI_T_source_get_info undecided_MPI_T_source_get_info (source_index, name, name_len, desc, desc_len, ordering, ticks_per_second, max_ticks, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_source_get_info(source_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, ordering: *mut c_int, ticks_per_second: *mut Count, max_ticks: *mut Count, info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_T_source_get_info(source_index, name, name_len, desc, desc_len, ordering, ticks_per_second, max_ticks, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_source_get_info(source_index: c_int, name: *mut c_char, name_len: *mut c_int, desc: *mut c_char, desc_len: *mut c_int, ordering: *mut c_int, ticks_per_second: *mut Count, max_ticks: *mut Count, info: *mut Info) -> c_int {
    unsafe { tool::call::<A>("MPI_T_source_get_info", &[source_index.word(), name.word(), name_len.word(), desc.word(), desc_len.word(), ordering.word(), ticks_per_second.word(), max_ticks.word(), info.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_source_get_num(num_sources: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_source_get_num engine_MPI_T_source_get_num undecided_MPI_T_source_get_num (num_sources)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_source_get_num(num_sources: *mut c_int) -> c_int {
    unsafe { answer!(MPI_T_source_get_num engine_MPI_T_source_get_num undecided_MPI_T_source_get_num (num_sources)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_source_get_num(num_sources: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_T_source_get_num(num_sources) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_source_get_num(num_sources: *mut c_int) -> c_int {
    unsafe { tool::call::<A>("MPI_T_source_get_num", &[num_sources.word()]) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_T_source_get_timestamp(source_index: c_int, timestamp: *mut Count) -> c_int {
    unsafe { answer!(MPI_T_source_get_timestamp engine_MPI_T_source_get_timestamp undecided_MPI_T_source_get_timestamp (source_index, timestamp)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_T_source_get_timestamp(source_index: c_int, timestamp: *mut Count) -> c_int {
    unsafe { answer!(MPI_T_source_get_timestamp engine_MPI_T_source_get_timestamp undecided_MPI_T_source_get_timestamp (source_index, timestamp)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_T_source_get_timestamp(source_index: c_int, timestamp: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_T_source_get_timestamp(source_index, timestamp) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_T_source_get_timestamp(source_index: c_int, timestamp: *mut Count) -> c_int {
    unsafe { tool::call::<A>("MPI_T_source_get_timestamp", &[source_index.word(), timestamp.word()]) }
}
