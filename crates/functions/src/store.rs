//! Where functions, invocations and outputs are kept: a local folder, or a prefix in a bucket of an S3-like store.
//!
//! ```text
//! functions/USER/NAME.json    which module a name stands for
//! modules/SHA256.wasm         the module
//! invocations/ID.json         what was asked, how far it is, how it ended
//! outputs/ID.jsonl            what its ranks wrote
//! ```
//!
//! An object is written whole or not at all (locally: under another name, then renamed). One server at a time owns a
//! store. A local one is locked; that two servers share a bucket, nothing here can see.

use crate::error::{Error, Result};
use futures_util::TryStreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, ObjectStoreExt};
use std::fs::File;
use std::os::fd::AsRawFd;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

pub const FUNCTIONS: &str = "functions";
pub const MODULES: &str = "modules";
pub const INVOCATIONS: &str = "invocations";
pub const OUTPUTS: &str = "outputs";

/// What `--store` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Folder(PathBuf),
    Bucket { bucket: String, prefix: String },
}

impl FromStr for Place {
    type Err = Error;

    fn from_str(text: &str) -> Result<Place> {
        let Some(rest) = text.strip_prefix("s3://") else {
            return match text.split_once("://") {
                Some((scheme, _)) => {
                    Err(Error::Invalid(format!("--store: a folder or s3://BUCKET/PREFIX, not {scheme}:")))
                }
                None if text.is_empty() => {
                    Err(Error::Invalid("--store is followed by a folder or s3://BUCKET/PREFIX".into()))
                }
                None => Ok(Place::Folder(text.into())),
            };
        };
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        if bucket.is_empty() {
            return Err(Error::Invalid(format!("--store {text}: there is no bucket in it")));
        }
        Ok(Place::Bucket { bucket: bucket.into(), prefix: prefix.trim_matches('/').into() })
    }
}

pub struct Store {
    /// For what is written seldom and must outlive a power failure.
    safe: Arc<dyn ObjectStore>,
    /// For what is written with every invocation.
    quick: Arc<dyn ObjectStore>,
    folder: Option<PathBuf>,
    /// Held as long as the store is open.
    _lock: Option<File>,
}

impl Store {
    /// With `sync`, the records of invocations outlive a power failure too, at the price of waiting for the disk.
    pub fn open(place: &Place, sync: bool) -> Result<Store> {
        match place {
            Place::Folder(folder) => Store::open_folder(folder, sync),
            Place::Bucket { bucket, prefix } => {
                let s3 = AmazonS3Builder::from_env().with_bucket_name(bucket);
                // Who names an endpoint without TLS means it.
                let plain = ["AWS_ENDPOINT", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3"]
                    .iter()
                    .any(|name| std::env::var(name).is_ok_and(|url| url.starts_with("http://")));
                let s3 = if plain { s3.with_allow_http(true) } else { s3 };
                let s3 = s3.build().map_err(|error| Error::Store(format!("cannot use s3://{bucket}: {error}")))?;
                let store: Arc<dyn ObjectStore> = match prefix.is_empty() {
                    true => Arc::new(s3),
                    false => Arc::new(PrefixStore::new(s3, prefix.as_str())),
                };
                Ok(Store { safe: store.clone(), quick: store, folder: None, _lock: None })
            }
        }
    }

    fn open_folder(folder: &Path, sync: bool) -> Result<Store> {
        let cannot = |what: &str, error: &dyn std::fmt::Display| {
            Error::Store(format!("cannot {what} the store {}: {error}", folder.display()))
        };
        for part in [FUNCTIONS, MODULES, INVOCATIONS, OUTPUTS] {
            // What functions are asked and say is nobody else's business.
            let mut folders = std::fs::DirBuilder::new();
            folders.recursive(true).mode(0o700).create(folder.join(part)).map_err(|error| cannot("make", &error))?;
        }
        let folder = folder.canonicalize().map_err(|error| cannot("open", &error))?;
        let lock = lock(&folder.join("lock")).map_err(|error| cannot("lock", &error))?;
        let Some(lock) = lock else {
            return Err(Error::Store(format!("another server uses the store {}", folder.display())));
        };
        remove_unfinished(&folder);
        let local = LocalFileSystem::new_with_prefix(&folder).map_err(|error| cannot("open", &error))?;
        let store = Store {
            safe: Arc::new(local.clone().with_fsync(true)),
            quick: Arc::new(local.with_fsync(sync)),
            folder: Some(folder),
            _lock: Some(lock),
        };
        Ok(store)
    }

    /// For what is seldom written: it is on the disk when this returns.
    pub async fn put_safely(&self, path: &str, bytes: Vec<u8>) -> Result<()> {
        self.safe.put(&Key::from(path), bytes.into()).await.map(drop).map_err(|error| failed("write", path, &error))
    }

    pub async fn put(&self, path: &str, bytes: Vec<u8>) -> Result<()> {
        self.quick.put(&Key::from(path), bytes.into()).await.map(drop).map_err(|error| failed("write", path, &error))
    }

    /// `None` when there is no such object.
    pub async fn get(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let got = match self.quick.get(&Key::from(path)).await {
            Ok(got) => got.bytes().await,
            Err(error) => Err(error),
        };
        match got {
            Ok(bytes) => Ok(Some(bytes.into())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed("read", path, &error)),
        }
    }

    /// An object that is not there is as good as deleted.
    pub async fn delete(&self, path: &str) -> Result<()> {
        match self.quick.delete(&Key::from(path)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed("delete", path, &error)),
        }
    }

