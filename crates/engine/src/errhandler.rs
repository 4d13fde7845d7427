//! Error handlers (MPI 5.0 § 9.3), and the one place where an error meets its handler.

use crate::error::{Error, Result, Target};
use crate::rank::{Lifecycle, Rank};
use crate::standard::*;
use crate::types::{Comm, Errhandler, File, Session, Win};
use std::cell::Cell;
use std::ffi::c_int;
use std::rc::Rc;

/// Predefined behaviours, and the user's functions by the kind of object they serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    AreFatal,
    Abort,
    Return,
    Comm(usize),
    Win(usize),
    File(usize),
    Session(usize),
}

pub struct ErrhandlerObject {
    pub behaviour: Behaviour,
    /// The handle by which the program knows it, while it has any.
    handle: Cell<Errhandler>,
    /// How often the program got that handle, less how often it gave it back. Objects that use it count by `Rc`.
    references: Cell<usize>,
}

impl ErrhandlerObject {
    pub fn new(behaviour: Behaviour) -> Rc<ErrhandlerObject> {
        let (handle, references) = (Cell::new(MPI_ERRHANDLER_NULL), Cell::new(0));
        Rc::new(ErrhandlerObject { behaviour, handle, references })
    }

    /// Its handle, for the program to keep and free: always the same one, as programs compare handles.
    pub fn reference(self: &Rc<Self>, rank: &Rank) -> Result<Errhandler> {
        if self.is_predefined() {
            return Ok(self.handle.get());
        }
        if self.references.get() == 0 {
            let handle = rank.errhandlers.insert(self.clone()).ok_or(Error::new(MPI_ERR_INTERN))?;
            self.handle.set(Errhandler(handle));
        }
        self.references.set(self.references.get() + 1);
        Ok(self.handle.get())
    }

    /// The program gives one reference back.
    pub fn release(&self, rank: &Rank) {
        if self.is_predefined() {
            return;
        }
        self.references.set(self.references.get() - 1);
        if self.references.get() == 0 {
            rank.errhandlers.remove(self.handle.get().0);
        }
    }

    fn is_predefined(&self) -> bool {
        matches!(self.behaviour, Behaviour::AreFatal | Behaviour::Abort | Behaviour::Return)
    }
}

/// The first communicator, window, file or session among a function's arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    Comm(Comm),
    Session(Session),
    Win(Win),
    File(File),
}

impl Rank {
    /// The object behind one of the three predefined handles.
    pub fn predefined_errhandler(&self, handle: Errhandler) -> Rc<ErrhandlerObject> {
        self.errhandlers.get(handle.0).unwrap_or_else(|| {
            // Every rank is made with all three.
            unreachable!("predefined error handler {:#x} is not installed", handle.0)
        })
    }
}

pub fn install(rank: &Rank) {
    for (handle, behaviour) in [
        (MPI_ERRORS_ARE_FATAL, Behaviour::AreFatal),
        (MPI_ERRORS_ABORT, Behaviour::Abort),
        (MPI_ERRORS_RETURN, Behaviour::Return),
    ] {
        let object = ErrhandlerObject::new(behaviour);
        object.handle.set(handle);
        rank.errhandlers.set_predefined(handle.0, Some(object));
    }
}

/// Takes `error`, which `function` ended with, to the handler it belongs to, and returns the code for the caller.
///
/// The handler is that of the object the error names, else of `argument`, else of `MPI_COMM_SELF`; outside of
/// `MPI_Init` … `MPI_Finalize`, where there is none, errors without a session are fatal. A fatal one does not return
/// where the rank is a process.
pub fn raise(rank: &Rank, error: Error, argument: Option<Argument>, function: &str) -> c_int {
    if let Some((_, code)) = rank.world.aborted() {
        // The error is only how this rank learns of it; whoever aborted has said why.
        crate::init::leave(rank, code);
        return error.code;
    }
    let named = match error.target {
        Target::Nobody => return error.code,
        Target::Comm(comm) => Some(Argument::Comm(comm)),
        Target::Session(session) => Some(Argument::Session(session)),
        Target::Win(win) => Some(Argument::Win(win)),
        Target::File(file) => Some(Argument::File(file)),
        Target::Argument => None,
    };
    // Of what the program has no handle of, as the local half of an intercommunicator, the argument is a part or the whole.
    let mut candidates = [named, argument].into_iter().flatten();
    let found = candidates.find_map(|object| Some((handler_of(rank, object)?, object)));
    let (handler, object) = match found {
        Some((handler, object)) => (Some(handler), object),
        None => (handler_of(rank, Argument::Comm(MPI_COMM_SELF)), Argument::Comm(MPI_COMM_SELF)),
    };
    let behaviour = match handler {
        Some(handler) => handler.behaviour,
        None => Behaviour::AreFatal,
    };
    call(rank, behaviour, object, error.code, function);
    error.code
}

