"""Is what the command writes for programs JSON, and the same as the export? cli_json.py COMMAND"""

import json
import os

from cli_run import TESTS, Report, in_pipe, in_terminal

report = Report()
HEAD = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 530 Gr\xfc\xc3\xbcn\x80\r\nServer: cloudflare\n\r\n"
LOG = b'::1 - - [t] "GET /" 499 1\n::1 - - [t] "GET /" 404\nnonsense \x1b[2J\xff \xc2\x9b\n::1 - - [t] "-" 404\n'


def answer(*words, given=b"", status=0):
    """What is written, parsed; the same in a terminal, and without colour there."""
    got, output, errors = in_pipe(words, given)
    report.expect(got == status, f"{words}: exit status", got, errors)
    report.expect(in_terminal(words, given)[1] == output, f"{words}: differs in a terminal")
    report.expect(b"\x1b" not in output and b"\x7f" not in output, f"{words}: escapes", output)
    return json.loads(output)


def expect(got, expected, what):
    report.expect(got == expected, what, got, expected)


export = answer("export", "--json")
expect(answer("export", "--format", "json"), export, "export has two answers")
statuses, details = export["meanings"], export["details"]
report.expect(len(statuses) > 140 and len(details) > 140, "the export is short")


def of(**members):
    """The statuses in the export with these members."""
    return [s for s in statuses if all(s[name] == value for name, value in members.items())]


# A status is the same object wherever it stands.
expect(answer("530", "--json"), of(code=530), "530")
expect(answer("530", "404", "--json", "--source", "iana", status=1), of(code=404), "404 of iana")
expect(answer("teapot", "nonsense", "--json", status=1), of(code=418, source="iana"), "teapot")
expect(answer("nonsense", "--json", status=1), [], "nonsense")
expect(answer("list", "--json"), statuses, "list")
expect(answer("list", "--json", "--source", "nginx"), of(source="nginx"), "list of nginx")
expect(answer("list", "--json", "--class", "5"), of(**{"class": "Server Error"}), "list of 5xx")
expect(answer("list", "--json", "--state", "obsolete"), of(state="obsolete"), "list of obsolete")
expect(answer("list", "--json", "--class", "1", "--source", "nginx", status=1), [], "empty list")
expect(answer("sources", "--json"), export["sources"], "sources")
expect(answer("404.13", "--json"), [d for d in details if (d["codes"], d["key"]) == ([404], "13")], "404.13")
expect(answer("1016", "--json"), [d for d in details if d["key"] == "1016"], "1016")
expect(answer("214", "--json"), [w for w in export["warn_codes"] if w["code"] == 214], "214")
for key in {d["key"] for d in details if d["key"].isdigit() and int(d["key"]) > 999}:
    expect(answer(key, "--json"), [d for d in details if d["key"] == key], key)
# With its source, every key answers, also one that is the name of a meaning.
for detail in details:
    if not (detail["key"].isdigit() and int(detail["key"]) < 1000) and not detail["key"].startswith("-"):
        found = answer(detail["key"], "--json", "--source", detail["source"])
        report.expect(detail in found, detail["key"], found)

# What people read is what programs read.
text = in_pipe(["404", "--full"])[1].decode()
(not_found,) = answer("404", "--json")
opening = f"""404  {not_found["title"]}
     {not_found["summary"]}
     source     iana: IANA HTTP Status Code Registry
     reason     Not Found
     state      standard
"""
report.expect(not_found["summary"] and text.startswith(opening), "404 in words", text)
text = in_pipe(["530", "--full"])[1].decode()
for at, meaning in enumerate(of(code=530)):
    told = meaning["brief" if at else "summary"]
    report.expect(f"530  {meaning['title']}\n     {told}\n" in text, "530 in words", text)


WIDTH = max(len(source["id"]) for source in export["sources"])


def row(meaning):
    """Its line in a list."""
    return f"{meaning['code']:03}  {meaning['source']:{WIDTH}}  {meaning['state']:10}  {meaning['title']}: {meaning['brief']}"


expect(in_pipe(["list"])[1].decode().splitlines(), list(map(row, statuses)), "list in words")
nginx = in_pipe(["list", "--source", "nginx"])[1].decode().splitlines()
expect(nginx, list(map(row, of(source="nginx"))), "list of nginx in words")
for detail in answer("13", "--json"):
    name = f"{detail['codes'][0]:03}.13" if detail["key"] == "13" and detail["codes"] else detail["key"]
    told = f"{name}  {detail['title']}\n     {detail['brief']}\n"
    report.expect(told in in_pipe(["13"])[1].decode(), "details in brief", told)
listed = [f"{one['id']:{WIDTH}}  {one['name']}: {one['summary']}" for one in export["sources"]]
expect(in_pipe(["sources"])[1].decode().splitlines(), listed, "sources in words")

# A pattern, a class and a text give programs what their codes give them.
expect(answer("53x", "--json"), of(code=530), "53x")
expect(answer("client error", "--json"), of(**{"class": "Client Error"}), "a class")
expect(answer("530,404", "--json"), of(code=404) + of(code=530), "a list of codes")
expect(answer("list", "40[45]", "--json"), of(code=404) + of(code=405), "list 40[45]")
expect(answer("Error 530 or 404", "--json"), of(code=530) + of(code=404), "a text with two codes")
expect(answer("240-249", "--json", status=1), [], "an empty range")
# The short answer: title, summary, whose it is, the retry, and who else uses the number.
(closed, *others) = of(code=499)
told = f"""499  {closed["title"]}
     {closed["summary"]}
     source     nginx: nginx
     seen       log; the client receives no response
     retry      never: {closed["retry"]["text"]}
     also 499   {", ".join(one["source"] for one in others[:4])} and {len(others) - 4} more (--full)
"""
expect(in_pipe(["499"])[1].decode(), told, "499 in short")
lines = in_pipe(["530"])[1].decode().splitlines()
expect(lines[-1], "     also 530   " + "; ".join(f"{one['source']}: {one['title']}" for one in of(code=530)[1:]), "530 in short")
for code in {one["code"] for one in statuses}:
    report.expect(len(in_pipe([f"{code:03}"])[1].splitlines()) <= 6, f"{code} is not answered shortly")

