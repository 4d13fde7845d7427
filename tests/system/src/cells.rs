//! The cells of the matrix: programs of three ABIs on the engine and on real MPI libraries, and how one is started.
//!
//! A *door* is the ABI that a program was built for, a *host* what it runs on.

use crate::{component, root, run};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The ABI that a program was built for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Door {
    Standard,
    OpenMpi,
    Mpich,
}

impl Door {
    /// As `-F` has it.
    pub fn flag(self) -> &'static str {
        match self {
            Door::Standard => "abi",
            Door::OpenMpi => "openmpi",
            Door::Mpich => "mpich",
        }
    }

    /// The compiler wrapper that makes programs of this ABI.
    pub fn compiler(self) -> Option<PathBuf> {
        component(match self {
            Door::Standard => "target/anympi/bin/mpicc",
            Door::OpenMpi => "/usr/bin/mpicc.openmpi",
            Door::Mpich => "/usr/bin/mpicc.mpich",
        })
    }
}

/// What programs run on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Host {
    Engine,
    OpenMpi4,
    OpenMpi5,
    Mpich4,
    Mpich5,
    Intel,
}

impl Host {
    /// What it calls itself in MPI_Get_library_version.
    pub fn says(self) -> &'static str {
        match self {
            Host::Engine => "anympi",
            Host::OpenMpi4 => "Open MPI v4.1",
            Host::OpenMpi5 => "Open MPI v5",
            Host::Mpich4 => "MPICH Version:\t4",
            Host::Mpich5 => "MPICH Version:      5",
            Host::Intel => "Intel(R) MPI Library",
        }
    }

    /// Its library, for `-T`; `None` for the engine.
    pub fn mpi_library(self) -> Option<&'static str> {
        Some(match self {
            Host::Engine => return None,
            Host::OpenMpi4 => "/usr/lib/x86_64-linux-gnu/libmpi.so.40",
            Host::OpenMpi5 => "target/peers/openmpi/lib/libmpi.so.40",
            Host::Mpich4 => "/usr/lib/x86_64-linux-gnu/libmpich.so.12",
            Host::Mpich5 => "target/peers/mpich/lib/libmpi.so.12",
            Host::Intel => "target/peers/intel/lib/libmpi.so.12",
        })
    }

    /// Its own launcher, for what runs on it without us.
    fn mpiexec(self) -> &'static str {
        match self {
            Host::Engine => "target/anympi/bin/mpirun",
            Host::OpenMpi4 => "/usr/bin/mpirun.openmpi",
            Host::OpenMpi5 => "target/peers/openmpi/bin/mpirun",
            Host::Mpich4 => "/usr/bin/mpiexec.mpich",
            Host::Mpich5 => "target/peers/mpich/bin/mpiexec",
            Host::Intel => "target/peers/intel/bin/mpiexec",
        }
    }
}

/// `mpirun -n N -F DOOR -T HOST`, to be followed by the program.
pub fn on(door: Door, host: Host, n: usize) -> Option<Command> {
    let mut command = Command::new(component("target/anympi/bin/mpirun")?);
    command.args(["-n", &n.to_string(), "-F", door.flag(), "-T"]);
    match host.mpi_library() {
        None => command.arg("engine"),
        Some(library) => command.arg(component(library)?),
    };
    Some(few_cores(command))
}

/// `mpiexec -n N` of the host itself, to be followed by a program of its own ABI.
pub fn natively(host: Host, n: usize) -> Option<Command> {
    let mut command = Command::new(component(host.mpiexec())?);
    command.args(["-n", &n.to_string()]);
    if let Some(library) = host.mpi_library().filter(|library| library.starts_with("target")) {
        command.env("LD_LIBRARY_PATH", component(library)?.parent().expect("a folder"));
    }
    Some(few_cores(command))
}

/// Open MPI starts no more ranks than there are cores, and none for root, unless it is told that this is meant.
pub(crate) fn few_cores(mut command: Command) -> Command {
    command.env("OMPI_ALLOW_RUN_AS_ROOT", "1").env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
    command
        .env("OMPI_MCA_rmaps_base_oversubscribe", "1")
        .env("PRTE_MCA_rmaps_default_mapping_policy", ":oversubscribe");
    command
}

/// Compiles `sources` with the wrapper of `door`; tests that run at once do not disturb each other.
#[track_caller]
pub fn built(name: &str, door: Door, flags: &[&str], sources: &[PathBuf]) -> Option<PathBuf> {
    let compiler = door.compiler()?;
    let mut command = Command::new(&compiler);
    // gcc takes the constants that are addresses for arrays of no length.
    command.args(["-O1", "-Wall", "-Wno-deprecated-declarations", "-Wno-stringop-overflow", "-Wno-stringop-overread"]);
    command.args(flags);
    Some(made_by(command, &format!("{name}-{}", door.flag()), &compiler, sources))
}

/// Adds `-o PROGRAM` and the sources to `command` and runs it, unless there is a program newer than them, the other files
/// beside them, and the compiler.
#[track_caller]
pub(crate) fn made_by(mut command: Command, name: &str, compiler: &Path, sources: &[PathBuf]) -> PathBuf {
    let folder = root().join("target/system-tests");
    std::fs::create_dir_all(&folder).expect("a folder for test programs");
    let program = folder.join(name);
    let modified = |path: &Path| std::fs::metadata(path).and_then(|m| m.modified()).ok();
    let beside = sources.iter().filter_map(|source| std::fs::read_dir(source.parent()?).ok()).flatten().flatten();
    let newest =
        beside.map(|entry| entry.path()).chain([compiler.to_path_buf()]).filter_map(|file| modified(&file)).max();
    if modified(&program) < newest {
        let unfinished = folder.join(format!("{}-{name}", std::process::id()));
        command.arg("-o").arg(&unfinished).args(sources);
        run(&mut command, Duration::from_secs(300)).success();
        std::fs::rename(unfinished, &program).expect("the program gets its name");
    }
    program
}
