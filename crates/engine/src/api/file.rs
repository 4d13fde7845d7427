//! Files (MPI 5.0 chapter 14): what concerns the file as a whole here, data access in the folder.
//!
//! # Safety
//! Pointers are null or point to what the standard says they do, buffers to what their count and type say; the door has checked
//! references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

mod explicit;
mod own;
mod shared;

pub use explicit::*;
pub use own::*;
pub use shared::*;

use crate::datatype::build;
use crate::error::{Result, check};
use crate::io::access::Arguments;
use crate::io::datarep::{self, Registered};
use crate::io::view::{self, Described};
use crate::io::{hints, open, storage};
use crate::rank::Rank;
use crate::request::completion;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// A message buffer.
fn data(buf: *const c_void, count: Count, datatype: Datatype) -> Arguments {
    Arguments { buf: buf.cast_mut().cast(), count, datatype }
}

/// Gives the program the status of a call that has ended.
///
/// # Safety
/// `to` is null (`MPI_STATUS_IGNORE`) or a writable status.
unsafe fn tell(to: *mut Status, status: Result<Status>) -> Result<()> {
    // SAFETY: the caller's promise.
    unsafe { completion::store(to, status?) };
    Ok(())
}

/// A file's name, which is bytes.
///
/// # Safety
/// `name` is null or a C string.
unsafe fn path(name: *const c_char) -> Result<PathBuf> {
    check(!name.is_null(), MPI_ERR_ARG)?;
    // SAFETY: the caller's promise.
    let bytes = unsafe { CStr::from_ptr(name) }.to_bytes();
    check(!bytes.is_empty(), MPI_ERR_BAD_FILE)?;
    Ok(OsStr::from_bytes(bytes).into())
}

pub unsafe fn file_open(
    rank: &Rank,
    comm: Comm,
    filename: *const c_char,
    amode: c_int,
    info: Info,
    fh: &mut File,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    check(!comm.is_inter(), MPI_ERR_COMM)?;
    let info = rank.info_or_empty(info)?;
    // SAFETY: a C string.
    *fh = open::open(rank, &comm, unsafe { path(filename) }, amode, &info)?;
    Ok(())
}

pub unsafe fn file_close(rank: &Rank, fh: &mut File) -> Result<()> {
    let closed = open::close(rank, *fh);
    if rank.file(*fh).is_err() {
        *fh = MPI_FILE_NULL;
    }
    closed
}

pub unsafe fn file_delete(rank: &Rank, filename: *const c_char, info: Info) -> Result<()> {
    rank.info_or_empty(info)?;
    // SAFETY: a C string.
    open::delete(rank, &unsafe { path(filename) }?)
}

pub unsafe fn file_set_size(rank: &Rank, fh: File, size: Count) -> Result<()> {
    storage::set_size(rank, &*rank.file(fh)?, size)
}

pub unsafe fn file_preallocate(rank: &Rank, fh: File, size: Count) -> Result<()> {
    storage::preallocate(rank, &*rank.file(fh)?, size)
}

pub unsafe fn file_get_size(rank: &Rank, fh: File, size: &mut Count) -> Result<()> {
    let file = rank.file(fh)?;
    check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION)?;
    *size = file.size(rank)?;
    Ok(())
}

pub unsafe fn file_get_group(rank: &Rank, fh: File, group: &mut Group) -> Result<()> {
    *group = super::group::handle_of(rank, rank.file(fh)?.comm.group.clone())?;
    Ok(())
}

pub unsafe fn file_get_amode(rank: &Rank, fh: File, amode: &mut c_int) -> Result<()> {
    *amode = rank.file(fh)?.amode;
    Ok(())
}

pub unsafe fn file_set_info(rank: &Rank, fh: File, info: Info) -> Result<()> {
    let file = rank.file(fh)?;
    hints::change(&mut file.info.borrow_mut(), &rank.info_or_empty(info)?);
    Ok(())
}

pub unsafe fn file_get_info(rank: &Rank, fh: File, info_used: &mut Info) -> Result<()> {
    let hints = rank.file(fh)?.info.borrow().clone();
    *info_used = rank.new_info(hints)?;
    Ok(())
}

pub unsafe fn file_set_view(
    rank: &Rank,
    fh: File,
    disp: Count,
    etype: Datatype,
    filetype: Datatype,
    datarep: *const c_char,
    info: Info,
) -> Result<()> {
    let file = rank.file(fh)?;
    let info = rank.info_or_empty(info)?;
    // SAFETY: a C string.
    let datarep = unsafe { text::read(datarep) }?;
    view::set(rank, &file, &Described { disp, etype, filetype, datarep: &datarep }, &info)
}

pub unsafe fn file_get_view(
    rank: &Rank,
    fh: File,
    disp: &mut Count,
    etype: &mut Datatype,
    filetype: &mut Datatype,
    datarep: *mut c_char,
) -> Result<()> {
    let view = rank.file(fh)?.view();
    // SAFETY: the program's buffer has MPI_MAX_DATAREP_STRING bytes.
    unsafe { text::write(view.datarep.name(), datarep, MPI_MAX_DATAREP_STRING as usize) }?;
    *disp = view.disp;
    *etype = build::reference(rank, &view.etype)?;
    *filetype = build::reference(rank, &view.filetype)?;
    Ok(())
}

pub unsafe fn file_get_type_extent(rank: &Rank, fh: File, datatype: Datatype, extent: &mut Count) -> Result<()> {
    let view = rank.file(fh)?.view();
    *extent = view.datarep.in_file(rank, &rank.datatype(datatype)?)?.extent;
    Ok(())
}

pub unsafe fn file_get_byte_offset(rank: &Rank, fh: File, offset: Count, disp: &mut Count) -> Result<()> {
    let file = rank.file(fh)?;
    check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION)?;
    let view = file.view();
    *disp = view.byte(view.stream(offset)?)?;
    Ok(())
}

pub unsafe fn file_set_atomicity(rank: &Rank, fh: File, flag: c_int) -> Result<()> {
    storage::set_atomicity(rank, &*rank.file(fh)?, flag != 0)
}

pub unsafe fn file_get_atomicity(rank: &Rank, fh: File, flag: &mut c_int) -> Result<()> {
    *flag = rank.file(fh)?.atomic.get().into();
    Ok(())
}

pub unsafe fn file_sync(rank: &Rank, fh: File) -> Result<()> {
    storage::sync(rank, &*rank.file(fh)?)
}

pub unsafe fn register_datarep(
    rank: &Rank,
    datarep: *const c_char,
    read_conversion_fn: usize,
    write_conversion_fn: usize,
    dtype_file_extent_fn: usize,
    extra_state: *mut c_void,
    large: bool,
) -> Result<()> {
    // SAFETY: a C string.
    let name = unsafe { text::read(datarep) }?;
    let (read, write, extent) = (read_conversion_fn, write_conversion_fn, dtype_file_extent_fn);
    datarep::register(rank, Registered { name, read, write, extent, extra: extra_state, large })
}
