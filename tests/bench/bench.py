"""What an answer costs in Python beside its rivals, in one run: medians of alternate rounds."""

import compileall
import contextlib
import http.client
import operator
import os
import subprocess
import sys
import timeit
from statistics import median

import httpstatus

# What the rows name.
KNOWN = {
    "CODE": 404,
    "LINE": "HTTP/1.1 404 Not Found",
    "NAMES": {"NOT_FOUND": httpstatus.NOT_FOUND},
    "http": http,
    "httpstatus": httpstatus,
    "operator": operator,
}
# Each beside its rivals, as a program writes it.
ROWS = [
    "operator.index(CODE)",
    "httpstatus.reason(CODE)",
    "http.client.responses[CODE]",
    "httpstatus.NOT_FOUND.reason",
    "http.HTTPStatus.NOT_FOUND.phrase",
    "httpstatus.find(CODE).reason",
    "httpstatus.HTTPStatus(CODE).phrase",
    "http.HTTPStatus(CODE).phrase",
    "httpstatus.find_name('NOT_FOUND')",
    "http.HTTPStatus['NOT_FOUND']",
    "NAMES.get('NOT_FOUND')",
    "httpstatus.parse(LINE)",
    "version, code, reason = LINE.split(' ', 2); int(code)",
]
# Rivals that need not be there.
for module, row in (("requests", "requests.codes.not_found"),
                    ("starlette.status", "starlette.status.HTTP_404_NOT_FOUND")):
    with contextlib.suppress(ImportError):
        KNOWN[module.partition(".")[0]] = __import__(module)
        ROWS.append(row)
MODULES = [("import httpstatus", "import http"),
           ("from httpstatus import HTTPStatus", "from http import HTTPStatus")]
LOOPS, ROUNDS = 50_000, 41


def nanoseconds(statement):
    return timeit.timeit(statement, globals=KNOWN, number=LOOPS) / LOOPS * 1e9


def milliseconds(statement):
    """The time that a fresh interpreter spends on one import."""
    program = f"import time; t = time.perf_counter(); {statement}; print(time.perf_counter() - t)"
    # Elsewhere, since this folder would be searched first.
    return float(subprocess.check_output([sys.executable, "-c", program], cwd=os.sep)) * 1e3


def bench_look_ups():
    rounds = [[nanoseconds(row) for row in ROWS] for _ in range(ROUNDS)]
    times = [median(column) for column in zip(*rounds)]
    for row, time in zip(ROWS, times):
        print(f"{row:<54} {time:8.1f} ns  {time / times[0]:6.2f} of the first")


def bench_imports():
    # Installed it is compiled, as the standard library is.
    compileall.compile_dir(os.path.dirname(httpstatus.__file__), quiet=1)
    for pair in MODULES:
        rounds = [[milliseconds(statement) for statement in pair] for _ in range(21)]
        ours, theirs = (median(column) for column in zip(*rounds))
        print(f"{pair[0]:<40} {ours:8.2f} ms  {ours / theirs:6.2f} of {pair[1]}")


def main():
    print(f"Python {sys.version.split()[0]}")
    bench_look_ups()
    bench_imports()


main()
