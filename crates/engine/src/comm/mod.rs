//! Communicators (MPI 5.0 chapter 7): the object. How new ones are agreed on is in the modules below.

use crate::attr::Attributes;
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::info::InfoObject;
use crate::p2p::bsend::AttachedBuffer;
use crate::rank::Rank;
use crate::standard::{MPI_COMM_NULL, MPI_ERR_INTERN, MPI_FILE_NULL, MPI_WIN_NULL};
use crate::topo::Topology;
use crate::types::{Comm, File, Win};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub mod agree;
pub mod create;
pub mod dup;
pub mod inter;
pub mod split;

/// An intra- or intercommunicator as one rank holds it.
///
/// Requests in flight keep it alive after `MPI_Comm_free`.
pub struct Communicator {
    /// The handle by which the user knows it; error handlers and callbacks get this.
    pub handle: Cell<Comm>,
    /// Unique in the world, and followed by [`crate::world::CONTEXTS`] that are its own: see [`crate::p2p::Channel`].
    pub context: u32,
    /// The local group, and this process's rank in it.
    pub group: Rc<GroupObject>,
    pub rank: usize,
    /// The remote group; `None` for an intracommunicator.
    pub remote: Option<Rc<GroupObject>>,
    /// For an intercommunicator: an intracommunicator of the local group, for the local phases of collectives.
    pub local: Option<Rc<Communicator>>,
    pub errhandler: RefCell<Rc<ErrhandlerObject>>,
    pub name: RefCell<String>,
    pub attributes: Attributes,
    pub topology: RefCell<Option<Rc<Topology>>>,
    pub info: RefCell<InfoObject>,
    pub buffer: RefCell<Option<AttachedBuffer>>,
    pub coll: crate::coll::CollState,
    pub faults: crate::fault::FaultState,
    /// The other jobs that have members here (their first seats), once the communicator has a handle.
    pub ties: RefCell<Vec<u32>>,
    /// The window whose own communicator this is: errors in it are the window's.
    pub window: Cell<Win>,
    /// The same for a file.
    pub file: Cell<File>,
}

impl Communicator {
    /// An intracommunicator without name, attributes, topology or handle.
    pub fn new(context: u32, group: Rc<GroupObject>, rank: usize, errhandler: Rc<ErrhandlerObject>) -> Communicator {
        Communicator {
            handle: Cell::new(MPI_COMM_NULL),
            context,
            group,
            rank,
            remote: None,
            local: None,
            errhandler: RefCell::new(errhandler),
            name: RefCell::default(),
            attributes: Attributes::default(),
            topology: RefCell::new(None),
            info: RefCell::default(),
            buffer: RefCell::new(None),
            coll: Default::default(),
            faults: Default::default(),
            ties: RefCell::default(),
            window: Cell::new(MPI_WIN_NULL),
            file: Cell::new(MPI_FILE_NULL),
        }
    }

    /// An intercommunicator from `local`, an intracommunicator of the local group, to `remote`.
    pub fn new_inter(context: u32, local: Communicator, remote: Rc<GroupObject>) -> Communicator {
        let mut comm = Communicator::new(context, local.group.clone(), local.rank, local.errhandler.borrow().clone());
        local.faults.concern(&remote);
        comm.remote = Some(remote);
        comm.local = Some(Rc::new(local));
        comm
    }

    /// Size of the local group.
    #[inline]
    pub fn size(&self) -> usize {
        self.group.len()
    }

    /// The group that destinations and sources of point-to-point calls name.
    #[inline]
    pub fn peers(&self) -> &GroupObject {
        self.remote.as_ref().unwrap_or(&self.group)
    }

    pub fn is_inter(&self) -> bool {
        self.remote.is_some()
    }
}

impl Rank {
    /// Gives a new communicator its handle.
    pub fn register(&self, comm: Rc<Communicator>) -> Result<Comm> {
        let handle = self.comms.insert(comm.clone()).map(Comm).ok_or(Error::new(MPI_ERR_INTERN))?;
        comm.handle.set(handle);
        self.tie(&comm);
        Ok(handle)
    }
}
