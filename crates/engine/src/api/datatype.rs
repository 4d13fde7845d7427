//! Datatypes (MPI 5.0 chapter 5, § 19.1.9), in their large-count form.
//!
//! Arguments are read, checked and recorded here; what a constructor means is [`crate::datatype`]'s.
//!
//! # Safety
//! Non-null pointers are what the standard says they are, for as many elements as the other arguments say.

#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::attr::Owner;
use crate::datatype::array::{self, Distribution, Slice};
use crate::datatype::layout::Layout;
use crate::datatype::{Contents, TypeObject, build, f90};
use crate::error::{Error, Result, check};
use crate::ints::Ints;
use crate::rank::Rank;
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::rc::Rc;

/// A derived type with a new handle.
fn make(rank: &Rank, newtype: &mut Datatype, layout: Layout, contents: Contents) -> Result<()> {
    *newtype = build::install(rank, build::derived(layout, contents))?;
    Ok(())
}

/// What a constructor keeps of each of its blocks, in bytes: arguments, piece, run.
const BLOCK: usize = 160;

/// A count, as an array length.
fn length(rank: &Rank, count: Count, arrays: &[bool]) -> Result<usize> {
    check(count >= 0, MPI_ERR_COUNT)?;
    rank.check_records(count as usize, BLOCK)?;
    check(count == 0 || !arrays.contains(&true), MPI_ERR_ARG)?;
    Ok(count as usize)
}

/// The blocks of an indexed constructor: (length, displacement).
unsafe fn blocks(lengths: Ints, displacements: Ints, n: usize) -> Result<Vec<(Count, Count)>> {
    // SAFETY: the program's arrays have `n` elements.
    let blocks: Vec<_> = (0..n).map(|i| unsafe { (lengths.get(i), displacements.get(i)) }).collect();
    check(blocks.iter().all(|(length, _)| *length >= 0), MPI_ERR_ARG)?;
    Ok(blocks)
}

pub unsafe fn type_commit(rank: &Rank, datatype: &mut Datatype) -> Result<()> {
    rank.datatype(*datatype)?.committed.set(true);
    Ok(())
}

pub unsafe fn type_contiguous(
    rank: &Rank,
    count: Count,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    check(count >= 0, MPI_ERR_COUNT)?;
    let contents = Contents::new(MPI_COMBINER_CONTIGUOUS, large).count(count).datatype(&old);
    make(rank, newtype, build::contiguous(count, &old)?, contents)
}

pub unsafe fn type_vector(
    rank: &Rank,
    count: Count,
    blocklength: Count,
    stride: Count,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    check(count >= 0, MPI_ERR_COUNT)?;
    check(blocklength >= 0, MPI_ERR_ARG)?;
    let contents = Contents::new(MPI_COMBINER_VECTOR, large);
    let contents = contents.count(count).count(blocklength).count(stride).datatype(&old);
    make(rank, newtype, build::vector(count, blocklength, stride, &old)?, contents)
}

pub unsafe fn type_create_hvector(
    rank: &Rank,
    count: Count,
    blocklength: Count,
    stride: Count,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    check(count >= 0, MPI_ERR_COUNT)?;
    check(blocklength >= 0, MPI_ERR_ARG)?;
    let contents = Contents::new(MPI_COMBINER_HVECTOR, large);
    let contents = contents.count(count).count(blocklength).address(stride).datatype(&old);
    make(rank, newtype, build::hvector(count, blocklength, stride, &old)?, contents)
}

pub unsafe fn type_indexed(
    rank: &Rank,
    count: Count,
    array_of_blocklengths: Ints,
    array_of_displacements: Ints,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    let n = length(rank, count, &[array_of_blocklengths.is_null(), array_of_displacements.is_null()])?;
    // SAFETY: the arrays have `n` elements.
    let (blocks, contents) = unsafe {
        let contents = Contents::new(MPI_COMBINER_INDEXED, large).count(count);
        let contents = contents.counts(array_of_blocklengths, n).counts(array_of_displacements, n);
        (blocks(array_of_blocklengths, array_of_displacements, n)?, contents.datatype(&old))
    };
    make(rank, newtype, build::indexed(blocks.into_iter(), &old)?, contents)
}

