//! What guests import: MPI 5.0 chapter 5, Datatypes. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 53] = [
    Import { name: "MPI_Aint_add", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: address::aint_add },
    Import { name: "MPI_Aint_diff", signature: "ii>i", object: Object::None, any_time: true, has_value: true, body: address::aint_diff },
    Import { name: "MPI_Get_address", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: address::get_address },
    Import { name: "MPI_Get_elements", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_elements },
    Import { name: "MPI_Get_elements_c", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_elements_c },
    Import { name: "MPI_Pack", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Pack },
    Import { name: "MPI_Pack_c", signature: "iliilii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Pack_c },
    Import { name: "MPI_Pack_external", signature: "iiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pack_external },
    Import { name: "MPI_Pack_external_c", signature: "iiliili>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pack_external_c },
    Import { name: "MPI_Pack_external_size", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pack_external_size },
    Import { name: "MPI_Pack_external_size_c", signature: "ilii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Pack_external_size_c },
    Import { name: "MPI_Pack_size", signature: "iiii>i", object: Object::Comm(2), any_time: false, has_value: false, body: MPI_Pack_size },
    Import { name: "MPI_Pack_size_c", signature: "liii>i", object: Object::Comm(2), any_time: false, has_value: false, body: MPI_Pack_size_c },
    Import { name: "MPI_Type_commit", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_commit },
    Import { name: "MPI_Type_contiguous", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_contiguous },
    Import { name: "MPI_Type_contiguous_c", signature: "lii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_contiguous_c },
    Import { name: "MPI_Type_create_darray", signature: "iiiiiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_darray },
    Import { name: "MPI_Type_create_darray_c", signature: "iiiiiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_darray_c },
    Import { name: "MPI_Type_create_hindexed", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_hindexed },
    Import { name: "MPI_Type_create_hindexed_c", signature: "liiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_hindexed_c },
    Import { name: "MPI_Type_create_hindexed_block", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_hindexed_block },
    Import { name: "MPI_Type_create_hindexed_block_c", signature: "lliii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_hindexed_block_c },
    Import { name: "MPI_Type_create_hvector", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_hvector },
    Import { name: "MPI_Type_create_hvector_c", signature: "lllii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_hvector_c },
    Import { name: "MPI_Type_create_indexed_block", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_indexed_block },
    Import { name: "MPI_Type_create_indexed_block_c", signature: "lliii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_indexed_block_c },
    Import { name: "MPI_Type_create_resized", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_resized },
    Import { name: "MPI_Type_create_resized_c", signature: "illi>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_resized_c },
    Import { name: "MPI_Type_create_struct", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_struct },
    Import { name: "MPI_Type_create_struct_c", signature: "liiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_struct_c },
    Import { name: "MPI_Type_create_subarray", signature: "iiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_subarray },
    Import { name: "MPI_Type_create_subarray_c", signature: "iiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_create_subarray_c },
    Import { name: "MPI_Type_dup", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_dup },
    Import { name: "MPI_Type_free", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_free },
    Import { name: "MPI_Type_get_contents", signature: "iiiiiii>i", object: Object::None, any_time: false, has_value: false, body: datatype::get_contents::<false> },
    Import { name: "MPI_Type_get_contents_c", signature: "illlliiii>i", object: Object::None, any_time: false, has_value: false, body: datatype::get_contents::<true> },
    Import { name: "MPI_Type_get_envelope", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: datatype::get_envelope },
    Import { name: "MPI_Type_get_envelope_c", signature: "iiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_envelope_c },
    Import { name: "MPI_Type_get_extent", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_extent },
    Import { name: "MPI_Type_get_extent_c", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_extent_c },
    Import { name: "MPI_Type_get_true_extent", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_true_extent },
    Import { name: "MPI_Type_get_true_extent_c", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_true_extent_c },
    Import { name: "MPI_Type_get_value_index", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_get_value_index },
    Import { name: "MPI_Type_indexed", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_indexed },
    Import { name: "MPI_Type_indexed_c", signature: "liiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_indexed_c },
    Import { name: "MPI_Type_size", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_size },
    Import { name: "MPI_Type_size_c", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_size_c },
    Import { name: "MPI_Type_vector", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_vector },
    Import { name: "MPI_Type_vector_c", signature: "lllii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Type_vector_c },
    Import { name: "MPI_Unpack", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Unpack },
    Import { name: "MPI_Unpack_c", signature: "iliilii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Unpack_c },
    Import { name: "MPI_Unpack_external", signature: "iiiiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Unpack_external },
    Import { name: "MPI_Unpack_external_c", signature: "iiliili>i", object: Object::None, any_time: false, has_value: false, body: MPI_Unpack_external_c },
];

fn MPI_Get_elements(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.word(2);
    let status_ = cx.place::<Status>("status", status)?.read();
    let count = cx.place::<i32>("count", count)?;
    let mut count_ = Count::from(count.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::get_elements(me, &status_, datatype, &mut count_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_elements_c::<Standard>(), |f| f(&status_, datatype, &mut count_)) },
    };
    outcome?;
    count.write(narrow_or_undefined(count_));
    Ok(())
}

fn MPI_Get_elements_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.word(2);
    let status_ = cx.place::<Status>("status", status)?.read();
    let count = cx.place::<i64>("count", count)?;
    let mut count_: Count = count.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::get_elements(me, &status_, datatype, &mut count_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_elements_c::<Standard>(), |f| f(&status_, datatype, &mut count_)) },
    };
    count.write(count_);
    outcome?;
    Ok(())
}

fn MPI_Pack(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let inbuf = a.word(0);
    let incount = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let outbuf = a.word(3);
    let outsize = Count::from(a.int(4));
    let position = a.word(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let position = cx.place::<i32>("position", position)?;
    let mut position_ = Count::from(position.read());
    let inbuf_ = cx.message("inbuf", inbuf, incount, datatype)?;
    let outbuf_ = cx.bytes("outbuf", outbuf, outsize)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack(me, inbuf_, incount, datatype, outbuf_, outsize, &mut position_, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_c::<Standard>(), |f| f(inbuf_, incount, datatype, outbuf_, outsize, &mut position_, comm)) },
    };
    outcome?;
    position.write(narrow(position_)?);
    Ok(())
}

fn MPI_Pack_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let inbuf = a.word(0);
    let incount = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let outbuf = a.word(3);
    let outsize = a.long(4);
    let position = a.word(5);
    let comm = cx.handle::<Comm>(a.word(6));
    let position = cx.place::<i64>("position", position)?;
    let mut position_: Count = position.read();
    let inbuf_ = cx.message("inbuf", inbuf, incount, datatype)?;
    let outbuf_ = cx.bytes("outbuf", outbuf, outsize)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack(me, inbuf_, incount, datatype, outbuf_, outsize, &mut position_, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_c::<Standard>(), |f| f(inbuf_, incount, datatype, outbuf_, outsize, &mut position_, comm)) },
    };
    position.write(position_);
    outcome?;
    Ok(())
}

fn MPI_Pack_external(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datarep = a.word(0);
    let inbuf = a.word(1);
    let incount = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let outbuf = a.word(4);
    let outsize = Count::from(a.int(5));
    let position = a.word(6);
    let datarep_ = cx.text("datarep", datarep)?;
    let position = cx.place::<i32>("position", position)?;
    let mut position_ = Count::from(position.read());
    let inbuf_ = cx.message("inbuf", inbuf, incount, datatype)?;
    let outbuf_ = cx.bytes("outbuf", outbuf, outsize)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack_external(me, pointer(&datarep_), inbuf_, incount, datatype, outbuf_, outsize, &mut position_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_external_c::<Standard>(), |f| f(pointer(&datarep_), inbuf_, incount, datatype, outbuf_, outsize, &mut position_)) },
    };
    outcome?;
    position.write(narrow(position_)?);
    Ok(())
}

fn MPI_Pack_external_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datarep = a.word(0);
    let inbuf = a.word(1);
    let incount = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let outbuf = a.word(4);
    let outsize = a.long(5);
    let position = a.word(6);
    let datarep_ = cx.text("datarep", datarep)?;
    let position = cx.place::<i64>("position", position)?;
    let mut position_: Count = position.read();
    let inbuf_ = cx.message("inbuf", inbuf, incount, datatype)?;
    let outbuf_ = cx.bytes("outbuf", outbuf, outsize)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack_external(me, pointer(&datarep_), inbuf_, incount, datatype, outbuf_, outsize, &mut position_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_external_c::<Standard>(), |f| f(pointer(&datarep_), inbuf_, incount, datatype, outbuf_, outsize, &mut position_)) },
    };
    position.write(position_);
    outcome?;
    Ok(())
}

fn MPI_Pack_external_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datarep = a.word(0);
    let incount = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let size = a.word(3);
    let datarep_ = cx.text("datarep", datarep)?;
    let size = cx.place::<i32>("size", size)?;
    let mut size_ = Count::from(size.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack_external_size(me, pointer(&datarep_), incount, datatype, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_external_size_c::<Standard>(), |f| f(pointer(&datarep_), incount, datatype, &mut size_)) },
    };
    outcome?;
    size.write(narrow(size_)?);
    Ok(())
}

fn MPI_Pack_external_size_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datarep = a.word(0);
    let incount = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let size = a.word(3);
    let datarep_ = cx.text("datarep", datarep)?;
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack_external_size(me, pointer(&datarep_), incount, datatype, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_external_size_c::<Standard>(), |f| f(pointer(&datarep_), incount, datatype, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_Pack_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let incount = Count::from(a.int(0));
    let datatype = cx.handle::<Datatype>(a.word(1));
    let comm = cx.handle::<Comm>(a.word(2));
    let size = a.word(3);
    let size = cx.place::<i32>("size", size)?;
    let mut size_ = Count::from(size.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack_size(me, incount, datatype, comm, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_size_c::<Standard>(), |f| f(incount, datatype, comm, &mut size_)) },
    };
    outcome?;
    size.write(narrow_or_undefined(size_));
    Ok(())
}

fn MPI_Pack_size_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let incount = a.long(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let comm = cx.handle::<Comm>(a.word(2));
    let size = a.word(3);
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::pack_size(me, incount, datatype, comm, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Pack_size_c::<Standard>(), |f| f(incount, datatype, comm, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_Type_commit(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = a.word(0);
    let datatype = cx.place::<u32>("datatype", datatype)?;
    let mut datatype_ = cx.handle::<Datatype>(datatype.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_commit(me, &mut datatype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_commit::<Standard>(), |f| f(&mut datatype_)) },
    };
    datatype.write(cx.spelled(datatype.read(), datatype_));
    outcome?;
    Ok(())
}

fn MPI_Type_contiguous(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let oldtype = cx.handle::<Datatype>(a.word(1));
    let newtype = a.word(2);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_contiguous(me, count, oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_contiguous::<Standard>(), |f| f(count as c_int, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(1));
    Ok(())
}

fn MPI_Type_contiguous_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let oldtype = cx.handle::<Datatype>(a.word(1));
    let newtype = a.word(2);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_contiguous(me, count, oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_contiguous_c::<Standard>(), |f| f(count, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(1));
    Ok(())
}

fn MPI_Type_create_darray(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let size = a.int(0);
    let rank = a.int(1);
    let ndims = a.int(2);
    let array_of_gsizes = a.word(3);
    let array_of_distribs = a.word(4);
    let array_of_dargs = a.word(5);
    let array_of_psizes = a.word(6);
    let order = a.int(7);
    let oldtype = cx.handle::<Datatype>(a.word(8));
    let newtype = a.word(9);
    let array_of_gsizes_ = Array::<i32, Count>::new(cx, "array_of_gsizes", array_of_gsizes, Count::from(ndims))?;
    let array_of_distribs_ = Array::<i32, c_int>::new(cx, "array_of_distribs", array_of_distribs, Count::from(ndims))?;
    let array_of_dargs_ = Array::<i32, c_int>::new(cx, "array_of_dargs", array_of_dargs, Count::from(ndims))?;
    let array_of_psizes_ = Array::<i32, c_int>::new(cx, "array_of_psizes", array_of_psizes, Count::from(ndims))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_darray(me, size, rank, ndims, array_of_gsizes_.ints(), array_of_distribs_.as_ptr(), array_of_dargs_.as_ptr(), array_of_psizes_.as_ptr(), order, oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_darray::<Standard>(), |f| f(size, rank, ndims, array_of_gsizes_.narrow().as_ptr(), array_of_distribs_.as_ptr(), array_of_dargs_.as_ptr(), array_of_psizes_.as_ptr(), order, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(8));
    Ok(())
}

fn MPI_Type_create_darray_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let size = a.int(0);
    let rank = a.int(1);
    let ndims = a.int(2);
    let array_of_gsizes = a.word(3);
    let array_of_distribs = a.word(4);
    let array_of_dargs = a.word(5);
    let array_of_psizes = a.word(6);
    let order = a.int(7);
    let oldtype = cx.handle::<Datatype>(a.word(8));
    let newtype = a.word(9);
    let array_of_gsizes_ = Array::<i64, Count>::new(cx, "array_of_gsizes", array_of_gsizes, Count::from(ndims))?;
    let array_of_distribs_ = Array::<i32, c_int>::new(cx, "array_of_distribs", array_of_distribs, Count::from(ndims))?;
    let array_of_dargs_ = Array::<i32, c_int>::new(cx, "array_of_dargs", array_of_dargs, Count::from(ndims))?;
    let array_of_psizes_ = Array::<i32, c_int>::new(cx, "array_of_psizes", array_of_psizes, Count::from(ndims))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_darray(me, size, rank, ndims, array_of_gsizes_.ints(), array_of_distribs_.as_ptr(), array_of_dargs_.as_ptr(), array_of_psizes_.as_ptr(), order, oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_darray_c::<Standard>(), |f| f(size, rank, ndims, array_of_gsizes_.as_ptr(), array_of_distribs_.as_ptr(), array_of_dargs_.as_ptr(), array_of_psizes_.as_ptr(), order, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(8));
    Ok(())
}

fn MPI_Type_create_hindexed(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let array_of_blocklengths = a.word(1);
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_blocklengths_ = Array::<i32, Count>::new(cx, "array_of_blocklengths", array_of_blocklengths, Count::from(count))?;
    let array_of_displacements_ = Array::<i32, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_hindexed(me, count, array_of_blocklengths_.ints(), array_of_displacements_.ints(), oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_hindexed::<Standard>(), |f| f(count as c_int, array_of_blocklengths_.narrow().as_ptr(), array_of_displacements_.as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_hindexed_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let array_of_blocklengths = a.word(1);
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_blocklengths_ = Array::<i64, Count>::new(cx, "array_of_blocklengths", array_of_blocklengths, Count::from(count))?;
    let array_of_displacements_ = Array::<i64, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_hindexed(me, count, array_of_blocklengths_.ints(), array_of_displacements_.ints(), oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_hindexed_c::<Standard>(), |f| f(count, array_of_blocklengths_.as_ptr(), array_of_displacements_.as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_hindexed_block(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let blocklength = Count::from(a.int(1));
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_displacements_ = Array::<i32, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_hindexed_block(me, count, blocklength, array_of_displacements_.ints(), oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_hindexed_block::<Standard>(), |f| f(count as c_int, blocklength as c_int, array_of_displacements_.as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_hindexed_block_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let blocklength = a.long(1);
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_displacements_ = Array::<i64, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_hindexed_block(me, count, blocklength, array_of_displacements_.ints(), oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_hindexed_block_c::<Standard>(), |f| f(count, blocklength, array_of_displacements_.as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_hvector(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let blocklength = Count::from(a.int(1));
    let stride = Count::from(a.int(2));
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_hvector(me, count, blocklength, stride, oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_hvector::<Standard>(), |f| f(count as c_int, blocklength as c_int, stride, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_hvector_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let blocklength = a.long(1);
    let stride = a.long(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_hvector(me, count, blocklength, stride, oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_hvector_c::<Standard>(), |f| f(count, blocklength, stride, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_indexed_block(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let blocklength = Count::from(a.int(1));
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_displacements_ = Array::<i32, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_indexed_block(me, count, blocklength, array_of_displacements_.ints(), oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_indexed_block::<Standard>(), |f| f(count as c_int, blocklength as c_int, array_of_displacements_.narrow().as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_indexed_block_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let blocklength = a.long(1);
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_displacements_ = Array::<i64, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_indexed_block(me, count, blocklength, array_of_displacements_.ints(), oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_indexed_block_c::<Standard>(), |f| f(count, blocklength, array_of_displacements_.as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_create_resized(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let oldtype = cx.handle::<Datatype>(a.word(0));
    let lb = Count::from(a.int(1));
    let extent = Count::from(a.int(2));
    let newtype = a.word(3);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_resized(me, oldtype, lb, extent, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_resized::<Standard>(), |f| f(oldtype, lb, extent, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(0));
    Ok(())
}

fn MPI_Type_create_resized_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let oldtype = cx.handle::<Datatype>(a.word(0));
    let lb = a.long(1);
    let extent = a.long(2);
    let newtype = a.word(3);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_resized(me, oldtype, lb, extent, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_resized_c::<Standard>(), |f| f(oldtype, lb, extent, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(0));
    Ok(())
}

fn MPI_Type_create_struct(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let array_of_blocklengths = a.word(1);
    let array_of_displacements = a.word(2);
    let array_of_types = a.word(3);
    let newtype = a.word(4);
    let array_of_blocklengths_ = Array::<i32, Count>::new(cx, "array_of_blocklengths", array_of_blocklengths, Count::from(count))?;
    let array_of_displacements_ = Array::<i32, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let array_of_types_ = Array::<u32, Datatype>::new(cx, "array_of_types", array_of_types, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_struct(me, count, array_of_blocklengths_.ints(), array_of_displacements_.ints(), array_of_types_.as_ptr(), &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_struct::<Standard>(), |f| f(count as c_int, array_of_blocklengths_.narrow().as_ptr(), array_of_displacements_.as_ptr(), array_of_types_.as_ptr(), &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of_all(newtype, a.word(3), Count::from(count))?;
    Ok(())
}

fn MPI_Type_create_struct_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let array_of_blocklengths = a.word(1);
    let array_of_displacements = a.word(2);
    let array_of_types = a.word(3);
    let newtype = a.word(4);
    let array_of_blocklengths_ = Array::<i64, Count>::new(cx, "array_of_blocklengths", array_of_blocklengths, Count::from(count))?;
    let array_of_displacements_ = Array::<i64, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let array_of_types_ = Array::<u32, Datatype>::new(cx, "array_of_types", array_of_types, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_struct(me, count, array_of_blocklengths_.ints(), array_of_displacements_.ints(), array_of_types_.as_ptr(), &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_struct_c::<Standard>(), |f| f(count, array_of_blocklengths_.as_ptr(), array_of_displacements_.as_ptr(), array_of_types_.as_ptr(), &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of_all(newtype, a.word(3), Count::from(count))?;
    Ok(())
}

fn MPI_Type_create_subarray(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let ndims = a.int(0);
    let array_of_sizes = a.word(1);
    let array_of_subsizes = a.word(2);
    let array_of_starts = a.word(3);
    let order = a.int(4);
    let oldtype = cx.handle::<Datatype>(a.word(5));
    let newtype = a.word(6);
    let array_of_sizes_ = Array::<i32, Count>::new(cx, "array_of_sizes", array_of_sizes, Count::from(ndims))?;
    let array_of_subsizes_ = Array::<i32, Count>::new(cx, "array_of_subsizes", array_of_subsizes, Count::from(ndims))?;
    let array_of_starts_ = Array::<i32, Count>::new(cx, "array_of_starts", array_of_starts, Count::from(ndims))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_subarray(me, ndims, array_of_sizes_.ints(), array_of_subsizes_.ints(), array_of_starts_.ints(), order, oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_subarray::<Standard>(), |f| f(ndims, array_of_sizes_.narrow().as_ptr(), array_of_subsizes_.narrow().as_ptr(), array_of_starts_.narrow().as_ptr(), order, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(5));
    Ok(())
}

fn MPI_Type_create_subarray_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let ndims = a.int(0);
    let array_of_sizes = a.word(1);
    let array_of_subsizes = a.word(2);
    let array_of_starts = a.word(3);
    let order = a.int(4);
    let oldtype = cx.handle::<Datatype>(a.word(5));
    let newtype = a.word(6);
    let array_of_sizes_ = Array::<i64, Count>::new(cx, "array_of_sizes", array_of_sizes, Count::from(ndims))?;
    let array_of_subsizes_ = Array::<i64, Count>::new(cx, "array_of_subsizes", array_of_subsizes, Count::from(ndims))?;
    let array_of_starts_ = Array::<i64, Count>::new(cx, "array_of_starts", array_of_starts, Count::from(ndims))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_create_subarray(me, ndims, array_of_sizes_.ints(), array_of_subsizes_.ints(), array_of_starts_.ints(), order, oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_create_subarray_c::<Standard>(), |f| f(ndims, array_of_sizes_.as_ptr(), array_of_subsizes_.as_ptr(), array_of_starts_.as_ptr(), order, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(5));
    Ok(())
}

fn MPI_Type_dup(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let oldtype = cx.handle::<Datatype>(a.word(0));
    let newtype = a.word(1);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_dup(me, oldtype, &mut newtype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_dup::<Standard>(), |f| f(oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(0));
    Ok(())
}

fn MPI_Type_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = a.word(0);
    let datatype = cx.place::<u32>("datatype", datatype)?;
    let mut datatype_ = cx.handle::<Datatype>(datatype.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_free(me, &mut datatype_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.idle(datatype_)?; host.call(native::MPI_Type_free::<Standard>(), |f| f(&mut datatype_)) },
    };
    datatype.write(cx.spelled(datatype.read(), datatype_));
    outcome?;
    Ok(())
}

fn MPI_Type_get_envelope_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let num_integers = a.word(1);
    let num_addresses = a.word(2);
    let num_large_counts = a.word(3);
    let num_datatypes = a.word(4);
    let combiner = a.word(5);
    let num_integers = cx.place::<i64>("num_integers", num_integers)?;
    let mut num_integers_: Count = num_integers.read();
    let num_addresses = cx.place::<i64>("num_addresses", num_addresses)?;
    let mut num_addresses_: Count = num_addresses.read();
    let num_large_counts = cx.place::<i64>("num_large_counts", num_large_counts)?;
    let mut num_large_counts_: Count = num_large_counts.read();
    let num_datatypes = cx.place::<i64>("num_datatypes", num_datatypes)?;
    let mut num_datatypes_: Count = num_datatypes.read();
    let combiner = cx.place::<i32>("combiner", combiner)?;
    let mut combiner_: c_int = combiner.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_envelope(me, datatype, &mut num_integers_, &mut num_addresses_, &mut num_large_counts_, &mut num_datatypes_, &mut combiner_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_envelope_c::<Standard>(), |f| f(datatype, &mut num_integers_, &mut num_addresses_, &mut num_large_counts_, &mut num_datatypes_, &mut combiner_)) },
    };
    num_integers.write(num_integers_);
    num_addresses.write(num_addresses_);
    num_large_counts.write(num_large_counts_);
    num_datatypes.write(num_datatypes_);
    combiner.write(combiner_);
    outcome?;
    Ok(())
}

fn MPI_Type_get_extent(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let lb = a.word(1);
    let extent = a.word(2);
    let lb = cx.place::<i32>("lb", lb)?;
    let mut lb_ = Count::from(lb.read());
    let extent = cx.place::<i32>("extent", extent)?;
    let mut extent_ = Count::from(extent.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_extent(me, datatype, &mut lb_, &mut extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_extent_c::<Standard>(), |f| f(datatype, &mut lb_, &mut extent_)) },
    };
    outcome?;
    lb.write(narrow(lb_)?);
    extent.write(narrow(extent_)?);
    Ok(())
}

fn MPI_Type_get_extent_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let lb = a.word(1);
    let extent = a.word(2);
    let lb = cx.place::<i64>("lb", lb)?;
    let mut lb_: Count = lb.read();
    let extent = cx.place::<i64>("extent", extent)?;
    let mut extent_: Count = extent.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_extent(me, datatype, &mut lb_, &mut extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_extent_c::<Standard>(), |f| f(datatype, &mut lb_, &mut extent_)) },
    };
    lb.write(lb_);
    extent.write(extent_);
    outcome?;
    Ok(())
}

fn MPI_Type_get_true_extent(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let true_lb = a.word(1);
    let true_extent = a.word(2);
    let true_lb = cx.place::<i32>("true_lb", true_lb)?;
    let mut true_lb_ = Count::from(true_lb.read());
    let true_extent = cx.place::<i32>("true_extent", true_extent)?;
    let mut true_extent_ = Count::from(true_extent.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_true_extent(me, datatype, &mut true_lb_, &mut true_extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_true_extent_c::<Standard>(), |f| f(datatype, &mut true_lb_, &mut true_extent_)) },
    };
    outcome?;
    true_lb.write(narrow(true_lb_)?);
    true_extent.write(narrow(true_extent_)?);
    Ok(())
}

fn MPI_Type_get_true_extent_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let true_lb = a.word(1);
    let true_extent = a.word(2);
    let true_lb = cx.place::<i64>("true_lb", true_lb)?;
    let mut true_lb_: Count = true_lb.read();
    let true_extent = cx.place::<i64>("true_extent", true_extent)?;
    let mut true_extent_: Count = true_extent.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_true_extent(me, datatype, &mut true_lb_, &mut true_extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_true_extent_c::<Standard>(), |f| f(datatype, &mut true_lb_, &mut true_extent_)) },
    };
    true_lb.write(true_lb_);
    true_extent.write(true_extent_);
    outcome?;
    Ok(())
}

fn MPI_Type_get_value_index(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let value_type = cx.handle::<Datatype>(a.word(0));
    let index_type = cx.handle::<Datatype>(a.word(1));
    let pair_type = a.word(2);
    let pair_type = cx.place::<u32>("pair_type", pair_type)?;
    let mut pair_type_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_get_value_index(me, value_type, index_type, &mut pair_type_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_get_value_index::<Standard>(), |f| f(value_type, index_type, &mut pair_type_)) },
    };
    outcome?;
    pair_type.write(cx.given(pair_type_));
    Ok(())
}

fn MPI_Type_indexed(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let array_of_blocklengths = a.word(1);
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_blocklengths_ = Array::<i32, Count>::new(cx, "array_of_blocklengths", array_of_blocklengths, Count::from(count))?;
    let array_of_displacements_ = Array::<i32, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_indexed(me, count, array_of_blocklengths_.ints(), array_of_displacements_.ints(), oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_indexed::<Standard>(), |f| f(count as c_int, array_of_blocklengths_.narrow().as_ptr(), array_of_displacements_.narrow().as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_indexed_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let array_of_blocklengths = a.word(1);
    let array_of_displacements = a.word(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let array_of_blocklengths_ = Array::<i64, Count>::new(cx, "array_of_blocklengths", array_of_blocklengths, Count::from(count))?;
    let array_of_displacements_ = Array::<i64, Count>::new(cx, "array_of_displacements", array_of_displacements, Count::from(count))?;
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_indexed(me, count, array_of_blocklengths_.ints(), array_of_displacements_.ints(), oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_indexed_c::<Standard>(), |f| f(count, array_of_blocklengths_.as_ptr(), array_of_displacements_.as_ptr(), oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i32>("size", size)?;
    let mut size_ = Count::from(size.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_size(me, datatype, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_size_c::<Standard>(), |f| f(datatype, &mut size_)) },
    };
    outcome?;
    size.write(narrow_or_undefined(size_));
    Ok(())
}

fn MPI_Type_size_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_size(me, datatype, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_size_c::<Standard>(), |f| f(datatype, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_Type_vector(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = Count::from(a.int(0));
    let blocklength = Count::from(a.int(1));
    let stride = Count::from(a.int(2));
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_vector(me, count, blocklength, stride, oldtype, &mut newtype_, false) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_vector::<Standard>(), |f| f(count as c_int, blocklength as c_int, stride as c_int, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Type_vector_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.long(0);
    let blocklength = a.long(1);
    let stride = a.long(2);
    let oldtype = cx.handle::<Datatype>(a.word(3));
    let newtype = a.word(4);
    let newtype = cx.place::<u32>("newtype", newtype)?;
    let mut newtype_ = Datatype(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::type_vector(me, count, blocklength, stride, oldtype, &mut newtype_, true) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Type_vector_c::<Standard>(), |f| f(count, blocklength, stride, oldtype, &mut newtype_)) },
    };
    outcome?;
    newtype.write(cx.given(newtype_));
    cx.made_of(newtype, a.word(3));
    Ok(())
}

fn MPI_Unpack(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let inbuf = a.word(0);
    let insize = Count::from(a.int(1));
    let position = a.word(2);
    let outbuf = a.word(3);
    let outcount = Count::from(a.int(4));
    let datatype = cx.handle::<Datatype>(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let position = cx.place::<i32>("position", position)?;
    let mut position_ = Count::from(position.read());
    let inbuf_ = cx.bytes("inbuf", inbuf, insize)?;
    let outbuf_ = cx.message("outbuf", outbuf, outcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::unpack(me, inbuf_, insize, &mut position_, outbuf_, outcount, datatype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Unpack_c::<Standard>(), |f| f(inbuf_, insize, &mut position_, outbuf_, outcount, datatype, comm)) },
    };
    outcome?;
    position.write(narrow(position_)?);
    Ok(())
}

fn MPI_Unpack_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let inbuf = a.word(0);
    let insize = a.long(1);
    let position = a.word(2);
    let outbuf = a.word(3);
    let outcount = a.long(4);
    let datatype = cx.handle::<Datatype>(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let position = cx.place::<i64>("position", position)?;
    let mut position_: Count = position.read();
    let inbuf_ = cx.bytes("inbuf", inbuf, insize)?;
    let outbuf_ = cx.message("outbuf", outbuf, outcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::unpack(me, inbuf_, insize, &mut position_, outbuf_, outcount, datatype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Unpack_c::<Standard>(), |f| f(inbuf_, insize, &mut position_, outbuf_, outcount, datatype, comm)) },
    };
    position.write(position_);
    outcome?;
    Ok(())
}

fn MPI_Unpack_external(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datarep = a.word(0);
    let inbuf = a.word(1);
    let insize = Count::from(a.int(2));
    let position = a.word(3);
    let outbuf = a.word(4);
    let outcount = Count::from(a.int(5));
    let datatype = cx.handle::<Datatype>(a.word(6));
    let datarep_ = cx.text("datarep", datarep)?;
    let position = cx.place::<i32>("position", position)?;
    let mut position_ = Count::from(position.read());
    let inbuf_ = cx.bytes("inbuf", inbuf, insize)?;
    let outbuf_ = cx.message("outbuf", outbuf, outcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::unpack_external(me, pointer(&datarep_), inbuf_, insize, &mut position_, outbuf_, outcount, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Unpack_external_c::<Standard>(), |f| f(pointer(&datarep_), inbuf_, insize, &mut position_, outbuf_, outcount, datatype)) },
    };
    outcome?;
    position.write(narrow(position_)?);
    Ok(())
}

fn MPI_Unpack_external_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let datarep = a.word(0);
    let inbuf = a.word(1);
    let insize = a.long(2);
    let position = a.word(3);
    let outbuf = a.word(4);
    let outcount = a.long(5);
    let datatype = cx.handle::<Datatype>(a.word(6));
    let datarep_ = cx.text("datarep", datarep)?;
    let position = cx.place::<i64>("position", position)?;
    let mut position_: Count = position.read();
    let inbuf_ = cx.bytes("inbuf", inbuf, insize)?;
    let outbuf_ = cx.message("outbuf", outbuf, outcount, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::datatype::unpack_external(me, pointer(&datarep_), inbuf_, insize, &mut position_, outbuf_, outcount, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Unpack_external_c::<Standard>(), |f| f(pointer(&datarep_), inbuf_, insize, &mut position_, outbuf_, outcount, datatype)) },
    };
    position.write(position_);
    outcome?;
    Ok(())
}
