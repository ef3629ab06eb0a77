"""Serves responses that break rules on purpose, each at its own path: demo.py PORT

It listens on loopback until it is interrupted. PORT 0 is any free port.
"""

import sys
from wsgiref.simple_server import make_server
from wsgiref.validate import validator

from checked import Checked

TEXT = ("Content-Type", "text/plain")
ROUTES = {
    "/": ("200 OK", [TEXT], b"nothing is wrong\n"),
    "/unauthorized": ("401 Unauthorized", [TEXT], b"and no challenge\n"),
    "/empty": ("204 No Content", [], b"content all the same\n"),
    "/method": ("405 Method Not Allowed", [TEXT, ("Allow", "GET, HEAD")], b"but it is\n"),
    "/busy": ("503 Service Unavailable", [TEXT, ("Retry-After", "soon")], b"when?\n"),
    "/moved": ("301 Moved Permanently", [TEXT], b"where to?\n"),
    "/part": ("206 Partial Content", [TEXT, ("Content-Range", "bytes 0-3/9")], b"some"),
    "/other": ("799 Whatever", [TEXT], b"no such code\n"),
}
NOT_FOUND = ("404 Not Found", [TEXT], b"no such path\n")


def application(environ, start_response):
    status, headers, content = ROUTES.get(environ["PATH_INFO"], NOT_FOUND)
    start_response(status, list(headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [content]


def main(words):
    if len(words) != 1 or not words[0].isdecimal() or int(words[0]) > 65535:
        print("usage: demo.py PORT", file=sys.stderr)
        sys.exit(2)
    # The validators refuse what is not WSGI, on both sides.
    app = validator(Checked(validator(application), field="X-HTTP-Findings"))
    try:
        server = make_server("127.0.0.1", int(words[0]), app)
    except OSError as error:
        print(f"demo.py: port {words[0]}: {error.strerror}", file=sys.stderr)
        sys.exit(2)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


main(sys.argv[1:])
