"""Runs those cases of the table that the command answers: cases_cli.py TABLE COMMAND"""

import json
import subprocess
import sys

TABLE, COMMAND = sys.argv[1:]


def ask(*words):
    """The objects that the command answers with; none for what is unknown."""
    done = subprocess.run([COMMAND, *words], capture_output=True, timeout=60)
    if done.returncode not in (0, 1, 2) or (done.returncode == 0) != (done.stderr == b""):
        raise SystemExit(f"cases_cli.py: {words}: {done}")
    return json.loads(done.stdout or b"[]")


def statuses(*words):
    return [answer for answer in ask("--json", *words) if "identifier" in answer]


def registered(code):
    return next((status for status in statuses("--", code) if status["registered"]), None)


def meaning(status):
    return f"{status['code']} {status['source']} {status['identifier']}"


def first(answers, written):
    return written(answers[0]) if answers else "-"


def find(code, source=None):
    return first(statuses(*(["--source", source] if source is not None else []), "--", code), meaning)


def find_name(name):
    return first(statuses("--", name), meaning)


def meanings(code):
    return ", ".join(map(meaning, statuses("--", code))) or "-"


def reason(code):
    answers = statuses("--", code)
    return answers[0]["reason"] if answers else ""


def find_source(source):
    return first(ask("list", "--json", "--source", source), lambda status: status["source"])


def find_detail(source, code, key):
    word = key if code == "*" else f"{code}.{key}"
    details = [answer for answer in ask("--json", "--source", source, "--", word) if "evidence" in answer]
    return first(details, lambda detail: detail["title"])


def find_warn_code(code):
    warn_codes = [answer for answer in ask("--json", "--", code) if "persistent" in answer]
    return first(warn_codes, lambda warn_code: warn_code["text"])


def flag(name, code):
    status = registered(code)
    return str(status[name]).lower() if status else None


def forbids_content(code, method):
    return flag("forbids_content", code) if method == "-" else None


def forbids_sending_content(code, method):
    return flag("forbids_sending_content", code) if method == "-" else None


def is_redirect(code):
    return flag("is_redirect", code)


def reason_in(code, edition):
    """The command names every edition as a text."""
    status = registered(code)
    name = f"RFC {edition}" if edition.isdigit() else edition
    reasons = {row["edition"]: row["reason"] for row in status["reason_in"]} if status else {}
    return reasons.get(name) if status else None


def meaning_retry(code, source, method):
    kind = {"GET": "idempotent", "POST": "other"}.get(method)
    return statuses("--source", source, "--", code)[0]["retry"][kind] if kind else None


def meaning_retry_after(code, source):
    after = statuses("--source", source, "--", code)[0]["retry"]["after"]
    return "-" if after is None else str(after)


def is_heuristically_cacheable(code):
    status = registered(code)
    return str(status["heuristically_cacheable"]).lower() if status else None


def redirect_method(code, method):
    status = registered(code)
    methods = (status or {}).get("redirect_methods") or {}
    return (methods.get(method) or "-") if status and method in ("GET", "HEAD", "POST", "PUT") else None


def retry(code, method):
    answers = statuses("--", code)
    kind = {"GET": "idempotent", "POST": "other"}.get(method)
    return answers[0]["retry"][kind] if answers and kind else None


# What a function of the table is asked from the command; None where it does not show it.
FACES = {
    face.__name__: face
    for face in (find, find_name, meanings, reason, reason_in, find_source, find_detail, find_warn_code,
                 forbids_content, forbids_sending_content, is_heuristically_cacheable, is_redirect,
                 redirect_method, retry, meaning_retry, meaning_retry_after)
}


def is_beyond(name, arguments, expected):
    """Does the command take these words for something else: a number, the beginning of a name?"""
    if name == "find_name":
        return expected == "-"
    return name == "find_detail" and arguments[1] != "*" and not 100 <= int(arguments[1]) <= 999


def main():
    passed = failed = 0
    with open(TABLE, encoding="utf-8", newline="\n") as table:
        for number, line in enumerate(table, 1):
            columns = line.rstrip("\n").split("\t")
            name, *arguments = columns
            if name not in FACES:
                continue
            *arguments, _, expected = arguments
            got = None if is_beyond(name, arguments, expected) else FACES[name](*arguments)
            if got == expected:
                passed += 1
            elif got is not None:
                failed += 1
                print(f"{TABLE}:{number}: {line.strip()}: got {got}")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed >= 150 and not failed else 1


sys.exit(main())
