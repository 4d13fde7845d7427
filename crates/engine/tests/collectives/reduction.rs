//! Collectives that reduce. The operation does not commute: composition of the affine maps x -> a x + b.

use crate::*;
use anympi_engine::api::op;
use anympi_engine::testing::run;
use std::ffi::c_int;

const COUNTS: [usize; 4] = [0, 1, 7, 9000];

/// An element: a and b, packed into a word each.
type Affine = (u32, u32);

fn compose(f: Affine, g: Affine) -> Affine {
    (f.0.wrapping_mul(g.0), f.0.wrapping_mul(g.1).wrapping_add(f.1))
}

fn operand(r: usize, i: usize) -> Affine {
    ((2 * r + 3) as u32, (r * 7 + i) as u32)
}

/// The operands of ranks `from..to`, in order.
fn product(from: usize, to: usize, i: usize) -> Affine {
    (from..to).map(|r| operand(r, i)).reduce(compose).expect("at least one operand")
}

/// Layouts of an element: word positions of a and b, words to the next.
#[derive(Clone, Copy)]
pub struct Pairs {
    datatype: Datatype,
    op: Op,
    at: [usize; 2],
    stride: usize,
}

unsafe extern "C" fn compose_plain(low: *mut c_void, high: *mut c_void, len: *mut c_int, _: *mut Datatype) {
    // SAFETY: the engine calls this with `len` elements of the type.
    unsafe { compose_all(low.cast(), high.cast(), *len as usize, [0, 1], 2) }
}

unsafe extern "C" fn compose_gapped(low: *mut c_void, high: *mut c_void, len: *mut Count, _: *mut Datatype) {
    // SAFETY: as above.
    unsafe { compose_all(low.cast(), high.cast(), *len as usize, [2, 4], 6) }
}

/// # Safety
/// Both have `len` elements.
unsafe fn compose_all(low: *const u32, high: *mut u32, len: usize, at: [usize; 2], stride: usize) {
    for i in 0..len {
        // SAFETY: the caller's promise.
        unsafe {
            let (low, high) = (low.add(i * stride), high.add(i * stride));
            let (a, b) = compose((*low.add(at[0]), *low.add(at[1])), (*high.add(at[0]), *high.add(at[1])));
            *high.add(at[0]) = a;
            *high.add(at[1]) = b;
        }
    }
}

impl Pairs {
    fn both(rank: &Rank) -> [Pairs; 2] {
        let (mut plain, mut op_plain, mut op_gapped) = (MPI_DATATYPE_NULL, MPI_OP_NULL, MPI_OP_NULL);
        // SAFETY: the functions have the prototypes that `large` says.
        unsafe {
            datatype::type_contiguous(rank, 2, MPI_UINT32_T, &mut plain, true).unwrap();
            datatype::type_commit(rank, &mut plain).unwrap();
            op::op_create(rank, compose_plain as *const () as usize, 0, &mut op_plain, false).unwrap();
            op::op_create(rank, compose_gapped as *const () as usize, 0, &mut op_gapped, true).unwrap();
        }
        let gapped = Kind::gapped(rank).datatype;
        [
            Pairs { datatype: plain, op: op_plain, at: [0, 1], stride: 2 },
            Pairs { datatype: gapped, op: op_gapped, at: [2, 4], stride: 6 },
        ]
    }

    fn filled(&self, n: usize, values: impl IntoIterator<Item = Affine>) -> Vec<u32> {
        let mut buffer = vec![UNTOUCHED; n * self.stride + 6];
        for (i, (a, b)) in values.into_iter().enumerate() {
            buffer[i * self.stride + self.at[0]] = a;
            buffer[i * self.stride + self.at[1]] = b;
        }
        buffer
    }
}

type Body = fn(&Rank, usize, usize, Pairs, Form, usize);

/// Everything in this file.
pub const BODIES: [Body; 3] = [reduce, allreduce, reduce_scatter];

/// Runs `body` on this rank of `n` with every kind, form and count.
pub fn every_case(rank: &Rank, n: usize, body: Body) {
    for kind in Pairs::both(rank) {
        for form in FORMS {
            for count in COUNTS {
                // In place a second start would reduce the first one's result.
                body(rank, rank.index as usize, n, kind, form.once(), count);
            }
        }
    }
}

fn everywhere(body: Body) {
    for n in 1..=9 {
        run(n, |rank| every_case(rank, n, body));
    }
}

#[test]
fn reduce_combines_in_rank_order_at_every_root() {
    everywhere(reduce);
}

