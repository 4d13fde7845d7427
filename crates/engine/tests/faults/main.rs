//! Faults, in worlds of threads: a rank "dies" when its thread says so to the world, as the launcher would, and does nothing more.

mod exchange;

use anympi_engine::api::{coll, comm as api, fault, group, init, p2p, request, rma};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::fault_tolerance::*;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result};
use std::ffi::c_int;
use std::ptr;
use std::time::Duration;

fn class(result: Result<()>) -> c_int {
    result.map_or_else(|error| error.code, |()| MPI_SUCCESS)
}

fn die(rank: &Rank) {
    rank.world.fail(rank.index);
}

fn send(rank: &Rank, value: i32, dest: c_int, tag: c_int, comm: Comm) -> c_int {
    // SAFETY: one integer.
    class(unsafe { p2p::send(rank, (&raw const value).cast(), 1, MPI_INT32_T, dest, tag, comm) })
}

fn recv(rank: &Rank, source: c_int, tag: c_int, comm: Comm) -> (c_int, i32) {
    let mut value = -1;
    let status = ptr::null_mut();
    // SAFETY: one integer.
    let result = unsafe { p2p::recv(rank, (&raw mut value).cast(), 1, MPI_INT32_T, source, tag, comm, status) };
    (class(result), value)
}

fn irecv(rank: &Rank, value: &mut i32, source: c_int, comm: Comm) -> Request {
    let mut request = MPI_REQUEST_NULL;
    // SAFETY: one integer, which outlives the request.
    unsafe { p2p::irecv(rank, ptr::from_mut(value).cast(), 1, MPI_INT32_T, source, 0, comm, &mut request) }.unwrap();
    request
}

fn wait(rank: &Rank, handle: &mut Request) -> c_int {
    // SAFETY: one request, no status.
    class(unsafe { request::wait(rank, handle, ptr::null_mut()) })
}

fn barrier(rank: &Rank, comm: Comm) -> c_int {
    // SAFETY: no pointers.
    class(unsafe { coll::barrier(rank, comm) })
}

fn dup(rank: &Rank, comm: Comm) -> Comm {
    let mut copy = MPI_COMM_NULL;
    // SAFETY: no pointers.
    unsafe { api::comm_dup(rank, comm, &mut copy) }.unwrap();
    copy
}

fn agree(rank: &Rank, flag: c_int, comm: Comm) -> (c_int, c_int) {
    let mut agreed = flag;
    // SAFETY: no pointers.
    (class(unsafe { fault::comm_agree(rank, comm, &mut agreed) }), agreed)
}

fn shrink(rank: &Rank, comm: Comm) -> Comm {
    let mut new = MPI_COMM_NULL;
    // SAFETY: no pointers.
    unsafe { fault::comm_shrink(rank, comm, &mut new) }.unwrap();
    new
}

fn revoke(rank: &Rank, comm: Comm) {
    // SAFETY: no pointers.
    unsafe { fault::comm_revoke(rank, comm) }.unwrap();
}

/// Members of `comm`'s group of failed processes, by world rank.
fn failed(rank: &Rank, comm: Comm) -> Vec<u32> {
    let mut handle = MPI_GROUP_NULL;
    // SAFETY: no pointers.
    unsafe { fault::comm_get_failed(rank, comm, &mut handle) }.unwrap();
    let procs = rank.group(handle).unwrap().procs.clone();
    // SAFETY: as above.
    unsafe { group::group_free(rank, &mut handle) }.unwrap();
    procs
}

const WORLD: Comm = MPI_COMM_WORLD;
const FAILED: c_int = MPIX_ERR_PROC_FAILED;

#[test]
fn what_the_dead_have_sent_is_received_before_their_death_is_an_error() {
    let results = run(2, |rank| {
        if rank.index == 1 {
            for value in 0..100 {
                assert_eq!(send(rank, value, 0, 0, WORLD), MPI_SUCCESS);
            }
            die(rank);
            return Vec::new();
        }
        (0..102).map(|_| recv(rank, 1, 0, WORLD)).collect()
    });
    let expected: Vec<(c_int, i32)> = (0..100).map(|i| (MPI_SUCCESS, i)).chain([(FAILED, -1), (FAILED, -1)]).collect();
    assert_eq!(results[0], expected);
}

