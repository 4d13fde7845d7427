//! Epochs that are not in step: every rank opens and closes its own as chance has it.

use super::*;
use anympi_engine::api::group;

/// Words of every rank's memory: all of them are the number of writers that there were.
const WORDS: usize = 40;
const EPOCHS: usize = 400;

fn read(window: &Window, target: usize) -> u64 {
    let mut words = [0u64; WORDS];
    window.get(&mut words, MPI_UINT64_T, target, 0).unwrap();
    // SAFETY: no pointers.
    unsafe { api::win_flush(window.rank, target as c_int, window.win) }.unwrap();
    assert!(words.iter().all(|word| *word == words[0]), "a writer was not alone: {words:?}");
    words[0]
}

fn pause(random: &mut Random) {
    (0..random.below(3)).for_each(|_| std::thread::yield_now());
}

/// Random epochs of locks; how many of them wrote at each target.
fn lock_at_random(window: &Window, random: &mut Random) -> Vec<u64> {
    let (rank, win) = (window.rank, window.win);
    let n = rank.world.size;
    let mut wrote = vec![0; n];
    for _ in 0..EPOCHS {
        let target = random.below(n);
        // SAFETY: no pointers.
        let lock = |kind: c_int, target: usize| unsafe { api::win_lock(rank, kind, target as c_int, 0, win) }.unwrap();
        // SAFETY: no pointers.
        let unlock = |target: usize| unsafe { api::win_unlock(rank, target as c_int, win) }.unwrap();
        match random.below(4) {
            0 => {
                lock(MPI_LOCK_EXCLUSIVE, target);
                let count = read(window, target);
                pause(random);
                window.put(&[count + 1; WORDS], MPI_UINT64_T, target, 0).unwrap();
                wrote[target] += 1;
                unlock(target);
            }
            1 => {
                lock(MPI_LOCK_SHARED, target);
                let count = read(window, target);
                pause(random);
                assert_eq!(read(window, target), count, "a writer came between");
                unlock(target);
            }
            2 => {
                // Several at once, in an order that cannot end in a circle of those who wait.
                let targets: Vec<usize> = (0..n).filter(|_| random.below(2) == 0).collect();
                targets.iter().for_each(|&target| lock(MPI_LOCK_SHARED, target));
                let counts: Vec<u64> = targets.iter().map(|&target| read(window, target)).collect();
                pause(random);
                assert!(targets.iter().zip(counts).all(|(&target, count)| read(window, target) == count));
                targets.iter().rev().for_each(|&target| unlock(target));
            }
            _ => {
                window.lock_all();
                let count = read(window, target);
                pause(random);
                assert_eq!(read(window, target), count, "a writer came between");
                window.unlock_all();
            }
        }
        pause(random);
    }
    wrote
}

#[test]
fn random_epochs_of_locks_are_as_if_one_came_after_the_other() {
    let name = "interleavings::random_epochs_of_locks_are_as_if_one_came_after_the_other";
    everywhere(3, name, |rank| {
        for (i, kind) in KINDS.into_iter().enumerate() {
            let window = Window::new(rank, kind, WORDS * 8);
            let written = Window::new(rank, Kind::Allocated, 8);
            let wrote = lock_at_random(&window, &mut Random::new(100 * (i as u64 + 1) + u64::from(rank.index)));
            written.fence();
            for (target, count) in wrote.into_iter().enumerate() {
                written.accumulate(&[count], MPI_UINT64_T, MPI_SUM, target, 0).unwrap();
            }
            written.fence();
            // One's own memory is looked at under a lock too.
            window.lock_all();
            assert_eq!(read(&window, rank.index as usize).to_ne_bytes(), written.bytes(), "{kind:?}");
            window.unlock_all();
            barrier(rank);
            written.free();
            window.free();
        }
    });
}

/// A handle of the group of these members of the window.
fn group_of(window: &Window, members: &[usize]) -> Group {
    let rank = window.rank;
    let (mut all, mut some) = (MPI_GROUP_NULL, MPI_GROUP_NULL);
    let members: Vec<c_int> = members.iter().map(|&member| member as c_int).collect();
    // SAFETY: as many members as said.
    unsafe {
        api::win_get_group(rank, window.win, &mut all).unwrap();
        group::group_incl(rank, all, members.len() as c_int, members.as_ptr(), &mut some).unwrap();
        group::group_free(rank, &mut all).unwrap();
    }
    some
}

/// Rounds in which some ranks write to some others, and nobody waits for those who take no part.
fn start_and_post_at_random(window: &Window, random: &mut Random, rounds: u64) {
    let (rank, win) = (window.rank, window.win);
    let (n, me) = (rank.world.size, rank.index as usize);
    let mut visits = 0;
    for round in 1..=rounds {
        // All draw the same.
        let mut draw = || (0..n).filter(|_| random.below(2) == 0).collect::<Vec<usize>>();
        let (origins, targets) = (draw(), draw());
        let asks = random.below(2) == 0;
        if targets.contains(&me) {
            let mut group = group_of(window, &origins);
            // SAFETY: the group is ours.
            unsafe {
                api::win_post(rank, group, 0, win).unwrap();
                group::group_free(rank, &mut group).unwrap();
            }
        }
        if origins.contains(&me) {
            let mut group = group_of(window, &targets);
            // SAFETY: the group is ours.
            unsafe {
                api::win_start(rank, group, 0, win).unwrap();
                for &target in &targets {
                    window.put(&[round; 2], MPI_UINT64_T, target, 16 * me).unwrap();
                    window.accumulate(&[1u64], MPI_UINT64_T, MPI_SUM, target, 16 * n).unwrap();
                }
                api::win_complete(rank, win).unwrap();
                group::group_free(rank, &mut group).unwrap();
            }
        }
        if targets.contains(&me) {
            let mut over = 0;
            while asks && over == 0 {
                // SAFETY: no pointers but to the flag.
                unsafe { api::win_test(rank, win, &mut over) }.unwrap();
            }
            if !asks {
                // SAFETY: no pointers.
                unsafe { api::win_wait(rank, win) }.unwrap();
            }
            let words: Vec<u64> =
                window.bytes().chunks_exact(8).map(|bytes| u64::from_ne_bytes(bytes.try_into().unwrap())).collect();
            assert!(origins.iter().all(|&origin| words[2 * origin..][..2] == [round; 2]), "round {round}: {words:?}");
            visits += origins.len() as u64;
            assert_eq!(words[2 * n], visits, "round {round}");
        }
    }
}

#[test]
fn random_groups_start_and_post_at_their_own_pace() {
    everywhere(4, "interleavings::random_groups_start_and_post_at_their_own_pace", |rank| {
        let n = rank.world.size;
        for (i, kind) in KINDS.into_iter().enumerate() {
            let window = Window::new(rank, kind, 16 * n + 8);
            start_and_post_at_random(&window, &mut Random::new(i as u64 + 900), 60);
            barrier(rank);
            window.free();
        }
    });
}
