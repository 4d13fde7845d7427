//! Generated bodies: each kind of argument there and back, counts that a host's functions do not take, and what older
//! hosts lack.

use anympi_host::*;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert};
use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr;

fn own<A: Abi>() -> A::Comm {
    A::Comm::foreign(MPI_COMM_SELF)
}

fn int<A: Abi>() -> A::Datatype {
    A::Datatype::foreign(MPI_INT)
}

pub fn check_numbers<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let (mut result, mut rank) = (0, 0);
        let world = A::Comm::foreign(MPI_COMM_WORLD);
        assert_eq!(MPI_Comm_compare::<A, B>(world, own::<A>(), &mut result), 0);
        assert_eq!(A::comparison_in(result), MPI_CONGRUENT);

        let mut group = A::Group::foreign(MPI_GROUP_NULL);
        assert_eq!(MPI_Comm_group::<A, B>(own::<A>(), &mut group), 0);
        let ranks = [0, A::rank_out(MPI_PROC_NULL)];
        let empty = A::Group::foreign(MPI_GROUP_EMPTY);
        for (to, expected) in [(group, [0, MPI_PROC_NULL]), (empty, [MPI_UNDEFINED, MPI_PROC_NULL])] {
            let mut translated = [7; 2];
            // A host may give up early where there is nobody to find.
            let n = if expected[0] == 0 { 2 } else { 1 };
            let code = MPI_Group_translate_ranks::<A, B>(group, n, ranks.as_ptr(), to, translated.as_mut_ptr());
            assert_eq!(code, 0);
            assert_eq!(
                translated[..n as usize].iter().map(|&rank| A::rank_in(rank)).collect::<Vec<_>>(),
                expected[..n as usize]
            );
        }
        assert_eq!(MPI_Group_rank::<A, B>(empty, &mut rank), 0);
        assert_eq!(A::rank_in(rank), MPI_UNDEFINED);
        assert_eq!(MPI_Group_free::<A, B>(&mut group), 0);
        assert_eq!(group.standard(), MPI_GROUP_NULL);

        let mut line = A::Comm::foreign(MPI_COMM_NULL);
        let code = MPI_Cart_create::<A, B>(own::<A>(), 1, [1].as_ptr(), [0].as_ptr(), 0, &mut line);
        assert_eq!(code, 0);
        let (mut source, mut destination, mut topology) = (0, 0, 0);
        assert_eq!(MPI_Cart_shift::<A, B>(line, 0, 1, &mut source, &mut destination), 0);
        assert_eq!([source, destination].map(A::rank_in), [MPI_PROC_NULL; 2]);
        assert_eq!(MPI_Topo_test::<A, B>(line, &mut topology), 0);
        assert_eq!(A::topology_in(topology), MPI_CART);
        assert_eq!(MPI_Comm_free::<A, B>(&mut line), 0);
        assert_eq!(line.standard(), MPI_COMM_NULL);
    }
}

pub fn check_buffers<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut value: c_int = 41;
        let in_place = A::buffer_out(ptr::without_provenance_mut::<c_void>(MPI_IN_PLACE));
        let sum = A::Op::foreign(MPI_SUM);
        let place: *mut c_int = &mut value;
        assert_eq!(MPI_Allreduce::<A, B>(in_place, place.cast(), 1, int::<A>(), sum, own::<A>()), 0);
        assert_eq!(value, 41);
        let mut status = A::Status::foreign(anympi_spec::types::Status::EMPTY);
        let nowhere = A::rank_out(MPI_PROC_NULL);
        let any = A::tag_out(MPI_ANY_TAG);
        let code = MPI_Recv::<A, B>(place.cast(), 1, int::<A>(), nowhere, any, own::<A>(), &mut status);
        assert_eq!(code, 0);
        assert_eq!((status.standard().source, status.standard().tag), (MPI_PROC_NULL, MPI_ANY_TAG));
    }
}

