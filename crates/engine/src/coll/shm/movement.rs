//! Barrier, broadcast, gather, scatter, allgather and all-to-all in an area.
//!
//! Short blocks are copied into slots and out again. Long ones are copied once, by the rank that wants them, and
//! their owners then wait for the readers in a second step.

use super::Outcome::{self, ByMessages, Done};
use super::area::Area;
use super::data::Published;
use crate::coll::block::{Block, Layout};
use crate::error::Result;
use crate::rank::Rank;

pub fn barrier(rank: &Rank, area: &Area) -> Result<Outcome> {
    area.begin(rank)?.all(rank)?;
    Ok(Done)
}

/// # Safety
/// `data` is this rank's buffer.
pub unsafe fn bcast(rank: &Rank, area: &Area, data: &Block, root: usize) -> Result<Outcome> {
    let step = area.begin(rank)?;
    // SAFETY: the buffer is not touched before all have read it.
    let _kept = if area.me == root { unsafe { step.publish(rank, data, usize::MAX) }? } else { None };
    step.down(rank, root)?;
    let published = step.published(root)?;
    if published.is_nowhere() {
        return Ok(ByMessages);
    }
    // SAFETY: `data` is this rank's buffer.
    let read = if area.me == root { Ok(()) } else { unsafe { published.read_block(area, data) } };
    if published.is_long() {
        drop(step);
        area.begin(rank)?.up(rank, root)?;
    }
    read.map(|()| Done)
}

/// # Safety
/// The blocks are this rank's buffers; `all` is there at the root.
pub unsafe fn gather(
    rank: &Rank,
    area: &Area,
    mine: Option<&Block>,
    all: Option<&Layout>,
    root: usize,
) -> Result<Outcome> {
    if !area.reads_others() {
        // Those that publish nothing long would not know that others do.
        return Ok(ByMessages);
    }
    let step = area.begin(rank)?;
    let Some(all) = all else {
        let Some(mine) = mine else { return Ok(ByMessages) };
        // SAFETY: the block is not touched before the root has read it.
        let _kept = unsafe { step.publish(rank, mine, usize::MAX) }?;
        step.up(rank, root)?;
        return if step.published(area.me)?.is_long() { step.down(rank, root).map(|()| Done) } else { Ok(Done) };
    };
    step.up(rank, root)?;
    let mut result = Ok(Done);
    let mut long = false;
    for r in (0..area.n).filter(|&r| r != root) {
        let published = step.published(r)?;
        long |= published.is_long();
        // SAFETY: the root's blocks are its buffers.
        result = result.and(unsafe { published.read_block(area, &all.block(r)) }.map(|()| Done));
    }
    if long {
        step.down(rank, root)?;
    }
    if let Some(mine) = mine {
        // SAFETY: both are this rank's buffers.
        unsafe { mine.copy_to(&all.block(root))? };
    }
    result
}

/// # Safety
/// The blocks are this rank's buffers; `all` is there at the root.
pub unsafe fn scatter(
    rank: &Rank,
    area: &Area,
    mine: Option<&Block>,
    all: Option<&Layout>,
    root: usize,
) -> Result<Outcome> {
    let step = area.begin(rank)?;
    if !step.has_tables() {
        return Ok(ByMessages);
    }
    // SAFETY: the blocks are not touched before all have read theirs.
    let _kept = match all {
        // SAFETY: as said.
        Some(all) => unsafe { step.publish_each(rank, all, false) }?,
        None => None,
    };
    step.down(rank, root)?;
    let sum = step.published_each(root)?;
    if sum.is_nowhere() {
        return Ok(ByMessages);
    }
    let result = match (mine, all) {
        // SAFETY: both are this rank's buffers.
        (Some(mine), Some(all)) => unsafe { all.block(root).copy_to(mine) },
        // SAFETY: as above.
        (Some(mine), None) => unsafe {
            step.published_for_me(root).and_then(|published| published.read_block(area, mine))
        },
        _ => Ok(()),
    };
    if sum.is_long() {
        drop(step);
        area.begin(rank)?.up(rank, root)?;
    }
    result.map(|()| Done)
}

