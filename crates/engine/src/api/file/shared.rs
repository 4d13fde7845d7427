//! Data access at the shared pointer (MPI 5.0 § 14.4.4), and where that is.
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::{data, tell};
use crate::error::Result;
use crate::io::access::{self, Direction, Place, Split};
use crate::io::seek;
use crate::rank::Rank;
use crate::types::*;
use std::ffi::{c_int, c_void};

pub unsafe fn file_read_shared(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::independent(rank, fh, Direction::Read, Place::Shared, data(buf, count, datatype))) }
}

pub unsafe fn file_iread_shared(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Read, Place::Shared, data(buf, count, datatype), request) }
}

pub unsafe fn file_read_ordered(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::ordered(rank, fh, Direction::Read, data(buf, count, datatype))) }
}

pub unsafe fn file_read_ordered_begin(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::begin(rank, fh, Split::Ordered(Direction::Read), Place::Shared, data(buf, count, datatype)) }
}

pub unsafe fn file_read_ordered_end(rank: &Rank, fh: File, _buf: *mut c_void, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::end(rank, fh, Split::Ordered(Direction::Read))) }
}

pub unsafe fn file_write_shared(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::independent(rank, fh, Direction::Write, Place::Shared, data(buf, count, datatype))) }
}

pub unsafe fn file_iwrite_shared(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Write, Place::Shared, data(buf, count, datatype), request) }
}

pub unsafe fn file_write_ordered(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::ordered(rank, fh, Direction::Write, data(buf, count, datatype))) }
}

pub unsafe fn file_write_ordered_begin(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::begin(rank, fh, Split::Ordered(Direction::Write), Place::Shared, data(buf, count, datatype)) }
}

pub unsafe fn file_write_ordered_end(rank: &Rank, fh: File, _buf: *const c_void, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::end(rank, fh, Split::Ordered(Direction::Write))) }
}

pub unsafe fn file_seek_shared(rank: &Rank, fh: File, offset: Count, whence: c_int) -> Result<()> {
    seek::seek_shared(rank, &*rank.file(fh)?, offset, whence)
}

pub unsafe fn file_get_position_shared(rank: &Rank, fh: File, offset: &mut Count) -> Result<()> {
    *offset = rank.file(fh)?.shared_position();
    Ok(())
}
