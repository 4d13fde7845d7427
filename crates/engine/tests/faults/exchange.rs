//! Faults at one end of a call that sends and receives.

use super::*;

/// The calls that send and receive in one.
#[derive(Clone, Copy, Debug)]
enum Way {
    Sendrecv,
    Replace,
    Isendrecv,
    IsendrecvReplace,
}

const WAYS: [Way; 4] = [Way::Sendrecv, Way::Replace, Way::Isendrecv, Way::IsendrecvReplace];

/// Sends `out` to `dest` and receives into `into` from `source`. Where one buffer is for both, that is `out`.
fn exchange(rank: &Rank, way: Way, out: &mut [i32], dest: c_int, into: &mut [i32], source: c_int) -> c_int {
    let (n, m, mut handle) = (out.len() as Count, into.len() as Count, MPI_REQUEST_NULL);
    let (o, i) = (out.as_mut_ptr().cast(), into.as_mut_ptr().cast());
    let (t, comm, none) = (MPI_INT32_T, WORLD, ptr::null_mut());
    // SAFETY: the buffers have so many integers, and outlive the request.
    let result = unsafe {
        match way {
            Way::Sendrecv => p2p::sendrecv(rank, o, n, t, dest, 0, i, m, t, source, 0, comm, none),
            Way::Replace => p2p::sendrecv_replace(rank, o, n, t, dest, 0, source, 0, comm, none),
            Way::Isendrecv => p2p::isendrecv(rank, o, n, t, dest, 0, i, m, t, source, 0, comm, &mut handle),
            Way::IsendrecvReplace => p2p::isendrecv_replace(rank, o, n, t, dest, 0, source, 0, comm, &mut handle),
        }
    };
    if handle == MPI_REQUEST_NULL { class(result) } else { wait(rank, &mut handle) }
}

fn recv_many(rank: &Rank, into: &mut [i32], source: c_int) -> c_int {
    let (n, none) = (into.len() as Count, ptr::null_mut());
    // SAFETY: so many integers.
    class(unsafe { p2p::recv(rank, into.as_mut_ptr().cast(), n, MPI_INT32_T, source, 0, WORLD, none) })
}

/// Rank 0 receives from 1, which dies, and sends to `dest`, which asks for the data when rank 0 is through with its call and its buffer.
fn check_that_the_send_goes_on(way: Way, n: usize, dest: c_int) {
    run(3, |rank| match rank.index {
        0 => {
            let mut out: Vec<i32> = (0..n as i32).collect();
            let mut into = vec![0; n];
            let what = format!("{way:?} of {n} to {dest}");
            assert_eq!(exchange(rank, way, &mut out, dest, &mut into, 1), FAILED, "{what}");
            out.fill(-1);
            if dest == 0 {
                assert_eq!(recv_many(rank, &mut into, 0), MPI_SUCCESS);
                assert!(into.iter().enumerate().all(|(i, &v)| v == i as i32), "{what}");
            }
            assert_eq!(send(rank, 0, 2, 8, WORLD), MPI_SUCCESS);
            assert_eq!(recv(rank, 2, 9, WORLD).0, MPI_SUCCESS);
        }
        1 => {
            std::thread::sleep(Duration::from_millis(5));
            die(rank);
        }
        _ => {
            assert_eq!(recv(rank, 0, 8, WORLD).0, MPI_SUCCESS);
            if dest == 2 {
                let mut into = vec![0; n];
                assert_eq!(recv_many(rank, &mut into, 0), MPI_SUCCESS);
                assert!(
                    into.iter().enumerate().all(|(i, &v)| v == i as i32),
                    "{way:?} of {n}: {:?}",
                    &into[..4.min(n)]
                );
            }
            assert_eq!(send(rank, 0, 0, 9, WORLD), MPI_SUCCESS);
        }
    });
}

#[test]
fn who_receives_from_the_dead_returns_and_what_it_sends_at_the_same_time_arrives() {
    for way in WAYS {
        for n in [1, 5_000, 200_000] {
            for dest in [0, 2] {
                check_that_the_send_goes_on(way, n, dest);
            }
        }
    }
}

