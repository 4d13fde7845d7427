//! A guest: what one instance of a module has beside its memory and its code, as the data of its store.
//!
//! A guest is a rank and has a thread. What its calls and MPI's calls into it share is its [`State`]; who carries its
//! calls out is its [`Mpi`].

use crate::arena::Arena;
use crate::by_hand::attribute::Cells;
use crate::by_hand::tool::Tool;
use crate::callback::Calls;
use crate::host::Host;
use crate::memory::View;
use anympi_engine::Rank;
use std::cell::{Cell, OnceCell, RefCell};
use std::ptr::{self, NonNull};
use std::rc::Rc;
use wasmtime::{AsContextMut, Caller, Instance, Result, StoreLimits, Table, bail};
use wasmtime_wasi::p1::WasiP1Ctx;

/// Who answers a guest's calls. A guest has one, in a box of its own, and each call looks into it.
#[allow(clippy::large_enum_variant)]
pub enum Mpi {
    /// The embedded engine, as this rank.
    Engine(Rank),
    /// Another MPI, of which this process is a rank.
    Host(Box<Host>),
}

/// The data of a guest's store.
pub struct Guest {
    mpi: Box<Mpi>,
    state: Rc<State>,
    wasi: WasiP1Ctx,
    limits: StoreLimits,
}

// SAFETY: all owners of the state, and of the objects that a rank counts without atomics, are inside one guest: they go
// to another thread together or not at all. Nothing in a rank depends on the thread that made it.
unsafe impl Send for Guest {}

impl Guest {
    /// A guest whose calls `mpi` answers; it is made with the way to call this guest's functions.
    /// `host_memory`: how many bytes of the host's memory its calls of MPI may cost.
    pub fn new(mpi: impl FnOnce(Calls) -> Mpi, wasi: WasiP1Ctx, limits: StoreLimits, host_memory: usize) -> Guest {
        let state = Rc::new(State { host_memory, ..State::default() });
        let mpi = Box::new(mpi(Calls::new(state.clone())));
        state.mpi.set(ptr::from_ref(&*mpi)).expect("it is set once");
        Guest { mpi, state, wasi, limits }
    }

    /// Finds memory and functions of the instance. No call that takes a pointer works before.
    ///
    /// The store's engine must never move a memory (`Config::memory_may_move(false)` and a reservation of 4 GiB): MPI
    /// keeps addresses of buffers while operations are under way.
    pub fn bind(mut store: impl AsContextMut<Data = Guest>, instance: &Instance) -> Result<()> {
        let mut store = store.as_context_mut();
        let Some(memory) = instance.get_memory(&mut store, "memory") else {
            bail!("the module exports no memory by the name \"memory\"");
        };
        if memory.ty(&store).is_64() {
            bail!("the module has a 64-bit memory; MPI's functions take 32-bit pointers");
        }
        let table = instance.get_table(&mut store, "__indirect_function_table");
        let (base, size) = (memory.data_ptr(&store), memory.data_size(&store));
        let state = &store.data().state;
        state.memory.bind(memory, base, size);
        state.table.set(table);
        Ok(())
    }

    pub fn wasi(&mut self) -> &mut WasiP1Ctx {
        &mut self.wasi
    }

    pub fn limits(&mut self) -> &mut StoreLimits {
        &mut self.limits
    }

    pub fn mpi(&self) -> &Mpi {
        &self.mpi
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// The name of the MPI function that the guest is inside of, or was last.
    pub fn function(&self) -> &'static str {
        self.state.function.get()
    }
}

/// What the calls of a guest and the calls into it share.
#[derive(Default)]
pub struct State {
    mpi: OnceCell<*const Mpi>,
    /// The [`Caller`] of the MPI call under way: through it MPI calls the guest's functions.
    caller: Cell<Option<NonNull<()>>>,
    function: Cell<&'static str>,
    pub(crate) memory: View,
    pub(crate) table: Cell<Option<Table>>,
    pub(crate) arena: RefCell<Arena>,
    /// Values of predefined attributes, in the guest's memory.
    pub(crate) cells: Cells,
    pub(crate) tool: Tool,
    /// What a function of the guest's ended with instead of returning: the MPI call that it was called by ends so too.
    trap: RefCell<Option<wasmtime::Error>>,
    trapped: Cell<bool>,
    pub(crate) host_memory: usize,
    /// Calls of the guest's functions that are under way inside each other.
    nested: Cell<u32>,
}

/// One call of a guest's function by MPI.
pub(crate) struct Nested<'a>(&'a Cell<u32>);

impl Drop for Nested<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

/// A call under way. When it ends, what was under way before it is again.
pub(crate) struct Entered<'a> {
    state: &'a State,
    caller: Option<NonNull<()>>,
    function: &'static str,
}

impl Drop for Entered<'_> {
    #[inline]
    fn drop(&mut self) {
        self.state.caller.set(self.caller);
        if self.caller.is_some() {
            self.state.function.set(self.function);
        }
    }
}

impl State {
    /// Notes that `function` was called.
    #[inline]
    pub(crate) fn enter(&self, caller: NonNull<Caller<'_, Guest>>, function: &'static str) -> Entered<'_> {
        let caller = self.caller.replace(Some(caller.cast()));
        Entered { state: self, caller, function: self.function.replace(function) }
    }

    /// Counts a call of the guest's function in, unless `deepest` are under way.
    pub(crate) fn nest(&self, deepest: u32) -> Option<Nested<'_>> {
        let depth = self.nested.get();
        (depth < deepest).then(|| {
            self.nested.set(depth + 1);
            Nested(&self.nested)
        })
    }

    /// The MPI function under way.
    pub(crate) fn function(&self) -> &'static str {
        self.function.get()
    }

    /// Does `f` with the store, which no one else uses meanwhile. `None` when no MPI call is under way.
    pub(crate) fn with_caller<R>(&self, f: impl FnOnce(&mut Caller<'_, Guest>) -> R) -> Option<R> {
        let mut caller = self.caller.get()?.cast::<Caller<'_, Guest>>();
        // SAFETY: `enter` was given it, and the call it belongs to, which is under way, does not touch it but through
        // this function. Nor does `f` come back here: what it calls of the guest's enters with a caller of its own.
        let caller = unsafe { caller.as_mut() };
        Some(f(caller))
    }

    pub(crate) fn mpi(&self) -> &Mpi {
        let mpi = self.mpi.get().expect("a guest is made with it");
        // SAFETY: it lies in a box that lives as long as the guest, whose part this is.
        unsafe { &**mpi }
    }

    /// A function of the guest's ended with `error`.
    pub(crate) fn trap(&self, error: wasmtime::Error) {
        self.trapped.set(true);
        self.trap.borrow_mut().get_or_insert(error);
    }

    /// Whether a function of the guest's did not return.
    #[inline]
    pub(crate) fn has_trapped(&self) -> bool {
        self.trapped.get()
    }

    /// What the first one ended with, for the MPI call that called it.
    pub(crate) fn take_trap(&self) -> Option<wasmtime::Error> {
        self.trapped.set(false);
        self.trap.borrow_mut().take()
    }
}
