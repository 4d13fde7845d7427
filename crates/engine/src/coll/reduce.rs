//! `MPI_Reduce` and `MPI_Allreduce` (MPI 5.0 § 6.9): trees for short vectors, slices for long ones.
//!
//! Operands always meet in rank order (for commutative operations in rank order from the root on), so no
//! operation needs to commute, and floating-point results are the same on every run and on all ranks.

use super::bcast::binomial;
use super::block::{Block, Scratch};
use super::exchange::{exchange, peers};
use super::launch::Collective;
use super::link::Link;
use super::operator::{Operands, Operator};
use super::plan::{self, Role, in_place};
use super::reduce_scatter::{even, slices};
use super::shm::{self, Area, Outcome};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::MPI_ERR_BUFFER;
use crate::types::{Comm, Count, Datatype, Op};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

/// From here on every rank reduces a slice of the vector, where before few reduced all of it.
const LONG: Count = 64 * 1024;

fn is_long(block: &Block, n: usize) -> bool {
    n > 2 && block.bytes() >= LONG && block.count >= n as Count
}

pub struct Reduce {
    comm: Rc<Communicator>,
    role: Role,
    root: c_int,
    operands: Option<Operands>,
}

impl Reduce {
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        rank: &Rank,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        count: Count,
        datatype: Datatype,
        op: Op,
        root: c_int,
        comm: Comm,
    ) -> Result<Reduce> {
        let comm = plan::comm(rank, comm)?;
        let role = Role::new(&comm, root)?;
        let sends = !comm.is_inter() || role != Role::Root;
        let operands = match role {
            Role::Idle => None,
            _ => Some(Operands::new(rank, sendbuf, recvbuf, count, datatype, op, sends, role == Role::Root)?),
        };
        Ok(Reduce { comm, role, root, operands })
    }
}

impl Collective for Reduce {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        self.operands.as_ref().map(|operands| &operands.operator.datatype)
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        let Some(Operands { operator, send, recv }) = &self.operands else { return Ok(Outcome::ByMessages) };
        let Some(mine) = send.as_ref().or(recv.as_ref()) else { return Ok(Outcome::ByMessages) };
        // SAFETY: checked arguments of this rank.
        unsafe { shm::reduction::reduce(rank, area, operator, mine, recv.as_ref(), self.root as usize) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let Some(Operands { operator, send, recv }) = &self.operands else { return Ok(()) };
        let comm = &self.comm;
        if comm.is_inter() {
            return match (self.role, send, recv) {
                (Role::Leaf(root), Some(mine), _) => match tree(link.local(), operator, mine, 0).await? {
                    Reduced::Here(result) => link.send(result.as_ref().map_or(mine, Scratch::block), root).await,
                    Reduced::Sent => Ok(()),
                },
                (_, _, Some(recv)) => link.recv(recv, 0).await,
                _ => Ok(()),
            };
        }
        let Some(mine) = send.as_ref().or(recv.as_ref()) else { return Ok(()) };
        let root = self.root as usize;
        if is_long(mine, comm.size()) {
            return by_slices(link, operator, mine, recv.as_ref(), root).await;
        }
        let top = if operator.op.commutative { root } else { 0 };
        match (tree(link, operator, mine, top).await?, recv) {
            (Reduced::Here(result), Some(recv)) if top == root => finish(result.as_ref(), send.as_ref(), recv),
            (Reduced::Here(result), _) => link.send(result.as_ref().map_or(mine, Scratch::block), root).await,
            (Reduced::Sent, Some(recv)) => link.recv(recv, top).await,
            (Reduced::Sent, None) => Ok(()),
        }
    }
}

/// Puts the result where it belongs: that of others, or the only operand, or that is there already.
fn finish(result: Option<&Scratch>, send: Option<&Block>, recv: &Block) -> Result<()> {
    match result.map(Scratch::block).or(send) {
        // SAFETY: both blocks are of this operation's count and type; `recv` is a checked argument.
        Some(result) => unsafe { result.copy_to(recv) },
        None => Ok(()),
    }
}

/// How [`tree`] ends at a rank.
pub enum Reduced {
    /// At the top: the result, or `None` when this rank's operand is all there is.
    Here(Option<Scratch>),
    /// Elsewhere: it went up the tree.
    Sent,
}

/// Reduces all operands of an intracommunicator to rank `top`, in the order top, top + 1, …
///
/// Rank v, counted from the top, collects the operands of v, v + 1, … up to its lowest set bit.
pub async fn tree(link: &Link, operator: &Operator, mine: &Block, top: usize) -> Result<Reduced> {
    let n = link.comm.size();
    let v = (link.comm.rank + n - top) % n;
    let mut sum: Option<Scratch> = None;
    let mut bit = 1;
    while bit < n {
        if v & bit != 0 {
            let up = (v - bit + top) % n;
            link.send(sum.as_ref().map_or(mine, Scratch::block), up).await?;
            return Ok(Reduced::Sent);
        }
        if v + bit < n {
            let above = link.scratch(mine.count, &mine.datatype)?;
            link.recv(above.block(), (v + bit + top) % n).await?;
            // SAFETY: all operands have the same count and type.
            unsafe { operator.apply(link.rank(), sum.as_ref().map_or(mine, Scratch::block), above.block())? };
            sum = Some(above);
        }
        bit *= 2;
    }
    Ok(Reduced::Here(sum))
}

