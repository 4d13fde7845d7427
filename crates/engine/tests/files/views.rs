//! Views and data access against a naive model: a list of the file's bytes in the order of the stream.
//!
//! Each rank sees cells of a pattern that no other sees, so that what they do at the same time is defined. Its own record of
//! what it wrote where, taken together with the others', is the whole file.

use super::random::Random;
use super::*;
use anympi_engine::testing;
use std::collections::BTreeMap;

/// One rank's view by definition.
struct Naive {
    disp: i64,
    /// Offsets of one filetype's bytes, and how far the next one is.
    bytes: Vec<i64>,
    extent: i64,
}

impl Naive {
    /// The byte of the file that is byte `at` of the stream.
    fn byte(&self, at: i64) -> i64 {
        let n = self.bytes.len() as i64;
        self.disp + at / n * self.extent + self.bytes[(at % n) as usize]
    }
}

/// Cells of `esize` bytes dealt out to `ranks`, or to nobody: runs of random lengths.
fn pattern(random: &mut Random, ranks: usize) -> Vec<Option<usize>> {
    let mut cells = Vec::new();
    while cells.len() < 4 + random.below(40) as usize {
        let owner = random.below(ranks as u64 + 1) as usize;
        let run = 1 + random.below(5);
        cells.extend((0..run).map(|_| (owner < ranks).then_some(owner)));
    }
    // Everybody has something.
    cells.extend((0..ranks).map(Some));
    cells
}

/// A filetype of the cells of `me`, made in one of several ways.
fn filetype(
    rank: &Rank,
    random: &mut Random,
    cells: &[Option<usize>],
    me: usize,
    etype: Datatype,
    esize: i64,
) -> Datatype {
    let mut runs: Vec<(Count, Count)> = Vec::new();
    let split = random.below(2) == 0;
    for (i, _) in cells.iter().enumerate().filter(|(_, owner)| **owner == Some(me)) {
        match runs.last_mut() {
            Some((length, at)) if !split && *at / esize + *length == i as i64 => *length += 1,
            _ => runs.push((1, i as i64 * esize)),
        }
    }
    blocks(rank, etype, &runs, cells.len() as i64 * esize)
}

/// A type for memory whose bytes are all different ones, of whole etypes.
fn memory_type(rank: &Rank, random: &mut Random, esize: i64) -> (Datatype, Model) {
    loop {
        let depth = random.below(4);
        let (mut handle, model) = random.datatype(rank, depth);
        let mut bytes = model.bytes(2);
        bytes.sort_unstable();
        if model.size() > 0 && model.size() % esize == 0 && bytes.windows(2).all(|w| w[0] < w[1]) {
            // SAFETY: the handle is alive.
            unsafe { datatype::type_commit(rank, &mut handle) }.expect("a type");
            return (handle, model);
        }
    }
}

/// Memory for elements of a model, and where in it the type counts from.
fn memory(model: &Model, count: usize, fill: impl Fn(usize) -> u8) -> (Vec<u8>, i64) {
    let places = model.bytes(count);
    let low = places.iter().copied().min().unwrap_or(0).min(0);
    let high = places.iter().copied().max().unwrap_or(0) + 1;
    ((0..(high - low) as usize).map(fill).collect(), -low)
}

/// Which call makes an access.
#[derive(Clone, Copy, Debug)]
enum Form {
    At,
    Own,
    AtAll,
    OwnAll,
    Started,
    Split,
}

const FORMS: [Form; 6] = [Form::At, Form::Own, Form::AtAll, Form::OwnAll, Form::Started, Form::Split];

struct Access {
    form: Form,
    writes: bool,
    offset: Count,
    buf: *mut c_void,
    count: Count,
    datatype: Datatype,
}

