"""What should a client do after this status code, given this method?

client-policy.py CODE METHOD

CODE is a status code ("503") or a status line ("HTTP/1.1 503 Service Unavailable"). Treat
an unregistered code as the x00 of its class; the library gives no other advice for it. The
exit status is 2 if CODE cannot be read.
"""

import os
import signal
import sys

import httpstatus


def title(code):
    status = httpstatus.find(code)
    return (status.reason or status.title) if status is not None else "unknown"


def cited(citation):
    return f"  ({citation.document} {citation.section})"


def field(rule):
    condition = f"when {rule.condition}" if rule.condition else "always"
    return f"{rule.name}  {rule.level or 'no keyword'}  {condition}{cited(rule.citation)}"


def print_policy(code, method):
    print(code, title(code))
    print("class:", httpstatus.class_name(httpstatus.class_of(code)) or "none")
    print("treat as:", httpstatus.treat_as(code))
    print("content:", httpstatus.forbids_content(code, method) or "allowed")
    print("follow with:", httpstatus.redirect_method(code, method) or "nothing")
    print("retry:", httpstatus.retry(code, method))
    text = httpstatus.retry_text(code)  # for any method
    if text:
        print(f"retry advice: {text}{cited(httpstatus.retry_citation(code))}")
    heuristic = httpstatus.is_heuristically_cacheable(code)
    print("cacheable by default:", "yes" if heuristic else "no")
    for rule in httpstatus.fields(code):
        print("field:", field(rule))


def main(words):
    # In every locale the catalogue is UTF-8, and arguments are printed as they came.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # end when the reader has gone
    if len(words) != 2:
        print("usage: client-policy CODE METHOD", file=sys.stderr)
        sys.exit(2)
    text, method = words
    try:
        code = httpstatus.parse(os.fsencode(text)).code
    except httpstatus.ParseError as error:
        print(f"client-policy: {text}: {error}", file=sys.stderr)
        sys.exit(2)
    print_policy(code, method)


main(sys.argv[1:])
