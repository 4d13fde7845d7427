//! Intercommunicators against what the standard says of both groups.

use super::{class, free, made, procs, remote_procs, talks};
use anympi_engine::Rank;
use anympi_engine::api::{comm as api, group};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use std::ffi::{CString, c_int};

/// Ranks below `border` on one side, the others on the other. Returns (intercommunicator, side).
fn bridge(rank: &Rank, border: u32) -> (Comm, usize) {
    let side = (rank.index >= border) as c_int;
    // SAFETY: no pointers.
    unsafe {
        let local = made(|new| api::comm_split(rank, MPI_COMM_WORLD, side, 0, new));
        let remote_leader = if side == 0 { border as c_int } else { 0 };
        let inter = made(|new| api::intercomm_create(rank, local, 0, MPI_COMM_WORLD, remote_leader, 9, new));
        free(rank, local);
        (inter, side as usize)
    }
}

fn sides(n: u32, border: u32) -> [Vec<u32>; 2] {
    [(0..border).collect(), (border..n).collect()]
}

#[test]
fn both_sides_see_each_other_whatever_their_sizes() {
    for n in 2..7 {
        for border in 1..n {
            run(n as usize, |rank| {
                let (inter, side) = bridge(rank, border);
                assert_eq!(procs(rank, inter), sides(n, border)[side]);
                assert_eq!(remote_procs(rank, inter), sides(n, border)[1 - side]);
                talks(rank, inter);
                free(rank, inter);
            });
        }
    }
}

#[test]
fn leaders_may_be_any_rank_of_their_group() {
    run(5, |rank| {
        let side = rank.index as c_int % 2;
        // SAFETY: no pointers.
        unsafe {
            let local = made(|new| api::comm_split(rank, MPI_COMM_WORLD, side, -(rank.index as c_int), new));
            // Local groups are 4 2 0 and 3 1; their leaders are world ranks 0 and 3.
            let (leader, remote) = if side == 0 { (2, 3) } else { (0, 0) };
            let inter = made(|new| api::intercomm_create(rank, local, leader, MPI_COMM_WORLD, remote, 1, new));
            assert_eq!(procs(rank, inter), [vec![4, 2, 0], vec![3, 1]][side as usize]);
            assert_eq!(remote_procs(rank, inter), [vec![4, 2, 0], vec![3, 1]][1 - side as usize]);
            talks(rank, inter);
        }
    });
}

#[test]
fn merge_puts_the_low_side_first() {
    for (flags, expected) in [
        ([0, 1], [0, 1, 2, 3, 4]),
        ([1, 0], [2, 3, 4, 0, 1]),
        // Equal flags: any order will do, but all must agree. Ours has the lower leader first.
        ([0, 0], [0, 1, 2, 3, 4]),
        ([7, 7], [0, 1, 2, 3, 4]),
    ] {
        run(5, |rank| {
            let (inter, side) = bridge(rank, 2);
            // SAFETY: no pointers.
            let merged = made(|new| unsafe { api::intercomm_merge(rank, inter, flags[side], new) });
            assert_eq!(procs(rank, merged), expected);
            assert_eq!(procs(rank, merged)[rank.comm(merged).unwrap().rank], rank.index);
            talks(rank, merged);
            free(rank, inter);
            free(rank, merged);
        });
    }
}

#[test]
fn duplicates_keep_both_groups() {
    run(5, |rank| {
        let (inter, side) = bridge(rank, 2);
        // SAFETY: no pointers.
        let twin = made(|new| unsafe { api::comm_dup(rank, inter, new) });
        assert_eq!(remote_procs(rank, twin), sides(5, 2)[1 - side]);
        talks(rank, inter);
        talks(rank, twin);
        let mut result = 0;
        // SAFETY: no pointers.
        unsafe { api::comm_compare(rank, inter, twin, &mut result) }.unwrap();
        assert_eq!(result, MPI_CONGRUENT);
    });
}