#[test]
fn who_sends_to_the_dead_returns_and_its_receive_takes_nothing_any_more() {
    for way in WAYS {
        for known in [true, false] {
            run(3, |rank| match rank.index {
                0 => {
                    if known {
                        assert_eq!(recv(rank, 1, 3, WORLD).0, FAILED);
                    }
                    let (mut out, mut into) = (vec![5; 200_000], vec![5; 200_000]);
                    assert_eq!(exchange(rank, way, &mut out, 1, &mut into, 2), FAILED, "{way:?}");
                    assert_eq!(send(rank, 0, 2, 8, WORLD), MPI_SUCCESS);
                    assert_eq!(recv(rank, 2, 0, WORLD), (MPI_SUCCESS, 7), "{way:?}");
                    assert!(out.iter().chain(&into).all(|&v| v == 5), "{way:?}");
                }
                1 => {
                    std::thread::sleep(Duration::from_millis(if known { 0 } else { 5 }));
                    die(rank);
                }
                _ => {
                    assert_eq!(recv(rank, 0, 8, WORLD).0, MPI_SUCCESS);
                    assert_eq!(send(rank, 7, 0, 0, WORLD), MPI_SUCCESS);
                }
            });
        }
    }
}

#[test]
fn a_send_and_receive_from_any_source_hears_of_a_death() {
    run(3, |rank| match rank.index {
        0 => {
            let (mut out, mut into) = (vec![5; 200_000], vec![5; 200_000]);
            let (n, t, none) = (out.len() as Count, MPI_INT32_T, ptr::null_mut());
            let (o, i): (*mut _, *mut _) = (out.as_mut_ptr().cast(), into.as_mut_ptr().cast());
            // SAFETY: the buffers have so many integers.
            let blocking = unsafe { p2p::sendrecv(rank, o, n, t, 2, 0, i, n, t, MPI_ANY_SOURCE, 0, WORLD, none) };
            assert_eq!(class(blocking), FAILED);
            let mut any = MPI_REQUEST_NULL;
            // SAFETY: as above, and they outlive the request.
            unsafe { p2p::isendrecv(rank, o, n, t, 2, 0, i, n, t, MPI_ANY_SOURCE, 0, WORLD, &mut any) }.unwrap();
            assert_eq!(wait(rank, &mut any), MPIX_ERR_PROC_FAILED_PENDING);
            let mut acknowledged = -1;
            // SAFETY: no pointers.
            unsafe { fault::comm_ack_failed(rank, WORLD, 1, &mut acknowledged) }.unwrap();
            assert_eq!(send(rank, 0, 2, 8, WORLD), MPI_SUCCESS);
            assert_eq!((wait(rank, &mut any), into[0]), (MPI_SUCCESS, 7));
        }
        1 => die(rank),
        _ => {
            assert_eq!(recv(rank, 0, 8, WORLD).0, MPI_SUCCESS);
            let mut into = vec![0; 200_000];
            for _ in 0..2 {
                assert_eq!((recv_many(rank, &mut into, 0), into[199_999]), (MPI_SUCCESS, 5));
            }
            assert_eq!(send(rank, 7, 0, 0, WORLD), MPI_SUCCESS);
        }
    });
}

#[test]
fn a_receive_that_the_dead_have_answered_ends_no_send_to_the_living() {
    for way in WAYS {
        run(3, |rank| match rank.index {
            0 => {
                let n = 200_000;
                let mut out: Vec<i32> = (0..n).collect();
                let mut into = vec![0; n as usize];
                assert_eq!(recv(rank, 2, 8, WORLD).0, MPI_SUCCESS);
                assert_eq!(exchange(rank, way, &mut out, 2, &mut into, 1), MPI_SUCCESS, "{way:?}");
                out.fill(-1);
            }
            1 => {
                assert_eq!(send(rank, 1, 0, 0, WORLD), MPI_SUCCESS);
                die(rank);
            }
            _ => {
                while failed(rank, WORLD).is_empty() {
                    std::thread::sleep(Duration::from_millis(1));
                }
                assert_eq!(send(rank, 0, 0, 8, WORLD), MPI_SUCCESS);
                std::thread::sleep(Duration::from_millis(20));
                let mut into = vec![0; 200_000];
                assert_eq!(recv_many(rank, &mut into, 0), MPI_SUCCESS);
                assert!(into.iter().enumerate().all(|(i, &v)| v == i as i32), "{way:?}");
            }
        });
    }
}
