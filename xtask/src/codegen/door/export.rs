//! One procedure in one form, as the two functions that a door exports.

use super::by_hand;
use super::engine::{Engine, Function};
use super::parameter::{Pieces, c_type, pieces, value_type};
use anympi_spec::{CType, Direction, Form, Kind, Parameter, Procedure};
use std::fmt::Write;

/// What programs may call before MPI is initialized and after it is finalized (MPI 5.0 § 11.4.1). The tool interface
/// and conversions of handles never ask.
pub const ANY_TIME: &[&str] = &[
    "MPI_Abi_get_fortran_booleans",
    "MPI_Abi_get_info",
    "MPI_Abi_set_fortran_booleans",
    "MPI_Abi_set_fortran_info",
    "MPI_Add_error_class",
    "MPI_Add_error_code",
    "MPI_Add_error_string",
    "MPI_Errhandler_free",
    "MPI_Error_class",
    "MPI_Error_string",
    "MPI_Finalized",
    "MPI_Get_library_version",
    "MPI_Get_version",
    "MPI_Info_create",
    "MPI_Info_delete",
    "MPI_Info_dup",
    "MPI_Info_free",
    "MPI_Info_get",
    "MPI_Info_get_nkeys",
    "MPI_Info_get_nthkey",
    "MPI_Info_get_string",
    "MPI_Info_get_valuelen",
    "MPI_Info_set",
    "MPI_Initialized",
    "MPI_Remove_error_class",
    "MPI_Remove_error_code",
    "MPI_Remove_error_string",
    "MPI_Session_call_errhandler",
    "MPI_Session_create_errhandler",
];

/// The text of `PMPI_Xxx` and of `MPI_Xxx`, which a tool may replace.
///
/// Both only look who answers, and jump there: the engine's body and the host's have frames of their own, which no
/// other pays for, and neither export passes through the other, which the loader's table would lie between.
pub fn export(procedure: &Procedure, form: Form, engine: &Engine) -> String {
    let name = procedure.form_name(form);
    let parameters: Vec<(&str, String)> =
        procedure.parameters_of(form).filter_map(|p| Some((p.name, c_type(p, form)?))).collect();
    let arguments: Vec<&str> = parameters.iter().map(|(name, _)| *name).collect();
    let body = body(procedure, form, &arguments, engine);
    let declarations: Vec<String> = parameters.iter().map(|(name, of)| format!("{name}: {of}")).collect();
    let declarations = declarations.join(", ");
    let all = arguments.join(", ");
    let result = match procedure.return_kind.c_type(form) {
        CType::Int => "c_int",
        _ => value_type(procedure.return_kind, form),
    };
    let mut text = String::new();
    for exported in [format!("P{name}"), name.clone()] {
        write!(
            text,
            "\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {exported}({declarations}) -> {result} {{\n    \
             unsafe {{ answer!({name} engine_{name} undecided_{name} ({all})) }}\n}}\n",
        )
        .expect("a string");
    }
    // The short way has no frame: what is not its business is a jump away.
    let (engine_body, in_general) = match &body.short {
        Some(short) => {
            let jump = format!(
                "    unsafe {{\n        if quickly(|me| {{\n{short}        }}) {{\n            \
                 return standard::MPI_SUCCESS;\n        }}\n        in_general_{name}({all})\n    }}\n"
            );
            let in_general = format!(
                "\n#[inline(never)]\nunsafe extern \"C\" fn in_general_{name}({declarations}) -> {result} {{\n{}}}\n",
                body.text
            );
            (jump, in_general)
        }
        None => (body.text, String::new()),
    };
    write!(
        text,
        "\n#[cold]\nunsafe extern \"C\" fn undecided_{name}({declarations}) -> {result} {{\n    super::decide();\n    \
         unsafe {{ P{name}({all}) }}\n}}\n\
         \n#[inline(never)]\nunsafe extern \"C\" fn engine_{name}({declarations}) -> {result} {{\n{engine_body}}}\n{in_general}",
    )
    .expect("a string");
    text
}

/// What the engine does for a procedure.
struct Body {
    text: String,
    /// The body of a closure that tells whether the short way did it, if there is one.
    short: Option<String>,
}

fn body(procedure: &Procedure, form: Form, arguments: &[&str], engine: &Engine) -> Body {
    if let Some(call) = by_hand::body(procedure, form, arguments) {
        return Body { text: format!("    unsafe {{ {call} }}\n"), short: None };
    }
    let name = procedure.form_name(form);
    let Some((function, like, of)) = served(procedure, form, engine) else {
        let text = format!("    unsafe {{ unsupported::<A>(\"{name}\", {}) }}\n", object(procedure, true));
        return Body { text, short: None };
    };
    let mut own = procedure.parameters_of(form);
    let all: Vec<Pieces> = like
        .parameters
        .iter()
        .map(|parameter| {
            // A procedure under an old name may call its parameters otherwise.
            let is_own = of == Form::Large || !parameter.large_only;
            let own = is_own.then(|| own.next()).flatten();
            pieces(like, &Parameter { name: own.map_or(parameter.name, |own| own.name), ..parameter.clone() }, of)
        })
        .collect();
    let told_form = function.told_form.then_some(of);
    let call = if ANY_TIME.contains(&procedure.name) { "call_any_time" } else { "call" };
    // A handle that the call may change is looked at before it.
    let object = object(procedure, false);
    let (early, argument) = match object.contains("as_ref") {
        true => (format!("        let argument = {object};\n"), "|| argument".to_string()),
        false => (String::new(), format!("|| {object}")),
    };
    let short =
        function.has_short_way.then(|| Pieces::assemble(all.clone(), &format!("{}_quickly", function.path), told_form));
    let text = format!(
        "    unsafe {{\n{early}        {call}::<A>(\"{name}\", {}, |me| {{\n{}        }})\n    }}\n",
        argument,
        Pieces::assemble(all, &function.path, told_form)
    );
    Body { text, short }
}

/// The engine's function for a procedure, or for its successor if that is a name for the same; with the procedure and the
/// form by whose kinds the arguments go.
pub fn served<'a>(
    procedure: &'a Procedure,
    form: Form,
    engine: &'a Engine,
) -> Option<(&'a Function, &'a Procedure, Form)> {
    if let Some(function) = engine.function(procedure) {
        return Some((function, procedure, form));
    }
    let (successor, form) = procedure.successor()?;
    Some((engine.function(successor)?, successor, form))
}

/// The argument whose error handler hears of an error, as an expression of type `Option<Argument>`.
fn object(procedure: &Procedure, unsupported: bool) -> String {
    let is_file = procedure.parameters.iter().any(|p| p.kind == Kind::File);
    let is_before_a_file = matches!(procedure.name, "MPI_File_open" | "MPI_File_delete" | "MPI_Register_datarep");
    if is_before_a_file || (unsupported && is_file) {
        // No file is open, so that the handler of files in general hears of it.
        return "Some(Argument::File(standard::MPI_FILE_NULL))".to_string();
    }
    for parameter in &procedure.parameters {
        let variant = match parameter.kind {
            Kind::Communicator => "Comm",
            Kind::Session => "Session",
            Kind::Window => "Win",
            Kind::File => "File",
            _ => continue,
        };
        let name = parameter.name;
        if !parameter.is_pointer() {
            return format!("Some(Argument::{variant}({name}.standard()))");
        }
        if parameter.direction == Direction::InOut {
            return format!("{name}.as_ref().map(|object| Argument::{variant}(object.standard()))");
        }
    }
    "None".to_string()
}
