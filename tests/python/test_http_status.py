"""Does HTTPStatus stand in for http.HTTPStatus, on each Python that has one?"""

import builtins
import copy
import enum
import http
import json
import operator
import pickle
import subprocess
import sys
import unittest
from decimal import Decimal
from fractions import Fraction

import httpstatus
from httpstatus import HTTPStatus
from skips import inapplicable, skip

# The members of http.HTTPStatus: those of Python 3.8, and what came later.
OF_3_8 = """
    CONTINUE=100 SWITCHING_PROTOCOLS=101 PROCESSING=102
    OK=200 CREATED=201 ACCEPTED=202 NON_AUTHORITATIVE_INFORMATION=203 NO_CONTENT=204
    RESET_CONTENT=205 PARTIAL_CONTENT=206 MULTI_STATUS=207 ALREADY_REPORTED=208 IM_USED=226
    MULTIPLE_CHOICES=300 MOVED_PERMANENTLY=301 FOUND=302 SEE_OTHER=303 NOT_MODIFIED=304
    USE_PROXY=305 TEMPORARY_REDIRECT=307 PERMANENT_REDIRECT=308
    BAD_REQUEST=400 UNAUTHORIZED=401 PAYMENT_REQUIRED=402 FORBIDDEN=403 NOT_FOUND=404
    METHOD_NOT_ALLOWED=405 NOT_ACCEPTABLE=406 PROXY_AUTHENTICATION_REQUIRED=407
    REQUEST_TIMEOUT=408 CONFLICT=409 GONE=410 LENGTH_REQUIRED=411 PRECONDITION_FAILED=412
    REQUEST_ENTITY_TOO_LARGE=413 REQUEST_URI_TOO_LONG=414 UNSUPPORTED_MEDIA_TYPE=415
    REQUESTED_RANGE_NOT_SATISFIABLE=416 EXPECTATION_FAILED=417 MISDIRECTED_REQUEST=421
    UNPROCESSABLE_ENTITY=422 LOCKED=423 FAILED_DEPENDENCY=424 UPGRADE_REQUIRED=426
    PRECONDITION_REQUIRED=428 TOO_MANY_REQUESTS=429 REQUEST_HEADER_FIELDS_TOO_LARGE=431
    UNAVAILABLE_FOR_LEGAL_REASONS=451
    INTERNAL_SERVER_ERROR=500 NOT_IMPLEMENTED=501 BAD_GATEWAY=502 SERVICE_UNAVAILABLE=503
    GATEWAY_TIMEOUT=504 HTTP_VERSION_NOT_SUPPORTED=505 VARIANT_ALSO_NEGOTIATES=506
    INSUFFICIENT_STORAGE=507 LOOP_DETECTED=508 NOT_EXTENDED=510
    NETWORK_AUTHENTICATION_REQUIRED=511
"""
LATER = {
    "3.9": "EARLY_HINTS=103 IM_A_TEAPOT=418 TOO_EARLY=425",
    "3.13": "CONTENT_TOO_LARGE=413 URI_TOO_LONG=414 RANGE_NOT_SATISFIABLE=416"
            " UNPROCESSABLE_CONTENT=422",
}
NO_CODES = [99, 1000, 0, -404, True, 2**70, 404.5, float("nan"), float("inf"), "404", "NOT_FOUND",
            b"404", None, (), [], {}, object(), http.HTTPStatus, 404j]


def table(text):
    return {name: int(code) for name, code in (word.split("=") for word in text.split())}


def members_of(version):
    """The members of http.HTTPStatus of a Python, as a table of names and codes."""
    found = table(OF_3_8)
    for since, names in LATER.items():
        if version >= tuple(map(int, since.split("."))):
            found.update(table(names))
    return found


def phrases(code):
    """Those of the editions; that of Python alone for 418, and today's where HTTP has none."""
    if code == 418:
        return {"I'm a Teapot"}
    return {httpstatus.reason_in(code, rfc) or httpstatus.reason(code) for rfc in (2616, 9110)}


