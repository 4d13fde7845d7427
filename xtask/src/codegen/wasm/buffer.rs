//! Which bytes of a message buffer a call may touch: a rule for each, as a call of `crates/wasm/src/buffers.rs`.

use anympi_spec::{Kind, Parameter, Procedure, procedure};

/// The blocking procedure that `procedure` is a form of, as `allgather` for `MPI_Iallgather` and `MPI_Allgather_init`.
pub fn family(of: &Procedure) -> String {
    let name = of.name;
    if let Some(base) = name.strip_suffix("_init").and_then(procedure) {
        return base.0.snake_name();
    }
    if let Some(rest) = name.strip_prefix("MPI_I") {
        let mut letters = rest.chars();
        let capital = letters.next().map(|first| first.to_ascii_uppercase());
        let base = format!("MPI_{}{}", capital.unwrap_or_default(), letters.as_str());
        if let Some(base) = procedure(&base) {
            return base.0.snake_name();
        }
    }
    of.snake_name()
}

/// The expression that checks buffer `parameter` and gives its address; `None` if nobody thought of it.
pub fn rule(procedure: &Procedure, parameter: &Parameter) -> Option<String> {
    debug_assert!(parameter.kind == Kind::Buffer);
    let family = family(procedure);
    let name = parameter.name;
    let is_sent = name == "sendbuf";
    let (count, datatype) = if is_sent { ("sendcount", "sendtype") } else { ("recvcount", "recvtype") };
    let (counts, displs) = match (is_sent, procedure.parameter("displs").is_some()) {
        (true, true) => ("sendcounts_", "displs_"),
        (false, true) => ("recvcounts_", "displs_"),
        (true, false) => ("sendcounts_", "sdispls_"),
        (false, false) => ("recvcounts_", "rdispls_"),
    };
    let slices = format!("{counts}.as_slice(), {displs}.as_slice()");
    let degree = if is_sent { "out_degree" } else { "in_degree" };
    let call = |method: &str, rest: &str| Some(format!("cx.{method}(\"{name}\", {name}, {rest})?"));
    // Whom the elements go to or come from: with `MPI_PROC_NULL` the buffer is not significant.
    let moved = |count: &str| match peers(procedure, name).as_slice() {
        [] => count.to_string(),
        peers => format!("moved({count}, &[{}])", peers.join(", ")),
    };
    let at_root = |method: &str, rest: &str| Some(format!("cx.{method}(\"{name}\", part, {name}, {rest})?"));
    match (family.as_str(), name) {
        ("psend_init" | "precv_init", _) => {
            call("messages", &format!("{}, count, datatype", moved("Count::from(partitions)")))
        }
        ("sendrecv", _) => call("message", &format!("{}, {datatype}", moved(count))),

        ("bcast", _) => at_root("shared", "count, datatype"),
        ("gather", "sendbuf") | ("gatherv", "sendbuf") | ("scatter", "recvbuf") | ("scatterv", "recvbuf") => {
            at_root("own", &format!("{count}, {datatype}"))
        }
        ("gather" | "scatter", _) => at_root("at_root", &format!("cx.peers(comm), {count}, {datatype}")),
        ("gatherv" | "scatterv", _) => at_root("vector_at_root", &format!("{slices}, {datatype}")),
        ("reduce", "sendbuf") => at_root("own", "count, datatype"),
        ("reduce", _) => at_root("at_root", "1, count, datatype"),

        ("allreduce" | "scan" | "exscan" | "reduce_local", _) => call("block", "count, datatype"),
        ("allgather", "sendbuf") | ("allgatherv", "sendbuf") => call("block", "sendcount, sendtype"),
        ("allgather" | "alltoall", _) => call("row", &format!("cx.peers(comm), {count}, {datatype}")),
        ("allgatherv" | "alltoallv", _) => call("vector", &format!("{slices}, {datatype}")),
        ("alltoallw", _) => call("general", &format!("{slices}, {datatype}s_.as_slice()")),
        ("reduce_scatter_block", "sendbuf") => call("row", "cx.members(comm), recvcount, datatype"),
        ("reduce_scatter_block", _) => {
            let whole = "recvcount.checked_mul(cx.members(comm))";
            Some(format!("cx.slice(\"{name}\", sendbuf, {name}, {whole}, recvcount, datatype)?"))
        }
        ("reduce_scatter", "sendbuf") => call("whole", "sum(recvcounts_.as_slice()), datatype"),
        ("reduce_scatter", _) => {
            let whole = "sum(recvcounts_.as_slice())";
            let mine = "recvcounts_.as_slice().get(cx.rank_in(comm)).copied().unwrap_or(0)";
            Some(format!("cx.slice(\"{name}\", sendbuf, {name}, {whole}, {mine}, datatype)?"))
        }

        ("neighbor_allgather", "sendbuf") | ("neighbor_allgatherv", "sendbuf") => call("block", "sendcount, sendtype"),
        ("neighbor_allgather" | "neighbor_alltoall", _) => {
            call("row", &format!("cx.{degree}(comm), {count}, {datatype}"))
        }
        ("neighbor_allgatherv" | "neighbor_alltoallv", _) => call("vector", &format!("{slices}, {datatype}")),
        ("neighbor_alltoallw", _) => call("general", &format!("{slices}, {datatype}s_.as_slice()")),

        ("get_accumulate" | "rget_accumulate", "origin_addr") => {
            Some(format!("cx.operands(\"{name}\", op, {name}, {}, origin_datatype)?", moved("origin_count")))
        }
        ("fetch_and_op", "origin_addr") => {
            Some(format!("cx.operands(\"{name}\", op, {name}, {}, datatype)?", moved("1")))
        }
        ("fetch_and_op" | "compare_and_swap", _) => call("message", &format!("{}, datatype", moved("1"))),
        (_, "origin_addr") => call("message", &format!("{}, origin_datatype", moved("origin_count"))),
        (_, "result_addr") => call("message", &format!("{}, result_datatype", moved("result_count"))),
        ("win_create" | "win_attach", _) => call("region", "size"),
        ("win_detach", _) => Some(format!("cx.address_or_null({name})")),
        ("buffer_attach" | "comm_attach_buffer" | "session_attach_buffer", _) => call("attached", "size"),

        ("pack" | "pack_external", "inbuf") => call("message", "incount, datatype"),
        ("pack" | "pack_external", _) => call("bytes", "outsize"),
        ("unpack" | "unpack_external", "inbuf") => call("bytes", "insize"),
        ("unpack" | "unpack_external", _) => call("message", "outcount, datatype"),

        // The operation began with count and type.
        (family, _) if family.starts_with("file_") && family.ends_with("_end") => {
            Some(format!("cx.address_or_null({name})"))
        }
        (_, "buf") if procedure.parameter("count").is_some() => {
            call("message", &format!("{}, datatype", moved("count")))
        }
        _ => None,
    }
}

