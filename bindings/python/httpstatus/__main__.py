"""Explains codes at a terminal: python -m httpstatus WORD...

It answers in the form of the command httpstatus, which can do more: patterns, searches, suggestions.
"""

import os
import shutil
import sys
import textwrap

import httpstatus

USAGE = "usage: python -m httpstatus WORD..., such as 404, 404.13, teapot, H12 or 'payload too large'"
# The columns where a text and what follows a label begin, and how many others are named with titles.
INDENT, COLUMN, FEW = 5, 16, 4


def details(code, key):
    """Return the details with that key, of all sources; a code of None means any."""
    found = {}
    for source in httpstatus.sources():
        codes = {each for detail in httpstatus.details(source) for each in detail.codes or (-1,)}
        for asked in sorted(codes) if code is None else (code,):
            detail = httpstatus.find_detail(source, None if asked < 0 else asked, key)
            if detail is not None:
                found[detail] = None
    return [*found]


def parse(word):
    """Return the code in a word, and the key of its detail; None for what is not there."""
    if word.isascii() and word.isdecimal() and len(word) <= 3:
        return int(word), None
    try:
        parsed = httpstatus.parse(word)
    except httpstatus.ParseError:
        return None, None
    return parsed.code, parsed.detail


def find(word):
    """Return what a word names: one Status, or the details with that key; else nothing."""
    code, key = parse(word)
    if key is not None:
        return details(code, key)
    status = httpstatus.find_name(word) if code is None else httpstatus.find(code)
    return details(None, word) if status is None else [status]


def width():
    """Return how wide a line may be: as wide as it is, where no one looks at it."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return shutil.get_terminal_size().columns
    return sys.maxsize


def wrapped(begin, text, indent):
    """Return begin and text in lines of the terminal's width; an URL stays whole."""
    return textwrap.fill(
        text,
        max(width(), indent + COLUMN),
        initial_indent=begin,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def line(label, text):
    """Return a line with its label, as a list; without a text there is none."""
    return [wrapped(" " * INDENT + label.ljust(COLUMN - INDENT), text, COLUMN)] if text else []


def beginning(number, thing, text):
    """Return the lines that come first: number, title, what it means."""
    head = f"{number}  "
    return [wrapped(head, thing.title, len(head)), wrapped(" " * INDENT, text, INDENT)]


def with_text(advice, text):
    return f"{advice}: {text}" if text else advice


def of_seen(status):
    """Return where it is seen; '' if a client receives it as it is."""
    if status.seen == "wire":
        return ""
    received = "no response" if status.sent_as is None else f"{status.sent_as:03d}"
    return f"{status.seen}; the client receives {received}"


def of_retry(status):
    advice, other = status.retry("GET"), status.retry("POST")
    if advice != other:
        advice += f" if the method is idempotent, else {other}"
    return with_text(advice, status.retry_text)


def of_others(status):
    """Return who else uses the number, and for what. Of many, the first sources alone."""
    others = [other for other in httpstatus.meanings(status) if other is not status]
    if len(others) <= FEW:
        return "; ".join(f"{other.source.id}: {other.title}" for other in others)
    return ", ".join(other.source.id for other in others[:FEW]) + f" and {len(others) - FEW} more"


def of_source(source):
    return line("source", f"{source.id}: {source.name}")


def of_citation(citation):
    place = f"{citation.document} {citation.section}".rstrip()
    return ", ".join(text for text in (with_text(place, citation.reason), citation.url) if text)


def of_status(status):
    """Return the lines of the short answer: what it means, whose it is, what to do next."""
    return [
        *beginning(f"{status.code:03d}", status, status.summary),
        *([] if status.registered else of_source(status.source)),
        *line("seen", of_seen(status)),
        *line("retry", of_retry(status)),
        *line(f"also {status.code:03d}", of_others(status)),
    ]


def of_detail_retry(detail):
    if detail.retry is None:
        return []
    advice = detail.retry
    if advice != "never" and detail.retry_needs_idempotent:
        advice += " (idempotent methods only)"
    return [
        *line("retry", with_text(advice, detail.retry_text)),
        *line("after", "" if detail.retry_after is None else f"{detail.retry_after} seconds"),
        *line("", of_citation(detail.retry_citation)),
    ]


def of_detail(detail, text):
    """Return the lines that all answers about a detail have."""
    code = f"{detail.codes[0]:03d}." if detail.codes and detail.key.isdecimal() else ""
    return [*beginning(code + detail.key, detail, text), *of_source(detail.source)]


def of_only_detail(detail):
    codes = ", ".join(f"{code:03d} {httpstatus.find(code).title}" for code in detail.codes)
    return [
        *of_detail(detail, detail.summary),
        *line("refines", codes or "no single status code"),
        *of_detail_retry(detail),
    ]


def answers(word):
    """Return what to print about each thing that a word names."""
    found = find(word)
    if len(found) > 1:
        return [of_detail(detail, detail.brief) for detail in found]
    return [of_status(one) if isinstance(one, httpstatus.Status) else of_only_detail(one) for one in found]


def main(words):
    """Explain each word. Return the exit status: 1 if one is unknown, 2 if there is none."""
    if not words or words[0] in ("-h", "--help"):
        print(USAGE, file=sys.stdout if words else sys.stderr)
        return 0 if words else 2
    count, unknown = 0, 0
    for word in words:
        found = answers(word)
        for lines in found:
            print(*[""] * bool(count), *lines, sep="\n")
            count += 1
        if not found:
            unknown += 1
            print(f"httpstatus: unknown: {word!a}", file=sys.stderr)
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
