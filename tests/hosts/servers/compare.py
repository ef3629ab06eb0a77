"""Is what `check-response` finds in the answers of a server what is recorded, in each language?

compare.py TABLE FOLDER C-PROGRAM EXAMPLES: the table as table.py reads it, the folder with the
answers that ask.py kept, the program in C, and the folder of those in Python and Lua, which
are run by $PYTHON and $LUA. Prints what differs, and how many answers there are.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from table import read_table


def arguments(case, answer):
    words = ["--method", case.method] if case.method else []
    # Of what was sent as bytes only the method is told.
    fields = [] if case.way == "bytes" else ["Host: 127.0.0.1", *case.fields]
    if case.way == "upgrade":
        fields.append("Upgrade: h2c")
    for field in fields:
        words += ["--request-field", field]
    return [*words, answer]


def finding(line):
    """As the table has it. A finding on a missing or forbidden field ends with its name."""
    severity, rule, rest = line.split("  ", 2)
    field = " " + rest.split()[-1].rstrip(".") if rule.startswith("field-") else ""
    return f"{severity} {rule}{field}"


def printed(output):
    """The codes and the findings, as the table has them."""
    codes, findings = [], []
    for line in output.splitlines():
        if line.startswith("HTTP/"):
            codes.append(line.split(" ")[1])
            findings.append([])
        else:
            findings[-1].append("none" if line == "no findings" else finding(line))
    return " | ".join(codes), " | ".join(", ".join(of_one) for of_one in findings)


def outcome(run, answer):
    if run.returncode == 2:
        return "-", "unreadable: " + run.stderr.strip().removeprefix(f"check-response: {answer}: ")
    codes, findings = printed(run.stdout)
    if run.stderr or run.returncode != ("error " in findings):
        return codes, f"{findings} (exit status {run.returncode}) {run.stderr}"
    return codes, findings


def compare(case, folder, languages):
    """What differs, or ""."""
    answer = os.path.join(folder, f"{case.number}.answer")
    # ISO-8859-1 reads any bytes.
    runs = [
        subprocess.run(
            [*language, *arguments(case, answer)], capture_output=True, encoding="iso-8859-1"
        )
        for language in languages
    ]
    told = [(run.returncode, run.stdout, run.stderr) for run in runs]
    if told.count(told[0]) != len(told):
        return f"C, Python and Lua differ: {told}"
    found = outcome(runs[0], answer)
    return "" if found == (case.codes, case.findings) else "\t".join(found)


def main():
    table, folder, program, examples = sys.argv[1:]
    languages = [[program]]
    for interpreter, suffix in (("PYTHON", "py"), ("LUA", "lua")):
        languages.append([os.environ[interpreter], f"{examples}/check-response.{suffix}"])
    cases = read_table(table)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda case: compare(case, folder, languages), cases))
    for case, differs in zip(cases, results):
        if differs:
            request = " ".join([case.way, case.method or "-", case.target, *case.fields])
            print(f"{table}:{case.number}: {request}: {differs}")
    print(f"{len(cases)} answers of {os.path.basename(folder)}")
    sys.exit(any(results))


main()
