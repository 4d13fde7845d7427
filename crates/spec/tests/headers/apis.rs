//! The table of procedures is the standard's list, as PyPI's pympistandard has it.

use crate::sources::{found, venv};
use anympi_spec::{Direction, Parameter, Passing, Procedure, callbacks, procedures};
use serde_json::{Map, Value};

/// `apis.json`, whose top level maps lower-case names to procedures.
fn apis() -> Option<Map<String, Value>> {
    let folders = std::fs::read_dir(venv().join("lib")).ok().into_iter().flatten().flatten();
    let path = folders
        .map(|folder| folder.path().join("site-packages/pympistandard/data/apis.json"))
        .find(|path| path.exists());
    let path = found("PyPI's pympistandard", path)?;
    let text = std::fs::read_to_string(path).expect("it can be read");
    match serde_json::from_str(&text).expect("it is JSON") {
        Value::Object(map) => Some(map),
        _ => panic!("apis.json is not an object"),
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn flag(value: &Value, key: &str) -> bool {
    value[key].as_bool().unwrap_or_else(|| text(value, key) == "true")
}

/// Those that C can express, without the predefined functions, which are constants to us.
fn in_c(api: &Value) -> bool {
    flag(&api["attributes"], "c_expressible") && api["attributes"]["predefined_function"].is_null()
}

/// The parameters in C. A callback returns its error code in C, where Fortran has a parameter.
fn parameters(api: &Value) -> Vec<&Value> {
    let callback = flag(&api["attributes"], "callback");
    let hidden = |parameter: &Value| {
        text(parameter, "suppress").contains("c_parameter") || callback && text(parameter, "name") == "ierror"
    };
    api["parameters"].as_array().expect("an array").iter().filter(|parameter| !hidden(parameter)).collect()
}

fn check_parameter(procedure: &Procedure, ours: &Parameter, theirs: &Value) {
    let context = format!("{} of {}", ours.name, procedure.name);
    assert_eq!(ours.kind.name(), text(theirs, "kind"), "{context}");
    let direction = match ours.direction {
        Direction::In => "in",
        Direction::Out => "out",
        Direction::InOut => "inout",
    };
    assert_eq!(direction, text(theirs, "param_direction"), "{context}");
    assert_eq!(ours.constant, flag(theirs, "constant"), "{context}");
    assert_eq!(ours.large_only, flag(theirs, "large_only"), "{context}");
    assert_eq!(ours.root_only, flag(theirs, "root_only"), "{context}");
    assert_eq!(ours.asynchronous, flag(theirs, "asynchronous"), "{context}");
    assert_eq!(ours.function_type.unwrap_or_default(), text(theirs, "func_type"), "{context}");
    let (length, tuple) = match &theirs["length"] {
        Value::Array(dimensions) => {
            (dimensions[0].as_str(), dimensions[1].as_str().and_then(|tuple| tuple.parse().ok()))
        }
        length => (length.as_str(), None),
    };
    assert_eq!((ours.length, ours.tuple), (length, tuple), "{context}");
    match ours.passing {
        Passing::Pointer => assert_eq!(theirs["pointer"], true, "{context}"),
        Passing::Value => assert_eq!(theirs["pointer"], false, "{context}"),
        Passing::ByDirection => {}
    }
}

#[test]
fn procedures_and_callbacks_are_those_of_the_standard() {
    let Some(apis) = apis() else { return };
    let ours = procedures().iter().chain(callbacks()).filter(|row| row.removed.is_none() && !row.is_extension());
    let theirs: Vec<&Value> = apis.values().filter(|api| in_c(api)).collect();
    assert_eq!(ours.clone().count(), theirs.len());
    for row in ours {
        let api = theirs.iter().find(|api| text(api, "name") == row.name);
        let api = api.unwrap_or_else(|| panic!("{} is not in the standard", row.name));
        assert_eq!(row.callback, flag(&api["attributes"], "callback"), "{}", row.name);
        assert_eq!(row.return_kind.name(), text(api, "return_kind"), "{}", row.name);
        let parameters = parameters(api);
        let names: Vec<&str> = parameters.iter().map(|parameter| text(parameter, "name")).collect();
        assert_eq!(row.parameters.iter().map(|parameter| parameter.name).collect::<Vec<_>>(), names, "{}", row.name);
        for (ours, theirs) in row.parameters.iter().zip(parameters) {
            check_parameter(row, ours, theirs);
        }
    }
}
