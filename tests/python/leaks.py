"""Do up to a million calls of each function leave anything behind, answered or refused?

A function of which a million calls take longer than SECONDS gets as many as fit into them, and the
end says how many that were; with LEAK_FULL=1 in the environment each gets the million.
"""

import gc
import itertools
import os
import pickle
import sys
import time
import tracemalloc
from functools import partial
from types import SimpleNamespace

import httpstatus
from httpstatus import HTTPStatus, _httpstatus

MILLION = 1_000_000
SECONDS = 0.4
LEAST = 2_000
FULL = os.environ.get("LEAK_FULL") == "1"
# Caches and free lists of the interpreter move by a few; what leaks, leaks with each call.
BLOCKS, BYTES, REFERENCES = 60, 4096, 60


class Index:
    def __index__(self):
        return 404


CODES = (404, 206, 503, 799, 2**40, Index(), "404")
HEAD = "HTTP/1.1 200 OK\r\nServer: nginx\r\nSet-Cookie: a\r\nX:\r\n\r\n"
MANY = "HTTP/1.1 200 \r\n" + "A: b\r\n" * 70 + "\r\n"
LINES = {"Retry-After": ["soon", b"\xff", "\u2013", "\ud800"]}

# The arguments with which each function is called in turn: good ones, and ones that it refuses.
BY_CODE = {name: [(code,) for code in CODES] for name in (
    "reason", "class_of", "class_name", "treat_as", "find", "meanings", "find_warn_code",
    "is_heuristically_cacheable", "is_redirect", "forbids_storing", "status",
    "retry_needs_idempotent", "retry_text", "retry_citation", "fields",
    "request_fields", "request_citation", "HTTPStatus")}
WITH_METHOD = {name: [(307, method) for method in ("POST", "caf\xe9", "\ud800", None, 5)]
               for name in ("forbids_content", "forbids_sending_content", "redirect_method", "retry")}
ARGUMENTS = {
    **BY_CODE, **WITH_METHOD,
    "find": [*BY_CODE["find"], (499, "nginx"), (499, "no"), (499, 4),
             (499, httpstatus.find_source("nginx"))],
    "reason_in": [(404, 2616), (799, 9110), (404, 2817), ("404", 2616), (408, "RFC 2616 6.1.1"),
                  (404, "\ud800"), (404, Index()), (404, 1.5)],
    "source_reason": [("nginx", 404), ("no", 404), (5, 404), ("nginx", "x")],
    "retry_after": [("120", 0), (b"soon", 0), ("Fri, 27 Nov 2026 17:00:00 GMT", 2**70), ("\u2013", 0),
                    ("1", Index()), ("1", 1.5), (5, 0)],
    "methods": [(), (1,)],
    "find_field": [(503, "retry-after"), (503, "x"), (503, "\ud800"), ("503", "x"), (503, 5)],
    "find_name": [("payload too large",), ("nothing",), ("\ud800",), (5,)],
    "catalogue": [(), ("nginx",), ("no",), (5,)],
    "find_source": [("nginx",), ("no",), (5,)],
    "sources": [(), (1,)],
    "identify": [("Server", "nginx/1"), ("Server", "x"), ("\ud800", "x"), (5, "x"), ("Server", 5)],
    "sender": [(530, LINES), (530, {"CF-RAY": "1"}), (1, None), (1, 5), ("x", {}), (1, [("a", 5)])],
    "find_detail": [("iis", 404, 13), ("iis", None, 13), ("iis", 404, 99), ("iis", "x", 13), (5, 4, 1),
                    ("grpc", None, "14"), ("grpc", None, "\ud800"), ("cloudflare", None, 1015), ("iis", 404, 1.5)],
    "identify_detail": [("Proxy-Status", "a;error=dns_timeout"), ("grpc-status", "x"), ("\ud800", "x"), (5, "x")],
    "letter": [("haproxy", 0, "s"), ("haproxy", 9, "ss"), ("x", 0, "\ud800"), (5, 0, "s"), ("haproxy", 0, 5)],
    "details": [(), ("heroku",), (5,)],
    "warn_codes": [(), (1,)],
    "method_is_safe": [("GET",), ("get",), (5,)],
    "method_is_idempotent": [("PUT",), ("put",), (5,)],
    "parse": [(text,) for text in ("404.13", b"404 \xe9", "404 \u2013", "404 \ud800", "4", "", 404)],
    "read_head": [(text,) for text in (HEAD, HEAD + "\u2013", HEAD.encode(), MANY, MANY[:-2],
                                       HEAD[:-2] + "A: \u2013\0", 404)]
    + [(HEAD[:-2], True), ("HTTP/1.1 200 x\nA: b\n c\n\n",), (HEAD, 5)],
    "check_response": [(SimpleNamespace(status=503, headers=LINES),), (5,)],
    "version": [(), (1,)],
    "registry_date": [(), (1,)],
    "Status": [(), (404,)],
    "Citation": [("RFC 9110", "", "", "")], "Source": [("x", "", "", "")],
    "Detail": [()], "WarnCode": [()], "FieldRule": [()], "Parsed": [()], "Head": [()],
    "Finding": [()], "ParseError": [("x", 5), ()],
}
CHECKS = [
    {"code": 503, "fields": LINES}, {"code": 503, "fields": {"a": "\ud800"}, "request_fields": LINES},
    {"code": 503, "fields": 5}, {"code": 503, "fields": [("a", "\u2013"), ("b", 5)]},
    {"code": 503, "fields": [("a",)]}, {"code": 503, "fields": {"a": "\u2013"}, "version": "x"},
    {"code": 503, "version": (1, 1), "request_version": "1.1"}, {"code": 503, "content": 5},
    {"code": 503, "fields": {"a": "\u2013"}, "method": 5}, {"code": "503"},
]


