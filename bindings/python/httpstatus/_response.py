"""The check of a response as libraries and frameworks have it, by what it looks like."""

from ._exchange import check


def _first(thing, *names):
    """Return the first of these attributes that the thing has and that is not None."""
    for name in names:
        try:
            value = getattr(thing, name, None)
        except Exception:  # such as a request that httpx does not know
            continue
        if value is not None:
            return value
    return None


def _fields(message):
    """Return the fields of a message, line by line where it has them so; None if it has none."""
    # requests joins lines of one name, and urllib3 under it does not.
    raw = _first(message, "raw")
    if hasattr(_first(raw, "headers"), "items") and hasattr(raw, "version"):
        return raw.headers
    fields = _first(message, "headers")
    return message.items() if fields is None and hasattr(message, "items") else fields


def _version(response):
    """Return the HTTP version of a response; None if it does not tell."""
    version = _first(response, "http_version", "version")
    if version is None:  # of requests, and of an HTTPError of urllib
        version = _first(_first(response, "raw", "fp"), "version")
    # urllib3 has 0 for an unknown one, and some have text of their own.
    if isinstance(version, int):
        return version or None
    known = isinstance(version, tuple) or (isinstance(version, str) and version[:1] in "H123")
    return version if known else None


def _request(response):
    """Return the method and the fields of the request of a response; None for what it does not know."""
    request = _first(response, "wsgi_request", "request", "request_info")
    # http.client keeps the method alone.
    method = _first(request, "method") or _first(response, "method", "_method")
    return (method if isinstance(method, str) else None), _first(request, "headers")


def _content(response):
    """Return whether a response has content; None if that would have to be read first."""
    if _first(response, "streaming", "is_streamed"):
        return None
    if hasattr(response, "_content"):  # requests and httpx, once it was read
        content = response._content
    elif hasattr(response, "is_sequence"):  # Werkzeug
        content = response.get_data() if response.is_sequence else None
    elif hasattr(response, "raw_headers") and hasattr(response, "_body"):  # aiohttp
        content = response._body
    else:  # Django and Starlette
        content = None if hasattr(response, "read") else _first(response, "content", "body")
    return bool(content) if isinstance(content, (bytes, str)) else None


def check_response(response):
    """Check a response of a library or framework. Return a list of Finding, as check() does.

    It takes the responses of requests, httpx, http.client, urllib (its HTTPError, too),
    aiohttp, Werkzeug, Flask, Django, Starlette and FastAPI, and of their test clients:
    any object with a status code (status_code, status or code) and fields (headers, or
    items()). The request counts as far as the response knows it. Nothing is read: content
    counts if it is in memory.
    """
    code = _first(response, "status_code", "status", "code")
    fields = _fields(response)
    if not hasattr(code, "__index__") or fields is None:
        raise TypeError(
            "check_response(): response must have a status code and headers, as responses of "
            f"requests, httpx or Django have, not {type(response).__name__}"
        )
    method, request_fields = _request(response)
    return check(
        code=code,
        fields=fields,
        method=method,
        request_fields=request_fields,
        version=_version(response),
        content=_content(response),
    )


check_response.__module__ = __package__
