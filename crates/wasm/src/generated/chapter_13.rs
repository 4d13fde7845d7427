//! What guests import: MPI 5.0 chapter 13, External interfaces. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 5] = [
    Import { name: "MPI_Grequest_complete", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Grequest_complete },
    Import { name: "MPI_Grequest_start", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Grequest_start },
    Import { name: "MPI_Status_set_cancelled", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_cancelled },
    Import { name: "MPI_Status_set_elements", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_elements },
    Import { name: "MPI_Status_set_elements_c", signature: "iil>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_elements_c },
];

fn MPI_Grequest_complete(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = cx.handle::<Request>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::grequest_complete(me, request) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Grequest_complete::<Standard>(), |f| f(request)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Grequest_start(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let query_fn = a.word(0);
    let free_fn = a.word(1);
    let cancel_fn = a.word(2);
    let extra_state = a.word(3);
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::grequest_start(me, query_fn as usize, free_fn as usize, cancel_fn as usize, ptr::without_provenance_mut(extra_state as usize), &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let (query_, free_, cancel_, extra_) = host.grequest(query_fn, free_fn, cancel_fn, extra_state); host.call(native::MPI_Grequest_start::<Standard>(), |f| f(query_, free_, cancel_, extra_, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Status_set_cancelled(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let flag = a.int(1);
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_cancelled(me, &mut status_, flag) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_cancelled::<Standard>(), |f| f(&mut status_, flag)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}

fn MPI_Status_set_elements(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = Count::from(a.int(2));
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_elements(me, &mut status_, datatype, count) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_elements_c::<Standard>(), |f| f(&mut status_, datatype, count)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}

fn MPI_Status_set_elements_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.long(2);
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_elements(me, &mut status_, datatype, count) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_elements_c::<Standard>(), |f| f(&mut status_, datatype, count)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}
