//! Host lists and host files, in the spelling of the host's mpiexec.
//!
//! | | Open MPI | MPICH | Intel MPI |
//! |---|---|---|---|
//! | in a list | `node1:4` | `node1:4` | names alone |
//! | in a file | `node1 slots=4` | `node1:4` | `node1:4` |
//!
//! A file that the mpiexec would not understand is handed on as a list, a list with numbers to Intel's as a file in
//! memory, and everything else as it is.

use crate::host::mpiexec::Dialect;
use crate::run::options::Machines;
use std::ffi::{CStr, OsString};
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{FromRawFd, IntoRawFd};
use std::path::Path;

/// How the machines are handed on.
#[derive(Debug, PartialEq, Eq)]
enum Spelled {
    AsItIs,
    List(String),
    File(String),
}

pub fn arguments(dialect: Dialect, machines: &Machines) -> Result<[OsString; 2], String> {
    let (list, file) = if dialect.is_open_mpi() { ("--host", "--hostfile") } else { ("-hosts", "-f") };
    let (flag, given, spelled) = match machines {
        Machines::List(given) => (list, given, list_for(dialect, &given.to_string_lossy())),
        Machines::File(path) => {
            let text = std::fs::read_to_string(Path::new(path))
                .map_err(|error| format!("cannot read the host file {}: {error}", path.to_string_lossy()))?;
            (file, path, file_for(dialect, &text))
        }
    };
    Ok(match spelled {
        Spelled::AsItIs => [flag.into(), given.clone()],
        Spelled::List(machines) => [list.into(), machines.into()],
        Spelled::File(text) => {
            let path = in_memory(&text).map_err(|error| format!("cannot write a list of hosts: {error}"))?;
            [file.into(), path.into()]
        }
    })
}

fn list_for(dialect: Dialect, list: &str) -> Spelled {
    let numbered = list.split(',').any(|entry| entry.matches(':').count() == 1);
    match dialect {
        Dialect::IntelHydra if numbered => Spelled::File(list.replace(',', "\n") + "\n"),
        _ => Spelled::AsItIs,
    }
}

fn file_for(dialect: Dialect, text: &str) -> Spelled {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let with_slots = |line: &&str| slots(line).is_some();
    let with_colon = |line: &&str| line.split_whitespace().next().is_some_and(|host| host.matches(':').count() == 1);
    let foreign = if dialect.is_open_mpi() {
        lines.iter().any(with_colon) && !lines.iter().any(with_slots)
    } else {
        lines.iter().any(with_slots)
    };
    let entry = |line: &&str| {
        let host = line.split_whitespace().next().unwrap_or_default();
        match slots(line) {
            Some(slots) => format!("{host}:{slots}"),
            None => host.to_owned(),
        }
    };
    let entries = || lines.iter().map(entry).collect::<Vec<_>>();
    match (foreign, dialect) {
        (false, _) => Spelled::AsItIs,
        (true, Dialect::IntelHydra) => Spelled::File(entries().join("\n") + "\n"),
        (true, _) => Spelled::List(entries().join(",")),
    }
}

/// The N of `slots=N`.
fn slots(line: &str) -> Option<u32> {
    let mut words = line.split_whitespace();
    words.find_map(|word| word.strip_prefix("slots=")?.parse().ok())
}

/// A file that only this process and what it starts can see. It stays open as long as they run.
fn in_memory(text: &str) -> io::Result<String> {
    const NAME: &CStr = c"anympi-hosts";
    // SAFETY: makes a new descriptor, which the `File` alone owns.
    let mut file = unsafe {
        match libc::memfd_create(NAME.as_ptr(), 0) {
            -1 => return Err(io::Error::last_os_error()),
            fd => File::from_raw_fd(fd),
        }
    };
    file.write_all(text.as_bytes())?;
    Ok(format!("/proc/self/fd/{}", file.into_raw_fd()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_file_in_the_other_spelling_becomes_a_list() {
        let check = |dialect: Dialect, text: &str, expected: Spelled| {
            assert_eq!(file_for(dialect, text), expected, "{text}");
        };
        let (open, mpich) = ("# two\na slots=4\nb slots=2 max_slots=8 # x\n", "a:4\nb\n\n");
        check(Dialect::Orte, open, Spelled::AsItIs);
        check(Dialect::Prrte, mpich, Spelled::List("a:4,b".into()));
        check(Dialect::Hydra, open, Spelled::List("a:4,b:2".into()));
        check(Dialect::IntelHydra, open, Spelled::File("a:4\nb:2\n".into()));
        check(Dialect::IntelHydra, mpich, Spelled::AsItIs);
        check(Dialect::Hydra, "a\nb\n", Spelled::AsItIs);
        check(Dialect::Orte, "a\nfe80::1\n", Spelled::AsItIs);
    }

    #[test]
    fn intels_lists_have_no_numbers() {
        assert_eq!(list_for(Dialect::IntelHydra, "a:2,b"), Spelled::File("a:2\nb\n".into()));
        assert_eq!(list_for(Dialect::IntelHydra, "a,b"), Spelled::AsItIs);
        assert_eq!(list_for(Dialect::Hydra, "a:2,b"), Spelled::AsItIs);
    }

    #[test]
    fn a_list_in_memory_can_be_read_by_its_path() {
        let path = in_memory("a:2\n").unwrap();
        assert_eq!(std::fs::read_to_string(path).unwrap(), "a:2\n");
    }
}
