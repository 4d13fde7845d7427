//! `anympi exec`: becomes a program that enters a host MPI through one of our doors, or that uses the host directly.
//!
//! The host's mpiexec starts this on whatever machine a rank is to run, so it works under every launcher (Slurm's srun
//! too), and what it sets is right on that machine. It looks at one file, the program, and asks nothing else: about a
//! millisecond.
//!
//! ```text
//! through a door   LD_LIBRARY_PATH = our libraries : the host's folder, unless the system searches it : what was there
//!                  ANYMPI_HOST = the host's library       MPI4PY_LIBMPI = the door, unless the user has set it
//!                  ANYMPI_WRAPPER = this command up to its `--`, a word a line: how MPI_Comm_spawn starts others
//! directly         LD_LIBRARY_PATH = the host's folder : what was there, without our libraries
//!                  MPI4PY_LIBMPI = the host's library, unless the user has set it
//! both             LD_PRELOAD = the MPI library, if the program has a DT_RPATH, which beats LD_LIBRARY_PATH
//! ```
//!
//! A script on Open MPI may start programs for that and for others. Its Open MPI programs are to find the real library,
//! as our door for them does not lead there, and so our libraries are those of a folder without that door.
//!
//! A program that was compiled to WebAssembly has no MPI library of its own to find: this becomes `anympi-wasm`, which
//! runs it as one rank.
//!
//! It does not decide between door and host: [`crate::run`] does, and says so with `--door` or `--direct`. Only a
//! spawned program (`--spawned`) decides for itself, by what its file asks for.

use crate::elf::{self, Elf};
use crate::family::{self, Family};
use crate::host::library;
use crate::layout::{BESIDE_OPEN_MPI, Layout};
use crate::run::program::{self, Refusal, USAGE};
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

pub const HELP: &str = "\
anympi exec: become a program that runs on another MPI (the step that `anympi run -T` has the host start)

Usage:
  anympi exec [--door openmpi|mpich|abi|any] [--direct] --host LIBRARY [--env NAME=VALUE]... -- PROGRAM [ARG]...

  --door FAMILY       the MPI that PROGRAM was built for (default: what its file asks for, else any)
  --direct            PROGRAM can use LIBRARY as it is: put its folder in front, and no door
  --host LIBRARY      the MPI library to run on, by its absolute path
  --env NAME=VALUE    set a variable
  --spawned           what PROGRAM's file asks for comes before --door and --direct
  --dir HOST[::GUEST][:ro], --memory BYTES, --fuel N, --no-cache
                      what a PROGRAM that was compiled to WebAssembly may have, as for `anympi run`
  --give NAME         let such a PROGRAM have this variable

Launchers that anympi does not know can start ranks with it, for example Slurm:
  srun -n 8 --mpi=pmix anympi exec --door mpich --host /opt/openmpi/lib/libmpi.so.40 -- ./solver
";

/// Which of our libraries a program is to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    One(Family),
    /// The program does not tell; perhaps it is a script that starts others.
    Any,
}

#[derive(Debug, PartialEq, Eq)]
struct Request {
    door: Option<Door>,
    direct: bool,
    spawned: bool,
    host: PathBuf,
    environment: Vec<(OsString, OsString)>,
    /// Words for `anympi-wasm`.
    limits: Vec<OsString>,
    command: Vec<OsString>,
}

