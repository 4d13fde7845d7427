//! Sessions (MPI 5.0 § 11.3) and the process sets that they offer.

use crate::errhandler::ErrhandlerObject;
use crate::info::InfoObject;
use crate::p2p::bsend::AttachedBuffer;
use crate::rank::Rank;
use std::cell::RefCell;
use std::rc::Rc;

pub struct SessionObject {
    pub errhandler: RefCell<Rc<ErrhandlerObject>>,
    pub info: InfoObject,
    pub buffer: RefCell<Option<AttachedBuffer>>,
}

/// The process sets of every world.
pub const PSETS: [&str; 2] = ["mpi://WORLD", "mpi://SELF"];

/// World indices of a process set's members. Names are URIs: their case does not count.
pub fn members(rank: &Rank, pset: &str) -> Option<Vec<u32>> {
    match PSETS.iter().position(|name| name.eq_ignore_ascii_case(pset))? {
        0 => Some((0..rank.world.size as u32).collect()),
        _ => Some(vec![rank.index]),
    }
}
