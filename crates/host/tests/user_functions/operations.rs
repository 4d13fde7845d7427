//! Operations that the program wrote.

use super::memory;
use anympi_host::*;
use anympi_spec::standard::*;
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};

static CALLS: AtomicU64 = AtomicU64::new(0);
static LENGTH: AtomicI64 = AtomicI64::new(0);
static DATATYPE: AtomicU64 = AtomicU64::new(0);

fn bits<T: Copy>(handle: T) -> u64 {
    // SAFETY: handles have four or eight bytes.
    unsafe {
        match size_of::<T>() {
            4 => u64::from(std::mem::transmute_copy::<T, u32>(&handle)),
            _ => std::mem::transmute_copy::<T, u64>(&handle),
        }
    }
}

/// Adds pairs of `int`s, the second negated.
unsafe extern "C" fn add<A: Abi>(a: *mut c_void, b: *mut c_void, len: *mut c_int, datatype: *mut A::Datatype) {
    // SAFETY: the tests reduce pairs of `int`s.
    unsafe {
        CALLS.fetch_add(1, Relaxed);
        LENGTH.store((*len).into(), Relaxed);
        DATATYPE.store(bits(*datatype), Relaxed);
        for i in 0..*len as usize {
            let (a, b) = (a.cast::<[c_int; 2]>().add(i), b.cast::<[c_int; 2]>().add(i));
            *b = [(*a)[0] + (*b)[0], (*b)[1] - (*a)[1]];
        }
    }
}

/// Only notes how many.
unsafe extern "C" fn note<A: Abi>(_a: *mut c_void, _b: *mut c_void, len: *mut Count, datatype: *mut A::Datatype) {
    // SAFETY: the host passes what such a function gets.
    unsafe {
        LENGTH.store(*len, Relaxed);
        DATATYPE.store(bits(*datatype), Relaxed);
    }
}

unsafe fn pair<A: Abi, B: Abi>() -> A::Datatype {
    let mut made = A::Datatype::foreign(MPI_DATATYPE_NULL);
    // SAFETY: as the standard says.
    unsafe {
        assert_eq!(MPI_Type_contiguous::<A, B>(2, A::Datatype::foreign(MPI_INT), &mut made), 0);
        assert_eq!(MPI_Type_commit::<A, B>(&mut made), 0);
    }
    made
}

unsafe fn create<A: Abi, B: Abi>() -> A::Op {
    let mut op = A::Op::foreign(MPI_OP_NULL);
    // SAFETY: as the standard says.
    assert_eq!(unsafe { MPI_Op_create::<A, B>(add::<A> as *const c_void, 1, &mut op) }, 0);
    op
}

unsafe fn free<A: Abi, B: Abi>(mut op: A::Op) {
    // SAFETY: as the standard says.
    assert_eq!(unsafe { MPI_Op_free::<A, B>(&mut op) }, 0);
    assert_eq!(bits(op), bits(A::Op::foreign(MPI_OP_NULL)));
}

pub fn check_datatype<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let (mut datatype, op) = (pair::<A, B>(), create::<A, B>());
        let (a, mut b) = ([1, 2, 3, 4, 5, 6], [10, 20, 30, 40, 50, 60]);
        let code = MPI_Reduce_local::<A, B>(a.as_ptr().cast(), b.as_mut_ptr().cast(), 3, datatype, op);
        assert_eq!((code, b), (0, [11, 18, 33, 36, 55, 54]));
        assert_eq!((LENGTH.load(Relaxed), DATATYPE.load(Relaxed)), (3, bits(datatype)));
        let mut sum = [0; 6];
        let world = A::Comm::foreign(MPI_COMM_WORLD);
        let code = MPI_Allreduce::<A, B>(a.as_ptr().cast(), sum.as_mut_ptr().cast(), 3, datatype, op, world);
        assert_eq!((code, sum), (0, a), "of one rank");
        let mut commutes = 0;
        assert_eq!((MPI_Op_commutative::<A, B>(op, &mut commutes), commutes), (0, 1));
        free::<A, B>(op);
        assert_eq!(MPI_Type_free::<A, B>(&mut datatype), 0);
    }
}

pub fn check_many<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut ops = vec![];
        for i in 0..10_000 {
            ops.push(create::<A, B>());
            if i % 3 == 0 {
                free::<A, B>(ops.swap_remove(i / 7 % ops.len()));
            }
        }
        ops.into_iter().for_each(|op| free::<A, B>(op));
        for _ in 0..10_000 {
            free::<A, B>(create::<A, B>());
        }
    }
}

pub fn check_memory<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let (mut datatype, op) = (pair::<A, B>(), create::<A, B>());
        let reduce = |times: usize| {
            let (a, mut b) = ([1, 1], [0, 0]);
            for _ in 0..times {
                MPI_Reduce_local::<A, B>(a.as_ptr().cast(), b.as_mut_ptr().cast(), 1, datatype, op);
            }
            assert_eq!(b, [times as c_int, -(times as c_int)]);
        };
        reduce(1000);
        let (before, calls) = (memory(), CALLS.load(Relaxed));
        reduce(1_000_000);
        assert_eq!(CALLS.load(Relaxed) - calls, 1_000_000);
        assert!(memory() <= before + (1 << 20), "{before} bytes became {}", memory());
        free::<A, B>(op);
        MPI_Type_free::<A, B>(&mut datatype);
    }
}

pub fn check_large<A: Abi, B: Abi>() {
    let mut op = A::Op::foreign(MPI_OP_NULL);
    let int = A::Datatype::foreign(MPI_INT);
    let (a, mut b) = ([0; 5], [0; 5]);
    // SAFETY: as the standard says.
    unsafe {
        assert_eq!(MPI_Op_create_c::<A, B>(note::<A> as *const c_void, 1, &mut op), 0);
        LENGTH.store(0, Relaxed);
        assert_eq!(MPI_Reduce_local::<A, B>(a.as_ptr().cast(), b.as_mut_ptr().cast(), 5, int, op), 0);
        assert_eq!((LENGTH.load(Relaxed), DATATYPE.load(Relaxed)), (5, bits(int)));
        assert_eq!(MPI_Reduce_local_c::<A, B>(a.as_ptr().cast(), b.as_mut_ptr().cast(), 4, int, op), 0);
        assert_eq!((LENGTH.load(Relaxed), DATATYPE.load(Relaxed)), (4, bits(int)));
        free::<A, B>(op);
    }
}

pub fn check_predefined<A: Abi, B: Abi>() {
    let (world, sum) = (A::Comm::foreign(MPI_COMM_WORLD), A::Op::foreign(MPI_SUM));
    // SAFETY: as the standard says.
    unsafe {
        MPI_Comm_set_errhandler::<A, B>(world, A::Errhandler::foreign(MPI_ERRORS_RETURN));
        let mut op = sum;
        let code = MPI_Op_free::<A, B>(&mut op);
        assert!(code != 0 && bits(op) == bits(sum));
        let mut one = 1;
        let mut two = 2;
        let int = A::Datatype::foreign(MPI_INT);
        let code = MPI_Reduce_local::<A, B>((&raw mut one).cast(), (&raw mut two).cast(), 1, int, sum);
        assert_eq!((code, two), (0, 3));
        assert_ne!(MPI_Op_create::<A, B>(ptr::null(), 1, &mut op), 0);
    }
}
