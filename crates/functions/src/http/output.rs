//! What an invocation has written, also while it goes on writing.
//!
//! As text it is what the ranks wrote, in the order in which their lines came; as events, one JSON object a line.

use super::{Numbered, Server, find, flag, reply};
use crate::entry::Entry;
use crate::error::{Error, Result};
use crate::log::Reader;
use crate::output::{Line, Stream};
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    #[default]
    Text,
    Events,
}

/// What the client wants to see.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    #[serde(default)]
    format: Format,
    rank: Option<usize>,
    stream: Option<Stream>,
    /// `[RANK] ` before each line, and `[RANK stderr] ` for what went there.
    #[serde(default, deserialize_with = "flag")]
    tag: bool,
    /// Goes on until the invocation has ended.
    #[serde(default, deserialize_with = "flag")]
    follow: bool,
    /// Skips this many lines: those that the client has seen.
    #[serde(default)]
    skip: usize,
}

pub async fn output(
    State(server): State<Arc<Server>>,
    path: Numbered,
    query: std::result::Result<Query<Wish>, QueryRejection>,
) -> Result<Response> {
    let Query(wish) = query.map_err(|error| Error::Invalid(error.body_text()))?;
    let entry = find(&server, path)?;
    let (follow, format) = (wish.follow, wish.format);
    let mut source = Source { server, entry, filter: Filter { wish, seen: 0 }, reader: None, done: false };
    let body = match follow {
        true => Body::from_stream(futures_util::stream::unfold(source, |mut source| async move {
            let piece = source.next(true).await?;
            Some((piece.map_err(std::io::Error::other), source))
        })),
        false => {
            let mut whole = Vec::new();
            while let Some(piece) = source.next(false).await {
                whole.extend(piece?);
            }
            Body::from(whole)
        }
    };
    let mut response = body.into_response();
    let kind = match format {
        Format::Text => "text/plain; charset=utf-8",
        Format::Events => "application/x-ndjson",
    };
    reply::header(&mut response, "content-type", kind);
    Ok(response)
}

/// Where the lines come from: the log while the invocation runs, and then the store.
struct Source {
    server: Arc<Server>,
    entry: Arc<Entry>,
    filter: Filter,
    reader: Option<Reader>,
    done: bool,
}

impl Source {
    async fn next(&mut self, follow: bool) -> Option<Result<Vec<u8>>> {
        while !self.done {
            let lines = match self.lines(follow).await {
                Ok(Some(lines)) => lines,
                Ok(None) => return None,
                Err(error) => {
                    self.done = true;
                    return Some(Err(error));
                }
            };
            let piece = self.filter.pass(&lines);
            if !piece.is_empty() {
                return Some(Ok(piece));
            }
        }
        None
    }

    async fn lines(&mut self, follow: bool) -> Result<Option<Vec<u8>>> {
        let cannot = |error: std::io::Error| Error::Store(format!("cannot read the output: {error}"));
        if self.reader.is_none() {
            if follow {
                // It may wait in the queue still.
                self.entry.when(|invocation| invocation.started.is_some() || invocation.ended.is_some()).await;
            }
            match self.entry.log() {
                // The file is removed as soon as the invocation has ended, which may be just now.
                Some(log) => self.reader = log.reader().await.ok(),
                None if !self.entry.now().state.has_ended() => return Ok(None),
                None => {}
            }
        }
        if let Some(reader) = &mut self.reader {
            return reader.next(follow).await.map_err(cannot);
        }
        self.done = true;
        let invocation = self.entry.when(|invocation| invocation.state.has_ended()).await;
        self.server.invocations.output(&invocation).await.map(Some)
    }
}

/// Picks and writes lines.
struct Filter {
    wish: Wish,
    seen: usize,
}

impl Filter {
    fn pass(&mut self, lines: &[u8]) -> Vec<u8> {
        let mut passed = Vec::new();
        for json in lines.split_inclusive(|byte| *byte == b'\n') {
            let Ok(line) = serde_json::from_slice::<Line>(json) else { continue };
            let wanted = self.wish.rank.is_none_or(|rank| line.rank == Some(rank))
                && self.wish.stream.is_none_or(|stream| line.stream == stream);
            if !wanted {
                continue;
            }
            self.seen += 1;
            if self.seen <= self.wish.skip {
                continue;
            }
            if self.wish.format == Format::Events {
                passed.extend_from_slice(json);
                continue;
            }
            if let (true, Some(rank)) = (self.wish.tag, line.rank) {
                let stream = if line.stream == Stream::Stderr { " stderr" } else { "" };
                passed.extend_from_slice(format!("[{rank}{stream}] ").as_bytes());
            }
            passed.extend(line.bytes());
        }
        passed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(wish: Wish) -> String {
        let lines = [
            Line::new(0, Some(0), Stream::Stdout, b"a\n"),
            Line::new(0, Some(1), Stream::Stderr, b"b\n"),
            Line::new(0, None, Stream::Stderr, b"anympi: c\n"),
            Line::new(0, Some(1), Stream::Stdout, b"d\n"),
        ];
        let lines: Vec<u8> = lines.iter().flat_map(Line::json).collect();
        String::from_utf8(Filter { wish, seen: 0 }.pass(&lines)).unwrap()
    }

    #[test]
    fn a_client_sees_the_lines_that_it_wants() {
        let wish = Wish::default;
        assert_eq!(passed(wish()), "a\nb\nanympi: c\nd\n");
        assert_eq!(passed(Wish { rank: Some(1), ..wish() }), "b\nd\n");
        assert_eq!(passed(Wish { stream: Some(Stream::Stdout), ..wish() }), "a\nd\n");
        assert_eq!(passed(Wish { skip: 2, ..wish() }), "anympi: c\nd\n");
        assert_eq!(passed(Wish { tag: true, ..wish() }), "[0] a\n[1 stderr] b\nanympi: c\n[1] d\n");
        let events = passed(Wish { format: Format::Events, rank: Some(0), ..wish() });
        assert_eq!(events, "{\"ms\":0,\"rank\":0,\"stream\":\"stdout\",\"text\":\"a\\n\"}\n");
    }
}
