//! Reduction operations (MPI 5.0 § 6.9): predefined ones on all their types, and the user's.

use crate::datatype::{Reducible, TypeObject};
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Op};
use std::rc::Rc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpKind {
    /// One of the standard's, by its handle.
    Predefined(Op),
    /// A user function, `large` when it takes an `MPI_Count`.
    User { function: usize, large: bool },
}

pub struct OpObject {
    pub kind: OpKind,
    pub commutative: bool,
}

/// Every predefined operation but `MPI_OP_NULL`.
pub const PREDEFINED: [Op; 14] = [
    MPI_SUM,
    MPI_MIN,
    MPI_MAX,
    MPI_PROD,
    MPI_BAND,
    MPI_BOR,
    MPI_BXOR,
    MPI_LAND,
    MPI_LOR,
    MPI_LXOR,
    MPI_MINLOC,
    MPI_MAXLOC,
    MPI_REPLACE,
    MPI_NO_OP,
];

/// Puts every predefined operation into the rank's table.
pub fn install(rank: &Rank) {
    for op in PREDEFINED {
        let commutative = op != MPI_REPLACE && op != MPI_NO_OP;
        rank.ops.set_predefined(op.0, Some(Rc::new(OpObject { kind: OpKind::Predefined(op), commutative })));
    }
}

/// Whether `op` may be applied to `datatype`: `MPI_ERR_OP` otherwise.
pub fn check(op: &OpObject, datatype: &TypeObject) -> Result<()> {
    match (op.kind, datatype.reducible) {
        (OpKind::User { .. }, _) => Ok(()),
        (_, Reducible::No) => Err(Error::new(MPI_ERR_OP)),
        _ => Ok(()),
    }
}

/// `inout[i] = in[i] op inout[i]` for `count` elements. No borrow of the rank may be alive: a user function may call MPI.
///
/// # Safety
/// Both buffers hold `count` elements of `datatype`, and do not overlap.
pub unsafe fn apply(
    rank: &Rank,
    op: &Rc<OpObject>,
    inbuf: *const u8,
    inoutbuf: *mut u8,
    count: Count,
    datatype: &Rc<TypeObject>,
) -> Result<()> {
    check(op, datatype)?;
    match op.kind {
        OpKind::User { function, large } => {
            // SAFETY: the program registered the function for such buffers.
            unsafe {
                rank.convention.op(function, large, inbuf as *mut _, inoutbuf as *mut _, count, datatype.handle.get())
            };
            Ok(())
        }
        OpKind::Predefined(_) => Err(Error::new(MPI_ERR_OP)),
    }
}
