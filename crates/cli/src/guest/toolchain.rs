//! Compilers for WebAssembly on this machine, and what each needs to be told.
//!
//! There are three sorts, in the order in which they are preferred: the machine's clang with wasi-libc beside it, as
//! Linux distributions package them; a WASI SDK; and zig, which is a clang with everything in it and comes with
//! `pip install ziglang`. A compiler that lacks its C library or its run-time is passed over, and what it lacks is said
//! should nothing else be there. Whether one has what C++ needs is known here too; nothing is run to find that out.

use super::zig;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Names a toolchain, as the option `--toolchain` does.
pub const VARIABLE: &str = "ANYMPI_WASM_TOOLCHAIN";

/// The libraries by which wasi-libc imitates what WASI lacks, and the macros that make its headers admit to them.
const EMULATED: [(&str, &str); 4] = [
    ("wasi-emulated-signal", "_WASI_EMULATED_SIGNAL"),
    ("wasi-emulated-process-clocks", "_WASI_EMULATED_PROCESS_CLOCKS"),
    ("wasi-emulated-getpid", "_WASI_EMULATED_GETPID"),
    ("wasi-emulated-mman", "_WASI_EMULATED_MMAN"),
];

/// wasi-libc prints and reads long doubles only with this library.
const LONG_DOUBLES: &str = "c-printscan-long-double";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Clang,
    WasiSdk,
    Zig,
}

#[derive(Debug)]
pub struct Toolchain {
    pub kind: Kind,
    /// clang, or zig.
    pub program: PathBuf,
    /// Where the C library is; zig keeps its own.
    sysroot: Option<Sysroot>,
    pub cxx: bool,
    /// Whether what C++ throws can be caught.
    pub exceptions: bool,
}

#[derive(Clone, Debug)]
struct Sysroot {
    root: PathBuf,
    /// The name of the target's folders below `include` and `lib`, and of the target.
    target: &'static str,
    libraries: PathBuf,
}

impl Sysroot {
    fn at(root: &Path) -> Option<Sysroot> {
        let target = ["wasm32-wasip1", "wasm32-wasi"].into_iter().find(|target| {
            root.join("lib").join(target).join("libc.a").exists() && root.join("include").join(target).is_dir()
        })?;
        Some(Sysroot { root: root.into(), target, libraries: root.join("lib").join(target) })
    }

    fn headers(&self) -> PathBuf {
        self.root.join("include").join(self.target)
    }

    fn has(&self, library: &str) -> bool {
        self.libraries.join(format!("lib{library}.a")).exists()
    }

    fn has_unwinder(&self) -> bool {
        self.has("unwind") || self.libraries.join("eh/libunwind.a").exists()
    }
}

impl Toolchain {
    /// The one that is wished for (`clang`, `wasi-sdk`, `zig`, or a path), or the first that is complete. An error is
    /// several lines, and says how to get one.
    pub fn find(wish: Option<&OsStr>) -> Result<Toolchain, String> {
        let from_variable = std::env::var_os(VARIABLE).filter(|value| !value.is_empty());
        let found = match wish.or(from_variable.as_deref()) {
            Some(wish) => named(wish),
            None => first(),
        };
        found.map_err(|reason| format!("{reason}\n{}", how_to_get_one()))
    }

    /// The words that start a command line: the compiler, as a driver for C++ if `cxx`.
    pub fn driver(&self, cxx: bool) -> Vec<OsString> {
        let program = self.program.clone().into_os_string();
        match (self.kind, cxx) {
            (Kind::Zig, false) => vec![program, "cc".into()],
            (Kind::Zig, true) => vec![program, "c++".into()],
            (_, false) => vec![program],
            (_, true) => vec![program, "--driver-mode=g++".into()],
        }
    }