pub unsafe fn type_create_hindexed(
    rank: &Rank,
    count: Count,
    array_of_blocklengths: Ints,
    array_of_displacements: Ints,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    let n = length(rank, count, &[array_of_blocklengths.is_null(), array_of_displacements.is_null()])?;
    // SAFETY: the arrays have `n` elements.
    let (blocks, contents) = unsafe {
        let contents = Contents::new(MPI_COMBINER_HINDEXED, large).count(count);
        let contents = contents.counts(array_of_blocklengths, n).addresses(array_of_displacements, n);
        (blocks(array_of_blocklengths, array_of_displacements, n)?, contents.datatype(&old))
    };
    make(rank, newtype, build::hindexed(blocks.into_iter(), &old)?, contents)
}

pub unsafe fn type_create_indexed_block(
    rank: &Rank,
    count: Count,
    blocklength: Count,
    array_of_displacements: Ints,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    let n = length(rank, count, &[array_of_displacements.is_null()])?;
    check(blocklength >= 0, MPI_ERR_ARG)?;
    let contents = Contents::new(MPI_COMBINER_INDEXED_BLOCK, large).count(count).count(blocklength);
    // SAFETY: the array has `n` elements.
    let (at, contents) = unsafe { (array_of_displacements.to_vec(n), contents.counts(array_of_displacements, n)) };
    let layout = build::indexed(at.into_iter().map(|d| (blocklength, d)), &old)?;
    make(rank, newtype, layout, contents.datatype(&old))
}

pub unsafe fn type_create_hindexed_block(
    rank: &Rank,
    count: Count,
    blocklength: Count,
    array_of_displacements: Ints,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    let n = length(rank, count, &[array_of_displacements.is_null()])?;
    check(blocklength >= 0, MPI_ERR_ARG)?;
    let contents = Contents::new(MPI_COMBINER_HINDEXED_BLOCK, large).count(count).count(blocklength);
    // SAFETY: the array has `n` elements.
    let (at, contents) = unsafe { (array_of_displacements.to_vec(n), contents.addresses(array_of_displacements, n)) };
    let layout = build::hindexed(at.into_iter().map(|d| (blocklength, d)), &old)?;
    make(rank, newtype, layout, contents.datatype(&old))
}

pub unsafe fn type_create_struct(
    rank: &Rank,
    count: Count,
    array_of_blocklengths: Ints,
    array_of_displacements: Ints,
    array_of_types: *const Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let nulls = [array_of_blocklengths.is_null(), array_of_displacements.is_null(), array_of_types.is_null()];
    let n = length(rank, count, &nulls)?;
    let mut contents = Contents::new(MPI_COMBINER_STRUCT, large).count(count);
    // SAFETY: the arrays have `n` elements.
    let (blocks, types) = unsafe {
        contents = contents.counts(array_of_blocklengths, n).addresses(array_of_displacements, n);
        let types = (0..n).map(|i| rank.datatype(*array_of_types.add(i))).collect::<Result<Vec<_>>>()?;
        (blocks(array_of_blocklengths, array_of_displacements, n)?, types)
    };
    let fields = blocks.iter().zip(&types).map(|(&(length, at), t)| (length, at, &**t));
    let layout = build::structure(fields)?;
    make(rank, newtype, layout, types.iter().fold(contents, Contents::datatype))
}

