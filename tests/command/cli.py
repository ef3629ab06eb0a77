"""Runs the table of invocations in a pipe and in a pseudo-terminal: cli.py COMMAND TESTS SCRATCH"""

import os
import re
import shlex

from cli_run import COLOUR, TESTS, Report, in_pipe, in_terminal

BYTES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\\": b"\\"}
report = Report()


def unescaped(text):
    def byte(match):
        return bytes([int(match[2], 16)]) if match[2] else BYTES[match[1]]

    return re.sub(rb"\\(x([0-9a-f]{2})|[nrt\\])", byte, text)


def is_like(got, expected):
    """Is it what the table has: nothing for "-", anything behind a "..." at the end?"""
    if expected == b"-":
        return got == b""
    if expected.endswith(b"..."):
        return got.startswith(unescaped(expected[:-3]))
    return got == unescaped(expected)


def words_of(column):
    """As a shell splits it, bytes that are not UTF-8 included."""
    text = os.fsdecode(unescaped(column))
    return [os.fsencode(word) for word in shlex.split(text)]


def joined(text):
    return b" ".join(text.split())


def fits(text, columns):
    """Is every line narrow enough, or a single word that cannot be broken?"""
    lines = COLOUR.sub(b"", text).decode().split("\n")
    return all(len(line) <= columns or len(line.split()) <= 2 for line in lines)


def check_terminal(name, words, given, piped):
    status, output, errors = piped
    for columns in (80, 40):
        got, shown, told = in_terminal(words, given, columns)
        plain = COLOUR.sub(b"", shown)
        report.expect(got == status, f"{name}: status in a terminal", got)
        report.expect(joined(plain) == joined(output), f"{name}: other words in a terminal", shown)
        report.expect(told == errors, f"{name}: says something else in a terminal", told)
        report.expect(b"\x1b" not in plain, f"{name}: escapes beside colours", shown)
        report.expect(
            not words or re.search(r"complete|help|-h", name) or fits(shown, columns),
            f"{name}: wider than {columns}",
            plain.decode(),
        )


def run(number, line):
    columns = line.rstrip(b"\n").split(b"\t")
    # A tab stands between the columns, and once in what `complete` writes.
    words, given, status = columns[:3]
    output, errors = b"\t".join(columns[3:-1]), columns[-1]
    name = f"cli.tsv:{number}: {os.fsdecode(words)!r}"
    given = b"" if given == b"-" else unescaped(given)
    piped = in_pipe(words_of(words), given)
    report.expect(piped[0] == int(status), f"{name}: exit status", piped[0])
    report.expect(is_like(piped[1], output), f"{name}: prints", piped[1])
    report.expect(is_like(piped[2], errors), f"{name}: says", piped[2])
    report.expect(b"\x1b" not in piped[1] + piped[2], f"{name}: escapes in a pipe")
    check_terminal(name, words_of(words), given, piped)


with open(os.path.join(TESTS, "command", "cli.tsv"), "rb") as table:
    for number, line in enumerate(table, 1):
        if line.strip(b"\n") and not line.startswith(b"#"):
            run(number, line)
report.end(1000)
