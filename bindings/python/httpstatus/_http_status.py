"""The catalogue in the form of the standard library's http.HTTPStatus."""

import sys
from enum import EnumMeta, IntEnum

from . import _httpstatus

# Looked up as members are: by what equals the number and hashes as it does.
_CODES = {code: code for code in range(100, 1000)}


def _phrase(code):
    """As the http.HTTPStatus of this Python has it: it went from RFC 2616 to RFC 9110 in 3.13.

    It has a spelling of its own for 418."""
    if code == 418:
        return _httpstatus.source_reason("python", code)
    edition = 9110 if sys.version_info >= (3, 13) else 2616
    return _httpstatus.reason_in(code, edition) or _httpstatus.reason(code)


def _names(status):
    """The constants of a Status, the one that goes with the phrase first."""
    name = _phrase(status).upper().replace(" ", "_").replace("-", "_")
    return sorted(status.constants, key=lambda constant: constant != name)


def _code(name):
    """The code of a constant, or of STATUS_499; None where name is neither."""
    if not isinstance(name, str):
        return None
    if name.startswith("STATUS_"):
        return {f"STATUS_{code}": code for code in _CODES}.get(name)
    status = _httpstatus.find_name(name)
    return _CODES.get(status) if status is not None and name in status.constants else None


class _HTTPStatusMeta(EnumMeta):
    """A look-up without a detour, names of all codes, and membership on every Python alike."""

    def __call__(cls, value):
        """The object of that code."""
        try:
            return cls._value2member_map_[value]
        except (KeyError, TypeError):  # unknown so far, or without a hash
            return super().__call__(value)

    def __getitem__(cls, name):
        """The object of that name: of a member, or of any other code."""
        try:
            return cls._member_map_[name]
        except KeyError:
            code = _code(name)
            if code is None:
                raise
        return cls(code)

    def __getattr__(cls, name):
        """As HTTPStatus[name]. No name of a code begins with an underscore."""
        if not name.startswith("_"):
            try:
                return cls[name]
            except KeyError:
                pass
        raise AttributeError(f"type object {cls.__name__!r} has no attribute {name!r}")

    def __contains__(cls, value):
        """What HTTPStatus(value) takes is in HTTPStatus."""
        try:
            cls(value)
        except ValueError:
            return False
        return True


class HTTPStatus(IntEnum, metaclass=_HTTPStatusMeta):
    """The status codes as an enumeration, in the place of http.HTTPStatus.

        >>> from httpstatus import HTTPStatus
        >>> HTTPStatus.NOT_FOUND
        <HTTPStatus.NOT_FOUND: 404>
        >>> HTTPStatus(404).phrase
        'Not Found'
        >>> HTTPStatus(499).name
        'NGINX_CLIENT_CLOSED_REQUEST'

    Its members are the registered codes that have a reason phrase, in their order. Names
    and phrases are those of http.HTTPStatus on the Python that runs: 413 is
    'CONTENT_TOO_LARGE' from 3.13 on and 'REQUEST_ENTITY_TOO_LARGE' before, and each of
    the two names is an alias of the other. A description is the summary of the catalogue.

    Any other code from 100 to 999 is no member to iterate over, and yet HTTPStatus(499)
    is an object of this class. Its name is the constant of its preferred meaning, or
    'STATUS_799' where nothing is known of it, and then phrase and description are ''.
    Every constant of such a code, and STATUS_499 of any, is a name to ask by, too:
    HTTPStatus['NGINX_CLIENT_CLOSED_REQUEST'], HTTPStatus.STATUS_799. What is no code from
    100 to 999 raises ValueError. `in` holds for what HTTPStatus() takes.

    A member equals that of http.HTTPStatus, as an int, but is no instance of that class.
    """

    __module__ = __package__
    _ignore_ = ["_status", "_name"]

    def __new__(cls, code, phrase, description):
        member = int.__new__(cls, code)
        vars(member).update(_value_=code, phrase=phrase, description=description)
        return member

    def __setattr__(self, name, value):
        """What enum itself sets begins with an underscore."""
        if not name.startswith("_"):
            raise AttributeError(f"{name} of {self!r} cannot be set")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        raise AttributeError(f"{name} of {self!r} cannot be deleted")

    for _status in _httpstatus.catalogue("iana"):
        for _name in _names(_status) if _status.reason else ():
            vars()[_name] = _status.code, _phrase(_status), _status.summary

    @classmethod
    def _missing_(cls, value):
        try:
            code = _CODES.get(value)
        except TypeError:  # it has no hash
            return None
        return None if code is None else cls._add(code)

    @classmethod
    def _add(cls, code):
        """What a code that is no member is from now on."""
        status = _httpstatus.find(code)
        summary = "" if status is None else status.summary
        added = cls.__new_member__(cls, code, _phrase(code), summary)
        added._name_ = f"STATUS_{code}" if status is None else status.constants[0]
        added.__objclass__ = cls
        return cls._value2member_map_.setdefault(code, added)

    def __reduce_ex__(self, protocol):
        """By its value, since not every name is that of a member."""
        return type(self), (self._value_,)

    is_informational = property(
        lambda self: _httpstatus.class_of(self) == 1, doc="Whether it is 1xx."
    )
    is_success = property(lambda self: _httpstatus.class_of(self) == 2, doc="Whether it is 2xx.")
    is_redirection = property(
        lambda self: _httpstatus.class_of(self) == 3, doc="Whether it is 3xx."
    )
    is_client_error = property(
        lambda self: _httpstatus.class_of(self) == 4, doc="Whether it is 4xx."
    )
    is_server_error = property(
        lambda self: _httpstatus.class_of(self) == 5, doc="Whether it is 5xx."
    )
