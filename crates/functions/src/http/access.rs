//! Who may ask.
//!
//! With a token, whoever has it. Without one the server listens on the loopback address only, and whoever can reach
//! that may ask, except for web pages of others in this machine's browsers: a page can send requests anywhere. Its
//! requests carry its own address as `Origin`, and where it has made a name of its own lead here, that name as `Host`.
//!
//! The page at / holds no data, and so needs no token.

use super::{Server, reply};
use crate::error::{Error, Result};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::sync::Arc;

#[derive(Default)]
pub struct Access {
    /// The SHA-256 of the token.
    token: Option<[u8; 32]>,
}

impl Access {
    pub fn new(token: Option<&str>) -> Access {
        Access { token: token.map(|token| Sha256::digest(token).into()) }
    }

    fn allow(&self, headers: &HeaderMap) -> Result<()> {
        let header = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        let host = header("host").unwrap_or_default();
        if let Some(origin) = header("origin")
            && origin.split_once("://").is_none_or(|(_, from)| from != host)
        {
            return Err(Error::Forbidden("requests of other servers' web pages are not answered".into()));
        }
        let Some(expected) = &self.token else {
            return match is_loopback(host) {
                true => Ok(()),
                false => Err(Error::Forbidden(format!("`{}` is not a name of this server", host.escape_debug()))),
            };
        };
        let given = header("authorization").and_then(|text| text.split_once(' '));
        let given = given.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, token)| token.trim());
        match given {
            None => Err(Error::Unauthorized("this server wants a token: Authorization: Bearer TOKEN".into())),
            Some(token) if are_equal(&Sha256::digest(token).into(), expected) => Ok(()),
            Some(_) => Err(Error::Unauthorized("this is not the server's token".into())),
        }
    }
}

/// Takes as long for any two. The digests of near misses are nothing alike, besides.
fn are_equal(one: &[u8; 32], other: &[u8; 32]) -> bool {
    let difference = one.iter().zip(other).fold(0, |difference, (a, b)| difference | (a ^ b));
    std::hint::black_box(difference) == 0
}

/// A name that no other server can have.
fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((name, _)) => name,
        None => host.split(':').next().unwrap_or_default(),
    };
    name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

pub async fn check(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let is_page = request.method() == Method::GET && request.uri().path() == "/";
    let mut response = match server.access.allow(request.headers()) {
        Err(error) if !is_page => error.into_response(),
        _ => next.run(request).await,
    };
    reply::header(&mut response, "x-content-type-options", "nosniff");
    reply::header(&mut response, "cache-control", "no-store");
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn status(token: Option<&str>, headers: &[(&str, &str)]) -> u16 {
        let pairs = headers.iter().map(|(name, value)| {
            (HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap())
        });
        Access::new(token).allow(&pairs.collect()).map_or_else(|error| error.status(), |()| 200)
    }

    #[test]
    fn a_server_with_a_token_wants_it() {
        let check = |given: &str, expected: u16| {
            assert_eq!(status(Some("secret"), &[("host", "h:1"), ("authorization", given)]), expected, "{given}");
        };
        check("Bearer secret", 200);
        check("bearer secret", 200);
        check("Bearer Secret", 401);
        check("Bearer secret2", 401);
        check("Bearer ", 401);
        check("Basic secret", 401);
        check("secret", 401);
        assert_eq!(status(Some("secret"), &[("host", "h")]), 401);
    }

    #[test]
    fn a_server_without_one_answers_to_this_machines_names_only() {
        for host in ["localhost:8470", "127.0.0.1", "127.0.0.1:8470", "[::1]:8470", "127.9.9.9:1"] {
            assert_eq!(status(None, &[("host", host)]), 200, "{host}");
        }
        for host in
            ["evil.example:8470", "", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.1", "[::2]"]
        {
            assert_eq!(status(None, &[("host", host)]), 403, "{host}");
        }
    }

    #[test]
    fn pages_of_other_servers_are_refused() {
        let check = |origin: &str, expected: u16| {
            assert_eq!(status(None, &[("host", "localhost:8470"), ("origin", origin)]), expected, "{origin}");
        };
        check("http://localhost:8470", 200);
        for origin in ["http://evil.example", "http://localhost:9999", "null", "file://", ""] {
            check(origin, 403);
        }
        let with_token = [("host", "h"), ("origin", "http://evil.example"), ("authorization", "Bearer secret")];
        assert_eq!(status(Some("secret"), &with_token), 403);
    }
}
