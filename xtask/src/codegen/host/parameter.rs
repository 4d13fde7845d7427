//! One parameter on its way from the program to the host and back, by kind.

use anympi_spec::{CType, Direction, Form, Handle, Kind, Parameter, Procedure};

/// The pieces of a body that a parameter brings.
#[derive(Default)]
pub struct Pieces {
    /// Statements before the call.
    pub before: Vec<String>,
    /// What the host gets.
    pub argument: String,
    /// Statements after the call, whatever its result.
    pub after: Vec<String>,
    /// Statements after a call that succeeded.
    pub after_success: Vec<String>,
}

impl Pieces {
    fn plain(argument: impl Into<String>) -> Pieces {
        Pieces { argument: argument.into(), ..Pieces::default() }
    }
}

/// The function of `cross` for an `int` that ABIs spell differently.
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
        Kind::Assert => "assert",
        Kind::AccessMode => "access_mode",
        Kind::LockType => "lock_type",
        Kind::UpdateMode => "whence",
        Kind::BindType => "bind",
        Kind::VariableScope => "scope",
        Kind::ToolVarVerbosity => "verbosity",
        Kind::PvarClass => "pvar_class",
        Kind::CallbackSafety => "callback_safety",
        Kind::SourceOrdering => "source_order",
        _ => return None,
    })
}

/// What becomes of `parameter` of `procedure`.
pub fn pieces(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let kind = parameter.kind;
    if parameter.is_untyped() {
        return untyped(procedure, parameter);
    }
    match kind.c_type(Form::Small) {
        CType::Char => text(procedure, parameter),
        CType::Handle(handle) => handles(procedure, parameter, handle),
        CType::Status => status(procedure, parameter),
        _ if kind == Kind::Weight => Pieces::plain(format!("cross::weights::<A, B>({name})")),
        _ if parameter.is_array() => array(procedure, parameter),
        _ if kind == Kind::Pvar && !parameter.is_pointer() => {
            Pieces::plain(format!("cross::pvar_handle::<A, B>({name})"))
        }
        _ if kind == Kind::Offset && procedure.name == "MPI_File_set_view" => {
            Pieces::plain(format!("cross::displacement::<A, B>({name})"))
        }
        _ => integer(procedure, parameter),
    }
}

fn untyped(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    match parameter.kind {
        // Here a constant is an address like any other.
        Kind::Buffer if procedure.name == "MPI_Get_address" || procedure.name.starts_with("MPI_T_") => {
            Pieces::plain(name)
        }
        // The host may need more room in it.
        Kind::Buffer if attaches(procedure) => Pieces {
            before: vec![format!("let ({name}, size) = bsend::lend::<A, B, _>({name}, size);")],
            argument: format!("cross::buffer::<A, B>({name})"),
            after: vec!["if code != 0 {".to_string(), format!("    bsend::refused({name});"), "}".to_string()],
            ..Pieces::default()
        },
        Kind::Buffer => Pieces::plain(format!("cross::buffer::<A, B>({name})")),
        // Where the address of a buffer goes that is detached.
        Kind::CBuffer2 => Pieces {
            argument: name.to_string(),
            after_success: vec![
                format!("cross::in_place({name}.cast::<*mut c_void>(), |buffer| cross::buffer::<B, A>(buffer));"),
                format!("bsend::give_back({name}.cast::<*mut c_void>(), size);"),
            ],
            ..Pieces::default()
        },
        _ => Pieces::plain(name),
    }
}

/// Whether the procedure gives the host a buffer for buffered sends.
fn attaches(procedure: &Procedure) -> bool {
    procedure.name.ends_with("attach_buffer") || procedure.name == "MPI_Buffer_attach"
}

