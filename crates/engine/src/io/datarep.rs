//! How data looks in a file (MPI 5.0 § 14.5): "native", "internal", which is the same here, "external32", and those that the
//! program registers.

use crate::callback::Conversion;
use crate::datatype::{TypeObject, rescaled};
use crate::error::{Error, Result, check};
use crate::rank::Rank;
use crate::standard::*;
use crate::types::Count;
use std::ffi::c_void;
use std::rc::Rc;

/// Representations that a program may register: each is for ever.
const MOST: usize = 1 << 12;

/// The program's functions for a representation (§ 14.5.3).
pub struct Registered {
    pub name: String,
    /// 0 where data is not converted.
    pub read: usize,
    pub write: usize,
    pub extent: usize,
    pub extra: *mut c_void,
    /// The conversion functions count in `MPI_Count`.
    pub large: bool,
}

#[derive(Clone)]
pub enum Datarep {
    Native,
    Internal,
    External32,
    Registered(Rc<Registered>),
}

impl Datarep {
    pub fn name(&self) -> &str {
        match self {
            Datarep::Native => "native",
            Datarep::Internal => "internal",
            Datarep::External32 => "external32",
            Datarep::Registered(registered) => &registered.name,
        }
    }

    pub fn find(rank: &Rank, name: &str) -> Result<Datarep> {
        Ok(match name {
            "native" => Datarep::Native,
            "internal" => Datarep::Internal,
            "external32" => Datarep::External32,
            name => {
                let all = rank.datareps.borrow();
                let found = all.iter().find(|registered| registered.name == name);
                Datarep::Registered(found.cloned().ok_or(Error::new(MPI_ERR_UNSUPPORTED_DATAREP))?)
            }
        })
    }

    /// Whether data is in the file as it is in memory.
    pub fn is_native(&self) -> bool {
        matches!(self, Datarep::Native | Datarep::Internal)
    }

    /// `datatype` as it lies in a file.
    pub fn in_file(&self, rank: &Rank, datatype: &Rc<TypeObject>) -> Result<Rc<TypeObject>> {
        let byte = rank.datatype(MPI_BYTE)?;
        match self {
            Datarep::Native | Datarep::Internal => Ok(datatype.clone()),
            Datarep::External32 => rescaled(datatype, &byte, &|element| Ok(element.external_size())),
            Datarep::Registered(registered) => rescaled(datatype, &byte, &|element| extent(rank, registered, element)),
        }
    }

    /// The bytes of one element of `datatype` in a file.
    pub fn size(&self, rank: &Rank, datatype: &Rc<TypeObject>) -> Result<Count> {
        Ok(match self {
            Datarep::Native | Datarep::Internal => datatype.size,
            Datarep::External32 => datatype.external_size(),
            Datarep::Registered(_) => self.in_file(rank, datatype)?.size,
        })
    }
}

/// The bytes of a predefined type's element in a registered representation.
fn extent(rank: &Rank, registered: &Registered, element: &TypeObject) -> Result<Count> {
    let mut bytes = 0;
    let (handle, extra) = (element.handle.get(), registered.extra);
    // SAFETY: the function and its extra state came from the door in one `MPI_Register_datarep`.
    let code = unsafe { rank.convention.datarep_extent(registered.extent, handle, &mut bytes, extra) };
    check(code == MPI_SUCCESS && bytes >= 0, MPI_ERR_CONVERSION)?;
    Ok(bytes)
}

impl Registered {
    /// Has the program convert data.
    ///
    /// # Safety
    /// Both buffers hold what `conversion` says.
    pub unsafe fn convert(&self, rank: &Rank, function: usize, conversion: &Conversion) -> Result<()> {
        // SAFETY: the function is one of this representation's, and the caller's promise.
        let code = unsafe { rank.convention.datarep_convert(function, self.large, conversion, self.extra) };
        check(code == MPI_SUCCESS, MPI_ERR_CONVERSION)
    }
}

/// `MPI_Register_datarep`
pub fn register(rank: &Rank, registered: Registered) -> Result<()> {
    let name = &registered.name;
    check(!name.is_empty() && name.len() < MPI_MAX_DATAREP_STRING as usize, MPI_ERR_ARG)?;
    check(Datarep::find(rank, name).is_err(), MPI_ERR_DUP_DATAREP)?;
    check(registered.extent != 0, MPI_ERR_ARG)?;
    let mut all = rank.datareps.borrow_mut();
    check(all.len() < MOST, MPI_ERR_NO_MEM)?;
    all.push(Rc::new(registered));
    Ok(())
}
