//! Bodies: MPI 5.0 chapter 4, Partitioned point-to-point communication. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPI_Parrived<A: Abi, B: Abi>(request: A::Request, partition: c_int, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Parrived::<B>() else {
            return missing::function::<A, B>("MPI_Parrived", Object::None);
        };
        raise::code::<A, B>(host(pass(request), partition, flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pready<A: Abi, B: Abi>(partition: c_int, request: A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pready::<B>() else {
            return missing::function::<A, B>("MPI_Pready", Object::None);
        };
        raise::code::<A, B>(host(partition, pass(request)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pready_list<A: Abi, B: Abi>(length: c_int, array_of_partitions: *const c_int, request: A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pready_list::<B>() else {
            return missing::function::<A, B>("MPI_Pready_list", Object::None);
        };
        raise::code::<A, B>(host(length, array_of_partitions, pass(request)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Pready_range<A: Abi, B: Abi>(partition_low: c_int, partition_high: c_int, request: A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Pready_range::<B>() else {
            return missing::function::<A, B>("MPI_Pready_range", Object::None);
        };
        raise::code::<A, B>(host(partition_low, partition_high, pass(request)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Precv_init<A: Abi, B: Abi>(buf: *mut c_void, partitions: c_int, count: Count, datatype: A::Datatype, source: c_int, tag: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Precv_init::<B>() else {
            return missing::function::<A, B>("MPI_Precv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), partitions, count, pass(datatype), cross::rank::<A, B>(source), cross::tag::<A, B>(tag), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Psend_init<A: Abi, B: Abi>(buf: *const c_void, partitions: c_int, count: Count, datatype: A::Datatype, dest: c_int, tag: c_int, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Psend_init::<B>() else {
            return missing::function::<A, B>("MPI_Psend_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(buf), partitions, count, pass(datatype), cross::rank::<A, B>(dest), cross::tag::<A, B>(tag), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}
