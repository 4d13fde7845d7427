//! What a door adds: the same source compiled for a host and run on it alone, and compiled for another ABI and run
//! on that host through the door of that ABI.
//!
//! Round by round every program runs once. A call is judged by its fastest block over all rounds, alone and through
//! the door: whatever else the machine does makes blocks slower, never faster. The medians stand beside, to show how
//! far they can be trusted.

mod cells;
mod report;

use super::{HELP, machine, today};
use crate::{Result, root, stage};
use cells::{Column, Section};
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

struct Options<'a> {
    rounds: usize,
    hosts: Vec<&'a str>,
    before: Option<&'a Path>,
    pairs: bool,
    kernels: Vec<&'a str>,
}

/// A kernel's name, and how many MPI calls one repetition of it makes.
type Kernel = (String, u32);

/// (section, column, kernel) -> per round what the fastest and the median block took, or a single value twice.
type Measured = HashMap<(usize, usize, String), Vec<(f64, f64)>>;

pub fn run(args: &[&str]) -> Result {
    let options = options(args)?;
    // Whatever lies there now may have been staged for the tests.
    stage::stage(stage::Profile::Release)?;
    let root = root();
    let sections = cells::sections(root, options.before, |title| {
        options.hosts.is_empty() || options.hosts.iter().any(|word| title.contains(word))
    })?;
    let mut report = format!("# {} on {}\n\n{}", env!("CARGO_PKG_VERSION"), machine(), report::PREFACE);
    let mut kernels = Vec::new();
    let measured = rounds(&sections, options.rounds, |section, column, keep| {
        let output = lines(column.alone("calls").args(&options.kernels))?;
        let (library, rows) = output.split_first().ok_or("it printed nothing")?;
        let library = library.split_whitespace().collect::<Vec<_>>().join(" ");
        if !library.contains(section.mpi_library) {
            return Err(format!("it ran on {library}").into());
        }
        for row in rows {
            let words: Vec<&str> = row.split_whitespace().collect();
            let [kernel, calls, fastest, median] = words[..] else { return Err(format!("it printed {row}").into()) };
            let kernel: Kernel = (kernel.to_string(), calls.parse()?);
            keep(&kernel.0, (fastest.parse()?, median.parse()?));
            if !kernels.contains(&kernel) {
                kernels.push(kernel);
            }
        }
        Ok(())
    });
    report.push_str(&report::calls(&sections, &kernels, &measured));
    if options.pairs {
        let measured = rounds(&sections, options.rounds, |_, column, keep| {
            for wanted in [["fastest", "8", "latency"], ["fastest", "1048576", "bandwidth"]] {
                for row in lines(column.pair("mpibench").args(wanted))? {
                    if let [kernel, _, value, _] = row.split_whitespace().collect::<Vec<_>>()[..] {
                        let value = value.parse()?;
                        keep(kernel, (value, value));
                    }
                }
            }
            Ok(())
        });
        report.push_str(&report::pairs(&sections, "latency", "µs for 8 bytes", false, &measured));
        report.push_str(&report::pairs(&sections, "bandwidth", "MB/s in messages of 1 MiB", true, &measured));
    }
    println!("{report}");
    if options.pairs && options.kernels.is_empty() && options.hosts.is_empty() {
        let file = root.join("docs/benchmarks").join(format!("{}-translate.md", today()?));
        std::fs::write(&file, report)?;
        println!("kept in {}", file.strip_prefix(root).unwrap_or(&file).display());
    }
    Ok(())
}

fn options<'a>(args: &[&'a str]) -> Result<Options<'a>> {
    let mut options = Options { rounds: 9, hosts: Vec::new(), before: None, pairs: true, kernels: Vec::new() };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value\n{HELP}"));
        match *arg {
            "--rounds" => options.rounds = value()?.parse()?,
            "--host" => options.hosts.push(value()?),
            "--before" => options.before = Some(Path::new(*value()?)),
            "--no-pairs" => options.pairs = false,
            flag if flag.starts_with('-') => return Err(format!("no option {flag}\n{HELP}").into()),
            kernel => options.kernels.push(kernel),
        }
    }
    Ok(options)
}

/// Measures every column of every section once a round. One that fails leaves a gap in the table, and says so.
fn rounds(
    sections: &[Section],
    rounds: usize,
    mut measure: impl FnMut(&Section, &Column, &mut dyn FnMut(&str, (f64, f64))) -> Result,
) -> Measured {
    let mut measured = Measured::new();
    for round in 0..rounds {
        for (s, section) in sections.iter().enumerate() {
            eprintln!("round {} of {rounds}: {}", round + 1, section.title);
            for (c, column) in section.columns.iter().enumerate() {
                let mut keep = |kernel: &str, value| {
                    measured.entry((s, c, kernel.to_string())).or_default().push(value);
                };
                if let Err(error) = measure(section, column, &mut keep) {
                    eprintln!("  {}: {error}", column.name);
                }
            }
        }
    }
    measured
}

/// The lines that a command prints, if it ends well.
fn lines(command: &mut Command) -> Result<Vec<String>> {
    let out = command.output()?;
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr);
        return Err(format!("{}: {}", out.status, said.lines().last().unwrap_or_default()).into());
    }
    Ok(String::from_utf8_lossy(&out.stdout).lines().map(str::to_string).collect())
}
