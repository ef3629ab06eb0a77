"""Runs the table of cases through the Python package: cases.py cases.tsv"""

import re

import httpstatus
from case_table import run_table


def code_or_any(text):
    return None if text == "*" else int(text)


def key(text):
    return int(text) if re.fullmatch(r"-?[1-9]\d*", text) else text


def method_or_unknown(text):
    return None if text == "-" else text


def field_lines(text):
    """Field lines as the table of findings writes them, too."""
    if text in ("-", "none"):
        return None if text == "-" else []
    return [tuple(re.split(": *", line, maxsplit=1)) for line in text.split("|")]


def edition(text):
    return int(text) if re.fullmatch("-?[0-9]+", text) else text


def meaning_retry(code, source, method):
    """The advice of one meaning, which in Python is a method of it."""
    return httpstatus.find(code, source).retry(method)


def meaning_retry_after(code, source):
    return httpstatus.find(code, source).retry_after

def head_find(text, name):
    """The values of a field of a head, which in Python is a method of it."""
    return httpstatus.read_head(text).find_all(name)


METHODS = {
    "meaning_retry": meaning_retry,
    "meaning_retry_after": meaning_retry_after,
    "head_find": head_find,
}

ESCAPES = {"r": "\r", "n": "\n", "0": "\0", "\\": "\\"}


def unescaped(text):
    return re.sub(r"\\([rn0\\])", lambda match: ESCAPES[match[1]], text)


# What the arguments of each function are.
ARGUMENTS = {
    "reason": [int],
    "reason_in": [int, edition],
    "status": [int],
    "source_reason": [str, int],
    "class_of": [int],
    "class_name": [int],
    "treat_as": [int],
    "find": [int, str],
    "find_name": [str],
    "meanings": [int],
    "find_source": [str],
    "identify": [str, str],
    "sender": [int, field_lines],
    "find_detail": [str, code_or_any, key],
    "identify_detail": [str, str],
    "letter": [str, int, str],
    "find_warn_code": [int],
    "forbids_content": [int, method_or_unknown],
    "forbids_sending_content": [int, method_or_unknown],
    "is_redirect": [int],
    "is_heuristically_cacheable": [int],
    "forbids_storing": [int],
    "redirect_method": [int, str],
    "retry": [int, method_or_unknown],
    "meaning_retry": [int, str, method_or_unknown],
    "meaning_retry_after": [int, str],
    "retry_needs_idempotent": [int],
    "retry_after": [unescaped, int],
    "find_field": [int, str],
    "method_is_safe": [str],
    "method_is_idempotent": [str],
    "parse": [unescaped],
    "read_head": [unescaped, "ended".__eq__],
    "head_find": [unescaped, str],
}


def written_parsed(parsed):
    version = None if parsed.version is None else "{}.{}".format(*parsed.version)
    parts = [parsed.detail, version, parsed.reason or None, ",".join(parsed.flags) or None]
    return " ".join([str(parsed.code), *map(written, parts)])


def written_head(head):
    status = f"{head.status.code} {head.length} {','.join(head.flags) or '-'}"
    return "|".join([status, *map(": ".join, head.fields)])


def written(value):
    """An answer as the table writes it."""
    if value is None or value == ():
        return "-"
    if isinstance(value, tuple):
        return ", ".join(map(written, value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, httpstatus.Parsed):
        return written_parsed(value)
    if isinstance(value, httpstatus.Head):
        return written_head(value)
    if isinstance(value, httpstatus.Status):
        return f"{value} {value.source.id} {value.identifier}"
    if isinstance(value, httpstatus.Source):
        return value.id
    if isinstance(value, httpstatus.Detail):
        return value.title
    if isinstance(value, httpstatus.WarnCode):
        return value.text
    if isinstance(value, httpstatus.FieldRule):
        return f"{value.level} {value.citation.document} {value.citation.section}"
    return str(value)


def answer(name, texts):
    kinds = ARGUMENTS[name]
    if len(texts) > len(kinds):
        raise TypeError("too many arguments")
    arguments = [kind(text) for kind, text in zip(kinds, texts)]
    try:
        function = METHODS.get(name) or getattr(httpstatus, name)
        return written(function(*arguments))
    except httpstatus.ParseError as error:
        return f"error {error.offset} {error.problem}"
    except ValueError:
        # Python's way to say what "" says in C: what is no edition.
        if name == "reason_in":
            return ""
        raise


def run(columns):
    """What was got, and what was expected, of a case."""
    if len(columns) < 3 or columns[-2] != "=":
        return "no case", "function, arguments, =, answer"
    name, *arguments, _, expected = columns
    return answer(name, arguments), expected


if __name__ == "__main__":
    run_table(run)