pub unsafe fn type_create_subarray(
    rank: &Rank,
    ndims: c_int,
    array_of_sizes: Ints,
    array_of_subsizes: Ints,
    array_of_starts: Ints,
    order: c_int,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    check(ndims >= 1, MPI_ERR_DIMS)?;
    check(!array_of_sizes.is_null() && !array_of_subsizes.is_null() && !array_of_starts.is_null(), MPI_ERR_ARG)?;
    let n = ndims as usize;
    rank.check_records(n, BLOCK)?;
    // SAFETY: the arrays have `n` elements.
    let (dims, contents) = unsafe {
        let dims: Vec<Slice> = (0..n)
            .map(|i| Slice {
                size: array_of_sizes.get(i),
                subsize: array_of_subsizes.get(i),
                start: array_of_starts.get(i),
            })
            .collect();
        let contents = Contents::new(MPI_COMBINER_SUBARRAY, large).int(ndims);
        let contents = contents.counts(array_of_sizes, n).counts(array_of_subsizes, n).counts(array_of_starts, n);
        (dims, contents.int(order).datatype(&old))
    };
    make(rank, newtype, array::subarray(&dims, order, &Layout::of(&old))?, contents)
}

pub unsafe fn type_create_darray(
    rank: &Rank,
    size: c_int,
    of_rank: c_int,
    ndims: c_int,
    array_of_gsizes: Ints,
    array_of_distribs: *const c_int,
    array_of_dargs: *const c_int,
    array_of_psizes: *const c_int,
    order: c_int,
    oldtype: Datatype,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    check(ndims >= 1, MPI_ERR_DIMS)?;
    let missing = array_of_distribs.is_null() || array_of_dargs.is_null() || array_of_psizes.is_null();
    check(!missing && !array_of_gsizes.is_null(), MPI_ERR_ARG)?;
    let n = ndims as usize;
    rank.check_records(n, BLOCK)?;
    // SAFETY: the arrays have `n` elements.
    let (dims, contents) = unsafe {
        let dims: Vec<Distribution> = (0..n)
            .map(|i| Distribution {
                size: array_of_gsizes.get(i),
                distrib: *array_of_distribs.add(i),
                darg: *array_of_dargs.add(i),
                psize: *array_of_psizes.add(i),
            })
            .collect();
        let contents = Contents::new(MPI_COMBINER_DARRAY, large).int(size).int(of_rank).int(ndims);
        let contents = contents.counts(array_of_gsizes, n).ints(array_of_distribs, n);
        let contents = contents.ints(array_of_dargs, n).ints(array_of_psizes, n);
        (dims, contents.int(order).datatype(&old))
    };
    make(rank, newtype, array::darray(size, of_rank, &dims, order, &Layout::of(&old))?, contents)
}

pub unsafe fn type_create_resized(
    rank: &Rank,
    oldtype: Datatype,
    lb: Count,
    extent: Count,
    newtype: &mut Datatype,
    large: bool,
) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    let contents = Contents::new(MPI_COMBINER_RESIZED, large).address(lb).address(extent).datatype(&old);
    make(rank, newtype, Layout::of(&old).resize(lb, extent)?, contents)
}

pub unsafe fn type_create_f90_real(rank: &Rank, p: c_int, r: c_int, newtype: &mut Datatype) -> Result<()> {
    *newtype = f90::real(rank, p, r)?;
    Ok(())
}

pub unsafe fn type_create_f90_complex(rank: &Rank, p: c_int, r: c_int, newtype: &mut Datatype) -> Result<()> {
    *newtype = f90::complex(rank, p, r)?;
    Ok(())
}

pub unsafe fn type_create_f90_integer(rank: &Rank, r: c_int, newtype: &mut Datatype) -> Result<()> {
    *newtype = f90::integer(rank, r)?;
    Ok(())
}

pub unsafe fn type_match_size(rank: &Rank, typeclass: c_int, size: c_int, datatype: &mut Datatype) -> Result<()> {
    let found = f90::match_size(typeclass, size)?;
    rank.datatype(found)?;
    *datatype = found;
    Ok(())
}

