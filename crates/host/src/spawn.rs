//! Starting programs while the world runs (MPI 5.0 § 11.8).
//!
//! The host's launcher starts them, and would start them without a door. The variable `ANYMPI_WRAPPER` says how they get
//! one: it holds the words of a command, a line each, which is given the program with its arguments. Without the variable
//! they start as they are.

use crate::asked::host;
use crate::raise::{Object, code, raise};
use anympi_spec::standard::{MPI_ERR_UNSUPPORTED_OPERATION, MPI_SUCCESS};
use anympi_translate::{Abi, Convert, Passed, Places, pass};
use std::ffi::{CString, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::ptr;

const WRAPPER: &str = "ANYMPI_WRAPPER";

/// The words that go before a command.
struct Wrapper(Vec<CString>);

/// The arguments of one command, as a null-terminated array; the words live in the wrapper and in the program.
type Arguments = Vec<*mut c_char>;

impl Wrapper {
    fn from_environment() -> Wrapper {
        let words = std::env::var_os(WRAPPER).unwrap_or_default();
        Wrapper::new(words.as_bytes())
    }

    fn new(words: &[u8]) -> Wrapper {
        let words = words.split(|&byte| byte == b'\n').filter(|word| !word.is_empty());
        Wrapper(words.filter_map(|word| CString::new(word).ok()).collect())
    }

    /// The command to start instead of `command` with `argv`, and its arguments; `None` if it is to be started as it is.
    ///
    /// # Safety
    /// `argv` is null or null-terminated.
    unsafe fn wrap(&self, command: *const c_char, argv: *const *mut c_char) -> Option<(*mut c_char, Arguments)> {
        let (first, rest) = self.0.split_first()?;
        let word = |word: &CString| word.as_ptr().cast_mut();
        let mut arguments: Arguments = rest.iter().map(word).collect();
        arguments.push(command.cast_mut());
        let mut next = argv;
        // SAFETY: the caller's promise.
        unsafe {
            while !next.is_null() && !(*next).is_null() {
                arguments.push(*next);
                next = next.add(1);
            }
        }
        arguments.push(ptr::null_mut());
        Some((word(first), arguments))
    }
}

/// Whether this rank is `root`, whose arguments count.
unsafe fn is_root<B: Abi>(comm: B::Comm, root: c_int) -> bool {
    let mut rank = -1;
    // SAFETY: the communicator is the host's to judge.
    let asked = host!(MPI_Comm_rank(B::Comm, *mut c_int)).map(|ask| unsafe { ask(comm, &mut rank) });
    asked == Some(MPI_SUCCESS) && rank == root
}

/// `MPI_Comm_spawn`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn comm_spawn<A: Abi, B: Abi>(
    command: *const c_char,
    argv: *mut *mut c_char,
    maxprocs: c_int,
    info: A::Info,
    root: c_int,
    comm: A::Comm,
    intercomm: *mut A::Comm,
    array_of_errcodes: *mut c_int,
) -> c_int {
    let spawn = host!(
        MPI_Comm_spawn(*const c_char, *mut *mut c_char, c_int, B::Info, c_int, B::Comm, *mut B::Comm, *mut c_int)
    );
    let comm: B::Comm = pass(comm);
    // SAFETY: the caller's promise.
    unsafe {
        let Some(spawn) = spawn else { return raise::<A, B>(Object::Comm(comm), MPI_ERR_UNSUPPORTED_OPERATION) };
        let is_root = is_root::<B>(comm, root);
        let wrapper = Wrapper::from_environment();
        let wrapped = if is_root { wrapper.wrap(command, argv) } else { None };
        let (command, argv) = match &wrapped {
            Some((command, arguments)) => (command.cast_const(), arguments.as_ptr().cast_mut()),
            None => (command, argv),
        };
        let mut made = B::Comm::foreign(B::Comm::EMPTY);
        let result = spawn(command, argv, maxprocs, pass(info), root, comm, &mut made, array_of_errcodes);
        let started = if is_root { Some(maxprocs) } else { None };
        finish::<A, B>(result, made, intercomm, array_of_errcodes, started)
    }
}

