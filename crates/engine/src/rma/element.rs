//! What accumulate operations do to elements, each atomically (MPI 5.0 § 12.3.4, § 12.7.1).
//!
//! ```text
//! few, of 1, 2, 4 or 8 bytes, aligned:  the processor's operation, or compare-and-swap around the reduction's kernel
//! many of them:                         the reduction's kernel on all, behind a closed gate
//! wider ones, and pairs:                one by one, behind a closed gate
//! ```
//!
//! [`super::gate`] keeps the first apart from the others. Elements come packed, as in a message: a pair's value and index without
//! the gap between them.

use super::control::Control;
use super::gate;
use crate::datatype::{Class, Reducible, Repr};
use crate::error::{Error, Result};
use crate::op::{Kernel, kernel_of};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Op;
use crate::world::sync::Ordering;
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64};

/// What happens to an element.
#[derive(Clone, Copy)]
pub enum Act {
    Replace,
    /// Only read.
    Nothing,
    /// What processors have an operation for.
    Native(Native, Kernel),
    /// The sum of `float` or `double`, whose kernel is one instruction.
    RealSum(Kernel),
    Kernel(Kernel),
    /// Replaced if it equals what follows the new value.
    CompareAndSwap,
}

/// An operation of the processor's on integers.
#[derive(Clone, Copy)]
pub enum Native {
    Add,
    And,
    Or,
    Xor,
}

/// From this many elements on, one closed gate costs less than an atomic operation for each.
const MANY: usize = 16;
/// Bytes that are changed behind a gate before it is opened for a moment.
const LONG: usize = 64 << 10;

/// Where the elements of an operation lie: in whose memory, and who changes them.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    pub rank: &'a Rank,
    pub control: &'a Control,
    /// The members.
    pub procs: &'a [u32],
    pub me: usize,
    pub target: usize,
}

/// An operation on elements of one predefined type.
#[derive(Clone, Copy)]
pub struct Operation {
    pub act: Act,
    pub of: Reducible,
    /// Bytes of an element without gaps.
    pub size: usize,
}

impl Operation {
    /// `op` on elements of a type; `MPI_ERR_OP` where the standard allows none.
    pub fn new(op: Op, of: Reducible) -> Result<Operation> {
        let act = match op {
            MPI_REPLACE => Act::Replace,
            MPI_NO_OP => Act::Nothing,
            _ => {
                let kernel = kernel_of(op, of).ok_or(Error::new(MPI_ERR_OP))?;
                match native(op, of) {
                    Some(native) => Act::Native(native, kernel),
                    None if op == MPI_SUM && is_real(of) => Act::RealSum(kernel),
                    None => Act::Kernel(kernel),
                }
            }
        };
        Ok(Operation { act, of, size: size_of_element(of) })
    }

    /// Compare-and-swap; `MPI_ERR_TYPE` for what is neither integer, logical nor byte.
    pub fn compare_and_swap(of: Reducible) -> Result<Operation> {
        use Class::*;
        match of {
            Reducible::One(basic)
                if matches!(basic.class, CInteger | FortranInteger | Logical | MultiLanguage | Byte) =>
            {
                Ok(Operation { act: Act::CompareAndSwap, of, size: basic.size() as usize })
            }
            _ => Err(Error::new(MPI_ERR_TYPE)),
        }
    }

    /// Bytes that the operation takes from the origin for each element.
    pub fn operand(&self) -> usize {
        match self.act {
            Act::Nothing => 0,
            Act::CompareAndSwap => 2 * self.size,
            _ => self.size,
        }
    }

    /// Elements are numbers, not pairs or whatever bytes.
    pub fn is_single(&self) -> bool {
        matches!(self.of, Reducible::One(_)) && !matches!(self.act, Act::CompareAndSwap)
    }

    /// Not one that programs wait with, as they do with those that say what is there, or try to take it; `old` is where that goes.
    #[inline]
    pub fn has_purpose(&self, old: *mut u8) -> bool {
        old.is_null() || !matches!(self.act, Act::Replace | Act::Nothing | Act::CompareAndSwap)
    }

    /// Bytes of memory from the first of `n` elements to the last; only one pair is a run.
    pub fn reach(&self, n: usize) -> usize {
        let (first, second) = parts(self.of, self.size);
        n * self.size + (second - first)
    }

