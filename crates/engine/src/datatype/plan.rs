//! Where a type's bytes are, in stream order, and the walk that pack, unpack and `iovec` lists are.
//!
//! ```text
//! visit(plan at base, stream bytes [from, to)):
//!     skip to the first block that holds a byte >= from      (division or binary search, never a scan)
//!     hand the visitor each block, cut to [from, to)
//! ```
//!
//! Equal blocks at equal distances reach the visitor as one call, so that its loop has a constant block size. Nothing
//! here knows types of elements.

use crate::types::Count;
use std::rc::Rc;

/// More blocks than this are not copied out of a child; the child is kept and visited again instead.
const FLATTEN: usize = 32;

/// One gapless piece: `len` bytes at `offset` from the element's address, `start` bytes into its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub(super) start: Count,
    pub(super) offset: Count,
    pub(super) len: Count,
}

#[derive(Debug)]
pub enum Plan {
    Block {
        offset: Count,
        len: Count,
    },
    /// `count` blocks of `len` bytes, `stride` bytes apart.
    Strided {
        offset: Count,
        len: Count,
        stride: Count,
        count: Count,
    },
    /// Blocks of any length anywhere; none is empty.
    Pieces(Vec<Piece>),
    /// `count` times the child, `stride` bytes apart, the first at `offset`.
    Repeat {
        offset: Count,
        stride: Count,
        count: Count,
        size: Count,
        child: Rc<Plan>,
    },
    /// Children one after the other; none is empty.
    Sequence(Vec<Step>),
}

#[derive(Debug)]
pub struct Step {
    pub(super) start: Count,
    pub(super) offset: Count,
    pub(super) plan: Rc<Plan>,
}

impl Plan {
    pub fn block(offset: Count, len: Count) -> Rc<Plan> {
        Rc::new(Plan::Block { offset, len })
    }

    /// Bytes in the stream.
    pub fn size(&self) -> Count {
        match self {
            Plan::Block { len, .. } => *len,
            Plan::Strided { len, count, .. } => len * count,
            Plan::Pieces(pieces) => pieces.last().map_or(0, |p| p.start + p.len),
            Plan::Repeat { size, count, .. } => size * count,
            Plan::Sequence(steps) => steps.last().map_or(0, |s| s.start + s.plan.size()),
        }
    }

    /// `count` times `child`, `stride` bytes apart.
    pub fn repeat(child: &Rc<Plan>, count: Count, stride: Count) -> Rc<Plan> {
        let size = child.size();
        if count == 0 || size == 0 {
            return Plan::block(0, 0);
        }
        if count == 1 {
            return child.clone();
        }
        Rc::new(match **child {
            Plan::Block { offset, len } if stride == len => Plan::Block { offset, len: len * count },
            Plan::Block { offset, len } => Plan::Strided { offset, len, stride, count },
            Plan::Strided { offset, len, stride: inner, count: n } if Some(stride) == inner.checked_mul(n) => {
                Plan::Strided { offset, len, stride: inner, count: n * count }
            }
            _ => Plan::Repeat { offset: 0, stride, count, size, child: child.clone() },
        })
    }

    /// The given plans, each moved by its offset, one after the other.
    pub fn sequence(parts: &[(Count, Rc<Plan>)]) -> Rc<Plan> {
        if let [(0, plan)] = parts {
            return plan.clone();
        }
        let pieces = parts.iter().try_fold(Pieces::default(), |pieces, (offset, plan)| pieces.with(*offset, plan));
        if let Some(pieces) = pieces {
            return Rc::new(pieces.finish());
        }
        let mut start = 0;
        let mut steps = Vec::with_capacity(parts.len());
        for (offset, plan) in parts.iter().filter(|(_, plan)| plan.size() > 0) {
            steps.push(Step { start, offset: *offset, plan: plan.clone() });
            start += plan.size();
        }
        Rc::new(Plan::Sequence(steps))
    }

    /// Visits the stream bytes `[from, to)` of `count` elements at `base`, `extent` bytes apart.
    ///
    /// # Safety
    /// What the visitor does with the blocks is sound.
    pub unsafe fn visit_elements<V: Visitor>(
        &self,
        base: *mut u8,
        count: Count,
        extent: Count,
        from: Count,
        to: Count,
        visitor: &mut V,
    ) {
        if from >= to {
            return;
        }
        // SAFETY: the caller's promise.
        unsafe {
            match *self {
                Plan::Block { offset, len } if len == extent => {
                    visitor.block(at(at(base, offset), from), (to - from) as usize)
                }
                Plan::Block { offset, len } => strided(at(base, offset), len, extent, from, to, visitor),
                Plan::Strided { offset, len, stride, count: n } if Some(extent) == stride.checked_mul(n) => {
                    strided(at(base, offset), len, stride, from, to, visitor)
                }
                _ if count == 1 => self.visit(base, from, to, visitor),
                _ => self.visit_repeated(base, self.size(), extent, from, to, visitor),
            }
        }
    }