pub fn main(arguments: Vec<OsString>) -> ExitCode {
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") && !arguments.iter().any(|a| a == "--")
    {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let refusal = match parse(arguments) {
        Ok(request) => become_program(request),
        Err(message) => Refusal::new(USAGE, message),
    };
    eprintln!("anympi: {}", refusal.message);
    ExitCode::from(refusal.code)
}

fn parse(arguments: Vec<OsString>) -> Result<Request, String> {
    let mut host = None;
    let mut request = Request {
        door: None,
        direct: false,
        spawned: false,
        host: PathBuf::new(),
        environment: Vec::new(),
        limits: Vec::new(),
        command: Vec::new(),
    };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{} needs a value", argument.to_string_lossy()));
        match argument.as_bytes() {
            b"--door" => request.door = Some(door(&value()?)?),
            b"--direct" => request.direct = true,
            b"--spawned" => request.spawned = true,
            b"--host" => host = Some(PathBuf::from(value()?)),
            b"--env" => request.environment.push(variable(&value()?)?),
            b"--dir" | b"--memory" | b"--fuel" => {
                let value = value()?;
                request.limits.extend([argument, value]);
            }
            b"--no-cache" => request.limits.push(argument),
            b"--give" => {
                let name = value()?;
                request.limits.extend(["--env".into(), name]);
            }
            b"--" => {
                request.command = arguments.collect();
                break;
            }
            _ => return Err(format!("anympi exec has no option {}", argument.to_string_lossy())),
        }
    }
    request.host = host.ok_or("anympi exec needs --host LIBRARY")?;
    if !request.host.is_absolute() {
        return Err(format!("--host {} is not an absolute path", request.host.display()));
    }
    if request.command.is_empty() {
        return Err("there is no program after `--`".into());
    }
    Ok(request)
}

fn door(word: &OsStr) -> Result<Door, String> {
    let word = word.to_string_lossy();
    match Family::from_word(&word) {
        Some(family) => Ok(Door::One(family)),
        None if word == "any" => Ok(Door::Any),
        None => Err(format!("--door is followed by openmpi, mpich, abi or any, not by `{word}`")),
    }
}

fn variable(text: &OsStr) -> Result<(OsString, OsString), String> {
    let bytes = text.as_bytes();
    match bytes.iter().position(|byte| *byte == b'=') {
        Some(at) if at > 0 => Ok((OsStr::from_bytes(&bytes[..at]).into(), OsStr::from_bytes(&bytes[at + 1..]).into())),
        _ => Err(format!("--env is followed by NAME=VALUE, not by `{}`", text.to_string_lossy())),
    }
}

/// Replaces this process; what comes back is why it could not.
fn become_program(mut request: Request) -> Refusal {
    let layout = match Layout::find() {
        Ok(layout) => layout,
        Err(message) => return Refusal::new(1, message),
    };
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let name = request.command[0].clone();
    let path = match program::search(&name, &here) {
        Ok(path) => path,
        Err(refusal) => return refusal,
    };
    let elf = elf::read(&path);
    let mut command = if program::is_wasm(&path) {
        (request.door, request.direct) = (Some(Door::One(Family::Standard)), false);
        let host = match layout.wasm_host() {
            Ok(host) => host,
            Err(message) => return Refusal::new(1, message),
        };
        let mut command = Command::new(host);
        command.arg("run").args(&request.limits).arg("--").arg(&path).args(&request.command);
        command
    } else {
        if let Some(option) = request.limits.first() {
            let message = format!("{} is for programs that were compiled to WebAssembly", option.to_string_lossy());
            return Refusal::new(USAGE, message);
        }
        if request.spawned || request.door.is_none() {
            decide(&mut request, elf.as_ref());
        }
        let mut command = Command::new(&path);
        command.arg0(&name).args(&request.command[1..]);
        command
    };
    let given = |name: &str| {
        let own = request.environment.iter().rev().find(|(set, _)| set == name).map(|(_, value)| value.clone());
        own.or_else(|| std::env::var_os(name))
    };
    let executable = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("anympi"));
    command.envs(request.environment.iter().map(|(name, value)| (name, value)));
    for (name, value) in environment(&request, elf.as_ref(), &layout, &executable, given) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let error = command.exec();
    program::explain(&name, &path, &error)
}

