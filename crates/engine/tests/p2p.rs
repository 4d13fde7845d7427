//! Messages between ranks that are threads of this process: every protocol, order, wildcards, overload.

use anympi_engine::p2p::{self, Channel::User, Mode};
use anympi_engine::request::RequestObject;
use anympi_engine::standard::*;
use anympi_engine::testing::{run, run_with};
use anympi_engine::types::Status;
use anympi_engine::{Rank, Result};
use std::rc::Rc;

fn isend_mode(rank: &Rank, mode: Mode, data: &[u8], dest: i32, tag: i32) -> Rc<RequestObject> {
    let (comm, byte) = (rank.comm(MPI_COMM_WORLD).unwrap(), rank.datatype(MPI_BYTE).unwrap());
    // SAFETY: tests keep the data until the request is done.
    unsafe { p2p::isend(rank, &comm, User, mode, data.as_ptr(), data.len() as i64, &byte, dest, tag) }.unwrap()
}

fn isend(rank: &Rank, data: &[u8], dest: i32, tag: i32) -> Rc<RequestObject> {
    isend_mode(rank, Mode::Standard, data, dest, tag)
}

fn send(rank: &Rank, data: &[u8], dest: i32, tag: i32) {
    rank.wait(&isend(rank, data, dest, tag)).unwrap();
}

fn irecv(rank: &Rank, data: &mut [u8], source: i32, tag: i32) -> Rc<RequestObject> {
    let (comm, byte) = (rank.comm(MPI_COMM_WORLD).unwrap(), rank.datatype(MPI_BYTE).unwrap());
    // SAFETY: tests keep the buffer until the request is done.
    unsafe { p2p::irecv(rank, &comm, User, data.as_mut_ptr(), data.len() as i64, &byte, source, tag) }.unwrap()
}

fn recv(rank: &Rank, data: &mut [u8], source: i32, tag: i32) -> Result<Status> {
    let (comm, byte) = (rank.comm(MPI_COMM_WORLD).unwrap(), rank.datatype(MPI_BYTE).unwrap());
    // SAFETY: the buffer is alive until this returns.
    unsafe { p2p::recv_blocking(rank, &comm, User, data.as_mut_ptr(), data.len() as i64, &byte, source, tag) }
}

/// Bytes that differ by seed and position.
fn pattern(seed: usize, len: usize) -> Vec<u8> {
    (0..len).map(|i| (seed.wrapping_mul(31) ^ i ^ (i >> 8) ^ (i >> 16)) as u8).collect()
}

const SIZES: [usize; 13] = [0, 1, 8, 32, 33, 480, 481, 4096, 32768, 32769, 100_000, 1 << 20, 5 << 20];

#[test]
fn every_size_arrives_whole_expected_or_not() {
    run(2, |rank| {
        let me = rank.index as i32;
        for (i, &n) in SIZES.iter().enumerate() {
            for mode in [Mode::Standard, Mode::Synchronous, Mode::Ready] {
                let (out, mut into) = (pattern(i + me as usize, n), vec![0; n]);
                // One side posts first, the other is sent to unexpectedly.
                let status = if me == 0 {
                    let r = irecv(rank, &mut into, 1, 7);
                    rank.wait(&isend_mode(rank, mode, &out, 1, 7)).unwrap();
                    rank.wait(&r).unwrap()
                } else {
                    let s = isend_mode(rank, mode, &out, 0, 7);
                    let status = recv(rank, &mut into, 0, 7).unwrap();
                    rank.wait(&s).unwrap();
                    status
                };
                assert_eq!(status, Status::new(1 - me, 7, n as i64));
                assert!(into == pattern(i + 1 - me as usize, n), "{n} bytes");
            }
        }
    });
}

#[test]
fn a_rank_sends_to_itself() {
    run(1, |rank| {
        for &n in &SIZES {
            let (out, mut into) = (pattern(1, n), vec![0; n]);
            let s = isend(rank, &out, 0, 1);
            recv(rank, &mut into, MPI_ANY_SOURCE, MPI_ANY_TAG).unwrap();
            rank.wait(&s).unwrap();
            assert!(into == out);
            let mut into = vec![0; n];
            let r = irecv(rank, &mut into, 0, 2);
            send(rank, &out, 0, 2);
            rank.wait(&r).unwrap();
            assert!(into == out);
        }
    });
}

