//! A shared library in memory, as the dynamic loader describes it: its name, and the slots through which it calls others.

use std::env;
use std::ffi::{CStr, CString, OsStr, c_char, c_int, c_void};
use std::ops::Range;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::ptr::{self, NonNull};

/// What `<link.h>` calls `struct link_map`: the public head of the loader's own record.
#[repr(C)]
struct LinkMap {
    /// What is added to the addresses in the file.
    base: usize,
    name: *const c_char,
    dynamic: *const Dynamic,
    next: *const LinkMap,
    previous: *const LinkMap,
}

/// One row of the dynamic section.
#[repr(C)]
struct Dynamic {
    tag: i64,
    value: usize,
}

#[repr(C)]
struct Relocation {
    offset: usize,
    info: u64,
    addend: i64,
}

/// One loaded object. Objects are never unloaded here: who opens them keeps them open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Object(NonNull<LinkMap>);

// SAFETY: the loader's records are only read, and those of open libraries stay.
unsafe impl Send for Object {}
// SAFETY: as above.
unsafe impl Sync for Object {}

/// The relocations that store the address of a symbol in a word, and the one that copies a symbol's value.
#[cfg(target_arch = "x86_64")]
const ADDRESS_RELOCATIONS: [u32; 3] = [1, 6, 7];
#[cfg(target_arch = "x86_64")]
const COPY_RELOCATION: [u32; 1] = [5];
#[cfg(target_arch = "aarch64")]
const ADDRESS_RELOCATIONS: [u32; 3] = [257, 1025, 1026];
#[cfg(target_arch = "aarch64")]
const COPY_RELOCATION: [u32; 1] = [1024];

impl Object {
    /// The object that `dlopen` gave `handle` for.
    pub fn of(handle: *mut c_void) -> Option<Object> {
        let mut map: *mut LinkMap = ptr::null_mut();
        // SAFETY: the handle is open, and this request stores one pointer.
        let failed = unsafe { libc::dlinfo(handle, libc::RTLD_DI_LINKMAP, (&raw mut map).cast()) } != 0;
        if failed { None } else { NonNull::new(map).map(Object) }
    }

    /// The object that the code at `address` is in.
    pub fn around(address: *const c_void) -> Option<Object> {
        const RTLD_DL_LINKMAP: c_int = 2;
        unsafe extern "C" {
            fn dladdr1(
                address: *const c_void,
                info: *mut libc::Dl_info,
                extra: *mut *mut c_void,
                flags: c_int,
            ) -> c_int;
        }
        // SAFETY: a `Dl_info` is pointers, for which zero is a value.
        let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
        let mut map = ptr::null_mut();
        // SAFETY: it writes to two locals.
        let found = unsafe { dladdr1(address, &mut info, &mut map, RTLD_DL_LINKMAP) } != 0;
        if found { NonNull::new(map.cast()).map(Object) } else { None }
    }

    /// The file that this object means by a name that is no path, as far as its own RUNPATH says so: what stands in
    /// `LD_LIBRARY_PATH` comes first, what the system has comes last.
    pub fn find(self, name: &CStr) -> Option<CString> {
        const DT_STRTAB: i64 = 5;
        const DT_RPATH: i64 = 15;
        const DT_RUNPATH: i64 = 29;
        let file = Path::new(OsStr::from_bytes(name.to_bytes()));
        let folders = env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
        if name.to_bytes().contains(&b'/') || env::split_paths(&folders).any(|folder| folder.join(file).exists()) {
            return None;
        }
        let path = self.value(DT_RUNPATH).or_else(|| self.value(DT_RPATH))?;
        // SAFETY: the row names a string of the table, and the loader keeps the object's own path.
        let (path, own) = unsafe {
            (CStr::from_ptr(self.address::<c_char>(DT_STRTAB)?.add(path)), CStr::from_ptr(self.record().name))
        };
        let origin = Path::new(OsStr::from_bytes(own.to_bytes())).parent()?.to_str()?;
        let path = path.to_str().ok()?.replace("${ORIGIN}", "$ORIGIN").replace("$ORIGIN", origin);
        let found = env::split_paths(&path).map(|folder| folder.join(file)).find(|file| file.exists())?;
        CString::new(found.into_os_string().into_vec()).ok()
    }

    /// The object that was loaded next. What `dlopen` loads comes behind all that was there before.
    pub fn next(self) -> Option<Object> {
        NonNull::new(self.record().next.cast_mut()).map(Object)
    }

    /// Whether it is the program itself, which has no name.
    pub fn is_program(self) -> bool {
        // SAFETY: the loader keeps a string here.
        unsafe { self.record().name.read() == 0 }
    }

