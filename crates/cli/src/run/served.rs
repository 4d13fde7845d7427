//! Whether one of our doors gives a program everything that it asks of an MPI library.
//!
//! The libraries that MPIs bring for Fortran and C++ are between the program and its MPI. They come from the MPI that the
//! program was built with and ask more of it than the standard's functions. Some can do with a door; Open MPI's for
//! Fortran and OpenSHMEM cannot: they read the insides of its objects.

use crate::brief;
use crate::elf::Elf;
use crate::elf::symbols::{self, Symbols};
use crate::family;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Beginnings of the names of libraries that stand between a program and its MPI.
const BETWEEN: [(&str, &str); 8] = [
    ("libmpi_mpifh", "Open MPI's library for Fortran"),
    ("libmpi_usempi", "Open MPI's library for Fortran"),
    ("liboshmem", "Open MPI's library for OpenSHMEM"),
    ("libmpi_cxx", "Open MPI's library for C++"),
    ("libmpichfort", "MPICH's library for Fortran"),
    ("libmpifort", "MPICH's library for Fortran"),
    ("libmpichcxx", "MPICH's library for C++"),
    ("libmpicxx", "MPICH's library for C++"),
];

/// How many of [`BETWEEN`] no door can stand under.
const UNSERVED: usize = 3;

/// Fails for a program whose libraries work on their own MPI only.
pub fn check_between(path: &Path, elf: &Elf) -> Result<(), String> {
    match elf.needed.iter().find_map(|name| Some((kind(name).filter(|kind| *kind < UNSERVED)?, name))) {
        None => Ok(()),
        Some((kind, name)) => Err(format!(
            "{} uses {} ({name}), which works on Open MPI only (`anympi run -T openmpi` runs it there)",
            path.display(),
            BETWEEN[kind].1
        )),
    }
}

/// The first library between `elf` and Open MPI that does not lie where `library`, an Open MPI, does. One of another
/// installation would bring that one's insides with it.
pub fn missing_beside<'a>(elf: &'a Elf, library: &Path) -> Option<(&'static str, &'a String)> {
    let real = library.canonicalize().unwrap_or_else(|_| library.to_owned());
    let lacks = |name: &str| ![library, &real].iter().any(|path| path.with_file_name(name).exists());
    elf.needed.iter().find_map(|name| Some((BETWEEN[kind(name).filter(|_| lacks(name))?].1, name)))
}

/// Fails when the program could not start, or would go wrong; else perhaps a remark on what it must not call.
pub fn check(path: &Path, elf: &Elf, door: &Path) -> Result<Option<String>, String> {
    let shown = path.display();
    check_between(path, elf)?;
    let between: Vec<(usize, &String)> = elf.needed.iter().filter_map(|name| Some((kind(name)?, name))).collect();
    let Some(had) = symbols::read(door, is_mpi).map(|symbols| symbols.defined) else { return Ok(None) };
    let own = symbols::read(path, is_mpi).unwrap_or_default();
    if between.is_empty() {
        return judge(&shown.to_string(), &own, &had);
    }
    let libraries = loaded(path, elf);
    let mut had = had;
    for (_, file) in libraries.iter().filter(|(name, _)| family::wanted(std::slice::from_ref(name)).is_none()) {
        had.extend(symbols::read(file, is_mpi).unwrap_or_default().defined);
    }
    let mut remark = judge(&shown.to_string(), &own, &had)?;
    for (kind, name) in between {
        let Some((_, file)) = libraries.iter().find(|(loaded, _)| loaded == name) else { continue };
        let who = format!("{} ({name}), which {shown} uses,", BETWEEN[kind].1);
        remark = remark.or(judge(&who, &symbols::read(file, is_mpi).unwrap_or_default(), &had)?);
    }
    Ok(remark)
}

fn kind(name: &str) -> Option<usize> {
    BETWEEN.iter().position(|(beginning, _)| name.starts_with(beginning))
}

