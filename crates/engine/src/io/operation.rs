//! One member's access with its arguments: checked, and carried out alone (MPI 5.0 § 14.4).
//!
//! ```text
//! native:     the program's memory, or packed pieces of it, and the file
//! converted:  whole elements <-> their form in the file <-> the file
//! ```

use super::datarep::{Datarep, Registered};
use super::file::OpenFile;
use super::view::View;
use super::{lock, transfer};
use crate::callback::Conversion;
use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Datatype};
use std::ffi::c_int;
use std::rc::Rc;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Read,
    Write,
}

/// Where an access begins, in etypes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    At(Count),
    /// At the individual pointer.
    Own,
    /// At the shared pointer.
    Shared,
}

/// A message buffer, as the program names it.
#[derive(Clone, Copy)]
pub struct Arguments {
    pub buf: *mut u8,
    pub count: Count,
    pub datatype: Datatype,
}

/// The same, checked.
pub struct Data {
    pub buf: *mut u8,
    pub count: Count,
    pub datatype: Rc<TypeObject>,
    handle: Datatype,
}

/// Bytes that are packed or converted at a time.
const CHUNK: Count = 4 << 20;

/// An access whose arguments are right.
pub struct Operation {
    pub direction: Direction,
    pub view: Rc<View>,
    pub data: Data,
    /// Bytes of the stream.
    pub bytes: Count,
    pub etypes: Count,
}

impl Operation {
    pub fn new(rank: &Rank, file: &OpenFile, direction: Direction, place: Place, of: Arguments) -> Result<Operation> {
        match direction {
            Direction::Read => check(file.may_read(), MPI_ERR_ACCESS)?,
            Direction::Write => {
                check(file.may_write(), MPI_ERR_READ_ONLY)?;
                file.changed.set(true);
            }
        }
        check(!file.is_sequential() || place == Place::Shared, MPI_ERR_UNSUPPORTED_OPERATION)?;
        check(!matches!(place, Place::At(offset) if offset < 0), MPI_ERR_ARG)?;
        check(of.count >= 0, MPI_ERR_COUNT)?;
        let datatype = rank.datatype(of.datatype)?;
        check(datatype.committed.get(), MPI_ERR_TYPE)?;
        let memory = datatype.bytes(of.count)?;
        rank.check_message(&datatype, memory)?;
        datatype.check_buffer(of.buf, of.count)?;
        let view = file.view();
        let bytes = view.datarep.size(rank, &datatype)?.checked_mul(of.count).ok_or(Error::new(MPI_ERR_COUNT))?;
        check(bytes % view.etype_size == 0, MPI_ERR_ARG)?;
        let etypes = bytes / view.etype_size;
        let data = Data { buf: of.buf, count: of.count, datatype, handle: of.datatype };
        Ok(Operation { direction, view, data, bytes, etypes })
    }

    /// Does it from etype `offset` on, alone, and returns the bytes in memory that were read or written.
    ///
    /// # Safety
    /// The buffer is what its count and type say.
    pub unsafe fn perform(&self, rank: &Rank, file: &OpenFile, offset: Count) -> Result<Count> {
        let from = self.view.stream(offset)?;
        self.view.check_range(from, self.bytes)?;
        if self.bytes == 0 {
            return Ok(0);
        }
        let _locked = match file.atomic.get() {
            true => {
                let (first, last) = (self.view.byte(from)?, self.view.byte(from + self.bytes - 1)?);
                let locked = lock::lock(&file.file, self.direction, first, last + 1);
                Some(locked.map_err(|error| rank.io_error(error))?)
            }
            false => None,
        };
        // SAFETY: the caller's promise.
        unsafe {
            match self.view.datarep.is_native() {
                true => self.move_native(rank, file, from),
                false => self.move_converted(rank, file, from),
            }
        }
    }

    /// Moves stream bytes between the file and memory that `at` points to.
    ///
    /// # Safety
    /// `bytes` are there.
    unsafe fn transfer(&self, rank: &Rank, file: &OpenFile, from: Count, at: *mut u8, bytes: Count) -> Result<Count> {
        // SAFETY: the caller's promise; `perform` has checked the range.
        let result = unsafe {
            match self.direction {
                Direction::Read => transfer::read(&file.file, &self.view, from, at, bytes),
                Direction::Write => transfer::write(&file.file, &self.view, from, at, bytes).map(|()| bytes),
            }
        };
        result.map_err(|error| rank.io_error(error))
    }

