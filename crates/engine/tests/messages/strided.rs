//! Data with gaps through every call that packs it, and types that are freed while messages use them.

use crate::calls::*;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, api};
use std::ffi::c_void;
use std::ptr::null_mut;

/// Every other one of `n` bytes.
fn every_other(rank: &Rank, n: usize) -> Datatype {
    let mut datatype = MPI_DATATYPE_NULL;
    // SAFETY: no pointers.
    unsafe {
        api::datatype::type_vector(rank, n as Count / 2, 1, 2, MPI_BYTE, &mut datatype, false).unwrap();
        api::datatype::type_commit(rank, &mut datatype).unwrap();
    }
    datatype
}

/// What `data` is after `sent` has been received into its every other byte.
fn merged(data: &[u8], sent: &[u8]) -> Vec<u8> {
    data.iter().zip(sent).enumerate().map(|(i, (&old, &new))| if i % 2 == 0 { new } else { old }).collect()
}

const SIZES: [usize; 4] = [64, 3_000, 100_000, 1_000_000];

#[test]
fn every_send_mode_packs_and_every_receive_unpacks() {
    run(1, |rank| {
        // SAFETY: buffers hold one element of the type; MPI_BUFFER_AUTOMATIC is no pointer.
        unsafe { api::p2p::buffer_attach(rank, MPI_BUFFER_AUTOMATIC as *mut c_void, 0).unwrap() };
        for size in SIZES {
            for (name, call) in ISENDS {
                let mut datatype = every_other(rank, size);
                let (sent, mut got) = (pattern(size, 1), pattern(size, 2));
                let expected = merged(&got, &sent);
                let mut requests = [MPI_REQUEST_NULL; 2];
                // SAFETY: as above.
                unsafe {
                    api::p2p::irecv(rank, got.as_mut_ptr().cast(), 1, datatype, 0, 0, WORLD, &mut requests[0]).unwrap();
                    call(rank, sent.as_ptr().cast(), 1, datatype, 0, 0, WORLD, &mut requests[1]).unwrap();
                    api::datatype::type_free(rank, &mut datatype).unwrap();
                }
                let (result, statuses) = waitall(rank, &mut requests);
                assert_eq!((result, statuses[0].bytes()), (Ok(()), size as Count / 2), "{name}");
                assert!(got == expected, "{name} {size}");
            }
        }
    });
}

#[test]
fn sendrecv_replace_leaves_gaps_alone() {
    run(2, |rank| {
        let (me, peer) = (rank.index as usize, 1 - rank.index as i32);
        for size in SIZES {
            let datatype = every_other(rank, size);
            let expected = merged(&pattern(size, me), &pattern(size, peer as usize));
            let mut data = pattern(size, me);
            let mut request = MPI_REQUEST_NULL;
            let at = data.as_mut_ptr().cast();
            // SAFETY: one element.
            unsafe { api::p2p::sendrecv_replace(rank, at, 1, datatype, peer, 0, peer, 0, WORLD, null_mut()).unwrap() };
            assert!(data == expected);
            data.copy_from_slice(&pattern(size, me));
            // SAFETY: one element, which stays until the wait.
            unsafe {
                api::p2p::isendrecv_replace(rank, at, 1, datatype, peer, 0, peer, 0, WORLD, &mut request).unwrap()
            };
            wait(rank, &mut request).unwrap();
            assert!(data == expected);
        }
    });
}

#[test]
fn a_type_that_is_not_committed_carries_nothing() {
    run(1, |rank| {
        let mut datatype = MPI_DATATYPE_NULL;
        let data = [0u8; 8];
        // SAFETY: the type is refused before the buffer is touched.
        unsafe {
            api::datatype::type_contiguous(rank, 2, MPI_INT, &mut datatype, false).unwrap();
            let sent = api::p2p::send(rank, data.as_ptr().cast(), 1, datatype, 0, 0, WORLD);
            assert_eq!(class(sent), MPI_ERR_TYPE);
        }
    });
}

#[test]
fn elements_of_derived_types_can_be_set_and_asked() {
    run(1, |rank| {
        let mut datatype = MPI_DATATYPE_NULL;
        let (mut status, mut count, mut elements) = (blank(), 0, 0);
        // SAFETY: no pointers but the status.
        unsafe {
            api::datatype::type_contiguous(rank, 3, MPI_DOUBLE_INT, &mut datatype, false).unwrap();
            for n in 0..50 {
                api::request::status_set_elements(rank, &mut status, datatype, n).unwrap();
                api::request::get_elements(rank, &status, datatype, &mut elements).unwrap();
                api::request::get_count(rank, &status, datatype, &mut count).unwrap();
                let whole = if n % 6 == 0 { n / 6 } else { MPI_UNDEFINED as Count };
                assert_eq!((elements, count), (n, whole));
            }
        }
    });
}
