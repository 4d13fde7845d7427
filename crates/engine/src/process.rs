//! What a rank knows of itself beyond its handle tables: keyvals, added error codes, handlers without an object.

use crate::attr::{Keyvals, PredefinedAttributes};
use crate::comm::Communicator;
use crate::errhandler::{Behaviour, ErrhandlerObject};
use crate::error_codes::ErrorCodes;
use crate::standard::MPI_COMM_NULL;
use crate::types::Comm;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::c_int;
use std::rc::Rc;
use std::thread::ThreadId;

/// What a rank is to the operating system, which decides how an abort ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// A thread of a host that lives on.
    Thread,
    /// The same, and a launcher says why the job ended.
    LaunchedThread,
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
    /// What `MPI_Comm_get_parent` says.
    pub parent: Cell<Comm>,
    /// How many communicators tie this rank to each other job, by the job's first seat.
    pub ties: RefCell<BTreeMap<u32, u32>>,
    /// Times that this rank has called at a port: no two conversations have the same number.
    pub meetings: Cell<u32>,
    /// Sessions that are not finalized.
    pub sessions: Cell<usize>,
    /// Why the last error came that the name of its class does not explain, and that class.
    note: RefCell<Option<(c_int, String)>>,
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
            parent: Cell::new(MPI_COMM_NULL),
            ties: RefCell::default(),
            meetings: Cell::new(0),
            sessions: Cell::new(0),
            note: RefCell::default(),
        }
    }

    /// Keeps `why` for the report of an error of class `code`, which it returns.
    pub fn note(&self, code: c_int, why: String) -> c_int {
        *self.note.borrow_mut() = Some((code, why));
        code
    }

    /// What was noted last, if it is of an error of class `code`.
    pub fn noted(&self, code: c_int) -> Option<String> {
        self.note.borrow().as_ref().filter(|(class, _)| *class == code).map(|(_, why)| why.clone())
    }

    /// What was noted of an error of class `code`, once.
    pub fn take_note(&self, code: c_int) -> Option<String> {
        self.note.borrow_mut().take_if(|(class, _)| *class == code).map(|(_, why)| why)
    }
}

impl Home {
    pub fn is_thread(self) -> bool {
        matches!(self, Home::Thread | Home::LaunchedThread)
    }

    pub fn is_launched(self) -> bool {
        matches!(self, Home::Launched | Home::LaunchedThread)
    }
}

impl Default for Process {
    fn default() -> Self {
        Process::new()
    }
}
