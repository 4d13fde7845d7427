//! Opening, closing and deleting files (MPI 5.0 § 14.2).
//!
//! ```text
//! open:  a context of its own; all say their mode -> the first opens, and makes the file if it is to be made
//!        -> the others open it -> all tell whether they could -> the shared pointer
//! close: each closes -> all are here -> the first deletes, if that was wanted
//! ```
//!
//! Whatever goes wrong for one is an error for all, and nobody has the file open then.

use super::file::{OpenFile, agree};
use super::hints;
use super::pointer::SharedPointer;
use super::storage;
use super::view::View;
use crate::callback::Opening;
use crate::comm::{Communicator, dup};
use crate::errhandler::{self, Argument};
use crate::error::{Error, Result, Target, check};
use crate::info::InfoObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, File};
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::io;
use std::os::fd::IntoRawFd;
use std::path::{Path, PathBuf};
use std::rc::Rc;

const MODES: c_int = MPI_MODE_APPEND
    | MPI_MODE_CREATE
    | MPI_MODE_DELETE_ON_CLOSE
    | MPI_MODE_EXCL
    | MPI_MODE_RDONLY
    | MPI_MODE_RDWR
    | MPI_MODE_SEQUENTIAL
    | MPI_MODE_UNIQUE_OPEN
    | MPI_MODE_WRONLY;

/// Whether the bits of a mode go together (§ 14.2.1).
fn check_mode(amode: c_int) -> Result<()> {
    let has = |bits: c_int| amode & bits != 0;
    let ways = [MPI_MODE_RDONLY, MPI_MODE_RDWR, MPI_MODE_WRONLY].into_iter().filter(|&way| has(way)).count();
    check(amode & !MODES == 0 && ways == 1, MPI_ERR_AMODE)?;
    check(!(has(MPI_MODE_RDONLY) && has(MPI_MODE_CREATE | MPI_MODE_EXCL)), MPI_ERR_AMODE)?;
    check(!(has(MPI_MODE_RDWR) && has(MPI_MODE_SEQUENTIAL)), MPI_ERR_AMODE)
}

/// How the system is asked for a file.
fn opening(amode: c_int, info: &InfoObject, makes: bool) -> Opening {
    Opening {
        read: amode & MPI_MODE_WRONLY == 0,
        write: amode & MPI_MODE_RDONLY == 0,
        create: makes && amode & MPI_MODE_CREATE != 0,
        exclusive: makes && amode & MPI_MODE_EXCL != 0,
        mode: hints::mode(info),
    }
}

/// Opens the file for one member.
fn open_one(rank: &Rank, path: &Path, opening: &Opening) -> io::Result<std::fs::File> {
    let file = rank.convention.open_file(path, opening)?;
    // Which can be opened for reading.
    if file.metadata()?.is_dir() {
        return Err(io::Error::from_raw_os_error(libc::EISDIR));
    }
    Ok(file)
}

/// `MPI_File_open`, for the members of an intracommunicator.
pub fn open(
    rank: &Rank,
    comm: &Rc<Communicator>,
    path: Result<PathBuf>,
    amode: c_int,
    info: &InfoObject,
) -> Result<File> {
    let comm = Rc::new(dup::bare(rank, comm)?);
    // Until there is a file, its communicator has no other handler.
    let on_no_file =
        |error: Error| if error.target == Target::Argument { error.on(Target::File(MPI_FILE_NULL)) } else { error };
    open_in(rank, comm, path, amode, info).map_err(on_no_file)
}

