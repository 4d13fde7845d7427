//! Partitioned communication: partitions that are ready and arrive one at a time, and what a program may not do with them.

use crate::calls::*;
use anympi_engine::api::datatype;
use anympi_engine::api::partitioned as api;
use anympi_engine::standard::*;
use anympi_engine::testing::{run, run_with};
use anympi_engine::types::*;
use anympi_engine::{Rank, Result};
use std::ffi::c_int;
use std::thread::{scope, sleep};
use std::time::Duration;

/// `data` must outlive the request, as in all of these.
fn psend<T>(rank: &Rank, data: &[T], partitions: c_int, count: Count, of: Datatype, dest: c_int) -> Result<Request> {
    let mut request = MPI_REQUEST_NULL;
    let buf = data.as_ptr().cast();
    // SAFETY: the callers' slices hold the elements.
    unsafe { api::psend_init(rank, buf, partitions, count, of, dest, 5, WORLD, MPI_INFO_NULL, &mut request)? };
    Ok(request)
}

fn precv<T>(
    rank: &Rank,
    data: &mut [T],
    partitions: c_int,
    count: Count,
    of: Datatype,
    from: c_int,
) -> Result<Request> {
    let mut request = MPI_REQUEST_NULL;
    let buf = data.as_mut_ptr().cast();
    // SAFETY: the callers' slices hold the elements.
    unsafe { api::precv_init(rank, buf, partitions, count, of, from, 5, WORLD, MPI_INFO_NULL, &mut request)? };
    Ok(request)
}

fn pready(rank: &Rank, partition: c_int, request: Request) -> Result<()> {
    // SAFETY: the callers' buffers are alive.
    unsafe { api::pready(rank, partition, request) }
}

fn pready_list(rank: &Rank, list: &[c_int], request: Request) -> Result<()> {
    // SAFETY: as above, and a slice is a list of its length.
    unsafe { api::pready_list(rank, list.len() as c_int, list.as_ptr(), request) }
}

fn pready_range(rank: &Rank, low: c_int, high: c_int, request: Request) -> Result<()> {
    // SAFETY: as above.
    unsafe { api::pready_range(rank, low, high, request) }
}

fn parrived(rank: &Rank, request: Request, partition: c_int) -> Result<bool> {
    let mut flag = -1;
    // SAFETY: no pointers but the flag's.
    unsafe { api::parrived(rank, request, partition, &mut flag)? };
    Ok(flag == 1)
}

/// The numbers below `n`, in any order.
fn shuffled(dice: &mut Dice, n: c_int) -> Vec<c_int> {
    let mut all: Vec<c_int> = (0..n).collect();
    (1..all.len()).rev().for_each(|i| all.swap(i, dice.below(i + 1)));
    all
}

/// One side's view of `ints` numbers: a type of `each` of them, with a gap after each number or without, and how many
/// elements and partitions there are.
struct Side {
    datatype: Datatype,
    /// Numbers of memory, gaps included.
    room: usize,
    partitions: c_int,
    count: Count,
}

fn side(rank: &Rank, dice: &mut Dice, ints: usize) -> Side {
    let each = [1, 2, 3, 4, 5, 6][dice.below(6)];
    let elements = ints / each;
    let divisors: Vec<usize> = (1..=elements.min(40)).filter(|d| elements.is_multiple_of(*d)).collect();
    let partitions = divisors[dice.below(divisors.len())];
    let stride = 1 + dice.below(2);
    let (mut vector, mut resized) = (MPI_DATATYPE_NULL, MPI_DATATYPE_NULL);
    // SAFETY: no pointers but those to handles.
    unsafe {
        datatype::type_vector(rank, each as Count, 1, stride as Count, MPI_INT32_T, &mut vector, false).unwrap();
        datatype::type_create_resized(rank, vector, 0, (4 * stride * each) as Count, &mut resized, false).unwrap();
        datatype::type_commit(rank, &mut resized).unwrap();
    }
    Side {
        datatype: resized,
        room: ints * stride,
        partitions: partitions as c_int,
        count: (elements / partitions) as Count,
    }
}

