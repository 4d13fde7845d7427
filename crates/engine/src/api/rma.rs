//! Windows and one-sided communication (MPI 5.0 chapter 12): windows here, operations and synchronization in the folder.
//!
//! # Safety
//! Pointers are null or point to what the standard says they do, buffers to what their count and type say; the door has checked
//! references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

mod accumulates;
mod operations;
mod synchronization;
mod with_request;

pub use accumulates::*;
pub use operations::*;
pub use synchronization::*;
pub use with_request::*;

use crate::comm::Communicator;
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::rma::create::{self, Contribution};
use crate::rma::hints;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{c_char, c_int, c_void};
use std::rc::Rc;

/// Windows have the members of an intracommunicator.
fn intra(rank: &Rank, comm: Comm) -> Result<Rc<Communicator>> {
    let comm = rank.comm(comm)?;
    check(!comm.is_inter(), MPI_ERR_COMM)?;
    Ok(comm)
}

/// Gives the program an address. It passed that of a pointer, perhaps to another type: its alignment is not relied on.
///
/// # Safety
/// `to` points to a pointer of any kind.
unsafe fn give(to: *mut c_void, address: *mut u8) {
    // SAFETY: the caller's promise.
    unsafe { to.cast::<*mut u8>().write_unaligned(address) }
}

/// What all the calls that make a window with memory check.
fn check_memory(size: Count, disp_unit: Count) -> Result<()> {
    check(size >= 0, MPI_ERR_SIZE)?;
    check(disp_unit > 0, MPI_ERR_DISP)
}

pub unsafe fn win_create(
    rank: &Rank,
    base: *mut c_void,
    size: Count,
    disp_unit: Count,
    info: Info,
    comm: Comm,
    win: &mut Win,
) -> Result<()> {
    let comm = intra(rank, comm)?;
    check_memory(size, disp_unit)?;
    check(!base.is_null() || size == 0, MPI_ERR_BASE)?;
    let info = &rank.info_or_empty(info)?;
    let mine = Contribution { flavor: MPI_WIN_FLAVOR_CREATE, base: base.cast(), size, unit: disp_unit, info };
    *win = create::create(rank, &comm, &mine)?;
    Ok(())
}

unsafe fn allocate(
    rank: &Rank,
    flavor: c_int,
    size: Count,
    disp_unit: Count,
    info: Info,
    comm: Comm,
    baseptr: *mut c_void,
    win: &mut Win,
) -> Result<()> {
    let comm = intra(rank, comm)?;
    check_memory(size, disp_unit)?;
    check(!baseptr.is_null(), MPI_ERR_ARG)?;
    let info = &rank.info_or_empty(info)?;
    let mine = Contribution { flavor, base: std::ptr::null_mut(), size, unit: disp_unit, info };
    *win = create::create(rank, &comm, &mine)?;
    // SAFETY: the address of a pointer, as the standard says.
    unsafe { give(baseptr, rank.window(*win)?.seen()) };
    Ok(())
}

pub unsafe fn win_allocate(
    rank: &Rank,
    size: Count,
    disp_unit: Count,
    info: Info,
    comm: Comm,
    baseptr: *mut c_void,
    win: &mut Win,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { allocate(rank, MPI_WIN_FLAVOR_ALLOCATE, size, disp_unit, info, comm, baseptr, win) }
}

pub unsafe fn win_allocate_shared(
    rank: &Rank,
    size: Count,
    disp_unit: Count,
    info: Info,
    comm: Comm,
    baseptr: *mut c_void,
    win: &mut Win,
) -> Result<()> {
    // SAFETY: the module's promise.
    unsafe { allocate(rank, MPI_WIN_FLAVOR_SHARED, size, disp_unit, info, comm, baseptr, win) }
}

pub unsafe fn win_create_dynamic(rank: &Rank, info: Info, comm: Comm, win: &mut Win) -> Result<()> {
    let comm = intra(rank, comm)?;
    let info = &rank.info_or_empty(info)?;
    let mine = Contribution { flavor: MPI_WIN_FLAVOR_DYNAMIC, base: std::ptr::null_mut(), size: 0, unit: 1, info };
    *win = create::create(rank, &comm, &mine)?;
    Ok(())
}

