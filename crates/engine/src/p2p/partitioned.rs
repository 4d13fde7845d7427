//! Partitioned communication (MPI 5.0 chapter 4): one message whose parts are given by the sender, and asked after by the
//! receiver, one at a time.
//!
//! ```text
//! Psend_init: introduce myself to the receiver: partitions, bytes of each, number of the first
//! Pready:     send the partition as a message that has its number for a tag
//! Start:      (receiver) once introduced, post a receive for each of the *sender's* partitions
//! Parrived:   are all of the sender's partitions here that have bytes of this one?
//! ```
//!
//! Introductions meet in order by communicator, source and tag, in a channel of their own. Partitions travel there too, with negative
//! tags, which no introduction has. Rounds need no number: messages with one tag keep their order.
//!
//! A partition of the sender's that begins or ends within an element of the receiver's goes through memory of the receiver's own.

use super::arguments::{Incoming, Outgoing};
use super::{Channel, Mode, irecv, isend};
use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::request::{RequestObject, Task};
use crate::standard::*;
use crate::types::{Count, Status};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::c_int;
use std::ops::Range;
use std::rc::Rc;

/// The end of a partitioned message that a request stands for.
pub enum End {
    Send(Rc<Sending>),
    Receive(Rc<Receiving>),
}

/// The numbers of this rank's partitions: tags by which the receivers tell them apart.
#[derive(Default)]
pub struct Numbers {
    next: Cell<u32>,
    /// Those in use: the first of each sender, and how many.
    taken: RefCell<BTreeMap<u32, u32>>,
}

/// Numbers begin again at 0 from here on; a tag is one of them with the sign bit.
const NUMBERS: u32 = 1 << 30;
/// The most partitions of one message.
const MOST: usize = NUMBERS as usize / 2;

impl Numbers {
    /// The first of `n` numbers, at most [`MOST`], that nobody has.
    fn take(&self, n: usize) -> Result<u32> {
        // One without partitions has a number too, so that each has a first one that is its own.
        let n = n.max(1) as u32;
        let mut taken = self.taken.borrow_mut();
        let mut first = self.next.get();
        for _ in 0..=taken.len() + 1 {
            if first + n > NUMBERS {
                first = 0;
            }
            match taken.range(..first + n).next_back() {
                Some((&other, &len)) if other + len > first => first = other + len,
                _ => {
                    taken.insert(first, n);
                    self.next.set(first + n);
                    return Ok(first);
                }
            }
        }
        Err(Error::new(MPI_ERR_NO_MEM))
    }
}

/// The tag of the partition with this number.
fn tag(number: u32) -> c_int {
    c_int::MIN | number as c_int
}

/// What a sender tells the receiver: partitions, bytes of each, the first one's number, whether the type varies.
const WORDS: usize = 4;

/// `MPI_Psend_init`'s end.
pub struct Sending {
    /// One partition's count.
    message: Outgoing,
    partitions: usize,
    first: u32,
    introduction: [u64; WORDS],
    round: RefCell<SendRound>,
    numbers: Rc<Numbers>,
}

impl Drop for Sending {
    fn drop(&mut self) {
        self.numbers.taken.borrow_mut().remove(&self.first);
    }
}

#[derive(Default)]
struct SendRound {
    request: Option<Rc<RequestObject>>,
    ready: Vec<bool>,
    /// Partitions that are not ready.
    missing: usize,
    /// Sends that were not done when they were started.
    pending: Vec<Rc<RequestObject>>,
}

impl Sending {
    /// Introduces the sender.
    pub fn new(rank: &Rank, message: Outgoing, partitions: usize) -> Result<Rc<Sending>> {
        let bytes = total(&message.datatype, message.count, partitions)?.1;
        let numbers = rank.p2p.numbers.clone();
        check(partitions <= MOST, MPI_ERR_NO_MEM)?;
        let ready = rank.zeroes::<u8>(partitions)?.into_iter().map(|_| false).collect();
        let first = numbers.take(partitions)?;
        let introduction = [partitions as u64, bytes, first.into(), message.datatype.varies.into()];
        let round = RefCell::new(SendRound { ready, ..SendRound::default() });
        let sending = Rc::new(Sending { message, partitions, first, introduction, round, numbers });
        let Outgoing { dest, tag, ref comm, .. } = sending.message;
        let (bytes, len) = (rank.datatype(MPI_BYTE)?, size_of_val(&sending.introduction) as Count);
        let buf = sending.introduction.as_ptr().cast();
        // SAFETY: the words are in memory that is kept until they are sent, by the task below if it takes that long.
        let sent = unsafe { isend(rank, comm, Channel::Partitioned, Mode::Standard, buf, len, &bytes, dest, tag) }?;
        keep_until(rank, sending.clone(), sent);
        Ok(sending)
    }

