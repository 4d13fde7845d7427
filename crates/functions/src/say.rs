//! What is said on standard error. Nobody may be there to hear it: a log on a full disk, a pipe whose reader has gone.
//! That is no reason to end, as `eprintln!` would.

use std::fmt::Display;
use std::io::Write;

pub fn say(words: impl Display) {
    // In one piece, so that the words of several threads do not mix.
    let _ = std::io::stderr().write_all(format!("{words}\n").as_bytes());
}

/// The server's own words.
pub fn serve_says(words: impl Display) {
    say(format_args!("anympi serve: {words}"));
}
