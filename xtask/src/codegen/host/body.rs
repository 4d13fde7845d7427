//! One procedure in one form, as a body.

use super::parameter::{Pieces, pieces};
use super::{by_hand, declared, instead, returned};
use anympi_spec::{Direction, Form, Kind, Parameter, Procedure};
use std::fmt::Write;

pub fn body(procedure: &Procedure, form: Form) -> String {
    let name = procedure.form_name(form);
    let parameters = declared(procedure, form, "A");
    let arguments: Vec<&str> = parameters.iter().map(|(parameter, _)| parameter.name).collect();
    let lines = match by_hand::path(procedure, form) {
        _ if is_by_hand_by_another_name(procedure) => lines_of_successor(procedure, &arguments),
        Some(path) => vec![call(&path, procedure, &arguments)],
        None if by_hand::passes_function(procedure) => vec![instead::unsupported(procedure, &name)],
        None => lines(procedure, form),
    };
    let used = |name: &str| lines.iter().any(|line| names(line).any(|word| word == name));
    let declarations: Vec<String> = parameters
        .iter()
        .map(|(parameter, of)| format!("{}{}: {of}", if used(parameter.name) { "" } else { "_" }, parameter.name))
        .collect();
    let mut text = String::new();
    write!(
        text,
        "\n#[inline(never)]\npub unsafe extern \"C\" fn {name}<A: Abi, B: Abi>({}) -> {} {{\n    unsafe {{\n{}    }}\n}}\n",
        declarations.join(", "),
        returned(procedure, form, "A"),
        lines.iter().map(|line| format!("        {line}\n")).collect::<String>(),
    )
    .expect("a string");
    text
}

/// Whether its successor's body is written by hand: then the host's function of the old name would do too little.
fn is_by_hand_by_another_name(procedure: &Procedure) -> bool {
    let successor = procedure.successor();
    successor.is_some_and(|(new, form)| by_hand::path(new, form).is_some() || by_hand::passes_function(new))
}

fn lines_of_successor(procedure: &Procedure, arguments: &[&str]) -> Vec<String> {
    procedure.successor().map(|(new, form)| instead::call(new, form, arguments)).into_iter().collect()
}

fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// The call of a body by hand, which takes an array of a tuple of no type in C as the others do.
fn call(path: &str, procedure: &Procedure, arguments: &[&str]) -> String {
    let is_status = |parameter: &Parameter| matches!(parameter.kind, Kind::F08Status | Kind::F90Status | Kind::Status);
    if path.starts_with("plain::copy_status") {
        debug_assert!(procedure.parameters.iter().all(is_status));
        let all: Vec<String> = arguments.iter().map(|argument| format!("{argument}.cast()")).collect();
        return format!("{path}({})", all.join(", "));
    }
    format!("{path}({})", arguments.join(", "))
}

fn lines(procedure: &Procedure, form: Form) -> Vec<String> {
    let name = procedure.form_name(form);
    let older = instead::predecessor(procedure, form).map(|old| format!(".or_else(functions::{}::<B>)", old.name));
    let mut lines = vec![format!("let Some(host) = functions::{name}::<B>(){} else {{", older.unwrap_or_default())];
    lines.extend(instead::lines(procedure, form).into_iter().map(|line| format!("    {line}")));
    lines.push("};".to_string());
    let (mut before, mut arguments, mut after, mut after_success) = (vec![], vec![], vec![], vec![]);
    for parameter in procedure.parameters_of(form) {
        if parameter.kind == Kind::Varargs {
            continue;
        }
        let pieces: Pieces = pieces(procedure, parameter);
        before.extend(pieces.before);
        arguments.push(pieces.argument);
        after.extend(pieces.after);
        after_success.extend(pieces.after_success);
    }
    lines.extend(before);
    let call = format!("host({})", arguments.join(", "));
    if after.is_empty() && after_success.is_empty() {
        lines.push(format!("raise::code::<A, B>({call})"));
        return lines;
    }
    lines.push(format!("let code = {call};"));
    lines.extend(after);
    if !after_success.is_empty() {
        lines.push("if code == 0 {".to_string());
        lines.extend(after_success.into_iter().map(|line| format!("    {line}")));
        lines.push("}".to_string());
    }
    lines.push("raise::code::<A, B>(code)".to_string());
    lines
}

/// The argument whose error handler hears of an error that is found here, as an expression of type `Object<B>`.
pub fn object(procedure: &Procedure) -> String {
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
            return format!("Object::{variant}(pass({name}))");
        }
        if parameter.direction == Direction::InOut {
            return format!("{name}.as_ref().map_or(Object::None, |object| Object::{variant}(pass(*object)))");
        }
    }
    "Object::None".to_string()
}
