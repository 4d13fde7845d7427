//! Parcels: batches of small puts and gets that lie in shared memory, for the target to do if it is inside MPI.
//!
//! ```text
//! origin:  write the parcel; word = number, POSTED; tell the target by a letter
//! target:  finds the letter; word: POSTED -> TAKEN (else it is withdrawn: say so); do it; word = DONE
//! origin:  wait for DONE, some microseconds; then word: POSTED -> WITHDRAWN, and the kernel does it (else the target is at it)
//! ```
//!
//! A target that waits in MPI does this in a fifth of the time that a call of the kernel takes, and one that computes cannot: whether it
//! will is not known before. So whoever of the two moves the word first has the parcel, and it is done once, and never after the
//! origin has stopped waiting. After one that was withdrawn nothing more is posted until the target has found the letter: then it has been
//! inside MPI again, and no inbox fills with letters that mean nothing any more.
//!
//! Parcels are numbered from a random number on: the letter of a parcel that is long gone says nothing of another in its place.

use super::batch::{self, BLOCKS, Batch, To};
use super::kernel::Way;
use super::quick;
use super::window::Window;
use super::wire;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::{MPI_ERR_PROC_ABORTED, MPI_ERR_RMA_RANGE, MPI_ERR_WIN, MPI_SUCCESS};
use crate::types::Count;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED;
use crate::world::Shared;
use crate::world::ring::{Envelope, PAYLOAD};
use crate::world::sync::{AtomicU32, AtomicU64, Ordering};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ffi::c_int;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

/// Data of a parcel, at most: it is copied twice, from one processor's cache to the other's.
pub const BYTES: usize = 4 << 10;
/// From so many bytes in a block on, the kernel copies long rows of them as quickly.
pub const LONG: usize = 1 << 10;
/// Parcels of a rank that may be on their way.
const PARCELS: usize = 16;
/// How long a target may let one lie: what the kernel would have taken.
const PATIENCE: Duration = Duration::from_micros(2);
/// After so many that were withdrawn one after the other, as many times two batches go through the kernel before the next is tried.
const MISSES: u32 = 6;
/// Turns of spinning between looks at the clock.
const TURNS: u32 = 16;

const POSTED: u64 = 0;
const TAKEN: u64 = 1;
const DONE: u64 = 2;
const WITHDRAWN: u64 = 3;

/// Bytes of data in the first cache line.
const INLINE: usize = 32;

/// The first cache line of a parcel. With one block and little data it is all of it.
#[repr(C, align(64))]
struct Label {
    /// Its number, and in the lowest bits whose it is.
    word: AtomicU64,
    /// How many blocks; the highest bit says that they are got.
    what: AtomicU32,
    /// Of what was done.
    error: AtomicU32,
    /// The first block: how far into the target's memory it begins, and how long it is.
    offset: AtomicU64,
    len: AtomicU64,
    data: [AtomicU64; INLINE / 8],
}

// SAFETY: atomics all through, zero included.
unsafe impl Shared for Label {}

const GET: u32 = 1 << 31;

/// What follows it: offsets and lengths of all blocks, then data without gaps.
const BLOCKS_AT: usize = size_of::<Label>();
const DATA_AT: usize = BLOCKS_AT + BLOCKS * wire::BLOCK;
const PARCEL: usize = DATA_AT + BYTES;

/// What a rank has learnt of one that it sends parcels to.
#[derive(Clone, Copy, Default)]
struct Prospect {
    /// Times that it let some lie, one after the other.
    misses: u32,
    /// Batches that go through the kernel whatever comes.
    skip: u32,
}

struct Sent {
    batch: Batch,
    number: u64,
    /// Where it lies.
    at: u64,
    withdrawn: bool,
}

impl Sent {
    fn proc(&self) -> Option<u32> {
        self.batch.to.as_ref().map(To::proc)
    }
}

/// A rank's parcels.
pub struct Parcels {
    /// Where they all lie: nowhere before the first. After them is a word for each seat: 0, or the number of the last parcel for that
    /// rank that was withdrawn, whose letter it has not found yet.
    area: Cell<Option<u64>>,
    /// By seat.
    prospects: RefCell<Vec<Prospect>>,
    /// On their way, in order.
    sent: RefCell<VecDeque<Sent>>,
    /// The last one's.
    number: Cell<u64>,
    spares: RefCell<Vec<Batch>>,
}

