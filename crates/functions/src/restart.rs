//! What a server does with the invocations that an earlier one has left in the store.

use crate::entry::Entry;
use crate::error::Result;
use crate::invocations::{INTERRUPTED, Invocations};
use crate::keeping::{output, record};
use crate::name::Hash;
use crate::output::Line;
use crate::record::{Invocation, State, digest, now};
use crate::run::LOG;
use crate::say::serve_says;
use crate::store::{INVOCATIONS, OUTPUTS};
use futures_util::{StreamExt, TryStreamExt};
use std::collections::HashSet;
use std::path::Path;

/// Objects that are read at the same time: those of a bucket are far away.
const AT_ONCE: usize = 32;

impl Invocations {
    /// Fills the book. What was queued waits again in its order; what ran is lost; records that cannot be read are
    /// reported and left as they are.
    pub(crate) async fn read_back(&self) -> Result<()> {
        let paths = self.store.list(INVOCATIONS).await?;
        let reads = futures_util::stream::iter(paths).map(|path| async move {
            let found = understood(&path, &self.store.get(&path).await?.unwrap_or_default());
            Ok::<_, crate::error::Error>((path, found))
        });
        let found: Vec<_> = reads.buffer_unordered(AT_ONCE).try_collect().await?;
        let (mut known, mut unreadable) = (HashSet::new(), HashSet::new());
        let (mut invocations, mut damaged) = (Vec::new(), Vec::new());
        for (path, found) in found {
            let name = path.strip_prefix("invocations/").and_then(|name| name.strip_suffix(".json"));
            let id = name.unwrap_or(&path).to_owned();
            match found {
                Ok(invocation) => invocations.push(invocation),
                Err(error) => {
                    damaged.push(format!("{path}: {error}"));
                    unreadable.insert(id.clone());
                }
            }
            known.insert(id);
        }
        self.delete_outputs_of_nobody(&known).await?;
        let mut not_kept = HashSet::new();
        for (invocation, _) in invocations.iter_mut().filter(|(invocation, _)| invocation.state == State::Running) {
            if let Err(error) = self.lose(invocation).await {
                // The store still says that it runs, from which the next server concludes the same.
                serve_says(format_args!("invocation {}: {error}", invocation.id));
                not_kept.insert(invocation.id.clone());
            }
            *invocation = invocation.brief();
        }
        // Whatever ran there has ended with the server that started it.
        remove_others(&self.folder, &not_kept);

        let order = |one: &Invocation| (one.ended, one.number, one.created, one.id.clone());
        invocations.sort_by_cached_key(|(invocation, _)| order(invocation));
        let forgotten = {
            let mut book = self.book();
            (book.damaged, book.unreadable) = (damaged, unreadable);
            for (invocation, asked) in invocations {
                book.last = book.last.max(invocation.number);
                if invocation.state.has_ended() {
                    book.ended.push_back(invocation.id.clone());
                } else {
                    self.functions.acquire_again(&invocation.module);
                    book.requests += invocation.request.bytes();
                    book.queue.push(invocation.number, invocation.id.clone(), self.weight(&invocation));
                }
                let (id, entry) = (invocation.id.clone(), Entry::new(invocation, asked));
                entry.is_recorded(Ok(()));
                book.all.insert(id, entry);
            }
            self.forget(&mut book)
        };
        self.delete(forgotten).await;
        Ok(())
    }

    /// It may have done its work or not, so it is not run again; what it had written by then is kept. An error says that
    /// the store does not have that yet.
    async fn lose(&self, invocation: &mut Invocation) -> Result<()> {
        invocation.state = State::Lost;
        invocation.ended = Some(now());
        invocation.message = Some(INTERRUPTED.into());
        let log = tokio::fs::read(self.folder.join(&invocation.id).join(LOG)).await.unwrap_or_default();
        let whole: Vec<&[u8]> =
            log.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n")).collect();
        let lines = whole.iter().filter_map(|line| serde_json::from_slice::<Line>(line).ok());
        let bytes = lines.map(|line| line.bytes().len() as u64).sum();
        if bytes > 0 {
            let kept = self.store.put(&output(&invocation.id), whole.concat()).await;
            invocation.output_cut = kept.is_err();
            kept?;
            invocation.output = bytes;
        }
        self.write(invocation).await
    }

    async fn delete_outputs_of_nobody(&self, known: &HashSet<String>) -> Result<()> {
        for path in self.store.list(OUTPUTS).await? {
            let name = path.strip_prefix("outputs/").and_then(|name| name.strip_suffix(".jsonl"));
            if name.is_some_and(|id| !known.contains(id))
                && let Err(error) = self.store.delete(&path).await
            {
                serve_says(error);
            }
        }
        Ok(())
    }
}

/// A record, and what was asked; of one that has ended only what is still needed. Or why it cannot be read.
fn understood(path: &str, bytes: &[u8]) -> std::result::Result<(Invocation, Hash), String> {
    let invocation: Invocation = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    if path != record(&invocation.id) {
        return Err(format!("is the record of {}", invocation.id));
    }
    let asked = digest(&invocation.function, &invocation.request);
    Ok(if invocation.state.has_ended() { (invocation.brief(), asked) } else { (invocation, asked) })
}

/// Empties `folder` but for what is in `left`. What cannot be removed is in nobody's way.
fn remove_others(folder: &Path, left: &HashSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(|name| left.contains(name)) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}
