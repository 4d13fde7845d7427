//! Attributes, and the functions that copy and delete them.

use super::{class, memory};
use anympi_host::*;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::Mutex;

#[derive(Debug, PartialEq, Eq)]
enum Call {
    /// Of an object, with the value.
    Copy(usize, usize),
    Delete(usize, usize),
}
use Call::{Copy, Delete};

static CALLS: Mutex<Vec<Call>> = Mutex::new(Vec::new());
static KEYVAL: Mutex<c_int> = Mutex::new(0);

fn calls() -> Vec<Call> {
    std::mem::take(&mut CALLS.lock().unwrap())
}

const EXTRA: usize = 0xeeee;
/// A copy function does not copy this one.
const KEPT_BACK: usize = 13;
/// And fails for this one.
const BROKEN: usize = 14;

fn value(number: usize) -> *mut c_void {
    ptr::without_provenance_mut(number)
}

/// Copies as the number that follows.
unsafe extern "C" fn copy<A: Abi>(
    comm: A::Comm,
    keyval: c_int,
    extra: *mut c_void,
    from: *mut c_void,
    to: *mut *mut c_void,
    flag: *mut c_int,
) -> c_int {
    assert_eq!((extra.addr(), keyval), (EXTRA, *KEYVAL.lock().unwrap()));
    CALLS.lock().unwrap().push(Copy(comm.standard().0, from.addr()));
    // SAFETY: a copy function gets such pointers.
    unsafe {
        *flag = c_int::from(from.addr() != KEPT_BACK);
        *to = value(from.addr() + 1);
    }
    if from.addr() == BROKEN { A::error_out(MPI_ERR_OTHER) } else { 0 }
}

unsafe extern "C" fn delete<A: Abi>(comm: A::Comm, keyval: c_int, value: *mut c_void, extra: *mut c_void) -> c_int {
    assert_eq!((extra.addr(), keyval), (EXTRA, *KEYVAL.lock().unwrap()));
    CALLS.lock().unwrap().push(Delete(comm.standard().0, value.addr()));
    0
}

unsafe fn create<A: Abi, B: Abi>() -> c_int {
    let mut keyval = 0;
    let (copy, delete) = (copy::<A> as *const c_void, delete::<A> as *const c_void);
    // SAFETY: as the standard says.
    assert_eq!(unsafe { MPI_Comm_create_keyval::<A, B>(copy, delete, &mut keyval, value(EXTRA)) }, 0);
    *KEYVAL.lock().unwrap() = keyval;
    keyval
}

unsafe fn dup<A: Abi, B: Abi>(comm: A::Comm) -> A::Comm {
    let mut made = A::Comm::foreign(MPI_COMM_NULL);
    // SAFETY: as the standard says.
    assert_eq!(unsafe { MPI_Comm_dup::<A, B>(comm, &mut made) }, 0);
    made
}

unsafe fn get<A: Abi, B: Abi>(comm: A::Comm, keyval: c_int) -> Option<usize> {
    let (mut found, mut flag) = (value(0), -1);
    // SAFETY: as the standard says.
    assert_eq!(unsafe { MPI_Comm_get_attr::<A, B>(comm, keyval, (&raw mut found).cast(), &mut flag) }, 0);
    (flag != 0).then_some(found.addr())
}

pub fn check_functions<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut keyval = create::<A, B>();
        let mut first = dup::<A, B>(A::Comm::foreign(MPI_COMM_SELF));
        assert_eq!(get::<A, B>(first, keyval), None);
        for number in [1, 7] {
            assert_eq!(MPI_Comm_set_attr::<A, B>(first, keyval, value(number)), 0);
            assert_eq!(get::<A, B>(first, keyval), Some(number));
        }
        let one = first.standard().0;
        assert_eq!(calls(), [Delete(one, 1)], "the new value took its place");
        let mut second = dup::<A, B>(first);
        let two = second.standard().0;
        assert_eq!((get::<A, B>(second, keyval), calls()), (Some(8), vec![Copy(one, 7)]));
        assert_eq!(MPI_Comm_free_keyval::<A, B>(&mut keyval), 0);
        assert_eq!(keyval, A::keyval_out(MPI_KEYVAL_INVALID));
        // The functions of a freed keyval are called as long as there are attributes.
        let mut third = dup::<A, B>(second);
        let three = third.standard().0;
        assert_eq!(MPI_Comm_free::<A, B>(&mut second), 0);
        assert_eq!(MPI_Comm_free::<A, B>(&mut first), 0);
        assert_eq!(MPI_Comm_free::<A, B>(&mut third), 0);
        assert_eq!(calls(), [Copy(two, 8), Delete(two, 8), Delete(one, 7), Delete(three, 9)]);
    }
}

