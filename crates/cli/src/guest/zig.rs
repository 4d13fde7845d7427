//! What zig needs before it links its first programs for WebAssembly.
//!
//! It builds its C and C++ libraries when they are first needed: a minute of silence, and then many warnings about its
//! own sources. Here it is had to do so beforehand, with a word about it. Those libraries also do without exceptions.
//! But it comes with the sources, of which the same compiler makes a C++ library with exceptions. zig puts its own
//! libraries first whatever it is told, so ours is one object rather than an archive, and stands before all others: its
//! symbols are taken before any other object asks the libraries for them.
//!
//! The library, and that the others were built, is kept in the user's cache, for each zig. What else zig keeps, and
//! where, is its own affair; if that was deleted, the next program takes its time again and is as right.

use super::toolchain::Toolchain;
use std::ffi::{OsStr, OsString};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::time::UNIX_EPOCH;

/// What a program is to be linked with.
#[derive(Clone, Copy)]
pub struct Libraries {
    pub cxx: bool,
    pub exceptions: bool,
    /// Optimised for size, for which zig builds them apart.
    pub small: bool,
}

/// Has everything built that has not been yet.
pub fn prepare(toolchain: &Toolchain, libraries: Libraries) -> Result<(), String> {
    // Without a cache everything is built each time by zig itself.
    let Some(cache) = cache(&toolchain.program) else { return Ok(()) };
    if libraries.exceptions {
        let library = cache.join(LIBRARY);
        if !library.exists() {
            eprintln!("anympi: building a C++ library with exceptions; that happens once and takes a minute");
            build_with_exceptions(toolchain, &library)?;
        }
    }
    let (language, size) = (if libraries.cxx { "c++" } else { "c" }, if libraries.small { "-small" } else { "" });
    let mark = cache.join(format!("{language}{size}"));
    if !mark.exists() {
        eprintln!("anympi: zig builds its libraries for WebAssembly; that happens once and takes a minute");
        build_nothing(toolchain, libraries, &cache);
        // Without the mark it is said again, no more.
        let _ = std::fs::write(&mark, "");
    }
    Ok(())
}

const LIBRARY: &str = "c++-with-exceptions.o";

/// The C++ library with exceptions, whether it exists yet or not.
pub fn exceptions_library(zig: &Path) -> Option<PathBuf> {
    Some(cache(zig)?.join(LIBRARY))
}

/// Whether this zig comes with the sources of what exceptions need in WebAssembly.
pub fn has_sources(zig: &Path) -> bool {
    let library = sources(zig);
    ["libunwind/src/Unwind-wasm.c", "libcxxabi/src/cxa_exception.cpp", "libcxx/src/string.cpp"]
        .iter()
        .all(|file| library.join(file).exists())
}

fn sources(zig: &Path) -> PathBuf {
    let zig = zig.canonicalize().unwrap_or_else(|_| zig.into());
    let folder = zig.parent().unwrap_or(Path::new("/"));
    // As released, or as distributions install it.
    let installed = folder.join("../lib/zig");
    if installed.is_dir() { installed } else { folder.join("lib") }
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
    let Libraries { cxx, exceptions, small } = libraries;
    let source = cache.join(format!("nothing-{}.{}", std::process::id(), if cxx { "cpp" } else { "c" }));
    let program = source.with_extension("wasm");
    let text =
        if cxx { "#include <iostream>\nint main() { std::cout << 1; }\n" } else { "int main(void) { return 0; }\n" };
    if std::fs::write(&source, text).is_ok() {
        let mut compile = compiler(toolchain, cxx, exceptions);
        compile.args(toolchain.first_object(exceptions)).arg(&source).arg("-o").arg(&program);
        compile.args(small.then_some("-Os"));
        // Its errors are the user's program's errors too, which follows.
        let _ = compile.args(toolchain.libraries(exceptions)).output();
    }
    let _ = std::fs::remove_file(&source);
    let _ = std::fs::remove_file(&program);
}

