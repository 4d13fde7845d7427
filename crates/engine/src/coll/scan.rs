//! `MPI_Scan` and `MPI_Exscan` (MPI 5.0 § 6.11): ⌈log₂ n⌉ steps of doubling distance.
//!
//! After the step of distance d a rank knows the reduction over itself and the 2d - 1 ranks below it.

use super::block::{Block, Scratch};
use super::launch::Collective;
use super::link::Link;
use super::operator::Operands;
use super::plan;
use super::shm::{self, Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::MPI_ERR_COMM;
use crate::types::{Comm, Count, Datatype, Op};
use std::ffi::c_void;
use std::rc::Rc;

pub struct Scan {
    comm: Rc<Communicator>,
    operands: Operands,
    /// `MPI_Exscan`: without the rank's own operand.
    exclusive: bool,
}

impl Scan {
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        rank: &Rank,
        exclusive: bool,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        count: Count,
        datatype: Datatype,
        op: Op,
        comm: Comm,
    ) -> Result<Scan> {
        let comm = plan::comm(rank, comm)?;
        check(!comm.is_inter(), MPI_ERR_COMM)?;
        let operands = Operands::new(rank, sendbuf, recvbuf, count, datatype, op, true, true)?;
        Ok(Scan { comm, operands, exclusive })
    }
}

impl Collective for Scan {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        Some(&self.operands.operator.datatype)
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        let Some((mine, recv)) = self.operands.both() else { return Ok(Outcome::ByMessages) };
        // SAFETY: checked arguments of this rank.
        unsafe { shm::reduction::scan(rank, area, &self.operands.operator, mine, recv, self.exclusive) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let operator = &self.operands.operator;
        let Some((mine, recv)) = self.operands.both() else { return Ok(()) };
        let (me, n) = (self.comm.rank, self.comm.size());
        let copy_of = |block: &Block| {
            let copy = link.scratch(block.count, &block.datatype)?;
            // SAFETY: the copy has the block's count and type.
            unsafe { block.copy_to(copy.block()) }.map(|()| copy)
        };
        let sum = copy_of(mine)?;
        let mut below: Option<Scratch> = None;
        let mut distance = 1;
        while distance < n {
            let lower = link.scratch(mine.count, &mine.datatype)?;
            let mut batch = link.batch();
            if me >= distance {
                batch.recv(lower.block(), me - distance)?;
            }
            if me + distance < n {
                batch.send(sum.block(), me + distance)?;
            }
            batch.wait().await?;
            if me >= distance {
                // SAFETY: all operands have the same count and type.
                unsafe { operator.apply(link.rank(), lower.block(), sum.block())? };
                if self.exclusive {
                    match &below {
                        // SAFETY: as above.
                        Some(below) => unsafe { operator.apply(link.rank(), lower.block(), below.block())? },
                        None => below = Some(lower),
                    }
                }
            }
            distance *= 2;
        }
        let result = if self.exclusive { below.as_ref() } else { Some(&sum) };
        match result {
            // SAFETY: `recv` is a checked argument of the same count and type.
            Some(result) => unsafe { result.block().copy_to(recv) },
            None => Ok(()),
        }
    }
}
