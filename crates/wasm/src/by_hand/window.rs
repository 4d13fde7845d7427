//! Windows whose memory MPI makes: it lies in the guest's (MPI 5.0 § 12.2.2, § 12.2.3).
//!
//! The engine asks the guest's [`Calls`](crate::callback::Calls) where, so that what it gives back is an address of the
//! guest's already.

use super::Body;
use crate::call::{Arguments, Cx};
use crate::error::Failure;
use crate::guest::Mpi;
use crate::host::{Host, Made};
use crate::memory::Place;
use crate::value::narrow;
use anympi_engine::standard::*;
use anympi_engine::types::{Comm, Count, Info, Win};
use anympi_engine::{Error, api};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::{c_int, c_void};
use std::ptr;

/// `MPI_Win_allocate(size, disp_unit, info, comm, baseptr, win)`, or `MPI_Win_allocate_shared`. In both forms all numbers have
/// 32 bits here.
pub fn allocate<const SHARED: bool>(cx: &Cx, a: &mut Arguments) -> Body {
    let (size, unit) = (Count::from(a.int(0)), Count::from(a.int(1)));
    let (info, comm) = (cx.handle::<Info>(a.word(2)), cx.handle::<Comm>(a.word(3)));
    let base = cx.place::<u32>("baseptr", a.word(4))?;
    let win = cx.place::<u32>("win", a.word(5))?;
    let mut memory: *mut c_void = ptr::null_mut();
    let mut made = Win(0);
    match cx.mpi {
        // SAFETY: there is room for a pointer.
        Mpi::Engine(me) => unsafe {
            let memory = ptr::from_mut(&mut memory).cast();
            match SHARED {
                true => api::rma::win_allocate_shared(me, size, unit, info, comm, memory, &mut made),
                false => api::rma::win_allocate(me, size, unit, info, comm, memory, &mut made),
            }
        }?,
        Mpi::Host(host) => {
            memory = allocate_on_host::<SHARED>(cx, host, size, unit, info, comm, &mut made)?;
        }
    }
    base.write(cx.guest_address(memory));
    win.write(cx.given(made));
    Ok(())
}

/// On another MPI, the memory of a window is some of the guest's, with which a window is made. That of other processes cannot
/// be had there.
fn allocate_on_host<const SHARED: bool>(
    cx: &Cx,
    host: &Host,
    size: Count,
    unit: Count,
    info: Info,
    comm: Comm,
    made: &mut Win,
) -> Result<*mut c_void, Failure> {
    if SHARED && host.members(comm) > 1 {
        eprintln!("anympi: MPI_Win_allocate_shared: guests on another MPI are processes, whose memories are their own");
        return Err(Error::new(MPI_ERR_UNSUPPORTED_OPERATION).into());
    }
    let Ok(bytes) = u64::try_from(size) else { return Err(Error::new(MPI_ERR_SIZE).into()) };
    let at = cx.state.allocate(bytes, 64).ok_or(Error::new(MPI_ERR_NO_MEM))?;
    let memory = cx.address(at);
    if let Err(failure) = host.win_create(memory, size, unit, info, comm, made) {
        cx.state.release(at);
        return Err(failure);
    }
    let flavor = if SHARED { MPI_WIN_FLAVOR_SHARED } else { MPI_WIN_FLAVOR_ALLOCATE };
    host.note_made(*made, Made { at, size, unit, flavor });
    Ok(memory)
}

/// `MPI_Win_shared_query(win, rank, size, disp_unit, baseptr)`
pub fn shared_query(cx: &Cx, a: &mut Arguments) -> Body {
    let (win, rank) = (cx.handle::<Win>(a.word(0)), a.int(1));
    let size: Place<c_int> = cx.place("size", a.word(2))?;
    let unit: Place<c_int> = cx.place("disp_unit", a.word(3))?;
    let base = cx.place::<u32>("baseptr", a.word(4))?;
    let mut memory: *mut c_void = ptr::null_mut();
    let (mut bytes, mut scale) = (0, 0);
    match cx.mpi {
        // SAFETY: there is room for a pointer.
        Mpi::Engine(me) => unsafe {
            let memory = ptr::from_mut(&mut memory).cast();
            api::rma::win_shared_query(me, win, rank, &mut bytes, &mut scale, memory)
        }?,
        Mpi::Host(host) => match host.made(win).filter(|made| made.flavor == MPI_WIN_FLAVOR_SHARED) {
            Some(made) if matches!(rank, 0 | MPI_PROC_NULL) => {
                (bytes, scale, memory) = (made.size, made.unit, cx.address(made.at));
            }
            Some(_) => return Err(Error::new(MPI_ERR_RANK).into()),
            None => return Err(Error::new(MPI_ERR_RMA_FLAVOR).into()),
        },
    }
    size.write(narrow(bytes)?);
    unit.write(narrow(scale)?);
    base.write(cx.guest_address(memory));
    Ok(())
}

/// `MPI_Win_free(win)`: its attributes' values go with it.
pub fn free(cx: &Cx, a: &mut Arguments) -> Body {
    let win = cx.place::<u32>("win", a.word(0))?;
    let word = win.read();
    let mut object = cx.handle::<Win>(word);
    let result = match cx.mpi {
        // SAFETY: a reference.
        Mpi::Engine(me) => unsafe { api::rma::win_free(me, &mut object) }.map_err(Failure::from),
        Mpi::Host(host) => {
            host.idle(object)?;
            let before = object;
            // SAFETY: a reference.
            let result = host.call(native::MPI_Win_free::<Standard>(), |f| unsafe { f(&mut object) });
            if result.is_ok()
                && let Some(made) = host.forget(before)
            {
                cx.state.release(made.at);
            }
            result
        }
    };
    win.write(cx.spelled(word, object));
    result?;
    cx.state.forget_cells(word);
    Ok(())
}
