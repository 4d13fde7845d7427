//! What guests import: MPI 5.0 chapter 14, I/O. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 86] = [
    Import { name: "MPI_File_close", signature: "i>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_close },
    Import { name: "MPI_File_delete", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_delete },
    Import { name: "MPI_File_get_amode", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_amode },
    Import { name: "MPI_File_get_atomicity", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_atomicity },
    Import { name: "MPI_File_get_byte_offset", signature: "ili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_byte_offset },
    Import { name: "MPI_File_get_group", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_group },
    Import { name: "MPI_File_get_info", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_info },
    Import { name: "MPI_File_get_position", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_position },
    Import { name: "MPI_File_get_position_shared", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_position_shared },
    Import { name: "MPI_File_get_size", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_size },
    Import { name: "MPI_File_get_type_extent", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_type_extent },
    Import { name: "MPI_File_get_type_extent_c", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_type_extent_c },
    Import { name: "MPI_File_get_view", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_get_view },
    Import { name: "MPI_File_iread", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread },
    Import { name: "MPI_File_iread_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_c },
    Import { name: "MPI_File_iread_all", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_all },
    Import { name: "MPI_File_iread_all_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_all_c },
    Import { name: "MPI_File_iread_at", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_at },
    Import { name: "MPI_File_iread_at_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_at_c },
    Import { name: "MPI_File_iread_at_all", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_at_all },
    Import { name: "MPI_File_iread_at_all_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_at_all_c },
    Import { name: "MPI_File_iread_shared", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_shared },
    Import { name: "MPI_File_iread_shared_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iread_shared_c },
    Import { name: "MPI_File_iwrite", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite },
    Import { name: "MPI_File_iwrite_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_c },
    Import { name: "MPI_File_iwrite_all", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_all },
    Import { name: "MPI_File_iwrite_all_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_all_c },
    Import { name: "MPI_File_iwrite_at", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_at },
    Import { name: "MPI_File_iwrite_at_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_at_c },
    Import { name: "MPI_File_iwrite_at_all", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_at_all },
    Import { name: "MPI_File_iwrite_at_all_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_at_all_c },
    Import { name: "MPI_File_iwrite_shared", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_shared },
    Import { name: "MPI_File_iwrite_shared_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_iwrite_shared_c },
    Import { name: "MPI_File_open", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_open },
    Import { name: "MPI_File_preallocate", signature: "il>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_preallocate },
    Import { name: "MPI_File_read", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read },
    Import { name: "MPI_File_read_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_c },
    Import { name: "MPI_File_read_all", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_all },
    Import { name: "MPI_File_read_all_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_all_c },
    Import { name: "MPI_File_read_all_begin", signature: "iiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_all_begin },
    Import { name: "MPI_File_read_all_begin_c", signature: "iili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_all_begin_c },
    Import { name: "MPI_File_read_all_end", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_all_end },
    Import { name: "MPI_File_read_at", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at },
    Import { name: "MPI_File_read_at_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at_c },
    Import { name: "MPI_File_read_at_all", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at_all },
    Import { name: "MPI_File_read_at_all_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at_all_c },
    Import { name: "MPI_File_read_at_all_begin", signature: "iliii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at_all_begin },
    Import { name: "MPI_File_read_at_all_begin_c", signature: "ilili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at_all_begin_c },
    Import { name: "MPI_File_read_at_all_end", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_at_all_end },
    Import { name: "MPI_File_read_ordered", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_ordered },
    Import { name: "MPI_File_read_ordered_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_ordered_c },
    Import { name: "MPI_File_read_ordered_begin", signature: "iiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_ordered_begin },
    Import { name: "MPI_File_read_ordered_begin_c", signature: "iili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_ordered_begin_c },
    Import { name: "MPI_File_read_ordered_end", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_ordered_end },
    Import { name: "MPI_File_read_shared", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_shared },
    Import { name: "MPI_File_read_shared_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_read_shared_c },
    Import { name: "MPI_File_seek", signature: "ili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_seek },
    Import { name: "MPI_File_seek_shared", signature: "ili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_seek_shared },
    Import { name: "MPI_File_set_atomicity", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_set_atomicity },
    Import { name: "MPI_File_set_info", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_set_info },
    Import { name: "MPI_File_set_size", signature: "il>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_set_size },
    Import { name: "MPI_File_set_view", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_set_view },
    Import { name: "MPI_File_sync", signature: "i>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_sync },
    Import { name: "MPI_File_write", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write },
    Import { name: "MPI_File_write_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_c },
    Import { name: "MPI_File_write_all", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_all },
    Import { name: "MPI_File_write_all_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_all_c },
    Import { name: "MPI_File_write_all_begin", signature: "iiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_all_begin },
    Import { name: "MPI_File_write_all_begin_c", signature: "iili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_all_begin_c },
    Import { name: "MPI_File_write_all_end", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_all_end },
    Import { name: "MPI_File_write_at", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at },
    Import { name: "MPI_File_write_at_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at_c },
    Import { name: "MPI_File_write_at_all", signature: "iliiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at_all },
    Import { name: "MPI_File_write_at_all_c", signature: "ililii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at_all_c },
    Import { name: "MPI_File_write_at_all_begin", signature: "iliii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at_all_begin },
    Import { name: "MPI_File_write_at_all_begin_c", signature: "ilili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at_all_begin_c },
    Import { name: "MPI_File_write_at_all_end", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_at_all_end },
    Import { name: "MPI_File_write_ordered", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_ordered },
    Import { name: "MPI_File_write_ordered_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_ordered_c },
    Import { name: "MPI_File_write_ordered_begin", signature: "iiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_ordered_begin },
    Import { name: "MPI_File_write_ordered_begin_c", signature: "iili>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_ordered_begin_c },
    Import { name: "MPI_File_write_ordered_end", signature: "iii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_ordered_end },
    Import { name: "MPI_File_write_shared", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_shared },
    Import { name: "MPI_File_write_shared_c", signature: "iilii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_File_write_shared_c },
    Import { name: "MPI_Register_datarep", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_Register_datarep },
    Import { name: "MPI_Register_datarep_c", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: MPI_Register_datarep_c },
];

fn MPI_File_close(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_delete(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_amode(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_atomicity(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_byte_offset(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_position(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_position_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_type_extent(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_type_extent_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_get_view(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iread_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_iwrite_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_open(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_preallocate(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_at_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_ordered(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_ordered_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_ordered_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_ordered_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_ordered_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_read_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_seek(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_seek_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_set_atomicity(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_set_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_set_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_set_view(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_sync(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_at_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_ordered(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_ordered_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_ordered_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_ordered_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_ordered_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_File_write_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_Register_datarep(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}

fn MPI_Register_datarep_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    unsupported()
}
