//! Neighbourhood collectives (MPI 5.0 § 8.6): an exchange of blocks along the edges of a topology.
//!
//! Neighbours may repeat and a process may be its own: blocks between two ranks match in the order of the
//! edges. On a Cartesian grid what goes down a dimension arrives from above: where both neighbours are one
//! process, its first message (downward) belongs to our upper slot, so receives are posted upper slot first.

use super::block::Layout;
use super::exchange::exchange;
use super::gather::Counts;
use super::launch::Collective;
use super::link::Link;
use super::plan;
use super::shm::{Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::{MPI_ERR_TOPOLOGY, MPI_PROC_NULL};
use crate::topo::Topology;
use crate::types::{Comm, Count, Datatype};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

pub struct Neighborhood {
    comm: Rc<Communicator>,
    sources: Vec<c_int>,
    destinations: Vec<c_int>,
    /// A Cartesian grid: neighbours come in pairs, lower and upper.
    paired: bool,
    send: Layout,
    recv: Layout,
}

impl Neighborhood {
    /// # Safety
    /// Arrays in `recvcounts` have one element per source.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn allgather(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcount: Count,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcounts: Counts,
        recvtype: Datatype,
        comm: Comm,
    ) -> Result<Neighborhood> {
        Neighborhood::new(rank, comm, |sources, _| {
            let send = Layout::Same(plan::block(rank, sendbuf, sendcount, sendtype)?);
            let recv = match recvcounts {
                Counts::Uniform(count) => Layout::Uniform(plan::block(rank, recvbuf, count, recvtype)?),
                // SAFETY: the caller's promise.
                Counts::Vector(counts, displs) => unsafe {
                    plan::vector(rank, recvbuf, counts, displs, recvtype, sources)?
                },
            };
            Ok((send, recv))
        })
    }

    #[allow(clippy::too_many_arguments)]
    pub fn alltoall(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcount: Count,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcount: Count,
        recvtype: Datatype,
        comm: Comm,
    ) -> Result<Neighborhood> {
        Neighborhood::new(rank, comm, |_, _| {
            let send = plan::block(rank, sendbuf, sendcount, sendtype)?;
            let recv = plan::block(rank, recvbuf, recvcount, recvtype)?;
            Ok((Layout::Uniform(send), Layout::Uniform(recv)))
        })
    }

    /// # Safety
    /// Arrays have one element per destination (send) or source (receive).
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn alltoallv(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcounts: Ints,
        sdispls: Ints,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcounts: Ints,
        rdispls: Ints,
        recvtype: Datatype,
        comm: Comm,
    ) -> Result<Neighborhood> {
        Neighborhood::new(rank, comm, |sources, destinations| {
            // SAFETY: the caller's promise.
            unsafe {
                let send = plan::vector(rank, sendbuf, sendcounts, sdispls, sendtype, destinations)?;
                let recv = plan::vector(rank, recvbuf, recvcounts, rdispls, recvtype, sources)?;
                Ok((send, recv))
            }
        })
    }

    /// # Safety
    /// Arrays have one element per destination (send) or source (receive).
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn alltoallw(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcounts: Ints,
        sdispls: *const Count,
        sendtypes: *const Datatype,
        recvbuf: *mut c_void,
        recvcounts: Ints,
        rdispls: *const Count,
        recvtypes: *const Datatype,
        comm: Comm,
    ) -> Result<Neighborhood> {
        Neighborhood::new(rank, comm, |sources, destinations| {
            // SAFETY: the caller's promise.
            unsafe {
                let send = plan::general(rank, sendbuf, sendcounts, Ints::Count(sdispls), sendtypes, destinations)?;
                let recv = plan::general(rank, recvbuf, recvcounts, Ints::Count(rdispls), recvtypes, sources)?;
                Ok((send, recv))
            }
        })
    }

    /// `layouts(sources, destinations)` checks the buffers for that many neighbours.
    fn new(
        rank: &Rank,
        comm: Comm,
        layouts: impl FnOnce(usize, usize) -> Result<(Layout, Layout)>,
    ) -> Result<Neighborhood> {
        let comm = plan::comm(rank, comm)?;
        let topology = comm.topology.borrow().clone().ok_or(Error::new(MPI_ERR_TOPOLOGY))?;
        let (sources, destinations) = topology.neighbours(comm.rank);
        let (send, recv) = layouts(sources.len(), destinations.len())?;
        let paired = matches!(*topology, Topology::Cart { .. });
        Ok(Neighborhood { comm, sources, destinations, paired, send, recv })
    }
}

impl Collective for Neighborhood {
    /// Neighbours are few, and only they need to meet.
    const SHARED: bool = false;

    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        None
    }

    fn shared(&self, _: &Rank, _: &Area) -> Result<Outcome> {
        Ok(Outcome::ByMessages)
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let slots = (0..self.sources.len()).map(|i| if self.paired { i ^ 1 } else { i });
        let recvs =
            slots.filter(|&i| self.sources[i] != MPI_PROC_NULL).map(|i| (self.sources[i] as usize, self.recv.block(i)));
        let edges = self.destinations.iter().enumerate().filter(|&(_, &d)| d != MPI_PROC_NULL);
        exchange(link, edges.map(|(i, &d)| (d as usize, self.send.block(i))), recvs, None).await
    }
}
