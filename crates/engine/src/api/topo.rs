//! Virtual topologies (MPI 5.0 chapter 8).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use super::comm::{handle_of, intra};
use super::group::array;
use crate::comm::agree::Circle;
use crate::comm::create::{context_from, take_contexts};
use crate::comm::{Communicator, dup, split};
use crate::error::{Error, Result, check};
use crate::p2p::Channel;
use crate::rank::Rank;
use crate::standard::*;
use crate::topo::{Cart, Topology, dims, rank_or_null};
use crate::types::*;
use std::ffi::c_int;
use std::rc::Rc;

/// The topology of `comm`, or MPI_ERR_TOPOLOGY.
fn topology(comm: &Communicator) -> Result<Rc<Topology>> {
    comm.topology.borrow().clone().ok_or(Error::new(MPI_ERR_TOPOLOGY))
}

/// Does `f` with the grid of `comm`.
fn with_cart<T>(rank: &Rank, comm: Comm, f: impl FnOnce(&Communicator, &Cart) -> Result<T>) -> Result<T> {
    let comm = rank.comm(comm)?;
    match &*topology(&comm)? {
        Topology::Cart(cart) => f(&comm, cart),
        _ => Err(Error::new(MPI_ERR_TOPOLOGY)),
    }
}

/// Does `f` with index and edges of the graph of `comm`.
fn with_graph<T>(rank: &Rank, comm: Comm, f: impl FnOnce(&Topology, &[c_int], &[c_int]) -> Result<T>) -> Result<T> {
    let topology = topology(&*rank.comm(comm)?)?;
    match &*topology {
        Topology::Graph { index, edges } => f(&topology, index, edges),
        _ => Err(Error::new(MPI_ERR_TOPOLOGY)),
    }
}

/// Copies `from` to a user array of `n` elements: MPI_ERR_ARG if it does not fit.
///
/// # Safety
/// `out` is null or has room for `n` elements.
unsafe fn put(from: impl ExactSizeIterator<Item = c_int>, out: *mut c_int, n: c_int) -> Result<()> {
    check(n >= 0 && from.len() <= n as usize && (from.len() == 0 || !out.is_null()), MPI_ERR_ARG)?;
    for (i, value) in from.enumerate() {
        // SAFETY: fewer than `n` elements.
        unsafe { *out.add(i) = value };
    }
    Ok(())
}

pub unsafe fn topo_test(rank: &Rank, comm: Comm, status: &mut c_int) -> Result<()> {
    let comm = rank.comm(comm)?;
    *status = match comm.topology.borrow().as_deref() {
        None => MPI_UNDEFINED,
        Some(Topology::Cart(_)) => MPI_CART,
        Some(Topology::Graph { .. }) => MPI_GRAPH,
        Some(Topology::DistGraph { .. }) => MPI_DIST_GRAPH,
    };
    Ok(())
}

/// A communicator of the first `n` ranks of `comm` with `topology`.
fn first_ranks(rank: &Rank, comm: &Rc<Communicator>, n: usize, topology: Topology) -> Result<Comm> {
    let color = if comm.rank < n { 0 } else { MPI_UNDEFINED };
    let new = split::split(rank, comm, color, comm.rank as c_int)?;
    if let Some(new) = &new {
        *new.topology.borrow_mut() = Some(Rc::new(topology));
    }
    handle_of(rank, new)
}

/// Sizes of a grid that fits `comm`, and how many ranks it has.
///
/// # Safety
/// `dims` is null or points to `ndims` elements.
unsafe fn grid<'a>(comm: &Communicator, ndims: c_int, dims: *const c_int) -> Result<(&'a [c_int], usize)> {
    check(ndims >= 0, MPI_ERR_DIMS)?;
    // SAFETY: the caller's promise.
    let dims = unsafe { array(dims, ndims) }?;
    let size = Cart::size(dims).filter(|&n| n <= comm.size()).ok_or(Error::new(MPI_ERR_DIMS))?;
    Ok((dims, size))
}

