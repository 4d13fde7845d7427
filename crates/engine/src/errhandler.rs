//! Error handlers (MPI 5.0 § 9.3).

/// Predefined behaviours, and the user's functions by the kind of object they serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    AreFatal,
    Abort,
    Return,
    Comm(usize),
    Win(usize),
    File(usize),
    Session(usize),
}

pub struct ErrhandlerObject {
    pub behaviour: Behaviour,
}
