"""Do the rules, the parser and the check keep their promises in Python? What they answer,
cases.py and findings.py compare."""

import copy
import email
import http
import inspect
import pickle
import unittest
from wsgiref.headers import Headers

import httpstatus
from httpstatus import ParseError, _httpstatus
from test_python import HUGE, STRANGERS, Broken, Index

BY_CODE = [httpstatus.is_heuristically_cacheable, httpstatus.is_redirect, httpstatus.status,
           httpstatus.retry_needs_idempotent, httpstatus.retry_text, httpstatus.retry_citation,
           httpstatus.fields, httpstatus.request_fields, httpstatus.request_citation]
WITH_METHOD = [httpstatus.forbids_content, httpstatus.forbids_sending_content,
               httpstatus.redirect_method, httpstatus.retry]
OF_METHODS = [httpstatus.method_is_safe, httpstatus.method_is_idempotent]
METHODS = [None, "GET", "HEAD", "POST", "CONNECT", "X-PUSH", ""]
NO_METHODS = ["GET\0", "\0", "HEAD\0x", "\ud800", "GET\ud800"]


def kind(value):
    return "None" if value is None else type(value).__name__


class Case(unittest.TestCase):
    def refused(self, message, function, *arguments, error=TypeError, **named):
        with self.assertRaises(error) as caught:
            function(*arguments, **named)
        self.assertEqual(str(caught.exception), message)

    def fails_at(self, offset, function, text, *more):
        with self.assertRaises(ParseError) as caught:
            function(text, *more)
        self.assertEqual(caught.exception.offset, offset, text[:40])


