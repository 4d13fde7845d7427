//! Agreement among the members of a communicator to be: a gather to one member, its decision, and a broadcast.
//!
//! Built on the internal point-to-point calls, in channels of their own; `crate::coll` is not needed for it.
//! Both trees are binomial over the members' order.

use super::Communicator;
use crate::error::{Error, Result, check};
use crate::p2p::{Channel, Mode, irecv, isend};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::*;
use crate::types::fault_tolerance::{MPIX_ERR_PROC_FAILED, MPIX_ERR_REVOKED};
use std::ffi::c_int;
use std::rc::Rc;

/// Tags with these bits are chosen by the caller (`MPI_Comm_create_group`, string tags); those of collective calls
/// count up from 0 and, for persistent ones, from 2^30, and never get this far.
const NAMED: c_int = 3 << 29;
const NAME: u32 = (1 << 29) - 1;

/// The most words that one member sends another: far more than any communicator has use for.
const MOST_WORDS: usize = 1 << 27;

/// Some members of a communicator, in an order that all of them know.
pub struct Circle {
    comm: Rc<Communicator>,
    /// Ranks in `comm`, which is an intracommunicator.
    members: Vec<usize>,
    /// Index of the caller among them.
    me: usize,
    tag: c_int,
    channel: Channel,
}

/// The tag of the next collective call on `comm`.
pub fn next_tag(comm: &Communicator) -> c_int {
    let tag = comm.coll.next_tag.get();
    comm.coll.next_tag.set((tag + 1) % (1 << 30));
    tag
}

/// A tag that the callers chose, apart from those that count up.
pub fn named_tag(name: u32) -> c_int {
    NAMED | (name & NAME) as c_int
}

impl Circle {
    /// All members of an intracommunicator.
    pub fn of(comm: &Rc<Communicator>, channel: Channel) -> Circle {
        let members = (0..comm.size()).collect();
        Circle { tag: next_tag(comm), members, me: comm.rank, comm: comm.clone(), channel }
    }

    /// The members `ranks` of `comm`, told apart from other circles in `comm` by `name`.
    pub fn named(comm: &Rc<Communicator>, ranks: Vec<usize>, name: u32, channel: Channel) -> Result<Circle> {
        let me = ranks.iter().position(|&r| r == comm.rank).ok_or(Error::new(MPI_ERR_GROUP))?;
        Ok(Circle { comm: comm.clone(), members: ranks, me, tag: named_tag(name), channel })
    }

    /// The same members in another order: the first one leads.
    pub fn reordered(self, ranks: Vec<usize>) -> Result<Circle> {
        let me = ranks.iter().position(|&r| r == self.comm.rank).ok_or(Error::new(MPI_ERR_INTERN))?;
        Ok(Circle { members: ranks, me, ..self })
    }

    /// Fails when the circle cannot be closed.
    fn check_whole(&self, rank: &Rank) -> Result<()> {
        if !rank.world.has_news() {
            return Ok(());
        }
        let members = self.members.iter().map(|&member| self.comm.group.procs[member]);
        check(!self.comm.trouble(&rank.world).revoked, MPIX_ERR_REVOKED)?;
        check(!members.into_iter().any(|proc| rank.world.has_failed(proc)), MPIX_ERR_PROC_FAILED)
    }

    /// The way to another member.
    fn way(&self, member: usize) -> Way<'_> {
        let circle = Some(self);
        Way { comm: &self.comm, peer: self.members[member], tag: self.tag, channel: self.channel, circle }
    }

    pub fn leads(&self) -> bool {
        self.me == 0
    }

    /// Everybody's `mine` in order, and what the first member decided from them.
    pub fn exchange(
        &self,
        rank: &Rank,
        mine: &[i64],
        decide: impl FnOnce(&[Vec<i64>]) -> Vec<i64>,
    ) -> Result<(Vec<Vec<i64>>, Vec<i64>)> {
        let mut gathered = self.gather(rank, mine)?;
        if self.leads() {
            let decision = decide(&gathered);
            gathered.push(decision);
        }
        let mut all = flatten(&gathered);
        self.broadcast(rank, &mut all)?;
        let mut all = unflatten(&all)?;
        let decision = all.pop().ok_or(Error::new(MPI_ERR_INTERN))?;
        Ok((all, decision))
    }

    /// Everybody's `mine`, at the first member only.
    pub fn gather(&self, rank: &Rank, mine: &[i64]) -> Result<Vec<Vec<i64>>> {
        let mut gathered = vec![mine.to_vec()];
        let mut step = 1;
        while step < self.members.len() {
            if self.me & step != 0 {
                send(rank, self.way(self.me - step), &flatten(&gathered))?;
                return Ok(Vec::new());
            }
            if self.me + step < self.members.len() {
                let words = receive(rank, self.way(self.me + step))?;
                gathered.extend(unflatten(&words)?);
            }
            step <<= 1;
        }
        Ok(gathered)
    }

    /// The first member's `words`, to everybody.
    pub fn broadcast(&self, rank: &Rank, words: &mut Vec<i64>) -> Result<()> {
        // The parent of a member is the member with the lowest set bit cleared; children differ in lower bits.
        let mut step =
            if self.leads() { self.members.len().next_power_of_two() } else { self.me & self.me.wrapping_neg() };
        if !self.leads() {
            *words = receive(rank, self.way(self.me - step))?;
        }
        while step > 1 {
            step >>= 1;
            if self.me + step < self.members.len() {
                send(rank, self.way(self.me + step), words)?;
            }
        }
        Ok(())
    }
}

