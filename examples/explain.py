"""What does a status code mean, and who defines it? explain.py CODE..."""

import re
import signal
import sys

import httpstatus


def explain(text):
    """Prints every meaning of a code of up to three digits; is there one?"""
    code = int(text) if re.fullmatch("[0-9]{1,3}", text) else -1
    meanings = httpstatus.meanings(code)
    if not meanings:
        print(f"explain: unknown status code: {text}", file=sys.stderr)
    # A code may have several meanings: the preferred one comes first.
    for status in meanings:
        print(f"{status:03d}  {status.title} ({status.source.name}): {status.summary}")
    return bool(meanings)


def main():
    if len(sys.argv) < 2:
        print("usage: explain CODE...", file=sys.stderr)
        sys.exit(2)
    # In every locale the catalogue is UTF-8, and arguments are printed as they came.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # end when the reader has gone
    known = [explain(text) for text in sys.argv[1:]]
    sys.exit(0 if all(known) else 1)


main()
