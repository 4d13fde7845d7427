//! JSON replies.

use crate::output::{Line, Stream};
use crate::record::Invocation;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub fn json(status: StatusCode, value: &impl Serialize) -> Response {
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    let mut response = (status, text).into_response();
    header(&mut response, "content-type", "application/json");
    response
}

pub fn header(response: &mut Response, name: &'static str, value: &'static str) {
    response.headers_mut().insert(name, HeaderValue::from_static(value));
}

pub fn value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// An invocation, with what each rank has written beside how it ended. What is no UTF-8 is replaced here; the output
/// itself has it.
pub fn with_output(invocation: &Invocation, output: &[u8]) -> Value {
    let mut written: BTreeMap<usize, [String; 2]> = BTreeMap::new();
    for json in output.split(|byte| *byte == b'\n') {
        let Ok(line) = serde_json::from_slice::<Line>(json) else { continue };
        if let Some(rank) = line.rank {
            let stream = if line.stream == Stream::Stdout { 0 } else { 1 };
            written.entry(rank).or_default()[stream].push_str(&String::from_utf8_lossy(&line.bytes()));
        }
    }
    let mut results: Vec<Value> = invocation.results.iter().map(value).collect();
    for rank in 0..invocation.request.ranks {
        let [stdout, stderr] = written.remove(&rank).unwrap_or_default();
        let at = results.iter().position(|result| result["rank"] == rank).unwrap_or_else(|| {
            results.push(json!({ "rank": rank }));
            results.len() - 1
        });
        results[at]["stdout"] = stdout.into();
        results[at]["stderr"] = stderr.into();
    }
    let mut whole = value(invocation);
    whole["results"] = results.into();
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::Hash;
    use crate::record::{RankResult, Request, State};

    #[test]
    fn each_rank_has_its_output_whether_or_not_it_was_reported() {
        let invocation = Invocation {
            id: "x".into(),
            number: 1,
            function: "a/b".parse().unwrap(),
            module: Hash::of(b""),
            request: Request { ranks: 2, ..Request::default() },
            state: State::Done,
            created: 0,
            started: None,
            ended: None,
            exit_code: Some(0),
            message: None,
            results: vec![RankResult { rank: 1, exit_code: Some(3), ..RankResult::default() }],
            output: 9,
            output_cut: false,
        };
        let lines = [
            Line::new(0, Some(1), Stream::Stdout, b"one\n"),
            Line::new(1, Some(0), Stream::Stderr, b"\xff"),
            Line::new(2, None, Stream::Stderr, b"anympi: x\n"),
            Line::new(3, Some(1), Stream::Stdout, b"two\n"),
        ];
        let output: Vec<u8> = lines.iter().flat_map(Line::json).collect();
        let results = &with_output(&invocation, &output)["results"];
        assert_eq!(results[0], json!({"rank": 1, "exit_code": 3, "stdout": "one\ntwo\n", "stderr": ""}));
        assert_eq!(results[1], json!({"rank": 0, "stdout": "", "stderr": "\u{fffd}"}));
    }
}
