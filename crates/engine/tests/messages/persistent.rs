//! Persistent requests: inactive, started, complete, started again, freed.

use crate::calls::*;
use anympi_engine::api;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;

#[test]
fn every_persistent_mode_can_be_started_again_and_again() {
    run(1, |rank| {
        // SAFETY: MPI_BUFFER_AUTOMATIC is no pointer.
        unsafe { api::p2p::buffer_attach(rank, MPI_BUFFER_AUTOMATIC as *mut _, 0).unwrap() };
        for (name, init) in SEND_INITS {
            let mut data = pattern(1_000, 0);
            let mut got = vec![0; 1_000];
            let mut requests = [recv_init(rank, &mut got, 0, 4).unwrap(), isend_by(init, rank, &data, 0, 4).unwrap()];
            let before = requests;
            for round in 0..3 {
                data.copy_from_slice(&pattern(1_000, round));
                // SAFETY: two requests.
                unsafe { api::request::startall(rank, 2, requests.as_mut_ptr()).unwrap() };
                let (result, statuses) = waitall(rank, &mut requests);
                assert_eq!(result, Ok(()), "{name}");
                assert_eq!(facts(statuses[0]), (0, 4, 1_000));
                assert_eq!(requests, before, "completion leaves a persistent request its handle");
                assert!(got == data, "{name}, round {round}");
            }
            requests.iter_mut().for_each(|request| free(rank, request).unwrap());
            assert_eq!(requests, [MPI_REQUEST_NULL; 2]);
        }
    });
}

#[test]
fn inactive_requests_hold_nothing_up_and_have_an_empty_status() {
    run(1, |rank| {
        let mut got = [0; 4];
        let mut request = recv_init(rank, &mut got, MPI_ANY_SOURCE, 4).unwrap();
        assert_eq!(wait(rank, &mut request).unwrap(), Status::EMPTY);
        assert_eq!(test(rank, &mut request).unwrap(), Some(Status::EMPTY));
        assert_eq!(get_status(rank, request).unwrap(), Some(Status::EMPTY));
        assert_ne!(request, MPI_REQUEST_NULL);
        assert_eq!(class(cancel(rank, request)), MPI_ERR_REQUEST);

        start(rank, &mut request).unwrap();
        assert_eq!(class(start(rank, &mut request)), MPI_ERR_REQUEST, "it is active");
        assert_eq!(test(rank, &mut request).unwrap(), None);
        cancel(rank, request).unwrap();
        assert!(wait(rank, &mut request).unwrap().cancelled());

        start(rank, &mut request).unwrap();
        send(rank, &[1, 2], 0, 4).unwrap();
        assert_eq!(facts(wait(rank, &mut request).unwrap()), (0, 4, 2));
        free(rank, &mut request).unwrap();
    });
}

#[test]
fn only_persistent_requests_can_be_started() {
    run(1, |rank| {
        let mut got = [0; 4];
        let mut plain = irecv(rank, &mut got, 0, 1).unwrap();
        assert_eq!(class(start(rank, &mut plain)), MPI_ERR_REQUEST);
        let mut null = MPI_REQUEST_NULL;
        assert_eq!(class(start(rank, &mut null)), MPI_ERR_REQUEST);
        // SAFETY: one request.
        assert_eq!(class(unsafe { api::request::startall(rank, 1, &mut plain) }), MPI_ERR_REQUEST);
        cancel(rank, plain).unwrap();
        wait(rank, &mut plain).unwrap();
    });
}

#[test]
fn a_freed_active_request_goes_on_in_the_background() {
    run(2, |rank| {
        const SIZE: usize = 300_000;
        let data = pattern(SIZE, 1);
        let mut got = vec![0; SIZE];
        if rank.index == 0 {
            let mut request = isend(rank, &data, 1, 0).unwrap();
            free(rank, &mut request).unwrap();
            assert_eq!(request, MPI_REQUEST_NULL);
            recv(rank, &mut [], 1, 1).unwrap();
        } else {
            let mut request = irecv(rank, &mut got, 0, 0).unwrap();
            let copy = request;
            free(rank, &mut request).unwrap();
            assert_eq!(class(wait(rank, &mut { copy })), MPI_ERR_REQUEST, "the handle is gone");
            // The data comes before this does, as messages are matched in order.
            send(rank, &[], 1, 2).unwrap();
            recv(rank, &mut [], 1, 2).unwrap();
            rank.wait_until(|| got[SIZE - 1] == data[SIZE - 1] && got[0] == data[0]).unwrap();
            send(rank, &[], 0, 1).unwrap();
        }
    });
}

#[test]
fn a_receive_that_has_met_its_message_cannot_be_cancelled() {
    run(1, |rank| {
        let mut got = [0; 2];
        let mut request = irecv(rank, &mut got, 0, 1).unwrap();
        send(rank, &[3, 4], 0, 1).unwrap();
        cancel(rank, request).unwrap();
        let status = wait(rank, &mut request).unwrap();
        assert!(!status.cancelled());
        assert_eq!((facts(status), got), ((0, 1, 2), [3, 4]));

        let mut request = irecv(rank, &mut got, 0, 1).unwrap();
        cancel(rank, request).unwrap();
        let mut flag = -1;
        let status = wait(rank, &mut request).unwrap();
        // SAFETY: no pointers.
        unsafe { api::request::test_cancelled(rank, &status, &mut flag).unwrap() };
        assert_eq!(flag, 1);
        send(rank, &[5, 6], 0, 1).unwrap();
        assert_eq!(recv(rank, &mut got, 0, 1).unwrap().bytes(), 2, "a cancelled receive takes nothing");
        assert_eq!(class(cancel(rank, MPI_REQUEST_NULL)), MPI_ERR_REQUEST);
    });
}