fn reduce(rank: &Rank, me: usize, n: usize, kind: Pairs, form: Form, count: usize) {
    for root in 0..n {
        for in_place in [false, true] {
            let mine = kind.filled(count, (0..count).map(|i| operand(me, i)));
            let mut result = if in_place { mine.clone() } else { kind.filled(count, []) };
            let send = if in_place && me == root { IN_PLACE } else { sendbuf(&mine) };
            let (recv, c) = (recvbuf(&mut result), count as Count);
            collective!(rank, form, coll::[reduce, ireduce, reduce_init](
                send, recv, c, kind.datatype, kind.op, root as i32, MPI_COMM_WORLD))
            .unwrap();
            if me == root {
                let expected = kind.filled(count, (0..count).map(|i| product(0, n, i)));
                check(
                    &result,
                    &expected,
                    format_args!("reduce of {count} to {root} of {n}, {form:?}, in place: {in_place}"),
                );
            }
        }
    }
}

#[test]
fn allreduce_and_scans_combine_in_rank_order() {
    everywhere(allreduce);
}

fn allreduce(rank: &Rank, me: usize, n: usize, kind: Pairs, form: Form, count: usize) {
    for in_place in [false, true] {
        let mine = kind.filled(count, (0..count).map(|i| operand(me, i)));
        let fresh = || if in_place { mine.clone() } else { kind.filled(count, []) };
        let send = if in_place { IN_PLACE } else { sendbuf(&mine) };
        let (c, t) = (count as Count, kind.datatype);

        let mut result = fresh();
        collective!(rank, form, coll::[allreduce, iallreduce, allreduce_init](send, recvbuf(&mut result), c, t, kind.op, MPI_COMM_WORLD)).unwrap();
        let expected = kind.filled(count, (0..count).map(|i| product(0, n, i)));
        check(&result, &expected, format_args!("allreduce of {count} on {n}, {form:?}, in place: {in_place}"));

        let mut result = fresh();
        collective!(rank, form, coll::[scan, iscan, scan_init](send, recvbuf(&mut result), c, t, kind.op, MPI_COMM_WORLD)).unwrap();
        let expected = kind.filled(count, (0..count).map(|i| product(0, me + 1, i)));
        check(&result, &expected, format_args!("scan of {count} on {n}, {form:?}, in place: {in_place}"));

        let mut result = fresh();
        collective!(rank, form, coll::[exscan, iexscan, exscan_init](send, recvbuf(&mut result), c, t, kind.op, MPI_COMM_WORLD)).unwrap();
        let expected = if me == 0 { fresh() } else { kind.filled(count, (0..count).map(|i| product(0, me, i))) };
        check(&result, &expected, format_args!("exscan of {count} on {n}, {form:?}, in place: {in_place}"));
    }
}

#[test]
fn reduce_scatter_leaves_each_rank_its_slice() {
    everywhere(reduce_scatter);
}

fn reduce_scatter(rank: &Rank, me: usize, n: usize, kind: Pairs, form: Form, count: usize) {
    let t = kind.datatype;
    for uneven in [false, true] {
        let counts: Vec<i32> =
            (0..n).map(|r| if uneven { (count / n + r % 3) as i32 } else { count as i32 / n as i32 }).collect();
        let total: usize = counts.iter().sum::<i32>() as usize;
        let first: usize = counts[..me].iter().sum::<i32>() as usize;
        let size = counts[me] as usize;
        for in_place in [false, true] {
            let mine = kind.filled(total, (0..total).map(|i| operand(me, i)));
            let mut result = if in_place { mine.clone() } else { kind.filled(size, []) };
            let mut expected = result.clone();
            let slice = kind.filled(size, (first..first + size).map(|i| product(0, n, i)));
            for (e, s) in expected.iter_mut().zip(&slice).take(size * kind.stride).filter(|(_, s)| **s != UNTOUCHED) {
                *e = *s;
            }
            let send = if in_place { IN_PLACE } else { sendbuf(&mine) };
            let recv = recvbuf(&mut result);
            if uneven {
                collective!(rank, form, coll::[reduce_scatter, ireduce_scatter, reduce_scatter_init](
                    send, recv, ints(&counts), t, kind.op, MPI_COMM_WORLD))
                .unwrap();
            } else {
                collective!(rank, form, coll::[reduce_scatter_block, ireduce_scatter_block, reduce_scatter_block_init](
                    send, recv, size as Count, t, kind.op, MPI_COMM_WORLD))
                .unwrap();
            }
            check(
                &result,
                &expected,
                format_args!("reduce_scatter of {total} on {n}, {form:?}, in place: {in_place}, uneven: {uneven}"),
            );
        }
    }
}
