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
    unsupported()
}

fn MPI_Pready(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_Pready_list(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_Pready_range(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_Precv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_Psend_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}
