//! Windows of an MPI in guests' memories (MPI 5.0 chapter 12).
//!
//! An MPI need not check where in a window an operation goes, and the guest's types can lead anywhere: so the ranks tell
//! each other, when a window is made, where it is and how large, and each operation is checked where it starts. For
//! dynamic windows, whose addresses are guest's offsets, they tell the address of their memories.

use super::{Cx, Host};
use crate::error::Failure;
use anympi_engine::Error;
use anympi_engine::standard::*;
use anympi_engine::types::{Comm, Count, Datatype, Info, Win};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{c_int, c_void};

/// The windows that the guest has, by their handles.
#[derive(Default)]
pub struct Windows(RefCell<HashMap<usize, Window>>);

struct Window {
    /// By rank.
    targets: Vec<Target>,
    /// The memory that was made for the window, by its address in the guest.
    made: Option<Made>,
}

/// What the ranks tell each other: numbers, so that it can be sent as bytes.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Target {
    /// Where the guest's memory begins, for a dynamic window.
    base: u64,
    size: u64,
    unit: i64,
    dynamic: u64,
}

/// A window's memory that is the guest's, and what was asked for.
#[derive(Clone, Copy)]
pub(crate) struct Made {
    pub at: u32,
    pub size: Count,
    pub unit: Count,
    pub flavor: c_int,
}

/// No memory of a guest's is larger.
const LARGEST: u64 = 1 << 32;

impl Host {
    /// `MPI_Win_create`, with what `cx` has checked of the memory.
    pub(crate) fn win_create(
        &self,
        base: *mut c_void,
        size: Count,
        unit: Count,
        info: Info,
        comm: Comm,
        win: &mut Win,
    ) -> Result<(), Failure> {
        // SAFETY: the memory was checked, and the handle is written to a local.
        self.call(native::MPI_Win_create_c::<Standard>(), |f| unsafe { f(base, size, unit, info, comm, win) })?;
        self.exchange(comm, *win, Target { base: 0, size: size.max(0) as u64, unit, dynamic: 0 })
    }

    /// `MPI_Win_create_dynamic`
    pub(crate) fn win_create_dynamic(&self, cx: &Cx, info: Info, comm: Comm, win: &mut Win) -> Result<(), Failure> {
        // SAFETY: the handle is written to a local.
        self.call(native::MPI_Win_create_dynamic::<Standard>(), |f| unsafe { f(info, comm, win) })?;
        let base = cx.address(0).addr() as u64;
        self.exchange(comm, *win, Target { base, size: LARGEST, unit: 1, dynamic: 1 })
    }

    /// Tells the others of `comm` about this rank's part of the window, and notes what they tell.
    fn exchange(&self, comm: Comm, win: Win, mine: Target) -> Result<(), Failure> {
        let mut targets = vec![Target::default(); self.members(comm) as usize];
        let bytes = size_of::<Target>() as c_int;
        let (send, receive) = ((&raw const mine).cast(), targets.as_mut_ptr().cast());
        self.call(native::MPI_Allgather::<Standard>(), |f| {
            // SAFETY: there is room for what every rank sends.
            unsafe { f(send, bytes, MPI_BYTE, receive, bytes, MPI_BYTE, comm) }
        })?;
        self.windows.0.borrow_mut().insert(win.0, Window { targets, made: None });
        Ok(())
    }

    /// Memory was made for the window.
    pub(crate) fn note_made(&self, win: Win, made: Made) {
        if let Some(window) = self.windows.0.borrow_mut().get_mut(&win.0) {
            window.made = Some(made);
        }
    }

    /// What was made for the window.
    pub(crate) fn made(&self, win: Win) -> Option<Made> {
        self.windows.0.borrow().get(&win.0)?.made
    }

    /// The window is no more.
    pub(crate) fn forget(&self, win: Win) -> Option<Made> {
        self.windows.0.borrow_mut().remove(&win.0)?.made
    }

    /// The displacement that the MPI gets for `disp`, if all elements that it leads to are the target's.
    pub(crate) fn target(
        &self,
        win: Win,
        rank: c_int,
        disp: Count,
        count: Count,
        datatype: Datatype,
    ) -> Result<Count, Failure> {
        let windows = self.windows.0.borrow();
        let target = windows.get(&win.0).and_then(|window| window.targets.get(usize::try_from(rank).ok()?));
        // The call refuses what does not exist.
        let Some(target) = target else { return Ok(disp) };
        let disp = if target.dynamic != 0 { Count::from(disp as u32) } else { disp };
        if let Some(layout) = self.layout(datatype).filter(|layout| count > 0 && layout.size > 0) {
            let start = i128::from(disp) * i128::from(target.unit) + i128::from(layout.true_lb);
            let last = i128::from(count - 1) * i128::from(layout.extent);
            let (low, high) = (start + last.min(0), start + last.max(0) + i128::from(layout.true_extent));
            if low < 0 || high > i128::from(target.size) {
                return Err(Error::new(MPI_ERR_RMA_RANGE).into());
            }
        }
        Ok(if target.dynamic != 0 { disp.wrapping_add(target.base as i64) } else { disp })
    }
}
