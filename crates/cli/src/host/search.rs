//! Where MPI libraries lie. The order is the order of preference:
//!
//! ```text
//! PATH          the installations of the mpirun, mpiexec, ompi_info, mpichversion … in it
//! pkg-config    ompi-c, ompi, mpich
//! distribution  Debian's multiarch folders, Fedora's lib64
//! modules       MPI_HOME, I_MPI_ROOT, EBROOTOPENMPI … as environment modules set them
//! Python        the active virtual environment, those of the programs' interpreters, ~/.local
//! conda         CONDA_PREFIX
//! elsewhere     /usr/local, /opt
//! ```
//!
//! The search is lazy: what comes later is not looked at when something earlier will do.

use super::library::{self, Library};
use super::mpiexec::{self, is_foreign_program};
use super::{Host, same_file};
use crate::brief;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// A library, and how it came to be found.
pub struct Found {
    pub mpi_library: Library,
    pub by: String,
}

impl Found {
    pub fn with_mpiexec(self) -> Host {
        Host { mpiexec: mpiexec::of(&self.mpi_library), mpi_library: self.mpi_library, found_by: self.by }
    }
}

/// All MPI libraries, each once; in `place` alone if that is given.
pub fn libraries(place: Option<&Path>, beside: &[PathBuf]) -> impl Iterator<Item = Found> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let places: Box<dyn Iterator<Item = (PathBuf, String)>> = match place {
        Some(place) => Box::new(std::iter::once((place.to_owned(), "its path".to_owned()))),
        None => Box::new(places(beside.to_vec())),
    };
    places.flat_map(|(place, by)| files(&place).into_iter().map(move |file| (file, by.clone()))).filter_map(
        move |(file, by)| {
            let library = library::inspect(&file)?;
            if seen.iter().any(|known| same_file(known, &library.path)) {
                return None;
            }
            seen.push(library.path.clone());
            Some(Found { mpi_library: library, by })
        },
    )
}

/// Folders that may hold MPI libraries or an installation with them.
fn places(beside: Vec<PathBuf>) -> impl Iterator<Item = (PathBuf, String)> {
    let named = |by: &'static str| move |place: PathBuf| (place, by.to_owned());
    path()
        .into_iter()
        .map(named("PATH"))
        .chain(std::iter::once(()).flat_map(|()| pkg_config()))
        .chain(distribution().map(named("the system's folders")))
        .chain(variables(&MODULES))
        .chain(variables(&["VIRTUAL_ENV"]))
        .chain(beside.into_iter().map(named("the program's Python")))
        .chain(std::env::var_os("HOME").map(|home| named("~/.local")(Path::new(&home).join(".local"))))
        .chain(variables(&["CONDA_PREFIX"]))
        .chain(USUAL.into_iter().map(|place| (PathBuf::from(place), place.to_owned())))
}

const MODULES: [&str; 16] = [
    "MPI_HOME",
    "MPI_ROOT",
    "MPI_DIR",
    "OPAL_PREFIX",
    "OPENMPI_HOME",
    "OPENMPI_ROOT",
    "OMPI_HOME",
    "MPICH_HOME",
    "MPICH_ROOT",
    "MPICH_DIR",
    "I_MPI_ROOT",
    "EBROOTOPENMPI",
    "EBROOTMPICH",
    "EBROOTIMPI",
    "EBROOTPSMPI",
    "MPI_LIB",
];

const USUAL: [&str; 5] =
    ["/usr/local", "/opt/openmpi", "/opt/mpich", "/opt/intel/oneapi/mpi/latest", "/opt/cray/pe/mpich/default/ofi/gnu"];

/// What shows that a folder of the PATH belongs to an MPI.
const SIGNS: [&str; 8] =
    ["mpirun", "mpiexec", "mpirun.openmpi", "mpiexec.mpich", "mpiexec.hydra", "ompi_info", "mpichversion", "impi_info"];

/// Above each folder of the PATH with an MPI's commands, and above where these really lie.
fn path() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut prefixes = Vec::new();
    for folder in std::env::split_paths(&path) {
        for sign in SIGNS.iter().map(|sign| folder.join(sign)).filter(|sign| is_foreign_program(sign)) {
            let real = sign.canonicalize().unwrap_or_default();
            for command in [sign.as_path(), real.as_path()] {
                let prefix = command.ancestors().nth(2).map(Path::to_owned);
                prefixes.extend(prefix.filter(|prefix| !prefixes.contains(prefix)));
            }
        }
    }
    prefixes
}

fn pkg_config() -> Vec<(PathBuf, String)> {
    let folder = |package: &str| {
        let mut command = Command::new("pkg-config");
        let answer = brief::ask(command.args(["--variable=libdir", package]), Duration::from_secs(5))?;
        let folder = Path::new(answer.text.trim());
        (answer.success && folder.is_absolute()).then(|| (folder.to_owned(), format!("pkg-config {package}")))
    };
    ["ompi-c", "ompi", "mpich"].into_iter().filter_map(folder).collect()
}

fn distribution() -> impl Iterator<Item = PathBuf> {
    let machine = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    ["/openmpi/lib", "/mpich/lib", "/mpich", ""]
        .map(|below| PathBuf::from(format!("{machine}{below}")))
        .into_iter()
        .chain(["/usr/lib64/openmpi", "/usr/lib64/mpich", "/usr/lib64"].map(PathBuf::from))
}

fn variables(names: &'static [&'static str]) -> impl Iterator<Item = (PathBuf, String)> {
    let value = |name: &&str| std::env::var_os(name).filter(|value| !value.is_empty());
    names.iter().filter_map(move |name| Some((PathBuf::from(value(name)?), (*name).to_owned())))
}

/// The files below `place` that have an MPI library's name; `place` itself when it is a file.
fn files(place: &Path) -> Vec<PathBuf> {
    if place.is_file() {
        return vec![place.to_owned()];
    }
    const NAMES: [&str; 5] = ["libmpi.so.40", "libmpi.so.12", "libmpich.so.12", "libmpi_abi.so.1", "libmpi.so"];
    let machine = format!("lib/{}-linux-gnu", std::env::consts::ARCH);
    let multiarch = format!("{machine}/openmpi/lib");
    let folders = [
        "",
        "lib",
        "lib64",
        &machine,
        &multiarch,
        "lib/release",
        "lib64/openmpi/lib",
        "lib64/mpich/lib",
        "lib/openmpi/lib",
        "lib/mpich/lib",
        "intel64/lib/release",
        "intel64/lib",
    ];
    let files = folders.iter().flat_map(|folder| NAMES.iter().map(move |name| place.join(folder).join(name)));
    files.filter(|file| file.is_file()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_its_own_place_and_a_prefix_has_its_lib_folders() {
        let prefix = std::env::temp_dir().join(format!("anympi-search-{}", std::process::id()));
        std::fs::create_dir_all(prefix.join("lib64/openmpi/lib")).unwrap();
        let library = prefix.join("lib64/openmpi/lib/libmpi.so.40");
        std::fs::write(&library, "").unwrap();
        for place in [prefix.as_path(), &library, &prefix.join("lib64/openmpi/lib")] {
            assert_eq!(files(place), std::slice::from_ref(&library), "{}", place.display());
        }
        assert!(files(&prefix.join("none")).is_empty());
        std::fs::remove_dir_all(&prefix).unwrap();
    }
}
