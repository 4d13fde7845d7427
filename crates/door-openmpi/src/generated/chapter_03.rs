//! Exports: MPI 5.0 chapter 3, Point-to-point communication. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn PMPI_Bsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bsend engine_MPI_Bsend undecided_MPI_Bsend (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bsend engine_MPI_Bsend undecided_MPI_Bsend (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Bsend(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Bsend", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::bsend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bsend_c engine_MPI_Bsend_c undecided_MPI_Bsend_c (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Bsend_c engine_MPI_Bsend_c undecided_MPI_Bsend_c (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Bsend_c(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Bsend_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::bsend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bsend_init engine_MPI_Bsend_init undecided_MPI_Bsend_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bsend_init engine_MPI_Bsend_init undecided_MPI_Bsend_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Bsend_init(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Bsend_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::bsend_init(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Bsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bsend_init_c engine_MPI_Bsend_init_c undecided_MPI_Bsend_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Bsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Bsend_init_c engine_MPI_Bsend_init_c undecided_MPI_Bsend_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Bsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Bsend_init_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Bsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Bsend_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::bsend_init(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Buffer_attach(buffer: *mut c_void, size: c_int) -> c_int {
    unsafe { answer!(MPI_Buffer_attach engine_MPI_Buffer_attach undecided_MPI_Buffer_attach (buffer, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Buffer_attach(buffer: *mut c_void, size: c_int) -> c_int {
    unsafe { answer!(MPI_Buffer_attach engine_MPI_Buffer_attach undecided_MPI_Buffer_attach (buffer, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Buffer_attach(buffer: *mut c_void, size: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Buffer_attach(buffer, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Buffer_attach(buffer: *mut c_void, size: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Buffer_attach", || None, |me| {
            api::p2p::buffer_attach(me, A::buffer_in(buffer), size.into())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Buffer_attach_c(buffer: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Buffer_attach_c engine_MPI_Buffer_attach_c undecided_MPI_Buffer_attach_c (buffer, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Buffer_attach_c(buffer: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Buffer_attach_c engine_MPI_Buffer_attach_c undecided_MPI_Buffer_attach_c (buffer, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Buffer_attach_c(buffer: *mut c_void, size: Count) -> c_int {
    super::decide();
    unsafe { PMPI_Buffer_attach_c(buffer, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Buffer_attach_c(buffer: *mut c_void, size: Count) -> c_int {
    unsafe {
        call::<A>("MPI_Buffer_attach_c", || None, |me| {
            api::p2p::buffer_attach(me, A::buffer_in(buffer), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Buffer_detach(buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Buffer_detach engine_MPI_Buffer_detach undecided_MPI_Buffer_detach (buffer_addr, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Buffer_detach(buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Buffer_detach engine_MPI_Buffer_detach undecided_MPI_Buffer_detach (buffer_addr, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Buffer_detach(buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Buffer_detach(buffer_addr, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Buffer_detach(buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Buffer_detach", || None, |me| {
            let size = required(size)?;
            let mut size_: Count = 0;
            api::p2p::buffer_detach(me, buffer_addr, &mut size_)?;
            let buffer_addr = buffer_addr.cast::<*mut c_void>();
            *buffer_addr = A::buffer_out(*buffer_addr);
            narrow(size_, size)?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Buffer_detach_c(buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Buffer_detach_c engine_MPI_Buffer_detach_c undecided_MPI_Buffer_detach_c (buffer_addr, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Buffer_detach_c(buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Buffer_detach_c engine_MPI_Buffer_detach_c undecided_MPI_Buffer_detach_c (buffer_addr, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Buffer_detach_c(buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Buffer_detach_c(buffer_addr, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Buffer_detach_c(buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Buffer_detach_c", || None, |me| {
            let size = required(size)?;
            api::p2p::buffer_detach(me, buffer_addr, size)?;
            let buffer_addr = buffer_addr.cast::<*mut c_void>();
            *buffer_addr = A::buffer_out(*buffer_addr);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Buffer_flush() -> c_int {
    unsafe { answer!(MPI_Buffer_flush engine_MPI_Buffer_flush undecided_MPI_Buffer_flush ()) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Buffer_flush() -> c_int {
    unsafe { answer!(MPI_Buffer_flush engine_MPI_Buffer_flush undecided_MPI_Buffer_flush ()) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Buffer_flush() -> c_int {
    super::decide();
    unsafe { PMPI_Buffer_flush() }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Buffer_flush() -> c_int {
    unsafe {
        call::<A>("MPI_Buffer_flush", || None, |me| {
            api::p2p::buffer_flush(me)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Buffer_iflush(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Buffer_iflush engine_MPI_Buffer_iflush undecided_MPI_Buffer_iflush (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Buffer_iflush(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Buffer_iflush engine_MPI_Buffer_iflush undecided_MPI_Buffer_iflush (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Buffer_iflush(request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Buffer_iflush(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Buffer_iflush(request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Buffer_iflush", || None, |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::buffer_iflush(me, &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cancel(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Cancel engine_MPI_Cancel undecided_MPI_Cancel (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cancel(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Cancel engine_MPI_Cancel undecided_MPI_Cancel (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cancel(request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Cancel(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cancel(request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Cancel", || None, |me| {
            let request = required(request)?;
            api::request::cancel(me, request.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_attach_buffer(comm: Comm, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe { answer!(MPI_Comm_attach_buffer engine_MPI_Comm_attach_buffer undecided_MPI_Comm_attach_buffer (comm, buffer, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_attach_buffer(comm: Comm, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe { answer!(MPI_Comm_attach_buffer engine_MPI_Comm_attach_buffer undecided_MPI_Comm_attach_buffer (comm, buffer, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_attach_buffer(comm: Comm, buffer: *mut c_void, size: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_attach_buffer(comm, buffer, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_attach_buffer(comm: Comm, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_attach_buffer", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::comm_attach_buffer(me, comm.standard(), A::buffer_in(buffer), size.into())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_attach_buffer_c(comm: Comm, buffer: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Comm_attach_buffer_c engine_MPI_Comm_attach_buffer_c undecided_MPI_Comm_attach_buffer_c (comm, buffer, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_attach_buffer_c(comm: Comm, buffer: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Comm_attach_buffer_c engine_MPI_Comm_attach_buffer_c undecided_MPI_Comm_attach_buffer_c (comm, buffer, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_attach_buffer_c(comm: Comm, buffer: *mut c_void, size: Count) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_attach_buffer_c(comm, buffer, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_attach_buffer_c(comm: Comm, buffer: *mut c_void, size: Count) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_attach_buffer_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::comm_attach_buffer(me, comm.standard(), A::buffer_in(buffer), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_detach_buffer(comm: Comm, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_detach_buffer engine_MPI_Comm_detach_buffer undecided_MPI_Comm_detach_buffer (comm, buffer_addr, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_detach_buffer(comm: Comm, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Comm_detach_buffer engine_MPI_Comm_detach_buffer undecided_MPI_Comm_detach_buffer (comm, buffer_addr, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_detach_buffer(comm: Comm, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_detach_buffer(comm, buffer_addr, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_detach_buffer(comm: Comm, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_detach_buffer", || Some(Argument::Comm(comm.standard())), |me| {
            let size = required(size)?;
            let mut size_: Count = 0;
            api::p2p::comm_detach_buffer(me, comm.standard(), buffer_addr, &mut size_)?;
            let buffer_addr = buffer_addr.cast::<*mut c_void>();
            *buffer_addr = A::buffer_out(*buffer_addr);
            narrow(size_, size)?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_detach_buffer_c(comm: Comm, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Comm_detach_buffer_c engine_MPI_Comm_detach_buffer_c undecided_MPI_Comm_detach_buffer_c (comm, buffer_addr, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_detach_buffer_c(comm: Comm, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Comm_detach_buffer_c engine_MPI_Comm_detach_buffer_c undecided_MPI_Comm_detach_buffer_c (comm, buffer_addr, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_detach_buffer_c(comm: Comm, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_detach_buffer_c(comm, buffer_addr, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_detach_buffer_c(comm: Comm, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_detach_buffer_c", || Some(Argument::Comm(comm.standard())), |me| {
            let size = required(size)?;
            api::p2p::comm_detach_buffer(me, comm.standard(), buffer_addr, size)?;
            let buffer_addr = buffer_addr.cast::<*mut c_void>();
            *buffer_addr = A::buffer_out(*buffer_addr);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_flush_buffer(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Comm_flush_buffer engine_MPI_Comm_flush_buffer undecided_MPI_Comm_flush_buffer (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_flush_buffer(comm: Comm) -> c_int {
    unsafe { answer!(MPI_Comm_flush_buffer engine_MPI_Comm_flush_buffer undecided_MPI_Comm_flush_buffer (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_flush_buffer(comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_flush_buffer(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_flush_buffer(comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_flush_buffer", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::comm_flush_buffer(me, comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Comm_iflush_buffer(comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Comm_iflush_buffer engine_MPI_Comm_iflush_buffer undecided_MPI_Comm_iflush_buffer (comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Comm_iflush_buffer(comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Comm_iflush_buffer engine_MPI_Comm_iflush_buffer undecided_MPI_Comm_iflush_buffer (comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Comm_iflush_buffer(comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Comm_iflush_buffer(comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Comm_iflush_buffer(comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Comm_iflush_buffer", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::comm_iflush_buffer(me, comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_count(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_count engine_MPI_Get_count undecided_MPI_Get_count (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_count(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Get_count engine_MPI_Get_count undecided_MPI_Get_count (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_count(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Get_count(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_count(status: *const Status, datatype: Datatype, count: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Get_count", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let count = required(count)?;
            let mut count_: Count = 0;
            api::request::get_count(me, &status, datatype.standard(), &mut count_)?;
            *count = narrow_or_undefined(count_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Get_count_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_count_c engine_MPI_Get_count_c undecided_MPI_Get_count_c (status, datatype, count)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Get_count_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe { answer!(MPI_Get_count_c engine_MPI_Get_count_c undecided_MPI_Get_count_c (status, datatype, count)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Get_count_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Get_count_c(status, datatype, count) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Get_count_c(status: *const Status, datatype: Datatype, count: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Get_count_c", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let count = required(count)?;
            api::request::get_count(me, &status, datatype.standard(), count)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ibsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibsend engine_MPI_Ibsend undecided_MPI_Ibsend (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ibsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibsend engine_MPI_Ibsend undecided_MPI_Ibsend (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ibsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ibsend(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ibsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ibsend", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::ibsend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ibsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibsend_c engine_MPI_Ibsend_c undecided_MPI_Ibsend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ibsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ibsend_c engine_MPI_Ibsend_c undecided_MPI_Ibsend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ibsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ibsend_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ibsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ibsend_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::ibsend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Improbe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Improbe engine_MPI_Improbe undecided_MPI_Improbe (source, tag, comm, flag, message, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Improbe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Improbe engine_MPI_Improbe undecided_MPI_Improbe (source, tag, comm, flag, message, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Improbe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, message: *mut Message, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Improbe(source, tag, comm, flag, message, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Improbe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, message: *mut Message, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Improbe", || Some(Argument::Comm(comm.standard())), |me| {
            let flag = required(flag)?;
            let message = required(message)?;
            let mut message_ = Message::EMPTY;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::improbe(me, A::rank_in(source), A::tag_in(tag), comm.standard(), flag, &mut message_, status_.as_mut_ptr());
            status_.write_back();
            result?;
            *message = Message::foreign(message_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Imrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Imrecv engine_MPI_Imrecv undecided_MPI_Imrecv (buf, count, datatype, message, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Imrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Imrecv engine_MPI_Imrecv undecided_MPI_Imrecv (buf, count, datatype, message, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Imrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Imrecv(buf, count, datatype, message, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Imrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Imrecv", || None, |me| {
            let message = required(message)?;
            let mut message_ = message.standard();
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            let result = api::p2p::imrecv(me, A::buffer_in(buf), count.into(), datatype.standard(), &mut message_, &mut request_);
            *message = Message::foreign(message_);
            result?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Imrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Imrecv_c engine_MPI_Imrecv_c undecided_MPI_Imrecv_c (buf, count, datatype, message, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Imrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Imrecv_c engine_MPI_Imrecv_c undecided_MPI_Imrecv_c (buf, count, datatype, message, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Imrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Imrecv_c(buf, count, datatype, message, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Imrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Imrecv_c", || None, |me| {
            let message = required(message)?;
            let mut message_ = message.standard();
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            let result = api::p2p::imrecv(me, A::buffer_in(buf), count, datatype.standard(), &mut message_, &mut request_);
            *message = Message::foreign(message_);
            result?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Iprobe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Iprobe engine_MPI_Iprobe undecided_MPI_Iprobe (source, tag, comm, flag, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Iprobe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Iprobe engine_MPI_Iprobe undecided_MPI_Iprobe (source, tag, comm, flag, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Iprobe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Iprobe(source, tag, comm, flag, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Iprobe(source: c_int, tag: c_int, comm: Comm, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Iprobe", || Some(Argument::Comm(comm.standard())), |me| {
            let flag = required(flag)?;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::iprobe(me, A::rank_in(source), A::tag_in(tag), comm.standard(), flag, status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Irecv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irecv engine_MPI_Irecv undecided_MPI_Irecv (buf, count, datatype, source, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Irecv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irecv engine_MPI_Irecv undecided_MPI_Irecv (buf, count, datatype, source, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Irecv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Irecv(buf, count, datatype, source, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Irecv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Irecv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::irecv(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Irecv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irecv_c engine_MPI_Irecv_c undecided_MPI_Irecv_c (buf, count, datatype, source, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Irecv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irecv_c engine_MPI_Irecv_c undecided_MPI_Irecv_c (buf, count, datatype, source, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Irecv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Irecv_c(buf, count, datatype, source, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Irecv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Irecv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::irecv(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Irsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irsend engine_MPI_Irsend undecided_MPI_Irsend (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Irsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irsend engine_MPI_Irsend undecided_MPI_Irsend (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Irsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Irsend(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Irsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Irsend", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::irsend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Irsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irsend_c engine_MPI_Irsend_c undecided_MPI_Irsend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Irsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Irsend_c engine_MPI_Irsend_c undecided_MPI_Irsend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Irsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Irsend_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Irsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Irsend_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::irsend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Isend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isend engine_MPI_Isend undecided_MPI_Isend (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Isend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isend engine_MPI_Isend undecided_MPI_Isend (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Isend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Isend(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Isend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Isend", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::isend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Isend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isend_c engine_MPI_Isend_c undecided_MPI_Isend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Isend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isend_c engine_MPI_Isend_c undecided_MPI_Isend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Isend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Isend_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Isend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Isend_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::isend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Isendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv engine_MPI_Isendrecv undecided_MPI_Isendrecv (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Isendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv engine_MPI_Isendrecv undecided_MPI_Isendrecv (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Isendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Isendrecv(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Isendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Isendrecv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::isendrecv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(source), A::tag_in(recvtag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Isendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv_c engine_MPI_Isendrecv_c undecided_MPI_Isendrecv_c (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Isendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv_c engine_MPI_Isendrecv_c undecided_MPI_Isendrecv_c (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Isendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Isendrecv_c(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Isendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Isendrecv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::isendrecv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(source), A::tag_in(recvtag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Isendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv_replace engine_MPI_Isendrecv_replace undecided_MPI_Isendrecv_replace (buf, count, datatype, dest, sendtag, source, recvtag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Isendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv_replace engine_MPI_Isendrecv_replace undecided_MPI_Isendrecv_replace (buf, count, datatype, dest, sendtag, source, recvtag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Isendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Isendrecv_replace(buf, count, datatype, dest, sendtag, source, recvtag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Isendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Isendrecv_replace", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::isendrecv_replace(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::rank_in(source), A::tag_in(recvtag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Isendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv_replace_c engine_MPI_Isendrecv_replace_c undecided_MPI_Isendrecv_replace_c (buf, count, datatype, dest, sendtag, source, recvtag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Isendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Isendrecv_replace_c engine_MPI_Isendrecv_replace_c undecided_MPI_Isendrecv_replace_c (buf, count, datatype, dest, sendtag, source, recvtag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Isendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Isendrecv_replace_c(buf, count, datatype, dest, sendtag, source, recvtag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Isendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Isendrecv_replace_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::isendrecv_replace(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::rank_in(source), A::tag_in(recvtag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Issend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Issend engine_MPI_Issend undecided_MPI_Issend (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Issend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Issend engine_MPI_Issend undecided_MPI_Issend (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Issend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Issend(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Issend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Issend", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::issend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Issend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Issend_c engine_MPI_Issend_c undecided_MPI_Issend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Issend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Issend_c engine_MPI_Issend_c undecided_MPI_Issend_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Issend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Issend_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Issend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Issend_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::issend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Mprobe(source: c_int, tag: c_int, comm: Comm, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Mprobe engine_MPI_Mprobe undecided_MPI_Mprobe (source, tag, comm, message, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Mprobe(source: c_int, tag: c_int, comm: Comm, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Mprobe engine_MPI_Mprobe undecided_MPI_Mprobe (source, tag, comm, message, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Mprobe(source: c_int, tag: c_int, comm: Comm, message: *mut Message, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Mprobe(source, tag, comm, message, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Mprobe(source: c_int, tag: c_int, comm: Comm, message: *mut Message, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Mprobe", || Some(Argument::Comm(comm.standard())), |me| {
            let message = required(message)?;
            let mut message_ = Message::EMPTY;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::mprobe(me, A::rank_in(source), A::tag_in(tag), comm.standard(), &mut message_, status_.as_mut_ptr());
            status_.write_back();
            result?;
            *message = Message::foreign(message_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Mrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Mrecv engine_MPI_Mrecv undecided_MPI_Mrecv (buf, count, datatype, message, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Mrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Mrecv engine_MPI_Mrecv undecided_MPI_Mrecv (buf, count, datatype, message, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Mrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Mrecv(buf, count, datatype, message, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Mrecv(buf: *mut c_void, count: c_int, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Mrecv", || None, |me| {
            let message = required(message)?;
            let mut message_ = message.standard();
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::mrecv(me, A::buffer_in(buf), count.into(), datatype.standard(), &mut message_, status_.as_mut_ptr());
            *message = Message::foreign(message_);
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Mrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Mrecv_c engine_MPI_Mrecv_c undecided_MPI_Mrecv_c (buf, count, datatype, message, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Mrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Mrecv_c engine_MPI_Mrecv_c undecided_MPI_Mrecv_c (buf, count, datatype, message, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Mrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Mrecv_c(buf, count, datatype, message, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Mrecv_c(buf: *mut c_void, count: Count, datatype: Datatype, message: *mut Message, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Mrecv_c", || None, |me| {
            let message = required(message)?;
            let mut message_ = message.standard();
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::mrecv(me, A::buffer_in(buf), count, datatype.standard(), &mut message_, status_.as_mut_ptr());
            *message = Message::foreign(message_);
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Probe(source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Probe engine_MPI_Probe undecided_MPI_Probe (source, tag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Probe(source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Probe engine_MPI_Probe undecided_MPI_Probe (source, tag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Probe(source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Probe(source, tag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Probe(source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Probe", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::probe(me, A::rank_in(source), A::tag_in(tag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Recv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Recv engine_MPI_Recv undecided_MPI_Recv (buf, count, datatype, source, tag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Recv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Recv engine_MPI_Recv undecided_MPI_Recv (buf, count, datatype, source, tag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Recv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Recv(buf, count, datatype, source, tag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Recv(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Recv", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::recv(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Recv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Recv_c engine_MPI_Recv_c undecided_MPI_Recv_c (buf, count, datatype, source, tag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Recv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Recv_c engine_MPI_Recv_c undecided_MPI_Recv_c (buf, count, datatype, source, tag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Recv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Recv_c(buf, count, datatype, source, tag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Recv_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Recv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::recv(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Recv_init(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Recv_init engine_MPI_Recv_init undecided_MPI_Recv_init (buf, count, datatype, source, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Recv_init(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Recv_init engine_MPI_Recv_init undecided_MPI_Recv_init (buf, count, datatype, source, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Recv_init(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Recv_init(buf, count, datatype, source, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Recv_init(buf: *mut c_void, count: c_int, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Recv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::recv_init(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Recv_init_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Recv_init_c engine_MPI_Recv_init_c undecided_MPI_Recv_init_c (buf, count, datatype, source, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Recv_init_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Recv_init_c engine_MPI_Recv_init_c undecided_MPI_Recv_init_c (buf, count, datatype, source, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Recv_init_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Recv_init_c(buf, count, datatype, source, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Recv_init_c(buf: *mut c_void, count: Count, datatype: Datatype, source: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Recv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::recv_init(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(source), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_free(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Request_free engine_MPI_Request_free undecided_MPI_Request_free (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_free(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Request_free engine_MPI_Request_free undecided_MPI_Request_free (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_free(request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Request_free(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_free(request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Request_free", || None, |me| {
            let request = required(request)?;
            let mut request_ = request.standard();
            let result = api::request::request_free(me, &mut request_);
            *request = Request::foreign(request_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_get_status(request: Request, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status engine_MPI_Request_get_status undecided_MPI_Request_get_status (request, flag, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_get_status(request: Request, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status engine_MPI_Request_get_status undecided_MPI_Request_get_status (request, flag, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_get_status(request: Request, flag: *mut c_int, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Request_get_status(request, flag, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_get_status(request: Request, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Request_get_status", || None, |me| {
            let flag = required(flag)?;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::request_get_status(me, request.standard(), flag, status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_get_status_all(count: c_int, array_of_requests: *const Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status_all engine_MPI_Request_get_status_all undecided_MPI_Request_get_status_all (count, array_of_requests, flag, array_of_statuses)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_get_status_all(count: c_int, array_of_requests: *const Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status_all engine_MPI_Request_get_status_all undecided_MPI_Request_get_status_all (count, array_of_requests, flag, array_of_statuses)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_get_status_all(count: c_int, array_of_requests: *const Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Request_get_status_all(count, array_of_requests, flag, array_of_statuses) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_get_status_all(count: c_int, array_of_requests: *const Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Request_get_status_all", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let flag = required(flag)?;
            let mut array_of_statuses_places = Places::new();
            let mut array_of_statuses_ = Converted::<Status>::new(&mut array_of_statuses_places, A::status_in(array_of_statuses), count.into());
            let result = api::request::request_get_status_all(me, count, array_of_requests_.as_ptr(), flag, array_of_statuses_.as_mut_ptr());
            array_of_statuses_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_get_status_any(count: c_int, array_of_requests: *const Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status_any engine_MPI_Request_get_status_any undecided_MPI_Request_get_status_any (count, array_of_requests, index, flag, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_get_status_any(count: c_int, array_of_requests: *const Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status_any engine_MPI_Request_get_status_any undecided_MPI_Request_get_status_any (count, array_of_requests, index, flag, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_get_status_any(count: c_int, array_of_requests: *const Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Request_get_status_any(count, array_of_requests, index, flag, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_get_status_any(count: c_int, array_of_requests: *const Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Request_get_status_any", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let index = required(index)?;
            let flag = required(flag)?;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::request_get_status_any(me, count, array_of_requests_.as_ptr(), index, flag, status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Request_get_status_some(incount: c_int, array_of_requests: *const Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status_some engine_MPI_Request_get_status_some undecided_MPI_Request_get_status_some (incount, array_of_requests, outcount, array_of_indices, array_of_statuses)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Request_get_status_some(incount: c_int, array_of_requests: *const Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Request_get_status_some engine_MPI_Request_get_status_some undecided_MPI_Request_get_status_some (incount, array_of_requests, outcount, array_of_indices, array_of_statuses)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Request_get_status_some(incount: c_int, array_of_requests: *const Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Request_get_status_some(incount, array_of_requests, outcount, array_of_indices, array_of_statuses) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Request_get_status_some(incount: c_int, array_of_requests: *const Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Request_get_status_some", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, incount.into());
            let outcount = required(outcount)?;
            let mut array_of_statuses_places = Places::new();
            let mut array_of_statuses_ = Converted::<Status>::new(&mut array_of_statuses_places, A::status_in(array_of_statuses), incount.into());
            let result = api::request::request_get_status_some(me, incount, array_of_requests_.as_ptr(), outcount, array_of_indices, array_of_statuses_.as_mut_ptr());
            array_of_statuses_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Rsend engine_MPI_Rsend undecided_MPI_Rsend (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Rsend engine_MPI_Rsend undecided_MPI_Rsend (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Rsend(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rsend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Rsend", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::rsend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Rsend_c engine_MPI_Rsend_c undecided_MPI_Rsend_c (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Rsend_c engine_MPI_Rsend_c undecided_MPI_Rsend_c (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Rsend_c(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rsend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Rsend_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::rsend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rsend_init engine_MPI_Rsend_init undecided_MPI_Rsend_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rsend_init engine_MPI_Rsend_init undecided_MPI_Rsend_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rsend_init(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rsend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rsend_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::rsend_init(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Rsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rsend_init_c engine_MPI_Rsend_init_c undecided_MPI_Rsend_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Rsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Rsend_init_c engine_MPI_Rsend_init_c undecided_MPI_Rsend_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Rsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Rsend_init_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Rsend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Rsend_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::rsend_init(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Send(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Send engine_MPI_Send undecided_MPI_Send (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Send(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Send engine_MPI_Send undecided_MPI_Send (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Send(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Send(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Send(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Send", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::send(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Send_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Send_c engine_MPI_Send_c undecided_MPI_Send_c (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Send_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Send_c engine_MPI_Send_c undecided_MPI_Send_c (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Send_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Send_c(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Send_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Send_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::send(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Send_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Send_init engine_MPI_Send_init undecided_MPI_Send_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Send_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Send_init engine_MPI_Send_init undecided_MPI_Send_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Send_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Send_init(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Send_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Send_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::send_init(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Send_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Send_init_c engine_MPI_Send_init_c undecided_MPI_Send_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Send_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Send_init_c engine_MPI_Send_init_c undecided_MPI_Send_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Send_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Send_init_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Send_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Send_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::send_init(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Sendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv engine_MPI_Sendrecv undecided_MPI_Sendrecv (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Sendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv engine_MPI_Sendrecv undecided_MPI_Sendrecv (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Sendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Sendrecv(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Sendrecv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Sendrecv", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::sendrecv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), A::rank_in(source), A::tag_in(recvtag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Sendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv_c engine_MPI_Sendrecv_c undecided_MPI_Sendrecv_c (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Sendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv_c engine_MPI_Sendrecv_c undecided_MPI_Sendrecv_c (sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Sendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Sendrecv_c(sendbuf, sendcount, sendtype, dest, sendtag, recvbuf, recvcount, recvtype, source, recvtag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Sendrecv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Sendrecv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::sendrecv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::buffer_in(recvbuf), recvcount, recvtype.standard(), A::rank_in(source), A::tag_in(recvtag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Sendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv_replace engine_MPI_Sendrecv_replace undecided_MPI_Sendrecv_replace (buf, count, datatype, dest, sendtag, source, recvtag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Sendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv_replace engine_MPI_Sendrecv_replace undecided_MPI_Sendrecv_replace (buf, count, datatype, dest, sendtag, source, recvtag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Sendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Sendrecv_replace(buf, count, datatype, dest, sendtag, source, recvtag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Sendrecv_replace(buf: *mut c_void, count: c_int, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Sendrecv_replace", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::sendrecv_replace(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::rank_in(source), A::tag_in(recvtag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Sendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv_replace_c engine_MPI_Sendrecv_replace_c undecided_MPI_Sendrecv_replace_c (buf, count, datatype, dest, sendtag, source, recvtag, comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Sendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Sendrecv_replace_c engine_MPI_Sendrecv_replace_c undecided_MPI_Sendrecv_replace_c (buf, count, datatype, dest, sendtag, source, recvtag, comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Sendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Sendrecv_replace_c(buf, count, datatype, dest, sendtag, source, recvtag, comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Sendrecv_replace_c(buf: *mut c_void, count: Count, datatype: Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: Comm, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Sendrecv_replace_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::p2p::sendrecv_replace(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(sendtag), A::rank_in(source), A::tag_in(recvtag), comm.standard(), status_.as_mut_ptr());
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_attach_buffer(session: Session, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe { answer!(MPI_Session_attach_buffer engine_MPI_Session_attach_buffer undecided_MPI_Session_attach_buffer (session, buffer, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_attach_buffer(session: Session, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe { answer!(MPI_Session_attach_buffer engine_MPI_Session_attach_buffer undecided_MPI_Session_attach_buffer (session, buffer, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_attach_buffer(session: Session, buffer: *mut c_void, size: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Session_attach_buffer(session, buffer, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_attach_buffer(session: Session, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Session_attach_buffer", || Some(Argument::Session(session.standard())), |me| {
            api::p2p::session_attach_buffer(me, session.standard(), A::buffer_in(buffer), size.into())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_attach_buffer_c(session: Session, buffer: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Session_attach_buffer_c engine_MPI_Session_attach_buffer_c undecided_MPI_Session_attach_buffer_c (session, buffer, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_attach_buffer_c(session: Session, buffer: *mut c_void, size: Count) -> c_int {
    unsafe { answer!(MPI_Session_attach_buffer_c engine_MPI_Session_attach_buffer_c undecided_MPI_Session_attach_buffer_c (session, buffer, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_attach_buffer_c(session: Session, buffer: *mut c_void, size: Count) -> c_int {
    super::decide();
    unsafe { PMPI_Session_attach_buffer_c(session, buffer, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_attach_buffer_c(session: Session, buffer: *mut c_void, size: Count) -> c_int {
    unsafe {
        call::<A>("MPI_Session_attach_buffer_c", || Some(Argument::Session(session.standard())), |me| {
            api::p2p::session_attach_buffer(me, session.standard(), A::buffer_in(buffer), size)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_detach_buffer(session: Session, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Session_detach_buffer engine_MPI_Session_detach_buffer undecided_MPI_Session_detach_buffer (session, buffer_addr, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_detach_buffer(session: Session, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Session_detach_buffer engine_MPI_Session_detach_buffer undecided_MPI_Session_detach_buffer (session, buffer_addr, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_detach_buffer(session: Session, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Session_detach_buffer(session, buffer_addr, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_detach_buffer(session: Session, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Session_detach_buffer", || Some(Argument::Session(session.standard())), |me| {
            let size = required(size)?;
            let mut size_: Count = 0;
            api::p2p::session_detach_buffer(me, session.standard(), buffer_addr, &mut size_)?;
            let buffer_addr = buffer_addr.cast::<*mut c_void>();
            *buffer_addr = A::buffer_out(*buffer_addr);
            narrow(size_, size)?;
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_detach_buffer_c(session: Session, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Session_detach_buffer_c engine_MPI_Session_detach_buffer_c undecided_MPI_Session_detach_buffer_c (session, buffer_addr, size)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_detach_buffer_c(session: Session, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe { answer!(MPI_Session_detach_buffer_c engine_MPI_Session_detach_buffer_c undecided_MPI_Session_detach_buffer_c (session, buffer_addr, size)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_detach_buffer_c(session: Session, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    super::decide();
    unsafe { PMPI_Session_detach_buffer_c(session, buffer_addr, size) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_detach_buffer_c(session: Session, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe {
        call::<A>("MPI_Session_detach_buffer_c", || Some(Argument::Session(session.standard())), |me| {
            let size = required(size)?;
            api::p2p::session_detach_buffer(me, session.standard(), buffer_addr, size)?;
            let buffer_addr = buffer_addr.cast::<*mut c_void>();
            *buffer_addr = A::buffer_out(*buffer_addr);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_flush_buffer(session: Session) -> c_int {
    unsafe { answer!(MPI_Session_flush_buffer engine_MPI_Session_flush_buffer undecided_MPI_Session_flush_buffer (session)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_flush_buffer(session: Session) -> c_int {
    unsafe { answer!(MPI_Session_flush_buffer engine_MPI_Session_flush_buffer undecided_MPI_Session_flush_buffer (session)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_flush_buffer(session: Session) -> c_int {
    super::decide();
    unsafe { PMPI_Session_flush_buffer(session) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_flush_buffer(session: Session) -> c_int {
    unsafe {
        call::<A>("MPI_Session_flush_buffer", || Some(Argument::Session(session.standard())), |me| {
            api::p2p::session_flush_buffer(me, session.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Session_iflush_buffer(session: Session, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Session_iflush_buffer engine_MPI_Session_iflush_buffer undecided_MPI_Session_iflush_buffer (session, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Session_iflush_buffer(session: Session, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Session_iflush_buffer engine_MPI_Session_iflush_buffer undecided_MPI_Session_iflush_buffer (session, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Session_iflush_buffer(session: Session, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Session_iflush_buffer(session, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Session_iflush_buffer(session: Session, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Session_iflush_buffer", || Some(Argument::Session(session.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::session_iflush_buffer(me, session.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ssend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Ssend engine_MPI_Ssend undecided_MPI_Ssend (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ssend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Ssend engine_MPI_Ssend undecided_MPI_Ssend (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ssend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Ssend(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ssend(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Ssend", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::ssend(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ssend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Ssend_c engine_MPI_Ssend_c undecided_MPI_Ssend_c (buf, count, datatype, dest, tag, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ssend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Ssend_c engine_MPI_Ssend_c undecided_MPI_Ssend_c (buf, count, datatype, dest, tag, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ssend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Ssend_c(buf, count, datatype, dest, tag, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ssend_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Ssend_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::p2p::ssend(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ssend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ssend_init engine_MPI_Ssend_init undecided_MPI_Ssend_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ssend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ssend_init engine_MPI_Ssend_init undecided_MPI_Ssend_init (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ssend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ssend_init(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ssend_init(buf: *const c_void, count: c_int, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ssend_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::ssend_init(me, A::buffer_in(buf), count.into(), datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ssend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ssend_init_c engine_MPI_Ssend_init_c undecided_MPI_Ssend_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ssend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ssend_init_c engine_MPI_Ssend_init_c undecided_MPI_Ssend_init_c (buf, count, datatype, dest, tag, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ssend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ssend_init_c(buf, count, datatype, dest, tag, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ssend_init_c(buf: *const c_void, count: Count, datatype: Datatype, dest: c_int, tag: c_int, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ssend_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::p2p::ssend_init(me, A::buffer_in(buf), count, datatype.standard(), A::rank_in(dest), A::tag_in(tag), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Start(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Start engine_MPI_Start undecided_MPI_Start (request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Start(request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Start engine_MPI_Start undecided_MPI_Start (request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Start(request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Start(request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Start(request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Start", || None, |me| {
            let request = required(request)?;
            let mut request_ = request.standard();
            let result = api::request::start(me, &mut request_);
            *request = Request::foreign(request_);
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Startall(count: c_int, array_of_requests: *mut Request) -> c_int {
    unsafe { answer!(MPI_Startall engine_MPI_Startall undecided_MPI_Startall (count, array_of_requests)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Startall(count: c_int, array_of_requests: *mut Request) -> c_int {
    unsafe { answer!(MPI_Startall engine_MPI_Startall undecided_MPI_Startall (count, array_of_requests)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Startall(count: c_int, array_of_requests: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Startall(count, array_of_requests) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Startall(count: c_int, array_of_requests: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Startall", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let result = api::request::startall(me, count, array_of_requests_.as_mut_ptr());
            array_of_requests_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_get_error(status: *const Status, err: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_get_error engine_MPI_Status_get_error undecided_MPI_Status_get_error (status, err)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_get_error(status: *const Status, err: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_get_error engine_MPI_Status_get_error undecided_MPI_Status_get_error (status, err)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_get_error(status: *const Status, err: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_get_error(status, err) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_get_error(status: *const Status, err: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_get_error", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let err = required(err)?;
            api::request::status_get_error(me, &status, err)?;
            *err = A::error_out(*err);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_get_source(status: *const Status, source: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_get_source engine_MPI_Status_get_source undecided_MPI_Status_get_source (status, source)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_get_source(status: *const Status, source: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_get_source engine_MPI_Status_get_source undecided_MPI_Status_get_source (status, source)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_get_source(status: *const Status, source: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_get_source(status, source) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_get_source(status: *const Status, source: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_get_source", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let source = required(source)?;
            api::request::status_get_source(me, &status, source)?;
            *source = A::rank_out(*source);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_get_tag(status: *const Status, tag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_get_tag engine_MPI_Status_get_tag undecided_MPI_Status_get_tag (status, tag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_get_tag(status: *const Status, tag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Status_get_tag engine_MPI_Status_get_tag undecided_MPI_Status_get_tag (status, tag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_get_tag(status: *const Status, tag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_get_tag(status, tag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_get_tag(status: *const Status, tag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_get_tag", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let tag = required(tag)?;
            api::request::status_get_tag(me, &status, tag)?;
            *tag = A::tag_out(*tag);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_error(status: *mut Status, err: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_error engine_MPI_Status_set_error undecided_MPI_Status_set_error (status, err)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_error(status: *mut Status, err: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_error engine_MPI_Status_set_error undecided_MPI_Status_set_error (status, err)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_error(status: *mut Status, err: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_error(status, err) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_error(status: *mut Status, err: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_error", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_error(me, status_.as_mut_ptr(), A::error_in(err));
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_source(status: *mut Status, source: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_source engine_MPI_Status_set_source undecided_MPI_Status_set_source (status, source)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_source(status: *mut Status, source: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_source engine_MPI_Status_set_source undecided_MPI_Status_set_source (status, source)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_source(status: *mut Status, source: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_source(status, source) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_source(status: *mut Status, source: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_source", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_source(me, status_.as_mut_ptr(), A::rank_in(source));
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Status_set_tag(status: *mut Status, tag: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_tag engine_MPI_Status_set_tag undecided_MPI_Status_set_tag (status, tag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Status_set_tag(status: *mut Status, tag: c_int) -> c_int {
    unsafe { answer!(MPI_Status_set_tag engine_MPI_Status_set_tag undecided_MPI_Status_set_tag (status, tag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Status_set_tag(status: *mut Status, tag: c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Status_set_tag(status, tag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Status_set_tag(status: *mut Status, tag: c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Status_set_tag", || None, |me| {
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::status_set_tag(me, status_.as_mut_ptr(), A::tag_in(tag));
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Test(request: *mut Request, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Test engine_MPI_Test undecided_MPI_Test (request, flag, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Test(request: *mut Request, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Test engine_MPI_Test undecided_MPI_Test (request, flag, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Test(request: *mut Request, flag: *mut c_int, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Test(request, flag, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Test(request: *mut Request, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Test", || None, |me| {
            let request = required(request)?;
            let mut request_ = request.standard();
            let flag = required(flag)?;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::test(me, &mut request_, flag, status_.as_mut_ptr());
            *request = Request::foreign(request_);
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Test_cancelled(status: *const Status, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Test_cancelled engine_MPI_Test_cancelled undecided_MPI_Test_cancelled (status, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Test_cancelled(status: *const Status, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Test_cancelled engine_MPI_Test_cancelled undecided_MPI_Test_cancelled (status, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Test_cancelled(status: *const Status, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Test_cancelled(status, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Test_cancelled(status: *const Status, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Test_cancelled", || None, |me| {
            let status = required(A::status_in(status.cast_mut()))?.standard();
            let flag = required(flag)?;
            api::request::test_cancelled(me, &status, flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Testall(count: c_int, array_of_requests: *mut Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Testall engine_MPI_Testall undecided_MPI_Testall (count, array_of_requests, flag, array_of_statuses)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Testall(count: c_int, array_of_requests: *mut Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Testall engine_MPI_Testall undecided_MPI_Testall (count, array_of_requests, flag, array_of_statuses)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Testall(count: c_int, array_of_requests: *mut Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Testall(count, array_of_requests, flag, array_of_statuses) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Testall(count: c_int, array_of_requests: *mut Request, flag: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Testall", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let flag = required(flag)?;
            let mut array_of_statuses_places = Places::new();
            let mut array_of_statuses_ = Converted::<Status>::new(&mut array_of_statuses_places, A::status_in(array_of_statuses), count.into());
            let result = api::request::testall(me, count, array_of_requests_.as_mut_ptr(), flag, array_of_statuses_.as_mut_ptr());
            array_of_requests_.write_back();
            array_of_statuses_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Testany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Testany engine_MPI_Testany undecided_MPI_Testany (count, array_of_requests, index, flag, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Testany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Testany engine_MPI_Testany undecided_MPI_Testany (count, array_of_requests, index, flag, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Testany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Testany(count, array_of_requests, index, flag, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Testany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, flag: *mut c_int, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Testany", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let index = required(index)?;
            let flag = required(flag)?;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::testany(me, count, array_of_requests_.as_mut_ptr(), index, flag, status_.as_mut_ptr());
            array_of_requests_.write_back();
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Testsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Testsome engine_MPI_Testsome undecided_MPI_Testsome (incount, array_of_requests, outcount, array_of_indices, array_of_statuses)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Testsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Testsome engine_MPI_Testsome undecided_MPI_Testsome (incount, array_of_requests, outcount, array_of_indices, array_of_statuses)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Testsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Testsome(incount, array_of_requests, outcount, array_of_indices, array_of_statuses) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Testsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Testsome", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, incount.into());
            let outcount = required(outcount)?;
            let mut array_of_statuses_places = Places::new();
            let mut array_of_statuses_ = Converted::<Status>::new(&mut array_of_statuses_places, A::status_in(array_of_statuses), incount.into());
            let result = api::request::testsome(me, incount, array_of_requests_.as_mut_ptr(), outcount, array_of_indices, array_of_statuses_.as_mut_ptr());
            array_of_requests_.write_back();
            array_of_statuses_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Wait(request: *mut Request, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Wait engine_MPI_Wait undecided_MPI_Wait (request, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Wait(request: *mut Request, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Wait engine_MPI_Wait undecided_MPI_Wait (request, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Wait(request: *mut Request, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Wait(request, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Wait(request: *mut Request, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Wait", || None, |me| {
            let request = required(request)?;
            let mut request_ = request.standard();
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::wait(me, &mut request_, status_.as_mut_ptr());
            *request = Request::foreign(request_);
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Waitall(count: c_int, array_of_requests: *mut Request, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Waitall engine_MPI_Waitall undecided_MPI_Waitall (count, array_of_requests, array_of_statuses)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Waitall(count: c_int, array_of_requests: *mut Request, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Waitall engine_MPI_Waitall undecided_MPI_Waitall (count, array_of_requests, array_of_statuses)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Waitall(count: c_int, array_of_requests: *mut Request, array_of_statuses: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Waitall(count, array_of_requests, array_of_statuses) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Waitall(count: c_int, array_of_requests: *mut Request, array_of_statuses: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Waitall", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let mut array_of_statuses_places = Places::new();
            let mut array_of_statuses_ = Converted::<Status>::new(&mut array_of_statuses_places, A::status_in(array_of_statuses), count.into());
            let result = api::request::waitall(me, count, array_of_requests_.as_mut_ptr(), array_of_statuses_.as_mut_ptr());
            array_of_requests_.write_back();
            array_of_statuses_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Waitany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Waitany engine_MPI_Waitany undecided_MPI_Waitany (count, array_of_requests, index, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Waitany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, status: *mut Status) -> c_int {
    unsafe { answer!(MPI_Waitany engine_MPI_Waitany undecided_MPI_Waitany (count, array_of_requests, index, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Waitany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, status: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Waitany(count, array_of_requests, index, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Waitany(count: c_int, array_of_requests: *mut Request, index: *mut c_int, status: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Waitany", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, count.into());
            let index = required(index)?;
            let mut status_places = Places::new();
            let mut status_ = Converted::<Status, 1>::new(&mut status_places, A::status_in(status), 1);
            let result = api::request::waitany(me, count, array_of_requests_.as_mut_ptr(), index, status_.as_mut_ptr());
            array_of_requests_.write_back();
            status_.write_back();
            result
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Waitsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Waitsome engine_MPI_Waitsome undecided_MPI_Waitsome (incount, array_of_requests, outcount, array_of_indices, array_of_statuses)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Waitsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe { answer!(MPI_Waitsome engine_MPI_Waitsome undecided_MPI_Waitsome (incount, array_of_requests, outcount, array_of_indices, array_of_statuses)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Waitsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    super::decide();
    unsafe { PMPI_Waitsome(incount, array_of_requests, outcount, array_of_indices, array_of_statuses) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Waitsome(incount: c_int, array_of_requests: *mut Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut Status) -> c_int {
    unsafe {
        call::<A>("MPI_Waitsome", || None, |me| {
            let mut array_of_requests_places = Places::new();
            let mut array_of_requests_ = Converted::<Request>::new(&mut array_of_requests_places, array_of_requests, incount.into());
            let outcount = required(outcount)?;
            let mut array_of_statuses_places = Places::new();
            let mut array_of_statuses_ = Converted::<Status>::new(&mut array_of_statuses_places, A::status_in(array_of_statuses), incount.into());
            let result = api::request::waitsome(me, incount, array_of_requests_.as_mut_ptr(), outcount, array_of_indices, array_of_statuses_.as_mut_ptr());
            array_of_requests_.write_back();
            array_of_statuses_.write_back();
            result
        })
    }
}
