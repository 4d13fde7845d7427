//! As much of an S3-like store as a server of functions uses: one bucket, in memory. It believes every signature.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

type Objects = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

pub struct Bucket {
    /// `http://ADDRESS`.
    pub endpoint: String,
    objects: Objects,
}

struct Request {
    method: String,
    /// Without the bucket.
    key: String,
    query: String,
    body: Vec<u8>,
}

impl Bucket {
    /// Listens until the test has ended.
    pub fn start() -> Bucket {
        let listener = TcpListener::bind("127.0.0.1:0").expect("an address for the bucket");
        let endpoint = format!("http://{}", listener.local_addr().expect("its address"));
        let objects = Objects::default();
        let shared = objects.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let objects = shared.clone();
                std::thread::spawn(move || converse(stream, &objects));
            }
        });
        Bucket { endpoint, objects }
    }

    /// The keys of all objects.
    pub fn keys(&self) -> Vec<String> {
        self.objects.lock().expect("the objects").keys().cloned().collect()
    }
}

/// Answers until the client closes the connection.
fn converse(stream: TcpStream, objects: &Objects) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some(request) = receive(&mut reader)? {
        let (status, body) = answer(&request, &mut objects.lock().expect("the objects"));
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nETag: \"e\"\r\nLast-Modified: Sat, 21 Nov 2026 16:00:00 GMT\r\n\r\n"
        );
        writer.write_all(head.as_bytes())?;
        if request.method != "HEAD" {
            writer.write_all(&body)?;
        }
    }
    Ok(())
}

fn receive(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ');
    let (method, target) = (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or_default().to_owned());
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().unwrap_or(0),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let key = path.trim_start_matches('/').split_once('/').map_or("", |(_, key)| key);
    Ok(Some(Request { method, key: decoded(key), query: query.to_owned(), body }))
}

fn answer(request: &Request, objects: &mut BTreeMap<String, Vec<u8>>) -> (&'static str, Vec<u8>) {
    match request.method.as_str() {
        "PUT" => {
            objects.insert(request.key.clone(), request.body.clone());
            ("200 OK", Vec::new())
        }
        "GET" if request.key.is_empty() => ("200 OK", listing(&request.query, objects)),
        "GET" => match objects.get(&request.key) {
            Some(object) => ("200 OK", object.clone()),
            None => ("404 Not Found", b"<Error><Code>NoSuchKey</Code></Error>".to_vec()),
        },
        "HEAD" if objects.contains_key(&request.key) => ("200 OK", objects[&request.key].clone()),
        "HEAD" => ("404 Not Found", Vec::new()),
        "DELETE" => {
            objects.remove(&request.key);
            ("204 No Content", Vec::new())
        }
        "POST" => {
            let body = String::from_utf8_lossy(&request.body);
            let mut deleted = String::from("<DeleteResult>");
            for key in body.split("<Key>").skip(1).filter_map(|rest| rest.split("</Key>").next()) {
                objects.remove(key);
                let _ = write!(deleted, "<Deleted><Key>{key}</Key></Deleted>");
            }
            deleted.push_str("</DeleteResult>");
            ("200 OK", deleted.into_bytes())
        }
        _ => ("405 Method Not Allowed", Vec::new()),
    }
}

fn listing(query: &str, objects: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let prefix = query.split('&').find_map(|part| part.strip_prefix("prefix=")).map(decoded).unwrap_or_default();
    let mut list = String::from("<ListBucketResult><Name>b</Name><IsTruncated>false</IsTruncated>");
    for (key, object) in objects.iter().filter(|(key, _)| key.starts_with(&prefix)) {
        let _ = write!(
            list,
            "<Contents><Key>{key}</Key><LastModified>2026-11-21T16:00:00.000Z</LastModified><ETag>\"e\"</ETag><Size>{}</Size></Contents>",
            object.len()
        );
    }
    list.push_str("</ListBucketResult>");
    list.into_bytes()
}

/// Without percent signs.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or(b'?');
        decoded.push(byte as char);
        decoded.push_str(part.get(2..).unwrap_or_default());
    }
    decoded
}
