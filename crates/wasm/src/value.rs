//! Single values on their way: handles, statuses, counts that must fit 32 bits, addresses, strings that MPI writes.

use crate::array::Spells;
use crate::call::Cx;
use crate::error::Failure;
use crate::guest::Mpi;
use crate::host::handles::Handle;
use crate::host::model;
use crate::memory::Place;
use anympi_engine::Error;
use anympi_engine::standard::{MPI_ERR_VALUE_TOO_LARGE, MPI_UNDEFINED};
use anympi_engine::types::{Count, Datatype, Status};
use std::ffi::{CString, c_char, c_int, c_void};
use std::ptr;
use wasmtime::{Ref, ValType};

/// Addresses below are the standard's sentinels: nothing lies there.
const SENTINELS: usize = 4096;

impl Cx<'_> {
    /// The object that the guest names by `word`.
    #[inline]
    pub fn handle<H>(&self, word: u32) -> H
    where
        u32: Spells<H>,
    {
        word.read(self)
    }

    /// As [`Self::handle`], where it may be that nothing is to be looked at: what does not exist is then null.
    pub fn datatype_if_any(&self, word: u32) -> Datatype {
        match self.mpi {
            Mpi::Engine(_) => Datatype(word as usize),
            Mpi::Host(host) => host.datatype_if_any(word),
        }
    }

    /// What the guest knows a handle by that it had as `before`.
    #[inline]
    pub fn spelled<H>(&self, before: u32, handle: H) -> u32
    where
        u32: Spells<H>,
    {
        u32::spell(handle, before, self)
    }

    /// What the guest gets for a handle that it is to give back.
    #[inline]
    pub fn given<H: Handle>(&self, handle: H) -> u32 {
        match self.mpi {
            Mpi::Engine(_) => handle.bits() as u32,
            Mpi::Host(host) => host.handles.give(handle),
        }
    }

    /// What the guest gets for a handle that is not its own to give back.
    pub fn shown<H: Handle>(&self, handle: H) -> u32 {
        match self.mpi {
            Mpi::Engine(_) => handle.bits() as u32,
            Mpi::Host(host) => host.handles.show(handle),
        }
    }

    /// The datatype that the guest has at `made` was made of the one that it calls `part`.
    pub fn made_of(&self, made: Place<u32>, part: u32) {
        if let Mpi::Host(host) = self.mpi
            && model::is_another(part)
        {
            host.handles.note_parts(made.read(), &[part]);
        }
    }

    /// As [`Self::made_of`], of those in the array at `parts`.
    pub fn made_of_all(&self, made: Place<u32>, parts: u32, count: Count) -> Result<(), Failure> {
        let Mpi::Host(host) = self.mpi else { return Ok(()) };
        let part = |i: u32| Ok(self.place::<u32>("array_of_types", parts.wrapping_add(4 * i))?.read());
        let parts = (0..count as u32).map(part).collect::<Result<Vec<u32>, Failure>>()?;
        if parts.iter().any(|&part| model::is_another(part)) {
            host.handles.note_parts(made.read(), &parts);
        }
        Ok(())
    }

    /// The request that the guest gets next keeps `what`, which the MPI may read until it is complete.
    pub fn keep<T: 'static>(&self, what: T) {
        if let Mpi::Host(host) = self.mpi {
            host.handles.keep(Box::new(what));
        }
    }

    /// The guest's spelling of an address that MPI had from it. Sentinels are themselves.
    pub fn guest_address(&self, host: *mut c_void) -> u32 {
        if let Mpi::Host(mpi) = self.mpi
            && let Some(attached) = mpi.detach(host)
        {
            return attached;
        }
        let memory = &self.state.memory;
        memory.guest_address(host.cast()).unwrap_or_else(|| match host.addr() {
            sentinel if sentinel < SENTINELS => sentinel as u32,
            // The address of nothing: where the host has the guest's memory is not for the guest to know.
            beyond => beyond.wrapping_sub(memory.base().addr()) as u32,
        })
    }

    /// Room for a status, or none for `MPI_STATUS_IGNORE`.
    #[inline]
    pub fn status(&self, parameter: &'static str, at: u32) -> Result<StatusOut, Failure> {
        if at == 0 {
            return Ok(StatusOut { place: None, value: Status::EMPTY });
        }
        let place = self.place::<Status>(parameter, at)?;
        Ok(StatusOut { place: Some(place), value: place.read() })
    }

    /// The copy function of a keyval. `MPI_COMM_DUP_FN` and its like are -1 in our `mpi.h` for guests. By the standard
    /// they are 1, and that is also the index of the first function whose address a program takes: its type tells which
    /// is meant.
    pub fn copy_function(&self, f: u32) -> usize {
        const DUP_FN: u32 = 1;
        const DUP_FN_OF_GUESTS: u32 = u32::MAX;
        /// An index that no table has: the engine takes it for a function, and the call for the first.
        const FIRST: usize = 1 << 32 | 1;
        match f {
            DUP_FN_OF_GUESTS => return DUP_FN as usize,
            DUP_FN => {}
            _ => return f as usize,
        }
        let table = self.state.table.get();
        let is_copy_function = self.state.with_caller(|caller| {
            let Some(Ref::Func(Some(function))) = table?.get(&mut *caller, f.into()) else { return None };
            let parameters = function.ty(&*caller);
            let mut parameters = parameters.params();
            Some(parameters.len() == 6 && parameters.all(|of| matches!(of, ValType::I32)))
        });
        if is_copy_function.flatten() == Some(true) { FIRST } else { f as usize }
    }
}

