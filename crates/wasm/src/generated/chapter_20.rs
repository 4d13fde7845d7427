//! What guests import: MPI 5.0 chapter 20, Application binary interface. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 28] = [
    Import { name: "MPI_Abi_get_fortran_booleans", signature: "iiii>i", object: Object::None, any_time: true, has_value: false, body: lifecycle::abi_get_fortran_booleans },
    Import { name: "MPI_Abi_get_fortran_info", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Abi_get_fortran_info },
    Import { name: "MPI_Abi_get_info", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Abi_get_info },
    Import { name: "MPI_Abi_get_version", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Abi_get_version },
    Import { name: "MPI_Abi_set_fortran_booleans", signature: "iii>i", object: Object::None, any_time: true, has_value: false, body: lifecycle::abi_set_fortran_booleans },
    Import { name: "MPI_Abi_set_fortran_info", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Abi_set_fortran_info },
    Import { name: "MPI_Comm_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Comm_toint", signature: "i>i", object: Object::Comm(0), any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Errhandler_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Errhandler_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_File_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_File_toint", signature: "i>i", object: Object::NoFile, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Group_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Group_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Info_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Info_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Message_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Message_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Op_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Op_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Request_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Request_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Session_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Session_toint", signature: "i>i", object: Object::Session(0), any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Type_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Type_toint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Win_fromint", signature: "i>i", object: Object::None, any_time: true, has_value: true, body: lifecycle::same_bits },
    Import { name: "MPI_Win_toint", signature: "i>i", object: Object::Win(0), any_time: true, has_value: true, body: lifecycle::same_bits },
];

fn MPI_Abi_get_fortran_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = a.word(0);
    let info = cx.place::<u32>("info", info)?;
    let mut info_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::abi_get_fortran_info(me, &mut info_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Abi_get_fortran_info::<Standard>(), |f| f(&mut info_)) },
    };
    outcome?;
    info.write(cx.given(info_));
    Ok(())
}

fn MPI_Abi_get_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = a.word(0);
    let info = cx.place::<u32>("info", info)?;
    let mut info_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::abi_get_info(me, &mut info_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Abi_get_info::<Standard>(), |f| f(&mut info_)) },
    };
    outcome?;
    info.write(cx.given(info_));
    Ok(())
}

fn MPI_Abi_get_version(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let abi_major = a.word(0);
    let abi_minor = a.word(1);
    let abi_major = cx.place::<i32>("abi_major", abi_major)?;
    let mut abi_major_: c_int = abi_major.read();
    let abi_minor = cx.place::<i32>("abi_minor", abi_minor)?;
    let mut abi_minor_: c_int = abi_minor.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::abi_get_version(me, &mut abi_major_, &mut abi_minor_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Abi_get_version::<Standard>(), |f| f(&mut abi_major_, &mut abi_minor_)) },
    };
    abi_major.write(abi_major_);
    abi_minor.write(abi_minor_);
    outcome?;
    Ok(())
}

fn MPI_Abi_set_fortran_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::abi_set_fortran_info(me, info) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Abi_set_fortran_info::<Standard>(), |f| f(info)) },
    };
    outcome?;
    Ok(())
}