impl Default for Parcels {
    fn default() -> Parcels {
        let number = RandomState::new().hash_one(std::process::id()) >> 4 | 1;
        Parcels {
            area: Cell::new(None),
            prospects: RefCell::default(),
            sent: RefCell::default(),
            number: Cell::new(number),
            spares: RefCell::default(),
        }
    }
}

impl Parcels {
    /// A batch with nothing in it.
    pub fn spare(&self) -> Batch {
        self.spares.borrow_mut().pop().unwrap_or_default()
    }

    pub fn recycle(&self, mut batch: Batch) {
        batch.clear();
        let mut spares = self.spares.borrow_mut();
        if spares.len() <= PARCELS {
            spares.push(batch);
        }
    }
}

fn label(rank: &Rank, at: u64) -> &Label {
    &rank.world.shared(at, 1)[0]
}

/// Where the number of the withdrawn parcel for `proc` stands.
fn withdrawn_at(area: u64, proc: u32) -> u64 {
    area + (PARCELS * PARCEL + proc as usize * size_of::<AtomicU64>()) as u64
}

fn withdrawn(rank: &Rank, at: u64) -> &AtomicU64 {
    &rank.world.shared(at, 1)[0]
}

impl Parcels {
    /// Where they lie; `None` when there is no room for them.
    #[inline]
    fn area(&self, rank: &Rank) -> Option<u64> {
        self.area.get().or_else(|| self.find_area(rank))
    }

    #[cold]
    fn find_area(&self, rank: &Rank) -> Option<u64> {
        let seats = rank.world.seats();
        let area = rank.seat.allocate(PARCELS * PARCEL + seats * size_of::<AtomicU64>())?;
        self.prospects.replace(vec![Prospect::default(); seats]);
        self.area.set(Some(area));
        Some(area)
    }
}

/// Whether the next batch for world rank `proc` should be a parcel.
pub fn is_promising(rank: &Rank, proc: u32) -> bool {
    // A rank that sleeps, or that needs our core, would take longer to come than the kernel does.
    if !rank.is_roomy() || rank.world.sleeps(proc) {
        return false;
    }
    let Some(area) = rank.rma.parcels.area(rank) else { return false };
    if withdrawn(rank, withdrawn_at(area, proc)).load(Ordering::Relaxed) != 0 {
        return false;
    }
    let skip = &mut rank.rma.parcels.prospects.borrow_mut()[proc as usize].skip;
    let now = *skip == 0;
    *skip = skip.saturating_sub(1);
    now
}

/// Posts a batch that is no larger than a parcel; it comes back when that cannot be.
pub fn post(rank: &Rank, batch: Batch) -> std::result::Result<(), Batch> {
    let parcels = &rank.rma.parcels;
    while parcels.sent.borrow().len() >= PARCELS {
        settle_first(rank);
    }
    let (Some(area), Some(to)) = (parcels.area(rank), &batch.to) else { return Err(batch) };
    let proc = to.proc();
    let number = parcels.number.get() + 1;
    let at = area + (number % PARCELS as u64) * PARCEL as u64;
    let label = label(rank, at);
    label.what.store(batch.remote.len() as u32 | if to.way == Way::Get { GET } else { 0 }, Ordering::Relaxed);
    let block = |block: &libc::iovec| ((block.iov_base as u64).wrapping_sub(to.base), block.iov_len as u64);
    if let [one] = &batch.remote[..] {
        let (offset, len) = block(one);
        label.offset.store(offset, Ordering::Relaxed);
        label.len.store(len, Ordering::Relaxed);
    } else {
        let blocks = rank.world.bytes(at + BLOCKS_AT as u64, BLOCKS * wire::BLOCK).cast::<(u64, u64)>();
        for (i, one) in batch.remote.iter().enumerate() {
            // SAFETY: there is room for `BLOCKS`, and a parcel that is not posted is ours.
            unsafe { blocks.add(i).write(block(one)) };
        }
    }
    if to.way == Way::Put {
        // SAFETY: as above.
        unsafe { std::ptr::copy_nonoverlapping(batch.data.as_ptr(), data(rank, at, &batch), batch.data.len()) };
    }
    label.word.store(number << 2 | POSTED, Ordering::Release);
    let (context, source) = (to.window.comm.context, to.window.me() as i32);
    let envelope = Envelope { context, source, kind: wire::PARCEL, bytes: at, tag: 0 };
    // Nobody is woken: who sleeps is not to do it.
    let sent = rank.world.ring(proc).send(rank.index, envelope, |payload| {
        payload[..8].copy_from_slice(&number.to_ne_bytes());
        payload[8..16].copy_from_slice(&withdrawn_at(area, proc).to_ne_bytes());
    });
    match sent {
        Ok(()) => {
            parcels.number.set(number);
            parcels.sent.borrow_mut().push_back(Sent { batch, number, at, withdrawn: false });
            Ok(())
        }
        Err(_) => Err(batch),
    }
}

