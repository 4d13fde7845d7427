//! The predefined datatypes: every one of the standard ABI (MPI 5.0 § 3.2.2, § 6.9.4, § 20.3).
//!
//! The table's sizes are those of Linux on x86-64 and aarch64, where `long` has 8 bytes, `wchar_t` 4 and `long double` 16;
//! those of other programs follow by [`DataModel`].

use super::basic::{Basic, Class::*, Repr, Repr::*};
use super::contents::Contents;
use super::layout::Layout;
use super::{DataModel, Reducible, TypeObject};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Datatype;
use std::rc::Rc;

/// A predefined datatype before it becomes an object of a rank.
#[derive(Clone, Copy, Debug)]
pub struct Predefined {
    pub handle: Datatype,
    pub name: &'static str,
    /// In [`DataModel::Lp64`].
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    One(Basic),
    /// A value and its index, laid out as a C struct.
    Pair(Basic, Basic),
}

const fn one(handle: Datatype, name: &'static str, class: super::basic::Class, repr: Repr) -> Predefined {
    Predefined { handle, name, kind: Kind::One(Basic::new(class, repr)) }
}

/// As `one`, with fewer bytes in "external32" than in memory.
const fn narrowed(
    handle: Datatype,
    name: &'static str,
    class: super::basic::Class,
    repr: Repr,
    external: u8,
) -> Predefined {
    Predefined { handle, name, kind: Kind::One(Basic { class, repr, external }) }
}

const fn pair(handle: Datatype, name: &'static str, value: Basic, index: Basic) -> Predefined {
    Predefined { handle, name, kind: Kind::Pair(value, index) }
}

const INT: Basic = Basic::new(CInteger, I32);
const LONG: Basic = Basic { class: CInteger, repr: I64, external: 4 };
const INTEGER: Basic = Basic::new(FortranInteger, I32);
const REAL: Basic = Basic::new(Real, F32);
const DOUBLE: Basic = Basic::new(Real, F64);