fn judge(who: &str, asking: &Symbols, had: &HashSet<String>) -> Result<Option<String>, String> {
    let missing = |wanted: &HashSet<String>| {
        let mut missing: Vec<String> = wanted.difference(had).cloned().collect();
        missing.sort();
        missing
    };
    let (now, later) = (missing(&asking.at_load), missing(&asking.wanted));
    match (now.as_slice(), later.as_slice()) {
        ([], []) => Ok(None),
        ([], later) => Ok(Some(format!("{who} must not call {}, which anympi does not have", some(later)))),
        (now, _) => Err(format!("{who} needs {}, which anympi does not have", some(now))),
    }
}

/// Names that only an MPI library, or one between it and the program, defines.
pub fn is_mpi(name: &str) -> bool {
    ["MPI_", "PMPI_", "MPIX_", "PMPIX_", "MPII_", "MPIR_", "ompi_", "opal_"].iter().any(|start| name.starts_with(start))
}

/// The libraries that the dynamic linker would load now, by the names that were asked for.
pub fn loaded(path: &Path, elf: &Elf) -> Vec<(String, PathBuf)> {
    let Some(interpreter) = &elf.interpreter else { return Vec::new() };
    let answer = brief::ask(Command::new(interpreter).arg("--list").arg(path), Duration::from_secs(5));
    let text = answer.map(|answer| answer.text).unwrap_or_default();
    let entry = |line: &str| {
        let mut words = line.split_whitespace();
        let name = words.next()?;
        // `libx.so => /lib/libx.so (0x…)`, `libx.so => not found`, `/lib64/ld-linux-x86-64.so.2 (0x…)`
        let place = match (words.next()?, words.next()) {
            ("=>", Some(place)) => place,
            _ => name,
        };
        Some((name.to_owned(), PathBuf::from(place)))
    };
    text.lines().filter_map(entry).collect()
}

/// The first few of a list.
pub fn some(names: &[String]) -> String {
    let shown = names.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(4) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elf;

    fn set(names: &[&str]) -> HashSet<String> {
        names.iter().map(|name| name.to_string()).collect()
    }

    #[test]
    fn what_is_missing_at_the_start_is_an_error_and_later_a_remark() {
        let check = |at_load: &[&str], wanted: &[&str], expected: Result<Option<&str>, &str>| {
            let asking = Symbols { at_load: set(at_load), wanted: set(wanted), defined: set(&[]) };
            let found = judge("./a", &asking, &set(&["MPI_Init", "MPI_Send"]));
            assert_eq!(found, expected.map(|remark| remark.map(str::to_owned)).map_err(str::to_owned));
        };
        check(&["MPI_Init"], &["MPI_Init", "MPI_Send"], Ok(None));
        check(&[], &["MPIX_Far"], Ok(Some("./a must not call MPIX_Far, which anympi does not have")));
        check(&["MPIX_F"], &["MPIX_F", "MPIX_Far"], Err("./a needs MPIX_F, which anympi does not have"));
    }

    #[test]
    fn open_mpis_fortran_is_refused_by_name() {
        let elf = Elf { needed: vec!["libmpi_usempif08.so.40".into(), "libmpi.so.40".into()], ..Elf::default() };
        let message = check_between(Path::new("/a"), &elf).unwrap_err();
        assert!(message.contains("Open MPI's library for Fortran (libmpi_usempif08.so.40)"), "{message}");
    }

    #[test]
    fn open_mpis_fortran_must_be_of_the_same_installation() {
        let elf = Elf { needed: vec!["libmpi_mpifh.so.40".into(), "libmpi.so.40".into()], ..Elf::default() };
        let folder = std::env::temp_dir().join(format!("anympi-beside-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let library = folder.join("libmpi.so.40");
        assert_eq!(missing_beside(&elf, &library).unwrap().1, "libmpi_mpifh.so.40");
        std::fs::write(folder.join("libmpi_mpifh.so.40"), "").unwrap();
        assert_eq!(missing_beside(&elf, &library), None);
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_libraries_of_this_test_program_are_found() {
        let path = std::env::current_exe().unwrap();
        let libraries = loaded(&path, &elf::read(&path).unwrap());
        assert!(libraries.iter().any(|(name, file)| name.starts_with("libc.so") && file.exists()), "{libraries:?}");
    }
}
