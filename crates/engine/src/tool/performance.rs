//! Performance variables (MPI 5.0 § 15.3.7): what a rank has done, seen through sessions and handles.
//!
//! | kind | a handle's value | may be started, stopped, reset, written |
//! |---|---|---|
//! | counter, sum, timer | what was added while the handle was started | yes |
//! | highest level | the highest while the handle was started | yes |
//! | level | the level now | no: it is always there |
//!
//! Counters run on for all; a handle keeps what they were when it was started. The highest level is one cell for all: when a
//! handle begins, what the cell has is given to those that are started, and it falls to the level now.

use super::{Result, Tool, Value, entry};
use crate::rank::Rank;
use crate::standard::*;
use std::collections::BTreeMap;
use std::ffi::c_int;
use std::time::Duration;

pub struct Performance {
    pub name: &'static str,
    pub description: &'static str,
    pub verbosity: c_int,
    pub class: c_int,
    /// In nanoseconds, if it is a timer.
    read: fn(&Rank) -> u64,
}

const fn variable(name: &'static str, class: c_int, read: fn(&Rank) -> u64, description: &'static str) -> Performance {
    Performance { name, description, verbosity: MPI_T_VERBOSITY_USER_BASIC, class, read }
}

pub static PERFORMANCES: [Performance; 15] = [
    variable(
        "messages_sent",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.sent.get(),
        "Messages that this rank has started to send. Those count, too, of which collectives and other procedures consist.",
    ),
    variable(
        "bytes_sent",
        MPI_T_PVAR_CLASS_AGGREGATE,
        |rank| rank.tool.counters.sent_bytes.get(),
        "Bytes of data in those messages.",
    ),
    variable(
        "messages_received",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.received.get(),
        "Messages that have come to this rank and to the end of their receives.",
    ),
    variable(
        "bytes_received",
        MPI_T_PVAR_CLASS_AGGREGATE,
        |rank| rank.tool.counters.received_bytes.get(),
        "Bytes of data in those messages.",
    ),
    variable(
        "unexpected_messages",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.unexpected.get(),
        "Messages that came before their receives.",
    ),
    variable(
        "unexpected_queue_length",
        MPI_T_PVAR_CLASS_LEVEL,
        |rank| rank.p2p.waiting_messages() as u64,
        "Messages that wait for their receives now.",
    ),
    variable(
        "unexpected_queue_highest",
        MPI_T_PVAR_CLASS_HIGHWATERMARK,
        |rank| rank.p2p.waiting_messages() as u64,
        "The most messages that have waited for their receives at a time.",
    ),
    variable(
        "unexpected_bytes",
        MPI_T_PVAR_CLASS_LEVEL,
        |rank| rank.p2p.unexpected.get() as u64,
        "Memory that messages take now that wait for their receives, in bytes.",
    ),
    variable(
        "posted_receives",
        MPI_T_PVAR_CLASS_LEVEL,
        |rank| rank.p2p.posted_receives() as u64,
        "Receives that wait for their messages now.",
    ),
    variable(
        "offers_received",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.offers.get(),
        "Messages above the eager limit that have met their receives.",
    ),
    variable(
        "single_copies",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.single_copies.get(),
        "Those of them that were copied straight from the sender's memory.",
    ),
    variable(
        "sleeps",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.sleeps.get(),
        "How often this rank has gone to sleep while it waited.",
    ),
    variable(
        "time_asleep",
        MPI_T_PVAR_CLASS_TIMER,
        |rank| rank.tool.counters.asleep.get().as_nanos() as u64,
        "The time that it has slept, in seconds: what waits took beyond spinning and yielding.",
    ),
    variable(
        "collectives_by_shared_memory",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.shared_collectives.get(),
        "Blocking collectives that went through shared memory.",
    ),
    variable(
        "collectives_by_messages",
        MPI_T_PVAR_CLASS_COUNTER,
        |rank| rank.tool.counters.collectives.get(),
        "Collectives that were done by messages: all that do not block, and those that have to be.",
    ),
];

