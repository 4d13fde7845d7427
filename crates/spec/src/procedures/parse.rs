//! Reads `procedures.mpi`, whose first lines say how it is written.
//!
//! The table is part of the program, so a mistake in it is a bug: it panics with the line, and the
//! tests of this crate read the whole table.

use super::{Direction, Kind, Parameter, Passing, Procedure};

/// Every row of the table, in its order.
pub(super) fn parse(table: &'static str) -> Vec<Procedure> {
    let mut procedures: Vec<Procedure> = Vec::new();
    let mut chapter = (0, "");
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(title) = line.strip_prefix("== ") {
            chapter = heading(title).unwrap_or_else(|| panic!("procedures.mpi: bad heading: {line}"));
        } else if line.starts_with(' ') {
            let procedure = procedures.last_mut().unwrap_or_else(|| panic!("procedures.mpi: no procedure: {line}"));
            for text in line.split(',').map(str::trim).filter(|text| !text.is_empty()) {
                let parameter = parameter(text).unwrap_or_else(|| panic!("procedures.mpi: bad parameter: {text}"));
                procedure.parameters.push(parameter);
            }
        } else {
            procedures.push(head(line, chapter).unwrap_or_else(|| panic!("procedures.mpi: bad procedure: {line}")));
        }
    }
    procedures
}

/// `3 Point-to-point communication ==`
fn heading(text: &'static str) -> Option<(u32, &'static str)> {
    let (number, title) = text.strip_suffix(" ==")?.split_once(' ')?;
    Some((number.parse().ok()?, title))
}

/// `[callback] NAME [-> KIND] [deprecated VERSION] [removed VERSION] [successor NAME]`
fn head(line: &'static str, chapter: (u32, &'static str)) -> Option<Procedure> {
    let mut words = line.split_whitespace().peekable();
    let callback = words.next_if_eq(&"callback").is_some();
    let name = words.next()?;
    let mut procedure = Procedure {
        name,
        chapter: chapter.0,
        chapter_title: chapter.1,
        parameters: Vec::new(),
        return_kind: Kind::ErrorCode,
        callback,
        deprecated: None,
        removed: None,
        successor: None,
    };
    while let Some(word) = words.next() {
        match word {
            "->" => procedure.return_kind = Kind::named(words.next()?)?,
            "deprecated" => procedure.deprecated = Some(words.next()?),
            "removed" => procedure.removed = Some(words.next()?),
            "successor" => procedure.successor = Some(words.next()?),
            _ => return None,
        }
    }
    Some(procedure)
}

/// `[MARK ...] NAME[LENGTH]: KIND [FUNCTION_TYPE]`
fn parameter(text: &'static str) -> Option<Parameter> {
    let (left, right) = text.split_once(": ")?;
    let (kind, function_type) = match right.split_once(' ') {
        Some((kind, function_type)) => (kind, Some(function_type)),
        None => (right, None),
    };
    let (marks, declared) = left.rsplit_once(' ').unwrap_or(("", left));
    let (name, dimensions) = match declared.split_once('[') {
        Some((name, rest)) => (name, Some(rest.strip_suffix(']')?)),
        None => (declared, None),
    };
    let (length, tuple) = match dimensions.and_then(|dimensions| dimensions.split_once("][")) {
        Some((length, tuple)) => (Some(length), Some(tuple.parse().ok()?)),
        None => (dimensions, None),
    };
    let mut parameter = Parameter {
        name,
        kind: Kind::named(kind)?,
        direction: Direction::In,
        constant: false,
        length,
        tuple,
        function_type,
        passing: Passing::ByDirection,
        large_only: false,
        root_only: false,
        asynchronous: false,
    };
    for mark in marks.split_whitespace() {
        match mark {
            "out" => parameter.direction = Direction::Out,
            "inout" => parameter.direction = Direction::InOut,
            "const" => parameter.constant = true,
            "large" => parameter.large_only = true,
            "root" => parameter.root_only = true,
            "async" => parameter.asynchronous = true,
            "pointer" => parameter.passing = Passing::Pointer,
            "value" => parameter.passing = Passing::Value,
            _ => return None,
        }
    }
    Some(parameter)
}