pub unsafe fn win_attach(rank: &Rank, win: Win, base: *mut c_void, size: Count) -> Result<()> {
    let window = rank.window(win)?;
    check(window.is_dynamic(), MPI_ERR_RMA_FLAVOR)?;
    check(size >= 0, MPI_ERR_SIZE)?;
    check(!base.is_null() || size == 0, MPI_ERR_BASE)?;
    window.attach(base, size as u64)
}

pub unsafe fn win_detach(rank: &Rank, win: Win, base: *const c_void) -> Result<()> {
    let window = rank.window(win)?;
    check(window.is_dynamic(), MPI_ERR_RMA_FLAVOR)?;
    window.detach(base)
}

pub unsafe fn win_free(rank: &Rank, win: &mut Win) -> Result<()> {
    create::free(rank, *win)?;
    *win = MPI_WIN_NULL;
    Ok(())
}

/// Memory that this program cannot use has no address and no size. `MPI_PROC_NULL` asks for the first member that has any.
pub unsafe fn win_shared_query(
    rank: &Rank,
    win: Win,
    target: c_int,
    size: &mut Count,
    disp_unit: &mut Count,
    baseptr: *mut c_void,
) -> Result<()> {
    let window = rank.window(win)?;
    check(!window.is_dynamic(), MPI_ERR_RMA_FLAVOR)?;
    check(!baseptr.is_null(), MPI_ERR_ARG)?;
    let member = match target {
        MPI_PROC_NULL => window.parts.iter().position(|part| part.size > 0),
        _ => Some(window.member(target)?),
    };
    let part = member.map(|member| &window.parts[member]);
    let (base, bytes) = match part {
        Some(part) if !part.seen.is_null() => (part.seen, part.size),
        _ => (std::ptr::null_mut(), 0),
    };
    *size = bytes as Count;
    *disp_unit = part.map_or(1, |part| part.unit);
    // SAFETY: the address of a pointer, as the standard says.
    unsafe { give(baseptr, base) };
    Ok(())
}

pub unsafe fn win_get_group(rank: &Rank, win: Win, group: &mut Group) -> Result<()> {
    *group = super::group::handle_of(rank, rank.window(win)?.comm.group.clone())?;
    Ok(())
}

/// Longer names are cut, as the standard asks.
pub unsafe fn win_set_name(rank: &Rank, win: Win, win_name: *const c_char) -> Result<()> {
    let window = rank.window(win)?;
    // SAFETY: a C string.
    let name = unsafe { text::read(win_name) }?;
    *window.name.borrow_mut() = text::fit(&name, MPI_MAX_OBJECT_NAME as usize).to_string();
    Ok(())
}

/// The null handle has a name too (MPI 5.0 § 7.8).
pub unsafe fn win_get_name(rank: &Rank, win: Win, win_name: *mut c_char, resultlen: &mut c_int) -> Result<()> {
    let name = match win {
        MPI_WIN_NULL => "MPI_WIN_NULL".to_string(),
        _ => rank.window(win)?.name.borrow().clone(),
    };
    // SAFETY: the user's buffer has MPI_MAX_OBJECT_NAME bytes.
    *resultlen = unsafe { text::write(&name, win_name, MPI_MAX_OBJECT_NAME as usize) }? as c_int;
    Ok(())
}

pub unsafe fn win_set_info(rank: &Rank, win: Win, info: Info) -> Result<()> {
    let window = rank.window(win)?;
    let info = rank.info_or_empty(info)?;
    let mut hints = window.info.borrow_mut();
    hints::change(&mut hints, &info);
    window.no_locks.set(hints::is_true(&hints, "no_locks"));
    Ok(())
}

pub unsafe fn win_get_info(rank: &Rank, win: Win, info_used: &mut Info) -> Result<()> {
    let used = rank.window(win)?.info.borrow().clone();
    *info_used = rank.new_info(used)?;
    Ok(())
}
