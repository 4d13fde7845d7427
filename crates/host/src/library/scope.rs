//! Gives a library that is loaded a scope of its choosing to look for symbols in.
//!
//! A library that is loaded because another needs it looks first in all that this one needs, in that order. So a library
//! is made that needs those that shall be looked in and holds nothing, in memory only:
//!
//! ```text
//! ELF header | program headers | dynamic section: NEEDED a, NEEDED b, … | hash table | symbol | strings
//! ```
//!
//! *Plugins.* Open MPI's call `MPI_…` and `ompi_…` functions, and many do not name `libmpi.so.40` among the libraries
//! that they need: they count on finding it in the program's global scope. There it is not, but our door is.
//!
//! *The allocator.* Where the program brings its own, the C library's functions use it too, and what they allocate is the
//! host's to free, as in `free(strdup(s))`. So the host must look where the program's is before it looks in the C library.

use std::ffi::{CStr, CString, c_int, c_void};
use std::fs::File;
use std::io::Write;
use std::os::fd::{AsRawFd, FromRawFd};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Whether the program brings an allocator.
pub fn has_allocator() -> bool {
    allocator().is_some()
}

/// What the program's allocator is in, if that is not the C library.
fn allocator() -> Option<&'static CStr> {
    static ALLOCATOR: OnceLock<Option<&CStr>> = OnceLock::new();
    *ALLOCATOR.get_or_init(find_allocator)
}

fn find_allocator() -> Option<&'static CStr> {
    let home = |name: &CStr| {
        // SAFETY: a `Dl_info` is pointers, for which zero is a value.
        let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
        // SAFETY: the name ends in a null, and where it is found is written to a local.
        let found = unsafe { libc::dladdr(libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()), &mut info) != 0 };
        found.then_some(info)
    };
    let (allocator, c_library) = (home(c"malloc")?, home(c"gnu_get_libc_version")?);
    if allocator.dli_fbase == c_library.dli_fbase {
        return None;
    }
    // SAFETY: the loader keeps the names of what is loaded.
    Some(unsafe { CStr::from_ptr(allocator.dli_fname) })
}

/// Loads `library` so that it finds the program's allocator, and then the symbols of `host`, if that is given and loaded
/// already. It stays loaded from then on; `None` if there is nothing to give it a scope for.
///
/// If it cannot be done the library is not loaded: the caller's own attempt then tells why.
pub fn load(library: &CStr, host: Option<&CStr>) -> Option<*mut c_void> {
    let allocator = allocator();
    let with = |allocator: Option<&CStr>| {
        load_all(&[allocator, Some(library), host].into_iter().flatten().collect::<Vec<_>>())
    };
    match (allocator, host) {
        (None, None) => None,
        (None, Some(_)) => with(None),
        // If the allocator is the program's own it cannot be needed by a library.
        (Some(_), None) => with(allocator),
        (Some(_), Some(_)) => with(allocator).or_else(|| with(None)),
    }
}

fn load_all(paths: &[&CStr]) -> Option<*mut c_void> {
    let image = image(paths);
    // SAFETY: the name ends in a null.
    let descriptor = unsafe { libc::memfd_create(c"anympi-scope".as_ptr(), libc::MFD_CLOEXEC) };
    if descriptor < 0 {
        return None;
    }
    // SAFETY: the descriptor is new and ours.
    let mut file = unsafe { File::from_raw_fd(descriptor) };
    file.write_all(&image).ok()?;
    // The loader knows libraries by their paths, and descriptors are used again: each path must be another.
    static LOADED: AtomicUsize = AtomicUsize::new(0);
    let same_place = "./".repeat(LOADED.fetch_add(1, Ordering::Relaxed));
    let path = CString::new(format!("/proc/self/fd/{same_place}{}", file.as_raw_fd())).ok()?;
    const MODE: c_int = libc::RTLD_LAZY | libc::RTLD_LOCAL | libc::RTLD_DEEPBIND;
    // SAFETY: it is a library without code; what those that it needs do is their own.
    let handle = unsafe { libc::dlopen(path.as_ptr(), MODE) };
    if handle.is_null() {
        // SAFETY: this forgets the message, which is not for the caller.
        unsafe { libc::dlerror() };
        return None;
    }
    Some(handle)
}

/// A shared library that needs those at `paths` and holds nothing.
fn image(paths: &[&CStr]) -> Vec<u8> {
    const HEADER: usize = size_of::<libc::Elf64_Ehdr>();
    const PROGRAM_HEADER: usize = size_of::<libc::Elf64_Phdr>();
    const SYMBOL: usize = size_of::<libc::Elf64_Sym>();
    const MACHINE: u16 = if cfg!(target_arch = "aarch64") { libc::EM_AARCH64 } else { libc::EM_X86_64 };
    // Larger than the pages of any system.
    const ALIGNMENT: u64 = 1 << 16;

    let mut strings = vec![0];
    let mut rows: Vec<[u64; 2]> = Vec::new();
    for path in paths {
        rows.push([1, strings.len() as u64]);
        strings.extend_from_slice(path.to_bytes_with_nul());
    }
    let dynamic = HEADER + 3 * PROGRAM_HEADER;
    let dynamic_size = (rows.len() + 6) * 16;
    let hash = dynamic + dynamic_size;
    // One bucket and one symbol, the empty one; padded to 8 bytes.
    let hash_words = [1_u32, 1, 0, 0];
    let symbols = hash + size_of_val(&hash_words);
    let string_table = symbols + SYMBOL;
    let end = (string_table + strings.len()) as u64;
    rows.extend([
        [4, hash as u64],
        [5, string_table as u64],
        [6, symbols as u64],
        [10, strings.len() as u64],
        [11, SYMBOL as u64],
        [0, 0],
    ]);

    let mut image = Vec::with_capacity(end as usize);
    image.extend_from_slice(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0");
    let half = |image: &mut Vec<u8>, value: u16| image.extend_from_slice(&value.to_le_bytes());
    let word = |image: &mut Vec<u8>, value: u32| image.extend_from_slice(&value.to_le_bytes());
    let long = |image: &mut Vec<u8>, value: u64| image.extend_from_slice(&value.to_le_bytes());
    half(&mut image, libc::ET_DYN);
    half(&mut image, MACHINE);
    word(&mut image, 1);
    for value in [0, HEADER as u64, 0] {
        long(&mut image, value);
    }
    word(&mut image, 0);
    for value in [HEADER as u16, PROGRAM_HEADER as u16, 3, 0, 0, 0] {
        half(&mut image, value);
    }
    // The loader writes into the dynamic section; a library without a stack header would ask for an executable stack.
    let headers = [
        (libc::PT_LOAD, 0, end, ALIGNMENT),
        (libc::PT_DYNAMIC, dynamic as u64, dynamic_size as u64, 8),
        (libc::PT_GNU_STACK, 0, 0, 16),
    ];
    for (kind, offset, size, alignment) in headers {
        word(&mut image, kind);
        word(&mut image, libc::PF_R | libc::PF_W);
        for value in [offset, offset, offset, size, size, alignment] {
            long(&mut image, value);
        }
    }
    for value in rows.into_iter().flatten() {
        long(&mut image, value);
    }
    for value in hash_words {
        word(&mut image, value);
    }
    image.extend_from_slice(&[0; SYMBOL]);
    image.extend_from_slice(&strings);
    image
}
