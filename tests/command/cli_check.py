"""Does a check read what clients print, however that is cut? cli_check.py COMMAND TESTS SCRATCH"""

import json
import os
import resource
import socket
import subprocess

from cli_run import COMMAND, PATIENCE, TESTS, Report, environment, in_pipe
from clients import CASES, HARS, JSON_CASES

report = Report()
MEMORY = 512 << 20  # bytes of address space, more than which nothing endless may take
CUT_EVERYWHERE = {"100 without its end, and trailers", "no last empty line", "wget -qS", "openssl s_client", "no code",
                  ":status alone", "malformed", "empty lines and a mark before it", "content that begins like a head",
                  "curl -i with its meter", "truncated", "a mark, any space"}


def summary(answer):
    return [(r["method"], r["target"], r["version"], r["code"], sorted(f["rule"] for f in r["findings"])) for r in answer]


def expected_of(responses):
    return [(*known, sorted(rules)) for *known, rules in responses]


def is_error(answer):
    return any(f["severity"] == "error" for r in answer for f in r["findings"])


def check(name, given, responses, status, says, words):
    got, output, errors = in_pipe(["check", "--json", *words], given)
    answer = json.loads(output)
    report.expect(summary(answer) == expected_of(responses), name, summary(answer), errors)
    if status == 1 and not is_error(answer):
        status = 0
    report.expect(got == status, f"{name}: exit status", got)
    told = errors.decode()
    report.expect(told.startswith(says) if says and says[-1] != "\n" else told == says, f"{name}: says", told)
    # People are told the same.
    shown = in_pipe(["check", *words], given)
    report.expect(shown[0] == got and shown[2] == errors, f"{name}: for people", shown)
    for method, target, *_ in responses:
        line = f"{method or ''} {target}".strip()
        report.expect(target is None or f"{line}\nHTTP".encode() in shown[1], f"{name}: {line}", shown[1])


def in_pieces(pieces):
    """What is answered where each read() gets one of these pieces."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with subprocess.Popen([COMMAND, "check"], stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment()) as process:
        theirs.close()
        try:
            for piece in pieces:
                ours.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            pass  # it has seen enough
        ours.close()
        output, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, output, errors


def check_cuts(name, given):
    whole = in_pipe(["check"], given)
    report.expect(in_pieces([bytes([byte]) for byte in given]) == whole, f"{name}: byte by byte")
    if name not in CUT_EVERYWHERE:
        return
    for at in range(1, len(given)):
        got = in_pieces([given[:at], given[at:]])
        if got != whole:
            report.expect(False, f"{name}: cut at {at}", got, whole)
            return
    report.expect(True, name)


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def endless(name, says, first=b"", again=b"", path=None):
    """Does it end with that error, within its memory?"""
    with subprocess.Popen([COMMAND, "check", *([path] if path else [])], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=environment(), preexec_fn=limit_memory) as process:
        try:
            process.stdin.write(first)
            for _ in range(400 if again else 0):
                process.stdin.write(again * (1000000 // len(again)))
            process.stdin.close()
            report.expect(not again, f"{name}: reads 400 MB")
        except BrokenPipeError:
            pass
        process.stdin = None
        output, errors = process.communicate(timeout=PATIENCE)
    report.expect(process.returncode == 2 and says in errors.decode(), f"{name}: {process.returncode}", output, errors)


everything, samples = CASES + JSON_CASES, HARS
if in_pipe(["check"], b"{}")[2].endswith(b"jansson\n"):
    print("built without jansson: no HAR files")
    everything, samples = CASES, {}
for one in everything:
    check(*one)
    if len(one[1]) < 2000:
        check_cuts(one[0], one[1])

for name, responses in samples.items():
    path = os.path.join(TESTS, "command", "har", name + ".har")
    status, output, errors = in_pipe(["check", "--json", path])
    report.expect(summary(json.loads(output)) == expected_of(responses) and status == 1, name, summary(json.loads(output)))
    left_out = {"chrome": "1 of 4", "firefox": "1 of 3", "safari": "1 of 2"}.get(name)
    told = f"httpstatus: {path}: entries without a response: {left_out}\n" if left_out else ""
    report.expect(errors.decode() == told, f"{name}: says", errors)

# In the JSON, what looks like an escape is told from one.
for reason, escaped in ((b"a\\xC2", "a\\\\xC2"), (b"a\xc2", "a\\xC2"), (b"\\\\", "\\\\\\\\"), (b"\xc3\xbc\t", "ü\\x09")):
    answer = json.loads(in_pipe(["check", "--json"], b"HTTP/1.1 200 " + reason + b"\r\n\r\n")[1])
    report.expect(answer[0]["reason"] == escaped, f"reason {reason!r}", answer[0]["reason"])

head = b"HTTP/1.1 200 OK\r\n"
endless("/dev/zero", "not a response head", path="/dev/zero")
endless("/dev/urandom", "httpstatus: /dev/urandom: ", path="/dev/urandom")
endless("fields", "fields without a status line", again=b"A: b\n")
endless("a head", "malformed response head at byte 1048576: longer than it may be", head, b"A: b\r\n")
endless("empty lines", "no response in the first 2097153 bytes", again=b"\n")
endless("curl -v, a head", "byte 1048576 of the head: longer than it may be", b"< " + head, b"< A: b\r\n")
endless("curl -v, a request", "no response in the first 2097153 bytes", b"> GET / HTTP/1.1\n", b"> A: b\r\n")
endless("curl -v, notes", "no response in the first", again=b"* still trying\n")
endless("curl -v, a line", "no response in the first", b"* ", b"x")
endless("wget, a head", "longer than it may be", b"  HTTP/1.1 200 OK\n", b"  A: b\n")
endless("s_client", "no response in the first", b"CONNECTED(00000003)\n", b"-----\n")
if samples:
    endless("a HAR, nothing", "a HAR file of more than 64 MiB", b"{", b" ")
    endless("a HAR, a text", "jq 'del(.log.entries[].response.content)' FILE | httpstatus check", b'{"a": "', b"xxxxxxx")
report.end(300)