    /// Begins a round, in which no partition is ready.
    pub fn start(&self, rank: &Rank) -> Result<Rc<RequestObject>> {
        let request = RequestObject::new(&self.message.comm);
        let mut round = self.round.borrow_mut();
        round.ready.fill(false);
        round.missing = self.partitions;
        round.request = Some(request.clone());
        drop(round);
        self.end_if_ready(rank);
        Ok(request)
    }

    /// `MPI_Pready` for each of `partitions`; nothing is ready if one cannot be.
    ///
    /// # Safety
    /// The partitions stay readable and unchanged until the round is done.
    pub unsafe fn ready(&self, rank: &Rank, partitions: impl Iterator<Item = c_int> + Clone) -> Result<()> {
        for partition in partitions.clone() {
            let index = usize::try_from(partition).unwrap_or(usize::MAX);
            check(self.round.borrow().ready.get(index) == Some(&false), MPI_ERR_ARG)?;
        }
        for partition in partitions {
            let partition = partition as usize;
            // A list may name one twice.
            check(!std::mem::replace(&mut self.round.borrow_mut().ready[partition], true), MPI_ERR_ARG)?;
            // SAFETY: the caller's promise.
            let sent = unsafe { self.send(rank, partition) }?;
            let mut round = self.round.borrow_mut();
            round.missing -= 1;
            if !sent.is_done() || sent.outcome().1 != MPI_SUCCESS {
                round.pending.push(sent);
            }
        }
        self.end_if_ready(rank);
        Ok(())
    }

    /// # Safety
    /// As for [`Self::ready`].
    unsafe fn send(&self, rank: &Rank, partition: usize) -> Result<Rc<RequestObject>> {
        let Outgoing { buf, count, ref datatype, dest, ref comm, .. } = self.message;
        let buf = place(buf.cast_mut(), datatype, partition as Count * count);
        let tag = tag(self.first + partition as u32);
        // SAFETY: the caller's promise.
        unsafe { isend(rank, comm, Channel::Partitioned, Mode::Standard, buf, count, datatype, dest, tag) }
    }

    /// Ends the round once every partition is ready and sent.
    fn end_if_ready(&self, rank: &Rank) {
        let mut round = self.round.borrow_mut();
        if round.missing > 0 {
            return;
        }
        let Some(request) = round.request.take() else { return };
        let pending = std::mem::take(&mut round.pending);
        drop(round);
        if pending.is_empty() {
            request.complete(Status::EMPTY, MPI_SUCCESS);
            // Another thread may wait for it.
            rank.changed();
        } else {
            rank.drive(request, Box::new(Sends(pending)));
        }
    }
}

/// The sends of a round whose partitions are all ready.
struct Sends(Vec<Rc<RequestObject>>);

impl Task for Sends {
    fn advance(&mut self, _rank: &Rank) -> Result<bool> {
        while let Some(last) = self.0.last() {
            match (last.is_done(), last.outcome().1) {
                (false, _) => return Ok(false),
                (true, MPI_SUCCESS) => self.0.pop(),
                (true, code) => return Err(Error::new(code)),
            };
        }
        Ok(true)
    }
}

/// `MPI_Precv_init`'s end.
pub struct Receiving {
    /// One partition's count.
    message: Incoming,
    partitions: usize,
    /// Bytes of all partitions, and of one.
    bytes: u64,
    partition: u64,
    /// What the sender says, once `introduced` is done.
    introduction: [Cell<u64>; WORDS],
    introduced: RefCell<Option<Rc<RequestObject>>>,
    round: RefCell<ReceiveRound>,
}

#[derive(Default)]
struct ReceiveRound {
    request: Option<Rc<RequestObject>>,
    /// One for each of the sender's partitions.
    parts: Vec<Part>,
    posted: bool,
    /// As many parts, from the first, are known to be here.
    here: usize,
    /// What sender and receiver do not agree about, if anything: then no data is taken.
    error: c_int,
}

/// About what a part costs, with its request and its place among those that are posted.
const COST: usize = 256;

struct Part {
    request: Rc<RequestObject>,
    /// Data that does not begin or does not end with an element.
    apart: Option<Vec<u8>>,
}

