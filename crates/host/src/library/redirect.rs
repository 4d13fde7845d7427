//! What the host opens while it runs stays as apart from the program as the host itself.
//!
//! A plugin that the host opens with `dlopen` would look for its symbols in the program's scope first, where the door
//! has the same names; and one opened with `RTLD_GLOBAL` would bring the host's symbols into the program's scope. So the
//! host's slots for `dlopen` lead here, where the flags are changed and plugins get their scope.
//!
//! `RTLD_DEEPBIND` has a price: the host finds the C library's allocator even where the program brought another, and what
//! the one allocates the other may be asked to free, as in `free(strdup(s))`. So its slots for the allocator are led back
//! to what the program uses. Other functions that a program or a preloaded tool interposes, such as `fork` or `open`,
//! stay the C library's own for the host.

use super::object::{Object, page_of, page_size};
use super::scope;
use std::arch::naked_asm;
use std::ffi::{CStr, c_char, c_int};
use std::path::PathBuf;
use std::sync::OnceLock;

/// The functions that allocate and free, which must all be of one kind.
const ALLOCATOR: &[&CStr] = &[
    c"malloc",
    c"calloc",
    c"realloc",
    c"reallocarray",
    c"free",
    c"posix_memalign",
    c"aligned_alloc",
    c"memalign",
    c"valloc",
    c"pvalloc",
    c"malloc_usable_size",
];

/// The path of a host whose plugins need its symbols.
static WITH_PLUGINS: OnceLock<PathBuf> = OnceLock::new();

/// Leads the slots of the host that was just loaded, `first` before what it needs, and of all that it will open.
pub fn start(host: PathBuf, first: Object, has_plugins: bool) {
    if has_plugins {
        WITH_PLUGINS.get_or_init(|| host);
    }
    lead_from(first);
}

/// Leads the slots of an object that was just loaded, and of those that were loaded for it.
fn lead_from(first: Object) {
    let mut next = Some(first);
    while let Some(object) = next {
        lead(object);
        next = object.next();
    }
}

/// Leads the slots of one object.
fn lead(object: Object) {
    let read_only = object.read_only_after_relocation();
    object.visit_slots(|name, slot| {
        let to = if name == c"dlopen" {
            dlopen as *const () as usize
        } else if ALLOCATOR.contains(&name) {
            // SAFETY: the name ends in a null.
            unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }.expose_provenance()
        } else {
            return;
        };
        // SAFETY: the slot is a word of a loaded object.
        if to == 0 || unsafe { slot.read() } == to {
            return;
        }
        let is_protected = read_only.as_ref().is_some_and(|range| range.contains(&slot.addr()));
        let protect = |protection| {
            let page = std::ptr::with_exposed_provenance_mut(page_of(slot.addr()));
            // SAFETY: the page belongs to the object.
            unsafe { libc::mprotect(page, page_size(), protection) == 0 }
        };
        if is_protected && !protect(libc::PROT_READ | libc::PROT_WRITE) {
            return;
        }
        // SAFETY: the page is writable, and a word is written at once.
        unsafe { slot.write_volatile(to) };
        if is_protected {
            protect(libc::PROT_READ);
        }
    });
}

/// Where [`dlopen`] goes on, and with what flags: two words, which the C calling conventions return in registers.
#[repr(C)]
struct Onward {
    function: *const (),
    mode: usize,
}

/// What the host calls for `dlopen`. It goes on to the real one with a jump, so that this sees the host as its caller:
/// the caller's RUNPATH is searched.
#[cfg(target_arch = "x86_64")]
#[unsafe(naked)]
unsafe extern "C" fn dlopen(file: *const c_char, mode: c_int) {
    naked_asm!(
        "endbr64",
        "push rdi",
        "sub rsp, 16",
        "call {prepare}",
        "add rsp, 16",
        "pop rdi",
        "mov esi, edx",
        "jmp rax",
        prepare = sym prepare,
    )
}

/// As above.
#[cfg(target_arch = "aarch64")]
#[unsafe(naked)]
unsafe extern "C" fn dlopen(file: *const c_char, mode: c_int) {
    naked_asm!(
        "bti c",
        "stp x29, x30, [sp, #-32]!",
        "mov x29, sp",
        "str x0, [sp, #16]",
        "bl {prepare}",
        "mov x16, x0",
        "ldr x0, [sp, #16]",
        "ldp x29, x30, [sp], #32",
        "br x16",
        prepare = sym prepare,
    )
}

/// Loads what `file` names beside the host, if it is a plugin, and says how to go on.
///
/// # Safety
/// As `dlopen`.
unsafe extern "C" fn prepare(file: *const c_char, mode: c_int) -> Onward {
    let mut onward = Onward { function: libc::dlopen as *const (), mode: mode as usize };
    if file.is_null() {
        // It asks for the program itself.
        return onward;
    }
    onward.mode = ((mode | libc::RTLD_DEEPBIND) & !libc::RTLD_GLOBAL) as usize;
    // SAFETY: the caller's promise.
    let name = unsafe { CStr::from_ptr(file) };
    if let Some(host) = WITH_PLUGINS.get()
        && name.to_bytes().contains(&b'/')
        && mode & libc::RTLD_NOLOAD == 0
        && !is_loaded(name)
        && let Some(object) = scope::load_beside(host, name).and_then(Object::of)
    {
        lead_from(object);
    }
    onward
}

fn is_loaded(name: &CStr) -> bool {
    // SAFETY: the name ends in a null, and what this opens it closes again.
    unsafe {
        let handle = libc::dlopen(name.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD);
        if handle.is_null() {
            // This forgets the message.
            libc::dlerror();
            return false;
        }
        libc::dlclose(handle) == 0
    }
}
