//! MPICH's ABI, which its whole family shares: 32-bit handles, a 20-byte status, numbers of its own.
//!
//! Handles that the engine or an MPICH makes keep their 32 bits: bit 31 is set in them and in no predefined handle of
//! MPICH but five pair types, which are datatypes and below every dynamic datatype.

mod error;
mod handle;
pub mod host;
mod number;
mod status;
pub mod wide;

pub use handle::{Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Win, of_an_mpich};
pub use status::Status;

use crate::Abi;
use anympi_spec::mpich as ours;
use anympi_spec::standard;
use std::ffi::{c_int, c_void};
use std::ptr;

/// The ABI of `libmpi.so.12`.
pub struct Mpich;

const STATUS_IGNORE: usize = 1;
const IN_PLACE: isize = -1;
const BUFFER_AUTOMATIC: isize = -2;

/// The objects at whose addresses the door's `MPI_UNWEIGHTED` and `MPI_WEIGHTS_EMPTY` point.
static WEIGHT_SENTINELS: [c_int; 2] = [0, 1];

/// The value of the exported pointer `MPI_UNWEIGHTED`.
pub const UNWEIGHTED: *const c_int = &WEIGHT_SENTINELS[0];
/// The value of the exported pointer `MPI_WEIGHTS_EMPTY`.
pub const WEIGHTS_EMPTY: *const c_int = &WEIGHT_SENTINELS[1];

/// `MPI_T_PVAR_ALL_HANDLES` points at something that no handle is.
static ALL_HANDLES: c_int = 0;
/// The value of the exported pointer `MPI_T_PVAR_ALL_HANDLES`.
pub const PVAR_ALL_HANDLES: *const c_void = (&raw const ALL_HANDLES).cast();

impl Abi for Mpich {
    type Comm = Comm;
    type Datatype = Datatype;
    type Errhandler = Errhandler;
    type File = File;
    type Group = Group;
    type Info = Info;
    type Message = Message;
    type Op = Op;
    type Request = Request;
    type Session = Session;
    type Win = Win;
    type Status = Status;

    const MAX_PROCESSOR_NAME: usize = ours::MPI_MAX_PROCESSOR_NAME as usize;
    const MAX_INFO_KEY: usize = ours::MPI_MAX_INFO_KEY as usize;
    const MAX_INFO_VAL: usize = ours::MPI_MAX_INFO_VAL as usize;
    const MAX_PORT_NAME: usize = ours::MPI_MAX_PORT_NAME as usize;
    const MAX_OBJECT_NAME: usize = ours::MPI_MAX_OBJECT_NAME as usize;
    const MAX_ERROR_STRING: usize = ours::MPI_MAX_ERROR_STRING as usize;
    const MAX_DATAREP_STRING: usize = ours::MPI_MAX_DATAREP_STRING as usize;
    const MAX_LIBRARY_VERSION_STRING: usize = ours::MPI_MAX_LIBRARY_VERSION_STRING as usize;
    const MAX_PSET_NAME_LEN: usize = ours::MPI_MAX_PSET_NAME_LEN as usize;
    const MAX_STRINGTAG_LEN: usize = ours::MPI_MAX_STRINGTAG_LEN as usize;
    const BSEND_OVERHEAD: usize = ours::MPI_BSEND_OVERHEAD as usize;
    const F_STATUS_SIZE: usize = ours::MPI_F_STATUS_SIZE as usize;
    const STATUS_ERROR: usize = std::mem::offset_of!(Status, error);

    #[inline]
    fn status_in(status: *mut Status) -> *mut Status {
        if status.addr() == STATUS_IGNORE { ptr::null_mut() } else { status }
    }

    #[inline]
    fn status_out(status: *mut Status) -> *mut Status {
        if status.is_null() { ptr::without_provenance_mut(STATUS_IGNORE) } else { status }
    }

