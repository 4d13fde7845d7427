//! Neighbourhood collectives (MPI 5.0 § 8.6) on grids, graphs and distributed graphs, with neighbours that repeat.

use crate::*;
use anympi_engine::api::topo;
use anympi_engine::testing::run;

/// Tests all neighbourhood collectives on `comm`, where block k that we receive is block `from[k].1` of rank `from[k].0`,
/// or nothing, and we send `sends` blocks.
fn check_all(rank: &Rank, comm: Comm, sends: usize, from: &[Option<(usize, usize)>]) {
    let me = rank.index as usize;
    let t = MPI_UINT32_T;
    for form in FORMS {
        for count in [0, 1, 2500] {
            let c = count as Count;
            let filled = |block: &dyn Fn(usize, usize, usize) -> u32| {
                let values = from
                    .iter()
                    .flat_map(|&slot| (0..count).map(move |i| slot.map_or(UNTOUCHED, |(r, k)| block(r, k, i))));
                values.collect::<Vec<u32>>()
            };
            let to_one = filled(&|r, _, i| value(r, 0, i));
            let to_each = filled(&value);
            let mine: Vec<u32> = values(me, 0, count).collect();
            let each: Vec<u32> = (0..sends).flat_map(|k| values(me, k, count)).collect();
            let fresh = || vec![UNTOUCHED; count * from.len()];
            let index = |n: usize, unit: usize| -> Vec<i32> { (0..n).map(|k| (k * count * unit) as i32).collect() };
            let counts = vec![count as i32; sends.max(from.len())];
            let (counts, out, into) = (ints(&counts), index(sends, 1), index(from.len(), 1));
            let what = |name: &str| format!("{name} of {count} at rank {me}, {form:?}");

            let mut all = fresh();
            collective!(rank, form, neighbor::[neighbor_allgather, ineighbor_allgather, neighbor_allgather_init](
                sendbuf(&mine), c, t, recvbuf(&mut all), c, t, comm))
            .unwrap();
            check(&all, &to_one, format_args!("{}", what("allgather")));

            let mut all = fresh();
            collective!(rank, form, neighbor::[neighbor_allgatherv, ineighbor_allgatherv, neighbor_allgatherv_init](
                sendbuf(&mine), c, t, recvbuf(&mut all), counts, ints(&into), t, comm))
            .unwrap();
            check(&all, &to_one, format_args!("{}", what("allgatherv")));

            let mut all = fresh();
            collective!(rank, form, neighbor::[neighbor_alltoall, ineighbor_alltoall, neighbor_alltoall_init](
                sendbuf(&each), c, t, recvbuf(&mut all), c, t, comm))
            .unwrap();
            check(&all, &to_each, format_args!("{}", what("alltoall")));

            let mut all = fresh();
            collective!(rank, form, neighbor::[neighbor_alltoallv, ineighbor_alltoallv, neighbor_alltoallv_init](
                sendbuf(&each), counts, ints(&out), t, recvbuf(&mut all), counts, ints(&into), t, comm))
            .unwrap();
            check(&all, &to_each, format_args!("{}", what("alltoallv")));

            let bytes = |displs: &[i32]| -> Vec<Count> { displs.iter().map(|&d| 4 * d as Count).collect() };
            let (out, into, types) = (bytes(&out), bytes(&into), vec![t; sends.max(from.len())]);
            let (out, into, types) = (out.as_ptr(), into.as_ptr(), types.as_ptr());
            let mut all = fresh();
            collective!(rank, form, neighbor::[neighbor_alltoallw, ineighbor_alltoallw, neighbor_alltoallw_init](
                sendbuf(&each), counts, out, types, recvbuf(&mut all), counts, into, types, comm))
            .unwrap();
            check(&all, &to_each, format_args!("{}", what("alltoallw")));
        }
    }
}

#[test]
fn on_a_grid_what_goes_down_comes_from_above_even_where_both_neighbours_are_one() {
    for (dims, periodic) in
        [(vec![1], 1), (vec![2], 1), (vec![3], 1), (vec![4], 0), (vec![2, 3], 1), (vec![2, 1, 2], 1), (vec![3, 2], 0)]
    {
        let n = dims.iter().product::<i32>() as usize;
        run(n, |rank| {
            let periods = vec![periodic; dims.len()];
            let mut comm = MPI_COMM_NULL;
            // SAFETY: arrays of the grid's dimensions.
            unsafe {
                topo::cart_create(
                    rank,
                    MPI_COMM_WORLD,
                    dims.len() as i32,
                    dims.as_ptr(),
                    periods.as_ptr(),
                    0,
                    &mut comm,
                )
                .unwrap();
            }
            let mut from = Vec::new();
            for d in 0..dims.len() {
                let (mut below, mut above) = (0, 0);
                // SAFETY: a plain call.
                unsafe { topo::cart_shift(rank, comm, d as i32, 1, &mut below, &mut above).unwrap() };
                // From below comes what that rank sends up, its odd block, and the other way round.
                from.push((below >= 0).then_some((below as usize, 2 * d + 1)));
                from.push((above >= 0).then_some((above as usize, 2 * d)));
            }
            check_all(rank, comm, 2 * dims.len(), &from);
        });
    }
}

#[test]
fn on_a_graph_blocks_follow_the_edges() {
    // A star with a loop at its centre: rank 0 knows itself and all others, who know rank 0.
    for n in 1..=5 {
        run(n, |rank| {
            let index: Vec<i32> = (0..n as i32).map(|r| n as i32 + r).collect();
            let edges: Vec<i32> = (0..n as i32).chain((1..n).map(|_| 0)).collect();
            let mut comm = MPI_COMM_NULL;
            // SAFETY: arrays of the graph's sizes.
            unsafe {
                topo::graph_create(rank, MPI_COMM_WORLD, n as i32, index.as_ptr(), edges.as_ptr(), 0, &mut comm)
                    .unwrap()
            };
            let me = rank.index as usize;
            if me == 0 {
                let from: Vec<_> = (0..n).map(|r| Some((r, 0))).collect();
                check_all(rank, comm, n, &from);
            } else {
                check_all(rank, comm, 1, &[Some((0, me))]);
            }
        });
    }
}

#[test]
fn on_a_distributed_graph_repeated_edges_match_in_order() {
    // Everyone sends to its successor twice, to itself, and to its successor again.
    for n in 1..=5 {
        run(n, |rank| {
            let me = rank.index as usize;
            let (next, before) = ((me + 1) % n, (me + n - 1) % n);
            let destinations = [next, next, me, next].map(|r| r as i32);
            let sources = [me, before, before, before].map(|r| r as i32);
            let weights = [1; 4];
            let mut comm = MPI_COMM_NULL;
            // SAFETY: arrays of four.
            unsafe {
                topo::dist_graph_create_adjacent(
                    rank,
                    MPI_COMM_WORLD,
                    4,
                    sources.as_ptr(),
                    weights.as_ptr(),
                    4,
                    destinations.as_ptr(),
                    weights.as_ptr(),
                    MPI_INFO_NULL,
                    0,
                    &mut comm,
                )
                .unwrap();
            }
            let from = if n == 1 {
                // All edges are loops: the k-th sent is the k-th received.
                [0, 1, 2, 3].map(|k| Some((0, k)))
            } else {
                [Some((me, 2)), Some((before, 0)), Some((before, 1)), Some((before, 3))]
            };
            check_all(rank, comm, 4, &from);
        });
    }
}
