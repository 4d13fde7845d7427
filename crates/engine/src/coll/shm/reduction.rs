//! Reductions in an area.
//!
//! Short vectors: every rank that wants the result reduces all operands itself, one meeting. Long ones: every rank
//! reduces a slice, reading it from where the others' operands lie, then the slices are collected.
//!
//! An operation leaves its result in its right operand, so operands are folded from the highest rank down, into the
//! place of the result: no operand is copied twice and none is written to.

use super::Outcome::{self, ByMessages, Done};
use super::area::Area;
use super::data::Published;
use super::step::Step;
use crate::coll::block::{Block, Scratch};
use crate::coll::operator::Operator;
use crate::coll::reduce_scatter::{Part, even};
use crate::error::{Result, check};
use crate::rank::Rank;
use crate::standard::MPI_ERR_TRUNCATE;
use crate::types::Count;
use std::ops::Range;

/// The most that all operands of a short reduction take together.
const SHORT: usize = 32 << 10;
/// Bytes of the result that are worked on at a time, so that they stay in the first cache.
const PIECE: Count = 16 << 10;

fn short(area: &Area) -> usize {
    SHORT / area.n
}

/// Reduces the operands that `ranks` published, from element `first` on, into `result`.
///
/// # Safety
/// `result` is writable and overlaps no operand.
unsafe fn fold(
    rank: &Rank,
    step: &Step,
    operator: &Operator,
    ranks: Range<usize>,
    first: Count,
    result: &Block,
) -> Result<()> {
    let size = result.datatype.size;
    let per_piece = (PIECE / size.max(1)).clamp(1, result.count.max(1));
    let mut scratch = None;
    let mut at = 0;
    while at < result.count {
        let piece = result.slice(at, per_piece.min(result.count - at));
        let mut published = ranks.clone().rev().map(|r| step.published(r));
        if let Some(highest) = published.next() {
            // SAFETY: the piece is writable.
            unsafe { fetch(rank, step, &highest?, first + at, &piece)? };
        }
        for operand in published {
            let operand = operand?;
            let low = match operand.pointer(step.area) {
                Some(data) if piece.datatype.contiguous => {
                    let at = data.wrapping_offset(((first + at) * size) as isize).cast_mut();
                    Block { at, ..piece.clone() }
                }
                _ => {
                    let spare = match &mut scratch {
                        Some(spare) => spare,
                        none => none.insert(Scratch::new(rank, per_piece, &piece.datatype, &step.area.broken)?),
                    };
                    let low = spare.block().slice(0, piece.count);
                    // SAFETY: scratch memory of the piece's size.
                    unsafe { fetch(rank, step, &operand, first + at, &low)? };
                    low
                }
            };
            // SAFETY: both have the piece's count and type, and the operator only reads the low one.
            unsafe { operator.apply(rank, &low, &piece)? };
        }
        at += piece.count;
    }
    Ok(())
}

/// Copies the elements of `operand` from `first` on into `block`.
///
/// # Safety
/// The block is writable.
unsafe fn fetch(rank: &Rank, step: &Step, operand: &Published, first: Count, block: &Block) -> Result<()> {
    let (offset, bytes) = ((first * block.datatype.size) as usize, block.bytes() as usize);
    // SAFETY: the caller's promise; `packed` has room for `bytes`.
    unsafe {
        if block.datatype.contiguous {
            return operand.read(step.area, offset, bytes, block.at);
        }
        let mut packed = rank.zeroes::<u8>(bytes)?;
        operand.read(step.area, offset, bytes, packed.as_mut_ptr())?;
        block.datatype.unpack(packed.as_ptr(), 0, bytes as Count, block.at, block.count);
    }
    Ok(())
}

/// What everyone published, as everyone sees it.
struct Overview {
    equal: bool,
    long: bool,
    nowhere: bool,
}

fn overview(step: &Step) -> Result<Overview> {
    let first = step.published(0)?.bytes;
    let mut all = Overview { equal: true, long: false, nowhere: false };
    for r in 0..step.area.n {
        let published = step.published(r)?;
        all.equal &= published.bytes == first;
        all.long |= published.is_long();
        all.nowhere |= published.is_nowhere();
    }
    Ok(all)
}

/// Reduces this rank's slice of long operands; the result must not lie where others read.
///
/// # Safety
/// The operands are as long as `count` says.
unsafe fn slice(rank: &Rank, step: &Step, operator: &Operator, (first, count): Part) -> Result<Scratch> {
    let slice = Scratch::new(rank, count, &operator.datatype, &step.area.broken)?;
    // SAFETY: scratch memory of the slice's size.
    unsafe { fold(rank, step, operator, 0..step.area.n, first, slice.block())? };
    Ok(slice)
}

