//! Buffered sends: local completion, the room they take, and giving buffers back.

use crate::calls::*;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, Result, api};
use std::ffi::c_void;

const OVERHEAD: usize = MPI_BSEND_OVERHEAD as usize;
/// Too long to leave before the receiver asks for it.
const LONG: usize = 400_000;

fn bsend(rank: &Rank, data: &[u8], dest: i32, tag: i32) -> Result<()> {
    send_by(api::p2p::bsend, rank, data, dest, tag)
}

fn attach(rank: &Rank, space: &mut [u8]) -> Result<()> {
    // SAFETY: the tests detach before they drop it.
    unsafe { api::p2p::buffer_attach(rank, space.as_mut_ptr().cast(), space.len() as Count) }
}

fn detach(rank: &Rank) -> Result<(usize, Count)> {
    let (mut at, mut size) = (0usize, -1);
    // SAFETY: a pointer's room.
    unsafe { api::p2p::buffer_detach(rank, (&raw mut at).cast(), &mut size)? };
    Ok((at, size))
}

#[test]
fn a_buffered_send_returns_before_anybody_receives_and_its_data_may_change() {
    run(2, |rank| {
        let mut space = vec![0; 2 * (LONG + OVERHEAD)];
        attach(rank, &mut space).unwrap();
        let peer = 1 - rank.index as i32;
        let mut data = pattern(LONG, 1);
        // Both send first: with ordinary sends this would be a deadlock.
        bsend(rank, &data, peer, 1).unwrap();
        data.fill(0);
        bsend(rank, &pattern(LONG, 2), peer, 2).unwrap();
        let mut got = vec![0; LONG];
        recv(rank, &mut got, peer, 2).unwrap();
        assert!(got == pattern(LONG, 2));
        recv(rank, &mut got, peer, 1).unwrap();
        assert!(got == pattern(LONG, 1));
        assert_eq!(detach(rank).unwrap(), (space.as_ptr() as usize, space.len() as Count));
    });
}

#[test]
fn a_full_buffer_is_an_error_and_sent_messages_make_room() {
    run(2, |rank| {
        if rank.index == 1 {
            let mut got = vec![0; LONG];
            recv(rank, &mut [], 0, 9).unwrap();
            for seed in 0..2 {
                recv(rank, &mut got, 0, 0).unwrap();
                assert!(got == pattern(LONG, seed));
            }
            send(rank, &[], 0, 9).unwrap();
            recv(rank, &mut got, 0, 0).unwrap();
            return;
        }
        assert_eq!(class(bsend(rank, &[1], 1, 0)), MPI_ERR_BUFFER, "none is attached");
        let mut space = vec![0; 2 * (LONG + OVERHEAD)];
        attach(rank, &mut space).unwrap();
        assert_eq!(class(attach(rank, &mut space)), MPI_ERR_BUFFER, "one at a time");
        bsend(rank, &pattern(LONG, 0), 1, 0).unwrap();
        bsend(rank, &pattern(LONG, 1), 1, 0).unwrap();
        assert_eq!(class(bsend(rank, &[1], 1, 0)), MPI_ERR_BUFFER, "it is full");
        send(rank, &[], 1, 9).unwrap();
        recv(rank, &mut [], 1, 9).unwrap();
        // SAFETY: no pointers.
        unsafe { api::p2p::buffer_flush(rank).unwrap() };
        bsend(rank, &pattern(2 * LONG + OVERHEAD, 0)[..LONG], 1, 0).unwrap();
        detach(rank).unwrap();
        assert_eq!(class(detach(rank)), MPI_ERR_BUFFER);
    });
}

#[test]
fn detaching_waits_until_everything_is_sent() {
    run(2, |rank| {
        if rank.index == 1 {
            let mut got = vec![0; LONG];
            recv(rank, &mut got, 0, 0).unwrap();
            assert!(got == pattern(LONG, 7), "the buffer was not given back too early");
            return;
        }
        let mut space = vec![0; LONG + OVERHEAD];
        attach(rank, &mut space).unwrap();
        bsend(rank, &pattern(LONG, 7), 1, 0).unwrap();
        detach(rank).unwrap();
        space.fill(0);
    });
}

#[test]
fn an_automatic_buffer_has_no_limit() {
    run(2, |rank| {
        let peer = 1 - rank.index as i32;
        // SAFETY: MPI_BUFFER_AUTOMATIC is no pointer.
        unsafe { api::p2p::buffer_attach(rank, MPI_BUFFER_AUTOMATIC as *mut c_void, 0).unwrap() };
        for i in 0..20 {
            bsend(rank, &pattern(LONG, i), peer, i as i32).unwrap();
        }
        let mut got = vec![0; LONG];
        for i in (0..20).rev() {
            recv(rank, &mut got, peer, i as i32).unwrap();
            assert!(got == pattern(LONG, i));
        }
        assert_eq!(detach(rank).unwrap(), (MPI_BUFFER_AUTOMATIC, 0));
    });
}

