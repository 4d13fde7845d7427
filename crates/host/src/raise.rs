//! Errors that are found here: they are taken to the host's error handler of the call's object, as the host's own are.

use crate::backend::{self, Backend};
use crate::{StandardHost, cross, functions};
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert, Mpich, OpenMpi, Standard, pass};
use std::ffi::c_int;

/// What the host returned, as the program's ABI spells it.
#[inline(always)]
pub fn code<A: Abi, B: Abi>(code: c_int) -> c_int {
    cross::error::<B, A>(code)
}

/// The object among a call's arguments whose error handler hears of an error.
pub enum Object<B: Abi> {
    Comm(B::Comm),
    File(B::File),
    Session(B::Session),
    Win(B::Win),
    /// There is none.
    None,
}

impl Object<Standard> {
    fn of<B: Abi>(self) -> Object<B> {
        match self {
            Object::Comm(comm) => Object::Comm(pass(comm)),
            Object::File(file) => Object::File(pass(file)),
            Object::Session(session) => Object::Session(pass(session)),
            Object::Win(win) => Object::Win(pass(win)),
            Object::None => Object::None,
        }
    }
}

/// As [`raise`] on the host of this process, whichever ABI it has, for what a door finds out.
///
/// # Safety
/// There is a host, and the object is its own.
#[cold]
pub unsafe fn raise_on_host<A: Abi>(object: Object<Standard>, class: c_int) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        match backend::current() {
            Backend::Mpich => raise::<A, Mpich>(object.of(), class),
            Backend::OpenMpi => raise::<A, OpenMpi>(object.of(), class),
            Backend::Standard => raise::<A, StandardHost>(object.of(), class),
            Backend::Engine | Backend::Undecided => A::error_out(class),
        }
    }
}

/// Raises an error of the standard's `class` and returns it as the program spells it, if the handler returns.
///
/// # Safety
/// The object is the host's.
#[cold]
pub unsafe fn raise<A: Abi, B: Abi>(object: Object<B>, class: c_int) -> c_int {
    let host_class = B::error_out(class);
    // SAFETY: the caller's promise.
    unsafe {
        if is_running::<B>() {
            match object {
                Object::Comm(comm) => functions::MPI_Comm_call_errhandler::<B>().map(|f| f(comm, host_class)),
                Object::File(file) => functions::MPI_File_call_errhandler::<B>().map(|f| f(file, host_class)),
                Object::Win(win) => functions::MPI_Win_call_errhandler::<B>().map(|f| f(win, host_class)),
                Object::Session(session) => {
                    functions::MPI_Session_call_errhandler::<B>().map(|f| f(session, host_class))
                }
                Object::None => {
                    functions::MPI_Comm_call_errhandler::<B>().map(|f| f(B::Comm::foreign(MPI_COMM_WORLD), host_class))
                }
            };
        }
    }
    A::error_out(class)
}

/// Whether the host can call error handlers: a host ends the process where they are asked for too early or too late.
unsafe fn is_running<B: Abi>() -> bool {
    let (mut initialized, mut finalized) = (0, 0);
    // SAFETY: both may be called at any time.
    unsafe {
        functions::MPI_Initialized::<B>().map(|f| f(&mut initialized));
        functions::MPI_Finalized::<B>().map(|f| f(&mut finalized));
    }
    initialized != 0 && finalized == 0
}
