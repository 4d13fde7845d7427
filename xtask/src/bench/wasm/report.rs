//! The tables of `bench wasm`.

use super::ways::Way;
use super::{KERNELS, Measured, PROGRAMS, RANKS, STARTS, machine};
use crate::bench::figure;
use std::fmt::Write as _;
use std::process::Command;

const GUEST: &str = "wasm, clang";

pub fn written(ways: &[Way], measured: &Measured, rounds: usize) -> String {
    let mut out = format!("# anympi {}: WebAssembly beside native, on {}\n\n", env!("CARGO_PKG_VERSION"), machine());
    let _ = writeln!(
        out,
        "Medians of {rounds} interleaved rounds. Native programs are compiled with -O3 by {} and {};\n\
         guests with -O3 and 128-bit SIMD by the same clang, and by zig's. Ranks of a guest are threads of one process.",
        compiler("gcc"),
        compiler("clang")
    );
    out.push_str(&messages(ways, measured));
    for n in RANKS {
        out.push_str(&programs(ways, measured, n));
    }
    out.push_str(&breakdown(measured));
    out.push_str(&starts(ways, measured));
    out
}

fn compiler(name: &str) -> String {
    let version = Command::new(name).arg("-dumpversion").output();
    let version = version.map(|out| String::from_utf8_lossy(&out.stdout).trim().to_string()).unwrap_or_default();
    format!("{name} {version}")
}

fn seconds(value: Option<f64>) -> String {
    value.map_or("failed".into(), |value| format!("{value:.3}"))
}

fn ratio(over: Option<f64>, under: Option<f64>) -> String {
    match (over, under) {
        (Some(over), Some(under)) if under > 0.0 => format!("{:.2}", over / under),
        _ => String::new(),
    }
}

fn head(out: &mut String, first: &str, columns: &[&str]) {
    let _ = write!(out, "| {first} |");
    for column in columns {
        let _ = write!(out, " {column} |");
    }
    out.push_str("\n|---|");
    out.push_str(&"---:|".repeat(columns.len()));
}

fn messages(ways: &[Way], measured: &Measured) -> String {
    let names: Vec<&str> = ways.iter().filter(|way| way.kernels).map(|way| way.name).collect();
    let mut out =
        "\n## Messages between two ranks\n\nThe last column is the better of MPICH and Open MPI against wasm: \
                   more than 1 means that guests are faster.\n\n"
            .to_string();
    head(&mut out, "", &[&["bytes", "unit"], &names[..], &["best MPI / wasm"]].concat());
    for (kernel, size, unit, more_is_better) in KERNELS {
        let of = |way: &str| measured.median(&format!("{kernel} {size}"), way);
        let _ = write!(out, "\n| {kernel} | {size} | {unit} |");
        for name in &names {
            let _ = write!(out, " {} |", of(name).map_or("failed".into(), figure));
        }
        let peers = ["mpich", "open mpi"].into_iter().filter_map(of);
        let best = if more_is_better { peers.reduce(f64::max) } else { peers.reduce(f64::min) };
        let faster = if more_is_better { ratio(of(GUEST), best) } else { ratio(best, of(GUEST)) };
        let _ = write!(out, " {faster} |");
    }
    out.push('\n');
    out
}

fn programs(ways: &[Way], measured: &Measured, n: usize) -> String {
    let names: Vec<&str> = ways.iter().map(|way| way.name).collect();
    let mut out = format!(
        "\n## Whole programs, {n} rank{}\n\nSeconds, and the speed of wasm as a part of native: on MPICH by gcc, on the \
         engine by gcc, and on the engine by the same clang.\n\n",
        if n == 1 { "" } else { "s" }
    );
    head(&mut out, "", &[&names[..], &["mpich / wasm", "gcc / wasm", "clang / wasm"]].concat());
    for (program, _) in PROGRAMS {
        let of = |way: &str| measured.median(&format!("{program} {n} total"), way);
        let _ = write!(out, "\n| {program} |");
        for name in &names {
            let _ = write!(out, " {} |", seconds(of(name)));
        }
        for native in ["mpich", "engine, gcc", "engine, clang"] {
            let _ = write!(out, " {} |", ratio(of(native), of(GUEST)));
        }
    }
    out.push('\n');
    out
}

/// What is the code generator's: one rank sends nothing to others.
fn breakdown(measured: &Measured) -> String {
    let mut out = "\n## Where the time goes\n\nSeconds of computing on one rank, which no MPI has a part in, and seconds in \
                   MPI on two. `generator` is clang's native code against the same clang's wasm, `front end` zig's (newer) \
                   clang against Debian's, both as wasm.\n\n"
        .to_string();
    let columns = [
        "gcc",
        "clang",
        "wasm, clang",
        "wasm, zig",
        "generator",
        "front end",
        "in MPI: mpich",
        "in MPI: engine",
        "in MPI: wasm",
    ];
    head(&mut out, "", &columns);
    for (program, _) in PROGRAMS {
        let compute = |way: &str| measured.median(&format!("{program} 1 compute"), way);
        let in_mpi = |way: &str| measured.median(&format!("{program} 2 communication"), way);
        let _ = write!(out, "\n| {program} |");
        for way in ["engine, gcc", "engine, clang", GUEST, "wasm, zig"] {
            let _ = write!(out, " {} |", seconds(compute(way)));
        }
        let _ = write!(out, " {} |", ratio(compute("engine, clang"), compute(GUEST)));
        let _ = write!(out, " {} |", ratio(compute(GUEST), compute("wasm, zig")));
        for way in ["mpich", "engine, gcc", GUEST] {
            let _ = write!(out, " {} |", seconds(in_mpi(way)));
        }
    }
    out.push('\n');
    out
}

fn starts(ways: &[Way], measured: &Measured) -> String {
    let names: Vec<&str> = ways.iter().filter(|way| way.starts > 0).map(|way| way.name).collect();
    let mut out = "\n## Start-up\n\nMilliseconds from the launcher's start to its end, with one allreduce of all ranks \
                   between; in brackets megabytes for each rank while all are there, launcher and shared memory included. \
                   The guest had been compiled before.\n\n"
        .to_string();
    head(&mut out, "ranks", &names);
    for n in STARTS {
        let _ = write!(out, "\n| {n} |");
        for way in ways.iter().filter(|way| way.starts > 0) {
            let of = |what: &str| measured.median(&format!("{what} {n}"), way.name);
            let _ = match (of("start"), of("memory")) {
                (Some(ms), Some(megabytes)) => write!(out, " {} ({megabytes:.1}) |", figure(ms)),
                _ if way.starts < n => write!(out, " |"),
                _ => write!(out, " failed |"),
            };
        }
    }
    out.push('\n');
    out
}
