//! Predefined operations in every collective that reduces, over every class of types, at sizes that take every path.

use crate::*;
use anympi_engine::testing::run;
use std::fmt::Debug;

const COUNTS: [usize; 3] = [1, 33, 20_000];

/// Compares all reductions of `operand(rank, i)` with a fold in rank order.
fn check<T: Copy + Debug + PartialEq>(
    rank: &Rank,
    n: usize,
    (op, datatype): (Op, Datatype),
    operand: impl Fn(usize, usize) -> T,
    combine: impl Fn(T, T) -> T,
) {
    let me = rank.index as usize;
    for count in COUNTS {
        let fold =
            |ranks: std::ops::Range<usize>, i| ranks.map(|r| operand(r, i)).reduce(&combine).expect("an operand");
        let mine: Vec<T> = (0..count).map(|i| operand(me, i)).collect();
        let whole: Vec<T> = (0..count).map(|i| fold(0..n, i)).collect();
        let until: Vec<T> = (0..count).map(|i| fold(0..me + 1, i)).collect();
        let root = count % n;
        for form in [Form::Blocking, Form::Nonblocking] {
            let (send, c) = (mine.as_ptr().cast(), count as Count);
            let same = |name: &str, found: &[T], expected: &[T]| {
                assert!(found == expected, "{name} of {count} with {op:?} on {datatype:?}, {n} ranks, {form:?}")
            };
            let mut result = mine.clone();
            let recv = result.as_mut_ptr().cast();
            collective!(rank, form, coll::[allreduce, iallreduce, allreduce_init](send, recv, c, datatype, op, MPI_COMM_WORLD)).unwrap();
            same("allreduce", &result, &whole);
            collective!(rank, form, coll::[scan, iscan, scan_init](send, recv, c, datatype, op, MPI_COMM_WORLD))
                .unwrap();
            same("scan", &result, &until);
            collective!(rank, form, coll::[reduce, ireduce, reduce_init](send, recv, c, datatype, op, root as i32, MPI_COMM_WORLD)).unwrap();
            same("reduce", &result, if me == root { &whole } else { &until });
            let size = count / n;
            collective!(rank, form, coll::[reduce_scatter_block, ireduce_scatter_block, reduce_scatter_block_init](
                send, recv, size as Count, datatype, op, MPI_COMM_WORLD))
            .unwrap();
            same("reduce_scatter_block", &result[..size], &whole[me * size..][..size]);
        }
    }
}

fn small(r: usize, i: usize) -> u8 {
    ((r * 5 + i * 3) % 4 + 1) as u8
}

macro_rules! integers {
    ($rank:expr, $n:expr, $($datatype:ident: $t:ty),*) => {$(
        let operand = |r, i| small(r, i) as $t;
        check($rank, $n, (MPI_SUM, $datatype), operand, |a, b| a.wrapping_add(b));
        check($rank, $n, (MPI_PROD, $datatype), operand, |a, b| a.wrapping_mul(b));
        check($rank, $n, (MPI_MIN, $datatype), operand, |a, b| a.min(b));
        check($rank, $n, (MPI_MAX, $datatype), operand, |a, b| a.max(b));
        check($rank, $n, (MPI_BAND, $datatype), operand, |a, b| a & b);
        check($rank, $n, (MPI_BOR, $datatype), operand, |a, b| a | b);
        check($rank, $n, (MPI_BXOR, $datatype), operand, |a, b| a ^ b);
        check($rank, $n, (MPI_LAND, $datatype), |r, i| operand(r, i) & 1, |a, b| (a != 0 && b != 0) as $t);
        check($rank, $n, (MPI_LXOR, $datatype), |r, i| operand(r, i) & 1, |a, b| ((a != 0) != (b != 0)) as $t);
    )*};
}

macro_rules! reals {
    ($rank:expr, $n:expr, $($datatype:ident: $t:ty),*) => {$(
        let operand = |r, i| small(r, i) as $t;
        check($rank, $n, (MPI_SUM, $datatype), operand, |a, b| a + b);
        check($rank, $n, (MPI_PROD, $datatype), operand, |a, b| a * b);
        check($rank, $n, (MPI_MIN, $datatype), operand, |a, b| a.min(b));
        check($rank, $n, (MPI_MAX, $datatype), operand, |a, b| a.max(b));
    )*};
}

/// A value and where it is, as in the types of `MPI_MAXLOC`.
macro_rules! locations {
    ($rank:expr, $n:expr, $($datatype:ident: $t:ty),*) => {$({
        #[repr(C)]
        #[derive(Clone, Copy, Debug, PartialEq)]
        struct Located { value: $t, index: i32 }
        let operand = |r: usize, i| Located { value: small(r, i) as $t, index: (100 - 7 * r % 30) as i32 };
        let pick = |a: Located, b: Located, first: bool| {
            if a.value == b.value { Located { value: a.value, index: a.index.min(b.index) } } else if first { a } else { b }
        };
        check($rank, $n, (MPI_MAXLOC, $datatype), operand, |a, b| pick(a, b, a.value > b.value));
        check($rank, $n, (MPI_MINLOC, $datatype), operand, |a, b| pick(a, b, a.value < b.value));
    })*};
}

#[test]
fn predefined_operations_on_integers() {
    for n in [1, 2, 5] {
        run(n, |rank| {
            integers!(rank, n, MPI_INT8_T: i8, MPI_UINT16_T: u16, MPI_INT: i32, MPI_UINT64_T: u64);
        });
    }
}

#[test]
fn predefined_operations_on_reals_and_locations() {
    for n in [1, 2, 3, 8] {
        run(n, |rank| {
            reals!(rank, n, MPI_FLOAT: f32, MPI_DOUBLE: f64);
            locations!(rank, n, MPI_2INT: i32, MPI_SHORT_INT: i16, MPI_DOUBLE_INT: f64, MPI_LONG_INT: i64);
        });
    }
}

#[test]
fn floating_point_results_are_the_same_on_all_ranks_and_every_time() {
    for n in [3, 7] {
        for count in COUNTS {
            let results = run(n, |rank| {
                let value = |i: usize| 1.0 / (1.0 + (rank.index as usize * count + i) as f64).sqrt();
                let mine: Vec<f64> = (0..count).map(value).collect();
                [0; 3].map(|_| {
                    let mut sum = vec![0f64; count];
                    let (send, recv) = (mine.as_ptr().cast(), sum.as_mut_ptr().cast());
                    collective!(rank, Form::Blocking, coll::[allreduce, iallreduce, allreduce_init](
                        send, recv, count as Count, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD))
                    .unwrap();
                    sum
                })
            });
            assert!(results.iter().flatten().all(|sum| *sum == results[0][0]));
        }
    }
}