pub unsafe fn cart_create(
    rank: &Rank,
    comm_old: Comm,
    ndims: c_int,
    dims: *const c_int,
    periods: *const c_int,
    _reorder: c_int,
    comm_cart: &mut Comm,
) -> Result<()> {
    let comm = intra(rank, comm_old)?;
    // SAFETY: both arrays have `ndims` elements.
    let ((dims, size), periods) = unsafe { (grid(&comm, ndims, dims)?, array(periods, ndims)?) };
    let cart = Cart { dims: dims.to_vec(), periods: periods.iter().map(|&p| p != 0).collect() };
    *comm_cart = first_ranks(rank, &comm, size, Topology::Cart(cart))?;
    Ok(())
}

/// Agrees with `cart_create`, which does not reorder.
pub unsafe fn cart_map(
    rank: &Rank,
    comm: Comm,
    ndims: c_int,
    dims: *const c_int,
    _periods: *const c_int,
    newrank: &mut c_int,
) -> Result<()> {
    let comm = intra(rank, comm)?;
    // SAFETY: the array has `ndims` elements.
    let (_, size) = unsafe { grid(&comm, ndims, dims) }?;
    *newrank = if comm.rank < size { comm.rank as c_int } else { MPI_UNDEFINED };
    Ok(())
}

pub unsafe fn cartdim_get(rank: &Rank, comm: Comm, ndims: &mut c_int) -> Result<()> {
    *ndims = with_cart(rank, comm, |_, cart| Ok(cart.dims.len() as c_int))?;
    Ok(())
}

pub unsafe fn cart_get(
    rank: &Rank,
    comm: Comm,
    maxdims: c_int,
    dims: *mut c_int,
    periods: *mut c_int,
    coords: *mut c_int,
) -> Result<()> {
    with_cart(rank, comm, |comm, cart| {
        // SAFETY: all three arrays have `maxdims` elements.
        unsafe {
            put(cart.dims.iter().copied(), dims, maxdims)?;
            put(cart.periods.iter().map(|&p| p as c_int), periods, maxdims)?;
            put(cart.coords(comm.rank).into_iter(), coords, maxdims)
        }
    })
}

/// Coordinates outside of a dimension that is not periodic are MPI_ERR_ARG.
pub unsafe fn cart_rank(rank: &Rank, comm: Comm, coords: *const c_int, result: &mut c_int) -> Result<()> {
    *result = with_cart(rank, comm, |_, cart| {
        // SAFETY: one coordinate per dimension.
        let coords = unsafe { array(coords, cart.dims.len() as c_int) }?;
        Ok(cart.rank(coords).ok_or(Error::new(MPI_ERR_ARG))? as c_int)
    })?;
    Ok(())
}

pub unsafe fn cart_coords(rank: &Rank, comm: Comm, of: c_int, maxdims: c_int, coords: *mut c_int) -> Result<()> {
    with_cart(rank, comm, |comm, cart| {
        check((0..comm.size() as c_int).contains(&of), MPI_ERR_RANK)?;
        // SAFETY: the array has `maxdims` elements.
        unsafe { put(cart.coords(of as usize).into_iter(), coords, maxdims) }
    })
}

pub unsafe fn cart_shift(
    rank: &Rank,
    comm: Comm,
    direction: c_int,
    disp: c_int,
    rank_source: &mut c_int,
    rank_dest: &mut c_int,
) -> Result<()> {
    (*rank_source, *rank_dest) = with_cart(rank, comm, |comm, cart| {
        let dim = usize::try_from(direction).ok().filter(|&d| d < cart.dims.len()).ok_or(Error::new(MPI_ERR_ARG))?;
        let source = disp.checked_neg().map_or(rank_or_null(None), |back| cart.shifted(comm.rank, dim, back));
        Ok((source, cart.shifted(comm.rank, dim, disp)))
    })?;
    Ok(())
}

pub unsafe fn cart_sub(rank: &Rank, comm: Comm, remain_dims: *const c_int, newcomm: &mut Comm) -> Result<()> {
    let (cart, color, key) = with_cart(rank, comm, |comm, cart| {
        // SAFETY: one flag per dimension.
        let keep = unsafe { array(remain_dims, cart.dims.len() as c_int) }?;
        let keep: Vec<bool> = keep.iter().map(|&k| k != 0).collect();
        Ok(cart.sub(comm.rank, &keep))
    })?;
    let new = split::split(rank, &rank.comm(comm)?, color, key)?;
    if let Some(new) = &new {
        *new.topology.borrow_mut() = Some(Rc::new(Topology::Cart(cart)));
    }
    *newcomm = handle_of(rank, new)?;
    Ok(())
}

