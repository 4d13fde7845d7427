//! One parameter on its way from the guest to whoever answers and back, by kind.
//!
//! What was passed has the parameter's name; what it becomes has the name with an underscore.

use super::buffer;
use anympi_spec::{CType, Direction, Form, Handle, Kind, Parameter, Procedure};

/// The statements of a body that a parameter brings.
#[derive(Default)]
pub struct Pieces {
    /// Takes what was passed.
    pub read: Option<String>,
    /// Converts it.
    pub before: Vec<String>,
    /// Checks a message buffer, when all is converted.
    pub buffer: Option<String>,
    /// What the engine gets.
    pub argument: String,
    /// What another MPI gets, if that is something else.
    pub host: Option<String>,
    /// What must live as long as the request that the call makes.
    pub kept: Option<String>,
    /// Gives results back, whatever the call's.
    pub after: Vec<String>,
    /// Gives results back after a call that succeeded.
    pub after_success: Vec<String>,
}

impl Pieces {
    fn plain(argument: impl Into<String>) -> Pieces {
        Pieces { argument: argument.into(), ..Pieces::default() }
    }
}

/// What becomes of `parameter` of `procedure`, which the guest passes as number `index`. A parameter that `form` does not
/// have is made up.
///
/// Another MPI is called in the form `host`.
pub fn pieces(procedure: &Procedure, parameter: &Parameter, form: Form, host: Form, index: Option<usize>) -> Pieces {
    let Some(index) = index else { return absent(parameter) };
    let mut pieces = converted(procedure, parameter, form);
    pieces.read = Some(read(procedure, parameter, form, index));
    let name = parameter.name;
    let is_int = host == Form::Small && parameter.kind.c_type(Form::Small) == CType::Int && parameter.kind.is_poly();
    if parameter.kind.is_poly() && parameter.is_array() && parameter.direction == Direction::In {
        pieces.host = Some(format!("{name}_.{}()", if is_int { "narrow().as_ptr" } else { "as_ptr" }));
    } else if is_int && !parameter.is_array() && !parameter.is_pointer() {
        pieces.host = Some(format!("{name} as c_int"));
    }
    pieces
}

/// Whether the call returns before it is done.
fn makes_request(procedure: &Procedure) -> bool {
    let is_request = |of: &Parameter| of.kind == Kind::Request && of.direction == Direction::Out;
    procedure.parameters.iter().any(is_request)
}

/// Whether a datatype may be anything, as it depends on other arguments whether it is looked at.
fn may_be_anything(procedure: &Procedure, name: &str) -> bool {
    match name {
        "sendtype" | "recvtype" => !buffer::family(procedure).starts_with("sendrecv"),
        "origin_datatype" => buffer::family(procedure).ends_with("get_accumulate"),
        _ => false,
    }
}

/// The small form of a procedure whose large one has a parameter more.
fn absent(parameter: &Parameter) -> Pieces {
    match (parameter.is_array(), parameter.direction) {
        (true, _) => Pieces::plain("ptr::null_mut()"),
        (false, Direction::In) => Pieces::plain("0"),
        (false, _) => Pieces::plain("&mut 0"),
    }
}

/// The argument as the guest passed it: an integer in its own width, anything else as 32 bits.
fn read(procedure: &Procedure, parameter: &Parameter, form: Form, index: usize) -> String {
    let name = parameter.name;
    if may_be_anything(procedure, name) {
        return format!("let {name} = cx.datatype_if_any(a.word({index}));");
    }
    if parameter.is_array() || parameter.is_pointer() || parameter.is_untyped() {
        return format!("let {name} = a.word({index});");
    }
    match parameter.kind.c_type(form) {
        CType::Handle(handle) => format!("let {name} = cx.handle::<{}>(a.word({index}));", rust_handle(handle)),
        CType::Int if parameter.kind.is_poly() => format!("let {name} = Count::from(a.int({index}));"),
        CType::Aint => format!("let {name} = Count::from(a.int({index}));"),
        CType::Int => format!("let {name} = a.int({index});"),
        CType::Count | CType::Offset => format!("let {name} = a.long({index});"),
        _ => format!("let {name} = a.word({index});"),
    }
}

