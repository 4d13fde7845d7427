//! What guests import: MPI 5.0 chapter 21, Fault tolerance, beyond MPI 5.0. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 10] = [
    Import { name: "MPIX_Comm_ack_failed", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_ack_failed },
    Import { name: "MPIX_Comm_agree", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_agree },
    Import { name: "MPIX_Comm_failure_ack", signature: "i>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_failure_ack },
    Import { name: "MPIX_Comm_failure_get_acked", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_failure_get_acked },
    Import { name: "MPIX_Comm_get_failed", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_get_failed },
    Import { name: "MPIX_Comm_iagree", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_iagree },
    Import { name: "MPIX_Comm_is_revoked", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_is_revoked },
    Import { name: "MPIX_Comm_ishrink", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_ishrink },
    Import { name: "MPIX_Comm_revoke", signature: "i>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_revoke },
    Import { name: "MPIX_Comm_shrink", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPIX_Comm_shrink },
];

fn MPIX_Comm_ack_failed(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let num_to_ack = a.int(1);
    let num_acked = a.word(2);
    let num_acked = cx.place::<i32>("num_acked", num_acked)?;
    let mut num_acked_: c_int = num_acked.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_ack_failed(me, comm, num_to_ack, &mut num_acked_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_ack_failed::<Standard>(), |f| f(comm, num_to_ack, &mut num_acked_)) },
    };
    num_acked.write(num_acked_);
    outcome?;
    Ok(())
}

fn MPIX_Comm_agree(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let flag = a.word(1);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_agree(me, comm, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_agree::<Standard>(), |f| f(comm, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPIX_Comm_failure_ack(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_failure_ack(me, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_failure_ack::<Standard>(), |f| f(comm)) },
    };
    outcome?;
    Ok(())
}

fn MPIX_Comm_failure_get_acked(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let failedgrp = a.word(1);
    let failedgrp = cx.place::<u32>("failedgrp", failedgrp)?;
    let mut failedgrp_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_failure_get_acked(me, comm, &mut failedgrp_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_failure_get_acked::<Standard>(), |f| f(comm, &mut failedgrp_)) },
    };
    outcome?;
    failedgrp.write(cx.given(failedgrp_));
    Ok(())
}

fn MPIX_Comm_get_failed(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let failedgrp = a.word(1);
    let failedgrp = cx.place::<u32>("failedgrp", failedgrp)?;
    let mut failedgrp_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_get_failed(me, comm, &mut failedgrp_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_get_failed::<Standard>(), |f| f(comm, &mut failedgrp_)) },
    };
    outcome?;
    failedgrp.write(cx.given(failedgrp_));
    Ok(())
}

fn MPIX_Comm_iagree(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let flag = a.word(1);
    let request = a.word(2);
    let flag_ = cx.span("flag", flag, size_of::<i32>() as u64)?.cast::<c_int>();
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_iagree(me, comm, flag_, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_iagree::<Standard>(), |f| f(comm, flag_, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPIX_Comm_is_revoked(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let flag = a.word(1);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_is_revoked(me, comm, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_is_revoked::<Standard>(), |f| f(comm, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPIX_Comm_ishrink(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let newcomm = a.word(1);
    let request = a.word(2);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_ishrink(me, comm, &mut newcomm_, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_ishrink::<Standard>(), |f| f(comm, &mut newcomm_, &mut request_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    request.write(cx.given(request_));
    Ok(())
}

fn MPIX_Comm_revoke(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_revoke(me, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_revoke::<Standard>(), |f| f(comm)) },
    };
    outcome?;
    Ok(())
}

fn MPIX_Comm_shrink(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let newcomm = a.word(1);
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::fault::comm_shrink(me, comm, &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPIX_Comm_shrink::<Standard>(), |f| f(comm, &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}
