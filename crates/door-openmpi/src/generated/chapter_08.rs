//! Exports: MPI 5.0 chapter 8, Virtual topologies for MPI processes. Written by `cargo xtask codegen` from the table.
//!
//! # Safety
//! Programs pass what the standard says; pointers that must not be null are checked.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_unsafe, unused_variables, clippy::missing_safety_doc, clippy::too_many_arguments, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One promise for all: that above.

use anympi_door::call::{call, call_any_time, quickly, unsupported};
use anympi_door::slot::{Text, convert, converted, narrow, narrow_or_undefined, required};
use anympi_door::{attribute, datatype, fortran, length, lifecycle, spawn, tool};
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::ints::Ints;
use anympi_engine::standard;
use anympi_engine::types::Count;
use anympi_translate::{Abi, Convert, Converted, Places};
use anympi_translate::OpenMpi as A;
use anympi_translate::open_mpi::{
    Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::{c_char, c_int, c_void};

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_coords(comm: Comm, rank: c_int, maxdims: c_int, coords: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_coords engine_MPI_Cart_coords undecided_MPI_Cart_coords (comm, rank, maxdims, coords)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_coords(comm: Comm, rank: c_int, maxdims: c_int, coords: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_coords engine_MPI_Cart_coords undecided_MPI_Cart_coords (comm, rank, maxdims, coords)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_coords(comm: Comm, rank: c_int, maxdims: c_int, coords: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_coords(comm, rank, maxdims, coords) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_coords(comm: Comm, rank: c_int, maxdims: c_int, coords: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_coords", || Some(Argument::Comm(comm.standard())), |me| {
            api::topo::cart_coords(me, comm.standard(), A::rank_in(rank), maxdims, coords)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_create(comm_old: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, reorder: c_int, comm_cart: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Cart_create engine_MPI_Cart_create undecided_MPI_Cart_create (comm_old, ndims, dims, periods, reorder, comm_cart)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_create(comm_old: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, reorder: c_int, comm_cart: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Cart_create engine_MPI_Cart_create undecided_MPI_Cart_create (comm_old, ndims, dims, periods, reorder, comm_cart)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_create(comm_old: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, reorder: c_int, comm_cart: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_create(comm_old, ndims, dims, periods, reorder, comm_cart) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_create(comm_old: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, reorder: c_int, comm_cart: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_create", || Some(Argument::Comm(comm_old.standard())), |me| {
            let comm_cart = required(comm_cart)?;
            let mut comm_cart_ = Comm::EMPTY;
            api::topo::cart_create(me, comm_old.standard(), ndims, dims, periods, reorder, &mut comm_cart_)?;
            *comm_cart = Comm::foreign(comm_cart_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_get(comm: Comm, maxdims: c_int, dims: *mut c_int, periods: *mut c_int, coords: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_get engine_MPI_Cart_get undecided_MPI_Cart_get (comm, maxdims, dims, periods, coords)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_get(comm: Comm, maxdims: c_int, dims: *mut c_int, periods: *mut c_int, coords: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_get engine_MPI_Cart_get undecided_MPI_Cart_get (comm, maxdims, dims, periods, coords)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_get(comm: Comm, maxdims: c_int, dims: *mut c_int, periods: *mut c_int, coords: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_get(comm, maxdims, dims, periods, coords) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_get(comm: Comm, maxdims: c_int, dims: *mut c_int, periods: *mut c_int, coords: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_get", || Some(Argument::Comm(comm.standard())), |me| {
            api::topo::cart_get(me, comm.standard(), maxdims, dims, periods, coords)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_map(comm: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_map engine_MPI_Cart_map undecided_MPI_Cart_map (comm, ndims, dims, periods, newrank)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_map(comm: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_map engine_MPI_Cart_map undecided_MPI_Cart_map (comm, ndims, dims, periods, newrank)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_map(comm: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, newrank: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_map(comm, ndims, dims, periods, newrank) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_map(comm: Comm, ndims: c_int, dims: *const c_int, periods: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_map", || Some(Argument::Comm(comm.standard())), |me| {
            let newrank = required(newrank)?;
            api::topo::cart_map(me, comm.standard(), ndims, dims, periods, newrank)?;
            *newrank = A::rank_out(*newrank);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_rank(comm: Comm, coords: *const c_int, rank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_rank engine_MPI_Cart_rank undecided_MPI_Cart_rank (comm, coords, rank)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_rank(comm: Comm, coords: *const c_int, rank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_rank engine_MPI_Cart_rank undecided_MPI_Cart_rank (comm, coords, rank)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_rank(comm: Comm, coords: *const c_int, rank: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_rank(comm, coords, rank) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_rank(comm: Comm, coords: *const c_int, rank: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_rank", || Some(Argument::Comm(comm.standard())), |me| {
            let rank = required(rank)?;
            api::topo::cart_rank(me, comm.standard(), coords, rank)?;
            *rank = A::rank_out(*rank);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_shift(comm: Comm, direction: c_int, disp: c_int, rank_source: *mut c_int, rank_dest: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_shift engine_MPI_Cart_shift undecided_MPI_Cart_shift (comm, direction, disp, rank_source, rank_dest)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_shift(comm: Comm, direction: c_int, disp: c_int, rank_source: *mut c_int, rank_dest: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cart_shift engine_MPI_Cart_shift undecided_MPI_Cart_shift (comm, direction, disp, rank_source, rank_dest)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_shift(comm: Comm, direction: c_int, disp: c_int, rank_source: *mut c_int, rank_dest: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_shift(comm, direction, disp, rank_source, rank_dest) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_shift(comm: Comm, direction: c_int, disp: c_int, rank_source: *mut c_int, rank_dest: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_shift", || Some(Argument::Comm(comm.standard())), |me| {
            let rank_source = required(rank_source)?;
            let rank_dest = required(rank_dest)?;
            api::topo::cart_shift(me, comm.standard(), direction, disp, rank_source, rank_dest)?;
            *rank_source = A::rank_out(*rank_source);
            *rank_dest = A::rank_out(*rank_dest);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cart_sub(comm: Comm, remain_dims: *const c_int, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Cart_sub engine_MPI_Cart_sub undecided_MPI_Cart_sub (comm, remain_dims, newcomm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cart_sub(comm: Comm, remain_dims: *const c_int, newcomm: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Cart_sub engine_MPI_Cart_sub undecided_MPI_Cart_sub (comm, remain_dims, newcomm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cart_sub(comm: Comm, remain_dims: *const c_int, newcomm: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Cart_sub(comm, remain_dims, newcomm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cart_sub(comm: Comm, remain_dims: *const c_int, newcomm: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Cart_sub", || Some(Argument::Comm(comm.standard())), |me| {
            let newcomm = required(newcomm)?;
            let mut newcomm_ = Comm::EMPTY;
            api::topo::cart_sub(me, comm.standard(), remain_dims, &mut newcomm_)?;
            *newcomm = Comm::foreign(newcomm_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Cartdim_get(comm: Comm, ndims: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cartdim_get engine_MPI_Cartdim_get undecided_MPI_Cartdim_get (comm, ndims)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Cartdim_get(comm: Comm, ndims: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Cartdim_get engine_MPI_Cartdim_get undecided_MPI_Cartdim_get (comm, ndims)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Cartdim_get(comm: Comm, ndims: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Cartdim_get(comm, ndims) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Cartdim_get(comm: Comm, ndims: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Cartdim_get", || Some(Argument::Comm(comm.standard())), |me| {
            let ndims = required(ndims)?;
            api::topo::cartdim_get(me, comm.standard(), ndims)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Dims_create(nnodes: c_int, ndims: c_int, dims: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Dims_create engine_MPI_Dims_create undecided_MPI_Dims_create (nnodes, ndims, dims)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Dims_create(nnodes: c_int, ndims: c_int, dims: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Dims_create engine_MPI_Dims_create undecided_MPI_Dims_create (nnodes, ndims, dims)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Dims_create(nnodes: c_int, ndims: c_int, dims: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Dims_create(nnodes, ndims, dims) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Dims_create(nnodes: c_int, ndims: c_int, dims: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Dims_create", || None, |me| {
            api::topo::dims_create(me, nnodes, ndims, dims)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Dist_graph_create(comm_old: Comm, n: c_int, sources: *const c_int, degrees: *const c_int, destinations: *const c_int, weights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Dist_graph_create engine_MPI_Dist_graph_create undecided_MPI_Dist_graph_create (comm_old, n, sources, degrees, destinations, weights, info, reorder, comm_dist_graph)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Dist_graph_create(comm_old: Comm, n: c_int, sources: *const c_int, degrees: *const c_int, destinations: *const c_int, weights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Dist_graph_create engine_MPI_Dist_graph_create undecided_MPI_Dist_graph_create (comm_old, n, sources, degrees, destinations, weights, info, reorder, comm_dist_graph)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Dist_graph_create(comm_old: Comm, n: c_int, sources: *const c_int, degrees: *const c_int, destinations: *const c_int, weights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Dist_graph_create(comm_old, n, sources, degrees, destinations, weights, info, reorder, comm_dist_graph) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Dist_graph_create(comm_old: Comm, n: c_int, sources: *const c_int, degrees: *const c_int, destinations: *const c_int, weights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Dist_graph_create", || Some(Argument::Comm(comm_old.standard())), |me| {
            let comm_dist_graph = required(comm_dist_graph)?;
            let mut comm_dist_graph_ = Comm::EMPTY;
            api::topo::dist_graph_create(me, comm_old.standard(), n, sources, degrees, destinations, A::weights_in(weights), info.standard(), reorder, &mut comm_dist_graph_)?;
            *comm_dist_graph = Comm::foreign(comm_dist_graph_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Dist_graph_create_adjacent(comm_old: Comm, indegree: c_int, sources: *const c_int, sourceweights: *const c_int, outdegree: c_int, destinations: *const c_int, destweights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Dist_graph_create_adjacent engine_MPI_Dist_graph_create_adjacent undecided_MPI_Dist_graph_create_adjacent (comm_old, indegree, sources, sourceweights, outdegree, destinations, destweights, info, reorder, comm_dist_graph)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Dist_graph_create_adjacent(comm_old: Comm, indegree: c_int, sources: *const c_int, sourceweights: *const c_int, outdegree: c_int, destinations: *const c_int, destweights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Dist_graph_create_adjacent engine_MPI_Dist_graph_create_adjacent undecided_MPI_Dist_graph_create_adjacent (comm_old, indegree, sources, sourceweights, outdegree, destinations, destweights, info, reorder, comm_dist_graph)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Dist_graph_create_adjacent(comm_old: Comm, indegree: c_int, sources: *const c_int, sourceweights: *const c_int, outdegree: c_int, destinations: *const c_int, destweights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Dist_graph_create_adjacent(comm_old, indegree, sources, sourceweights, outdegree, destinations, destweights, info, reorder, comm_dist_graph) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Dist_graph_create_adjacent(comm_old: Comm, indegree: c_int, sources: *const c_int, sourceweights: *const c_int, outdegree: c_int, destinations: *const c_int, destweights: *const c_int, info: Info, reorder: c_int, comm_dist_graph: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Dist_graph_create_adjacent", || Some(Argument::Comm(comm_old.standard())), |me| {
            let comm_dist_graph = required(comm_dist_graph)?;
            let mut comm_dist_graph_ = Comm::EMPTY;
            api::topo::dist_graph_create_adjacent(me, comm_old.standard(), indegree, sources, A::weights_in(sourceweights), outdegree, destinations, A::weights_in(destweights), info.standard(), reorder, &mut comm_dist_graph_)?;
            *comm_dist_graph = Comm::foreign(comm_dist_graph_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Dist_graph_neighbors(comm: Comm, maxindegree: c_int, sources: *mut c_int, sourceweights: *mut c_int, maxoutdegree: c_int, destinations: *mut c_int, destweights: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Dist_graph_neighbors engine_MPI_Dist_graph_neighbors undecided_MPI_Dist_graph_neighbors (comm, maxindegree, sources, sourceweights, maxoutdegree, destinations, destweights)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Dist_graph_neighbors(comm: Comm, maxindegree: c_int, sources: *mut c_int, sourceweights: *mut c_int, maxoutdegree: c_int, destinations: *mut c_int, destweights: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Dist_graph_neighbors engine_MPI_Dist_graph_neighbors undecided_MPI_Dist_graph_neighbors (comm, maxindegree, sources, sourceweights, maxoutdegree, destinations, destweights)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Dist_graph_neighbors(comm: Comm, maxindegree: c_int, sources: *mut c_int, sourceweights: *mut c_int, maxoutdegree: c_int, destinations: *mut c_int, destweights: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Dist_graph_neighbors(comm, maxindegree, sources, sourceweights, maxoutdegree, destinations, destweights) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Dist_graph_neighbors(comm: Comm, maxindegree: c_int, sources: *mut c_int, sourceweights: *mut c_int, maxoutdegree: c_int, destinations: *mut c_int, destweights: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Dist_graph_neighbors", || Some(Argument::Comm(comm.standard())), |me| {
            api::topo::dist_graph_neighbors(me, comm.standard(), maxindegree, sources, A::weights_in(sourceweights), maxoutdegree, destinations, A::weights_in(destweights))
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Dist_graph_neighbors_count(comm: Comm, indegree: *mut c_int, outdegree: *mut c_int, weighted: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Dist_graph_neighbors_count engine_MPI_Dist_graph_neighbors_count undecided_MPI_Dist_graph_neighbors_count (comm, indegree, outdegree, weighted)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Dist_graph_neighbors_count(comm: Comm, indegree: *mut c_int, outdegree: *mut c_int, weighted: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Dist_graph_neighbors_count engine_MPI_Dist_graph_neighbors_count undecided_MPI_Dist_graph_neighbors_count (comm, indegree, outdegree, weighted)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Dist_graph_neighbors_count(comm: Comm, indegree: *mut c_int, outdegree: *mut c_int, weighted: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Dist_graph_neighbors_count(comm, indegree, outdegree, weighted) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Dist_graph_neighbors_count(comm: Comm, indegree: *mut c_int, outdegree: *mut c_int, weighted: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Dist_graph_neighbors_count", || Some(Argument::Comm(comm.standard())), |me| {
            let indegree = required(indegree)?;
            let outdegree = required(outdegree)?;
            let weighted = required(weighted)?;
            api::topo::dist_graph_neighbors_count(me, comm.standard(), indegree, outdegree, weighted)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Graph_create(comm_old: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, reorder: c_int, comm_graph: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Graph_create engine_MPI_Graph_create undecided_MPI_Graph_create (comm_old, nnodes, index, edges, reorder, comm_graph)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Graph_create(comm_old: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, reorder: c_int, comm_graph: *mut Comm) -> c_int {
    unsafe { answer!(MPI_Graph_create engine_MPI_Graph_create undecided_MPI_Graph_create (comm_old, nnodes, index, edges, reorder, comm_graph)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Graph_create(comm_old: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, reorder: c_int, comm_graph: *mut Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Graph_create(comm_old, nnodes, index, edges, reorder, comm_graph) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Graph_create(comm_old: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, reorder: c_int, comm_graph: *mut Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Graph_create", || Some(Argument::Comm(comm_old.standard())), |me| {
            let comm_graph = required(comm_graph)?;
            let mut comm_graph_ = Comm::EMPTY;
            api::topo::graph_create(me, comm_old.standard(), nnodes, index, edges, reorder, &mut comm_graph_)?;
            *comm_graph = Comm::foreign(comm_graph_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Graph_get(comm: Comm, maxindex: c_int, maxedges: c_int, index: *mut c_int, edges: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_get engine_MPI_Graph_get undecided_MPI_Graph_get (comm, maxindex, maxedges, index, edges)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Graph_get(comm: Comm, maxindex: c_int, maxedges: c_int, index: *mut c_int, edges: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_get engine_MPI_Graph_get undecided_MPI_Graph_get (comm, maxindex, maxedges, index, edges)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Graph_get(comm: Comm, maxindex: c_int, maxedges: c_int, index: *mut c_int, edges: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Graph_get(comm, maxindex, maxedges, index, edges) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Graph_get(comm: Comm, maxindex: c_int, maxedges: c_int, index: *mut c_int, edges: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Graph_get", || Some(Argument::Comm(comm.standard())), |me| {
            api::topo::graph_get(me, comm.standard(), maxindex, maxedges, index, edges)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Graph_map(comm: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_map engine_MPI_Graph_map undecided_MPI_Graph_map (comm, nnodes, index, edges, newrank)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Graph_map(comm: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_map engine_MPI_Graph_map undecided_MPI_Graph_map (comm, nnodes, index, edges, newrank)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Graph_map(comm: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, newrank: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Graph_map(comm, nnodes, index, edges, newrank) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Graph_map(comm: Comm, nnodes: c_int, index: *const c_int, edges: *const c_int, newrank: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Graph_map", || Some(Argument::Comm(comm.standard())), |me| {
            let newrank = required(newrank)?;
            api::topo::graph_map(me, comm.standard(), nnodes, index, edges, newrank)?;
            *newrank = A::rank_out(*newrank);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Graph_neighbors(comm: Comm, rank: c_int, maxneighbors: c_int, neighbors: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_neighbors engine_MPI_Graph_neighbors undecided_MPI_Graph_neighbors (comm, rank, maxneighbors, neighbors)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Graph_neighbors(comm: Comm, rank: c_int, maxneighbors: c_int, neighbors: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_neighbors engine_MPI_Graph_neighbors undecided_MPI_Graph_neighbors (comm, rank, maxneighbors, neighbors)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Graph_neighbors(comm: Comm, rank: c_int, maxneighbors: c_int, neighbors: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Graph_neighbors(comm, rank, maxneighbors, neighbors) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Graph_neighbors(comm: Comm, rank: c_int, maxneighbors: c_int, neighbors: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Graph_neighbors", || Some(Argument::Comm(comm.standard())), |me| {
            api::topo::graph_neighbors(me, comm.standard(), A::rank_in(rank), maxneighbors, neighbors)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Graph_neighbors_count(comm: Comm, rank: c_int, nneighbors: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_neighbors_count engine_MPI_Graph_neighbors_count undecided_MPI_Graph_neighbors_count (comm, rank, nneighbors)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Graph_neighbors_count(comm: Comm, rank: c_int, nneighbors: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graph_neighbors_count engine_MPI_Graph_neighbors_count undecided_MPI_Graph_neighbors_count (comm, rank, nneighbors)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Graph_neighbors_count(comm: Comm, rank: c_int, nneighbors: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Graph_neighbors_count(comm, rank, nneighbors) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Graph_neighbors_count(comm: Comm, rank: c_int, nneighbors: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Graph_neighbors_count", || Some(Argument::Comm(comm.standard())), |me| {
            let nneighbors = required(nneighbors)?;
            api::topo::graph_neighbors_count(me, comm.standard(), A::rank_in(rank), nneighbors)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Graphdims_get(comm: Comm, nnodes: *mut c_int, nedges: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graphdims_get engine_MPI_Graphdims_get undecided_MPI_Graphdims_get (comm, nnodes, nedges)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Graphdims_get(comm: Comm, nnodes: *mut c_int, nedges: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Graphdims_get engine_MPI_Graphdims_get undecided_MPI_Graphdims_get (comm, nnodes, nedges)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Graphdims_get(comm: Comm, nnodes: *mut c_int, nedges: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Graphdims_get(comm, nnodes, nedges) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Graphdims_get(comm: Comm, nnodes: *mut c_int, nedges: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Graphdims_get", || Some(Argument::Comm(comm.standard())), |me| {
            let nnodes = required(nnodes)?;
            let nedges = required(nedges)?;
            api::topo::graphdims_get(me, comm.standard(), nnodes, nedges)
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgather engine_MPI_Ineighbor_allgather undecided_MPI_Ineighbor_allgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgather engine_MPI_Ineighbor_allgather undecided_MPI_Ineighbor_allgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_allgather(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_allgather", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_allgather(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgather_c engine_MPI_Ineighbor_allgather_c undecided_MPI_Ineighbor_allgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgather_c engine_MPI_Ineighbor_allgather_c undecided_MPI_Ineighbor_allgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_allgather_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_allgather_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_allgather(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgatherv engine_MPI_Ineighbor_allgatherv undecided_MPI_Ineighbor_allgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgatherv engine_MPI_Ineighbor_allgatherv undecided_MPI_Ineighbor_allgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_allgatherv(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_allgatherv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_allgatherv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgatherv_c engine_MPI_Ineighbor_allgatherv_c undecided_MPI_Ineighbor_allgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_allgatherv_c engine_MPI_Ineighbor_allgatherv_c undecided_MPI_Ineighbor_allgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_allgatherv_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_allgatherv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_allgatherv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoall engine_MPI_Ineighbor_alltoall undecided_MPI_Ineighbor_alltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoall engine_MPI_Ineighbor_alltoall undecided_MPI_Ineighbor_alltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_alltoall(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_alltoall", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_alltoall(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoall_c engine_MPI_Ineighbor_alltoall_c undecided_MPI_Ineighbor_alltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoall_c engine_MPI_Ineighbor_alltoall_c undecided_MPI_Ineighbor_alltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_alltoall_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_alltoall_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_alltoall(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallv engine_MPI_Ineighbor_alltoallv undecided_MPI_Ineighbor_alltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallv engine_MPI_Ineighbor_alltoallv undecided_MPI_Ineighbor_alltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_alltoallv(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_alltoallv", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_alltoallv(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallv_c engine_MPI_Ineighbor_alltoallv_c undecided_MPI_Ineighbor_alltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallv_c engine_MPI_Ineighbor_alltoallv_c undecided_MPI_Ineighbor_alltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_alltoallv_c(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_alltoallv_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_alltoallv(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtype.standard(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallw engine_MPI_Ineighbor_alltoallw undecided_MPI_Ineighbor_alltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallw engine_MPI_Ineighbor_alltoallw undecided_MPI_Ineighbor_alltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_alltoallw(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_alltoallw", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::out_degree(me, comm.standard()));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::in_degree(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_alltoallw(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), sdispls, sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Int(recvcounts), rdispls, recvtypes_.as_ptr(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Ineighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallw_c engine_MPI_Ineighbor_alltoallw_c undecided_MPI_Ineighbor_alltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Ineighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Ineighbor_alltoallw_c engine_MPI_Ineighbor_alltoallw_c undecided_MPI_Ineighbor_alltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Ineighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Ineighbor_alltoallw_c(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Ineighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Ineighbor_alltoallw_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::out_degree(me, comm.standard()));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::in_degree(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::ineighbor_alltoallw(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), sdispls, sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Count(recvcounts), rdispls, recvtypes_.as_ptr(), comm.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather engine_MPI_Neighbor_allgather undecided_MPI_Neighbor_allgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather engine_MPI_Neighbor_allgather undecided_MPI_Neighbor_allgather (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgather(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgather(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgather", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_allgather(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather_c engine_MPI_Neighbor_allgather_c undecided_MPI_Neighbor_allgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather_c engine_MPI_Neighbor_allgather_c undecided_MPI_Neighbor_allgather_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgather_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgather_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgather_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_allgather(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather_init engine_MPI_Neighbor_allgather_init undecided_MPI_Neighbor_allgather_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather_init engine_MPI_Neighbor_allgather_init undecided_MPI_Neighbor_allgather_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgather_init(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgather_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgather_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_allgather_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather_init_c engine_MPI_Neighbor_allgather_init_c undecided_MPI_Neighbor_allgather_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgather_init_c engine_MPI_Neighbor_allgather_init_c undecided_MPI_Neighbor_allgather_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgather_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgather_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgather_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_allgather_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv engine_MPI_Neighbor_allgatherv undecided_MPI_Neighbor_allgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv engine_MPI_Neighbor_allgatherv undecided_MPI_Neighbor_allgatherv (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgatherv(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgatherv(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgatherv", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_allgatherv(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv_c engine_MPI_Neighbor_allgatherv_c undecided_MPI_Neighbor_allgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv_c engine_MPI_Neighbor_allgatherv_c undecided_MPI_Neighbor_allgatherv_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgatherv_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgatherv_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgatherv_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_allgatherv(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv_init engine_MPI_Neighbor_allgatherv_init undecided_MPI_Neighbor_allgatherv_init (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv_init engine_MPI_Neighbor_allgatherv_init undecided_MPI_Neighbor_allgatherv_init (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgatherv_init(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgatherv_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, displs: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgatherv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_allgatherv_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(displs), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv_init_c engine_MPI_Neighbor_allgatherv_init_c undecided_MPI_Neighbor_allgatherv_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_allgatherv_init_c engine_MPI_Neighbor_allgatherv_init_c undecided_MPI_Neighbor_allgatherv_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_allgatherv_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_allgatherv_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, displs: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_allgatherv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_allgatherv_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(displs), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall engine_MPI_Neighbor_alltoall undecided_MPI_Neighbor_alltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall engine_MPI_Neighbor_alltoall undecided_MPI_Neighbor_alltoall (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoall(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoall(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoall", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_alltoall(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall_c engine_MPI_Neighbor_alltoall_c undecided_MPI_Neighbor_alltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall_c engine_MPI_Neighbor_alltoall_c undecided_MPI_Neighbor_alltoall_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoall_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoall_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoall_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_alltoall(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall_init engine_MPI_Neighbor_alltoall_init undecided_MPI_Neighbor_alltoall_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall_init engine_MPI_Neighbor_alltoall_init undecided_MPI_Neighbor_alltoall_init (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoall_init(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoall_init(sendbuf: *const c_void, sendcount: c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcount: c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoall_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_alltoall_init(me, A::buffer_in(sendbuf), sendcount.into(), sendtype.standard(), A::buffer_in(recvbuf), recvcount.into(), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall_init_c engine_MPI_Neighbor_alltoall_init_c undecided_MPI_Neighbor_alltoall_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoall_init_c engine_MPI_Neighbor_alltoall_init_c undecided_MPI_Neighbor_alltoall_init_c (sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoall_init_c(sendbuf, sendcount, sendtype, recvbuf, recvcount, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoall_init_c(sendbuf: *const c_void, sendcount: Count, sendtype: Datatype, recvbuf: *mut c_void, recvcount: Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoall_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_alltoall_init(me, A::buffer_in(sendbuf), sendcount, sendtype.standard(), A::buffer_in(recvbuf), recvcount, recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv engine_MPI_Neighbor_alltoallv undecided_MPI_Neighbor_alltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv engine_MPI_Neighbor_alltoallv undecided_MPI_Neighbor_alltoallv (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallv(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallv(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallv", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_alltoallv(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv_c engine_MPI_Neighbor_alltoallv_c undecided_MPI_Neighbor_alltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv_c engine_MPI_Neighbor_alltoallv_c undecided_MPI_Neighbor_alltoallv_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallv_c(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallv_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallv_c", || Some(Argument::Comm(comm.standard())), |me| {
            api::neighbor::neighbor_alltoallv(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtype.standard(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv_init engine_MPI_Neighbor_alltoallv_init undecided_MPI_Neighbor_alltoallv_init (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv_init engine_MPI_Neighbor_alltoallv_init undecided_MPI_Neighbor_alltoallv_init (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallv_init(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallv_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const c_int, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const c_int, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallv_init", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_alltoallv_init(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), Ints::Int(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Int(recvcounts), Ints::Int(rdispls), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv_init_c engine_MPI_Neighbor_alltoallv_init_c undecided_MPI_Neighbor_alltoallv_init_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallv_init_c engine_MPI_Neighbor_alltoallv_init_c undecided_MPI_Neighbor_alltoallv_init_c (sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallv_init_c(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallv_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtype: Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtype: Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallv_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_alltoallv_init(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), Ints::Count(sdispls), sendtype.standard(), A::buffer_in(recvbuf), Ints::Count(recvcounts), Ints::Count(rdispls), recvtype.standard(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw engine_MPI_Neighbor_alltoallw undecided_MPI_Neighbor_alltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw engine_MPI_Neighbor_alltoallw undecided_MPI_Neighbor_alltoallw (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallw(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallw(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallw", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::out_degree(me, comm.standard()));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::in_degree(me, comm.standard()));
            api::neighbor::neighbor_alltoallw(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), sdispls, sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Int(recvcounts), rdispls, recvtypes_.as_ptr(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw_c engine_MPI_Neighbor_alltoallw_c undecided_MPI_Neighbor_alltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw_c engine_MPI_Neighbor_alltoallw_c undecided_MPI_Neighbor_alltoallw_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallw_c(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallw_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallw_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::out_degree(me, comm.standard()));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::in_degree(me, comm.standard()));
            api::neighbor::neighbor_alltoallw(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), sdispls, sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Count(recvcounts), rdispls, recvtypes_.as_ptr(), comm.standard())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw_init engine_MPI_Neighbor_alltoallw_init undecided_MPI_Neighbor_alltoallw_init (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw_init engine_MPI_Neighbor_alltoallw_init undecided_MPI_Neighbor_alltoallw_init (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallw_init(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallw_init(sendbuf: *const c_void, sendcounts: *const c_int, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const c_int, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallw_init", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::out_degree(me, comm.standard()));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::in_degree(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_alltoallw_init(me, A::buffer_in(sendbuf), Ints::Int(sendcounts), sdispls, sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Int(recvcounts), rdispls, recvtypes_.as_ptr(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Neighbor_alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw_init_c engine_MPI_Neighbor_alltoallw_init_c undecided_MPI_Neighbor_alltoallw_init_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Neighbor_alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe { answer!(MPI_Neighbor_alltoallw_init_c engine_MPI_Neighbor_alltoallw_init_c undecided_MPI_Neighbor_alltoallw_init_c (sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Neighbor_alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    super::decide();
    unsafe { PMPI_Neighbor_alltoallw_init_c(sendbuf, sendcounts, sdispls, sendtypes, recvbuf, recvcounts, rdispls, recvtypes, comm, info, request) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Neighbor_alltoallw_init_c(sendbuf: *const c_void, sendcounts: *const Count, sdispls: *const Count, sendtypes: *const Datatype, recvbuf: *mut c_void, recvcounts: *const Count, rdispls: *const Count, recvtypes: *const Datatype, comm: Comm, info: Info, request: *mut Request) -> c_int {
    unsafe {
        call::<A>("MPI_Neighbor_alltoallw_init_c", || Some(Argument::Comm(comm.standard())), |me| {
            let mut sendtypes_places = Places::new();
            let sendtypes_ = Converted::<Datatype>::new(&mut sendtypes_places, sendtypes, length::out_degree(me, comm.standard()));
            let mut recvtypes_places = Places::new();
            let recvtypes_ = Converted::<Datatype>::new(&mut recvtypes_places, recvtypes, length::in_degree(me, comm.standard()));
            let request = required(request)?;
            let mut request_ = Request::EMPTY;
            api::neighbor::neighbor_alltoallw_init(me, A::buffer_in(sendbuf), Ints::Count(sendcounts), sdispls, sendtypes_.as_ptr(), A::buffer_in(recvbuf), Ints::Count(recvcounts), rdispls, recvtypes_.as_ptr(), comm.standard(), info.standard(), &mut request_)?;
            *request = Request::foreign(request_);
            Ok(())
        })
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn PMPI_Topo_test(comm: Comm, status: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Topo_test engine_MPI_Topo_test undecided_MPI_Topo_test (comm, status)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn MPI_Topo_test(comm: Comm, status: *mut c_int) -> c_int {
    unsafe { answer!(MPI_Topo_test engine_MPI_Topo_test undecided_MPI_Topo_test (comm, status)) }
}

#[cold]
unsafe extern "C" fn undecided_MPI_Topo_test(comm: Comm, status: *mut c_int) -> c_int {
    super::decide();
    unsafe { PMPI_Topo_test(comm, status) }
}

#[inline(never)]
unsafe extern "C" fn engine_MPI_Topo_test(comm: Comm, status: *mut c_int) -> c_int {
    unsafe {
        call::<A>("MPI_Topo_test", || Some(Argument::Comm(comm.standard())), |me| {
            let status = required(status)?;
            api::topo::topo_test(me, comm.standard(), status)?;
            *status = A::topology_out(*status);
            Ok(())
        })
    }
}
