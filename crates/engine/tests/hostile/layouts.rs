//! Type constructors: either an error, or a type all of whose numbers fit, and that moves exactly its own bytes.

use super::{Arena, Random, alone, arena, for_seeds};
use anympi_engine::Rank;
use anympi_engine::api::datatype as api;
use anympi_engine::datatype::PREDEFINED;
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::types::*;

/// A type made with extreme arguments from one of `types`; `None` when the engine refuses.
pub fn derive(random: &mut Random, rank: &Rank, types: &[Datatype]) -> Option<Datatype> {
    let old = random.pick(types);
    let mut new = MPI_DATATYPE_NULL;
    let large = random.below(2) == 0;
    let n = random.below(5) as usize;
    let numbers = |random: &mut Random, tame: bool| -> Vec<Count> {
        (0..n).map(|_| if tame { random.below(40) as Count } else { random.extreme() }).collect()
    };
    let tame = random.below(2) == 0;
    let (a, b, c) = (numbers(random, tame), numbers(random, tame), numbers(random, tame));
    let one = |random: &mut Random| if tame { random.below(12) as Count - 2 } else { random.extreme() };
    let (x, y, z) = (one(random), one(random), one(random));
    let ints = |v: &[Count]| Ints::Count(v.as_ptr());
    let old_types: Vec<Datatype> = (0..n).map(|_| random.pick(types)).collect();
    let small: Vec<i32> = (0..n).map(|_| if tame { 1 + random.below(3) as i32 } else { random.int() }).collect();
    let distribs: Vec<i32> =
        (0..n).map(|_| random.pick(&[MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_CYCLIC, MPI_DISTRIBUTE_NONE, 7])).collect();
    let dargs: Vec<i32> =
        (0..n).map(|_| if random.below(2) == 0 { MPI_DISTRIBUTE_DFLT_DARG } else { random.int() }).collect();
    let order = random.pick(&[MPI_ORDER_C, MPI_ORDER_FORTRAN, MPI_ORDER_C, 99]);
    let grid = small.iter().fold(1i32, |product, &p| product.wrapping_mul(p));
    let count = n as Count;
    // SAFETY: arrays have `n` elements.
    let made = unsafe {
        match random.below(13) {
            0 => api::type_contiguous(rank, x, old, &mut new, large),
            1 => api::type_vector(rank, x, y, z, old, &mut new, large),
            2 => api::type_create_hvector(rank, x, y, z, old, &mut new, large),
            3 => api::type_indexed(rank, count, ints(&a), ints(&b), old, &mut new, large),
            4 => api::type_create_hindexed(rank, count, ints(&a), ints(&b), old, &mut new, large),
            5 => api::type_create_indexed_block(rank, count, x, ints(&b), old, &mut new, large),
            6 => api::type_create_hindexed_block(rank, count, x, ints(&b), old, &mut new, large),
            7 => api::type_create_struct(rank, count, ints(&a), ints(&b), old_types.as_ptr(), &mut new, large),
            8 => api::type_create_subarray(rank, n as i32, ints(&a), ints(&b), ints(&c), order, old, &mut new, large),
            9 => {
                let (distribs, dargs, sizes) = (distribs.as_ptr(), dargs.as_ptr(), small.as_ptr());
                let of = random.below(4) as i32;
                api::type_create_darray(
                    rank,
                    grid,
                    of,
                    n as i32,
                    ints(&a),
                    distribs,
                    dargs,
                    sizes,
                    order,
                    old,
                    &mut new,
                    large,
                )
            }
            10 => api::type_create_resized(rank, old, x, y, &mut new, large),
            11 => api::type_dup(rank, old, &mut new),
            _ => api::type_create_f90_real(rank, x as i32, y as i32, &mut new),
        }
    };
    // Counts say for themselves when they cannot be array lengths.
    made.ok().map(|()| new)
}

/// All that a type says of itself fits, and its parts lie inside its bounds.
fn check_numbers(rank: &Rank, handle: Datatype) {
    let t = rank.datatype(handle).unwrap();
    assert!(t.size >= 0 && t.true_extent >= 0);
    t.lb.checked_add(t.extent).expect("the upper bound fits");
    t.true_lb.checked_add(t.true_extent).expect("the true upper bound fits");
    assert!(t.bytes(1).is_ok() && t.bytes(-1).is_err());
    for elements in [0, 1, 5, i64::MAX] {
        if let Some(bytes) = t.bytes_of_elements(elements) {
            assert!(bytes >= 0);
            t.elements(bytes);
        }
    }
    for bytes in [0, 1, t.size, t.size / 2, i64::MAX] {
        t.elements(bytes);
    }
    assert!(t.external_size() >= 0);
}

#[test]
fn constructors_refuse_what_does_not_fit_and_what_they_make_does() {
    for_seeds(0..60, |mut random| {
        let rank = alone();
        let mut types: Vec<Datatype> = PREDEFINED.iter().map(|p| p.handle).collect();
        let mut made = 0;
        for _ in 0..800 {
            let Some(new) = derive(&mut random, &rank, &types) else { continue };
            check_numbers(&rank, new);
            made += 1;
            if types.len() < 200 {
                types.push(new);
            } else {
                let i = PREDEFINED.len() + random.below((200 - PREDEFINED.len()) as u64) as usize;
                let mut old = std::mem::replace(&mut types[i], new);
                // SAFETY: the handle is alive. Those of Fortran's kinds are not freed, and come more than once.
                let _ = unsafe { api::type_free(&rank, &mut old) };
                types.retain(|&t| rank.datatype(t).is_ok());
            }
        }
        assert!(made > 100, "too few are made to tell: {made}");
    });
}

