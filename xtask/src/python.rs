//! Virtual environments with the Python packages that the demo and the tests use, at pinned versions.
//!
//! Each has its own folder under target/. Other MPIs' wheels get environments of their own (target/peers): they put
//! their libmpi.so.12 and mpirun where mpi4py and the shell would find them first.

use crate::step::{run, succeeds};
use crate::{Result, packages, root};
use std::path::{Path, PathBuf};
use std::process::Command;

pub const MPI4PY: &str = "4.1.2";

/// The Python of the environment `target/NAME`, which has `packages` (`name==version`) installed.
pub fn environment(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = root().join("target").join(name);
    let python = folder.join("bin/python");
    if !succeeds(Command::new(&python).args(["-m", "pip", "--version"])) {
        create(&folder)?;
    }
    if !has(&python, packages) {
        run(pip(&python).arg("install").args(packages))?;
    }
    Ok(python)
}

/// An environment with `mpi4py` built from its sdist for the MPI 5.0 standard ABI, by the staged mpicc.
pub fn environment_for_the_standard_abi() -> Result<PathBuf> {
    let python = environment("venv-abi", &["numpy"])?;
    let staged = root().join("target/anympi");
    // What it was built with: mpi4py has just what the header had then.
    let (header, built_with) = (staged.join("include/anympi/mpi.h"), root().join("target/venv-abi/mpi.h"));
    let is_current = std::fs::read(&header)? == std::fs::read(&built_with).unwrap_or_default();
    if !is_current || !has(&python, &[&format!("mpi4py=={MPI4PY}")]) {
        println!("Building mpi4py for the MPI 5.0 standard ABI, with anympi's mpicc:");
        let mut install = pip(&python);
        install.args(["install", "--force-reinstall", "--no-deps", "--no-binary", "mpi4py", "--no-cache-dir"]);
        install.arg(format!("mpi4py=={MPI4PY}"));
        run(install.env("MPI4PY_BUILD_MPIABI", "1").env("MPICC", staged.join("bin/mpicc")))?;
        std::fs::copy(header, built_with)?;
    }
    Ok(python)
}

/// mpi4py's sources, which hold its test suite, in `target/mpi4py-VERSION`.
pub fn sources() -> Result<PathBuf> {
    let target = root().join("target");
    let folder = target.join(format!("mpi4py-{MPI4PY}"));
    if !folder.join("test/main.py").exists() {
        let python = environment("venv", &[])?;
        let mut download = pip(&python);
        download.args(["download", "--no-binary", "mpi4py", "--no-deps", "--dest"]);
        run(download.arg(&target).arg(format!("mpi4py=={MPI4PY}")))?;
        let archive = target.join(format!("mpi4py-{MPI4PY}.tar.gz"));
        run(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(&target))?;
    }
    Ok(folder)
}

fn pip(python: &Path) -> Command {
    let mut command = Command::new(python);
    command.args(["-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]);
    command.env("PIP_ROOT_USER_ACTION", "ignore").env_remove("PYTHONPATH");
    command
}

/// Whether every `name==version` is installed already.
fn has(python: &Path, packages: &[&str]) -> bool {
    let check = "import sys, importlib.metadata as m\n\
                 for p in sys.argv[1:]:\n    n, _, v = p.partition('==')\n    assert not v or m.version(n) == v; m.version(n)";
    succeeds(Command::new(python).args(["-c", check]).args(packages))
}

/// Makes an environment with pip. A plain Debian has Python without what that takes.
fn create(folder: &Path) -> Result {
    if !succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
        packages::ensure(&["python3", "python3-venv"])?;
    }
    // A half-made one from an interrupted run is of no use.
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    run(Command::new("python3").args(["-m", "venv"]).arg(folder))
}
