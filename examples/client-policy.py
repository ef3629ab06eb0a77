"""What should a client do after this status code, given this method?

client-policy.py CODE METHOD [RETRY-AFTER]

CODE is a status code ("503") or a status line ("HTTP/1.1 503 Service Unavailable"). Treat
an unregistered code as the x00 of its class, unless its owner gives other advice.
RETRY-AFTER is the value of that field. The exit status is 2 if CODE cannot be read.
"""

import os
import signal
import sys
import time

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
    print(f"{code:03}", title(code))
    print("class:", httpstatus.class_name(httpstatus.class_of(code)) or "none")
    print("treat as:", httpstatus.treat_as(code))
    print("content:", "none" if httpstatus.forbids_content(code, method) else "may follow")
    print("follow with:", httpstatus.redirect_method(code, method) or "nothing")
    print("retry:", httpstatus.retry(code, method))
    idempotent = httpstatus.retry_needs_idempotent(code)
    print("retry idempotent methods alone:", "yes" if idempotent else "no")
    text = httpstatus.retry_text(code)  # for any method
    if text:
        print(f"retry advice: {text}{cited(httpstatus.retry_citation(code))}")
    heuristic = httpstatus.is_heuristically_cacheable(code)
    print("cacheable by default:", "yes" if heuristic else "no")
    for rule in httpstatus.fields(code):
        print("field:", field(rule))


def print_wait(retry_after):
    """Print how long to wait; a malformed Retry-After says nothing."""
    seconds = httpstatus.retry_after(retry_after, int(time.time()))
    print("wait: unknown" if seconds is None else f"wait: {seconds} s")


def main(words):
    # In every locale the catalogue is UTF-8, and arguments are printed as they came.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # end when the reader has gone
    if len(words) not in (2, 3):
        print("usage: client-policy CODE METHOD [RETRY-AFTER]", file=sys.stderr)
        sys.exit(2)
    text, method = words[:2]
    try:
        code = httpstatus.parse(os.fsencode(text)).code
    except httpstatus.ParseError as error:
        print(f"client-policy: {text}: {error}", file=sys.stderr)
        sys.exit(2)
    print_policy(code, method)
    if len(words) == 3:
        print_wait(os.fsencode(words[2]))


main(sys.argv[1:])
