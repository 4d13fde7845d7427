//! Random nested datatypes against a naive walker of typemaps (MPI 5.0 § 5.1): bounds, sizes, elements, pack, unpack in
//! pieces, block lists and "external32".
//!
//! The model is the standard's definition and nothing more: a list of (displacement, basic element) that each
//! constructor copies.

mod model;
mod random;

use anympi_engine::Rank;
use anympi_engine::api::datatype as api;
use anympi_engine::callback::Native;
use anympi_engine::datatype::TypeObject;
use anympi_engine::world::World;
use model::Model;
use random::Random;

fn rank() -> Rank {
    Rank::new(World::private(1).expect("anonymous memory"), 0, Box::new(Native))
}

/// Runs `check` on random types with a few counts each; the seed of a failing one is in the panic's output.
fn for_random_types(seed: u64, cases: u64, check: impl Fn(&mut Random, &TypeObject, &Model, usize)) {
    let rank = rank();
    for case in 0..cases {
        let mut random = Random::new(seed + case);
        let depth = random.below(5);
        let (mut handle, model) = random.datatype(&rank, depth);
        let object = rank.datatype(handle).expect("just made");
        for count in [0, 1, 2, random.below(6) as usize] {
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                check(&mut random, &object, &model, count);
            }));
            assert!(result.is_ok(), "seed {}, count {count}: {model:?}", seed + case);
        }
        if !object.is_predefined() {
            // SAFETY: the handle is alive.
            unsafe { api::type_free(&rank, &mut handle) }.expect("a derived type");
        }
    }
}

/// Memory that `count` elements of the model fit in, with bytes to tell apart, and the address that the type counts from.
struct Memory {
    bytes: Vec<u8>,
    origin: i64,
}

impl Memory {
    fn new(model: &Model, count: usize, fill: impl Fn(usize) -> u8) -> Memory {
        let places = model.bytes(count);
        let low = places.iter().copied().min().unwrap_or(0).min(0) - 8;
        let high = places.iter().copied().max().unwrap_or(0).max(0) + 9;
        Memory { bytes: (0..(high - low) as usize).map(fill).collect(), origin: -low }
    }

    fn buf(&mut self) -> *mut u8 {
        self.bytes.as_mut_ptr().wrapping_offset(self.origin as isize)
    }
}

fn numbered(i: usize) -> u8 {
    (i as u32).wrapping_mul(2_654_435_761).to_be_bytes()[0]
}

/// The packed stream by definition.
fn packed(memory: &Memory, model: &Model, count: usize) -> Vec<u8> {
    model.bytes(count).into_iter().map(|at| memory.bytes[(memory.origin + at) as usize]).collect()
}

#[test]
fn bounds_and_sizes_are_those_of_the_typemap() {
    for_random_types(1, 3000, |_, object, model, _| {
        assert_eq!(object.size, model.size());
        assert_eq!((object.lb, object.extent), (model.lb, model.ub - model.lb), "bounds");
        let (true_lb, true_ub) = model.true_bounds();
        assert_eq!((object.true_lb, object.true_extent), (true_lb, true_ub - true_lb), "true bounds");
    });
}

#[test]
fn elements_are_counted_for_every_number_of_bytes() {
    for_random_types(10_000, 1000, |_, object, model, count| {
        for bytes in 0..=count as i64 * object.size {
            let elements = model.elements(bytes);
            assert_eq!(object.elements(bytes), elements, "{bytes} bytes");
            if let Some(elements) = elements {
                assert_eq!(object.bytes_of_elements(elements), Some(bytes), "{elements} elements");
            }
        }
    });
}

#[test]
fn a_contiguous_type_is_its_own_packed_form() {
    for_random_types(20_000, 2000, |_, object, model, count| {
        let in_place: Vec<i64> = (0..count as i64 * object.size).collect();
        if object.contiguous {
            assert_eq!(model.bytes(count), in_place);
        }
    });
}

