"""Holds the exported catalogue against its schema, and its formats against each other.

check FOLDER     the schema, the JSON and the CSV of the folder
answer FOLDER NAME JSON  what the command printed, by that name in the schema
flat FOLDER      prints every value of the JSON with its place, as export.lua does
bytes            prints lines of bytes, good and bad UTF-8
text FILE JSON   is the JSON an array of the lines of FILE?
"""

import copy
import csv
import json
import pathlib
import sys

import jsonschema

FLAT = [
    "code", "source", "class", "identifier", "reason", "title", "brief", "summary", "note", "state",
    "seen", "sent_as", "evidence", "registered", "preferred", "forbids_content",
    "forbids_sending_content", "heuristically_cacheable", "forbids_storing", "is_redirect",
]


# Where null is an answer, by the last keys that lead there.
NULLABLE = [("sent_as",), ("redirect_methods",), ("request_citation",), ("retry", "citation"),
            ("retry", "after")]


def fail(message):
    raise SystemExit(f"FAIL: {message}")


def read_json(path):
    def no_twice(pairs):
        if len({name for name, _ in pairs}) != len(pairs):
            fail(f"{path}: a member stands twice in {pairs}")
        return dict(pairs)

    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_twice)


def flat(place, value):
    if isinstance(value, dict):
        for key, item in value.items():
            flat(f"{place}/{key}", item)
    elif isinstance(value, list):
        for index, item in enumerate(value, 1):
            flat(f"{place}/{index}", item)
    elif isinstance(value, str):
        plain = (chr(b) if 32 <= b < 127 else f"\\{b}" for b in value.encode())
        print(f'{place}="{"".join(plain)}"')
    elif value is not None:
        print(f"{place}={json.dumps(value)}")


def objects(value, place=()):
    """Each object in value, with the keys that lead there."""
    if isinstance(value, dict):
        yield place, value
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in items:
        if isinstance(item, (dict, list)):
            yield from objects(item, (*place, key))


def mutants(catalogue):
    """Catalogues with one mistake each: a member gone, unknown, or of another type."""
    for place, _ in list(objects(catalogue)):
        for key in (*at(catalogue, place), None):
            wrong = copy.deepcopy(catalogue)
            if key is None:
                at(wrong, place)["unknown"] = 1
                yield (*place, "unknown"), wrong
                continue
            del at(wrong, place)[key]
            yield (*place, key, "gone"), wrong
            others = [-1, 1.5, [-1], {"a": 1}, "\0"]
            if not may_be_null(catalogue, (*place, key)):
                others.append(None)
            for other in others:
                wrong = copy.deepcopy(catalogue)
                at(wrong, place)[key] = other
                yield (*place, key, other), wrong


def may_be_null(catalogue, place):
    if at(catalogue, place) is None or (place[0], place[2:]) == ("details", ("retry",)):
        return True
    return any(place[-len(keys):] == keys for keys in NULLABLE)


def at(value, place):
    for key in place:
        value = value[key]
    return value


def sample(catalogue):
    """The catalogue with few records, of every kind that there is."""
    chosen = {(404, "iana"), (206, "iana"), (303, "iana"), (503, "iana"), (499, "nginx")}
    nginx = next(s for s in catalogue["sources"] if s["id"] == "nginx")
    lettered = next(s for s in catalogue["sources"] if s["letters"])
    kept = {("cloudflare", "1015"), ("grpc", "UNAVAILABLE")}
    few = {**catalogue, "sources": [{**nginx, "wording": nginx["wording"][:1]},
                                    {**lettered, "wording": [], "letters": lettered["letters"][:1]}],
           "details": [d for d in catalogue["details"] if (d["source"], d["key"]) in kept],
           "warn_codes": catalogue["warn_codes"][:1], "methods": catalogue["methods"][:1]}
    few["meanings"] = [s for s in catalogue["meanings"] if (s["code"], s["source"]) in chosen]
    return few


