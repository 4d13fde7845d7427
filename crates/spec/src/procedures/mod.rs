//! Every procedure that C programs can call, as rows by parameter kind.
//!
//! The rows stand in `procedures.mpi`, which is the source for all that anympi says about a signature.
//! This module reads it and answers questions about it; it does not know what a procedure does, nor
//! how any MPI lays out a type. MPI 5.0 annex A.3, and § 17 for the removed names.

mod kind;
mod parse;
mod prototype;

use std::sync::OnceLock;

pub use kind::{CType, Form, Handle, Kind};

/// One row: a procedure, or the type of a callback.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Procedure {
    /// The C name of the small form.
    pub name: &'static str,
    /// The chapter of MPI 5.0 that defines it, by number and title.
    pub chapter: u32,
    pub chapter_title: &'static str,
    /// All parameters, those of the large form only included: see [`Procedure::parameters_of`].
    pub parameters: Vec<Parameter>,
    pub return_kind: Kind,
    /// A type of functions that programs pass in, not a procedure.
    pub callback: bool,
    /// The version of MPI that deprecated it.
    pub deprecated: Option<&'static str>,
    /// The version of MPI that removed it; the standard ABI does not have it.
    pub removed: Option<&'static str>,
    /// For some of those, the procedure (perhaps a large form) that does the same with the same arguments: see
    /// [`Procedure::successor`](Procedure::successor()).
    successor: Option<&'static str>,
}

/// A parameter of a [`Procedure`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub kind: Kind,
    pub direction: Direction,
    /// What it points at is not written: C's `const`.
    pub constant: bool,
    /// For an array, the name of the parameter or constant that holds its length, `*` where the standard says it in
    /// words (the size of the group, say), or the empty string where only the program knows.
    pub length: Option<&'static str>,
    /// For an array of tuples of integers, how many form one.
    pub tuple: Option<usize>,
    /// The callback type, as the table has it: see [`Parameter::function_type`](Parameter::function_type()).
    pub function_type: Option<&'static str>,
    pub passing: Passing,
    /// Only the large form has this parameter.
    pub large_only: bool,
    /// Significant at the root only.
    pub root_only: bool,
    /// Used until the operation completes, not only during the call.
    pub asynchronous: bool,
}

/// Who writes a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Direction {
    In,
    Out,
    InOut,
}

/// How C passes a single value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Passing {
    /// By value if it is only read, else by pointer: the rule.
    ByDirection,
    Pointer,
    Value,
}

impl Procedure {
    /// Whether it also has a form with large counts, named `…_c`.
    pub fn has_large(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.large_only || parameter.kind.is_poly())
    }

    /// The forms it has.
    pub fn forms(&self) -> &'static [Form] {
        if self.has_large() { &[Form::Small, Form::Large] } else { &[Form::Small] }
    }

    /// The procedure, with its form, that took the place of a deprecated or removed one and has the same parameters.
    pub fn successor(&self) -> Option<(&'static Procedure, Form)> {
        self.successor.and_then(procedure)
    }

    /// The parameters of one form, in order.
    pub fn parameters_of(&self, form: Form) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| form == Form::Large || !parameter.large_only)
    }

    pub fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Whether it is none of MPI 5.0's, but an extension that several MPIs have under this name.
    pub fn is_extension(&self) -> bool {
        self.name.starts_with("MPIX_")
    }

    /// Whether a library of the standard ABI may have it: extensions, too, whose names are in nobody's way. That ABI leaves Fortran's types to the Fortran compiler, and with them the
    /// conversions from and to them (§ 20.3); it never had what MPI removed.
    pub fn in_standard_abi(&self) -> bool {
        let is_fortran = |kind: Kind| matches!(kind.c_type(Form::Small), CType::Fint | CType::F08Status);
        let fortran =
            is_fortran(self.return_kind) || self.parameters.iter().any(|parameter| is_fortran(parameter.kind));
        self.removed.is_none() && !fortran
    }

    /// The name inside anympi: `MPI_Comm_get_name` is `comm_get_name`, `MPIX_Comm_agree` is `comm_agree`, `MPI_T_init_thread` is `t_init_thread`.
    pub fn snake_name(&self) -> String {
        let name = ["MPI_", "MPIX_"].iter().find_map(|prefix| self.name.strip_prefix(prefix));
        let name = name.unwrap_or(self.name).chars();
        let mut snake = String::new();
        let mut lower = false;
        for c in name {
            if c.is_ascii_uppercase() && lower {
                snake.push('_');
            }
            lower = c.is_ascii_lowercase();
            snake.push(c.to_ascii_lowercase());
        }
        snake
    }
}

