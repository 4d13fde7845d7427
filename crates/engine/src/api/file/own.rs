//! Data access at the individual pointer (MPI 5.0 § 14.4.3), and where that is.
//!
//! # Safety
//! That of [`super`].
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::{data, tell};
use crate::error::Result;
use crate::error::check;
use crate::io::access::{self, Direction, Place, Split};
use crate::io::seek;
use crate::rank::Rank;
use crate::standard::MPI_ERR_UNSUPPORTED_OPERATION;
use crate::types::*;
use std::ffi::{c_int, c_void};

pub unsafe fn file_read(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::independent(rank, fh, Direction::Read, Place::Own, data(buf, count, datatype))) }
}

pub unsafe fn file_read_all(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::collective(rank, fh, Direction::Read, Place::Own, data(buf, count, datatype))) }
}

pub unsafe fn file_iread(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Read, Place::Own, data(buf, count, datatype), request) }
}

pub unsafe fn file_iread_all(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Read, Place::Own, data(buf, count, datatype), request) }
}

pub unsafe fn file_read_all_begin(
    rank: &Rank,
    fh: File,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::begin(rank, fh, Split::Own(Direction::Read), Place::Own, data(buf, count, datatype)) }
}

pub unsafe fn file_read_all_end(rank: &Rank, fh: File, _buf: *mut c_void, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::end(rank, fh, Split::Own(Direction::Read))) }
}

pub unsafe fn file_write(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::independent(rank, fh, Direction::Write, Place::Own, data(buf, count, datatype))) }
}

pub unsafe fn file_write_all(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    status: *mut Status,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::collective(rank, fh, Direction::Write, Place::Own, data(buf, count, datatype))) }
}

pub unsafe fn file_iwrite(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Write, Place::Own, data(buf, count, datatype), request) }
}

pub unsafe fn file_iwrite_all(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
    request: &mut Request,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::start(rank, fh, Direction::Write, Place::Own, data(buf, count, datatype), request) }
}

pub unsafe fn file_write_all_begin(
    rank: &Rank,
    fh: File,
    buf: *const c_void,
    count: Count,
    datatype: Datatype,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { access::begin(rank, fh, Split::Own(Direction::Write), Place::Own, data(buf, count, datatype)) }
}

pub unsafe fn file_write_all_end(rank: &Rank, fh: File, _buf: *const c_void, status: *mut Status) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { tell(status, access::end(rank, fh, Split::Own(Direction::Write))) }
}

pub unsafe fn file_seek(rank: &Rank, fh: File, offset: Count, whence: c_int) -> Result<()> {
    let file = rank.file(fh)?;
    check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION)?;
    file.position.set(seek::sought(rank, &file, file.position.get(), offset, whence)?);
    Ok(())
}

pub unsafe fn file_get_position(rank: &Rank, fh: File, offset: &mut Count) -> Result<()> {
    let file = rank.file(fh)?;
    check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION)?;
    *offset = file.position.get();
    Ok(())
}
