//! A guest's memory: checked ranges, and copies in and out.
//!
//! No reference into it is ever made: other ranks may write to it at any time (into a window, or a receive buffer), and
//! what the guest names may overlap. What is checked is copied first; only message buffers are used in place. The memory
//! never moves and never shrinks, so a range that was checked stays good for as long as the guest's store lives.

use crate::call::Cx;
use crate::error::{Failure, Fault, Range};
use anympi_engine::Error;
use anympi_engine::standard::MPI_ERR_ARG;
use anympi_engine::types::Status;
use std::cell::Cell;
use std::ffi::CString;
use std::marker::PhantomData;
use std::ptr;
use wasmtime::Memory;

/// Longer than any limit on strings that the standard has.
const LONGEST_TEXT: u64 = 1 << 20;

/// Where a guest's memory is, and how much of it there is at least: it may have grown since it was last looked at.
pub struct View {
    memory: Cell<Option<Memory>>,
    base: Cell<*mut u8>,
    size: Cell<u64>,
}

impl Default for View {
    fn default() -> View {
        View { memory: Cell::new(None), base: Cell::new(ptr::null_mut()), size: Cell::new(0) }
    }
}

impl View {
    pub(crate) fn bind(&self, memory: Memory, base: *mut u8, size: usize) {
        self.memory.set(Some(memory));
        self.base.set(base);
        self.size.set(size as u64);
    }

    pub(crate) fn memory(&self) -> Option<Memory> {
        self.memory.get()
    }

    /// Address 0 of the guest.
    #[inline]
    pub(crate) fn base(&self) -> *mut u8 {
        self.base.get()
    }

    /// Notes that there are `size` bytes.
    pub(crate) fn grown(&self, size: usize) {
        self.size.set(size as u64);
    }

    /// The guest's address of what is at `host`, if that is in the guest's memory as it was last seen.
    pub(crate) fn guest_address(&self, host: *const u8) -> Option<u32> {
        let offset = host.addr().checked_sub(self.base.get().addr())? as u64;
        if offset < self.size.get() { u32::try_from(offset).ok() } else { None }
    }
}

/// A value that lies in a guest's memory as it does in ours: any bytes are one.
///
/// # Safety
/// It has no padding and no forbidden bits.
pub unsafe trait Plain: Copy {}

// SAFETY: numbers.
unsafe impl Plain for u8 {}
// SAFETY: as above.
unsafe impl Plain for i32 {}
// SAFETY: as above.
unsafe impl Plain for u32 {}
// SAFETY: as above.
unsafe impl Plain for i64 {}
// SAFETY: eight of them.
unsafe impl Plain for Status {}

/// Room for a `T` in the guest's memory, checked.
pub struct Place<T>(*mut u8, PhantomData<T>);

impl<T> Clone for Place<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Place<T> {}

impl<T: Plain> Place<T> {
    #[inline]
    pub fn read(self) -> T {
        // SAFETY: the range was checked when this was made, and memory never goes away.
        unsafe { self.0.cast::<T>().read_unaligned() }
    }

    #[inline]
    pub fn write(self, value: T) {
        // SAFETY: as for reading.
        unsafe { self.0.cast::<T>().write_unaligned(value) }
    }
}

impl Cx<'_> {
    /// The host's address of `bytes` bytes at `start`. `parameter` is the one that named them.
    #[inline]
    pub fn span(&self, parameter: &'static str, start: u32, bytes: u64) -> Result<*mut u8, Failure> {
        let view = &self.state.memory;
        match (start as u64).checked_add(bytes) {
            Some(end) if end <= view.size.get() => Ok(view.base.get().wrapping_add(start as usize)),
            _ => self.span_of_grown(parameter, start, bytes),
        }
    }

    /// As [`Self::span`], after asking how large the memory is now.
    #[cold]
    fn span_of_grown(&self, parameter: &'static str, start: u32, bytes: u64) -> Result<*mut u8, Failure> {
        self.look_again();
        let view = &self.state.memory;
        match (start as u64).checked_add(bytes) {
            Some(end) if end <= view.size.get() => Ok(view.base.get().wrapping_add(start as usize)),
            _ => Err(self.bad_range(parameter, Range::Bytes { start: start.into(), length: bytes.into() })),
        }
    }

    /// Asks how large the memory is now.
    pub(crate) fn look_again(&self) {
        let view = &self.state.memory;
        if let Some(memory) = view.memory.get() {
            let size = self.state.with_caller(|caller| memory.data_size(&*caller));
            view.size.set(size.map_or(view.size.get(), |size| size as u64));
        }
    }

    /// How many bytes there are.
    pub(crate) fn memory_size(&self) -> u64 {
        self.state.memory.size.get()
    }

    #[cold]
    pub(crate) fn bad_range(&self, parameter: &'static str, range: Range) -> Failure {
        Fault::BadRange { function: self.function(), parameter, range, memory: self.memory_size() }.into()
    }

    /// Room for a `T` that the guest must have.
    #[inline]
    pub fn place<T: Plain>(&self, parameter: &'static str, at: u32) -> Result<Place<T>, Failure> {
        if at == 0 {
            return Err(Error::new(MPI_ERR_ARG).into());
        }
        Ok(Place(self.span(parameter, at, size_of::<T>() as u64)?, PhantomData))
    }

    /// The string at `at`, which ends inside the memory. No string of MPI's is longer than what is read of it.
    pub fn text(&self, parameter: &'static str, at: u32) -> Result<Option<CString>, Failure> {
        if at == 0 {
            return Ok(None);
        }
        self.look_again();
        let room = self.memory_size().saturating_sub(at.into());
        let start = self.span(parameter, at, 0)?;
        // SAFETY: `room` bytes from `start` on are the guest's.
        let byte = |i: u64| unsafe { start.add(i as usize).read() };
        let bytes: Vec<u8> = (0..room.min(LONGEST_TEXT)).map(byte).take_while(|&byte| byte != 0).collect();
        if bytes.len() as u64 == room {
            return Err(self.bad_range(parameter, Range::Text { start: at }));
        }
        // No byte of the copy is zero, so this cannot fail; if it did, the string would be as good as none.
        Ok(CString::new(bytes).ok())
    }

    /// Copies `bytes` to `at`.
    pub fn put(&self, parameter: &'static str, at: u32, bytes: &[u8]) -> Result<(), Failure> {
        let to = self.span(parameter, at, bytes.len() as u64)?;
        // SAFETY: the range is the guest's, and `bytes` are ours.
        unsafe { to.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        Ok(())
    }
}
