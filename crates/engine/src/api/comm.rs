//! Communicators and intercommunicators (MPI 5.0 chapter 7).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::attr::{LARGEST_TAG, Owner};
use crate::comm::agree::Circle;
use crate::comm::{Communicator, create, dup, inter, split};
use crate::errhandler::{Behaviour, ErrhandlerObject};
use crate::error::{Error, Result, check};
use crate::group::GroupObject;
use crate::info::InfoObject;
use crate::p2p::{self, Channel, bsend};
use crate::rank::Rank;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{c_char, c_int};
use std::rc::Rc;

/// The handle of a new communicator, or `MPI_COMM_NULL` for a process that is not in it.
pub(super) fn handle_of(rank: &Rank, new: Option<Communicator>) -> Result<Comm> {
    new.map_or(Ok(MPI_COMM_NULL), |comm| rank.register(Rc::new(comm)))
}

pub(super) fn intra(rank: &Rank, comm: Comm) -> Result<Rc<Communicator>> {
    let comm = rank.comm(comm)?;
    check(!comm.is_inter(), MPI_ERR_COMM)?;
    Ok(comm)
}

fn remote_of(rank: &Rank, comm: Comm) -> Result<Rc<GroupObject>> {
    rank.comm(comm)?.remote.clone().ok_or(Error::new(MPI_ERR_COMM))
}

pub unsafe fn comm_size(rank: &Rank, comm: Comm, size: &mut c_int) -> Result<()> {
    *size = rank.comm(comm)?.size() as c_int;
    Ok(())
}

pub unsafe fn comm_rank(rank: &Rank, comm: Comm, result: &mut c_int) -> Result<()> {
    *result = rank.comm(comm)?.rank as c_int;
    Ok(())
}

pub unsafe fn comm_compare(rank: &Rank, comm1: Comm, comm2: Comm, result: &mut c_int) -> Result<()> {
    let (a, b) = (rank.comm(comm1)?, rank.comm(comm2)?);
    *result = match (&a.remote, &b.remote) {
        _ if Rc::ptr_eq(&a, &b) => MPI_IDENT,
        (None, None) => congruent(a.group.compare(&b.group)),
        (Some(ours), Some(theirs)) => congruent(a.group.compare(&b.group).max(ours.compare(theirs))),
        _ => MPI_UNEQUAL,
    };
    Ok(())
}

/// Equal groups in different contexts are congruent.
fn congruent(groups: c_int) -> c_int {
    if groups == MPI_IDENT { MPI_CONGRUENT } else { groups }
}

/// The hints that the engine keeps, of those in `info`: the assertions of MPI 5.0 § 7.4.4. Others are not used.
fn hints(info: &InfoObject) -> InfoObject {
    const KNOWN: [&str; 5] = [
        "mpi_assert_no_any_tag",
        "mpi_assert_no_any_source",
        "mpi_assert_exact_length",
        "mpi_assert_allow_overtaking",
        "mpi_assert_strict_persistent_collective_ordering",
    ];
    let kept =
        |(key, value): &&(String, String)| KNOWN.contains(&key.as_str()) && matches!(value.as_str(), "true" | "false");
    InfoObject { entries: info.entries.iter().filter(kept).cloned().collect() }
}

pub unsafe fn comm_dup(rank: &Rank, comm: Comm, newcomm: &mut Comm) -> Result<()> {
    *newcomm = dup::dup(rank, &rank.comm(comm)?, InfoObject::default())?;
    Ok(())
}

pub unsafe fn comm_dup_with_info(rank: &Rank, comm: Comm, info: Info, newcomm: &mut Comm) -> Result<()> {
    let comm = rank.comm(comm)?;
    *newcomm = dup::dup(rank, &comm, hints(&rank.info_or_empty(info)?))?;
    Ok(())
}

pub unsafe fn comm_idup(rank: &Rank, comm: Comm, newcomm: &mut Comm, request: &mut Request) -> Result<()> {
    (*newcomm, *request) = dup::idup(rank, &rank.comm(comm)?, InfoObject::default())?;
    Ok(())
}

pub unsafe fn comm_idup_with_info(
    rank: &Rank,
    comm: Comm,
    info: Info,
    newcomm: &mut Comm,
    request: &mut Request,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    (*newcomm, *request) = dup::idup(rank, &comm, hints(&rank.info_or_empty(info)?))?;
    Ok(())
}

pub unsafe fn comm_create(rank: &Rank, comm: Comm, group: Group, newcomm: &mut Comm) -> Result<()> {
    let comm = rank.comm(comm)?;
    let group = rank.group(group)?;
    let create = if comm.is_inter() { inter::create } else { create::create };
    *newcomm = handle_of(rank, create(rank, &comm, &group)?)?;
    Ok(())
}

