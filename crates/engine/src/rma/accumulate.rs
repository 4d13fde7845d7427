//! Accumulate and get-accumulate (MPI 5.0 § 12.3.4): an operation on every element, atomic for each.
//!
//! Where the target's memory is mapped here the origin does it all; else the target does, asked by messages. For one target the
//! way is always the same, so operations on one element keep their order.

use super::element::{Operation, Site};
use super::message::{Results, Writer};
use super::place::{Local, Place, Remote, runs};
use super::quick;
use super::window::{Path, Window};
use super::wire::Verb;
use crate::datatype::Reducible;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::*;
use crate::types::{Op, Status};
use std::rc::Rc;

/// `target = target op origin` for each element, and the old values to `results`, if that is given. `origin` is `None` for
/// `MPI_NO_OP`, which takes nothing from it. Done as [`super::transfer::get`] is.
///
/// # Safety
/// The origin's buffer is readable, the result's writable until the operation is done.
pub unsafe fn accumulate(
    rank: &Rank,
    window: &Rc<Window>,
    op: Op,
    origin: Option<&Local>,
    results: Option<Local>,
    remote: Remote,
    request: Option<&Rc<RequestObject>>,
) -> Result<()> {
    let of = common_elements(op, origin, &remote)?;
    let bytes = match origin {
        Some(origin) => remote.place.takes(origin.bytes())?,
        None => remote.place.bytes(),
    };
    if let Some(results) = &results {
        results.takes(bytes)?;
    }
    if bytes == 0 || origin.is_none() && results.is_none() {
        if let Some(request) = request {
            request.complete(Status::EMPTY, MPI_SUCCESS);
        }
        return Ok(());
    }
    let operation = Operation::new(op, of)?;
    quick::remember(window, op, remote.place.datatype.handle.get(), &operation);
    if operation.has_purpose(results.as_ref().map_or(std::ptr::null_mut(), |results| results.at)) {
        window.flushes.have_purpose();
    }
    let mut scratch = Vec::new();
    // SAFETY: the caller's promise.
    let data = match origin {
        // SAFETY: as said.
        Some(origin) => unsafe { origin.packed(rank, bytes, &mut scratch) }?,
        None => std::ptr::null(),
    };
    // SAFETY: the caller's promise; `data` has `bytes` bytes, if any are needed.
    unsafe {
        match window.parts[remote.target].path {
            Path::Direct(base) => {
                let site = window.site(rank, remote.target);
                here(site, &operation, data, results.as_ref(), &remote.mapped(base), bytes as usize)?;
            }
            Path::Kernel { .. } | Path::Message => {
                let verb = if results.is_some() { Verb::GetAccumulate } else { Verb::Accumulate };
                let results = results.map(|Place { at, count, datatype }| Results { at, count, datatype });
                let mut writer = Writer::new(rank, window, remote.target, verb, op, of, results, request.cloned());
                let mut data = data;
                let Place { at, count, datatype } = &remote.place;
                runs(datatype, *at as *mut u8, *count, bytes, of, |block, n| {
                    writer.add(block.addr() as u64, n * operation.size, data);
                    data = data.wrapping_add(n * operation.operand());
                });
                writer.finish();
                return rank.wait_until(|| rank.rma.has_room());
            }
        }
    }
    if let Some(request) = request {
        request.complete(Status::EMPTY, MPI_SUCCESS);
    }
    Ok(())
}

/// The element type of both sides. Operations that do no arithmetic take mixed ones too, byte by byte.
fn common_elements(op: Op, origin: Option<&Local>, remote: &Remote) -> Result<Reducible> {
    let of = remote.place.datatype.uniform;
    let same = origin.is_none_or(|origin| origin.datatype.uniform == of);
    match of {
        Some(of) if same => Ok(of),
        _ => {
            check(op == MPI_REPLACE || op == MPI_NO_OP || remote.place.bytes() == 0, MPI_ERR_TYPE)?;
            Ok(Reducible::No)
        }
    }
}

