//! Host lists and host files, in the spelling of the host's mpiexec.
//!
//! Open MPI writes `node1 slots=4`, MPICH `node1:4`; in lists both write `node1:4`. A file in the other's spelling is
//! handed on as a list, and every other file as it is.

use crate::host::mpiexec::Dialect;
use crate::run::options::Machines;
use std::ffi::OsString;
use std::path::Path;

pub fn arguments(dialect: Dialect, machines: &Machines) -> Result<[OsString; 2], String> {
    let (list, file) = if dialect.is_open_mpi() { ("--host", "--hostfile") } else { ("-hosts", "-f") };
    let machines = match machines {
        Machines::List(machines) => return Ok([list.into(), machines.clone()]),
        Machines::File(path) => path,
    };
    let text = std::fs::read_to_string(Path::new(machines))
        .map_err(|error| format!("cannot read the host file {}: {error}", machines.to_string_lossy()))?;
    Ok(match translated(dialect, &text) {
        Some(machines) => [list.into(), machines.into()],
        None => [file.into(), machines.clone()],
    })
}

/// The list that says the same, if `dialect` would not understand the file.
fn translated(dialect: Dialect, text: &str) -> Option<String> {
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
    foreign.then(|| lines.iter().map(entry).collect::<Vec<_>>().join(","))
}

/// The N of `slots=N`.
fn slots(line: &str) -> Option<u32> {
    let mut words = line.split_whitespace();
    words.find_map(|word| word.strip_prefix("slots=")?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_file_in_the_other_spelling_becomes_a_list() {
        let check = |dialect: Dialect, text: &str, expected: Option<&str>| {
            assert_eq!(translated(dialect, text).as_deref(), expected, "{text}");
        };
        let (open, mpich) = ("# two\na slots=4\nb slots=2 max_slots=8 # x\n", "a:4\nb\n\n");
        check(Dialect::Orte, open, None);
        check(Dialect::Prrte, mpich, Some("a:4,b"));
        check(Dialect::Hydra, open, Some("a:4,b:2"));
        check(Dialect::IntelHydra, mpich, None);
        check(Dialect::Hydra, "a\nb\n", None);
        check(Dialect::Orte, "a\nfe80::1\n", None);
    }
}
