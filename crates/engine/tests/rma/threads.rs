//! Several threads of each rank, as `MPI_THREAD_MULTIPLE` allows.

use super::*;

/// A window that threads may use at the same time, each inside the engine.
struct Shared<'w, 'r>(&'w Window<'r>);

// SAFETY: every use below is under the rank's entry lock.
unsafe impl Sync for Shared<'_, '_> {}

#[test]
fn threads_of_one_rank_share_its_epoch() {
    const THREADS: usize = 3;
    const TIMES: usize = 500;
    testing::run_with(2, MPI_THREAD_MULTIPLE, |rank| {
        for kind in KINDS {
            let window = {
                let _inside = rank.enter();
                let window = Window::new(rank, kind, 800);
                window.lock_all();
                window
            };
            let shared = Shared(&window);
            std::thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| {
                        let Shared(window) = &shared;
                        for i in 0..TIMES {
                            let _inside = rank.enter();
                            window.fetch(1u64, MPI_UINT64_T, MPI_SUM, i % 2, 0);
                            window.accumulate(&[1u64; 99], MPI_UINT64_T, MPI_SUM, 1 - i % 2, 8).unwrap();
                        }
                    });
                }
            });
            let _inside = rank.enter();
            window.unlock_all();
            barrier(rank);
            let expected = (2 * THREADS * TIMES / 2) as u64;
            assert!(window.bytes().chunks_exact(8).all(|word| word == expected.to_ne_bytes()), "{kind:?}");
            barrier(rank);
            window.free();
        }
    });
}
