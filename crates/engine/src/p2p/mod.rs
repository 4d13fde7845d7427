//! Point-to-point communication: protocols, matching, probes.
//!
//! | data | how it travels | file |
//! |---|---|---|
//! | up to 992 bytes | in the cell of the receiver's inbox | [`send`] |
//! | up to a chunk | in a chunk that the sender owns | [`send`] |
//! | more | the sender offers its address, the receiver copies | [`offer`] |
//! | more, where the kernel forbids that | in parts through chunks | [`offer`] |
//!
//! What is sent in partitions is one message for each ([`partitioned`]). Who sends and receives in one call waits for both, unless one of
//! them has met a fault ([`combined`]).
//!
//! A send never waits: what the receiver's inbox cannot take now is queued ([`outgoing`]) and progress tries again, in order. A
//! message nobody has asked for is moved to the heap ([`receive`]), up to a limit.

pub mod arguments;
mod arrivals;
pub mod bsend;
mod bury;
pub mod combined;
pub mod data;
pub mod matching;
mod offer;
mod outgoing;
pub mod partitioned;
mod probe;
mod receive;
mod send;
pub(crate) mod slab;
mod wire;

pub use data::{Channel, Mode, irecv, isend, recv_blocking, send_blocking};
pub use outgoing::flush;
pub use probe::{MessageObject, cancel, improbe, imrecv, iprobe, probe_blocking};

pub(crate) use bury::{check_probe, end_what_failed};
pub(crate) use outgoing::advance;
pub(crate) use receive::handle;

use crate::datatype::TypeObject;
use crate::request::{Body, RequestObject};
use crate::standard::MPI_SUCCESS;
use crate::types::{Count, Status};
use crate::world::World;
use crate::world::ring::Envelope;
use crate::world::single_copy::Reach;
use matching::Matching;
use outgoing::Outgoing;
use receive::Arrived;
use slab::Slab;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// What a rank's point-to-point communication keeps.
pub struct Engine {
    matching: RefCell<Matching<Rc<RequestObject>, Arrived>>,
    /// Sends that wait for `DONE` or `PULL`.
    sends: RefCell<Slab<offer::Offered>>,
    /// Receives whose data comes in parts.
    pulls: RefCell<Slab<offer::Pull>>,
    /// Sends whose data goes in parts.
    pushes: RefCell<VecDeque<offer::Push>>,
    /// What inboxes could not take yet, by destination.
    outgoing: RefCell<Outgoing>,
    /// True when `outgoing` or `pushes` has something: one look for [`crate::rank::Rank::progress`].
    pub(crate) backlog: Cell<bool>,
    /// Counts completions and matches, so that progress made on the side is seen.
    pub(crate) activity: Cell<u64>,
    /// Bytes of unexpected messages on the heap, and how many there may be.
    pub(crate) unexpected: Cell<usize>,
    pub(crate) unexpected_limit: Cell<usize>,
    pub(crate) single_copy: offer::SingleCopy,
    /// Of this rank's partitioned sends.
    numbers: Rc<partitioned::Numbers>,
    /// The request of every send that was done when it returned.
    completed: Rc<RequestObject>,
}

/// A receive's buffer.
#[derive(Clone)]
pub(crate) struct Target {
    pub buf: *mut u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
}

impl Target {
    #[inline]
    fn capacity(&self) -> Count {
        self.count.saturating_mul(self.datatype.size)
    }
}

impl Engine {
    /// `memory`: the most that unexpected messages may take; `roomy`: every rank can have a core of its own.
    pub(crate) fn new(world: &World, memory: usize, roomy: bool) -> Engine {
        Engine {
            matching: RefCell::default(),
            sends: RefCell::default(),
            pulls: RefCell::default(),
            pushes: RefCell::default(),
            outgoing: RefCell::default(),
            backlog: Cell::new(false),
            activity: Cell::new(0),
            unexpected: Cell::new(0),
            unexpected_limit: Cell::new(receive::unexpected_limit(world, memory)),
            single_copy: offer::SingleCopy::new(world, roomy),
            numbers: Rc::default(),
            completed: done_request(),
        }
    }

    /// Messages that wait for their receives.
    pub(crate) fn waiting_messages(&self) -> usize {
        self.matching.borrow().arrived()
    }

    /// Receives that wait for their messages.
    pub(crate) fn posted_receives(&self) -> usize {
        self.matching.borrow().posted()
    }

    /// How the memory of world rank `proc` is read; found out once.
    pub(crate) fn reach(&self, world: &World, proc: u32) -> Reach {
        self.single_copy.reach(world, proc)
    }

    /// The receive that waits for a message, and where that goes.
    #[inline]
    fn take_posted(&self, envelope: &Envelope) -> Option<(Target, Rc<RequestObject>)> {
        let request = self.matching.borrow_mut().take_posted(envelope.context, envelope.source, envelope.tag)?;
        request.target.take().map(|target| (target, request))
    }

    #[inline]
    fn active(&self) {
        self.activity.set(self.activity.get().wrapping_add(1));
    }
}

/// A request of no communicator that is done.
fn done_request() -> Rc<RequestObject> {
    Rc::new(RequestObject {
        comm: None,
        done: Cell::new(true),
        wildcard: Cell::new(false),
        status: Cell::new(Status::EMPTY),
        error: Cell::new(MPI_SUCCESS),
        target: Cell::new(None),
        body: Body::Plain,
    })
}