/// A string; one that the host writes goes through a buffer where the host's may be longer than the program's.
fn text(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    if parameter.kind != Kind::String || parameter.direction != Direction::Out {
        return Pieces::plain(name);
    }
    let limit = match (procedure.name, parameter.length) {
        ("MPI_Info_get_nthkey", _) => "MAX_INFO_KEY",
        ("MPI_File_get_view", _) => "MAX_DATAREP_STRING",
        (_, Some(length)) if length.starts_with("MPI_MAX_") => &length["MPI_".len()..],
        // The program says how long its memory is.
        _ => return Pieces::plain(name),
    };
    let length = procedure.parameters.iter().find(|other| other.kind == Kind::StringLength);
    let length = length.map_or("std::ptr::null_mut()", |length| length.name);
    Pieces {
        before: vec![format!("let mut {name}_ = Text::new({name}, A::{limit}, B::{limit});")],
        argument: format!("{name}_.as_mut_ptr()"),
        after: vec![],
        after_success: vec![format!("{name}_.write_back({length});")],
    }
}

/// A handle, or an array of handles. What the host only writes reaches the program if the call succeeds.
fn handles(procedure: &Procedure, parameter: &Parameter, handle: Handle) -> Pieces {
    let name = parameter.name;
    if !parameter.is_array() && !parameter.is_pointer() {
        return Pieces::plain(format!("pass({name})"));
    }
    let of = &handle.c_name()["MPI_".len()..];
    let (few, length) = match parameter.is_array() {
        true => (64, length(procedure, parameter)),
        false => (1, "1".to_string()),
    };
    if parameter.asynchronous && parameter.is_array() {
        return lasting(parameter, of, &length);
    }
    let make = if parameter.direction == Direction::Out { "empty" } else { "new" };
    let places = format!("let mut {name}_places = Places::new();");
    let image = format!("{name}_ = Passed::<A::{of}, B::{of}, {few}>::{make}(&mut {name}_places, {name}, {length});");
    if parameter.direction == Direction::In {
        let (before, argument) = (vec![places, format!("let {image}")], format!("{name}_.as_ptr().cast_mut()"));
        return Pieces { before, argument, ..Pieces::default() };
    }
    let mut pieces = Pieces {
        before: vec![places, format!("let mut {image}")],
        argument: format!("{name}_.as_mut_ptr()"),
        ..Pieces::default()
    };
    if handle == Handle::Request && COMPLETING.contains(&procedure.name) {
        pieces.before.push(format!("let held = pinned::hold({name}_.as_ptr(), {length});"));
        pieces.after.push(format!("held.settle({name}_.as_ptr());"));
    }
    let give = format!("{name}_.write_back();");
    if parameter.direction == Direction::Out {
        pieces.after_success.push(give)
    } else {
        pieces.after.push(give)
    }
    pieces
}

/// The procedures that make handles of requests null.
const COMPLETING: &[&str] = &[
    "MPI_Request_free",
    "MPI_Test",
    "MPI_Testall",
    "MPI_Testany",
    "MPI_Testsome",
    "MPI_Wait",
    "MPI_Waitall",
    "MPI_Waitany",
    "MPI_Waitsome",
];

/// An array of handles that the host may read until the operation completes.
fn lasting(parameter: &Parameter, of: &str, length: &str) -> Pieces {
    let name = parameter.name;
    Pieces {
        before: vec![format!("let {name}_ = pinned::Lasting::<A::{of}, B::{of}>::new({name}, {length});")],
        argument: format!("{name}_.as_ptr()"),
        after: vec![],
        after_success: vec![format!("{name}_.keep(request_.as_ptr().read());")],
    }
}

fn status(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    if parameter.direction != Direction::Out {
        let places = format!("let mut {name}_places = Places::new();");
        let image = format!("{name}_ = Passed::<A::Status, B::Status, 1>::new(&mut {name}_places, {name}, 1);");
        if parameter.direction == Direction::In {
            let (before, argument) = (vec![places, format!("let {image}")], format!("{name}_.as_ptr()"));
            return Pieces { before, argument, ..Pieces::default() };
        }
        return Pieces {
            before: vec![places, format!("let mut {image}")],
            argument: format!("{name}_.as_mut_ptr()"),
            after: vec![format!("{name}_.write_back();")],
            after_success: vec![],
        };
    }
    let make = match parameter.is_array() {
        true => format!("all(&mut {name}_places, {name}, {})", length(procedure, parameter)),
        false => format!("one(&mut {name}_places, {name})"),
    };
    Pieces {
        before: vec![
            format!("let mut {name}_places = Places::new();"),
            format!("let mut {name}_ = Outcome::<A, B, _>::{make};"),
        ],
        argument: format!("{name}_.as_mut_ptr()"),
        after: vec![format!("{name}_.give();")],
        after_success: vec![],
    }
}

