//! Where the libraries and the headers lie, found from where this executable lies.
//!
//! Installed: `PREFIX/bin/anympi`, `PREFIX/lib/anympi/libmpi_abi.so.1 …`, `PREFIX/lib/anympi/anympi-wasm`,
//! `PREFIX/include/anympi/mpi.h`. The libraries
//! have a directory of their own because their names are also other MPIs' names: a `PREFIX` of /usr/local must not
//! make every program of the machine use this MPI. `beside-openmpi` in it has all but Open MPI's, for scripts on Open MPI
//! whose Open MPI programs are to find the real one.
//!
//! Built by cargo: `target/PROFILE/anympi` beside `libanympi_abi.so` and its like; the names that programs
//! ask for are then made as links in `target/PROFILE/anympi-lib`, when they are first needed.

use std::io;
use std::path::{Path, PathBuf};

/// Each library as cargo names it, and the names by which programs and linkers ask for it.
pub const LIBRARIES: [(&str, &[&str]); 3] = [
    ("libanympi_abi.so", &["libmpi_abi.so.1", "libmpi_abi.so"]),
    ("libanympi_mpich.so", &["libmpi.so.12", "libmpich.so.12", "libmpi.so"]),
    ("libanympi_openmpi.so", &["libmpi.so.40"]),
];

/// What runs programs that were compiled to WebAssembly; it lies beside the libraries.
pub const WASM_HOST: &str = "anympi-wasm";

/// The folder in that of the libraries that has the doors for other MPIs' programs, and none for Open MPI's.
pub const BESIDE_OPEN_MPI: &str = "beside-openmpi";

pub struct Layout {
    pub libraries: PathBuf,
    pub headers: PathBuf,
}

impl Layout {
    /// The layout around this executable; an error says in a sentence what is missing.
    pub fn find() -> Result<Layout, String> {
        let executable = std::env::current_exe().and_then(|path| path.canonicalize());
        let executable = executable.map_err(|error| format!("cannot find its own executable: {error}"))?;
        let folder = executable.parent().unwrap_or(Path::new("/"));
        let layout = match installed(folder) {
            Some(layout) => layout,
            None => built_by_cargo(folder)?,
        };
        for (_, names) in LIBRARIES {
            if !layout.libraries.join(names[0]).exists() {
                return Err(format!("{} is missing from {}", names[0], layout.libraries.display()));
            }
        }
        Ok(layout)
    }

    /// The program that runs those that were compiled to WebAssembly.
    pub fn wasm_host(&self) -> Result<PathBuf, String> {
        let path = self.libraries.join(WASM_HOST);
        match path.exists() {
            true => Ok(path),
            false => Err(format!("{WASM_HOST} is missing from {}", self.libraries.display())),
        }
    }
}

/// Where mpi.h is, for those who need none of the libraries.
pub fn headers() -> Result<PathBuf, String> {
    let executable = std::env::current_exe().and_then(|path| path.canonicalize());
    let executable = executable.map_err(|error| format!("cannot find its own executable: {error}"))?;
    let installed = installed(executable.parent().unwrap_or(Path::new("/")));
    Ok(installed.map_or_else(built_headers, |layout| layout.headers))
}

fn built_headers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("include/generated")
}

fn installed(bin: &Path) -> Option<Layout> {
    let prefix = bin.parent()?;
    let libraries = prefix.join("lib/anympi");
    (bin.ends_with("bin") && libraries.is_dir()).then(|| Layout { libraries, headers: prefix.join("include/anympi") })
}

fn built_by_cargo(folder: &Path) -> Result<Layout, String> {
    let libraries = folder.join("anympi-lib");
    for (built, names) in LIBRARIES {
        let target = folder.join(built);
        if !target.exists() {
            let which = if folder.ends_with("release") { " --release" } else { "" };
            return Err(format!("{} is missing: `cargo build{which}` builds it", target.display()));
        }
        for name in names {
            link(&target, &libraries.join(name))
                .map_err(|error| format!("cannot make the link {}: {error}", libraries.join(name).display()))?;
        }
        if names[0] != "libmpi.so.40" {
            for name in names.iter().filter(|name| !name.ends_with(".so")) {
                let name = libraries.join(BESIDE_OPEN_MPI).join(name);
                link(&target, &name).map_err(|error| format!("cannot make the link {}: {error}", name.display()))?;
            }
        }
    }
    let host = folder.join(WASM_HOST);
    if host.exists() {
        let name = libraries.join(WASM_HOST);
        link(&host, &name).map_err(|error| format!("cannot make the link {}: {error}", name.display()))?;
    }
    Ok(Layout { libraries, headers: built_headers() })
}

/// Makes `name` a link to `target`. Several launchers may do this at once, so each makes its own link and renames it.
fn link(target: &Path, name: &Path) -> io::Result<()> {
    if std::fs::read_link(name).is_ok_and(|present| present == target) {
        return Ok(());
    }
    std::fs::create_dir_all(name.parent().unwrap_or(Path::new("/")))?;
    let unique = name.with_extension(format!("{}", std::process::id()));
    std::os::unix::fs::symlink(target, &unique)?;
    std::fs::rename(&unique, name)
}
