//! What goes wrong outside: no space, no permission, nothing there. Each has its class, on every rank that took part, and what
//! was told to be written is there.

use super::*;
use anympi_engine::testing;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

const NEW: c_int = MPI_MODE_CREATE | MPI_MODE_RDWR;

#[test]
fn what_cannot_be_opened_has_the_class_of_its_reason_on_all_ranks() {
    let folder = Folder::fresh();
    std::fs::write(folder.file("there"), "x").unwrap();
    testing::run(3, |rank| {
        let check = |name: &str, amode: c_int, expected: c_int| {
            let opened = try_open(rank, MPI_COMM_WORLD, &folder.file(name), amode);
            assert_eq!(opened.map_err(|error| error.code), Err(expected), "{name}");
        };
        check("nothing", MPI_MODE_RDONLY, MPI_ERR_NO_SUCH_FILE);
        check("no/folder/x", NEW, MPI_ERR_NO_SUCH_FILE);
        check("there/x", NEW, MPI_ERR_BAD_FILE);
        check(".", MPI_MODE_RDONLY, MPI_ERR_BAD_FILE);
        check(&"n".repeat(300), NEW, MPI_ERR_BAD_FILE);
        let null = try_open(rank, MPI_COMM_WORLD, Path::new(""), NEW);
        assert_eq!(null.map_err(|error| error.code), Err(MPI_ERR_BAD_FILE));
    });
}

#[test]
fn a_read_only_file_is_not_written_and_a_write_only_one_not_read() {
    let folder = Folder::fresh();
    std::fs::write(folder.file("data"), [7; 8]).unwrap();
    testing::run(2, |rank| {
        let path = folder.file("data");
        let file = open(rank, MPI_COMM_WORLD, &path, MPI_MODE_RDONLY);
        assert_eq!(write_at(rank, file, 0, &[1u8], MPI_BYTE), MPI_ERR_READ_ONLY);
        // SAFETY: a valid handle.
        assert_eq!(class(unsafe { api::file_set_size(rank, file, 0) }), MPI_ERR_READ_ONLY);
        assert_eq!(read_at::<u8>(rank, file, 6, 8, MPI_BYTE), [7, 7]);
        close(rank, file);
        let file = open(rank, MPI_COMM_WORLD, &path, MPI_MODE_WRONLY);
        let mut byte = 0u8;
        // SAFETY: there is room for a byte.
        let read =
            unsafe { api::file_read_at(rank, file, 0, (&raw mut byte).cast(), 1, MPI_BYTE, std::ptr::null_mut()) };
        assert_eq!(class(read), MPI_ERR_ACCESS);
        close(rank, file);
    });
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), [7; 8]);
}

#[test]
fn permissions_are_an_access_error_for_who_is_not_root() {
    // SAFETY: no arguments.
    if unsafe { libc::geteuid() } == 0 {
        return;
    }
    let folder = Folder::fresh();
    std::fs::write(folder.file("data"), "x").unwrap();
    std::fs::set_permissions(folder.file("data"), std::fs::Permissions::from_mode(0o400)).unwrap();
    testing::run(2, |rank| {
        let opened = try_open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_RDWR);
        assert_eq!(opened.map_err(|error| error.code), Err(MPI_ERR_ACCESS));
    });
}

/// Runs the rest of the calling test in a process of its own, which does `prepare` first. True in that process.
pub fn apart(test: &str) -> bool {
    if std::env::var_os("ANYMPI_TEST_APART").is_some() {
        return true;
    }
    let mut again = Command::new(std::env::current_exe().unwrap());
    let status = again.args([test, "--exact", "--nocapture"]).env("ANYMPI_TEST_APART", "1").status().unwrap();
    assert!(status.success(), "{status}");
    false
}

/// No file of this process may be longer.
fn limit_files(bytes: u64) {
    let limit = libc::rlimit { rlim_cur: bytes, rlim_max: bytes };
    // SAFETY: plain calls; the signal would end the process before the error is told.
    unsafe {
        libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
        assert_eq!(libc::setrlimit(libc::RLIMIT_FSIZE, &limit), 0);
    }
}

