"""Runs the table of cases through the Python package: cases.py cases.tsv"""

import sys

import httpstatus


def code_or_any(text):
    return None if text == "*" else int(text)


# What the arguments of each function are.
ARGUMENTS = {
    "reason": [int],
    "reason_in": [int, int],
    "class_of": [int],
    "class_name": [int],
    "effective": [int],
    "find": [int, str],
    "find_name": [str],
    "meanings": [int],
    "find_source": [str],
    "identify": [str, str],
    "find_detail": [str, code_or_any, int],
    "find_warning": [int],
}


def written(value):
    """An answer as the table writes it."""
    if value is None or value == ():
        return "-"
    if isinstance(value, tuple):
        return ", ".join(map(written, value))
    if isinstance(value, httpstatus.Status):
        return f"{value} {value.source.id} {value.identifier}"
    if isinstance(value, httpstatus.Source):
        return value.id
    if isinstance(value, httpstatus.Detail):
        return value.title
    if isinstance(value, httpstatus.WarnCode):
        return value.text
    return str(value)


def answer(name, texts):
    kinds = ARGUMENTS[name]
    if len(texts) > len(kinds):
        raise TypeError("too many arguments")
    arguments = [kind(text) for kind, text in zip(kinds, texts)]
    try:
        return written(getattr(httpstatus, name)(*arguments))
    except ValueError:
        # Python's way to say what "" says in C: an RFC that has no phrases.
        if name == "reason_in":
            return ""
        raise


def run(line):
    """What was got, and what was expected, of a line that is a case."""
    columns = line.split("\t")
    if len(columns) < 3 or columns[-2] != "=":
        return "no case", "function, arguments, =, answer"
    name, *arguments, _, expected = columns
    try:
        return answer(name, arguments), expected
    except Exception as error:  # whatever it is, this case failed and others go on
        return repr(error), expected


def main(path):
    passed = failed = 0
    with open(path, encoding="utf-8", newline="\n") as table:
        for number, line in enumerate(table, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            got, expected = run(line)
            if got == expected:
                passed += 1
            else:
                failed += 1
                print(f"{path}:{number}: {line}: got {got}")
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: cases.py cases.tsv")
    sys.exit(main(sys.argv[1]))
