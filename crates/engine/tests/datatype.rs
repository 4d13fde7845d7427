//! The datatype calls: what they refuse, what they remember, names, Fortran's kinds, packing (MPI 5.0 chapter 5).
//!
//! Layouts are `typemap`'s.

use anympi_engine::api::datatype as api;
use anympi_engine::datatype::PREDEFINED;
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::{Count, Datatype};
use anympi_engine::{Error, Rank};
use std::ffi::{CStr, CString, c_char, c_int};
use std::ptr::null;

type Result<T> = std::result::Result<T, c_int>;

fn class<T>(result: std::result::Result<T, Error>) -> Result<T> {
    result.map_err(|e| e.code)
}

/// A new datatype from a constructor that leaves its handle in the argument.
fn make(constructor: impl FnOnce(&mut Datatype) -> std::result::Result<(), Error>) -> Result<Datatype> {
    let mut new = MPI_DATATYPE_NULL;
    class(constructor(&mut new)).map(|()| new)
}

fn contiguous(rank: &Rank, count: Count, old: Datatype) -> Result<Datatype> {
    // SAFETY: only scalars are passed.
    make(|new| unsafe { api::type_contiguous(rank, count, old, new, false) })
}

fn vector(rank: &Rank, count: Count, length: Count, stride: Count, old: Datatype) -> Result<Datatype> {
    // SAFETY: only scalars are passed.
    make(|new| unsafe { api::type_vector(rank, count, length, stride, old, new, true) })
}

fn resized(rank: &Rank, lb: Count, extent: Count, old: Datatype) -> Result<Datatype> {
    // SAFETY: only scalars are passed.
    make(|new| unsafe { api::type_create_resized(rank, old, lb, extent, new, false) })
}

fn free(rank: &Rank, mut datatype: Datatype) -> Result<()> {
    // SAFETY: only a handle is passed.
    class(unsafe { api::type_free(rank, &mut datatype) })?;
    assert_eq!(datatype, MPI_DATATYPE_NULL);
    Ok(())
}

fn name(rank: &Rank, datatype: Datatype) -> Result<String> {
    let mut buffer = [1 as c_char; MPI_MAX_OBJECT_NAME as usize];
    let mut length = -1;
    // SAFETY: the buffer has room for any name.
    class(unsafe { api::type_get_name(rank, datatype, buffer.as_mut_ptr(), &mut length) })?;
    // SAFETY: the call wrote a C string.
    let name = unsafe { CStr::from_ptr(buffer.as_ptr()) }.to_str().unwrap().to_owned();
    assert_eq!(length as usize, name.len());
    Ok(name)
}

fn set_name(rank: &Rank, datatype: Datatype, name: &str) -> Result<()> {
    let name = CString::new(name).unwrap();
    // SAFETY: a C string.
    class(unsafe { api::type_set_name(rank, datatype, name.as_ptr()) })
}

/// What `MPI_Type_get_envelope` and `MPI_Type_get_contents` answer.
#[derive(Debug, PartialEq, Eq)]
struct Made {
    combiner: c_int,
    integers: Vec<c_int>,
    addresses: Vec<Count>,
    large_counts: Vec<Count>,
    datatypes: Vec<Datatype>,
}

fn made(rank: &Rank, datatype: Datatype) -> Result<Made> {
    let (mut ni, mut na, mut nc, mut nd, mut combiner) = (-1, -1, -1, -1, -1);
    // SAFETY: only references are passed.
    class(unsafe { api::type_get_envelope(rank, datatype, &mut ni, &mut na, &mut nc, &mut nd, &mut combiner) })?;
    let mut made = Made {
        combiner,
        integers: vec![-1; ni as usize],
        addresses: vec![-1; na as usize],
        large_counts: vec![-1; nc as usize],
        datatypes: vec![MPI_DATATYPE_NULL; nd as usize],
    };
    let (i, a) = (made.integers.as_mut_ptr(), made.addresses.as_mut_ptr());
    let (c, d) = (made.large_counts.as_mut_ptr(), made.datatypes.as_mut_ptr());
    // SAFETY: the arrays have the lengths that are passed.
    class(unsafe { api::type_get_contents(rank, datatype, ni, na, nc, nd, i, a, c, d) })?;
    Ok(made)
}