/// `MPI_Comm_spawn_multiple`
///
/// # Safety
/// As the standard says.
#[allow(clippy::too_many_arguments)]
pub unsafe fn comm_spawn_multiple<A: Abi, B: Abi>(
    count: c_int,
    array_of_commands: *mut *mut c_char,
    array_of_argv: *mut c_void,
    array_of_maxprocs: *const c_int,
    array_of_info: *const A::Info,
    root: c_int,
    comm: A::Comm,
    intercomm: *mut A::Comm,
    array_of_errcodes: *mut c_int,
) -> c_int {
    let spawn = host!(
        MPI_Comm_spawn_multiple(
            c_int,
            *mut *mut c_char,
            *mut c_void,
            *const c_int,
            *const B::Info,
            c_int,
            B::Comm,
            *mut B::Comm,
            *mut c_int,
        )
    );
    let comm: B::Comm = pass(comm);
    // SAFETY: the caller's promise.
    unsafe {
        let Some(spawn) = spawn else { return raise::<A, B>(Object::Comm(comm), MPI_ERR_UNSUPPORTED_OPERATION) };
        let array_of_argv = array_of_argv.cast::<*mut *mut c_char>();
        let is_root = is_root::<B>(comm, root);
        // Elsewhere none of the arrays counts.
        let commands = if is_root && !array_of_commands.is_null() { count.max(0) as usize } else { 0 };
        let wrapper = Wrapper::from_environment();
        let wrapped: Vec<(*mut c_char, Arguments)> = (0..commands)
            .filter_map(|i| {
                let argv = if array_of_argv.is_null() { ptr::null_mut() } else { *array_of_argv.add(i) };
                wrapper.wrap(*array_of_commands.add(i), argv)
            })
            .collect();
        let mut names: Vec<*mut c_char> = wrapped.iter().map(|(command, _)| *command).collect();
        let mut arguments: Vec<*mut *mut c_char> =
            wrapped.iter().map(|(_, arguments)| arguments.as_ptr().cast_mut()).collect();
        let (names, arguments) = match wrapped.is_empty() {
            true => (array_of_commands, array_of_argv),
            false => (names.as_mut_ptr(), arguments.as_mut_ptr()),
        };
        let mut places = Places::new();
        let infos = Passed::<A::Info, B::Info>::new(&mut places, array_of_info, commands as i64);
        let mut made = B::Comm::foreign(B::Comm::EMPTY);
        let result = spawn(
            count,
            names,
            arguments.cast(),
            array_of_maxprocs,
            infos.as_ptr(),
            root,
            comm,
            &mut made,
            array_of_errcodes,
        );
        let maxima = (0..commands).map(|i| *array_of_maxprocs.add(i));
        let started = if is_root { Some(maxima.fold(0, c_int::saturating_add)) } else { None };
        finish::<A, B>(result, made, intercomm, array_of_errcodes, started)
    }
}

/// Gives the program the communicator, and the codes in its spelling. How many there are, only the root is sure to have
/// been told; elsewhere there are as many as have started.
///
/// # Safety
/// As for its callers.
unsafe fn finish<A: Abi, B: Abi>(
    result: c_int,
    made: B::Comm,
    intercomm: *mut A::Comm,
    errcodes: *mut c_int,
    started: Option<c_int>,
) -> c_int {
    // SAFETY: the caller's promise.
    unsafe {
        if result == MPI_SUCCESS {
            *intercomm = pass(made);
        }
        let mut children = started.unwrap_or(0);
        if started.is_none() && result == MPI_SUCCESS {
            host!(MPI_Comm_remote_size(B::Comm, *mut c_int)).map(|ask| ask(made, &mut children));
        }
        // `MPI_ERRCODES_IGNORE` is null.
        for i in 0..if errcodes.is_null() { 0 } else { children.max(0) as usize } {
            *errcodes.add(i) = code::<A, B>(*errcodes.add(i));
        }
    }
    code::<A, B>(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::CStr;

    fn check(words: &str, argv: Option<&[&CStr]>, expected: Option<&[&str]>) {
        let wrapper = Wrapper::new(words.as_bytes());
        let mut own: Vec<*mut c_char> = argv.unwrap_or_default().iter().map(|word| word.as_ptr().cast_mut()).collect();
        own.push(ptr::null_mut());
        let argv = argv.map_or(ptr::null(), |_| own.as_ptr());
        // SAFETY: the array is null-terminated, and so are the strings.
        let wrapped = unsafe {
            wrapper.wrap(c"./solver".as_ptr(), argv).map(|(command, arguments)| {
                assert!(arguments.last().is_some_and(|last| last.is_null()));
                let all = [command].into_iter().chain(arguments).filter(|word| !word.is_null());
                all.map(|word| CStr::from_ptr(word).to_str().unwrap().to_string()).collect::<Vec<_>>()
            })
        };
        assert_eq!(wrapped, expected.map(|words| words.iter().map(|word| word.to_string()).collect()));
    }

    #[test]
    fn a_command_goes_behind_the_words_of_the_wrapper() {
        let words = "/opt/my tools/anympi\nexec\n--host\n/lib/libmpi.so.40\n--";
        let wrapped = ["/opt/my tools/anympi", "exec", "--host", "/lib/libmpi.so.40", "--", "./solver"];
        check(words, None, Some(&wrapped));
        check(words, Some(&[]), Some(&wrapped));
        check(words, Some(&[c"-x", c"1 2"]), Some(&[&wrapped[..], &["-x", "1 2"]].concat()));
    }

    #[test]
    fn without_a_wrapper_a_command_is_left_alone() {
        check("", Some(&[c"-x"]), None);
    }
}
