//! Collective accesses of many small pieces, gathered in memory that all members share (MPI 5.0 § 14.4.2).
//!
//! ```text
//! the bytes from the first to the last that anybody accesses, in rounds of what the memory holds; each member has a part of a round
//! write: everybody copies its pieces to their place in the memory; all tell which bytes they were
//!        a part without holes -> its member writes it in one go;   a part with holes -> everybody writes its own pieces of it
//! read:  each member reads its part in one go; all tell how much there was; everybody copies its pieces out
//! ```
//!
//! What lies in a hole is nobody's to write: it is not read and written back, as somebody else may be changing it.
//!
//! Whether a part has holes is seen without a list of its pieces. To each offset belongs a number that looks random; a piece adds
//! that of its end and takes away that of its beginning. Pieces that touch cancel each other, so for a part that is covered just
//! once only its own ends are left, and any other sum is that of something else (or of 1 in 2^64).
//!
//! The parts of a round of reading are equal, so that all members read at once. What is written is one member's as far as its part of
//! the memory goes: a file has one writer at a time.
//!
//! The memory has two halves, for rounds in turn: who begins a round has met everybody after the one before the last.

use super::file::OpenFile;
use super::operation::{Direction, Operation};
use super::view::View;
use super::{hints, transfer};
use crate::error::{Error, Result, check};
use crate::info::InfoObject;
use crate::rank::Rank;
use crate::rma::memory::{Memory, Plan};
use crate::standard::*;
use crate::types::Count;
use std::io;

/// Pieces below this are worth a copy; larger ones go to the system as they are.
const SMALL: Count = 16 << 10;
/// One byte in so many must be wanted.
const SPARSE: Count = 4;
/// So little is read by everybody as a whole, sooner than anybody could tell the others of it.
const SHORT: Count = 64 << 10;
const PAGE: Count = 4096;
/// Bytes that a member writes in one go, if it is told no better.
const PART: Count = 64 << 10;
const MOST: Count = 64 << 20;

/// What a member of a file says about gathering.
const NEVER: Count = -1;
const INDIFFERENT: Count = 0;
const WELCOME: Count = 1;
/// The program has asked for it.
const WANTED: Count = 2;

/// What one member wishes for a view.
pub fn wish(info: &InfoObject, view: &View) -> Count {
    match hints::gathers(info) {
        Some(false) => NEVER,
        _ if !view.datarep.is_native() || !view.disjoint => NEVER,
        Some(true) => WANTED,
        None if view.piece < SMALL => WELCOME,
        None => INDIFFERENT,
    }
}

/// Whether all members' wishes together are for it: from how many bytes on reads are gathered.
pub fn pays(wishes: &[Count]) -> Option<Count> {
    if wishes.len() == 1 || wishes.contains(&NEVER) {
        return None;
    }
    match wishes.iter().max() {
        Some(&WANTED) => Some(0),
        Some(&WELCOME) => Some(SHORT),
        _ => None,
    }
}

/// The memory in which a file's data is gathered.
#[derive(Default)]
pub enum Staging {
    #[default]
    None,
    /// Two halves of a part for each member.
    Memory { memory: Memory, part: Count },
    /// There is none to be had.
    Refused,
}

impl Staging {
    /// Gives it back when no member uses it any more; only the first need call it.
    pub fn free(&self, rank: &Rank) {
        if let Staging::Memory { memory, .. } = self {
            memory.free(rank);
        }
    }
}

/// What all members' accesses are together: the bytes of the file from the first to the last.
struct Whole {
    /// The beginning of its first page, where parts count from.
    base: Count,
    from: Count,
    to: Count,
    /// Bytes of a member's part of a round, whole pages.
    part: Count,
}

impl Whole {
    fn new(file: &OpenFile, direction: Direction, from: Count, to: Count) -> Whole {
        let base = from / PAGE * PAGE;
        let most = match &*file.staging.borrow() {
            Staging::Memory { part, .. } => *part,
            _ => PAGE,
        };
        let n = file.comm.size() as Count;
        let equal = (to - base) / n / PAGE * PAGE + PAGE;
        Whole { base, from, to, part: if direction == Direction::Read { most.min(equal) } else { most } }
    }

    fn rounds(&self, file: &OpenFile) -> Count {
        let round = self.part * file.comm.size() as Count;
        (self.to - self.base) / round + ((self.to - self.base) % round != 0) as Count
    }
}

/// Part of a round: these bytes of the file, which are at `at` in the memory.
struct Window {
    from: Count,
    to: Count,
    at: *mut u8,
}

