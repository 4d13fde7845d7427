//! Buffered sends and the buffers they use (MPI 5.0 § 3.6): attached to the process, a communicator or a session.
//!
//! A buffered send packs its data into the attached buffer and starts an ordinary send from there, so it returns at
//! once. Each message takes its bytes and `MPI_BSEND_OVERHEAD` from the buffer until it is sent; the first gap that is
//! large enough is taken. With `MPI_BUFFER_AUTOMATIC` the data goes to the heap and there is no limit.

use super::{Channel, Mode, isend};
use crate::comm::Communicator;
use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::session::SessionObject;
use crate::standard::*;
use crate::types::Count;
use std::cell::RefCell;
use std::ffi::c_int;
use std::rc::Rc;

/// What a buffer is attached to.
pub enum Owner<'r> {
    Process(&'r Rank),
    Comm(Rc<Communicator>),
    Session(Rc<SessionObject>),
}

impl Owner<'_> {
    fn place(&self) -> &RefCell<Option<AttachedBuffer>> {
        match self {
            Owner::Process(rank) => &rank.buffer,
            Owner::Comm(comm) => &comm.buffer,
            Owner::Session(session) => &session.buffer,
        }
    }

    /// Drops what is sent; true when nothing is left in the buffer.
    fn reclaim(&self) -> bool {
        self.place().borrow_mut().as_mut().is_none_or(|buffer| buffer.reclaim())
    }
}

/// An attached buffer with the messages that are still in it.
pub struct AttachedBuffer {
    space: Space,
    /// By offset.
    messages: Vec<Buffered>,
}

enum Space {
    User { address: usize, size: usize },
    Automatic,
}

struct Buffered {
    /// Where it starts in the user's buffer; 0 with [`Space::Automatic`].
    offset: usize,
    /// What it takes, overhead included.
    len: usize,
    data: *mut u8,
    /// The data itself, with [`Space::Automatic`].
    heap: Vec<u8>,
    /// `None` while the data is being packed.
    send: Option<Rc<RequestObject>>,
}

impl Drop for Buffered {
    /// A rank that ends leaves what has not been sent to those who may still read it.
    fn drop(&mut self) {
        if self.send.as_ref().is_some_and(|send| !send.is_done()) {
            std::mem::forget(std::mem::take(&mut self.heap));
        }
    }
}

impl AttachedBuffer {
    fn new(address: usize, size: Count) -> Result<AttachedBuffer> {
        let space = if address == MPI_BUFFER_AUTOMATIC {
            Space::Automatic
        } else {
            check(size >= 0 && (address != 0 || size == 0), MPI_ERR_ARG)?;
            Space::User { address, size: size as usize }
        };
        Ok(AttachedBuffer { space, messages: Vec::new() })
    }

    fn reclaim(&mut self) -> bool {
        self.messages.retain(|message| message.send.as_ref().is_none_or(|send| !send.is_done()));
        self.messages.is_empty()
    }

    /// Room for a message of `bytes`, or `MPI_ERR_BUFFER`.
    fn reserve(&mut self, rank: &Rank, bytes: usize) -> Result<*mut u8> {
        let len = bytes.saturating_add(rank.bsend_overhead.get());
        match self.space {
            Space::User { address, size } => {
                let (mut offset, mut i) = (0, 0);
                while let Some(next) = self.messages.get(i).filter(|next| next.offset - offset < len) {
                    offset = next.offset + next.len;
                    i += 1;
                }
                check(len <= size - offset, MPI_ERR_BUFFER)?;
                let data = (address + offset) as *mut u8;
                self.messages.insert(i, Buffered { offset, len, data, heap: Vec::new(), send: None });
                Ok(data)
            }
            Space::Automatic => {
                let mut heap = rank.zeroes::<u8>(len).map_err(|_| Error::new(MPI_ERR_BUFFER))?;
                let data = heap.as_mut_ptr();
                self.messages.push(Buffered { offset: 0, len, data, heap, send: None });
                Ok(data)
            }
        }
    }

    /// Notes the send of the message at `data`; without one its room is free again.
    fn sent(&mut self, data: *mut u8, send: Option<Rc<RequestObject>>) {
        let Some(i) = self.messages.iter().position(|message| message.data == data) else { return };
        match send {
            Some(send) => self.messages[i].send = Some(send),
            None => {
                self.messages.remove(i);
            }
        }
    }
}

