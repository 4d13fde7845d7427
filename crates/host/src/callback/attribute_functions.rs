//! Keyvals, and the functions that copy and delete what is stored under them (MPI 5.0 § 7.7).
//!
//! Where both functions are predefined, the host gets its own ones. Else it gets the two here, with a box as extra state
//! that holds the program's functions and extra state. The keyval and each attribute hold a share of the box: it goes when
//! the keyval is freed and the last attribute deleted, in whatever order.
//!
//! ```text
//! keyval created               + 1        keyval freed            - 1
//! attribute set, or copied     + 1        attribute deleted       - 1    (also when a new value takes its place)
//! ```

use crate::asked::host;
use crate::raise::{Object, code, raise};
use crate::{cross, integer};
use anympi_spec::standard::{MPI_COMM_DUP_FN, MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_translate::{Abi, Convert, pass};
use std::any::TypeId;
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock};

/// `MPI_Comm_copy_attr_function` and its kin.
type Copy<H> = unsafe extern "C" fn(H, c_int, *mut c_void, *mut c_void, *mut c_void, *mut c_int) -> c_int;
/// `MPI_Comm_delete_attr_function` and its kin.
type Delete<H> = unsafe extern "C" fn(H, c_int, *mut c_void, *mut c_void) -> c_int;

/// The program's side of a keyval.
struct Functions {
    /// As `Abi::copy_function_in` and `Abi::delete_function_in` give them: small numbers are predefined functions.
    copy: usize,
    delete: usize,
    extra_state: *mut c_void,
    /// They are not C's.
    proxy: OnceLock<Proxy>,
}

/// The functions of a language binding that call a user's copy and delete functions.
#[derive(Clone, Copy)]
pub struct Proxy {
    pub copy: usize,
    pub delete: usize,
}

/// They get the user's function first, the object as an integer, and the kind of the value.
type CopyProxy =
    unsafe extern "C" fn(usize, c_int, c_int, *mut c_void, c_int, *mut c_void, *mut c_void, *mut c_int) -> c_int;
type DeleteProxy = unsafe extern "C" fn(usize, c_int, c_int, c_int, *mut c_void, *mut c_void) -> c_int;
/// The kind of a value that is a pointer.
const POINTER: c_int = 0;

// SAFETY: the extra state is only handed to the program's functions, as the standard has it.
unsafe impl Send for Functions {}
// SAFETY: as above.
unsafe impl Sync for Functions {}

/// What a keyval belongs to: not all hosts number them together.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Of {
    Comm,
    Type,
    Win,
}

/// The program's functions, by the host's keyvals that are not freed.
static KEYVALS: LazyLock<Mutex<Keyvals>> = LazyLock::new(Mutex::default);

type Keyvals = HashMap<(Of, c_int), Arc<Functions>>;

fn keyvals() -> MutexGuard<'static, Keyvals> {
    KEYVALS.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// # Safety
/// The host calls it as a copy function of objects `I`, with the box of a keyval that such objects `H` have.
unsafe extern "C" fn copy<A: Abi, B: Abi, H: Convert, I: Convert<Standard = H::Standard>>(
    object: I,
    keyval: c_int,
    shared: *mut c_void,
    value_in: *mut c_void,
    value_out: *mut c_void,
    flag: *mut c_int,
) -> c_int {
    let shared = shared.cast_const().cast::<Functions>();
    // SAFETY: the caller's promise; the attribute that is copied has a share of the box.
    unsafe {
        let functions = &*shared;
        let result = match functions.copy {
            0 => {
                *flag = 0;
                MPI_SUCCESS
            }
            MPI_COMM_DUP_FN => {
                *value_out.cast() = value_in;
                *flag = 1;
                MPI_SUCCESS
            }
            function => {
                let (object, keyval) = (pass::<I, H>(object), cross::keyval::<B, A>(keyval));
                let extra_state = functions.extra_state;
                if let Some(proxy) = functions.proxy.get() {
                    let (proxy, object) =
                        (std::mem::transmute::<usize, CopyProxy>(proxy.copy), integer::of::<A, B, H>(object));
                    proxy(function, object, keyval, extra_state, POINTER, value_in, value_out, flag)
                } else {
                    let function = std::mem::transmute::<usize, Copy<H>>(function);
                    function(object, keyval, extra_state, value_in, value_out, flag)
                }
            }
        };
        if result == MPI_SUCCESS && *flag != 0 {
            Arc::increment_strong_count(shared);
        }
        code::<B, A>(result)
    }
}

