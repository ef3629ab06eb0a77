"""Applications for the tests of the WSGI example, sound and faulty."""

import io
import sys
from wsgiref.util import FileWrapper

TEXT = [("Content-Type", "text/plain")]


class Broken(Exception):
    """What an application may raise."""


class Stream:
    """Chunks with a close(), as a file has one; raises at the end if told so."""

    def __init__(self, *chunks, error=None):
        self.chunks = iter(chunks)
        self.error = error
        self.closed = 0

    def __iter__(self):
        return self

    def __next__(self):
        for chunk in self.chunks:
            return chunk
        if self.error:
            raise self.error
        raise StopIteration

    def close(self):
        self.closed += 1


def answering(status, headers, chunks):
    """A list of headers is the server's own from then on, and wsgiref adds to it."""
    def app(_environ, start_response):
        start_response(status, list(headers) if isinstance(headers, list) else headers)
        return chunks() if callable(chunks) else chunks
    return app


def late(_environ, start_response):
    start_response("204 No Content", [])
    yield b""
    yield b"late"


def writing(_environ, start_response):
    start_response("204 No Content", [])(b"written")
    return []


def writing_nothing(_environ, start_response):
    start_response("204 No Content", [])(b"")
    return [b""]


def replacing(_environ, start_response):
    """Takes its first head back before any content."""
    start_response("401 Unauthorized", list(TEXT))
    try:
        raise Broken
    except Broken:
        start_response("204 No Content", [], sys.exc_info())
    return [b"x"]


def replacing_too_late(_environ, start_response):
    start_response("401 Unauthorized", list(TEXT))
    yield b"sent"
    try:
        raise Broken
    except Broken:
        start_response("500 Internal Server Error", list(TEXT), sys.exc_info())
    yield b"never"


def starting_twice(_environ, start_response):
    start_response("200 OK", list(TEXT))
    start_response("200 OK", list(TEXT))
    return []


def failing(_environ, start_response):
    start_response("401 Unauthorized", list(TEXT))
    raise Broken


def failing_midway(_environ, start_response):
    start_response("401 Unauthorized", list(TEXT))
    yield b"half"
    raise Broken


def failing_first(_environ, start_response):
    start_response("401 Unauthorized", list(TEXT))
    raise Broken
    yield


# Applications, and what is told of each.
SOUND = {
    "one chunk": (answering("200 OK", TEXT, [b"x"]), []),
    "no chunk": (answering("404 Not Found", TEXT, []), []),
    "two chunks": (answering("200 OK", TEXT, (b"x", b"y")), []),
    "a missing field": (answering("401 Unauthorized", TEXT, [b""]),
                        ["error field-missing (RFC 9110 15.5.2)"]),
    "three findings": (answering("503 Service Unavailable",
                                 [*TEXT, ("Retry-After", "x"), ("Retry-After", "y")], []),
                       ["error field-repeated (RFC 9110 5.3)"]
                       + ["error retry-after-malformed (RFC 9110 10.2.3)"] * 2),
    "forbidden content": (answering("204 No Content", [], [b"", b"x"]),
                          ["error content-forbidden (RFC 9110 15.3.5)"]),
    "forbidden, and none": (answering("204 No Content", [], [b"", b""]), []),
    "late": (late, ["error content-forbidden (RFC 9110 15.3.5)"]),
    "writing": (writing, ["error content-forbidden (RFC 9110 15.3.5)"]),
    "writing nothing": (writing_nothing, []),
    "replacing": (replacing, ["error content-forbidden (RFC 9110 15.3.5)"]),
    "a file": (answering("200 OK", TEXT, lambda: FileWrapper(io.BytesIO(b"x" * 99), 10)), []),
}
FAULTY = [
    replacing_too_late, starting_twice, failing, failing_midway, failing_first,
    lambda environ, start_response: [b"no head"], lambda environ, start_response: None,
    answering("200 OK", TEXT, None), answering("200 OK", TEXT, ["text"]),
    answering("200 OK", TEXT, lambda: Stream(b"x", error=Broken())),
    answering("20x OK", TEXT, [b"x"]), answering("OK", TEXT, [b"x"]), answering("", TEXT, [b"x"]),
    answering("HTTP/1.1 200 OK", TEXT, [b"x"]), answering("204 No\r\nX: y", TEXT, [b"x"]),
    answering("401 \u20ac", TEXT, [b"x"]), answering("401 \ud800", TEXT, [b"x"]),
    answering(b"401 Unauthorized", TEXT, [b"x"]), answering(401, TEXT, [b"x"]),
    answering(None, TEXT, [b"x"]), answering("200 OK", None, [b"x"]),
    answering("200 OK", tuple(TEXT), [b"x"]), answering("200 OK", "headers", [b"x"]),
    answering("200 OK", [("X", 1)], [b"x"]), answering("200 OK", ["X: y"], [b"x"]),
    answering("200 OK", [("X", "\u20ac")], [b"x"]), answering("200 OK", [(None, None)], [b"x"]),
]
