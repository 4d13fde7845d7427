//! Procedures whose bodies on a host are written by hand, in the crate `anympi-host`: a kind cannot say what they do.

use anympi_spec::{Form, Kind, Procedure};

/// The path of the function, with its type arguments, or `None` where kinds say it all.
pub fn path(procedure: &Procedure, form: Form) -> Option<String> {
    let name = procedure.form_name(form);
    let path = match name.as_str() {
        "MPI_Abi_get_fortran_booleans" => "about::abi_get_fortran_booleans",
        "MPI_Abi_get_fortran_info" => "about::abi_get_fortran_info",
        "MPI_Abi_get_info" => "about::abi_get_info",
        "MPI_Abi_get_version" => "plain::abi_get_version",
        "MPI_Abi_set_fortran_booleans" => "about::abi_set_fortran_booleans",
        "MPI_Abi_set_fortran_info" => "about::abi_set_fortran_info",
        "MPI_Aint_add" => "plain::aint_add",
        "MPI_Aint_diff" => "plain::aint_diff",
        "MPI_Comm_create_errhandler" => "errhandler::comm_create",
        "MPI_Comm_create_keyval" => "attribute_functions::comm_create_keyval",
        "MPI_Comm_free_keyval" => "attribute_functions::comm_free_keyval",
        "MPI_Comm_get_attr" => "attribute::comm_get_attr",
        "MPI_Comm_set_attr" => "attribute_functions::comm_set_attr",
        "MPI_Comm_spawn" => "spawn::comm_spawn",
        "MPI_Comm_spawn_multiple" => "spawn::comm_spawn_multiple",
        "MPI_Error_class" => "plain::error_class",
        "MPI_Error_string" => "about::error_string",
        "MPI_File_create_errhandler" => "errhandler::file_create",
        "MPI_Get_library_version" => "about::get_library_version",
        "MPI_Grequest_start" => "grequest::start",
        "MPI_Op_create" => "op::create",
        "MPI_Op_create_c" => "op::create_c",
        "MPI_Op_free" => "op::free",
        "MPI_Pcontrol" => "plain::pcontrol",
        "MPI_Register_datarep" => "datarep::register",
        "MPI_Register_datarep_c" => "datarep::register_c",
        "MPI_Session_create_errhandler" => "errhandler::session_create",
        "MPI_T_cvar_handle_alloc" => "tool::cvar_handle_alloc",
        "MPI_T_event_handle_alloc" => "tool::event_handle_alloc",
        "MPI_T_event_handle_free" => "event::handle_free",
        "MPI_T_event_register_callback" => "event::register_callback",
        "MPI_T_event_set_dropped_handler" => "event::set_dropped_handler",
        "MPI_T_pvar_handle_alloc" => "tool::pvar_handle_alloc",
        "MPI_Type_create_keyval" => "attribute_functions::type_create_keyval",
        "MPI_Type_free_keyval" => "attribute_functions::type_free_keyval",
        "MPI_Type_get_contents" => "contents::get_contents",
        "MPI_Type_get_contents_c" => "contents::get_contents_c",
        "MPI_Type_get_envelope_c" => "contents::get_envelope_c",
        "MPI_Type_set_attr" => "attribute_functions::type_set_attr",
        "MPI_Win_create_errhandler" => "errhandler::win_create",
        "MPI_Win_create_keyval" => "attribute_functions::win_create_keyval",
        "MPI_Win_free_keyval" => "attribute_functions::win_free_keyval",
        "MPI_Win_get_attr" => "attribute::win_get_attr",
        "MPI_Win_set_attr" => "attribute_functions::win_set_attr",
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