/// The handler set on an object; `None` when the handle is not valid (now).
pub fn handler_of(rank: &Rank, argument: Argument) -> Option<Rc<ErrhandlerObject>> {
    match argument {
        Argument::Comm(comm) => Some(rank.comms.get(comm.0)?.errhandler.borrow().clone()),
        Argument::Session(session) => Some(rank.sessions.get(session.0)?.errhandler.borrow().clone()),
        Argument::Win(win) => Some(rank.windows.get(win.0)?.errhandler.borrow().clone()),
        // No other file has a handler: what its functions say is the one for files that are not open.
        Argument::File(file) => match rank.files.get(file.0) {
            Some(file) => Some(file.errhandler.borrow().clone()),
            None => Some(rank.process.file_errhandler.borrow().clone()),
        },
    }
}

/// Does what `behaviour` says about `code` on `object`. No borrow of the engine's is alive when a user function runs.
pub fn call(rank: &Rank, behaviour: Behaviour, object: Argument, code: c_int, function: &str) {
    match (behaviour, object) {
        (Behaviour::Return, _) => {}
        (Behaviour::AreFatal | Behaviour::Abort, _) => fatal(rank, behaviour, object, code, function),
        // SAFETY: the address was registered through this rank's door for this kind of object.
        (Behaviour::Comm(f), Argument::Comm(comm)) => unsafe { rank.convention.comm_errhandler(f, comm, code) },
        // SAFETY: as above.
        (Behaviour::Session(f), Argument::Session(session)) => unsafe {
            rank.convention.session_errhandler(f, session, code)
        },
        // SAFETY: as above.
        (Behaviour::Win(f), Argument::Win(win)) => unsafe { rank.convention.win_errhandler(f, win, code) },
        // SAFETY: as above.
        (Behaviour::File(f), Argument::File(file)) => unsafe { rank.convention.file_errhandler(f, file, code) },
        // Setting a handler checks its kind, so a mismatch cannot be reached by a program; returning is the safe end.
        _ => {}
    }
}

fn fatal(rank: &Rank, behaviour: Behaviour, object: Argument, code: c_int, function: &str) {
    let reason = rank.process.codes.string_of(code).unwrap_or_else(|_| format!("error code {code}"));
    let reason = match rank.process.take_note(code) {
        Some(why) => format!("{reason} ({why})"),
        None => reason,
    };
    let policy = if behaviour == Behaviour::Abort { "MPI_ERRORS_ABORT" } else { "MPI_ERRORS_ARE_FATAL" };
    let place = match (object, rank.lifecycle.get()) {
        (_, Lifecycle::Before) => "before MPI_Init".to_string(),
        (_, Lifecycle::Finalized) => "after MPI_Finalize".to_string(),
        (Argument::Comm(comm), _) => match rank.comms.get(comm.0) {
            Some(comm) if !comm.name.borrow().is_empty() => format!("on {}", comm.name.borrow()),
            _ => "on a communicator".to_string(),
        },
        (Argument::Session(_), _) => "on a session".to_string(),
        (Argument::Win(_), _) => "on a window".to_string(),
        (Argument::File(_), _) => "on a file".to_string(),
    };
    rank.convention.report(&format!("anympi: {}: {function}: {reason}; {policy} {place}", rank.title()));
    crate::init::abort_job(rank, code);
}
