//! In which order a type's bytes lie: whether it may be a filetype (MPI 5.0 § 14.3), and how much of it lies before an offset.

use super::TypeObject;
use super::plan::{Plan, Step};
use crate::types::Count;

/// A plan whose blocks begin one after the other in memory, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Where the first block begins, and the last one.
    pub first: Count,
    pub last: Count,
    /// Where the one that reaches furthest ends.
    pub end: Count,
    /// No two have a byte in common.
    pub disjoint: bool,
    pub blocks: Count,
}

impl Order {
    fn repeat(self, stride: Count, count: Count) -> Option<Order> {
        if count == 1 {
            return Some(self);
        }
        if stride < self.last - self.first {
            return None;
        }
        let by = (count - 1) * stride;
        Some(Order {
            last: self.last + by,
            end: self.end + by,
            disjoint: self.disjoint && self.first + stride >= self.end,
            blocks: self.blocks.saturating_mul(count),
            ..self
        })
    }

    fn then(self, next: Order) -> Option<Order> {
        (next.first >= self.last).then_some(Order {
            first: self.first,
            last: next.last,
            end: self.end.max(next.end),
            disjoint: self.disjoint && next.disjoint && next.first >= self.end,
            blocks: self.blocks.saturating_add(next.blocks),
        })
    }

    fn moved(self, by: Count) -> Order {
        Order { first: self.first + by, last: self.last + by, end: self.end + by, ..self }
    }
}

impl Plan {
    /// `None` when some block begins before the one that precedes it in the stream. The plan is not empty.
    fn order(&self) -> Option<Order> {
        let block = |offset: Count, len: Count| Order {
            first: offset,
            last: offset,
            end: offset + len,
            disjoint: true,
            blocks: 1,
        };
        match self {
            Plan::Block { offset, len } => Some(block(*offset, *len)),
            Plan::Strided { offset, len, stride, count } => block(*offset, *len).repeat(*stride, *count),
            Plan::Pieces(pieces) => {
                let mut all = pieces.iter().map(|piece| block(piece.offset, piece.len));
                let first = all.next()?;
                all.try_fold(first, Order::then)
            }
            Plan::Repeat { offset, stride, count, child, .. } => child.order()?.moved(*offset).repeat(*stride, *count),
            Plan::Sequence(steps) => {
                let mut all = steps.iter().map(|step| Some(step.plan.order()?.moved(step.offset)));
                let first = all.next()??;
                all.try_fold(first, |order, next| order.then(next?))
            }
        }
    }

    /// Bytes of the stream that lie before offset `at`, in a plan that is in order.
    fn before(&self, at: Count) -> Count {
        match self {
            Plan::Block { offset, len } => (at - offset).clamp(0, *len),
            Plan::Strided { offset, len, stride, count } => {
                repeated(at - offset, *stride, *count, *len, |at| at.clamp(0, *len))
            }
            Plan::Pieces(pieces) => {
                let next = pieces.partition_point(|piece| piece.offset < at);
                let Some(last) = next.checked_sub(1).map(|i| &pieces[i]) else { return 0 };
                last.start + (at - last.offset).clamp(0, last.len)
            }
            Plan::Repeat { offset, stride, count, size, child } => {
                repeated(at - offset, *stride, *count, *size, |at| child.before(at))
            }
            Plan::Sequence(steps) => {
                let within = |step: &Step| step.plan.before(at - step.offset);
                let next = steps.partition_point(|step| within(step) > 0);
                let Some(last) = next.checked_sub(1).map(|i| &steps[i]) else { return 0 };
                last.start + within(last)
            }
        }
    }
}

/// Bytes before `at` of `count` times something of `size` bytes, `stride` apart, of one of which `within` knows.
fn repeated(at: Count, stride: Count, count: Count, size: Count, within: impl Fn(Count) -> Count) -> Count {
    // What has begun to lie before `at` is a number of whole ones, and then one.
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if within(at - middle * stride) > 0 {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low == 0 { 0 } else { (low - 1) * size + within(at - (low - 1) * stride) }
}

impl TypeObject {
    /// The order of its blocks; `None` when they are in none. The type has data.
    pub(crate) fn order(&self) -> Option<Order> {
        self.plan.order()
    }

    /// Bytes of one element's data that lie before offset `at`. The type is in order.
    pub(crate) fn bytes_before(&self, at: Count) -> Count {
        self.plan.before(at)
    }
}
