//! A rank: everything that one MPI process knows, as a value.

use crate::callback::Convention;
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::info::InfoObject;
use crate::op::OpObject;
use crate::process::Process;
use crate::p2p::bsend::AttachedBuffer;
use crate::p2p::{self, MessageObject};
use crate::request::{RequestObject, Task};
use crate::session::SessionObject;
use crate::standard::*;
use crate::table::{Kind, Table};
use crate::types::*;
use crate::world::{Seat, World};
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// Messages that one call of [`Rank::progress`] takes, so that it ends while others send faster than we receive.
const BATCH: usize = 64;
/// How long to sleep while messages wait for room in somebody's inbox, who does not know that we wait.
const RETRY: Duration = Duration::from_micros(100);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    Before,
    Initialized,
    Finalized,
}

pub struct Rank {
    pub world: Arc<World>,
    /// This process's index in the world.
    pub index: u32,
    pub convention: Box<dyn Convention>,
    pub lifecycle: Cell<Lifecycle>,
    pub thread_level: Cell<c_int>,
    pub comms: Table<Communicator>,
    pub groups: Table<GroupObject>,
    pub datatypes: Table<TypeObject>,
    pub f90_types: crate::datatype::F90Types,
    pub ops: Table<OpObject>,
    pub requests: Table<RequestObject>,
    pub infos: Table<std::cell::RefCell<InfoObject>>,
    pub errhandlers: Table<ErrhandlerObject>,
    pub sessions: Table<SessionObject>,
    pub process: Process,
    pub messages: Table<MessageObject>,
    /// The process's buffer for buffered sends.
    pub buffer: RefCell<Option<AttachedBuffer>>,
    pub(crate) p2p: p2p::Engine,
    pub(crate) seat: Seat,
    tasks: RefCell<Vec<Running>>,
}

/// A task and the request that is done when it is.
struct Running {
    request: Rc<RequestObject>,
    task: Box<dyn Task>,
}

impl Rank {
    /// Rank `index` of `world`, before `MPI_Init`.
    pub fn new(world: Arc<World>, index: u32, convention: Box<dyn Convention>) -> Rank {
        let seat = Seat::claim(&world, index).expect("a rank has one owner");
        let rank = Rank {
            p2p: p2p::Engine::new(&world),
            seat,
            tasks: RefCell::default(),
            messages: Table::new(Kind::Message, MPI_MESSAGE_NULL.0),
            world,
            index,
            convention,
            lifecycle: Cell::new(Lifecycle::Before),
            thread_level: Cell::new(MPI_THREAD_SINGLE),
            comms: Table::new(Kind::Comm, MPI_COMM_NULL.0),
            groups: Table::new(Kind::Group, MPI_GROUP_NULL.0),
            datatypes: Table::new(Kind::Datatype, MPI_DATATYPE_NULL.0),
            f90_types: Default::default(),
            ops: Table::new(Kind::Op, MPI_OP_NULL.0),
            requests: Table::new(Kind::Request, MPI_REQUEST_NULL.0),
            infos: Table::new(Kind::Info, MPI_INFO_NULL.0),
            errhandlers: Table::new(Kind::Errhandler, MPI_ERRHANDLER_NULL.0),
            sessions: Table::new(Kind::Session, MPI_SESSION_NULL.0),
            process: Process::new(),
            buffer: RefCell::default(),
        };
        crate::datatype::install(&rank);
        crate::op::install(&rank);
        crate::init::install(&rank);
        rank
    }

    #[inline]
    pub fn comm(&self, handle: Comm) -> Result<Rc<Communicator>> {
        self.comms.get(handle.0).ok_or(Error::new(MPI_ERR_COMM))
    }

    #[inline]
    pub fn datatype(&self, handle: Datatype) -> Result<Rc<TypeObject>> {
        self.datatypes.get(handle.0).ok_or(Error::new(MPI_ERR_TYPE))
    }

    pub fn group(&self, handle: Group) -> Result<Rc<GroupObject>> {
        self.groups.get(handle.0).ok_or(Error::new(MPI_ERR_GROUP))
    }

    pub fn op(&self, handle: Op) -> Result<Rc<OpObject>> {
        self.ops.get(handle.0).ok_or(Error::new(MPI_ERR_OP))
    }

    pub fn request(&self, handle: Request) -> Result<Rc<RequestObject>> {
        self.requests.get(handle.0).ok_or(Error::new(MPI_ERR_REQUEST))
    }

    pub fn errhandler(&self, handle: Errhandler) -> Result<Rc<ErrhandlerObject>> {
        self.errhandlers.get(handle.0).ok_or(Error::new(MPI_ERR_ERRHANDLER))
    }

    pub fn session(&self, handle: Session) -> Result<Rc<SessionObject>> {
        self.sessions.get(handle.0).ok_or(Error::new(MPI_ERR_SESSION))
    }

    /// Advances everything that can advance without waiting; true when anything did.
    pub fn progress(&self) -> bool {
        let before = self.p2p.activity.get();
        let mut any = false;
        for _ in 0..BATCH {
            let received = self.seat.receive(|from, envelope, payload| p2p::handle(self, from, envelope, payload));
            if received.is_none() {
                break;
            }
            any = true;
        }
        if self.p2p.backlog.get() {
            any |= p2p::advance(self);
        }
        if !self.tasks.borrow().is_empty() {
            any |= self.advance_tasks();
        }
        any || self.p2p.activity.get() != before
    }

    fn advance_tasks(&self) -> bool {
        let mut any = false;
        // Taken out, as a task may start others, or call the user, who may call MPI.
        let mut tasks = self.tasks.take();
        tasks.retain_mut(|Running { request, task }| {
            let result = task.advance(self);
            if let Ok(false) = result {
                return true;
            }
            request.error.set(result.err().map_or(MPI_SUCCESS, |e| e.code));
            request.done.set(true);
            any = true;
            false
        });
        let mut now = self.tasks.borrow_mut();
        tasks.append(&mut now);
        *now = tasks;
        any
    }

    /// Makes progress until `done`, sleeping when there is none; fails when the world is aborted meanwhile.
    pub fn wait_until(&self, mut done: impl FnMut() -> bool) -> Result<()> {
        loop {
            if done() {
                return Ok(());
            }
            if self.progress() {
                continue;
            }
            if self.world.aborted().is_some() {
                return Err(Error::new(MPI_ERR_PROC_ABORTED));
            }
            let ticket = self.seat.bell().arm();
            if self.progress() || done() || self.world.aborted().is_some() {
                self.seat.bell().disarm(ticket);
                continue;
            }
            let at_most = self.p2p.backlog.get().then_some(RETRY);
            self.seat.bell().sleep(ticket, at_most);
        }
    }

    /// Waits for one internal request and returns its status or its error.
    #[inline]
    pub fn wait(&self, request: &RequestObject) -> Result<Status> {
        if !request.is_done() {
            self.wait_until(|| request.is_done())?;
        }
        match request.outcome() {
            (status, MPI_SUCCESS) => Ok(status),
            (_, code) => Err(request.error(code)),
        }
    }

    /// Runs `task` in the background; the request is done when it is.
    pub fn spawn(&self, comm: &Rc<Communicator>, task: Box<dyn Task>) -> Rc<RequestObject> {
        let request = RequestObject::new(comm);
        self.tasks.borrow_mut().push(Running { request: request.clone(), task });
        // What can be done now is done now: the others may wait for it while we compute.
        self.progress();
        request
    }
}
