//! Basic elements: what the leaves of every typemap are (MPI 5.0 § 3.2.2, § 6.9.2, § 14.5.2).
//!
//! A basic element has a class, which says what operations may be applied to it, a representation, which says
//! how its bytes are read on this machine, and a size in the "external32" format. Fortran's default kinds are those of
//! gfortran and flang: 4-byte INTEGER, LOGICAL and REAL.

use crate::types::Count;

/// The groups of MPI 5.0 § 6.9.2 by which predefined operations say what they accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    CInteger,
    FortranInteger,
    Real,
    Complex,
    Logical,
    Byte,
    /// `MPI_AINT`, `MPI_COUNT` and `MPI_OFFSET`.
    MultiLanguage,
    /// Characters: not for arithmetic.
    Character,
    Packed,
}

/// How a number is stored. A complex element is two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Repr {
    I8,
    I16,
    I32,
    I64,
    I128,
    U8,
    U16,
    U32,
    U64,
    F16,
    F32,
    F64,
    /// IEEE binary128.
    F128,
    /// C's `long double`: x87 extended in 16 bytes on x86-64, IEEE binary128 elsewhere.
    LongDouble,
}

impl Repr {
    /// Bytes of memory, and also the alignment.
    pub const fn size(self) -> Count {
        match self {
            Repr::I8 | Repr::U8 => 1,
            Repr::I16 | Repr::U16 | Repr::F16 => 2,
            Repr::I32 | Repr::U32 | Repr::F32 => 4,
            Repr::I64 | Repr::U64 | Repr::F64 => 8,
            Repr::I128 | Repr::F128 | Repr::LongDouble => 16,
        }
    }
}

/// One basic element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Basic {
    pub class: Class,
    pub repr: Repr,
    /// Bytes that one number takes in "external32".
    pub external: u8,
}

impl Basic {
    /// An element whose external size is its native one.
    pub const fn new(class: Class, repr: Repr) -> Basic {
        Basic { class, repr, external: repr.size() as u8 }
    }

    /// Numbers in the element: 2 for complex ones.
    pub const fn numbers(self) -> Count {
        match self.class {
            Class::Complex => 2,
            _ => 1,
        }
    }

    pub const fn size(self) -> Count {
        self.repr.size() * self.numbers()
    }

    pub const fn align(self) -> Count {
        self.repr.size()
    }

    /// Bytes of the whole element in "external32".
    pub const fn external_size(self) -> Count {
        self.external as Count * self.numbers()
    }
}
