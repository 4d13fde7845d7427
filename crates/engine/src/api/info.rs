//! Info objects (MPI 5.0 chapter 10).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::group::array;
use crate::error::{Error, Result, check};
use crate::info::{InfoObject, check_key};
use crate::rank::Rank;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::cell::RefCell;
use std::ffi::{c_char, c_int};
use std::rc::Rc;

/// An info object that the program may change.
fn own(rank: &Rank, info: Info) -> Result<Rc<RefCell<InfoObject>>> {
    check(info != MPI_INFO_ENV, MPI_ERR_INFO)?;
    rank.info(info)
}

/// # Safety
/// `key` is null or a C string.
unsafe fn read_key(key: *const c_char) -> Result<String> {
    // SAFETY: the caller's promise.
    let key = unsafe { text::read(key) }.map_err(|_| Error::new(MPI_ERR_INFO_KEY))?;
    check_key(&key)?;
    Ok(key)
}

pub unsafe fn info_create(rank: &Rank, info: &mut Info) -> Result<()> {
    *info = rank.new_info(InfoObject::default())?;
    Ok(())
}

/// What `MPI_INFO_ENV` would hold for a program started with `argv`.
pub unsafe fn info_create_env(rank: &Rank, argc: c_int, argv: *mut *mut c_char, info: &mut Info) -> Result<()> {
    let mut arguments = Vec::new();
    if !argv.is_null() {
        // SAFETY: `argc` pointers to C strings.
        for &argument in unsafe { array(argv.cast_const(), argc.max(0)) }? {
            // SAFETY: a C string, or null at an early end.
            arguments.push(unsafe { text::read(argument) }?);
        }
    }
    // What a rank is not told there, it is not told here.
    let mut environment = rank.info(MPI_INFO_ENV)?.borrow().clone();
    crate::info::put_command_line(&mut environment, &arguments);
    *info = rank.new_info(environment)?;
    Ok(())
}

pub unsafe fn info_dup(rank: &Rank, info: Info, newinfo: &mut Info) -> Result<()> {
    let copy = rank.info(info)?.borrow().clone();
    *newinfo = rank.new_info(copy)?;
    Ok(())
}

pub unsafe fn info_free(rank: &Rank, info: &mut Info) -> Result<()> {
    own(rank, *info)?;
    rank.infos.remove(info.0);
    *info = MPI_INFO_NULL;
    Ok(())
}

pub unsafe fn info_set(rank: &Rank, info: Info, key: *const c_char, value: *const c_char) -> Result<()> {
    let info = own(rank, info)?;
    // SAFETY: C strings.
    let (key, value) = unsafe { (read_key(key)?, text::read(value)) };
    info.borrow_mut().set(&key, &value.map_err(|_| Error::new(MPI_ERR_INFO_VALUE))?)
}

pub unsafe fn info_delete(rank: &Rank, info: Info, key: *const c_char) -> Result<()> {
    let info = own(rank, info)?;
    // SAFETY: a C string.
    let key = unsafe { read_key(key) }?;
    info.borrow_mut().delete(&key)
}

/// `valuelen` does not count the terminator, for which the caller has one more byte.
pub unsafe fn info_get(
    rank: &Rank,
    info: Info,
    key: *const c_char,
    valuelen: c_int,
    value: *mut c_char,
    flag: &mut c_int,
) -> Result<()> {
    let info = rank.info(info)?;
    // SAFETY: a C string.
    let key = unsafe { read_key(key) }?;
    let capacity = usize::try_from(valuelen).map_err(|_| Error::new(MPI_ERR_ARG))? + 1;
    let info = info.borrow();
    let found = info.get(&key);
    *flag = found.is_some() as c_int;
    if let Some(found) = found {
        // SAFETY: the user's buffer has `valuelen + 1` bytes.
        unsafe { text::write(found, value, capacity) }?;
    }
    Ok(())
}

/// `*buflen` counts the terminator; 0 asks for the length only. On return it is what the whole value needs.
pub unsafe fn info_get_string(
    rank: &Rank,
    info: Info,
    key: *const c_char,
    buflen: &mut c_int,
    value: *mut c_char,
    flag: &mut c_int,
) -> Result<()> {
    let info = rank.info(info)?;
    // SAFETY: a C string.
    let key = unsafe { read_key(key) }?;
    let capacity = usize::try_from(*buflen).map_err(|_| Error::new(MPI_ERR_ARG))?;
    let info = info.borrow();
    let found = info.get(&key);
    *flag = found.is_some() as c_int;
    if let Some(found) = found {
        if capacity > 0 {
            // SAFETY: the user's buffer has `*buflen` bytes.
            unsafe { text::write(found, value, capacity) }?;
        }
        *buflen = found.len() as c_int + 1;
    }
    Ok(())
}

pub unsafe fn info_get_valuelen(
    rank: &Rank,
    info: Info,
    key: *const c_char,
    valuelen: &mut c_int,
    flag: &mut c_int,
) -> Result<()> {
    let info = rank.info(info)?;
    // SAFETY: a C string.
    let key = unsafe { read_key(key) }?;
    let info = info.borrow();
    let found = info.get(&key);
    *flag = found.is_some() as c_int;
    if let Some(found) = found {
        *valuelen = found.len() as c_int;
    }
    Ok(())
}

pub unsafe fn info_get_nkeys(rank: &Rank, info: Info, nkeys: &mut c_int) -> Result<()> {
    *nkeys = rank.info(info)?.borrow().entries.len() as c_int;
    Ok(())
}

pub unsafe fn info_get_nthkey(rank: &Rank, info: Info, n: c_int, key: *mut c_char) -> Result<()> {
    let info = rank.info(info)?;
    // SAFETY: the user's buffer has MPI_MAX_INFO_KEY bytes, and no key is longer.
    unsafe { text::write(info.borrow().nth_key(n)?, key, MPI_MAX_INFO_KEY as usize) }?;
    Ok(())
}
