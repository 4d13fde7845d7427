//! `cargo xtask demo`: from a fresh machine with Rust to mpi4py, C programs and WebAssembly running on anympi, narrated.

use crate::step::{run, run_unshown, succeeds};
use crate::{Result, packages, python, root, stage};
use std::path::Path;
use std::process::Command;

/// One of the toolchains that `anympi compile` finds; PyPI's ziglang is another.
const TO_COMPILE_GUESTS: [&str; 4] = ["clang", "lld", "wasi-libc", "libclang-rt-dev-wasm32"];

pub fn demo(args: &[&str]) -> Result {
    if !args.is_empty() {
        return Err("usage: cargo xtask demo".into());
    }
    heading("Building anympi");
    let anympi = stage::stage(stage::Profile::Release)?.join("bin/anympi");
    if !succeeds(Command::new("cc").arg("--version")) {
        packages::ensure(&["gcc", "libc6-dev"])?;
    }

    heading("A Python environment with mpi4py, exactly as PyPI ships it, and no other MPI");
    let python = python::environment("venv", &[&format!("mpi4py=={}", python::MPI4PY), "numpy"])?;

    let python_program = |ranks: &str, program: &str| -> Result {
        run(Command::new(&anympi).current_dir(root()).args(["run", "-n", ranks]).arg(&python).arg(example(program)))
    };
    heading("Four ranks say hello");
    python_program("4", "hello.py")?;

    heading("A ring: Python objects of all sorts go around four ranks");
    python_program("4", "ring.py")?;

    heading("Bandwidth: pickled lists of floats between two ranks");
    python_program("2", "bandwidth.py")?;

    heading("A ring in C, compiled by anympi cc");
    let program = root().join("target/ring");
    run(Command::new(&anympi).args(["cc", "-O2", "-Wall", "-o"]).arg(&program).arg(example("ring.c")))?;
    run(Command::new(&anympi).args(["run", "-n", "4"]).arg(&program))?;

    heading("The same program without the launcher is a world of one");
    println!("$ target/ring");
    run_unshown(&mut Command::new(&program))?;

    heading("The same source compiled to WebAssembly: four sandboxed ranks in one process");
    if !succeeds(Command::new(&anympi).args(["compile", "--print-toolchain"])) {
        packages::ensure(&TO_COMPILE_GUESTS)?;
    }
    let guest = root().join("target/ring.wasm");
    run(Command::new(&anympi).args(["compile", "-Wall", "-o"]).arg(&guest).arg(example("ring.c")))?;
    run(Command::new(&anympi).args(["run", "-n", "4"]).arg(&guest))?;

    heading("Both in one world: two native ranks and two guests pass the token on");
    run(Command::new(&anympi).args(["run", "-n", "2"]).arg(&program).args([":", "-n", "2"]).arg(&guest))?;

    println!("\nThat was anympi. To use it in this shell:\n  export PATH={}:$PATH", bin(&anympi));
    Ok(())
}

fn example(name: &str) -> std::path::PathBuf {
    root().join("examples").join(name)
}

fn bin(anympi: &Path) -> String {
    anympi.parent().unwrap_or(anympi).display().to_string()
}

fn heading(text: &str) {
    println!("\n== {text}");
}
