//! Data representations: "external32" and the program's own.

use super::*;
use anympi_engine::testing;

#[test]
fn external32_puts_numbers_big_endian_and_long_into_four_bytes() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        // Each rank sees every other long: what counts in extents counts in those of the file.
        let mut vector = MPI_DATATYPE_NULL;
        let (mut extent, mut resized) = (0, MPI_DATATYPE_NULL);
        let mine = Count::from(rank.index);
        // SAFETY: only scalars are passed.
        unsafe {
            datatype::type_vector(rank, 3, 1, 2, MPI_LONG, &mut vector, false).unwrap();
            assert_eq!(set_view(rank, file, 0, MPI_LONG, MPI_LONG, "external32"), MPI_SUCCESS);
            api::file_get_type_extent(rank, file, MPI_LONG, &mut extent).unwrap();
            assert_eq!(extent, 4);
            datatype::type_create_resized(rank, vector, 0, 6 * extent, &mut resized, false).unwrap();
            datatype::type_commit(rank, &mut resized).unwrap();
        }
        assert_eq!(set_view(rank, file, mine * extent, MPI_LONG, resized, "external32"), MPI_SUCCESS);
        let data: Vec<i64> = (0..6).map(|i| -(10 * i + mine)).collect();
        assert_eq!(write_at(rank, file, 0, &data, MPI_LONG), MPI_SUCCESS);
        barrier(rank);
        assert_eq!(read_at::<i64>(rank, file, 1, 100, MPI_LONG), data[1..]);
        let mut end = 0;
        // SAFETY: a valid handle.
        unsafe {
            api::file_seek(rank, file, 0, MPI_SEEK_END).unwrap();
            api::file_get_position(rank, file, &mut end).unwrap();
        }
        assert_eq!(end, 6);
        close(rank, file);
    });
    let expected: Vec<u8> = (0..6).flat_map(|i| [-10 * i, -(10 * i + 1)]).flat_map(i32::to_be_bytes).collect();
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), expected);
}

#[test]
fn long_double_and_pairs_have_the_standards_form_in_a_file_and_survive_it() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        assert_eq!(set_view(rank, file, 0, MPI_SHORT_INT, MPI_SHORT_INT, "external32"), MPI_SUCCESS);
        let mut extent = 0;
        // SAFETY: a valid handle.
        unsafe { api::file_get_type_extent(rank, file, MPI_SHORT_INT, &mut extent) }.unwrap();
        assert_eq!(extent, 6);
        #[repr(C)]
        #[derive(Clone, Copy, Default, Debug, PartialEq)]
        struct Pair(i16, i32);
        let pairs = [Pair(1, -2), Pair(-3, 4), Pair(5, 6)];
        let mut status = Status::EMPTY;
        // SAFETY: the array holds as many.
        unsafe { api::file_write_at(rank, file, 0, pairs.as_ptr().cast(), 3, MPI_SHORT_INT, &mut status) }.unwrap();
        assert_eq!(status.bytes(), 18);
        let mut back = [Pair::default(); 4];
        // SAFETY: as above.
        unsafe { api::file_read_at(rank, file, 0, back.as_mut_ptr().cast(), 4, MPI_SHORT_INT, &mut status) }.unwrap();
        assert_eq!((&back[..3], status.bytes()), (&pairs[..], 18));
        close(rank, file);
    });
    let file = std::fs::read(folder.file("data")).unwrap();
    assert_eq!(file[..6], [0, 1, 0xff, 0xff, 0xff, 0xfe]);
}

/// Three bytes of every `int`, the lowest first, each inverted; the extra state counts the calls.
unsafe extern "C" fn write_three(
    userbuf: *mut c_void,
    _datatype: Datatype,
    count: c_int,
    filebuf: *mut c_void,
    position: Count,
    extra: *mut c_void,
) -> c_int {
    let (from, to) = (userbuf.cast::<[u8; 4]>(), filebuf.cast::<[u8; 3]>());
    for i in 0..count as usize {
        // SAFETY: MPI calls it with `count` numbers from `position` on, and room for as many.
        unsafe {
            let [a, b, c, _] = from.add(position as usize + i).read();
            to.add(i).write([!a, !b, !c]);
        }
    }
    // SAFETY: as it was registered.
    unsafe { *extra.cast::<i32>() += 1 };
    MPI_SUCCESS
}

unsafe extern "C" fn read_three(
    userbuf: *mut c_void,
    _datatype: Datatype,
    count: c_int,
    filebuf: *mut c_void,
    position: Count,
    extra: *mut c_void,
) -> c_int {
    let (to, from) = (userbuf.cast::<[u8; 4]>(), filebuf.cast::<[u8; 3]>());
    for i in 0..count as usize {
        // SAFETY: as above.
        unsafe {
            let [a, b, c] = from.add(i).read();
            to.add(position as usize + i).write([!a, !b, !c, 0]);
        }
    }
    // SAFETY: as above.
    unsafe { *extra.cast::<i32>() += 1 };
    MPI_SUCCESS
}

unsafe extern "C" fn three(datatype: Datatype, extent: *mut Count, _extra: *mut c_void) -> c_int {
    // SAFETY: MPI calls it with a place for the answer.
    unsafe { *extent = if datatype == MPI_INT { 3 } else { 1 } };
    MPI_SUCCESS
}

unsafe extern "C" fn fail(
    _userbuf: *mut c_void,
    _datatype: Datatype,
    _count: c_int,
    _filebuf: *mut c_void,
    _position: Count,
    _extra: *mut c_void,
) -> c_int {
    MPI_ERR_OTHER
}

