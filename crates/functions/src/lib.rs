//! Functions: MPI programs compiled to WebAssembly, uploaded and invoked over HTTP.
