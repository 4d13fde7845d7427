//! Bodies: MPI 5.0 chapter 3, Point-to-point communication. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use crate::callback::{attribute_functions, datarep, errhandler, event, grequest, op};
use crate::image::Image;
use crate::outcome::Outcome;
use crate::raise::Object;
use crate::text::Text;
use crate::{
    about, attribute, bsend, contents, cross, emulated, functions, integer, large, length, missing, pinned,
    plain, raise, spawn, tool,
};
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert, Passed, Places, pass};
use std::ffi::{c_char, c_int, c_void};

#[inline(never)]
pub unsafe extern "C" fn MPI_Bsend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bsend::<B>() else {
            return missing::function::<A, B>("MPI_Bsend", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bsend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bsend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Bsend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bsend_init<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bsend_init::<B>() else {
            return missing::function::<A, B>("MPI_Bsend_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bsend_init_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bsend_init_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Bsend_init::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Buffer_attach<A: Abi, B: Abi>(buffer: *mut c_void, size: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Buffer_attach::<B>() else {
            return missing::function::<A, B>("MPI_Buffer_attach", Object::None);
        };
        let (buffer, size) = bsend::lend::<A, B, _>(buffer, size);
        let code = host(cross::buffer::<A, B>(buffer), size);
        if code != 0 {
            bsend::refused(buffer);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Buffer_attach_c<A: Abi, B: Abi>(buffer: *mut c_void, size: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Buffer_attach_c::<B>() else {
            let Some(size) = missing::small(size) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Buffer_attach::<A, B>(buffer, size);
        };
        let (buffer, size) = bsend::lend::<A, B, _>(buffer, size);
        let code = host(cross::buffer::<A, B>(buffer), size);
        if code != 0 {
            bsend::refused(buffer);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Buffer_detach<A: Abi, B: Abi>(buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Buffer_detach::<B>() else {
            return missing::function::<A, B>("MPI_Buffer_detach", Object::None);
        };
        let code = host(buffer_addr, size);
        if code == 0 {
            cross::in_place(buffer_addr.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));
            bsend::give_back(buffer_addr.cast::<*mut c_void>(), size);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Buffer_detach_c<A: Abi, B: Abi>(buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Buffer_detach_c::<B>() else {
            let mut size_: c_int = 0;
            let code = super::MPI_Buffer_detach::<A, B>(buffer_addr, if size.is_null() { std::ptr::null_mut() } else { &mut size_ });
            if code == 0 {
                cross::in_place(size, |_| size_.into());
            }
            return code;
        };
        let code = host(buffer_addr, size);
        if code == 0 {
            cross::in_place(buffer_addr.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));
            bsend::give_back(buffer_addr.cast::<*mut c_void>(), size);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Buffer_flush<A: Abi, B: Abi>() -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Buffer_flush::<B>() else {
            return missing::function::<A, B>("MPI_Buffer_flush", Object::None);
        };
        raise::code::<A, B>(host())
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Buffer_iflush<A: Abi, B: Abi>(request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Buffer_iflush::<B>() else {
            return missing::function::<A, B>("MPI_Buffer_iflush", Object::None);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cancel<A: Abi, B: Abi>(request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cancel::<B>() else {
            return missing::function::<A, B>("MPI_Cancel", Object::None);
        };
        let mut request_places = Places::new();
        let request_ = Passed::<A::Request, B::Request, 1>::new(&mut request_places, request, 1);
        raise::code::<A, B>(host(request_.as_ptr().cast_mut()))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_attach_buffer<A: Abi, B: Abi>(comm: A::Comm, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_attach_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Comm_attach_buffer", Object::Comm(pass(comm)));
        };
        let (buffer, size) = bsend::lend::<A, B, _>(buffer, size);
        let code = host(pass(comm), cross::buffer::<A, B>(buffer), size);
        if code != 0 {
            bsend::refused(buffer);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_attach_buffer_c<A: Abi, B: Abi>(comm: A::Comm, buffer: *mut c_void, size: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_attach_buffer_c::<B>() else {
            let Some(size) = missing::small(size) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Comm_attach_buffer::<A, B>(comm, buffer, size);
        };
        let (buffer, size) = bsend::lend::<A, B, _>(buffer, size);
        let code = host(pass(comm), cross::buffer::<A, B>(buffer), size);
        if code != 0 {
            bsend::refused(buffer);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_detach_buffer<A: Abi, B: Abi>(comm: A::Comm, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_detach_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Comm_detach_buffer", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), buffer_addr, size);
        if code == 0 {
            cross::in_place(buffer_addr.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));
            bsend::give_back(buffer_addr.cast::<*mut c_void>(), size);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_detach_buffer_c<A: Abi, B: Abi>(comm: A::Comm, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_detach_buffer_c::<B>() else {
            let mut size_: c_int = 0;
            let code = super::MPI_Comm_detach_buffer::<A, B>(comm, buffer_addr, if size.is_null() { std::ptr::null_mut() } else { &mut size_ });
            if code == 0 {
                cross::in_place(size, |_| size_.into());
            }
            return code;
        };
        let code = host(pass(comm), buffer_addr, size);
        if code == 0 {
            cross::in_place(buffer_addr.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));
            bsend::give_back(buffer_addr.cast::<*mut c_void>(), size);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_flush_buffer<A: Abi, B: Abi>(comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_flush_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Comm_flush_buffer", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Comm_iflush_buffer<A: Abi, B: Abi>(comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Comm_iflush_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Comm_iflush_buffer", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_count<A: Abi, B: Abi>(status: *const A::Status, datatype: A::Datatype, count: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_count::<B>() else {
            return missing::function::<A, B>("MPI_Get_count", Object::None);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        raise::code::<A, B>(host(status_.as_ptr(), pass(datatype), count))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Get_count_c<A: Abi, B: Abi>(status: *const A::Status, datatype: A::Datatype, count: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Get_count_c::<B>() else {
            return large::get_count_c::<A, B>(status, datatype, count);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        raise::code::<A, B>(host(status_.as_ptr(), pass(datatype), count))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ibsend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ibsend::<B>() else {
            return missing::function::<A, B>("MPI_Ibsend", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ibsend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ibsend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ibsend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Improbe<A: Abi, B: Abi>(source: c_int, tag: c_int, comm: A::Comm, flag: *mut c_int, message: *mut A::Message, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Improbe::<B>() else {
            return missing::function::<A, B>("MPI_Improbe", Object::Comm(pass(comm)));
        };
        let mut message_places = Places::new();
        let mut message_ = Passed::<A::Message, B::Message, 1>::empty(&mut message_places, message, 1);
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), flag, message_.as_mut_ptr(), status_.as_mut_ptr());
        status_.give();
        if code == 0 {
            message_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Imrecv<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, message: *mut A::Message, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Imrecv::<B>() else {
            return missing::function::<A, B>("MPI_Imrecv", Object::None);
        };
        let mut message_places = Places::new();
        let mut message_ = Passed::<A::Message, B::Message, 1>::new(&mut message_places, message, 1);
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), message_.as_mut_ptr(), request_.as_mut_ptr());
        message_.write_back();
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Imrecv_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, message: *mut A::Message, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Imrecv_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Imrecv::<A, B>(buf, datatype_.count, datatype_.datatype, message, request);
        };
        let mut message_places = Places::new();
        let mut message_ = Passed::<A::Message, B::Message, 1>::new(&mut message_places, message, 1);
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), message_.as_mut_ptr(), request_.as_mut_ptr());
        message_.write_back();
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iprobe<A: Abi, B: Abi>(source: c_int, tag: c_int, comm: A::Comm, flag: *mut c_int, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iprobe::<B>() else {
            return missing::function::<A, B>("MPI_Iprobe", Object::Comm(pass(comm)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), flag, status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Irecv<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Irecv::<B>() else {
            return missing::function::<A, B>("MPI_Irecv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Irecv_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Irecv_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Irecv::<A, B>(buf, datatype_.count, datatype_.datatype, source, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Irsend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Irsend::<B>() else {
            return missing::function::<A, B>("MPI_Irsend", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Irsend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Irsend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Irsend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Isend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Isend::<B>() else {
            return missing::function::<A, B>("MPI_Isend", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Isend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Isend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Isend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Isendrecv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, source: c_int, recvtag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Isendrecv::<B>() else {
            return missing::function::<A, B>("MPI_Isendrecv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Isendrecv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, source: c_int, recvtag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Isendrecv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Isendrecv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, dest, sendtag, recvbuf, recvtype_.count, recvtype_.datatype, source, recvtag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Isendrecv_replace<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Isendrecv_replace::<B>() else {
            return missing::function::<A, B>("MPI_Isendrecv_replace", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Isendrecv_replace_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Isendrecv_replace_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Isendrecv_replace::<A, B>(buf, datatype_.count, datatype_.datatype, dest, sendtag, source, recvtag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Issend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Issend::<B>() else {
            return missing::function::<A, B>("MPI_Issend", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Issend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Issend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Issend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Mprobe<A: Abi, B: Abi>(source: c_int, tag: c_int, comm: A::Comm, message: *mut A::Message, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Mprobe::<B>() else {
            return missing::function::<A, B>("MPI_Mprobe", Object::Comm(pass(comm)));
        };
        let mut message_places = Places::new();
        let mut message_ = Passed::<A::Message, B::Message, 1>::empty(&mut message_places, message, 1);
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), message_.as_mut_ptr(), status_.as_mut_ptr());
        status_.give();
        if code == 0 {
            message_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Mrecv<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, message: *mut A::Message, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Mrecv::<B>() else {
            return missing::function::<A, B>("MPI_Mrecv", Object::None);
        };
        let mut message_places = Places::new();
        let mut message_ = Passed::<A::Message, B::Message, 1>::new(&mut message_places, message, 1);
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), message_.as_mut_ptr(), status_.as_mut_ptr());
        message_.write_back();
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Mrecv_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, message: *mut A::Message, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Mrecv_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Mrecv::<A, B>(buf, datatype_.count, datatype_.datatype, message, status);
        };
        let mut message_places = Places::new();
        let mut message_ = Passed::<A::Message, B::Message, 1>::new(&mut message_places, message, 1);
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), message_.as_mut_ptr(), status_.as_mut_ptr());
        message_.write_back();
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Probe<A: Abi, B: Abi>(source: c_int, tag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Probe::<B>() else {
            return missing::function::<A, B>("MPI_Probe", Object::Comm(pass(comm)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Recv<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Recv::<B>() else {
            return missing::function::<A, B>("MPI_Recv", Object::Comm(pass(comm)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Recv_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Recv_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Recv::<A, B>(buf, datatype_.count, datatype_.datatype, source, tag, comm, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Recv_init<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Recv_init::<B>() else {
            return missing::function::<A, B>("MPI_Recv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Recv_init_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Recv_init_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Recv_init::<A, B>(buf, datatype_.count, datatype_.datatype, source, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_free<A: Abi, B: Abi>(request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Request_free::<B>() else {
            return missing::function::<A, B>("MPI_Request_free", Object::None);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::new(&mut request_places, request, 1);
        let held = pinned::hold(request_.as_ptr(), 1);
        let code = host(request_.as_mut_ptr());
        held.settle(request_.as_ptr());
        request_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_get_status<A: Abi, B: Abi>(request: A::Request, flag: *mut c_int, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Request_get_status::<B>() else {
            return missing::function::<A, B>("MPI_Request_get_status", Object::None);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(pass(request), flag, status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_get_status_all<A: Abi, B: Abi>(count: c_int, array_of_requests: *const A::Request, flag: *mut c_int, array_of_statuses: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Request_get_status_all::<B>() else {
            return emulated::request_get_status_all::<A, B>(count, array_of_requests, flag, array_of_statuses);
        };
        let mut array_of_requests_places = Places::new();
        let array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let mut array_of_statuses_places = Places::new();
        let mut array_of_statuses_ = Outcome::<A, B, _>::all(&mut array_of_statuses_places, array_of_statuses, count.into());
        let code = host(count, array_of_requests_.as_ptr().cast_mut(), flag, array_of_statuses_.as_mut_ptr());
        array_of_statuses_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_get_status_any<A: Abi, B: Abi>(count: c_int, array_of_requests: *const A::Request, index: *mut c_int, flag: *mut c_int, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Request_get_status_any::<B>() else {
            return emulated::request_get_status_any::<A, B>(count, array_of_requests, index, flag, status);
        };
        let mut array_of_requests_places = Places::new();
        let array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(count, array_of_requests_.as_ptr().cast_mut(), index, flag, status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Request_get_status_some<A: Abi, B: Abi>(incount: c_int, array_of_requests: *const A::Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Request_get_status_some::<B>() else {
            return emulated::request_get_status_some::<A, B>(incount, array_of_requests, outcount, array_of_indices, array_of_statuses);
        };
        let mut array_of_requests_places = Places::new();
        let array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, incount.into());
        let mut array_of_statuses_places = Places::new();
        let mut array_of_statuses_ = Outcome::<A, B, _>::all(&mut array_of_statuses_places, array_of_statuses, incount.into());
        let code = host(incount, array_of_requests_.as_ptr().cast_mut(), outcount, array_of_indices, array_of_statuses_.as_mut_ptr());
        array_of_statuses_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rsend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rsend::<B>() else {
            return missing::function::<A, B>("MPI_Rsend", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rsend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rsend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Rsend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rsend_init<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rsend_init::<B>() else {
            return missing::function::<A, B>("MPI_Rsend_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Rsend_init_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Rsend_init_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Rsend_init::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Send<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Send::<B>() else {
            return missing::function::<A, B>("MPI_Send", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Send_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Send_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Send::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Send_init<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Send_init::<B>() else {
            return missing::function::<A, B>("MPI_Send_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Send_init_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Send_init_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Send_init::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Sendrecv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, source: c_int, recvtag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Sendrecv::<B>() else {
            return missing::function::<A, B>("MPI_Sendrecv", Object::Comm(pass(comm)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Sendrecv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, dest: c_int, sendtag: c_int, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, source: c_int, recvtag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Sendrecv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Sendrecv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, dest, sendtag, recvbuf, recvtype_.count, recvtype_.datatype, source, recvtag, comm, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Sendrecv_replace<A: Abi, B: Abi>(buf: *mut c_void, count: c_int, datatype: A::Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Sendrecv_replace::<B>() else {
            return missing::function::<A, B>("MPI_Sendrecv_replace", Object::Comm(pass(comm)));
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Sendrecv_replace_c<A: Abi, B: Abi>(buf: *mut c_void, count: Count, datatype: A::Datatype, dest: c_int, sendtag: c_int, source: c_int, recvtag: c_int, comm: A::Comm, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Sendrecv_replace_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Sendrecv_replace::<A, B>(buf, datatype_.count, datatype_.datatype, dest, sendtag, source, recvtag, comm, status);
        };
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(sendtag), cross::rank::<A, B>(source), cross::tag::<A, B>(recvtag), pass(comm), status_.as_mut_ptr());
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_attach_buffer<A: Abi, B: Abi>(session: A::Session, buffer: *mut c_void, size: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_attach_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Session_attach_buffer", Object::Session(pass(session)));
        };
        let (buffer, size) = bsend::lend::<A, B, _>(buffer, size);
        let code = host(pass(session), cross::buffer::<A, B>(buffer), size);
        if code != 0 {
            bsend::refused(buffer);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_attach_buffer_c<A: Abi, B: Abi>(session: A::Session, buffer: *mut c_void, size: Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_attach_buffer_c::<B>() else {
            let Some(size) = missing::small(size) else { return missing::too_large::<A, B>(Object::Session(pass(session))) };
            return super::MPI_Session_attach_buffer::<A, B>(session, buffer, size);
        };
        let (buffer, size) = bsend::lend::<A, B, _>(buffer, size);
        let code = host(pass(session), cross::buffer::<A, B>(buffer), size);
        if code != 0 {
            bsend::refused(buffer);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_detach_buffer<A: Abi, B: Abi>(session: A::Session, buffer_addr: *mut c_void, size: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_detach_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Session_detach_buffer", Object::Session(pass(session)));
        };
        let code = host(pass(session), buffer_addr, size);
        if code == 0 {
            cross::in_place(buffer_addr.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));
            bsend::give_back(buffer_addr.cast::<*mut c_void>(), size);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_detach_buffer_c<A: Abi, B: Abi>(session: A::Session, buffer_addr: *mut c_void, size: *mut Count) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_detach_buffer_c::<B>() else {
            let mut size_: c_int = 0;
            let code = super::MPI_Session_detach_buffer::<A, B>(session, buffer_addr, if size.is_null() { std::ptr::null_mut() } else { &mut size_ });
            if code == 0 {
                cross::in_place(size, |_| size_.into());
            }
            return code;
        };
        let code = host(pass(session), buffer_addr, size);
        if code == 0 {
            cross::in_place(buffer_addr.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));
            bsend::give_back(buffer_addr.cast::<*mut c_void>(), size);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_flush_buffer<A: Abi, B: Abi>(session: A::Session) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_flush_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Session_flush_buffer", Object::Session(pass(session)));
        };
        raise::code::<A, B>(host(pass(session)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Session_iflush_buffer<A: Abi, B: Abi>(session: A::Session, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Session_iflush_buffer::<B>() else {
            return missing::function::<A, B>("MPI_Session_iflush_buffer", Object::Session(pass(session)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(session), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ssend<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ssend::<B>() else {
            return missing::function::<A, B>("MPI_Ssend", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ssend_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ssend_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ssend::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ssend_init<A: Abi, B: Abi>(buf: *const c_void, count: c_int, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ssend_init::<B>() else {
            return missing::function::<A, B>("MPI_Ssend_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ssend_init_c<A: Abi, B: Abi>(buf: *const c_void, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ssend_init_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ssend_init::<A, B>(buf, datatype_.count, datatype_.datatype, dest, tag, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Start<A: Abi, B: Abi>(request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Start::<B>() else {
            return missing::function::<A, B>("MPI_Start", Object::None);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::new(&mut request_places, request, 1);
        let code = host(request_.as_mut_ptr());
        request_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Startall<A: Abi, B: Abi>(count: c_int, array_of_requests: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Startall::<B>() else {
            return missing::function::<A, B>("MPI_Startall", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let code = host(count, array_of_requests_.as_mut_ptr());
        array_of_requests_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_get_error<A: Abi, B: Abi>(status: *const A::Status, err: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_get_error::<B>() else {
            return emulated::status_get_error::<A, B>(status, err);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_ptr(), err);
        if code == 0 {
            cross::in_place(err, cross::error::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_get_source<A: Abi, B: Abi>(status: *const A::Status, source: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_get_source::<B>() else {
            return emulated::status_get_source::<A, B>(status, source);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_ptr(), source);
        if code == 0 {
            cross::in_place(source, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_get_tag<A: Abi, B: Abi>(status: *const A::Status, tag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_get_tag::<B>() else {
            return emulated::status_get_tag::<A, B>(status, tag);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_ptr(), tag);
        if code == 0 {
            cross::in_place(tag, cross::tag::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_error<A: Abi, B: Abi>(status: *mut A::Status, err: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_error::<B>() else {
            return emulated::status_set_error::<A, B>(status, err);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), cross::error::<A, B>(err));
        status_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_source<A: Abi, B: Abi>(status: *mut A::Status, source: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_source::<B>() else {
            return emulated::status_set_source::<A, B>(status, source);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), cross::rank::<A, B>(source));
        status_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Status_set_tag<A: Abi, B: Abi>(status: *mut A::Status, tag: c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Status_set_tag::<B>() else {
            return emulated::status_set_tag::<A, B>(status, tag);
        };
        let mut status_places = Places::new();
        let mut status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        let code = host(status_.as_mut_ptr(), cross::tag::<A, B>(tag));
        status_.write_back();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Test<A: Abi, B: Abi>(request: *mut A::Request, flag: *mut c_int, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Test::<B>() else {
            return missing::function::<A, B>("MPI_Test", Object::None);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::new(&mut request_places, request, 1);
        let held = pinned::hold(request_.as_ptr(), 1);
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(request_.as_mut_ptr(), flag, status_.as_mut_ptr());
        held.settle(request_.as_ptr());
        request_.write_back();
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Test_cancelled<A: Abi, B: Abi>(status: *const A::Status, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Test_cancelled::<B>() else {
            return missing::function::<A, B>("MPI_Test_cancelled", Object::None);
        };
        let mut status_places = Places::new();
        let status_ = Passed::<A::Status, B::Status, 1>::new(&mut status_places, status, 1);
        raise::code::<A, B>(host(status_.as_ptr(), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Testall<A: Abi, B: Abi>(count: c_int, array_of_requests: *mut A::Request, flag: *mut c_int, array_of_statuses: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Testall::<B>() else {
            return missing::function::<A, B>("MPI_Testall", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let held = pinned::hold(array_of_requests_.as_ptr(), count.into());
        let mut array_of_statuses_places = Places::new();
        let mut array_of_statuses_ = Outcome::<A, B, _>::all(&mut array_of_statuses_places, array_of_statuses, count.into());
        let code = host(count, array_of_requests_.as_mut_ptr(), flag, array_of_statuses_.as_mut_ptr());
        held.settle(array_of_requests_.as_ptr());
        array_of_requests_.write_back();
        array_of_statuses_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Testany<A: Abi, B: Abi>(count: c_int, array_of_requests: *mut A::Request, index: *mut c_int, flag: *mut c_int, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Testany::<B>() else {
            return missing::function::<A, B>("MPI_Testany", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let held = pinned::hold(array_of_requests_.as_ptr(), count.into());
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(count, array_of_requests_.as_mut_ptr(), index, flag, status_.as_mut_ptr());
        held.settle(array_of_requests_.as_ptr());
        array_of_requests_.write_back();
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Testsome<A: Abi, B: Abi>(incount: c_int, array_of_requests: *mut A::Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Testsome::<B>() else {
            return missing::function::<A, B>("MPI_Testsome", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, incount.into());
        let held = pinned::hold(array_of_requests_.as_ptr(), incount.into());
        let mut array_of_statuses_places = Places::new();
        let mut array_of_statuses_ = Outcome::<A, B, _>::all(&mut array_of_statuses_places, array_of_statuses, incount.into());
        let code = host(incount, array_of_requests_.as_mut_ptr(), outcount, array_of_indices, array_of_statuses_.as_mut_ptr());
        held.settle(array_of_requests_.as_ptr());
        array_of_requests_.write_back();
        array_of_statuses_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Wait<A: Abi, B: Abi>(request: *mut A::Request, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Wait::<B>() else {
            return missing::function::<A, B>("MPI_Wait", Object::None);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::new(&mut request_places, request, 1);
        let held = pinned::hold(request_.as_ptr(), 1);
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(request_.as_mut_ptr(), status_.as_mut_ptr());
        held.settle(request_.as_ptr());
        request_.write_back();
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Waitall<A: Abi, B: Abi>(count: c_int, array_of_requests: *mut A::Request, array_of_statuses: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Waitall::<B>() else {
            return missing::function::<A, B>("MPI_Waitall", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let held = pinned::hold(array_of_requests_.as_ptr(), count.into());
        let mut array_of_statuses_places = Places::new();
        let mut array_of_statuses_ = Outcome::<A, B, _>::all(&mut array_of_statuses_places, array_of_statuses, count.into());
        let code = host(count, array_of_requests_.as_mut_ptr(), array_of_statuses_.as_mut_ptr());
        held.settle(array_of_requests_.as_ptr());
        array_of_requests_.write_back();
        array_of_statuses_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Waitany<A: Abi, B: Abi>(count: c_int, array_of_requests: *mut A::Request, index: *mut c_int, status: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Waitany::<B>() else {
            return missing::function::<A, B>("MPI_Waitany", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, count.into());
        let held = pinned::hold(array_of_requests_.as_ptr(), count.into());
        let mut status_places = Places::new();
        let mut status_ = Outcome::<A, B, _>::one(&mut status_places, status);
        let code = host(count, array_of_requests_.as_mut_ptr(), index, status_.as_mut_ptr());
        held.settle(array_of_requests_.as_ptr());
        array_of_requests_.write_back();
        status_.give();
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Waitsome<A: Abi, B: Abi>(incount: c_int, array_of_requests: *mut A::Request, outcount: *mut c_int, array_of_indices: *mut c_int, array_of_statuses: *mut A::Status) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Waitsome::<B>() else {
            return missing::function::<A, B>("MPI_Waitsome", Object::None);
        };
        let mut array_of_requests_places = Places::new();
        let mut array_of_requests_ = Passed::<A::Request, B::Request, 64>::new(&mut array_of_requests_places, array_of_requests, incount.into());
        let held = pinned::hold(array_of_requests_.as_ptr(), incount.into());
        let mut array_of_statuses_places = Places::new();
        let mut array_of_statuses_ = Outcome::<A, B, _>::all(&mut array_of_statuses_places, array_of_statuses, incount.into());
        let code = host(incount, array_of_requests_.as_mut_ptr(), outcount, array_of_indices, array_of_statuses_.as_mut_ptr());
        held.settle(array_of_requests_.as_ptr());
        array_of_requests_.write_back();
        array_of_statuses_.give();
        raise::code::<A, B>(code)
    }
}
