"""The catalogue in the form of http.HTTPStatus in the standard library."""

import sys
from enum import EnumMeta, IntEnum

from . import _httpstatus
from ._status import Status

_CODES = range(100, 1000)


def _number(value):
    """Return the code that value stands for, as in a dict: what equals it and hashes as it does.

    A dict of all codes would be a good part of the memory that an import takes."""
    code = hash(value)
    return code if code in _CODES and value == code else None


def _phrase(code):
    """Return the phrase in the http.HTTPStatus of this Python: RFC 9110 from 3.13 on, else RFC 2616.

    It has a spelling of its own for 418."""
    if code == 418:
        return _httpstatus.source_reason("python", code)
    edition = 9110 if sys.version_info >= (3, 13) else 2616
    return _httpstatus.reason_in(code, edition) or _httpstatus.reason(code)


def _names(status, phrase):
    """Return the constants of a Status, the one that matches its phrase first."""
    name = phrase.upper().replace(" ", "_").replace("-", "_")
    first, *others = names = status.constants
    return names if not others or first == name else sorted(names, key=lambda each: each != name)


def _code(name):
    """Return the code of a constant or of STATUS_499; None if name is neither."""
    if not isinstance(name, str):
        return None
    if name.startswith("STATUS_"):
        digits = name[len("STATUS_") :]
        is_code = len(digits) == 3 and digits.isascii() and digits.isdecimal() and digits[0] != "0"
        return int(digits) if is_code else None
    status = _httpstatus.find_name(name)
    return _number(status) if status is not None and name in status.constants else None


class _HTTPStatusMeta(EnumMeta):
    """Direct look-up, names for all codes, and the same membership test on every Python."""

    def __call__(cls, value):
        """Return the object of that code."""
        try:
            return cls._value2member_map_[value]
        except (KeyError, TypeError):  # unknown so far, or without a hash
            return super().__call__(value)

    def __getitem__(cls, name):
        """Return the object with that name: a member, or any other code."""
        try:
            return cls._member_map_[name]
        except KeyError:
            code = _code(name)
            if code is None:
                raise
        return cls(code)

    def __getattr__(cls, name):
        """Return HTTPStatus[name]. No name of a code begins with an underscore."""
        if not name.startswith("_"):
            try:
                return cls[name]
            except KeyError:
                pass
        raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")

    def __contains__(cls, value):
        """Return whether HTTPStatus(value) would succeed."""
        try:
            cls(value)
        except ValueError:
            return False
        return True


class HTTPStatus(IntEnum, metaclass=_HTTPStatusMeta):
    """The status codes as an enumeration, a replacement for http.HTTPStatus.

        >>> from httpstatus import HTTPStatus
        >>> HTTPStatus.NOT_FOUND
        <HTTPStatus.NOT_FOUND: 404>
        >>> HTTPStatus(404).phrase
        'Not Found'
        >>> HTTPStatus(499).name
        'NGINX_CLIENT_CLOSED_REQUEST'
        >>> HTTPStatus(499).source
        <Source nginx>

    Its members are the registered codes that have a reason phrase, in order. Names and
    phrases are those of http.HTTPStatus in the running Python: 413 is
    'CONTENT_TOO_LARGE' from 3.13 on and 'REQUEST_ENTITY_TOO_LARGE' before; each name is
    an alias of the other. The description is the brief of the catalogue.

    Any other code from 100 to 999 works too, though it is no member and iteration skips
    it: HTTPStatus(499) is an object of this class. Its name is the constant of its
    preferred meaning. If the code is unknown, its name is like 'STATUS_799', and its
    phrase and description are ''. You can look up such a code by any of its constants or
    by STATUS_ and its number: HTTPStatus['NGINX_CLIENT_CLOSED_REQUEST'],
    HTTPStatus.STATUS_799. Anything else raises ValueError. `in` is true for whatever
    HTTPStatus() accepts.

    Each has the attributes and methods of a Status as well. They are those of the
    preferred meaning of the code, which status gives; for an unknown code they are '',
    (), False or None.

    A member equals that of http.HTTPStatus, as an int, but is no instance of that class.
    str() and format() give the number, on every Python.
    """

    __module__ = __package__
    # Code that does not know this class writes str() of it: in 3.9 and 3.10 that is no number
    # by itself.
    __str__ = int.__repr__
    __format__ = int.__format__

    def __setattr__(self, name, value):
        """Refuse; only names that begin with an underscore are for enum itself to set."""
        if not name.startswith("_"):
            raise AttributeError(f"{name} of {self!r} cannot be set")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        raise AttributeError(f"{name} of {self!r} cannot be deleted")

    @classmethod
    def _missing_(cls, value):
        try:
            code = _number(value)
        except TypeError:  # it has no hash
            return None
        if code is None:
            return None
        status = _httpstatus.find(code)
        name = f"STATUS_{code}" if status is None else status.constants[0]
        return cls._value2member_map_.setdefault(code, _make(code, _phrase(code), name, status))

    def __reduce_ex__(self, protocol):
        """Pickle by value, since not every name is that of a member."""
        return type(self), (self._value_,)

    code = property(int, doc="The status code, as an int.")
    reason = property(
        _httpstatus.reason,
        doc="The reason phrase of the preferred meaning; '' where none is documented.",
    )
    status = property(
        _httpstatus.find, doc="The preferred meaning of the code. A Status; None if it has none."
    )
    # The advice for an unknown code is that for the code to treat it as.
    retry_text = property(
        _httpstatus.retry_text, doc="The advice on a retry; '' if no document gives any."
    )
    retry_citation = property(
        _httpstatus.retry_citation,
        doc="Where the advice on a retry is from. A Citation; None if no document gives any.",
    )

    def retry(self, method=None):
        """Return retry(code, method): what a client may do next, as a word."""
        return _httpstatus.retry(self, method)


def _make(code, phrase, name, status):
    """Make the object of a code. Whether it is a member is for the caller to say."""
    made = int.__new__(HTTPStatus, code)
    own = vars(made)
    # One by one: thus the objects share one table of these names.
    own["_value_"] = code
    own["_name_"] = name
    own["__objclass__"] = HTTPStatus
    own["phrase"] = phrase
    own["description"] = "" if status is None else status.brief
    return made


# What a member has by itself or from Enum.
_OWN = {*vars(HTTPStatus), "name", "value", "phrase", "description"}


def _fill():
    """Put in the members and what a Status answers.

    EnumMeta takes three times as long to make the members out of a class body.
    """
    for name, member in vars(Status).items():
        if not name.startswith("_") and name not in _OWN:
            type.__setattr__(HTTPStatus, name, member)
    for status in _httpstatus.catalogue("iana"):
        if status.reason:
            _add_member(int(status), status)


def _add_member(code, status):
    """Make the member of a code, under all names that it has."""
    phrase = _phrase(code)
    names = _names(status, phrase)
    member = _make(code, phrase, names[0], status)
    vars(member)["_sort_order_"] = len(HTTPStatus._member_names_)
    HTTPStatus._member_names_.append(names[0])
    HTTPStatus._value2member_map_[code] = member
    for name in names:
        HTTPStatus._member_map_[name] = member
        type.__setattr__(HTTPStatus, name, member)


_fill()
