//! What the store keeps, as JSON: one record for each function and one for each invocation.
//!
//! A record of an invocation is written before the client hears of it, again before its first process starts, and
//! once more when it has ended. So what a restarted server finds as `queued` has never run, and what it finds as
//! `running` may have.

use crate::error::Error;
use crate::name::{Hash, Name};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970.
pub type Time = u64;

pub fn now() -> Time {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as u64)
}

/// A name, and the module that it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    pub function: Name,
    pub module: Hash,
    pub bytes: u64,
    pub uploaded: Time,
}

/// The kernel takes no argument or variable of 128 KiB; the names that the launcher puts before a variable's count, too.
const LONGEST_WORD: usize = 120 << 10;
/// The kernel takes 2 MiB of all of them, the launcher's own included.
const ALL_WORDS: usize = 1 << 20;

/// What a client asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    #[serde(default = "one")]
    pub ranks: usize,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub env: BTreeMap<String, String>,
    /// What rank 0 reads.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stdin: String,
    /// Seconds; the server's limit if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<f64>,
    /// Bytes for each rank; the server's limit if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<u64>,
}

fn one() -> usize {
    1
}

impl Default for Request {
    fn default() -> Request {
        Request { ranks: 1, args: Vec::new(), env: BTreeMap::new(), stdin: String::new(), timeout: None, memory: None }
    }
}

impl Request {
    /// Bytes that each argument and variable takes in a process: itself, its end, and where it is.
    fn words(&self) -> impl Iterator<Item = usize> + Clone {
        let variables = self.env.iter().map(|(name, value)| name.len() + value.len());
        self.args.iter().map(String::len).chain(variables).map(|length| length + 9)
    }

    /// What it takes in memory, about.
    pub fn bytes(&self) -> usize {
        self.stdin.len() + self.words().map(|length| length + 64).sum::<usize>() + 1024
    }

    /// What no server would run. How much it may ask for is for the server to say.
    pub fn check(&self) -> Result<(), Error> {
        let wrong = |what: String| Err(Error::Invalid(what));
        if self.ranks == 0 {
            return wrong("ranks: at least 1".into());
        }
        let words = self.words();
        if words.clone().any(|length| length > LONGEST_WORD) || words.sum::<usize>() > ALL_WORDS {
            return wrong(format!(
                "args and env: {LONGEST_WORD} bytes each and {ALL_WORDS} together are what a process can be given; \
                 what is larger goes into stdin or a file"
            ));
        }
        if self.args.iter().any(|text| text.contains('\0')) {
            return wrong("args: an argument cannot hold a null byte".into());
        }
        // It would be at liberty to choose a program that is no guest.
        if self.args.iter().any(|text| text == ":") {
            return wrong(
                "args: a lone `:` is no argument; the launcher takes it for the start of another program".into(),
            );
        }
        for (name, value) in &self.env {
            if name.is_empty() || name.contains(['=', '\0']) || value.contains('\0') {
                return wrong(format!("env: `{}` cannot be set", name.escape_debug()));
            }
        }
        match self.timeout {
            Some(seconds) if !(seconds > 0.0 && seconds < 1e9) => wrong("timeout: a number of seconds above 0".into()),
            _ if self.memory == Some(0) => wrong("memory: a number of bytes above 0".into()),
            _ => Ok(()),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Queued,
    Running,
    /// All ranks ended with 0.
    Done,
    Failed,
    Cancelled,
    /// The server ended while it ran. Whether it did what it was to do, nobody knows.
    Lost,
}

impl State {
    pub fn has_ended(self) -> bool {
        !matches!(self, State::Queued | State::Running)
    }

    pub fn word(self) -> &'static str {
        match self {
            State::Queued => "queued",
            State::Running => "running",
            State::Done => "done",
            State::Failed => "failed",
            State::Cancelled => "cancelled",
            State::Lost => "lost",
        }
    }
}

/// How one rank ended: with a code, by a signal, or in a trap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankResult {
    pub rank: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signal: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trap: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Time>,
}

