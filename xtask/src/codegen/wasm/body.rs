//! The body of one procedure: convert in, call, convert out.

use super::super::door::{Engine, served};
use super::host;
use super::parameter::{Pieces, pieces};
use anympi_spec::{Form, Parameter, Procedure};

/// The text of the function.
pub fn body(procedure: &Procedure, form: Form, engine: &Engine) -> String {
    let name = procedure.form_name(form);
    let head = format!("\nfn {name}(cx: &Cx, a: &mut Arguments) -> Result<(), Failure> {{\n");
    let Some((function, like, of)) = served(procedure, form, engine) else {
        return format!("{head}    unsupported()\n}}\n");
    };
    let mut own = procedure.parameters_of(form).enumerate();
    let host_form = match function.told_form {
        true => of,
        false => like.forms().iter().copied().find(|&form| form == Form::Large).unwrap_or(Form::Small),
    };
    let mut all = vec![];
    let mut names = vec![];
    for parameter in &like.parameters {
        // A procedure under an old name may call its parameters otherwise.
        let is_own = of == Form::Large || !parameter.large_only;
        let (index, name) = match is_own.then(|| own.next()).flatten() {
            Some((index, own)) => (Some(index), own.name),
            None => (None, parameter.name),
        };
        names.push(name);
        let mut pieces = pieces(like, &Parameter { name, ..parameter.clone() }, of, host_form, index);
        if parameter.large_only && host_form == Form::Small {
            pieces.host = Some(String::new());
        }
        all.push(pieces);
    }
    let told_form = function.told_form.then_some(of);
    let host = (!leads_elsewhere(procedure.name)).then(|| host::Call::new(like, host_form, &names));
    format!("{head}{}}}\n", assemble(all, &function.path, told_form, host))
}

/// Whether it would reach ranks of other jobs. On the engine these are the launcher's own; another MPI would go wherever a
/// port says, and the network is not given to guests.
fn leads_elsewhere(name: &str) -> bool {
    let name = name.trim_start_matches("MPI_");
    matches!(name, "Comm_accept" | "Comm_connect" | "Lookup_name" | "Publish_name" | "Unpublish_name")
        || name.ends_with("_port")
}

/// All parameters' pieces in order: what was passed, its conversion, the buffers that it describes, the call, the results. Without
/// `host`, guests on another MPI do not have it.
fn assemble(all: Vec<Pieces>, path: &str, told_form: Option<Form>, host: Option<host::Call>) -> String {
    let (mut lines, mut before, mut buffers, mut after, mut after_success) = (vec![], vec![], vec![], vec![], vec![]);
    let mut arguments = vec!["me".to_string()];
    let (mut for_host, mut kept) = (vec![], vec![]);
    for pieces in all {
        lines.extend(pieces.read);
        before.extend(pieces.before);
        buffers.extend(pieces.buffer);
        for_host.push(pieces.host.unwrap_or_else(|| pieces.argument.clone()));
        arguments.push(pieces.argument);
        kept.extend(pieces.kept);
        after.extend(pieces.after);
        after_success.extend(pieces.after_success);
    }
    arguments.extend(told_form.map(|form| (form == Form::Large).to_string()));
    if !kept.is_empty() {
        after_success.insert(0, format!("cx.keep(({},));", kept.join(", ")));
    }
    for_host.retain(|argument| !argument.is_empty());
    lines.extend(before);
    if buffers.iter().any(|buffer| buffer.contains("part,")) {
        lines.push("let part = cx.part(comm, root);".to_string());
    }
    lines.extend(buffers);
    lines.push("let outcome = match cx.mpi {".to_string());
    let call = format!("{path}({})", arguments.join(", "));
    lines.push(format!("    Mpi::Engine(me) => unsafe {{ {call} }}.map_err(Failure::from),"));
    lines.push(match host {
        Some(host) => format!("    Mpi::Host(host) => unsafe {{ {} }},", host.text(&for_host)),
        None => "    Mpi::Host(_) => unsupported(),".to_string(),
    });
    lines.push("};".to_string());
    lines.extend(after);
    lines.push("outcome?;".to_string());
    lines.extend(after_success);
    lines.push("Ok(())".to_string());
    lines.iter().map(|line| format!("    {line}\n")).collect()
}
