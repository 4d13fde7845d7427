//! `anympi serve` and the commands of its clients. Another program carries them out, `anympi-functions`, so that a
//! launcher of MPI programs need not know HTTP.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

pub const COMMANDS: [&str; 7] = ["serve", "upload", "invoke", "list", "delete", "logs", "cancel"];

const PROGRAM: &str = "anympi-functions";

/// Becomes the other program.
pub fn main(command: &str, arguments: Vec<OsString>) -> ExitCode {
    let executable = std::env::current_exe().and_then(|path| path.canonicalize());
    let program = match &executable {
        Ok(executable) => find(executable.parent().unwrap_or(Path::new("/"))),
        Err(error) => Err(format!("cannot find its own executable: {error}")),
    };
    let message = match program {
        Ok(program) => {
            let error = Command::new(&program).arg(command).args(arguments).exec();
            format!("cannot run {}: {error}", program.display())
        }
        Err(message) => message,
    };
    eprintln!("anympi {command}: {message}");
    ExitCode::from(125)
}

/// Installed, it lies beside the libraries; built by cargo, beside this program.
fn find(folder: &Path) -> Result<PathBuf, String> {
    let places = [folder.join("../lib/anympi").join(PROGRAM), folder.join(PROGRAM)];
    let found = places.iter().find(|place| place.exists()).and_then(|place| place.canonicalize().ok());
    found.ok_or_else(|| format!("{PROGRAM} is missing from {}", places[0].display()))
}