/// Where the data of a parcel lies.
fn data(rank: &Rank, at: u64, batch: &Batch) -> *mut u8 {
    data_of(rank, at, batch.remote.len(), batch.data.len())
}

fn data_of(rank: &Rank, at: u64, blocks: usize, len: usize) -> *mut u8 {
    let inline = blocks == 1 && len <= INLINE;
    let begin = if inline { std::mem::offset_of!(Label, data) } else { DATA_AT };
    rank.world.bytes(at + begin as u64, len)
}

/// How waiting for a parcel ended.
enum End {
    Done,
    /// The target lets it lie.
    Lies,
    /// The target has it, and is no more; or the world is not.
    Lost(c_int),
    /// Somebody else has waited for it.
    Gone,
}

/// Does what is on its way: all parcels are done, or have failed, when this returns.
#[inline]
pub fn settle(rank: &Rank) {
    while !rank.rma.parcels.sent.borrow().is_empty() {
        settle_first(rank);
    }
}

/// The same for the first of what is on its way. What makes progress may end in here once more, and other threads may come while
/// this one waits: then the first is another, and nothing may have been done.
fn settle_first(rank: &Rank) {
    let parcels = &rank.rma.parcels;
    let first = parcels.sent.borrow().front().map(|s| (s.number, s.at, s.withdrawn));
    let Some((number, at, withdrawn)) = first else { return };
    let end = if withdrawn { End::Lies } else { wait(rank, number, at) };
    match end {
        End::Gone => return,
        End::Lies if !withdrawn => return withdraw(rank),
        _ => {}
    }
    let mut sent = parcels.sent.borrow_mut();
    if sent.front().is_none_or(|first| first.number != number) {
        return;
    }
    let Some(Sent { batch, .. }) = sent.pop_front() else { return };
    drop(sent);
    let Some(to) = &batch.to else { return };
    match end {
        End::Done => {
            parcels.prospects.borrow_mut()[to.proc() as usize] = Prospect::default();
            let error = label(rank, at).error.load(Ordering::Relaxed) as c_int;
            if error == MPI_SUCCESS {
                // SAFETY: as promised by those who noted it; the target has put as much there as was asked for.
                unsafe { batch.deliver(data(rank, at, &batch)) };
            }
            batch::conclude(to, Some(error).filter(|&error| error != MPI_SUCCESS));
            parcels.recycle(batch);
        }
        End::Lost(error) => {
            batch::conclude(to, Some(error));
            parcels.recycle(batch);
        }
        End::Lies | End::Gone => batch::perform_by_kernel(rank, batch),
    }
}

/// Waits until a parcel is done, or was not taken for long enough.
fn wait(rank: &Rank, number: u64, at: u64) -> End {
    let word = &label(rank, at).word;
    let mut begun = None;
    loop {
        for _ in 0..TURNS {
            // Who waits for us may be whom we wait for.
            if rank.seat.ready() {
                rank.progress();
            }
            let now = word.load(Ordering::Acquire);
            if now >> 2 != number {
                return End::Gone;
            }
            if now & 3 == DONE {
                return End::Done;
            }
            std::hint::spin_loop();
        }
        let begun = begun.get_or_insert_with(Instant::now);
        if begun.elapsed() < PATIENCE {
            continue;
        }
        if word.load(Ordering::Acquire) & 3 != TAKEN {
            return End::Lies;
        }
        let target = {
            let sent = rank.rma.parcels.sent.borrow();
            let to = sent.front().filter(|sent| sent.number == number).and_then(|sent| sent.batch.to.as_ref());
            let Some(to) = to else { return End::Gone };
            to.proc()
        };
        if word.load(Ordering::Acquire) & 3 == TAKEN {
            if rank.world.has_failed(target) {
                return End::Lost(MPIX_ERR_PROC_FAILED);
            }
            if rank.world.aborted().is_some() {
                return End::Lost(MPI_ERR_PROC_ABORTED);
            }
            rank.progress();
            rank.entry.outside(std::thread::yield_now);
        }
    }
}

