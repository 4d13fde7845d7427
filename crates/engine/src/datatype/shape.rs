//! The tree of basic elements behind a type: what `MPI_Get_elements` counts and "external32" converts.
//!
//! A shape is as large as the constructor's arguments, not as the typemap.

use super::basic::Basic;
use crate::types::Count;
use std::rc::Rc;

#[derive(Debug)]
pub struct Shape {
    pub node: Node,
    /// Bytes of data.
    pub size: Count,
    /// Basic elements.
    pub elements: Count,
    /// Bytes in "external32". Where that is more than in memory and too much for an address, the largest number.
    pub external: Count,
    /// Some basic element is not the same in programs of another data model.
    pub varies: bool,
}

#[derive(Debug)]
pub enum Node {
    Basic(Basic),
    /// Runs of children, one run after the other.
    Runs(Vec<Run>),
}

/// `count` times `child`, `stride` bytes apart, the first at `offset`.
#[derive(Debug, Clone)]
pub struct Run {
    pub offset: Count,
    pub count: Count,
    pub stride: Count,
    pub child: Rc<Shape>,
}

impl Shape {
    pub fn basic(basic: Basic, varies: bool) -> Rc<Shape> {
        let (size, external) = (basic.size(), basic.external_size());
        Rc::new(Shape { node: Node::Basic(basic), size, elements: 1, external, varies })
    }

    /// `(offset, count, stride, child)` of each run. The caller has checked that the sum of sizes fits.
    pub fn fields(runs: &[(Count, Count, Count, Rc<Shape>)]) -> Rc<Shape> {
        let runs: Vec<Run> = runs
            .iter()
            .filter(|(_, count, _, child)| *count > 0 && child.size > 0)
            .map(|(offset, count, stride, child)| Run {
                offset: *offset,
                count: *count,
                stride: *stride,
                child: child.clone(),
            })
            .collect();
        if let [Run { offset: 0, count: 1, child, .. }] = &runs[..] {
            return child.clone();
        }
        let sum = |f: fn(&Shape) -> Count| runs.iter().map(|r| r.count * f(&r.child)).sum();
        let (size, elements) = (sum(|s| s.size), sum(|s| s.elements));
        let external =
            runs.iter().fold(0, |sum: Count, r| sum.saturating_add(r.count.saturating_mul(r.child.external)));
        let varies = runs.iter().any(|r| r.child.varies);
        Rc::new(Shape { node: Node::Runs(runs), size, elements, external, varies })
    }

    /// Basic elements in the first `bytes` of the stream of any number of this shape.
    pub fn elements_in(&self, bytes: Count) -> Option<Count> {
        if self.size == 0 {
            return if bytes == 0 { Some(0) } else { None };
        }
        let whole = bytes / self.size * self.elements;
        match bytes % self.size {
            0 => Some(whole),
            rest => Some(whole + self.elements_at(rest)?),
        }
    }

    /// As [`Self::elements_in`], for fewer bytes than one has.
    fn elements_at(&self, mut bytes: Count) -> Option<Count> {
        let Node::Runs(runs) = &self.node else { return None };
        let mut elements = 0;
        for r in runs {
            if bytes < r.count * r.child.size {
                return Some(elements + r.child.elements_in(bytes)?);
            }
            bytes -= r.count * r.child.size;
            elements += r.count * r.child.elements;
        }
        Some(elements)
    }

    /// Bytes of the first `elements` basic elements of any number of this shape: the inverse of [`Self::elements_in`].
    /// `None` when there are no elements to count, or too many for an address.
    pub fn bytes_in(&self, elements: Count) -> Option<Count> {
        if elements == 0 {
            return Some(0);
        }
        if self.elements == 0 {
            return None;
        }
        let whole = (elements / self.elements).checked_mul(self.size)?;
        match elements % self.elements {
            0 => Some(whole),
            rest => whole.checked_add(self.bytes_at(rest)?),
        }
    }

    /// As [`Self::bytes_in`], for fewer elements than one has.
    fn bytes_at(&self, mut elements: Count) -> Option<Count> {
        let Node::Runs(runs) = &self.node else { return None };
        let mut bytes = 0;
        for r in runs {
            if elements < r.count * r.child.elements {
                return Some(bytes + r.child.bytes_in(elements)?);
            }
            elements -= r.count * r.child.elements;
            bytes += r.count * r.child.size;
        }
        Some(bytes)
    }
}
