//! What is wrong is told, with the class that the standard names, and changes nothing.

use super::*;
use anympi_engine::api::{errhandler, op};

#[test]
fn operations_and_calls_outside_of_their_epochs_are_synchronization_errors() {
    testing::run(2, |rank| {
        let window = Window::new(rank, Kind::Allocated, 64);
        let win = window.win;
        let wrong = |result: Result<()>| assert_eq!(class(result), MPI_ERR_RMA_SYNC);
        let (mut flag, mut request) = (0, MPI_REQUEST_NULL);
        let mut word = 0i32;
        let buf = (&raw mut word).cast::<c_void>();
        let mut nobody = MPI_GROUP_EMPTY;
        // SAFETY: all buffers are one word.
        unsafe {
            wrong(window.put(&[1i32], MPI_INT, 0, 0));
            wrong(api::win_unlock(rank, 0, win));
            wrong(api::win_unlock_all(rank, win));
            wrong(api::win_flush(rank, 0, win));
            wrong(api::win_flush_local_all(rank, win));
            wrong(api::win_complete(rank, win));
            wrong(api::win_wait(rank, win));
            wrong(api::win_test(rank, win, &mut flag));
            window.fence();
            wrong(api::rget(rank, buf, 1, MPI_INT, 0, 0, 1, MPI_INT, win, &mut request));
            window.put(&[1i32], MPI_INT, rank.index as usize, 0).unwrap();
            // The fence's epoch is in use now.
            wrong(api::win_lock(rank, MPI_LOCK_SHARED, 0, 0, win));
            wrong(api::win_start(rank, nobody, 0, win));
            wrong(api::win_free(rank, &mut win.clone()));
            window.fence();
            api::win_lock(rank, MPI_LOCK_SHARED, 0, 0, win).unwrap();
            wrong(window.put(&[1i32], MPI_INT, 1, 0));
            wrong(api::win_lock(rank, MPI_LOCK_SHARED, 0, 0, win));
            wrong(api::win_lock_all(rank, 0, win));
            wrong(api::win_fence(rank, 0, win));
            wrong(api::win_unlock(rank, 1, win));
            wrong(api::win_free(rank, &mut win.clone()));
            api::win_unlock(rank, 0, win).unwrap();
            // That lock ended what the fence had begun.
            wrong(window.put(&[1i32], MPI_INT, 0, 0));
            api::win_post(rank, nobody, 0, win).unwrap();
            wrong(api::win_post(rank, nobody, 0, win));
            api::win_start(rank, nobody, 0, win).unwrap();
            wrong(api::win_start(rank, nobody, 0, win));
            wrong(window.put(&[1i32], MPI_INT, 0, 0));
            api::win_complete(rank, win).unwrap();
            api::win_test(rank, win, &mut flag).unwrap();
            assert_eq!(flag, 1);
            let _ = &mut nobody;
        }
        window.free();
    });
}

