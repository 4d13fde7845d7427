//! Error handlers, error classes, codes and strings (MPI 5.0 § 9.3 to 9.5).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::errhandler::{Argument, Behaviour, ErrhandlerObject, call};
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{c_char, c_int};
use std::rc::Rc;

/// What a handler may be set on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum On {
    Comm,
    Session,
    File,
    Win,
}

/// The handler to set, or MPI_ERR_ERRHANDLER for one made for another kind of object.
fn fitting(rank: &Rank, errhandler: Errhandler, on: On) -> Result<Rc<ErrhandlerObject>> {
    let handler = rank.errhandler(errhandler)?;
    let fits = match handler.behaviour {
        Behaviour::AreFatal | Behaviour::Abort | Behaviour::Return => true,
        Behaviour::Comm(_) => on == On::Comm,
        Behaviour::Session(_) => on == On::Session,
        Behaviour::File(_) => on == On::File,
        Behaviour::Win(_) => on == On::Win,
    };
    check(fits, MPI_ERR_ERRHANDLER)?;
    Ok(handler)
}

fn create(rank: &Rank, behaviour: Behaviour) -> Result<Errhandler> {
    ErrhandlerObject::new(behaviour).reference(rank)
}

/// `MPI_*_call_errhandler`: success has nobody to disturb.
fn call_for(rank: &Rank, handler: Rc<ErrhandlerObject>, object: Argument, code: c_int, function: &str) -> Result<()> {
    let fatal = matches!(handler.behaviour, Behaviour::AreFatal | Behaviour::Abort);
    if !(fatal && code == MPI_SUCCESS) {
        call(rank, handler.behaviour, object, code, function);
    }
    Ok(())
}

pub unsafe fn comm_create_errhandler(
    rank: &Rank,
    comm_errhandler_fn: usize,
    errhandler: &mut Errhandler,
) -> Result<()> {
    *errhandler = create(rank, Behaviour::Comm(comm_errhandler_fn))?;
    Ok(())
}

pub unsafe fn win_create_errhandler(rank: &Rank, win_errhandler_fn: usize, errhandler: &mut Errhandler) -> Result<()> {
    *errhandler = create(rank, Behaviour::Win(win_errhandler_fn))?;
    Ok(())
}

pub unsafe fn file_create_errhandler(
    rank: &Rank,
    file_errhandler_fn: usize,
    errhandler: &mut Errhandler,
) -> Result<()> {
    *errhandler = create(rank, Behaviour::File(file_errhandler_fn))?;
    Ok(())
}

pub unsafe fn session_create_errhandler(
    rank: &Rank,
    session_errhandler_fn: usize,
    errhandler: &mut Errhandler,
) -> Result<()> {
    *errhandler = create(rank, Behaviour::Session(session_errhandler_fn))?;
    Ok(())
}

pub unsafe fn comm_set_errhandler(rank: &Rank, comm: Comm, errhandler: Errhandler) -> Result<()> {
    let comm = rank.comm(comm)?;
    *comm.errhandler.borrow_mut() = fitting(rank, errhandler, On::Comm)?;
    Ok(())
}

pub unsafe fn comm_get_errhandler(rank: &Rank, comm: Comm, errhandler: &mut Errhandler) -> Result<()> {
    let handler = rank.comm(comm)?.errhandler.borrow().clone();
    *errhandler = handler.reference(rank)?;
    Ok(())
}

pub unsafe fn comm_call_errhandler(rank: &Rank, comm: Comm, errorcode: c_int) -> Result<()> {
    let handler = rank.comm(comm)?.errhandler.borrow().clone();
    call_for(rank, handler, Argument::Comm(comm), errorcode, "MPI_Comm_call_errhandler")
}

pub unsafe fn session_set_errhandler(rank: &Rank, session: Session, errhandler: Errhandler) -> Result<()> {
    let session = rank.session(session)?;
    *session.errhandler.borrow_mut() = fitting(rank, errhandler, On::Session)?;
    Ok(())
}

pub unsafe fn session_get_errhandler(rank: &Rank, session: Session, errhandler: &mut Errhandler) -> Result<()> {
    let handler = rank.session(session)?.errhandler.borrow().clone();
    *errhandler = handler.reference(rank)?;
    Ok(())
}

pub unsafe fn session_call_errhandler(rank: &Rank, session: Session, errorcode: c_int) -> Result<()> {
    let handler = rank.session(session)?.errhandler.borrow().clone();
    call_for(rank, handler, Argument::Session(session), errorcode, "MPI_Session_call_errhandler")
}

pub unsafe fn win_set_errhandler(rank: &Rank, win: Win, errhandler: Errhandler) -> Result<()> {
    let window = rank.window(win)?;
    *window.errhandler.borrow_mut() = fitting(rank, errhandler, On::Win)?;
    Ok(())
}

