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
    Import { name: "MPI_File_close", signature: "i>i", object: Object::FileAt(0), any_time: false, has_value: false, body: MPI_File_close },
    Import { name: "MPI_File_delete", signature: "ii>i", object: Object::NoFile, any_time: false, has_value: false, body: file::delete },
    Import { name: "MPI_File_get_amode", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_amode },
    Import { name: "MPI_File_get_atomicity", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_atomicity },
    Import { name: "MPI_File_get_byte_offset", signature: "ili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_byte_offset },
    Import { name: "MPI_File_get_group", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_group },
    Import { name: "MPI_File_get_info", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_info },
    Import { name: "MPI_File_get_position", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_position },
    Import { name: "MPI_File_get_position_shared", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_position_shared },
    Import { name: "MPI_File_get_size", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_size },
    Import { name: "MPI_File_get_type_extent", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_type_extent },
    Import { name: "MPI_File_get_type_extent_c", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_type_extent_c },
    Import { name: "MPI_File_get_view", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_view },
    Import { name: "MPI_File_iread", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread },
    Import { name: "MPI_File_iread_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_c },
    Import { name: "MPI_File_iread_all", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_all },
    Import { name: "MPI_File_iread_all_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_all_c },
    Import { name: "MPI_File_iread_at", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_at },
    Import { name: "MPI_File_iread_at_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_at_c },
    Import { name: "MPI_File_iread_at_all", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_at_all },
    Import { name: "MPI_File_iread_at_all_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_at_all_c },
    Import { name: "MPI_File_iread_shared", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_shared },
    Import { name: "MPI_File_iread_shared_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iread_shared_c },
    Import { name: "MPI_File_iwrite", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite },
    Import { name: "MPI_File_iwrite_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_c },
    Import { name: "MPI_File_iwrite_all", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_all },
    Import { name: "MPI_File_iwrite_all_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_all_c },
    Import { name: "MPI_File_iwrite_at", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_at },
    Import { name: "MPI_File_iwrite_at_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_at_c },
    Import { name: "MPI_File_iwrite_at_all", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_at_all },
    Import { name: "MPI_File_iwrite_at_all_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_at_all_c },
    Import { name: "MPI_File_iwrite_shared", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_shared },
    Import { name: "MPI_File_iwrite_shared_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_iwrite_shared_c },
    Import { name: "MPI_File_open", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: file::open },
    Import { name: "MPI_File_preallocate", signature: "il>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_preallocate },
    Import { name: "MPI_File_read", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read },
    Import { name: "MPI_File_read_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_c },
    Import { name: "MPI_File_read_all", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_all },
    Import { name: "MPI_File_read_all_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_all_c },
    Import { name: "MPI_File_read_all_begin", signature: "iiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_all_begin },
    Import { name: "MPI_File_read_all_begin_c", signature: "iili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_all_begin_c },
    Import { name: "MPI_File_read_all_end", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_all_end },
    Import { name: "MPI_File_read_at", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at },
    Import { name: "MPI_File_read_at_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at_c },
    Import { name: "MPI_File_read_at_all", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at_all },
    Import { name: "MPI_File_read_at_all_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at_all_c },
    Import { name: "MPI_File_read_at_all_begin", signature: "iliii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at_all_begin },
    Import { name: "MPI_File_read_at_all_begin_c", signature: "ilili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at_all_begin_c },
    Import { name: "MPI_File_read_at_all_end", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_at_all_end },
    Import { name: "MPI_File_read_ordered", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_ordered },
    Import { name: "MPI_File_read_ordered_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_ordered_c },
    Import { name: "MPI_File_read_ordered_begin", signature: "iiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_ordered_begin },
    Import { name: "MPI_File_read_ordered_begin_c", signature: "iili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_ordered_begin_c },
    Import { name: "MPI_File_read_ordered_end", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_ordered_end },
    Import { name: "MPI_File_read_shared", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_shared },
    Import { name: "MPI_File_read_shared_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_read_shared_c },
    Import { name: "MPI_File_seek", signature: "ili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_seek },
    Import { name: "MPI_File_seek_shared", signature: "ili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_seek_shared },
    Import { name: "MPI_File_set_atomicity", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_set_atomicity },
    Import { name: "MPI_File_set_info", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_set_info },
    Import { name: "MPI_File_set_size", signature: "il>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_set_size },
    Import { name: "MPI_File_set_view", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_set_view },
    Import { name: "MPI_File_sync", signature: "i>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_sync },
    Import { name: "MPI_File_write", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write },
    Import { name: "MPI_File_write_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_c },
    Import { name: "MPI_File_write_all", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_all },
    Import { name: "MPI_File_write_all_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_all_c },
    Import { name: "MPI_File_write_all_begin", signature: "iiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_all_begin },
    Import { name: "MPI_File_write_all_begin_c", signature: "iili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_all_begin_c },
    Import { name: "MPI_File_write_all_end", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_all_end },
    Import { name: "MPI_File_write_at", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at },
    Import { name: "MPI_File_write_at_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at_c },
    Import { name: "MPI_File_write_at_all", signature: "iliiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at_all },
    Import { name: "MPI_File_write_at_all_c", signature: "ililii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at_all_c },
    Import { name: "MPI_File_write_at_all_begin", signature: "iliii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at_all_begin },
    Import { name: "MPI_File_write_at_all_begin_c", signature: "ilili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at_all_begin_c },
    Import { name: "MPI_File_write_at_all_end", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_at_all_end },
    Import { name: "MPI_File_write_ordered", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_ordered },
    Import { name: "MPI_File_write_ordered_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_ordered_c },
    Import { name: "MPI_File_write_ordered_begin", signature: "iiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_ordered_begin },
    Import { name: "MPI_File_write_ordered_begin_c", signature: "iili>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_ordered_begin_c },
    Import { name: "MPI_File_write_ordered_end", signature: "iii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_ordered_end },
    Import { name: "MPI_File_write_shared", signature: "iiiii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_shared },
    Import { name: "MPI_File_write_shared_c", signature: "iilii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_write_shared_c },
    Import { name: "MPI_Register_datarep", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: file::register_datarep::<false> },
    Import { name: "MPI_Register_datarep_c", signature: "iiiii>i", object: Object::NoFile, any_time: false, has_value: false, body: file::register_datarep::<true> },
];

fn MPI_File_close(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = a.word(0);
    let fh = cx.place::<u32>("fh", fh)?;
    let mut fh_ = cx.handle::<File>(fh.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_close(me, &mut fh_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_close::<Standard>(), |f| f(&mut fh_)) },
    };
    fh.write(cx.spelled(fh.read(), fh_));
    outcome?;
    Ok(())
}

fn MPI_File_get_amode(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let amode = a.word(1);
    let amode = cx.place::<i32>("amode", amode)?;
    let mut amode_: c_int = amode.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_amode(me, fh, &mut amode_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_amode::<Standard>(), |f| f(fh, &mut amode_)) },
    };
    amode.write(amode_);
    outcome?;
    Ok(())
}

fn MPI_File_get_atomicity(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let flag = a.word(1);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_atomicity(me, fh, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_atomicity::<Standard>(), |f| f(fh, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_File_get_byte_offset(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let disp = a.word(2);
    let disp = cx.place::<i64>("disp", disp)?;
    let mut disp_: Count = disp.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_byte_offset(me, fh, offset, &mut disp_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_byte_offset::<Standard>(), |f| f(fh, offset, &mut disp_)) },
    };
    disp.write(disp_);
    outcome?;
    Ok(())
}

fn MPI_File_get_group(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let group = a.word(1);
    let group = cx.place::<u32>("group", group)?;
    let mut group_ = Group(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_group(me, fh, &mut group_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_group::<Standard>(), |f| f(fh, &mut group_)) },
    };
    outcome?;
    group.write(cx.given(group_));
    Ok(())
}

fn MPI_File_get_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let info_used = a.word(1);
    let info_used = cx.place::<u32>("info_used", info_used)?;
    let mut info_used_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_info(me, fh, &mut info_used_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_info::<Standard>(), |f| f(fh, &mut info_used_)) },
    };
    outcome?;
    info_used.write(cx.given(info_used_));
    Ok(())
}

fn MPI_File_get_position(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.word(1);
    let offset = cx.place::<i64>("offset", offset)?;
    let mut offset_: Count = offset.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_position(me, fh, &mut offset_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_position::<Standard>(), |f| f(fh, &mut offset_)) },
    };
    offset.write(offset_);
    outcome?;
    Ok(())
}

fn MPI_File_get_position_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.word(1);
    let offset = cx.place::<i64>("offset", offset)?;
    let mut offset_: Count = offset.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_position_shared(me, fh, &mut offset_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_position_shared::<Standard>(), |f| f(fh, &mut offset_)) },
    };
    offset.write(offset_);
    outcome?;
    Ok(())
}

fn MPI_File_get_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let size = a.word(1);
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_size(me, fh, &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_size::<Standard>(), |f| f(fh, &mut size_)) },
    };
    size.write(size_);
    outcome?;
    Ok(())
}

fn MPI_File_get_type_extent(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let datatype = cx.handle::<Datatype>(a.word(1));
    let extent = a.word(2);
    let extent = cx.place::<i32>("extent", extent)?;
    let mut extent_ = Count::from(extent.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_type_extent(me, fh, datatype, &mut extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_type_extent_c::<Standard>(), |f| f(fh, datatype, &mut extent_)) },
    };
    outcome?;
    extent.write(narrow(extent_)?);
    Ok(())
}

fn MPI_File_get_type_extent_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let datatype = cx.handle::<Datatype>(a.word(1));
    let extent = a.word(2);
    let extent = cx.place::<i64>("extent", extent)?;
    let mut extent_: Count = extent.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_type_extent(me, fh, datatype, &mut extent_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_type_extent_c::<Standard>(), |f| f(fh, datatype, &mut extent_)) },
    };
    extent.write(extent_);
    outcome?;
    Ok(())
}

fn MPI_File_get_view(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let disp = a.word(1);
    let etype = a.word(2);
    let filetype = a.word(3);
    let datarep = a.word(4);
    let disp = cx.place::<i64>("disp", disp)?;
    let mut disp_: Count = disp.read();
    let etype = cx.place::<u32>("etype", etype)?;
    let mut etype_ = Datatype(0);
    let filetype = cx.place::<u32>("filetype", filetype)?;
    let mut filetype_ = Datatype(0);
    let mut datarep_ = Text::new("datarep", datarep, anympi_engine::standard::MPI_MAX_DATAREP_STRING);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_get_view(me, fh, &mut disp_, &mut etype_, &mut filetype_, datarep_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_view::<Standard>(), |f| f(fh, &mut disp_, &mut etype_, &mut filetype_, datarep_.as_mut_ptr())) },
    };
    disp.write(disp_);
    outcome?;
    etype.write(cx.given(etype_));
    filetype.write(cx.given(filetype_));
    datarep_.write_back(cx)?;
    Ok(())
}

fn MPI_File_iread(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_all(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_all(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_at(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_at(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_at_all(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_at_all(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_shared(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iread_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iread_shared(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iread_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_all(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_all(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_at(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_at(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_at_all(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let request = a.word(5);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_at_all(me, fh, offset, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_shared(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_iwrite_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let request = a.word(4);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_iwrite_shared(me, fh, buf_, count, datatype, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_iwrite_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_File_preallocate(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let size = a.long(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_preallocate(me, fh, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_preallocate::<Standard>(), |f| f(fh, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_all(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_all(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_all_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_all_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_all_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_all_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let status = a.word(2);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.address_or_null(buf);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_all_end(me, fh, buf_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_all_end::<Standard>(), |f| f(fh, buf_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at_all(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at_all(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_at_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at_all_begin(me, fh, offset, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_all_begin_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read_at_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at_all_begin(me, fh, offset, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_all_begin_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read_at_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let status = a.word(2);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.address_or_null(buf);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_at_all_end(me, fh, buf_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_at_all_end::<Standard>(), |f| f(fh, buf_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_ordered(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_ordered(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_ordered_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_ordered_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_ordered(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_ordered_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_ordered_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_ordered_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_ordered_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read_ordered_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_ordered_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_ordered_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_read_ordered_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let status = a.word(2);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.address_or_null(buf);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_ordered_end(me, fh, buf_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_ordered_end::<Standard>(), |f| f(fh, buf_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_shared(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_read_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_read_shared(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_read_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_seek(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let whence = a.int(2);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_seek(me, fh, offset, whence) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_seek::<Standard>(), |f| f(fh, offset, whence)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_seek_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let whence = a.int(2);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_seek_shared(me, fh, offset, whence) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_seek_shared::<Standard>(), |f| f(fh, offset, whence)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_set_atomicity(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let flag = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_set_atomicity(me, fh, flag) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_set_atomicity::<Standard>(), |f| f(fh, flag)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_set_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let info = cx.handle::<Info>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_set_info(me, fh, info) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_set_info::<Standard>(), |f| f(fh, info)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_set_size(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let size = a.long(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_set_size(me, fh, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_set_size::<Standard>(), |f| f(fh, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_set_view(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let disp = a.long(1);
    let etype = cx.handle::<Datatype>(a.word(2));
    let filetype = cx.handle::<Datatype>(a.word(3));
    let datarep = a.word(4);
    let info = cx.handle::<Info>(a.word(5));
    let datarep_ = cx.text("datarep", datarep)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_set_view(me, fh, disp, etype, filetype, pointer(&datarep_), info) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_set_view::<Standard>(), |f| f(fh, disp, etype, filetype, pointer(&datarep_), info)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_sync(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_sync(me, fh) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_sync::<Standard>(), |f| f(fh)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_all(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_all(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_all_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_all_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_all_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_all_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_all_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let status = a.word(2);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.address_or_null(buf);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_all_end(me, fh, buf_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_all_end::<Standard>(), |f| f(fh, buf_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_at(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_at_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_at_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at_all(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_at_all_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let status = a.word(5);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at_all(me, fh, offset, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_all_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_at_all_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = Count::from(a.int(3));
    let datatype = cx.handle::<Datatype>(a.word(4));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at_all_begin(me, fh, offset, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_all_begin_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write_at_all_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let offset = a.long(1);
    let buf = a.word(2);
    let count = a.long(3);
    let datatype = cx.handle::<Datatype>(a.word(4));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at_all_begin(me, fh, offset, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_all_begin_c::<Standard>(), |f| f(fh, offset, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write_at_all_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let status = a.word(2);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.address_or_null(buf);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_at_all_end(me, fh, buf_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_at_all_end::<Standard>(), |f| f(fh, buf_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_ordered(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_ordered(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_ordered_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_ordered_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_ordered(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_ordered_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_ordered_begin(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_ordered_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_ordered_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write_ordered_begin_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_ordered_begin(me, fh, buf_, count, datatype) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_ordered_begin_c::<Standard>(), |f| f(fh, buf_, count, datatype)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_write_ordered_end(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let status = a.word(2);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.address_or_null(buf);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_ordered_end(me, fh, buf_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_ordered_end::<Standard>(), |f| f(fh, buf_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_shared(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = Count::from(a.int(2));
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_shared(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_File_write_shared_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let buf = a.word(1);
    let count = a.long(2);
    let datatype = cx.handle::<Datatype>(a.word(3));
    let status = a.word(4);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::file::file_write_shared(me, fh, buf_, count, datatype, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_write_shared_c::<Standard>(), |f| f(fh, buf_, count, datatype, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}
