//! Compiled modules that are kept, so that each is compiled once.
//!
//! ```text
//! FOLDER/KEY.cwasm     32 bytes of digest, and the code that wasmtime made
//! FOLDER/lock.XX       whoever compiles a module whose key begins with XX holds this; the others wait
//! ```
//!
//! The key says everything that the code depends on. Code from the cache runs unchecked: so the folder must be this user's
//! own, and nobody else may be able to write there; and the digest finds files that were damaged or written in part,
//! which are then compiled anew. When more is kept than [`LIMIT`], what was not used for the longest time goes. The folder
//! may be emptied at any time.

use sha2::{Digest, Sha256};
use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const DIGEST: usize = 32;

/// Bytes of code that are kept: some hundred modules.
const LIMIT: u64 = 2 << 30;

/// After this long nobody is still writing a file.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

pub struct Cache {
    folder: PathBuf,
    limit: u64,
}

impl Cache {
    /// The user's cache: `ANYMPI_CACHE`, or `anympi` in `XDG_CACHE_HOME` or in `~/.cache`. An error says in a sentence
    /// why nothing is kept.
    pub fn of_user() -> Result<Cache, String> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let folder = set("ANYMPI_CACHE")
            .or_else(|| Some(set("XDG_CACHE_HOME").filter(|path| path.is_absolute())?.join("anympi")))
            .or_else(|| Some(set("HOME")?.join(".cache/anympi")));
        let folder = folder.ok_or("there is no HOME for a cache")?;
        Cache::in_folder(&folder)
    }

    /// A cache in `folder`, which is made if it is not there.
    pub fn in_folder(folder: &Path) -> Result<Cache, String> {
        let shown = folder.display();
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(|error| format!("cannot make the folder {shown}: {error}"))?;
        // What is checked is what is used, whatever links lead there.
        let folder = folder.canonicalize().map_err(|error| format!("cannot use the folder {shown}: {error}"))?;
        let found = folder.metadata().map_err(|error| format!("cannot use the folder {shown}: {error}"))?;
        if !belongs_to_us(&found) {
            return Err(format!("the folder {shown} is not this user's own, or others may write into it"));
        }
        Ok(Cache { folder, limit: LIMIT })
    }

    /// The code for `key`, if it is kept and whole.
    pub fn get(&self, key: &str) -> Option<Vec<u8>> {
        let path = self.path(key);
        let file = File::options().read(true).custom_flags(libc::O_NOFOLLOW).open(path).ok()?;
        if !file.metadata().is_ok_and(|found| found.is_file() && belongs_to_us(&found)) {
            return None;
        }
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut &file, &mut bytes).ok()?;
        let (digest, code) = bytes.split_at_checked(DIGEST)?;
        if Sha256::digest(code).as_slice() != digest {
            return None;
        }
        bytes.drain(..DIGEST);
        // The file's time is that of its last use.
        let _ = file.set_modified(SystemTime::now());
        Some(bytes)
    }

    /// Keeps `code` for `key`. Readers find all of it or nothing.
    pub fn put(&self, key: &str, code: &[u8]) -> io::Result<()> {
        let unfinished = self.folder.join(format!(".{key}.{}", std::process::id()));
        let write = || {
            let mut file = File::options().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
            file.write_all(&Sha256::digest(code))?;
            file.write_all(code)?;
            fs::rename(&unfinished, self.path(key))
        };
        write().inspect_err(|_| drop(fs::remove_file(&unfinished)))?;
        self.throw_away(&self.path(key));
        Ok(())
    }

    /// Deletes what was used the longest time ago until the limit is kept, but not `newest`; and what was never finished.
    /// Whoever reads a file meanwhile has it open.
    fn throw_away(&self, newest: &Path) {
        let mut kept = Vec::new();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let (path, Ok(found)) = (entry.path(), entry.metadata()) else { continue };
            let Ok(used) = found.modified() else { continue };
            if path.extension().is_some_and(|ending| ending == "cwasm") {
                kept.push((path == newest, used, found.len(), path));
            } else if entry.file_name().as_encoded_bytes().starts_with(b".")
                && used.elapsed().is_ok_and(|age| age > ABANDONED)
            {
                let _ = fs::remove_file(path);
            }
        }
        kept.sort();
        let mut bytes: u64 = kept.iter().map(|(_, _, length, _)| length).sum();
        for (is_newest, _, length, path) in kept {
            if is_newest || bytes <= self.limit {
                break;
            }
            if fs::remove_file(path).is_ok() {
                bytes -= length;
            }
        }
    }

    /// Waits until nobody else makes the code for `key`, and keeps others from doing so. The lock ends with its file, so
    /// also with a process that is killed.
    pub fn lock(&self, key: &str) -> io::Result<File> {
        let name = format!("lock.{}", key.get(..2).unwrap_or("00"));
        let file = File::options().write(true).create(true).truncate(false).mode(0o600).open(self.folder.join(name))?;
        loop {
            // SAFETY: a plain system call on a descriptor that we own.
            if unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX) } == 0 {
                return Ok(file);
            }
            let error = io::Error::last_os_error();
            if error.kind() != io::ErrorKind::Interrupted {
                return Err(error);
            }
        }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}.cwasm"))
    }
}