#[test]
fn split_pairs_the_colors_of_both_sides() {
    run(7, |rank| {
        let (inter, side) = bridge(rank, 3);
        // Colors 0 and 1 occur on both sides, 2 on one side only.
        let color = [0, 1, 0, 1, 2, 0, 1][rank.index as usize];
        // SAFETY: no pointers.
        let part = made(|new| unsafe { api::comm_split(rank, inter, color, -(rank.index as c_int), new) });
        let expected = [[vec![2, 0], vec![1]], [vec![5], vec![6, 3]]];
        if color == 2 {
            assert_eq!(part, MPI_COMM_NULL);
        } else {
            assert_eq!(procs(rank, part), expected[side][color as usize]);
            assert_eq!(remote_procs(rank, part), expected[1 - side][color as usize]);
            talks(rank, part);
        }
    });
}

#[test]
fn create_takes_a_group_from_each_side() {
    run(5, |rank| {
        let (inter, side) = bridge(rank, 2);
        let (mut all, mut some) = (Group(0), Group(0));
        let ranks: &[c_int] = if side == 0 { &[1] } else { &[2, 0] };
        // SAFETY: the array is as long as said.
        let part = unsafe {
            api::comm_group(rank, inter, &mut all).unwrap();
            group::group_incl(rank, all, ranks.len() as c_int, ranks.as_ptr(), &mut some).unwrap();
            made(|new| api::comm_create(rank, inter, some, new))
        };
        if [1, 4, 2].contains(&rank.index) {
            assert_eq!(procs(rank, part), [vec![1], vec![4, 2]][side]);
            assert_eq!(remote_procs(rank, part), [vec![1], vec![4, 2]][1 - side]);
            talks(rank, part);
        } else {
            assert_eq!(part, MPI_COMM_NULL);
        }
    });
}

#[test]
fn groups_make_an_intercommunicator_without_a_peer_communicator() {
    run(6, |rank| {
        let (mut all, mut ours, mut theirs) = (Group(0), Group(0), Group(0));
        let (odd, even): ([c_int; 3], [c_int; 3]) = ([5, 1, 3], [0, 4, 2]);
        let is_odd = rank.index % 2 == 1;
        let (local, remote) = if is_odd { (odd, even) } else { (even, odd) };
        let tag = CString::new("a tag").unwrap();
        // SAFETY: arrays of three, and a C string.
        let inter = unsafe {
            api::comm_group(rank, MPI_COMM_WORLD, &mut all).unwrap();
            group::group_incl(rank, all, 3, local.as_ptr(), &mut ours).unwrap();
            group::group_incl(rank, all, 3, remote.as_ptr(), &mut theirs).unwrap();
            // The leaders are world ranks 1 and 2.
            let leaders = if is_odd { (1, 2) } else { (2, 1) };
            let (info, errors) = (MPI_INFO_NULL, MPI_ERRORS_RETURN);
            made(|new| {
                api::intercomm_create_from_groups(
                    rank,
                    ours,
                    leaders.0,
                    theirs,
                    leaders.1,
                    tag.as_ptr(),
                    info,
                    errors,
                    new,
                )
            })
        };
        assert_eq!(remote_procs(rank, inter), remote.map(|r| r as u32));
        talks(rank, inter);
    });
}

#[test]
fn disconnect_waits_for_both_sides() {
    run(4, |rank| {
        let (mut inter, _) = bridge(rank, 1);
        // SAFETY: no pointers.
        unsafe { api::comm_disconnect(rank, &mut inter) }.unwrap();
        assert_eq!(inter, MPI_COMM_NULL);
    });
}

#[test]
fn what_needs_an_intracommunicator_refuses_an_intercommunicator() {
    run(2, |rank| {
        let (inter, _) = bridge(rank, 1);
        let (mut new, mut size) = (Comm(0), 0);
        // SAFETY: no pointers.
        unsafe {
            assert_eq!(class(api::comm_create_group(rank, inter, MPI_GROUP_EMPTY, 0, &mut new)), MPI_ERR_COMM);
            assert_eq!(class(api::intercomm_create(rank, inter, 0, MPI_COMM_WORLD, 0, 0, &mut new)), MPI_ERR_COMM);
            assert_eq!(class(api::comm_remote_size(rank, MPI_COMM_WORLD, &mut size)), MPI_ERR_COMM);
            api::comm_remote_size(rank, inter, &mut size).unwrap();
        }
        assert_eq!(size, 1);
    });
}
