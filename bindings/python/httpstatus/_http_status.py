"""The catalogue in the form of the standard library's http.HTTPStatus."""

import sys
from enum import EnumMeta, IntEnum

from . import _httpstatus

# Looked up as members are: by what equals the number and hashes as it does.
_CODES = {code: code for code in range(100, 1000)}


def _phrase(code):
    """As the http.HTTPStatus of this Python has it: it went from RFC 2616 to RFC 9110 in 3.13."""
    return _httpstatus.reason_in(code, 9110 if sys.version_info >= (3, 13) else 2616)


def _names(status):
    """The constants of a Status, the one that goes with the phrase first."""
    name = _phrase(status).upper().replace(" ", "_").replace("-", "_")
    return sorted(status.constants, key=lambda constant: constant != name)


class _HTTPStatusMeta(EnumMeta):
    """A look-up without a detour, and membership on every Python alike."""

    def __call__(cls, value, *more, **named):
        if not more and not named:
            try:
                return cls._value2member_map_[value]
            except (KeyError, TypeError):  # unknown so far, or without a hash
                pass
        return super().__call__(value, *more, **named)

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
    What is no code from 100 to 999 raises ValueError. `in` holds for what HTTPStatus()
    takes.
    """

    __module__ = __package__
    _ignore_ = ["_status", "_name"]

    def __new__(cls, code, phrase, description):
        member = int.__new__(cls, code)
        member._value_ = code
        member.phrase = phrase
        member.description = description
        return member

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
