//! The objects that Open MPI's predefined handles are the addresses of.
//!
//! An executable may hold its own copy of such an object (a copy relocation): then the handle is the copy's address, for
//! the program and for every library. So their sizes are Open MPI's to the byte, and all code here takes their addresses
//! from the global offset table, which the dynamic linker fills in. What lies in them nobody follows: the first word is
//! the standard's handle, for who looks at it in a debugger.
//!
//! Not here: the pointers `ompi_…_addr` and the tables that Open MPI's own libraries look into.
#![allow(non_upper_case_globals)]

use anympi_translate::open_mpi::book;
use anympi_translate::open_mpi::predefined::{OBJECTS, OTHERS, Object};
use std::sync::atomic::AtomicUsize;

/// One exported object, a multiple of eight bytes long.
#[repr(C, align(32))]
pub struct Exported<const WORDS: usize>([AtomicUsize; WORDS]);

impl<const WORDS: usize> Exported<WORDS> {
    const fn new(standard: usize) -> Self {
        let mut words = [const { AtomicUsize::new(0) }; WORDS];
        words[0] = AtomicUsize::new(standard);
        Exported(words)
    }
}

/// What the object of this name is.
const fn named(symbol: &str) -> Object {
    let lists = [OBJECTS, OTHERS];
    let mut l = 0;
    while l < lists.len() {
        let mut i = 0;
        while i < lists[l].len() {
            if same(lists[l][i].symbol.as_bytes(), symbol.as_bytes()) {
                return lists[l][i];
            }
            i += 1;
        }
        l += 1;
    }
    panic!("an object that no list of predefined ones has")
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

macro_rules! objects {
    ($($bytes:literal: $($name:ident)*;)*) => {
        $($(
            #[unsafe(no_mangle)]
            pub static $name: Exported<{ $bytes / 8 }> = Exported::new(named(stringify!($name)).standard);
        )*)*

        /// Every object with its address in this process.
        fn exported() -> impl Iterator<Item = (Object, usize)> {
            [$($((const { named(stringify!($name)) }, (&raw const $name).addr())),*),*].into_iter()
        }

        const COUNT: usize = [$($(stringify!($name)),*),*].len();
    };
}

const _: () = assert!(COUNT == OBJECTS.len() + OTHERS.len());

objects! {
    512: ompi_mpi_comm_null ompi_mpi_comm_world ompi_mpi_comm_self ompi_mpi_win_null ompi_mpi_instance_null
        ompi_mpi_datatype_null ompi_mpi_unavailable ompi_mpi_lb ompi_mpi_ub ompi_mpi_byte ompi_mpi_packed ompi_mpi_char
        ompi_mpi_signed_char ompi_mpi_unsigned_char ompi_mpi_wchar ompi_mpi_short ompi_mpi_unsigned_short ompi_mpi_int
        ompi_mpi_unsigned ompi_mpi_long ompi_mpi_unsigned_long ompi_mpi_long_long_int ompi_mpi_unsigned_long_long
        ompi_mpi_float ompi_mpi_double ompi_mpi_long_double ompi_mpi_short_float ompi_mpi_int8_t ompi_mpi_uint8_t
        ompi_mpi_int16_t ompi_mpi_uint16_t ompi_mpi_int32_t ompi_mpi_uint32_t ompi_mpi_int64_t ompi_mpi_uint64_t
        ompi_mpi_aint ompi_mpi_offset ompi_mpi_count ompi_mpi_c_bool ompi_mpi_c_complex ompi_mpi_c_float_complex
        ompi_mpi_c_double_complex ompi_mpi_c_long_double_complex ompi_mpi_c_short_float_complex ompi_mpi_cxx_bool
        ompi_mpi_cxx_cplex ompi_mpi_cxx_dblcplex ompi_mpi_cxx_ldblcplex ompi_mpi_cxx_sfltcplex ompi_mpi_character
        ompi_mpi_logical ompi_mpi_logical1 ompi_mpi_logical2 ompi_mpi_logical4 ompi_mpi_logical8 ompi_mpi_integer
        ompi_mpi_integer1 ompi_mpi_integer2 ompi_mpi_integer4 ompi_mpi_integer8 ompi_mpi_integer16 ompi_mpi_real
        ompi_mpi_real2 ompi_mpi_real4 ompi_mpi_real8 ompi_mpi_real16 ompi_mpi_dblprec ompi_mpi_cplex ompi_mpi_complex4
        ompi_mpi_complex8 ompi_mpi_complex16 ompi_mpi_complex32 ompi_mpi_dblcplex ompi_mpi_ldblcplex ompi_mpi_2real
        ompi_mpi_2dblprec ompi_mpi_2integer ompi_mpi_2cplex ompi_mpi_2dblcplex ompi_mpi_2int ompi_mpi_float_int
        ompi_mpi_double_int ompi_mpi_long_int ompi_mpi_short_int ompi_mpi_longdbl_int;
    2048: ompi_mpi_op_null ompi_mpi_op_max ompi_mpi_op_min ompi_mpi_op_sum ompi_mpi_op_prod ompi_mpi_op_land
        ompi_mpi_op_band ompi_mpi_op_lor ompi_mpi_op_bor ompi_mpi_op_lxor ompi_mpi_op_bxor ompi_mpi_op_maxloc
        ompi_mpi_op_minloc ompi_mpi_op_replace ompi_mpi_op_no_op;
    256: ompi_mpi_group_null ompi_mpi_group_empty ompi_request_null ompi_message_null ompi_message_no_proc
        ompi_mpi_info_null ompi_mpi_info_env;
    1024: ompi_mpi_errhandler_null ompi_mpi_errors_are_fatal ompi_mpi_errors_abort ompi_mpi_errors_return
        ompi_mpi_errors_throw_exceptions;
    1536: ompi_mpi_file_null;
}

/// Runs when the library is loaded: the dynamic linker has resolved all addresses then, and no program that needs this
/// library has begun.
extern "C" fn open_the_book() {
    book::fill(exported());
    book::fill_functions(crate::functions::addresses());
    crate::fortran::note_addresses();
}

#[used]
#[unsafe(link_section = ".init_array")]
static ON_LOAD: extern "C" fn() = open_the_book;