    #[inline]
    fn buffer_in(buffer: *const c_void) -> *mut c_void {
        match buffer.addr() as isize {
            IN_PLACE => ptr::without_provenance_mut(standard::MPI_IN_PLACE),
            BUFFER_AUTOMATIC => ptr::without_provenance_mut(standard::MPI_BUFFER_AUTOMATIC),
            _ => buffer.cast_mut(),
        }
    }

    #[inline]
    fn buffer_out(buffer: *mut c_void) -> *mut c_void {
        match buffer.addr() {
            standard::MPI_IN_PLACE => ptr::without_provenance_mut(IN_PLACE as usize),
            standard::MPI_BUFFER_AUTOMATIC => ptr::without_provenance_mut(BUFFER_AUTOMATIC as usize),
            _ => buffer,
        }
    }

    #[inline]
    fn weights_in(weights: *const c_int) -> *mut c_int {
        if weights == UNWEIGHTED {
            ptr::without_provenance_mut(standard::MPI_UNWEIGHTED)
        } else if weights == WEIGHTS_EMPTY {
            ptr::without_provenance_mut(standard::MPI_WEIGHTS_EMPTY)
        } else {
            weights.cast_mut()
        }
    }

    #[inline]
    fn weights_out(weights: *const c_int) -> *mut c_int {
        host::weights_out(weights)
    }

    fn copy_function_out(function: usize) -> *const c_void {
        host::copy_function_out(function)
    }

