//! Topologies against naive models.

use super::{class, made, procs, talks};
use anympi_engine::Rank;
use anympi_engine::api::topo;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use std::ffi::c_int;

fn grid(rank: &Rank, comm: Comm, dims: &[c_int], periods: &[c_int]) -> Comm {
    let n = dims.len() as c_int;
    // SAFETY: arrays of `n` elements.
    made(|new| unsafe { topo::cart_create(rank, comm, n, dims.as_ptr(), periods.as_ptr(), 1, new) })
}

#[test]
fn every_rank_of_a_grid_finds_itself_and_its_neighbours() {
    run(7, |rank| {
        let comm = grid(rank, MPI_COMM_WORLD, &[2, 3], &[0, 1]);
        if rank.index == 6 {
            assert_eq!(comm, MPI_COMM_NULL);
            return;
        }
        let (mut dims, mut periods, mut coords) = ([0; 2], [0; 2], [0; 2]);
        let (mut source, mut dest, mut found) = (0, 0, 0);
        let me = rank.index as c_int;
        // SAFETY: arrays of two elements.
        unsafe {
            topo::cart_get(rank, comm, 2, dims.as_mut_ptr(), periods.as_mut_ptr(), coords.as_mut_ptr()).unwrap();
            assert_eq!((dims, periods, coords), ([2, 3], [0, 1], [me / 3, me % 3]));
            for of in 0..6 {
                topo::cart_coords(rank, comm, of, 2, coords.as_mut_ptr()).unwrap();
                topo::cart_rank(rank, comm, coords.as_ptr(), &mut found).unwrap();
                assert_eq!(found, of);
            }
            topo::cart_shift(rank, comm, 0, 1, &mut source, &mut dest).unwrap();
            let up = if me < 3 { MPI_PROC_NULL } else { me - 3 };
            let down = if me < 3 { me + 3 } else { MPI_PROC_NULL };
            assert_eq!((source, dest), (up, down));
            topo::cart_shift(rank, comm, 1, 4, &mut source, &mut dest).unwrap();
            assert_eq!((source, dest), (me / 3 * 3 + (me + 2) % 3, me / 3 * 3 + (me + 1) % 3));
            assert_eq!(class(topo::cart_shift(rank, comm, 2, 1, &mut source, &mut dest)), MPI_ERR_ARG);
            assert_eq!(class(topo::cart_rank(rank, comm, [2, 0].as_ptr(), &mut found)), MPI_ERR_ARG);
            assert_eq!(class(topo::cart_coords(rank, comm, 6, 2, coords.as_mut_ptr())), MPI_ERR_RANK);
        }
        talks(rank, comm);
    });
}

#[test]
fn a_subgrid_holds_the_ranks_that_share_the_other_coordinates() {
    run(6, |rank| {
        let comm = grid(rank, MPI_COMM_WORLD, &[2, 3], &[0, 1]);
        // SAFETY: arrays of two elements.
        unsafe {
            let row = made(|new| topo::cart_sub(rank, comm, [0, 1].as_ptr(), new));
            let first = rank.index / 3 * 3;
            assert_eq!(procs(rank, row), [first, first + 1, first + 2]);
            let column = made(|new| topo::cart_sub(rank, comm, [1, 0].as_ptr(), new));
            assert_eq!(procs(rank, column), [rank.index % 3, rank.index % 3 + 3]);
            let point = made(|new| topo::cart_sub(rank, comm, [0, 0].as_ptr(), new));
            assert_eq!(procs(rank, point), [rank.index]);
            let mut ndims = -1;
            topo::cartdim_get(rank, point, &mut ndims).unwrap();
            assert_eq!(ndims, 0);
            talks(rank, row);
        }
    });
}

#[test]
fn a_grid_without_dimensions_is_rank_zero_alone() {
    run(3, |rank| {
        let comm = grid(rank, MPI_COMM_WORLD, &[], &[]);
        assert_eq!(comm == MPI_COMM_NULL, rank.index != 0);
    });
}