#[test]
fn a_communicator_s_own_buffer_comes_first() {
    run(1, |rank| {
        let mut own = vec![0; OVERHEAD + LONG];
        let (mut at, mut size) = (0usize, -1);
        let mut request = MPI_REQUEST_NULL;
        let mut got = vec![0; LONG];
        // SAFETY: the space is detached before it is dropped.
        unsafe {
            api::p2p::comm_attach_buffer(rank, WORLD, own.as_mut_ptr().cast(), own.len() as Count).unwrap();
            bsend(rank, &pattern(LONG, 1), 0, 0).unwrap();
            assert_eq!(class(bsend(rank, &[1], 0, 0)), MPI_ERR_BUFFER, "full");
            api::p2p::comm_iflush_buffer(rank, WORLD, &mut request).unwrap();
            assert_eq!(test(rank, &mut request).unwrap(), None);
            recv(rank, &mut got, 0, 0).unwrap();
            assert!(got == pattern(LONG, 1));
            wait(rank, &mut request).unwrap();
            api::p2p::comm_flush_buffer(rank, WORLD).unwrap();
            api::p2p::comm_detach_buffer(rank, WORLD, (&raw mut at).cast(), &mut size).unwrap();
        }
        assert_eq!((at, size), (own.as_ptr() as usize, own.len() as Count));
    });
}

#[test]
fn the_room_of_messages_in_any_order_is_used_again() {
    run(1, |rank| {
        // Room for four long messages to myself, which stay until they are received.
        let mut space = vec![0; 4 * (LONG + OVERHEAD)];
        attach(rank, &mut space).unwrap();
        let mut dice = Dice(5);
        let mut waiting: Vec<i32> = Vec::new();
        let mut got = vec![0; LONG];
        for tag in 0..100 {
            if waiting.len() == 4 {
                assert_eq!(class(bsend(rank, &pattern(LONG, 0), 0, tag)), MPI_ERR_BUFFER);
                let old = waiting.swap_remove(dice.below(4));
                recv(rank, &mut got, 0, old).unwrap();
                assert!(got == pattern(LONG, old as usize));
            }
            bsend(rank, &pattern(LONG, tag as usize), 0, tag).unwrap();
            waiting.push(tag);
        }
        for old in waiting {
            recv(rank, &mut got, 0, old).unwrap();
            assert!(got == pattern(LONG, old as usize));
        }
        detach(rank).unwrap();
    });
}

#[test]
fn freeing_a_communicator_gives_its_buffer_back_when_everything_is_sent() {
    run(2, |rank| {
        let mut comm = MPI_COMM_NULL;
        let mut space = vec![0; OVERHEAD + LONG];
        // SAFETY: the space outlives the communicator, as the buffer is detached with it.
        unsafe {
            api::comm::comm_dup(rank, WORLD, &mut comm).unwrap();
            if rank.index == 0 {
                let data = pattern(LONG, 4);
                api::p2p::comm_attach_buffer(rank, comm, space.as_mut_ptr().cast(), space.len() as Count).unwrap();
                api::p2p::bsend(rank, data.as_ptr().cast(), LONG as Count, MPI_BYTE, 1, 0, comm).unwrap();
            } else {
                let at = space.as_mut_ptr().cast();
                api::p2p::recv(rank, at, LONG as Count, MPI_BYTE, 0, 0, comm, std::ptr::null_mut()).unwrap();
                assert!(space[..LONG] == pattern(LONG, 4));
            }
            api::comm::comm_free(rank, &mut comm).unwrap();
            space.fill(0);
        }
    });
}

#[test]
fn a_session_s_buffer_serves_where_there_is_no_other() {
    run(1, |rank| {
        let mut session = MPI_SESSION_NULL;
        let mut space = vec![0; OVERHEAD + 4];
        let mut got = [0; 4];
        // SAFETY: the space is detached with the session, before it is dropped.
        unsafe {
            api::session::session_init(rank, MPI_INFO_NULL, MPI_ERRORS_RETURN, &mut session).unwrap();
            api::p2p::session_attach_buffer(rank, session, space.as_mut_ptr().cast(), space.len() as Count).unwrap();
            bsend(rank, &[1, 2, 3, 4], 0, 0).unwrap();
            recv(rank, &mut got, 0, 0).unwrap();
            api::p2p::session_flush_buffer(rank, session).unwrap();
            api::session::session_finalize(rank, &mut session).unwrap();
        }
        assert_eq!(got, [1, 2, 3, 4]);
        assert_eq!(class(bsend(rank, &[1], 0, 0)), MPI_ERR_BUFFER);
    });
}
