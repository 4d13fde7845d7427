//! The life of attributes: copied, deleted, outliving their keyval, and callbacks that fail or call MPI.

use super::{class, free, made};
use anympi_engine::Rank;
use anympi_engine::api::{attr, comm as api, init};
use anympi_engine::standard::*;
use anympi_engine::testing::run;
use anympi_engine::types::*;
use std::cell::RefCell;
use std::ffi::{c_int, c_void};

thread_local! {
    /// What callbacks saw, in order. Ranks are threads.
    static SEEN: RefCell<Vec<(&'static str, usize)>> = const { RefCell::new(Vec::new()) };
}

fn seen() -> Vec<(&'static str, usize)> {
    SEEN.take()
}

/// Copies the value plus the extra state; leaves out odd values; fails for 13.
extern "C" fn copy(
    _: usize,
    _: c_int,
    extra: *mut c_void,
    value: *mut c_void,
    out: *mut *mut c_void,
    flag: *mut c_int,
) -> c_int {
    SEEN.with_borrow_mut(|s| s.push(("copy", value as usize)));
    if value as usize == 13 {
        return MPI_ERR_OTHER;
    }
    // SAFETY: the engine passes valid pointers.
    unsafe {
        *out = (value as usize + extra as usize) as *mut c_void;
        *flag = (value as usize).is_multiple_of(2) as c_int;
    }
    MPI_SUCCESS
}

/// Fails for 99.
extern "C" fn delete(_: usize, _: c_int, value: *mut c_void, _: *mut c_void) -> c_int {
    SEEN.with_borrow_mut(|s| s.push(("delete", value as usize)));
    if value as usize == 99 { MPI_ERR_INTERN } else { MPI_SUCCESS }
}

fn keyval(rank: &Rank, copy: usize, delete: usize, extra: usize) -> c_int {
    let mut keyval = MPI_KEYVAL_INVALID;
    // SAFETY: the functions have the right prototypes.
    unsafe { attr::comm_create_keyval(rank, copy, delete, &mut keyval, extra as *mut c_void) }.unwrap();
    assert_ne!(keyval, MPI_KEYVAL_INVALID);
    keyval
}

fn set(rank: &Rank, comm: Comm, keyval: c_int, value: usize) {
    // SAFETY: the value is not looked at.
    unsafe { attr::comm_set_attr(rank, comm, keyval, value as *mut c_void) }.unwrap();
}

fn get(rank: &Rank, comm: Comm, keyval: c_int) -> Option<usize> {
    let (mut value, mut flag) = (0usize, -1);
    // SAFETY: room for a pointer.
    unsafe { attr::comm_get_attr(rank, comm, keyval, (&raw mut value).cast(), &mut flag) }.unwrap();
    (flag != 0).then_some(value)
}

fn dup(rank: &Rank, comm: Comm) -> Comm {
    // SAFETY: no pointers.
    made(|new| unsafe { api::comm_dup(rank, comm, new) })
}

#[test]
fn attributes_are_copied_as_their_callbacks_say_and_deleted_newest_first() {
    run(2, |rank| {
        let comm = dup(rank, MPI_COMM_SELF);
        let mine = keyval(rank, copy as *const () as usize, delete as *const () as usize, 100);
        let other = keyval(rank, copy as *const () as usize, delete as *const () as usize, 0);
        let same = keyval(rank, 1, 0, 0);
        let none = keyval(rank, 0, 0, 0);
        for (keyval, value) in [(mine, 2), (other, 3), (same, 5), (none, 7)] {
            set(rank, comm, keyval, value);
        }
        let twin = dup(rank, comm);
        assert_eq!(seen(), [("copy", 2), ("copy", 3)]);
        assert_eq!([mine, other, same, none].map(|k| get(rank, twin, k)), [Some(102), None, Some(5), None]);
        free(rank, twin);
        assert_eq!(seen(), [("delete", 102)]);
        free(rank, comm);
        assert_eq!(seen(), [("delete", 3), ("delete", 2)]);
    });
}

#[test]
fn setting_again_deletes_the_old_value() {
    run(1, |rank| {
        let key = keyval(rank, 0, delete as *const () as usize, 0);
        set(rank, MPI_COMM_WORLD, key, 1);
        set(rank, MPI_COMM_WORLD, key, 4);
        assert_eq!((seen(), get(rank, MPI_COMM_WORLD, key)), (vec![("delete", 1)], Some(4)));
        // SAFETY: no pointers.
        unsafe { attr::comm_delete_attr(rank, MPI_COMM_WORLD, key) }.unwrap();
        assert_eq!((seen(), get(rank, MPI_COMM_WORLD, key)), (vec![("delete", 4)], None));
    });
}

#[test]
fn a_freed_keyval_is_invalid_but_its_attributes_end_in_order() {
    run(1, |rank| {
        let comm = dup(rank, MPI_COMM_SELF);
        let mut key = keyval(rank, copy as *const () as usize, delete as *const () as usize, 0);
        let old = key;
        set(rank, comm, key, 8);
        // SAFETY: no pointers.
        unsafe { attr::comm_free_keyval(rank, &mut key) }.unwrap();
        assert_eq!(key, MPI_KEYVAL_INVALID);
        let mut flag = 0;
        let mut value = 0usize;
        // SAFETY: room for a pointer.
        let gone = unsafe { attr::comm_get_attr(rank, comm, old, (&raw mut value).cast(), &mut flag) };
        assert_eq!(class(gone), MPI_ERR_KEYVAL);
        let twin = dup(rank, comm);
        free(rank, comm);
        free(rank, twin);
        assert_eq!(seen(), [("copy", 8), ("delete", 8), ("delete", 8)]);
    });
}

#[test]
fn a_failing_callback_is_the_calls_error() {
    run(2, |rank| {
        let comm = dup(rank, MPI_COMM_WORLD);
        let key = keyval(rank, copy as *const () as usize, delete as *const () as usize, 0);
        set(rank, comm, key, 13);
        let mut new = MPI_COMM_NULL;
        // SAFETY: no pointers.
        unsafe {
            assert_eq!(class(api::comm_dup(rank, comm, &mut new)), MPI_ERR_OTHER);
            set(rank, comm, key, 99);
            assert_eq!(class(attr::comm_delete_attr(rank, comm, key)), MPI_ERR_INTERN);
            let mut again = comm;
            assert_eq!(class(api::comm_free(rank, &mut again)), MPI_ERR_INTERN);
            assert_eq!(again, comm);
        }
        assert_eq!(get(rank, comm, key), Some(99));
    });
}

#[test]
fn predefined_attributes_are_integers_that_cannot_be_set() {
    run(2, |rank| {
        let int = |keyval| {
            let address = get(rank, MPI_COMM_WORLD, keyval).unwrap() as *const c_int;
            // SAFETY: predefined attributes are addresses of integers.
            unsafe { *address }
        };
        assert_eq!(int(MPI_TAG_UB), c_int::MAX);
        assert_eq!(int(MPI_WTIME_IS_GLOBAL), 1);
        assert_eq!(int(MPI_UNIVERSE_SIZE), 2);
        assert_eq!(int(MPI_HOST), MPI_PROC_NULL);
        assert_eq!(int(MPI_IO), MPI_ANY_SOURCE);
        assert_eq!(int(MPI_LASTUSEDCODE), MPI_ERR_LASTCODE);
        // SAFETY: no pointers.
        unsafe {
            let set = attr::comm_set_attr(rank, MPI_COMM_WORLD, MPI_TAG_UB, std::ptr::null_mut());
            assert_eq!(class(set), MPI_ERR_KEYVAL);
            let mut key = MPI_TAG_UB;
            assert_eq!(class(attr::comm_free_keyval(rank, &mut key)), MPI_ERR_KEYVAL);
        }
    });
}

#[test]
fn a_keyval_serves_one_kind_of_object() {
    run(1, |rank| {
        let key = keyval(rank, 0, 0, 0);
        // SAFETY: the value is not looked at.
        let set = unsafe { attr::type_set_attr(rank, MPI_INT, key, std::ptr::null_mut()) };
        assert_eq!(class(set), MPI_ERR_KEYVAL);
    });
}

#[test]
fn finalize_deletes_the_attributes_of_self_before_anything_else() {
    run(3, |rank| {
        let key = keyval(rank, 0, delete as *const () as usize, 0);
        let other = keyval(rank, 0, delete as *const () as usize, 0);
        set(rank, MPI_COMM_SELF, key, 1);
        set(rank, MPI_COMM_SELF, other, 2);
        // SAFETY: no pointers.
        unsafe { init::finalize(rank) }.unwrap();
        assert_eq!(seen(), [("delete", 2), ("delete", 1)]);
    });
}
