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
use anympi_translate::{Convert, pass, same};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard};

/// Arrays that the host reads, and nobody else does.
struct Kept(#[allow(dead_code)] Vec<Box<dyn Array>>);

trait Array {}
impl<T> Array for Box<[T]> {}

// SAFETY: nobody looks at the arrays but the host, and they are plain memory.
unsafe impl Send for Kept {}

/// A program's array of handles as the host spells them, in memory of its own if that is not the program's spelling.
pub struct Lasting<T, U> {
    program: *const T,
    image: Option<Box<[U]>>,
}

impl<T: Convert, U: Convert<Standard = T::Standard>> Lasting<T, U> {
    /// Converts `len` elements at `program`; a null array stays null.
    ///
    /// # Safety
    /// `program` is null or points at `len` elements, and lives as long as the operation.
    pub unsafe fn new(program: *const T, len: i64) -> Self {
        let is_same = same::<T, U>() || program.is_null();
        // SAFETY: the caller's promise.
        let convert = || (0..len.max(0) as usize).map(|i| pass(unsafe { program.add(i).read() })).collect();
        Lasting { program, image: (!is_same).then(convert) }
    }

    pub fn as_ptr(&self) -> *const U {
        self.image.as_ref().map_or(self.program.cast(), |image| image.as_ptr())
    }

    /// Keeps it until `request` is done.
    pub fn keep<R: Convert>(self, request: R)
    where
        U: 'static,
    {
        keep(request, self.image);
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

/// Keeps `array` until `request`, which the host has just made, is done; also what was kept for it before.
pub fn keep<R: Convert, T: 'static>(request: R, array: Option<Box<[T]>>) {
    let Some(array) = array.filter(|_| !is_null(request)) else { return };
    let fresh = || {
        REQUESTS.fetch_add(1, Ordering::Relaxed);
        Kept(Vec::new())
    };
    kept().entry(bits(request)).or_insert_with(fresh).0.push(Box::new(array));
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
            keep(request, Some(vec![1, 2, 3].into_boxed_slice()));
        }
        keep(requests[3], None::<Box<[i64]>>);
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
