//! What `anympi run --report` says of a world that has ended.

use crate::record::{RankResult, Time};
use serde::Deserialize;
use std::fs::File;
use std::io::{Read, Seek};

/// The same in this crate's words.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The launcher's one line on why the world failed.
    pub verdict: Option<String>,
    pub results: Vec<RankResult>,
}

#[derive(Deserialize)]
struct Written {
    verdict: Option<String>,
    #[serde(default)]
    ranks: Vec<Rank>,
}

#[derive(Deserialize)]
struct Rank {
    rank: usize,
    exit_code: Option<i32>,
    signal: Option<String>,
    trap: Option<String>,
    /// Seconds since 1970.
    started: Option<f64>,
    ended: Option<f64>,
}

impl Report {
    /// Empty if there is none: a launcher that was killed has not written it.
    pub fn read(mut file: File) -> Report {
        let mut json = Vec::new();
        let read = file.rewind().and_then(|()| file.read_to_end(&mut json));
        read.map_or_else(|_| Report::default(), |_| Report::parse(&json))
    }

    fn parse(json: &[u8]) -> Report {
        let Ok(written) = serde_json::from_slice::<Written>(json) else { return Report::default() };
        let time = |seconds: Option<f64>| seconds.map(|seconds| (seconds * 1000.0) as Time);
        let result = |rank: Rank| RankResult {
            rank: rank.rank,
            exit_code: rank.exit_code,
            signal: rank.signal,
            trap: rank.trap,
            started: time(rank.started),
            ended: time(rank.ended),
        };
        Report { verdict: written.verdict, results: written.ranks.into_iter().map(result).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_of_the_launchers_is_understood() {
        let json = br#"{"exit_code": 134, "verdict": "rank 1 trapped", "started": 1763740800.25, "ended": 1763740801.5,
            "ranks": [
                {"rank": 0, "program": "a", "pid": 1, "exit_code": 0, "signal": null, "trap": null,
                 "started": 1763740800.260, "ended": 1763740801.490},
                {"rank": 1, "program": "a", "pid": 1, "exit_code": null, "signal": null, "trap": "unreachable",
                 "started": 1763740800.260, "ended": null}]}"#;
        let report = Report::parse(json);
        assert_eq!(report.verdict.as_deref(), Some("rank 1 trapped"));
        let [first, second] = &report.results[..] else { panic!("{report:?}") };
        assert_eq!((first.exit_code, first.started, first.ended), (Some(0), Some(1763740800260), Some(1763740801490)));
        assert_eq!((second.rank, second.trap.as_deref(), second.ended), (1, Some("unreachable"), None));
    }

    #[test]
    fn a_report_that_is_none_is_empty() {
        for json in [&b""[..], b"{", b"[]", b"{\"verdict\": null}"] {
            assert_eq!(Report::parse(json), Report::default());
        }
    }
}