#[test]
fn partitions_in_any_number_and_order_bring_what_one_message_brings() {
    run(2, |rank| {
        for seed in 0..60 {
            let mut dice = Dice(seed);
            let ints = 60 * [1, 2, 7, 400][dice.below(4)];
            let (sender, receiver) = (side(rank, &mut dice, ints), side(rank, &mut dice, ints));
            let orders: Vec<_> = (0..3).map(|_| shuffled(&mut dice, sender.partitions)).collect();
            let fill = |round: usize| -> Vec<i32> { (0..sender.room).map(|i| (i * 7 + round) as i32).collect() };
            if rank.index == 0 {
                let mut data = fill(0);
                let mut request = psend(rank, &data, sender.partitions, sender.count, sender.datatype, 1).unwrap();
                for (round, order) in orders.iter().enumerate() {
                    start(rank, &mut request).unwrap();
                    data.copy_from_slice(&fill(round));
                    let (one_by_one, list) = order.split_at(order.len() / 2);
                    one_by_one.iter().for_each(|&i| pready(rank, i, request).unwrap());
                    pready_list(rank, list, request).unwrap();
                    wait(rank, &mut request).unwrap();
                    let all = sender.count * Count::from(sender.partitions);
                    let buf = data.as_ptr().cast();
                    // SAFETY: the slice holds the elements.
                    unsafe { anympi_engine::api::p2p::send(rank, buf, all, sender.datatype, 1, 6, WORLD).unwrap() };
                }
                free(rank, &mut request).unwrap();
            } else {
                let (mut got, mut expected) = (vec![-1; receiver.room], vec![-1; receiver.room]);
                let mut request =
                    precv(rank, &mut got, receiver.partitions, receiver.count, receiver.datatype, 0).unwrap();
                for round in 0..orders.len() {
                    start(rank, &mut request).unwrap();
                    let waits_for = shuffled(&mut dice, receiver.partitions);
                    for &i in waits_for.iter().filter(|_| round > 0) {
                        rank.wait_until(|| parrived(rank, request, i).unwrap()).unwrap();
                    }
                    assert_eq!(facts(wait(rank, &mut request).unwrap()), (0, 5, 4 * ints as Count));
                    let all = receiver.count * Count::from(receiver.partitions);
                    let buf = expected.as_mut_ptr().cast();
                    let status = std::ptr::null_mut();
                    // SAFETY: the slice holds the elements.
                    unsafe {
                        anympi_engine::api::p2p::recv(rank, buf, all, receiver.datatype, 0, 6, WORLD, status).unwrap();
                    }
                    assert!(got == expected, "seed {seed}, round {round}");
                }
                free(rank, &mut request).unwrap();
            }
        }
    });
}

#[test]
fn a_partition_has_arrived_when_all_of_the_senders_are_there_that_it_overlaps() {
    run(1, |rank| {
        let data = pattern(12, 1);
        let mut got = vec![0; 12];
        // Four of 3 bytes become three of 4.
        let mut to = psend(rank, &data, 4, 3, MPI_BYTE, 0).unwrap();
        let mut from = precv(rank, &mut got, 3, 4, MPI_BYTE, 0).unwrap();
        for _ in 0..2 {
            start(rank, &mut from).unwrap();
            start(rank, &mut to).unwrap();
            let arrived = |from| [0, 1, 2].map(|i| parrived(rank, from, i).unwrap());
            assert_eq!(arrived(from), [false; 3]);
            pready(rank, 3, to).unwrap();
            assert_eq!(arrived(from), [false; 3]);
            pready(rank, 1, to).unwrap();
            assert_eq!(arrived(from), [false; 3]);
            pready(rank, 2, to).unwrap();
            assert_eq!(arrived(from), [false, true, true]);
            assert_eq!(test(rank, &mut from).unwrap(), None);
            assert_eq!(test(rank, &mut to).unwrap(), None, "one is missing");
            pready(rank, 0, to).unwrap();
            assert_eq!(arrived(from), [true; 3]);
            assert_eq!(facts(wait(rank, &mut from).unwrap()), (0, 5, 12));
            wait(rank, &mut to).unwrap();
            assert_eq!(arrived(from), [true; 3], "between rounds there is nothing to wait for");
            assert!(got == data);
            got.fill(0);
        }
    });
}

