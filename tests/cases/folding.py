"""Does the command find what each name of the table names? folding.py TABLE COMMAND"""

import json
import re
import subprocess
import sys

TABLE, COMMAND = sys.argv[1:]


def cases():
    """Each name of the table in bytes, its key and its code, both None where there is none."""
    with open(TABLE, "rb") as table:
        for line in table.read().split(b"\n"):
            if line and not line.startswith(b"#"):
                name, key, code = line.split(b"\t")
                name = re.sub(rb"\\(?:x(..)|(\\))", lambda found:
                              found[2] or bytes.fromhex(found[1].decode()), name)
                yield name, *(None if cell == b"-" else cell.decode() for cell in (key, code))


def named(name):
    """The code that the command answers with; None for a name that it does not know."""
    done = subprocess.run([COMMAND, "--json", "--", name], capture_output=True, timeout=60)
    if done.returncode not in (0, 1, 2) or (done.returncode == 0) != (done.stderr == b""):
        raise SystemExit(f"folding.py: {name}: {done}")
    # A number may be the key of a detail, which has no code of its own.
    codes = [str(answer["code"]) for answer in json.loads(done.stdout or b"[]") if "identifier" in answer]
    return codes[0] if codes else None


def main():
    passed = failed = 0
    for name, _, code in cases():
        # No argument of a program holds NUL, and a number is the beginning of codes.
        if b"\0" in name or name.isdigit():
            continue
        got = named(name)
        passed += got == code
        failed += got != code
        if got != code:
            print(f"{TABLE}: {name}: got {got}, not {code}")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
