//! Operations as requests to the target, where nobody else can reach its memory, or change it atomically.
//!
//! ```text
//! origin:  cut the target's blocks into requests of a chunk at most; count them as pending; send
//! target:  progress finds a request: check it, do it, answer (always: an answer is what a flush waits for)
//! origin:  an answer: old values to the result buffer; pending - 1
//! ```
//!
//! Requests of one origin to one target are done in the order in which they were made.

use super::batch;
use super::element::{Operation, size_of_element};
use super::post_office;
use super::window::Window;
use super::wire::{self, BLOCK, Head, Verb};
use crate::datatype::{Kind, PREDEFINED, Reducible, TypeObject};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::request::RequestObject;
use crate::standard::*;
use crate::types::{Count, Datatype, Op, Status};
use crate::world::chunk::CHUNK;
use crate::world::ring::Envelope;
use std::cell::Cell;
use std::ffi::c_int;
use std::rc::Rc;

/// What a window counts of its messages.
pub struct Traffic {
    /// Requests to each target that have not been answered, and to all of them.
    pending: Vec<Cell<usize>>,
    pending_at_all: Cell<usize>,
    /// The first error since errors were last asked for.
    failed: Cell<c_int>,
    /// Posts from each member that no start has used yet, and completes that no wait has.
    pub posts: Vec<Cell<u32>>,
    pub completes: Vec<Cell<u32>>,
}

impl Traffic {
    pub fn new(members: usize) -> Traffic {
        Traffic {
            pending: vec![Cell::new(0); members],
            pending_at_all: Cell::new(0),
            failed: Cell::new(MPI_SUCCESS),
            posts: vec![Cell::new(0); members],
            completes: vec![Cell::new(0); members],
        }
    }

    /// Whether every request has been answered.
    #[inline]
    pub fn is_quiet(&self) -> bool {
        self.pending_at_all.get() == 0
    }

    /// Whether every request to `target`, a member, has been answered.
    #[inline]
    pub fn is_quiet_at(&self, target: usize) -> bool {
        self.pending[target].get() == 0
    }

    /// One more request to `target`, or one less.
    pub(super) fn count(&self, target: usize, more: isize) {
        for count in [&self.pending[target], &self.pending_at_all] {
            count.set(count.get().wrapping_add_signed(more));
        }
    }

    /// An operation has failed that has nobody to tell but the next synchronization.
    pub(super) fn fail(&self, code: c_int) {
        if self.failed.get() == MPI_SUCCESS {
            self.failed.set(code);
        }
    }

    #[inline]
    pub fn has_failed(&self) -> bool {
        self.failed.get() != MPI_SUCCESS
    }

    /// The error of an operation that has none to tell it otherwise.
    pub fn outcome(&self) -> Result<()> {
        let code = self.failed.replace(MPI_SUCCESS);
        check(code == MPI_SUCCESS, code)
    }
}

/// The elements that were last named in a request: most programs have one kind of them.
#[derive(Default)]
pub struct Names(Cell<Option<(Reducible, Datatype)>>);

/// Where old values go.
pub struct Results {
    pub at: *mut u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
}

/// An operation on its way, in one or more requests.
struct Flight {
    left: Cell<usize>,
    results: Option<Results>,
    request: Option<Rc<RequestObject>>,
}

/// A request that has not been answered.
pub struct Pending {
    window: Rc<Window>,
    target: usize,
    flight: Rc<Flight>,
    /// Where its old values begin in the result's stream.
    at: Count,
}

impl Names {
    /// The predefined type of elements, by which another rank knows it: one that is the same everywhere, if there is one. Null for
    /// bytes.
    fn of(&self, rank: &Rank, of: Reducible) -> Datatype {
        if let Some((_, name)) = self.0.get().filter(|(named, _)| *named == of) {
            return name;
        }
        let is_it = |kind: Kind| match (kind, of) {
            (Kind::One(a), Reducible::One(b)) => a == b,
            (Kind::Pair(a, b), Reducible::Pair(c, d)) => (a, b) == (c, d),
            _ => false,
        };
        let named = PREDEFINED.iter().filter(|p| is_it(p.kind_in(rank.model)));
        let name = named.min_by_key(|p| p.varies()).map_or(MPI_DATATYPE_NULL, |p| p.handle);
        self.0.set(Some((of, name)));
        name
    }
}

