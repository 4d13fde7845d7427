//! Random datatypes, each made by the API and, beside it, by the model.

use super::Model;
use anympi_engine::Rank;
use anympi_engine::api::datatype as api;
use anympi_engine::datatype::{Basic, Class, PREDEFINED, Repr};
use anympi_engine::ints::Ints;
use anympi_engine::standard::*;
use anympi_engine::types::Datatype;
use std::ffi::c_int;

/// A generator of numbers that are random enough and the same everywhere.
pub struct Random(u64);

/// More elements than this are not worth the walker's time.
const MAX_ELEMENTS: usize = 600;

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % n.max(1)
    }

    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as u64) as i64
    }

    /// A type of at most this depth, with its model.
    pub fn datatype(&mut self, rank: &Rank, depth: u64) -> (Datatype, Model) {
        if depth == 0 {
            return self.predefined();
        }
        loop {
            let (mut old, model) = self.datatype(rank, depth - 1);
            let (handle, new) = self.derive(rank, old, &model, depth);
            if !rank.datatype(old).expect("just made").is_predefined() {
                // SAFETY: the handle is alive; the new type keeps what it needs.
                unsafe { api::type_free(rank, &mut old) }.expect("a derived type");
            }
            if new.map.len() <= MAX_ELEMENTS {
                return (handle, new);
            }
        }
    }

    fn predefined(&mut self) -> (Datatype, Model) {
        let p = PREDEFINED[self.below(PREDEFINED.len() as u64) as usize];
        (p.handle, predefined_model(p.handle))
    }

    fn derive(&mut self, rank: &Rank, old: Datatype, m: &Model, depth: u64) -> (Datatype, Model) {
        let mut new = MPI_DATATYPE_NULL;
        let out = &mut new;
        let large = self.below(2) == 0;
        let count = self.between(0, 4);
        let length = self.between(0, 3);
        // Mostly strides and displacements that leave gaps, some that do not, a few that overlap or go backwards.
        let model = match self.below(14) {
            0 => {
                // SAFETY: only scalars are passed.
                unsafe { api::type_contiguous(rank, count, old, out, large) }.expect("contiguous");
                blocks(m, [(count, 0)])
            }
            1 => {
                let stride = self.between(-1, 1) * (length + self.between(0, 2));
                // SAFETY: only scalars are passed.
                unsafe { api::type_vector(rank, count, length, stride, old, out, large) }.expect("vector");
                blocks(m, (0..count).map(|i| (length, i * stride * m.extent())))
            }
            2 => {
                let stride = self.between(-3, 3) * (length * m.extent() + self.between(0, 9));
                // SAFETY: only scalars are passed.
                unsafe { api::type_create_hvector(rank, count, length, stride, old, out, large) }.expect("hvector");
                blocks(m, (0..count).map(|i| (length, i * stride)))
            }
            3..=6 => self.indexed(rank, old, m, out),
            7 | 8 => self.structure(rank, old, m, depth, out),
            9 => {
                let (lb, extent) = (self.between(-20, 20), self.between(-10, 100));
                // SAFETY: only scalars are passed.
                unsafe { api::type_create_resized(rank, old, lb, extent, out, large) }.expect("resized");
                Model { lb, ub: lb + extent, marked: true, ..m.clone() }
            }
            10 => {
                // SAFETY: only scalars are passed.
                unsafe { api::type_dup(rank, old, out) }.expect("dup");
                m.clone()
            }
            11 | 12 => self.subarray(rank, old, m, out),
            _ => self.darray(rank, old, m, out),
        };
        (new, model)
    }

    fn indexed(&mut self, rank: &Rank, old: Datatype, m: &Model, out: &mut Datatype) -> Model {
        let n = self.between(0, 5);
        let mut at = self.between(-3, 3);
        let (mut lengths, mut places) = (Vec::new(), Vec::new());
        let same = self.between(0, 3);
        let is_block = self.below(2) == 0;
        for _ in 0..n {
            let length = if is_block { same } else { self.between(0, 3) };
            lengths.push(length as c_int);
            places.push(at);
            at += length + self.between(0, 2);
        }
        if self.below(3) == 0 {
            places.reverse();
        }
        let in_bytes = self.below(2) == 0;
        let scale = if in_bytes { m.extent() + self.between(0, 5) } else { m.extent() };
        let small: Vec<c_int> = places.iter().map(|p| *p as c_int).collect();
        let bytes: Vec<i64> = places.iter().map(|p| p * scale).collect();
        let (lengths_arg, small_arg) = (Ints::Int(lengths.as_ptr()), Ints::Int(small.as_ptr()));
        let bytes_arg = Ints::Count(bytes.as_ptr());
        // SAFETY: the arrays have `n` elements.
        unsafe {
            match (is_block, in_bytes) {
                (true, true) => api::type_create_hindexed_block(rank, n, same, bytes_arg, old, out, false),
                (true, false) => api::type_create_indexed_block(rank, n, same, small_arg, old, out, false),
                (false, true) => api::type_create_hindexed(rank, n, lengths_arg, bytes_arg, old, out, false),
                (false, false) => api::type_indexed(rank, n, lengths_arg, small_arg, old, out, false),
            }
        }
        .expect("indexed");
        blocks(m, lengths.iter().zip(&bytes).map(|(l, b)| (*l as i64, *b)))
    }

    fn structure(&mut self, rank: &Rank, old: Datatype, m: &Model, depth: u64, out: &mut Datatype) -> Model {
        let below = self.below(depth);
        let other = self.datatype(rank, below);
        let children = [(old, m.clone()), other];
        let n = self.between(0, 4);
        let mut at = self.between(-10, 10);
        let (mut lengths, mut places, mut types, mut copies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for _ in 0..n {
            let (handle, model) = &children[self.below(2) as usize];
            let length = self.between(0, 2);
            lengths.push(length as c_int);
            places.push(at);
            types.push(*handle);
            copies.extend((0..length).map(|i| (at + i * model.extent(), model)));
            at += length * model.extent() + self.between(0, 9);
        }
        let (lengths_arg, places_arg) = (Ints::Int(lengths.as_ptr()), Ints::Count(places.as_ptr()));
        // SAFETY: the arrays have `n` elements.
        unsafe { api::type_create_struct(rank, n, lengths_arg, places_arg, types.as_ptr(), out, false) }
            .expect("struct");
        Model::place(copies).padded()
    }

    fn subarray(&mut self, rank: &Rank, old: Datatype, m: &Model, out: &mut Datatype) -> Model {
        let ndims = 1 + self.below(3) as usize;
        let sizes: Vec<i64> = (0..ndims).map(|_| self.between(1, 4)).collect();
        let subsizes: Vec<i64> = sizes.iter().map(|s| self.between(1, *s)).collect();
        let starts: Vec<i64> = sizes.iter().zip(&subsizes).map(|(s, n)| self.between(0, s - n)).collect();
        let order = if self.below(2) == 0 { MPI_ORDER_C } else { MPI_ORDER_FORTRAN };
        let args = [&sizes, &subsizes, &starts].map(|v| Ints::Count(v.as_ptr()));
        // SAFETY: the arrays have `ndims` elements.
        unsafe { api::type_create_subarray(rank, ndims as c_int, args[0], args[1], args[2], order, old, out, true) }
            .expect("subarray");
        global_array(m, &sizes, order, |d, i| (starts[d]..starts[d] + subsizes[d]).contains(&i))
    }

    fn darray(&mut self, rank: &Rank, old: Datatype, m: &Model, out: &mut Datatype) -> Model {
        let ndims = 1 + self.below(3) as usize;
        let gsizes: Vec<i64> = (0..ndims).map(|_| self.between(1, 6)).collect();
        let (mut distribs, mut dargs, mut psizes) = (Vec::new(), Vec::new(), Vec::new());
        for &gsize in &gsizes {
            let psize = self.between(1, 3);
            let kind = [MPI_DISTRIBUTE_NONE, MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_CYCLIC][self.below(3) as usize];
            let smallest = if kind == MPI_DISTRIBUTE_BLOCK { (gsize + psize - 1) / psize } else { 1 };
            let darg = self.between(smallest, smallest + 2) as c_int;
            distribs.push(kind);
            dargs.push(if self.below(3) == 0 { MPI_DISTRIBUTE_DFLT_DARG } else { darg });
            psizes.push(if kind == MPI_DISTRIBUTE_NONE { 1 } else { psize as c_int });
        }
        let size: c_int = psizes.iter().product();
        let of_rank = self.between(0, size as i64 - 1) as c_int;
        let order = if self.below(2) == 0 { MPI_ORDER_C } else { MPI_ORDER_FORTRAN };
        let gsizes_arg = Ints::Count(gsizes.as_ptr());
        let (di, da, ps) = (distribs.as_ptr(), dargs.as_ptr(), psizes.as_ptr());
        let n = ndims as c_int;
        // SAFETY: the arrays have `ndims` elements.
        unsafe { api::type_create_darray(rank, size, of_rank, n, gsizes_arg, di, da, ps, order, old, out, true) }
            .expect("darray");
        let mut coords = vec![0; ndims];
        let (mut rest, mut cells) = (of_rank, size);
        for d in 0..ndims {
            cells /= psizes[d];
            coords[d] = (rest / cells) as i64;
            rest %= cells;
        }
        global_array(m, &gsizes, order, |d, i| {
            let default = dargs[d] == MPI_DISTRIBUTE_DFLT_DARG;
            let (gsize, psize, darg) = (gsizes[d], psizes[d] as i64, dargs[d] as i64);
            let owner = match distribs[d] {
                MPI_DISTRIBUTE_NONE => 0,
                MPI_DISTRIBUTE_BLOCK if default => i / ((gsize + psize - 1) / psize),
                MPI_DISTRIBUTE_BLOCK => i / darg,
                _ if default => i % psize,
                _ => i / darg % psize,
            };
            owner == coords[d]
        })
    }
}