#[test]
fn every_predefined_type_is_committed_named_and_not_to_be_freed() {
    run(1, |rank| {
        for p in PREDEFINED {
            assert_eq!(name(rank, p.handle).as_deref(), Ok(p.name));
            assert!(rank.datatype(p.handle).unwrap().committed.get());
            assert_eq!(free(rank, p.handle), Err(MPI_ERR_TYPE));
            assert_eq!(made(rank, p.handle), Err(MPI_ERR_TYPE), "contents");
            let mut handle = p.handle;
            // SAFETY: only a handle is passed.
            assert!(unsafe { api::type_commit(rank, &mut handle) }.is_ok());
        }
        assert_eq!(name(rank, MPI_DATATYPE_NULL).as_deref(), Ok("MPI_DATATYPE_NULL"));
        assert_eq!(free(rank, MPI_DATATYPE_NULL), Err(MPI_ERR_TYPE));
    });
}

#[test]
fn sizes_and_extents_are_those_of_c_and_fortran_here() {
    run(1, |rank| {
        let check = |datatype, size, extent| {
            let object = rank.datatype(datatype).unwrap();
            assert_eq!((object.size, object.extent), (size, extent), "{}", object.name.borrow());
        };
        check(MPI_LONG, size_of::<std::ffi::c_long>() as i64, 8);
        check(MPI_WCHAR, 4, 4);
        check(MPI_LONG_DOUBLE, 16, 16);
        check(MPI_C_LONG_DOUBLE_COMPLEX, 32, 32);
        check(MPI_CXX_BOOL, 1, 1);
        check(MPI_LOGICAL, 4, 4);
        check(MPI_DOUBLE_COMPLEX, 16, 16);
        check(MPI_SHORT_INT, 6, 8);
        check(MPI_DOUBLE_INT, 12, 16);
        check(MPI_LONG_DOUBLE_INT, 20, 32);
        check(MPI_COMPLEX4, 4, 4);
        check(MPI_LOGICAL16, 16, 16);
    });
}

