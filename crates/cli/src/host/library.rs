//! What a file is: whose MPI library, and with which ABI. Its symbols decide, since names can be anything.

use crate::elf;
use crate::family::Family;
use std::path::{Path, PathBuf};

/// Who made an MPI: what users call it, and what its launcher is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maker {
    OpenMpi,
    /// MPICH, and those of its family that have no name here.
    Mpich,
    Intel,
}

impl Maker {
    pub fn name(self) -> &'static str {
        match self {
            Maker::OpenMpi => "Open MPI",
            Maker::Mpich => "MPICH",
            Maker::Intel => "Intel MPI",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// By the name that programs ask for, where the file has it.
    pub path: PathBuf,
    pub soname: String,
    pub family: Family,
    pub maker: Maker,
}

/// `None` for what is no MPI library of this machine, and for our own.
pub fn inspect(path: &Path) -> Option<Library> {
    let file = elf::read(path).filter(|elf| elf.machine == elf::THIS_MACHINE && !elf.narrow)?;
    let tells = |name: &str| {
        matches!(name, "MPI_Init" | "ompi_mpi_comm_world" | "MPI_Abi_get_version") || name.starts_with("I_MPI_")
    };
    let symbols = elf::symbols::read(path, tells)?.defined;
    if !symbols.contains("MPI_Init") || is_ours(path) {
        return None;
    }
    let soname = file.soname.unwrap_or_else(|| path.file_name().unwrap_or_default().to_string_lossy().into_owned());
    let open = symbols.contains("ompi_mpi_comm_world");
    let family = match () {
        _ if soname.starts_with("libmpi_abi.") => Family::Standard,
        _ if open => Family::OpenMpi,
        _ => Family::Mpich,
    };
    let maker = match () {
        _ if open => Maker::OpenMpi,
        _ if symbols.iter().any(|name| name.starts_with("I_MPI_")) => Maker::Intel,
        _ => Maker::Mpich,
    };
    Some(Library { path: asked_for(path, &soname), soname, family, maker })
}

/// Whether it is Intel's. Beside its library of MPICH's ABI Intel has one of the standard ABI that gives error handlers,
/// whences and integers of handles other meanings than the standard does: such programs do better through our door.
pub fn is_intels(path: &Path) -> bool {
    inspect(path).is_some_and(|library| library.maker == Maker::Intel)
}

/// The same library by the name in its header: beside it (wheels hold copies instead of links), or where it really lies.
fn asked_for(path: &Path, soname: &str) -> PathBuf {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let named = [path.with_file_name(soname), real.with_file_name(soname)];
    named.into_iter().find(|name| name.exists()).unwrap_or_else(|| path.to_owned())
}

/// Installed anympi keeps its libraries in a folder of that name; cargo builds them as libanympi_….
fn is_ours(path: &Path) -> bool {
    let Ok(real) = path.canonicalize() else { return false };
    let file = real.file_name().unwrap_or_default().to_string_lossy();
    file.starts_with("libanympi_") || real.parent().is_some_and(|folder| folder.ends_with("lib/anympi"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_without_mpi_is_no_host() {
        assert_eq!(inspect(&std::env::current_exe().unwrap()), None);
        assert_eq!(inspect(Path::new("/no/such/file")), None);
    }
}
