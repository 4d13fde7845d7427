//! One parameter on its way from the program to the engine and back, by kind.

use anympi_spec::{CType, Direction, Form, Handle, Kind, Parameter, Passing, Procedure};

/// The pieces of an export that a parameter brings.
#[derive(Clone, Default)]
pub struct Pieces {
    /// Statements before the call.
    before: Vec<String>,
    /// What the engine gets.
    argument: String,
    /// Statements after the call, whatever its result.
    after: Vec<String>,
    /// Statements after a call that succeeded.
    after_success: Vec<String>,
}

impl Pieces {
    fn plain(argument: impl Into<String>) -> Pieces {
        Pieces { argument: argument.into(), ..Pieces::default() }
    }

    /// All parameters' pieces as the body of a closure that calls `path`.
    pub fn assemble(all: Vec<Pieces>, path: &str, told_form: Option<Form>) -> String {
        let (mut before, mut after, mut after_success) = (vec![], vec![], vec![]);
        let mut arguments = vec!["me".to_string()];
        for pieces in all {
            before.extend(pieces.before);
            arguments.push(pieces.argument);
            after.extend(pieces.after);
            after_success.extend(pieces.after_success);
        }
        arguments.extend(told_form.map(|form| (form == Form::Large).to_string()));
        let call = format!("{path}({})", arguments.join(", "));
        let mut lines = before;
        match (after.is_empty(), after_success.is_empty()) {
            (true, true) => lines.push(call),
            (true, false) => {
                lines.push(format!("{call}?;"));
                lines.extend(after_success);
                lines.push("Ok(())".to_string());
            }
            (false, true) => {
                lines.push(format!("let result = {call};"));
                lines.extend(after);
                lines.push("result".to_string());
            }
            (false, false) => {
                lines.push(format!("let result = {call};"));
                lines.extend(after);
                lines.push("result?;".to_string());
                lines.extend(after_success);
                lines.push("Ok(())".to_string());
            }
        }
        lines.iter().map(|line| format!("            {line}\n")).collect()
    }
}

/// The Rust type in the C signature; `None` for `...`, which Rust cannot define and the callee may ignore.
pub fn c_type(parameter: &Parameter, form: Form) -> Option<String> {
    let kind = parameter.kind;
    let pointer = if parameter.constant { "*const" } else { "*mut" };
    if parameter.is_untyped() {
        return Some(format!("{pointer} c_void"));
    }
    let base = match kind {
        Kind::Varargs => return None,
        Kind::String => return Some(format!("{pointer} c_char")),
        Kind::StringArray => return Some("*mut *mut c_char".to_string()),
        Kind::ArgumentList if parameter.passing == Passing::Value => return Some("*mut *mut c_char".to_string()),
        Kind::ArgumentList | Kind::String2darray => return Some("*mut c_void".to_string()),
        _ => value_type(kind, form),
    };
    if base == "function" {
        return Some("*const c_void".to_string());
    }
    Some(if parameter.is_array() || parameter.is_pointer() { format!("{pointer} {base}") } else { base.to_string() })
}

/// The Rust type of one value of a kind in the program's ABI.
pub fn value_type(kind: Kind, form: Form) -> &'static str {
    match kind.c_type(form) {
        CType::Int | CType::Fint => "c_int",
        CType::Aint | CType::Count | CType::Offset => "Count",
        CType::Double => "f64",
        CType::Status => "Status",
        CType::Function => "function",
        CType::F08Status | CType::Void | CType::Nothing | CType::Varargs => "c_void",
        CType::Char => "c_char",
        CType::Tool("MPI_T_cb_safety" | "MPI_T_source_order") => "c_int",
        CType::Tool(_) => "*mut c_void",
        CType::Handle(handle) => rust_handle(handle),
    }
}

fn rust_handle(handle: Handle) -> &'static str {
    &handle.c_name()["MPI_".len()..]
}

/// The converter of an `int` that ABIs spell differently: `A::NAME_in`, `A::NAME_out`.
fn number(procedure: &Procedure, kind: Kind) -> Option<&'static str> {
    Some(match kind {
        // What MPI_Abort is given is an exit code.
        Kind::ErrorCode if procedure.name == "MPI_Abort" => return None,
        Kind::ErrorCode | Kind::ErrorClass => "error",
        Kind::Rank | Kind::RankNni => "rank",
        Kind::Tag => "tag",
        Kind::Keyval => "keyval",
        Kind::ThreadLevel => "thread_level",
        Kind::SplitType => "split_type",
        Kind::CommComparison | Kind::GroupComparison => "comparison",
        Kind::TopologyType => "topology",
        Kind::Combiner => "combiner",
        Kind::Order => "order",
        Kind::Typeclass => "type_class",
        Kind::LockType => "lock_type",
        Kind::Assert => "assert",
        Kind::AccessMode => "access_mode",
        Kind::UpdateMode => "whence",
        _ => return None,
    })
}

