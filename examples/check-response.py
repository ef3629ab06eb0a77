"""Which rules of its status code does a response break?

check-response.py [--method METHOD] [--request-field "NAME: VALUE"]... [FILE]

Reads a response as `curl -si URL` prints it, with the interim responses before it, from
FILE or standard input. Without --method the method is unknown, and without --request-field
so are the fields of the request. After a final head, another head begins another response
(curl -x, -L, --digest); anything else is content. If nothing follows, it is unknown whether
there was content, since `curl -sI` prints none. The exit status is 1 if a finding is an
error, and 2 if the response cannot be read.
"""

import os
import re
import signal
import sys

import httpstatus

USAGE = "check-response [--method METHOD] [--request-field FIELD]... [FILE]"


def fail(what, why):
    sys.stdout.flush()
    print(f"check-response: {what}: {why}", file=sys.stderr)
    sys.exit(2)


def read_field(text):
    name, colon, value = text.partition(":")
    if not name or not colon:
        fail(text, 'not a field; expected "NAME: VALUE"')
    return os.fsencode(name), os.fsencode(value.strip(" \t"))


def read_options(words):
    """The method and the fields of the request, and the remaining words."""
    method, fields = None, []
    while len(words) > 1 and words[0] in ("--method", "--request-field"):
        if words[0] == "--method":
            method = words[1]
        else:
            fields.append(read_field(words[1]))
        words = words[2:]
    return method, fields or None, words


def is_interim(code):
    return httpstatus.class_of(code) == 1 and code != httpstatus.SWITCHING_PROTOCOLS


def is_handed_over(code, method):
    """Is what follows another protocol or a tunnel, and not content?"""
    return code == httpstatus.SWITCHING_PROTOCOLS or (
        httpstatus.class_of(code) == 2 and method == "CONNECT"
    )


def is_head(text):
    """Does another response begin there?"""
    try:
        return re.match(rb"HTTP/[0-9]", text) is not None and bool(httpstatus.read_head(text))
    except httpstatus.ParseError:
        return False


def show(finding):
    citation = finding.citation
    place = f"({citation.document} {citation.section})"
    print(f"{finding.severity}  {finding.rule}  {place}  {finding.text}")


def check(head, method, request_fields, has_content):
    """Prints the findings about one response; is one of them an error?"""
    findings = httpstatus.check(
        code=head.status.code,
        fields=head.fields,
        flags=head.flags,
        method=method,
        request_fields=request_fields,
        version=head.status.version,
        content=has_content and not is_handed_over(head.status.code, method) or None,
    )
    for finding in findings:
        show(finding)
    if not findings:
        print("no findings")
    return any(finding.severity == "error" for finding in findings)


def check_all(name, text, method, request_fields):
    """Checks every response, including interim ones; is a finding an error?"""
    at, has_error, is_last = 0, False, False
    while not is_last:
        rest = text[at:]
        try:
            head = httpstatus.read_head(rest)
        except httpstatus.ParseError as error:
            fail(name, f"{error.problem} at offset {at + error.offset}")
        status_line = rest.partition(b"\n")[0].rstrip(b"\r")
        print(status_line.decode("utf-8", "surrogateescape"))
        behind = rest[head.length :]
        is_last = not is_interim(head.status.code) and not is_head(behind)
        has_error |= check(head, method, request_fields, is_last and behind != b"")
        at += head.length
    return has_error


def main(words):
    # In every locale the catalogue is UTF-8, and bytes are printed as they were read.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # end when the reader has gone
    method, request_fields, words = read_options(words)
    if len(words) > 1 or (words and words[0].startswith("-")):
        fail("usage", USAGE)
    name = words[0] if words else "standard input"
    try:
        with open(name, "rb") if words else sys.stdin.buffer as file:
            text = file.read()
    except OSError as error:
        fail(name, error.strerror)
    sys.exit(1 if check_all(name, text, method, request_fields) else 0)


main(sys.argv[1:])
