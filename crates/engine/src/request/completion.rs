//! Waiting for, testing, freeing and cancelling requests (MPI 5.0 § 3.7.3 to 3.7.6, § 3.8.4).
//!
//! Every function has the same three steps: look at all handles, so that a bad one is an error before anything is
//! freed; make progress until enough are done; finish those. `MPI_REQUEST_NULL` and inactive persistent requests
//! never hold anything up.
//!
//! Errors of the operations themselves are raised on their own communicator. Calls that complete several raise
//! `MPI_ERR_IN_STATUS` on that of the first that failed, and only then write `MPI_ERROR` of the statuses. They
//! wait for everything in spite of a failure, unless it is that of a process: then the others may wait for us, and what is
//! not done is `MPI_ERR_PENDING`.

use super::{Body, RequestObject};
use crate::error::{Error, Result, check};
use crate::fault::is_fault;
use crate::p2p;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::fault_tolerance::MPIX_ERR_PROC_FAILED_PENDING;
use crate::types::{Request, Status};
use std::ffi::c_int;
use std::rc::Rc;

/// The caller's array of requests. Not a slice: callbacks of generalised requests run while it is in use.
#[derive(Clone, Copy)]
pub struct Requests {
    first: *mut Request,
    len: usize,
    /// False for `MPI_Request_get_status`, which leaves what it finds complete as it is.
    take: bool,
}

impl Requests {
    /// # Safety
    /// `first` is null or points to `count` requests, which stay there, and are writable when `take`.
    pub unsafe fn new(first: *mut Request, count: c_int, take: bool) -> Result<Requests> {
        check(count >= 0, MPI_ERR_COUNT)?;
        check(count == 0 || !first.is_null(), MPI_ERR_ARG)?;
        Ok(Requests { first, len: count as usize, take })
    }

    #[inline]
    fn get(self, i: usize) -> Request {
        assert!(i < self.len);
        // SAFETY: `i` is within the array that `new` was promised.
        unsafe { *self.first.add(i) }
    }

    /// Object `i`, or `None` when there is nothing to wait for.
    #[inline]
    fn find(self, rank: &Rank, i: usize) -> Result<Option<Rc<RequestObject>>> {
        let handle = self.get(i);
        if handle == MPI_REQUEST_NULL {
            return Ok(None);
        }
        let request = rank.request(handle)?;
        if let Body::Generalized(callbacks) = &request.body {
            check(!callbacks.abandoned.get(), MPI_ERR_REQUEST)?;
        }
        Ok(request.is_active().then_some(request))
    }

    /// Whether there is nothing to wait for at `i`.
    #[inline]
    fn is_over(self, rank: &Rank, i: usize) -> Result<bool> {
        let handle = self.get(i);
        let plain = |request: &RequestObject| matches!(request.body, Body::Plain).then(|| request.done.get());
        match rank.requests.with(handle.0, plain).flatten() {
            Some(done) => Ok(done),
            None => Ok(self.find(rank, i)?.is_none_or(|request| request.is_done())),
        }
    }

    /// Takes the request `i` out if it is a plain one that is done, as most are.
    #[inline]
    fn take_done(self, rank: &Rank, i: usize) -> Option<Rc<RequestObject>> {
        let is_it = |request: &RequestObject| self.take && matches!(request.body, Body::Plain) && request.done.get();
        let request = rank.requests.remove_if(self.get(i).0, is_it)?;
        // SAFETY: `i` is within the array (`get` has checked it), which is writable as `take` is set.
        unsafe { *self.first.add(i) = MPI_REQUEST_NULL };
        Some(request)
    }

    /// The active ones with their indices.
    fn active(self, rank: &Rank) -> Result<Vec<(usize, Rc<RequestObject>)>> {
        let mut active = Vec::new();
        for i in 0..self.len {
            if let Some(request) = self.find(rank, i)? {
                active.push((i, request));
            }
        }
        Ok(active)
    }

