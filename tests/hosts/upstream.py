"""An application that answers as its address says: upstream.py

    /503?Retry-After=soon   that status code, with these fields
    /drop                   closes the connection without an answer
    /hang                   answers never, and waits for the client to close

Listens on loopback and prints its port.
"""

import http.client
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

http.client._MAXHEADERS = 10000  # it is not to judge what the host in front of it lets through
CONTENT = b"the application's own words\n"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        address = urlsplit(self.path)
        self.close_connection = True
        if address.path == "/drop":
            return
        if address.path == "/hang":
            self.rfile.read()
            return
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        code = int(address.path[1:])
        self.send_response_only(code)
        for name, value in parse_qsl(address.query, keep_blank_values=True):
            self.send_header(name, value)
        has_content = code not in (204, 304)
        if has_content:
            self.send_header("Content-Length", str(len(CONTENT)))
        self.send_header("Connection", "close")
        self.end_headers()
        if has_content and self.command != "HEAD":
            self.wfile.write(CONTENT)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        """Says nothing."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
