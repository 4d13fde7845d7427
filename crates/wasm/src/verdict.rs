//! How a guest's run ended, in words: the reason, and where it was.
//!
//! ```text
//! trapped in `relax`: out of bounds memory access
//!     at relax (stencil.c:41)
//!     at main (stencil.c:90)
//! ```
//!
//! Names come from the module's name section; files and lines are there if it was compiled with `-g`.

use crate::error::Fault;
use crate::sandbox::Sandbox;
use anympi_engine::world::ending::Ending;
use cpp_demangle::DemangleOptions;
use std::fmt::{self, Write};
use wasmtime::{FrameInfo, FrameSymbol, Trap, WasmBacktrace};
use wasmtime_wasi::I32Exit;

/// How many functions of a backtrace are shown.
const SHOWN: usize = 24;

/// What `error` means, with which `_start` did not return.
pub fn ending(error: &wasmtime::Error, sandbox: &Sandbox) -> Ending {
    if let Some(I32Exit(code)) = error.downcast_ref() {
        // What the system keeps of the code of a process.
        return Ending::Exited(code & 0xff);
    }
    if let Some(Fault::Ended { code }) = error.downcast_ref() {
        // An abort is a failure even when its code has no bit that an exit status keeps.
        return Ending::Exited(if code & 0xff == 0 { 1 } else { *code });
    }
    let frames = error.downcast_ref::<WasmBacktrace>().map_or(&[] as &[FrameInfo], WasmBacktrace::frames);
    let calls = calls(frames);
    let place = calls.first().map(|call| format!(" in `{}`", call.function)).unwrap_or_default();
    let mut text = match (error.downcast_ref::<Trap>(), error.downcast_ref::<Fault>()) {
        (Some(Trap::OutOfFuel), _) => {
            format!("used up its fuel of {}{place}", sandbox.fuel.unwrap_or_default())
        }
        (Some(trap), _) => format!("trapped{place}: {}", reason(trap)),
        (None, Some(fault)) => format!("trapped{place}: {fault}"),
        (None, None) => format!("trapped{place}: {}", error.root_cause()),
    };
    for Call { function, place } in calls.iter().take(SHOWN) {
        let _ = write!(text, "\n    at {function}{place}");
    }
    if calls.len() > SHOWN {
        let _ = write!(text, "\n    and {} more", calls.len() - SHOWN);
    }
    Ending::Trapped(text)
}

/// A line of a backtrace.
struct Call {
    function: String,
    /// In parentheses, or empty.
    place: String,
}

/// The functions that were under way, the innermost first, up to `main`: what calls that is the C library's affair.
fn calls(frames: &[FrameInfo]) -> Vec<Call> {
    let mut calls: Vec<Call> = frames.iter().flat_map(calls_of).collect();
    if let Some(main) = calls.iter().position(|call| call.function == "main") {
        calls.truncate(main + 1);
    }
    calls
}

/// A function, and before it those that the compiler put into it.
fn calls_of(frame: &FrameInfo) -> Vec<Call> {
    let symbol = |symbol: &FrameSymbol| Call {
        function: symbol.name().map_or_else(|| name(frame), readable),
        place: match (symbol.file(), symbol.line()) {
            (Some(file), Some(line)) => format!(" ({file}:{line})"),
            (Some(file), None) => format!(" ({file})"),
            _ => String::new(),
        },
    };
    if frame.symbols().is_empty() {
        let place = frame.module_offset().map(|offset| format!(" (byte {offset:#x})")).unwrap_or_default();
        return vec![Call { function: name(frame), place }];
    }
    frame.symbols().iter().map(symbol).collect()
}

/// What the guest did, without the words that all traps begin with.
fn reason(trap: &Trap) -> String {
    match trap {
        Trap::UnreachableCodeReached => "it reached code that is never to be reached, as abort() does".into(),
        Trap::StackOverflow => "its calls are nested too deeply".into(),
        other => other.to_string().trim_start_matches("wasm trap: ").to_owned(),
    }
}

fn name(frame: &FrameInfo) -> String {
    match frame.func_name() {
        Some(name) => readable(name),
        None => format!("function {}", frame.func_index()),
    }
}

/// As it was written in C, C++ or Rust.
fn readable(name: &str) -> String {
    // Clang's names for the two kinds of `main`.
    if name == "__main_argc_argv" || name == "__original_main" {
        return "main".into();
    }
    if let Ok(rust) = rustc_demangle::try_demangle(name) {
        return format!("{rust:#}");
    }
    let mut cpp = Short(String::new());
    let symbol = cpp_demangle::Symbol::new(name).ok();
    let shown = symbol.is_some_and(|symbol| symbol.structured_demangle(&mut cpp, &DemangleOptions::default()).is_ok());
    if shown { cpp.0 } else { name.to_owned() }
}

/// Bytes of a name that is shown.
const LONGEST_NAME: usize = 4096;

/// A name of C++ may stand for one that is as long as two to the power of its length.
struct Short(String);

impl cpp_demangle::DemangleWrite for Short {
    fn write_string(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > LONGEST_NAME {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_as_they_were_written() {
        assert_eq!(readable("main"), "main");
        assert_eq!(readable("__main_argc_argv"), "main");
        assert_eq!(
            readable("_ZN4heat5relaxERSt6vectorIdSaIdEE"),
            "heat::relax(std::vector<double, std::allocator<double> >&)"
        );
        assert_eq!(readable("_ZN4heat5relax17h0123456789abcdefE"), "heat::relax");
    }

    #[test]
    fn a_name_that_would_be_endless_is_shown_as_it_is() {
        // Each argument is a pair of the one before it.
        let pairs: String = (0..40)
            .map(|i: u32| {
                let of = match i {
                    0 => "i".into(),
                    1 => "S0_".into(),
                    _ => format!("S{}_", char::from_digit(i, 36).unwrap_or('Z').to_ascii_uppercase()),
                };
                format!("1PI{of}{of}E")
            })
            .collect();
        let name = format!("_Z1f{pairs}");
        assert!(readable(&name).len() <= LONGEST_NAME.max(name.len()));
    }

    #[test]
    fn leaving_the_world_is_a_failure_whatever_its_code() {
        let check = |code: i32, expected: i32| {
            let error = wasmtime::Error::from(Fault::Ended { code });
            assert_eq!(ending(&error, &Sandbox::default()), Ending::Exited(expected));
        };
        check(7, 7);
        check(0, 1);
        check(256, 1);
    }
}