pub fn check_predefined_functions<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        for (copy, expected) in [(MPI_COMM_NULL_COPY_FN, None), (MPI_COMM_DUP_FN, Some(5))] {
            let mut keyval = 0;
            let (copy, delete) = (A::copy_function_out(copy), A::delete_function_out(MPI_COMM_NULL_DELETE_FN));
            // Through the host's functions; a program of MPICH's finds the door's own by name instead.
            let copy = if copy.is_null() && expected.is_some() { B::copy_function_out(MPI_COMM_DUP_FN) } else { copy };
            let create = MPI_Keyval_create::<A, B>;
            assert_eq!(create(copy, delete, &mut keyval, ptr::null_mut()), 0);
            let mut first = dup::<A, B>(A::Comm::foreign(MPI_COMM_SELF));
            assert_eq!(MPI_Attr_put::<A, B>(first, keyval, value(5)), 0);
            let mut second = dup::<A, B>(first);
            assert_eq!(get::<A, B>(second, keyval), expected);
            assert_eq!(MPI_Attr_delete::<A, B>(first, keyval), 0);
            assert_eq!(get::<A, B>(first, keyval), None);
            assert_eq!(MPI_Keyval_free::<A, B>(&mut keyval), 0);
            MPI_Comm_free::<A, B>(&mut second);
            MPI_Comm_free::<A, B>(&mut first);
        }
    }
}

pub fn check_refusal<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut keyval = create::<A, B>();
        let mut first = dup::<A, B>(A::Comm::foreign(MPI_COMM_SELF));
        MPI_Comm_set_errhandler::<A, B>(first, A::Errhandler::foreign(MPI_ERRORS_RETURN));
        MPI_Comm_set_attr::<A, B>(first, keyval, value(KEPT_BACK));
        let mut second = dup::<A, B>(first);
        assert_eq!(get::<A, B>(second, keyval), None);
        MPI_Comm_free::<A, B>(&mut second);
        MPI_Comm_set_attr::<A, B>(first, keyval, value(BROKEN));
        let code = MPI_Comm_dup::<A, B>(first, &mut second);
        assert_eq!(class::<A, B>(code), A::error_out(MPI_ERR_OTHER));
        MPI_Comm_free_keyval::<A, B>(&mut keyval);
        MPI_Comm_free::<A, B>(&mut first);
        let one = calls().into_iter().filter(|call| matches!(call, Delete(..))).count();
        assert_eq!(one, 2, "each value was deleted");
    }
}

pub fn check_memory<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        let mut comm = dup::<A, B>(A::Comm::foreign(MPI_COMM_SELF));
        let turns = |times: usize| {
            for i in 0..times {
                let mut keyval = create::<A, B>();
                MPI_Comm_set_attr::<A, B>(comm, keyval, value(1));
                MPI_Comm_set_attr::<A, B>(comm, keyval, value(2));
                if i % 2 == 0 {
                    assert_eq!(MPI_Comm_delete_attr::<A, B>(comm, keyval), 0);
                    assert_eq!(MPI_Comm_free_keyval::<A, B>(&mut keyval), 0);
                } else {
                    let same = keyval;
                    assert_eq!(MPI_Comm_free_keyval::<A, B>(&mut keyval), 0);
                    let mut copy = dup::<A, B>(comm);
                    MPI_Comm_free::<A, B>(&mut copy);
                    MPI_Comm_delete_attr::<A, B>(comm, same);
                }
                calls();
            }
        };
        turns(200);
        let before = memory();
        turns(5_000);
        assert!(memory() <= before + (1 << 20), "{before} bytes became {}", memory());
        MPI_Comm_free::<A, B>(&mut comm);
    }
}

