//! Info keys of windows (MPI 5.0 § 12.2): what is kept, and what `MPI_Win_get_info` answers.
//!
//! All are promises or wishes of the program that the engine keeps without being told, but for the two that move memory and
//! for `no_locks`, which makes a lock an error.

use crate::info::InfoObject;
use crate::standard::{MPI_WIN_FLAVOR_ALLOCATE, MPI_WIN_FLAVOR_SHARED};

/// The strictest alignment that is honoured: of pages.
const STRICTEST: usize = 4096;

/// Keys with the values that a window starts with.
const DEFAULTS: [(&str, &str); 6] = [
    ("no_locks", "false"),
    ("accumulate_ordering", "rar,raw,war,waw"),
    ("accumulate_ops", "same_op_no_op"),
    ("mpi_accumulate_granularity", "0"),
    ("same_size", "false"),
    ("same_disp_unit", "false"),
];

fn is_truth(value: &str) -> bool {
    matches!(value, "true" | "false")
}

/// Whether `value` is one of the key's.
fn is_value(key: &str, value: &str) -> bool {
    match key {
        "no_locks" | "same_size" | "same_disp_unit" | "alloc_shared_noncontig" => is_truth(value),
        "accumulate_ordering" => {
            value == "none" || value.split(',').all(|order| matches!(order.trim(), "rar" | "raw" | "war" | "waw"))
        }
        "accumulate_ops" => matches!(value, "same_op" | "same_op_no_op"),
        "mpi_accumulate_granularity" | "mpi_minimum_memory_alignment" => value.trim().parse::<u64>().is_ok(),
        _ => false,
    }
}

/// The hints of a new window.
pub fn first(flavor: i32, info: &InfoObject) -> InfoObject {
    let mut hints = InfoObject::default();
    DEFAULTS.iter().for_each(|(key, value)| hints.put(key, *value));
    if matches!(flavor, MPI_WIN_FLAVOR_ALLOCATE | MPI_WIN_FLAVOR_SHARED) {
        hints.put("mpi_minimum_memory_alignment", alignment(info).to_string());
    }
    if flavor == MPI_WIN_FLAVOR_SHARED {
        hints.put("alloc_shared_noncontig", "false");
    }
    let known: Vec<_> = info.entries.iter().filter(|(key, _)| hints.get(key).is_some()).cloned().collect();
    known.iter().filter(|(key, value)| is_value(key, value)).for_each(|(key, value)| hints.put(key, value.clone()));
    hints
}

/// What `MPI_Win_set_info` changes in `hints`: how memory was allocated is past.
pub fn change(hints: &mut InfoObject, info: &InfoObject) {
    for (key, value) in &info.entries {
        if DEFAULTS.iter().any(|(known, _)| known == key) && is_value(key, value) {
            hints.put(key, value.clone());
        }
    }
}

pub fn is_true(info: &InfoObject, key: &str) -> bool {
    info.get(key) == Some("true")
}

/// The alignment that allocated memory gets for `mpi_minimum_memory_alignment`.
pub fn alignment(info: &InfoObject) -> usize {
    let wanted = info.get("mpi_minimum_memory_alignment").and_then(|v| v.trim().parse::<usize>().ok()).unwrap_or(0);
    wanted.clamp(64, STRICTEST).next_power_of_two()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standard::MPI_WIN_FLAVOR_CREATE;

    #[test]
    fn a_window_keeps_the_hints_it_knows_and_their_defaults() {
        let mut info = InfoObject::default();
        for (key, value) in [("no_locks", "true"), ("same_size", "maybe"), ("colour", "red")] {
            info.put(key, value);
        }
        let mut hints = first(MPI_WIN_FLAVOR_CREATE, &info);
        assert_eq!(
            (hints.get("no_locks"), hints.get("same_size"), hints.get("colour")),
            (Some("true"), Some("false"), None)
        );
        assert_eq!(hints.get("alloc_shared_noncontig"), None);
        change(&mut hints, &first(MPI_WIN_FLAVOR_SHARED, &InfoObject::default()));
        assert_eq!((hints.get("no_locks"), hints.get("alloc_shared_noncontig")), (Some("false"), None));
    }
}
