//! The loop for each predefined operation on each type that it allows (MPI 5.0 § 6.9.2, § 6.9.4).
//!
//! | operation | classes of types |
//! |---|---|
//! | MIN, MAX | integers of C and Fortran, reals, multi-language |
//! | SUM, PROD | those, and complex |
//! | LAND, LOR, LXOR | C integers, logicals, multi-language |
//! | BAND, BOR, BXOR | integers of C and Fortran, bytes, multi-language |
//! | MINLOC, MAXLOC | pairs |
//!
//! The loops are plain enough for the compiler to vectorise; on x86-64 it does so twice, for the
//! baseline and for what most processors have.

use super::extended::Extended;
use super::half::Half;
use super::number::{Bits, Complex, Number};
use super::quad::Quad;
use crate::datatype::{Basic, Class, Reducible, Repr};
use crate::standard::*;
use crate::types::Op;

/// `inout[i] = in[i] op inout[i]` for `n` elements.
///
/// # Safety
/// `in` is readable and `inout` writable for `n` elements of the type that the kernel was picked for; they are
/// disjoint. No alignment is needed.
pub type Kernel = unsafe fn(*const u8, *mut u8, usize);

/// The loop for `op` on a predefined type, `None` where the standard allows none.
pub fn pick(op: Op, on: Reducible) -> Option<Kernel> {
    match on {
        Reducible::No => None,
        Reducible::One(basic) => one(op, basic),
        Reducible::Pair(value, index) => match op {
            MPI_MINLOC => pair::<false>(value.repr, index.repr),
            MPI_MAXLOC => pair::<true>(value.repr, index.repr),
            _ => None,
        },
    }
}

fn one(op: Op, Basic { class, repr, .. }: Basic) -> Option<Kernel> {
    use Class::*;
    let number = matches!(class, CInteger | FortranInteger | Real | MultiLanguage);
    let truth = matches!(class, CInteger | Logical | MultiLanguage);
    let bits = matches!(class, CInteger | FortranInteger | Byte | MultiLanguage);
    match op {
        MPI_SUM if class == Complex => complex::<Sum>(repr),
        MPI_PROD if class == Complex => complex::<Prod>(repr),
        MPI_SUM if number => numbers::<Sum>(repr),
        MPI_PROD if number => numbers::<Prod>(repr),
        MPI_MIN if number => numbers::<Min>(repr),
        MPI_MAX if number => numbers::<Max>(repr),
        MPI_LAND if truth => integers::<Land>(repr),
        MPI_LOR if truth => integers::<Lor>(repr),
        MPI_LXOR if truth => integers::<Lxor>(repr),
        MPI_BAND if bits => integers::<Band>(repr),
        MPI_BOR if bits => integers::<Bor>(repr),
        MPI_BXOR if bits => integers::<Bxor>(repr),
        _ => None,
    }
}

/// An operation on numbers of any format.
trait OnNumbers {
    /// The result is one of the operands.
    const SELECTS: bool;
    fn apply<T: Number>(a: T, b: T) -> T;
}

/// An operation on complex numbers.
trait OnComplex {
    fn apply<T: Number>(a: Complex<T>, b: Complex<T>) -> Complex<T>;
}

/// An operation on integers.
trait OnBits {
    fn apply<T: Bits>(a: T, b: T) -> T;
}

macro_rules! operation {
    ($name:ident, $kind:ident, $bound:ident, $($selects:literal,)? |$a:ident, $b:ident| $body:expr) => {
        struct $name;
        impl $kind for $name {
            $(const SELECTS: bool = $selects;)?
            #[inline(always)]
            fn apply<T: $bound>($a: T, $b: T) -> T {
                $body
            }
        }
    };
}