def closed(schema):
    """The same, but refusing members that it does not know, which readers are to pass over."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {key: closed(part) for key, part in schema.items()}
    if "required" in schema and "properties" in schema:
        strict["additionalProperties"] = False
    return strict


def check_answer(folder, name, answer):
    schema = closed(read_json(folder / "httpstatus.schema.json"))
    part = {"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]}
    for error in jsonschema.Draft202012Validator(part).iter_errors(read_json(answer)):
        fail(f"{name}: {error.json_path}: {error.message[:200]}")


def check_schema(schema, catalogue):
    jsonschema.Draft202012Validator.check_schema(schema)
    if not jsonschema.Draft202012Validator(schema).is_valid({**catalogue, "later": 1}):
        fail("the schema refuses a member of a later version")
    validator = jsonschema.Draft202012Validator(closed(schema))
    for error in validator.iter_errors(catalogue):
        fail(f"httpstatus.json: {error.json_path}: {error.message[:200]}")
    few = sample(catalogue)
    if not validator.is_valid(few) or len(few["meanings"]) < 5:
        fail("the sample is not valid itself")
    count = 0
    for place, wrong in mutants(few):
        count += 1
        if validator.is_valid(wrong):
            fail(f"the schema takes {place}")
    if count < 1000:
        fail(f"only {count} mutants")
    print(f"the schema refuses {count} mutants")


def check_members(catalogue):
    """What a schema cannot say: who is one of whom, and of what there is only one."""
    statuses, sources = catalogue["meanings"], {s["id"] for s in catalogue["sources"]}
    for record in statuses + catalogue["details"]:
        if record["source"] not in sources:
            fail(f"no source {record['source']}")
    codes = {s["code"] for s in statuses}
    preferred = [s["code"] for s in statuses if s["preferred"]]
    if sorted(preferred) != sorted(codes):
        fail("a code has no preferred meaning, or two")
    if [s["code"] for s in statuses] != sorted(s["code"] for s in statuses):
        fail("the meanings are not in the order of their codes")
    registered = {s["code"] for s in statuses if s["registered"]}
    for status in statuses:
        if (status["forbids_content"] is None) == (status["code"] in registered):
            fail(f"the rules of {status['code']} {status['source']}")


def cell(value):
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, bool) else str(value)


def row_of(status, names, first):
    row = {name: cell(status[name]) for name in FLAT}
    retry = status["retry"]
    row.update(source_name=names[status["source"]], first=cell(first), **status["specs"][0],
               retry_idempotent=retry["idempotent"], retry_other=retry["other"], retry_after=cell(retry["after"]))
    return row


# What a cell begins with that a spreadsheet calculates.
FORMULA = "=+-@\t\r"


def check_csv(text, catalogue):
    if "\r" in text or not text.endswith("\n") or text.endswith("\n\n"):
        fail("httpstatus.csv: the end of a line")
    rows = list(csv.DictReader(text.splitlines(), strict=True))
    if len(rows) != len(text.splitlines()) - 1 or len(rows) != len(catalogue["meanings"]):
        fail("httpstatus.csv: not a line for each meaning")
    names = {s["id"]: s["name"] for s in catalogue["sources"]}
    seen = set()
    for row, status in zip(rows, catalogue["meanings"]):
        key = status["code"], status["source"]
        expected = row_of(status, names, key not in seen)
        seen.add(key)
        if row != expected:
            fail(f"httpstatus.csv: {key}: {sorted(row.items() ^ expected.items())}")
        if any(cell[:1] in FORMULA for cell in row.values() if cell):
            fail(f"httpstatus.csv: {key}: a formula of a spreadsheet: {row}")


def check(folder):
    schema = read_json(folder / "httpstatus.schema.json")
    catalogue = read_json(folder / "httpstatus.json")
    check_schema(schema, catalogue)
    check_members(catalogue)
    check_csv((folder / "httpstatus.csv").read_bytes().decode(), catalogue)


def print_bytes():
    """Every byte alone and behind each first byte of a character, and the edges of UTF-8."""
    lines = [bytes([b]) for b in range(256) if b != 10]
    for first in range(0xC0, 0x100):
        for rest in (b"", b"\x7f", b"\x80", b"\x8f", b"\x90", b"\x9f", b"\xa0", b"\xbf", b"\xc0"):
            for end in (b"", b"\x80", b"\x80\x80", b"\xbf\xbf", b"\x80\x41", b"\x41\x80"):
                lines.append(bytes([first]) + rest + end)
    sys.stdout.buffer.write(b"\n".join(lines))


def replaced(line):
    """The text with U+FFFD for each byte that belongs to no character."""
    return "".join(
        "\ufffd" if 0xDC80 <= ord(c) <= 0xDCFF else c
        for c in line.decode(errors="surrogateescape")
    )


def check_text(lines, answer):
    expected = [replaced(line) for line in lines.read_bytes().split(b"\n")]
    text = answer.read_bytes().decode()
    if json.loads(text) != expected:
        fail("other texts than were given")
    if any(ord(c) < 32 or ord(c) == 127 for c in text.replace("\n", "")):
        fail("a control character as it is")


def main(what, *paths):
    paths = [pathlib.Path(path) for path in paths]
    if what == "answer":
        check_answer(paths[0], str(paths[1]), paths[2])
    elif what == "check":
        check(*paths)
    elif what == "flat":
        flat("", read_json(paths[0] / "httpstatus.json"))
    elif what == "bytes":
        print_bytes()
    elif what == "text":
        check_text(*paths)


main(*sys.argv[1:])