pub unsafe fn type_get_value_index(
    rank: &Rank,
    value_type: Datatype,
    index_type: Datatype,
    pair_type: &mut Datatype,
) -> Result<()> {
    rank.datatype(value_type)?;
    rank.datatype(index_type)?;
    *pair_type = f90::value_index(value_type, index_type);
    Ok(())
}

pub unsafe fn type_dup(rank: &Rank, oldtype: Datatype, newtype: &mut Datatype) -> Result<()> {
    let old = rank.datatype(oldtype)?;
    let attributes = old.attributes.copy_all(rank, Owner::Type(oldtype))?;
    let new = build::dup(&old);
    new.attributes.adopt(attributes);
    *newtype = build::install(rank, new)?;
    Ok(())
}

pub unsafe fn type_free(rank: &Rank, datatype: &mut Datatype) -> Result<()> {
    let object = rank.datatype(*datatype)?;
    check(!object.is_predefined(), MPI_ERR_TYPE)?;
    object.attributes.delete_all(rank, Owner::Type(*datatype))?;
    rank.datatypes.remove(datatype.0);
    *datatype = MPI_DATATYPE_NULL;
    Ok(())
}

pub unsafe fn type_get_envelope(
    rank: &Rank,
    datatype: Datatype,
    num_integers: &mut Count,
    num_addresses: &mut Count,
    num_large_counts: &mut Count,
    num_datatypes: &mut Count,
    combiner: &mut c_int,
) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    let c = datatype.contents();
    *num_integers = c.integers.len() as Count;
    *num_addresses = c.addresses.len() as Count;
    *num_large_counts = c.large_counts.len() as Count;
    *num_datatypes = c.datatypes.len() as Count;
    *combiner = c.combiner;
    Ok(())
}

pub unsafe fn type_get_contents(
    rank: &Rank,
    datatype: Datatype,
    max_integers: Count,
    max_addresses: Count,
    max_large_counts: Count,
    max_datatypes: Count,
    array_of_integers: *mut c_int,
    array_of_addresses: *mut Count,
    array_of_large_counts: *mut Count,
    array_of_datatypes: *mut Datatype,
) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    let c = datatype.contents();
    check(c.combiner != MPI_COMBINER_NAMED, MPI_ERR_TYPE)?;
    fits(c.integers.len(), max_integers, array_of_integers.is_null())?;
    fits(c.addresses.len(), max_addresses, array_of_addresses.is_null())?;
    fits(c.large_counts.len(), max_large_counts, array_of_large_counts.is_null())?;
    fits(c.datatypes.len(), max_datatypes, array_of_datatypes.is_null())?;
    // SAFETY: each array has room for its `max_*` elements, and that many are needed at most.
    unsafe {
        std::ptr::copy_nonoverlapping(c.integers.as_ptr(), array_of_integers, c.integers.len());
        std::ptr::copy_nonoverlapping(c.addresses.as_ptr(), array_of_addresses, c.addresses.len());
        std::ptr::copy_nonoverlapping(c.large_counts.as_ptr(), array_of_large_counts, c.large_counts.len());
        for (i, t) in c.datatypes.iter().enumerate() {
            *array_of_datatypes.add(i) = build::reference(rank, t)?;
        }
    }
    Ok(())
}

/// Whether an output array of `max` elements takes `n`.
fn fits(n: usize, max: Count, null: bool) -> Result<()> {
    check(n as Count <= max && (n == 0 || !null), MPI_ERR_ARG)
}

pub unsafe fn type_get_extent(rank: &Rank, datatype: Datatype, lb: &mut Count, extent: &mut Count) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    (*lb, *extent) = (datatype.lb, datatype.extent);
    Ok(())
}

pub unsafe fn type_get_extent_x(rank: &Rank, datatype: Datatype, lb: &mut Count, extent: &mut Count) -> Result<()> {
    // SAFETY: the same arguments.
    unsafe { type_get_extent(rank, datatype, lb, extent) }
}

