//! Variables of the C library that the program has copied into itself, as executables do with those that they name.
//!
//! `environ` is one: the C library then keeps it in the program's copy, and leaves its own place for it as it was when the
//! process started, null. A library that was opened with `RTLD_DEEPBIND` finds that place first, and a host that reads
//! the environment there ends. So the places get the values of the copies before a host is loaded, for what it does while
//! it is loaded, and its slots are led to the copies afterwards.

use super::object::Object;
use std::ptr;
use std::sync::OnceLock;

/// A variable: where the C library has its place, where the program has its copy, and its size.
#[derive(Clone, Copy)]
struct Variable {
    place: usize,
    copy: usize,
    size: usize,
}

fn variables() -> &'static [Variable] {
    static VARIABLES: OnceLock<Vec<Variable>> = OnceLock::new();
    VARIABLES.get_or_init(|| find().unwrap_or_default())
}

fn find() -> Option<Vec<Variable>> {
    // SAFETY: these only ask for what is loaded already.
    let (program, c_library) = unsafe {
        (
            libc::dlopen(ptr::null(), libc::RTLD_LAZY),
            libc::dlopen(c"libc.so.6".as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD),
        )
    };
    let object = Object::of(c_library)?;
    let read_only = object.read_only_after_relocation();
    let mut variables = Vec::new();
    Object::of(program)?.visit_copies(|name, copy, size| {
        // SAFETY: the library is open and the name ends in a null.
        let place = unsafe { libc::dlsym(c_library, name.as_ptr()) };
        // What is the dynamic loader's own, or protected, is not written.
        let is_its_own = Object::around(place) == Some(object);
        if !place.is_null() && is_its_own && !read_only.as_ref().is_some_and(|range| range.contains(&place.addr())) {
            variables.push(Variable { place: place.expose_provenance(), copy, size });
        }
    });
    Some(variables)
}

/// Whether there are any.
pub fn exist() -> bool {
    !variables().is_empty()
}

/// Gives the C library's places the values of the program's copies.
pub fn write_back() {
    for variable in variables().iter().filter(|variable| variable.place != variable.copy) {
        let from: *const u8 = ptr::with_exposed_provenance(variable.copy);
        // SAFETY: both are variables of this size, and the place is used by nobody who knows of the copy.
        unsafe { ptr::copy(from, ptr::with_exposed_provenance_mut(variable.place), variable.size) }
    }
}

/// Where the copy is of what lies at `address`, if there is one.
pub fn of(address: usize) -> Option<usize> {
    let within = |variable: &&Variable| address.wrapping_sub(variable.place) < variable.size;
    variables().iter().find(within).map(|variable| variable.copy + (address - variable.place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_place_of_the_c_library_has_no_copy() {
        let local = 0;
        assert_eq!(of((&raw const local).addr()), None);
        for variable in variables() {
            assert_eq!(of(variable.place), Some(variable.copy));
            assert_eq!(of(variable.place + variable.size - 1), Some(variable.copy + variable.size - 1));
        }
    }
}
