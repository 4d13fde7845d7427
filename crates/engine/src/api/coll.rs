//! The procedures of MPI 5.0 chapter 6: collective communication.
//!
//! # Safety
//! Buffers and arrays that a call names are valid as the standard says, for as long as it says.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::coll::alltoall::Alltoall;
use crate::coll::barrier::Barrier;
use crate::coll::bcast::Bcast;
use crate::coll::gather::{Allgather, Counts, Rooted};
use crate::coll::launch::{blocking, nonblocking, persistent};
use crate::coll::operator::Operands;
use crate::coll::plan;
use crate::coll::reduce::{Allreduce, Reduce};
use crate::coll::reduce_scatter::ReduceScatter;
use crate::coll::scan::Scan;
use crate::error::{Result, check};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::MPI_ERR_BUFFER;
use crate::types::*;
use std::ffi::{c_int, c_void};

/// Defines the blocking, the non-blocking and the persistent form of a collective from one row: their names,
/// their arguments (the communicator comes last in MPI, first here), and the plan that checks those and does the work.
macro_rules! collective {
    ($blocking:ident, $nonblocking:ident, $persistent:ident ($rank:ident, $comm:ident $(, $arg:ident: $ty:ty)*) $plan:expr) => {
        pub unsafe fn $blocking($rank: &Rank, $($arg: $ty,)* $comm: Comm) -> Result<()> {
            // SAFETY: the caller's promise, where the plan needs one.
            #[allow(unused_unsafe)]
            let plan = unsafe { $plan }?;
            blocking($rank, plan)
        }

        pub unsafe fn $nonblocking($rank: &Rank, $($arg: $ty,)* $comm: Comm, request: &mut Request) -> Result<()> {
            // SAFETY: the caller's promise, where the plan needs one.
            #[allow(unused_unsafe)]
            let plan = unsafe { $plan }?;
            nonblocking($rank, plan, request)
        }

        pub unsafe fn $persistent($rank: &Rank, $($arg: $ty,)* $comm: Comm, info: Info, request: &mut Request) -> Result<()> {
            plan::info($rank, info)?;
            // SAFETY: the caller's promise, where the plan needs one.
            #[allow(unused_unsafe)]
            let plan = unsafe { $plan }?;
            persistent($rank, plan, request)
        }
    };
}
pub(super) use collective;

collective! { barrier, ibarrier, barrier_init (rank, comm) Barrier::new(rank, comm) }

collective! { bcast, ibcast, bcast_init (rank, comm, buffer: *mut c_void, count: Count, datatype: Datatype, root: c_int)
Bcast::new(rank, buffer, count, datatype, root, comm) }

collective! { gather, igather, gather_init (rank, comm, sendbuf: *const c_void, sendcount: Count, sendtype: Datatype,
recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int)
Rooted::gather(rank, sendbuf, sendcount, sendtype, recvbuf, Counts::Uniform(recvcount), recvtype, root, comm) }

collective! { gatherv, igatherv, gatherv_init (rank, comm, sendbuf: *const c_void, sendcount: Count, sendtype: Datatype,
recvbuf: *mut c_void, recvcounts: Ints, displs: Ints, recvtype: Datatype, root: c_int)
Rooted::gather(rank, sendbuf, sendcount, sendtype, recvbuf, Counts::Vector(recvcounts, displs), recvtype, root, comm) }

collective! { scatter, iscatter, scatter_init (rank, comm, sendbuf: *const c_void, sendcount: Count, sendtype: Datatype,
recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int)
Rooted::scatter(rank, sendbuf, Counts::Uniform(sendcount), sendtype, recvbuf, recvcount, recvtype, root, comm) }

collective! { scatterv, iscatterv, scatterv_init (rank, comm, sendbuf: *const c_void, sendcounts: Ints, displs: Ints,
sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, root: c_int)
Rooted::scatter(rank, sendbuf, Counts::Vector(sendcounts, displs), sendtype, recvbuf, recvcount, recvtype, root, comm) }

