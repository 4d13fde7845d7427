//! Exports: MPI 5.0 chapter 12, One-sided communications. Written by `cargo xtask codegen` from the table.
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
use anympi_translate::OpenMpi as A;
use anympi_translate::open_mpi::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Accumulate engine_MPI_Accumulate undecided_MPI_Accumulate (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Accumulate engine_MPI_Accumulate undecided_MPI_Accumulate (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Accumulate(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::accumulate_quickly(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), op.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Accumulate(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Accumulate", || Some(Argument::Win(win.standard())), |me| {
            api::rma::accumulate(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), op.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Accumulate_c engine_MPI_Accumulate_c undecided_MPI_Accumulate_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Accumulate_c engine_MPI_Accumulate_c undecided_MPI_Accumulate_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Accumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::accumulate_quickly(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), op.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Accumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Accumulate_c", || Some(Argument::Win(win.standard())), |me| {
            api::rma::accumulate(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), op.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Compare_and_swap(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, win: Win) -> c_int {
    unsafe { answer!(MPI_Compare_and_swap engine_MPI_Compare_and_swap undecided_MPI_Compare_and_swap (origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Compare_and_swap(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, win: Win) -> c_int {
    unsafe { answer!(MPI_Compare_and_swap engine_MPI_Compare_and_swap undecided_MPI_Compare_and_swap (origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Compare_and_swap(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Compare_and_swap(origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Compare_and_swap(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::compare_and_swap_quickly(me, A::buffer_in(origin_addr), A::buffer_in(compare_addr), A::buffer_in(result_addr), datatype.standard(), A::rank_in(target_rank), target_disp, win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Compare_and_swap(origin_addr, compare_addr, result_addr, datatype, target_rank, target_disp, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Compare_and_swap(origin_addr: *const c_void, compare_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Compare_and_swap", || Some(Argument::Win(win.standard())), |me| {
            api::rma::compare_and_swap(me, A::buffer_in(origin_addr), A::buffer_in(compare_addr), A::buffer_in(result_addr), datatype.standard(), A::rank_in(target_rank), target_disp, win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Fetch_and_op(origin_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Fetch_and_op engine_MPI_Fetch_and_op undecided_MPI_Fetch_and_op (origin_addr, result_addr, datatype, target_rank, target_disp, op, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Fetch_and_op(origin_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Fetch_and_op engine_MPI_Fetch_and_op undecided_MPI_Fetch_and_op (origin_addr, result_addr, datatype, target_rank, target_disp, op, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Fetch_and_op(origin_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, op: Op, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Fetch_and_op(origin_addr, result_addr, datatype, target_rank, target_disp, op, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Fetch_and_op(origin_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, op: Op, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::fetch_and_op_quickly(me, A::buffer_in(origin_addr), A::buffer_in(result_addr), datatype.standard(), A::rank_in(target_rank), target_disp, op.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Fetch_and_op(origin_addr, result_addr, datatype, target_rank, target_disp, op, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Fetch_and_op(origin_addr: *const c_void, result_addr: *mut c_void, datatype: Datatype, target_rank: c_int, target_disp: Count, op: Op, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Fetch_and_op", || Some(Argument::Win(win.standard())), |me| {
            api::rma::fetch_and_op(me, A::buffer_in(origin_addr), A::buffer_in(result_addr), datatype.standard(), A::rank_in(target_rank), target_disp, op.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Get engine_MPI_Get undecided_MPI_Get (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Get engine_MPI_Get undecided_MPI_Get (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Get(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::get_quickly(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Get(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Get(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Get", || Some(Argument::Win(win.standard())), |me| {
            api::rma::get(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Get_c engine_MPI_Get_c undecided_MPI_Get_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Get_c engine_MPI_Get_c undecided_MPI_Get_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Get_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::get_quickly(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Get_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Get_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Get_c", || Some(Argument::Win(win.standard())), |me| {
            api::rma::get(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Get_accumulate engine_MPI_Get_accumulate undecided_MPI_Get_accumulate (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Get_accumulate engine_MPI_Get_accumulate undecided_MPI_Get_accumulate (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Get_accumulate(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Get_accumulate", || Some(Argument::Win(win.standard())), |me| {
            api::rma::get_accumulate(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::buffer_in(result_addr), result_count.into(), result_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), op.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Get_accumulate_c engine_MPI_Get_accumulate_c undecided_MPI_Get_accumulate_c (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe { answer!(MPI_Get_accumulate_c engine_MPI_Get_accumulate_c undecided_MPI_Get_accumulate_c (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Get_accumulate_c(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Get_accumulate_c", || Some(Argument::Win(win.standard())), |me| {
            api::rma::get_accumulate(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::buffer_in(result_addr), result_count, result_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), op.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Put(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Put engine_MPI_Put undecided_MPI_Put (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Put(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Put engine_MPI_Put undecided_MPI_Put (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Put(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Put(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Put(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::put_quickly(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Put(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Put(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Put", || Some(Argument::Win(win.standard())), |me| {
            api::rma::put(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Put_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Put_c engine_MPI_Put_c undecided_MPI_Put_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Put_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe { answer!(MPI_Put_c engine_MPI_Put_c undecided_MPI_Put_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Put_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Put_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Put_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::put_quickly(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Put_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Put_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Put_c", || Some(Argument::Win(win.standard())), |me| {
            api::rma::put(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Raccumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Raccumulate engine_MPI_Raccumulate undecided_MPI_Raccumulate (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Raccumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Raccumulate engine_MPI_Raccumulate undecided_MPI_Raccumulate (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Raccumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Raccumulate(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Raccumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Raccumulate", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::raccumulate(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), op.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Raccumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Raccumulate_c engine_MPI_Raccumulate_c undecided_MPI_Raccumulate_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Raccumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Raccumulate_c engine_MPI_Raccumulate_c undecided_MPI_Raccumulate_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Raccumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Raccumulate_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Raccumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Raccumulate_c", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::raccumulate(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), op.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget engine_MPI_Rget undecided_MPI_Rget (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget engine_MPI_Rget undecided_MPI_Rget (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rget(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rget(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rget(origin_addr: *mut c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rget", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::rget(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget_c engine_MPI_Rget_c undecided_MPI_Rget_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget_c engine_MPI_Rget_c undecided_MPI_Rget_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rget_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rget_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rget_c(origin_addr: *mut c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rget_c", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::rget(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget_accumulate engine_MPI_Rget_accumulate undecided_MPI_Rget_accumulate (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget_accumulate engine_MPI_Rget_accumulate undecided_MPI_Rget_accumulate (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rget_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rget_accumulate(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rget_accumulate(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, result_addr: *mut c_void, result_count: c_int, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rget_accumulate", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::rget_accumulate(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::buffer_in(result_addr), result_count.into(), result_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), op.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rget_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget_accumulate_c engine_MPI_Rget_accumulate_c undecided_MPI_Rget_accumulate_c (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rget_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rget_accumulate_c engine_MPI_Rget_accumulate_c undecided_MPI_Rget_accumulate_c (origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rget_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rget_accumulate_c(origin_addr, origin_count, origin_datatype, result_addr, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rget_accumulate_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, result_addr: *mut c_void, result_count: Count, result_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, op: Op, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rget_accumulate_c", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::rget_accumulate(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::buffer_in(result_addr), result_count, result_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), op.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rput(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rput engine_MPI_Rput undecided_MPI_Rput (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rput(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rput engine_MPI_Rput undecided_MPI_Rput (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rput(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rput(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rput(origin_addr: *const c_void, origin_count: c_int, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: c_int, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rput", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::rput(me, A::buffer_in(origin_addr), origin_count.into(), origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count.into(), target_datatype.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rput_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rput_c engine_MPI_Rput_c undecided_MPI_Rput_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rput_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rput_c engine_MPI_Rput_c undecided_MPI_Rput_c (origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rput_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rput_c(origin_addr, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rput_c(origin_addr: *const c_void, origin_count: Count, origin_datatype: Datatype, target_rank: c_int, target_disp: Count, target_count: Count, target_datatype: Datatype, win: Win, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rput_c", || Some(Argument::Win(win.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::rma::rput(me, A::buffer_in(origin_addr), origin_count, origin_datatype.standard(), A::rank_in(target_rank), target_disp, target_count, target_datatype.standard(), win.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate engine_MPI_Win_allocate undecided_MPI_Win_allocate (size, disp_unit, info, comm, baseptr, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate engine_MPI_Win_allocate undecided_MPI_Win_allocate (size, disp_unit, info, comm, baseptr, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_allocate(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_allocate(size, disp_unit, info, comm, baseptr, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_allocate(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_allocate", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_allocate(me, size, disp_unit.into(), info.standard(), comm.standard(), baseptr, &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate_c engine_MPI_Win_allocate_c undecided_MPI_Win_allocate_c (size, disp_unit, info, comm, baseptr, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate_c engine_MPI_Win_allocate_c undecided_MPI_Win_allocate_c (size, disp_unit, info, comm, baseptr, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_allocate_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_allocate_c(size, disp_unit, info, comm, baseptr, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_allocate_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_allocate_c", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_allocate(me, size, disp_unit, info.standard(), comm.standard(), baseptr, &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate_shared(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate_shared engine_MPI_Win_allocate_shared undecided_MPI_Win_allocate_shared (size, disp_unit, info, comm, baseptr, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate_shared(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate_shared engine_MPI_Win_allocate_shared undecided_MPI_Win_allocate_shared (size, disp_unit, info, comm, baseptr, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_allocate_shared(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_allocate_shared(size, disp_unit, info, comm, baseptr, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_allocate_shared(size: Count, disp_unit: c_int, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_allocate_shared", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_allocate_shared(me, size, disp_unit.into(), info.standard(), comm.standard(), baseptr, &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_allocate_shared_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate_shared_c engine_MPI_Win_allocate_shared_c undecided_MPI_Win_allocate_shared_c (size, disp_unit, info, comm, baseptr, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_allocate_shared_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_allocate_shared_c engine_MPI_Win_allocate_shared_c undecided_MPI_Win_allocate_shared_c (size, disp_unit, info, comm, baseptr, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_allocate_shared_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_allocate_shared_c(size, disp_unit, info, comm, baseptr, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_allocate_shared_c(size: Count, disp_unit: Count, info: Info, comm: Comm, baseptr: *mut c_void, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_allocate_shared_c", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_allocate_shared(me, size, disp_unit, info.standard(), comm.standard(), baseptr, &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_attach(win: Win, base: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Win_attach engine_MPI_Win_attach undecided_MPI_Win_attach (win, base, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_attach(win: Win, base: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Win_attach engine_MPI_Win_attach undecided_MPI_Win_attach (win, base, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_attach(win: Win, base: *mut c_void, size: Count) -> c_int {
    super::decide();
    unsafe { PMPI_Win_attach(win, base, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_attach(win: Win, base: *mut c_void, size: Count) -> c_int {
    unsafe {
        call::<A>("MPI_Win_attach", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_attach(me, win.standard(), A::buffer_in(base), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_complete(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_complete engine_MPI_Win_complete undecided_MPI_Win_complete (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_complete(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_complete engine_MPI_Win_complete undecided_MPI_Win_complete (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_complete(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_complete(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_complete(win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_complete", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_complete(me, win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create(base: *mut c_void, size: Count, disp_unit: c_int, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_create engine_MPI_Win_create undecided_MPI_Win_create (base, size, disp_unit, info, comm, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create(base: *mut c_void, size: Count, disp_unit: c_int, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_create engine_MPI_Win_create undecided_MPI_Win_create (base, size, disp_unit, info, comm, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_create(base: *mut c_void, size: Count, disp_unit: c_int, info: Info, comm: Comm, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_create(base, size, disp_unit, info, comm, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_create(base: *mut c_void, size: Count, disp_unit: c_int, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_create", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_create(me, A::buffer_in(base), size, disp_unit.into(), info.standard(), comm.standard(), &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create_c(base: *mut c_void, size: Count, disp_unit: Count, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_create_c engine_MPI_Win_create_c undecided_MPI_Win_create_c (base, size, disp_unit, info, comm, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create_c(base: *mut c_void, size: Count, disp_unit: Count, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_create_c engine_MPI_Win_create_c undecided_MPI_Win_create_c (base, size, disp_unit, info, comm, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_create_c(base: *mut c_void, size: Count, disp_unit: Count, info: Info, comm: Comm, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_create_c(base, size, disp_unit, info, comm, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_create_c(base: *mut c_void, size: Count, disp_unit: Count, info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_create_c", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_create(me, A::buffer_in(base), size, disp_unit, info.standard(), comm.standard(), &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_create_dynamic(info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_create_dynamic engine_MPI_Win_create_dynamic undecided_MPI_Win_create_dynamic (info, comm, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_create_dynamic(info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_create_dynamic engine_MPI_Win_create_dynamic undecided_MPI_Win_create_dynamic (info, comm, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_create_dynamic(info: Info, comm: Comm, win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_create_dynamic(info, comm, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_create_dynamic(info: Info, comm: Comm, win: *mut Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_create_dynamic", || Some(Argument::Comm(comm.standard())), |me| {
            let win = required(win)?;
            let mut win_ = Win::EMPTY;
            api::rma::win_create_dynamic(me, info.standard(), comm.standard(), &mut win_)?;
            *win = Win::foreign(win_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_detach(win: Win, base: *const c_void) -> c_int {
    unsafe { answer!(MPI_Win_detach engine_MPI_Win_detach undecided_MPI_Win_detach (win, base)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_detach(win: Win, base: *const c_void) -> c_int {
    unsafe { answer!(MPI_Win_detach engine_MPI_Win_detach undecided_MPI_Win_detach (win, base)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_detach(win: Win, base: *const c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Win_detach(win, base) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_detach(win: Win, base: *const c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Win_detach", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_detach(me, win.standard(), A::buffer_in(base))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_fence(assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_fence engine_MPI_Win_fence undecided_MPI_Win_fence (assert, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_fence(assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_fence engine_MPI_Win_fence undecided_MPI_Win_fence (assert, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_fence(assert: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_fence(assert, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_fence(assert: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_fence", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_fence(me, A::assert_in(assert), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush(rank: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush engine_MPI_Win_flush undecided_MPI_Win_flush (rank, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush(rank: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush engine_MPI_Win_flush undecided_MPI_Win_flush (rank, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_flush(rank: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_flush(rank, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_flush(rank: c_int, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::win_flush_quickly(me, A::rank_in(rank), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Win_flush(rank, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Win_flush(rank: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_flush", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_flush(me, A::rank_in(rank), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush_all(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush_all engine_MPI_Win_flush_all undecided_MPI_Win_flush_all (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush_all(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush_all engine_MPI_Win_flush_all undecided_MPI_Win_flush_all (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_flush_all(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_flush_all(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_flush_all(win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::win_flush_all_quickly(me, win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Win_flush_all(win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Win_flush_all(win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_flush_all", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_flush_all(me, win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush_local(rank: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush_local engine_MPI_Win_flush_local undecided_MPI_Win_flush_local (rank, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush_local(rank: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush_local engine_MPI_Win_flush_local undecided_MPI_Win_flush_local (rank, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_flush_local(rank: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_flush_local(rank, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_flush_local(rank: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_flush_local", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_flush_local(me, A::rank_in(rank), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_flush_local_all(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush_local_all engine_MPI_Win_flush_local_all undecided_MPI_Win_flush_local_all (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_flush_local_all(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_flush_local_all engine_MPI_Win_flush_local_all undecided_MPI_Win_flush_local_all (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_flush_local_all(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_flush_local_all(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_flush_local_all(win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_flush_local_all", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_flush_local_all(me, win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_free(win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_free engine_MPI_Win_free undecided_MPI_Win_free (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_free(win: *mut Win) -> c_int {
    unsafe { answer!(MPI_Win_free engine_MPI_Win_free undecided_MPI_Win_free (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_free(win: *mut Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_free(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_free(win: *mut Win) -> c_int {
    unsafe {
        let argument = win.as_ref().map(|object| Argument::Win(object.standard()));
        call::<A>("MPI_Win_free", || argument, |me| {
            let win = required(win)?;
            let mut win_ = win.standard();
            let result = api::rma::win_free(me, &mut win_);
            *win = Win::foreign(win_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_group(win: Win, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Win_get_group engine_MPI_Win_get_group undecided_MPI_Win_get_group (win, group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_group(win: Win, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_Win_get_group engine_MPI_Win_get_group undecided_MPI_Win_get_group (win, group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_get_group(win: Win, group: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_Win_get_group(win, group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_get_group(win: Win, group: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_Win_get_group", || Some(Argument::Win(win.standard())), |me| {
            let group = required(group)?;
            let mut group_ = Group::EMPTY;
            api::rma::win_get_group(me, win.standard(), &mut group_)?;
            *group = Group::foreign(group_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_get_info(win: Win, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_Win_get_info engine_MPI_Win_get_info undecided_MPI_Win_get_info (win, info_used)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_get_info(win: Win, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_Win_get_info engine_MPI_Win_get_info undecided_MPI_Win_get_info (win, info_used)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_get_info(win: Win, info_used: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Win_get_info(win, info_used) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_get_info(win: Win, info_used: *mut Info) -> c_int {
    unsafe {
        call::<A>("MPI_Win_get_info", || Some(Argument::Win(win.standard())), |me| {
            let info_used = required(info_used)?;
            let mut info_used_ = Info::EMPTY;
            api::rma::win_get_info(me, win.standard(), &mut info_used_)?;
            *info_used = Info::foreign(info_used_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_lock(lock_type: c_int, rank: c_int, assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_lock engine_MPI_Win_lock undecided_MPI_Win_lock (lock_type, rank, assert, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_lock(lock_type: c_int, rank: c_int, assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_lock engine_MPI_Win_lock undecided_MPI_Win_lock (lock_type, rank, assert, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_lock(lock_type: c_int, rank: c_int, assert: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_lock(lock_type, rank, assert, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_lock(lock_type: c_int, rank: c_int, assert: c_int, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::win_lock_quickly(me, A::lock_type_in(lock_type), A::rank_in(rank), A::assert_in(assert), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Win_lock(lock_type, rank, assert, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Win_lock(lock_type: c_int, rank: c_int, assert: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_lock", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_lock(me, A::lock_type_in(lock_type), A::rank_in(rank), A::assert_in(assert), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_lock_all(assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_lock_all engine_MPI_Win_lock_all undecided_MPI_Win_lock_all (assert, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_lock_all(assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_lock_all engine_MPI_Win_lock_all undecided_MPI_Win_lock_all (assert, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_lock_all(assert: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_lock_all(assert, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_lock_all(assert: c_int, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::win_lock_all_quickly(me, A::assert_in(assert), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Win_lock_all(assert, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Win_lock_all(assert: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_lock_all", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_lock_all(me, A::assert_in(assert), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_post(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_post engine_MPI_Win_post undecided_MPI_Win_post (group, assert, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_post(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_post engine_MPI_Win_post undecided_MPI_Win_post (group, assert, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_post(group: Group, assert: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_post(group, assert, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_post(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_post", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_post(me, group.standard(), A::assert_in(assert), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_set_info(win: Win, info: Info) -> c_int {
    unsafe { answer!(MPI_Win_set_info engine_MPI_Win_set_info undecided_MPI_Win_set_info (win, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_set_info(win: Win, info: Info) -> c_int {
    unsafe { answer!(MPI_Win_set_info engine_MPI_Win_set_info undecided_MPI_Win_set_info (win, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_set_info(win: Win, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_Win_set_info(win, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_set_info(win: Win, info: Info) -> c_int {
    unsafe {
        call::<A>("MPI_Win_set_info", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_set_info(me, win.standard(), info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_shared_query(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut c_int, baseptr: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_shared_query engine_MPI_Win_shared_query undecided_MPI_Win_shared_query (win, rank, size, disp_unit, baseptr)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_shared_query(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut c_int, baseptr: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_shared_query engine_MPI_Win_shared_query undecided_MPI_Win_shared_query (win, rank, size, disp_unit, baseptr)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_shared_query(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut c_int, baseptr: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Win_shared_query(win, rank, size, disp_unit, baseptr) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_shared_query(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut c_int, baseptr: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Win_shared_query", || Some(Argument::Win(win.standard())), |me| {
            let size = required(size)?;
            let disp_unit = required(disp_unit)?;
            let mut disp_unit_: Count = 0;
            api::rma::win_shared_query(me, win.standard(), A::rank_in(rank), size, &mut disp_unit_, baseptr)?;
            narrow(disp_unit_, disp_unit)?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_shared_query_c(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut Count, baseptr: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_shared_query_c engine_MPI_Win_shared_query_c undecided_MPI_Win_shared_query_c (win, rank, size, disp_unit, baseptr)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_shared_query_c(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut Count, baseptr: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Win_shared_query_c engine_MPI_Win_shared_query_c undecided_MPI_Win_shared_query_c (win, rank, size, disp_unit, baseptr)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_shared_query_c(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut Count, baseptr: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Win_shared_query_c(win, rank, size, disp_unit, baseptr) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_shared_query_c(win: Win, rank: c_int, size: *mut Count, disp_unit: *mut Count, baseptr: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Win_shared_query_c", || Some(Argument::Win(win.standard())), |me| {
            let size = required(size)?;
            let disp_unit = required(disp_unit)?;
            api::rma::win_shared_query(me, win.standard(), A::rank_in(rank), size, disp_unit, baseptr)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_start(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_start engine_MPI_Win_start undecided_MPI_Win_start (group, assert, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_start(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_start engine_MPI_Win_start undecided_MPI_Win_start (group, assert, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_start(group: Group, assert: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_start(group, assert, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_start(group: Group, assert: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_start", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_start(me, group.standard(), A::assert_in(assert), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_sync(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_sync engine_MPI_Win_sync undecided_MPI_Win_sync (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_sync(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_sync engine_MPI_Win_sync undecided_MPI_Win_sync (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_sync(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_sync(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_sync(win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_sync", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_sync(me, win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_test(win: Win, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_test engine_MPI_Win_test undecided_MPI_Win_test (win, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_test(win: Win, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Win_test engine_MPI_Win_test undecided_MPI_Win_test (win, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_test(win: Win, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Win_test(win, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_test(win: Win, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Win_test", || Some(Argument::Win(win.standard())), |me| {
            let flag = required(flag)?;
            api::rma::win_test(me, win.standard(), flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_unlock(rank: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_unlock engine_MPI_Win_unlock undecided_MPI_Win_unlock (rank, win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_unlock(rank: c_int, win: Win) -> c_int {
    unsafe { answer!(MPI_Win_unlock engine_MPI_Win_unlock undecided_MPI_Win_unlock (rank, win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_unlock(rank: c_int, win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_unlock(rank, win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_unlock(rank: c_int, win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::win_unlock_quickly(me, A::rank_in(rank), win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Win_unlock(rank, win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Win_unlock(rank: c_int, win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_unlock", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_unlock(me, A::rank_in(rank), win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_unlock_all(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_unlock_all engine_MPI_Win_unlock_all undecided_MPI_Win_unlock_all (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_unlock_all(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_unlock_all engine_MPI_Win_unlock_all undecided_MPI_Win_unlock_all (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_unlock_all(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_unlock_all(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_unlock_all(win: Win) -> c_int {
    unsafe {
        if quickly(|me| {
            api::rma::win_unlock_all_quickly(me, win.standard())
        }) {
            return standard::MPI_SUCCESS;
        }
        in_general_MPI_Win_unlock_all(win)
    }
}

#[inline(never)]
unsafe extern "C" fn in_general_MPI_Win_unlock_all(win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_unlock_all", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_unlock_all(me, win.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_wait(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_wait engine_MPI_Win_wait undecided_MPI_Win_wait (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_wait(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_wait engine_MPI_Win_wait undecided_MPI_Win_wait (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_wait(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_wait(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_wait(win: Win) -> c_int {
    unsafe {
        call::<A>("MPI_Win_wait", || Some(Argument::Win(win.standard())), |me| {
            api::rma::win_wait(me, win.standard())
        })
    }
}
