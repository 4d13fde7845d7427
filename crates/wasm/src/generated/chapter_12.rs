//! What guests import: MPI 5.0 chapter 12, One-sided communications. Written by `cargo xtask codegen` from the table.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_mut, unused_unsafe, unused_variables, clippy::unnecessary_cast, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One reason for all: what is passed on was checked or copied.

use crate::array::{Array, Weights, last, total};
use crate::buffers::{moved, sum};
use crate::by_hand::*;
use crate::call::{Arguments, Cx, unsupported};
use crate::error::Failure;
use crate::guest::Mpi;
use crate::host::{Owner, model};
use crate::imports::{Import, Object};
use crate::value::{Text, narrow, narrow_or_undefined, pointer};
use anympi_engine::api;
use anympi_engine::types::{
    Comm, Count, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::{c_int, c_void};
use std::ptr;

pub(crate) static IMPORTS: [Import; 48] = [
    Import { name: "MPI_Accumulate", signature: "iiiiiiiii>i", object: Object::Win(8), any_time: false, has_value: false, body: MPI_Accumulate },
    Import { name: "MPI_Accumulate_c", signature: "iliiiliii>i", object: Object::Win(8), any_time: false, has_value: false, body: MPI_Accumulate_c },
    Import { name: "MPI_Compare_and_swap", signature: "iiiiiii>i", object: Object::Win(6), any_time: false, has_value: false, body: MPI_Compare_and_swap },
    Import { name: "MPI_Fetch_and_op", signature: "iiiiiii>i", object: Object::Win(6), any_time: false, has_value: false, body: MPI_Fetch_and_op },
    Import { name: "MPI_Get", signature: "iiiiiiii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Get },
    Import { name: "MPI_Get_c", signature: "iliiilii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Get_c },
    Import { name: "MPI_Get_accumulate", signature: "iiiiiiiiiiii>i", object: Object::Win(11), any_time: false, has_value: false, body: MPI_Get_accumulate },
    Import { name: "MPI_Get_accumulate_c", signature: "iliiliiiliii>i", object: Object::Win(11), any_time: false, has_value: false, body: MPI_Get_accumulate_c },
    Import { name: "MPI_Put", signature: "iiiiiiii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Put },
    Import { name: "MPI_Put_c", signature: "iliiilii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Put_c },
    Import { name: "MPI_Raccumulate", signature: "iiiiiiiiii>i", object: Object::Win(8), any_time: false, has_value: false, body: MPI_Raccumulate },
    Import { name: "MPI_Raccumulate_c", signature: "iliiiliiii>i", object: Object::Win(8), any_time: false, has_value: false, body: MPI_Raccumulate_c },
    Import { name: "MPI_Rget", signature: "iiiiiiiii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Rget },
    Import { name: "MPI_Rget_c", signature: "iliiiliii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Rget_c },
    Import { name: "MPI_Rget_accumulate", signature: "iiiiiiiiiiiii>i", object: Object::Win(11), any_time: false, has_value: false, body: MPI_Rget_accumulate },
    Import { name: "MPI_Rget_accumulate_c", signature: "iliiliiiliiii>i", object: Object::Win(11), any_time: false, has_value: false, body: MPI_Rget_accumulate_c },
    Import { name: "MPI_Rput", signature: "iiiiiiiii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Rput },
    Import { name: "MPI_Rput_c", signature: "iliiiliii>i", object: Object::Win(7), any_time: false, has_value: false, body: MPI_Rput_c },
    Import { name: "MPI_Win_allocate", signature: "iiiiii>i", object: Object::Comm(3), any_time: false, has_value: false, body: window::allocate::<false> },
    Import { name: "MPI_Win_allocate_c", signature: "iiiiii>i", object: Object::Comm(3), any_time: false, has_value: false, body: window::allocate::<false> },
    Import { name: "MPI_Win_allocate_shared", signature: "iiiiii>i", object: Object::Comm(3), any_time: false, has_value: false, body: window::allocate::<true> },
    Import { name: "MPI_Win_allocate_shared_c", signature: "iiiiii>i", object: Object::Comm(3), any_time: false, has_value: false, body: window::allocate::<true> },
    Import { name: "MPI_Win_attach", signature: "iii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_attach },
    Import { name: "MPI_Win_complete", signature: "i>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_complete },
    Import { name: "MPI_Win_create", signature: "iiiiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Win_create },
    Import { name: "MPI_Win_create_c", signature: "iiiiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Win_create_c },
    Import { name: "MPI_Win_create_dynamic", signature: "iii>i", object: Object::Comm(1), any_time: false, has_value: false, body: MPI_Win_create_dynamic },
    Import { name: "MPI_Win_detach", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_detach },
    Import { name: "MPI_Win_fence", signature: "ii>i", object: Object::Win(1), any_time: false, has_value: false, body: MPI_Win_fence },
    Import { name: "MPI_Win_flush", signature: "ii>i", object: Object::Win(1), any_time: false, has_value: false, body: MPI_Win_flush },
    Import { name: "MPI_Win_flush_all", signature: "i>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_flush_all },
    Import { name: "MPI_Win_flush_local", signature: "ii>i", object: Object::Win(1), any_time: false, has_value: false, body: MPI_Win_flush_local },
    Import { name: "MPI_Win_flush_local_all", signature: "i>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_flush_local_all },
    Import { name: "MPI_Win_free", signature: "i>i", object: Object::WinAt(0), any_time: false, has_value: false, body: window::free },
    Import { name: "MPI_Win_get_group", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_get_group },
    Import { name: "MPI_Win_get_info", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_get_info },
    Import { name: "MPI_Win_lock", signature: "iiii>i", object: Object::Win(3), any_time: false, has_value: false, body: MPI_Win_lock },
    Import { name: "MPI_Win_lock_all", signature: "ii>i", object: Object::Win(1), any_time: false, has_value: false, body: MPI_Win_lock_all },
    Import { name: "MPI_Win_post", signature: "iii>i", object: Object::Win(2), any_time: false, has_value: false, body: MPI_Win_post },
    Import { name: "MPI_Win_set_info", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_set_info },
    Import { name: "MPI_Win_shared_query", signature: "iiiii>i", object: Object::Win(0), any_time: false, has_value: false, body: window::shared_query },
    Import { name: "MPI_Win_shared_query_c", signature: "iiiii>i", object: Object::Win(0), any_time: false, has_value: false, body: window::shared_query },
    Import { name: "MPI_Win_start", signature: "iii>i", object: Object::Win(2), any_time: false, has_value: false, body: MPI_Win_start },
    Import { name: "MPI_Win_sync", signature: "i>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_sync },
    Import { name: "MPI_Win_test", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_test },
    Import { name: "MPI_Win_unlock", signature: "ii>i", object: Object::Win(1), any_time: false, has_value: false, body: MPI_Win_unlock },
    Import { name: "MPI_Win_unlock_all", signature: "i>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_unlock_all },
    Import { name: "MPI_Win_wait", signature: "i>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_wait },
];

fn MPI_Accumulate(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = Count::from(a.int(5));
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let op = cx.handle::<Op>(a.word(7));
    let win = cx.handle::<Win>(a.word(8));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::accumulate(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Accumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Accumulate_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = a.long(5);
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let op = cx.handle::<Op>(a.word(7));
    let win = cx.handle::<Win>(a.word(8));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::accumulate(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Accumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Compare_and_swap(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let compare_addr = a.word(1);
    let result_addr = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let target_rank = a.int(4);
    let target_disp = Count::from(a.int(5));
    let win = cx.handle::<Win>(a.word(6));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(1, &[target_rank]), datatype)?;
    let compare_addr_ = cx.message("compare_addr", compare_addr, moved(1, &[target_rank]), datatype)?;
    let result_addr_ = cx.message("result_addr", result_addr, moved(1, &[target_rank]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::compare_and_swap(me, origin_addr_, compare_addr_, result_addr_, datatype, target_rank, target_disp, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, 1, datatype)?; host.call(native::MPI_Compare_and_swap::<Standard>(), |f| f(origin_addr_, compare_addr_, result_addr_, datatype, target_rank, target_disp, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Fetch_and_op(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let result_addr = a.word(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let op = cx.handle::<Op>(a.word(5));
    let win = cx.handle::<Win>(a.word(6));
    let origin_addr_ = cx.operands("origin_addr", op, origin_addr, moved(1, &[target_rank]), datatype)?;
    let result_addr_ = cx.message("result_addr", result_addr, moved(1, &[target_rank]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::fetch_and_op(me, origin_addr_, result_addr_, datatype, target_rank, target_disp, op, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, 1, datatype)?; host.reducible(op, datatype)?; host.call(native::MPI_Fetch_and_op::<Standard>(), |f| f(origin_addr_, result_addr_, datatype, target_rank, target_disp, op, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Get(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = Count::from(a.int(5));
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::get(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Get_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Get_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = a.long(5);
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::get(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Get_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Get_accumulate(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.datatype_if_any(a.word(2));
    let result_addr = a.word(3);
    let result_count = Count::from(a.int(4));
    let result_datatype = cx.handle::<Datatype>(a.word(5));
    let target_rank = a.int(6);
    let target_disp = Count::from(a.int(7));
    let target_count = Count::from(a.int(8));
    let target_datatype = cx.handle::<Datatype>(a.word(9));
    let op = cx.handle::<Op>(a.word(10));
    let win = cx.handle::<Win>(a.word(11));
    let origin_addr_ = cx.operands("origin_addr", op, origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let result_addr_ = cx.message("result_addr", result_addr, moved(result_count, &[target_rank]), result_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::get_accumulate(me, origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Get_accumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Get_accumulate_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.datatype_if_any(a.word(2));
    let result_addr = a.word(3);
    let result_count = a.long(4);
    let result_datatype = cx.handle::<Datatype>(a.word(5));
    let target_rank = a.int(6);
    let target_disp = Count::from(a.int(7));
    let target_count = a.long(8);
    let target_datatype = cx.handle::<Datatype>(a.word(9));
    let op = cx.handle::<Op>(a.word(10));
    let win = cx.handle::<Win>(a.word(11));
    let origin_addr_ = cx.operands("origin_addr", op, origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let result_addr_ = cx.message("result_addr", result_addr, moved(result_count, &[target_rank]), result_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::get_accumulate(me, origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Get_accumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Put(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = Count::from(a.int(5));
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::put(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Put_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Put_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = a.long(5);
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::put(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Put_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Raccumulate(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = Count::from(a.int(5));
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let op = cx.handle::<Op>(a.word(7));
    let win = cx.handle::<Win>(a.word(8));
    let request = a.word(9);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::raccumulate(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Raccumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Raccumulate_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = a.long(5);
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let op = cx.handle::<Op>(a.word(7));
    let win = cx.handle::<Win>(a.word(8));
    let request = a.word(9);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::raccumulate(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Raccumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rget(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = Count::from(a.int(5));
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::rget(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Rget_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rget_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = a.long(5);
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::rget(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Rget_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rget_accumulate(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.datatype_if_any(a.word(2));
    let result_addr = a.word(3);
    let result_count = Count::from(a.int(4));
    let result_datatype = cx.handle::<Datatype>(a.word(5));
    let target_rank = a.int(6);
    let target_disp = Count::from(a.int(7));
    let target_count = Count::from(a.int(8));
    let target_datatype = cx.handle::<Datatype>(a.word(9));
    let op = cx.handle::<Op>(a.word(10));
    let win = cx.handle::<Win>(a.word(11));
    let request = a.word(12);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.operands("origin_addr", op, origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let result_addr_ = cx.message("result_addr", result_addr, moved(result_count, &[target_rank]), result_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::rget_accumulate(me, origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Rget_accumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rget_accumulate_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.datatype_if_any(a.word(2));
    let result_addr = a.word(3);
    let result_count = a.long(4);
    let result_datatype = cx.handle::<Datatype>(a.word(5));
    let target_rank = a.int(6);
    let target_disp = Count::from(a.int(7));
    let target_count = a.long(8);
    let target_datatype = cx.handle::<Datatype>(a.word(9));
    let op = cx.handle::<Op>(a.word(10));
    let win = cx.handle::<Win>(a.word(11));
    let request = a.word(12);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.operands("origin_addr", op, origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let result_addr_ = cx.message("result_addr", result_addr, moved(result_count, &[target_rank]), result_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::rget_accumulate(me, origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.reducible(op, target_datatype)?; host.call(native::MPI_Rget_accumulate_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, result_addr_, result_count, result_datatype, target_rank, target_disp, target_count, target_datatype, op, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rput(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = Count::from(a.int(1));
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = Count::from(a.int(5));
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::rput(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Rput_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rput_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let origin_addr = a.word(0);
    let origin_count = a.long(1);
    let origin_datatype = cx.handle::<Datatype>(a.word(2));
    let target_rank = a.int(3);
    let target_disp = Count::from(a.int(4));
    let target_count = a.long(5);
    let target_datatype = cx.handle::<Datatype>(a.word(6));
    let win = cx.handle::<Win>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let origin_addr_ = cx.message("origin_addr", origin_addr, moved(origin_count, &[target_rank]), origin_datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::rput(me, origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let target_disp = host.target(win, target_rank, target_disp, target_count, target_datatype)?; host.call(native::MPI_Rput_c::<Standard>(), |f| f(origin_addr_, origin_count, origin_datatype, target_rank, target_disp, target_count, target_datatype, win, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Win_attach(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let base = a.word(1);
    let size = Count::from(a.int(2));
    let base_ = cx.region("base", base, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_attach(me, win, base_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_attach::<Standard>(), |f| f(win, base_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_complete(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_complete(me, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_complete::<Standard>(), |f| f(win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let base = a.word(0);
    let size = Count::from(a.int(1));
    let disp_unit = Count::from(a.int(2));
    let info = cx.handle::<Info>(a.word(3));
    let comm = cx.handle::<Comm>(a.word(4));
    let win = a.word(5);
    let win = cx.place::<u32>("win", win)?;
    let mut win_ = Win(0);
    let base_ = cx.region("base", base, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_create(me, base_, size, disp_unit, info, comm, &mut win_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.win_create(base_, size, disp_unit, info, comm, &mut win_) },
    };
    outcome?;
    win.write(cx.given(win_));
    Ok(())
}

fn MPI_Win_create_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let base = a.word(0);
    let size = Count::from(a.int(1));
    let disp_unit = Count::from(a.int(2));
    let info = cx.handle::<Info>(a.word(3));
    let comm = cx.handle::<Comm>(a.word(4));
    let win = a.word(5);
    let win = cx.place::<u32>("win", win)?;
    let mut win_ = Win(0);
    let base_ = cx.region("base", base, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_create(me, base_, size, disp_unit, info, comm, &mut win_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.win_create(base_, size, disp_unit, info, comm, &mut win_) },
    };
    outcome?;
    win.write(cx.given(win_));
    Ok(())
}

fn MPI_Win_create_dynamic(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let comm = cx.handle::<Comm>(a.word(1));
    let win = a.word(2);
    let win = cx.place::<u32>("win", win)?;
    let mut win_ = Win(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_create_dynamic(me, info, comm, &mut win_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.win_create_dynamic(cx, info, comm, &mut win_) },
    };
    outcome?;
    win.write(cx.given(win_));
    Ok(())
}

fn MPI_Win_detach(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let base = a.word(1);
    let base_ = cx.address_or_null(base);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_detach(me, win, base_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_detach::<Standard>(), |f| f(win, base_)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_fence(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let assert = a.int(0);
    let win = cx.handle::<Win>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_fence(me, assert, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_fence::<Standard>(), |f| f(assert, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_flush(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let rank = a.int(0);
    let win = cx.handle::<Win>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_flush(me, rank, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_flush::<Standard>(), |f| f(rank, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_flush_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_flush_all(me, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_flush_all::<Standard>(), |f| f(win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_flush_local(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let rank = a.int(0);
    let win = cx.handle::<Win>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_flush_local(me, rank, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_flush_local::<Standard>(), |f| f(rank, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_flush_local_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_flush_local_all(me, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_flush_local_all::<Standard>(), |f| f(win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_get_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let group = a.word(1);
    let group = cx.place::<u32>("group", group)?;
    let mut group_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_get_group(me, win, &mut group_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_get_group::<Standard>(), |f| f(win, &mut group_)) },
    };
    outcome?;
    group.write(cx.given(group_));
    Ok(())
}

fn MPI_Win_get_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let info_used = a.word(1);
    let info_used = cx.place::<u32>("info_used", info_used)?;
    let mut info_used_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_get_info(me, win, &mut info_used_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_get_info::<Standard>(), |f| f(win, &mut info_used_)) },
    };
    outcome?;
    info_used.write(cx.given(info_used_));
    Ok(())
}

fn MPI_Win_lock(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let lock_type = a.int(0);
    let rank = a.int(1);
    let assert = a.int(2);
    let win = cx.handle::<Win>(a.word(3));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_lock(me, lock_type, rank, assert, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_lock::<Standard>(), |f| f(lock_type, rank, assert, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_lock_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let assert = a.int(0);
    let win = cx.handle::<Win>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_lock_all(me, assert, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_lock_all::<Standard>(), |f| f(assert, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_post(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let assert = a.int(1);
    let win = cx.handle::<Win>(a.word(2));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_post(me, group, assert, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_post::<Standard>(), |f| f(group, assert, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_set_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_set_info(me, win, info) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_set_info::<Standard>(), |f| f(win, info)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_start(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let group = cx.handle::<Group>(a.word(0));
    let assert = a.int(1);
    let win = cx.handle::<Win>(a.word(2));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_start(me, group, assert, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_start::<Standard>(), |f| f(group, assert, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_sync(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_sync(me, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_sync::<Standard>(), |f| f(win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_test(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let flag = a.word(1);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_test(me, win, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_test::<Standard>(), |f| f(win, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Win_unlock(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let rank = a.int(0);
    let win = cx.handle::<Win>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_unlock(me, rank, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_unlock::<Standard>(), |f| f(rank, win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_unlock_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_unlock_all(me, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_unlock_all::<Standard>(), |f| f(win)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_wait(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::rma::win_wait(me, win) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_wait::<Standard>(), |f| f(win)) },
    };
    outcome?;
    Ok(())
}