    /// Takes the outcome of the done request `i`: it becomes `MPI_REQUEST_NULL`, or inactive when persistent.
    #[inline]
    fn finish(self, rank: &Rank, i: usize, request: &RequestObject) -> (Status, c_int) {
        if !request.is_done() {
            return (Status::EMPTY, MPIX_ERR_PROC_FAILED_PENDING);
        }
        match &request.body {
            Body::Generalized(callbacks) => {
                let (status, mut code) = callbacks.query(rank);
                if self.take {
                    self.clear(rank, i);
                    let freed = callbacks.release(rank);
                    code = if code == MPI_SUCCESS { freed } else { code };
                }
                (status, code)
            }
            Body::Persistent { active, .. } => {
                let outcome = request.outcome();
                if self.take {
                    active.take();
                }
                outcome
            }
            Body::Plain | Body::Exchange(_) | Body::All(_) => {
                if self.take {
                    self.clear(rank, i);
                }
                request.outcome()
            }
        }
    }

    /// Whether one of them has met with a failure or revocation.
    fn is_hit(self, rank: &Rank) -> bool {
        let is_hit = |request: &RequestObject| match request.is_done() {
            true => is_fault(request.outcome().1),
            false => request.is_settled(rank),
        };
        rank.world.has_news()
            && (0..self.len).any(|i| matches!(self.find(rank, i), Ok(Some(request)) if is_hit(&request)))
    }

    #[inline]
    fn clear(self, rank: &Rank, i: usize) {
        rank.requests.remove(self.get(i).0);
        // SAFETY: `i` is within the array (`get` has checked it), which is writable as `take` is set.
        unsafe { *self.first.add(i) = MPI_REQUEST_NULL }
    }
}

/// The caller's array of statuses, filled from the front; null for `MPI_STATUSES_IGNORE`.
struct Statuses {
    first: *mut Status,
    written: usize,
    failed: Option<Error>,
}

impl Statuses {
    fn new(first: *mut Status) -> Statuses {
        Statuses { first, written: 0, failed: None }
    }

    fn push(&mut self, status: Status, code: c_int, request: &RequestObject) {
        if code != MPI_SUCCESS && self.failed.is_none() {
            self.failed = Some(request.error(MPI_ERR_IN_STATUS));
            for i in 0..self.written {
                self.set_error(i, MPI_SUCCESS);
            }
        }
        let i = self.written;
        self.written += 1;
        if !self.first.is_null() {
            // SAFETY: one status per request is what the caller's array holds, and no more are pushed.
            unsafe { store(self.first.add(i), status) }
        }
        if self.failed.is_some() {
            self.set_error(i, code);
        }
    }

    fn push_empty(&mut self) {
        if !self.first.is_null() {
            // SAFETY: as in `push`.
            unsafe { *self.first.add(self.written) = Status::EMPTY }
        }
        self.written += 1;
    }

    fn set_error(&mut self, i: usize, code: c_int) {
        if !self.first.is_null() {
            // SAFETY: only statuses that `push` and `push_empty` have reached.
            unsafe { (*self.first.add(i)).error = code }
        }
    }

    fn result(self) -> Result<()> {
        self.failed.map_or(Ok(()), Err)
    }
}

/// Writes `status` for a call that completes one operation: `MPI_ERROR` stays as it was (§ 3.2.5).
///
/// # Safety
/// `to` is null (`MPI_STATUS_IGNORE`) or a writable status.
#[inline]
pub unsafe fn store(to: *mut Status, status: Status) {
    // SAFETY: the caller's promise.
    if let Some(to) = unsafe { to.as_mut() } {
        *to = Status { error: to.error, ..status };
    }
}

/// Writes the empty status of § 3.7.3, `MPI_ERROR` included.
///
/// # Safety
/// As for [`store`].
pub unsafe fn store_empty(to: *mut Status) {
    // SAFETY: the caller's promise.
    if let Some(to) = unsafe { to.as_mut() } {
        *to = Status::EMPTY;
    }
}

/// Finishes `i`, and raises its error where it belongs.
///
/// # Safety
/// As for [`store`].
unsafe fn finish_one(
    rank: &Rank,
    requests: Requests,
    i: usize,
    request: &RequestObject,
    to: *mut Status,
) -> Result<()> {
    let (status, code) = requests.finish(rank, i, request);
    // SAFETY: the caller's promise.
    unsafe { store(to, status) };
    if code == MPI_SUCCESS { Ok(()) } else { Err(request.error(code)) }
}

