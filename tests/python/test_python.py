"""Does the Python package keep its promises? What it answers, cases.py compares."""

import copy
import copyreg
import json
import operator
import pickle
import sys
import unittest

import httpstatus
from httpstatus import _httpstatus

HUGE = [2**31, 2**40, 2**63, 2**64, 2**1000, -(2**31) - 1, -(2**40), -(2**1000)]
TEXTS = ["", "\0", "Not\0Found", "\ud800", "caf\xe9", "\U0001f600", "x" * 100_000, "404"]
# Whatever is neither a number nor a text nor a source.
STRANGERS = [None, 404.0, 1j, b"404", [], {}, object(), int, len, sys, float("nan")]


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Broken:
    """An object that fails whatever it is asked."""

    def __index__(self):
        raise ZeroDivisionError

    def __eq__(self, other):
        raise ZeroDivisionError

    __hash__ = None


def by_code():
    """The functions whose first argument is a code, by what their messages name them."""
    return {
        "reason": httpstatus.reason,
        "reason_in": lambda code: httpstatus.reason_in(code, 9110),
        "class_of": httpstatus.class_of,
        "class_name": httpstatus.class_name,
        "treat_as": httpstatus.treat_as,
        "find": httpstatus.find,
        "meanings": httpstatus.meanings,
        "find_warn_code": httpstatus.find_warn_code,
    }


class Codes(unittest.TestCase):
    def test_what_counts_as_an_int(self):
        for name, function in by_code().items():
            for code in (404, 214, 4):
                self.assertEqual(function(Index(code)), function(code), name)
            self.assertEqual(function(httpstatus.NOT_FOUND), function(404), name)
            self.assertEqual(function(True), function(1), name)

    def test_any_int_is_answered(self):
        for code in HUGE:
            for given in (code, Index(code)):
                self.assertEqual(httpstatus.reason(given), "")
                self.assertEqual(httpstatus.reason_in(given, 2616), "")
                self.assertEqual(httpstatus.class_of(given), 0)
                self.assertEqual(httpstatus.class_name(given), "")
                self.assertEqual(httpstatus.treat_as(given), 500)
                self.assertIsNone(httpstatus.find(given))
                self.assertIsNone(httpstatus.find(given, "iana"))
                self.assertEqual(httpstatus.meanings(given), ())
                self.assertIsNone(httpstatus.find_warn_code(given))
                self.assertIsNone(httpstatus.find_detail("iis", 404, given))
        # 2**40 + 404 cut to an int of C would be 404.
        self.assertEqual(httpstatus.reason(2**40 + 404), "")
        self.assertIsNone(httpstatus.find_detail("iis", 2**40 + 404, 13))

    def test_every_code_agrees_with_its_meaning(self):
        for code in range(-10, 1100):
            status = httpstatus.find(code)
            self.assertEqual(httpstatus.reason(code), status.reason if status is not None else "")
            self.assertIs(httpstatus.reason(code), httpstatus.reason(code))

    def test_sender(self):
        fields = {"CF-RAY": "1", "Server": b"nginx"}
        self.assertIs(httpstatus.sender(498, fields), httpstatus.find_source("nginx"))
        self.assertEqual(httpstatus.sender(404, fields).id, "cloudflare")
        self.assertEqual(httpstatus.sender(404, [("Server", ["x", "squid"])]).id, "squid")
        for nothing in (None, {}, (), [("Server", "x")], [("Server\0", "nginx")]):
            self.assertIsNone(httpstatus.sender(404, nothing), nothing)
        for fields in ("Server: nginx", 5, [("Server",)], ["ab"]):
            with self.assertRaisesRegex(TypeError, r"^sender\(\): fields must be a mapping or pairs"):
                httpstatus.sender(404, fields)
        with self.assertRaisesRegex(TypeError, r"^sender\(\): a value in fields must be a str or"):
            httpstatus.sender(404, {"Server": 5})
        with self.assertRaisesRegex(TypeError, r"^sender\(\): code must be an int"):
            httpstatus.sender("404", {})

    def test_a_wrong_type_is_named(self):
        for name, function in by_code().items():
            argument = "number" if name == "class_name" else "code"
            for stranger in [*STRANGERS, "404"]:
                given = "None" if stranger is None else type(stranger).__name__
                message = rf"^{name}\(\): {argument} must be an int, not {given}$"
                with self.assertRaisesRegex(TypeError, message):
                    function(stranger)
            with self.assertRaises(ZeroDivisionError):
                function(Broken())

    def test_reason_in_knows_seven_editions(self):
        for edition in (1945, 2068, 2616, 7231, 9110, "RFC 2068 6.1.1", "RFC 2616 6.1.1", "RFC 9110"):
            self.assertEqual(httpstatus.reason_in(200, edition), "OK")
            self.assertEqual(httpstatus.reason_in(499, edition), "")
            self.assertEqual(httpstatus.reason_in(799, edition), "")
        self.assertEqual(httpstatus.reason_in(408, "RFC 2616 6.1.1"), "Request Time-out")
        self.assertEqual(httpstatus.reason_in(408, Index(2616)), "Request Timeout")
        for edition in (0, -1, 2817, 9111, *HUGE, "9110", "RFC 9110 ", "RFC 9110\0", "\ud800", ""):
            for code in (200, 799):
                with self.assertRaises(ValueError) as caught:
                    httpstatus.reason_in(code, edition)
                self.assertRegex(str(caught.exception),
                                 r"^reason_in\(\): edition must be the number of an RFC such as 9110,")
                self.assertTrue(str(caught.exception).endswith(f"not {edition!r}"))
        for stranger in (None, 1.5, b"RFC 9110"):
            with self.assertRaisesRegex(TypeError, "edition must be an int or a str, not "):
                httpstatus.reason_in(200, stranger)