/// An operation that becomes requests, block by block.
pub struct Writer<'a> {
    rank: &'a Rank,
    window: &'a Rc<Window>,
    target: usize,
    head: Head,
    flight: Rc<Flight>,
    /// Bytes of an element, and of its operand.
    size: usize,
    operand: usize,
    /// Bytes of the stream in requests already, and in the one that is being written.
    sent: usize,
    len: usize,
    blocks: Vec<u8>,
    operands: Vec<u8>,
}

impl<'a> Writer<'a> {
    /// `of` is [`Reducible::No`] for plain bytes.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        rank: &'a Rank,
        window: &'a Rc<Window>,
        target: usize,
        verb: Verb,
        op: Op,
        of: Reducible,
        results: Option<Results>,
        request: Option<Rc<RequestObject>>,
    ) -> Writer<'a> {
        batch::send(rank, window, Some(target));
        let size = size_of_element(of);
        let operand = match verb {
            Verb::Get => 0,
            Verb::CompareAndSwap => 2 * size,
            _ if op == MPI_NO_OP => 0,
            _ => size,
        };
        let datatype = rank.rma.names.of(rank, of);
        Writer {
            rank,
            window,
            target,
            head: Head { verb, op, datatype, blocks: 0 },
            flight: Rc::new(Flight { left: Cell::new(0), results, request }),
            size,
            operand,
            sent: 0,
            len: 0,
            blocks: Vec::new(),
            operands: Vec::new(),
        }
    }

    /// Adds `len` bytes at `offset` of the target's memory, whole elements; their operands begin at `data`.
    ///
    /// # Safety
    /// `data` is readable for the operands.
    pub unsafe fn add(&mut self, mut offset: u64, len: usize, mut data: *const u8) {
        let mut elements = len / self.size;
        while elements > 0 {
            let used = self.blocks.len() + self.operands.len();
            let room = (CHUNK - used).saturating_sub(BLOCK) / self.operand.max(1);
            let room = if self.operand == 0 { usize::MAX } else { room };
            let n = elements.min(room).min((CHUNK - self.len) / self.size);
            if n == 0 || CHUNK - used < BLOCK {
                self.flush();
                continue;
            }
            let bytes = n * self.size;
            self.blocks.extend_from_slice(&offset.to_ne_bytes());
            self.blocks.extend_from_slice(&(bytes as u64).to_ne_bytes());
            if self.operand > 0 {
                // SAFETY: the caller's promise.
                self.operands.extend_from_slice(unsafe { std::slice::from_raw_parts(data, n * self.operand) });
                data = data.wrapping_add(n * self.operand);
            }
            self.head.blocks += 1;
            self.len += bytes;
            offset += bytes as u64;
            elements -= n;
        }
    }

    fn flush(&mut self) {
        if self.head.blocks == 0 {
            return;
        }
        let (rank, window) = (self.rank, self.window);
        let pending = Pending {
            window: window.clone(),
            target: self.target,
            flight: self.flight.clone(),
            at: self.sent as Count,
        };
        let id = rank.rma.pending.borrow_mut().insert(pending);
        self.flight.left.set(self.flight.left.get() + 1);
        window.traffic.count(self.target, 1);
        let mut letter = std::mem::take(&mut self.blocks);
        letter.append(&mut self.operands);
        let (kind, above) = self.head.words();
        let envelope = Envelope {
            context: window.comm.context,
            source: window.me() as i32,
            tag: id as i32,
            kind,
            bytes: letter.len() as u64 | u64::from(above) << 32,
        };
        post_office::send(rank, window.comm.group.procs[self.target], envelope, letter);
        self.sent += self.len;
        (self.len, self.head.blocks) = (0, 0);
    }

    /// Sends what is left. Operands have been copied: the origin's buffer is free, but not a result's.
    pub fn finish(mut self) {
        self.flush();
        if self.flight.left.get() == 0
            && let Some(request) = &self.flight.request
        {
            request.complete(Status::EMPTY, MPI_SUCCESS);
        }
    }
}

/// Does what a letter says.
pub fn receive(rank: &Rank, from: u32, envelope: &Envelope, data: &[u8]) {
    let kind = wire::kind(envelope);
    if kind == wire::ANSWER {
        return answered(rank, envelope, data);
    }
    let window = rank.rma.windows.borrow().get(&envelope.context).cloned();
    // A window that is gone has no epochs left: whoever still sends has made a mistake, and hears of it.
    let Some(window) = window else {
        if kind == wire::REQUEST {
            answer(rank, from, envelope, Vec::new(), MPI_ERR_WIN);
        }
        return;
    };
    let origin = envelope.source as usize;
    match kind {
        wire::REQUEST => match serve(rank, &window, envelope, data) {
            Ok(old) => answer(rank, from, envelope, old, MPI_SUCCESS),
            Err(error) => answer(rank, from, envelope, Vec::new(), error.code),
        },
        wire::POST => count_up(&window.traffic.posts, origin),
        wire::COMPLETE => count_up(&window.traffic.completes, origin),
        // Nothing else is ever sent.
        _ => {}
    }
}