class Members(unittest.TestCase):
    def test_the_table_is_right(self):
        version = sys.version_info[:2]
        if not (3, 8) <= version <= (3, 14):
            skip(self, "of this Python the table says nothing")
        self.assertEqual(members_of(version), {n: int(m) for n, m in
                                               http.HTTPStatus.__members__.items()})

    def test_every_member_and_alias_of_every_python(self):
        for minor in range(8, 15):
            for name, code in members_of((3, minor)).items():
                member = HTTPStatus[name]
                self.assertIs(getattr(HTTPStatus, name), member)
                self.assertIs(HTTPStatus.__members__[name], member)
                self.assertIs(HTTPStatus(code), member)
                self.assertEqual((member, member.value), (code, code))

    def test_every_member_of_this_python(self):
        for name, theirs in http.HTTPStatus.__members__.items():
            ours = HTTPStatus[name]
            self.assertEqual((ours, hash(ours)), (theirs, hash(theirs)))
            self.assertEqual({theirs: "x"}[ours], "x")
            self.assertFalse(ours < theirs or ours != theirs)
            self.assertEqual((ours.name, repr(ours)), (theirs.name, repr(theirs)))
            self.assertEqual(ours.phrase, theirs.phrase)
            for text in ("{:>5}".format, "%d".__mod__, json.dumps, oct):
                self.assertEqual(text(ours), text(theirs))
            for text in (str, "{}".format, "{!s}".format, "%s".__mod__):  # as theirs since 3.11
                self.assertEqual(text(ours), str(int(theirs)))
            self.assertEqual(json.dumps({ours: ours}), json.dumps({theirs: theirs}))
            self.assertEqual(HTTPStatus(theirs), ours)
            self.assertIs(type(HTTPStatus(theirs)), HTTPStatus)
            self.assertEqual(http.HTTPStatus(ours), theirs)

    def test_the_catalogue_is_its_text(self):
        members = list(HTTPStatus)
        registered = [s for s in httpstatus.catalogue("iana") if s.reason]
        self.assertEqual(members, registered)
        for member, status in zip(members, registered):
            self.assertEqual((member.value, member.description), (status.code, status.brief))
            self.assertIs(type(member.value), int)
            self.assertIn(member.phrase, phrases(status))
            for name in status.constants:
                self.assertIs(HTTPStatus[name], member)

    def test_it_is_an_enumeration(self):
        self.assertTrue(issubclass(HTTPStatus, enum.IntEnum))
        self.assertIsInstance(HTTPStatus.OK, (int, enum.IntEnum))
        self.assertEqual((HTTPStatus.__name__, HTTPStatus.__module__), ("HTTPStatus", "httpstatus"))
        self.assertEqual(len(HTTPStatus), len(list(HTTPStatus)))
        self.assertEqual(list(reversed(HTTPStatus)), list(HTTPStatus)[::-1])
        self.assertEqual(operator.index(HTTPStatus.OK), 200)
        self.assertEqual(HTTPStatus.OK + 1, 201)
        self.assertLessEqual({"name", "value", "phrase", "description"}, set(dir(HTTPStatus.OK)))
        self.assertRaises(AttributeError, setattr, HTTPStatus, "OK", 1)
        self.assertRaises(AttributeError, delattr, HTTPStatus, "OK")
        for status in (HTTPStatus.OK, HTTPStatus(499), HTTPStatus(799)):
            for name in ("name", "value", "phrase", "description", "is_success", "x"):
                self.assertRaises(AttributeError, setattr, status, name, "x")
                self.assertRaises(AttributeError, delattr, status, name)
        with self.assertRaises(TypeError):
            class _More(HTTPStatus):
                NEW = 600, "New", ""

    def test_classes(self):
        names = ["is_informational", "is_success", "is_redirection", "is_client_error",
                 "is_server_error"]
        for code in range(100, 1000):
            facts = [getattr(HTTPStatus(code), name) for name in names]
            self.assertEqual(facts, [code // 100 == which for which in range(1, 6)])
        for name in names:
            if hasattr(http.HTTPStatus.OK, name):
                for theirs in http.HTTPStatus:
                    self.assertIs(getattr(HTTPStatus(theirs), name), getattr(theirs, name))

    def test_code_that_asks_for_the_other_class(self):
        """What is no http.HTTPStatus goes through str(), as in Werkzeug and Flask 2.2."""
        def status_line(status):
            if isinstance(status, http.HTTPStatus):
                status = int(status)
            code, _, phrase = str(status).partition(" ")
            return f"{int(code)} {phrase or http.HTTPStatus(int(code)).phrase}"

        for given in (404, http.HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND, httpstatus.NOT_FOUND):
            self.assertEqual(status_line(given), "404 Not Found")
        for given in (HTTPStatus(499), HTTPStatus(799), httpstatus.find(499)):
            for text in (str, "{}".format, "{:d}".format, "{:5}".format):
                self.assertEqual(int(text(given)), given)

    def test_it_answers_what_a_status_does(self):
        public = {name for name in dir(httpstatus.Status) if not name.startswith("_")}
        self.assertLessEqual(public, set(dir(HTTPStatus.OK)))
        own = {"name", "phrase", "retry", "as_dict", "forbids_content", "forbids_sending_content",
               "redirect_method", *dir(int)}
        for code in range(100, 1000):
            member, status = HTTPStatus(code), httpstatus.find(code)
            self.assertIs(member.status, status)
            self.assertEqual(member.retry("GET"), httpstatus.retry(code, "GET"))
            self.assertEqual(member.retry(), httpstatus.retry(code))
            self.assertEqual(member.forbids_content("HEAD"), True)
            self.assertEqual(member.redirect_method("POST"), httpstatus.redirect_method(code, "POST"))
            for name in public - own:
                if status is not None:
                    self.assertEqual(getattr(member, name), getattr(status, name), name)
                elif name not in ("code", "value", "class_of", "class_name", "constants",
                                  "retry_text", "retry_citation") and not name.startswith("is_"):
                    self.assertIn(getattr(member, name), ("", (), False, None), name)

    def test_a_status_answers_what_a_member_does(self):
        names = {name for name in dir(http.HTTPStatus.OK)
                 if not name.startswith("_") and name not in http.HTTPStatus.__members__}
        for status in httpstatus.catalogue():
            self.assertLessEqual(names, set(dir(status)))
            self.assertEqual((status.phrase, status.description), (status.reason, status.brief))
            self.assertEqual((status.name, status.value), (status.constants[0], status.code))
            self.assertIs(status.is_error, 400 <= status <= 599)

    def test_match(self):
        if sys.version_info < (3, 10):
            inapplicable(self, "this Python has no match statement")
        program = """if True:
            match given:
                case HTTPStatus.NOT_FOUND: found = "not found"
                case HTTPStatus(): found = "status"
                case int(): found = "int"
        """
        for given, expected in ((404, "not found"), (HTTPStatus.NOT_FOUND, "not found"),
                                (http.HTTPStatus.NOT_FOUND, "not found"),
                                (HTTPStatus(499), "status"), (499, "int")):
            names = {"given": given, "HTTPStatus": HTTPStatus}
            exec(program, names)
            self.assertEqual(names["found"], expected)


# Those that went from RFC 2616 to RFC 9110 in Python 3.13, and one that stayed.
BEFORE_3_13 = """
    REQUEST_ENTITY_TOO_LARGE Request Entity Too Large, REQUEST_URI_TOO_LONG Request-URI Too Long,
    REQUESTED_RANGE_NOT_SATISFIABLE Requested Range Not Satisfiable,
    UNPROCESSABLE_ENTITY Unprocessable Entity, IM_A_TEAPOT I'm a Teapot
"""
SINCE_3_13 = """
    CONTENT_TOO_LARGE Content Too Large, URI_TOO_LONG URI Too Long,
    RANGE_NOT_SATISFIABLE Range Not Satisfiable,
    UNPROCESSABLE_CONTENT Unprocessable Content, IM_A_TEAPOT I'm a Teapot
"""


class OtherVersions(unittest.TestCase):
    def test_the_names_that_changed(self):
        for minor in (9, 12, 13, 14):
            expected = BEFORE_3_13 if minor < 13 else SINCE_3_13
            code = f"""if True:
                import enum, sys
                sys.version_info = (3, {minor}, 0, "final", 0)
                from httpstatus import HTTPStatus
                changed = map(HTTPStatus, (413, 414, 416, 422, 418))
                print(", ".join(status.name + " " + status.phrase for status in changed))"""
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                                  check=True)
            self.assertEqual(done.stdout.split(), expected.split())


class Others(unittest.TestCase):
    """Codes that are no members, and what is no code."""

    def test_any_three_digits(self):
        before = (len(HTTPStatus), list(HTTPStatus), list(HTTPStatus.__members__))
        for code in range(100, 1000):
            status = HTTPStatus(code)
            self.assertIs(type(status), HTTPStatus)
            self.assertIs(HTTPStatus(code), status)
            self.assertEqual((status, status.value, hash(status)), (code, code, hash(code)))
            self.assertIn(status.phrase, phrases(code))
            found = httpstatus.find(code)
            self.assertEqual(status.description, "" if found is None else found.brief)
            constants = [f"STATUS_{code}"] if found is None else found.constants
            self.assertIn(status.name, constants)
            self.assertEqual(repr(status), f"<HTTPStatus.{status.name}: {code}>")
        self.assertEqual((len(HTTPStatus), list(HTTPStatus), list(HTTPStatus.__members__)), before)
        self.assertEqual(HTTPStatus(499).name, "NGINX_CLIENT_CLOSED_REQUEST")
        self.assertEqual(repr(HTTPStatus(799)), "<HTTPStatus.STATUS_799: 799>")

    def test_what_equals_a_code(self):
        for code in (404, 498, 798):
            for given in (float(code), Fraction(code), Decimal(code), complex(code)):
                self.assertIs(HTTPStatus(given), HTTPStatus(code))
        self.assertIs(HTTPStatus(httpstatus.NOT_FOUND), HTTPStatus.NOT_FOUND)
        self.assertIs(HTTPStatus(httpstatus.find(530)), HTTPStatus(530))

    def test_what_is_no_code(self):
        for wrong in NO_CODES:
            self.assertRaises(ValueError, http.HTTPStatus, wrong)
            with self.assertRaises(ValueError) as caught:
                HTTPStatus(wrong)
            self.assertEqual(str(caught.exception), f"{wrong!r} is not a valid HTTPStatus")
        for more in ((), (404, "x"), (404, None)):
            self.assertRaises(TypeError, HTTPStatus, *more)

    def test_what_is_no_name(self):
        for wrong in ("NO_SUCH_NAME", "not found", "Not_Found", "STATUS_99", "STATUS_1000",
                      "STATUS_", "STATUS_0404", "status_404", "STATUS_\u0664\u0660\u0664", "", "\ud800",
                      "client closed request", "_x"):
            self.assertRaises(KeyError, operator.getitem, HTTPStatus, wrong)
            message = f"^type object 'HTTPStatus' has no attribute {wrong!r}$".replace("\\", "\\\\")
            self.assertRaisesRegex(AttributeError, message, getattr, HTTPStatus, wrong)
        for wrong in (404, None, b"OK"):
            self.assertRaises(KeyError, operator.getitem, HTTPStatus, wrong)
        self.assertRaises(TypeError, operator.getitem, HTTPStatus, [])

    def test_names_come_back(self):
        for code in range(100, 1000):
            status = HTTPStatus(code)
            for name in (status.name, f"STATUS_{code}"):
                self.assertIs(HTTPStatus[name], status)
                self.assertIs(getattr(HTTPStatus, name), status)
        for status in httpstatus.catalogue():
            for name in status.constants:
                if 100 <= status <= 999:
                    self.assertIs(HTTPStatus[name], HTTPStatus(status))
                else:
                    self.assertRaises(KeyError, operator.getitem, HTTPStatus, name)
        code = "from httpstatus import HTTPStatus; print(HTTPStatus.STATUS_499.name)"
        self.assertEqual(self.run_python(code), "NGINX_CLIENT_CLOSED_REQUEST\n")

    def test_membership(self):
        for code in (404, HTTPStatus.NOT_FOUND, http.HTTPStatus.NOT_FOUND, 499, 797,
                     HTTPStatus(797), httpstatus.NOT_FOUND):
            self.assertIn(code, HTTPStatus)
        for wrong in NO_CODES:
            self.assertNotIn(wrong, HTTPStatus)

    def test_copies_are_the_same_object(self):
        for code in range(100, 1000):
            status = HTTPStatus(code)
            self.assertIs(copy.copy(status), status)
            self.assertIs(copy.deepcopy([status])[0], status)
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                self.assertIs(pickle.loads(pickle.dumps(status, protocol)), status)

    def run_python(self, code, given=b""):
        done = subprocess.run([sys.executable, "-X", "dev", "-W", "error", "-c", code], input=given,
                              capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""))
        return done.stdout.decode()

    def test_a_pickle_needs_no_import(self):
        """Neither of the package, nor that somebody there has asked for the code before."""
        code = "import pickle, sys; print(repr(pickle.load(sys.stdin.buffer)))"
        for status in (HTTPStatus.NOT_FOUND, HTTPStatus(499), HTTPStatus(799)):
            self.assertEqual(self.run_python(code, pickle.dumps(status)), f"{status!r}\n")

    def test_one_object_for_all_threads(self):
        code = """if True:
            import threading
            barrier, found = threading.Barrier(8), []
            def ask():
                barrier.wait()
                from httpstatus import HTTPStatus
                found.append([id(HTTPStatus(code)) for code in range(100, 1000)])
            threads = [threading.Thread(target=ask) for _ in range(8)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            print(len(found), all(one == found[0] for one in found))"""
        self.assertEqual(self.run_python(code), "8 True\n")

    def test_one_object_when_asked_meanwhile(self):
        """Another thread may ask for the code between the look-up and the making of it."""
        code = """if True:
            from httpstatus import HTTPStatus
            class Meanwhile:
                def __hash__(self): return hash(799)
                def __eq__(self, other):
                    self.found = HTTPStatus(799)
                    return other == 799
            asked = Meanwhile()
            print(HTTPStatus(asked) is asked.found is HTTPStatus(799))"""
        self.assertEqual(self.run_python(code), "True\n")


