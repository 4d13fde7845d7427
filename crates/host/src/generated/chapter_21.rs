//! Bodies: MPI 5.0 chapter 21, Fault tolerance, beyond MPI 5.0. Written by `cargo xtask codegen` from the table.
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
pub unsafe extern "C" fn MPIX_Comm_ack_failed<A: Abi, B: Abi>(comm: A::Comm, num_to_ack: c_int, num_acked: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_ack_failed::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_ack_failed", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), num_to_ack, num_acked))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_agree<A: Abi, B: Abi>(comm: A::Comm, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_agree::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_agree", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_failure_ack<A: Abi, B: Abi>(comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_failure_ack::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_failure_ack", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_failure_get_acked<A: Abi, B: Abi>(comm: A::Comm, failedgrp: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_failure_get_acked::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_failure_get_acked", Object::Comm(pass(comm)));
        };
        let mut failedgrp_places = Places::new();
        let mut failedgrp_ = Passed::<A::Group, B::Group, 1>::empty(&mut failedgrp_places, failedgrp, 1);
        let code = host(pass(comm), failedgrp_.as_mut_ptr());
        if code == 0 {
            failedgrp_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_get_failed<A: Abi, B: Abi>(comm: A::Comm, failedgrp: *mut A::Group) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_get_failed::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_get_failed", Object::Comm(pass(comm)));
        };
        let mut failedgrp_places = Places::new();
        let mut failedgrp_ = Passed::<A::Group, B::Group, 1>::empty(&mut failedgrp_places, failedgrp, 1);
        let code = host(pass(comm), failedgrp_.as_mut_ptr());
        if code == 0 {
            failedgrp_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_iagree<A: Abi, B: Abi>(comm: A::Comm, flag: *mut c_int, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_iagree::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_iagree", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(comm), flag, request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_is_revoked<A: Abi, B: Abi>(comm: A::Comm, flag: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_is_revoked::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_is_revoked", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), flag))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_ishrink<A: Abi, B: Abi>(comm: A::Comm, newcomm: *mut A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_ishrink::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_ishrink", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(pass(comm), newcomm_.as_mut_ptr(), request_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_revoke<A: Abi, B: Abi>(comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_revoke::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_revoke", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPIX_Comm_shrink<A: Abi, B: Abi>(comm: A::Comm, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPIX_Comm_shrink::<B>() else {
            return missing::function::<A, B>("MPIX_Comm_shrink", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}
