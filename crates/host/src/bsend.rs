//! Buffers for buffered sends, on a host that needs more room for each message than the program knows.
//!
//! A program adds its ABI's `MPI_BSEND_OVERHEAD` for each message to the size of the buffer that it attaches (MPI 5.0
//! § 3.6.1). The host's may be larger. Then the host gets a buffer of ours that has room for as many messages as the
//! program's can be for, and the program's own comes back when it detaches.

use anympi_translate::Abi;
use std::ffi::c_void;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A buffer of ours, in the place of the program's.
struct Loan {
    ours: Vec<u8>,
    /// The address and size of the program's.
    program: (usize, i64),
}

static LOANS: Mutex<Vec<Loan>> = Mutex::new(Vec::new());

fn loans() -> MutexGuard<'static, Vec<Loan>> {
    LOANS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the host gets for the buffer that the program attaches. Without memory for it, that is the program's.
pub fn lend<A: Abi, B: Abi, S: Copy + Into<i64> + TryFrom<i64>>(buffer: *mut c_void, size: S) -> (*mut c_void, S) {
    let is_automatic = A::buffer_in(buffer).addr() == anympi_spec::standard::MPI_BUFFER_AUTOMATIC;
    if A::BSEND_OVERHEAD >= B::BSEND_OVERHEAD || is_automatic || buffer.is_null() {
        return (buffer, size);
    }
    grown(buffer.addr(), size.into(), A::BSEND_OVERHEAD, B::BSEND_OVERHEAD)
        .and_then(|(ours, grown)| Some((ours, S::try_from(grown).ok()?)))
        .unwrap_or((buffer, size))
}

fn grown(buffer: usize, size: i64, overhead: usize, hosts: usize) -> Option<(*mut c_void, i64)> {
    let size_in_bytes = usize::try_from(size).ok()?;
    let messages = size_in_bytes / overhead;
    let room = size_in_bytes.checked_add(messages.checked_mul(hosts - overhead)?)?;
    let mut ours = Vec::new();
    // Memory that no message needs is never touched, so it costs addresses only.
    ours.try_reserve_exact(room).ok()?;
    let lent = ours.as_mut_ptr();
    loans().push(Loan { ours, program: (buffer, size) });
    Some((lent.cast(), room as i64))
}

/// The host has refused the buffer.
pub fn refused(lent: *mut c_void) {
    loans().retain(|loan| loan.ours.as_ptr().cast() != lent.cast_const());
}

/// The host has given back a buffer: the program gets its own.
///
/// # Safety
/// `buffer` and `size` are null or valid.
pub unsafe fn give_back<S: TryFrom<i64>>(buffer: *mut *mut c_void, size: *mut S) {
    // SAFETY: the caller's promise.
    let Some(buffer) = (unsafe { buffer.as_mut() }) else { return };
    let mut loans = loans();
    let Some(i) = loans.iter().position(|loan| loan.ours.as_ptr().cast() == buffer.cast_const()) else { return };
    let (address, length) = loans.swap_remove(i).program;
    *buffer = std::ptr::with_exposed_provenance_mut(address);
    // SAFETY: the caller's promise.
    if let (Some(size), Ok(length)) = (unsafe { size.as_mut() }, S::try_from(length)) {
        *size = length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StandardHost;
    use anympi_translate::{Mpich, Standard};
    use std::ffi::c_int;
    use std::ptr;

    #[test]
    fn a_host_that_needs_more_gets_more_and_the_program_its_own_back() {
        let mut own = [0_u8; 3 * (96 + 8)];
        let program = (&raw mut own).cast::<c_void>();
        let (mut buffer, mut size): (_, c_int) = lend::<Mpich, StandardHost, _>(program, own.len() as c_int);
        assert!(buffer != program && size >= 3 * (512 + 8));
        // SAFETY: both are locals.
        unsafe { give_back(&mut buffer, &mut size) };
        assert_eq!((buffer, size), (program, own.len() as c_int));
    }

    #[test]
    fn a_host_that_needs_no_more_gets_the_programs_own() {
        let mut own = [0_u8; 1024];
        let program = (&raw mut own).cast::<c_void>();
        assert_eq!(lend::<Standard, Mpich, i64>(program, 1024), (program, 1024));
        let automatic = ptr::without_provenance_mut(-2_isize as usize);
        assert_eq!(lend::<Mpich, StandardHost, i64>(automatic, 0), (automatic, 0));
        assert_eq!(lend::<Mpich, StandardHost, i64>(program, -1), (program, -1));
    }
}
