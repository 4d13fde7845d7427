//! Intercommunicators: making them, splitting groups on both sides, and merging (MPI 5.0 § 7.6).
//!
//! Both sides must agree on who decides: it is the side whose rank 0 has the lower index in the world ("low").

use super::Communicator;
use super::agree::{Circle, Way, flatten, named_tag, next_tag, receive, send, unflatten};
use super::create::{context_from, name_of, take_contexts};
use super::dup::{local_context, low_side};
use crate::errhandler::ErrhandlerObject;
use crate::error::{Error, Result, check};
use crate::group::GroupObject;
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use std::ffi::c_int;
use std::rc::Rc;

/// What both sides of an intercommunicator said, as one side sees it.
pub struct Exchanged {
    pub local: Vec<Vec<i64>>,
    pub remote: Vec<Vec<i64>>,
    /// What the low side's leader decided.
    pub decision: Vec<i64>,
    pub low: bool,
}

/// Everybody's `mine` on both sides, and a decision from (low side's, high side's) records taken by one member.
pub fn inter_exchange(
    rank: &Rank,
    comm: &Rc<Communicator>,
    channel: Channel,
    mine: &[i64],
    decide: impl FnOnce(&[Vec<i64>], &[Vec<i64>]) -> Vec<i64>,
) -> Result<Exchanged> {
    let local_comm = comm.local.as_ref().ok_or(Error::new(MPI_ERR_COMM))?;
    let low = low_side(comm);
    let way = Way { comm, peer: 0, tag: next_tag(comm), channel, circle: None };
    let circle = Circle::of(local_comm, channel);
    let local = circle.gather(rank, mine)?;
    let mut words = Vec::new();
    let mut decision = Vec::new();
    if circle.leads() {
        words = swap(rank, way, low, &flatten(&local))?;
        if low {
            decision = decide(&local, &unflatten(&words)?);
            send(rank, way, &decision)?;
        } else {
            decision = receive(rank, way)?;
        }
    }
    // One broadcast carries all three parts.
    let mut parts = flatten(&[flatten(&local), words, decision]);
    circle.broadcast(rank, &mut parts)?;
    match <[Vec<i64>; 3]>::try_from(unflatten(&parts)?) {
        Ok([local, remote, decision]) => {
            Ok(Exchanged { local: unflatten(&local)?, remote: unflatten(&remote)?, decision, low })
        }
        Err(_) => Err(Error::new(MPI_ERR_INTERN)),
    }
}

/// Two leaders exchange words; one sends first, so that neither needs a background send.
pub(crate) fn swap(rank: &Rank, way: Way, first: bool, words: &[i64]) -> Result<Vec<i64>> {
    if first {
        send(rank, way, words)?;
        receive(rank, way)
    } else {
        let theirs = receive(rank, way)?;
        send(rank, way, words)?;
        Ok(theirs)
    }
}

pub(crate) fn procs(group: &GroupObject) -> Vec<i64> {
    group.procs.iter().map(|&p| p as i64).collect()
}

/// The other side's group. Leaders who do not mean each other may have sent anything but that.
pub(crate) fn group_of(rank: &Rank, words: &[i64]) -> Result<Rc<GroupObject>> {
    let proc = |&word: &i64| u32::try_from(word).ok().filter(|&proc| (proc as usize) < rank.world.seats());
    let procs: Option<Vec<u32>> = words.iter().map(proc).collect();
    Ok(Rc::new(GroupObject { procs: procs.ok_or(Error::new(MPI_ERR_INTERN))? }))
}

/// The leaders meet over `bridge` (`peer` is the other leader's rank there) under `tag`, then tell their `circle`.
struct Meeting<'a> {
    circle: Circle,
    /// Only at the leader.
    bridge: Option<(&'a Rc<Communicator>, usize)>,
    tag: c_int,
}

impl Meeting<'_> {
    /// The remote group and the first of three contexts: the intercommunicator's, the low and the high local one's.
    fn hold(self, rank: &Rank, local: &GroupObject) -> Result<(Rc<GroupObject>, u32)> {
        let met = self.meet(rank, local);
        // If the other leader is no more, ours says so with no words: the others do not know that one.
        let mut words = met.as_ref().map_or(Vec::new(), Vec::clone);
        self.circle.broadcast(rank, &mut words)?;
        met?;
        let (context, remote) = words.split_last().ok_or(Error::new(MPIX_ERR_PROC_FAILED))?;
        Ok((group_of(rank, remote)?, context_from(&[*context])?))
    }

    /// The leader's part: the members of the remote group, and the context after them.
    fn meet(&self, rank: &Rank, local: &GroupObject) -> Result<Vec<i64>> {
        let Some((bridge, peer)) = self.bridge else { return Ok(Vec::new()) };
        let first = if bridge.is_inter() { low_side(bridge) } else { bridge.rank < peer };
        let way = Way { comm: bridge, peer, tag: self.tag, channel: Channel::Meeting, circle: None };
        let mut words = swap(rank, way, first, &procs(local))?;
        let mut context = vec![0];
        if first {
            context[0] = take_contexts(rank, 3);
            send(rank, way, &context)?;
        } else {
            context = receive(rank, way)?;
        }
        words.extend(context);
        Ok(words)
    }
}

