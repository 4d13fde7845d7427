//! Info objects: ordered (key, value) strings (MPI 5.0 chapter 10).

#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub struct InfoObject {
    pub entries: Vec<(String, String)>,
}