#[test]
fn inits_with_one_tag_meet_in_their_order_whatever_is_started_first() {
    run(2, |rank| {
        let peer = 1 - rank.index as c_int;
        let data = [[1u8; 4], [2; 4], [3; 4]];
        let mut got = [[0u8; 4]; 3];
        let mut requests: Vec<Request> = vec![];
        if rank.index == 0 {
            requests.extend(data.iter().map(|data| psend(rank, data, 2, 2, MPI_BYTE, peer).unwrap()));
            for i in [2, 0, 1] {
                start(rank, &mut requests[i]).unwrap();
                pready_range(rank, 0, 1, requests[i]).unwrap();
            }
        } else {
            // An ordinary message with the same tag is none of theirs.
            let got = &mut got;
            requests.extend(got.iter_mut().map(|got| precv(rank, got, 1, 4, MPI_BYTE, peer).unwrap()));
            for i in [1, 2, 0] {
                start(rank, &mut requests[i]).unwrap();
            }
        }
        let (result, _) = waitall(rank, &mut requests);
        assert_eq!(result, Ok(()));
        if rank.index == 0 {
            send(rank, &[9; 4], peer, 5).unwrap();
        } else {
            assert_eq!(got, data);
            let mut plain = [0; 4];
            recv(rank, &mut plain, peer, 5).unwrap();
            assert_eq!(plain, [9; 4]);
        }
        requests.iter_mut().for_each(|request| free(rank, request).unwrap());
    });
}

#[test]
fn partitions_are_ready_once_in_a_round_and_only_in_a_round() {
    run(1, |rank| {
        let data = [1u8, 2, 3, 4];
        let mut got = [0u8; 4];
        let mut to = psend(rank, &data, 4, 1, MPI_BYTE, 0).unwrap();
        let mut from = precv(rank, &mut got, 2, 2, MPI_BYTE, 0).unwrap();
        assert_eq!(class(pready(rank, 0, to)), MPI_ERR_REQUEST, "it is not active");
        assert_eq!(class(cancel(rank, to)), MPI_ERR_REQUEST);
        start(rank, &mut to).unwrap();
        assert_eq!(class(start(rank, &mut to)), MPI_ERR_REQUEST);
        for wrong in [-1, 4, c_int::MAX] {
            assert_eq!(class(pready(rank, wrong, to)), MPI_ERR_ARG);
        }
        pready(rank, 2, to).unwrap();
        assert_eq!(class(pready(rank, 2, to)), MPI_ERR_ARG);
        assert_eq!(class(pready_list(rank, &[0, 1, 2], to)), MPI_ERR_ARG);
        assert_eq!(class(pready_range(rank, 1, 3, to)), MPI_ERR_ARG);
        assert_eq!(class(pready_range(rank, 1, 0, to)), MPI_ERR_ARG);
        assert_eq!(class(pready(rank, 0, from)), MPI_ERR_REQUEST);
        assert_eq!(class(parrived(rank, to, 0)), MPI_ERR_REQUEST);
        assert_eq!(class(free(rank, &mut to)), MPI_ERR_REQUEST, "it is active");
        assert_eq!(class(cancel(rank, to)), MPI_ERR_REQUEST);
        start(rank, &mut from).unwrap();
        assert_eq!(class(parrived(rank, from, 2)), MPI_ERR_ARG);
        assert_eq!(class(parrived(rank, from, -1)), MPI_ERR_ARG);
        pready_list(rank, &[], to).unwrap();
        pready_list(rank, &[3, 0, 1], to).unwrap();
        let (result, _) = waitall(rank, &mut [to, from]);
        assert_eq!((result, got), (Ok(()), data));
        assert_eq!(class(pready(rank, 0, to)), MPI_ERR_REQUEST);
        free(rank, &mut to).unwrap();
        free(rank, &mut from).unwrap();

        let mut plain = irecv(rank, &mut got, 0, 1).unwrap();
        assert_eq!(class(pready(rank, 0, plain)), MPI_ERR_REQUEST);
        assert_eq!(class(parrived(rank, plain, 0)), MPI_ERR_REQUEST);
        cancel(rank, plain).unwrap();
        wait(rank, &mut plain).unwrap();
        assert_eq!(class(psend(rank, &data, -1, 1, MPI_BYTE, 0)), MPI_ERR_ARG);
        assert_eq!(class(psend(rank, &data, 2, -1, MPI_BYTE, 0)), MPI_ERR_COUNT);
        assert_eq!(class(psend(rank, &data, c_int::MAX, Count::MAX / 2, MPI_BYTE, 0)), MPI_ERR_COUNT);
        assert_eq!(class(precv(rank, &mut got, 1, 4, MPI_BYTE, MPI_ANY_SOURCE)), MPI_ERR_RANK);
    });
}

