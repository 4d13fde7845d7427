//! Every send mode, blocking and not, over every size that takes another path; truncation, self, `MPI_PROC_NULL`.

use crate::calls::*;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, api, error::Target};

const SIZES: [usize; 8] = [0, 1, 8, 480, 481, 5_000, 70_000, 1_500_000];

/// Room for the largest message, `n` times.
fn attach(rank: &Rank, n: usize) -> Vec<u8> {
    let mut space = vec![0u8; n * (1_500_000 + MPI_BSEND_OVERHEAD as usize)];
    // SAFETY: the caller keeps `space` until `detach`.
    unsafe { api::p2p::buffer_attach(rank, space.as_mut_ptr().cast(), space.len() as Count).unwrap() };
    space
}

fn detach(rank: &Rank) {
    let (mut at, mut size) = (0usize, 0);
    // SAFETY: a pointer's room.
    unsafe { api::p2p::buffer_detach(rank, (&raw mut at).cast(), &mut size).unwrap() };
}

#[test]
fn every_blocking_mode_carries_every_size() {
    run(2, |rank| {
        let space = attach(rank, 1);
        for (name, call) in SENDS {
            for size in SIZES {
                if rank.index == 0 {
                    // A ready send asks for a receive that is posted: the other rank says so.
                    recv(rank, &mut [], 1, 9).unwrap();
                    send_by(call, rank, &pattern(size, 3), 1, 5).unwrap();
                } else {
                    let mut got = vec![0; size];
                    let mut request = irecv(rank, &mut got, 0, 5).unwrap();
                    send(rank, &[], 0, 9).unwrap();
                    assert_eq!(facts(wait(rank, &mut request).unwrap()), (0, 5, size as Count), "{name} {size}");
                    assert!(got == pattern(size, 3), "{name} {size}");
                }
            }
        }
        detach(rank);
        drop(space);
    });
}

#[test]
fn every_non_blocking_mode_carries_every_size_also_to_itself() {
    for n in [1, 2] {
        run(n, |rank| {
            let space = attach(rank, SIZES.len());
            let (to, from) = ((rank.index as usize + 1) % n, (rank.index as usize + n - 1) % n);
            for (name, call) in ISENDS {
                let data: Vec<_> = SIZES.map(|size| pattern(size, size)).into();
                let mut got: Vec<_> = SIZES.map(|size| vec![0; size]).into();
                let mut requests = Vec::new();
                for (tag, got) in got.iter_mut().enumerate() {
                    requests.push(irecv(rank, got, from as i32, tag as i32).unwrap());
                }
                // No rank sends before the other has posted everything.
                send(rank, &[], to as i32, 99).unwrap();
                recv(rank, &mut [], from as i32, 99).unwrap();
                for (tag, data) in data.iter().enumerate().rev() {
                    requests.push(isend_by(call, rank, data, to as i32, tag as i32).unwrap());
                }
                let (result, _) = waitall(rank, &mut requests);
                assert_eq!(result, Ok(()), "{name}");
                assert!(requests.iter().all(|&r| r == MPI_REQUEST_NULL));
                assert!(got == data, "{name}");
            }
            detach(rank);
            drop(space);
        });
    }
}

#[test]
fn a_synchronous_send_ends_only_when_its_message_is_matched() {
    run(1, |rank| {
        let mut request = isend_by(api::p2p::issend, rank, &[1], 0, 1).unwrap();
        assert_eq!(test(rank, &mut request).unwrap(), None);
        assert!(iprobe(rank, 0, 1).unwrap().is_some());
        assert_eq!(test(rank, &mut request).unwrap(), None, "a probe matches nothing");
        recv(rank, &mut [0], 0, 1).unwrap();
        assert!(test(rank, &mut request).unwrap().is_some());
        assert_eq!(request, MPI_REQUEST_NULL);
    });
}

#[test]
fn a_message_that_is_too_long_is_cut_and_reported_on_its_communicator() {
    run(2, |rank| {
        for size in SIZES.into_iter().filter(|&size| size > 1) {
            if rank.index == 0 {
                send(rank, &pattern(size, 0), 1, 1).unwrap();
                send(rank, &pattern(size, 0), 1, 2).unwrap();
                send(rank, &[7], 1, 3).unwrap();
                continue;
            }
            let mut got = vec![0xEE; size];
            let (result, _) = recv_status(rank, &mut got[..size / 2], 0, 1);
            assert_eq!(class(result), MPI_ERR_TRUNCATE);
            assert!(got[size / 2..].iter().all(|&b| b == 0xEE), "nothing is written beyond the buffer");

            let mut request = irecv(rank, &mut got[..size / 2], 0, 2).unwrap();
            let error = wait(rank, &mut request).unwrap_err();
            assert_eq!((error.code, error.target), (MPI_ERR_TRUNCATE, Target::Comm(WORLD)));
            assert_eq!(request, MPI_REQUEST_NULL, "a failed request is freed too");

            assert_eq!(facts(recv(rank, &mut got, 0, 3).unwrap()), (0, 3, 1), "the next message is whole");
        }
    });
}

