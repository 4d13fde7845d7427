//! Shared pointers, order, split collectives, sequential files, atomic mode.

use super::*;
use anympi_engine::testing;

/// As many etypes of their own value, at the shared pointer.
fn write_shared(rank: &Rank, file: File, value: i32, n: usize) {
    let data = vec![value; n];
    // SAFETY: the vector holds as many elements.
    let written =
        unsafe { api::file_write_shared(rank, file, data.as_ptr().cast(), n as Count, MPI_INT, std::ptr::null_mut()) };
    written.expect("it can be written");
}

#[test]
fn each_access_at_the_shared_pointer_has_a_place_of_its_own() {
    let folder = Folder::fresh();
    const ROUNDS: i32 = 50;
    testing::run(4, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        assert_eq!(set_view(rank, file, 0, MPI_INT, MPI_INT, "native"), MPI_SUCCESS);
        for round in 0..ROUNDS {
            write_shared(rank, file, rank.index as i32 * ROUNDS + round, 1 + (round % 3) as usize);
        }
        close(rank, file);
    });
    let bytes = std::fs::read(folder.file("data")).unwrap();
    let values: Vec<i32> = bytes.chunks(4).map(|four| i32::from_ne_bytes(four.try_into().unwrap())).collect();
    let runs: Vec<(i32, usize)> = values.chunk_by(|a, b| a == b).map(|run| (run[0], run.len())).collect();
    assert_eq!(runs.len(), 4 * ROUNDS as usize, "nothing is in the middle of something else");
    let mut last = [-1; 4];
    for (value, n) in runs {
        let (who, round) = ((value / ROUNDS) as usize, value % ROUNDS);
        assert_eq!(n, 1 + (round % 3) as usize);
        assert!(round > last[who], "the order of one rank is kept");
        last[who] = round;
    }
}

#[test]
fn ordered_accesses_are_in_the_order_of_ranks_whatever_their_length() {
    let folder = Folder::fresh();
    testing::run(5, |rank| {
        let me = rank.index as i32;
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        assert_eq!(set_view(rank, file, 8, MPI_INT, MPI_INT, "native"), MPI_SUCCESS);
        let data = vec![me; me as usize];
        let mut status = Status::EMPTY;
        // SAFETY: the vector holds as many elements.
        unsafe {
            let (buf, n) = (data.as_ptr().cast(), me.into());
            api::file_write_ordered(rank, file, buf, n, MPI_INT, &mut status).unwrap();
            api::file_write_ordered_begin(rank, file, buf, n, MPI_INT).unwrap();
            let twice = api::file_write_ordered_begin(rank, file, buf, n, MPI_INT);
            assert_eq!(class(twice), MPI_ERR_OTHER, "one split collective at a time");
            let other = api::file_write_all_end(rank, file, buf, &mut status);
            assert_eq!(class(other), MPI_ERR_OTHER, "the end of another one");
            api::file_write_ordered_end(rank, file, buf, &mut status).unwrap();
            assert_eq!(status.bytes(), 4 * Count::from(me));
            api::file_seek_shared(rank, file, 0, MPI_SEEK_SET).unwrap();
        }
        let mut back = vec![-1; me as usize];
        // SAFETY: as above.
        unsafe { api::file_read_ordered(rank, file, back.as_mut_ptr().cast(), me.into(), MPI_INT, &mut status) }
            .unwrap();
        assert_eq!(back, data);
        let mut at = 0;
        // SAFETY: a valid handle.
        unsafe { api::file_get_position_shared(rank, file, &mut at) }.unwrap();
        assert_eq!(at, 10);
        let mine = Count::from(me);
        // SAFETY: as above.
        let apart = unsafe { api::file_seek_shared(rank, file, mine, MPI_SEEK_SET) };
        assert_eq!(class(apart), MPI_ERR_NOT_SAME);
        close(rank, file);
    });
    let expected: Vec<u8> = [0; 8]
        .into_iter()
        .chain([1, 2, 2, 3, 3, 3, 4, 4, 4, 4].repeat(2).into_iter().flat_map(i32::to_ne_bytes))
        .collect();
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), expected);
}