/// The operation on memory that is mapped here.
///
/// # Safety
/// As for [`accumulate`]; `target` lies in the window.
unsafe fn here(
    site: Site,
    operation: &Operation,
    mut data: *const u8,
    results: Option<&Local>,
    target: &Local,
    bytes: usize,
) -> Result<()> {
    let mut fetched = Vec::new();
    let mut old = match results {
        None => std::ptr::null_mut(),
        Some(results) if results.datatype.contiguous => results.at,
        Some(_) => {
            fetched = site.rank.zeroes(bytes)?;
            fetched.as_mut_ptr()
        }
    };
    let mut outcome = Ok(());
    let mut run = operation.many(site, bytes / operation.size);
    runs(&target.datatype, target.at, target.count, bytes as i64, operation.of, |at, n| {
        // SAFETY: the caller's promise, for this run.
        let done = unsafe { run.apply(at, data, n, old) };
        outcome = outcome.and(done);
        data = data.wrapping_add(n * operation.operand());
        if !old.is_null() {
            old = old.wrapping_add(n * operation.size);
        }
    });
    if let Some(results) = results.filter(|_| !fetched.is_empty()) {
        // SAFETY: the caller's promise.
        unsafe { results.datatype.unpack(fetched.as_ptr(), 0, bytes as i64, results.at, results.count) };
    }
    outcome
}

/// The origin's side of an operation on one element of a predefined type.
pub struct One {
    /// The new value, and for compare-and-swap the expected one after it.
    pub operands: *const u8,
    pub result: *mut u8,
}

/// `MPI_Fetch_and_op` and `MPI_Compare_and_swap` on an element that is `offset` bytes into the memory of `target`.
///
/// # Safety
/// The operands are readable, the result is writable until the operation is done.
#[inline]
pub unsafe fn one(
    rank: &Rank,
    window: &Rc<Window>,
    operation: &Operation,
    op: Op,
    target: usize,
    offset: u64,
    One { operands, result }: One,
    datatype: &Rc<crate::datatype::TypeObject>,
) -> Result<()> {
    if operation.has_purpose(result) {
        window.flushes.have_purpose();
    }
    if let Path::Direct(base) = window.parts[target].path {
        let at = base.wrapping_add(offset as usize);
        if let Reducible::Pair(..) = operation.of {
            let mut old = [0u8; 32];
            let mut new = [0u8; 32];
            // SAFETY: the caller's promise; no pair is longer without its gap.
            unsafe {
                if operation.operand() > 0 {
                    datatype.pack(operands, 1, new.as_mut_ptr());
                }
                operation.run(window.site(rank, target), at, new.as_ptr(), 1, old.as_mut_ptr())?;
                datatype.unpack(old.as_ptr(), 0, datatype.size, result, 1);
            }
            return Ok(());
        }
        // SAFETY: the caller's promise.
        return unsafe { operation.run(window.site(rank, target), at, operands, 1, result) };
    }
    let verb = match operation.act {
        super::element::Act::CompareAndSwap => Verb::CompareAndSwap,
        _ => Verb::GetAccumulate,
    };
    let results = Some(Results { at: result, count: 1, datatype: datatype.clone() });
    let mut packed = [0u8; 64];
    let data = match operation.of {
        Reducible::Pair(..) if operation.operand() > 0 => {
            // SAFETY: the caller's promise; no pair is longer.
            unsafe { datatype.pack(operands, 1, packed.as_mut_ptr()) };
            packed.as_ptr()
        }
        Reducible::No => return Err(Error::new(MPI_ERR_TYPE)),
        _ => operands,
    };
    let mut writer = Writer::new(rank, window, target, verb, op, operation.of, results, None);
    // SAFETY: the caller's promise.
    unsafe { writer.add(offset, operation.size, data) };
    writer.finish();
    rank.wait_until(|| rank.rma.has_room())
}