#[test]
fn a_type_remembers_how_it_was_made() {
    run(1, |rank| {
        let check =
            |datatype: Datatype, combiner, integers: &[c_int], addresses: &[Count], large: &[Count], types: &[_]| {
                let expected = Made {
                    combiner,
                    integers: integers.to_vec(),
                    addresses: addresses.to_vec(),
                    large_counts: large.to_vec(),
                    datatypes: types.to_vec(),
                };
                assert_eq!(made(rank, datatype), Ok(expected));
                if ![MPI_COMBINER_F90_REAL, MPI_COMBINER_F90_COMPLEX, MPI_COMBINER_F90_INTEGER].contains(&combiner) {
                    free(rank, datatype).unwrap();
                }
            };
        let (int, float) = (MPI_INT, MPI_FLOAT);
        let (lengths, places) = ([1, 2], [0, 3]);
        let (wide_lengths, wide_places) = ([1i64, 2], [0i64, 24]);
        let l = Ints::Int(lengths.as_ptr());
        let p = Ints::Int(places.as_ptr());
        let (wl, wp) = (Ints::Count(wide_lengths.as_ptr()), Ints::Count(wide_places.as_ptr()));
        // SAFETY: all arrays have two elements, and the calls are told two.
        unsafe {
            let dup = make(|t| api::type_dup(rank, int, t)).unwrap();
            check(dup, MPI_COMBINER_DUP, &[], &[], &[], &[int]);
            let small = |t: &mut _| api::type_contiguous(rank, 5, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_CONTIGUOUS, &[5], &[], &[], &[int]);
            let large = |t: &mut _| api::type_contiguous(rank, 5, int, t, true);
            check(make(large).unwrap(), MPI_COMBINER_CONTIGUOUS, &[], &[], &[5], &[int]);
            let small = |t: &mut _| api::type_vector(rank, 5, 2, -3, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_VECTOR, &[5, 2, -3], &[], &[], &[int]);
            let small = |t: &mut _| api::type_create_hvector(rank, 5, 2, -3, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_HVECTOR, &[5, 2], &[-3], &[], &[int]);
            let large = |t: &mut _| api::type_create_hvector(rank, 5, 2, -3, int, t, true);
            check(make(large).unwrap(), MPI_COMBINER_HVECTOR, &[], &[], &[5, 2, -3], &[int]);
            let small = |t: &mut _| api::type_indexed(rank, 2, l, p, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_INDEXED, &[2, 1, 2, 0, 3], &[], &[], &[int]);
            let large = |t: &mut _| api::type_indexed(rank, 2, wl, wp, int, t, true);
            check(make(large).unwrap(), MPI_COMBINER_INDEXED, &[], &[], &[2, 1, 2, 0, 24], &[int]);
            let small = |t: &mut _| api::type_create_hindexed(rank, 2, l, wp, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_HINDEXED, &[2, 1, 2], &[0, 24], &[], &[int]);
            let large = |t: &mut _| api::type_create_hindexed(rank, 2, wl, wp, int, t, true);
            check(make(large).unwrap(), MPI_COMBINER_HINDEXED, &[], &[], &[2, 1, 2, 0, 24], &[int]);
            let small = |t: &mut _| api::type_create_indexed_block(rank, 2, 4, p, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_INDEXED_BLOCK, &[2, 4, 0, 3], &[], &[], &[int]);
            let small = |t: &mut _| api::type_create_hindexed_block(rank, 2, 4, wp, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_HINDEXED_BLOCK, &[2, 4], &[0, 24], &[], &[int]);
            let types = [int, float];
            let small = |t: &mut _| api::type_create_struct(rank, 2, l, wp, types.as_ptr(), t, false);
            check(make(small).unwrap(), MPI_COMBINER_STRUCT, &[2, 1, 2], &[0, 24], &[], &types);
            let large = |t: &mut _| api::type_create_struct(rank, 2, wl, wp, types.as_ptr(), t, true);
            check(make(large).unwrap(), MPI_COMBINER_STRUCT, &[], &[], &[2, 1, 2, 0, 24], &types);
            let (sizes, wide_sizes) = ([4, 5], [4i64, 5]);
            let (s, ws, c) = (Ints::Int(sizes.as_ptr()), Ints::Count(wide_sizes.as_ptr()), MPI_ORDER_C);
            let small = |t: &mut _| api::type_create_subarray(rank, 2, s, l, l, c, int, t, false);
            check(make(small).unwrap(), MPI_COMBINER_SUBARRAY, &[2, 4, 5, 1, 2, 1, 2, c], &[], &[], &[int]);
            let large = |t: &mut _| api::type_create_subarray(rank, 2, ws, wl, wl, c, int, t, true);
            check(make(large).unwrap(), MPI_COMBINER_SUBARRAY, &[2, c], &[], &[4, 5, 1, 2, 1, 2], &[int]);
            let (block, default) = (MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_DFLT_DARG);
            let (distribs, dargs, psizes) = ([block; 2], [default; 2], [2, 3]);
            let (d, a, g) = (distribs.as_ptr(), dargs.as_ptr(), psizes.as_ptr());
            let small = |t: &mut _| api::type_create_darray(rank, 6, 5, 2, s, d, a, g, c, int, t, false);
            let integers = [6, 5, 2, 4, 5, block, block, default, default, 2, 3, c];
            check(make(small).unwrap(), MPI_COMBINER_DARRAY, &integers, &[], &[], &[int]);
            let large = |t: &mut _| api::type_create_darray(rank, 6, 5, 2, ws, d, a, g, c, int, t, true);
            let integers = [6, 5, 2, block, block, default, default, 2, 3, c];
            check(make(large).unwrap(), MPI_COMBINER_DARRAY, &integers, &[], &[4, 5], &[int]);
            check(resized(rank, -4, 12, int).unwrap(), MPI_COMBINER_RESIZED, &[], &[-4, 12], &[], &[int]);
            let large = |t: &mut _| api::type_create_resized(rank, int, -4, 12, t, true);
            check(make(large).unwrap(), MPI_COMBINER_RESIZED, &[], &[], &[-4, 12], &[int]);
            let f90 = make(|t| api::type_create_f90_real(rank, 6, 30, t)).unwrap();
            check(f90, MPI_COMBINER_F90_REAL, &[6, 30], &[], &[], &[]);
            let f90 = make(|t| api::type_create_f90_integer(rank, 9, t)).unwrap();
            check(f90, MPI_COMBINER_F90_INTEGER, &[9], &[], &[], &[]);
        }
    });
}

