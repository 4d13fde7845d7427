//! Errors that are found here: they are taken to the host's error handler of the call's object, as the host's own are.

use crate::asked::host;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert};
use std::any::TypeId;
use std::ffi::c_int;

/// What the host returned, as the program's ABI spells it.
#[inline]
pub fn code<A: Abi, B: Abi>(code: c_int) -> c_int {
    if code == MPI_SUCCESS || TypeId::of::<A>() == TypeId::of::<B>() { code } else { A::error_out(B::error_in(code)) }
}

/// The object among a call's arguments whose error handler hears of an error.
#[allow(dead_code)]
pub enum Object<B: Abi> {
    Comm(B::Comm),
    File(B::File),
    Session(B::Session),
    Win(B::Win),
    /// There is none.
    None,
}

/// Raises an error of the standard's `class` and returns it as the program spells it, if the handler returns.
#[cold]
pub unsafe fn raise<A: Abi, B: Abi>(object: Object<B>, class: c_int) -> c_int {
    let host_class = B::error_out(class);
    let world = || B::Comm::foreign(MPI_COMM_WORLD);
    // SAFETY: the objects are the host's.
    unsafe {
        match object {
            Object::Comm(comm) => host!(MPI_Comm_call_errhandler(B::Comm, c_int)).map(|f| f(comm, host_class)),
            Object::File(file) => host!(MPI_File_call_errhandler(B::File, c_int)).map(|f| f(file, host_class)),
            Object::Win(win) => host!(MPI_Win_call_errhandler(B::Win, c_int)).map(|f| f(win, host_class)),
            Object::Session(session) => {
                host!(MPI_Session_call_errhandler(B::Session, c_int)).map(|f| f(session, host_class))
            }
            Object::None => host!(MPI_Comm_call_errhandler(B::Comm, c_int)).map(|f| f(world(), host_class)),
        };
    }
    A::error_out(class)
}
