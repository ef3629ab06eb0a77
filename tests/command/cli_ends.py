"""How does the command end, and how does it show what it shows? cli_ends.py COMMAND TESTS SCRATCH"""

import json
import os
import re
import select
import signal
import subprocess

from cli_run import COLOUR, COMMAND, PATIENCE, SCRATCH, Report, environment, in_pipe, in_terminal

report = Report()
COMMANDS = ["list", "search", "check", "tally", "sources", "export", "complete", "help", "version"]
# Each prints something, and ends with this status.
TALKING = [
    (["404"], b"", 0),
    (["404", "--json"], b"", 0),
    (["list"], b"", 0),
    (["search", "timeout"], b"", 0),
    (["sources"], b"", 0),
    (["export"], b"", 0),
    (["export", "--format", "csv"], b"", 0),
    (["export", "--format", "lua"], b"", 0),
    (["check"], b"HTTP/1.1 401 x\r\n\r\n", 1),
    (["tally"], b"200\nx\n", 1),
    (["complete", ""], b"", 0),
    (["--help"], b"", 0),
    (["--version"], b"", 0),
]


def with_output(output, words, given, **options):
    """Exit status and standard error, where standard output is that."""
    done = subprocess.run(
        [COMMAND, *words], input=given, stdout=output, stderr=subprocess.PIPE, timeout=PATIENCE,
        env=environment(), **options
    )
    return done.returncode, done.stderr


# What cannot be written is a failure, whatever else was found.
for words, given, _ in TALKING:
    with open("/dev/full", "wb") as full:
        status, errors = with_output(full, words, given)
    report.expect(status == 2, f"{words} >/dev/full: exit status", status)
    report.expect(errors.endswith(b"httpstatus: standard output: No space left on device\n"),
                  f"{words} >/dev/full: says", errors)
    status, errors = with_output(None, words, given, preexec_fn=lambda: os.close(1))
    report.expect(status == 2 and b"standard output: " in errors, f"{words} >&-: {status}", errors)

# A pipe that is closed is none. Whoever ignores SIGPIPE changes nothing.
for words, given, found in TALKING:
    for ignores in (signal.SIG_DFL, signal.SIG_IGN):
        ours, theirs = os.pipe()
        os.close(ours)
        status, errors = with_output(
            theirs, words, given, preexec_fn=lambda: signal.signal(signal.SIGPIPE, ignores), restore_signals=False
        )
        os.close(theirs)
        report.expect(status in (0, found), f"{words} with a closed pipe: exit status", status)
        report.expect(errors == b"" or words == ["tally"], f"{words} with a closed pipe: says", errors)
shell = '"$1" list | head -n 1 >"$2"; echo "${PIPESTATUS[*]}"'
done = subprocess.run(["bash", "-c", shell, "-", COMMAND, os.path.join(SCRATCH, "head")],
                      capture_output=True, timeout=PATIENCE)
