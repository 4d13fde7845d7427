//! Accepts connections: no more at a time than there is room for, and none that says nothing for long.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use socket2::{SockRef, TcpKeepalive};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// What clients may take.
pub struct Limits {
    /// Connections at a time. More clients than that wait for each other.
    pub connections: usize,
    /// How long a client says nothing: neither what it wants, nor, over the same connection, what else.
    pub silence: Duration,
}

/// After which a machine that has vanished is asked whether it is there; its connection ends some minutes later.
const VANISHED: Duration = Duration::from_secs(60);
/// Until the next try, where there is no descriptor left for a connection.
const PAUSE: Duration = Duration::from_millis(50);

/// Until `goodbye`; what has been asked by then is answered.
pub async fn serve(listener: TcpListener, app: Router, limits: Limits, goodbye: impl Future<Output = ()>) {
    let (room, open) = (Arc::new(Semaphore::new(limits.connections)), GracefulShutdown::new());
    let mut goodbye = std::pin::pin!(goodbye);
    loop {
        let next = async { (room.clone().acquire_owned().await, listener.accept().await) };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut goodbye => break,
        };
        let Ok((connection, _)) = accepted else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        set_up(&connection);
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new()).header_read_timeout(limits.silence);
        let service = TowerToHyperService::new(app.clone());
        let served = open.watch(http.serve_connection(TokioIo::new(connection), service));
        tokio::spawn(async move {
            // A client that breaks off is its own business.
            let _ = served.await;
            drop(place);
        });
    }
    drop(listener);
    open.shutdown().await;
}

/// What fails here is not needed for an answer.
fn set_up(connection: &TcpStream) {
    // Small pieces of output are not to wait for each other.
    let _ = connection.set_nodelay(true);
    let _ = SockRef::from(connection).set_tcp_keepalive(&TcpKeepalive::new().with_time(VANISHED));
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[tokio::test]
    async fn a_client_that_says_nothing_makes_room_for_the_next() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new().route("/", get(|| async { "hello" }));
        let limits = Limits { connections: 1, silence: Duration::from_millis(300) };
        let (say_goodbye, goodbye) = tokio::sync::oneshot::channel::<()>();
        let server = tokio::spawn(serve(listener, app, limits, async { drop(goodbye.await) }));
        let began = std::time::Instant::now();
        let mut silent = TcpStream::connect(address).await.unwrap();
        silent.write_all(b"GET / HT").await.unwrap();
        let mut next = TcpStream::connect(address).await.unwrap();
        next.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
        let mut reply = String::new();
        next.read_to_string(&mut reply).await.unwrap();
        assert!(reply.ends_with("hello"), "{reply}");
        assert!(began.elapsed() >= Duration::from_millis(300), "{:?}", began.elapsed());
        silent.read_to_string(&mut reply).await.unwrap();
        drop(say_goodbye);
        server.await.unwrap();
    }
}
