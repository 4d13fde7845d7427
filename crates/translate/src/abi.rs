//! What an ABI is: its types, and its spelling of each kind of number, address and function.
//!
//! `…_in` turns the ABI's value into the standard's, `…_out` the standard's into the ABI's. The defaults are
//! those of an ABI that agrees with the standard. What is no value of a kind stays none: it must not become
//! one that means something on the other side.

use crate::Convert;
use anympi_spec::standard;
use anympi_spec::types as std_types;
use std::ffi::{c_int, c_void};

/// One MPI ABI, as seen from the standard's.
pub trait Abi: 'static {
    type Comm: Convert<Standard = std_types::Comm>;
    type Datatype: Convert<Standard = std_types::Datatype>;
    type Errhandler: Convert<Standard = std_types::Errhandler>;
    type File: Convert<Standard = std_types::File>;
    type Group: Convert<Standard = std_types::Group>;
    type Info: Convert<Standard = std_types::Info>;
    type Message: Convert<Standard = std_types::Message>;
    type Op: Convert<Standard = std_types::Op>;
    type Request: Convert<Standard = std_types::Request>;
    type Session: Convert<Standard = std_types::Session>;
    type Win: Convert<Standard = std_types::Win>;
    type Status: Convert<Standard = std_types::Status>;

    /// Version and subversion of the standard ABI, if it is that.
    const VERSION: Option<(c_int, c_int)> = None;

    /// `MPI_MAX_…` of strings whose buffers programs size by it, the terminating null included.
    const MAX_PROCESSOR_NAME: usize = standard::MPI_MAX_PROCESSOR_NAME as usize;
    const MAX_INFO_KEY: usize = standard::MPI_MAX_INFO_KEY as usize;
    const MAX_PORT_NAME: usize = standard::MPI_MAX_PORT_NAME as usize;
    /// `MPI_BSEND_OVERHEAD`: what programs add for each message to the size of the buffers they attach.
    const BSEND_OVERHEAD: usize = standard::MPI_BSEND_OVERHEAD as usize;
    /// `MPI_F_STATUS_SIZE` integers have the same layout as `Self::Status`.
    const F_STATUS_SIZE: usize = standard::MPI_F_STATUS_SIZE as usize;

    /// `MPI_STATUS_IGNORE` and `MPI_STATUSES_IGNORE` become null.
    #[inline]
    fn status_in(status: *mut Self::Status) -> *mut Self::Status {
        status
    }

    /// A message buffer: `MPI_IN_PLACE`, `MPI_BUFFER_AUTOMATIC`.
    #[inline]
    fn buffer_in(buffer: *const c_void) -> *mut c_void {
        buffer.cast_mut()
    }
    #[inline]
    fn buffer_out(buffer: *mut c_void) -> *mut c_void {
        buffer
    }
    /// `MPI_UNWEIGHTED`, `MPI_WEIGHTS_EMPTY`.
    #[inline]
    fn weights_in(weights: *const c_int) -> *mut c_int {
        weights.cast_mut()
    }
    /// The predefined copy functions become the standard's 0 and 1.
    #[inline]
    fn copy_function_in(function: *const c_void) -> usize {
        function as usize
    }
    /// The predefined delete functions become the standard's 0.
    #[inline]
    fn delete_function_in(function: *const c_void) -> usize {
        function as usize
    }

    /// `MPI_ANY_SOURCE`, `MPI_PROC_NULL`, `MPI_ROOT`.
    #[inline]
    fn rank_in(rank: c_int) -> c_int {
        rank
    }
    #[inline]
    fn rank_out(rank: c_int) -> c_int {
        rank
    }
    /// `MPI_ANY_TAG`
    #[inline]
    fn tag_in(tag: c_int) -> c_int {
        tag
    }
    #[inline]
    fn tag_out(tag: c_int) -> c_int {
        tag
    }
    /// Error classes and codes.
    #[inline]
    fn error_in(code: c_int) -> c_int {
        code
    }
    #[inline]
    fn error_out(code: c_int) -> c_int {
        code
    }
    /// `MPI_KEYVAL_INVALID` and the predefined attributes.
    #[inline]
    fn keyval_in(keyval: c_int) -> c_int {
        keyval
    }
    #[inline]
    fn keyval_out(keyval: c_int) -> c_int {
        keyval
    }
    fn thread_level_in(level: c_int) -> c_int {
        level
    }
    fn thread_level_out(level: c_int) -> c_int {
        level
    }
    /// `MPI_COMM_TYPE_SHARED` …
    fn split_type_in(split_type: c_int) -> c_int {
        split_type
    }
    /// `MPI_IDENT` …
    fn comparison_out(result: c_int) -> c_int {
        result
    }
    /// `MPI_CART` …
    fn topology_out(topology: c_int) -> c_int {
        topology
    }
    fn combiner_out(combiner: c_int) -> c_int {
        combiner
    }
    /// `MPI_ORDER_C` …
    fn order_in(order: c_int) -> c_int {
        order
    }
    fn order_out(order: c_int) -> c_int {
        order
    }
    /// `MPI_DISTRIBUTE_BLOCK` …
    fn distribution_in(distribution: c_int) -> c_int {
        distribution
    }
    fn distribution_out(distribution: c_int) -> c_int {
        distribution
    }
    /// `MPI_DISTRIBUTE_DFLT_DARG`
    fn distribution_argument_in(argument: c_int) -> c_int {
        argument
    }
    fn distribution_argument_out(argument: c_int) -> c_int {
        argument
    }
    /// `MPI_TYPECLASS_REAL` …
    fn type_class_in(class: c_int) -> c_int {
        class
    }
}
