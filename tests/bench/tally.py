"""Measures who counts the codes in a log: tally.py HTTPSTATUS LOG JSON. Prints lines as measure.c does,
the time of the processors and the instructions for a line of the log."""

import re
import resource
import shutil
import subprocess
import sys
import tempfile

import callgrind

COMMAND, LOG, JSON = sys.argv[1:]
ROUNDS, FEW, MANY = 7, 500, 2500
# Each with the program without which there is nothing to measure; the log is added at the end.
GROUPS = {
    "count a line of a common log": (LOG, [
        ("mawk '{n[$9]++}'", "mawk", ["mawk", "{n[$9]++} END {for (c in n) print c, n[c]}"]),
        ("wc -l", "wc", ["wc", "-l"]),
        ("httpstatus tally", COMMAND, [COMMAND, "tally"]),
    ]),
    "count a line of a log in JSON": (JSON, [
        ("jq .status", "jq", ["jq", ".status"]),
        ("httpstatus tally", COMMAND, [COMMAND, "tally"]),
    ]),
}


def line(group, row, measure, value):
    print(group, row, measure, value, sep="\t", flush=True)


def processor_time():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def nanoseconds(words):
    before = processor_time()
    subprocess.run(words, stdout=subprocess.DEVNULL, check=True)
    return (processor_time() - before) * 1e9


def instructions_a_line(words, lines):
    """By the difference of two logs: what a program does once does not count."""
    counts = []
    for count in FEW, MANY:
        with tempfile.NamedTemporaryFile("w", encoding="ascii") as log:
            log.writelines(lines[:count])
            log.flush()
            counts.append(callgrind.instructions([*words, log.name]))
    return (counts[1] - counts[0]) / (MANY - FEW)


def version(name, words):
    said = subprocess.run(words, capture_output=True, text=True).stdout.split("\n", 1)[0]
    print(f"version\t{name} {re.search(r'[0-9][0-9.]*', said)[0]}")


def measure(group, path, rows):
    with open(path, encoding="ascii") as log:
        lines = log.readlines()
    present = [(name, words) for name, program, words in rows if shutil.which(program)]
    for name, program, _ in rows:
        if not shutil.which(program):
            line("not measured", name, "missing", f"no {program}")
    for _ in range(ROUNDS):
        for name, words in present:
            line(group, name, "ns", f"{nanoseconds([*words, path]) / len(lines):.3f}")
    if callgrind.present():
        for name, words in present:
            line(group, name, "instructions", f"{instructions_a_line(words, lines):.0f}")


def main():
    for name, words in (("mawk", ["mawk", "-W", "version"]), ("coreutils", ["wc", "--version"]),
                        ("jq", ["jq", "--version"])):
        if shutil.which(words[0]):
            version(name, words)
    for group, (path, rows) in GROUPS.items():
        measure(group, path, rows)


main()
