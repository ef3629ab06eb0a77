"""What does HTTPStatus of httpstatus take to import, beside that of http, in one run?"""

import os
import re
import subprocess
import sys

# Beyond what a bare interpreter takes.
LIMIT = 1.25
STATEMENTS = ("pass", "from http import HTTPStatus", "from httpstatus import HTTPStatus")
ENVIRONMENT = {**os.environ, "PYTHONHASHSEED": "0"}


def python(program, *before):
    """Return what a fresh interpreter and what runs it print."""
    return subprocess.run(
        [*before, sys.executable, "-c", program],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    ).stdout


def instructions(statement):
    output = python(statement, "valgrind", "--tool=callgrind", "--callgrind-out-file=counted")
    return int(re.search(r"Collected : (\d+)", output)[1])


def kilobytes(statement):
    """What belongs to the process alone. The pages of files do not: others that map them share them."""
    program = f"{statement}\nprint(open('/proc/self/smaps_rollup').read())"
    return int(re.search(r"Anonymous: +(\d+) kB", python(program))[1])


def compare(measure):
    """Print what ours takes, and return whether that is little enough."""
    bare, theirs, ours = map(measure, STATEMENTS)
    ratio = (ours - bare) / (theirs - bare)
    verdict = "PASS" if ratio <= LIMIT else "FAIL"
    print(f"{verdict}: {ours - bare} {measure.__name__}, {ratio:.2f} of the {theirs - bare} of http")
    return ratio <= LIMIT


sys.exit(not all([compare(instructions), compare(kilobytes)]))
