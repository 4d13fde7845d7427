//! Sizes and offsets in each header are those of `anympi_spec::layout`.

use crate::sources::{self, Header};
use anympi_spec::layout::{HiddenLayout, open_mpi_object_size};
use anympi_spec::{Handle, Value, constants};
use std::process::Command;

fn check(header: Header) {
    let layout = header.abi.layout();
    let known = header.words();
    let mut asserts: Vec<(String, usize)> = Vec::new();
    for handle in Handle::ALL.into_iter().filter(|handle| known.contains(handle.c_name())) {
        let width = if handle == Handle::File { layout.file_handle } else { layout.handle };
        asserts.push((format!("sizeof({})", handle.c_name()), width));
    }
    for name in ["MPI_Aint", "MPI_Offset", "MPI_Count"] {
        asserts.push((format!("sizeof({name})"), 8));
    }
    let status = layout.status;
    let offset = |field: &str| format!("offsetof(MPI_Status, {field})");
    asserts.push(("sizeof(MPI_Status)".to_string(), status.size));
    asserts.push((offset("MPI_SOURCE"), status.source));
    asserts.push((offset("MPI_TAG"), status.tag));
    asserts.push((offset("MPI_ERROR"), status.error));
    match status.hidden {
        HiddenLayout::Ints { offset: at, length } => {
            asserts.push((offset("MPI_internal"), at));
            asserts.push(("sizeof(((MPI_Status *)0)->MPI_internal)".to_string(), length * size_of::<i32>()));
        }
        HiddenLayout::CountAndCancelled { low, high_and_cancelled } => {
            asserts.push((offset("count_lo"), low));
            asserts.push((offset("count_hi_and_cancelled"), high_and_cancelled));
        }
        HiddenLayout::CancelledAndCount { cancelled, count } => {
            asserts.push((offset("_cancelled"), cancelled));
            asserts.push((offset("_ucount"), count));
            asserts.push(("sizeof(((MPI_Status *)0)->_ucount)".to_string(), size_of::<usize>()));
        }
    }
    let body: String =
        asserts.iter().map(|(what, size)| format!("_Static_assert({what} == {size}, \"{what}\");\n")).collect();
    if let Err(errors) = header.compile(&body) {
        panic!("{} differs:\n{errors}", header.describe());
    }
}

#[test]
fn sizes_and_offsets_are_those_of_the_headers() {
    sources::all().into_iter().for_each(check);
}

#[test]
fn the_status_of_the_standard_abi_is_the_rust_one() {
    use anympi_spec::types::Status;
    let layout = anympi_spec::layout::STANDARD.status;
    assert_eq!(size_of::<Status>(), layout.size);
    assert_eq!(std::mem::offset_of!(Status, source), layout.source);
    assert_eq!(std::mem::offset_of!(Status, tag), layout.tag);
    assert_eq!(std::mem::offset_of!(Status, error), layout.error);
}

/// Asks `nm` for the sizes of the exported objects.
fn check_objects(header: Option<Header>) {
    let Some(header) = header else { return };
    let output = Command::new("nm").args(["-D", "-S"]).arg(&header.shared_library).output().ok();
    let Some(output) = sources::found("nm", output.filter(|output| output.status.success())) else { return };
    let text = String::from_utf8_lossy(&output.stdout);
    let mut seen = 0;
    for constant in constants() {
        let (Some(handle), Value::AddressOf(symbol)) = (constant.handle(), constant.open_mpi) else { continue };
        let row = text.lines().find(|line| line.split_whitespace().last() == Some(symbol));
        let Some(row) = row else {
            assert!(!header.current, "{} is not in {}", symbol, header.shared_library.display());
            continue;
        };
        let size = row.split_whitespace().nth(1).and_then(|size| usize::from_str_radix(size, 16).ok());
        assert_eq!(size, Some(open_mpi_object_size(handle)), "{symbol}");
        seen += 1;
    }
    assert!(seen > 50, "only {seen} objects");
}

#[test]
fn open_mpi_exports_objects_of_the_sizes_that_executables_copy() {
    check_objects(sources::open_mpi_wheel());
    check_objects(sources::open_mpi_debian());
}
