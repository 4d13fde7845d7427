//! Requests: what a non-blocking, persistent, generalised or collective operation leaves behind (MPI 5.0 § 3.7).
//!
//! The object and its life cycle. How a program waits for, tests and frees requests is [`completion`]'s.
//! A request does not drive itself: the transport or a [`Task`] marks it complete while the rank makes progress.

pub mod completion;
pub mod grequest;

use crate::comm::Communicator;
use crate::error::{Error, Result, Target};
use crate::p2p;
use crate::p2p::combined::Exchange;
use crate::p2p::partitioned::End;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Request, Status};
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
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
    /// `MPI_Send_init` and its kin: inactive (`None`) between rounds.
    Persistent {
        start: Start,
        active: RefCell<Option<Rc<RequestObject>>>,
        /// The end of a partitioned message that is started.
        end: Option<End>,
    },
    /// `MPI_Isendrecv`
    Exchange(Exchange),
    /// `MPI_Buffer_iflush`: complete when all are; the status is the last one's.
    All(Vec<Rc<RequestObject>>),
    Generalized(grequest::Generalized),
}

pub struct RequestObject {
    /// Whose error handler hears of its errors.
    pub comm: Option<Rc<Communicator>>,
    /// Set by whoever completes it; of an object of others, as [`Body::All`], ask [`Self::is_done`].
    pub done: Cell<bool>,
    /// A receive from any source.
    pub wildcard: Cell<bool>,
    /// Source, tag and bytes once done.
    pub status: Cell<Status>,
    /// Error class, once done.
    pub error: Cell<c_int>,
    /// Where the message goes that a posted receive waits for.
    pub(crate) target: Cell<Option<p2p::Target>>,
    pub body: Body,
}

/// Requests that are over, whose memory new ones take: to allocate and free one costs as much as to receive a short message.
#[derive(Default)]
pub(crate) struct Spares(RefCell<Vec<Rc<RequestObject>>>);

/// What a program that has had very many under way at a time keeps of them.
const MOST_SPARES: usize = 256;

impl RequestObject {
    fn with_body(comm: Option<Rc<Communicator>>, body: Body) -> Rc<RequestObject> {
        Rc::new(RequestObject {
            comm,
            done: Cell::new(false),
            wildcard: Cell::new(false),
            status: Cell::new(Status::EMPTY),
            error: Cell::new(MPI_SUCCESS),
            target: Cell::new(None),
            body,
        })
    }

    /// An operation under way, that [`Self::complete`] ends.
    pub fn new(comm: &Rc<Communicator>) -> Rc<RequestObject> {
        RequestObject::with_body(Some(comm.clone()), Body::Plain)
    }

    /// An operation that was complete, without error, when it was started.
    pub fn completed(status: Status) -> Rc<RequestObject> {
        let request = RequestObject::with_body(None, Body::Plain);
        request.complete(status, MPI_SUCCESS);
        request
    }

    /// An operation that failed when it was started.
    pub fn failed(comm: &Rc<Communicator>, code: c_int) -> Rc<RequestObject> {
        let request = RequestObject::new(comm);
        request.complete(Status::EMPTY, code);
        request
    }

    /// An inactive persistent operation; `start` begins a round of it.
    pub fn persistent(comm: &Rc<Communicator>, start: Start) -> Rc<RequestObject> {
        let active = RefCell::default();
        RequestObject::with_body(Some(comm.clone()), Body::Persistent { start, active, end: None })
    }

    /// An inactive partitioned operation (`MPI_Psend_init`, `MPI_Precv_init`).
    pub fn partitioned(comm: &Rc<Communicator>, start: Start, end: End) -> Rc<RequestObject> {
        let active = RefCell::default();
        RequestObject::with_body(Some(comm.clone()), Body::Persistent { start, active, end: Some(end) })
    }

    /// The end of a partitioned message.
    pub fn end(&self) -> Option<&End> {
        match &self.body {
            Body::Persistent { end, .. } => end.as_ref(),
            _ => None,
        }
    }

    /// One request for several that were started together.
    pub fn all(comm: Option<Rc<Communicator>>, parts: Vec<Rc<RequestObject>>) -> Rc<RequestObject> {
        RequestObject::with_body(comm, Body::All(parts))
    }

    /// One request for a send and a receive.
    pub fn exchange(comm: &Rc<Communicator>, exchange: Exchange) -> Rc<RequestObject> {
        RequestObject::with_body(Some(comm.clone()), Body::Exchange(exchange))
    }

    /// A request that the program completes itself.
    pub fn generalized(callbacks: grequest::Generalized) -> Rc<RequestObject> {
        RequestObject::with_body(None, Body::Generalized(callbacks))
    }

    /// Ends the operation: the next wait or test returns `status` and `error`.
    pub fn complete(&self, status: Status, error: c_int) {
        self.status.set(status);
        self.error.set(error);
        self.done.set(true);
    }

