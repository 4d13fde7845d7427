//! What guests import: MPI 5.0 chapter 9, Environmental management. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 33] = [
    Import { name: "MPI_Add_error_class", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Add_error_class },
    Import { name: "MPI_Add_error_code", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Add_error_code },
    Import { name: "MPI_Add_error_string", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Add_error_string },
    Import { name: "MPI_Alloc_mem", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: address::alloc_mem },
    Import { name: "MPI_Comm_call_errhandler", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_call_errhandler },
    Import { name: "MPI_Comm_create_errhandler", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Comm_create_errhandler },
    Import { name: "MPI_Comm_get_errhandler", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_get_errhandler },
    Import { name: "MPI_Comm_set_errhandler", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_set_errhandler },
    Import { name: "MPI_Errhandler_free", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Errhandler_free },
    Import { name: "MPI_Error_class", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Error_class },
    Import { name: "MPI_Error_string", signature: "iii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Error_string },
    Import { name: "MPI_File_call_errhandler", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_call_errhandler },
    Import { name: "MPI_File_create_errhandler", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_File_create_errhandler },
    Import { name: "MPI_File_get_errhandler", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_get_errhandler },
    Import { name: "MPI_File_set_errhandler", signature: "ii>i", object: Object::File(0), any_time: false, has_value: false, body: MPI_File_set_errhandler },
    Import { name: "MPI_Free_mem", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: address::free_mem },
    Import { name: "MPI_Get_hw_resource_info", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_hw_resource_info },
    Import { name: "MPI_Get_library_version", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Get_library_version },
    Import { name: "MPI_Get_processor_name", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_processor_name },
    Import { name: "MPI_Get_version", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Get_version },
    Import { name: "MPI_Remove_error_class", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Remove_error_class },
    Import { name: "MPI_Remove_error_code", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Remove_error_code },
    Import { name: "MPI_Remove_error_string", signature: "i>i", object: Object::None, any_time: true, has_value: false, body: MPI_Remove_error_string },
    Import { name: "MPI_Session_call_errhandler", signature: "ii>i", object: Object::Session(0), any_time: true, has_value: false, body: MPI_Session_call_errhandler },
    Import { name: "MPI_Session_create_errhandler", signature: "ii>i", object: Object::None, any_time: true, has_value: false, body: MPI_Session_create_errhandler },
    Import { name: "MPI_Session_get_errhandler", signature: "ii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_get_errhandler },
    Import { name: "MPI_Session_set_errhandler", signature: "ii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_set_errhandler },
    Import { name: "MPI_Win_call_errhandler", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_call_errhandler },
    Import { name: "MPI_Win_create_errhandler", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Win_create_errhandler },
    Import { name: "MPI_Win_get_errhandler", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_get_errhandler },
    Import { name: "MPI_Win_set_errhandler", signature: "ii>i", object: Object::Win(0), any_time: false, has_value: false, body: MPI_Win_set_errhandler },
    Import { name: "MPI_Wtick", signature: ">d", object: Object::None, any_time: true, has_value: true, body: lifecycle::wtick },
    Import { name: "MPI_Wtime", signature: ">d", object: Object::None, any_time: true, has_value: true, body: lifecycle::wtime },
];

fn MPI_Add_error_class(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorclass = a.word(0);
    let errorclass = cx.place::<i32>("errorclass", errorclass)?;
    let mut errorclass_: c_int = errorclass.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::add_error_class(me, &mut errorclass_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Add_error_class::<Standard>(), |f| f(&mut errorclass_)) },
    };
    errorclass.write(errorclass_);
    outcome?;
    Ok(())
}

fn MPI_Add_error_code(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorclass = a.int(0);
    let errorcode = a.word(1);
    let errorcode = cx.place::<i32>("errorcode", errorcode)?;
    let mut errorcode_: c_int = errorcode.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::add_error_code(me, errorclass, &mut errorcode_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Add_error_code::<Standard>(), |f| f(errorclass, &mut errorcode_)) },
    };
    errorcode.write(errorcode_);
    outcome?;
    Ok(())
}