class LookUps(unittest.TestCase):
    def test_find(self):
        pantheon = httpstatus.find_source("pantheon")
        expected = httpstatus.PANTHEON_SITE_FROZEN
        self.assertIs(httpstatus.find(530, "pantheon"), expected)
        self.assertIs(httpstatus.find(530, source="PANTHEON"), expected)
        self.assertIs(httpstatus.find(code=530, source=pantheon), expected)
        self.assertIs(httpstatus.find(530, source=None), httpstatus.find(530))
        for unknown in ("no such source", *TEXTS, "pantheon\0", "iana\0x"):
            self.assertIsNone(httpstatus.find(530, unknown))
            self.assertEqual(httpstatus.catalogue(unknown), ())
            self.assertEqual(httpstatus.details(unknown), ())
            self.assertIsNone(httpstatus.find_detail(unknown, None, 13))
            self.assertIsNone(httpstatus.find_source(unknown))

    def test_find_name(self):
        self.assertIs(httpstatus.find_name("payload too large"), httpstatus.CONTENT_TOO_LARGE)
        for text in TEXTS:
            self.assertIsNone(httpstatus.find_name(text), text[:20])
        # A NUL does not end a name.
        self.assertIsNone(httpstatus.find_name("Not Found\0x"))

    def test_identify(self):
        self.assertEqual(httpstatus.identify("Server", "openresty/1.25.3").id, "nginx")
        for text in TEXTS:
            self.assertIsNone(httpstatus.identify(text, "nginx"))
            self.assertIsNone(httpstatus.identify("Server", text))
        self.assertIsNone(httpstatus.identify("Server\0", "nginx"))
        self.assertIsNone(httpstatus.identify("Server", "nginx\0"))

    def test_a_wrong_type_is_named(self):
        calls = {
            r"find\(\): source must be a str, a Source or None":
                lambda given: httpstatus.find(404, given),
            r"catalogue\(\): source must be a str, a Source or None": httpstatus.catalogue,
            r"details\(\): source must be a str, a Source or None":
                lambda given: httpstatus.details(source=given),
            r"find_detail\(\): source must be a str or a Source":
                lambda given: httpstatus.find_detail(given, 404, 13),
            r"find_detail\(\): code must be an int or None":
                lambda given: httpstatus.find_detail("iis", given, 13),
            r"find_detail\(\): key must be a str or an int":
                lambda given: httpstatus.find_detail("iis", 404, given),
            r"identify_detail\(\): name must be a str or bytes":
                lambda given: httpstatus.identify_detail(given, "14"),
            r"identify_detail\(\): value must be a str or bytes":
                lambda given: httpstatus.identify_detail("grpc-status", given),
            r"letter\(\): source must be a str or a Source":
                lambda given: httpstatus.letter(given, 0, "s"),
            r"letter\(\): place must be an int":
                lambda given: httpstatus.letter("haproxy", given, "s"),
            r"letter\(\): name must be a str":
                lambda given: httpstatus.letter("haproxy", 0, given),
            r"find_name\(\): name must be a str": httpstatus.find_name,
            r"find_source\(\): id must be a str": httpstatus.find_source,
            r"identify\(\): name must be a str or bytes":
                lambda given: httpstatus.identify(given, "nginx"),
            r"identify\(\): value must be a str or bytes":
                lambda given: httpstatus.identify("Server", given),
        }
        for message, call in calls.items():
            for stranger in STRANGERS:
                if stranger is None and "None" in message:
                    continue
                if isinstance(stranger, bytes) and "bytes" in message:
                    continue
                if stranger is None and "find_detail" in message and "code" in message:
                    continue
                given = "None" if stranger is None else type(stranger).__name__
                with self.assertRaisesRegex(TypeError, f"^{message}, not {given}$"):
                    call(stranger)
        for call in (httpstatus.reason, httpstatus.find, httpstatus.identify):
            self.assertRaises(TypeError, call)
            self.assertRaises(TypeError, call, 1, 2, 3, 4)
        self.assertRaises(TypeError, httpstatus.find, 404, origin="iana")

    def test_catalogue(self):
        every = httpstatus.catalogue()
        self.assertEqual(len(every), len({id(status) for status in every}))
        self.assertEqual([int(s) for s in every], sorted(every))
        for source in httpstatus.sources():
            own = httpstatus.catalogue(source)
            self.assertEqual(own, httpstatus.catalogue(source=source.id))
            self.assertEqual([id(s) for s in own],
                             [id(s) for s in every if s.source is source])
        for code in set(every):
            meanings = httpstatus.meanings(code)
            self.assertIs(meanings[0], httpstatus.find(code))
            self.assertEqual([s.preferred for s in meanings],
                             [True] + [False] * (len(meanings) - 1))

    def test_details(self):
        every = httpstatus.details()
        for detail in every:
            for code in (None, *detail.codes):
                found = httpstatus.find_detail(detail.source, code, detail.key)
                self.assertEqual((found.source, found.key), (detail.source, detail.key))
            for alias in detail.aliases:
                self.assertEqual(httpstatus.find_detail(detail.source, None, alias), detail)
            self.assertTrue(detail.title and detail.citation.url and detail.evidence)
            self.assertIsInstance(detail.key, str)
            self.assertTrue(all(type(code) is int for code in detail.codes))
            self.assertEqual(detail.retry is None, detail.retry_citation is None)
            self.assertEqual(detail.retry is None, detail.retry_text == "")
        self.assertEqual(httpstatus.details("iis"),
                         tuple(d for d in every if d.source.id == "iis"))
        self.assertEqual(httpstatus.find_detail("cloudflare", None, 1016).key, "1016")
        self.assertEqual(httpstatus.find_detail("cloudflare", None, Index(1016)).key, "1016")
        self.assertEqual(httpstatus.find_detail(source="iis", code=404, key=13).codes, (404,))
        self.assertEqual(httpstatus.find_detail("iis", 404, "13"), httpstatus.find_detail("iis", 404, 13))

    def test_what_a_detail_tells(self):
        limited = httpstatus.find_detail("cloudflare", None, 1015)
        self.assertEqual((limited.retry, limited.retry_after, limited.retry_needs_idempotent),
                         ("delay", 30, False))
        self.assertEqual(limited.evidence, "owner")
        unavailable = httpstatus.find_detail("grpc", 503, "UNAVAILABLE")
        self.assertEqual((unavailable.codes, unavailable.aliases[0]), ((503,), "14"))
        self.assertEqual(httpstatus.find_detail("grpc", None, 14), unavailable)
        plain = httpstatus.find_detail("iis", 404, 13)
        self.assertEqual((plain.retry, plain.retry_after, plain.retry_text, plain.retry_citation,
                          plain.retry_needs_idempotent, plain.aliases), (None, None, "", None, True, ()))
        self.assertEqual(repr(httpstatus.find_detail("heroku", None, "R14")), "<Detail heroku R14>")

    def test_keys_that_are_none(self):
        for key in (*TEXTS, "h12", "H12\0", "H1", 12, ""):
            self.assertIsNone(httpstatus.find_detail("heroku", None, key))

    def test_identify_detail(self):
        identify = httpstatus.identify_detail
        self.assertEqual(identify("Proxy-Status", "cache; error=dns_timeout").key, "dns_timeout")
        self.assertEqual(identify("x-squid-error", "ERR_DNS_FAIL 0").key, "ERR_DNS_FAIL")
        self.assertEqual(identify("grpc-status", "14").key, "UNAVAILABLE")
        for text in TEXTS:
            self.assertIsNone(identify(text, "14"))
            self.assertIsNone(identify("grpc-status", text))
        self.assertIsNone(identify("grpc-status", "14\0"))

    def test_letters(self):
        self.assertEqual(httpstatus.letter("haproxy", 0, "s"), "the timeout on the server's side ran out")
        self.assertEqual(httpstatus.letter("haproxy", 1, "D"), "while data was transferred")
        for place in (-1, 4, *HUGE):
            self.assertEqual(httpstatus.letter("haproxy", place, "D"), "")
        for letter in (*TEXTS, "", "sD", "s\0"):
            self.assertEqual(httpstatus.letter("haproxy", 0, letter), "")
        self.assertEqual(httpstatus.letter("heroku", 0, "H"), "")

    def test_warnings(self):
        for warn_code in httpstatus.warn_codes():
            self.assertEqual(httpstatus.find_warn_code(warn_code.code), warn_code)
            self.assertIs(warn_code.persistent, 200 <= warn_code.code < 300)
            self.assertTrue(warn_code.text and warn_code.specs and warn_code.history)
        self.assertIsNone(httpstatus.find_warn_code(404))