def groups():
    """Each function by its name, as a list of calls."""
    for name, arguments in ARGUMENTS.items():
        function = getattr(httpstatus, name)
        yield name, [partial(function, *given) for given in arguments]
    yield "check", [partial(httpstatus.check, **given) for given in CHECKS]
    yield "the check under it", [
        partial(_httpstatus.check, 1, None, ("a", "\ud800", "b"), None, None, None, None)]
    for kind, thing in ((httpstatus.Status, httpstatus.NOT_FOUND), (HTTPStatus, HTTPStatus(499))):
        for name in vars(kind):
            if not name.startswith("_") and not isinstance(getattr(thing, name), HTTPStatus):
                yield f"{kind.__name__}.{name}", [partial(getattr, thing, name)]
        yield f"a pickled {kind.__name__}", [lambda thing=thing: pickle.loads(pickle.dumps(thing))]
    yield "HTTPStatus[]", [partial(HTTPStatus.__class__.__getitem__, HTTPStatus, name)
                           for name in ("NOT_FOUND", "no", "NGINX_CLIENT_CLOSED_REQUEST", "STATUS_799")]
    yield "in HTTPStatus", [partial(HTTPStatus.__class__.__contains__, HTTPStatus, given)
                            for given in (404, 799, 5, "no", [])]
    yield "an attribute that is not there", [partial(getattr, httpstatus, "no_such_name")]


def repeat(calls, rounds):
    for call in calls:
        for _ in itertools.repeat(None, rounds):
            try:
                call()
            except (TypeError, ValueError, LookupError, AttributeError):
                pass


def rounds_of(calls):
    """How often to make each of these calls."""
    whole = MILLION // len(calls)
    if FULL:
        return whole
    start = time.perf_counter()
    repeat(calls, 50)
    each = (time.perf_counter() - start) / 50
    return max(LEAST // len(calls), min(whole, int(SECONDS / each)))


def growth(measure, calls, rounds):
    gc.collect()
    before = measure()
    repeat(calls, rounds)
    gc.collect()
    return measure() - before


def traced_growth(calls, rounds):
    """In bytes, of what is too large for the interpreter's own blocks as well."""
    tracemalloc.start()
    repeat(calls, 10)
    grown = growth(lambda: tracemalloc.get_traced_memory()[0], calls, rounds)
    tracemalloc.stop()
    return grown


def watched():
    """What calls give back again and again: all that the collector knows, and values of ours."""
    statuses = httpstatus.catalogue()
    texts = [text for status in statuses for text in (status.reason, httpstatus.reason(status))]
    texts += [text for source in httpstatus.sources() for text in (source.id, source.name)]
    return [*gc.get_objects(), *statuses, *texts, *HTTPStatus, (), "", None, True, False, 404]


def leaks(calls, rounds):
    """What has become more, in words."""
    repeat(calls, 50)
    gc.collect()
    things = watched()
    counts = [*map(sys.getrefcount, things)]
    blocks = growth(sys.getallocatedblocks, calls, rounds)
    # What leaks, leaks again; what the interpreter keeps once does not.
    if blocks > BLOCKS and growth(sys.getallocatedblocks, calls, rounds) > BLOCKS:
        yield f"{blocks} blocks"
    for thing, count, now in zip(things, counts, map(sys.getrefcount, things)):
        if abs(now - count) > REFERENCES:
            yield f"{now - count} references to {thing!a:.60}"
    few = max(200, rounds // 50)
    size = traced_growth(calls, few)
    if size > BYTES and traced_growth(calls, few) > BYTES:
        yield f"{size} bytes in {few} rounds"


def main():
    missing = {name for name in dir(httpstatus) if callable(getattr(httpstatus, name))
               and not name.startswith("_")} - {*ARGUMENTS, "check"}
    if missing:
        sys.exit(f"leaks.py: no calls of {sorted(missing)}")
    failed, fewer, count = False, [], 0
    for name, calls in groups():
        rounds = rounds_of(calls)
        count += 1
        if rounds < MILLION // len(calls):
            fewer.append(f"{name} {rounds * len(calls)}")
        for leak in leaks(calls, rounds):
            failed = True
            print(f"{name}: {leak} after {rounds} rounds of {len(calls)} calls")
    print(f"{count - len(fewer)} functions were called a million times each, others less often:")
    print(*fewer, sep=", ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