    /// # Safety
    /// As for [`Self::perform`].
    unsafe fn move_native(&self, rank: &Rank, file: &OpenFile, from: Count) -> Result<Count> {
        let Data { buf, count, ref datatype, .. } = self.data;
        if datatype.contiguous {
            // SAFETY: the caller's promise.
            return unsafe { self.transfer(rank, file, from, buf, self.bytes) };
        }
        let mut packed = rank.zeroes::<u8>(self.bytes.min(CHUNK) as usize)?;
        let at = packed.as_mut_ptr();
        let mut done = 0;
        while done < self.bytes {
            let part = (self.bytes - done).min(CHUNK);
            // SAFETY: `packed` has room for `part`; the buffer is the caller's promise.
            unsafe {
                if self.direction == Direction::Write {
                    datatype.pack_range(buf, count, done, part, at);
                }
                let moved = self.transfer(rank, file, from + done, at, part)?;
                if self.direction == Direction::Read {
                    datatype.unpack(at, done, moved, buf, count);
                }
                done += moved;
                if moved < part {
                    break;
                }
            }
        }
        Ok(done)
    }

    /// # Safety
    /// As for [`Self::perform`].
    unsafe fn move_converted(&self, rank: &Rank, file: &OpenFile, from: Count) -> Result<Count> {
        let count = self.data.count;
        let each = self.bytes / count;
        let most = (CHUNK / each.max(1)).max(1);
        let mut converted = rank.zeroes::<u8>((each * most.min(count)) as usize)?;
        let at = converted.as_mut_ptr();
        let (mut first, mut done) = (0, 0);
        while first < count {
            let n = most.min(count - first);
            let part = Part { first, n, at, bytes: n * each };
            // SAFETY: `converted` has room for `n` elements; the buffer is the caller's promise.
            unsafe {
                if self.direction == Direction::Write {
                    self.convert(rank, &part)?;
                }
                let moved = self.transfer(rank, file, from + first * each, at, part.bytes)?;
                done += match self.direction {
                    Direction::Read => self.convert(rank, &Part { bytes: moved, ..part })?,
                    Direction::Write => n * self.data.datatype.size,
                };
                if moved < part.bytes {
                    break;
                }
            }
            first += n;
        }
        Ok(done)
    }

    /// Converts some elements and returns their bytes in memory. Where a file ends within an element, a registered representation
    /// gives nothing of it.
    ///
    /// # Safety
    /// As for [`Self::perform`]; the part is what it says.
    unsafe fn convert(&self, rank: &Rank, part: &Part) -> Result<Count> {
        let Data { buf, ref datatype, handle, .. } = self.data;
        let Part { first, n, at, bytes } = *part;
        let elements = buf.wrapping_offset((first * datatype.extent) as isize);
        // SAFETY: the caller's promise, for all calls below.
        unsafe {
            match (&self.view.datarep, self.direction) {
                (Datarep::Registered(registered), direction) => {
                    let whole = bytes / (self.bytes / self.data.count);
                    self.convert_registered(rank, registered, direction, handle, &Part { n: whole, ..*part })?;
                    Ok(whole * datatype.size)
                }
                (_, Direction::Write) => {
                    datatype.pack_external(elements, n, at);
                    Ok(n * datatype.size)
                }
                (_, Direction::Read) => Ok(datatype.unpack_external_part(at, bytes, elements, n)),
            }
        }
    }

    /// # Safety
    /// As for [`Self::convert`].
    unsafe fn convert_registered(
        &self,
        rank: &Rank,
        registered: &Registered,
        direction: Direction,
        handle: Datatype,
        part: &Part,
    ) -> Result<()> {
        let Data { buf, ref datatype, .. } = self.data;
        let Part { first, n, at, bytes } = *part;
        let function = match direction {
            Direction::Read => registered.read,
            Direction::Write => registered.write,
        };
        if function == 0 {
            // The data is as it is in memory.
            check(bytes == n * datatype.size, MPI_ERR_CONVERSION)?;
            let elements = buf.wrapping_offset((first * datatype.extent) as isize);
            // SAFETY: the caller's promise.
            unsafe {
                match direction {
                    Direction::Read => datatype.unpack(at, 0, bytes, elements, n),
                    Direction::Write => datatype.pack(elements, n, at),
                }
            }
            return Ok(());
        }
        let each = datatype.elements(datatype.size).ok_or(Error::new(MPI_ERR_TYPE))?;
        let (count, position) = (n * each, first * each);
        check(registered.large || c_int::try_from(count).is_ok(), MPI_ERR_COUNT)?;
        let conversion = Conversion {
            userbuf: buf.cast(),
            datatype: handle,
            count,
            filebuf: at.cast(),
            file_bytes: bytes as usize,
            position,
        };
        // SAFETY: the caller's promise.
        unsafe { registered.convert(rank, function, &conversion) }
    }
}

/// Elements on their way: `n` from number `first` on, which are, or are to be, `bytes` bytes at `at` as they are in the file.
#[derive(Clone, Copy)]
struct Part {
    first: Count,
    n: Count,
    at: *mut u8,
    bytes: Count,
}
