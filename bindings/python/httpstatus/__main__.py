"""Explains codes at a terminal: python -m httpstatus WORD..."""

import sys
import textwrap

import httpstatus

USAGE = "usage: python -m httpstatus WORD..., such as 404, 404.13, teapot, H12 or 'payload too large'"
INDENT = " " * 5


def details(code, key):
    """Return the details with that key, of all sources; a code of None means any."""
    found = (httpstatus.find_detail(source, code, key) for source in httpstatus.sources())
    return [detail for detail in found if detail is not None]


def find(word):
    """Return what a word names: one Status, or the details with that key; else nothing."""
    try:
        parsed = httpstatus.parse(word)
    except httpstatus.ParseError:
        status = httpstatus.find_name(word)
        return details(None, word) if status is None else [status]
    if parsed.detail is not None:
        return details(parsed.code, parsed.detail)
    return [*httpstatus.meanings(parsed.code)[:1]]


def of_retry(status):
    idempotent, other = status.retry("GET"), status.retry("POST")
    if idempotent == other:
        return f"retry: {other}"
    return f"retry: {idempotent} if the method is idempotent, else {other}"


def lines_of_status(status):
    """Yield the short answer: title, summary, retry, who else uses the number."""
    yield f"{status.code:03d}  {status.title}"
    yield textwrap.fill(status.summary, 80, initial_indent=INDENT, subsequent_indent=INDENT)
    yield INDENT + of_retry(status)
    others = [other.source.id for other in httpstatus.meanings(status) if other is not status]
    if others:
        yield INDENT + "others who use it: " + ", ".join(others)


def lines_of_detail(detail):
    """Yield the short answer: key, title, summary, whose it is."""
    code = f"{detail.codes[0]}." if detail.codes and detail.key.isdecimal() else ""
    yield f"{code}{detail.key}  {detail.title}"
    yield textwrap.fill(detail.summary, 80, initial_indent=INDENT, subsequent_indent=INDENT)
    yield f"{INDENT}source: {detail.source.name}"


def explain(word):
    """Print what a word means; return whether it is known."""
    found = find(word)
    for thing in found:
        is_status = isinstance(thing, httpstatus.Status)
        print(*(lines_of_status if is_status else lines_of_detail)(thing), sep="\n")
    if not found:
        print(f"httpstatus: unknown: {word!a}", file=sys.stderr)
    return bool(found)


def main(words):
    """Explain each word. Return the exit status: 1 if one is unknown, 2 if there is none."""
    if not words or words[0] in ("-h", "--help"):
        print(USAGE, file=sys.stdout if words else sys.stderr)
        return 0 if words else 2
    return 0 if all([*map(explain, words)]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
