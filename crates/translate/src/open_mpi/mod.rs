//! Open MPI's ABI: handles that are addresses of objects, a 24-byte status, numbers of its own.
//!
//! Where the predefined objects lie is known when the program runs: [`book`] keeps it. `MPI_IN_PLACE` and the constants
//! that stand for no status are the standard's.

pub mod book;
mod error;
mod fortran;
mod handle;
mod number;
pub mod predefined;
mod status;

pub use handle::{Comm, Datatype, Errhandler, File, Group, Info, Message, Op, Request, Session, Win};
pub use status::Status;

use crate::Abi;
use anympi_spec::open_mpi as ours;
use anympi_spec::standard;
use predefined::Function;
use std::ffi::{c_int, c_void};
use std::ptr;

/// The ABI of `libmpi.so.40`.
pub struct OpenMpi;

const UNWEIGHTED: usize = ours::MPI_UNWEIGHTED;
const WEIGHTS_EMPTY: usize = ours::MPI_WEIGHTS_EMPTY;

const _: () = assert!(ours::MPI_IN_PLACE == standard::MPI_IN_PLACE && ours::MPI_STATUS_IGNORE == 0);

impl Abi for OpenMpi {
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

    #[inline]
    fn weights_in(weights: *const c_int) -> *mut c_int {
        match weights.addr() {
            UNWEIGHTED => ptr::without_provenance_mut(standard::MPI_UNWEIGHTED),
            WEIGHTS_EMPTY => ptr::without_provenance_mut(standard::MPI_WEIGHTS_EMPTY),
            _ => weights.cast_mut(),
        }
    }
    #[inline]
    fn weights_out(weights: *const c_int) -> *mut c_int {
        match weights.addr() {
            standard::MPI_UNWEIGHTED => ptr::without_provenance_mut(UNWEIGHTED),
            standard::MPI_WEIGHTS_EMPTY => ptr::without_provenance_mut(WEIGHTS_EMPTY),
            _ => weights.cast_mut(),
        }
    }

    fn copy_function_in(function: *const c_void) -> usize {
        match book::function(function.addr()) {
            Some(Function::NullCopy) => standard::MPI_COMM_NULL_COPY_FN,
            Some(Function::Dup) => standard::MPI_COMM_DUP_FN,
            _ => function.addr(),
        }
    }
    fn copy_function_out(function: usize) -> *const c_void {
        ptr::with_exposed_provenance(match function {
            standard::MPI_COMM_NULL_COPY_FN => book::address_of_function(Function::NullCopy),
            standard::MPI_COMM_DUP_FN => book::address_of_function(Function::Dup),
            _ => function,
        })
    }
    fn delete_function_in(function: *const c_void) -> usize {
        match book::function(function.addr()) {
            Some(Function::NullDelete) => standard::MPI_COMM_NULL_DELETE_FN,
            _ => function.addr(),
        }
    }
    fn delete_function_out(function: usize) -> *const c_void {
        ptr::with_exposed_provenance(match function {
            standard::MPI_COMM_NULL_DELETE_FN => book::address_of_function(Function::NullDelete),
            _ => function,
        })
    }

    fn pvar_handle_in(handle: *mut c_void) -> *mut c_void {
        match handle.addr() {
            ours::MPI_T_PVAR_ALL_HANDLES => ptr::without_provenance_mut(standard::MPI_T_PVAR_ALL_HANDLES),
            _ => handle,
        }
    }
    fn pvar_handle_out(handle: *mut c_void) -> *mut c_void {
        match handle.addr() {
            standard::MPI_T_PVAR_ALL_HANDLES => ptr::without_provenance_mut(ours::MPI_T_PVAR_ALL_HANDLES),
            _ => handle,
        }
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
        number::keyval_in(keyval)
    }
    fn keyval_out(keyval: c_int) -> c_int {
        number::keyval_out(keyval)
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
}