impl Receiving {
    /// Waits, in the background, for the sender's introduction.
    pub fn new(rank: &Rank, message: Incoming, partitions: usize) -> Result<Rc<Receiving>> {
        let (bytes, partition) = total(&message.datatype, message.count, partitions)?;
        let (introduction, introduced) = Default::default();
        let round = RefCell::default();
        let receiving = Receiving { message, partitions, bytes, partition, introduction, introduced, round };
        let receiving = Rc::new(receiving);
        let Incoming { source, tag, ref comm, .. } = receiving.message;
        let (bytes, len) = (rank.datatype(MPI_BYTE)?, size_of_val(&receiving.introduction) as Count);
        let buf = receiving.introduction.as_ptr().cast_mut().cast();
        // SAFETY: the words are in memory that is kept until they have come, by the task below.
        let introduced = unsafe { irecv(rank, comm, Channel::Partitioned, buf, len, &bytes, source, tag) }?;
        receiving.introduced.replace(Some(introduced.clone()));
        keep_until(rank, receiving.clone(), introduced);
        Ok(receiving)
    }

    /// Begins a round.
    pub fn start(self: &Rc<Self>, rank: &Rank) -> Result<Rc<RequestObject>> {
        if self.message.source == MPI_PROC_NULL {
            return Ok(RequestObject::completed(Status::PROC_NULL));
        }
        let request = RequestObject::new(&self.message.comm);
        let round = ReceiveRound { request: Some(request.clone()), ..ReceiveRound::default() };
        drop(self.round.replace(round));
        rank.drive(request.clone(), Box::new(Arrival(self.clone())));
        Ok(request)
    }

    /// Whether all of this partition is in its place.
    pub fn arrived(&self, partition: c_int) -> Result<bool> {
        let index = usize::try_from(partition).ok().filter(|&index| index < self.partitions);
        let index = index.ok_or(Error::new(MPI_ERR_ARG))?;
        let round = &mut *self.round.borrow_mut();
        let Some(request) = &round.request else { return Ok(true) };
        if request.done.get() || !round.posted || round.error != MPI_SUCCESS {
            return Ok(request.done.get());
        }
        Ok(self.sent_for(index).all(|i| i < round.here || self.settle(&mut round.parts[i], i)))
    }

    /// The sender's partitions that have bytes of our partition `index`; all, where there are no bytes.
    fn sent_for(&self, index: usize) -> Range<usize> {
        let [partitions, bytes, ..] = self.introduction.each_ref().map(Cell::get);
        if self.bytes == 0 {
            return 0..partitions as usize;
        }
        let from = index as u64 * self.partition;
        (from / bytes) as usize..(from + self.partition).div_ceil(bytes) as usize
    }

    /// Whether the sender's partition `i` is here; then it is put in its place.
    fn settle(&self, part: &mut Part, i: usize) -> bool {
        if !part.request.is_done() {
            return false;
        }
        if let Some(data) = part.apart.take()
            && part.request.outcome().1 == MPI_SUCCESS
        {
            let Incoming { buf, count, ref datatype, .. } = self.message;
            let offset = i * data.len();
            // SAFETY: sender and receiver agree about the bytes, and the buffer is ours until the round is done.
            unsafe {
                let count = count * self.partitions as Count;
                datatype.unpack(data.as_ptr(), offset as Count, data.len() as Count, buf, count)
            };
        }
        true
    }

    /// What can be done now; true when all has come.
    fn advance(&self, rank: &Rank) -> Result<bool> {
        match &*self.introduced.borrow() {
            Some(introduced) if introduced.is_done() => match introduced.outcome().1 {
                MPI_SUCCESS => {}
                code => return Err(Error::new(code)),
            },
            _ => return Ok(false),
        }
        let round = &mut *self.round.borrow_mut();
        if !round.posted {
            round.posted = true;
            round.error = self.disagreement(rank);
            round.parts = self.post(rank, round.error == MPI_SUCCESS)?;
        }
        while let Some(part) = round.parts.get_mut(round.here) {
            if !self.settle(part, round.here) {
                return Ok(false);
            }
            round.here += 1;
        }
        let failed = round.parts.iter().map(|part| part.request.outcome().1).find(|&code| code != MPI_SUCCESS);
        if let Some(request) = &round.request {
            let bytes = if round.error == MPI_SUCCESS { self.bytes as Count } else { 0 };
            request.status.set(Status::new(self.message.source, self.message.tag, bytes));
        }
        match (round.error, failed) {
            (MPI_SUCCESS, None) => Ok(true),
            (MPI_SUCCESS, Some(code)) | (code, _) => Err(Error::new(code)),
        }
    }

