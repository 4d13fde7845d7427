//! Opening, closing, deleting: modes, hints, sizes, handlers.

use super::*;
use anympi_engine::api::{errhandler, info};
use anympi_engine::testing;

#[test]
fn modes_that_contradict_each_other_are_refused_by_all() {
    let folder = Folder::fresh();
    testing::run(3, |rank| {
        let path = folder.file("data");
        for amode in [
            0,
            MPI_MODE_RDONLY | MPI_MODE_RDWR,
            MPI_MODE_RDONLY | MPI_MODE_CREATE,
            MPI_MODE_RDWR | MPI_MODE_SEQUENTIAL | MPI_MODE_CREATE,
            MPI_MODE_RDWR | 1 << 20,
        ] {
            assert_eq!(try_open(rank, MPI_COMM_WORLD, &path, amode), Err(file_error(MPI_ERR_AMODE)), "{amode:#x}");
        }
        let mine = if rank.index == 1 { MPI_MODE_WRONLY } else { MPI_MODE_RDWR } | MPI_MODE_CREATE;
        assert_eq!(try_open(rank, MPI_COMM_WORLD, &path, mine), Err(file_error(MPI_ERR_NOT_SAME)));
        assert!(!path.exists());
    });
}

/// What is raised with the handler of files that are not open.
fn file_error(code: c_int) -> anympi_engine::Error {
    anympi_engine::Error::new(code).on(anympi_engine::error::Target::File(MPI_FILE_NULL))
}

#[test]
fn exclusive_creation_makes_a_file_once_and_for_all_ranks() {
    let folder = Folder::fresh();
    testing::run(4, |rank| {
        let path = folder.file("data");
        let amode = MPI_MODE_CREATE | MPI_MODE_EXCL | MPI_MODE_WRONLY;
        close(rank, open(rank, MPI_COMM_WORLD, &path, amode));
        assert_eq!(try_open(rank, MPI_COMM_WORLD, &path, amode), Err(file_error(MPI_ERR_FILE_EXISTS)));
    });
}

#[test]
fn a_file_that_is_deleted_on_close_is_there_until_all_have_closed_it() {
    let folder = Folder::fresh();
    testing::run(3, |rank| {
        let path = folder.file("data");
        let amode = MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE;
        let file = open(rank, MPI_COMM_WORLD, &path, amode);
        assert!(path.exists());
        close(rank, file);
        assert!(!path.exists());
        // SAFETY: a C string.
        let gone = unsafe { api::file_delete(rank, c_path(&path).as_ptr(), MPI_INFO_NULL) };
        assert_eq!(class(gone), MPI_ERR_NO_SUCH_FILE);
    });
}

#[test]
fn appending_begins_at_the_end_for_all_pointers() {
    let folder = Folder::fresh();
    let path = folder.file("data");
    std::fs::write(&path, [1; 10]).unwrap();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &path, MPI_MODE_WRONLY | MPI_MODE_APPEND);
        let (mut own, mut shared) = (0, 0);
        // SAFETY: a valid handle.
        unsafe {
            api::file_get_position(rank, file, &mut own).unwrap();
            api::file_get_position_shared(rank, file, &mut shared).unwrap();
        }
        assert_eq!((own, shared), (10, 10));
        close(rank, file);
    });
}

