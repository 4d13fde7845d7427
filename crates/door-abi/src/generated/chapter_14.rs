//! Exports: MPI 5.0 chapter 14, I/O. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, unused_variables, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, quickly, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, spawn, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert, Converted, Places};
use anympi_engine::types::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_translate::Standard as A;
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_close(fh: *mut File) -> c_int {
    unsafe { answer!(MPI_File_close engine_MPI_File_close undecided_MPI_File_close (fh)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_close(fh: *mut File) -> c_int {
    unsafe { answer!(MPI_File_close engine_MPI_File_close undecided_MPI_File_close (fh)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_close(fh: *mut File) -> c_int {
    super::decide();
    unsafe { PMPI_File_close(fh) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_close(fh: *mut File) -> c_int {
    unsafe {
        let argument = fh.as_ref().map(|object| Argument::File(object.standard()));
        call::<A>("MPI_File_close", || argument, |me| {
            let fh = required(fh)?;
            let mut fh_ = fh.standard();
            let result = api::file::file_close(me, &mut fh_);
            *fh = File::foreign(fh_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_delete(filename: *const c_char, info: Info) -> c_int {
    unsafe { answer!(MPI_File_delete engine_MPI_File_delete undecided_MPI_File_delete (filename, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_delete(filename: *const c_char, info: Info) -> c_int {
    unsafe { answer!(MPI_File_delete engine_MPI_File_delete undecided_MPI_File_delete (filename, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_delete(filename: *const c_char, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_File_delete(filename, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_delete(filename: *const c_char, info: Info) -> c_int {
    unsafe {
        call::<A>("MPI_File_delete", || Some(Argument::File(standard::MPI_FILE_NULL)), |me| {
            api::file::file_delete(me, filename, info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_amode(fh: File, amode: *mut c_int) -> c_int {
    unsafe { answer!(MPI_File_get_amode engine_MPI_File_get_amode undecided_MPI_File_get_amode (fh, amode)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_amode(fh: File, amode: *mut c_int) -> c_int {
    unsafe { answer!(MPI_File_get_amode engine_MPI_File_get_amode undecided_MPI_File_get_amode (fh, amode)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_amode(fh: File, amode: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_amode(fh, amode) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_amode(fh: File, amode: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_amode", || Some(Argument::File(fh.standard())), |me| {
            let amode = required(amode)?;
            api::file::file_get_amode(me, fh.standard(), amode)?;
            *amode = A::access_mode_out(*amode);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_atomicity(fh: File, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_File_get_atomicity engine_MPI_File_get_atomicity undecided_MPI_File_get_atomicity (fh, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_atomicity(fh: File, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_File_get_atomicity engine_MPI_File_get_atomicity undecided_MPI_File_get_atomicity (fh, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_atomicity(fh: File, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_atomicity(fh, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_atomicity(fh: File, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_atomicity", || Some(Argument::File(fh.standard())), |me| {
            let flag = required(flag)?;
            api::file::file_get_atomicity(me, fh.standard(), flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_byte_offset(fh: File, offset: Count, disp: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_byte_offset engine_MPI_File_get_byte_offset undecided_MPI_File_get_byte_offset (fh, offset, disp)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_byte_offset(fh: File, offset: Count, disp: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_byte_offset engine_MPI_File_get_byte_offset undecided_MPI_File_get_byte_offset (fh, offset, disp)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_byte_offset(fh: File, offset: Count, disp: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_byte_offset(fh, offset, disp) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_byte_offset(fh: File, offset: Count, disp: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_byte_offset", || Some(Argument::File(fh.standard())), |me| {
            let disp = required(disp)?;
            api::file::file_get_byte_offset(me, fh.standard(), offset, disp)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_group(fh: File, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_File_get_group engine_MPI_File_get_group undecided_MPI_File_get_group (fh, group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_group(fh: File, group: *mut Group) -> c_int {
    unsafe { answer!(MPI_File_get_group engine_MPI_File_get_group undecided_MPI_File_get_group (fh, group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_group(fh: File, group: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_group(fh, group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_group(fh: File, group: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_group", || Some(Argument::File(fh.standard())), |me| {
            let group = required(group)?;
            let mut group_ = Group::EMPTY;
            api::file::file_get_group(me, fh.standard(), &mut group_)?;
            *group = Group::foreign(group_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_info(fh: File, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_File_get_info engine_MPI_File_get_info undecided_MPI_File_get_info (fh, info_used)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_info(fh: File, info_used: *mut Info) -> c_int {
    unsafe { answer!(MPI_File_get_info engine_MPI_File_get_info undecided_MPI_File_get_info (fh, info_used)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_info(fh: File, info_used: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_info(fh, info_used) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_info(fh: File, info_used: *mut Info) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_info", || Some(Argument::File(fh.standard())), |me| {
            let info_used = required(info_used)?;
            let mut info_used_ = Info::EMPTY;
            api::file::file_get_info(me, fh.standard(), &mut info_used_)?;
            *info_used = Info::foreign(info_used_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_position(fh: File, offset: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_position engine_MPI_File_get_position undecided_MPI_File_get_position (fh, offset)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_position(fh: File, offset: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_position engine_MPI_File_get_position undecided_MPI_File_get_position (fh, offset)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_position(fh: File, offset: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_position(fh, offset) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_position(fh: File, offset: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_position", || Some(Argument::File(fh.standard())), |me| {
            let offset = required(offset)?;
            api::file::file_get_position(me, fh.standard(), offset)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_position_shared(fh: File, offset: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_position_shared engine_MPI_File_get_position_shared undecided_MPI_File_get_position_shared (fh, offset)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_position_shared(fh: File, offset: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_position_shared engine_MPI_File_get_position_shared undecided_MPI_File_get_position_shared (fh, offset)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_position_shared(fh: File, offset: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_position_shared(fh, offset) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_position_shared(fh: File, offset: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_position_shared", || Some(Argument::File(fh.standard())), |me| {
            let offset = required(offset)?;
            api::file::file_get_position_shared(me, fh.standard(), offset)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_size(fh: File, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_size engine_MPI_File_get_size undecided_MPI_File_get_size (fh, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_size(fh: File, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_size engine_MPI_File_get_size undecided_MPI_File_get_size (fh, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_size(fh: File, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_size(fh, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_size(fh: File, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_size", || Some(Argument::File(fh.standard())), |me| {
            let size = required(size)?;
            api::file::file_get_size(me, fh.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_type_extent(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_type_extent engine_MPI_File_get_type_extent undecided_MPI_File_get_type_extent (fh, datatype, extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_type_extent(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_type_extent engine_MPI_File_get_type_extent undecided_MPI_File_get_type_extent (fh, datatype, extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_type_extent(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_type_extent(fh, datatype, extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_type_extent(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_type_extent", || Some(Argument::File(fh.standard())), |me| {
            let extent = required(extent)?;
            api::file::file_get_type_extent(me, fh.standard(), datatype.standard(), extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_type_extent_c(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_type_extent_c engine_MPI_File_get_type_extent_c undecided_MPI_File_get_type_extent_c (fh, datatype, extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_type_extent_c(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_File_get_type_extent_c engine_MPI_File_get_type_extent_c undecided_MPI_File_get_type_extent_c (fh, datatype, extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_type_extent_c(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_type_extent_c(fh, datatype, extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_type_extent_c(fh: File, datatype: Datatype, extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_type_extent_c", || Some(Argument::File(fh.standard())), |me| {
            let extent = required(extent)?;
            api::file::file_get_type_extent(me, fh.standard(), datatype.standard(), extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_get_view(fh: File, disp: *mut Count, etype: *mut Datatype, filetype: *mut Datatype, datarep: *mut c_char) -> c_int {
    unsafe { answer!(MPI_File_get_view engine_MPI_File_get_view undecided_MPI_File_get_view (fh, disp, etype, filetype, datarep)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_get_view(fh: File, disp: *mut Count, etype: *mut Datatype, filetype: *mut Datatype, datarep: *mut c_char) -> c_int {
    unsafe { answer!(MPI_File_get_view engine_MPI_File_get_view undecided_MPI_File_get_view (fh, disp, etype, filetype, datarep)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_get_view(fh: File, disp: *mut Count, etype: *mut Datatype, filetype: *mut Datatype, datarep: *mut c_char) -> c_int {
    super::decide();
    unsafe { PMPI_File_get_view(fh, disp, etype, filetype, datarep) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_get_view(fh: File, disp: *mut Count, etype: *mut Datatype, filetype: *mut Datatype, datarep: *mut c_char) -> c_int {
    unsafe {
        call::<A>("MPI_File_get_view", || Some(Argument::File(fh.standard())), |me| {
            let disp = required(disp)?;
            let etype = required(etype)?;
            let mut etype_ = Datatype::EMPTY;
            let filetype = required(filetype)?;
            let mut filetype_ = Datatype::EMPTY;
            let mut datarep_ = Text::new(datarep, standard::MPI_MAX_DATAREP_STRING, A::MAX_DATAREP_STRING);
            api::file::file_get_view(me, fh.standard(), disp, &mut etype_, &mut filetype_, datarep_.as_mut_ptr())?;
            *etype = Datatype::foreign(etype_);
            *filetype = Datatype::foreign(filetype_);
            datarep_.write_back()?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread engine_MPI_File_iread undecided_MPI_File_iread (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread engine_MPI_File_iread undecided_MPI_File_iread (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_c engine_MPI_File_iread_c undecided_MPI_File_iread_c (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_c engine_MPI_File_iread_c undecided_MPI_File_iread_c (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_c(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_all engine_MPI_File_iread_all undecided_MPI_File_iread_all (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_all engine_MPI_File_iread_all undecided_MPI_File_iread_all (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_all(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_all", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_all(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_all_c engine_MPI_File_iread_all_c undecided_MPI_File_iread_all_c (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_all_c engine_MPI_File_iread_all_c undecided_MPI_File_iread_all_c (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_all_c(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_all_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_all(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at engine_MPI_File_iread_at undecided_MPI_File_iread_at (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at engine_MPI_File_iread_at undecided_MPI_File_iread_at (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_at(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_at", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_at(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at_c engine_MPI_File_iread_at_c undecided_MPI_File_iread_at_c (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at_c engine_MPI_File_iread_at_c undecided_MPI_File_iread_at_c (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_at_c(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_at_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_at(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at_all engine_MPI_File_iread_at_all undecided_MPI_File_iread_at_all (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at_all engine_MPI_File_iread_at_all undecided_MPI_File_iread_at_all (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_at_all(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_at_all", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_at_all(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at_all_c engine_MPI_File_iread_at_all_c undecided_MPI_File_iread_at_all_c (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_at_all_c engine_MPI_File_iread_at_all_c undecided_MPI_File_iread_at_all_c (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_at_all_c(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_at_all_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_at_all(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_shared engine_MPI_File_iread_shared undecided_MPI_File_iread_shared (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_shared engine_MPI_File_iread_shared undecided_MPI_File_iread_shared (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_shared(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_shared", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_shared(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iread_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_shared_c engine_MPI_File_iread_shared_c undecided_MPI_File_iread_shared_c (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iread_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iread_shared_c engine_MPI_File_iread_shared_c undecided_MPI_File_iread_shared_c (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iread_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iread_shared_c(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iread_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iread_shared_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iread_shared(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite engine_MPI_File_iwrite undecided_MPI_File_iwrite (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite engine_MPI_File_iwrite undecided_MPI_File_iwrite (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_c engine_MPI_File_iwrite_c undecided_MPI_File_iwrite_c (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_c engine_MPI_File_iwrite_c undecided_MPI_File_iwrite_c (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_c(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_all engine_MPI_File_iwrite_all undecided_MPI_File_iwrite_all (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_all engine_MPI_File_iwrite_all undecided_MPI_File_iwrite_all (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_all(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_all", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_all(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_all_c engine_MPI_File_iwrite_all_c undecided_MPI_File_iwrite_all_c (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_all_c engine_MPI_File_iwrite_all_c undecided_MPI_File_iwrite_all_c (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_all_c(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_all_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_all(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at engine_MPI_File_iwrite_at undecided_MPI_File_iwrite_at (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at engine_MPI_File_iwrite_at undecided_MPI_File_iwrite_at (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_at(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_at", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_at(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at_c engine_MPI_File_iwrite_at_c undecided_MPI_File_iwrite_at_c (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at_c engine_MPI_File_iwrite_at_c undecided_MPI_File_iwrite_at_c (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_at_c(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_at_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_at(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at_all engine_MPI_File_iwrite_at_all undecided_MPI_File_iwrite_at_all (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at_all engine_MPI_File_iwrite_at_all undecided_MPI_File_iwrite_at_all (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_at_all(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_at_all", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_at_all(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at_all_c engine_MPI_File_iwrite_at_all_c undecided_MPI_File_iwrite_at_all_c (fh, offset, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_at_all_c engine_MPI_File_iwrite_at_all_c undecided_MPI_File_iwrite_at_all_c (fh, offset, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_at_all_c(fh, offset, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_at_all_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_at_all(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_shared engine_MPI_File_iwrite_shared undecided_MPI_File_iwrite_shared (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_shared engine_MPI_File_iwrite_shared undecided_MPI_File_iwrite_shared (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_shared(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_shared", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_shared(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_iwrite_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_shared_c engine_MPI_File_iwrite_shared_c undecided_MPI_File_iwrite_shared_c (fh, buf, count, datatype, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_iwrite_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_File_iwrite_shared_c engine_MPI_File_iwrite_shared_c undecided_MPI_File_iwrite_shared_c (fh, buf, count, datatype, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_iwrite_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_File_iwrite_shared_c(fh, buf, count, datatype, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_iwrite_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_File_iwrite_shared_c", || Some(Argument::File(fh.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::file::file_iwrite_shared(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_open(comm: Comm, filename: *const c_char, amode: c_int, info: Info, fh: *mut File) -> c_int {
    unsafe { answer!(MPI_File_open engine_MPI_File_open undecided_MPI_File_open (comm, filename, amode, info, fh)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_open(comm: Comm, filename: *const c_char, amode: c_int, info: Info, fh: *mut File) -> c_int {
    unsafe { answer!(MPI_File_open engine_MPI_File_open undecided_MPI_File_open (comm, filename, amode, info, fh)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_open(comm: Comm, filename: *const c_char, amode: c_int, info: Info, fh: *mut File) -> c_int {
    super::decide();
    unsafe { PMPI_File_open(comm, filename, amode, info, fh) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_open(comm: Comm, filename: *const c_char, amode: c_int, info: Info, fh: *mut File) -> c_int {
    unsafe {
        call::<A>("MPI_File_open", || Some(Argument::File(standard::MPI_FILE_NULL)), |me| {
            let fh = required(fh)?;
            let mut fh_ = File::EMPTY;
            api::file::file_open(me, comm.standard(), filename, A::access_mode_in(amode), info.standard(), &mut fh_)?;
            *fh = File::foreign(fh_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_preallocate(fh: File, size: Count) -> c_int {
    unsafe { answer!(MPI_File_preallocate engine_MPI_File_preallocate undecided_MPI_File_preallocate (fh, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_preallocate(fh: File, size: Count) -> c_int {
    unsafe { answer!(MPI_File_preallocate engine_MPI_File_preallocate undecided_MPI_File_preallocate (fh, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_preallocate(fh: File, size: Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_preallocate(fh, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_preallocate(fh: File, size: Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_preallocate", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_preallocate(me, fh.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read engine_MPI_File_read undecided_MPI_File_read (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read engine_MPI_File_read undecided_MPI_File_read (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_c engine_MPI_File_read_c undecided_MPI_File_read_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_c engine_MPI_File_read_c undecided_MPI_File_read_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_all engine_MPI_File_read_all undecided_MPI_File_read_all (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_all engine_MPI_File_read_all undecided_MPI_File_read_all (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_all(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_all(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_all", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_all(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_all_c engine_MPI_File_read_all_c undecided_MPI_File_read_all_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_all_c engine_MPI_File_read_all_c undecided_MPI_File_read_all_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_all_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_all_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_all_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_all(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_all_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_all_begin engine_MPI_File_read_all_begin undecided_MPI_File_read_all_begin (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_all_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_all_begin engine_MPI_File_read_all_begin undecided_MPI_File_read_all_begin (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_all_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_all_begin(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_all_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_all_begin", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_read_all_begin(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_all_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_all_begin_c engine_MPI_File_read_all_begin_c undecided_MPI_File_read_all_begin_c (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_all_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_all_begin_c engine_MPI_File_read_all_begin_c undecided_MPI_File_read_all_begin_c (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_all_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_all_begin_c(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_all_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_all_begin_c", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_read_all_begin(me, fh.standard(), A::buffer_in(buf), count, datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_all_end engine_MPI_File_read_all_end undecided_MPI_File_read_all_end (fh, buf, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_all_end engine_MPI_File_read_all_end undecided_MPI_File_read_all_end (fh, buf, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_all_end(fh, buf, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_all_end", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_all_end(me, fh.standard(), A::buffer_in(buf), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at engine_MPI_File_read_at undecided_MPI_File_read_at (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at engine_MPI_File_read_at undecided_MPI_File_read_at (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_at(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_c engine_MPI_File_read_at_c undecided_MPI_File_read_at_c (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_c engine_MPI_File_read_at_c undecided_MPI_File_read_at_c (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at_c(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_at(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_all engine_MPI_File_read_at_all undecided_MPI_File_read_at_all (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_all engine_MPI_File_read_at_all undecided_MPI_File_read_at_all (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at_all(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at_all(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at_all", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_at_all(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_c engine_MPI_File_read_at_all_c undecided_MPI_File_read_at_all_c (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_c engine_MPI_File_read_at_all_c undecided_MPI_File_read_at_all_c (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at_all_c(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at_all_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at_all_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_at_all(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at_all_begin(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_begin engine_MPI_File_read_at_all_begin undecided_MPI_File_read_at_all_begin (fh, offset, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at_all_begin(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_begin engine_MPI_File_read_at_all_begin undecided_MPI_File_read_at_all_begin (fh, offset, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at_all_begin(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at_all_begin(fh, offset, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at_all_begin(fh: File, offset: Count, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at_all_begin", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_read_at_all_begin(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at_all_begin_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_begin_c engine_MPI_File_read_at_all_begin_c undecided_MPI_File_read_at_all_begin_c (fh, offset, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at_all_begin_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_begin_c engine_MPI_File_read_at_all_begin_c undecided_MPI_File_read_at_all_begin_c (fh, offset, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at_all_begin_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at_all_begin_c(fh, offset, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at_all_begin_c(fh: File, offset: Count, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at_all_begin_c", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_read_at_all_begin(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_at_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_end engine_MPI_File_read_at_all_end undecided_MPI_File_read_at_all_end (fh, buf, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_at_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_at_all_end engine_MPI_File_read_at_all_end undecided_MPI_File_read_at_all_end (fh, buf, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_at_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_at_all_end(fh, buf, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_at_all_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_at_all_end", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_at_all_end(me, fh.standard(), A::buffer_in(buf), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_ordered(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_ordered engine_MPI_File_read_ordered undecided_MPI_File_read_ordered (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_ordered(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_ordered engine_MPI_File_read_ordered undecided_MPI_File_read_ordered (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_ordered(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_ordered(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_ordered(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_ordered", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_ordered(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_ordered_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_c engine_MPI_File_read_ordered_c undecided_MPI_File_read_ordered_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_ordered_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_c engine_MPI_File_read_ordered_c undecided_MPI_File_read_ordered_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_ordered_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_ordered_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_ordered_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_ordered_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_ordered(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_ordered_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_begin engine_MPI_File_read_ordered_begin undecided_MPI_File_read_ordered_begin (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_ordered_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_begin engine_MPI_File_read_ordered_begin undecided_MPI_File_read_ordered_begin (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_ordered_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_ordered_begin(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_ordered_begin(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_ordered_begin", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_read_ordered_begin(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_ordered_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_begin_c engine_MPI_File_read_ordered_begin_c undecided_MPI_File_read_ordered_begin_c (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_ordered_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_begin_c engine_MPI_File_read_ordered_begin_c undecided_MPI_File_read_ordered_begin_c (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_ordered_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_ordered_begin_c(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_ordered_begin_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_ordered_begin_c", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_read_ordered_begin(me, fh.standard(), A::buffer_in(buf), count, datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_ordered_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_end engine_MPI_File_read_ordered_end undecided_MPI_File_read_ordered_end (fh, buf, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_ordered_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_ordered_end engine_MPI_File_read_ordered_end undecided_MPI_File_read_ordered_end (fh, buf, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_ordered_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_ordered_end(fh, buf, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_ordered_end(fh: File, buf: *mut c_void, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_ordered_end", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_ordered_end(me, fh.standard(), A::buffer_in(buf), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_shared engine_MPI_File_read_shared undecided_MPI_File_read_shared (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_shared engine_MPI_File_read_shared undecided_MPI_File_read_shared (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_shared(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_shared(fh: File, buf: *mut c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_shared", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_shared(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_read_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_shared_c engine_MPI_File_read_shared_c undecided_MPI_File_read_shared_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_read_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_read_shared_c engine_MPI_File_read_shared_c undecided_MPI_File_read_shared_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_read_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_read_shared_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_read_shared_c(fh: File, buf: *mut c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_read_shared_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_read_shared(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_seek(fh: File, offset: Count, whence: c_int) -> c_int {
    unsafe { answer!(MPI_File_seek engine_MPI_File_seek undecided_MPI_File_seek (fh, offset, whence)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_seek(fh: File, offset: Count, whence: c_int) -> c_int {
    unsafe { answer!(MPI_File_seek engine_MPI_File_seek undecided_MPI_File_seek (fh, offset, whence)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_seek(fh: File, offset: Count, whence: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_File_seek(fh, offset, whence) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_seek(fh: File, offset: Count, whence: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_File_seek", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_seek(me, fh.standard(), offset, A::whence_in(whence))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_seek_shared(fh: File, offset: Count, whence: c_int) -> c_int {
    unsafe { answer!(MPI_File_seek_shared engine_MPI_File_seek_shared undecided_MPI_File_seek_shared (fh, offset, whence)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_seek_shared(fh: File, offset: Count, whence: c_int) -> c_int {
    unsafe { answer!(MPI_File_seek_shared engine_MPI_File_seek_shared undecided_MPI_File_seek_shared (fh, offset, whence)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_seek_shared(fh: File, offset: Count, whence: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_File_seek_shared(fh, offset, whence) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_seek_shared(fh: File, offset: Count, whence: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_File_seek_shared", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_seek_shared(me, fh.standard(), offset, A::whence_in(whence))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_set_atomicity(fh: File, flag: c_int) -> c_int {
    unsafe { answer!(MPI_File_set_atomicity engine_MPI_File_set_atomicity undecided_MPI_File_set_atomicity (fh, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_set_atomicity(fh: File, flag: c_int) -> c_int {
    unsafe { answer!(MPI_File_set_atomicity engine_MPI_File_set_atomicity undecided_MPI_File_set_atomicity (fh, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_set_atomicity(fh: File, flag: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_File_set_atomicity(fh, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_set_atomicity(fh: File, flag: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_File_set_atomicity", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_set_atomicity(me, fh.standard(), flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_set_info(fh: File, info: Info) -> c_int {
    unsafe { answer!(MPI_File_set_info engine_MPI_File_set_info undecided_MPI_File_set_info (fh, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_set_info(fh: File, info: Info) -> c_int {
    unsafe { answer!(MPI_File_set_info engine_MPI_File_set_info undecided_MPI_File_set_info (fh, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_set_info(fh: File, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_File_set_info(fh, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_set_info(fh: File, info: Info) -> c_int {
    unsafe {
        call::<A>("MPI_File_set_info", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_set_info(me, fh.standard(), info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_set_size(fh: File, size: Count) -> c_int {
    unsafe { answer!(MPI_File_set_size engine_MPI_File_set_size undecided_MPI_File_set_size (fh, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_set_size(fh: File, size: Count) -> c_int {
    unsafe { answer!(MPI_File_set_size engine_MPI_File_set_size undecided_MPI_File_set_size (fh, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_set_size(fh: File, size: Count) -> c_int {
    super::decide();
    unsafe { PMPI_File_set_size(fh, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_set_size(fh: File, size: Count) -> c_int {
    unsafe {
        call::<A>("MPI_File_set_size", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_set_size(me, fh.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_set_view(fh: File, disp: Count, etype: Datatype, filetype: Datatype, datarep: *const c_char, info: Info) -> c_int {
    unsafe { answer!(MPI_File_set_view engine_MPI_File_set_view undecided_MPI_File_set_view (fh, disp, etype, filetype, datarep, info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_set_view(fh: File, disp: Count, etype: Datatype, filetype: Datatype, datarep: *const c_char, info: Info) -> c_int {
    unsafe { answer!(MPI_File_set_view engine_MPI_File_set_view undecided_MPI_File_set_view (fh, disp, etype, filetype, datarep, info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_set_view(fh: File, disp: Count, etype: Datatype, filetype: Datatype, datarep: *const c_char, info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_File_set_view(fh, disp, etype, filetype, datarep, info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_set_view(fh: File, disp: Count, etype: Datatype, filetype: Datatype, datarep: *const c_char, info: Info) -> c_int {
    unsafe {
        call::<A>("MPI_File_set_view", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_set_view(me, fh.standard(), A::displacement_in(disp), etype.standard(), filetype.standard(), datarep, info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_sync(fh: File) -> c_int {
    unsafe { answer!(MPI_File_sync engine_MPI_File_sync undecided_MPI_File_sync (fh)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_sync(fh: File) -> c_int {
    unsafe { answer!(MPI_File_sync engine_MPI_File_sync undecided_MPI_File_sync (fh)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_sync(fh: File) -> c_int {
    super::decide();
    unsafe { PMPI_File_sync(fh) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_sync(fh: File) -> c_int {
    unsafe {
        call::<A>("MPI_File_sync", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_sync(me, fh.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write engine_MPI_File_write undecided_MPI_File_write (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write engine_MPI_File_write undecided_MPI_File_write (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_c engine_MPI_File_write_c undecided_MPI_File_write_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_c engine_MPI_File_write_c undecided_MPI_File_write_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_all engine_MPI_File_write_all undecided_MPI_File_write_all (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_all engine_MPI_File_write_all undecided_MPI_File_write_all (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_all(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_all(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_all", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_all(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_all_c engine_MPI_File_write_all_c undecided_MPI_File_write_all_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_all_c engine_MPI_File_write_all_c undecided_MPI_File_write_all_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_all_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_all_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_all_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_all(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_all_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_all_begin engine_MPI_File_write_all_begin undecided_MPI_File_write_all_begin (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_all_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_all_begin engine_MPI_File_write_all_begin undecided_MPI_File_write_all_begin (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_all_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_all_begin(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_all_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_all_begin", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_write_all_begin(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_all_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_all_begin_c engine_MPI_File_write_all_begin_c undecided_MPI_File_write_all_begin_c (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_all_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_all_begin_c engine_MPI_File_write_all_begin_c undecided_MPI_File_write_all_begin_c (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_all_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_all_begin_c(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_all_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_all_begin_c", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_write_all_begin(me, fh.standard(), A::buffer_in(buf), count, datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_all_end engine_MPI_File_write_all_end undecided_MPI_File_write_all_end (fh, buf, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_all_end engine_MPI_File_write_all_end undecided_MPI_File_write_all_end (fh, buf, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_all_end(fh, buf, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_all_end", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_all_end(me, fh.standard(), A::buffer_in(buf), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at engine_MPI_File_write_at undecided_MPI_File_write_at (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at engine_MPI_File_write_at undecided_MPI_File_write_at (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_at(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_c engine_MPI_File_write_at_c undecided_MPI_File_write_at_c (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_c engine_MPI_File_write_at_c undecided_MPI_File_write_at_c (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at_c(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_at(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_all engine_MPI_File_write_at_all undecided_MPI_File_write_at_all (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_all engine_MPI_File_write_at_all undecided_MPI_File_write_at_all (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at_all(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at_all(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at_all", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_at_all(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_c engine_MPI_File_write_at_all_c undecided_MPI_File_write_at_all_c (fh, offset, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_c engine_MPI_File_write_at_all_c undecided_MPI_File_write_at_all_c (fh, offset, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at_all_c(fh, offset, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at_all_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at_all_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_at_all(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at_all_begin(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_begin engine_MPI_File_write_at_all_begin undecided_MPI_File_write_at_all_begin (fh, offset, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at_all_begin(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_begin engine_MPI_File_write_at_all_begin undecided_MPI_File_write_at_all_begin (fh, offset, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at_all_begin(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at_all_begin(fh, offset, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at_all_begin(fh: File, offset: Count, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at_all_begin", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_write_at_all_begin(me, fh.standard(), offset, A::buffer_in(buf), count.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at_all_begin_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_begin_c engine_MPI_File_write_at_all_begin_c undecided_MPI_File_write_at_all_begin_c (fh, offset, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at_all_begin_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_begin_c engine_MPI_File_write_at_all_begin_c undecided_MPI_File_write_at_all_begin_c (fh, offset, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at_all_begin_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at_all_begin_c(fh, offset, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at_all_begin_c(fh: File, offset: Count, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at_all_begin_c", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_write_at_all_begin(me, fh.standard(), offset, A::buffer_in(buf), count, datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_at_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_end engine_MPI_File_write_at_all_end undecided_MPI_File_write_at_all_end (fh, buf, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_at_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_at_all_end engine_MPI_File_write_at_all_end undecided_MPI_File_write_at_all_end (fh, buf, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_at_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_at_all_end(fh, buf, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_at_all_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_at_all_end", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_at_all_end(me, fh.standard(), A::buffer_in(buf), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_ordered(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_ordered engine_MPI_File_write_ordered undecided_MPI_File_write_ordered (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_ordered(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_ordered engine_MPI_File_write_ordered undecided_MPI_File_write_ordered (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_ordered(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_ordered(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_ordered(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_ordered", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_ordered(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_ordered_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_c engine_MPI_File_write_ordered_c undecided_MPI_File_write_ordered_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_ordered_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_c engine_MPI_File_write_ordered_c undecided_MPI_File_write_ordered_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_ordered_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_ordered_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_ordered_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_ordered_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_ordered(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_ordered_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_begin engine_MPI_File_write_ordered_begin undecided_MPI_File_write_ordered_begin (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_ordered_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_begin engine_MPI_File_write_ordered_begin undecided_MPI_File_write_ordered_begin (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_ordered_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_ordered_begin(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_ordered_begin(fh: File, buf: *const c_void, count: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_ordered_begin", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_write_ordered_begin(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_ordered_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_begin_c engine_MPI_File_write_ordered_begin_c undecided_MPI_File_write_ordered_begin_c (fh, buf, count, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_ordered_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_begin_c engine_MPI_File_write_ordered_begin_c undecided_MPI_File_write_ordered_begin_c (fh, buf, count, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_ordered_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_ordered_begin_c(fh, buf, count, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_ordered_begin_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_ordered_begin_c", || Some(Argument::File(fh.standard())), |me| {
            api::file::file_write_ordered_begin(me, fh.standard(), A::buffer_in(buf), count, datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_ordered_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_end engine_MPI_File_write_ordered_end undecided_MPI_File_write_ordered_end (fh, buf, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_ordered_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_ordered_end engine_MPI_File_write_ordered_end undecided_MPI_File_write_ordered_end (fh, buf, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_ordered_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_ordered_end(fh, buf, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_ordered_end(fh: File, buf: *const c_void, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_ordered_end", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_ordered_end(me, fh.standard(), A::buffer_in(buf), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_shared engine_MPI_File_write_shared undecided_MPI_File_write_shared (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_shared engine_MPI_File_write_shared undecided_MPI_File_write_shared (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_shared(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_shared(fh: File, buf: *const c_void, count: c_int, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_shared", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_shared(me, fh.standard(), A::buffer_in(buf), count.into(), datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_write_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_shared_c engine_MPI_File_write_shared_c undecided_MPI_File_write_shared_c (fh, buf, count, datatype, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_write_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_File_write_shared_c engine_MPI_File_write_shared_c undecided_MPI_File_write_shared_c (fh, buf, count, datatype, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_write_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_File_write_shared_c(fh, buf, count, datatype, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_write_shared_c(fh: File, buf: *const c_void, count: Count, datatype: Datatype, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_File_write_shared_c", || Some(Argument::File(fh.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::file::file_write_shared(me, fh.standard(), A::buffer_in(buf), count, datatype.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Register_datarep(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Register_datarep engine_MPI_Register_datarep undecided_MPI_Register_datarep (datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Register_datarep(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Register_datarep engine_MPI_Register_datarep undecided_MPI_Register_datarep (datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Register_datarep(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Register_datarep(datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Register_datarep(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Register_datarep", || Some(Argument::File(standard::MPI_FILE_NULL)), |me| {
            api::file::register_datarep(me, datarep, read_conversion_fn.addr(), write_conversion_fn.addr(), dtype_file_extent_fn.addr(), extra_state, false)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Register_datarep_c(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Register_datarep_c engine_MPI_Register_datarep_c undecided_MPI_Register_datarep_c (datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Register_datarep_c(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Register_datarep_c engine_MPI_Register_datarep_c undecided_MPI_Register_datarep_c (datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Register_datarep_c(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Register_datarep_c(datarep, read_conversion_fn, write_conversion_fn, dtype_file_extent_fn, extra_state) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Register_datarep_c(datarep: *const c_char, read_conversion_fn: *const c_void, write_conversion_fn: *const c_void, dtype_file_extent_fn: *const c_void, extra_state: *mut c_void) -> c_int {
    unsafe {
        call::<A>("MPI_Register_datarep_c", || Some(Argument::File(standard::MPI_FILE_NULL)), |me| {
            api::file::register_datarep(me, datarep, read_conversion_fn.addr(), write_conversion_fn.addr(), dtype_file_extent_fn.addr(), extra_state, true)
        })
    }
}
