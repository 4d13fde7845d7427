//! One value on its way from one ABI to another, by kind.
//!
//! The standard's spelling stands between, which the compiler folds away. Between an ABI and itself a value passes as its
//! bits, whatever they are: the host is to judge them.

use anympi_translate::Abi;
use std::any::TypeId;
use std::ffi::{c_int, c_void};

#[inline(always)]
fn same_abi<A: Abi, B: Abi>() -> bool {
    TypeId::of::<A>() == TypeId::of::<B>()
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident: $of:ty, $inward:ident, $outward:ident;)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub fn $kind<A: Abi, B: Abi>(value: $of) -> $of {
            if same_abi::<A, B>() { value } else { B::$outward(A::$inward(value)) }
        }
    )*};
}

kinds! {
    rank: c_int, rank_in, rank_out;
    tag: c_int, tag_in, tag_out;
    keyval: c_int, keyval_in, keyval_out;
    thread_level: c_int, thread_level_in, thread_level_out;
    split_type: c_int, split_type_in, split_type_out;
    comparison: c_int, comparison_in, comparison_out;
    topology: c_int, topology_in, topology_out;
    combiner: c_int, combiner_in, combiner_out;
    order: c_int, order_in, order_out;
    distribution: c_int, distribution_in, distribution_out;
    distribution_argument: c_int, distribution_argument_in, distribution_argument_out;
    type_class: c_int, type_class_in, type_class_out;
    assert: c_int, assert_in, assert_out;
    access_mode: c_int, access_mode_in, access_mode_out;
    lock_type: c_int, lock_type_in, lock_type_out;
    whence: c_int, whence_in, whence_out;
    verbosity: c_int, verbosity_in, verbosity_out;
    bind: c_int, bind_in, bind_out;
    scope: c_int, scope_in, scope_out;
    pvar_class: c_int, pvar_class_in, pvar_class_out;
    callback_safety: c_int, callback_safety_in, callback_safety_out;
    source_order: c_int, source_order_in, source_order_out;
    displacement: i64, displacement_in, displacement_out;
}

/// A handle of a performance variable. MPICH's constant for all of them is an address, its door's and its host's own.
#[inline(always)]
pub fn pvar_handle<A: Abi, B: Abi>(handle: *mut c_void) -> *mut c_void {
    B::pvar_handle_out(A::pvar_handle_in(handle))
}

/// An error class or code.
#[inline(always)]
pub fn error<A: Abi, B: Abi>(code: c_int) -> c_int {
    if code == 0 || same_abi::<A, B>() { code } else { far(code, A::error_in, B::error_out) }
}

#[cold]
fn far(code: c_int, inward: fn(c_int) -> c_int, outward: fn(c_int) -> c_int) -> c_int {
    outward(inward(code))
}

/// A message buffer.
#[inline(always)]
pub fn buffer<A: Abi, B: Abi>(buffer: *const c_void) -> *mut c_void {
    if same_abi::<A, B>() { buffer.cast_mut() } else { B::buffer_out(A::buffer_in(buffer)) }
}

/// Weights of a graph's edges, read or written. MPICH's constants for them are addresses, its door's and its host's own.
#[inline(always)]
pub fn weights<A: Abi, B: Abi>(weights: *const c_int) -> *mut c_int {
    B::weights_out(A::weights_in(weights))
}

/// Converts a value that the host wrote into the program's memory, or will read there; null has none.
///
/// # Safety
/// `slot` is null or valid.
#[inline(always)]
pub unsafe fn in_place<T: Copy>(slot: *mut T, convert: impl FnOnce(T) -> T) {
    if !slot.is_null() {
        // SAFETY: the caller's promise.
        unsafe { slot.write(convert(slot.read())) }
    }
}

/// As [`in_place`] for `len` values.
///
/// # Safety
/// `values` is null or points at `len` values.
pub unsafe fn all_in_place(values: *mut c_int, len: i64, convert: fn(c_int) -> c_int) {
    let len = if values.is_null() { 0 } else { len.max(0) as usize };
    for i in 0..len {
        // SAFETY: the caller's promise.
        unsafe { in_place(values.add(i), convert) };
    }
}
