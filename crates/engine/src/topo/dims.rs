//! `MPI_Dims_create` (MPI 5.0 § 8.5.2): sizes as close to each other as the number allows, largest first.

use crate::error::{Error, Result, check};
use crate::standard::MPI_ERR_DIMS;
use std::ffi::c_int;

/// Fills the zeroes of `dims` so that the product is `nodes`.
///
/// The largest of the new sizes is as small as possible, then the second largest, and so on.
pub fn fill(nodes: c_int, dims: &mut [c_int]) -> Result<()> {
    check(nodes > 0 && dims.iter().all(|&d| d >= 0), MPI_ERR_DIMS)?;
    let mut rest = nodes;
    for &dim in dims.iter().filter(|&&d| d > 0) {
        check(rest % dim == 0, MPI_ERR_DIMS)?;
        rest /= dim;
    }
    let free = dims.iter().filter(|&&d| d == 0).count();
    if free == 0 {
        // Nothing to choose: the given sizes must be right, except that no dimensions hold any number of nodes.
        return check(rest == 1 || dims.is_empty(), MPI_ERR_DIMS);
    }
    let divisors = divisors(rest);
    let sizes = balanced(rest, free, rest, &divisors).ok_or(Error::new(MPI_ERR_DIMS))?;
    for (dim, size) in dims.iter_mut().filter(|d| **d == 0).zip(sizes) {
        *dim = size;
    }
    Ok(())
}

/// `parts` factors of `n`, none above `most`, largest first; `divisors` has those of `n` in ascending order.
fn balanced(n: c_int, parts: usize, most: c_int, divisors: &[c_int]) -> Option<Vec<c_int>> {
    if parts == 1 {
        return (n <= most).then(|| vec![n]);
    }
    // Each further factor at least halves the number, so this is the end before it gets deep.
    if n == 1 {
        return Some(vec![1; parts]);
    }
    // The largest of `parts` factors is at least the root; the first that leaves a solution is the best.
    let candidates = divisors.iter().copied().filter(|&d| d <= most && n % d == 0 && at_least_root(d, n, parts));
    for largest in candidates {
        if let Some(mut sizes) = balanced(n / largest, parts - 1, largest, divisors) {
            sizes.insert(0, largest);
            return Some(sizes);
        }
    }
    None
}

/// d^parts >= n
fn at_least_root(d: c_int, n: c_int, parts: usize) -> bool {
    let mut power = 1i64;
    for _ in 0..parts {
        power *= d as i64;
        if power >= n as i64 {
            return true;
        }
        if d == 1 {
            break;
        }
    }
    false
}

fn divisors(n: c_int) -> Vec<c_int> {
    let small: Vec<c_int> =
        (1..).take_while(|&d: &c_int| d as i64 * d as i64 <= n as i64).filter(|d| n % d == 0).collect();
    let large: Vec<c_int> = small.iter().rev().map(|&d| n / d).filter(|&d| d as i64 * d as i64 > n as i64).collect();
    small.into_iter().chain(large).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(nodes: c_int, dims: &[c_int]) -> std::result::Result<Vec<c_int>, c_int> {
        let mut dims = dims.to_vec();
        fill(nodes, &mut dims).map(|()| dims).map_err(|e| e.code)
    }

    #[test]
    fn the_examples_of_the_standard_come_out() {
        assert_eq!(filled(6, &[0, 0]), Ok(vec![3, 2]));
        assert_eq!(filled(7, &[0, 0]), Ok(vec![7, 1]));
        assert_eq!(filled(6, &[0, 3, 0]), Ok(vec![2, 3, 1]));
        assert_eq!(filled(7, &[0, 3, 0]), Err(MPI_ERR_DIMS));
    }

    #[test]
    fn sizes_multiply_to_the_nodes_and_do_not_increase() {
        for nodes in 1..300 {
            for n in 1..6 {
                let dims = filled(nodes, &vec![0; n]).unwrap();
                assert_eq!(dims.iter().product::<c_int>(), nodes);
                assert!(dims.is_sorted_by(|a, b| a >= b), "{dims:?}");
            }
        }
    }

    #[test]
    fn no_factorization_has_a_smaller_largest_size() {
        fn least(n: c_int, parts: usize) -> c_int {
            if parts == 1 {
                return n;
            }
            (1..=n).filter(|d| n % d == 0).map(|d| d.max(least(n / d, parts - 1))).min().unwrap()
        }
        for nodes in 1..150 {
            for n in 1..4 {
                assert_eq!(filled(nodes, &vec![0; n]).unwrap()[0], least(nodes, n), "{nodes} in {n}");
            }
        }
    }

    #[test]
    fn large_and_prime_numbers_are_quick() {
        assert_eq!(filled(c_int::MAX, &[0, 0, 0]), Ok(vec![c_int::MAX, 1, 1]));
        assert_eq!(filled(1 << 30, &[0; 6]), Ok(vec![32; 6]));
    }

    #[test]
    fn given_sizes_must_fit() {
        assert_eq!(filled(6, &[2, 3]), Ok(vec![2, 3]));
        assert_eq!(filled(6, &[2, 2]), Err(MPI_ERR_DIMS));
        assert_eq!(filled(6, &[-1, 0]), Err(MPI_ERR_DIMS));
        assert_eq!(filled(0, &[0]), Err(MPI_ERR_DIMS));
        assert_eq!(filled(6, &[]), Ok(vec![]));
    }
}
