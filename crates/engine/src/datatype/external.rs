//! "external32": big-endian, IEEE, without gaps (MPI 5.0 § 14.5.2, § 5.3).
//!
//! Integers that are narrower outside keep their low bytes and are widened by their sign; `long double` becomes
//! binary128.

use super::TypeObject;
use super::basic::{Basic, Class, Repr};
use super::quad;
use super::shape::{Node, Shape};
use crate::types::Count;

impl TypeObject {
    /// Writes `count` elements at `buf` to `out` in "external32".
    ///
    /// # Safety
    /// `buf` is readable over the type's true extent for `count` elements, and `out` is writable for
    /// `count * external_size()` bytes.
    pub unsafe fn pack_external(&self, buf: *const u8, count: Count, out: *mut u8) {
        let mut out = out;
        let mut element = |at: *mut u8, basic: Basic| {
            // SAFETY: the caller's promise; the walk visits each number of each element once.
            unsafe {
                out_number(at, basic, out);
                out = out.add(basic.external as usize);
            }
        };
        self.each_number(buf as *mut u8, count, &mut element);
    }

    /// Reads `count` elements at `buf` from "external32" data.
    ///
    /// # Safety
    /// As for [`Self::pack_external`], with the directions swapped.
    pub unsafe fn unpack_external(&self, data: *const u8, buf: *mut u8, count: Count) {
        let mut data = data;
        let mut element = |at: *mut u8, basic: Basic| {
            // SAFETY: the caller's promise; the walk visits each number of each element once.
            unsafe {
                in_number(data, basic, at);
                data = data.add(basic.external as usize);
            }
        };
        self.each_number(buf, count, &mut element);
    }

    /// The same for as many whole numbers as there are in `bytes` of data; returns their bytes in memory.
    ///
    /// # Safety
    /// As for [`Self::unpack_external`], with only `bytes` readable at `data`.
    pub unsafe fn unpack_external_part(&self, data: *const u8, bytes: Count, buf: *mut u8, count: Count) -> Count {
        let (mut data, mut left, mut done) = (data, bytes, 0);
        let mut element = |at: *mut u8, basic: Basic| {
            let external = Count::from(basic.external);
            if left < external {
                left = 0;
                return;
            }
            // SAFETY: the caller's promise; there are `left` bytes of data.
            unsafe {
                in_number(data, basic, at);
                data = data.add(external as usize);
            }
            left -= external;
            done += basic.repr.size();
        };
        self.each_number(buf, count, &mut element);
        done
    }

    fn each_number(&self, buf: *mut u8, count: Count, f: &mut impl FnMut(*mut u8, Basic)) {
        if self.size > 0 {
            (0..count).for_each(|i| self.shape.each_number(buf.wrapping_offset((i * self.extent) as isize), f));
        }
    }
}

impl Shape {
    /// Calls `f` with the address of each number, in the order of the typemap.
    fn each_number(&self, base: *mut u8, f: &mut impl FnMut(*mut u8, Basic)) {
        match &self.node {
            Node::Basic(basic) => {
                for i in 0..basic.numbers() {
                    f(base.wrapping_offset((i * basic.repr.size()) as isize), *basic);
                }
            }
            Node::Runs(runs) => {
                for r in runs {
                    let first = base.wrapping_offset(r.offset as isize);
                    for i in 0..r.count {
                        r.child.each_number(first.wrapping_offset((i * r.stride) as isize), f);
                    }
                }
            }
        }
    }
}

/// The number in the lowest `bytes` of `bits`, in all of them.
fn sign_extended(bits: u128, bytes: usize) -> u128 {
    let spare = 128 - 8 * bytes as u32;
    ((bits << spare) as i128 >> spare) as u128
}

/// # Safety
/// `at` holds the number, and `out` has room for its external form.
unsafe fn out_number(at: *const u8, basic: Basic, out: *mut u8) {
    let native = basic.repr.size() as usize;
    let external = basic.external as usize;
    let mut bytes = [0; 16];
    // SAFETY: the caller's promise.
    unsafe { std::ptr::copy_nonoverlapping(at, bytes.as_mut_ptr(), native) };
    let mut bits = u128::from_le_bytes(bytes);
    if basic.class == Class::MultiLanguage && native < external {
        // An address of a 32-bit program.
        bits = sign_extended(bits, native);
    }
    if basic.repr == Repr::LongDouble && cfg!(target_arch = "x86_64") {
        bits = quad::from_x87(bits);
    }
    let wide = bits.to_be_bytes();
    // SAFETY: the caller's promise.
    unsafe { std::ptr::copy_nonoverlapping(wide[16 - external..].as_ptr(), out, external) };
}

/// # Safety
/// `data` holds the external form of the number, and `at` has room for it.
unsafe fn in_number(data: *const u8, basic: Basic, at: *mut u8) {
    let native = basic.repr.size() as usize;
    let external = basic.external as usize;
    let mut wide = [0; 16];
    // SAFETY: the caller's promise.
    unsafe { std::ptr::copy_nonoverlapping(data, wide[16 - external..].as_mut_ptr(), external) };
    let mut bits = u128::from_be_bytes(wide);
    if basic.class == Class::CInteger && basic.repr == Repr::I64 && external < native {
        bits = sign_extended(bits, external);
    }
    if basic.repr == Repr::LongDouble && cfg!(target_arch = "x86_64") {
        bits = quad::to_x87(bits);
    }
    // SAFETY: the caller's promise.
    unsafe { std::ptr::copy_nonoverlapping(bits.to_le_bytes().as_ptr(), at, native) };
}