#[test]
fn a_receive_that_waits_for_the_dead_ends_and_one_that_waits_for_the_living_does_not() {
    run(3, |rank| match rank.index {
        0 => {
            let (mut of_dead, mut of_living) = (-1, -1);
            let mut dead = irecv(rank, &mut of_dead, 1, WORLD);
            let mut living = irecv(rank, &mut of_living, 2, WORLD);
            assert_eq!(wait(rank, &mut dead), FAILED);
            assert_eq!(send(rank, 0, 2, 0, WORLD), MPI_SUCCESS);
            assert_eq!((wait(rank, &mut living), of_living), (MPI_SUCCESS, 7));
            assert_eq!(send(rank, 0, 1, 0, WORLD), FAILED);
        }
        1 => {
            std::thread::sleep(Duration::from_millis(20));
            die(rank);
        }
        _ => {
            assert_eq!(recv(rank, 0, 0, WORLD).0, MPI_SUCCESS);
            assert_eq!(send(rank, 7, 0, 0, WORLD), MPI_SUCCESS);
        }
    });
}

#[test]
fn a_receive_from_any_source_is_pending_until_the_failure_is_acknowledged() {
    run(3, |rank| match rank.index {
        0 => {
            let mut value = -1;
            let mut any = irecv(rank, &mut value, MPI_ANY_SOURCE, WORLD);
            assert_eq!(wait(rank, &mut any), MPIX_ERR_PROC_FAILED_PENDING);
            assert_ne!(any, MPI_REQUEST_NULL, "it goes on");
            assert_eq!(recv(rank, MPI_ANY_SOURCE, 5, WORLD).0, FAILED, "a blocking one cannot");
            let mut acknowledged = -1;
            // SAFETY: no pointers.
            unsafe { fault::comm_ack_failed(rank, WORLD, 0, &mut acknowledged) }.unwrap();
            assert_eq!(acknowledged, 0);
            assert_eq!(wait(rank, &mut any), MPIX_ERR_PROC_FAILED_PENDING);
            // SAFETY: no pointers.
            unsafe { fault::comm_ack_failed(rank, WORLD, 3, &mut acknowledged) }.unwrap();
            assert_eq!(acknowledged, 1);
            assert_eq!(send(rank, 0, 2, 0, WORLD), MPI_SUCCESS);
            assert_eq!((wait(rank, &mut any), value, any), (MPI_SUCCESS, 9, MPI_REQUEST_NULL));
        }
        1 => die(rank),
        _ => {
            assert_eq!(recv(rank, 0, 0, WORLD).0, MPI_SUCCESS);
            assert_eq!(send(rank, 9, 0, 0, WORLD), MPI_SUCCESS);
        }
    });
}

#[test]
fn collective_calls_over_the_dead_fail_at_every_member_and_those_of_others_do_not() {
    for victim in 0..4 {
        run(4, |rank| {
            let mut half = MPI_COMM_NULL;
            // Those who live, by themselves.
            let color = if rank.index == victim { MPI_UNDEFINED } else { 0 };
            // SAFETY: no pointers.
            unsafe { api::comm_split(rank, WORLD, color, 0, &mut half) }.unwrap();
            assert_eq!(barrier(rank, WORLD), MPI_SUCCESS);
            if rank.index == victim {
                return die(rank);
            }
            // The death may come while they wait, or before.
            while barrier(rank, WORLD) != FAILED {}
            assert_eq!(barrier(rank, WORLD), FAILED);
            let mut copy = MPI_COMM_NULL;
            // SAFETY: no pointers.
            assert_eq!(class(unsafe { api::comm_dup(rank, WORLD, &mut copy) }), FAILED);
            let mut request = MPI_REQUEST_NULL;
            // SAFETY: no pointers.
            unsafe { coll::ibarrier(rank, WORLD, &mut request) }.unwrap();
            assert_eq!(wait(rank, &mut request), FAILED);
            assert_eq!(barrier(rank, half), MPI_SUCCESS);
            assert_eq!(failed(rank, WORLD), [victim]);
            assert_eq!(failed(rank, half), []);
        });
    }
}