#[test]
fn thousands_of_messages_that_nobody_asked_for_wait_in_order() {
    const N: i32 = 5000;
    run(3, |rank| {
        let me = rank.index as i32;
        if me < 2 {
            let data: Vec<_> = (0..N).map(i32::to_ne_bytes).collect();
            let requests: Vec<_> = (0..N).map(|i| isend(rank, &data[i as usize], 2, i % 3)).collect();
            for request in &requests {
                rank.wait(request).unwrap();
            }
            send(rank, b"end", 2, 9);
        } else {
            let mut end = [0; 3];
            recv(rank, &mut end, 0, 9).unwrap();
            recv(rank, &mut end, 1, 9).unwrap();
            for source in [1, 0] {
                for tag in 0..3 {
                    for i in (tag..N).step_by(3) {
                        let mut into = [0; 4];
                        recv(rank, &mut into, source, tag).unwrap();
                        assert_eq!(i32::from_ne_bytes(into), i);
                    }
                }
            }
        }
    });
}

#[test]
fn a_message_that_is_too_long_fills_the_buffer_and_is_an_error() {
    run(2, |rank| {
        for &n in SIZES.iter().filter(|&&n| n > 0) {
            for posted_first in [false, true] {
                if rank.index == 0 {
                    send(rank, &pattern(3, n), 1, 1);
                    send(rank, b"x", 1, 2);
                } else {
                    let (mut into, mut x) = (vec![0; n - 1], [0]);
                    let error = if posted_first {
                        let request = irecv(rank, &mut into, 0, 1);
                        rank.wait(&request).unwrap_err()
                    } else {
                        p2p::probe_blocking(rank, &rank.comm(MPI_COMM_WORLD).unwrap(), User, 0, 1).unwrap();
                        recv(rank, &mut into, 0, 1).unwrap_err()
                    };
                    assert_eq!(error.code, MPI_ERR_TRUNCATE);
                    assert!(into == pattern(3, n)[..n - 1]);
                    recv(rank, &mut x, 0, 2).unwrap();
                }
            }
        }
    });
}

#[test]
fn probes_find_by_source_and_tag_and_a_matched_probe_takes_the_message() {
    run(3, |rank| {
        let comm = rank.comm(MPI_COMM_WORLD).unwrap();
        let byte = rank.datatype(MPI_BYTE).unwrap();
        if rank.index > 0 {
            for tag in [5, 6, 5] {
                send(rank, &pattern(rank.index as usize, 100 * tag as usize), 0, tag);
            }
            send(rank, &pattern(9, 1 << 20), 0, 7);
            return;
        }
        let status = p2p::probe_blocking(rank, &comm, User, 2, 6).unwrap();
        assert_eq!(status, Status::new(2, 6, 600));
        assert_eq!(p2p::iprobe(rank, &comm, User, 2, 4), None);
        let status = p2p::probe_blocking(rank, &comm, User, MPI_ANY_SOURCE, 7).unwrap();
        assert_eq!((status.tag, status.bytes()), (7, 1 << 20));
        for source in [1, 2] {
            // The last of its messages is here, so all are.
            p2p::probe_blocking(rank, &comm, User, source, 7).unwrap();
            let (message, status) = p2p::improbe(rank, &comm, User, source, 5).unwrap();
            let mut next = [0; 500];
            assert_eq!(recv(rank, &mut next, source, 5).unwrap(), status, "the second one, as the first is taken");
            let mut into = [0; 500];
            // SAFETY: the buffer lives until the request is done.
            let request = unsafe { p2p::imrecv(rank, &message, into.as_mut_ptr(), 500, &byte) };
            assert_eq!(rank.wait(&request).unwrap(), status);
            assert!(into[..] == pattern(source as usize, 500));
            recv(rank, &mut [0; 600], source, 6).unwrap();
            let mut long = vec![0; 1 << 20];
            recv(rank, &mut long, source, 7).unwrap();
            assert!(long == pattern(9, 1 << 20));
        }
    });
}

