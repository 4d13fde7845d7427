//! The ends of what there is: offsets near the largest, views without data, pointers behind the file; and members who are not of
//! one mind, of whom nobody may wait for ever.

use super::errors::apart;
use super::*;
use anympi_engine::testing;

const NEW: c_int = MPI_MODE_CREATE | MPI_MODE_RDWR;

/// A collective write at an offset of the view.
fn write_at_all(rank: &Rank, file: File, offset: Count, data: &[u8], count: Count) -> c_int {
    assert!(count <= data.len() as Count);
    // SAFETY: the slice holds as many bytes.
    class(unsafe {
        api::file_write_at_all(rank, file, offset, data.as_ptr().cast(), count, MPI_BYTE, std::ptr::null_mut())
    })
}

/// Every member's bytes in turn, so that collective accesses are gathered.
fn interleave(rank: &Rank, file: File, n: Count) {
    let pieces = blocks(rank, MPI_BYTE, &[(8, 8 * Count::from(rank.index))], 8 * n);
    assert_eq!(set_view(rank, file, 0, MPI_BYTE, pieces, "native"), MPI_SUCCESS);
}

#[test]
fn an_offset_that_is_nowhere_in_a_file_is_an_error_and_leaves_the_pointers_where_they_were() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), NEW);
        let wide = blocks(rank, MPI_INT, &[(1, 0)], 1 << 62);
        for (disp, filetype) in [(0, MPI_INT), (Count::MAX - 3, MPI_INT), (Count::MAX, MPI_INT), (5, wide)] {
            assert_eq!(set_view(rank, file, disp, MPI_INT, filetype, "native"), MPI_SUCCESS);
            for offset in [Count::MAX, Count::MAX / 2, Count::MAX / 4, Count::MAX / 4 - 1, 1 << 61] {
                let code = write_at(rank, file, offset, &[1i32, 2], MPI_INT);
                assert!([MPI_ERR_ARG, MPI_ERR_QUOTA, MPI_ERR_IO].contains(&code), "{code} at {offset} after {disp}");
                let (mut at, mut byte) = (0, -1);
                // SAFETY: valid handles; the array has two elements.
                unsafe {
                    assert_eq!(class(api::file_seek(rank, file, offset, MPI_SEEK_SET)), MPI_SUCCESS);
                    let buf = [1i32, 2];
                    let wrote = api::file_write(rank, file, buf.as_ptr().cast(), 2, MPI_INT, std::ptr::null_mut());
                    assert!(wrote.is_err());
                    api::file_get_position(rank, file, &mut at).unwrap();
                    // Beyond the largest offset there is no pointer.
                    assert_eq!(class(api::file_seek(rank, file, Count::MAX, MPI_SEEK_CUR)), MPI_ERR_ARG);
                    assert_eq!(class(api::file_seek(rank, file, -1 - offset, MPI_SEEK_CUR)), MPI_ERR_ARG);
                    let told = api::file_get_byte_offset(rank, file, offset, &mut byte);
                    assert!(told.is_err() || byte >= disp, "{byte}");
                }
                assert_eq!(at, offset);
            }
        }
        assert_eq!(set_view(rank, file, -1, MPI_INT, MPI_INT, "native"), MPI_ERR_DISP);
        close(rank, file);
    });
    assert_eq!(std::fs::metadata(folder.file("data")).unwrap().len(), 0);
}

#[test]
fn behind_the_end_of_a_file_there_is_nothing_to_read_until_somebody_writes_there() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), NEW);
        let mut data = [7u8; 4];
        let mut status = Status::EMPTY;
        // SAFETY: the array has room for as many bytes; valid handles.
        unsafe {
            let (buf, status) = (data.as_mut_ptr().cast(), &raw mut status);
            for end in [0, 10] {
                api::file_seek(rank, file, 100, MPI_SEEK_END).unwrap();
                api::file_read_all(rank, file, buf, 4, MPI_BYTE, status).unwrap();
                assert_eq!((*status).bytes(), 0);
                let mut at = 0;
                api::file_get_position(rank, file, &mut at).unwrap();
                assert_eq!(at, end + 104, "pointers move by what was asked for");
                barrier(rank);
                api::file_set_size(rank, file, 10).unwrap();
            }
            if rank.index == 1 {
                api::file_write_at(rank, file, 50, [1u8, 2].as_ptr().cast(), 2, MPI_BYTE, status).unwrap();
            }
            barrier(rank);
            api::file_read_at_all(rank, file, 48, buf, 4, MPI_BYTE, status).unwrap();
            assert_eq!((*status).bytes(), 4);
        }
        assert_eq!(data, [0, 0, 1, 2]);
        close(rank, file);
    });
}