fn rust_handle(handle: Handle) -> &'static str {
    &handle.c_name()["MPI_".len()..]
}

fn converted(procedure: &Procedure, parameter: &Parameter, form: Form) -> Pieces {
    let name = parameter.name;
    let kind = parameter.kind;
    if parameter.is_untyped() {
        return untyped(procedure, parameter);
    }
    match kind.c_type(form) {
        CType::Char => text(procedure, parameter),
        CType::Function => function(parameter),
        CType::Handle(handle) if parameter.is_array() => array(procedure, parameter, "u32", rust_handle(handle)),
        CType::Handle(handle) => one_handle(procedure, parameter, rust_handle(handle)),
        CType::Status => status(procedure, parameter),
        _ if kind == Kind::Weight => weights(procedure, parameter),
        CType::Int if parameter.is_array() && kind.is_poly() => array(procedure, parameter, "i32", "Count"),
        CType::Int if parameter.is_array() => array(procedure, parameter, "i32", "c_int"),
        CType::Aint if parameter.is_array() => array(procedure, parameter, "i32", "Count"),
        _ if parameter.is_array() => array(procedure, parameter, "i64", "Count"),
        CType::Int if parameter.is_pointer() && !kind.is_poly() => number(parameter, "i32", "c_int"),
        CType::Int | CType::Aint if parameter.is_pointer() => count(procedure, parameter),
        _ if parameter.is_pointer() => number(parameter, "i64", "Count"),
        _ => Pieces::plain(name),
    }
}

fn untyped(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    match parameter.kind {
        Kind::Buffer => {
            let rule = buffer::rule(procedure, parameter)
                .unwrap_or_else(|| panic!("{}: which bytes are {name}?", procedure.name));
            Pieces { buffer: Some(format!("let {name}_ = {rule};")), ..Pieces::plain(format!("{name}_")) }
        }
        // Where the address of a buffer goes.
        Kind::CBuffer2 => Pieces {
            before: vec![
                format!("let {name} = cx.place::<u32>(\"{name}\", {name})?;"),
                format!("let mut {name}_: *mut c_void = ptr::null_mut();"),
            ],
            argument: format!("ptr::from_mut(&mut {name}_).cast()"),
            after_success: vec![format!("{name}.write(cx.guest_address({name}_));")],
            ..Pieces::default()
        },
        // An address of the guest's, that only the guest uses.
        _ => Pieces::plain(format!("ptr::without_provenance_mut({name} as usize)")),
    }
}

fn text(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    if parameter.direction == Direction::In {
        let before = vec![format!("let {name}_ = cx.text(\"{name}\", {name})?;")];
        return Pieces { before, ..Pieces::plain(format!("pointer(&{name}_)")) };
    }
    let limit = match (procedure.name, parameter.length) {
        ("MPI_Info_get_nthkey", _) => "MPI_MAX_INFO_KEY",
        ("MPI_File_get_view", _) => "MPI_MAX_DATAREP_STRING",
        (_, Some(limit)) if limit.starts_with("MPI_MAX_") => limit,
        _ => panic!("{}: how long may {name} be?", procedure.name),
    };
    Pieces {
        before: vec![format!("let mut {name}_ = Text::new(\"{name}\", {name}, anympi_engine::standard::{limit});")],
        after_success: vec![format!("{name}_.write_back(cx)?;")],
        ..Pieces::plain(format!("{name}_.as_mut_ptr()"))
    }
}

fn function(parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let is_copy =
        parameter.function_type.is_some_and(|of| of == "MPI_Copy_function" || of.ends_with("_copy_attr_function"));
    Pieces::plain(if is_copy { format!("cx.copy_function({name})") } else { format!("{name} as usize") })
}

