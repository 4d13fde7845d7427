//! Collectives between two groups (MPI 5.0 § 6.2.3): what one group contributes arrives in the other.

use crate::*;
use anympi_engine::api::comm;
use anympi_engine::testing::run;

/// One rank of an intercommunicator.
struct Side {
    comm: Comm,
    /// 0 or 1.
    group: usize,
    me: usize,
    mine: usize,
    theirs: usize,
}

/// A value that tells who in which group sent it to whom.
fn of(group: usize, r: usize, to: usize, i: usize) -> u32 {
    value(group * 100 + r, to, i)
}

fn everywhere(f: impl Fn(&Rank, &Side, Form, usize) + Sync) {
    for (a, b) in [(1, 1), (1, 3), (2, 2), (3, 2), (4, 5)] {
        run(a + b, |rank| {
            let group = usize::from(rank.index as usize >= a);
            let (mut local, mut both) = (MPI_COMM_NULL, MPI_COMM_NULL);
            // SAFETY: plain calls.
            unsafe {
                comm::comm_split(rank, MPI_COMM_WORLD, group as i32, 0, &mut local).unwrap();
                let remote_leader = if group == 0 { a as i32 } else { 0 };
                comm::intercomm_create(rank, local, 0, MPI_COMM_WORLD, remote_leader, 7, &mut both).unwrap();
            }
            let (mine, theirs) = if group == 0 { (a, b) } else { (b, a) };
            let side = Side { comm: both, group, me: rank.index as usize - group * a, mine, theirs };
            for form in FORMS {
                for count in [0, 1, 2500] {
                    f(rank, &side, form, count);
                }
            }
        });
    }
}

/// The root argument of each rank when rank `root` of `group` is the root.
fn root_argument(side: &Side, group: usize, root: usize) -> i32 {
    match (side.group == group, side.me == root) {
        (true, true) => MPI_ROOT,
        (true, false) => MPI_PROC_NULL,
        _ => root as i32,
    }
}

/// All (group, rank) that can be the root.
fn roots(side: &Side) -> impl Iterator<Item = (usize, usize)> {
    let sizes = if side.group == 0 { [side.mine, side.theirs] } else { [side.theirs, side.mine] };
    (0..2).flat_map(move |group| (0..sizes[group]).map(move |root| (group, root)))
}

#[test]
fn rooted_collectives_go_between_the_root_and_the_other_group() {
    everywhere(|rank, side, form, count| {
        let (t, c, comm) = (MPI_UINT32_T, count as Count, side.comm);
        for (group, root) in roots(side) {
            let root_arg = root_argument(side, group, root);
            let (is_root, other) = (root_arg == MPI_ROOT, side.group != group);
            let what = |name: &str| format!("{name} of {count}, root {root} of group {group}, {form:?}");

            let sent: Vec<u32> = (0..count).map(|i| of(group, root, 0, i)).collect();
            let mut data = if is_root { sent.clone() } else { vec![UNTOUCHED; count] };
            let expected = if is_root || other { sent } else { vec![UNTOUCHED; count] };
            collective!(rank, form, coll::[bcast, ibcast, bcast_init](recvbuf(&mut data), c, t, root_arg, comm))
                .unwrap();
            check(&data, &expected, format_args!("{}", what("bcast")));

            let mine: Vec<u32> = (0..count).map(|i| of(side.group, side.me, root, i)).collect();
            let mut all = vec![UNTOUCHED; count * side.theirs];
            collective!(rank, form, coll::[gather, igather, gather_init](
                sendbuf(&mine), c, t, recvbuf(&mut all), c, t, root_arg, comm))
            .unwrap();
            if is_root {
                let expected: Vec<u32> =
                    (0..side.theirs).flat_map(|r| (0..count).map(move |i| of(1 - side.group, r, root, i))).collect();
                check(&all, &expected, format_args!("{}", what("gather")));
            }

            let all: Vec<u32> = (0..side.theirs).flat_map(|r| (0..count).map(move |i| of(group, root, r, i))).collect();
            let mut block = vec![UNTOUCHED; count];
            collective!(rank, form, coll::[scatter, iscatter, scatter_init](
                sendbuf(&all), c, t, recvbuf(&mut block), c, t, root_arg, comm))
            .unwrap();
            let expected: Vec<u32> =
                (0..count).map(|i| if other { of(group, root, side.me, i) } else { UNTOUCHED }).collect();
            check(&block, &expected, format_args!("{}", what("scatter")));

            let mut sum = vec![UNTOUCHED; count];
            collective!(rank, form, coll::[reduce, ireduce, reduce_init](
                sendbuf(&mine), recvbuf(&mut sum), c, t, MPI_SUM, root_arg, comm))
            .unwrap();
            let total = |i| (0..side.theirs).map(|r| of(1 - side.group, r, root, i)).fold(0, u32::wrapping_add);
            let expected: Vec<u32> = (0..count).map(|i| if is_root { total(i) } else { UNTOUCHED }).collect();
            check(&sum, &expected, format_args!("{}", what("reduce")));
        }
    });
}

