//! Groups: ordered sets of processes (MPI 5.0 § 7.3). A process is its index in the world.

use crate::error::{Error, Result, check};
use crate::standard::*;
use std::ffi::c_int;

/// An immutable group.
#[derive(Debug, PartialEq, Eq)]
pub struct GroupObject {
    /// World index of each rank.
    pub procs: Vec<u32>,
}

impl GroupObject {
    pub fn len(&self) -> usize {
        self.procs.len()
    }

    pub fn is_empty(&self) -> bool {
        self.procs.is_empty()
    }

    /// The rank of process `proc`, if it is a member.
    pub fn rank_of(&self, proc: u32) -> Option<usize> {
        // Groups made from the world in order are their own inverse: try that before searching.
        match self.procs.get(proc as usize) {
            Some(&p) if p == proc => Some(proc as usize),
            _ => self.procs.iter().position(|&p| p == proc),
        }
    }

    pub fn contains(&self, proc: u32) -> bool {
        self.rank_of(proc).is_some()
    }

    /// `MPI_IDENT`, `MPI_SIMILAR` (same members, another order) or `MPI_UNEQUAL`.
    pub fn compare(&self, other: &GroupObject) -> c_int {
        if self.procs == other.procs {
            MPI_IDENT
        } else if self.len() == other.len() && self.procs.iter().all(|&p| other.contains(p)) {
            MPI_SIMILAR
        } else {
            MPI_UNEQUAL
        }
    }

    /// All of `self`, then what only `other` has.
    pub fn union(&self, other: &GroupObject) -> GroupObject {
        let more = other.procs.iter().filter(|&&p| !self.contains(p));
        GroupObject { procs: self.procs.iter().chain(more).copied().collect() }
    }

    /// What `other` has too, in the order of `self`.
    pub fn intersection(&self, other: &GroupObject) -> GroupObject {
        GroupObject { procs: self.procs.iter().copied().filter(|&p| other.contains(p)).collect() }
    }

    /// What `other` has not, in the order of `self`.
    pub fn difference(&self, other: &GroupObject) -> GroupObject {
        GroupObject { procs: self.procs.iter().copied().filter(|&p| !other.contains(p)).collect() }
    }

    /// The members `ranks`, in that order. Ranks must be valid and distinct.
    pub fn include(&self, ranks: &[usize]) -> Result<GroupObject> {
        self.distinct(ranks)?;
        Ok(GroupObject { procs: ranks.iter().map(|&r| self.procs[r]).collect() })
    }

    /// All but the members `ranks`. Ranks must be valid and distinct.
    pub fn exclude(&self, ranks: &[usize]) -> Result<GroupObject> {
        let gone = self.distinct(ranks)?;
        Ok(GroupObject { procs: (0..self.len()).filter(|&r| !gone[r]).map(|r| self.procs[r]).collect() })
    }

    fn distinct(&self, ranks: &[usize]) -> Result<Vec<bool>> {
        let mut seen = vec![false; self.len()];
        for &r in ranks {
            let place = seen.get_mut(r).ok_or(Error::new(MPI_ERR_RANK))?;
            check(!std::mem::replace(place, true), MPI_ERR_RANK)?;
        }
        Ok(seen)
    }

    /// Ranks from C; negative ones are `MPI_ERR_RANK`, ones past the end are left to the set operations.
    pub fn ranks(ranks: &[c_int]) -> Result<Vec<usize>> {
        ranks.iter().map(|&r| usize::try_from(r).map_err(|_| Error::new(MPI_ERR_RANK))).collect()
    }

