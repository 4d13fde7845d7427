//! The constants of Open MPI's ABI, named as in the standard. Predefined handles are addresses of
//! symbols that the library exports: those are the symbols' names here.
//!
//! Written by `cargo xtask codegen` from `constants.mpi`.

use std::ffi::c_int;

// Communicators
pub const MPI_COMM_NULL: &str = "ompi_mpi_comm_null";
pub const MPI_COMM_WORLD: &str = "ompi_mpi_comm_world";
pub const MPI_COMM_SELF: &str = "ompi_mpi_comm_self";

// Groups
pub const MPI_GROUP_NULL: &str = "ompi_mpi_group_null";
pub const MPI_GROUP_EMPTY: &str = "ompi_mpi_group_empty";

// Windows
pub const MPI_WIN_NULL: &str = "ompi_mpi_win_null";

// Files
pub const MPI_FILE_NULL: &str = "ompi_mpi_file_null";

// Sessions
pub const MPI_SESSION_NULL: &str = "ompi_mpi_instance_null";

// Messages
pub const MPI_MESSAGE_NULL: &str = "ompi_message_null";
pub const MPI_MESSAGE_NO_PROC: &str = "ompi_message_no_proc";

// Info objects
pub const MPI_INFO_NULL: &str = "ompi_mpi_info_null";
pub const MPI_INFO_ENV: &str = "ompi_mpi_info_env";

// Error handlers
pub const MPI_ERRHANDLER_NULL: &str = "ompi_mpi_errhandler_null";
pub const MPI_ERRORS_ARE_FATAL: &str = "ompi_mpi_errors_are_fatal";
pub const MPI_ERRORS_ABORT: &str = "ompi_mpi_errors_abort";
pub const MPI_ERRORS_RETURN: &str = "ompi_mpi_errors_return";

// Requests
pub const MPI_REQUEST_NULL: &str = "ompi_request_null";

// Operations
pub const MPI_OP_NULL: &str = "ompi_mpi_op_null";
pub const MPI_SUM: &str = "ompi_mpi_op_sum";
pub const MPI_MIN: &str = "ompi_mpi_op_min";
pub const MPI_MAX: &str = "ompi_mpi_op_max";
pub const MPI_PROD: &str = "ompi_mpi_op_prod";
pub const MPI_BAND: &str = "ompi_mpi_op_band";
pub const MPI_BOR: &str = "ompi_mpi_op_bor";
pub const MPI_BXOR: &str = "ompi_mpi_op_bxor";
pub const MPI_LAND: &str = "ompi_mpi_op_land";
pub const MPI_LOR: &str = "ompi_mpi_op_lor";
pub const MPI_LXOR: &str = "ompi_mpi_op_lxor";
pub const MPI_MINLOC: &str = "ompi_mpi_op_minloc";
pub const MPI_MAXLOC: &str = "ompi_mpi_op_maxloc";
pub const MPI_REPLACE: &str = "ompi_mpi_op_replace";
pub const MPI_NO_OP: &str = "ompi_mpi_op_no_op";

