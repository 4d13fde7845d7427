//! `cargo xtask COMMAND`: everything a developer runs. This file only dispatches.

mod bench;
mod ci;
mod codegen;
mod demo;
mod packages;
mod python;
mod stage;
mod step;
mod test;
mod tidy;

use std::error::Error;
use std::process::ExitCode;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  demo                build anympi and show it, installing what that needs
  test [--at-length] [FILTER]
                      fetch what the tests compare with, and run them all,
                      those that take many minutes as well if asked
  stage [--dev]       build anympi and lay it out in target/anympi
  install --prefix DIR
                      the same, in DIR
  tidy                look for what no compiler finds
  ci                  format, codegen, tidy, clippy and test, as CI does
  codegen [--check]   write every generated file, or say which are stale
  bench [...]         compare with the MPIs that are installed; see bench --help";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.split_first() {
        Some((&"bench", rest)) => bench::run(rest),
        Some((&"ci", rest)) => ci::ci(rest),
        Some((&"demo", rest)) => demo::demo(rest),
        Some((&"install", rest)) => stage::run_install(rest),
        Some((&"stage", rest)) => stage::run_stage(rest),
        Some((&"test", rest)) => test::test(rest),
        Some((&"tidy", rest)) => tidy::tidy(rest),
        Some((&"codegen", rest)) => codegen::run(rest),
        Some((&("help" | "--help" | "-h"), _)) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace.
fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}
