//! Exports: MPI 5.0 chapter 21, Fault tolerance, beyond MPI 5.0. Written by `cargo xtask codegen` from the table.
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
use anympi_translate::Mpich as A;
use anympi_translate::mpich::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_ack_failed(comm: Comm, num_to_ack: c_int, num_acked: *mut c_int) -> c_int {
    unsafe { answer!(MPIX_Comm_ack_failed engine_MPIX_Comm_ack_failed undecided_MPIX_Comm_ack_failed (comm, num_to_ack, num_acked)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_ack_failed(comm: Comm, num_to_ack: c_int, num_acked: *mut c_int) -> c_int {
    unsafe { answer!(MPIX_Comm_ack_failed engine_MPIX_Comm_ack_failed undecided_MPIX_Comm_ack_failed (comm, num_to_ack, num_acked)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_ack_failed(comm: Comm, num_to_ack: c_int, num_acked: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_ack_failed(comm, num_to_ack, num_acked) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_ack_failed(comm: Comm, num_to_ack: c_int, num_acked: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_ack_failed", || Some(Argument::Comm(comm.standard())), |me| {
            let num_acked = required(num_acked)?;
            api::fault::comm_ack_failed(me, comm.standard(), num_to_ack, num_acked)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_agree(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPIX_Comm_agree engine_MPIX_Comm_agree undecided_MPIX_Comm_agree (comm, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_agree(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPIX_Comm_agree engine_MPIX_Comm_agree undecided_MPIX_Comm_agree (comm, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_agree(comm: Comm, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_agree(comm, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_agree(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_agree", || Some(Argument::Comm(comm.standard())), |me| {
            let flag = required(flag)?;
            api::fault::comm_agree(me, comm.standard(), flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_failure_ack(comm: Comm) -> c_int {
    unsafe { answer!(MPIX_Comm_failure_ack engine_MPIX_Comm_failure_ack undecided_MPIX_Comm_failure_ack (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_failure_ack(comm: Comm) -> c_int {
    unsafe { answer!(MPIX_Comm_failure_ack engine_MPIX_Comm_failure_ack undecided_MPIX_Comm_failure_ack (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_failure_ack(comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_failure_ack(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_failure_ack(comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_failure_ack", || Some(Argument::Comm(comm.standard())), |me| {
            api::fault::comm_failure_ack(me, comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_failure_get_acked(comm: Comm, failedgrp: *mut Group) -> c_int {
    unsafe { answer!(MPIX_Comm_failure_get_acked engine_MPIX_Comm_failure_get_acked undecided_MPIX_Comm_failure_get_acked (comm, failedgrp)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_failure_get_acked(comm: Comm, failedgrp: *mut Group) -> c_int {
    unsafe { answer!(MPIX_Comm_failure_get_acked engine_MPIX_Comm_failure_get_acked undecided_MPIX_Comm_failure_get_acked (comm, failedgrp)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_failure_get_acked(comm: Comm, failedgrp: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_failure_get_acked(comm, failedgrp) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_failure_get_acked(comm: Comm, failedgrp: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_failure_get_acked", || Some(Argument::Comm(comm.standard())), |me| {
            let failedgrp = required(failedgrp)?;
            let mut failedgrp_ = Group::EMPTY;
            api::fault::comm_failure_get_acked(me, comm.standard(), &mut failedgrp_)?;
            *failedgrp = Group::foreign(failedgrp_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_get_failed(comm: Comm, failedgrp: *mut Group) -> c_int {
    unsafe { answer!(MPIX_Comm_get_failed engine_MPIX_Comm_get_failed undecided_MPIX_Comm_get_failed (comm, failedgrp)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_get_failed(comm: Comm, failedgrp: *mut Group) -> c_int {
    unsafe { answer!(MPIX_Comm_get_failed engine_MPIX_Comm_get_failed undecided_MPIX_Comm_get_failed (comm, failedgrp)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_get_failed(comm: Comm, failedgrp: *mut Group) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_get_failed(comm, failedgrp) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_get_failed(comm: Comm, failedgrp: *mut Group) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_get_failed", || Some(Argument::Comm(comm.standard())), |me| {
            let failedgrp = required(failedgrp)?;
            let mut failedgrp_ = Group::EMPTY;
            api::fault::comm_get_failed(me, comm.standard(), &mut failedgrp_)?;
            *failedgrp = Group::foreign(failedgrp_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_iagree(comm: Comm, flag: *mut c_int, request: *mut Request) -> c_int {
    unsafe { answer!(MPIX_Comm_iagree engine_MPIX_Comm_iagree undecided_MPIX_Comm_iagree (comm, flag, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_iagree(comm: Comm, flag: *mut c_int, request: *mut Request) -> c_int {
    unsafe { answer!(MPIX_Comm_iagree engine_MPIX_Comm_iagree undecided_MPIX_Comm_iagree (comm, flag, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_iagree(comm: Comm, flag: *mut c_int, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_iagree(comm, flag, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_iagree(comm: Comm, flag: *mut c_int, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_iagree", || Some(Argument::Comm(comm.standard())), |me| {
            let flag = required(flag)?;
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::fault::comm_iagree(me, comm.standard(), flag, &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_is_revoked(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPIX_Comm_is_revoked engine_MPIX_Comm_is_revoked undecided_MPIX_Comm_is_revoked (comm, flag)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_is_revoked(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe { answer!(MPIX_Comm_is_revoked engine_MPIX_Comm_is_revoked undecided_MPIX_Comm_is_revoked (comm, flag)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_is_revoked(comm: Comm, flag: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_is_revoked(comm, flag) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_is_revoked(comm: Comm, flag: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_is_revoked", || Some(Argument::Comm(comm.standard())), |me| {
            let flag = required(flag)?;
            api::fault::comm_is_revoked(me, comm.standard(), flag)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_ishrink(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPIX_Comm_ishrink engine_MPIX_Comm_ishrink undecided_MPIX_Comm_ishrink (comm, newcomm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_ishrink(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPIX_Comm_ishrink engine_MPIX_Comm_ishrink undecided_MPIX_Comm_ishrink (comm, newcomm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_ishrink(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_ishrink(comm, newcomm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_ishrink(comm: Comm, newcomm: *mut Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_ishrink", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::fault::comm_ishrink(me, comm.standard(), &mut newcomm_, &mut request_)?;
            *newcomm = Comm::foreign(newcomm_);
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_revoke(comm: Comm) -> c_int {
    unsafe { answer!(MPIX_Comm_revoke engine_MPIX_Comm_revoke undecided_MPIX_Comm_revoke (comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_revoke(comm: Comm) -> c_int {
    unsafe { answer!(MPIX_Comm_revoke engine_MPIX_Comm_revoke undecided_MPIX_Comm_revoke (comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_revoke(comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_revoke(comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_revoke(comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_revoke", || Some(Argument::Comm(comm.standard())), |me| {
            api::fault::comm_revoke(me, comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPIX_Comm_shrink(comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPIX_Comm_shrink engine_MPIX_Comm_shrink undecided_MPIX_Comm_shrink (comm, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPIX_Comm_shrink(comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPIX_Comm_shrink engine_MPIX_Comm_shrink undecided_MPIX_Comm_shrink (comm, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPIX_Comm_shrink(comm: Comm, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPIX_Comm_shrink(comm, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPIX_Comm_shrink(comm: Comm, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPIX_Comm_shrink", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::fault::comm_shrink(me, comm.standard(), &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}