fn open_in(
    rank: &Rank,
    comm: Rc<Communicator>,
    path: Result<PathBuf>,
    amode: c_int,
    info: &InfoObject,
) -> Result<File> {
    let mine = path.as_ref().map_err(|error| *error).and_then(|_| check_mode(amode)).map(|()| vec![amode.into()]);
    let first = RefCell::new(None);
    let leads = path.clone();
    agree(rank, &comm, mine, |all| {
        check(all.iter().all(|words| *words == all[0]), MPI_ERR_NOT_SAME)?;
        let opened = open_one(rank, &leads?, &opening(amode, info, true));
        first.replace(Some(opened.map_err(|error| rank.io_error(error))?));
        Ok(vec![])
    })?;
    let path = path?;
    let opened = match first.take() {
        Some(file) => Ok(file),
        None => open_one(rank, &path, &opening(amode, info, false)).map_err(|error| rank.io_class(&error)),
    };
    let code: Count = opened.as_ref().err().copied().unwrap_or(MPI_SUCCESS).into();
    let shared = SharedPointer::new(rank, &comm, code)?;
    let file = OpenFile {
        amode,
        errhandler: RefCell::new(rank.process.file_errhandler.borrow().clone()),
        info: RefCell::new(hints::first(info)),
        view: RefCell::new(View::of_bytes(rank)?),
        position: Cell::new(0),
        atomic: Cell::new(false),
        path,
        file: opened.map_err(Error::new)?,
        shared,
        unfinished: RefCell::new(None),
        staging: RefCell::default(),
        changed: Cell::new(false),
        comm,
    };
    let file = Rc::new(file);
    if amode & MPI_MODE_APPEND != 0 {
        append(rank, &file)?;
    }
    let handle = rank.files.insert(file.clone()).map(File).ok_or(Error::new(MPI_ERR_INTERN))?;
    file.comm.file.set(handle);
    Ok(handle)
}

/// Sets all pointers to the end, where it was when the file was opened.
fn append(rank: &Rank, file: &OpenFile) -> Result<()> {
    let (_, end) = file.agree(rank, Ok(vec![]), |_| {
        let end = file.size(rank)?;
        file.shared.set(end);
        Ok(vec![end])
    })?;
    file.position.set(end.first().copied().ok_or(Error::new(MPI_ERR_INTERN))?);
    Ok(())
}

/// `MPI_File_close`. Where some member's split collective has not ended it is an error for all, and all have the file still open.
pub fn close(rank: &Rank, handle: File) -> Result<()> {
    let file = rank.file(handle)?;
    let deletes = file.amode & MPI_MODE_DELETE_ON_CLOSE != 0;
    let is_over = file.unfinished.borrow().is_none();
    let closed = if is_over { close_one(rank, &file) } else { Ok(()) };
    let code: Count = closed.err().map_or(MPI_SUCCESS, |error| error.code).into();
    let met = agree(rank, &file.comm, Ok(vec![is_over.into(), code]), |all| {
        if all.iter().any(|words| words[0] == 0) {
            return Ok(vec![]);
        }
        if deletes {
            rank.convention.remove_file(&file.path).map_err(|error| rank.io_error(error))?;
        }
        let failed = all.iter().map(|words| words[1]).find(|&code| code != MPI_SUCCESS.into());
        check(failed.is_none(), failed.unwrap_or_default() as c_int).map(|()| vec![])
    });
    if matches!(&met, Ok((all, _)) if all.iter().any(|words| words[0] == 0)) {
        return Err(Error::new(MPI_ERR_OTHER));
    }
    let result = closed.and(met.map(|_| ())).map_err(|error| {
        if rank.world.aborted().is_some() {
            return error;
        }
        // The handler is called while there is still a handle that it can be given.
        let behaviour = file.errhandler.borrow().behaviour;
        errhandler::call(rank, behaviour, Argument::File(handle), error.code, "MPI_File_close");
        error.on(Target::Nobody)
    });
    // Only now, as the handler may use it; and it, or another function of the user's that ran meanwhile, may have closed it.
    if rank.files.remove(handle.0).is_some() && file.comm.rank == 0 {
        file.shared.free(rank);
        file.staging.borrow().free(rank);
    }
    result
}

/// Hears what the system still has to say: there are those which report lost writes only now.
fn close_one(rank: &Rank, file: &OpenFile) -> Result<()> {
    let Ok(copy) = file.file.try_clone() else {
        // No descriptor is left, which is nothing that this file has done.
        return if file.changed.get() { storage::to_device(rank, &file.file) } else { Ok(()) };
    };
    // SAFETY: closes a descriptor that nobody else has.
    match unsafe { libc::close(copy.into_raw_fd()) } {
        0 => Ok(()),
        _ => {
            let error = io::Error::last_os_error();
            // It is closed all the same.
            if error.kind() == io::ErrorKind::Interrupted { Ok(()) } else { Err(rank.io_error(error)) }
        }
    }
}

/// `MPI_File_delete`
pub fn delete(rank: &Rank, path: &Path) -> Result<()> {
    rank.convention.remove_file(path).map_err(|error| rank.io_error(error))
}
