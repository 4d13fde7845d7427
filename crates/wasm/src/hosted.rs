//! The program as one rank of another MPI: `anympi exec` has become this process, and that MPI's launcher sees it end.
//!
//! The rank is on the process's first thread, as MPIs want theirs to be. A rank that ends without a trap ends as a native
//! program does, whatever its code: what becomes of the others is for the MPI's launcher to say. A trap is reported first,
//! with the guest's backtrace, and ends the job.

use crate::hosting::{caught, end};
use crate::options::Run;
use anympi_engine::world::ending::Ending;
use anympi_wasm::error::TRAP_CODE;
use anympi_wasm::host::{self, Door, Host};
use anympi_wasm::program::Program;
use anympi_wasm::{Mpi, rank};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// How long a report may be on its way to the launcher.
const UNTIL_READ: Duration = Duration::from_millis(100);

const DOOR: &str = "libmpi_abi.so.1";

/// Whether another MPI is to answer.
pub fn is_wanted() -> bool {
    std::env::var_os("ANYMPI_HOST").is_some_and(|path| !path.is_empty())
}

pub fn run(prepared: Result<Program, String>, run: &Run) -> ExitCode {
    let opened = prepared.and_then(|program| {
        let door = Door::open(&door()?).map_err(|error| error.to_string())?;
        Ok((program, door))
    });
    let (program, door) = match opened {
        Ok(ready) => ready,
        Err(message) => return end(&Ending::Refused(message)),
    };
    let mpi = |calls| Mpi::Host(Box::new(Host::new(door, calls)));
    let ending = caught(|| rank::run(&program, mpi, &run.sandbox, run.streams[0]));
    let code = end(&ending);
    if matches!(ending, Ending::Trapped(_)) {
        // MPICH's launcher forgets what it has not read yet when it hears of an abort.
        std::thread::sleep(UNTIL_READ);
        host::abort(TRAP_CODE);
    }
    code
}

/// Our library for the standard ABI, through which the host is reached. It lies beside this program, or in a folder there
/// when cargo has built both.
fn door() -> Result<PathBuf, String> {
    let executable = std::env::current_exe().map_err(|error| format!("cannot find its own executable: {error}"))?;
    let folder = executable.parent().unwrap_or(Path::new("/"));
    let places = [folder.join(DOOR), folder.join("anympi-lib").join(DOOR)];
    places.into_iter().find(|path| path.exists()).ok_or_else(|| format!("{DOOR} is missing from {}", folder.display()))
}
