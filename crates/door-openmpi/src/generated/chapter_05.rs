//! Exports: MPI 5.0 chapter 5, Datatypes. Written by `cargo xtask codegen` from the table.
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
use anympi_translate::OpenMpi as A;
use anympi_translate::open_mpi::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Aint_add(base: Count, disp: Count) -> Count {
    unsafe { answer!(MPI_Aint_add engine_MPI_Aint_add undecided_MPI_Aint_add (base, disp)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Aint_add(base: Count, disp: Count) -> Count {
    unsafe { answer!(MPI_Aint_add engine_MPI_Aint_add undecided_MPI_Aint_add (base, disp)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Aint_add(base: Count, disp: Count) -> Count {
    super::decide();
    unsafe { PMPI_Aint_add(base, disp) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Aint_add(base: Count, disp: Count) -> Count {
    unsafe { lifecycle::aint_add::<A>(base, disp) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Aint_diff(addr1: Count, addr2: Count) -> Count {
    unsafe { answer!(MPI_Aint_diff engine_MPI_Aint_diff undecided_MPI_Aint_diff (addr1, addr2)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Aint_diff(addr1: Count, addr2: Count) -> Count {
    unsafe { answer!(MPI_Aint_diff engine_MPI_Aint_diff undecided_MPI_Aint_diff (addr1, addr2)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Aint_diff(addr1: Count, addr2: Count) -> Count {
    super::decide();
    unsafe { PMPI_Aint_diff(addr1, addr2) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Aint_diff(addr1: Count, addr2: Count) -> Count {
    unsafe { lifecycle::aint_diff::<A>(addr1, addr2) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_address(location: *const c_void, address: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_address engine_MPI_Get_address undecided_MPI_Get_address (location, address)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_address(location: *const c_void, address: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_address engine_MPI_Get_address undecided_MPI_Get_address (location, address)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_address(location: *const c_void, address: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Get_address(location, address) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_address(location: *const c_void, address: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Get_address", || None, |me| {
            let address = required(address)?;
            api::init::get_address(me, location, address)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_elements(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_elements engine_MPI_Get_elements undecided_MPI_Get_elements (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_elements(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_elements engine_MPI_Get_elements undecided_MPI_Get_elements (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_elements(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Get_elements(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_elements(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Get_elements", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let count = required(count)?;
            let mut count_: Count = 0;
            api::request::get_elements(me, &status, datatype.standard(), &mut count_)?;
            *count = narrow_or_undefined(count_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_elements_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_elements_c engine_MPI_Get_elements_c undecided_MPI_Get_elements_c (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_elements_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_elements_c engine_MPI_Get_elements_c undecided_MPI_Get_elements_c (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_elements_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Get_elements_c(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_elements_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Get_elements_c", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let count = required(count)?;
            api::request::get_elements(me, &status, datatype.standard(), count)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack(inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: c_int, position: *mut c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Pack engine_MPI_Pack undecided_MPI_Pack (inbuf, incount, datatype, outbuf, outsize, position, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack(inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: c_int, position: *mut c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Pack engine_MPI_Pack undecided_MPI_Pack (inbuf, incount, datatype, outbuf, outsize, position, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack(inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: c_int, position: *mut c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Pack(inbuf, incount, datatype, outbuf, outsize, position, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack(inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: c_int, position: *mut c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Pack", || Some(Argument::Comm(comm.standard())), |me| {
            let position = required(position)?;
            let mut position_: Count = (*position).into();
            api::datatype::pack(me, A::buffer_in(inbuf), incount.into(), datatype.standard(), A::buffer_in(outbuf), outsize.into(), &mut position_, comm.standard())?;
            narrow(position_, position)?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_c(inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Pack_c engine_MPI_Pack_c undecided_MPI_Pack_c (inbuf, incount, datatype, outbuf, outsize, position, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_c(inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Pack_c engine_MPI_Pack_c undecided_MPI_Pack_c (inbuf, incount, datatype, outbuf, outsize, position, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_c(inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_c(inbuf, incount, datatype, outbuf, outsize, position, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_c(inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_c", || Some(Argument::Comm(comm.standard())), |me| {
            let position = required(position)?;
            api::datatype::pack(me, A::buffer_in(inbuf), incount, datatype.standard(), A::buffer_in(outbuf), outsize, position, comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_external(datarep: *const c_char, inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external engine_MPI_Pack_external undecided_MPI_Pack_external (datarep, inbuf, incount, datatype, outbuf, outsize, position)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_external(datarep: *const c_char, inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external engine_MPI_Pack_external undecided_MPI_Pack_external (datarep, inbuf, incount, datatype, outbuf, outsize, position)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_external(datarep: *const c_char, inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_external(datarep, inbuf, incount, datatype, outbuf, outsize, position) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_external(datarep: *const c_char, inbuf: *const c_void, incount: c_int, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_external", || None, |me| {
            let position = required(position)?;
            api::datatype::pack_external(me, datarep, A::buffer_in(inbuf), incount.into(), datatype.standard(), A::buffer_in(outbuf), outsize, position)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_external_c(datarep: *const c_char, inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external_c engine_MPI_Pack_external_c undecided_MPI_Pack_external_c (datarep, inbuf, incount, datatype, outbuf, outsize, position)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_external_c(datarep: *const c_char, inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external_c engine_MPI_Pack_external_c undecided_MPI_Pack_external_c (datarep, inbuf, incount, datatype, outbuf, outsize, position)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_external_c(datarep: *const c_char, inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_external_c(datarep, inbuf, incount, datatype, outbuf, outsize, position) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_external_c(datarep: *const c_char, inbuf: *const c_void, incount: Count, datatype: Datatype, outbuf: *mut c_void, outsize: Count, position: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_external_c", || None, |me| {
            let position = required(position)?;
            api::datatype::pack_external(me, datarep, A::buffer_in(inbuf), incount, datatype.standard(), A::buffer_in(outbuf), outsize, position)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_external_size(datarep: *const c_char, incount: c_int, datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external_size engine_MPI_Pack_external_size undecided_MPI_Pack_external_size (datarep, incount, datatype, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_external_size(datarep: *const c_char, incount: c_int, datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external_size engine_MPI_Pack_external_size undecided_MPI_Pack_external_size (datarep, incount, datatype, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_external_size(datarep: *const c_char, incount: c_int, datatype: Datatype, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_external_size(datarep, incount, datatype, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_external_size(datarep: *const c_char, incount: c_int, datatype: Datatype, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_external_size", || None, |me| {
            let size = required(size)?;
            api::datatype::pack_external_size(me, datarep, incount.into(), datatype.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_external_size_c(datarep: *const c_char, incount: Count, datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external_size_c engine_MPI_Pack_external_size_c undecided_MPI_Pack_external_size_c (datarep, incount, datatype, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_external_size_c(datarep: *const c_char, incount: Count, datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_external_size_c engine_MPI_Pack_external_size_c undecided_MPI_Pack_external_size_c (datarep, incount, datatype, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_external_size_c(datarep: *const c_char, incount: Count, datatype: Datatype, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_external_size_c(datarep, incount, datatype, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_external_size_c(datarep: *const c_char, incount: Count, datatype: Datatype, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_external_size_c", || None, |me| {
            let size = required(size)?;
            api::datatype::pack_external_size(me, datarep, incount, datatype.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_size(incount: c_int, datatype: Datatype, comm: Comm, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Pack_size engine_MPI_Pack_size undecided_MPI_Pack_size (incount, datatype, comm, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_size(incount: c_int, datatype: Datatype, comm: Comm, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Pack_size engine_MPI_Pack_size undecided_MPI_Pack_size (incount, datatype, comm, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_size(incount: c_int, datatype: Datatype, comm: Comm, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_size(incount, datatype, comm, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_size(incount: c_int, datatype: Datatype, comm: Comm, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_size", || Some(Argument::Comm(comm.standard())), |me| {
            let size = required(size)?;
            let mut size_: Count = 0;
            api::datatype::pack_size(me, incount.into(), datatype.standard(), comm.standard(), &mut size_)?;
            *size = narrow_or_undefined(size_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Pack_size_c(incount: Count, datatype: Datatype, comm: Comm, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_size_c engine_MPI_Pack_size_c undecided_MPI_Pack_size_c (incount, datatype, comm, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Pack_size_c(incount: Count, datatype: Datatype, comm: Comm, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Pack_size_c engine_MPI_Pack_size_c undecided_MPI_Pack_size_c (incount, datatype, comm, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Pack_size_c(incount: Count, datatype: Datatype, comm: Comm, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Pack_size_c(incount, datatype, comm, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Pack_size_c(incount: Count, datatype: Datatype, comm: Comm, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Pack_size_c", || Some(Argument::Comm(comm.standard())), |me| {
            let size = required(size)?;
            api::datatype::pack_size(me, incount, datatype.standard(), comm.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_commit(datatype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_commit engine_MPI_Type_commit undecided_MPI_Type_commit (datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_commit(datatype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_commit engine_MPI_Type_commit undecided_MPI_Type_commit (datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_commit(datatype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_commit(datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_commit(datatype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_commit", || None, |me| {
            let datatype = required(datatype)?;
            let mut datatype_ = datatype.standard();
            let result = api::datatype::type_commit(me, &mut datatype_);
            *datatype = Datatype::foreign(datatype_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_contiguous(count: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_contiguous engine_MPI_Type_contiguous undecided_MPI_Type_contiguous (count, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_contiguous(count: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_contiguous engine_MPI_Type_contiguous undecided_MPI_Type_contiguous (count, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_contiguous(count: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_contiguous(count, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_contiguous(count: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_contiguous", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_contiguous(me, count.into(), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_contiguous_c(count: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_contiguous_c engine_MPI_Type_contiguous_c undecided_MPI_Type_contiguous_c (count, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_contiguous_c(count: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_contiguous_c engine_MPI_Type_contiguous_c undecided_MPI_Type_contiguous_c (count, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_contiguous_c(count: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_contiguous_c(count, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_contiguous_c(count: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_contiguous_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_contiguous(me, count, oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_darray(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const c_int, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_darray engine_MPI_Type_create_darray undecided_MPI_Type_create_darray (size, rank, ndims, array_of_gsizes, array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_darray(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const c_int, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_darray engine_MPI_Type_create_darray undecided_MPI_Type_create_darray (size, rank, ndims, array_of_gsizes, array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_darray(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const c_int, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_darray(size, rank, ndims, array_of_gsizes, array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_darray(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const c_int, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_darray", || None, |me| {
            let array_of_distribs_ = converted(array_of_distribs, ndims.into(), A::distribution_in);
            let array_of_dargs_ = converted(array_of_dargs, ndims.into(), A::distribution_argument_in);
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_darray(me, size, A::rank_in(rank), ndims, Ints::Int(array_of_gsizes), if array_of_distribs.is_null() { array_of_distribs } else { array_of_distribs_.as_ptr() }, if array_of_dargs.is_null() { array_of_dargs } else { array_of_dargs_.as_ptr() }, array_of_psizes, A::order_in(order), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_darray_c(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const Count, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_darray_c engine_MPI_Type_create_darray_c undecided_MPI_Type_create_darray_c (size, rank, ndims, array_of_gsizes, array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_darray_c(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const Count, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_darray_c engine_MPI_Type_create_darray_c undecided_MPI_Type_create_darray_c (size, rank, ndims, array_of_gsizes, array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_darray_c(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const Count, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_darray_c(size, rank, ndims, array_of_gsizes, array_of_distribs, array_of_dargs, array_of_psizes, order, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_darray_c(size: c_int, rank: c_int, ndims: c_int, array_of_gsizes: *const Count, array_of_distribs: *const c_int, array_of_dargs: *const c_int, array_of_psizes: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_darray_c", || None, |me| {
            let array_of_distribs_ = converted(array_of_distribs, ndims.into(), A::distribution_in);
            let array_of_dargs_ = converted(array_of_dargs, ndims.into(), A::distribution_argument_in);
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_darray(me, size, A::rank_in(rank), ndims, Ints::Count(array_of_gsizes), if array_of_distribs.is_null() { array_of_distribs } else { array_of_distribs_.as_ptr() }, if array_of_dargs.is_null() { array_of_dargs } else { array_of_dargs_.as_ptr() }, array_of_psizes, A::order_in(order), oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_hindexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed engine_MPI_Type_create_hindexed undecided_MPI_Type_create_hindexed (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_hindexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed engine_MPI_Type_create_hindexed undecided_MPI_Type_create_hindexed (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_hindexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_hindexed(count, array_of_blocklengths, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_hindexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_hindexed", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hindexed(me, count.into(), Ints::Int(array_of_blocklengths), Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_hindexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed_c engine_MPI_Type_create_hindexed_c undecided_MPI_Type_create_hindexed_c (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_hindexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed_c engine_MPI_Type_create_hindexed_c undecided_MPI_Type_create_hindexed_c (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_hindexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_hindexed_c(count, array_of_blocklengths, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_hindexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_hindexed_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hindexed(me, count, Ints::Count(array_of_blocklengths), Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_hindexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed_block engine_MPI_Type_create_hindexed_block undecided_MPI_Type_create_hindexed_block (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_hindexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed_block engine_MPI_Type_create_hindexed_block undecided_MPI_Type_create_hindexed_block (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_hindexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_hindexed_block(count, blocklength, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_hindexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_hindexed_block", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hindexed_block(me, count.into(), blocklength.into(), Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_hindexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed_block_c engine_MPI_Type_create_hindexed_block_c undecided_MPI_Type_create_hindexed_block_c (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_hindexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hindexed_block_c engine_MPI_Type_create_hindexed_block_c undecided_MPI_Type_create_hindexed_block_c (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_hindexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_hindexed_block_c(count, blocklength, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_hindexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_hindexed_block_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hindexed_block(me, count, blocklength, Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hvector engine_MPI_Type_create_hvector undecided_MPI_Type_create_hvector (count, blocklength, stride, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hvector engine_MPI_Type_create_hvector undecided_MPI_Type_create_hvector (count, blocklength, stride, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_hvector(count, blocklength, stride, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_hvector(count: c_int, blocklength: c_int, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_hvector", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hvector(me, count.into(), blocklength.into(), stride, oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_hvector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hvector_c engine_MPI_Type_create_hvector_c undecided_MPI_Type_create_hvector_c (count, blocklength, stride, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_hvector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_hvector_c engine_MPI_Type_create_hvector_c undecided_MPI_Type_create_hvector_c (count, blocklength, stride, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_hvector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_hvector_c(count, blocklength, stride, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_hvector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_hvector_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_hvector(me, count, blocklength, stride, oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_indexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_indexed_block engine_MPI_Type_create_indexed_block undecided_MPI_Type_create_indexed_block (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_indexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_indexed_block engine_MPI_Type_create_indexed_block undecided_MPI_Type_create_indexed_block (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_indexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_indexed_block(count, blocklength, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_indexed_block(count: c_int, blocklength: c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_indexed_block", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_indexed_block(me, count.into(), blocklength.into(), Ints::Int(array_of_displacements), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_indexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_indexed_block_c engine_MPI_Type_create_indexed_block_c undecided_MPI_Type_create_indexed_block_c (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_indexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_indexed_block_c engine_MPI_Type_create_indexed_block_c undecided_MPI_Type_create_indexed_block_c (count, blocklength, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_indexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_indexed_block_c(count, blocklength, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_indexed_block_c(count: Count, blocklength: Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_indexed_block_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_indexed_block(me, count, blocklength, Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_resized(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_resized engine_MPI_Type_create_resized undecided_MPI_Type_create_resized (oldtype, lb, extent, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_resized(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_resized engine_MPI_Type_create_resized undecided_MPI_Type_create_resized (oldtype, lb, extent, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_resized(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_resized(oldtype, lb, extent, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_resized(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_resized", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_resized(me, oldtype.standard(), lb, extent, &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_resized_c(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_resized_c engine_MPI_Type_create_resized_c undecided_MPI_Type_create_resized_c (oldtype, lb, extent, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_resized_c(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_resized_c engine_MPI_Type_create_resized_c undecided_MPI_Type_create_resized_c (oldtype, lb, extent, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_resized_c(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_resized_c(oldtype, lb, extent, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_resized_c(oldtype: Datatype, lb: Count, extent: Count, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_resized_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_resized(me, oldtype.standard(), lb, extent, &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_struct(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_struct engine_MPI_Type_create_struct undecided_MPI_Type_create_struct (count, array_of_blocklengths, array_of_displacements, array_of_types, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_struct(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_struct engine_MPI_Type_create_struct undecided_MPI_Type_create_struct (count, array_of_blocklengths, array_of_displacements, array_of_types, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_struct(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_struct(count, array_of_blocklengths, array_of_displacements, array_of_types, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_struct(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_struct", || None, |me| {
            let mut array_of_types_places = Places::new();
            let array_of_types_ = Converted::<Datatype>::new(&mut array_of_types_places, array_of_types, count.into());
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_struct(me, count.into(), Ints::Int(array_of_blocklengths), Ints::Count(array_of_displacements), array_of_types_.as_ptr(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_struct_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_struct_c engine_MPI_Type_create_struct_c undecided_MPI_Type_create_struct_c (count, array_of_blocklengths, array_of_displacements, array_of_types, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_struct_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_struct_c engine_MPI_Type_create_struct_c undecided_MPI_Type_create_struct_c (count, array_of_blocklengths, array_of_displacements, array_of_types, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_struct_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_struct_c(count, array_of_blocklengths, array_of_displacements, array_of_types, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_struct_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, array_of_types: *const Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_struct_c", || None, |me| {
            let mut array_of_types_places = Places::new();
            let array_of_types_ = Converted::<Datatype>::new(&mut array_of_types_places, array_of_types, count.into());
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_struct(me, count, Ints::Count(array_of_blocklengths), Ints::Count(array_of_displacements), array_of_types_.as_ptr(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_subarray(ndims: c_int, array_of_sizes: *const c_int, array_of_subsizes: *const c_int, array_of_starts: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_subarray engine_MPI_Type_create_subarray undecided_MPI_Type_create_subarray (ndims, array_of_sizes, array_of_subsizes, array_of_starts, order, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_subarray(ndims: c_int, array_of_sizes: *const c_int, array_of_subsizes: *const c_int, array_of_starts: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_subarray engine_MPI_Type_create_subarray undecided_MPI_Type_create_subarray (ndims, array_of_sizes, array_of_subsizes, array_of_starts, order, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_subarray(ndims: c_int, array_of_sizes: *const c_int, array_of_subsizes: *const c_int, array_of_starts: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_subarray(ndims, array_of_sizes, array_of_subsizes, array_of_starts, order, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_subarray(ndims: c_int, array_of_sizes: *const c_int, array_of_subsizes: *const c_int, array_of_starts: *const c_int, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_subarray", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_subarray(me, ndims, Ints::Int(array_of_sizes), Ints::Int(array_of_subsizes), Ints::Int(array_of_starts), A::order_in(order), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_subarray_c(ndims: c_int, array_of_sizes: *const Count, array_of_subsizes: *const Count, array_of_starts: *const Count, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_subarray_c engine_MPI_Type_create_subarray_c undecided_MPI_Type_create_subarray_c (ndims, array_of_sizes, array_of_subsizes, array_of_starts, order, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_subarray_c(ndims: c_int, array_of_sizes: *const Count, array_of_subsizes: *const Count, array_of_starts: *const Count, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_subarray_c engine_MPI_Type_create_subarray_c undecided_MPI_Type_create_subarray_c (ndims, array_of_sizes, array_of_subsizes, array_of_starts, order, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_subarray_c(ndims: c_int, array_of_sizes: *const Count, array_of_subsizes: *const Count, array_of_starts: *const Count, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_subarray_c(ndims, array_of_sizes, array_of_subsizes, array_of_starts, order, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_subarray_c(ndims: c_int, array_of_sizes: *const Count, array_of_subsizes: *const Count, array_of_starts: *const Count, order: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_subarray_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_subarray(me, ndims, Ints::Count(array_of_sizes), Ints::Count(array_of_subsizes), Ints::Count(array_of_starts), A::order_in(order), oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_dup(oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_dup engine_MPI_Type_dup undecided_MPI_Type_dup (oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_dup(oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_dup engine_MPI_Type_dup undecided_MPI_Type_dup (oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_dup(oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_dup(oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_dup(oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_dup", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_dup(me, oldtype.standard(), &mut newtype_)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_free(datatype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_free engine_MPI_Type_free undecided_MPI_Type_free (datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_free(datatype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_free engine_MPI_Type_free undecided_MPI_Type_free (datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_free(datatype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_free(datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_free(datatype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_free", || None, |me| {
            let datatype = required(datatype)?;
            let mut datatype_ = datatype.standard();
            let result = api::datatype::type_free(me, &mut datatype_);
            *datatype = Datatype::foreign(datatype_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_contents(datatype: Datatype, max_integers: c_int, max_addresses: c_int, max_datatypes: c_int, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_get_contents engine_MPI_Type_get_contents undecided_MPI_Type_get_contents (datatype, max_integers, max_addresses, max_datatypes, array_of_integers, array_of_addresses, array_of_datatypes)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_contents(datatype: Datatype, max_integers: c_int, max_addresses: c_int, max_datatypes: c_int, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_get_contents engine_MPI_Type_get_contents undecided_MPI_Type_get_contents (datatype, max_integers, max_addresses, max_datatypes, array_of_integers, array_of_addresses, array_of_datatypes)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_contents(datatype: Datatype, max_integers: c_int, max_addresses: c_int, max_datatypes: c_int, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_contents(datatype, max_integers, max_addresses, max_datatypes, array_of_integers, array_of_addresses, array_of_datatypes) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_contents(datatype: Datatype, max_integers: c_int, max_addresses: c_int, max_datatypes: c_int, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    unsafe { datatype::get_contents::<A>(datatype, max_integers, max_addresses, max_datatypes, array_of_integers, array_of_addresses, array_of_datatypes) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_contents_c(datatype: Datatype, max_integers: Count, max_addresses: Count, max_large_counts: Count, max_datatypes: Count, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_large_counts: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_get_contents_c engine_MPI_Type_get_contents_c undecided_MPI_Type_get_contents_c (datatype, max_integers, max_addresses, max_large_counts, max_datatypes, array_of_integers, array_of_addresses, array_of_large_counts, array_of_datatypes)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_contents_c(datatype: Datatype, max_integers: Count, max_addresses: Count, max_large_counts: Count, max_datatypes: Count, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_large_counts: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_get_contents_c engine_MPI_Type_get_contents_c undecided_MPI_Type_get_contents_c (datatype, max_integers, max_addresses, max_large_counts, max_datatypes, array_of_integers, array_of_addresses, array_of_large_counts, array_of_datatypes)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_contents_c(datatype: Datatype, max_integers: Count, max_addresses: Count, max_large_counts: Count, max_datatypes: Count, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_large_counts: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_contents_c(datatype, max_integers, max_addresses, max_large_counts, max_datatypes, array_of_integers, array_of_addresses, array_of_large_counts, array_of_datatypes) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_contents_c(datatype: Datatype, max_integers: Count, max_addresses: Count, max_large_counts: Count, max_datatypes: Count, array_of_integers: *mut c_int, array_of_addresses: *mut Count, array_of_large_counts: *mut Count, array_of_datatypes: *mut Datatype) -> c_int {
    unsafe { datatype::get_contents_large::<A>(datatype, max_integers, max_addresses, max_large_counts, max_datatypes, array_of_integers, array_of_addresses, array_of_large_counts, array_of_datatypes) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_envelope(datatype: Datatype, num_integers: *mut c_int, num_addresses: *mut c_int, num_datatypes: *mut c_int, combiner: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_envelope engine_MPI_Type_get_envelope undecided_MPI_Type_get_envelope (datatype, num_integers, num_addresses, num_datatypes, combiner)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_envelope(datatype: Datatype, num_integers: *mut c_int, num_addresses: *mut c_int, num_datatypes: *mut c_int, combiner: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_envelope engine_MPI_Type_get_envelope undecided_MPI_Type_get_envelope (datatype, num_integers, num_addresses, num_datatypes, combiner)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_envelope(datatype: Datatype, num_integers: *mut c_int, num_addresses: *mut c_int, num_datatypes: *mut c_int, combiner: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_envelope(datatype, num_integers, num_addresses, num_datatypes, combiner) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_envelope(datatype: Datatype, num_integers: *mut c_int, num_addresses: *mut c_int, num_datatypes: *mut c_int, combiner: *mut c_int) -> c_int {
    unsafe { datatype::get_envelope::<A>(datatype, num_integers, num_addresses, num_datatypes, combiner) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_envelope_c(datatype: Datatype, num_integers: *mut Count, num_addresses: *mut Count, num_large_counts: *mut Count, num_datatypes: *mut Count, combiner: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_envelope_c engine_MPI_Type_get_envelope_c undecided_MPI_Type_get_envelope_c (datatype, num_integers, num_addresses, num_large_counts, num_datatypes, combiner)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_envelope_c(datatype: Datatype, num_integers: *mut Count, num_addresses: *mut Count, num_large_counts: *mut Count, num_datatypes: *mut Count, combiner: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_get_envelope_c engine_MPI_Type_get_envelope_c undecided_MPI_Type_get_envelope_c (datatype, num_integers, num_addresses, num_large_counts, num_datatypes, combiner)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_envelope_c(datatype: Datatype, num_integers: *mut Count, num_addresses: *mut Count, num_large_counts: *mut Count, num_datatypes: *mut Count, combiner: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_envelope_c(datatype, num_integers, num_addresses, num_large_counts, num_datatypes, combiner) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_envelope_c(datatype: Datatype, num_integers: *mut Count, num_addresses: *mut Count, num_large_counts: *mut Count, num_datatypes: *mut Count, combiner: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_envelope_c", || None, |me| {
            let num_integers = required(num_integers)?;
            let num_addresses = required(num_addresses)?;
            let num_large_counts = required(num_large_counts)?;
            let num_datatypes = required(num_datatypes)?;
            let combiner = required(combiner)?;
            api::datatype::type_get_envelope(me, datatype.standard(), num_integers, num_addresses, num_large_counts, num_datatypes, combiner)?;
            *combiner = A::combiner_out(*combiner);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_extent(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_extent engine_MPI_Type_get_extent undecided_MPI_Type_get_extent (datatype, lb, extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_extent(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_extent engine_MPI_Type_get_extent undecided_MPI_Type_get_extent (datatype, lb, extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_extent(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_extent(datatype, lb, extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_extent(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_extent", || None, |me| {
            let lb = required(lb)?;
            let extent = required(extent)?;
            api::datatype::type_get_extent(me, datatype.standard(), lb, extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_extent_c(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_extent_c engine_MPI_Type_get_extent_c undecided_MPI_Type_get_extent_c (datatype, lb, extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_extent_c(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_extent_c engine_MPI_Type_get_extent_c undecided_MPI_Type_get_extent_c (datatype, lb, extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_extent_c(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_extent_c(datatype, lb, extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_extent_c(datatype: Datatype, lb: *mut Count, extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_extent_c", || None, |me| {
            let lb = required(lb)?;
            let extent = required(extent)?;
            api::datatype::type_get_extent(me, datatype.standard(), lb, extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_true_extent(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_true_extent engine_MPI_Type_get_true_extent undecided_MPI_Type_get_true_extent (datatype, true_lb, true_extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_true_extent(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_true_extent engine_MPI_Type_get_true_extent undecided_MPI_Type_get_true_extent (datatype, true_lb, true_extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_true_extent(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_true_extent(datatype, true_lb, true_extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_true_extent(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_true_extent", || None, |me| {
            let true_lb = required(true_lb)?;
            let true_extent = required(true_extent)?;
            api::datatype::type_get_true_extent(me, datatype.standard(), true_lb, true_extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_true_extent_c(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_true_extent_c engine_MPI_Type_get_true_extent_c undecided_MPI_Type_get_true_extent_c (datatype, true_lb, true_extent)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_true_extent_c(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_get_true_extent_c engine_MPI_Type_get_true_extent_c undecided_MPI_Type_get_true_extent_c (datatype, true_lb, true_extent)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_true_extent_c(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_true_extent_c(datatype, true_lb, true_extent) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_true_extent_c(datatype: Datatype, true_lb: *mut Count, true_extent: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_true_extent_c", || None, |me| {
            let true_lb = required(true_lb)?;
            let true_extent = required(true_extent)?;
            api::datatype::type_get_true_extent(me, datatype.standard(), true_lb, true_extent)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_get_value_index(value_type: Datatype, index_type: Datatype, pair_type: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_get_value_index engine_MPI_Type_get_value_index undecided_MPI_Type_get_value_index (value_type, index_type, pair_type)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_get_value_index(value_type: Datatype, index_type: Datatype, pair_type: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_get_value_index engine_MPI_Type_get_value_index undecided_MPI_Type_get_value_index (value_type, index_type, pair_type)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_get_value_index(value_type: Datatype, index_type: Datatype, pair_type: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_get_value_index(value_type, index_type, pair_type) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_get_value_index(value_type: Datatype, index_type: Datatype, pair_type: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_get_value_index", || None, |me| {
            let pair_type = required(pair_type)?;
            let mut pair_type_ = Datatype::EMPTY;
            api::datatype::type_get_value_index(me, value_type.standard(), index_type.standard(), &mut pair_type_)?;
            *pair_type = Datatype::foreign(pair_type_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_indexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_indexed engine_MPI_Type_indexed undecided_MPI_Type_indexed (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_indexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_indexed engine_MPI_Type_indexed undecided_MPI_Type_indexed (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_indexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_indexed(count, array_of_blocklengths, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_indexed(count: c_int, array_of_blocklengths: *const c_int, array_of_displacements: *const c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_indexed", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_indexed(me, count.into(), Ints::Int(array_of_blocklengths), Ints::Int(array_of_displacements), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_indexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_indexed_c engine_MPI_Type_indexed_c undecided_MPI_Type_indexed_c (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_indexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_indexed_c engine_MPI_Type_indexed_c undecided_MPI_Type_indexed_c (count, array_of_blocklengths, array_of_displacements, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_indexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_indexed_c(count, array_of_blocklengths, array_of_displacements, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_indexed_c(count: Count, array_of_blocklengths: *const Count, array_of_displacements: *const Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_indexed_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_indexed(me, count, Ints::Count(array_of_blocklengths), Ints::Count(array_of_displacements), oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_size(datatype: Datatype, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_size engine_MPI_Type_size undecided_MPI_Type_size (datatype, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_size(datatype: Datatype, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Type_size engine_MPI_Type_size undecided_MPI_Type_size (datatype, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_size(datatype: Datatype, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Type_size(datatype, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_size(datatype: Datatype, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Type_size", || None, |me| {
            let size = required(size)?;
            let mut size_: Count = 0;
            api::datatype::type_size(me, datatype.standard(), &mut size_)?;
            *size = narrow_or_undefined(size_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_size_c(datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_size_c engine_MPI_Type_size_c undecided_MPI_Type_size_c (datatype, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_size_c(datatype: Datatype, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Type_size_c engine_MPI_Type_size_c undecided_MPI_Type_size_c (datatype, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_size_c(datatype: Datatype, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Type_size_c(datatype, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_size_c(datatype: Datatype, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Type_size_c", || None, |me| {
            let size = required(size)?;
            api::datatype::type_size(me, datatype.standard(), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_vector(count: c_int, blocklength: c_int, stride: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_vector engine_MPI_Type_vector undecided_MPI_Type_vector (count, blocklength, stride, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_vector(count: c_int, blocklength: c_int, stride: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_vector engine_MPI_Type_vector undecided_MPI_Type_vector (count, blocklength, stride, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_vector(count: c_int, blocklength: c_int, stride: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_vector(count, blocklength, stride, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_vector(count: c_int, blocklength: c_int, stride: c_int, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_vector", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_vector(me, count.into(), blocklength.into(), stride.into(), oldtype.standard(), &mut newtype_, false)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_vector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_vector_c engine_MPI_Type_vector_c undecided_MPI_Type_vector_c (count, blocklength, stride, oldtype, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_vector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_vector_c engine_MPI_Type_vector_c undecided_MPI_Type_vector_c (count, blocklength, stride, oldtype, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_vector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_vector_c(count, blocklength, stride, oldtype, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_vector_c(count: Count, blocklength: Count, stride: Count, oldtype: Datatype, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_vector_c", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_vector(me, count, blocklength, stride, oldtype.standard(), &mut newtype_, true)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Unpack(inbuf: *const c_void, insize: c_int, position: *mut c_int, outbuf: *mut c_void, outcount: c_int, datatype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Unpack engine_MPI_Unpack undecided_MPI_Unpack (inbuf, insize, position, outbuf, outcount, datatype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Unpack(inbuf: *const c_void, insize: c_int, position: *mut c_int, outbuf: *mut c_void, outcount: c_int, datatype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Unpack engine_MPI_Unpack undecided_MPI_Unpack (inbuf, insize, position, outbuf, outcount, datatype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Unpack(inbuf: *const c_void, insize: c_int, position: *mut c_int, outbuf: *mut c_void, outcount: c_int, datatype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Unpack(inbuf, insize, position, outbuf, outcount, datatype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Unpack(inbuf: *const c_void, insize: c_int, position: *mut c_int, outbuf: *mut c_void, outcount: c_int, datatype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Unpack", || Some(Argument::Comm(comm.standard())), |me| {
            let position = required(position)?;
            let mut position_: Count = (*position).into();
            api::datatype::unpack(me, A::buffer_in(inbuf), insize.into(), &mut position_, A::buffer_in(outbuf), outcount.into(), datatype.standard(), comm.standard())?;
            narrow(position_, position)?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Unpack_c(inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Unpack_c engine_MPI_Unpack_c undecided_MPI_Unpack_c (inbuf, insize, position, outbuf, outcount, datatype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Unpack_c(inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Unpack_c engine_MPI_Unpack_c undecided_MPI_Unpack_c (inbuf, insize, position, outbuf, outcount, datatype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Unpack_c(inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Unpack_c(inbuf, insize, position, outbuf, outcount, datatype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Unpack_c(inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Unpack_c", || Some(Argument::Comm(comm.standard())), |me| {
            let position = required(position)?;
            api::datatype::unpack(me, A::buffer_in(inbuf), insize, position, A::buffer_in(outbuf), outcount, datatype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Unpack_external(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Unpack_external engine_MPI_Unpack_external undecided_MPI_Unpack_external (datarep, inbuf, insize, position, outbuf, outcount, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Unpack_external(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: c_int, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Unpack_external engine_MPI_Unpack_external undecided_MPI_Unpack_external (datarep, inbuf, insize, position, outbuf, outcount, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Unpack_external(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: c_int, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Unpack_external(datarep, inbuf, insize, position, outbuf, outcount, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Unpack_external(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: c_int, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Unpack_external", || None, |me| {
            let position = required(position)?;
            api::datatype::unpack_external(me, datarep, A::buffer_in(inbuf), insize, position, A::buffer_in(outbuf), outcount.into(), datatype.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Unpack_external_c(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Unpack_external_c engine_MPI_Unpack_external_c undecided_MPI_Unpack_external_c (datarep, inbuf, insize, position, outbuf, outcount, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Unpack_external_c(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Unpack_external_c engine_MPI_Unpack_external_c undecided_MPI_Unpack_external_c (datarep, inbuf, insize, position, outbuf, outcount, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Unpack_external_c(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Unpack_external_c(datarep, inbuf, insize, position, outbuf, outcount, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Unpack_external_c(datarep: *const c_char, inbuf: *const c_void, insize: Count, position: *mut Count, outbuf: *mut c_void, outcount: Count, datatype: Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Unpack_external_c", || None, |me| {
            let position = required(position)?;
            api::datatype::unpack_external(me, datarep, A::buffer_in(inbuf), insize, position, A::buffer_in(outbuf), outcount, datatype.standard())
        })
    }
}
