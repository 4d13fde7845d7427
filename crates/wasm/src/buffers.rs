//! Message buffers: used where they are, once every byte that the call may touch is known to be the guest's.
//!
//! A rule says which bytes those are. All arithmetic is checked; a range that is not all inside the memory is a fault. What
//! is wrong in another way (a count below 0, a type that does not exist) passes: the call refuses it before it looks at a
//! buffer. What a call will not look at (a receive buffer elsewhere than at the root) is not looked at here, and not passed.
//!
//! A null buffer is `MPI_BOTTOM`. It stays null where the type has no addresses in it, so that the call says that a buffer
//! is missing; else it is address 0 of the guest. `MPI_IN_PLACE` stays what it is in the calls that know it.

use crate::call::Cx;
use crate::error::{Failure, Range};
use crate::facts::{Layout, Part, is_in_place};
use crate::guest::Mpi;
use anympi_engine::Error;
use anympi_engine::standard::{MPI_BUFFER_AUTOMATIC, MPI_ERR_BUFFER, MPI_IN_PLACE, MPI_NO_OP, MPI_PROC_NULL};
use anympi_engine::types::{Count, Datatype, Op};
use std::ffi::{c_int, c_void};
use std::ptr;

type Buffer = Result<*mut c_void, Failure>;

/// The lowest and the highest byte (exclusive) of `count` elements, from the buffer's address.
fn bounds(layout: Layout, count: Count) -> Option<(i128, i128)> {
    let last = (count - 1).checked_mul(layout.extent)? as i128;
    let (low, high) = (layout.true_lb as i128, layout.true_lb as i128 + layout.true_extent as i128);
    Some((low + last.min(0), high + last.max(0)))
}

