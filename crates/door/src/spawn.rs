//! `MPI_Comm_spawn` and `MPI_Comm_spawn_multiple` (MPI 5.0 § 11.8): how long their arrays are, only the root knows.

use crate::call::call;
use crate::slot::required;
use anympi_engine::api;
use anympi_engine::errhandler::Argument;
use anympi_engine::{Rank, types};
use anympi_translate::{Abi, Convert};
use std::ffi::{c_char, c_int, c_void};

/// Writes the code of each rank into the program's array; `MPI_ERRCODES_IGNORE` is null in every ABI.
///
/// # Safety
/// An array that is not null has a place for each.
unsafe fn tell<A: Abi>(codes: &[c_int], array: *mut c_int) {
    let codes = if array.is_null() { &[] } else { codes };
    for (i, &code) in codes.iter().enumerate() {
        // SAFETY: the caller's promise.
        unsafe { *array.add(i) = A::error_out(code) };
    }
}

/// `MPI_Comm_spawn`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn comm_spawn<A: Abi>(
    command: *const c_char,
    argv: *mut *mut c_char,
    maxprocs: c_int,
    info: A::Info,
    root: c_int,
    comm: A::Comm,
    intercomm: *mut A::Comm,
    array_of_errcodes: *mut c_int,
) -> c_int {
    let (comm, root) = (comm.standard(), A::rank_in(root));
    call::<A>(
        "MPI_Comm_spawn",
        || Some(Argument::Comm(comm)),
        |rank| {
            // SAFETY: the caller's promise.
            let intercomm = unsafe { required(intercomm) }?;
            let (mut made, mut codes) = (A::Comm::EMPTY, Vec::new());
            // SAFETY: the caller's promise.
            let result = unsafe {
                let info = info.standard();
                api::dynamic::comm_spawn(rank, command, argv, maxprocs, info, root, comm, &mut made, &mut codes)
            };
            // SAFETY: the caller's promise.
            unsafe { tell::<A>(&codes, array_of_errcodes) };
            result?;
            *intercomm = A::Comm::foreign(made);
            Ok(())
        },
    )
}

/// `MPI_Comm_spawn_multiple`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn comm_spawn_multiple<A: Abi>(
    count: c_int,
    array_of_commands: *mut *mut c_char,
    array_of_argv: *mut c_void,
    array_of_maxprocs: *const c_int,
    array_of_info: *const A::Info,
    root: c_int,
    comm: A::Comm,
    intercomm: *mut A::Comm,
    array_of_errcodes: *mut c_int,
) -> c_int {
    let (comm, root) = (comm.standard(), A::rank_in(root));
    call::<A>(
        "MPI_Comm_spawn_multiple",
        || Some(Argument::Comm(comm)),
        |rank| {
            // SAFETY: the caller's promise.
            let intercomm = unsafe { required(intercomm) }?;
            let (mut made, mut codes) = (A::Comm::EMPTY, Vec::new());
            let infos = if is_root(rank, comm, root) && !array_of_info.is_null() { count.max(0) as usize } else { 0 };
            // SAFETY: at the root the array has `count` elements.
            let infos: Vec<types::Info> = (0..infos).map(|i| unsafe { *array_of_info.add(i) }.standard()).collect();
            let at = if array_of_info.is_null() { std::ptr::null() } else { infos.as_ptr() };
            // SAFETY: the caller's promise; only the root looks at the arrays.
            let result = unsafe {
                api::dynamic::comm_spawn_multiple(
                    rank,
                    count,
                    array_of_commands,
                    array_of_argv,
                    array_of_maxprocs,
                    at,
                    root,
                    comm,
                    &mut made,
                    &mut codes,
                )
            };
            // SAFETY: the caller's promise.
            unsafe { tell::<A>(&codes, array_of_errcodes) };
            result?;
            *intercomm = A::Comm::foreign(made);
            Ok(())
        },
    )
}

/// Whether this rank is the one whose arguments count.
fn is_root(rank: &Rank, comm: types::Comm, root: c_int) -> bool {
    rank.comm(comm).is_ok_and(|comm| usize::try_from(root) == Ok(comm.rank))
}