report.expect(done.stdout == b"0 0\n" and done.stderr == b"", "list | head -n 1", done)
# Who writes much content behind a head is not cut off.
shell = '{ printf "HTTP/1.1 200 OK\\r\\n\\r\\n"; head -c 8000000 /dev/zero; } | "$1" check; echo "${PIPESTATUS[*]}"'
done = subprocess.run(["bash", "-c", shell, "-", COMMAND], capture_output=True, timeout=PATIENCE)
report.expect(done.stdout.endswith(b"no findings\n0 0\n") and done.stderr == b"", "8 MB of content", done)
# Who writes a head, and then waits, is answered at once.
process = subprocess.Popen([COMMAND, "check"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
for head in (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\ndata: 1\n\n"):
    process.stdin.write(head)
    told = select.select([process.stdout], [], [], PATIENCE)[0] and os.read(process.stdout.fileno(), 65536)
    report.expect(told and told.endswith(b"no findings\n"), "check of a stream that goes on", told)
process.communicate(timeout=PATIENCE)
# What is asked for two meanings of one number is told in brief, for one in full.
brief, full = in_pipe(["13"])[1], in_pipe(["1016"])[1]
numbers = re.findall(rb"^(\d{3}\.13)  ", brief, re.M)
report.expect(numbers == [b"403.13", b"404.13", b"500.13"] and b"refines" not in brief, "13", brief)
report.expect(b"\n     refines " in full, "1016", full)
# The response behind that of a proxy is checked, too.
given = b"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 407 x\r\n\r\nbody"
answer = json.loads(in_pipe(["check", "--json"], given)[1])
report.expect([one["code"] for one in answer] == [200, 407] and answer[1]["findings"], "a proxy", answer)
# But an unknown code stays unknown when nobody reads why.
ours, theirs = os.pipe()
os.close(ours)
done = subprocess.run([COMMAND, "471"], stdout=subprocess.DEVNULL, stderr=theirs, timeout=PATIENCE)
os.close(theirs)
report.expect(done.returncode == 1, "471 with nobody to tell: exit status", done.returncode)

# Colour: in a terminal that has some, and not against the user's word.
for words, given, _ in TALKING[:1] + TALKING[2:5] + TALKING[8:10]:
    coloured = in_terminal(words, given)[1]
    report.expect(COLOUR.search(coloured), f"{words}: no colour in a terminal")
    ends = [match[0] for match in COLOUR.finditer(coloured)]
    report.expect(ends[-1:] == [b"\x1b[0m"], f"{words}: the colour goes on", ends)
    report.expect(COLOUR.search(in_terminal(words, given, NO_COLOR="")[1]), f"{words}: NO_COLOR=''")
    for changes in ({"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": ""}):
        shown = in_terminal(words, given, **changes)[1]
        report.expect(b"\x1b" not in shown and shown, f"{words}: colour with {changes}")

# --color overrides them all, and every command takes it.
colored = in_pipe(["404", "--color=always"], NO_COLOR="1", TERM="dumb")[1]
report.expect(COLOUR.search(colored) and COLOUR.sub(b"", colored) == in_pipe(["404"])[1], "--color=always", colored)
for command in COMMANDS:
    got = in_pipe(["--color=always", command, "--help"])
    report.expect(got == in_pipe([command, "--help"]) and got[0] == 0, f"--color=always {command}", got)
for words in (["404", "--color", "never"], ["--color=never", "list", "--class", "1"]):
    report.expect(b"\x1b" not in in_terminal(words)[1], f"{words}: colors")
report.expect(COLOUR.search(in_terminal(["404", "--color=auto"])[1]), "--color=auto: no color in a terminal")
report.expect(b"\x1b" not in in_pipe(["404", "--json", "--color=always"])[1], "--json has colors")

# COLUMNS overrides what the terminal says, and breaks lines in a pipe; nonsense in it does nothing.
narrow = in_pipe(["404"], COLUMNS="40")[1]
# What fits no column stays whole, and is not broken at the edge where it would fit without one.
shown = in_pipe(["404", "--full"], COLUMNS="64")[1].decode().split("\n")
report.expect(any(line.startswith("    https://") for line in shown), "a URL at the margin", shown)
report.expect(max(map(len, shown)) <= 64, "a URL that would fit", shown)
report.expect(max(len(line) for line in narrow.split(b"\n") if len(line.split()) > 2) <= 40, "COLUMNS=40")
shown = COLOUR.sub(b"", in_terminal(["404"], columns=120, COLUMNS="40")[1])
report.expect(shown == narrow, "COLUMNS=40 in a wider terminal", shown)
wide = in_pipe(["404"])[1]
for nonsense in ("", "0", "-5", "x", "99999999999999999999"):
    report.expect(in_pipe(["404"], COLUMNS=nonsense)[1] == wide, f"COLUMNS={nonsense}")

# Help fits a screen, and names every option that is taken.
for command in [[], *([name] for name in COMMANDS)]:
    status, text, errors = in_pipe([*command, "--help"])
    lines = text.decode().split("\n")[:-1]
    report.expect(status == 0 and errors == b"", f"{command} --help: {status}", errors)
    report.expect(len(lines) <= 24 and max(map(len, lines)) < 80, f"{command} --help: no screen", text)
listed = in_pipe(["--help"])[1].decode()
for name in COMMANDS:
    report.expect(f"\n  {name} " in listed, f"--help does not list {name}")

# The name of a command must not hide that of a code.
for status in json.loads(in_pipe(["export"])[1])["meanings"]:
    names = [status["title"], status["reason"], *status["constants"], *status["aliases"]]
    hidden = {name.lower() for name in names} & set(COMMANDS)
    report.expect(not hidden, f"a name of {status['code']} is that of a command", hidden)

version = in_pipe(["--version"])[1].decode()
dated = r"httpstatus \d+\.\d+\.\d+, with the IANA HTTP Status Code Registry of \d{4}-\d\d-\d\d\n"
report.expect(re.fullmatch(dated, version), "--version", version)

# What the locale of the user is does not matter.
for words, given in ((["tally"], b"200\n404\n200\n"), (["tally", "--json"], b"200\n404\n200\n"), (["IM_A_TEAPOT"], b"")):
    turkish = in_pipe(words, given, LC_ALL="tr_TR.UTF-8", LANG="de_DE.UTF-8")
    report.expect(turkish == in_pipe(words, given, LC_ALL="C"), f"{words} in another locale", turkish)
report.end(150)
