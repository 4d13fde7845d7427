//! Finds the file that a command names, and explains why one cannot run or cannot meet the others.
//!
//! Whether a file *can* run is the kernel's decision (a machine may run foreign programs through an emulator), so the
//! reasons are looked for after an attempt has failed. What is checked before is only what would go wrong silently: a
//! program for another MPI would start as so many worlds of one rank.

use crate::elf::{self, Elf, THIS_MACHINE};
use crate::family;
use crate::layout::Layout;
use crate::run::served;
use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Why the launcher does not start, with the exit code that a shell would give.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: u8,
    pub message: String,
}

impl Refusal {
    pub fn new(code: u8, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into() }
    }
}

pub const USAGE: u8 = 2;
pub const CANNOT_EXECUTE: u8 = 126;
const NOT_FOUND: u8 = 127;

/// A program found, and what its file asks of the launcher.
pub struct Found {
    pub path: PathBuf,
    /// A library to load before all others: the program has an RPATH, which would find another MPI before ours.
    pub preload: Option<PathBuf>,
    /// It was compiled to WebAssembly.
    pub is_guest: bool,
}

/// Finds `command` as a shell in `directory` would, or in `directory` itself, and checks which MPI it wants.
pub fn find(command: &OsStr, directory: &Path, layout: &Layout) -> Result<Found, Refusal> {
    let path = search(command, directory)?;
    let preload = match elf::read(&path) {
        Some(elf) => check_elf(&path, &elf, layout)?,
        None => None,
    };
    let is_guest = is_wasm(&path);
    Ok(Found { path, preload, is_guest })
}

/// Whether the file begins as WebAssembly does. What kind it is, and whether it is whole, is for `anympi-wasm` to say.
pub fn is_wasm(path: &Path) -> bool {
    use std::io::Read;
    let mut start = [0; 4];
    std::fs::File::open(path).is_ok_and(|mut file| file.read_exact(&mut start).is_ok()) && start == *b"\0asm"
}

/// The file that `command` means in `directory`.
pub fn search(command: &OsStr, directory: &Path) -> Result<PathBuf, Refusal> {
    let shown = command.to_string_lossy();
    if command.as_bytes().contains(&b'/') {
        let path = directory.join(Path::new(command).strip_prefix(".").unwrap_or(Path::new(command)));
        return match path.metadata() {
            Ok(found) if found.is_dir() => Err(Refusal::new(CANNOT_EXECUTE, format!("{shown} is a directory"))),
            Ok(_) => Ok(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(Refusal::new(NOT_FOUND, format!("there is no program {shown}")))
            }
            Err(error) => Err(Refusal::new(CANNOT_EXECUTE, format!("cannot look at {shown}: {error}"))),
        };
    }
    let search_path = std::env::var_os("PATH").unwrap_or_else(|| OsString::from("/usr/local/bin:/usr/bin:/bin"));
    let mut candidates = std::env::split_paths(&search_path).map(|folder| directory.join(folder).join(command));
    if let Some(path) = candidates.find(|path| is_executable(path)) {
        return Ok(path);
    }
    let here = directory.join(command);
    if here.is_file() {
        return Ok(here);
    }
    Err(Refusal::new(NOT_FOUND, format!("there is no program {shown} in the PATH or in {}", directory.display())))
}

