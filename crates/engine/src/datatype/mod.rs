//! Datatypes (MPI 5.0 chapter 5).
//!
//! A type keeps its layout twice. The [`plan`] is where its bytes are, in the order in which they travel: what pack and
//! unpack run on, merged and flattened as far as that pays. The [`shape`] is the tree of basic elements: what
//! `MPI_Get_elements` counts and "external32" converts. Both are shared by everything that is made from the type.
//!
//! All offsets of a type fit `i64`: the constructors check it, and [`TypeObject::bytes`] for `count` elements; nothing
//! after that can overflow.

pub(crate) mod array;
mod basic;
pub(crate) mod build;
mod contents;
mod external;
pub(crate) mod f90;
pub(crate) mod layout;
mod model;
mod order;
mod plan;
mod predefined;
mod quad;
mod rescale;
mod shape;

pub use basic::{Basic, Class, Repr};
pub use contents::Contents;
pub use f90::F90Types;
pub use model::DataModel;
pub use predefined::{Kind, PREDEFINED, Predefined, install};
pub(crate) use rescale::rescaled;

use crate::attr::Attributes;
use crate::error::{Error, Result};
use crate::standard::{MPI_DATATYPE_NULL, MPI_ERR_BUFFER, MPI_ERR_COUNT};
use crate::types::{Count, Datatype};
use layout::Layout;
use plan::Plan;
use shape::Shape;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What predefined operations see in a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reducible {
    /// Nothing: only user functions take it.
    No,
    One(Basic),
    /// Value, then index, as in a C struct.
    Pair(Basic, Basic),
}

/// A datatype, predefined or derived. Immutable but for name, attributes and the committed flag.
pub struct TypeObject {
    /// The first handle it was known by (what callbacks and error messages show).
    pub handle: Cell<Datatype>,
    /// Bytes of data in one element.
    pub size: Count,
    pub lb: Count,
    pub extent: Count,
    pub true_lb: Count,
    pub true_extent: Count,
    /// `count` elements are one gapless block of `count * size` bytes that starts at the buffer address.
    pub contiguous: bool,
    pub committed: Cell<bool>,
    pub name: RefCell<String>,
    pub attributes: Attributes,
    pub reducible: Reducible,
    /// The elements that it is made of, if all are the same.
    pub uniform: Option<Reducible>,
    /// It holds elements that are not the same in programs of another [`DataModel`].
    pub varies: bool,
    marked: bool,
    align: Count,
    /// Longest chain of types that it was made from.
    depth: usize,
    plan: Rc<Plan>,
    shape: Rc<Shape>,
    contents: Rc<Contents>,
}

impl TypeObject {
    /// A type of this layout, with no handle, name or attributes yet, and not committed.
    fn new(layout: Layout, reducible: Reducible, contents: Contents) -> TypeObject {
        let Layout { size, lb, ub, true_lb, true_ub, marked, align, plan, shape } = layout;
        let depth = contents.datatypes.iter().map(|t| t.depth + 1).max().unwrap_or(0);
        let gapless = matches!(*plan, Plan::Block { offset: 0, len } if len == ub - lb);
        TypeObject {
            handle: Cell::new(MPI_DATATYPE_NULL),
            size,
            lb,
            extent: ub - lb,
            true_lb,
            true_extent: true_ub - true_lb,
            contiguous: gapless || size == 0,
            committed: Cell::new(false),
            name: RefCell::default(),
            attributes: Attributes::default(),
            reducible,
            uniform: uniform(reducible, &contents),
            varies: shape.varies,
            marked,
            align,
            depth,
            plan,
            shape,
            contents: Rc::new(contents),
        }
    }

    /// A new object that differs from this one only in identity: no handle, name or attributes.
    fn twin(&self, contents: Rc<Contents>) -> TypeObject {
        TypeObject {
            handle: Cell::new(MPI_DATATYPE_NULL),
            committed: Cell::new(self.committed.get()),
            name: RefCell::default(),
            attributes: Attributes::default(),
            plan: self.plan.clone(),
            shape: self.shape.clone(),
            depth: contents.datatypes.iter().map(|t| t.depth + 1).max().unwrap_or(0),
            contents,
            ..*self
        }
    }

    /// Named, or made by `MPI_Type_create_f90_*`: it cannot be freed.
    pub fn is_predefined(&self) -> bool {
        use crate::standard::*;
        matches!(
            self.contents.combiner,
            MPI_COMBINER_NAMED | MPI_COMBINER_F90_REAL | MPI_COMBINER_F90_COMPLEX | MPI_COMBINER_F90_INTEGER
        )
    }

