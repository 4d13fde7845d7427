//! Put and get (MPI 5.0 § 12.3.1, § 12.3.2), by the quickest way there is to the target's memory.

use super::batch::{self, SMALL};
use super::kernel::{self, Way};
use super::message::{Results, Writer};
use super::place::{Local, Place, Remote, runs};
use super::window::{Path, Window};
use super::wire::Verb;
use crate::datatype::Reducible;
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::{MPI_NO_OP, MPI_REPLACE};
use crate::types::Count;
use std::rc::Rc;

/// Whether an operation is one that others may wait for.
#[inline]
fn is_small(local: &Local, remote: &Local, bytes: Count) -> bool {
    bytes as usize <= SMALL && local.datatype.contiguous && remote.datatype.contiguous
}

/// Copies the origin's data to the target. The origin's buffer is free when this returns.
///
/// # Safety
/// The origin's buffer is readable.
#[inline]
pub unsafe fn put(rank: &Rank, window: &Rc<Window>, origin: &Local, remote: Remote) -> Result<()> {
    let (target, bytes) = (remote.target, remote.place.takes(origin.bytes())?);
    if bytes == 0 {
        return Ok(());
    }
    window.flushes.have_purpose();
    // SAFETY: the caller's promise for the origin; the target's side lies in its window.
    unsafe {
        match window.parts[target].path {
            Path::Direct(base) => {
                origin.copy_to(&remote.mapped(base), bytes);
                window.was_stored();
                Ok(())
            }
            Path::Kernel { pid, base } => {
                let remote = remote.mapped(base as *mut u8);
                if is_small(origin, &remote, bytes) {
                    batch::note(rank, window, Way::Put, (target, pid, base), origin.at, remote.at, bytes as usize);
                    return Ok(());
                }
                batch::perform(rank, window, Some(target));
                kernel::copy(Way::Put, pid, origin, &remote, bytes)
                    .inspect_err(|error| batch::await_failure(rank, window, target, error))
            }
            Path::Message => {
                let mut scratch = Vec::new();
                let mut data = origin.packed(rank, bytes, &mut scratch)?;
                let (verb, of) = (Verb::Put, Reducible::No);
                let mut writer = Writer::new(rank, window, target, verb, MPI_REPLACE, of, None, None);
                let Place { at, count, datatype } = &remote.place;
                runs(datatype, *at as *mut u8, *count, bytes, of, |block, len| {
                    writer.add(block.addr() as u64, len, data);
                    data = data.wrapping_add(len);
                });
                writer.finish();
                rank.wait_until(|| rank.rma.has_room())
            }
        }
    }
}

/// Copies the target's data to the origin. Done when this returns, or when `request` is, or after a flush.
///
/// # Safety
/// The origin's buffer is writable, until then.
#[inline]
pub unsafe fn get(
    rank: &Rank,
    window: &Rc<Window>,
    origin: Local,
    remote: Remote,
    request: Option<&Rc<RequestObject>>,
) -> Result<()> {
    let (target, bytes) = (remote.target, origin.takes(remote.place.bytes())?);
    // SAFETY: the caller's promise for the origin; the target's side lies in its window.
    unsafe {
        match window.parts[target].path {
            _ if bytes == 0 => {}
            Path::Direct(base) => remote.mapped(base).copy_to(&origin, bytes),
            Path::Kernel { pid, base } => {
                let remote = remote.mapped(base as *mut u8);
                if request.is_none() && is_small(&origin, &remote, bytes) {
                    batch::note(rank, window, Way::Get, (target, pid, base), origin.at, remote.at, bytes as usize);
                    return Ok(());
                }
                batch::perform(rank, window, Some(target));
                kernel::copy(Way::Get, pid, &origin, &remote, bytes)
                    .inspect_err(|error| batch::await_failure(rank, window, target, error))?
            }
            Path::Message => {
                let Place { at, count, datatype } = origin;
                let results = Some(Results { at, count, datatype });
                let (verb, of, request) = (Verb::Get, Reducible::No, request.cloned());
                let mut writer = Writer::new(rank, window, target, verb, MPI_NO_OP, of, results, request);
                let Place { at, count, datatype } = &remote.place;
                runs(datatype, *at as *mut u8, *count, bytes, of, |block, len| {
                    writer.add(block.addr() as u64, len, std::ptr::null());
                });
                writer.finish();
                return rank.wait_until(|| rank.rma.has_room());
            }
        }
    }
    if let Some(request) = request {
        request.complete(crate::types::Status::EMPTY, crate::standard::MPI_SUCCESS);
    }
    Ok(())
}
