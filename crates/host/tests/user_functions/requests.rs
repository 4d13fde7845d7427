//! Generalized requests, and arrays that a request needs until it is done.

use anympi_host::*;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::sync::Mutex;

static CALLS: Mutex<Vec<&str>> = Mutex::new(Vec::new());
static EXTRA: c_int = 0;

fn note(call: &'static str, extra: *mut c_void) -> c_int {
    assert_eq!(extra.cast_const(), (&raw const EXTRA).cast());
    CALLS.lock().unwrap().push(call);
    0
}

unsafe extern "C" fn query<A: Abi, B: Abi>(extra: *mut c_void, status: *mut A::Status) -> c_int {
    // SAFETY: as the standard says.
    unsafe {
        MPI_Status_set_elements::<A, B>(status, A::Datatype::foreign(MPI_INT), 3);
        MPI_Status_set_cancelled::<A, B>(status, c_int::from(CALLS.lock().unwrap().contains(&"cancel 0")));
        let mut image = (*status).standard();
        (image.source, image.tag) = (4, 5);
        *status = A::Status::foreign(image);
    }
    note("query", extra)
}

unsafe extern "C" fn free(extra: *mut c_void) -> c_int {
    note("free", extra)
}

unsafe extern "C" fn cancel(extra: *mut c_void, complete: c_int) -> c_int {
    note(if complete == 0 { "cancel 0" } else { "cancel 1" }, extra)
}

unsafe fn start<A: Abi, B: Abi>() -> A::Request {
    CALLS.lock().unwrap().clear();
    let mut request = A::Request::foreign(MPI_REQUEST_NULL);
    let (query, free, cancel) = (query::<A, B> as *const c_void, free as *const c_void, cancel as *const c_void);
    let extra = (&raw const EXTRA).cast_mut().cast();
    // SAFETY: as the standard says.
    assert_eq!(unsafe { MPI_Grequest_start::<A, B>(query, free, cancel, extra, &mut request) }, 0);
    request
}

pub fn check_generalized<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut request = start::<A, B>();
        let (mut flag, mut status) = (-1, A::Status::foreign(A::Status::EMPTY));
        assert_eq!((MPI_Test::<A, B>(&mut request, &mut flag, &mut status), flag), (0, 0));
        assert_eq!(MPI_Grequest_complete::<A, B>(request), 0);
        assert_eq!(MPI_Wait::<A, B>(&mut request, &mut status), 0);
        assert_eq!(request.standard(), MPI_REQUEST_NULL);
        assert_eq!(*CALLS.lock().unwrap(), ["query", "free"]);
        let image = status.standard();
        assert_eq!((image.source, image.tag, image.cancelled()), (4, 5, false));
        let mut count = 0;
        MPI_Get_count::<A, B>(&status, A::Datatype::foreign(MPI_INT), &mut count);
        assert_eq!(count, 3);
    }
}

pub fn check_cancelled<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut request = start::<A, B>();
        let mut status = A::Status::foreign(A::Status::EMPTY);
        assert_eq!(MPI_Cancel::<A, B>(&mut request), 0);
        assert_eq!(MPI_Grequest_complete::<A, B>(request), 0);
        assert_eq!(MPI_Waitall::<A, B>(1, &mut request, &mut status), 0);
        assert_eq!(*CALLS.lock().unwrap(), ["cancel 0", "query", "free"]);
        let mut cancelled = 0;
        assert_eq!((MPI_Test_cancelled::<A, B>(&status, &mut cancelled), cancelled), (0, 1));
        let mut request = start::<A, B>();
        assert_eq!(MPI_Grequest_complete::<A, B>(request), 0);
        assert_eq!(MPI_Request_free::<A, B>(&mut request), 0);
        assert!(CALLS.lock().unwrap().ends_with(&["free"]));
    }
}

pub fn check_alltoallw<A: Abi, B: Abi>() {
    let world = A::Comm::foreign(MPI_COMM_WORLD);
    let types = [A::Datatype::foreign(MPI_INT)];
    // SAFETY: as the standard says.
    unsafe {
        for turn in 0..100 {
            let (from, mut to) = ([turn, turn + 1], [0; 2]);
            let (counts, offsets) = ([2], [0]);
            let (large_counts, large_offsets) = ([2], [0]);
            let mut request = A::Request::foreign(MPI_REQUEST_NULL);
            let (send, receive) = (from.as_ptr().cast(), to.as_mut_ptr().cast());
            let (counts, offsets, types) = (counts.as_ptr(), offsets.as_ptr(), types.as_ptr());
            let code = if turn % 2 == 0 {
                MPI_Ialltoallw::<A, B>(
                    send,
                    counts,
                    offsets,
                    types,
                    receive,
                    counts,
                    offsets,
                    types,
                    world,
                    &mut request,
                )
            } else {
                let (counts, offsets) = (large_counts.as_ptr(), large_offsets.as_ptr());
                MPI_Ialltoallw_c::<A, B>(
                    send,
                    counts,
                    offsets,
                    types,
                    receive,
                    counts,
                    offsets,
                    types,
                    world,
                    &mut request,
                )
            };
            assert_eq!(code, 0);
            let mut flag = 0;
            while flag == 0 {
                let status = A::status_out(std::ptr::null_mut());
                assert_eq!(MPI_Test::<A, B>(&mut request, &mut flag, status), 0);
            }
            assert_eq!((request.standard(), to), (MPI_REQUEST_NULL, from));
        }
        let in_place = A::buffer_out(std::ptr::without_provenance_mut(MPI_IN_PLACE));
        let (mut both, counts, offsets) = ([3, 4], [2], [0]);
        let null = std::ptr::null();
        let code = MPI_Alltoallw::<A, B>(
            in_place,
            null,
            null,
            std::ptr::null(),
            both.as_mut_ptr().cast(),
            counts.as_ptr(),
            offsets.as_ptr(),
            types.as_ptr(),
            world,
        );
        assert_eq!((code, both), (0, [3, 4]));
    }
}
