//! Views (MPI 5.0 § 14.3): which bytes of a file a member sees, and in what order.
//!
//! A view is a stream: the data of one filetype after the other, from the displacement on. Offsets of programs count its etypes;
//! inside, they are bytes of the stream. Filetypes are walked by the datatype engine, as buffers are, with the displacement for an
//! address; the type is the one that lies in the file, which is not the program's where elements have another size there.
//!
//! Where a second filetype would begin before the end of the first, or cover some of it again, the view is one filetype long:
//! libraries that describe each access by a type of its own (PnetCDF) leave its extent to chance.

use super::datarep::Datarep;
use super::file::OpenFile;
use super::gathering;
use super::hints;
use crate::datatype::TypeObject;
use crate::error::{Error, Result, check};
use crate::info::InfoObject;
use crate::rank::Rank;
use crate::standard::*;
use crate::types::{Count, Datatype};
use std::cell::Cell;
use std::rc::Rc;

pub struct View {
    pub disp: Count,
    pub etype: Rc<TypeObject>,
    pub filetype: Rc<TypeObject>,
    pub datarep: Datarep,
    /// Bytes of an etype in the file.
    pub etype_size: Count,
    /// The filetype as it lies in the file.
    in_file: Rc<TypeObject>,
    /// Data in the file is in pieces of this many bytes, on average.
    pub piece: Count,
    /// There is more than one filetype.
    tiles: bool,
    /// No byte of the file is twice in the stream.
    pub disjoint: bool,
    /// All members have agreed that collective accesses go through memory that they share: reads of so many bytes, and all writes.
    pub gathers: Cell<Option<Count>>,
}

/// What a program says of a view.
pub struct Described<'a> {
    pub disp: Count,
    pub etype: Datatype,
    pub filetype: Datatype,
    pub datarep: &'a str,
}

impl View {
    /// What a file is opened with: its bytes.
    pub fn of_bytes(rank: &Rank) -> Result<Rc<View>> {
        let described = Described { disp: 0, etype: MPI_BYTE, filetype: MPI_BYTE, datarep: "native" };
        Ok(Rc::new(View::new(rank, &described, true)?))
    }

    pub fn new(rank: &Rank, described: &Described, writable: bool) -> Result<View> {
        check(described.disp >= 0, MPI_ERR_DISP)?;
        let (etype, filetype) = (rank.datatype(described.etype)?, rank.datatype(described.filetype)?);
        check(etype.committed.get() && filetype.committed.get(), MPI_ERR_TYPE)?;
        let datarep = Datarep::find(rank, described.datarep)?;
        let etype_size = datarep.size(rank, &etype)?;
        let in_file = datarep.in_file(rank, &filetype)?;
        check(etype_size > 0 && in_file.size % etype_size == 0, MPI_ERR_ARG)?;
        let (mut piece, mut tiles, mut disjoint) = (Count::MAX, true, true);
        if in_file.size > 0 {
            let order = in_file.order().ok_or(Error::new(MPI_ERR_ARG))?;
            check(order.first >= 0 && (!writable || order.disjoint), MPI_ERR_ARG)?;
            let next = order.first.saturating_add(in_file.extent);
            tiles = in_file.extent > 0 && next >= if writable { order.end } else { order.last };
            disjoint = order.disjoint && (!tiles || next >= order.end);
            if !in_file.contiguous {
                piece = in_file.size / order.blocks;
            }
        }
        let disp = described.disp;
        let gathers = Cell::new(None);
        Ok(View { disp, etype, filetype, datarep, etype_size, in_file, piece, tiles, disjoint, gathers })
    }

    /// Where in the stream the etype `offset` begins.
    pub fn stream(&self, offset: Count) -> Result<Count> {
        offset.checked_mul(self.etype_size).filter(|&at| at >= 0).ok_or(Error::new(MPI_ERR_ARG))
    }

    /// Refuses stream bytes that are nowhere in a file: what follows takes `from` and `bytes` that passed here.
    pub fn check_range(&self, from: Count, bytes: Count) -> Result<()> {
        if bytes == 0 {
            return Ok(());
        }
        let t = &self.in_file;
        check(t.size > 0, MPI_ERR_ARG)?;
        if !self.tiles {
            let end = self.disp.checked_add(t.true_lb).and_then(|at| at.checked_add(t.true_extent));
            let is_in_first = from.checked_add(bytes).is_some_and(|to| to <= t.size);
            return check(is_in_first && end.is_some(), MPI_ERR_ARG);
        }
        let last = from.checked_add(bytes).map(|end| end / t.size + 1);
        let end = last.and_then(|n| n.checked_mul(t.extent.max(t.size)));
        let end = end.and_then(|end| end.checked_add(t.true_lb.abs() + t.true_extent));
        check(end.and_then(|end| end.checked_add(self.disp)).is_some(), MPI_ERR_ARG)
    }

