//! What travels in a letter.
//!
//! | kind | envelope | data |
//! |---|---|---|
//! | `REQUEST` | context: window; source: origin; tag: id; kind, and bytes above the length: [`Head`] | blocks, operands |
//! | `ANSWER` | context: window; tag: id; bytes: length, and above it the error class | old values |
//! | `POST`, `COMPLETE` | context: window; source: who says so | |
//! | `PARCEL` | context: window; bytes: where it lies in the world | its number, and where to say that it is not there any more |
//!
//! A block is an offset in the target's memory and a length, 8 bytes each. Operands and old values are in the order of the blocks.
//! So a request for one element of 8 bytes travels in one cache line, compare-and-swap included.

use crate::standard::MPI_DATATYPE_NULL;
use crate::types::{Datatype, Op};
use crate::world::ring::Envelope;

/// Kinds apart from those of point-to-point messages.
pub const REQUEST: u32 = 16;
pub const ANSWER: u32 = 17;
pub const POST: u32 = 18;
pub const COMPLETE: u32 = 19;
pub const PARCEL: u32 = 20;
/// The data is in a chunk, whose number the payload holds.
pub const IN_CHUNK: u32 = 1 << 8;

/// The kind without its flags, and without what a request adds to it.
#[inline]
pub fn kind(envelope: &Envelope) -> u32 {
    envelope.kind & 0xff
}

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

/// What a request says of itself. Its envelope has room for it: operations and predefined types are small numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    pub verb: Verb,
    pub op: Op,
    /// The predefined type of the elements; null for bytes.
    pub datatype: Datatype,
    pub blocks: u32,
}

pub const BLOCK: usize = 16;

const VERB_BITS: u32 = 4;
const NAME_BITS: u32 = 14;
const NAME: u32 = (1 << NAME_BITS) - 1;
/// Where the number of blocks stands in the kind: as many as a chunk has room for.
const BLOCKS_AT: u32 = 16;
const _: () = assert!(crate::world::chunk::CHUNK / BLOCK < 1 << (u32::BITS - BLOCKS_AT));

impl Head {
    /// The kind of the request, and what stands above the length in its envelope.
    pub fn words(self) -> (u32, u32) {
        let names = self.op.0 as u32 & NAME | (self.datatype.0 as u32 & NAME) << NAME_BITS;
        (REQUEST | self.blocks << BLOCKS_AT, self.verb as u32 | names << VERB_BITS)
    }

    /// What an envelope says, and the blocks and the operands of its letter; `None` when they make no sense.
    pub fn read<'a>(envelope: &Envelope, letter: &'a [u8]) -> Option<(Head, &'a [u8], &'a [u8])> {
        let word = (envelope.bytes >> 32) as u32;
        let name = |at: u32| (word >> at & NAME) as usize;
        let head = Head {
            verb: Verb::from_word(word & ((1 << VERB_BITS) - 1))?,
            op: Op(name(VERB_BITS)),
            datatype: Datatype(name(VERB_BITS + NAME_BITS)),
            blocks: envelope.kind >> BLOCKS_AT,
        };
        let (blocks, operands) = letter.split_at_checked(head.blocks as usize * BLOCK)?;
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
    use crate::datatype::PREDEFINED;
    use crate::standard::*;

    #[test]
    fn a_request_is_read_as_it_was_written_and_a_cut_one_not_at_all() {
        let head = Head { verb: Verb::GetAccumulate, op: MPI_SUM, datatype: MPI_INT, blocks: 2 };
        let mut letter = Vec::new();
        for word in [8u64, 4, 32, 8] {
            letter.extend_from_slice(&word.to_ne_bytes());
        }
        letter.extend_from_slice(&[7; 12]);
        let (kind, above) = head.words();
        let mut envelope =
            Envelope { kind, bytes: letter.len() as u64 | u64::from(above) << 32, ..Envelope::default() };
        let (read, found, operands) = Head::read(&envelope, &letter).unwrap();
        assert_eq!((read, operands), (head, &[7u8; 12][..]));
        assert_eq!(blocks(found).collect::<Vec<_>>(), [(8, 4), (32, 8)]);
        assert!((0..2 * BLOCK).all(|len| Head::read(&envelope, &letter[..len]).is_none()));
        envelope.bytes |= 15 << 32;
        assert_eq!(Head::read(&envelope, &letter), None);
    }

    #[test]
    fn every_operation_and_predefined_type_has_room_in_an_envelope() {
        let most = PREDEFINED.iter().map(|predefined| predefined.handle.0).chain([MPI_NO_OP.0, MPI_REPLACE.0]).max();
        assert!(most.is_some_and(|most| most <= NAME as usize));
        for op in [MPI_SUM, MPI_MINLOC, MPI_MAXLOC, MPI_REPLACE, MPI_NO_OP, MPI_OP_NULL] {
            for datatype in PREDEFINED.iter().map(|predefined| predefined.handle).chain([MPI_DATATYPE_NULL]) {
                let head = Head { verb: Verb::CompareAndSwap, op, datatype, blocks: 1 };
                let (kind, above) = head.words();
                let envelope = Envelope { kind, bytes: u64::from(above) << 32, ..Envelope::default() };
                assert_eq!(Head::read(&envelope, &[0; BLOCK]).map(|read| read.0), Some(head));
            }
        }
    }
}