#[test]
fn a_collective_call_under_way_ends_wherever_a_member_dies() {
    for round in 0..40 {
        run(4, |rank| {
            let comm = dup(rank, WORLD);
            assert_eq!(barrier(rank, comm), MPI_SUCCESS);
            if rank.index == round % 4 {
                // Some calls by messages, which end in the middle of it.
                let mut request = MPI_REQUEST_NULL;
                // SAFETY: no pointers.
                unsafe { coll::ibarrier(rank, comm, &mut request) }.unwrap();
                return die(rank);
            }
            let mut request = MPI_REQUEST_NULL;
            // SAFETY: no pointers.
            unsafe { coll::ibarrier(rank, comm, &mut request) }.unwrap();
            let first = wait(rank, &mut request);
            assert!(first == MPI_SUCCESS || first == FAILED);
            while barrier(rank, comm) != FAILED {}
        });
    }
}

#[test]
fn a_revoked_communicator_ends_what_waits_in_it_and_no_other() {
    run(3, |rank| {
        let (revoked, other) = (dup(rank, WORLD), dup(rank, WORLD));
        match rank.index {
            // Nobody ever sends this.
            0 => assert_eq!(recv(rank, 1, 3, revoked).0, MPIX_ERR_REVOKED),
            1 => assert_eq!(barrier(rank, revoked), MPIX_ERR_REVOKED),
            _ => {
                std::thread::sleep(Duration::from_millis(20));
                revoke(rank, revoked);
            }
        }
        let mut flag = 0;
        // SAFETY: no pointers.
        unsafe { fault::comm_is_revoked(rank, revoked, &mut flag) }.unwrap();
        assert_eq!(flag, 1);
        assert_eq!(send(rank, 0, MPI_PROC_NULL, 0, revoked), MPIX_ERR_REVOKED);
        assert_eq!(recv(rank, MPI_PROC_NULL, 0, revoked).0, MPIX_ERR_REVOKED);
        assert_eq!(barrier(rank, other), MPI_SUCCESS);
        // What survivors need still works on it.
        assert_eq!(agree(rank, 6 | 1 << rank.index, revoked), (MPI_SUCCESS, 6));
        let shrunk = shrink(rank, revoked);
        assert_eq!(barrier(rank, shrunk), MPI_SUCCESS);
    });
}

#[test]
fn a_communicator_of_one_is_revoked_for_its_rank_only() {
    run(2, |rank| {
        if rank.index == 0 {
            revoke(rank, MPI_COMM_SELF);
        }
        assert_eq!(barrier(rank, WORLD), MPI_SUCCESS);
        assert_eq!(barrier(rank, MPI_COMM_SELF), if rank.index == 0 { MPIX_ERR_REVOKED } else { MPI_SUCCESS });
        assert_eq!(agree(rank, 5, MPI_COMM_SELF), (MPI_SUCCESS, 5));
    });
}

#[test]
fn survivors_agree_on_one_value_whenever_others_die() {
    let mut state = 0x9e37_79b9_u64;
    let mut random = move |n: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 20) % n
    };
    for round in 0..150 {
        // Some die before they vote, some between that and the decision, at random moments.
        let plan: Vec<u64> = (0..6).map(|_| random(5)).collect();
        let pauses: Vec<u64> = (0..6).map(|_| random(300)).collect();
        let results = run(6, |rank| {
            let me = rank.index as usize;
            std::thread::sleep(Duration::from_micros(pauses[me]));
            let mut flag = !(1 << me);
            match plan[me] {
                0 if me != 0 => {
                    die(rank);
                    None
                }
                1 if me != 0 => {
                    let mut request = MPI_REQUEST_NULL;
                    // SAFETY: the flag is not looked at any more.
                    unsafe { fault::comm_iagree(rank, WORLD, &mut flag, &mut request) }.unwrap();
                    die(rank);
                    None
                }
                _ => Some(agree(rank, flag, WORLD)),
            }
        });
        let survivors: Vec<(c_int, c_int)> = results.into_iter().flatten().collect();
        assert!(survivors.iter().all(|result| *result == survivors[0]), "round {round}: {survivors:x?}, plan {plan:?}");
        let (code, value) = survivors[0];
        assert!(code == MPI_SUCCESS || code == FAILED);
        for (me, how) in plan.iter().enumerate() {
            let voted = value >> me & 1 == 0;
            match how {
                0 if me != 0 => assert!(!voted, "round {round}: {me} died before it voted"),
                1 if me != 0 => {}
                _ => assert!(voted, "round {round}: the flag of {me} is missing in {value:x}"),
            }
        }
    }
}

