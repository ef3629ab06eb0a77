"""Runs those findings of the table that a head can show through the command:
findings_cli.py TABLE COMMAND

Each is written as a head of HTTP/1.1, with all that it was read with in spite of RFC 9112."""

import json
import subprocess
import sys

TABLE, COMMAND = sys.argv[1:]
ANY_FIELD = "X-A: b"


def lines_of(response, flags):
    """The field lines of a head that was read with these flags; None if they cannot be in it."""
    lines = [] if response in ("-", "none") else response.split("|")
    if set(flags) & {"obs-fold", "space-before-colon", "control", "obs-text"} and lines != [ANY_FIELD]:
        return None
    if "obs-fold" in flags:
        lines = ["X-A: b\r\n c"]
    if "space-before-colon" in flags:
        lines = ["X-A : b"]
    if "control" in flags:
        lines = ["X-A: b\x01"]
    if "obs-text" in flags:
        lines = ["X-A: b\u00ff"]
    return lines + ["no field"] if "no-field" in flags else lines


def head_of(columns):
    """The head that has the answer of the table; None for what no head can say."""
    code, version, method, request, response, content, flags = columns[:7]
    flags = [] if flags == "-" else flags.split(" ")
    lines = lines_of(response, flags)
    if not (code.isdigit() and len(code) == 3) or version not in ("1.1", "1.0") or lines is None:
        return None
    names = [line.partition(":")[0] for line in lines if ":" in line]
    if method == "" or any(name != name.strip() for name in names if name != "X-A "):
        return None
    if response == "-" or content == "yes" or request == "none" or not (response.isascii() and response.isprintable()):
        return None
    end = "\n" if "bare-lf" in flags else "\r\n"
    space = "  " if "spaces" in flags else " "
    status = f"HTTP/{version}{space}{code}" + ("" if "no-space" in flags else " ")
    return end.join([status, *lines, ""]) + ("" if "no-end" in flags else end)


def findings(columns, head):
    method, request = columns[2:4]
    words = [] if method == "-" else ["--method", method]
    for field in [] if request == "-" else request.split("|"):
        words += ["--request-field", field]
    done = subprocess.run([COMMAND, "check", "--json", *words], input=head.encode("iso-8859-1"),
                          capture_output=True, timeout=60)
    if done.returncode not in (0, 1) or done.stderr:
        return f"{done}"
    (answer,) = json.loads(done.stdout)
    found = [f"{f['severity']} {f['rule']} {f['field']}".rstrip() for f in answer["findings"]]
    return ", ".join(found) or "none"


passed = failed = 0
rules = set()
for number, line in enumerate(open(TABLE, encoding="utf-8"), 1):
    columns = line.rstrip("\n").split("\t")
    if line.startswith("#") or len(columns) != 9:
        continue
    # Whatever has a version of none stands for HTTP/1.1, where that changes nothing.
    if columns[1] == "-" and "Upgrade" not in line and not columns[0].startswith("1"):
        columns[1] = "1.1"
    head = head_of(columns)
    if head is None:
        continue
    got = findings(columns, head)
    rules.update(part.split(" ")[1] for part in got.split(", ") if " " in part)
    if got == columns[8]:
        passed += 1
    else:
        failed += 1
        print(f"{TABLE}:{number}: {line.rstrip()}\n    got: {got}", file=sys.stderr)
wanted = {"field-repeated", "location-malformed", "allow-malformed", "range-method", "partial-length"}
if not wanted <= rules:
    failed += 1
    print(f"never found: {wanted - rules}", file=sys.stderr)
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
