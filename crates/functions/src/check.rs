//! Asks `anympi-wasm --check` whether a module can run. It compiles it, too, so that the first invocation need not.

use crate::error::{Error, Result};
use crate::scratch::Scratch;
use crate::spawn::Spawner;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;
use tokio::sync::Semaphore;

/// Hostile modules can be slow to compile.
const LONGEST: Duration = Duration::from_secs(120);
/// Modules that are compiled at the same time: each takes all cores.
const AT_ONCE: usize = 2;

pub struct Checker {
    program: PathBuf,
    folder: PathBuf,
    /// Modules are compiled so that they count what they compute, as they will have to.
    fuel: bool,
    spawner: Spawner,
    turns: Semaphore,
}

impl Checker {
    /// `program` is anympi-wasm; modules lie in `folder` meanwhile.
    pub fn new(program: PathBuf, folder: PathBuf, fuel: bool, spawner: Spawner) -> Checker {
        Checker { program, folder, fuel, spawner, turns: Semaphore::new(AT_ONCE) }
    }

    pub async fn check(&self, module: &[u8]) -> Result<()> {
        let _turn = self.turns.acquire().await.map_err(|error| Error::Internal(error.to_string()))?;
        let cannot = |error: std::io::Error| Error::Store(format!("cannot write the module to check it: {error}"));
        let scratch = Scratch::at(self.folder.join(crate::id::unique())).map_err(cannot)?;
        let file = scratch.path().join("module.wasm");
        tokio::fs::write(&file, module).await.map_err(cannot)?;
        let mut command = Command::new(&self.program);
        command.arg("--check").args(self.fuel.then_some("--fuel")).arg(&file).current_dir(scratch.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
        let cannot = |error| Error::Internal(format!("cannot run {}: {error}", self.program.display()));
        let child = self.spawner.spawn(command).await.map_err(cannot)?;
        let output = match tokio::time::timeout(LONGEST, child.wait_with_output()).await {
            Ok(output) => output.map_err(cannot)?,
            Err(_) => {
                let limit = LONGEST.as_secs();
                return Err(Error::Invalid(format!("the module could not be compiled within {limit} s")));
            }
        };
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).replace(&*file.to_string_lossy(), "the module");
        match output.status.code() {
            Some(_) if !said.trim().is_empty() => Err(Error::Invalid(said.trim().to_owned())),
            _ => Err(Error::Internal(format!("{} ended with {}", self.program.display(), output.status))),
        }
    }
}