/// Whether any member's data is long, and whether any is nowhere: as all members see it.
struct Overview {
    long: bool,
    nowhere: bool,
}

fn look(area: &Area, published: impl Fn(usize) -> Result<Published>) -> Result<Overview> {
    let mut all = Overview { long: false, nowhere: false };
    for r in 0..area.n {
        let published = published(r)?;
        all.long |= published.is_long();
        all.nowhere |= published.is_nowhere();
    }
    Ok(all)
}

/// # Safety
/// The blocks are this rank's buffers; `mine` is `None` when it is in its place already.
pub unsafe fn allgather(rank: &Rank, area: &Area, mine: Option<&Block>, all: &Layout) -> Result<Outcome> {
    let step = area.begin(rank)?;
    let place = all.block(area.me);
    // SAFETY: the block is not touched before all have read it.
    let _kept = unsafe { step.publish(rank, mine.unwrap_or(&place), usize::MAX) }?;
    step.all(rank)?;
    let all_of = look(area, |r| step.published(r))?;
    if all_of.nowhere {
        return Ok(ByMessages);
    }
    let mut result = Ok(Done);
    for i in 1..area.n {
        let r = (area.me + i) % area.n;
        // SAFETY: the blocks are this rank's buffers.
        result = result.and(unsafe { step.published(r)?.read_block(area, &all.block(r)) }.map(|()| Done));
    }
    if let Some(mine) = mine {
        // SAFETY: as above.
        result = result.and(unsafe { mine.copy_to(&place) }.map(|()| Done));
    }
    if all_of.long {
        drop(step);
        area.begin(rank)?.all(rank)?;
    }
    result
}

/// # Safety
/// The blocks are this rank's buffers; `send` is `None` when in place.
pub unsafe fn alltoall(rank: &Rank, area: &Area, send: Option<&Layout>, recv: &Layout) -> Result<Outcome> {
    if let (2, false, Some(send)) = (area.n, area.is_mixed(), send) {
        // SAFETY: as promised to this function.
        return unsafe { swap(rank, area, send, recv) };
    }
    let step = area.begin(rank)?;
    if !step.has_tables() {
        return Ok(ByMessages);
    }
    // SAFETY: the blocks are not touched before all have read theirs; in place, copies are published.
    let _kept = unsafe { step.publish_each(rank, send.unwrap_or(recv), send.is_none()) }?;
    step.all(rank)?;
    let all_of = look(area, |r| step.published_each(r))?;
    if all_of.nowhere {
        return Ok(ByMessages);
    }
    let mut result = Ok(Done);
    for i in 1..area.n {
        let r = (area.me + i) % area.n;
        // SAFETY: the blocks are this rank's buffers.
        result = result.and(unsafe { step.published_for_me(r)?.read_block(area, &recv.block(r)) }.map(|()| Done));
    }
    if let Some(send) = send {
        // SAFETY: as above.
        result = result.and(unsafe { send.block(area.me).copy_to(&recv.block(area.me)) }.map(|()| Done));
    }
    if all_of.long {
        drop(step);
        area.begin(rank)?.all(rank)?;
    }
    result
}

/// An all-to-all of two, each of whom publishes nothing but what the other wants.
///
/// # Safety
/// The blocks are this rank's buffers, and those of `send` others than those of `recv`.
unsafe fn swap(rank: &Rank, area: &Area, send: &Layout, recv: &Layout) -> Result<Outcome> {
    let other = 1 - area.me;
    let step = area.begin(rank)?;
    // SAFETY: the block is not touched before the other has read it.
    let _kept = unsafe { step.publish(rank, &send.block(other), usize::MAX) }?;
    step.all(rank)?;
    let all_of = look(area, |r| step.published(r))?;
    if all_of.nowhere {
        return Ok(ByMessages);
    }
    // SAFETY: the blocks are this rank's buffers.
    let mut result = unsafe { step.published(other)?.read_block(area, &recv.block(other)) };
    // SAFETY: as above.
    result = result.and(unsafe { send.block(area.me).copy_to(&recv.block(area.me)) });
    if all_of.long {
        drop(step);
        area.begin(rank)?.all(rank)?;
    }
    result.map(|()| Done)
}
