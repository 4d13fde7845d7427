//! What a body does where the host lacks the function.
//!
//! A large form calls the small one with counts that fit an `int`, or are made to fit; an old name calls its successor; a few are made of
//! others by hand. What remains is an error that names the procedure.

use super::body::object;
use super::parameter::length;
use anympi_spec::{CType, Direction, Form, Kind, Parameter, Procedure, procedures};

/// Statements that end with the result.
pub fn lines(procedure: &Procedure, form: Form) -> Vec<String> {
    let name = procedure.form_name(form);
    let arguments: Vec<&str> = procedure.parameters_of(form).map(|parameter| parameter.name).collect();
    if let Some(path) = emulation(&name) {
        return vec![format!("return {path}::<A, B>({});", arguments.join(", "))];
    }
    if form == Form::Large {
        return narrowed(procedure);
    }
    if let Some((successor, form)) = procedure.successor() {
        return vec![format!("return {};", call(successor, form, &arguments))];
    }
    vec![format!("return {};", unsupported(procedure, &name))]
}

/// The call of the body of a form.
pub fn call(procedure: &Procedure, form: Form, arguments: &[&str]) -> String {
    format!("super::{}::<A, B>({})", procedure.form_name(form), arguments.join(", "))
}

/// The older name of a large form, which ends in `_x` and has the same prototype, if there is one.
pub fn predecessor(procedure: &Procedure, form: Form) -> Option<&'static Procedure> {
    procedures().iter().find(|old| form == Form::Large && old.successor() == Some((procedure, form)))
}

/// The error that says that there is no such function.
pub fn unsupported(procedure: &Procedure, name: &str) -> String {
    format!("missing::function::<A, B>(\"{name}\", {})", object(procedure))
}

/// A body of `emulated` that does with other functions what `name` would.
fn emulation(name: &str) -> Option<String> {
    const EMULATED: &[&str] = &[
        "MPI_Comm_idup_with_info",
        "MPI_Get_hw_resource_info",
        "MPI_Info_create_env",
        "MPI_Info_get_string",
        "MPI_Request_get_status_all",
        "MPI_Request_get_status_any",
        "MPI_Request_get_status_some",
        "MPI_Status_get_error",
        "MPI_Status_get_source",
        "MPI_Status_get_tag",
        "MPI_Status_set_error",
        "MPI_Status_set_source",
        "MPI_Status_set_tag",
        "MPI_T_category_get_num_events",
        "MPI_T_event_get_num",
        "MPI_T_source_get_num",
        "MPI_Type_extent",
        "MPI_Type_get_value_index",
        "MPI_Type_lb",
        "MPI_Type_ub",
    ];
    const LARGE: &[&str] = &["MPI_Get_count_c", "MPI_Type_contiguous_c"];
    if LARGE.contains(&name) {
        return Some(format!("large::{}", name["MPI_".len()..].to_ascii_lowercase()));
    }
    EMULATED.contains(&name).then(|| format!("emulated::{}", name["MPI_".len()..].to_ascii_lowercase()))
}

/// The call of the small form's body.
fn narrowed(procedure: &Procedure) -> Vec<String> {
    let object = object(procedure);
    let otherwise = format!("else {{ return missing::too_large::<A, B>({object}) }};");
    let (mut before, mut arguments, mut after, mut kept) = (vec![], vec![], vec![], vec![]);
    let mut fitted = None;
    for (i, parameter) in procedure.parameters.iter().enumerate() {
        let name = parameter.name;
        if fitted.take() == Some(i) {
            arguments.push(format!("{name}_.datatype"));
        } else if is_count_of_buffer(procedure, i) {
            let datatype = procedure.parameters[i + 1].name;
            before.push(format!(
                "let Some({datatype}_) = large::fit::<A, B>({name}, {datatype}, || {}) {otherwise}",
                ignored(procedure, i)
            ));
            arguments.push(format!("{datatype}_.count"));
            fitted = Some(i + 1);
        } else if parameter.large_only {
            // There are none of what only the large form tells.
            if parameter.is_pointer() && parameter.direction == Direction::Out {
                after.push(format!("cross::in_place({name}, |_| 0);"));
            }
        } else if !is_narrower(parameter) {
            arguments.push(name.to_string());
        } else if parameter.is_array() {
            let length = length(procedure, parameter);
            before.push(format!("let Some({name}_) = Image::new({name}, {length}, missing::small) {otherwise}"));
            if parameter.asynchronous {
                before.push(format!("let {name}_ = {name}_.into_box();"));
                arguments.push(format!("{name}_.as_deref().map_or(std::ptr::null(), <[c_int]>::as_ptr)"));
                kept.push(format!("{name}_"));
            } else {
                arguments.push(format!("{name}_.as_ptr()"));
            }
        } else if parameter.is_pointer() {
            let start = match parameter.direction {
                Direction::InOut => {
                    format!(
                        "let Some(mut {name}_) = {name}.as_ref().map_or(Some(0), |&n| missing::small(n)) {otherwise}"
                    )
                }
                _ => format!("let mut {name}_: c_int = 0;"),
            };
            before.push(start);
            arguments.push(format!("if {name}.is_null() {{ std::ptr::null_mut() }} else {{ &mut {name}_ }}"));
            after.push(format!("cross::in_place({name}, |_| {name}_.into());"));
        } else {
            before.push(format!("let Some({name}) = missing::small({name}) {otherwise}"));
            arguments.push(name.to_string());
        }
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let call = call(procedure, Form::Small, &arguments);
    let mut lines = before;
    if after.is_empty() && kept.is_empty() {
        lines.push(format!("return {call};"));
        return lines;
    }
    lines.push(format!("let code = {call};"));
    lines.push("if code == 0 {".to_string());
    lines.extend(after.into_iter().map(|line| format!("    {line}")));
    if !kept.is_empty() {
        lines.push(format!("    missing::keep::<A, B, _>(request, [{}]);", kept.join(", ")));
    }
    lines.push("}".to_string());
    lines.push("return code;".to_string());
    lines
}

/// Whether the call ignores the count that is the `i`-th parameter.
fn ignored(procedure: &Procedure, i: usize) -> String {
    let buffer = procedure.parameters[..i].iter().rev().find(|parameter| parameter.kind == Kind::Buffer);
    match buffer {
        _ if procedure.parameters[i].root_only => "length::peers_at_root::<A, B>(pass(comm), root) == 0".to_string(),
        Some(buffer) if matches!(buffer.name, "sendbuf" | "recvbuf") => {
            format!("length::is_in_place::<A>({})", buffer.name)
        }
        _ => "false".to_string(),
    }
}

/// Whether the `i`-th parameter and the next are the count and the datatype of elements that are only moved.
fn is_count_of_buffer(procedure: &Procedure, i: usize) -> bool {
    let is_count = matches!(procedure.parameters[i].kind, Kind::PolyXferNumElem | Kind::PolyXferNumElemNni)
        && !procedure.parameters[i].is_pointer()
        && !procedure.parameters[i].is_array();
    let kinds = || procedure.parameters.iter().map(|parameter| parameter.kind);
    is_count && kinds().nth(i + 1) == Some(Kind::Datatype) && !kinds().any(|kind| kind == Kind::Operation)
}

/// Whether the small form has an `int` where the large one has 64 bits.
fn is_narrower(parameter: &Parameter) -> bool {
    parameter.kind.is_poly() && parameter.kind.c_type(Form::Small) == CType::Int
}
