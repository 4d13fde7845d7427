//! Keyvals and attributes (MPI 5.0 § 7.7).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
//! `attribute_val` of the getters points to a `void *`.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::attr::{KeyvalKind, Owner};
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::*;
use std::ffi::{c_int, c_void};

/// Hands an attribute's value to the user.
///
/// # Safety
/// `out` is null or points to a pointer of any kind.
unsafe fn give(found: Option<usize>, out: *mut c_void, flag: &mut c_int) -> Result<()> {
    check(!out.is_null(), MPI_ERR_ARG)?;
    *flag = found.is_some() as c_int;
    if let Some(value) = found {
        // SAFETY: the caller's promise; the pointer may be of another type, so its alignment is not relied on.
        unsafe { out.cast::<usize>().write_unaligned(value) };
    }
    Ok(())
}

pub unsafe fn comm_create_keyval(
    rank: &Rank,
    comm_copy_attr_fn: usize,
    comm_delete_attr_fn: usize,
    comm_keyval: &mut c_int,
    extra_state: *mut c_void,
) -> Result<()> {
    let keyvals = &rank.process.keyvals;
    *comm_keyval = keyvals.create(KeyvalKind::Comm, comm_copy_attr_fn, comm_delete_attr_fn, extra_state)?;
    Ok(())
}

pub unsafe fn comm_free_keyval(rank: &Rank, comm_keyval: &mut c_int) -> Result<()> {
    rank.process.keyvals.free(KeyvalKind::Comm, comm_keyval)
}

pub unsafe fn comm_set_attr(rank: &Rank, comm: Comm, comm_keyval: c_int, attribute_val: *mut c_void) -> Result<()> {
    rank.comm(comm)?.attributes.set(rank, Owner::Comm(comm), comm_keyval, attribute_val)
}

pub unsafe fn comm_get_attr(
    rank: &Rank,
    comm: Comm,
    comm_keyval: c_int,
    attribute_val: *mut c_void,
    flag: &mut c_int,
) -> Result<()> {
    let found = rank.comm(comm)?.attributes.get(rank, Owner::Comm(comm), comm_keyval)?;
    // SAFETY: the out parameter, as the standard says.
    unsafe { give(found, attribute_val, flag) }
}

pub unsafe fn comm_delete_attr(rank: &Rank, comm: Comm, comm_keyval: c_int) -> Result<()> {
    rank.comm(comm)?.attributes.delete(rank, Owner::Comm(comm), comm_keyval)
}

pub unsafe fn type_create_keyval(
    rank: &Rank,
    type_copy_attr_fn: usize,
    type_delete_attr_fn: usize,
    type_keyval: &mut c_int,
    extra_state: *mut c_void,
) -> Result<()> {
    let keyvals = &rank.process.keyvals;
    *type_keyval = keyvals.create(KeyvalKind::Type, type_copy_attr_fn, type_delete_attr_fn, extra_state)?;
    Ok(())
}

pub unsafe fn type_free_keyval(rank: &Rank, type_keyval: &mut c_int) -> Result<()> {
    rank.process.keyvals.free(KeyvalKind::Type, type_keyval)
}

pub unsafe fn type_set_attr(
    rank: &Rank,
    datatype: Datatype,
    type_keyval: c_int,
    attribute_val: *mut c_void,
) -> Result<()> {
    rank.datatype(datatype)?.attributes.set(rank, Owner::Type(datatype), type_keyval, attribute_val)
}

pub unsafe fn type_get_attr(
    rank: &Rank,
    datatype: Datatype,
    type_keyval: c_int,
    attribute_val: *mut c_void,
    flag: &mut c_int,
) -> Result<()> {
    let found = rank.datatype(datatype)?.attributes.get(rank, Owner::Type(datatype), type_keyval)?;
    // SAFETY: the out parameter, as the standard says.
    unsafe { give(found, attribute_val, flag) }
}

pub unsafe fn type_delete_attr(rank: &Rank, datatype: Datatype, type_keyval: c_int) -> Result<()> {
    rank.datatype(datatype)?.attributes.delete(rank, Owner::Type(datatype), type_keyval)
}

pub unsafe fn win_create_keyval(
    rank: &Rank,
    win_copy_attr_fn: usize,
    win_delete_attr_fn: usize,
    win_keyval: &mut c_int,
    extra_state: *mut c_void,
) -> Result<()> {
    let keyvals = &rank.process.keyvals;
    *win_keyval = keyvals.create(KeyvalKind::Win, win_copy_attr_fn, win_delete_attr_fn, extra_state)?;
    Ok(())
}

pub unsafe fn win_free_keyval(rank: &Rank, win_keyval: &mut c_int) -> Result<()> {
    rank.process.keyvals.free(KeyvalKind::Win, win_keyval)
}

pub unsafe fn win_set_attr(rank: &Rank, win: Win, win_keyval: c_int, attribute_val: *mut c_void) -> Result<()> {
    rank.window(win)?.attributes.set(rank, Owner::Win(win), win_keyval, attribute_val)
}

/// Of the predefined ones, `MPI_WIN_BASE` is an address itself; the others' values are pointers.
pub unsafe fn win_get_attr(
    rank: &Rank,
    win: Win,
    win_keyval: c_int,
    attribute_val: *mut c_void,
    flag: &mut c_int,
) -> Result<()> {
    let window = rank.window(win)?;
    let values = &window.values;
    let found = match win_keyval {
        MPI_WIN_BASE => Some(window.seen() as usize),
        MPI_WIN_SIZE => Some(std::ptr::from_ref(&values.size) as usize),
        MPI_WIN_DISP_UNIT => Some(std::ptr::from_ref(&values.unit) as usize),
        MPI_WIN_CREATE_FLAVOR => Some(std::ptr::from_ref(&values.flavor) as usize),
        MPI_WIN_MODEL => Some(std::ptr::from_ref(&values.model) as usize),
        _ => window.attributes.get(rank, Owner::Win(win), win_keyval)?,
    };
    // SAFETY: the out parameter, as the standard says.
    unsafe { give(found, attribute_val, flag) }
}

pub unsafe fn win_delete_attr(rank: &Rank, win: Win, win_keyval: c_int) -> Result<()> {
    rank.window(win)?.attributes.delete(rank, Owner::Win(win), win_keyval)
}
