//! Reduction operations (MPI 5.0 § 6.9): predefined ones on all their types, and the user's.

use crate::types::Op;

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