#[test]
fn collectives_without_a_root_exchange_what_the_groups_have() {
    everywhere(|rank, side, form, count| {
        let (t, c, comm) = (MPI_UINT32_T, count as Count, side.comm);
        let (other, n) = (1 - side.group, side.theirs);
        collective!(rank, form, coll::[barrier, ibarrier, barrier_init](comm)).unwrap();

        let mine: Vec<u32> = (0..count).map(|i| of(side.group, side.me, 0, i)).collect();
        let expected: Vec<u32> = (0..n).flat_map(|r| (0..count).map(move |i| of(other, r, 0, i))).collect();
        let mut all = vec![UNTOUCHED; count * n];
        collective!(rank, form, coll::[allgather, iallgather, allgather_init](
            sendbuf(&mine), c, t, recvbuf(&mut all), c, t, comm))
        .unwrap();
        check(&all, &expected, format_args!("allgather of {count}, {form:?}"));

        let outgoing: Vec<u32> = (0..n).flat_map(|r| (0..count).map(move |i| of(side.group, side.me, r, i))).collect();
        let expected: Vec<u32> = (0..n).flat_map(|r| (0..count).map(move |i| of(other, r, side.me, i))).collect();
        let mut all = vec![UNTOUCHED; count * n];
        collective!(rank, form, coll::[alltoall, ialltoall, alltoall_init](
            sendbuf(&outgoing), c, t, recvbuf(&mut all), c, t, comm))
        .unwrap();
        check(&all, &expected, format_args!("alltoall of {count}, {form:?}"));

        let total = |i| (0..n).map(|r| of(other, r, 0, i)).fold(0, u32::wrapping_add);
        let mut sum = vec![UNTOUCHED; count];
        collective!(rank, form, coll::[allreduce, iallreduce, allreduce_init](
            sendbuf(&mine), recvbuf(&mut sum), c, t, MPI_SUM, comm))
        .unwrap();
        check(&sum, &(0..count).map(total).collect::<Vec<_>>(), format_args!("allreduce of {count}, {form:?}"));

        // The vector is of the same length in both groups, so each rank's slice depends on the size of its group.
        let whole: Vec<u32> = (0..count * side.mine * n).map(|i| of(side.group, side.me, 0, i)).collect();
        let size = count * n;
        let expected: Vec<u32> = (side.me * size..(side.me + 1) * size).map(total).collect();
        let mut slice = vec![UNTOUCHED; size];
        collective!(rank, form, coll::[reduce_scatter_block, ireduce_scatter_block, reduce_scatter_block_init](
            sendbuf(&whole), recvbuf(&mut slice), size as Count, t, MPI_SUM, comm))
        .unwrap();
        check(&slice, &expected, format_args!("reduce_scatter_block of {size}, {form:?}"));
    });
}
