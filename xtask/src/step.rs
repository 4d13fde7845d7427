//! Running commands: shown before they run, and an error when they fail.

use crate::Result;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs `command` with its output where ours goes.
pub fn run(command: &mut Command) -> Result {
    println!("$ {}", shown(command));
    run_unshown(command)
}

pub fn run_unshown(command: &mut Command) -> Result {
    let status = command.status().map_err(|error| format!("cannot run {}: {error}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", shown(command)).into()) }
}

/// Runs `command` in silence; only whether it succeeded matters.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// The command as one would type it in the root of the workspace.
fn shown(command: &Command) -> String {
    let root = format!("{}/", crate::root().display());
    let program = Path::new(command.get_program());
    // Cargo says where it is; nobody types that.
    let program = if program.ends_with("cargo") { OsStr::new("cargo") } else { program.as_os_str() };
    let quoted = std::iter::once(program).chain(command.get_args()).map(|word| {
        let word = word.to_string_lossy().replace(&root, "");
        if word.contains([' ', '\'', '"', ';', '(']) { format!("'{word}'") } else { word }
    });
    quoted.collect::<Vec<_>>().join(" ")
}

/// `cargo`, the one that runs this.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::root());
    command
}