    /// The ranks that (first, last, stride) triplets stand for. Every rank must be valid: checked before the ranges
    /// are written out, so that an absurd range costs nothing.
    pub fn expand(&self, ranges: &[[c_int; 3]]) -> Result<Vec<usize>> {
        let mut ranks = Vec::new();
        for &[first, last, stride] in ranges {
            check(stride != 0, MPI_ERR_ARG)?;
            let (first, last, stride) = (first as i64, last as i64, stride as i64);
            let size = self.len() as i64;
            check((0..size).contains(&first), MPI_ERR_RANK)?;
            if (stride > 0 && first > last) || (stride < 0 && first < last) {
                continue;
            }
            let end = first + (last - first) / stride * stride;
            check((0..size).contains(&end), MPI_ERR_RANK)?;
            let steps = (end - first) / stride;
            // Nobody is in a group twice, so more are an error: found before they are written out again and again.
            check(ranks.len() as i64 + steps < size, MPI_ERR_RANK)?;
            ranks.extend((0..=steps).map(|i| (first + i * stride) as usize));
        }
        Ok(ranks)
    }

    /// The rank in `other` of this group's `rank`; `MPI_PROC_NULL` stays, those who are not there are `MPI_UNDEFINED`.
    pub fn translate(&self, rank: c_int, other: &GroupObject) -> Result<c_int> {
        if rank == MPI_PROC_NULL {
            return Ok(MPI_PROC_NULL);
        }
        let proc = usize::try_from(rank).ok().and_then(|r| self.procs.get(r)).ok_or(Error::new(MPI_ERR_RANK))?;
        Ok(other.rank_of(*proc).map_or(MPI_UNDEFINED, |r| r as c_int))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(procs: &[u32]) -> GroupObject {
        GroupObject { procs: procs.to_vec() }
    }

    #[test]
    fn set_operations_keep_the_order_of_the_first_group() {
        let (a, b) = (group(&[3, 1, 0]), group(&[0, 2, 3]));
        assert_eq!(a.union(&b).procs, [3, 1, 0, 2]);
        assert_eq!(a.intersection(&b).procs, [3, 0]);
        assert_eq!(a.difference(&b).procs, [1]);
        assert_eq!((a.compare(&b), a.compare(&group(&[0, 1, 3]))), (MPI_UNEQUAL, MPI_SIMILAR));
    }

    #[test]
    fn ranges_run_in_both_directions_and_stop_at_the_last_stride_inside() {
        fn check(ranges: &[[c_int; 3]], expected: std::result::Result<&[usize], c_int>) {
            let found = group(&[9, 8, 7, 6, 5, 4]).expand(ranges).map_err(|e| e.code);
            assert_eq!(found.as_deref().map_err(|e| *e), expected, "{ranges:?}");
        }
        check(&[[0, 5, 2]], Ok(&[0, 2, 4]));
        check(&[[5, 0, -3], [0, 0, 1]], Ok(&[5, 2, 0]));
        check(&[[0, 6, 4]], Ok(&[0, 4]));
        check(&[[3, 1, 1]], Ok(&[]));
        check(&[[0, 5, 0]], Err(MPI_ERR_ARG));
        check(&[[0, 6, 1]], Err(MPI_ERR_RANK));
        check(&[[-1, 3, 1]], Err(MPI_ERR_RANK));
        check(&[[0, c_int::MAX, 1]], Err(MPI_ERR_RANK));
    }

    #[test]
    fn repeated_or_foreign_ranks_are_errors() {
        let a = group(&[4, 5, 6]);
        assert_eq!(a.include(&[2, 0]).unwrap().procs, [6, 4]);
        assert_eq!(a.exclude(&[1]).unwrap().procs, [4, 6]);
        assert!(a.include(&[1, 1]).is_err() && a.exclude(&[3]).is_err());
    }

    #[test]
    fn translation_keeps_proc_null_and_marks_strangers() {
        let (a, b) = (group(&[4, 5]), group(&[5]));
        assert_eq!([0, 1, MPI_PROC_NULL].map(|r| a.translate(r, &b).unwrap()), [MPI_UNDEFINED, 0, MPI_PROC_NULL]);
        assert!(a.translate(2, &b).is_err());
    }
}
