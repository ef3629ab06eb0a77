"""A terminal session as HTML: runs commands in a pseudo-terminal, and shows what they print."""
import fcntl
import html
import os
import pty
import re
import struct
import subprocess
import termios

COLUMNS, ROWS = 80, 100
STYLES = {1: "bold", 2: "dim", 3: "italic", 4: "underline"}
COLOURS = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
HEAD = """<!DOCTYPE html><meta charset="utf-8"><title>A terminal</title><style>
body { margin: 0; background: #16191d; }
pre { display: inline-block; margin: 0; padding: 18px 22px; color: #d8dade; width: 80ch;
  white-space: pre-wrap; word-break: break-all;
  font: 15px/1.45 "DejaVu Sans Mono", monospace; }
.prompt { color: #7dc997; } .bold { font-weight: bold; } .dim { color: #969da6; }
.italic { font-style: italic; } .underline { text-decoration: underline; }
.black { color: #8a919b; } .red { color: #f3958e; } .green { color: #7dc997; } .yellow { color: #e5b06a; }
.blue { color: #8cbaf2; } .magenta { color: #c6a5ee; } .cyan { color: #6fc4d2; } .white { color: #fff; }
</style><pre>"""


def printed_by(command, environment):
    """What a shell command prints on a terminal, and its exit status."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    with subprocess.Popen(["sh", "-c", command], stdin=theirs, stdout=theirs, stderr=theirs,
                          env={**environment, "TERM": "xterm-256color"}, close_fds=True) as process:
        os.close(theirs)
        output = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux says so when the last writer is gone
                break
            if not part:
                break
            output += part
    os.close(ours)
    return output.decode(), process.returncode


def classes_after(classes, codes):
    """The classes that hold after the numbers of one SGR sequence."""
    for code in [int(code or 0) for code in codes.split(";")]:
        if code == 0:
            classes = []
        elif code in STYLES:
            classes = classes + [STYLES[code]]
        elif code == 22:
            classes = [name for name in classes if name not in ("bold", "dim")]
        elif code == 39:
            classes = [name for name in classes if name not in COLOURS]
        elif 30 <= code <= 37 or 90 <= code <= 97:
            classes = [name for name in classes if name not in COLOURS] + [COLOURS[code % 10]]
        else:
            raise ValueError(f"unknown style {code}")
    return classes


def as_html(text):
    """Text with the styles of a terminal as HTML; a sequence that is no style is an error."""
    parts, classes = [], []
    for piece in re.split(r"(\x1b\[[\d;]*m)", text.replace("\r\n", "\n")):
        if piece.startswith("\x1b["):
            classes = classes_after(classes, piece[2:-1])
        elif re.search(r"[\x00-\x09\x0b-\x1f\x7f]", piece):
            raise ValueError(f"a terminal would do more than print this: {piece!r}")
        elif piece:
            parts.append(f'<span class="{" ".join(classes)}">{html.escape(piece)}</span>')
    return "".join(parts)


def session(commands, environment):
    """The page of a session: each command behind a prompt, and what it printed."""
    parts = [HEAD]
    for shown, command, expected in commands:
        output, status = printed_by(command, environment)
        if status != expected:
            raise ValueError(f"{command}: exit status {status}, not {expected}: {output}")
        parts.append(f'<span class="prompt">$</span> <span class="bold">{html.escape(shown)}</span>\n')
        parts.append(as_html(output) + "\n")
    return "".join(parts).rstrip("\n") + "</pre>"
