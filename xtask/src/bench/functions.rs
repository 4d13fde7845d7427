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
    let (mut count, mut profile) = ("10000", stage::Profile::Release);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--invocations" => count = args.next().ok_or("--invocations needs a number")?,
            "--dev" => profile = stage::Profile::Dev,
            _ => return Err("usage: cargo xtask bench functions [--invocations 10000] [--dev]".into()),
        }
    }
    let _: usize = count.parse().map_err(|_| format!("--invocations: `{count}` is not a number"))?;
    stage::stage(profile)?;
    let folder = root().join("target/bench/functions");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let built = if profile == stage::Profile::Dev { ", built as for tests" } else { "" };
    let mut report =
        format!("# Functions: {}{built}, on {}\n\n## One client\n\n", env!("CARGO_PKG_VERSION"), machine());
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
        "result, none ran twice. Times are medians; `away` is from the kill to the new server's first answer.\n",
    );
    report
        .push_str("`lost` are those that ran when the server was killed: they may have done their work, so they are\n");
    report.push_str("not run again, and their clients are told.\n\n");
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
    let (_server, address) = serve(&anympi, folder)?;
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
    let mut text = format!("Medians in milliseconds over {ALONE} invocations, each after the other. The columns:\n\n");
    text.push_str("- *invoke*: the command `anympi invoke`, from its start to its end\n");
    text.push_str("- *client*: a command that only asks the server something, `anympi list`\n");
    text.push_str("- *accepted*: from the request, over the first record, until it is taken from the queue\n");
    text.push_str(
        "- *launched*: from there, over the second record, until the launcher has started the ranks' process\n",
    );
    text.push_str("- *ranks*: from there until the last rank has ended: modules are loaded, the world is made, the program runs\n");
    text.push_str("- *result*: from there until the launcher has ended\n");
    text.push_str("- *run*: `anympi run` of the same module without a server\n\n");
    text.push_str(
        "What is left of *invoke* is a second request, and output and record on their way into the store.\n\n",
    );
    text.push_str("| ranks | invoke | client | accepted | launched | ranks | result | run |\n");
    text.push_str("|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for ranks in ["1", "2", "8"] {
        let mut columns: [Vec<f64>; 7] = Default::default();
        for _ in 0..ALONE {
            let (took, output) = timed(client(&["invoke", "demo/function", "-n", ranks, "--json"]))?;
            let result: serde_json::Value = serde_json::from_slice(&output)?;
            let of_ranks = result["results"].as_array().ok_or("no rank has a result")?;
            let times = |name: &str| of_ranks.iter().filter_map(|rank| rank[name].as_f64()).collect::<Vec<f64>>();
            let first = times("started").into_iter().fold(f64::INFINITY, f64::min);
            let last = times("ended").into_iter().fold(0.0, f64::max);
            let time = |name: &str| result[name].as_f64().unwrap_or_default();
            let mut direct = Command::new(&anympi);
            direct.args(["run", "-n", ranks]).arg(&module);
            let measured = [
                took,
                timed(client(&["list"]))?.0,
                time("started") - time("created"),
                first - time("started"),
                last - first,
                time("ended") - last,
                timed(direct)?.0,
            ];
            columns.iter_mut().zip(measured).for_each(|(column, value)| column.push(value));
        }
        let columns: Vec<String> = columns.iter().map(|values| figure(median(values))).collect();
        text.push_str(&format!("| {ranks} | {} |\n", columns.join(" | ")));
    }
    Ok(text)
}

/// A server, which ends with the measurement, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn serve(anympi: &Path, folder: &Path) -> Result<(Running, String)> {
    let mut command = Command::new(anympi);
    command.args(["serve", "--listen", "127.0.0.1:0", "--store"]).arg(folder.join("store"));
    let mut server = Running(command.stdout(Stdio::piped()).spawn()?);
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().ok_or("a pipe")?).read_line(&mut line)?;
    let address = line.split_whitespace().find(|word| word.starts_with("http://"));
    let address = address.ok_or_else(|| format!("the server did not start: {line}"))?;
    Ok((server, address.trim_end_matches(['/', ',']).to_owned()))
}