/// `count` receives and sends to itself, completed at once.
pub fn check_statuses<A: Abi, B: Abi>() {
    for count in [1, 32, 33, 100] {
        // SAFETY: as the standard says.
        unsafe {
            let sent: Vec<c_int> = (0..count).collect();
            let mut received = vec![-1; count as usize];
            let mut requests = vec![A::Request::foreign(MPI_REQUEST_NULL); 2 * count as usize];
            for i in 0..count as usize {
                let (to, from) = (&raw mut received[i], &raw const sent[i]);
                let tag = i as c_int;
                let (receive, send) = (&raw mut requests[i], &raw mut requests[count as usize + i]);
                assert_eq!(MPI_Irecv::<A, B>(to.cast(), 1, int::<A>(), 0, tag, own::<A>(), receive), 0);
                assert_eq!(MPI_Isend::<A, B>(from.cast(), 1, int::<A>(), 0, tag, own::<A>(), send), 0);
            }
            // What a call that succeeds leaves alone.
            let mut kept = anympi_spec::types::Status::EMPTY;
            kept.error = MPI_ERR_OTHER;
            let mut statuses = vec![A::Status::foreign(kept); 2 * count as usize];
            assert_eq!(MPI_Waitall::<A, B>(2 * count, requests.as_mut_ptr(), statuses.as_mut_ptr()), 0);
            assert_eq!(received, sent);
            assert!(requests.iter().all(|request| request.standard() == MPI_REQUEST_NULL));
            for (i, status) in statuses.iter().take(count as usize).enumerate() {
                let mut elements = 0;
                assert_eq!(MPI_Get_count::<A, B>(status, int::<A>(), &mut elements), 0);
                let status = status.standard();
                assert_eq!((status.source, status.tag, elements), (0, i as c_int, 1));
            }
        }
    }
}

pub fn check_strings<A: Abi, B: Abi>() {
    // SAFETY: as the standard says; the buffers are as long as the program's ABI wants them, and one mark longer.
    unsafe {
        let read = |text: &[c_char]| CStr::from_ptr(text.as_ptr()).to_str().unwrap().to_string();
        let mut length = 0;
        let mut text = vec![b'!' as c_char; A::MAX_OBJECT_NAME + 1];
        assert_eq!(MPI_Comm_get_name::<A, B>(own::<A>(), text.as_mut_ptr(), &mut length), 0);
        assert_eq!((read(&text).as_str(), length, text[A::MAX_OBJECT_NAME]), ("MPI_COMM_SELF", 13, b'!' as c_char));
        let mut text = vec![b'!' as c_char; A::MAX_ERROR_STRING + 1];
        let code = A::error_out(MPI_ERR_TRUNCATE);
        assert_eq!(MPI_Error_string::<A, B>(code, text.as_mut_ptr(), &mut length), 0);
        assert!(read(&text).to_ascii_lowercase().contains("trunca"), "{}", read(&text));

        let mut info = A::Info::foreign(MPI_INFO_NULL);
        assert_eq!(MPI_Info_create::<A, B>(&mut info), 0);
        assert_eq!(MPI_Info_set::<A, B>(info, c"key".as_ptr(), c"value".as_ptr()), 0);
        for (room, expected) in [(16, "value"), (6, "value"), (4, "val"), (1, ""), (0, "!")] {
            let (mut needed, mut flag) = (room, 0);
            let mut text = [b'!' as c_char, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
            let key = c"key".as_ptr();
            assert_eq!(MPI_Info_get_string::<A, B>(info, key, &mut needed, text.as_mut_ptr(), &mut flag), 0);
            assert_eq!((read(&text).as_str(), needed, flag), (expected, 6, 1), "room for {room}");
        }
        assert_eq!(MPI_Info_free::<A, B>(&mut info), 0);
    }
}

pub fn check_large<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let many = (1 << 31) + 5;
        let (mut size, mut made) = (0, A::Datatype::foreign(MPI_DATATYPE_NULL));
        assert_eq!(MPI_Type_contiguous_c::<A, B>(many, A::Datatype::foreign(MPI_SHORT), &mut made), 0);
        assert_eq!(MPI_Type_size_c::<A, B>(made, &mut size), 0);
        assert_eq!(size, 2 * many);
        assert_eq!(MPI_Type_free::<A, B>(&mut made), 0);

        // A count that the call ignores may be anything.
        let mut value: c_int = 3;
        let place: *mut c_int = &mut value;
        let in_place = A::buffer_out(ptr::without_provenance_mut::<c_void>(MPI_IN_PLACE));
        let anything = A::Datatype::foreign(MPI_DATATYPE_NULL);
        let code = MPI_Allgather_c::<A, B>(in_place, i64::MAX, anything, place.cast(), 1, int::<A>(), own::<A>());
        assert_eq!((code, value), (0, 3));

        // Large forms with arrays.
        let (mut status, flag) = (A::Status::foreign(anympi_spec::types::Status::EMPTY), [1_i64]);
        let mut request = A::Request::foreign(MPI_REQUEST_NULL);
        let mut gathered: c_int = 0;
        let code = MPI_Iallgatherv_c::<A, B>(
            place.cast(),
            1,
            int::<A>(),
            (&raw mut gathered).cast(),
            flag.as_ptr(),
            [0].as_ptr(),
            int::<A>(),
            own::<A>(),
            &mut request,
        );
        assert_eq!(code, 0);
        assert_eq!(MPI_Wait::<A, B>(&mut request, &mut status), 0);
        assert_eq!(gathered, 3);
    }
}

