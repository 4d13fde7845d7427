//! Who answers the process's MPI calls: the embedded engine, or a real MPI library and then of which ABI.
//!
//! `ANYMPI_HOST` holds the path of the library; unset or empty means the engine. It is looked at once, at the first MPI
//! call, and what it says stays true as long as the process lives. Every exported function asks, so the answer is one
//! load and one branch.

use crate::functions;
use crate::library::{self, HostAbi};
use std::path::Path;
use std::sync::Once;
use std::sync::atomic::{AtomicU8, Ordering};

#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Backend {
    Undecided,
    Engine,
    Mpich,
    OpenMpi,
    Standard,
}

/// A [`Backend`].
static CURRENT: AtomicU8 = AtomicU8::new(Backend::Undecided as u8);

/// Who answers, as far as that is decided.
#[inline(always)]
pub fn known() -> Backend {
    const ENGINE: u8 = Backend::Engine as u8;
    const MPICH: u8 = Backend::Mpich as u8;
    const OPEN_MPI: u8 = Backend::OpenMpi as u8;
    const STANDARD: u8 = Backend::Standard as u8;
    match CURRENT.load(Ordering::Relaxed) {
        ENGINE => Backend::Engine,
        MPICH => Backend::Mpich,
        OPEN_MPI => Backend::OpenMpi,
        STANDARD => Backend::Standard,
        _ => Backend::Undecided,
    }
}

/// Who answers: never [`Backend::Undecided`].
#[inline(always)]
pub fn current() -> Backend {
    match known() {
        Backend::Undecided => decide(),
        backend => backend,
    }
}

/// Whether the embedded engine answers: a single comparison once that is decided.
#[inline(always)]
pub fn is_engine() -> bool {
    if CURRENT.load(Ordering::Relaxed) == Backend::Engine as u8 {
        return true;
    }
    unlikely();
    current() == Backend::Engine
}

/// Its calls stand where the compiler shall not expect to come, so that the other way is the straight one.
#[cold]
fn unlikely() {}

/// No launcher starts a program so: its own ABI's library needs no door.
#[cold]
pub fn unserved() -> ! {
    let path = library::host().map(|library| library.path().display().to_string()).unwrap_or_default();
    eprintln!("anympi: this program runs on {path} as it is, without ANYMPI_HOST and without this door before it");
    std::process::exit(1)
}

/// Opens the host, if there is one. Without the library that the program was to run on there is nothing to go on with.
#[cold]
fn decide() -> Backend {
    static DECISION: Once = Once::new();
    DECISION.call_once(|| {
        let backend = match std::env::var_os("ANYMPI_HOST").filter(|path| !path.is_empty()) {
            None => Backend::Engine,
            Some(path) => open(Path::new(&path)),
        };
        CURRENT.store(backend as u8, Ordering::Release);
    });
    current()
}

fn open(path: &Path) -> Backend {
    let library = library::load(path).unwrap_or_else(|error| {
        eprintln!("anympi: {error}");
        std::process::exit(1)
    });
    functions::fill(library);
    match library.abi() {
        HostAbi::Mpich => Backend::Mpich,
        HostAbi::OpenMpi => Backend::OpenMpi,
        HostAbi::Standard => Backend::Standard,
    }
}
