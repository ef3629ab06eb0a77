"""Which codes does the command find in a text, and in what it has printed? cli_words.py COMMAND TESTS SCRATCH"""

import json
import os
import re

from cli_run import TESTS, Report, in_pipe

report = Report()


def named(answer):
    """The codes and keys that begin its answers, and the classes."""
    return re.findall(r"^(\S+)  \S", answer, re.M)


def offered(errors):
    """The codes that it offers behind "did you mean"."""
    told = errors.partition("did you mean: ")[2]
    return re.findall(r"(?:^|, )(\d{3}) ", told)


def ask(text):
    status, output, errors = in_pipe(["--", text])
    return status, output.decode(), errors.decode()


def check(name, text, expected):
    status, output, errors = ask(text)
    if expected[:1] == ["?"]:
        report.expect(status == 1 and not output, f"{name}: {text!r} is answered", output)
        report.expect(set(expected[1:]) <= set(offered(errors)), f"{name}: {text!r}: offers", errors)
    elif expected == ["-"]:
        report.expect(status == 1 and not output, f"{name}: {text!r} is answered", output)
    else:
        report.expect(status == 0 and named(output) == expected, f"{name}: {text!r}", output, errors)
        return_json = json.loads(in_pipe(["--json", "--", text])[1])
        report.expect(return_json, f"{name}: {text!r} --json", return_json)


with open(os.path.join(TESTS, "command", "words.tsv"), encoding="utf-8") as table:
    for number, line in enumerate(table, 1):
        if line.strip() and not re.match("# |#$", line):
            text, expected = line.rstrip("\n").split("\t")
            check(f"words.tsv:{number}", text.replace("\\n", "\n"), expected.split())

# Each word by itself, as a shell gives it without quotes.
for text, code in (("HTTP 404", "404"), ("error code: 522", "522"), ("HTTP Error 500.30 - ANCM", "500.30"),
                   ("The requested URL returned error: 404", "404"), ("Error 1016", "530.1016")):
    status, output, errors = in_pipe(text.split())
    report.expect(status == 0 and named(output.decode()) == [code], f"{text} without quotes", output, errors)


def lines_of(*words, given=b""):
    output = in_pipe(words, given)[1].decode()
    return [line for line in output.splitlines() if line]


# Every line with a code that the command prints leads back to that code, and to its meaning.
for line in (lines_of("list") + lines_of("search", "timeout") + lines_of("search", "rate", "limit"))[::5]:
    first, source = line.split()[:2]
    answer = json.loads(in_pipe(["--json", "--", line])[1])
    keys = [f"{one['code']:03}" if "code" in one else one["key"] for one in answer]
    report.expect(answer and {one["source"] for one in answer} == {source}, f"whose is {line!r}?", answer)
    report.expect(set(keys) <= {first, first.partition(".")[2]}, f"what is {line!r}?", keys)
LOG = b"200\n404\n404\n499\n530\n"
for line in lines_of("tally", given=LOG) + lines_of("tally", "--server", "nginx", given=LOG):
    expected = re.search(r"%  (\S+)", line)[1]
    answer = named(ask(line)[1])
    report.expect(answer[:1] == [expected], f"what is {line!r}?", answer)
for code in ("404", "499", "530", "000", "503"):
    first, summary, *rest = lines_of(code)
    for line in [first, summary] + [line for line in rest if line.startswith("     also")]:
        report.expect(named(ask(line)[1])[:1] == [code], f"of {code}: {line!r}", ask(line))
    whole = "\n".join(lines_of(code))
    report.expect(named(ask(whole)[1]) == [code], f"the whole answer of {code}", ask(whole))
    colored = in_pipe(["--color=always", code])[1].decode()
    report.expect("\x1b" in colored and named(ask(colored)[1]) == [code], f"{code} with colors", ask(colored))
report.end(400)