#[test]
fn a_program_s_own_representation_converts_what_it_writes_and_reads() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let mut calls = 0i32;
        let extra: *mut c_void = (&raw mut calls).cast();
        let register = |name: &std::ffi::CStr, read: usize, write: usize| {
            let extent = three as *const () as usize;
            // SAFETY: functions of the standard's prototypes.
            class(unsafe { api::register_datarep(rank, name.as_ptr(), read, write, extent, extra, false) })
        };
        let (read, write, failing) =
            (read_three as *const () as usize, write_three as *const () as usize, fail as *const () as usize);
        assert_eq!(register(c"three", read, write), MPI_SUCCESS);
        assert_eq!(register(c"three", read, write), MPI_ERR_DUP_DATAREP);
        assert_eq!(register(c"native", read, write), MPI_ERR_DUP_DATAREP);
        assert_eq!(register(c"failing", failing, failing), MPI_SUCCESS);
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let filetype = blocks(rank, MPI_INT, &[(1, 3)], 6);
        assert_eq!(set_view(rank, file, 0, MPI_INT, filetype, "three"), MPI_SUCCESS);
        let data: Vec<i32> = (0..1000).map(|i| i * 16_001 % (1 << 24)).collect();
        assert_eq!(write_at(rank, file, 0, &data, MPI_INT), MPI_SUCCESS);
        assert_eq!(read_at::<i32>(rank, file, 0, 1200, MPI_INT), data);
        assert!(calls >= 2);
        let raw = std::fs::read(folder.file("data")).unwrap();
        assert_eq!((raw.len(), &raw[..6]), (6000, &[0, 0, 0, 0xff, 0xff, 0xff][..]));
        assert_eq!(raw[9..12], [!0x81, !0x3e, 0xff]);
        assert_eq!(set_view(rank, file, 0, MPI_INT, filetype, "failing"), MPI_SUCCESS);
        assert_eq!(write_at(rank, file, 0, &data, MPI_INT), MPI_ERR_CONVERSION);
        close(rank, file);
    });
}

/// A committed type of `old`, made by constructor number `which`, whose displacements are all in extents.
fn portable(rank: &Rank, which: usize, old: Datatype, large: bool) -> Datatype {
    let (lengths, at) = ([2i64, 1, 3], [1i64, 5, 8]);
    let (sizes, subsizes, starts) = ([4i64, 6], [2i64, 3], [1i64, 2]);
    let (block, cyclic, default) = (MPI_DISTRIBUTE_BLOCK, MPI_DISTRIBUTE_CYCLIC, MPI_DISTRIBUTE_DFLT_DARG);
    let (distribs, dargs, psizes) = ([block, cyclic], [default, 2], [2, 2]);
    let ints = |array: &[i64]| Ints::Count(array.as_ptr());
    let mut new = MPI_DATATYPE_NULL;
    let to = &mut new;
    // SAFETY: the arrays are as long as the counts say.
    unsafe {
        match which {
            0 => datatype::type_contiguous(rank, 3, old, to, large),
            1 => datatype::type_vector(rank, 3, 2, 4, old, to, large),
            2 => datatype::type_indexed(rank, 3, ints(&lengths), ints(&at), old, to, large),
            3 => datatype::type_create_indexed_block(rank, 3, 2, ints(&at), old, to, large),
            4 => {
                let (a, b, c) = (ints(&sizes), ints(&subsizes), ints(&starts));
                datatype::type_create_subarray(rank, 2, a, b, c, MPI_ORDER_FORTRAN, old, to, large)
            }
            5 => {
                let (a, d, e, p) = (ints(&sizes), distribs.as_ptr(), dargs.as_ptr(), psizes.as_ptr());
                datatype::type_create_darray(rank, 4, 1, 2, a, d, e, p, MPI_ORDER_C, old, to, large)
            }
            _ => datatype::type_dup(rank, old, to),
        }
        .expect("a valid type");
        datatype::type_commit(rank, to).expect("a valid type");
    }
    new
}

#[test]
fn a_filetype_that_counts_in_extents_lies_in_external32_as_one_of_narrower_elements_does() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let file = open(rank, MPI_COMM_SELF, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let places = |old: Datatype, filetype: Datatype, datarep: &str| -> Vec<Count> {
            assert_eq!(set_view(rank, file, 7, old, filetype, datarep), MPI_SUCCESS);
            let mut extent = 0;
            // SAFETY: a valid handle.
            unsafe { api::file_get_type_extent(rank, file, filetype, &mut extent) }.unwrap();
            let place = |offset| {
                let mut byte = 0;
                // SAFETY: a valid handle.
                unsafe { api::file_get_byte_offset(rank, file, offset, &mut byte) }.unwrap();
                byte
            };
            std::iter::once(extent).chain((0..40).map(place)).collect()
        };
        for (inner, outer, large) in (0..49).flat_map(|i| [(i / 7, i % 7, false), (i / 7, i % 7, true)]) {
            let make = |old| {
                let first = portable(rank, inner, old, large);
                portable(rank, outer, first, !large)
            };
            let (wide, narrow) = (make(MPI_LONG), make(MPI_INT));
            let expected = places(MPI_INT, narrow, "native");
            assert_eq!(places(MPI_LONG, wide, "external32"), expected, "{outer} of {inner}");
        }
        close(rank, file);
    });
}
