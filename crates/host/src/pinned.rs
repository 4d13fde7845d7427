//! What the host may still read after a call has returned: arrays that were converted for an operation which is not
//! complete (MPI 5.0 § 6.12: they must not be changed, or freed, before).
//!
//! They are kept by the request. Completing and freeing procedures take out what is kept for their requests, before the
//! host can give a handle to another request, and put back what is not done: a request is done when the host has made its
//! handle null. Programs that have nothing kept pay one load for each of those calls.
//!
//! ```text
//! let held = hold(requests);      // a load, as a rule
//! the host's function
//! held.settle(requests);          // the same array, which the host may have changed
//! ```

use crate::callback::bits;
use anympi_translate::Convert;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard};

/// Memory that the host reads, and nobody else does.
#[derive(Default)]
pub struct Kept(#[allow(dead_code)] Vec<Box<dyn Array>>);

trait Array {}
impl<T> Array for Box<[T]> {}

// SAFETY: nobody looks at the arrays but the host, and they are plain memory.
unsafe impl Send for Kept {}

impl Kept {
    pub fn new() -> Kept {
        Kept(Vec::new())
    }

    /// Also `array`, whose elements stay where they are.
    pub fn add<T: Copy + 'static>(&mut self, array: Option<Box<[T]>>) {
        if let Some(array) = array {
            self.0.push(Box::new(array));
        }
    }
}

/// By the bits of the host's handles.
static KEPT: LazyLock<Mutex<HashMap<usize, Kept>>> = LazyLock::new(Mutex::default);
/// How many requests have something kept, those included that are held now. A thread that completes a request knows of it
/// from the thread that started it, and so sees it counted.
static REQUESTS: AtomicUsize = AtomicUsize::new(0);

fn kept() -> MutexGuard<'static, HashMap<usize, Kept>> {
    KEPT.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// Keeps arrays until `request`, which the host has just made, is done; also what was kept for it before.
pub fn keep<R: Convert>(request: R, mut arrays: Kept) {
    if arrays.0.is_empty() || is_null(request) {
        return;
    }
    kept()
        .entry(bits(request))
        .or_insert_with(|| {
            REQUESTS.fetch_add(1, Ordering::Relaxed);
            Kept::new()
        })
        .0
        .append(&mut arrays.0);
}

fn is_null<R: Convert>(request: R) -> bool {
    bits(request) == bits(R::foreign(R::EMPTY))
}

/// What is kept for some requests while the host looks at them.
#[must_use]
pub struct Held(Option<Vec<(usize, usize, Kept)>>);

/// Takes out what is kept for the `len` requests at `requests`, spelled as the host does.
///
/// # Safety
/// `requests` is null or points at `len` handles.
#[inline(always)]
pub unsafe fn hold<R: Convert>(requests: *const R, len: i64) -> Held {
    if REQUESTS.load(Ordering::Relaxed) == 0 {
        return Held(None);
    }
    // SAFETY: the caller's promise.
    unsafe { take(requests, len) }
}

#[cold]
unsafe fn take<R: Convert>(requests: *const R, len: i64) -> Held {
    let len = if requests.is_null() { 0 } else { len.max(0) as usize };
    let mut kept = kept();
    // SAFETY: the caller's promise.
    let handles = (0..len).map(|i| (i, bits(unsafe { requests.add(i).read() })));
    let held: Vec<_> = handles.filter_map(|(i, handle)| Some((i, handle, kept.remove(&handle)?))).collect();
    Held(Some(held))
}

impl Held {
    /// Drops what was kept for requests that are null now, and keeps the rest.
    ///
    /// # Safety
    /// `requests` is what [`hold`] got.
    #[inline(always)]
    pub unsafe fn settle<R: Convert>(self, requests: *const R) {
        if let Some(held) = self.0 {
            // SAFETY: the caller's promise.
            unsafe { put_back(held, requests) }
        }
    }
}

#[cold]
unsafe fn put_back<R: Convert>(held: Vec<(usize, usize, Kept)>, requests: *const R) {
    for (i, handle, arrays) in held {
        // SAFETY: the caller's promise; `take` read the same element.
        if is_null(unsafe { requests.add(i).read() }) {
            REQUESTS.fetch_sub(1, Ordering::Relaxed);
        } else {
            kept().insert(handle, arrays);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anympi_spec::standard::MPI_REQUEST_NULL;
    use anympi_spec::types::Request;

    fn count() -> usize {
        REQUESTS.load(Ordering::Relaxed)
    }

    #[test]
    fn arrays_are_kept_until_their_request_is_null_and_no_longer() {
        let mut requests = [Request(0x8000_0001), MPI_REQUEST_NULL, Request(0x8000_0002), Request(0x8000_0003)];
        for request in [requests[0], requests[2], requests[0], MPI_REQUEST_NULL] {
            let mut arrays = Kept::new();
            arrays.add(Some(vec![1, 2, 3].into_boxed_slice()));
            keep(request, arrays);
        }
        keep(requests[3], Kept::new());
        assert_eq!((count(), kept().len()), (2, 2));
        for (done, left) in [(None, 2), (Some(2), 1), (None, 1), (Some(0), 0)] {
            // SAFETY: the array has four requests.
            unsafe {
                let held = hold(requests.as_ptr(), 4);
                if let Some(done) = done {
                    requests[done] = MPI_REQUEST_NULL;
                }
                held.settle(requests.as_ptr());
            }
            assert_eq!((count(), kept().len()), (left, left));
        }
    }
}
