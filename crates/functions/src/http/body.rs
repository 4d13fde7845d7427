//! Receives a body of limited size.

use crate::error::{Error, Result};
use axum::body::Body;
use axum::http::HeaderMap;
use futures_util::StreamExt;
use std::time::Duration;

/// A client that is silent for longer has gone.
const SILENCE: Duration = Duration::from_secs(30);
/// What is read and thrown away of a body that is too large: most clients look at the reply only when they have sent
/// everything.
const POLITENESS: usize = 64 << 20;

/// All of the body, which is a `what`.
pub async fn whole(headers: &HeaderMap, body: Body, largest: usize, what: &str) -> Result<Vec<u8>> {
    let announced = headers.get("content-length").and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    let too_large = || Error::TooLarge(format!("the {what} is larger than the {largest} bytes that this server takes"));
    if announced.is_some_and(|length| length > largest.saturating_add(POLITENESS)) {
        return Err(too_large());
    }
    let mut chunks = body.into_data_stream();
    let (mut bytes, mut length) = (Vec::with_capacity(announced.unwrap_or(0).min(largest)), 0);
    loop {
        let chunk = tokio::time::timeout(SILENCE, chunks.next()).await;
        match chunk.map_err(|_| Error::Invalid(format!("the rest of the {what} did not arrive")))? {
            None if length > largest => return Err(too_large()),
            None => return Ok(bytes),
            Some(Err(error)) => return Err(Error::Invalid(format!("the {what} did not arrive: {error}"))),
            Some(Ok(chunk)) => {
                length += chunk.len();
                if length > largest.saturating_add(POLITENESS) {
                    return Err(too_large());
                }
                if length <= largest {
                    bytes.extend_from_slice(&chunk);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_body_has_a_limit() {
        let check = async |length: usize| whole(&HeaderMap::new(), Body::from(vec![7; length]), 10, "module").await;
        assert_eq!(check(10).await, Ok(vec![7; 10]));
        for length in [11, POLITENESS + 11] {
            let error = check(length).await.unwrap_err();
            assert!(matches!(&error, Error::TooLarge(text) if text.contains("10 bytes")), "{error}");
        }
    }
}