impl Cx<'_> {
    /// What the guest's address is here. Nothing is known about it.
    #[inline]
    pub fn address(&self, buf: u32) -> *mut c_void {
        self.state.memory.base().wrapping_add(buf as usize).cast()
    }

    /// As [`Self::address`], but null stays null.
    #[inline]
    pub fn address_or_null(&self, buf: u32) -> *mut c_void {
        if buf == 0 { ptr::null_mut() } else { self.address(buf) }
    }

    /// Checks the bytes from `low` to `high`, counted from `buf`.
    #[inline]
    fn check(&self, parameter: &'static str, buf: u32, low: i128, high: i128) -> Result<(), Failure> {
        let (start, end) = (buf as i128 + low, buf as i128 + high);
        if start >= 0 && end <= self.memory_size() as i128 {
            return Ok(());
        }
        self.look_again();
        if start >= 0 && end <= self.memory_size() as i128 {
            return Ok(());
        }
        Err(self.bad_range(parameter, Range::Bytes { start, length: end - start }))
    }

    /// `count` elements.
    #[inline]
    pub fn message(&self, parameter: &'static str, buf: u32, count: Count, datatype: Datatype) -> Buffer {
        let Some(layout) = self.layout(datatype) else { return Ok(self.address_or_null(buf)) };
        if count <= 0 || layout.size == 0 || (buf == 0 && layout.true_lb == 0) {
            return Ok(self.address_or_null(buf));
        }
        let Some((low, high)) = bounds(layout, count) else {
            return Err(self.bad_range(parameter, Range::Boundless { start: buf }));
        };
        self.check(parameter, buf, low, high)?;
        Ok(self.address(buf))
    }

    /// `count` elements in each of `parts` partitions or blocks.
    pub fn messages(
        &self,
        parameter: &'static str,
        buf: u32,
        parts: Count,
        count: Count,
        datatype: Datatype,
    ) -> Buffer {
        match count.checked_mul(parts) {
            Some(all) => self.message(parameter, buf, all, datatype),
            None => Err(self.bad_range(parameter, Range::Boundless { start: buf })),
        }
    }

    /// A collective's `count` elements, or `MPI_IN_PLACE`.
    #[inline]
    pub fn block(&self, parameter: &'static str, buf: u32, count: Count, datatype: Datatype) -> Buffer {
        if is_in_place(buf) {
            return Ok(ptr::without_provenance_mut(MPI_IN_PLACE));
        }
        self.message(parameter, buf, count, datatype)
    }

    /// A collective's `n` blocks, one after the other, or `MPI_IN_PLACE`.
    pub fn row(&self, parameter: &'static str, buf: u32, n: Count, count: Count, datatype: Datatype) -> Buffer {
        if is_in_place(buf) {
            return Ok(ptr::without_provenance_mut(MPI_IN_PLACE));
        }
        self.messages(parameter, buf, n, count, datatype)
    }

    /// A collective's blocks of `counts[i]` elements, `displs[i]` elements from the buffer, or `MPI_IN_PLACE`.
    pub fn vector(
        &self,
        parameter: &'static str,
        buf: u32,
        counts: &[Count],
        displs: &[Count],
        datatype: Datatype,
    ) -> Buffer {
        if is_in_place(buf) {
            return Ok(ptr::without_provenance_mut(MPI_IN_PLACE));
        }
        let Some(layout) = self.layout(datatype) else { return Ok(self.address_or_null(buf)) };
        for (&count, &displ) in counts.iter().zip(displs) {
            let Some(offset) = displ.checked_mul(layout.extent) else {
                return Err(self.bad_range(parameter, Range::Boundless { start: buf }));
            };
            self.part_of_row(parameter, buf, offset, count, layout)?;
        }
        Ok(if layout.true_lb == 0 { self.address_or_null(buf) } else { self.address(buf) })
    }

    /// As [`Self::vector`], each block with its own type, and displacements in bytes: addresses, if the buffer is
    /// `MPI_BOTTOM`.
    pub fn general(
        &self,
        parameter: &'static str,
        buf: u32,
        counts: &[Count],
        displs: &[Count],
        datatypes: &[Datatype],
    ) -> Buffer {
        if is_in_place(buf) {
            return Ok(ptr::without_provenance_mut(MPI_IN_PLACE));
        }
        for ((&count, &displ), &datatype) in counts.iter().zip(displs).zip(datatypes) {
            if let Some(layout) = self.layout(datatype) {
                self.part_of_row(parameter, buf, displ, count, layout)?;
            }
        }
        Ok(self.address(buf))
    }

    fn part_of_row(
        &self,
        parameter: &'static str,
        buf: u32,
        offset: Count,
        count: Count,
        layout: Layout,
    ) -> Result<(), Failure> {
        if count <= 0 || layout.size == 0 {
            return Ok(());
        }
        let Some((low, high)) = bounds(layout, count) else {
            return Err(self.bad_range(parameter, Range::Boundless { start: buf }));
        };
        self.check(parameter, buf, low + offset as i128, high + offset as i128)
    }

    /// A rank's own block in a collective with a root: the root of an intercommunicator has none.
    pub fn own(&self, parameter: &'static str, part: Part, buf: u32, count: Count, datatype: Datatype) -> Buffer {
        match part {
            Part::Root | Part::Leaf => self.block(parameter, buf, count, datatype),
            Part::RemoteRoot | Part::Idle => Ok(self.unused()),
        }
    }

    /// What all have that take part.
    pub fn shared(&self, parameter: &'static str, part: Part, buf: u32, count: Count, datatype: Datatype) -> Buffer {
        match part {
            Part::Root | Part::RemoteRoot | Part::Leaf => self.block(parameter, buf, count, datatype),
            Part::Idle => Ok(self.unused()),
        }
    }

    /// A buffer that the call does not look at. Some MPIs see to it all the same that it is not null.
    fn unused(&self) -> *mut c_void {
        match self.mpi {
            Mpi::Engine(_) => ptr::null_mut(),
            Mpi::Host(_) => self.address(0),
        }
    }

    /// `n` blocks that only the root has.
    pub fn at_root(
        &self,
        parameter: &'static str,
        part: Part,
        buf: u32,
        n: Count,
        count: Count,
        datatype: Datatype,
    ) -> Buffer {
        match part {
            Part::Root | Part::RemoteRoot => self.row(parameter, buf, n, count, datatype),
            Part::Leaf | Part::Idle => Ok(ptr::null_mut()),
        }
    }

    /// As [`Self::vector`], where only the root has it.
    pub fn vector_at_root(
        &self,
        parameter: &'static str,
        part: Part,
        buf: u32,
        counts: &[Count],
        displs: &[Count],
        datatype: Datatype,
    ) -> Buffer {
        match part {
            Part::Root | Part::RemoteRoot => self.vector(parameter, buf, counts, displs, datatype),
            Part::Leaf | Part::Idle => Ok(ptr::null_mut()),
        }
    }

    /// The receive buffer of a reduction whose result is scattered: in place, it holds the whole vector first.
    pub fn slice(
        &self,
        parameter: &'static str,
        sendbuf: u32,
        recvbuf: u32,
        whole: Option<Count>,
        mine: Count,
        datatype: Datatype,
    ) -> Buffer {
        match whole {
            None => Err(self.bad_range(parameter, Range::Boundless { start: recvbuf })),
            Some(whole) if is_in_place(sendbuf) => self.block(parameter, recvbuf, whole, datatype),
            Some(_) => self.block(parameter, recvbuf, mine, datatype),
        }
    }

    /// `count` elements, of which there may be more than can be counted.
    pub fn whole(&self, parameter: &'static str, buf: u32, count: Option<Count>, datatype: Datatype) -> Buffer {
        match count {
            None => Err(self.bad_range(parameter, Range::Boundless { start: buf })),
            Some(count) => self.block(parameter, buf, count, datatype),
        }
    }

    /// Operands of a one-sided operation: with `MPI_NO_OP` there are none.
    pub fn operands(&self, parameter: &'static str, op: Op, buf: u32, count: Count, datatype: Datatype) -> Buffer {
        if op == MPI_NO_OP { Ok(ptr::null_mut()) } else { self.message(parameter, buf, count, datatype) }
    }

    /// Packed data.
    pub fn bytes(&self, parameter: &'static str, buf: u32, size: Count) -> Buffer {
        if buf == 0 && size > 0 {
            return Err(Error::new(MPI_ERR_BUFFER).into());
        }
        self.region(parameter, buf, size)
    }

    /// Memory that is given to MPI, for a window say. None of it is null.
    pub fn region(&self, parameter: &'static str, buf: u32, size: Count) -> Buffer {
        if size > 0 && buf != 0 {
            self.span(parameter, buf, size as u64)?;
        }
        Ok(self.address_or_null(buf))
    }

    /// Memory for buffered sends, or `MPI_BUFFER_AUTOMATIC`.
    pub fn attached(&self, parameter: &'static str, buf: u32, size: Count) -> Buffer {
        if buf as usize == MPI_BUFFER_AUTOMATIC {
            return Ok(ptr::without_provenance_mut(MPI_BUFFER_AUTOMATIC));
        }
        let region = self.region(parameter, buf, size)?;
        Ok(match self.mpi {
            Mpi::Engine(_) => region,
            Mpi::Host(_) if region.is_null() => region,
            Mpi::Host(host) => host.attach(buf, size),
        })
    }
}

/// How many of `count` elements move at all: none if all `peers` are nobody.
#[inline]
pub fn moved(count: Count, peers: &[c_int]) -> Count {
    if peers.iter().all(|&peer| peer == MPI_PROC_NULL) { 0 } else { count }
}

/// The elements of all slices of a vector, if they can be counted. Counts below 0 are for the call to refuse.
pub fn sum(counts: &[Count]) -> Option<Count> {
    counts.iter().try_fold(0, |sum: Count, &count| sum.checked_add(count.max(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_follow_extents_in_both_directions_and_never_wrap() {
        let layout = Layout { size: 8, extent: 16, true_lb: 4, true_extent: 8 };
        assert_eq!(bounds(layout, 1), Some((4, 12)));
        assert_eq!(bounds(layout, 3), Some((4, 44)));
        assert_eq!(bounds(Layout { extent: -16, ..layout }, 3), Some((-28, 12)));
        assert_eq!(bounds(layout, Count::MAX), None);
        assert_eq!(sum(&[1, 2, -3]), Some(3));
        assert_eq!(sum(&[Count::MAX, 1]), None);
    }
}