// Datatypes
pub const MPI_DATATYPE_NULL: &str = "ompi_mpi_datatype_null";
pub const MPI_AINT: &str = "ompi_mpi_aint";
pub const MPI_COUNT: &str = "ompi_mpi_count";
pub const MPI_OFFSET: &str = "ompi_mpi_offset";
pub const MPI_PACKED: &str = "ompi_mpi_packed";
pub const MPI_SHORT: &str = "ompi_mpi_short";
pub const MPI_INT: &str = "ompi_mpi_int";
pub const MPI_LONG: &str = "ompi_mpi_long";
pub const MPI_LONG_LONG: &str = "ompi_mpi_long_long_int";
pub const MPI_LONG_LONG_INT: &str = "ompi_mpi_long_long_int";
pub const MPI_UNSIGNED_SHORT: &str = "ompi_mpi_unsigned_short";
pub const MPI_UNSIGNED: &str = "ompi_mpi_unsigned";
pub const MPI_UNSIGNED_LONG: &str = "ompi_mpi_unsigned_long";
pub const MPI_UNSIGNED_LONG_LONG: &str = "ompi_mpi_unsigned_long_long";
pub const MPI_FLOAT: &str = "ompi_mpi_float";
pub const MPI_C_COMPLEX: &str = "ompi_mpi_c_float_complex";
pub const MPI_C_FLOAT_COMPLEX: &str = "ompi_mpi_c_float_complex";
pub const MPI_CXX_FLOAT_COMPLEX: &str = "ompi_mpi_cxx_cplex";
pub const MPI_DOUBLE: &str = "ompi_mpi_double";
pub const MPI_C_DOUBLE_COMPLEX: &str = "ompi_mpi_c_double_complex";
pub const MPI_CXX_DOUBLE_COMPLEX: &str = "ompi_mpi_cxx_dblcplex";
pub const MPI_LOGICAL: &str = "ompi_mpi_logical";
pub const MPI_INTEGER: &str = "ompi_mpi_integer";
pub const MPI_REAL: &str = "ompi_mpi_real";
pub const MPI_COMPLEX: &str = "ompi_mpi_cplex";
pub const MPI_DOUBLE_PRECISION: &str = "ompi_mpi_dblprec";
pub const MPI_DOUBLE_COMPLEX: &str = "ompi_mpi_dblcplex";
pub const MPI_CHARACTER: &str = "ompi_mpi_character";
pub const MPI_LONG_DOUBLE: &str = "ompi_mpi_long_double";
pub const MPI_C_LONG_DOUBLE_COMPLEX: &str = "ompi_mpi_c_long_double_complex";
pub const MPI_CXX_LONG_DOUBLE_COMPLEX: &str = "ompi_mpi_cxx_ldblcplex";
pub const MPI_FLOAT_INT: &str = "ompi_mpi_float_int";
pub const MPI_DOUBLE_INT: &str = "ompi_mpi_double_int";
pub const MPI_LONG_INT: &str = "ompi_mpi_long_int";
pub const MPI_2INT: &str = "ompi_mpi_2int";
pub const MPI_SHORT_INT: &str = "ompi_mpi_short_int";
pub const MPI_LONG_DOUBLE_INT: &str = "ompi_mpi_longdbl_int";
pub const MPI_2REAL: &str = "ompi_mpi_2real";
pub const MPI_2DOUBLE_PRECISION: &str = "ompi_mpi_2dblprec";
pub const MPI_2INTEGER: &str = "ompi_mpi_2integer";
pub const MPI_C_BOOL: &str = "ompi_mpi_c_bool";
pub const MPI_CXX_BOOL: &str = "ompi_mpi_cxx_bool";
pub const MPI_WCHAR: &str = "ompi_mpi_wchar";
pub const MPI_INT8_T: &str = "ompi_mpi_int8_t";
pub const MPI_UINT8_T: &str = "ompi_mpi_uint8_t";
pub const MPI_CHAR: &str = "ompi_mpi_char";
pub const MPI_SIGNED_CHAR: &str = "ompi_mpi_signed_char";
pub const MPI_UNSIGNED_CHAR: &str = "ompi_mpi_unsigned_char";
pub const MPI_BYTE: &str = "ompi_mpi_byte";
pub const MPI_INT16_T: &str = "ompi_mpi_int16_t";
pub const MPI_UINT16_T: &str = "ompi_mpi_uint16_t";
pub const MPI_INT32_T: &str = "ompi_mpi_int32_t";
pub const MPI_UINT32_T: &str = "ompi_mpi_uint32_t";
pub const MPI_INT64_T: &str = "ompi_mpi_int64_t";
pub const MPI_UINT64_T: &str = "ompi_mpi_uint64_t";
pub const MPI_LOGICAL1: &str = "ompi_mpi_logical1";
pub const MPI_INTEGER1: &str = "ompi_mpi_integer1";
pub const MPI_LOGICAL2: &str = "ompi_mpi_logical2";
pub const MPI_INTEGER2: &str = "ompi_mpi_integer2";
pub const MPI_LOGICAL4: &str = "ompi_mpi_logical4";
pub const MPI_INTEGER4: &str = "ompi_mpi_integer4";
pub const MPI_REAL4: &str = "ompi_mpi_real4";
pub const MPI_LOGICAL8: &str = "ompi_mpi_logical8";
pub const MPI_INTEGER8: &str = "ompi_mpi_integer8";
pub const MPI_REAL8: &str = "ompi_mpi_real8";
pub const MPI_COMPLEX8: &str = "ompi_mpi_complex8";
pub const MPI_REAL16: &str = "ompi_mpi_real16";
pub const MPI_COMPLEX16: &str = "ompi_mpi_complex16";
pub const MPI_COMPLEX32: &str = "ompi_mpi_complex32";
pub const MPI_2COMPLEX: &str = "ompi_mpi_2cplex";
pub const MPI_2DOUBLE_COMPLEX: &str = "ompi_mpi_2dblcplex";
pub const MPI_CXX_COMPLEX: &str = "ompi_mpi_cxx_cplex";
pub const MPI_LB: &str = "ompi_mpi_lb";
pub const MPI_UB: &str = "ompi_mpi_ub";