fn is_executable(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

fn check_elf(path: &Path, elf: &Elf, layout: &Layout) -> Result<Option<PathBuf>, Refusal> {
    check_servable(path, elf)?;
    served::check_between(path, elf).map_err(|message| Refusal::new(CANNOT_EXECUTE, message))?;
    let Some((_, library)) = family::wanted(&elf.needed) else { return Ok(None) };
    let library = layout.libraries.join(library);
    served::check(path, elf, &library).map_err(|message| Refusal::new(CANNOT_EXECUTE, message))?;
    Ok(elf.rpath.is_some().then_some(library))
}

/// Refuses a program into which no MPI library can be brought, whichever it is.
pub fn check_servable(path: &Path, elf: &Elf) -> Result<(), Refusal> {
    let shown = path.display();
    if elf.narrow && elf::machine_name(elf.machine).starts_with("32-bit") {
        let message = format!("{shown} is a 32-bit program, and MPI libraries are served to 64-bit programs only");
        return Err(Refusal::new(CANNOT_EXECUTE, message));
    }
    if elf.needed.is_empty() && elf.machine == THIS_MACHINE && mentions_mpi(path) {
        return Err(Refusal::new(
            CANNOT_EXECUTE,
            format!(
                "{shown} is linked statically with an MPI of its own, so that no other can serve it; \
                 link it dynamically, for example with `anympi cc`"
            ),
        ));
    }
    match family::wanted(&elf.needed) {
        Some((_, library)) if is_privileged(path) => Err(Refusal::new(
            CANNOT_EXECUTE,
            format!("{shown} is setuid or setgid, so the system loads no {library} of ours into it"),
        )),
        _ => Ok(()),
    }
}

/// Whether the file holds the name of the function that every MPI library has. Only static programs are searched.
fn mentions_mpi(path: &Path) -> bool {
    const LARGEST: u64 = 256 << 20;
    let readable = path.metadata().is_ok_and(|found| found.len() <= LARGEST);
    readable && std::fs::read(path).is_ok_and(|bytes| bytes.windows(9).any(|window| window == b"MPI_Init\0"))
}

/// It runs as someone else, so the dynamic linker ignores LD_LIBRARY_PATH.
fn is_privileged(path: &Path) -> bool {
    // SAFETY: these two only return numbers.
    let (user, group) = unsafe { (libc::geteuid(), libc::getegid()) };
    path.metadata().is_ok_and(|found| {
        let bits = found.permissions().mode();
        (bits & 0o4000 != 0 && found.uid() != user) || (bits & 0o2000 != 0 && found.gid() != group)
    })
}

/// Says why the kernel refused to execute `path`, and what to do about it.
pub fn explain(command: &OsStr, path: &Path, error: &io::Error) -> Refusal {
    let shown = command.to_string_lossy();
    let message = match error.raw_os_error() {
        Some(libc::EACCES) if is_python(path) => {
            format!("{shown} is not executable; did you mean `anympi run … python3 {shown}`?")
        }
        Some(libc::EACCES) if !is_executable(path) => {
            format!("{shown} is not executable; `chmod +x {shown}` makes it so")
        }
        Some(libc::ENOEXEC) => match elf::read(path) {
            Some(elf) if elf.machine != THIS_MACHINE => format!(
                "{shown} was built for {}, and this machine is {}",
                elf::machine_name(elf.machine),
                elf::machine_name(THIS_MACHINE)
            ),
            Some(_) => format!("{shown} is a damaged program"),
            None if is_python(path) => {
                format!("{shown} has no `#!` line; did you mean `anympi run … python3 {shown}`?")
            }
            None => format!("{shown} is neither a program nor a script with a `#!` line"),
        },
        Some(libc::ENOENT) => match interpreter(path) {
            Some(interpreter) => format!("{shown} is a script for {interpreter}, which is not there"),
            None => format!("{shown} needs a dynamic linker that is not on this machine"),
        },
        Some(libc::EAGAIN) => "the system allows no more processes (see `ulimit -u`); start fewer ranks".into(),
        Some(libc::EMFILE | libc::ENFILE) => {
            "the system allows no more open files (see `ulimit -n`); start fewer ranks".into()
        }
        Some(libc::E2BIG) => "the arguments and the environment are too long together".into(),
        _ => format!("cannot run {shown}: {error}"),
    };
    let code = if error.raw_os_error() == Some(libc::ENOENT) { NOT_FOUND } else { CANNOT_EXECUTE };
    Refusal::new(code, message)
}

fn is_python(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("py"))
}

