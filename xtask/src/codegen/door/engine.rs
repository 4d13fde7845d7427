//! Which procedures the engine serves: what its `api` modules define.

use crate::root;
use anympi_spec::Procedure;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub struct Engine {
    functions: HashMap<String, Function>,
}

/// A function of the engine's that does what a procedure says.
pub struct Function {
    /// As callers write it: `api::p2p::send`.
    pub path: String,
    /// It is told whether the program called the large form.
    pub told_form: bool,
    /// There is a short way, `…_quickly`, with the same parameters.
    pub has_short_way: bool,
}

impl Engine {
    pub fn read() -> Engine {
        let folder = root().join("crates/engine/src/api");
        let mut functions = HashMap::new();
        for path in sources(&folder) {
            // What a folder defines, its module exports.
            let inside = path.strip_prefix(&folder).expect("a file below the folder");
            let module =
                inside.iter().next().and_then(|first| Path::new(first).file_stem()?.to_str()).expect("a module");
            let source = std::fs::read_to_string(&path).expect("a source file");
            for (name, told_form) in definitions(&source) {
                let path = format!("api::{module}::{name}");
                functions.insert(name, Function { path, told_form, has_short_way: false });
            }
        }
        let short_ways: Vec<String> =
            functions.keys().filter_map(|name| name.strip_suffix("_quickly")).map(str::to_string).collect();
        for name in short_ways {
            functions.get_mut(&name).expect("what the short way is one of").has_short_way = true;
        }
        Engine { functions }
    }

    /// What serves `procedure` itself.
    pub fn function(&self, procedure: &Procedure) -> Option<&Function> {
        self.functions.get(&procedure.snake_name())
    }
}

/// Every file at or below `path`.
fn sources(path: &Path) -> Vec<PathBuf> {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().flat_map(|entry| sources(&entry.path())).collect(),
        Err(_) => vec![path.to_path_buf()],
    }
}

/// The names of the functions that `source` defines, and whether each has a parameter `large: bool`.
///
/// Besides `pub unsafe fn name(`, a row `collective! { name, iname, name_init (…) … }` defines three.
fn definitions(source: &str) -> Vec<(String, bool)> {
    let mut found = vec![];
    for rest in source.split("pub unsafe fn ").skip(1) {
        let Some((name, rest)) = rest.split_once('(') else { continue };
        let parameters = rest.split_once("->").map_or(rest, |(parameters, _)| parameters);
        if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            found.push((name.to_string(), parameters.contains("large: bool")));
        }
    }
    for rest in source.split("collective! {").skip(1) {
        let names = rest.split_once('(').map_or("", |(names, _)| names);
        found.extend(names.split(',').map(|name| (name.trim().to_string(), false)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_and_rows_of_collectives_are_found() {
        let source = "pub unsafe fn send(rank: &Rank, tag: c_int) -> Result<()> {\n}\n\
                      pub unsafe fn op_create(\n    rank: &Rank,\n    large: bool,\n) -> Result<()> {\n}\n\
                      collective! { bcast, ibcast, bcast_init (rank, comm) Bcast::new(rank, comm) }\n";
        let expected =
            [("send", false), ("op_create", true), ("bcast", false), ("ibcast", false), ("bcast_init", false)];
        let expected: Vec<(String, bool)> = expected.map(|(name, told)| (name.to_string(), told)).to_vec();
        assert_eq!(definitions(source), expected);
    }
}
