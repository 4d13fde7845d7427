//! What a check must know of the objects that a call names: sizes of types and groups, who is the root.
//!
//! An object that does not exist has no facts: the call finds that out for itself and says so, before it looks at any
//! buffer.

use crate::call::Cx;
use crate::guest::Mpi;
use anympi_engine::coll::plan::Role;
use anympi_engine::topo::Topology;
use anympi_engine::types::{Comm, Count, Datatype};
use std::ffi::c_int;

/// The bytes that elements of a type take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    pub size: Count,
    pub extent: Count,
    pub true_lb: Count,
    pub true_extent: Count,
}

/// What this rank is in a collective with a root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Root,
    /// The root, with its peers in the other group.
    RemoteRoot,
    Leaf,
    /// It takes no part, or the arguments are wrong: nothing is looked at.
    Idle,
}

impl Cx<'_> {
    #[inline]
    pub fn layout(&self, datatype: Datatype) -> Option<Layout> {
        match self.mpi {
            Mpi::Engine(rank) => rank.datatypes.with(datatype.0, |of| Layout {
                size: of.size,
                extent: of.extent,
                true_lb: of.true_lb,
                true_extent: of.true_extent,
            }),
            Mpi::Host(host) => host.layout(datatype),
        }
    }

    /// Ranks of the group that a collective on `comm` exchanges data with.
    pub fn peers(&self, comm: Comm) -> Count {
        match self.mpi {
            Mpi::Engine(rank) => rank.comms.with(comm.0, |comm| comm.peers().len()).unwrap_or(0) as Count,
            Mpi::Host(host) => host.peers(comm),
        }
    }

    /// As [`Self::peers`]; none where `sendbuf` is `MPI_IN_PLACE`, as what goes with it may be anything.
    pub fn peers_unless_in_place(&self, comm: Comm, sendbuf: u32) -> Count {
        if is_in_place(sendbuf) { 0 } else { self.peers(comm) }
    }

    /// Ranks of the local group.
    pub fn members(&self, comm: Comm) -> Count {
        match self.mpi {
            Mpi::Engine(rank) => rank.comms.with(comm.0, |comm| comm.size()).unwrap_or(0) as Count,
            Mpi::Host(host) => host.members(comm),
        }
    }

    /// This rank's place in the local group.
    pub fn rank_in(&self, comm: Comm) -> usize {
        match self.mpi {
            Mpi::Engine(rank) => rank.comms.with(comm.0, |comm| comm.rank).unwrap_or(0),
            Mpi::Host(host) => host.rank_in(comm),
        }
    }

    pub fn part(&self, comm: Comm, root: c_int) -> Part {
        match self.mpi {
            Mpi::Engine(rank) => {
                let part = rank.comms.with(comm.0, |comm| match Role::new(comm, root) {
                    Ok(Role::Root) if comm.is_inter() => Part::RemoteRoot,
                    Ok(Role::Root) => Part::Root,
                    Ok(Role::Leaf(_)) => Part::Leaf,
                    Ok(Role::Idle) | Err(_) => Part::Idle,
                });
                part.unwrap_or(Part::Idle)
            }
            Mpi::Host(host) => host.part(comm, root),
        }
    }

    /// As [`Self::peers`], for arrays that only the root has.
    pub fn peers_at_root(&self, comm: Comm, root: c_int) -> Count {
        match self.part(comm, root) {
            Part::Root | Part::RemoteRoot => self.peers(comm),
            Part::Leaf | Part::Idle => 0,
        }
    }

    /// Neighbours that `comm` sends to.
    pub fn out_degree(&self, comm: Comm) -> Count {
        self.degrees(comm).1
    }

    /// Neighbours that `comm` receives from.
    pub fn in_degree(&self, comm: Comm) -> Count {
        self.degrees(comm).0
    }

    fn degrees(&self, comm: Comm) -> (Count, Count) {
        match self.mpi {
            Mpi::Engine(rank) => {
                let Ok(comm) = rank.comm(comm) else { return (0, 0) };
                let Some(topology) = comm.topology.borrow().clone() else { return (0, 0) };
                let (sources, destinations) = topology.neighbours(comm.rank);
                (sources.len() as Count, destinations.len() as Count)
            }
            Mpi::Host(host) => host.degrees(comm),
        }
    }

    /// Dimensions of the grid of `comm`.
    pub fn dimensions(&self, comm: Comm) -> Count {
        match self.mpi {
            Mpi::Engine(rank) => {
                let dimensions = rank.comms.with(comm.0, |comm| match comm.topology.borrow().as_deref() {
                    Some(Topology::Cart(cart)) => cart.dims.len(),
                    _ => 0,
                });
                dimensions.unwrap_or(0) as Count
            }
            Mpi::Host(host) => host.dimensions(comm),
        }
    }
}

/// Whether a buffer of a collective is `MPI_IN_PLACE`.
#[inline]
pub fn is_in_place(buf: u32) -> bool {
    buf as usize == anympi_engine::standard::MPI_IN_PLACE
}
