//! Layouts and the two ways to make larger ones: repeating one, and putting several side by side (MPI 5.0 § 5.1).
//!
//! Every constructor of the standard is a short program over [`Layout::repeat`], [`Layout::join`] and
//! [`Layout::resize`]. Here the bounds are computed and every offset is checked to fit an address.

use super::basic::Basic;
use super::plan::Plan;
use super::shape::Shape;
use super::{TypeObject, up};
use crate::error::{Error, Result};
use crate::standard::MPI_ERR_ARG;
use crate::types::Count;
use std::rc::Rc;

/// A typemap with its bounds.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Bytes of data.
    pub size: Count,
    pub lb: Count,
    pub ub: Count,
    pub true_lb: Count,
    pub true_ub: Count,
    /// The bounds were set explicitly: they win over those of unmarked neighbours (§ 5.1.7).
    pub marked: bool,
    /// The strictest alignment of its basic elements.
    pub align: Count,
    pub plan: Rc<Plan>,
    pub shape: Rc<Shape>,
}

/// `count` elements of a layout, one extent apart, the first at `offset`.
pub struct Part<'a> {
    pub offset: Count,
    pub count: Count,
    pub layout: &'a Layout,
}

/// An argument that makes an offset or a size too large for an address.
fn fit(n: Option<Count>) -> Result<Count> {
    n.ok_or(Error::new(MPI_ERR_ARG))
}

pub fn product(a: Count, b: Count) -> Result<Count> {
    fit(a.checked_mul(b))
}

pub fn sum(a: Count, b: Count) -> Result<Count> {
    fit(a.checked_add(b))
}

impl Layout {
    /// The layout of a type with no data and no bounds.
    pub fn empty() -> Layout {
        Layout {
            size: 0,
            lb: 0,
            ub: 0,
            true_lb: 0,
            true_ub: 0,
            marked: false,
            align: 1,
            plan: Plan::block(0, 0),
            shape: Shape::fields(&[]),
        }
    }

    /// `varies`: not the same in both data models.
    pub fn basic(basic: Basic, varies: bool) -> Layout {
        let size = basic.size();
        Layout {
            size,
            ub: size,
            true_ub: size,
            align: basic.align(),
            plan: Plan::block(0, size),
            shape: Shape::basic(basic, varies),
            ..Layout::empty()
        }
    }

    /// A value, which may vary, and its index as in a C struct.
    pub fn pair(value: Basic, index: Basic, varies: bool) -> Layout {
        let align = value.align().max(index.align());
        let at = up(value.size(), index.align());
        let end = at + index.size();
        Layout {
            size: value.size() + index.size(),
            ub: up(end, align),
            true_ub: end,
            align,
            plan: Plan::sequence(&[(0, Plan::block(0, value.size())), (at, Plan::block(0, index.size()))]),
            shape: Shape::fields(&[(0, 1, 0, Shape::basic(value, varies)), (at, 1, 0, Shape::basic(index, false))]),
            ..Layout::empty()
        }
    }

    pub fn of(datatype: &TypeObject) -> Layout {
        Layout {
            size: datatype.size,
            lb: datatype.lb,
            ub: datatype.lb + datatype.extent,
            true_lb: datatype.true_lb,
            true_ub: datatype.true_lb + datatype.true_extent,
            marked: datatype.marked,
            align: datatype.align,
            plan: datatype.plan.clone(),
            shape: datatype.shape.clone(),
        }
    }

    pub fn extent(&self) -> Count {
        self.ub - self.lb
    }

    fn is_empty(&self) -> bool {
        self.size == 0 && !self.marked
    }

    /// `count` copies, `stride` bytes apart.
    pub fn repeat(&self, count: Count, stride: Count) -> Result<Layout> {
        if count == 0 || self.is_empty() {
            return Ok(Layout::empty());
        }
        let bounds = Bounds::of(self).repeat(count, stride)?.check()?;
        let shape = Shape::fields(&[(0, count, stride, self.shape.clone())]);
        Ok(bounds.layout(self.align, Plan::repeat(&self.plan, count, stride), shape))
    }

