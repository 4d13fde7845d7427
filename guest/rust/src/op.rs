//! The predefined operations of reductions (MPI 5.0 § 6.9.2).

use crate::ffi::{self, MPI_Op};

/// Which element types an operation is for is checked by MPI: `BITWISE_AND` of floats is an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Op(pub(crate) MPI_Op);

impl Op {
    pub const SUM: Op = Op(ffi::MPI_SUM);
    pub const PRODUCT: Op = Op(ffi::MPI_PROD);
    pub const MIN: Op = Op(ffi::MPI_MIN);
    pub const MAX: Op = Op(ffi::MPI_MAX);
    pub const LOGICAL_AND: Op = Op(ffi::MPI_LAND);
    pub const LOGICAL_OR: Op = Op(ffi::MPI_LOR);
    pub const LOGICAL_XOR: Op = Op(ffi::MPI_LXOR);
    pub const BITWISE_AND: Op = Op(ffi::MPI_BAND);
    pub const BITWISE_OR: Op = Op(ffi::MPI_BOR);
    pub const BITWISE_XOR: Op = Op(ffi::MPI_BXOR);

    pub fn handle(&self) -> MPI_Op {
        self.0
    }
}