#[test]
fn packing_follows_the_typemap_whole_and_in_any_range() {
    for_random_types(30_000, 3000, |random, object, model, count| {
        let mut memory = Memory::new(model, count, numbered);
        let expected = packed(&memory, model, count);
        let buf = memory.buf();
        let mut out = vec![0; expected.len()];
        // SAFETY: `Memory` holds every byte of the typemap.
        unsafe { object.pack(buf, count as i64, out.as_mut_ptr()) };
        assert_eq!(out, expected);
        for _ in 0..8 {
            let from = random.below(expected.len() as u64 + 1) as usize;
            let n = random.below((expected.len() - from) as u64 + 1) as usize;
            let mut out = vec![0; n];
            // SAFETY: as above.
            unsafe { object.pack_range(buf, count as i64, from as i64, n as i64, out.as_mut_ptr()) };
            assert_eq!(out, expected[from..from + n], "{from}, {n} bytes");
            let mut blocks = Vec::new();
            object.blocks(buf, count as i64, from as i64, n as i64, |at, len| {
                assert!(len > 0);
                let start = (at as usize).wrapping_sub(buf as usize);
                blocks.extend((0..len).map(|i| start.wrapping_add(i) as i64));
            });
            assert_eq!(blocks, model.bytes(count)[from..from + n], "blocks of {from}, {n} bytes");
        }
    });
}

#[test]
fn unpacking_in_random_pieces_writes_the_typemap_and_nothing_else() {
    for_random_types(40_000, 3000, |random, object, model, count| {
        let source = Memory::new(model, count, numbered);
        let stream = packed(&source, model, count);
        // Overlapping typemaps are for sending only.
        let places = model.bytes(count);
        let distinct: std::collections::HashSet<_> = places.iter().collect();
        if distinct.len() != places.len() {
            return;
        }
        let received = random.below(stream.len() as u64 + 1) as usize;
        let mut memory = Memory::new(model, count, |_| 0xa5);
        let mut expected = memory.bytes.clone();
        for (place, byte) in places.iter().zip(&stream).take(received) {
            expected[(memory.origin + place) as usize] = *byte;
        }
        let buf = memory.buf();
        let mut at = 0;
        while at < received {
            let n = 1 + random.below((received - at) as u64) as usize;
            // SAFETY: `Memory` holds every byte of the typemap, and the stream those of this piece.
            unsafe { object.unpack(stream[at..].as_ptr(), at as i64, n as i64, buf, count as i64) };
            at += n;
        }
        assert_eq!(memory.bytes, expected);
    });
}

#[test]
fn unpacking_more_than_the_elements_hold_stops_at_their_end() {
    for_random_types(50_000, 500, |_, object, model, count| {
        let size = model.bytes(count).len();
        let stream = vec![0x11; size + 64];
        let mut memory = Memory::new(model, count, |_| 0xa5);
        let mut expected = memory.bytes.clone();
        for place in model.bytes(count) {
            expected[(memory.origin + place) as usize] = 0x11;
        }
        let buf = memory.buf();
        // SAFETY: as for unpacking; the stream is longer than needed.
        unsafe { object.unpack(stream.as_ptr(), 0, stream.len() as i64, buf, count as i64) };
        assert_eq!(memory.bytes, expected);
    });
}

#[test]
fn external32_is_the_typemap_in_big_endian_and_comes_back() {
    for_random_types(60_000, 1500, |_, object, model, count| {
        // Small integers, so that narrowed types keep them; the model gives each number one.
        let mut memory = Memory::new(model, count, |_| 0);
        let mut expected = Vec::new();
        let mut value = 0;
        let numbers = model.numbers(count);
        let distinct: std::collections::HashSet<_> = model.bytes(count).into_iter().collect();
        if distinct.len() != model.bytes(count).len() {
            return;
        }
        for (at, number) in &numbers {
            value = (value + 1) % 100;
            let start = (memory.origin + at) as usize;
            let (native, external) = number.encode(value);
            memory.bytes[start..start + native.len()].copy_from_slice(&native);
            expected.extend(external);
        }
        assert_eq!(object.external_size() * count as i64, expected.len() as i64);
        let mut out = vec![0; expected.len()];
        let before = memory.bytes.clone();
        let buf = memory.buf();
        // SAFETY: `Memory` holds every byte of the typemap.
        unsafe { object.pack_external(buf, count as i64, out.as_mut_ptr()) };
        assert_eq!(out, expected);
        memory.bytes.fill(0);
        let buf = memory.buf();
        // SAFETY: as above.
        unsafe { object.unpack_external(out.as_ptr(), buf, count as i64) };
        assert_eq!(memory.bytes, before);
    });
}
