//! The output of an invocation that runs: a file that grows, and readers that follow it.
//!
//! How much is kept is limited, both what was written and what it takes on the disk, where each line has its rank and
//! its time beside it. What exceeds that is read and thrown away, so that the ranks go on. A disk that is full counts as
//! a limit, too. Only the launcher's last words are kept in any case: they say why a world has failed.

use crate::output::{Line, Stream};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio::sync::watch;

/// How far a log is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of the file that are whole lines.
    pub length: u64,
    /// Nothing will follow.
    pub closed: bool,
}

pub struct Log {
    path: PathBuf,
    started: Instant,
    progress: watch::Sender<Progress>,
    writer: Mutex<Writer>,
}

/// Bytes of the launcher's words that are kept beyond the limit.
const LAST_WORDS: usize = 4096;

struct Writer {
    file: File,
    /// What the ranks have written, without what is kept beside it.
    kept: u64,
    limit: u64,
    cut: bool,
    /// The launcher's last words, which say why a world has failed.
    words: String,
}

impl Log {
    /// Keeps up to `limit` bytes of what is written.
    pub fn create(path: PathBuf, limit: u64) -> io::Result<Log> {
        let file = File::options().create_new(true).append(true).open(&path)?;
        let writer = Mutex::new(Writer { file, kept: 0, limit, cut: false, words: String::new() });
        Ok(Log { path, started: Instant::now(), progress: watch::Sender::default(), writer })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn add(&self, stream: Stream, lines: Vec<(Option<usize>, Vec<u8>)>) {
        let ms = self.started.elapsed().as_millis() as u64;
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut json, mut kept) = (Vec::new(), writer.kept);
        for (rank, bytes) in lines {
            let last_words =
                rank.is_none() && stream == Stream::Stderr && writer.words.len() + bytes.len() <= LAST_WORDS;
            if last_words {
                writer.words.push_str(&String::from_utf8_lossy(&bytes));
            }
            let line = Line::new(ms, rank, stream, &bytes).json();
            let length = bytes.len() as u64;
            if !last_words {
                let stored = self.progress.borrow().length + (json.len() + line.len()) as u64;
                writer.cut |= kept + length > writer.limit || stored > most_stored(writer.limit);
            }
            if !writer.cut || last_words {
                kept += length;
                json.extend(line);
            }
        }
        let before = self.progress.borrow().length;
        if json.is_empty() {
            return;
        }
        match writer.file.write_all(&json) {
            Ok(()) => {
                writer.kept = kept;
                self.progress.send_modify(|progress| progress.length = before + json.len() as u64);
            }
            Err(_) => {
                writer.cut = true;
                // Half a line is none. Where this fails too, readers stop before it all the same.
                let _ = writer.file.set_len(before);
            }
        }
    }

    /// Ends the readers' waiting.
    pub fn close(&self) {
        self.progress.send_modify(|progress| progress.closed = true);
    }

    /// Bytes kept, and whether there were more.
    pub fn kept(&self) -> (u64, bool) {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        (writer.kept, writer.cut)
    }

    /// What the launcher itself has said.
    pub fn words(&self) -> String {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner).words.trim_end().to_owned()
    }

    pub async fn reader(&self) -> io::Result<Reader> {
        let file = tokio::fs::File::open(&self.path).await?;
        Ok(Reader { file, at: 0, progress: self.progress.subscribe() })
    }
}

/// Lines of a few characters take several times their length, and so do bytes that JSON has no letters for.
fn most_stored(limit: u64) -> u64 {
    limit.saturating_mul(8).saturating_add(64 << 10)
}

/// Reads a log while it grows. It may go on after the log's file has been removed.
pub struct Reader {
    file: tokio::fs::File,
    at: u64,
    progress: watch::Receiver<Progress>,
}

impl Reader {
    /// Whole lines that have not been read yet; `None` at the end, which without `follow` is the present one.
    pub async fn next(&mut self, follow: bool) -> io::Result<Option<Vec<u8>>> {
        loop {
            let Progress { length, closed } = *self.progress.borrow_and_update();
            if self.at < length {
                let mut bytes = vec![0; (length - self.at) as usize];
                self.file.seek(io::SeekFrom::Start(self.at)).await?;
                self.file.read_exact(&mut bytes).await?;
                self.at = length;
                return Ok(Some(bytes));
            }
            // The sender is gone only after it has said that it closes.
            if closed || !follow || self.progress.changed().await.is_err() {
                return Ok(None);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;
    use std::sync::Arc;

    fn texts(json: &[u8]) -> Vec<String> {
        let lines = json.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| serde_json::from_slice::<Line>(line).unwrap().text.unwrap()).collect()
    }

    #[tokio::test]
    async fn a_reader_follows_what_is_written_to_the_end() {
        let scratch = Scratch::new("log").unwrap();
        let log = Arc::new(Log::create(scratch.path().join("log"), 1000).unwrap());
        log.add(Stream::Stdout, vec![(Some(0), b"one\n".into())]);
        let mut reader = log.reader().await.unwrap();
        assert_eq!(texts(&reader.next(true).await.unwrap().unwrap()), ["one\n"]);
        assert_eq!(reader.next(false).await.unwrap(), None);
        let writer = log.clone();
        let task = tokio::spawn(async move {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            writer.add(Stream::Stderr, vec![(Some(1), b"two\n".into()), (None, b"anympi: three\n".into())]);
            writer.close();
        });
        assert_eq!(texts(&reader.next(true).await.unwrap().unwrap()), ["two\n", "anympi: three\n"]);
        assert_eq!(reader.next(true).await.unwrap(), None);
        assert_eq!((log.kept(), log.words().as_str()), ((22, false), "anympi: three"));
        task.await.unwrap();
    }

    #[tokio::test]
    async fn what_exceeds_the_limit_is_thrown_away_and_told() {
        let scratch = Scratch::new("cut").unwrap();
        let log = Log::create(scratch.path().join("log"), 8).unwrap();
        let line = |text: &str| vec![(Some(0), text.as_bytes().to_vec())];
        for text in ["1234\n", "1234567\n", "1\n"] {
            log.add(Stream::Stdout, line(text));
        }
        let mut reader = log.reader().await.unwrap();
        assert_eq!(texts(&reader.next(false).await.unwrap().unwrap()), ["1234\n"]);
        assert_eq!(log.kept(), (5, true));
        log.add(Stream::Stderr, vec![(None, b"anympi: why\n".into()), (None, vec![b'x'; 5000])]);
        assert_eq!(texts(&reader.next(false).await.unwrap().unwrap()), ["anympi: why\n"]);
        assert_eq!(log.words(), "anympi: why");
    }

    #[tokio::test]
    async fn short_lines_do_not_take_many_times_the_limit() {
        let scratch = Scratch::new("short").unwrap();
        let log = Log::create(scratch.path().join("log"), 100_000).unwrap();
        for _ in 0..500 {
            log.add(Stream::Stdout, vec![(Some(0), b"\n".into()); 100]);
        }
        let size = std::fs::metadata(log.path()).unwrap().len();
        let (kept, cut) = log.kept();
        assert!(cut && (600_000..=800_000 + 65_536).contains(&size), "{size}");
        assert!((10_000..25_000).contains(&kept), "{kept}");
    }
}