#[test]
fn a_cancelled_receive_gets_nothing_and_leaves_its_message_to_others() {
    run(2, |rank| {
        if rank.index == 0 {
            recv(rank, &mut [0; 1], 1, 1).unwrap();
            send(rank, b"late", 1, 0);
            return;
        }
        let (mut a, mut b) = ([0; 4], [0; 4]);
        let first = irecv(rank, &mut a, MPI_ANY_SOURCE, 0);
        let second = irecv(rank, &mut b, 0, MPI_ANY_TAG);
        assert!(p2p::cancel(rank, &first));
        assert!(rank.wait(&first).unwrap().cancelled());
        send(rank, b"x", 0, 1);
        rank.wait(&second).unwrap();
        assert!(!p2p::cancel(rank, &second));
        assert_eq!((a, &b), ([0; 4], b"late"));
    });
}

#[test]
fn many_ranks_talk_all_to_all() {
    const N: usize = 48;
    run(N, |rank| {
        let me = rank.index as usize;
        let out: Vec<_> = (0..N).map(|to| pattern(me * N + to, 10 + 13 * to)).collect();
        let mut into: Vec<_> = (0..N).map(|_| vec![0; 10 + 13 * me]).collect();
        let receives: Vec<_> = into.iter_mut().enumerate().map(|(i, b)| irecv(rank, b, i as i32, 3)).collect();
        let sends: Vec<_> = out.iter().enumerate().map(|(i, b)| isend(rank, b, i as i32, 3)).collect();
        for request in receives.iter().chain(&sends) {
            rank.wait(request).unwrap();
        }
        for (from, data) in into.iter().enumerate() {
            assert!(*data == pattern(from * N + me, 10 + 13 * me));
        }
    });
}

/// Threads of a rank, each with a tag of its own, call MPI at the same time.
#[test]
fn threads_of_a_rank_send_and_receive_at_the_same_time() {
    const THREADS: i32 = 4;
    run_with(2, MPI_THREAD_MULTIPLE, |rank| {
        std::thread::scope(|scope| {
            for tag in 0..THREADS {
                scope.spawn(move || {
                    let peer = 1 - rank.index as i32;
                    for i in 0..200 {
                        let n = [0, 8, 700, 20_000, 100_000][i % 5];
                        let (out, mut into) = (pattern(tag as usize + i, n), vec![0; n]);
                        let inside = rank.enter();
                        if (i as i32 + tag) % 2 == rank.index as i32 {
                            send(rank, &out, peer, tag);
                            recv(rank, &mut into, peer, tag).unwrap();
                        } else {
                            recv(rank, &mut into, peer, tag).unwrap();
                            send(rank, &out, peer, tag);
                        }
                        drop(inside);
                        assert!(into == out);
                    }
                });
            }
        });
    });
}

#[test]
fn a_thread_hears_of_what_another_thread_of_its_rank_does() {
    run_with(1, MPI_THREAD_MULTIPLE, |rank| {
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut into = [0; 3];
                let _inside = rank.enter();
                recv(rank, &mut into, 0, 1).unwrap();
                assert_eq!(&into, b"abc");
            });
            // Long enough for the other to fall asleep.
            std::thread::sleep(std::time::Duration::from_millis(20));
            let _inside = rank.enter();
            send(rank, b"abc", 0, 1);
        });
    });
}

#[test]
#[should_panic(expected = "the cause")]
fn a_rank_that_fails_ends_the_waits_of_the_others() {
    run(3, |rank| {
        if rank.index == 2 {
            std::thread::sleep(std::time::Duration::from_millis(20));
            panic!("the cause");
        }
        assert_eq!(recv(rank, &mut [0], 2, 0).unwrap_err().code, MPI_ERR_PROC_ABORTED);
    });
}

/// A plan that all ranks know: who sends what to whom, in which order, drawn from `seed`.
fn plan(seed: u64, ranks: u64, messages: usize) -> Vec<(i32, i32, i32, usize, u64)> {
    let mut state = seed | 1;
    let mut random = |n: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 20) % n
    };
    (0..messages)
        .map(|_| {
            let (from, to, tag) = (random(ranks) as i32, random(ranks) as i32, random(3) as i32);
            let len = [8, 30, 400, 600, 9000, 33_000, 200_000][random(7) as usize] + random(8) as usize;
            (from, to, tag, len, random(8))
        })
        .collect()
}

