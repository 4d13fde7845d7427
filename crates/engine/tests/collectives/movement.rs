//! Collectives that move data.

use crate::*;
use anympi_engine::testing::run;

/// Elements per block: nothing, one, a few, more than a slot of the shared area.
const COUNTS: [usize; 4] = [0, 1, 7, 2500];

/// What is tested: `f(rank, me, n, kind, form, count)`.
type Body = fn(&Rank, usize, usize, Kind, Form, usize);

/// Everything in this file that compares data.
pub const BODIES: [Body; 6] = [bcast, gather, scatter, allgather, alltoall, alltoallv];

/// Runs `body` on this rank of `n` with every kind, form and count.
pub fn every_case(rank: &Rank, n: usize, body: Body) {
    for kind in Kind::both(rank) {
        for form in FORMS {
            for count in COUNTS {
                body(rank, rank.index as usize, n, kind, form, count);
            }
        }
    }
}

fn everywhere(body: Body) {
    for n in 1..=9 {
        run(n, |rank| every_case(rank, n, body));
    }
}

#[test]
fn no_rank_leaves_a_barrier_before_all_have_entered() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    for n in 1..=9 {
        let entered = AtomicUsize::new(0);
        run(n, |rank| {
            for (round, form) in FORMS.iter().cycle().take(30).enumerate() {
                let once = form.once();
                entered.fetch_add(1, Ordering::SeqCst);
                collective!(rank, once, coll::[barrier, ibarrier, barrier_init](MPI_COMM_WORLD)).unwrap();
                assert!(entered.load(Ordering::SeqCst) >= (round + 1) * n);
            }
        });
    }
}

#[test]
fn bcast_gives_all_ranks_the_data_of_each_root() {
    everywhere(bcast);
}

fn bcast(rank: &Rank, me: usize, n: usize, kind: Kind, form: Form, count: usize) {
    for root in 0..n {
        let expected = kind.filled(count, 0, values(root, 0, count));
        let mut buffer = if me == root { expected.clone() } else { kind.buffer(count) };
        let (data, count) = (recvbuf(&mut buffer), count as Count);
        collective!(rank, form, coll::[bcast, ibcast, bcast_init](data, count, kind.datatype, root as i32, MPI_COMM_WORLD)).unwrap();
        check(&buffer, &expected, format_args!("bcast of {count} from {root} of {n}, {form:?}"));
    }
}

/// Unequal counts, and displacements that leave holes and run backwards.
struct Uneven {
    counts: Vec<i32>,
    displs: Vec<i32>,
    total: usize,
}

fn uneven(n: usize, count: usize, count_of: impl Fn(usize) -> usize) -> Uneven {
    let counts: Vec<i32> = (0..n).map(|r| count_of(r) as i32).collect();
    let widest = count + 2 * n + 3;
    let displs = (0..n).map(|r| ((n - 1 - r) * widest + 1) as i32).collect();
    Uneven { counts, displs, total: n * widest + 1 }
}

fn uneven_count(count: usize, r: usize) -> usize {
    if count == 0 { r % 2 } else { count - 1 + r }
}

#[test]
fn gather_and_gatherv_put_each_block_in_its_place() {
    everywhere(gather);
}

fn gather(rank: &Rank, me: usize, n: usize, kind: Kind, form: Form, count: usize) {
    for root in 0..n {
        let in_place = (root + count) % 2 == 1;
        let everything = (0..n).flat_map(|r| values(r, root, count));
        let expected = kind.filled(n * count, 0, everything);
        let mine = kind.filled(count, 0, values(me, root, count));
        let mut all = kind.buffer(n * count);
        if in_place {
            (0..count).for_each(|i| kind.set(&mut all, me * count + i, value(me, root, i)));
        }
        let send = if in_place && me == root { IN_PLACE } else { sendbuf(&mine) };
        let (c, t, root_arg) = (count as Count, kind.datatype, root as i32);
        let recv = recvbuf(&mut all);
        collective!(rank, form, coll::[gather, igather, gather_init](send, c, t, recv, c, t, root_arg, MPI_COMM_WORLD))
            .unwrap();
        if me == root {
            check(&all, &expected, format_args!("gather of {count} to {root} of {n}, {form:?}"));
        }

        let shape = uneven(n, count, |r| uneven_count(count, r));
        let mine = kind.filled(count + n, 0, values(me, root, uneven_count(count, me)));
        let mut expected = kind.buffer(shape.total);
        for r in 0..n {
            for i in 0..shape.counts[r] as usize {
                kind.set(&mut expected, shape.displs[r] as usize + i, value(r, root, i));
            }
        }
        let mut all = kind.buffer(shape.total);
        if in_place {
            (0..uneven_count(count, me))
                .for_each(|i| kind.set(&mut all, shape.displs[me] as usize + i, value(me, root, i)));
        }
        let send = if in_place && me == root { IN_PLACE } else { sendbuf(&mine) };
        let (recv, counts, displs) = (recvbuf(&mut all), ints(&shape.counts), ints(&shape.displs));
        let c = uneven_count(count, me) as Count;
        collective!(rank, form, coll::[gatherv, igatherv, gatherv_init](
            send, c, t, recv, counts, displs, t, root_arg, MPI_COMM_WORLD))
        .unwrap();
        if me == root {
            check(&all, &expected, format_args!("gatherv of {count} to {root} of {n}, {form:?}"));
        }
    }
}