    #[inline]
    fn is_native(&self, at: *mut u8) -> bool {
        matches!(self.of, Reducible::One(_)) && matches!(self.size, 1 | 2 | 4 | 8) && at.addr() & (self.size - 1) == 0
    }

    /// Applies the operation to `n` elements at `at`, which follow each other without gaps. Old values go to `old` unless that is
    /// null.
    ///
    /// # Safety
    /// `at` is memory of the site's target for `n` elements, `operands` readable for theirs, `old` writable for `n` elements.
    #[inline]
    pub unsafe fn run(&self, site: Site, at: *mut u8, operands: *const u8, n: usize, old: *mut u8) -> Result<()> {
        if n < MANY && self.is_native(at) {
            let _passed = gate::pass(&site)?;
            // SAFETY: the caller's promise; the elements are aligned.
            unsafe { self.change_few(at, operands, n, old) };
            return Ok(());
        }
        // SAFETY: the caller's promise.
        unsafe { Run { alone: true, ..self.many(site, n) }.apply(at, operands, n, old) }
    }

    /// The processor's operation on each of `n` elements, once the gate is passed.
    ///
    /// # Safety
    /// As for [`Self::run`], and the elements are aligned.
    #[inline(never)]
    unsafe fn change_few(&self, at: *mut u8, operands: *const u8, n: usize, old: *mut u8) {
        // SAFETY: the caller's promise.
        unsafe {
            match self.size {
                4 if matches!(self.act, Act::RealSum(_)) => sum_f32(at, operands, n, old),
                8 if matches!(self.act, Act::RealSum(_)) => sum_f64(at, operands, n, old),
                1 => native_u8(self.act, at, operands, n, old),
                2 => native_u16(self.act, at, operands, n, old),
                4 => native_u32(self.act, at, operands, n, old),
                _ => native_u64(self.act, at, operands, n, old),
            }
        }
    }

    /// [`Self::run`] on one element, where no more is to be done than that: the processor has the operation, and the gate was never
    /// closed. False, and nothing done, where it is otherwise.
    ///
    /// # Safety
    /// As for [`Self::run`].
    #[inline(always)]
    pub unsafe fn run_one(
        &self,
        control: &Control,
        me: usize,
        target: usize,
        at: *mut u8,
        operands: *const u8,
        old: *mut u8,
    ) -> bool {
        if matches!(self.act, Act::Kernel(_)) || !self.is_native(at) || self.size < 4 {
            return false;
        }
        let Some(_passed) = gate::pass_free(control, me, target) else { return false };
        // SAFETY: the caller's promise; the element is aligned.
        unsafe {
            match (self.size, self.act) {
                (4, Act::RealSum(_)) => sum_f32(at, operands, 1, old),
                (_, Act::RealSum(_)) => sum_f64(at, operands, 1, old),
                (4, act) => native_u32(act, at, operands, 1, old),
                (_, act) => native_u64(act, at, operands, 1, old),
            }
        }
        true
    }

    /// The operation on `n` elements that may lie in several places.
    pub fn many<'a>(&'a self, site: Site<'a>, n: usize) -> Run<'a> {
        Run { operation: self, site, alone: n >= MANY, closed: None, since: 0 }
    }

    /// The operation on a run of elements, behind a closed gate.
    ///
    /// # Safety
    /// As for [`Self::run`].
    unsafe fn change_all(&self, at: *mut u8, operands: *const u8, n: usize, old: *mut u8) {
        // SAFETY: the caller's promise.
        unsafe {
            if matches!(self.act, Act::CompareAndSwap) || matches!(self.of, Reducible::Pair(..)) {
                return self.each(at, operands, n, old);
            }
            if !old.is_null() {
                std::ptr::copy(at, old, n * self.size);
            }
            match self.act {
                Act::Kernel(kernel) | Act::RealSum(kernel) | Act::Native(_, kernel) => kernel(operands, at, n),
                Act::Replace => std::ptr::copy(operands, at, n * self.size),
                Act::Nothing | Act::CompareAndSwap => {}
            }
        }
    }

    /// # Safety
    /// As for [`Self::run`], behind a closed gate.
    unsafe fn each(&self, at: *mut u8, operands: *const u8, n: usize, old: *mut u8) {
        for i in 0..n {
            let old = if old.is_null() { old } else { old.wrapping_add(i * self.size) };
            // SAFETY: the caller's promise, for element `i`.
            unsafe { self.change(at.add(i * self.size), operands.wrapping_add(i * self.operand()), old) };
        }
    }

