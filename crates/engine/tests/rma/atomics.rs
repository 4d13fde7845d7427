//! Atomic operations against a sequential history: what each rank was told must be what some order of all operations tells.

use super::*;

/// Each rank adds 1 so often to one counter; everybody's answers together are each number once, and one's own ascend.
fn counting<T: Copy + Into<f64>>(window: &Window, of: Datatype, one: T, at: usize, times: usize) {
    let rank = window.rank;
    let n = rank.world.size;
    window.lock_all();
    let mine: Vec<f64> = (0..times).map(|_| window.fetch(one, of, MPI_SUM, n - 1, at).into()).collect();
    window.unlock_all();
    assert!(mine.is_sorted(), "one's own operations are in order: {mine:?}");
    barrier(rank);
    // Everybody tells rank 0 by putting in a second window.
    let told = Window::new(rank, Kind::Allocated, n * times * 8);
    told.fence();
    told.put(&mine, MPI_DOUBLE, 0, rank.index as usize * times * 8).unwrap();
    told.fence();
    if rank.index == 0 {
        let mut all: Vec<f64> =
            told.bytes().chunks_exact(8).map(|bytes| f64::from_ne_bytes(bytes.try_into().unwrap())).collect();
        all.sort_by(f64::total_cmp);
        assert_eq!(all, (0..n * times).map(|i| i as f64).collect::<Vec<_>>());
    }
    told.free();
}

#[test]
fn every_fetch_and_add_is_told_another_number() {
    everywhere(3, "atomics::every_fetch_and_add_is_told_another_number", |rank| {
        for kind in KINDS {
            let window = Window::new(rank, kind, 256);
            counting(&window, MPI_INT32_T, 1i32, 0, 2000);
            counting(&window, MPI_UINT16_T, 1u16, 8, 2000);
            counting(&window, MPI_DOUBLE, 1f64, 16, 2000);
            // No atomic operation of the processor's fits what is not aligned.
            counting(&window, MPI_UINT32_T, 1u32, 33, 2000);
            counting(&window, MPI_FLOAT, 1f32, 42, 2000);
            window.free();
        }
    });
}

#[test]
fn swaps_form_one_chain() {
    everywhere(3, "atomics::swaps_form_one_chain", |rank| {
        for kind in KINDS {
            let n = rank.world.size;
            let (me, times) = (rank.index as usize, 2000);
            let window = Window::new(rank, kind, 8);
            let told = Window::new(rank, Kind::Allocated, n * times * 16);
            window.lock_all();
            let links: Vec<[u64; 2]> = (0..times)
                .map(|i| {
                    let new = (1 + me * times + i) as u64;
                    [window.fetch(new, MPI_UINT64_T, MPI_REPLACE, 0, 0), new]
                })
                .collect();
            window.unlock_all();
            told.fence();
            told.put(links.as_flattened(), MPI_UINT64_T, 0, me * times * 16).unwrap();
            told.fence();
            if me == 0 {
                let words: Vec<u64> =
                    told.bytes().chunks_exact(8).map(|b| u64::from_ne_bytes(b.try_into().unwrap())).collect();
                let next: std::collections::HashMap<u64, u64> = words.chunks(2).map(|w| (w[0], w[1])).collect();
                assert_eq!(next.len(), n * times, "no value was fetched twice");
                let (mut at, mut steps) = (0, 0);
                while let Some(&after) = next.get(&at) {
                    (at, steps) = (after, steps + 1);
                }
                assert_eq!((steps, at.to_ne_bytes()), (n * times, window.bytes().try_into().unwrap()));
            }
            told.free();
            window.free();
        }
    });
}