/// # Safety
/// As for [`copy`], as a delete function.
unsafe extern "C" fn delete<A: Abi, B: Abi, H: Convert, I: Convert<Standard = H::Standard>>(
    object: I,
    keyval: c_int,
    value: *mut c_void,
    shared: *mut c_void,
) -> c_int {
    let shared = shared.cast_const().cast::<Functions>();
    // SAFETY: the caller's promise; the attribute has a share of the box, and gives it up when it is deleted.
    unsafe {
        let functions = &*shared;
        let mut result = MPI_SUCCESS;
        if functions.delete != 0 {
            let (object, keyval) = (pass::<I, H>(object), cross::keyval::<B, A>(keyval));
            let (function, extra_state) = (functions.delete, functions.extra_state);
            result = if let Some(proxy) = functions.proxy.get() {
                let (proxy, object) =
                    (std::mem::transmute::<usize, DeleteProxy>(proxy.delete), integer::of::<A, B, H>(object));
                proxy(function, object, keyval, POINTER, value, extra_state)
            } else {
                std::mem::transmute::<usize, Delete<H>>(function)(object, keyval, value, extra_state)
            };
        }
        if result == MPI_SUCCESS {
            Arc::decrement_strong_count(shared);
        }
        code::<B, A>(result)
    }
}

type Create = unsafe extern "C" fn(*const c_void, *const c_void, *mut c_int, *mut c_void) -> c_int;

/// # Safety
/// As for the procedures below.
unsafe fn make<A: Abi, B: Abi, H: Convert, I: Convert<Standard = H::Standard>>(
    of: Of,
    [copy_fn, delete_fn]: [*const c_void; 2],
    keyval: *mut c_int,
    extra_state: *mut c_void,
    create: Option<Create>,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let Some(create) = create else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        if TypeId::of::<A>() == TypeId::of::<B>() {
            return create(copy_fn, delete_fn, keyval, extra_state);
        }
        let (copy_in, delete_in) = (A::copy_function_in(copy_fn), A::delete_function_in(delete_fn));
        let mut made = 0;
        let to = if keyval.is_null() { ptr::null_mut() } else { &raw mut made };
        let result = if copy_in <= MPI_COMM_DUP_FN && delete_in == 0 {
            create(B::copy_function_out(copy_in), B::delete_function_out(delete_in), to, extra_state)
        } else {
            let functions =
                Arc::new(Functions { copy: copy_in, delete: delete_in, extra_state, proxy: OnceLock::new() });
            let (copy_fn, delete_fn): (Copy<I>, Delete<I>) = (copy::<A, B, H, I>, delete::<A, B, H, I>);
            let shared = Arc::as_ptr(&functions).cast_mut().cast();
            let result = create(copy_fn as *const c_void, delete_fn as *const c_void, to, shared);
            if result == MPI_SUCCESS {
                keyvals().insert((of, made), functions);
            }
            result
        };
        if result == MPI_SUCCESS {
            *keyval = cross::keyval::<B, A>(made);
        }
        code::<A, B>(result)
    }
}

/// The functions of `keyval` are called by `proxy`.
pub fn set_proxy<A: Abi, B: Abi>(keyval: c_int, proxy: Proxy) {
    let keyval = cross::keyval::<A, B>(keyval);
    let keyvals = keyvals();
    for of in [Of::Comm, Of::Type, Of::Win] {
        keyvals.get(&(of, keyval)).map(|functions| functions.proxy.set(proxy));
    }
}

