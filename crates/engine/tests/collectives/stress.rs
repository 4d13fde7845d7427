//! Long random sequences of collectives, mixed with messages, by ranks of random speed.

use crate::*;
use anympi_engine::api::{coll, p2p, request};
use anympi_engine::testing::run;
use std::ptr::null_mut;

/// Small and good enough: the high bits of a linear congruential generator.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

/// A broadcast under way: its request, buffer and root.
type Pending = (Request, Box<[u32]>, usize);

fn finish((mut request, buffer, root): Pending, rank: &Rank) {
    // SAFETY: the request is ours.
    unsafe { request::wait(rank, &mut request, null_mut()).unwrap() };
    assert!(buffer.iter().copied().eq(values(root, 0, buffer.len())));
}

#[test]
fn ranks_of_any_speed_stay_in_step() {
    for (seed, n) in [(1, 2), (2, 3), (3, 4), (4, 6), (5, 9)] {
        run(n, |rank| {
            let (me, w, t) = (rank.index as usize, MPI_COMM_WORLD, MPI_UINT32_T);
            // What is done is drawn by all alike, how fast by each for itself.
            let (mut script, mut speed) = (Random(seed), Random(seed * 100 + me as u64));
            let mut pending: Vec<Pending> = Vec::new();
            for round in 0..400 {
                let (what, root) = (script.below(9), script.below(n));
                let count = [1, 5, 300, 6000, 40_000][script.below(5).min(script.below(5))];
                if speed.below(20) == 0 {
                    std::thread::sleep(std::time::Duration::from_micros(speed.below(300) as u64));
                }
                let c = count as Count;
                let mine: Vec<u32> = values(me, 0, count).collect();
                let total: Vec<u32> =
                    (0..count).map(|i| (0..n).map(|r| value(r, 0, i)).fold(0, u32::wrapping_add)).collect();
                let mut all = vec![UNTOUCHED; n * count];
                let (send, recv) = (sendbuf(&mine), recvbuf(&mut all));
                // SAFETY: buffers have the sizes that the counts say, and outlive the requests.
                unsafe {
                    match what {
                        0 => coll::barrier(rank, w).unwrap(),
                        1 => {
                            let mut data = if me == root { mine.clone() } else { vec![0; count] };
                            coll::bcast(rank, recvbuf(&mut data), c, t, root as i32, w).unwrap();
                            assert!(data.iter().copied().eq(values(root, 0, count)), "bcast in round {round}");
                        }
                        2 => {
                            coll::gather(rank, send, c, t, recv, c, t, root as i32, w).unwrap();
                            let expected = (0..n).flat_map(|r| values(r, 0, count));
                            assert!(me != root || all.iter().copied().eq(expected), "gather in round {round}");
                        }
                        3 => {
                            coll::allgather(rank, send, c, t, recv, c, t, w).unwrap();
                            assert!(
                                all.iter().copied().eq((0..n).flat_map(|r| values(r, 0, count))),
                                "allgather in round {round}"
                            );
                        }
                        4 => {
                            coll::reduce(rank, send, recv, c, t, MPI_SUM, root as i32, w).unwrap();
                            assert!(me != root || all[..count] == total, "reduce in round {round}");
                        }
                        5 => {
                            coll::allreduce(rank, send, recv, c, t, MPI_SUM, w).unwrap();
                            assert!(all[..count] == total, "allreduce in round {round}");
                        }
                        6 => {
                            let data = if me == root { mine.clone() } else { vec![0; count] };
                            let (mut data, mut request) = (data.into_boxed_slice(), MPI_REQUEST_NULL);
                            coll::ibcast(rank, recvbuf(&mut data), c, t, root as i32, w, &mut request).unwrap();
                            pending.push((request, data, root));
                        }
                        7 => pending.drain(..).for_each(|p| finish(p, rank)),
                        _ => {
                            // Long messages round a ring: everyone needs progress from a neighbour, who may be in a collective.
                            let (to, from) = (((me + 1) % n) as i32, ((me + n - 1) % n) as i32);
                            p2p::sendrecv(rank, send, c, t, to, 0, recv, c, t, from, 0, w, null_mut()).unwrap();
                            assert!(
                                all[..count].iter().copied().eq(values(from as usize, 0, count)),
                                "ring in round {round}"
                            );
                        }
                    }
                }
            }
            pending.into_iter().for_each(|p| finish(p, rank));
        });
    }
}