#[test]
fn a_graph_keeps_index_and_edges() {
    run(4, |rank| {
        let (index, edges): ([c_int; 3], [c_int; 4]) = ([1, 3, 4], [1, 0, 2, 1]);
        // SAFETY: arrays as long as said.
        unsafe {
            let comm = made(|new| topo::graph_create(rank, MPI_COMM_WORLD, 3, index.as_ptr(), edges.as_ptr(), 0, new));
            if rank.index == 3 {
                assert_eq!(comm, MPI_COMM_NULL);
                return;
            }
            let (mut nodes, mut count, mut status) = (0, 0, 0);
            topo::graphdims_get(rank, comm, &mut nodes, &mut count).unwrap();
            topo::topo_test(rank, comm, &mut status).unwrap();
            assert_eq!((nodes, count, status), (3, 4, MPI_GRAPH));
            let (mut i, mut e) = ([0; 3], [0; 4]);
            topo::graph_get(rank, comm, 3, 4, i.as_mut_ptr(), e.as_mut_ptr()).unwrap();
            assert_eq!((i, e), (index, edges));
            topo::graph_neighbors_count(rank, comm, 1, &mut count).unwrap();
            topo::graph_neighbors(rank, comm, 1, 4, e.as_mut_ptr()).unwrap();
            assert_eq!((count, &e[..2]), (2, &[0, 2][..]));
            assert_eq!(class(topo::graph_neighbors_count(rank, comm, 3, &mut count)), MPI_ERR_RANK);
        }
    });
}

type Neighbours = (Vec<c_int>, Vec<c_int>, Vec<c_int>, Vec<c_int>, bool);

fn neighbours(rank: &Rank, comm: Comm) -> Neighbours {
    let (mut indegree, mut outdegree, mut weighted) = (0, 0, 0);
    // SAFETY: arrays as long as said.
    unsafe {
        topo::dist_graph_neighbors_count(rank, comm, &mut indegree, &mut outdegree, &mut weighted).unwrap();
        let mut lists = [indegree, indegree, outdegree, outdegree].map(|n| vec![0; n as usize]);
        let [sources, source_weights, destinations, dest_weights] = &mut lists;
        topo::dist_graph_neighbors(
            rank,
            comm,
            indegree,
            sources.as_mut_ptr(),
            source_weights.as_mut_ptr(),
            outdegree,
            destinations.as_mut_ptr(),
            dest_weights.as_mut_ptr(),
        )
        .unwrap();
        let [sources, source_weights, destinations, dest_weights] = lists;
        (sources, source_weights, destinations, dest_weights, weighted != 0)
    }
}

#[test]
fn a_distributed_graph_gives_each_rank_its_own_edges_whoever_named_them() {
    for n in 1..6u32 {
        for seed in 0..5u32 {
            // (source, destination, weight) of the edges that rank `by` names; every rank can compute all of them.
            let named = |by: u32| -> Vec<(c_int, c_int, c_int)> {
                (0..(by + seed) % 4)
                    .map(|i| ((by * 3 + i * seed) % n, (by + i * i + seed) % n, by * 10 + i))
                    .map(|(s, d, w)| (s as c_int, d as c_int, w as c_int))
                    .collect()
            };
            run(n as usize, |rank| {
                let mine = named(rank.index);
                let sources: Vec<c_int> = mine.iter().map(|e| e.0).collect();
                let destinations: Vec<c_int> = mine.iter().map(|e| e.1).collect();
                let weights: Vec<c_int> = mine.iter().map(|e| e.2).collect();
                let degrees = vec![1; mine.len()];
                // SAFETY: arrays as long as said.
                let comm = made(|new| unsafe {
                    topo::dist_graph_create(
                        rank,
                        MPI_COMM_WORLD,
                        mine.len() as c_int,
                        sources.as_ptr(),
                        degrees.as_ptr(),
                        destinations.as_ptr(),
                        weights.as_ptr(),
                        MPI_INFO_NULL,
                        0,
                        new,
                    )
                });
                let all: Vec<_> = (0..n).flat_map(named).collect();
                let me = rank.index as c_int;
                let of = |end: fn(&(c_int, c_int, c_int)) -> c_int, value: fn(&(c_int, c_int, c_int)) -> c_int| {
                    let mut list: Vec<c_int> = all.iter().filter(|e| end(e) == me).map(value).collect();
                    list.sort_unstable();
                    list
                };
                let (mut ins, mut in_weights, mut outs, mut out_weights, weighted) = neighbours(rank, comm);
                for list in [&mut ins, &mut in_weights, &mut outs, &mut out_weights] {
                    list.sort_unstable();
                }
                assert_eq!((ins, in_weights), (of(|e| e.1, |e| e.0), of(|e| e.1, |e| e.2)));
                assert_eq!((outs, out_weights), (of(|e| e.0, |e| e.1), of(|e| e.0, |e| e.2)));
                assert!(weighted);
                talks(rank, comm);
            });
        }
    }
}

