//! Every persistent collective: started again and again with other data, several at once, each rank in its own order.

use anympi_engine::api::{coll, neighbor, request, topo};
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result};
use std::ffi::{c_int, c_void};

type Buffers<R> = Box<dyn Fn(*const c_void, *mut c_void) -> R>;

/// A persistent collective, and the blocking one that does the same.
struct Case {
    name: &'static str,
    init: Buffers<Result<Request>>,
    blocking: Buffers<Result<()>>,
}

macro_rules! case {
    ($rank:ident, $api:ident :: [$blocking:ident, $persistent:ident] ($send:ident, $recv:ident) ($($arg:expr),*)) => {{
        // SAFETY: the rank, the arrays and the buffers outlive the requests.
        let rank: &'static Rank = unsafe { &*std::ptr::from_ref::<Rank>($rank) };
        #[allow(unused_variables, clippy::macro_metavars_in_unsafe)]
        let case = Case {
            name: stringify!($persistent),
            init: Box::new(move |$send, $recv| {
                let mut request = MPI_REQUEST_NULL;
                // SAFETY: as above.
                unsafe { $api::$persistent(rank, $($arg,)* MPI_INFO_NULL, &mut request)? };
                Ok(request)
            }),
            // SAFETY: as above.
            blocking: Box::new(move |$send, $recv| unsafe { $api::$blocking(rank, $($arg),*) }),
        };
        case
    }};
}

/// All of them on `comm`, a ring of `n` ranks, in two numbers for each rank or neighbour.
fn cases(rank: &Rank, comm: Comm, n: usize) -> Vec<Case> {
    const T: Datatype = MPI_UINT32_T;
    const C: Count = 2;
    fn array<V>(n: usize, value: impl Fn(usize) -> V) -> *const V {
        Box::leak((0..n.max(2)).map(value).collect::<Box<[V]>>()).as_ptr()
    }
    let counts = Ints::Count(array(n, |_| C));
    let displs = Ints::Count(array(n, |i| C * i as Count));
    let places = array(n, |i| 4 * C * i as Count);
    let (bytes, types) = (Ints::Count(places), array(n, |_| T));
    vec![
        case!(rank, coll::[barrier, barrier_init](s, r)(comm)),
        case!(rank, coll::[bcast, bcast_init](s, r)(r, C, T, 0, comm)),
        case!(rank, coll::[gather, gather_init](s, r)(s, C, T, r, C, T, 0, comm)),
        case!(rank, coll::[gatherv, gatherv_init](s, r)(s, C, T, r, counts, displs, T, 0, comm)),
        case!(rank, coll::[scatter, scatter_init](s, r)(s, C, T, r, C, T, 0, comm)),
        case!(rank, coll::[scatterv, scatterv_init](s, r)(s, counts, displs, T, r, C, T, 0, comm)),
        case!(rank, coll::[allgather, allgather_init](s, r)(s, C, T, r, C, T, comm)),
        case!(rank, coll::[allgatherv, allgatherv_init](s, r)(s, C, T, r, counts, displs, T, comm)),
        case!(rank, coll::[alltoall, alltoall_init](s, r)(s, C, T, r, C, T, comm)),
        case!(rank, coll::[alltoallv, alltoallv_init](s, r)(s, counts, displs, T, r, counts, displs, T, comm)),
        case!(rank, coll::[alltoallw, alltoallw_init](s, r)(s, counts, bytes, types, r, counts, bytes, types, comm)),
        case!(rank, coll::[reduce, reduce_init](s, r)(s, r, C, T, MPI_SUM, 0, comm)),
        case!(rank, coll::[allreduce, allreduce_init](s, r)(s, r, C, T, MPI_SUM, comm)),
        case!(rank, coll::[reduce_scatter, reduce_scatter_init](s, r)(s, r, counts, T, MPI_SUM, comm)),
        case!(rank, coll::[reduce_scatter_block, reduce_scatter_block_init](s, r)(s, r, C, T, MPI_SUM, comm)),
        case!(rank, coll::[scan, scan_init](s, r)(s, r, C, T, MPI_SUM, comm)),
        case!(rank, coll::[exscan, exscan_init](s, r)(s, r, C, T, MPI_SUM, comm)),
        case!(rank, neighbor::[neighbor_allgather, neighbor_allgather_init](s, r)(s, C, T, r, C, T, comm)),
        case!(rank, neighbor::[neighbor_allgatherv, neighbor_allgatherv_init](s, r)(
            s, C, T, r, counts, displs, T, comm
        )),
        case!(rank, neighbor::[neighbor_alltoall, neighbor_alltoall_init](s, r)(s, C, T, r, C, T, comm)),
        case!(rank, neighbor::[neighbor_alltoallv, neighbor_alltoallv_init](s, r)(
            s, counts, displs, T, r, counts, displs, T, comm
        )),
        case!(rank, neighbor::[neighbor_alltoallw, neighbor_alltoallw_init](s, r)(
            s, counts, places, types, r, counts, places, types, comm
        )),
    ]
}

