//! Virtual topologies (MPI 5.0 chapter 8): what a communicator remembers, and who neighbours whom.
//!
//! Ranks are never reordered: on one machine without binding no order is better than another.

pub mod cart;
pub mod dims;

use crate::standard::MPI_PROC_NULL;
pub use cart::Cart;
use std::ffi::c_int;

/// What a topology constructor attached to a communicator. Ranks are those of that communicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topology {
    Cart(Cart),
    /// `index` and `edges` as in `MPI_Graph_create`.
    Graph {
        index: Vec<c_int>,
        edges: Vec<c_int>,
    },
    /// This rank's neighbours; weights are `None` when unweighted.
    DistGraph {
        sources: Vec<c_int>,
        source_weights: Option<Vec<c_int>>,
        destinations: Vec<c_int>,
        dest_weights: Option<Vec<c_int>>,
    },
}

impl Topology {
    /// (sources, destinations) of neighbourhood collectives for `rank`, in the order of MPI 5.0 § 8.6;
    /// `MPI_PROC_NULL` where a non-periodic Cartesian grid ends.
    pub fn neighbours(&self, rank: usize) -> (Vec<c_int>, Vec<c_int>) {
        match self {
            Topology::Cart(cart) => {
                let all = cart.neighbours(rank);
                (all.clone(), all)
            }
            Topology::Graph { .. } => {
                let all = self.graph_neighbours(rank).unwrap_or_default().to_vec();
                (all.clone(), all)
            }
            Topology::DistGraph { sources, destinations, .. } => (sources.clone(), destinations.clone()),
        }
    }

    /// The edges of `rank` in a graph; `None` if this is no graph, or has no such node.
    pub fn graph_neighbours(&self, rank: usize) -> Option<&[c_int]> {
        let Topology::Graph { index, edges } = self else { return None };
        let end = *index.get(rank)? as usize;
        let start = if rank == 0 { 0 } else { index[rank - 1] as usize };
        edges.get(start..end)
    }
}

/// A rank as C knows it, or `MPI_PROC_NULL`.
pub(crate) fn rank_or_null(rank: Option<usize>) -> c_int {
    rank.map_or(MPI_PROC_NULL, |r| r as c_int)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_of_a_grid_go_by_dimension_negative_direction_first() {
        let cart = Cart { dims: vec![2, 3], periods: vec![false, true] };
        let (sources, destinations) = Topology::Cart(cart).neighbours(4);
        assert_eq!(sources, [1, MPI_PROC_NULL, 3, 5]);
        assert_eq!(sources, destinations);
    }

    #[test]
    fn neighbours_in_a_graph_are_its_edges() {
        let graph = Topology::Graph { index: vec![2, 3, 3], edges: vec![1, 2, 0] };
        assert_eq!(graph.neighbours(0).0, [1, 2]);
        assert_eq!(graph.neighbours(1).1, [0]);
        assert_eq!(graph.graph_neighbours(2), Some(&[][..]));
        assert_eq!(graph.graph_neighbours(3), None);
    }
}
