//! What a rank asks of its launcher: to start a job (MPI 5.0 § 11.8). A record in the rank's own part of the world's memory,
//! and a signal that tells the launcher to look.
//!
//! ```text
//! rank:      writes the petition; state: idle -> asked; SIGURG to the launcher; sleeps
//! launcher:  reads it; finds programs and seats; starts them; writes the answer; asked -> answered; wakes the rank
//! rank:      waits until all have called MPI_Init; job: starting -> ready
//! launcher:  if one ends before: job: starting -> failed; writes why; answered -> refused; wakes the rank
//! ```
//!
//! SIGURG, as the system ignores it where nobody listens: a number that has come to mean another process does no harm.

use super::sync::Ordering;
use super::{World, process};
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// The signal that asks the launcher to look.
pub const SIGNAL: i32 = libc::SIGURG;
/// The most bytes of an answer.
pub const ANSWER: usize = 16 * 1024;
/// No petition is longer.
const LONGEST: u64 = 32 << 20;

const IDLE: u32 = 0;
const ASKED: u32 = 1;
const ANSWERED: u32 = 2;
const REFUSED: u32 = 3;

/// One command of a spawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Command {
    /// The program, and its arguments.
    pub words: Vec<OsString>,
    pub most: u32,
    pub info: Vec<(String, String)>,
}

/// A job that a rank wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Petition {
    pub commands: Vec<Command>,
    /// Where the rank is.
    pub directory: OsString,
    pub context: u32,
    pub parent_context: u32,
    /// Where the seats of the parents stand.
    pub parents: u64,
    pub parents_count: u32,
}

/// What the launcher says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The job's first seat, and how many ranks of each command there are.
    Started { first: u32, ranks: Vec<u32> },
    /// Why not.
    Refused(String),
}

/// Numbers and strings, one after the other.
#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, number: u64) {
        self.0.extend(number.to_ne_bytes());
    }

    fn text(&mut self, text: &[u8]) {
        self.number(text.len() as u64);
        self.0.extend(text);
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u64> {
        Some(u64::from_ne_bytes(self.take(8)?.try_into().ok()?))
    }

    fn short(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    fn text(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?.try_into().ok()?;
        self.take(length)
    }

    fn os_text(&mut self) -> Option<OsString> {
        Some(OsString::from_vec(self.text()?.to_vec()))
    }

    fn string(&mut self) -> Option<String> {
        Some(String::from_utf8_lossy(self.text()?).into_owned())
    }

    fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.number()?).map(|_| one(self)).collect()
    }
}

impl Petition {
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Writer::default();
        for number in [self.context.into(), self.parent_context.into(), self.parents, self.parents_count.into()] {
            out.number(number);
        }
        out.text(self.directory.as_bytes());
        out.number(self.commands.len() as u64);
        for command in &self.commands {
            out.number(command.most.into());
            out.number(command.words.len() as u64);
            command.words.iter().for_each(|word| out.text(word.as_bytes()));
            out.number(command.info.len() as u64);
            for (key, value) in &command.info {
                out.text(key.as_bytes());
                out.text(value.as_bytes());
            }
        }
        out.0
    }

    /// `None` for what no rank of this version has written.
    pub fn decode(bytes: &[u8]) -> Option<Petition> {
        let mut from = Reader(bytes);
        let (context, parent_context, parents) = (from.short()?, from.short()?, from.number()?);
        let (parents_count, directory) = (from.short()?, from.os_text()?);
        let commands = from.list(|from| {
            let most = from.short()?;
            let words = from.list(Reader::os_text)?;
            let info = from.list(|from| Some((from.string()?, from.string()?)))?;
            Some(Command { words, most, info }).filter(|command| !command.words.is_empty())
        })?;
        Some(Petition { commands, directory, context, parent_context, parents, parents_count })
    }
}

impl Answer {
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Writer::default();
        match self {
            Answer::Started { first, ranks } => {
                out.number(1);
                out.number((*first).into());
                out.number(ranks.len() as u64);
                ranks.iter().for_each(|&ranks| out.number(ranks.into()));
            }
            Answer::Refused(why) => {
                out.number(0);
                out.text(&why.as_bytes()[..why.floor_char_boundary(ANSWER / 2)]);
            }
        }
        out.0
    }

    pub fn decode(bytes: &[u8]) -> Option<Answer> {
        let mut from = Reader(bytes);
        Some(match from.number()? {
            0 => Answer::Refused(from.string()?),
            _ => Answer::Started { first: from.short()?, ranks: from.list(Reader::short)? },
        })
    }
}

impl World {
    /// The process of our job's launcher; `None` where there is none.
    pub fn launcher(&self) -> Option<u32> {
        self.launcher_of(self.first).map(|launcher| launcher.pid)
    }

    /// Names the process of our job's launcher, which listens to [`SIGNAL`] already and looks for petitions after this; 0 for none.
    pub fn set_launcher(&self, pid: u32) {
        self.job(self.first).launched.store(process::started(pid).unwrap_or(0), Ordering::Relaxed);
        self.job(self.first).launcher.store(pid, Ordering::SeqCst);
    }

