"""A WSGI application whose responses are checked against the rules of their status codes."""

from functools import partial
from urllib.parse import quote

import httpstatus


class Checked:
    """Answers like app, and writes to wsgi.errors which rules the answer breaks.

    It passes on everything unchanged and at once. If a field is named, it adds that field
    with the findings that are known when the head is sent, before any content. It keeps
    only the head of a response, so many threads may use it.
    """

    def __init__(self, app, field=None):
        self.app = app
        self.field = field

    def __call__(self, environ, start_response):
        watch = Watch(environ, self.field)
        chunks = self.app(environ, partial(watch.start, start_response))
        # A server may ask for the length, for example of a list with one chunk.
        return (SizedChunks if hasattr(chunks, "__len__") else Chunks)(chunks, watch)


class Watch:
    """What is known about one response."""

    def __init__(self, environ, field):
        self.environ = dict(environ)  # a copy: the application may change it
        self.field = field
        self.head = None  # status and headers, once the server has accepted them
        self.content = None  # was there any? None while that is unknown

    def start(self, start_response, status, headers, exc_info=None):
        """Replaces start_response of the server; may be called again with exc_info."""
        # The server may change the list, and the application may use it again.
        given = list(headers) if isinstance(headers, list) else headers
        complaints = self.field and [short for short, _ in self.complaints(status, given)]
        if complaints and given is not headers:
            headers = [*given, (self.field, ", ".join(complaints))]
        try:
            write = start_response(status, headers, *([exc_info] if exc_info else []))
        finally:
            exc_info = None  # or the traceback refers to itself
        self.head = status, given
        return partial(self.write, write)

    def write(self, write, data):
        self.saw(data)
        return write(data)

    def saw(self, chunk):
        if chunk:
            self.content = True

    def ended(self):
        """The response is complete: it is known whether there was content."""
        self.content = bool(self.content)

    def failed(self):
        """The server sends an error of its own, or closes the connection."""
        self.head = None

    def complaints(self, status, headers):
        """Pairs of a short text for a field and a long one for a log."""
        try:
            findings = check(self.environ, status, headers, self.content)
        except Exception as error:  # whatever it is, the response is sent
            return [("unchecked", f"cannot be checked: {type(error).__name__}: {error}")]
        return [(short(finding), long(finding)) for finding in findings]

    def report(self):
        if self.head is None:
            return
        status, headers = self.head
        self.head = None
        try:
            errors = self.environ["wsgi.errors"]
            for _, complaint in self.complaints(status, headers):
                errors.write(f"{request_line(self.environ)} {status!a}: {complaint}\n")
            errors.flush()
        except Exception:  # there is nowhere left to report it
            pass


class Chunks:
    """The chunks of the application as they come; watch sees each one."""

    def __init__(self, chunks, watch):
        self.chunks = chunks
        self.iterator = None
        self.watch = watch

    def __iter__(self):
        return self

    def __next__(self):
        try:
            if self.iterator is None:
                self.iterator = iter(self.chunks)
            chunk = next(self.iterator)
        except StopIteration:
            self.watch.ended()
            raise
        except BaseException:
            self.watch.failed()
            raise
        self.watch.saw(chunk)
        return chunk

    def close(self):
        """Every server calls it, at the end of the response or after an error."""
        try:
            if hasattr(self.chunks, "close"):
                self.chunks.close()
        finally:
            self.watch.report()


class SizedChunks(Chunks):
    def __len__(self):
        return len(self.chunks)


def check(environ, status, headers, content):
    if not isinstance(headers, list):  # reading an iterator would empty it
        raise TypeError(f"the headers are not a list, but of type {type(headers).__name__}")
    # As it is sent. The version is the choice of the server, and unknown here.
    code = httpstatus.parse(f"HTTP/1.1 {status}").code
    return httpstatus.check(
        code=code,
        fields=headers,
        method=environ.get("REQUEST_METHOD"),
        request_fields=request_fields(environ),
        request_version=request_version(environ),
        content=content,
    )


def request_fields(environ):
    """The fields of the request, as far as the CGI names show them."""
    fields = []
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            name = name.removeprefix("HTTP_")
        elif name not in ("CONTENT_LENGTH", "CONTENT_TYPE") or not value:
            continue
        fields.append((name.replace("_", "-"), value))
    return fields


def request_version(environ):
    """None if the server gives something else, such as INCLUDED."""
    try:
        return httpstatus.parse(f"{environ['SERVER_PROTOCOL']} 200").version
    except (KeyError, httpstatus.ParseError):
        return None


def request_line(environ):
    """Quoted, because a path may contain any byte, and each finding is one line."""
    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    return f"{environ.get('REQUEST_METHOD', '')} {quote(path, encoding='latin-1')}"


def short(finding):
    return f"{finding.severity} {finding.rule} {finding.field}".rstrip()


def long(finding):
    place = f"{finding.citation.document} {finding.citation.section}".rstrip()
    return f"{finding.severity} {finding.rule} ({place}): {finding.text}"
