//! What the host opens while it runs stays as apart from the program as the host itself.
//!
//! A plugin that the host opens with `dlopen` would look for its symbols in the program's scope first, where the door
//! has the same names; and one opened with `RTLD_GLOBAL` would bring the host's symbols into the program's scope. So the
//! host's slots for `dlopen` lead here, where the flags are changed and plugins get their scope.
//!
//! `RTLD_DEEPBIND` has a price: the host finds the C library's functions even where the program or a preloaded tool
//! interposes others. For the allocator, of which there can be but one, its slots are led back to what the program uses,
//! as far as its scope did not see to that, and those for variables that the program has copied to the copies. `fork`,
//! `open` and others stay the C library's own for the host.

use super::object::{Object, page_of, page_size};
use super::{copies, scope};
use std::arch::naked_asm;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
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
static WITH_PLUGINS: OnceLock<CString> = OnceLock::new();

/// Leads the slots of the host that was just loaded, `first` before what it needs, and of all that it will open.
pub fn start(host: CString, first: Object, has_plugins: bool) {
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
        } else if name == c"dlsym" && (scope::has_allocator() || copies::exist()) {
            dlsym as *const () as usize
        } else if ALLOCATOR.contains(&name) {
            // SAFETY: the name ends in a null.
            unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }.expose_provenance()
        } else {
            // SAFETY: the slot is a word of a loaded object.
            copies::of(unsafe { slot.read() }).unwrap_or(0)
        };
        // SAFETY: as above.
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

/// Where a function goes on, and with what second argument: two words, which the C calling conventions return in
/// registers.
#[repr(C)]
struct Onward {
    function: *const (),
    second: usize,
}

/// A function of two arguments that asks another how to go on and goes there with a jump, so that the real function sees
/// the host as its caller: `dlopen` searches the caller's RUNPATH. The other gets the address of the caller as well.
macro_rules! detour {
    ($(#[$doc:meta])* $name:ident asks $prepare:ident) => {
        $(#[$doc])*
        #[cfg(target_arch = "x86_64")]
        #[unsafe(naked)]
        unsafe extern "C" fn $name() {
            naked_asm!(
                "endbr64",
                "mov rdx, [rsp]",
                "push rdi",
                "sub rsp, 16",
                "call {prepare}",
                "add rsp, 16",
                "pop rdi",
                "mov rsi, rdx",
                "jmp rax",
                prepare = sym $prepare,
            )
        }

        $(#[$doc])*
        #[cfg(target_arch = "aarch64")]
        #[unsafe(naked)]
        unsafe extern "C" fn $name() {
            naked_asm!(
                "bti c",
                "stp x29, x30, [sp, #-32]!",
                "mov x29, sp",
                "str x0, [sp, #16]",
                "mov x2, x30",
                "bl {prepare}",
                "mov x16, x0",
                "ldr x0, [sp, #16]",
                "ldp x29, x30, [sp], #32",
                "br x16",
                prepare = sym $prepare,
            )
        }
    };
}

detour! {
    /// What the host calls for `dlopen`.
    dlopen asks before_dlopen
}

detour! {
    /// What the host calls for `dlsym`.
    dlsym asks before_dlsym
}

/// Loads what `file` names in the right scope, and changes the flags.
///
/// # Safety
/// As `dlopen`.
unsafe extern "C" fn before_dlopen(file: *const c_char, mode: c_int, caller: *const c_void) -> Onward {
    let mut onward = Onward { function: libc::dlopen as *const (), second: mode as usize };
    if file.is_null() {
        // It asks for the program itself.
        return onward;
    }
    onward.second = ((mode | libc::RTLD_DEEPBIND) & !libc::RTLD_GLOBAL) as usize;
    // SAFETY: the caller's promise.
    let name = unsafe { CStr::from_ptr(file) };
    let host = WITH_PLUGINS.get().map(CString::as_c_str);
    if (host.is_some() || scope::has_allocator()) && mode & libc::RTLD_NOLOAD == 0 && !is_loaded(name) {
        let found = Object::around(caller).and_then(|caller| caller.find(name));
        if let Some(object) = scope::load(found.as_deref().unwrap_or(name), host).and_then(Object::of) {
            lead_from(object);
        }
    }
    onward
}

/// Leads the slots of a library before one of its functions can be called: of those that were opened by a name that is
/// no path, this is the first that is heard.
///
/// # Safety
/// As `dlsym`.
unsafe extern "C" fn before_dlsym(handle: *mut c_void, name: *const c_char, _caller: *const c_void) -> Onward {
    if handle != libc::RTLD_DEFAULT
        && handle != libc::RTLD_NEXT
        && let Some(object) = Object::of(handle)
        && !object.is_program()
    {
        lead(object);
    }
    Onward { function: libc::dlsym as *const (), second: name as usize }
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
