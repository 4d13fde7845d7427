//! Arrays of a guest as the engine sees them: copies, widened, and written back where MPI writes.
//!
//! A copy is what the checks look at and what the call uses, so that nothing changes in between. Few elements lie on the
//! stack.

use crate::call::Cx;
use crate::error::Failure;
use crate::guest::Mpi;
use crate::host::model;
use crate::memory::Plain;
use anympi_engine::ints::Ints;
use anympi_engine::standard::{MPI_UNWEIGHTED, MPI_WEIGHTS_EMPTY};
use anympi_engine::types::{
    Comm, Count, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Status, Win,
};
use std::ffi::c_int;
use std::marker::PhantomData;
use std::ptr;

/// How the guest spells an `H`: numbers in its widths, handles as 32 bits.
///
/// # Safety
/// All zeros are an `H`.
pub unsafe trait Spells<H>: Plain {
    fn read(self, cx: &Cx) -> H;
    /// `before` is what the guest had there.
    fn spell(value: H, before: Self, cx: &Cx) -> Self;
}

macro_rules! same {
    ($($ty:ty),*) => {$(
        // SAFETY: a plain value.
        unsafe impl Spells<$ty> for $ty {
            #[inline]
            fn read(self, _cx: &Cx) -> $ty {
                self
            }

            #[inline]
            fn spell(value: $ty, _before: $ty, _cx: &Cx) -> $ty {
                value
            }
        }
    )*};
}

same!(i32, i64, Status);

/// Counts of small procedures. Only arrays that MPI reads are widened, so that nothing is lost on the way back.
// SAFETY: a number.
unsafe impl Spells<Count> for i32 {
    #[inline]
    fn read(self, _cx: &Cx) -> Count {
        self.into()
    }

    #[inline]
    fn spell(value: Count, _before: i32, _cx: &Cx) -> i32 {
        value as i32
    }
}

macro_rules! handles {
    ($($handle:ident),*) => {$(
        // SAFETY: a number.
        unsafe impl Spells<$handle> for u32 {
            #[inline]
            fn read(self, cx: &Cx) -> $handle {
                match cx.mpi {
                    Mpi::Engine(_) => $handle(self as usize),
                    Mpi::Host(host) => host.read(self),
                }
            }

            #[inline]
            fn spell(value: $handle, before: u32, cx: &Cx) -> u32 {
                match cx.mpi {
                    Mpi::Engine(_) => value.0 as u32,
                    Mpi::Host(host) => host.handles.update(before, value),
                }
            }
        }
    )*};
}

handles!(Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Win);

/// Elements that need no memory of their own.
const FEW: usize = 8;

/// The guest's array of `G`, as `H`.
pub struct Array<G, H> {
    few: [H; FEW],
    many: Vec<H>,
    /// Where the guest has it; null if it passed null.
    place: *mut u8,
    len: usize,
    spelling: PhantomData<G>,
}

impl<G: Spells<H>, H: Copy> Array<G, H> {
    /// The `len` elements at `at`. A length below 0 is none, for the call to refuse. Where none are, any address will do.
    pub fn new(cx: &Cx, parameter: &'static str, at: u32, len: Count) -> Result<Array<G, H>, Failure> {
        let len = if at == 0 { 0 } else { len.max(0) as u64 };
        let bytes = len.saturating_mul(size_of::<G>() as u64);
        let place = if len == 0 { cx.address(at).cast() } else { cx.span(parameter, at, bytes)? };
        // SAFETY: the range was checked; any bytes are a `G`.
        let element = |i: usize| unsafe { place.cast::<G>().add(i).read_unaligned() }.read(cx);
        // SAFETY: `Spells` says so.
        let mut few: [H; FEW] = unsafe { std::mem::zeroed() };
        let len = len as usize;
        let mut many = Vec::new();
        if len <= FEW {
            for (i, few) in few.iter_mut().enumerate().take(len) {
                *few = element(i);
            }
        } else {
            many = (0..len).map(element).collect();
        }
        let place = if at == 0 { ptr::null_mut() } else { place };
        Ok(Array { few, many, place, len, spelling: PhantomData })
    }

    pub fn as_slice(&self) -> &[H] {
        if self.len <= FEW { &self.few[..self.len] } else { &self.many }
    }

    /// Null if the guest passed null.
    #[inline]
    pub fn as_ptr(&self) -> *const H {
        if self.place.is_null() { ptr::null() } else { self.as_slice().as_ptr() }
    }

    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut H {
        match (self.place.is_null(), self.len <= FEW) {
            (true, _) => ptr::null_mut(),
            (_, true) => self.few.as_mut_ptr(),
            (_, false) => self.many.as_mut_ptr(),
        }
    }

