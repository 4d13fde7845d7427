//! `cargo xtask stage` and `cargo xtask install`: builds anympi and lays it out as users have it.
//!
//! ```text
//! PREFIX/bin/anympi, and mpirun mpiexec mpicc mpicxx anympi-wasm-cc … as links to it
//! PREFIX/lib/anympi/libmpi_abi.so.1, libmpi.so.12, libmpi.so.40, and their other names as links
//! PREFIX/lib/anympi/anympi-functions
//! PREFIX/lib/anympi/beside-openmpi, the same without libmpi.so.40
//! PREFIX/lib/anympi/anympi-wasm, which runs programs that were compiled to WebAssembly
//! PREFIX/include/anympi/mpi.h
//! ```
//!
//! crates/cli/src/layout.rs finds the libraries and headers there. `stage` uses target/anympi as PREFIX.

use crate::step::{cargo, run};
use crate::{Result, root};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Other names of `bin/anympi`.
const COMMANDS: [&str; 10] = [
    "mpirun",
    "mpiexec",
    "mpicc",
    "mpicxx",
    "mpic++",
    "mpiCC",
    "anympi-wasm-cc",
    "anympi-wasm-c++",
    "anympi-wasm-ar",
    "anympi-wasm-ranlib",
];

/// The packages that are shipped, the library that each builds, the name that it goes by, and its other names.
const LIBRARIES: [(&str, &str, &str, &[&str]); 3] = [
    ("anympi-door-abi", "libanympi_abi.so", "libmpi_abi.so.1", &["libmpi_abi.so"]),
    ("anympi-door-mpich", "libanympi_mpich.so", "libmpi.so.12", &["libmpich.so.12", "libmpi.so"]),
    ("anympi-door-openmpi", "libanympi_openmpi.so", "libmpi.so.40", &[]),
];

/// Programs that `bin/anympi` starts; package and program have one name. They lie beside the libraries. A release of them has a
/// profile of its own: most of their code is other people's, and that of a compiler takes long to optimise as a whole.
const PROGRAMS: [&str; 2] = ["anympi-functions", "anympi-wasm"];
const PROGRAMS_PROFILE: &str = "release-programs";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Release,
    /// The one that tests use.
    Dev,
}

/// Builds and lays out target/anympi.
pub fn stage(profile: Profile) -> Result<PathBuf> {
    let prefix = root().join("target/anympi");
    build(profile)?;
    lay_out(profile, &prefix)?;
    Ok(prefix)
}

pub fn run_stage(args: &[&str]) -> Result {
    let profile = match args {
        [] | ["--release"] => Profile::Release,
        ["--dev"] => Profile::Dev,
        _ => return Err("usage: cargo xtask stage [--dev]".into()),
    };
    println!("anympi is in {}", stage(profile)?.display());
    Ok(())
}

pub fn run_install(args: &[&str]) -> Result {
    let ["--prefix", prefix] = args else {
        return Err("usage: cargo xtask install --prefix DIR".into());
    };
    let prefix = std::env::current_dir()?.join(prefix);
    build(Profile::Release)?;
    lay_out(Profile::Release, &prefix)?;
    println!("anympi is in {}; its commands are in {}", prefix.display(), prefix.join("bin").display());
    Ok(())
}

/// Builds what is shipped. For tests that is everything, tests included: with another choice of packages their dependencies
/// have other features, and wasmtime would be compiled twice.
fn build(profile: Profile) -> Result {
    if profile == Profile::Dev {
        return run(cargo().args(["build", "--quiet", "--workspace", "--all-targets"]));
    }
    let libraries = LIBRARIES.iter().flat_map(|(package, ..)| ["--package", package]);
    run(cargo().args(["build", "--quiet", "--release", "--package", "anympi-cli"]).args(libraries))?;
    let programs = PROGRAMS.iter().flat_map(|package| ["--package", package]);
    run(cargo().args(["build", "--quiet", "--profile", PROGRAMS_PROFILE]).args(programs))
}

/// Where cargo puts what it builds by the profile of that name.
fn built(profile: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir));
    target.join(profile)
}

fn lay_out(profile: Profile, prefix: &Path) -> Result {
    let (own, programs) = match profile {
        Profile::Release => (built("release"), built(PROGRAMS_PROFILE)),
        Profile::Dev => (built("debug"), built("debug")),
    };
    let (bin, lib, include) = (prefix.join("bin"), prefix.join("lib/anympi"), prefix.join("include/anympi"));
    for folder in [&bin, &lib, &include] {
        fs::create_dir_all(folder)?;
    }
    place(&own.join("anympi"), &bin.join("anympi"))?;
    for name in COMMANDS {
        link("anympi", &bin.join(name))?;
    }
    for (_, file, name, others) in LIBRARIES {
        place(&own.join(file), &lib.join(name))?;
        for other in others {
            link(name, &lib.join(other))?;
        }
        if name != "libmpi.so.40" {
            fs::create_dir_all(lib.join("beside-openmpi"))?;
            for name in [name].iter().chain(others).filter(|name| !name.ends_with(".so")) {
                link(&format!("../{name}"), &lib.join("beside-openmpi").join(name))?;
            }
        }
    }
    for program in PROGRAMS {
        place(&programs.join(program), &lib.join(program))?;
    }
    for header in fs::read_dir(root().join("crates/cli/include/generated"))? {
        let header = header?;
        place(&header.path(), &include.join(header.file_name()))?;
    }
    Ok(())
}

/// Copies a file under a new name and renames it: programs that have the old one loaded keep it.
fn place(from: &Path, to: &Path) -> Result {
    let unfinished = unfinished(to);
    fs::copy(from, &unfinished).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    Ok(fs::rename(&unfinished, to)?)
}

fn link(target: &str, name: &Path) -> Result {
    let unfinished = unfinished(name);
    let _ = fs::remove_file(&unfinished);
    symlink(target, &unfinished)?;
    Ok(fs::rename(&unfinished, name)?)
}

fn unfinished(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}", std::process::id()))
}