// Error classes
pub const MPI_SUCCESS: c_int = 0;
pub const MPI_ERR_BUFFER: c_int = 1;
pub const MPI_ERR_COUNT: c_int = 2;
pub const MPI_ERR_TYPE: c_int = 3;
pub const MPI_ERR_TAG: c_int = 4;
pub const MPI_ERR_COMM: c_int = 5;
pub const MPI_ERR_RANK: c_int = 6;
pub const MPI_ERR_REQUEST: c_int = 7;
pub const MPI_ERR_ROOT: c_int = 8;
pub const MPI_ERR_GROUP: c_int = 9;
pub const MPI_ERR_OP: c_int = 10;
pub const MPI_ERR_TOPOLOGY: c_int = 11;
pub const MPI_ERR_DIMS: c_int = 12;
pub const MPI_ERR_ARG: c_int = 13;
pub const MPI_ERR_UNKNOWN: c_int = 14;
pub const MPI_ERR_TRUNCATE: c_int = 15;
pub const MPI_ERR_OTHER: c_int = 16;
pub const MPI_ERR_INTERN: c_int = 17;
pub const MPI_ERR_PENDING: c_int = 19;
pub const MPI_ERR_IN_STATUS: c_int = 18;
pub const MPI_ERR_ACCESS: c_int = 20;
pub const MPI_ERR_AMODE: c_int = 21;
pub const MPI_ERR_ASSERT: c_int = 22;
pub const MPI_ERR_BAD_FILE: c_int = 23;
pub const MPI_ERR_BASE: c_int = 24;
pub const MPI_ERR_CONVERSION: c_int = 25;
pub const MPI_ERR_DISP: c_int = 26;
pub const MPI_ERR_DUP_DATAREP: c_int = 27;
pub const MPI_ERR_FILE_EXISTS: c_int = 28;
pub const MPI_ERR_FILE_IN_USE: c_int = 29;
pub const MPI_ERR_FILE: c_int = 30;
pub const MPI_ERR_INFO_KEY: c_int = 31;
pub const MPI_ERR_INFO_NOKEY: c_int = 32;
pub const MPI_ERR_INFO_VALUE: c_int = 33;
pub const MPI_ERR_INFO: c_int = 34;
pub const MPI_ERR_IO: c_int = 35;
pub const MPI_ERR_KEYVAL: c_int = 36;
pub const MPI_ERR_LOCKTYPE: c_int = 37;
pub const MPI_ERR_NAME: c_int = 38;
pub const MPI_ERR_NO_MEM: c_int = 39;
pub const MPI_ERR_NOT_SAME: c_int = 40;
pub const MPI_ERR_NO_SPACE: c_int = 41;
pub const MPI_ERR_NO_SUCH_FILE: c_int = 42;
pub const MPI_ERR_PORT: c_int = 43;
pub const MPI_ERR_QUOTA: c_int = 44;
pub const MPI_ERR_READ_ONLY: c_int = 45;
pub const MPI_ERR_RMA_ATTACH: c_int = 69;
pub const MPI_ERR_RMA_CONFLICT: c_int = 46;
pub const MPI_ERR_RMA_RANGE: c_int = 68;
pub const MPI_ERR_RMA_SHARED: c_int = 71;
pub const MPI_ERR_RMA_SYNC: c_int = 47;
pub const MPI_ERR_SERVICE: c_int = 48;
pub const MPI_ERR_SIZE: c_int = 49;
pub const MPI_ERR_SPAWN: c_int = 50;
pub const MPI_ERR_UNSUPPORTED_DATAREP: c_int = 51;
pub const MPI_ERR_UNSUPPORTED_OPERATION: c_int = 52;
pub const MPI_ERR_WIN: c_int = 53;
pub const MPI_ERR_RMA_FLAVOR: c_int = 70;
pub const MPI_ERR_PROC_ABORTED: c_int = 74;
pub const MPI_ERR_VALUE_TOO_LARGE: c_int = 79;
pub const MPI_ERR_SESSION: c_int = 78;
pub const MPI_T_ERR_CANNOT_INIT: c_int = 56;
pub const MPI_T_ERR_NOT_INITIALIZED: c_int = 55;
pub const MPI_T_ERR_MEMORY: c_int = 54;
pub const MPI_T_ERR_INVALID: c_int = 72;
pub const MPI_T_ERR_INVALID_INDEX: c_int = 57;
pub const MPI_T_ERR_INVALID_ITEM: c_int = 58;
pub const MPI_T_ERR_INVALID_SESSION: c_int = 62;
pub const MPI_T_ERR_INVALID_HANDLE: c_int = 59;
pub const MPI_T_ERR_INVALID_NAME: c_int = 73;
pub const MPI_T_ERR_OUT_OF_HANDLES: c_int = 60;
pub const MPI_T_ERR_OUT_OF_SESSIONS: c_int = 61;
pub const MPI_T_ERR_CVAR_SET_NOT_NOW: c_int = 63;
pub const MPI_T_ERR_CVAR_SET_NEVER: c_int = 64;
pub const MPI_T_ERR_PVAR_NO_WRITE: c_int = 66;
pub const MPI_T_ERR_PVAR_NO_STARTSTOP: c_int = 65;
pub const MPI_T_ERR_PVAR_NO_ATOMIC: c_int = 67;
pub const MPI_ERR_LASTCODE: c_int = 92;
pub const MPI_ERR_PROC_FAILED: c_int = 75;
pub const MPI_ERR_PROC_FAILED_PENDING: c_int = 76;
pub const MPI_ERR_REVOKED: c_int = 77;