pub unsafe fn type_get_true_extent(
    rank: &Rank,
    datatype: Datatype,
    true_lb: &mut Count,
    true_extent: &mut Count,
) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    (*true_lb, *true_extent) = (datatype.true_lb, datatype.true_extent);
    Ok(())
}

pub unsafe fn type_get_true_extent_x(
    rank: &Rank,
    datatype: Datatype,
    true_lb: &mut Count,
    true_extent: &mut Count,
) -> Result<()> {
    // SAFETY: the same arguments.
    unsafe { type_get_true_extent(rank, datatype, true_lb, true_extent) }
}

pub unsafe fn type_size(rank: &Rank, datatype: Datatype, size: &mut Count) -> Result<()> {
    *size = rank.datatype(datatype)?.size;
    Ok(())
}

pub unsafe fn type_size_x(rank: &Rank, datatype: Datatype, size: &mut Count) -> Result<()> {
    // SAFETY: the same arguments.
    unsafe { type_size(rank, datatype, size) }
}

pub unsafe fn type_get_name(
    rank: &Rank,
    datatype: Datatype,
    type_name: *mut c_char,
    resultlen: &mut c_int,
) -> Result<()> {
    let name = match datatype {
        MPI_DATATYPE_NULL => "MPI_DATATYPE_NULL".to_owned(),
        _ => rank.datatype(datatype)?.name.borrow().clone(),
    };
    // SAFETY: `type_name` is null or has room for `MPI_MAX_OBJECT_NAME` characters.
    *resultlen = unsafe { text::write(&name, type_name, MPI_MAX_OBJECT_NAME as usize)? } as c_int;
    Ok(())
}

pub unsafe fn type_set_name(rank: &Rank, datatype: Datatype, type_name: *const c_char) -> Result<()> {
    let datatype = rank.datatype(datatype)?;
    // SAFETY: `type_name` is null or a C string.
    let name = unsafe { text::read(type_name)? };
    datatype.name.replace(text::fit(&name, MPI_MAX_OBJECT_NAME as usize).to_owned());
    Ok(())
}

pub unsafe fn pack(
    rank: &Rank,
    inbuf: *const c_void,
    incount: Count,
    datatype: Datatype,
    outbuf: *mut c_void,
    outsize: Count,
    position: &mut Count,
    comm: Comm,
) -> Result<()> {
    rank.comm(comm)?;
    let datatype = usable(rank, datatype, incount)?;
    let bytes = datatype.bytes(incount)?;
    let room = Stream { at: outbuf, size: outsize, position: *position }.reserve(bytes)?;
    datatype.check_buffer(inbuf as *const u8, incount)?;
    // SAFETY: `reserve` found room for `bytes`; the program's buffer holds `incount` elements.
    unsafe { datatype.pack(inbuf as *const u8, incount, room) };
    *position += bytes;
    Ok(())
}

pub unsafe fn unpack(
    rank: &Rank,
    inbuf: *const c_void,
    insize: Count,
    position: &mut Count,
    outbuf: *mut c_void,
    outcount: Count,
    datatype: Datatype,
    comm: Comm,
) -> Result<()> {
    rank.comm(comm)?;
    let datatype = usable(rank, datatype, outcount)?;
    let bytes = datatype.bytes(outcount)?;
    let data = Stream { at: inbuf as *mut _, size: insize, position: *position }.reserve(bytes)?;
    datatype.check_buffer(outbuf as *const u8, outcount)?;
    // SAFETY: `reserve` found `bytes` of data; the program's buffer holds `outcount` elements.
    unsafe { datatype.unpack(data, 0, bytes, outbuf as *mut u8, outcount) };
    *position += bytes;
    Ok(())
}

pub unsafe fn pack_size(rank: &Rank, incount: Count, datatype: Datatype, comm: Comm, size: &mut Count) -> Result<()> {
    rank.comm(comm)?;
    check(incount >= 0, MPI_ERR_COUNT)?;
    *size = rank.datatype(datatype)?.bytes(incount)?;
    Ok(())
}

