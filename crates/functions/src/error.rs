//! Everything that can go wrong, by what the one who asked can do about it; the HTTP status is decided here alone.

use std::fmt;

pub type Result<T> = std::result::Result<T, Error>;

/// Each holds a sentence for the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// What was asked makes no sense: a bad name, a number out of range, JSON that is none.
    Invalid(String),
    /// There is no such function, invocation or path.
    NotFound(String),
    /// It contradicts what is there: an invocation that has ended is cancelled, a key is used for another request.
    Conflict(String),
    /// Larger than the server takes.
    TooLarge(String),
    /// No token, or a wrong one.
    Unauthorized(String),
    /// A web page of somebody else's asks, or a name that is not this server's.
    Forbidden(String),
    /// The method does not fit the path.
    Method(String),
    /// The queue is full: later it may not be.
    Full(String),
    /// The store cannot be read or written now.
    Store(String),
    /// Another part of anympi is missing or does not do what it should.
    Internal(String),
}

impl Error {
    pub fn status(&self) -> u16 {
        match self {
            Error::Invalid(_) => 400,
            Error::Unauthorized(_) => 401,
            Error::Forbidden(_) => 403,
            Error::NotFound(_) => 404,
            Error::Method(_) => 405,
            Error::Conflict(_) => 409,
            Error::TooLarge(_) => 413,
            Error::Full(_) => 429,
            Error::Internal(_) => 500,
            Error::Store(_) => 503,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Error::Invalid(text)
        | Error::NotFound(text)
        | Error::Conflict(text)
        | Error::TooLarge(text)
        | Error::Unauthorized(text)
        | Error::Forbidden(text)
        | Error::Method(text)
        | Error::Full(text)
        | Error::Store(text)
        | Error::Internal(text)) = self;
        formatter.write_str(text)
    }
}

impl std::error::Error for Error {}
