//! `--output-dir`: each rank writes into files of its own, `rank.N.stdout` and `rank.N.stderr` (`spawned.J.rank.N.stdout` for
//! one of spawned job J), and nothing of it comes to the launcher. So what a rank has written is there whatever becomes of the launcher.

use super::program::{Refusal, USAGE};
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

pub struct Files {
    folder: PathBuf,
}

impl Files {
    pub fn create(folder: &OsStr) -> Result<Files, Refusal> {
        // Ranks may be started in folders of their own.
        let folder = std::env::current_dir().unwrap_or_default().join(folder);
        std::fs::create_dir_all(&folder)
            .map_err(|error| Refusal::new(USAGE, format!("cannot make the folder {}: {error}", folder.display())))?;
        Ok(Files { folder })
    }

    /// The emptied files of `rank` of a job: stdout and stderr.
    pub fn of(&self, job: u32, rank: usize) -> io::Result<[File; 2]> {
        let of_job = if job == 0 { String::new() } else { format!("spawned.{job}.") };
        let open = |stream: &str| {
            let path = self.folder.join(format!("{of_job}rank.{rank}.{stream}"));
            // Whatever the rank starts writes into them too.
            let mut options = File::options();
            let file = options.write(true).create(true).truncate(true).custom_flags(libc::O_APPEND).open(&path);
            file.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
        };
        Ok([open("stdout")?, open("stderr")?])
    }
}
