//! What the ranks of an invocation write: one JSON object for each line, in the order in which the lines came.
//!
//! ```text
//! {"ms":12,"rank":0,"stream":"stdout","text":"hello\n"}
//! {"ms":13,"rank":1,"stream":"stderr","base64":"/w=="}     a line that is no UTF-8
//! {"ms":14,"stream":"stderr","text":"anympi: …\n"}         the launcher's own words have no rank
//! ```
//!
//! The launcher writes `[RANK] ` before each line of a rank's, which is how the lines are told apart here.

use serde::{Deserialize, Serialize};

/// A line longer than this is kept in pieces.
const LONGEST: usize = 64 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stream {
    Stdout,
    Stderr,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Since the start.
    pub ms: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<usize>,
    pub stream: Stream,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
}

impl Line {
    pub fn new(ms: u64, rank: Option<usize>, stream: Stream, bytes: &[u8]) -> Line {
        let (text, base64) = match std::str::from_utf8(bytes) {
            Ok(text) => (Some(text.to_owned()), None),
            Err(_) => (None, Some(base64_of(bytes))),
        };
        Line { ms, rank, stream, text, base64 }
    }

    /// What was written.
    pub fn bytes(&self) -> Vec<u8> {
        match (&self.text, &self.base64) {
            (Some(text), _) => text.clone().into_bytes(),
            (None, Some(text)) => bytes_of(text),
            (None, None) => Vec::new(),
        }
    }

    /// As one line of JSON, its end included.
    pub fn json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec(self).unwrap_or_default();
        json.push(b'\n');
        json
    }
}

/// Cuts what one stream of the launcher's brings into lines, and takes their tags off.
#[derive(Default)]
pub struct Splitter {
    waiting: Vec<u8>,
    /// Whose line has been begun in a piece that was given away.
    unfinished: Option<Option<usize>>,
}

impl Splitter {
    /// The lines (rank and bytes) that are whole with `bytes`.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<(Option<usize>, Vec<u8>)> {
        self.waiting.extend_from_slice(bytes);
        let mut lines = Vec::new();
        let whole = self.waiting.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let rest = self.waiting.split_off(whole);
        for line in std::mem::replace(&mut self.waiting, rest).split_inclusive(|byte| *byte == b'\n') {
            lines.push(self.line(line));
            self.unfinished = None;
        }
        if self.waiting.len() > LONGEST {
            let piece = self.waiting.split_off(whole_characters(&self.waiting));
            let piece = std::mem::replace(&mut self.waiting, piece);
            let line = self.line(&piece);
            self.unfinished = Some(line.0);
            lines.push(line);
        }
        lines
    }

    /// What was never ended with a newline.
    pub fn end(&mut self) -> Option<(Option<usize>, Vec<u8>)> {
        let rest = std::mem::take(&mut self.waiting);
        (!rest.is_empty()).then(|| self.line(&rest))
    }

    fn line(&self, line: &[u8]) -> (Option<usize>, Vec<u8>) {
        match self.unfinished {
            Some(rank) => (rank, line.to_vec()),
            None => match tag(line) {
                Some((rank, length)) => (Some(rank), line[length..].to_vec()),
                None => (None, line.to_vec()),
            },
        }
    }
}

/// The rank in `[RANK] `, and how long that is.
fn tag(line: &[u8]) -> Option<(usize, usize)> {
    let inner = line.strip_prefix(b"[")?;
    let end = inner.iter().take(10).position(|byte| *byte == b']')?;
    let digits = std::str::from_utf8(&inner[..end]).ok()?;
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (plain && inner.get(end + 1) == Some(&b' ')).then(|| Some((digits.parse().ok()?, end + 3)))?
}

/// How much of `bytes` does not end within a character.
fn whole_characters(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => error.valid_up_to(),
        _ => bytes.len(),
    }
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub fn base64_of(bytes: &[u8]) -> String {
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let word = (0..3).fold(0u32, |word, i| word << 8 | u32::from(group.get(i).copied().unwrap_or(0)));
        for i in 0..4 {
            let digit = DIGITS[(word >> (18 - 6 * i)) as usize & 63] as char;
            text.push(if i <= group.len() { digit } else { '=' });
        }
    }
    text
}

/// What is no digit ends the text.
fn bytes_of(text: &str) -> Vec<u8> {
    let (mut bytes, mut word, mut bits) = (Vec::new(), 0u32, 0);
    for digit in text.bytes().map_while(|digit| DIGITS.iter().position(|known| *known == digit)) {
        (word, bits) = (word << 6 | digit as u32, bits + 6);
        if bits >= 8 {
            bits -= 8;
            bytes.push((word >> bits) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(pieces: &[&[u8]]) -> Vec<(Option<usize>, Vec<u8>)> {
        let mut splitter = Splitter::default();
        let mut lines: Vec<_> = pieces.iter().flat_map(|piece| splitter.take(piece)).collect();
        lines.extend(splitter.end());
        lines
    }

    #[test]
    fn tags_say_whose_a_line_is() {
        let check = |pieces: &[&[u8]], expected: &[(Option<usize>, &[u8])]| {
            let expected: Vec<_> = expected.iter().map(|(rank, bytes)| (*rank, bytes.to_vec())).collect();
            assert_eq!(split(pieces), expected);
        };
        check(&[b"[0] one\n[12] t", b"wo\n"], &[(Some(0), b"one\n"), (Some(12), b"two\n")]);
        check(&[b"[0] [1] x\n"], &[(Some(0), b"[1] x\n")]);
        check(&[b"anympi: ", b"rank 0\n"], &[(None, b"anympi: rank 0\n")]);
        check(
            &[b"[] a\n[x] b\n[1]c\n[3] "],
            &[(None, b"[] a\n"), (None, b"[x] b\n"), (None, b"[1]c\n"), (Some(3), b"")],
        );
        check(&[b"[0] no end"], &[(Some(0), b"no end")]);
        check(&[], &[]);
    }

    #[test]
    fn a_long_line_is_kept_in_pieces_of_the_same_rank() {
        let long = format!("[7] {}ü[8] {}\n[9] x\n", "ä".repeat(LONGEST), "b".repeat(10));
        let pieces: Vec<&[u8]> = long.as_bytes().chunks(1000).collect();
        let lines = split(&pieces);
        assert!(lines.len() > 2);
        let (last, long_line) = lines.split_last().unwrap();
        assert_eq!(*last, (Some(9), b"x\n".to_vec()));
        assert!(long_line.iter().all(|(rank, bytes)| *rank == Some(7) && std::str::from_utf8(bytes).is_ok()));
        let joined: Vec<u8> = long_line.iter().flat_map(|(_, bytes)| bytes.clone()).collect();
        assert_eq!(joined, &long.as_bytes()[4..long.len() - 6]);
    }

    #[test]
    fn what_is_no_text_survives() {
        for bytes in [&b"\xff"[..], b"\xff\n", b"a\xfe\xfd", b"\xff\xff\xff\xff\n"] {
            let line = Line::new(1, None, Stream::Stderr, bytes);
            assert_eq!(line.text, None);
            let back: Line = serde_json::from_slice(&line.json()).unwrap();
            assert_eq!((back.bytes().as_slice(), &back), (bytes, &line));
        }
        assert_eq!(base64_of(b"Man"), "TWFu");
        assert_eq!(base64_of(b"Ma"), "TWE=");
        assert_eq!(base64_of(b"M"), "TQ==");
        assert_eq!(Line::new(1, Some(2), Stream::Stdout, "ü\n".as_bytes()).bytes(), "ü\n".as_bytes());
    }
}