#[test]
fn compare_and_swap_lets_one_win() {
    everywhere(3, "atomics::compare_and_swap_lets_one_win", |rank| {
        fn count<T: Copy + PartialEq>(window: &Window, of: Datatype, at: usize, times: usize, next: impl Fn(T) -> T) {
            window.lock_all();
            for _ in 0..times {
                // SAFETY: an integer of zeroes.
                let mut expected = window.fetch(unsafe { std::mem::zeroed() }, of, MPI_NO_OP, 0, at);
                loop {
                    let found = window.swap_if(expected, next(expected), of, 0, at);
                    if found == expected {
                        break;
                    }
                    expected = found;
                }
            }
            window.unlock_all();
        }
        for kind in KINDS {
            let (n, times) = (rank.world.size, 1000);
            let window = Window::new(rank, kind, 64);
            count(&window, MPI_INT64_T, 0, times, |x: i64| x + 1);
            count(&window, MPI_UINT16_T, 8, times, |x: u16| x + 1);
            count(&window, MPI_INTEGER16, 16, times, |x: i128| x + (1 << 64) + 1);
            count(&window, MPI_INT, 35, times, |x: i32| x - 1);
            barrier(rank);
            if rank.index == 0 {
                let total = n * times;
                let bytes = window.bytes();
                assert_eq!(i64::from_ne_bytes(bytes[..8].try_into().unwrap()), total as i64);
                assert_eq!(u16::from_ne_bytes(bytes[8..10].try_into().unwrap()), total as u16);
                let wide = i128::from_ne_bytes(bytes[16..32].try_into().unwrap());
                assert_eq!(wide, ((total as i128) << 64) + total as i128);
                assert_eq!(i32::from_ne_bytes(bytes[35..39].try_into().unwrap()), -(total as i32));
            }
            barrier(rank);
            window.free();
        }
    });
}

/// The parts of a pair, as C lays them out.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct ShortInt {
    value: i16,
    index: i32,
}

#[test]
fn wide_elements_and_pairs_are_never_seen_half_changed() {
    everywhere(3, "atomics::wide_elements_and_pairs_are_never_seen_half_changed", |rank| {
        for kind in KINDS {
            let n = rank.world.size;
            let window = Window::new(rank, kind, 256);
            let me = rank.index as usize;
            window.lock_all();
            for i in 0..500 {
                let mut old = [0f64; 2];
                window.get_accumulate(&[1.0f64, 2.0], &mut old, MPI_DOUBLE, MPI_NO_OP, 0, 160).unwrap();
                let mut old = [[0f64; 2]];
                window.get_accumulate(&[[1.0f64, 2.0]], &mut old, MPI_C_DOUBLE_COMPLEX, MPI_SUM, 0, 0).unwrap();
                // SAFETY: no pointers.
                unsafe { api::win_flush(rank, 0, window.win) }.unwrap();
                assert_eq!(old[0][1], 2.0 * old[0][0], "{kind:?}");
                let mine = ShortInt { value: (i % 50) as i16, index: (i % 50) * 7 };
                let mut old = [mine];
                window.get_accumulate(&[mine], &mut old, MPI_SHORT_INT, MPI_MAXLOC, 0, 32).unwrap();
                // SAFETY: no pointers.
                unsafe { api::win_flush(rank, 0, window.win) }.unwrap();
                assert_eq!(old[0].index, i32::from(old[0].value) * 7, "{kind:?}");
                let found = window.fetch(mine, MPI_SHORT_INT, MPI_REPLACE, 0, 64 + 8 * me);
                assert_eq!(found.value, if i == 0 { 0 } else { ((i - 1) % 50) as i16 });
            }
            window.unlock_all();
            barrier(rank);
            if me == 0 {
                let word = |at: usize| f64::from_ne_bytes(window.bytes()[at..at + 8].try_into().unwrap());
                assert_eq!((word(0), word(8)), ((500 * n) as f64, (1000 * n) as f64));
                assert_eq!(window.bytes()[32..34], 49i16.to_ne_bytes());
                assert_eq!(window.bytes()[36..40], (49 * 7i32).to_ne_bytes());
            }
            barrier(rank);
            window.free();
        }
    });
}

#[test]
fn operations_of_one_rank_on_one_place_are_done_in_order() {
    everywhere(2, "atomics::operations_of_one_rank_on_one_place_are_done_in_order", |rank| {
        for kind in KINDS {
            let n = 5000;
            let window = Window::new(rank, kind, n * 4);
            window.lock_all();
            let other = 1 - rank.index as usize;
            let series = |factor: i32| (0..n as i32).map(|i| i * factor).collect::<Vec<i32>>();
            window.accumulate(&series(1), MPI_INT, MPI_REPLACE, other, 0).unwrap();
            window.accumulate(&series(2), MPI_INT, MPI_SUM, other, 0).unwrap();
            window.accumulate(&vec![3; n], MPI_INT, MPI_PROD, other, 0).unwrap();
            let mut old = vec![0; n];
            window.get_accumulate(&series(-1), &mut old, MPI_INT, MPI_REPLACE, other, 0).unwrap();
            window.accumulate(&vec![7; n], MPI_INT, MPI_MAX, other, 0).unwrap();
            window.unlock_all();
            assert_eq!(old, series(9), "{kind:?}");
            barrier(rank);
            let expected: Vec<u8> = vec![7i32; n].iter().flat_map(|x| x.to_ne_bytes()).collect();
            assert_eq!(window.bytes(), expected, "{kind:?}");
            window.free();
        }
    });
}

