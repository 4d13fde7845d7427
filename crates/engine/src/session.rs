//! Sessions (MPI 5.0 § 11.3) and the process sets that they offer.

use crate::errhandler::ErrhandlerObject;
use crate::info::InfoObject;
use crate::p2p::bsend::AttachedBuffer;
use crate::rank::Rank;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

pub struct SessionObject {
    pub errhandler: RefCell<Rc<ErrhandlerObject>>,
    pub info: InfoObject,
    pub buffer: RefCell<Option<AttachedBuffer>>,
}

/// The process sets of every world.
const EVERYWHERE: [&str; 2] = ["mpi://WORLD", "mpi://SELF"];
/// Begins the name of the process set of each of the launcher's programs; its `MPI_APPNUM` follows.
const PROGRAM: &str = "app#";

/// The names of all process sets: of every world, and one for each program that the launcher was told to start.
pub fn psets(rank: &Rank) -> Vec<String> {
    let programs: BTreeSet<u32> = rank.world.own_seats().filter_map(|member| rank.world.program(member)).collect();
    let named = programs.into_iter().map(|program| format!("{PROGRAM}{program}"));
    EVERYWHERE.map(str::to_string).into_iter().chain(named).collect()
}

/// World indices of a process set's members. Names are URIs: their case does not count.
pub fn members(rank: &Rank, pset: &str) -> Option<Vec<u32>> {
    match psets(rank).iter().position(|name| name.eq_ignore_ascii_case(pset))? {
        0 => Some(rank.world.own_seats().collect()),
        1 => Some(vec![rank.index]),
        _ => {
            let program = pset[PROGRAM.len()..].parse().ok();
            Some(rank.world.own_seats().filter(|&member| rank.world.program(member) == program).collect())
        }
    }
}
