//! Bodies that no kind can say: named in `xtask/src/codegen/wasm/by_hand.rs`.

pub mod address;
pub mod attribute;
pub mod datatype;
pub mod file;
pub mod lifecycle;
pub mod spawn;
pub mod text;
pub mod tool;
pub mod window;

/// What a body ends with.
pub(crate) type Body = Result<(), crate::error::Failure>;
