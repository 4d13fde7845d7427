//! Dynamic processes (MPI 5.0 chapter 11): spawning, ports, names.
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::comm::{handle_of, intra};
use crate::comm::Communicator;
use crate::dynamic::spawn::Spawned;
use crate::dynamic::{Failure, Found, join, meet, port, spawn};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::text;
use crate::types::*;
use crate::world::directory::LONGEST;
use crate::world::petition::Command;
use std::ffi::{CStr, OsStr, OsString, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::rc::Rc;

/// The communicator of a collective call, and its root.
fn members(rank: &Rank, comm: Comm, root: c_int) -> Result<(Rc<Communicator>, usize)> {
    let comm = intra(rank, comm)?;
    let root = usize::try_from(root).ok().filter(|&root| root < comm.size()).ok_or(Error::new(MPI_ERR_ROOT))?;
    Ok((comm, root))
}

unsafe fn word(p: *const c_char) -> Result<OsString> {
    check(!p.is_null(), MPI_ERR_ARG)?;
    // SAFETY: a C string.
    Ok(OsStr::from_bytes(unsafe { CStr::from_ptr(p) }.to_bytes()).to_os_string())
}

/// One command as C has it: `argv` is null or ends with a null.
unsafe fn command(
    rank: &Rank,
    name: *const c_char,
    argv: *const *mut c_char,
    maxprocs: c_int,
    info: Info,
) -> Result<Command> {
    // SAFETY: the caller's promise.
    let mut words = vec![unsafe { word(name) }?];
    let name = &words[0];
    check(!name.is_empty(), MPI_ERR_ARG)?;
    let mut next = argv;
    // SAFETY: as above: the array goes on until its null.
    while !next.is_null() && !unsafe { *next }.is_null() {
        // SAFETY: as above.
        unsafe {
            words.push(word(*next)?);
            next = next.add(1);
        }
    }
    let most = u32::try_from(maxprocs).map_err(|_| Error::new(MPI_ERR_ARG))?;
    Ok(Command { words, most, info: rank.info_or_empty(info)?.entries })
}

/// `errcodes` gets a code for each rank that the root has asked for, whether or not the call succeeds.
pub unsafe fn comm_spawn(
    rank: &Rank,
    name: *const c_char,
    argv: *mut *mut c_char,
    maxprocs: c_int,
    info: Info,
    root: c_int,
    comm: Comm,
    intercomm: &mut Comm,
    errcodes: &mut Vec<c_int>,
) -> Result<()> {
    let (comm, root) = members(rank, comm, root)?;
    // SAFETY: at the root, the caller's promise; elsewhere nobody looks.
    let commands = || Ok(vec![unsafe { command(rank, name, argv, maxprocs, info) }?]);
    spawned(rank, spawn::spawn(rank, &comm, root, commands)?, intercomm, errcodes)
}

pub unsafe fn comm_spawn_multiple(
    rank: &Rank,
    count: c_int,
    names: *mut *mut c_char,
    argvs: *mut c_void,
    maxprocs: *const c_int,
    infos: *const Info,
    root: c_int,
    comm: Comm,
    intercomm: &mut Comm,
    errcodes: &mut Vec<c_int>,
) -> Result<()> {
    let (comm, root) = members(rank, comm, root)?;
    let commands = || {
        check(count > 0, MPI_ERR_COUNT)?;
        check(!names.is_null() && !maxprocs.is_null() && !infos.is_null(), MPI_ERR_ARG)?;
        let argvs = argvs.cast::<*const *mut c_char>();
        let one = |i: usize| {
            // SAFETY: at the root, where this runs, each array has `count` elements; that of arguments may be absent.
            unsafe {
                let argv = if argvs.is_null() { std::ptr::null() } else { *argvs.add(i) };
                command(rank, *names.add(i), argv, *maxprocs.add(i), *infos.add(i))
            }
        };
        (0..count as usize).map(one).collect()
    };
    spawned(rank, spawn::spawn(rank, &comm, root, commands)?, intercomm, errcodes)
}

fn spawned(rank: &Rank, made: Spawned, intercomm: &mut Comm, errcodes: &mut Vec<c_int>) -> Result<()> {
    *errcodes = made.codes;
    *intercomm = handle_of(rank, Some(made.intercomm?))?;
    Ok(())
}

pub unsafe fn comm_get_parent(rank: &Rank, parent: &mut Comm) -> Result<()> {
    *parent = rank.process.parent.get();
    Ok(())
}

pub unsafe fn open_port(rank: &Rank, info: Info, port_name: *mut c_char) -> Result<()> {
    rank.info_or_empty(info)?;
    let name = port::open(rank)?;
    // SAFETY: the user's buffer has MPI_MAX_PORT_NAME bytes: 256 at least, and the name has fewer.
    unsafe { text::write(&name, port_name, MPI_MAX_PORT_NAME as usize) }.map(drop)
}

/// What went wrong with a port or a name, with the reason kept for whoever reports it.
fn noted(rank: &Rank, failure: Failure) -> Error {
    Error::new(if failure.why.is_empty() { failure.code } else { rank.process.note(failure.code, failure.why) })
}

pub unsafe fn close_port(rank: &Rank, port_name: *const c_char) -> Result<()> {
    // SAFETY: a C string.
    let name = unsafe { text::read(port_name) }?;
    let port = port::parse(rank, &name).map_err(|failure| noted(rank, failure))?;
    check(rank.world.close_port(rank.index, port), MPI_ERR_PORT)
}

unsafe fn at_port(
    rank: &Rank,
    port_name: *const c_char,
    info: Info,
    root: c_int,
    comm: Comm,
    newcomm: &mut Comm,
    find: fn(&Rank, &Communicator, &str) -> std::result::Result<Found, Failure>,
) -> Result<()> {
    let (comm, root) = members(rank, comm, root)?;
    let look = || {
        // SAFETY: a C string, at the root.
        let name = rank.info_or_empty(info).and_then(|_| unsafe { text::read(port_name) });
        (name.map_err(Failure::from).and_then(|name| find(rank, &comm, &name)), Vec::new())
    };
    *newcomm = handle_of(rank, Some(meet(rank, &comm, root, look)?.comm?))?;
    Ok(())
}

pub unsafe fn comm_accept(
    rank: &Rank,
    port_name: *const c_char,
    info: Info,
    root: c_int,
    comm: Comm,
    newcomm: &mut Comm,
) -> Result<()> {
    // SAFETY: the caller's promise.
    unsafe { at_port(rank, port_name, info, root, comm, newcomm, port::accept) }
}

pub unsafe fn comm_connect(
    rank: &Rank,
    port_name: *const c_char,
    info: Info,
    root: c_int,
    comm: Comm,
    newcomm: &mut Comm,
) -> Result<()> {
    // SAFETY: the caller's promise.
    unsafe { at_port(rank, port_name, info, root, comm, newcomm, port::connect) }
}

/// `MPI_COMM_NULL` where the process at the other end is of another world.
pub unsafe fn comm_join(rank: &Rank, fd: c_int, intercomm: &mut Comm) -> Result<()> {
    // The number means nothing to who has no descriptors of this process.
    check(rank.convention.has_descriptors(), MPI_ERR_UNSUPPORTED_OPERATION)?;
    check(fd >= 0, MPI_ERR_ARG)?;
    *intercomm = handle_of(rank, join::join(rank, fd)?)?;
    Ok(())
}

/// Names, and what is published under them, are strings of at most that many bytes.
unsafe fn name(p: *const c_char) -> Result<String> {
    // SAFETY: a C string.
    let name = unsafe { text::read(p) }?;
    check(name.len() <= LONGEST, MPI_ERR_ARG)?;
    Ok(name)
}

/// All ranks of one launcher see the names, and those of runs that meet it; no others do.
pub unsafe fn publish_name(
    rank: &Rank,
    service_name: *const c_char,
    info: Info,
    port_name: *const c_char,
) -> Result<()> {
    rank.info_or_empty(info)?;
    // SAFETY: C strings.
    let (service, port) = unsafe { (name(service_name)?, name(port_name)?) };
    if !rank.world.publish(rank.index, &service, &port) {
        let why = format!("`{service}` is published already, or there are too many names");
        return Err(Error::new(rank.process.note(MPI_ERR_SERVICE, why)));
    }
    Ok(())
}

pub unsafe fn unpublish_name(
    rank: &Rank,
    service_name: *const c_char,
    info: Info,
    _port_name: *const c_char,
) -> Result<()> {
    rank.info_or_empty(info)?;
    // SAFETY: a C string.
    check(rank.world.unpublish(&unsafe { name(service_name) }?), MPI_ERR_SERVICE)
}

pub unsafe fn lookup_name(rank: &Rank, service_name: *const c_char, info: Info, port_name: *mut c_char) -> Result<()> {
    rank.info_or_empty(info)?;
    // SAFETY: a C string.
    let service = unsafe { name(service_name) }?;
    let port = rank.world.lookup(&service).ok_or_else(|| {
        let why =
            format!("nothing is published as `{service}`; runs see each other's names with `anympi run --meet NAME`");
        Error::new(rank.process.note(MPI_ERR_NAME, why))
    })?;
    // SAFETY: the user's buffer has MPI_MAX_PORT_NAME bytes.
    unsafe { text::write(&port, port_name, MPI_MAX_PORT_NAME as usize) }.map(drop)
}