pub(crate) fn assemble(
    local: Rc<GroupObject>,
    remote: Rc<GroupObject>,
    place: usize,
    first: u32,
    errhandler: Rc<ErrhandlerObject>,
) -> Result<Communicator> {
    check(local.procs.iter().all(|p| !remote.procs.contains(p)), MPI_ERR_COMM)?;
    let own = local_context(first, local.procs.first() < remote.procs.first());
    Ok(Communicator::new_inter(first, Communicator::new(own, local, place, errhandler), remote))
}

/// `MPI_Intercomm_create`. `peer_comm` and `remote_leader` count at the local leader only.
pub fn intercomm_create(
    rank: &Rank,
    local: &Rc<Communicator>,
    local_leader: usize,
    peer: Option<(Rc<Communicator>, usize)>,
    tag: c_int,
) -> Result<Communicator> {
    // The leader goes first in the circle, as it is the one who broadcasts.
    let mut order: Vec<usize> = (0..local.size()).collect();
    order.rotate_left(local_leader);
    let circle = Circle::of(local, Channel::Meeting).reordered(order)?;
    let bridge = peer.as_ref().map(|(comm, leader)| (comm, *leader));
    let meeting = Meeting { circle, bridge, tag: named_tag(tag as u32) };
    let (remote, first) = meeting.hold(rank, &local.group)?;
    assemble(local.group.clone(), remote, local.rank, first, local.errhandler.borrow().clone())
}

/// `MPI_Intercomm_create_from_groups`: as above, over the communicator of all ranks.
pub fn intercomm_create_from_groups(
    rank: &Rank,
    groups: (&Rc<GroupObject>, &Rc<GroupObject>),
    leaders: (usize, usize),
    stringtag: &str,
    errhandler: Rc<ErrhandlerObject>,
) -> Result<Communicator> {
    let (local, remote) = groups;
    let universe = rank.universe()?;
    let place = local.rank_of(rank.index).ok_or(Error::new(MPI_ERR_GROUP))?;
    let mut order: Vec<usize> = local.procs.iter().map(|&p| p as usize).collect();
    order.rotate_left(leaders.0);
    let mut everybody: Vec<u32> = local.procs.iter().chain(&remote.procs).copied().collect();
    everybody.sort_unstable();
    let circle = Circle::named(&universe, order, name_of(stringtag, local.procs.iter().copied()), Channel::Meeting)?;
    let bridge = circle.leads().then(|| (&universe, remote.procs[leaders.1] as usize));
    let tag = named_tag(name_of(stringtag, everybody.into_iter()));
    let (remote, first) = Meeting { circle, bridge, tag }.hold(rank, local)?;
    assemble(local.clone(), remote, place, first, errhandler)
}

/// `MPI_Comm_create` on an intercommunicator: the members of `group` on both sides.
pub fn create(rank: &Rank, comm: &Rc<Communicator>, group: &Rc<GroupObject>) -> Result<Option<Communicator>> {
    check(group.procs.iter().all(|&p| comm.group.rank_of(p).is_some()), MPI_ERR_GROUP)?;
    let decide = |_: &[Vec<i64>], _: &[Vec<i64>]| vec![take_contexts(rank, 3)];
    let exchanged = inter_exchange(rank, comm, Channel::Create, &procs(group), decide)?;
    let Some(place) = group.rank_of(rank.index) else { return Ok(None) };
    let remote = group_of(rank, exchanged.remote.first().ok_or(Error::new(MPI_ERR_INTERN))?)?;
    if remote.is_empty() {
        return Ok(None);
    }
    let first = context_from(&exchanged.decision)?;
    let own = local_context(first, exchanged.low);
    let handler = comm.errhandler.borrow().clone();
    let local = Communicator::new(own, group.clone(), place, handler);
    Ok(Some(Communicator::new_inter(first, local, remote)))
}

/// `MPI_Intercomm_merge`. The side that passed `high` false comes first; when both passed the same, the low side does.
pub fn merge(rank: &Rank, comm: &Rc<Communicator>, high: bool) -> Result<Communicator> {
    let Some(remote) = &comm.remote else { return Err(Error::new(MPI_ERR_COMM)) };
    let decide = |_: &[Vec<i64>], _: &[Vec<i64>]| vec![take_contexts(rank, 1)];
    let exchanged = inter_exchange(rank, comm, Channel::Merge, &[high as i64], decide)?;
    let flag = |records: &[Vec<i64>]| records.first().and_then(|r| r.first()).is_some_and(|&f| f != 0);
    let (ours, theirs) = (flag(&exchanged.local), flag(&exchanged.remote));
    let first = if ours == theirs { exchanged.low } else { !ours };
    let (a, b) = if first { (&comm.group, remote) } else { (remote, &comm.group) };
    let group = GroupObject { procs: a.procs.iter().chain(&b.procs).copied().collect() };
    let place = comm.rank + if first { 0 } else { remote.len() };
    let handler = comm.errhandler.borrow().clone();
    Ok(Communicator::new(context_from(&exchanged.decision)?, Rc::new(group), place, handler))
}
