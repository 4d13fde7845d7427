//! Datatypes (MPI 5.0 chapter 5).
//!
//! A type keeps its layout twice. The [`plan`] is where its bytes are, in the order in which they travel: what pack and
//! unpack run on, merged and flattened as far as that pays. The [`shape`] is the tree of basic elements: what
//! `MPI_Get_elements` counts and "external32" converts. Both are shared by everything that is made from the type.
//!
//! All offsets of a type fit `i64`: the constructors check it, and [`TypeObject::bytes`] for `count` elements; nothing
//! after that can overflow.

mod basic;
mod plan;
mod predefined;
mod shape;

pub use basic::{Basic, Class, Repr};
pub use predefined::{PREDEFINED, Predefined, install};

use crate::attr::Attributes;
use crate::error::{Error, Result};
use crate::standard::MPI_ERR_COUNT;
use crate::types::{Count, Datatype};
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
    plan: Rc<Plan>,
    shape: Rc<Shape>,
}

impl TypeObject {
    fn basic(basic: Basic) -> TypeObject {
        let size = basic.size();
        TypeObject {
            handle: Cell::new(crate::standard::MPI_DATATYPE_NULL),
            size,
            lb: 0,
            extent: size,
            true_lb: 0,
            true_extent: size,
            contiguous: true,
            committed: Cell::new(false),
            name: RefCell::default(),
            attributes: Attributes::default(),
            reducible: Reducible::One(basic),
            plan: Plan::block(0, size),
            shape: Shape::basic(basic),
        }
    }

    fn pair(value: Basic, index: Basic) -> TypeObject {
        let align = value.align().max(index.align());
        let at = up(value.size(), index.align());
        let end = at + index.size();
        let extent = up(end, align);
        let plan = Plan::sequence(&[(0, Plan::block(0, value.size())), (at, Plan::block(0, index.size()))]);
        let shape = Shape::fields(&[(0, 1, 0, Shape::basic(value)), (at, 1, 0, Shape::basic(index))]);
        TypeObject {
            handle: Cell::new(crate::standard::MPI_DATATYPE_NULL),
            size: value.size() + index.size(),
            lb: 0,
            extent,
            true_lb: 0,
            true_extent: end,
            contiguous: extent == value.size() + index.size(),
            committed: Cell::new(false),
            name: RefCell::default(),
            attributes: Attributes::default(),
            reducible: Reducible::Pair(value, index),
            plan,
            shape,
        }
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
}

/// `n` rounded up to a multiple of `align`.
fn up(n: Count, align: Count) -> Count {
    n + (align - n.rem_euclid(align)) % align
}