/// Blocks of (length, displacement in bytes).
fn blocks(m: &Model, blocks: impl IntoIterator<Item = (i64, i64)>) -> Model {
    let copies = blocks.into_iter().flat_map(|(length, at)| (0..length).map(move |i| (at + i * m.extent(), m)));
    Model::place(copies)
}

/// The elements of an array that `mine` chooses by dimension and index, in the order of memory, within its bounds.
fn global_array(m: &Model, sizes: &[i64], order: c_int, mine: impl Fn(usize, i64) -> bool) -> Model {
    let total: i64 = sizes.iter().product();
    let slowest_first: Vec<usize> =
        if order == MPI_ORDER_C { (0..sizes.len()).collect() } else { (0..sizes.len()).rev().collect() };
    let chosen = (0..total).filter(|&linear| {
        let mut rest = linear;
        slowest_first.iter().rev().all(|&d| {
            let i = rest % sizes[d];
            rest /= sizes[d];
            mine(d, i)
        })
    });
    let model = Model::place(chosen.map(|linear| (linear * m.extent(), m)));
    Model { lb: 0, ub: total * m.extent(), marked: true, ..model }
}

/// The typemap of a predefined type, from the C types that the standard names.
fn predefined_model(handle: Datatype) -> Model {
    let int = Basic::new(Class::CInteger, Repr::I32);
    let pair = |value: Basic, index: Basic, at: i64, extent: i64| {
        let map = vec![(0, value), (at, index)];
        Model { map, lb: 0, ub: extent, marked: false, align: value.align().max(index.align()) }
    };
    let real = |repr| Basic::new(Class::Real, repr);
    match handle {
        MPI_FLOAT_INT => pair(real(Repr::F32), int, 4, 8),
        MPI_DOUBLE_INT => pair(real(Repr::F64), int, 8, 16),
        MPI_LONG_INT => pair(Basic { external: 4, ..Basic::new(Class::CInteger, Repr::I64) }, int, 8, 16),
        MPI_2INT => pair(int, int, 4, 8),
        MPI_SHORT_INT => pair(Basic::new(Class::CInteger, Repr::I16), int, 4, 8),
        MPI_LONG_DOUBLE_INT => pair(real(Repr::LongDouble), int, 16, 32),
        MPI_2REAL => pair(real(Repr::F32), real(Repr::F32), 4, 8),
        MPI_2DOUBLE_PRECISION => pair(real(Repr::F64), real(Repr::F64), 8, 16),
        MPI_2INTEGER => {
            let integer = Basic::new(Class::FortranInteger, Repr::I32);
            pair(integer, integer, 4, 8)
        }
        _ => {
            let p = PREDEFINED.iter().find(|p| p.handle == handle).expect("predefined");
            match p.kind {
                anympi_engine::datatype::Kind::One(basic) => Model::basic(basic),
                anympi_engine::datatype::Kind::Pair(..) => unreachable!("every pair is named above"),
            }
        }
    }
}
