//! Guests: C programs that `anympi compile` made WebAssembly of, and how they are run.

use crate::cells::{Host, few_cores, made_by};
use crate::{Outcome, component, root};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What compiles: both are found by `anympi compile`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Toolchain {
    /// Debian's clang and wasi-libc.
    Clang,
    /// `python -m ziglang`.
    Zig,
}

impl Toolchain {
    /// As `--toolchain` has it.
    pub fn flag(self) -> &'static str {
        match self {
            Toolchain::Clang => "clang",
            Toolchain::Zig => "zig",
        }
    }
}

/// `sources` as a guest. Tests that run at once do not disturb each other.
#[track_caller]
pub fn guest(name: &str, toolchain: Toolchain, flags: &[&str], sources: &[PathBuf]) -> Option<PathBuf> {
    let anympi = component("target/anympi/bin/anympi")?;
    component("target/anympi/lib/anympi/anympi-wasm")?;
    if toolchain == Toolchain::Clang {
        component("/usr/include/wasm32-wasi")?;
    }
    let mut command = Command::new(&anympi);
    command
        .args(["compile", "--toolchain", toolchain.flag(), "-O1", "-Wall", "-Wno-deprecated-declarations"])
        .args(flags);
    command.env("PATH", with_our_python());
    Some(made_by(command, &format!("{name}-{}.wasm", toolchain.flag()), &anympi, sources))
}

/// `$PATH` with the Python first that has the tests' packages.
fn with_our_python() -> std::ffi::OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(root().join("target/venv/bin")).chain(std::env::split_paths(&path));
    std::env::join_paths(all).expect("folders of PATH")
}

/// The C files of a folder.
pub fn sources(folder: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(folder)).expect("a folder of sources").flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "c")).collect()
}

/// `mpirun -n N`, on `host`, to be followed by a guest.
pub fn guests_on(host: Host, n: usize) -> Option<Command> {
    let mut command = Command::new(component("target/anympi/bin/mpirun")?);
    command.args(["-n", &n.to_string()]);
    if let Some(library) = host.mpi_library() {
        command.arg("-T").arg(component(library)?);
    }
    Some(few_cores(command))
}

/// Fails if whoever ran a guest was hurt by it: a panic, or a signal that a guest has no way to get.
#[track_caller]
pub fn unhurt(outcome: &Outcome) {
    for text in [&outcome.stdout, &outcome.stderr] {
        for sign in
            ["panicked at", "RUST_BACKTRACE", "Segmentation fault", "SIGSEGV", "SIGBUS", "signal 11", "signal 7"]
        {
            assert!(!text.contains(sign), "the host was hurt: {outcome:#?}");
        }
    }
    assert!(![139, 135, 101].contains(&outcome.code()), "the host was hurt: {outcome:#?}");
}

/// A fresh folder of this test's own.
pub fn folder_of_its_own(name: &str) -> PathBuf {
    let folder = root().join("target/system-tests").join(format!("{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder of the test's own");
    folder
}

/// The name of a source file.
pub fn stem(path: &Path) -> String {
    path.file_stem().expect("a file").to_string_lossy().into_owned()
}
