//! `docs/coverage.md`: which procedures the engine and the doors serve.
//!
//! The engine serves what its `api` modules define; that is read from their text, so that the page cannot
//! promise more than there is.

use super::Generated;
use crate::root;
use anympi_spec::{Procedure, procedures};
use std::collections::HashSet;
use std::fmt::Write;

pub fn generate() -> Generated {
    let page = Page { engine: engine() };
    Generated { path: "docs/coverage.md", text: page.text() }
}

/// What is served, by the names inside anympi.
struct Page {
    engine: HashSet<String>,
}

/// The functions of the engine's `api` modules.
fn engine() -> HashSet<String> {
    let folder = root().join("crates/engine/src/api");
    let files = std::fs::read_dir(folder).expect("the engine has an api").flatten();
    let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    texts.flat_map(|text| text.lines().flat_map(defined).collect::<Vec<String>>()).collect()
}

/// The functions that a line defines: `pub unsafe fn NAME(…`, or a macro with several forms of one function,
/// `collective! { NAME, NAME, NAME (…`.
fn defined(line: &str) -> Vec<String> {
    let name =
        |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_string();
    for start in ["pub unsafe fn ", "pub fn "] {
        if let Some(rest) = line.strip_prefix(start) {
            return vec![name(rest)];
        }
    }
    match line.split_once("! { ") {
        Some((name_of_macro, rest)) if !name_of_macro.contains(|c: char| !c.is_alphanumeric() && c != '_') => {
            let list = rest.split('(').next().unwrap_or_default();
            list.split(',').map(|word| word.trim().to_string()).filter(|word| !word.is_empty()).collect()
        }
        _ => vec![],
    }
}

/// Who answers a procedure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// The engine does it.
    Engine,
    /// It needs no engine: a door answers it.
    Door,
    /// It returns an error that names it; the text says which part of MPI brings it.
    Later(&'static str),
}

impl Page {
    fn answer(&self, procedure: &Procedure) -> Answer {
        let served = |procedure: &Procedure| self.engine.contains(&procedure.snake_name());
        if served(procedure) || procedure.successor().is_some_and(|(successor, _)| served(successor)) {
            Answer::Engine
        } else if answered_by_doors(procedure) {
            Answer::Door
        } else {
            Answer::Later(brought_by(procedure))
        }
    }

    fn text(&self) -> String {
        let mut text = String::from(OPENING);
        let rows: Vec<(&Procedure, Answer)> =
            procedures().iter().map(|procedure| (procedure, self.answer(procedure))).collect();
        text += &summary(&rows);
        let mut chapter = 0;
        for (procedure, answer) in rows {
            if chapter != procedure.chapter {
                chapter = procedure.chapter;
                let head = format!("\n## {} {}\n\n{COLUMNS}", procedure.chapter, procedure.chapter_title);
                text += &head;
            }
            row(&mut text, procedure, answer);
        }
        text
    }
}

const OPENING: &str = "\
# Coverage of MPI 5.0

Which procedures work, from the table of procedures and the sources; `cargo xtask codegen` writes this page.
Every name below is exported by the doors, with its `PMPI_` twin. One that does not work yet returns an MPI
error that names it. \"large\" marks those that also have a form with large counts, named `…_c`, which works
where the small one does. \"door\" means that the engine has no part in it.

";

const COLUMNS: &str = "\
| procedure | large | engine | standard door | MPICH door | notes |
|---|---|---|---|---|---|
";

fn summary(rows: &[(&Procedure, Answer)]) -> String {
    let count = |wanted: &dyn Fn(&Procedure, Answer) -> bool| {
        rows.iter().filter(|(procedure, answer)| wanted(procedure, *answer)).count()
    };
    let works = |answer: Answer| !matches!(answer, Answer::Later(_));
    let mut text = String::from("| | procedures | work |\n|---|---|---|\n");
    let mut line = |what: &str, is: &dyn Fn(&Procedure) -> bool| {
        let all = count(&|procedure, _| is(procedure));
        let working = count(&|procedure, answer| is(procedure) && works(answer));
        writeln!(text, "| {what} | {all} | {working} |").expect("a string");
    };
    line("MPI 5.0 in C", &|procedure| procedure.removed.is_none());
    line("in the standard ABI", &|procedure| procedure.in_standard_abi());
    line("with large counts", &|procedure| procedure.has_large());
    line("removed by MPI 3.0, in MPICH's ABI", &|procedure| procedure.removed.is_some());
    text
}

fn row(text: &mut String, procedure: &Procedure, answer: Answer) {
    let engine = match answer {
        Answer::Engine => "yes",
        Answer::Door => "door",
        Answer::Later(_) => "",
    };
    let door = if matches!(answer, Answer::Later(_)) { "" } else { "yes" };
    let standard = if procedure.in_standard_abi() { door } else { "not in the ABI" };
    let large = if procedure.has_large() { "large" } else { "" };
    let mut notes = Vec::new();
    if let Answer::Later(part) = answer {
        notes.push(format!("later: {part}"));
    }
    notes.extend(procedure.deprecated.map(|version| format!("deprecated in {version}")));
    notes.extend(procedure.removed.map(|version| format!("removed in {version}")));
    let name = procedure.name;
    writeln!(text, "| {name} | {large} | {engine} | {standard} | {door} | {} |", notes.join("; ")).expect("a string");
}

/// Conversions of handles and statuses between languages, and the tool interface, which has nothing to show.
fn answered_by_doors(procedure: &Procedure) -> bool {
    let conversion = ["_c2f", "_f2c", "_toint", "_fromint", "_c2f08", "_f082c", "_f2f08", "_f082f"];
    procedure.name.starts_with("MPI_T_") || conversion.iter().any(|ending| procedure.name.ends_with(ending))
}

/// The part of MPI that a procedure belongs to, for those that the engine does not serve.
fn brought_by(procedure: &Procedure) -> &'static str {
    match procedure.chapter {
        4 => "partitioned communication",
        11 => "dynamic processes",
        12 => "one-sided communication",
        14 => "files",
        _ if procedure.name.starts_with("MPI_Win_") => "one-sided communication",
        _ if procedure.name.starts_with("MPI_File_") => "files",
        _ => "not scheduled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&str]) {
        assert_eq!(defined(line), expected, "{line}");
    }

    #[test]
    fn functions_are_found_in_the_text_of_the_engine() {
        check("pub unsafe fn send(rank: &Rank) -> Result<()> {", &["send"]);
        check(
            "collective! { bcast, ibcast, bcast_init (rank, comm) Bcast::new(rank) }",
            &["bcast", "ibcast", "bcast_init"],
        );
        check("    pub unsafe fn $blocking(", &[]);
        check("// pub fn old()", &[]);
    }
}
