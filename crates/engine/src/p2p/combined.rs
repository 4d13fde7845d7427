//! A send and a receive in one call (MPI 5.0 § 3.10): one request for both, and what becomes of one half when a fault ends the other.
//!
//! ```text
//! the receive has failed:  the send goes on with a copy of its data, as a buffered one would
//! the send has failed:     the receive is given up
//! ```
//!
//! So the call returns as soon as it cannot succeed, and its buffers are the program's again. Who lives still gets what was sent to it.
//!
//! A receiver may be copying from where the data was offered: a sender that has moved data says so in its slot until that is received,
//! and who has copied looks there afterwards, and asks for the data in parts instead ([`super::offer`]).

use super::partitioned::keep_until;
use super::send::Source;
use super::{cancel, offer, outgoing, receive};
use crate::fault::is_fault;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::{MPI_BYTE, MPI_SUCCESS};
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::types::{Count, Status};
use std::cell::RefCell;
use std::ffi::c_int;
use std::rc::Rc;

/// The two halves.
pub struct Exchange {
    send: RefCell<Rc<RequestObject>>,
    pub recv: Rc<RequestObject>,
    /// What is sent is a copy already, which whoever made this keeps until it is sent.
    sends_copy: bool,
}

impl Exchange {
    pub fn new(send: Rc<RequestObject>, recv: Rc<RequestObject>, sends_copy: bool) -> Exchange {
        Exchange { send: RefCell::new(send), recv, sends_copy }
    }

    #[inline]
    pub fn is_done(&self) -> bool {
        self.recv.is_done() && self.send.borrow().is_done()
    }

    /// Whether a wait returns now.
    #[inline]
    pub fn is_settled(&self, rank: &Rank) -> bool {
        self.is_done() || rank.world.has_news() && self.is_open(rank)
    }

    /// As [`Self::is_settled`], in a world with news; ends the half that is left when the other has met a fault.
    #[cold]
    pub fn is_open(&self, rank: &Rank) -> bool {
        let is_hit = |half: &RequestObject| half.is_done() && is_fault(half.outcome().1);
        let send = self.send.borrow().clone();
        if is_hit(&self.recv) && !send.is_done() && (self.sends_copy || detach(rank, &send)) {
            self.send.replace(RequestObject::completed(Status::EMPTY));
        } else if is_hit(&send) && !self.recv.is_done() {
            self.give_up_receiving(rank);
        }
        // A receive that is done says nothing of the send.
        self.is_done() || !self.recv.is_done() && self.recv.is_settled(rank)
    }

    /// Ends a receive that could go on, for a call that has to return: no message will be put into its buffer any more.
    pub fn give_up_receiving(&self, rank: &Rank) {
        // One that has met its message, which comes in parts, drops the rest of them.
        cancel(rank, &self.recv);
        self.recv.complete(Status::EMPTY, MPIX_ERR_PROC_FAILED);
    }

    /// The receive's status, and the error class of the half that failed: the receive's, if both did.
    pub fn outcome(&self) -> (Status, c_int) {
        let (status, failed) = self.recv.outcome();
        (status, if failed == MPI_SUCCESS { self.send.borrow().outcome().1 } else { failed })
    }
}

/// Lets a send that is under way go on without the program's buffer; false when there is no memory for a copy.
fn detach(rank: &Rank, send: &Rc<RequestObject>) -> bool {
    let copy = |source: &Source| {
        let data = source.pack(rank).ok()?;
        let copied = Source { buf: data.as_ptr(), count: data.len() as Count, datatype: rank.datatype(MPI_BYTE).ok()? };
        // The copy stays until the send is done, whoever looks at it then.
        keep_until(rank, Rc::new(data), send.clone());
        Some(copied)
    };
    match outgoing::source_of(rank, send) {
        Some(source) => copy(&source).map(|copied| outgoing::replace_source(rank, send, copied)).is_some(),
        None => offer::detach(rank, send) || receive::detach_mine(rank, send),
    }
}
