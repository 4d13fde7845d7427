//! Every predefined operation on every predefined type against formulas over plain integers, and user functions
//! (MPI 5.0 § 6.9).
//!
//! Operands are small integers, exact in every format, so one formula serves all of them.

use anympi_engine::Rank;
use anympi_engine::api::op as api;
use anympi_engine::datatype::{Basic, Class, Kind, PREDEFINED, Repr};
use anympi_engine::op::{self, OpKind};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::{Count, Datatype, Op};
use std::ffi::{c_int, c_void};

/// A small integer in the format of `repr`.
fn encode(value: i128, repr: Repr) -> Vec<u8> {
    let float = |exponent_bits: u32, fraction_bits: u32| {
        let magnitude = value.unsigned_abs();
        let sign = ((value < 0) as u128) << (exponent_bits + fraction_bits);
        if magnitude == 0 {
            return sign;
        }
        let e = magnitude.ilog2();
        let bias = (1u128 << (exponent_bits - 1)) - 1;
        sign | (bias + e as u128) << fraction_bits | (magnitude - (1 << e)) << (fraction_bits - e)
    };
    let bits = match repr {
        Repr::F16 => float(5, 10),
        Repr::F32 => float(8, 23),
        Repr::F64 => float(11, 52),
        Repr::LongDouble if cfg!(target_arch = "x86_64") => {
            let hidden = float(15, 63);
            let leading = ((value != 0) as u128) << 63;
            hidden >> 63 << 64 | leading | hidden & ((1 << 63) - 1)
        }
        Repr::F128 | Repr::LongDouble => float(15, 112),
        _ => value as u128,
    };
    bits.to_le_bytes()[..repr.size() as usize].to_vec()
}

/// The result of an operation, `None` where it is not for this class of types.
fn formula(op: Op, class: Class, a: [i128; 2], b: [i128; 2]) -> Option<[i128; 2]> {
    use Class::*;
    let [x, y] = [a[0], b[0]];
    let real = [CInteger, FortranInteger, Real, MultiLanguage].contains(&class);
    let truth = [CInteger, Logical, MultiLanguage].contains(&class);
    let bits = [CInteger, FortranInteger, Byte, MultiLanguage].contains(&class);
    let one = |n: i128| Some([n, 0]);
    match op {
        MPI_SUM if class == Complex => Some([x + y, a[1] + b[1]]),
        MPI_PROD if class == Complex => Some([x * y - a[1] * b[1], x * b[1] + a[1] * y]),
        MPI_SUM if real => one(x + y),
        MPI_PROD if real => one(x * y),
        MPI_MIN if real => one(x.min(y)),
        MPI_MAX if real => one(x.max(y)),
        MPI_LAND if truth => one((x != 0 && y != 0) as i128),
        MPI_LOR if truth => one((x != 0 || y != 0) as i128),
        MPI_LXOR if truth => one(((x != 0) != (y != 0)) as i128),
        MPI_BAND if bits => one(x & y),
        MPI_BOR if bits => one(x | y),
        MPI_BXOR if bits => one(x ^ y),
        MPI_REPLACE => Some(a),
        MPI_NO_OP => Some(b),
        _ => None,
    }
}

/// Operands of element `i`: every pair of small numbers comes by.
fn operands(i: usize, basic: Basic) -> ([i128; 2], [i128; 2]) {
    let unsigned = matches!(basic.repr, Repr::U8 | Repr::U16 | Repr::U32 | Repr::U64);
    let small = |n: usize| if unsigned { (n % 8) as i128 } else { (n % 15) as i128 - 7 };
    ([small(i), small(i / 3 + 5)], [small(i / 15), small(i / 7 + 2)])
}

fn element(value: [i128; 2], basic: Basic) -> Vec<u8> {
    value[..basic.numbers() as usize].iter().flat_map(|n| encode(*n, basic.repr)).collect()
}

/// With +0 for -0, which integers do not have and products of floats do.
fn without_minus_zero(mut bytes: Vec<u8>, basic: Basic) -> Vec<u8> {
    if matches!(basic.class, Class::Real | Class::Complex) {
        let sign =
            if basic.repr == Repr::LongDouble && cfg!(target_arch = "x86_64") { 9 } else { basic.align() as usize - 1 };
        for number in bytes.chunks_mut(basic.align() as usize) {
            if number.iter().enumerate().all(|(i, b)| *b == if i == sign { 0x80 } else { 0 }) {
                number[sign] = 0;
            }
        }
    }
    bytes
}

