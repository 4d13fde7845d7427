//! One server, as a client knows it: its address, and the token that it wants.

use crate::arguments::{Arguments, Spelling, option};
use anyhow::{Result, anyhow, bail};
use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::{StatusCode, Url};
use serde_json::Value;
use std::time::Duration;

pub const OPTIONS: &[Spelling] = &[
    option(&["server"], "URL", "the server (default: $ANYMPI_SERVER, or http://127.0.0.1:8470)"),
    option(&["token"], "TOKEN", "what the server wants to hear (default: $ANYMPI_TOKEN)"),
];

pub struct Connection {
    client: Client,
    /// Without a slash at its end.
    server: String,
    token: Option<String>,
}

impl Connection {
    pub fn new(arguments: &Arguments) -> Result<Connection> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let server = arguments.value("server").map(str::to_owned).or_else(|| variable("ANYMPI_SERVER"));
        let mut server = server.unwrap_or_else(|| "http://127.0.0.1:8470".into());
        if !server.contains("://") {
            server.insert_str(0, "http://");
        }
        let token = arguments.value("token").map(str::to_owned).or_else(|| variable("ANYMPI_TOKEN"));
        // A world may run for days, and its client waits for it.
        let mut client = Client::builder().timeout(None).connect_timeout(Duration::from_secs(10));
        let url = Url::parse(&server).map_err(|_| anyhow!("`{server}` is not the address of a server"))?;
        if url.scheme() == "http" {
            // Without TLS nobody needs the certificates of this machine, and a small container has none.
            client = client.tls_certs_only([]);
        }
        if is_this_machine(&url) {
            // A proxy's loopback address is another machine's, and the token is none of its business.
            client = client.no_proxy();
        }
        let client = client.build()?;
        Ok(Connection { client, server: server.trim_end_matches('/').into(), token })
    }

    pub fn get(&self, path: &str) -> Result<Response> {
        self.send(self.client.get(self.url(path)))
    }

    pub fn put(&self, path: &str, body: Vec<u8>) -> Result<Response> {
        self.send(self.client.put(self.url(path)).body(body))
    }

    pub fn delete(&self, path: &str) -> Result<Response> {
        self.send(self.client.delete(self.url(path)))
    }

    pub fn post(&self, path: &str, key: &str, body: &Value) -> Result<Response> {
        self.send(self.client.post(self.url(path)).header("Idempotency-Key", key).json(body))
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server)
    }

    /// A reply that is no error; the server's own words if it is one.
    fn send(&self, request: RequestBuilder) -> Result<Response> {
        let request = match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        };
        let reply = request.send().map_err(|error| self.explain(error))?;
        let status = reply.status();
        if status.is_success() {
            return Ok(reply);
        }
        let text = reply.text().unwrap_or_default();
        let said =
            serde_json::from_str::<Value>(&text).ok().and_then(|value| Some(value["error"].as_str()?.to_owned()));
        match said {
            Some(said) if status == StatusCode::SERVICE_UNAVAILABLE => {
                Err(anyhow!(Broken { words: said, replied: true }))
            }
            Some(said) => Err(anyhow!(Refused(said))),
            None => bail!("{} is no server of functions: it replies {status}", self.server),
        }
    }

    fn explain(&self, error: reqwest::Error) -> anyhow::Error {
        if error.is_builder() {
            return anyhow!("`{}` is not the address of a server", self.server);
        }
        if !error.is_connect() {
            let words = format!("the connection to {} broke: {}", self.server, cause(&error));
            return anyhow!(Broken { words, replied: false });
        }
        anyhow!(
            "no server answers at {} ({}); start one with `anympi serve`, or name one with --server or ANYMPI_SERVER",
            self.server,
            cause(&error)
        )
    }
}

fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// The server has understood, and refused.
#[derive(Debug)]
pub struct Refused(String);

impl std::fmt::Display for Refused {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

/// A connection that was there and broke, or a server that cannot answer now: it may have heard the request or not.
#[derive(Debug)]
pub struct Broken {
    words: String,
    /// It was the server itself that said so.
    pub replied: bool,
}

#[cfg(test)]
impl Broken {
    pub fn test(replied: bool) -> Broken {
        Broken { words: "broken".into(), replied }
    }
}

impl std::fmt::Display for Broken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.words)
    }
}

impl std::error::Error for Broken {}

/// What lies at the bottom of an error, such as "Connection refused".
fn cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_proxy_hears_what_is_said_to_this_machine() {
        let check = |url: &str| is_this_machine(&Url::parse(url).unwrap());
        for own in ["http://localhost:1", "http://127.0.0.1:8470", "https://127.9.9.9/", "http://[::1]:8470"] {
            assert!(check(own), "{own}");
        }
        for other in ["http://localhost.example", "http://192.168.0.1", "http://[::2]:1", "https://example.com"] {
            assert!(!check(other), "{other}");
        }
    }
}