#[test]
fn scatter_and_scatterv_give_each_rank_its_block() {
    everywhere(scatter);
}

fn scatter(rank: &Rank, me: usize, n: usize, kind: Kind, form: Form, count: usize) {
    for root in 0..n {
        let in_place = (root + count) % 2 == 1 && me == root;
        let all = kind.filled(n * count, 0, (0..n).flat_map(|r| values(root, r, count)));
        let mut mine = kind.buffer(count);
        let (c, t, root_arg) = (count as Count, kind.datatype, root as i32);
        let recv = if in_place { IN_PLACE.cast_mut() } else { recvbuf(&mut mine) };
        collective!(rank, form, coll::[scatter, iscatter, scatter_init](
            sendbuf(&all), c, t, recv, c, t, root_arg, MPI_COMM_WORLD))
        .unwrap();
        if !in_place {
            check(
                &mine,
                &kind.filled(count, 0, values(root, me, count)),
                format_args!("scatter of {count} from {root} of {n}, {form:?}"),
            );
        }

        let shape = uneven(n, count, |r| uneven_count(count, r));
        let mut all = kind.buffer(shape.total);
        for r in 0..n {
            for i in 0..shape.counts[r] as usize {
                kind.set(&mut all, shape.displs[r] as usize + i, value(root, r, i));
            }
        }
        let c = uneven_count(count, me);
        let mut mine = kind.buffer(c);
        let recv = if in_place { IN_PLACE.cast_mut() } else { recvbuf(&mut mine) };
        let (counts, displs) = (ints(&shape.counts), ints(&shape.displs));
        collective!(rank, form, coll::[scatterv, iscatterv, scatterv_init](
            sendbuf(&all), counts, displs, t, recv, c as Count, t, root_arg, MPI_COMM_WORLD))
        .unwrap();
        if !in_place {
            check(
                &mine,
                &kind.filled(c, 0, values(root, me, c)),
                format_args!("scatterv of {count} from {root} of {n}, {form:?}"),
            );
        }
    }
}

#[test]
fn allgather_and_allgatherv_give_all_blocks_to_all() {
    everywhere(allgather);
}

fn allgather(rank: &Rank, me: usize, n: usize, kind: Kind, form: Form, count: usize) {
    for in_place in [false, true] {
        let expected = kind.filled(n * count, 0, (0..n).flat_map(|r| values(r, 0, count)));
        let mine = kind.filled(count, 0, values(me, 0, count));
        let mut all =
            if in_place { kind.filled(n * count, me * count, values(me, 0, count)) } else { kind.buffer(n * count) };
        let send = if in_place { IN_PLACE } else { sendbuf(&mine) };
        let (c, t, recv) = (count as Count, kind.datatype, recvbuf(&mut all));
        collective!(rank, form, coll::[allgather, iallgather, allgather_init](send, c, t, recv, c, t, MPI_COMM_WORLD))
            .unwrap();
        check(&all, &expected, format_args!("allgather of {count} on {n}, {form:?}, in place: {in_place}"));

        let shape = uneven(n, count, |r| uneven_count(count, r));
        let c = uneven_count(count, me);
        let mine = kind.filled(c, 0, values(me, 0, c));
        let mut expected = kind.buffer(shape.total);
        for r in 0..n {
            for i in 0..shape.counts[r] as usize {
                kind.set(&mut expected, shape.displs[r] as usize + i, value(r, 0, i));
            }
        }
        let mut all = if in_place {
            kind.filled(shape.total, shape.displs[me] as usize, values(me, 0, c))
        } else {
            kind.buffer(shape.total)
        };
        let send = if in_place { IN_PLACE } else { sendbuf(&mine) };
        let (recv, counts, displs) = (recvbuf(&mut all), ints(&shape.counts), ints(&shape.displs));
        collective!(rank, form, coll::[allgatherv, iallgatherv, allgatherv_init](
            send, c as Count, t, recv, counts, displs, t, MPI_COMM_WORLD))
        .unwrap();
        check(&all, &expected, format_args!("allgatherv of {count} on {n}, {form:?}, in place: {in_place}"));
    }
}

