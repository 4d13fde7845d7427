//! What a server does with the invocations that an earlier one has left in the store.

use crate::entry::Entry;
use crate::error::Result;
use crate::invocations::{INTERRUPTED, Invocations, output, record};
use crate::output::Line;
use crate::record::{Invocation, State, now};
use crate::run::LOG;
use crate::store::{INVOCATIONS, OUTPUTS};
use futures_util::{StreamExt, TryStreamExt};
use std::collections::HashSet;

/// Objects that are read at the same time: those of a bucket are far away.
const AT_ONCE: usize = 32;

impl Invocations {
    /// Fills the book. What was queued waits again in its order; what ran is lost; records that cannot be read are
    /// reported and left as they are.
    pub(crate) async fn read_back(&self) -> Result<()> {
        let paths = self.store.list(INVOCATIONS).await?;
        let reads = futures_util::stream::iter(paths).map(|path| async move {
            let bytes = self.store.get(&path).await?.unwrap_or_default();
            Ok::<_, crate::error::Error>((path, bytes))
        });
        let found: Vec<(String, Vec<u8>)> = reads.buffer_unordered(AT_ONCE).try_collect().await?;
        let (mut known, mut invocations, mut damaged) = (HashSet::new(), Vec::new(), Vec::new());
        for (path, bytes) in found {
            let name = path.strip_prefix("invocations/").and_then(|name| name.strip_suffix(".json"));
            known.insert(name.unwrap_or(&path).to_owned());
            match serde_json::from_slice::<Invocation>(&bytes) {
                Ok(invocation) if path == record(&invocation.id) => invocations.push(invocation),
                Ok(invocation) => damaged.push(format!("{path}: is the record of {}", invocation.id)),
                Err(error) => damaged.push(format!("{path}: {error}")),
            }
        }
        self.delete_outputs_of_nobody(&known).await?;
        for invocation in invocations.iter_mut().filter(|invocation| invocation.state == State::Running) {
            self.lose(invocation).await;
        }
        // Whatever ran there has ended with the server that started it.
        let _ = tokio::fs::remove_dir_all(&self.folder).await;

        invocations
            .sort_by(|one, other| (one.ended, one.created, &one.id).cmp(&(other.ended, other.created, &other.id)));
        let forgotten = {
            let mut book = self.book();
            book.damaged = damaged;
            for invocation in invocations {
                if invocation.state.has_ended() {
                    book.ended.push_back(invocation.id.clone());
                } else {
                    self.functions.acquire_again(&invocation.module);
                    book.queue.push(invocation.id.clone(), self.weight(&invocation));
                }
                let (id, entry) = (invocation.id.clone(), Entry::new(invocation));
                entry.is_recorded(Ok(()));
                book.all.insert(id, entry);
            }
            self.forget(&mut book)
        };
        self.delete(forgotten).await;
        Ok(())
    }

    /// It may have done its work or not, so it is not run again; what it had written by then is kept.
    async fn lose(&self, invocation: &mut Invocation) {
        invocation.state = State::Lost;
        invocation.ended = Some(now());
        invocation.message = Some(INTERRUPTED.into());
        let log = tokio::fs::read(self.folder.join(&invocation.id).join(LOG)).await.unwrap_or_default();
        let whole: Vec<&[u8]> =
            log.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n")).collect();
        let lines = whole.iter().filter_map(|line| serde_json::from_slice::<Line>(line).ok());
        let bytes = lines.map(|line| line.bytes().len() as u64).sum();
        if bytes > 0 {
            match self.store.put(&output(&invocation.id), whole.concat()).await {
                Ok(()) => invocation.output = bytes,
                Err(error) => {
                    invocation.output_cut = true;
                    eprintln!("anympi serve: invocation {}: its output is lost: {error}", invocation.id);
                }
            }
        }
        if let Err(error) = self.write(invocation).await {
            // The store still says that it runs, from which the next server concludes the same.
            eprintln!("anympi serve: {error}");
        }
    }

    async fn delete_outputs_of_nobody(&self, known: &HashSet<String>) -> Result<()> {
        for path in self.store.list(OUTPUTS).await? {
            let name = path.strip_prefix("outputs/").and_then(|name| name.strip_suffix(".jsonl"));
            if name.is_some_and(|id| !known.contains(id))
                && let Err(error) = self.store.delete(&path).await
            {
                eprintln!("anympi serve: {error}");
            }
        }
        Ok(())
    }
}
