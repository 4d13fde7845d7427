//! A server of functions under load: `cargo xtask bench functions`.
//!
//! The test that kills a server among 50 clients does the work, with as many invocations as are asked for. This keeps its
//! figures, and what one invocation costs a client that is alone.

use super::{figure, machine, median, today};
use crate::step::{cargo, run};
use crate::{Result, root, stage};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

const ALONE: usize = 100;

pub fn bench(args: &[&str]) -> Result {
    let count = match args {
        [] => "10000",
        ["--invocations", count] if count.parse::<usize>().is_ok_and(|count| count > 0) => count,
        _ => return Err("usage: cargo xtask bench functions [--invocations 10000]".into()),
    };
    stage::stage(stage::Profile::Release)?;
    let folder = root().join("target/bench/functions");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let mut report = format!("# Functions: {} on {}\n\n## One client\n\n", env!("CARGO_PKG_VERSION"), machine());
    report.push_str(&alone(&folder)?);

    let figures = folder.join("figures");
    let mut command = cargo();
    command.args(["test", "--quiet", "--package", "anympi-system-tests", "--test", "functions_load"]);
    command.env("ANYMPI_TEST_REQUIRE", "1").env("ANYMPI_INVOCATIONS", count).env("ANYMPI_FIGURES", &figures);
    run(&mut command)?;
    report.push_str("\n## Fifty clients, and a server that is killed when half is done\n\n");
    report.push_str(
        "Up to 8 ranks at once, invocations of 1 to 3 ranks that append a line to a file. Every invocation had a\n",
    );
    report.push_str(
        "result, none ran twice. Times are medians; `away` is from the kill to the new server's first answer.\n\n",
    );
    report.push_str(&std::fs::read_to_string(&figures)?);
    println!("{report}");
    let file = root().join("docs/benchmarks").join(format!("{}-functions.md", today()?));
    std::fs::write(&file, report)?;
    println!("kept in {}", file.strip_prefix(root()).unwrap_or(&file).display());
    Ok(())
}

/// What an invocation costs, and where that goes: medians of some, each after the other.
fn alone(folder: &Path) -> Result<String> {
    let (anympi, module) = (root().join("target/anympi/bin/anympi"), folder.join("function.wasm"));
    let source = root().join("tests/programs/function.c");
    run(Command::new(&anympi).arg("compile").arg(source).arg("-o").arg(&module))?;
    let (mut server, address) = serve(&anympi, folder)?;
    let client = |words: &[&str]| {
        let mut command = Command::new(&anympi);
        command.args(words).env("ANYMPI_SERVER", &address).stdout(Stdio::piped());
        command
    };
    run(client(&["upload", "demo/function"]).arg(&module).stdout(Stdio::null()))?;
    let timed = |mut command: Command| -> Result<(f64, Vec<u8>)> {
        let began = Instant::now();
        let output = command.output()?;
        let took = began.elapsed().as_secs_f64() * 1e3;
        match output.status.success() {
            true => Ok((took, output.stdout)),
            false => Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)).into()),
        }
    };
    let mut text = String::from("Medians in milliseconds over 100 invocations, each after the other.\n\n");
    text.push_str("| ranks | `anympi invoke` | of that: a client that asks nothing but the status | server, from request to result | of that: before the launcher starts | `anympi run` without a server |\n");
    text.push_str("|---:|---:|---:|---:|---:|---:|\n");
    for ranks in ["1", "2", "8"] {
        let mut columns: [Vec<f64>; 5] = Default::default();
        for _ in 0..ALONE {
            let (took, output) = timed(client(&["invoke", "demo/function", "-n", ranks, "--json"]))?;
            let result: serde_json::Value = serde_json::from_slice(&output)?;
            let time = |name: &str| result[name].as_f64().unwrap_or_default();
            columns[0].push(took);
            columns[1].push(timed(client(&["list"]))?.0);
            columns[2].push(time("ended") - time("created"));
            columns[3].push(time("started") - time("created"));
            let mut direct = Command::new(&anympi);
            direct.args(["run", "-n", ranks]).arg(&module);
            columns[4].push(timed(direct)?.0);
        }
        let columns: Vec<String> = columns.iter().map(|values| figure(median(values))).collect();
        text.push_str(&format!("| {ranks} | {} |\n", columns.join(" | ")));
    }
    server.kill()?;
    server.wait()?;
    Ok(text)
}

fn serve(anympi: &Path, folder: &Path) -> Result<(Child, String)> {
    let mut command = Command::new(anympi);
    command.args(["serve", "--listen", "127.0.0.1:0", "--store"]).arg(folder.join("store"));
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().ok_or("a pipe")?).read_line(&mut line)?;
    let address = line.split_whitespace().find(|word| word.starts_with("http://"));
    let address = address.ok_or_else(|| format!("the server did not start: {line}"))?;
    Ok((child, address.trim_end_matches(['/', ',']).to_owned()))
}
