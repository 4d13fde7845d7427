//! What guests import: MPI 5.0 chapter 3, Point-to-point communication. Written by `cargo xtask codegen` from the table.
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

pub(crate) static IMPORTS: [Import; 89] = [
    Import { name: "MPI_Bsend", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Bsend },
    Import { name: "MPI_Bsend_c", signature: "iliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Bsend_c },
    Import { name: "MPI_Bsend_init", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Bsend_init },
    Import { name: "MPI_Bsend_init_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Bsend_init_c },
    Import { name: "MPI_Buffer_attach", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Buffer_attach },
    Import { name: "MPI_Buffer_attach_c", signature: "il>i", object: Object::None, any_time: false, has_value: false, body: MPI_Buffer_attach_c },
    Import { name: "MPI_Buffer_detach", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Buffer_detach },
    Import { name: "MPI_Buffer_detach_c", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Buffer_detach_c },
    Import { name: "MPI_Buffer_flush", signature: ">i", object: Object::None, any_time: false, has_value: false, body: MPI_Buffer_flush },
    Import { name: "MPI_Buffer_iflush", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Buffer_iflush },
    Import { name: "MPI_Cancel", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Cancel },
    Import { name: "MPI_Comm_attach_buffer", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_attach_buffer },
    Import { name: "MPI_Comm_attach_buffer_c", signature: "iil>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_attach_buffer_c },
    Import { name: "MPI_Comm_detach_buffer", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_detach_buffer },
    Import { name: "MPI_Comm_detach_buffer_c", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_detach_buffer_c },
    Import { name: "MPI_Comm_flush_buffer", signature: "i>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_flush_buffer },
    Import { name: "MPI_Comm_iflush_buffer", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Comm_iflush_buffer },
    Import { name: "MPI_Get_count", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_count },
    Import { name: "MPI_Get_count_c", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Get_count_c },
    Import { name: "MPI_Ibsend", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ibsend },
    Import { name: "MPI_Ibsend_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ibsend_c },
    Import { name: "MPI_Improbe", signature: "iiiiii>i", object: Object::Comm(2), any_time: false, has_value: false, body: MPI_Improbe },
    Import { name: "MPI_Imrecv", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Imrecv },
    Import { name: "MPI_Imrecv_c", signature: "iliii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Imrecv_c },
    Import { name: "MPI_Iprobe", signature: "iiiii>i", object: Object::Comm(2), any_time: false, has_value: false, body: MPI_Iprobe },
    Import { name: "MPI_Irecv", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Irecv },
    Import { name: "MPI_Irecv_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Irecv_c },
    Import { name: "MPI_Irsend", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Irsend },
    Import { name: "MPI_Irsend_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Irsend_c },
    Import { name: "MPI_Isend", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Isend },
    Import { name: "MPI_Isend_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Isend_c },
    Import { name: "MPI_Isendrecv", signature: "iiiiiiiiiiii>i", object: Object::Comm(10), any_time: false, has_value: false, body: MPI_Isendrecv },
    Import { name: "MPI_Isendrecv_c", signature: "iliiiiliiiii>i", object: Object::Comm(10), any_time: false, has_value: false, body: MPI_Isendrecv_c },
    Import { name: "MPI_Isendrecv_replace", signature: "iiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Isendrecv_replace },
    Import { name: "MPI_Isendrecv_replace_c", signature: "iliiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Isendrecv_replace_c },
    Import { name: "MPI_Issend", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Issend },
    Import { name: "MPI_Issend_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Issend_c },
    Import { name: "MPI_Mprobe", signature: "iiiii>i", object: Object::Comm(2), any_time: false, has_value: false, body: MPI_Mprobe },
    Import { name: "MPI_Mrecv", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Mrecv },
    Import { name: "MPI_Mrecv_c", signature: "iliii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Mrecv_c },
    Import { name: "MPI_Probe", signature: "iiii>i", object: Object::Comm(2), any_time: false, has_value: false, body: MPI_Probe },
    Import { name: "MPI_Recv", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Recv },
    Import { name: "MPI_Recv_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Recv_c },
    Import { name: "MPI_Recv_init", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Recv_init },
    Import { name: "MPI_Recv_init_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Recv_init_c },
    Import { name: "MPI_Request_free", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Request_free },
    Import { name: "MPI_Request_get_status", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Request_get_status },
    Import { name: "MPI_Request_get_status_all", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Request_get_status_all },
    Import { name: "MPI_Request_get_status_any", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Request_get_status_any },
    Import { name: "MPI_Request_get_status_some", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Request_get_status_some },
    Import { name: "MPI_Rsend", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Rsend },
    Import { name: "MPI_Rsend_c", signature: "iliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Rsend_c },
    Import { name: "MPI_Rsend_init", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Rsend_init },
    Import { name: "MPI_Rsend_init_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Rsend_init_c },
    Import { name: "MPI_Send", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Send },
    Import { name: "MPI_Send_c", signature: "iliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Send_c },
    Import { name: "MPI_Send_init", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Send_init },
    Import { name: "MPI_Send_init_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Send_init_c },
    Import { name: "MPI_Sendrecv", signature: "iiiiiiiiiiii>i", object: Object::Comm(10), any_time: false, has_value: false, body: MPI_Sendrecv },
    Import { name: "MPI_Sendrecv_c", signature: "iliiiiliiiii>i", object: Object::Comm(10), any_time: false, has_value: false, body: MPI_Sendrecv_c },
    Import { name: "MPI_Sendrecv_replace", signature: "iiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Sendrecv_replace },
    Import { name: "MPI_Sendrecv_replace_c", signature: "iliiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Sendrecv_replace_c },
    Import { name: "MPI_Session_attach_buffer", signature: "iii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_attach_buffer },
    Import { name: "MPI_Session_attach_buffer_c", signature: "iil>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_attach_buffer_c },
    Import { name: "MPI_Session_detach_buffer", signature: "iii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_detach_buffer },
    Import { name: "MPI_Session_detach_buffer_c", signature: "iii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_detach_buffer_c },
    Import { name: "MPI_Session_flush_buffer", signature: "i>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_flush_buffer },
    Import { name: "MPI_Session_iflush_buffer", signature: "ii>i", object: Object::Session(0), any_time: false, has_value: false, body: MPI_Session_iflush_buffer },
    Import { name: "MPI_Ssend", signature: "iiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ssend },
    Import { name: "MPI_Ssend_c", signature: "iliiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ssend_c },
    Import { name: "MPI_Ssend_init", signature: "iiiiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ssend_init },
    Import { name: "MPI_Ssend_init_c", signature: "iliiiii>i", object: Object::Comm(5), any_time: false, has_value: false, body: MPI_Ssend_init_c },
    Import { name: "MPI_Start", signature: "i>i", object: Object::None, any_time: false, has_value: false, body: MPI_Start },
    Import { name: "MPI_Startall", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Startall },
    Import { name: "MPI_Status_get_error", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_get_error },
    Import { name: "MPI_Status_get_source", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_get_source },
    Import { name: "MPI_Status_get_tag", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_get_tag },
    Import { name: "MPI_Status_set_error", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_error },
    Import { name: "MPI_Status_set_source", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_source },
    Import { name: "MPI_Status_set_tag", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Status_set_tag },
    Import { name: "MPI_Test", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Test },
    Import { name: "MPI_Test_cancelled", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Test_cancelled },
    Import { name: "MPI_Testall", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Testall },
    Import { name: "MPI_Testany", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Testany },
    Import { name: "MPI_Testsome", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Testsome },
    Import { name: "MPI_Wait", signature: "ii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Wait },
    Import { name: "MPI_Waitall", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Waitall },
    Import { name: "MPI_Waitany", signature: "iiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Waitany },
    Import { name: "MPI_Waitsome", signature: "iiiii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Waitsome },
];

fn MPI_Bsend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::bsend(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Bsend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::bsend(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Bsend_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::bsend_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bsend_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Bsend_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::bsend_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Bsend_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Buffer_attach(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let size = Count::from(a.int(1));
    let buffer_ = cx.attached("buffer", buffer, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::buffer_attach(me, buffer_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Buffer_attach_c::<Standard>(), |f| f(buffer_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Buffer_attach_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer = a.word(0);
    let size = a.long(1);
    let buffer_ = cx.attached("buffer", buffer, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::buffer_attach(me, buffer_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Buffer_attach_c::<Standard>(), |f| f(buffer_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Buffer_detach(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer_addr = a.word(0);
    let size = a.word(1);
    let buffer_addr = cx.place::<u32>("buffer_addr", buffer_addr)?;
    let mut buffer_addr_: *mut c_void = ptr::null_mut();
    let size = cx.place::<i32>("size", size)?;
    let mut size_ = Count::from(size.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::buffer_detach(me, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Buffer_detach_c::<Standard>(), |f| f(ptr::from_mut(&mut buffer_addr_).cast(), &mut size_)) },
    };
    outcome?;
    buffer_addr.write(cx.guest_address(buffer_addr_));
    size.write(narrow(size_)?);
    Ok(())
}

fn MPI_Buffer_detach_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buffer_addr = a.word(0);
    let size = a.word(1);
    let buffer_addr = cx.place::<u32>("buffer_addr", buffer_addr)?;
    let mut buffer_addr_: *mut c_void = ptr::null_mut();
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::buffer_detach(me, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Buffer_detach_c::<Standard>(), |f| f(ptr::from_mut(&mut buffer_addr_).cast(), &mut size_)) },
    };
    size.write(size_);
    outcome?;
    buffer_addr.write(cx.guest_address(buffer_addr_));
    Ok(())
}

fn MPI_Buffer_flush(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::buffer_flush(me) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Buffer_flush::<Standard>(), |f| f()) },
    };
    outcome?;
    Ok(())
}

fn MPI_Buffer_iflush(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = a.word(0);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::buffer_iflush(me, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Buffer_iflush::<Standard>(), |f| f(&mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Cancel(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = a.word(0);
    let request = cx.place::<u32>("request", request)?;
    let request_ = cx.handle::<Request>(request.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::cancel(me, request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cancel::<Standard>(), |f| f(&mut { request_ })) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_attach_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let buffer = a.word(1);
    let size = Count::from(a.int(2));
    let buffer_ = cx.attached("buffer", buffer, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::comm_attach_buffer(me, comm, buffer_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_attach_buffer_c::<Standard>(), |f| f(comm, buffer_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_attach_buffer_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let buffer = a.word(1);
    let size = a.long(2);
    let buffer_ = cx.attached("buffer", buffer, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::comm_attach_buffer(me, comm, buffer_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_attach_buffer_c::<Standard>(), |f| f(comm, buffer_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_detach_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let buffer_addr = a.word(1);
    let size = a.word(2);
    let buffer_addr = cx.place::<u32>("buffer_addr", buffer_addr)?;
    let mut buffer_addr_: *mut c_void = ptr::null_mut();
    let size = cx.place::<i32>("size", size)?;
    let mut size_ = Count::from(size.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::comm_detach_buffer(me, comm, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_detach_buffer_c::<Standard>(), |f| f(comm, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_)) },
    };
    outcome?;
    buffer_addr.write(cx.guest_address(buffer_addr_));
    size.write(narrow(size_)?);
    Ok(())
}

fn MPI_Comm_detach_buffer_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let buffer_addr = a.word(1);
    let size = a.word(2);
    let buffer_addr = cx.place::<u32>("buffer_addr", buffer_addr)?;
    let mut buffer_addr_: *mut c_void = ptr::null_mut();
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::comm_detach_buffer(me, comm, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_detach_buffer_c::<Standard>(), |f| f(comm, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_)) },
    };
    size.write(size_);
    outcome?;
    buffer_addr.write(cx.guest_address(buffer_addr_));
    Ok(())
}

fn MPI_Comm_flush_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::comm_flush_buffer(me, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_flush_buffer::<Standard>(), |f| f(comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Comm_iflush_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let request = a.word(1);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::comm_iflush_buffer(me, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Comm_iflush_buffer::<Standard>(), |f| f(comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Get_count(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.word(2);
    let status_ = cx.place::<Status>("status", status)?.read();
    let count = cx.place::<i32>("count", count)?;
    let mut count_ = Count::from(count.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::get_count(me, &status_, datatype, &mut count_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_count_c::<Standard>(), |f| f(&status_, datatype, &mut count_)) },
    };
    outcome?;
    count.write(narrow_or_undefined(count_));
    Ok(())
}

fn MPI_Get_count_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let datatype = cx.handle::<Datatype>(a.word(1));
    let count = a.word(2);
    let status_ = cx.place::<Status>("status", status)?.read();
    let count = cx.place::<i64>("count", count)?;
    let mut count_: Count = count.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::get_count(me, &status_, datatype, &mut count_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Get_count_c::<Standard>(), |f| f(&status_, datatype, &mut count_)) },
    };
    count.write(count_);
    outcome?;
    Ok(())
}

fn MPI_Ibsend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::ibsend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ibsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ibsend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::ibsend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ibsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Improbe(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let source = a.int(0);
    let tag = a.int(1);
    let comm = cx.handle::<Comm>(a.word(2));
    let flag = a.word(3);
    let message = a.word(4);
    let status = a.word(5);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let message = cx.place::<u32>("message", message)?;
    let mut message_ = Message(0);
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::improbe(me, source, tag, comm, &mut flag_, &mut message_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Improbe::<Standard>(), |f| f(source, tag, comm, &mut flag_, &mut message_, status_.as_mut_ptr())) },
    };
    flag.write(flag_);
    status_.write_back();
    outcome?;
    message.write(cx.given(message_));
    Ok(())
}

fn MPI_Imrecv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let message = a.word(3);
    let request = a.word(4);
    let message = cx.place::<u32>("message", message)?;
    let mut message_ = cx.handle::<Message>(message.read());
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::imrecv(me, buf_, count, datatype, &mut message_, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Imrecv_c::<Standard>(), |f| f(buf_, count, datatype, &mut message_, &mut request_)) },
    };
    message.write(cx.spelled(message.read(), message_));
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Imrecv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let message = a.word(3);
    let request = a.word(4);
    let message = cx.place::<u32>("message", message)?;
    let mut message_ = cx.handle::<Message>(message.read());
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::imrecv(me, buf_, count, datatype, &mut message_, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Imrecv_c::<Standard>(), |f| f(buf_, count, datatype, &mut message_, &mut request_)) },
    };
    message.write(cx.spelled(message.read(), message_));
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Iprobe(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let source = a.int(0);
    let tag = a.int(1);
    let comm = cx.handle::<Comm>(a.word(2));
    let flag = a.word(3);
    let status = a.word(4);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::iprobe(me, source, tag, comm, &mut flag_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Iprobe::<Standard>(), |f| f(source, tag, comm, &mut flag_, status_.as_mut_ptr())) },
    };
    flag.write(flag_);
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Irecv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let source = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::irecv(me, buf_, count, datatype, source, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Irecv_c::<Standard>(), |f| f(buf_, count, datatype, source, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Irecv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let source = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::irecv(me, buf_, count, datatype, source, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Irecv_c::<Standard>(), |f| f(buf_, count, datatype, source, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Irsend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::irsend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Irsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Irsend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::irsend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Irsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Isend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::isend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Isend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Isend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::isend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Isend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Isendrecv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let recvbuf = a.word(5);
    let recvcount = Count::from(a.int(6));
    let recvtype = cx.handle::<Datatype>(a.word(7));
    let source = a.int(8);
    let recvtag = a.int(9);
    let comm = cx.handle::<Comm>(a.word(10));
    let request = a.word(11);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.message("sendbuf", sendbuf, moved(sendcount, &[dest]), sendtype)?;
    let recvbuf_ = cx.message("recvbuf", recvbuf, moved(recvcount, &[source]), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::isendrecv(me, sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Isendrecv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Isendrecv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let recvbuf = a.word(5);
    let recvcount = a.long(6);
    let recvtype = cx.handle::<Datatype>(a.word(7));
    let source = a.int(8);
    let recvtag = a.int(9);
    let comm = cx.handle::<Comm>(a.word(10));
    let request = a.word(11);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.message("sendbuf", sendbuf, moved(sendcount, &[dest]), sendtype)?;
    let recvbuf_ = cx.message("recvbuf", recvbuf, moved(recvcount, &[source]), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::isendrecv(me, sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Isendrecv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Isendrecv_replace(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let source = a.int(5);
    let recvtag = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest, source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::isendrecv_replace(me, buf_, count, datatype, dest, sendtag, source, recvtag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Isendrecv_replace_c::<Standard>(), |f| f(buf_, count, datatype, dest, sendtag, source, recvtag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Isendrecv_replace_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let source = a.int(5);
    let recvtag = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest, source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::isendrecv_replace(me, buf_, count, datatype, dest, sendtag, source, recvtag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Isendrecv_replace_c::<Standard>(), |f| f(buf_, count, datatype, dest, sendtag, source, recvtag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Issend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::issend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Issend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Issend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::issend(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Issend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Mprobe(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let source = a.int(0);
    let tag = a.int(1);
    let comm = cx.handle::<Comm>(a.word(2));
    let message = a.word(3);
    let status = a.word(4);
    let message = cx.place::<u32>("message", message)?;
    let mut message_ = Message(0);
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::mprobe(me, source, tag, comm, &mut message_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Mprobe::<Standard>(), |f| f(source, tag, comm, &mut message_, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    message.write(cx.given(message_));
    Ok(())
}

fn MPI_Mrecv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let message = a.word(3);
    let status = a.word(4);
    let message = cx.place::<u32>("message", message)?;
    let mut message_ = cx.handle::<Message>(message.read());
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::mrecv(me, buf_, count, datatype, &mut message_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Mrecv_c::<Standard>(), |f| f(buf_, count, datatype, &mut message_, status_.as_mut_ptr())) },
    };
    message.write(cx.spelled(message.read(), message_));
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Mrecv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let message = a.word(3);
    let status = a.word(4);
    let message = cx.place::<u32>("message", message)?;
    let mut message_ = cx.handle::<Message>(message.read());
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, count, datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::mrecv(me, buf_, count, datatype, &mut message_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Mrecv_c::<Standard>(), |f| f(buf_, count, datatype, &mut message_, status_.as_mut_ptr())) },
    };
    message.write(cx.spelled(message.read(), message_));
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Probe(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let source = a.int(0);
    let tag = a.int(1);
    let comm = cx.handle::<Comm>(a.word(2));
    let status = a.word(3);
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::probe(me, source, tag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Probe::<Standard>(), |f| f(source, tag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Recv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let source = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let status = a.word(6);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, moved(count, &[source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::recv(me, buf_, count, datatype, source, tag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Recv_c::<Standard>(), |f| f(buf_, count, datatype, source, tag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Recv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let source = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let status = a.word(6);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, moved(count, &[source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::recv(me, buf_, count, datatype, source, tag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Recv_c::<Standard>(), |f| f(buf_, count, datatype, source, tag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Recv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let source = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::recv_init(me, buf_, count, datatype, source, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Recv_init_c::<Standard>(), |f| f(buf_, count, datatype, source, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Recv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let source = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::recv_init(me, buf_, count, datatype, source, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Recv_init_c::<Standard>(), |f| f(buf_, count, datatype, source, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Request_free(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = a.word(0);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = cx.handle::<Request>(request.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::request_free(me, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Request_free::<Standard>(), |f| f(&mut request_)) },
    };
    request.write(cx.spelled(request.read(), request_));
    outcome?;
    Ok(())
}

fn MPI_Request_get_status(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = cx.handle::<Request>(a.word(0));
    let flag = a.word(1);
    let status = a.word(2);
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::request_get_status(me, request, &mut flag_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Request_get_status::<Standard>(), |f| f(request, &mut flag_, status_.as_mut_ptr())) },
    };
    flag.write(flag_);
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Request_get_status_all(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let flag = a.word(2);
    let array_of_statuses = a.word(3);
    let array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut array_of_statuses_ = Array::<Status, Status>::new(cx, "array_of_statuses", array_of_statuses, Count::from(count))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::request_get_status_all(me, count, array_of_requests_.as_ptr(), &mut flag_, array_of_statuses_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Request_get_status_all::<Standard>(), |f| f(count, array_of_requests_.as_ptr(), &mut flag_, array_of_statuses_.as_mut_ptr())) },
    };
    flag.write(flag_);
    array_of_statuses_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Request_get_status_any(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let index = a.word(2);
    let flag = a.word(3);
    let status = a.word(4);
    let array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let index = cx.place::<i32>("index", index)?;
    let mut index_: c_int = index.read();
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::request_get_status_any(me, count, array_of_requests_.as_ptr(), &mut index_, &mut flag_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Request_get_status_any::<Standard>(), |f| f(count, array_of_requests_.as_ptr(), &mut index_, &mut flag_, status_.as_mut_ptr())) },
    };
    index.write(index_);
    flag.write(flag_);
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Request_get_status_some(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let incount = a.int(0);
    let array_of_requests = a.word(1);
    let outcount = a.word(2);
    let array_of_indices = a.word(3);
    let array_of_statuses = a.word(4);
    let array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(incount))?;
    let outcount = cx.place::<i32>("outcount", outcount)?;
    let mut outcount_: c_int = outcount.read();
    let mut array_of_indices_ = Array::<i32, c_int>::new(cx, "array_of_indices", array_of_indices, Count::from(incount))?;
    let mut array_of_statuses_ = Array::<Status, Status>::new(cx, "array_of_statuses", array_of_statuses, Count::from(incount))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::request_get_status_some(me, incount, array_of_requests_.as_ptr(), &mut outcount_, array_of_indices_.as_mut_ptr(), array_of_statuses_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Request_get_status_some::<Standard>(), |f| f(incount, array_of_requests_.as_ptr(), &mut outcount_, array_of_indices_.as_mut_ptr(), array_of_statuses_.as_mut_ptr())) },
    };
    outcount.write(outcount_);
    array_of_indices_.write_back(cx);
    array_of_statuses_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Rsend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::rsend(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Rsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Rsend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::rsend(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Rsend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Rsend_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::rsend_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Rsend_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Rsend_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::rsend_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Rsend_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Send(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::send(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Send_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Send_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::send(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Send_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Send_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::send_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Send_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Send_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::send_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Send_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Sendrecv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let recvbuf = a.word(5);
    let recvcount = Count::from(a.int(6));
    let recvtype = cx.handle::<Datatype>(a.word(7));
    let source = a.int(8);
    let recvtag = a.int(9);
    let comm = cx.handle::<Comm>(a.word(10));
    let status = a.word(11);
    let mut status_ = cx.status("status", status)?;
    let sendbuf_ = cx.message("sendbuf", sendbuf, moved(sendcount, &[dest]), sendtype)?;
    let recvbuf_ = cx.message("recvbuf", recvbuf, moved(recvcount, &[source]), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::sendrecv(me, sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Sendrecv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Sendrecv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let recvbuf = a.word(5);
    let recvcount = a.long(6);
    let recvtype = cx.handle::<Datatype>(a.word(7));
    let source = a.int(8);
    let recvtag = a.int(9);
    let comm = cx.handle::<Comm>(a.word(10));
    let status = a.word(11);
    let mut status_ = cx.status("status", status)?;
    let sendbuf_ = cx.message("sendbuf", sendbuf, moved(sendcount, &[dest]), sendtype)?;
    let recvbuf_ = cx.message("recvbuf", recvbuf, moved(recvcount, &[source]), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::sendrecv(me, sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Sendrecv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, dest, sendtag, recvbuf_, recvcount, recvtype, source, recvtag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Sendrecv_replace(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let source = a.int(5);
    let recvtag = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let status = a.word(8);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, moved(count, &[dest, source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::sendrecv_replace(me, buf_, count, datatype, dest, sendtag, source, recvtag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Sendrecv_replace_c::<Standard>(), |f| f(buf_, count, datatype, dest, sendtag, source, recvtag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Sendrecv_replace_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let sendtag = a.int(4);
    let source = a.int(5);
    let recvtag = a.int(6);
    let comm = cx.handle::<Comm>(a.word(7));
    let status = a.word(8);
    let mut status_ = cx.status("status", status)?;
    let buf_ = cx.message("buf", buf, moved(count, &[dest, source]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::sendrecv_replace(me, buf_, count, datatype, dest, sendtag, source, recvtag, comm, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Sendrecv_replace_c::<Standard>(), |f| f(buf_, count, datatype, dest, sendtag, source, recvtag, comm, status_.as_mut_ptr())) },
    };
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Session_attach_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let buffer = a.word(1);
    let size = Count::from(a.int(2));
    let buffer_ = cx.attached("buffer", buffer, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::session_attach_buffer(me, session, buffer_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_attach_buffer_c::<Standard>(), |f| f(session, buffer_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Session_attach_buffer_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let buffer = a.word(1);
    let size = a.long(2);
    let buffer_ = cx.attached("buffer", buffer, size)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::session_attach_buffer(me, session, buffer_, size) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_attach_buffer_c::<Standard>(), |f| f(session, buffer_, size)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Session_detach_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let buffer_addr = a.word(1);
    let size = a.word(2);
    let buffer_addr = cx.place::<u32>("buffer_addr", buffer_addr)?;
    let mut buffer_addr_: *mut c_void = ptr::null_mut();
    let size = cx.place::<i32>("size", size)?;
    let mut size_ = Count::from(size.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::session_detach_buffer(me, session, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_detach_buffer_c::<Standard>(), |f| f(session, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_)) },
    };
    outcome?;
    buffer_addr.write(cx.guest_address(buffer_addr_));
    size.write(narrow(size_)?);
    Ok(())
}

fn MPI_Session_detach_buffer_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let buffer_addr = a.word(1);
    let size = a.word(2);
    let buffer_addr = cx.place::<u32>("buffer_addr", buffer_addr)?;
    let mut buffer_addr_: *mut c_void = ptr::null_mut();
    let size = cx.place::<i64>("size", size)?;
    let mut size_: Count = size.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::session_detach_buffer(me, session, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_detach_buffer_c::<Standard>(), |f| f(session, ptr::from_mut(&mut buffer_addr_).cast(), &mut size_)) },
    };
    size.write(size_);
    outcome?;
    buffer_addr.write(cx.guest_address(buffer_addr_));
    Ok(())
}

fn MPI_Session_flush_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::session_flush_buffer(me, session) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_flush_buffer::<Standard>(), |f| f(session)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Session_iflush_buffer(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let session = cx.handle::<Session>(a.word(0));
    let request = a.word(1);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::session_iflush_buffer(me, session, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Session_iflush_buffer::<Standard>(), |f| f(session, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ssend(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::ssend(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ssend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Ssend_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::ssend(me, buf_, count, datatype, dest, tag, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ssend_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Ssend_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = Count::from(a.int(1));
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::ssend_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ssend_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ssend_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let buf = a.word(0);
    let count = a.long(1);
    let datatype = cx.handle::<Datatype>(a.word(2));
    let dest = a.int(3);
    let tag = a.int(4);
    let comm = cx.handle::<Comm>(a.word(5));
    let request = a.word(6);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let buf_ = cx.message("buf", buf, moved(count, &[dest]), datatype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::p2p::ssend_init(me, buf_, count, datatype, dest, tag, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ssend_init_c::<Standard>(), |f| f(buf_, count, datatype, dest, tag, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Start(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = a.word(0);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = cx.handle::<Request>(request.read());
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::start(me, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Start::<Standard>(), |f| f(&mut request_)) },
    };
    request.write(cx.spelled(request.read(), request_));
    outcome?;
    Ok(())
}

fn MPI_Startall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::startall(me, count, array_of_requests_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Startall::<Standard>(), |f| f(count, array_of_requests_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Status_get_error(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let err = a.word(1);
    let status_ = cx.place::<Status>("status", status)?.read();
    let err = cx.place::<i32>("err", err)?;
    let mut err_: c_int = err.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_get_error(me, &status_, &mut err_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_get_error::<Standard>(), |f| f(&status_, &mut err_)) },
    };
    err.write(err_);
    outcome?;
    Ok(())
}

fn MPI_Status_get_source(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let source = a.word(1);
    let status_ = cx.place::<Status>("status", status)?.read();
    let source = cx.place::<i32>("source", source)?;
    let mut source_: c_int = source.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_get_source(me, &status_, &mut source_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_get_source::<Standard>(), |f| f(&status_, &mut source_)) },
    };
    source.write(source_);
    outcome?;
    Ok(())
}

fn MPI_Status_get_tag(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let tag = a.word(1);
    let status_ = cx.place::<Status>("status", status)?.read();
    let tag = cx.place::<i32>("tag", tag)?;
    let mut tag_: c_int = tag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_get_tag(me, &status_, &mut tag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_get_tag::<Standard>(), |f| f(&status_, &mut tag_)) },
    };
    tag.write(tag_);
    outcome?;
    Ok(())
}

fn MPI_Status_set_error(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let err = a.int(1);
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_error(me, &mut status_, err) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_error::<Standard>(), |f| f(&mut status_, err)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}

fn MPI_Status_set_source(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let source = a.int(1);
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_source(me, &mut status_, source) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_source::<Standard>(), |f| f(&mut status_, source)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}

fn MPI_Status_set_tag(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let tag = a.int(1);
    let status = cx.place::<Status>("status", status)?;
    let mut status_: Status = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::status_set_tag(me, &mut status_, tag) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Status_set_tag::<Standard>(), |f| f(&mut status_, tag)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}

fn MPI_Test(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = a.word(0);
    let flag = a.word(1);
    let status = a.word(2);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = cx.handle::<Request>(request.read());
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::test(me, &mut request_, &mut flag_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Test::<Standard>(), |f| f(&mut request_, &mut flag_, status_.as_mut_ptr())) },
    };
    request.write(cx.spelled(request.read(), request_));
    flag.write(flag_);
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Test_cancelled(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let status = a.word(0);
    let flag = a.word(1);
    let status_ = cx.place::<Status>("status", status)?.read();
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::test_cancelled(me, &status_, &mut flag_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Test_cancelled::<Standard>(), |f| f(&status_, &mut flag_)) },
    };
    flag.write(flag_);
    outcome?;
    Ok(())
}

fn MPI_Testall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let flag = a.word(2);
    let array_of_statuses = a.word(3);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut array_of_statuses_ = Array::<Status, Status>::new(cx, "array_of_statuses", array_of_statuses, Count::from(count))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::testall(me, count, array_of_requests_.as_mut_ptr(), &mut flag_, array_of_statuses_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Testall::<Standard>(), |f| f(count, array_of_requests_.as_mut_ptr(), &mut flag_, array_of_statuses_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    flag.write(flag_);
    array_of_statuses_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Testany(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let index = a.word(2);
    let flag = a.word(3);
    let status = a.word(4);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let index = cx.place::<i32>("index", index)?;
    let mut index_: c_int = index.read();
    let flag = cx.place::<i32>("flag", flag)?;
    let mut flag_: c_int = flag.read();
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::testany(me, count, array_of_requests_.as_mut_ptr(), &mut index_, &mut flag_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Testany::<Standard>(), |f| f(count, array_of_requests_.as_mut_ptr(), &mut index_, &mut flag_, status_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    index.write(index_);
    flag.write(flag_);
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Testsome(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let incount = a.int(0);
    let array_of_requests = a.word(1);
    let outcount = a.word(2);
    let array_of_indices = a.word(3);
    let array_of_statuses = a.word(4);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(incount))?;
    let outcount = cx.place::<i32>("outcount", outcount)?;
    let mut outcount_: c_int = outcount.read();
    let mut array_of_indices_ = Array::<i32, c_int>::new(cx, "array_of_indices", array_of_indices, Count::from(incount))?;
    let mut array_of_statuses_ = Array::<Status, Status>::new(cx, "array_of_statuses", array_of_statuses, Count::from(incount))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::testsome(me, incount, array_of_requests_.as_mut_ptr(), &mut outcount_, array_of_indices_.as_mut_ptr(), array_of_statuses_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Testsome::<Standard>(), |f| f(incount, array_of_requests_.as_mut_ptr(), &mut outcount_, array_of_indices_.as_mut_ptr(), array_of_statuses_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    outcount.write(outcount_);
    array_of_indices_.write_back(cx);
    array_of_statuses_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Wait(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let request = a.word(0);
    let status = a.word(1);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = cx.handle::<Request>(request.read());
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::wait(me, &mut request_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Wait::<Standard>(), |f| f(&mut request_, status_.as_mut_ptr())) },
    };
    request.write(cx.spelled(request.read(), request_));
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Waitall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let array_of_statuses = a.word(2);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let mut array_of_statuses_ = Array::<Status, Status>::new(cx, "array_of_statuses", array_of_statuses, Count::from(count))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::waitall(me, count, array_of_requests_.as_mut_ptr(), array_of_statuses_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Waitall::<Standard>(), |f| f(count, array_of_requests_.as_mut_ptr(), array_of_statuses_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    array_of_statuses_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Waitany(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let count = a.int(0);
    let array_of_requests = a.word(1);
    let index = a.word(2);
    let status = a.word(3);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(count))?;
    let index = cx.place::<i32>("index", index)?;
    let mut index_: c_int = index.read();
    let mut status_ = cx.status("status", status)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::waitany(me, count, array_of_requests_.as_mut_ptr(), &mut index_, status_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Waitany::<Standard>(), |f| f(count, array_of_requests_.as_mut_ptr(), &mut index_, status_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    index.write(index_);
    status_.write_back();
    outcome?;
    Ok(())
}

fn MPI_Waitsome(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let incount = a.int(0);
    let array_of_requests = a.word(1);
    let outcount = a.word(2);
    let array_of_indices = a.word(3);
    let array_of_statuses = a.word(4);
    let mut array_of_requests_ = Array::<u32, Request>::new(cx, "array_of_requests", array_of_requests, Count::from(incount))?;
    let outcount = cx.place::<i32>("outcount", outcount)?;
    let mut outcount_: c_int = outcount.read();
    let mut array_of_indices_ = Array::<i32, c_int>::new(cx, "array_of_indices", array_of_indices, Count::from(incount))?;
    let mut array_of_statuses_ = Array::<Status, Status>::new(cx, "array_of_statuses", array_of_statuses, Count::from(incount))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::request::waitsome(me, incount, array_of_requests_.as_mut_ptr(), &mut outcount_, array_of_indices_.as_mut_ptr(), array_of_statuses_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Waitsome::<Standard>(), |f| f(incount, array_of_requests_.as_mut_ptr(), &mut outcount_, array_of_indices_.as_mut_ptr(), array_of_statuses_.as_mut_ptr())) },
    };
    array_of_requests_.write_back(cx);
    outcount.write(outcount_);
    array_of_indices_.write_back(cx);
    array_of_statuses_.write_back(cx);
    outcome?;
    Ok(())
}