operation!(Sum, OnNumbers, Number, false, |a, b| a.add(b));
operation!(Prod, OnNumbers, Number, false, |a, b| a.mul(b));
operation!(Min, OnNumbers, Number, true, |a, b| if a.less(b) { a } else { b });
operation!(Max, OnNumbers, Number, true, |a, b| if b.less(a) { a } else { b });
operation!(Land, OnBits, Bits, |a, b| T::from_truth(a.truth() & b.truth()));
operation!(Lor, OnBits, Bits, |a, b| T::from_truth(a.truth() | b.truth()));
operation!(Lxor, OnBits, Bits, |a, b| T::from_truth(a.truth() ^ b.truth()));
operation!(Band, OnBits, Bits, |a, b| a.and(b));
operation!(Bor, OnBits, Bits, |a, b| a.or(b));
operation!(Bxor, OnBits, Bits, |a, b| a.xor(b));

impl OnComplex for Sum {
    #[inline(always)]
    fn apply<T: Number>(a: Complex<T>, b: Complex<T>) -> Complex<T> {
        a.add(b)
    }
}

impl OnComplex for Prod {
    #[inline(always)]
    fn apply<T: Number>(a: Complex<T>, b: Complex<T>) -> Complex<T> {
        a.mul(b)
    }
}

fn numbers<O: OnNumbers>(repr: Repr) -> Option<Kernel> {
    /// # Safety
    /// As for [`Kernel`].
    unsafe fn run<T: Number, O: OnNumbers>(a: *const u8, b: *mut u8, n: usize) {
        // SAFETY: the caller's promise.
        unsafe { each(a as *const T, b as *mut T, n, O::SELECTS, O::apply::<T>) }
    }
    Some(match repr {
        Repr::I8 => run::<i8, O>,
        Repr::I16 => run::<i16, O>,
        Repr::I32 => run::<i32, O>,
        Repr::I64 => run::<i64, O>,
        Repr::I128 => run::<i128, O>,
        Repr::U8 => run::<u8, O>,
        Repr::U16 => run::<u16, O>,
        Repr::U32 => run::<u32, O>,
        Repr::U64 => run::<u64, O>,
        Repr::F16 => run::<Half, O>,
        Repr::F32 => run::<f32, O>,
        Repr::F64 => run::<f64, O>,
        Repr::F128 => run::<Quad, O>,
        Repr::LongDouble => run::<Extended, O>,
    })
}

fn complex<O: OnComplex>(repr: Repr) -> Option<Kernel> {
    /// # Safety
    /// As for [`Kernel`].
    unsafe fn run<T: Number, O: OnComplex>(a: *const u8, b: *mut u8, n: usize) {
        // SAFETY: the caller's promise.
        unsafe { each(a as *const Complex<T>, b as *mut Complex<T>, n, false, O::apply::<T>) }
    }
    Some(match repr {
        Repr::F16 => run::<Half, O>,
        Repr::F32 => run::<f32, O>,
        Repr::F64 => run::<f64, O>,
        Repr::F128 => run::<Quad, O>,
        Repr::LongDouble => run::<Extended, O>,
        _ => return None,
    })
}

fn integers<O: OnBits>(repr: Repr) -> Option<Kernel> {
    /// # Safety
    /// As for [`Kernel`].
    unsafe fn run<T: Bits, O: OnBits>(a: *const u8, b: *mut u8, n: usize) {
        // SAFETY: the caller's promise.
        unsafe { each(a as *const T, b as *mut T, n, false, O::apply::<T>) }
    }
    Some(match repr {
        Repr::I8 => run::<i8, O>,
        Repr::I16 => run::<i16, O>,
        Repr::I32 => run::<i32, O>,
        Repr::I64 => run::<i64, O>,
        Repr::I128 => run::<i128, O>,
        Repr::U8 => run::<u8, O>,
        Repr::U16 => run::<u16, O>,
        Repr::U32 => run::<u32, O>,
        Repr::U64 => run::<u64, O>,
        _ => return None,
    })
}

