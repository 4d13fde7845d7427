//! Where Open MPI's predefined objects lie in this process, both ways in a few instructions.
//!
//! A door fills the book with the addresses of what it exports (in the program itself, where that has copied an object),
//! the loader of a host with those of the host's. A process has one or the other: a program built for Open MPI runs on
//! an Open MPI without any translation.
//!
//! Pseudo-code:
//!
//! ```text
//! address of standard handle h:   ADDRESSES[h]
//! standard handle of address a:   e = SLOTS[hash(a)]; if e.address == a then e.handle else none
//! ```
//!
//! The hash is a multiplication whose factor was chosen so that no two objects meet.

use super::predefined::{FUNCTIONS, Function, OTHERS, Object};
use anympi_spec::standard as std_abi;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// All predefined handles of the standard are below.
pub(super) const HANDLES: usize = 0x400;

static ADDRESSES: [AtomicUsize; HANDLES] = [const { AtomicUsize::new(0) }; HANDLES];

const SLOT_BITS: u32 = 11;
/// An object's address, shifted left over its standard handle. User space has no address of more than 47 bits.
static SLOTS: [AtomicU64; 1 << SLOT_BITS] = [const { AtomicU64::new(0) }; 1 << SLOT_BITS];
const HANDLE_BITS: u32 = 16;
static FACTOR: AtomicUsize = AtomicUsize::new(0);

static FUNCTION_ADDRESSES: [AtomicUsize; FUNCTIONS.len()] = [const { AtomicUsize::new(0) }; FUNCTIONS.len()];

#[inline]
fn hash(address: usize, factor: usize) -> usize {
    address.wrapping_mul(factor) >> (usize::BITS - SLOT_BITS)
}

/// Notes where the objects are. Of several with one standard handle, one that is not among [`OTHERS`] is what the handle
/// becomes.
pub fn fill(objects: impl IntoIterator<Item = (Object, usize)>) {
    let objects: Vec<(Object, usize)> = objects.into_iter().filter(|&(_, address)| address != 0).collect();
    for slot in ADDRESSES.iter() {
        slot.store(0, Relaxed);
    }
    for &(object, address) in &objects {
        let gives_way = || OTHERS.contains(&object) && ADDRESSES[object.standard].load(Relaxed) != 0;
        if object.standard != 0 && !gives_way() {
            ADDRESSES[object.standard].store(address, Relaxed);
        }
    }
    // Open MPI 4.1 has no MPI_ERRORS_ABORT: the handler that ends the whole world ends this part of it too.
    let (fatal, abort) = (&ADDRESSES[std_abi::MPI_ERRORS_ARE_FATAL.0], &ADDRESSES[std_abi::MPI_ERRORS_ABORT.0]);
    let _ = abort.compare_exchange(0, fatal.load(Relaxed), Relaxed, Relaxed);

    let factor = perfect_factor(&objects);
    for slot in SLOTS.iter() {
        slot.store(0, Relaxed);
    }
    for &(object, address) in &objects {
        let entry = (address as u64) << HANDLE_BITS | object.standard as u64;
        SLOTS[hash(address, factor)].store(entry, Relaxed);
    }
    FACTOR.store(factor, Relaxed);
}

/// One in a hundred will do, for as many objects as there are.
fn perfect_factor(objects: &[(Object, usize)]) -> usize {
    let mut factor = 0x9e37_79b9_7f4a_7c15_u64 as usize;
    loop {
        let mut taken = [0_u64; (1 << SLOT_BITS) / 64];
        let is_free = |&(_, address): &(Object, usize)| {
            let slot = hash(address, factor);
            let (word, bit) = (&mut taken[slot / 64], 1 << (slot % 64));
            let is_free = *word & bit == 0;
            *word |= bit;
            is_free
        };
        if objects.iter().all(is_free) {
            return factor;
        }
        factor =
            factor.wrapping_mul(0x5851_f42d_4c95_7f2d_u64 as usize).wrapping_add(0x1405_7b7e_f767_814f_u64 as usize)
                | 1;
    }
}

/// The address of a predefined handle's object; 0 where there is none.
#[inline]
pub(super) fn address(standard: usize) -> usize {
    ADDRESSES[standard].load(Relaxed)
}

/// The standard handle of the object at `address`: `None` for other addresses, 0 for an object without one and for null.
#[inline]
pub(super) fn standard(address: usize) -> Option<usize> {
    let entry = SLOTS[hash(address, FACTOR.load(Relaxed))].load(Relaxed);
    (entry >> HANDLE_BITS == address as u64).then_some((entry & ((1 << HANDLE_BITS) - 1)) as usize)
}

/// Notes where the functions named in [`FUNCTIONS`] are, in that order; 0 for one that is not there.
pub fn fill_functions(addresses: impl IntoIterator<Item = usize>) {
    for (slot, address) in FUNCTION_ADDRESSES.iter().zip(addresses) {
        slot.store(address, Relaxed);
    }
}

/// What the function at `address` does, if it is a predefined one.
pub(super) fn function(address: usize) -> Option<Function> {
    let i = FUNCTION_ADDRESSES.iter().position(|slot| slot.load(Relaxed) == address && address != 0)?;
    Some(FUNCTIONS[i].1)
}

/// The address of a function that does this; 0 where there is none.
pub(super) fn address_of_function(function: Function) -> usize {
    let those = FUNCTIONS.iter().zip(&FUNCTION_ADDRESSES).filter(|((_, does), _)| *does == function);
    those.map(|(_, slot)| slot.load(Relaxed)).find(|&address| address != 0).unwrap_or(0)
}

#[cfg(test)]
pub(super) mod testing {
    use super::*;
    use crate::open_mpi::predefined::OBJECTS;
    use std::sync::Once;

    /// Addresses as a library has them: one object after the other.
    pub fn addresses() -> impl Iterator<Item = (Object, usize)> {
        OTHERS.iter().chain(OBJECTS).enumerate().map(|(i, &object)| (object, 0x7fff_f7d0_0040 + 512 * i))
    }

    /// Fills the book of this process with them.
    pub fn book() {
        static BOOK: Once = Once::new();
        BOOK.call_once(|| fill(addresses()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_is_found_by_its_address_and_no_other_address_is() {
        testing::book();
        for (object, address) in testing::addresses() {
            assert_eq!(standard(address), Some(object.standard), "{}", object.symbol);
            for other in [address + 8, address - 8, address | 1 << 47, 1, usize::MAX] {
                assert_eq!(standard(other), None, "{other:#x}");
            }
        }
    }

    #[test]
    fn a_handle_with_two_objects_becomes_the_one_that_programs_name() {
        testing::book();
        let of = |symbol: &str| testing::addresses().find(|(object, _)| object.symbol == symbol).unwrap().1;
        assert_eq!(standard(of("ompi_mpi_c_float_complex")), standard(of("ompi_mpi_c_complex")));
        assert_eq!(address(std_abi::MPI_C_FLOAT_COMPLEX.0), of("ompi_mpi_c_float_complex"));
    }
}
