//! The API in short forms: slices for buffers, `MPI_COMM_WORLD`, results by value.

use anympi_engine::api;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::{Error, Rank, Result};
use std::ffi::{c_int, c_void};
use std::ptr::null_mut;

pub const WORLD: Comm = MPI_COMM_WORLD;

/// What no call writes into `MPI_ERROR`.
pub const UNTOUCHED: c_int = -77;

pub fn blank() -> Status {
    Status { error: UNTOUCHED, ..Status::new(-99, -99, 1234) }
}

pub type SendCall = unsafe fn(&Rank, *const c_void, Count, Datatype, c_int, c_int, Comm) -> Result<()>;
pub type IsendCall = unsafe fn(&Rank, *const c_void, Count, Datatype, c_int, c_int, Comm, &mut Request) -> Result<()>;

pub const SENDS: [(&str, SendCall); 4] =
    [("send", api::p2p::send), ("bsend", api::p2p::bsend), ("ssend", api::p2p::ssend), ("rsend", api::p2p::rsend)];

pub const ISENDS: [(&str, IsendCall); 4] = [
    ("isend", api::p2p::isend),
    ("ibsend", api::p2p::ibsend),
    ("issend", api::p2p::issend),
    ("irsend", api::p2p::irsend),
];

pub const SEND_INITS: [(&str, IsendCall); 4] = [
    ("send_init", api::p2p::send_init),
    ("bsend_init", api::p2p::bsend_init),
    ("ssend_init", api::p2p::ssend_init),
    ("rsend_init", api::p2p::rsend_init),
];

pub fn send_by(call: SendCall, rank: &Rank, data: &[u8], dest: c_int, tag: c_int) -> Result<()> {
    // SAFETY: a slice is a buffer of its bytes.
    unsafe { call(rank, data.as_ptr().cast(), data.len() as Count, MPI_BYTE, dest, tag, WORLD) }
}

pub fn send(rank: &Rank, data: &[u8], dest: c_int, tag: c_int) -> Result<()> {
    send_by(api::p2p::send, rank, data, dest, tag)
}

/// `data` must outlive the request, which the tests see to.
pub fn isend_by(call: IsendCall, rank: &Rank, data: &[u8], dest: c_int, tag: c_int) -> Result<Request> {
    let mut request = MPI_REQUEST_NULL;
    // SAFETY: as above.
    unsafe { call(rank, data.as_ptr().cast(), data.len() as Count, MPI_BYTE, dest, tag, WORLD, &mut request)? };
    Ok(request)
}

pub fn isend(rank: &Rank, data: &[u8], dest: c_int, tag: c_int) -> Result<Request> {
    isend_by(api::p2p::isend, rank, data, dest, tag)
}

/// The outcome, and the status as the call left it.
pub fn recv_status(rank: &Rank, data: &mut [u8], source: c_int, tag: c_int) -> (Result<()>, Status) {
    let mut status = blank();
    let (buf, count) = (data.as_mut_ptr().cast(), data.len() as Count);
    // SAFETY: as above.
    (unsafe { api::p2p::recv(rank, buf, count, MPI_BYTE, source, tag, WORLD, &mut status) }, status)
}

pub fn recv(rank: &Rank, data: &mut [u8], source: c_int, tag: c_int) -> Result<Status> {
    let (result, status) = recv_status(rank, data, source, tag);
    result.map(|()| status)
}

pub fn irecv(rank: &Rank, data: &mut [u8], source: c_int, tag: c_int) -> Result<Request> {
    let mut request = MPI_REQUEST_NULL;
    let (buf, count) = (data.as_mut_ptr().cast(), data.len() as Count);
    // SAFETY: as above.
    unsafe { api::p2p::irecv(rank, buf, count, MPI_BYTE, source, tag, WORLD, &mut request)? };
    Ok(request)
}

pub fn recv_init(rank: &Rank, data: &mut [u8], source: c_int, tag: c_int) -> Result<Request> {
    let mut request = MPI_REQUEST_NULL;
    let (buf, count) = (data.as_mut_ptr().cast(), data.len() as Count);
    // SAFETY: as above.
    unsafe { api::p2p::recv_init(rank, buf, count, MPI_BYTE, source, tag, WORLD, &mut request)? };
    Ok(request)
}

