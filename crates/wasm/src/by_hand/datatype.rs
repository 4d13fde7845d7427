//! Datatype queries that a parameter kind cannot say (MPI 5.0 § 5.1.13).

use super::Body;
use crate::array::Array;
use crate::call::{Arguments, Cx};
use crate::error::Failure;
use crate::guest::Mpi;
use crate::value::narrow;
use anympi_engine::standard::{MPI_ERR_ARG, MPI_ERR_TYPE};
use anympi_engine::types::{Count, Datatype};
use anympi_engine::{Error, api};
use anympi_host::functions as native;
use anympi_translate::Standard;
use std::ffi::c_int;

/// What `MPI_Type_get_envelope_c` tells.
#[derive(Default)]
struct Envelope {
    integers: Count,
    addresses: Count,
    large_counts: Count,
    datatypes: Count,
    combiner: c_int,
}

fn envelope(cx: &Cx, datatype: Datatype) -> Result<Envelope, Failure> {
    let mut e = Envelope::default();
    match cx.mpi {
        // SAFETY: all are references.
        Mpi::Engine(me) => unsafe {
            api::datatype::type_get_envelope(
                me,
                datatype,
                &mut e.integers,
                &mut e.addresses,
                &mut e.large_counts,
                &mut e.datatypes,
                &mut e.combiner,
            )
        }?,
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Type_get_envelope_c::<Standard>(), |f| unsafe {
            f(datatype, &mut e.integers, &mut e.addresses, &mut e.large_counts, &mut e.datatypes, &mut e.combiner)
        })?,
    }
    Ok(e)
}

/// `MPI_Type_get_envelope(datatype, num_integers, num_addresses, num_datatypes, combiner)`. A type made with large counts
/// has no small envelope.
pub fn get_envelope(cx: &Cx, a: &mut Arguments) -> Body {
    let integers = cx.place::<c_int>("num_integers", a.word(1))?;
    let addresses = cx.place::<c_int>("num_addresses", a.word(2))?;
    let datatypes = cx.place::<c_int>("num_datatypes", a.word(3))?;
    let combiner = cx.place::<c_int>("combiner", a.word(4))?;
    let envelope = envelope(cx, cx.handle(a.word(0)))?;
    if envelope.large_counts != 0 {
        return Err(Error::new(MPI_ERR_TYPE).into());
    }
    integers.write(narrow(envelope.integers)?);
    addresses.write(narrow(envelope.addresses)?);
    datatypes.write(narrow(envelope.datatypes)?);
    combiner.write(envelope.combiner);
    Ok(())
}

/// `MPI_Type_get_contents`: four maxima in the large form and three in the small one, then as many arrays.
pub fn get_contents<const LARGE: bool>(cx: &Cx, a: &mut Arguments) -> Body {
    let datatype = cx.handle::<Datatype>(a.word(0));
    let maximum = |i: usize| if LARGE { a.long(i) } else { Count::from(a.int(i)) };
    let (maxima, at) = match LARGE {
        true => ([maximum(1), maximum(2), maximum(3), maximum(4)], [a.word(5), a.word(6), a.word(7), a.word(8)]),
        false => ([maximum(1), maximum(2), 0, maximum(3)], [a.word(4), a.word(5), 0, a.word(6)]),
    };
    let envelope = envelope(cx, datatype)?;
    // The arrays have as many elements as will be written: of the others nothing need be true.
    let wanted = [envelope.integers, envelope.addresses, envelope.large_counts, envelope.datatypes];
    let mut lengths = [0; 4];
    for i in 0..4 {
        if maxima[i] < wanted[i] {
            return Err(Error::new(MPI_ERR_ARG).into());
        }
        lengths[i] = wanted[i];
    }
    let mut integers = Array::<i32, c_int>::new(cx, "array_of_integers", at[0], lengths[0])?;
    let mut addresses = Array::<i32, Count>::new(cx, "array_of_addresses", at[1], lengths[1])?;
    let mut large_counts = Array::<i64, Count>::new(cx, "array_of_large_counts", at[2], lengths[2])?;
    let mut datatypes = Array::<u32, Datatype>::room(cx, "array_of_datatypes", at[3], lengths[3])?;
    match cx.mpi {
        // SAFETY: each array has the elements that the envelope says.
        Mpi::Engine(me) => unsafe {
            api::datatype::type_get_contents(
                me,
                datatype,
                maxima[0],
                maxima[1],
                maxima[2],
                maxima[3],
                integers.as_mut_ptr(),
                addresses.as_mut_ptr(),
                large_counts.as_mut_ptr(),
                datatypes.as_mut_ptr(),
            )
        }?,
        // SAFETY: as above.
        Mpi::Host(host) => host.call(native::MPI_Type_get_contents_c::<Standard>(), |f| unsafe {
            f(
                datatype,
                maxima[0],
                maxima[1],
                maxima[2],
                maxima[3],
                integers.as_mut_ptr(),
                addresses.as_mut_ptr(),
                large_counts.as_mut_ptr(),
                datatypes.as_mut_ptr(),
            )
        })?,
    }
    for &address in addresses.as_slice() {
        narrow(address)?;
    }
    integers.write_back(cx);
    addresses.write_back(cx);
    large_counts.write_back(cx);
    datatypes.give(cx, a.word(0));
    Ok(())
}