#[test]
fn long_runs_and_single_elements_exclude_each_other() {
    everywhere(3, "atomics::long_runs_and_single_elements_exclude_each_other", |rank| {
        for kind in KINDS {
            let words = 32;
            let window = Window::new(rank, kind, words * 8);
            let counts = Window::new(rank, Kind::Allocated, 24);
            let mut gaps = vector(rank, words / 2, 1, 2, MPI_DOUBLE);
            window.lock_all();
            let ones = vec![1f64; words];
            let (mut times, start) = ([0u64; 3], seconds());
            while seconds() - start < 0.04 {
                let which = times.iter().sum::<u64>() as usize % 3;
                times[which] += 1;
                match which {
                    0 => window.accumulate(&ones, MPI_DOUBLE, MPI_SUM, 0, 0).unwrap(),
                    // Without waiting for each, so that many meet the others' runs.
                    1 => (0..8).for_each(|w| window.accumulate(&[1f64], MPI_DOUBLE, MPI_SUM, 0, 8 * w).unwrap()),
                    _ => {
                        // Every other word, of which each is a run of its own.
                        let (from, target, disp) = (ones.as_ptr().cast(), 0, window.disp(0, 0));
                        let half = words as Count / 2;
                        // SAFETY: the data is as long as said.
                        unsafe {
                            let (op, win) = (MPI_SUM, window.win);
                            api::accumulate(rank, from, half, MPI_DOUBLE, target, disp, 1, gaps, op, win).unwrap();
                        }
                    }
                }
            }
            window.unlock_all();
            // SAFETY: the type is ours.
            unsafe { datatype::type_free(rank, &mut gaps) }.unwrap();
            counts.fence();
            counts.accumulate(&times, MPI_UINT64_T, MPI_SUM, 0, 0).unwrap();
            counts.fence();
            if rank.index == 0 {
                let kinds = [0, 8, 16].map(|at| u64::from_ne_bytes(counts.bytes()[at..at + 8].try_into().unwrap()));
                for (w, bytes) in window.bytes().chunks_exact(8).enumerate() {
                    let singles = if w < 8 { kinds[1] } else { 0 };
                    let halves = if w % 2 == 0 { kinds[2] } else { 0 };
                    let expected = (kinds[0] + singles + halves) as f64;
                    assert_eq!(bytes, expected.to_ne_bytes(), "{kind:?} word {w}");
                }
            }
            barrier(rank);
            counts.free();
            window.free();
        }
    });
}

/// Memory has no gate until the first run of many elements comes.
#[test]
fn the_first_long_run_among_single_elements_loses_none_of_them() {
    everywhere(3, "atomics::the_first_long_run_among_single_elements_loses_none_of_them", |rank| {
        let mut random = Random::new(u64::from(rank.index) + 31);
        for _ in 0..150 {
            let (words, singles) = (32, 60);
            let window = Window::new(rank, Kind::Allocated, words * 8);
            let runs = 1 + random.below(2);
            let first = random.below(singles);
            window.lock_all();
            for i in 0..singles {
                window.accumulate(&[1f64], MPI_DOUBLE, MPI_SUM, 0, 8 * (i % 2)).unwrap();
                if i == first {
                    let run = vec![1000f64; words];
                    (0..runs).for_each(|_| window.accumulate(&run, MPI_DOUBLE, MPI_SUM, 0, 0).unwrap());
                }
            }
            // How many runs there were is told in the last word, where no single element goes.
            window.unlock_all();
            barrier(rank);
            if rank.index == 0 {
                let word = |i: usize| f64::from_ne_bytes(window.bytes()[8 * i..][..8].try_into().unwrap());
                let all = word(words - 1);
                let single = (rank.world.size * singles / 2) as f64;
                assert_eq!([word(0), word(1), word(2)], [all + single, all + single, all]);
            }
            barrier(rank);
            window.free();
        }
    });
}
