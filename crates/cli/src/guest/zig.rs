//! What zig needs before it links its first programs for WebAssembly.
//!
//! It builds its C and C++ libraries when they are first needed: a minute of silence, and then many warnings about its
//! own sources. Here it is had to do so beforehand, with a word about it.
//!
//! That they were built is kept in the user's cache, for each zig. What zig keeps, and where, is its own affair; if that
//! was deleted, the next program takes its time again and is as right.

use super::toolchain::Toolchain;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::UNIX_EPOCH;

/// What a program is to be linked with.
#[derive(Clone, Copy)]
pub struct Libraries {
    pub cxx: bool,
    /// Optimised for size, for which zig builds them apart.
    pub small: bool,
}

/// Has everything built that has not been yet.
pub fn prepare(toolchain: &Toolchain, libraries: Libraries) {
    // Without a cache zig builds them in its own time.
    let Some(cache) = cache(&toolchain.program) else { return };
    let (language, size) = (if libraries.cxx { "c++" } else { "c" }, if libraries.small { "-small" } else { "" });
    let mark = cache.join(format!("{language}{size}"));
    if !mark.exists() {
        eprintln!("anympi: zig builds its libraries for WebAssembly; that happens once and takes a minute");
        build_nothing(toolchain, libraries, &cache);
        // Without the mark it is said again, no more.
        let _ = std::fs::write(&mark, "");
    }
}

/// A folder for what belongs to this zig.
fn cache(zig: &Path) -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let caches = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")))?;
    let written = std::fs::metadata(zig).ok()?.modified().ok()?;
    let mut hasher = DefaultHasher::new();
    (zig.canonicalize().ok()?, written.duration_since(UNIX_EPOCH).ok()?, env!("CARGO_PKG_VERSION")).hash(&mut hasher);
    let folder = caches.join("anympi").join(format!("zig-{:016x}", hasher.finish()));
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

/// Compiles and links a program that does nothing.
fn build_nothing(toolchain: &Toolchain, libraries: Libraries, cache: &Path) {
    let Libraries { cxx, small } = libraries;
    let source = cache.join(format!("nothing-{}.{}", std::process::id(), if cxx { "cpp" } else { "c" }));
    let program = source.with_extension("wasm");
    let text =
        if cxx { "#include <iostream>\nint main() { std::cout << 1; }\n" } else { "int main(void) { return 0; }\n" };
    if std::fs::write(&source, text).is_ok() {
        let driver = toolchain.driver(cxx);
        let mut compile = Command::new(&driver[0]);
        compile.args(&driver[1..]).args(toolchain.compile_flags()).arg("-O3").stdin(Stdio::null());
        compile.arg(&source).arg("-o").arg(&program).args(small.then_some("-Os"));
        // Its errors are the user's program's errors too, which follows.
        let _ = compile.args(toolchain.libraries()).output();
    }
    let _ = std::fs::remove_file(&source);
    let _ = std::fs::remove_file(&program);
}