// Limits
pub const MPI_MAX_DATAREP_STRING: c_int = 128;
pub const MPI_MAX_OBJECT_NAME: c_int = 64;
pub const MPI_MAX_INFO_KEY: c_int = 36;
pub const MPI_MAX_PROCESSOR_NAME: c_int = 256;
pub const MPI_BSEND_OVERHEAD: c_int = 128;
pub const MPI_MAX_ERROR_STRING: c_int = 256;
pub const MPI_MAX_INFO_VAL: c_int = 256;
pub const MPI_MAX_PORT_NAME: c_int = 1024;
pub const MPI_MAX_PSET_NAME_LEN: c_int = 512;
pub const MPI_MAX_STRINGTAG_LEN: c_int = 1024;
pub const MPI_MAX_LIBRARY_VERSION_STRING: c_int = 256;

// Ranks and tags
pub const MPI_UNDEFINED: c_int = -32766;
pub const MPI_ROOT: c_int = -4;
pub const MPI_PROC_NULL: c_int = -2;
pub const MPI_ANY_TAG: c_int = -1;
pub const MPI_ANY_SOURCE: c_int = -1;

// Modes: files, then windows
pub const MPI_MODE_APPEND: c_int = 128;
pub const MPI_MODE_CREATE: c_int = 1;
pub const MPI_MODE_DELETE_ON_CLOSE: c_int = 16;
pub const MPI_MODE_EXCL: c_int = 64;
pub const MPI_MODE_RDONLY: c_int = 2;
pub const MPI_MODE_RDWR: c_int = 8;
pub const MPI_MODE_SEQUENTIAL: c_int = 256;
pub const MPI_MODE_UNIQUE_OPEN: c_int = 32;
pub const MPI_MODE_WRONLY: c_int = 4;
pub const MPI_MODE_NOCHECK: c_int = 1;
pub const MPI_MODE_NOPRECEDE: c_int = 2;
pub const MPI_MODE_NOPUT: c_int = 4;
pub const MPI_MODE_NOSTORE: c_int = 8;
pub const MPI_MODE_NOSUCCEED: c_int = 16;

