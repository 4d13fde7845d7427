//! What guests import: MPI 5.0 chapter 16, Deprecated interfaces. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 12] = [
    Import { name: "MPI_Attr_delete", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Attr_delete },
    Import { name: "MPI_Attr_get", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: attribute::comm_get_attr },
    Import { name: "MPI_Attr_put", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Attr_put },
    Import { name: "MPI_Get_elements_x", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_elements_x },
    Import { name: "MPI_Info_get", signature: "iiiii>i", object: Object::None, any_time: true, has_value: false, body: text::info_get },
    Import { name: "MPI_Info_get_valuelen", signature: "iiii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Info_get_valuelen },
    Import { name: "MPI_Keyval_create", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Keyval_create },
    Import { name: "MPI_Keyval_free", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Keyval_free },
    Import { name: "MPI_Status_set_elements_x", signature: "iil>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_elements_x },
    Import { name: "MPI_Type_get_extent_x", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_extent_x },
    Import { name: "MPI_Type_get_true_extent_x", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_true_extent_x },
    Import { name: "MPI_Type_size_x", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_size_x },
];

fn MPI_Attr_delete(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let keyval = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_delete_attr(me, comm, keyval) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_delete_attr::<Standard>(), |f| f(comm, keyval)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Attr_put(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let keyval = a.int(1);
    let attribute_val = a.word(2);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_set_attr(me, comm, keyval, ptr::without_provenance_mut(attribute_val as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_set_attr::<Standard>(), |f| f(comm, keyval, ptr::without_provenance_mut(attribute_val as usize))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Get_elements_x(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.word(2);
    let status_ = cx.place::<Status>("status", status)?.read();
    let count = cx.place::<i64>("count", count)?;
    let mut count_: Count = count.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::get_elements_x(me, &status_, datatype, &mut count_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_elements_x::<Standard>(), |f| f(&status_, datatype, &mut count_)) },
    };
    count.write(count_);
    outcome?;
    Ok(())
}

fn MPI_Info_get_valuelen(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let info = cx.handle::<Info>(a.word(0));
    let key = a.word(1);
    let valuelen = a.word(2);
    let flag = a.word(3);
    let key_ = cx.text("key", key)?;
    let valuelen = cx.place::<i32>("valuelen", valuelen)?;
    let mut valuelen_: c_int = valuelen.read();
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::info::info_get_valuelen(me, info, pointer(&key_), &mut valuelen_, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Info_get_valuelen::<Standard>(), |f| f(info, pointer(&key_), &mut valuelen_, &mut flag_)) },
    };
    valuelen.write(valuelen_);
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Keyval_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let copy_fn = a.word(0);
    let delete_fn = a.word(1);
    let keyval = a.word(2);
    let extra_state = a.word(3);
    let keyval = cx.place::<i32>("keyval", keyval)?;
    let mut keyval_: c_int = keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_create_keyval(me, cx.copy_function(copy_fn), delete_fn as usize, &mut keyval_, ptr::without_provenance_mut(extra_state as usize)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let (copy_, delete_, extra_) = host.keyval(Owner::Comm, cx.copy_function(copy_fn), delete_fn, extra_state); host.call(native::MPI_Comm_create_keyval::<Standard>(), |f| f(copy_, delete_, &mut keyval_, extra_)) },
    };
    keyval.write(keyval_);
    outcome?;
    Ok(())
}

fn MPI_Keyval_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let keyval = a.word(0);
    let keyval = cx.place::<i32>("keyval", keyval)?;
    let mut keyval_: c_int = keyval.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::attr::comm_free_keyval(me, &mut keyval_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_free_keyval::<Standard>(), |f| f(&mut keyval_)) },
    };
    keyval.write(keyval_);
    outcome?;
    Ok(())
}

fn MPI_Status_set_elements_x(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.long(2);
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_elements_x(me, &mut status_, datatype, count) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_elements_x::<Standard>(), |f| f(&mut status_, datatype, count)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}

fn MPI_Type_get_extent_x(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let lb = a.word(1);
    let extent = a.word(2);
    let lb = cx.place::<i64>("lb", lb)?;
    let mut lb_: Count = lb.read();
    let extent = cx.place::<i64>("extent", extent)?;
    let mut extent_: Count = extent.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_extent_x(me, datatype, &mut lb_, &mut extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_extent_x::<Standard>(), |f| f(datatype, &mut lb_, &mut extent_)) },
    };
    lb.write(lb_);
    extent.write(extent_);
    outcome?;
    Ok(())
}

fn MPI_Type_get_true_extent_x(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let true_lb = a.word(1);
    let true_extent = a.word(2);
    let true_lb = cx.place::<i64>("true_lb", true_lb)?;
    let mut true_lb_: Count = true_lb.read();
    let true_extent = cx.place::<i64>("true_extent", true_extent)?;
    let mut true_extent_: Count = true_extent.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_true_extent_x(me, datatype, &mut true_lb_, &mut true_extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_true_extent_x::<Standard>(), |f| f(datatype, &mut true_lb_, &mut true_extent_)) },
    };
    true_lb.write(true_lb_);
    true_extent.write(true_extent_);
    outcome?;
    Ok(())
}

fn MPI_Type_size_x(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_size_x(me, datatype, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_size_x::<Standard>(), |f| f(datatype, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}
