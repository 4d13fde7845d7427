//! One invocation in the server's memory: its record as the store has it, those who wait for it, and its output while
//! it runs.

use crate::error::{Error, Result};
use crate::log::Log;
use crate::name::Hash;
use crate::record::Invocation;
use crate::run::Stop;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

pub struct Entry {
    /// What was asked, which is known when the request itself has been forgotten.
    pub asked: Hash,
    now: watch::Sender<Now>,
    stop: watch::Sender<Stop>,
    log: Mutex<Option<Arc<Log>>>,
}

struct Now {
    invocation: Arc<Invocation>,
    /// Whether the store has taken it; `None` while that is not known.
    recorded: Option<Result<()>>,
}

impl Entry {
    pub fn new(invocation: Invocation, asked: Hash) -> Arc<Entry> {
        let now = Now { invocation: Arc::new(invocation), recorded: None };
        Arc::new(Entry { asked, now: watch::Sender::new(now), stop: watch::Sender::default(), log: Mutex::default() })
    }

    pub fn now(&self) -> Arc<Invocation> {
        self.now.borrow().invocation.clone()
    }

    pub fn set(&self, invocation: &Invocation) {
        self.now.send_modify(|now| now.invocation = Arc::new(invocation.clone()));
    }

    /// Waits until it is so.
    pub async fn when(&self, is_so: impl Fn(&Invocation) -> bool) -> Arc<Invocation> {
        match self.now.subscribe().wait_for(|now| is_so(&now.invocation)).await {
            Ok(now) => now.invocation.clone(),
            Err(_) => self.now(),
        }
    }

    pub fn is_recorded(&self, result: Result<()>) {
        self.now.send_modify(|now| now.recorded = Some(result));
    }

    /// Waits until the store has taken it or refused.
    pub async fn recorded(&self) -> Result<()> {
        match self.now.subscribe().wait_for(|now| now.recorded.is_some()).await {
            Ok(now) => now.recorded.clone().unwrap_or(Ok(())),
            Err(_) => Err(Error::Internal("the server is shutting down".into())),
        }
    }

    /// Its output, from when it runs until it has ended.
    pub fn log(&self) -> Option<Arc<Log>> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn set_log(&self, log: Option<Arc<Log>>) {
        *self.log.lock().unwrap_or_else(PoisonError::into_inner) = log;
    }

    /// Asks it to end. The first reason stays.
    pub fn stop(&self, reason: Stop) {
        self.stop.send_if_modified(|stop| {
            let first = *stop == Stop::No;
            if first {
                *stop = reason;
            }
            first
        });
    }

    pub fn stopping(&self) -> watch::Receiver<Stop> {
        self.stop.subscribe()
    }
}
