//! C prototypes from the rows of the table (MPI 5.0 § 2.6.4 and annex A.3).
//!
//! They are the same for every ABI: what differs between ABIs is what the type names stand for.

use super::{CType, Direction, Form, Kind, Parameter, Passing, Procedure};

impl Procedure {
    /// The name of a form: the large one ends in `_c`.
    pub fn form_name(&self, form: Form) -> String {
        match form {
            Form::Small => self.name.to_string(),
            Form::Large => format!("{}_c", self.name),
        }
    }

    /// `int MPI_Send(const void *buf, …)`, without a semicolon; `prefix` is put before the name (`P` for `PMPI_Send`).
    pub fn prototype(&self, form: Form, prefix: &str) -> String {
        let result = self.return_kind.c_type(form).name();
        format!("{result} {prefix}{}({})", self.form_name(form), self.declarations(form))
    }

    /// The parameter list in C: `void` when there is none.
    pub fn declarations(&self, form: Form) -> String {
        let list: Vec<String> = self.parameters_of(form).map(|parameter| parameter.declaration(form)).collect();
        if list.is_empty() { "void".to_string() } else { list.join(", ") }
    }
}

impl Parameter {
    /// Whether C passes an array, as `int counts[]`.
    pub fn is_array(&self) -> bool {
        self.length.is_some() && !matches!(self.kind, Kind::String | Kind::ArgumentList) && !self.is_untyped()
    }

    /// Whether C passes a pointer to one value, as `int *flag`; arrays, strings, untyped memory and functions are not.
    pub fn is_pointer(&self) -> bool {
        if self.is_array() || self.is_untyped() {
            return false;
        }
        match self.kind.c_type(Form::Small) {
            CType::Status | CType::F08Status => true,
            CType::Char | CType::Function | CType::Varargs => false,
            _ if self.kind == Kind::F90Status => true,
            _ => match self.passing {
                Passing::ByDirection => self.direction != Direction::In,
                Passing::Pointer => true,
                Passing::Value => false,
            },
        }
    }

    /// Whether C passes a `void *`.
    pub fn is_untyped(&self) -> bool {
        self.kind.c_type(Form::Small) == CType::Void
    }

    /// The type of a function parameter in a form: the large one of a `POLYFUNCTION` ends in `_c`.
    pub fn function_type(&self, form: Form) -> Option<String> {
        let base = match self.kind {
            Kind::EventCbFunction => "MPI_T_event_cb_function",
            Kind::EventDropCbFunction => "MPI_T_event_dropped_cb_function",
            Kind::EventFreeCbFunction => "MPI_T_event_free_cb_function",
            _ => self.function_type?,
        };
        let large = self.kind == Kind::PolyFunction && form == Form::Large;
        Some(if large { format!("{base}_c") } else { base.to_string() })
    }

    /// The parameter as C declares it.
    pub fn declaration(&self, form: Form) -> String {
        let (name, constant) = (self.name, if self.constant { "const " } else { "" });
        let c_type = self.kind.c_type(form);
        match self.kind {
            Kind::Varargs => return "...".to_string(),
            Kind::String => return format!("{constant}char *{name}"),
            Kind::StringArray => return format!("char *{name}[]"),
            Kind::String2darray => return format!("char **{name}[]"),
            Kind::ArgumentList if self.passing == Passing::Value => return format!("char *{name}[]"),
            Kind::ArgumentList => return format!("char ***{name}"),
            _ => {}
        }
        if let Some(function_type) = self.function_type(form) {
            return format!("{function_type} *{name}");
        }
        if self.is_array() {
            let tuple = self.tuple.map(|tuple| format!("[{tuple}]")).unwrap_or_default();
            return format!("{constant}{} {name}[]{tuple}", c_type.name());
        }
        if self.is_pointer() || self.is_untyped() {
            return format!("{constant}{} *{name}", c_type.name());
        }
        format!("{} {name}", c_type.name())
    }
}