/// An array of integers: used in place, unless its elements are spelled differently.
fn array(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let converter = match parameter.kind {
        Kind::DistribEnum => "distribution",
        Kind::DtypeDistribution => "distribution_argument",
        // Elsewhere arrays of ranks hold real ranks only.
        Kind::Rank if procedure.name == "MPI_Group_translate_ranks" => "rank",
        _ => return Pieces::plain(name),
    };
    let length = length(procedure, parameter);
    if parameter.direction == Direction::In {
        return Pieces {
            before: vec![
                format!("let convert = |number| Some(cross::{converter}::<A, B>(number));"),
                format!("let Some({name}_) = Image::new({name}, {length}, convert) else {{ unreachable!() }};"),
            ],
            argument: format!("{name}_.as_ptr()"),
            ..Pieces::default()
        };
    }
    Pieces {
        argument: name.to_string(),
        after_success: vec![format!("cross::all_in_place({name}, {length}, cross::{converter}::<B, A>);")],
        ..Pieces::default()
    }
}

/// A single number or opaque pointer, by value or where the host writes it.
fn integer(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let Some(converter) = number(procedure, parameter.kind) else { return Pieces::plain(name) };
    if !parameter.is_pointer() {
        return Pieces::plain(format!("cross::{converter}::<A, B>({name})"));
    }
    let back = format!("cross::in_place({name}, cross::{converter}::<B, A>);");
    let mut pieces = Pieces::plain(name);
    if parameter.direction == Direction::InOut {
        pieces.before.push(format!("cross::in_place({name}, cross::{converter}::<A, B>);"));
        pieces.after.push(back);
    } else {
        pieces.after_success.push(back);
    }
    pieces
}

/// The number of elements of an array, as an expression of type `i64`.
pub fn length(procedure: &Procedure, parameter: &Parameter) -> String {
    let is_neighbor = procedure.name.contains("eighbor");
    let root = procedure.parameter("root").filter(|_| parameter.root_only);
    match (parameter.name, parameter.length) {
        (_, Some(length)) if procedure.parameter(length).is_some_and(|length| length.is_pointer()) => {
            format!("{length}.as_ref().map_or(0, |&length| length.into())")
        }
        (_, Some(length)) if procedure.parameter(length).is_some() => format!("{length}.into()"),
        _ if root.is_some() => "length::peers_at_root::<A, B>(pass(comm), root)".to_string(),
        ("sendtypes" | "sendcounts" | "sdispls", _) if is_neighbor => "length::out_degree::<B>(pass(comm))".to_string(),
        ("recvtypes" | "recvcounts" | "rdispls" | "displs", _) if is_neighbor => {
            "length::in_degree::<B>(pass(comm))".to_string()
        }
        ("sendtypes" | "sendcounts" | "sdispls", _) => {
            "length::peers_unless_in_place::<A, B>(pass(comm), sendbuf)".to_string()
        }
        ("recvcounts", _) if procedure.name.to_ascii_lowercase().contains("reduce_scatter") => {
            "length::members::<B>(pass(comm))".to_string()
        }
        ("recvtypes" | "recvcounts" | "rdispls" | "displs", _) => "length::peers::<B>(pass(comm))".to_string(),
        // Statuses go with the requests.
        _ => {
            let requests = procedure.parameters.iter().find(|other| other.kind == Kind::Request);
            let length = requests.and_then(|requests| requests.length);
            let length = length.unwrap_or_else(|| panic!("{}: how long is {}?", procedure.name, parameter.name));
            format!("{length}.into()")
        }
    }
}
