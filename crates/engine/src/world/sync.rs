//! The atomics and cells that the queues are written in: the real ones, or loom's when it checks them.
//!
//! Loom takes SeqCst accesses for AcqRel, so the store-load ordering that the sleep protocol needs is spelled
//! [`store_load`] here: a fence for loom; nothing for real, where both accesses around it are SeqCst and the
//! memory model orders them by itself.

#[cfg(not(all(loom, test)))]
mod real {
    pub use std::sync::atomic::{AtomicU32, AtomicU64};

    /// A cell with loom's interface.
    #[repr(transparent)]
    pub struct UnsafeCell<T>(std::cell::UnsafeCell<T>);

    impl<T> UnsafeCell<T> {
        #[cfg(test)]
        pub fn new(value: T) -> UnsafeCell<T> {
            UnsafeCell(std::cell::UnsafeCell::new(value))
        }

        #[inline]
        pub fn with<R>(&self, f: impl FnOnce(*const T) -> R) -> R {
            f(self.0.get())
        }

        #[inline]
        pub fn with_mut<R>(&self, f: impl FnOnce(*mut T) -> R) -> R {
            f(self.0.get())
        }
    }

    #[inline]
    pub fn store_load() {}
}

#[cfg(all(loom, test))]
mod real {
    pub use loom::cell::UnsafeCell;
    pub use loom::sync::atomic::{AtomicU32, AtomicU64};

    pub fn store_load() {
        loom::sync::atomic::fence(loom::sync::atomic::Ordering::SeqCst);
    }
}

pub use real::{AtomicU32, AtomicU64, UnsafeCell, store_load};
pub use std::sync::atomic::Ordering;

/// Whether a read-modify-write of any word is a [`full_fence`] too, for processor and compiler alike.
pub const RMW_IS_FENCE: bool = cfg!(target_arch = "x86_64");

/// Puts what was stored before in front of whatever is loaded and stored after it, in everybody's eyes.
///
/// It does what `fence(SeqCst)` does. Compilers make `mfence` of that on x86-64, which takes eight times as long as an
/// instruction with a lock, and orders nothing more in memory of the usual kind.
#[inline]
pub fn full_fence() {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    // SAFETY: or-ing nothing into a word of this thread's stack, or of the zone below that is its own too, changes none of its
    // bits. The word is not one that is just about to be used, as the return address: that would have to wait.
    unsafe {
        std::arch::asm!("lock or dword ptr [rsp - 64], 0");
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    std::sync::atomic::fence(Ordering::SeqCst);
}
