//! Probes by source and tag, matched probes, and the counts a status gives.

use crate::calls::*;
use anympi_engine::api;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;

#[test]
fn a_probe_honours_source_and_tag_and_takes_nothing() {
    run(2, |rank| {
        if rank.index == 0 {
            send(rank, &[0; 3], 1, 7).unwrap();
            send(rank, &[0; 5], 1, 8).unwrap();
            return;
        }
        let mut status = blank();
        // SAFETY: one status.
        unsafe { api::p2p::probe(rank, 0, 8, WORLD, &mut status).unwrap() };
        assert_eq!(facts(status), (0, 8, 5));
        assert_eq!(iprobe(rank, 1, MPI_ANY_TAG).unwrap(), None, "not from this source");
        assert_eq!(iprobe(rank, MPI_ANY_SOURCE, 9).unwrap(), None, "not with this tag");
        for _ in 0..2 {
            assert_eq!(facts(iprobe(rank, MPI_ANY_SOURCE, MPI_ANY_TAG).unwrap().unwrap()), (0, 7, 3));
        }
        recv(rank, &mut [0; 3], 0, MPI_ANY_TAG).unwrap();
        assert_eq!(facts(iprobe(rank, MPI_ANY_SOURCE, MPI_ANY_TAG).unwrap().unwrap()), (0, 8, 5));
        recv(rank, &mut [0; 5], 0, 8).unwrap();
    });
}

#[test]
fn a_matched_probe_takes_its_message_away_from_every_other_receive() {
    for size in [4, 5_000, 200_000] {
        run(2, |rank| {
            if rank.index == 0 {
                let (first, second) = (pattern(size, 1), pattern(size, 2));
                let mut requests = [isend(rank, &first, 1, 7).unwrap(), isend(rank, &second, 1, 7).unwrap()];
                waitall(rank, &mut requests).0.unwrap();
                return;
            }
            let mut got = vec![0; size];
            let (mut message, status) = mprobe(rank, MPI_ANY_SOURCE, MPI_ANY_TAG).unwrap();
            assert_eq!(facts(status), (0, 7, size as Count));
            recv(rank, &mut got, 0, 7).unwrap();
            assert!(got == pattern(size, 2), "the probed one is out of the queue");
            assert_eq!(improbe(rank, 0, 7).unwrap(), None);

            let copy = message;
            let mut request = MPI_REQUEST_NULL;
            // SAFETY: `size` bytes.
            unsafe {
                let count = size as Count;
                api::p2p::imrecv(rank, got.as_mut_ptr().cast(), count, MPI_BYTE, &mut message, &mut request).unwrap();
            }
            assert_eq!(message, MPI_MESSAGE_NULL);
            assert_eq!(facts(wait(rank, &mut request).unwrap()), (0, 7, size as Count));
            assert!(got == pattern(size, 1));
            assert_eq!(class(mrecv(rank, &mut got, &mut { copy })), MPI_ERR_REQUEST, "a message is received once");
            assert_eq!(class(mrecv(rank, &mut got, &mut { MPI_MESSAGE_NULL })), MPI_ERR_REQUEST);
        });
    }
}

#[test]
fn a_matched_message_that_is_too_long_is_cut() {
    run(1, |rank| {
        send(rank, &[1, 2, 3], 0, 7).unwrap();
        let (mut message, _) = mprobe(rank, 0, 7).unwrap();
        let mut got = [9; 3];
        assert_eq!(class(mrecv(rank, &mut got[..2], &mut message)), MPI_ERR_TRUNCATE);
        assert_eq!(got, [1, 2, 9]);
    });
}

/// Count and elements of `bytes` bytes.
fn check(rank: &anympi_engine::Rank, datatype: Datatype, bytes: Count, count: Count, elements: Count) {
    let status = Status::new(0, 0, bytes);
    let (mut c, mut e, mut x) = (-1, -1, -1);
    // SAFETY: no pointers.
    unsafe {
        api::request::get_count(rank, &status, datatype, &mut c).unwrap();
        api::request::get_elements(rank, &status, datatype, &mut e).unwrap();
        api::request::get_elements_x(rank, &status, datatype, &mut x).unwrap();
    }
    assert_eq!((c, e, x), (count, elements, elements), "{datatype:?} {bytes}");
}

#[test]
fn counts_are_whole_elements_or_undefined() {
    const NO: Count = MPI_UNDEFINED as Count;
    run(1, |rank| {
        check(rank, MPI_INT, 0, 0, 0);
        check(rank, MPI_INT, 12, 3, 3);
        check(rank, MPI_INT, 13, NO, NO);
        check(rank, MPI_BYTE, 1 << 40, 1 << 40, 1 << 40);
        check(rank, MPI_DOUBLE_INT, 24, 2, 4);
        check(rank, MPI_DOUBLE_INT, 20, NO, 3);
    });
}

#[test]
fn a_status_can_be_set_and_asked() {
    run(1, |rank| {
        let mut status = blank();
        let (mut source, mut tag, mut error, mut elements) = (0, 0, 0, 0);
        // SAFETY: one status.
        unsafe {
            api::request::status_set_source(rank, &mut status, 3).unwrap();
            api::request::status_set_tag(rank, &mut status, 4).unwrap();
            api::request::status_set_error(rank, &mut status, 5).unwrap();
            api::request::status_set_cancelled(rank, &mut status, 1).unwrap();
            api::request::status_get_source(rank, &status, &mut source).unwrap();
            api::request::status_get_tag(rank, &status, &mut tag).unwrap();
            api::request::status_get_error(rank, &status, &mut error).unwrap();
            for datatype in [MPI_INT, MPI_DOUBLE, MPI_DOUBLE_INT, MPI_SHORT_INT] {
                for n in [0, 1, 2, 3, 1 << 33] {
                    api::request::status_set_elements(rank, &mut status, datatype, n).unwrap();
                    api::request::get_elements(rank, &status, datatype, &mut elements).unwrap();
                    assert_eq!(elements, n, "{datatype:?}");
                }
            }
            assert_eq!(class(api::request::status_set_elements(rank, &mut status, MPI_DATATYPE_NULL, 1)), MPI_ERR_TYPE);
            assert_eq!(class(api::request::status_set_elements(rank, &mut status, MPI_INT, -1)), MPI_ERR_COUNT);
            assert_eq!(class(api::request::get_count(rank, &status, MPI_DATATYPE_NULL, &mut elements)), MPI_ERR_TYPE);
        }
        assert_eq!((source, tag, error, status.cancelled()), (3, 4, 5, true));
    });
}