    fn pvar_handle_in(handle: *mut c_void) -> *mut c_void {
        if handle.cast_const() == PVAR_ALL_HANDLES {
            return ptr::without_provenance_mut(standard::MPI_T_PVAR_ALL_HANDLES);
        }
        handle
    }
    fn pvar_handle_out(handle: *mut c_void) -> *mut c_void {
        host::pvar_handle_out(handle)
    }
    #[inline]
    fn displacement_in(displacement: i64) -> i64 {
        number::displacement_in(displacement)
    }
    #[inline]
    fn displacement_out(displacement: i64) -> i64 {
        number::displacement_out(displacement)
    }
    #[inline]
    fn rank_in(rank: c_int) -> c_int {
        number::rank_in(rank)
    }
    #[inline]
    fn rank_out(rank: c_int) -> c_int {
        number::rank_out(rank)
    }
    #[inline]
    fn tag_in(tag: c_int) -> c_int {
        number::tag_in(tag)
    }
    #[inline]
    fn tag_out(tag: c_int) -> c_int {
        number::tag_out(tag)
    }
    #[inline]
    fn error_in(code: c_int) -> c_int {
        error::code_in(code)
    }
    #[inline]
    fn error_out(code: c_int) -> c_int {
        error::code_out(code)
    }
    fn keyval_in(keyval: c_int) -> c_int {
        number::KEYVALS.inward(keyval)
    }
    fn keyval_out(keyval: c_int) -> c_int {
        number::KEYVALS.outward(keyval)
    }
    fn thread_level_in(level: c_int) -> c_int {
        number::THREAD_LEVELS.inward(level)
    }
    fn thread_level_out(level: c_int) -> c_int {
        number::THREAD_LEVELS.outward(level)
    }
    fn split_type_in(split_type: c_int) -> c_int {
        number::SPLIT_TYPES.inward(split_type)
    }
    fn split_type_out(split_type: c_int) -> c_int {
        number::SPLIT_TYPES.outward(split_type)
    }
    fn comparison_in(result: c_int) -> c_int {
        number::COMPARISONS.inward(result)
    }
    fn comparison_out(result: c_int) -> c_int {
        number::COMPARISONS.outward(result)
    }
    fn topology_in(topology: c_int) -> c_int {
        number::TOPOLOGIES.inward(topology)
    }
    fn topology_out(topology: c_int) -> c_int {
        number::TOPOLOGIES.outward(topology)
    }
    fn combiner_in(combiner: c_int) -> c_int {
        number::COMBINERS.inward(combiner)
    }
    fn combiner_out(combiner: c_int) -> c_int {
        number::COMBINERS.outward(combiner)
    }
    fn order_in(order: c_int) -> c_int {
        number::ORDERS.inward(order)
    }
    fn order_out(order: c_int) -> c_int {
        number::ORDERS.outward(order)
    }
    fn distribution_in(distribution: c_int) -> c_int {
        number::DISTRIBUTIONS.inward(distribution)
    }
    fn distribution_out(distribution: c_int) -> c_int {
        number::DISTRIBUTIONS.outward(distribution)
    }
    fn distribution_argument_in(argument: c_int) -> c_int {
        number::DISTRIBUTION_ARGUMENTS.inward(argument)
    }
    fn distribution_argument_out(argument: c_int) -> c_int {
        number::DISTRIBUTION_ARGUMENTS.outward(argument)
    }
    fn type_class_in(class: c_int) -> c_int {
        number::TYPE_CLASSES.inward(class)
    }
    fn type_class_out(class: c_int) -> c_int {
        number::TYPE_CLASSES.outward(class)
    }
    #[inline]
    fn assert_in(assert: c_int) -> c_int {
        number::ASSERTS.inward(assert)
    }
    #[inline]
    fn assert_out(assert: c_int) -> c_int {
        number::ASSERTS.outward(assert)
    }
    fn access_mode_in(mode: c_int) -> c_int {
        number::ACCESS_MODES.inward(mode)
    }
    fn access_mode_out(mode: c_int) -> c_int {
        number::ACCESS_MODES.outward(mode)
    }
    #[inline]
    fn lock_type_in(lock_type: c_int) -> c_int {
        number::LOCK_TYPES.inward(lock_type)
    }
    #[inline]
    fn lock_type_out(lock_type: c_int) -> c_int {
        number::LOCK_TYPES.outward(lock_type)
    }
    #[inline]
    fn whence_in(whence: c_int) -> c_int {
        number::WHENCES.inward(whence)
    }
    #[inline]
    fn whence_out(whence: c_int) -> c_int {
        number::WHENCES.outward(whence)
    }
    fn window_flavor_in(flavor: c_int) -> c_int {
        number::WINDOW_FLAVORS.inward(flavor)
    }
    fn window_flavor_out(flavor: c_int) -> c_int {
        number::WINDOW_FLAVORS.outward(flavor)
    }
    fn window_model_in(model: c_int) -> c_int {
        number::WINDOW_MODELS.inward(model)
    }
    fn window_model_out(model: c_int) -> c_int {
        number::WINDOW_MODELS.outward(model)
    }
    fn verbosity_in(verbosity: c_int) -> c_int {
        number::VERBOSITIES.inward(verbosity)
    }
    fn verbosity_out(verbosity: c_int) -> c_int {
        number::VERBOSITIES.outward(verbosity)
    }
    fn bind_in(bind: c_int) -> c_int {
        number::BINDS.inward(bind)
    }
    fn bind_out(bind: c_int) -> c_int {
        number::BINDS.outward(bind)
    }
    fn scope_in(scope: c_int) -> c_int {
        number::SCOPES.inward(scope)
    }
    fn scope_out(scope: c_int) -> c_int {
        number::SCOPES.outward(scope)
    }
    fn pvar_class_in(class: c_int) -> c_int {
        number::PVAR_CLASSES.inward(class)
    }
    fn pvar_class_out(class: c_int) -> c_int {
        number::PVAR_CLASSES.outward(class)
    }
    fn callback_safety_in(safety: c_int) -> c_int {
        number::CALLBACK_SAFETIES.inward(safety)
    }
    fn callback_safety_out(safety: c_int) -> c_int {
        number::CALLBACK_SAFETIES.outward(safety)
    }
    fn source_order_in(order: c_int) -> c_int {
        number::SOURCE_ORDERS.inward(order)
    }
    fn source_order_out(order: c_int) -> c_int {
        number::SOURCE_ORDERS.outward(order)
    }
}
