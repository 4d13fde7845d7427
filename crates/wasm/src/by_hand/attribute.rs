//! Attribute values (MPI 5.0 § 7.7, § 9.1.2, § 12.2.6): those that programs set are their own 32 bits; predefined ones are
//! addresses of numbers, for which there are cells in the guest's memory.

use super::Body;
use crate::call::{Arguments, Cx};
use crate::error::Failure;
use crate::guest::{Mpi, State};
use anympi_engine::api;
use anympi_engine::standard::*;
use anympi_engine::types::{Comm, Count, Datatype, Win};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{c_int, c_void};

/// Where the values of predefined attributes lie in the guest: by window (0 for communicators) and keyval.
#[derive(Default)]
pub struct Cells(RefCell<HashMap<(u32, c_int), u32>>);

impl State {
    /// The cell of an attribute, with its value in it.
    fn cell(&self, cx: &Cx, owner: u32, keyval: c_int, value: c_int) -> std::result::Result<u32, Failure> {
        let known = self.cells.0.borrow().get(&(owner, keyval)).copied();
        let at = match known {
            Some(at) => at,
            None => {
                let at = self.allocate(4, 4).ok_or(anympi_engine::Error::new(MPI_ERR_NO_MEM))?;
                self.cells.0.borrow_mut().insert((owner, keyval), at);
                at
            }
        };
        cx.place::<c_int>("attribute_val", at)?.write(value);
        Ok(at)
    }

    /// Takes back the cells of a window that is no more.
    pub(crate) fn forget_cells(&self, owner: u32) {
        let mut cells = self.cells.0.borrow_mut();
        cells.retain(|&(of, _), &mut at| {
            if of == owner {
                self.release(at);
            }
            of != owner
        });
    }
}

/// Asks for a value, and gives it and the flag to the guest as `spell` says.
fn get(
    cx: &Cx,
    a: &Arguments,
    ask: impl FnOnce(*mut c_void, &mut c_int) -> Body,
    spell: impl FnOnce(*mut c_void) -> std::result::Result<u32, Failure>,
) -> Body {
    let value = cx.place::<u32>("attribute_val", a.word(2))?;
    let flag = cx.place::<c_int>("flag", a.word(3))?;
    let mut found = flag.read();
    let mut pointer: *mut c_void = std::ptr::null_mut();
    ask(std::ptr::from_mut(&mut pointer).cast(), &mut found)?;
    flag.write(found);
    if found != 0 {
        value.write(spell(pointer)?);
    }
    Ok(())
}

/// `MPI_Comm_get_attr(comm, comm_keyval, attribute_val, flag)`, also as `MPI_Attr_get`
pub fn comm_get_attr(cx: &Cx, a: &mut Arguments) -> Body {
    let (comm, keyval) = (cx.handle::<Comm>(a.word(0)), a.int(1));
    let ask = |value: *mut c_void, flag: &mut c_int| match cx.mpi {
        // SAFETY: the value has room for a pointer.
        Mpi::Engine(me) => Ok(unsafe { api::attr::comm_get_attr(me, comm, keyval, value, flag) }?),
        Mpi::Host(host) => {
            // SAFETY: as above.
            host.call(native::MPI_Comm_get_attr::<Standard>(), |f| unsafe { f(comm, keyval, value, flag) })
        }
    };
    get(cx, a, ask, |value| {
        if !(MPI_TAG_UB..=MPI_UNIVERSE_SIZE).contains(&keyval) {
            return Ok(value.addr() as u32);
        }
        // SAFETY: the value of a predefined attribute is the address of an `int`.
        let number = unsafe { value.cast::<c_int>().read() };
        cx.state.cell(cx, 0, keyval, number)
    })
}

/// `MPI_Type_get_attr(datatype, type_keyval, attribute_val, flag)`
pub fn type_get_attr(cx: &Cx, a: &mut Arguments) -> Body {
    let (datatype, keyval) = (cx.handle::<Datatype>(a.word(0)), a.int(1));
    let ask = |value: *mut c_void, flag: &mut c_int| match cx.mpi {
        // SAFETY: the value has room for a pointer.
        Mpi::Engine(me) => Ok(unsafe { api::attr::type_get_attr(me, datatype, keyval, value, flag) }?),
        Mpi::Host(host) => {
            // SAFETY: as above.
            host.call(native::MPI_Type_get_attr::<Standard>(), |f| unsafe { f(datatype, keyval, value, flag) })
        }
    };
    get(cx, a, ask, |value| Ok(value.addr() as u32))
}

/// `MPI_Win_get_attr(win, win_keyval, attribute_val, flag)`
pub fn win_get_attr(cx: &Cx, a: &mut Arguments) -> Body {
    let (win, keyval) = (cx.handle::<Win>(a.word(0)), a.int(1));
    let ask = |value: *mut c_void, flag: &mut c_int| match cx.mpi {
        // SAFETY: the value has room for a pointer.
        Mpi::Engine(me) => Ok(unsafe { api::attr::win_get_attr(me, win, keyval, value, flag) }?),
        Mpi::Host(host) => {
            // SAFETY: as above.
            host.call(native::MPI_Win_get_attr::<Standard>(), |f| unsafe { f(win, keyval, value, flag) })
        }
    };
    let made = match cx.mpi {
        Mpi::Engine(_) => None,
        Mpi::Host(host) => host.made(win),
    };
    get(cx, a, ask, |value| {
        let number = match keyval {
            MPI_WIN_BASE => return Ok(cx.guest_address(value)),
            MPI_WIN_CREATE_FLAVOR if made.is_some() => made.map_or(0, |made| made.flavor),
            // SAFETY: the address of an `MPI_Aint`.
            MPI_WIN_SIZE => unsafe { value.cast::<Count>().read() as c_int },
            // SAFETY: the address of an `int`.
            MPI_WIN_DISP_UNIT | MPI_WIN_CREATE_FLAVOR | MPI_WIN_MODEL => unsafe { value.cast::<c_int>().read() },
            _ => return Ok(value.addr() as u32),
        };
        cx.state.cell(cx, a.word(0), keyval, number)
    })
}