    /// Whether a wait would return at once.
    #[inline]
    pub fn is_done(&self) -> bool {
        match &self.body {
            Body::Plain | Body::Generalized(_) => self.done.get(),
            Body::Persistent { active, .. } => active.borrow().as_ref().is_none_or(|round| round.is_done()),
            Body::Exchange(exchange) => exchange.is_done(),
            Body::All(parts) => parts.iter().all(|part| part.is_done()),
        }
    }

    /// Whether a wait returns now: when it is done, or is a receive from any source that may wait for a process that has failed. The
    /// second goes on, and its error is `MPIX_ERR_PROC_FAILED_PENDING`.
    #[inline]
    pub fn is_settled(&self, rank: &Rank) -> bool {
        self.is_done() || rank.world.has_news() && self.is_open(rank)
    }

    #[cold]
    fn is_open(&self, rank: &Rank) -> bool {
        match &self.body {
            Body::Plain | Body::Generalized(_) => {
                let unacknowledged = |comm: &Rc<Communicator>| comm.has_unacknowledged(&rank.world);
                // What the dead have sent comes first.
                let waits = !self.done.get() && self.wildcard.get() && rank.has_buried_all();
                waits && self.comm.as_ref().is_some_and(unacknowledged)
            }
            Body::Persistent { active, .. } => active.borrow().as_ref().is_some_and(|round| round.is_open(rank)),
            Body::Exchange(exchange) => exchange.is_open(rank),
            Body::All(parts) => parts.iter().any(|part| part.is_open(rank)),
        }
    }

    /// False for a persistent request between rounds, which completion calls treat as `MPI_REQUEST_NULL`.
    #[inline]
    pub fn is_active(&self) -> bool {
        match &self.body {
            Body::Persistent { active, .. } => active.borrow().is_some(),
            _ => true,
        }
    }

    /// Whether `MPI_Start` may begin a round.
    pub fn can_start(&self) -> bool {
        matches!(&self.body, Body::Persistent { .. }) && !self.is_active()
    }

    /// Status and error class of a request that is done. A generalised one's status is its query function's.
    #[inline]
    pub fn outcome(&self) -> (Status, c_int) {
        match &self.body {
            Body::Plain | Body::Generalized(_) => (self.status.get(), self.error.get()),
            Body::Persistent { active, .. } => match active.borrow().as_ref() {
                Some(round) => round.outcome(),
                None => (Status::EMPTY, MPI_SUCCESS),
            },
            Body::Exchange(exchange) => exchange.outcome(),
            Body::All(parts) => {
                let status = parts.last().map_or(Status::EMPTY, |part| part.outcome().0);
                let failed = parts.iter().rev().map(|part| part.outcome().1).find(|&code| code != MPI_SUCCESS);
                (status, failed.unwrap_or(MPI_SUCCESS))
            }
        }
    }

    /// Begins a round (`MPI_Start`). `MPI_ERR_REQUEST` unless it is persistent and inactive.
    pub fn start(&self, rank: &Rank) -> Result<()> {
        let Body::Persistent { start, active, .. } = &self.body else {
            return Err(Error::new(MPI_ERR_REQUEST));
        };
        if active.borrow().is_some() {
            return Err(self.error(MPI_ERR_REQUEST));
        }
        let round = start(rank).map_err(|e| if e.target == Target::Argument { self.error(e.code) } else { e })?;
        active.replace(Some(round));
        Ok(())
    }

    /// An error of class `code` that is raised where errors of this request belong.
    pub fn error(&self, code: c_int) -> Error {
        match &self.comm {
            Some(comm) if comm.window.get() != MPI_WIN_NULL => Error::new(code).on(Target::Win(comm.window.get())),
            Some(comm) if comm.file.get() != MPI_FILE_NULL => Error::new(code).on(Target::File(comm.file.get())),
            Some(comm) => Error::new(code).on(Target::Comm(comm.handle.get())),
            None => Error::new(code),
        }
    }
}

impl Rank {
    /// As [`RequestObject::new`], in the memory of a request that is over.
    #[inline]
    pub(crate) fn new_request(&self, comm: &Rc<Communicator>) -> Rc<RequestObject> {
        let spare = self.spares.0.borrow_mut().pop();
        if let Some(mut request) = spare
            && let Some(object) = Rc::get_mut(&mut request)
        {
            object.comm = Some(comm.clone());
            object.done.set(false);
            object.wildcard.set(false);
            object.status.set(Status::EMPTY);
            object.error.set(MPI_SUCCESS);
            return request;
        }
        RequestObject::new(comm)
    }

    /// Drops a request that is over. If nobody else has it, a new one may have its memory.
    #[inline]
    pub(crate) fn recycle(&self, mut request: Rc<RequestObject>) {
        let Some(object) = Rc::get_mut(&mut request).filter(|object| matches!(object.body, Body::Plain)) else {
            return;
        };
        object.comm = None;
        object.target.take();
        let mut spares = self.spares.0.borrow_mut();
        if spares.len() < MOST_SPARES {
            spares.push(request);
        }
    }

    /// Gives `request` a handle for the program.
    #[inline]
    pub fn publish(&self, request: Rc<RequestObject>) -> Result<Request> {
        self.requests.insert(request).map(Request).ok_or(Error::new(MPI_ERR_NO_MEM))
    }
}
