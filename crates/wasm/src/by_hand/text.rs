//! Strings whose room the guest says in another argument (MPI 5.0 chapter 10, § 11.3.2).

use super::Body;
use crate::call::{Arguments, Cx};
use crate::guest::Mpi;
use crate::value::{Text, pointer};
use anympi_engine::api;
use anympi_engine::types::{Info, Session};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::c_int;

/// No string of these procedures is longer, so that more room is not asked for on this side.
const LONGEST: c_int = 1 << 16;

/// `MPI_Info_get(info, key, valuelen, value, flag)`: the terminator is not counted.
pub fn info_get(cx: &Cx, a: &mut Arguments) -> Body {
    let info = cx.handle::<Info>(a.word(0));
    let key = cx.text("key", a.word(1))?;
    let room = a.int(2).min(LONGEST);
    let mut value = Text::new("value", a.word(3), room.max(0) + 1);
    let flag = cx.place::<c_int>("flag", a.word(4))?;
    let mut found = flag.read();
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: the value has room for one character more than said.
            unsafe { api::info::info_get(me, info, pointer(&key), room, value.as_mut_ptr(), &mut found) }?
        }
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Info_get::<Standard>(), |f| unsafe {
            f(info, pointer(&key), room, value.as_mut_ptr(), &mut found)
        })?,
    }
    flag.write(found);
    if found != 0 { value.write_back(cx) } else { Ok(()) }
}

/// `MPI_Info_get_string(info, key, buflen, value, flag)`
pub fn info_get_string(cx: &Cx, a: &mut Arguments) -> Body {
    let info = cx.handle::<Info>(a.word(0));
    let key = cx.text("key", a.word(1))?;
    let buflen = cx.place::<c_int>("buflen", a.word(2))?;
    let mut room = buflen.read().min(LONGEST);
    let has_room = room > 0;
    let mut value = Text::new("value", a.word(3), room);
    let flag = cx.place::<c_int>("flag", a.word(4))?;
    let mut found = flag.read();
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: the value has the room that was said.
            unsafe { api::info::info_get_string(me, info, pointer(&key), &mut room, value.as_mut_ptr(), &mut found) }?
        }
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Info_get_string::<Standard>(), |f| unsafe {
            f(info, pointer(&key), &mut room, value.as_mut_ptr(), &mut found)
        })?,
    }
    flag.write(found);
    if found == 0 {
        return Ok(());
    }
    buflen.write(room);
    if has_room { value.write_back(cx) } else { Ok(()) }
}

/// `MPI_Session_get_nth_pset(session, info, n, pset_len, pset_name)`
pub fn session_get_nth_pset(cx: &Cx, a: &mut Arguments) -> Body {
    let (session, info, n) = (cx.handle::<Session>(a.word(0)), cx.handle::<Info>(a.word(1)), a.int(2));
    let length = cx.place::<c_int>("pset_len", a.word(3))?;
    let mut room = length.read().min(LONGEST);
    let has_room = room > 0;
    let mut name = Text::new("pset_name", a.word(4), room);
    match cx.mpi {
        Mpi::Engine(me) => {
            // SAFETY: the name has the room that was said.
            unsafe { api::session::session_get_nth_pset(me, session, info, n, &mut room, name.as_mut_ptr()) }?
        }
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Session_get_nth_pset::<Standard>(), |f| unsafe {
            f(session, info, n, &mut room, name.as_mut_ptr())
        })?,
    }
    length.write(room);
    if has_room { name.write_back(cx) } else { Ok(()) }
}
