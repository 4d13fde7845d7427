//! Making and freeing reduction operations (MPI 5.0 § 6.9.5).
//!
//! # Safety
//! `user_fn` is a function of the door's [`crate::callback::Convention`].

#![allow(clippy::missing_safety_doc)]

use crate::error::{Error, Result, check};
use crate::op::{OpKind, OpObject};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Op;
use std::ffi::c_int;
use std::rc::Rc;

pub unsafe fn op_create(rank: &Rank, user_fn: usize, commute: c_int, op: &mut Op, large: bool) -> Result<()> {
    check(user_fn != 0, MPI_ERR_ARG)?;
    let object = OpObject { kind: OpKind::User { function: user_fn, large }, commutative: commute != 0 };
    *op = Op(rank.ops.insert(Rc::new(object)).ok_or(Error::new(MPI_ERR_NO_MEM))?);
    Ok(())
}

pub unsafe fn op_free(rank: &Rank, op: &mut Op) -> Result<()> {
    // Predefined operations are not in the dynamic part of the table, so this refuses them too.
    check(rank.ops.remove(op.0).is_some(), MPI_ERR_OP)?;
    *op = MPI_OP_NULL;
    Ok(())
}

pub unsafe fn op_commutative(rank: &Rank, op: Op, commute: &mut c_int) -> Result<()> {
    *commute = rank.op(op)?.commutative as c_int;
    Ok(())
}