/// Applies an operation in buffers that no type is aligned in; the error class if it is refused.
fn apply(rank: &Rank, op: Op, datatype: Datatype, a: &[u8], b: &[u8], count: usize) -> Result<Vec<u8>, c_int> {
    let (op, datatype) = (rank.op(op).unwrap(), rank.datatype(datatype).unwrap());
    let a = [&[0xee], a].concat();
    let mut b = [&[0xee], b].concat();
    let accumulates = [OpKind::Predefined(MPI_REPLACE), OpKind::Predefined(MPI_NO_OP)].contains(&op.kind);
    let allowed = op::check(&op, &datatype);
    // SAFETY: both buffers hold `count` elements after the first byte.
    let result = unsafe { op::apply(rank, &op, a[1..].as_ptr(), b[1..].as_mut_ptr(), count as Count, &datatype) };
    match accumulates {
        true => assert!(allowed.is_err() && result.is_ok(), "not for reductions"),
        false => assert_eq!(allowed, result, "`check` says what `apply` does"),
    }
    assert_eq!(b[0], 0xee);
    result.map(|()| b[1..].to_vec()).map_err(|e| e.code)
}

#[test]
fn every_operation_on_every_type_gives_the_formula_or_is_refused() {
    run(1, |rank| {
        for p in PREDEFINED {
            let Kind::One(basic) = p.kind else { continue };
            for op in op::PREDEFINED {
                for count in [0, 1, 3, 16, 225, 300] {
                    let list: Vec<_> = (0..count).map(|i| operands(i, basic)).collect();
                    let a: Vec<u8> = list.iter().flat_map(|(a, _)| element(*a, basic)).collect();
                    let b: Vec<u8> = list.iter().flat_map(|(_, b)| element(*b, basic)).collect();
                    let expected = match formula(op, basic.class, [0, 0], [0, 0]) {
                        None => Err(MPI_ERR_OP),
                        Some(_) => Ok(list
                            .iter()
                            .flat_map(|(a, b)| element(formula(op, basic.class, *a, *b).unwrap(), basic))
                            .collect::<Vec<u8>>()),
                    };
                    assert_eq!(
                        apply(rank, op, p.handle, &a, &b, count).map(|bytes| without_minus_zero(bytes, basic)),
                        expected,
                        "{op:?} on {} {count} times",
                        p.name
                    );
                }
            }
        }
    });
}

#[test]
fn locations_are_of_the_first_extreme_value_and_gaps_are_left_alone() {
    run(1, |rank| {
        for p in PREDEFINED {
            let Kind::Pair(value, index) = p.kind else { continue };
            let object = rank.datatype(p.handle).unwrap();
            let extent = object.extent as usize;
            let index_at = object.true_extent as usize - index.size() as usize;
            let pair = |v: i128, i: i128, gap: u8| {
                let mut bytes = vec![gap; extent];
                bytes[..value.size() as usize].copy_from_slice(&encode(v, value.repr));
                bytes[index_at..][..index.size() as usize].copy_from_slice(&encode(i, index.repr));
                bytes
            };
            for (v, i, w, j) in (0..81).map(|n| (n % 3 - 1, n / 3 % 3, n / 9 % 3 - 1, n / 27)) {
                let least = if v == w { (v, i.min(j)) } else { (v, i).min((w, j)) };
                let most = if v == w { (v, i.min(j)) } else { (v, i).max((w, j)) };
                for (op, expected) in [(MPI_MINLOC, least), (MPI_MAXLOC, most)] {
                    let got = apply(rank, op, p.handle, &pair(v, i, 0x11), &pair(w, j, 0x22), 1).unwrap();
                    let (mut got_data, mut expected_data) = ([0; 64], [0; 64]);
                    let expected = pair(expected.0, expected.1, 0x22);
                    // SAFETY: both buffers hold one element, and the arrays its data.
                    unsafe {
                        object.pack(got.as_ptr(), 1, got_data.as_mut_ptr());
                        object.pack(expected.as_ptr(), 1, expected_data.as_mut_ptr());
                    }
                    assert_eq!(got_data, expected_data, "{op:?} of ({v}, {i}), ({w}, {j}) on {}", p.name);
                    let gap = value.size() as usize..index_at;
                    assert!(got[gap].iter().all(|b| *b == 0x22), "{}", p.name);
                }
            }
            for op in op::PREDEFINED {
                let special = [MPI_MINLOC, MPI_MAXLOC, MPI_REPLACE, MPI_NO_OP].contains(&op);
                let zero = pair(0, 0, 0);
                assert_eq!(apply(rank, op, p.handle, &zero, &zero, 1).is_ok(), special, "{op:?} on {}", p.name);
            }
        }
    });
}

