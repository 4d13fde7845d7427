//! A rank: everything that one MPI process knows, as a value.

use crate::callback::Convention;
use crate::comm::Communicator;
use crate::datatype::{DataModel, TypeObject};
use crate::entry::EntryLock;
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::info::InfoObject;
use crate::op::OpObject;
use crate::p2p::bsend::AttachedBuffer;
use crate::p2p::{self, MessageObject};
use crate::process::Process;
use crate::progress::Progress;
use crate::request::RequestObject;
use crate::session::SessionObject;
use crate::standard::*;
use crate::table::{Kind, Table};
use crate::types::*;
use crate::world::{Seat, World};
use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    Before,
    Initialized,
    Finalized,
}

pub struct Rank {
    pub world: Arc<World>,
    /// This rank's seat in the world: its index among all ranks, those of other jobs included.
    pub index: u32,
    pub convention: Box<dyn Convention>,
    /// The sizes of C's types in this rank's program.
    pub model: DataModel,
    pub lifecycle: Cell<Lifecycle>,
    pub thread_level: Cell<c_int>,
    pub comms: Table<Communicator>,
    pub groups: Table<GroupObject>,
    pub datatypes: Table<TypeObject>,
    pub f90_types: crate::datatype::F90Types,
    pub ops: Table<OpObject>,
    pub requests: Table<RequestObject>,
    pub(crate) spares: crate::request::Spares,
    pub infos: Table<std::cell::RefCell<InfoObject>>,
    pub errhandlers: Table<ErrhandlerObject>,
    pub sessions: Table<SessionObject>,
    pub process: Process,
    pub messages: Table<MessageObject>,
    pub windows: Table<crate::rma::Window>,
    pub files: Table<crate::io::OpenFile>,
    /// Data representations that the program has registered.
    pub datareps: RefCell<Vec<Rc<crate::io::datarep::Registered>>>,
    /// The process's buffer for buffered sends.
    pub buffer: RefCell<Option<AttachedBuffer>>,
    /// Areas of the communicators that this rank leads.
    pub(crate) areas: crate::coll::shm::Pool,
    /// What the door's `MPI_BSEND_OVERHEAD` promises to be enough, for each buffered message.
    pub bsend_overhead: Cell<usize>,
    pub(crate) p2p: p2p::Engine,
    pub(crate) rma: crate::rma::Engine,
    pub(crate) faults: crate::fault::Faults,
    pub tool: crate::tool::Tool,
    pub(crate) seat: Seat,
    pub(crate) progress: Progress,
    pub(crate) entry: EntryLock,
}

impl Rank {
    /// Rank `index` of `world`, before `MPI_Init`, for a native program.
    pub fn new(world: Arc<World>, index: u32, convention: Box<dyn Convention>) -> Rank {
        Rank::with_model(world, index, convention, DataModel::Lp64)
    }

    /// The same for a program of any data model. Panics when the rank has an owner already.
    pub fn with_model(world: Arc<World>, index: u32, convention: Box<dyn Convention>, model: DataModel) -> Rank {
        let seat = Seat::claim(&world, index).expect("a rank has one owner");
        seat.set_model(model);
        let progress = Progress::new(&world);
        let rank = Rank {
            p2p: p2p::Engine::new(&world, convention.memory_limit(), progress.roomy.get()),
            areas: Default::default(),
            tool: Default::default(),
            progress,
            seat,
            entry: EntryLock::default(),
            messages: Table::new(Kind::Message, MPI_MESSAGE_NULL.0),
            windows: Table::new(Kind::Win, MPI_WIN_NULL.0),
            files: Table::new(Kind::File, MPI_FILE_NULL.0),
            datareps: RefCell::default(),
            rma: Default::default(),
            faults: Default::default(),
            world,
            index,
            convention,
            model,
            lifecycle: Cell::new(Lifecycle::Before),
            thread_level: Cell::new(MPI_THREAD_SINGLE),
            comms: Table::new(Kind::Comm, MPI_COMM_NULL.0),
            groups: Table::new(Kind::Group, MPI_GROUP_NULL.0),
            datatypes: Table::new(Kind::Datatype, MPI_DATATYPE_NULL.0),
            f90_types: Default::default(),
            ops: Table::new(Kind::Op, MPI_OP_NULL.0),
            requests: Table::new(Kind::Request, MPI_REQUEST_NULL.0),
            spares: Default::default(),
            infos: Table::new(Kind::Info, MPI_INFO_NULL.0),
            errhandlers: Table::new(Kind::Errhandler, MPI_ERRHANDLER_NULL.0),
            sessions: Table::new(Kind::Session, MPI_SESSION_NULL.0),
            process: Process::new(),
            buffer: RefCell::default(),
            bsend_overhead: Cell::new(MPI_BSEND_OVERHEAD as usize),
        };
        crate::datatype::install(&rank);
        crate::op::install(&rank);
        crate::init::install(&rank);
        rank
    }

    /// Whether data of a type that varies means something else in world rank `other`.
    #[inline]
    pub(crate) fn disagrees(&self, other: u32) -> bool {
        self.world.model(other) != self.model
    }

    /// The error of such data: the sentence that explains it is kept for whoever reports the error.
    #[cold]
    pub(crate) fn disagreement(&self, other: u32, datatype: &TypeObject) -> c_int {
        let why = datatype.disagreement(self.model, other, self.world.model(other));
        self.process.note(MPI_ERR_TYPE, why)
    }

    /// This rank in words: by its rank in its own `MPI_COMM_WORLD`.
    pub fn title(&self) -> String {
        self.world.title(self.index)
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

    #[inline]
    pub fn request(&self, handle: Request) -> Result<Rc<RequestObject>> {
        self.requests.get(handle.0).ok_or(Error::new(MPI_ERR_REQUEST))
    }

    pub fn errhandler(&self, handle: Errhandler) -> Result<Rc<ErrhandlerObject>> {
        self.errhandlers.get(handle.0).ok_or(Error::new(MPI_ERR_ERRHANDLER))
    }

    pub fn session(&self, handle: Session) -> Result<Rc<SessionObject>> {
        self.sessions.get(handle.0).ok_or(Error::new(MPI_ERR_SESSION))
    }
}