pub fn start(rank: &Rank, request: &mut Request) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { api::request::start(rank, request) }
}

pub fn wait(rank: &Rank, request: &mut Request) -> Result<Status> {
    let mut status = blank();
    // SAFETY: one status.
    unsafe { api::request::wait(rank, request, &mut status)? };
    Ok(status)
}

pub fn test(rank: &Rank, request: &mut Request) -> Result<Option<Status>> {
    let (mut flag, mut status) = (-1, blank());
    // SAFETY: one status.
    unsafe { api::request::test(rank, request, &mut flag, &mut status)? };
    Ok((flag == 1).then_some(status))
}

pub fn get_status(rank: &Rank, request: Request) -> Result<Option<Status>> {
    let (mut flag, mut status) = (-1, blank());
    // SAFETY: one status.
    unsafe { api::request::request_get_status(rank, request, &mut flag, &mut status)? };
    Ok((flag == 1).then_some(status))
}

pub fn waitall(rank: &Rank, requests: &mut [Request]) -> (Result<()>, Vec<Status>) {
    let mut statuses = vec![blank(); requests.len()];
    // SAFETY: a status for each request.
    let result =
        unsafe { api::request::waitall(rank, requests.len() as c_int, requests.as_mut_ptr(), statuses.as_mut_ptr()) };
    (result, statuses)
}

pub fn waitall_ignoring(rank: &Rank, requests: &mut [Request]) -> Result<()> {
    // SAFETY: null is MPI_STATUSES_IGNORE.
    unsafe { api::request::waitall(rank, requests.len() as c_int, requests.as_mut_ptr(), null_mut()) }
}

pub fn cancel(rank: &Rank, request: Request) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { api::request::cancel(rank, request) }
}

pub fn free(rank: &Rank, request: &mut Request) -> Result<()> {
    // SAFETY: no pointers.
    unsafe { api::request::request_free(rank, request) }
}

pub fn iprobe(rank: &Rank, source: c_int, tag: c_int) -> Result<Option<Status>> {
    let (mut flag, mut status) = (-1, blank());
    // SAFETY: one status.
    unsafe { api::p2p::iprobe(rank, source, tag, WORLD, &mut flag, &mut status)? };
    Ok((flag == 1).then_some(status))
}

pub fn improbe(rank: &Rank, source: c_int, tag: c_int) -> Result<Option<(Message, Status)>> {
    let (mut flag, mut message, mut status) = (-1, MPI_MESSAGE_NULL, blank());
    // SAFETY: one status.
    unsafe { api::p2p::improbe(rank, source, tag, WORLD, &mut flag, &mut message, &mut status)? };
    Ok((flag == 1).then_some((message, status)))
}

pub fn mprobe(rank: &Rank, source: c_int, tag: c_int) -> Result<(Message, Status)> {
    let (mut message, mut status) = (MPI_MESSAGE_NULL, blank());
    // SAFETY: one status.
    unsafe { api::p2p::mprobe(rank, source, tag, WORLD, &mut message, &mut status)? };
    Ok((message, status))
}

pub fn mrecv(rank: &Rank, data: &mut [u8], message: &mut Message) -> Result<Status> {
    let mut status = blank();
    let (buf, count) = (data.as_mut_ptr().cast(), data.len() as Count);
    // SAFETY: a slice is a buffer of its bytes.
    unsafe { api::p2p::mrecv(rank, buf, count, MPI_BYTE, message, &mut status)? };
    Ok(status)
}

/// The class of an error that must be there.
pub fn class<T: std::fmt::Debug>(result: Result<T>) -> c_int {
    result.map_err(|Error { code, .. }| code).expect_err("an error")
}

/// `n` bytes that differ by position and `seed`.
pub fn pattern(n: usize, seed: usize) -> Vec<u8> {
    (0..n).map(|i| (i.wrapping_mul(31) ^ i >> 8 ^ seed.wrapping_mul(97)) as u8).collect()
}

/// (source, tag, bytes) of a status whose `MPI_ERROR` was left alone.
pub fn facts(status: Status) -> (c_int, c_int, Count) {
    assert_eq!(status.error, UNTOUCHED, "a call that completes one operation leaves MPI_ERROR alone");
    (status.source, status.tag, status.bytes())
}

/// A small generator of numbers: tests name their seed when they fail.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
