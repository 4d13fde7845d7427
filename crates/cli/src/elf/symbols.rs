//! The dynamic symbols of an ELF file: what a program asks of the libraries it loads, and what a library gives.
//!
//! Found by the dynamic section alone, as the dynamic linker finds them, since a stripped file may have no sections. The
//! number of symbols is read from the hash table that every loadable file has.

use super::{DT_STRSZ, DT_STRTAB, PT_DYNAMIC, bytes, dynamic_entries, file_offset, segment_table, u16_at, u32_at};
use std::collections::HashSet;
use std::fs::File;
use std::path::Path;

#[derive(Debug, Default)]
pub struct Symbols {
    /// Undefined and not weak: without them the program cannot do what it was written for.
    pub wanted: HashSet<String>,
    /// Those of them without which it does not even start: data, functions whose addresses it keeps, and all if it was
    /// linked to look them up at once. The others are looked for when they are first called.
    pub at_load: HashSet<String>,
    pub defined: HashSet<String>,
}

const DT_HASH: u64 = 4;
const DT_SYMTAB: u64 = 6;
const DT_GNU_HASH: u64 = 0x6fff_fef5;
const DT_RELA: u64 = 7;
const DT_RELASZ: u64 = 8;
const DT_PLTRELSZ: u64 = 2;
const DT_JMPREL: u64 = 23;
const DT_FLAGS: u64 = 30;
const DT_FLAGS_1: u64 = 0x6fff_fffb;
const SYMBOL: usize = 24;
const RELOCATION: usize = 24;
const STB_WEAK: u8 = 2;

/// Reads the dynamic symbols whose names `keep` accepts; `None` when the file has none that can be read here.
pub fn read(path: &Path, keep: impl Fn(&str) -> bool) -> Option<Symbols> {
    let file = File::open(path).ok()?;
    let header = bytes(&file, 0, 64)?;
    if header[..4] != *b"\x7fELF" || header[4..6] != [2, 1] {
        return None;
    }
    let table = segment_table(&file, &header)?;
    let segments: Vec<&[u8]> = table.chunks_exact(56).collect();
    let dynamic = segments.iter().find(|segment| u32_at(segment, 0) == Some(PT_DYNAMIC))?;
    let entries = dynamic_entries(&file, dynamic)?;
    let value = |tag| entries.iter().find(|entry| entry.0 == tag).map(|entry| entry.1);
    let place = |tag| file_offset(&segments, value(tag)?);
    let strings = bytes(&file, place(DT_STRTAB)?, usize::try_from(value(DT_STRSZ)?).ok()?)?;
    let count = match (place(DT_HASH), place(DT_GNU_HASH)) {
        (Some(hash), _) => u32_at(&bytes(&file, hash, 8)?, 4)? as usize,
        // Linkers write the names right after the symbols; a table of nothing but undefined symbols has no other end.
        (None, hash) => match hash.and_then(|hash| gnu_count(&file, hash)) {
            Some(count) => count,
            None => usize::try_from(value(DT_STRTAB)?.checked_sub(value(DT_SYMTAB)?)?).ok()? / SYMBOL,
        },
    };
    let entries = bytes(&file, place(DT_SYMTAB)?, count.checked_mul(SYMBOL)?)?;
    let now = value(DT_FLAGS).is_some_and(|flags| flags & 8 != 0) || value(DT_FLAGS_1).is_some_and(|f| f & 1 != 0);
    let relocations = |table, size| {
        let length = usize::try_from(value(size)?).ok()?;
        bytes(&file, place(table)?, length)
    };
    let mut early = relocations(DT_RELA, DT_RELASZ).unwrap_or_default();
    if now {
        early.extend(relocations(DT_JMPREL, DT_PLTRELSZ).unwrap_or_default());
    }
    let early: HashSet<u32> = early.chunks_exact(RELOCATION).filter_map(|entry| u32_at(entry, 12)).collect();
    let mut symbols = Symbols::default();
    for (index, entry) in entries.chunks_exact(SYMBOL).enumerate() {
        let Some(name) = name(&strings, u32_at(entry, 0)? as usize).filter(|name| keep(name)) else { continue };
        let (binding, section) = (entry[4] >> 4, u16_at(entry, 6)?);
        if section != 0 {
            symbols.defined.insert(name.to_owned());
        } else if binding != STB_WEAK {
            if early.contains(&(index as u32)) {
                symbols.at_load.insert(name.to_owned());
            }
            symbols.wanted.insert(name.to_owned());
        }
    }
    Some(symbols)
}

fn name(strings: &[u8], offset: usize) -> Option<&str> {
    let rest = strings.get(offset..)?;
    std::str::from_utf8(rest.split(|byte| *byte == 0).next()?).ok().filter(|name| !name.is_empty())
}

/// The number of symbols that a GNU hash table speaks of: one more than the end of the chain that begins last. `None`
/// for a table without chains, which says nothing of the undefined symbols.
fn gnu_count(file: &File, hash: u64) -> Option<usize> {
    let head = bytes(file, hash, 16)?;
    let (buckets, first, bloom) = (u32_at(&head, 0)?, u32_at(&head, 4)?, u32_at(&head, 8)?);
    let at = hash + 16 + 8 * u64::from(bloom);
    let starts = bytes(file, at, 4 * buckets as usize)?;
    let last = starts.chunks_exact(4).filter_map(|start| u32_at(start, 0)).max().unwrap_or(0);
    if last < first {
        return None;
    }
    let chains = at + 4 * u64::from(buckets);
    let mut index = last;
    while u32_at(&bytes(file, chains + 4 * u64::from(index - first), 4)?, 0)? & 1 == 0 {
        index = index.checked_add(1)?;
    }
    Some(index as usize + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_test_program_wants_write_of_the_c_library() {
        let symbols = read(&std::env::current_exe().unwrap(), |_| true).unwrap();
        assert!(symbols.wanted.contains("write") && !symbols.defined.contains("write"));
    }

    #[test]
    fn the_c_library_defines_write() {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let line = maps.lines().find(|line| line.contains("/libc.so")).unwrap();
        let library = &line[line.find('/').unwrap()..];
        let symbols = read(Path::new(library), |name| name.contains("write")).unwrap();
        assert!(symbols.defined.contains("write") && !symbols.wanted.contains("write"));
        assert!(!symbols.defined.contains("read"));
    }

    #[test]
    fn a_text_file_has_no_symbols() {
        assert!(read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")), |_| true).is_none());
    }
}
