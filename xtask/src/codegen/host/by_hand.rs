//! Procedures whose bodies on a host are written by hand, in the crate `anympi-host`: a kind cannot say what they do.

use anympi_spec::{Form, Kind, Procedure};

/// The path of the function, with its type arguments, or `None` where kinds say it all.
pub fn path(procedure: &Procedure, form: Form) -> Option<String> {
    let name = procedure.form_name(form);
    let path = match name.as_str() {
        "MPI_Abi_get_version" => "plain::abi_get_version",
        "MPI_Aint_add" => "plain::aint_add",
        "MPI_Aint_diff" => "plain::aint_diff",
        "MPI_Pcontrol" => "plain::pcontrol",
        "MPI_Wtime" => "plain::wtime",
        "MPI_Wtick" => "plain::wtick",
        _ => return fortran(&name),
    };
    Some(format!("{path}::<A, B>"))
}

/// Handles and statuses in Fortran's form.
fn fortran(name: &str) -> Option<String> {
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| name.ends_with(suffix));
    if name.starts_with("MPI_Status_") {
        return ends(&["_c2f", "_f2c", "_c2f08", "_f082c", "_f2f08", "_f082f"])
            .then(|| "plain::copy_status::<A, B>".to_string());
    }
    let is_file = name.starts_with("MPI_File_");
    if ends(&["_c2f", "_toint"]) {
        return Some(if is_file { "integer::of_file::<A, B>" } else { "integer::of::<A, B, _>" }.to_string());
    }
    if ends(&["_f2c", "_fromint"]) {
        return Some(if is_file { "integer::to_file::<A, B>" } else { "integer::to::<A, B, _>" }.to_string());
    }
    None
}

/// Whether the program passes a function, which the host must not call as it is.
pub fn passes_function(procedure: &Procedure) -> bool {
    procedure.parameters.iter().any(|parameter| {
        matches!(
            parameter.kind,
            Kind::Function
                | Kind::PolyFunction
                | Kind::EventCbFunction
                | Kind::EventDropCbFunction
                | Kind::EventFreeCbFunction
        )
    })
}
