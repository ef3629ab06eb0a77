"""What an answer costs in Python beside its rivals, in one run: medians of alternate rounds."""

import http
import operator
import subprocess
import sys
import timeit
from statistics import median

import httpstatus

CODE = 404
ROWS = [
    ("operator.index(404)", operator.index, "f(c)"),
    ("httpstatus.reason(404)", httpstatus.reason, "f(c)"),
    ("http.HTTPStatus(404).phrase", http.HTTPStatus, "f(c).phrase"),
    ("httpstatus.NOT_FOUND.reason", httpstatus.NOT_FOUND, "f.reason"),
    ("http.HTTPStatus.NOT_FOUND.phrase", http.HTTPStatus.NOT_FOUND, "f.phrase"),
    ("httpstatus.find(404).reason", httpstatus.find, "f(c).reason"),
    ("httpstatus.find_name('not found')", httpstatus.find_name, "f('not found')"),
    ("http.HTTPStatus['NOT_FOUND']", http.HTTPStatus, "f['NOT_FOUND']"),
]
LOOPS, ROUNDS = 100_000, 41


def nanoseconds(row):
    _, target, statement = row
    return timeit.timeit(statement, globals={"f": target, "c": CODE}, number=LOOPS) / LOOPS * 1e9


def import_seconds(module):
    """The time that a fresh interpreter spends on one import."""
    program = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    return float(subprocess.check_output([sys.executable, "-c", program]))


def main():
    print(f"Python {sys.version.split()[0]}")
    rounds = [[nanoseconds(row) for row in ROWS] for _ in range(ROUNDS)]
    times = [median(column) for column in zip(*rounds)]
    for (name, _, _), time in zip(ROWS, times):
        print(f"{name:<40} {time:8.1f} ns  {time / times[0]:6.2f} of the first")
    pairs = [(import_seconds("httpstatus"), import_seconds("http")) for _ in range(21)]
    ours, theirs = (median(column) for column in zip(*pairs))
    print(f"import httpstatus {ours * 1e3:.2f} ms, import http {theirs * 1e3:.2f} ms: {ours / theirs:.2f}")


main()
