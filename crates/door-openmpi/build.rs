//! Gives the library the name that programs look for.

fn main() {
    println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libmpi.so.40");
    println!("cargo::rerun-if-changed=build.rs");
}