pub fn check_requests<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let (value, mut received): (c_int, c_int) = (9, 0);
        let mut requests = [A::Request::foreign(MPI_REQUEST_NULL); 3];
        let mut status = A::Status::foreign(anympi_spec::types::Status::EMPTY);
        let (mut flag, mut index) = (0, 0);
        let ignore = A::status_out(ptr::null_mut());
        // None of them: all are null.
        assert_eq!(MPI_Request_get_status_any::<A, B>(3, requests.as_ptr(), &mut index, &mut flag, &mut status), 0);
        assert_eq!((index, flag), (MPI_UNDEFINED, 1));
        let place: *mut c_int = &mut received;
        assert_eq!(MPI_Irecv::<A, B>(place.cast(), 1, int::<A>(), 0, 6, own::<A>(), &mut requests[1]), 0);
        assert_eq!(MPI_Request_get_status_all::<A, B>(3, requests.as_ptr(), &mut flag, ignore), 0);
        assert_eq!(flag, 0);
        let from: *const c_int = &value;
        assert_eq!(MPI_Send::<A, B>(from.cast(), 1, int::<A>(), 0, 6, own::<A>()), 0);
        while flag == 0 {
            assert_eq!(MPI_Request_get_status_any::<A, B>(3, requests.as_ptr(), &mut index, &mut flag, &mut status), 0);
        }
        assert_eq!((index, received), (1, 9));
        let (mut source, mut tag) = (-1, -1);
        assert_eq!(MPI_Status_get_source::<A, B>(&status, &mut source), 0);
        assert_eq!(MPI_Status_get_tag::<A, B>(&status, &mut tag), 0);
        assert_eq!((source, tag), (0, 6));
        assert_eq!(MPI_Waitall::<A, B>(3, requests.as_mut_ptr(), ignore), 0);
        assert_eq!(requests[1].standard(), MPI_REQUEST_NULL);
    }
}

pub fn check_integers<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut dup = A::Comm::foreign(MPI_COMM_NULL);
        assert_eq!(MPI_Comm_dup::<A, B>(own::<A>(), &mut dup), 0);
        for comm in [own::<A>(), dup, A::Comm::foreign(MPI_COMM_NULL)] {
            let back = MPI_Comm_f2c::<A, B>(MPI_Comm_c2f::<A, B>(comm));
            assert_eq!(back.standard(), comm.standard());
        }
        assert_eq!(MPI_Comm_free::<A, B>(&mut dup), 0);
    }
}

pub fn check_errors<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let returns = A::Errhandler::foreign(MPI_ERRORS_RETURN);
        assert_eq!(MPI_Comm_set_errhandler::<A, B>(own::<A>(), returns), 0);
        let code = MPI_Send::<A, B>(ptr::null(), 0, int::<A>(), 5, 0, own::<A>());
        assert_eq!(A::error_in(super::class::<A, B>(code)), MPI_ERR_RANK);
        // What the host has no function for is an error of the communicator's, too.
        let code = MPI_Comm_flush_buffer::<A, B>(own::<A>());
        assert!(code == 0 || A::error_in(super::class::<A, B>(code)) == MPI_ERR_UNSUPPORTED_OPERATION);
        // Classes that are newer than the host.
        for new in [MPI_ERR_ERRHANDLER, MPI_ERR_ABI, MPI_ERR_SESSION] {
            let own = A::error_out(new);
            if A::error_in(own) == new {
                assert_eq!(super::class::<A, B>(own), own);
            }
        }
    }
}