#[test]
fn survivors_shrink_to_the_same_group_again_and_again() {
    for round in 0..60 {
        let results = run(6, |rank| {
            let mut comm = WORLD;
            let mut groups = Vec::new();
            for victim in [round % 6, (round / 6) % 6] {
                if rank.index == victim {
                    die(rank);
                    return None;
                }
                comm = shrink(rank, comm);
                let group = rank.comm(comm).unwrap().group.procs.clone();
                assert_eq!(group[rank.comm(comm).unwrap().rank], rank.index);
                groups.push(group);
            }
            // Until nobody is missing that the group should not have.
            while barrier(rank, comm) != MPI_SUCCESS {
                comm = shrink(rank, comm);
            }
            groups.push(rank.comm(comm).unwrap().group.procs.clone());
            Some(groups)
        });
        let survivors: Vec<Vec<Vec<u32>>> = results.into_iter().flatten().collect();
        assert!(survivors.iter().all(|groups| groups[..2] == survivors[0][..2]), "round {round}: {survivors:?}");
        let dead = [round % 6, (round / 6) % 6];
        let alive: Vec<u32> = (0..6).filter(|rank| !dead.contains(rank)).collect();
        assert!(survivors.iter().all(|groups| *groups.last().unwrap() == alive), "round {round}: {survivors:?}");
    }
}

#[test]
fn many_agreements_may_be_under_way_at_a_time() {
    const MANY: usize = 200;
    run(3, |rank| {
        let comms: Vec<Comm> = (0..4).map(|_| dup(rank, WORLD)).collect();
        let mut flags = vec![0; MANY];
        let mut requests = vec![MPI_REQUEST_NULL; MANY];
        for i in 0..MANY {
            flags[i] = i as c_int | 1 << (20 + rank.index);
            // SAFETY: the flags outlive the requests.
            unsafe { fault::comm_iagree(rank, comms[i % 4], &raw mut flags[i], &mut requests[i]) }.unwrap();
        }
        // SAFETY: as many requests as said.
        unsafe { request::waitall(rank, MANY as c_int, requests.as_mut_ptr(), ptr::null_mut()) }.unwrap();
        assert_eq!(flags, (0..MANY as c_int).collect::<Vec<_>>());
    });
}

#[test]
fn a_death_in_one_group_of_an_intercommunicator_concerns_both() {
    for victim in 0..4 {
        run(4, |rank| {
            let (mut local, mut inter) = (MPI_COMM_NULL, MPI_COMM_NULL);
            let side = rank.index as c_int % 2;
            // SAFETY: no pointers.
            unsafe { api::comm_split(rank, WORLD, side, 0, &mut local) }.unwrap();
            // SAFETY: no pointers.
            unsafe { api::intercomm_create(rank, local, 0, WORLD, 1 - side, 0, &mut inter) }.unwrap();
            assert_eq!(barrier(rank, inter), MPI_SUCCESS);
            if rank.index == victim {
                // The others may still be in there.
                std::thread::sleep(Duration::from_millis(10));
                return die(rank);
            }
            while barrier(rank, inter) != FAILED {}
            assert_eq!(failed(rank, inter), [victim]);
            assert_eq!(agree(rank, 3, inter), (FAILED, 3));
            let shrunk = shrink(rank, inter);
            assert_eq!(barrier(rank, shrunk), MPI_SUCCESS);
            let comm = rank.comm(shrunk).unwrap();
            let sizes = (comm.size(), comm.peers().len());
            assert_eq!(sizes, if victim as c_int % 2 == side { (1, 2) } else { (2, 1) });
        });
    }
}

