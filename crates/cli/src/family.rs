//! The three ABIs that MPI programs are built for, by the names of the libraries that carry them.

use std::path::Path;

/// An ABI: of a program (which of our doors it enters by) or of an installed library (how a host is spoken to).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    OpenMpi,
    Mpich,
    /// The MPI 5.0 standard ABI.
    Standard,
}

impl Family {
    pub const ALL: [Family; 3] = [Family::Standard, Family::OpenMpi, Family::Mpich];

    /// As `-F` has it; Intel MPI and others of its family have MPICH's ABI.
    pub fn from_word(word: &str) -> Option<Family> {
        match word.to_ascii_lowercase().as_str() {
            "openmpi" | "ompi" | "open-mpi" => Some(Family::OpenMpi),
            "mpich" | "intel" | "intelmpi" | "impi" | "mvapich" | "mvapich2" => Some(Family::Mpich),
            "abi" | "standard" | "mpi_abi" => Some(Family::Standard),
            _ => None,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Family::OpenMpi => "openmpi",
            Family::Mpich => "mpich",
            Family::Standard => "abi",
        }
    }

    /// For sentences.
    pub fn name(self) -> &'static str {
        match self {
            Family::OpenMpi => "Open MPI",
            Family::Mpich => "MPICH",
            Family::Standard => "the MPI 5.0 standard ABI",
        }
    }

    /// What programs of this family ask for; the first is the one that most do.
    pub fn sonames(self) -> &'static [&'static str] {
        match self {
            Family::OpenMpi => &["libmpi.so.40"],
            Family::Mpich => &["libmpi.so.12", "libmpich.so.12"],
            Family::Standard => &["libmpi_abi.so.1"],
        }
    }

    pub fn from_soname(soname: &str) -> Option<Family> {
        Family::ALL.into_iter().find(|family| family.sonames().contains(&soname))
    }
}

/// The first MPI library among the names that a program asks for.
pub fn wanted(needed: &[String]) -> Option<(Family, &str)> {
    needed.iter().find_map(|name| Some((Family::from_soname(name)?, name.as_str())))
}

/// The name of `path` that a program could ask for.
pub fn soname_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_mpi_library_that_a_program_names_decides() {
        let check = |needed: &[&str], expected: Option<(Family, &str)>| {
            let needed: Vec<String> = needed.iter().map(|name| name.to_string()).collect();
            assert_eq!(wanted(&needed), expected);
        };
        check(&["libm.so.6", "libc.so.6"], None);
        check(&["libm.so.6", "libmpi.so.40", "libc.so.6"], Some((Family::OpenMpi, "libmpi.so.40")));
        check(&["libmpich.so.12"], Some((Family::Mpich, "libmpich.so.12")));
        check(&["libmpi.so.12"], Some((Family::Mpich, "libmpi.so.12")));
        check(&["libmpi_abi.so.1"], Some((Family::Standard, "libmpi_abi.so.1")));
        check(&["libmpi.so.1", "libmpi.so.20"], None);
    }
}