    /// Changes one element, behind a closed gate.
    ///
    /// # Safety
    /// As for [`Self::run`], for one element.
    unsafe fn change(&self, at: *mut u8, operand: *const u8, old: *mut u8) {
        // A pair's parts lie as in a C struct, of which nothing but the parts may be touched.
        let (first, second) = parts(self.of, self.size);
        let mut now = Room::default();
        // SAFETY: the caller's promise; an element fits a `Room`, gaps included.
        unsafe {
            // A program may wrongly let operands and results lie in the window.
            let copy = |from: *const u8, to: *mut u8, len: usize| std::ptr::copy(from, to, len);
            let gather = |to: *mut u8| {
                copy(at, to, first);
                copy(at.add(second), to.add(second), self.size - first);
            };
            gather(now.at());
            if !old.is_null() {
                copy(now.at(), old, first);
                copy(now.at().add(second), old.add(first), self.size - first);
            }
            match self.act {
                Act::Nothing => return,
                Act::Replace => {
                    copy(operand, at, first);
                    copy(operand.add(first), at.add(second), self.size - first);
                    return;
                }
                Act::CompareAndSwap => {
                    let is = std::slice::from_raw_parts(now.at(), self.size);
                    if is == std::slice::from_raw_parts(operand.add(self.size), self.size) {
                        copy(operand, at, self.size);
                    }
                    return;
                }
                Act::Kernel(kernel) | Act::RealSum(kernel) | Act::Native(_, kernel) => {
                    let mut with = Room::default();
                    copy(operand, with.at(), first);
                    copy(operand.add(first), with.at().add(second), self.size - first);
                    kernel(with.at(), now.at(), 1);
                }
            }
            copy(now.at(), at, first);
            copy(now.at().add(second), at.add(second), self.size - first);
        }
    }
}

/// One operation in several places.
pub struct Run<'a> {
    operation: &'a Operation,
    site: Site<'a>,
    /// Behind a closed gate.
    alone: bool,
    closed: Option<gate::Closed<'a>>,
    /// Bytes changed since it was closed.
    since: usize,
}

impl Run<'_> {
    /// The operation on the next `n` elements.
    ///
    /// # Safety
    /// As for [`Operation::run`].
    pub unsafe fn apply(
        &mut self,
        mut at: *mut u8,
        mut operands: *const u8,
        mut n: usize,
        mut old: *mut u8,
    ) -> Result<()> {
        let Operation { size, .. } = *self.operation;
        if !self.alone {
            // SAFETY: the caller's promise.
            return unsafe { self.operation.run(self.site, at, operands, n, old) };
        }
        while n > 0 {
            if self.closed.is_none() {
                self.closed = Some(gate::close(&self.site)?);
            }
            let part = n.min((LONG - self.since).div_ceil(size));
            // SAFETY: the caller's promise, for this part of the run.
            unsafe { self.operation.change_all(at, operands, part, old) };
            at = at.wrapping_add(part * size);
            operands = operands.wrapping_add(part * self.operation.operand());
            if !old.is_null() {
                old = old.wrapping_add(part * size);
            }
            n -= part;
            self.since += part * size;
            if self.since >= LONG {
                (self.closed, self.since) = (None, 0);
            }
        }
        Ok(())
    }
}

/// The operations that processors have.
fn native(op: Op, of: Reducible) -> Option<Native> {
    use Class::*;
    let Reducible::One(basic) = of else { return None };
    let whole = matches!(basic.class, CInteger | FortranInteger | MultiLanguage | Byte);
    Some(match op {
        MPI_SUM if whole => Native::Add,
        MPI_BAND => Native::And,
        MPI_BOR => Native::Or,
        MPI_BXOR => Native::Xor,
        _ => return None,
    })
}

/// `float` and `double`, and what is stored like them.
fn is_real(of: Reducible) -> bool {
    let Reducible::One(basic) = of else { return false };
    basic.class == Class::Real && matches!(basic.repr, Repr::F32 | Repr::F64)
}

/// Bytes of an element without gaps.
pub fn size_of_element(of: Reducible) -> usize {
    match of {
        Reducible::No => 1,
        Reducible::One(basic) => basic.size() as usize,
        Reducible::Pair(value, index) => (value.size() + index.size()) as usize,
    }
}

