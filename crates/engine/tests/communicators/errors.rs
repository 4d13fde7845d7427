//! Which error handler hears of an error, and what it is told.

use super::{class, made};
use anympi_engine::Rank;
use anympi_engine::api::{comm as api, errhandler, session};
use anympi_engine::errhandler::{Argument, raise};
use anympi_engine::error::{Error, Target};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use std::cell::RefCell;
use std::ffi::{CString, c_char, c_int};

thread_local! {
    static HEARD: RefCell<Vec<(usize, c_int)>> = const { RefCell::new(Vec::new()) };
}

/// A handler function of any kind: all take the addresses of a handle and of a code.
extern "C" fn listen(object: *mut usize, code: *mut c_int) {
    // SAFETY: the engine passes valid pointers.
    HEARD.with_borrow_mut(|h| unsafe { h.push((*object, *code)) });
}

fn listener(rank: &Rank) -> Errhandler {
    let mut handler = MPI_ERRHANDLER_NULL;
    // SAFETY: the function has the right prototype, its variable arguments left out.
    unsafe { errhandler::comm_create_errhandler(rank, listen as *const () as usize, &mut handler) }.unwrap();
    handler
}

fn set(rank: &Rank, comm: Comm, handler: Errhandler) {
    // SAFETY: no pointers.
    unsafe { errhandler::comm_set_errhandler(rank, comm, handler) }.unwrap();
}

#[test]
fn an_error_is_raised_on_its_object_else_on_self() {
    run(1, |rank| {
        // SAFETY: no pointers.
        let comm = made(|new| unsafe { api::comm_dup(rank, MPI_COMM_WORLD, new) });
        let handler = listener(rank);
        set(rank, comm, handler);
        set(rank, MPI_COMM_SELF, handler);
        set(rank, MPI_COMM_WORLD, MPI_ERRORS_RETURN);
        let check = |error: Error, argument, heard: &[(usize, c_int)]| {
            assert_eq!(raise(rank, error, argument, "MPI_Test_me"), error.code);
            assert_eq!(HEARD.take(), heard);
        };
        let (error, on) = (Error::new(MPI_ERR_TAG), |c| Some(Argument::Comm(c)));
        check(error, on(comm), &[(comm.0, MPI_ERR_TAG)]);
        check(error, on(MPI_COMM_WORLD), &[]);
        check(error, None, &[(MPI_COMM_SELF.0, MPI_ERR_TAG)]);
        check(error, on(MPI_COMM_NULL), &[(MPI_COMM_SELF.0, MPI_ERR_TAG)]);
        check(error.on(Target::Comm(comm)), on(MPI_COMM_WORLD), &[(comm.0, MPI_ERR_TAG)]);
        check(error.on(Target::Nobody), on(comm), &[]);
        check(error, Some(Argument::File(MPI_FILE_NULL)), &[]);
    });
}

#[test]
fn communicators_inherit_the_handler_of_their_parent() {
    run(2, |rank| {
        set(rank, MPI_COMM_WORLD, listener(rank));
        // SAFETY: no pointers.
        unsafe {
            let twin = made(|new| api::comm_dup(rank, MPI_COMM_WORLD, new));
            let part = made(|new| api::comm_split(rank, twin, 0, 0, new));
            errhandler::comm_call_errhandler(rank, part, MPI_ERR_OTHER).unwrap();
            assert_eq!(HEARD.take(), [(part.0, MPI_ERR_OTHER)]);
        }
    });
}

#[test]
fn a_handler_lives_while_it_is_set_or_has_a_handle() {
    run(1, |rank| {
        let mut first = listener(rank);
        let original = first;
        set(rank, MPI_COMM_WORLD, first);
        // SAFETY: no pointers.
        unsafe {
            let mut second = MPI_ERRHANDLER_NULL;
            errhandler::comm_get_errhandler(rank, MPI_COMM_WORLD, &mut second).unwrap();
            assert_eq!(second, first);
            errhandler::errhandler_free(rank, &mut first).unwrap();
            errhandler::errhandler_free(rank, &mut second).unwrap();
            assert_eq!([first, second], [MPI_ERRHANDLER_NULL; 2]);
            let gone = errhandler::comm_set_errhandler(rank, MPI_COMM_SELF, original);
            assert_eq!(class(gone), MPI_ERR_ERRHANDLER);
            errhandler::comm_call_errhandler(rank, MPI_COMM_WORLD, 5).unwrap();
            assert_eq!(HEARD.take(), [(MPI_COMM_WORLD.0, 5)]);
            errhandler::comm_get_errhandler(rank, MPI_COMM_WORLD, &mut first).unwrap();
            set(rank, MPI_COMM_SELF, first);
            errhandler::errhandler_free(rank, &mut first).unwrap();
        }
    });
}

#[test]
fn a_handler_for_another_kind_of_object_is_refused() {
    run(1, |rank| {
        let mut handler = MPI_ERRHANDLER_NULL;
        let mut session = MPI_SESSION_NULL;
        // SAFETY: the function has the right prototype.
        unsafe {
            errhandler::session_create_errhandler(rank, listen as *const () as usize, &mut handler).unwrap();
            let wrong = errhandler::comm_set_errhandler(rank, MPI_COMM_WORLD, handler);
            assert_eq!(class(wrong), MPI_ERR_ERRHANDLER);
            session::session_init(rank, MPI_INFO_NULL, handler, &mut session).unwrap();
        }
        let error = Error::new(MPI_ERR_ARG);
        raise(rank, error, Some(Argument::Session(session)), "MPI_Session_get_nth_pset");
        assert_eq!(HEARD.take(), [(session.0, MPI_ERR_ARG)]);
    });
}

#[test]
fn error_strings_name_the_class_and_fit_their_buffer() {
    run(1, |rank| {
        let text = |code| {
            let (mut buffer, mut length) = ([0 as c_char; MPI_MAX_ERROR_STRING as usize], 0);
            // SAFETY: the buffer has the size that the standard asks for.
            unsafe { errhandler::error_string(rank, code, buffer.as_mut_ptr(), &mut length) }.unwrap();
            buffer[..length as usize].iter().map(|&c| c as u8 as char).collect::<String>()
        };
        assert_eq!(text(MPI_ERR_RANK), "MPI_ERR_RANK: invalid rank");
        for code in MPI_SUCCESS..=MPI_ERR_ABI {
            let mut class = -1;
            // SAFETY: no pointers.
            unsafe { errhandler::error_class(rank, code, &mut class) }.unwrap();
            assert_eq!(class, code);
            assert!(text(code).starts_with("MPI_"));
        }
        let mut code = 0;
        let name = CString::new("my own").unwrap();
        // SAFETY: a C string.
        unsafe {
            errhandler::add_error_code(rank, MPI_ERR_ARG, &mut code).unwrap();
            errhandler::add_error_string(rank, code, name.as_ptr()).unwrap();
        }
        assert!(code > MPI_ERR_LASTCODE);
        assert_eq!(text(code), "my own");
    });
}

#[test]
fn a_fatal_error_ends_the_world() {
    let ended = run(2, |rank| {
        if rank.index == 1 {
            set(rank, MPI_COMM_WORLD, MPI_ERRORS_ARE_FATAL);
            raise(rank, Error::new(MPI_ERR_RANK), Some(Argument::Comm(MPI_COMM_WORLD)), "MPI_Send");
        }
        let waited = rank.wait_until(|| false);
        (class(waited), rank.world.aborted())
    });
    for (class, aborted) in ended {
        assert_eq!((class, aborted), (MPI_ERR_PROC_ABORTED, Some((1, MPI_ERR_RANK))));
    }
}