/// What the program's file asks for decides; a file that does not say leaves things as they were given.
fn decide(request: &mut Request, elf: Option<&Elf>) {
    match elf.and_then(|elf| family::wanted(&elf.needed)) {
        Some((family, soname)) => {
            request.direct = serves(&request.host, family, soname);
            request.door = Some(Door::One(family));
        }
        None => _ = request.door.get_or_insert(Door::Any),
    }
}

/// Whether `host` is, or has beside it, the very library that a program of `family` asks for as `soname`.
pub fn serves(host: &Path, family: Family, soname: &str) -> bool {
    let own = family::soname_of(host).and_then(Family::from_soname);
    let beside = host.with_file_name(soname);
    (own == Some(family) || (family == Family::Standard && !library::is_intels(&beside))) && beside.exists()
}

/// The variables that lead the program to its MPI; `None` takes one away.
fn environment(
    request: &Request,
    elf: Option<&Elf>,
    layout: &Layout,
    executable: &Path,
    given: impl Fn(&str) -> Option<OsString>,
) -> Vec<(&'static str, Option<OsString>)> {
    let door = request.door.unwrap_or(Door::Any);
    let host_folder = request.host.parent().unwrap_or(Path::new("/"));
    let ours = &layout.libraries;
    let search = given("LD_LIBRARY_PATH").unwrap_or_default();
    let mut variables = Vec::new();
    let family = match door {
        Door::One(family) => family,
        Door::Any => Family::Mpich,
    };
    let soname = elf.and_then(|elf| Some(family::wanted(&elf.needed)?.1)).unwrap_or(family.sonames()[0]);
    let library = if request.direct {
        let first = (!is_searched(host_folder) || shadowed(&search, soname, ours)).then_some(host_folder);
        variables.push(("LD_LIBRARY_PATH", Some(searched(&[first], &search, &[ours]))));
        variables.push(("ANYMPI_HOST", None));
        variables.push(("ANYMPI_WRAPPER", None));
        request.host.clone()
    } else if door == Door::Any && family::soname_of(&request.host) == Some(Family::OpenMpi.sonames()[0]) {
        let beside = ours.join(BESIDE_OPEN_MPI);
        let shadowed = shadowed(&search, Family::OpenMpi.sonames()[0], ours);
        let second = (!is_searched(host_folder) || shadowed).then_some(host_folder);
        variables.push(("LD_LIBRARY_PATH", Some(searched(&[Some(&beside), second], &search, &[ours]))));
        variables.push(("ANYMPI_HOST", Some(request.host.clone().into())));
        variables.push(("ANYMPI_WRAPPER", Some(wrapper(request, door, executable))));
        request.host.clone()
    } else {
        let second = (!is_searched(host_folder)).then_some(host_folder);
        variables.push(("LD_LIBRARY_PATH", Some(searched(&[Some(ours), second], &search, &[]))));
        variables.push(("ANYMPI_HOST", Some(request.host.clone().into())));
        variables.push(("ANYMPI_WRAPPER", Some(wrapper(request, door, executable))));
        ours.join(family.sonames()[0])
    };
    if given("MPI4PY_LIBMPI").is_none() {
        variables.push(("MPI4PY_LIBMPI", Some(library.clone().into())));
    }
    if elf.is_some_and(|elf| elf.rpath.is_some() && family::wanted(&elf.needed).is_some()) {
        let preload = library.with_file_name(soname);
        variables.push(("LD_PRELOAD", Some(listed(preload.as_os_str(), given("LD_PRELOAD").as_deref()))));
    }
    variables
}

/// This command up to its `--`, one word a line, for the door to put before the commands of MPI_Comm_spawn.
fn wrapper(request: &Request, door: Door, executable: &Path) -> OsString {
    let door = match door {
        Door::One(family) => family.word(),
        Door::Any => "any",
    };
    let mut words: Vec<&OsStr> = vec![executable.as_os_str()];
    words.extend(["exec", "--spawned", "--door", door, "--host"].map(OsStr::new));
    words.extend([request.host.as_os_str(), OsStr::new("--")]);
    words.join(OsStr::new("\n"))
}

