//! User functions that are not C's: those that a language binding registers and calls in its own way.
//!
//! MPICH's Fortran library hands Fortran functions to the C procedures, then says how they are to be called. Attribute
//! functions are known by their keyval, those of generalised requests by their address.

use std::collections::{HashMap, HashSet};
use std::ffi::c_int;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard};

/// The binding's functions that call a user's copy and delete functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proxy {
    pub copy: usize,
    pub delete: usize,
}

#[derive(Default)]
struct Registry {
    by_keyval: HashMap<c_int, Proxy>,
    fortran: HashSet<usize>,
}

static REGISTRY: LazyLock<Mutex<Registry>> = LazyLock::new(Mutex::default);
/// Programs in C never look further than this.
static ANY: AtomicBool = AtomicBool::new(false);

fn registry() -> Option<MutexGuard<'static, Registry>> {
    ANY.load(Ordering::Acquire).then(|| REGISTRY.lock().unwrap_or_else(|poisoned| poisoned.into_inner()))
}

fn change(change: impl FnOnce(&mut Registry)) {
    change(&mut REGISTRY.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
    ANY.store(true, Ordering::Release);
}

/// The functions of `keyval` (a number of the standard ABI's) are called by `proxy`.
pub fn set_proxy(keyval: c_int, proxy: Proxy) {
    change(|registry| {
        registry.by_keyval.insert(keyval, proxy);
    });
}

pub fn proxy(keyval: c_int) -> Option<Proxy> {
    registry()?.by_keyval.get(&keyval).copied()
}

/// The function at `address` is a Fortran subroutine: all its arguments are addresses, the last is that of the error code.
pub fn set_fortran(address: usize) {
    change(|registry| {
        registry.fortran.insert(address);
    });
}

pub fn is_fortran(address: usize) -> bool {
    registry().is_some_and(|registry| registry.fortran.contains(&address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_registered_is_found_and_nothing_else() {
        assert_eq!(proxy(7), None);
        set_proxy(7, Proxy { copy: 1, delete: 2 });
        set_fortran(0x1000);
        assert_eq!((proxy(7), proxy(8)), (Some(Proxy { copy: 1, delete: 2 }), None));
        assert!(is_fortran(0x1000) && !is_fortran(0x1001));
    }
}
