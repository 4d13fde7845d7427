//! One value, between an ABI's spelling and the standard's.

use std::any::TypeId;
use std::mem;

/// A handle or a status as some ABI lays it out.
pub trait Convert: Copy + 'static {
    /// What it is in the standard ABI.
    type Standard: Convert<Standard = Self::Standard> + 'static;

    /// The null handle, or the empty status.
    const EMPTY: Self::Standard;

    /// Both spellings are the same bits, so that arrays need no copy.
    const SAME: bool;

    fn standard(self) -> Self::Standard;

    fn foreign(standard: Self::Standard) -> Self;

    /// The integer of the handle with these bits in the standard, as Fortran programs of the ABI have it (MPI 5.0
    /// § 19.3.4): the bits, unless the ABI numbers its predefined handles otherwise.
    fn integer(standard: usize) -> usize {
        standard
    }

    /// The inverse of [`Self::integer`]; 0 for an integer that means nothing.
    fn of_integer(integer: usize) -> usize {
        integer
    }
}

/// Whether a value of `T` and one of `U` that mean the same are the same bits.
#[inline(always)]
pub fn same<T: Convert, U: Convert<Standard = T::Standard>>() -> bool {
    TypeId::of::<T>() == TypeId::of::<U>() || (T::SAME && U::SAME)
}

/// One ABI's value in another's spelling. Between an ABI and itself it passes as its bits.
#[inline(always)]
pub fn pass<T: Convert, U: Convert<Standard = T::Standard>>(value: T) -> U {
    if TypeId::of::<T>() == TypeId::of::<U>() {
        // SAFETY: they are the same type, and `Copy`.
        unsafe { mem::transmute_copy(&value) }
    } else {
        U::foreign(value.standard())
    }
}
