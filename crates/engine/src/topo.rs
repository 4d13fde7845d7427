//! Virtual topologies (MPI 5.0 chapter 8).

use std::ffi::c_int;

/// What a topology constructor attached to a communicator. Ranks are those of that communicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topology {
    Cart { dims: Vec<c_int>, periods: Vec<bool>, coords: Vec<c_int> },
    /// `index` and `edges` as in `MPI_Graph_create`.
    Graph { index: Vec<c_int>, edges: Vec<c_int> },
    /// This rank's neighbours; weights are `None` when unweighted.
    DistGraph { sources: Vec<c_int>, source_weights: Option<Vec<c_int>>, destinations: Vec<c_int>, dest_weights: Option<Vec<c_int>> },
}

impl Topology {
    /// (sources, destinations) of neighbourhood collectives for `rank`, in the order of MPI 5.0 § 8.6;
    /// `MPI_PROC_NULL` where a non-periodic Cartesian grid ends.
    pub fn neighbours(&self, _rank: usize) -> (Vec<c_int>, Vec<c_int>) {
        todo!()
    }
}