    /// What every compilation needs, before the user's own flags; `exceptions` as in [`Self::exceptions`].
    pub fn compile_flags(&self, exceptions: bool) -> Vec<OsString> {
        let mut flags: Vec<OsString> = Vec::new();
        match &self.sysroot {
            None => {
                flags.push("--target=wasm32-wasi".into());
                // Without these, zig checks for undefined behaviour whenever it does not optimise.
                flags.extend(["-fno-sanitize=undefined", "-fno-stack-protector"].map(OsString::from));
            }
            Some(sysroot) => {
                flags.push(format!("--target={}", sysroot.target).into());
                flags.push(joined("--sysroot=", sysroot.root.as_os_str()));
                if self.kind == Kind::Clang {
                    // The sysroot is /usr, so that clang would also find this machine's own headers. It complains of
                    // the flag when there is nothing but objects to link.
                    flags.extend(["-nostdlibinc", "-Wno-unused-command-line-argument"].map(OsString::from));
                    flags.extend(["-cxx-isystem".into(), sysroot.headers().join("c++/v1").into_os_string()]);
                    flags.extend(["-idirafter".into(), sysroot.headers().into_os_string()]);
                }
                // Every host of WebAssembly has had these for years; compilers are slow to assume them.
                flags.extend(["-mbulk-memory", "-mnontrapping-fptoint", "-msign-ext"].map(OsString::from));
                // There are no shared libraries, and old compilers want to hear it before they take a variable that a thread has
                // of its own, such as errno.
                flags.push("-ftls-model=local-exec".into());
            }
        }
        flags.push("-msimd128".into());
        flags.extend(self.emulated().map(|(_, macro_name)| format!("-D{macro_name}").into()));
        if exceptions {
            // The final form of the instructions, which wasmtime has; the default of clang is the one before.
            flags.extend(["-fwasm-exceptions", "-mllvm", "-wasm-use-legacy-eh=false"].map(OsString::from));
            if self.kind == Kind::Zig {
                // As a feature of the target it would also be one of zig's own libraries, which do not compile so.
                flags.extend(["-Xclang", "-target-feature", "-Xclang", "+exception-handling"].map(OsString::from));
            }
        }
        flags
    }

    /// The libraries to link with, after everything else.
    pub fn libraries(&self, exceptions: bool) -> Vec<OsString> {
        let mut flags: Vec<OsString> = self.emulated().map(|(library, _)| format!("-l{library}").into()).collect();
        if self.sysroot.as_ref().is_some_and(|sysroot| sysroot.has(LONG_DOUBLES)) {
            flags.push(format!("-l{LONG_DOUBLES}").into());
        }
        if exceptions && self.kind != Kind::Zig {
            flags.push("-lunwind".into());
        }
        flags
    }

    /// What is linked before everything else: an object that takes the place of what zig's own libraries have.
    pub fn first_object(&self, exceptions: bool) -> Option<PathBuf> {
        if exceptions && self.kind == Kind::Zig { zig::exceptions_library(&self.program) } else { None }
    }

    /// The program that makes static libraries with an index, which the machine's own `ar` does not write.
    pub fn archiver(&self, tool: &str) -> Option<Vec<OsString>> {
        if self.kind == Kind::Zig {
            return Some(vec![self.program.clone().into(), tool.into()]);
        }
        let program = self.program.canonicalize().unwrap_or_else(|_| self.program.clone());
        let beside = program.with_file_name(format!("llvm-{tool}"));
        let suffix = program.file_name().and_then(OsStr::to_str).and_then(|name| name.strip_prefix("clang"));
        let versioned = suffix.and_then(|suffix| on_path(format!("llvm-{tool}{suffix}")));
        let found = Some(beside).filter(|path| path.exists()).or(versioned);
        found.or_else(|| on_path(format!("llvm-{tool}"))).map(|path| vec![path.into()])
    }

    /// Several lines for people.
    pub fn description(&self) -> String {
        let (kind, libc) = match (&self.kind, &self.sysroot) {
            (Kind::Clang, Some(sysroot)) => ("clang with wasi-libc", sysroot.libraries.display().to_string()),
            (Kind::WasiSdk, Some(sysroot)) => ("WASI SDK", sysroot.libraries.display().to_string()),
            _ => ("zig", "zig's own".to_string()),
        };
        let cxx = match (self.cxx, self.exceptions) {
            (false, _) => "no",
            (true, false) => "yes, without exceptions",
            (true, true) => "yes, with exceptions",
        };
        let mut ask = Command::new(&self.driver(false)[0]);
        ask.args(&self.driver(false)[1..]).arg("--version");
        let version = ask.stderr(Stdio::null()).stdin(Stdio::null()).output().ok();
        let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
        format!(
            "{kind}\n  program    {}\n  version    {}\n  C library  {libc}\n  C++        {cxx}\n  SIMD       yes\n",
            self.program.display(),
            version.lines().next().unwrap_or("unknown"),
        )
    }