pub unsafe fn dims_create(rank: &Rank, nnodes: c_int, ndims: c_int, dims: *mut c_int) -> Result<()> {
    check(ndims >= 0, MPI_ERR_DIMS)?;
    check(ndims == 0 || !dims.is_null(), MPI_ERR_ARG)?;
    rank.check_records(ndims as usize, size_of::<[c_int; 4]>())?;
    let mut filled = vec![0; ndims as usize];
    for (i, dim) in filled.iter_mut().enumerate() {
        // SAFETY: the array has `ndims` elements.
        *dim = unsafe { *dims.add(i) };
    }
    dims::fill(nnodes, &mut filled)?;
    // SAFETY: as above.
    unsafe { put(filled.into_iter(), dims, ndims) }
}

/// Index and edges of a graph that fits `comm`.
///
/// # Safety
/// `index` is null or has `nnodes` elements; `edges` is null or has as many as the last of them says.
unsafe fn graph<'a>(
    comm: &Communicator,
    nnodes: c_int,
    index: *const c_int,
    edges: *const c_int,
) -> Result<(&'a [c_int], &'a [c_int])> {
    check((0..=comm.size() as c_int).contains(&nnodes), MPI_ERR_ARG)?;
    // SAFETY: the caller's promise.
    let index = unsafe { array(index, nnodes) }?;
    check(index.is_sorted() && index.first().is_none_or(|&i| i >= 0), MPI_ERR_ARG)?;
    // SAFETY: the caller's promise.
    let edges = unsafe { array(edges, index.last().copied().unwrap_or(0)) }?;
    check(edges.iter().all(|e| (0..nnodes).contains(e)), MPI_ERR_ARG)?;
    Ok((index, edges))
}

pub unsafe fn graph_create(
    rank: &Rank,
    comm_old: Comm,
    nnodes: c_int,
    index: *const c_int,
    edges: *const c_int,
    _reorder: c_int,
    comm_graph: &mut Comm,
) -> Result<()> {
    let comm = intra(rank, comm_old)?;
    // SAFETY: arrays as the standard says.
    let (index, edges) = unsafe { graph(&comm, nnodes, index, edges) }?;
    let topology = Topology::Graph { index: index.to_vec(), edges: edges.to_vec() };
    *comm_graph = first_ranks(rank, &comm, nnodes as usize, topology)?;
    Ok(())
}

/// Agrees with `graph_create`, which does not reorder.
pub unsafe fn graph_map(
    rank: &Rank,
    comm: Comm,
    nnodes: c_int,
    index: *const c_int,
    edges: *const c_int,
    newrank: &mut c_int,
) -> Result<()> {
    let comm = intra(rank, comm)?;
    // SAFETY: arrays as the standard says.
    unsafe { graph(&comm, nnodes, index, edges) }?;
    *newrank = if (comm.rank as c_int) < nnodes { comm.rank as c_int } else { MPI_UNDEFINED };
    Ok(())
}

pub unsafe fn graphdims_get(rank: &Rank, comm: Comm, nnodes: &mut c_int, nedges: &mut c_int) -> Result<()> {
    (*nnodes, *nedges) = with_graph(rank, comm, |_, index, edges| Ok((index.len() as c_int, edges.len() as c_int)))?;
    Ok(())
}

pub unsafe fn graph_get(
    rank: &Rank,
    comm: Comm,
    maxindex: c_int,
    maxedges: c_int,
    index: *mut c_int,
    edges: *mut c_int,
) -> Result<()> {
    with_graph(rank, comm, |_, nodes, targets| {
        // SAFETY: the arrays have `maxindex` and `maxedges` elements.
        unsafe {
            put(nodes.iter().copied(), index, maxindex)?;
            put(targets.iter().copied(), edges, maxedges)
        }
    })
}

pub unsafe fn graph_neighbors_count(rank: &Rank, comm: Comm, of: c_int, nneighbors: &mut c_int) -> Result<()> {
    *nneighbors = with_graph(rank, comm, |graph, _, _| {
        let neighbours = usize::try_from(of).ok().and_then(|r| graph.graph_neighbours(r));
        Ok(neighbours.ok_or(Error::new(MPI_ERR_RANK))?.len() as c_int)
    })?;
    Ok(())
}

