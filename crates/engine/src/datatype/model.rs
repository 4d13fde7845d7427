//! The data model of a rank's program: how large C makes the types whose size the standard leaves to it (MPI 5.0 § 3.2.2).
//!
//! A world may hold programs of both models, and then a few predefined types are not the same on both sides of a message.
//! Those, and all types made from them, *vary*: data of such a type is refused where it comes from a program of the
//! other model, because it would be taken for something else. Nothing is converted here, and data that was packed into
//! bytes is out of reach. What is written in "external32" is the same everywhere (§ 14.5.2).

use super::TypeObject;
use super::basic::{Basic, Class, Repr};
use super::predefined::{Kind, Predefined};
use crate::standard::MPI_AINT;

/// Sizes of C's types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u32)]
pub enum DataModel {
    /// Linux on x86-64 and aarch64: `long` and pointers have 8 bytes, and `long double` is the processor's.
    #[default]
    Lp64 = 0,
    /// wasm32: `long` and pointers have 4 bytes, and `long double` is IEEE binary128. Eight-byte types are aligned to 8.
    Ilp32 = 1,
}

impl DataModel {
    pub(crate) fn from_word(word: u32) -> DataModel {
        if word == DataModel::Ilp32 as u32 { DataModel::Ilp32 } else { DataModel::Lp64 }
    }

    /// Bytes of `MPI_Aint`.
    pub const fn aint(self) -> usize {
        match self {
            DataModel::Lp64 => 8,
            DataModel::Ilp32 => 4,
        }
    }

    /// The element that has this place in the model, for one of [`DataModel::Lp64`].
    pub(super) fn basic(self, basic: Basic) -> Basic {
        let repr = match (self, basic) {
            (DataModel::Lp64, _) => basic.repr,
            // Only `long` is wider in memory than in "external32".
            (_, Basic { class: Class::CInteger, repr: Repr::I64, external: 4 }) => Repr::I32,
            (_, Basic { class: Class::CInteger, repr: Repr::U64, external: 4 }) => Repr::U32,
            (_, Basic { repr: Repr::LongDouble, .. }) => Repr::F128,
            _ => basic.repr,
        };
        Basic { repr, ..basic }
    }
}

/// Whether the bytes of two elements mean different things.
fn differ(a: Repr, b: Repr) -> bool {
    let x87 = |repr| repr == Repr::LongDouble && cfg!(target_arch = "x86_64");
    a.size() != b.size() || x87(a) != x87(b)
}

impl Predefined {
    /// What the type is in a program of `model`.
    pub fn kind_in(&self, model: DataModel) -> Kind {
        match self.kind {
            // `MPI_Aint`, whose element in 64 bits is that of `MPI_Count`.
            Kind::One(basic) if self.handle == MPI_AINT && model == DataModel::Ilp32 => {
                Kind::One(Basic { repr: Repr::I32, ..basic })
            }
            Kind::One(basic) => Kind::One(model.basic(basic)),
            Kind::Pair(value, index) => Kind::Pair(model.basic(value), model.basic(index)),
        }
    }

    /// Whether it is not the same in both models.
    pub fn varies(&self) -> bool {
        match (self.kind_in(DataModel::Lp64), self.kind_in(DataModel::Ilp32)) {
            (Kind::One(a), Kind::One(b)) => differ(a.repr, b.repr),
            (Kind::Pair(a, c), Kind::Pair(b, d)) => differ(a.repr, b.repr) || differ(c.repr, d.repr),
            _ => true,
        }
    }
}

/// Whether an element of [`DataModel::Lp64`] has another form in the other model.
pub(super) fn varies(basic: Basic) -> bool {
    differ(basic.repr, DataModel::Ilp32.basic(basic).repr)
}

impl TypeObject {
    /// A sentence about why data of this type cannot come from, or go to, rank `other`, whose program has model `theirs`.
    pub(crate) fn disagreement(&self, mine: DataModel, other: u32, theirs: DataModel) -> String {
        let bits = |model| if model == DataModel::Ilp32 { 32 } else { 64 };
        let Some(p) = self.first_varying() else {
            return format!(
                "rank {other} runs a {}-bit program, and long, MPI_Aint or long double is not the same type there",
                bits(theirs)
            );
        };
        let size = |model| match p.kind_in(model) {
            Kind::One(basic) => basic.size(),
            Kind::Pair(value, index) => value.size() + index.size(),
        };
        match (size(theirs), size(mine)) {
            (there, here) if there != here => {
                format!("{} has {there} bytes in rank {other}, a {}-bit program, and {here} here", p.name, bits(theirs))
            }
            _ => format!("{} has another format in rank {other}, a {}-bit program, than here", p.name, bits(theirs)),
        }
    }

    /// The first of its basic types that varies.
    fn first_varying(&self) -> Option<&'static Predefined> {
        let mut at = self;
        loop {
            match at.contents.datatypes.iter().find(|part| part.varies) {
                Some(part) => at = part,
                None => {
                    let handle = at.handle.get();
                    return super::PREDEFINED.iter().find(|p| p.handle == handle && p.varies());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datatype::PREDEFINED;

    #[test]
    fn the_types_that_vary_are_long_aint_and_long_double() {
        let varying: Vec<_> = PREDEFINED.iter().filter(|p| p.varies()).map(|p| p.name).collect();
        let mut expected = vec!["MPI_AINT", "MPI_LONG", "MPI_UNSIGNED_LONG"];
        if cfg!(target_arch = "x86_64") {
            expected.extend(["MPI_LONG_DOUBLE", "MPI_C_LONG_DOUBLE_COMPLEX", "MPI_CXX_LONG_DOUBLE_COMPLEX"]);
        }
        expected.push("MPI_LONG_INT");
        if cfg!(target_arch = "x86_64") {
            expected.push("MPI_LONG_DOUBLE_INT");
        }
        assert_eq!(varying, expected);
    }

    #[test]
    fn external_sizes_are_the_standards_in_both_models() {
        for p in PREDEFINED {
            let external = |model| match p.kind_in(model) {
                Kind::One(basic) => basic.external_size(),
                Kind::Pair(value, index) => value.external_size() + index.external_size(),
            };
            assert_eq!(external(DataModel::Lp64), external(DataModel::Ilp32), "{}", p.name);
        }
    }
}
