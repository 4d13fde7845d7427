//! What guests import: MPI 5.0 chapter 8, Virtual topologies for MPI processes. Written by `cargo xtask codegen` from the table.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(non_snake_case, unused_imports, unused_mut, unused_unsafe, unused_variables, clippy::unnecessary_cast, clippy::useless_conversion)]
#![allow(clippy::undocumented_unsafe_blocks)] // One reason for all: what is passed on was checked or copied.

use crate::array::{Array, Weights, last, total};
use crate::buffers::{moved, sum};
use crate::by_hand::*;
use crate::call::{Arguments, Cx, unsupported};
use crate::error::Failure;
use crate::guest::Mpi;
use crate::host::{Owner, model};
use crate::imports::{Import, Object};
use crate::value::{Text, narrow, narrow_or_undefined, pointer};
use anympi_engine::api;
use anympi_engine::types::{
    Comm, Count, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::{c_int, c_void};
use std::ptr;

pub(crate) static IMPORTS: [Import; 50] = [
    Import { name: "MPI_Cart_coords", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_coords },
    Import { name: "MPI_Cart_create", signature: "iiiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_create },
    Import { name: "MPI_Cart_get", signature: "iiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_get },
    Import { name: "MPI_Cart_map", signature: "iiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_map },
    Import { name: "MPI_Cart_rank", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_rank },
    Import { name: "MPI_Cart_shift", signature: "iiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_shift },
    Import { name: "MPI_Cart_sub", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cart_sub },
    Import { name: "MPI_Cartdim_get", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Cartdim_get },
    Import { name: "MPI_Dims_create", signature: "iii>i", object: Object::None, any_time: false, has_value: false, body: MPI_Dims_create },
    Import { name: "MPI_Dist_graph_create", signature: "iiiiiiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Dist_graph_create },
    Import { name: "MPI_Dist_graph_create_adjacent", signature: "iiiiiiiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Dist_graph_create_adjacent },
    Import { name: "MPI_Dist_graph_neighbors", signature: "iiiiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Dist_graph_neighbors },
    Import { name: "MPI_Dist_graph_neighbors_count", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Dist_graph_neighbors_count },
    Import { name: "MPI_Graph_create", signature: "iiiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Graph_create },
    Import { name: "MPI_Graph_get", signature: "iiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Graph_get },
    Import { name: "MPI_Graph_map", signature: "iiiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Graph_map },
    Import { name: "MPI_Graph_neighbors", signature: "iiii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Graph_neighbors },
    Import { name: "MPI_Graph_neighbors_count", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Graph_neighbors_count },
    Import { name: "MPI_Graphdims_get", signature: "iii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Graphdims_get },
    Import { name: "MPI_Ineighbor_allgather", signature: "iiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ineighbor_allgather },
    Import { name: "MPI_Ineighbor_allgather_c", signature: "iliiliii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ineighbor_allgather_c },
    Import { name: "MPI_Ineighbor_allgatherv", signature: "iiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Ineighbor_allgatherv },
    Import { name: "MPI_Ineighbor_allgatherv_c", signature: "iliiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Ineighbor_allgatherv_c },
    Import { name: "MPI_Ineighbor_alltoall", signature: "iiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ineighbor_alltoall },
    Import { name: "MPI_Ineighbor_alltoall_c", signature: "iliiliii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Ineighbor_alltoall_c },
    Import { name: "MPI_Ineighbor_alltoallv", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ineighbor_alltoallv },
    Import { name: "MPI_Ineighbor_alltoallv_c", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ineighbor_alltoallv_c },
    Import { name: "MPI_Ineighbor_alltoallw", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ineighbor_alltoallw },
    Import { name: "MPI_Ineighbor_alltoallw_c", signature: "iiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Ineighbor_alltoallw_c },
    Import { name: "MPI_Neighbor_allgather", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_allgather },
    Import { name: "MPI_Neighbor_allgather_c", signature: "iliilii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_allgather_c },
    Import { name: "MPI_Neighbor_allgather_init", signature: "iiiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_allgather_init },
    Import { name: "MPI_Neighbor_allgather_init_c", signature: "iliiliiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_allgather_init_c },
    Import { name: "MPI_Neighbor_allgatherv", signature: "iiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Neighbor_allgatherv },
    Import { name: "MPI_Neighbor_allgatherv_c", signature: "iliiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Neighbor_allgatherv_c },
    Import { name: "MPI_Neighbor_allgatherv_init", signature: "iiiiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Neighbor_allgatherv_init },
    Import { name: "MPI_Neighbor_allgatherv_init_c", signature: "iliiiiiiii>i", object: Object::Comm(7), any_time: false, has_value: false, body: MPI_Neighbor_allgatherv_init_c },
    Import { name: "MPI_Neighbor_alltoall", signature: "iiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_alltoall },
    Import { name: "MPI_Neighbor_alltoall_c", signature: "iliilii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_alltoall_c },
    Import { name: "MPI_Neighbor_alltoall_init", signature: "iiiiiiiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_alltoall_init },
    Import { name: "MPI_Neighbor_alltoall_init_c", signature: "iliiliiii>i", object: Object::Comm(6), any_time: false, has_value: false, body: MPI_Neighbor_alltoall_init_c },
    Import { name: "MPI_Neighbor_alltoallv", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallv },
    Import { name: "MPI_Neighbor_alltoallv_c", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallv_c },
    Import { name: "MPI_Neighbor_alltoallv_init", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallv_init },
    Import { name: "MPI_Neighbor_alltoallv_init_c", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallv_init_c },
    Import { name: "MPI_Neighbor_alltoallw", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallw },
    Import { name: "MPI_Neighbor_alltoallw_c", signature: "iiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallw_c },
    Import { name: "MPI_Neighbor_alltoallw_init", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallw_init },
    Import { name: "MPI_Neighbor_alltoallw_init_c", signature: "iiiiiiiiiii>i", object: Object::Comm(8), any_time: false, has_value: false, body: MPI_Neighbor_alltoallw_init_c },
    Import { name: "MPI_Topo_test", signature: "ii>i", object: Object::Comm(0), any_time: false, has_value: false, body: MPI_Topo_test },
];

fn MPI_Cart_coords(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let rank = a.int(1);
    let maxdims = a.int(2);
    let coords = a.word(3);
    let mut coords_ = Array::<i32, c_int>::new(cx, "coords", coords, Count::from(maxdims))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_coords(me, comm, rank, maxdims, coords_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_coords::<Standard>(), |f| f(comm, rank, maxdims, coords_.as_mut_ptr())) },
    };
    coords_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Cart_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_old = cx.handle::<Comm>(a.word(0));
    let ndims = a.int(1);
    let dims = a.word(2);
    let periods = a.word(3);
    let reorder = a.int(4);
    let comm_cart = a.word(5);
    let dims_ = Array::<i32, c_int>::new(cx, "dims", dims, Count::from(ndims))?;
    let periods_ = Array::<i32, c_int>::new(cx, "periods", periods, Count::from(ndims))?;
    let comm_cart = cx.place::<u32>("comm_cart", comm_cart)?;
    let mut comm_cart_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_create(me, comm_old, ndims, dims_.as_ptr(), periods_.as_ptr(), reorder, &mut comm_cart_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_create::<Standard>(), |f| f(comm_old, ndims, dims_.as_ptr(), periods_.as_ptr(), reorder, &mut comm_cart_)) },
    };
    outcome?;
    comm_cart.write(cx.given(comm_cart_));
    Ok(())
}

fn MPI_Cart_get(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let maxdims = a.int(1);
    let dims = a.word(2);
    let periods = a.word(3);
    let coords = a.word(4);
    let mut dims_ = Array::<i32, c_int>::new(cx, "dims", dims, Count::from(maxdims))?;
    let mut periods_ = Array::<i32, c_int>::new(cx, "periods", periods, Count::from(maxdims))?;
    let mut coords_ = Array::<i32, c_int>::new(cx, "coords", coords, Count::from(maxdims))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_get(me, comm, maxdims, dims_.as_mut_ptr(), periods_.as_mut_ptr(), coords_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_get::<Standard>(), |f| f(comm, maxdims, dims_.as_mut_ptr(), periods_.as_mut_ptr(), coords_.as_mut_ptr())) },
    };
    dims_.write_back(cx);
    periods_.write_back(cx);
    coords_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Cart_map(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let ndims = a.int(1);
    let dims = a.word(2);
    let periods = a.word(3);
    let newrank = a.word(4);
    let dims_ = Array::<i32, c_int>::new(cx, "dims", dims, Count::from(ndims))?;
    let periods_ = Array::<i32, c_int>::new(cx, "periods", periods, Count::from(ndims))?;
    let newrank = cx.place::<i32>("newrank", newrank)?;
    let mut newrank_: c_int = newrank.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_map(me, comm, ndims, dims_.as_ptr(), periods_.as_ptr(), &mut newrank_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_map::<Standard>(), |f| f(comm, ndims, dims_.as_ptr(), periods_.as_ptr(), &mut newrank_)) },
    };
    newrank.write(newrank_);
    outcome?;
    Ok(())
}

fn MPI_Cart_rank(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let coords = a.word(1);
    let rank = a.word(2);
    let coords_ = Array::<i32, c_int>::new(cx, "coords", coords, cx.dimensions(comm))?;
    let rank = cx.place::<i32>("rank", rank)?;
    let mut rank_: c_int = rank.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_rank(me, comm, coords_.as_ptr(), &mut rank_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_rank::<Standard>(), |f| f(comm, coords_.as_ptr(), &mut rank_)) },
    };
    rank.write(rank_);
    outcome?;
    Ok(())
}

fn MPI_Cart_shift(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let direction = a.int(1);
    let disp = a.int(2);
    let rank_source = a.word(3);
    let rank_dest = a.word(4);
    let rank_source = cx.place::<i32>("rank_source", rank_source)?;
    let mut rank_source_: c_int = rank_source.read();
    let rank_dest = cx.place::<i32>("rank_dest", rank_dest)?;
    let mut rank_dest_: c_int = rank_dest.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_shift(me, comm, direction, disp, &mut rank_source_, &mut rank_dest_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_shift::<Standard>(), |f| f(comm, direction, disp, &mut rank_source_, &mut rank_dest_)) },
    };
    rank_source.write(rank_source_);
    rank_dest.write(rank_dest_);
    outcome?;
    Ok(())
}

fn MPI_Cart_sub(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let remain_dims = a.word(1);
    let newcomm = a.word(2);
    let remain_dims_ = Array::<i32, c_int>::new(cx, "remain_dims", remain_dims, cx.dimensions(comm))?;
    let newcomm = cx.place::<u32>("newcomm", newcomm)?;
    let mut newcomm_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cart_sub(me, comm, remain_dims_.as_ptr(), &mut newcomm_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cart_sub::<Standard>(), |f| f(comm, remain_dims_.as_ptr(), &mut newcomm_)) },
    };
    outcome?;
    newcomm.write(cx.given(newcomm_));
    Ok(())
}

fn MPI_Cartdim_get(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let ndims = a.word(1);
    let ndims = cx.place::<i32>("ndims", ndims)?;
    let mut ndims_: c_int = ndims.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::cartdim_get(me, comm, &mut ndims_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Cartdim_get::<Standard>(), |f| f(comm, &mut ndims_)) },
    };
    ndims.write(ndims_);
    outcome?;
    Ok(())
}

fn MPI_Dims_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let nnodes = a.int(0);
    let ndims = a.int(1);
    let dims = a.word(2);
    let mut dims_ = Array::<i32, c_int>::new(cx, "dims", dims, Count::from(ndims))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::dims_create(me, nnodes, ndims, dims_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Dims_create::<Standard>(), |f| f(nnodes, ndims, dims_.as_mut_ptr())) },
    };
    dims_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Dist_graph_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_old = cx.handle::<Comm>(a.word(0));
    let n = a.int(1);
    let sources = a.word(2);
    let degrees = a.word(3);
    let destinations = a.word(4);
    let weights = a.word(5);
    let info = cx.handle::<Info>(a.word(6));
    let reorder = a.int(7);
    let comm_dist_graph = a.word(8);
    let sources_ = Array::<i32, c_int>::new(cx, "sources", sources, Count::from(n))?;
    let degrees_ = Array::<i32, c_int>::new(cx, "degrees", degrees, Count::from(n))?;
    let destinations_ = Array::<i32, c_int>::new(cx, "destinations", destinations, total(degrees_.as_slice()))?;
    let weights_ = Weights::new(cx, "weights", weights, total(degrees_.as_slice()))?;
    let comm_dist_graph = cx.place::<u32>("comm_dist_graph", comm_dist_graph)?;
    let mut comm_dist_graph_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::dist_graph_create(me, comm_old, n, sources_.as_ptr(), degrees_.as_ptr(), destinations_.as_ptr(), weights_.as_ptr(), info, reorder, &mut comm_dist_graph_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Dist_graph_create::<Standard>(), |f| f(comm_old, n, sources_.as_ptr(), degrees_.as_ptr(), destinations_.as_ptr(), weights_.as_ptr(), info, reorder, &mut comm_dist_graph_)) },
    };
    outcome?;
    comm_dist_graph.write(cx.given(comm_dist_graph_));
    Ok(())
}

fn MPI_Dist_graph_create_adjacent(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_old = cx.handle::<Comm>(a.word(0));
    let indegree = a.int(1);
    let sources = a.word(2);
    let sourceweights = a.word(3);
    let outdegree = a.int(4);
    let destinations = a.word(5);
    let destweights = a.word(6);
    let info = cx.handle::<Info>(a.word(7));
    let reorder = a.int(8);
    let comm_dist_graph = a.word(9);
    let sources_ = Array::<i32, c_int>::new(cx, "sources", sources, Count::from(indegree))?;
    let sourceweights_ = Weights::new(cx, "sourceweights", sourceweights, Count::from(indegree))?;
    let destinations_ = Array::<i32, c_int>::new(cx, "destinations", destinations, Count::from(outdegree))?;
    let destweights_ = Weights::new(cx, "destweights", destweights, Count::from(outdegree))?;
    let comm_dist_graph = cx.place::<u32>("comm_dist_graph", comm_dist_graph)?;
    let mut comm_dist_graph_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::dist_graph_create_adjacent(me, comm_old, indegree, sources_.as_ptr(), sourceweights_.as_ptr(), outdegree, destinations_.as_ptr(), destweights_.as_ptr(), info, reorder, &mut comm_dist_graph_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Dist_graph_create_adjacent::<Standard>(), |f| f(comm_old, indegree, sources_.as_ptr(), sourceweights_.as_ptr(), outdegree, destinations_.as_ptr(), destweights_.as_ptr(), info, reorder, &mut comm_dist_graph_)) },
    };
    outcome?;
    comm_dist_graph.write(cx.given(comm_dist_graph_));
    Ok(())
}

fn MPI_Dist_graph_neighbors(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let maxindegree = a.int(1);
    let sources = a.word(2);
    let sourceweights = a.word(3);
    let maxoutdegree = a.int(4);
    let destinations = a.word(5);
    let destweights = a.word(6);
    let mut sources_ = Array::<i32, c_int>::new(cx, "sources", sources, Count::from(maxindegree))?;
    let mut sourceweights_ = Weights::new(cx, "sourceweights", sourceweights, Count::from(maxindegree))?;
    let mut destinations_ = Array::<i32, c_int>::new(cx, "destinations", destinations, Count::from(maxoutdegree))?;
    let mut destweights_ = Weights::new(cx, "destweights", destweights, Count::from(maxoutdegree))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::dist_graph_neighbors(me, comm, maxindegree, sources_.as_mut_ptr(), sourceweights_.as_mut_ptr(), maxoutdegree, destinations_.as_mut_ptr(), destweights_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Dist_graph_neighbors::<Standard>(), |f| f(comm, maxindegree, sources_.as_mut_ptr(), sourceweights_.as_mut_ptr(), maxoutdegree, destinations_.as_mut_ptr(), destweights_.as_mut_ptr())) },
    };
    sources_.write_back(cx);
    sourceweights_.write_back(cx);
    destinations_.write_back(cx);
    destweights_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Dist_graph_neighbors_count(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let indegree = a.word(1);
    let outdegree = a.word(2);
    let weighted = a.word(3);
    let indegree = cx.place::<i32>("indegree", indegree)?;
    let mut indegree_: c_int = indegree.read();
    let outdegree = cx.place::<i32>("outdegree", outdegree)?;
    let mut outdegree_: c_int = outdegree.read();
    let weighted = cx.place::<i32>("weighted", weighted)?;
    let mut weighted_: c_int = weighted.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::dist_graph_neighbors_count(me, comm, &mut indegree_, &mut outdegree_, &mut weighted_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Dist_graph_neighbors_count::<Standard>(), |f| f(comm, &mut indegree_, &mut outdegree_, &mut weighted_)) },
    };
    indegree.write(indegree_);
    outdegree.write(outdegree_);
    weighted.write(weighted_);
    outcome?;
    Ok(())
}

fn MPI_Graph_create(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm_old = cx.handle::<Comm>(a.word(0));
    let nnodes = a.int(1);
    let index = a.word(2);
    let edges = a.word(3);
    let reorder = a.int(4);
    let comm_graph = a.word(5);
    let index_ = Array::<i32, c_int>::new(cx, "index", index, Count::from(nnodes))?;
    let edges_ = Array::<i32, c_int>::new(cx, "edges", edges, last(index_.as_slice()))?;
    let comm_graph = cx.place::<u32>("comm_graph", comm_graph)?;
    let mut comm_graph_ = Comm(0);
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::graph_create(me, comm_old, nnodes, index_.as_ptr(), edges_.as_ptr(), reorder, &mut comm_graph_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Graph_create::<Standard>(), |f| f(comm_old, nnodes, index_.as_ptr(), edges_.as_ptr(), reorder, &mut comm_graph_)) },
    };
    outcome?;
    comm_graph.write(cx.given(comm_graph_));
    Ok(())
}

fn MPI_Graph_get(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let maxindex = a.int(1);
    let maxedges = a.int(2);
    let index = a.word(3);
    let edges = a.word(4);
    let mut index_ = Array::<i32, c_int>::new(cx, "index", index, Count::from(maxindex))?;
    let mut edges_ = Array::<i32, c_int>::new(cx, "edges", edges, Count::from(maxedges))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::graph_get(me, comm, maxindex, maxedges, index_.as_mut_ptr(), edges_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Graph_get::<Standard>(), |f| f(comm, maxindex, maxedges, index_.as_mut_ptr(), edges_.as_mut_ptr())) },
    };
    index_.write_back(cx);
    edges_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Graph_map(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let nnodes = a.int(1);
    let index = a.word(2);
    let edges = a.word(3);
    let newrank = a.word(4);
    let index_ = Array::<i32, c_int>::new(cx, "index", index, Count::from(nnodes))?;
    let edges_ = Array::<i32, c_int>::new(cx, "edges", edges, last(index_.as_slice()))?;
    let newrank = cx.place::<i32>("newrank", newrank)?;
    let mut newrank_: c_int = newrank.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::graph_map(me, comm, nnodes, index_.as_ptr(), edges_.as_ptr(), &mut newrank_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Graph_map::<Standard>(), |f| f(comm, nnodes, index_.as_ptr(), edges_.as_ptr(), &mut newrank_)) },
    };
    newrank.write(newrank_);
    outcome?;
    Ok(())
}