pub unsafe fn win_get_errhandler(rank: &Rank, win: Win, errhandler: &mut Errhandler) -> Result<()> {
    let handler = rank.window(win)?.errhandler.borrow().clone();
    *errhandler = handler.reference(rank)?;
    Ok(())
}

pub unsafe fn win_call_errhandler(rank: &Rank, win: Win, errorcode: c_int) -> Result<()> {
    let handler = rank.window(win)?.errhandler.borrow().clone();
    call_for(rank, handler, Argument::Win(win), errorcode, "MPI_Win_call_errhandler")
}

/// `MPI_FILE_NULL` holds the handler that files start with (§ 14.7).
pub unsafe fn file_set_errhandler(rank: &Rank, file: File, errhandler: Errhandler) -> Result<()> {
    if file == MPI_FILE_NULL {
        *rank.process.file_errhandler.borrow_mut() = fitting(rank, errhandler, On::File)?;
    } else {
        let file = rank.file(file)?;
        *file.errhandler.borrow_mut() = fitting(rank, errhandler, On::File)?;
    }
    Ok(())
}

fn of_file(rank: &Rank, file: File) -> Result<Rc<ErrhandlerObject>> {
    Ok(match file {
        MPI_FILE_NULL => rank.process.file_errhandler.borrow().clone(),
        file => rank.file(file)?.errhandler.borrow().clone(),
    })
}

pub unsafe fn file_get_errhandler(rank: &Rank, file: File, errhandler: &mut Errhandler) -> Result<()> {
    *errhandler = of_file(rank, file)?.reference(rank)?;
    Ok(())
}

pub unsafe fn file_call_errhandler(rank: &Rank, fh: File, errorcode: c_int) -> Result<()> {
    let handler = of_file(rank, fh)?;
    call_for(rank, handler, Argument::File(fh), errorcode, "MPI_File_call_errhandler")
}

/// Gives back one reference. Predefined handlers are handed out by the getters too, so theirs may be "freed".
pub unsafe fn errhandler_free(rank: &Rank, errhandler: &mut Errhandler) -> Result<()> {
    rank.errhandler(*errhandler)?.release(rank);
    *errhandler = MPI_ERRHANDLER_NULL;
    Ok(())
}

pub unsafe fn error_class(rank: &Rank, errorcode: c_int, errorclass: &mut c_int) -> Result<()> {
    *errorclass = rank.process.codes.class_of(errorcode)?;
    Ok(())
}

/// With the reason of the last error of this class, if that has one: whoever prints this mostly has that error in his hands.
pub unsafe fn error_string(rank: &Rank, errorcode: c_int, string: *mut c_char, resultlen: &mut c_int) -> Result<()> {
    /// The smallest MPI_MAX_ERROR_STRING among the ABIs.
    const ROOM: usize = 256;
    let mut sentence = rank.process.codes.string_of(errorcode)?;
    if let Some(reason) = rank.process.noted(errorcode) {
        sentence = text::fit(&format!("{sentence} ({reason})"), ROOM.max(sentence.len() + 1)).to_string();
    }
    // SAFETY: the user's buffer has MPI_MAX_ERROR_STRING bytes.
    *resultlen = unsafe { text::write(&sentence, string, MPI_MAX_ERROR_STRING as usize) }? as c_int;
    Ok(())
}

pub unsafe fn add_error_class(rank: &Rank, errorclass: &mut c_int) -> Result<()> {
    *errorclass = rank.process.codes.add_class()?;
    Ok(())
}

pub unsafe fn add_error_code(rank: &Rank, errorclass: c_int, errorcode: &mut c_int) -> Result<()> {
    *errorcode = rank.process.codes.add_code(errorclass)?;
    Ok(())
}

pub unsafe fn add_error_string(rank: &Rank, errorcode: c_int, string: *const c_char) -> Result<()> {
    // SAFETY: a C string.
    let sentence = unsafe { text::read(string) }?;
    check(sentence.len() < MPI_MAX_ERROR_STRING as usize, MPI_ERR_ARG)?;
    rank.process.codes.set_string(errorcode, Some(sentence))
}

pub unsafe fn remove_error_class(rank: &Rank, errorclass: c_int) -> Result<()> {
    rank.process.codes.remove_class(errorclass)
}

pub unsafe fn remove_error_code(rank: &Rank, errorcode: c_int) -> Result<()> {
    rank.process.codes.remove_code(errorcode)
}

pub unsafe fn remove_error_string(rank: &Rank, errorcode: c_int) -> Result<()> {
    rank.process.codes.set_string(errorcode, None)
}