    /// Gives the guest what the call left in the array.
    #[inline]
    pub fn write_back(&self, cx: &Cx) {
        for (i, &value) in self.as_slice().iter().enumerate() {
            // SAFETY: the range was checked when the array was copied, and memory never goes away.
            unsafe {
                let place = self.place.cast::<G>().add(i);
                place.write_unaligned(G::spell(value, place.read_unaligned(), cx));
            }
        }
    }
}

impl<G, H> Array<G, H> {
    /// What an array for `len` elements that MPI writes is before the call.
    pub fn room(cx: &Cx, parameter: &'static str, at: u32, len: Count) -> Result<Array<G, H>, Failure> {
        let len = if at == 0 { 0 } else { len.max(0) as usize };
        let place = cx.span(parameter, at, (len as u64).saturating_mul(size_of::<G>() as u64))?;
        // SAFETY: `Spells` says so, and so for each of these.
        let few: [H; FEW] = unsafe { std::mem::zeroed() };
        // SAFETY: as above.
        let zeros = || (0..len).map(|_| unsafe { std::mem::zeroed() }).collect();
        let many = if len <= FEW { Vec::new() } else { zeros() };
        let place = if at == 0 { ptr::null_mut() } else { place };
        Ok(Array { few, many, place, len, spelling: PhantomData })
    }
}

impl Array<u32, Datatype> {
    /// Gives the guest handles that are its own to free, the parts of the datatype `whole`.
    pub fn give(&self, cx: &Cx, whole: u32) {
        let named = match cx.mpi {
            Mpi::Engine(_) => None,
            Mpi::Host(host) => host.handles.parts(whole),
        };
        for (i, &datatype) in self.as_slice().iter().enumerate() {
            let named = named.as_ref().and_then(|named| named.get(i).copied()).filter(|&word| model::is_another(word));
            let word = named.unwrap_or_else(|| cx.given(datatype));
            // SAFETY: the range was checked when there was room made, and memory never goes away.
            unsafe { self.place.cast::<u32>().add(i).write_unaligned(word) };
        }
    }
}

impl<G: Spells<Count>> Array<G, Count> {
    /// The counts and displacements of a small procedure: as the guest had them.
    pub fn narrow(&self) -> Narrow {
        let ints = self.as_slice().iter().map(|&count| count as c_int).collect();
        Narrow { ints, is_null: self.place.is_null() }
    }

    #[inline]
    pub fn ints(&self) -> Ints {
        Ints::Count(self.as_ptr())
    }
}

/// An array of `int`s for a call.
pub struct Narrow {
    ints: Vec<c_int>,
    is_null: bool,
}

impl Narrow {
    pub fn as_ptr(&self) -> *const c_int {
        if self.is_null { ptr::null() } else { self.ints.as_ptr() }
    }
}

/// Weights of the edges of a graph, or one of the two constants that stand for some.
pub enum Weights {
    Constant(usize),
    Some(Array<i32, c_int>),
}

impl Weights {
    pub fn new(cx: &Cx, parameter: &'static str, at: u32, len: Count) -> Result<Weights, Failure> {
        match at as usize {
            constant @ (MPI_UNWEIGHTED | MPI_WEIGHTS_EMPTY) => Ok(Weights::Constant(constant)),
            _ => Ok(Weights::Some(Array::new(cx, parameter, at, len)?)),
        }
    }

    pub fn as_ptr(&self) -> *const c_int {
        match self {
            Weights::Constant(constant) => ptr::without_provenance(*constant),
            Weights::Some(weights) => weights.as_ptr(),
        }
    }

    pub fn as_mut_ptr(&mut self) -> *mut c_int {
        match self {
            Weights::Constant(constant) => ptr::without_provenance_mut(*constant),
            Weights::Some(weights) => weights.as_mut_ptr(),
        }
    }

    pub fn write_back(&self, cx: &Cx) {
        if let Weights::Some(weights) = self {
            weights.write_back(cx);
        }
    }
}

/// How many edges an index array names: its last element says so.
pub fn last(index: &[c_int]) -> Count {
    index.last().copied().unwrap_or(0).into()
}

/// How many edges there are, if all degrees are right.
pub fn total(degrees: &[c_int]) -> Count {
    degrees.iter().map(|&degree| Count::from(degree.max(0))).sum()
}