/// Does all members' accesses together. `mine` is this one's and where in its stream it begins, or why there is none; reads from
/// `shortest` bytes on are gathered. `Ok(None)` when each is to do its own.
///
/// # Safety
/// The operation's buffer is what its count and type say.
pub unsafe fn run(
    rank: &Rank,
    file: &OpenFile,
    mine: Result<(&Operation, Count)>,
    shortest: Count,
) -> Result<Option<Count>> {
    let said = mine.and_then(|(operation, from)| {
        let Operation { direction, ref view, bytes, .. } = *operation;
        let ends = match bytes {
            0 => (Count::MAX, 0),
            _ => (view.byte(from)?, view.byte(from + bytes - 1)?.saturating_add(1)),
        };
        let room = file.info.borrow().get("cb_buffer_size").and_then(|room| room.trim().parse().ok()).unwrap_or(0);
        Ok([(direction == Direction::Write).into(), bytes, ends.0, ends.1, room])
    });
    let all = file.tell(rank, said)?;
    check(all.iter().all(|words| words[0] == all[0][0]), MPI_ERR_NOT_SAME)?;
    let (operation, from) = mine?;
    let total = all.iter().fold(0, |sum: Count, words| sum.saturating_add(words[1]));
    let first = all.iter().map(|words| words[2]).min().unwrap_or(0);
    let to = all.iter().map(|words| words[3]).max().unwrap_or(0);
    if total == 0 {
        return Ok(Some(0));
    }
    let is_short = operation.direction == Direction::Read && to - first < shortest;
    if is_short || (to - first) / SPARSE > total || !prepare(rank, file, all[0][4])? {
        return Ok(None);
    }
    let whole = Whole::new(file, operation.direction, first, to);
    // SAFETY: the caller's promise.
    unsafe {
        match operation.direction {
            Direction::Write => write(rank, file, operation, from, &whole),
            Direction::Read => read(rank, file, operation, from, &whole),
        }
    }
    .map(Some)
}

/// Makes the memory if there is none; false when there is none to be had. All members get the same answer.
fn prepare(rank: &Rank, file: &OpenFile, room: Count) -> Result<bool> {
    if matches!(*file.staging.borrow(), Staging::None) {
        let n = file.comm.size() as Count;
        let part = (room.clamp(0, MOST) / n).max(PART) / PAGE * PAGE;
        let plan =
            Plan { check: &|_| Ok(()), len: &|_| Some((2 * n * part) as usize), placed: &|_| false, seen: &|_| None };
        let staging = match Memory::share(rank, &file.comm, &[], &plan) {
            Ok((memory, ..)) => Staging::Memory { memory, part },
            Err(Error { code: MPI_ERR_NO_MEM | MPI_ERR_INTERN, .. }) => Staging::Refused,
            Err(error) => return Err(error),
        };
        file.staging.replace(staging);
    }
    Ok(matches!(*file.staging.borrow(), Staging::Memory { .. }))
}

/// Part `member` of a round.
fn window(file: &OpenFile, whole: &Whole, round: Count, member: usize) -> Window {
    let staging = file.staging.borrow();
    let Staging::Memory { memory, part: room } = &*staging else { unreachable!("only gathered accesses have windows") };
    let n = file.comm.size();
    let part = whole.part;
    let start = whole.base.saturating_add((round * n as Count + member as Count).saturating_mul(part));
    let half = (round % 2) as usize * n;
    Window {
        from: start.clamp(whole.from, whole.to),
        to: start.saturating_add(part).min(whole.to),
        at: memory.at((half + member) * *room as usize, part as usize),
    }
}

/// The part of a stream access, (first byte of the stream, bytes), that lies in a window.
fn inside(operation: &Operation, from: Count, window: &Window) -> (Count, Count) {
    let end = from + operation.bytes;
    let first = operation.view.stream_before(window.from).clamp(from, end);
    let last = operation.view.stream_before(window.to).clamp(first, end);
    (first, last - first)
}

/// Memory that holds stream bytes of an access: the program's, or `packed`, if that has gaps.
struct Stream<'a> {
    operation: &'a Operation,
    from: Count,
    packed: Vec<u8>,
}

