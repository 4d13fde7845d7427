//! The HTTP interface: paths, methods, JSON in and out. docs/functions.md describes it for its users.

mod access;
mod body;
pub mod connections;
mod output;
mod page;
mod reply;

use crate::entry::Entry;
use crate::error::{Error, Result};
use crate::functions::Functions;
use crate::id;
use crate::invocations::Invocations;
use crate::name::Name;
use crate::record::{Invocation, Request, State};
pub use access::Access;
use axum::Router;
use axum::body::Body;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State as Of};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use body::Room;
use reply::{json, with_output};
use serde::Deserialize;
use std::sync::Arc;

/// Uploads of the largest size that are received and checked at the same time.
const UPLOADS_AT_ONCE: usize = 4;
/// Requests of the largest size that are received at the same time; of smaller ones there may be more.
const REQUESTS_AT_ONCE: usize = 32;
/// A request's JSON, standard input included.
const LARGEST_REQUEST: usize = 8 << 20;

pub struct Server {
    pub functions: Arc<Functions>,
    pub invocations: Arc<Invocations>,
    pub access: Access,
    uploads: Room,
    requests: Room,
}

impl Server {
    pub fn new(
        functions: Arc<Functions>,
        invocations: Arc<Invocations>,
        access: Access,
        largest_module: usize,
    ) -> Arc<Server> {
        let uploads = Room::new(UPLOADS_AT_ONCE, largest_module);
        let requests = Room::new(REQUESTS_AT_ONCE, LARGEST_REQUEST);
        Arc::new(Server { functions, invocations, access, uploads, requests })
    }
}

pub fn router(server: Arc<Server>) -> Router {
    Router::new()
        .route("/", get(page::page))
        .route("/status", get(status))
        .route("/functions", get(functions))
        .route("/functions/{user}/{name}", get(function).put(upload).delete(delete))
        .route("/functions/{user}/{name}/invoke", post(invoke))
        .route("/invocations", get(invocations))
        .route("/invocations/{id}", get(invocation).delete(cancel))
        .route("/invocations/{id}/output", get(output::output))
        .fallback(|| async {
            Error::NotFound("there is nothing at this path; docs/functions.md lists what there is".into())
        })
        .method_not_allowed_fallback(|| async { Error::Method("this method does not fit this path".into()) })
        .layer(axum::middleware::from_fn_with_state(server.clone(), access::check))
        .with_state(server)
}

type Named = std::result::Result<Path<(String, String)>, PathRejection>;
type Numbered = std::result::Result<Path<String>, PathRejection>;

fn name(path: Named) -> Result<Name> {
    let Path((user, name)) = path.map_err(|error| Error::Invalid(error.body_text()))?;
    Name::new(&user, &name)
}

fn find(server: &Server, path: Numbered) -> Result<Arc<Entry>> {
    let Path(id) = path.map_err(|error| Error::Invalid(error.body_text()))?;
    match id::is_possible(&id) {
        true => server.invocations.get(&id),
        false => Err(Error::NotFound("there is no invocation of this name".into())),
    }
}

/// `name=1`, `name=true` or just `name`.
fn flag<'a, D: serde::Deserializer<'a>>(value: D) -> std::result::Result<bool, D::Error> {
    match String::deserialize(value)?.as_str() {
        "1" | "true" | "" => Ok(true),
        "0" | "false" => Ok(false),
        other => Err(serde::de::Error::custom(format!("`{}` is not 0 or 1", other.escape_debug()))),
    }
}

async fn status(Of(server): Of<Arc<Server>>) -> Response {
    let load = server.invocations.load_now();
    let mut damaged = server.functions.damaged();
    damaged.extend(load.damaged);
    json(
        StatusCode::OK,
        &serde_json::json!({
            "version": env!("CARGO_PKG_VERSION"),
            "functions": server.functions.list().len(),
            "ranks": { "most": server.invocations.limits.ranks, "busy": load.busy },
            "running": load.running,
            "queued": load.waiting,
            "damaged": damaged,
            "trouble": load.trouble,
        }),
    )
}

async fn functions(Of(server): Of<Arc<Server>>) -> Response {
    json(StatusCode::OK, &serde_json::json!({ "functions": server.functions.list() }))
}

async fn function(Of(server): Of<Arc<Server>>, path: Named) -> Result<Response> {
    Ok(json(StatusCode::OK, &server.functions.get(&name(path)?)?))
}

