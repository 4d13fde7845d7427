//! What guests import, by chapter of the standard. Written by `cargo xtask codegen` from the table.

mod chapter_03;
mod chapter_04;
mod chapter_05;
mod chapter_06;
mod chapter_07;
mod chapter_08;
mod chapter_09;
mod chapter_10;
mod chapter_11;
mod chapter_12;
mod chapter_13;
mod chapter_14;
mod chapter_15;
mod chapter_16;
mod chapter_19;
mod chapter_20;
mod chapter_21;

use crate::imports::Import;

/// Every procedure, in both forms.
pub(crate) static IMPORTS: [&[Import]; 17] = [
    &chapter_03::IMPORTS,
    &chapter_04::IMPORTS,
    &chapter_05::IMPORTS,
    &chapter_06::IMPORTS,
    &chapter_07::IMPORTS,
    &chapter_08::IMPORTS,
    &chapter_09::IMPORTS,
    &chapter_10::IMPORTS,
    &chapter_11::IMPORTS,
    &chapter_12::IMPORTS,
    &chapter_13::IMPORTS,
    &chapter_14::IMPORTS,
    &chapter_15::IMPORTS,
    &chapter_16::IMPORTS,
    &chapter_19::IMPORTS,
    &chapter_20::IMPORTS,
    &chapter_21::IMPORTS,
];