/// What becomes of `parameter` of `procedure`. A parameter that `form` does not have is made up.
pub fn pieces(procedure: &Procedure, parameter: &Parameter, form: Form) -> Pieces {
    let name = parameter.name;
    let kind = parameter.kind;
    if parameter.large_only && form == Form::Small {
        return absent(parameter);
    }
    if parameter.is_untyped() {
        return untyped(procedure, parameter);
    }
    match kind.c_type(form) {
        CType::Char => text(procedure, parameter),
        CType::Function => function(parameter),
        CType::Handle(handle) if parameter.is_array() => handles(procedure, parameter, rust_handle(handle)),
        CType::Handle(handle) => one_handle(parameter, rust_handle(handle)),
        CType::Status => status(procedure, parameter),
        _ if kind == Kind::Weight => Pieces::plain(format!("A::weights_in({name})")),
        _ if parameter.is_array() => array(procedure, parameter, form),
        _ if kind == Kind::Offset && procedure.name == "MPI_File_set_view" => {
            Pieces::plain(format!("A::displacement_in({name})"))
        }
        CType::Int => integer(procedure, parameter),
        _ if parameter.is_pointer() => {
            let before = vec![format!("let {name} = required({name})?;")];
            Pieces { before, argument: name.to_string(), ..Pieces::default() }
        }
        _ => Pieces::plain(name),
    }
}

/// The small form of a procedure whose large one has a parameter more.
fn absent(parameter: &Parameter) -> Pieces {
    match (parameter.is_array(), parameter.direction) {
        (true, _) => Pieces::plain("std::ptr::null_mut()"),
        (false, Direction::In) => Pieces::plain("0"),
        (false, _) => Pieces::plain("&mut 0"),
    }
}

fn untyped(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    match parameter.kind {
        // Here a constant is an address like any other.
        Kind::Buffer if procedure.name == "MPI_Get_address" => Pieces::plain(name),
        Kind::Buffer => Pieces::plain(format!("A::buffer_in({name})")),
        // Where the address of a buffer goes.
        Kind::CBuffer2 => Pieces {
            argument: name.to_string(),
            after_success: vec![
                format!("let {name} = {name}.cast::<*mut c_void>();"),
                format!("*{name} = A::buffer_out(*{name});"),
            ],
            ..Pieces::default()
        },
        _ => Pieces::plain(name),
    }
}

/// A string; one that the engine writes goes through a buffer where the program's may be smaller than the engine's.
fn text(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let limit = match (procedure.name, parameter.length.and_then(|length| length.strip_prefix("MPI_"))) {
        ("MPI_Info_get_nthkey", _) if parameter.direction == Direction::Out => "MAX_INFO_KEY",
        ("MPI_File_get_view", _) => "MAX_DATAREP_STRING",
        (_, Some(limit)) if limit.starts_with("MAX_") => limit,
        _ => return Pieces::plain(name),
    };
    let length = procedure.parameters.iter().find(|other| other.kind == Kind::StringLength);
    let written = format!("{name}_.write_back()?");
    Pieces {
        before: vec![format!("let mut {name}_ = Text::new({name}, standard::MPI_{limit}, A::{limit});")],
        argument: format!("{name}_.as_mut_ptr()"),
        after: vec![],
        after_success: vec![match length {
            Some(length) => format!("*{} = {written};", length.name),
            None => format!("{written};"),
        }],
    }
}

fn function(parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    Pieces::plain(match parameter.function_type {
        Some("MPI_Copy_function") => format!("A::copy_function_in({name})"),
        Some("MPI_Delete_function") => format!("A::delete_function_in({name})"),
        Some(of) if of.ends_with("_copy_attr_function") => format!("A::copy_function_in({name})"),
        Some(of) if of.ends_with("_delete_attr_function") => format!("A::delete_function_in({name})"),
        _ => format!("{name}.addr()"),
    })
}

fn one_handle(parameter: &Parameter, of: &str) -> Pieces {
    let name = parameter.name;
    if !parameter.is_pointer() {
        return Pieces::plain(format!("{name}.standard()"));
    }
    let mut pieces = Pieces::plain(format!("&mut {name}_"));
    pieces.before.push(format!("let {name} = required({name})?;"));
    let give_back = format!("*{name} = {of}::foreign({name}_);");
    match parameter.direction {
        Direction::In => pieces.argument = format!("{name}.standard()"),
        Direction::InOut => {
            pieces.before.push(format!("let mut {name}_ = {name}.standard();"));
            pieces.after.push(give_back);
        }
        Direction::Out => {
            pieces.before.push(format!("let mut {name}_ = {of}::EMPTY;"));
            pieces.after_success.push(give_back);
        }
    }
    pieces
}

fn handles(procedure: &Procedure, parameter: &Parameter, of: &str) -> Pieces {
    let name = parameter.name;
    let length = length(procedure, parameter);
    let places = format!("let mut {name}_places = Places::new();");
    let new = format!("{name}_ = Converted::<{of}>::new(&mut {name}_places, {name}, {length});");
    if parameter.direction == Direction::In {
        let before = vec![places, format!("let {new}")];
        return Pieces { before, argument: format!("{name}_.as_ptr()"), ..Pieces::default() };
    }
    Pieces {
        before: vec![places, format!("let mut {new}")],
        argument: format!("{name}_.as_mut_ptr()"),
        after: vec![format!("{name}_.write_back();")],
        after_success: vec![],
    }
}