#[test]
fn arguments_are_checked() {
    testing::run(2, |rank| {
        for kind in [Kind::Allocated, Kind::Created] {
            let window = Window::new(rank, kind, 64);
            let win = window.win;
            let is = |class_of: c_int, result: Result<()>| assert_eq!(class(result), class_of);
            let mut word = [0f64; 2];
            let buf = word.as_mut_ptr().cast::<c_void>();
            let mut own = MPI_OP_NULL;
            let get = |count: Count, of: Datatype, target: c_int, disp: Count, n: Count| {
                // SAFETY: everything that is read into it fits.
                unsafe { api::get(rank, buf, count, of, target, disp, n, of, win) }
            };
            // SAFETY: all buffers hold what is said of them, or the call fails before.
            unsafe {
                let mut bad = win;
                let out = (&raw mut bad).cast::<c_void>();
                let (info, comm) = (MPI_INFO_NULL, MPI_COMM_WORLD);
                is(MPI_ERR_SIZE, api::win_allocate(rank, -1, 1, info, comm, out, &mut bad));
                is(MPI_ERR_DISP, api::win_allocate(rank, 8, 0, info, comm, out, &mut bad));
                is(MPI_ERR_COMM, api::win_allocate(rank, 8, 1, info, MPI_COMM_NULL, out, &mut bad));
                is(MPI_ERR_BASE, api::win_create(rank, std::ptr::null_mut(), 8, 1, info, comm, &mut bad));
                is(MPI_ERR_WIN, api::win_fence(rank, 0, MPI_WIN_NULL));
                is(MPI_ERR_RMA_FLAVOR, api::win_attach(rank, win, buf, 8));
                is(MPI_ERR_ASSERT, api::win_fence(rank, MPI_MODE_NOCHECK, win));
                is(MPI_ERR_ASSERT, api::win_lock_all(rank, MPI_MODE_NOPUT, win));
                is(MPI_ERR_LOCKTYPE, api::win_lock(rank, 7, 0, 0, win));
                is(MPI_ERR_RANK, api::win_lock(rank, MPI_LOCK_SHARED, 2, 0, win));
                window.lock_all();
                is(MPI_ERR_RANK, get(1, MPI_DOUBLE, 2, 0, 1));
                is(MPI_ERR_RANK, get(1, MPI_DOUBLE, -7, 0, 1));
                is(MPI_ERR_DISP, get(1, MPI_DOUBLE, 1, -8, 1));
                is(MPI_ERR_RMA_RANGE, get(1, MPI_DOUBLE, 1, 57, 1));
                is(MPI_ERR_RMA_RANGE, get(2, MPI_DOUBLE, 1, 56, 2));
                is(MPI_ERR_RMA_RANGE, get(1, MPI_DOUBLE, 1, Count::MAX - 3, 1));
                is(MPI_ERR_COUNT, get(-1, MPI_DOUBLE, 1, 0, 1));
                is(MPI_ERR_COUNT, get(1, MPI_DOUBLE, 1, 0, -1));
                is(MPI_ERR_TYPE, get(1, MPI_DATATYPE_NULL, 1, 0, 1));
                is(MPI_ERR_TRUNCATE, get(1, MPI_DOUBLE, 1, 0, 2));
                is(MPI_SUCCESS, get(1, MPI_DOUBLE, MPI_PROC_NULL, 0, 1));
                is(MPI_SUCCESS, get(0, MPI_DOUBLE, 1, 64, 0));
                op::op_create(rank, 1, 1, &mut own, false).unwrap();
                is(MPI_ERR_OP, window.accumulate(&word, MPI_DOUBLE, own, 1, 0));
                is(MPI_ERR_OP, window.accumulate(&word, MPI_DOUBLE, MPI_BAND, 1, 0));
                is(MPI_ERR_OP, window.accumulate(&word, MPI_DOUBLE, MPI_OP_NULL, 1, 0));
                let cas = |of| api::compare_and_swap(rank, buf, buf, buf, of, 1, 0, win);
                is(MPI_ERR_TYPE, cas(MPI_DOUBLE));
                is(MPI_ERR_TYPE, cas(MPI_2INT));
                window.unlock_all();
                op::op_free(rank, &mut own).unwrap();
            }
            window.free();
        }
    });
}

#[test]
fn a_window_has_an_error_handler_of_its_own() {
    testing::run(1, |rank| {
        use anympi_engine::errhandler::{Argument, raise};
        let window = Window::new(rank, Kind::Allocated, 8);
        let mut handler = MPI_ERRHANDLER_NULL;
        // SAFETY: no pointers.
        unsafe {
            errhandler::win_get_errhandler(rank, window.win, &mut handler).unwrap();
            assert_eq!(handler, MPI_ERRORS_ARE_FATAL);
            errhandler::win_set_errhandler(rank, window.win, MPI_ERRORS_RETURN).unwrap();
            errhandler::win_get_errhandler(rank, window.win, &mut handler).unwrap();
            assert_eq!(handler, MPI_ERRORS_RETURN);
            let error = window.put(&[1u8], MPI_BYTE, 0, 8).unwrap_err();
            let code = raise(rank, error, Some(Argument::Win(window.win)), "MPI_Put");
            assert_eq!((code, rank.world.aborted()), (MPI_ERR_RMA_SYNC, None));
            // A request tells it what went wrong later, too.
            let object = anympi_engine::request::RequestObject::new(&rank.window(window.win).unwrap().comm);
            let code = raise(rank, object.error(MPI_ERR_RMA_RANGE), None, "MPI_Wait");
            assert_eq!((code, rank.world.aborted()), (MPI_ERR_RMA_RANGE, None));
            let mut other = MPI_ERRHANDLER_NULL;
            errhandler::comm_create_errhandler(rank, 1, &mut other).unwrap();
            assert_eq!(class(errhandler::win_set_errhandler(rank, window.win, other)), MPI_ERR_ERRHANDLER);
        }
        window.free();
    });
}

#[test]
fn without_locks_as_promised_a_lock_is_an_error() {
    testing::run(1, |rank| {
        let window = Window::new(rank, Kind::Allocated, 8);
        let mut info = MPI_INFO_NULL;
        // SAFETY: C strings and handles.
        unsafe {
            anympi_engine::api::info::info_create(rank, &mut info).unwrap();
            anympi_engine::api::info::info_set(rank, info, c"no_locks".as_ptr(), c"true".as_ptr()).unwrap();
            api::win_set_info(rank, window.win, info).unwrap();
            assert_eq!(class(api::win_lock(rank, MPI_LOCK_SHARED, 0, 0, window.win)), MPI_ERR_RMA_SYNC);
            assert_eq!(class(api::win_lock_all(rank, 0, window.win)), MPI_ERR_RMA_SYNC);
        }
        window.free();
    });
}
