//! Files with absurd views, offsets, counts and types: an error or an access, and no byte of memory that the call does not name.

use super::layouts::derive;
use super::{Arena, Modest, Random, arena, for_seeds};
use anympi_engine::api::{datatype, file as api};
use anympi_engine::datatype::PREDEFINED;
use anympi_engine::standard::*;
use anympi_engine::types::*;
use anympi_engine::{Rank, testing};
use std::ffi::CString;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// A file in `folder` that goes when all have closed it.
fn open(rank: &Rank, folder: &Path) -> File {
    let path = CString::new(folder.join("data").as_os_str().as_bytes()).unwrap();
    let mut file = MPI_FILE_NULL;
    let amode = MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE;
    // SAFETY: a C string.
    unsafe { api::file_open(rank, MPI_COMM_WORLD, path.as_ptr(), amode, MPI_INFO_NULL, &mut file) }.unwrap();
    file
}

/// One random call on a file; what it may change in this rank's arena.
fn operate(random: &mut Random, rank: &Rank, memory: &Arena, file: File, types: &[Datatype]) -> Vec<Range<usize>> {
    let (count, at) = (random.below(40) as Count, random.below(arena::SIZE as u64) as usize);
    let (datatype, etype, filetype) = (random.pick(types), random.pick(types), random.pick(types));
    let offset = if random.below(2) == 0 { random.extreme() } else { random.below(1000) as Count };
    let Some(mine) = Arena::span(&rank.datatype(datatype).unwrap(), count, at) else { return vec![] };
    let buf = memory.at(at).cast();
    let status: *mut Status = std::ptr::null_mut();
    let mut request = MPI_REQUEST_NULL;
    let (mut told, whence) = (0, random.pick(&[MPI_SEEK_SET, MPI_SEEK_CUR, MPI_SEEK_END, 5]));
    let datarep = random.pick(&[c"native", c"native", c"external32", c"internal", c"nonsense"]).as_ptr();
    // SAFETY: the arena has what the types span; nothing else is pointed to but what is there. That a call fails is as good.
    let (changed, done) = unsafe {
        match random.below(14) {
            0..=2 => {
                let etype = if random.below(2) == 0 { filetype } else { etype };
                (vec![], api::file_set_view(rank, file, offset, etype, filetype, datarep, MPI_INFO_NULL))
            }
            3 => (vec![], api::file_seek(rank, file, offset, whence)),
            4 => (vec![], api::file_seek_shared(rank, file, offset, whence)),
            5 => (vec![], api::file_get_byte_offset(rank, file, offset, &mut told)),
            6 => (vec![], api::file_get_type_extent(rank, file, datatype, &mut told)),
            7 => (vec![], api::file_write_at(rank, file, offset, buf, count, datatype, status)),
            8 => (vec![mine], api::file_read_at(rank, file, offset, buf, count, datatype, status)),
            9 => (vec![], api::file_write(rank, file, buf, count, datatype, status)),
            10 => (vec![mine], api::file_read_all(rank, file, buf, count, datatype, status)),
            11 => (vec![], api::file_write_shared(rank, file, buf, count, datatype, status)),
            12 => (vec![mine], api::file_read_shared(rank, file, buf, count, datatype, status)),
            _ => (vec![mine], api::file_iread_at(rank, file, offset, buf, count, datatype, &mut request)),
        }
    };
    if done.is_ok() && request != MPI_REQUEST_NULL {
        // SAFETY: the handle is alive. What the request tells is as good as any.
        let _ = unsafe { anympi_engine::api::request::wait(rank, &mut request, status) };
    }
    changed
}

#[test]
fn no_access_touches_anything_outside_of_its_buffer() {
    let folder = std::env::temp_dir().join(format!("anympi-hostile-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for_seeds(0..12, |random| {
        let seed = std::sync::Mutex::new(random);
        let make = |world, index| Rank::new(world, index, Box::new(Modest));
        testing::run_made(1, MPI_THREAD_SINGLE, make, |rank| {
            let mut random = Random::new(seed.lock().unwrap().below(1 << 30));
            let mut memory = Arena::new();
            let mut file = open(rank, &folder);
            let mut types: Vec<Datatype> = PREDEFINED.iter().map(|p| p.handle).collect();
            for _ in 0..2500 {
                if let Some(mut new) = derive(&mut random, rank, &types).filter(|_| types.len() < 300) {
                    // SAFETY: the handle is alive.
                    unsafe { datatype::type_commit(rank, &mut new) }.unwrap();
                    types.push(new);
                }
                memory.remember();
                let changed = operate(&mut random, rank, &memory, file, &types);
                memory.check(&changed, "an access");
            }
            // SAFETY: the handle is alive.
            unsafe { api::file_close(rank, &mut file) }.unwrap();
        });
    });
    std::fs::remove_dir_all(&folder).unwrap();
}