#[test]
fn a_file_that_may_not_grow_is_over_its_quota_and_keeps_what_was_written() {
    if !apart("errors::a_file_that_may_not_grow_is_over_its_quota_and_keeps_what_was_written") {
        return;
    }
    limit_files(10_000);
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), NEW);
        let me = Count::from(rank.index);
        assert_eq!(write_at(rank, file, me * 4000, &[1 + me as u8; 4000], MPI_BYTE), MPI_SUCCESS);
        barrier(rank);
        // The first part still fits.
        assert_eq!(write_at(rank, file, 9000, &[9u8; 4000], MPI_BYTE), MPI_ERR_QUOTA);
        // In pieces, gathered: nobody is told of success that was not everybody's.
        let pieces = blocks(rank, MPI_BYTE, &[(8, 8 * me)], 16);
        assert_eq!(set_view(rank, file, 8000, MPI_BYTE, pieces, "native"), MPI_SUCCESS);
        let data = [3u8; 4000];
        // SAFETY: the array holds as many.
        let written = unsafe {
            api::file_write_at_all(rank, file, 0, data.as_ptr().cast(), 4000, MPI_BYTE, std::ptr::null_mut())
        };
        assert_eq!(class(written), MPI_ERR_QUOTA);
        let mut request = MPI_REQUEST_NULL;
        // SAFETY: as above.
        let waited = unsafe {
            api::file_iwrite_at(rank, file, 4000, data.as_ptr().cast(), 4000, MPI_BYTE, &mut request).unwrap();
            anympi_engine::api::request::wait(rank, &mut request, std::ptr::null_mut())
        };
        let error = waited.expect_err("the request fails");
        assert_eq!((error.code, error.target), (MPI_ERR_QUOTA, anympi_engine::error::Target::File(file)));
        close(rank, file);
    });
    let kept = std::fs::read(folder.file("data")).unwrap();
    assert!(kept[..4000].iter().all(|&b| b == 1) && kept[4000..8000].iter().all(|&b| b == 2));
}

/// A file system of a few pages, until dropped; none where this process may not mount one.
struct Tiny(PathBuf);

impl Tiny {
    fn mount(at: &Path, options: &str) -> Option<Tiny> {
        std::fs::create_dir_all(at).unwrap();
        let (path, options) = (c_path(at), CString::new(options).unwrap());
        // SAFETY: C strings.
        let mounted = unsafe {
            // In a namespace of its own: nobody else sees it, and it ends with the process.
            libc::unshare(libc::CLONE_NEWNS) == 0
                && libc::mount(
                    c"none".as_ptr(),
                    c"/".as_ptr(),
                    std::ptr::null(),
                    libc::MS_REC | libc::MS_PRIVATE,
                    std::ptr::null(),
                ) == 0
                && libc::mount(c"tiny".as_ptr(), path.as_ptr(), c"tmpfs".as_ptr(), 0, options.as_ptr().cast()) == 0
        };
        mounted.then(|| Tiny(at.into()))
    }

    fn make_read_only(&self) {
        let path = c_path(&self.0);
        let flags = libc::MS_REMOUNT | libc::MS_RDONLY;
        // SAFETY: a C string.
        let done = unsafe { libc::mount(c"tiny".as_ptr(), path.as_ptr(), std::ptr::null(), flags, std::ptr::null()) };
        assert_eq!(done, 0, "{}", std::io::Error::last_os_error());
    }
}

impl Drop for Tiny {
    fn drop(&mut self) {
        let path = c_path(&self.0);
        // SAFETY: a C string.
        unsafe { libc::umount2(path.as_ptr(), libc::MNT_DETACH) };
    }
}