class Statuses(unittest.TestCase):
    def test_it_is_an_int(self):
        status = httpstatus.NOT_FOUND
        self.assertIsInstance(status, int)
        self.assertEqual((status, hash(status)), (404, hash(404)))
        self.assertEqual({404: "x"}[status], "x")
        self.assertEqual((str(status), f"{status}", f"{status:>5}"), ("404", "404", "  404"))
        self.assertEqual(("%d" % status, "%s" % status), ("404", "404"))
        self.assertEqual(json.dumps([status, {status: 1}]), '[404, {"404": 1}]')
        self.assertEqual(repr(status), "<Status 404 iana NOT_FOUND>")
        self.assertIs(type(status.code), int)
        self.assertIs(type(status + 1), int)
        self.assertEqual(operator.index(status), 404)
        self.assertEqual(httpstatus.find(530), httpstatus.find(530, "pantheon"))
        self.assertIsNot(httpstatus.find(530), httpstatus.find(530, "pantheon"))

    def test_it_compares_with_strangers(self):
        status = httpstatus.NOT_FOUND
        for stranger in STRANGERS:
            self.assertEqual(status == stranger, 404 == stranger)
            self.assertEqual(status != stranger, 404 != stranger)
        for stranger in (None, "404", object()):
            self.assertRaises(TypeError, operator.lt, status, stranger)
        self.assertRaises(ZeroDivisionError, operator.eq, status, Broken())

    def test_every_field(self):
        kinds = {
            "code": int, "reason": str, "title": str, "summary": str, "note": str,
            "identifier": str, "source": httpstatus.Source, "state": str, "seen": str,
            "evidence": str, "registered": bool, "preferred": bool, "constants": tuple,
            "aliases": tuple, "specs": tuple, "history": tuple, "class_of": int,
            "class_name": str,
        }
        for status in httpstatus.catalogue():
            for name, kind in kinds.items():
                self.assertIs(type(getattr(status, name)), kind, (status, name))
            self.assertTrue(status.sent_as is None or status.sent_as >= 100)
            self.assertTrue(status.title and status.identifier and status.specs)
            for citation in status.specs + status.history:
                self.assertIs(type(citation), httpstatus.Citation)
            classes = [status.is_informational, status.is_successful, status.is_redirection,
                       status.is_client_error, status.is_server_error]
            self.assertEqual(classes, [status.class_of == which for which in range(1, 6)])
            self.assertEqual(status.class_name, httpstatus.class_name(status.class_of))
        self.assertEqual(httpstatus.find(494, "nginx").sent_as, 400)
        self.assertIsNone(httpstatus.find(444, "nginx").sent_as)

    def test_its_constants_are_of_the_module(self):
        named = {name for status in httpstatus.catalogue() for name in status.constants}
        for status in httpstatus.catalogue():
            for name in status.constants:
                self.assertIs(getattr(httpstatus, name), status)
        self.assertEqual(named, {name for name, value in vars(httpstatus).items()
                                 if isinstance(value, httpstatus.Status)})
        self.assertIs(httpstatus.PAYLOAD_TOO_LARGE, httpstatus.CONTENT_TOO_LARGE)

    def test_it_cannot_be_changed(self):
        status = httpstatus.NOT_FOUND
        for name in ("reason", "code", "anything", "__dict__"):
            self.assertRaises(AttributeError, setattr, status, name, "x")
            self.assertRaises(AttributeError, delattr, status, name)
            self.assertRaises(AttributeError, object.__setattr__, status, name, "x")
        self.assertEqual(status.reason, "Not Found")

    def test_it_cannot_be_made(self):
        for arguments in ((), (404,), ("404",)):
            self.assertRaisesRegex(TypeError, r"find\(code\)", httpstatus.Status, *arguments)
        self.assertRaises(TypeError, httpstatus.Status.from_bytes, b"\1\2", "big")

        with self.assertRaisesRegex(TypeError, "httpstatus.Status cannot be subclassed"):
            class _Derived(httpstatus.Status):
                pass

        class Derived(httpstatus.Status.__base__):
            pass

        for kind in (httpstatus.Status, Derived):
            for number in (404, 2**1000):
                self.assertRaisesRegex(TypeError, "not safe", int.__new__, kind, number)
                self.assertRaises(TypeError, object.__new__, kind)
                self.assertRaises(TypeError, copyreg.__newobj__, kind, number)
                self.assertRaises(TypeError, kind, number)

    def test_copies_are_the_same_object(self):
        for status in httpstatus.catalogue():
            self.assertIs(copy.copy(status), status)
            self.assertIs(copy.deepcopy([status])[0], status)
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                self.assertIs(pickle.loads(pickle.dumps(status, protocol)), status)

    def test_a_pickle_outlives_a_name(self):
        def load(name):
            return pickle.loads(f"chttpstatus\n{name}\n.".encode())

        for status in httpstatus.catalogue():
            for name in status.constants:
                self.assertIs(load(name), status)
        self.assertRaisesRegex(AttributeError, "NO_SUCH_NAME", load, "NO_SUCH_NAME")

    def test_its_fields_read_no_other_object(self):
        getters = [getattr(_httpstatus, name) for name in dir(_httpstatus)
                   if name.startswith("meaning_")]
        self.assertGreater(len(getters), 10)
        for getter in getters:
            for stranger in [*STRANGERS, "404", 404, True, *HUGE, httpstatus.find_source("iana")]:
                self.assertRaises(TypeError, getter, stranger)
        for name, descriptor in vars(httpstatus.Status).items():
            # Those that go by the code alone are the functions of that name.
            of_the_code = getattr(httpstatus, name, None)
            if isinstance(descriptor, property) and descriptor.fget is not of_the_code:
                self.assertRaises((TypeError, AttributeError), descriptor.__get__, 404)
        self.assertRaises(TypeError, httpstatus.Status.reason.__get__, 404)


