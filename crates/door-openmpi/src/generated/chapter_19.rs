//! Exports: MPI 5.0 chapter 19, Language bindings. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Comm_c2f(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Comm_c2f engine_MPI_Comm_c2f undecided_MPI_Comm_c2f (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_c2f(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Comm_c2f engine_MPI_Comm_c2f undecided_MPI_Comm_c2f (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_c2f(comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_c2f(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_c2f(comm: Comm) -> c_int {
    unsafe { fortran::to_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_f2c(comm: c_int) -> Comm {
    unsafe { answer!(MPI_Comm_f2c engine_MPI_Comm_f2c undecided_MPI_Comm_f2c (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_f2c(comm: c_int) -> Comm {
    unsafe { answer!(MPI_Comm_f2c engine_MPI_Comm_f2c undecided_MPI_Comm_f2c (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_f2c(comm: c_int) -> Comm {
    super::decide();
    unsafe { PMPI_Comm_f2c(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_f2c(comm: c_int) -> Comm {
    unsafe { fortran::from_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_c2f(errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_c2f engine_MPI_Errhandler_c2f undecided_MPI_Errhandler_c2f (errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_c2f(errhandler: Errhandler) -> c_int {
    unsafe { answer!(MPI_Errhandler_c2f engine_MPI_Errhandler_c2f undecided_MPI_Errhandler_c2f (errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_c2f(errhandler: Errhandler) -> c_int {
    super::decide();
    unsafe { PMPI_Errhandler_c2f(errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_c2f(errhandler: Errhandler) -> c_int {
    unsafe { fortran::to_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_f2c(errhandler: c_int) -> Errhandler {
    unsafe { answer!(MPI_Errhandler_f2c engine_MPI_Errhandler_f2c undecided_MPI_Errhandler_f2c (errhandler)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_f2c(errhandler: c_int) -> Errhandler {
    unsafe { answer!(MPI_Errhandler_f2c engine_MPI_Errhandler_f2c undecided_MPI_Errhandler_f2c (errhandler)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Errhandler_f2c(errhandler: c_int) -> Errhandler {
    super::decide();
    unsafe { PMPI_Errhandler_f2c(errhandler) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Errhandler_f2c(errhandler: c_int) -> Errhandler {
    unsafe { fortran::from_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_c2f(file: File) -> c_int {
    unsafe { answer!(MPI_File_c2f engine_MPI_File_c2f undecided_MPI_File_c2f (file)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_c2f(file: File) -> c_int {
    unsafe { answer!(MPI_File_c2f engine_MPI_File_c2f undecided_MPI_File_c2f (file)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_c2f(file: File) -> c_int {
    super::decide();
    unsafe { PMPI_File_c2f(file) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_c2f(file: File) -> c_int {
    unsafe { fortran::to_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_f2c(file: c_int) -> File {
    unsafe { answer!(MPI_File_f2c engine_MPI_File_f2c undecided_MPI_File_f2c (file)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_f2c(file: c_int) -> File {
    unsafe { answer!(MPI_File_f2c engine_MPI_File_f2c undecided_MPI_File_f2c (file)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_File_f2c(file: c_int) -> File {
    super::decide();
    unsafe { PMPI_File_f2c(file) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_File_f2c(file: c_int) -> File {
    unsafe { fortran::from_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_c2f(group: Group) -> c_int {
    unsafe { answer!(MPI_Group_c2f engine_MPI_Group_c2f undecided_MPI_Group_c2f (group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_c2f(group: Group) -> c_int {
    unsafe { answer!(MPI_Group_c2f engine_MPI_Group_c2f undecided_MPI_Group_c2f (group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_c2f(group: Group) -> c_int {
    super::decide();
    unsafe { PMPI_Group_c2f(group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_c2f(group: Group) -> c_int {
    unsafe { fortran::to_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_f2c(group: c_int) -> Group {
    unsafe { answer!(MPI_Group_f2c engine_MPI_Group_f2c undecided_MPI_Group_f2c (group)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_f2c(group: c_int) -> Group {
    unsafe { answer!(MPI_Group_f2c engine_MPI_Group_f2c undecided_MPI_Group_f2c (group)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Group_f2c(group: c_int) -> Group {
    super::decide();
    unsafe { PMPI_Group_f2c(group) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Group_f2c(group: c_int) -> Group {
    unsafe { fortran::from_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_c2f(info: Info) -> c_int {
    unsafe { answer!(MPI_Info_c2f engine_MPI_Info_c2f undecided_MPI_Info_c2f (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_c2f(info: Info) -> c_int {
    unsafe { answer!(MPI_Info_c2f engine_MPI_Info_c2f undecided_MPI_Info_c2f (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_c2f(info: Info) -> c_int {
    super::decide();
    unsafe { PMPI_Info_c2f(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_c2f(info: Info) -> c_int {
    unsafe { fortran::to_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_f2c(info: c_int) -> Info {
    unsafe { answer!(MPI_Info_f2c engine_MPI_Info_f2c undecided_MPI_Info_f2c (info)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_f2c(info: c_int) -> Info {
    unsafe { answer!(MPI_Info_f2c engine_MPI_Info_f2c undecided_MPI_Info_f2c (info)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Info_f2c(info: c_int) -> Info {
    super::decide();
    unsafe { PMPI_Info_f2c(info) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Info_f2c(info: c_int) -> Info {
    unsafe { fortran::from_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_c2f(message: Message) -> c_int {
    unsafe { answer!(MPI_Message_c2f engine_MPI_Message_c2f undecided_MPI_Message_c2f (message)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_c2f(message: Message) -> c_int {
    unsafe { answer!(MPI_Message_c2f engine_MPI_Message_c2f undecided_MPI_Message_c2f (message)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Message_c2f(message: Message) -> c_int {
    super::decide();
    unsafe { PMPI_Message_c2f(message) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Message_c2f(message: Message) -> c_int {
    unsafe { fortran::to_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_f2c(message: c_int) -> Message {
    unsafe { answer!(MPI_Message_f2c engine_MPI_Message_f2c undecided_MPI_Message_f2c (message)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_f2c(message: c_int) -> Message {
    unsafe { answer!(MPI_Message_f2c engine_MPI_Message_f2c undecided_MPI_Message_f2c (message)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Message_f2c(message: c_int) -> Message {
    super::decide();
    unsafe { PMPI_Message_f2c(message) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Message_f2c(message: c_int) -> Message {
    unsafe { fortran::from_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_c2f(op: Op) -> c_int {
    unsafe { answer!(MPI_Op_c2f engine_MPI_Op_c2f undecided_MPI_Op_c2f (op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_c2f(op: Op) -> c_int {
    unsafe { answer!(MPI_Op_c2f engine_MPI_Op_c2f undecided_MPI_Op_c2f (op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_c2f(op: Op) -> c_int {
    super::decide();
    unsafe { PMPI_Op_c2f(op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_c2f(op: Op) -> c_int {
    unsafe { fortran::to_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_f2c(op: c_int) -> Op {
    unsafe { answer!(MPI_Op_f2c engine_MPI_Op_f2c undecided_MPI_Op_f2c (op)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_f2c(op: c_int) -> Op {
    unsafe { answer!(MPI_Op_f2c engine_MPI_Op_f2c undecided_MPI_Op_f2c (op)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Op_f2c(op: c_int) -> Op {
    super::decide();
    unsafe { PMPI_Op_f2c(op) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Op_f2c(op: c_int) -> Op {
    unsafe { fortran::from_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_c2f(request: Request) -> c_int {
    unsafe { answer!(MPI_Request_c2f engine_MPI_Request_c2f undecided_MPI_Request_c2f (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_c2f(request: Request) -> c_int {
    unsafe { answer!(MPI_Request_c2f engine_MPI_Request_c2f undecided_MPI_Request_c2f (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_c2f(request: Request) -> c_int {
    super::decide();
    unsafe { PMPI_Request_c2f(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_c2f(request: Request) -> c_int {
    unsafe { fortran::to_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_f2c(request: c_int) -> Request {
    unsafe { answer!(MPI_Request_f2c engine_MPI_Request_f2c undecided_MPI_Request_f2c (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_f2c(request: c_int) -> Request {
    unsafe { answer!(MPI_Request_f2c engine_MPI_Request_f2c undecided_MPI_Request_f2c (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_f2c(request: c_int) -> Request {
    super::decide();
    unsafe { PMPI_Request_f2c(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_f2c(request: c_int) -> Request {
    unsafe { fortran::from_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_c2f(session: Session) -> c_int {
    unsafe { answer!(MPI_Session_c2f engine_MPI_Session_c2f undecided_MPI_Session_c2f (session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_c2f(session: Session) -> c_int {
    unsafe { answer!(MPI_Session_c2f engine_MPI_Session_c2f undecided_MPI_Session_c2f (session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_c2f(session: Session) -> c_int {
    super::decide();
    unsafe { PMPI_Session_c2f(session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_c2f(session: Session) -> c_int {
    unsafe { fortran::to_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_f2c(session: c_int) -> Session {
    unsafe { answer!(MPI_Session_f2c engine_MPI_Session_f2c undecided_MPI_Session_f2c (session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_f2c(session: c_int) -> Session {
    unsafe { answer!(MPI_Session_f2c engine_MPI_Session_f2c undecided_MPI_Session_f2c (session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_f2c(session: c_int) -> Session {
    super::decide();
    unsafe { PMPI_Session_f2c(session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_f2c(session: c_int) -> Session {
    unsafe { fortran::from_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_c2f(c_status: *const Status, f_status: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_c2f engine_MPI_Status_c2f undecided_MPI_Status_c2f (c_status, f_status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_c2f(c_status: *const Status, f_status: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_c2f engine_MPI_Status_c2f undecided_MPI_Status_c2f (c_status, f_status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_c2f(c_status: *const Status, f_status: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_c2f(c_status, f_status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_c2f(c_status: *const Status, f_status: *mut c_int) -> c_int {
    unsafe { fortran::copy_status::<A>(c_status.cast(), f_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_c2f08(c_status: *const Status, f08_status: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Status_c2f08 engine_MPI_Status_c2f08 undecided_MPI_Status_c2f08 (c_status, f08_status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_c2f08(c_status: *const Status, f08_status: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Status_c2f08 engine_MPI_Status_c2f08 undecided_MPI_Status_c2f08 (c_status, f08_status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_c2f08(c_status: *const Status, f08_status: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Status_c2f08(c_status, f08_status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_c2f08(c_status: *const Status, f08_status: *mut c_void) -> c_int {
    unsafe { fortran::copy_status::<A>(c_status.cast(), f08_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f082c(f08_status: *const c_void, c_status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Status_f082c engine_MPI_Status_f082c undecided_MPI_Status_f082c (f08_status, c_status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f082c(f08_status: *const c_void, c_status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Status_f082c engine_MPI_Status_f082c undecided_MPI_Status_f082c (f08_status, c_status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_f082c(f08_status: *const c_void, c_status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Status_f082c(f08_status, c_status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_f082c(f08_status: *const c_void, c_status: *mut Status) -> c_int {
    unsafe { fortran::copy_status::<A>(f08_status.cast(), c_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f082f(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_f082f engine_MPI_Status_f082f undecided_MPI_Status_f082f (f08_status, f_status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f082f(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_f082f engine_MPI_Status_f082f undecided_MPI_Status_f082f (f08_status, f_status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_f082f(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_f082f(f08_status, f_status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_f082f(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    unsafe { fortran::copy_status::<A>(f08_status.cast(), f_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f2c(f_status: *const c_int, c_status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Status_f2c engine_MPI_Status_f2c undecided_MPI_Status_f2c (f_status, c_status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f2c(f_status: *const c_int, c_status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Status_f2c engine_MPI_Status_f2c undecided_MPI_Status_f2c (f_status, c_status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_f2c(f_status: *const c_int, c_status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Status_f2c(f_status, c_status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_f2c(f_status: *const c_int, c_status: *mut Status) -> c_int {
    unsafe { fortran::copy_status::<A>(f_status.cast(), c_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f2f08(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Status_f2f08 engine_MPI_Status_f2f08 undecided_MPI_Status_f2f08 (f_status, f08_status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f2f08(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    unsafe { answer!(MPI_Status_f2f08 engine_MPI_Status_f2f08 undecided_MPI_Status_f2f08 (f_status, f08_status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_f2f08(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    super::decide();
    unsafe { PMPI_Status_f2f08(f_status, f08_status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_f2f08(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    unsafe { fortran::copy_status::<A>(f_status.cast(), f08_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_c2f(datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Type_c2f engine_MPI_Type_c2f undecided_MPI_Type_c2f (datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_c2f(datatype: Datatype) -> c_int {
    unsafe { answer!(MPI_Type_c2f engine_MPI_Type_c2f undecided_MPI_Type_c2f (datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_c2f(datatype: Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_c2f(datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_c2f(datatype: Datatype) -> c_int {
    unsafe { fortran::to_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_f90_complex(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_f90_complex engine_MPI_Type_create_f90_complex undecided_MPI_Type_create_f90_complex (p, r, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_f90_complex(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_f90_complex engine_MPI_Type_create_f90_complex undecided_MPI_Type_create_f90_complex (p, r, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_f90_complex(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_f90_complex(p, r, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_f90_complex(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_f90_complex", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_f90_complex(me, p, r, &mut newtype_)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_f90_integer(r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_f90_integer engine_MPI_Type_create_f90_integer undecided_MPI_Type_create_f90_integer (r, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_f90_integer(r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_f90_integer engine_MPI_Type_create_f90_integer undecided_MPI_Type_create_f90_integer (r, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_f90_integer(r: c_int, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_f90_integer(r, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_f90_integer(r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_f90_integer", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_f90_integer(me, r, &mut newtype_)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_f90_real(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_f90_real engine_MPI_Type_create_f90_real undecided_MPI_Type_create_f90_real (p, r, newtype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_create_f90_real(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_create_f90_real engine_MPI_Type_create_f90_real undecided_MPI_Type_create_f90_real (p, r, newtype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_create_f90_real(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_create_f90_real(p, r, newtype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_create_f90_real(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_create_f90_real", || None, |me| {
            let newtype = required(newtype)?;
            let mut newtype_ = Datatype::EMPTY;
            api::datatype::type_create_f90_real(me, p, r, &mut newtype_)?;
            *newtype = Datatype::foreign(newtype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_f2c(datatype: c_int) -> Datatype {
    unsafe { answer!(MPI_Type_f2c engine_MPI_Type_f2c undecided_MPI_Type_f2c (datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_f2c(datatype: c_int) -> Datatype {
    unsafe { answer!(MPI_Type_f2c engine_MPI_Type_f2c undecided_MPI_Type_f2c (datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_f2c(datatype: c_int) -> Datatype {
    super::decide();
    unsafe { PMPI_Type_f2c(datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_f2c(datatype: c_int) -> Datatype {
    unsafe { fortran::from_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_match_size(typeclass: c_int, size: c_int, datatype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_match_size engine_MPI_Type_match_size undecided_MPI_Type_match_size (typeclass, size, datatype)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_match_size(typeclass: c_int, size: c_int, datatype: *mut Datatype) -> c_int {
    unsafe { answer!(MPI_Type_match_size engine_MPI_Type_match_size undecided_MPI_Type_match_size (typeclass, size, datatype)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Type_match_size(typeclass: c_int, size: c_int, datatype: *mut Datatype) -> c_int {
    super::decide();
    unsafe { PMPI_Type_match_size(typeclass, size, datatype) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Type_match_size(typeclass: c_int, size: c_int, datatype: *mut Datatype) -> c_int {
    unsafe {
        call::<A>("MPI_Type_match_size", || None, |me| {
            let datatype = required(datatype)?;
            let mut datatype_ = Datatype::EMPTY;
            api::datatype::type_match_size(me, A::type_class_in(typeclass), size, &mut datatype_)?;
            *datatype = Datatype::foreign(datatype_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_c2f(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_c2f engine_MPI_Win_c2f undecided_MPI_Win_c2f (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_c2f(win: Win) -> c_int {
    unsafe { answer!(MPI_Win_c2f engine_MPI_Win_c2f undecided_MPI_Win_c2f (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_c2f(win: Win) -> c_int {
    super::decide();
    unsafe { PMPI_Win_c2f(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_c2f(win: Win) -> c_int {
    unsafe { fortran::to_int(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_f2c(win: c_int) -> Win {
    unsafe { answer!(MPI_Win_f2c engine_MPI_Win_f2c undecided_MPI_Win_f2c (win)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_f2c(win: c_int) -> Win {
    unsafe { answer!(MPI_Win_f2c engine_MPI_Win_f2c undecided_MPI_Win_f2c (win)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Win_f2c(win: c_int) -> Win {
    super::decide();
    unsafe { PMPI_Win_f2c(win) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Win_f2c(win: c_int) -> Win {
    unsafe { fortran::from_int(win) }
}
