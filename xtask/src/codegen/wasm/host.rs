//! The call of another MPI's function, and what goes before it where a kind cannot say what the arguments are.

use anympi_spec::{Form, Kind, Procedure};

/// How a procedure of another MPI is called.
pub struct Call {
    name: String,
    /// What is done first.
    first: String,
    /// The arguments that are made there, by their places.
    made: Vec<(usize, &'static str)>,
}

impl Call {
    /// For `procedure` in `form`, whose arguments the body calls `names`.
    pub fn new(procedure: &Procedure, form: Form, names: &[&str]) -> Call {
        let mut call = Call { name: procedure.form_name(form), first: String::new(), made: vec![] };
        let name = procedure.name;
        if name.ends_with("_create_keyval") {
            let owner = &name["MPI_".len()..name.len() - "_create_keyval".len()];
            let (copy, delete, extra) = (names[0], names[1], names[3]);
            call.first = format!(
                "let (copy_, delete_, extra_) = \
                 host.keyval(Owner::{owner}, cx.copy_function({copy}), {delete}, {extra}); "
            );
            call.made = vec![(0, "copy_"), (1, "delete_"), (3, "extra_")];
        } else if name == "MPI_Grequest_start" {
            call.first = format!("let (query_, free_, cancel_, extra_) = host.grequest({}); ", names[..4].join(", "));
            call.made = vec![(0, "query_"), (1, "free_"), (2, "cancel_"), (3, "extra_")];
        } else if name == "MPI_Op_create" {
            call.first = format!("let function_ = host.user_function({}, {})?; ", names[0], form == Form::Large);
            call.made = vec![(0, "function_")];
        } else if let Some(owner) = name.strip_suffix("_create_errhandler") {
            let owner = owner["MPI_".len()..].to_lowercase();
            call.first = format!("let function_ = host.{owner}_errhandler_function({})?; ", names[0]);
            call.made = vec![(0, "function_")];
        }
        match name {
            "MPI_Finalize" | "MPI_Session_finalize" => call.first = "host.outermost()?; ".to_string(),
            "MPI_Comm_free" | "MPI_Comm_disconnect" | "MPI_Type_free" => {
                call.first = format!("host.idle({}_)?; ", names[0]);
            }
            _ => {}
        }
        let has = |name: &str| procedure.parameter(name).is_some();
        if has("target_disp") {
            let (count, datatype) = match has("target_count") {
                true => ("target_count", "target_datatype"),
                false => ("1", "datatype"),
            };
            call.first +=
                &format!("let target_disp = host.target(win, target_rank, target_disp, {count}, {datatype})?; ");
        }
        let operation = procedure.parameters.iter().find(|parameter| parameter.kind == Kind::Operation);
        let datatype = ["datatype", "target_datatype"].into_iter().find(|name| has(name));
        if let (Some(operation), Some(datatype)) = (operation, datatype) {
            let op = operation.name;
            call.first += &match has("target_disp") {
                true => format!("host.reducible({op}, {datatype})?; "),
                false => format!("let {op} = host.operation({op}, {datatype})?; "),
            };
        }
        call
    }

    /// The expression, with the arguments of all parameters.
    pub fn text(&self, arguments: &[String]) -> String {
        let mut arguments = arguments.to_vec();
        for &(place, made) in &self.made {
            arguments[place] = made.to_string();
        }
        let arguments = arguments.join(", ");
        let call = match self.name.as_str() {
            "MPI_Win_create_c" => return format!("host.win_create({arguments})"),
            "MPI_Win_create_dynamic" => return format!("host.win_create_dynamic(cx, {arguments})"),
            name => format!("host.call(native::{name}::<Standard>(), |f| f({arguments}))"),
        };
        let then = match self.name.as_str() {
            "MPI_Session_init" => ".inspect(|()| host.began())",
            "MPI_Finalize" => ".inspect(|()| host.finalized())",
            "MPI_Type_get_name" => ".map(|()| model::rename(a.word(0), &mut type_name_, &mut resultlen_))",
            _ => "",
        };
        format!("{}{call}{then}", self.first)
    }
}
