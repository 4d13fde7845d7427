//! Gives a plugin the host's symbols to look in.
//!
//! Open MPI's plugins call `MPI_…` and `ompi_…` functions, and many do not name `libmpi.so.40` among the libraries that
//! they need: they count on finding it in the program's global scope. There it is not, but our door is. A plugin that is
//! loaded because another library needs it looks first in all that this one needs. So a library is made that needs the
//! plugin and the host and holds nothing, in memory only:
//!
//! ```text
//! ELF header | program headers | dynamic section: NEEDED plugin, NEEDED host, … | hash table | symbol | strings
//! ```

use std::ffi::{CStr, CString, c_int, c_void};
use std::fs::File;
use std::io::Write;
use std::os::fd::{AsRawFd, FromRawFd};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Loads `plugin` so that it finds the symbols of `host`, which is loaded already. It stays loaded from then on.
///
/// If it cannot be done the plugin is not loaded: the caller's own attempt then tells why.
pub fn load_beside(host: &Path, plugin: &CStr) -> Option<*mut c_void> {
    let image = image(&[plugin.to_bytes(), host.as_os_str().as_encoded_bytes()]);
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
    // SAFETY: it is a library without code; what the plugin does when it is loaded is its own.
    let handle = unsafe { libc::dlopen(path.as_ptr(), MODE) };
    if handle.is_null() {
        // SAFETY: this forgets the message, which is not for the plugin's loader.
        unsafe { libc::dlerror() };
        return None;
    }
    Some(handle)
}

/// A shared library that needs those at `paths` and holds nothing.
fn image(paths: &[&[u8]]) -> Vec<u8> {
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
        strings.extend_from_slice(path);
        strings.push(0);
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
