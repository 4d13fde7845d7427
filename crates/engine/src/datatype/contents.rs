//! How a type was constructed: what `MPI_Type_get_envelope` and `MPI_Type_get_contents` answer (MPI 5.0 § 5.1.13).

use super::TypeObject;
use crate::ints::Ints;
use crate::types::Count;
use std::ffi::c_int;
use std::rc::Rc;

/// The combiner and the constructor's arguments, in the order of the standard.
pub struct Contents {
    pub combiner: c_int,
    pub integers: Vec<c_int>,
    pub addresses: Vec<Count>,
    pub large_counts: Vec<Count>,
    pub datatypes: Vec<Rc<TypeObject>>,
    /// The program called the large-count form.
    large: bool,
}

impl Contents {
    pub fn new(combiner: c_int, large: bool) -> Contents {
        Contents {
            combiner,
            integers: Vec::new(),
            addresses: Vec::new(),
            large_counts: Vec::new(),
            datatypes: Vec::new(),
            large,
        }
    }

    /// Whether the program called the large-count form.
    pub fn is_large(&self) -> bool {
        self.large
    }

    /// An argument that is `int` in both forms.
    pub fn int(mut self, n: c_int) -> Contents {
        self.integers.push(n);
        self
    }

    /// # Safety
    /// `array` has `n` elements.
    pub unsafe fn ints(mut self, array: *const c_int, n: usize) -> Contents {
        // SAFETY: the caller's promise.
        self.integers.extend((0..n).map(|i| unsafe { *array.add(i) }));
        self
    }

    /// An argument that is `int`, or `MPI_Count` in the large form.
    pub fn count(mut self, n: Count) -> Contents {
        // A small form's argument came from an `int`.
        if self.large {
            self.large_counts.push(n)
        } else {
            self.integers.push(n as c_int)
        }
        self
    }

    /// An argument that is `MPI_Aint`, or `MPI_Count` in the large form.
    pub fn address(mut self, n: Count) -> Contents {
        if self.large {
            self.large_counts.push(n)
        } else {
            self.addresses.push(n)
        }
        self
    }

    /// # Safety
    /// `array` has `n` elements.
    pub unsafe fn counts(self, array: Ints, n: usize) -> Contents {
        // SAFETY: the caller's promise.
        (0..n).fold(self, |c, i| c.count(unsafe { array.get(i) }))
    }

    /// # Safety
    /// `array` has `n` elements.
    pub unsafe fn addresses(self, array: Ints, n: usize) -> Contents {
        // SAFETY: the caller's promise.
        (0..n).fold(self, |c, i| c.address(unsafe { array.get(i) }))
    }

    pub fn datatype(mut self, datatype: &Rc<TypeObject>) -> Contents {
        self.datatypes.push(datatype.clone());
        self
    }
}
