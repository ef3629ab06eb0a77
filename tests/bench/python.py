"""Measures answers in Python beside their rivals, in alternate rounds: prints lines as measure.c does."""

import compileall
import contextlib
import http.client
import os
import subprocess
import sys
import time
import timeit

import callgrind
import httpstatus

# What the rows name.
KNOWN = {
    "CODE": 404,
    "LINE": "HTTP/1.1 404 Not Found",
    "NAMES": {"NOT_FOUND": httpstatus.NOT_FOUND},
    "http": http,
    "httpstatus": httpstatus,
}
# Each group as programs write it, a rival first.
GROUPS = {
    "Python: reason of a code": [
        "http.client.responses[CODE]",
        "httpstatus.reason(CODE)",
    ],
    "Python: reason of a constant": [
        "http.HTTPStatus.NOT_FOUND.phrase",
        "httpstatus.NOT_FOUND.reason",
    ],
    "Python: find a code": [
        "http.HTTPStatus(CODE).phrase",
        "httpstatus.HTTPStatus(CODE).phrase",
        "httpstatus.find(CODE).reason",
    ],
    "Python: find a name": [
        "http.HTTPStatus['NOT_FOUND']",
        "NAMES.get('NOT_FOUND')",
        "httpstatus.find_name('NOT_FOUND')",
    ],
    "Python: read a status line": [
        "version, code, reason = LINE.split(' ', 2); int(code)",
        "httpstatus.parse(LINE)",
    ],
}
# Rivals that need not be there.
for module, row in (("requests", "requests.codes.not_found"),
                    ("starlette.status", "starlette.status.HTTP_404_NOT_FOUND")):
    with contextlib.suppress(ImportError):
        KNOWN[module.partition(".")[0]] = __import__(module)
        GROUPS["Python: reason of a constant"].append(row)
IMPORT = "Python: import, in a fresh interpreter"
IMPORTS = ["import http", "import httpstatus", "from http import HTTPStatus", "from httpstatus import HTTPStatus"]
LOOPS, ROUNDS, FRESH = 20_000, 31, 21


def line(group, row, measure, value):
    print(group, row, measure, f"{value:.3f}" if measure == "ns" else value, sep="\t")


def nanoseconds(statement):
    """Of the processor, as in the other languages."""
    return timeit.timeit(statement, timer=time.process_time, globals=KNOWN, number=LOOPS) / LOOPS * 1e9


def import_nanoseconds(statement):
    """The time that a fresh interpreter spends on one import."""
    program = f"import time; t = time.process_time(); {statement}; print(time.process_time() - t)"
    # Elsewhere, since this folder would be searched first.
    return float(subprocess.check_output([sys.executable, "-c", program], cwd=os.sep)) * 1e9


def import_instructions(statement):
    return callgrind.instructions([sys.executable, "-c", statement])


def main():
    print(f"version\tPython {sys.version.split()[0]}")
    for _ in range(ROUNDS):
        for group, rows in GROUPS.items():
            for row in rows:
                line(group, row, "ns", nanoseconds(row))
    # Installed it is compiled, as the standard library is.
    compileall.compile_dir(os.path.dirname(httpstatus.__file__), quiet=1)
    for _ in range(FRESH):
        for row in IMPORTS:
            line(IMPORT, row, "ns", import_nanoseconds(row))
    if callgrind.present():
        bare = import_instructions("pass")
        for row in IMPORTS:
            line(IMPORT, row, "instructions", import_instructions(row) - bare)


main()
