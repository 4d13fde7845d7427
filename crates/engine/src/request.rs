//! Requests: what a non-blocking, persistent, generalised or collective operation leaves behind (MPI 5.0 § 3.7).

use crate::comm::Communicator;
use crate::error::Result;
use crate::rank::Rank;
use crate::types::Status;
use std::cell::{Cell, RefCell};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// An operation that advances when the rank makes progress: a collective's schedule, say.
pub trait Task {
    /// Does what can be done without waiting. `Ok(true)` when finished; an error ends it too.
    fn advance(&mut self, rank: &Rank) -> Result<bool>;
}

/// Starts one round of a persistent operation.
pub type Start = Box<dyn Fn(&Rank) -> Result<Rc<RequestObject>>>;

pub enum Body {
    /// Completed by the point-to-point engine or by a [`Task`].
    Plain,
    /// `MPI_Send_init` and its kin: inactive between rounds.
    Persistent { start: Start, active: RefCell<Option<Rc<RequestObject>>> },
    Generalized { query: usize, free: usize, cancel: usize, extra: *mut c_void },
}

pub struct RequestObject {
    /// Whose error handler hears of its errors.
    pub comm: Option<Rc<Communicator>>,
    pub done: Cell<bool>,
    /// Source, tag and bytes once done.
    pub status: Cell<Status>,
    /// Error class, once done.
    pub error: Cell<c_int>,
    pub body: Body,
}