/// A filetype of some etypes with gaps between them, or anything.
fn filetype(random: &mut Random, rank: &Rank, etype: Datatype, types: &[Datatype]) -> Datatype {
    let (n, long) = (1 + random.below(4) as Count, random.below(4) as Count);
    let stride = if random.below(9) == 0 { random.extreme() } else { long + random.below(4) as Count };
    let mut new = MPI_DATATYPE_NULL;
    // SAFETY: the handles are alive.
    let made = unsafe {
        datatype::type_vector(rank, n, long, stride, etype, &mut new, true)
            .and_then(|()| datatype::type_commit(rank, &mut new))
    };
    if made.is_ok() && random.below(9) > 0 { new } else { random.pick(types) }
}

/// One call that all members make, each with arguments of its own; what it may change in this rank's arena.
fn operate_together(
    all: &mut Random,
    own: &mut Random,
    rank: &Rank,
    memory: &Arena,
    file: File,
    types: &[Datatype],
) -> Vec<Range<usize>> {
    let (count, at) = (own.below(400) as Count, own.below(arena::SIZE as u64 / 2) as usize);
    let datatype = if own.below(3) == 0 { own.pick(types) } else { MPI_BYTE };
    let offset = if own.below(9) == 0 { own.extreme() } else { own.below(300) as Count };
    let span = Arena::span(&rank.datatype(datatype).unwrap(), count, at);
    // Who has no room for the data passes none: its part of the call cannot be left out.
    let count = if span.is_some() { count } else { 0 };
    let mine = span.unwrap_or(0..0);
    let buf = memory.at(at).cast();
    let status: *mut Status = std::ptr::null_mut();
    // SAFETY: the arena has what the types span; nothing else is pointed to but what is there. That a call fails is as good.
    unsafe {
        match all.below(12) {
            0..=2 => {
                let etype = all.pick(&[MPI_BYTE, MPI_BYTE, MPI_SHORT, MPI_INT, MPI_DOUBLE_INT]);
                let filetype = filetype(own, rank, etype, types);
                let datarep = all.pick(&[c"native", c"native", c"native", c"external32"]).as_ptr();
                let _ = api::file_set_view(rank, file, offset, etype, filetype, datarep, MPI_INFO_NULL);
            }
            3 => _ = api::file_seek(rank, file, offset, own.pick(&[MPI_SEEK_SET, MPI_SEEK_CUR, MPI_SEEK_END, 5])),
            4 => _ = api::file_set_atomicity(rank, file, (all.below(4) == 0) as i32),
            5 => _ = api::file_set_size(rank, file, all.below(5000) as Count),
            6 | 7 => _ = api::file_write_at_all(rank, file, offset, buf, count, datatype, status),
            8 => {
                let _ = api::file_read_at_all(rank, file, offset, buf, count, datatype, status);
                return vec![mine];
            }
            9 => {
                let _ = api::file_read_all_begin(rank, file, buf, count, datatype);
                let _ = api::file_read_all_end(rank, file, buf, status);
                return vec![mine];
            }
            10 => {
                let _ = api::file_write_all(rank, file, buf, count, datatype, status);
            }
            _ => {
                let _ = api::file_write_ordered(rank, file, buf, count, datatype, status);
                let _ = api::file_seek_shared(rank, file, all.below(100) as Count, MPI_SEEK_SET);
            }
        }
    }
    vec![]
}

#[test]
fn calls_that_all_members_make_end_at_all_of_them_whatever_each_has_passed() {
    let folder = std::env::temp_dir().join(format!("anympi-hostile-together-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for_seeds(0..8, |random| {
        let seed = std::sync::Mutex::new(random).lock().unwrap().below(1 << 30);
        let make = |world, index| Rank::new(world, index, Box::new(Modest));
        testing::run_made(3, MPI_THREAD_SINGLE, make, |rank| {
            let (mut all, mut own) = (Random::new(seed), Random::new(seed + 1 + u64::from(rank.index)));
            let mut memory = Arena::new();
            let mut file = open(rank, &folder);
            let mut types: Vec<Datatype> = PREDEFINED.iter().map(|p| p.handle).collect();
            for _ in 0..800 {
                if let Some(mut new) = derive(&mut own, rank, &types).filter(|_| types.len() < 100) {
                    // SAFETY: the handle is alive.
                    unsafe { datatype::type_commit(rank, &mut new) }.unwrap();
                    types.push(new);
                }
                memory.remember();
                let changed = operate_together(&mut all, &mut own, rank, &memory, file, &types);
                memory.check(&changed, "an access together");
            }
            // SAFETY: the handle is alive.
            unsafe { api::file_close(rank, &mut file) }.unwrap();
        });
    });
    std::fs::remove_dir_all(&folder).unwrap();
}