fn one_handle(procedure: &Procedure, parameter: &Parameter, of: &str) -> Pieces {
    let name = parameter.name;
    if !parameter.is_pointer() {
        return Pieces::plain(name);
    }
    let mut pieces = Pieces::plain(format!("&mut {name}_"));
    pieces.before.push(format!("let {name} = cx.place::<u32>(\"{name}\", {name})?;"));
    match parameter.direction {
        Direction::In => {
            pieces.before.push(format!("let {name}_ = cx.handle::<{of}>({name}.read());"));
            pieces.argument = format!("{name}_");
            pieces.host = Some(format!("&mut {{ {name}_ }}"));
        }
        Direction::InOut => {
            pieces.before.push(format!("let mut {name}_ = cx.handle::<{of}>({name}.read());"));
            pieces.after.push(format!("{name}.write(cx.spelled({name}.read(), {name}_));"));
        }
        Direction::Out => {
            pieces.before.push(format!("let mut {name}_ = {of}(0);"));
            // A parent is there before anyone asks, and everyone who asks gets the same.
            let give = if procedure.name == "MPI_Comm_get_parent" { "shown" } else { "given" };
            pieces.after_success.push(format!("{name}.write(cx.{give}({name}_));"));
            pieces.after_success.extend(parts(procedure, name));
        }
    }
    pieces
}

/// Remembers what a new datatype is made of.
fn parts(procedure: &Procedure, made: &str) -> Option<String> {
    let is_part = |of: &&Parameter| of.kind == Kind::Datatype && of.direction == Direction::In;
    let part = procedure.parameters.iter().find(is_part).filter(|_| made == "newtype")?;
    // The body has made something else of the name.
    let index = procedure.parameters.iter().position(|of| of.name == part.name)?;
    Some(match part.is_array() {
        true => format!("cx.made_of_all({made}, a.word({index}), Count::from({}))?;", part.length?),
        false => format!("cx.made_of({made}, a.word({index}));"),
    })
}

fn status(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    match (parameter.direction, parameter.is_array()) {
        (Direction::In, _) => Pieces {
            before: vec![format!("let {name}_ = cx.place::<Status>(\"{name}\", {name})?.read();")],
            ..Pieces::plain(format!("&{name}_"))
        },
        (Direction::InOut, _) => number(parameter, "Status", "Status"),
        (Direction::Out, true) => array(procedure, parameter, "Status", "Status"),
        (Direction::Out, false) => Pieces {
            before: vec![format!("let mut {name}_ = cx.status(\"{name}\", {name})?;")],
            after: vec![format!("{name}_.write_back();")],
            ..Pieces::plain(format!("{name}_.as_mut_ptr()"))
        },
    }
}

fn weights(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let length = length(procedure, parameter);
    let new = format!("{name}_ = Weights::new(cx, \"{name}\", {name}, {length})?;");
    if parameter.direction == Direction::In {
        return Pieces { before: vec![format!("let {new}")], ..Pieces::plain(format!("{name}_.as_ptr()")) };
    }
    Pieces {
        before: vec![format!("let mut {new}")],
        after: vec![format!("{name}_.write_back(cx);")],
        ..Pieces::plain(format!("{name}_.as_mut_ptr()"))
    }
}

/// An array whose elements the guest spells as `guest`, and the engine as `host`.
fn array(procedure: &Procedure, parameter: &Parameter, guest: &str, host: &str) -> Pieces {
    let name = parameter.name;
    let length = length(procedure, parameter);
    let new = format!("Array::<{guest}, {host}>::new(cx, \"{name}\", {name}, {length})?");
    if parameter.direction == Direction::In {
        // Counts and displacements, which procedures have in two widths.
        let of = if parameter.kind.is_poly() { "ints" } else { "as_ptr" };
        // What another MPI reads until a request is complete must not move.
        let lasts = makes_request(procedure);
        let new = if lasts { format!("Box::new({new})") } else { new };
        return Pieces {
            before: vec![format!("let {name}_ = {new};")],
            // C's prototype does not say that the function only reads these.
            host: (parameter.tuple == Some(3)).then(|| format!("{name}_.as_ptr().cast_mut()")),
            kept: lasts.then(|| format!("{name}_")),
            ..Pieces::plain(format!("{name}_.{of}()"))
        };
    }
    let new = format!("{name}_ = {new};");
    Pieces {
        before: vec![format!("let mut {new}")],
        after: vec![format!("{name}_.write_back(cx);")],
        ..Pieces::plain(format!("{name}_.as_mut_ptr()"))
    }
}