#[test]
fn sides_that_do_not_agree_about_the_length_both_end() {
    for (sent, error) in [(3, MPI_ERR_TRUNCATE), (1, MPI_ERR_COUNT)] {
        run(2, |rank| {
            let data = vec![1u8; sent * 40_000];
            let mut got = vec![0u8; 80_000];
            if rank.index == 0 {
                let mut to = psend(rank, &data, sent as c_int, 40_000, MPI_BYTE, 1).unwrap();
                start(rank, &mut to).unwrap();
                pready_range(rank, 0, sent as c_int - 1, to).unwrap();
                wait(rank, &mut to).unwrap();
            } else {
                let mut from = precv(rank, &mut got, 2, 40_000, MPI_BYTE, 0).unwrap();
                start(rank, &mut from).unwrap();
                assert_eq!(class(wait(rank, &mut from)), error);
                assert!(got.iter().all(|&byte| byte == 0));
            }
        });
    }
}

#[test]
fn nobody_is_a_partner_too_and_nothing_is_a_message_too() {
    run(1, |rank| {
        let data = [7u8; 4];
        let mut got = [0u8; 4];
        let mut to = psend(rank, &data, 2, 2, MPI_BYTE, MPI_PROC_NULL).unwrap();
        let mut from = precv(rank, &mut got, 2, 2, MPI_BYTE, MPI_PROC_NULL).unwrap();
        for _ in 0..2 {
            start(rank, &mut to).unwrap();
            start(rank, &mut from).unwrap();
            assert!(parrived(rank, from, 1).unwrap());
            pready_range(rank, 0, 1, to).unwrap();
            wait(rank, &mut to).unwrap();
            assert_eq!(facts(wait(rank, &mut from).unwrap()), (MPI_PROC_NULL, MPI_ANY_TAG, 0));
        }
        assert_eq!(got, [0; 4]);
        for (partitions, count) in [(0, 2), (2, 0), (0, 0)] {
            let mut to = psend(rank, &data, partitions, count, MPI_BYTE, 0).unwrap();
            let mut from = precv(rank, &mut got, 2, 0, MPI_BYTE, 0).unwrap();
            start(rank, &mut from).unwrap();
            start(rank, &mut to).unwrap();
            assert_eq!(parrived(rank, from, 0).unwrap(), partitions == 0, "an empty partition has to be ready, too");
            (0..partitions).for_each(|i| pready(rank, i, to).unwrap());
            assert!(parrived(rank, from, 0).unwrap());
            wait(rank, &mut to).unwrap();
            wait(rank, &mut from).unwrap();
        }
    });
}

#[test]
fn threads_make_partitions_ready_while_another_waits() {
    const PARTITIONS: usize = 16;
    const BYTES: usize = 20_000;
    run_with(2, MPI_THREAD_MULTIPLE, |rank| {
        let peer = 1 - rank.index as c_int;
        let data = pattern(PARTITIONS * BYTES, 3);
        let mut got = vec![0; PARTITIONS * BYTES];
        let inside = rank.enter();
        let mut to = psend(rank, &data, PARTITIONS as c_int, BYTES as Count, MPI_BYTE, peer).unwrap();
        let mut from = precv(rank, &mut got, 2 * PARTITIONS as c_int, BYTES as Count / 2, MPI_BYTE, peer).unwrap();
        drop(inside);
        for round in 0..20 {
            let inside = rank.enter();
            start(rank, &mut from).unwrap();
            start(rank, &mut to).unwrap();
            drop(inside);
            scope(|scope| {
                for thread in 0..4 {
                    scope.spawn(move || {
                        for partition in (thread..PARTITIONS).step_by(4) {
                            if round % 5 == 0 {
                                sleep(Duration::from_micros(200));
                            }
                            let _inside = rank.enter();
                            pready(rank, partition as c_int, to).unwrap();
                        }
                    });
                }
                let _inside = rank.enter();
                let (result, _) = waitall(rank, &mut [from, to]);
                assert_eq!(result, Ok(()));
            });
            assert!(got == data, "round {round}");
            got.fill(0);
        }
    });
}
