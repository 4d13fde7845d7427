//! The procedures of MPI 5.0 chapter 15, for programs of any convention: one body for each, told apart by name.
//!
//! A [`Program`] reads the call's arguments and writes where they point. Arguments go by their number in the C function. What a
//! program may leave null is left out; where that makes no sense it is `MPI_T_ERR_INVALID`.

use super::performance::Which;
use super::{Value, category, choice, control, performance};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Datatype;
use std::ffi::c_int;

/// What ends a call before its end.
pub enum Stop<F> {
    /// The procedure's error code, as the standard spells it.
    Code(c_int),
    /// The program gave an address that it does not have.
    Fault(F),
}

impl<F> From<c_int> for Stop<F> {
    fn from(code: c_int) -> Stop<F> {
        Stop::Code(code)
    }
}

/// Numbers that ABIs spell differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    Plain,
    ThreadLevel,
    Verbosity,
    Bind,
    Scope,
    PvarClass,
}

/// The arguments of a call, and the memory of the program that made it. Writing to null does nothing.
pub trait Program {
    type Fault;

    fn is_null(&self, i: usize) -> bool;
    fn int(&self, i: usize) -> c_int;
    /// A performance variable's class.
    fn class(&self, i: usize) -> c_int;
    /// A handle that was passed itself.
    fn handle(&self, i: usize) -> u32;
    /// The handle that an argument points at.
    fn handle_at(&self, i: usize) -> Result<u32, Stop<Self::Fault>>;
    /// The string that an argument points at.
    fn text(&self, i: usize) -> Result<String, Stop<Self::Fault>>;
    /// A value of the kind of `like` in a buffer.
    fn value(&self, i: usize, like: Value) -> Result<Value, Stop<Self::Fault>>;

    fn put_int(&self, i: usize, spelling: Spelling, value: c_int) -> Result<(), Stop<Self::Fault>>;
    fn put_handle(&self, i: usize, handle: u32) -> Result<(), Stop<Self::Fault>>;
    fn put_datatype(&self, i: usize, datatype: Datatype) -> Result<(), Stop<Self::Fault>>;
    /// Argument `i` points at the string, the next at the number of characters that it has room for, which becomes what it takes.
    fn put_text(&self, i: usize, text: &str) -> Result<(), Stop<Self::Fault>>;
    fn put_value(&self, i: usize, value: Value) -> Result<(), Stop<Self::Fault>>;
    /// Element `k` of an array.
    fn put_element(&self, i: usize, k: usize, value: c_int) -> Result<(), Stop<Self::Fault>>;
}

/// `MPI_T_PVAR_ALL_HANDLES` or one.
fn which(handle: u32) -> Which {
    if handle as usize == MPI_T_PVAR_ALL_HANDLES { Which::All } else { Which::One(handle) }
}

