"""What a response must have, what its head says, and what is wrong with it."""

from . import _httpstatus
from ._records import _field, _Record


class FieldRule(_Record):
    """A field that a code makes required, recommended or forbidden in its response.

    Get them from fields() or Status.fields.
    """

    __module__ = __package__
    __slots__ = ()

    name = _field(0, "The name of the field: 'Retry-After'.")
    level = _field(
        1,
        """The requirement level, in words: 'MUST', 'SHOULD', 'MAY', 'MUST NOT', 'SHOULD NOT'.

        It is '' where the rule is stated without a keyword (RFC 2119, RFC 8174).""",
    )
    condition = _field(2, "The condition under which the rule holds; '' for always.")
    citation = _field(3, "Where the rule is from, a Citation.")

    def __repr__(self):
        return f"<FieldRule {f'{self.level} {self.name}'.lstrip()}>"


class Parsed(_Record):
    """A parsed status line, or as much of one as there was.

    Get one from parse() or Head.status.
    """

    __module__ = __package__
    __slots__ = ()

    code = _field(
        0, "The status code, an int from 100 to 999; what is above 599 is invalid, and sent."
    )
    detail = _field(1, "The detail code, an int: the 13 of 404.13; None without.")
    version = _field(
        2,
        """The HTTP version, as a tuple of two ints: (1, 1); None without.

        That of HTTP/2 is (2, 0).""",
    )
    reason = _field(
        3,
        """The reason phrase; it may be ''.

        Of a str it is that part of it. Of bytes it is read as ISO-8859-1, so that
        reason.encode('iso-8859-1') gives the bytes.""",
    )
    flags = _field(
        4,
        """What was accepted although RFC 9112 has it otherwise, as a tuple of words.

        'no-space': no space before an empty reason phrase. 'bare-lf': a line that ends
        with LF alone. 'obs-text': bytes above 127, or characters of a str, in the reason
        phrase or a value. 'obs-fold': a field value over several lines.""",
    )

    def __repr__(self):
        detail = "" if self.detail is None else f".{self.detail}"
        return f"<Parsed {self.code}{detail}>"


class Head(_Record):
    """The head of a response: its status line and its fields.

    Get one from read_head().
    """

    __module__ = __package__
    __slots__ = ()

    status = _field(0, "The status line, a Parsed; its flags are those of the whole head.")
    fields = _field(
        1,
        """The fields in their order, as a tuple of (name, value).

        Values are without the white space around them, and else as reason of Parsed.""",
    )
    length = _field(2, "How much of the text it was: what follows is text[head.length:].")
    flags = property(
        lambda self: self.status.flags,
        doc="What was accepted in the whole head, as flags of Parsed.",
    )

    def __repr__(self):
        return f"<Head {self.status.code}>"


class Finding(_Record):
    """A rule that a response broke.

    Get them from check().
    """

    __module__ = __package__
    __slots__ = ()

    rule = _field(0, "The id of the rule: 'retry-after-malformed'.")
    severity = _field(
        1,
        """How grave it is, as a word.

        'error': MUST, or a syntax that no receiver need accept. 'warning': SHOULD.
        'note': no keyword, but worth knowing.""",
    )
    text = _field(2, "What is wrong, in a sentence.")
    field = _field(3, "The name of the field it is about; '' for none.")
    citation = _field(4, "Where the rule is from, a Citation.")

    def __repr__(self):
        return f"<Finding {self.severity} {self.rule} {self.field}".rstrip() + ">"


class ParseError(ValueError):
    """What was given to parse() or read_head() is not what they read.

    problem says what was wrong, and offset where: an index into the text.
    """

    __module__ = __package__

    def __init__(self, problem, offset):
        super().__init__(problem, offset)
        self.problem = problem
        self.offset = offset

    def __str__(self):
        return f"{self.problem} at offset {self.offset}"


def _flat(function, fields, name):
    """Names and values in turn, as the extension takes them; None for unknown."""
    if fields is None:
        return None
    wanted = f"{function}(): {name} must be a mapping, or pairs of a name and a value, not "
    if isinstance(fields, (str, bytes)) or not hasattr(fields, "__iter__"):
        raise TypeError(wanted + type(fields).__name__)
    flat = []
    for pair in fields.items() if hasattr(fields, "items") else fields:
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            raise TypeError(wanted + "of " + type(pair).__name__)
        field, value = pair
        for line in value if isinstance(value, (tuple, list)) else (value,):
            flat += field, line
    return tuple(flat)


def check(
    *,
    code,
    fields=None,
    method=None,
    request_fields=None,
    version=None,
    request_version=None,
    content=None,
):
    """Which rules of its status code a response breaks, as a list of Finding.

    code is that of the response; whatever else is None is not known, and what is not
    known is left out of the check.

    fields are those of the response, request_fields those of its request: a mapping of
    names to values, or pairs of a name and a value; the value may be a list of values,
    each a line of its own. Names and values are str or bytes. Where it is known that
    there are none, they are empty.

    method is that of the request, version the HTTP version of the response and
    request_version that of the request: (1, 1), '1.1' or '2'. content says whether the
    response had content.
    """
    return _httpstatus.check(
        code,
        method,
        _flat("check", fields, "fields"),
        _flat("check", request_fields, "request_fields"),
        version,
        request_version,
        content,
    )


check.__module__ = __package__


def sender(code, fields):
    """The Source that sent a response of code with these fields; None where no field tells.

    fields are as those of check(). They may name several sources, such as a server and the
    network before it. A source that gives code a meaning comes first, then one that is named by
    a field of its own ('CF-RAY'), not by a product ('Server'), then the first in the order of
    sources(). The order of the fields decides nothing.
    """
    return _httpstatus.sender(code, _flat("sender", fields, "fields"))


sender.__module__ = __package__
