//! Reduction operations (MPI 5.0 § 6.9): predefined ones on all their types, and the user's.

mod extended;
mod half;
mod kernel;
mod number;
mod quad;

pub use kernel::Kernel;
pub(crate) use kernel::pick as kernel_of;

use crate::datatype::{DataModel, Kind, PREDEFINED as DATATYPES, Reducible, TypeObject};
use crate::error::{Error, Result};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Datatype, Op};
use std::ffi::{c_int, c_void};
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

/// Whether a reduction may apply `op` to `datatype`: `MPI_ERR_OP` otherwise. `MPI_REPLACE` and `MPI_NO_OP` are not for
/// reductions (§ 12.3.4), though [`apply`] knows them.
pub fn check(op: &OpObject, datatype: &TypeObject) -> Result<()> {
    let allowed = match op.kind {
        OpKind::User { .. } => true,
        OpKind::Predefined(op) => kernel::pick(op, datatype.reducible).is_some(),
    };
    crate::error::check(allowed, MPI_ERR_OP)
}

/// The loop for `op` on a predefined datatype as programs of `model` have it, for those who have no rank; `None` where the
/// standard allows none.
pub fn kernel_in(model: DataModel, op: Op, datatype: Datatype) -> Option<Kernel> {
    let of = DATATYPES.iter().find(|of| of.handle == datatype)?;
    let reducible = match of.kind_in(model) {
        Kind::One(basic) => Reducible::One(basic),
        Kind::Pair(value, index) => Reducible::Pair(value, index),
    };
    kernel::pick(op, reducible)
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
    // SAFETY: the caller's promise, for every call below.
    unsafe {
        match op.kind {
            OpKind::User { function, large } => user(rank, function, large, inbuf, inoutbuf, count, datatype),
            OpKind::Predefined(MPI_NO_OP) => {}
            OpKind::Predefined(MPI_REPLACE) => {
                let bytes = datatype.bytes(count)?;
                let mut packed = vec![0; bytes as usize];
                datatype.pack(inbuf, count, packed.as_mut_ptr());
                datatype.unpack(packed.as_ptr(), 0, bytes, inoutbuf, count);
            }
            OpKind::Predefined(op) => {
                let kernel = kernel::pick(op, datatype.reducible).ok_or(Error::new(MPI_ERR_OP))?;
                kernel(inbuf, inoutbuf, count as usize);
            }
        }
    }
    Ok(())
}

/// Calls a user function; more than once when its `int` cannot hold the count.
///
/// # Safety
/// As for [`apply`], and the function is one that the rank's door registered.
unsafe fn user(
    rank: &Rank,
    function: usize,
    large: bool,
    inbuf: *const u8,
    inoutbuf: *mut u8,
    count: Count,
    datatype: &Rc<TypeObject>,
) {
    let most = if large { count } else { count.min(c_int::MAX as Count) };
    let mut done = 0;
    while done < count {
        let n = most.min(count - done);
        let offset = (done * datatype.extent) as isize;
        let (a, b) = (inbuf.wrapping_offset(offset) as *mut c_void, inoutbuf.wrapping_offset(offset) as *mut c_void);
        // SAFETY: the caller's promise.
        unsafe { rank.convention.op(function, large, a, b, n, datatype) };
        done += n;
    }
}
