//! Handles of Open MPI's ABI: addresses of objects. The book knows the predefined ones.
//!
//! A dynamic handle is its bits, whoever made it: the address of a host's object, or a number of the engine's or an
//! MPICH's, which is no address that anything has. None is followed here.

use super::{book, fortran};
use crate::Convert;
use anympi_spec::standard as std_abi;
use anympi_spec::types as std_types;

/// Marks bits that are no handle: no address has this bit, and no number of the engine's.
const INVALID: usize = 1 << 62;

/// No object lies below, where the standard has its predefined handles: null pointers, for example.
const FIRST_ADDRESS: usize = 0x1000;

#[inline]
const fn dynamic_in(raw: usize) -> usize {
    if raw < FIRST_ADDRESS { raw | INVALID } else { raw }
}

/// What means nothing becomes the null handle: a host would follow its bits.
#[inline]
fn dynamic_out(standard: usize, null: usize) -> usize {
    if (FIRST_ADDRESS..INVALID).contains(&standard) { standard } else { book::address(null) }
}

/// The standard's predefined handles of a kind have numbers in a row.
#[inline]
fn out(standard: usize, first: usize, count: usize, null: usize) -> usize {
    if standard.wrapping_sub(first) >= count {
        return dynamic_out(standard, null);
    }
    match book::address(standard) {
        0 => book::address(null),
        address => address,
    }
}

macro_rules! handles {
    ($($name:ident $null:ident $first:literal $count:literal $places:ident $in:tt;)*) => {$(
        #[doc = concat!("`MPI_", stringify!($name), "`")]
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub struct $name(pub usize);

        const _: () = assert!(std_abi::$null.0 >= $first && std_abi::$null.0 < $first + $count);
        const _: () = assert!($first + $count <= book::HANDLES);

        impl Convert for $name {
            type Standard = std_types::$name;
            const EMPTY: std_types::$name = std_abi::$null;
            const SAME: bool = false;

            #[inline]
            fn standard(self) -> std_types::$name {
                handles!(@in $name self $null $in)
            }

            #[inline]
            fn foreign(handle: std_types::$name) -> $name {
                $name(out(handle.0, $first, $count, std_abi::$null.0))
            }

            fn integer(standard: usize) -> usize {
                fortran::$places.of(standard)
            }

            fn of_integer(integer: usize) -> usize {
                fortran::$places.standard(integer)
            }
        }
    )*};
    // Comparing with a few known addresses is faster than looking up, as the processor foresees which it is.
    (@in $name:ident $self:ident $null:ident [$($other:ident)*]) => {{
        $(if $self.0 == book::address(std_abi::$other.0) { return std_abi::$other; })*
        if $self.0 == book::address(std_abi::$null.0) { return std_abi::$null; }
        std_types::$name(dynamic_in($self.0))
    }};
    (@in $name:ident $self:ident $null:ident many) => {
        std_types::$name(match book::standard($self.0) {
            None => dynamic_in($self.0),
            Some(0) => $self.0 | INVALID,
            Some(standard) => standard,
        })
    };
}

handles! {
    Comm MPI_COMM_NULL 0x100 8 COMM [MPI_COMM_WORLD MPI_COMM_SELF];
    Group MPI_GROUP_NULL 0x108 8 GROUP [MPI_GROUP_EMPTY];
    Win MPI_WIN_NULL 0x110 8 WIN [];
    File MPI_FILE_NULL 0x118 8 FILE [];
    Session MPI_SESSION_NULL 0x120 8 SESSION [];
    Message MPI_MESSAGE_NULL 0x128 8 MESSAGE [MPI_MESSAGE_NO_PROC];
    Info MPI_INFO_NULL 0x130 8 INFO [MPI_INFO_ENV];
    Errhandler MPI_ERRHANDLER_NULL 0x140 8 ERRHANDLER many;
    Request MPI_REQUEST_NULL 0x180 8 REQUEST [];
    Op MPI_OP_NULL 0x20 0x20 OP many;
    Datatype MPI_DATATYPE_NULL 0x200 0x100 DATATYPE many;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::open_mpi::book::testing;
    use anympi_spec::Handle;

    macro_rules! check {
        ($($name:ident)*) => {$(
            let null = $name::foreign($name::EMPTY);
            let of_kind = || testing::addresses().filter(|(object, _)| object.kind == Handle::$name);
            for (object, address) in of_kind() {
                let standard = $name(address).standard();
                if object.standard == 0 {
                    assert!(standard.0 >= INVALID, "{}", object.symbol);
                } else {
                    assert_eq!(standard.0, object.standard, "{}", object.symbol);
                    let named = of_kind().filter(|(other, _)| other.standard == object.standard).last().unwrap().1;
                    assert_eq!($name::foreign(standard), $name(named), "{}", object.symbol);
                }
            }
            // The engine's and MPICH's numbers, addresses on the heap.
            for dynamic in [0x8000_0000, 0x8800_0001, 0xc400_0001, 0xffff_ffff, 0x1c3_a2b0, 0x55aa_1234_5670] {
                assert_eq!($name(dynamic).standard().0, dynamic);
                assert_eq!($name::foreign(std_types::$name(dynamic)), $name(dynamic));
            }
            // Null pointers and the standard's own numbers are nothing here.
            for raw in 0..FIRST_ADDRESS {
                assert!($name(raw).standard().0 >= INVALID, "{raw:#x}");
                assert_eq!($name::foreign($name(raw).standard()), null, "{raw:#x}");
            }
            // Numbers that the standard has for another kind, or not at all, are nothing there.
            for raw in (0..FIRST_ADDRESS).filter(|&raw| !of_kind().any(|(object, _)| object.standard == raw)) {
                assert_eq!($name::foreign(std_types::$name(raw)), null, "{raw:#x}");
            }
        )*};
    }

    #[test]
    fn every_handle_round_trips_and_what_is_none_becomes_null() {
        testing::book();
        check!(Comm Group Win File Session Message Info Errhandler Request Op Datatype);
    }
}
