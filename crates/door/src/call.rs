//! One MPI call: enter the rank, do it, and take an error to its handler.

use crate::process;
use anympi_engine::errhandler::{Argument, raise};
use anympi_engine::standard::{MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_engine::{Error, Rank, Result};
use anympi_host::backend;
use anympi_host::raise::{Object, raise_on_host};
use anympi_translate::Abi;
use std::ffi::c_int;

/// Runs `body` and returns its error code as the program spells it.
///
/// `argument` tells the object among the function's arguments whose error handler hears of an error.
#[inline]
pub fn call<A: Abi>(
    function: &'static str,
    argument: impl FnOnce() -> Option<Argument>,
    body: impl FnOnce(&'static Rank) -> Result<()>,
) -> c_int {
    let Some(rank) = process::live() else { not_running::<A>(function) };
    enter::<A>(rank, function, argument, body)
}

/// Whether a short way did all that there was to do. It finds no errors, so that nobody hears of any, and of one thread nobody has to
/// be kept out: what is left is a function without a frame, where its registers need not be saved.
#[inline(always)]
pub fn quickly(way: impl FnOnce(&'static Rank) -> bool) -> bool {
    process::live().is_some_and(|rank| rank.has_one_thread_inside() && way(rank))
}

/// As [`call`], for the functions that programs may call before `MPI_Init` and after `MPI_Finalize` (MPI 5.0
/// § 11.4.1).
#[inline]
pub fn call_any_time<A: Abi>(
    function: &'static str,
    argument: impl FnOnce() -> Option<Argument>,
    body: impl FnOnce(&'static Rank) -> Result<()>,
) -> c_int {
    enter::<A>(process::rank::<A>(), function, argument, body)
}

#[inline]
fn enter<A: Abi>(
    rank: &'static Rank,
    function: &'static str,
    argument: impl FnOnce() -> Option<Argument>,
    body: impl FnOnce(&'static Rank) -> Result<()>,
) -> c_int {
    let _entry = rank.enter();
    match body(rank) {
        Ok(()) => MPI_SUCCESS,
        Err(error) => fail::<A>(rank, error, argument(), function),
    }
}

#[cold]
fn fail<A: Abi>(rank: &Rank, error: Error, argument: Option<Argument>, function: &str) -> c_int {
    A::error_out(raise(rank, error, argument, function))
}

/// A procedure that is exported and not served: an error that names it. A host's handler hears of it, if there is one.
#[cold]
pub fn unsupported<A: Abi>(function: &'static str, argument: Option<Argument>) -> c_int {
    if !backend::is_engine() {
        let object = match argument {
            Some(Argument::Comm(comm)) => Object::Comm(comm),
            Some(Argument::File(file)) => Object::File(file),
            Some(Argument::Session(session)) => Object::Session(session),
            Some(Argument::Win(win)) => Object::Win(win),
            None => Object::None,
        };
        // SAFETY: there is a host, and the object came from it.
        return unsafe { raise_on_host::<A>(object, MPI_ERR_UNSUPPORTED_OPERATION) };
    }
    call::<A>(function, || argument, |_| Err(Error::new(MPI_ERR_UNSUPPORTED_OPERATION)))
}

/// There is no object yet (or any more) whose error handler could be asked, so the default one decides.
#[cold]
fn not_running<A: Abi>(function: &str) -> ! {
    let rank = process::rank::<A>();
    let place = match rank.lifecycle.get() {
        anympi_engine::rank::Lifecycle::Finalized => "after MPI_Finalize",
        _ => "before MPI_Init",
    };
    eprintln!("anympi: {function} was called {place}");
    std::process::exit(1)
}