/// Compiles zig's sources of libunwind, libc++abi and libc++ with exceptions into one object.
fn build_with_exceptions(toolchain: &Toolchain, library: &Path) -> Result<(), String> {
    let folder = library.with_extension(std::process::id().to_string());
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let built = compile_all(toolchain, &folder).and_then(|objects| {
        let whole = folder.join(LIBRARY);
        let mut linker = Command::new(&toolchain.program);
        checked(linker.args(["wasm-ld", "-r", "-o"]).arg(&whole).args(objects))?;
        std::fs::rename(&whole, library).map_err(|error| format!("cannot make {}: {error}", library.display()))
    });
    let _ = std::fs::remove_dir_all(&folder);
    built.map_err(|error| {
        format!("zig's C++ library could not be built with exceptions (-fno-exceptions does without): {error}")
    })
}

/// The objects in `folder`. The sources are taken from a list by as many threads as there are cores.
fn compile_all(toolchain: &Toolchain, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let root = sources(&toolchain.program);
    let work: Vec<(PathBuf, PathBuf)> = source_files(&root)
        .into_iter()
        .enumerate()
        .map(|(number, source)| (source, folder.join(format!("{number}.o"))))
        .collect();
    let objects = work.iter().map(|(_, object)| object.clone()).collect();
    let queue = Mutex::new(work);
    let next = || queue.lock().ok()?.pop();
    let compile = || -> Result<(), String> {
        while let Some((source, object)) = next() {
            let cxx = source.extension() == Some(OsStr::new("cpp"));
            let mut compile = compiler(toolchain, cxx, true);
            compile.args(["-g0", "-w", "-fvisibility=hidden"]).args(flags_of_libraries(&root, cxx));
            checked(compile.arg("-c").arg(&source).arg("-o").arg(&object))?;
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(compile)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err("a thread failed".into())))
    })?;
    Ok(objects)
}

/// What of the three libraries a guest can use: nothing with threads, and no time zones.
fn source_files(root: &Path) -> Vec<PathBuf> {
    const LEFT_OUT: [&str; 9] =
        ["thread", "mutex", "condition_variable", "barrier", "future", "atomic", "time_zone", "tzdb", "noexception"];
    let folders = ["libcxxabi/src", "libcxx/src", "libcxx/src/ryu"];
    let entries =
        folders.iter().flat_map(|folder| std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten());
    let wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".cpp") && !LEFT_OUT.iter().any(|word| name.contains(word))
    };
    let unwinder = root.join("libunwind/src/Unwind-wasm.c");
    std::iter::once(unwinder).chain(entries.map(|entry| entry.path()).filter(wanted)).collect()
}

fn flags_of_libraries(root: &Path, cxx: bool) -> Vec<OsString> {
    let include = |folder: &str| OsString::from(format!("-I{}", root.join(folder).display()));
    let mut flags = vec![include("libunwind/include"), "-D_LIBUNWIND_HIDE_SYMBOLS".into()];
    if cxx {
        flags.extend(["libcxx/src", "libcxx/libc", "libcxx/libc/shared", "libcxxabi/src"].map(include));
        let words = [
            "-std=c++23",
            "-D_LIBCPP_BUILDING_LIBRARY",
            "-D_LIBCXXABI_BUILDING_LIBRARY",
            "-DLIBCXX_BUILDING_LIBCXXABI",
            "-D_LIBCXXABI_HAS_NO_THREADS",
            "-DLIBCXXABI_NON_DEMANGLING_TERMINATE",
        ];
        flags.extend(words.map(OsString::from));
    }
    flags
}

fn compiler(toolchain: &Toolchain, cxx: bool, exceptions: bool) -> Command {
    let driver = toolchain.driver(cxx);
    let mut compile = Command::new(&driver[0]);
    compile.args(&driver[1..]).args(toolchain.compile_flags(exceptions)).arg("-O3").stdin(Stdio::null());
    compile
}

/// Runs `command`; an error is the first line of what it complained.
fn checked(command: &mut Command) -> Result<Output, String> {
    let output =
        command.output().map_err(|error| format!("{}: {error}", Path::new(command.get_program()).display()))?;
    if output.status.success() {
        return Ok(output);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(errors.lines().find(|line| line.contains("error")).or(errors.lines().next()).unwrap_or("it failed").to_string())
}
