//! Functions of the host's that are looked up by name when they are first called.

/// The host's `P` twin of the function of this name, with the types of its parameters; `None` if it has none.
macro_rules! host {
    ($name:ident($($of:ty),* $(,)?)) => {{
        static ADDRESS: std::sync::atomic::AtomicPtr<std::ffi::c_void> =
            std::sync::atomic::AtomicPtr::new(std::ptr::null_mut());
        let address = $crate::asked::address(&ADDRESS, concat!("P", stringify!($name), "\0"));
        // SAFETY: null, or a function with such parameters.
        #[allow(unused_unsafe)]
        unsafe {
            std::mem::transmute::<*mut std::ffi::c_void, Option<unsafe extern "C" fn($($of),*) -> std::ffi::c_int>>(
                address,
            )
        }
    }};
}
pub(crate) use host;

use std::ffi::{CStr, c_void};
use std::sync::atomic::{AtomicPtr, Ordering};

/// What the host exports as `name`, which ends in a null; `known` keeps it.
#[inline]
pub(crate) fn address(known: &AtomicPtr<c_void>, name: &'static str) -> *mut c_void {
    let address = known.load(Ordering::Relaxed);
    if address.is_null() { look_up(known, name) } else { address }
}

#[cold]
fn look_up(known: &AtomicPtr<c_void>, name: &'static str) -> *mut c_void {
    let address = CStr::from_bytes_until_nul(name.as_bytes()).map_or(std::ptr::null_mut(), crate::library::symbol);
    known.store(address, Ordering::Relaxed);
    address
}
