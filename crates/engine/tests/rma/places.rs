//! Memory of every shape: derived types on both sides, requests, attached regions, shared segments.

use super::*;
use anympi_engine::api::request;
use anympi_engine::ints::Ints;

#[test]
fn long_data_with_gaps_on_both_sides_arrives_whole() {
    everywhere(2, "places::long_data_with_gaps_on_both_sides_arrives_whole", |rank| {
        for kind in KINDS {
            // 3 of 4 words here, 2 of 5 there, and more than any scratch memory or message takes.
            let words = 600_000;
            let other = 1 - rank.index as usize;
            let window = Window::new(rank, kind, words / 2 * 5 * 4);
            let mut here = vector(rank, words / 3, 3, 4, MPI_UINT32_T);
            let mut there = vector(rank, words / 2, 2, 5, MPI_UINT32_T);
            let data: Vec<u32> = (0..words as u32 / 3 * 4).collect();
            let mut back = vec![u32::MAX; data.len()];
            let (disp, target) = (window.disp(other, 0), other as c_int);
            // SAFETY: the buffers are as long as the types say.
            unsafe {
                window.fence();
                api::put(rank, data.as_ptr().cast(), 1, here, target, disp, 1, there, window.win).unwrap();
                window.fence();
                api::get(rank, back.as_mut_ptr().cast(), 1, here, target, disp, 1, there, window.win).unwrap();
                window.fence();
                datatype::type_free(rank, &mut here).unwrap();
                datatype::type_free(rank, &mut there).unwrap();
            }
            for (i, (word, back)) in data.iter().zip(&back).enumerate() {
                assert_eq!(*back, if i % 4 == 3 { u32::MAX } else { *word }, "{kind:?} word {i}");
            }
            let mut expected = data.iter().enumerate().filter(|(i, _)| i % 4 < 3).map(|(_, word)| *word);
            for (i, word) in window.bytes().chunks_exact(4).enumerate() {
                let expected = if i % 5 < 2 { expected.next().unwrap() } else { 0 };
                assert_eq!(word, expected.to_ne_bytes(), "{kind:?} word {i}");
            }
            window.free();
        }
    });
}

#[test]
fn requests_tell_when_results_have_come() {
    everywhere(2, "places::requests_tell_when_results_have_come", |rank| {
        for kind in KINDS {
            let n = 30_000;
            let window = Window::new(rank, kind, n * 8);
            let other = 1 - rank.index as usize;
            let (disp, target, count) = (window.disp(other, 0), other as c_int, n as Count);
            let data: Vec<f64> = (0..n).map(|i| i as f64).collect();
            let (mut old, mut got) = (vec![-1f64; n], vec![-1f64; n]);
            let (from, of, win) = (data.as_ptr().cast(), MPI_DOUBLE, window.win);
            window.lock_all();
            let mut open = MPI_REQUEST_NULL;
            let wait = |open: &mut Request| {
                // SAFETY: one request.
                unsafe { request::wait(rank, open, std::ptr::null_mut()) }.unwrap();
                assert_eq!(*open, MPI_REQUEST_NULL);
            };
            // SAFETY: the buffers are as long as said and outlive the requests.
            unsafe {
                api::rput(rank, from, count, of, target, disp, count, of, win, &mut open).unwrap();
                wait(&mut open);
                api::win_flush(rank, target, win).unwrap();
                api::raccumulate(rank, from, count, of, target, disp, count, of, MPI_SUM, win, &mut open).unwrap();
                wait(&mut open);
                let to = old.as_mut_ptr().cast();
                api::rget_accumulate(
                    rank, from, count, of, to, count, of, target, disp, count, of, MPI_SUM, win, &mut open,
                )
                .unwrap();
                wait(&mut open);
                assert!(old.iter().zip(&data).all(|(old, data)| *old == 2.0 * data), "{kind:?}");
                let to = got.as_mut_ptr().cast();
                api::rget(rank, to, count, of, target, disp, count, of, win, &mut open).unwrap();
                wait(&mut open);
                assert!(got.iter().zip(&data).all(|(got, data)| *got == 3.0 * data), "{kind:?}");
                api::rput(rank, from, count, of, MPI_PROC_NULL, 0, count, of, win, &mut open).unwrap();
                wait(&mut open);
            }
            window.unlock_all();
            barrier(rank);
            window.free();
        }
    });
}

