//! `MPI_Bcast` (MPI 5.0 § 6.4): a binomial tree.

use super::block::Block;
use super::launch::Collective;
use super::link::Link;
use super::plan::{self, Role};
use super::shm::{self, Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::Result;
use crate::rank::Rank;
use crate::types::{Comm, Count, Datatype};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

pub struct Bcast {
    comm: Rc<Communicator>,
    role: Role,
    root: c_int,
    data: Option<Block>,
}

impl Bcast {
    pub fn new(
        rank: &Rank,
        buffer: *mut c_void,
        count: Count,
        datatype: Datatype,
        root: c_int,
        comm: Comm,
    ) -> Result<Bcast> {
        let comm = plan::comm(rank, comm)?;
        let role = Role::new(&comm, root)?;
        let data = if role == Role::Idle { None } else { Some(plan::block(rank, buffer, count, datatype)?) };
        Ok(Bcast { comm, role, root, data })
    }
}

impl Collective for Bcast {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        self.data.as_ref().map(|data| &data.datatype)
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        let Some(data) = &self.data else { return Ok(Outcome::ByMessages) };
        // SAFETY: a checked argument of this rank.
        unsafe { shm::movement::bcast(rank, area, data, self.root as usize) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let Some(data) = &self.data else { return Ok(()) };
        if !self.comm.is_inter() {
            return binomial(link, data, self.root as usize).await;
        }
        match self.role {
            Role::Leaf(root) => {
                let received = if self.comm.rank == 0 { link.recv(data, root).await } else { Ok(()) };
                binomial(link.local(), data, 0).await.and(received)
            }
            _ => link.send(data, 0).await,
        }
    }
}

/// Copies `data` from `root` to all ranks of an intracommunicator.
///
/// Counted from the root, rank v receives from v without its lowest set bit, then serves the bits below.
pub async fn binomial(link: &Link, data: &Block, root: usize) -> Result<()> {
    let n = link.comm.size();
    let v = (link.comm.rank + n - root) % n;
    let mut bit = 1;
    let mut received = Ok(());
    while bit < n {
        if v & bit != 0 {
            received = link.recv(data, (v - bit + root) % n).await;
            break;
        }
        bit *= 2;
    }
    // After a truncated receive the others still get what there is: they must not wait for ever.
    let mut batch = link.batch();
    while bit > 1 {
        bit /= 2;
        if v + bit < n {
            batch.send(data, (v + bit + root) % n)?;
        }
    }
    batch.wait().await.and(received)
}