#[test]
fn a_sequential_file_knows_no_pointer_but_the_shared_one() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let amode = MPI_MODE_CREATE | MPI_MODE_WRONLY | MPI_MODE_SEQUENTIAL;
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), amode);
        assert_eq!(write_at(rank, file, 0, &[1i32], MPI_INT), MPI_ERR_UNSUPPORTED_OPERATION);
        // SAFETY: valid handles.
        unsafe {
            assert_eq!(class(api::file_seek(rank, file, 0, MPI_SEEK_SET)), MPI_ERR_UNSUPPORTED_OPERATION);
            assert_eq!(class(api::file_seek_shared(rank, file, 0, MPI_SEEK_SET)), MPI_ERR_UNSUPPORTED_OPERATION);
        }
        write_shared(rank, file, rank.index as i32, 2);
        barrier(rank);
        // The view begins where the pointer is.
        assert_eq!(set_view(rank, file, MPI_DISPLACEMENT_CURRENT, MPI_INT, MPI_INT, "native"), MPI_SUCCESS);
        write_shared(rank, file, 7, 1);
        close(rank, file);
    });
    let bytes = std::fs::read(folder.file("data")).unwrap();
    assert_eq!((bytes.len(), &bytes[16..20]), (24, &7i32.to_ne_bytes()[..]));
}

#[test]
fn in_atomic_mode_no_access_sees_half_of_another() {
    let folder = Folder::fresh();
    testing::run(4, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        // Two ranks write all of the same 64 pieces, far apart; two read them.
        let pieces: Vec<(Count, Count)> = (0..64).map(|i| (1, i * 8192)).collect();
        let filetype = blocks(rank, MPI_INT, &pieces, 64 * 8192);
        assert_eq!(set_view(rank, file, 0, MPI_INT, filetype, "native"), MPI_SUCCESS);
        // SAFETY: a valid handle.
        unsafe { api::file_set_atomicity(rank, file, 1) }.unwrap();
        assert_eq!(write_at(rank, file, 0, &[-1i32; 64], MPI_INT), MPI_SUCCESS);
        barrier(rank);
        for round in 0..100 {
            if rank.index < 2 {
                assert_eq!(write_at(rank, file, 0, &[round * 2 + rank.index as i32; 64], MPI_INT), MPI_SUCCESS);
            } else {
                let seen: Vec<i32> = read_at(rank, file, 0, 64, MPI_INT);
                assert!(seen.len() == 64 && seen.iter().all(|&value| value == seen[0]), "{seen:?}");
            }
        }
        close(rank, file);
    });
}

#[test]
fn what_a_request_of_a_file_tells_is_what_a_status_would() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let data = [rank.index; 16];
        let mut requests = [MPI_REQUEST_NULL; 2];
        let mut status = [Status::EMPTY; 2];
        let mut back = [9u32; 16];
        // SAFETY: the arrays have as many elements, and outlive the requests.
        unsafe {
            let at = Count::from(rank.index) * 64;
            api::file_iwrite_at_all(rank, file, at, data.as_ptr().cast(), 16, MPI_UINT32_T, &mut requests[0]).unwrap();
            barrier(rank);
            let (buf, other) = (back.as_mut_ptr().cast(), 64 - at);
            api::file_iread_at(rank, file, other, buf, 16, MPI_UINT32_T, &mut requests[1]).unwrap();
            anympi_engine::api::request::waitall(rank, 2, requests.as_mut_ptr(), status.as_mut_ptr()).unwrap();
        }
        assert_eq!(status.map(|status| status.bytes()), [64, 64]);
        assert_eq!(back, [1 - rank.index; 16]);
        close(rank, file);
    });
}