/// # Safety
/// The blocks are this rank's buffers; `mine` may be `recv`.
pub unsafe fn allreduce(rank: &Rank, area: &Area, operator: &Operator, mine: &Block, recv: &Block) -> Result<Outcome> {
    let step = area.begin(rank)?;
    // SAFETY: the operand is not written to before all have read it.
    let _kept = unsafe { step.publish(rank, mine, short(area)) }?;
    step.all(rank)?;
    let all = overview(&step)?;
    check(all.equal, MPI_ERR_TRUNCATE)?;
    if all.nowhere {
        return Ok(ByMessages);
    }
    if !all.long {
        // SAFETY: the operands are in the slots.
        unsafe { fold(rank, &step, operator, 0..area.n, 0, recv)? };
        return Ok(Done);
    }
    let parts = even(mine.count, area.n);
    let place = |r: usize| recv.slice(parts[r].0, parts[r].1);
    let in_place = mine.at == recv.at;
    // SAFETY: others read other slices of this rank's operand; the result is written where it is not read itself.
    let reduced = unsafe {
        if in_place {
            slice(rank, &step, operator, parts[area.me]).and_then(|slice| slice.block().copy_to(&place(area.me)))
        } else {
            fold(rank, &step, operator, 0..area.n, parts[area.me].0, &place(area.me))
        }
    };
    let second = area.begin(rank)?;
    // SAFETY: the slice stays until all have read it.
    let _kept = unsafe { second.publish(rank, &place(area.me), 0) }?;
    second.all(rank)?;
    let mut result = reduced;
    for i in 1..area.n {
        let r = (area.me + i) % area.n;
        // SAFETY: the slices are parts of this rank's buffer.
        result = result.and(unsafe { second.published(r)?.read_block(area, &place(r)) });
    }
    drop((step, second));
    area.begin(rank)?.all(rank)?;
    result.map(|()| Done)
}

/// # Safety
/// The blocks are this rank's buffers; `recv` is there at the root, and `mine` may be `recv`.
pub unsafe fn reduce(
    rank: &Rank,
    area: &Area,
    operator: &Operator,
    mine: &Block,
    recv: Option<&Block>,
    root: usize,
) -> Result<Outcome> {
    let long = mine.bytes() as usize > short(area);
    if long && !area.reads_others() {
        return Ok(ByMessages);
    }
    let step = area.begin(rank)?;
    // SAFETY: the operand is not written to before all have read it.
    let _kept = unsafe { step.publish(rank, mine, short(area)) }?;
    if !long {
        step.up(rank, root)?;
        if let Some(recv) = recv {
            check(overview(&step)?.equal, MPI_ERR_TRUNCATE)?;
            // SAFETY: the operands are in the slots.
            unsafe { fold(rank, &step, operator, 0..area.n, 0, recv)? };
        }
        return Ok(Done);
    }
    step.all(rank)?;
    check(overview(&step)?.equal, MPI_ERR_TRUNCATE)?;
    let parts = even(mine.count, area.n);
    // SAFETY: all operands are as long as this rank's.
    let slice = unsafe { slice(rank, &step, operator, parts[area.me])? };
    let second = area.begin(rank)?;
    // SAFETY: the slice stays until the root has read it.
    let _kept = unsafe { second.publish(rank, slice.block(), 0) }?;
    second.all(rank)?;
    let mut result = Ok(Done);
    if let Some(recv) = recv {
        for (r, part) in parts.iter().enumerate() {
            let place = recv.slice(part.0, part.1);
            // SAFETY: the slices are parts of the root's buffer.
            result = result.and(unsafe { second.published(r)?.read_block(area, &place) }.map(|()| Done));
        }
    }
    second.down(rank, root)?;
    area.retire(second.number, slice);
    result
}

/// # Safety
/// The blocks are this rank's buffers and may overlap.
pub unsafe fn reduce_scatter(
    rank: &Rank,
    area: &Area,
    operator: &Operator,
    mine: &Block,
    recv: &Block,
    parts: &[Part],
) -> Result<Outcome> {
    let step = area.begin(rank)?;
    // SAFETY: the operand is not written to before all have read it.
    let _kept = unsafe { step.publish(rank, mine, usize::MAX) }?;
    step.all(rank)?;
    let all = overview(&step)?;
    check(all.equal, MPI_ERR_TRUNCATE)?;
    if all.nowhere {
        return Ok(ByMessages);
    }
    let first = parts[area.me].0;
    if !all.long {
        // SAFETY: the operands are in the slots.
        unsafe { fold(rank, &step, operator, 0..area.n, first, recv)? };
        return Ok(Done);
    }
    // SAFETY: all operands are as long as this rank's.
    let slice = unsafe { slice(rank, &step, operator, parts[area.me]) };
    area.begin(rank)?.all(rank)?;
    // SAFETY: now nobody reads this rank's operand any more, so the result may overwrite it.
    unsafe { slice?.block().copy_to(recv)? };
    Ok(Done)
}

/// # Safety
/// The blocks are this rank's buffers; `mine` may be `recv`.
pub unsafe fn scan(
    rank: &Rank,
    area: &Area,
    operator: &Operator,
    mine: &Block,
    recv: &Block,
    exclusive: bool,
) -> Result<Outcome> {
    let step = area.begin(rank)?;
    // SAFETY: the operand is not written to before all have read it.
    let _kept = unsafe { step.publish(rank, mine, short(area)) }?;
    step.all(rank)?;
    let all = overview(&step)?;
    check(all.equal, MPI_ERR_TRUNCATE)?;
    if all.nowhere || all.long {
        return Ok(ByMessages);
    }
    let ranks = 0..area.me + usize::from(!exclusive);
    if !ranks.is_empty() {
        // SAFETY: the operands are in the slots.
        unsafe { fold(rank, &step, operator, ranks, 0, recv)? };
    }
    Ok(Done)
}
