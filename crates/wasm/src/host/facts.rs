//! What checks must know of an MPI's objects, asked of that MPI: as [`crate::facts`] for the engine's.

use super::Host;
use crate::facts::{Layout, Part};
use anympi_engine::standard::*;
use anympi_engine::types::{Comm, Count, Datatype};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::c_int;

impl Host {
    pub fn layout(&self, datatype: Datatype) -> Option<Layout> {
        const PREDEFINED: usize = 0x400;
        if datatype == MPI_DATATYPE_NULL {
            return None;
        }
        if datatype.0 >= PREDEFINED {
            return self.handles.layout(datatype.0).or_else(|| {
                let layout = ask(datatype)?;
                self.handles.note_layout(datatype.0, layout);
                Some(layout)
            });
        }
        let mut layouts = self.layouts.borrow_mut();
        if layouts.is_empty() {
            layouts.resize(PREDEFINED, None);
        }
        if layouts[datatype.0].is_none() {
            layouts[datatype.0] = ask(datatype);
        }
        layouts[datatype.0]
    }

    /// Ranks of the remote group of an intercommunicator; `None` for others.
    fn remote_size(&self, comm: Comm) -> Option<c_int> {
        let (mut flag, mut size) = (0, 0);
        // SAFETY: the communicator exists, and both write to locals.
        unsafe {
            let code = native::MPI_Comm_test_inter::<Standard>()?(comm, &mut flag);
            (code == MPI_SUCCESS && flag != 0).then_some(())?;
            (native::MPI_Comm_remote_size::<Standard>()?(comm, &mut size) == MPI_SUCCESS).then_some(size)
        }
    }

    pub fn peers(&self, comm: Comm) -> Count {
        if comm == MPI_COMM_NULL {
            return 0;
        }
        self.remote_size(comm).map_or_else(|| self.members(comm), Count::from)
    }

    pub fn members(&self, comm: Comm) -> Count {
        number(native::MPI_Comm_size::<Standard>(), comm).into()
    }

    pub fn rank_in(&self, comm: Comm) -> usize {
        number(native::MPI_Comm_rank::<Standard>(), comm).max(0) as usize
    }

    pub fn part(&self, comm: Comm, root: c_int) -> Part {
        if comm == MPI_COMM_NULL {
            return Part::Idle;
        }
        let size = match self.remote_size(comm) {
            Some(_) if root == MPI_ROOT => return Part::RemoteRoot,
            Some(size) => size,
            None if root == self.rank_in(comm) as c_int => return Part::Root,
            None => self.members(comm) as c_int,
        };
        if (0..size).contains(&root) { Part::Leaf } else { Part::Idle }
    }

    /// Neighbours that `comm` receives from, and that it sends to.
    pub fn degrees(&self, comm: Comm) -> (Count, Count) {
        let (mut a, mut b, mut weighted) = (0, 0, 0);
        // SAFETY: the communicator exists and has the topology, and all write to locals.
        unsafe {
            match topology(comm) {
                MPI_CART => {
                    let both = 2 * self.dimensions(comm);
                    (both, both)
                }
                MPI_GRAPH => {
                    let rank = self.rank_in(comm) as c_int;
                    native::MPI_Graph_neighbors_count::<Standard>().map(|f| f(comm, rank, &mut a));
                    (a.into(), a.into())
                }
                MPI_DIST_GRAPH => {
                    native::MPI_Dist_graph_neighbors_count::<Standard>()
                        .map(|f| f(comm, &mut a, &mut b, &mut weighted));
                    (a.into(), b.into())
                }
                _ => (0, 0),
            }
        }
    }

    /// Dimensions of the grid of `comm`.
    pub fn dimensions(&self, comm: Comm) -> Count {
        if topology(comm) != MPI_CART {
            return 0;
        }
        number(native::MPI_Cartdim_get::<Standard>(), comm).into()
    }
}

fn topology(comm: Comm) -> c_int {
    number(native::MPI_Topo_test::<Standard>(), comm)
}

/// What `function` says about `comm`; 0 if there is none.
fn number(function: Option<unsafe extern "C" fn(Comm, *mut c_int) -> c_int>, comm: Comm) -> c_int {
    let mut number = 0;
    if let (Some(function), true) = (function, comm != MPI_COMM_NULL) {
        // SAFETY: the communicator exists, and this writes to a local.
        unsafe { function(comm, &mut number) };
    }
    number
}

fn ask(datatype: Datatype) -> Option<Layout> {
    let mut layout = Layout { size: 0, extent: 0, true_lb: 0, true_extent: 0 };
    let mut lb = 0;
    // SAFETY: the datatype exists, and all write to locals.
    let codes = unsafe {
        [
            native::MPI_Type_size_c::<Standard>()?(datatype, &mut layout.size),
            native::MPI_Type_get_extent_c::<Standard>()?(datatype, &mut lb, &mut layout.extent),
            native::MPI_Type_get_true_extent_c::<Standard>()?(datatype, &mut layout.true_lb, &mut layout.true_extent),
        ]
    };
    (codes == [MPI_SUCCESS; 3]).then_some(layout)
}
