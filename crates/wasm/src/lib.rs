//! MPI programs compiled to WebAssembly, as sandboxed ranks.
