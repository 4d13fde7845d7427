//! Reading a module and compiling it, once for all ranks and all runs.
//!
//! It does not look at what the module imports: see [`crate::program`].

use crate::cache::Cache;
use crate::unfit::Unfit;
use sha2::{Digest, Sha256};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};
use wasmtime::{Config, Engine, Module, WasmBacktraceDetails};

/// What a guest's calls may take of its thread's stack. The arrays of a C program lie in its memory, not here.
pub const WASM_STACK: usize = 1 << 20;

/// Compiling for longer than this is announced.
const PATIENCE: Duration = Duration::from_secs(1);

/// An engine for guests; with `fuel`, their instructions are counted, which makes them slower.
pub fn engine(fuel: bool) -> wasmtime::Result<Engine> {
    let mut config = Config::new();
    // Messages are copied from and to a guest's memory while it grows; and all that 32 bits can name being reserved, no
    // access needs a check.
    config.memory_may_move(false).memory_reservation(4 << 30);
    config.max_wasm_stack(WASM_STACK);
    config.wasm_backtrace_details(WasmBacktraceDetails::Enable);
    config.consume_fuel(fuel);
    // What a guest's memory may be is said of one.
    config.wasm_multi_memory(false);
    // What C++ throws is an object for wasmtime, and that is all that guests get of its garbage collection.
    config.wasm_gc(false);
    Engine::new(&config)
}

/// The module in the file `path`, from `cache` if it is kept there.
pub fn load(engine: &Engine, path: &Path, cache: Option<&Cache>) -> Result<Module, Unfit> {
    let bytes = std::fs::read(path).map_err(Unfit::Unreadable)?;
    check_kind(&bytes)?;
    let Some(cache) = cache else {
        let code = announced(path, || compile(engine, &bytes))?;
        return revived(engine, &code).ok_or_else(|| Unfit::Invalid("its code cannot be loaded".into()));
    };
    let key = key(engine, &bytes);
    let kept = || revived(engine, &cache.get(&key)?);
    if let Some(module) = kept() {
        return Ok(module);
    }
    announced(path, || {
        // Without the lock, at worst several compile the same.
        let _lock = cache.lock(&key);
        if let Some(module) = kept() {
            return Ok(module);
        }
        let code = compile(engine, &bytes)?;
        if let Err(error) = cache.put(&key, &code) {
            eprintln!("anympi: cannot keep the compiled {}: {error}", path.display());
        }
        revived(engine, &code).ok_or_else(|| Unfit::Invalid("its code cannot be loaded".into()))
    })
}

fn check_kind(bytes: &[u8]) -> Result<(), Unfit> {
    match bytes.get(..8) {
        Some(b"\0asm\x01\0\0\0") => Ok(()),
        // The second half of the version number tells the kinds apart.
        Some([0, b'a', b's', b'm', _, _, 1, 0]) => Err(Unfit::Component),
        _ if bytes.starts_with(b"\0asm") => Err(Unfit::Invalid("its version is none that there is".into())),
        _ => Err(Unfit::NotWasm),
    }
}

fn compile(engine: &Engine, bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    engine.precompile_module(bytes).map_err(|error| Unfit::Invalid(one_line(&error)))
}

/// The module of which `code` is the compiled form; `None` when it was compiled by another version, or is damaged.
fn revived(engine: &Engine, code: &[u8]) -> Option<Module> {
    // SAFETY: this process has just compiled it, or it has come from the cache, into which only this user can have put
    // it, and its digest is right.
    unsafe { Module::deserialize(engine, code) }.ok()
}

/// Everything that the compiled code depends on.
fn key(engine: &Engine, bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    let content: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{content}-{:016x}", hasher.finish())
}

/// Does `work`, and says so when it takes long.
fn announced<R>(path: &Path, work: impl FnOnce() -> R) -> R {
    let (done, is_done) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            if is_done.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
                eprintln!("anympi: compiling {} ...", path.display());
                let since = Instant::now();
                let _ = is_done.recv();
                eprintln!("anympi: compiled in {:.1} s", (since.elapsed() + PATIENCE).as_secs_f64());
            }
        });
        let result = work();
        drop(done);
        result
    })
}

/// The reasons of `error`, one after the other.
pub fn one_line(error: &wasmtime::Error) -> String {
    format!("{error:#}").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_module_is_told_apart() {
        let check = |bytes: &[u8], expected: &str| {
            let unfit = check_kind(bytes).map(|()| String::new()).unwrap_or_else(|unfit| unfit.to_string());
            assert!(unfit.starts_with(expected), "{unfit}");
        };
        check(b"\0asm\x01\0\0\0...", "");
        check(b"\0asm\x0d\0\x01\0", "is a WebAssembly component");
        check(b"\0asm\x01\0", "is no valid WebAssembly module");
        check(b"\x7fELF", "is no WebAssembly module");
        check(b"", "is no WebAssembly module");
    }

    #[test]
    fn the_key_depends_on_the_module_and_on_the_engine() {
        let (plain, counting) = (engine(false).unwrap(), engine(true).unwrap());
        assert_eq!(key(&plain, b"a"), key(&engine(false).unwrap(), b"a"));
        assert_ne!(key(&plain, b"a"), key(&plain, b"b"));
        assert_ne!(key(&plain, b"a"), key(&counting, b"a"));
    }
}
