//! The folders that a guest was given, for files that MPI opens for it: the same that its own system interface shows.
//!
//! A name is one below the folder whose own name it begins with, the longest if there are several. What is found there by way
//! of links or `..` is looked at step by step, and must be below the folder too.

use crate::sandbox::Folder;
use anympi_engine::callback::Opening;
use cap_primitives::ambient_authority;
use cap_primitives::fs::{OpenOptions, OpenOptionsExt, open, open_ambient_dir, remove_file};
use std::fs::File;
use std::io;
use std::path::Path;

/// Those that a guest was given, open.
#[derive(Default)]
pub struct Folders(Vec<Opened>);

struct Opened {
    /// Its name for the guest, without what names may begin with.
    name: String,
    folder: File,
    read_only: bool,
}

/// A name without the `/`, `./` and `.` at its beginning, which mean nothing to a guest: it has no other root or directory.
fn stripped(mut name: &str) -> &str {
    loop {
        name = match name.strip_prefix('/').or(name.strip_prefix("./")) {
            Some(rest) => rest,
            None if name == "." => "",
            None => return name,
        };
    }
}

/// What comes after the name of a folder in a path that goes through it.
fn below<'a>(path: &'a str, folder: &str) -> Option<&'a str> {
    if folder.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(folder.trim_end_matches('/'))?;
    rest.strip_prefix('/').map(|rest| rest.trim_start_matches('/'))
}

fn error(number: i32) -> io::Error {
    io::Error::from_raw_os_error(number)
}

impl Folders {
    pub fn open(folders: &[Folder]) -> io::Result<Folders> {
        let open = |Folder { host, guest, read_only }: &Folder| {
            let folder = open_ambient_dir(host, ambient_authority())?;
            Ok(Opened { name: stripped(guest).to_owned(), folder, read_only: *read_only })
        };
        folders.iter().map(open).collect::<io::Result<_>>().map(Folders)
    }

    /// The folder that a path goes through, and the rest of the path.
    fn find<'a>(&self, path: &'a Path) -> io::Result<(&Opened, &'a Path)> {
        let path = stripped(path.to_str().ok_or(error(libc::EILSEQ))?);
        let through = |folder: &Opened| below(path, &folder.name).map(Path::new);
        let found = self
            .0
            .iter()
            .filter_map(|folder| Some((folder, through(folder)?)))
            .max_by_key(|(folder, _)| folder.name.len());
        found.ok_or(error(libc::EACCES))
    }

    pub fn open_file(&self, path: &Path, opening: &Opening) -> io::Result<File> {
        let (Opened { folder, read_only, .. }, rest) = self.find(path)?;
        if *read_only && opening.write {
            return Err(error(libc::EROFS));
        }
        let mut options = OpenOptions::new();
        options.read(opening.read).write(opening.write).mode(opening.mode);
        options.create(opening.create && opening.write);
        options.create_new(opening.create && opening.write && opening.exclusive);
        open(folder, rest, &options)
    }

    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        let (Opened { folder, read_only, .. }, rest) = self.find(path)?;
        if *read_only {
            return Err(error(libc::EROFS));
        }
        remove_file(folder, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_goes_through_the_folder_that_it_begins_with() {
        let check = |path: &str, folder: &str, expected: Option<&str>| {
            assert_eq!(below(stripped(path), stripped(folder)), expected, "{path} through {folder}");
        };
        check("data/x", "data", Some("x"));
        check("/data//x", "data", Some("x"));
        check("./data/x", "/data/", Some("x"));
        check("database", "data", None);
        check("other", "data", None);
        check("x", ".", Some("x"));
        check("/x/y", "/", Some("x/y"));
    }

    #[test]
    fn nothing_outside_of_the_given_folders_is_opened() {
        let given = std::env::temp_dir().join(format!("anympi-folders-{}", std::process::id()));
        std::fs::create_dir_all(given.join("inside")).unwrap();
        std::fs::write(given.join("secret"), "secret").unwrap();
        std::os::unix::fs::symlink("../secret", given.join("inside/link")).unwrap();
        let folder = |read_only| Folder { host: given.join("inside"), guest: "data".into(), read_only };
        let opening = Opening { read: true, write: true, create: true, exclusive: false, mode: 0o666 };
        let writable = Folders::open(&[folder(false)]).unwrap();
        assert!(writable.open_file(Path::new("data/new"), &opening).is_ok());
        for outside in ["data/../secret", "data/link", "/etc/passwd", "secret", "data/../../etc/passwd"] {
            let reading = Opening { write: false, create: false, ..opening };
            assert!(writable.open_file(Path::new(outside), &reading).is_err(), "{outside}");
            assert!(Path::new(outside) == Path::new("data/link") || writable.remove_file(Path::new(outside)).is_err());
        }
        let guarded = Folders::open(&[folder(true)]).unwrap();
        let refused = guarded.open_file(Path::new("data/new"), &opening).unwrap_err();
        assert_eq!(refused.raw_os_error(), Some(libc::EROFS));
        assert!(guarded.remove_file(Path::new("data/new")).is_err());
        assert!(writable.remove_file(Path::new("data/new")).is_ok());
        std::fs::remove_dir_all(given).unwrap();
    }
}