// Combiners
pub const MPI_COMBINER_NAMED: c_int = 0;
pub const MPI_COMBINER_DUP: c_int = 1;
pub const MPI_COMBINER_CONTIGUOUS: c_int = 2;
pub const MPI_COMBINER_VECTOR: c_int = 3;
pub const MPI_COMBINER_HVECTOR: c_int = 5;
pub const MPI_COMBINER_INDEXED: c_int = 6;
pub const MPI_COMBINER_HINDEXED: c_int = 8;
pub const MPI_COMBINER_INDEXED_BLOCK: c_int = 9;
pub const MPI_COMBINER_HINDEXED_BLOCK: c_int = 18;
pub const MPI_COMBINER_STRUCT: c_int = 11;
pub const MPI_COMBINER_SUBARRAY: c_int = 12;
pub const MPI_COMBINER_DARRAY: c_int = 13;
pub const MPI_COMBINER_F90_REAL: c_int = 14;
pub const MPI_COMBINER_F90_COMPLEX: c_int = 15;
pub const MPI_COMBINER_F90_INTEGER: c_int = 16;
pub const MPI_COMBINER_RESIZED: c_int = 17;
pub const MPI_COMBINER_HINDEXED_INTEGER: c_int = 7;
pub const MPI_COMBINER_HVECTOR_INTEGER: c_int = 4;
pub const MPI_COMBINER_STRUCT_INTEGER: c_int = 10;

// Other integers
pub const MPI_DISPLACEMENT_CURRENT: i64 = -54278278;
pub const MPI_THREAD_SINGLE: c_int = 0;
pub const MPI_ORDER_C: c_int = 0;
pub const MPI_ORDER_FORTRAN: c_int = 1;
pub const MPI_DISTRIBUTE_NONE: c_int = 2;
pub const MPI_DISTRIBUTE_BLOCK: c_int = 0;
pub const MPI_DISTRIBUTE_CYCLIC: c_int = 1;
pub const MPI_DISTRIBUTE_DFLT_DARG: c_int = -1;
pub const MPI_TYPECLASS_INTEGER: c_int = 1;
pub const MPI_TYPECLASS_REAL: c_int = 2;
pub const MPI_TYPECLASS_COMPLEX: c_int = 3;
pub const MPI_IDENT: c_int = 0;
pub const MPI_CONGRUENT: c_int = 1;
pub const MPI_SIMILAR: c_int = 2;
pub const MPI_UNEQUAL: c_int = 3;
pub const MPI_CART: c_int = 1;
pub const MPI_GRAPH: c_int = 2;
pub const MPI_DIST_GRAPH: c_int = 3;
pub const MPI_COMM_TYPE_SHARED: c_int = 0;
pub const MPI_COMM_TYPE_HW_UNGUIDED: c_int = 12;
pub const MPI_COMM_TYPE_HW_GUIDED: c_int = 13;
pub const MPI_LOCK_EXCLUSIVE: c_int = 1;
pub const MPI_LOCK_SHARED: c_int = 2;
pub const MPI_WIN_FLAVOR_CREATE: c_int = 1;
pub const MPI_WIN_FLAVOR_ALLOCATE: c_int = 2;
pub const MPI_WIN_FLAVOR_DYNAMIC: c_int = 3;
pub const MPI_WIN_FLAVOR_SHARED: c_int = 4;
pub const MPI_WIN_UNIFIED: c_int = 0;
pub const MPI_WIN_SEPARATE: c_int = 1;
pub const MPI_SEEK_CUR: c_int = 602;
pub const MPI_SEEK_END: c_int = 604;
pub const MPI_SEEK_SET: c_int = 600;
pub const MPI_THREAD_FUNNELED: c_int = 1;
pub const MPI_THREAD_SERIALIZED: c_int = 2;
pub const MPI_THREAD_MULTIPLE: c_int = 3;

