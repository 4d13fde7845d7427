//! `docs/coverage.md`: which procedures the engine and the doors serve.
//!
//! Both doors are generated from the same rows, so what one answers the other does, but for what its ABI lacks. The
//! page says what the generated exports do; it cannot know whether they do it well.

use super::Generated;
use super::door::{Answer, Answers};
use anympi_spec::{Procedure, procedures};
use std::fmt::Write;

pub fn generate() -> Generated {
    let answers = Answers::read();
    let rows: Vec<(&Procedure, Answer)> =
        procedures().iter().map(|procedure| (procedure, answers.to(procedure))).collect();
    let mut text = String::from(OPENING);
    text += &summary(&rows);
    let mut chapter = 0;
    for (procedure, answer) in rows {
        if chapter != procedure.chapter {
            chapter = procedure.chapter;
            text += &format!("\n## {} {}\n\n{COLUMNS}", procedure.chapter, procedure.chapter_title);
        }
        row(&mut text, procedure, answer);
    }
    Generated { path: "docs/coverage.md", text }
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
    let mut text = String::from("| | procedures | work |\n|---|---|---|\n");
    let mut line = |what: &str, is: &dyn Fn(&Procedure) -> bool| {
        let all = count(&|procedure, _| is(procedure));
        let working = count(&|procedure, answer| is(procedure) && answer != Answer::Error);
        writeln!(text, "| {what} | {all} | {working} |").expect("a string");
    };
    let is_extension = Procedure::is_extension;
    line("MPI 5.0 in C", &|procedure| procedure.removed.is_none() && !is_extension(procedure));
    line("in the standard ABI", &|procedure| procedure.in_standard_abi() && !is_extension(procedure));
    line("with large counts", &|procedure| procedure.has_large());
    line("removed by MPI 3.0, in MPICH's ABI", &|procedure| procedure.removed.is_some());
    line("fault tolerance, beyond MPI 5.0", &is_extension);
    text
}

fn row(text: &mut String, procedure: &Procedure, answer: Answer) {
    let engine = match answer {
        Answer::Engine => "yes",
        Answer::Door => "door",
        Answer::Error => "",
    };
    let door = if answer == Answer::Error { "" } else { "yes" };
    let standard = if procedure.in_standard_abi() { door } else { "not in the ABI" };
    let large = if procedure.has_large() { "large" } else { "" };
    let mut notes = Vec::new();
    if answer == Answer::Error {
        notes.push(format!("later: {}", brought_by(procedure)));
    }
    notes.extend(procedure.deprecated.map(|version| format!("deprecated in {version}")));
    notes.extend(procedure.removed.map(|version| format!("removed in {version}")));
    let name = procedure.name;
    writeln!(text, "| {name} | {large} | {engine} | {standard} | {door} | {} |", notes.join("; ")).expect("a string");
}

/// The part of MPI that a procedure belongs to, for those that nothing serves yet.
fn brought_by(procedure: &Procedure) -> &'static str {
    match procedure.chapter {
        11 => "dynamic processes",
        12 => "one-sided communication",
        14 => "files",
        _ if procedure.name.starts_with("MPI_Win_") => "one-sided communication",
        _ if procedure.name.starts_with("MPI_File_") => "files",
        _ => "not scheduled",
    }
}
