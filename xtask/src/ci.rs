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
    // A workspace of its own, as it is for another target; what is safe and tidy in it shows on this machine too.
    let guests = ["--manifest-path", "guest/rust/Cargo.toml"];
    run(cargo().arg("fmt").args(guests).arg("--check"))?;
    run(cargo()
        .args(["clippy", "--quiet", "--all-targets", "--target-dir", "target/guest-rust"])
        .args(guests)
        .args(["--", "-D", "warnings"]))?;
    test::test(&[])
}
