//! Sessions (MPI 5.0 § 11.3).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::errhandler::Behaviour;
use crate::error::{Error, Result, Target, check};
use crate::info::{InfoObject, thread_level_name};
use crate::p2p::bsend;
use crate::rank::{Lifecycle, Rank};
use crate::session::{SessionObject, members, psets};
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::cell::RefCell;
use std::ffi::{c_char, c_int};
use std::rc::Rc;

/// The level named in the info, else `MPI_THREAD_SINGLE`; every level is supported.
fn wanted_level(info: &InfoObject) -> c_int {
    let levels = [MPI_THREAD_FUNNELED, MPI_THREAD_SERIALIZED, MPI_THREAD_MULTIPLE];
    let wanted = info.get("thread_level");
    levels.into_iter().find(|&level| Some(thread_level_name(level)) == wanted).unwrap_or(MPI_THREAD_SINGLE)
}

pub unsafe fn session_init(rank: &Rank, info: Info, errhandler: Errhandler, session: &mut Session) -> Result<()> {
    let wanted = rank.info_or_empty(info)?;
    let handler = rank.errhandler(errhandler)?;
    let fits =
        matches!(handler.behaviour, Behaviour::AreFatal | Behaviour::Abort | Behaviour::Return | Behaviour::Session(_));
    check(fits, MPI_ERR_ERRHANDLER)?;
    let level = wanted_level(&wanted);
    let mut used = InfoObject::default();
    used.put("thread_level", thread_level_name(level));
    let object = SessionObject { errhandler: RefCell::new(handler), info: used, buffer: RefCell::new(None) };
    let handle = rank.sessions.insert(Rc::new(object)).ok_or(Error::new(MPI_ERR_INTERN))?;
    if rank.lifecycle.get() != Lifecycle::Initialized {
        rank.thread_level.set(rank.thread_level.get().max(level));
        if rank.process.main_thread.get().is_none() {
            rank.process.main_thread.set(Some(std::thread::current().id()));
        }
    }
    rank.process.sessions.set(rank.process.sessions.get() + 1);
    *session = Session(handle);
    Ok(())
}

pub unsafe fn session_finalize(rank: &Rank, session: &mut Session) -> Result<()> {
    bsend::release(rank, &bsend::Owner::Session(rank.session(*session)?))?;
    // A function of the user's that ran meanwhile may have finalized it.
    rank.sessions.remove(session.0).ok_or(Error::new(MPI_ERR_SESSION))?;
    rank.process.sessions.set(rank.process.sessions.get() - 1);
    *session = MPI_SESSION_NULL;
    Ok(())
}

pub unsafe fn session_get_num_psets(rank: &Rank, session: Session, info: Info, npset_names: &mut c_int) -> Result<()> {
    rank.session(session)?;
    rank.info_or_empty(info)?;
    *npset_names = psets(rank).len() as c_int;
    Ok(())
}

/// With `*pset_len` 0 only the length (terminator included) is returned.
pub unsafe fn session_get_nth_pset(
    rank: &Rank,
    session: Session,
    info: Info,
    n: c_int,
    pset_len: &mut c_int,
    pset_name: *mut c_char,
) -> Result<()> {
    rank.session(session)?;
    rank.info_or_empty(info)?;
    let names = psets(rank);
    let name = usize::try_from(n).ok().and_then(|n| names.get(n)).ok_or(Error::new(MPI_ERR_ARG))?;
    let capacity = usize::try_from(*pset_len).map_err(|_| Error::new(MPI_ERR_ARG))?;
    if capacity > 0 {
        // SAFETY: the user's buffer has that many bytes.
        unsafe { text::write(name, pset_name, capacity) }?;
    }
    *pset_len = name.len() as c_int + 1;
    Ok(())
}

pub unsafe fn session_get_pset_info(
    rank: &Rank,
    session: Session,
    pset_name: *const c_char,
    info: &mut Info,
) -> Result<()> {
    rank.session(session)?;
    // SAFETY: a C string.
    let name = unsafe { text::read(pset_name) }?;
    let size = members(rank, &name).ok_or(Error::new(MPI_ERR_ARG))?.len();
    let mut pset = InfoObject::default();
    pset.put("mpi_size", size.to_string());
    *info = rank.new_info(pset)?;
    Ok(())
}

pub unsafe fn session_get_info(rank: &Rank, session: Session, info_used: &mut Info) -> Result<()> {
    let object = rank.session(session)?;
    *info_used = rank.new_info(object.info.clone()).map_err(|e| e.on(Target::Session(session)))?;
    Ok(())
}