pub unsafe fn comm_create_group(rank: &Rank, comm: Comm, group: Group, tag: c_int, newcomm: &mut Comm) -> Result<()> {
    let comm = intra(rank, comm)?;
    let group = rank.group(group)?;
    check((0..=LARGEST_TAG).contains(&tag), MPI_ERR_TAG)?;
    let handler = comm.errhandler.borrow().clone();
    *newcomm = handle_of(rank, create::create_group(rank, &comm, &group, tag as u32, handler)?)?;
    Ok(())
}

/// A handler that a new communicator may start with.
fn errhandler_for_comm(rank: &Rank, errhandler: Errhandler) -> Result<Rc<ErrhandlerObject>> {
    let handler = rank.errhandler(errhandler)?;
    let other = matches!(handler.behaviour, Behaviour::Win(_) | Behaviour::File(_) | Behaviour::Session(_));
    check(!other, MPI_ERR_ERRHANDLER)?;
    Ok(handler)
}

pub unsafe fn comm_create_from_group(
    rank: &Rank,
    group: Group,
    stringtag: *const c_char,
    info: Info,
    errhandler: Errhandler,
    newcomm: &mut Comm,
) -> Result<()> {
    let group = rank.group(group)?;
    // SAFETY: a C string.
    let stringtag = unsafe { text::read(stringtag) }?;
    check(stringtag.len() < MPI_MAX_STRINGTAG_LEN as usize, MPI_ERR_ARG)?;
    let hints = hints(&rank.info_or_empty(info)?);
    let handler = errhandler_for_comm(rank, errhandler)?;
    let name = create::name_of(&stringtag, group.procs.iter().copied());
    let new = create::create_group(rank, &rank.universe()?, &group, name, handler)?;
    if let Some(comm) = &new {
        *comm.info.borrow_mut() = hints;
    }
    *newcomm = handle_of(rank, new)?;
    Ok(())
}

pub unsafe fn comm_split(rank: &Rank, comm: Comm, color: c_int, key: c_int, newcomm: &mut Comm) -> Result<()> {
    let comm = rank.comm(comm)?;
    check(color >= 0 || color == MPI_UNDEFINED, MPI_ERR_ARG)?;
    *newcomm = handle_of(rank, split::split(rank, &comm, color, key)?)?;
    Ok(())
}

pub unsafe fn comm_split_type(
    rank: &Rank,
    comm: Comm,
    split_type: c_int,
    key: c_int,
    info: Info,
    newcomm: &mut Comm,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    let info = rank.info_or_empty(info)?;
    let color = split::color_of_type(rank, split_type, &info).ok_or(Error::new(MPI_ERR_ARG))?;
    let new = split::split(rank, &comm, color, key)?;
    if let Some(new) = &new {
        *new.info.borrow_mut() = hints(&info);
    }
    *newcomm = handle_of(rank, new)?;
    Ok(())
}

/// Deletes the attributes and takes the handle back; what is in flight keeps the object.
fn release(rank: &Rank, comm: &mut Comm) -> Result<()> {
    let object = rank.comm(*comm)?;
    check(!crate::init::is_predefined(*comm), MPI_ERR_COMM)?;
    object.attributes.delete_all(rank, Owner::Comm(*comm))?;
    bsend::release(rank, &bsend::Owner::Comm(object))?;
    rank.comms.remove(comm.0);
    if rank.process.parent.get() == *comm {
        rank.process.parent.set(MPI_COMM_NULL);
    }
    *comm = MPI_COMM_NULL;
    Ok(())
}

pub unsafe fn comm_free(rank: &Rank, comm: &mut Comm) -> Result<()> {
    release(rank, comm)
}

/// Collective: all members are here, and none has anything left to complete, when it returns. Nor is any still tied to another job
/// by this communicator: what becomes of one of them from now on does not concern the others. One that hears of a failure here is
/// not tied any more either, so that it may end without those that live on.
pub unsafe fn comm_disconnect(rank: &Rank, comm: &mut Comm) -> Result<()> {
    let object = rank.comm(*comm)?;
    check(!crate::init::is_predefined(*comm), MPI_ERR_COMM)?;
    // What was sent here is with its receiver before that hears of the end.
    p2p::flush(rank)?;
    let met = meet(rank, &object);
    let was_tied = rank.untie(&object);
    met?;
    if was_tied {
        meet(rank, &object)?;
    }
    release(rank, comm)
}

/// Waits for all members.
fn meet(rank: &Rank, comm: &Rc<Communicator>) -> Result<()> {
    if comm.is_inter() {
        inter::inter_exchange(rank, comm, Channel::Leave, &[], |_, _| Vec::new()).map(drop)
    } else {
        Circle::of(comm, Channel::Leave).exchange(rank, &[], |_| Vec::new()).map(drop)
    }
}

pub unsafe fn comm_group(rank: &Rank, comm: Comm, group: &mut Group) -> Result<()> {
    *group = super::group::handle_of(rank, rank.comm(comm)?.group.clone())?;
    Ok(())
}

pub unsafe fn comm_remote_group(rank: &Rank, comm: Comm, group: &mut Group) -> Result<()> {
    *group = super::group::handle_of(rank, remote_of(rank, comm)?)?;
    Ok(())
}

