//! Procedures whose bodies are written by hand, in the crate `anympi-door`: a kind cannot say what they do.

use anympi_spec::{Form, Kind, Procedure};

/// The call of the body, or `None` where kinds say it all.
pub fn body(procedure: &Procedure, form: Form, arguments: &[&str]) -> Option<String> {
    let name = procedure.form_name(form);
    let all = arguments.join(", ");
    let path = match name.as_str() {
        "MPI_Init" => "lifecycle::init",
        "MPI_Init_thread" => "lifecycle::init_thread",
        "MPI_Finalize" => "lifecycle::finalize",
        "MPI_Session_init" => "lifecycle::session_init",
        "MPI_Session_finalize" => "lifecycle::session_finalize",
        "MPI_Info_create_env" => "lifecycle::info_create_env",
        "MPI_Abi_get_version" => "lifecycle::abi_get_version",
        "MPI_Abi_get_fortran_info" => "lifecycle::abi_get_fortran_info",
        "MPI_Pcontrol" => "lifecycle::pcontrol",
        "MPI_Wtime" => "lifecycle::wtime",
        "MPI_Wtick" => "lifecycle::wtick",
        "MPI_Aint_add" => "lifecycle::aint_add",
        "MPI_Aint_diff" => "lifecycle::aint_diff",
        "MPI_Type_get_envelope" => "datatype::get_envelope",
        "MPI_Type_get_contents" => "datatype::get_contents",
        "MPI_Type_get_contents_c" => "datatype::get_contents_large",
        "MPI_Type_extent" => "datatype::extent",
        "MPI_Type_lb" => "datatype::lb",
        "MPI_Type_ub" => "datatype::ub",
        "MPI_Comm_spawn" => "spawn::comm_spawn",
        "MPI_Comm_spawn_multiple" => "spawn::comm_spawn_multiple",
        "MPI_Comm_get_attr" | "MPI_Attr_get" => return Some(format!("attribute::get::<A>(\"{name}\", {all})")),
        "MPI_Win_get_attr" => "attribute::get_of_window",
        _ if name.starts_with("MPI_T_") => return Some(tool(procedure, arguments)),
        _ => return fortran(&name, arguments),
    };
    Some(format!("{path}::<A>({all})"))
}

/// Whether the small form's body is written by hand.
pub fn is_written(procedure: &Procedure) -> bool {
    let arguments: Vec<&str> = procedure.parameters.iter().map(|parameter| parameter.name).collect();
    body(procedure, Form::Small, &arguments).is_some()
}

/// Handles and statuses in Fortran's form.
fn fortran(name: &str, arguments: &[&str]) -> Option<String> {
    if name.starts_with("MPI_Status_") {
        let conversions = ["_c2f", "_f2c", "_c2f08", "_f082c", "_f2f08", "_f082f"];
        let is_conversion = conversions.iter().any(|suffix| name.ends_with(suffix));
        return is_conversion
            .then(|| format!("fortran::copy_status::<A>({}.cast(), {}.cast())", arguments[0], arguments[1]));
    }
    let ends = |suffixes: [&str; 2]| suffixes.iter().any(|suffix| name.ends_with(suffix));
    if ends(["_c2f", "_toint"]) {
        return Some(format!("fortran::to_int({})", arguments[0]));
    }
    ends(["_f2c", "_fromint"]).then(|| format!("fortran::from_int({})", arguments[0]))
}

/// The tool interface: one function for all, which gets the arguments as words. Handles of MPI's, which only events have, are left out.
fn tool(procedure: &Procedure, arguments: &[&str]) -> String {
    let is_word = |name: &str| {
        let parameter = procedure.parameter(name);
        parameter.is_none_or(|p| p.is_pointer() || p.is_array() || p.kind != Kind::Info)
    };
    let words = arguments.iter().map(|name| if is_word(name) { format!("{name}.word()") } else { "0".to_string() });
    let words: Vec<String> = words.collect();
    format!("tool::call::<A>(\"{}\", &[{}])", procedure.name, words.join(", "))
}
