//! Duplicates: `MPI_Comm_dup`, `MPI_Comm_idup` and their forms with info (MPI 5.0 § 7.4.2).
//!
//! A duplicate needs a context and nothing else that its members do not know. One member takes it from the world's
//! counter and sends it to all others directly; nobody waits for those who come late.

use super::Communicator;
use super::agree::{next_tag, settle};
use super::create::{context_from, take_contexts};
use crate::attr::{Attributes, Owner};
use crate::error::{Error, Result};
use crate::info::InfoObject;
use crate::p2p::{Channel, Mode, irecv, isend};
use crate::rank::Rank;
use crate::request::{RequestObject, Task};
use crate::standard::*;
use crate::types::{Comm, Request};
use crate::world::CONTEXTS;
use std::ffi::c_int;
use std::rc::Rc;

/// A context on its way to all members of a communicator.
struct Contexts {
    requests: Vec<Rc<RequestObject>>,
    /// Boxed: the requests point to it.
    word: Box<[i64; 1]>,
}

impl Drop for Contexts {
    /// A rank that ends leaves the word to requests that are not done.
    fn drop(&mut self) {
        if self.requests.iter().any(|request| !request.done.get()) {
            std::mem::forget(std::mem::replace(&mut self.word, Box::new([0])));
        }
    }
}

impl Contexts {
    /// Starts it. `comm` gets one context, or three if it is an intercommunicator (itself and both local sides).
    fn start(rank: &Rank, comm: &Rc<Communicator>) -> Result<Contexts> {
        rank.check_whole(comm)?;
        let mut contexts = Contexts { requests: Vec::new(), word: Box::new([0]) };
        let tag = next_tag(comm);
        let local = comm.local.as_ref().unwrap_or(comm);
        let local_tag = if comm.is_inter() { next_tag(local) } else { tag };
        if comm.rank == 0 && low_side(comm) {
            contexts.word[0] = take_contexts(rank, if comm.is_inter() { 3 } else { 1 });
            for dest in 1..local.size() {
                contexts.send(rank, local, dest, local_tag)?;
            }
            if let Some(remote) = &comm.remote {
                for dest in 0..remote.len() {
                    contexts.send(rank, comm, dest, tag)?;
                }
            }
        } else if !low_side(comm) {
            contexts.receive(rank, comm, tag)?;
        } else {
            contexts.receive(rank, local, local_tag)?;
        }
        Ok(contexts)
    }

    /// The first context, once it is here and everybody else's is on its way.
    fn wait(mut self, rank: &Rank) -> Result<u32> {
        for request in std::mem::take(&mut self.requests) {
            self = settle(rank, &request, self)?;
        }
        context_from(&self.word[..])
    }

    fn send(&mut self, rank: &Rank, comm: &Rc<Communicator>, dest: usize, tag: c_int) -> Result<()> {
        let byte = rank.datatype(MPI_BYTE)?;
        let buf = self.word.as_ptr().cast();
        let channel = Channel::Duplicate;
        // SAFETY: the word is boxed, and dropped only when all requests are done.
        let request = unsafe { isend(rank, comm, channel, Mode::Standard, buf, 8, &byte, dest as c_int, tag) }?;
        self.requests.push(request);
        Ok(())
    }

    fn receive(&mut self, rank: &Rank, comm: &Rc<Communicator>, tag: c_int) -> Result<()> {
        let byte = rank.datatype(MPI_BYTE)?;
        let buf = self.word.as_mut_ptr().cast();
        let channel = Channel::Duplicate;
        // SAFETY: as in `send`; nobody reads the word before the request is done.
        let request = unsafe { irecv(rank, comm, channel, buf, 8, &byte, 0, tag) }?;
        self.requests.push(request);
        Ok(())
    }
}

/// Whether the local side is the one that decides: in an intracommunicator there is no other.
pub fn low_side(comm: &Communicator) -> bool {
    comm.remote.as_ref().is_none_or(|remote| comm.group.procs.first() < remote.procs.first())
}

/// The context of one side's local communicator, for an intercommunicator of context `first`.
pub fn local_context(first: u32, low: bool) -> u32 {
    first + if low { CONTEXTS } else { 2 * CONTEXTS }
}

/// A duplicate of `comm` in the contexts from `first` on, without its attributes and topology.
fn twin(comm: &Communicator, first: u32) -> Communicator {
    let handler = comm.errhandler.borrow().clone();
    match &comm.remote {
        None => Communicator::new(first, comm.group.clone(), comm.rank, handler),
        Some(remote) => {
            let own = local_context(first, low_side(comm));
            Communicator::new_inter(
                first,
                Communicator::new(own, comm.group.clone(), comm.rank, handler),
                remote.clone(),
            )
        }
    }
}

/// A communicator of the same groups and error handler as `comm`, and nothing else of it.
pub fn bare(rank: &Rank, comm: &Rc<Communicator>) -> Result<Communicator> {
    Ok(twin(comm, Contexts::start(rank, comm)?.wait(rank)?))
}

/// The duplicate with all that goes with it.
fn finish(comm: &Communicator, first: u32, attributes: Attributes, info: InfoObject) -> Rc<Communicator> {
    let new = twin(comm, first);
    new.attributes.adopt(attributes);
    *new.topology.borrow_mut() = comm.topology.borrow().clone();
    *new.info.borrow_mut() = info;
    Rc::new(new)
}

/// `MPI_Comm_dup`, and `MPI_Comm_dup_with_info`: hints are not inherited (since MPI 4.0).
pub fn dup(rank: &Rank, comm: &Rc<Communicator>, info: InfoObject) -> Result<Comm> {
    // The context first: a copy callback that fails on one member must not leave the others waiting.
    let first = Contexts::start(rank, comm)?.wait(rank)?;
    let attributes = comm.attributes.copy_all(rank, Owner::Comm(comm.handle.get()))?;
    rank.register(finish(comm, first, attributes, info))
}

/// `MPI_Comm_idup`: the handle is valid at once, the communicator behind it when the request is done.
pub fn idup(rank: &Rank, comm: &Rc<Communicator>, info: InfoObject) -> Result<(Comm, Request)> {
    let contexts = Contexts::start(rank, comm)?;
    let attributes = match comm.attributes.copy_all(rank, Owner::Comm(comm.handle.get())) {
        Ok(attributes) => attributes,
        Err(error) => {
            // The context is on its way to its word, or from there.
            std::mem::forget(contexts);
            return Err(error);
        }
    };
    // Until then the handle shows the parent: it may not be used, but must not be taken for another's.
    let handle = rank.comms.insert(comm.clone()).map(Comm).ok_or(Error::new(MPI_ERR_INTERN))?;
    let task = Idup { comm: comm.clone(), contexts, handle, made_of: Some((attributes, info)) };
    let request = rank.spawn(comm, Box::new(task));
    let request = rank.requests.insert(request).map(Request).ok_or(Error::new(MPI_ERR_INTERN))?;
    Ok((handle, request))
}

struct Idup {
    comm: Rc<Communicator>,
    contexts: Contexts,
    handle: Comm,
    made_of: Option<(Attributes, InfoObject)>,
}

impl Task for Idup {
    fn advance(&mut self, rank: &Rank) -> Result<bool> {
        if !self.contexts.requests.iter().all(|r| r.done.get()) {
            return Ok(false);
        }
        if let Some((attributes, info)) = self.made_of.take() {
            let new = finish(&self.comm, context_from(&self.contexts.word[..])?, attributes, info);
            new.handle.set(self.handle);
            rank.tie(&new);
            rank.comms.replace(self.handle.0, new);
        }
        Ok(true)
    }
}