/// Waits for one request.
///
/// # Safety
/// As for [`store`].
#[inline]
pub unsafe fn wait(rank: &Rank, requests: Requests, status: *mut Status) -> Result<()> {
    let Some(request) = requests.find(rank, 0)? else {
        // SAFETY: the caller's promise.
        unsafe { store_empty(status) };
        return Ok(());
    };
    if !request.is_done() {
        rank.wait_until(|| request.is_settled(rank))?;
    }
    // SAFETY: the caller's promise.
    let result = unsafe { finish_one(rank, requests, 0, &request, status) };
    rank.recycle(request);
    result
}

/// Finishes one request if it is done; false when it is not.
///
/// # Safety
/// As for [`store`].
pub unsafe fn test(rank: &Rank, requests: Requests, status: *mut Status) -> Result<bool> {
    let Some(request) = requests.find(rank, 0)? else {
        // SAFETY: the caller's promise.
        unsafe { store_empty(status) };
        return Ok(true);
    };
    if !request.is_done() {
        rank.poll();
        if !request.is_settled(rank) {
            return Ok(false);
        }
    }
    // SAFETY: the caller's promise.
    let result = unsafe { finish_one(rank, requests, 0, &request, status) };
    rank.recycle(request);
    result.map(|()| true)
}

/// Waits for all.
///
/// # Safety
/// `statuses` is null or has a status for each request.
pub unsafe fn wait_all(rank: &Rank, requests: Requests, statuses: *mut Status) -> Result<()> {
    let mut all_done = true;
    for i in 0..requests.len {
        all_done &= requests.is_over(rank, i)?;
    }
    // Handles are looked up anew in each step: cheaper than a list of objects.
    if !all_done {
        let mut over = 0;
        rank.wait_until(|| {
            while over < requests.len && requests.is_over(rank, over).unwrap_or(true) {
                over += 1;
            }
            over == requests.len || requests.is_hit(rank)
        })?;
    }
    finish_all(rank, requests, statuses)
}

/// Finishes all if all are done; false, and nothing changed, when not.
///
/// # Safety
/// As for [`wait_all`].
pub unsafe fn test_all(rank: &Rank, requests: Requests, statuses: *mut Status) -> Result<bool> {
    let mut progressed = false;
    for i in 0..requests.len {
        let Some(request) = requests.find(rank, i)? else { continue };
        if !request.is_done() && !progressed {
            rank.poll();
            progressed = true;
        }
        if !request.is_done() && !requests.is_hit(rank) {
            return Ok(false);
        }
    }
    finish_all(rank, requests, statuses)?;
    Ok(true)
}

fn finish_all(rank: &Rank, requests: Requests, statuses: *mut Status) -> Result<()> {
    let mut statuses = Statuses::new(statuses);
    for i in 0..requests.len {
        if let Some(request) = requests.take_done(rank, i) {
            statuses.push(request.status.get(), request.error.get(), &request);
            rank.recycle(request);
            continue;
        }
        match requests.find(rank, i)? {
            Some(request) if !request.is_settled(rank) => statuses.push(Status::EMPTY, MPI_ERR_PENDING, &request),
            Some(request) => {
                let (status, code) = requests.finish(rank, i, &request);
                statuses.push(status, code, &request);
            }
            None => statuses.push_empty(),
        }
    }
    statuses.result()
}

/// What a call for any or some of several requests found.
enum Found {
    /// No request is active.
    NoneActive,
    NoneDone,
    /// The active ones, at least one of them done.
    SomeDone(Vec<(usize, Rc<RequestObject>)>),
}

/// How long [`any`] and [`some`] look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// `MPI_Waitany`, `MPI_Waitsome`
    Wait,
    /// `MPI_Testany`, `MPI_Testsome`
    Test,
}

fn look(rank: &Rank, requests: Requests, patience: Patience) -> Result<Found> {
    let active = requests.active(rank)?;
    if active.is_empty() {
        return Ok(Found::NoneActive);
    }
    let any_done = || active.iter().any(|(_, request)| request.is_settled(rank));
    if !any_done() {
        match patience {
            Patience::Wait => rank.wait_until(any_done)?,
            Patience::Test => {
                rank.poll();
                if !any_done() {
                    return Ok(Found::NoneDone);
                }
            }
        }
    }
    Ok(Found::SomeDone(active))
}