#[test]
fn a_full_disk_is_told_and_loses_nothing_that_was_written() {
    if !apart("errors::a_full_disk_is_told_and_loses_nothing_that_was_written") {
        return;
    }
    let folder = Folder::fresh();
    let Some(tiny) = Tiny::mount(&folder.file("tiny"), "size=64k") else {
        eprintln!("skipped: only root may mount a file system");
        return;
    };
    let path = tiny.0.join("data");
    // In the thread that has the name space: others of this process have another.
    let world = anympi_engine::world::World::private(1).unwrap();
    let rank = Rank::new(world, 0, Box::new(anympi_engine::callback::Native));
    anympi_engine::init::init_rank(&rank, MPI_THREAD_SINGLE).unwrap();
    let file = open(&rank, MPI_COMM_WORLD, &path, NEW);
    assert_eq!(write_at(&rank, file, 0, &[1u8; 50_000], MPI_BYTE), MPI_SUCCESS);
    assert_eq!(write_at(&rank, file, 50_000, &[2u8; 50_000], MPI_BYTE), MPI_ERR_NO_SPACE);
    // SAFETY: a valid handle.
    assert_eq!(class(unsafe { api::file_preallocate(&rank, file, 1 << 20) }), MPI_ERR_NO_SPACE);
    assert_eq!(read_at::<u8>(&rank, file, 0, 50_000, MPI_BYTE), [1u8; 50_000]);
    close(&rank, file);
    tiny.make_read_only();
    let opened = try_open(&rank, MPI_COMM_WORLD, &path, MPI_MODE_RDWR);
    assert_eq!(opened.map_err(|error| error.code), Err(MPI_ERR_READ_ONLY));
    // SAFETY: a C string.
    let deleted = unsafe { api::file_delete(&rank, c_path(&path).as_ptr(), MPI_INFO_NULL) };
    assert_eq!(class(deleted), MPI_ERR_READ_ONLY);
}

#[test]
fn a_file_whose_folder_has_vanished_is_written_to_the_end_and_cannot_be_deleted() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let home = folder.file("home");
        if rank.index == 0 {
            std::fs::create_dir(&home).unwrap();
        }
        barrier(rank);
        let path = home.join("data");
        let mut file = open(rank, MPI_COMM_WORLD, &path, NEW | MPI_MODE_DELETE_ON_CLOSE);
        if rank.index == 0 {
            std::fs::remove_dir_all(&home).unwrap();
        }
        barrier(rank);
        let me = Count::from(rank.index);
        assert_eq!(write_at(rank, file, me * 10, &[me as u8; 10], MPI_BYTE), MPI_SUCCESS);
        assert_eq!(read_at::<u8>(rank, file, me * 10, 10, MPI_BYTE), [me as u8; 10]);
        // SAFETY: a valid handle.
        let closed = unsafe { api::file_close(rank, &mut file) };
        assert_eq!((class(closed), file), (MPI_ERR_NO_SUCH_FILE, MPI_FILE_NULL));
        let opened = try_open(rank, MPI_COMM_WORLD, &path, NEW);
        assert_eq!(opened.map_err(|error| error.code), Err(MPI_ERR_NO_SUCH_FILE));
    });
}

#[test]
fn wrong_arguments_are_told_by_their_class() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), NEW);
        let data = [0i32; 4];
        let write = |file, offset, buf: *const i32, count, datatype| {
            // SAFETY: at most as many as there are, or none.
            class(unsafe { api::file_write_at(rank, file, offset, buf.cast(), count, datatype, std::ptr::null_mut()) })
        };
        let p = data.as_ptr();
        assert_eq!(write(MPI_FILE_NULL, 0, p, 1, MPI_INT), MPI_ERR_FILE);
        assert_eq!(write(file, -1, p, 1, MPI_INT), MPI_ERR_ARG);
        assert_eq!(write(file, 0, p, -1, MPI_INT), MPI_ERR_COUNT);
        assert_eq!(write(file, 0, p, 1, MPI_DATATYPE_NULL), MPI_ERR_TYPE);
        assert_eq!(write(file, 0, std::ptr::null(), 1, MPI_INT), MPI_ERR_BUFFER);
        assert_eq!(write(file, Count::MAX, p, 1, MPI_INT), MPI_ERR_ARG);
        // SAFETY: valid handles.
        unsafe {
            assert_eq!(class(api::file_seek(rank, file, -1, MPI_SEEK_SET)), MPI_ERR_ARG);
            assert_eq!(class(api::file_seek(rank, file, 0, 12_345)), MPI_ERR_ARG);
            assert_eq!(
                class(api::file_read_all_end(rank, file, std::ptr::null_mut(), std::ptr::null_mut())),
                MPI_ERR_OTHER
            );
        }
        assert_eq!(set_view(rank, file, 0, MPI_INT, MPI_INT, "native"), MPI_SUCCESS);
        assert_eq!(write(file, 0, p, 3, MPI_BYTE), MPI_ERR_ARG);
        close(rank, file);
    });
}