    /// Whether no other thread of the rank waits for the launcher.
    pub(crate) fn may_ask(&self, seat: u32) -> bool {
        self.slot(seat).petition.load(Ordering::SeqCst) == IDLE
    }

    /// Asks the launcher for what stands in `bytes` bytes at `at`, with room for [`ANSWER`] behind it.
    pub(crate) fn ask(&self, seat: u32, at: u64, bytes: usize) {
        let slot = self.slot(seat);
        slot.petition_at.store(at, Ordering::Relaxed);
        slot.petition_bytes.store(bytes as u64, Ordering::Relaxed);
        slot.petition.store(ASKED, Ordering::SeqCst);
        if let Some(launcher) = self.launcher_of(self.job_of(seat)) {
            launcher.call();
        }
    }

    /// What the launcher has said to the rank in `seat`, if it has.
    pub(crate) fn answer(&self, seat: u32) -> Option<Answer> {
        let slot = self.slot(seat);
        if !matches!(slot.petition.load(Ordering::SeqCst), ANSWERED | REFUSED) {
            return None;
        }
        let at = slot.petition_at.load(Ordering::Relaxed) + slot.petition_bytes.load(Ordering::Relaxed);
        // SAFETY: a range of this rank's own area, which the launcher has written before it set the state.
        let bytes = unsafe { std::slice::from_raw_parts(self.bytes(at, ANSWER), ANSWER) };
        Some(Answer::decode(bytes).unwrap_or_else(|| Answer::Refused("the launcher's answer makes no sense".into())))
    }

    pub(crate) fn is_refused(&self, seat: u32) -> bool {
        self.slot(seat).petition.load(Ordering::SeqCst) == REFUSED
    }

    pub(crate) fn forget_petition(&self, seat: u32) {
        self.slot(seat).petition.store(IDLE, Ordering::SeqCst);
    }

    /// The ranks that wait for this process, their launcher, and what they want. `None` is for what makes no sense.
    pub fn petitions(&self) -> Vec<(u32, Option<Petition>)> {
        let asks = |&seat: &u32| {
            self.slot(seat).petition.load(Ordering::SeqCst) == ASKED && self.is_launched_here(self.job_of(seat))
        };
        (0..self.layout.seats as u32).filter(asks).map(|seat| (seat, self.petition(seat))).collect()
    }

    fn petition(&self, seat: u32) -> Option<Petition> {
        let (at, bytes) = self.petition_place(seat)?;
        // SAFETY: inside of the mapping; the rank leaves it alone until it is answered, and if it does not, the copy may be
        // nonsense, which decoding stands.
        let copy = unsafe { std::slice::from_raw_parts(self.bytes(at, bytes), bytes) }.to_vec();
        Petition::decode(&copy)
    }

    /// Where it is, if that and the room behind it lie inside of the world.
    fn petition_place(&self, seat: u32) -> Option<(u64, usize)> {
        let slot = self.slot(seat);
        let (at, bytes) = (slot.petition_at.load(Ordering::Relaxed), slot.petition_bytes.load(Ordering::Relaxed));
        let end = at.checked_add(bytes)?.checked_add(ANSWER as u64)?;
        (bytes <= LONGEST && end <= self.layout.bytes() as u64).then_some((at, bytes as usize))
    }

    /// Answers the rank in `seat`: once, and once more if the job fails to start after all.
    pub fn reply(&self, seat: u32, answer: &Answer) {
        let state = if matches!(answer, Answer::Started { .. }) { ANSWERED } else { REFUSED };
        if let Some((at, bytes)) = self.petition_place(seat) {
            let encoded = answer.encode();
            let encoded = &encoded[..encoded.len().min(ANSWER)];
            let out = self.bytes(at + bytes as u64, encoded.len());
            // SAFETY: inside of the mapping, in the rank's area, which waits for it.
            unsafe { std::ptr::copy_nonoverlapping(encoded.as_ptr(), out, encoded.len()) };
        }
        self.slot(seat).petition.swap(state, Ordering::SeqCst);
        self.wake(seat);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_and_answered_is_understood_and_what_is_cut_off_is_not() {
        let info = vec![("wdir".to_string(), "/tmp".to_string())];
        let words = vec!["a.out".into(), OsString::from_vec(vec![0xff, b'x']), "".into()];
        let petition = Petition {
            commands: vec![Command { words, most: 3, info }, Command { words: vec!["b".into()], ..Command::default() }],
            directory: "/".into(),
            context: 64,
            parent_context: 80,
            parents: 1 << 40,
            parents_count: 2,
        };
        let bytes = petition.encode();
        for end in 0..bytes.len() {
            assert_eq!(Petition::decode(&bytes[..end]), None);
        }
        assert_eq!(Petition::decode(&bytes), Some(petition));
        for answer in [Answer::Started { first: 9, ranks: vec![1, 0, 3] }, Answer::Refused("no".into())] {
            assert_eq!(Answer::decode(&answer.encode()), Some(answer));
        }
    }
}
