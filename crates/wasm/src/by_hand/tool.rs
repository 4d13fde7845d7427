//! The tool information interface (MPI 5.0 chapter 15): the engine's variables, for guests. On another MPI there is nothing to show.
//!
//! What each procedure does is in `anympi_engine::tool::calls`. Here are only the guest's arguments and its memory. Errors go to no
//! handler, so that codes are values.

use super::Body;
use crate::call::{Arguments, Cx};
use crate::error::Failure;
use crate::guest::Mpi;
use crate::memory::{Place, Plain};
use anympi_engine::standard::*;
use anympi_engine::tool::Value;
use anympi_engine::tool::calls::{self, Program, Spelling, Stop};
use anympi_engine::types::Datatype;
use std::ffi::c_int;

/// What a guest's calls go by where there is no engine.
#[derive(Default)]
pub struct Tool {
    /// Calls of `MPI_T_init_thread` without their `MPI_T_finalize`.
    users: std::cell::Cell<u32>,
    /// Performance sessions ever made; each is known by its number.
    sessions: std::cell::Cell<u32>,
}

/// Every procedure whose name begins with `MPI_T_`.
pub fn call(cx: &Cx, a: &mut Arguments) -> Body {
    let outcome = match cx.mpi {
        Mpi::Engine(rank) => calls::call(rank, cx.function(), &Words { cx, a }),
        Mpi::Host(_) => nothing(cx, &Words { cx, a }),
    };
    a.return_int(match outcome {
        Ok(()) => MPI_SUCCESS,
        Err(Stop::Code(code)) => code,
        Err(Stop::Fault(failure)) => return Err(failure),
    });
    Ok(())
}

/// No variables, no categories and no events; only sessions, in which there is nothing.
fn nothing(cx: &Cx, words: &Words) -> Result<(), Stop<Failure>> {
    let (name, Tool { users, sessions }) = (cx.function(), &cx.state.tool);
    if name == "MPI_T_init_thread" {
        users.set(users.get().saturating_add(1));
        return words.put_int(1, Spelling::ThreadLevel, MPI_THREAD_MULTIPLE);
    }
    if users.get() == 0 {
        return Err(Stop::Code(MPI_T_ERR_NOT_INITIALIZED));
    }
    match name {
        "MPI_T_finalize" => {
            users.set(users.get() - 1);
            Ok(())
        }
        "MPI_T_category_changed" => words.put_int(0, Spelling::Plain, 0),
        "MPI_T_pvar_session_create" => {
            sessions.set(sessions.get().saturating_add(1));
            words.put_handle(0, sessions.get())
        }
        "MPI_T_pvar_session_free" if words.is_null(0) => Err(Stop::Code(MPI_T_ERR_INVALID)),
        "MPI_T_pvar_session_free" => match words.handle_at(0)? {
            session if (1..=sessions.get()).contains(&session) => words.put_handle(0, MPI_T_PVAR_SESSION_NULL as u32),
            _ => Err(Stop::Code(MPI_T_ERR_INVALID_SESSION)),
        },
        _ if name.ends_with("_get_num") => words.put_int(0, Spelling::Plain, 0),
        _ if name.ends_with("_get_index") => Err(Stop::Code(MPI_T_ERR_INVALID_NAME)),
        _ if name.ends_with("_alloc") || name.ends_with("_get_info") || name.starts_with("MPI_T_category_") => {
            Err(Stop::Code(MPI_T_ERR_INVALID_INDEX))
        }
        _ => Err(Stop::Code(MPI_T_ERR_INVALID_HANDLE)),
    }
}

/// The arguments of a call, and who made it.
struct Words<'a, 'b> {
    cx: &'a Cx<'a>,
    a: &'a Arguments<'b>,
}

impl Words<'_, '_> {
    /// Where argument `i` points.
    fn place<T: Plain>(&self, i: usize) -> Result<Place<T>, Stop<Failure>> {
        self.cx.place("tool", self.a.word(i)).map_err(Stop::Fault)
    }

    /// Writes where argument `i` points, unless that is null.
    fn put<T: Plain>(&self, i: usize, value: T) -> Result<(), Stop<Failure>> {
        if !self.is_null(i) {
            self.place::<T>(i)?.write(value);
        }
        Ok(())
    }

    fn put_bytes(&self, at: u32, bytes: &[u8]) -> Result<(), Stop<Failure>> {
        self.cx.put("tool", at, bytes).map_err(Stop::Fault)
    }
}

impl Program for Words<'_, '_> {
    type Fault = Failure;

    fn is_null(&self, i: usize) -> bool {
        self.a.word(i) == 0
    }

    fn int(&self, i: usize) -> c_int {
        self.a.int(i)
    }

    fn class(&self, i: usize) -> c_int {
        self.a.int(i)
    }

    fn handle(&self, i: usize) -> u32 {
        self.a.word(i)
    }

    fn handle_at(&self, i: usize) -> Result<u32, Stop<Failure>> {
        Ok(self.place::<u32>(i)?.read())
    }

    fn text(&self, i: usize) -> Result<String, Stop<Failure>> {
        let text = self.cx.text("name", self.a.word(i)).map_err(Stop::Fault)?;
        Ok(text.unwrap_or_default().to_string_lossy().into_owned())
    }

    fn value(&self, i: usize, like: Value) -> Result<Value, Stop<Failure>> {
        let (mut bytes, len) = like.bytes();
        let from = self.cx.span("buf", self.a.word(i), len as u64).map_err(Stop::Fault)?;
        // SAFETY: the guest has `len` bytes there, which is no more than eight.
        unsafe { bytes.as_mut_ptr().copy_from_nonoverlapping(from, len) };
        // SAFETY: eight bytes are enough for any value.
        Ok(unsafe { like.read(bytes.as_ptr()) })
    }

    fn put_int(&self, i: usize, _: Spelling, value: c_int) -> Result<(), Stop<Failure>> {
        self.put(i, value)
    }

    fn put_handle(&self, i: usize, handle: u32) -> Result<(), Stop<Failure>> {
        self.put(i, handle)
    }

    fn put_datatype(&self, i: usize, datatype: Datatype) -> Result<(), Stop<Failure>> {
        self.put(i, datatype.0 as u32)
    }

    fn put_text(&self, i: usize, text: &str) -> Result<(), Stop<Failure>> {
        if self.is_null(i + 1) {
            return Ok(());
        }
        let length = self.place::<c_int>(i + 1)?;
        let room = usize::try_from(length.read()).unwrap_or_default();
        if !self.is_null(i) && room > 0 {
            let mut bytes = text.as_bytes()[..text.len().min(room - 1)].to_vec();
            bytes.push(0);
            self.put_bytes(self.a.word(i), &bytes)?;
        }
        length.write(text.len() as c_int + 1);
        Ok(())
    }

    fn put_value(&self, i: usize, value: Value) -> Result<(), Stop<Failure>> {
        let (bytes, len) = value.bytes();
        self.put_bytes(self.a.word(i), &bytes[..len])
    }

    fn put_element(&self, i: usize, k: usize, value: c_int) -> Result<(), Stop<Failure>> {
        let at = self.a.word(i).wrapping_add(4 * k as u32);
        self.cx.place("indices", at).map_err(Stop::Fault)?.write(value);
        Ok(())
    }
}
