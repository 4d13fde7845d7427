//! Communicators, groups, attributes, error handlers and topologies, in worlds of threads.

mod attributes;
mod errors;
mod inter;
mod life;
mod making;
mod topology;

use anympi_engine::api::{comm as api, p2p};
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result};
use std::ffi::c_int;

/// World indices of a communicator's local group.
fn procs(rank: &Rank, comm: Comm) -> Vec<u32> {
    rank.comm(comm).unwrap().group.procs.clone()
}

fn remote_procs(rank: &Rank, comm: Comm) -> Vec<u32> {
    rank.comm(comm).unwrap().peers().procs.clone()
}

/// Each rank of `comm` tells all peers its world index, by messages that a wrong context or group would lose.
fn talks(rank: &Rank, comm: Comm) {
    let peers = remote_procs(rank, comm);
    let inter = rank.comm(comm).unwrap().is_inter();
    let me = rank.comm(comm).unwrap().rank;
    for (peer, &proc) in peers.iter().enumerate() {
        if !inter && peer == me {
            continue;
        }
        let (out, mut into) = (rank.index, u32::MAX);
        // SAFETY: both buffers are one integer.
        unsafe {
            p2p::sendrecv(
                rank,
                (&raw const out).cast(),
                1,
                MPI_INT32_T,
                peer as c_int,
                7,
                (&raw mut into).cast(),
                1,
                MPI_INT32_T,
                peer as c_int,
                7,
                comm,
                std::ptr::null_mut(),
            )
        }
        .unwrap();
        assert_eq!(into, proc);
    }
}

/// Calls a procedure whose last argument is the new communicator.
fn made(f: impl FnOnce(&mut Comm) -> Result<()>) -> Comm {
    let mut comm = Comm(0);
    f(&mut comm).unwrap();
    comm
}

fn free(rank: &Rank, mut comm: Comm) {
    // SAFETY: no pointers.
    unsafe { api::comm_free(rank, &mut comm) }.unwrap();
    assert_eq!(comm, MPI_COMM_NULL);
}

fn class<T>(result: Result<T>) -> c_int {
    result.err().map_or(MPI_SUCCESS, |e| e.code)
}
