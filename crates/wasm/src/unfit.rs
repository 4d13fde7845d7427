//! Why a module cannot be run here, in words for whoever made it.
//!
//! A module that is only wrong in what it does is not unfit: it traps.

use std::fmt;
use std::io;

/// How many names of what is missing are shown.
const SHOWN: usize = 12;

#[derive(Debug)]
pub enum Unfit {
    Unreadable(io::Error),
    /// It does not begin as WebAssembly does.
    NotWasm,
    /// It is of the other kind of WebAssembly.
    Component,
    /// Not valid, or of a kind that is not served; wasmtime's reason.
    Invalid(String),
    /// Imports that nobody here has, as (module, name) pairs.
    Missing(Vec<(String, String)>),
    /// An import that is there, as something else; wasmtime's reason.
    Mismatched(String),
    /// It cannot be started: it is a library.
    NoStart,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unfit::Unreadable(error) => write!(f, "cannot be read: {error}"),
            Unfit::NotWasm => write!(f, "is no WebAssembly module"),
            Unfit::Component => {
                write!(f, "is a WebAssembly component; compile it as a core module, for the target wasm32-wasip1")
            }
            Unfit::Invalid(reason) => write!(f, "is no valid WebAssembly module: {reason}"),
            Unfit::Missing(imports) => missing(f, imports),
            Unfit::Mismatched(reason) => {
                write!(f, "was compiled with another mpi.h or another libc than anympi's, or is damaged: {reason}")
            }
            Unfit::NoStart => write!(f, "has no `_start`: it is a library, not a program with a main function"),
        }
    }
}

impl std::error::Error for Unfit {}

fn missing(f: &mut fmt::Formatter<'_>, imports: &[(String, String)]) -> fmt::Result {
    write!(f, "needs what nobody here has: ")?;
    for (index, (module, name)) in imports.iter().take(SHOWN).enumerate() {
        write!(f, "{}{name} of module `{module}`", if index == 0 { "" } else { ", " })?;
    }
    if imports.len() > SHOWN {
        write!(f, " and {} more", imports.len() - SHOWN)?;
    }
    match imports.iter().find_map(|(module, name)| advice(module, name)) {
        Some(advice) => write!(f, " ({advice})"),
        None => Ok(()),
    }
}

/// What the name of a missing import says of how the module was made.
fn advice(module: &str, name: &str) -> Option<&'static str> {
    match (module, name) {
        ("env", "memory") => Some("link it without --import-memory and without threads"),
        ("env", "__indirect_function_table") => Some("link it without --import-table"),
        ("wasi_snapshot_preview1", name) if name.starts_with("sock_") => Some("guests have no network"),
        ("wasi_unstable" | "wasi", _) => Some("it was compiled for an old WASI; use the target wasm32-wasip1"),
        (module, _) if module.starts_with("wasi:") => {
            Some("it was compiled for WASI 0.2; use the target wasm32-wasip1")
        }
        (module, _) if module.contains("wbindgen") => Some("it was compiled for web browsers"),
        (_, name)
            if name.starts_with("emscripten_") || name.starts_with("__syscall") || name.starts_with("invoke_") =>
        {
            Some("it was compiled by Emscripten for web browsers; use `anympi compile`")
        }
        ("mpi" | "env", name) if name.starts_with("MPI_") || name.starts_with("PMPI_") => {
            Some("MPI 5.0 has no function of that name")
        }
        ("mpi" | "env", name) if ["MPIX_", "MPIR_", "ompi_", "MPID_"].iter().any(|start| name.starts_with(start)) => {
            Some("it was compiled with another MPI's mpi.h; use `anympi compile`")
        }
        ("env", _) => Some("a library was not linked"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_advice() {
        let check = |imports: &[(&str, &str)], expected: &str| {
            let imports = imports.iter().map(|(module, name)| (module.to_string(), name.to_string())).collect();
            assert_eq!(Unfit::Missing(imports).to_string(), expected);
        };
        check(
            &[("mpi", "MPI_Frob"), ("env", "x")],
            "needs what nobody here has: MPI_Frob of module `mpi`, x of module `env` \
             (MPI 5.0 has no function of that name)",
        );
        check(&[("a", "b")], "needs what nobody here has: b of module `a`");
        let many: Vec<(String, String)> = (0..15).map(|n| ("a".into(), format!("f{n}"))).collect();
        let text = Unfit::Missing(many).to_string();
        assert!(text.ends_with("f11 of module `a` and 3 more"), "{text}");
    }
}
