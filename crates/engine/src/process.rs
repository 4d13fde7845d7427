//! What a rank knows of itself beyond its handle tables: keyvals, added error codes, handlers without an object.

use crate::attr::{Keyvals, PredefinedAttributes};
use crate::comm::Communicator;
use crate::errhandler::{Behaviour, ErrhandlerObject};
use crate::error_codes::ErrorCodes;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::ThreadId;

/// What a rank is to the operating system, which decides how an abort ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// A thread of a host that lives on.
    Thread,
    /// A process of its own that nobody watches.
    Process,
    /// A process of its own whose launcher says why the job ended.
    Launched,
}

pub struct Process {
    pub codes: ErrorCodes,
    pub keyvals: Keyvals,
    pub predefined: PredefinedAttributes,
    /// The thread that called `MPI_Init` or `MPI_Init_thread`.
    pub main_thread: Cell<Option<ThreadId>>,
    /// The handler of `MPI_FILE_NULL`: what new files get (MPI 5.0 § 14.7).
    pub file_errhandler: RefCell<Rc<ErrhandlerObject>>,
    /// All ranks of the world, in a context that no user's communicator has: agreement without a parent communicator.
    pub universe: RefCell<Option<Rc<Communicator>>>,
    pub home: Cell<Home>,
    /// Sessions that are not finalized.
    pub sessions: Cell<usize>,
}

impl Process {
    pub fn new() -> Process {
        Process {
            codes: ErrorCodes::default(),
            keyvals: Keyvals::default(),
            predefined: PredefinedAttributes::default(),
            main_thread: Cell::new(None),
            file_errhandler: RefCell::new(ErrhandlerObject::new(Behaviour::Return)),
            universe: RefCell::new(None),
            home: Cell::new(Home::Thread),
            sessions: Cell::new(0),
        }
    }
}

impl Default for Process {
    fn default() -> Self {
        Process::new()
    }
}
