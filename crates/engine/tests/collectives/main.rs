//! Collectives against what each rank can work out for itself: every form, kind of type, size, root and number of ranks.

mod errors;
mod inter;
mod movement;
mod neighbors;
mod operations;
mod persistent;
mod processes;
mod reduction;
mod stress;

use anympi_engine::Rank;
use anympi_engine::api::datatype;
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use std::ffi::c_void;

/// The three forms of a collective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Blocking,
    Nonblocking,
    /// Started as often as this says.
    Persistent(usize),
}

pub const FORMS: [Form; 3] = [Form::Blocking, Form::Nonblocking, Form::Persistent(2)];

impl Form {
    /// The same, but started once.
    pub fn once(self) -> Form {
        if let Form::Persistent(_) = self { Form::Persistent(1) } else { self }
    }
}

pub const IN_PLACE: *const c_void = MPI_IN_PLACE as *const c_void;

/// Calls the form of a collective, and waits for it.
#[macro_export]
macro_rules! collective {
    ($rank:expr, $form:expr, $api:ident :: [$blocking:ident, $nonblocking:ident, $persistent:ident] ($($arg:expr),* $(,)?)) => {{
        use anympi_engine::api::{$api as api, request};
        use anympi_engine::standard::{MPI_INFO_NULL, MPI_REQUEST_NULL};
        let (rank, mut handle) = ($rank, MPI_REQUEST_NULL);
        #[allow(clippy::macro_metavars_in_unsafe)]
        // SAFETY: the test's buffers and arrays are as long as the counts say, and outlive the call.
        unsafe {
            match $form {
                $crate::Form::Blocking => api::$blocking(rank, $($arg),*),
                $crate::Form::Nonblocking => api::$nonblocking(rank, $($arg,)* &mut handle)
                    .and_then(|()| request::wait(rank, &mut handle, std::ptr::null_mut())),
                $crate::Form::Persistent(times) => api::$persistent(rank, $($arg,)* MPI_INFO_NULL, &mut handle).and_then(|()| {
                    for _ in 0..times {
                        request::start(rank, &mut handle)?;
                        request::wait(rank, &mut handle, std::ptr::null_mut())?;
                    }
                    request::request_free(rank, &mut handle)
                }),
            }
        }
    }};
}

/// A kind of datatype made of 32-bit words: where an element's words lie, and how far the next element is.
#[derive(Clone, Copy)]
pub struct Kind {
    pub datatype: Datatype,
    words: &'static [usize],
    stride: usize,
}

/// What no collective writes.
pub const UNTOUCHED: u32 = 0xeeee_eeee;

impl Kind {
    pub fn plain() -> Kind {
        Kind { datatype: MPI_UINT32_T, words: &[0], stride: 1 }
    }

    /// Two words with gaps before, between and after them, and a lower bound that is not zero.
    pub fn gapped(rank: &Rank) -> Kind {
        let (mut words, mut resized) = (MPI_DATATYPE_NULL, MPI_DATATYPE_NULL);
        let displs: [Count; 2] = [8, 16];
        // SAFETY: the array has two elements.
        unsafe {
            let displs = Ints::Count(displs.as_ptr());
            datatype::type_create_hindexed_block(rank, 2, 1, displs, MPI_UINT32_T, &mut words, true).unwrap();
            datatype::type_create_resized(rank, words, 4, 24, &mut resized, true).unwrap();
            datatype::type_commit(rank, &mut resized).unwrap();
        }
        Kind { datatype: resized, words: &[2, 4], stride: 6 }
    }

    pub fn both(rank: &Rank) -> [Kind; 2] {
        [Kind::plain(), Kind::gapped(rank)]
    }

    /// A buffer with room for `n` elements.
    pub fn buffer(&self, n: usize) -> Vec<u32> {
        vec![UNTOUCHED; n * self.stride + 6]
    }

    /// Writes element `i`.
    pub fn set(&self, buffer: &mut [u32], i: usize, value: u32) {
        for (k, word) in self.words.iter().enumerate() {
            buffer[i * self.stride + word] = value ^ (k as u32) << 31;
        }
    }

    /// A buffer of elements `values`, from element `first` on.
    pub fn filled(&self, n: usize, first: usize, values: impl IntoIterator<Item = u32>) -> Vec<u32> {
        let mut buffer = self.buffer(n);
        for (i, value) in values.into_iter().enumerate() {
            self.set(&mut buffer, first + i, value);
        }
        buffer
    }

    /// Bytes from one element to the next.
    pub fn extent(&self) -> usize {
        4 * self.stride
    }
}

/// The value of element `i` of what `from` sends to `to`.
pub fn value(from: usize, to: usize, i: usize) -> u32 {
    (from * 1_000_003 + to * 10_007 + i * 13 + 1) as u32 & 0x7fff_ffff
}

pub fn values(from: usize, to: usize, n: usize) -> impl Iterator<Item = u32> {
    (0..n).map(move |i| value(from, to, i))
}

/// Compares buffers, gaps included, without printing megabytes.
#[track_caller]
pub fn check(found: &[u32], expected: &[u32], what: std::fmt::Arguments<'_>) {
    if let Some(i) = found.iter().zip(expected).position(|(a, b)| a != b) {
        panic!("{what}: word {i} of {} is {:#x}, not {:#x}", found.len(), found[i], expected[i]);
    }
}

pub fn sendbuf(buffer: &[u32]) -> *const c_void {
    buffer.as_ptr().cast()
}

pub fn recvbuf(buffer: &mut [u32]) -> *mut c_void {
    buffer.as_mut_ptr().cast()
}

pub fn ints(values: &[i32]) -> Ints {
    Ints::Int(values.as_ptr())
}
