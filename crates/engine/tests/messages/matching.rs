//! Matching under random interleavings, against the standard's rule taken literally (MPI 5.0 § 3.5).
//!
//! Every rank does random things: sends of random size, mode and tag to random ranks, receives and matched probes with and
//! without wildcards. Then it tells everybody that it has sent all (on the other channel, so that no wildcard sees it),
//! cancels the receives that met nothing, and receives what is left. In the end each message was received once, and:
//!
//! ```text
//! receive r got message m of sender s
//!     => every earlier message of s that fits r was taken by something that was posted before r
//! receive r was cancelled
//!     => no message left for the end fits r
//! ```

use crate::calls::*;
use anympi_engine::datatype::TypeObject;
use anympi_engine::p2p::{self, Channel, Mode};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use anympi_engine::{Rank, api};
use std::ffi::c_int;
use std::rc::Rc;

const STEPS: usize = 60;
const TAGS: usize = 3;
const SIZES: [usize; 5] = [8, 300, 5_000, 40_000, 150_000];
const LARGEST: usize = 150_000;

/// A message names its place among those of one sender to one receiver, and its size.
fn message(sequence: usize, size: usize) -> Vec<u8> {
    let mut data = pattern(size, sequence);
    data[..8].copy_from_slice(&(sequence as u64).to_le_bytes());
    data
}

/// Which messages a receive takes.
#[derive(Clone, Copy, Debug)]
struct Wanted {
    source: c_int,
    tag: c_int,
}

impl Wanted {
    fn roll(dice: &mut Dice, n: usize) -> Wanted {
        Wanted {
            source: if dice.below(2) == 0 { MPI_ANY_SOURCE } else { dice.below(n) as c_int },
            tag: if dice.below(3) == 0 { MPI_ANY_TAG } else { dice.below(TAGS) as c_int },
        }
    }

    fn fits(self, got: &Got) -> bool {
        (self.source == MPI_ANY_SOURCE || self.source == got.source) && (self.tag == MPI_ANY_TAG || self.tag == got.tag)
    }
}

/// A message that came.
#[derive(Clone, Copy, Debug)]
struct Got {
    source: c_int,
    tag: c_int,
    sequence: usize,
}

impl Got {
    fn read(status: Status, data: &[u8]) -> Got {
        let size = status.bytes() as usize;
        let sequence = u64::from_le_bytes(data[..8].try_into().unwrap()) as usize;
        assert!(data[..size] == message(sequence, size), "the bytes are the message's");
        Got { source: status.source, tag: status.tag, sequence }
    }
}

/// A receive, in the order in which they were posted; `None` when it was cancelled.
type Taken = (Wanted, Option<Got>);

fn check_against_the_standard(taken: &[Taken]) {
    for (i, (wanted, got)) in taken.iter().enumerate() {
        for (_, later) in &taken[i + 1..] {
            let Some(later) = later else { continue };
            let Some(got) = got else {
                // Whatever was posted after it may have been received before it was cancelled, unless it fits.
                assert!(!wanted.fits(later), "{later:?} went past the receive {wanted:?}");
                continue;
            };
            let overtaken = later.source == got.source && later.sequence < got.sequence && wanted.fits(later);
            assert!(!overtaken, "{got:?} overtook {later:?} at {wanted:?}");
        }
    }
}

/// Sends on the channel that the program's receives do not see.
fn tell(rank: &Rank, byte: &Rc<TypeObject>, to: usize, number: &u64) {
    let comm = rank.comm(WORLD).unwrap();
    let at = (&raw const *number).cast();
    // SAFETY: eight bytes, which are sent when this returns.
    unsafe {
        p2p::send_blocking(rank, &comm, Channel::Collective, Mode::Standard, at, 8, byte, to as c_int, 0).unwrap()
    };
}

fn hear(rank: &Rank, byte: &Rc<TypeObject>, from: usize) -> usize {
    let comm = rank.comm(WORLD).unwrap();
    let mut number = 0u64;
    let at = (&raw mut number).cast();
    // SAFETY: eight bytes.
    unsafe { p2p::recv_blocking(rank, &comm, Channel::Collective, at, 8, byte, from as c_int, 0).unwrap() };
    number as usize
}

/// How a receive was made.
enum Received {
    /// Not waited for yet.
    Posted(Request, Vec<u8>),
    /// At once.
    At(Got),
}

