//! The exports, by chapter of the standard. Written by `cargo xtask codegen` from the table.

use anympi_host::backend::{self, Backend};

/// Calls who answers; the first call of all finds that out.
macro_rules! answer {
    ($procedure:ident $engine:ident $undecided:ident ($($argument:expr),*)) => {
        match anympi_host::backend::known() {
            anympi_host::backend::Backend::Engine => $engine($($argument),*),
            anympi_host::backend::Backend::Mpich => {
                anympi_host::$procedure::<A, anympi_translate::Mpich>($($argument),*)
            }
            anympi_host::backend::Backend::Standard => {
                anympi_host::$procedure::<A, anympi_host::StandardHost>($($argument),*)
            }
            _ => $undecided($($argument),*),
        }
    };
}

/// Finds out who answers, if that is not known yet: one that this door has bodies for.
fn decide() {
    match backend::current() {
        Backend::Engine | Backend::Mpich | Backend::Standard => {}
        _ => backend::unserved(),
    }
}

pub mod chapter_03;
pub mod chapter_04;
pub mod chapter_05;
pub mod chapter_06;
pub mod chapter_07;
pub mod chapter_08;
pub mod chapter_09;
pub mod chapter_10;
pub mod chapter_11;
pub mod chapter_12;
pub mod chapter_13;
pub mod chapter_14;
pub mod chapter_15;
pub mod chapter_16;
pub mod chapter_17;
pub mod chapter_19;
pub mod chapter_20;
pub mod chapter_21;
