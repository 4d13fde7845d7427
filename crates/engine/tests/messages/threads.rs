//! `MPI_THREAD_MULTIPLE`: threads of one rank that complete each other's requests.

use crate::calls::*;
use crate::generalized::{Operation, begin, finish};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use std::thread::{scope, sleep};
use std::time::Duration;

#[test]
fn a_wait_ends_when_another_thread_completes_its_request() {
    run(1, |rank| {
        rank.thread_level.set(MPI_THREAD_MULTIPLE);
        for pause in [0, 1, 20] {
            // The request crosses threads as a number, the operation as its address.
            let operation = Operation { source: 2, ..Operation::default() };
            let request = begin(rank, &operation);
            scope(|scope| {
                scope.spawn(move || {
                    sleep(Duration::from_millis(pause));
                    let _inside = rank.enter();
                    finish(rank, request).unwrap();
                });
                let mut request = request;
                let _inside = rank.enter();
                assert_eq!(facts(wait(rank, &mut request).unwrap()).0, 2);
            });
        }
    });
}

#[test]
fn threads_send_and_receive_at_once() {
    const THREADS: usize = 4;
    const ROUNDS: usize = 300;
    run(2, |rank| {
        rank.thread_level.set(MPI_THREAD_MULTIPLE);
        let peer = 1 - rank.index as i32;
        scope(|scope| {
            for tag in 0..THREADS {
                scope.spawn(move || {
                    for round in 0..ROUNDS {
                        let size = [3, 2_000, 70_000][round % 3];
                        let data = pattern(size, tag + round);
                        let mut got = vec![0; size];
                        let mut requests = [MPI_REQUEST_NULL; 2];
                        let inside = rank.enter();
                        requests[0] = irecv(rank, &mut got, peer, tag as i32).unwrap();
                        drop(inside);
                        let inside = rank.enter();
                        requests[1] = isend(rank, &data, peer, tag as i32).unwrap();
                        drop(inside);
                        let _inside = rank.enter();
                        let (result, statuses) = waitall(rank, &mut requests);
                        assert_eq!((result, statuses[0].bytes()), (Ok(()), size as Count));
                        assert!(got == data, "tag {tag}, round {round}");
                    }
                });
            }
        });
    });
}
