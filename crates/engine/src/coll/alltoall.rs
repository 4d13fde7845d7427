//! `MPI_Alltoall`, `MPI_Alltoallv` and `MPI_Alltoallw` (MPI 5.0 § 6.8).

use super::block::{Block, Layout};
use super::exchange::{exchange, peers};
use super::launch::Collective;
use super::link::Link;
use super::plan::{self, in_place};
use super::shm::{self, Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::MPI_ERR_BUFFER;
use crate::types::{Comm, Count, Datatype};
use std::ffi::c_void;
use std::rc::Rc;

pub struct Alltoall {
    comm: Rc<Communicator>,
    /// `None` when in place.
    send: Option<Layout>,
    recv: Layout,
}

impl Alltoall {
    #[allow(clippy::too_many_arguments)]
    pub fn uniform(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcount: Count,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcount: Count,
        recvtype: Datatype,
        comm: Comm,
    ) -> Result<Alltoall> {
        Alltoall::new(rank, sendbuf, comm, |_, sending| {
            let received = (recvbuf as *const c_void, recvcount, recvtype);
            let (buf, count, datatype) = if sending { (sendbuf, sendcount, sendtype) } else { received };
            Ok(Layout::Uniform(plan::block(rank, buf, count, datatype)?))
        })
    }

    /// # Safety
    /// Arrays have one element per rank of the (remote) group.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn vector(
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
    ) -> Result<Alltoall> {
        Alltoall::new(rank, sendbuf, comm, |comm, sending| {
            let n = comm.peers().len();
            // SAFETY: the caller's promise.
            unsafe {
                if sending {
                    plan::vector(rank, sendbuf, sendcounts, sdispls, sendtype, n)
                } else {
                    plan::vector(rank, recvbuf, recvcounts, rdispls, recvtype, n)
                }
            }
        })
    }

    /// # Safety
    /// Arrays have one element per rank of the (remote) group.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn general(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcounts: Ints,
        sdispls: Ints,
        sendtypes: *const Datatype,
        recvbuf: *mut c_void,
        recvcounts: Ints,
        rdispls: Ints,
        recvtypes: *const Datatype,
        comm: Comm,
    ) -> Result<Alltoall> {
        Alltoall::new(rank, sendbuf, comm, |comm, sending| {
            let n = comm.peers().len();
            // SAFETY: the caller's promise.
            unsafe {
                if sending {
                    plan::general(rank, sendbuf, sendcounts, sdispls, sendtypes, n)
                } else {
                    plan::general(rank, recvbuf, recvcounts, rdispls, recvtypes, n)
                }
            }
        })
    }

    /// `layout(comm, sending)` checks one side's arguments.
    fn new(
        rank: &Rank,
        sendbuf: *const c_void,
        comm: Comm,
        layout: impl Fn(&Communicator, bool) -> Result<Layout>,
    ) -> Result<Alltoall> {
        let comm = plan::comm(rank, comm)?;
        check(!(comm.is_inter() && in_place(sendbuf)), MPI_ERR_BUFFER)?;
        let recv = layout(&comm, false)?;
        let send = if in_place(sendbuf) { None } else { Some(layout(&comm, true)?) };
        if let (Some(send), false) = (&send, comm.is_inter()) {
            plan::distinct(&send.block(comm.rank), &recv.block(comm.rank))?;
        }
        Ok(Alltoall { comm, send, recv })
    }
}

impl Collective for Alltoall {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        self.recv.datatype()
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        // SAFETY: checked arguments of this rank.
        unsafe { shm::movement::alltoall(rank, area, self.send.as_ref(), &self.recv) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let comm = &self.comm;
        let recvs = peers(comm).map(|r| (r, self.recv.block(r)));
        let Some(send) = &self.send else {
            // In place the blocks are replaced while they are sent: each leaves from a copy.
            let mut copies = Vec::new();
            for r in peers(comm) {
                let block: Block = self.recv.block(r);
                let copy = link.scratch(block.count, &block.datatype)?;
                // SAFETY: the block is a checked argument of this rank, the copy has its size.
                unsafe { block.copy_to(copy.block())? };
                copies.push((r, copy));
            }
            return exchange(link, copies.iter().map(|(r, copy)| (*r, copy.block().clone())), recvs, None).await;
        };
        let own = if comm.is_inter() { None } else { Some((send.block(comm.rank), self.recv.block(comm.rank))) };
        exchange(link, peers(comm).map(|r| (r, send.block(r))), recvs, own).await
    }
}
