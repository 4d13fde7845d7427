//! Messages between ranks that are threads of this process: every protocol, order, wildcards, overload.

use anympi_engine::p2p::{self, Channel::User, Mode};
use anympi_engine::request::RequestObject;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
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