#[test]
fn contents_refer_to_derived_types_by_new_handles_that_outlive_the_old() {
    run(1, |rank| {
        let inner = vector(rank, 2, 1, 2, MPI_INT).unwrap();
        let outer = contiguous(rank, 3, inner).unwrap();
        free(rank, inner).unwrap();
        assert_eq!(rank.datatype(inner).err().map(|e| e.code), Some(MPI_ERR_TYPE));
        let again = made(rank, outer).unwrap().datatypes[0];
        free(rank, outer).unwrap();
        assert_eq!(made(rank, again).unwrap().combiner, MPI_COMBINER_VECTOR);
        assert_eq!(rank.datatype(again).unwrap().size, 8);
        free(rank, again).unwrap();
    });
}

#[test]
fn contents_need_room_for_every_argument() {
    run(1, |rank| {
        let datatype = contiguous(rank, 3, MPI_INT).unwrap();
        let mut integer = 0;
        let mut old = MPI_DATATYPE_NULL;
        let mut get = |ni, nd| {
            let (null_a, null_c) = (std::ptr::null_mut(), std::ptr::null_mut());
            // SAFETY: at most one integer and one datatype are asked for.
            class(unsafe {
                api::type_get_contents(rank, datatype, ni, 0, 0, nd, &mut integer, null_a, null_c, &mut old)
            })
        };
        assert_eq!(get(0, 1), Err(MPI_ERR_ARG));
        assert_eq!(get(1, 0), Err(MPI_ERR_ARG));
        assert_eq!(get(1, 1), Ok(()));
    });
}

#[test]
fn explicit_bounds_win_over_those_of_neighbours() {
    run(1, |rank| {
        let marked = resized(rank, -4, 12, MPI_INT).unwrap();
        let (lengths, places, types) = ([1, 1], [0i64, 8], [MPI_INT, marked]);
        let (l, p) = (Ints::Int(lengths.as_ptr()), Ints::Count(places.as_ptr()));
        // SAFETY: the arrays have two elements.
        let datatype = make(|t| unsafe { api::type_create_struct(rank, 2, l, p, types.as_ptr(), t, false) }).unwrap();
        let object = rank.datatype(datatype).unwrap();
        assert_eq!((object.lb, object.extent, object.true_lb, object.true_extent), (4, 12, 0, 12));
    });
}