#[test]
fn random_traffic_of_all_protocols_keeps_the_order_of_each_source_and_tag() {
    for seed in 1..12 {
        let ranks = 1 + seed % 4;
        let plan = plan(seed * 0x9e37_79b9, ranks, 150);
        run(ranks as usize, |rank| {
            let me = rank.index as i32;
            let mine = |i: &usize| plan[*i].1 == me;
            // Receives are posted in an order of this rank's own: shuffled, but for those of one source and tag.
            let mut wanted: Vec<usize> = (0..plan.len()).filter(mine).collect();
            wanted.sort_by_key(|&i| (plan[i].2, (plan[i].0 + me) % 3, plan[i].0));
            let mut buffers: Vec<Vec<u8>> = wanted.iter().map(|&i| vec![0; plan[i].3]).collect();
            let data: Vec<_> = plan.iter().enumerate().map(|(i, p)| pattern(i, p.3)).collect();
            let (early, late) = wanted.split_at(wanted.len() / 2);
            let (into_early, into_late) = buffers.split_at_mut(early.len());
            let receive = |(&i, into): (&usize, &mut Vec<u8>)| irecv(rank, into, plan[i].0, plan[i].2);
            let mut requests: Vec<_> = early.iter().zip(into_early).map(receive).collect();
            for (i, &(from, to, tag, _, mode)) in plan.iter().enumerate() {
                if from == me {
                    let mode = if mode == 0 { Mode::Synchronous } else { Mode::Standard };
                    requests.push(isend_mode(rank, mode, &data[i], to, tag));
                }
                if i % 7 == 0 {
                    rank.progress();
                }
            }
            requests.extend(late.iter().zip(into_late).map(receive));
            for request in &requests {
                rank.wait(request).unwrap();
            }
            for (&i, buffer) in wanted.iter().zip(&buffers) {
                assert!(*buffer == data[i], "seed {seed}, message {i}: {:?}", plan[i]);
            }
        });
    }
}

#[test]
fn gaps_in_either_buffer_make_no_difference_in_any_protocol() {
    use anympi_engine::api::datatype::{type_commit, type_vector};
    run(2, |rank| {
        let comm = rank.comm(MPI_COMM_WORLD).unwrap();
        for count in [3, 100, 1000, 20_000, 300_000] {
            let mut spaced = MPI_DATATYPE_NULL;
            // SAFETY: handles of this rank.
            unsafe {
                type_vector(rank, count, 1, 2, MPI_INT, &mut spaced, false).unwrap();
                type_commit(rank, &mut spaced).unwrap();
            }
            let (spaced, int) = (rank.datatype(spaced).unwrap(), rank.datatype(MPI_INT).unwrap());
            let numbers: Vec<i32> = (0..2 * count as i32).collect();
            let peer = 1 - rank.index as i32;
            for (gaps_out, gaps_in) in [(true, false), (false, true), (true, true)] {
                let mut into = vec![-1; 2 * count as usize];
                let (n_out, out) = if gaps_out { (1, &spaced) } else { (count, &int) };
                let (n_in, into_type) = if gaps_in { (1, &spaced) } else { (count, &int) };
                // SAFETY: the buffers outlive the requests and hold what the types span.
                let requests = unsafe {
                    [
                        p2p::irecv(rank, &comm, User, into.as_mut_ptr().cast(), n_in, into_type, peer, 0).unwrap(),
                        p2p::isend(rank, &comm, User, Mode::Standard, numbers.as_ptr().cast(), n_out, out, peer, 0)
                            .unwrap(),
                    ]
                };
                requests.iter().for_each(|r| assert!(rank.wait(r).is_ok()));
                for i in 0..count as usize {
                    let sent = if gaps_out { 2 * i } else { i } as i32;
                    assert_eq!(into[if gaps_in { 2 * i } else { i }], sent);
                    if gaps_in {
                        assert_eq!(into[2 * i + 1], -1, "gaps stay as they are");
                    }
                }
            }
        }
    });
}