/// Does what the procedure `name` says.
pub fn call<P: Program>(rank: &Rank, name: &str, p: &P) -> Result<(), Stop<P::Fault>> {
    let tool = &rank.tool;
    let required = |i: usize| -> Result<(), Stop<P::Fault>> {
        if p.is_null(i) { Err(Stop::Code(MPI_T_ERR_INVALID)) } else { Ok(()) }
    };
    let number = |i: usize, n: usize| -> Result<(), Stop<P::Fault>> {
        tool.live()?;
        required(i)?;
        p.put_int(i, Spelling::Plain, n as c_int)
    };
    match name {
        "MPI_T_init_thread" => {
            required(1)?;
            p.put_int(1, Spelling::ThreadLevel, MPI_THREAD_MULTIPLE)?;
            tool.init();
        }
        "MPI_T_finalize" => tool.finalize()?,
        "MPI_T_cvar_get_num" => number(0, control::CONTROLS.len())?,
        "MPI_T_cvar_get_index" => {
            required(0).and(required(1))?;
            p.put_int(1, Spelling::Plain, control::index(tool, &p.text(0)?)?)?;
        }
        "MPI_T_cvar_get_info" => {
            let variable = control::info(tool, p.int(0))?;
            p.put_text(1, variable.name)?;
            p.put_int(3, Spelling::Verbosity, variable.verbosity)?;
            p.put_datatype(4, variable.sample().datatype())?;
            p.put_handle(5, variable.choice().map_or(MPI_T_ENUM_NULL as u32, |(handle, _)| handle))?;
            p.put_text(6, variable.description)?;
            p.put_int(8, Spelling::Bind, MPI_T_BIND_NO_OBJECT)?;
            p.put_int(9, Spelling::Scope, variable.scope)?;
        }
        "MPI_T_cvar_handle_alloc" => {
            required(2).and(required(3))?;
            p.put_handle(2, control::alloc(tool, p.int(0))?)?;
            p.put_int(3, Spelling::Plain, 1)?;
        }
        "MPI_T_cvar_handle_free" => {
            required(0)?;
            control::free(tool, p.handle_at(0)?)?;
            p.put_handle(0, MPI_T_CVAR_HANDLE_NULL as u32)?;
        }
        "MPI_T_cvar_read" => {
            let variable = control::of(tool, p.handle(0))?;
            required(1)?;
            p.put_value(1, variable.read(rank))?;
        }
        "MPI_T_cvar_write" => {
            let variable = control::of(tool, p.handle(0))?;
            required(1)?;
            variable.write(rank, p.value(1, variable.sample())?)?;
        }
        "MPI_T_pvar_get_num" => number(0, performance::PERFORMANCES.len())?,
        "MPI_T_pvar_get_index" => {
            required(0).and(required(2))?;
            p.put_int(2, Spelling::Plain, performance::index(tool, &p.text(0)?, p.class(1))?)?;
        }
        "MPI_T_pvar_get_info" => {
            let variable = performance::info(tool, p.int(0))?;
            let changes = !variable.is_continuous() as c_int;
            p.put_text(1, variable.name)?;
            p.put_int(3, Spelling::Verbosity, variable.verbosity)?;
            p.put_int(4, Spelling::PvarClass, variable.class)?;
            p.put_datatype(5, variable.sample().datatype())?;
            p.put_handle(6, MPI_T_ENUM_NULL as u32)?;
            p.put_text(7, variable.description)?;
            p.put_int(9, Spelling::Bind, MPI_T_BIND_NO_OBJECT)?;
            p.put_int(10, Spelling::Plain, 1 - changes)?;
            p.put_int(11, Spelling::Plain, 1 - changes)?;
            p.put_int(12, Spelling::Plain, changes)?;
        }
        "MPI_T_pvar_session_create" => {
            required(0)?;
            p.put_handle(0, performance::create(tool)?)?;
        }
        "MPI_T_pvar_session_free" => {
            required(0)?;
            performance::close(tool, p.handle_at(0)?)?;
            p.put_handle(0, MPI_T_PVAR_SESSION_NULL as u32)?;
        }
        "MPI_T_pvar_handle_alloc" => {
            required(3).and(required(4))?;
            p.put_handle(3, performance::alloc(rank, p.handle(0), p.int(1))?)?;
            p.put_int(4, Spelling::Plain, 1)?;
        }
        "MPI_T_pvar_handle_free" => {
            required(1)?;
            performance::free(tool, p.handle(0), p.handle_at(1)?)?;
            p.put_handle(1, MPI_T_PVAR_HANDLE_NULL as u32)?;
        }
        "MPI_T_pvar_start" => performance::start(rank, p.handle(0), which(p.handle(1)))?,
        "MPI_T_pvar_stop" => performance::stop(rank, p.handle(0), which(p.handle(1)))?,
        "MPI_T_pvar_reset" => performance::reset(rank, p.handle(0), which(p.handle(1)))?,
        "MPI_T_pvar_read" | "MPI_T_pvar_readreset" => {
            let (session, handle) = (p.handle(0), p.handle(1));
            performance::of(tool, session, handle)?;
            required(2)?;
            let read = if name.ends_with("reset") { performance::read_and_reset } else { performance::read };
            p.put_value(2, read(rank, session, handle)?)?;
        }
        "MPI_T_pvar_write" => {
            let variable = performance::of(tool, p.handle(0), p.handle(1))?;
            required(2)?;
            performance::write(rank, p.handle(0), p.handle(1), p.value(2, variable.sample())?)?;
        }
        "MPI_T_enum_get_info" => {
            tool.live()?;
            let choice = choice::named(p.handle(0))?;
            p.put_int(1, Spelling::Plain, choice.items.len() as c_int)?;
            p.put_text(2, choice.name)?;
        }
        "MPI_T_enum_get_item" => {
            tool.live()?;
            let (value, item) = choice::named(p.handle(0))?.item(p.int(1))?;
            p.put_int(2, Spelling::Plain, value)?;
            p.put_text(3, item)?;
        }
        "MPI_T_category_get_num" => number(0, category::CATEGORIES.len())?,
        "MPI_T_category_changed" => number(0, 0)?,
        "MPI_T_category_get_index" => {
            required(0).and(required(1))?;
            p.put_int(1, Spelling::Plain, category::index(tool, &p.text(0)?)?)?;
        }
        "MPI_T_category_get_info" => {
            let category = category::info(tool, p.int(0))?;
            p.put_text(1, category.name)?;
            p.put_text(3, category.description)?;
            p.put_int(5, Spelling::Plain, category.controls().len() as c_int)?;
            p.put_int(6, Spelling::Plain, category.performances().len() as c_int)?;
            p.put_int(7, Spelling::Plain, 0)?;
        }
        "MPI_T_category_get_num_events" => {
            category::info(tool, p.int(0))?;
            number(1, 0)?;
        }
        "MPI_T_category_get_cvars" => members(p, &category::info(tool, p.int(0))?.controls())?,
        "MPI_T_category_get_pvars" => members(p, &category::info(tool, p.int(0))?.performances())?,
        "MPI_T_category_get_categories" | "MPI_T_category_get_events" => {
            category::info(tool, p.int(0))?;
        }
        "MPI_T_event_get_num" | "MPI_T_source_get_num" => number(0, 0)?,
        // There are no events: no index, name or handle of one is valid.
        _ => {
            tool.live()?;
            return Err(Stop::Code(match name {
                "MPI_T_event_get_index" => MPI_T_ERR_INVALID_NAME,
                "MPI_T_event_get_info" | "MPI_T_event_handle_alloc" => MPI_T_ERR_INVALID_INDEX,
                _ if name.starts_with("MPI_T_source_") => MPI_T_ERR_INVALID_INDEX,
                _ => MPI_T_ERR_INVALID_HANDLE,
            }));
        }
    }
    Ok(())
}

/// Writes as many of `indices` as argument 1 says there is room for to the array that is argument 2.
fn members<P: Program>(p: &P, indices: &[c_int]) -> Result<(), Stop<P::Fault>> {
    let room = usize::try_from(p.int(1)).map_err(|_| Stop::Code(MPI_T_ERR_INVALID))?;
    if room > 0 && p.is_null(2) {
        return Err(Stop::Code(MPI_T_ERR_INVALID));
    }
    indices.iter().take(room).enumerate().try_for_each(|(k, &index)| p.put_element(2, k, index))
}