#[test]
fn every_persistent_collective_does_what_its_blocking_form_does_in_every_round() {
    for n in [1, 2, 3, 5] {
        run(n, |rank| {
            let (mut comm, dims, periods) = (MPI_COMM_NULL, [n as c_int], [1]);
            let world = MPI_COMM_WORLD;
            // SAFETY: arrays of one.
            unsafe { topo::cart_create(rank, world, 1, dims.as_ptr(), periods.as_ptr(), 0, &mut comm).unwrap() };
            let cases = cases(rank, comm, n);
            let numbers = 2 * n.max(2);
            let mut send = vec![vec![0u32; numbers]; cases.len()];
            let mut recv = send.clone();
            let pairs = cases.iter().zip(send.iter().zip(&mut recv));
            let mut requests: Vec<Request> =
                pairs.map(|(case, (s, r))| (case.init)(s.as_ptr().cast(), r.as_mut_ptr().cast()).unwrap()).collect();
            for round in 0..3 {
                for (i, (send, recv)) in send.iter_mut().zip(&mut recv).enumerate() {
                    let number = |k| (1000 * rank.index as usize + 100 * i + 10 * round + k) as u32;
                    send.iter_mut().zip((0..).map(number)).for_each(|(to, number)| *to = number);
                    recv.copy_from_slice(send);
                }
                // Each rank its own order, and another one in each round.
                let mut order: Vec<usize> = (0..cases.len()).collect();
                order.rotate_left((7 * rank.index as usize + 3 * round) % cases.len());
                if (rank.index as usize + round).is_multiple_of(2) {
                    order.reverse();
                }
                // SAFETY: no pointers but to the array.
                unsafe {
                    order.iter().for_each(|&i| request::start(rank, &mut requests[i]).unwrap());
                    let (count, ignore) = (requests.len() as c_int, std::ptr::null_mut());
                    request::waitall(rank, count, requests.as_mut_ptr(), ignore).unwrap();
                }
                for (i, case) in cases.iter().enumerate() {
                    let mut expected = send[i].clone();
                    (case.blocking)(send[i].as_ptr().cast(), expected.as_mut_ptr().cast()).unwrap();
                    assert_eq!(recv[i], expected, "{}, round {round}", case.name);
                }
            }
            // Inactive requests can be freed in any order.
            for request in requests.iter_mut().rev() {
                // SAFETY: no pointers.
                unsafe { request::request_free(rank, request).unwrap() };
            }
        });
    }
}

#[test]
fn these_are_all_persistent_collectives_of_the_table() {
    run(1, |rank| {
        let mut here: Vec<String> = cases(rank, MPI_COMM_WORLD, 1).iter().map(|case| case.name.to_string()).collect();
        let is_one = |p: &&anympi_spec::Procedure| matches!(p.chapter, 6 | 8) && p.name.ends_with("_init");
        let mut table: Vec<String> =
            anympi_spec::procedures().iter().filter(is_one).map(|p| p.name["MPI_".len()..].to_lowercase()).collect();
        here.sort();
        table.sort();
        assert_eq!(here, table);
    });
}