fn MPI_Graph_neighbors(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let rank = a.int(1);
    let maxneighbors = a.int(2);
    let neighbors = a.word(3);
    let mut neighbors_ = Array::<i32, c_int>::new(cx, "neighbors", neighbors, Count::from(maxneighbors))?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::graph_neighbors(me, comm, rank, maxneighbors, neighbors_.as_mut_ptr()) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Graph_neighbors::<Standard>(), |f| f(comm, rank, maxneighbors, neighbors_.as_mut_ptr())) },
    };
    neighbors_.write_back(cx);
    outcome?;
    Ok(())
}

fn MPI_Graph_neighbors_count(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let rank = a.int(1);
    let nneighbors = a.word(2);
    let nneighbors = cx.place::<i32>("nneighbors", nneighbors)?;
    let mut nneighbors_: c_int = nneighbors.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::graph_neighbors_count(me, comm, rank, &mut nneighbors_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Graph_neighbors_count::<Standard>(), |f| f(comm, rank, &mut nneighbors_)) },
    };
    nneighbors.write(nneighbors_);
    outcome?;
    Ok(())
}

fn MPI_Graphdims_get(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let nnodes = a.word(1);
    let nedges = a.word(2);
    let nnodes = cx.place::<i32>("nnodes", nnodes)?;
    let mut nnodes_: c_int = nnodes.read();
    let nedges = cx.place::<i32>("nedges", nedges)?;
    let mut nedges_: c_int = nedges.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::graphdims_get(me, comm, &mut nnodes_, &mut nedges_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Graphdims_get::<Standard>(), |f| f(comm, &mut nnodes_, &mut nedges_)) },
    };
    nnodes.write(nnodes_);
    nedges.write(nedges_);
    outcome?;
    Ok(())
}

