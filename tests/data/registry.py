"""Compares the meanings that tests/dump prints with snapshots of IANA's registry.

registry.py MEANINGS DATE FOLDER: DATE is the one the library claims, FOLDER holds the snapshots.
"""

import csv
import re
import sys
from pathlib import Path
from typing import NamedTuple

UNASSIGNED = "Unassigned"
IN_USE = {"standard", "deprecated"}  # which of the two the registry leaves to the documents
ROW = re.compile(r" {3,5}(\d{3}(?:-\d{3})?) +(\S.*?)(?: +(\[.*\]))?$")

problems = []


class Meaning(NamedTuple):
    """A registered meaning, as the library has it."""

    state: str
    reason: str
    note: str
    specs: list


def expect(holds, text):
    if not holds:
        problems.append(text)


def read_csv(path):
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    expect(rows[0] == ["Value", "Description", "Reference"], f"{path.name}: other columns")
    return rows[1:]


def read_text(path):
    found = (ROW.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [[part or "" for part in match.groups()] for match in found if match]


def read_snapshot(path):
    """The rows: range of codes, description, list of references; together, 100 to 599."""
    rows = []
    for value, description, references in (read_csv if path.suffix == ".csv" else read_text)(path):
        first, _, last = value.partition("-")
        codes = range(int(first), int(last or first) + 1)
        rows.append((codes, description, re.findall(r"\[(.*?)\]", references)))
    listed = [code for codes, _, _ in rows for code in codes]
    expect(listed == list(range(100, 600)), f"{path.name} does not hold each code once")
    return rows


def read_meanings(path):
    """The registered meanings by code."""
    meanings = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, _, state, registered, reason, _, _, note, *specs = line.split("\t")
        if registered == "1":
            expect(int(code) not in meanings, f"{code} is registered twice")
            triples = list(zip(*[iter(specs)] * 3))
            meanings[int(code)] = Meaning(state, reason, note, triples)
    return meanings


def check_description(code, description, meaning):
    phrase, _, remark = description.partition(" (")
    if description == "(Unused)":
        expect(meaning.state == "unused", f"{code} is {meaning.state}, not unused")
        expect("unused" not in meaning.reason.lower(), f"{code}: a remark is its phrase")
        return
    expect(meaning.reason == phrase, f"{code} is {meaning.reason!r}, not {phrase!r}")
    if remark.startswith("TEMPORARY"):
        expect(meaning.state == "temporary", f"{code} is {meaning.state}, not temporary")
        for date in re.findall(r"\d{4}-\d{2}-\d{2}", remark):
            expect(date in meaning.note, f"{code}: the note does not tell of {date}")
    elif remark == "OBSOLETED)":
        expect(meaning.state == "obsolete", f"{code} is {meaning.state}, not obsolete")
    else:
        expect(remark == "", f"{code}: unknown remark ({remark}")
        expect(meaning.state in IN_USE, f"{code} is {meaning.state}")


def agrees(reference, spec):
    """Is spec what reference names? Sections count where IANA gives one."""
    document, section, url = spec
    rfc = re.fullmatch(r"RFC(\d+)(?:, Section (\S+))?", reference)
    if rfc:
        return document == f"RFC {rfc[1]}" and rfc[2] in (None, section)
    if reference.startswith("draft-"):
        # A draft stands for all its versions.
        return document == reference.rsplit("-", 1)[0] and document in url
    return document == reference


def check_references(code, references, meaning):
    expect(len(references) > 0, f"{code}: the registry gives no reference?")
    for place, reference in enumerate(references):
        given = meaning.specs[place] if place < len(meaning.specs) else ("", "", "")
        expect(agrees(reference, given), f"{code}: [{reference}] is not our {given[:2]}")


def check_newest(rows, meanings):
    registered = 0
    for codes, description, references in rows:
        if description == UNASSIGNED:
            for code in codes:
                expect(code not in meanings, f"{code} is unassigned, yet has a registered meaning")
            continue
        code = codes[0]
        registered += 1
        expect(code in meanings, f"{code} is registered, yet not in the catalogue")
        if code in meanings:
            check_description(code, description, meanings[code])
            check_references(code, references, meanings[code])
    expect(registered == len(meanings), f"{registered} are registered, we have {len(meanings)}")
    return registered


def check_older(rows, newest, name):
    """A registration stays: none of the older ones is missing from the newest."""
    current = {codes[0] for codes, description, _ in newest if description != UNASSIGNED}
    for codes, description, _ in rows:
        if description != UNASSIGNED:
            expect(codes[0] in current, f"{codes[0]} of {name} is gone")


def main():
    meanings, date, folder = read_meanings(Path(sys.argv[1])), sys.argv[2], Path(sys.argv[3])
    paths = sorted(path for path in folder.iterdir() if path.name.startswith("iana-"))
    expect(len(paths) >= 2, f"{len(paths)} snapshots in {folder}")
    newest = read_snapshot(paths[-1])
    registered = check_newest(newest, meanings)
    expect(paths[-1].name.startswith(f"iana-{date}."), f"{paths[-1].name} is not of {date}")
    for path in paths[:-1]:
        check_older(read_snapshot(path), newest, path.name)
    for problem in problems:
        print(f"registry.py: {problem}", file=sys.stderr)
    if not problems:
        print(f"PASS: {registered} registered codes as of {date}")
    sys.exit(1 if problems else 0)


main()
