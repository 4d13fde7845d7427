//! Info keys of files (MPI 5.0 § 14.2.8): what is kept, and what `MPI_File_get_info` answers.
//!
//! Two are acted on: `file_perm`, an octal number, when a file is made, and `collective_buffering`. The others that the standard
//! reserves are kept as they are when they make sense; the system's cache does what they ask for.

use crate::info::InfoObject;

/// Keys with the values that a file starts with.
const DEFAULTS: [(&str, &str); 3] =
    [("collective_buffering", "automatic"), ("cb_buffer_size", "4194304"), ("access_style", "read_mostly")];

fn is_number(value: &str) -> bool {
    value.trim().parse::<u64>().is_ok()
}

/// Whether `value` is one of the key's.
fn is_value(key: &str, value: &str) -> bool {
    match key {
        "collective_buffering" => matches!(value, "true" | "false" | "automatic"),
        "access_style" => !value.is_empty(),
        "cb_block_size" | "cb_buffer_size" | "cb_nodes" | "nb_proc" | "num_io_nodes" | "striping_factor"
        | "striping_unit" => is_number(value),
        "file_perm" => permissions(value).is_some(),
        "chunked" | "chunked_item" | "chunked_size" | "filename" | "io_node_list" => true,
        _ => false,
    }
}

fn permissions(value: &str) -> Option<u32> {
    u32::from_str_radix(value.trim(), 8).ok().filter(|mode| mode & !0o777 == 0)
}

/// The hints of a new file.
pub fn first(info: &InfoObject) -> InfoObject {
    let mut hints = InfoObject::default();
    DEFAULTS.iter().for_each(|(key, value)| hints.put(key, *value));
    change(&mut hints, info);
    hints
}

/// What `MPI_File_set_info` and `MPI_File_set_view` change in `hints`.
pub fn change(hints: &mut InfoObject, info: &InfoObject) {
    for (key, value) in info.entries.iter().filter(|(key, value)| is_value(key, value)) {
        hints.put(key, value.clone());
    }
}

/// Permissions of a file that is made, before the process's mask.
pub fn mode(info: &InfoObject) -> u32 {
    info.get("file_perm").and_then(permissions).unwrap_or(0o666)
}

/// Whether many small pieces are to be gathered first, if the program has said so.
pub fn gathers(info: &InfoObject) -> Option<bool> {
    info.get("collective_buffering").and_then(|value| value.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_the_hints_it_understands_and_no_others() {
        let mut info = InfoObject::default();
        for (key, value) in [("cb_nodes", "2"), ("striping_unit", "wide"), ("colour", "red"), ("file_perm", "600")] {
            info.put(key, value);
        }
        let hints = first(&info);
        let got = ["cb_nodes", "striping_unit", "colour", "collective_buffering"].map(|key| hints.get(key));
        assert_eq!(got, [Some("2"), None, None, Some("automatic")]);
        assert_eq!((mode(&hints), mode(&InfoObject::default())), (0o600, 0o666));
        assert_eq!(gathers(&hints), None);
    }
}