#[test]
fn a_group_without_the_dead_makes_a_communicator_and_one_with_them_does_not() {
    run(4, |rank| {
        if rank.index == 2 {
            return die(rank);
        }
        let made = |ranks: &[c_int], tag| {
            let (mut all, mut part, mut new) = (MPI_GROUP_NULL, MPI_GROUP_NULL, MPI_COMM_NULL);
            // SAFETY: as many ranks as said.
            unsafe {
                api::comm_group(rank, WORLD, &mut all).unwrap();
                group::group_incl(rank, all, ranks.len() as c_int, ranks.as_ptr(), &mut part).unwrap();
                (class(api::comm_create_group(rank, WORLD, part, tag, &mut new)), new)
            }
        };
        let (code, living) = made(&[3, 0, 1], 1);
        assert_eq!((code, barrier(rank, living)), (MPI_SUCCESS, MPI_SUCCESS));
        assert_eq!(made(&[0, 1, 2, 3], 2).0, FAILED);
    });
}

#[test]
fn what_was_lent_to_the_dead_comes_back() {
    // More than a rank has chunks for, at some 20 KiB each, to a rank that takes none of them.
    const BYTES: usize = 20_000;
    run(3, |rank| {
        let data = vec![rank.index as u8; BYTES];
        let mut requests = vec![MPI_REQUEST_NULL; 100];
        let (buf, count) = (data.as_ptr().cast(), BYTES as Count);
        let isend = |dest: c_int, request: &mut Request| {
            // SAFETY: the data stays until all requests are done.
            unsafe { p2p::isend(rank, buf, count, MPI_BYTE, dest, 0, WORLD, request) }.unwrap();
        };
        match rank.index {
            0 => {
                requests.iter_mut().for_each(|request| isend(1, request));
                let ended: Vec<c_int> = requests.iter_mut().map(|request| wait(rank, request)).collect();
                assert_eq!(ended.last(), Some(&FAILED));
                requests.iter_mut().for_each(|request| isend(2, request));
                assert!(requests.iter_mut().all(|request| wait(rank, request) == MPI_SUCCESS));
            }
            1 => {
                std::thread::sleep(Duration::from_millis(20));
                die(rank);
            }
            _ => {
                let mut got = vec![9u8; BYTES];
                for _ in 0..requests.len() {
                    let into = got.as_mut_ptr().cast();
                    // SAFETY: as many bytes as said.
                    unsafe { p2p::recv(rank, into, count, MPI_BYTE, 0, 0, WORLD, ptr::null_mut()) }.unwrap();
                }
                assert_eq!(got, vec![0; BYTES]);
            }
        }
    });
}

#[test]
fn finalize_waits_for_the_living_only() {
    for victim in 0..3 {
        run(3, |rank| {
            if rank.index == victim {
                std::thread::sleep(Duration::from_millis(5));
                return die(rank);
            }
            // SAFETY: no pointers.
            assert_eq!(class(unsafe { init::finalize(rank) }), MPI_SUCCESS);
        });
    }
}

#[test]
fn the_locks_and_fences_of_a_window_end_when_a_member_dies() {
    run(3, |rank| {
        let (mut win, mut base) = (MPI_WIN_NULL, ptr::null_mut::<u8>());
        let at = (&raw mut base).cast();
        // SAFETY: a place for a pointer.
        unsafe { rma::win_allocate(rank, 64, 1, MPI_INFO_NULL, WORLD, at, &mut win) }.unwrap();
        let lock = |target| {
            // SAFETY: no pointers.
            class(unsafe { rma::win_lock(rank, MPI_LOCK_EXCLUSIVE, target, 0, win) })
        };
        if rank.index == 1 {
            // It takes the lock of rank 0 with it.
            assert_eq!(lock(0), MPI_SUCCESS);
            assert_eq!(barrier(rank, WORLD), MPI_SUCCESS);
            std::thread::sleep(Duration::from_millis(10));
            return die(rank);
        }
        assert_eq!(barrier(rank, WORLD), MPI_SUCCESS);
        assert_eq!(lock(0), FAILED);
        assert_eq!(lock(1), FAILED);
        // SAFETY: no pointers.
        assert_eq!(class(unsafe { rma::win_fence(rank, 0, win) }), FAILED);
        // SAFETY: no pointers.
        assert_eq!(class(unsafe { rma::win_free(rank, &mut win) }), MPI_SUCCESS);
    });
}
