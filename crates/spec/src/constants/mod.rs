//! Every constant of MPI, with its value in each ABI.
//!
//! The rows stand in `constants.mpi`. The modules `standard`, `mpich` and `open_mpi` of this crate are
//! generated from them; code that converts a set of constants reads the rows. Nothing here knows what a
//! constant means. MPI 5.0 annex A.1 and § 20.2.

use std::sync::OnceLock;

/// The three ABIs, as columns of the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Abi {
    /// MPI 5.0's own.
    Standard,
    /// That of MPICH and its family.
    Mpich,
    OpenMpi,
}

/// What a constant is in one ABI.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Value {
    Number(i64),
    /// The address of what the MPI library exports under this name.
    AddressOf(&'static str),
    /// What the MPI library keeps in the variable of this name.
    ValueOf(&'static str),
    /// The ABI does not have the constant.
    Absent,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Constant {
    pub name: &'static str,
    /// For example `MPI_Comm`, `int`, `MPI_Copy_function*`.
    pub c_type: &'static str,
    /// The heading that it stands under.
    pub section: &'static str,
    pub standard: Value,
    pub mpich: Value,
    pub open_mpi: Value,
    /// The version of MPI that deprecated it.
    pub deprecated: Option<&'static str>,
    /// The version of MPI that removed it.
    pub removed: Option<&'static str>,
}

impl Constant {
    pub fn value(&self, abi: Abi) -> Value {
        match abi {
            Abi::Standard => self.standard,
            Abi::Mpich => self.mpich,
            Abi::OpenMpi => self.open_mpi,
        }
    }

    /// The opaque object that it is a handle to.
    pub fn handle(&self) -> Option<crate::Handle> {
        crate::Handle::ALL.into_iter().find(|handle| handle.c_name() == self.c_type)
    }
}

/// All constants, by section.
pub fn constants() -> &'static [Constant] {
    static CONSTANTS: OnceLock<Vec<Constant>> = OnceLock::new();
    CONSTANTS.get_or_init(|| parse(include_str!("constants.mpi")))
}

/// As with the procedures, a mistake in the table is a bug of this program: it panics with the line.
fn parse(table: &'static str) -> Vec<Constant> {
    let mut constants = Vec::new();
    let mut section = "";
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("== ").and_then(|rest| rest.strip_suffix(" ==")) {
            Some(title) => section = title,
            None => constants.push(row(line, section).unwrap_or_else(|| panic!("constants.mpi: bad row: {line}"))),
        }
    }
    constants
}

/// `NAME C_TYPE STANDARD MPICH OPEN_MPI [deprecated VERSION] [removed VERSION]`
fn row(line: &'static str, section: &'static str) -> Option<Constant> {
    let mut words = line.split_whitespace();
    let mut constant = Constant {
        name: words.next()?,
        c_type: words.next()?,
        section,
        standard: value(words.next()?)?,
        mpich: value(words.next()?)?,
        open_mpi: value(words.next()?)?,
        deprecated: None,
        removed: None,
    };
    while let Some(word) = words.next() {
        match word {
            "deprecated" => constant.deprecated = Some(words.next()?),
            "removed" => constant.removed = Some(words.next()?),
            _ => return None,
        }
    }
    Some(constant)
}

fn value(word: &'static str) -> Option<Value> {
    if word == "-" {
        return Some(Value::Absent);
    }
    if let Some(symbol) = word.strip_prefix('&') {
        return Some(Value::AddressOf(symbol));
    }
    if let Some(variable) = word.strip_prefix('*') {
        return Some(Value::ValueOf(variable));
    }
    let number = match word.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16),
        None => word.parse(),
    };
    number.ok().map(Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_row_is_read_and_names_are_unique() {
        let names: HashSet<_> = constants().iter().map(|constant| constant.name).collect();
        assert_eq!(names.len(), constants().len());
        assert_eq!(names.len(), 380);
    }

    #[test]
    fn handles_of_the_standard_abi_do_not_share_a_value() {
        let aliases = ["MPI_LONG_LONG_INT", "MPI_C_COMPLEX"];
        let handles = constants().iter().filter(|constant| constant.handle().is_some());
        let handles =
            handles.filter(|constant| constant.standard != Value::Absent && !aliases.contains(&constant.name));
        let values: HashSet<_> = handles.clone().map(|constant| constant.standard).collect();
        assert_eq!(values.len(), handles.count());
    }
}
