//! Handles of MPICH's ABI. Predefined ones are found by the bits that MPICH counts them with.
//!
//! Dynamic ones keep their bits, whoever made them: the engine, or a library of this ABI. Those of a host that knows
//! objects by their addresses are made shorter in `wide`.

use super::wide;
use crate::Convert;
use anympi_spec::mpich as ours;
use anympi_spec::standard as std_abi;
use anympi_spec::types as std_types;
use std::ffi::c_int;
use std::sync::atomic::{AtomicU32, Ordering};

/// Marks bits that are no dynamic handle of MPICH's: above 32 bits, so no handle of the engine's either. What an MPICH
/// made for itself before the program started is such a handle too, and comes back as it was.
const INVALID: usize = 1 << 32;

/// The engine's own handles have this bit in both ABIs, and so have those that an MPICH makes while the program runs.
const DYNAMIC: u32 = 1 << 31;

/// The standard's bits of a handle that an MPICH has made, for the program or for itself.
#[inline]
pub fn of_an_mpich(raw: u32) -> usize {
    if raw & DYNAMIC != 0 { raw as usize } else { raw as usize | INVALID }
}

/// The standard's bits of a handle that is not predefined; `null` is its kind's null handle.
#[inline]
fn dynamic_in(raw: u32, null: usize) -> usize {
    if wide::active() { wide::lengthen(raw).unwrap_or(null) } else { of_an_mpich(raw) }
}

/// The inverse of [`dynamic_in`].
#[inline]
fn dynamic_out(standard: usize) -> u32 {
    if wide::active() { wide::shorten(standard) } else { standard as u32 }
}