fn rows() -> &'static [Procedure] {
    static ROWS: OnceLock<Vec<Procedure>> = OnceLock::new();
    ROWS.get_or_init(|| parse::parse(include_str!("procedures.mpi")))
}

/// The procedures, by chapter and then by name; the removed ones included.
pub fn procedures() -> &'static [Procedure] {
    static PROCEDURES: OnceLock<Vec<Procedure>> = OnceLock::new();
    PROCEDURES.get_or_init(|| rows().iter().filter(|row| !row.callback).cloned().collect())
}

/// The types of the functions that programs pass in, the removed ones included.
pub fn callbacks() -> &'static [Procedure] {
    static CALLBACKS: OnceLock<Vec<Procedure>> = OnceLock::new();
    CALLBACKS.get_or_init(|| rows().iter().filter(|row| row.callback).cloned().collect())
}

/// The procedure of this C name, which may be that of the large form.
pub fn procedure(name: &str) -> Option<(&'static Procedure, Form)> {
    let find = |name: &str| procedures().iter().find(|procedure| procedure.name == name);
    if let Some(procedure) = find(name) {
        return Some((procedure, Form::Small));
    }
    let procedure = find(name.strip_suffix("_c")?).filter(|procedure| procedure.has_large())?;
    Some((procedure, Form::Large))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &str) {
        let (procedure, form) = procedure(name).expect(name);
        assert_eq!(procedure.prototype(form, ""), expected);
    }

    #[test]
    fn the_table_has_every_c_procedure_of_mpi_5_0() {
        let is_current = |procedure: &&Procedure| procedure.removed.is_none() && !procedure.is_extension();
        let current = procedures().iter().filter(is_current);
        assert_eq!(current.clone().count(), 531);
        assert_eq!(current.filter(|procedure| procedure.has_large()).count(), 159);
        assert_eq!(callbacks().iter().filter(|callback| callback.removed.is_none()).count(), 21);
    }

    #[test]
    fn prototypes_are_those_of_the_standard() {
        check(
            "MPI_Send_c",
            "int MPI_Send_c(const void *buf, MPI_Count count, MPI_Datatype datatype, int dest, int tag, MPI_Comm comm)",
        );
        check("MPI_Init", "int MPI_Init(int *argc, char ***argv)");
        check("MPI_Wtime", "double MPI_Wtime(void)");
        check("MPI_Comm_f2c", "MPI_Comm MPI_Comm_f2c(MPI_Fint comm)");
        check("MPI_Cancel", "int MPI_Cancel(MPI_Request *request)");
        check(
            "MPI_Group_range_incl",
            "int MPI_Group_range_incl(MPI_Group group, int n, int ranges[][3], MPI_Group *newgroup)",
        );
        check("MPI_Op_create_c", "int MPI_Op_create_c(MPI_User_function_c *user_fn, int commute, MPI_Op *op)");
        check(
            "MPI_Waitall",
            "int MPI_Waitall(int count, MPI_Request array_of_requests[], MPI_Status array_of_statuses[])",
        );
    }

    #[test]
    fn a_successor_takes_the_same_arguments() {
        let types = |procedure: &Procedure, form: Form| -> Vec<_> {
            let types =
                |parameter: &Parameter| (parameter.kind.c_type(form), parameter.is_array(), parameter.is_pointer());
            procedure.parameters_of(form).map(types).collect()
        };
        let mut seen = 0;
        for old in procedures().iter().filter(|procedure| procedure.successor.is_some()) {
            let (new, form) = old.successor().expect(old.name);
            assert_eq!(types(old, Form::Small), types(new, form), "{}", old.name);
            seen += 1;
        }
        assert_eq!(seen, 17);
    }

    #[test]
    fn inner_names_are_in_snake_case() {
        let check = |name: &str, expected: &str| {
            let (procedure, _) = procedure(name).expect(name);
            assert_eq!(procedure.snake_name(), expected);
        };
        check("MPI_Comm_get_name", "comm_get_name");
        check("MPI_T_init_thread", "t_init_thread");
        check("MPIX_Comm_agree", "comm_agree");
        check("MPI_Type_create_f90_real", "type_create_f90_real");
    }
}
