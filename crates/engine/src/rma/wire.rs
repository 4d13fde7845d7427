//! What travels in a letter.
//!
//! | kind | envelope | data |
//! |---|---|---|
//! | `REQUEST` | context: window; source: origin; tag: id | [`Head`], blocks, operands |
//! | `ANSWER` | context: window; tag: id; bytes: length, and above it the error class | old values |
//! | `POST`, `COMPLETE` | context: window; source: who says so | |
//! | `PARCEL` | context: window; bytes: where it lies in the world | its number, and where to say that it is not there any more |
//!
//! A block is an offset in the target's memory and a length, 8 bytes each. Operands and old values are in the order of the blocks.

use crate::standard::MPI_DATATYPE_NULL;
use crate::types::{Datatype, Op};

/// Kinds apart from those of point-to-point messages.
pub const REQUEST: u32 = 16;
pub const ANSWER: u32 = 17;
pub const POST: u32 = 18;
pub const COMPLETE: u32 = 19;
pub const PARCEL: u32 = 20;
/// The data is in a chunk, whose number the payload holds.
pub const IN_CHUNK: u32 = 1 << 8;

/// What a request wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Verb {
    Put = 0,
    Get = 1,
    Accumulate = 2,
    GetAccumulate = 3,
    CompareAndSwap = 4,
}

impl Verb {
    fn from_word(word: u32) -> Option<Verb> {
        use Verb::*;
        [Put, Get, Accumulate, GetAccumulate, CompareAndSwap].into_iter().find(|&v| v as u32 == word)
    }

    /// Whether old values come back.
    pub fn fetches(self) -> bool {
        !matches!(self, Verb::Put | Verb::Accumulate)
    }
}

/// The beginning of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    pub verb: Verb,
    pub op: Op,
    /// The predefined type of the elements; null for bytes.
    pub datatype: Datatype,
    pub blocks: u32,
}

pub const HEAD: usize = 16;
pub const BLOCK: usize = 16;

impl Head {
    pub fn write(self, to: &mut Vec<u8>) {
        for word in [self.verb as u32, self.op.0 as u32, self.datatype.0 as u32, self.blocks] {
            to.extend_from_slice(&word.to_ne_bytes());
        }
    }

    /// The head of a request, its blocks and its operands; `None` when the letter makes no sense.
    pub fn read(letter: &[u8]) -> Option<(Head, &[u8], &[u8])> {
        let (head, rest) = letter.split_at_checked(HEAD)?;
        let word = |i: usize| u32::from_ne_bytes([head[4 * i], head[4 * i + 1], head[4 * i + 2], head[4 * i + 3]]);
        let head = Head {
            verb: Verb::from_word(word(0))?,
            op: Op(word(1) as usize),
            datatype: Datatype(word(2) as usize),
            blocks: word(3),
        };
        let (blocks, operands) = rest.split_at_checked((head.blocks as usize).checked_mul(BLOCK)?)?;
        Some((head, blocks, operands))
    }

    pub fn is_bytes(&self) -> bool {
        self.datatype == MPI_DATATYPE_NULL
    }
}

/// The offset and the length of each of `blocks`.
pub fn blocks(blocks: &[u8]) -> impl Iterator<Item = (u64, u64)> {
    blocks.chunks_exact(BLOCK).map(|block| {
        let word = |i: usize| {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&block[8 * i..8 * i + 8]);
            u64::from_ne_bytes(bytes)
        };
        (word(0), word(1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standard::{MPI_INT, MPI_SUM};

    #[test]
    fn a_request_is_read_as_it_was_written_and_a_cut_one_not_at_all() {
        let head = Head { verb: Verb::GetAccumulate, op: MPI_SUM, datatype: MPI_INT, blocks: 2 };
        let mut letter = Vec::new();
        head.write(&mut letter);
        for word in [8u64, 4, 32, 8] {
            letter.extend_from_slice(&word.to_ne_bytes());
        }
        letter.extend_from_slice(&[7; 12]);
        let (read, found, operands) = Head::read(&letter).unwrap();
        assert_eq!((read, operands), (head, &[7u8; 12][..]));
        assert_eq!(blocks(found).collect::<Vec<_>>(), [(8, 4), (32, 8)]);
        assert!((0..HEAD + 2 * BLOCK).all(|len| Head::read(&letter[..len]).is_none()));
        letter[0] = 99;
        assert_eq!(Head::read(&letter), None);
    }
}