/// Finishes the first that is done; false when none is.
///
/// # Safety
/// As for [`store`].
pub unsafe fn any(
    rank: &Rank,
    requests: Requests,
    patience: Patience,
    index: &mut c_int,
    status: *mut Status,
) -> Result<bool> {
    *index = MPI_UNDEFINED;
    let active = match look(rank, requests, patience)? {
        Found::SomeDone(active) => active,
        Found::NoneDone => return Ok(false),
        Found::NoneActive => {
            // SAFETY: the caller's promise.
            unsafe { store_empty(status) };
            return Ok(true);
        }
    };
    let Some((i, request)) = active.into_iter().find(|(_, request)| request.is_settled(rank)) else {
        return Ok(false);
    };
    *index = i as c_int;
    // SAFETY: the caller's promise.
    unsafe { finish_one(rank, requests, i, &request, status)? };
    Ok(true)
}

/// Finishes all that are done.
///
/// # Safety
/// `indices` has room for an index per request; `statuses` too, unless null.
pub unsafe fn some(
    rank: &Rank,
    requests: Requests,
    patience: Patience,
    count: &mut c_int,
    indices: *mut c_int,
    statuses: *mut Status,
) -> Result<()> {
    check(requests.len == 0 || !indices.is_null(), MPI_ERR_ARG)?;
    *count = 0;
    let active = match look(rank, requests, patience)? {
        Found::SomeDone(active) => active,
        Found::NoneDone => return Ok(()),
        Found::NoneActive => {
            *count = MPI_UNDEFINED;
            return Ok(());
        }
    };
    let mut statuses = Statuses::new(statuses);
    for (i, request) in active.iter().filter(|(_, request)| request.is_settled(rank)) {
        let (status, code) = requests.finish(rank, *i, request);
        // SAFETY: fewer than `len` indices have been written.
        unsafe { *indices.add(statuses.written) = *i as c_int };
        statuses.push(status, code, request);
        *count = statuses.written as c_int;
    }
    statuses.result()
}

/// `MPI_Request_free`: the operation goes on in the background.
pub fn free(rank: &Rank, handle: &mut Request) -> Result<()> {
    let request = rank.request(*handle)?;
    if let Body::Generalized(callbacks) = &request.body {
        check(!callbacks.abandoned.get(), MPI_ERR_REQUEST)?;
        if !request.is_done() {
            callbacks.abandoned.set(true);
            *handle = MPI_REQUEST_NULL;
            return Ok(());
        }
    }
    // Nobody could say any more that the other partitions are ready, nor ask whether they have come.
    if request.end().is_some() && request.is_active() {
        return Err(request.error(MPI_ERR_REQUEST));
    }
    rank.requests.remove(handle.0);
    *handle = MPI_REQUEST_NULL;
    match &request.body {
        Body::Generalized(callbacks) => match callbacks.release(rank) {
            MPI_SUCCESS => Ok(()),
            code => Err(Error::new(code)),
        },
        _ => Ok(()),
    }
}

/// `MPI_Cancel`: receives that have matched nothing yet end as cancelled; everything else runs on. Partitioned communication cannot
/// be cancelled.
pub fn cancel(rank: &Rank, handle: Request) -> Result<()> {
    let request = rank.request(handle)?;
    if request.end().is_some() {
        return Err(request.error(MPI_ERR_REQUEST));
    }
    match &request.body {
        Body::Plain => {
            p2p::cancel(rank, &request);
            Ok(())
        }
        Body::Persistent { active, .. } => {
            let round = active.borrow().clone().ok_or(request.error(MPI_ERR_REQUEST))?;
            p2p::cancel(rank, &round);
            Ok(())
        }
        // A send and receive in one would have to be cancelled both or not at all: it is not at all.
        Body::Exchange(_) | Body::All(_) => Ok(()),
        Body::Generalized(callbacks) => callbacks.cancel(rank, request.is_done()),
    }
}
