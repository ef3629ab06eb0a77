"""A WSGI application whose responses are checked against the rules of their status codes."""

from functools import partial
from urllib.parse import quote

import httpstatus


class Checked:
    """Answers as app does, and tells wsgi.errors which rules the answer breaks.

    It passes on everything as it is and at once; only where a field is named it adds that
    field, with what is known to be wrong when the head goes out, before any content. It
    holds nothing of a response but its head, so it may serve from many threads.
    """

    def __init__(self, app, field=None):
        self.app = app
        self.field = field

    def __call__(self, environ, start_response):
        watch = Watch(environ, self.field)
        chunks = self.app(environ, partial(watch.start, start_response))
        # A server may ask for the length, of a list with one chunk for example.
        return (SizedChunks if hasattr(chunks, "__len__") else Chunks)(chunks, watch)


class Watch:
    """What is known of one response."""

    def __init__(self, environ, field):
        self.environ = dict(environ)  # as it came: the application may change it
        self.field = field
        self.head = None  # status and headers, once the server has taken them
        self.content = None  # was there any? None as long as it is not known

    def start(self, start_response, status, headers, exc_info=None):
        """In place of the server's start_response; may be called again with exc_info."""
        # The server may change the list it is given, and the application use it again.
        given = list(headers) if isinstance(headers, list) else headers
        complaints = self.field and [short for short, _ in self.complaints(status, given)]
        if complaints and given is not headers:
            headers = [*given, (self.field, ", ".join(complaints))]
        try:
            write = start_response(status, headers, *([exc_info] if exc_info else []))
        finally:
            exc_info = None  # or the traceback holds itself
        self.head = status, given
        return partial(self.write, write)

    def write(self, write, data):
        self.saw(data)
        return write(data)

    def saw(self, chunk):
        if chunk:
            self.content = True

    def ended(self):
        """That was all: it is known whether there was content."""
        self.content = bool(self.content)

    def failed(self):
        """The server answers in its own words, or breaks off."""
        self.head = None

    def complaints(self, status, headers):
        """Pairs of a short text for a field and a long one for a log."""
        try:
            findings = check(self.environ, status, headers, self.content)
        except Exception as error:  # whatever it is, the response goes its way
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
        except Exception:  # there is nowhere left to say so
            pass


class Chunks:
    """The chunks of the application as they come; watch sees each."""

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
        """Every server calls it, at the end of the response or where it broke off."""
        try:
            if hasattr(self.chunks, "close"):
                self.chunks.close()
        finally:
            self.watch.report()


class SizedChunks(Chunks):
    def __len__(self):
        return len(self.chunks)


def check(environ, status, headers, content):
    if not isinstance(headers, list):  # to read an iterator would be to empty it
        raise TypeError(f"the headers are no list but {type(headers).__name__}")
    # As it goes over the wire. Which version stands there is the server's choice, and unknown.
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
    """The fields of the request, as far as CGI's names tell them."""
    fields = []
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            name = name.removeprefix("HTTP_")
        elif name not in ("CONTENT_LENGTH", "CONTENT_TYPE") or not value:
            continue
        fields.append((name.replace("_", "-"), value))
    return fields


def request_version(environ):
    """None where the server says something else, such as INCLUDED."""
    try:
        return httpstatus.parse(f"{environ['SERVER_PROTOCOL']} 200").version
    except (KeyError, httpstatus.ParseError):
        return None


def request_line(environ):
    """Quoted: a path may hold any byte, and a log has one line for each complaint."""
    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    return f"{environ.get('REQUEST_METHOD', '')} {quote(path, encoding='latin-1')}"


def short(finding):
    return f"{finding.severity} {finding.rule} {finding.field}".rstrip()


def long(finding):
    place = f"{finding.citation.document} {finding.citation.section}".rstrip()
    return f"{finding.severity} {finding.rule} ({place}): {finding.text}"