impl<'a> Stream<'a> {
    fn new(operation: &'a Operation, from: Count) -> Stream<'a> {
        Stream { operation, from, packed: Vec::new() }
    }

    /// The address of `bytes` from byte `at` of the stream on, filled if they are to be written.
    ///
    /// # Safety
    /// The program's buffer is what its count and type say.
    unsafe fn get(&mut self, rank: &Rank, at: Count, bytes: Count) -> Result<*mut u8> {
        let data = &self.operation.data;
        if data.datatype.contiguous {
            return Ok(data.buf.wrapping_add((at - self.from) as usize));
        }
        if self.packed.len() < bytes as usize {
            self.packed = rank.zeroes(bytes as usize)?;
        }
        let to = self.packed.as_mut_ptr();
        if self.operation.direction == Direction::Write {
            // SAFETY: the caller's promise, and there is room.
            unsafe { data.datatype.pack_range(data.buf, data.count, at - self.from, bytes, to) };
        }
        Ok(to)
    }

    /// Puts what was read to the address that [`Self::get`] gave into the program's buffer, if it is not there.
    ///
    /// # Safety
    /// As for [`Self::get`].
    unsafe fn put(&self, at: Count, bytes: Count) {
        let data = &self.operation.data;
        if !data.datatype.contiguous {
            // SAFETY: the caller's promise, and `get` has given `bytes`.
            unsafe { data.datatype.unpack(self.packed.as_ptr(), at - self.from, bytes, data.buf, data.count) };
        }
    }
}

/// A number for an offset, of which nobody can say more without knowing this function.
fn mark(offset: Count) -> u64 {
    let mut x = (offset as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// # Safety
/// As for [`run`].
unsafe fn write(rank: &Rank, file: &OpenFile, operation: &Operation, from: Count, whole: &Whole) -> Result<Count> {
    let n = file.comm.size();
    let me = file.comm.rank;
    let mut stream = Stream::new(operation, from);
    let mut result = Ok(());
    for round in 0..whole.rounds(file) {
        let windows: Vec<Window> = (0..n).map(|member| window(file, whole, round, member)).collect();
        let mut marks = vec![0; n];
        for (window, sum) in windows.iter().zip(&mut marks) {
            let (first, bytes) = inside(operation, from, window);
            // SAFETY: the caller's promise.
            match unsafe { stream.get(rank, first, bytes) } {
                // SAFETY: as above, and the bytes are inside of the window.
                Ok(data) => *sum = unsafe { stage(&operation.view, first, bytes, data, window) },
                Err(error) => result = result.and(Err(error)),
            }
        }
        let said: Vec<Count> = marks.iter().map(|&sum| sum as Count).collect();
        let all = file.tell_all(rank, Ok(said), n)?;
        for (member, window) in windows.iter().enumerate() {
            let sum = all.iter().fold(0u64, |sum, words| sum.wrapping_add(words[member] as u64));
            let is_covered = sum == mark(window.to).wrapping_sub(mark(window.from));
            let (first, bytes) = inside(operation, from, window);
            // SAFETY: the caller's promise; the memory holds the window, and everybody has filled it.
            let written = unsafe {
                match is_covered {
                    true if member != me || window.from == window.to => Ok(()),
                    true => transfer::put(&file.file, window.at, (window.to - window.from) as usize, window.from),
                    false => match stream.get(rank, first, bytes) {
                        Ok(data) => transfer::write(&file.file, &operation.view, first, data, bytes),
                        Err(_) => Err(io::ErrorKind::OutOfMemory.into()),
                    },
                }
            };
            result = result.and(written.map_err(|error| rank.io_error(error)));
        }
    }
    // Others have written this member's data, and may have failed.
    file.tell(rank, result.map(|()| []))?;
    Ok(operation.bytes)
}

/// Copies stream bytes to their place in the memory, and returns the sum of their marks.
///
/// # Safety
/// They are readable at `data`, and lie in the window.
unsafe fn stage(view: &View, first: Count, bytes: Count, data: *const u8, window: &Window) -> u64 {
    let (mut data, mut sum) = (data, 0u64);
    view.pieces(first, bytes, |offset, len| {
        // SAFETY: the caller's promise.
        unsafe {
            std::ptr::copy_nonoverlapping(data, window.at.add((offset - window.from) as usize), len);
            data = data.add(len);
        }
        sum = sum.wrapping_add(mark(offset + len as Count)).wrapping_sub(mark(offset));
    });
    sum
}

/// # Safety
/// As for [`run`].
unsafe fn read(rank: &Rank, file: &OpenFile, operation: &Operation, from: Count, whole: &Whole) -> Result<Count> {
    let mut stream = Stream::new(operation, from);
    let (mut done, mut ended) = (0, false);
    let mut result = Ok(());
    for round in 0..whole.rounds(file) {
        let own = window(file, whole, round, file.comm.rank);
        // SAFETY: the memory holds the window, and nobody uses it yet.
        let there = unsafe { transfer::fetch(&file.file, own.at, (own.to - own.from) as usize, own.from) };
        let all = file.tell(rank, there.map(|there| [there as Count]).map_err(|error| rank.io_error(error)))?;
        for (member, words) in all.iter().enumerate() {
            let window = window(file, whole, round, member);
            let (first, bytes) = inside(operation, from, &window);
            if bytes == 0 || ended {
                continue;
            }
            // SAFETY: the caller's promise; the memory holds the window as far as its member has said.
            let got = unsafe {
                match stream.get(rank, first, bytes) {
                    Ok(to) => {
                        let got = unstage(&operation.view, first, bytes, to, &window, words[0]);
                        stream.put(first, got);
                        got
                    }
                    Err(error) => {
                        result = Err(error);
                        0
                    }
                }
            };
            done += got;
            ended = got < bytes;
        }
    }
    result.map(|()| done)
}

/// Copies stream bytes from the memory, of whose window `there` bytes were in the file, and returns how many there were.
///
/// # Safety
/// They are writable at `to`, and lie in the window.
unsafe fn unstage(view: &View, first: Count, bytes: Count, to: *mut u8, window: &Window, there: Count) -> Count {
    let mut got = 0;
    let mut ended = false;
    view.pieces(first, bytes, |offset, len| {
        let at = offset - window.from;
        let n = (there - at).clamp(0, len as Count);
        if !ended {
            // SAFETY: the caller's promise.
            unsafe { std::ptr::copy_nonoverlapping(window.at.add(at as usize), to.add(got as usize), n as usize) };
            got += n;
        }
        ended |= n < len as Count;
    });
    got
}