/// Each record with its length before it.
pub fn flatten(records: &[Vec<i64>]) -> Vec<i64> {
    records.iter().flat_map(|r| std::iter::once(r.len() as i64).chain(r.iter().copied())).collect()
}

pub fn unflatten(mut words: &[i64]) -> Result<Vec<Vec<i64>>> {
    let mut records = Vec::new();
    while let Some((&length, rest)) = words.split_first() {
        let (record, rest) = rest.split_at_checked(length as usize).ok_or(Error::new(MPI_ERR_INTERN))?;
        records.push(record.to_vec());
        words = rest;
    }
    Ok(records)
}

/// To or from whom words go: a rank of `comm.peers()`.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    pub comm: &'a Rc<Communicator>,
    pub peer: usize,
    pub tag: c_int,
    pub channel: Channel,
    /// Those who go the same ways for the same purpose: when one of them fails, nobody waits for another.
    pub circle: Option<&'a Circle>,
}

/// Sends `words`, their number first.
pub fn send(rank: &Rank, Way { comm, peer, tag, channel, circle }: Way, words: &[i64]) -> Result<()> {
    for part in [vec![words.len() as i64], words.to_vec()] {
        let byte = rank.datatype(MPI_BYTE)?;
        let (buf, bytes) = (part.as_ptr().cast(), size_of_val(&part[..]) as i64);
        // SAFETY: `part` is unchanged until the wait has ended, and is never freed if that fails.
        let request = unsafe { isend(rank, comm, channel, Mode::Standard, buf, bytes, &byte, peer as c_int, tag) }?;
        settle_in(rank, circle, &request, part)?;
    }
    Ok(())
}

/// Receives what [`send`] sent.
pub fn receive(rank: &Rank, way: Way) -> Result<Vec<i64>> {
    let length = receive_words(rank, way, 1)?;
    receive_words(rank, way, length[0] as usize)
}

pub(crate) fn receive_words(rank: &Rank, Way { comm, peer, tag, channel, circle }: Way, n: usize) -> Result<Vec<i64>> {
    // Members who named different leaders may take a word for a number of words.
    check(n <= MOST_WORDS, MPI_ERR_INTERN)?;
    let mut words = vec![0i64; n];
    let byte = rank.datatype(MPI_BYTE)?;
    let (buf, bytes) = (words.as_mut_ptr().cast(), size_of_val(&words[..]) as i64);
    // SAFETY: `words` is untouched until the wait has ended, and is never freed if that fails.
    let request = unsafe { irecv(rank, comm, channel, buf, bytes, &byte, peer as c_int, tag) }?;
    settle_in(rank, circle, &request, words)
}

/// As [`settle`], for somebody in `circle`.
fn settle_in<T>(rank: &Rank, circle: Option<&Circle>, request: &RequestObject, buffer: T) -> Result<T> {
    let hit = || circle.map_or(Ok(()), |circle| circle.check_whole(rank));
    let waited = rank.wait_until(|| request.is_done() || hit().is_err());
    if let Err(error) = waited.and_then(|()| if request.is_done() { Ok(()) } else { hit() }) {
        std::mem::forget(buffer);
        return Err(error);
    }
    settle(rank, request, buffer)
}

/// Waits for `request` and gives its `buffer` back. In a world that was aborted the message may still come or be read
/// one day, so its buffer is left to it.
pub(crate) fn settle<T>(rank: &Rank, request: &RequestObject, buffer: T) -> Result<T> {
    match rank.wait(request) {
        Ok(_) => Ok(buffer),
        Err(error) => {
            std::mem::forget(buffer);
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_of_any_length_survive_flattening() {
        let records = vec![vec![1, 2, 3], vec![], vec![-4]];
        assert_eq!(unflatten(&flatten(&records)), Ok(records));
        assert!(unflatten(&[5, 1]).is_err());
    }
}
