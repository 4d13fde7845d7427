//! Initialising, finalizing, and what may be called before and after.

use super::class;
use anympi_engine::Rank;
use anympi_engine::api::{comm, errhandler, info, init, session};
use anympi_engine::callback::Native;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::world::World;
use std::ffi::{CStr, CString, c_char, c_int};

fn flags(rank: &Rank) -> (c_int, c_int) {
    let (mut initialized, mut finalized) = (-1, -1);
    // SAFETY: no pointers.
    unsafe {
        init::initialized(rank, &mut initialized).unwrap();
        init::finalized(rank, &mut finalized).unwrap();
    }
    (initialized, finalized)
}

#[test]
fn a_rank_is_initialized_once_and_finalized_once() {
    let rank = Rank::new(World::private(1).unwrap(), 0, Box::new(Native));

    // SAFETY: null pointers are allowed.
    unsafe {
        assert_eq!(flags(&rank), (0, 0));
        assert_eq!(class(init::finalize(&rank)), MPI_ERR_OTHER);
        let mut provided = -1;
        init::init_thread(&rank, std::ptr::null_mut(), std::ptr::null_mut(), MPI_THREAD_MULTIPLE, &mut provided)
            .unwrap();
        assert_eq!(provided, MPI_THREAD_MULTIPLE);
        assert_eq!(class(init::init(&rank, std::ptr::null_mut(), std::ptr::null_mut())), MPI_ERR_OTHER);
        assert_eq!(flags(&rank), (1, 0));
        init::finalize(&rank).unwrap();
        assert_eq!(flags(&rank), (1, 1));
        assert_eq!(class(init::finalize(&rank)), MPI_ERR_OTHER);
        assert_eq!(class(init::init(&rank, std::ptr::null_mut(), std::ptr::null_mut())), MPI_ERR_OTHER);
        let mut size = 0;
        assert_eq!(class(comm::comm_size(&rank, MPI_COMM_WORLD, &mut size)), MPI_ERR_COMM);
    }
}

#[test]
fn info_errors_and_sessions_work_before_init() {
    let rank = Rank::new(World::private(1).unwrap(), 0, Box::new(Native));
    let (mut session, mut object, mut code, mut size) = (MPI_SESSION_NULL, MPI_INFO_NULL, 0, 0);
    let (key, value) = (CString::new("k").unwrap(), CString::new("v").unwrap());
    // SAFETY: C strings.
    unsafe {
        info::info_create(&rank, &mut object).unwrap();
        info::info_set(&rank, object, key.as_ptr(), value.as_ptr()).unwrap();
        errhandler::add_error_class(&rank, &mut code).unwrap();
        session::session_init(&rank, object, MPI_ERRORS_RETURN, &mut session).unwrap();
        session::session_finalize(&rank, &mut session).unwrap();
        assert_eq!(class(comm::comm_size(&rank, MPI_COMM_WORLD, &mut size)), MPI_ERR_COMM);
    }
}

#[test]
fn nobody_leaves_finalize_before_all_are_there() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    let arrived = AtomicUsize::new(0);
    run(5, |rank| {
        std::thread::sleep(std::time::Duration::from_millis(rank.index as u64 * 3));
        arrived.fetch_add(1, Ordering::SeqCst);
        // SAFETY: no pointers.
        unsafe { init::finalize(rank) }.unwrap();
        assert_eq!(arrived.load(Ordering::SeqCst), 5);
    });
}

#[test]
fn finalize_ends_when_the_world_is_aborted() {
    let ended = run(3, |rank| {
        if rank.index == 2 {
            rank.world.abort(2, 7);
            return MPI_SUCCESS;
        }
        // SAFETY: no pointers.
        class(unsafe { init::finalize(rank) })
    });
    assert_eq!(ended, [MPI_ERR_PROC_ABORTED, MPI_ERR_PROC_ABORTED, MPI_SUCCESS]);
}

#[test]
fn the_environment_says_what_is_known_of_the_job() {
    run(2, |rank| {
        let get = |key: &str| {
            let key = CString::new(key).unwrap();
            let (mut buffer, mut length, mut flag) = ([0 as c_char; 1024], 1024, 0);
            // SAFETY: the buffer is as long as said.
            unsafe {
                info::info_get_string(rank, MPI_INFO_ENV, key.as_ptr(), &mut length, buffer.as_mut_ptr(), &mut flag)
            }
            .unwrap();
            // SAFETY: a C string was written.
            (flag != 0).then(|| unsafe { CStr::from_ptr(buffer.as_ptr()) }.to_string_lossy().into_owned())
        };
        assert_eq!(get("maxprocs").as_deref(), Some("2"));
        assert_eq!(get("thread_level").as_deref(), Some("MPI_THREAD_SINGLE"));
        assert!(get("command").is_some() && get("wdir").is_some() && get("host").is_some());
        assert_eq!(get("soft"), None);
        let mut env = MPI_INFO_ENV;
        // SAFETY: C strings.
        unsafe {
            assert_eq!(class(info::info_free(rank, &mut env)), MPI_ERR_INFO);
            assert_eq!(class(info::info_delete(rank, env, c"host".as_ptr())), MPI_ERR_INFO);
        }
    });
}

#[test]
fn allocated_memory_has_the_alignment_asked_for() {
    run(1, |rank| {
        let mut object = MPI_INFO_NULL;
        let mut memory: *mut u8 = std::ptr::null_mut();
        // SAFETY: C strings, and room for a pointer.
        unsafe {
            info::info_create(rank, &mut object).unwrap();
            info::info_set(rank, object, c"mpi_minimum_memory_alignment".as_ptr(), c"4096".as_ptr()).unwrap();
            init::alloc_mem(rank, 10, object, (&raw mut memory).cast()).unwrap();
            assert_eq!(memory as usize % 4096, 0);
            std::ptr::write_bytes(memory, 1, 10);
            init::free_mem(rank, memory.cast()).unwrap();
            assert_eq!(class(init::alloc_mem(rank, -1, MPI_INFO_NULL, (&raw mut memory).cast())), MPI_ERR_ARG);
        }
    });
}
