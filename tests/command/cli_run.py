"""Runs the command in a pipe or in a pseudo-terminal, for the tests of it."""

import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading
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


END = b"\0the end\0"  # which the command never prints


def read_all(ours, theirs, process):
    """What the process writes to a terminal of which both ends stay open: when one is closed, Linux may lose what
    has not been read."""

    def end():
        try:
            process.wait(PATIENCE)
        finally:
            os.write(theirs, END)

    ender = threading.Thread(target=end)
    ender.start()
    text = bytearray()
    while not text.endswith(END):
        text += os.read(ours, 65536)
    ender.join()
    return bytes(text[: -len(END)]).replace(b"\r\n", b"\n")


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
        shown = read_all(ours, theirs, process)
        status = process.returncode
        other.seek(0)
        rest = other.read()
    os.close(ours)
    os.close(theirs)
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