/// `folders` and then what `rest` lists, without `unwanted` and without saying anything twice. An empty element would
/// mean the current directory, so none is made.
pub fn searched(folders: &[Option<&Path>], rest: &OsStr, unwanted: &[&PathBuf]) -> OsString {
    let rest = rest.as_bytes().split(|byte| *byte == b':').map(|folder| Path::new(OsStr::from_bytes(folder)));
    let mut list: Vec<&Path> = Vec::new();
    for folder in folders.iter().flatten().copied().chain(rest) {
        let skip = folder.as_os_str().is_empty() || unwanted.iter().any(|unwanted| *unwanted == folder);
        if !skip && !list.contains(&folder) {
            list.push(folder);
        }
    }
    list.iter().map(|folder| folder.as_os_str()).collect::<Vec<_>>().join(OsStr::new(":"))
}

fn listed(first: &OsStr, rest: Option<&OsStr>) -> OsString {
    let mut list = first.to_os_string();
    if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
        list.push(":");
        list.push(rest);
    }
    list
}

/// The dynamic linker looks there anyway. In front it would come before folders that other libraries are meant to be
/// found in.
pub fn is_searched(folder: &Path) -> bool {
    let Some(folder) = folder.to_str() else { return false };
    let machine = std::env::consts::ARCH;
    ["/lib", "/usr/lib", "/lib64", "/usr/lib64"].contains(&folder)
        || folder.strip_prefix("/usr").unwrap_or(folder) == format!("/lib/{machine}-linux-gnu")
}

