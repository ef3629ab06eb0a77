"""Runs the command in a pipe or in a pseudo-terminal, for the tests of it."""

import errno
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import fcntl

COMMAND, TESTS, SCRATCH = (sys.argv[1:] + ["", "", ""])[:3]
COLOUR = re.compile(rb"\x1b\[[0-9;]*m")
PATIENCE = 60  # seconds, after which something hangs


def environment(**changes):
    """One in which nothing says how to print, but for the changes."""
    result = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
    result["TERM"] = "xterm"
    result.update(changes)
    return result


def in_pipe(words, given=b"", **changes):
    """Exit status, standard output and standard error."""
    done = subprocess.run(
        [COMMAND, *words], input=given, capture_output=True, timeout=PATIENCE, env=environment(**changes)
    )
    return done.returncode, done.stdout, done.stderr


def read_all(terminal):
    """What comes until the other end is closed, which Linux tells as an error."""
    parts = []
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            part = b""
        if not part:
            return b"".join(parts).replace(b"\r\n", b"\n")
        parts.append(part)


def in_terminal(words, given=b"", columns=80, errors_too=False, **changes):
    """The same, with a terminal for standard output, or for standard error."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with open(os.path.join(SCRATCH, "given"), "wb+") as file, open(
        os.path.join(SCRATCH, "other"), "wb+"
    ) as other:
        file.write(given)
        file.seek(0)
        streams = {"stdout": other, "stderr": theirs} if errors_too else {"stdout": theirs, "stderr": other}
        process = subprocess.Popen([COMMAND, *words], stdin=file, env=environment(**changes), **streams)
        os.close(theirs)
        shown = read_all(ours)
        status = process.wait(PATIENCE)
        other.seek(0)
        rest = other.read()
    os.close(ours)
    return (status, rest, shown) if errors_too else (status, shown, rest)


class Report:
    """Counts what holds, and tells what does not."""

    def __init__(self):
        self.passed = self.failed = 0

    def expect(self, holds, what, *got):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print("FAIL:", what, *got, sep="\n    ")

    def end(self, least):
        """Ends the program: with fewer checks than that, something was not looked at."""
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed or self.passed < least else 0)
