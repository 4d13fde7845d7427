//! Waiting for, testing and freeing requests (MPI 5.0 § 3.7.3 to 3.7.6).
