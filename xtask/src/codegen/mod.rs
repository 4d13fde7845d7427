//! `cargo xtask codegen [--check]`: writes every file that is generated from the table.
//!
//! One module per generated thing: it returns its files as text and does no I/O but reading the sources
//! it describes. Rust text must be as rustfmt leaves it, or marked `#[rustfmt::skip]`.

mod constants;
mod coverage;
mod door;
mod guest;
mod header;
mod host;
mod wasm;

use crate::{Result, root};

/// A generated file.
pub struct Generated {
    /// Relative to the workspace's root.
    pub path: &'static str,
    pub text: String,
}

/// Everything there is to generate.
fn all() -> Vec<Generated> {
    let mut files = constants::generate();
    files.push(header::generate());
    files.push(coverage::generate());
    files.extend(door::generate());
    files.extend(guest::generate());
    files.extend(host::generate());
    files.extend(wasm::generate());
    files
}

pub fn run(args: &[&str]) -> Result {
    match args {
        [] => write(),
        ["--check"] => check(),
        _ => Err("usage: cargo xtask codegen [--check]".into()),
    }
}

/// Writes the stale ones only, so that nothing is rebuilt without need.
fn write() -> Result {
    for file in stale() {
        let path = root().join(file.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, file.text)?;
        println!("wrote {}", file.path);
    }
    Ok(())
}

fn check() -> Result {
    let stale: Vec<&str> = stale().iter().map(|file| file.path).collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale, run `cargo xtask codegen`:\n  {}", stale.join("\n  ")).into())
}

fn stale() -> Vec<Generated> {
    let is_stale = |file: &Generated| std::fs::read_to_string(root().join(file.path)).ok().as_ref() != Some(&file.text);
    all().into_iter().filter(is_stale).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_files_are_up_to_date() {
        super::check().map_err(|error| error.to_string()).unwrap();
    }
}
