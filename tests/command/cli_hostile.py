"""Gives the command what nobody should: cli_hostile.py COMMAND TESTS SCRATCH

COMMAND is built with sanitizers, which end it with a message of their own.
"""

import glob
import gzip
import itertools
import os
import random
import unicodedata

from cli_run import TESTS, Report, in_pipe
from clients import CASES, JSON_CASES

report = Report()
# The same on every machine: no seed of the day.
chance = random.Random(20260101)
PIECES = [
    b'"', b"\\", b"\\\"", b"] ", b"[", b" 200", b" 404 ", b"\r", b"\n", b"\r\n", b"\0", b"\x1b[31m", b"\x9b", b"\xc2\x9b",
    b"\xe2\x80\xae", b"\xff", b"HTTP/1.1 ", b"HTTP/2 ", b"200", b"404.13", b"401", b": ", b"Content-Length", b"Server: ",
    b"Retry-After: ", b"cloudflare", b"--", b"=", b"%s%n", b"x" * 300, b"a b", b"\xf0\x9f\xab\x96", b",", b"Allow: GET",
]
WORDS = [b"list", b"search", b"check", b"tally", b"sources", b"complete", b"--json", b"--source", b"nginx",
         b"--class", b"--state", b"--method", b"--request-field", b"--server", b"--help", b"--version", b"-", b"404"]
NOT_SOURCES = [b"", b"x" * 100000, b"\xff" * 5000, b"a" * 64, b"a" * 65, b"-" * 70, b"%s%s%n", b"9" * 400, b"0" * 9, b"2147483648"]


# HOSTILE=full tries more, and looks for leaks in each run: that takes as long as all else.
FULL = os.environ.get("HOSTILE") == "full"
turns = itertools.count()


def run(words, given=b"", **changes):
    words = [word.replace(b"\0", b"") for word in words]
    leaks = int(FULL or next(turns) % 4 == 0)
    status, output, errors = in_pipe(words, given, ASAN_OPTIONS=f"detect_leaks={leaks}", **changes)
    found = b"Sanitizer" in errors or b"runtime error" in errors
    report.expect(status in (0, 1, 2) and not found, f"{words} < {given[:300]!r}: {status}", errors[:2000].decode("latin-1"))
    told = errors or (words[:1] == [b"check"] and output)
    report.expect(status == 0 or told, f"{words}: {status} and not a word")
    try:
        text = (output + errors).decode()
        bad = [c for c in text if unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t"]
    except UnicodeDecodeError as error:
        bad = error
    report.expect(not bad, f"{words} < {given[:300]!r}: {bad}", output[:300], errors[:300])


for word in NOT_SOURCES:
    for command in ([], [b"search"], [b"list", b"--source"], [b"list", b"--state"], [b"complete", b"--"], [b"check"], [b"tally"]):
        run([*command, word])
        run([*command, word, b"--json"], COLUMNS="1")
for kind in ("head", "parse"):
    for path in sorted(glob.glob(os.path.join(TESTS, "fuzz", f"corpus-{kind}", "*"))):
        with open(path, "rb") as file:
            text = file.read()
        run([b"check"], text, COLUMNS="20")
        run([b"check", b"--json", b"--method", b"GET", b"--request-field", b"a:"], text)
        run([b"tally", b"--json"], text)
        run([b"--", text])
for path in sorted(glob.glob(os.path.join(TESTS, "command", "logs", "*.access"))):
    run([b"tally", os.fsencode(path)], COLUMNS="30")
    with open(path, "rb") as file:
        log = file.read()
    spoilt = [log[:at] + bytes([chance.randrange(256)]) + log[at + 1 :] for at in (chance.randrange(len(log) + 1) for _ in range(60))]
    run([b"tally", b"--json"], b"\n".join(spoilt) + b"\n" + log[: len(log) // 2])
    run([b"tally"], gzip.compress(log)[: chance.randrange(40, 80)])
run([b"check"], b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200000 + b"\r\n")
run([b"check"], b"HTTP/1.1 200 OK\r\na: " + b"b" * 1048549 + b"\r\n\r\ncontent")
run([b"check", b"--json"], b"HTTP/1.1 100 Continue\r\n\r\n" * 200)
run([b"tally"], (b'::1 - - [t] "' + b'\\"' * 70000 + b'" 200 1\n') * 20)

for _, given, *_ in CASES + JSON_CASES:
    run([b"check"], given, COLUMNS="20")
    run([b"check", b"--json"], given)

def nonsense(pieces, most):
    return b"".join(chance.choice(pieces) for _ in range(chance.randint(0, most)))


# What a kind of input begins with, and what is in it.
KINDS = [b"* x\n", b"--2024-02-04 02:25:07--  http://a\n", b":status: 404\n", b"GET / HTTP/1.1\r\n", b"CONNECTED(\n",
         b'{"log": {"entries": [{"response": {"status": 404, "headers": [']
PARTS = [b"> ", b"< ", b"* ", b"{ [5 bytes data]\n", b"  ", b"\n", b"\r\n", b"HTTP/1.1 401 x", b"GET /a HTTP/2", b"A: b", b"\r",
         b"---request begin---\n", b"---request end---\n", b"---response begin---\n", b"---response end---\n", b"\0",
         b"HTTP request sent, ", b":method: GET", b":path: /", b'{"name": "A", "value": "', b'\\n"}', b"]}", b",", b'"', b"\xff",
         b"12:00:00.000000 ", b"[0-0] ", b"(IN), ", b"--2024-02-04 02:25:07--  (try: 2", b"x" * 3000, b"\x1b", b"\xe2\x80\xae"]
for _ in range(150 if FULL else 40):
    run([b"check"], chance.choice(KINDS) + nonsense(PARTS, 40))
    text = nonsense(PIECES, 60)
    run([b"tally"], text * chance.choice((1, 1, 500)))
    run([b"check"], b"HTTP/1.1 " + text + b"\r\n\r\n")
    run([chance.choice(WORDS) for _ in range(chance.randint(0, 4))] + [nonsense(PIECES, 5)], text)
report.end(1800)
