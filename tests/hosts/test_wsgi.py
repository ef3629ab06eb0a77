"""Does the WSGI example tell what is wrong, and leave alone what it watches?"""

import io
import unittest
from unittest import mock
from wsgiref.handlers import SimpleHandler
from wsgiref.headers import Headers
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

from checked import Checked
from wsgi_apps import (
    FAULTY, SOUND, TEXT, Broken, Stream, answering, failing, failing_first, failing_midway)

FIELD = "X-HTTP-Findings"


def environment(**changes):
    environ = {"SERVER_PROTOCOL": "HTTP/1.1", "QUERY_STRING": ""}
    setup_testing_defaults(environ)
    environ.update(changes)
    return environ


def serve(app, **changes):
    """What a server sends, and what is on wsgi.errors."""
    out, errors = io.BytesIO(), io.StringIO()
    handler = SimpleHandler(io.BytesIO(), out, errors, environment(**changes))
    handler.origin_server = False  # which adds the time of day
    handler.run(app)
    return out.getvalue(), errors.getvalue()


def complaints(log):
    """The complaints in a log, without the sentence; whatever else is there stays whole."""
    return [line.partition("': ")[2].rpartition(": ")[0] or line for line in log.splitlines()]


class Transparent(unittest.TestCase):
    def same(self, app, **changes):
        """What is sent is the same with it, and what a server says of a fault."""
        alone, fault = serve(app, **changes)
        for field in (None, FIELD):
            watched, log = serve(Checked(app, field), **changes)
            head, end, content = watched.partition(b"\r\n\r\n")
            lines = [line for line in head.split(b"\r\n") if not line.startswith(FIELD.encode())]
            self.assertEqual(b"\r\n".join(lines) + end + content, alone)
            if field is None:
                self.assertEqual(head + end + content, alone)
            self.assertEqual(fault.splitlines()[-1:], [line for line in log.splitlines()[-1:]
                                                       if fault])

    def test_sound(self):
        for name, (app, _) in SOUND.items():
            for method in ("GET", "HEAD", "POST"):
                with self.subTest(name, method=method):
                    self.same(app, REQUEST_METHOD=method)

    def test_faulty(self):
        for number, app in enumerate(FAULTY):
            with self.subTest(number):
                self.same(app)

    def test_the_list_of_headers_is_used_again(self):
        def app(_environ, start_response):
            start_response("401 Unauthorized", headers)
            return []

        headers = [("Content-Type", "text/plain")]
        for _ in range(2):
            out, _ = serve(validator(Checked(validator(app), FIELD)))
            self.assertEqual(out.count(FIELD.encode()), 1)
            self.assertNotIn(FIELD, Headers(headers))

    def test_every_stream_is_closed_once(self):
        for stream in (Stream(), Stream(b"x", b"y"), Stream(b"x", error=Broken())):
            serve(Checked(answering("200 OK", TEXT, stream), FIELD))
            self.assertEqual(stream.closed, 1)

    def test_nothing_is_read_ahead(self):
        stream = Stream(b"first", b"second")
        chunks = Checked(answering("200 OK", TEXT, stream))(environment(), lambda *_: None)
        self.assertEqual(next(chunks), b"first")
        self.assertEqual(list(stream.chunks), [b"second"])

    def test_the_length_of_an_iterator_is_unknown(self):
        for chunks, known in ([b"x"], True), (Stream(b"x"), False):
            app = Checked(answering("200 OK", TEXT, chunks))
            self.assertEqual(hasattr(app(environment(), lambda *_: None), "__len__"), known)

    def test_no_log(self):
        class Closed(io.StringIO):
            def write(self, text):
                raise OSError(text)

        for errors in (Closed(), None):
            chunks = Checked(answering("401 Unauthorized", TEXT, [b"x"]))(
                environment(**{"wsgi.errors": errors}), lambda *_: None)
            self.assertEqual(list(chunks), [b"x"])
            chunks.close()


