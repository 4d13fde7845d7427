//! Error handlers that the program wrote.

use super::class;
use anympi_host::*;
use anympi_spec::standard::*;
use anympi_translate::{Abi, Convert};
use std::ffi::{c_int, c_void};
use std::ptr;
use std::sync::Mutex;

/// What handlers were called with, objects in the standard's spelling.
static CALLS: Mutex<Vec<(usize, c_int)>> = Mutex::new(Vec::new());

unsafe extern "C" fn comm_handler<A: Abi>(comm: *mut A::Comm, code: *mut c_int) {
    // SAFETY: a handler gets two valid pointers.
    CALLS.lock().unwrap().push(unsafe { ((*comm).standard().0, *code) });
}

unsafe extern "C" fn file_handler<A: Abi>(file: *mut A::File, code: *mut c_int) {
    // SAFETY: a handler gets two valid pointers.
    CALLS.lock().unwrap().push(unsafe { ((*file).standard().0, *code) });
}

fn calls() -> Vec<(usize, c_int)> {
    std::mem::take(&mut CALLS.lock().unwrap())
}

pub fn check_comm<A: Abi, B: Abi>() {
    let world = A::Comm::foreign(MPI_COMM_WORLD);
    let mut handler = A::Errhandler::foreign(MPI_ERRHANDLER_NULL);
    let return_errors = A::Errhandler::foreign(MPI_ERRORS_RETURN);
    let byte = A::Datatype::foreign(MPI_BYTE);
    // SAFETY: as the standard says.
    unsafe {
        let create = MPI_Comm_create_errhandler::<A, B>;
        assert_eq!(create(comm_handler::<A> as *const c_void, &mut handler), 0);
        assert_eq!(MPI_Comm_set_errhandler::<A, B>(world, handler), 0);
        assert_eq!(MPI_Errhandler_free::<A, B>(&mut handler), 0);

        let code = MPI_Send::<A, B>(ptr::null(), 0, byte, 77, 0, world);
        assert_eq!(class::<A, B>(code), A::error_out(MPI_ERR_RANK));
        assert_eq!(calls(), [(MPI_COMM_WORLD.0, code)]);

        let given = A::error_out(MPI_ERR_TRUNCATE);
        assert_eq!(MPI_Comm_call_errhandler::<A, B>(world, given), 0);
        assert_eq!(calls(), [(MPI_COMM_WORLD.0, given)]);

        let mut copy = A::Comm::foreign(MPI_COMM_NULL);
        assert_eq!(MPI_Comm_dup::<A, B>(world, &mut copy), 0);
        assert_ne!(MPI_Send::<A, B>(ptr::null(), 0, byte, 77, 0, copy), 0);
        let called = calls();
        assert_eq!((called.len(), called[0].0), (1, copy.standard().0), "a handler is inherited");
        assert_eq!(MPI_Comm_free::<A, B>(&mut copy), 0);

        // The other name of the same.
        let create = MPI_Errhandler_create::<A, B>;
        assert_eq!(create(comm_handler::<A> as *const c_void, &mut handler), 0);
        assert_eq!(MPI_Comm_set_errhandler::<A, B>(world, handler), 0);
        assert_ne!(MPI_Send::<A, B>(ptr::null(), 0, byte, -77, 0, world), 0);
        assert_eq!(calls().len(), 1);
        MPI_Comm_set_errhandler::<A, B>(world, return_errors);
        assert_eq!(MPI_Errhandler_free::<A, B>(&mut handler), 0);
    }
}

pub fn check_file<A: Abi, B: Abi>() {
    let null = A::File::foreign(MPI_FILE_NULL);
    let mut handler = A::Errhandler::foreign(MPI_ERRHANDLER_NULL);
    let mut file = null;
    let (world, info) = (A::Comm::foreign(MPI_COMM_WORLD), A::Info::foreign(MPI_INFO_NULL));
    // SAFETY: as the standard says.
    unsafe {
        let create = MPI_File_create_errhandler::<A, B>;
        assert_eq!(create(file_handler::<A> as *const c_void, &mut handler), 0);
        assert_eq!(MPI_File_set_errhandler::<A, B>(null, handler), 0);
        let mode = A::access_mode_out(MPI_MODE_RDONLY);
        let name = c"/there/is/no/such/file";
        let code = MPI_File_open::<A, B>(world, name.as_ptr().cast_mut(), mode, info, &mut file);
        assert_eq!(class::<A, B>(code), A::error_out(MPI_ERR_NO_SUCH_FILE));
        assert_eq!(calls(), [(MPI_FILE_NULL.0, code)]);
        MPI_File_set_errhandler::<A, B>(null, A::Errhandler::foreign(MPI_ERRORS_RETURN));
        assert_eq!(MPI_Errhandler_free::<A, B>(&mut handler), 0);
    }
}
