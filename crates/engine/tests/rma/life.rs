//! How windows come and go, and how their members wait for each other.

use super::*;
use anympi_engine::api::{attr, comm, group, p2p};

#[test]
fn windows_of_any_size_come_and_go_and_leave_nothing() {
    everywhere(3, "life::windows_of_any_size_come_and_go_and_leave_nothing", |rank| {
        // Not those of other threads that are counting, too.
        let counts =
            |entry: &std::fs::DirEntry| std::fs::read_link(entry.path()).is_ok_and(|to| !to.starts_with("/proc"));
        let descriptors = || std::fs::read_dir("/proc/self/fd").unwrap().flatten().filter(|e| counts(e)).count();
        let before = descriptors();
        barrier(rank);
        for round in 0..40 {
            for kind in KINDS {
                let window = Window::new(rank, kind, [0, 8, 5000, 400_000][round % 4]);
                window.fence();
                let all = window.size / 8;
                let data = vec![round as u64; all];
                window.put(&data, MPI_UINT64_T, (rank.index as usize + 1) % 3, 0).unwrap();
                window.fence();
                let words = window.bytes().chunks_exact(8);
                assert!(words.clone().all(|w| w == (round as u64).to_ne_bytes()) && words.len() == all);
                window.free();
            }
        }
        // Other ranks that are threads here may have theirs open.
        barrier(rank);
        assert_eq!(descriptors(), before);
        barrier(rank);
    });
}

#[test]
fn a_gigabyte_window_costs_what_is_touched() {
    everywhere(2, "life::a_gigabyte_window_costs_what_is_touched", |rank| {
        let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
        let size = 64 << 30;
        // SAFETY: all memory is the window's.
        unsafe {
            let out = (&raw mut base).cast();
            api::win_allocate(rank, size, 1, MPI_INFO_NULL, MPI_COMM_WORLD, out, &mut win).unwrap();
            api::win_lock_all(rank, 0, win).unwrap();
            let (value, other) = (rank.index + 7, 1 - rank.index as c_int);
            api::put(rank, (&raw const value).cast(), 4, MPI_BYTE, other, size - 4, 4, MPI_BYTE, win).unwrap();
            api::win_unlock_all(rank, win).unwrap();
            barrier(rank);
            assert_eq!(base.add(size as usize - 4).cast::<u32>().read(), 7 + other as u32);
            barrier(rank);
            api::win_free(rank, &mut win).unwrap();
        }
    });
}

#[test]
fn starts_wait_for_posts_and_waits_for_completes() {
    everywhere(4, "life::starts_wait_for_posts_and_waits_for_completes", |rank| {
        for kind in KINDS {
            let window = Window::new(rank, kind, 64);
            let (win, me) = (window.win, rank.index as usize);
            let (mut all, mut writers, mut readers) = (MPI_GROUP_NULL, MPI_GROUP_NULL, MPI_GROUP_NULL);
            // SAFETY: groups of valid ranks.
            unsafe {
                api::win_get_group(rank, win, &mut all).unwrap();
                group::group_incl(rank, all, 2, [0, 1].as_ptr(), &mut writers).unwrap();
                group::group_incl(rank, all, 2, [2, 3].as_ptr(), &mut readers).unwrap();
                for round in 1..50u64 {
                    if me < 2 {
                        api::win_start(rank, readers, 0, win).unwrap();
                        window.put(&[round], MPI_UINT64_T, 2, 8 * me).unwrap();
                        window.accumulate(&[1u64], MPI_UINT64_T, MPI_SUM, 3, 8 * me).unwrap();
                        assert_eq!(class(window.put(&[0u64], MPI_UINT64_T, 1 - me, 0)), MPI_ERR_RMA_SYNC);
                        api::win_complete(rank, win).unwrap();
                    } else {
                        api::win_post(rank, writers, 0, win).unwrap();
                        if round % 2 == 0 {
                            api::win_wait(rank, win).unwrap();
                        } else {
                            let mut over = 0;
                            while over == 0 {
                                api::win_test(rank, win, &mut over).unwrap();
                            }
                        }
                        let expected = [round; 2].map(u64::to_ne_bytes);
                        assert_eq!(window.bytes()[..16], *expected.as_flattened(), "{kind:?}");
                    }
                }
                for group in [&mut all, &mut writers, &mut readers] {
                    group::group_free(rank, group).unwrap();
                }
            }
            window.free();
        }
    });
}

