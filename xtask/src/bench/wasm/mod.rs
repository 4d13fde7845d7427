//! What WebAssembly costs: the same C sources native and as guests, interleaved.
//!
//! Round by round every program runs once in every way, in another order each time. What is kept is the median over the
//! rounds. Compute time on one rank, where nothing is sent, tells what of the difference is the code generator's.

mod memory;
mod report;
mod ways;

use super::{HELP, machine, median, today};
use crate::{Result, root, stage};
use std::collections::HashMap;
use std::process::{Command, Stdio};
use std::time::Instant;
use ways::Way;

/// The whole programs of benches/wasm, and their arguments.
const PROGRAMS: [(&str, &[&str]); 4] =
    [("jacobi", &["1000", "400"]), ("transpose", &["1024", "60"]), ("cg", &["64", "200"]), ("sort", &["4000000", "8"])];

/// Ranks of the whole programs: alone, where nothing is sent, and one for each core of a small machine.
const RANKS: [usize; 2] = [1, 2];

/// Kernels of benches/c/mpibench.c, their sizes, and whether more is better.
const KERNELS: [(&str, u64, &str, bool); 6] = [
    ("latency", 8, "µs", false),
    ("latency", 1 << 20, "µs", false),
    ("bandwidth", 8, "MB/s", true),
    ("bandwidth", 1 << 20, "MB/s", true),
    ("allreduce", 8, "µs", false),
    ("allreduce", 1 << 20, "µs", false),
];

/// Worlds that are started and ended.
const STARTS: [usize; 4] = [1, 8, 100, 1000];

/// (what, way) -> one value per round.
#[derive(Default)]
struct Measured(HashMap<(String, &'static str), Vec<f64>>);

impl Measured {
    fn keep(&mut self, what: String, way: &Way, value: f64) {
        self.0.entry((what, way.name)).or_default().push(value);
    }

    fn median(&self, what: &str, way: &str) -> Option<f64> {
        let values = self.0.iter().find(|((name, by), _)| name == what && *by == way)?.1;
        Some(median(values))
    }
}

pub fn run(args: &[&str]) -> Result {
    let mut rounds = 5;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--rounds" => rounds = args.next().ok_or("--rounds needs a number")?.parse()?,
            other => return Err(format!("no option {other}\n{HELP}").into()),
        }
    }
    // Whatever lies there now may have been staged for the tests.
    stage::stage(stage::Profile::Release)?;
    let ways = ways::installed(root())?;
    println!("comparing {}", ways.iter().map(|way| way.name).collect::<Vec<_>>().join(", "));
    let mut measured = Measured::default();
    for round in 0..rounds {
        eprintln!("round {} of {rounds}", round + 1);
        // So that nobody is always the one that follows the hottest.
        let order: Vec<&Way> = (0..ways.len()).map(|i| &ways[(i + round) % ways.len()]).collect();
        for way in order.iter().filter(|way| way.kernels) {
            tell(way, kernels(way, &mut measured));
        }
        for (program, arguments) in PROGRAMS {
            for n in RANKS {
                for way in &order {
                    tell(way, whole(way, program, arguments, n, &mut measured));
                }
            }
        }
        for n in STARTS {
            for way in order.iter().filter(|way| way.starts >= n) {
                tell(way, start(way, n, &mut measured));
            }
        }
    }
    let report = report::written(&ways, &measured, rounds);
    println!("{report}");
    let file = root().join("docs/benchmarks").join(format!("{}-wasm.md", today()?));
    std::fs::write(&file, report)?;
    println!("kept in {}", file.strip_prefix(root()).unwrap_or(&file).display());
    Ok(())
}

/// What fails leaves a gap in the table, and says so.
fn tell(way: &Way, result: Result) {
    if let Err(error) = result {
        eprintln!("  {}: {error}", way.name);
    }
}

fn output(command: &mut Command) -> Result<String> {
    let out = command.stdin(Stdio::null()).output()?;
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr);
        return Err(format!("{}: {}", out.status, said.lines().last().unwrap_or_default()).into());
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

fn kernels(way: &Way, measured: &mut Measured) -> Result {
    let mut command = way.command("mpibench", 2);
    command.args(["8", "1048576", "latency", "bandwidth", "allreduce"]);
    for line in output(&mut command)?.lines() {
        if let [kernel, size, value, _] = line.split_whitespace().collect::<Vec<_>>()[..] {
            measured.keep(format!("{kernel} {size}"), way, value.parse()?);
        }
    }
    Ok(())
}

/// Keeps what the program prints as `PROGRAM N PART`.
fn whole(way: &Way, program: &str, arguments: &[&str], n: usize, measured: &mut Measured) -> Result {
    for line in output(way.command(program, n).args(arguments))?.lines() {
        if let [name, part, seconds] = line.split_whitespace().collect::<Vec<_>>()[..] {
            measured.keep(format!("{name} {n} {part}"), way, seconds.parse()?);
        }
    }
    Ok(())
}

/// Milliseconds from the launcher's start to its end, and the memory while all ranks are there.
fn start(way: &Way, n: usize, measured: &mut Measured) -> Result {
    let started = Instant::now();
    output(&mut way.command("start", n))?;
    measured.keep(format!("start {n}"), way, started.elapsed().as_secs_f64() * 1e3);
    let bytes = memory::of_all_ranks(way.command("start", n).arg("wait"))?;
    measured.keep(format!("memory {n}"), way, bytes as f64 / n as f64 / 1e6);
    Ok(())
}