#[test]
fn sizes_are_set_and_reserved_for_all() {
    let folder = Folder::fresh();
    testing::run(3, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let size = || {
            let mut size = -1;
            // SAFETY: a valid handle.
            unsafe { api::file_get_size(rank, file, &mut size) }.unwrap();
            size
        };
        // SAFETY: a valid handle, in all calls.
        unsafe {
            assert_eq!(size(), 0);
            barrier(rank);
            api::file_preallocate(rank, file, 100).unwrap();
            assert_eq!(size(), 100);
            barrier(rank);
            api::file_preallocate(rank, file, 10).unwrap();
            assert_eq!(size(), 100);
            barrier(rank);
            api::file_set_size(rank, file, 7).unwrap();
            assert_eq!(size(), 7);
            let mine = Count::from(rank.index);
            assert_eq!(class(api::file_set_size(rank, file, mine)), MPI_ERR_NOT_SAME);
            assert_eq!(class(api::file_set_size(rank, file, -1)), MPI_ERR_ARG);
            assert_eq!(size(), 7);
            api::file_sync(rank, file).unwrap();
            let mut group = MPI_GROUP_NULL;
            api::file_get_group(rank, file, &mut group).unwrap();
            let mut members = 0;
            anympi_engine::api::group::group_size(rank, group, &mut members).unwrap();
            assert_eq!(members, 3);
            let mut amode = 0;
            api::file_get_amode(rank, file, &mut amode).unwrap();
            assert_eq!(amode, MPI_MODE_CREATE | MPI_MODE_RDWR);
        }
        close(rank, file);
    });
}

#[test]
fn a_file_tells_the_view_and_the_hints_that_it_has() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let filetype = blocks(rank, MPI_INT, &[(2, 4)], 20);
        assert_eq!(set_view(rank, file, 12, MPI_INT, filetype, "external32"), MPI_SUCCESS);
        let (mut disp, mut etype, mut told) = (0, MPI_DATATYPE_NULL, MPI_DATATYPE_NULL);
        let mut name = [0; MPI_MAX_DATAREP_STRING as usize];
        // SAFETY: the buffer is as long as the standard says.
        unsafe { api::file_get_view(rank, file, &mut disp, &mut etype, &mut told, name.as_mut_ptr()) }.unwrap();
        assert_eq!((disp, etype), (12, MPI_INT));
        assert_ne!(told, filetype, "a reference of the program's own");
        assert_eq!(rank.datatype(told).unwrap().extent, 20);
        // SAFETY: it was written by the call.
        assert_eq!(unsafe { std::ffi::CStr::from_ptr(name.as_ptr()) }, c"external32");
        let mut hints = MPI_INFO_NULL;
        // SAFETY: valid handles.
        unsafe {
            info::info_create(rank, &mut hints).unwrap();
            info::info_set(rank, hints, c"cb_nodes".as_ptr(), c"3".as_ptr()).unwrap();
            info::info_set(rank, hints, c"colour".as_ptr(), c"red".as_ptr()).unwrap();
            api::file_set_info(rank, file, hints).unwrap();
            api::file_get_info(rank, file, &mut hints).unwrap();
        }
        let told = rank.info(hints).unwrap().borrow().clone();
        assert_eq!((told.get("cb_nodes"), told.get("colour")), (Some("3"), None));
        close(rank, file);
    });
}

#[test]
fn a_file_gets_the_handler_of_files_that_are_not_open_and_keeps_its_own() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let get = |file| {
            let mut handler = MPI_ERRHANDLER_NULL;
            // SAFETY: a valid handle.
            unsafe { errhandler::file_get_errhandler(rank, file, &mut handler) }.unwrap();
            handler
        };
        let first = open(rank, MPI_COMM_SELF, &folder.file("a"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        assert_eq!(get(first), MPI_ERRORS_RETURN);
        // SAFETY: valid handles.
        unsafe { errhandler::file_set_errhandler(rank, MPI_FILE_NULL, MPI_ERRORS_ARE_FATAL) }.unwrap();
        let second = open(rank, MPI_COMM_SELF, &folder.file("b"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        assert_eq!((get(first), get(second)), (MPI_ERRORS_RETURN, MPI_ERRORS_ARE_FATAL));
        close(rank, first);
        close(rank, second);
        // SAFETY: as above.
        let gone = unsafe { errhandler::file_set_errhandler(rank, first, MPI_ERRORS_RETURN) };
        assert_eq!(class(gone), MPI_ERR_FILE);
    });
}
