//! Rows of operations before one synchronization, more and longer than any one step takes.

use super::*;

/// Operations of each member on each.
const ROW: usize = 700;
/// Bytes that an operation has room for; some are words, some long.
const ROOM: usize = 96;

/// What member `from` puts as its operation `i` at `to`: a few words, mostly one.
fn words(from: usize, to: usize, i: usize) -> Vec<u64> {
    let n = if i.is_multiple_of(5) { ROOM / 8 } else { 1 };
    (0..n).map(|k| (from * 1_000_000_000 + to * 10_000_000 + i * 1000 + k) as u64).collect()
}

#[test]
fn rows_of_puts_and_gets_are_done_after_one_flush_and_their_buffers_free_at_once() {
    everywhere(3, "rows::rows_of_puts_and_gets_are_done_after_one_flush_and_their_buffers_free_at_once", |rank| {
        for kind in KINDS {
            let (me, n) = (rank.index as usize, 3);
            let window = Window::new(rank, kind, n * ROW * ROOM);
            let place = |from: usize, i: usize| (from * ROW + i) * ROOM;
            window.lock_all();
            // Runs of operations on one member, and changes from each to the next; the others' puts come at the same time.
            let order = || (0..ROW).flat_map(|i| (0..n).map(move |k| (if i < 400 { i / 100 % n } else { k }, i, k)));
            let mut buffer = [0u64; ROOM / 8];
            let mut done = std::collections::HashSet::new();
            for (to, i, k) in order() {
                // In the first runs one member is named several times.
                if !done.insert((to, i)) {
                    continue;
                }
                let data = words(me, to, i);
                buffer[..data.len()].copy_from_slice(&data);
                let (disp, count, target) = (window.disp(to, place(me, i)), data.len() as Count, to as c_int);
                let (from, of) = (buffer.as_ptr().cast(), MPI_UINT64_T);
                // SAFETY: the buffer is as long as said.
                unsafe { api::put(rank, from, count, of, target, disp, count, of, window.win) }.unwrap();
                buffer.fill(k as u64);
            }
            // SAFETY: no pointers.
            unsafe { api::win_flush_all(rank, window.win) }.unwrap();
            let mut got: Vec<((usize, usize), Vec<u64>)> =
                done.iter().map(|&(to, i)| ((to, i), vec![0; words(me, to, i).len()])).collect();
            for ((to, i), data) in &mut got {
                let (disp, count, target) = (window.disp(*to, place(me, *i)), data.len() as Count, *to as c_int);
                let (into, of) = (data.as_mut_ptr().cast(), MPI_UINT64_T);
                // SAFETY: the buffers stay until the flush.
                unsafe { api::get(rank, into, count, of, target, disp, count, of, window.win) }.unwrap();
            }
            for target in 0..n {
                // SAFETY: no pointers.
                unsafe { api::win_flush_local(rank, target as c_int, window.win) }.unwrap();
            }
            for ((to, i), data) in got {
                assert_eq!(data, words(me, to, i), "{kind:?}: operation {i} at {to}");
            }
            window.unlock_all();
            window.fence();
            // Everything is where its owner sees it.
            for from in 0..n {
                for i in (400..ROW).chain((0..400).filter(|i| i / 100 % n == me)) {
                    let data = words(from, me, i);
                    let bytes: Vec<u8> = data.iter().flat_map(|word| word.to_ne_bytes()).collect();
                    let at = place(from, i);
                    assert_eq!(window.bytes()[at..][..bytes.len()], bytes, "{kind:?}: operation {i} of {from}");
                }
            }
            window.fence();
            window.free();
        }
    });
}
