//! Data access at explicit offsets (MPI 5.0 § 14.4.2).
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::{data, tell};
use crate::error::Result;
use crate::io::access::{self, Direction, Place, Split};
use crate::rank::Rank;
use crate::types::*;
use std::ffi::c_void;

pub unsafe fn file_read_at(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe {
        tell(status, access::independent(rank, fh, Direction::Read, Place::At(offset), data(buf, count, datatype)))
    }
}

pub unsafe fn file_read_at_all(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe {
        tell(status, access::collective(rank, fh, Direction::Read, Place::At(offset), data(buf, count, datatype)))
    }
}

pub unsafe fn file_iread_at(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Read, Place::At(offset), data(buf, count, datatype), request) }
}

pub unsafe fn file_iread_at_all(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Read, Place::At(offset), data(buf, count, datatype), request) }
}

pub unsafe fn file_read_at_all_begin(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::begin(rank, fh, Split::At(Direction::Read), Place::At(offset), data(buf, count, datatype)) }
}

pub unsafe fn file_read_at_all_end(rank: &Rank, fh: File, _buf: *mut c_void, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::end(rank, fh, Split::At(Direction::Read))) }
}

pub unsafe fn file_write_at(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe {
        tell(status, access::independent(rank, fh, Direction::Write, Place::At(offset), data(buf, count, datatype)))
    }
}

pub unsafe fn file_write_at_all(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe {
        tell(status, access::collective(rank, fh, Direction::Write, Place::At(offset), data(buf, count, datatype)))
    }
}

pub unsafe fn file_iwrite_at(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Write, Place::At(offset), data(buf, count, datatype), request) }
}

pub unsafe fn file_iwrite_at_all(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Write, Place::At(offset), data(buf, count, datatype), request) }
}

pub unsafe fn file_write_at_all_begin(
    rank: &Rank,
    fh: File,
    offset: Count,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::begin(rank, fh, Split::At(Direction::Write), Place::At(offset), data(buf, count, datatype)) }
}

pub unsafe fn file_write_at_all_end(rank: &Rank, fh: File, _buf: *const c_void, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::end(rank, fh, Split::At(Direction::Write))) }
}