#[test]
fn regions_are_reached_while_they_are_attached_however_many_there_are() {
    everywhere(2, "places::regions_are_reached_while_they_are_attached_however_many_there_are", |rank| {
        let mut win = MPI_WIN_NULL;
        let mut memory: Vec<Box<[u64; 4]>> = (0..100).map(|_| Box::new([0; 4])).collect();
        let addresses: Vec<Count> = memory.iter_mut().map(|m| m.as_mut_ptr() as Count).collect();
        let mut theirs = vec![0 as Count; 2 * addresses.len()];
        let n = addresses.len() as Count;
        let other = 1 - rank.index as c_int;
        // SAFETY: all memory outlives the window.
        unsafe {
            api::win_create_dynamic(rank, MPI_INFO_NULL, MPI_COMM_WORLD, &mut win).unwrap();
            addresses.iter().for_each(|&a| api::win_attach(rank, win, a as *mut c_void, 32).unwrap());
            let (from, to) = (addresses.as_ptr().cast(), theirs.as_mut_ptr().cast());
            anympi_engine::api::coll::allgather(rank, from, n, MPI_AINT, to, n, MPI_AINT, MPI_COMM_WORLD).unwrap();
            let theirs = &theirs[other as usize * addresses.len()..][..addresses.len()];
            let value = 7u64;
            let put =
                |at: Count| api::put(rank, (&raw const value).cast(), 1, MPI_UINT64_T, other, at, 1, MPI_UINT64_T, win);
            api::win_lock_all(rank, 0, win).unwrap();
            theirs.iter().for_each(|&a| put(a + 8).unwrap());
            api::win_unlock_all(rank, win).unwrap();
            barrier(rank);
            assert!(memory.iter().all(|m| **m == [0, 7, 0, 0]));
            addresses.iter().for_each(|&a| api::win_detach(rank, win, a as *const c_void).unwrap());
            barrier(rank);
            api::win_lock_all(rank, 0, win).unwrap();
            assert_eq!(class(put(theirs[0] + 8)), MPI_ERR_RMA_RANGE);
            api::win_unlock_all(rank, win).unwrap();
            barrier(rank);
            api::win_free(rank, &mut win).unwrap();
        }
    });
}

#[test]
fn shared_segments_follow_each_other_and_are_one_memory() {
    everywhere(3, "places::shared_segments_follow_each_other_and_are_one_memory", |rank| {
        let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
        // More than an area takes, so that a descriptor is passed on.
        let size = (1 + rank.index as Count) * 100_000 * 8;
        let me = rank.index as usize;
        // SAFETY: all memory is the window's.
        unsafe {
            let out = (&raw mut base).cast();
            api::win_allocate_shared(rank, size, 8, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win).unwrap();
            let mut bases = Vec::new();
            for r in 0..3 {
                let (mut bytes, mut unit, mut base) = (0, 0, std::ptr::null_mut::<u8>());
                api::win_shared_query(rank, win, r, &mut bytes, &mut unit, (&raw mut base).cast()).unwrap();
                assert_eq!((bytes, unit), ((1 + r as Count) * 100_000 * 8, 8));
                bases.push(base);
            }
            assert_eq!(bases[me], base);
            assert_eq!((bases[1].offset_from(bases[0]), bases[2].offset_from(bases[1])), (800_000, 1_600_000));
            // Each writes the next one's memory.
            let next = (me + 1) % 3;
            bases[next].cast::<u64>().write(me as u64);
            api::win_lock_all(rank, 0, win).unwrap();
            api::win_sync(rank, win).unwrap();
            barrier(rank);
            api::win_sync(rank, win).unwrap();
            api::win_unlock_all(rank, win).unwrap();
            assert_eq!(base.cast::<u64>().read(), (me as u64 + 2) % 3);
            barrier(rank);
            api::win_free(rank, &mut win).unwrap();
        }
    });
}

#[test]
fn displacements_count_in_the_units_of_the_target() {
    everywhere(2, "places::displacements_count_in_the_units_of_the_target", |rank| {
        let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
        let unit = if rank.index == 0 { 4 } else { 16 };
        let other = 1 - rank.index as c_int;
        // SAFETY: all memory is the window's.
        unsafe {
            let out = (&raw mut base).cast();
            api::win_allocate(rank, 256, unit, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win).unwrap();
            base.write_bytes(0, 256);
            api::win_fence(rank, 0, win).unwrap();
            // Words 3, 1 and 6 from there on, in this order.
            let (lengths, displs) = ([1, 1, 1], [3, 1, 6]);
            let mut there = MPI_DATATYPE_NULL;
            let (lengths, displs) = (Ints::Int(lengths.as_ptr()), Ints::Int(displs.as_ptr()));
            datatype::type_indexed(rank, 3, lengths, displs, MPI_INT, &mut there, false).unwrap();
            datatype::type_commit(rank, &mut there).unwrap();
            let data = [1i32, 2, 3];
            api::put(rank, data.as_ptr().cast(), 3, MPI_INT, other, 2, 1, there, win).unwrap();
            api::win_fence(rank, 0, win).unwrap();
            let words = std::slice::from_raw_parts(base.cast::<i32>(), 64);
            let first = 2 * unit as usize / 4;
            assert_eq!((words[first + 3], words[first + 1], words[first + 6]), (1, 2, 3));
            assert_eq!(words.iter().sum::<i32>(), 6);
            datatype::type_free(rank, &mut there).unwrap();
            api::win_free(rank, &mut win).unwrap();
        }
    });
}