/// What a script's `#!` line names.
fn interpreter(path: &Path) -> Option<String> {
    interpreter_line(path)?.split_whitespace().next().map(str::to_owned)
}

/// A script's first line after the `#!`.
pub fn interpreter_line(path: &Path) -> Option<String> {
    use std::io::Read;
    let mut start = [0; 256];
    let length = std::fs::File::open(path).ok()?.read(&mut start).ok()?;
    let line = start[..length].strip_prefix(b"#!")?.split(|byte| *byte == b'\n').next()?;
    Some(String::from_utf8_lossy(line).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errno(number: i32) -> io::Error {
        io::Error::from_raw_os_error(number)
    }

    #[test]
    fn programs_are_found_as_a_shell_finds_them() {
        let root = Path::new("/");
        assert_eq!(search(OsStr::new("bin/sh"), root).unwrap(), Path::new("/bin/sh"));
        assert!(search(OsStr::new("sh"), root).unwrap().ends_with("sh"));
        assert_eq!(search(OsStr::new("./no-such-program"), root).unwrap_err().code, NOT_FOUND);
        assert_eq!(search(OsStr::new("no-such-program"), root).unwrap_err().code, NOT_FOUND);
        assert_eq!(search(OsStr::new("/"), root).unwrap_err().code, CANNOT_EXECUTE);
    }

    #[test]
    fn a_program_that_would_not_meet_the_others_is_refused() {
        let path = std::env::temp_dir().join(format!("anympi-static-{}", std::process::id()));
        let layout = Layout { libraries: "/lib/ours".into(), headers: "/include".into() };
        let check = |content: &[u8], needed: &[&str], rpath: Option<&str>, expected: Result<Option<&str>, &str>| {
            std::fs::write(&path, content).unwrap();
            let needed = needed.iter().map(|name| name.to_string()).collect();
            let rpath = rpath.map(str::to_owned);
            let elf = Elf { machine: THIS_MACHINE, dynamic: true, needed, rpath, ..Elf::default() };
            match (check_elf(&path, &elf, &layout), expected) {
                (Ok(found), Ok(expected)) => assert_eq!(found, expected.map(PathBuf::from)),
                (Err(found), Err(expected)) => assert!(found.message.contains(expected), "{}", found.message),
                (found, expected) => panic!("{found:?} is not {expected:?}"),
            }
        };
        check(b"x\0MPI_Init\0", &[], None, Err("linked statically"));
        check(b"x", &[], None, Ok(None));
        check(b"", &["libc.so.6", "libmpi.so.40"], Some("/opt/openmpi/lib"), Ok(Some("/lib/ours/libmpi.so.40")));
        check(b"", &["libmpi.so.12"], None, Ok(None));
        check(b"", &["libmpich.so.12"], Some("/opt/mpich/lib"), Ok(Some("/lib/ours/libmpich.so.12")));
        std::fs::remove_file(&path).unwrap();
    }

    #[test]
    fn a_refused_program_is_explained() {
        let folder = std::env::temp_dir().join(format!("anympi-program-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let check = |name: &str, content: &[u8], error: i32, expected: &str| {
            let path = folder.join(name);
            std::fs::write(&path, content).unwrap();
            let found = explain(OsStr::new(name), &path, &errno(error)).message;
            assert!(found.contains(expected), "{found}");
        };
        check("a.py", b"print()", libc::EACCES, "python3 a.py");
        check("a.out", b"\x7fELF", libc::EACCES, "chmod +x a.out");
        check("b.py", b"print()", libc::ENOEXEC, "python3 b.py");
        check("text", b"hello", libc::ENOEXEC, "neither a program nor a script");
        check("script", b"#!/no/such/thing -x\n", libc::ENOENT, "/no/such/thing");
        let mut foreign = vec![0; 64];
        foreign[..6].copy_from_slice(b"\x7fELF\x02\x01");
        foreign[18] = 243;
        check("foreign", &foreign, libc::ENOEXEC, "was built for RISC-V");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
