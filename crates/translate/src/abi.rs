//! What an ABI is: its types, and its spelling of each kind of number, address and function.
//!
//! `…_in` turns the ABI's value into the standard's, `…_out` the standard's into the ABI's. The defaults are
//! those of an ABI that agrees with the standard. What is no value of a kind stays none: it must not become
//! one that means something on the other side.
//!
//! `MPI_UNDEFINED`, and the null pointers of `MPI_ARGV_NULL`, `MPI_ERRCODES_IGNORE` and `MPI_CONVERSION_FN_NULL`, are
//! the same in all ABIs.

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
    const MAX_INFO_VAL: usize = standard::MPI_MAX_INFO_VAL as usize;
    const MAX_PORT_NAME: usize = standard::MPI_MAX_PORT_NAME as usize;
    const MAX_OBJECT_NAME: usize = standard::MPI_MAX_OBJECT_NAME as usize;
    const MAX_ERROR_STRING: usize = standard::MPI_MAX_ERROR_STRING as usize;
    const MAX_DATAREP_STRING: usize = standard::MPI_MAX_DATAREP_STRING as usize;
    const MAX_LIBRARY_VERSION_STRING: usize = standard::MPI_MAX_LIBRARY_VERSION_STRING as usize;
    const MAX_PSET_NAME_LEN: usize = standard::MPI_MAX_PSET_NAME_LEN as usize;
    const MAX_STRINGTAG_LEN: usize = standard::MPI_MAX_STRINGTAG_LEN as usize;
    /// `MPI_BSEND_OVERHEAD`: what programs add for each message to the size of the buffers they attach.
    const BSEND_OVERHEAD: usize = standard::MPI_BSEND_OVERHEAD as usize;
    /// `MPI_F_STATUS_SIZE` integers have the same layout as `Self::Status`.
    const F_STATUS_SIZE: usize = standard::MPI_F_STATUS_SIZE as usize;
    /// Where `MPI_ERROR` lies in a status, in bytes.
    const STATUS_ERROR: usize = std::mem::offset_of!(std_types::Status, error);

    /// `MPI_ERROR` of a status.
    #[inline(always)]
    fn error_of(status: *mut Self::Status) -> *mut c_int {
        status.wrapping_byte_add(Self::STATUS_ERROR).cast()
    }

    /// `MPI_STATUS_IGNORE` and `MPI_STATUSES_IGNORE` become null.
    #[inline]
    fn status_in(status: *mut Self::Status) -> *mut Self::Status {
        status
    }
    /// Null becomes `MPI_STATUS_IGNORE`, which is `MPI_STATUSES_IGNORE` too in every ABI.
    #[inline]
    fn status_out(status: *mut Self::Status) -> *mut Self::Status {
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
    #[inline]
    fn weights_out(weights: *const c_int) -> *mut c_int {
        weights.cast_mut()
    }
    /// The predefined copy functions become the standard's 0 and 1.
    #[inline]
    fn copy_function_in(function: *const c_void) -> usize {
        function as usize
    }
    /// 0 and 1 become the library's own predefined copy functions, others stay what they are.
    #[inline]
    fn copy_function_out(function: usize) -> *const c_void {
        function as *const c_void
    }
    /// The predefined delete functions become the standard's 0.
    #[inline]
    fn delete_function_in(function: *const c_void) -> usize {
        function as usize
    }
    #[inline]
    fn delete_function_out(function: usize) -> *const c_void {
        function as *const c_void
    }
    /// `MPI_T_PVAR_ALL_HANDLES`
    fn pvar_handle_in(handle: *mut c_void) -> *mut c_void {
        handle
    }
    fn pvar_handle_out(handle: *mut c_void) -> *mut c_void {
        handle
    }
    /// `MPI_DISPLACEMENT_CURRENT` of `MPI_File_set_view`.
    #[inline]
    fn displacement_in(displacement: i64) -> i64 {
        displacement
    }
    #[inline]
    fn displacement_out(displacement: i64) -> i64 {
        displacement
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
    /// `MPI_THREAD_SINGLE` …
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
    fn split_type_out(split_type: c_int) -> c_int {
        split_type
    }
    /// `MPI_IDENT` …
    fn comparison_in(result: c_int) -> c_int {
        result
    }
    fn comparison_out(result: c_int) -> c_int {
        result
    }
    /// `MPI_CART` …
    fn topology_in(topology: c_int) -> c_int {
        topology
    }
    fn topology_out(topology: c_int) -> c_int {
        topology
    }
    /// `MPI_COMBINER_NAMED` …
    fn combiner_in(combiner: c_int) -> c_int {
        combiner
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
    fn type_class_out(class: c_int) -> c_int {
        class
    }
    /// The bits `MPI_MODE_NOCHECK` … of window synchronization.
    #[inline]
    fn assert_in(assert: c_int) -> c_int {
        assert
    }
    #[inline]
    fn assert_out(assert: c_int) -> c_int {
        assert
    }
    /// The bits `MPI_MODE_RDONLY` … of files.
    fn access_mode_in(mode: c_int) -> c_int {
        mode
    }
    fn access_mode_out(mode: c_int) -> c_int {
        mode
    }
    /// `MPI_LOCK_SHARED` …
    #[inline]
    fn lock_type_in(lock_type: c_int) -> c_int {
        lock_type
    }
    #[inline]
    fn lock_type_out(lock_type: c_int) -> c_int {
        lock_type
    }
    /// `MPI_SEEK_SET` …
    #[inline]
    fn whence_in(whence: c_int) -> c_int {
        whence
    }
    #[inline]
    fn whence_out(whence: c_int) -> c_int {
        whence
    }
    /// `MPI_WIN_FLAVOR_CREATE` …, values of `MPI_WIN_CREATE_FLAVOR`.
    fn window_flavor_in(flavor: c_int) -> c_int {
        flavor
    }
    fn window_flavor_out(flavor: c_int) -> c_int {
        flavor
    }
    /// `MPI_WIN_UNIFIED` …, values of `MPI_WIN_MODEL`.
    fn window_model_in(model: c_int) -> c_int {
        model
    }
    fn window_model_out(model: c_int) -> c_int {
        model
    }
    /// `MPI_T_VERBOSITY_USER_BASIC` …
    fn verbosity_in(verbosity: c_int) -> c_int {
        verbosity
    }
    fn verbosity_out(verbosity: c_int) -> c_int {
        verbosity
    }
    /// `MPI_T_BIND_NO_OBJECT` …
    fn bind_in(bind: c_int) -> c_int {
        bind
    }
    fn bind_out(bind: c_int) -> c_int {
        bind
    }
    /// `MPI_T_SCOPE_CONSTANT` …
    fn scope_in(scope: c_int) -> c_int {
        scope
    }
    fn scope_out(scope: c_int) -> c_int {
        scope
    }
    /// `MPI_T_PVAR_CLASS_STATE` …
    fn pvar_class_in(class: c_int) -> c_int {
        class
    }
    fn pvar_class_out(class: c_int) -> c_int {
        class
    }
    /// `MPI_T_CB_REQUIRE_NONE` …
    fn callback_safety_in(safety: c_int) -> c_int {
        safety
    }
    fn callback_safety_out(safety: c_int) -> c_int {
        safety
    }
    /// `MPI_T_SOURCE_ORDERED` …
    fn source_order_in(order: c_int) -> c_int {
        order
    }
    fn source_order_out(order: c_int) -> c_int {
        order
    }
}
