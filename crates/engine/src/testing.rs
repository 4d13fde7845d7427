//! Worlds for tests: every rank a thread of this process.
//!
//! Part of the library, not of its tests, because the crates above test with it too.

use crate::callback::Native;
use crate::rank::Rank;
use crate::standard::MPI_THREAD_SINGLE;
use crate::world::World;
use std::any::Any;
use std::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

/// Runs `f` as each rank of a world of `n`, initialised. A panic in one aborts the world, so that nobody waits for it, and
/// is passed on.
pub fn run<R: Send>(n: usize, f: impl Fn(&Rank) -> R + Sync) -> Vec<R> {
    run_with(n, MPI_THREAD_SINGLE, f)
}

/// As [`run`], with a thread level: `f` may share its rank among threads that [`Rank::enter`] it around each call.
pub fn run_with<R: Send>(n: usize, level: c_int, f: impl Fn(&Rank) -> R + Sync) -> Vec<R> {
    run_made(n, level, |world, index| Rank::new(world, index, Box::new(Native)), f)
}

/// As [`run_with`], for ranks that `make` makes, each in its thread: of other conventions or data models, say.
pub fn run_made<R: Send>(
    n: usize,
    level: c_int,
    make: impl Fn(Arc<World>, u32) -> Rank + Sync,
    f: impl Fn(&Rank) -> R + Sync,
) -> Vec<R> {
    let world = World::private(n).expect("memory for a world");
    let results: Vec<Result<R, Box<dyn Any + Send>>> = std::thread::scope(|scope| {
        let start = |index| {
            let (world, f, make) = (world.clone(), &f, &make);
            scope.spawn(move || {
                let rank = make(world.clone(), index as u32);
                let result = catch_unwind(AssertUnwindSafe(|| {
                    crate::init::init_rank(&rank, level).expect("a rank initialises once");
                    let result = f(&rank);
                    // What was sent must leave before the rank does.
                    crate::p2p::flush(&rank).expect("a world that was not aborted");
                    result
                }));
                if result.is_err() {
                    world.abort(index as u32, 1);
                }
                result
            })
        };
        let threads: Vec<_> = (0..n).map(start).collect();
        threads.into_iter().map(|t| t.join().expect("panics are caught inside")).collect()
    });
    // The first to panic is the cause; the others only heard of the abort.
    let first = world.aborted().map(|(rank, _)| rank as usize);
    let mut values = Vec::new();
    let mut panics = Vec::new();
    for (index, result) in results.into_iter().enumerate() {
        match result {
            Ok(value) => values.push(value),
            Err(panic) if Some(index) == first => panics.insert(0, panic),
            Err(panic) => panics.push(panic),
        }
    }
    if let Some(panic) = panics.into_iter().next() {
        resume_unwind(panic);
    }
    values
}