    pub async fn size(&self, path: &str) -> Result<Option<u64>> {
        match self.quick.head(&Key::from(path)).await {
            Ok(found) => Ok(Some(found.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed("read", path, &error)),
        }
    }

    /// The paths of all objects below `part`.
    pub async fn list(&self, part: &str) -> Result<Vec<String>> {
        let key = Key::from(part);
        let found: Vec<_> =
            self.quick.list(Some(&key)).try_collect().await.map_err(|error| failed("list", part, &error))?;
        Ok(found.into_iter().map(|object| object.location.to_string()).collect())
    }

    /// Where the object lies as a file, if the store is a folder.
    pub fn file(&self, path: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(path))
    }

    /// The folder, if the store is one.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

/// The cause stands at the end of a chain of errors, and is what an administrator needs: "No space left on device".
fn failed(verb: &str, path: &str, error: &object_store::Error) -> Error {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    let what = match error {
        object_store::Error::Unauthenticated { .. } | object_store::Error::PermissionDenied { .. } => error.to_string(),
        _ => cause.to_string(),
    };
    Error::Store(format!("the store cannot {verb} {path}: {what}"))
}

/// The lock, which ends with the process however that ends; `None` when another process has it.
pub fn lock(path: &Path) -> std::io::Result<Option<File>> {
    let file = File::options().create(true).truncate(false).write(true).open(path)?;
    // SAFETY: a plain system call on an open descriptor.
    match unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX | libc::LOCK_NB) } {
        0 => Ok(Some(file)),
        _ => match std::io::Error::last_os_error() {
            error if error.kind() == std::io::ErrorKind::WouldBlock => Ok(None),
            error => Err(error),
        },
    }
}

/// A server that was killed while it wrote has left files `NAME#1`, which are no objects.
fn remove_unfinished(folder: &Path) {
    let mut folders: Vec<PathBuf> = [FUNCTIONS, MODULES, INVOCATIONS, OUTPUTS].map(|part| folder.join(part)).into();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(entry.path());
            } else if entry.file_name().to_string_lossy().contains('#') {
                // What cannot be removed is not read either.
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_place_is_a_folder_or_a_bucket() {
        let bucket = |bucket: &str, prefix: &str| Place::Bucket { bucket: bucket.into(), prefix: prefix.into() };
        assert_eq!("a/b".parse(), Ok(Place::Folder("a/b".into())));
        assert_eq!("s3://b".parse(), Ok(bucket("b", "")));
        assert_eq!("s3://b/one/two/".parse(), Ok(bucket("b", "one/two")));
        for bad in ["", "s3://", "s3:///x", "gs://b/x"] {
            assert!(bad.parse::<Place>().is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn what_is_put_is_got_listed_and_deleted() {
        let scratch = Scratch::new("store").unwrap();
        let store = Store::open(&Place::Folder(scratch.path().join("s")), false).unwrap();
        assert_eq!(store.get("functions/a/b.json").await, Ok(None));
        store.put_safely("functions/a/b.json", b"one".into()).await.unwrap();
        store.put("functions/a/b.json", b"two".into()).await.unwrap();
        assert_eq!(store.get("functions/a/b.json").await, Ok(Some(b"two".into())));
        assert_eq!(store.size("functions/a/b.json").await, Ok(Some(3)));
        assert_eq!(store.list(FUNCTIONS).await, Ok(vec!["functions/a/b.json".into()]));
        assert_eq!(std::fs::read(store.file("functions/a/b.json").unwrap()).unwrap(), b"two");
        store.delete("functions/a/b.json").await.unwrap();
        store.delete("functions/a/b.json").await.unwrap();
        assert_eq!(store.list(FUNCTIONS).await, Ok(vec![]));
    }

    #[tokio::test]
    async fn a_store_has_one_server_and_no_litter() {
        let scratch = Scratch::new("lock").unwrap();
        let place = Place::Folder(scratch.path().join("s"));
        let store = Store::open(&place, false).unwrap();
        let second = Store::open(&place, false).err().unwrap();
        assert!(second.to_string().contains("another server"), "{second}");
        let litter = store.file("invocations/x.json#1").unwrap();
        std::fs::write(&litter, "{").unwrap();
        drop(store);
        let store = Store::open(&place, false).unwrap();
        assert!(!litter.exists());
        assert_eq!(store.list(INVOCATIONS).await, Ok(vec![]));
    }

    #[tokio::test]
    async fn a_store_that_cannot_be_written_says_why() {
        let scratch = Scratch::new("unwritable").unwrap();
        std::fs::write(scratch.path().join("file"), "").unwrap();
        let error = Store::open(&Place::Folder(scratch.path().join("file/s")), false).err().unwrap();
        assert!(error.to_string().contains("Not a directory"), "{error}");

        let store = Store::open(&Place::Folder(scratch.path().join("s")), false).unwrap();
        std::fs::remove_dir(store.file(OUTPUTS).unwrap()).unwrap();
        std::fs::write(store.file(OUTPUTS).unwrap(), "").unwrap();
        let error = store.put("outputs/x.jsonl", b"x".into()).await.unwrap_err();
        assert!(matches!(error, Error::Store(_)) && error.to_string().contains("outputs/x.jsonl"), "{error}");
    }
}
