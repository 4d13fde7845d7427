//! One set of tests of what programs give to a host and what it gives back, for a pair of ABIs.
//!
//! A process has one host, so each pair has a test file; its tests run one after the other as a world of one.

pub mod attributes;
pub mod datatypes;
pub mod handlers;
pub mod kinds;
pub mod operations;
pub mod requests;

use anympi_host::backend;
use anympi_translate::Abi;
use std::ffi::c_int;
use std::path::Path;
use std::ptr;
use std::sync::{Mutex, MutexGuard, Once};

/// Opens the host at `path` and starts MPI, once; the tests that hold the guard are alone. `None` where there is no such
/// library.
pub fn world<A: Abi, B: Abi>(path: &str) -> Option<MutexGuard<'static, ()>> {
    static ALONE: Mutex<()> = Mutex::new(());
    static START: Once = Once::new();
    let guard = ALONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if !Path::new(path).exists() {
        eprintln!("there is no {path}");
        return None;
    }
    START.call_once(|| {
        // SAFETY: no other thread looks at the environment: all tests wait for the guard.
        unsafe {
            std::env::set_var("ANYMPI_HOST", path);
            std::env::set_var("OMPI_ALLOW_RUN_AS_ROOT", "1");
            std::env::set_var("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
        }
        assert_ne!(backend::current(), backend::Backend::Engine);
        let mut provided = 0;
        let level = A::thread_level_out(anympi_spec::standard::MPI_THREAD_MULTIPLE);
        // SAFETY: as the standard says.
        let code =
            unsafe { anympi_host::MPI_Init_thread::<A, B>(ptr::null_mut(), ptr::null_mut(), level, &mut provided) };
        assert_eq!((code, provided), (0, level));
    });
    Some(guard)
}

/// Bytes of memory that the process holds.
pub fn memory() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").expect("a process");
    let pages: usize = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).expect("a number");
    pages * 4096
}

/// The class of a code, both as the program spells them.
pub fn class<A: Abi, B: Abi>(code: c_int) -> c_int {
    let mut class = 0;
    // SAFETY: as the standard says.
    assert_eq!(unsafe { anympi_host::MPI_Error_class::<A, B>(code, &mut class) }, 0);
    class
}

/// The tests of this folder, for a program of ABI `$a` on the host at `$path` with the ABI `$b`.
macro_rules! pair {
    ($a:ty, $b:ty, $path:expr; $($name:ident $module:ident::$body:ident;)*) => {$(
        #[test]
        fn $name() {
            if let Some(_alone) = $crate::user_functions::world::<$a, $b>($path) {
                $crate::user_functions::$module::$body::<$a, $b>();
            }
        }
    )*};
    ($a:ty, $b:ty, $path:expr) => {
        $crate::user_functions::pair! { $a, $b, $path;
            numbers_with_a_name_are_the_programs kinds::check_numbers;
            addresses_with_a_name_are_the_hosts kinds::check_buffers;
            statuses_are_filled_however_many kinds::check_statuses;
            strings_end_where_the_program_expects_it kinds::check_strings;
            large_counts_reach_a_host_that_takes_small_ones kinds::check_large;
            requests_are_looked_at_without_being_freed kinds::check_requests;
            handles_survive_the_way_through_an_integer kinds::check_integers;
            errors_have_the_programs_classes kinds::check_errors;
            a_users_operation_gets_the_programs_datatype operations::check_datatype;
            ten_thousand_operations_come_and_go operations::check_many;
            an_operation_that_is_called_often_does_not_grow_memory operations::check_memory;
            an_operation_with_large_counts_gets_them operations::check_large;
            predefined_operations_cannot_be_freed operations::check_predefined;
            an_error_handler_gets_the_programs_communicator_and_code handlers::check_comm;
            an_error_handler_of_files_gets_the_null_file handlers::check_file;
            attributes_are_copied_and_deleted_by_the_programs_functions attributes::check_functions;
            predefined_functions_copy_or_do_not attributes::check_predefined_functions;
            a_copy_function_may_refuse_and_may_fail attributes::check_refusal;
            keyvals_come_and_go_without_a_trace attributes::check_memory;
            predefined_attributes_are_the_programs_numbers attributes::check_predefined;
            attributes_of_windows_are_the_programs_numbers attributes::check_windows;
            a_generalized_request_lives_its_life requests::check_generalized;
            a_generalized_request_is_cancelled requests::check_cancelled;
            arrays_of_datatypes_live_as_long_as_their_request requests::check_alltoallw;
            a_datatype_tells_what_it_was_made_of datatypes::check_contents;
            a_distributed_array_tells_the_programs_numbers datatypes::check_darray;
        }
    };
}
pub(crate) use pair;
