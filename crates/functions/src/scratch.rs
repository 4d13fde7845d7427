//! A folder that is removed when its owner is done with it: where an invocation lives while it runs.

use std::io;
use std::path::{Path, PathBuf};

pub struct Scratch(PathBuf);

impl Scratch {
    /// A new folder for a test.
    #[cfg(test)]
    pub fn new(what: &str) -> io::Result<Scratch> {
        Scratch::at(std::env::temp_dir().join(format!("anympi-{what}-{}", crate::id::unique())))
    }

    /// The folder `path`, empty and for this user alone.
    pub fn at(path: PathBuf) -> io::Result<Scratch> {
        use std::os::unix::fs::DirBuilderExt;
        match std::fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&path)?;
        Ok(Scratch(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left is removed when the server starts again.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