impl Performance {
    /// Whether it is always there: it cannot be started, stopped or changed.
    pub fn is_continuous(&self) -> bool {
        self.class == MPI_T_PVAR_CLASS_LEVEL
    }

    fn is_highest(&self) -> bool {
        self.class == MPI_T_PVAR_CLASS_HIGHWATERMARK
    }

    fn is_timer(&self) -> bool {
        self.class == MPI_T_PVAR_CLASS_TIMER
    }

    /// Any value of the variable's type.
    pub fn sample(&self) -> Value {
        self.spell(0)
    }

    fn spell(&self, value: u64) -> Value {
        if self.is_timer() { Value::Double(Duration::from_nanos(value).as_secs_f64()) } else { Value::Unsigned(value) }
    }
}

/// The handles of one session.
#[derive(Default)]
pub struct Session {
    handles: BTreeMap<u32, Handle>,
}

struct Handle {
    variable: &'static Performance,
    /// From when it was not running, and what was written.
    total: u64,
    /// What the variable was when it was started, if it runs.
    since: Option<u64>,
}

impl Handle {
    fn read(&self, rank: &Rank) -> u64 {
        let now = (self.variable.read)(rank);
        match self.since {
            _ if self.variable.is_continuous() => now,
            None => self.total,
            Some(_) if self.variable.is_highest() => self.total.max(rank.tool.counters.longest_queue.get()),
            Some(since) => self.total.wrapping_add(now.wrapping_sub(since)),
        }
    }

    fn stop(&mut self, rank: &Rank) {
        self.total = self.read(rank);
        self.since = None;
    }
}

/// Which of a session's handles: one, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    One(u32),
    All,
}

/// `MPI_T_pvar_get_info`
pub fn info(tool: &Tool, index: c_int) -> Result<&'static Performance> {
    tool.live()?;
    entry(&PERFORMANCES, index)
}

/// `MPI_T_pvar_get_index`
pub fn index(tool: &Tool, name: &str, class: c_int) -> Result<c_int> {
    tool.live()?;
    let found = PERFORMANCES.iter().position(|p| p.name == name && p.class == class);
    found.map(|i| i as c_int).ok_or(MPI_T_ERR_INVALID_NAME)
}

/// `MPI_T_pvar_session_create`
pub fn create(tool: &Tool) -> Result<u32> {
    tool.live()?;
    let session = tool.handle()?;
    tool.sessions.borrow_mut().insert(session, Session::default());
    Ok(session)
}

/// `MPI_T_pvar_session_free`, and with it its handles.
pub fn close(tool: &Tool, session: u32) -> Result<()> {
    tool.live()?;
    tool.sessions.borrow_mut().remove(&session).map(|_| ()).ok_or(MPI_T_ERR_INVALID_SESSION)
}

/// `MPI_T_pvar_handle_alloc`: not started, unless it always is.
pub fn alloc(rank: &Rank, session: u32, index: c_int) -> Result<u32> {
    let variable = info(&rank.tool, index)?;
    let mut sessions = rank.tool.sessions.borrow_mut();
    let session = sessions.get_mut(&session).ok_or(MPI_T_ERR_INVALID_SESSION)?;
    let handle = rank.tool.handle()?;
    let total = if variable.is_highest() { (variable.read)(rank) } else { 0 };
    session.handles.insert(handle, Handle { variable, total, since: None });
    Ok(handle)
}

/// `MPI_T_pvar_handle_free`
pub fn free(tool: &Tool, session: u32, handle: u32) -> Result<()> {
    tool.live()?;
    let mut sessions = tool.sessions.borrow_mut();
    let session = sessions.get_mut(&session).ok_or(MPI_T_ERR_INVALID_SESSION)?;
    session.handles.remove(&handle).map(|_| ()).ok_or(MPI_T_ERR_INVALID_HANDLE)
}

/// The variable that a handle is for.
pub fn of(tool: &Tool, session: u32, handle: u32) -> Result<&'static Performance> {
    tool.live()?;
    let sessions = tool.sessions.borrow();
    let session = sessions.get(&session).ok_or(MPI_T_ERR_INVALID_SESSION)?;
    session.handles.get(&handle).map(|handle| handle.variable).ok_or(MPI_T_ERR_INVALID_HANDLE)
}