type Free = unsafe extern "C" fn(*mut c_int) -> c_int;

/// # Safety
/// As for the procedures below.
unsafe fn free<A: Abi, B: Abi>(of: Of, keyval: *mut c_int, free: Option<Free>) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let Some(free) = free else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        let Some(keyval) = keyval.as_mut() else { return code::<A, B>(free(ptr::null_mut())) };
        let mut inner = cross::keyval::<A, B>(*keyval);
        let key = (of, inner);
        // Before the host frees it: then another thread's new keyval may get the same number.
        let functions = keyvals().remove(&key);
        let result = free(&mut inner);
        if let (Some(functions), true) = (functions, result != MPI_SUCCESS) {
            keyvals().insert(key, functions);
        }
        *keyval = cross::keyval::<B, A>(inner);
        code::<A, B>(result)
    }
}

type Set<I> = unsafe extern "C" fn(I, c_int, *mut c_void) -> c_int;

/// # Safety
/// As for the procedures below.
unsafe fn set<A: Abi, B: Abi, I: Convert>(
    of: Of,
    object: I,
    keyval: c_int,
    value: *mut c_void,
    set: Option<Set<I>>,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let Some(set) = set else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        let keyval = cross::keyval::<A, B>(keyval);
        // Its share is there before the host can delete it.
        let share = keyvals().get(&(of, keyval)).cloned();
        let result = set(object, keyval, value);
        if let (Some(share), true) = (share, result == MPI_SUCCESS) {
            _ = Arc::into_raw(share);
        }
        code::<A, B>(result)
    }
}

macro_rules! keyvals {
    ($($object:ident $of:ident: $create:ident $make:ident, $free:ident $release:ident, $set:ident $store:ident;)*) => {$(
        #[doc = concat!("`", stringify!($make), "`")]
        ///
        /// # Safety
        /// As the standard says.
        pub unsafe fn $create<A: Abi, B: Abi>(
            copy_fn: *const c_void,
            delete_fn: *const c_void,
            keyval: *mut c_int,
            extra_state: *mut c_void,
        ) -> c_int {
            let create = host!($make(*const c_void, *const c_void, *mut c_int, *mut c_void));
            // SAFETY: the caller's promise.
            unsafe { make::<A, B, A::$object, B::$object>(Of::$of, [copy_fn, delete_fn], keyval, extra_state, create) }
        }

        #[doc = concat!("`", stringify!($release), "`")]
        ///
        /// # Safety
        /// As the standard says.
        pub unsafe fn $free<A: Abi, B: Abi>(keyval: *mut c_int) -> c_int {
            // SAFETY: the caller's promise.
            unsafe { free::<A, B>(Of::$of, keyval, host!($release(*mut c_int))) }
        }

        #[doc = concat!("`", stringify!($store), "`")]
        ///
        /// # Safety
        /// As the standard says.
        pub unsafe fn $set<A: Abi, B: Abi>(object: A::$object, keyval: c_int, value: *mut c_void) -> c_int {
            let store = host!($store(B::$object, c_int, *mut c_void));
            // SAFETY: the caller's promise.
            unsafe { set::<A, B, B::$object>(Of::$of, pass(object), keyval, value, store) }
        }
    )*};
}

keyvals! {
    Comm Comm: comm_create_keyval MPI_Comm_create_keyval, comm_free_keyval MPI_Comm_free_keyval,
        comm_set_attr MPI_Comm_set_attr;
    Datatype Type: type_create_keyval MPI_Type_create_keyval, type_free_keyval MPI_Type_free_keyval,
        type_set_attr MPI_Type_set_attr;
    Win Win: win_create_keyval MPI_Win_create_keyval, win_free_keyval MPI_Win_free_keyval,
        win_set_attr MPI_Win_set_attr;
}
