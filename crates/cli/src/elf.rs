//! What the launcher reads of a program's file before it runs it: which MPI it was linked with, and whether it will
//! look where it is told to. Only 64-bit little-endian ELF is read; everything else is "not known". What the dynamic
//! symbols say stands in [`symbols`].
//!
//! It does not judge: [`crate::run`] turns these facts into advice.

pub mod symbols;

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Elf {
    /// `e_machine`, e.g. 62 for x86-64.
    pub machine: u16,
    /// It is a 32-bit file, of which nothing more is read.
    pub narrow: bool,
    /// `PT_INTERP`: the dynamic linker that starts it.
    pub interpreter: Option<String>,
    /// It has a dynamic section: it loads libraries at all.
    pub dynamic: bool,
    /// `DT_NEEDED`: the libraries it asks for.
    pub needed: Vec<String>,
    /// `DT_RPATH`, which is searched before LD_LIBRARY_PATH (unlike `DT_RUNPATH`).
    pub rpath: Option<String>,
    /// `DT_SONAME`: the name by which others ask for this library.
    pub soname: Option<String>,
}

/// The `e_machine` of the machine that this program was built for.
pub const THIS_MACHINE: u16 = if cfg!(target_arch = "aarch64") { 183 } else { 62 };

pub fn machine_name(machine: u16) -> String {
    match machine {
        3 => "32-bit x86".into(),
        40 => "32-bit Arm".into(),
        62 => "x86-64".into(),
        183 => "64-bit Arm".into(),
        21 => "64-bit POWER".into(),
        243 => "RISC-V".into(),
        other => format!("machine number {other}"),
    }
}

const PT_LOAD: u32 = 1;
const PT_DYNAMIC: u32 = 2;
const PT_INTERP: u32 = 3;
const DT_NEEDED: u64 = 1;
const DT_STRTAB: u64 = 5;
const DT_STRSZ: u64 = 10;
const DT_SONAME: u64 = 14;
const DT_RPATH: u64 = 15;
const DT_RUNPATH: u64 = 29;

/// Reads `path`; `None` when it is not an ELF file that can be read here.
pub fn read(path: &Path) -> Option<Elf> {
    let file = File::open(path).ok()?;
    let header = bytes(&file, 0, 64)?;
    if header[..4] != *b"\x7fELF" {
        return None;
    }
    let machine = u16_at(&header, 18)?;
    if header[4..6] != [2, 1] {
        return Some(Elf { machine, narrow: header[4] == 1, ..Elf::default() });
    }
    let table = segment_table(&file, &header)?;
    let segments: Vec<&[u8]> = table.chunks_exact(56).collect();
    let mut elf = Elf { machine, ..Elf::default() };
    if let Some(named) = segments.iter().find(|segment| u32_at(segment, 0) == Some(PT_INTERP)) {
        let name = bytes(&file, u64_at(named, 8)?, usize::try_from(u64_at(named, 32)?).ok()?)?;
        elf.interpreter = Some(String::from_utf8_lossy(&name).trim_end_matches('\0').to_owned());
    }
    if let Some(dynamic) = segments.iter().find(|segment| u32_at(segment, 0) == Some(PT_DYNAMIC)) {
        elf.dynamic = true;
        read_dynamic(&file, &segments, dynamic, &mut elf);
    }
    Some(elf)
}

fn segment_table(file: &File, header: &[u8]) -> Option<Vec<u8>> {
    bytes(file, u64_at(header, 32)?, 56 * usize::from(u16_at(header, 56)?))
}

/// The tags and values of the dynamic section.
fn dynamic_entries(file: &File, dynamic: &[u8]) -> Option<Vec<(u64, u64)>> {
    let entries = bytes(file, u64_at(dynamic, 8)?, usize::try_from(u64_at(dynamic, 32)?).ok()?)?;
    Some(entries.chunks_exact(16).filter_map(|entry| Some((u64_at(entry, 0)?, u64_at(entry, 8)?))).collect())
}

fn read_dynamic(file: &File, segments: &[&[u8]], dynamic: &[u8], elf: &mut Elf) -> Option<()> {
    let entries = dynamic_entries(file, dynamic)?;
    let value = |tag| entries.iter().find(|entry| entry.0 == tag).map(|entry| entry.1);
    let strings = bytes(file, file_offset(segments, value(DT_STRTAB)?)?, usize::try_from(value(DT_STRSZ)?).ok()?)?;
    let string = |offset: u64| {
        let rest = strings.get(usize::try_from(offset).ok()?..)?;
        let end = rest.iter().position(|byte| *byte == 0)?;
        Some(String::from_utf8_lossy(&rest[..end]).into_owned())
    };
    elf.needed = entries.iter().filter(|entry| entry.0 == DT_NEEDED).filter_map(|entry| string(entry.1)).collect();
    elf.soname = value(DT_SONAME).and_then(string);
    if value(DT_RUNPATH).is_none() {
        elf.rpath = value(DT_RPATH).and_then(string);
    }
    Some(())
}

/// Where in the file the byte lies that is loaded at `address`.
fn file_offset(segments: &[&[u8]], address: u64) -> Option<u64> {
    segments.iter().filter(|segment| u32_at(segment, 0) == Some(PT_LOAD)).find_map(|segment| {
        let (offset, start, length) = (u64_at(segment, 8)?, u64_at(segment, 16)?, u64_at(segment, 32)?);
        let inside = address.checked_sub(start)?;
        (inside < length).then(|| offset.checked_add(inside))?
    })
}

/// Reads `length` bytes; a length that no sane file has (a damaged header) reads nothing.
fn bytes(file: &File, offset: u64, length: usize) -> Option<Vec<u8>> {
    if length > 1 << 24 {
        return None;
    }
    let mut buffer = vec![0; length];
    file.read_exact_at(&mut buffer, offset).ok()?;
    Some(buffer)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_test_program_is_dynamic_and_needs_the_c_library() {
        let elf = read(&std::env::current_exe().unwrap()).unwrap();
        assert_eq!(elf.machine, THIS_MACHINE);
        assert!(elf.dynamic && !elf.narrow);
        assert!(elf.interpreter.is_some_and(|linker| linker.contains("/ld-")));
        assert!(elf.needed.iter().any(|name| name.starts_with("libc.so")), "{:?}", elf.needed);
    }

    #[test]
    fn a_text_file_is_no_elf() {
        assert_eq!(read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))), None);
    }

    #[test]
    fn a_damaged_elf_file_is_read_without_a_panic() {
        let whole = std::fs::read("/proc/self/exe").unwrap();
        let path = std::env::temp_dir().join(format!("anympi-elf-{}", std::process::id()));
        for (keep, poison) in [(64, None), (200, None), (4096, Some(32)), (4096, Some(56)), (8192, Some(72))] {
            let mut damaged = whole[..keep].to_vec();
            if let Some(at) = poison {
                damaged[at..at + 8].fill(0xff);
            }
            std::fs::write(&path, damaged).unwrap();
            read(&path);
        }
        std::fs::remove_file(&path).unwrap();
    }
}