pub unsafe fn pack_external(
    rank: &Rank,
    datarep: *const c_char,
    inbuf: *const c_void,
    incount: Count,
    datatype: Datatype,
    outbuf: *mut c_void,
    outsize: Count,
    position: &mut Count,
) -> Result<()> {
    check_datarep(datarep)?;
    let datatype = usable(rank, datatype, incount)?;
    let bytes = external_bytes(&datatype, incount)?;
    let room = Stream { at: outbuf, size: outsize, position: *position }.reserve(bytes)?;
    datatype.check_buffer(inbuf as *const u8, incount)?;
    // SAFETY: `reserve` found room for `bytes`; the program's buffer holds `incount` elements.
    unsafe { datatype.pack_external(inbuf as *const u8, incount, room) };
    *position += bytes;
    Ok(())
}

pub unsafe fn unpack_external(
    rank: &Rank,
    datarep: *const c_char,
    inbuf: *const c_void,
    insize: Count,
    position: &mut Count,
    outbuf: *mut c_void,
    outcount: Count,
    datatype: Datatype,
) -> Result<()> {
    check_datarep(datarep)?;
    let datatype = usable(rank, datatype, outcount)?;
    let bytes = external_bytes(&datatype, outcount)?;
    let data = Stream { at: inbuf as *mut _, size: insize, position: *position }.reserve(bytes)?;
    datatype.check_buffer(outbuf as *const u8, outcount)?;
    // SAFETY: `reserve` found `bytes` of data; the program's buffer holds `outcount` elements.
    unsafe { datatype.unpack_external(data, outbuf as *mut u8, outcount) };
    *position += bytes;
    Ok(())
}

pub unsafe fn pack_external_size(
    rank: &Rank,
    datarep: *const c_char,
    incount: Count,
    datatype: Datatype,
    size: &mut Count,
) -> Result<()> {
    check_datarep(datarep)?;
    let datatype = rank.datatype(datatype)?;
    check(incount >= 0, MPI_ERR_COUNT)?;
    *size = external_bytes(&datatype, incount)?;
    Ok(())
}

/// Bytes of `count` elements in "external32", which may be more than in memory.
fn external_bytes(datatype: &TypeObject, count: Count) -> Result<Count> {
    datatype.bytes(count)?;
    count.checked_mul(datatype.external_size()).ok_or(Error::new(MPI_ERR_COUNT))
}

/// A committed datatype and a count that may be communicated.
fn usable(rank: &Rank, datatype: Datatype, count: Count) -> Result<Rc<TypeObject>> {
    check(count >= 0, MPI_ERR_COUNT)?;
    let datatype = rank.datatype(datatype)?;
    check(datatype.committed.get(), MPI_ERR_TYPE)?;
    Ok(datatype)
}

/// A packed buffer, as `MPI_Pack` and `MPI_Unpack` name it.
struct Stream {
    at: *mut c_void,
    size: Count,
    position: Count,
}

impl Stream {
    /// The address of the next `bytes`.
    fn reserve(self, bytes: Count) -> Result<*mut u8> {
        check(self.size >= 0 && (0..=self.size).contains(&self.position), MPI_ERR_ARG)?;
        check(bytes <= self.size - self.position, MPI_ERR_TRUNCATE)?;
        check(bytes == 0 || !self.at.is_null(), MPI_ERR_BUFFER)?;
        Ok((self.at as *mut u8).wrapping_offset(self.position as isize))
    }
}

fn check_datarep(datarep: *const c_char) -> Result<()> {
    check(!datarep.is_null(), MPI_ERR_ARG)?;
    // SAFETY: a C string.
    let known = unsafe { CStr::from_ptr(datarep) }.to_bytes() == b"external32";
    check(known, MPI_ERR_UNSUPPORTED_DATAREP)
}