    /// A clang of which nothing is known.
    #[cfg(test)]
    pub fn without_anything(program: PathBuf) -> Toolchain {
        let nowhere = Sysroot { root: "/nowhere".into(), target: "wasm32-wasi", libraries: "/nowhere/lib".into() };
        Toolchain { kind: Kind::Clang, program, sysroot: Some(nowhere), cxx: false, exceptions: false }
    }

    fn emulated(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let has = |library: &str| self.sysroot.as_ref().is_none_or(|sysroot| sysroot.has(library));
        EMULATED.into_iter().filter(move |(library, _)| has(library))
    }
}

/// Every toolchain that could be meant without being named, the preferred ones first.
fn first() -> Result<Toolchain, String> {
    // A variable that is set is a wish.
    if let Some(sdk) = std::env::var_os("WASI_SDK_PATH").filter(|path| !path.is_empty()) {
        return wasi_sdk(Path::new(&sdk)).map_err(|reason| format!("WASI_SDK_PATH: {reason}"));
    }
    let clang_lacks = match clang() {
        Ok(found) => return Ok(found),
        Err(reason) => reason,
    };
    let sdk = Path::new("/opt/wasi-sdk");
    if sdk.is_dir()
        && let Ok(found) = wasi_sdk(sdk)
    {
        return Ok(found);
    }
    zig().map_err(|_| {
        format!("there is no compiler for WebAssembly on this machine: {clang_lacks}, and there is no zig")
    })
}

fn named(wish: &OsStr) -> Result<Toolchain, String> {
    match wish.to_str() {
        Some("clang") => return clang(),
        Some("zig" | "ziglang") => return zig(),
        Some("wasi-sdk") => {
            let path = std::env::var_os("WASI_SDK_PATH").unwrap_or_else(|| "/opt/wasi-sdk".into());
            return wasi_sdk(Path::new(&path));
        }
        _ => {}
    }
    let path = Path::new(wish);
    if path.is_dir() {
        return wasi_sdk(path);
    }
    let program = if wish.as_encoded_bytes().contains(&b'/') { Some(path.to_path_buf()) } else { on_path(wish) };
    let Some(program) = program.filter(|program| program.is_file()) else {
        return Err(format!("there is no toolchain {}; clang, wasi-sdk, zig or a path are possible", path.display()));
    };
    let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if name.starts_with("zig") {
        Ok(zig_at(program))
    } else if name.starts_with("python") {
        zig_of_python(&program).ok_or_else(|| format!("{} has no package ziglang", program.display()))
    } else if let Some(sdk) = sdk_around(&program) {
        wasi_sdk(&sdk)
    } else {
        clang_at(program)
    }
}

/// The machine's clang: the one that `clang` is, or else the newest that is complete.
fn clang() -> Result<Toolchain, String> {
    let names = std::iter::once("clang".to_string()).chain((13..40).rev().map(|version| format!("clang-{version}")));
    let mut lacking = None;
    for program in names.filter_map(|name| on_path(&name)) {
        match clang_at(program) {
            Ok(found) => return Ok(found),
            Err(reason) => lacking = lacking.or(Some(reason)),
        }
    }
    Err(lacking.unwrap_or_else(|| "there is no clang".into()))
}

fn clang_at(program: PathBuf) -> Result<Toolchain, String> {
    let wished = std::env::var_os("WASI_SYSROOT").map(PathBuf::from);
    let usual = ["/usr", "/usr/share/wasi-sysroot", "/usr/local/share/wasi-sysroot", "/opt/wasi-sysroot"];
    let sysroot = wished.into_iter().chain(usual.map(PathBuf::from)).find_map(|root| Sysroot::at(&root));
    let lacks = |what: &str| format!("{} lacks {what}", program.display());
    let sysroot = sysroot.ok_or_else(|| lacks("a C library for WebAssembly (wasi-libc)"))?;
    let real = program.canonicalize().unwrap_or_else(|_| program.clone());
    if on_path("wasm-ld").is_none() && !real.with_file_name("wasm-ld").exists() {
        return Err(lacks("the linker wasm-ld (lld)"));
    }
    if !has_runtime(&real) {
        return Err(lacks("its run-time for WebAssembly (libclang-rt-dev-wasm32)"));
    }
    let cxx = sysroot.headers().join("c++/v1").is_dir() && sysroot.has("c++") && sysroot.has("c++abi");
    let exceptions = cxx && sysroot.has_unwinder();
    Ok(Toolchain { kind: Kind::Clang, program, sysroot: Some(sysroot), cxx, exceptions })
}

