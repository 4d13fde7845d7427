//! How each program reaches the host: directly where it was built for that MPI, else through the door of the MPI that
//! it was built for.
//!
//! | the program | goes directly when |
//! |---|---|
//! | asks for an MPI library | the host is that library, or has it beside its own, with all functions that it wants |
//! | is Python | `-F` names the host's family, or mpi4py has an extension for it |
//! | is WebAssembly | never: `anympi-wasm` runs it, and speaks to the host through our door for the standard ABI |
//!
//! A program that does not tell may be a script that starts others: [`crate::exec`] then brings every door that leads to
//! this host.

use crate::elf::{self, Elf};
use crate::exec::Door;
use crate::family::{self, Family};
use crate::host::{Host, python};
use crate::layout::Layout;
use crate::run::guests;
use crate::run::options::{Program, Request, Sandbox};
use crate::run::program::{self, CANNOT_EXECUTE, Refusal, USAGE};
use crate::run::served::{self, some};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// A program of the request, ready for the command line.
pub struct Part {
    pub ranks: Option<usize>,
    pub directory: Option<PathBuf>,
    pub environment: Vec<(OsString, OsString)>,
    pub command: Vec<OsString>,
    pub route: Route,
    /// For a program that was compiled to WebAssembly: what it may have.
    pub sandbox: Option<Sandbox>,
    /// What the program must not do there.
    pub remark: Option<String>,
}

/// A way into the host.
#[derive(Debug, PartialEq, Eq)]
pub struct Route {
    pub door: Door,
    pub direct: bool,
    /// The host's library; for a direct program the one that it uses.
    pub mpi_library: PathBuf,
    /// For the user, after the program's name.
    pub reason: String,
}

/// What was found out about a program before the host is known.
pub struct Looked<'a> {
    program: &'a Program,
    directory: Option<PathBuf>,
    /// `None` when it is not on this machine.
    path: Option<PathBuf>,
    elf: Option<Elf>,
    /// What it asks for, itself or through its libraries.
    wanted: Option<(Family, String)>,
    pub python: Option<PathBuf>,
    /// It was compiled to WebAssembly.
    guest: bool,
}

pub fn look_at_all(request: &Request) -> Result<Vec<Looked<'_>>, Refusal> {
    request.programs.iter().map(|program| look_at(program, request)).collect()
}

fn look_at<'a>(program: &'a Program, request: &Request) -> Result<Looked<'a>, Refusal> {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let directory = program.directory.as_ref().map(|directory| here.join(directory));
    // On other machines there may be folders and programs that are not on this one.
    let local = request.machines.is_empty();
    if let Some(directory) = directory.as_ref().filter(|directory| local && !directory.is_dir()) {
        return Err(Refusal::new(USAGE, format!("there is no directory {}", directory.display())));
    }
    let command = &program.command[0];
    let found = program::search(command, directory.as_ref().unwrap_or(&here))
        .or_else(|refusal| program::search(command, &here).map_err(|_| refusal));
    let path = match found {
        Ok(path) => Some(path),
        Err(refusal) if local => return Err(refusal),
        Err(_) => None,
    };
    let elf = path.as_deref().and_then(elf::read);
    let mut wanted = None;
    if let (Some(path), Some(elf)) = (&path, &elf) {
        program::check_servable(path, elf)?;
        wanted = family::wanted(&elf.needed).map(|(family, soname)| (family, soname.to_owned()));
        wanted = wanted.or_else(|| family_of_libraries(path, elf));
    }
    let python = path.as_deref().filter(|_| wanted.is_none()).and_then(python::interpreter);
    // One that is not on this machine is taken for what its options say.
    let guest = path.as_deref().map_or(program.sandbox.given().is_some(), program::is_wasm);
    guests::check_sandbox(&program.sandbox, guest, command)?;
    Ok(Looked { program, directory, path, elf, wanted, python, guest })
}

/// What the libraries of the program ask for.
fn family_of_libraries(path: &Path, elf: &Elf) -> Option<(Family, String)> {
    let names: Vec<String> = served::loaded(path, elf).into_iter().map(|(name, _)| name).collect();
    family::wanted(&names).map(|(family, soname)| (family, soname.to_owned()))
}

/// Decides; an error says why this program cannot run on this host.
pub fn plan(looked: &Looked, request: &Request, host: &Host, layout: &Layout) -> Result<Part, Refusal> {
    let program = looked.program;
    let shown = program.command[0].to_string_lossy().into_owned();
    let cannot = |message: String| Refusal::new(CANNOT_EXECUTE, message);
    if let (Some(said), Some((family, soname))) = (program.family, &looked.wanted)
        && said != *family
    {
        let message =
            format!("{shown} was built for {} (it loads {soname}), not for {} as -F says", family.name(), said.name());
        return Err(Refusal::new(USAGE, message));
    }
    if let (Some(_), true) = (program.family, looked.guest) {
        return Err(Refusal::new(USAGE, format!("{shown} is WebAssembly, which is built for no MPI: leave out -F")));
    }
    let route = match (&looked.wanted, program.family, &looked.python) {
        _ if looked.guest => {
            let reason = "is WebAssembly, and enters by our door for the MPI 5.0 standard ABI".to_owned();
            through(Door::One(Family::Standard), host, reason)
        }
        (Some((family, soname)), ..) => linked(looked, *family, soname, request, host).map_err(cannot)?,
        (None, said, Some(python)) => of_python(said, python, request, host),
        (None, Some(family), None) => unlinked(Door::One(family), None, "as -F says", request, host),
        (None, None, None) => unlinked(Door::Any, None, "as it does not tell which it is for", request, host),
    };
    let mut remark = None;
    if let (false, Some(path), Some(elf), Some((_, soname))) = (route.direct, &looked.path, &looked.elf, &looked.wanted)
    {
        remark = served::check(path, elf, &layout.libraries.join(soname)).map_err(cannot)?;
    }
    let needs = match (&looked.wanted, route.door) {
        (Some((_, soname)), _) => soname,
        (None, Door::One(family)) => family.sonames()[0],
        (None, Door::Any) => Family::Mpich.sonames()[0],
    };
    if !route.direct && !layout.libraries.join(needs).exists() {
        return Err(cannot(format!("{shown} needs {needs}, and {} has none", layout.libraries.display())));
    }
    if let (false, Door::One(Family::OpenMpi), Family::OpenMpi) = (route.direct, route.door, host.mpi_library.family) {
        return Err(cannot(format!(
            "{shown} was built for Open MPI and can run on {} directly only, which has no {needs}",
            host.mpi_library.path.display()
        )));
    }
    Ok(Part {
        remark,
        ranks: program.ranks,
        directory: looked.directory.clone(),
        environment: program.environment.clone(),
        command: program.command.clone(),
        route,
        sandbox: looked.guest.then(|| program.sandbox.clone()),
    })
}