pub unsafe fn graph_neighbors(
    rank: &Rank,
    comm: Comm,
    of: c_int,
    maxneighbors: c_int,
    neighbors: *mut c_int,
) -> Result<()> {
    with_graph(rank, comm, |graph, _, _| {
        let found = usize::try_from(of).ok().and_then(|r| graph.graph_neighbours(r)).ok_or(Error::new(MPI_ERR_RANK))?;
        // SAFETY: the array has `maxneighbors` elements.
        unsafe { put(found.iter().copied(), neighbors, maxneighbors) }
    })
}

/// Weights for `n` edges: `None` for `MPI_UNWEIGHTED`.
///
/// # Safety
/// `weights` is a sentinel, null, or points to `n` elements.
unsafe fn weights<'a>(weights: *const c_int, n: c_int) -> Result<Option<&'a [c_int]>> {
    match weights as usize {
        MPI_UNWEIGHTED => Ok(None),
        MPI_WEIGHTS_EMPTY => check(n == 0, MPI_ERR_ARG).map(|()| Some(&[][..])),
        _ => {
            // SAFETY: the caller's promise.
            let weights = unsafe { array(weights, n) }?;
            check(weights.iter().all(|&w| w >= 0), MPI_ERR_ARG)?;
            Ok(Some(weights))
        }
    }
}

fn check_ranks(comm: &Communicator, ranks: &[c_int]) -> Result<()> {
    check(ranks.iter().all(|r| (0..comm.size() as c_int).contains(r)), MPI_ERR_RANK)
}

pub unsafe fn dist_graph_create_adjacent(
    rank: &Rank,
    comm_old: Comm,
    indegree: c_int,
    sources: *const c_int,
    sourceweights: *const c_int,
    outdegree: c_int,
    destinations: *const c_int,
    destweights: *const c_int,
    info: Info,
    _reorder: c_int,
    comm_dist_graph: &mut Comm,
) -> Result<()> {
    let comm = intra(rank, comm_old)?;
    rank.info_or_empty(info)?;
    // SAFETY: arrays as the standard says.
    let (sources, destinations, source_weights, dest_weights) = unsafe {
        (
            array(sources, indegree)?,
            array(destinations, outdegree)?,
            weights(sourceweights, indegree)?,
            weights(destweights, outdegree)?,
        )
    };
    check_ranks(&comm, sources)?;
    check_ranks(&comm, destinations)?;
    check(source_weights.is_some() == dest_weights.is_some(), MPI_ERR_ARG)?;
    let new = dup::bare(rank, &comm)?;
    *new.topology.borrow_mut() = Some(Rc::new(Topology::DistGraph {
        sources: sources.to_vec(),
        source_weights: source_weights.map(<[c_int]>::to_vec),
        destinations: destinations.to_vec(),
        dest_weights: dest_weights.map(<[c_int]>::to_vec),
    }));
    *comm_dist_graph = handle_of(rank, Some(new))?;
    Ok(())
}

/// What travels of an edge, in bytes, and is kept while it does.
const EDGE: usize = 96;

