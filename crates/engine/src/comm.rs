//! Communicators (MPI 5.0 chapter 7): the object, and how new ones are agreed on.

use crate::attr::Attributes;
use crate::errhandler::ErrhandlerObject;
use crate::group::GroupObject;
use crate::info::InfoObject;
use crate::p2p::bsend::AttachedBuffer;
use crate::topo::Topology;
use crate::types::Comm;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An intra- or intercommunicator as one rank holds it.
///
/// Requests in flight keep it alive after `MPI_Comm_free`.
pub struct Communicator {
    /// The handle by which the user knows it; error handlers and callbacks get this.
    pub handle: Cell<Comm>,
    /// Even and unique in the world. Point-to-point messages travel in `context`, collectives in `context + 1`.
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
}

impl Communicator {
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
