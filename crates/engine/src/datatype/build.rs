//! The constructors of derived datatypes (MPI 5.0 § 5.1.2, § 5.1.3, § 5.1.8, § 5.1.10).
//!
//! They take arguments that are already Rust values; reading the program's arrays and recording them for
//! `MPI_Type_get_contents` is the API's. `count` and block lengths are not negative here.

use super::contents::Contents;
use super::layout::{Layout, Part, product};
use super::{Reducible, TypeObject};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Datatype};
use std::rc::Rc;

/// Types that are made from types deeper than this are refused: freeing one is a recursion as deep.
const MAX_DEPTH: usize = 1000;

/// Gives the object a handle of this rank.
pub fn install(rank: &Rank, object: TypeObject) -> Result<Datatype> {
    check(object.depth <= MAX_DEPTH, MPI_ERR_TYPE)?;
    let object = Rc::new(object);
    let handle = Datatype(rank.datatypes.insert(object.clone()).ok_or(Error::new(MPI_ERR_NO_MEM))?);
    object.handle.set(handle);
    Ok(handle)
}

/// A derived type of `layout`: not committed, only for user operations.
pub fn derived(layout: Layout, contents: Contents) -> TypeObject {
    TypeObject::new(layout, Reducible::No, contents)
}

/// `MPI_Type_dup`, without the attributes.
pub fn dup(old: &Rc<TypeObject>) -> TypeObject {
    old.twin(Rc::new(Contents::new(MPI_COMBINER_DUP, false).datatype(old)))
}

/// The reference to `datatype` that `MPI_Type_get_contents` returns: itself when predefined, else a new type.
pub fn reference(rank: &Rank, datatype: &Rc<TypeObject>) -> Result<Datatype> {
    match datatype.is_predefined() {
        true => Ok(datatype.handle.get()),
        false => install(rank, datatype.twin(datatype.contents.clone())),
    }
}

pub fn contiguous(count: Count, old: &TypeObject) -> Result<Layout> {
    let old = Layout::of(old);
    old.repeat(count, old.extent())
}

/// `stride` is in bytes.
pub fn hvector(count: Count, blocklength: Count, stride: Count, old: &TypeObject) -> Result<Layout> {
    contiguous(blocklength, old)?.repeat(count, stride)
}

/// `stride` is in extents of the old type.
pub fn vector(count: Count, blocklength: Count, stride: Count, old: &TypeObject) -> Result<Layout> {
    // The stride of fewer than two blocks is never used, so it may be anything.
    let bytes = if count > 1 { product(stride, old.extent)? } else { 0 };
    hvector(count, blocklength, bytes, old)
}

/// Blocks of (length, displacement in bytes) of one type.
pub fn hindexed(blocks: impl Iterator<Item = (Count, Count)>, old: &TypeObject) -> Result<Layout> {
    let old = Layout::of(old);
    let parts: Vec<Part> = blocks.map(|(count, offset)| Part { offset, count, layout: &old }).collect();
    Layout::join(&parts, false)
}

/// Blocks of (length, displacement in extents) of one type.
pub fn indexed(blocks: impl Iterator<Item = (Count, Count)>, old: &TypeObject) -> Result<Layout> {
    let blocks = blocks
        .map(|(count, displacement)| Ok((count, if count > 0 { product(displacement, old.extent)? } else { 0 })))
        .collect::<Result<Vec<_>>>()?;
    hindexed(blocks.into_iter(), old)
}

/// Blocks of (length, displacement in bytes, type).
pub fn structure<'a>(blocks: impl Iterator<Item = (Count, Count, &'a TypeObject)>) -> Result<Layout> {
    let fields: Vec<_> = blocks.map(|(count, offset, old)| (count, offset, Layout::of(old))).collect();
    let parts: Vec<Part> =
        fields.iter().map(|(count, offset, layout)| Part { offset: *offset, count: *count, layout }).collect();
    Layout::join(&parts, true)
}
