-- What a check can report beyond the field rules of each code. Library and compiler find each rule by
-- its id, which never changes.

-- Its citation is that of the code's own rule about content.
rule {
  id = "content-forbidden", level = "MUST NOT",
  text = "There is content, but responses with this status code must not have any.",
}

rule {
  id = "content-to-head", level = "MUST NOT", cite = "RFC 9110 9.3.2",
  text = "There is content, but a response to HEAD must not have any.",
}

rule {
  id = "content-to-connect", level = "MUST NOT", cite = "RFC 9110 9.3.6",
  text = "There is content, but after a successful response to CONNECT only the data of the "
    .. "tunnel follows.",
}

rule {
  id = "content-in-interim", level = "MUST NOT", cite = "RFC 9110 15.2",
  text = "There is content, but an interim (1xx) response must not have any.",
}

rule {
  id = "content-not-generated", level = "MUST NOT", cite = "RFC 9110 15.3.6",
  text = "A 205 (Reset Content) response has content or announces it, but must not.",
}

rule {
  id = "connect-framing", level = "MUST NOT", cite = "RFC 9110 9.3.6",
  text = "A successful response to CONNECT has a field that announces content, but the data "
    .. "of the tunnel follows instead.",
}

rule {
  id = "interim-content-length", level = "MUST NOT", field = "Content-Length", cite = "RFC 9110 8.6",
  text = "An interim (1xx) response has Content-Length, but cannot have content.",
}

rule {
  id = "interim-transfer-encoding", level = "MUST NOT", field = "Transfer-Encoding",
  cite = "RFC 9112 6.1",
  text = "An interim (1xx) response has Transfer-Encoding, but cannot have content.",
}

rule {
  id = "interim-to-http10", level = "MUST NOT", cite = "RFC 9110 15.2",
  text = "An interim (1xx) response was sent to an HTTP/1.0 client, which does not "
    .. "understand it.",
}

rule {
  id = "code-out-of-range", level = "MUST", cite = "RFC 9110 15",
  text = "The status code is invalid because it is not from 100 to 599; clients treat it as "
    .. "a server error.",
}

rule {
  id = "code-unknown", level = "none", cite = "RFC 9110 15",
  text = "No known source defines this status code; clients treat it as the x00 code of its "
    .. "class.",
}

rule {
  id = "code-unregistered", level = "none", cite = "RFC 9110 16.2.1",
  text = "The status code is not registered; clients that do not know its vendor treat it as "
    .. "the x00 code of its class.",
}

-- The citation of these four is what gave the code its state: `state_cite`, or else its first
-- document.
rule {
  id = "code-temporary", level = "none",
  text = "The status code is registered only for a limited time; it may change or be removed.",
}

rule {
  id = "code-deprecated", level = "none",
  text = "The status code is deprecated: servers should no longer send it.",
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
  text = "The owner of this status code uses it only in logs or configuration and never "
    .. "sends it; another party set it here.",
}

-- Its citation is that of the code's own rule about the request.
rule {
  id = "request-lacks-field", level = "none",
  text = "The request had none of the fields that this status code responds to.",
}

rule {
  id = "continue-not-expected", level = "none", field = "Expect", cite = "RFC 9110 15.2.1",
  text = "The server sent 100 (Continue), but the request did not wait for it: its Expect "
    .. "does not list 100-continue.",
}

rule {
  id = "created-by-safe-method", level = "none", cite = "RFC 9110 9.2.1",
  text = "The response reports that something was created, but the request used a safe "
    .. "method, which asks for no change.",
}

rule {
  id = "allow-lists-method", level = "none", field = "Allow",
  cite = "RFC 9110 10.2.1",
  text = "Allow lists the very method that the response refuses.",
}

rule {
  id = "location-missing", level = "none", field = "Location", cite = "RFC 9110 15.4.4",
  text = "A 303 (See Other) response has no Location field to say where to go.",
}

rule {
  id = "retry-after-malformed", level = "MUST", field = "Retry-After", cite = "RFC 9110 10.2.3",
  text = "Retry-After is neither a number of seconds nor an HTTP date.",
}

rule {
  id = "challenge-missing", level = "MUST", field = "WWW-Authenticate", cite = "RFC 9110 11.6.1",
  text = "WWW-Authenticate is present but names no authentication scheme.",
}

rule {
  id = "proxy-challenge-missing", level = "MUST", field = "Proxy-Authenticate",
  cite = "RFC 9110 11.7.1",
  text = "Proxy-Authenticate is present but names no authentication scheme.",
}

rule {
  id = "content-range-missing", level = "MUST", field = "Content-Range", cite = "RFC 9110 15.3.7.1",
  text = "A 206 (Partial Content) response with a single part has no Content-Range to say "
    .. "which part it is.",
}

rule {
  id = "content-range-beside-parts", level = "MUST NOT", field = "Content-Range",
  cite = "RFC 9110 15.3.7.2",
  text = "A multipart 206 (Partial Content) response has Content-Range among its own fields; "
    .. "it belongs in each part.",
}