fn count_up(counts: &[Cell<u32>], origin: usize) {
    if let Some(count) = counts.get(origin) {
        count.set(count.get() + 1);
    }
}

fn answer(rank: &Rank, to: u32, request: &Envelope, old: Vec<u8>, code: c_int) {
    let bytes = old.len() as u64 | (code as u32 as u64) << 32;
    post_office::send(rank, to, Envelope { kind: wire::ANSWER, bytes, ..*request }, old);
}

/// Carries out a request on this rank's memory, and returns the old values.
fn serve(rank: &Rank, window: &Window, envelope: &Envelope, letter: &[u8]) -> Result<Vec<u8>> {
    let (head, blocks, mut operands) = Head::read(envelope, letter).ok_or(Error::new(MPI_ERR_INTERN))?;
    let of = if head.is_bytes() { Reducible::No } else { rank.datatype(head.datatype)?.reducible };
    let operation = match head.verb {
        Verb::CompareAndSwap => Operation::compare_and_swap(of)?,
        _ => Operation::new(head.op, of)?,
    };
    let mut old = Vec::new();
    let elements = operands.len() / operation.operand().max(1);
    let mut run = operation.many(window.site(rank, window.me()), elements);
    for (offset, len) in wire::blocks(blocks) {
        let n = len as usize / operation.size;
        let end = offset.checked_add(operation.reach(n) as u64).ok_or(Error::new(MPI_ERR_RMA_RANGE))?;
        check(window.holds(window.me(), offset as Count, end as Count), MPI_ERR_RMA_RANGE)?;
        let at = window.base.wrapping_add(offset as usize);
        let operand = n * operation.operand();
        let (mine, rest) = operands.split_at_checked(operand).ok_or(Error::new(MPI_ERR_INTERN))?;
        operands = rest;
        let fetched = old.len();
        if head.verb.fetches() {
            check(fetched + len as usize <= CHUNK, MPI_ERR_INTERN)?;
            old.resize(fetched + len as usize, 0);
        }
        // SAFETY: the block is memory of this member's window; operands and old values have the room they need.
        unsafe {
            let to = old.as_mut_ptr().add(fetched);
            match head.verb {
                Verb::Put => std::ptr::copy_nonoverlapping(mine.as_ptr(), at, len as usize),
                Verb::Get => std::ptr::copy_nonoverlapping(at, to, len as usize),
                _ => {
                    let to = if head.verb.fetches() { to } else { std::ptr::null_mut() };
                    run.apply(at, mine.as_ptr(), n, to)?
                }
            }
        }
    }
    Ok(old)
}

/// `ANSWER`: old values, or the news that it is done.
fn answered(rank: &Rank, envelope: &Envelope, old: &[u8]) {
    let code = (envelope.bytes >> 32) as c_int;
    let Some(pending) = rank.rma.pending.borrow_mut().remove(envelope.tag as u32) else { return };
    if let Some(Results { at: buf, count, datatype }) = &pending.flight.results {
        // SAFETY: the result buffer is ours until the operation is done; the range is cut to the stream.
        unsafe { datatype.unpack(old.as_ptr(), pending.at, old.len() as Count, *buf, *count) };
    }
    // A target that has heard of a failure before us may have freed the window.
    let fault = if code == MPI_ERR_WIN { rank.check_whole(&pending.window.comm).err() } else { None };
    pending.end(fault.map_or(code, |error| error.code));
}

impl Pending {
    /// Whom it waits for.
    pub fn process(&self) -> u32 {
        self.window.comm.group.procs[self.target]
    }

    /// It is answered, or will never be.
    pub fn end(self, code: c_int) {
        let Pending { window, target, flight, .. } = self;
        window.traffic.count(target, -1);
        flight.left.set(flight.left.get() - 1);
        match &flight.request {
            Some(request) => {
                if code != MPI_SUCCESS {
                    request.error.set(code);
                }
                if flight.left.get() == 0 {
                    request.complete(Status::EMPTY, request.error.get());
                }
            }
            None => window.traffic.fail(code),
        }
    }
}