/// Sends `count` elements at `buf` by way of an attached buffer.
///
/// # Safety
/// `buf` is readable.
pub unsafe fn bsend(
    rank: &Rank,
    comm: &Rc<Communicator>,
    buf: *const u8,
    count: Count,
    datatype: &TypeObject,
    dest: c_int,
    tag: c_int,
) -> Result<()> {
    let owner = owner(rank, comm)?;
    let bytes = datatype.bytes(count)?;
    let packed = rank.datatype(MPI_BYTE)?;
    let reserve = || {
        owner.reclaim();
        let mut place = owner.place().borrow_mut();
        let buffer = place.as_mut().ok_or(Error::new(MPI_ERR_BUFFER))?;
        buffer.reserve(rank, bytes as usize)
    };
    let data = reserve().or_else(|_| {
        rank.progress();
        reserve()
    })?;
    // SAFETY: the caller's promise; `data` has room for `bytes`, and keeps them until the send is done.
    let send = unsafe {
        datatype.pack(buf, count, data);
        isend(rank, comm, Channel::User, Mode::Standard, data, bytes, &packed, dest, tag)
    };
    let pending = send.as_ref().ok().filter(|send| !send.is_done()).cloned();
    if let Some(buffer) = owner.place().borrow_mut().as_mut() {
        buffer.sent(data, pending);
    }
    // One that failed at once, as those to failed processes do, has nobody else to tell it.
    let failed = |send: Rc<RequestObject>| send.is_done().then(|| send.outcome().1).filter(|&code| code != MPI_SUCCESS);
    send.and_then(|send| failed(send).map_or(Ok(()), |code| Err(Error::new(code))))
}

/// The innermost object with a buffer (§ 3.6). A communicator does not know its session, so a session's buffer
/// serves every communicator that has no other.
fn owner<'r>(rank: &'r Rank, comm: &Rc<Communicator>) -> Result<Owner<'r>> {
    if comm.buffer.borrow().is_some() {
        return Ok(Owner::Comm(comm.clone()));
    }
    if rank.buffer.borrow().is_some() {
        return Ok(Owner::Process(rank));
    }
    let sessions = rank.sessions.dynamic().into_iter().map(|(_, session)| session);
    let session = sessions.into_iter().find(|session| session.buffer.borrow().is_some());
    session.map(Owner::Session).ok_or(Error::new(MPI_ERR_BUFFER))
}

/// Attaches `size` bytes at `address`, or the heap when that is `MPI_BUFFER_AUTOMATIC`.
pub fn attach(owner: &Owner, address: usize, size: Count) -> Result<()> {
    let buffer = AttachedBuffer::new(address, size)?;
    check(owner.place().borrow().is_none(), MPI_ERR_BUFFER)?;
    owner.place().replace(Some(buffer));
    Ok(())
}

/// Waits until everything in the buffer is sent and gives it back: address and size.
pub fn detach(rank: &Rank, owner: &Owner) -> Result<(usize, Count)> {
    check(owner.place().borrow().is_some(), MPI_ERR_BUFFER)?;
    flush(rank, owner)?;
    match owner.place().take().map(|buffer| buffer.space) {
        Some(Space::User { address, size }) => Ok((address, size as Count)),
        Some(Space::Automatic) => Ok((MPI_BUFFER_AUTOMATIC, 0)),
        // Another thread was faster.
        None => Err(Error::new(MPI_ERR_BUFFER)),
    }
}

/// What the end of its owner does to a buffer: it is detached, if there is one.
pub fn release(rank: &Rank, owner: &Owner) -> Result<()> {
    flush(rank, owner)?;
    owner.place().take();
    Ok(())
}

/// Waits until everything in the buffer is sent.
pub fn flush(rank: &Rank, owner: &Owner) -> Result<()> {
    if owner.reclaim() {
        return Ok(());
    }
    rank.wait_until(|| owner.reclaim())
}

/// A request for what is in the buffer now.
pub fn iflush(owner: &Owner) -> Rc<RequestObject> {
    owner.reclaim();
    let pending = match owner.place().borrow().as_ref() {
        Some(buffer) => buffer.messages.iter().filter_map(|message| message.send.clone()).collect(),
        None => Vec::new(),
    };
    let comm = if let Owner::Comm(comm) = owner { Some(comm.clone()) } else { None };
    RequestObject::all(comm, pending)
}
