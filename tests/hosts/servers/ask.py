"""What does a real server answer? ask.py SERVER PROGRAM CONFIGURATION TABLE FOLDER

Starts the server in FOLDER on loopback, on ports that are free, sends it the requests of
the table, keeps the answer to that of line N in FOLDER/N.answer, and has ended it when this
program ends. The table is as table.py reads it.
"""

import contextlib
import os
import pwd
import re
import signal
import socket
import subprocess
import sys
import time

from pages import make_pages
from table import read_table

PATIENCE = 20  # seconds, after which something is broken
ATTEMPTS = 10  # a port that was free may be taken
COMMANDS = {
    "apache2": ["{program}", "-X", "-f", "{folder}/server.conf"],
    "haproxy": ["{program}", "-db", "-f", "server.conf"],
    "http.server": ["{program}", "-m", "http.server", "--cgi", "--protocol", "HTTP/1.1"]
    + ["--bind", "127.0.0.1", "--directory", "pages", "{PORT}"],
    "lighttpd": ["{program}", "-D", "-f", "server.conf"],
    "nginx": ["{program}", "-p", "{folder}", "-c", "server.conf", "-e", "error.log"],
}
APACHE_MODULES = "/usr/lib/apache2/modules"
# Ways to ask with curl: as any client, over HTTP/2, and with an offer to change to HTTP/2.
VERSIONS = {"curl": "--http1.1", "h2": "--http2-prior-knowledge", "upgrade": "--http2"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def user():
    """Apache does not serve as root."""
    if os.geteuid() != 0:
        return ""
    nobody = pwd.getpwnam("nobody")
    return f"User #{nobody.pw_uid}\nGroup #{nobody.pw_gid}"


def fill(template, values):
    return re.sub(r"@([A-Z0-9]+)@", lambda match: str(values[match[1]]), template)


def listens(port):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def start(name, program, template, values):
    """The process once it listens, None if it ended instead."""
    with open("server.conf", "w", encoding="ascii") as file:
        file.write(fill(template, values))
    words = {"program": program, "folder": values["FOLDER"], "PORT": values["PORT"]}
    command = [word.format(**words) for word in COMMANDS[name]]
    with open("output.log", "ab") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        wait_for(process, values["PORT"])
    except BaseException:
        stop(process)
        raise
    return process if process.poll() is None else None


def wait_for(process, port):
    """Until it listens, or has ended."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and not listens(port):
        if time.monotonic() > end:
            sys.exit("ask.py: waited in vain for the server to listen")
        time.sleep(0.02)


def stop(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def expanded(text):
    """{9000} stands for as many letters."""
    return text and re.sub(r"\{(\d+)\}", lambda match: "x" * int(match[1]), text)


def by_curl(port, method, target, fields, content, option):
    command = ["curl", "-sSi", "--max-time", str(PATIENCE), "--noproxy", "*", "--path-as-is"]
    command += ["-H", "Accept:", "-H", "User-Agent:", option]
    command += ["--expect100-timeout", str(PATIENCE)]
    command += ["-I"] if method == "HEAD" else ["-X", method]
    for field in fields:
        command += ["-H", field]
    if content is not None:
        command += ["-H", "Content-Type:", "--data-binary", content]
    command.append(f"http://127.0.0.1:{port}{target}")
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def by_bytes(port, octets):
    """All that comes until the server closes the connection."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(octets)
        with contextlib.suppress(ConnectionResetError):
            while block := connection.recv(65536):
                answer += block
    return answer


def by_hand(port, method, target, fields, content):
    lines = [f"{method} {target} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Connection: close", *fields]
    if content is not None:
        lines.append(f"Content-Length: {len(content)}")
    return by_bytes(port, "\r\n".join([*lines, "", content or ""]).encode("ascii"))


def ask(values, case):
    target, content = expanded(case.target), expanded(case.content)
    fields = [expanded(field) for field in case.fields]
    # Of these servers, nginx alone has HTTP/2 on a port of its own.
    port = values["H2PORT" if (values["SERVER"], case.way) == ("nginx", "h2") else "PORT"]
    if case.way == "bytes":
        return by_bytes(port, target.encode("ascii").decode("unicode_escape").encode("latin-1"))
    if case.way == "hand":
        return by_hand(port, case.method, target, fields, content)
    return by_curl(port, case.method, target, fields, content, VERSIONS[case.way])


def converse(values, cases):
    for case in cases:
        with open(f"{case.number}.answer", "wb") as file:
            file.write(ask(values, case))


def serve(name, program, template, cases):
    # Servers behind it: one that never answers, one that nobody reaches.
    with socket.create_server(("127.0.0.1", 0)) as silent, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        values = {"SERVER": name, "FOLDER": os.getcwd(), "USER": user(), "MODULES": APACHE_MODULES}
        values |= {"SILENT": silent.getsockname()[1], "CLOSED": closed.getsockname()[1]}
        for _ in range(ATTEMPTS):
            values |= {"PORT": free_port(), "H2PORT": free_port()}
            process = start(name, program, template, values)
            if process:
                break
        else:
            sys.exit(f"ask.py: {name} does not start")
        try:
            converse(values, cases)
        finally:
            stop(process)


def main():
    name, program, configuration, table, folder = sys.argv[1:]
    with open(configuration, encoding="ascii") as file:
        template = file.read()
    cases = read_table(table)
    os.chdir(folder)
    make_pages()
    # Whoever ends this program ends the server, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    serve(name, program, template, cases)


main()
