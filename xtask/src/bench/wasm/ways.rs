//! The ways to compile and run one C source: native on an MPI that the machine has, native on the engine by two compilers,
//! and as a guest by two toolchains.

use crate::Result;
use crate::step::succeeds;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The sources that are measured.
const SOURCES: [&str; 6] = [
    "benches/c/mpibench.c",
    "benches/wasm/jacobi.c",
    "benches/wasm/transpose.c",
    "benches/wasm/cg.c",
    "benches/wasm/sort.c",
    "benches/wasm/start.c",
];

pub struct Way {
    pub name: &'static str,
    /// The ending of its programs in target/bench.
    ending: &'static str,
    folder: PathBuf,
    launcher: PathBuf,
    flags: &'static [&'static str],
    /// Whether messages are measured too: how they travel does not depend on who compiled the program.
    pub kernels: bool,
    /// The largest world that is started and ended.
    pub starts: usize,
}

impl Way {
    /// The program with `n` ranks; it does not run for ever.
    pub fn command(&self, program: &str, n: usize) -> Command {
        let mut command = Command::new("timeout");
        command.arg("300").arg(&self.launcher).args(self.flags).args(["-n", &n.to_string()]);
        command.arg(self.folder.join(format!("{program}{}", self.ending)));
        command.env_remove("LD_LIBRARY_PATH");
        command
    }
}

/// Those whose compilers and launchers are there, with everything compiled.
pub fn installed(root: &Path) -> Result<Vec<Way>> {
    let ours = root.join("target/anympi/bin");
    let usr = Path::new("/usr/bin");
    let folder = root.join("target/bench");
    std::fs::create_dir_all(&folder)?;
    let way = |name, ending, launcher, flags, kernels, starts| Way {
        name,
        ending,
        folder: folder.clone(),
        launcher,
        flags,
        kernels,
        starts,
    };
    let compiler = |program: PathBuf, words: &[&str], environment: &[(&str, &str)]| {
        let mut command = Command::new(program);
        command.args(words).envs(environment.iter().copied());
        command
    };
    let root_ok: &[&str] = &["--allow-run-as-root", "--oversubscribe"];
    let anympi = ours.join("anympi");
    let zig = &["compile", "--toolchain", "zig"];
    let all = [
        (
            way("mpich", "-mpich", usr.join("mpirun.mpich"), &[][..], true, 100),
            compiler(usr.join("mpicc.mpich"), &[], &[]),
        ),
        (
            way("open mpi", "-openmpi", usr.join("mpirun.openmpi"), root_ok, true, 100),
            compiler(usr.join("mpicc.openmpi"), &[], &[]),
        ),
        (
            way("engine, gcc", "-gcc", ours.join("mpirun"), &[], true, 1000),
            compiler(ours.join("mpicc"), &[], &[("ANYMPI_CC", "gcc")]),
        ),
        (
            way("engine, clang", "-clang", ours.join("mpirun"), &[], false, 0),
            compiler(ours.join("mpicc"), &[], &[("ANYMPI_CC", "clang")]),
        ),
        (
            way("wasm, clang", ".wasm", ours.join("mpirun"), &[], true, 1000),
            compiler(anympi.clone(), &["compile", "--toolchain", "clang"], &[]),
        ),
        (way("wasm, zig", "-zig.wasm", ours.join("mpirun"), &[], false, 0), compiler(anympi, zig, &[])),
    ];
    let mut ways = Vec::new();
    for (way, compiler) in all {
        let there = way.launcher.exists() && works(&compiler);
        if !there {
            eprintln!("{} is not here", way.name);
            continue;
        }
        for source in SOURCES {
            compile(&way, &compiler, &root.join(source))?;
        }
        ways.push(way);
    }
    Ok(ways)
}

/// The same command with other words behind it.
fn with(compiler: &Command, words: &[&str]) -> Command {
    let mut command = Command::new(compiler.get_program());
    command.args(compiler.get_args()).args(words);
    command.envs(compiler.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let path = std::env::var_os("PATH").unwrap_or_default();
    // `python -m ziglang` is in the environment of the tests.
    let python = std::iter::once(crate::root().join("target/venv/bin"));
    if let Ok(path) = std::env::join_paths(python.chain(std::env::split_paths(&path))) {
        command.env("PATH", path);
    }
    command
}

fn works(compiler: &Command) -> bool {
    let is_ours = compiler.get_program().to_string_lossy().ends_with("/anympi");
    succeeds(&mut with(compiler, &[if is_ours { "--print-toolchain" } else { "--version" }]))
}

fn compile(way: &Way, compiler: &Command, source: &Path) -> Result {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy();
    let program = way.folder.join(format!("{stem}{}", way.ending));
    let mut command = with(compiler, &["-O3", "-w", "-o"]);
    let out = command.arg(program).arg(source).arg("-lm").stdin(Stdio::null()).output()?;
    if out.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&out.stderr);
    Err(format!("{} could not compile {}:\n{said}", way.name, source.display()).into())
}