    /// Calls `f` with each piece of the file, (offset, bytes), that holds stream bytes `[from, from + bytes)`, in order. No two
    /// pieces touch.
    pub fn pieces(&self, from: Count, bytes: Count, mut f: impl FnMut(Count, usize)) {
        if bytes == 0 {
            return;
        }
        let (mut at, mut len) = (0, 0);
        let elements = if self.tiles { (from + bytes) / self.in_file.size + 1 } else { 1 };
        self.in_file.blocks(self.disp as *const u8, elements, from, bytes, |next, more| {
            let next = next as Count;
            if at + len as Count == next && len > 0 {
                len += more;
                return;
            }
            if len > 0 {
                f(at, len);
            }
            (at, len) = (next, more);
        });
        f(at, len);
    }

    /// Where in the file the stream byte `at` is. A view without data is all at its displacement.
    pub fn byte(&self, at: Count) -> Result<Count> {
        if self.in_file.size == 0 {
            return Ok(self.disp);
        }
        self.check_range(at, 1)?;
        let mut found = self.disp;
        self.pieces(at, 1, |offset, _| found = offset);
        Ok(found)
    }

    /// Bytes of the stream that lie before byte `end` of the file.
    pub fn stream_before(&self, end: Count) -> Count {
        let t = &self.in_file;
        let end = end - self.disp;
        if t.size == 0 || end <= 0 {
            return 0;
        }
        if !self.tiles {
            return t.bytes_before(end);
        }
        // Elements lie one after the other: those before the one in which it ends are whole.
        let whole = (end - t.true_lb).max(0) / t.extent;
        whole.saturating_mul(t.size).saturating_add(t.bytes_before(end - whole * t.extent))
    }

    /// The first etype at or after byte `end` of the file: where a file of that size ends.
    pub fn etypes_before(&self, end: Count) -> Count {
        let stream = self.stream_before(end);
        stream / self.etype_size + (stream % self.etype_size != 0) as Count
    }
}

/// `MPI_File_set_view`: both pointers begin anew.
pub fn set(rank: &Rank, file: &OpenFile, described: &Described, info: &InfoObject) -> Result<()> {
    let view = place(rank, file, described)
        .and_then(|disp| View::new(rank, &Described { disp, ..*described }, file.may_write()));
    let mut changed = file.info.borrow().clone();
    hints::change(&mut changed, info);
    // Etypes have the same extent and the representation the same name everywhere.
    let (view, mine) = match view {
        Ok(view) => {
            let name = view.datarep.name().bytes().fold(0, |sum: Count, b| sum.wrapping_mul(257) + Count::from(b));
            let mine = vec![view.etype_size, name, view.piece, gathering::wish(&changed, &view)];
            (Some(view), Ok(mine))
        }
        Err(error) => (None, Err(error)),
    };
    let (all, _) = file.agree(rank, mine, |all| {
        check(all.iter().all(|words| words[..2] == all[0][..2]), MPI_ERR_NOT_SAME)?;
        file.shared.set(0);
        Ok(vec![])
    })?;
    let view = view.ok_or(Error::new(MPI_ERR_INTERN))?;
    view.gathers.set(gathering::pays(&all.iter().map(|words| words[3]).collect::<Vec<_>>()));
    file.position.set(0);
    file.info.replace(changed);
    file.view.replace(Rc::new(view));
    Ok(())
}

/// The displacement, which for a file that is read or written in sequence may, and must, be where the pointer is.
fn place(rank: &Rank, file: &OpenFile, described: &Described) -> Result<Count> {
    rank.datatype(described.etype)?;
    if described.disp != MPI_DISPLACEMENT_CURRENT {
        check(!file.is_sequential(), MPI_ERR_UNSUPPORTED_OPERATION)?;
        return Ok(described.disp);
    }
    check(file.is_sequential(), MPI_ERR_DISP)?;
    let view = file.view();
    view.byte(view.stream(file.shared.get())?)
}
