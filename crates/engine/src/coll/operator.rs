//! A reduction operation on its datatype, as the algorithms apply it.

use super::block::Block;
use super::plan::{self, in_place};
use crate::datatype::TypeObject;
use crate::error::{Result, check};
use crate::op::{self, OpObject};
use crate::rank::Rank;
use crate::standard::MPI_ERR_BUFFER;
use crate::types::{Count, Datatype, Op};
use std::ffi::c_void;
use std::rc::Rc;

pub struct Operator {
    pub op: Rc<OpObject>,
    pub datatype: Rc<TypeObject>,
}

impl Operator {
    /// `high[i] = low[i] op high[i]`: the operand of the lower ranks is on the left.
    ///
    /// # Safety
    /// Both blocks have `count` elements of the operator's datatype.
    pub unsafe fn apply(&self, rank: &Rank, low: &Block, high: &Block) -> Result<()> {
        if low.count == 0 {
            return Ok(());
        }
        // SAFETY: the caller's promise.
        unsafe { op::apply(rank, &self.op, low.at, high.at, low.count, &self.datatype) }
    }
}

/// The arguments of a reduction: the operator, what this rank contributes, and where the result goes.
pub struct Operands {
    pub operator: Operator,
    /// `None` when in place: the contribution is in `recv`.
    pub send: Option<Block>,
    /// `None` where no result arrives.
    pub recv: Option<Block>,
}

impl Operands {
    /// Checks the arguments of a rank that `sends` a contribution and `receives` a result.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        rank: &Rank,
        sendbuf: *const c_void,
        recvbuf: *mut c_void,
        count: Count,
        datatype: Datatype,
        op: Op,
        sends: bool,
        receives: bool,
    ) -> Result<Operands> {
        let recv = if receives { Some(plan::block(rank, recvbuf, count, datatype)?) } else { None };
        let replaced = sends && receives && in_place(sendbuf);
        let send = if sends && !replaced { Some(plan::block(rank, sendbuf, count, datatype)?) } else { None };
        if let (Some(send), Some(recv)) = (&send, &recv) {
            plan::distinct(send, recv)?;
        }
        check(sends || !in_place(sendbuf), MPI_ERR_BUFFER)?;
        let datatype = rank.datatype(datatype)?;
        let op = rank.op(op)?;
        op::check(&op, &datatype)?;
        Ok(Operands { operator: Operator { op, datatype }, send, recv })
    }

    /// What this rank contributes, and where the result goes. For ranks that have both.
    pub fn both(&self) -> Option<(&Block, &Block)> {
        let recv = self.recv.as_ref()?;
        Some((self.send.as_ref().unwrap_or(recv), recv))
    }
}
