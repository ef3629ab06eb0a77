"""Runs CPython's own tests with HTTPStatus in the place of http.HTTPStatus: cpython.py [broken]

With "broken" it is one that errs, and the question is whether these tests notice.
"""

import http
import importlib
import io
import os
import sys
import unittest

import httpstatus

# Put there before anything else takes it from there.
assert not {"http.client", "http.server", "test"} & set(sys.modules)
http.HTTPStatus = httpstatus.HTTPStatus

MODULES = ["test_http_cookiejar", "test_http_cookies", "test_httplib", "test_httpservers",
           "test_robotparser", "test_urllib", "test_urllib2", "test_urllib2_localnet",
           "test_urllib_response", "test_urlparse", "test_wsgiref"]
# Those that ask for the standard library's text itself, and why ours is another.
EXCEPTED = {
    "test_simple_httpstatus": "compares each phrase and description with a copy of its own: "
                              "ours are those of the catalogue, and there are more members",
}


def each_test(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from each_test(test)
        else:
            yield test


def run(tests, stream=None):
    return unittest.TextTestRunner(stream, verbosity=0).run(unittest.TestSuite(tests))


def loaded(names):
    """The tests of these modules, in two lists: those to pass, and the excepted ones."""
    tests, excepted = [], []
    for name in names:
        module = importlib.import_module(f"test.{name}")
        for test in each_test(unittest.defaultTestLoader.loadTestsFromModule(module)):
            is_excepted = getattr(test, "_testMethodName", "") in EXCEPTED
            (excepted if is_excepted else tests).append(test)
    return tests, excepted


def complaints(result, excepted):
    """What keeps the run from meaning that HTTPStatus can be used."""
    if not result.wasSuccessful():
        yield "there are failures"
    if result.testsRun - len(result.skipped) < 600:
        yield f"only {result.testsRun} tests ran, less {len(result.skipped)} that were skipped"
    import http.client
    import http.server
    ours = httpstatus.HTTPStatus
    if http.server.HTTPStatus is not ours or http.client.NOT_FOUND is not ours.NOT_FOUND:
        yield "HTTPStatus was not in use"
    # What passes need not be excepted any more.
    others = run(excepted, io.StringIO())
    if len(others.failures + others.errors) != len(EXCEPTED):
        yield "the exceptions are not what they were"


def is_noticed():
    """Do the tests of servers fail once a phrase is wrong?"""
    vars(httpstatus.HTTPStatus.REQUEST_URI_TOO_LONG)["phrase"] = "Broken"
    tests, _ = loaded(["test_httpservers"])
    failures = run(tests, io.StringIO()).failures
    return any("414 Broken" in trace for _, trace in failures)


def main():
    if sys.argv[1:] == ["broken"]:
        return 0 if is_noticed() else "cpython.py: these tests do not notice a wrong phrase"
    tests, excepted = loaded(MODULES)
    return "; ".join(complaints(run(tests), excepted)) or 0


if __name__ == "__main__":
    os.environ.pop("http_proxy", None)  # they serve on loopback
    sys.exit(main())
