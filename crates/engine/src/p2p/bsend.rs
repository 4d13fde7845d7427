//! Buffered sends and the buffers they use (MPI 5.0 § 3.6).

/// A buffer that the user attached to the process, a communicator or a session.
pub struct AttachedBuffer {
    pub address: usize,
    pub size: i64,
}