    /// # Safety
    /// As for [`Self::visit_elements`].
    unsafe fn visit_repeated<V: Visitor>(
        &self,
        base: *mut u8,
        size: Count,
        stride: Count,
        mut from: Count,
        to: Count,
        visitor: &mut V,
    ) {
        while from < to {
            let i = from / size;
            let end = to.min((i + 1) * size);
            // SAFETY: the caller's promise.
            unsafe { self.visit(at(base, i * stride), from - i * size, end - i * size, visitor) };
            from = end;
        }
    }

    /// # Safety
    /// As for [`Self::visit_elements`].
    unsafe fn visit<V: Visitor>(&self, base: *mut u8, from: Count, to: Count, visitor: &mut V) {
        // SAFETY: the caller's promise, for every call below.
        unsafe {
            match self {
                Plan::Block { offset, .. } => visitor.block(at(at(base, *offset), from), (to - from) as usize),
                Plan::Strided { offset, len, stride, .. } => {
                    strided(at(base, *offset), *len, *stride, from, to, visitor)
                }
                Plan::Pieces(pieces) => {
                    let first = pieces.partition_point(|p| p.start + p.len <= from);
                    for p in pieces[first..].iter().take_while(|p| p.start < to) {
                        let lead = (from - p.start).max(0);
                        let end = p.len.min(to - p.start);
                        visitor.block(at(base, p.offset + lead), (end - lead) as usize);
                    }
                }
                Plan::Repeat { offset, stride, size, child, .. } => {
                    child.visit_repeated(at(base, *offset), *size, *stride, from, to, visitor)
                }
                Plan::Sequence(steps) => {
                    let first = steps.partition_point(|s| s.start <= from) - 1;
                    for (i, s) in steps.iter().enumerate().skip(first) {
                        if s.start >= to {
                            break;
                        }
                        let end = steps.get(i + 1).map_or(to, |next| to.min(next.start));
                        s.plan.visit(at(base, s.offset), (from - s.start).max(0), end - s.start, visitor);
                    }
                }
            }
        }
    }
}

/// A list of pieces in the making: neighbours in both stream and memory become one.
#[derive(Default)]
struct Pieces {
    list: Vec<Piece>,
    size: Count,
}

impl Pieces {
    fn push(&mut self, offset: Count, len: Count) {
        match self.list.last_mut() {
            Some(last) if last.offset + last.len == offset => last.len += len,
            _ => self.list.push(Piece { start: self.size, offset, len }),
        }
        self.size += len;
    }

    /// With `plan` added, or nothing when that has too many blocks to copy.
    fn with(mut self, by: Count, plan: &Plan) -> Option<Pieces> {
        match plan {
            Plan::Block { len: 0, .. } => {}
            Plan::Block { offset, len } => self.push(by + offset, *len),
            Plan::Strided { offset, len, stride, count } if *count <= FLATTEN as Count => {
                for i in 0..*count {
                    self.push(by + offset + i * stride, *len);
                }
            }
            Plan::Pieces(pieces) if pieces.len() <= FLATTEN => {
                for p in pieces {
                    self.push(by + p.offset, p.len);
                }
            }
            _ => return None,
        }
        Some(self)
    }

    /// The simplest plan for the list.
    fn finish(self) -> Plan {
        let list = self.list;
        match list[..] {
            [] => Plan::Block { offset: 0, len: 0 },
            [Piece { offset, len, .. }] => Plan::Block { offset, len },
            [a, b, ..] => {
                let stride = b.offset - a.offset;
                let regular = list.windows(2).all(|w| w[1].offset - w[0].offset == stride && w[1].len == a.len);
                if regular {
                    Plan::Strided { offset: a.offset, len: a.len, stride, count: list.len() as Count }
                } else {
                    Plan::Pieces(list)
                }
            }
        }
    }
}

/// Bytes `[from, to)` of blocks of `len` bytes, `stride` apart.
///
/// # Safety
/// What the visitor does with the blocks is sound.
#[inline]
unsafe fn strided<V: Visitor>(base: *mut u8, len: Count, stride: Count, mut from: Count, to: Count, visitor: &mut V) {
    let mut i = from / len;
    let lead = from % len;
    // SAFETY: the caller's promise.
    unsafe {
        if lead != 0 {
            let n = (len - lead).min(to - from);
            visitor.block(at(at(base, i * stride), lead), n as usize);
            from += n;
            i += 1;
        }
        let whole = (to - from) / len;
        if whole > 0 {
            visitor.strided(at(base, i * stride), len as usize, stride as isize, whole as usize);
            from += whole * len;
            i += whole;
        }
        if from < to {
            visitor.block(at(base, i * stride), (to - from) as usize);
        }
    }
}

/// `base` moved by `offset`; wrapping, as `MPI_BOTTOM` is no object that an offset could stay inside of.
#[inline]
fn at(base: *mut u8, offset: Count) -> *mut u8 {
    base.wrapping_offset(offset as isize)
}

/// What is done with each block, in stream order.
pub trait Visitor {
    /// # Safety
    /// `len` bytes at `at` are the program's.
    unsafe fn block(&mut self, at: *mut u8, len: usize);

