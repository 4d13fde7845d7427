//! The procedures of MPI 5.0 § 8.6 to 8.8: neighbourhood collectives.
//!
//! # Safety
//! Buffers and arrays that a call names are valid as the standard says, for as long as it says.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::coll::collective;
use crate::coll::gather::Counts;
use crate::coll::launch::{blocking, nonblocking, persistent};
use crate::coll::neighbor::Neighborhood;
use crate::coll::plan;
use crate::error::Result;
use crate::ints::Ints;
use crate::rank::Rank;
use crate::types::*;
use std::ffi::c_void;

collective! { neighbor_allgather, ineighbor_allgather, neighbor_allgather_init (rank, comm, sendbuf: *const c_void,
sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype)
Neighborhood::allgather(rank, sendbuf, sendcount, sendtype, recvbuf, Counts::Uniform(recvcount), recvtype, comm) }

collective! { neighbor_allgatherv, ineighbor_allgatherv, neighbor_allgatherv_init (rank, comm, sendbuf: *const c_void,
sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: Ints, displs: Ints, recvtype: Datatype)
Neighborhood::allgather(rank, sendbuf, sendcount, sendtype, recvbuf, Counts::Vector(recvcounts, displs), recvtype, comm) }

collective! { neighbor_alltoall, ineighbor_alltoall, neighbor_alltoall_init (rank, comm, sendbuf: *const c_void,
sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype)
Neighborhood::alltoall(rank, sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }

collective! { neighbor_alltoallv, ineighbor_alltoallv, neighbor_alltoallv_init (rank, comm, sendbuf: *const c_void,
sendcounts: Ints, sdispls: Ints, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: Ints, rdispls: Ints,
recvtype: Datatype)
Neighborhood::alltoallv(rank, sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm) }

collective! { neighbor_alltoallw, ineighbor_alltoallw, neighbor_alltoallw_init (rank, comm, sendbuf: *const c_void,
sendcounts: Ints, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: Ints,
rdispls: *const Count, recvtypes: *const Datatype)
Neighborhood::alltoallw(rank, sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm) }