#[test]
fn alltoall_gives_block_j_of_rank_i_to_rank_j_as_block_i() {
    everywhere(alltoall);
}

fn alltoall(rank: &Rank, me: usize, n: usize, kind: Kind, form: Form, count: usize) {
    // In place a second start would send the first one's result.
    let form = form.once();
    for in_place in [false, true] {
        let outgoing = kind.filled(n * count, 0, (0..n).flat_map(|r| values(me, r, count)));
        let expected = kind.filled(n * count, 0, (0..n).flat_map(|r| values(r, me, count)));
        let mut all = if in_place { outgoing.clone() } else { kind.buffer(n * count) };
        let send = if in_place { IN_PLACE } else { sendbuf(&outgoing) };
        let (c, t, recv) = (count as Count, kind.datatype, recvbuf(&mut all));
        collective!(rank, form, coll::[alltoall, ialltoall, alltoall_init](send, c, t, recv, c, t, MPI_COMM_WORLD))
            .unwrap();
        check(&all, &expected, format_args!("alltoall of {count} on {n}, {form:?}, in place: {in_place}"));
    }
}

#[test]
fn alltoallv_and_alltoallw_exchange_blocks_of_all_sizes() {
    everywhere(alltoallv);
}

fn alltoallv(rank: &Rank, me: usize, n: usize, kind: Kind, form: Form, count: usize) {
    let form = form.once();
    // Symmetric, so that the same shapes do in place.
    let size = |a: usize, b: usize| if (a + b) % 3 == 2 { 0 } else { uneven_count(count, a + b) };
    let shape = uneven(n, count, |r| size(me, r));
    let fill = |value: &dyn Fn(usize, usize) -> u32| {
        let mut buffer = kind.buffer(shape.total);
        for r in 0..n {
            for i in 0..size(me, r) {
                kind.set(&mut buffer, shape.displs[r] as usize + i, value(r, i));
            }
        }
        buffer
    };
    let outgoing = fill(&|r, i| value(me, r, i));
    let expected = fill(&|r, i| value(r, me, i));
    let bytes: Vec<i32> = shape.displs.iter().map(|d| d * kind.extent() as i32).collect();
    let (counts, displs, bytes, types) =
        (ints(&shape.counts), ints(&shape.displs), ints(&bytes), vec![kind.datatype; n]);
    let t = kind.datatype;
    for in_place in [false, true] {
        let fresh = || if in_place { outgoing.clone() } else { kind.buffer(shape.total) };
        let send = if in_place { IN_PLACE } else { sendbuf(&outgoing) };
        let mut all = fresh();
        collective!(rank, form, coll::[alltoallv, ialltoallv, alltoallv_init](
            send, counts, displs, t, recvbuf(&mut all), counts, displs, t, MPI_COMM_WORLD))
        .unwrap();
        check(&all, &expected, format_args!("alltoallv of {count} on {n}, {form:?}, in place: {in_place}"));
        let mut all = fresh();
        collective!(rank, form, coll::[alltoallw, ialltoallw, alltoallw_init](
            send, counts, bytes, types.as_ptr(), recvbuf(&mut all), counts, bytes, types.as_ptr(), MPI_COMM_WORLD))
        .unwrap();
        check(&all, &expected, format_args!("alltoallw of {count} on {n}, {form:?}, in place: {in_place}"));
    }
}

#[test]
fn collectives_in_flight_do_not_disturb_each_other() {
    use anympi_engine::api::{coll, request};
    run(5, |rank| {
        let me = rank.index as usize;
        let mut buffers: Vec<Vec<u32>> =
            (0..20).map(|k| if me == k % 5 { values(k, 0, 300).collect() } else { vec![0; 300] }).collect();
        let mut requests = vec![MPI_REQUEST_NULL; 20];
        for (k, (buffer, request)) in buffers.iter_mut().zip(&mut requests).enumerate() {
            // SAFETY: the buffers outlive the wait.
            unsafe {
                coll::ibcast(rank, recvbuf(buffer), 300, MPI_UINT32_T, k as i32 % 5, MPI_COMM_WORLD, request).unwrap()
            };
        }
        // A blocking one overtakes those under way.
        let mut sum = [me as u32];
        collective!(rank, Form::Blocking, coll::[bcast, ibcast, bcast_init](recvbuf(&mut sum), 1, MPI_UINT32_T, 3, MPI_COMM_WORLD)).unwrap();
        assert_eq!(sum, [3]);
        for request in requests.iter_mut().rev() {
            // SAFETY: the request is ours.
            unsafe { request::wait(rank, request, std::ptr::null_mut()).unwrap() };
        }
        for (k, buffer) in buffers.iter().enumerate() {
            assert!(buffer.iter().copied().eq(values(k, 0, 300)));
        }
    });
}