macro_rules! few_handles {
    ($($(#[$doc:meta])* $name:ident $null:ident $($other:ident)*;)*) => {$(
        $(#[$doc])*
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub struct $name(pub c_int);

        impl Convert for $name {
            type Standard = std_types::$name;
            const EMPTY: std_types::$name = std_abi::$null;
            const SAME: bool = false;

            #[inline]
            fn standard(self) -> std_types::$name {
                $(if self.0 == ours::$other as c_int { return std_abi::$other; })*
                if self.0 == ours::$null as c_int { return std_abi::$null; }
                std_types::$name(dynamic_in(self.0 as u32, Self::EMPTY.0))
            }

            #[inline]
            fn foreign(handle: std_types::$name) -> $name {
                $(if handle == std_abi::$other { return $name(ours::$other as c_int); })*
                if handle == std_abi::$null { return $name(ours::$null as c_int); }
                $name(dynamic_out(handle.0) as c_int)
            }
        }

        #[cfg(test)]
        impl $name {
            const PREDEFINED: &[(c_int, std_types::$name)] =
                &[(ours::$null as c_int, std_abi::$null), $((ours::$other as c_int, std_abi::$other)),*];
        }
    )*};
}

few_handles! {
    Comm MPI_COMM_NULL MPI_COMM_WORLD MPI_COMM_SELF;
    Group MPI_GROUP_NULL MPI_GROUP_EMPTY;
    Errhandler MPI_ERRHANDLER_NULL MPI_ERRORS_ARE_FATAL MPI_ERRORS_RETURN MPI_ERRORS_ABORT;
    Info MPI_INFO_NULL MPI_INFO_ENV;
    Message MPI_MESSAGE_NULL MPI_MESSAGE_NO_PROC;
    Request MPI_REQUEST_NULL;
    Session MPI_SESSION_NULL;
    Win MPI_WIN_NULL;
}

/// `MPI_File` is as wide as the standard's, and a pointer in MPICH; null is `MPI_FILE_NULL`.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct File(pub usize);

impl Convert for File {
    type Standard = std_types::File;
    const EMPTY: std_types::File = std_abi::MPI_FILE_NULL;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> std_types::File {
        match self.0 {
            0 => std_abi::MPI_FILE_NULL,
            // In the standard it means something.
            null if null == std_abi::MPI_FILE_NULL.0 => std_types::File(null | INVALID),
            file => std_types::File(file),
        }
    }

    #[inline]
    fn foreign(file: std_types::File) -> File {
        if file == std_abi::MPI_FILE_NULL { File(0) } else { File(file.0) }
    }
}

/// `MPI_Datatype`: class and size in bytes above, a number in the low byte.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Datatype(pub c_int);

/// `MPI_Op`: a number in the low byte.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Op(pub c_int);

macro_rules! pairs {
    ($type:ident $($name:ident)*) => {
        &[$((ours::$name as c_int as u32, std_abi::$name.0)),*]
    };
}

const DATATYPES: &[(u32, usize)] = pairs! { Datatype
    MPI_CHAR MPI_UNSIGNED_CHAR MPI_SHORT MPI_UNSIGNED_SHORT MPI_INT MPI_UNSIGNED MPI_LONG MPI_UNSIGNED_LONG
    MPI_LONG_LONG_INT MPI_FLOAT MPI_DOUBLE MPI_LONG_DOUBLE MPI_BYTE MPI_WCHAR MPI_PACKED MPI_2INT MPI_SIGNED_CHAR
    MPI_UNSIGNED_LONG_LONG MPI_CHARACTER MPI_INTEGER MPI_REAL MPI_LOGICAL MPI_COMPLEX MPI_DOUBLE_PRECISION
    MPI_2INTEGER MPI_2REAL MPI_DOUBLE_COMPLEX MPI_2DOUBLE_PRECISION MPI_REAL2 MPI_REAL4 MPI_COMPLEX8 MPI_REAL8
    MPI_COMPLEX16 MPI_REAL16 MPI_COMPLEX32 MPI_INTEGER1 MPI_COMPLEX4 MPI_INTEGER2 MPI_INTEGER4 MPI_INTEGER8
    MPI_INTEGER16 MPI_CXX_BOOL MPI_CXX_FLOAT_COMPLEX MPI_CXX_DOUBLE_COMPLEX MPI_CXX_LONG_DOUBLE_COMPLEX MPI_INT8_T
    MPI_INT16_T MPI_INT32_T MPI_INT64_T MPI_UINT8_T MPI_UINT16_T MPI_UINT32_T MPI_UINT64_T MPI_C_BOOL
    MPI_C_FLOAT_COMPLEX MPI_C_DOUBLE_COMPLEX MPI_C_LONG_DOUBLE_COMPLEX MPI_AINT MPI_OFFSET MPI_COUNT MPI_LOGICAL1
    MPI_LOGICAL2 MPI_LOGICAL4 MPI_LOGICAL8 MPI_LOGICAL16
};

/// `MPIX_C_FLOAT16`, which MPICH has beyond the standard.
const EXTENSIONS: &[(u32, usize)] = &[(0x4c00_0246, std_types::Datatype::C_FLOAT16.0)];

/// The pair types whose members differ in size have a class of their own, in the engine's half of the numbers.
const PAIR_TYPES: &[(u32, usize)] = pairs! { Datatype
    MPI_FLOAT_INT MPI_DOUBLE_INT MPI_LONG_INT MPI_SHORT_INT MPI_LONG_DOUBLE_INT
};

const OPS: &[(u32, usize)] = pairs! { Op
    MPI_MAX MPI_MIN MPI_SUM MPI_PROD MPI_LAND MPI_BAND MPI_LOR MPI_BOR MPI_LXOR MPI_BXOR MPI_MINLOC MPI_MAXLOC
    MPI_REPLACE MPI_NO_OP
};

/// The standard's handle by the low byte of MPICH's; 0 where there is none.
const fn by_low_byte(lists: &[&[(u32, usize)]]) -> [u16; 256] {
    let mut table = [0; 256];
    let mut l = 0;
    while l < lists.len() {
        let mut i = 0;
        while i < lists[l].len() {
            table[(lists[l][i].0 & 0xff) as usize] = lists[l][i].1 as u16;
            i += 1;
        }
        l += 1;
    }
    table
}

/// MPICH's handle by the standard's less `base`; `null` where there is none.
const fn by_standard<const N: usize>(base: usize, null: u32, lists: &[&[(u32, usize)]]) -> [u32; N] {
    let mut table = [null; N];
    let mut l = 0;
    while l < lists.len() {
        let mut i = 0;
        while i < lists[l].len() {
            table[lists[l][i].1 - base] = lists[l][i].0;
            i += 1;
        }
        l += 1;
    }
    table
}

const FIRST_DATATYPE: usize = std_abi::MPI_DATATYPE_NULL.0;
const FIRST_OP: usize = std_abi::MPI_OP_NULL.0;

static DATATYPE_IN: [u16; 256] = by_low_byte(&[DATATYPES, EXTENSIONS]);
static PAIR_TYPE_IN: [u16; 256] = by_low_byte(&[PAIR_TYPES]);
static PREDEFINED_DATATYPES: [u32; 256] =
    by_standard(FIRST_DATATYPE, ours::MPI_DATATYPE_NULL as u32, &[DATATYPES, EXTENSIONS, PAIR_TYPES]);
/// The same, less what the host lacks.
static DATATYPE_OUT: [AtomicU32; 256] = {
    let mut table = [const { AtomicU32::new(0) }; 256];
    let mut i = 0;
    while i < table.len() {
        table[i] = AtomicU32::new(PREDEFINED_DATATYPES[i]);
        i += 1;
    }
    table
};
static OP_IN: [u16; 256] = by_low_byte(&[OPS]);
static OP_OUT: [u32; 32] = by_standard(FIRST_OP, ours::MPI_OP_NULL as u32, &[OPS]);

/// The host lacks `datatype`, and might end the process when it sees its handle: it gets the null handle instead.
pub(super) fn forget(datatype: std_types::Datatype) {
    if let Some(slot) = DATATYPE_OUT.get(datatype.0.wrapping_sub(FIRST_DATATYPE)) {
        slot.store(ours::MPI_DATATYPE_NULL as u32, Ordering::Relaxed);
    }
}

impl Convert for Datatype {
    type Standard = std_types::Datatype;
    const EMPTY: std_types::Datatype = std_abi::MPI_DATATYPE_NULL;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> std_types::Datatype {
        let raw = self.0 as u32;
        let number = match raw >> 24 {
            0x4c => DATATYPE_IN[(raw & 0xff) as usize],
            0x8c => PAIR_TYPE_IN[(raw & 0xff) as usize],
            0x0c if self.0 == ours::MPI_DATATYPE_NULL as c_int => return Self::EMPTY,
            _ => return std_types::Datatype(dynamic_in(raw, Self::EMPTY.0)),
        } as usize;
        // The size in the middle must agree too.
        if number != 0 && PREDEFINED_DATATYPES[number - FIRST_DATATYPE] == raw {
            std_types::Datatype(number)
        } else {
            std_types::Datatype(dynamic_in(raw, Self::EMPTY.0))
        }
    }

    #[inline]
    fn foreign(datatype: std_types::Datatype) -> Datatype {
        let raw = match datatype.0.wrapping_sub(FIRST_DATATYPE) {
            i if i < DATATYPE_OUT.len() => DATATYPE_OUT[i].load(Ordering::Relaxed),
            _ => dynamic_out(datatype.0),
        };
        Datatype(raw as c_int)
    }
}

impl Convert for Op {
    type Standard = std_types::Op;
    const EMPTY: std_types::Op = std_abi::MPI_OP_NULL;
    const SAME: bool = false;

    #[inline]
    fn standard(self) -> std_types::Op {
        let raw = self.0 as u32;
        if raw >> 8 == 0x58_0000 && OP_IN[(raw & 0xff) as usize] != 0 {
            std_types::Op(OP_IN[(raw & 0xff) as usize] as usize)
        } else if self.0 == ours::MPI_OP_NULL as c_int {
            Self::EMPTY
        } else {
            std_types::Op(dynamic_in(raw, Self::EMPTY.0))
        }
    }

    #[inline]
    fn foreign(op: std_types::Op) -> Op {
        let raw = match op.0.wrapping_sub(FIRST_OP) {
            i if i < OP_OUT.len() => OP_OUT[i],
            _ => dynamic_out(op.0),
        };
        Op(raw as c_int)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// Handles as the engine makes them: bit 31, the kind, any low bits.
    fn dynamic(kind: u32) -> impl Iterator<Item = u32> {
        [0, 1, 5, 0xff, 0x405, 0xf_ffff, 0x10_0000, 0x7ff_ffff].into_iter().map(move |low| DYNAMIC | kind << 27 | low)
    }

    macro_rules! check {
        ($type:ident, $kind:literal, $predefined:expr) => {
            let predefined: Vec<(c_int, std_types::$type)> = $predefined;
            let mut seen = HashSet::new();
            for (raw, standard) in predefined {
                assert_eq!($type(raw).standard(), standard, "{raw:#x}");
                assert_eq!($type::foreign(standard), $type(raw), "{raw:#x}");
                assert!(seen.insert(raw) && seen.insert(standard.0 as c_int), "{raw:#x}");
            }
            for raw in dynamic($kind) {
                assert!(!seen.contains(&(raw as c_int)), "{raw:#x}");
                assert_eq!($type(raw as c_int).standard(), std_types::$type(raw as usize));
                assert_eq!($type::foreign(std_types::$type(raw as usize)), $type(raw as c_int));
            }
            // Small numbers are predefined handles of the standard's: here they are nothing.
            for raw in 0..0x1000 {
                let standard = $type(raw).standard();
                assert!(standard.0 >= INVALID, "{raw:#x}");
                assert_eq!($type::foreign(standard), $type(raw));
            }
        };
    }

    fn of(lists: &[&[(u32, usize)]]) -> Vec<(c_int, usize)> {
        lists.iter().flat_map(|list| list.iter().map(|&(raw, standard)| (raw as c_int, standard))).collect()
    }

    #[test]
    fn every_handle_round_trips_and_none_collides_with_the_engines_own() {
        check!(Comm, 1, Comm::PREDEFINED.to_vec());
        check!(Group, 2, Group::PREDEFINED.to_vec());
        check!(Errhandler, 5, Errhandler::PREDEFINED.to_vec());
        check!(Info, 7, Info::PREDEFINED.to_vec());
        check!(Win, 8, Win::PREDEFINED.to_vec());
        check!(Session, 9, Session::PREDEFINED.to_vec());
        check!(Request, 10, Request::PREDEFINED.to_vec());
        check!(Message, 11, Message::PREDEFINED.to_vec());
        let null = (ours::MPI_DATATYPE_NULL as c_int, std_abi::MPI_DATATYPE_NULL);
        let datatypes =
            of(&[DATATYPES, EXTENSIONS, PAIR_TYPES]).into_iter().map(|(raw, s)| (raw, std_types::Datatype(s)));
        check!(Datatype, 3, datatypes.chain([null]).collect());
        let null = (ours::MPI_OP_NULL as c_int, std_abi::MPI_OP_NULL);
        let ops = of(&[OPS]).into_iter().map(|(raw, s)| (raw, std_types::Op(s)));
        check!(Op, 6, ops.chain([null]).collect());
    }

    #[test]
    fn a_datatype_with_the_wrong_size_bits_is_none() {
        assert!(Datatype(0x4c00_0805).standard().0 >= INVALID, "MPI_INT with a size of 8");
        assert!(Datatype(0x4c00_0010).standard().0 >= INVALID, "MPI_LB, which MPI 3.0 removed");
    }

    #[test]
    fn a_file_is_null_or_any_pointer_but_never_the_standards_null() {
        assert_eq!(File(0).standard(), std_abi::MPI_FILE_NULL);
        assert_eq!(File::foreign(std_abi::MPI_FILE_NULL), File(0));
        for pointer in [0xa000_0001, 0x55aa_1234_5678, 0x7fff_f7ff_0010] {
            assert_eq!(File(pointer).standard(), std_types::File(pointer));
            assert_eq!(File::foreign(std_types::File(pointer)), File(pointer));
        }
        assert!(File(0x118).standard().0 >= INVALID);
    }

    #[test]
    fn handles_of_a_real_mpich_come_back_whatever_made_them() {
        // Made while the program runs, the last two in blocks of their own.
        for raw in [0x8400_0000_u32, 0xc400_0001, 0x8c00_0005, 0x8c00_0105, 0x8c00_0400, 0xcc00_0102, 0x9800_0000] {
            assert_eq!(Comm(raw as c_int).standard().0, raw as usize);
            assert_eq!(Datatype(raw as c_int).standard().0, raw as usize, "{raw:#x}");
            assert_eq!(Datatype::foreign(std_types::Datatype(raw as usize)), Datatype(raw as c_int));
        }
        // Made before: complete requests, the group of all, a datatype of Intel's.
        assert_eq!(Request::foreign(Request(0x6c00_0004).standard()), Request(0x6c00_0004));
        assert_eq!(Group::foreign(Group(0x4800_0001).standard()), Group(0x4800_0001));
        assert_eq!(Datatype::foreign(Datatype(0x4c00_0247).standard()), Datatype(0x4c00_0247));
    }
}
