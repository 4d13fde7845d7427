//! The launcher that belongs to an MPI library, and whose command line it has.

use super::library::{Library, Maker};
use crate::brief;
use crate::family::Family;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Whose options an mpiexec takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Open MPI up to 4: ORTE.
    Orte,
    /// Open MPI from 5 on: PRRTE.
    Prrte,
    /// MPICH and most of its family.
    Hydra,
    IntelHydra,
}

impl Dialect {
    pub fn is_open_mpi(self) -> bool {
        matches!(self, Dialect::Orte | Dialect::Prrte)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mpiexec {
    pub path: PathBuf,
    pub dialect: Dialect,
    pub version: String,
}

const OF_OPEN_MPI: [&str; 5] = ["mpirun.openmpi", "mpiexec.openmpi", "orterun", "mpirun", "mpiexec"];
const OF_MPICH: [&str; 5] = ["mpiexec.mpich", "mpirun.mpich", "mpiexec.hydra", "mpiexec", "mpirun"];
const OF_INTEL: [&str; 2] = ["mpiexec.hydra", "mpiexec"];

/// Time for `mpiexec --version`, which takes some milliseconds unless its file system does not answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// The launcher in the `bin` of the installation that `library` belongs to; for MPICH's family, whose launchers and
/// libraries fit each other, also that in the PATH.
pub fn of(library: &Library) -> Option<Mpiexec> {
    let names: &[&str] = match library.maker {
        Maker::OpenMpi => &OF_OPEN_MPI,
        Maker::Mpich => &OF_MPICH,
        Maker::Intel => &OF_INTEL,
    };
    let real = library.path.canonicalize().ok();
    let above = [Some(library.path.as_path()), real.as_deref()].into_iter().flatten();
    let beside = above.flat_map(|path| path.ancestors().skip(2).take(4)).map(|prefix| prefix.join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let anywhere = library.maker == Maker::Mpich && library.family != Family::Standard;
    let elsewhere = std::env::split_paths(&path).filter(|_| anywhere);
    let candidates = beside.chain(elsewhere).flat_map(|bin| names.iter().map(move |name| bin.join(name)));
    let mut asked = Vec::new();
    candidates.into_iter().find_map(|candidate| {
        if !is_foreign_program(&candidate) || asked.contains(&candidate) {
            return None;
        }
        asked.push(candidate.clone());
        let (dialect, version) = identify(&candidate)?;
        let fits = match library.maker {
            Maker::OpenMpi => dialect.is_open_mpi(),
            Maker::Mpich => dialect == Dialect::Hydra,
            Maker::Intel => dialect == Dialect::IntelHydra,
        };
        fits.then_some(Mpiexec { path: candidate, dialect, version })
    })
}

/// There is such a program, and it is not this one under another name.
pub fn is_foreign_program(path: &Path) -> bool {
    let Ok(real) = path.canonicalize() else { return false };
    real.is_file() && real.file_name().is_some_and(|name| name != "anympi")
}

fn identify(path: &Path) -> Option<(Dialect, String)> {
    recognize(&brief::ask(Command::new(path).arg("--version"), PATIENCE)?.text)
}

/// Reads what `mpiexec --version` prints.
fn recognize(text: &str) -> Option<(Dialect, String)> {
    let after = |marker: &str| {
        let rest = &text[text.find(marker)? + marker.len()..];
        rest.split_whitespace().next().map(str::to_owned)
    };
    if let Some(version) = after("(OpenRTE)").or_else(|| after("(Open MPI)")) {
        let old = version.split('.').next().and_then(|major| major.parse::<u32>().ok()).is_some_and(|major| major < 5);
        return Some((if old { Dialect::Orte } else { Dialect::Prrte }, version));
    }
    if text.contains("Intel(R) MPI Library") {
        return Some((Dialect::IntelHydra, after("Version")?));
    }
    if text.contains("HYDRA build details") {
        return Some((Dialect::Hydra, after("Version:")?));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn launchers_are_known_by_what_they_print() {
        let check = |text: &str, expected: Option<(Dialect, &str)>| {
            assert_eq!(recognize(text), expected.map(|(dialect, version)| (dialect, version.to_owned())), "{text}");
        };
        check("mpirun.openmpi (OpenRTE) 4.1.4\n\nReport bugs to …\n", Some((Dialect::Orte, "4.1.4")));
        check("mpirun (Open MPI) 4.0.3\n", Some((Dialect::Orte, "4.0.3")));
        check("mpirun (Open MPI) 5.0.11\n", Some((Dialect::Prrte, "5.0.11")));
        check("HYDRA build details:\n    Version:          5.0.2\n", Some((Dialect::Hydra, "5.0.2")));
        let intel = "Intel(R) MPI Library for Linux* OS, Version 2021.18.1 Build 20260626 (id: b44796a)\n";
        check(intel, Some((Dialect::IntelHydra, "2021.18.1")));
        check("anympi 0.1.0 (MPI 5.0)\n", None);
        check("slurm 23.11\n", None);
    }
}