#[test]
fn bad_arguments_have_the_class_of_what_is_wrong() {
    run(1, |rank| {
        let stale = contiguous(rank, 1, MPI_INT).unwrap();
        free(rank, stale).unwrap();
        assert_eq!(contiguous(rank, 1, stale), Err(MPI_ERR_TYPE));
        assert_eq!(free(rank, stale), Err(MPI_ERR_TYPE));
        assert_eq!(contiguous(rank, 1, MPI_DATATYPE_NULL), Err(MPI_ERR_TYPE));
        assert_eq!(contiguous(rank, -1, MPI_INT), Err(MPI_ERR_COUNT));
        assert_eq!(vector(rank, -1, 1, 1, MPI_INT), Err(MPI_ERR_COUNT));
        assert_eq!(vector(rank, 1, -1, 1, MPI_INT), Err(MPI_ERR_ARG));
        let (one, minus) = ([1], [-1]);
        let (one, minus, none) = (Ints::Int(one.as_ptr()), Ints::Int(minus.as_ptr()), Ints::Int(null()));
        let indexed = |n, lengths, places| {
            // SAFETY: the arrays have one element, or are refused before they are read.
            make(|t| unsafe { api::type_indexed(rank, n, lengths, places, MPI_INT, t, false) })
        };
        assert_eq!(indexed(-1, one, one), Err(MPI_ERR_COUNT));
        assert_eq!(indexed(1, none, one), Err(MPI_ERR_ARG));
        assert_eq!(indexed(1, one, none), Err(MPI_ERR_ARG));
        assert_eq!(indexed(1, minus, one), Err(MPI_ERR_ARG));
        assert!(indexed(0, none, none).is_ok());
        let subarray = |ndims, size: c_int, subsize: c_int, start: c_int, order| {
            let a = [size, subsize, start];
            let [size, subsize, start] = [0, 1, 2].map(|i| Ints::Int(&a[i]));
            // SAFETY: there is one dimension, or it is refused before it is read.
            make(|t| unsafe { api::type_create_subarray(rank, ndims, size, subsize, start, order, MPI_INT, t, false) })
        };
        assert!(subarray(1, 4, 2, 2, MPI_ORDER_C).is_ok());
        assert_eq!(subarray(0, 4, 2, 2, MPI_ORDER_C), Err(MPI_ERR_DIMS));
        assert_eq!(subarray(1, 4, 2, 3, MPI_ORDER_C), Err(MPI_ERR_ARG));
        assert_eq!(subarray(1, 4, 0, 0, MPI_ORDER_C), Err(MPI_ERR_ARG));
        assert_eq!(subarray(1, 4, 2, -1, MPI_ORDER_C), Err(MPI_ERR_ARG));
        assert_eq!(subarray(1, 4, 2, 2, 7), Err(MPI_ERR_ARG));
        let darray = |size, of_rank, gsize: c_int, distrib: c_int, darg: c_int, psize: c_int| {
            let gsize = Ints::Int(&gsize);
            let c = MPI_ORDER_C;
            // SAFETY: there is one dimension.
            make(|t| unsafe {
                api::type_create_darray(rank, size, of_rank, 1, gsize, &distrib, &darg, &psize, c, MPI_INT, t, false)
            })
        };
        let (block, none, default) = (MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_NONE, MPI_DISTRIBUTE_DFLT_DARG);
        assert!(darray(2, 1, 5, block, default, 2).is_ok());
        assert_eq!(darray(2, 2, 5, block, default, 2), Err(MPI_ERR_ARG));
        assert_eq!(darray(2, 0, 5, block, default, 3), Err(MPI_ERR_ARG));
        assert_eq!(darray(2, 0, 5, block, 2, 2), Err(MPI_ERR_ARG), "2 * 2 < 5");
        assert_eq!(darray(2, 0, 5, none, default, 2), Err(MPI_ERR_ARG));
        assert_eq!(darray(2, 0, 5, 99, default, 2), Err(MPI_ERR_ARG));
        assert_eq!(darray(2, 0, 0, block, default, 2), Err(MPI_ERR_ARG));
    });
}

#[test]
fn sizes_and_offsets_beyond_an_address_are_errors_not_panics() {
    run(1, |rank| {
        let extremes =
            [i64::MIN, i64::MIN + 1, -(1 << 62), -1, 0, 1, 2, 1 << 31, 1 << 61, 1 << 62, i64::MAX - 1, i64::MAX];
        let mut types = vec![MPI_BYTE, MPI_DOUBLE_INT];
        for (lb, extent) in extremes.iter().flat_map(|a| extremes.map(|b| (*a, b))) {
            types.extend(resized(rank, lb, extent, MPI_INT));
        }
        let huge: Vec<_> = extremes.iter().filter_map(|n| contiguous(rank, *n, MPI_DOUBLE).ok()).collect();
        types.extend(huge);
        for &old in &types {
            for (a, b) in extremes.iter().flat_map(|a| extremes.map(|b| (*a, b))) {
                let counts = [1, a.max(0)];
                let places = [b, a];
                let (c, p, t) = (Ints::Count(counts.as_ptr()), Ints::Count(places.as_ptr()), [old, MPI_LONG_DOUBLE]);
                // SAFETY: the arrays have two elements.
                let made = unsafe {
                    [
                        contiguous(rank, a, old),
                        vector(rank, 2, a, b, old),
                        vector(rank, a, 2, b, old),
                        make(|new| api::type_create_hvector(rank, a, 1, b, old, new, true)),
                        make(|new| api::type_indexed(rank, 2, c, p, old, new, true)),
                        make(|new| api::type_create_hindexed(rank, 2, c, p, old, new, true)),
                        make(|new| api::type_create_struct(rank, 2, c, p, t.as_ptr(), new, true)),
                        make(|new| api::type_create_subarray(rank, 2, c, c, c, MPI_ORDER_C, old, new, true)),
                    ]
                };
                for new in made.into_iter().flatten() {
                    let object = rank.datatype(new).unwrap();
                    assert!(object.size >= 0);
                    let _ = (object.bytes(a), object.bytes(3), object.elements(7), object.bytes_of_elements(b.max(0)));
                    free(rank, new).unwrap();
                }
            }
        }
    });
}

