//! Handles as integers (MPI 5.0 § 19.3.4 and § 20.3).
//!
//! A handle that fits 32 bits is its own integer, in every ABI and on every host. A host's pointer becomes the number
//! that MPICH's ABI has for it, which is one to one. Only a file of MPICH's is neither: its integer is the host's.

use crate::functions;
use anympi_translate::mpich::{of_an_mpich, wide};
use anympi_translate::{Abi, Convert, pass};
use std::ffi::c_int;
use std::mem::transmute_copy;

/// `MPI_Xxx_toint` and `MPI_Xxx_c2f`
///
/// # Safety
/// None.
pub unsafe fn of<A: Abi, B: Abi, H: Convert>(handle: H) -> c_int {
    if size_of::<H>() == 4 {
        // SAFETY: a handle of four bytes is an integer.
        return unsafe { transmute_copy(&handle) };
    }
    let bits = H::integer(bits(handle.standard()));
    match u32::try_from(bits) {
        Err(_) if wide::active() => wide::shorten(bits) as c_int,
        // What an MPICH made for itself is marked above these bits, which are its own.
        _ => bits as c_int,
    }
}

/// `MPI_Xxx_fromint` and `MPI_Xxx_f2c`; what is no handle's integer gives the null handle.
///
/// # Safety
/// None.
pub unsafe fn to<A: Abi, B: Abi, H: Convert>(int: c_int) -> H {
    if size_of::<H>() == 4 {
        // SAFETY: a handle of four bytes is an integer.
        return unsafe { transmute_copy(&int) };
    }
    // Not sign-extended: 32-bit handles have bit 31 set.
    let bits = H::of_integer(int as u32 as usize);
    let standard = match wide::active() {
        true if int < 0 => wide::lengthen(int as u32),
        false if int > PREDEFINED => Some(of_an_mpich(int as u32)),
        _ => Some(bits).filter(|&bits| bits != 0),
    };
    H::foreign(standard.map_or(H::EMPTY, of_bits))
}

/// Above the integers that the standard gives to predefined handles.
const PREDEFINED: c_int = 0x1000;

/// Where the integers of an MPICH's files begin.
const FILES: c_int = PREDEFINED;

/// `MPI_File_toint` and `MPI_File_c2f`
///
/// # Safety
/// None.
pub unsafe fn of_file<A: Abi, B: Abi>(file: A::File) -> c_int {
    // SAFETY: the host judges its file.
    unsafe {
        match functions::MPI_File_c2f::<B>() {
            Some(host) if !wide::active() && u32::try_from(bits(file.standard())).is_err() => host(pass(file)) + FILES,
            _ => of::<A, B, A::File>(file),
        }
    }
}

/// `MPI_File_fromint` and `MPI_File_f2c`
///
/// # Safety
/// None.
pub unsafe fn to_file<A: Abi, B: Abi>(int: c_int) -> A::File {
    // SAFETY: the host judges its integer.
    unsafe {
        match functions::MPI_File_f2c::<B>() {
            Some(host) if !wide::active() && int > FILES => pass(host(int - FILES)),
            _ => to::<A, B, A::File>(int),
        }
    }
}

fn bits<S: Convert>(standard: S) -> usize {
    const { assert!(size_of::<S>() == size_of::<usize>()) };
    // SAFETY: a standard handle is an integer of this size.
    unsafe { transmute_copy(&standard) }
}

fn of_bits<S: Convert>(bits: usize) -> S {
    const { assert!(size_of::<S>() == size_of::<usize>()) };
    // SAFETY: a standard handle is an integer of this size.
    unsafe { transmute_copy(&bits) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::types::Comm;
    use anympi_translate::{Mpich, Standard, mpich};

    #[test]
    fn handles_survive_the_way_through_an_integer() {
        for bits in [0x101, 0x200, 0x8800_0001, 0xffff_ffff] {
            // SAFETY: handles.
            unsafe {
                let int = of::<Standard, Mpich, Comm>(Comm(bits));
                assert_eq!(to::<Standard, Mpich, Comm>(int), Comm(bits));
                let foreign = mpich::Comm(bits as c_int);
                assert_eq!(of::<Mpich, Standard, mpich::Comm>(foreign), bits as c_int);
                assert_eq!(to::<Mpich, Standard, mpich::Comm>(bits as c_int), foreign);
            }
        }
    }
}