async fn upload(Of(server): Of<Arc<Server>>, path: Named, headers: HeaderMap, body: Body) -> Result<Response> {
    let name = name(path)?;
    let _place = server.uploads.place(&headers).await?;
    let module = server.uploads.whole(&headers, body, "module").await?;
    let (function, new) = server.functions.clone().upload(name, module).await?;
    Ok(json(if new { StatusCode::CREATED } else { StatusCode::OK }, &function))
}

async fn delete(Of(server): Of<Arc<Server>>, path: Named) -> Result<Response> {
    Ok(json(StatusCode::OK, &server.functions.clone().delete(name(path)?).await?))
}

async fn invoke(Of(server): Of<Arc<Server>>, path: Named, headers: HeaderMap, body: Body) -> Result<Response> {
    let name = name(path)?;
    let key = headers.get("idempotency-key").map(|key| key.to_str());
    let key = key.transpose().map_err(|_| Error::Invalid("Idempotency-Key: visible ASCII characters only".into()))?;
    let (request, wait) = {
        let _place = server.requests.place(&headers).await?;
        asked(&server.requests.whole(&headers, body, "request").await?)?
    };
    let (entry, new) = server.invocations.submit(name, request, key).await?;
    if !wait {
        let status = if new { StatusCode::ACCEPTED } else { StatusCode::OK };
        return Ok(json(status, &*entry.now()));
    }
    let invocation = entry.when(|invocation| invocation.state.has_ended()).await;
    let output = server.invocations.output(&invocation).await?;
    Ok(json(StatusCode::OK, &with_output(&invocation, &output)))
}

/// The request, and whether the client waits for the result. No body asks for one rank.
fn asked(body: &[u8]) -> Result<(Request, bool)> {
    if body.is_empty() {
        return Ok((Request::default(), false));
    }
    let wrong = |error: serde_json::Error| Error::Invalid(format!("the request cannot be read: {error}"));
    let mut body: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(body).map_err(wrong)?;
    let wait = body.remove("wait").map(serde_json::from_value).transpose().map_err(wrong)?;
    let request = serde_json::from_value(body.into()).map_err(wrong)?;
    Ok((request, wait.unwrap_or(false)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listing {
    limit: Option<usize>,
    state: Option<State>,
}

async fn invocations(
    Of(server): Of<Arc<Server>>,
    query: std::result::Result<Query<Listing>, QueryRejection>,
) -> Result<Response> {
    let Query(Listing { limit, state }) = query.map_err(|error| Error::Invalid(error.body_text()))?;
    let list = server.invocations.list().into_iter();
    let list = list.filter(|invocation| state.is_none_or(|state| invocation.state == state));
    let list: Vec<Invocation> = list.take(limit.unwrap_or(100)).map(|invocation| invocation.brief()).collect();
    Ok(json(StatusCode::OK, &serde_json::json!({ "invocations": list })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Waits for the end.
    #[serde(default, deserialize_with = "flag")]
    wait: bool,
    /// With what each rank has written.
    #[serde(default, deserialize_with = "flag")]
    output: bool,
}

async fn invocation(
    Of(server): Of<Arc<Server>>,
    path: Numbered,
    query: std::result::Result<Query<Asked>, QueryRejection>,
) -> Result<Response> {
    let Query(Asked { wait, output }) = query.map_err(|error| Error::Invalid(error.body_text()))?;
    let entry = find(&server, path)?;
    let invocation = match wait {
        true => entry.when(|invocation| invocation.state.has_ended()).await,
        false => entry.now(),
    };
    if output {
        let output = server.invocations.output(&invocation).await?;
        return Ok(json(StatusCode::OK, &with_output(&invocation, &output)));
    }
    let mut value = reply::value(&*invocation);
    if let Some(before) = server.invocations.position(&invocation.id) {
        value["before"] = before.into();
    }
    Ok(json(StatusCode::OK, &value))
}

async fn cancel(Of(server): Of<Arc<Server>>, path: Numbered) -> Result<Response> {
    let id = find(&server, path)?.now().id.clone();
    Ok(json(StatusCode::OK, &*server.invocations.cancel(&id).await?))
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = json(status, &serde_json::json!({ "error": self.to_string() }));
        match self {
            Error::Unauthorized(_) => reply::header(&mut response, "www-authenticate", "Bearer"),
            Error::Full(_) | Error::Store(_) => reply::header(&mut response, "retry-after", "1"),
            _ => {}
        }
        response
    }
}
