//! The enumerations of the control variables (MPI 5.0 § 15.3.5): what each of a few numbers means.

use super::{FIRST_HANDLE, Result};
use crate::standard::*;
use std::ffi::c_int;

/// An enumeration. Its items have the values 0, 1, …
pub struct Choice {
    pub name: &'static str,
    pub items: &'static [&'static str],
}

/// All of them; a tool knows each by a handle.
pub static CHOICES: [Choice; 3] = [
    Choice { name: "waiting", items: &["yield", "spin"] },
    Choice { name: "single_copy", items: &["never", "where possible"] },
    Choice { name: "collectives", items: &["shared memory", "messages"] },
];

/// The handle of `CHOICES[index]`.
pub fn handle(index: usize) -> u32 {
    FIRST_HANDLE + index as u32
}

/// `MPI_T_enum_get_info`
pub fn named(handle: u32) -> Result<&'static Choice> {
    let index = handle.checked_sub(FIRST_HANDLE).ok_or(MPI_T_ERR_INVALID_HANDLE)?;
    CHOICES.get(index as usize).ok_or(MPI_T_ERR_INVALID_HANDLE)
}

impl Choice {
    /// `MPI_T_enum_get_item`: the value of item `index`, and its name.
    pub fn item(&self, index: c_int) -> Result<(c_int, &'static str)> {
        let item = usize::try_from(index).ok().and_then(|index| self.items.get(index));
        item.map(|name| (index, *name)).ok_or(MPI_T_ERR_INVALID_ITEM)
    }
}