/// Nobody but this user (and root) can have written it.
fn belongs_to_us(found: &fs::Metadata) -> bool {
    // SAFETY: only returns a number.
    let user = unsafe { libc::geteuid() };
    found.uid() == user && found.mode() & 0o022 == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("anympi-cache-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn what_is_kept_is_found_and_what_is_damaged_is_not() {
        let folder = folder("damaged");
        let cache = Cache::in_folder(&folder).unwrap();
        assert_eq!(cache.get("ab"), None);
        cache.put("ab", b"some code").unwrap();
        assert_eq!(cache.get("ab").as_deref(), Some(b"some code".as_slice()));
        let path = folder.join("ab.cwasm");
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(cache.get("ab"), None, "cut to {length} bytes");
        }
        let mut changed = whole.clone();
        *changed.last_mut().unwrap() ^= 1;
        fs::write(&path, changed).unwrap();
        assert_eq!(cache.get("ab"), None);
        cache.put("ab", b"some code").unwrap();
        assert!(cache.get("ab").is_some());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_folder_that_others_may_write_into_is_no_cache() {
        let folder = folder("open");
        let cache = Cache::in_folder(&folder).unwrap();
        cache.put("ab", b"code").unwrap();
        fs::set_permissions(folder.join("ab.cwasm"), fs::Permissions::from_mode(0o666)).unwrap();
        assert_eq!(cache.get("ab"), None);
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        assert!(Cache::in_folder(&folder).err().unwrap().contains("others may write into it"));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_was_not_used_for_the_longest_time_is_thrown_away() {
        let folder = folder("limit");
        let cache = Cache { limit: 3 * 1032, ..Cache::in_folder(&folder).unwrap() };
        let code = [7; 1000];
        let there = || ["aa", "bb", "cc", "dd"].map(|key| folder.join(format!("{key}.cwasm")).exists());
        let age = |name: &str, seconds| {
            let file = File::options().write(true).create(true).truncate(false).open(folder.join(name)).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(seconds)).unwrap();
        };
        for (key, seconds) in [("aa", 300), ("bb", 200), ("cc", 100)] {
            cache.put(key, &code).unwrap();
            age(&format!("{key}.cwasm"), seconds);
        }
        assert!(cache.get("aa").is_some());
        age(".ee.1", 2 * 24 * 60 * 60);
        age(".ff.1", 60);
        cache.put("dd", &code).unwrap();
        assert_eq!(there(), [true, false, true, true]);
        assert!(!folder.join(".ee.1").exists() && folder.join(".ff.1").exists());
        // What is larger than the limit is kept alone.
        cache.put("dd", &[7; 10_000]).unwrap();
        assert_eq!(there(), [false, false, false, true]);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_link_is_not_followed_to_code() {
        let folder = folder("link");
        let cache = Cache::in_folder(&folder).unwrap();
        cache.put("ab", b"code").unwrap();
        std::os::unix::fs::symlink(folder.join("ab.cwasm"), folder.join("cd.cwasm")).unwrap();
        assert_eq!(cache.get("cd"), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