    /// How it was made.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Bytes of one element in "external32".
    pub fn external_size(&self) -> Count {
        self.shape.external
    }

    /// Bytes of data in `count` elements; fails when they, or the memory they span, exceed what an address can say.
    /// Everything below that takes a count relies on it.
    #[inline]
    pub fn bytes(&self, count: Count) -> Result<Count> {
        match (count.checked_mul(self.size), count.checked_mul(self.extent)) {
            (Some(bytes), Some(_)) if count >= 0 => Ok(bytes),
            _ => Err(Error::new(MPI_ERR_COUNT)),
        }
    }

    /// `MPI_ERR_BUFFER` when there is data to move and it would start at address 0. A null buffer itself is
    /// `MPI_BOTTOM`, which types with absolute addresses want.
    pub fn check_buffer(&self, buf: *const u8, count: Count) -> Result<()> {
        let missing = buf.is_null() && self.true_lb == 0 && count > 0 && self.size > 0;
        crate::error::check(!missing, MPI_ERR_BUFFER)
    }

    /// Packs `count` elements at `buf` into `out`, which has room for `count * size` bytes.
    ///
    /// # Safety
    /// `buf` is readable over the type's true extent for `count` elements; `out` is writable and disjoint.
    pub unsafe fn pack(&self, buf: *const u8, count: Count, out: *mut u8) {
        // SAFETY: the caller's promise; the range is the whole stream.
        unsafe { self.pack_range(buf, count, 0, count * self.size, out) }
    }

    /// Packs `bytes` of the stream of `count` elements, from its byte `offset` on, into `out`. The range is cut to the
    /// stream.
    ///
    /// # Safety
    /// As for [`Self::pack`], with `bytes` of room at `out`.
    pub unsafe fn pack_range(&self, buf: *const u8, count: Count, offset: Count, bytes: Count, out: *mut u8) {
        let to = (count * self.size).min(offset + bytes);
        // SAFETY: the caller's promise.
        unsafe { self.plan.visit_elements(buf as *mut u8, count, self.extent, offset, to, &mut plan::Pack(out)) }
    }

    /// Unpacks `bytes` (at most `count * size`; may end inside an element) from `data` into `count` elements at `buf`,
    /// `offset` bytes into the packed stream.
    ///
    /// # Safety
    /// As for [`Self::pack`], with `buf` writable.
    pub unsafe fn unpack(&self, data: *const u8, offset: Count, bytes: Count, buf: *mut u8, count: Count) {
        let to = (count * self.size).min(offset + bytes);
        // SAFETY: the caller's promise.
        unsafe { self.plan.visit_elements(buf, count, self.extent, offset, to, &mut plan::Unpack(data)) }
    }

    /// Calls `f` with each block of memory that holds stream bytes `[offset, offset + bytes)` of `count` elements at
    /// `buf`, in stream order: what an `iovec` wants.
    pub fn blocks(&self, buf: *const u8, count: Count, offset: Count, bytes: Count, f: impl FnMut(*mut u8, usize)) {
        let to = (count * self.size).min(offset + bytes);
        // SAFETY: the visitor only reports addresses.
        unsafe { self.plan.visit_elements(buf as *mut u8, count, self.extent, offset, to, &mut plan::Each(f)) }
    }

    /// Basic elements in `bytes` of data of this type, as `MPI_Get_elements` counts them (§ 5.1.11): a predefined pair
    /// is two. `None` (`MPI_UNDEFINED`) when the data ends inside a basic element, or when there are bytes of a type
    /// that has none.
    pub fn elements(&self, bytes: Count) -> Option<Count> {
        self.shape.elements_in(bytes)
    }

    /// Bytes of data in the first `elements` basic elements: what `MPI_Status_set_elements` stores. `None` for a type
    /// that has no elements, or when there are too many for an address.
    pub fn bytes_of_elements(&self, elements: Count) -> Option<Count> {
        self.shape.bytes_in(elements)
    }
}

/// What all of a type's elements are, if they are the same.
fn uniform(reducible: Reducible, contents: &Contents) -> Option<Reducible> {
    if reducible != Reducible::No {
        return Some(reducible);
    }
    let mut parts = contents.datatypes.iter().filter(|part| part.size > 0).map(|part| part.uniform);
    let first = parts.next()??;
    parts.all(|part| part == Some(first)).then_some(first)
}

/// `n` rounded up to a multiple of `align`.
fn up(n: Count, align: Count) -> Count {
    n + (align - n.rem_euclid(align)) % align
}
