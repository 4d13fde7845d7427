//! Whether an object or a library is WebAssembly, told from its first bytes.
//!
//! A linker says "unknown file type" of an object that was compiled for this machine; here it is said what it is and
//! what to do. Sources and what cannot be read are the compiler's business.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

#[derive(Debug, PartialEq, Eq)]
pub enum Contents {
    Wasm,
    /// For this machine or another processor.
    Native,
    /// A static library whose members the linker cannot find, as it has no index of them.
    WithoutIndex,
    /// Not an object, or unreadable.
    Other,
}

const ARCHIVE: &[u8] = b"!<arch>\n";
/// The bytes before each member of an archive: its name, five numbers, two bytes at the end.
const MEMBER_HEADER: usize = 60;

pub fn contents(path: &Path) -> Contents {
    let Ok(mut file) = File::open(path) else { return Contents::Other };
    let mut magic = [0; 8];
    if file.read_exact(&mut magic).is_err() {
        return Contents::Other;
    }
    if magic == ARCHIVE { archive(&mut file).unwrap_or(Contents::Other) } else { object(&magic) }
}

fn object(magic: &[u8]) -> Contents {
    match magic {
        // The second is LLVM's bitcode, which the linker compiles.
        [0, b'a', b's', b'm', ..] | [b'B', b'C', 0xc0, 0xde, ..] => Contents::Wasm,
        [0x7f, b'E', b'L', b'F', ..] => Contents::Native,
        _ => Contents::Other,
    }
}

/// What the first object in an archive is; index and long names come before it.
fn archive(file: &mut File) -> Option<Contents> {
    let mut has_index = false;
    loop {
        let mut header = [0; MEMBER_HEADER];
        file.read_exact(&mut header).ok()?;
        let name = &header[..16];
        let size: u64 = std::str::from_utf8(&header[48..58]).ok()?.trim().parse().ok()?;
        let is_index = name.starts_with(b"/ ") || name.starts_with(b"/SYM64/");
        if !is_index && !name.starts_with(b"//") {
            let mut magic = [0; 8];
            file.read_exact(&mut magic).ok()?;
            return Some(match object(&magic) {
                Contents::Wasm if !has_index => Contents::WithoutIndex,
                other => other,
            });
        }
        // GNU's ar writes an index for formats that it does not know, with nothing in it.
        has_index |= is_index && size > 4;
        file.seek(SeekFrom::Current(i64::try_from(size + size % 2).ok()?)).ok()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, bytes: &[u8], expected: Contents) {
        let path = std::env::temp_dir().join(format!("anympi-objects-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).unwrap();
        let found = contents(&path);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(found, expected);
    }

    fn member(name: &str, content: &[u8]) -> Vec<u8> {
        let mut bytes = format!("{name:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, 0, 644, content.len()).into_bytes();
        assert_eq!(bytes.len(), MEMBER_HEADER);
        bytes.extend(content);
        bytes.resize(bytes.len() + content.len() % 2, b'\n');
        bytes
    }

    const WASM: &[u8] = b"\0asm\x01\0\0\0";
    const ELF: &[u8] = b"\x7fELF\x02\x01\x01\0";

    #[test]
    fn objects_are_known_by_their_first_bytes() {
        check("wasm.o", WASM, Contents::Wasm);
        check("elf.o", ELF, Contents::Native);
        check("bitcode.o", b"BC\xc0\xde5\x14\0\0", Contents::Wasm);
        check("empty.o", b"", Contents::Other);
        check("text.o", b"int main(void)", Contents::Other);
    }

    #[test]
    fn libraries_are_what_their_first_object_is() {
        let library = |members: &[(&str, &[u8])]| {
            let members = members.iter().flat_map(|(name, content)| member(name, content));
            ARCHIVE.iter().copied().chain(members).collect::<Vec<u8>>()
        };
        let index: &[u8] = b"\0\0\0\x01\0\0\0\x50f\0";
        check("a.a", &library(&[("/", index), ("a.o/", WASM)]), Contents::Wasm);
        check("b.a", &library(&[("/", index), ("//", b"a_very_long_name.o/\n"), ("/0", ELF)]), Contents::Native);
        check("c.a", &library(&[("a.o/", WASM)]), Contents::WithoutIndex);
        check("d.a", &library(&[("/", &[0; 4]), ("a.o/", WASM)]), Contents::WithoutIndex);
        check("e.a", &library(&[]), Contents::Other);
        check("f.a", b"!<arch>\ncut short", Contents::Other);
    }
}