/// A status that MPI writes.
pub struct StatusOut {
    place: Option<Place<Status>>,
    value: Status,
}

impl StatusOut {
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut Status {
        if self.place.is_some() { &mut self.value } else { ptr::null_mut() }
    }

    #[inline]
    pub fn write_back(&self) {
        if let Some(place) = self.place {
            place.write(self.value);
        }
    }
}

/// A count for a small procedure, which is MPI_UNDEFINED when an `int` cannot hold it (MPI 5.0 § 5.1.5).
#[inline]
pub fn narrow_or_undefined(count: Count) -> c_int {
    count.try_into().unwrap_or(MPI_UNDEFINED)
}

/// A count or an address for a small procedure, which fails when 32 bits cannot hold it (MPI 5.0 § 2.5.8).
#[inline]
pub fn narrow(count: Count) -> Result<c_int, Error> {
    count.try_into().map_err(|_| Error::new(MPI_ERR_VALUE_TOO_LARGE))
}

/// A string that MPI reads; null if there is none.
#[inline]
pub fn pointer(text: &Option<CString>) -> *const c_char {
    text.as_ref().map_or(ptr::null(), |text| text.as_ptr())
}

/// A string that MPI writes: the guest gets as much as there is, not as much as there might have been.
pub struct Text {
    parameter: &'static str,
    at: u32,
    buffer: Vec<u8>,
}

impl Text {
    /// The guest's string at `at` has room for `room` characters, the terminator included.
    pub fn new(parameter: &'static str, at: u32, room: c_int) -> Text {
        Text { parameter, at, buffer: vec![0; if at == 0 { 0 } else { room.max(0) as usize }] }
    }

    /// Null if the guest passed null.
    pub fn as_mut_ptr(&mut self) -> *mut c_char {
        if self.at == 0 { ptr::null_mut() } else { self.buffer.as_mut_ptr().cast() }
    }

    /// Writes `text` as MPI would, if there is room.
    pub fn set(&mut self, text: &str) {
        if let Some(place) = self.buffer.get_mut(..=text.len()) {
            place[..text.len()].copy_from_slice(text.as_bytes());
            place[text.len()] = 0;
        }
    }

    pub fn write_back(&self, cx: &Cx) -> Result<(), Failure> {
        let Some(end) = self.buffer.iter().position(|&byte| byte == 0) else { return Ok(()) };
        cx.put(self.parameter, self.at, &self.buffer[..=end])
    }
}