    /// The error of what the sender sends, if it is not what we receive.
    fn disagreement(&self, rank: &Rank) -> c_int {
        let Incoming { ref datatype, ref comm, source, .. } = self.message;
        let [partitions, bytes, _, varies] = self.introduction.each_ref().map(Cell::get);
        let from = comm.peers().procs[source as usize];
        if (varies != 0 || datatype.varies) && rank.disagrees(from) {
            return rank.disagreement(from, datatype);
        }
        match partitions.saturating_mul(bytes) {
            sent if sent > self.bytes => MPI_ERR_TRUNCATE,
            sent if sent < self.bytes => MPI_ERR_COUNT,
            _ => MPI_SUCCESS,
        }
    }

    /// Posts receives for all of the sender's partitions: with our buffer, or with none, so that the sender can end.
    fn post(&self, rank: &Rank, wanted: bool) -> Result<Vec<Part>> {
        let Incoming { buf, ref datatype, source, ref comm, .. } = self.message;
        let [partitions, bytes, first, _] = self.introduction.each_ref().map(Cell::get);
        let partitions = partitions as usize;
        // The number is the sender's: it must not cost more here than our program may.
        let affordable = partitions.saturating_mul(COST) <= rank.convention.memory_limit();
        check(affordable && partitions <= NUMBERS as usize, MPI_ERR_NO_MEM)?;
        let mut parts = Vec::new();
        parts.try_reserve(partitions).map_err(|_| Error::new(MPI_ERR_NO_MEM))?;
        let untyped = rank.datatype(MPI_BYTE)?;
        for i in 0..partitions {
            let offset = i as u64 * bytes;
            let mut apart = None;
            let (buf, count, datatype) = if !wanted || bytes == 0 {
                (buf, 0, datatype)
            } else if offset.is_multiple_of(datatype.size as u64) && bytes.is_multiple_of(datatype.size as u64) {
                let element = offset as Count / datatype.size;
                (place(buf, datatype, element), bytes as Count / datatype.size, datatype)
            } else if datatype.contiguous {
                (buf.wrapping_add(offset as usize), bytes as Count, &untyped)
            } else {
                let apart = apart.insert(rank.zeroes::<u8>(bytes as usize)?);
                (apart.as_mut_ptr(), bytes as Count, &untyped)
            };
            let tag = tag((first as u32).wrapping_add(i as u32) % NUMBERS);
            // SAFETY: our buffer until the round is done, or memory of the part's, which is kept as long.
            let request = unsafe { irecv(rank, comm, Channel::Partitioned, buf, count, datatype, source, tag) }?;
            parts.push(Part { request, apart });
        }
        Ok(parts)
    }
}

/// A round of a receiver's.
struct Arrival(Rc<Receiving>);

impl Task for Arrival {
    fn advance(&mut self, rank: &Rank) -> Result<bool> {
        self.0.advance(rank)
    }
}

/// Keeps the memory that `request` reads or writes until it is done, whatever becomes of the program's request.
struct Keep<T> {
    _memory: Rc<T>,
    request: Rc<RequestObject>,
}

impl<T> Task for Keep<T> {
    fn advance(&mut self, _rank: &Rank) -> Result<bool> {
        Ok(self.request.is_done())
    }
}

pub(super) fn keep_until<T: 'static>(rank: &Rank, _memory: Rc<T>, request: Rc<RequestObject>) {
    if !request.is_done() {
        rank.drive(RequestObject::completed(Status::EMPTY), Box::new(Keep { _memory, request }));
    }
}

/// Bytes of all partitions, and of one.
fn total(datatype: &TypeObject, count: Count, partitions: usize) -> Result<(u64, u64)> {
    let all = count.checked_mul(partitions as Count).ok_or(Error::new(MPI_ERR_COUNT))?;
    Ok((datatype.bytes(all)? as u64, datatype.bytes(count)? as u64))
}

/// The address of element `i` of a buffer.
fn place(buf: *mut u8, datatype: &TypeObject, i: Count) -> *mut u8 {
    buf.wrapping_offset((i * datatype.extent) as isize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_begin_again_and_pass_over_those_in_use() {
        let numbers = Numbers::default();
        assert_eq!([numbers.take(10), numbers.take(0), numbers.take(5)], [Ok(0), Ok(10), Ok(11)]);
        numbers.taken.borrow_mut().remove(&0);
        numbers.next.set(NUMBERS - 4);
        assert_eq!(numbers.take(4), Ok(NUMBERS - 4));
        assert_eq!(numbers.take(10), Ok(0), "those that are free again");
        assert_eq!(numbers.take(1), Ok(16), "10 to 15 are in use");
        assert_eq!([numbers.take(MOST), numbers.take(MOST)], [Ok(17), Err(Error::new(MPI_ERR_NO_MEM))]);
        assert!((0..NUMBERS).step_by(99_991).all(|number| tag(number) < 0 && tag(number) != MPI_ANY_TAG));
    }
}