    /// The parts, in this order. With `padded`, the extent is rounded up to a multiple of the alignment, as C does for
    /// structs (the ε of § 5.1.7), unless bounds are set explicitly.
    pub fn join(parts: &[Part], padded: bool) -> Result<Layout> {
        let mut all: Option<Bounds> = None;
        let mut align = 1;
        let mut plans = Vec::with_capacity(parts.len());
        let mut runs = Vec::with_capacity(parts.len());
        // Indexed types repeat one child with few different counts: make each run of it once.
        let mut last: Option<(Count, Rc<Plan>, Rc<Plan>)> = None;
        for Part { offset, count, layout } in parts.iter().filter(|p| p.count > 0 && !p.layout.is_empty()) {
            let bounds = Bounds::of(layout).repeat(*count, layout.extent())?.shift(*offset)?;
            all = Some(match all {
                None => bounds,
                Some(all) => all.union(bounds)?,
            });
            align = align.max(layout.align);
            let plan = match &last {
                Some((n, child, plan)) if n == count && Rc::ptr_eq(child, &layout.plan) => plan.clone(),
                _ => Plan::repeat(&layout.plan, *count, layout.extent()),
            };
            last = Some((*count, layout.plan.clone(), plan.clone()));
            plans.push((*offset, plan));
            runs.push((*offset, *count, layout.extent(), layout.shape.clone()));
        }
        let Some(mut bounds) = all else { return Ok(Layout::empty()) };
        if padded && !bounds.marked {
            let extent = fit(bounds.ub.checked_sub(bounds.lb))?;
            fit(extent.checked_add(align))?;
            bounds.ub = sum(bounds.lb, up(extent, align))?;
        }
        let bounds = bounds.check()?;
        Ok(bounds.layout(align, Plan::sequence(&plans), Shape::fields(&runs)))
    }

    /// The same data between new bounds.
    pub fn resize(mut self, lb: Count, extent: Count) -> Result<Layout> {
        self.ub = sum(lb, extent)?;
        self.lb = lb;
        self.marked = true;
        Ok(self)
    }
}

/// The numbers of a [`Layout`].
#[derive(Clone, Copy)]
struct Bounds {
    size: Count,
    lb: Count,
    ub: Count,
    true_lb: Count,
    true_ub: Count,
    marked: bool,
}

impl Bounds {
    fn of(l: &Layout) -> Bounds {
        Bounds { size: l.size, lb: l.lb, ub: l.ub, true_lb: l.true_lb, true_ub: l.true_ub, marked: l.marked }
    }

    fn repeat(self, count: Count, stride: Count) -> Result<Bounds> {
        let far = product(stride, count - 1)?;
        let (low, high) = (far.min(0), far.max(0));
        let has_data = self.size > 0;
        Ok(Bounds {
            size: product(self.size, count)?,
            lb: sum(self.lb, low)?,
            ub: sum(self.ub, high)?,
            true_lb: if has_data { sum(self.true_lb, low)? } else { 0 },
            true_ub: if has_data { sum(self.true_ub, high)? } else { 0 },
            marked: self.marked,
        })
    }

    fn shift(self, by: Count) -> Result<Bounds> {
        let has_data = self.size > 0;
        Ok(Bounds {
            lb: sum(self.lb, by)?,
            ub: sum(self.ub, by)?,
            true_lb: if has_data { sum(self.true_lb, by)? } else { 0 },
            true_ub: if has_data { sum(self.true_ub, by)? } else { 0 },
            ..self
        })
    }

    fn union(self, other: Bounds) -> Result<Bounds> {
        let (lb, ub) = match (self.marked, other.marked) {
            (true, false) => (self.lb, self.ub),
            (false, true) => (other.lb, other.ub),
            _ => (self.lb.min(other.lb), self.ub.max(other.ub)),
        };
        let (true_lb, true_ub) = match (self.size, other.size) {
            (_, 0) => (self.true_lb, self.true_ub),
            (0, _) => (other.true_lb, other.true_ub),
            _ => (self.true_lb.min(other.true_lb), self.true_ub.max(other.true_ub)),
        };
        let size = sum(self.size, other.size)?;
        Ok(Bounds { size, lb, ub, true_lb, true_ub, marked: self.marked || other.marked })
    }

    /// Both extents fit: what a plan needs to be made at all.
    fn check(self) -> Result<Bounds> {
        fit(self.ub.checked_sub(self.lb))?;
        fit(self.true_ub.checked_sub(self.true_lb))?;
        Ok(self)
    }

    fn layout(self, align: Count, plan: Rc<Plan>, shape: Rc<Shape>) -> Layout {
        let Bounds { size, lb, ub, true_lb, true_ub, marked } = self;
        Layout { size, lb, ub, true_lb, true_ub, marked, align, plan, shape }
    }
}
