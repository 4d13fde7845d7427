//! What becomes of a result: into the store, however long that takes, and out of it when newer ones take its place.

use crate::entry::Entry;
use crate::error::{Error, Result};
use crate::invocations::{Book, Invocations};
use crate::log::Log;
use crate::record::Invocation;
use crate::say::serve_says;
use crate::store::{INVOCATIONS, OUTPUTS};
use std::time::Duration;

/// How long to wait before what could not be written is tried again.
const RETRY: Duration = Duration::from_secs(1);

impl Invocations {
    /// Output and record into the store. False when the server ends before that works: the store then says that the
    /// invocation runs, and the next server finds the output where it is.
    pub(crate) async fn keep(&self, invocation: &mut Invocation, log: Option<&Log>) -> bool {
        if let Some(log) = log.filter(|_| invocation.output > 0) {
            loop {
                let kept = match tokio::fs::read(log.path()).await {
                    Ok(bytes) => self.store.put(&output(&invocation.id), bytes).await,
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                        serve_says(format_args!("invocation {}: somebody has removed its output", invocation.id));
                        (invocation.output, invocation.output_cut) = (0, true);
                        break;
                    }
                    Err(error) => Err(Error::Store(format!("cannot read the output of {}: {error}", invocation.id))),
                };
                if self.worked_or_wait(kept).await {
                    break;
                }
                if self.book().closing {
                    return false;
                }
            }
        }
        while !self.write_or_wait(invocation).await {
            if self.book().closing {
                return false;
            }
        }
        true
    }

    /// What it has written, once it has ended.
    pub async fn output(&self, invocation: &Invocation) -> Result<Vec<u8>> {
        if invocation.output == 0 {
            return Ok(Vec::new());
        }
        let gone = || Error::NotFound(format!("the output of invocation {} is not kept any more", invocation.id));
        self.store.get(&output(&invocation.id)).await?.ok_or_else(gone)
    }

    /// After the last record: the clients hear of it, and older ones are forgotten.
    pub(crate) async fn finish(&self, entry: &Entry, invocation: &Invocation) {
        entry.set(&invocation.brief());
        let forgotten = {
            let mut book = self.book();
            book.requests -= invocation.request.bytes();
            book.ended.push_back(invocation.id.clone());
            self.forget(&mut book)
        };
        self.functions.release(&invocation.module).await;
        self.delete(forgotten).await;
    }

    /// The oldest that are too many, which are then to be deleted.
    pub(crate) fn forget(&self, book: &mut Book) -> Vec<String> {
        let too_many = book.ended.len().saturating_sub(self.limits.keep);
        book.ended.drain(..too_many).collect()
    }

    /// An invocation is known as long as anything of it is in the store: a request with its key must not be accepted
    /// while its record is about to go.
    pub(crate) async fn delete(&self, forgotten: Vec<String>) {
        for id in forgotten {
            // The record first: an output without one is deleted at the next start.
            let deleted = match self.store.delete(&record(&id)).await {
                Ok(()) => self.store.delete(&output(&id)).await,
                error => error,
            };
            let mut book = self.book();
            match deleted {
                Ok(()) => drop(book.all.remove(&id)),
                Err(error) => {
                    serve_says(error);
                    // It is the first to go when the next one ends.
                    book.ended.push_front(id);
                }
            }
        }
    }

    pub(crate) async fn write(&self, invocation: &Invocation) -> Result<()> {
        let json = serde_json::to_vec(invocation).map_err(|error| Error::Internal(error.to_string()))?;
        self.store.put(&record(&invocation.id), json).await
    }

    /// False after a while when the store refuses, as a full disk does.
    pub(crate) async fn write_or_wait(&self, invocation: &Invocation) -> bool {
        self.worked_or_wait(self.write(invocation).await).await
    }

    /// Whether it worked. If it did not, that is told, and the next try is a while off.
    async fn worked_or_wait(&self, result: Result<()>) -> bool {
        let Err(error) = result else {
            self.book().trouble = None;
            return true;
        };
        let error = error.to_string();
        let news = self.book().trouble.replace(error.clone()).is_none();
        if news {
            serve_says(format_args!("{error}; it is tried again until it works"));
        }
        tokio::time::sleep(RETRY).await;
        false
    }
}

pub(crate) fn record(id: &str) -> String {
    format!("{INVOCATIONS}/{id}.json")
}

pub(crate) fn output(id: &str) -> String {
    format!("{OUTPUTS}/{id}.jsonl")
}