#[test]
fn pack_and_unpack_touch_what_the_type_spans_and_nothing_else() {
    for_seeds(100..140, |mut random| {
        let rank = alone();
        let mut memory = Arena::new();
        let mut types: Vec<Datatype> = PREDEFINED.iter().map(|p| p.handle).collect();
        for _ in 0..600 {
            if let Some(mut new) = derive(&mut random, &rank, &types) {
                // SAFETY: the handle is alive.
                unsafe { api::type_commit(&rank, &mut new) }.unwrap();
                types.push(new);
            }
            let handle = random.pick(&types);
            let datatype = rank.datatype(handle).unwrap();
            let count = if random.below(4) == 0 { random.extreme() } else { random.below(50) as Count };
            let offset = random.below(arena::SIZE as u64) as usize;
            let mut position = if random.below(4) == 0 { random.extreme() } else { random.below(200) as Count };
            let Some(span) = Arena::span(&datatype, count, offset) else { continue };
            let mut packed = vec![0x77u8; 4096];
            let from = packed.as_mut_ptr().cast();
            memory.remember();
            let (size, at) = (4000, memory.at(offset).cast());
            let unpacks = random.below(2) == 0;
            // SAFETY: the arena has all that the type spans, the packed buffer as many bytes as said.
            let _ = unsafe {
                let name = c"external32".as_ptr();
                match (unpacks, random.below(2)) {
                    (false, 0) => api::pack(&rank, at, count, handle, from, size, &mut position, MPI_COMM_SELF),
                    (false, _) => api::pack_external(&rank, name, at, count, handle, from, size, &mut position),
                    (true, 0) => api::unpack(&rank, from, size, &mut position, at, count, handle, MPI_COMM_SELF),
                    (true, _) => api::unpack_external(&rank, name, from, size, &mut position, at, count, handle),
                }
            };
            let mut bytes = 0;
            // SAFETY: plain arguments.
            let _ = unsafe { api::pack_external_size(&rank, c"external32".as_ptr(), count, handle, &mut bytes) };
            memory.check(if unpacks { std::slice::from_ref(&span) } else { &[] }, "a pack or unpack");
            assert!(packed[4000..].iter().all(|&b| b == 0x77), "nothing is packed behind the buffer");
        }
    });
}

#[test]
fn a_type_of_types_of_types_is_refused_before_it_is_too_deep_to_free() {
    // Guests' threads have stacks of their own, of no more than is usual.
    let deep = || {
        let rank = alone();
        let mut types = vec![MPI_INT];
        loop {
            let (mut new, old) = (MPI_DATATYPE_NULL, types[types.len() - 1]);
            let (lengths, at, parts) = ([1, 1], [8, 0], [old, MPI_CHAR]);
            // SAFETY: the arrays have two elements.
            let made = unsafe {
                let (lengths, at) = (Ints::Int(lengths.as_ptr()), Ints::Count(at.as_ptr()));
                api::type_create_struct(&rank, 2, lengths, at, parts.as_ptr(), &mut new, false)
            };
            if made.is_err() {
                break;
            }
            types.push(new);
        }
        assert!((500..5000).contains(&types.len()), "{}", types.len());
        let mut deepest = types[types.len() - 1];
        let t = rank.datatype(deepest).unwrap();
        let (mut memory, mut packed) = (vec![1u8; t.true_extent as usize + 64], vec![0u8; t.size as usize]);
        // SAFETY: the buffers have the type's extent and size.
        unsafe {
            t.pack(memory.as_mut_ptr(), 1, packed.as_mut_ptr());
            t.pack_external(memory.as_mut_ptr(), 1, packed.as_mut_ptr());
        }
        assert!(packed.iter().filter(|&&b| b == 1).count() > packed.len() / 2);
        drop(t);
        for mut t in types.into_iter().skip(1) {
            // SAFETY: the handle is alive.
            unsafe { api::type_free(&rank, &mut t) }.unwrap();
        }
        let _ = &mut deepest;
    };
    std::thread::Builder::new().stack_size(1 << 20).spawn(deep).unwrap().join().unwrap();
}

#[test]
fn a_type_that_doubles_itself_many_times_is_looked_at_once() {
    let rank = alone();
    let mut t = MPI_INT;
    for _ in 0..40 {
        let mut new = MPI_DATATYPE_NULL;
        let (lengths, at, parts) = ([1, 1], [0, 0], [t, t]);
        // SAFETY: the arrays have two elements.
        unsafe {
            let (lengths, at) = (Ints::Int(lengths.as_ptr()), Ints::Count(at.as_ptr()));
            api::type_create_struct(&rank, 2, lengths, at, parts.as_ptr(), &mut new, false).unwrap();
        }
        t = new;
    }
    assert_eq!(rank.datatype(t).unwrap().size, 4 << 40);
}
