"""Answers each request with the status code that its path names: application.py PORT

"GET /status/404" is answered with 404. It listens on loopback until it is interrupted; PORT 0 is
any free port.
"""

import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

from framework import Application

app = Application()


@app.route("status")
def status(text):
    is_code = len(text) == 3 and text.isascii() and text.isdecimal() and text[0] != "0"
    return int(text) if is_code else 400


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        """Log nothing."""


def main(words):
    if len(words) != 1 or not words[0].isdecimal() or int(words[0]) > 65535:
        print("usage: application.py PORT", file=sys.stderr)
        sys.exit(2)
    server = make_server("127.0.0.1", int(words[0]), app, handler_class=Quiet)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


main(sys.argv[1:])
