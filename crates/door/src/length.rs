//! Lengths of arrays that the standard says in words: as many elements as there are peers or neighbours.
//!
//! An object that does not exist has none: the engine finds that out for itself and says so.

use anympi_engine::Rank;
use anympi_engine::standard::MPI_IN_PLACE;
use anympi_engine::types::{Comm, Count};
use std::ffi::c_void;

/// Ranks of the group that a collective on `comm` sends to.
pub fn peers(rank: &Rank, comm: Comm) -> Count {
    rank.comm(comm).map_or(0, |comm| comm.peers().len() as Count)
}

/// As [`peers`]; where `sendbuf` is `MPI_IN_PLACE`, what goes with it may be anything.
pub fn peers_unless_in_place(rank: &Rank, comm: Comm, sendbuf: *const c_void) -> Count {
    if sendbuf.addr() == MPI_IN_PLACE { 0 } else { peers(rank, comm) }
}

/// Neighbours that `comm` sends to.
pub fn out_degree(rank: &Rank, comm: Comm) -> Count {
    degrees(rank, comm).1
}

/// Neighbours that `comm` receives from.
pub fn in_degree(rank: &Rank, comm: Comm) -> Count {
    degrees(rank, comm).0
}

fn degrees(rank: &Rank, comm: Comm) -> (Count, Count) {
    let Ok(comm) = rank.comm(comm) else { return (0, 0) };
    let Some(topology) = comm.topology.borrow().clone() else { return (0, 0) };
    let (sources, destinations) = topology.neighbours(comm.rank);
    (sources.len() as Count, destinations.len() as Count)
}
