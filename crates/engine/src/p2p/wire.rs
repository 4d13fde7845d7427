//! What travels in a cell of an inbox: kinds of messages, and where each keeps its few numbers.
//!
//! | kind | envelope | payload |
//! |---|---|---|
//! | `EAGER` | context, source, tag; bytes: length, and above it the send id if `SYNC` | the data |
//! | `CHUNK` | the same | the number of the sender's chunk that has the data |
//! | `OFFER` | context, source, tag; bytes: length | address of the data, send id |
//! | `DONE` | tag: send id | |
//! | `PULL` | tag: send id; bytes: how many are wanted | receive id |
//! | `PART` | tag: receive id; bytes: how many | chunk, offset in the message |
//!
//! The first three say with `VARIES` that the data's type is not the same in programs of another data model.
//!
//! `DONE` answers a synchronous message that was matched and an offer whose data was copied. `PULL` asks for an offer's
//! data in parts where the receiver cannot read the sender's memory.

use crate::datatype::TypeObject;
use crate::types::Count;
use crate::world::ring::{Envelope, PAYLOAD};

pub const EAGER: u32 = 1;
pub const CHUNK: u32 = 2;
pub const OFFER: u32 = 3;
pub const DONE: u32 = 4;
pub const PULL: u32 = 5;
pub const PART: u32 = 6;
/// With `EAGER` and `CHUNK`: the sender waits for `DONE`.
pub const SYNC: u32 = 1 << 8;
/// With `EAGER`, `CHUNK` and `OFFER`: [`TypeObject::varies`] at the sender.
pub const VARIES: u32 = 1 << 9;

/// The flag for a message of this type.
#[inline]
pub fn varies(datatype: &TypeObject) -> u32 {
    if datatype.varies { VARIES } else { 0 }
}

/// The kind without its flags.
#[inline]
pub fn kind(envelope: &Envelope) -> u32 {
    envelope.kind & 0xff
}

/// Length of the data of an `EAGER` or `CHUNK` message, and whom to answer.
#[inline]
pub fn eager_bytes(envelope: &Envelope) -> (usize, Option<u32>) {
    let id = (envelope.bytes >> 32) as u32;
    (envelope.bytes as u32 as usize, (envelope.kind & SYNC != 0).then_some(id))
}

/// The data of a message that has not been matched, as far as it is known.
#[inline]
pub fn data_bytes(envelope: &Envelope) -> Count {
    match kind(envelope) {
        OFFER => envelope.bytes as Count,
        _ => eager_bytes(envelope).0 as Count,
    }
}

/// Puts `words` at the start of a payload.
#[inline]
pub fn put(payload: &mut [u8; PAYLOAD], words: &[u64]) {
    for (to, word) in payload.chunks_exact_mut(8).zip(words) {
        to.copy_from_slice(&word.to_ne_bytes());
    }
}

/// Word `i` of a payload.
#[inline]
pub fn word(payload: &[u8; PAYLOAD], i: usize) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&payload[8 * i..8 * i + 8]);
    u64::from_ne_bytes(bytes)
}
