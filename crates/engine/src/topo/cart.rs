//! Cartesian grids (MPI 5.0 § 8.5): ranks in row-major order of their coordinates.

use super::rank_or_null;
use std::ffi::c_int;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cart {
    /// Positive, and their product is the size of the communicator.
    pub dims: Vec<c_int>,
    pub periods: Vec<bool>,
}

impl Cart {
    /// How many processes a grid needs; `None` if that is no `int`, or a dimension is not positive.
    pub fn size(dims: &[c_int]) -> Option<usize> {
        let size = dims.iter().try_fold(1i32, |n, &d| if d > 0 { n.checked_mul(d) } else { None })?;
        Some(size as usize)
    }

    pub fn coords(&self, rank: usize) -> Vec<c_int> {
        let mut rest = rank;
        let mut coords = vec![0; self.dims.len()];
        for (coord, &dim) in coords.iter_mut().zip(&self.dims).rev() {
            *coord = (rest % dim as usize) as c_int;
            rest /= dim as usize;
        }
        coords
    }

    /// The rank at `coords`, which wrap around in periodic dimensions; `None` outside of the others.
    pub fn rank(&self, coords: &[c_int]) -> Option<usize> {
        let mut rank = 0;
        for ((&coord, &dim), &periodic) in coords.iter().zip(&self.dims).zip(&self.periods) {
            let coord = if periodic { coord.rem_euclid(dim) } else { coord };
            if !(0..dim).contains(&coord) {
                return None;
            }
            rank = rank * dim as usize + coord as usize;
        }
        Some(rank)
    }

    /// Who is `by` steps away from `rank` along `dim`; `MPI_PROC_NULL` past a border.
    pub fn shifted(&self, rank: usize, dim: usize, by: c_int) -> c_int {
        let mut coords = self.coords(rank);
        // In a periodic dimension only the remainder counts, which cannot overflow the sum.
        let by = if self.periods[dim] { by % self.dims[dim] } else { by };
        match coords[dim].checked_add(by) {
            Some(coord) => coords[dim] = coord,
            None => return rank_or_null(None),
        }
        rank_or_null(self.rank(&coords))
    }

    /// Both neighbours of `rank` along each dimension, the lower one first.
    pub fn neighbours(&self, rank: usize) -> Vec<c_int> {
        let mut neighbours = vec![rank_or_null(None); 2 * self.dims.len()];
        let mut stride = 1;
        for (d, (&dim, &periodic)) in self.dims.iter().zip(&self.periods).enumerate().rev() {
            let dim = dim as usize;
            let at = rank / stride % dim;
            let first = rank - at * stride;
            let place =
                |inside: bool, at: usize| rank_or_null((inside || periodic).then_some(first + at % dim * stride));
            neighbours[2 * d] = place(at > 0, at + dim - 1);
            neighbours[2 * d + 1] = place(at + 1 < dim, at + 1);
            stride *= dim;
        }
        neighbours
    }

    /// The grid of the dimensions kept, and the (color, key) that put `rank` into its own copy of it.
    pub fn sub(&self, rank: usize, keep: &[bool]) -> (Cart, c_int, c_int) {
        let coords = self.coords(rank);
        let (mut color, mut key) = (0, 0);
        let mut kept = Cart { dims: Vec::new(), periods: Vec::new() };
        for (i, &keep) in keep.iter().enumerate().take(self.dims.len()) {
            let number = if keep { &mut key } else { &mut color };
            *number = *number * self.dims[i] + coords[i];
            if keep {
                kept.dims.push(self.dims[i]);
                kept.periods.push(self.periods[i]);
            }
        }
        (kept, color, key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standard::MPI_PROC_NULL;

    fn grid() -> Cart {
        Cart { dims: vec![2, 3, 4], periods: vec![false, true, false] }
    }

    #[test]
    fn coordinates_and_ranks_are_inverse() {
        for rank in 0..24 {
            assert_eq!(grid().rank(&grid().coords(rank)), Some(rank));
        }
        assert_eq!(grid().coords(23), [1, 2, 3]);
    }

    #[test]
    fn only_periodic_dimensions_wrap() {
        assert_eq!(grid().rank(&[1, -1, 3]), Some(23));
        assert_eq!(grid().rank(&[1, 5, 3]), Some(23));
        assert_eq!(grid().rank(&[2, 0, 0]), None);
        assert_eq!(grid().rank(&[0, 0, -1]), None);
    }

    #[test]
    fn shifts_end_at_borders_and_survive_absurd_distances() {
        assert_eq!(grid().shifted(0, 0, 1), 12);
        assert_eq!(grid().shifted(0, 0, -1), MPI_PROC_NULL);
        assert_eq!(grid().shifted(0, 1, -1), 8);
        // 2^31 - 1 is 1 modulo 3.
        assert_eq!(grid().shifted(4, 1, c_int::MAX), 8);
        assert_eq!(grid().shifted(23, 2, c_int::MAX), MPI_PROC_NULL);
    }

    #[test]
    fn neighbours_are_one_step_away_in_every_dimension() {
        for rank in 0..24 {
            let shifts = (0..3).flat_map(|dim| [grid().shifted(rank, dim, -1), grid().shifted(rank, dim, 1)]);
            assert_eq!(grid().neighbours(rank), shifts.collect::<Vec<_>>(), "{rank}");
        }
    }

    #[test]
    fn a_subgrid_keeps_its_dimensions_and_every_rank_has_one_place() {
        let mut places = std::collections::HashSet::new();
        for rank in 0..24 {
            let (kept, color, key) = grid().sub(rank, &[true, false, true]);
            assert_eq!((kept.dims, kept.periods), (vec![2, 4], vec![false, false]));
            assert!((0..3).contains(&color) && (0..8).contains(&key));
            assert!(places.insert((color, key)));
        }
    }

    #[test]
    fn a_grid_without_dimensions_has_one_process() {
        assert_eq!(Cart::size(&[]), Some(1));
        assert_eq!(Cart::size(&[3, 0]), None);
        assert_eq!(Cart::size(&[c_int::MAX, 2]), None);
        let point = Cart { dims: vec![], periods: vec![] };
        assert_eq!((point.coords(0), point.rank(&[])), (vec![], Some(0)));
    }
}