class Module(unittest.TestCase):
    """It is loaded when it is asked for, however that is done."""

    def run_python(self, code):
        done = subprocess.run([sys.executable, "-S", "-X", "dev", "-W", "error", "-c", code],
                              capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_ways_to_ask(self):
        before = ("import sys, httpstatus; assert 'HTTPStatus' in dir(httpstatus);"
                  "assert not {'enum', 'http', 'httpstatus._http_status'} & set(sys.modules);")
        for ask in ("from httpstatus import HTTPStatus", "HTTPStatus = httpstatus.HTTPStatus",
                    "from httpstatus import *",
                    "HTTPStatus = getattr(httpstatus, 'HTTPStatus')"):
            code = f"{before}\n{ask}\nprint(HTTPStatus.OK.phrase, HTTPStatus is httpstatus.HTTPStatus)"
            self.assertEqual(self.run_python(code + "; assert 'http' not in sys.modules"),
                             "OK True\n")

    def test_star_brings_everything(self):
        code = "from httpstatus import *; print(*sorted(globals()))"
        names = set(self.run_python(code).split())
        public = {name for name in dir(httpstatus) if not name.startswith("_")}
        self.assertEqual(names - public, {name for name in names if name.startswith("__")})
        self.assertLessEqual(public, names)
        self.assertLessEqual({"HTTPStatus", "Status", "Finding", "check", "NOT_FOUND"}, names)
        self.assertFalse(names & {*dir(builtins), *getattr(sys, "stdlib_module_names", ["warnings"])} - {"__doc__", "__name__"}
                         - {name for name in names if name.startswith("__")})

    def test_a_name_that_is_not_there(self):
        message = "^module 'httpstatus' has no attribute 'no_such_name'$"
        self.assertRaisesRegex(AttributeError, message, getattr, httpstatus, "no_such_name")
        with self.assertRaisesRegex(ImportError, "cannot import name 'no_such_name'"):
            exec("from httpstatus import no_such_name")


if __name__ == "__main__":
    unittest.main()
