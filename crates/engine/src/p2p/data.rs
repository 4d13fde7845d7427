//! The calls by which everything else in the engine (collectives, communicator creation) sends and receives.

use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::Result;
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::types::Count;
use std::ffi::c_int;
use std::rc::Rc;

/// Which of a communicator's two contexts a message travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    User,
    Collective,
}

/// Send modes (§ 3.4). Buffered sends are [`super::bsend`]'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Standard,
    Synchronous,
    Ready,
}

/// Starts a send of `count` elements at `buf` to rank `dest` of `comm.peers()`.
///
/// # Safety
/// `buf` stays readable and unchanged until the request is done.
#[allow(clippy::too_many_arguments)]
pub unsafe fn isend(_rank: &Rank, _comm: &Rc<Communicator>, _channel: Channel, _mode: Mode, _buf: *const u8, _count: Count, _datatype: &Rc<TypeObject>, _dest: c_int, _tag: c_int) -> Result<Rc<RequestObject>> {
    todo!()
}

/// Starts a receive from rank `source` of `comm.peers()` (or `MPI_ANY_SOURCE`) with `tag` (or `MPI_ANY_TAG`).
///
/// # Safety
/// `buf` stays writable and untouched until the request is done.
#[allow(clippy::too_many_arguments)]
pub unsafe fn irecv(_rank: &Rank, _comm: &Rc<Communicator>, _channel: Channel, _buf: *mut u8, _count: Count, _datatype: &Rc<TypeObject>, _source: c_int, _tag: c_int) -> Result<Rc<RequestObject>> {
    todo!()
}
