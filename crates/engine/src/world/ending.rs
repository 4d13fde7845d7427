//! How a process that hosts several ranks tells the launcher of the end of each: a record in a pipe.
//!
//! ```text
//! rank: u32 | kind: u32 | code: i32 | length: u32 | text
//! ```
//!
//! A rank with a process of its own needs none: the kernel tells how that has ended.

use std::ffi::c_int;

/// How a rank ended that shares its process with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// As a process ends with an exit code.
    Exited(c_int),
    /// It was stopped for what it did: the reason, and below it where it was, a line each.
    Trapped(String),
    /// It never began: the reason.
    Refused(String),
}

const HEADER: usize = 16;
/// Longer texts are cut: nobody reads a longer backtrace.
const LONGEST: usize = 16 * 1024;

impl Ending {
    /// The record of `rank`.
    pub fn encode(&self, rank: u32) -> Vec<u8> {
        let (kind, code, text): (u32, c_int, &str) = match self {
            Ending::Exited(code) => (0, *code, ""),
            Ending::Trapped(text) => (1, 0, text),
            Ending::Refused(text) => (2, 0, text),
        };
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let mut record = Vec::with_capacity(HEADER + text.len());
        record.extend(rank.to_ne_bytes());
        record.extend(kind.to_ne_bytes());
        record.extend(code.to_ne_bytes());
        record.extend((text.len() as u32).to_ne_bytes());
        record.extend(text.as_bytes());
        record
    }

    /// The record at the beginning of `bytes` and its length, or `None` while it is not whole.
    pub fn decode(bytes: &[u8]) -> Option<(u32, Ending, usize)> {
        let word = |at: usize| Some(u32::from_ne_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let (rank, kind, code, length) = (word(0)?, word(4)?, word(8)? as c_int, word(12)? as usize);
        let text = || bytes.get(HEADER..HEADER + length).map(|text| String::from_utf8_lossy(text).into_owned());
        let ending = match kind {
            0 => Ending::Exited(code),
            1 => Ending::Trapped(text()?),
            _ => Ending::Refused(text()?),
        };
        Some((rank, ending, HEADER + length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_even_in_pieces() {
        let endings =
            [Ending::Exited(-3), Ending::Trapped("unreachable\n    at main".into()), Ending::Refused("".into())];
        let mut stream: Vec<u8> =
            endings.iter().enumerate().flat_map(|(rank, ending)| ending.encode(rank as u32)).collect();
        let first = endings[0].encode(0).len();
        for end in 0..first {
            assert_eq!(Ending::decode(&stream[..end]), None);
        }
        for (rank, expected) in endings.into_iter().enumerate() {
            let (found, ending, length) = Ending::decode(&stream).expect("a record");
            assert_eq!((found, ending), (rank as u32, expected));
            stream.drain(..length);
        }
        assert!(stream.is_empty());
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let record = Ending::Trapped("é".repeat(LONGEST)).encode(0);
        assert_eq!(record.len(), HEADER + LONGEST);
        assert!(Ending::decode(&record).is_some());
    }
}