/// Does it, and returns the bytes that its status tells.
fn access(rank: &Rank, file: File, a: &Access) -> Count {
    let mut status = Status::EMPTY;
    let mut request = MPI_REQUEST_NULL;
    let Access { form, writes, offset, buf, count, datatype } = *a;
    let s: *mut Status = &mut status;
    // SAFETY: the buffer is what the test made it for.
    unsafe {
        if matches!(form, Form::Own | Form::OwnAll) {
            api::file_seek(rank, file, offset, MPI_SEEK_SET).expect("a valid place");
        }
        match (form, writes) {
            (Form::At, true) => api::file_write_at(rank, file, offset, buf, count, datatype, s),
            (Form::At, false) => api::file_read_at(rank, file, offset, buf, count, datatype, s),
            (Form::AtAll, true) => api::file_write_at_all(rank, file, offset, buf, count, datatype, s),
            (Form::AtAll, false) => api::file_read_at_all(rank, file, offset, buf, count, datatype, s),
            (Form::Own, true) => api::file_write(rank, file, buf, count, datatype, s),
            (Form::Own, false) => api::file_read(rank, file, buf, count, datatype, s),
            (Form::OwnAll, true) => api::file_write_all(rank, file, buf, count, datatype, s),
            (Form::OwnAll, false) => api::file_read_all(rank, file, buf, count, datatype, s),
            (Form::Started, true) => api::file_iwrite_at(rank, file, offset, buf, count, datatype, &mut request)
                .and_then(|()| anympi_engine::api::request::wait(rank, &mut request, s)),
            (Form::Started, false) => api::file_iread_at_all(rank, file, offset, buf, count, datatype, &mut request)
                .and_then(|()| anympi_engine::api::request::wait(rank, &mut request, s)),
            (Form::Split, true) => api::file_write_at_all_begin(rank, file, offset, buf, count, datatype)
                .and_then(|()| api::file_write_at_all_end(rank, file, buf, s)),
            (Form::Split, false) => api::file_read_at_all_begin(rank, file, offset, buf, count, datatype)
                .and_then(|()| api::file_read_at_all_end(rank, file, buf, s)),
        }
        .unwrap_or_else(|error| panic!("{form:?}: {error:?}"));
        if matches!(form, Form::Own | Form::OwnAll) {
            let mut now = -1;
            api::file_get_position(rank, file, &mut now).expect("a file with a pointer");
            let mut etype = 0;
            datatype::type_size(rank, rank.file(file).unwrap().view().etype.handle.get(), &mut etype).unwrap();
            let mut bytes = 0;
            datatype::type_size(rank, datatype, &mut bytes).unwrap();
            assert_eq!(now, offset + count * bytes / etype, "the pointer moves by what was asked for");
        }
    }
    status.bytes()
}