#[test]
fn a_chain_of_types_ends_before_the_stack_does() {
    run(1, |rank| {
        let mut datatype = contiguous(rank, 1, MPI_INT).unwrap();
        let refused = (0..100_000).find_map(|_| match contiguous(rank, 1, datatype) {
            Ok(next) => {
                free(rank, datatype).unwrap();
                datatype = next;
                None
            }
            Err(class) => Some(class),
        });
        assert_eq!(refused, Some(MPI_ERR_TYPE));
        free(rank, datatype).unwrap();
    });
}

#[test]
fn absolute_addresses_pack_from_bottom() {
    run(1, |rank| {
        let data = [[1i32, 2], [3, 4]];
        let places = [&raw const data[1] as i64, &raw const data[0] as i64];
        let p = Ints::Count(places.as_ptr());
        // SAFETY: the array has two elements.
        let datatype = make(|t| unsafe { api::type_create_hindexed_block(rank, 2, 2, p, MPI_INT, t, false) }).unwrap();
        let object = rank.datatype(datatype).unwrap();
        let mut out = [0i32; 4];
        // SAFETY: the addresses are those of living arrays.
        unsafe { object.pack(null(), 1, out.as_mut_ptr() as *mut u8) };
        assert_eq!(out, [3, 4, 1, 2]);
        assert!(object.check_buffer(null(), 1).is_ok());
        let int = rank.datatype(MPI_INT).unwrap();
        assert_eq!(class(int.check_buffer(null(), 1)), Err(MPI_ERR_BUFFER));
        assert!(int.check_buffer(null(), 0).is_ok());
    });
}

#[test]
fn names_can_be_set_and_are_cut_to_their_limit() {
    run(1, |rank| {
        let datatype = contiguous(rank, 2, MPI_INT).unwrap();
        assert_eq!(name(rank, datatype).as_deref(), Ok(""));
        set_name(rank, datatype, "pair").unwrap();
        assert_eq!(name(rank, datatype).as_deref(), Ok("pair"));
        set_name(rank, datatype, &"x".repeat(500)).unwrap();
        assert_eq!(name(rank, datatype), Ok("x".repeat(127)));
        set_name(rank, MPI_INT, "whole").unwrap();
        assert_eq!(name(rank, MPI_INT).as_deref(), Ok("whole"));
        assert_eq!(set_name(rank, MPI_DATATYPE_NULL, "x"), Err(MPI_ERR_TYPE));
    });
}

#[test]
fn fortran_kinds_are_the_same_handle_each_time() {
    run(1, |rank| {
        // SAFETY: only scalars are passed.
        let real = |p, r| make(|t| unsafe { api::type_create_f90_real(rank, p, r, t) });
        // SAFETY: as above.
        let complex = |p, r| make(|t| unsafe { api::type_create_f90_complex(rank, p, r, t) });
        // SAFETY: as above.
        let integer = |r| make(|t| unsafe { api::type_create_f90_integer(rank, r, t) });
        let size = |t: Result<Datatype>| t.map(|t| rank.datatype(t).unwrap().size);
        assert_eq!(real(6, 30), real(6, 30));
        assert_ne!(real(6, 30), real(6, 31));
        assert_ne!(real(6, 30), complex(6, 30));
        assert_eq!(size(real(6, MPI_UNDEFINED)), Ok(4));
        assert_eq!(size(real(MPI_UNDEFINED, 300)), Ok(8));
        assert_eq!(size(real(15, 307)), Ok(8));
        assert_eq!(size(real(33, 4931)), Ok(16));
        assert_eq!(size(complex(15, 307)), Ok(16));
        assert_eq!(real(34, 1), Err(MPI_ERR_ARG));
        assert_eq!(real(MPI_UNDEFINED, MPI_UNDEFINED), Err(MPI_ERR_ARG));
        for (r, bytes) in [(1, 1), (3, 2), (9, 4), (10, 8), (18, 8), (19, 16), (38, 16)] {
            assert_eq!(size(integer(r)), Ok(bytes), "range {r}");
        }
        assert_eq!(integer(39), Err(MPI_ERR_ARG));
        assert_eq!(integer(-1), Err(MPI_ERR_ARG));
        let handle = integer(9).unwrap();
        assert_eq!(free(rank, handle), Err(MPI_ERR_TYPE));
        assert!(rank.datatype(handle).unwrap().committed.get());
    });
}