// Attribute keys
pub const MPI_KEYVAL_INVALID: c_int = -1;
pub const MPI_TAG_UB: c_int = 0;
pub const MPI_IO: c_int = 2;
pub const MPI_HOST: c_int = 1;
pub const MPI_WTIME_IS_GLOBAL: c_int = 3;
pub const MPI_APPNUM: c_int = 4;
pub const MPI_LASTUSEDCODE: c_int = 5;
pub const MPI_UNIVERSE_SIZE: c_int = 6;
pub const MPI_WIN_BASE: c_int = 7;
pub const MPI_WIN_DISP_UNIT: c_int = 9;
pub const MPI_WIN_SIZE: c_int = 8;
pub const MPI_WIN_CREATE_FLAVOR: c_int = 10;
pub const MPI_WIN_MODEL: c_int = 11;
pub const MPI_FT: c_int = 12;

// Special addresses
pub const MPI_ARGVS_NULL: usize = 0;
pub const MPI_ARGV_NULL: usize = 0;
pub const MPI_BOTTOM: usize = 0;
pub const MPI_ERRCODES_IGNORE: usize = 0;
pub const MPI_STATUSES_IGNORE: usize = 0;
pub const MPI_STATUS_IGNORE: usize = 0;
pub const MPI_IN_PLACE: usize = 1;
pub const MPI_UNWEIGHTED: usize = 2;
pub const MPI_WEIGHTS_EMPTY: usize = 3;
pub const MPI_F08_STATUSES_IGNORE: &str = "MPI_F08_STATUSES_IGNORE";
pub const MPI_F08_STATUS_IGNORE: &str = "MPI_F08_STATUS_IGNORE";
pub const MPI_F_STATUSES_IGNORE: &str = "MPI_F_STATUSES_IGNORE";
pub const MPI_F_STATUS_IGNORE: &str = "MPI_F_STATUS_IGNORE";

// Predefined functions
pub const MPI_COMM_NULL_COPY_FN: &str = "OMPI_C_MPI_COMM_NULL_COPY_FN";
pub const MPI_COMM_NULL_DELETE_FN: &str = "OMPI_C_MPI_COMM_NULL_DELETE_FN";
pub const MPI_CONVERSION_FN_NULL: usize = 0;
pub const MPI_NULL_COPY_FN: &str = "OMPI_C_MPI_NULL_COPY_FN";
pub const MPI_NULL_DELETE_FN: &str = "OMPI_C_MPI_NULL_DELETE_FN";
pub const MPI_TYPE_NULL_COPY_FN: &str = "OMPI_C_MPI_TYPE_NULL_COPY_FN";
pub const MPI_TYPE_NULL_DELETE_FN: &str = "OMPI_C_MPI_TYPE_NULL_DELETE_FN";
pub const MPI_WIN_NULL_COPY_FN: &str = "OMPI_C_MPI_WIN_NULL_COPY_FN";
pub const MPI_WIN_NULL_DELETE_FN: &str = "OMPI_C_MPI_WIN_NULL_DELETE_FN";
pub const MPI_COMM_DUP_FN: &str = "OMPI_C_MPI_COMM_DUP_FN";
pub const MPI_DUP_FN: &str = "OMPI_C_MPI_DUP_FN";
pub const MPI_TYPE_DUP_FN: &str = "OMPI_C_MPI_TYPE_DUP_FN";
pub const MPI_WIN_DUP_FN: &str = "OMPI_C_MPI_WIN_DUP_FN";

