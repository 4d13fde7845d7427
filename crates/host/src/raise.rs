//! Errors that are found here: they are taken to the host's error handler of the call's object, as the host's own are.

use crate::{cross, functions};
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert};
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