/// Takes back what can be of what is on its way to the target of the first. The last of it first: what stays is older than all that
/// does not, and so done before it.
fn withdraw(rank: &Rank) {
    let parcels = &rank.rma.parcels;
    let mut all = parcels.sent.borrow_mut();
    let (Some(area), Some(proc)) = (parcels.area.get(), all.front().and_then(Sent::proc)) else { return };
    let letter = withdrawn(rank, withdrawn_at(area, proc));
    let mut last = true;
    for sent in all.iter_mut().rev().filter(|sent| sent.proc() == Some(proc)) {
        // Before the word, so that whoever finds it withdrawn finds this.
        if last {
            letter.store(sent.number, Ordering::Relaxed);
        }
        let word = &label(rank, sent.at).word;
        let (from, to) = (sent.number << 2 | POSTED, sent.number << 2 | WITHDRAWN);
        if word.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_err() {
            if last {
                letter.store(0, Ordering::Relaxed);
            }
            return;
        }
        if last {
            let prospect = &mut parcels.prospects.borrow_mut()[proc as usize];
            prospect.misses = MISSES.min(prospect.misses + 1);
            prospect.skip = (1 << prospect.misses) - 2;
        }
        (last, sent.withdrawn) = (false, true);
    }
}

/// Does what a parcel says that a letter tells of.
pub fn receive(rank: &Rank, envelope: &Envelope, payload: &[u8; PAYLOAD]) {
    let field = |at: usize| {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&payload[at..at + 8]);
        u64::from_ne_bytes(bytes)
    };
    let (number, label) = (field(0), label(rank, envelope.bytes));
    let (posted, taken) = (number << 2 | POSTED, number << 2 | TAKEN);
    if label.word.compare_exchange(posted, taken, Ordering::AcqRel, Ordering::Acquire).is_err() {
        // By now something else may lie there, but nothing of this number.
        let found = withdrawn(rank, field(8)).compare_exchange(number, 0, Ordering::Relaxed, Ordering::Relaxed);
        return found.map_or((), |_| ());
    }
    let windows = rank.rma.windows.borrow();
    // A window that is gone has no epochs left.
    let window = windows.get(&envelope.context).ok_or(Error::new(MPI_ERR_WIN));
    let done = window.and_then(|window| perform(rank, window, label, envelope.bytes));
    label.error.store(done.map_or_else(|error| error.code, |()| MPI_SUCCESS) as u32, Ordering::Relaxed);
    label.word.store(number << 2 | DONE, Ordering::Release);
}

/// Does it.
fn perform(rank: &Rank, window: &Window, label: &Label, at: u64) -> Result<()> {
    let what = label.what.load(Ordering::Relaxed);
    let blocks = (what & !GET) as usize;
    check(blocks <= BLOCKS, MPI_ERR_RMA_RANGE)?;
    if blocks == 1 {
        let (offset, len) = (label.offset.load(Ordering::Relaxed), label.len.load(Ordering::Relaxed) as usize);
        check(len <= BYTES, MPI_ERR_RMA_RANGE)?;
        return copy(window, what, offset, len, data_of(rank, at, 1, len));
    }
    let first = rank.world.bytes(at + BLOCKS_AT as u64, BLOCKS * wire::BLOCK).cast::<(u64, u64)>();
    let data = rank.world.bytes(at + DATA_AT as u64, BYTES);
    let mut done = 0;
    for i in 0..blocks {
        // SAFETY: there is room for `BLOCKS`, and a parcel that is taken is ours.
        let (offset, len) = unsafe { first.add(i).read() };
        let len = len as usize;
        check(len <= BYTES - done, MPI_ERR_RMA_RANGE)?;
        copy(window, what, offset, len, data.wrapping_add(done))?;
        done += len;
    }
    Ok(())
}

/// Copies `len` bytes between the window and `data`, which is memory of a parcel.
fn copy(window: &Window, what: u32, offset: u64, len: usize, data: *mut u8) -> Result<()> {
    let end = offset.checked_add(len as u64).filter(|&end| end <= Count::MAX as u64);
    let end = end.ok_or(Error::new(MPI_ERR_RMA_RANGE))?;
    check(window.holds(window.me(), offset as Count, end as Count), MPI_ERR_RMA_RANGE)?;
    let at = window.base.wrapping_add(offset as usize);
    // SAFETY: the block is memory of this member's window, and the parcel has room for it.
    unsafe {
        if what & GET == 0 {
            quick::copy(data, at, len);
        } else {
            quick::copy(at, data, len);
        }
    }
    Ok(())
}
