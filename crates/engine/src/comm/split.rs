//! `MPI_Comm_split` and `MPI_Comm_split_type` (MPI 5.0 § 7.4.2) on intra- and intercommunicators.

use super::Communicator;
use super::agree::Circle;
use super::create::{context_from, distinct, take_contexts};
use super::dup::local_context;
use super::inter::inter_exchange;
use crate::error::{Error, Result};
use crate::group::GroupObject;
use crate::info::InfoObject;
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::session;
use crate::standard::*;
use crate::world::CONTEXTS;
use std::ffi::c_int;
use std::rc::Rc;

/// One member's arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Choice {
    /// Negative (only ever `MPI_UNDEFINED`): wants no communicator.
    color: i64,
    key: i64,
}

/// Ranks of those who chose `color`, by key, ties by old rank.
fn members(choices: &[Choice], color: i64) -> Vec<usize> {
    let mut members: Vec<usize> = (0..choices.len()).filter(|&r| choices[r].color == color).collect();
    // The sort is stable.
    members.sort_by_key(|&r| choices[r].key);
    members
}

fn choices(records: &[Vec<i64>]) -> Result<Vec<Choice>> {
    let choice = |r: &Vec<i64>| match r[..] {
        [color, key] => Ok(Choice { color, key }),
        _ => Err(Error::new(MPI_ERR_INTERN)),
    };
    records.iter().map(choice).collect()
}

fn subgroup(group: &GroupObject, ranks: &[usize]) -> Rc<GroupObject> {
    Rc::new(GroupObject { procs: ranks.iter().map(|&r| group.procs[r]).collect() })
}

/// How many colors below `color` somebody chose: the place of its communicator's context.
fn index_of(choices: &[Choice], color: i64) -> u32 {
    distinct(choices.iter().map(|c| c.color).filter(|&c| c < color)) as u32
}

/// Collective over `comm`; `color` is non-negative or `MPI_UNDEFINED`.
pub fn split(rank: &Rank, comm: &Rc<Communicator>, color: c_int, key: c_int) -> Result<Option<Communicator>> {
    if comm.is_inter() {
        return split_inter(rank, comm, color, key);
    }
    let circle = Circle::of(comm, Channel::Split);
    let (records, base) = circle.exchange(rank, &[color as i64, key as i64], |records| {
        vec![take_contexts(rank, distinct(records.iter().map(|r| r[0])))]
    })?;
    if color < 0 {
        return Ok(None);
    }
    let choices = choices(&records)?;
    let members = members(&choices, color as i64);
    let place = members.iter().position(|&r| r == comm.rank).ok_or(Error::new(MPI_ERR_INTERN))?;
    let context = context_from(&base)? + CONTEXTS * index_of(&choices, color as i64);
    Ok(Some(Communicator::new(context, subgroup(&comm.group, &members), place, comm.errhandler.borrow().clone())))
}

/// Each color becomes an intercommunicator of those who chose it on both sides; nothing where one side is empty.
fn split_inter(rank: &Rank, comm: &Rc<Communicator>, color: c_int, key: c_int) -> Result<Option<Communicator>> {
    let Some(remote_group) = &comm.remote else { return Err(Error::new(MPI_ERR_COMM)) };
    let exchanged = inter_exchange(rank, comm, Channel::Split, &[color as i64, key as i64], |low, high| {
        vec![take_contexts(rank, 3 * distinct(low.iter().chain(high).map(|r| r[0])))]
    })?;
    if color < 0 {
        return Ok(None);
    }
    let (here, there) = (choices(&exchanged.local)?, choices(&exchanged.remote)?);
    let (local, remote) = (members(&here, color as i64), members(&there, color as i64));
    if remote.is_empty() {
        return Ok(None);
    }
    let place = local.iter().position(|&r| r == comm.rank).ok_or(Error::new(MPI_ERR_INTERN))?;
    let both: Vec<Choice> = here.iter().chain(&there).copied().collect();
    let context = context_from(&exchanged.decision)? + 3 * CONTEXTS * index_of(&both, color as i64);
    let own = local_context(context, exchanged.low);
    let handler = comm.errhandler.borrow().clone();
    let local = Communicator::new(own, subgroup(&comm.group, &local), place, handler);
    Ok(Some(Communicator::new_inter(context, local, subgroup(remote_group, &remote))))
}

/// Resource types of `mpi_hw_resource_type`, and whether all ranks of a world share one such resource.
///
/// The engine is for one machine: memory and node are shared by all. Smaller resources are not looked at, as ranks
/// are not bound to them.
pub const RESOURCES: [(&str, bool); 2] = [("mpi_shared_memory", true), ("node", true)];

/// The color that `MPI_Comm_split_type` stands for; `None` for an unknown split type.
pub fn color_of_type(rank: &Rank, split_type: c_int, info: &InfoObject) -> Option<c_int> {
    match split_type {
        MPI_UNDEFINED => Some(MPI_UNDEFINED),
        MPI_COMM_TYPE_SHARED => Some(0),
        // A strict subset is asked for; on one machine without binding there is none.
        MPI_COMM_TYPE_HW_UNGUIDED => Some(MPI_UNDEFINED),
        MPI_COMM_TYPE_HW_GUIDED => Some(by_resource(info)),
        MPI_COMM_TYPE_RESOURCE_GUIDED => Some(match info.get("mpi_pset_name") {
            Some(pset) if info.get("mpi_hw_resource_type").is_none() => by_pset(rank, pset),
            _ => by_resource(info),
        }),
        _ => None,
    }
}

/// The same for all members of a process set, and another one for each set of that name.
fn by_pset(rank: &Rank, pset: &str) -> c_int {
    match session::members(rank, pset) {
        Some(members) if members.contains(&rank.index) => members[0] as c_int,
        _ => MPI_UNDEFINED,
    }
}

fn by_resource(info: &InfoObject) -> c_int {
    let wanted = info.get("mpi_hw_resource_type");
    match RESOURCES.iter().find(|&&(name, shared)| shared && Some(name) == wanted) {
        Some(_) => 0,
        None => MPI_UNDEFINED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_ordered_by_key_and_ties_keep_their_old_order() {
        let choices = [(1, 5), (0, 0), (1, -3), (1, 5)].map(|(color, key)| Choice { color, key });
        assert_eq!(members(&choices, 1), [2, 0, 3]);
        assert_eq!(index_of(&choices, 1), 1);
    }
}
