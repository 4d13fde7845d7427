//! Groups (MPI 5.0 § 7.3).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Error, Result, check};
use crate::group::GroupObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{c_char, c_int};
use std::rc::Rc;

/// The empty group has one handle, which the standard lets programs compare with.
pub(super) fn new_group(rank: &Rank, group: GroupObject) -> Result<Group> {
    if group.is_empty() {
        return Ok(MPI_GROUP_EMPTY);
    }
    handle_of(rank, Rc::new(group))
}

pub(super) fn handle_of(rank: &Rank, group: Rc<GroupObject>) -> Result<Group> {
    rank.groups.insert(group).map(Group).ok_or(Error::new(MPI_ERR_INTERN))
}

/// An array argument: `n` must not be negative, and not positive for a null pointer.
///
/// # Safety
/// `p` is null or points to `n` elements, which stay unchanged during the call.
pub(super) unsafe fn array<'a, T>(p: *const T, n: c_int) -> Result<&'a [T]> {
    check(n >= 0 && (n == 0 || !p.is_null()), MPI_ERR_ARG)?;
    if n == 0 {
        return Ok(&[]);
    }
    // SAFETY: the caller's promise, and not null.
    Ok(unsafe { std::slice::from_raw_parts(p, n as usize) })
}

pub unsafe fn group_size(rank: &Rank, group: Group, size: &mut c_int) -> Result<()> {
    *size = rank.group(group)?.len() as c_int;
    Ok(())
}

pub unsafe fn group_rank(rank: &Rank, group: Group, result: &mut c_int) -> Result<()> {
    *result = rank.group(group)?.rank_of(rank.index).map_or(MPI_UNDEFINED, |r| r as c_int);
    Ok(())
}

pub unsafe fn group_compare(rank: &Rank, group1: Group, group2: Group, result: &mut c_int) -> Result<()> {
    *result = rank.group(group1)?.compare(&*rank.group(group2)?);
    Ok(())
}

pub unsafe fn group_translate_ranks(
    rank: &Rank,
    group1: Group,
    n: c_int,
    ranks1: *const c_int,
    group2: Group,
    ranks2: *mut c_int,
) -> Result<()> {
    let (from, to) = (rank.group(group1)?, rank.group(group2)?);
    // SAFETY: `n` ranks, as the standard says.
    let ranks = unsafe { array(ranks1, n) }?;
    check(n == 0 || !ranks2.is_null(), MPI_ERR_ARG)?;
    for (i, &r) in ranks.iter().enumerate() {
        // SAFETY: the output has `n` elements too.
        unsafe { *ranks2.add(i) = from.translate(r, &to)? };
    }
    Ok(())
}

pub unsafe fn group_union(rank: &Rank, group1: Group, group2: Group, newgroup: &mut Group) -> Result<()> {
    *newgroup = new_group(rank, rank.group(group1)?.union(&*rank.group(group2)?))?;
    Ok(())
}

pub unsafe fn group_intersection(rank: &Rank, group1: Group, group2: Group, newgroup: &mut Group) -> Result<()> {
    *newgroup = new_group(rank, rank.group(group1)?.intersection(&*rank.group(group2)?))?;
    Ok(())
}

pub unsafe fn group_difference(rank: &Rank, group1: Group, group2: Group, newgroup: &mut Group) -> Result<()> {
    *newgroup = new_group(rank, rank.group(group1)?.difference(&*rank.group(group2)?))?;
    Ok(())
}

pub unsafe fn group_incl(rank: &Rank, group: Group, n: c_int, ranks: *const c_int, newgroup: &mut Group) -> Result<()> {
    let group = rank.group(group)?;
    // SAFETY: `n` ranks.
    let ranks = GroupObject::ranks(unsafe { array(ranks, n) }?)?;
    *newgroup = new_group(rank, group.include(&ranks)?)?;
    Ok(())
}

pub unsafe fn group_excl(rank: &Rank, group: Group, n: c_int, ranks: *const c_int, newgroup: &mut Group) -> Result<()> {
    let group = rank.group(group)?;
    // SAFETY: `n` ranks.
    let ranks = GroupObject::ranks(unsafe { array(ranks, n) }?)?;
    *newgroup = new_group(rank, group.exclude(&ranks)?)?;
    Ok(())
}

/// `ranges` is an `int[n][3]`.
pub unsafe fn group_range_incl(
    rank: &Rank,
    group: Group,
    n: c_int,
    ranges: *const c_int,
    newgroup: &mut Group,
) -> Result<()> {
    let group = rank.group(group)?;
    // SAFETY: `n` triplets.
    let ranks = group.expand(unsafe { array(ranges.cast(), n) }?)?;
    *newgroup = new_group(rank, group.include(&ranks)?)?;
    Ok(())
}

pub unsafe fn group_range_excl(
    rank: &Rank,
    group: Group,
    n: c_int,
    ranges: *const c_int,
    newgroup: &mut Group,
) -> Result<()> {
    let group = rank.group(group)?;
    // SAFETY: `n` triplets.
    let ranks = group.expand(unsafe { array(ranges.cast(), n) }?)?;
    *newgroup = new_group(rank, group.exclude(&ranks)?)?;
    Ok(())
}

/// `MPI_GROUP_EMPTY` may be freed too: set operations hand it out as a result like any other.
pub unsafe fn group_free(rank: &Rank, group: &mut Group) -> Result<()> {
    rank.group(*group)?;
    rank.groups.remove(group.0);
    *group = MPI_GROUP_NULL;
    Ok(())
}

pub unsafe fn group_from_session_pset(
    rank: &Rank,
    session: Session,
    pset_name: *const c_char,
    newgroup: &mut Group,
) -> Result<()> {
    rank.session(session)?;
    // SAFETY: a C string.
    let name = unsafe { text::read(pset_name) }?;
    let procs = crate::session::members(rank, &name).ok_or(Error::new(MPI_ERR_ARG))?;
    *newgroup = new_group(rank, GroupObject { procs })?;
    Ok(())
}
