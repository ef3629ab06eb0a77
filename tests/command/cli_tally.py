"""Does `tally` read every log the same, however it comes? cli_tally.py COMMAND TESTS SCRATCH

Beside each log of tests/shared/logs/ stands what is expected, as tests/examples/explain-log.sh has it.
"""

import fcntl
import glob
import json
import os
import random
import re
import struct
import subprocess
import termios
import time

from cli_run import COMMAND, PATIENCE, SCRATCH, TESTS, Report, environment, in_pipe, in_terminal

report = Report()
MEGA = 1 << 20


def summary(output):
    answer = json.loads(output)
    return answer["lines"], answer["malformed"], [(c["count"], c["code"]) for c in answer["codes"]]


def expected_of(path):
    """The codes, and the malformed lines, of the file beside a log."""
    with open(path, encoding="ascii") as file:
        text = file.read()
    codes = [(int(count), int(code)) for count, code in re.findall(r"^(\d+) (\d{3})\b", text, re.M)]
    return codes, [int(line) for line in re.findall(r"^explain-log: line (\d+): no status$", text, re.M)]


def unread(stream):
    """How many bytes stand in a pipe."""
    return struct.unpack("i", fcntl.ioctl(stream, termios.FIONREAD, b"\0" * 4))[0]


def in_pieces(log, sizes):
    """What is answered where the log comes in pieces, each read before the next is written."""
    process = subprocess.Popen([COMMAND, "tally", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, bufsize=0, env=environment())
    at = 0
    for size in sizes:
        process.stdin.write(log[at : at + size])
        at += size
        # A pipe that is empty has been read.
        while at < len(log) and unread(process.stdin):
            time.sleep(0.0005)
        if at >= len(log):
            break
    output, _ = process.communicate(log[at:], timeout=PATIENCE)
    return summary(output)


def check_log(path):
    name = os.path.basename(path)
    with open(path, "rb") as file:
        log = file.read()
    codes, malformed = expected_of(path.replace(".access", ".expected"))
    status, output, errors = in_pipe(["tally", "--json", path])
    lines, bad, got = summary(output)
    report.expect(got == codes and bad == len(malformed), f"{name}: codes", got, codes)
    report.expect(status == (1 if malformed else 0), f"{name}: exit status", status)
    told = [int(line) for line in re.findall(rb"line (\d+): no status", errors)]
    report.expect(told == malformed[:5], f"{name}: malformed lines", told, malformed)
    report.expect(in_pipe(["tally", "--json"], log)[1] == output.replace(os.fsencode(path), b"standard input"),
                  f"{name}: differs on standard input")
    for seed in range(3):
        sizes = [random.Random(seed).randint(1, 7) for _ in log] if seed else [1] * len(log)
        report.expect(in_pieces(log, sizes) == (lines, bad, got), f"{name}: differs in pieces")


for path in sorted(glob.glob(os.path.join(TESTS, "shared", "logs", "*.access"))):
    check_log(path)

# Every log at once is the sum of them.
logs = sorted(glob.glob(os.path.join(TESTS, "shared", "logs", "*.access")))
single = [summary(in_pipe(["tally", "--json", path])[1]) for path in logs]
together = summary(in_pipe(["tally", "--json", *logs])[1])
report.expect(together[0] == sum(s[0] for s in single), "lines of all logs", together)
report.expect(sum(c for c, _ in together[2]) == sum(c for s in single for c, _ in s[2]), "codes of all logs")


def write(name, *parts):
    path = os.path.join(SCRATCH, name)
    with open(path, "wb") as file:
        for part in parts:
            file.write(part)
    return path


# Enough for the program and its libraries, and for nothing that grows. In KiB.
ADDRESS_SPACE = 12288


def fits(path):
    """Is a log read without more memory than that?"""
    limited = ["sh", "-c", f'ulimit -v {ADDRESS_SPACE}; exec "$@"', "sh", COMMAND, "tally", path]
    done = subprocess.run(limited, stdin=subprocess.DEVNULL, capture_output=True, env=environment())
    return done.returncode in (0, 1), done.returncode, done.stderr[-200:]


# A malformed line is named by its own file.
two = in_pipe(["tally", "--json", write("one", b"200\n404\n"), write("two", b"200\nx\n")])[1]
where = [(os.path.basename(line["file"]), line["line"]) for line in json.loads(two)["malformed_lines"]]
report.expect(where == [("two", 2)], "a malformed line of the second file", where)

# A line longer than any buffer: of quotes and backslashes, of nothing else than these, of CRs.
long_request = b'::1 - - [time] "GET /' + b'\\"] \\\\ 500 ' * 500000 + b'" 206 7\n'
report.expect(summary(in_pipe(["tally", "--json", write("long", long_request)])[1]) == (1, 0, [(1, 206)]), "long request")
long_agent = b'::1 - - [t] "GET /" 206 7 "' + b"x" * 3 * MEGA + b'"\n200'
report.expect(summary(in_pipe(["tally", "--json"], long_agent)[1]) == (2, 0, [(1, 200), (1, 206)]), "long agent")
long_end = b"404" + b"\r" * MEGA + b"\n::1 [t] \"\" 404" + b"\r" * MEGA + b"\n404" + b"\r" * MEGA + b"x"
report.expect(summary(in_pipe(["tally", "--json"], long_end)[1]) == (3, 1, [(2, 404)]), "long ends of lines")
slashes = in_pipe(["tally", "--json"], b"\\" * 8 * MEGA)
report.expect(summary(slashes[1]) == (1, 1, []), "a line of backslashes")
sample = json.loads(slashes[1])["malformed_lines"][0]
report.expect(sample["cut"] and sample["text"] == "\\" * 160, "the beginning of a long line", sample)

# Memory does not grow with the log, nor with a line.
small = write("small", b"200\n" * 1000)
report.expect(fits(small)[0], "a small log takes memory", fits(small))
with open(os.path.join(SCRATCH, "zeros"), "wb") as file:
    file.truncate(256 * MEGA)
report.expect(fits(file.name)[0], "a line of 256 MB takes memory", fits(file.name))
many = write("lines", *[b"200\nnot a code\n" * 10000] * 200)
report.expect(fits(many)[0], "many lines take memory", fits(many))

# Progress: for a large file alone, on a terminal alone, and gone at the end.
status, _, shown = in_terminal(["tally", os.path.join(SCRATCH, "zeros")], errors_too=True)
report.expect(b"\rhttpstatus:   0% of 256 MB" in shown and b" 100% of 256 MB" in shown, "progress", shown[:200])
report.expect(re.search(rb"100% of 256 MB\r +\r", shown), "progress stays", shown[-200:])
report.expect(b"%" not in in_terminal(["tally", small], errors_too=True)[2], "progress for a small file")
report.expect(b"%" not in in_pipe(["tally", os.path.join(SCRATCH, "zeros")])[2], "progress in a pipe")
report.end(65)