collective! { allgather, iallgather, allgather_init (rank, comm, sendbuf: *const c_void, sendcount: Count, sendtype: Datatype,
recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype)
Allgather::new(rank, sendbuf, sendcount, sendtype, recvbuf, Counts::Uniform(recvcount), recvtype, comm) }

collective! { allgatherv, iallgatherv, allgatherv_init (rank, comm, sendbuf: *const c_void, sendcount: Count,
sendtype: Datatype, recvbuf: *mut c_void, recvcounts: Ints, displs: Ints, recvtype: Datatype)
Allgather::new(rank, sendbuf, sendcount, sendtype, recvbuf, Counts::Vector(recvcounts, displs), recvtype, comm) }

collective! { alltoall, ialltoall, alltoall_init (rank, comm, sendbuf: *const c_void, sendcount: Count, sendtype: Datatype,
recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype)
Alltoall::uniform(rank, sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }

collective! { alltoallv, ialltoallv, alltoallv_init (rank, comm, sendbuf: *const c_void, sendcounts: Ints, sdispls: Ints,
sendtype: Datatype, recvbuf: *mut c_void, recvcounts: Ints, rdispls: Ints, recvtype: Datatype)
Alltoall::vector(rank, sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm) }

collective! { alltoallw, ialltoallw, alltoallw_init (rank, comm, sendbuf: *const c_void, sendcounts: Ints, sdispls: Ints,
sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: Ints, rdispls: Ints, recvtypes: *const Datatype)
Alltoall::general(rank, sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm) }

collective! { reduce, ireduce, reduce_init (rank, comm, sendbuf: *const c_void, recvbuf: *mut c_void, count: Count,
datatype: Datatype, op: Op, root: c_int)
Reduce::new(rank, sendbuf, recvbuf, count, datatype, op, root, comm) }

collective! { allreduce, iallreduce, allreduce_init (rank, comm, sendbuf: *const c_void, recvbuf: *mut c_void, count: Count,
datatype: Datatype, op: Op)
Allreduce::new(rank, sendbuf, recvbuf, count, datatype, op, comm) }

collective! { reduce_scatter, ireduce_scatter, reduce_scatter_init (rank, comm, sendbuf: *const c_void, recvbuf: *mut c_void,
recvcounts: Ints, datatype: Datatype, op: Op)
ReduceScatter::vector(rank, sendbuf, recvbuf, recvcounts, datatype, op, comm) }

collective! { reduce_scatter_block, ireduce_scatter_block, reduce_scatter_block_init (rank, comm, sendbuf: *const c_void,
recvbuf: *mut c_void, recvcount: Count, datatype: Datatype, op: Op)
ReduceScatter::block(rank, sendbuf, recvbuf, recvcount, datatype, op, comm) }

collective! { scan, iscan, scan_init (rank, comm, sendbuf: *const c_void, recvbuf: *mut c_void, count: Count,
datatype: Datatype, op: Op)
Scan::new(rank, false, sendbuf, recvbuf, count, datatype, op, comm) }

collective! { exscan, iexscan, exscan_init (rank, comm, sendbuf: *const c_void, recvbuf: *mut c_void, count: Count,
datatype: Datatype, op: Op)
Scan::new(rank, true, sendbuf, recvbuf, count, datatype, op, comm) }

/// `MPI_Reduce_local`: `inoutbuf[i] = inbuf[i] op inoutbuf[i]`, on this rank alone.
pub unsafe fn reduce_local(
    rank: &Rank,
    inbuf: *const c_void,
    inoutbuf: *mut c_void,
    count: Count,
    datatype: Datatype,
    op: Op,
) -> Result<()> {
    check(!plan::in_place(inbuf), MPI_ERR_BUFFER)?;
    let operands = Operands::new(rank, inbuf, inoutbuf, count, datatype, op, true, true)?;
    match operands.both() {
        // SAFETY: the caller's promise.
        Some((low, high)) => unsafe { operands.operator.apply(rank, low, high) },
        None => Ok(()),
    }
}
