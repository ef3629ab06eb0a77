"""What is asked of a server, and what was found in its answers: reads SERVER.expected.

Columns are separated by one tab: the way to ask; method; target; fields of the request, with
"|" between them; content of the request; "="; the status codes of the answer, interim ones
first; the findings in each of them. What is not there, or not known, is "-".

The ways: "curl" (curl -si), "h2" (over HTTP/2), "upgrade" (offering to change to it), "hand"
(the same request without curl, so that content is seen where there may be none), "bytes" (the
target is all the bytes). In target, field and content, {9000} stands for as many letters.

A finding is written "severity rule", with the field behind it if it is one that is missing or
forbidden; several have ", " between them, "none" is none. Between two responses is " | ". An
answer that is no response has "-" for the code and "unreadable: " with the reason.

A line "cannot", what, why tells of an answer that the server does not give.
"""

import re
from typing import NamedTuple

WANTED_CODES = ["200", "204", "206", "301", "304", "400", "401", "403", "404", "405", "416", "50[0-9]"]
WANTED_METHODS = ["HEAD", "CONNECT"]


class Case(NamedTuple):
    number: int  # of the line
    way: str
    method: str | None
    target: str
    fields: list[str]
    content: str | None
    codes: str
    findings: str


def read_case(number, columns):
    if len(columns) != 8 or columns[5] != "=":
        raise SystemExit(f"line {number}: no case: {columns}")
    way, method, target, fields, content = ("" if text == "-" else text for text in columns[:5])
    split = fields.split("|") if fields else []
    return Case(number, way, method or None, target, split, content or None, *columns[6:])


def missing(cases, cannot):
    """What neither is asked for nor cannot be had."""
    codes = [case.codes.split(" | ")[-1] for case in cases] + [what for what, _ in cannot]
    methods = [case.method for case in cases]
    return [code for code in WANTED_CODES if not any(re.fullmatch(code, one) for one in codes)] + [
        method for method in WANTED_METHODS if method not in methods
    ]


def read_table(path):
    cases, cannot = [], []
    with open(path, encoding="ascii") as file:
        for number, line in enumerate(file, 1):
            columns = line.rstrip("\n").split("\t")
            if columns[0] == "cannot":
                _, what, why = columns
                cannot.append((what, why))
            elif line.strip() and not line.startswith("#"):
                cases.append(read_case(number, columns))
    lacks = missing(cases, cannot)
    if lacks:
        raise SystemExit(f"{path}: nothing on {', '.join(lacks)}")
    return cases
