//! The page at /: one file without anything from elsewhere. It asks this server as any client does, and puts what it
//! gets into the page as text, never as HTML; no script but its own may run.

use super::reply;
use crate::output::base64_of;
use axum::http::HeaderValue;
use axum::response::{Html, IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

const PAGE: &str = include_str!("page.html");

/// The policy names the script by its digest.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let digest = base64_of(&Sha256::digest(script()));
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
});

fn script() -> &'static str {
    let begin = PAGE.find("<script>").map_or(0, |at| at + "<script>".len());
    let end = PAGE.find("</script>").unwrap_or(PAGE.len());
    &PAGE[begin..end]
}

pub async fn page() -> Response {
    let mut response = Html(PAGE).into_response();
    response.headers_mut().insert("content-security-policy", POLICY.clone());
    reply::header(&mut response, "referrer-policy", "no-referrer");
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_one_script_and_nothing_from_elsewhere() {
        assert_eq!(PAGE.matches("<script").count(), 1);
        for foreign in ["http://", "https://", "src=", "innerHTML", "outerHTML", "insertAdjacent", "document.write"] {
            assert!(!PAGE.contains(foreign), "{foreign}");
        }
        let policy = POLICY.to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    }
}
