//! The guest's basic types on an MPI whose C has others: `long`, `MPI_Aint` and `long double`.
//!
//! A guest's `long` and `MPI_Aint` have 32 bits, so that its types of them are those of 32 bits over there. A
//! `long double` has 16 bytes on both sides, and only that in common: what computes with it is this side's.

use crate::value::Text;
use anympi_engine::standard::*;
use anympi_engine::types::{Datatype, Op};
use std::ffi::c_int;

/// The datatype that has the size, and the meaning, which the guest's has.
#[inline]
pub fn hosts(datatype: Datatype) -> Datatype {
    match datatype {
        MPI_LONG | MPI_AINT => MPI_INT32_T,
        MPI_UNSIGNED_LONG => MPI_UINT32_T,
        MPI_LONG_INT => MPI_2INT,
        _ => datatype,
    }
}

/// Gives a datatype that is another over there the name that the guest knows it by.
pub fn rename(word: u32, name: &mut Text, length: &mut c_int) {
    if let Some(known) = own_name(word) {
        name.set(known);
        *length = known.len() as c_int;
    }
}

/// Whether a datatype is another over there.
pub fn is_another(word: u32) -> bool {
    own_name(word).is_some()
}

fn own_name(word: u32) -> Option<&'static str> {
    match Datatype(word as usize) {
        MPI_LONG => Some("MPI_LONG"),
        MPI_AINT => Some("MPI_AINT"),
        MPI_UNSIGNED_LONG => Some("MPI_UNSIGNED_LONG"),
        MPI_LONG_INT => Some("MPI_LONG_INT"),
        _ => None,
    }
}

/// Whether `op` would compute with a format of numbers that the host's C does not have.
pub fn is_foreign(op: Op, datatype: Datatype) -> bool {
    let long_doubles = [MPI_LONG_DOUBLE, MPI_C_LONG_DOUBLE_COMPLEX, MPI_CXX_LONG_DOUBLE_COMPLEX, MPI_LONG_DOUBLE_INT];
    let computes = op.0 < 0x400 && op != MPI_REPLACE && op != MPI_NO_OP;
    cfg!(target_arch = "x86_64") && computes && long_doubles.contains(&datatype)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guests_long_has_32_bits_and_long_double_is_only_carried() {
        assert_eq!(hosts(MPI_LONG), MPI_INT32_T);
        assert_eq!(hosts(MPI_LONG_LONG), MPI_LONG_LONG);
        assert!(is_foreign(MPI_SUM, MPI_LONG_DOUBLE) || !cfg!(target_arch = "x86_64"));
        assert!(!is_foreign(MPI_REPLACE, MPI_LONG_DOUBLE) && !is_foreign(MPI_SUM, MPI_DOUBLE));
    }
}
