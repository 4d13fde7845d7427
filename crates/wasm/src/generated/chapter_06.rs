//! What guests import: MPI 5.0 chapter 6, Collective communication. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 105] = [
    Import { name: "MPI_Allgather", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Allgather },
    Import { name: "MPI_Allgather_c", signature: "iliilii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Allgather_c },
    Import { name: "MPI_Allgather_init", signature: "iiiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Allgather_init },
    Import { name: "MPI_Allgather_init_c", signature: "iliiliiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Allgather_init_c },
    Import { name: "MPI_Allgatherv", signature: "iiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Allgatherv },
    Import { name: "MPI_Allgatherv_c", signature: "iliiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Allgatherv_c },
    Import { name: "MPI_Allgatherv_init", signature: "iiiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Allgatherv_init },
    Import { name: "MPI_Allgatherv_init_c", signature: "iliiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Allgatherv_init_c },
    Import { name: "MPI_Allreduce", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Allreduce },
    Import { name: "MPI_Allreduce_c", signature: "iiliii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Allreduce_c },
    Import { name: "MPI_Allreduce_init", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Allreduce_init },
    Import { name: "MPI_Allreduce_init_c", signature: "iiliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Allreduce_init_c },
    Import { name: "MPI_Alltoall", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Alltoall },
    Import { name: "MPI_Alltoall_c", signature: "iliilii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Alltoall_c },
    Import { name: "MPI_Alltoall_init", signature: "iiiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Alltoall_init },
    Import { name: "MPI_Alltoall_init_c", signature: "iliiliiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Alltoall_init_c },
    Import { name: "MPI_Alltoallv", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallv },
    Import { name: "MPI_Alltoallv_c", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallv_c },
    Import { name: "MPI_Alltoallv_init", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallv_init },
    Import { name: "MPI_Alltoallv_init_c", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallv_init_c },
    Import { name: "MPI_Alltoallw", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallw },
    Import { name: "MPI_Alltoallw_c", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallw_c },
    Import { name: "MPI_Alltoallw_init", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallw_init },
    Import { name: "MPI_Alltoallw_init_c", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Alltoallw_init_c },
    Import { name: "MPI_Barrier", signature: "i>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Barrier },
    Import { name: "MPI_Barrier_init", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Barrier_init },
    Import { name: "MPI_Bcast", signature: "iiiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Bcast },
    Import { name: "MPI_Bcast_c", signature: "iliii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Bcast_c },
    Import { name: "MPI_Bcast_init", signature: "iiiiiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Bcast_init },
    Import { name: "MPI_Bcast_init_c", signature: "iliiiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Bcast_init_c },
    Import { name: "MPI_Exscan", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Exscan },
    Import { name: "MPI_Exscan_c", signature: "iiliii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Exscan_c },
    Import { name: "MPI_Exscan_init", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Exscan_init },
    Import { name: "MPI_Exscan_init_c", signature: "iiliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Exscan_init_c },
    Import { name: "MPI_Gather", signature: "iiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Gather },
    Import { name: "MPI_Gather_c", signature: "iliiliii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Gather_c },
    Import { name: "MPI_Gather_init", signature: "iiiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Gather_init },
    Import { name: "MPI_Gather_init_c", signature: "iliiliiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Gather_init_c },
    Import { name: "MPI_Gatherv", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Gatherv },
    Import { name: "MPI_Gatherv_c", signature: "iliiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Gatherv_c },
    Import { name: "MPI_Gatherv_init", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Gatherv_init },
    Import { name: "MPI_Gatherv_init_c", signature: "iliiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Gatherv_init_c },
    Import { name: "MPI_Iallgather", signature: "iiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Iallgather },
    Import { name: "MPI_Iallgather_c", signature: "iliiliii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Iallgather_c },
    Import { name: "MPI_Iallgatherv", signature: "iiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Iallgatherv },
    Import { name: "MPI_Iallgatherv_c", signature: "iliiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Iallgatherv_c },
    Import { name: "MPI_Iallreduce", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Iallreduce },
    Import { name: "MPI_Iallreduce_c", signature: "iiliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Iallreduce_c },
    Import { name: "MPI_Ialltoall", signature: "iiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ialltoall },
    Import { name: "MPI_Ialltoall_c", signature: "iliiliii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ialltoall_c },
    Import { name: "MPI_Ialltoallv", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ialltoallv },
    Import { name: "MPI_Ialltoallv_c", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ialltoallv_c },
    Import { name: "MPI_Ialltoallw", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ialltoallw },
    Import { name: "MPI_Ialltoallw_c", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ialltoallw_c },
    Import { name: "MPI_Ibarrier", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Ibarrier },
    Import { name: "MPI_Ibcast", signature: "iiiiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Ibcast },
    Import { name: "MPI_Ibcast_c", signature: "iliiii>i", object: Object::Comm(4), any_time: false, has_value: false, body: MPI_Ibcast_c },
    Import { name: "MPI_Iexscan", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Iexscan },
    Import { name: "MPI_Iexscan_c", signature: "iiliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Iexscan_c },
    Import { name: "MPI_Igather", signature: "iiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Igather },
    Import { name: "MPI_Igather_c", signature: "iliiliiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Igather_c },
    Import { name: "MPI_Igatherv", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Igatherv },
    Import { name: "MPI_Igatherv_c", signature: "iliiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Igatherv_c },
    Import { name: "MPI_Ireduce", signature: "iiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ireduce },
    Import { name: "MPI_Ireduce_c", signature: "iiliiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ireduce_c },
    Import { name: "MPI_Ireduce_scatter", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ireduce_scatter },
    Import { name: "MPI_Ireduce_scatter_c", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ireduce_scatter_c },
    Import { name: "MPI_Ireduce_scatter_block", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ireduce_scatter_block },
    Import { name: "MPI_Ireduce_scatter_block_c", signature: "iiliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ireduce_scatter_block_c },
    Import { name: "MPI_Iscan", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Iscan },
    Import { name: "MPI_Iscan_c", signature: "iiliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Iscan_c },
    Import { name: "MPI_Iscatter", signature: "iiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Iscatter },
    Import { name: "MPI_Iscatter_c", signature: "iliiliiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Iscatter_c },
    Import { name: "MPI_Iscatterv", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Iscatterv },
    Import { name: "MPI_Iscatterv_c", signature: "iiiiiliiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Iscatterv_c },
    Import { name: "MPI_Op_commutative", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Op_commutative },
    Import { name: "MPI_Op_create", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Op_create },
    Import { name: "MPI_Op_create_c", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Op_create_c },
    Import { name: "MPI_Op_free", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Op_free },
    Import { name: "MPI_Reduce", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Reduce },
    Import { name: "MPI_Reduce_c", signature: "iiliiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Reduce_c },
    Import { name: "MPI_Reduce_init", signature: "iiiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Reduce_init },
    Import { name: "MPI_Reduce_init_c", signature: "iiliiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Reduce_init_c },
    Import { name: "MPI_Reduce_local", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Reduce_local },
    Import { name: "MPI_Reduce_local_c", signature: "iilii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Reduce_local_c },
    Import { name: "MPI_Reduce_scatter", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter },
    Import { name: "MPI_Reduce_scatter_c", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_c },
    Import { name: "MPI_Reduce_scatter_block", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_block },
    Import { name: "MPI_Reduce_scatter_block_c", signature: "iiliii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_block_c },
    Import { name: "MPI_Reduce_scatter_block_init", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_block_init },
    Import { name: "MPI_Reduce_scatter_block_init_c", signature: "iiliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_block_init_c },
    Import { name: "MPI_Reduce_scatter_init", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_init },
    Import { name: "MPI_Reduce_scatter_init_c", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Reduce_scatter_init_c },
    Import { name: "MPI_Scan", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Scan },
    Import { name: "MPI_Scan_c", signature: "iiliii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Scan_c },
    Import { name: "MPI_Scan_init", signature: "iiiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Scan_init },
    Import { name: "MPI_Scan_init_c", signature: "iiliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Scan_init_c },
    Import { name: "MPI_Scatter", signature: "iiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Scatter },
    Import { name: "MPI_Scatter_c", signature: "iliiliii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Scatter_c },
    Import { name: "MPI_Scatter_init", signature: "iiiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Scatter_init },
    Import { name: "MPI_Scatter_init_c", signature: "iliiliiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Scatter_init_c },
    Import { name: "MPI_Scatterv", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Scatterv },
    Import { name: "MPI_Scatterv_c", signature: "iiiiiliii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Scatterv_c },
    Import { name: "MPI_Scatterv_init", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Scatterv_init },
    Import { name: "MPI_Scatterv_init_c", signature: "iiiiiliiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Scatterv_init_c },
];

fn MPI_Allgather(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Allgather_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Allgather_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgather_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgather_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Allgather_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgather_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgather_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Allgatherv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.peers(comm))?;
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Allgatherv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.peers(comm))?;
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Allgatherv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgatherv_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgatherv_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Allgatherv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allgatherv_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Allgatherv_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Allreduce(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allreduce(me, sendbuf_, recvbuf_, count, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Allreduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Allreduce_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allreduce(me, sendbuf_, recvbuf_, count, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Allreduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Allreduce_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allreduce_init(me, sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Allreduce_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Allreduce_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::allreduce_init(me, sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Allreduce_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Alltoall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Alltoall_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Alltoall_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoall_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoall_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Alltoall_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoall_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoall_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Alltoallv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?;
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?;
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Alltoallv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?;
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?;
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Alltoallv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallv_init(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallv_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Alltoallv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallv_init(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallv_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Alltoallw(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?;
    let sendtypes_ = Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.peers_unless_in_place(comm, sendbuf))?;
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?;
    let recvtypes_ = Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.peers(comm))?;
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtypes_.as_ptr(), comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Alltoallw_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?;
    let sendtypes_ = Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.peers_unless_in_place(comm, sendbuf))?;
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?;
    let recvtypes_ = Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.peers(comm))?;
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtypes_.as_ptr(), comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Alltoallw_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallw_init(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtypes_.as_ptr(), comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallw_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Alltoallw_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::alltoallw_init(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtypes_.as_ptr(), comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Alltoallw_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Barrier(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::barrier(me, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Barrier::<Standard>(), |f| f(comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Barrier_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let request = a.word(2);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::barrier_init(me, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Barrier_init::<Standard>(), |f| f(comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Bcast(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let root = a.int(3);
    let comm = cx.handle::<Comm>(a.word(4));
    let part = cx.part(comm, root);
    let buffer_ = cx.shared("buffer", part, buffer, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::bcast(me, buffer_, count, datatype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bcast_c::<Standard>(), |f| f(buffer_, count, datatype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Bcast_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let root = a.int(3);
    let comm = cx.handle::<Comm>(a.word(4));
    let part = cx.part(comm, root);
    let buffer_ = cx.shared("buffer", part, buffer, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::bcast(me, buffer_, count, datatype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bcast_c::<Standard>(), |f| f(buffer_, count, datatype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Bcast_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let root = a.int(3);
    let comm = cx.handle::<Comm>(a.word(4));
    let info = cx.handle::<Info>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let buffer_ = cx.shared("buffer", part, buffer, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::bcast_init(me, buffer_, count, datatype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bcast_init_c::<Standard>(), |f| f(buffer_, count, datatype, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Bcast_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let root = a.int(3);
    let comm = cx.handle::<Comm>(a.word(4));
    let info = cx.handle::<Info>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let buffer_ = cx.shared("buffer", part, buffer, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::bcast_init(me, buffer_, count, datatype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bcast_init_c::<Standard>(), |f| f(buffer_, count, datatype, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Exscan(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::exscan(me, sendbuf_, recvbuf_, count, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Exscan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Exscan_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::exscan(me, sendbuf_, recvbuf_, count, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Exscan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Exscan_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::exscan_init(me, sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Exscan_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Exscan_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::exscan_init(me, sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Exscan_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Gather(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Gather_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Gather_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gather_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gather_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Gather_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gather_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gather_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Gatherv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers_at_root(comm, root))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?;
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector_at_root("recvbuf", part, recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Gatherv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers_at_root(comm, root))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?;
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector_at_root("recvbuf", part, recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Gatherv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector_at_root("recvbuf", part, recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gatherv_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gatherv_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Gatherv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector_at_root("recvbuf", part, recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::gatherv_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Gatherv_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iallgather(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iallgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iallgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iallgather_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iallgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iallgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iallgatherv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iallgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iallgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iallgatherv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iallgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iallgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iallreduce(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iallreduce(me, sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Iallreduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iallreduce_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iallreduce(me, sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Iallreduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ialltoall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ialltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ialltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ialltoall_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ialltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ialltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ialltoallv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ialltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ialltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ialltoallv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ialltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ialltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ialltoallw(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ialltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtypes_.as_ptr(), comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ialltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ialltoallw_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_unless_in_place(comm, sendbuf))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.peers_unless_in_place(comm, sendbuf))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.peers_unless_in_place(comm, sendbuf))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.peers(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.peers(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ialltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtypes_.as_ptr(), comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ialltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ibarrier(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let request = a.word(1);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ibarrier(me, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ibarrier::<Standard>(), |f| f(comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ibcast(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let root = a.int(3);
    let comm = cx.handle::<Comm>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let buffer_ = cx.shared("buffer", part, buffer, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ibcast(me, buffer_, count, datatype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ibcast_c::<Standard>(), |f| f(buffer_, count, datatype, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ibcast_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let root = a.int(3);
    let comm = cx.handle::<Comm>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let buffer_ = cx.shared("buffer", part, buffer, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ibcast(me, buffer_, count, datatype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ibcast_c::<Standard>(), |f| f(buffer_, count, datatype, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iexscan(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iexscan(me, sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Iexscan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iexscan_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iexscan(me, sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Iexscan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Igather(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::igather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Igather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Igather_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, cx.peers(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::igather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Igather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Igatherv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector_at_root("recvbuf", part, recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::igatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Igatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Igatherv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector_at_root("recvbuf", part, recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::igatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Igatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ireduce(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let root = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, count, datatype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, 1, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ireduce(me, sendbuf_, recvbuf_, count, datatype, op, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Ireduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ireduce_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let root = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, count, datatype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, 1, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ireduce(me, sendbuf_, recvbuf_, count, datatype, op, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Ireduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ireduce_scatter(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcounts = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.members(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.whole("sendbuf", sendbuf, sum(recvcounts_.as_slice()), datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, sum(recvcounts_.as_slice()), recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ireduce_scatter(me, sendbuf_, recvbuf_, recvcounts_.ints(), datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Ireduce_scatter_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcounts_.as_ptr(), datatype, op, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ireduce_scatter_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcounts = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.members(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.whole("sendbuf", sendbuf, sum(recvcounts_.as_slice()), datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, sum(recvcounts_.as_slice()), recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ireduce_scatter(me, sendbuf_, recvbuf_, recvcounts_.ints(), datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Ireduce_scatter_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcounts_.as_ptr(), datatype, op, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ireduce_scatter_block(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcount = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.members(comm), recvcount, datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, recvcount.checked_mul(cx.members(comm)), recvcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ireduce_scatter_block(me, sendbuf_, recvbuf_, recvcount, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Ireduce_scatter_block_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcount, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ireduce_scatter_block_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcount = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.members(comm), recvcount, datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, recvcount.checked_mul(cx.members(comm)), recvcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::ireduce_scatter_block(me, sendbuf_, recvbuf_, recvcount, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Ireduce_scatter_block_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcount, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iscan(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iscan(me, sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Iscan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iscan_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iscan(me, sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Iscan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iscatter(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.at_root("sendbuf", part, sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iscatter(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iscatter_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iscatter_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.at_root("sendbuf", part, sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iscatter(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iscatter_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iscatterv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let displs = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcount = Count::from(a.int(5));
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.vector_at_root("sendbuf", part, sendbuf, sendcounts_.as_slice(), displs_.as_slice(), sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iscatterv(me, sendbuf_, sendcounts_.ints(), displs_.ints(), sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iscatterv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iscatterv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let displs = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcount = a.long(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.vector_at_root("sendbuf", part, sendbuf, sendcounts_.as_slice(), displs_.as_slice(), sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::iscatterv(me, sendbuf_, sendcounts_.ints(), displs_.ints(), sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iscatterv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf_, recvcount, recvtype, root, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Op_commutative(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let op = cx.handle::<Op>(a.word(0));
    let commute = a.word(1);
    let commute = cx.place::<i32>("commute", commute)?;
    let mut commute_: c_int = commute.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::op::op_commutative(me, op, &mut commute_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Op_commutative::<Standard>(), |f| f(op, &mut commute_)) },
    };
    commute.write(commute_);
    outcome?;
    Ok(())
}

fn MPI_Op_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let user_fn = a.word(0);
    let commute = a.int(1);
    let op = a.word(2);
    let op = cx.place::<u32>("op", op)?;
    let mut op_ = Op(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::op::op_create(me, user_fn as usize, commute, &mut op_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let function_ = host.user_function(user_fn, false)?; host.call(native::MPI_Op_create::<Standard>(), |f| f(function_, commute, &mut op_)) },
    };
    outcome?;
    op.write(cx.given(op_));
    Ok(())
}

fn MPI_Op_create_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let user_fn = a.word(0);
    let commute = a.int(1);
    let op = a.word(2);
    let op = cx.place::<u32>("op", op)?;
    let mut op_ = Op(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::op::op_create(me, user_fn as usize, commute, &mut op_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let function_ = host.user_function(user_fn, true)?; host.call(native::MPI_Op_create_c::<Standard>(), |f| f(function_, commute, &mut op_)) },
    };
    outcome?;
    op.write(cx.given(op_));
    Ok(())
}

fn MPI_Op_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let op = a.word(0);
    let op = cx.place::<u32>("op", op)?;
    let mut op_ = cx.handle::<Op>(op.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::op::op_free(me, &mut op_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Op_free::<Standard>(), |f| f(&mut op_)) },
    };
    op.write(cx.spelled(op.read(), op_));
    outcome?;
    Ok(())
}

fn MPI_Reduce(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let root = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, count, datatype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, 1, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce(me, sendbuf_, recvbuf_, count, datatype, op, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let root = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, count, datatype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, 1, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce(me, sendbuf_, recvbuf_, count, datatype, op, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let root = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, count, datatype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, 1, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_init(me, sendbuf_, recvbuf_, count, datatype, op, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Reduce_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let root = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.own("sendbuf", part, sendbuf, count, datatype)?;
    let recvbuf_ = cx.at_root("recvbuf", part, recvbuf, 1, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_init(me, sendbuf_, recvbuf_, count, datatype, op, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Reduce_local(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let inbuf = a.word(0);
    let inoutbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let inbuf_ = cx.block("inbuf", inbuf, count, datatype)?;
    let inoutbuf_ = cx.block("inoutbuf", inoutbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_local(me, inbuf_, inoutbuf_, count, datatype, op) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_local_c::<Standard>(), |f| f(inbuf_, inoutbuf_, count, datatype, op)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_local_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let inbuf = a.word(0);
    let inoutbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let inbuf_ = cx.block("inbuf", inbuf, count, datatype)?;
    let inoutbuf_ = cx.block("inoutbuf", inoutbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_local(me, inbuf_, inoutbuf_, count, datatype, op) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_local_c::<Standard>(), |f| f(inbuf_, inoutbuf_, count, datatype, op)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_scatter(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcounts = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.members(comm))?;
    let sendbuf_ = cx.whole("sendbuf", sendbuf, sum(recvcounts_.as_slice()), datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, sum(recvcounts_.as_slice()), recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter(me, sendbuf_, recvbuf_, recvcounts_.ints(), datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcounts_.as_ptr(), datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_scatter_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcounts = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.members(comm))?;
    let sendbuf_ = cx.whole("sendbuf", sendbuf, sum(recvcounts_.as_slice()), datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, sum(recvcounts_.as_slice()), recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter(me, sendbuf_, recvbuf_, recvcounts_.ints(), datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcounts_.as_ptr(), datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_scatter_block(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcount = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.members(comm), recvcount, datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, recvcount.checked_mul(cx.members(comm)), recvcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter_block(me, sendbuf_, recvbuf_, recvcount, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_block_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcount, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_scatter_block_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcount = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.members(comm), recvcount, datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, recvcount.checked_mul(cx.members(comm)), recvcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter_block(me, sendbuf_, recvbuf_, recvcount, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_block_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcount, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Reduce_scatter_block_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcount = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.members(comm), recvcount, datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, recvcount.checked_mul(cx.members(comm)), recvcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter_block_init(me, sendbuf_, recvbuf_, recvcount, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_block_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcount, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Reduce_scatter_block_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcount = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.members(comm), recvcount, datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, recvcount.checked_mul(cx.members(comm)), recvcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter_block_init(me, sendbuf_, recvbuf_, recvcount, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_block_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcount, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Reduce_scatter_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcounts = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.members(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.whole("sendbuf", sendbuf, sum(recvcounts_.as_slice()), datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, sum(recvcounts_.as_slice()), recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter_init(me, sendbuf_, recvbuf_, recvcounts_.ints(), datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcounts_.as_ptr(), datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Reduce_scatter_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let recvcounts = a.word(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.members(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.whole("sendbuf", sendbuf, sum(recvcounts_.as_slice()), datatype)?;
    let recvbuf_ = cx.slice("recvbuf", sendbuf, recvbuf, sum(recvcounts_.as_slice()), recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::reduce_scatter_init(me, sendbuf_, recvbuf_, recvcounts_.ints(), datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Reduce_scatter_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, recvcounts_.as_ptr(), datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Scan(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scan(me, sendbuf_, recvbuf_, count, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Scan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Scan_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scan(me, sendbuf_, recvbuf_, count, datatype, op, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Scan_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Scan_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scan_init(me, sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Scan_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Scan_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let recvbuf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let op = cx.handle::<Op>(a.word(4));
    let comm = cx.handle::<Comm>(a.word(5));
    let info = cx.handle::<Info>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, count, datatype)?;
    let recvbuf_ = cx.block("recvbuf", recvbuf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scan_init(me, sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let op = host.operation(op, datatype)?; host.call(native::MPI_Scan_init_c::<Standard>(), |f| f(sendbuf_, recvbuf_, count, datatype, op, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Scatter(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let part = cx.part(comm, root);
    let sendbuf_ = cx.at_root("sendbuf", part, sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatter(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatter_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Scatter_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let part = cx.part(comm, root);
    let sendbuf_ = cx.at_root("sendbuf", part, sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatter(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatter_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Scatter_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.at_root("sendbuf", part, sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatter_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatter_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Scatter_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let root = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.at_root("sendbuf", part, sendbuf, cx.peers(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatter_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatter_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Scatterv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let displs = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcount = Count::from(a.int(5));
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_at_root(comm, root))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?;
    let part = cx.part(comm, root);
    let sendbuf_ = cx.vector_at_root("sendbuf", part, sendbuf, sendcounts_.as_slice(), displs_.as_slice(), sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatterv(me, sendbuf_, sendcounts_.ints(), displs_.ints(), sendtype, recvbuf_, recvcount, recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatterv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf_, recvcount, recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Scatterv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let displs = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcount = a.long(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_at_root(comm, root))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?;
    let part = cx.part(comm, root);
    let sendbuf_ = cx.vector_at_root("sendbuf", part, sendbuf, sendcounts_.as_slice(), displs_.as_slice(), sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatterv(me, sendbuf_, sendcounts_.ints(), displs_.ints(), sendtype, recvbuf_, recvcount, recvtype, root, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatterv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf_, recvcount, recvtype, root, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Scatterv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let displs = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcount = Count::from(a.int(5));
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.vector_at_root("sendbuf", part, sendbuf, sendcounts_.as_slice(), displs_.as_slice(), sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatterv_init(me, sendbuf_, sendcounts_.ints(), displs_.ints(), sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatterv_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Scatterv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let displs = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcount = a.long(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let root = a.int(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.peers_at_root(comm, root))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.peers_at_root(comm, root))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let part = cx.part(comm, root);
    let sendbuf_ = cx.vector_at_root("sendbuf", part, sendbuf, sendcounts_.as_slice(), displs_.as_slice(), sendtype)?;
    let recvbuf_ = cx.own("recvbuf", part, recvbuf, recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::coll::scatterv_init(me, sendbuf_, sendcounts_.ints(), displs_.ints(), sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Scatterv_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf_, recvcount, recvtype, root, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}