class Rules(Case):
    def test_what_counts_as_an_int(self):
        for code in (*range(99, 601), *HUGE):
            for function in BY_CODE:
                self.assertEqual(function(Index(code)), function(code))
            for function in WITH_METHOD:
                self.assertEqual(function(Index(code), "POST"), function(code, "POST"))

    def test_any_int_is_answered(self):
        for code in (-1, 0, 799, 2**40 + 404, *HUGE):
            self.assertIs(httpstatus.is_heuristically_cacheable(code), False)
            self.assertIs(httpstatus.is_redirect(code), False)
            self.assertEqual(httpstatus.status(code), "799 " if code == 799 else "")
            self.assertEqual(httpstatus.retry_text(code), httpstatus.retry_text(500))
            self.assertEqual(httpstatus.retry_citation(code), httpstatus.retry_citation(500))
            self.assertIs(httpstatus.retry_needs_idempotent(code), True)
            self.assertIsNone(httpstatus.find_field(code, "Retry-After"))
            self.assertEqual(httpstatus.source_reason("nginx", code), "")
            self.assertEqual(httpstatus.fields(code), ())
            self.assertEqual(httpstatus.request_fields(code), ())
            self.assertIsNone(httpstatus.request_citation(code))
            for method in METHODS:
                self.assertEqual(httpstatus.retry(code, method), httpstatus.retry(500, method))
                self.assertIsNone(httpstatus.redirect_method(code, method))
                self.assertIs(httpstatus.forbids_content(code, method), method == "HEAD")
                self.assertIs(httpstatus.forbids_sending_content(code, method), method == "HEAD")

    def test_wrong_types_are_named(self):
        for function in BY_CODE + WITH_METHOD:
            arguments = () if function in BY_CODE else ("GET",)
            for stranger in [*STRANGERS, "404"]:
                self.refused(f"{function.__name__}(): code must be an int, not {kind(stranger)}",
                             function, stranger, *arguments)
            self.assertRaises(ZeroDivisionError, function, Broken(), *arguments)
            self.assertRaises(TypeError, function)
        for function in WITH_METHOD + OF_METHODS:
            arguments = (404,) if function in WITH_METHOD else ()
            wanted = "a str or None" if function in WITH_METHOD else "a str"
            for stranger in [*STRANGERS, 404]:
                if stranger is None and function in WITH_METHOD:
                    continue
                message = f"{function.__name__}(): method must be {wanted}, not {kind(stranger)}"
                self.refused(message, function, *arguments, stranger)

    def test_no_method_is_an_unknown_one(self):
        """What cannot be a method is never cut to one that can."""
        for text in NO_METHODS:
            for code in range(100, 600):
                for function in WITH_METHOD:
                    self.assertEqual(function(code, text), function(code, None))
            for function in OF_METHODS:
                self.assertIs(function(text), False)
        self.assertEqual(httpstatus.redirect_method(307, "caf\xe9"), "caf\xe9")
        self.assertIsNone(httpstatus.redirect_method(307, None))
        self.assertRaises(TypeError, httpstatus.redirect_method, 307)

    def test_a_method_may_be_named_or_left_out(self):
        self.assertEqual(httpstatus.retry(504), "never")
        self.assertEqual(httpstatus.retry(code=504, method="GET"), "same")
        self.assertIs(httpstatus.forbids_content(200), False)
        self.assertIs(httpstatus.forbids_content(205), False)
        self.assertIs(httpstatus.forbids_sending_content(205), True)
        self.assertIs(httpstatus.forbids_content(code=200, method="HEAD"), True)
        self.assertEqual(httpstatus.redirect_method(code=303, method="POST"), "GET")

    def test_every_code(self):
        advice, levels = set(), set()
        for code in range(100, 600):
            advice.add(httpstatus.retry(code, "GET"))
            text, citation = httpstatus.retry_text(code), httpstatus.retry_citation(code)
            self.assertEqual(text == "", citation is None)
            self.assertEqual(httpstatus.request_fields(code) == (),
                             httpstatus.request_citation(code) is None)
            for rule in httpstatus.fields(code):
                levels.add(rule.level)
                self.assertIs(type(rule), httpstatus.FieldRule)
                self.assertTrue(rule.name and rule.citation.url)
                self.assertIs(type(rule.condition), str)
        self.assertTrue({"never", "same", "delay", "without-early-data"} < advice)
        self.assertNotIn("", advice)
        self.assertLessEqual({"MUST", "MAY", "MUST NOT"}, levels)
        self.assertLessEqual(levels, {"", "MUST", "SHOULD", "MAY", "MUST NOT", "SHOULD NOT"})

    def test_a_status_has_the_rules_of_its_code(self):
        for status in httpstatus.catalogue():
            code = status.code
            for name in ("fields", "request_fields", "is_heuristically_cacheable", "is_redirect"):
                self.assertEqual(getattr(status, name), getattr(httpstatus, name)(code))
            for method in METHODS:
                for name in ("forbids_content", "forbids_sending_content", "redirect_method"):
                    self.assertEqual(getattr(status, name)(method),
                                     getattr(httpstatus, name)(code, method))
        self.assertIs(httpstatus.NO_CONTENT.forbids_content(), True)
        self.assertEqual(httpstatus.BAD_GATEWAY.retry(method="GET"), httpstatus.retry(502, "GET"))
        self.refused("retry(): method must be a str or None, not int",
                     httpstatus.NOT_FOUND.retry, 5)
        self.assertRaises(TypeError, httpstatus.NOT_FOUND.redirect_method)

    def test_a_status_has_a_rule_on_retries_of_its_own(self):
        for status in httpstatus.catalogue():
            self.assertEqual(status.retry_text == "", status.retry_citation is None)
            self.assertTrue(status.retry_after is None or status.retry("GET") == "delay")
            for method in METHODS if status.preferred else ():
                self.assertEqual(status.retry(method), httpstatus.retry(status.code, method))
        self.assertEqual(httpstatus.find(529, "anthropic").retry("POST"), "delay")
        self.assertEqual(httpstatus.find(530, "pantheon").retry("GET"), "never")
        self.assertEqual(httpstatus.find(522, "cloudflare").retry("GET"), "delay")
        self.assertEqual(httpstatus.find(522, "cloudflare").retry(), "never")

    def test_what_has_no_rule_of_its_own_has_that_of_the_code_to_treat_it_as(self):
        general = 0
        for code in (*range(-10, 1010), *HUGE):
            status, known = httpstatus.find(code), httpstatus.treat_as(code)
            own = httpstatus.retry_citation(code) != httpstatus.retry_citation(known)
            if own or status is not None and status.registered:
                continue
            general += 1
            for method in (None, *httpstatus.methods()):
                self.assertEqual(httpstatus.retry(code, method), httpstatus.retry(known, method))
        self.assertGreater(general, 900)

    def test_retry_after(self):
        date, now = "Fri, 27 Nov 2026 17:00:00 GMT", 1795795200
        self.assertEqual(httpstatus.retry_after(date, now), 3600)
        self.assertEqual(httpstatus.retry_after(value=date.encode(), now=Index(now)), 3600)
        self.assertEqual(httpstatus.retry_after("9223372036854775807", 0), 2**63 - 1)
        self.assertIsNone(httpstatus.retry_after("9223372036854775808", 0))
        self.assertEqual(httpstatus.retry_after(date, 2**70), 0)
        self.assertIsNone(httpstatus.retry_after(date, -2**70))
        for nothing in ("", "soon", date + "\0", "\u0661", "\ud800", b"\xff"):
            self.assertIsNone(httpstatus.retry_after(nothing, now))
        for stranger in (None, 5, 1.5):
            self.refused(f"retry_after(): value must be a str or bytes, not {kind(stranger)}",
                         httpstatus.retry_after, stranger, now)
        for stranger in (None, "5", 1.5):
            self.refused(f"retry_after(): now must be an int, not {kind(stranger)}",
                         httpstatus.retry_after, date, stranger)

    def test_a_field_by_its_name(self):
        self.assertEqual(httpstatus.find_field(401, "www-authenticate"), httpstatus.fields(401)[0])
        for nothing in ("Allow", "", "WWW-Authenticate\0", "\ud800"):
            self.assertIsNone(httpstatus.find_field(401, nothing))


