//! All invocations of a server: accepted, queued, run, cancelled, kept, and read back after a restart.
//!
//! ```text
//! submit:   record `queued`            then the reply, then into the queue
//! execute:  record `running`           then the process: one that this record does not precede never starts
//!           output, record with result then the clients hear of it
//! restart:  `queued` into the queue again; `running` becomes `lost`, as it may have done its work
//! ```
//!
//! So each invocation runs at most once, and exactly once if no server dies while it runs. What is not in the store
//! is not told to any client.

use crate::entry::Entry;
use crate::error::{Error, Result};
use crate::functions::Functions;
use crate::id;
use crate::keeping::record;
use crate::log::Log;
use crate::name::Name;
use crate::queue::Queue;
use crate::record::{Invocation, Request, State, digest, now};
use crate::run::{Ended, LOG, Runner, Stop};
use crate::scratch::Scratch;
use crate::store::Store;
use std::collections::{HashMap, HashSet, VecDeque};
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// Bytes of the requests that have not ended; each may be as large as its standard input.
const MOST_REQUESTS: usize = 1 << 30;

/// What the server allows.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Ranks that run at once.
    pub ranks: usize,
    /// Invocations that wait.
    pub queue: usize,
    /// Seconds of one invocation.
    pub timeout: f64,
    /// Bytes of memory of one rank.
    pub memory: u64,
    /// Bytes that are kept of what one invocation writes.
    pub output: u64,
    /// Invocations that are kept after their end.
    pub keep: usize,
}

pub struct Invocations {
    pub(crate) store: Arc<Store>,
    pub(crate) functions: Arc<Functions>,
    runner: Runner,
    /// Each invocation that runs has a folder here.
    pub(crate) folder: PathBuf,
    pub limits: Limits,
    book: Mutex<Book>,
}

pub(crate) struct Book {
    pub all: HashMap<String, Arc<Entry>>,
    pub queue: Queue,
    /// Accepted, and on their way into the store.
    arriving: usize,
    /// From the first that ended to the last.
    pub ended: VecDeque<String>,
    /// Between leaving the queue and their last record.
    running: usize,
    /// The number of the one that was accepted last.
    pub last: u64,
    /// Bytes of the requests of all that have not ended.
    pub requests: usize,
    pub closing: bool,
    pub damaged: Vec<String>,
    /// Those whose records cannot be read: nobody knows what became of them, so they are not run again.
    pub unreadable: HashSet<String>,
    /// Why the last record could not be written, until one can.
    pub trouble: Option<String>,
}

/// What the server is doing.
pub struct Load {
    pub running: usize,
    pub waiting: usize,
    pub busy: usize,
    pub damaged: Vec<String>,
    pub trouble: Option<String>,
}

impl Invocations {
    /// Reads what the store has; nothing runs before [`Invocations::resume`].
    pub async fn load(
        store: Arc<Store>,
        functions: Arc<Functions>,
        runner: Runner,
        folder: PathBuf,
        limits: Limits,
    ) -> Result<Invocations> {
        let book = Book {
            all: HashMap::new(),
            queue: Queue::new(limits.ranks),
            arriving: 0,
            ended: VecDeque::new(),
            running: 0,
            last: 0,
            requests: 0,
            closing: false,
            damaged: Vec::new(),
            unreadable: HashSet::new(),
            trouble: None,
        };
        let invocations = Invocations { store, functions, runner, folder, limits, book: Mutex::new(book) };
        invocations.read_back().await?;
        Ok(invocations)
    }

    /// Accepts an invocation; whether it is a new one. With a key that was used before it is the one of then.
    pub async fn submit(
        self: &Arc<Self>,
        function: Name,
        request: Request,
        key: Option<&str>,
    ) -> Result<(Arc<Entry>, bool)> {
        request.check()?;
        self.check_limits(&request)?;
        let id = key.map_or_else(|| Ok(id::unique()), id::of_key)?;
        let (entry, new) = self.admit(id, function, request)?;
        if new {
            // A client that goes away now must not leave it half accepted.
            tokio::spawn(self.clone().record_new(entry.clone()));
        }
        entry.recorded().await?;
        Ok((entry, new))
    }

