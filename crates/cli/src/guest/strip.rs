//! Debug information taken out of a module.
//!
//! zig's linker either keeps the debug information of the C library, twenty times the program, or takes the functions'
//! names out with it, which a backtrace is worth nothing without.

use std::io;
use std::path::Path;

/// Takes the sections with debug information out of the module `path`. What is not a module stays as it is.
pub fn debug_information(path: &Path) -> io::Result<()> {
    let Some(stripped) = without_debug_information(&std::fs::read(path)?) else { return Ok(()) };
    let unfinished = path.with_extension(format!("{}.unfinished", std::process::id()));
    std::fs::copy(path, &unfinished)?;
    std::fs::write(&unfinished, stripped)?;
    std::fs::rename(&unfinished, path)
}

/// The module without its custom sections `.debug_…`; `None` if these bytes are no module, or one cut short.
fn without_debug_information(module: &[u8]) -> Option<Vec<u8>> {
    const HEADER: usize = 8;
    let mut rest = module.strip_prefix(b"\0asm").and_then(|_| module.get(HEADER..))?;
    let mut kept = module[..HEADER].to_vec();
    while let Some((&id, after)) = rest.split_first() {
        let (length, content) = number(after)?;
        let end = rest.len() - content.len() + length;
        let section = rest.get(..end)?;
        if id != 0 || !name(&content[..length])?.starts_with(b".debug_") {
            kept.extend_from_slice(section);
        }
        rest = &rest[end..];
    }
    Some(kept)
}

/// The name at the beginning of a custom section.
fn name(content: &[u8]) -> Option<&[u8]> {
    let (length, rest) = number(content)?;
    rest.get(..length)
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte < 0x80 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        let length = content.len();
        [&[id, (length & 0x7f) as u8 | 0x80, (length >> 7) as u8], content].concat()
    }

    #[test]
    fn only_debug_information_is_taken_out() {
        let code = section(10, &[7; 300]);
        let names = section(0, b"\x04name\x01\x02");
        let debug = section(0, &[b"\x0b.debug_info".as_slice(), &[9; 500]].concat());
        let module = |sections: &[&[u8]]| [b"\0asm\x01\0\0\0".as_slice(), &sections.concat()].concat();
        let stripped = without_debug_information(&module(&[&debug, &code, &debug, &names]));
        assert_eq!(stripped, Some(module(&[&code, &names])));
    }

    #[test]
    fn what_is_no_module_is_left_alone() {
        assert_eq!(without_debug_information(b"\x7fELF"), None);
        assert_eq!(without_debug_information(b"\0asm"), None);
        assert_eq!(without_debug_information(b"\0asm\x01\0\0\0\x0a\x05\x01"), None);
        assert_eq!(without_debug_information(b"\0asm\x01\0\0\0\0\x01\x05"), None);
        assert_eq!(without_debug_information(b"\0asm\x01\0\0\0\x0a\xff\xff\xff\xff\xff\xff"), None);
    }
}
