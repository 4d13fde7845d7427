//! The checks that all collectives share: communicator, root, buffers, counts and types (MPI 5.0 § 6.2).
//!
//! What is not significant at this rank is not looked at.

use super::block::{Block, Layout};
use crate::comm::Communicator;
use crate::error::{Error, Result, check};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Comm, Count, Datatype, Info};
use std::ffi::{c_int, c_void};
use std::rc::Rc;

pub fn in_place(buf: *const c_void) -> bool {
    buf as usize == MPI_IN_PLACE
}

/// What a rank is in a collective with a root.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The root; in an intercommunicator its peers are the other group.
    Root,
    /// Exchanges data with this root.
    Leaf(usize),
    /// In the root's group of an intercommunicator: takes no part.
    Idle,
}

impl Role {
    pub fn new(comm: &Communicator, root: c_int) -> Result<Role> {
        let named = root >= 0 && (root as usize) < comm.peers().len();
        match root {
            MPI_ROOT if comm.is_inter() => Ok(Role::Root),
            MPI_PROC_NULL if comm.is_inter() => Ok(Role::Idle),
            _ if !named => Err(Error::new(MPI_ERR_ROOT)),
            _ if !comm.is_inter() && root as usize == comm.rank => Ok(Role::Root),
            _ => Ok(Role::Leaf(root as usize)),
        }
    }
}

/// The communicator of a collective; `MPI_ERR_COMM` for one that is null or freed.
pub fn comm(rank: &Rank, comm: Comm) -> Result<Rc<Communicator>> {
    rank.comm(comm)
}

/// A message buffer. A null one is `MPI_BOTTOM`, right only for types that hold addresses.
pub fn block(rank: &Rank, buf: *const c_void, count: Count, datatype: Datatype) -> Result<Block> {
    check(count >= 0, MPI_ERR_COUNT)?;
    let datatype = rank.datatype(datatype)?;
    check(datatype.committed.get(), MPI_ERR_TYPE)?;
    check(!in_place(buf), MPI_ERR_BUFFER)?;
    let fits = |bytes: Count| bytes.checked_mul(count).is_some();
    check(fits(datatype.size) && fits(datatype.extent) && fits(datatype.true_extent), MPI_ERR_COUNT)?;
    rank.check_message(&datatype, count * datatype.size)?;
    check(!buf.is_null() || count == 0 || datatype.size == 0 || datatype.true_lb != 0, MPI_ERR_BUFFER)?;
    Ok(Block { at: buf as *mut u8, count, datatype })
}

/// `n` blocks of `counts[i]` elements, `displs[i]` elements from `buf`.
///
/// # Safety
/// The arrays have `n` elements.
pub unsafe fn vector(
    rank: &Rank,
    buf: *const c_void,
    counts: Ints,
    displs: Ints,
    datatype: Datatype,
    n: usize,
) -> Result<Layout> {
    check(n == 0 || !(counts.is_null() || displs.is_null()), MPI_ERR_ARG)?;
    // SAFETY: the caller's promise.
    let (counts, displs) = unsafe { (counts.to_vec(n), displs.to_vec(n)) };
    check(counts.iter().all(|&c| c >= 0), MPI_ERR_COUNT)?;
    // Null displacements from null are as good as `MPI_BOTTOM`: only the type can say that nothing is there.
    let most = counts.iter().copied().max().unwrap_or(0);
    let Block { at, datatype, .. } = block(rank, buf, most, datatype)?;
    Ok(Layout::Vector { at, counts, displs, datatype })
}

/// `n` blocks of `counts[i]` elements of `datatypes[i]`, `displs[i]` bytes from `buf`.
///
/// # Safety
/// The arrays have `n` elements.
pub unsafe fn general(
    rank: &Rank,
    buf: *const c_void,
    counts: Ints,
    displs: Ints,
    datatypes: *const Datatype,
    n: usize,
) -> Result<Layout> {
    check(n == 0 || !(counts.is_null() || displs.is_null() || datatypes.is_null()), MPI_ERR_ARG)?;
    check(!in_place(buf), MPI_ERR_BUFFER)?;
    // SAFETY: the caller's promise.
    let (counts, displs) = unsafe { (counts.to_vec(n), displs.to_vec(n)) };
    let mut objects = Vec::with_capacity(n);
    for (i, &count) in counts.iter().enumerate() {
        // SAFETY: the caller's promise.
        let datatype = unsafe { *datatypes.add(i) };
        let at = (buf as *const u8).wrapping_offset(displs[i] as isize).cast();
        objects.push(block(rank, at, count, datatype)?.datatype);
    }
    Ok(Layout::General { at: buf as *mut u8, counts, displs, datatypes: objects })
}

/// Sent and received memory must differ (MPI 5.0 § 6.2.1: no aliasing of arguments).
pub fn distinct(send: &Block, recv: &Block) -> Result<()> {
    let same = send.at == recv.at && !send.at.is_null();
    check(!same || send.bytes() == 0 || recv.bytes() == 0, MPI_ERR_BUFFER)
}

/// The info of a persistent collective: no hint is known here, but the handle must be one.
pub fn info(rank: &Rank, info: Info) -> Result<()> {
    check(info == MPI_INFO_NULL || info == MPI_INFO_ENV || rank.infos.get(info.0).is_some(), MPI_ERR_INFO)
}
