//! Datatype queries that a parameter kind cannot say (MPI 5.0 § 5.1.13), and those that MPI 3.0 removed.

use crate::call::call;
use crate::slot::{narrow, required};
use anympi_engine::standard::*;
use anympi_engine::types::{Count, Datatype};
use anympi_engine::{Error, Rank, Result, api};
use anympi_translate::contents;
use anympi_translate::{Abi, Convert, Converted, Places};
use std::ffi::c_int;
use std::ptr;

/// What `MPI_Type_get_envelope_c` tells.
struct Envelope {
    integers: Count,
    addresses: Count,
    large_counts: Count,
    datatypes: Count,
    combiner: c_int,
}

/// # Safety
/// None beyond the engine's.
unsafe fn envelope(rank: &Rank, datatype: Datatype) -> Result<Envelope> {
    let mut e = Envelope { integers: 0, addresses: 0, large_counts: 0, datatypes: 0, combiner: 0 };
    // SAFETY: all are references.
    unsafe {
        api::datatype::type_get_envelope(
            rank,
            datatype,
            &mut e.integers,
            &mut e.addresses,
            &mut e.large_counts,
            &mut e.datatypes,
            &mut e.combiner,
        )?;
    }
    Ok(e)
}

/// `MPI_Type_get_envelope`. A type made with large counts has no small envelope.
///
/// # Safety
/// As the standard says.
pub unsafe fn get_envelope<A: Abi>(
    datatype: A::Datatype,
    num_integers: *mut c_int,
    num_addresses: *mut c_int,
    num_datatypes: *mut c_int,
    combiner: *mut c_int,
) -> c_int {
    call::<A>(
        "MPI_Type_get_envelope",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            unsafe {
                let (integers, addresses) = (required(num_integers)?, required(num_addresses)?);
                let (datatypes, combiner) = (required(num_datatypes)?, required(combiner)?);
                let envelope = envelope(rank, datatype.standard())?;
                if envelope.large_counts != 0 {
                    return Err(Error::new(MPI_ERR_TYPE));
                }
                narrow(envelope.integers, integers)?;
                narrow(envelope.addresses, addresses)?;
                narrow(envelope.datatypes, datatypes)?;
                *combiner = A::combiner_out(envelope.combiner);
            }
            Ok(())
        },
    )
}

/// `MPI_Type_get_contents`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn get_contents<A: Abi>(
    datatype: A::Datatype,
    max_integers: c_int,
    max_addresses: c_int,
    max_datatypes: c_int,
    integers: *mut c_int,
    addresses: *mut Count,
    datatypes: *mut A::Datatype,
) -> c_int {
    let maxima = [max_integers.into(), max_addresses.into(), 0, max_datatypes.into()];
    call::<A>(
        "MPI_Type_get_contents",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            unsafe { get::<A>(rank, datatype, maxima, integers, addresses, ptr::null_mut(), datatypes) }
        },
    )
}

/// `MPI_Type_get_contents_c`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn get_contents_large<A: Abi>(
    datatype: A::Datatype,
    max_integers: Count,
    max_addresses: Count,
    max_large_counts: Count,
    max_datatypes: Count,
    integers: *mut c_int,
    addresses: *mut Count,
    large_counts: *mut Count,
    datatypes: *mut A::Datatype,
) -> c_int {
    let maxima = [max_integers, max_addresses, max_large_counts, max_datatypes];
    call::<A>(
        "MPI_Type_get_contents_c",
        || None,
        |rank| {
            // SAFETY: the caller's promise.
            unsafe { get::<A>(rank, datatype, maxima, integers, addresses, large_counts, datatypes) }
        },
    )
}

/// # Safety
/// The arrays have as many elements as `maxima` says.
unsafe fn get<A: Abi>(
    rank: &Rank,
    datatype: A::Datatype,
    maxima: [Count; 4],
    integers: *mut c_int,
    addresses: *mut Count,
    large_counts: *mut Count,
    datatypes: *mut A::Datatype,
) -> Result<()> {
    let datatype = datatype.standard();
    let [max_integers, max_addresses, max_large_counts, max_datatypes] = maxima;
    // SAFETY: the caller's promise; of the arrays only so much is written and translated as the envelope says.
    unsafe {
        let envelope = envelope(rank, datatype)?;
        // The image has as many elements as will be written: what the program left in the others may be anything.
        let count = envelope.datatypes.min(max_datatypes);
        let mut places = Places::new();
        let mut inner = Converted::<A::Datatype>::empty(&mut places, datatypes, count);
        api::datatype::type_get_contents(
            rank,
            datatype,
            max_integers,
            max_addresses,
            max_large_counts,
            max_datatypes,
            integers,
            addresses,
            large_counts,
            inner.as_mut_ptr(),
        )?;
        inner.write_back();
        let integers = std::slice::from_raw_parts_mut(
            if integers.is_null() { ptr::dangling_mut() } else { integers },
            envelope.integers as usize,
        );
        let numbers = contents::Numbers {
            order: A::order_out,
            distribution: A::distribution_out,
            distribution_argument: A::distribution_argument_out,
        };
        contents::convert(envelope.combiner, envelope.large_counts > 0, integers, &numbers);
    }
    Ok(())
}

/// `MPI_Type_extent`, removed in MPI 3.0.
///
/// # Safety
/// As the standard says.
pub unsafe fn extent<A: Abi>(datatype: A::Datatype, extent: *mut Count) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { bound::<A>("MPI_Type_extent", datatype, extent, |_, extent| extent) }
}

/// `MPI_Type_lb`, removed in MPI 3.0.
///
/// # Safety
/// As the standard says.
pub unsafe fn lb<A: Abi>(datatype: A::Datatype, displacement: *mut Count) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { bound::<A>("MPI_Type_lb", datatype, displacement, |lb, _| lb) }
}

/// `MPI_Type_ub`, removed in MPI 3.0.
///
/// # Safety
/// As the standard says.
pub unsafe fn ub<A: Abi>(datatype: A::Datatype, displacement: *mut Count) -> c_int {
    // SAFETY: the caller's promise.
    unsafe { bound::<A>("MPI_Type_ub", datatype, displacement, |lb, extent| lb + extent) }
}

/// # Safety
/// As for its callers.
unsafe fn bound<A: Abi>(
    function: &'static str,
    datatype: A::Datatype,
    to: *mut Count,
    of: fn(Count, Count) -> Count,
) -> c_int {
    call::<A>(
        function,
        || None,
        |rank| {
            let (mut lb, mut extent) = (0, 0);
            // SAFETY: the caller's promise.
            unsafe {
                api::datatype::type_get_extent(rank, datatype.standard(), &mut lb, &mut extent)?;
                *required(to)? = of(lb, extent);
            }
            Ok(())
        },
    )
}
