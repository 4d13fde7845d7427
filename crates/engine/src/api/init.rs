//! Starting and ending MPI, and what can be asked of it at any time (MPI 5.0 chapters 9 and 11, § 20).
//!
//! # Safety
//! Pointers are null or point to what the standard says they do; the door has checked references.
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

use crate::error::{Error, Result, Target, check};
use crate::info::InfoObject;
use crate::rank::{Lifecycle, Rank};
use crate::standard::*;
use crate::text;
use crate::types::*;
use std::ffi::{c_char, c_int, c_void};

/// `argc` and `argv` may be null and are left as they are: the launcher adds no arguments of its own.
pub unsafe fn init(rank: &Rank, _argc: *mut c_int, _argv: *mut *mut c_char) -> Result<()> {
    crate::init::init_rank(rank, MPI_THREAD_SINGLE).map(drop)
}

pub unsafe fn init_thread(
    rank: &Rank,
    _argc: *mut c_int,
    _argv: *mut *mut c_char,
    required: c_int,
    provided: &mut c_int,
) -> Result<()> {
    *provided = crate::init::init_rank(rank, required)?;
    Ok(())
}

pub unsafe fn finalize(rank: &Rank) -> Result<()> {
    crate::init::finalize_rank(rank)
}

pub unsafe fn initialized(rank: &Rank, flag: &mut c_int) -> Result<()> {
    *flag = (rank.lifecycle.get() != Lifecycle::Before) as c_int;
    Ok(())
}

pub unsafe fn finalized(rank: &Rank, flag: &mut c_int) -> Result<()> {
    *flag = (rank.lifecycle.get() == Lifecycle::Finalized) as c_int;
    Ok(())
}

/// MPI_ERR_OTHER unless MPI is initialized (by either model) and not finalized.
fn check_alive(rank: &Rank) -> Result<()> {
    check(rank.lifecycle.get() == Lifecycle::Initialized || rank.process.sessions.get() > 0, MPI_ERR_OTHER)
}

pub unsafe fn query_thread(rank: &Rank, provided: &mut c_int) -> Result<()> {
    check_alive(rank)?;
    *provided = rank.thread_level.get();
    Ok(())
}

pub unsafe fn is_thread_main(rank: &Rank, flag: &mut c_int) -> Result<()> {
    check_alive(rank)?;
    *flag = (rank.process.main_thread.get() == Some(std::thread::current().id())) as c_int;
    Ok(())
}

/// Ends the whole job, whatever the communicator: the standard allows it, and a job with a part missing is no use. A
/// launcher says so; without one this process does.
pub unsafe fn abort(rank: &Rank, comm: Comm, errorcode: c_int) -> Result<()> {
    if !rank.process.home.get().is_launched() && rank.world.launcher().is_none() {
        let name = rank.comms.get(comm.0).map(|c| c.name.borrow().clone()).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| format!("communicator {:#x}", comm.0));
        rank.convention.report(&format!("anympi: {} called MPI_Abort({name}, {errorcode})", rank.title()));
    }
    crate::init::abort_job(rank, errorcode);
    Err(Error::new(MPI_ERR_PROC_ABORTED).on(Target::Nobody))
}

pub unsafe fn get_version(_rank: &Rank, version: &mut c_int, subversion: &mut c_int) -> Result<()> {
    (*version, *subversion) = (MPI_VERSION, MPI_SUBVERSION);
    Ok(())
}

pub unsafe fn get_library_version(_rank: &Rank, version: *mut c_char, resultlen: &mut c_int) -> Result<()> {
    // SAFETY: the user's buffer has MPI_MAX_LIBRARY_VERSION_STRING bytes.
    let n = unsafe { text::write(&crate::init::library_version(), version, MPI_MAX_LIBRARY_VERSION_STRING as usize) }?;
    *resultlen = n as c_int;
    Ok(())
}

