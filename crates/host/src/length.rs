//! Lengths of arrays that the standard says in words: as many elements as there are peers or neighbours.
//!
//! The host is asked. An object that does not exist has none: the host finds that out for itself and says so.

use crate::functions;
use anympi_spec::standard;
use anympi_translate::Abi;
use std::ffi::{c_int, c_void};

/// Calls a function of the host's that writes one integer; 0 if it fails or is missing.
unsafe fn ask<H>(function: Option<unsafe extern "C" fn(H, *mut c_int) -> c_int>, object: H) -> i64 {
    let mut answer = 0;
    match function {
        // SAFETY: the object is the host's to judge, and the answer has a place.
        Some(function) if unsafe { function(object, &mut answer) } == 0 => answer.into(),
        _ => 0,
    }
}

/// Ranks of the communicator's own group.
///
/// # Safety
/// MPI is running.
pub unsafe fn members<B: Abi>(comm: B::Comm) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { ask(functions::MPI_Comm_size::<B>(), comm) }
}

unsafe fn is_inter<B: Abi>(comm: B::Comm) -> bool {
    // SAFETY: the caller's promise.
    unsafe { ask(functions::MPI_Comm_test_inter::<B>(), comm) != 0 }
}

/// Ranks of the group that a collective on `comm` sends to.
///
/// # Safety
/// MPI is running.
pub unsafe fn peers<B: Abi>(comm: B::Comm) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { if is_inter::<B>(comm) { ask(functions::MPI_Comm_remote_size::<B>(), comm) } else { members::<B>(comm) } }
}

/// Whether a program passes `MPI_IN_PLACE`.
pub fn is_in_place<A: Abi>(buffer: *const c_void) -> bool {
    A::buffer_in(buffer).addr() == standard::MPI_IN_PLACE
}

/// As [`peers`]; where `sendbuf` is `MPI_IN_PLACE`, what goes with it may be anything.
///
/// # Safety
/// MPI is running.
pub unsafe fn peers_unless_in_place<A: Abi, B: Abi>(comm: B::Comm, sendbuf: *const c_void) -> i64 {
    // SAFETY: the caller's promise.
    if is_in_place::<A>(sendbuf) { 0 } else { unsafe { peers::<B>(comm) } }
}

/// As [`peers`], at the root only; elsewhere what only the root looks at may be anything.
///
/// # Safety
/// MPI is running.
pub unsafe fn peers_at_root<A: Abi, B: Abi>(comm: B::Comm, root: c_int) -> i64 {
    // SAFETY: the caller's promise.
    unsafe {
        let is_root = if is_inter::<B>(comm) {
            A::rank_in(root) == standard::MPI_ROOT
        } else {
            i64::from(root) == ask(functions::MPI_Comm_rank::<B>(), comm)
        };
        if is_root { peers::<B>(comm) } else { 0 }
    }
}

/// Neighbours that `comm` receives from.
///
/// # Safety
/// MPI is running.
pub unsafe fn in_degree<B: Abi>(comm: B::Comm) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { degrees::<B>(comm).0 }
}

/// Neighbours that `comm` sends to.
///
/// # Safety
/// MPI is running.
pub unsafe fn out_degree<B: Abi>(comm: B::Comm) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { degrees::<B>(comm).1 }
}

unsafe fn degrees<B: Abi>(comm: B::Comm) -> (i64, i64) {
    // SAFETY: the caller's promise.
    unsafe {
        match B::topology_in(ask(functions::MPI_Topo_test::<B>(), comm) as c_int) {
            standard::MPI_CART => {
                let degree = 2 * ask(functions::MPI_Cartdim_get::<B>(), comm);
                (degree, degree)
            }
            standard::MPI_GRAPH => {
                let rank = ask(functions::MPI_Comm_rank::<B>(), comm) as c_int;
                let mut degree = 0;
                functions::MPI_Graph_neighbors_count::<B>().map(|f| f(comm, rank, &mut degree));
                (degree.into(), degree.into())
            }
            standard::MPI_DIST_GRAPH => {
                let (mut sources, mut destinations, mut weighted) = (0, 0, 0);
                functions::MPI_Dist_graph_neighbors_count::<B>()
                    .map(|f| f(comm, &mut sources, &mut destinations, &mut weighted));
                (sources.into(), destinations.into())
            }
            _ => (0, 0),
        }
    }
}