pub unsafe fn comm_remote_size(rank: &Rank, comm: Comm, size: &mut c_int) -> Result<()> {
    *size = remote_of(rank, comm)?.len() as c_int;
    Ok(())
}

pub unsafe fn comm_test_inter(rank: &Rank, comm: Comm, flag: &mut c_int) -> Result<()> {
    *flag = rank.comm(comm)?.is_inter() as c_int;
    Ok(())
}

/// Longer names are cut, as the standard asks.
pub unsafe fn comm_set_name(rank: &Rank, comm: Comm, comm_name: *const c_char) -> Result<()> {
    let comm = rank.comm(comm)?;
    // SAFETY: a C string.
    let name = unsafe { text::read(comm_name) }?;
    *comm.name.borrow_mut() = text::fit(&name, MPI_MAX_OBJECT_NAME as usize).to_string();
    Ok(())
}

/// The null handle has a name too (MPI 5.0 § 7.8).
pub unsafe fn comm_get_name(rank: &Rank, comm: Comm, comm_name: *mut c_char, resultlen: &mut c_int) -> Result<()> {
    let name = match comm {
        MPI_COMM_NULL => "MPI_COMM_NULL".to_string(),
        _ => rank.comm(comm)?.name.borrow().clone(),
    };
    // SAFETY: the user's buffer has MPI_MAX_OBJECT_NAME bytes.
    *resultlen = unsafe { text::write(&name, comm_name, MPI_MAX_OBJECT_NAME as usize) }? as c_int;
    Ok(())
}

pub unsafe fn comm_set_info(rank: &Rank, comm: Comm, info: Info) -> Result<()> {
    let comm = rank.comm(comm)?;
    let new = hints(&rank.info(info)?.borrow());
    let mut kept = comm.info.borrow_mut();
    for (key, value) in new.entries {
        kept.put(&key, value);
    }
    Ok(())
}

pub unsafe fn comm_get_info(rank: &Rank, comm: Comm, info_used: &mut Info) -> Result<()> {
    let used = rank.comm(comm)?.info.borrow().clone();
    *info_used = rank.new_info(used)?;
    Ok(())
}

/// `peer_comm` and `remote_leader` are looked at in the local leader only, as the standard says.
pub unsafe fn intercomm_create(
    rank: &Rank,
    local_comm: Comm,
    local_leader: c_int,
    peer_comm: Comm,
    remote_leader: c_int,
    tag: c_int,
    newintercomm: &mut Comm,
) -> Result<()> {
    let local = intra(rank, local_comm)?;
    let leader = place(local_leader, local.size())?;
    check((0..=LARGEST_TAG).contains(&tag), MPI_ERR_TAG)?;
    let peer = if local.rank == leader {
        let peer = rank.comm(peer_comm)?;
        let remote = place(remote_leader, peer.peers().len())?;
        check(peer.is_inter() || remote != peer.rank, MPI_ERR_RANK)?;
        Some((peer, remote))
    } else {
        None
    };
    let new = inter::intercomm_create(rank, &local, leader, peer, tag)?;
    *newintercomm = handle_of(rank, Some(new))?;
    Ok(())
}

/// A rank among `size`.
fn place(rank: c_int, size: usize) -> Result<usize> {
    usize::try_from(rank).ok().filter(|&r| r < size).ok_or(Error::new(MPI_ERR_RANK))
}

pub unsafe fn intercomm_create_from_groups(
    rank: &Rank,
    local_group: Group,
    local_leader: c_int,
    remote_group: Group,
    remote_leader: c_int,
    stringtag: *const c_char,
    info: Info,
    errhandler: Errhandler,
    newintercomm: &mut Comm,
) -> Result<()> {
    let (local, remote) = (rank.group(local_group)?, rank.group(remote_group)?);
    // SAFETY: a C string.
    let stringtag = unsafe { text::read(stringtag) }?;
    check(stringtag.len() < MPI_MAX_STRINGTAG_LEN as usize, MPI_ERR_ARG)?;
    let hints = hints(&rank.info_or_empty(info)?);
    let handler = errhandler_for_comm(rank, errhandler)?;
    if local.is_empty() && remote.is_empty() {
        *newintercomm = MPI_COMM_NULL;
        return Ok(());
    }
    check(local.procs.iter().all(|&p| !remote.contains(p)), MPI_ERR_GROUP)?;
    let leaders = (place(local_leader, local.len())?, place(remote_leader, remote.len())?);
    let new = inter::intercomm_create_from_groups(rank, (&local, &remote), leaders, &stringtag, handler)?;
    *new.info.borrow_mut() = hints;
    *newintercomm = handle_of(rank, Some(new))?;
    Ok(())
}

pub unsafe fn intercomm_merge(rank: &Rank, intercomm: Comm, high: c_int, newintracomm: &mut Comm) -> Result<()> {
    let comm = rank.comm(intercomm)?;
    *newintracomm = handle_of(rank, Some(inter::merge(rank, &comm, high != 0)?))?;
    Ok(())
}
