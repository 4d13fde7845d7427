//! What a guest is given. It gets nothing else: no file, no variable, no network.

use std::ffi::OsStr;
use std::fs::File;
use std::os::fd::{FromRawFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use wasmtime::{StoreLimits, StoreLimitsBuilder};
use wasmtime_wasi::cli::{InputFile, OutputFile};
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

/// Elements of a table are memory of ours, not of the guest's; no program has more functions than this.
const TABLE_ELEMENTS: usize = 1 << 20;
const TABLES: usize = 8;

/// What the engine may take of the host's memory for a guest without a limit: as much as it can have of its own.
const HOST_MEMORY: u64 = 1 << 32;
/// And what it may always take.
const LEAST_HOST_MEMORY: u64 = 64 << 20;

#[derive(Debug, Default)]
pub struct Sandbox {
    /// The program's name and its arguments.
    pub arguments: Vec<String>,
    pub variables: Vec<(String, String)>,
    pub folders: Vec<Folder>,
    /// Bytes of memory.
    pub memory: Option<u64>,
    pub fuel: Option<u64>,
}

/// A folder that guests may use.
#[derive(Debug, PartialEq, Eq)]
pub struct Folder {
    pub host: PathBuf,
    /// Its name for guests.
    pub guest: String,
    pub read_only: bool,
}

/// The descriptors of one rank, which are its own from now on; nothing to read if there is no stdin. The first three of
/// the process may be among them, and are used as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streams {
    pub stdin: Option<RawFd>,
    pub stdout: RawFd,
    pub stderr: RawFd,
}

impl Streams {
    pub const OF_PROCESS: Streams = Streams { stdin: Some(0), stdout: 1, stderr: 2 };
}

impl Folder {
    /// `HOST[::GUEST][:ro]`
    pub fn parse(text: &OsStr) -> Option<Folder> {
        let bytes = text.as_bytes();
        let (bytes, read_only) = bytes.strip_suffix(b":ro").map_or((bytes, false), |bytes| (bytes, true));
        let separator = bytes.windows(2).position(|two| two == b"::");
        let (host, guest) = separator.map_or((bytes, bytes), |at| (&bytes[..at], &bytes[at + 2..]));
        let guest = std::str::from_utf8(guest).ok().filter(|guest| !guest.is_empty())?.to_owned();
        let host = Some(host).filter(|host| !host.is_empty())?;
        Some(Folder { host: PathBuf::from(OsStr::from_bytes(host)), guest, read_only })
    }
}

impl Sandbox {
    /// The system interface of a guest whose standard streams are `streams`.
    pub fn wasi(&self, streams: Streams) -> Result<WasiP1Ctx, String> {
        let mut wasi = WasiCtxBuilder::new();
        // Each guest has a thread of its own to block.
        wasi.allow_blocking_current_thread(true);
        wasi.args(&self.arguments).envs(&self.variables);
        for Folder { host, guest, read_only } in &self.folders {
            let permissions = if *read_only { FsPerms::ReadOnly } else { FsPerms::ReadWrite };
            wasi.preopened_dir(host, guest, permissions)
                .map_err(|error| format!("cannot open the folder {}: {error:#}", host.display()))?;
        }
        match streams.stdin {
            None => {}
            Some(libc::STDIN_FILENO) => _ = wasi.inherit_stdin(),
            Some(fd) => _ = wasi.stdin(InputFile::new(owned(fd))),
        }
        match streams.stdout {
            libc::STDOUT_FILENO => wasi.inherit_stdout(),
            fd => wasi.stdout(OutputFile::new(owned(fd))),
        };
        match streams.stderr {
            libc::STDERR_FILENO => wasi.inherit_stderr(),
            fd => wasi.stderr(OutputFile::new(owned(fd))),
        };
        Ok(wasi.build_p1())
    }

    /// Bytes of the host's memory that a rank's calls of MPI may cost: as many as it may have of its own.
    pub fn host_memory(&self) -> usize {
        self.memory.unwrap_or(HOST_MEMORY).clamp(LEAST_HOST_MEMORY, HOST_MEMORY) as usize
    }

    pub fn limits(&self) -> StoreLimits {
        // The limits are of one memory and of one table each.
        let limits = StoreLimitsBuilder::new().table_elements(TABLE_ELEMENTS).tables(TABLES).memories(1);
        match self.memory {
            Some(bytes) => limits.memory_size(usize::try_from(bytes).unwrap_or(usize::MAX)).build(),
            None => limits.build(),
        }
    }
}

fn owned(fd: RawFd) -> File {
    // SAFETY: whoever made the `Streams` gave it away.
    unsafe { File::from_raw_fd(fd) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_a_name_outside_and_one_inside() {
        let check = |text: &str, expected: Option<(&str, &str, bool)>| {
            let expected =
                expected.map(|(host, guest, read_only)| Folder { host: host.into(), guest: guest.into(), read_only });
            assert_eq!(Folder::parse(OsStr::new(text)), expected, "{text}");
        };
        check(".", Some((".", ".", false)));
        check("/a/b:ro", Some(("/a/b", "/a/b", true)));
        check("/a::data", Some(("/a", "data", false)));
        check("/a::/data:ro", Some(("/a", "/data", true)));
        check("::data", None);
        check("/a::", None);
        check("", None);
    }
}
