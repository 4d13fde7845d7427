//! Intracommunicators: dup, split, create and their kin, against what the standard says of groups and order.

use super::{class, free, made, procs, talks};
use anympi_engine::api::{coll as api_coll, comm as api, group, info, request, session};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result};
use std::ffi::{CStr, CString, c_int};
use std::ptr::null_mut;

fn split(rank: &Rank, comm: Comm, color: c_int, key: c_int) -> Comm {
    // SAFETY: no pointers.
    made(|new| unsafe { api::comm_split(rank, comm, color, key, new) })
}

#[test]
fn split_sorts_by_color_then_key_then_old_rank() {
    for n in 1..8 {
        for seed in 0..6u32 {
            // Any function of the rank will do that repeats keys and colors and leaves some out.
            let choice = |r: u32| {
                let x = (r + 1).wrapping_mul(2_654_435_761).wrapping_add(seed.wrapping_mul(40_503)) >> 16;
                let color = if x % 5 == 4 { MPI_UNDEFINED } else { (x % 3) as c_int };
                (color, (x / 7 % 3) as c_int - 1)
            };
            run(n, |rank| {
                let (color, key) = choice(rank.index);
                let comm = split(rank, MPI_COMM_WORLD, color, key);
                if color == MPI_UNDEFINED {
                    assert_eq!(comm, MPI_COMM_NULL);
                    return;
                }
                let mut expected: Vec<u32> = (0..n as u32).filter(|&r| choice(r).0 == color).collect();
                expected.sort_by_key(|&r| (choice(r).1, r));
                assert_eq!(procs(rank, comm), expected);
                talks(rank, comm);
                free(rank, comm);
            });
        }
    }
}

#[test]
fn contexts_of_communicators_made_at_once_differ() {
    run(6, |rank| {
        let halves = split(rank, MPI_COMM_WORLD, rank.index as c_int % 2, 0);
        let quarters = split(rank, halves, rank.index as c_int % 3, 0);
        let reversed = split(rank, MPI_COMM_WORLD, 0, -(rank.index as c_int));
        // SAFETY: no pointers.
        let twin = made(|new| unsafe { api::comm_dup(rank, halves, new) });
        for comm in [halves, quarters, reversed, twin] {
            talks(rank, comm);
        }
        let mut contexts: Vec<u32> =
            [halves, quarters, reversed, twin, MPI_COMM_WORLD].map(|c| rank.comm(c).unwrap().context).to_vec();
        contexts.sort_unstable();
        contexts.dedup();
        assert_eq!(contexts.len(), 5);
        assert!(contexts.iter().all(|c| c % 2 == 0));
    });
}

fn compare(rank: &Rank, a: Comm, b: Comm) -> c_int {
    let mut result = -1;
    // SAFETY: no pointers.
    unsafe { api::comm_compare(rank, a, b, &mut result) }.unwrap();
    result
}

#[test]
fn communicators_compare_by_identity_then_group_then_members() {
    run(3, |rank| {
        // SAFETY: no pointers.
        let twin = made(|new| unsafe { api::comm_dup(rank, MPI_COMM_WORLD, new) });
        let reversed = split(rank, MPI_COMM_WORLD, 0, -(rank.index as c_int));
        assert_eq!(compare(rank, MPI_COMM_WORLD, MPI_COMM_WORLD), MPI_IDENT);
        assert_eq!(compare(rank, MPI_COMM_WORLD, twin), MPI_CONGRUENT);
        assert_eq!(compare(rank, MPI_COMM_WORLD, reversed), MPI_SIMILAR);
        assert_eq!(compare(rank, MPI_COMM_WORLD, MPI_COMM_SELF), MPI_UNEQUAL);
    });
}

#[test]
fn an_idup_is_a_communicator_of_its_own_once_its_request_is_done() {
    run(4, |rank| {
        let (mut comms, mut requests) = ([Comm(0); 3], [Request(0); 3]);
        for (comm, request) in comms.iter_mut().zip(&mut requests) {
            // SAFETY: no pointers.
            unsafe { api::comm_idup(rank, MPI_COMM_WORLD, comm, request) }.unwrap();
        }
        // SAFETY: three requests; statuses are ignored.
        unsafe { request::waitall(rank, 3, requests.as_mut_ptr(), std::ptr::null_mut()) }.unwrap();
        for comm in comms {
            assert_eq!(compare(rank, MPI_COMM_WORLD, comm), MPI_CONGRUENT);
            assert_eq!(rank.comm(comm).unwrap().handle.get(), comm);
            talks(rank, comm);
            free(rank, comm);
        }
    });
}