found = answer("search", "dns", "--json")
ranks = [0 if one.get("source") == "iana" else 1 if "code" in one else 2 for one in found[2:]]
expect(found[0], of(code=530)[0], "dns: what is looked for first")
expect(ranks, sorted(ranks), "dns: registered codes, those of vendors, details")
speaking = [r for r in statuses + details if "dns" in f"{r['title']} {r['summary']}".lower()]
report.expect(all(r in found for r in speaking), "dns: something is not found")
expect(answer("search", "xyzzyqqqq", "--json", status=1), [], "nothing found")

first, second = answer("check", "--json", given=HEAD)
expect((first["version"], first["code"], first["findings"]), ("1.1", 100, []), "100")
expect((second["reason"], second["lenient"]), ("Gr\\xFCün\\x80", ["bare-lf", "obs-text"]), "530")
expect(second["meaning"], of(code=530, source="cloudflare")[0], "530 of Cloudflare")
rules = [f["rule"] for f in second["findings"]]
expect(rules, ["code-unregistered", "lenient-bare-lf", "lenient-obs-text"], "findings of 530")
expect((first["detail"], second["detail"]), (None, None), "no detail")
named = b"HTTP/2 200 \r\ngrpc-status: 99\r\nx-amzn-waf-action: captcha\r\ngrpc-status: 14\r\n\r\n"
(second,) = answer("check", "--json", given=named)
expect(second["detail"], next(d for d in details if d["key"] == "captcha"), "the first field that names a detail")
(second,) = answer("check", "--json", given=b"HTTP/2 504 \r\nproxy-status: error=dns_timeout\r\n\r\n")
expect(second["detail"], None, "a field that names none")
letters = [{"place": 0, "letter": "s", "text": "the timeout on the server's side ran out"},
           {"place": 1, "letter": "T", "text": "while the request was held in the tarpit"}]
expect(answer("sT", "--json"), [{"source": "haproxy", "key": "sT", "letters": letters}], "letters")
(broken,) = answer("check", "--json", given=b"HTTP/2 401 \r\n\r\n", status=1)
expect(broken["version"], "2", "version of HTTP/2")
expect(broken["findings"][0]["citation"]["section"], "15.5.2", "citation of a finding")
expect(answer("check", "--json", given=b"<html>", status=2), [], "unreadable")
expect(len(answer("check", "--json", given=b"HTTP/2 100\r\n\r\nx", status=2)), 1, "unreadable later")

text = in_pipe(["check"], b"HTTP/1.1 401 x\r\n\r\n")[1].decode()
(finding,) = answer("check", "--json", given=b"HTTP/1.1 401 x\r\n\r\n", status=1)[0]["findings"]
told = f"""HTTP/1.1 401 x
  meaning  iana: {of(code=401)[0]["title"]}. {of(code=401)[0]["summary"]}
  error    {finding["text"]} [field-missing, RFC 9110 15.5.2]
"""
expect(text, told, "a 401 in words")

tally = answer("tally", "--json", "--server", "nginx", given=LOG, status=1)
expect((tally["lines"], tally["malformed"]), (4, 1), "lines")
expect([(c["code"], c["count"], c["share"]) for c in tally["codes"]], [(404, 2, 0.666667), (499, 1, 0.333333)], "codes")
expect([c["meaning"] for c in tally["codes"]], of(code=404) + of(code=499, source="nginx"), "meanings")
expect(tally["classes"], [{"class": "Client Error", "count": 3, "share": 1.0}], "classes")
line = {"file": "standard input", "line": 3, "text": "nonsense \\x1B[2J\\xFF \\xC2\\x9B", "cut": False}
expect(tally["malformed_lines"], [line], "malformed lines")
expect(tally["formats"], [{"format": "common", "lines": 3}], "formats")
expect(answer("tally", "--json")["codes"], [], "an empty log")
logs = os.path.join(TESTS, "command", "logs")
tally = answer("tally", "--json", os.path.join(logs, "l03-iis-w3c.access"))
(row,) = (row for row in tally["codes"] if row["code"] == 404)
thirteen = next(d for d in details if (d["source"], d["key"], d["codes"]) == ("iis", "13", [404]))
expect(row["details"], [{"key": "13", "count": 1, "source": "iis", "detail": thirteen}], "details of a log")
for name in sorted(os.listdir(logs)):
    status = int(in_pipe(["tally", os.path.join(logs, name)])[0])
    answer("tally", "--json", os.path.join(logs, name), status=status)

def briefs(*codes):
    return [of(code=code, source="iana")[0]["brief"] for code in codes]


told = """2   50.0%  404  Not Found (iana): {}
1   25.0%  200  OK (iana): {}
1   25.0%  503  Service Unavailable (iana): {}

1   25.0%  2xx  Successful
2   50.0%  4xx  Client Error
1   25.0%  5xx  Server Error

Format: codes
""".format(*briefs(404, 200, 503))
expect(in_pipe(["tally"], b"200\n404\n503\r\n404")[1].decode(), told, "a tally in words")
report.end(160)
