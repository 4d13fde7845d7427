//! Which MPIs the mpi4py of a Python interpreter was built for. Folders are looked at; no interpreter is started.

use crate::elf;
use crate::family::{self, Family};
use std::path::{Path, PathBuf};

/// Whether `program` is a Python interpreter, or a script for one; then the interpreter.
pub fn interpreter(program: &Path) -> Option<PathBuf> {
    if is_python(program) {
        return Some(program.to_owned());
    }
    let line = crate::run::program::interpreter_line(program)?;
    let mut words = line.split_whitespace();
    let first = PathBuf::from(words.next()?);
    if is_python(&first) {
        return Some(first);
    }
    if !first.ends_with("env") {
        return None;
    }
    let name = words.find(|word| !word.starts_with('-') && !word.contains('='))?;
    let path = std::env::var_os("PATH")?;
    let mut found = std::env::split_paths(&path).map(|folder| folder.join(name)).filter(|path| path.is_file());
    is_python(Path::new(name)).then(|| found.next()).flatten()
}

/// `python3`, `python3.11`, `pypy3`, `python3-dbg`, `ipython`
fn is_python(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    ["python", "pypy", "ipython"].iter().any(|stem| name.starts_with(stem)) && !name.ends_with(".py")
}

/// The virtual environment, or the prefix, of an interpreter.
pub fn prefix(interpreter: &Path) -> Option<PathBuf> {
    interpreter.ancestors().nth(2).map(Path::to_owned)
}

/// The MPIs that `interpreter`'s mpi4py has an extension for, each with the library that the extension asks for; none
/// when there is no mpi4py, or it is not where it usually is.
pub fn extensions(interpreter: &Path) -> Vec<(Family, String)> {
    let real = interpreter.canonicalize().ok();
    let prefixes = [Some(interpreter), real.as_deref()].into_iter().flatten().filter_map(prefix);
    let own = std::env::var_os("PYTHONPATH").unwrap_or_default();
    let listed: Vec<PathBuf> = std::env::split_paths(&own).filter(|path| !path.as_os_str().is_empty()).collect();
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".local"));
    let installed = prefixes.chain(home).flat_map(|prefix| site_folders(&prefix));
    let found = listed.into_iter().chain(installed).map(|folder| extensions_in(&folder.join("mpi4py")));
    found.into_iter().find(|extensions| !extensions.is_empty()).unwrap_or_default()
}

/// Whether packages lie where they do for an interpreter of this path.
pub fn has_packages(interpreter: &Path) -> bool {
    prefix(interpreter).is_some_and(|prefix| site_folders(&prefix).iter().any(|folder| folder.is_dir()))
}

fn site_folders(prefix: &Path) -> Vec<PathBuf> {
    let versions = std::fs::read_dir(prefix.join("lib")).into_iter().flatten().flatten().map(|entry| entry.path());
    let versions =
        versions.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("py")));
    let below = |version: PathBuf| ["site-packages", "dist-packages"].map(|name| version.join(name));
    versions.flat_map(below).chain(std::iter::once(prefix.join("lib/python3/dist-packages"))).collect()
}

/// mpi4py's wheels hold one extension for each MPI; one built on the machine is for that which it was linked with.
fn extensions_in(folder: &Path) -> Vec<(Family, String)> {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut extensions: Vec<(Family, String)> = files.filter_map(|file| extension(&file)).collect();
    extensions.sort();
    extensions
}

fn extension(file: &Path) -> Option<(Family, String)> {
    let name = file.file_name()?.to_str()?;
    if !name.starts_with("MPI.") || !name.ends_with(".so") {
        return None;
    }
    let needed = elf::read(file).unwrap_or_default().needed;
    match (family::wanted(&needed), name.split('.').nth(1)?) {
        (Some((family, soname)), _) => Some((family, soname.to_owned())),
        // Not linked with any: its name says which it opens.
        (None, "openmpi") => Some((Family::OpenMpi, Family::OpenMpi.sonames()[0].to_owned())),
        (None, "mpich" | "impi") => Some((Family::Mpich, Family::Mpich.sonames()[0].to_owned())),
        (None, "mpiabi") => Some((Family::Standard, Family::Standard.sonames()[0].to_owned())),
        (None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extensions_of_a_wheel_tell_their_mpi_by_name() {
        let prefix = std::env::temp_dir().join(format!("anympi-python-{}", std::process::id()));
        let folder = prefix.join("lib/python3.11/site-packages/mpi4py");
        std::fs::create_dir_all(&folder).unwrap();
        for name in ["MPI.mpich.cpython-311-x86_64-linux-gnu.so", "MPI.openmpi.cpython-311-x86_64-linux-gnu.so", "a.so"]
        {
            std::fs::write(folder.join(name), "").unwrap();
        }
        let expected = [(Family::OpenMpi, "libmpi.so.40".to_owned()), (Family::Mpich, "libmpi.so.12".to_owned())];
        assert_eq!(extensions(&prefix.join("bin/python3")), expected);
        std::fs::remove_dir_all(&prefix).unwrap();
    }

    #[test]
    fn interpreters_and_their_scripts_are_known() {
        let script = std::env::temp_dir().join(format!("anympi-script-{}", std::process::id()));
        let check = |line: &str, expected: Option<&str>| {
            std::fs::write(&script, line).unwrap();
            assert_eq!(interpreter(&script).as_deref(), expected.map(Path::new), "{line}");
        };
        check("#!/opt/v/bin/python3 -u\n", Some("/opt/v/bin/python3"));
        check("#!/bin/sh\n", None);
        check("print()\n", None);
        std::fs::remove_file(&script).unwrap();
        for name in ["python3", "/usr/bin/python3.11", "pypy3"] {
            assert!(interpreter(Path::new(name)).is_some(), "{name}");
        }
        assert_eq!(interpreter(Path::new("python.py")), None);
    }
}