fn group_of(rank: &Rank, comm: Comm, ranks: &[c_int]) -> Group {
    let (mut all, mut some) = (Group(0), Group(0));
    // SAFETY: the array is as long as said.
    unsafe {
        api::comm_group(rank, comm, &mut all).unwrap();
        group::group_incl(rank, all, ranks.len() as c_int, ranks.as_ptr(), &mut some).unwrap();
        group::group_free(rank, &mut all).unwrap();
    }
    some
}

#[test]
fn create_makes_one_communicator_per_group_and_none_for_outsiders() {
    run(6, |rank| {
        // Two disjoint groups at once, in unsorted order; ranks 1 and 4 pass the empty group.
        let ranks: &[c_int] = match rank.index {
            0 | 3 => &[3, 0],
            2 | 5 => &[5, 2],
            _ => &[],
        };
        let group = group_of(rank, MPI_COMM_WORLD, ranks);
        // SAFETY: no pointers.
        let comm = made(|new| unsafe { api::comm_create(rank, MPI_COMM_WORLD, group, new) });
        if ranks.is_empty() {
            assert_eq!(comm, MPI_COMM_NULL);
        } else {
            assert_eq!(procs(rank, comm), ranks.iter().map(|&r| r as u32).collect::<Vec<_>>());
            talks(rank, comm);
        }
    });
}

#[test]
fn create_group_needs_its_members_only() {
    run(5, |rank| {
        if rank.index % 2 == 1 {
            return;
        }
        let group = group_of(rank, MPI_COMM_WORLD, &[4, 0, 2]);
        // SAFETY: no pointers.
        let a = made(|new| unsafe { api::comm_create_group(rank, MPI_COMM_WORLD, group, 3, new) });
        // SAFETY: no pointers.
        let b = made(|new| unsafe { api::comm_create_group(rank, MPI_COMM_WORLD, group, 4, new) });
        assert_eq!(procs(rank, a), [4, 0, 2]);
        talks(rank, a);
        talks(rank, b);
    });
}

#[test]
fn sessions_make_communicators_without_the_world() {
    run(4, |rank| {
        let mut session = MPI_SESSION_NULL;
        let mut group = MPI_GROUP_NULL;
        let (pset, tag) = (CString::new("mpi://WORLD").unwrap(), CString::new("test").unwrap());
        // SAFETY: C strings.
        let comm = unsafe {
            session::session_init(rank, MPI_INFO_NULL, MPI_ERRORS_RETURN, &mut session).unwrap();
            group::group_from_session_pset(rank, session, pset.as_ptr(), &mut group).unwrap();
            made(|new| api::comm_create_from_group(rank, group, tag.as_ptr(), MPI_INFO_NULL, MPI_ERRORS_RETURN, new))
        };
        assert_eq!(procs(rank, comm), [0, 1, 2, 3]);
        talks(rank, comm);
        free(rank, comm);
        let mut count = 0;
        // SAFETY: no pointers.
        unsafe {
            session::session_get_num_psets(rank, session, MPI_INFO_NULL, &mut count).unwrap();
            session::session_finalize(rank, &mut session).unwrap();
        }
        assert_eq!((count, session), (2, MPI_SESSION_NULL));
    });
}

/// The group of a process set.
fn pset_group(rank: &Rank, session: Session, pset: &str) -> Result<Group> {
    let (pset, mut group) = (CString::new(pset).unwrap(), MPI_GROUP_NULL);
    // SAFETY: a C string.
    unsafe { group::group_from_session_pset(rank, session, pset.as_ptr(), &mut group)? };
    Ok(group)
}

