//! What guests import: MPI 5.0 chapter 4, Partitioned point-to-point communication. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 6] = [
    Import { name: "MPI_Parrived", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Parrived },
    Import { name: "MPI_Pready", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pready },
    Import { name: "MPI_Pready_list", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pready_list },
    Import { name: "MPI_Pready_range", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pready_range },
    Import { name: "MPI_Precv_init", signature: "iiliiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Precv_init },
    Import { name: "MPI_Psend_init", signature: "iiliiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Psend_init },
];

fn MPI_Parrived(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = cx.handle::<Request>(a.word(0));
    let partition = a.int(1);
    let flag = a.word(2);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::partitioned::parrived(me, request, partition, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Parrived::<Standard>(), |f| f(request, partition, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Pready(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let partition = a.int(0);
    let request = cx.handle::<Request>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::partitioned::pready(me, partition, request) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pready::<Standard>(), |f| f(partition, request)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Pready_list(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let length = a.int(0);
    let array_of_partitions = a.word(1);
    let request = cx.handle::<Request>(a.word(2));
    let array_of_partitions_ = Array::<i32, c_int>::new(cx, "array_of_partitions", array_of_partitions, Count::from(length))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::partitioned::pready_list(me, length, array_of_partitions_.as_ptr(), request) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pready_list::<Standard>(), |f| f(length, array_of_partitions_.as_ptr(), request)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Pready_range(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let partition_low = a.int(0);
    let partition_high = a.int(1);
    let request = cx.handle::<Request>(a.word(2));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::partitioned::pready_range(me, partition_low, partition_high, request) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pready_range::<Standard>(), |f| f(partition_low, partition_high, request)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Precv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let partitions = a.int(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let source = a.int(4);
    let tag = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.messages("buf", buf, moved(Count::from(partitions), &[source]), count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::partitioned::precv_init(me, buf_, partitions, count, datatype, source, tag, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Precv_init::<Standard>(), |f| f(buf_, partitions, count, datatype, source, tag, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Psend_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let partitions = a.int(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let dest = a.int(4);
    let tag = a.int(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.messages("buf", buf, moved(Count::from(partitions), &[dest]), count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::partitioned::psend_init(me, buf_, partitions, count, datatype, dest, tag, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Psend_init::<Standard>(), |f| f(buf_, partitions, count, datatype, dest, tag, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}
