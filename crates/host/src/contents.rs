//! What a datatype was made of (MPI 5.0 § 5.1.13): how long the arrays are, and which of the numbers in them ABIs spell
//! differently, only the type's envelope says.
//!
//! A host without the large forms makes no type with large counts, so its small ones tell all.

use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::{MPI_ERR_COUNT, MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_spec::types::Count;
use anympi_translate::contents::{Numbers, convert};
use anympi_translate::{Abi, Passed, Places, pass};
use std::any::TypeId;
use std::ffi::c_int;
use std::ptr;

/// What the host tells of a type.
struct Envelope {
    integers: Count,
    addresses: Count,
    large_counts: Count,
    datatypes: Count,
    /// The host's number.
    combiner: c_int,
}

impl Envelope {
    /// Asks the host's small form. An error is the host's code.
    unsafe fn small<B: Abi>(datatype: B::Datatype) -> Result<Envelope, c_int> {
        let get = host!(MPI_Type_get_envelope(B::Datatype, *mut c_int, *mut c_int, *mut c_int, *mut c_int));
        let get = get.ok_or(B::error_out(MPI_ERR_UNSUPPORTED_OPERATION))?;
        let (mut integers, mut addresses, mut datatypes, mut combiner) = (0, 0, 0, 0);
        // SAFETY: the datatype is the host's to judge, and the answers have places.
        match unsafe { get(datatype, &mut integers, &mut addresses, &mut datatypes, &mut combiner) } {
            MPI_SUCCESS => Ok(Envelope {
                integers: integers.into(),
                addresses: addresses.into(),
                large_counts: 0,
                datatypes: datatypes.into(),
                combiner,
            }),
            error => Err(error),
        }
    }

    /// Asks the host's large form, or the small one if it is all there is.
    unsafe fn large<B: Abi>(datatype: B::Datatype) -> Result<Envelope, c_int> {
        let get =
            host!(MPI_Type_get_envelope_c(B::Datatype, *mut Count, *mut Count, *mut Count, *mut Count, *mut c_int));
        // SAFETY: as above.
        unsafe {
            let Some(get) = get else { return Envelope::small::<B>(datatype) };
            let mut e = Envelope { integers: 0, addresses: 0, large_counts: 0, datatypes: 0, combiner: 0 };
            match get(
                datatype,
                &mut e.integers,
                &mut e.addresses,
                &mut e.large_counts,
                &mut e.datatypes,
                &mut e.combiner,
            ) {
                MPI_SUCCESS => Ok(e),
                error => Err(error),
            }
        }
    }
}

/// `MPI_Type_get_envelope_c`
///
/// # Safety
/// As the standard says.
pub unsafe fn get_envelope_c<A: Abi, B: Abi>(
    datatype: A::Datatype,
    num_integers: *mut Count,
    num_addresses: *mut Count,
    num_large_counts: *mut Count,
    num_datatypes: *mut Count,
    combiner: *mut c_int,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        let envelope = match Envelope::large::<B>(pass(datatype)) {
            Ok(envelope) => envelope,
            Err(error) => return code::<A, B>(error),
        };
        *num_integers = envelope.integers;
        *num_addresses = envelope.addresses;
        *num_large_counts = envelope.large_counts;
        *num_datatypes = envelope.datatypes;
        *combiner = A::combiner_out(B::combiner_in(envelope.combiner));
        MPI_SUCCESS
    }
}

/// `MPI_Type_get_contents`
///
/// # Safety
/// As the standard says.
pub unsafe fn get_contents<A: Abi, B: Abi>(
    datatype: A::Datatype,
    max_integers: c_int,
    max_addresses: c_int,
    max_datatypes: c_int,
    integers: *mut c_int,
    addresses: *mut Count,
    datatypes: *mut A::Datatype,
) -> c_int {
    let get = host!(MPI_Type_get_contents(B::Datatype, c_int, c_int, c_int, *mut c_int, *mut Count, *mut B::Datatype));
    let datatype: B::Datatype = pass(datatype);
    // SAFETY: the caller's promise.
    unsafe {
        let Some(get) = get else { return raise::<A, B>(Object::None, MPI_ERR_UNSUPPORTED_OPERATION) };
        let envelope = match Envelope::small::<B>(datatype) {
            Ok(envelope) => envelope,
            Err(error) => return code::<A, B>(error),
        };
        fill::<A, B>(&envelope, integers, datatypes, max_datatypes.into(), |datatypes, count| {
            get(datatype, max_integers, max_addresses, count as c_int, integers, addresses, datatypes)
        })
    }
}

/// `MPI_Type_get_contents_c`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn get_contents_c<A: Abi, B: Abi>(
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
    let get = host!(
        MPI_Type_get_contents_c(
            B::Datatype,
            Count,
            Count,
            Count,
            Count,
            *mut c_int,
            *mut Count,
            *mut Count,
            *mut B::Datatype,
        )
    );
    // SAFETY: the caller's promise.
    unsafe {
        let Some(get) = get else {
            let maxima = [max_integers, max_addresses, max_datatypes].map(c_int::try_from);
            let [Ok(max_integers), Ok(max_addresses), Ok(max_datatypes)] = maxima else {
                return raise::<A, B>(Object::None, MPI_ERR_COUNT);
            };
            return get_contents::<A, B>(
                datatype,
                max_integers,
                max_addresses,
                max_datatypes,
                integers,
                addresses,
                datatypes,
            );
        };
        let datatype: B::Datatype = pass(datatype);
        let envelope = match Envelope::large::<B>(datatype) {
            Ok(envelope) => envelope,
            Err(error) => return code::<A, B>(error),
        };
        fill::<A, B>(&envelope, integers, datatypes, max_datatypes, |datatypes, count| {
            get(
                datatype,
                max_integers,
                max_addresses,
                max_large_counts,
                count,
                integers,
                addresses,
                large_counts,
                datatypes,
            )
        })
    }
}

/// Has `get` fill the program's arrays, the datatypes among them through an image, and converts what needs it.
///
/// # Safety
/// The arrays are as long as the envelope says, if `get` succeeds.
unsafe fn fill<A: Abi, B: Abi>(
    envelope: &Envelope,
    integers: *mut c_int,
    datatypes: *mut A::Datatype,
    max_datatypes: Count,
    get: impl FnOnce(*mut B::Datatype, Count) -> c_int,
) -> c_int {
    // The image has as many elements as will be written, and the host is told of no more: what the program left in the
    // others may be anything, and Open MPI looks at all.
    let count = envelope.datatypes.min(max_datatypes);
    // SAFETY: the caller's promise.
    unsafe {
        let mut places = Places::new();
        let mut image = Passed::<A::Datatype, B::Datatype>::empty(&mut places, datatypes, count);
        let result = get(image.as_mut_ptr(), count);
        if result != MPI_SUCCESS {
            return code::<A, B>(result);
        }
        image.write_back();
        if TypeId::of::<A>() != TypeId::of::<B>() {
            let integers = if integers.is_null() { ptr::dangling_mut() } else { integers };
            let integers = std::slice::from_raw_parts_mut(integers, envelope.integers.max(0) as usize);
            let numbers = Numbers {
                order: |order| A::order_out(B::order_in(order)),
                distribution: |distribution| A::distribution_out(B::distribution_in(distribution)),
                distribution_argument: |argument| A::distribution_argument_out(B::distribution_argument_in(argument)),
            };
            convert(B::combiner_in(envelope.combiner), envelope.large_counts > 0, integers, &numbers);
        }
    }
    MPI_SUCCESS
}