    /// Enters it into the book; whether it was not there before.
    fn admit(&self, id: String, function: Name, request: Request) -> Result<(Arc<Entry>, bool)> {
        let (asked, bytes) = (digest(&function, &request), request.bytes());
        let mut book = self.book();
        if let Some(entry) = book.all.get(&id) {
            return match entry.asked == asked {
                true => Ok((entry.clone(), false)),
                false => Err(Error::Conflict("this idempotency key was used for another request".into())),
            };
        }
        if book.unreadable.contains(&id) {
            let path = record(&id);
            return Err(Error::Conflict(format!("this idempotency key was used before, but {path} cannot be read")));
        }
        if book.closing {
            return Err(Error::Store("the server is shutting down".into()));
        }
        if book.queue.waiting() + book.arriving >= self.limits.queue {
            return Err(Error::Full(format!("{} invocations wait already; try again later", self.limits.queue)));
        }
        if book.requests + bytes > MOST_REQUESTS {
            return Err(Error::Full(format!("the requests that wait fill {MOST_REQUESTS} bytes; try again later")));
        }
        let module = self.functions.acquire(&function)?;
        let invocation = Invocation {
            id: id.clone(),
            number: book.last + 1,
            function,
            module,
            request,
            state: State::Queued,
            created: now(),
            started: None,
            ended: None,
            exit_code: None,
            message: None,
            results: Vec::new(),
            output: 0,
            output_cut: false,
        };
        let entry = Entry::new(invocation, asked);
        book.all.insert(id, entry.clone());
        book.last += 1;
        book.requests += bytes;
        book.arriving += 1;
        Ok((entry, true))
    }

    fn check_limits(&self, request: &Request) -> Result<()> {
        let Limits { ranks, timeout, memory, .. } = self.limits;
        let too_much = |what: &str, most: String| Err(Error::Invalid(format!("{what}: this server allows {most}")));
        if request.ranks > ranks {
            return too_much("ranks", ranks.to_string());
        }
        if request.timeout.is_some_and(|asked| asked > timeout) {
            return too_much("timeout", format!("{timeout} s"));
        }
        if request.memory.is_some_and(|asked| asked > memory) {
            return too_much("memory", format!("{memory} bytes"));
        }
        Ok(())
    }

    /// How much of the machine it takes. A server that allows fewer ranks than the last one did runs one that was
    /// accepted then alone.
    pub(crate) fn weight(&self, invocation: &Invocation) -> usize {
        invocation.request.ranks.min(self.limits.ranks)
    }

    async fn record_new(self: Arc<Self>, entry: Arc<Entry>) {
        let invocation = entry.now();
        let written = self.write(&invocation).await;
        if written.is_ok() {
            let mut book = self.book();
            book.arriving -= 1;
            entry.is_recorded(Ok(()));
            book.queue.push(invocation.number, invocation.id.clone(), self.weight(&invocation));
            self.start_what_fits(&mut book);
            return;
        }
        // A store that reports a failure may have it all the same, and the next server would run it.
        let _ = self.store.delete(&record(&invocation.id)).await;
        {
            let mut book = self.book();
            book.arriving -= 1;
            book.requests -= invocation.request.bytes();
            book.all.remove(&invocation.id);
        }
        self.functions.release(&invocation.module).await;
        entry.is_recorded(written);
    }

    pub fn get(&self, id: &str) -> Result<Arc<Entry>> {
        self.book().all.get(id).cloned().ok_or_else(|| Error::NotFound(format!("there is no invocation {id}")))
    }

    /// The latest first.
    pub fn list(&self) -> Vec<Arc<Invocation>> {
        let mut list: Vec<_> = self.book().all.values().map(|entry| entry.now()).collect();
        list.sort_by(|one, other| (other.number, other.created, &other.id).cmp(&(one.number, one.created, &one.id)));
        list
    }

