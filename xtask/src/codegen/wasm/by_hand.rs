//! Procedures whose bodies are written by hand, in `crates/wasm/src/by_hand`: a kind cannot say what they do.

use anympi_spec::{Form, Procedure};

/// The body, or `None` where kinds say it all.
pub fn body(procedure: &Procedure, form: Form) -> Option<String> {
    let name = procedure.name;
    let path = match name {
        "MPI_Init" => "lifecycle::init",
        "MPI_Init_thread" => "lifecycle::init_thread",
        "MPI_Info_create_env" => "lifecycle::info_create_env",
        "MPI_Pcontrol" => "lifecycle::nothing",
        "MPI_Wtime" => "lifecycle::wtime",
        "MPI_Wtick" => "lifecycle::wtick",
        "MPI_Abi_get_fortran_booleans" => "lifecycle::abi_get_fortran_booleans",
        "MPI_Abi_set_fortran_booleans" => "lifecycle::abi_set_fortran_booleans",
        "MPI_Aint_add" => "address::aint_add",
        "MPI_Aint_diff" => "address::aint_diff",
        "MPI_Get_address" => "address::get_address",
        "MPI_Alloc_mem" => "address::alloc_mem",
        "MPI_Free_mem" => "address::free_mem",
        "MPI_Type_get_envelope" if form == Form::Small => "datatype::get_envelope",
        "MPI_Type_get_contents" => return Some(format!("datatype::get_contents::<{}>", form == Form::Large)),
        "MPI_Comm_get_attr" | "MPI_Attr_get" => "attribute::comm_get_attr",
        "MPI_Type_get_attr" => "attribute::type_get_attr",
        "MPI_Win_get_attr" => "attribute::win_get_attr",
        "MPI_File_open" => "file::open",
        "MPI_File_delete" => "file::delete",
        "MPI_Register_datarep" if form == Form::Large => "file::register_datarep::<true>",
        "MPI_Register_datarep" => "file::register_datarep::<false>",
        "MPI_Comm_join" => "spawn::comm_join",
        "MPI_Comm_spawn" => "spawn::comm_spawn",
        "MPI_Comm_spawn_multiple" => "spawn::comm_spawn_multiple",
        "MPI_Win_free" => "window::free",
        "MPI_Win_allocate" => "window::allocate::<false>",
        "MPI_Win_allocate_shared" => "window::allocate::<true>",
        "MPI_Win_shared_query" => "window::shared_query",
        "MPI_Info_get" => "text::info_get",
        "MPI_Info_get_string" => "text::info_get_string",
        "MPI_Session_get_nth_pset" => "text::session_get_nth_pset",
        _ if name.starts_with("MPI_T_") => "tool::call",
        _ if is_conversion(name) => "lifecycle::same_bits",
        _ => return None,
    };
    Some(path.to_string())
}

fn is_conversion(name: &str) -> bool {
    name.ends_with("_toint") || name.ends_with("_fromint")
}

/// Whether the body gives the result itself, which is no error code.
pub fn has_value(name: &str) -> bool {
    is_conversion(name) || matches!(name, "MPI_Wtime" | "MPI_Wtick" | "MPI_Aint_add" | "MPI_Aint_diff") || is_tool(name)
}

/// Errors of the tool interface go to no handler: its bodies return them.
fn is_tool(name: &str) -> bool {
    name.starts_with("MPI_T_")
}

/// Whether programs may call it before MPI is initialized, beside those that the doors know.
pub fn at_any_time(name: &str) -> bool {
    let more = [
        "MPI_Init",
        "MPI_Init_thread",
        "MPI_Session_init",
        "MPI_Info_create_env",
        "MPI_Abi_get_version",
        "MPI_Abi_get_fortran_info",
        "MPI_Pcontrol",
    ];
    has_value(name) || more.contains(&name)
}
