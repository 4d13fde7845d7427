//! What guests import: MPI 5.0 chapter 10, The Info object. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 9] = [
    Import { name: "MPI_Info_create", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_create },
    Import { name: "MPI_Info_create_env", signature: "iii>i", object: Object::None, any_time: true, has_value: false, body: lifecycle::info_create_env },
    Import { name: "MPI_Info_delete", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_delete },
    Import { name: "MPI_Info_dup", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_dup },
    Import { name: "MPI_Info_free", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_free },
    Import { name: "MPI_Info_get_nkeys", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_get_nkeys },
    Import { name: "MPI_Info_get_nthkey", signature: "iii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_get_nthkey },
    Import { name: "MPI_Info_get_string", signature: "iiiii>i", object: Object::None, any_time: true, has_value: false, body: text::info_get_string },
    Import { name: "MPI_Info_set", signature: "iii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_set },
];

fn MPI_Info_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = a.word(0);
    let info = cx.place::<u32>("info", info)?;
    let mut info_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_create(me, &mut info_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_create::<Standard>(), |f| f(&mut info_)) },
    };
    outcome?;
    info.write(cx.given(info_));
    Ok(())
}

fn MPI_Info_delete(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let key = a.word(1);
    let key_ = cx.text("key", key)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_delete(me, info, pointer(&key_)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_delete::<Standard>(), |f| f(info, pointer(&key_))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Info_dup(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let newinfo = a.word(1);
    let newinfo = cx.place::<u32>("newinfo", newinfo)?;
    let mut newinfo_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_dup(me, info, &mut newinfo_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_dup::<Standard>(), |f| f(info, &mut newinfo_)) },
    };
    outcome?;
    newinfo.write(cx.given(newinfo_));
    Ok(())
}

fn MPI_Info_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = a.word(0);
    let info = cx.place::<u32>("info", info)?;
    let mut info_ = cx.handle::<Info>(info.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_free(me, &mut info_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_free::<Standard>(), |f| f(&mut info_)) },
    };
    info.write(cx.spelled(info.read(), info_));
    outcome?;
    Ok(())
}

fn MPI_Info_get_nkeys(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let nkeys = a.word(1);
    let nkeys = cx.place::<i32>("nkeys", nkeys)?;
    let mut nkeys_: c_int = nkeys.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_get_nkeys(me, info, &mut nkeys_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_get_nkeys::<Standard>(), |f| f(info, &mut nkeys_)) },
    };
    nkeys.write(nkeys_);
    outcome?;
    Ok(())
}

fn MPI_Info_get_nthkey(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let n = a.int(1);
    let key = a.word(2);
    let mut key_ = Text::new("key", key, anympi_engine::standard::MPI_MAX_INFO_KEY);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_get_nthkey(me, info, n, key_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_get_nthkey::<Standard>(), |f| f(info, n, key_.as_mut_ptr())) },
    };
    outcome?;
    key_.write_back(cx)?;
    Ok(())
}

fn MPI_Info_set(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let key = a.word(1);
    let value = a.word(2);
    let key_ = cx.text("key", key)?;
    let value_ = cx.text("value", value)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_set(me, info, pointer(&key_), pointer(&value_)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_set::<Standard>(), |f| f(info, pointer(&key_), pointer(&value_))) },
    };
    outcome?;
    Ok(())
}