pub unsafe fn get_processor_name(_rank: &Rank, name: *mut c_char, resultlen: &mut c_int) -> Result<()> {
    // The smallest MPI_MAX_PROCESSOR_NAME among the ABIs is 128: no door's buffer is overrun.
    let host = crate::init::processor_name();
    // SAFETY: the user's buffer has that many bytes.
    *resultlen = unsafe { text::write(text::fit(&host, 128), name, 128) }? as c_int;
    Ok(())
}

pub unsafe fn pcontrol(_rank: &Rank, _level: c_int) -> Result<()> {
    Ok(())
}

/// Seconds since an unspecified time, the same for all processes of the machine.
pub fn wtime() -> f64 {
    seconds(clock(libc::clock_gettime))
}

/// The resolution of [`wtime`] in seconds.
pub fn wtick() -> f64 {
    seconds(clock(libc::clock_getres))
}

fn clock(read: unsafe extern "C" fn(libc::clockid_t, *mut libc::timespec) -> c_int) -> libc::timespec {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is valid; the monotonic clock always exists.
    unsafe { read(libc::CLOCK_MONOTONIC, &mut time) };
    time
}

fn seconds(time: libc::timespec) -> f64 {
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// `baseptr` points to a `void *`. The info key `mpi_minimum_memory_alignment` is honoured.
pub unsafe fn alloc_mem(rank: &Rank, size: Count, info: Info, baseptr: *mut c_void) -> Result<()> {
    check(!baseptr.is_null() && size >= 0, MPI_ERR_ARG)?;
    let info = rank.info_or_empty(info)?;
    let wanted = info.get("mpi_minimum_memory_alignment").and_then(|v| v.trim().parse::<usize>().ok()).unwrap_or(0);
    let alignment = wanted.clamp(64, 1 << 30).next_power_of_two();
    let mut memory = std::ptr::null_mut();
    // SAFETY: `memory` is valid; the alignment is a power of two and a multiple of a pointer's size.
    let failed = unsafe { libc::posix_memalign(&mut memory, alignment, (size as usize).max(1)) };
    check(failed == 0, MPI_ERR_NO_MEM)?;
    // SAFETY: the user passed the address of a pointer, possibly of another type: its alignment is not relied on.
    unsafe { baseptr.cast::<*mut c_void>().write_unaligned(memory) };
    Ok(())
}

pub unsafe fn free_mem(_rank: &Rank, base: *mut c_void) -> Result<()> {
    // SAFETY: the user got `base` from `alloc_mem` (or it is null, which free ignores).
    unsafe { libc::free(base) };
    Ok(())
}

/// What the program takes for the address of `location`.
pub unsafe fn get_address(rank: &Rank, location: *const c_void, address: &mut Count) -> Result<()> {
    *address = (location as Count).wrapping_sub(rank.convention.address_base() as Count);
    Ok(())
}

/// Address arithmetic wraps: displacements are signed, addresses may use the top bit.
pub fn aint_add(base: Count, disp: Count) -> Count {
    base.wrapping_add(disp)
}

pub fn aint_diff(addr1: Count, addr2: Count) -> Count {
    addr1.wrapping_sub(addr2)
}

pub unsafe fn get_hw_resource_info(rank: &Rank, hw_info: &mut Info) -> Result<()> {
    *hw_info = rank.new_info(crate::init::hardware())?;
    Ok(())
}

pub unsafe fn abi_get_version(_rank: &Rank, abi_major: &mut c_int, abi_minor: &mut c_int) -> Result<()> {
    (*abi_major, *abi_minor) = (MPI_ABI_VERSION, MPI_ABI_SUBVERSION);
    Ok(())
}

pub unsafe fn abi_get_info(rank: &Rank, info: &mut Info) -> Result<()> {
    let mut abi = InfoObject::default();
    for (key, bytes) in [("mpi_aint_size", rank.model.aint()), ("mpi_count_size", 8), ("mpi_offset_size", 8)] {
        abi.put(key, bytes.to_string());
    }
    *info = rank.new_info(abi)?;
    Ok(())
}

/// Sizes of the default Fortran types; they are those of this platform's C types, and cannot be changed.
const FORTRAN: [(&str, &str); 4] =
    [("mpi_logical_size", "4"), ("mpi_integer_size", "4"), ("mpi_real_size", "4"), ("mpi_double_precision_size", "8")];

/// The optional types that `MPI_Abi_get_fortran_info` tells about; the engine has them all.
const OPTIONAL: [&str; 19] = [
    "mpi_logical1_supported",
    "mpi_logical2_supported",
    "mpi_logical4_supported",
    "mpi_logical8_supported",
    "mpi_logical16_supported",
    "mpi_integer1_supported",
    "mpi_integer2_supported",
    "mpi_integer4_supported",
    "mpi_integer8_supported",
    "mpi_integer16_supported",
    "mpi_real2_supported",
    "mpi_real4_supported",
    "mpi_real8_supported",
    "mpi_real16_supported",
    "mpi_complex4_supported",
    "mpi_complex8_supported",
    "mpi_complex16_supported",
    "mpi_complex32_supported",
    "mpi_double_complex_supported",
];

pub unsafe fn abi_get_fortran_info(rank: &Rank, info: &mut Info) -> Result<()> {
    let mut fortran = InfoObject::default();
    for (key, value) in FORTRAN.into_iter().chain(OPTIONAL.map(|key| (key, "true"))) {
        fortran.put(key, value);
    }
    *info = rank.new_info(fortran)?;
    Ok(())
}

/// Accepted when it says what holds already, else MPI_ERR_ABI.
pub unsafe fn abi_set_fortran_info(rank: &Rank, info: Info) -> Result<()> {
    let info = rank.info(info)?;
    let info = info.borrow();
    let mut said = FORTRAN.into_iter().chain(OPTIONAL.map(|key| (key, "true")));
    let agrees = said.all(|(key, value)| info.get(key).is_none_or(|v| v == value));
    check(agrees, MPI_ERR_ABI)
}

/// The pair that the engine uses for `MPI_LOGICAL` of `logical_size` bytes: 1 and 0, as in most compilers.
pub unsafe fn abi_set_fortran_booleans(
    _rank: &Rank,
    logical_size: c_int,
    logical_true: *mut c_void,
    logical_false: *mut c_void,
) -> Result<()> {
    check(matches!(logical_size, 1 | 2 | 4 | 8 | 16), MPI_ERR_ARG)?;
    check(!logical_true.is_null() && !logical_false.is_null(), MPI_ERR_ARG)?;
    let n = logical_size as usize;
    // SAFETY: both point to values of that many bytes.
    let (yes, no) = unsafe {
        (
            std::slice::from_raw_parts(logical_true.cast::<u8>(), n),
            std::slice::from_raw_parts(logical_false.cast::<u8>(), n),
        )
    };
    check(yes == &1u128.to_le_bytes()[..n] && no.iter().all(|&b| b == 0), MPI_ERR_ABI)
}

pub unsafe fn abi_get_fortran_booleans(
    _rank: &Rank,
    logical_size: c_int,
    logical_true: *mut c_void,
    logical_false: *mut c_void,
    is_set: &mut c_int,
) -> Result<()> {
    check(matches!(logical_size, 1 | 2 | 4 | 8 | 16), MPI_ERR_ARG)?;
    check(!logical_true.is_null() && !logical_false.is_null(), MPI_ERR_ARG)?;
    let n = logical_size as usize;
    // SAFETY: both point to room for that many bytes.
    unsafe {
        std::ptr::copy_nonoverlapping(1u128.to_le_bytes().as_ptr(), logical_true.cast(), n);
        std::ptr::write_bytes(logical_false.cast::<u8>(), 0, n);
    }
    *is_set = 1;
    Ok(())
}
