"""Does `tally` keep its memory, read what is compressed, and end when it is asked to? cli_tally.py COMMAND TESTS SCRATCH"""

import bz2
import gzip
import json
import lzma
import os
import re
import signal
import subprocess
import time

from cli_run import COMMAND, PATIENCE, SCRATCH, Report, environment, in_pipe, in_terminal

report = Report()
MEGA = 1 << 20


def summary(output):
    """Lines, malformed ones, and how often each code is there, in their order."""
    answer = json.loads(output)
    return answer["lines"], answer["malformed"], sorted((c["count"], c["code"]) for c in answer["codes"])


def write(name, *parts):
    path = os.path.join(SCRATCH, name)
    with open(path, "wb") as file:
        for part in parts:
            file.write(part)
    return path


# Enough for the program and its libraries, and for nothing that grows. In KiB.
ADDRESS_SPACE = 16384


def fits(path):
    """Is a log read without more memory than that?"""
    limited = ["sh", "-c", f'ulimit -v {ADDRESS_SPACE}; exec "$@"', "sh", COMMAND, "tally", path]
    done = subprocess.run(limited, stdin=subprocess.DEVNULL, capture_output=True, env=environment())
    return done.returncode in (0, 1), done.returncode, done.stderr[-200:]


# A malformed line is named by its own file.
two = in_pipe(["tally", "--json", write("one", b"200\n404\n"), write("two", b"200\nx\n")])[1]
where = [(os.path.basename(line["file"]), line["line"]) for line in json.loads(two)["malformed_lines"]]
report.expect(where == [("two", 2)], "a malformed line of the second file", where)

# A line is read up to 256 KiB: of quotes and backslashes, of nothing else than these, of CRs.
KIBI = 1024


def tally_of(log):
    return summary(in_pipe(["tally", "--json"], log)[1])


def request_of(length):
    return b'::1 - - [time] "GET /' + (b'\\"] \\\\ 500 ' * length)[:length].rstrip(b"\\") + b' HTTP/1.1" 206 7\n'


report.expect(tally_of(request_of(200 * KIBI)) == (1, 0, [(1, 206)]), "a long request")
report.expect(tally_of(request_of(5 * MEGA))[1:] == (1, []), "a request that is too long", tally_of(request_of(5 * MEGA)))
long_agent = b'::1 - - [t] "GET /" 206 7 "' + b"x" * 3 * MEGA + b'"\n::1 - - [t] "GET /" 200 7'
report.expect(tally_of(long_agent) == (2, 0, [(1, 200), (1, 206)]), "long agent", tally_of(long_agent))
report.expect(tally_of(b"404" + b"\r" * 100 + b"\n") == (1, 0, [(1, 404)]), "a long end of a line")
for length in range(256 * KIBI - 3, 256 * KIBI + 3):
    line = b'::1 - - [t] "GET /" 206 7 "'.ljust(length, b"x")
    report.expect(tally_of(line + b"\n" + line) == (2, 0, [(2, 206)]), f"two lines of {length} bytes")
slashes = in_pipe(["tally", "--json"], b"\\" * 8 * MEGA)
report.expect(summary(slashes[1]) == (1, 1, []), "a line of backslashes")
sample = json.loads(slashes[1])["malformed_lines"][0]
report.expect(sample["cut"] and sample["text"] == "\\\\" * 160, "the beginning of a long line", sample)
deep = b'{"a":' * 50000 + b"1" + b"}" * 50000
report.expect(tally_of(deep + b"\n" + b"[" * MEGA + b"\n" + b'{"status":404}\n') == (3, 2, [(1, 404)]), "deep JSON")

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

# Compressed, by its first bytes: in one member or several, padded, in pieces, cut off, damaged.
LOG = b'192.0.2.1 - - [12/Jan/2024:10:00:00 +0000] "GET / HTTP/1.1" 404 5\n' * 3000
PACKED = gzip.compress(LOG, 1)


def tally_pieces(*pieces):
    process = subprocess.Popen([COMMAND, "tally", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, bufsize=0, env=environment())
    for piece in pieces[:-1]:
        process.stdin.write(piece)
        time.sleep(0.002)
    output, errors = process.communicate(pieces[-1], timeout=PATIENCE)
    return process.returncode, output, errors


if in_pipe(["tally"], PACKED)[0] != 2:
    right = (3000, 0, [(3000, 404)])
    report.expect(tally_of(PACKED) == right, ".gz")
    report.expect(tally_of(PACKED * 3 + b"\0" * 512) == (9000, 0, [(9000, 404)]), "three members and padding")
    report.expect(summary(tally_pieces(*(PACKED[at : at + 1] for at in range(20)), PACKED[20:])[1]) == right, ".gz in pieces")
    report.expect(summary(in_pipe(["tally", "--json", write("log.gz", PACKED)])[1]) == right, "a .gz file")
    report.expect(summary(in_pipe(["tally", "--json", write("not-so-named", PACKED)])[1]) == right, ".gz of another name")
    for cut in (2, 9, 20, len(PACKED) // 2, len(PACKED) - 4):
        status, output, errors = in_pipe(["tally", write("cut.gz", PACKED[:cut])])
        report.expect(status == 2 and b"cut.gz: the .gz file is cut off" in errors, f"{cut} bytes of .gz", status, errors)
    for damaged in (PACKED[:-8] + b"\0" * 8, PACKED[:30] + b"\xff" * 40 + PACKED[70:], PACKED + b"more"):
        status, output, errors = in_pipe(["tally"], damaged)
        report.expect(status == 2 and b"damaged .gz file" in errors, "damaged .gz", status, errors)

for bytes_, tool in (
    (bz2.compress(LOG), "bzcat"),
    (lzma.compress(LOG), "xzcat"),
    (b"\x28\xb5\x2f\xfd" + b"x" * 99, "zstdcat"),
    (b"\x04\x22\x4d\x18" + b"x" * 99, "lz4cat"),
    (b"\x1f\x9d\x90" + b"x" * 99, "zcat"),
    (b"PK\3\4" + b"x" * 99, "unzip -p"),
):
    path = write("packed", bytes_)
    status, output, errors = in_pipe(["tally", path])
    told = f"to read it: {tool} {path} | httpstatus tally\n".encode()
    report.expect(status == 2 and not output and errors.endswith(told), tool, status, errors)
    status, output, errors = in_pipe(["tally"], bytes_)
    report.expect(status == 2 and f"to read it: {tool} | httpstatus tally\n".encode() in errors, f"{tool} in a pipe", errors)


# `tail -f access.log | httpstatus tally`, and Ctrl-C: what there is, without the line that has not ended.
def interrupted(number, *pieces):
    process = subprocess.Popen([COMMAND, "tally", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, bufsize=0, env=environment())
    time.sleep(0.5)
    for piece in pieces:
        process.stdin.write(piece)
        time.sleep(0.2)
    process.send_signal(number)
    output = process.stdout.read()
    process.stdin.close()
    process.stderr.read()
    return process.wait(PATIENCE), output


for number, right in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
    status, output = interrupted(number, b"404\n404\n", b"200\n50")
    report.expect(status == right and summary(output) == (3, 0, [(1, 200), (2, 404)]), f"signal {number}", status, output)
status, output = interrupted(signal.SIGINT)
report.expect(status == 130 and summary(output) == (0, 0, []), "a signal before anything", status, output)
report.end(48)
