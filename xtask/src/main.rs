//! `cargo xtask COMMAND`: everything a developer runs.

fn main() {}
