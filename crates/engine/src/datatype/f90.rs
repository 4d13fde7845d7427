//! Fortran's parameterised types and types by size (MPI 5.0 § 19.1.9).
//!
//! The kinds are gfortran's on the same machine: 10-byte extended reals exist on x86-64 only (programs of another data
//! model have binary128 for them), binary128 everywhere, and no binary16. The same arguments give the same handle each time.

use super::basic::{Basic, Class, Repr};
use super::build;
use super::contents::Contents;
use super::layout::Layout;
use super::{Reducible, TypeObject, model};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Datatype;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::c_int;

/// Handles given out so far, by combiner, precision and range.
#[derive(Default)]
pub struct F90Types(RefCell<BTreeMap<(c_int, c_int, c_int), Datatype>>);

/// Decimal precision and exponent range of the real kinds, ascending.
const REALS: [(c_int, c_int, Repr); 4] = [
    (6, 37, Repr::F32),
    (15, 307, Repr::F64),
    (18, if cfg!(target_arch = "x86_64") { 4931 } else { -1 }, Repr::LongDouble),
    (33, 4931, Repr::F128),
];

/// Decimal range of the integer kinds, ascending.
const INTEGERS: [(c_int, Repr); 5] = [(2, Repr::I8), (4, Repr::I16), (9, Repr::I32), (18, Repr::I64), (38, Repr::I128)];

/// As Fortran's `SELECTED_REAL_KIND(p, r)`; either may be `MPI_UNDEFINED`.
fn select_real(p: c_int, r: c_int) -> Result<Repr> {
    check(p != MPI_UNDEFINED || r != MPI_UNDEFINED, MPI_ERR_ARG)?;
    check((p >= 0 || p == MPI_UNDEFINED) && (r >= 0 || r == MPI_UNDEFINED), MPI_ERR_ARG)?;
    let found = REALS.iter().find(|(precision, range, _)| p <= *precision && r.max(0) <= *range);
    found.map(|(_, _, repr)| *repr).ok_or(Error::new(MPI_ERR_ARG))
}

pub fn real(rank: &Rank, p: c_int, r: c_int) -> Result<Datatype> {
    let basic = Basic::new(Class::Real, select_real(p, r)?);
    unnamed(rank, (MPI_COMBINER_F90_REAL, p, r), basic, |c| c.int(p).int(r))
}

pub fn complex(rank: &Rank, p: c_int, r: c_int) -> Result<Datatype> {
    let basic = Basic::new(Class::Complex, select_real(p, r)?);
    unnamed(rank, (MPI_COMBINER_F90_COMPLEX, p, r), basic, |c| c.int(p).int(r))
}

pub fn integer(rank: &Rank, r: c_int) -> Result<Datatype> {
    check(r >= 0, MPI_ERR_ARG)?;
    let found = INTEGERS.iter().find(|(range, _)| r <= *range);
    let (_, repr) = found.ok_or(Error::new(MPI_ERR_ARG))?;
    let basic = Basic::new(Class::FortranInteger, *repr);
    unnamed(rank, (MPI_COMBINER_F90_INTEGER, 0, r), basic, |c| c.int(r))
}

fn unnamed(
    rank: &Rank,
    key: (c_int, c_int, c_int),
    basic: Basic,
    arguments: impl FnOnce(Contents) -> Contents,
) -> Result<Datatype> {
    if let Some(&handle) = rank.f90_types.0.borrow().get(&key) {
        return Ok(handle);
    }
    let contents = arguments(Contents::new(key.0, false));
    let varies = model::varies(basic);
    let basic = rank.model.basic(basic);
    let object = TypeObject::new(Layout::basic(basic, varies), Reducible::One(basic), contents);
    object.committed.set(true);
    let handle = build::install(rank, object)?;
    rank.f90_types.0.borrow_mut().insert(key, handle);
    Ok(handle)
}

/// The named type of `typeclass` with `size` bytes.
pub fn match_size(typeclass: c_int, size: c_int) -> Result<Datatype> {
    let found = match (typeclass, size) {
        (MPI_TYPECLASS_INTEGER, 1) => MPI_INTEGER1,
        (MPI_TYPECLASS_INTEGER, 2) => MPI_INTEGER2,
        (MPI_TYPECLASS_INTEGER, 4) => MPI_INTEGER4,
        (MPI_TYPECLASS_INTEGER, 8) => MPI_INTEGER8,
        (MPI_TYPECLASS_INTEGER, 16) => MPI_INTEGER16,
        (MPI_TYPECLASS_REAL, 2) => MPI_REAL2,
        (MPI_TYPECLASS_REAL, 4) => MPI_REAL4,
        (MPI_TYPECLASS_REAL, 8) => MPI_REAL8,
        (MPI_TYPECLASS_REAL, 16) => MPI_REAL16,
        (MPI_TYPECLASS_COMPLEX, 4) => MPI_COMPLEX4,
        (MPI_TYPECLASS_COMPLEX, 8) => MPI_COMPLEX8,
        (MPI_TYPECLASS_COMPLEX, 16) => MPI_COMPLEX16,
        (MPI_TYPECLASS_COMPLEX, 32) => MPI_COMPLEX32,
        _ => return Err(Error::new(MPI_ERR_ARG)),
    };
    Ok(found)
}

/// The predefined pair of a value and an index type, or `MPI_DATATYPE_NULL` where there is none (§ 6.9.4).
pub fn value_index(value: Datatype, index: Datatype) -> Datatype {
    match (value, index) {
        (MPI_SHORT, MPI_INT) => MPI_SHORT_INT,
        (MPI_INT, MPI_INT) => MPI_2INT,
        (MPI_LONG, MPI_INT) => MPI_LONG_INT,
        (MPI_FLOAT, MPI_INT) => MPI_FLOAT_INT,
        (MPI_DOUBLE, MPI_INT) => MPI_DOUBLE_INT,
        (MPI_LONG_DOUBLE, MPI_INT) => MPI_LONG_DOUBLE_INT,
        (MPI_REAL, MPI_REAL) => MPI_2REAL,
        (MPI_DOUBLE_PRECISION, MPI_DOUBLE_PRECISION) => MPI_2DOUBLE_PRECISION,
        (MPI_INTEGER, MPI_INTEGER) => MPI_2INTEGER,
        _ => MPI_DATATYPE_NULL,
    }
}