#[test]
fn messages_to_nobody_end_at_once() {
    run(1, |rank| {
        for (_, call) in SENDS {
            send_by(call, rank, &[1, 2], MPI_PROC_NULL, 0).unwrap();
        }
        for (_, call) in ISENDS {
            wait(rank, &mut isend_by(call, rank, &[1, 2], MPI_PROC_NULL, 0).unwrap()).unwrap();
        }
        let nothing = (MPI_PROC_NULL, MPI_ANY_TAG, 0);
        let mut data = [5];
        assert_eq!(facts(recv(rank, &mut data, MPI_PROC_NULL, 3).unwrap()), nothing);
        let mut request = irecv(rank, &mut data, MPI_PROC_NULL, MPI_ANY_TAG).unwrap();
        assert_eq!(facts(wait(rank, &mut request).unwrap()), nothing);
        assert_eq!(facts(iprobe(rank, MPI_PROC_NULL, 3).unwrap().unwrap()), nothing);
        let mut status = blank();
        // SAFETY: one status.
        unsafe { api::p2p::probe(rank, MPI_PROC_NULL, 3, WORLD, &mut status).unwrap() };
        assert_eq!(facts(status), nothing);

        let (mut message, status) = mprobe(rank, MPI_PROC_NULL, 3).unwrap();
        assert_eq!((message, facts(status)), (MPI_MESSAGE_NO_PROC, nothing));
        assert_eq!(facts(mrecv(rank, &mut data, &mut message).unwrap()), nothing);
        assert_eq!((message, data), (MPI_MESSAGE_NULL, [5]));
        let (mut message, _) = improbe(rank, MPI_PROC_NULL, 3).unwrap().unwrap();
        // SAFETY: one byte.
        unsafe { api::p2p::imrecv(rank, data.as_mut_ptr().cast(), 1, MPI_BYTE, &mut message, &mut request).unwrap() };
        assert_eq!(message, MPI_MESSAGE_NULL);
        assert_eq!(facts(wait(rank, &mut request).unwrap()), nothing);
    });
}

/// A ring shift by each of the four calls that send and receive in one.
#[test]
fn a_send_and_receive_in_one_call_shift_a_ring() {
    for n in [1, 2, 3] {
        run(n, |rank| {
            let me = rank.index as usize;
            let (to, from) = (((me + 1) % n) as i32, ((me + n - 1) % n) as i32);
            for size in SIZES {
                let (mine, theirs) = (pattern(size, me), pattern(size, from as usize));
                let count = size as Count;
                let mut got = vec![0; size];
                let mut status = blank();
                let mut request = MPI_REQUEST_NULL;
                // SAFETY: buffers of `size` bytes.
                unsafe {
                    let (out, into) = (mine.as_ptr().cast(), got.as_mut_ptr().cast());
                    api::p2p::sendrecv(
                        rank,
                        out,
                        count,
                        MPI_BYTE,
                        to,
                        1,
                        into,
                        count,
                        MPI_BYTE,
                        from,
                        1,
                        WORLD,
                        &mut status,
                    )
                    .unwrap();
                }
                assert_eq!(facts(status), (from, 1, count));
                assert!(got == theirs);

                got.fill(0);
                // SAFETY: as above.
                unsafe {
                    let (out, into) = (mine.as_ptr().cast(), got.as_mut_ptr().cast());
                    api::p2p::isendrecv(
                        rank,
                        out,
                        count,
                        MPI_BYTE,
                        to,
                        2,
                        into,
                        count,
                        MPI_BYTE,
                        from,
                        MPI_ANY_TAG,
                        WORLD,
                        &mut request,
                    )
                    .unwrap();
                }
                assert_eq!(facts(wait(rank, &mut request).unwrap()), (from, 2, count));
                assert!(got == theirs);

                got = mine.clone();
                status = blank();
                // SAFETY: as above.
                unsafe {
                    api::p2p::sendrecv_replace(
                        rank,
                        got.as_mut_ptr().cast(),
                        count,
                        MPI_BYTE,
                        to,
                        3,
                        from,
                        3,
                        WORLD,
                        &mut status,
                    )
                    .unwrap()
                };
                assert_eq!(facts(status), (from, 3, count));
                assert!(got == theirs);

                got = mine.clone();
                // SAFETY: as above.
                unsafe {
                    api::p2p::isendrecv_replace(
                        rank,
                        got.as_mut_ptr().cast(),
                        count,
                        MPI_BYTE,
                        to,
                        4,
                        from,
                        4,
                        WORLD,
                        &mut request,
                    )
                    .unwrap()
                };
                assert_eq!(facts(wait(rank, &mut request).unwrap()), (from, 4, count));
                assert!(got == theirs);
            }
        });
    }
}

#[test]
fn thousands_of_requests_may_be_outstanding() {
    const N: usize = 5_000;
    run(2, |rank| {
        let peer = 1 - rank.index as i32;
        let data: Vec<_> = (0..N).map(|i| pattern(16, i)).collect();
        let mut got = vec![vec![0; 16]; N];
        let mut requests = Vec::new();
        for (i, got) in got.iter_mut().enumerate() {
            requests.push(irecv(rank, got, if i % 3 == 0 { MPI_ANY_SOURCE } else { peer }, i as i32).unwrap());
        }
        for (i, data) in data.iter().enumerate().rev() {
            requests.push(isend(rank, data, peer, i as i32).unwrap());
        }
        assert_eq!(waitall(rank, &mut requests).0, Ok(()));
        assert!(got == data);
    });
}

#[test]
fn messages_nobody_has_asked_for_do_not_block_the_sender() {
    const N: usize = 3_000;
    run(2, |rank| {
        if rank.index == 0 {
            (0..N).for_each(|i| send(rank, &pattern(100, i), 1, 0).unwrap());
            send(rank, &[], 1, 1).unwrap();
        } else {
            recv(rank, &mut [], 0, 1).unwrap();
            let mut got = [0; 100];
            for i in 0..N {
                recv(rank, &mut got, 0, MPI_ANY_TAG).unwrap();
                assert!(got[..] == pattern(100, i), "message {i} in order");
            }
        }
    });
}