    /// How many wait before it.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.book().queue.position(id)
    }

    pub fn load_now(&self) -> Load {
        let book = self.book();
        Load {
            running: book.running,
            waiting: book.queue.waiting() + book.arriving,
            busy: book.queue.busy(),
            damaged: book.damaged.clone(),
            trouble: book.trouble.clone(),
        }
    }

    /// Takes it out of the queue, or ends it.
    pub async fn cancel(self: &Arc<Self>, id: &str) -> Result<Arc<Invocation>> {
        let entry = self.get(id)?;
        entry.recorded().await?;
        let waited = self.book().queue.remove(id);
        if waited {
            let server = self.clone();
            let task = async move { server.cancel_waiting(entry).await };
            return tokio::spawn(task).await.map_err(|_| Error::Internal("the server is shutting down".into()))?;
        }
        let invocation = entry.now();
        if invocation.state.has_ended() {
            return Err(Error::Conflict(format!("invocation {id} has ended already: {}", invocation.state.word())));
        }
        entry.stop(Stop::Cancelled);
        Ok(entry.when(|invocation| invocation.state.has_ended()).await)
    }

    async fn cancel_waiting(self: Arc<Self>, entry: Arc<Entry>) -> Result<Arc<Invocation>> {
        let mut invocation = Invocation::clone(&entry.now());
        invocation.state = State::Cancelled;
        invocation.ended = Some(now());
        if let Err(error) = self.write(&invocation).await {
            // The store still has it as queued, and so must this server.
            let mut book = self.book();
            book.queue.push(invocation.number, invocation.id.clone(), self.weight(&invocation));
            self.start_what_fits(&mut book);
            return Err(error);
        }
        self.finish(&entry, &invocation).await;
        self.start_what_fits(&mut self.book());
        Ok(entry.now())
    }

    /// Starts what an earlier server has left in the queue.
    pub fn resume(self: &Arc<Self>) {
        self.start_what_fits(&mut self.book());
    }

    /// Ends what runs, and starts nothing more.
    pub async fn close(&self) {
        {
            let mut book = self.book();
            book.closing = true;
            for (id, entry) in &book.all {
                if book.queue.position(id).is_none() && !entry.now().state.has_ended() {
                    entry.stop(Stop::Shutdown);
                }
            }
        }
        while self.book().running > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn start_what_fits(self: &Arc<Self>, book: &mut Book) {
        while !book.closing {
            let Some(id) = book.queue.start_next() else { return };
            let Some(entry) = book.all.get(&id).cloned() else { continue };
            book.running += 1;
            tokio::spawn(self.clone().execute(entry));
        }
    }

    async fn execute(self: Arc<Self>, entry: Arc<Entry>) {
        let mut invocation = Invocation::clone(&entry.now());
        let mut stop = entry.stopping();
        let ended = self.run(&entry, &mut invocation, &mut stop).await;
        {
            let mut book = self.book();
            book.queue.ended(self.weight(&invocation));
            self.start_what_fits(&mut book);
        }
        if let Some((ended, folder)) = ended {
            conclude(&mut invocation, ended, *stop.borrow());
            let log = entry.log();
            if let Some(log) = &log {
                (invocation.output, invocation.output_cut) = log.kept();
            }
            // Only a record that is kept is a result; until then it is waited for.
            if self.keep(&mut invocation, log.as_deref()).await {
                self.finish(&entry, &invocation).await;
                drop(folder.map(ManuallyDrop::into_inner));
            }
            entry.set_log(None);
            log.inspect(|log| log.close());
        }
        self.book().running -= 1;
    }

    /// Writes the record without which it must not start, and runs it. `None` leaves it in the queue for the next
    /// server. The folder goes when the result is kept, and not with a server that ends before: the next one finds there
    /// what was written.
    async fn run(
        &self,
        entry: &Entry,
        invocation: &mut Invocation,
        stop: &mut watch::Receiver<Stop>,
    ) -> Option<(std::result::Result<Ended, String>, Option<ManuallyDrop<Scratch>>)> {
        let mut record = invocation.clone();
        loop {
            if self.book().closing {
                return None;
            }
            if *stop.borrow() == Stop::Cancelled {
                return Some((Err(String::new()), None));
            }
            record.state = State::Running;
            record.started = Some(now());
            if self.write_or_wait(&record).await {
                break;
            }
        }
        *invocation = record;
        let folder = match Scratch::at(self.folder.join(&invocation.id)) {
            Ok(folder) => ManuallyDrop::new(folder),
            Err(error) => return Some((Err(format!("cannot make its folder: {error}")), None)),
        };
        let ended = async {
            let log = Log::create(folder.path().join(LOG), self.limits.output);
            let log = Arc::new(log.map_err(|error| format!("cannot keep its output: {error}"))?);
            entry.set_log(Some(log.clone()));
            entry.set(invocation);
            let module = self.functions.file(&invocation.module).await.map_err(|error| error.to_string())?;
            let ended = self.runner.run(invocation, &self.limits, &module, folder.path(), &log, stop).await;
            ended.map_err(|error| format!("cannot start the launcher: {error}"))
        };
        Some((ended.await, Some(folder)))
    }

    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The end of an invocation that has run, or that `Err` has kept from it.
fn conclude(invocation: &mut Invocation, ended: std::result::Result<Ended, String>, stop: Stop) {
    invocation.ended = Some(now());
    match ended {
        Ok(ended) => {
            invocation.exit_code = Some(ended.exit_code);
            invocation.results = ended.results;
            (invocation.state, invocation.message) = match (ended.exit_code, ended.stopped, stop) {
                (0, ..) => (State::Done, None),
                (_, true, Stop::Cancelled) => (State::Cancelled, None),
                (_, true, Stop::Shutdown) => (State::Lost, Some(INTERRUPTED.into())),
                _ => (State::Failed, ended.message),
            };
        }
        Err(_) if stop == Stop::Cancelled => invocation.state = State::Cancelled,
        Err(reason) => (invocation.state, invocation.message) = (State::Failed, Some(reason)),
    }
}

pub(crate) const INTERRUPTED: &str = "interrupted: the server ended";