class Values(unittest.TestCase):
    def every(self):
        yield from httpstatus.sources()
        yield from httpstatus.details()
        yield from httpstatus.warn_codes()
        for status in httpstatus.catalogue():
            yield from status.specs + status.history

    def test_they_are_values(self):
        for value in self.every():
            for twin in (copy.copy(value), copy.deepcopy(value),
                         pickle.loads(pickle.dumps(value))):
                self.assertEqual((twin, hash(twin)), (value, hash(value)))
            self.assertRegex(repr(value), rf"^<{type(value).__name__} .+>$")
        nginx = httpstatus.find_source("nginx")
        self.assertIs(nginx, httpstatus.find_source("NGINX"))
        self.assertNotEqual(nginx, httpstatus.find_source("iana"))
        for stranger in [*STRANGERS, "nginx", httpstatus.warn_codes()[0]]:
            self.assertFalse(nginx == stranger)
        # A copy is taken for the source that it is.
        self.assertTrue(httpstatus.find(499, copy.copy(nginx)))

    def test_they_cannot_be_changed(self):
        for value in (httpstatus.find_source("nginx"), httpstatus.details()[0]):
            for name in ("summary", "_values", "anything", "__class__"):
                self.assertRaises(AttributeError, setattr, value, name, "x")
                self.assertRaises(AttributeError, delattr, value, name)

    def test_they_take_all_their_values(self):
        class Derived(httpstatus.Source):
            more = property(len)

        for kind, count in ((httpstatus.Citation, 4), (httpstatus.Source, 4), (Derived, 4),
                            (httpstatus.Detail, 17), (httpstatus.WarnCode, 7),
                            (httpstatus.FieldRule, 4), (httpstatus.Parsed, 5),
                            (httpstatus.Head, 3), (httpstatus.Finding, 5)):
            for wrong in (0, count - 1, count + 1):
                message = rf"^{kind.__name__}\(\) takes {count} values, not {wrong}$"
                self.assertRaisesRegex(TypeError, message, kind, *["x"] * wrong)
            self.assertEqual(kind(*["x"] * count), kind(*["x"] * count))

    def test_a_forged_source(self):
        class Forged(httpstatus.Source):
            id = 404

        self.assertRaises(TypeError, httpstatus.find, 404, Forged("iana", "", "", ""))
        self.assertIsNone(httpstatus.find(404, httpstatus.Source("x", "", "", "")))
        self.assertRaises(TypeError, httpstatus.find, 404, httpstatus.Source(7, "", "", ""))
        self.assertRaises(TypeError, object.__new__, httpstatus.Source)
        bare = _httpstatus.record_base().__new__(httpstatus.Source)
        self.assertRaises(IndexError, httpstatus.find, 404, bare)

    def test_classes_are_adopted_once(self):
        class Other(_httpstatus.status_base()):
            pass

        constants = {}
        _httpstatus.adopt(Other, len, constants)
        self.assertIs(constants["NOT_FOUND"], httpstatus.NOT_FOUND)
        self.assertIs(type(httpstatus.find(404)), httpstatus.Status)

    def test_nothing_else_is_adopted(self):
        class Making(_httpstatus.status_base()):
            def __new__(cls, number):
                return int.__new__(cls, number)

        for stranger in [*STRANGERS, bool, httpstatus.HTTPStatus, Making]:
            self.assertRaises(TypeError, _httpstatus.adopt, stranger, len, {})
        for stranger in (None, 4, "len"):
            self.assertRaises(TypeError, _httpstatus.adopt, httpstatus.Status, stranger, {})
            self.assertRaises(TypeError, _httpstatus.adopt, httpstatus.Status, len, stranger)


if __name__ == "__main__":
    unittest.main()