#[test]
fn process_sets_are_the_world_oneself_and_each_of_the_launchers_programs() {
    run(4, |rank| {
        rank.world.set_program(rank.index, [0, 1, 1, 2][rank.index as usize]);
        // SAFETY: no pointers.
        unsafe { api_coll::barrier(rank, MPI_COMM_WORLD).unwrap() };
        let (mut session, mut count) = (MPI_SESSION_NULL, 0);
        // SAFETY: no pointers.
        unsafe {
            session::session_init(rank, MPI_INFO_NULL, MPI_ERRORS_RETURN, &mut session).unwrap();
            session::session_get_num_psets(rank, session, MPI_INFO_NULL, &mut count).unwrap();
        }
        let expected: [(&str, &[u32]); 5] = [
            ("mpi://WORLD", &[0, 1, 2, 3]),
            ("mpi://SELF", &[rank.index]),
            ("app#0", &[0]),
            ("app#1", &[1, 2]),
            ("app#2", &[3]),
        ];
        assert_eq!(count as usize, expected.len());
        for (n, (name, members)) in (0..).zip(expected) {
            let (mut len, mut text) = (0, [1; 32]);
            let (mut size, mut value, mut room, mut found) = (MPI_INFO_NULL, [1; 8], 8, 0);
            // SAFETY: strings have the room that is said.
            unsafe {
                session::session_get_nth_pset(rank, session, MPI_INFO_NULL, n, &mut len, null_mut()).unwrap();
                assert_eq!(len as usize, name.len() + 1);
                session::session_get_nth_pset(rank, session, MPI_INFO_NULL, n, &mut len, text.as_mut_ptr()).unwrap();
                assert_eq!(CStr::from_ptr(text.as_ptr()).to_str(), Ok(name));
                session::session_get_pset_info(rank, session, text.as_ptr(), &mut size).unwrap();
                let key = c"mpi_size".as_ptr();
                info::info_get_string(rank, size, key, &mut room, value.as_mut_ptr(), &mut found).unwrap();
                assert_eq!(CStr::from_ptr(value.as_ptr()).to_str(), Ok(&*members.len().to_string()));
                info::info_free(rank, &mut size).unwrap();
            }
            let mut group = pset_group(rank, session, name).unwrap();
            assert_eq!(rank.group(group).unwrap().procs, members);
            // SAFETY: no pointers.
            unsafe { group::group_free(rank, &mut group).unwrap() };
        }
        for unknown in ["", "mpi://MOON", "app#3", "app#", "app#01", "mpi://world/"] {
            assert_eq!(pset_group(rank, session, unknown).map_err(|e| e.code), Err(MPI_ERR_ARG), "{unknown}");
        }
        for n in [-1, 5] {
            let wrong =
                // SAFETY: nothing is written without room.
                unsafe { session::session_get_nth_pset(rank, session, MPI_INFO_NULL, n, &mut 0, null_mut()) };
            assert_eq!(class(wrong), MPI_ERR_ARG);
        }
        // SAFETY: no pointers.
        unsafe { session::session_finalize(rank, &mut session).unwrap() };
        assert_eq!(pset_group(rank, session, "mpi://WORLD").map_err(|e| e.code), Err(MPI_ERR_SESSION));
    });
}

#[test]
fn sessions_that_are_open_at_once_make_communicators_of_their_own() {
    run(3, |rank| {
        let mut sessions = [MPI_SESSION_NULL; 3];
        let mut comms = vec![];
        for (i, session) in sessions.iter_mut().enumerate() {
            let tag = CString::new(format!("number {i}")).unwrap();
            // SAFETY: C strings.
            unsafe {
                session::session_init(rank, MPI_INFO_NULL, MPI_ERRORS_RETURN, session).unwrap();
                let group = pset_group(rank, *session, if i == 1 { "mpi://SELF" } else { "mpi://WORLD" }).unwrap();
                let (tag, none) = (tag.as_ptr(), MPI_INFO_NULL);
                comms.push(made(|new| api::comm_create_from_group(rank, group, tag, none, MPI_ERRORS_RETURN, new)));
            }
        }
        assert_eq!(comms.iter().map(|&comm| procs(rank, comm).len()).collect::<Vec<_>>(), [3, 1, 3]);
        comms.iter().rev().for_each(|&comm| talks(rank, comm));
        // A communicator needs its session no more than another's.
        free(rank, comms.remove(0));
        // SAFETY: no pointers.
        unsafe { session::session_finalize(rank, &mut sessions[0]).unwrap() };
        comms.into_iter().for_each(|comm| {
            talks(rank, comm);
            free(rank, comm);
        });
        // SAFETY: no pointers.
        sessions[1..].iter_mut().for_each(|session| unsafe { session::session_finalize(rank, session).unwrap() });
    });
}

