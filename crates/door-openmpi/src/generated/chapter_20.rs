//! Exports: MPI 5.0 chapter 20, Application binary interface. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_host::backend::is_engine;
use anympi_translate::{Abi, Convert, Converted};
use anympi_translate::OpenMpi as A;
use anympi_translate::open_mpi::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_get_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Abi_get_fortran_booleans(logical_size, logical_true, logical_false, is_set)) };
    }
    unsafe {
        call_any_time::<A>("MPI_Abi_get_fortran_booleans", || None, |me| {
            let is_set = required(is_set)?;
            api::init::abi_get_fortran_booleans(me, logical_size, logical_true, logical_false, is_set)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    unsafe { PMPI_Abi_get_fortran_booleans(logical_size, logical_true, logical_false, is_set) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_get_fortran_info(info: *mut Info) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Abi_get_fortran_info(info)) };
    }
    unsafe { lifecycle::abi_get_fortran_info::<A>(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_fortran_info(info: *mut Info) -> c_int {
    unsafe { PMPI_Abi_get_fortran_info(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_get_info(info: *mut Info) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Abi_get_info(info)) };
    }
    unsafe {
        call_any_time::<A>("MPI_Abi_get_info", || None, |me| {
            let info = required(info)?;
            let mut info_ = Info::EMPTY;
            api::init::abi_get_info(me, &mut info_)?;
            *info = Info::foreign(info_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_info(info: *mut Info) -> c_int {
    unsafe { PMPI_Abi_get_info(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_get_version(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Abi_get_version(abi_major, abi_minor)) };
    }
    unsafe { lifecycle::abi_get_version::<A>(abi_major, abi_minor) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_version(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    unsafe { PMPI_Abi_get_version(abi_major, abi_minor) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_set_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Abi_set_fortran_booleans(logical_size, logical_true, logical_false)) };
    }
    unsafe {
        call_any_time::<A>("MPI_Abi_set_fortran_booleans", || None, |me| {
            api::init::abi_set_fortran_booleans(me, logical_size, logical_true, logical_false)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_set_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    unsafe { PMPI_Abi_set_fortran_booleans(logical_size, logical_true, logical_false) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_set_fortran_info(info: Info) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Abi_set_fortran_info(info)) };
    }
    unsafe {
        call_any_time::<A>("MPI_Abi_set_fortran_info", || None, |me| {
            api::init::abi_set_fortran_info(me, info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_set_fortran_info(info: Info) -> c_int {
    unsafe { PMPI_Abi_set_fortran_info(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_fromint(comm: c_int) -> Comm {
    if !is_engine() {
        return unsafe { hosted!(MPI_Comm_fromint(comm)) };
    }
    unsafe { fortran::from_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_fromint(comm: c_int) -> Comm {
    unsafe { PMPI_Comm_fromint(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_toint(comm: Comm) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Comm_toint(comm)) };
    }
    unsafe { fortran::to_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_toint(comm: Comm) -> c_int {
    unsafe { PMPI_Comm_toint(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_fromint(errhandler: c_int) -> Errhandler {
    if !is_engine() {
        return unsafe { hosted!(MPI_Errhandler_fromint(errhandler)) };
    }
    unsafe { fortran::from_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_fromint(errhandler: c_int) -> Errhandler {
    unsafe { PMPI_Errhandler_fromint(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_toint(errhandler: Errhandler) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Errhandler_toint(errhandler)) };
    }
    unsafe { fortran::to_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_toint(errhandler: Errhandler) -> c_int {
    unsafe { PMPI_Errhandler_toint(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_fromint(file: c_int) -> File {
    if !is_engine() {
        return unsafe { hosted!(MPI_File_fromint(file)) };
    }
    unsafe { fortran::from_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_fromint(file: c_int) -> File {
    unsafe { PMPI_File_fromint(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_toint(file: File) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_File_toint(file)) };
    }
    unsafe { fortran::to_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_toint(file: File) -> c_int {
    unsafe { PMPI_File_toint(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_fromint(group: c_int) -> Group {
    if !is_engine() {
        return unsafe { hosted!(MPI_Group_fromint(group)) };
    }
    unsafe { fortran::from_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_fromint(group: c_int) -> Group {
    unsafe { PMPI_Group_fromint(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_toint(group: Group) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Group_toint(group)) };
    }
    unsafe { fortran::to_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_toint(group: Group) -> c_int {
    unsafe { PMPI_Group_toint(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_fromint(info: c_int) -> Info {
    if !is_engine() {
        return unsafe { hosted!(MPI_Info_fromint(info)) };
    }
    unsafe { fortran::from_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_fromint(info: c_int) -> Info {
    unsafe { PMPI_Info_fromint(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_toint(info: Info) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Info_toint(info)) };
    }
    unsafe { fortran::to_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_toint(info: Info) -> c_int {
    unsafe { PMPI_Info_toint(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_fromint(message: c_int) -> Message {
    if !is_engine() {
        return unsafe { hosted!(MPI_Message_fromint(message)) };
    }
    unsafe { fortran::from_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_fromint(message: c_int) -> Message {
    unsafe { PMPI_Message_fromint(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_toint(message: Message) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Message_toint(message)) };
    }
    unsafe { fortran::to_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_toint(message: Message) -> c_int {
    unsafe { PMPI_Message_toint(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_fromint(op: c_int) -> Op {
    if !is_engine() {
        return unsafe { hosted!(MPI_Op_fromint(op)) };
    }
    unsafe { fortran::from_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_fromint(op: c_int) -> Op {
    unsafe { PMPI_Op_fromint(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_toint(op: Op) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Op_toint(op)) };
    }
    unsafe { fortran::to_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_toint(op: Op) -> c_int {
    unsafe { PMPI_Op_toint(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_fromint(request: c_int) -> Request {
    if !is_engine() {
        return unsafe { hosted!(MPI_Request_fromint(request)) };
    }
    unsafe { fortran::from_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_fromint(request: c_int) -> Request {
    unsafe { PMPI_Request_fromint(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_toint(request: Request) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Request_toint(request)) };
    }
    unsafe { fortran::to_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_toint(request: Request) -> c_int {
    unsafe { PMPI_Request_toint(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_fromint(session: c_int) -> Session {
    if !is_engine() {
        return unsafe { hosted!(MPI_Session_fromint(session)) };
    }
    unsafe { fortran::from_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_fromint(session: c_int) -> Session {
    unsafe { PMPI_Session_fromint(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_toint(session: Session) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Session_toint(session)) };
    }
    unsafe { fortran::to_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_toint(session: Session) -> c_int {
    unsafe { PMPI_Session_toint(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_fromint(datatype: c_int) -> Datatype {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_fromint(datatype)) };
    }
    unsafe { fortran::from_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_fromint(datatype: c_int) -> Datatype {
    unsafe { PMPI_Type_fromint(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_toint(datatype: Datatype) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_toint(datatype)) };
    }
    unsafe { fortran::to_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_toint(datatype: Datatype) -> c_int {
    unsafe { PMPI_Type_toint(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_fromint(win: c_int) -> Win {
    if !is_engine() {
        return unsafe { hosted!(MPI_Win_fromint(win)) };
    }
    unsafe { fortran::from_int(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_fromint(win: c_int) -> Win {
    unsafe { PMPI_Win_fromint(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_toint(win: Win) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Win_toint(win)) };
    }
    unsafe { fortran::to_int(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_toint(win: Win) -> c_int {
    unsafe { PMPI_Win_toint(win) }
}
