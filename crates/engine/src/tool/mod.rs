//! The tool information interface (MPI 5.0 chapter 15): variables by which tools see what a rank does and change how.
//!
//! [`control`] has the control variables, [`performance`] the performance variables and their sessions, [`category`] how both are
//! sorted and [`choice`] the enumerations. Each is a table and what a tool does by it; [`counters`] are the cells that the rest of the
//! engine counts in. [`calls`] has the procedures. docs/mpi_t.md lists all variables.
//!
//! All state is the rank's. There are no events, and no variable belongs to an MPI object. The results here are codes, as no error
//! handler ever hears of them; who has a program's pointers in hand writes what is returned.

pub mod calls;
pub mod category;
pub mod choice;
pub mod control;
pub(crate) mod counters;
pub mod performance;

use crate::standard::*;
use crate::types::Datatype;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::c_int;

/// The value, or an error code.
pub type Result<T> = std::result::Result<T, c_int>;

/// Handles are numbers from here on; smaller ones are constants of the interface.
const FIRST_HANDLE: u32 = 16;

/// What a rank keeps for its tools.
#[derive(Default)]
pub struct Tool {
    /// Calls of `MPI_T_init_thread` without their `MPI_T_finalize`.
    users: Cell<u32>,
    handles: Cell<u32>,
    /// Which control variable a handle is for.
    controls: RefCell<BTreeMap<u32, usize>>,
    sessions: RefCell<BTreeMap<u32, performance::Session>>,
    pub(crate) counters: counters::Counters,
    /// Blocking collectives leave the shared area alone.
    pub(crate) collectives_by_messages: Cell<bool>,
}

impl Tool {
    /// `MPI_T_init_thread`
    pub fn init(&self) {
        self.users.set(self.users.get().saturating_add(1));
    }

    /// `MPI_T_finalize`. After the last one there are no handles and no sessions.
    pub fn finalize(&self) -> Result<()> {
        self.live()?;
        self.users.set(self.users.get() - 1);
        if self.users.get() == 0 {
            self.controls.take();
            self.sessions.take();
        }
        Ok(())
    }

    /// An error unless the interface is initialized.
    pub fn live(&self) -> Result<()> {
        if self.users.get() > 0 { Ok(()) } else { Err(MPI_T_ERR_NOT_INITIALIZED) }
    }

    /// A number that no handle and no session has had.
    fn handle(&self) -> Result<u32> {
        let next = self.handles.get().max(FIRST_HANDLE);
        self.handles.set(next.checked_add(1).ok_or(MPI_T_ERR_OUT_OF_HANDLES)?);
        Ok(next)
    }
}

/// Entry `index` of a table.
fn entry<T>(table: &'static [T], index: c_int) -> Result<&'static T> {
    usize::try_from(index).ok().and_then(|index| table.get(index)).ok_or(MPI_T_ERR_INVALID_INDEX)
}

/// The value of a variable, as it lies in the program's memory: one element of its type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Int(c_int),
    Unsigned(u64),
    Double(f64),
}

impl Value {
    /// The bytes of the value; it has `len` of them.
    pub fn bytes(self) -> ([u8; 8], usize) {
        let mut bytes = [0; 8];
        match self {
            Value::Int(value) => bytes[..4].copy_from_slice(&value.to_ne_bytes()),
            Value::Unsigned(value) => bytes = value.to_ne_bytes(),
            Value::Double(value) => bytes = value.to_ne_bytes(),
        }
        (bytes, self.len())
    }

    fn len(self) -> usize {
        if matches!(self, Value::Int(_)) { 4 } else { 8 }
    }

    /// The value of this kind that has these bytes.
    fn with(self, bytes: [u8; 8]) -> Value {
        let [a, b, c, d, ..] = bytes;
        match self {
            Value::Int(_) => Value::Int(c_int::from_ne_bytes([a, b, c, d])),
            Value::Unsigned(_) => Value::Unsigned(u64::from_ne_bytes(bytes)),
            Value::Double(_) => Value::Double(f64::from_ne_bytes(bytes)),
        }
    }

    /// The value of this kind at `address`.
    ///
    /// # Safety
    /// One of that type can be read there.
    pub unsafe fn read(self, address: *const u8) -> Value {
        let mut bytes = [0; 8];
        // SAFETY: the caller's promise.
        unsafe { bytes.as_mut_ptr().copy_from_nonoverlapping(address, self.len()) };
        self.with(bytes)
    }

    /// Puts the value at `address`.
    ///
    /// # Safety
    /// One of its type can be written there.
    pub unsafe fn write(self, address: *mut u8) {
        let (bytes, len) = self.bytes();
        // SAFETY: the caller's promise.
        unsafe { address.copy_from_nonoverlapping(bytes.as_ptr(), len) };
    }

    pub fn datatype(self) -> Datatype {
        match self {
            Value::Int(_) => MPI_INT,
            Value::Unsigned(_) => MPI_UNSIGNED_LONG_LONG,
            Value::Double(_) => MPI_DOUBLE,
        }
    }
}