fn MPI_Ineighbor_allgather(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_allgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_allgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_allgather_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_allgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_allgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_allgatherv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_allgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_allgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_allgatherv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let request = a.word(8);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_allgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_allgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_alltoall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.out_degree(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_alltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_alltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_alltoall_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let request = a.word(7);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.out_degree(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_alltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_alltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_alltoallv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_alltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_alltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_alltoallv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_alltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_alltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_alltoallw(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_alltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_alltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Ineighbor_alltoallw_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let request = a.word(9);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::ineighbor_alltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Ineighbor_alltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_allgather(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_allgather_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgather(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgather_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_allgather_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgather_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgather_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_allgather_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgather_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgather_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_allgatherv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.in_degree(comm))?;
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_allgatherv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?;
    let displs_ = Array::<i32, Count>::new(cx, "displs", displs, cx.in_degree(comm))?;
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgatherv(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgatherv_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_allgatherv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgatherv_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgatherv_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_allgatherv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcounts = a.word(4);
    let displs = a.word(5);
    let recvtype = cx.datatype_if_any(a.word(6));
    let comm = cx.handle::<Comm>(a.word(7));
    let info = cx.handle::<Info>(a.word(8));
    let request = a.word(9);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let displs_ = Box::new(Array::<i32, Count>::new(cx, "displs", displs, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.block("sendbuf", sendbuf, sendcount, sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), displs_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_allgatherv_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.ints(), displs_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_allgatherv_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcounts_.as_ptr(), displs_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((recvcounts_, displs_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_alltoall(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.out_degree(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_alltoall_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.out_degree(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoall(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoall_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_alltoall_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = Count::from(a.int(1));
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = Count::from(a.int(4));
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.out_degree(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoall_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoall_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_alltoall_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcount = a.long(1);
    let sendtype = cx.datatype_if_any(a.word(2));
    let recvbuf = a.word(3);
    let recvcount = a.long(4);
    let recvtype = cx.datatype_if_any(a.word(5));
    let comm = cx.handle::<Comm>(a.word(6));
    let info = cx.handle::<Info>(a.word(7));
    let request = a.word(8);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.row("sendbuf", sendbuf, cx.out_degree(comm), sendcount, sendtype)?;
    let recvbuf_ = cx.row("recvbuf", recvbuf, cx.in_degree(comm), recvcount, recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoall_init(me, sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoall_init_c::<Standard>(), |f| f(sendbuf_, sendcount, sendtype, recvbuf_, recvcount, recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_alltoallv(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?;
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?;
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_alltoallv_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?;
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?;
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallv(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallv_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_alltoallv_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallv_init(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallv_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_alltoallv_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtype = cx.datatype_if_any(a.word(3));
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtype = cx.datatype_if_any(a.word(7));
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.vector("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtype)?;
    let recvbuf_ = cx.vector("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtype)?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallv_init(me, sendbuf_, sendcounts_.ints(), sdispls_.ints(), sendtype, recvbuf_, recvcounts_.ints(), rdispls_.ints(), recvtype, comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallv_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtype, recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtype, comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, recvcounts_, rdispls_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_alltoallw(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?;
    let sendtypes_ = Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.out_degree(comm))?;
    let recvcounts_ = Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?;
    let recvtypes_ = Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.in_degree(comm))?;
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_alltoallw_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let sendcounts_ = Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?;
    let sdispls_ = Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?;
    let sendtypes_ = Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.out_degree(comm))?;
    let recvcounts_ = Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?;
    let rdispls_ = Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?;
    let recvtypes_ = Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.in_degree(comm))?;
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallw(me, sendbuf_, sendcounts_.ints(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallw_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm)) },
    };
    outcome?;
    Ok(())
}

fn MPI_Neighbor_alltoallw_init(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i32, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i32, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallw_init(me, sendbuf_, sendcounts_.ints(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallw_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Neighbor_alltoallw_init_c(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let sendbuf = a.word(0);
    let sendcounts = a.word(1);
    let sdispls = a.word(2);
    let sendtypes = a.word(3);
    let recvbuf = a.word(4);
    let recvcounts = a.word(5);
    let rdispls = a.word(6);
    let recvtypes = a.word(7);
    let comm = cx.handle::<Comm>(a.word(8));
    let info = cx.handle::<Info>(a.word(9));
    let request = a.word(10);
    let sendcounts_ = Box::new(Array::<i64, Count>::new(cx, "sendcounts", sendcounts, cx.out_degree(comm))?);
    let sdispls_ = Box::new(Array::<i32, Count>::new(cx, "sdispls", sdispls, cx.out_degree(comm))?);
    let sendtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "sendtypes", sendtypes, cx.out_degree(comm))?);
    let recvcounts_ = Box::new(Array::<i64, Count>::new(cx, "recvcounts", recvcounts, cx.in_degree(comm))?);
    let rdispls_ = Box::new(Array::<i32, Count>::new(cx, "rdispls", rdispls, cx.in_degree(comm))?);
    let recvtypes_ = Box::new(Array::<u32, Datatype>::new(cx, "recvtypes", recvtypes, cx.in_degree(comm))?);
    let request = cx.place::<u32>("request", request)?;
    let mut request_ = Request(0);
    let sendbuf_ = cx.general("sendbuf", sendbuf, sendcounts_.as_slice(), sdispls_.as_slice(), sendtypes_.as_slice())?;
    let recvbuf_ = cx.general("recvbuf", recvbuf, recvcounts_.as_slice(), rdispls_.as_slice(), recvtypes_.as_slice())?;
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::neighbor::neighbor_alltoallw_init(me, sendbuf_, sendcounts_.ints(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.ints(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, info, &mut request_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Neighbor_alltoallw_init_c::<Standard>(), |f| f(sendbuf_, sendcounts_.as_ptr(), sdispls_.as_ptr(), sendtypes_.as_ptr(), recvbuf_, recvcounts_.as_ptr(), rdispls_.as_ptr(), recvtypes_.as_ptr(), comm, info, &mut request_)) },
    };
    outcome?;
    cx.keep((sendcounts_, sdispls_, sendtypes_, recvcounts_, rdispls_, recvtypes_,));
    request.write(cx.given(request_));
    Ok(())
}

fn MPI_Topo_test(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {
    let comm = cx.handle::<Comm>(a.word(0));
    let status = a.word(1);
    let status = cx.place::<i32>("status", status)?;
    let mut status_: c_int = status.read();
    let outcome = match cx.mpi {
        Mpi::Engine(me) => unsafe { api::topo::topo_test(me, comm, &mut status_) }.map_err(Failure::from),
        Mpi::Host(host) => unsafe { host.call(native::MPI_Topo_test::<Standard>(), |f| f(comm, &mut status_)) },
    };
    status.write(status_);
    outcome?;
    Ok(())
}
