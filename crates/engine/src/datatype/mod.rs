//! Datatypes (MPI 5.0 chapter 5).

use crate::attr::Attributes;
use crate::types::{Count, Datatype};
use std::cell::{Cell, RefCell};

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
}

impl TypeObject {
    /// Packs `count` elements at `buf` into `out`, which has room for `count * size` bytes.
    ///
    /// # Safety
    /// `buf` is readable over the type's true extent for `count` elements; `out` is writable and disjoint.
    pub unsafe fn pack(&self, _buf: *const u8, _count: Count, _out: *mut u8) {
        todo!()
    }

    /// Unpacks `bytes` (at most `count * size`; may end inside an element) from `data` into `count` elements at `buf`,
    /// `offset` bytes into the packed stream.
    ///
    /// # Safety
    /// As for [`Self::pack`], with `buf` writable.
    pub unsafe fn unpack(&self, _data: *const u8, _offset: Count, _bytes: Count, _buf: *mut u8, _count: Count) {
        todo!()
    }
}
