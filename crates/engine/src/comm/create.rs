//! New communicators from groups: `MPI_Comm_create`, `MPI_Comm_create_group` and `MPI_Comm_create_from_group`
//! (MPI 5.0 § 7.4.2). The intercommunicator form of the first is in [`super::inter`].

use super::Communicator;
use super::agree::Circle;
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result, check};
use crate::group::GroupObject;
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::*;
use crate::world::CONTEXTS;
use std::rc::Rc;

/// Contexts for `n` communicators, as a word: the first, which [`context_from`] takes. Each further one is [`CONTEXTS`] higher.
pub fn take_contexts(rank: &Rank, n: usize) -> i64 {
    rank.world.new_contexts(n as u32).map_or(-1, i64::from)
}

/// The context number that a leader sent as one word; an error when it had none left.
pub fn context_from(words: &[i64]) -> Result<u32> {
    words.first().and_then(|&w| u32::try_from(w).ok()).ok_or(Error::new(MPI_ERR_INTERN))
}

/// `MPI_Comm_create` on an intracommunicator: collective over all of `comm`. Different members may pass different,
/// disjoint groups; each becomes a communicator.
pub fn create(rank: &Rank, comm: &Rc<Communicator>, group: &Rc<GroupObject>) -> Result<Option<Communicator>> {
    check(group.procs.iter().all(|&p| comm.group.rank_of(p).is_some()), MPI_ERR_GROUP)?;
    let place = group.rank_of(rank.index);
    // Members of one group name it by its first member; the others take part but get nothing.
    let leader = place.and_then(|_| comm.group.rank_of(group.procs[0])).map_or(-1, |r| r as i64);
    let circle = Circle::of(comm, Channel::Create);
    let (leaders, base) = circle
        .exchange(rank, &[leader], |leaders| vec![take_contexts(rank, distinct(leaders.iter().map(|l| l[0])))])?;
    let Some(place) = place else { return Ok(None) };
    let index = distinct(leaders.iter().map(|l| l[0]).filter(|&l| l < leader));
    let context = context_from(&base)? + CONTEXTS * index as u32;
    Ok(Some(Communicator::new(context, group.clone(), place, comm.errhandler.borrow().clone())))
}

/// How many different non-negative numbers there are.
pub fn distinct(numbers: impl Iterator<Item = i64>) -> usize {
    numbers.filter(|&n| n >= 0).collect::<std::collections::BTreeSet<_>>().len()
}

/// `MPI_Comm_create_group` and `MPI_Comm_create_from_group`: collective over the members of `group` only, which find
/// each other in `parent` by `name`.
pub fn create_group(
    rank: &Rank,
    parent: &Rc<Communicator>,
    group: &Rc<GroupObject>,
    name: u32,
    errhandler: Rc<ErrhandlerObject>,
) -> Result<Option<Communicator>> {
    let Some(place) = group.rank_of(rank.index) else { return Ok(None) };
    let ranks: Option<Vec<usize>> = group.procs.iter().map(|&p| parent.group.rank_of(p)).collect();
    let circle = Circle::named(parent, ranks.ok_or(Error::new(MPI_ERR_GROUP))?, name, Channel::CreateGroup)?;
    let (_, context) = circle.exchange(rank, &[], |_| vec![take_contexts(rank, 1)])?;
    Ok(Some(Communicator::new(context_from(&context)?, group.clone(), place, errhandler)))
}

/// A number for a string tag and the processes it is for (FNV-1a): agreement under different tags must not mix.
pub fn name_of(stringtag: &str, procs: impl Iterator<Item = u32>) -> u32 {
    let bytes = stringtag.bytes().chain(procs.flat_map(u32::to_le_bytes));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ b as u64).wrapping_mul(0x100_0000_01b3));
    (hash ^ hash >> 32) as u32
}
