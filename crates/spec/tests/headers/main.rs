//! Holds the tables against their sources: the C headers of each MPI, compiled here, and the standard's list of
//! procedures.
//!
//! `cargo xtask test` brings the sources; a test whose source is missing says so and passes, unless
//! `ANYMPI_TEST_REQUIRE=1`.

mod apis;
mod constants;
mod layouts;
mod mpi_h;
mod prototypes;
mod sources;
