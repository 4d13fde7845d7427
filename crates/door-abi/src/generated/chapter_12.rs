//! Exports: MPI 5.0 chapter 12, One-sided communications. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert, Converted};
use anympi_engine::types::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_translate::Standard as A;
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Accumulate(_origin_addr: *const c_void, _origin_count: c_int, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, _op: Op, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Accumulate", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { PMPI_Accumulate(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Accumulate_c(_origin_addr: *const c_void, _origin_count: Count, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, _op: Op, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Accumulate_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { PMPI_Accumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Compare_and_swap(_origin_addr: *const c_void, _compare_addr: *const c_void, _result_addr: *mut c_void, _datatype: Datatype, _target_rank: c_int, _target_disp: Count, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Compare_and_swap", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Compare_and_swap(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, win: Win) -> c_int {
    unsafe { PMPI_Compare_and_swap(origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Fetch_and_op(_origin_addr: *const c_void, _result_addr: *mut c_void, _datatype: Datatype, _target_rank: c_int, _target_disp: Count, _op: Op, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Fetch_and_op", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Fetch_and_op(origin_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, op: Op, win: Win) -> c_int {
    unsafe { PMPI_Fetch_and_op(origin_addr, result_addr, datatype, target_rank, target_disp, op, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get(_origin_addr: *mut c_void, _origin_count: c_int, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Get", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { PMPI_Get(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_c(_origin_addr: *mut c_void, _origin_count: Count, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Get_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { PMPI_Get_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_accumulate(_origin_addr: *const c_void, _origin_count: c_int, _origin_datatype: Datatype, _result_addr: *mut c_void, _result_count: c_int, _result_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, _op: Op, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Get_accumulate", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { PMPI_Get_accumulate(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_accumulate_c(_origin_addr: *const c_void, _origin_count: Count, _origin_datatype: Datatype, _result_addr: *mut c_void, _result_count: Count, _result_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, _op: Op, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Get_accumulate_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { PMPI_Get_accumulate_c(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Put(_origin_addr: *const c_void, _origin_count: c_int, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Put", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Put(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { PMPI_Put(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Put_c(_origin_addr: *const c_void, _origin_count: Count, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Put_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Put_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { PMPI_Put_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Raccumulate(_origin_addr: *const c_void, _origin_count: c_int, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, _op: Op, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Raccumulate", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Raccumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Raccumulate(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Raccumulate_c(_origin_addr: *const c_void, _origin_count: Count, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, _op: Op, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Raccumulate_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Raccumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Raccumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget(_origin_addr: *mut c_void, _origin_count: c_int, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Rget", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Rget(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget_c(_origin_addr: *mut c_void, _origin_count: Count, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Rget_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Rget_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget_accumulate(_origin_addr: *const c_void, _origin_count: c_int, _origin_datatype: Datatype, _result_addr: *mut c_void, _result_count: c_int, _result_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, _op: Op, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Rget_accumulate", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Rget_accumulate(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget_accumulate_c(_origin_addr: *const c_void, _origin_count: Count, _origin_datatype: Datatype, _result_addr: *mut c_void, _result_count: Count, _result_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, _op: Op, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Rget_accumulate_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Rget_accumulate_c(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rput(_origin_addr: *const c_void, _origin_count: c_int, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: c_int, _target_datatype: Datatype, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Rput", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rput(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Rput(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rput_c(_origin_addr: *const c_void, _origin_count: Count, _origin_datatype: Datatype, _target_rank: c_int, _target_disp: Count, _target_count: Count, _target_datatype: Datatype, win: Win, _request: *mut Request) -> c_int {
    unsafe { unsupported::<A>("MPI_Rput_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rput_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { PMPI_Rput_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate(_size: Count, _disp_unit: c_int, _info: Info, comm: Comm, _baseptr: *mut c_void, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_allocate", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_allocate(size, disp_unit, info, comm, baseptr, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate_c(_size: Count, _disp_unit: Count, _info: Info, comm: Comm, _baseptr: *mut c_void, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_allocate_c", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_allocate_c(size, disp_unit, info, comm, baseptr, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate_shared(_size: Count, _disp_unit: c_int, _info: Info, comm: Comm, _baseptr: *mut c_void, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_allocate_shared", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate_shared(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_allocate_shared(size, disp_unit, info, comm, baseptr, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate_shared_c(_size: Count, _disp_unit: Count, _info: Info, comm: Comm, _baseptr: *mut c_void, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_allocate_shared_c", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate_shared_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_allocate_shared_c(size, disp_unit, info, comm, baseptr, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_attach(win: Win, _base: *mut c_void, _size: Count) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_attach", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_attach(win: Win, base: *mut c_void, size: Count) -> c_int {
    unsafe { PMPI_Win_attach(win, base, size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_complete(win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_complete", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_complete(win: Win) -> c_int {
    unsafe { PMPI_Win_complete(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create(_base: *mut c_void, _size: Count, _disp_unit: c_int, _info: Info, comm: Comm, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_create", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create(base: *mut c_void, size: Count, disp_unit: c_int, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_create(base, size, disp_unit, info, comm, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create_c(_base: *mut c_void, _size: Count, _disp_unit: Count, _info: Info, comm: Comm, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_create_c", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create_c(base: *mut c_void, size: Count, disp_unit: Count, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_create_c(base, size, disp_unit, info, comm, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create_dynamic(_info: Info, comm: Comm, _win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_create_dynamic", Some(Argument::Comm(comm.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create_dynamic(info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { PMPI_Win_create_dynamic(info, comm, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_detach(win: Win, _base: *const c_void) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_detach", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_detach(win: Win, base: *const c_void) -> c_int {
    unsafe { PMPI_Win_detach(win, base) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_fence(_assert: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_fence", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_fence(assert: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_fence(assert, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush(_rank: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_flush", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush(rank: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_flush(rank, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush_all(win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_flush_all", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush_all(win: Win) -> c_int {
    unsafe { PMPI_Win_flush_all(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush_local(_rank: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_flush_local", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush_local(rank: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_flush_local(rank, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush_local_all(win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_flush_local_all", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush_local_all(win: Win) -> c_int {
    unsafe { PMPI_Win_flush_local_all(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_free(win: *mut Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_free", win.as_ref().map(|object| Argument::Win(object.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_free(win: *mut Win) -> c_int {
    unsafe { PMPI_Win_free(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_group(win: Win, _group: *mut Group) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_get_group", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_group(win: Win, group: *mut Group) -> c_int {
    unsafe { PMPI_Win_get_group(win, group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_info(win: Win, _info_used: *mut Info) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_get_info", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_info(win: Win, info_used: *mut Info) -> c_int {
    unsafe { PMPI_Win_get_info(win, info_used) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_lock(_lock_type: c_int, _rank: c_int, _assert: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_lock", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_lock(lock_type: c_int, rank: c_int, assert: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_lock(lock_type, rank, assert, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_lock_all(_assert: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_lock_all", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_lock_all(assert: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_lock_all(assert, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_post(_group: Group, _assert: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_post", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_post(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_post(group, assert, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_set_info(win: Win, _info: Info) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_set_info", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_set_info(win: Win, info: Info) -> c_int {
    unsafe { PMPI_Win_set_info(win, info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_shared_query(win: Win, _rank: c_int, _size: *mut Count, _disp_unit: *mut c_int, _baseptr: *mut c_void) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_shared_query", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_shared_query(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut c_int, baseptr: *mut c_void) -> c_int {
    unsafe { PMPI_Win_shared_query(win, rank, size, disp_unit, baseptr) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_shared_query_c(win: Win, _rank: c_int, _size: *mut Count, _disp_unit: *mut Count, _baseptr: *mut c_void) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_shared_query_c", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_shared_query_c(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut Count, baseptr: *mut c_void) -> c_int {
    unsafe { PMPI_Win_shared_query_c(win, rank, size, disp_unit, baseptr) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_start(_group: Group, _assert: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_start", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_start(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_start(group, assert, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_sync(win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_sync", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_sync(win: Win) -> c_int {
    unsafe { PMPI_Win_sync(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_test(win: Win, _flag: *mut c_int) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_test", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_test(win: Win, flag: *mut c_int) -> c_int {
    unsafe { PMPI_Win_test(win, flag) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_unlock(_rank: c_int, win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_unlock", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_unlock(rank: c_int, win: Win) -> c_int {
    unsafe { PMPI_Win_unlock(rank, win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_unlock_all(win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_unlock_all", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_unlock_all(win: Win) -> c_int {
    unsafe { PMPI_Win_unlock_all(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_wait(win: Win) -> c_int {
    unsafe { unsupported::<A>("MPI_Win_wait", Some(Argument::Win(win.standard()))) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_wait(win: Win) -> c_int {
    unsafe { PMPI_Win_wait(win) }
}