/// `MPI_T_pvar_read`
pub fn read(rank: &Rank, session: u32, handle: u32) -> Result<Value> {
    let variable = of(&rank.tool, session, handle)?;
    let sessions = rank.tool.sessions.borrow();
    let handle = sessions.get(&session).and_then(|session| session.handles.get(&handle));
    Ok(variable.spell(handle.map_or(0, |handle| handle.read(rank))))
}

/// `MPI_T_pvar_start`
pub fn start(rank: &Rank, session: u32, which: Which) -> Result<()> {
    change(rank, session, which, MPI_T_ERR_PVAR_NO_STARTSTOP, |handle| {
        // What runs, runs on.
        if handle.since.is_none() {
            if handle.variable.is_highest() {
                handle.total = handle.total.max((handle.variable.read)(rank));
            }
            handle.since = Some((handle.variable.read)(rank));
        }
    })
}

/// `MPI_T_pvar_stop`
pub fn stop(rank: &Rank, session: u32, which: Which) -> Result<()> {
    change(rank, session, which, MPI_T_ERR_PVAR_NO_STARTSTOP, |handle| handle.stop(rank))
}

/// `MPI_T_pvar_reset`: to nothing, or to the level now.
pub fn reset(rank: &Rank, session: u32, which: Which) -> Result<()> {
    change(rank, session, which, MPI_T_ERR_PVAR_NO_WRITE, |handle| {
        let now = (handle.variable.read)(rank);
        handle.total = if handle.variable.is_highest() { now } else { 0 };
        handle.since = handle.since.map(|_| now);
    })
}

/// `MPI_T_pvar_readreset`
pub fn read_and_reset(rank: &Rank, session: u32, handle: u32) -> Result<Value> {
    let value = read(rank, session, handle)?;
    if of(&rank.tool, session, handle)?.is_continuous() {
        return Err(MPI_T_ERR_PVAR_NO_ATOMIC);
    }
    reset(rank, session, Which::One(handle))?;
    Ok(value)
}

/// `MPI_T_pvar_write`
pub fn write(rank: &Rank, session: u32, handle: u32, value: Value) -> Result<()> {
    let value = match value {
        Value::Unsigned(value) => value,
        Value::Int(value) => value as u64,
        Value::Double(seconds) => {
            Duration::try_from_secs_f64(seconds).map_err(|_| MPI_T_ERR_INVALID)?.as_nanos() as u64
        }
    };
    change(rank, session, Which::One(handle), MPI_T_ERR_PVAR_NO_WRITE, |handle| {
        handle.total = value;
        handle.since = handle.since.map(|_| (handle.variable.read)(rank));
    })
}

/// Does `what` to handles. One that is always there gives `error`, or is left out where all are meant.
fn change(rank: &Rank, session: u32, which: Which, error: c_int, mut what: impl FnMut(&mut Handle)) -> Result<()> {
    rank.tool.live()?;
    let mut sessions = rank.tool.sessions.borrow_mut();
    if !sessions.contains_key(&session) {
        return Err(MPI_T_ERR_INVALID_SESSION);
    }
    // Each that is started keeps what was highest; from here on the cell says what comes after.
    let started = sessions.values_mut().flat_map(|session| session.handles.values_mut());
    for handle in started.filter(|handle| handle.variable.is_highest() && handle.since.is_some()) {
        handle.total = handle.read(rank);
    }
    rank.tool.counters.longest_queue.set(rank.p2p.waiting_messages() as u64);
    let session = sessions.get_mut(&session).ok_or(MPI_T_ERR_INVALID_SESSION)?;
    match which {
        Which::One(handle) => {
            let handle = session.handles.get_mut(&handle).ok_or(MPI_T_ERR_INVALID_HANDLE)?;
            if handle.variable.is_continuous() {
                return Err(error);
            }
            what(handle);
        }
        Which::All => session.handles.values_mut().filter(|handle| !handle.variable.is_continuous()).for_each(what),
    }
    Ok(())
}
