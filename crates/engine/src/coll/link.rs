//! What a collective's algorithm sees of the world: messages to its communicator's ranks, under its own tag.
//!
//! An algorithm is an `async fn` that starts sends and receives in a [`Batch`] and awaits them. There is no
//! executor and no waker: whoever polls it ([`super::launch`]) does so after making progress, and sets the
//! rank for the time of the poll, because a future that outlives the call cannot borrow it.

use super::block::{Block, Scratch};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result};
use crate::fault::is_fault;
use crate::p2p::{self, Channel, Mode};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::types::Count;
use std::cell::Cell;
use std::ffi::c_int;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

/// Persistent collectives take their tags from the upper half, so that they need not count the others' calls.
const PERSISTENT: i32 = 1 << 30;

pub struct Link {
    rank: Rc<Cell<*const Rank>>,
    /// Set when the operation is broken off, so that its memory stays where peers may still look for it.
    keep: Rc<Cell<bool>>,
    pub comm: Rc<Communicator>,
    tag: c_int,
    /// The same for the local group of an intercommunicator.
    local: Option<Box<Link>>,
}

impl Link {
    /// Takes the next tag of `comm`: every member must do so in the same order.
    pub fn new(comm: &Rc<Communicator>, persistent: bool) -> Link {
        let counter = if persistent { &comm.coll.next_persistent } else { &comm.coll.next_tag };
        let n = counter.get();
        counter.set((n + 1) % PERSISTENT);
        Link {
            rank: Rc::new(Cell::new(std::ptr::null())),
            keep: Rc::new(Cell::new(false)),
            comm: Rc::clone(comm),
            tag: if persistent { n | PERSISTENT } else { n },
            local: comm.local.as_ref().map(|local| Box::new(Link::new(local, persistent))),
        }
    }

    /// Another run of the same (persistent) collective, under the same tag.
    pub fn again(&self) -> Link {
        Link {
            rank: Rc::new(Cell::new(std::ptr::null())),
            keep: Rc::new(Cell::new(false)),
            comm: Rc::clone(&self.comm),
            tag: self.tag,
            local: self.local.as_ref().map(|local| Box::new(local.again())),
        }
    }

    /// The local group's link of an intercommunicator; of an intracommunicator, the link itself.
    pub fn local(&self) -> &Link {
        self.local.as_deref().unwrap_or(self)
    }

    /// Runs `poll` with `rank` as the calling rank.
    pub(super) fn enter<T>(&self, rank: &Rank, poll: impl FnOnce() -> T) -> T {
        self.set_rank(rank);
        let result = poll();
        self.set_rank(std::ptr::null());
        result
    }

    fn set_rank(&self, rank: *const Rank) {
        self.rank.set(rank);
        if let Some(local) = &self.local {
            local.set_rank(rank);
        }
    }

    /// The calling rank. Only for use between two awaits.
    pub fn rank(&self) -> &Rank {
        let rank = self.rank.get();
        assert!(!rank.is_null(), "a collective runs only while it is polled");
        // SAFETY: set by `enter` for the time of the poll that this code runs in.
        unsafe { &*rank }
    }

    /// Leaves all scratch memory where it is for ever: the operation will not end.
    pub fn abandon(&self) {
        self.keep.set(true);
        if let Some(local) = &self.local {
            local.abandon();
        }
    }

    pub fn scratch(&self, count: Count, datatype: &Rc<TypeObject>) -> Result<Scratch> {
        Scratch::new(self.rank(), count, datatype, &self.keep)
    }

    pub fn batch(&self) -> Batch<'_> {
        Batch { link: self, requests: Vec::new() }
    }

    pub async fn send(&self, block: &Block, dest: usize) -> Result<()> {
        let mut batch = self.batch();
        batch.send(block, dest)?;
        batch.wait().await
    }

    pub async fn recv(&self, block: &Block, source: usize) -> Result<()> {
        let mut batch = self.batch();
        batch.recv(block, source)?;
        batch.wait().await
    }

    /// Sends one block and receives another at the same time.
    pub async fn swap(&self, out: &Block, dest: usize, into: &Block, source: usize) -> Result<()> {
        let mut batch = self.batch();
        batch.recv(into, source)?;
        batch.send(out, dest)?;
        batch.wait().await
    }
}

/// Sends and receives that are in flight together.
pub struct Batch<'a> {
    link: &'a Link,
    requests: Vec<Rc<RequestObject>>,
}

impl Batch<'_> {
    pub fn send(&mut self, block: &Block, dest: usize) -> Result<()> {
        let Link { comm, tag, .. } = self.link;
        // SAFETY: the block is the user's, who leaves it alone until the collective is done, or scratch memory,
        // which outlives the batch or is abandoned.
        let request = unsafe {
            let (mode, channel) = (Mode::Standard, Channel::Collective);
            p2p::isend(
                self.link.rank(),
                comm,
                channel,
                mode,
                block.at,
                block.count,
                &block.datatype,
                dest as c_int,
                *tag,
            )
        };
        self.push(request)
    }

    pub fn recv(&mut self, block: &Block, source: usize) -> Result<()> {
        let Link { comm, tag, .. } = self.link;
        // SAFETY: as for `send`.
        let request = unsafe {
            let channel = Channel::Collective;
            p2p::irecv(self.link.rank(), comm, channel, block.at, block.count, &block.datatype, source as c_int, *tag)
        };
        self.push(request)
    }

    fn push(&mut self, request: Result<Rc<RequestObject>>) -> Result<()> {
        match request {
            Ok(request) => self.requests.push(request),
            Err(error) => {
                self.link.abandon();
                return Err(error);
            }
        }
        Ok(())
    }

    /// Waits for all; the first error among them is the result.
    pub async fn wait(self) -> Result<()> {
        let mut done = 0;
        poll_fn(|_| {
            while done < self.requests.len() && self.requests[done].done.get() {
                done += 1;
            }
            if done == self.requests.len() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        match self.requests.iter().map(|r| r.error.get()).find(|&e| e != 0) {
            Some(code) => {
                if is_fault(code) {
                    // Others that live may still read what was to be sent.
                    self.link.abandon();
                }
                Err(Error::new(code))
            }
            None => Ok(()),
        }
    }
}
