//! `MPI_Barrier` (MPI 5.0 § 6.3): dissemination, ⌈log₂ n⌉ rounds of empty messages.

use super::block::Block;
use super::launch::Collective;
use super::link::Link;
use super::shm::{self, Area, Outcome};
use super::{bcast, plan};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::Result;
use crate::rank::Rank;
use crate::standard::MPI_BYTE;
use crate::types::Comm;
use std::rc::Rc;

pub struct Barrier {
    comm: Rc<Communicator>,
    /// No data, in whatever type.
    nothing: Block,
}

impl Barrier {
    pub fn new(rank: &Rank, comm: Comm) -> Result<Barrier> {
        Barrier::of(rank, &plan::comm(rank, comm)?)
    }

    /// Of a communicator that no program has a handle of.
    pub fn of(rank: &Rank, comm: &Rc<Communicator>) -> Result<Barrier> {
        let nothing = Block { at: std::ptr::null_mut(), count: 0, datatype: rank.datatype(MPI_BYTE)? };
        Ok(Barrier { comm: comm.clone(), nothing })
    }
}

impl Collective for Barrier {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        None
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        shm::movement::barrier(rank, area)
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let local = link.local();
        dissemination(local, &self.nothing).await?;
        if self.comm.is_inter() {
            if local.comm.rank == 0 {
                link.swap(&self.nothing, 0, &self.nothing, 0).await?;
            }
            bcast::binomial(local, &self.nothing, 0).await?;
        }
        Ok(())
    }
}

async fn dissemination(link: &Link, nothing: &Block) -> Result<()> {
    let (me, n) = (link.comm.rank, link.comm.size());
    let mut distance = 1;
    while distance < n {
        link.swap(nothing, (me + distance) % n, nothing, (me + n - distance) % n).await?;
        distance *= 2;
    }
    Ok(())
}
