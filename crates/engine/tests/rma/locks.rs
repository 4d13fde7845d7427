//! Locks keep out whom they must, let in whom they can, and are given in turn.

use super::*;

fn lock(window: &Window, kind: c_int, target: usize) {
    // SAFETY: no pointers.
    unsafe { api::win_lock(window.rank, kind, target as c_int, 0, window.win) }.unwrap();
}

fn unlock(window: &Window, target: usize) {
    // SAFETY: no pointers.
    unsafe { api::win_unlock(window.rank, target as c_int, window.win) }.unwrap();
}

fn flush(window: &Window, target: usize) {
    // SAFETY: no pointers.
    unsafe { api::win_flush(window.rank, target as c_int, window.win) }.unwrap();
}

#[test]
fn what_is_read_and_written_under_an_exclusive_lock_is_not_lost() {
    everywhere(3, "locks::what_is_read_and_written_under_an_exclusive_lock_is_not_lost", |rank| {
        for kind in KINDS {
            let (n, times) = (rank.world.size, 200);
            let window = Window::new(rank, kind, 800);
            for i in 0..times {
                let target = i % n;
                lock(&window, MPI_LOCK_EXCLUSIVE, target);
                let mut counts = [0u64; 100];
                window.get(&mut counts, MPI_UINT64_T, target, 0).unwrap();
                flush(&window, target);
                assert!(counts.iter().all(|c| *c == counts[0]), "a half-written state was seen");
                window.put(&counts.map(|c| c + 1), MPI_UINT64_T, target, 0).unwrap();
                unlock(&window, target);
            }
            barrier(rank);
            // One's own memory is looked at under a lock too.
            lock(&window, MPI_LOCK_SHARED, rank.index as usize);
            let times = (0..times).filter(|i| i % n == rank.index as usize).count();
            assert_eq!(window.bytes()[..8], ((n * times) as u64).to_ne_bytes());
            unlock(&window, rank.index as usize);
            window.free();
        }
    });
}

#[test]
fn readers_see_no_writer_and_writers_no_reader() {
    everywhere(4, "locks::readers_see_no_writer_and_writers_no_reader", |rank| {
        let window = Window::new(rank, Kind::Allocated, 64);
        let counters = Window::new(rank, Kind::Allocated, 64);
        counters.lock_all();
        let mut random = Random::new(rank.index as u64 + 5);
        for _ in 0..3000 {
            // Word 0 counts readers inside, word 1 writers.
            let writes = random.below(3) == 0;
            let all = !writes && random.below(2) == 0;
            match (writes, all) {
                (true, _) => lock(&window, MPI_LOCK_EXCLUSIVE, 0),
                (_, true) => window.lock_all(),
                _ => lock(&window, MPI_LOCK_SHARED, 0),
            }
            // A lock is held from the first operation on at the latest.
            window.fetch(0i64, MPI_INT64_T, MPI_NO_OP, 0, 16);
            let at = if writes { 8 } else { 0 };
            counters.fetch(1i64, MPI_INT64_T, MPI_SUM, 0, at);
            let [readers, writers] = [0, 8].map(|at| counters.fetch(0i64, MPI_INT64_T, MPI_NO_OP, 0, at));
            assert!(if writes { (readers, writers) == (0, 1) } else { writers == 0 }, "{readers} {writers}");
            counters.fetch(-1i64, MPI_INT64_T, MPI_SUM, 0, at);
            if all { window.unlock_all() } else { unlock(&window, 0) }
        }
        counters.unlock_all();
        barrier(rank);
        counters.free();
        window.free();
    });
}

#[test]
fn several_shared_locks_are_held_at_once() {
    everywhere(3, "locks::several_shared_locks_are_held_at_once", |rank| {
        let window = Window::new(rank, Kind::Allocated, 8);
        lock(&window, MPI_LOCK_SHARED, 0);
        // Everybody is inside, or this would never end.
        barrier(rank);
        unlock(&window, 0);
        window.free();
    });
}

#[test]
fn a_lock_of_one_rank_does_not_keep_others_from_the_next() {
    everywhere(2, "locks::a_lock_of_one_rank_does_not_keep_others_from_the_next", |rank| {
        let window = Window::new(rank, Kind::Created, 8);
        let me = rank.index as usize;
        lock(&window, MPI_LOCK_EXCLUSIVE, me);
        barrier(rank);
        unlock(&window, me);
        // Both ranks' locks at once, and their operations in one epoch.
        lock(&window, MPI_LOCK_SHARED, 1 - me);
        lock(&window, MPI_LOCK_SHARED, me);
        window.accumulate(&[1u32], MPI_UINT32_T, MPI_SUM, 1 - me, 0).unwrap();
        window.accumulate(&[1u32], MPI_UINT32_T, MPI_SUM, me, 0).unwrap();
        unlock(&window, me);
        unlock(&window, 1 - me);
        barrier(rank);
        assert_eq!(window.bytes()[..4], 2u32.to_ne_bytes());
        window.free();
    });
}

#[test]
fn every_rank_gets_its_turn_under_contention() {
    everywhere(4, "locks::every_rank_gets_its_turn_under_contention", |rank| {
        let window = Window::new(rank, Kind::Allocated, 8);
        let start = seconds();
        let mut longest = 0f64;
        for _ in 0..200 {
            let before = seconds();
            lock(&window, MPI_LOCK_EXCLUSIVE, 0);
            unlock(&window, 0);
            longest = longest.max(seconds() - before);
        }
        let mine = seconds() - start;
        assert!(longest < 5.0, "waited {longest} of {mine} seconds for one lock");
        barrier(rank);
        window.free();
    });
}

#[test]
fn readers_of_all_do_not_wait_for_writers_that_wait_for_them() {
    everywhere(4, "locks::readers_of_all_do_not_wait_for_writers_that_wait_for_them", |rank| {
        let me = rank.index as usize;
        for kind in KINDS {
            let window = Window::new(rank, kind, 8);
            let reads = me.is_multiple_of(2);
            if reads {
                window.lock_all();
            }
            barrier(rank);
            // The readers have their own locks; a writer waits for each of them, before they turn to each other.
            if reads {
                std::thread::sleep(std::time::Duration::from_millis(5));
                window.accumulate(&[1u64], MPI_UINT64_T, MPI_SUM, 2 - me, 0).unwrap();
                window.unlock_all();
            } else {
                lock(&window, MPI_LOCK_EXCLUSIVE, 3 - me);
                window.accumulate(&[1u64], MPI_UINT64_T, MPI_SUM, 3 - me, 0).unwrap();
                unlock(&window, 3 - me);
            }
            barrier(rank);
            assert_eq!(window.bytes(), if reads { 2u64 } else { 0 }.to_ne_bytes(), "{kind:?}");
            barrier(rank);
            window.free();
        }
    });
}
