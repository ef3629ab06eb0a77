"""What an HTTP status code is, whose it is, and what is known of it.

    >>> import httpstatus
    >>> httpstatus.reason(404)
    'Not Found'
    >>> httpstatus.NOT_FOUND
    <Status 404 iana NOT_FOUND>
    >>> httpstatus.find(530, source="pantheon").title
    'Site Frozen'
    >>> httpstatus.identify("Server", "openresty/1.25.3")
    <Source nginx>
    >>> httpstatus.redirect_method(303, "POST")
    'GET'
    >>> httpstatus.parse("HTTP/1.1 404 Not Found").code
    404
    >>> httpstatus.check(code=401, fields={"Server": "nginx"})
    [<Finding error field-missing WWW-Authenticate>]
    >>> from httpstatus import HTTPStatus
    >>> HTTPStatus(499).phrase
    'Client Closed Request'

The catalogue holds every registered code, and what servers and services make of
the others. Each meaning of a code is a Status: an int that knows its reason phrase,
source, documents and history. Every meaning is a constant of this module:
NOT_FOUND for a registered code, NGINX_CLIENT_CLOSED_REQUEST for a vendor's; former
names stay.

What follows from a code goes by the code as it is registered: may there be content,
may it be cached, with which method is a redirect followed, what of a retry, which
fields belong to it. check() holds a response against all of that.

HTTPStatus stands in for the enumeration of that name in the standard library's http, and
takes any code from 100 to 999.

A code is an int, or an object with __index__. Any int may be asked for: unknown is
None, or '' for a text, and never an error. A method is a str in its own case, and None
where it is not known. A wrong type raises TypeError, and text that cannot be read
ParseError, which is a ValueError. No public attribute of a Status, an HTTPStatus or a
value such as Source can be set, and every function may be called from any thread.
"""

from . import _httpstatus
from ._httpstatus import (
    catalogue,
    class_name,
    class_of,
    details,
    treat_as,
    fields,
    find,
    find_detail,
    find_field,
    find_name,
    find_source,
    find_warn_code,
    forbids_content,
    forbids_sending_content,
    forbids_storing,
    identify,
    is_heuristically_cacheable,
    is_redirect,
    meanings,
    method_is_idempotent,
    method_is_safe,
    methods,
    parse,
    read_head,
    reason,
    reason_in,
    redirect_method,
    registry_date,
    request_citation,
    request_fields,
    retry,
    retry_after,
    retry_citation,
    retry_needs_idempotent,
    retry_text,
    source_reason,
    sources,
    status,
    version,
    warn_codes,
)
from ._status import Status

# What a program that asks for a phrase does without, and where it is.
_LATER = {
    "Citation": "_records",
    "Detail": "_records",
    "FieldRule": "_exchange",
    "Finding": "_exchange",
    "HTTPStatus": "_http_status",
    "Head": "_exchange",
    "ParseError": "_exchange",
    "Parsed": "_exchange",
    "Source": "_records",
    "WarnCode": "_records",
    "check": "_exchange",
    "sender": "_exchange",
}


def __getattr__(name):
    """What is loaded when it is first asked for."""
    if name == "__all__":
        return [public for public in __dir__() if not public.startswith("_")]
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(_LATER[name], globals(), None, (name,), 1)
    return globals().setdefault(name, getattr(module, name))


def __dir__():
    """All that is there, loaded or not."""
    return sorted({*globals(), *_LATER})


# After the first import in an interpreter these are the Status and the loader of the first.
__getattr__ = _httpstatus.adopt(Status, __getattr__, globals())
__version__ = version()
