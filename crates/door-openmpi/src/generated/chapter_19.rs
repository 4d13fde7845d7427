//! Exports: MPI 5.0 chapter 19, Language bindings. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Comm_c2f(comm: Comm) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Comm_c2f(comm)) };
    }
    unsafe { fortran::to_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_c2f(comm: Comm) -> c_int {
    unsafe { PMPI_Comm_c2f(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_f2c(comm: c_int) -> Comm {
    if !is_engine() {
        return unsafe { hosted!(MPI_Comm_f2c(comm)) };
    }
    unsafe { fortran::from_int(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_f2c(comm: c_int) -> Comm {
    unsafe { PMPI_Comm_f2c(comm) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_c2f(errhandler: Errhandler) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Errhandler_c2f(errhandler)) };
    }
    unsafe { fortran::to_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_c2f(errhandler: Errhandler) -> c_int {
    unsafe { PMPI_Errhandler_c2f(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Errhandler_f2c(errhandler: c_int) -> Errhandler {
    if !is_engine() {
        return unsafe { hosted!(MPI_Errhandler_f2c(errhandler)) };
    }
    unsafe { fortran::from_int(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Errhandler_f2c(errhandler: c_int) -> Errhandler {
    unsafe { PMPI_Errhandler_f2c(errhandler) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_c2f(file: File) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_File_c2f(file)) };
    }
    unsafe { fortran::to_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_c2f(file: File) -> c_int {
    unsafe { PMPI_File_c2f(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_File_f2c(file: c_int) -> File {
    if !is_engine() {
        return unsafe { hosted!(MPI_File_f2c(file)) };
    }
    unsafe { fortran::from_int(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_File_f2c(file: c_int) -> File {
    unsafe { PMPI_File_f2c(file) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_c2f(group: Group) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Group_c2f(group)) };
    }
    unsafe { fortran::to_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_c2f(group: Group) -> c_int {
    unsafe { PMPI_Group_c2f(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Group_f2c(group: c_int) -> Group {
    if !is_engine() {
        return unsafe { hosted!(MPI_Group_f2c(group)) };
    }
    unsafe { fortran::from_int(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Group_f2c(group: c_int) -> Group {
    unsafe { PMPI_Group_f2c(group) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_c2f(info: Info) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Info_c2f(info)) };
    }
    unsafe { fortran::to_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_c2f(info: Info) -> c_int {
    unsafe { PMPI_Info_c2f(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Info_f2c(info: c_int) -> Info {
    if !is_engine() {
        return unsafe { hosted!(MPI_Info_f2c(info)) };
    }
    unsafe { fortran::from_int(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Info_f2c(info: c_int) -> Info {
    unsafe { PMPI_Info_f2c(info) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_c2f(message: Message) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Message_c2f(message)) };
    }
    unsafe { fortran::to_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_c2f(message: Message) -> c_int {
    unsafe { PMPI_Message_c2f(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Message_f2c(message: c_int) -> Message {
    if !is_engine() {
        return unsafe { hosted!(MPI_Message_f2c(message)) };
    }
    unsafe { fortran::from_int(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Message_f2c(message: c_int) -> Message {
    unsafe { PMPI_Message_f2c(message) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_c2f(op: Op) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Op_c2f(op)) };
    }
    unsafe { fortran::to_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_c2f(op: Op) -> c_int {
    unsafe { PMPI_Op_c2f(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Op_f2c(op: c_int) -> Op {
    if !is_engine() {
        return unsafe { hosted!(MPI_Op_f2c(op)) };
    }
    unsafe { fortran::from_int(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Op_f2c(op: c_int) -> Op {
    unsafe { PMPI_Op_f2c(op) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_c2f(request: Request) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Request_c2f(request)) };
    }
    unsafe { fortran::to_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_c2f(request: Request) -> c_int {
    unsafe { PMPI_Request_c2f(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_f2c(request: c_int) -> Request {
    if !is_engine() {
        return unsafe { hosted!(MPI_Request_f2c(request)) };
    }
    unsafe { fortran::from_int(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_f2c(request: c_int) -> Request {
    unsafe { PMPI_Request_f2c(request) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_c2f(session: Session) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Session_c2f(session)) };
    }
    unsafe { fortran::to_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_c2f(session: Session) -> c_int {
    unsafe { PMPI_Session_c2f(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_f2c(session: c_int) -> Session {
    if !is_engine() {
        return unsafe { hosted!(MPI_Session_f2c(session)) };
    }
    unsafe { fortran::from_int(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_f2c(session: c_int) -> Session {
    unsafe { PMPI_Session_f2c(session) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_c2f(c_status: *const Status, f_status: *mut c_int) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Status_c2f(c_status, f_status)) };
    }
    unsafe { fortran::copy_status::<A>(c_status.cast(), f_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_c2f(c_status: *const Status, f_status: *mut c_int) -> c_int {
    unsafe { PMPI_Status_c2f(c_status, f_status) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_c2f08(c_status: *const Status, f08_status: *mut c_void) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Status_c2f08(c_status, f08_status)) };
    }
    unsafe { fortran::copy_status::<A>(c_status.cast(), f08_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_c2f08(c_status: *const Status, f08_status: *mut c_void) -> c_int {
    unsafe { PMPI_Status_c2f08(c_status, f08_status) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f082c(f08_status: *const c_void, c_status: *mut Status) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Status_f082c(f08_status, c_status)) };
    }
    unsafe { fortran::copy_status::<A>(f08_status.cast(), c_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f082c(f08_status: *const c_void, c_status: *mut Status) -> c_int {
    unsafe { PMPI_Status_f082c(f08_status, c_status) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f082f(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Status_f082f(f08_status, f_status)) };
    }
    unsafe { fortran::copy_status::<A>(f08_status.cast(), f_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f082f(f08_status: *const c_void, f_status: *mut c_int) -> c_int {
    unsafe { PMPI_Status_f082f(f08_status, f_status) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f2c(f_status: *const c_int, c_status: *mut Status) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Status_f2c(f_status, c_status)) };
    }
    unsafe { fortran::copy_status::<A>(f_status.cast(), c_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f2c(f_status: *const c_int, c_status: *mut Status) -> c_int {
    unsafe { PMPI_Status_f2c(f_status, c_status) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_f2f08(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Status_f2f08(f_status, f08_status)) };
    }
    unsafe { fortran::copy_status::<A>(f_status.cast(), f08_status.cast()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_f2f08(f_status: *const c_int, f08_status: *mut c_void) -> c_int {
    unsafe { PMPI_Status_f2f08(f_status, f08_status) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_c2f(datatype: Datatype) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_c2f(datatype)) };
    }
    unsafe { fortran::to_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_c2f(datatype: Datatype) -> c_int {
    unsafe { PMPI_Type_c2f(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_f90_complex(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_create_f90_complex(p, r, newtype)) };
    }
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
pub unsafe extern "C" fn MPI_Type_create_f90_complex(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { PMPI_Type_create_f90_complex(p, r, newtype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_f90_integer(r: c_int, newtype: *mut Datatype) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_create_f90_integer(r, newtype)) };
    }
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
pub unsafe extern "C" fn MPI_Type_create_f90_integer(r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { PMPI_Type_create_f90_integer(r, newtype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_create_f90_real(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_create_f90_real(p, r, newtype)) };
    }
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
pub unsafe extern "C" fn MPI_Type_create_f90_real(p: c_int, r: c_int, newtype: *mut Datatype) -> c_int {
    unsafe { PMPI_Type_create_f90_real(p, r, newtype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_f2c(datatype: c_int) -> Datatype {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_f2c(datatype)) };
    }
    unsafe { fortran::from_int(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Type_f2c(datatype: c_int) -> Datatype {
    unsafe { PMPI_Type_f2c(datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Type_match_size(typeclass: c_int, size: c_int, datatype: *mut Datatype) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Type_match_size(typeclass, size, datatype)) };
    }
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
pub unsafe extern "C" fn MPI_Type_match_size(typeclass: c_int, size: c_int, datatype: *mut Datatype) -> c_int {
    unsafe { PMPI_Type_match_size(typeclass, size, datatype) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_c2f(win: Win) -> c_int {
    if !is_engine() {
        return unsafe { hosted!(MPI_Win_c2f(win)) };
    }
    unsafe { fortran::to_int(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_c2f(win: Win) -> c_int {
    unsafe { PMPI_Win_c2f(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Win_f2c(win: c_int) -> Win {
    if !is_engine() {
        return unsafe { hosted!(MPI_Win_f2c(win)) };
    }
    unsafe { fortran::from_int(win) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Win_f2c(win: c_int) -> Win {
    unsafe { PMPI_Win_f2c(win) }
}