/// One rank's random life; what it received, in the order in which it asked.
fn live(rank: &Rank, n: usize, seed: u64) -> Vec<Taken> {
    let mut dice = Dice(seed * 1_000 + rank.index as u64);
    let byte = rank.datatype(MPI_BYTE).unwrap();
    // SAFETY: MPI_BUFFER_AUTOMATIC is no pointer.
    unsafe { api::p2p::buffer_attach(rank, MPI_BUFFER_AUTOMATIC as *mut _, 0).unwrap() };

    let mut sent = vec![0; n];
    let mut sends: Vec<(Request, Vec<u8>)> = Vec::new();
    // In the order of posting.
    let mut receives: Vec<(Wanted, Received)> = Vec::new();
    for _ in 0..STEPS {
        match dice.below(8) {
            0..=3 => {
                let to = dice.below(n);
                let data = message(sent[to], dice.pick(&SIZES));
                sent[to] += 1;
                let call = dice.pick(&[ISENDS[0].1, ISENDS[1].1, ISENDS[2].1]);
                let request = isend_by(call, rank, &data, to as c_int, dice.below(TAGS) as c_int).unwrap();
                sends.push((request, data));
            }
            4 | 5 => {
                let wanted = Wanted::roll(&mut dice, n);
                let mut data = vec![0; LARGEST];
                let request = irecv(rank, &mut data, wanted.source, wanted.tag).unwrap();
                receives.push((wanted, Received::Posted(request, data)));
            }
            6 => {
                let wanted = Wanted::roll(&mut dice, n);
                if let Some(got) = receive_probed(rank, wanted) {
                    receives.push((wanted, Received::At(got)));
                }
            }
            _ => {
                let wanted = Wanted::roll(&mut dice, n);
                if let Some(status) = iprobe(rank, wanted.source, wanted.tag).unwrap() {
                    let mut data = vec![0; LARGEST];
                    let received = recv(rank, &mut data, status.source, status.tag).unwrap();
                    assert_eq!(received, status, "a receive gets what the probe saw");
                    receives.push((wanted, Received::At(Got::read(received, &data))));
                }
            }
        }
    }

    let numbers: Vec<u64> = sent.iter().map(|&n| n as u64).collect();
    (0..n).for_each(|to| tell(rank, &byte, to, &numbers[to]));
    let expected: usize = (0..n).map(|from| hear(rank, &byte, from)).sum();

    // Everything has come: receives have met their message, or never will.
    let mut taken: Vec<Taken> = Vec::new();
    for (wanted, receive) in receives {
        let got = match receive {
            Received::At(got) => Some(got),
            Received::Posted(mut request, data) => {
                cancel(rank, request).unwrap();
                let status = wait(rank, &mut request).unwrap();
                (!status.cancelled()).then(|| Got::read(status, &data))
            }
        };
        taken.push((wanted, got));
    }
    let anything = Wanted { source: MPI_ANY_SOURCE, tag: MPI_ANY_TAG };
    while taken.iter().filter(|(_, got)| got.is_some()).count() < expected {
        let got = receive_probed(rank, anything).expect("what was sent has come");
        taken.push((anything, Some(got)));
    }
    assert_eq!(iprobe(rank, MPI_ANY_SOURCE, MPI_ANY_TAG).unwrap(), None, "and no more");
    for (request, _) in &mut sends {
        wait(rank, request).unwrap();
    }
    let (mut at, mut size) = (0usize, 0);
    // SAFETY: a pointer's room.
    unsafe { api::p2p::buffer_detach(rank, (&raw mut at).cast(), &mut size).unwrap() };
    taken
}

/// The first message that fits, by matched probe and receive.
fn receive_probed(rank: &Rank, wanted: Wanted) -> Option<Got> {
    let (mut message, about) = improbe(rank, wanted.source, wanted.tag).unwrap()?;
    let mut data = vec![0; about.bytes() as usize];
    let status = mrecv(rank, &mut data, &mut message).unwrap();
    assert_eq!(status, about, "a matched receive gets what the probe saw");
    Some(Got::read(status, &data))
}

#[test]
fn random_interleavings_match_as_the_standard_says() {
    for seed in 0..60 {
        let n = 1 + seed as usize % 4;
        let lives = run(n, |rank| live(rank, n, seed));
        for taken in &lives {
            check_against_the_standard(taken);
        }
        // Each message once: the sequences of every pair are 0, 1, 2 …
        for taken in lives {
            for source in 0..n as c_int {
                let mut sequences: Vec<usize> = taken
                    .iter()
                    .filter_map(|(_, got)| *got)
                    .filter(|got| got.source == source)
                    .map(|got| got.sequence)
                    .collect();
                sequences.sort();
                assert!(sequences.iter().copied().eq(0..sequences.len()), "seed {seed}");
            }
        }
    }
}
