//! Receives a body of limited size in limited time.

use crate::error::{Error, Result};
use axum::body::Body;
use axum::http::HeaderMap;
use futures_util::StreamExt;
use std::time::Duration;
use tokio::sync::Semaphore;

/// A client that is silent for longer has gone.
const SILENCE: Duration = Duration::from_secs(30);
/// Bytes a second that a client sends at least: one that is slower keeps others from being heard.
const SLOWEST: usize = 64 << 10;
/// What is read and thrown away of a body that is too large: most clients look at the reply only when they have sent
/// everything.
const POLITENESS: usize = 64 << 20;

/// Room for the bodies that are received at the same time, each wholly in memory.
pub struct Room {
    /// In KiB.
    free: Semaphore,
    largest: usize,
    /// How long a client may take beside the time for its bytes.
    patience: Duration,
}

/// What a body takes of it.
pub type Place<'a> = tokio::sync::SemaphorePermit<'a>;

impl Room {
    /// Room for `count` bodies of `largest` bytes, or for more that are smaller.
    pub fn new(count: usize, largest: usize) -> Room {
        let kilobytes = kilobytes(largest) as usize;
        Room {
            free: Semaphore::new(count.saturating_mul(kilobytes).min(Semaphore::MAX_PERMITS)),
            largest,
            patience: SILENCE,
        }
    }

    /// Waits until there is room for a body with these headers.
    pub async fn place(&self, headers: &HeaderMap) -> Result<Place<'_>> {
        let length = announced(headers).unwrap_or(self.largest).min(self.largest);
        self.free.acquire_many(kilobytes(length)).await.map_err(|error| Error::Internal(error.to_string()))
    }

    /// All of the body, which is a `what`.
    pub async fn whole(&self, headers: &HeaderMap, body: Body, what: &str) -> Result<Vec<u8>> {
        let length = announced(headers).unwrap_or(self.largest);
        let limit = self.patience + Duration::from_secs((length / SLOWEST) as u64);
        let late = |_| Error::Invalid(format!("the {what} did not arrive within {} s", limit.as_secs_f64()));
        tokio::time::timeout(limit, whole(headers, body, self.largest, what)).await.map_err(late)?
    }
}

fn kilobytes(bytes: usize) -> u32 {
    u32::try_from(bytes / 1024).unwrap_or(u32::MAX).saturating_add(1)
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get("content-length")?.to_str().ok()?.parse().ok()
}

async fn whole(headers: &HeaderMap, body: Body, largest: usize, what: &str) -> Result<Vec<u8>> {
    let announced = announced(headers);
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

    #[tokio::test]
    async fn a_body_that_trickles_in_is_given_up() {
        let byte = async |()| {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Some((Ok::<_, std::io::Error>(vec![7]), ()))
        };
        let body = Body::from_stream(futures_util::stream::unfold((), byte));
        let room = Room { patience: Duration::from_millis(200), ..Room::new(1, SLOWEST) };
        let error = room.whole(&HeaderMap::new(), body, "module").await.unwrap_err();
        assert!(error.to_string().contains("within 1.2 s"), "{error}");
    }

    #[tokio::test]
    async fn small_bodies_do_not_wait_for_large_ones() {
        let room = Room::new(2, 1 << 20);
        let of = |length: usize| {
            HeaderMap::from_iter([(axum::http::header::CONTENT_LENGTH, axum::http::HeaderValue::from(length))])
        };
        let _large = room.place(&HeaderMap::new()).await.unwrap();
        let mut small = Vec::new();
        for _ in 0..500 {
            small.push(room.place(&of(100)).await.unwrap());
        }
        let other = tokio::time::timeout(Duration::from_millis(20), room.place(&of(1 << 20))).await;
        assert!(other.is_err(), "there is no room for another large one");
        drop(small);
        drop(room.place(&of(9 << 20)).await.unwrap());
    }
}
