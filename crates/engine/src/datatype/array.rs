//! Subarrays and distributed arrays (MPI 5.0 § 5.1.3, § 5.1.4).
//!
//! Both are built from the fastest dimension outwards: a layout of the elements that belong to the process in the
//! dimensions done so far, repeated along the next one.

use super::layout::{Layout, Part, product, sum};
use crate::error::{Result, check};
use crate::standard::*;
use crate::types::Count;
use std::ffi::c_int;

/// One dimension of a subarray.
pub struct Slice {
    pub size: Count,
    pub subsize: Count,
    pub start: Count,
}

/// How one dimension of a distributed array is dealt out.
pub struct Distribution {
    pub size: Count,
    pub distrib: c_int,
    pub darg: c_int,
    pub psize: c_int,
}

/// The dimensions from the fastest to the slowest.
fn fastest_first(ndims: usize, order: c_int) -> Result<Vec<usize>> {
    match order {
        MPI_ORDER_C => Ok((0..ndims).rev().collect()),
        MPI_ORDER_FORTRAN => Ok((0..ndims).collect()),
        _ => Err(crate::error::Error::new(MPI_ERR_ARG)),
    }
}

pub fn subarray(dims: &[Slice], order: c_int, element: &Layout) -> Result<Layout> {
    let mut layout = element.clone();
    let mut stride = element.extent();
    let mut offset = 0;
    for d in fastest_first(dims.len(), order)? {
        let Slice { size, subsize, start } = dims[d];
        let inside = size >= 1 && (1..=size).contains(&subsize) && (0..=size - subsize).contains(&start);
        check(inside, MPI_ERR_ARG)?;
        layout = layout.repeat(subsize, stride)?;
        offset = sum(offset, product(start, stride)?)?;
        stride = product(stride, size)?;
    }
    Layout::join(&[Part { offset, count: 1, layout: &layout }], false)?.resize(0, stride)
}

/// What process `rank` of `size` holds. The process grid is in row-major order whatever the order of the array.
pub fn darray(size: c_int, rank: c_int, dims: &[Distribution], order: c_int, element: &Layout) -> Result<Layout> {
    check(size >= 1 && (0..size).contains(&rank), MPI_ERR_ARG)?;
    check(dims.iter().all(|d| d.psize >= 1 && d.size >= 1), MPI_ERR_ARG)?;
    let processes = dims.iter().try_fold(1i64, |n, d| product(n, d.psize as Count))?;
    check(processes == size as Count, MPI_ERR_ARG)?;
    let mut coords = vec![0; dims.len()];
    let mut rest = rank as Count;
    for (c, d) in coords.iter_mut().zip(dims).rev() {
        *c = rest % d.psize as Count;
        rest /= d.psize as Count;
    }
    let mut layout = element.clone();
    let mut stride = element.extent();
    for i in fastest_first(dims.len(), order)? {
        layout = dims[i].deal(coords[i], &layout, stride)?;
        stride = product(stride, dims[i].size)?;
    }
    layout.resize(0, stride)
}

impl Distribution {
    /// The indices of coordinate `coord` along this dimension, `stride` bytes apart.
    fn deal(&self, coord: Count, layout: &Layout, stride: Count) -> Result<Layout> {
        let (size, psize) = (self.size, self.psize as Count);
        let by_default = self.darg == MPI_DISTRIBUTE_DFLT_DARG;
        let darg = self.darg as Count;
        match self.distrib {
            MPI_DISTRIBUTE_NONE => {
                check(psize == 1, MPI_ERR_ARG)?;
                layout.repeat(size, stride)
            }
            MPI_DISTRIBUTE_BLOCK => {
                let block = if by_default { size / psize + Count::from(size % psize != 0) } else { darg };
                check(block >= 1 && product(block, psize)? >= size, MPI_ERR_ARG)?;
                let start = block.saturating_mul(coord).min(size);
                let part = layout.repeat(block.min(size - start), stride)?;
                Layout::join(&[Part { offset: product(start, stride)?, count: 1, layout: &part }], false)
            }
            MPI_DISTRIBUTE_CYCLIC => {
                let block = if by_default { 1 } else { darg };
                check(block >= 1, MPI_ERR_ARG)?;
                let (whole, left) = (size / block, size % block);
                // Whole blocks coord, coord + psize, …; the last block may be short and is somebody's.
                let mine = (whole - coord).max(0) / psize + Count::from(whole > coord && (whole - coord) % psize != 0);
                let round = product(product(block, psize)?, stride)?;
                let blocks = layout.repeat(block, stride)?.repeat(mine, round)?;
                let short = if whole % psize == coord { layout.repeat(left, stride)? } else { Layout::empty() };
                let first = product(product(coord, block)?, stride)?;
                let last = product(product(whole, block)?, stride)?;
                Layout::join(
                    &[
                        Part { offset: first, count: 1, layout: &blocks },
                        Part { offset: last, count: 1, layout: &short },
                    ],
                    false,
                )
            }
            _ => Err(crate::error::Error::new(MPI_ERR_ARG)),
        }
    }
}