// Fortran status
pub const MPI_F_SOURCE: c_int = 0;
pub const MPI_F_TAG: c_int = 1;
pub const MPI_F_ERROR: c_int = 2;
pub const MPI_F_STATUS_SIZE: c_int = 6;

// The tool interface
pub const MPI_T_CVAR_HANDLE_NULL: usize = 0;
pub const MPI_T_ENUM_NULL: usize = 0;
pub const MPI_T_PVAR_HANDLE_NULL: usize = 0;
pub const MPI_T_PVAR_SESSION_NULL: usize = 0;
pub const MPI_T_PVAR_ALL_HANDLES: usize = -1_isize as usize;
pub const MPI_T_BIND_NO_OBJECT: c_int = 0;
pub const MPI_T_BIND_MPI_COMM: c_int = 1;
pub const MPI_T_BIND_MPI_DATATYPE: c_int = 2;
pub const MPI_T_BIND_MPI_ERRHANDLER: c_int = 3;
pub const MPI_T_BIND_MPI_FILE: c_int = 4;
pub const MPI_T_BIND_MPI_GROUP: c_int = 5;
pub const MPI_T_BIND_MPI_OP: c_int = 6;
pub const MPI_T_BIND_MPI_REQUEST: c_int = 7;
pub const MPI_T_BIND_MPI_WIN: c_int = 8;
pub const MPI_T_BIND_MPI_MESSAGE: c_int = 9;
pub const MPI_T_BIND_MPI_INFO: c_int = 10;
pub const MPI_T_PVAR_CLASS_STATE: c_int = 0;
pub const MPI_T_PVAR_CLASS_LEVEL: c_int = 1;
pub const MPI_T_PVAR_CLASS_SIZE: c_int = 2;
pub const MPI_T_PVAR_CLASS_PERCENTAGE: c_int = 3;
pub const MPI_T_PVAR_CLASS_HIGHWATERMARK: c_int = 4;
pub const MPI_T_PVAR_CLASS_LOWWATERMARK: c_int = 5;
pub const MPI_T_PVAR_CLASS_COUNTER: c_int = 6;
pub const MPI_T_PVAR_CLASS_AGGREGATE: c_int = 7;
pub const MPI_T_PVAR_CLASS_TIMER: c_int = 8;
pub const MPI_T_PVAR_CLASS_GENERIC: c_int = 9;
pub const MPI_T_SCOPE_CONSTANT: c_int = 0;
pub const MPI_T_SCOPE_READONLY: c_int = 1;
pub const MPI_T_SCOPE_LOCAL: c_int = 2;
pub const MPI_T_SCOPE_GROUP: c_int = 3;
pub const MPI_T_SCOPE_GROUP_EQ: c_int = 4;
pub const MPI_T_SCOPE_ALL: c_int = 5;
pub const MPI_T_SCOPE_ALL_EQ: c_int = 6;
pub const MPI_T_VERBOSITY_USER_BASIC: c_int = 0;
pub const MPI_T_VERBOSITY_USER_DETAIL: c_int = 1;
pub const MPI_T_VERBOSITY_USER_ALL: c_int = 2;
pub const MPI_T_VERBOSITY_TUNER_BASIC: c_int = 3;
pub const MPI_T_VERBOSITY_TUNER_DETAIL: c_int = 4;
pub const MPI_T_VERBOSITY_TUNER_ALL: c_int = 5;
pub const MPI_T_VERBOSITY_MPIDEV_BASIC: c_int = 6;
pub const MPI_T_VERBOSITY_MPIDEV_DETAIL: c_int = 7;
pub const MPI_T_VERBOSITY_MPIDEV_ALL: c_int = 8;
