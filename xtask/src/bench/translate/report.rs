//! The tables of `bench translate`.

use super::cells::{Column, Section};
use super::{Kernel, Measured};
use crate::bench::{figure, median};
use std::fmt::Write as _;

pub const PREFACE: &str = "\
One rank: nanoseconds of one repetition in its fastest block over all rounds, alone and through a door, and what the
door adds: to the repetition, in brackets between the medians, and per MPI call of the repetition.
Two ranks: the best millisecond of all rounds, and in brackets that of the median round.
";

pub fn calls(sections: &[Section], kernels: &[Kernel], measured: &Measured) -> String {
    let mut out = String::new();
    for (s, section) in sections.iter().enumerate() {
        heading(&mut out, section, "| | calls |", "ns |", |name| format!(" {name} | adds | a call |"));
        out.push_str("|---|---:|---:|");
        out.push_str(&"---:|---:|---:|".repeat(section.columns.len() - 1));
        for (kernel, calls) in kernels {
            let both = |column: usize| {
                let values = measured.get(&(s, column, kernel.clone()))?;
                let fastest = values.iter().map(|v| v.0).reduce(f64::min)?;
                Some((fastest, median(&values.iter().map(|v| v.1).collect::<Vec<_>>())))
            };
            let alone = both(0);
            let _ = write!(out, "\n| {kernel} | {calls} | {} |", alone.map_or("failed".into(), |a| figure(a.0)));
            for column in 1..section.columns.len() {
                let _ = match (alone, both(column)) {
                    (Some(alone), Some(door)) => {
                        let added = door.0 - alone.0;
                        let (ns, medians) = (figure(door.0), figure(door.1 - alone.1));
                        let a_call = figure(added / f64::from(*calls));
                        write!(out, " {ns} | {} ({medians}) | {a_call} |", figure(added))
                    }
                    (None, Some(door)) => write!(out, " {} | | |", figure(door.0)),
                    _ => write!(out, " failed | | |"),
                };
            }
        }
        out.push('\n');
    }
    out
}

pub fn pairs(sections: &[Section], kernel: &str, unit: &str, more_is_better: bool, measured: &Measured) -> String {
    let mut out = String::new();
    for base in ["alone", "standard", "before"] {
        let alike = sections.iter().enumerate().filter(|(_, section)| section.columns[0].name == base);
        let alike: Vec<(usize, &Section)> = alike.collect();
        if !alike.is_empty() {
            out.push_str(&pairs_beside(base, &alike, kernel, unit, more_is_better, measured));
        }
    }
    out
}

/// The sections whose first column is `base`.
fn pairs_beside(
    base: &str,
    sections: &[(usize, &Section)],
    kernel: &str,
    unit: &str,
    more_is_better: bool,
    measured: &Measured,
) -> String {
    let mut out = format!("\n## Two ranks: {kernel}, {unit}\n\n| | {base} |");
    let mut doors: Vec<&str> = Vec::new();
    for column in sections.iter().flat_map(|(_, section)| &section.columns[1..]) {
        if !doors.contains(&column.name.as_str()) {
            doors.push(&column.name);
        }
    }
    for door in &doors {
        let _ = write!(out, " {door} | ratio |");
    }
    out.push_str("\n|---|---:|");
    out.push_str(&"---:|---:|".repeat(doors.len()));
    for &(s, section) in sections {
        let both = |column: usize| {
            let values = measured.get(&(s, column, kernel.to_string()))?;
            let values: Vec<f64> = values.iter().map(|v| v.0).collect();
            let best = values.iter().copied().reduce(if more_is_better { f64::max } else { f64::min })?;
            Some((best, median(&values)))
        };
        let cell =
            |value: Option<(f64, f64)>| value.map_or("failed".into(), |v| format!("{} ({})", digits(v.0), digits(v.1)));
        let alone = both(0);
        let _ = write!(out, "\n| {} | {} |", section.title, cell(alone));
        for door in &doors {
            let at = section.columns.iter().skip(1).position(|column: &Column| column.name == *door);
            let value = at.map(|at| both(at + 1));
            let _ = match (value, alone) {
                (None, _) => write!(out, " | |"),
                (Some(Some(v)), Some(alone)) => write!(out, " {} | {:.3} |", cell(Some(v)), v.0 / alone.0),
                (Some(value), _) => write!(out, " {} | |", cell(value)),
            };
        }
    }
    out.push('\n');
    out
}

/// A section's own heading and the first line of its table.
fn heading(out: &mut String, section: &Section, first: &str, unit: &str, column: impl Fn(&str) -> String) {
    let _ = write!(out, "\n## {}\n\n{first} {} {unit}", section.title, section.columns[0].name);
    for door in &section.columns[1..] {
        out.push_str(&column(&door.name));
    }
    out.push('\n');
}

/// Latencies of a tenth of a microsecond are told apart by their fourth digit.
fn digits(value: f64) -> String {
    if value < 10.0 { format!("{value:.4}") } else { format!("{value:.0}") }
}