#[test]
fn types_are_found_by_size_and_pairs_by_their_parts() {
    run(1, |rank| {
        // SAFETY: only scalars are passed.
        let matching = |class, size| make(|t| unsafe { api::type_match_size(rank, class, size, t) });
        assert_eq!(matching(MPI_TYPECLASS_REAL, 8), Ok(MPI_REAL8));
        assert_eq!(matching(MPI_TYPECLASS_INTEGER, 16), Ok(MPI_INTEGER16));
        assert_eq!(matching(MPI_TYPECLASS_COMPLEX, 8), Ok(MPI_COMPLEX8));
        assert_eq!(matching(MPI_TYPECLASS_REAL, 3), Err(MPI_ERR_ARG));
        assert_eq!(matching(0, 4), Err(MPI_ERR_ARG));
        // SAFETY: only handles are passed.
        let pair = |value, index| make(|t| unsafe { api::type_get_value_index(rank, value, index, t) });
        assert_eq!(pair(MPI_LONG_DOUBLE, MPI_INT), Ok(MPI_LONG_DOUBLE_INT));
        assert_eq!(pair(MPI_INT, MPI_INT), Ok(MPI_2INT));
        assert_eq!(pair(MPI_INT, MPI_FLOAT), Ok(MPI_DATATYPE_NULL));
        assert_eq!(pair(MPI_DATATYPE_NULL, MPI_INT), Err(MPI_ERR_TYPE));
        assert_eq!(pair(MPI_INT, MPI_DATATYPE_NULL), Err(MPI_ERR_TYPE));
    });
}

#[test]
fn pack_and_unpack_move_the_position_and_respect_the_buffer() {
    run(1, |rank| {
        let column = vector(rank, 2, 1, 2, MPI_INT).unwrap();
        let matrix = [1i32, 2, 3, 4];
        let mut packed = [0u8; 20];
        let mut position = 4;
        let mut pack = |datatype, size, position: &mut Count| {
            // SAFETY: the matrix holds one element of either type, and `size` is at most the buffer's.
            class(unsafe {
                let (from, to) = (matrix.as_ptr() as *const _, packed.as_mut_ptr() as *mut _);
                api::pack(rank, from, 1, datatype, to, size, position, MPI_COMM_SELF)
            })
        };
        assert_eq!(pack(column, 20, &mut position), Err(MPI_ERR_TYPE), "not committed");
        let mut handle = column;
        // SAFETY: only a handle is passed.
        unsafe { api::type_commit(rank, &mut handle) }.unwrap();
        assert_eq!(pack(column, 11, &mut position), Err(MPI_ERR_TRUNCATE));
        assert_eq!(pack(column, -1, &mut position), Err(MPI_ERR_ARG));
        assert_eq!(pack(column, 20, &mut -1), Err(MPI_ERR_ARG));
        assert_eq!(pack(column, 20, &mut 21), Err(MPI_ERR_ARG));
        assert_eq!((pack(column, 20, &mut position), position), (Ok(()), 12));
        let mut into = [0i32; 4];
        let mut position = 4;
        // SAFETY: the array holds one column.
        unsafe {
            let (from, to) = (packed.as_ptr() as *const _, into.as_mut_ptr() as *mut _);
            api::unpack(rank, from, 20, &mut position, to, 1, column, MPI_COMM_SELF).unwrap();
            assert_eq!((into, position), ([1, 0, 3, 0], 12));
            let mut late = 16;
            let result = class(api::unpack(rank, from, 20, &mut late, to, 1, column, MPI_COMM_SELF));
            assert_eq!((result, late), (Err(MPI_ERR_TRUNCATE), 16));
            let result = class(api::unpack(rank, from, 20, &mut late, to, -1, column, MPI_COMM_SELF));
            assert_eq!(result, Err(MPI_ERR_COUNT));
            let result = class(api::unpack(rank, from, 20, &mut late, to, 1, column, MPI_COMM_NULL));
            assert_eq!(result, Err(MPI_ERR_COMM));
            let mut size = 0;
            api::pack_size(rank, 3, column, MPI_COMM_SELF, &mut size).unwrap();
            assert_eq!(size, 24);
            let result = class(api::pack_size(rank, i64::MAX, column, MPI_COMM_SELF, &mut size));
            assert_eq!(result, Err(MPI_ERR_COUNT));
        }
    });
}

