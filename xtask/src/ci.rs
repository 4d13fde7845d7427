//! `cargo xtask ci`: everything that must pass, cheapest first.

use crate::step::{cargo, run};
use crate::{Result, codegen, test, tidy};

pub fn ci(args: &[&str]) -> Result {
    if !args.is_empty() {
        return Err("usage: cargo xtask ci".into());
    }
    run(cargo().args(["fmt", "--all", "--check"]))?;
    codegen::run(&["--check"])?;
    tidy::tidy(&[])?;
    run(cargo().args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))?;
    test::test(&[])
}
