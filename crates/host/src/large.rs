//! Large counts on a host whose functions take an `int`: more elements than that become one element of a datatype that is
//! made for the call.
//!
//! It is a structure of a vector, whose blocks are as long as an `int` allows, and the rest; it may be freed while an
//! operation uses it. Reductions cannot use it, since their operations know the elements.

use crate::missing::small;
use anympi_spec::standard::*;
use anympi_spec::types::Count;
use anympi_translate::{Abi, Convert};
use std::ffi::c_int;
use std::marker::PhantomData;
use std::ptr;

/// So many elements of a datatype as the host can be told.
pub struct Fitted<A: Abi, B: Abi> {
    pub count: c_int,
    pub datatype: A::Datatype,
    made: bool,
    host: PhantomData<B>,
}

/// `count` elements of `datatype`; `None` if they cannot be told, as a negative count. Where `is_ignored`, which is asked
/// only if need be, both may be anything.
///
/// # Safety
/// MPI is running.
#[inline]
pub unsafe fn fit<A: Abi, B: Abi>(
    count: Count,
    datatype: A::Datatype,
    is_ignored: impl FnOnce() -> bool,
) -> Option<Fitted<A, B>> {
    let unmade = |count| Some(Fitted { count, datatype, made: false, host: PhantomData });
    match small(count) {
        Some(count) => unmade(count),
        None if is_ignored() => unmade(0),
        None if count < 0 => None,
        // SAFETY: the caller's promise.
        None => unsafe { make(count, datatype) },
    }
}

#[cold]
unsafe fn make<A: Abi, B: Abi>(count: Count, datatype: A::Datatype) -> Option<Fitted<A, B>> {
    let mut made = A::Datatype::foreign(MPI_DATATYPE_NULL);
    // SAFETY: the caller's promise.
    unsafe {
        if contiguous::<A, B>(count, datatype, &mut made) != MPI_SUCCESS
            || crate::MPI_Type_commit::<A, B>(&mut made) != MPI_SUCCESS
        {
            return None;
        }
    }
    Some(Fitted { count: 1, datatype: made, made: true, host: PhantomData })
}

impl<A: Abi, B: Abi> Drop for Fitted<A, B> {
    #[inline]
    fn drop(&mut self) {
        if self.made {
            // SAFETY: it was made here, and operations that are under way keep it.
            unsafe { crate::MPI_Type_free::<A, B>(&mut self.datatype) };
        }
    }
}

/// As `MPI_Type_contiguous_c`, for a count above the largest `int`.
unsafe fn contiguous<A: Abi, B: Abi>(count: Count, of: A::Datatype, newtype: *mut A::Datatype) -> c_int {
    const MOST: Count = c_int::MAX as Count;
    let null = A::Datatype::foreign(MPI_DATATYPE_NULL);
    let (mut parts, mut extent) = ([null; 2], 0);
    let Some(blocks) = small(count / MOST) else { return A::error_out(MPI_ERR_COUNT) };
    let rest = (count % MOST) as c_int;
    // SAFETY: the caller's promise.
    unsafe {
        let mut code = crate::MPI_Type_get_extent::<A, B>(of, &mut 0, &mut extent);
        if code == MPI_SUCCESS {
            code = crate::MPI_Type_vector::<A, B>(blocks, c_int::MAX, c_int::MAX, of, &mut parts[0]);
        }
        if code == MPI_SUCCESS {
            code = crate::MPI_Type_contiguous::<A, B>(rest, of, &mut parts[1]);
        }
        if code == MPI_SUCCESS {
            let displacements = [0, Count::from(blocks) * MOST * extent];
            code = crate::MPI_Type_create_struct::<A, B>(
                2,
                [1, 1].as_ptr(),
                displacements.as_ptr(),
                parts.as_ptr(),
                newtype,
            );
        }
        for part in parts.iter_mut().filter(|part| part.standard() != MPI_DATATYPE_NULL) {
            crate::MPI_Type_free::<A, B>(part);
        }
        code
    }
}

/// `MPI_Type_contiguous_c`
///
/// # Safety
/// As the standard says.
pub unsafe fn type_contiguous_c<A: Abi, B: Abi>(
    count: Count,
    oldtype: A::Datatype,
    newtype: *mut A::Datatype,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        match small(count) {
            Some(count) => crate::MPI_Type_contiguous::<A, B>(count, oldtype, newtype),
            // The host refuses it as it refuses any negative count.
            None if count < 0 => crate::MPI_Type_contiguous::<A, B>(-1, oldtype, newtype),
            None => contiguous::<A, B>(count, oldtype, newtype),
        }
    }
}

/// `MPI_Get_count_c`: what an `int` cannot hold follows from the bytes.
///
/// # Safety
/// As the standard says.
pub unsafe fn get_count_c<A: Abi, B: Abi>(status: *const A::Status, datatype: A::Datatype, count: *mut Count) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let mut few = 0;
        let code =
            crate::MPI_Get_count::<A, B>(status, datatype, if count.is_null() { ptr::null_mut() } else { &mut few });
        if code != MPI_SUCCESS {
            return code;
        }
        let (bytes, mut size) = (status.read().standard().bytes(), 0);
        *count = few.into();
        if few == MPI_UNDEFINED
            && crate::MPI_Type_size_c::<A, B>(datatype, &mut size) == MPI_SUCCESS
            && size > 0
            && bytes % size == 0
        {
            *count = bytes / size;
        }
        MPI_SUCCESS
    }
}