fn status(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    if parameter.direction == Direction::In {
        let before = vec![format!("let {name} = required(A::status_in({name}.cast_mut()))?.standard();")];
        return Pieces { before, argument: format!("&{name}"), ..Pieces::default() };
    }
    let (of, length) = match parameter.is_array() {
        true => ("Status", length(procedure, parameter)),
        false => ("Status, 1", "1".to_string()),
    };
    Pieces {
        before: vec![
            format!("let mut {name}_places = Places::new();"),
            format!("let mut {name}_ = Converted::<{of}>::new(&mut {name}_places, A::status_in({name}), {length});"),
        ],
        argument: format!("{name}_.as_mut_ptr()"),
        after: vec![format!("{name}_.write_back();")],
        after_success: vec![],
    }
}

/// An array of integers: used in place, unless its elements are spelled differently.
fn array(procedure: &Procedure, parameter: &Parameter, form: Form) -> Pieces {
    let name = parameter.name;
    let converter = match parameter.kind {
        Kind::DistribEnum => Some("distribution"),
        Kind::DtypeDistribution => Some("distribution_argument"),
        // Elsewhere arrays of ranks hold real ranks only.
        Kind::Rank if procedure.name == "MPI_Group_translate_ranks" => Some("rank"),
        _ => None,
    };
    let Some(converter) = converter else {
        let is_poly = parameter.kind.is_poly();
        return Pieces::plain(match parameter.kind.c_type(form) {
            CType::Int if is_poly => format!("Ints::Int({name})"),
            _ if is_poly => format!("Ints::Count({name})"),
            _ => name.to_string(),
        });
    };
    let length = length(procedure, parameter);
    if parameter.direction == Direction::In {
        return Pieces {
            before: vec![format!("let {name}_ = converted({name}, {length}, A::{converter}_in);")],
            argument: format!("if {name}.is_null() {{ {name} }} else {{ {name}_.as_ptr() }}"),
            ..Pieces::default()
        };
    }
    Pieces {
        argument: name.to_string(),
        after_success: vec![format!("convert({name}, {length}, A::{converter}_out);")],
        ..Pieces::default()
    }
}

/// A single `int`, or a count that is an `int` in the small form.
fn integer(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let converter = number(procedure, parameter.kind);
    if !parameter.is_pointer() {
        return Pieces::plain(match converter {
            Some(converter) => format!("A::{converter}_in({name})"),
            None if is_count(parameter) => format!("{name}.into()"),
            None => name.to_string(),
        });
    }
    let mut pieces = Pieces { before: vec![format!("let {name} = required({name})?;")], ..Pieces::plain(name) };
    let is_inout = parameter.direction == Direction::InOut;
    if is_count(parameter) {
        let start = if is_inout { format!("(*{name}).into()") } else { "0".to_string() };
        pieces.before.push(format!("let mut {name}_: Count = {start};"));
        pieces.argument = format!("&mut {name}_");
        pieces.after_success.push(match procedure.name {
            "MPI_Get_count" | "MPI_Get_elements" | "MPI_Type_size" | "MPI_Pack_size" => {
                format!("*{name} = narrow_or_undefined({name}_);")
            }
            _ => format!("narrow({name}_, {name})?;"),
        });
    } else if let Some(converter) = converter {
        if is_inout {
            pieces.before.push(format!("let mut {name}_ = A::{converter}_in(*{name});"));
            pieces.argument = format!("&mut {name}_");
            pieces.after.push(format!("*{name} = A::{converter}_out({name}_);"));
        } else {
            pieces.after_success.push(format!("*{name} = A::{converter}_out(*{name});"));
        }
    }
    pieces
}

/// The engine takes it as a `Count`.
fn is_count(parameter: &Parameter) -> bool {
    parameter.kind.is_poly()
}

/// The number of elements of an array, as an expression of type `i64`.
fn length(procedure: &Procedure, parameter: &Parameter) -> String {
    let named = |name: &str| format!("{name}.into()");
    match (parameter.name, parameter.length) {
        (_, Some(length)) if procedure.parameter(length).is_some() => named(length),
        ("sendtypes", _) if procedure.name.contains("eighbor") => "length::out_degree(me, comm.standard())".to_string(),
        ("recvtypes", _) if procedure.name.contains("eighbor") => "length::in_degree(me, comm.standard())".to_string(),
        ("sendtypes", _) => "length::peers_unless_in_place(me, comm.standard(), A::buffer_in(sendbuf))".to_string(),
        ("recvtypes", _) => "length::peers(me, comm.standard())".to_string(),
        // Statuses go with the requests.
        _ => {
            let requests = procedure.parameters.iter().find(|other| other.kind == Kind::Request);
            let length = requests.and_then(|requests| requests.length);
            named(length.unwrap_or_else(|| panic!("{}: how long is {}?", procedure.name, parameter.name)))
        }
    }
}
