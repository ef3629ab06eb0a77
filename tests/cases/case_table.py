"""Runs the lines of a table that are cases, for cases.py and findings.py."""

import sys


def run_line(run, line):
    """What was got, and what was expected, of a line that is a case."""
    try:
        return run(line.split("\t"))
    except Exception as error:  # whatever it is, this case failed and others go on
        return repr(error), None


def run_table(run):
    """run takes the columns of a case, and returns what it got and what it expected."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} TABLE")
    passed = failed = 0
    with open(sys.argv[1], encoding="utf-8", newline="\n") as table:
        for number, line in enumerate(table, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            got, expected = run_line(run, line)
            if got == expected:
                passed += 1
            else:
                failed += 1
                print(f"{sys.argv[1]}:{number}: {line}\n    got: {got}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(0 if passed and not failed else 1)