/// Any process may contribute any edges; each learns its own, ordered by contributor.
pub unsafe fn dist_graph_create(
    rank: &Rank,
    comm_old: Comm,
    n: c_int,
    sources: *const c_int,
    degrees: *const c_int,
    destinations: *const c_int,
    edgeweights: *const c_int,
    info: Info,
    _reorder: c_int,
    comm_dist_graph: &mut Comm,
) -> Result<()> {
    let comm = intra(rank, comm_old)?;
    rank.info_or_empty(info)?;
    // SAFETY: both arrays have `n` elements.
    let (sources, degrees) = unsafe { (array(sources, n)?, array(degrees, n)?) };
    check(degrees.iter().all(|&d| d >= 0), MPI_ERR_ARG)?;
    let edges = degrees.iter().try_fold(0 as c_int, |sum, &d| sum.checked_add(d)).ok_or(Error::new(MPI_ERR_ARG))?;
    rank.check_records(edges as usize, EDGE)?;
    // SAFETY: both arrays have as many elements as the degrees add up to.
    let (destinations, weights) = unsafe { (array(destinations, edges)?, weights(edgeweights, edges)?) };
    check_ranks(&comm, sources)?;
    check_ranks(&comm, destinations)?;
    // One record: whether weighted, then (source, destination, weight) of each edge.
    let mut mine = vec![weights.is_some() as i64];
    let origins =
        sources.iter().zip(degrees).flat_map(|(&source, &degree)| std::iter::repeat_n(source, degree as usize));
    for (i, (source, &destination)) in origins.zip(destinations).enumerate() {
        mine.extend([source as i64, destination as i64, weights.map_or(0, |w| w[i] as i64)]);
    }
    let circle = Circle::of(&comm, Channel::DistGraph);
    let (all, context) = circle.exchange(rank, &mine, |_| vec![take_contexts(rank, 1)])?;
    let topology = own_edges(&all, comm.rank as i64);
    let handler = comm.errhandler.borrow().clone();
    let new = Communicator::new(context_from(&context)?, comm.group.clone(), comm.rank, handler);
    *new.topology.borrow_mut() = Some(Rc::new(topology));
    *comm_dist_graph = handle_of(rank, Some(new))?;
    Ok(())
}

/// The part of everybody's edges that begins or ends at `me`.
fn own_edges(records: &[Vec<i64>], me: i64) -> Topology {
    // All pass weights or none does; those without edges may be the exception.
    let weighted = records.iter().any(|r| r[0] != 0);
    let edges = || records.iter().flat_map(|r| r[1..].chunks_exact(3));
    let column = |filter: usize, value: usize| -> Vec<c_int> {
        edges().filter(|e| e[filter] == me).map(|e| e[value] as c_int).collect()
    };
    Topology::DistGraph {
        sources: column(1, 0),
        source_weights: weighted.then(|| column(1, 2)),
        destinations: column(0, 1),
        dest_weights: weighted.then(|| column(0, 2)),
    }
}

pub unsafe fn dist_graph_neighbors_count(
    rank: &Rank,
    comm: Comm,
    indegree: &mut c_int,
    outdegree: &mut c_int,
    weighted: &mut c_int,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    let Topology::DistGraph { sources, destinations, source_weights, .. } = &*topology(&comm)? else {
        return Err(Error::new(MPI_ERR_TOPOLOGY));
    };
    (*indegree, *outdegree) = (sources.len() as c_int, destinations.len() as c_int);
    *weighted = source_weights.is_some() as c_int;
    Ok(())
}

/// Weights are left alone where the graph has none or the caller passes `MPI_UNWEIGHTED`.
pub unsafe fn dist_graph_neighbors(
    rank: &Rank,
    comm: Comm,
    maxindegree: c_int,
    sources: *mut c_int,
    sourceweights: *mut c_int,
    maxoutdegree: c_int,
    destinations: *mut c_int,
    destweights: *mut c_int,
) -> Result<()> {
    let comm = rank.comm(comm)?;
    let Topology::DistGraph { sources: ins, source_weights, destinations: outs, dest_weights } = &*topology(&comm)?
    else {
        return Err(Error::new(MPI_ERR_TOPOLOGY));
    };
    check(maxindegree >= 0 && maxoutdegree >= 0, MPI_ERR_ARG)?;
    // A shorter array gets the first neighbours only, as the standard says.
    let (n_in, n_out) = (ins.len().min(maxindegree as usize), outs.len().min(maxoutdegree as usize));
    let wanted = |p: *mut c_int| !matches!(p as usize, MPI_UNWEIGHTED | MPI_WEIGHTS_EMPTY | 0);
    // SAFETY: the arrays have `maxindegree` and `maxoutdegree` elements.
    unsafe {
        put(ins[..n_in].iter().copied(), sources, maxindegree)?;
        put(outs[..n_out].iter().copied(), destinations, maxoutdegree)?;
        if let (Some(weights), true) = (source_weights, wanted(sourceweights)) {
            put(weights[..n_in].iter().copied(), sourceweights, maxindegree)?;
        }
        if let (Some(weights), true) = (dest_weights, wanted(destweights)) {
            put(weights[..n_out].iter().copied(), destweights, maxoutdegree)?;
        }
    }
    Ok(())
}
