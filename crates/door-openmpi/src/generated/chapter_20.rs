//! Exports: MPI 5.0 chapter 20, Application binary interface. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Abi_get_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Abi_get_fortran_booleans engine_MPI_Abi_get_fortran_booleans undecided_MPI_Abi_get_fortran_booleans (logical_size, logical_true, logical_false, is_set)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Abi_get_fortran_booleans engine_MPI_Abi_get_fortran_booleans undecided_MPI_Abi_get_fortran_booleans (logical_size, logical_true, logical_false, is_set)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abi_get_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Abi_get_fortran_booleans(logical_size, logical_true, logical_false, is_set) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abi_get_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void, is_set: *mut c_int) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Abi_get_fortran_booleans", || None, |me| {
            let is_set = required(is_set)?;
            api::init::abi_get_fortran_booleans(me, logical_size, logical_true, logical_false, is_set)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_get_fortran_info(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Abi_get_fortran_info engine_MPI_Abi_get_fortran_info undecided_MPI_Abi_get_fortran_info (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_fortran_info(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Abi_get_fortran_info engine_MPI_Abi_get_fortran_info undecided_MPI_Abi_get_fortran_info (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abi_get_fortran_info(info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Abi_get_fortran_info(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abi_get_fortran_info(info: *mut Info) -> c_int {
    unsafe { lifecycle::abi_get_fortran_info::<A>(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_get_info(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Abi_get_info engine_MPI_Abi_get_info undecided_MPI_Abi_get_info (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_info(info: *mut Info) -> c_int {
    unsafe { answer!(MPI_Abi_get_info engine_MPI_Abi_get_info undecided_MPI_Abi_get_info (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abi_get_info(info: *mut Info) -> c_int {
    super::decide();
    unsafe { PMPI_Abi_get_info(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abi_get_info(info: *mut Info) -> c_int {
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
pub unsafe extern "C" fn PMPI_Abi_get_version(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Abi_get_version engine_MPI_Abi_get_version undecided_MPI_Abi_get_version (abi_major, abi_minor)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_get_version(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Abi_get_version engine_MPI_Abi_get_version undecided_MPI_Abi_get_version (abi_major, abi_minor)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abi_get_version(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Abi_get_version(abi_major, abi_minor) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abi_get_version(abi_major: *mut c_int, abi_minor: *mut c_int) -> c_int {
    unsafe { lifecycle::abi_get_version::<A>(abi_major, abi_minor) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_set_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Abi_set_fortran_booleans engine_MPI_Abi_set_fortran_booleans undecided_MPI_Abi_set_fortran_booleans (logical_size, logical_true, logical_false)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_set_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Abi_set_fortran_booleans engine_MPI_Abi_set_fortran_booleans undecided_MPI_Abi_set_fortran_booleans (logical_size, logical_true, logical_false)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abi_set_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Abi_set_fortran_booleans(logical_size, logical_true, logical_false) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abi_set_fortran_booleans(logical_size: c_int, logical_true: *mut c_void, logical_false: *mut c_void) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Abi_set_fortran_booleans", || None, |me| {
            api::init::abi_set_fortran_booleans(me, logical_size, logical_true, logical_false)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Abi_set_fortran_info(info: Info) -> c_int {
    unsafe { answer!(MPI_Abi_set_fortran_info engine_MPI_Abi_set_fortran_info undecided_MPI_Abi_set_fortran_info (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Abi_set_fortran_info(info: Info) -> c_int {
    unsafe { answer!(MPI_Abi_set_fortran_info engine_MPI_Abi_set_fortran_info undecided_MPI_Abi_set_fortran_info (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Abi_set_fortran_info(info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_Abi_set_fortran_info(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Abi_set_fortran_info(info: Info) -> c_int {
    unsafe {
        call_any_time::<A>("MPI_Abi_set_fortran_info", || None, |me| {
            api::init::abi_set_fortran_info(me, info.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_fromint(comm: c_int) -> Comm {
    unsafe { answer!(MPI_Comm_fromint engine_MPI_Comm_fromint undecided_MPI_Comm_fromint (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_fromint(comm: c_int) -> Comm {
    unsafe { answer!(MPI_Comm_fromint engine_MPI_Comm_fromint undecided_MPI_Comm_fromint (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_fromint(comm: c_int) -> Comm {
    super::decide();
    unsafe { PMPI_Comm_fromint(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_fromint(comm: c_int) -> Comm {
    unsafe { fortran::from_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_toint(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Comm_toint engine_MPI_Comm_toint undecided_MPI_Comm_toint (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_toint(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Comm_toint engine_MPI_Comm_toint undecided_MPI_Comm_toint (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_toint(comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_toint(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_toint(comm: Comm) -> c_int {
    unsafe { fortran::to_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_fromint(errhandler: c_int) -> Errhandler {
    unsafe { answer!(MPI_Errhandler_fromint engine_MPI_Errhandler_fromint undecided_MPI_Errhandler_fromint (errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_fromint(errhandler: c_int) -> Errhandler {
    unsafe { answer!(MPI_Errhandler_fromint engine_MPI_Errhandler_fromint undecided_MPI_Errhandler_fromint (errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_fromint(errhandler: c_int) -> Errhandler {
    super::decide();
    unsafe { PMPI_Errhandler_fromint(errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_fromint(errhandler: c_int) -> Errhandler {
    unsafe { fortran::from_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_toint(errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_toint engine_MPI_Errhandler_toint undecided_MPI_Errhandler_toint (errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_toint(errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_toint engine_MPI_Errhandler_toint undecided_MPI_Errhandler_toint (errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_toint(errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Errhandler_toint(errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_toint(errhandler: Errhandler) -> c_int {
    unsafe { fortran::to_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_fromint(file: c_int) -> File {
    unsafe { answer!(MPI_File_fromint engine_MPI_File_fromint undecided_MPI_File_fromint (file)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_fromint(file: c_int) -> File {
    unsafe { answer!(MPI_File_fromint engine_MPI_File_fromint undecided_MPI_File_fromint (file)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_fromint(file: c_int) -> File {
    super::decide();
    unsafe { PMPI_File_fromint(file) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_fromint(file: c_int) -> File {
    unsafe { fortran::from_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_toint(file: File) -> c_int {
    unsafe { answer!(MPI_File_toint engine_MPI_File_toint undecided_MPI_File_toint (file)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_toint(file: File) -> c_int {
    unsafe { answer!(MPI_File_toint engine_MPI_File_toint undecided_MPI_File_toint (file)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_toint(file: File) -> c_int {
    super::decide();
    unsafe { PMPI_File_toint(file) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_toint(file: File) -> c_int {
    unsafe { fortran::to_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_fromint(group: c_int) -> Group {
    unsafe { answer!(MPI_Group_fromint engine_MPI_Group_fromint undecided_MPI_Group_fromint (group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_fromint(group: c_int) -> Group {
    unsafe { answer!(MPI_Group_fromint engine_MPI_Group_fromint undecided_MPI_Group_fromint (group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_fromint(group: c_int) -> Group {
    super::decide();
    unsafe { PMPI_Group_fromint(group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_fromint(group: c_int) -> Group {
    unsafe { fortran::from_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_toint(group: Group) -> c_int {
    unsafe { answer!(MPI_Group_toint engine_MPI_Group_toint undecided_MPI_Group_toint (group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_toint(group: Group) -> c_int {
    unsafe { answer!(MPI_Group_toint engine_MPI_Group_toint undecided_MPI_Group_toint (group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_toint(group: Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_toint(group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_toint(group: Group) -> c_int {
    unsafe { fortran::to_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_fromint(info: c_int) -> Info {
    unsafe { answer!(MPI_Info_fromint engine_MPI_Info_fromint undecided_MPI_Info_fromint (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_fromint(info: c_int) -> Info {
    unsafe { answer!(MPI_Info_fromint engine_MPI_Info_fromint undecided_MPI_Info_fromint (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_fromint(info: c_int) -> Info {
    super::decide();
    unsafe { PMPI_Info_fromint(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_fromint(info: c_int) -> Info {
    unsafe { fortran::from_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_toint(info: Info) -> c_int {
    unsafe { answer!(MPI_Info_toint engine_MPI_Info_toint undecided_MPI_Info_toint (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_toint(info: Info) -> c_int {
    unsafe { answer!(MPI_Info_toint engine_MPI_Info_toint undecided_MPI_Info_toint (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_toint(info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_Info_toint(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_toint(info: Info) -> c_int {
    unsafe { fortran::to_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_fromint(message: c_int) -> Message {
    unsafe { answer!(MPI_Message_fromint engine_MPI_Message_fromint undecided_MPI_Message_fromint (message)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_fromint(message: c_int) -> Message {
    unsafe { answer!(MPI_Message_fromint engine_MPI_Message_fromint undecided_MPI_Message_fromint (message)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Message_fromint(message: c_int) -> Message {
    super::decide();
    unsafe { PMPI_Message_fromint(message) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Message_fromint(message: c_int) -> Message {
    unsafe { fortran::from_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_toint(message: Message) -> c_int {
    unsafe { answer!(MPI_Message_toint engine_MPI_Message_toint undecided_MPI_Message_toint (message)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_toint(message: Message) -> c_int {
    unsafe { answer!(MPI_Message_toint engine_MPI_Message_toint undecided_MPI_Message_toint (message)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Message_toint(message: Message) -> c_int {
    super::decide();
    unsafe { PMPI_Message_toint(message) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Message_toint(message: Message) -> c_int {
    unsafe { fortran::to_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_fromint(op: c_int) -> Op {
    unsafe { answer!(MPI_Op_fromint engine_MPI_Op_fromint undecided_MPI_Op_fromint (op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_fromint(op: c_int) -> Op {
    unsafe { answer!(MPI_Op_fromint engine_MPI_Op_fromint undecided_MPI_Op_fromint (op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_fromint(op: c_int) -> Op {
    super::decide();
    unsafe { PMPI_Op_fromint(op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_fromint(op: c_int) -> Op {
    unsafe { fortran::from_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_toint(op: Op) -> c_int {
    unsafe { answer!(MPI_Op_toint engine_MPI_Op_toint undecided_MPI_Op_toint (op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_toint(op: Op) -> c_int {
    unsafe { answer!(MPI_Op_toint engine_MPI_Op_toint undecided_MPI_Op_toint (op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_toint(op: Op) -> c_int {
    super::decide();
    unsafe { PMPI_Op_toint(op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_toint(op: Op) -> c_int {
    unsafe { fortran::to_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_fromint(request: c_int) -> Request {
    unsafe { answer!(MPI_Request_fromint engine_MPI_Request_fromint undecided_MPI_Request_fromint (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_fromint(request: c_int) -> Request {
    unsafe { answer!(MPI_Request_fromint engine_MPI_Request_fromint undecided_MPI_Request_fromint (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_fromint(request: c_int) -> Request {
    super::decide();
    unsafe { PMPI_Request_fromint(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_fromint(request: c_int) -> Request {
    unsafe { fortran::from_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_toint(request: Request) -> c_int {
    unsafe { answer!(MPI_Request_toint engine_MPI_Request_toint undecided_MPI_Request_toint (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_toint(request: Request) -> c_int {
    unsafe { answer!(MPI_Request_toint engine_MPI_Request_toint undecided_MPI_Request_toint (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_toint(request: Request) -> c_int {
    super::decide();
    unsafe { PMPI_Request_toint(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_toint(request: Request) -> c_int {
    unsafe { fortran::to_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_fromint(session: c_int) -> Session {
    unsafe { answer!(MPI_Session_fromint engine_MPI_Session_fromint undecided_MPI_Session_fromint (session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_fromint(session: c_int) -> Session {
    unsafe { answer!(MPI_Session_fromint engine_MPI_Session_fromint undecided_MPI_Session_fromint (session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_fromint(session: c_int) -> Session {
    super::decide();
    unsafe { PMPI_Session_fromint(session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_fromint(session: c_int) -> Session {
    unsafe { fortran::from_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_toint(session: Session) -> c_int {
    unsafe { answer!(MPI_Session_toint engine_MPI_Session_toint undecided_MPI_Session_toint (session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_toint(session: Session) -> c_int {
    unsafe { answer!(MPI_Session_toint engine_MPI_Session_toint undecided_MPI_Session_toint (session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_toint(session: Session) -> c_int {
    super::decide();
    unsafe { PMPI_Session_toint(session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_toint(session: Session) -> c_int {
    unsafe { fortran::to_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_fromint(datatype: c_int) -> Datatype {
    unsafe { answer!(MPI_Type_fromint engine_MPI_Type_fromint undecided_MPI_Type_fromint (datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_fromint(datatype: c_int) -> Datatype {
    unsafe { answer!(MPI_Type_fromint engine_MPI_Type_fromint undecided_MPI_Type_fromint (datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_fromint(datatype: c_int) -> Datatype {
    super::decide();
    unsafe { PMPI_Type_fromint(datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_fromint(datatype: c_int) -> Datatype {
    unsafe { fortran::from_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_toint(datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Type_toint engine_MPI_Type_toint undecided_MPI_Type_toint (datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_toint(datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Type_toint engine_MPI_Type_toint undecided_MPI_Type_toint (datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_toint(datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_toint(datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_toint(datatype: Datatype) -> c_int {
    unsafe { fortran::to_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_fromint(win: c_int) -> Win {
    unsafe { answer!(MPI_Win_fromint engine_MPI_Win_fromint undecided_MPI_Win_fromint (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_fromint(win: c_int) -> Win {
    unsafe { answer!(MPI_Win_fromint engine_MPI_Win_fromint undecided_MPI_Win_fromint (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_fromint(win: c_int) -> Win {
    super::decide();
    unsafe { PMPI_Win_fromint(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_fromint(win: c_int) -> Win {
    unsafe { fortran::from_int(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_toint(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_toint engine_MPI_Win_toint undecided_MPI_Win_toint (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_toint(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_toint engine_MPI_Win_toint undecided_MPI_Win_toint (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_toint(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_toint(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_toint(win: Win) -> c_int {
    unsafe { fortran::to_int(win) }
}