#[test]
fn split_type_knows_shared_memory_and_guided_resources() {
    fn check(rank: &Rank, split_type: c_int, hint: Option<(&str, &str)>, expected: Option<&[u32]>) {
        let mut hints = MPI_INFO_NULL;
        if let Some((key, value)) = hint {
            let (key, value) = (CString::new(key).unwrap(), CString::new(value).unwrap());
            // SAFETY: C strings.
            unsafe {
                info::info_create(rank, &mut hints).unwrap();
                info::info_set(rank, hints, key.as_ptr(), value.as_ptr()).unwrap();
            }
        }
        // SAFETY: no pointers.
        let comm = made(|new| unsafe { api::comm_split_type(rank, MPI_COMM_WORLD, split_type, 0, hints, new) });
        match expected {
            Some(expected) => assert_eq!(procs(rank, comm), expected),
            None => assert_eq!(comm, MPI_COMM_NULL),
        }
    }
    run(3, |rank| {
        let resource = "mpi_hw_resource_type";
        check(rank, MPI_COMM_TYPE_SHARED, None, Some(&[0, 1, 2]));
        check(rank, MPI_COMM_TYPE_HW_UNGUIDED, None, None);
        check(rank, MPI_COMM_TYPE_HW_GUIDED, None, None);
        check(rank, MPI_COMM_TYPE_HW_GUIDED, Some((resource, "mpi_shared_memory")), Some(&[0, 1, 2]));
        check(rank, MPI_COMM_TYPE_HW_GUIDED, Some((resource, "moon")), None);
        check(rank, MPI_COMM_TYPE_RESOURCE_GUIDED, Some(("mpi_pset_name", "mpi://WORLD")), Some(&[0, 1, 2]));
        check(rank, MPI_COMM_TYPE_RESOURCE_GUIDED, Some(("mpi_pset_name", "mpi://SELF")), Some(&[rank.index]));
        check(rank, MPI_COMM_TYPE_RESOURCE_GUIDED, Some(("mpi_pset_name", "mpi://MOON")), None);
        check(rank, MPI_UNDEFINED, None, None);
    });
}

#[test]
fn bad_arguments_give_their_class() {
    run(1, |rank| {
        let mut new = Comm(0);
        // SAFETY: no pointers, or null where that is the test.
        unsafe {
            let check = |result: Result<()>, expected| assert_eq!(class(result), expected);
            check(api::comm_dup(rank, MPI_COMM_NULL, &mut new), MPI_ERR_COMM);
            check(api::comm_split(rank, MPI_COMM_WORLD, -5, 0, &mut new), MPI_ERR_ARG);
            check(api::comm_split_type(rank, MPI_COMM_WORLD, 12345, 0, MPI_INFO_NULL, &mut new), MPI_ERR_ARG);
            check(api::comm_create(rank, MPI_COMM_WORLD, MPI_GROUP_NULL, &mut new), MPI_ERR_GROUP);
            check(api::comm_create_group(rank, MPI_COMM_WORLD, MPI_GROUP_EMPTY, -1, &mut new), MPI_ERR_TAG);
            check(api::comm_set_name(rank, MPI_COMM_WORLD, std::ptr::null()), MPI_ERR_ARG);
            check(api::intercomm_merge(rank, MPI_COMM_WORLD, 0, &mut new), MPI_ERR_COMM);
            for mut comm in [MPI_COMM_WORLD, MPI_COMM_SELF, MPI_COMM_NULL] {
                check(api::comm_free(rank, &mut comm), MPI_ERR_COMM);
                check(api::comm_disconnect(rank, &mut comm), MPI_ERR_COMM);
            }
        }
    });
}

#[test]
fn names_are_kept_cut_to_size_and_not_inherited() {
    run(1, |rank| {
        let name = |comm| {
            let (mut buffer, mut length) = ([0; MPI_MAX_OBJECT_NAME as usize], 0);
            // SAFETY: the buffer has the size that the standard asks for.
            unsafe { api::comm_get_name(rank, comm, buffer.as_mut_ptr(), &mut length) }.unwrap();
            buffer[..length as usize].iter().map(|&c| c as u8 as char).collect::<String>()
        };
        assert_eq!([MPI_COMM_WORLD, MPI_COMM_NULL].map(name), ["MPI_COMM_WORLD", "MPI_COMM_NULL"]);
        // SAFETY: no pointers; then a C string.
        let comm = made(|new| unsafe { api::comm_dup(rank, MPI_COMM_WORLD, new) });
        assert_eq!(name(comm), "");
        let long = CString::new("x".repeat(500)).unwrap();
        // SAFETY: a C string.
        unsafe { api::comm_set_name(rank, comm, long.as_ptr()) }.unwrap();
        assert_eq!(name(comm), "x".repeat(127));
    });
}