    /// `count` blocks of `len` bytes, `stride` apart.
    ///
    /// # Safety
    /// As for [`Self::block`].
    unsafe fn strided(&mut self, at: *mut u8, len: usize, stride: isize, count: usize) {
        for i in 0..count {
            // SAFETY: the caller's promise.
            unsafe { self.block(at.wrapping_offset(i as isize * stride), len) };
        }
    }
}

/// Copies blocks to a stream.
pub struct Pack(pub *mut u8);

/// Copies a stream to blocks.
pub struct Unpack(pub *const u8);

/// Calls a function with each block.
pub struct Each<F>(pub F);

impl Visitor for Pack {
    #[inline]
    unsafe fn block(&mut self, at: *mut u8, len: usize) {
        // SAFETY: the caller's promise; the stream has room for what is left of it.
        unsafe {
            copy_block(at, self.0, len);
            self.0 = self.0.add(len);
        }
    }

    unsafe fn strided(&mut self, at: *mut u8, len: usize, stride: isize, count: usize) {
        // SAFETY: the caller's promise; the stream has room for what is left of it.
        unsafe {
            copy_strided(at, stride, self.0, len as isize, len, count);
            self.0 = self.0.add(len * count);
        }
    }
}

impl Visitor for Unpack {
    #[inline]
    unsafe fn block(&mut self, at: *mut u8, len: usize) {
        // SAFETY: the caller's promise; the stream holds what is left of it.
        unsafe {
            copy_block(self.0, at, len);
            self.0 = self.0.add(len);
        }
    }

    unsafe fn strided(&mut self, at: *mut u8, len: usize, stride: isize, count: usize) {
        // SAFETY: the caller's promise; the stream holds what is left of it.
        unsafe {
            copy_strided(self.0, len as isize, at, stride, len, count);
            self.0 = self.0.add(len * count);
        }
    }
}

impl<F: FnMut(*mut u8, usize)> Visitor for Each<F> {
    unsafe fn block(&mut self, at: *mut u8, len: usize) {
        (self.0)(at, len)
    }
}

/// Copies `count` blocks of `len` bytes between two strides. The usual sizes have a loop with a constant size each,
/// which is a load and a store instead of a call.
///
/// # Safety
/// All blocks are readable on one side and writable on the other. Where they overlap, what arrives is anything.
unsafe fn copy_strided(from: *const u8, from_stride: isize, to: *mut u8, to_stride: isize, len: usize, count: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        match len {
            1 => copy_sized::<1>(from, from_stride, to, to_stride, count),
            2 => copy_sized::<2>(from, from_stride, to, to_stride, count),
            4 => copy_sized::<4>(from, from_stride, to, to_stride, count),
            8 => copy_sized::<8>(from, from_stride, to, to_stride, count),
            12 => copy_sized::<12>(from, from_stride, to, to_stride, count),
            16 => copy_sized::<16>(from, from_stride, to, to_stride, count),
            24 => copy_sized::<24>(from, from_stride, to, to_stride, count),
            32 => copy_sized::<32>(from, from_stride, to, to_stride, count),
            _ => {
                for i in 0..count as isize {
                    let (from, to) = (from.wrapping_offset(i * from_stride), to.wrapping_offset(i * to_stride));
                    copy_block(from, to, len);
                }
            }
        }
    }
}

/// # Safety
/// As for [`copy_strided`].
unsafe fn copy_sized<const N: usize>(from: *const u8, from_stride: isize, to: *mut u8, to_stride: isize, count: usize) {
    let (mut from, mut to) = (from, to);
    for _ in 0..count {
        // SAFETY: the caller's promise.
        unsafe { (to as *mut [u8; N]).write_unaligned((from as *const [u8; N]).read_unaligned()) };
        from = from.wrapping_offset(from_stride);
        to = to.wrapping_offset(to_stride);
    }
}

/// Copies one block of any length. Most are short, and for those two overlapping copies of a fixed size are several times
/// as fast as a call to `memcpy`.
///
/// # Safety
/// `len` bytes are readable at `from` and writable at `to`.
#[inline(always)]
unsafe fn copy_block(from: *const u8, to: *mut u8, len: usize) {
    // SAFETY: the caller's promise; both ends of the block are inside it.
    unsafe {
        match len {
            1..4 => {
                for i in 0..len {
                    *to.add(i) = *from.add(i);
                }
            }
            4..=8 => copy_ends::<4>(from, to, len),
            9..=16 => copy_ends::<8>(from, to, len),
            17..=32 => copy_ends::<16>(from, to, len),
            // Not all programs keep their buffers apart, and it costs the same.
            _ => std::ptr::copy(from, to, len),
        }
    }
}

/// Copies the first and the last `N` bytes of a block of `N` to `2 * N`.
///
/// # Safety
/// As for [`copy_block`].
#[inline(always)]
unsafe fn copy_ends<const N: usize>(from: *const u8, to: *mut u8, len: usize) {
    // SAFETY: the caller's promise, and `len >= N`.
    unsafe {
        let first = (from as *const [u8; N]).read_unaligned();
        let last = (from.add(len - N) as *const [u8; N]).read_unaligned();
        (to as *mut [u8; N]).write_unaligned(first);
        (to.add(len - N) as *mut [u8; N]).write_unaligned(last);
    }
}