#[test]
fn a_passive_target_in_another_call_serves_requests() {
    everywhere(2, "life::a_passive_target_in_another_call_serves_requests", |rank| {
        for kind in KINDS {
            let window = Window::new(rank, kind, 64);
            let mut word = 0u64;
            // SAFETY: one word.
            let receive = |word: &mut u64| unsafe {
                let (buf, comm) = (std::ptr::from_mut(word).cast(), MPI_COMM_WORLD);
                p2p::recv(rank, buf, 1, MPI_UINT64_T, 0, 3, comm, std::ptr::null_mut()).unwrap();
            };
            if rank.index == 1 {
                // Waits for the message, and does nothing else about the window.
                receive(&mut word);
                assert_eq!(word, 1000);
            } else {
                window.lock_all();
                let last = (0..1001).fold(0, |_, _| window.fetch(1u64, MPI_UINT64_T, MPI_SUM, 1, 0));
                window.unlock_all();
                // SAFETY: one word.
                unsafe {
                    p2p::send(rank, (&raw const last).cast(), 1, MPI_UINT64_T, 1, 3, MPI_COMM_WORLD).unwrap();
                }
            }
            window.free();
        }
    });
}

#[test]
fn a_window_of_some_ranks_in_another_order_names_them_in_its_own() {
    everywhere(3, "life::a_window_of_some_ranks_in_another_order_names_them_in_its_own", |rank| {
        let me = rank.index as c_int;
        let mut some = MPI_COMM_NULL;
        // SAFETY: all memory is the windows'.
        unsafe {
            let color = if me == 1 { MPI_UNDEFINED } else { 0 };
            comm::comm_split(rank, MPI_COMM_WORLD, color, -me, &mut some).unwrap();
            if me != 1 {
                let (mut win, mut base) = (MPI_WIN_NULL, std::ptr::null_mut::<u8>());
                let out = (&raw mut base).cast();
                api::win_allocate(rank, 8, 8, MPI_INFO_NULL, some, out, &mut win).unwrap();
                comm::comm_free(rank, &mut some).unwrap();
                api::win_fence(rank, 0, win).unwrap();
                let value = me as u64 + 10;
                // Rank 2 of the world is the first in the window.
                let target = if me == 2 { 1 } else { 0 };
                api::put(rank, (&raw const value).cast(), 1, MPI_UINT64_T, target, 0, 1, MPI_UINT64_T, win).unwrap();
                api::win_fence(rank, 0, win).unwrap();
                assert_eq!(base.cast::<u64>().read(), 12 - me as u64);
                api::win_free(rank, &mut win).unwrap();
            }
        }
    });
}

#[test]
fn predefined_attributes_tell_of_the_window() {
    testing::run(2, |rank| {
        for (kind, flavor) in KINDS.into_iter().zip([
            MPI_WIN_FLAVOR_CREATE,
            MPI_WIN_FLAVOR_ALLOCATE,
            MPI_WIN_FLAVOR_SHARED,
            MPI_WIN_FLAVOR_DYNAMIC,
        ]) {
            let window = Window::new(rank, kind, 48);
            let get = |keyval: c_int| {
                let (mut value, mut flag) = (0usize, 0);
                // SAFETY: the value is as long as a pointer.
                unsafe {
                    let out = (&raw mut value).cast();
                    attr::win_get_attr(rank, window.win, keyval, out, &mut flag).unwrap();
                }
                assert_eq!(flag, 1);
                value
            };
            // SAFETY: these attributes are pointers to numbers.
            let number = |keyval: c_int| unsafe { *(get(keyval) as *const c_int) };
            // SAFETY: as above.
            let size = unsafe { *(get(MPI_WIN_SIZE) as *const Count) };
            let memory = (get(MPI_WIN_BASE), size);
            let expected = if kind == Kind::Dynamic { (0, 0) } else { (window.base as usize, 48) };
            assert_eq!(memory, expected);
            let numbers = [MPI_WIN_DISP_UNIT, MPI_WIN_CREATE_FLAVOR, MPI_WIN_MODEL].map(number);
            assert_eq!(numbers, [1, flavor, MPI_WIN_UNIFIED]);
            // SAFETY: no pointers are followed.
            unsafe {
                let set = attr::win_set_attr(rank, window.win, MPI_WIN_SIZE, std::ptr::null_mut());
                assert_eq!(class(set), MPI_ERR_KEYVAL);
            }
            window.free();
        }
    });
}
