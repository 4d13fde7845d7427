//! Exports: MPI 5.0 chapter 4, Partitioned point-to-point communication. Written by `cargo xtask codegen` from the table.
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
use anympi_translate::Mpich as A;
use anympi_translate::mpich::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Parrived(request: Request, partition: c_int, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Parrived engine_MPI_Parrived undecided_MPI_Parrived (request, partition, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Parrived(request: Request, partition: c_int, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Parrived engine_MPI_Parrived undecided_MPI_Parrived (request, partition, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Parrived(request: Request, partition: c_int, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Parrived(request, partition, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Parrived(request: Request, partition: c_int, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Parrived", || None, |me| {
            let flag = required(flag)?;
            api::partitioned::parrived(me, request.standard(), partition, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pready(partition: c_int, request: Request) -> c_int {
    unsafe { answer!(MPI_Pready engine_MPI_Pready undecided_MPI_Pready (partition, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pready(partition: c_int, request: Request) -> c_int {
    unsafe { answer!(MPI_Pready engine_MPI_Pready undecided_MPI_Pready (partition, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pready(partition: c_int, request: Request) -> c_int {
    super::decide();
    unsafe { PMPI_Pready(partition, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pready(partition: c_int, request: Request) -> c_int {
    unsafe {
        call::<A>("MPI_Pready", || None, |me| {
            api::partitioned::pready(me, partition, request.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pready_list(length: c_int, array_of_partitions: *const c_int, request: Request) -> c_int {
    unsafe { answer!(MPI_Pready_list engine_MPI_Pready_list undecided_MPI_Pready_list (length, array_of_partitions, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pready_list(length: c_int, array_of_partitions: *const c_int, request: Request) -> c_int {
    unsafe { answer!(MPI_Pready_list engine_MPI_Pready_list undecided_MPI_Pready_list (length, array_of_partitions, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pready_list(length: c_int, array_of_partitions: *const c_int, request: Request) -> c_int {
    super::decide();
    unsafe { PMPI_Pready_list(length, array_of_partitions, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pready_list(length: c_int, array_of_partitions: *const c_int, request: Request) -> c_int {
    unsafe {
        call::<A>("MPI_Pready_list", || None, |me| {
            api::partitioned::pready_list(me, length, array_of_partitions, request.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pready_range(partition_low: c_int, partition_high: c_int, request: Request) -> c_int {
    unsafe { answer!(MPI_Pready_range engine_MPI_Pready_range undecided_MPI_Pready_range (partition_low, partition_high, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pready_range(partition_low: c_int, partition_high: c_int, request: Request) -> c_int {
    unsafe { answer!(MPI_Pready_range engine_MPI_Pready_range undecided_MPI_Pready_range (partition_low, partition_high, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pready_range(partition_low: c_int, partition_high: c_int, request: Request) -> c_int {
    super::decide();
    unsafe { PMPI_Pready_range(partition_low, partition_high, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pready_range(partition_low: c_int, partition_high: c_int, request: Request) -> c_int {
    unsafe {
        call::<A>("MPI_Pready_range", || None, |me| {
            api::partitioned::pready_range(me, partition_low, partition_high, request.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Precv_init(buf: *mut c_void, partitions: c_int, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Precv_init engine_MPI_Precv_init undecided_MPI_Precv_init (buf, partitions, count, datatype, source, tag, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Precv_init(buf: *mut c_void, partitions: c_int, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Precv_init engine_MPI_Precv_init undecided_MPI_Precv_init (buf, partitions, count, datatype, source, tag, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Precv_init(buf: *mut c_void, partitions: c_int, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Precv_init(buf, partitions, count, datatype, source, tag, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Precv_init(buf: *mut c_void, partitions: c_int, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Precv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::partitioned::precv_init(me, A::buffer_in(buf), partitions, count, datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Psend_init(buf: *const c_void, partitions: c_int, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Psend_init engine_MPI_Psend_init undecided_MPI_Psend_init (buf, partitions, count, datatype, dest, tag, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Psend_init(buf: *const c_void, partitions: c_int, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Psend_init engine_MPI_Psend_init undecided_MPI_Psend_init (buf, partitions, count, datatype, dest, tag, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Psend_init(buf: *const c_void, partitions: c_int, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Psend_init(buf, partitions, count, datatype, dest, tag, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Psend_init(buf: *const c_void, partitions: c_int, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Psend_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::partitioned::psend_init(me, A::buffer_in(buf), partitions, count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}
