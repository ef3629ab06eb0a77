"""Does `tally` read each kind of log right, in whatever pieces, and nothing wrong? cli_logs.py COMMAND TESTS SCRATCH

tests/command/logs.tsv says what is right for each file of tests/command/logs/.
"""

import csv
import gzip
import json
import os
import random
import re
import subprocess
import time

from cli_run import COMMAND, PATIENCE, TESTS, Report, environment, in_pipe

report = Report()
FOLDER = os.path.join(TESTS, "command", "logs")


def summary(output):
    """A tally as a row of logs.tsv has it: formats, codes, details, unanswered and malformed."""
    tally = json.loads(output)
    formats = [f"{one['format']}:{one['lines']}" for one in tally["formats"]]
    codes, details = {}, {}
    for row in tally["codes"]:
        codes[row["code"]] = codes.get(row["code"], 0) + row["count"]
        for one in row["details"]:
            details[f"{row['code']:03d}/{one['key']}"] = one["count"]
    for one in tally["unanswered"]["details"]:
        details[f"-/{one['key']}"] = one["count"]
    return (
        " ".join(sorted(formats)),
        " ".join(f"{code:03d}:{count}" for code, count in sorted(codes.items())),
        " ".join(f"{key}:{count}" for key, count in sorted(details.items())),
        str(tally["unanswered"]["count"]),
        str(tally["malformed"]),
    )


def rows():
    with open(os.path.join(TESTS, "command", "logs.tsv"), encoding="ascii", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row and not row[0].startswith("#"):
                yield row[0], row[1].split(), tuple(row[2:])


def in_pieces(words, log, seed):
    """The same log, in pieces that end anywhere."""
    chance = random.Random(seed)
    process = subprocess.Popen([COMMAND, "tally", "--json", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, bufsize=0, env=environment())
    at = 0
    while at < min(len(log), 400):
        size = chance.randint(1, 9)
        process.stdin.write(log[at : at + size])
        at += size
        time.sleep(0.0005)
    return summary(process.communicate(log[at:], timeout=PATIENCE)[0])


def beginnings(log):
    """Every beginning of each line, as lines: what a full disk or a rotation leaves."""
    for line in log.splitlines(keepends=True):
        yield line
        if not line.startswith(b"#"):
            for end in range(len(line.rstrip(b"\r\n"))):
                yield line[:end] + b"\n"


def check_log(name, words, right):
    with open(os.path.join(FOLDER, name), "rb") as file:
        log = file.read()
    status, output, errors = in_pipe(["tally", "--json", *words, os.path.join(FOLDER, name)])
    got = summary(output)
    report.expect(got == right, name, got, right)
    report.expect(status == (1 if right[4] != "0" else 0), f"{name}: exit status {status}", errors)
    told = errors.count(b"no status code: ")
    report.expect(told == min(int(right[4]), 5), f"{name}: {told} malformed lines told")
    report.expect(summary(in_pipe(["tally", "--json", *words], log)[1]) == right, f"{name}: on standard input")
    report.expect(in_pieces(words, log, len(name)) == right, f"{name}: in pieces", in_pieces(words, log, len(name)), right)
    packed = gzip.compress(log[: len(log) // 2]) + gzip.compress(log[len(log) // 2 :])
    report.expect(name.startswith("utf16") or summary(in_pipe(["tally", "--json", *words], packed)[1]) == right, f"{name}: as .gz")
    return log


# The beginning of a number is another number where nothing stands behind it, or nothing tells what it is.
CUT_IS_OTHER = ("codes", "counts", "l44", "l29", "utf16", "nuls", "w3c-no-fields", "common-no-status", "common-spoofed")
names = set()
for name, words, right in rows():
    names.add(name)
    log = check_log(name, words, right)
    if name.startswith(CUT_IS_OTHER):
        continue
    cut = summary(in_pipe(["tally", "--json", *words], b"".join(beginnings(log)))[1])
    codes = {code.split(":")[0] for code in right[1].split()}
    wrong = {code.split(":")[0] for code in cut[1].split()} - codes
    report.expect(not wrong, f"{name}: cut lines give {wrong}")

left = set(os.listdir(FOLDER)) - names
report.expect(not left, f"no row for {left}")

# Each kind is known by its own lines alone, and said to be what it is; what is unknown is told so.
status, _, errors = in_pipe(["tally", "--format", "nginx"], b"200\n")
listed = errors.decode().split("there are: ")[-1].split("\n")[0].split(", ")
report.expect(status == 2 and len(listed) >= 14, "an unknown format", status, errors)
shown = in_pipe(["tally", "--help"])[1].decode()
completed = [line.split("\t")[0] for line in in_pipe(["complete", "--", "tally", "--format", ""])[1].decode().splitlines()]
report.expect(completed == listed, "formats that are completed", completed)
for one in listed:
    report.expect(re.search(rf"^  (\S.* )?{one} ", shown, re.M), f"help does not list {one}")
    report.expect(any(f"{one}:" in right[0] for _, _, right in rows()), f"no log of the kind {one}")
status, output, _ = in_pipe(["tally", "--json", "--format", "json", os.path.join(FOLDER, "mixed.access")])
report.expect(summary(output)[:2] == ("json:1", "404:1"), "one format alone", summary(output))
report.expect(in_pipe(["complete", "--", "tally", "--by", "co"])[1].split() == [b"count", b"the", b"most", b"frequent", b"first", b"code"], "orders")

# The order of the rows.
log = b"503\n" + b"404\n" * 3 + b"200\n" * 2
for order, right in (("count", [404, 200, 503]), ("code", [200, 404, 503])):
    output = in_pipe(["tally", "--json", "--by", order], log)[1]
    report.expect([row["code"] for row in json.loads(output)["codes"]] == right, f"--by {order}", output)
report.expect(in_pipe(["tally", "--by", "name"], log)[0] == 2, "--by name")

# Whose code it is: the format says it, or else --server.
def meanings(words, name):
    output = in_pipe(["tally", "--json", *words, os.path.join(FOLDER, name)])[1]
    return {row["code"]: row["meaning"] and row["meaning"]["source"] for row in json.loads(output)["codes"]}


for words, name, code, source in (
    ([], "l31-squid.access", 0, "squid"),
    ([], "l23-envoy.access", 0, "envoy"),
    ([], "l05-cloudfront.access", 0, "cloudfront"),
    ([], "l04-alb.access", 460, "aws"),
    (["--server", "nginx"], "l46-nginx-000.access", 0, "nginx"),
    (["--server", "nginx"], "common-no-status.access", 9, "nginx"),
    ([], "npm.access", 499, "nginx"),
    ([], "l47-traefik.json.access", 502, "iana"),
    (["--server", "heroku"], "pairs.access", 499, "heroku"),
):
    report.expect(meanings(words, name).get(code) == source, f"{name}: {code:03d}", meanings(words, name))
report.end(550)
