//! Bodies: MPI 5.0 chapter 6, Collective communication. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Allgather<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgather::<B>() else {
            return missing::function::<A, B>("MPI_Allgather", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgather_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgather_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Allgather::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgather_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgather_init::<B>() else {
            return missing::function::<A, B>("MPI_Allgather_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgather_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgather_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Allgather_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgatherv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgatherv::<B>() else {
            return missing::function::<A, B>("MPI_Allgatherv", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgatherv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgatherv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(displs_) = Image::new(displs, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Allgatherv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgatherv_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgatherv_init::<B>() else {
            return missing::function::<A, B>("MPI_Allgatherv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allgatherv_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allgatherv_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let code = super::MPI_Allgatherv_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allreduce<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allreduce::<B>() else {
            return missing::function::<A, B>("MPI_Allreduce", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allreduce_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allreduce_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Allreduce::<A, B>(sendbuf, recvbuf, count, datatype, op, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allreduce_init<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allreduce_init::<B>() else {
            return missing::function::<A, B>("MPI_Allreduce_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Allreduce_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Allreduce_init_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Allreduce_init::<A, B>(sendbuf, recvbuf, count, datatype, op, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoall<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoall::<B>() else {
            return missing::function::<A, B>("MPI_Alltoall", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoall_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoall_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Alltoall::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoall_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoall_init::<B>() else {
            return missing::function::<A, B>("MPI_Alltoall_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoall_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoall_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Alltoall_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallv::<B>() else {
            return missing::function::<A, B>("MPI_Alltoallv", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallv_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(sdispls_) = Image::new(sdispls, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(rdispls_) = Image::new(rdispls, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Alltoallv::<A, B>(sendbuf, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallv_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallv_init::<B>() else {
            return missing::function::<A, B>("MPI_Alltoallv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallv_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallv_init_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(sdispls_) = Image::new(sdispls, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sdispls_ = sdispls_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(rdispls_) = Image::new(rdispls, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let rdispls_ = rdispls_.into_box();
            let code = super::MPI_Alltoallv_init::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, sdispls_, recvcounts_, rdispls_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallw<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallw::<B>() else {
            return missing::function::<A, B>("MPI_Alltoallw", Object::Comm(pass(comm)));
        };
        let mut sendtypes_places = Places::new();
        let sendtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf));
        let mut recvtypes_places = Places::new();
        let recvtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut recvtypes_places, recvtypes, length::peers::<B>(pass(comm)));
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr().cast_mut(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr().cast_mut(), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallw_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallw_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(sdispls_) = Image::new(sdispls, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(rdispls_) = Image::new(rdispls, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Alltoallw::<A, B>(sendbuf, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes, recvbuf, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes, comm);
        };
        let mut sendtypes_places = Places::new();
        let sendtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut sendtypes_places, sendtypes, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf));
        let mut recvtypes_places = Places::new();
        let recvtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut recvtypes_places, recvtypes, length::peers::<B>(pass(comm)));
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr().cast_mut(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr().cast_mut(), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallw_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallw_init::<B>() else {
            return missing::function::<A, B>("MPI_Alltoallw_init", Object::Comm(pass(comm)));
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::peers::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Alltoallw_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Alltoallw_init_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(sdispls_) = Image::new(sdispls, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sdispls_ = sdispls_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(rdispls_) = Image::new(rdispls, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let rdispls_ = rdispls_.into_box();
            let code = super::MPI_Alltoallw_init::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtypes, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtypes, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, sdispls_, recvcounts_, rdispls_]);
            }
            return code;
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::peers::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Barrier<A: Abi, B: Abi>(comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Barrier::<B>() else {
            return missing::function::<A, B>("MPI_Barrier", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Barrier_init<A: Abi, B: Abi>(comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Barrier_init::<B>() else {
            return missing::function::<A, B>("MPI_Barrier_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bcast<A: Abi, B: Abi>(buffer: *mut c_void, count: c_int, datatype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bcast::<B>() else {
            return missing::function::<A, B>("MPI_Bcast", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buffer), count, pass(datatype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bcast_c<A: Abi, B: Abi>(buffer: *mut c_void, count: Count, datatype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bcast_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Bcast::<A, B>(buffer, datatype_.count, datatype_.datatype, root, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(buffer), count, pass(datatype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bcast_init<A: Abi, B: Abi>(buffer: *mut c_void, count: c_int, datatype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bcast_init::<B>() else {
            return missing::function::<A, B>("MPI_Bcast_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buffer), count, pass(datatype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Bcast_init_c<A: Abi, B: Abi>(buffer: *mut c_void, count: Count, datatype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Bcast_init_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Bcast_init::<A, B>(buffer, datatype_.count, datatype_.datatype, root, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buffer), count, pass(datatype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Exscan<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Exscan::<B>() else {
            return missing::function::<A, B>("MPI_Exscan", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Exscan_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Exscan_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Exscan::<A, B>(sendbuf, recvbuf, count, datatype, op, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Exscan_init<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Exscan_init::<B>() else {
            return missing::function::<A, B>("MPI_Exscan_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Exscan_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Exscan_init_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Exscan_init::<A, B>(sendbuf, recvbuf, count, datatype, op, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gather<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gather::<B>() else {
            return missing::function::<A, B>("MPI_Gather", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gather_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gather_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::peers_at_root::<A, B>(pass(comm), root) == 0) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Gather::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gather_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gather_init::<B>() else {
            return missing::function::<A, B>("MPI_Gather_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gather_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gather_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::peers_at_root::<A, B>(pass(comm), root) == 0) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Gather_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gatherv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gatherv::<B>() else {
            return missing::function::<A, B>("MPI_Gatherv", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gatherv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gatherv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(displs_) = Image::new(displs, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Gatherv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, root, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gatherv_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gatherv_init::<B>() else {
            return missing::function::<A, B>("MPI_Gatherv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Gatherv_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Gatherv_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let code = super::MPI_Gatherv_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, root, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iallgather<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iallgather::<B>() else {
            return missing::function::<A, B>("MPI_Iallgather", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iallgather_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iallgather_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Iallgather::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iallgatherv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iallgatherv::<B>() else {
            return missing::function::<A, B>("MPI_Iallgatherv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iallgatherv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iallgatherv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let code = super::MPI_Iallgatherv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iallreduce<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iallreduce::<B>() else {
            return missing::function::<A, B>("MPI_Iallreduce", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iallreduce_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iallreduce_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Iallreduce::<A, B>(sendbuf, recvbuf, count, datatype, op, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ialltoall<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ialltoall::<B>() else {
            return missing::function::<A, B>("MPI_Ialltoall", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ialltoall_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ialltoall_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ialltoall::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ialltoallv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ialltoallv::<B>() else {
            return missing::function::<A, B>("MPI_Ialltoallv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ialltoallv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ialltoallv_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(sdispls_) = Image::new(sdispls, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sdispls_ = sdispls_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(rdispls_) = Image::new(rdispls, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let rdispls_ = rdispls_.into_box();
            let code = super::MPI_Ialltoallv::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, sdispls_, recvcounts_, rdispls_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ialltoallw<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtypes: *const A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ialltoallw::<B>() else {
            return missing::function::<A, B>("MPI_Ialltoallw", Object::Comm(pass(comm)));
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::peers::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ialltoallw_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ialltoallw_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(sdispls_) = Image::new(sdispls, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sdispls_ = sdispls_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(rdispls_) = Image::new(rdispls, length::peers::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let rdispls_ = rdispls_.into_box();
            let code = super::MPI_Ialltoallw::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtypes, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtypes, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, sdispls_, recvcounts_, rdispls_]);
            }
            return code;
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::peers_unless_in_place::<A, B>(pass(comm), sendbuf));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::peers::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ibarrier<A: Abi, B: Abi>(comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ibarrier::<B>() else {
            return missing::function::<A, B>("MPI_Ibarrier", Object::Comm(pass(comm)));
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
pub unsafe extern "C" fn MPI_Ibcast<A: Abi, B: Abi>(buffer: *mut c_void, count: c_int, datatype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ibcast::<B>() else {
            return missing::function::<A, B>("MPI_Ibcast", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buffer), count, pass(datatype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ibcast_c<A: Abi, B: Abi>(buffer: *mut c_void, count: Count, datatype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ibcast_c::<B>() else {
            let Some(datatype_) = large::fit::<A, B>(count, datatype, || false) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ibcast::<A, B>(buffer, datatype_.count, datatype_.datatype, root, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buffer), count, pass(datatype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iexscan<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iexscan::<B>() else {
            return missing::function::<A, B>("MPI_Iexscan", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iexscan_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iexscan_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Iexscan::<A, B>(sendbuf, recvbuf, count, datatype, op, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Igather<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Igather::<B>() else {
            return missing::function::<A, B>("MPI_Igather", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Igather_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Igather_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::peers_at_root::<A, B>(pass(comm), root) == 0) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Igather::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Igatherv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Igatherv::<B>() else {
            return missing::function::<A, B>("MPI_Igatherv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Igatherv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Igatherv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let code = super::MPI_Igatherv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, root, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ireduce<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ireduce::<B>() else {
            return missing::function::<A, B>("MPI_Ireduce", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ireduce_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ireduce_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ireduce::<A, B>(sendbuf, recvbuf, count, datatype, op, root, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ireduce_scatter<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ireduce_scatter::<B>() else {
            return missing::function::<A, B>("MPI_Ireduce_scatter", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcounts, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ireduce_scatter_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ireduce_scatter_c::<B>() else {
            let Some(recvcounts_) = Image::new(recvcounts, length::members::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let code = super::MPI_Ireduce_scatter::<A, B>(sendbuf, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), datatype, op, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcounts, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ireduce_scatter_block<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ireduce_scatter_block::<B>() else {
            return missing::function::<A, B>("MPI_Ireduce_scatter_block", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcount, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ireduce_scatter_block_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ireduce_scatter_block_c::<B>() else {
            let Some(recvcount) = missing::small(recvcount) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ireduce_scatter_block::<A, B>(sendbuf, recvbuf, recvcount, datatype, op, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcount, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iscan<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iscan::<B>() else {
            return missing::function::<A, B>("MPI_Iscan", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iscan_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iscan_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Iscan::<A, B>(sendbuf, recvbuf, count, datatype, op, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iscatter<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iscatter::<B>() else {
            return missing::function::<A, B>("MPI_Iscatter", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iscatter_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iscatter_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::peers_at_root::<A, B>(pass(comm), root) == 0) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Iscatter::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iscatterv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iscatterv::<B>() else {
            return missing::function::<A, B>("MPI_Iscatterv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, displs, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Iscatterv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Iscatterv_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let code = super::MPI_Iscatterv::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, displs, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_commutative<A: Abi, B: Abi>(op: A::Op, commute: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Op_commutative::<B>() else {
            return missing::function::<A, B>("MPI_Op_commutative", Object::None);
        };
        raise::code::<A, B>(host(pass(op), commute))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_create<A: Abi, B: Abi>(user_fn: *const c_void, commute: c_int, op: *mut A::Op) -> c_int {
    unsafe {
        op::create::<A, B>(user_fn, commute, op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_create_c<A: Abi, B: Abi>(user_fn: *const c_void, commute: c_int, op: *mut A::Op) -> c_int {
    unsafe {
        op::create_c::<A, B>(user_fn, commute, op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Op_free<A: Abi, B: Abi>(op: *mut A::Op) -> c_int {
    unsafe {
        op::free::<A, B>(op)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce::<B>() else {
            return missing::function::<A, B>("MPI_Reduce", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Reduce::<A, B>(sendbuf, recvbuf, count, datatype, op, root, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_init<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_init::<B>() else {
            return missing::function::<A, B>("MPI_Reduce_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_init_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Reduce_init::<A, B>(sendbuf, recvbuf, count, datatype, op, root, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_local<A: Abi, B: Abi>(inbuf: *const c_void, inoutbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_local::<B>() else {
            return missing::function::<A, B>("MPI_Reduce_local", Object::None);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(inbuf), cross::buffer::<A, B>(inoutbuf), count, pass(datatype), pass(op)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_local_c<A: Abi, B: Abi>(inbuf: *const c_void, inoutbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_local_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::None) };
            return super::MPI_Reduce_local::<A, B>(inbuf, inoutbuf, count, datatype, op);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(inbuf), cross::buffer::<A, B>(inoutbuf), count, pass(datatype), pass(op)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter::<B>() else {
            return missing::function::<A, B>("MPI_Reduce_scatter", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcounts, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_c::<B>() else {
            let Some(recvcounts_) = Image::new(recvcounts, length::members::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Reduce_scatter::<A, B>(sendbuf, recvbuf, recvcounts_.as_ptr(), datatype, op, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcounts, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_block::<B>() else {
            return missing::function::<A, B>("MPI_Reduce_scatter_block", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcount, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_block_c::<B>() else {
            let Some(recvcount) = missing::small(recvcount) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Reduce_scatter_block::<A, B>(sendbuf, recvbuf, recvcount, datatype, op, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcount, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block_init<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_block_init::<B>() else {
            return missing::function::<A, B>("MPI_Reduce_scatter_block_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcount, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_block_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcount: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_block_init_c::<B>() else {
            let Some(recvcount) = missing::small(recvcount) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Reduce_scatter_block_init::<A, B>(sendbuf, recvbuf, recvcount, datatype, op, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcount, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_init<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_init::<B>() else {
            return missing::function::<A, B>("MPI_Reduce_scatter_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcounts, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Reduce_scatter_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, recvcounts: *const Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Reduce_scatter_init_c::<B>() else {
            let Some(recvcounts_) = Image::new(recvcounts, length::members::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let code = super::MPI_Reduce_scatter_init::<A, B>(sendbuf, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), datatype, op, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), recvcounts, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scan<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scan::<B>() else {
            return missing::function::<A, B>("MPI_Scan", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scan_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scan_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Scan::<A, B>(sendbuf, recvbuf, count, datatype, op, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scan_init<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: c_int, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scan_init::<B>() else {
            return missing::function::<A, B>("MPI_Scan_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scan_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, recvbuf: *mut c_void, count: Count, datatype: A::Datatype, op: A::Op, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scan_init_c::<B>() else {
            let Some(count) = missing::small(count) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Scan_init::<A, B>(sendbuf, recvbuf, count, datatype, op, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), cross::buffer::<A, B>(recvbuf), count, pass(datatype), pass(op), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatter<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatter::<B>() else {
            return missing::function::<A, B>("MPI_Scatter", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatter_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatter_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::peers_at_root::<A, B>(pass(comm), root) == 0) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Scatter::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatter_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatter_init::<B>() else {
            return missing::function::<A, B>("MPI_Scatter_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatter_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatter_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::peers_at_root::<A, B>(pass(comm), root) == 0) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Scatter_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatterv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatterv::<B>() else {
            return missing::function::<A, B>("MPI_Scatterv", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, displs, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatterv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatterv_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(displs_) = Image::new(displs, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Scatterv::<A, B>(sendbuf, sendcounts_.as_ptr(), displs_.as_ptr(), sendtype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, displs, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatterv_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, displs: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatterv_init::<B>() else {
            return missing::function::<A, B>("MPI_Scatterv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, displs, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Scatterv_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, displs: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, root: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Scatterv_init_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::peers_at_root::<A, B>(pass(comm), root), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let code = super::MPI_Scatterv_init::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtype, recvbuf, recvtype_.count, recvtype_.datatype, root, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, displs, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), cross::rank::<A, B>(root), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}