/// One value behind a pointer, of the same width on both sides.
fn number(parameter: &Parameter, guest: &str, host: &str) -> Pieces {
    let name = parameter.name;
    if parameter.asynchronous {
        // Written when the call has returned: only the guest's own memory is still there then.
        let span = format!("cx.span(\"{name}\", {name}, size_of::<{guest}>() as u64)?");
        return Pieces {
            before: vec![format!("let {name}_ = {span}.cast::<{host}>();")],
            ..Pieces::plain(format!("{name}_"))
        };
    }
    let place = format!("let {name} = cx.place::<{guest}>(\"{name}\", {name})?;");
    if parameter.direction == Direction::In {
        return Pieces { before: vec![place], ..Pieces::plain(format!("{name}.read()")) };
    }
    Pieces {
        before: vec![place, format!("let mut {name}_: {host} = {name}.read();")],
        after: vec![format!("{name}.write({name}_);")],
        ..Pieces::plain(format!("&mut {name}_"))
    }
}

/// A count or an address behind a pointer, which the guest has in 32 bits.
fn count(procedure: &Procedure, parameter: &Parameter) -> Pieces {
    let name = parameter.name;
    let place = format!("let {name} = cx.place::<i32>(\"{name}\", {name})?;");
    let start = format!("let mut {name}_ = Count::from({name}.read());");
    let narrow = match procedure.name {
        "MPI_Get_count" | "MPI_Get_elements" | "MPI_Type_size" | "MPI_Pack_size" => {
            format!("narrow_or_undefined({name}_)")
        }
        _ => format!("narrow({name}_)?"),
    };
    Pieces {
        before: vec![place, start],
        after_success: vec![format!("{name}.write({narrow});")],
        ..Pieces::plain(format!("&mut {name}_"))
    }
}

/// The number of elements of an array, as an expression of type `Count`.
fn length(procedure: &Procedure, parameter: &Parameter) -> String {
    let name = parameter.name;
    if let Some(length) = parameter.length
        && procedure.parameter(length).is_some()
    {
        return match parameter.tuple {
            Some(tuple) => format!("{tuple} * Count::from({length})"),
            None => format!("Count::from({length})"),
        };
    }
    let is_sent = name.starts_with('s') && name != "statuses";
    let text = match (buffer::family(procedure).as_str(), name) {
        ("cart_rank" | "cart_sub", _) => "cx.dimensions(comm)",
        ("graph_create" | "graph_map", "edges") => "last(index_.as_slice())",
        ("dist_graph_create", _) => "total(degrees_.as_slice())",
        ("dist_graph_create_adjacent", "sourceweights") => "Count::from(indegree)",
        ("dist_graph_create_adjacent", "destweights") => "Count::from(outdegree)",
        ("dist_graph_neighbors", "sourceweights") => "Count::from(maxindegree)",
        ("dist_graph_neighbors", "destweights") => "Count::from(maxoutdegree)",
        ("gatherv" | "scatterv", _) => "cx.peers_at_root(comm, root)",
        ("allgatherv", _) => "cx.peers(comm)",
        ("alltoallv" | "alltoallw", _) if is_sent => "cx.peers_unless_in_place(comm, sendbuf)",
        ("alltoallv" | "alltoallw", _) => "cx.peers(comm)",
        ("reduce_scatter", _) => "cx.members(comm)",
        (family, _) if family.starts_with("neighbor_") && is_sent => "cx.out_degree(comm)",
        (family, _) if family.starts_with("neighbor_") => "cx.in_degree(comm)",
        // Statuses and indices go with the requests.
        _ => {
            let requests = procedure.parameters.iter().find(|other| other.kind == Kind::Request);
            let length = requests.and_then(|requests| requests.length);
            let length = length.unwrap_or_else(|| panic!("{}: how long is {name}?", procedure.name));
            return format!("Count::from({length})");
        }
    };
    text.to_string()
}
