//! What Open MPI exports beyond the standard and its headers name: `MPIX_…` and `OMPI_Affinity_str`.
//! Those of fault tolerance are generated with the others.
#![allow(non_snake_case)]
#![allow(clippy::too_many_arguments)] // They have MPI's.

use crate::generated::chapter_06::*;
use crate::generated::chapter_08::*;
use anympi_door::call::unsupported;
use anympi_engine::errhandler::Argument;
use anympi_translate::open_mpi::{Comm, Datatype, Info, Op, Request, Session};
use anympi_translate::{Convert, OpenMpi};
use std::ffi::{c_char, c_int, c_void};

type Input = *const c_void;
type Output = *mut c_void;
type Ints = *const c_int;
type Types = *const Datatype;
type Displacements = *const i64;

/// The persistent collectives under the names that they had before MPI 4.0 took them up.
macro_rules! early_names {
    ($($name:ident $twin:ident $procedure:ident ($($argument:ident: $type:ty),*);)*) => {$(
        /// # Safety
        /// As for the procedure of the standard.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $twin(
            $($argument: $type,)*
            comm: Comm,
            info: Info,
            request: *mut Request,
        ) -> c_int {
            // SAFETY: the caller's promise.
            unsafe { $procedure($($argument,)* comm, info, request) }
        }

        /// # Safety
        /// As for the procedure of the standard.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            $($argument: $type,)*
            comm: Comm,
            info: Info,
            request: *mut Request,
        ) -> c_int {
            // SAFETY: the caller's promise.
            unsafe { $twin($($argument,)* comm, info, request) }
        }
    )*};
}

early_names! {
    MPIX_Allgather_init PMPIX_Allgather_init PMPI_Allgather_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcount: c_int, recvtype: Datatype
    );
    MPIX_Allgatherv_init PMPIX_Allgatherv_init PMPI_Allgatherv_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcounts: Ints, displs: Ints,
        recvtype: Datatype
    );
    MPIX_Allreduce_init PMPIX_Allreduce_init PMPI_Allreduce_init (
        sendbuf: Input, recvbuf: Output, count: c_int, datatype: Datatype, op: Op
    );
    MPIX_Alltoall_init PMPIX_Alltoall_init PMPI_Alltoall_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcount: c_int, recvtype: Datatype
    );
    MPIX_Alltoallv_init PMPIX_Alltoallv_init PMPI_Alltoallv_init (
        sendbuf: Input, sendcounts: Ints, sdispls: Ints, sendtype: Datatype, recvbuf: Output, recvcounts: Ints,
        rdispls: Ints, recvtype: Datatype
    );
    MPIX_Alltoallw_init PMPIX_Alltoallw_init PMPI_Alltoallw_init (
        sendbuf: Input, sendcounts: Ints, sdispls: Ints, sendtypes: Types, recvbuf: Output, recvcounts: Ints,
        rdispls: Ints, recvtypes: Types
    );
    MPIX_Barrier_init PMPIX_Barrier_init PMPI_Barrier_init ();
    MPIX_Bcast_init PMPIX_Bcast_init PMPI_Bcast_init (buffer: Output, count: c_int, datatype: Datatype, root: c_int);
    MPIX_Exscan_init PMPIX_Exscan_init PMPI_Exscan_init (
        sendbuf: Input, recvbuf: Output, count: c_int, datatype: Datatype, op: Op
    );
    MPIX_Gather_init PMPIX_Gather_init PMPI_Gather_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcount: c_int, recvtype: Datatype,
        root: c_int
    );
    MPIX_Gatherv_init PMPIX_Gatherv_init PMPI_Gatherv_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcounts: Ints, displs: Ints,
        recvtype: Datatype, root: c_int
    );
    MPIX_Reduce_init PMPIX_Reduce_init PMPI_Reduce_init (
        sendbuf: Input, recvbuf: Output, count: c_int, datatype: Datatype, op: Op, root: c_int
    );
    MPIX_Reduce_scatter_block_init PMPIX_Reduce_scatter_block_init PMPI_Reduce_scatter_block_init (
        sendbuf: Input, recvbuf: Output, recvcount: c_int, datatype: Datatype, op: Op
    );
    MPIX_Reduce_scatter_init PMPIX_Reduce_scatter_init PMPI_Reduce_scatter_init (
        sendbuf: Input, recvbuf: Output, recvcounts: Ints, datatype: Datatype, op: Op
    );
    MPIX_Scan_init PMPIX_Scan_init PMPI_Scan_init (
        sendbuf: Input, recvbuf: Output, count: c_int, datatype: Datatype, op: Op
    );
    MPIX_Scatter_init PMPIX_Scatter_init PMPI_Scatter_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcount: c_int, recvtype: Datatype,
        root: c_int
    );
    MPIX_Scatterv_init PMPIX_Scatterv_init PMPI_Scatterv_init (
        sendbuf: Input, sendcounts: Ints, displs: Ints, sendtype: Datatype, recvbuf: Output, recvcount: c_int,
        recvtype: Datatype, root: c_int
    );
    MPIX_Neighbor_allgather_init PMPIX_Neighbor_allgather_init PMPI_Neighbor_allgather_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcount: c_int, recvtype: Datatype
    );
    MPIX_Neighbor_allgatherv_init PMPIX_Neighbor_allgatherv_init PMPI_Neighbor_allgatherv_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcounts: Ints, displs: Ints,
        recvtype: Datatype
    );
    MPIX_Neighbor_alltoall_init PMPIX_Neighbor_alltoall_init PMPI_Neighbor_alltoall_init (
        sendbuf: Input, sendcount: c_int, sendtype: Datatype, recvbuf: Output, recvcount: c_int, recvtype: Datatype
    );
    MPIX_Neighbor_alltoallv_init PMPIX_Neighbor_alltoallv_init PMPI_Neighbor_alltoallv_init (
        sendbuf: Input, sendcounts: Ints, sdispls: Ints, sendtype: Datatype, recvbuf: Output, recvcounts: Ints,
        rdispls: Ints, recvtype: Datatype
    );
    MPIX_Neighbor_alltoallw_init PMPIX_Neighbor_alltoallw_init PMPI_Neighbor_alltoallw_init (
        sendbuf: Input, sendcounts: Ints, sdispls: Displacements, sendtypes: Types, recvbuf: Output,
        recvcounts: Ints, rdispls: Displacements, recvtypes: Types
    );
}