unsafe fn number<A: Abi, B: Abi>(keyval: c_int) -> Option<c_int> {
    // SAFETY: the value of a predefined attribute is the address of a number.
    unsafe {
        let found = get::<A, B>(A::Comm::foreign(MPI_COMM_WORLD), A::keyval_out(keyval))?;
        Some(*(found as *const c_int))
    }
}

pub fn check_predefined<A: Abi, B: Abi>() {
    // SAFETY: as the standard says.
    unsafe {
        assert!(number::<A, B>(MPI_TAG_UB).is_some_and(|most| most >= 32767));
        assert_eq!(number::<A, B>(MPI_HOST), Some(A::rank_out(MPI_PROC_NULL)));
        let io = number::<A, B>(MPI_IO);
        assert!([A::rank_out(MPI_ANY_SOURCE), 0].map(Some).contains(&io), "{io:?}");
        assert!(number::<A, B>(MPI_WTIME_IS_GLOBAL).is_none_or(|flag| (0..=1).contains(&flag)));
        // Not MPI_UNIVERSE_SIZE: MPICH would ask a launcher, and start one for that.
        let last = number::<A, B>(MPI_LASTUSEDCODE);
        assert!(last.is_some_and(|code| code >= A::error_out(MPI_ERR_LASTCODE)), "{last:?}");
        let mut added = 0;
        assert_eq!(MPI_Add_error_class::<A, B>(&mut added), 0);
        assert!(added > A::error_out(MPI_ERR_LASTCODE));
        assert!(number::<A, B>(MPI_LASTUSEDCODE).is_some_and(|code| code >= added));
    }
}

pub fn check_windows<A: Abi, B: Abi>() {
    let mut memory = [0_u64; 4];
    let (base, info) = (memory.as_mut_ptr().cast::<c_void>(), A::Info::foreign(MPI_INFO_NULL));
    let world = A::Comm::foreign(MPI_COMM_WORLD);
    let mut win = A::Win::foreign(MPI_WIN_NULL);
    // SAFETY: as the standard says.
    unsafe {
        MPI_Comm_set_errhandler::<A, B>(world, A::Errhandler::foreign(MPI_ERRORS_RETURN));
        if MPI_Win_create::<A, B>(base, 32, 8, info, world, &mut win) != 0 {
            eprintln!("this host has no windows without a launcher");
            return;
        }
        let get = |keyval| {
            let (mut found, mut flag) = (ptr::null_mut::<c_void>(), 0);
            let keyval = A::keyval_out(keyval);
            assert_eq!(MPI_Win_get_attr::<A, B>(win, keyval, (&raw mut found).cast(), &mut flag), 0);
            assert_ne!(flag, 0, "{keyval}");
            found
        };
        assert_eq!(get(MPI_WIN_BASE), base);
        assert_eq!(*get(MPI_WIN_SIZE).cast::<isize>(), 32);
        assert_eq!(*get(MPI_WIN_DISP_UNIT).cast::<c_int>(), 8);
        let flavor = get(MPI_WIN_CREATE_FLAVOR).cast::<c_int>();
        assert_eq!(*flavor, A::window_flavor_out(MPI_WIN_FLAVOR_CREATE));
        let model = *get(MPI_WIN_MODEL).cast::<c_int>();
        assert!([MPI_WIN_SEPARATE, MPI_WIN_UNIFIED].map(A::window_model_out).contains(&model));
        let (mut allocated, mut second) = (ptr::null_mut::<c_void>(), A::Win::foreign(MPI_WIN_NULL));
        let at = (&raw mut allocated).cast();
        assert_eq!(MPI_Win_allocate::<A, B>(8, 1, info, world, at, &mut second), 0);
        let mut found = ptr::null_mut::<c_int>();
        let mut flag = 0;
        let keyval = A::keyval_out(MPI_WIN_CREATE_FLAVOR);
        MPI_Win_get_attr::<A, B>(second, keyval, (&raw mut found).cast(), &mut flag);
        let expected = [MPI_WIN_FLAVOR_CREATE, MPI_WIN_FLAVOR_ALLOCATE].map(A::window_flavor_out);
        assert_eq!([*flavor, *found], expected, "the first keeps its own");
        MPI_Win_free::<A, B>(&mut second);
        MPI_Win_free::<A, B>(&mut win);
    }
}
