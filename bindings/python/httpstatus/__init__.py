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

The catalogue holds every registered code, and what servers and services make of
the others. Each meaning of a code is a Status: an int that knows its reason phrase,
source, documents and history. Every meaning is a constant of this module:
NOT_FOUND for a registered code, NGINX_CLIENT_CLOSED_REQUEST for a vendor's; former
names stay.

A code is an int, or an object with __index__. Any int may be asked for: unknown is
None, or '' for a text, and never an error. A wrong type raises TypeError. Nothing can
be changed, and every function may be called from any thread.
"""

from . import _httpstatus
from ._httpstatus import (
    catalogue,
    class_name,
    class_of,
    details,
    effective,
    find,
    find_detail,
    find_name,
    find_source,
    find_warning,
    identify,
    meanings,
    reason,
    reason_in,
    registry_date,
    sources,
    version,
    warnings,
)
from ._records import Citation, Detail, Source, WarnCode
from ._status import Status

_httpstatus.adopt(Status, Source, Citation, Detail, WarnCode)
globals().update(
    (constant, status) for status in catalogue() for constant in status.constants
)

__version__ = version()
