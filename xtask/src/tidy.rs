//! `cargo xtask tidy`: what no compiler checks. It is also a test, so that it cannot be forgotten.
//!
//! Every Rust file opens with `//!`; none is longer than 600 lines unless it is generated; nothing is left to be
//! done; the paths that the documents name exist.

use crate::{Result, root};
use std::path::Path;
use std::process::Command;

const LONGEST: usize = 600;
/// Written so that this file does not find itself.
const UNFINISHED: [&str; 4] =
    [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("TO", "DO"), concat!("FIX", "ME")];
const DOCUMENTS: [&str; 2] = ["ARCHITECTURE.md", "README.md"];

pub fn tidy(args: &[&str]) -> Result {
    if !args.is_empty() {
        return Err("usage: cargo xtask tidy".into());
    }
    let complaints = complaints()?;
    match complaints.is_empty() {
        true => Ok(()),
        false => Err(complaints.join("\n").into()),
    }
}

fn complaints() -> Result<Vec<String>> {
    let mut complaints = Vec::new();
    for path in tracked()? {
        // A tracked file may have been removed and not yet committed so; what is not text has no lines.
        let Ok(text) = std::fs::read_to_string(root().join(&path)) else { continue };
        complaints.extend(in_source(&path, &text));
        if DOCUMENTS.contains(&path.as_str()) {
            complaints.extend(in_document(&path, &text, |named| root().join(named).exists()));
        }
    }
    Ok(complaints)
}

/// The files that git knows, or that it would take.
fn tracked() -> Result<Vec<String>> {
    let list = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .map_err(|error| format!("cannot run git: {error}"))?;
    Ok(String::from_utf8(list.stdout)?.lines().map(str::to_owned).collect())
}

fn in_source(path: &str, text: &str) -> Vec<String> {
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str());
    if path.contains("/generated/") || !matches!(extension, Some("rs" | "py" | "c" | "h" | "sh")) {
        return Vec::new();
    }
    let mut complaints = Vec::new();
    if extension == Some("rs") && !text.starts_with("//!") {
        complaints.push(format!("{path}: does not open with //!"));
    }
    let lines = text.lines().count();
    if lines > LONGEST {
        complaints.push(format!("{path}: {lines} lines; what is it really two of?"));
    }
    for (number, line) in text.lines().enumerate() {
        if let Some(word) = UNFINISHED.iter().find(|word| line.contains(**word)) {
            complaints.push(format!("{path}:{}: {word} is left", number + 1));
        }
    }
    complaints
}

/// Paths between backquotes that begin like one of the workspace's folders.
fn in_document(path: &str, text: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    const FOLDERS: [&str; 8] = ["crates/", "guest/", "examples/", "tests/", "benches/", "xtask/", "docs/", ".ci/"];
    let quoted = text.split('`').skip(1).step_by(2);
    let named = quoted.filter(|word| FOLDERS.iter().any(|folder| word.starts_with(folder)));
    let plain = named.filter(|word| !word.contains(['*', ' ', '<', '{']));
    plain.filter(|word| !exists(word)).map(|word| format!("{path}: names {word}, which is not there")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_tidy() {
        let complaints = complaints().unwrap();
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn what_is_untidy_is_found() {
        let check = |path: &str, text: &str, expected: &[&str]| assert_eq!(in_source(path, text), expected);
        check("a.rs", "//! A file.\nfn a() {}\n", &[]);
        check("a.rs", "fn a() {}\n", &["a.rs: does not open with //!"]);
        check("a.c", &format!("/* {} */\n", UNFINISHED[2]), &[&format!("a.c:1: {} is left", UNFINISHED[2])]);
        check("b.py", &"\n".repeat(601), &["b.py: 601 lines; what is it really two of?"]);
        check("x/generated/b.rs", &"\n".repeat(601), &[]);
    }

    #[test]
    fn a_path_that_is_gone_is_found() {
        let found = in_document("A.md", "see `crates/gone` and `crates/there`, not `cargo x` or `a/b`", |p| {
            p == "crates/there"
        });
        assert_eq!(found, ["A.md: names crates/gone, which is not there"]);
    }
}
