//! What guests import: MPI 5.0 chapter 19, Language bindings. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 4] = [
    Import { name: "MPI_Type_create_f90_complex", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_f90_complex },
    Import { name: "MPI_Type_create_f90_integer", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_f90_integer },
    Import { name: "MPI_Type_create_f90_real", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_f90_real },
    Import { name: "MPI_Type_match_size", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_match_size },
];

fn MPI_Type_create_f90_complex(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let p = a.int(0);
    let r = a.int(1);
    let newtype = a.word(2);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_f90_complex(me, p, r, &mut newtype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_f90_complex::<Standard>(), |f| f(p, r, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    Ok(())
}

fn MPI_Type_create_f90_integer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let r = a.int(0);
    let newtype = a.word(1);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_f90_integer(me, r, &mut newtype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_f90_integer::<Standard>(), |f| f(r, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    Ok(())
}

fn MPI_Type_create_f90_real(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let p = a.int(0);
    let r = a.int(1);
    let newtype = a.word(2);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_f90_real(me, p, r, &mut newtype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_f90_real::<Standard>(), |f| f(p, r, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    Ok(())
}

fn MPI_Type_match_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let typeclass = a.int(0);
    let size = a.int(1);
    let datatype = a.word(2);
    let datatype = cx.place::<u32>("datatype", datatype)?;
    let mut datatype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_match_size(me, typeclass, size, &mut datatype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_match_size::<Standard>(), |f| f(typeclass, size, &mut datatype_)) },
    };
    outcome?;
    datatype.write(cx.given(datatype_));
    Ok(())
}
