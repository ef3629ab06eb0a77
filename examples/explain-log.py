"""Which status codes are in an access log, how often, and what do they mean?

explain-log.py [--server ID] [FILE]

Reads the common or combined log format of nginx and Apache from FILE or standard input.
With --server, such as nginx, it explains a code as that server uses it, or else as
registered. Prints the numbers of lines without a status code on standard error; the exit
status is 1 if there are any, and 2 if the log cannot be read.
"""

import collections
import re
import signal
import sys

import httpstatus

# A line like `::1 - - [time] "request" 404 123`: the status code is the three digits after
# the request, which is in quotes after the time. A backslash escapes the next byte.
UNQUOTED = rb'[^"\\]*(?:\\.[^"\\]*)*'
LINE = re.compile(UNQUOTED + rb'(?<=\] )"' + UNQUOTED + rb'" ([0-9]{3})(?: |$)')


def find_status(line):
    match = LINE.match(line.rstrip(b"\r\n"))
    return int(match[1]) if match else None


def count(log):
    """Returns how often each status code is in the log; None is for lines without one."""
    tally = collections.Counter()
    for number, line in enumerate(log, 1):
        code = find_status(line)
        tally[code] += 1
        if code is None:
            print(f"explain-log: line {number}: no status code", file=sys.stderr)
    return tally


def explain(code, server):
    status = httpstatus.find(code, source=server) if server else httpstatus.find(code)
    if status is None:  # a status 0 is false, as the int that it is
        registered = httpstatus.find(code)
        status = registered if registered is not None and registered.registered else None
    if status is None:
        return f"unknown ({httpstatus.class_name(httpstatus.class_of(code)) or 'no class'})"
    return f"{status.reason or status.title} ({status.source.name}): {status.summary}"


def fail(what, why):
    print(f"explain-log: {what}: {why}", file=sys.stderr)
    sys.exit(2)


def main(arguments):
    server = None
    # In every locale the catalogue is UTF-8, and arguments are printed as they came.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # end when the reader has gone
    if len(arguments) > 1 and arguments[0] == "--server":
        server = httpstatus.find_source(arguments[1])
        if server is None:
            fail(arguments[1], "unknown server; expected an ID such as nginx")
        arguments = arguments[2:]
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        fail("usage", "explain-log [--server ID] [FILE]")

    name = arguments[0] if arguments else "standard input"
    try:
        with open(name, "rb") if arguments else sys.stdin.buffer as log:
            tally = count(log)
    except OSError as error:
        fail(name, error.strerror)
    lines, malformed = sum(tally.values()), tally.pop(None, 0)
    for code in sorted(tally):
        print(f"{tally[code]:7d}  {code:03d}  {explain(code, server)}")
    if malformed:
        print(f"explain-log: {malformed} of {lines} lines have no status code", file=sys.stderr)
    sys.exit(1 if malformed else 0)


main(sys.argv[1:])