/// Bytes of the first part of an element, and where the second begins in memory.
fn parts(of: Reducible, size: usize) -> (usize, usize) {
    match of {
        Reducible::Pair(value, index) => {
            (value.size() as usize, (value.size() as usize).next_multiple_of(index.align() as usize))
        }
        _ => (size, size),
    }
}

/// Room for the widest element: a complex `long double`, or one with its index.
#[derive(Default)]
#[repr(C, align(16))]
struct Room([u128; 3]);

impl Room {
    fn at(&mut self) -> *mut u8 {
        self.0.as_mut_ptr().cast()
    }
}

macro_rules! native {
    ($name:ident, $word:ty, $atomic:ty) => {
        /// # Safety
        /// As for [`Operation::run`], and the elements are aligned.
        #[inline(always)]
        unsafe fn $name(act: Act, at: *mut u8, operands: *const u8, n: usize, old: *mut u8) {
            let (at, operands, old) = (at.cast::<$word>(), operands.cast::<$word>(), old.cast::<$word>());
            for i in 0..n {
                // SAFETY: the caller's promise, for element `i`.
                unsafe {
                    let element = <$atomic>::from_ptr(at.add(i));
                    let x = || operands.add(i).read_unaligned();
                    let before = match act {
                        Act::Native(Native::Add, _) => element.fetch_add(x(), Ordering::SeqCst),
                        Act::Native(Native::And, _) => element.fetch_and(x(), Ordering::SeqCst),
                        Act::Native(Native::Or, _) => element.fetch_or(x(), Ordering::SeqCst),
                        Act::Native(Native::Xor, _) => element.fetch_xor(x(), Ordering::SeqCst),
                        Act::Replace => element.swap(x(), Ordering::SeqCst),
                        Act::Nothing => element.load(Ordering::SeqCst),
                        Act::CompareAndSwap => {
                            let (new, expected) =
                                (operands.add(2 * i).read_unaligned(), operands.add(2 * i + 1).read_unaligned());
                            let swapped = element.compare_exchange(expected, new, Ordering::SeqCst, Ordering::SeqCst);
                            swapped.unwrap_or_else(|found| found)
                        }
                        Act::Kernel(kernel) | Act::RealSum(kernel) => {
                            let x = x();
                            let mut now = element.load(Ordering::Relaxed);
                            loop {
                                let mut new = now;
                                kernel((&raw const x).cast(), (&raw mut new).cast(), 1);
                                let (success, failure) = (Ordering::SeqCst, Ordering::Relaxed);
                                match element.compare_exchange_weak(now, new, success, failure) {
                                    Ok(before) => break before,
                                    Err(found) => now = found,
                                }
                            }
                        }
                    };
                    if !old.is_null() {
                        old.add(i).write_unaligned(before);
                    }
                }
            }
        }
    };
}

native!(native_u8, u8, AtomicU8);
native!(native_u16, u16, AtomicU16);
native!(native_u32, u32, AtomicU32);
native!(native_u64, u64, AtomicU64);

macro_rules! sum {
    ($name:ident, $real:ty, $word:ty, $atomic:ty) => {
        /// # Safety
        /// As for [`Operation::run`], and the elements are aligned.
        #[inline(always)]
        unsafe fn $name(at: *mut u8, operands: *const u8, n: usize, old: *mut u8) {
            let (at, operands, old) = (at.cast::<$word>(), operands.cast::<$real>(), old.cast::<$word>());
            for i in 0..n {
                // SAFETY: the caller's promise, for element `i`.
                unsafe {
                    let element = <$atomic>::from_ptr(at.add(i));
                    let x = operands.add(i).read_unaligned();
                    let mut now = element.load(Ordering::Relaxed);
                    let before = loop {
                        let new = (x + <$real>::from_bits(now)).to_bits();
                        match element.compare_exchange_weak(now, new, Ordering::SeqCst, Ordering::Relaxed) {
                            Ok(before) => break before,
                            Err(found) => now = found,
                        }
                    };
                    if !old.is_null() {
                        old.add(i).write_unaligned(before);
                    }
                }
            }
        }
    };
}

sum!(sum_f32, f32, u32, AtomicU32);
sum!(sum_f64, f64, u64, AtomicU64);