#[test]
fn external32_has_the_bytes_that_the_standard_says() {
    run(1, |rank| {
        let check = |datatype, native: &[u8], external: &[u8]| {
            let mut out = [0u8; 64];
            let mut position = 0;
            let mut back = [0u8; 64];
            // SAFETY: the buffers hold one element.
            unsafe {
                let datarep = c"external32".as_ptr();
                let from = native.as_ptr() as *const _;
                let to = out.as_mut_ptr() as *mut _;
                api::pack_external(rank, datarep, from, 1, datatype, to, 64, &mut position).unwrap();
                assert_eq!(&out[..position as usize], external, "{datatype:?}");
                let mut size = 0;
                api::pack_external_size(rank, datarep, 1, datatype, &mut size).unwrap();
                assert_eq!(size, position);
                position = 0;
                let (from, to) = (out.as_ptr() as *const _, back.as_mut_ptr() as *mut _);
                api::unpack_external(rank, datarep, from, 64, &mut position, to, 1, datatype).unwrap();
                assert_eq!(position, size);
            }
            assert_eq!(&back[..native.len()], native, "{datatype:?} back");
        };
        check(MPI_INT, &0x0102_0304i32.to_le_bytes(), &[1, 2, 3, 4]);
        check(MPI_LONG, &(-2i64).to_le_bytes(), &[0xff, 0xff, 0xff, 0xfe]);
        check(MPI_UNSIGNED_LONG, &0xffff_fffeu64.to_le_bytes(), &[0xff, 0xff, 0xff, 0xfe]);
        check(MPI_LONG_LONG, &(-2i64).to_le_bytes(), &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe]);
        check(MPI_WCHAR, &0x20acu32.to_le_bytes(), &[0x20, 0xac]);
        check(MPI_DOUBLE, &1.5f64.to_le_bytes(), &[0x3f, 0xf8, 0, 0, 0, 0, 0, 0]);
        check(MPI_CXX_BOOL, &[1], &[1]);
        check(MPI_C_COMPLEX, &[1, 2, 3, 4, 5, 6, 7, 8], &[4, 3, 2, 1, 8, 7, 6, 5]);
        check(MPI_SHORT_INT, &[1, 2, 0, 0, 3, 4, 5, 6], &[2, 1, 6, 5, 4, 3]);
        #[cfg(target_arch = "x86_64")]
        check(
            MPI_LONG_DOUBLE,
            &[0, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0xc0, 0, 0, 0, 0, 0, 0],
            &[0xc0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        );
        let mut size = 0;
        // SAFETY: a C string, and null.
        unsafe {
            let result = class(api::pack_external_size(rank, c"native".as_ptr(), 1, MPI_INT, &mut size));
            assert_eq!(result, Err(MPI_ERR_UNSUPPORTED_DATAREP));
            let result = class(api::pack_external_size(rank, null(), 1, MPI_INT, &mut size));
            assert_eq!(result, Err(MPI_ERR_ARG));
        }
    });
}