/// One rank's part of a case: random accesses, all of which the record knows. Returns what it wrote.
fn part(rank: &Rank, path: &Path, seed: u64, ranks: usize) -> BTreeMap<i64, u8> {
    let me = rank.index as usize;
    // What all ranks know.
    let mut shared = Random::new(seed);
    let (etype, esize) = [(MPI_BYTE, 1), (MPI_INT, 4), (MPI_DOUBLE, 8)][shared.below(3) as usize];
    let cells = pattern(&mut shared, ranks);
    let disp = shared.below(50) as i64;
    let buffering = ["automatic", "true", "false"][shared.below(3) as usize];
    // What this one does.
    let mut random = Random::new(seed.wrapping_mul(31).wrapping_add(me as u64 + 1));
    let mut handle = filetype(rank, &mut random, &cells, me, etype, esize);
    let own = |cell: &(usize, &Option<usize>)| *cell.1 == Some(me);
    let bytes = cells.iter().enumerate().filter(own).flat_map(|(i, _)| i as i64 * esize..(i as i64 + 1) * esize);
    let naive = Naive { disp, bytes: bytes.collect(), extent: cells.len() as i64 * esize };

    let file = open(rank, MPI_COMM_WORLD, path, MPI_MODE_CREATE | MPI_MODE_RDWR);
    let mut info = MPI_INFO_NULL;
    // SAFETY: C strings, and handles that are alive.
    unsafe {
        use anympi_engine::api::info;
        info::info_create(rank, &mut info).unwrap();
        let value = CString::new(buffering).unwrap();
        info::info_set(rank, info, c"collective_buffering".as_ptr(), value.as_ptr()).unwrap();
        // A few of which make several rounds.
        info::info_set(rank, info, c"cb_buffer_size".as_ptr(), c"1".as_ptr()).unwrap();
        api::file_set_view(rank, file, disp, etype, handle, c"native".as_ptr(), info).expect("a valid view");
        info::info_free(rank, &mut info).unwrap();
        // The file keeps what it needs.
        datatype::type_free(rank, &mut handle).unwrap();
    }
    let mut written = BTreeMap::new();
    let choose = |random: &mut Random, shared: &mut Random| {
        let form = FORMS[shared.below(FORMS.len() as u64) as usize];
        let (datatype, model) = memory_type(rank, random, esize);
        let count = random.below(if shared.below(4) == 0 { 60 } else { 4 }) as usize;
        let offset = random.below(60) as Count;
        (form, datatype, model, count, offset)
    };
    for _ in 0..6 {
        let (form, datatype, model, count, offset) = choose(&mut random, &mut shared);
        let salt = random.below(256) as usize;
        let (mut data, origin) = memory(&model, count, |i| (i * 7 + salt) as u8);
        for (i, at) in model.bytes(count).into_iter().enumerate() {
            written.insert(naive.byte(offset * esize + i as i64), data[(origin + at) as usize]);
        }
        let buf = data.as_mut_ptr().wrapping_offset(origin as isize).cast();
        let bytes = access(rank, file, &Access { form, writes: true, offset, buf, count: count as Count, datatype });
        assert_eq!(bytes, count as i64 * model.size());
    }
    barrier(rank);
    let whole = std::fs::read(path).expect("the file is there");
    barrier(rank);
    for _ in 0..6 {
        let (form, datatype, model, count, offset) = choose(&mut random, &mut shared);
        let (mut data, origin) = memory(&model, count, |_| 0xee);
        let mut expected = data.clone();
        let mut there = 0;
        for (i, at) in model.bytes(count).into_iter().enumerate() {
            let Some(byte) = whole.get(naive.byte(offset * esize + i as i64) as usize) else { break };
            expected[(origin + at) as usize] = *byte;
            there += 1;
        }
        let buf = data.as_mut_ptr().wrapping_offset(origin as isize).cast();
        let bytes = access(rank, file, &Access { form, writes: false, offset, buf, count: count as Count, datatype });
        assert_eq!(bytes, there, "{form:?} of {count} at {offset}: what the file has");
        assert!(data == expected, "{form:?} of {count} at {offset}: other bytes than the file's");
    }
    // Where etypes are, and where the file ends in the view.
    for offset in [0, 1, 7, random.below(1000) as Count] {
        let mut byte = -1;
        // SAFETY: a valid handle.
        unsafe { api::file_get_byte_offset(rank, file, offset, &mut byte) }.expect("an offset");
        assert_eq!(byte, naive.byte(offset * esize));
    }
    let mut end = -1;
    // SAFETY: a valid handle.
    unsafe {
        api::file_seek(rank, file, 0, MPI_SEEK_END).expect("a file with an end");
        api::file_get_position(rank, file, &mut end).expect("a file with a pointer");
    }
    let in_file = (0..).take_while(|&at| naive.byte(at) < whole.len() as i64).count() as i64;
    assert_eq!(end, (in_file + esize - 1) / esize, "the first etype that is not all in the file");
    close(rank, file);
    written
}

fn check(seed: u64, ranks: usize) {
    let folder = Folder::fresh();
    let path = folder.file("data");
    let parts = testing::run(ranks, |rank| part(rank, &path, seed, ranks));
    let written: BTreeMap<i64, u8> = parts.into_iter().flatten().collect();
    let whole = std::fs::read(&path).expect("the file is there");
    let end = written.keys().next_back().map_or(0, |last| last + 1);
    assert_eq!(whole.len() as i64, end, "seed {seed}: the file ends after the last byte written");
    for (at, byte) in whole.iter().enumerate() {
        assert_eq!(*byte, written.get(&(at as i64)).copied().unwrap_or(0), "seed {seed}, {ranks} ranks: byte {at}");
    }
}

#[test]
fn what_ranks_write_and_read_through_random_views_is_what_the_typemaps_say() {
    for seed in 0..250 {
        let ranks = 1 + (seed % 5) as usize;
        let result = std::panic::catch_unwind(|| check(seed, ranks));
        assert!(result.is_ok(), "seed {seed}, {ranks} ranks");
    }
}

