//! `MPI_Comm_spawn` and `MPI_Comm_spawn_multiple` (MPI 5.0 § 11.8): how long their arrays are, only the root knows, and only the
//! root's are looked at. Whether a guest may start anything is the launcher's decision.

use super::Body;
use crate::call::{Arguments, Cx, unsupported};
use crate::error::Failure;
use crate::guest::Mpi;
use anympi_engine::api;
use anympi_engine::types::{Comm, Info};
use std::ffi::{CString, c_char, c_int};
use std::ptr;

/// Bytes of all words of a call: a guest may name one long string again and again.
const MOST: usize = 1 << 20;

/// One command, copied out of the guest.
struct Wanted {
    words: Vec<CString>,
    most: c_int,
    info: Info,
}

/// Where a call's other arguments are.
struct Call {
    root: c_int,
    comm: Comm,
    intercomm: u32,
    errcodes: u32,
}

/// A command and its arguments; `None` when they are too long.
fn wanted(cx: &Cx, name: u32, argv: u32, most: c_int, info: u32) -> Result<Option<Wanted>, Failure> {
    let mut words: Vec<CString> = cx.text("command", name)?.into_iter().collect();
    let mut bytes = 0;
    let mut next = argv;
    while next != 0 {
        let Some(word) = cx.text("argv", cx.place::<u32>("argv", next)?.read())? else { break };
        bytes += word.as_bytes().len() + 1;
        if bytes > MOST {
            return Ok(None);
        }
        words.push(word);
        next = next.wrapping_add(4);
    }
    Ok(Some(Wanted { words, most, info: cx.handle::<Info>(info) }))
}

/// `MPI_Comm_spawn(command, argv, maxprocs, info, root, comm, intercomm, array_of_errcodes)`
pub fn comm_spawn(cx: &Cx, a: &mut Arguments) -> Body {
    let call = Call { root: a.int(4), comm: cx.handle(a.word(5)), intercomm: a.word(6), errcodes: a.word(7) };
    let (name, argv, most, info) = (a.word(0), a.word(1), a.int(2), a.word(3));
    spawn(cx, &call, || Ok(wanted(cx, name, argv, most, info)?.into_iter().collect()))
}

/// `MPI_Comm_spawn_multiple(count, commands, argvs, maxprocs, infos, root, comm, intercomm, array_of_errcodes)`
pub fn comm_spawn_multiple(cx: &Cx, a: &mut Arguments) -> Body {
    let call = Call { root: a.int(5), comm: cx.handle(a.word(6)), intercomm: a.word(7), errcodes: a.word(8) };
    let (count, [names, argvs, most, infos]) = (a.int(0).max(0) as u32, [1, 2, 3, 4].map(|i| a.word(i)));
    let element = |array: &'static str, at: u32, i: u32| -> Result<u32, Failure> {
        Ok(cx.place::<u32>(array, at.wrapping_add(4 * i))?.read())
    };
    let all = || {
        let mut all = Vec::new();
        for i in 0..count {
            let name = element("array_of_commands", names, i)?;
            let argv = if argvs == 0 { 0 } else { element("array_of_argv", argvs, i)? };
            let most = element("array_of_maxprocs", most, i)? as c_int;
            match wanted(cx, name, argv, most, element("array_of_info", infos, i)?)? {
                Some(one) if all.len() < MOST => all.push(one),
                _ => return Ok(Vec::new()),
            }
        }
        Ok(all)
    };
    spawn(cx, &call, all)
}

/// `MPI_Comm_join`: a guest's descriptors are not those of its process, which it must not reach by their numbers.
pub fn comm_join(_: &Cx, _: &mut Arguments) -> Body {
    unsupported()
}

/// Starts what the root wants; nothing at all is an error of the engine's, for all members.
fn spawn(cx: &Cx, call: &Call, commands: impl FnOnce() -> Result<Vec<Wanted>, Failure>) -> Body {
    let Mpi::Engine(me) = cx.mpi else { return unsupported() };
    let intercomm = cx.place::<u32>("intercomm", call.intercomm)?;
    let mut place = -1;
    // SAFETY: it takes no pointer.
    unsafe { api::comm::comm_rank(me, call.comm, &mut place) }?;
    let commands = if place == call.root { commands()? } else { Vec::new() };
    let pointer = |word: &CString| word.as_ptr().cast_mut();
    let mut names: Vec<*mut c_char> =
        commands.iter().map(|of| of.words.first().map_or(ptr::null_mut(), pointer)).collect();
    let arguments =
        |of: &Wanted| -> Vec<*mut c_char> { of.words.iter().skip(1).map(pointer).chain([ptr::null_mut()]).collect() };
    let arguments: Vec<Vec<*mut c_char>> = commands.iter().map(arguments).collect();
    let mut argvs: Vec<*const *mut c_char> = arguments.iter().map(|of| of.as_ptr()).collect();
    let most: Vec<c_int> = commands.iter().map(|of| of.most).collect();
    let infos: Vec<Info> = commands.iter().map(|of| of.info).collect();
    let (mut made, mut codes) = (Comm(0), Vec::new());
    // SAFETY: all arrays have as many elements as there are commands, and each list of arguments ends with a null.
    let result = unsafe {
        api::dynamic::comm_spawn_multiple(
            me,
            commands.len() as c_int,
            names.as_mut_ptr(),
            argvs.as_mut_ptr().cast(),
            most.as_ptr(),
            infos.as_ptr(),
            call.root,
            call.comm,
            &mut made,
            &mut codes,
        )
    };
    if call.errcodes != 0 {
        for (i, &code) in (0u32..).zip(&codes) {
            cx.place::<i32>("array_of_errcodes", call.errcodes.wrapping_add(4 * i))?.write(code);
        }
    }
    result?;
    intercomm.write(cx.given(made));
    Ok(())
}