#[test]
fn adjacent_graphs_keep_order_and_weights() {
    run(3, |rank| {
        let me = rank.index as c_int;
        let (sources, destinations) = ([(me + 2) % 3, me], [(me + 1) % 3, me, me]);
        let (ins, outs): ([c_int; 2], [c_int; 3]) = ([5, 6], [7, 8, 9]);
        let create = |ins: *const c_int, outs: *const c_int| {
            let (world, info) = (MPI_COMM_WORLD, MPI_INFO_NULL);
            let (s, d) = (sources.as_ptr(), destinations.as_ptr());
            let mut comm = MPI_COMM_NULL;
            // SAFETY: arrays as long as said, or sentinels.
            unsafe { topo::dist_graph_create_adjacent(rank, world, 2, s, ins, 3, d, outs, info, 0, &mut comm) }?;
            Ok(comm)
        };
        let unweighted = MPI_UNWEIGHTED as *const c_int;
        let weighted = create(ins.as_ptr(), outs.as_ptr()).unwrap();
        let expected = (sources.to_vec(), ins.to_vec(), destinations.to_vec(), outs.to_vec(), true);
        assert_eq!(neighbours(rank, weighted), expected);
        assert!(!neighbours(rank, create(unweighted, unweighted).unwrap()).4);
        assert_eq!(class(create(unweighted, outs.as_ptr())), MPI_ERR_ARG);
        assert_eq!(class(create(MPI_WEIGHTS_EMPTY as *const c_int, outs.as_ptr())), MPI_ERR_ARG);
    });
}

#[test]
fn questions_to_the_wrong_kind_of_communicator_are_topology_errors() {
    run(1, |rank| {
        let comm = grid(rank, MPI_COMM_WORLD, &[1], &[0]);
        let (mut n, mut m) = (0, 0);
        // SAFETY: no pointers.
        unsafe {
            assert_eq!(class(topo::cartdim_get(rank, MPI_COMM_WORLD, &mut n)), MPI_ERR_TOPOLOGY);
            assert_eq!(class(topo::graphdims_get(rank, comm, &mut n, &mut m)), MPI_ERR_TOPOLOGY);
            assert_eq!(class(topo::cartdim_get(rank, MPI_COMM_NULL, &mut n)), MPI_ERR_COMM);
            topo::topo_test(rank, MPI_COMM_WORLD, &mut n).unwrap();
            assert_eq!(n, MPI_UNDEFINED);
            let mut new = MPI_COMM_NULL;
            let big = topo::cart_create(rank, MPI_COMM_WORLD, 1, [2].as_ptr(), [0].as_ptr(), 0, &mut new);
            assert_eq!(class(big), MPI_ERR_DIMS);
        }
    });
}