#[test]
fn a_filetype_that_goes_backwards_or_overlaps_where_it_is_written_is_refused() {
    let folder = Folder::fresh();
    testing::run(1, |rank| {
        let path = folder.file("data");
        let file = open(rank, MPI_COMM_WORLD, &path, MPI_MODE_CREATE | MPI_MODE_RDWR);
        let reading = open(rank, MPI_COMM_WORLD, &path, MPI_MODE_RDONLY);
        let check = |runs: &[(Count, Count)], extent: Count, both: [c_int; 2]| {
            let filetype = blocks(rank, MPI_INT, runs, extent);
            let got = [file, reading].map(|file| set_view(rank, file, 0, MPI_INT, filetype, "native"));
            assert_eq!(got, both, "{runs:?} in {extent}");
        };
        check(&[(1, 0), (1, 8)], 16, [MPI_SUCCESS; 2]);
        check(&[(1, 8), (1, 0)], 16, [MPI_ERR_ARG; 2]);
        check(&[(1, -4), (1, 0)], 16, [MPI_ERR_ARG; 2]);
        check(&[(1, 0), (1, 8)], 4, [MPI_SUCCESS; 2]);
        check(&[(1, 0), (1, 8)], 8, [MPI_SUCCESS; 2]);
        check(&[(2, 0), (2, 4)], 32, [MPI_ERR_ARG, MPI_SUCCESS]);
        // An etype is not cut.
        let filetype = blocks(rank, MPI_SHORT, &[(1, 0)], 8);
        assert_eq!(set_view(rank, file, 0, MPI_INT, filetype, "native"), MPI_ERR_ARG);
        assert_eq!(set_view(rank, file, -3, MPI_INT, MPI_INT, "native"), MPI_ERR_DISP);
        assert_eq!(set_view(rank, file, 0, MPI_INT, MPI_INT, "mine"), MPI_ERR_UNSUPPORTED_DATAREP);
        close(rank, file);
        close(rank, reading);
    });
}

#[test]
fn a_view_whose_filetypes_would_lie_across_each_other_is_one_filetype_long() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let me = Count::from(rank.index);
        for extent in [-100, 0, 4, 16] {
            let filetype = blocks(rank, MPI_INT, &[(1, 4 * me), (1, 8 + 4 * me), (1, 16 + 4 * me)], extent);
            assert_eq!(set_view(rank, file, 0, MPI_INT, filetype, "native"), MPI_SUCCESS);
            let data = [1, 2, 3].map(|i: i32| 10 * i + rank.index as i32);
            let write_at_all = |offset: Count, count: Count| {
                let (buf, status) = (data.as_ptr().cast(), std::ptr::null_mut());
                // SAFETY: the array has as many elements.
                class(unsafe { api::file_write_at_all(rank, file, offset, buf, count, MPI_INT, status) })
            };
            assert_eq!(write_at_all(0, 3), MPI_SUCCESS);
            assert_eq!(write_at_all(3, 0), MPI_SUCCESS);
            assert_eq!(write_at_all(1, 3), MPI_ERR_ARG);
            assert_eq!(write_at(rank, file, Count::MAX / 4, &data, MPI_INT), MPI_ERR_ARG);
            assert_eq!(read_at::<i32>(rank, file, 1, 2, MPI_INT), data[1..]);
            barrier(rank);
            let mut at = 0;
            // SAFETY: valid handles.
            unsafe {
                api::file_seek(rank, file, 0, MPI_SEEK_END).unwrap();
                api::file_get_position(rank, file, &mut at).unwrap();
            }
            assert_eq!(at, 3);
            barrier(rank);
        }
        close(rank, file);
    });
    let expected = [10, 11, 20, 21, 30, 31].map(i32::to_ne_bytes).concat();
    assert_eq!(std::fs::read(folder.file("data")).unwrap(), expected);
}

#[test]
fn a_view_without_data_takes_accesses_of_nothing() {
    let folder = Folder::fresh();
    testing::run(2, |rank| {
        let file = open(rank, MPI_COMM_WORLD, &folder.file("data"), MPI_MODE_CREATE | MPI_MODE_RDWR);
        let none = blocks(rank, MPI_INT, &[], 16);
        let filetype = if rank.index == 0 { none } else { MPI_INT };
        assert_eq!(set_view(rank, file, 4, MPI_INT, filetype, "native"), MPI_SUCCESS);
        assert_eq!(write_at(rank, file, 0, &[7i32; 2][..2 * rank.index as usize], MPI_INT), MPI_SUCCESS);
        if rank.index == 0 {
            assert_eq!(write_at(rank, file, 0, &[7i32], MPI_INT), MPI_ERR_ARG);
            let mut byte = 0;
            // SAFETY: a valid handle.
            unsafe { api::file_get_byte_offset(rank, file, 5, &mut byte) }.expect("an offset");
            assert_eq!(byte, 4);
        }
        close(rank, file);
    });
    assert_eq!(std::fs::read(folder.file("data")).unwrap().len(), 12);
}
