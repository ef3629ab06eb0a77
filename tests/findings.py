"""Runs the table of findings through the Python package: findings.py findings.tsv"""

import sys

import httpstatus

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


def run(line):
    """What was found, and what was expected, of a line that is a response."""
    columns = line.split("\t")
    if len(columns) != 8 or columns[6] != "=":
        return "no case; see the top of the table", "8 columns"
    code, versions, method, request, response, content, _, expected = columns
    version, _, request_version = versions.partition(" ")
    try:
        findings = httpstatus.check(
            code=int(code),
            version=known(version),
            request_version=known(request_version or "-"),
            method=known(method),
            request_fields=fields(request),
            fields=fields(response),
            content=CONTENT[content],
        )
    except Exception as error:  # whatever it is, this case failed and others go on
        return repr(error), expected
    return ", ".join(map(written, findings)) or "none", expected


def main(path):
    passed = failed = 0
    with open(path, encoding="utf-8", newline="\n") as table:
        for number, line in enumerate(table, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            found, expected = run(line)
            if found == expected:
                passed += 1
            else:
                failed += 1
                print(f"{path}:{number}: {line}\n    found: {found}")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: findings.py findings.tsv")
    sys.exit(main(sys.argv[1]))