/// A folder that the user's list names would give another MPI than the system's.
fn shadowed(list: &OsStr, soname: &str, ours: &Path) -> bool {
    let folders = list.as_bytes().split(|byte| *byte == b':').filter(|folder| !folder.is_empty());
    let mut folders = folders.map(|folder| Path::new(OsStr::from_bytes(folder))).filter(|folder| *folder != ours);
    folders.any(|folder| folder.join(soname).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(line: &str) -> Result<Request, String> {
        parse(line.split_whitespace().map(OsString::from).collect())
    }

    /// The variables that `line` sets for a program whose file is `elf`, with LD_LIBRARY_PATH=`search` before.
    fn variables(line: &str, elf: Option<Elf>, search: &str) -> Vec<String> {
        let layout = Layout { libraries: "/p/lib/anympi".into(), headers: "/p/include".into() };
        let given = |name: &str| (name == "LD_LIBRARY_PATH" && !search.is_empty()).then(|| search.into());
        let set = environment(&request(line).unwrap(), elf.as_ref(), &layout, Path::new("/p/bin/anympi"), given);
        let shown = |value: Option<OsString>| value.map(|value| value.to_string_lossy().replace('\n', " "));
        set.into_iter().map(|(name, value)| format!("{name}={}", shown(value).unwrap_or("(none)".into()))).collect()
    }

    fn linked(needed: &str, rpath: Option<&str>) -> Option<Elf> {
        Some(Elf { needed: vec![needed.into()], rpath: rpath.map(str::to_owned), ..Elf::default() })
    }

    #[test]
    fn a_program_behind_a_door_finds_our_libraries_and_the_host() {
        let line = "--door openmpi --host /opt/mpich/lib/libmpi.so.12 -- ./a";
        let expected = [
            "LD_LIBRARY_PATH=/p/lib/anympi:/opt/mpich/lib:/x",
            "ANYMPI_HOST=/opt/mpich/lib/libmpi.so.12",
            "ANYMPI_WRAPPER=/p/bin/anympi exec --spawned --door openmpi --host /opt/mpich/lib/libmpi.so.12 --",
            "MPI4PY_LIBMPI=/p/lib/anympi/libmpi.so.40",
        ];
        assert_eq!(variables(line, linked("libmpi.so.40", None), "/x:/p/lib/anympi:"), expected);
    }

    #[test]
    fn a_folder_that_the_system_searches_is_not_put_before_others() {
        let folder = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
        let line = format!("--door abi --host {folder}/libmpich.so.12 -- ./a");
        assert_eq!(variables(&line, None, "")[0], "LD_LIBRARY_PATH=/p/lib/anympi");
        let line = format!("--door mpich --direct --host {folder}/libmpich.so.12 -- ./a");
        assert_eq!(variables(&line, None, "/x")[0], "LD_LIBRARY_PATH=/x");
    }

    #[test]
    fn a_direct_program_gets_the_host_and_nothing_of_ours() {
        let line = "--door openmpi --direct --host /opt/ompi/lib/libmpi.so.40 -- ./a";
        let expected = [
            "LD_LIBRARY_PATH=/opt/ompi/lib:/x",
            "ANYMPI_HOST=(none)",
            "ANYMPI_WRAPPER=(none)",
            "MPI4PY_LIBMPI=/opt/ompi/lib/libmpi.so.40",
        ];
        assert_eq!(variables(line, linked("libmpi.so.40", None), "/p/lib/anympi:/x"), expected);
    }

    #[test]
    fn a_script_on_open_mpi_finds_the_real_one_and_doors_for_the_others() {
        let expected = [
            "LD_LIBRARY_PATH=/p/lib/anympi/beside-openmpi:/opt/ompi/lib:/x",
            "ANYMPI_HOST=/opt/ompi/lib/libmpi.so.40",
            "ANYMPI_WRAPPER=/p/bin/anympi exec --spawned --door any --host /opt/ompi/lib/libmpi.so.40 --",
            "MPI4PY_LIBMPI=/opt/ompi/lib/libmpi.so.40",
        ];
        assert_eq!(variables("--door any --host /opt/ompi/lib/libmpi.so.40 -- ./a", None, "/x"), expected);
    }

    #[test]
    fn a_program_with_an_rpath_gets_its_library_before_that_is_read() {
        let elf = || linked("libmpich.so.12", Some("/opt/other"));
        let line = "--door mpich --host /opt/ompi/lib/libmpi.so.40 -- ./a";
        assert_eq!(variables(line, elf(), "").last().unwrap(), "LD_PRELOAD=/p/lib/anympi/libmpich.so.12");
        let line = "--door mpich --direct --host /opt/mpich/lib/libmpi.so.12 -- ./a";
        assert_eq!(variables(line, elf(), "").last().unwrap(), "LD_PRELOAD=/opt/mpich/lib/libmpich.so.12");
    }

    #[test]
    fn a_spawned_program_enters_by_the_door_that_it_was_built_for() {
        let check = |needed: &str, expected: (Option<Door>, bool)| {
            let mut request = request("--spawned --door mpich --host /no/libmpi.so.40 -- ./a").unwrap();
            decide(&mut request, linked(needed, None).as_ref());
            assert_eq!((request.door, request.direct), expected, "{needed}");
        };
        check("libmpi_abi.so.1", (Some(Door::One(Family::Standard)), false));
        check("libmpi.so.12", (Some(Door::One(Family::Mpich)), false));
        check("libc.so.6", (Some(Door::One(Family::Mpich)), false));
    }

    #[test]
    fn a_mistake_is_named() {
        let check = |line: &str, expected: &str| assert_eq!(request(line).unwrap_err(), expected);
        check("--door mpich -- ./a", "anympi exec needs --host LIBRARY");
        check("--door lam --host /a -- b", "--door is followed by openmpi, mpich, abi or any, not by `lam`");
        check("--host libmpi.so -- ./a", "--host libmpi.so is not an absolute path");
        check("--host /a --", "there is no program after `--`");
        check("--host", "--host needs a value");
        check("--host /a --env =1 -- b", "--env is followed by NAME=VALUE, not by `=1`");
        check("--dir", "--dir needs a value");
        check("--host /a ./b", "anympi exec has no option ./b");
    }
}
