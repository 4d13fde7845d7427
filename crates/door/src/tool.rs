//! The tool information interface (MPI 5.0 chapter 15): the engine's variables, for a program of any ABI.
//!
//! What each procedure does is in `anympi_engine::tool::calls`. Here are only the program's arguments, all as words, and its memory. These
//! procedures call no error handler.

use crate::process;
use anympi_engine::standard::MPI_SUCCESS;
use anympi_engine::tool::Value;
use anympi_engine::tool::calls::{self, Program, Spelling, Stop};
use anympi_engine::types::Datatype;
use anympi_translate::{Abi, Convert};
use std::convert::Infallible;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::marker::PhantomData;
use std::ptr;

/// An argument as a word: an `int` as it is, anything else by its address.
pub trait Word {
    fn word(self) -> usize;
}

impl Word for c_int {
    fn word(self) -> usize {
        self as usize
    }
}

impl Word for i64 {
    fn word(self) -> usize {
        self as usize
    }
}

impl<T> Word for *mut T {
    fn word(self) -> usize {
        self.expose_provenance()
    }
}

impl<T> Word for *const T {
    fn word(self) -> usize {
        self.expose_provenance()
    }
}

/// Does what `procedure` says. The arguments are those of the C function, but for handles of MPI's, which are never looked at.
///
/// # Safety
/// They are what the standard says.
pub unsafe fn call<A: Abi>(procedure: &str, arguments: &[usize]) -> c_int {
    let rank = process::rank::<A>();
    let _entry = rank.enter();
    match calls::call(rank, procedure, &Words::<A>(arguments, PhantomData)) {
        Ok(()) => MPI_SUCCESS,
        Err(Stop::Code(code)) => A::error_out(code),
    }
}

/// The words of a call by a program of the ABI `A`. Whoever makes one promises what [`call`] asks for.
struct Words<'a, A>(&'a [usize], PhantomData<A>);

impl<A> Words<'_, A> {
    fn pointer<T>(&self, i: usize) -> *mut T {
        ptr::with_exposed_provenance_mut(self.0[i])
    }

    /// Writes where argument `i` points, unless that is null.
    fn put<T>(&self, i: usize, value: T) -> Result<(), Stop<Infallible>> {
        let place = self.pointer::<T>(i);
        if !place.is_null() {
            // SAFETY: the promise of `call`.
            unsafe { place.write(value) };
        }
        Ok(())
    }
}

/// A handle as the program has it.
fn spelled(handle: u32) -> *mut c_void {
    ptr::without_provenance_mut(handle as usize)
}

/// The number of a handle. 0, which none has, for a pointer that is no number of ours.
fn number<A: Abi>(handle: *mut c_void) -> u32 {
    u32::try_from(A::pvar_handle_in(handle).addr()).unwrap_or_default()
}

impl<A: Abi> Program for Words<'_, A> {
    type Fault = Infallible;

    fn is_null(&self, i: usize) -> bool {
        self.0[i] == 0
    }

    fn int(&self, i: usize) -> c_int {
        self.0[i] as c_int
    }

    fn class(&self, i: usize) -> c_int {
        A::pvar_class_in(self.int(i))
    }

    fn handle(&self, i: usize) -> u32 {
        number::<A>(self.pointer(i))
    }

    fn handle_at(&self, i: usize) -> Result<u32, Stop<Infallible>> {
        // SAFETY: the promise of `call`; the caller has looked whether it is null.
        Ok(number::<A>(unsafe { self.pointer::<*mut c_void>(i).read() }))
    }

    fn text(&self, i: usize) -> Result<String, Stop<Infallible>> {
        // SAFETY: as above.
        Ok(unsafe { CStr::from_ptr(self.pointer::<c_char>(i)) }.to_string_lossy().into_owned())
    }

    fn value(&self, i: usize, like: Value) -> Result<Value, Stop<Infallible>> {
        // SAFETY: as above.
        Ok(unsafe { like.read(self.pointer(i)) })
    }

    fn put_int(&self, i: usize, spelling: Spelling, value: c_int) -> Result<(), Stop<Infallible>> {
        self.put(
            i,
            match spelling {
                Spelling::Plain => value,
                Spelling::ThreadLevel => A::thread_level_out(value),
                Spelling::Verbosity => A::verbosity_out(value),
                Spelling::Bind => A::bind_out(value),
                Spelling::Scope => A::scope_out(value),
                Spelling::PvarClass => A::pvar_class_out(value),
            },
        )
    }

    fn put_handle(&self, i: usize, handle: u32) -> Result<(), Stop<Infallible>> {
        self.put(i, spelled(handle))
    }

    fn put_datatype(&self, i: usize, datatype: Datatype) -> Result<(), Stop<Infallible>> {
        self.put(i, A::Datatype::foreign(datatype))
    }

    fn put_text(&self, i: usize, text: &str) -> Result<(), Stop<Infallible>> {
        let (to, length) = (self.pointer::<u8>(i), self.pointer::<c_int>(i + 1));
        if length.is_null() {
            return Ok(());
        }
        // SAFETY: the promise of `call`: there is room for as many characters as said.
        unsafe {
            if !to.is_null() && *length > 0 {
                let n = text.len().min(*length as usize - 1);
                to.copy_from_nonoverlapping(text.as_ptr(), n);
                to.add(n).write(0);
            }
            *length = text.len() as c_int + 1;
        }
        Ok(())
    }

    fn put_value(&self, i: usize, value: Value) -> Result<(), Stop<Infallible>> {
        // SAFETY: as above; the caller has looked whether it is null.
        unsafe { value.write(self.pointer(i)) };
        Ok(())
    }

    fn put_element(&self, i: usize, k: usize, value: c_int) -> Result<(), Stop<Infallible>> {
        // SAFETY: the promise of `call`: the array is as long as said.
        unsafe { self.pointer::<c_int>(i).add(k).write(value) };
        Ok(())
    }
}
