"""Takes the pictures of README: screenshots.py PAGE COMMAND FOLDER.

PAGE is httpstatus.html, COMMAND the program httpstatus, and FOLDER where the pictures go.
"""
import http.server
import os
import pathlib
import sys
import tempfile
import threading

from driver import Driver
from terminal import session

LARGEST = 150_000  # bytes of a picture, so that README opens fast


class Unauthorized(http.server.BaseHTTPRequestHandler):
    """A server that forgets what a 401 has to carry."""

    def do_GET(self):
        """Answers every GET."""
        self.send_response(401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def terminal(command, folder):
    """Writes the page of a session with the command, and returns its address."""
    server = http.server.HTTPServer(("127.0.0.1", 0), Unauthorized)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://localhost:{server.server_address[1]}/"
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment["PATH"] = f"{os.path.dirname(os.path.abspath(command))}:{environment['PATH']}"
    commands = [(line, line, status) for line, status in [
        ("httpstatus 530 --source pantheon", 0),
        (f"curl -si {address} | httpstatus check", 1),
        ("printf '200\\n200\\n499\\n' | httpstatus tally --server nginx", 0),
    ]]
    try:
        text = session(commands, environment)
    finally:
        server.shutdown()
        server.server_close()
    path = pathlib.Path(folder, "terminal.html")
    path.write_text(text, encoding="utf-8")
    return path.as_uri()


def take(driver, address, scheme, size, path):
    """Takes one picture."""
    driver.emulate(scheme)
    driver.resize(*size)
    driver.go("about:blank")
    driver.go(address)
    driver.picture(path)
    taken = os.path.getsize(path)
    if taken > LARGEST:
        raise SystemExit(f"{path} has {taken} bytes, more than {LARGEST}")
    print(f"{path}: {taken} bytes")


def main():
    page, command, folder = sys.argv[1:]
    address = pathlib.Path(page).resolve().as_uri() + "#404"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, Driver(profile) as driver:
        for scheme in ("light", "dark"):
            take(driver, address, scheme, (1120, 660), f"{folder}/page-{scheme}.png")
        session_address = terminal(command, profile)
        driver.resize(800, 400)
        driver.go(session_address)
        box = driver.run("const b = document.querySelector('pre').getBoundingClientRect(); return [b.width, b.height]")
        take(driver, session_address, "dark", [round(side) for side in box], f"{folder}/terminal.png")


if __name__ == "__main__":
    main()