#[test]
fn members_whose_views_have_no_data_take_part_with_none() {
    let folder = Folder::fresh();
    testing::run(3, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), NEW);
        let data = [1 + rank.index as u8; 64];
        match rank.index {
            1 => {
                let none = blocks(rank, MPI_BYTE, &[(0, 0)], 1 << 40);
                assert_eq!(set_view(rank, file, 1 << 50, MPI_BYTE, none, "native"), MPI_SUCCESS);
            }
            _ => interleave(rank, file, 3),
        }
        for _ in 0..2 {
            let count = if rank.index == 1 { 0 } else { 64 };
            assert_eq!(write_at_all(rank, file, 0, &data, count), MPI_SUCCESS);
            // Who has no place for its data says so, and the others hear it.
            assert_eq!(write_at_all(rank, file, 64, &data, 8), MPI_ERR_ARG);
        }
        close(rank, file);
    });
    let bytes = std::fs::read(folder.file("data")).unwrap();
    assert_eq!(bytes.len(), 7 * 24 + 24);
    for (i, row) in bytes.chunks(24).enumerate() {
        assert_eq!((&row[..8], &row[8..16], &row[16..]), (&[1; 8][..], &[0; 8][..], &[3; 8][..]), "row {i}");
    }
}

#[test]
fn when_one_member_cannot_take_part_in_a_gathered_access_no_other_waits_for_it() {
    let folder = Folder::fresh();
    testing::run(3, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), NEW);
        interleave(rank, file, 3);
        let data = [1u8; 24];
        let is_wrong = rank.index == 1;
        let either = |wrong: Count, right: Count| if is_wrong { wrong } else { right };
        for round in 0..3 {
            assert_eq!(write_at_all(rank, file, 0, &data, either(-1, 24)), MPI_ERR_COUNT, "round {round}");
            assert_eq!(write_at_all(rank, file, either(-1, 0), &data, 24), MPI_ERR_ARG);
            assert_eq!(write_at_all(rank, file, either(Count::MAX - 2, 0), &data, 24), MPI_ERR_ARG);
            let datatype = if is_wrong { MPI_DATATYPE_NULL } else { MPI_BYTE };
            let (mut back, buf) = ([0u8; 24], data.as_ptr().cast());
            let status: *mut Status = std::ptr::null_mut();
            // SAFETY: the arrays have as many bytes.
            unsafe {
                let to = back.as_mut_ptr().cast();
                let read = api::file_read_at_all(rank, file, 0, to, 24, datatype, status);
                assert_eq!(class(read), MPI_ERR_TYPE);
                let written = api::file_write_ordered(rank, file, buf, either(-1, 24), MPI_BYTE, status);
                assert_eq!(class(written), MPI_ERR_COUNT);
                let begun = api::file_write_all_begin(rank, file, buf, 24, datatype);
                assert_eq!(class(begun), MPI_ERR_TYPE);
                assert_eq!(class(api::file_write_all_end(rank, file, buf, status)), MPI_ERR_OTHER);
                // Some read and some write.
                let mixed = match is_wrong {
                    true => api::file_read_at_all(rank, file, 0, to, 24, MPI_BYTE, status),
                    false => api::file_write_at_all(rank, file, 0, buf, 24, MPI_BYTE, status),
                };
                assert_eq!(class(mixed), MPI_ERR_NOT_SAME);
                assert_eq!(class(api::file_set_size(rank, file, either(-5, 10))), MPI_ERR_ARG);
                assert_eq!(class(api::file_set_size(rank, file, either(20, 10))), MPI_ERR_NOT_SAME);
            }
            assert_eq!(write_at_all(rank, file, 0, &data, 24), MPI_SUCCESS);
        }
        close(rank, file);
    });
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), [1; 72]);
}

#[test]
fn a_file_is_not_closed_while_some_members_split_collective_has_not_ended_and_none_waits_for_it() {
    let folder = Folder::fresh();
    testing::run(3, |rank| {
        let mut file = open(rank, MPI_COMM_WORLD, &folder.file("data"), NEW);
        interleave(rank, file, 3);
        let data = [9u8; 24];
        let buf = data.as_ptr().cast();
        let forgets = rank.index == 2;
        // SAFETY: the array has as many bytes and outlives the call; valid handles.
        unsafe {
            let end = |file| class(api::file_write_at_all_end(rank, file, buf, std::ptr::null_mut()));
            api::file_write_at_all_begin(rank, file, 0, buf, 24, MPI_BYTE).unwrap();
            if !forgets {
                assert_eq!(end(file), MPI_SUCCESS);
            }
            assert_eq!(class(api::file_write_at_all_begin(rank, file, 0, buf, 24, MPI_BYTE)), MPI_ERR_OTHER);
            assert_eq!(class(api::file_write_ordered_begin(rank, file, buf, 24, MPI_BYTE)), MPI_ERR_OTHER);
            for _ in 0..2 {
                assert_eq!(class(api::file_close(rank, &mut file)), MPI_ERR_OTHER);
                assert_ne!(file, MPI_FILE_NULL);
            }
            if forgets {
                assert_eq!(end(file), MPI_SUCCESS);
            }
        }
        assert_eq!(write_at_all(rank, file, 24, &data, 24), MPI_SUCCESS);
        close(rank, file);
    });
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), [9; 144]);
}