#[test]
fn integers_wrap_instead_of_ending_the_program() {
    run(1, |rank| {
        let check = |op, datatype, a: &[u8], b: &[u8], expected: &[u8]| {
            assert_eq!(apply(rank, op, datatype, a, b, 1).as_deref(), Ok(expected));
        };
        check(MPI_SUM, MPI_INT8_T, &[0x7f], &[1], &[0x80]);
        check(MPI_PROD, MPI_UNSIGNED_CHAR, &[16], &[17], &[16]);
        check(MPI_SUM, MPI_INT, &[0xff; 4], &[1, 0, 0, 0], &[0; 4]);
        check(MPI_PROD, MPI_INT64_T, &i64::MIN.to_le_bytes(), &(-1i64).to_le_bytes(), &i64::MIN.to_le_bytes());
    });
}

#[test]
fn a_true_logical_is_any_nonzero_value_in_any_byte() {
    run(1, |rank| {
        let check = |datatype, a: &[u8], b: &[u8], expected: &[u8]| {
            assert_eq!(apply(rank, MPI_LAND, datatype, a, b, 1).as_deref(), Ok(expected));
        };
        check(MPI_LOGICAL, &[0, 0, 0, 1], &[0xff; 4], &[1, 0, 0, 0]);
        check(MPI_C_BOOL, &[1], &[1], &[1]);
        check(MPI_LOGICAL8, &[0, 0, 0, 0, 0, 0, 0, 0x80], &[0; 8], &[0; 8]);
    });
}

unsafe extern "C" fn subtract(a: *mut c_void, b: *mut c_void, len: *mut c_int, datatype: *mut Datatype) {
    // SAFETY: called with two arrays of that many ints.
    unsafe {
        assert_eq!(*datatype, MPI_INT);
        for i in 0..*len as usize {
            let (a, b) = (a as *const i32, b as *mut i32);
            *b.add(i) = *a.add(i) - *b.add(i);
        }
    }
}

unsafe extern "C" fn subtract_large(a: *mut c_void, b: *mut c_void, len: *mut Count, datatype: *mut Datatype) {
    // SAFETY: as for the function called.
    unsafe { subtract(a, b, &mut (*len as c_int), datatype) }
}

#[test]
fn a_user_function_gets_both_buffers_the_length_and_the_type() {
    run(1, |rank| {
        for (function, large) in [(subtract as *const () as usize, false), (subtract_large as *const () as usize, true)]
        {
            let mut op = MPI_OP_NULL;
            // SAFETY: the functions have the prototypes that `large` says.
            unsafe { api::op_create(rank, function, 0, &mut op, large) }.unwrap();
            let (a, b) = ([10i32, 20, 30], [1i32, 2, 3]);
            assert_eq!(apply_aligned(rank, op, &a, &b), [9, 18, 27]);
            let mut commute = 1;
            // SAFETY: the handle is alive.
            unsafe {
                api::op_commutative(rank, op, &mut commute).unwrap();
                api::op_free(rank, &mut op).unwrap();
            }
            assert_eq!((commute, op), (0, MPI_OP_NULL));
        }
    });
}

/// As [`apply`], for a function that wants its ints aligned.
fn apply_aligned(rank: &Rank, op: Op, a: &[i32; 3], b: &[i32; 3]) -> [i32; 3] {
    let mut result = *b;
    let (op, int) = (rank.op(op).unwrap(), rank.datatype(MPI_INT).unwrap());
    // SAFETY: both arrays have three ints.
    unsafe { op::apply(rank, &op, a.as_ptr() as *const u8, result.as_mut_ptr() as *mut u8, 3, &int) }.unwrap();
    result
}

#[test]
fn predefined_and_freed_operations_cannot_be_freed() {
    run(1, |rank| {
        for op in op::PREDEFINED {
            let mut handle = op;
            // SAFETY: only handles are passed.
            let error = unsafe { api::op_free(rank, &mut handle) }.unwrap_err();
            assert_eq!((error.code, handle), (MPI_ERR_OP, op));
        }
        let mut op = MPI_OP_NULL;
        // SAFETY: the function is never called.
        unsafe {
            assert_eq!(api::op_free(rank, &mut op).unwrap_err().code, MPI_ERR_OP);
            assert_eq!(api::op_create(rank, 0, 1, &mut op, false).unwrap_err().code, MPI_ERR_ARG);
            api::op_create(rank, subtract as *const () as usize, 1, &mut op, false).unwrap();
            let mut copy = op;
            api::op_free(rank, &mut op).unwrap();
            assert_eq!(api::op_free(rank, &mut copy).unwrap_err().code, MPI_ERR_OP);
            let mut commute = 0;
            assert_eq!(api::op_commutative(rank, copy, &mut commute).unwrap_err().code, MPI_ERR_OP);
            api::op_commutative(rank, MPI_SUM, &mut commute).unwrap();
            assert_eq!(commute, 1);
        }
    });
}