/// One invocation, from the request to its result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invocation {
    pub id: String,
    /// Counts a store's invocations in the order in which they were accepted. Records of older servers have none.
    #[serde(default)]
    pub number: u64,
    pub function: Name,
    pub module: Hash,
    #[serde(flatten)]
    pub request: Request,
    pub state: State,
    pub created: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Time>,
    /// The world's: that of the rank that decided, 128 + the signal, 124 for the time limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    /// Why it did not end well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// By rank; empty if nothing ran, or if the launcher itself was killed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<RankResult>,
    /// Bytes that the ranks have written and the store keeps.
    #[serde(default)]
    pub output: u64,
    /// More was written than is kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub output_cut: bool,
}

impl Invocation {
    /// The same without what may be large or secret in its request: standard input and variables.
    pub fn brief(&self) -> Invocation {
        let Request { ranks, timeout, memory, .. } = self.request;
        let args = self.request.args.clone();
        Invocation {
            id: self.id.clone(),
            function: self.function.clone(),
            module: self.module.clone(),
            request: Request { ranks, args, timeout, memory, ..Request::default() },
            message: self.message.clone(),
            results: self.results.clone(),
            ..*self
        }
    }
}

/// What is asked of which function: two requests with one key must ask for the same.
pub fn digest(function: &Name, request: &Request) -> Hash {
    Hash::of(&serde_json::to_vec(&(function, request)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Result<Request, String> {
        let request: Request = serde_json::from_str(text).map_err(|error| error.to_string())?;
        request.check().map(|()| request).map_err(|error| error.to_string())
    }

    #[test]
    fn an_empty_request_is_one_rank() {
        assert_eq!(request("{}"), Ok(Request::default()));
    }

    #[test]
    fn a_request_that_makes_no_sense_is_refused_with_a_reason() {
        let check = |text: &str, word: &str| {
            let error = request(text).unwrap_err();
            assert!(error.contains(word), "{text}: {error}");
        };
        check(r#"{"ranks": 0}"#, "ranks");
        check(r#"{"ranks": -1}"#, "-1");
        check(r#"{"rank": 2}"#, "rank");
        check(r#"{"args": ["a\u0000b"]}"#, "args");
        check(r#"{"args": ["a", ":", "/bin/sh"]}"#, "`:`");
        check(r#"{"env": {"A=B": "x"}}"#, "A=B");
        check(r#"{"timeout": 0}"#, "timeout");
        check(r#"{"timeout": -3}"#, "timeout");
        check(r#"{"memory": 0}"#, "memory");
        check(&format!(r#"{{"args": ["{}"]}}"#, "x".repeat(LONGEST_WORD + 1)), "args and env");
        check(&format!(r#"{{"env": {{"A": "{}"}}}}"#, "x".repeat(LONGEST_WORD)), "args and env");
        let many = vec![format!("\"{}\"", "x".repeat(100_000)); 11].join(",");
        check(&format!(r#"{{"args": [{many}]}}"#), "args and env");
    }

    #[test]
    fn a_record_comes_back_as_it_was_written() {
        let record = Invocation {
            id: "x".into(),
            number: 7,
            function: "demo/hello".parse().unwrap(),
            module: Hash::of(b"x"),
            request: Request { ranks: 3, args: vec!["a".into()], timeout: Some(1.5), ..Request::default() },
            state: State::Failed,
            created: 1,
            started: Some(2),
            ended: None,
            exit_code: Some(134),
            message: Some("rank 1 trapped".into()),
            results: vec![RankResult { trap: Some("unreachable".into()), ..RankResult::default() }],
            output: 12,
            output_cut: true,
        };
        let text = serde_json::to_string(&record).unwrap();
        assert!(text.contains(r#""ranks":3"#) && text.contains(r#""state":"failed""#), "{text}");
        assert_eq!(serde_json::from_str::<Invocation>(&text).unwrap(), record);
        let full = Invocation { request: Request { stdin: "x".into(), ..record.request.clone() }, ..record.clone() };
        assert_eq!(full.brief(), record);
        assert_ne!(digest(&full.function, &full.request), digest(&record.function, &record.request));
    }
}
