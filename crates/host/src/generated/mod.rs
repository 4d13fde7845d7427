//! The bodies by chapter of the standard, and the host's functions. Written by `cargo xtask codegen` from the table.

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
mod chapter_17;
mod chapter_19;
mod chapter_20;
pub mod functions;

pub use chapter_03::*;
pub use chapter_04::*;
pub use chapter_05::*;
pub use chapter_06::*;
pub use chapter_07::*;
pub use chapter_08::*;
pub use chapter_09::*;
pub use chapter_10::*;
pub use chapter_11::*;
pub use chapter_12::*;
pub use chapter_13::*;
pub use chapter_14::*;
pub use chapter_15::*;
pub use chapter_16::*;
pub use chapter_17::*;
pub use chapter_19::*;
pub use chapter_20::*;
