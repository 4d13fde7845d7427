//! Bad arguments give the error class of the argument.

use crate::calls::*;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, api};
use std::ffi::{c_int, c_void};
use std::ptr::{null, null_mut};

/// The arguments of a send or receive.
#[derive(Clone, Copy)]
struct Arguments {
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
    peer: c_int,
    tag: c_int,
    comm: Comm,
}

/// That all sends (and, if `receives`, all receives too) answer `a` with `expected`.
fn check(rank: &Rank, a: Arguments, receives: bool, expected: c_int) {
    let Arguments { buf, count, datatype, peer, tag, comm } = a;
    let mut request = MPI_REQUEST_NULL;
    // SAFETY: the arguments are refused before the buffer is touched.
    unsafe {
        for (name, call) in SENDS {
            assert_eq!(class(call(rank, buf, count, datatype, peer, tag, comm)), expected, "{name}");
        }
        for (name, call) in ISENDS.into_iter().chain(SEND_INITS) {
            assert_eq!(class(call(rank, buf, count, datatype, peer, tag, comm, &mut request)), expected, "{name}");
        }
        if receives {
            assert_eq!(class(api::p2p::recv(rank, buf, count, datatype, peer, tag, comm, null_mut())), expected);
            assert_eq!(class(api::p2p::irecv(rank, buf, count, datatype, peer, tag, comm, &mut request)), expected);
            assert_eq!(class(api::p2p::recv_init(rank, buf, count, datatype, peer, tag, comm, &mut request)), expected);
        }
    }
    assert_eq!(request, MPI_REQUEST_NULL);
}

#[test]
fn each_bad_argument_has_its_class() {
    run(2, |rank| {
        let mut data = [0u8; 8];
        let good =
            Arguments { buf: data.as_mut_ptr().cast(), count: 8, datatype: MPI_BYTE, peer: 1, tag: 0, comm: WORLD };
        check(rank, Arguments { comm: MPI_COMM_NULL, ..good }, true, MPI_ERR_COMM);
        check(rank, Arguments { comm: Comm(0x8123_4567), ..good }, true, MPI_ERR_COMM);
        check(rank, Arguments { count: -1, ..good }, true, MPI_ERR_COUNT);
        check(rank, Arguments { datatype: MPI_DATATYPE_NULL, ..good }, true, MPI_ERR_TYPE);
        check(rank, Arguments { datatype: Datatype(usize::MAX), ..good }, true, MPI_ERR_TYPE);
        check(rank, Arguments { peer: 2, ..good }, true, MPI_ERR_RANK);
        check(rank, Arguments { peer: -100, ..good }, true, MPI_ERR_RANK);
        check(rank, Arguments { peer: MPI_ANY_SOURCE, ..good }, false, MPI_ERR_RANK);
        check(rank, Arguments { tag: -5, ..good }, true, MPI_ERR_TAG);
        check(rank, Arguments { tag: MPI_ANY_TAG, ..good }, false, MPI_ERR_TAG);
        check(rank, Arguments { buf: null_mut(), ..good }, true, MPI_ERR_BUFFER);
        check(rank, Arguments { count: Count::MAX, datatype: MPI_INT, ..good }, true, MPI_ERR_COUNT);
    });
}

#[test]
fn a_null_buffer_without_data_is_fine() {
    run(1, |rank| {
        // SAFETY: no bytes.
        unsafe {
            api::p2p::send(rank, null(), 0, MPI_INT, 0, 0, WORLD).unwrap();
            api::p2p::recv(rank, null_mut(), 0, MPI_INT, 0, 0, WORLD, null_mut()).unwrap();
        }
    });
}

#[test]
fn probes_check_their_arguments() {
    run(1, |rank| {
        assert_eq!(class(iprobe(rank, 1, 0)), MPI_ERR_RANK);
        assert_eq!(class(iprobe(rank, 0, -7)), MPI_ERR_TAG);
        assert_eq!(class(mprobe(rank, 1, 0)), MPI_ERR_RANK);
        assert_eq!(class(improbe(rank, 0, -7)), MPI_ERR_TAG);
        // SAFETY: nothing is written.
        unsafe { assert_eq!(class(api::p2p::probe(rank, 0, 0, MPI_COMM_NULL, null_mut())), MPI_ERR_COMM) };
    });
}

#[test]
fn request_arrays_are_checked() {
    run(1, |rank| {
        let (mut flag, mut index) = (0, 0);
        // SAFETY: nothing is read from what is refused.
        unsafe {
            use api::request::*;
            assert_eq!(class(waitall(rank, -1, null_mut(), null_mut())), MPI_ERR_COUNT);
            assert_eq!(class(waitall(rank, 1, null_mut(), null_mut())), MPI_ERR_ARG);
            assert_eq!(class(testany(rank, 1, null_mut(), &mut index, &mut flag, null_mut())), MPI_ERR_ARG);
            assert_eq!(
                class(waitsome(rank, 1, &mut { MPI_REQUEST_NULL }, &mut flag, null_mut(), null_mut())),
                MPI_ERR_ARG
            );
            assert_eq!(class(startall(rank, -1, null_mut())), MPI_ERR_COUNT);
            assert_eq!(class(request_free(rank, &mut { MPI_REQUEST_NULL })), MPI_ERR_REQUEST);
            assert_eq!(waitall(rank, 0, null_mut(), null_mut()), Ok(()));
            assert_eq!(class(grequest_start(rank, 0, 0, 0, null_mut(), &mut { MPI_REQUEST_NULL })), MPI_ERR_ARG);
        }
    });
}
