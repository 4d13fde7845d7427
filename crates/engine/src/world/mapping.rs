//! The mapped memory of a world, and the only place that turns offsets in it into references.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::ptr::NonNull;

/// The smallest page size there is: on systems with larger ones the kernel refuses odd ranges.
const PAGE: usize = 4096;

/// Shared memory that stays mapped, at one address, as long as this value lives.
pub struct Mapping {
    base: NonNull<u8>,
    len: usize,
}

// SAFETY: a mapping is only an address range; all access goes through atomics or through the protocols of the
// types that lie in it.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

/// Types that may lie in shared memory: any bit pattern is valid, zero included, and others may use them at the same time.
///
/// # Safety
/// The implementor promises just that.
pub unsafe trait Shared: Sync {}

// SAFETY: atomics are valid for every bit pattern.
unsafe impl Shared for super::sync::AtomicU32 {}
// SAFETY: as above.
unsafe impl Shared for super::sync::AtomicU64 {}

impl Mapping {
    /// `len` bytes of zeroes, of which only those that are touched take memory: anonymous, or those of `file`.
    pub fn new(len: usize, file: Option<BorrowedFd<'_>>) -> io::Result<Mapping> {
        let (fd, kind) = match file {
            Some(fd) => (fd.as_raw_fd(), 0),
            None => (-1, libc::MAP_ANONYMOUS),
        };
        let flags = libc::MAP_SHARED | libc::MAP_NORESERVE | kind;
        // SAFETY: a new mapping at an address of the kernel's choice changes no memory in use.
        let base = unsafe { libc::mmap(std::ptr::null_mut(), len, libc::PROT_READ | libc::PROT_WRITE, flags, fd, 0) };
        if base == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let base = NonNull::new(base.cast()).ok_or(io::ErrorKind::AddrNotAvailable)?;
        Ok(Mapping { base, len })
    }

    /// `n` consecutive `T` at `offset`. Panics when they do not lie, aligned, inside the mapping.
    #[inline]
    pub fn slice<T: Shared>(&self, offset: usize, n: usize) -> &[T] {
        let bytes = n * size_of::<T>();
        assert!(offset.is_multiple_of(align_of::<T>()) && offset <= self.len && bytes <= self.len - offset);
        // SAFETY: in bounds and aligned (the base is a page), alive as long as `self`, and `T: Shared`.
        unsafe { std::slice::from_raw_parts(self.base.as_ptr().add(offset).cast(), n) }
    }

    #[inline]
    pub fn at<T: Shared>(&self, offset: usize) -> &T {
        &self.slice(offset, 1)[0]
    }

    /// The address of `len` bytes at `offset`. Panics when they do not lie inside the mapping. What may be done with them, and
    /// when, is the business of the protocol that owns them.
    #[inline]
    pub fn bytes(&self, offset: usize, len: usize) -> *mut u8 {
        assert!(offset <= self.len && len <= self.len - offset);
        // SAFETY: in bounds.
        unsafe { self.base.as_ptr().add(offset) }
    }

    /// Zeroes `len` bytes at `offset`, which nobody uses.
    pub fn clear(&self, offset: usize, len: usize) {
        let start = self.bytes(offset, len);
        // Whole pages are given back to the system, which makes them zeroes when they are touched again.
        let pages = offset.next_multiple_of(PAGE)..(offset + len) / PAGE * PAGE;
        if !pages.is_empty() {
            // SAFETY: in bounds, as `bytes` checked.
            let given = unsafe {
                let at = start.add(pages.start - offset);
                libc::madvise(at.cast(), pages.len(), libc::MADV_REMOVE) == 0
            };
            if given {
                // SAFETY: as above.
                unsafe {
                    std::ptr::write_bytes(start, 0, pages.start - offset);
                    std::ptr::write_bytes(start.add(pages.end - offset), 0, offset + len - pages.end);
                }
                return;
            }
        }
        // SAFETY: as above.
        unsafe { std::ptr::write_bytes(start, 0, len) };
    }
}

/// A part of shared memory in a place of somebody else's address space. It stays there until [`Placed::clear`]; who drops this
/// without it leaves the memory to the owner of the place, who unmaps the whole of it one day.
pub struct Placed {
    pub at: *mut u8,
    pub bytes: usize,
}

impl Placed {
    /// Maps `bytes` of `file` from `offset` on at `at`. Both are whole pages.
    ///
    /// # Safety
    /// The pages at `at` are the caller's to replace, until [`Self::clear`].
    pub unsafe fn map(at: *mut u8, bytes: usize, file: BorrowedFd<'_>, offset: usize) -> io::Result<Placed> {
        let (flags, access) = (libc::MAP_SHARED | libc::MAP_FIXED, libc::PROT_READ | libc::PROT_WRITE);
        // SAFETY: the caller's promise.
        let mapped = unsafe { libc::mmap(at.cast(), bytes, access, flags, file.as_raw_fd(), offset as libc::off_t) };
        if mapped == libc::MAP_FAILED { Err(io::Error::last_os_error()) } else { Ok(Placed { at, bytes }) }
    }

    /// Puts fresh private memory in its place: never a hole, into which the kernel could map something else. False when the kernel
    /// will not, and the shared memory is still there.
    pub fn clear(&self) -> bool {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED | libc::MAP_NORESERVE;
        // SAFETY: the same pages, still the caller's of `map` to replace.
        let mapped =
            unsafe { libc::mmap(self.at.cast(), self.bytes, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
        mapped != libc::MAP_FAILED
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: this is the mapping that `new` made, and every reference into it borrowed `self`.
        unsafe { libc::munmap(self.base.as_ptr().cast(), self.len) };
    }
}