#[test]
fn a_device_without_space_fails_on_every_member_whoever_wrote_its_bytes() {
    for n in [1, 3] {
        testing::run(n, |rank| {
            let file = open(rank, MPI_COMM_WORLD, Path::new("/dev/full"), MPI_MODE_RDWR);
            interleave(rank, file, n as Count);
            let data = vec![1u8; 200_000];
            for round in 0..3 {
                assert_eq!(write_at_all(rank, file, 0, &data, 200_000 >> (8 * round)), MPI_ERR_NO_SPACE);
                // Only the last has anything, and hears of it; the first may have been who wrote.
                let count = if rank.index as usize == n - 1 { 8 } else { 0 };
                let code = write_at_all(rank, file, 0, &data, count);
                assert!(code == MPI_ERR_NO_SPACE || count == 0, "{code}");
                assert_eq!(write_at(rank, file, 0, &data[..24], MPI_BYTE), MPI_ERR_NO_SPACE);
            }
            close(rank, file);
        });
    }
}

#[test]
fn a_pipe_has_no_offsets() {
    let folder = Folder::fresh();
    let path = folder.file("pipe");
    // SAFETY: a C string.
    assert_eq!(unsafe { libc::mkfifo(c_path(&path).as_ptr(), 0o600) }, 0);
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &path, MPI_MODE_RDWR);
        assert_eq!(write_at(rank, file, 0, &[1u8; 10], MPI_BYTE), MPI_ERR_UNSUPPORTED_OPERATION);
        interleave(rank, file, 2);
        assert_eq!(write_at_all(rank, file, 0, &[1u8; 64], 64), MPI_ERR_UNSUPPORTED_OPERATION);
        let mut byte = 0u8;
        // SAFETY: there is room for a byte.
        let read =
            unsafe { api::file_read_at(rank, file, 0, (&raw mut byte).cast(), 1, MPI_BYTE, std::ptr::null_mut()) };
        assert_eq!(class(read), MPI_ERR_UNSUPPORTED_OPERATION);
        close(rank, file);
    });
}

/// How often the timer of the next test has rung.
static RUNG: AtomicUsize = AtomicUsize::new(0);

extern "C" fn ring(_signal: c_int) {
    RUNG.fetch_add(1, Ordering::Relaxed);
}

#[test]
fn signals_that_interrupt_the_system_change_nothing_of_an_access() {
    if !apart("limits::signals_that_interrupt_the_system_change_nothing_of_an_access") {
        return;
    }
    let folder = Folder::fresh();
    // SAFETY: a handler that only counts, without SA_RESTART, and a timer of this process.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = ring as *const () as usize;
        assert_eq!(libc::sigaction(libc::SIGALRM, &action, std::ptr::null_mut()), 0);
        let often = libc::timeval { tv_sec: 0, tv_usec: 200 };
        let timer = libc::itimerval { it_interval: often, it_value: often };
        assert_eq!(libc::setitimer(libc::ITIMER_REAL, &timer, std::ptr::null_mut()), 0);
    }
    testing::run(4, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), NEW);
        // All wait for each other's locks.
        // SAFETY: a valid handle.
        unsafe { api::file_set_atomicity(rank, file, 1) }.unwrap();
        let me = rank.index as u8;
        for round in 0..60 {
            let data = vec![me + round; 100_000];
            assert_eq!(write_at(rank, file, 0, &data, MPI_BYTE), MPI_SUCCESS);
            let seen: Vec<u8> = read_at(rank, file, 0, 100_000, MPI_BYTE);
            assert!(seen.len() == 100_000 && seen.iter().all(|&byte| byte == seen[0]));
            // SAFETY: a valid handle.
            unsafe { api::file_preallocate(rank, file, 100_000 + Count::from(round)) }.unwrap();
        }
        close(rank, file);
    });
    assert!(RUNG.load(Ordering::Relaxed) > 0);
}

#[test]
fn a_file_is_closed_without_an_error_when_the_process_has_no_descriptors_left() {
    if !apart("limits::a_file_is_closed_without_an_error_when_the_process_has_no_descriptors_left") {
        return;
    }
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), NEW);
        assert_eq!(write_at(rank, file, 0, &[5u8; 10], MPI_BYTE), MPI_SUCCESS);
        // SAFETY: plain calls.
        unsafe {
            let mut limit: libc::rlimit = std::mem::zeroed();
            libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit);
            let few = libc::rlimit { rlim_cur: 3, ..limit };
            assert_eq!(libc::setrlimit(libc::RLIMIT_NOFILE, &few), 0);
            close(rank, file);
            libc::setrlimit(libc::RLIMIT_NOFILE, &limit);
        }
    });
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), [5; 10]);
}
