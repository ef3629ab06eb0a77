"""The catalogue in the form of http.HTTPStatus in the standard library."""

import sys
from enum import EnumMeta, IntEnum

from . import _httpstatus

# Looked up as members are: by what equals the number and hashes as it does.
_CODES = {code: code for code in range(100, 1000)}


def _phrase(code):
    """Return the phrase in the http.HTTPStatus of this Python: RFC 9110 from 3.13 on, else RFC 2616.

    It has a spelling of its own for 418."""
    if code == 418:
        return _httpstatus.source_reason("python", code)
    edition = 9110 if sys.version_info >= (3, 13) else 2616
    return _httpstatus.reason_in(code, edition) or _httpstatus.reason(code)


def _names(status):
    """Return the constants of a Status, the one that matches its phrase first."""
    name = _phrase(status).upper().replace(" ", "_").replace("-", "_")
    return sorted(status.constants, key=lambda constant: constant != name)


def _code(name):
    """Return the code of a constant or of STATUS_499; None if name is neither."""
    if not isinstance(name, str):
        return None
    if name.startswith("STATUS_"):
        return {f"STATUS_{code}": code for code in _CODES}.get(name)
    status = _httpstatus.find_name(name)
    return _CODES.get(status) if status is not None and name in status.constants else None


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

    A member equals that of http.HTTPStatus, as an int, but is no instance of that class.
    """

    __module__ = __package__
    _ignore_ = ["_status", "_name"]

    def __new__(cls, code, phrase, description):
        member = int.__new__(cls, code)
        vars(member).update(_value_=code, phrase=phrase, description=description)
        return member

    def __setattr__(self, name, value):
        """Refuse; only names that begin with an underscore are for enum itself to set."""
        if not name.startswith("_"):
            raise AttributeError(f"{name} of {self!r} cannot be set")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        raise AttributeError(f"{name} of {self!r} cannot be deleted")

    for _status in _httpstatus.catalogue("iana"):
        for _name in _names(_status) if _status.reason else ():
            vars()[_name] = _status.code, _phrase(_status), _status.brief

    @classmethod
    def _missing_(cls, value):
        try:
            code = _CODES.get(value)
        except TypeError:  # it has no hash
            return None
        return None if code is None else cls._add(code)

    @classmethod
    def _add(cls, code):
        """Make the object for a code that is no member, and keep it."""
        status = _httpstatus.find(code)
        brief = "" if status is None else status.brief
        added = cls.__new_member__(cls, code, _phrase(code), brief)
        added._name_ = f"STATUS_{code}" if status is None else status.constants[0]
        added.__objclass__ = cls
        return cls._value2member_map_.setdefault(code, added)

    def __reduce_ex__(self, protocol):
        """Pickle by value, since not every name is that of a member."""
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