/// The parameters that say where the elements of `buffer` go or come from; none in a collective.
fn peers(procedure: &Procedure, buffer: &str) -> Vec<&'static str> {
    let wanted: &[&str] = match buffer {
        "sendbuf" => &["dest"],
        "recvbuf" => &["source"],
        _ => &["dest", "source", "target_rank"],
    };
    wanted.iter().copied().filter(|name| procedure.parameter(name).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::by_hand;
    use super::*;
    use anympi_spec::procedures;

    #[test]
    fn every_message_buffer_of_the_table_has_a_rule() {
        let mut seen = 0;
        for procedure in procedures().iter().filter(|procedure| procedure.in_standard_abi()) {
            for &form in procedure.forms() {
                let buffers = procedure.parameters_of(form).filter(|parameter| parameter.kind == Kind::Buffer);
                for parameter in buffers.filter(|_| by_hand::body(procedure, form).is_none()) {
                    seen += 1;
                    assert!(rule(procedure, parameter).is_some(), "{}: {}", procedure.name, parameter.name);
                }
            }
        }
        assert!(seen > 400, "{seen}");
    }

    #[test]
    fn a_message_to_nobody_has_no_buffer() {
        let check = |name: &str, buffer: &str, expected: &str| {
            let (procedure, _) = procedure(name).expect(name);
            let rule = rule(procedure, procedure.parameter(buffer).expect(buffer)).expect(name);
            assert!(rule.contains(expected), "{rule}");
        };
        check("MPI_Isend", "buf", "moved(count, &[dest])");
        check("MPI_Sendrecv", "recvbuf", "moved(recvcount, &[source])");
        check("MPI_Sendrecv_replace", "buf", "moved(count, &[dest, source])");
        check("MPI_Put", "origin_addr", "moved(origin_count, &[target_rank])");
        check("MPI_Bcast", "buffer", "buffer, count");
    }

    #[test]
    fn the_family_of_a_form_is_its_blocking_procedure() {
        let check = |name: &str, expected: &str| {
            let (procedure, _) = procedure(name).expect(name);
            assert_eq!(family(procedure), expected);
        };
        check("MPI_Iallgather", "allgather");
        check("MPI_Allgather_init", "allgather");
        check("MPI_Ineighbor_alltoallw", "neighbor_alltoallw");
        check("MPI_Info_create", "info_create");
        check("MPI_Psend_init", "psend_init");
    }
}
