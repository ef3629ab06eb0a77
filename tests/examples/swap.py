"""Are the answers of the servers in examples/swap the same before and after the swap?

It runs in a copy of that folder, and takes from README.md how the servers are built and started,
which lines go and come, which codes stay and what changes. Each server is asked on loopback for
each code.
"""

import contextlib
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import threading

SIDES = ("before", "after")
LANGUAGES = {
    "C": {"file": "reason.c", "path": "/", "unknown": "Unknown"},
    "Python": {"file": "reason.py", "path": "/status/", "unknown": "Unknown"},
    "Lua": {"file": "reason.lua", "path": "/", "unknown": ""},
}
CODES = (*range(100, 600), 600, 799, 999)
TOOLS = {"cc": os.environ["CC"], "python3": os.environ["PYTHON"], "lua5.4": os.environ["LUA"]}
SECONDS = 60


def expect(holds, problem):
    if not holds:
        sys.exit(f"swap.py: {problem}")


# ---- What the README says


def sections():
    """Return the text of each section by its heading."""
    _, *parts = re.split(r"^## (.*)\n", pathlib.Path("README.md").read_text("utf-8"), flags=re.M)
    return dict(zip(parts[::2], parts[1::2]))


def block(text, language):
    return re.search(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)[1]


def commands(text, side):
    """Return how a server is built, if it is, and started, with the tools of this test."""
    lines = [line for line in block(text, "sh").splitlines() if side in line]
    for word, tool in TOOLS.items():
        lines = [re.sub(rf"(^| ){re.escape(word)} ", rf"\1{tool} ", line) for line in lines]
    return lines[:-1], lines[-1]


def side_of(diff, sign):
    return [line[1:] + "\n" for line in diff.splitlines() if line[0] in " " + sign]


def check_diff(diff, name):
    """Check which lines go and come, and that nothing else but the first line differs."""
    before, after = (pathlib.Path(side, name).read_text("utf-8") for side in SIDES)
    new = "".join(side_of(diff, "+"))
    expect(after.endswith(new), f"after/{name} does not end in the lines of README.md")
    left_out = r"(?:.*\n)+?"
    old = (left_out if line.strip() == "…" else re.escape(line) for line in side_of(diff, "-"))
    found = re.search("".join(old) + r"\Z", before)
    expect(found, f"before/{name} does not end in the lines of README.md")
    kept = before[: found.start()].splitlines()[1:]
    expect(kept == after[: -len(new)].splitlines()[1:], f"{name}: README.md hides a difference")


# ---- The servers, started and asked


@contextlib.contextmanager
def listening(command):
    """Run a server that prints its address; give its port."""
    command = command.removesuffix(" 8000") + " 0"
    with subprocess.Popen(
        ["sh", "-c", command], stdout=subprocess.PIPE, start_new_session=True
    ) as server:
        try:
            address = server.stdout.readline().decode()
            expect(address.startswith("http://127.0.0.1:"), f"{command}: does not start")
            yield int(address.rpartition(":")[2])
        finally:
            os.killpg(server.pid, signal.SIGTERM)


def serve_each(listener, command):
    """Run the program for each connection, as inetd does, until the listener is shut down."""
    program = ["sh", "-c", command]
    with contextlib.suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection:
                subprocess.run(program, stdin=connection, stdout=connection, check=True)


@contextlib.contextmanager
def piped(command):
    """Put a program that reads a pipe behind a port; give the port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve_each, args=(listener, command))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def ask(port, path):
    with socket.create_connection(("127.0.0.1", port), SECONDS) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    return re.sub(rb"\r\nDate: [^\r]*", b"", answer)


def answers(command, path):
    """Return all the bytes of each answer, apart from the date, by what was asked for."""
    _, pipe, program = command.rpartition(" | ")
    server = piped if pipe else listening
    with server(program) as port:
        return {code: ask(port, f"{path}{code}") for code in (*CODES, "40x")}


def phrase(code, answer):
    sent, wanted = (400 if code == "40x" else code), rb"HTTP/1\.[01] %d ([^\r]*)\r\n(?:.*\r\n)?\r\n"
    found = re.fullmatch(wanted % sent, answer, re.S)
    expect(found, f"{code} is answered with {answer!r}")
    return found[1].decode("ascii")


# ---- Before and after


def check(language, text):
    about = LANGUAGES[language]
    unknown = about["unknown"]
    check_diff(block(text, "diff"), about["file"])
    given = {}
    for side in SIDES:
        builds, start = commands(text, side)
        for build in builds:
            built = subprocess.run(["sh", "-c", build], check=False)
            expect(built.returncode == 0, f"{build}: does not compile")
        given[side] = answers(start, about["path"])
    before, after = (
        {code: phrase(code, answer) for code, answer in given[side].items()} for side in SIDES
    )
    table = [code for code in CODES if before[code] != unknown]
    for code in (*table, "40x"):
        pair = given["before"][code], given["after"][code]
        expect(pair[0] == pair[1], f"{language}: {code} was {pair[0]!r} and is {pair[1]!r}")
    stays = int(re.search(r"stays the same for all (\d+)\scodes", text)[1])
    expect(stays == len(table), f"{language}: the table has {len(table)} codes, not {stays}")
    told = set(re.findall(r"`([1-9]\d\d [^`]+)`", text))
    changed = {f"{code} {after[code]}" for code in CODES if before[code] != after[code]}
    expect(changed == told, f"{language}: changed, or told to be, is {sorted(changed ^ told)}")
    print(f"{language}: {len(table)} codes of the table stay, {len(changed)} others change")


parts = sections()
expect(list(parts) == list(LANGUAGES), f"README.md has other sections: {list(parts)}")
for heading, part in parts.items():
    check(heading, part)
print("PASS: the same bytes before and after for every code of the tables")