class Parsing(Case):
    def test_a_text_and_its_bytes(self):
        line = "HTTP/1.1 404 Pas trouv\xe9\r\n"
        for text in (line, line.encode("iso-8859-1")):
            parsed = httpstatus.parse(text)
            self.assertEqual((parsed.code, parsed.detail, parsed.version), (404, None, (1, 1)))
            self.assertEqual((parsed.reason, parsed.flags), ("Pas trouv\xe9", ("obs-text",)))
        self.assertEqual(httpstatus.parse("404.13").detail, 13)
        self.assertIsNone(httpstatus.parse("404.13").version)
        self.assertEqual(httpstatus.parse(b"HTTP/2 200 \xc3\xa9").reason.encode("iso-8859-1"),
                         b"\xc3\xa9")

    def test_a_reason_is_a_part_of_the_text(self):
        for reason in ("", "x", "\xe9", "\u2013", "\U0001f600", "\ud800", "a\udcff\tb",
                       "\xff" * 4000, "\u2013" * 2000):
            for before, after in (("404 ", ""), ("HTTP/1.1 404 ", "\r\n"), ("404 ", "\n")):
                parsed = httpstatus.parse(before + reason + after)
                self.assertEqual(parsed.reason, reason)
                self.assertEqual("obs-text" in parsed.flags, not reason.isascii())
                self.assertEqual("bare-lf" in parsed.flags, after == "\n")

    def test_an_offset_is_an_index(self):
        for filler in ("x", "\xe9", "\u2013", "\U0001f600", "\ud800"):
            for count in (0, 1, 7):
                text = "404 " + filler * count
                for wrong in ("\0", "\r", "\n"):
                    offset = len(text) + (wrong == "\n")
                    self.fails_at(offset, httpstatus.parse, text + wrong + "\u2013")
        # Far into a character that the limit cuts, it is the index of that one.
        for character, size in (("x", 1), ("\xe9", 1), ("\u2013", 3), ("\U0001f600", 4)):
            for shift in range(4):
                text = "404 " + "y" * shift + character * 9000
                self.fails_at(4 + shift + (8192 - 4 - shift) // size, httpstatus.parse, text)

    def test_what_was_wrong(self):
        for text in ("", b"", "Not Found", "HTTP/1.1 40", "404\0", "\ud800", "x" * 100_000,
                     "404\n" * 100_000, b"\xff", "\0"):
            with self.assertRaises(ParseError) as caught:
                httpstatus.parse(text)
            error = caught.exception
            self.assertIsInstance(error, ValueError)
            self.assertTrue(error.problem and 0 <= error.offset <= len(text))
            self.assertEqual(str(error), f"{error.problem} at offset {error.offset}")
            for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
                self.assertEqual((type(twin), str(twin), twin.offset),
                                 (ParseError, str(error), error.offset))

    def test_wrong_types_are_named(self):
        for function in (httpstatus.parse, httpstatus.read_head):
            for stranger in [*STRANGERS, 404, ["404"]]:
                if isinstance(stranger, bytes):
                    continue
                wanted = f"{function.__name__}(): text must be a str or bytes"
                self.refused(f"{wanted}, not {kind(stranger)}", function, stranger)
            self.assertRaises(TypeError, function)
            self.assertRaises(TypeError, function, "404", "404", "404")
        for stranger in (*STRANGERS, None, 0, 1, "yes"):
            if not isinstance(stranger, bool):
                self.refused(f"read_head(): ended must be a bool, not {kind(stranger)}",
                             httpstatus.read_head, Heads.HEAD, stranger)

    def test_derived_texts(self):
        class Text(str):
            def encode(self, *arguments):
                raise ZeroDivisionError

        class Bytes(bytes):
            def __getitem__(self, index):
                raise ZeroDivisionError

        for text in (Text("404 Not Found"), Bytes(b"404 Not Found"), Text("404 Not Found\u2013")):
            self.assertEqual(httpstatus.parse(text).reason[:9], "Not Found")
        self.assertIs(type(httpstatus.parse(Text("404 x")).reason), str)


class Heads(Case):
    HEAD = "HTTP/1.1 200 OK\r\nServer: nginx\r\nSet-Cookie: a\r\nset-cookie:  b \t\r\nX:\r\n\r\n"

    def test_a_head(self):
        for text in (self.HEAD, self.HEAD.encode(), self.HEAD + "HTTP/1.1 body\r\n\0\u2013"):
            head = httpstatus.read_head(text)
            self.assertEqual(head.status, httpstatus.parse("HTTP/1.1 200 OK"))
            self.assertEqual(head.fields, (("Server", "nginx"), ("Set-Cookie", "a"),
                                           ("set-cookie", "b"), ("X", "")))
            self.assertEqual((head.length, head.flags), (len(self.HEAD), ()))

    def test_what_is_behind_it(self):
        for text in ("HTTP/1.1 103 \xe9\nLink: \u2013\n\n" + self.HEAD,
                     b"HTTP/1.1 103 \xe9\nLink: \xe2\x80\x93\n\n" + self.HEAD.encode()):
            interim = httpstatus.read_head(text)
            self.assertEqual(interim.status.code, 103)
            self.assertEqual(interim.flags, ("bare-lf", "obs-text"))
            self.assertEqual(httpstatus.read_head(text[interim.length:]).status.code, 200)

    def test_a_folded_value_is_one_line(self):
        head = httpstatus.read_head("HTTP/1.1 200 OK\r\nA: b\u2013 \r\n \ud800\tc \r\nD: e\r\n\r\n")
        self.assertEqual(head.fields, (("A", "b\u2013 \ud800\tc"), ("D", "e")))
        self.assertEqual(head.flags, ("obs-text", "obs-fold"))
        date = "Retry-After: Fri, 31 Dec 1999\r\n 23:59:59 GMT"
        for text in (f"HTTP/1.1 503 x\r\n{date}\r\n\r\n", f"HTTP/1.1 503 x\n{date}\n\n".encode()):
            head = httpstatus.read_head(text)
            self.assertEqual(head.fields, (("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"),))
            self.assertEqual(httpstatus.check(code=503, fields=head.fields), [])
        folded = date.partition(": ")[2]
        self.assertEqual(httpstatus.check(code=503, fields={"Retry-After": folded}), [])

    def test_what_clients_accept(self):
        for line, flags in (("A : b", ("space-before-colon",)), ("A: b\x01", ("control",)),
                            ("A: b\r\nno field", ("no-field",)), (" x\r\nA: b", ("no-field",))):
            head = httpstatus.read_head(f"HTTP/1.1 200 OK\r\n{line}\r\n\r\n")
            self.assertEqual((head.flags, head.find("a")[:1], len(head.fields)), (flags, "b", 1))
        self.assertEqual(httpstatus.parse("HTTP/1.1  099 x\x7f").flags, ("spaces", "control"))

    def test_the_end_of_input(self):
        for text, fields in (("HTTP/1.1 200 OK", ()), ("HTTP/1.1 200 OK\r\nA: b", (("A", "b"),)),
                             (b"HTTP/1.1 200 OK\r\nA: b\r\n", (("A", "b"),))):
            self.fails_at(len(text), httpstatus.read_head, text)
            self.fails_at(len(text), httpstatus.read_head, text, False)
            head = httpstatus.read_head(text, ended=True)
            self.assertEqual((head.fields, head.flags, head.length),
                             (fields, ("no-end",), len(text)))
        self.assertEqual(httpstatus.read_head(self.HEAD, True).flags, ())
        self.fails_at(11, httpstatus.read_head, "HTTP/1.1 20", True)

    def test_a_field_by_its_name(self):
        head = httpstatus.read_head(self.HEAD)
        for name in ("Set-Cookie", "set-cookie", "SET-COOKIE"):
            self.assertEqual(head.find(name), "a")
            self.assertEqual(head.find_all(name), ("a", "b"))
        self.assertEqual((head.find("X"), head.find_all("x")), ("", ("",)))
        for name in ("Cookie", "", "Set-Cookie ", "\u017fet-Cookie", "Set-Coo\u212aie"):
            self.assertIsNone(head.find(name))
            self.assertEqual(head.find_all(name), ())
        for find in (head.find, head.find_all):
            self.refused(f"{find.__name__}(): name must be a str, not bytes", find, b"X")

    def test_any_number_of_fields(self):
        for count in (0, 1, 63, 64, 65, 128, 129, 10_000):
            lines = [(f"X-{index}", "\xe9" * (index % 3)) for index in range(count)]
            text = "".join(f"{name}: {value}\r\n" for name, value in lines)
            for wide in ("", "\u2013"):
                head = httpstatus.read_head(f"HTTP/2 200 {wide}\r\n{text}\r\n")
                self.assertEqual(head.fields, tuple(lines))

    def test_what_is_no_head(self):
        start = "HTTP/1.1 200 OK\r\n"
        many = "".join(f"X: {index}\r\n" for index in range(64))
        for before, wrong in (("", ""), ("", "200 OK\r\n\r\n"), (start + "no", "\0field\r\n\r\n"),
                              (start + "A: b\u2013\r\nB", "\r: d\r\n\r\n"),
                              (start + "A: \u2013", ""), (start + "A: ", "\0\r\n\r\n"),
                              (start + many, ""), (start + many + "A", "\0b\r\n\r\n"),
                              ("HTTP/1.1 2", "x"), ("", "404")):
            self.fails_at(len(before), httpstatus.read_head, before + wrong)

    def test_a_head_has_an_end(self):
        limit = 2**20
        start = "HTTP/1.1 200 OK\r\n"
        for line in ("A:b\n", "\xe9", "\u2013", "A:" + "x" * 1000 + "\n"):
            begin = start if line.startswith("A") else start + "A:"
            with self.assertRaises(ParseError) as caught:
                httpstatus.read_head(begin + line * (limit // len(line) + 1))
            self.assertEqual(caught.exception.problem, "longer than it may be")
            self.assertLessEqual(caught.exception.offset, limit)
        full = start + "A:b\n" * ((limit - len(start) - 1) // 4)
        full += "A:" + "c" * (limit - len(full) - 4) + "\n" if limit - len(full) > 4 else ""
        self.assertLessEqual(len(full) + 1, limit)
        self.assertGreater(len(httpstatus.read_head(full + "\n" + "x" * limit).fields), 260_000)


class Checks(Case):
    def rules(self, **known):
        return [finding.rule for finding in httpstatus.check(**known)]

    def test_a_finding(self):
        findings = httpstatus.check(code=401, fields={}, method="GET")
        self.assertIs(type(findings), list)
        [finding] = findings
        self.assertIs(type(finding), httpstatus.Finding)
        self.assertEqual((finding.rule, finding.severity, finding.field),
                         ("field-missing", "error", "WWW-Authenticate"))
        self.assertRegex(finding.text, r"^[A-Z].+\.$")
        self.assertEqual(finding.citation.document, "RFC 9110")

    def test_what_is_unknown_is_left_out(self):
        upgraded = {"Upgrade": "h2c", "Connection": "upgrade"}
        self.assertEqual(self.rules(code=101, fields=upgraded), [])
        self.assertEqual(self.rules(code=101, fields=upgraded, version="2"), ["upgrade-version"])
        self.assertEqual(self.rules(code=206), [])
        self.assertEqual(self.rules(code=206, fields=None, request_fields=None), [])
        for nothing in ({}, [], (), iter([])):
            self.assertEqual(self.rules(code=206, fields=nothing), ["content-range-missing"])
            self.assertEqual(self.rules(code=206, request_fields=nothing), ["request-lacks-field"])
        self.assertEqual(self.rules(code=204, content=None), [])
        self.assertEqual(self.rules(code=204, content=False), [])
        self.assertEqual(self.rules(code=204, content=True), ["content-forbidden"])
        self.assertEqual(self.rules(code=304, method=None), [])
        for method in NO_METHODS:  # known to be none that there is
            self.assertEqual(self.rules(code=304, method=method), ["not-modified-method"])
            self.assertEqual(self.rules(code=200, method=method, content=True), [])
        self.assertEqual(self.rules(code=304, method="PUT"), ["not-modified-method"])

    def test_versions(self):
        for version in ((1, 0), "1.0", (0, 9), (Index(1), False), 10, 9, "HTTP/1.0", Index(10)):
            self.assertEqual(self.rules(code=103, request_version=version), ["interim-to-http10"])
        for version in (None, (1, 1), "1.1", (2, 0), "2", "2.0", "3", (2**40, -2**40),
                        11, 20, 30, "HTTP/1.1", "HTTP/2", http.HTTPStatus(200) - 180):
            self.assertEqual(self.rules(code=103, request_version=version, version=version), [])
        fields = {"Upgrade": "h2c"}
        for version in ((1, 1), "1.1", 11, "HTTP/1.1"):
            self.assertEqual(self.rules(code=200, fields=fields, version=version),
                             ["upgrade-connection"])
        parsed = httpstatus.parse("HTTP/1.1 200 OK")
        self.assertEqual(self.rules(code=parsed.code, fields=fields, version=parsed.version),
                         ["upgrade-connection"])
        for name in ("version", "request_version"):
            for wrong in ("", "1", "x", "1.", "1.10", "HTTP/", "HTTP/x", "HTTP/1", "http/1.1",
                          "HTTP/HTTP/1.1", "HTTP/1.1 ", " 1.1", "2 4", "2 ", "2\n", "1.1\0",
                          "1.1 404", "\ud800", "\xb2", "1" * 100_000, (), (1,), (1, 1, 1), -1, 100, 110, 2**40):
                message = (f"check(): {name} must be like (1, 1), 11, '1.1', '2' or 'HTTP/1.1', "
                           f"not {wrong!r}")
                self.refused(message, httpstatus.check, error=ValueError, code=200, **{name: wrong})
            for wrong in (1.1, True, [1, 1], b"1.1", object()):
                wanted = "a tuple of two ints, an int, a str or None"
                self.refused(f"check(): {name} must be {wanted}, not {kind(wrong)}",
                             httpstatus.check, code=200, **{name: wrong})
            for wrong, given in ((("1", 1), "str"), ((1, 1.0), "float"), ((None, None), "None")):
                self.refused(f"check(): each number of {name} must be an int, not {given}",
                             httpstatus.check, code=200, **{name: wrong})

    def test_forms_of_fields(self):
        expected = ["field-repeated"] + ["retry-after-malformed"] * 2
        message = email.message_from_string("Retry-After: soon\nretry-after: 5\nRetry-After: \n\n")

        class Multi:
            def items(self):
                raise ZeroDivisionError

            def multi_items(self):
                return pairs

            def __iter__(self):
                raise ZeroDivisionError

        class Mapping:
            def items(self):
                return iter([("Retry-After", ["soon", "5", ""])])

            def __iter__(self):
                raise ZeroDivisionError

        pairs = [("Retry-After", "soon"), ("retry-after", "5"), ("Retry-After", "")]
        for fields in (pairs, tuple(pairs), iter(pairs), map(list, pairs),
                       dict(enumerate(pairs)).values(),
                       ((name.encode(), value.encode()) for name, value in pairs),
                       {"Retry-After": ["soon", "5"], b"retry-after": ("",)},
                       {"Retry-After": (b"soon", "5", b""), "X": []},
                       [("Retry-After", ["soon", ""])], message, Mapping(), Multi(), Headers(pairs),
                       [(bytearray(name, "ascii"), memoryview(value.encode())) for name, value in pairs],
                       [[name.lower().encode(), value.encode()] for name, value in pairs],
                       httpstatus.read_head(f"HTTP/1.1 503 \r\n{message.as_string()}").fields):
            self.assertEqual(self.rules(code=503, fields=fields), expected)
        self.assertEqual(self.rules(code=206, request_fields={b"range": b"bytes=0-1"}), [])

    def test_any_text_is_a_name_and_a_value(self):
        for text in ("", "\0", "\xe9", "\u2013", "\ud800", "x" * 100_000, "\U0001f600" * 10_000,
                     b"\xff\0"):
            self.assertEqual(self.rules(code=503, fields={text: text}), [])
            self.assertEqual(self.rules(code=503, fields={"Retry-After": text}),
                             ["retry-after-malformed"])
        # A NUL does not end a name or a value.
        self.assertEqual(self.rules(code=401, fields={"WWW-Authenticate\0": "Basic"}),
                         ["field-missing"])
        self.assertEqual(self.rules(code=503, fields={"Retry-After": "5\0"}),
                         ["retry-after-malformed"])

    def test_what_is_written_anew_stays(self):
        """What is no ISO-8859-1 is passed as other bytes, and all of them are kept."""
        value = "\u2013, GET"
        others = [value.replace("GET", "PUT")] * 1000
        for fields in ([("Allow", value), ("X", others)], [("X", others), ("Allow", value)]):
            found = self.rules(code=405, method="GET", fields=fields, request_fields={"X": others})
            self.assertEqual(found, ["allow-malformed", "allow-lists-method"])

    def test_wrong_types_are_named(self):
        for name in ("fields", "request_fields"):
            wanted = f"check(): {name} must be a mapping or pairs of a name and a value, not "
            for wrong in ("Allow: GET", b"Allow: GET", "", b"", 404, 1.5, object(), len):
                self.refused(wanted + kind(wrong), httpstatus.check, code=200, **{name: wrong})
            for wrong in ("ab", b"ab", {"a", "b"}, iter("ab"), ("a",), ["a", "b", "c"], (), None):
                for fields in ([wrong], [("a", "b"), wrong], iter([wrong])):
                    given = f"items of type {type(wrong).__name__}"
                    self.refused(wanted + given, httpstatus.check, code=200, **{name: fields})
            for wrong in (None, 5, 1.5, object()):
                for where, fields in (("name", [(wrong, "x")]), ("value", {"a": wrong}),
                                      ("value", [("a", "b"), ("a", ["b", wrong])])):
                    given = f"a {where} in {name} must be a str or bytes, not {kind(wrong)}"
                    self.refused(f"check(): {given}", httpstatus.check, code=200, **{name: fields})
        for wrong in (0, 1, "yes", b"", [], object()):
            self.refused(f"check(): content must be a bool or None, not {kind(wrong)}",
                         httpstatus.check, code=200, content=wrong)
        self.refused("check(): method must be a str or None, not bytes",
                     httpstatus.check, code=200, method=b"GET")
        for stranger in [*STRANGERS, "200"]:
            self.refused(f"check(): code must be an int, not {kind(stranger)}",
                         httpstatus.check, code=stranger)
        self.assertRaises(TypeError, httpstatus.check)
        self.assertRaises(TypeError, httpstatus.check, 200)
        self.assertRaisesRegex(TypeError, "'feilds'", httpstatus.check, code=200, feilds={})

    def test_what_fails_elsewhere_is_passed_on(self):
        def failing():
            yield "A", "b"
            raise ZeroDivisionError

        self.assertRaises(ZeroDivisionError, httpstatus.check, code=200, fields=failing())
        self.assertRaises(ZeroDivisionError, httpstatus.check, code=Broken())
        self.assertRaises(ZeroDivisionError, httpstatus.check, code=200, version=(1, Broken()))
        self.assertEqual(self.rules(code=2**64), ["code-out-of-range"])

    def test_a_check_within_a_check(self):
        def nested():
            self.assertEqual(self.rules(code=204, content=True), ["content-forbidden"])
            yield "Retry-After", str(object())

        self.assertEqual(self.rules(code=503, fields=nested()), ["retry-after-malformed"])

    def test_the_extension_trusts_nobody(self):
        def ask(fields):
            return _httpstatus.check(503, None, fields, None, None, None, None, None)

        self.assertEqual(ask(None), ask(()), [])
        for wrong in ([], {}, ("a",), ("a", "b", "c"), "ab", 5, ("a", None), (1, 2)):
            self.assertRaises(TypeError, ask, wrong)

    def test_many_fields_and_findings(self):
        fields = [("Retry-After", "later")] * 10_000
        self.assertEqual(len(httpstatus.check(code=503, fields=fields)), 10_000)


class Values(unittest.TestCase):
    def every(self):
        for code in range(100, 600):
            yield from httpstatus.fields(code)
        yield httpstatus.parse("404.13")
        yield httpstatus.read_head(Heads.HEAD).status
        yield httpstatus.read_head(Heads.HEAD)
        yield from httpstatus.check(code=206, fields={"Retry-After": ""}, request_fields={})

    def test_they_are_values(self):
        for value in self.every():
            self.assertTrue(hasattr(httpstatus, type(value).__name__))
            for twin in (copy.copy(value), copy.deepcopy(value),
                         pickle.loads(pickle.dumps(value))):
                self.assertEqual((twin, hash(twin)), (value, hash(value)))
            self.assertRegex(repr(value), rf"^<{type(value).__name__} .*[^ ]>$")
            self.assertRaises(AttributeError, setattr, value, "anything", "x")
        self.assertEqual(repr(httpstatus.fields(405)[0]), "<FieldRule MUST Allow>")
        self.assertEqual(repr(httpstatus.parse("404.13")), "<Parsed 404.13>")
        self.assertEqual(repr(httpstatus.read_head(Heads.HEAD)), "<Head 200>")
        self.assertEqual(repr(httpstatus.check(code=102)),
                         "[<Finding note code-deprecated: The status code is deprecated: "
                         "servers should no longer send it.>]")

    def test_signatures(self):
        signatures = {
            httpstatus.forbids_content: "(code, method=None)", httpstatus.parse: "(text, /)",
            httpstatus.redirect_method: "(code, method)", httpstatus.retry: "(code, method=None)",
            httpstatus.fields: "(code, /)", httpstatus.method_is_safe: "(method, /)",
            httpstatus.check: "(*, code, fields=None, method=None, request_fields=None,"
                              " version=None, request_version=None, content=None, flags=None)",
        }
        for function, signature in signatures.items():
            self.assertEqual(str(inspect.signature(function)), signature)


if __name__ == "__main__":
    unittest.main()
