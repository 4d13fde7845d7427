//! The one rank of this process, made at the first call that needs it.

use crate::convention::Calls;
use anympi_engine::Rank;
use anympi_engine::rank::Lifecycle;
use anympi_engine::world::environment;
use anympi_translate::Abi;
use std::ptr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicPtr, Ordering};

/// The rank, once it exists. It is never freed: other threads may be inside MPI when the process ends.
static RANK: AtomicPtr<Rank> = AtomicPtr::new(ptr::null_mut());

/// The rank while MPI calls are legal: one load tells both.
static LIVE: AtomicPtr<Rank> = AtomicPtr::new(ptr::null_mut());

/// The rank, if MPI is initialized and not finalized (or a session is open).
#[inline]
pub fn live() -> Option<&'static Rank> {
    // SAFETY: null, or the leaked box of `create`.
    unsafe { LIVE.load(Ordering::Acquire).as_ref() }
}

/// The rank, initialized or not.
pub fn rank<A: Abi>() -> &'static Rank {
    // SAFETY: null, or the leaked box of `create`.
    match unsafe { RANK.load(Ordering::Acquire).as_ref() } {
        Some(rank) => rank,
        None => create::<A>(),
    }
}

/// Says anew whether MPI calls are legal, after a call that starts or ends MPI or a session.
pub fn refresh(rank: &'static Rank) {
    let live = rank.lifecycle.get() == Lifecycle::Initialized || rank.process.sessions.get() > 0;
    let pointer = if live { ptr::from_ref(rank).cast_mut() } else { ptr::null_mut() };
    LIVE.store(pointer, Ordering::Release);
}

#[cold]
fn create<A: Abi>() -> &'static Rank {
    static CREATION: Mutex<()> = Mutex::new(());
    let _one_at_a_time = CREATION.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: null, or the leaked box below.
    if let Some(rank) = unsafe { RANK.load(Ordering::Acquire).as_ref() } {
        return rank;
    }
    let place = environment::enter().unwrap_or_else(|error| {
        eprintln!("anympi: cannot join the world that the launcher made: {error}");
        std::process::exit(1)
    });
    let rank = anympi_engine::init::process_rank(place, Box::new(Calls::<A>::new()));
    rank.bsend_overhead.set(A::BSEND_OVERHEAD);
    let rank = Box::leak(Box::new(rank));
    RANK.store(rank, Ordering::Release);
    rank
}