/// What is exported and not served, with its twin.
macro_rules! not_served {
    ($($name:ident $twin:ident ($object:ident: $of:ident $(, $argument:ident: $type:ty)*);)*) => {$(
        #[unsafe(no_mangle)]
        pub extern "C" fn $twin($object: $of $(, $argument: $type)*) -> c_int {
            let argument = Argument::$of($object.standard());
            unsupported::<OpenMpi>(stringify!($name), Some(argument))
        }

        #[unsafe(no_mangle)]
        pub extern "C" fn $name($object: $of $(, $argument: $type)*) -> c_int {
            $twin($object $(, $argument)*)
        }
    )*};
}

not_served! {
    MPI_Session_set_info PMPI_Session_set_info (session: Session, _info: Info);
}

/// Whether buffers may lie on a device of CUDA's.
#[unsafe(no_mangle)]
pub extern "C" fn MPIX_Query_cuda_support() -> c_int {
    0
}

/// Whether buffers may lie on a device of ROCm's.
#[unsafe(no_mangle)]
pub extern "C" fn MPIX_Query_rocm_support() -> c_int {
    0
}

/// Says in words to which processors the rank is bound.
///
/// # Safety
/// Each string has room for 1024 characters.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn OMPI_Affinity_str(
    _format: c_int,
    bound: *mut c_char,
    current_binding: *mut c_char,
    exists: *mut c_char,
) -> c_int {
    let texts = [c"anympi did not bind this process", c"not bound", c"not known"];
    for (to, text) in [bound, current_binding, exists].into_iter().zip(texts) {
        // SAFETY: the caller's promise.
        unsafe { to.copy_from(text.as_ptr(), text.count_bytes() + 1) };
    }
    0
}
