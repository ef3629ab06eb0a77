"""Does python -m httpstatus give the short answer of the command? Run with the path of the command."""

import contextlib
import io
import os
import subprocess
import sys

import httpstatus
import httpstatus.__main__ as terminal

# Some of each are enough, and of keys those that a source has once.
KEYS = [
    [detail.key for detail in httpstatus.details(source) if not detail.key.isdecimal()]
    for source in httpstatus.sources()
]
WORDS = [
    *[f"{status.code:03d}" for status in httpstatus.catalogue()][::7],
    *dict.fromkeys(key for keys in KEYS for key in keys[::40] if keys.count(key) == 1),
    *("404", "499", "530", "599", "000", "0", "13", "606", "1016", "404.13", "1042", "H12", "sH"),
    *("teapot", "not found", "HTTP/1.1 404 Nope"),
]


def of_command(command, word):
    done = subprocess.run([command, "--", word], capture_output=True, text=True, check=False)
    # The module has no such option.
    return done.returncode, done.stdout.replace(" (--full)\n", "\n")


def of_module(word):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        code = terminal.main([word])
    return code, output.getvalue()


def main(command):
    differing = 0
    for columns in ("", "60"):
        os.environ["COLUMNS"] = columns
        # An URL that is too long for its column begins further left in the command.
        for word in WORDS[:20:5] if columns else WORDS:
            expected, got = of_command(command, word), of_module(word)
            if got != expected:
                differing += 1
                print(f"{word!r}: expected {expected}\n  got {got}")
    assert not differing, f"{differing} of {len(WORDS)} differ"
    print(f"PASS: {len(WORDS)} words")


main(sys.argv[1])