fn MPI_Add_error_string(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorcode = a.int(0);
    let string = a.word(1);
    let string_ = cx.text("string", string)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::add_error_string(me, errorcode, pointer(&string_)) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Add_error_string::<Standard>(), |f| f(errorcode, pointer(&string_))) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_call_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let errorcode = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::comm_call_errhandler(me, comm, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_call_errhandler::<Standard>(), |f| f(comm, errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_create_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_errhandler_fn = a.word(0);
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::comm_create_errhandler(me, comm_errhandler_fn as usize, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let function_ = host.comm_errhandler_function(comm_errhandler_fn)?; host.call(native::MPI_Comm_create_errhandler::<Standard>(), |f| f(function_, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_Comm_get_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::comm_get_errhandler(me, comm, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_get_errhandler::<Standard>(), |f| f(comm, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_Comm_set_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let errhandler = cx.handle::<Errhandler>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::comm_set_errhandler(me, comm, errhandler) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_set_errhandler::<Standard>(), |f| f(comm, errhandler)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Errhandler_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errhandler = a.word(0);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = cx.handle::<Errhandler>(errhandler.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::errhandler_free(me, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Errhandler_free::<Standard>(), |f| f(&mut errhandler_)) },
    };
    errhandler.write(cx.spelled(errhandler.read(), errhandler_));
    outcome?;
    Ok(())
}

fn MPI_Error_class(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorcode = a.int(0);
    let errorclass = a.word(1);
    let errorclass = cx.place::<i32>("errorclass", errorclass)?;
    let mut errorclass_: c_int = errorclass.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::error_class(me, errorcode, &mut errorclass_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Error_class::<Standard>(), |f| f(errorcode, &mut errorclass_)) },
    };
    errorclass.write(errorclass_);
    outcome?;
    Ok(())
}

fn MPI_Error_string(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorcode = a.int(0);
    let string = a.word(1);
    let resultlen = a.word(2);
    let mut string_ = Text::new("string", string, anympi_engine::standard::MPI_MAX_ERROR_STRING);
    let resultlen = cx.place::<i32>("resultlen", resultlen)?;
    let mut resultlen_: c_int = resultlen.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::error_string(me, errorcode, string_.as_mut_ptr(), &mut resultlen_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Error_string::<Standard>(), |f| f(errorcode, string_.as_mut_ptr(), &mut resultlen_)) },
    };
    resultlen.write(resultlen_);
    outcome?;
    string_.write_back(cx)?;
    Ok(())
}

fn MPI_File_call_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let fh = cx.handle::<File>(a.word(0));
    let errorcode = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::file_call_errhandler(me, fh, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_call_errhandler::<Standard>(), |f| f(fh, errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_File_create_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let file_errhandler_fn = a.word(0);
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::file_create_errhandler(me, file_errhandler_fn as usize, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let function_ = host.file_errhandler_function(file_errhandler_fn)?; host.call(native::MPI_File_create_errhandler::<Standard>(), |f| f(function_, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_File_get_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let file = cx.handle::<File>(a.word(0));
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::file_get_errhandler(me, file, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_get_errhandler::<Standard>(), |f| f(file, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_File_set_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let file = cx.handle::<File>(a.word(0));
    let errhandler = cx.handle::<Errhandler>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::file_set_errhandler(me, file, errhandler) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_File_set_errhandler::<Standard>(), |f| f(file, errhandler)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Get_hw_resource_info(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let hw_info = a.word(0);
    let hw_info = cx.place::<u32>("hw_info", hw_info)?;
    let mut hw_info_ = Info(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::get_hw_resource_info(me, &mut hw_info_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_hw_resource_info::<Standard>(), |f| f(&mut hw_info_)) },
    };
    outcome?;
    hw_info.write(cx.given(hw_info_));
    Ok(())
}

fn MPI_Get_library_version(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let version = a.word(0);
    let resultlen = a.word(1);
    let mut version_ = Text::new("version", version, anympi_engine::standard::MPI_MAX_LIBRARY_VERSION_STRING);
    let resultlen = cx.place::<i32>("resultlen", resultlen)?;
    let mut resultlen_: c_int = resultlen.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::get_library_version(me, version_.as_mut_ptr(), &mut resultlen_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_library_version::<Standard>(), |f| f(version_.as_mut_ptr(), &mut resultlen_)) },
    };
    resultlen.write(resultlen_);
    outcome?;
    version_.write_back(cx)?;
    Ok(())
}

fn MPI_Get_processor_name(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let name = a.word(0);
    let resultlen = a.word(1);
    let mut name_ = Text::new("name", name, anympi_engine::standard::MPI_MAX_PROCESSOR_NAME);
    let resultlen = cx.place::<i32>("resultlen", resultlen)?;
    let mut resultlen_: c_int = resultlen.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::get_processor_name(me, name_.as_mut_ptr(), &mut resultlen_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_processor_name::<Standard>(), |f| f(name_.as_mut_ptr(), &mut resultlen_)) },
    };
    resultlen.write(resultlen_);
    outcome?;
    name_.write_back(cx)?;
    Ok(())
}

fn MPI_Get_version(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let version = a.word(0);
    let subversion = a.word(1);
    let version = cx.place::<i32>("version", version)?;
    let mut version_: c_int = version.read();
    let subversion = cx.place::<i32>("subversion", subversion)?;
    let mut subversion_: c_int = subversion.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::init::get_version(me, &mut version_, &mut subversion_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_version::<Standard>(), |f| f(&mut version_, &mut subversion_)) },
    };
    version.write(version_);
    subversion.write(subversion_);
    outcome?;
    Ok(())
}

fn MPI_Remove_error_class(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorclass = a.int(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::remove_error_class(me, errorclass) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Remove_error_class::<Standard>(), |f| f(errorclass)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Remove_error_code(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorcode = a.int(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::remove_error_code(me, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Remove_error_code::<Standard>(), |f| f(errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Remove_error_string(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let errorcode = a.int(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::remove_error_string(me, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Remove_error_string::<Standard>(), |f| f(errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Session_call_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let errorcode = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::session_call_errhandler(me, session, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_call_errhandler::<Standard>(), |f| f(session, errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Session_create_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session_errhandler_fn = a.word(0);
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::session_create_errhandler(me, session_errhandler_fn as usize, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let function_ = host.session_errhandler_function(session_errhandler_fn)?; host.call(native::MPI_Session_create_errhandler::<Standard>(), |f| f(function_, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_Session_get_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::session_get_errhandler(me, session, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_get_errhandler::<Standard>(), |f| f(session, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_Session_set_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let errhandler = cx.handle::<Errhandler>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::session_set_errhandler(me, session, errhandler) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_set_errhandler::<Standard>(), |f| f(session, errhandler)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_call_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let errorcode = a.int(1);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::win_call_errhandler(me, win, errorcode) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_call_errhandler::<Standard>(), |f| f(win, errorcode)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Win_create_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win_errhandler_fn = a.word(0);
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::win_create_errhandler(me, win_errhandler_fn as usize, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { let function_ = host.win_errhandler_function(win_errhandler_fn)?; host.call(native::MPI_Win_create_errhandler::<Standard>(), |f| f(function_, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_Win_get_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let errhandler = a.word(1);
    let errhandler = cx.place::<u32>("errhandler", errhandler)?;
    let mut errhandler_ = Errhandler(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::win_get_errhandler(me, win, &mut errhandler_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_get_errhandler::<Standard>(), |f| f(win, &mut errhandler_)) },
    };
    outcome?;
    errhandler.write(cx.given(errhandler_));
    Ok(())
}

fn MPI_Win_set_errhandler(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let win = cx.handle::<Win>(a.word(0));
    let errhandler = cx.handle::<Errhandler>(a.word(1));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::errhandler::win_set_errhandler(me, win, errhandler) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Win_set_errhandler::<Standard>(), |f| f(win, errhandler)) },
    };
    outcome?;
    Ok(())
}
