//! `MPI_Gather(v)`, `MPI_Scatter(v)` and `MPI_Allgather(v)` (MPI 5.0 § 6.5 to 6.7): every block goes straight from
//! the rank that has it to the one that wants it.

use super::block::{Block, Layout};
use super::exchange::{exchange, peers};
use super::launch::{self, Collective};
use super::link::Link;
use super::plan::{self, Role, in_place};
use super::shm::{self, Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::{MPI_COUNT, MPI_ERR_BUFFER};
use crate::types::{Comm, Count, Datatype};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// Blocks of all ranks to the root (`gather`), or of the root to all ranks.
pub struct Rooted {
    comm: Rc<Communicator>,
    role: Role,
    gather: bool,
    /// This rank's own block; `None` when in place or where there is none.
    mine: Option<Block>,
    /// At the root, the blocks of all.
    all: Option<Layout>,
}

/// The blocks at the root: of equal counts, or as displacements say.
pub enum Counts {
    Uniform(Count),
    Vector(Ints, Ints),
}

impl Rooted {
    /// # Safety
    /// At the root, arrays in `recvcounts` have one element per rank.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn gather(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcount: Count,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcounts: Counts,
        recvtype: Datatype,
        root: c_int,
        comm: Comm,
    ) -> Result<Rooted> {
        // SAFETY: the caller's promise.
        unsafe { Rooted::new(rank, true, (sendbuf, sendcount, sendtype), (recvbuf, recvcounts, recvtype), root, comm) }
    }

    /// # Safety
    /// At the root, arrays in `sendcounts` have one element per rank.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn scatter(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcounts: Counts,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcount: Count,
        recvtype: Datatype,
        root: c_int,
        comm: Comm,
    ) -> Result<Rooted> {
        // SAFETY: the caller's promise.
        unsafe { Rooted::new(rank, false, (recvbuf, recvcount, recvtype), (sendbuf, sendcounts, sendtype), root, comm) }
    }

    /// # Safety
    /// As for [`Self::gather`].
    unsafe fn new(
        rank: &Rank,
        gather: bool,
        mine: (*const c_void, Count, Datatype),
        all: (*const c_void, Counts, Datatype),
        root: c_int,
        comm: Comm,
    ) -> Result<Rooted> {
        let comm = plan::comm(rank, comm)?;
        let role = Role::new(&comm, root)?;
        let has_block = match role {
            Role::Root => !comm.is_inter() && !in_place(mine.0),
            Role::Leaf(_) => true,
            Role::Idle => false,
        };
        let mine = if has_block { Some(plan::block(rank, mine.0, mine.1, mine.2)?) } else { None };
        let all = match (role, all.1) {
            (Role::Root, Counts::Uniform(count)) => Some(Layout::Uniform(plan::block(rank, all.0, count, all.2)?)),
            (Role::Root, Counts::Vector(counts, displs)) => {
                // SAFETY: the caller's promise.
                Some(unsafe { plan::vector(rank, all.0, counts, displs, all.2, comm.peers().len())? })
            }
            _ => None,
        };
        if let (Some(mine), Some(all)) = (&mine, &all) {
            plan::distinct(mine, &all.block(comm.rank))?;
        }
        Ok(Rooted { comm, role, gather, mine, all })
    }
}

impl Collective for Rooted {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        match &self.all {
            Some(all) => all.datatype(),
            None => self.mine.as_ref().map(|mine| &mine.datatype),
        }
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        let root = if let Role::Leaf(root) = self.role { root } else { self.comm.rank };
        let (mine, all) = (self.mine.as_ref(), self.all.as_ref());
        // SAFETY: checked arguments of this rank.
        unsafe {
            if self.gather {
                shm::movement::gather(rank, area, mine, all, root)
            } else {
                shm::movement::scatter(rank, area, mine, all, root)
            }
        }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let comm = &self.comm;
        match (self.role, &self.mine, &self.all) {
            (Role::Leaf(root), Some(mine), _) if self.gather => link.send(mine, root).await,
            (Role::Leaf(root), Some(mine), _) => link.recv(mine, root).await,
            (Role::Root, mine, Some(all)) => {
                let transfers = peers(comm).map(|r| (r, all.block(r)));
                let own = mine.clone().map(|mine| (mine, all.block(comm.rank)));
                if self.gather {
                    exchange(link, [], transfers, own).await
                } else {
                    exchange(link, transfers, [], own.map(|(mine, all)| (all, mine))).await
                }
            }
            _ => Ok(()),
        }
    }
}

/// Every rank's block to every rank.
pub struct Allgather {
    comm: Rc<Communicator>,
    /// `None` when in place.
    mine: Option<Block>,
    all: Layout,
}

impl Allgather {
    /// # Safety
    /// Arrays in `recvcounts` have one element per rank of the (remote) group.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn new(
        rank: &Rank,
        sendbuf: *const c_void,
        sendcount: Count,
        sendtype: Datatype,
        recvbuf: *mut c_void,
        recvcounts: Counts,
        recvtype: Datatype,
        comm: Comm,
    ) -> Result<Allgather> {
        let comm = plan::comm(rank, comm)?;
        check(!(comm.is_inter() && in_place(sendbuf)), MPI_ERR_BUFFER)?;
        let mine = if in_place(sendbuf) { None } else { Some(plan::block(rank, sendbuf, sendcount, sendtype)?) };
        let all = match recvcounts {
            Counts::Uniform(count) => Layout::Uniform(plan::block(rank, recvbuf, count, recvtype)?),
            // SAFETY: the caller's promise.
            Counts::Vector(counts, displs) => unsafe {
                plan::vector(rank, recvbuf, counts, displs, recvtype, comm.peers().len())?
            },
        };
        if let (Some(mine), false) = (&mine, comm.is_inter()) {
            plan::distinct(mine, &all.block(comm.rank))?;
        }
        Ok(Allgather { comm, mine, all })
    }
}

/// Every member's words, of which each has as many, by member of an intracommunicator: what the engine's own collectives agree by.
pub(crate) fn words_of_all(rank: &Rank, comm: &Rc<Communicator>, words: &[Count]) -> Result<Vec<Vec<Count>>> {
    let n = words.len();
    let (mut mine, mut all) = (words.to_vec(), vec![0; n * comm.size()]);
    let datatype = rank.datatype(MPI_COUNT)?;
    let block =
        |words: &mut Vec<Count>| Block { at: words.as_mut_ptr().cast(), count: n as Count, datatype: datatype.clone() };
    let plan = Allgather { comm: comm.clone(), mine: Some(block(&mut mine)), all: Layout::Uniform(block(&mut all)) };
    match launch::blocking(rank, plan) {
        Ok(()) => Ok(all.chunks(n).map(<[Count]>::to_vec).collect()),
        Err(error) => {
            // Others may still read or write them.
            std::mem::forget((mine, all));
            Err(error)
        }
    }
}

impl Collective for Allgather {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        self.all.datatype()
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        // SAFETY: checked arguments of this rank.
        unsafe { shm::movement::allgather(rank, area, self.mine.as_ref(), &self.all) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let comm = &self.comm;
        let mine = self.mine.clone().unwrap_or_else(|| self.all.block(comm.rank));
        let own = match &self.mine {
            Some(mine) if !comm.is_inter() => Some((mine.clone(), self.all.block(comm.rank))),
            _ => None,
        };
        exchange(link, peers(comm).map(|r| (r, mine.clone())), peers(comm).map(|r| (r, self.all.block(r))), own).await
    }
}