/// # Safety
/// As for [`Kernel`].
#[inline(always)]
unsafe fn each<T: Copy>(a: *const T, b: *mut T, n: usize, selects: bool, f: impl Fn(T, T) -> T) {
    // SAFETY: the caller's promise; a loop for instructions that the baseline lacks runs where there are such.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if n >= WORTH_ASKING {
            if !selects && std::arch::is_x86_feature_detected!("avx2") {
                return with_avx2(a, b, n, f);
            }
            if selects && std::arch::is_x86_feature_detected!("sse4.2") {
                return with_sse42(a, b, n, f);
            }
        }
        narrow(a, b, n, f)
    }
}

/// From this many elements on it pays to look what the processor has.
#[cfg(target_arch = "x86_64")]
const WORTH_ASKING: usize = 32;

/// The same loop in registers twice as wide.
///
/// # Safety
/// As for [`Kernel`], and the processor has AVX2.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
unsafe fn with_avx2<T: Copy>(a: *const T, b: *mut T, n: usize, f: impl Fn(T, T) -> T) {
    // SAFETY: the caller's promise.
    unsafe { narrow(a, b, n, f) }
}

/// The same loop for MIN and MAX, with comparisons of every integer. With AVX2 the compiler would store results only where
/// they changed, and its masked stores cost more than wide registers save.
///
/// # Safety
/// As for [`Kernel`], and the processor has SSE4.2.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "sse4.2")]
unsafe fn with_sse42<T: Copy>(a: *const T, b: *mut T, n: usize, f: impl Fn(T, T) -> T) {
    // SAFETY: the caller's promise.
    unsafe { narrow(a, b, n, f) }
}

/// # Safety
/// As for [`Kernel`].
#[inline(always)]
unsafe fn narrow<T: Copy>(a: *const T, b: *mut T, n: usize, f: impl Fn(T, T) -> T) {
    for i in 0..n {
        // SAFETY: the caller's promise.
        unsafe { b.add(i).write_unaligned(f(a.add(i).read_unaligned(), b.add(i).read_unaligned())) };
    }
}

/// A value and its index, as C lays them out.
#[derive(Clone, Copy)]
#[repr(C)]
struct Located<V, I> {
    value: V,
    index: I,
}

/// MINLOC, or MAXLOC when `LARGEST`, on the predefined pairs.
fn pair<const LARGEST: bool>(value: Repr, index: Repr) -> Option<Kernel> {
    Some(match (value, index) {
        (Repr::I16, Repr::I32) => locate::<i16, i32, LARGEST>,
        (Repr::I32, Repr::I32) => locate::<i32, i32, LARGEST>,
        (Repr::I64, Repr::I32) => locate::<i64, i32, LARGEST>,
        (Repr::F32, Repr::I32) => locate::<f32, i32, LARGEST>,
        (Repr::F64, Repr::I32) => locate::<f64, i32, LARGEST>,
        (Repr::F128, Repr::I32) => locate::<Quad, i32, LARGEST>,
        (Repr::LongDouble, Repr::I32) => locate::<Extended, i32, LARGEST>,
        (Repr::F32, Repr::F32) => locate::<f32, f32, LARGEST>,
        (Repr::F64, Repr::F64) => locate::<f64, f64, LARGEST>,
        _ => return None,
    })
}

/// # Safety
/// As for [`Kernel`].
unsafe fn locate<V: Number, I: Number, const LARGEST: bool>(a: *const u8, b: *mut u8, n: usize) {
    let (a, b) = (a as *const Located<V, I>, b as *mut Located<V, I>);
    for i in 0..n {
        // SAFETY: the caller's promise. Only values and indices are written: what is between them is the program's.
        unsafe {
            let (x, y) = (a.add(i).read_unaligned(), b.add(i).read_unaligned());
            let (first, last) = if LARGEST { (y.value, x.value) } else { (x.value, y.value) };
            let wins = first.less(last);
            let loses = last.less(first);
            if wins || !loses && x.index.less(y.index) {
                (&raw mut (*b.add(i)).value).write_unaligned(x.value);
                (&raw mut (*b.add(i)).index).write_unaligned(x.index);
            }
        }
    }
}
