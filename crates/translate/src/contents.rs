//! The integers that a datatype was made of: among those of two combiners are numbers that ABIs spell differently.

use anympi_spec::standard::{MPI_COMBINER_DARRAY, MPI_COMBINER_SUBARRAY};
use std::ffi::c_int;

/// How each kind of number goes from one ABI to another.
pub struct Numbers {
    pub order: fn(c_int) -> c_int,
    pub distribution: fn(c_int) -> c_int,
    pub distribution_argument: fn(c_int) -> c_int,
}

/// Converts the `integers` that `MPI_Type_get_contents` tells of a type with the standard's `combiner`. With large counts,
/// sizes are not among them.
pub fn convert(combiner: c_int, has_large_counts: bool, integers: &mut [c_int], numbers: &Numbers) {
    let each = |some: Option<&mut [c_int]>, convert: fn(c_int) -> c_int| {
        for number in some.into_iter().flatten() {
            *number = convert(*number);
        }
    };
    match (combiner, integers) {
        // ndims, sizes, subsizes, starts, order
        (MPI_COMBINER_SUBARRAY, [.., order]) => *order = (numbers.order)(*order),
        // size, rank, ndims, gsizes, distribs, dargs, psizes, order
        (MPI_COMBINER_DARRAY, [_, _, ndims, rest @ .., order]) => {
            *order = (numbers.order)(*order);
            let ndims = (*ndims).max(0) as usize;
            let first = if has_large_counts { 0 } else { ndims };
            each(rest.get_mut(first..first + ndims), numbers.distribution);
            each(rest.get_mut(first + ndims..first + 2 * ndims), numbers.distribution_argument);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(combiner: c_int, has_large_counts: bool, integers: &[c_int], expected: &[c_int]) {
        let numbers = Numbers { order: |n| n + 1000, distribution: |n| n + 2000, distribution_argument: |n| n + 3000 };
        let mut converted = integers.to_vec();
        convert(combiner, has_large_counts, &mut converted, &numbers);
        assert_eq!(converted, expected);
    }

    #[test]
    fn orders_distributions_and_their_arguments_are_found_among_the_integers() {
        check(MPI_COMBINER_SUBARRAY, false, &[1, 8, 4, 2, 5], &[1, 8, 4, 2, 1005]);
        check(MPI_COMBINER_SUBARRAY, true, &[1, 5], &[1, 1005]);
        let small = [4, 0, 2, 10, 20, 1, 2, 3, 4, 2, 2, 5];
        check(MPI_COMBINER_DARRAY, false, &small, &[4, 0, 2, 10, 20, 2001, 2002, 3003, 3004, 2, 2, 1005]);
        let large = [4, 0, 2, 1, 2, 3, 4, 2, 2, 5];
        check(MPI_COMBINER_DARRAY, true, &large, &[4, 0, 2, 2001, 2002, 3003, 3004, 2, 2, 1005]);
    }

    #[test]
    fn other_combiners_and_arrays_that_are_too_short_are_left_alone() {
        check(anympi_spec::standard::MPI_COMBINER_VECTOR, false, &[1, 2, 3], &[1, 2, 3]);
        check(MPI_COMBINER_DARRAY, false, &[], &[]);
        check(MPI_COMBINER_DARRAY, false, &[4, 0, 9, 5], &[4, 0, 9, 1005]);
    }
}
