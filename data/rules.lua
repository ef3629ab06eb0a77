-- The rules that lib/check.c knows beside those of each code's own fields. It asks for them by id.

-- Of a code whose rules forbid it; cites what they cite.
rule {
  id = "content-forbidden", level = "MUST NOT",
  text = "There is content, but responses of this code end with their fields.",
}

rule {
  id = "content-to-head", level = "MUST NOT", cite = "RFC 9110 9.3.2",
  text = "There is content, but what answers HEAD ends with its fields.",
}

rule {
  id = "content-to-connect", level = "MUST NOT", cite = "RFC 9110 9.3.6",
  text = "There is content, but what follows a successful response to CONNECT is the tunnel.",
}

rule {
  id = "content-in-interim", level = "MUST NOT", cite = "RFC 9110 15.2",
  text = "There is content, but interim responses end with their fields.",
}

rule {
  id = "content-not-generated", level = "MUST NOT", cite = "RFC 9110 15.3.6",
  text = "A 205 (Reset Content) response was given content, or announces some.",
}

rule {
  id = "connect-framing", level = "MUST NOT", cite = "RFC 9110 9.3.6",
  text = "A successful response to CONNECT has a field that announces content; what follows it is "
    .. "the tunnel.",
}

rule {
  id = "interim-content-length", level = "MUST NOT", field = "Content-Length", cite = "RFC 9110 8.6",
  text = "An interim response has Content-Length, but cannot have content.",
}

rule {
  id = "interim-transfer-encoding", level = "MUST NOT", field = "Transfer-Encoding",
  cite = "RFC 9112 6.1",
  text = "An interim response has Transfer-Encoding, but cannot have content.",
}

rule {
  id = "interim-to-http10", level = "MUST NOT", cite = "RFC 9110 15.2",
  text = "An interim response went to a client that speaks HTTP/1.0, which knows none.",
}

rule {
  id = "code-out-of-range", level = "MUST", cite = "RFC 9110 15",
  text = "The status code is not from 100 to 599, and so it is invalid; clients treat it as an "
    .. "error of the server.",
}

rule {
  id = "code-unknown", level = "none", cite = "RFC 9110 15",
  text = "Nobody is known to give this status code a meaning; clients treat it as the x00 of its "
    .. "class.",
}

rule {
  id = "code-unregistered", level = "none", cite = "RFC 9110 16.2.1",
  text = "The status code is not registered; clients that do not know its vendor treat it as the "
    .. "x00 of its class.",
}

-- These four cite the document of the code.
rule {
  id = "code-temporary", level = "none",
  text = "The status code is registered for a limited time, and may yet change or go.",
}

rule {
  id = "code-deprecated", level = "none",
  text = "The status code is deprecated; clients ignore it, or refuse to act on it.",
}

rule {
  id = "code-obsolete", level = "none",
  text = "The document that defined the status code has been withdrawn.",
}

rule {
  id = "code-unused", level = "none",
  text = "The status code is reserved and has no meaning in HTTP.",
}

rule {
  id = "code-never-sent", level = "none", cite = "RFC 9110 15",
  text = "The owner of this status code keeps it for its logs or its configuration, and never "
    .. "sends "
    .. "it; somebody else put it here.",
}

-- Cites what the rules of the code say about its request.
rule {
  id = "request-lacks-field", level = "none",
  text = "The request had none of the fields to which this status code is an answer.",
}

rule {
  id = "continue-not-expected", level = "none", field = "Expect", cite = "RFC 9110 15.2.1",
  text = "The server asks for the content although the request did not wait for that: its Expect does "
    .. "not list 100-continue.",
}

rule {
  id = "created-by-safe-method", level = "none", cite = "RFC 9110 9.2.1",
  text = "The response tells of something created, but a safe method asks for nothing to be changed.",
}

rule {
  id = "allow-lists-method", level = "none", field = "Allow",
  cite = "RFC 9110 10.2.1",
  text = "Allow lists the very method that the response refuses.",
}

rule {
  id = "location-missing", level = "none", field = "Location", cite = "RFC 9110 15.4.4",
  text = "A 303 (See Other) response does not say in Location what to see.",
}

rule {
  id = "retry-after-malformed", level = "MUST", field = "Retry-After", cite = "RFC 9110 10.2.3",
  text = "Retry-After is neither a number of seconds nor an HTTP date.",
}

rule {
  id = "challenge-missing", level = "MUST", field = "WWW-Authenticate", cite = "RFC 9110 11.6.1",
  text = "WWW-Authenticate is there, but names no authentication scheme to answer.",
}

rule {
  id = "proxy-challenge-missing", level = "MUST", field = "Proxy-Authenticate",
  cite = "RFC 9110 11.7.1",
  text = "Proxy-Authenticate is there, but names no authentication scheme to answer.",
}

rule {
  id = "content-range-missing", level = "MUST", field = "Content-Range", cite = "RFC 9110 15.3.7.1",
  text = "A 206 (Partial Content) response of a single part does not say in Content-Range which.",
}

rule {
  id = "content-range-beside-parts", level = "MUST NOT", field = "Content-Range",
  cite = "RFC 9110 15.3.7.2",
  text = "A multipart 206 (Partial Content) response has Content-Range among its own fields; it "
    .. "belongs to each part.",
}

rule {
  id = "content-range-malformed", level = "MUST", field = "Content-Range", cite = "RFC 9110 14.4",
  text = "Content-Range is not a unit and a range with its complete length: bytes 0-99/1234.",
}

rule {
  id = "content-range-unsatisfied", level = "MUST", field = "Content-Range",
  cite = "RFC 9110 15.3.7.1",
  text = "A 206 (Partial Content) response says that the range was not satisfied.",
}

rule {
  id = "content-range-satisfied", level = "SHOULD", field = "Content-Range",
  cite = "RFC 9110 15.5.17",
  text = "A 416 (Range Not Satisfiable) response names a range in place of the complete length "
    .. "alone: bytes */1234.",
}

rule {
  id = "complete-length-missing", level = "SHOULD", field = "Content-Range", cite = "RFC 9110 15.5.17",
  text = "A 416 (Range Not Satisfiable) response to a range of bytes does not tell the complete "
    .. "length in Content-Range.",
}

rule {
  id = "content-range-meaningless", level = "none", field = "Content-Range", cite = "RFC 9110 14.4",
  text = "Content-Range has no meaning in a response of this status code.",
}

rule {
  id = "not-modified-dated", level = "SHOULD NOT", field = "Last-Modified",
  cite = "RFC 9110 15.4.5",
  text = "A 304 (Not Modified) response repeats Last-Modified although it has an ETag.",
}

rule {
  id = "not-modified-method", level = "MUST", cite = "RFC 9110 13.1.2",
  text = "A 304 (Not Modified) answers a method that is not safe; 412 is meant.",
}

rule {
  id = "upgrade-not-offered", level = "MUST NOT", field = "Upgrade", cite = "RFC 9110 7.8",
  text = "The server switches to a protocol that the request did not offer in Upgrade.",
}

rule {
  id = "upgrade-connection", level = "MUST", field = "Connection", cite = "RFC 9110 7.8",
  text = "Upgrade is sent over HTTP/1.1 without the upgrade option in Connection.",
}

rule {
  id = "upgrade-version", level = "none", cite = "RFC 9113 8.6",
  text = "HTTP/2 and later have no 101 (Switching Protocols).",
}