class Told(unittest.TestCase):
    def told(self, app, *expected, **changes):
        self.assertEqual(complaints(serve(app, **changes)[1]), list(expected))

    def test_sound(self):
        for name, (app, expected) in SOUND.items():
            with self.subTest(name):
                self.told(Checked(app), *expected)
                self.told(validator(Checked(validator(app))), *expected)
                self.told(validator(Checked(validator(app), FIELD)), *expected)

    def test_methods(self):
        forbidden = "error content-to-head (RFC 9110 9.3.2)"
        for chunks, expected in ([b"x"], [forbidden]), ([], []), ([b""], []):
            app = Checked(answering("200 OK", TEXT, chunks))
            self.told(app, *expected, REQUEST_METHOD="HEAD")
            self.told(app, REQUEST_METHOD="GET")
        refusing = Checked(answering("405 No", [*TEXT, ("Allow", "GET, PUT")], []))
        self.told(refusing, "note allow-lists-method (RFC 9110 10.2.1)", REQUEST_METHOD="PUT")
        self.told(refusing, REQUEST_METHOD="POST")

    def test_fields_of_the_request(self):
        part = Checked(answering("206 Part", [*TEXT, ("Content-Range", "bytes 0-0/1")], [b"x"]))
        self.told(part, "note request-lacks-field (RFC 9110 15.3.7)")
        self.told(part, HTTP_RANGE="bytes=0-0")
        fresh = Checked(answering("304 Not Modified", [], []))
        self.told(fresh, "note request-lacks-field (RFC 9110 15.4.5)")
        self.told(fresh, HTTP_IF_NONE_MATCH='"x"')
        self.told(fresh, "error not-modified-method (RFC 9110 13.1.2)", HTTP_IF_NONE_MATCH='"x"',
                  REQUEST_METHOD="POST")

    def test_the_application_may_change_the_environment(self):
        def app(environ, start_response):
            environ.pop("HTTP_RANGE", None)
            return part(environ, start_response)
        part = answering("206 Part", [*TEXT, ("Content-Range", "bytes 0-0/1")], [])
        self.told(Checked(app), HTTP_RANGE="bytes=0-0")
        self.told(Checked(app), "note request-lacks-field (RFC 9110 15.3.7)")

    def test_what_the_server_adds_to_the_list_is_its_own(self):
        self.told(Checked(answering("204 No Content", [], [])))

    def test_version_of_the_request(self):
        early = Checked(answering("103 Early Hints", [], []))
        to_http10 = "error interim-to-http10 (RFC 9110 15.2)"
        self.told(early, SERVER_PROTOCOL="HTTP/1.1")
        self.told(early, to_http10, SERVER_PROTOCOL="HTTP/1.0")
        self.told(early, SERVER_PROTOCOL="INCLUDED")

    def test_the_line(self):
        app = Checked(answering("401 Una\xfcthorized", TEXT, []))
        _, log = serve(app, SCRIPT_NAME="/a b", PATH_INFO="/\xc3\xa4\n\0'")
        self.assertRegex(log, r"\AGET /a%20b/%C3%A4%0A%00%27 '401 Una\\xfcthorized': error [^\n]*\.\n\Z")

    def unreadable(self, message, status, headers):
        """Told by what it takes for a server: those of wsgiref stop it."""
        started, errors = [], io.StringIO()
        environ = environment(**{"wsgi.errors": errors})
        app = Checked(answering(status, headers, [b"x"]), FIELD)
        chunks = app(environ, lambda *given: started.append(given))
        self.assertEqual(list(chunks), [b"x"])
        chunks.close()
        self.assertEqual(errors.getvalue(), f"GET / {status!a}: cannot be checked: {message}\n")
        sent = headers
        if isinstance(headers, list):
            sent = [*headers, (FIELD, "unchecked")]
        self.assertEqual(started, [(status, sent)])
        if sent is headers:
            self.assertIs(started[0][1], headers)

    def test_what_cannot_be_checked(self):
        code = "ParseError: no status code of three digits at offset "
        for status in ("", "OK", "HTTP/1.1 200 OK", b"200 OK", None, "\ud800"):
            self.unreadable(f"{code}9", status, TEXT)
        self.unreadable(f"{code}11", "20 OK", TEXT)
        self.unreadable("TypeError: the headers are not a list, but of type tuple", "200 OK", tuple(TEXT))
        self.unreadable("TypeError: the headers are not a list, but of type list_iterator", "200 OK",
                        iter(TEXT))
        self.unreadable("TypeError: check(): fields must be a mapping or pairs of a name and a "
                        "value, not items of type str", "200 OK", ["X: y"])

    def test_what_ends_early(self):
        """Content that was not asked for may yet have come."""
        for read, expected in (0, []), (1, []), (2, ["error content-forbidden (RFC 9110 15.3.5)"]):
            errors = io.StringIO()
            chunks = Checked(answering("204 No Content", [], [b"", b"x"]))(
                environment(**{"wsgi.errors": errors}), lambda *_: None)
            for _ in range(read):
                next(chunks)
            chunks.close()
            chunks.close()
            self.assertEqual(complaints(errors.getvalue()), expected)

    def test_whether_there_was_content(self):
        """Of no content at all the check is told, too, once it is known."""
        for chunks, ended in ([b"", b"x"], True), ([b""], False), ([], False):
            with mock.patch("checked.httpstatus.check", return_value=[]) as check:
                serve(Checked(answering("200 OK", TEXT, chunks), FIELD))
            self.assertEqual([call.kwargs["content"] for call in check.call_args_list],
                             [None, ended])

    def test_what_fails_is_the_servers(self):
        for app in (failing, failing_first, failing_midway):
            self.assertNotIn("field-missing", serve(Checked(app))[1])

    def test_field(self):
        def field(app):
            head = serve(Checked(app, FIELD))[0].partition(b"\r\n\r\n")[0].decode("latin-1")
            return [line for line in head.split("\r\n") if line.startswith(FIELD)]

        self.assertEqual(field(SOUND["one chunk"][0]), [])
        self.assertEqual(field(SOUND["a missing field"][0]),
                         [f"{FIELD}: error field-missing WWW-Authenticate"])
        self.assertEqual(field(SOUND["three findings"][0]), [
            f"{FIELD}: error field-repeated Retry-After, error retry-after-malformed Retry-After, "
            "error retry-after-malformed Retry-After"])
        self.assertEqual(field(answering("799 Odd", TEXT, [])),
                         [f"{FIELD}: error code-out-of-range"])


if __name__ == "__main__":
    unittest.main()