/// All predefined datatypes but `MPI_DATATYPE_NULL`.
///
/// "external32" gives `long` 4 bytes and `wchar_t` 2 (§ 14.5.2). Of two names for one type, the default name (§ 7.8) is
/// the one that the standard introduces the other with.
pub const PREDEFINED: &[Predefined] = &[
    one(MPI_AINT, "MPI_AINT", MultiLanguage, I64),
    one(MPI_COUNT, "MPI_COUNT", MultiLanguage, I64),
    one(MPI_OFFSET, "MPI_OFFSET", MultiLanguage, I64),
    one(MPI_PACKED, "MPI_PACKED", Packed, U8),
    one(MPI_SHORT, "MPI_SHORT", CInteger, I16),
    one(MPI_INT, "MPI_INT", CInteger, I32),
    narrowed(MPI_LONG, "MPI_LONG", CInteger, I64, 4),
    one(MPI_LONG_LONG, "MPI_LONG_LONG_INT", CInteger, I64),
    one(MPI_UNSIGNED_SHORT, "MPI_UNSIGNED_SHORT", CInteger, U16),
    one(MPI_UNSIGNED, "MPI_UNSIGNED", CInteger, U32),
    narrowed(MPI_UNSIGNED_LONG, "MPI_UNSIGNED_LONG", CInteger, U64, 4),
    one(MPI_UNSIGNED_LONG_LONG, "MPI_UNSIGNED_LONG_LONG", CInteger, U64),
    one(MPI_FLOAT, "MPI_FLOAT", Real, F32),
    one(MPI_C_FLOAT_COMPLEX, "MPI_C_COMPLEX", Complex, F32),
    one(MPI_CXX_FLOAT_COMPLEX, "MPI_CXX_FLOAT_COMPLEX", Complex, F32),
    one(MPI_DOUBLE, "MPI_DOUBLE", Real, F64),
    one(MPI_C_DOUBLE_COMPLEX, "MPI_C_DOUBLE_COMPLEX", Complex, F64),
    one(MPI_CXX_DOUBLE_COMPLEX, "MPI_CXX_DOUBLE_COMPLEX", Complex, F64),
    one(MPI_LOGICAL, "MPI_LOGICAL", Logical, I32),
    one(MPI_INTEGER, "MPI_INTEGER", FortranInteger, I32),
    one(MPI_REAL, "MPI_REAL", Real, F32),
    one(MPI_COMPLEX, "MPI_COMPLEX", Complex, F32),
    one(MPI_DOUBLE_PRECISION, "MPI_DOUBLE_PRECISION", Real, F64),
    one(MPI_DOUBLE_COMPLEX, "MPI_DOUBLE_COMPLEX", Complex, F64),
    one(MPI_CHARACTER, "MPI_CHARACTER", Character, U8),
    one(MPI_LONG_DOUBLE, "MPI_LONG_DOUBLE", Real, LongDouble),
    one(MPI_C_LONG_DOUBLE_COMPLEX, "MPI_C_LONG_DOUBLE_COMPLEX", Complex, LongDouble),
    one(MPI_CXX_LONG_DOUBLE_COMPLEX, "MPI_CXX_LONG_DOUBLE_COMPLEX", Complex, LongDouble),
    pair(MPI_FLOAT_INT, "MPI_FLOAT_INT", REAL, INT),
    pair(MPI_DOUBLE_INT, "MPI_DOUBLE_INT", DOUBLE, INT),
    pair(MPI_LONG_INT, "MPI_LONG_INT", LONG, INT),
    pair(MPI_2INT, "MPI_2INT", INT, INT),
    pair(MPI_SHORT_INT, "MPI_SHORT_INT", Basic::new(CInteger, I16), INT),
    pair(MPI_LONG_DOUBLE_INT, "MPI_LONG_DOUBLE_INT", Basic::new(Real, LongDouble), INT),
    pair(MPI_2REAL, "MPI_2REAL", REAL, REAL),
    pair(MPI_2DOUBLE_PRECISION, "MPI_2DOUBLE_PRECISION", DOUBLE, DOUBLE),
    pair(MPI_2INTEGER, "MPI_2INTEGER", INTEGER, INTEGER),
    one(MPI_C_BOOL, "MPI_C_BOOL", Logical, U8),
    one(MPI_CXX_BOOL, "MPI_CXX_BOOL", Logical, U8),
    narrowed(MPI_WCHAR, "MPI_WCHAR", Character, U32, 2),
    one(MPI_INT8_T, "MPI_INT8_T", CInteger, I8),
    one(MPI_UINT8_T, "MPI_UINT8_T", CInteger, U8),
    // Not for arithmetic by the standard, but every MPI reduces it and programs rely on that.
    one(MPI_CHAR, "MPI_CHAR", CInteger, I8),
    one(MPI_SIGNED_CHAR, "MPI_SIGNED_CHAR", CInteger, I8),
    one(MPI_UNSIGNED_CHAR, "MPI_UNSIGNED_CHAR", CInteger, U8),
    one(MPI_BYTE, "MPI_BYTE", Byte, U8),
    one(MPI_INT16_T, "MPI_INT16_T", CInteger, I16),
    one(MPI_UINT16_T, "MPI_UINT16_T", CInteger, U16),
    one(MPI_INT32_T, "MPI_INT32_T", CInteger, I32),
    one(MPI_UINT32_T, "MPI_UINT32_T", CInteger, U32),
    one(MPI_INT64_T, "MPI_INT64_T", CInteger, I64),
    one(MPI_UINT64_T, "MPI_UINT64_T", CInteger, U64),
    one(MPI_LOGICAL1, "MPI_LOGICAL1", Logical, I8),
    one(MPI_INTEGER1, "MPI_INTEGER1", FortranInteger, I8),
    one(MPI_LOGICAL2, "MPI_LOGICAL2", Logical, I16),
    one(MPI_INTEGER2, "MPI_INTEGER2", FortranInteger, I16),
    one(MPI_REAL2, "MPI_REAL2", Real, F16),
    one(Datatype::C_FLOAT16, "MPIX_C_FLOAT16", Real, F16),
    one(MPI_LOGICAL4, "MPI_LOGICAL4", Logical, I32),
    one(MPI_INTEGER4, "MPI_INTEGER4", FortranInteger, I32),
    one(MPI_REAL4, "MPI_REAL4", Real, F32),
    one(MPI_COMPLEX4, "MPI_COMPLEX4", Complex, F16),
    one(MPI_LOGICAL8, "MPI_LOGICAL8", Logical, I64),
    one(MPI_INTEGER8, "MPI_INTEGER8", FortranInteger, I64),
    one(MPI_REAL8, "MPI_REAL8", Real, F64),
    one(MPI_COMPLEX8, "MPI_COMPLEX8", Complex, F32),
    one(MPI_LOGICAL16, "MPI_LOGICAL16", Logical, I128),
    one(MPI_INTEGER16, "MPI_INTEGER16", FortranInteger, I128),
    one(MPI_REAL16, "MPI_REAL16", Real, F128),
    one(MPI_COMPLEX16, "MPI_COMPLEX16", Complex, F64),
    one(MPI_COMPLEX32, "MPI_COMPLEX32", Complex, F128),
];

/// Puts every predefined datatype into the rank's table.
pub fn install(rank: &Rank) {
    for p in PREDEFINED {
        rank.datatypes.set_predefined(p.handle.0, Some(Rc::new(p.object(rank.model))));
    }
}

impl Predefined {
    /// The object for a program of `model`, committed and named.
    pub fn object(&self, model: DataModel) -> TypeObject {
        let (layout, reducible) = match self.kind_in(model) {
            Kind::One(basic) => (Layout::basic(basic, self.varies()), Reducible::One(basic)),
            Kind::Pair(value, index) => (Layout::pair(value, index, self.varies()), Reducible::Pair(value, index)),
        };
        let object = TypeObject::new(layout, reducible, Contents::new(MPI_COMBINER_NAMED, false));
        object.handle.set(self.handle);
        object.committed.set(true);
        object.name.replace(self.name.into());
        object
    }
}