/// Reduces a long vector: every rank a slice of it, which the root then collects.
async fn by_slices(link: &Link, operator: &Operator, mine: &Block, recv: Option<&Block>, root: usize) -> Result<()> {
    let me = link.comm.rank;
    let parts = even(mine.count, link.comm.size());
    let slice = slices(link, operator, mine, &parts).await?;
    let Some(recv) = recv else { return link.send(slice.block(), root).await };
    let place = |r: usize| recv.slice(parts[r].0, parts[r].1);
    exchange(link, [], peers(&link.comm).map(|r| (r, place(r))), Some((slice.block().clone(), place(me)))).await
}

pub struct Allreduce {
    comm: Rc<Communicator>,
    operands: Operands,
}

impl Allreduce {
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        rank: &Rank,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        count: Count,
        datatype: Datatype,
        op: Op,
        comm: Comm,
    ) -> Result<Allreduce> {
        let comm = plan::comm(rank, comm)?;
        check(!(comm.is_inter() && in_place(sendbuf)), MPI_ERR_BUFFER)?;
        let operands = Operands::new(rank, sendbuf, recvbuf, count, datatype, op, true, true)?;
        Ok(Allreduce { comm, operands })
    }
}

impl Collective for Allreduce {
    fn comm(&self) -> &Rc<Communicator> {
        &self.comm
    }

    fn datatype(&self) -> Option<&Rc<TypeObject>> {
        Some(&self.operands.operator.datatype)
    }

    fn shared(&self, rank: &Rank, area: &Area) -> Result<Outcome> {
        let Some((mine, recv)) = self.operands.both() else { return Ok(Outcome::ByMessages) };
        // SAFETY: checked arguments of this rank.
        unsafe { shm::reduction::allreduce(rank, area, &self.operands.operator, mine, recv) }
    }

    async fn run(&self, link: &Link) -> Result<()> {
        let operator = &self.operands.operator;
        let Some((mine, recv)) = self.operands.both() else { return Ok(()) };
        if self.comm.is_inter() {
            if let Reduced::Here(result) = tree(link.local(), operator, mine, 0).await? {
                link.swap(result.as_ref().map_or(mine, Scratch::block), 0, recv, 0).await?;
            }
            return binomial(link.local(), recv, 0).await;
        }
        if is_long(mine, self.comm.size()) {
            let parts = even(mine.count, self.comm.size());
            let slice = slices(link, operator, mine, &parts).await?;
            let place = |r: usize| recv.slice(parts[r].0, parts[r].1);
            let sends = peers(&self.comm).map(|r| (r, slice.block().clone()));
            let recvs = peers(&self.comm).map(|r| (r, place(r)));
            let own = (slice.block().clone(), place(self.comm.rank));
            return exchange(link, sends, recvs, Some(own)).await;
        }
        doubling(link, operator, mine, self.operands.send.as_ref(), recv).await
    }
}

/// Recursive doubling: after step k each rank has the reduction over its block of 2ᵏ ranks.
///
/// When n is not a power of two, the first `2 * extra` ranks pair up before and after.
async fn doubling(link: &Link, operator: &Operator, mine: &Block, send: Option<&Block>, recv: &Block) -> Result<()> {
    let (me, n) = (link.comm.rank, link.comm.size());
    let power = 1 << n.ilog2();
    let extra = n - power;
    let mut sum: Option<Scratch> = None;
    let place = if me < 2 * extra {
        if me % 2 == 0 {
            link.send(mine, me + 1).await?;
            return link.recv(recv, me + 1).await;
        }
        let low = link.scratch(mine.count, &mine.datatype)?;
        let both = link.scratch(mine.count, &mine.datatype)?;
        link.recv(low.block(), me - 1).await?;
        // SAFETY: all operands have the same count and type.
        unsafe {
            mine.copy_to(both.block())?;
            operator.apply(link.rank(), low.block(), both.block())?;
        }
        sum = Some(both);
        me / 2
    } else {
        me - extra
    };
    let mut bit = 1;
    while bit < power {
        let other = place ^ bit;
        let peer = if other < extra { 2 * other + 1 } else { other + extra };
        let theirs = link.scratch(mine.count, &mine.datatype)?;
        let ours = sum.as_ref().map_or(mine, Scratch::block);
        link.swap(ours, peer, theirs.block(), peer).await?;
        // SAFETY: as above; `ours` is copied before it is written to when it is the user's.
        unsafe {
            if place & bit == 0 {
                operator.apply(link.rank(), ours, theirs.block())?;
                sum = Some(theirs);
            } else {
                let high = match sum.take() {
                    Some(sum) => sum,
                    None => {
                        let copy = link.scratch(mine.count, &mine.datatype)?;
                        mine.copy_to(copy.block())?;
                        copy
                    }
                };
                operator.apply(link.rank(), theirs.block(), high.block())?;
                sum = Some(high);
            }
        }
        bit *= 2;
    }
    finish(sum.as_ref(), send, recv)?;
    if me < 2 * extra { link.send(recv, me - 1).await } else { Ok(()) }
}
