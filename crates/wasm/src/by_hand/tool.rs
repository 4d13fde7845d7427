//! The tool information interface (MPI 5.0 chapter 15): it is there and has nothing to show.
//!
//! Its errors go to no handler, so that these bodies give their codes as values. Nothing here needs a rank.

use super::Body;
use crate::call::{Arguments, Cx};
use anympi_engine::standard::*;
use std::ffi::c_int;

/// What a tool's calls go by: a guest has its own.
#[derive(Default)]
pub struct Tool {
    /// Calls of `MPI_T_init_thread` without their `MPI_T_finalize`.
    users: std::cell::Cell<u32>,
    /// Performance sessions ever made; each is known by its number.
    sessions: std::cell::Cell<u32>,
}

fn initialized(cx: &Cx, then: c_int) -> c_int {
    if cx.state.tool.users.get() == 0 { MPI_T_ERR_NOT_INITIALIZED } else { then }
}

fn answer(a: &mut Arguments, code: c_int) -> Body {
    a.return_int(code);
    Ok(())
}

/// What is asked for does not exist: `ERROR` says so.
pub fn absent<const ERROR: c_int>(cx: &Cx, a: &mut Arguments) -> Body {
    answer(a, initialized(cx, ERROR))
}

/// How many there are: none.
pub fn none(cx: &Cx, a: &mut Arguments) -> Body {
    if a.word(0) == 0 {
        return answer(a, initialized(cx, MPI_T_ERR_INVALID));
    }
    cx.place::<c_int>("number", a.word(0))?.write(0);
    answer(a, initialized(cx, MPI_SUCCESS))
}

/// `MPI_T_init_thread(required, provided)`
pub fn init_thread(cx: &Cx, a: &mut Arguments) -> Body {
    if a.word(1) == 0 {
        return answer(a, MPI_T_ERR_INVALID);
    }
    cx.place::<c_int>("provided", a.word(1))?.write(MPI_THREAD_MULTIPLE);
    let users = &cx.state.tool.users;
    users.set(users.get().saturating_add(1));
    answer(a, MPI_SUCCESS)
}

/// `MPI_T_finalize`
pub fn finalize(cx: &Cx, a: &mut Arguments) -> Body {
    let code = initialized(cx, MPI_SUCCESS);
    let users = &cx.state.tool.users;
    users.set(users.get().saturating_sub(1));
    answer(a, code)
}

/// `MPI_T_pvar_session_create(pe_session)`
pub fn pvar_session_create(cx: &Cx, a: &mut Arguments) -> Body {
    if a.word(0) == 0 {
        return answer(a, MPI_T_ERR_INVALID);
    }
    let session = cx.place::<u32>("pe_session", a.word(0))?;
    let code = initialized(cx, MPI_SUCCESS);
    if code == MPI_SUCCESS {
        let sessions = &cx.state.tool.sessions;
        sessions.set(sessions.get().saturating_add(1));
        session.write(sessions.get());
    }
    answer(a, code)
}

/// `MPI_T_pvar_session_free(pe_session)`
pub fn pvar_session_free(cx: &Cx, a: &mut Arguments) -> Body {
    if a.word(0) == 0 {
        return answer(a, MPI_T_ERR_INVALID);
    }
    let session = cx.place::<u32>("pe_session", a.word(0))?;
    let is_known = (1..=cx.state.tool.sessions.get()).contains(&session.read());
    let code = initialized(cx, if is_known { MPI_SUCCESS } else { MPI_T_ERR_INVALID_SESSION });
    if code == MPI_SUCCESS {
        session.write(0);
    }
    answer(a, code)
}