/// Whether compiler-rt's builtins for wasm lie where `clang`, of which this is the real path, looks for them. One whose
/// folders are arranged in another way is given the benefit of the doubt.
fn has_runtime(clang: &Path) -> bool {
    let folders = |path: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let Some(prefix) = clang.parent().and_then(Path::parent) else { return true };
    let versions = folders(&prefix.join("lib/clang"));
    versions.is_empty()
        || versions.iter().flat_map(|version| folders(&version.join("lib"))).any(|target| {
            ["libclang_rt.builtins-wasm32.a", "libclang_rt.builtins.a"].iter().any(|name| {
                let of_wasm = target.to_string_lossy().contains("was");
                of_wasm && target.join(name).exists()
            })
        })
}

/// The WASI SDK that `clang` belongs to.
fn sdk_around(clang: &Path) -> Option<PathBuf> {
    let folder = clang.canonicalize().ok()?.parent()?.parent()?.to_path_buf();
    folder.join("share/wasi-sysroot").is_dir().then_some(folder)
}

fn wasi_sdk(folder: &Path) -> Result<Toolchain, String> {
    let program = folder.join("bin/clang");
    let sysroot = Sysroot::at(&folder.join("share/wasi-sysroot"));
    let (true, Some(sysroot)) = (program.exists(), sysroot) else {
        return Err(format!("there is no WASI SDK in {}", folder.display()));
    };
    let exceptions = sysroot.has_unwinder();
    Ok(Toolchain { kind: Kind::WasiSdk, program, sysroot: Some(sysroot), cxx: true, exceptions })
}

/// zig, of the active virtual environment, of the machine's Python, or on the path.
fn zig() -> Result<Toolchain, String> {
    let active = std::env::var_os("VIRTUAL_ENV").map(|folder| Path::new(&folder).join("bin/python"));
    let pythons = active.into_iter().chain(["python3", "python"].iter().filter_map(on_path));
    let wheel = pythons.filter(|python| python.exists()).find_map(|python| zig_of_python(&python));
    let found = wheel.or_else(|| on_path("zig").map(zig_at));
    found.ok_or_else(|| "there is no zig: neither Python's package ziglang nor a program".into())
}

/// The zig in the package `ziglang` of a Python.
fn zig_of_python(python: &Path) -> Option<Toolchain> {
    let script = "import os, ziglang; print(os.path.join(os.path.dirname(ziglang.__file__), 'zig'), end='')";
    let ask = Command::new(python).args(["-c", script]).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let program = PathBuf::from(String::from_utf8(ask.stdout).ok()?);
    (ask.status.success() && program.is_file()).then(|| zig_at(program))
}

fn zig_at(program: PathBuf) -> Toolchain {
    let exceptions = zig::has_sources(&program) && zig::exceptions_library(&program).is_some();
    Toolchain { kind: Kind::Zig, program, sysroot: None, cxx: true, exceptions }
}

fn how_to_get_one() -> &'static str {
    "  Debian, Ubuntu:  sudo apt-get install clang lld llvm wasi-libc libclang-rt-dev-wasm32 libc++-dev-wasm32\n  \
       anywhere:        python3 -m pip install ziglang\n  \
       or:              set WASI_SDK_PATH to an unpacked WASI SDK"
}

/// The executable that a shell would run for `name`.
pub fn on_path(name: impl AsRef<OsStr>) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name.as_ref())).find(|candidate| candidate.is_file())
}

pub fn joined(flag: &str, value: &OsStr) -> OsString {
    let mut whole = OsString::from(flag);
    whole.push(value);
    whole
}
