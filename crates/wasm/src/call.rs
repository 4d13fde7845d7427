//! One call of a guest's: enter the rank, do it, take an error to its handler, and trap where there is no way back.

use crate::error::{Failure, Fault};
use crate::guest::{Guest, Mpi, State};
use crate::heap;
use crate::host;
use crate::imports::{Import, Object};
use anympi_engine::Error;
use anympi_engine::errhandler::{Argument, raise};
use anympi_engine::rank::Lifecycle;
use anympi_engine::standard::{MPI_ERR_UNSUPPORTED_OPERATION, MPI_FILE_NULL, MPI_SUCCESS};
use anympi_engine::types::{Comm, File, Session, Win};
use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::ptr::NonNull;
use wasmtime::{Caller, ValRaw};

/// A call under way: who answers it, and the guest that made it.
pub struct Cx<'a> {
    pub(crate) mpi: &'a Mpi,
    pub(crate) state: &'a State,
}

impl Cx<'_> {
    /// The name of the MPI function.
    pub(crate) fn function(&self) -> &'static str {
        self.state.function()
    }

    /// Whether MPI is initialized (or a session is open) and not finalized.
    #[inline]
    fn is_live(&self) -> bool {
        match self.mpi {
            Mpi::Engine(rank) => rank.lifecycle.get() == Lifecycle::Initialized || rank.process.sessions.get() > 0,
            Mpi::Host(host) => host.is_live(),
        }
    }

    /// The code with which the world was ended, if it was.
    #[inline]
    fn ended(&self) -> Option<c_int> {
        match self.mpi {
            Mpi::Engine(rank) => rank.world.aborted().map(|(_, code)| code),
            // It ends its processes itself.
            Mpi::Host(_) => None,
        }
    }
}

/// The arguments of a call, and the place of its result.
///
/// Who reads one as a type that the import does not have there gets bits that mean nothing.
pub struct Arguments<'a>(&'a mut [MaybeUninit<ValRaw>]);

impl Arguments<'_> {
    #[inline]
    fn raw(&self, i: usize) -> &ValRaw {
        // SAFETY: wasmtime has written all arguments; a value of the union is any bits.
        unsafe { self.0[i].assume_init_ref() }
    }

    #[inline]
    pub fn int(&self, i: usize) -> c_int {
        self.raw(i).get_i32()
    }

    /// A pointer, a handle or an index.
    #[inline]
    pub fn word(&self, i: usize) -> u32 {
        self.raw(i).get_u32()
    }

    #[inline]
    pub fn long(&self, i: usize) -> i64 {
        self.raw(i).get_i64()
    }

    pub fn return_int(&mut self, value: c_int) {
        self.0[0].write(ValRaw::i32(value));
    }

    pub fn return_double(&mut self, value: f64) {
        self.0[0].write(ValRaw::f64(value.to_bits()));
    }
}

/// Does what `import` says. The arguments are of the types that it names.
pub(crate) fn enter(
    caller: &mut Caller<'_, Guest>,
    import: &'static Import,
    arguments: &mut [MaybeUninit<ValRaw>],
) -> wasmtime::Result<()> {
    let guest: *const Guest = caller.data();
    // SAFETY: what both point to lies in boxes of its own, which the guest keeps for as long as its store lives; neither is
    // ever borrowed to be changed.
    let cx = unsafe { Cx { mpi: &*std::ptr::from_ref((*guest).mpi()), state: &*std::ptr::from_ref((*guest).state()) } };
    let _entered = cx.state.enter(NonNull::from(caller), import.name);
    if heap::taken() > cx.state.host_memory {
        return Err(Fault::TooMuch { function: import.name, bytes: cx.state.host_memory }.into());
    }
    run(&cx, import, &mut Arguments(arguments))
}

#[inline]
fn run(cx: &Cx, import: &'static Import, arguments: &mut Arguments) -> wasmtime::Result<()> {
    let result = if import.any_time || cx.is_live() {
        match cx.mpi {
            Mpi::Engine(rank) => {
                let _entry = rank.enter();
                (import.body)(cx, arguments)
            }
            Mpi::Host(host) => {
                host.begin();
                (import.body)(cx, arguments)
            }
        }
    } else {
        not_running(cx)
    };
    if cx.state.has_trapped() || cx.ended().is_some() {
        return Err(leave(cx, result));
    }
    match result {
        Ok(()) => {
            if !import.has_value {
                arguments.return_int(MPI_SUCCESS);
            }
            Ok(())
        }
        Err(failure) => fail(cx, import, arguments, failure),
    }
}

#[cold]
fn fail(cx: &Cx, import: &Import, arguments: &mut Arguments, failure: Failure) -> wasmtime::Result<()> {
    let code = match (failure, cx.mpi) {
        (Failure::Mpi(error), Mpi::Engine(rank)) => {
            raise(rank, error, object(cx, import.object, arguments), import.name)
        }
        (Failure::Mpi(error), Mpi::Host(host)) => {
            host.raise(error.code, import.object, arguments, cx);
            error.code
        }
        (Failure::Code(code), _) => code,
        (Failure::Fault(fault), _) => return Err((*fault).into()),
    };
    // The handler may be one that ends the world, or a function of the guest's that did not return.
    if cx.state.has_trapped() || cx.ended().is_some() {
        return Err(leave(cx, Ok(())));
    }
    arguments.return_int(code);
    Ok(())
}

/// What the guest's rank ends with.
#[cold]
fn leave(cx: &Cx, result: Result<(), Failure>) -> wasmtime::Error {
    if let Some(trap) = cx.state.take_trap() {
        return trap;
    }
    if let Err(Failure::Fault(fault)) = result {
        return (*fault).into();
    }
    Fault::Ended { code: cx.ended().unwrap_or_default() }.into()
}

/// There is no object yet (or any more) whose error handler could be asked.
#[cold]
fn not_running(cx: &Cx) -> Result<(), Failure> {
    let finalized = match cx.mpi {
        Mpi::Engine(rank) => rank.lifecycle.get() == Lifecycle::Finalized,
        Mpi::Host(_) => host::is_finalized(),
    };
    Err(Fault::NotRunning { function: cx.function(), finalized }.into())
}

/// The object among the arguments whose error handler hears of an error.
fn object(cx: &Cx, object: Object, arguments: &Arguments) -> Option<Argument> {
    let value = |i: u8| arguments.word(i.into()) as usize;
    let pointed = |i: u8| Some(cx.place::<u32>("", arguments.word(i.into())).ok()?.read() as usize);
    Some(match object {
        Object::None => return None,
        Object::Comm(i) => Argument::Comm(Comm(value(i))),
        Object::Session(i) => Argument::Session(Session(value(i))),
        Object::Win(i) => Argument::Win(Win(value(i))),
        Object::File(i) => Argument::File(File(value(i))),
        Object::CommAt(i) => Argument::Comm(Comm(pointed(i)?)),
        Object::SessionAt(i) => Argument::Session(Session(pointed(i)?)),
        Object::WinAt(i) => Argument::Win(Win(pointed(i)?)),
        Object::FileAt(i) => Argument::File(File(pointed(i)?)),
        Object::NoFile => Argument::File(MPI_FILE_NULL),
    })
}

/// A procedure that is there and not served: an error that names it.
#[cold]
pub(crate) fn unsupported() -> Result<(), Failure> {
    Err(Error::new(MPI_ERR_UNSUPPORTED_OPERATION).into())
}