/// A program that names its MPI library.
fn linked(looked: &Looked, family: Family, soname: &str, request: &Request, host: &Host) -> Result<Route, String> {
    let Some(library) = host.serving(family, soname) else {
        return Ok(through(Door::One(family), host, format!("was built for {soname}, and enters by our own")));
    };
    if let (Family::OpenMpi, Some(elf)) = (family, &looked.elf)
        && let Some((what, name)) = served::missing_beside(elf, &library)
    {
        return Err(format!(
            "{} uses {what} ({name}), which is not beside {}; take the Open MPI that it was built with",
            looked.program.command[0].to_string_lossy(),
            library.display()
        ));
    }
    let missing = missing(looked, &library);
    if family == Family::OpenMpi && !missing.is_empty() {
        return Err(format!(
            "{} uses {}, which {} lacks; take an Open MPI that is as new as the one it was built with",
            looked.program.command[0].to_string_lossy(),
            some(&missing),
            library.display()
        ));
    }
    let why = match missing.as_slice() {
        _ if request.always_door && family != Family::OpenMpi => "as --always-door says".to_owned(),
        [] => {
            let reason = format!("was built for {soname}, and uses {} directly", library.display());
            return Ok(Route { door: Door::One(family), direct: true, mpi_library: library, reason });
        }
        missing => format!("since the host lacks {}", some(missing)),
    };
    Ok(through(Door::One(family), host, format!("was built for {soname}, and enters by our own {why}")))
}

/// Its mpi4py asks for a library of a certain name even when it is told which to open.
fn of_python(said: Option<Family>, python: &Path, request: &Request, host: &Host) -> Route {
    let extensions = python::extensions(python);
    let own = extensions.iter().find(|(family, _)| *family == host.mpi_library.family);
    let as_on_the_engine = extensions.iter().find(|(family, _)| *family == Family::Mpich).or(extensions.first());
    let family = said.or(own.or(as_on_the_engine).map(|(family, _)| *family)).unwrap_or(Family::Mpich);
    let soname = extensions.iter().find(|(had, _)| *had == family).map(|(_, soname)| soname.as_str());
    unlinked(Door::One(family), soname, "for its mpi4py", request, host)
}

/// A program that would have to be run to know.
fn unlinked(door: Door, soname: Option<&str>, why: &str, request: &Request, host: &Host) -> Route {
    let own = host.mpi_library.family;
    let (serving, what) = match door {
        Door::One(family) if family == own && soname.is_none() => (Some(host.mpi_library.path.clone()), family.name()),
        Door::One(family) => (host.serving(family, soname.unwrap_or(family.sonames()[0])), family.name()),
        // An Open MPI of another age than our door's programs cannot be left beside the doors.
        Door::Any => {
            let odd = own == Family::OpenMpi && host.mpi_library.soname != Family::OpenMpi.sonames()[0];
            (odd.then(|| host.mpi_library.path.clone()), "any MPI")
        }
    };
    let only_way = own == Family::OpenMpi && matches!(door, Door::Any | Door::One(Family::OpenMpi));
    match serving.filter(|_| !request.always_door || only_way) {
        Some(library) => {
            let reason = format!("uses {} directly, {why}", library.display());
            Route { door, direct: true, mpi_library: library, reason }
        }
        None => through(door, host, format!("enters by our door for {what}, {why}")),
    }
}

fn through(door: Door, host: &Host, reason: String) -> Route {
    Route { door, direct: false, mpi_library: host.mpi_library.path.clone(), reason }
}

/// The MPI symbols that the program wants and `library` does not have, sorted.
fn missing(looked: &Looked, library: &Path) -> Vec<String> {
    let asks_itself = looked.elf.as_ref().is_some_and(|elf| family::wanted(&elf.needed).is_some());
    let path = looked.path.as_deref().filter(|_| asks_itself);
    let wanted = path.and_then(|path| elf::symbols::read(path, served::is_mpi)).unwrap_or_default().wanted;
    let Some(had) = elf::symbols::read(library, served::is_mpi) else { return Vec::new() };
    let mut missing: Vec<String> = wanted.difference(&had.defined).cloned().collect();
    if let (false, Some(path), Some(elf)) = (missing.is_empty(), path, &looked.elf) {
        // Another of its libraries may have them.
        for (_, file) in served::loaded(path, elf) {
            let had = elf::symbols::read(&file, served::is_mpi).unwrap_or_default().defined;
            missing.retain(|name| !had.contains(name));
        }
    }
    missing.sort();
    missing
}