rule {
  id = "content-range-malformed", level = "MUST", field = "Content-Range", cite = "RFC 9110 14.4",
  text = "Content-Range is malformed; write it like bytes 0-99/1234 or, in a 416 response, "
    .. "bytes */1234.",
}

rule {
  id = "content-range-unsatisfied", level = "MUST", field = "Content-Range",
  cite = "RFC 9110 15.3.7.1",
  text = "The Content-Range of a 206 (Partial Content) response says that the range was not "
    .. "satisfied.",
}

rule {
  id = "content-range-satisfied", level = "SHOULD", field = "Content-Range",
  cite = "RFC 9110 15.5.17",
  text = "The Content-Range of a 416 (Range Not Satisfiable) response names a range; it "
    .. "should give only the complete length, such as bytes */1234.",
}

rule {
  id = "complete-length-missing", level = "SHOULD", field = "Content-Range", cite = "RFC 9110 15.5.17",
  text = "A 416 (Range Not Satisfiable) response to a request for bytes has no Content-Range "
    .. "with the complete length.",
}

rule {
  id = "content-range-meaningless", level = "none", field = "Content-Range", cite = "RFC 9110 14.4",
  text = "Content-Range has no meaning in a response with this status code.",
}

rule {
  id = "not-modified-dated", level = "SHOULD NOT", field = "Last-Modified",
  cite = "RFC 9110 15.4.5",
  text = "A 304 (Not Modified) response repeats Last-Modified although it has an ETag.",
}

rule {
  id = "not-modified-method", level = "MUST", cite = "RFC 9110 13.1.2",
  text = "A 304 (Not Modified) response answers a method that is not safe; the right code is "
    .. "412.",
}

rule {
  id = "upgrade-not-offered", level = "MUST NOT", field = "Upgrade", cite = "RFC 9110 7.8",
  text = "The server switches to a protocol that the request did not offer in Upgrade.",
}

rule {
  id = "upgrade-connection", level = "MUST", field = "Connection", cite = "RFC 9110 7.8",
  text = "Upgrade is sent over HTTP/1.1, but Connection does not list the upgrade option.",
}

rule {
  id = "upgrade-version", level = "none", cite = "RFC 9113 8.6",
  text = "HTTP/2 and later do not have 101 (Switching Protocols).",
}

-- Each field of data/singletons.lua has its own; its name stands in the place of "A field".
rule {
  id = "field-repeated", level = "MUST NOT", cite = "RFC 9110 5.3",
  text = "A field is there more than once, with different values, but can have only one value.",
}

rule {
  id = "location-malformed", level = "MUST", field = "Location", cite = "RFC 9110 10.2.2",
  text = "Location is not a URI reference; other characters than those of RFC 3986, such as "
    .. "spaces, must be percent-encoded.",
}

rule {
  id = "allow-malformed", level = "MUST", field = "Allow", cite = "RFC 9110 10.2.1",
  text = "Allow is not a list of methods; write it like GET, HEAD.",
}

rule {
  id = "range-method", level = "MUST", field = "Range", cite = "RFC 9110 14.2",
  text = "The response is about a range, but Range has a meaning only with GET; with other "
    .. "methods a server must ignore it.",
}

rule {
  id = "partial-length", level = "MUST", field = "Content-Length", cite = "RFC 9110 15.3.7",
  text = "Content-Length is not the length of the range that Content-Range names.",
}

-- What a reader of the head accepted although it is wrong: one for each word of the set lenient.
rule {
  id = "lenient-no-space", level = "MUST", cite = "RFC 9112 4",
  text = "The space behind the status code is missing; it must be there even when no reason "
    .. "phrase follows.",
}

-- Without a keyword: it may have been an editor or a terminal that took the CR.
rule {
  id = "lenient-bare-lf", level = "none", cite = "RFC 9112 2.2",
  text = "A line of the head ends with LF alone instead of CRLF.",
}

rule {
  id = "lenient-obs-text", level = "none", cite = "RFC 9110 5.5",
  text = "The reason phrase or a field value has bytes above 127, whose encoding nothing tells.",
}

rule {
  id = "lenient-obs-fold", level = "MUST NOT", cite = "RFC 9112 5.2",
  text = "A field value goes over several lines.",
}

rule {
  id = "lenient-spaces", level = "MUST", cite = "RFC 9112 4",
  text = "More than one space stands before the status code.",
}

rule {
  id = "lenient-space-before-colon", level = "MUST NOT", cite = "RFC 9112 5.1",
  text = "White space stands between the name of a field and its colon.",
}

rule {
  id = "lenient-control", level = "MUST NOT", cite = "RFC 9110 5.5",
  text = "The reason phrase or a field value has control bytes.",
}

rule {
  id = "lenient-no-end", level = "none", cite = "RFC 9112 8",
  text = "The head ends without its empty line; fields may be missing.",
}

rule {
  id = "lenient-no-field", level = "MUST", cite = "RFC 9112 5",
  text = "A line of the head is not a field and was skipped.",
}