    fn record(self) -> &'static LinkMap {
        // SAFETY: the record lives as long as the object is loaded.
        unsafe { self.0.as_ref() }
    }

    /// The value of a row of the dynamic section.
    fn value(self, tag: i64) -> Option<usize> {
        let mut row = self.record().dynamic;
        loop {
            // SAFETY: the section ends with a row whose tag is 0.
            let Dynamic { tag: found, value } = unsafe { row.read() };
            match found {
                0 => return None,
                _ if found == tag => return Some(value),
                // SAFETY: this was not the last row.
                _ => row = unsafe { row.add(1) },
            }
        }
    }

    /// The address in a row of the dynamic section. The loader adds the base to some in place, as it likes.
    fn address<T>(self, tag: i64) -> Option<*const T> {
        let value = self.value(tag)?;
        let base = self.record().base;
        Some(ptr::with_exposed_provenance(if value < base { base + value } else { value }))
    }

    /// Calls `visit` with each symbol whose address is stored in a word of the object, and the word.
    pub fn visit_slots(self, mut visit: impl FnMut(&CStr, *mut usize)) {
        self.visit(&ADDRESS_RELOCATIONS, |name, place, _| visit(name, ptr::with_exposed_provenance_mut(place)));
    }

    /// Calls `visit` with each symbol that the object has copied into itself, the address of the copy, and its size.
    pub fn visit_copies(self, visit: impl FnMut(&CStr, usize, usize)) {
        self.visit(&COPY_RELOCATION, visit);
    }

    /// Calls `visit` for each relocation of these kinds with the symbol's name, the place, and the symbol's size.
    fn visit(self, kinds: &[u32], mut visit: impl FnMut(&CStr, usize, usize)) {
        const DT_PLTRELSZ: i64 = 2;
        const DT_STRTAB: i64 = 5;
        const DT_SYMTAB: i64 = 6;
        const DT_RELA: i64 = 7;
        const DT_RELASZ: i64 = 8;
        const DT_JMPREL: i64 = 23;
        let (Some(symbols), Some(strings)) =
            (self.address::<libc::Elf64_Sym>(DT_SYMTAB), self.address::<c_char>(DT_STRTAB))
        else {
            return;
        };
        for (table, size) in [(DT_RELA, DT_RELASZ), (DT_JMPREL, DT_PLTRELSZ)] {
            let (Some(table), Some(size)) = (self.address::<Relocation>(table), self.value(size)) else { continue };
            for i in 0..size / size_of::<Relocation>() {
                // SAFETY: the table has so many rows, and the loader has worked through them.
                let relocation = unsafe { table.add(i).read() };
                let symbol = (relocation.info >> 32) as usize;
                if symbol == 0 || !kinds.contains(&(relocation.info as u32)) {
                    continue;
                }
                // SAFETY: a relocation names a symbol of the table, and that a string.
                let (name, size) = unsafe {
                    let symbol = symbols.add(symbol).read();
                    (CStr::from_ptr(strings.add(symbol.st_name as usize)), symbol.st_size as usize)
                };
                visit(name, self.record().base + relocation.offset, size);
            }
        }
    }

    /// The pages that the loader made read-only after it had relocated them.
    pub fn read_only_after_relocation(self) -> Option<Range<usize>> {
        struct Wanted {
            base: usize,
            found: Option<Range<usize>>,
        }
        unsafe extern "C" fn look(info: *mut libc::dl_phdr_info, _size: usize, data: *mut c_void) -> c_int {
            // SAFETY: the loader passes its record, and `data` is the `Wanted` below.
            let (info, wanted) = unsafe { (&*info, &mut *data.cast::<Wanted>()) };
            if info.dlpi_addr as usize != wanted.base {
                return 0;
            }
            // SAFETY: the loader says how many headers there are.
            let headers = unsafe { std::slice::from_raw_parts(info.dlpi_phdr, info.dlpi_phnum.into()) };
            let header = headers.iter().find(|header| header.p_type == libc::PT_GNU_RELRO);
            wanted.found = header.map(|header| {
                let start = wanted.base + header.p_vaddr as usize;
                page_of(start)..page_of(start + header.p_memsz as usize)
            });
            1
        }
        let mut wanted = Wanted { base: self.record().base, found: None };
        // SAFETY: the callback is of the right type and only used during the call.
        unsafe { libc::dl_iterate_phdr(Some(look), (&raw mut wanted).cast()) };
        wanted.found
    }
}

/// The start of the page that `address` lies in.
pub fn page_of(address: usize) -> usize {
    address & !(page_size() - 1)
}

pub fn page_size() -> usize {
    // SAFETY: it only asks.
    unsafe { libc::sysconf(libc::_SC_PAGESIZE) as usize }
}
