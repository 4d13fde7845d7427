//! What accumulate operations do to elements, each atomically (MPI 5.0 § 12.3.4, § 12.7.1).
//!
//! ```text
//! 1, 2, 4 or 8 bytes, aligned:  the processor's operation, or compare-and-swap around the reduction's kernel
//! anything else:                under the element's stripe
//! ```
//!
//! Which of the two follows from the element alone, never from the operation, so that all operations on an element exclude each
//! other. Elements come packed, as in a message: a pair's value and index without the gap between them.

use super::control::Control;
use super::stripe::{self, SPAN};
use crate::datatype::{Class, Reducible};
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
    Add,
    And,
    Or,
    Xor,
    Kernel(Kernel),
    /// Replaced if it equals what follows the new value.
    CompareAndSwap,
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
                native(op, of).unwrap_or(Act::Kernel(kernel))
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

    /// Bytes of memory from the first of `n` elements to the last; only one pair is a run.
    pub fn reach(&self, n: usize) -> usize {
        let (first, second) = parts(self.of, self.size);
        n * self.size + (second - first)
    }

    #[inline]
    fn is_native(&self, at: *mut u8) -> bool {
        matches!(self.of, Reducible::One(_)) && matches!(self.size, 1 | 2 | 4 | 8) && at.addr() & (self.size - 1) == 0
    }

    /// Applies the operation to `n` elements at `at`, which follow each other without gaps and are `offset` bytes into the
    /// memory of member `target`. Old values go to `old` unless that is null.
    ///
    /// # Safety
    /// `at` is memory of that member for `n` elements, `operands` readable for theirs, `old` writable for `n` elements.
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub unsafe fn run(
        &self,
        rank: &Rank,
        control: &Control,
        target: usize,
        offset: u64,
        at: *mut u8,
        operands: *const u8,
        n: usize,
        old: *mut u8,
    ) -> Result<()> {
        // SAFETY: the caller's promise; atomics get aligned elements.
        unsafe {
            if !self.is_native(at) {
                return self.run_locked(rank, control, target, offset, at, operands, n, old);
            }
            match self.size {
                1 => native_u8(self.act, at, operands, n, old),
                2 => native_u16(self.act, at, operands, n, old),
                4 => native_u32(self.act, at, operands, n, old),
                _ => native_u64(self.act, at, operands, n, old),
            }
        }
        Ok(())
    }

    /// # Safety
    /// As for [`Self::run`].
    #[allow(clippy::too_many_arguments)]
    unsafe fn run_locked(
        &self,
        rank: &Rank,
        control: &Control,
        target: usize,
        offset: u64,
        at: *mut u8,
        operands: *const u8,
        n: usize,
        old: *mut u8,
    ) -> Result<()> {
        let (size, operand) = (self.size, self.operand());
        let mut i = 0;
        while i < n {
            let here = offset + (i * size) as u64;
            let _held = stripe::take(rank, control, target, here)?;
            let span = here / SPAN;
            while i < n && (offset + (i * size) as u64) / SPAN == span {
                // SAFETY: the caller's promise, for element `i`.
                unsafe {
                    let old = if old.is_null() { old } else { old.add(i * size) };
                    self.change(at.add(i * size), operands.wrapping_add(i * operand), old);
                }
                i += 1;
            }
        }
        Ok(())
    }

    /// Changes one element, whose stripe is held.
    ///
    /// # Safety
    /// As for [`Self::run`], for one element.
    unsafe fn change(&self, at: *mut u8, operand: *const u8, old: *mut u8) {
        // A pair's parts lie as in a C struct, of which nothing but the parts may be touched.
        let (first, second) = parts(self.of, self.size);
        let mut now = Room::default();
        // SAFETY: the caller's promise; an element fits a `Room`, gaps included.
        unsafe {
            let copy = |from: *const u8, to: *mut u8, len: usize| std::ptr::copy_nonoverlapping(from, to, len);
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
                Act::Kernel(kernel) => {
                    let mut with = Room::default();
                    copy(operand, with.at(), first);
                    copy(operand.add(first), with.at().add(second), self.size - first);
                    kernel(with.at(), now.at(), 1);
                }
                // Native operations have their kernels too, but not here.
                Act::Add | Act::And | Act::Or | Act::Xor => {
                    let (x, y) = (now.word(self.size), word(operand, self.size));
                    now.set(match self.act {
                        Act::Add => x.wrapping_add(y),
                        Act::And => x & y,
                        Act::Or => x | y,
                        _ => x ^ y,
                    });
                }
            }
            copy(now.at(), at, first);
            copy(now.at().add(second), at.add(second), self.size - first);
        }
    }
}

/// The operations that processors have, for integers of up to 16 bytes.
fn native(op: Op, of: Reducible) -> Option<Act> {
    use Class::*;
    let Reducible::One(basic) = of else { return None };
    let whole = matches!(basic.class, CInteger | FortranInteger | MultiLanguage | Byte);
    Some(match op {
        MPI_SUM if whole => Act::Add,
        MPI_BAND => Act::And,
        MPI_BOR => Act::Or,
        MPI_BXOR => Act::Xor,
        _ => return None,
    })
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

    fn word(&self, size: usize) -> u128 {
        // SAFETY: a room is longer than any integer.
        unsafe { word(self.0.as_ptr().cast(), size) }
    }

    /// The bytes above an integer's own are never copied out.
    fn set(&mut self, word: u128) {
        self.0[0] = word;
    }
}

/// An integer of `size` bytes, on a machine that stores the low ones first.
///
/// # Safety
/// `at` is readable for `size` bytes.
unsafe fn word(at: *const u8, size: usize) -> u128 {
    let mut bytes = [0; 16];
    let size = size.min(16);
    // SAFETY: the caller's promise.
    unsafe { std::ptr::copy_nonoverlapping(at, bytes.as_mut_ptr(), size) };
    u128::from_le_bytes(bytes)
}

macro_rules! native {
    ($name:ident, $word:ty, $atomic:ty) => {
        /// # Safety
        /// As for [`Operation::run`], and the elements are aligned.
        #[inline]
        unsafe fn $name(act: Act, at: *mut u8, operands: *const u8, n: usize, old: *mut u8) {
            let (at, operands, old) = (at.cast::<$word>(), operands.cast::<$word>(), old.cast::<$word>());
            for i in 0..n {
                // SAFETY: the caller's promise, for element `i`.
                unsafe {
                    let element = <$atomic>::from_ptr(at.add(i));
                    let x = || operands.add(i).read_unaligned();
                    let before = match act {
                        Act::Add => element.fetch_add(x(), Ordering::SeqCst),
                        Act::And => element.fetch_and(x(), Ordering::SeqCst),
                        Act::Or => element.fetch_or(x(), Ordering::SeqCst),
                        Act::Xor => element.fetch_xor(x(), Ordering::SeqCst),
                        Act::Replace => element.swap(x(), Ordering::SeqCst),
                        Act::Nothing => element.load(Ordering::SeqCst),
                        Act::CompareAndSwap => {
                            let (new, expected) =
                                (operands.add(2 * i).read_unaligned(), operands.add(2 * i + 1).read_unaligned());
                            let swapped = element.compare_exchange(expected, new, Ordering::SeqCst, Ordering::SeqCst);
                            swapped.unwrap_or_else(|found| found)
                        }
                        Act::Kernel(kernel) => {
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
