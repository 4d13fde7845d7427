//! Bodies: MPI 5.0 chapter 8, Virtual topologies for MPI processes. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use crate::callback::{attribute_functions, datarep, errhandler, event, grequest, op};
use crate::image::Image;
use crate::outcome::Outcome;
use crate::raise::Object;
use crate::text::Text;
use crate::{
    about, attribute, bsend, contents, cross, emulated, functions, integer, large, length, missing, pinned,
    plain, raise, spawn, tool,
};
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert, Passed, Places, pass};
use std::ffi::{c_char, c_int, c_void};

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_coords<A: Abi, B: Abi>(comm: A::Comm, rank: c_int, maxdims: c_int, coords: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_coords::<B>() else {
            return missing::function::<A, B>("MPI_Cart_coords", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), cross::rank::<A, B>(rank), maxdims, coords))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_create<A: Abi, B: Abi>(comm_old: A::Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, reorder: c_int, comm_cart: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_create::<B>() else {
            return missing::function::<A, B>("MPI_Cart_create", Object::Comm(pass(comm_old)));
        };
        let mut comm_cart_places = Places::new();
        let mut comm_cart_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut comm_cart_places, comm_cart, 1);
        let code = host(pass(comm_old), ndims, dims, periods, reorder, comm_cart_.as_mut_ptr());
        if code == 0 {
            comm_cart_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_get<A: Abi, B: Abi>(comm: A::Comm, maxdims: c_int, dims: *mut c_int, periods: *mut c_int, coords: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_get::<B>() else {
            return missing::function::<A, B>("MPI_Cart_get", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), maxdims, dims, periods, coords))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_map<A: Abi, B: Abi>(comm: A::Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_map::<B>() else {
            return missing::function::<A, B>("MPI_Cart_map", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), ndims, dims, periods, newrank);
        if code == 0 {
            cross::in_place(newrank, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_rank<A: Abi, B: Abi>(comm: A::Comm, coords: *const c_int, rank: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_rank::<B>() else {
            return missing::function::<A, B>("MPI_Cart_rank", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), coords, rank);
        if code == 0 {
            cross::in_place(rank, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_shift<A: Abi, B: Abi>(comm: A::Comm, direction: c_int, disp: c_int, rank_source: *mut c_int, rank_dest: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_shift::<B>() else {
            return missing::function::<A, B>("MPI_Cart_shift", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), direction, disp, rank_source, rank_dest);
        if code == 0 {
            cross::in_place(rank_source, cross::rank::<B, A>);
            cross::in_place(rank_dest, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cart_sub<A: Abi, B: Abi>(comm: A::Comm, remain_dims: *const c_int, newcomm: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cart_sub::<B>() else {
            return missing::function::<A, B>("MPI_Cart_sub", Object::Comm(pass(comm)));
        };
        let mut newcomm_places = Places::new();
        let mut newcomm_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut newcomm_places, newcomm, 1);
        let code = host(pass(comm), remain_dims, newcomm_.as_mut_ptr());
        if code == 0 {
            newcomm_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Cartdim_get<A: Abi, B: Abi>(comm: A::Comm, ndims: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Cartdim_get::<B>() else {
            return missing::function::<A, B>("MPI_Cartdim_get", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), ndims))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Dims_create<A: Abi, B: Abi>(nnodes: c_int, ndims: c_int, dims: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Dims_create::<B>() else {
            return missing::function::<A, B>("MPI_Dims_create", Object::None);
        };
        raise::code::<A, B>(host(nnodes, ndims, dims))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Dist_graph_create<A: Abi, B: Abi>(comm_old: A::Comm, n: c_int, sources: *const c_int, degrees: *const c_int, destinations: *const c_int, weights: *const c_int, info: A::Info, reorder: c_int, comm_dist_graph: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Dist_graph_create::<B>() else {
            return missing::function::<A, B>("MPI_Dist_graph_create", Object::Comm(pass(comm_old)));
        };
        let mut comm_dist_graph_places = Places::new();
        let mut comm_dist_graph_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut comm_dist_graph_places, comm_dist_graph, 1);
        let code = host(pass(comm_old), n, sources, degrees, destinations, cross::weights::<A, B>(weights), pass(info), reorder, comm_dist_graph_.as_mut_ptr());
        if code == 0 {
            comm_dist_graph_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Dist_graph_create_adjacent<A: Abi, B: Abi>(comm_old: A::Comm, indegree: c_int, sources: *const c_int, sourceweights: *const c_int, outdegree: c_int, destinations: *const c_int, destweights: *const c_int, info: A::Info, reorder: c_int, comm_dist_graph: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Dist_graph_create_adjacent::<B>() else {
            return missing::function::<A, B>("MPI_Dist_graph_create_adjacent", Object::Comm(pass(comm_old)));
        };
        let mut comm_dist_graph_places = Places::new();
        let mut comm_dist_graph_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut comm_dist_graph_places, comm_dist_graph, 1);
        let code = host(pass(comm_old), indegree, sources, cross::weights::<A, B>(sourceweights), outdegree, destinations, cross::weights::<A, B>(destweights), pass(info), reorder, comm_dist_graph_.as_mut_ptr());
        if code == 0 {
            comm_dist_graph_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Dist_graph_neighbors<A: Abi, B: Abi>(comm: A::Comm, maxindegree: c_int, sources: *mut c_int, sourceweights: *mut c_int, maxoutdegree: c_int, destinations: *mut c_int, destweights: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Dist_graph_neighbors::<B>() else {
            return missing::function::<A, B>("MPI_Dist_graph_neighbors", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), maxindegree, sources, cross::weights::<A, B>(sourceweights), maxoutdegree, destinations, cross::weights::<A, B>(destweights)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Dist_graph_neighbors_count<A: Abi, B: Abi>(comm: A::Comm, indegree: *mut c_int, outdegree: *mut c_int, weighted: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Dist_graph_neighbors_count::<B>() else {
            return missing::function::<A, B>("MPI_Dist_graph_neighbors_count", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), indegree, outdegree, weighted))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Graph_create<A: Abi, B: Abi>(comm_old: A::Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, reorder: c_int, comm_graph: *mut A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Graph_create::<B>() else {
            return missing::function::<A, B>("MPI_Graph_create", Object::Comm(pass(comm_old)));
        };
        let mut comm_graph_places = Places::new();
        let mut comm_graph_ = Passed::<A::Comm, B::Comm, 1>::empty(&mut comm_graph_places, comm_graph, 1);
        let code = host(pass(comm_old), nnodes, index, edges, reorder, comm_graph_.as_mut_ptr());
        if code == 0 {
            comm_graph_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Graph_get<A: Abi, B: Abi>(comm: A::Comm, maxindex: c_int, maxedges: c_int, index: *mut c_int, edges: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Graph_get::<B>() else {
            return missing::function::<A, B>("MPI_Graph_get", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), maxindex, maxedges, index, edges))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Graph_map<A: Abi, B: Abi>(comm: A::Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Graph_map::<B>() else {
            return missing::function::<A, B>("MPI_Graph_map", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), nnodes, index, edges, newrank);
        if code == 0 {
            cross::in_place(newrank, cross::rank::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Graph_neighbors<A: Abi, B: Abi>(comm: A::Comm, rank: c_int, maxneighbors: c_int, neighbors: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Graph_neighbors::<B>() else {
            return missing::function::<A, B>("MPI_Graph_neighbors", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), cross::rank::<A, B>(rank), maxneighbors, neighbors))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Graph_neighbors_count<A: Abi, B: Abi>(comm: A::Comm, rank: c_int, nneighbors: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Graph_neighbors_count::<B>() else {
            return missing::function::<A, B>("MPI_Graph_neighbors_count", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), cross::rank::<A, B>(rank), nneighbors))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Graphdims_get<A: Abi, B: Abi>(comm: A::Comm, nnodes: *mut c_int, nedges: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Graphdims_get::<B>() else {
            return missing::function::<A, B>("MPI_Graphdims_get", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(pass(comm), nnodes, nedges))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_allgather<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_allgather::<B>() else {
            return missing::function::<A, B>("MPI_Ineighbor_allgather", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_allgather_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_allgather_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ineighbor_allgather::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_allgatherv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_allgatherv::<B>() else {
            return missing::function::<A, B>("MPI_Ineighbor_allgatherv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_allgatherv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_allgatherv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let displs_ = displs_.into_box();
            let code = super::MPI_Ineighbor_allgatherv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_, displs_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoall<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_alltoall::<B>() else {
            return missing::function::<A, B>("MPI_Ineighbor_alltoall", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoall_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_alltoall_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Ineighbor_alltoall::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_alltoallv::<B>() else {
            return missing::function::<A, B>("MPI_Ineighbor_alltoallv", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_alltoallv_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(sdispls_) = Image::new(sdispls, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sdispls_ = sdispls_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(rdispls_) = Image::new(rdispls, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let rdispls_ = rdispls_.into_box();
            let code = super::MPI_Ineighbor_alltoallv::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, sdispls_, recvcounts_, rdispls_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallw<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_alltoallw::<B>() else {
            return missing::function::<A, B>("MPI_Ineighbor_alltoallw", Object::Comm(pass(comm)));
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::out_degree::<B>(pass(comm)));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::in_degree::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallw_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Ineighbor_alltoallw_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let code = super::MPI_Ineighbor_alltoallw::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls, sendtypes, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls, recvtypes, comm, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, recvcounts_]);
            }
            return code;
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::out_degree::<B>(pass(comm)));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::in_degree::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgather<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgather::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_allgather", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgather_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgather_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_allgather::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgather_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgather_init::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_allgather_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgather_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgather_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_allgather_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgatherv::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_allgatherv", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgatherv_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(displs_) = Image::new(displs, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_allgatherv::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgatherv_init::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_allgatherv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_allgatherv_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(displs_) = Image::new(displs, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let code = super::MPI_Neighbor_allgatherv_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), displs_.as_ptr(), recvtype, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [recvcounts_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, displs, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoall::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_alltoall", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoall_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_alltoall::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoall_init::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_alltoall_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcount: Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoall_init_c::<B>() else {
            let Some(sendtype_) = large::fit::<A, B>(sendcount, sendtype, || length::is_in_place::<A>(sendbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvtype_) = large::fit::<A, B>(recvcount, recvtype, || length::is_in_place::<A>(recvbuf)) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_alltoall_init::<A, B>(sendbuf, sendtype_.count, sendtype_.datatype, recvbuf, recvtype_.count, recvtype_.datatype, comm, info, request);
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcount, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcount, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallv::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_alltoallv", Object::Comm(pass(comm)));
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallv_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(sdispls_) = Image::new(sdispls, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(rdispls_) = Image::new(rdispls, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_alltoallv::<A, B>(sendbuf, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm);
        };
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallv_init::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_alltoallv_init", Object::Comm(pass(comm)));
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallv_init_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(sdispls_) = Image::new(sdispls, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sdispls_ = sdispls_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let Some(rdispls_) = Image::new(rdispls, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let rdispls_ = rdispls_.into_box();
            let code = super::MPI_Neighbor_alltoallv_init::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sendtype, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), recvtype, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, sdispls_, recvcounts_, rdispls_]);
            }
            return code;
        };
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, pass(sendtype), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, pass(recvtype), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallw::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_alltoallw", Object::Comm(pass(comm)));
        };
        let mut sendtypes_places = Places::new();
        let sendtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut sendtypes_places, sendtypes, length::out_degree::<B>(pass(comm)));
        let mut recvtypes_places = Places::new();
        let recvtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut recvtypes_places, recvtypes, length::in_degree::<B>(pass(comm)));
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr().cast_mut(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr().cast_mut(), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallw_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            return super::MPI_Neighbor_alltoallw::<A, B>(sendbuf, sendcounts_.as_ptr(), sdispls, sendtypes, recvbuf, recvcounts_.as_ptr(), rdispls, recvtypes, comm);
        };
        let mut sendtypes_places = Places::new();
        let sendtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut sendtypes_places, sendtypes, length::out_degree::<B>(pass(comm)));
        let mut recvtypes_places = Places::new();
        let recvtypes_ = Passed::<A::Datatype, B::Datatype, 64>::new(&mut recvtypes_places, recvtypes, length::in_degree::<B>(pass(comm)));
        raise::code::<A, B>(host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr().cast_mut(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr().cast_mut(), pass(comm)))
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw_init<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallw_init::<B>() else {
            return missing::function::<A, B>("MPI_Neighbor_alltoallw_init", Object::Comm(pass(comm)));
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::out_degree::<B>(pass(comm)));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::in_degree::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw_init_c<A: Abi, B: Abi>(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const A::Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const A::Datatype, comm: A::Comm, info: A::Info, request: *mut A::Request) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Neighbor_alltoallw_init_c::<B>() else {
            let Some(sendcounts_) = Image::new(sendcounts, length::out_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let sendcounts_ = sendcounts_.into_box();
            let Some(recvcounts_) = Image::new(recvcounts, length::in_degree::<B>(pass(comm)), missing::small) else { return missing::too_large::<A, B>(Object::Comm(pass(comm))) };
            let recvcounts_ = recvcounts_.into_box();
            let code = super::MPI_Neighbor_alltoallw_init::<A, B>(sendbuf, sendcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), sdispls, sendtypes, recvbuf, recvcounts_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr), rdispls, recvtypes, comm, info, request);
            if code == 0 {
                missing::keep::<A, B, _>(request, [sendcounts_, recvcounts_]);
            }
            return code;
        };
        let sendtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(sendtypes, length::out_degree::<B>(pass(comm)));
        let recvtypes_ = pinned::Lasting::<A::Datatype, B::Datatype>::new(recvtypes, length::in_degree::<B>(pass(comm)));
        let mut request_places = Places::new();
        let mut request_ = Passed::<A::Request, B::Request, 1>::empty(&mut request_places, request, 1);
        let code = host(cross::buffer::<A, B>(sendbuf), sendcounts, sdispls, sendtypes_.as_ptr(), cross::buffer::<A, B>(recvbuf), recvcounts, rdispls, recvtypes_.as_ptr(), pass(comm), pass(info), request_.as_mut_ptr());
        if code == 0 {
            sendtypes_.keep(request_.as_ptr().read());
            recvtypes_.keep(request_.as_ptr().read());
            request_.write_back();
        }
        raise::code::<A, B>(code)
    }
}

#[inline(never)]
pub unsafe extern "C" fn MPI_Topo_test<A: Abi, B: Abi>(comm: A::Comm, status: *mut c_int) -> c_int {
    unsafe {
        let Some(host) = functions::MPI_Topo_test::<B>() else {
            return missing::function::<A, B>("MPI_Topo_test", Object::Comm(pass(comm)));
        };
        let code = host(pass(comm), status);
        if code == 0 {
            cross::in_place(status, cross::topology::<B, A>);
        }
        raise::code::<A, B>(code)
    }
}
