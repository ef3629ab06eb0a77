"""Runs the table of findings through the Python package: findings.py findings.tsv"""

import httpstatus
from case_table import run_table

CONTENT = {"-": None, "yes": True, "no": False}


def known(text):
    return None if text == "-" else text


def field(text):
    name, colon, value = text.partition(":")
    if not name or not colon:
        raise ValueError(f"no field: {text!r}")
    return name, value.lstrip(" ")


def fields(text):
    if text == "none":
        return []
    return None if text == "-" else [field(part) for part in text.split("|")]


def written(finding):
    return f"{finding.severity} {finding.rule} {finding.field}".rstrip()


def run(columns):
    """What was found, and what was expected, of a response."""
    if len(columns) != 9 or columns[7] != "=":
        return "no case; see the top of the table", "9 columns"
    code, versions, method, request, response, content, flags, _, expected = columns
    version, _, request_version = versions.partition(" ")
    findings = httpstatus.check(
        code=int(code),
        version=known(version),
        request_version=known(request_version or "-"),
        method=known(method),
        request_fields=fields(request),
        fields=fields(response),
        content=CONTENT[content],
        flags=None if flags == "-" else flags.split(" "),
    )
    return ", ".join(map(written, findings)) or "none", expected


if __name__ == "__main__":
    run_table(run)
