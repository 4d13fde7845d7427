//! Exports: MPI 5.0 chapter 6, Collective communication. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgather engine_MPI_Allgather undecided_MPI_Allgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgather engine_MPI_Allgather undecided_MPI_Allgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Allgather(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Allgather", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::allgather(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgather_c engine_MPI_Allgather_c undecided_MPI_Allgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgather_c engine_MPI_Allgather_c undecided_MPI_Allgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Allgather_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Allgather_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::allgather(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgather_init engine_MPI_Allgather_init undecided_MPI_Allgather_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgather_init engine_MPI_Allgather_init undecided_MPI_Allgather_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Allgather_init(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Allgather_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::allgather_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgather_init_c engine_MPI_Allgather_init_c undecided_MPI_Allgather_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgather_init_c engine_MPI_Allgather_init_c undecided_MPI_Allgather_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Allgather_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Allgather_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::allgather_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgatherv engine_MPI_Allgatherv undecided_MPI_Allgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgatherv engine_MPI_Allgatherv undecided_MPI_Allgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Allgatherv(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Allgatherv", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::allgatherv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgatherv_c engine_MPI_Allgatherv_c undecided_MPI_Allgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allgatherv_c engine_MPI_Allgatherv_c undecided_MPI_Allgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Allgatherv_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Allgatherv_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::allgatherv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgatherv_init engine_MPI_Allgatherv_init undecided_MPI_Allgatherv_init (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgatherv_init engine_MPI_Allgatherv_init undecided_MPI_Allgatherv_init (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Allgatherv_init(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Allgatherv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::allgatherv_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgatherv_init_c engine_MPI_Allgatherv_init_c undecided_MPI_Allgatherv_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allgatherv_init_c engine_MPI_Allgatherv_init_c undecided_MPI_Allgatherv_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Allgatherv_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Allgatherv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::allgatherv_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allreduce engine_MPI_Allreduce undecided_MPI_Allreduce (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allreduce engine_MPI_Allreduce undecided_MPI_Allreduce (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Allreduce(sendbuf, recvbuf, count, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Allreduce", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::allreduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allreduce_c engine_MPI_Allreduce_c undecided_MPI_Allreduce_c (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Allreduce_c engine_MPI_Allreduce_c undecided_MPI_Allreduce_c (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Allreduce_c(sendbuf, recvbuf, count, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Allreduce_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::allreduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allreduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allreduce_init engine_MPI_Allreduce_init undecided_MPI_Allreduce_init (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allreduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allreduce_init engine_MPI_Allreduce_init undecided_MPI_Allreduce_init (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allreduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Allreduce_init(sendbuf, recvbuf, count, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allreduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Allreduce_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::allreduce_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Allreduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allreduce_init_c engine_MPI_Allreduce_init_c undecided_MPI_Allreduce_init_c (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Allreduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Allreduce_init_c engine_MPI_Allreduce_init_c undecided_MPI_Allreduce_init_c (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Allreduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Allreduce_init_c(sendbuf, recvbuf, count, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Allreduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Allreduce_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::allreduce_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoall engine_MPI_Alltoall undecided_MPI_Alltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoall engine_MPI_Alltoall undecided_MPI_Alltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoall(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoall", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::alltoall(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoall_c engine_MPI_Alltoall_c undecided_MPI_Alltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoall_c engine_MPI_Alltoall_c undecided_MPI_Alltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoall_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoall_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::alltoall(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoall_init engine_MPI_Alltoall_init undecided_MPI_Alltoall_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoall_init engine_MPI_Alltoall_init undecided_MPI_Alltoall_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoall_init(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoall_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::alltoall_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoall_init_c engine_MPI_Alltoall_init_c undecided_MPI_Alltoall_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoall_init_c engine_MPI_Alltoall_init_c undecided_MPI_Alltoall_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoall_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoall_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::alltoall_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallv engine_MPI_Alltoallv undecided_MPI_Alltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallv engine_MPI_Alltoallv undecided_MPI_Alltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallv(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallv", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::alltoallv(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallv_c engine_MPI_Alltoallv_c undecided_MPI_Alltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallv_c engine_MPI_Alltoallv_c undecided_MPI_Alltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallv_c(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallv_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::alltoallv(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallv_init engine_MPI_Alltoallv_init undecided_MPI_Alltoallv_init (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallv_init engine_MPI_Alltoallv_init undecided_MPI_Alltoallv_init (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallv_init(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::alltoallv_init(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallv_init_c engine_MPI_Alltoallv_init_c undecided_MPI_Alltoallv_init_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallv_init_c engine_MPI_Alltoallv_init_c undecided_MPI_Alltoallv_init_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallv_init_c(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::alltoallv_init(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallw engine_MPI_Alltoallw undecided_MPI_Alltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallw engine_MPI_Alltoallw undecided_MPI_Alltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallw(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallw", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf)));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::peers(me, comm.standard()));
            api::coll::alltoallw(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtypes_.as_ptr(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallw_c engine_MPI_Alltoallw_c undecided_MPI_Alltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Alltoallw_c engine_MPI_Alltoallw_c undecided_MPI_Alltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallw_c(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallw_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf)));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::peers(me, comm.standard()));
            api::coll::alltoallw(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtypes_.as_ptr(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallw_init engine_MPI_Alltoallw_init undecided_MPI_Alltoallw_init (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallw_init engine_MPI_Alltoallw_init undecided_MPI_Alltoallw_init (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallw_init(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallw_init", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf)));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::peers(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::alltoallw_init(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtypes_.as_ptr(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallw_init_c engine_MPI_Alltoallw_init_c undecided_MPI_Alltoallw_init_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Alltoallw_init_c engine_MPI_Alltoallw_init_c undecided_MPI_Alltoallw_init_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Alltoallw_init_c(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Alltoallw_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf)));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::peers(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::alltoallw_init(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtypes_.as_ptr(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Barrier(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Barrier engine_MPI_Barrier undecided_MPI_Barrier (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Barrier(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Barrier engine_MPI_Barrier undecided_MPI_Barrier (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Barrier(comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Barrier(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Barrier(comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Barrier", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::barrier(me, comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Barrier_init(comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Barrier_init engine_MPI_Barrier_init undecided_MPI_Barrier_init (comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Barrier_init(comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Barrier_init engine_MPI_Barrier_init undecided_MPI_Barrier_init (comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Barrier_init(comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Barrier_init(comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Barrier_init(comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Barrier_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::barrier_init(me, comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bcast engine_MPI_Bcast undecided_MPI_Bcast (buffer, count, datatype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bcast engine_MPI_Bcast undecided_MPI_Bcast (buffer, count, datatype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Bcast(buffer, count, datatype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Bcast", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::bcast(me, A::buffer_in(buffer), count.into(), datatype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bcast_c engine_MPI_Bcast_c undecided_MPI_Bcast_c (buffer, count, datatype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bcast_c engine_MPI_Bcast_c undecided_MPI_Bcast_c (buffer, count, datatype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Bcast_c(buffer, count, datatype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Bcast_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::bcast(me, A::buffer_in(buffer), count, datatype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bcast_init(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bcast_init engine_MPI_Bcast_init undecided_MPI_Bcast_init (buffer, count, datatype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bcast_init(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bcast_init engine_MPI_Bcast_init undecided_MPI_Bcast_init (buffer, count, datatype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bcast_init(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Bcast_init(buffer, count, datatype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bcast_init(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Bcast_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::bcast_init(me, A::buffer_in(buffer), count.into(), datatype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bcast_init_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bcast_init_c engine_MPI_Bcast_init_c undecided_MPI_Bcast_init_c (buffer, count, datatype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bcast_init_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bcast_init_c engine_MPI_Bcast_init_c undecided_MPI_Bcast_init_c (buffer, count, datatype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bcast_init_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Bcast_init_c(buffer, count, datatype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bcast_init_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Bcast_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::bcast_init(me, A::buffer_in(buffer), count, datatype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Exscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Exscan engine_MPI_Exscan undecided_MPI_Exscan (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Exscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Exscan engine_MPI_Exscan undecided_MPI_Exscan (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Exscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Exscan(sendbuf, recvbuf, count, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Exscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Exscan", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::exscan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Exscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Exscan_c engine_MPI_Exscan_c undecided_MPI_Exscan_c (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Exscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Exscan_c engine_MPI_Exscan_c undecided_MPI_Exscan_c (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Exscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Exscan_c(sendbuf, recvbuf, count, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Exscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Exscan_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::exscan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Exscan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Exscan_init engine_MPI_Exscan_init undecided_MPI_Exscan_init (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Exscan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Exscan_init engine_MPI_Exscan_init undecided_MPI_Exscan_init (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Exscan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Exscan_init(sendbuf, recvbuf, count, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Exscan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Exscan_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::exscan_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Exscan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Exscan_init_c engine_MPI_Exscan_init_c undecided_MPI_Exscan_init_c (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Exscan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Exscan_init_c engine_MPI_Exscan_init_c undecided_MPI_Exscan_init_c (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Exscan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Exscan_init_c(sendbuf, recvbuf, count, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Exscan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Exscan_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::exscan_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gather engine_MPI_Gather undecided_MPI_Gather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gather engine_MPI_Gather undecided_MPI_Gather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Gather(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Gather", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::gather(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gather_c engine_MPI_Gather_c undecided_MPI_Gather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gather_c engine_MPI_Gather_c undecided_MPI_Gather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Gather_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Gather_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::gather(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gather_init engine_MPI_Gather_init undecided_MPI_Gather_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gather_init engine_MPI_Gather_init undecided_MPI_Gather_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Gather_init(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Gather_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::gather_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gather_init_c engine_MPI_Gather_init_c undecided_MPI_Gather_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gather_init_c engine_MPI_Gather_init_c undecided_MPI_Gather_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Gather_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Gather_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::gather_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gatherv engine_MPI_Gatherv undecided_MPI_Gatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gatherv engine_MPI_Gatherv undecided_MPI_Gatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Gatherv(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Gatherv", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::gatherv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gatherv_c engine_MPI_Gatherv_c undecided_MPI_Gatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Gatherv_c engine_MPI_Gatherv_c undecided_MPI_Gatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Gatherv_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Gatherv_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::gatherv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gatherv_init engine_MPI_Gatherv_init undecided_MPI_Gatherv_init (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gatherv_init engine_MPI_Gatherv_init undecided_MPI_Gatherv_init (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Gatherv_init(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Gatherv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::gatherv_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Gatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gatherv_init_c engine_MPI_Gatherv_init_c undecided_MPI_Gatherv_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Gatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Gatherv_init_c engine_MPI_Gatherv_init_c undecided_MPI_Gatherv_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Gatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Gatherv_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Gatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Gatherv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::gatherv_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iallgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgather engine_MPI_Iallgather undecided_MPI_Iallgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iallgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgather engine_MPI_Iallgather undecided_MPI_Iallgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iallgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iallgather(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iallgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iallgather", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iallgather(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iallgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgather_c engine_MPI_Iallgather_c undecided_MPI_Iallgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iallgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgather_c engine_MPI_Iallgather_c undecided_MPI_Iallgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iallgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iallgather_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iallgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iallgather_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iallgather(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iallgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgatherv engine_MPI_Iallgatherv undecided_MPI_Iallgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iallgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgatherv engine_MPI_Iallgatherv undecided_MPI_Iallgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iallgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iallgatherv(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iallgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iallgatherv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iallgatherv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iallgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgatherv_c engine_MPI_Iallgatherv_c undecided_MPI_Iallgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iallgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallgatherv_c engine_MPI_Iallgatherv_c undecided_MPI_Iallgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iallgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iallgatherv_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iallgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iallgatherv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iallgatherv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iallreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallreduce engine_MPI_Iallreduce undecided_MPI_Iallreduce (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iallreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallreduce engine_MPI_Iallreduce undecided_MPI_Iallreduce (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iallreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iallreduce(sendbuf, recvbuf, count, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iallreduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iallreduce", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iallreduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iallreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallreduce_c engine_MPI_Iallreduce_c undecided_MPI_Iallreduce_c (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iallreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iallreduce_c engine_MPI_Iallreduce_c undecided_MPI_Iallreduce_c (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iallreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iallreduce_c(sendbuf, recvbuf, count, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iallreduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iallreduce_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iallreduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ialltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoall engine_MPI_Ialltoall undecided_MPI_Ialltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ialltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoall engine_MPI_Ialltoall undecided_MPI_Ialltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ialltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ialltoall(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ialltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ialltoall", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ialltoall(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ialltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoall_c engine_MPI_Ialltoall_c undecided_MPI_Ialltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ialltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoall_c engine_MPI_Ialltoall_c undecided_MPI_Ialltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ialltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ialltoall_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ialltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ialltoall_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ialltoall(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ialltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallv engine_MPI_Ialltoallv undecided_MPI_Ialltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ialltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallv engine_MPI_Ialltoallv undecided_MPI_Ialltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ialltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ialltoallv(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ialltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ialltoallv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ialltoallv(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ialltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallv_c engine_MPI_Ialltoallv_c undecided_MPI_Ialltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ialltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallv_c engine_MPI_Ialltoallv_c undecided_MPI_Ialltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ialltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ialltoallv_c(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ialltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ialltoallv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ialltoallv(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ialltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallw engine_MPI_Ialltoallw undecided_MPI_Ialltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ialltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallw engine_MPI_Ialltoallw undecided_MPI_Ialltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ialltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ialltoallw(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ialltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ialltoallw", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf)));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::peers(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ialltoallw(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtypes_.as_ptr(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ialltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallw_c engine_MPI_Ialltoallw_c undecided_MPI_Ialltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ialltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ialltoallw_c engine_MPI_Ialltoallw_c undecided_MPI_Ialltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ialltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ialltoallw_c(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ialltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ialltoallw_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf)));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::peers(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ialltoallw(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtypes_.as_ptr(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ibarrier(comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibarrier engine_MPI_Ibarrier undecided_MPI_Ibarrier (comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ibarrier(comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibarrier engine_MPI_Ibarrier undecided_MPI_Ibarrier (comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ibarrier(comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ibarrier(comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ibarrier(comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ibarrier", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ibarrier(me, comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ibcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibcast engine_MPI_Ibcast undecided_MPI_Ibcast (buffer, count, datatype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ibcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibcast engine_MPI_Ibcast undecided_MPI_Ibcast (buffer, count, datatype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ibcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ibcast(buffer, count, datatype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ibcast(buffer: *mut c_void, count: c_int, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ibcast", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ibcast(me, A::buffer_in(buffer), count.into(), datatype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ibcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibcast_c engine_MPI_Ibcast_c undecided_MPI_Ibcast_c (buffer, count, datatype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ibcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibcast_c engine_MPI_Ibcast_c undecided_MPI_Ibcast_c (buffer, count, datatype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ibcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ibcast_c(buffer, count, datatype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ibcast_c(buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ibcast_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ibcast(me, A::buffer_in(buffer), count, datatype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iexscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iexscan engine_MPI_Iexscan undecided_MPI_Iexscan (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iexscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iexscan engine_MPI_Iexscan undecided_MPI_Iexscan (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iexscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iexscan(sendbuf, recvbuf, count, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iexscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iexscan", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iexscan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iexscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iexscan_c engine_MPI_Iexscan_c undecided_MPI_Iexscan_c (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iexscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iexscan_c engine_MPI_Iexscan_c undecided_MPI_Iexscan_c (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iexscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iexscan_c(sendbuf, recvbuf, count, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iexscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iexscan_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iexscan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Igather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igather engine_MPI_Igather undecided_MPI_Igather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Igather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igather engine_MPI_Igather undecided_MPI_Igather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Igather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Igather(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Igather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Igather", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::igather(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Igather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igather_c engine_MPI_Igather_c undecided_MPI_Igather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Igather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igather_c engine_MPI_Igather_c undecided_MPI_Igather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Igather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Igather_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Igather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Igather_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::igather(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Igatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igatherv engine_MPI_Igatherv undecided_MPI_Igatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Igatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igatherv engine_MPI_Igatherv undecided_MPI_Igatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Igatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Igatherv(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Igatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Igatherv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::igatherv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Igatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igatherv_c engine_MPI_Igatherv_c undecided_MPI_Igatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Igatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Igatherv_c engine_MPI_Igatherv_c undecided_MPI_Igatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Igatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Igatherv_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Igatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Igatherv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::igatherv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ireduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce engine_MPI_Ireduce undecided_MPI_Ireduce (sendbuf, recvbuf, count, datatype, op, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ireduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce engine_MPI_Ireduce undecided_MPI_Ireduce (sendbuf, recvbuf, count, datatype, op, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ireduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ireduce(sendbuf, recvbuf, count, datatype, op, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ireduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ireduce", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ireduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ireduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_c engine_MPI_Ireduce_c undecided_MPI_Ireduce_c (sendbuf, recvbuf, count, datatype, op, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ireduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_c engine_MPI_Ireduce_c undecided_MPI_Ireduce_c (sendbuf, recvbuf, count, datatype, op, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ireduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ireduce_c(sendbuf, recvbuf, count, datatype, op, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ireduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ireduce_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ireduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ireduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter engine_MPI_Ireduce_scatter undecided_MPI_Ireduce_scatter (sendbuf, recvbuf, recvcounts, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ireduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter engine_MPI_Ireduce_scatter undecided_MPI_Ireduce_scatter (sendbuf, recvbuf, recvcounts, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ireduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ireduce_scatter(sendbuf, recvbuf, recvcounts, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ireduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ireduce_scatter", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ireduce_scatter(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), Ints::Int(recvcounts), datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ireduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter_c engine_MPI_Ireduce_scatter_c undecided_MPI_Ireduce_scatter_c (sendbuf, recvbuf, recvcounts, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ireduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter_c engine_MPI_Ireduce_scatter_c undecided_MPI_Ireduce_scatter_c (sendbuf, recvbuf, recvcounts, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ireduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ireduce_scatter_c(sendbuf, recvbuf, recvcounts, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ireduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ireduce_scatter_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ireduce_scatter(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), Ints::Count(recvcounts), datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ireduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter_block engine_MPI_Ireduce_scatter_block undecided_MPI_Ireduce_scatter_block (sendbuf, recvbuf, recvcount, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ireduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter_block engine_MPI_Ireduce_scatter_block undecided_MPI_Ireduce_scatter_block (sendbuf, recvbuf, recvcount, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ireduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ireduce_scatter_block(sendbuf, recvbuf, recvcount, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ireduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ireduce_scatter_block", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ireduce_scatter_block(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), recvcount.into(), datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ireduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter_block_c engine_MPI_Ireduce_scatter_block_c undecided_MPI_Ireduce_scatter_block_c (sendbuf, recvbuf, recvcount, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ireduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ireduce_scatter_block_c engine_MPI_Ireduce_scatter_block_c undecided_MPI_Ireduce_scatter_block_c (sendbuf, recvbuf, recvcount, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ireduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ireduce_scatter_block_c(sendbuf, recvbuf, recvcount, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ireduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ireduce_scatter_block_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::ireduce_scatter_block(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), recvcount, datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscan engine_MPI_Iscan undecided_MPI_Iscan (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscan engine_MPI_Iscan undecided_MPI_Iscan (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iscan(sendbuf, recvbuf, count, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iscan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iscan", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iscan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscan_c engine_MPI_Iscan_c undecided_MPI_Iscan_c (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscan_c engine_MPI_Iscan_c undecided_MPI_Iscan_c (sendbuf, recvbuf, count, datatype, op, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iscan_c(sendbuf, recvbuf, count, datatype, op, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iscan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iscan_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iscan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iscatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatter engine_MPI_Iscatter undecided_MPI_Iscatter (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iscatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatter engine_MPI_Iscatter undecided_MPI_Iscatter (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iscatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iscatter(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iscatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iscatter", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iscatter(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iscatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatter_c engine_MPI_Iscatter_c undecided_MPI_Iscatter_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iscatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatter_c engine_MPI_Iscatter_c undecided_MPI_Iscatter_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iscatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iscatter_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iscatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iscatter_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iscatter(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iscatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatterv engine_MPI_Iscatterv undecided_MPI_Iscatterv (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iscatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatterv engine_MPI_Iscatterv undecided_MPI_Iscatterv (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iscatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iscatterv(sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iscatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iscatterv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iscatterv(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(displs), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iscatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatterv_c engine_MPI_Iscatterv_c undecided_MPI_Iscatterv_c (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iscatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Iscatterv_c engine_MPI_Iscatterv_c undecided_MPI_Iscatterv_c (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iscatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Iscatterv_c(sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iscatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Iscatterv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::iscatterv(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(displs), sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_commutative(op: Op, commute: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Op_commutative engine_MPI_Op_commutative undecided_MPI_Op_commutative (op, commute)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_commutative(op: Op, commute: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Op_commutative engine_MPI_Op_commutative undecided_MPI_Op_commutative (op, commute)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_commutative(op: Op, commute: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Op_commutative(op, commute) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_commutative(op: Op, commute: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Op_commutative", || None, |me| {
            let commute = required(commute)?;
            api::op::op_commutative(me, op.standard(), commute)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_create(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    unsafe { answer!(MPI_Op_create engine_MPI_Op_create undecided_MPI_Op_create (user_fn, commute, op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_create(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    unsafe { answer!(MPI_Op_create engine_MPI_Op_create undecided_MPI_Op_create (user_fn, commute, op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_create(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    super::decide();
    unsafe { PMPI_Op_create(user_fn, commute, op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_create(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    unsafe {
        call::<A>("MPI_Op_create", || None, |me| {
            let op = required(op)?;
            let mut op_ = Op::EMPTY;
            api::op::op_create(me, user_fn.addr(), commute, &mut op_, false)?;
            *op = Op::foreign(op_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_create_c(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    unsafe { answer!(MPI_Op_create_c engine_MPI_Op_create_c undecided_MPI_Op_create_c (user_fn, commute, op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_create_c(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    unsafe { answer!(MPI_Op_create_c engine_MPI_Op_create_c undecided_MPI_Op_create_c (user_fn, commute, op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_create_c(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    super::decide();
    unsafe { PMPI_Op_create_c(user_fn, commute, op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_create_c(user_fn: *const c_void, commute: c_int, op: *mut Op) -> c_int {
    unsafe {
        call::<A>("MPI_Op_create_c", || None, |me| {
            let op = required(op)?;
            let mut op_ = Op::EMPTY;
            api::op::op_create(me, user_fn.addr(), commute, &mut op_, true)?;
            *op = Op::foreign(op_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_free(op: *mut Op) -> c_int {
    unsafe { answer!(MPI_Op_free engine_MPI_Op_free undecided_MPI_Op_free (op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_free(op: *mut Op) -> c_int {
    unsafe { answer!(MPI_Op_free engine_MPI_Op_free undecided_MPI_Op_free (op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_free(op: *mut Op) -> c_int {
    super::decide();
    unsafe { PMPI_Op_free(op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_free(op: *mut Op) -> c_int {
    unsafe {
        call::<A>("MPI_Op_free", || None, |me| {
            let op = required(op)?;
            let mut op_ = op.standard();
            let result = api::op::op_free(me, &mut op_);
            *op = Op::foreign(op_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce engine_MPI_Reduce undecided_MPI_Reduce (sendbuf, recvbuf, count, datatype, op, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce engine_MPI_Reduce undecided_MPI_Reduce (sendbuf, recvbuf, count, datatype, op, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce(sendbuf, recvbuf, count, datatype, op, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::reduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_c engine_MPI_Reduce_c undecided_MPI_Reduce_c (sendbuf, recvbuf, count, datatype, op, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_c engine_MPI_Reduce_c undecided_MPI_Reduce_c (sendbuf, recvbuf, count, datatype, op, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_c(sendbuf, recvbuf, count, datatype, op, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::reduce(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_init engine_MPI_Reduce_init undecided_MPI_Reduce_init (sendbuf, recvbuf, count, datatype, op, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_init engine_MPI_Reduce_init undecided_MPI_Reduce_init (sendbuf, recvbuf, count, datatype, op, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_init(sendbuf, recvbuf, count, datatype, op, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::reduce_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_init_c engine_MPI_Reduce_init_c undecided_MPI_Reduce_init_c (sendbuf, recvbuf, count, datatype, op, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_init_c engine_MPI_Reduce_init_c undecided_MPI_Reduce_init_c (sendbuf, recvbuf, count, datatype, op, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_init_c(sendbuf, recvbuf, count, datatype, op, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::reduce_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_local(inbuf: *const c_void, inoutbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op) -> c_int {
    unsafe { answer!(MPI_Reduce_local engine_MPI_Reduce_local undecided_MPI_Reduce_local (inbuf, inoutbuf, count, datatype, op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_local(inbuf: *const c_void, inoutbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op) -> c_int {
    unsafe { answer!(MPI_Reduce_local engine_MPI_Reduce_local undecided_MPI_Reduce_local (inbuf, inoutbuf, count, datatype, op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_local(inbuf: *const c_void, inoutbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_local(inbuf, inoutbuf, count, datatype, op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_local(inbuf: *const c_void, inoutbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_local", || None, |me| {
            api::coll::reduce_local(me, A::buffer_in(inbuf), A::buffer_in(inoutbuf), count.into(), datatype.standard(), op.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_local_c(inbuf: *const c_void, inoutbuf: *mut c_void, count: Count, datatype: Datatype, op: Op) -> c_int {
    unsafe { answer!(MPI_Reduce_local_c engine_MPI_Reduce_local_c undecided_MPI_Reduce_local_c (inbuf, inoutbuf, count, datatype, op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_local_c(inbuf: *const c_void, inoutbuf: *mut c_void, count: Count, datatype: Datatype, op: Op) -> c_int {
    unsafe { answer!(MPI_Reduce_local_c engine_MPI_Reduce_local_c undecided_MPI_Reduce_local_c (inbuf, inoutbuf, count, datatype, op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_local_c(inbuf: *const c_void, inoutbuf: *mut c_void, count: Count, datatype: Datatype, op: Op) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_local_c(inbuf, inoutbuf, count, datatype, op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_local_c(inbuf: *const c_void, inoutbuf: *mut c_void, count: Count, datatype: Datatype, op: Op) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_local_c", || None, |me| {
            api::coll::reduce_local(me, A::buffer_in(inbuf), A::buffer_in(inoutbuf), count, datatype.standard(), op.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter engine_MPI_Reduce_scatter undecided_MPI_Reduce_scatter (sendbuf, recvbuf, recvcounts, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter engine_MPI_Reduce_scatter undecided_MPI_Reduce_scatter (sendbuf, recvbuf, recvcounts, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter(sendbuf, recvbuf, recvcounts, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::reduce_scatter(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), Ints::Int(recvcounts), datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_c engine_MPI_Reduce_scatter_c undecided_MPI_Reduce_scatter_c (sendbuf, recvbuf, recvcounts, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_c engine_MPI_Reduce_scatter_c undecided_MPI_Reduce_scatter_c (sendbuf, recvbuf, recvcounts, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_c(sendbuf, recvbuf, recvcounts, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::reduce_scatter(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), Ints::Count(recvcounts), datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block engine_MPI_Reduce_scatter_block undecided_MPI_Reduce_scatter_block (sendbuf, recvbuf, recvcount, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block engine_MPI_Reduce_scatter_block undecided_MPI_Reduce_scatter_block (sendbuf, recvbuf, recvcount, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_block(sendbuf, recvbuf, recvcount, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_block(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_block", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::reduce_scatter_block(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), recvcount.into(), datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block_c engine_MPI_Reduce_scatter_block_c undecided_MPI_Reduce_scatter_block_c (sendbuf, recvbuf, recvcount, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block_c engine_MPI_Reduce_scatter_block_c undecided_MPI_Reduce_scatter_block_c (sendbuf, recvbuf, recvcount, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_block_c(sendbuf, recvbuf, recvcount, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_block_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_block_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::reduce_scatter_block(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), recvcount, datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_block_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block_init engine_MPI_Reduce_scatter_block_init undecided_MPI_Reduce_scatter_block_init (sendbuf, recvbuf, recvcount, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block_init engine_MPI_Reduce_scatter_block_init undecided_MPI_Reduce_scatter_block_init (sendbuf, recvbuf, recvcount, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_block_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_block_init(sendbuf, recvbuf, recvcount, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_block_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_block_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::reduce_scatter_block_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), recvcount.into(), datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_block_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block_init_c engine_MPI_Reduce_scatter_block_init_c undecided_MPI_Reduce_scatter_block_init_c (sendbuf, recvbuf, recvcount, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_block_init_c engine_MPI_Reduce_scatter_block_init_c undecided_MPI_Reduce_scatter_block_init_c (sendbuf, recvbuf, recvcount, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_block_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_block_init_c(sendbuf, recvbuf, recvcount, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_block_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_block_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::reduce_scatter_block_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), recvcount, datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_init engine_MPI_Reduce_scatter_init undecided_MPI_Reduce_scatter_init (sendbuf, recvbuf, recvcounts, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_init engine_MPI_Reduce_scatter_init undecided_MPI_Reduce_scatter_init (sendbuf, recvbuf, recvcounts, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_init(sendbuf, recvbuf, recvcounts, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_init(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::reduce_scatter_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), Ints::Int(recvcounts), datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Reduce_scatter_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_init_c engine_MPI_Reduce_scatter_init_c undecided_MPI_Reduce_scatter_init_c (sendbuf, recvbuf, recvcounts, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Reduce_scatter_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Reduce_scatter_init_c engine_MPI_Reduce_scatter_init_c undecided_MPI_Reduce_scatter_init_c (sendbuf, recvbuf, recvcounts, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Reduce_scatter_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Reduce_scatter_init_c(sendbuf, recvbuf, recvcounts, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Reduce_scatter_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Reduce_scatter_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::reduce_scatter_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), Ints::Count(recvcounts), datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scan engine_MPI_Scan undecided_MPI_Scan (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scan engine_MPI_Scan undecided_MPI_Scan (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Scan(sendbuf, recvbuf, count, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scan(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Scan", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::scan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scan_c engine_MPI_Scan_c undecided_MPI_Scan_c (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scan_c engine_MPI_Scan_c undecided_MPI_Scan_c (sendbuf, recvbuf, count, datatype, op, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Scan_c(sendbuf, recvbuf, count, datatype, op, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scan_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Scan_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::scan(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scan_init engine_MPI_Scan_init undecided_MPI_Scan_init (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scan_init engine_MPI_Scan_init undecided_MPI_Scan_init (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Scan_init(sendbuf, recvbuf, count, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scan_init(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Scan_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::scan_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count.into(), datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scan_init_c engine_MPI_Scan_init_c undecided_MPI_Scan_init_c (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scan_init_c engine_MPI_Scan_init_c undecided_MPI_Scan_init_c (sendbuf, recvbuf, count, datatype, op, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Scan_init_c(sendbuf, recvbuf, count, datatype, op, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scan_init_c(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: Datatype, op: Op, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Scan_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::scan_init(me, A::buffer_in(sendbuf), A::buffer_in(recvbuf), count, datatype.standard(), op.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatter engine_MPI_Scatter undecided_MPI_Scatter (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatter engine_MPI_Scatter undecided_MPI_Scatter (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Scatter(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatter(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Scatter", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::scatter(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatter_c engine_MPI_Scatter_c undecided_MPI_Scatter_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatter_c engine_MPI_Scatter_c undecided_MPI_Scatter_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Scatter_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatter_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Scatter_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::scatter(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatter_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatter_init engine_MPI_Scatter_init undecided_MPI_Scatter_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatter_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatter_init engine_MPI_Scatter_init undecided_MPI_Scatter_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatter_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Scatter_init(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatter_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Scatter_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::scatter_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatter_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatter_init_c engine_MPI_Scatter_init_c undecided_MPI_Scatter_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatter_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatter_init_c engine_MPI_Scatter_init_c undecided_MPI_Scatter_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatter_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Scatter_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatter_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Scatter_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::scatter_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatterv engine_MPI_Scatterv undecided_MPI_Scatterv (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatterv engine_MPI_Scatterv undecided_MPI_Scatterv (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Scatterv(sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatterv(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Scatterv", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::scatterv(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(displs), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatterv_c engine_MPI_Scatterv_c undecided_MPI_Scatterv_c (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Scatterv_c engine_MPI_Scatterv_c undecided_MPI_Scatterv_c (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Scatterv_c(sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatterv_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Scatterv_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::coll::scatterv(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(displs), sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatterv_init(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatterv_init engine_MPI_Scatterv_init undecided_MPI_Scatterv_init (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatterv_init(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatterv_init engine_MPI_Scatterv_init undecided_MPI_Scatterv_init (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatterv_init(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Scatterv_init(sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatterv_init(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Scatterv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::scatterv_init(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(displs), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Scatterv_init_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatterv_init_c engine_MPI_Scatterv_init_c undecided_MPI_Scatterv_init_c (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Scatterv_init_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Scatterv_init_c engine_MPI_Scatterv_init_c undecided_MPI_Scatterv_init_c (sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Scatterv_init_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Scatterv_init_c(sendbuf, sendcounts, displs, sendtype, recvbuf, recvcount, recvtype, root, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Scatterv_init_c(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Scatterv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::coll::scatterv_init(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(displs), sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(root), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}
