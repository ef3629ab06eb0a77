"""HTTP status codes, registered and vendor-specific, and the rules for each.

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
    [<Finding error field-missing WWW-Authenticate: A 401 (Unauthorized) response must carry WWW-Authenticate.>]
    >>> from httpstatus import HTTPStatus
    >>> HTTPStatus(499).phrase
    'Client Closed Request'

The catalogue has every registered code, and the codes that servers and services use
in their own way. Each meaning of a code is a Status: an int with a reason phrase, a
source, documents and a history. Each meaning is a constant of this module: NOT_FOUND
for a registered code, NGINX_CLIENT_CLOSED_REQUEST for a vendor's. Former names stay.

Other functions answer what follows from a code: may the response have content, is it
cacheable, which method follows a redirect, when to retry, which fields are required.
They use the rules of the registered code. check() tests a response against all rules,
check_response() a response of requests, httpx, aiohttp, Django, Werkzeug and others.

HTTPStatus replaces http.HTTPStatus of the standard library, and accepts any code from
100 to 999.

A code is an int, or an object with __index__. Any int is accepted: for unknown codes
the answer is None, or '' for a text, and never an error. A method is a str; letter
case counts, and None means unknown. A wrong type raises TypeError. A text that cannot
be read raises ParseError, which is a ValueError. The objects are read-only, and every
function may be called from any thread.
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
    identify_detail,
    is_heuristically_cacheable,
    is_redirect,
    letter,
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

# Loaded on first use: a program that only needs a phrase does not wait for these modules.
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
    "check_response": "_response",
    "sender": "_exchange",
}


def __getattr__(name):
    """Load a name on first use."""
    if name == "__all__":
        return [public for public in __dir__() if not public.startswith("_")]
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(_LATER[name], globals(), None, (name,), 1)
    return globals().setdefault(name, getattr(module, name))


def __dir__():
    """Return all names, loaded or not."""
    return sorted({*globals(), *_LATER})


# A second import in the same interpreter gets Status and the loader of the first.
__getattr__ = _httpstatus.adopt(Status, __getattr__, globals())
__version__ = version()
