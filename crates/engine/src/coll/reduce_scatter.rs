//! `MPI_Reduce_scatter` and `MPI_Reduce_scatter_block` (MPI 5.0 § 6.10): every rank reduces its slice.

use super::block::{Block, Scratch};
use super::exchange::{exchange, peers};
use super::launch::Collective;
use super::link::Link;
use super::operator::{Operands, Operator};
use super::plan::{self, in_place};
use super::reduce::{Reduced, tree};
use super::shm::{self, Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Comm, Count, Datatype, Op};
use std::ffi::c_void;
use std::rc::Rc;

/// First element and number of elements of a rank's slice.
pub type Part = (Count, Count);

/// `count` elements in `n` slices that differ by one element at most.
pub fn even(count: Count, n: usize) -> Vec<Part> {
    let n = n as Count;
    (0..n).map(|i| (count / n * i + i.min(count % n), count / n + Count::from(i < count % n))).collect()
}

/// Slices of the given lengths, one after the other.
fn consecutive(counts: impl IntoIterator<Item = Count>) -> Vec<Part> {
    let mut first = 0;
    let part = |count| {
        first += count;
        (first - count, count)
    };
    counts.into_iter().map(part).collect()
}

pub struct ReduceScatter {
    comm: Rc<Communicator>,
    parts: Vec<Part>,
    /// The contribution: the whole vector.
    mine: Block,
    /// This rank's slice of the result.
    recv: Block,
    operator: Operator,
}

impl ReduceScatter {
    /// # Safety
    /// `recvcounts` has one element per rank of the (local) group.
    #[allow(clippy::too_many_arguments)]
    pub unsafe fn vector(
        rank: &Rank,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        recvcounts: Ints,
        datatype: Datatype,
        op: Op,
        comm: Comm,
    ) -> Result<ReduceScatter> {
        let comm = plan::comm(rank, comm)?;
        check(!recvcounts.is_null(), MPI_ERR_ARG)?;
        // SAFETY: the caller's promise.
        let counts = unsafe { recvcounts.to_vec(comm.size()) };
        ReduceScatter::new(rank, sendbuf, recvbuf, counts, datatype, op, comm)
    }

    #[allow(clippy::too_many_arguments)]
    pub fn block(
        rank: &Rank,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        recvcount: Count,
        datatype: Datatype,
        op: Op,
        comm: Comm,
    ) -> Result<ReduceScatter> {
        let comm = plan::comm(rank, comm)?;
        let counts = vec![recvcount; comm.size()];
        ReduceScatter::new(rank, sendbuf, recvbuf, counts, datatype, op, comm)
    }

    fn new(
        rank: &Rank,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        counts: Vec<Count>,
        datatype: Datatype,
        op: Op,
        comm: Rc<Communicator>,
    ) -> Result<ReduceScatter> {
        check(counts.iter().all(|&c| c >= 0), MPI_ERR_COUNT)?;
        check(!(comm.is_inter() && in_place(sendbuf)), MPI_ERR_BUFFER)?;
        let sum = |sum: Option<Count>, &count: &Count| sum?.checked_add(count);
        let total = counts.iter().fold(Some(0), sum).ok_or(Error::new(MPI_ERR_COUNT))?;
        let mine = counts[comm.rank];
        let parts = consecutive(counts);
        // In place, the whole vector is in the receive buffer; else only this rank's slice has room there.
        let whole = if in_place(sendbuf) { recvbuf as *const c_void } else { sendbuf };
        let Operands { operator, send, .. } =
            Operands::new(rank, whole, std::ptr::null_mut(), total, datatype, op, true, false)?;
        let recv = plan::block(rank, recvbuf, mine, datatype)?;
        let Some(send) = send else { return Err(Error::new(MPI_ERR_BUFFER)) };
        if !in_place(sendbuf) {
            plan::distinct(&send, &recv)?;
        }
        Ok(ReduceScatter { comm, parts, mine: send, recv, operator })
    }
}

impl Collective for ReduceScatter {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        Some(&self.operator.datatype)
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        // SAFETY: checked arguments of this rank.
        unsafe { shm::reduction::reduce_scatter(rank, area, &self.operator, &self.mine, &self.recv, &self.parts) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let ReduceScatter { comm, parts, mine, recv, operator } = self;
        if !comm.is_inter() {
            let slice = slices(link, operator, mine, parts).await?;
            // SAFETY: `recv` is a checked argument; in place, all that was sent from it has left.
            return unsafe { slice.block().copy_to(recv) };
        }
        let local = link.local();
        match tree(local, operator, mine, 0).await? {
            Reduced::Here(result) => {
                let theirs = link.scratch(mine.count, &mine.datatype)?;
                link.swap(result.as_ref().map_or(mine, Scratch::block), 0, theirs.block(), 0).await?;
                let slice = |r: usize| theirs.block().slice(parts[r].0, parts[r].1);
                let sends = peers(&local.comm).map(|r| (r, slice(r)));
                exchange(local, sends, [], Some((slice(0), recv.clone()))).await
            }
            Reduced::Sent => local.recv(recv, 0).await,
        }
    }
}

/// Reduces `parts[r]` of all ranks' operands at each rank r, in rank order.
pub async fn slices(link: &Link, operator: &Operator, mine: &Block, parts: &[Part]) -> Result<Scratch> {
    let (me, n) = (link.comm.rank, link.comm.size());
    let (first, count) = parts[me];
    let operands = (0..n).map(|_| link.scratch(count, &mine.datatype)).collect::<Result<Vec<Scratch>>>()?;
    let sends = peers(&link.comm).map(|r| (r, mine.slice(parts[r].0, parts[r].1)));
    let recvs = peers(&link.comm).map(|r| (r, operands[r].block().clone()));
    let own = (mine.slice(first, count), operands[me].block().clone());
    exchange(link, sends, recvs, Some(own)).await?;
    let mut operands = operands.into_iter();
    let Some(mut sum) = operands.next() else { return link.scratch(0, &mine.datatype) };
    for operand in operands {
        // SAFETY: all operands have the same count and type.
        unsafe { operator.apply(link.rank(), sum.block(), operand.block())? };
        sum = operand;
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn even_slices_cover_the_vector_without_gaps() {
        for count in 0..40 {
            for n in 1..9 {
                let parts = even(count, n);
                assert_eq!(parts, consecutive(parts.iter().map(|p| p.1)));
                assert_eq!(parts.iter().map(|p| p.1).sum::<Count>(), count);
            }
        }
    }
}
