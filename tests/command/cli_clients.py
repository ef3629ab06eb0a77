"""Does a check read what curl, wget and openssl print here? cli_clients.py COMMAND TESTS SCRATCH"""

import http.server
import json
import os
import ssl
import subprocess
import threading

from cli_run import PATIENCE, SCRATCH, Report, environment, in_pipe

report = Report()
LOGIN = ("401", "field-missing")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path.startswith("http://"):  # as a proxy
            return self.send(502, {})
        if self.path == "/old":
            return self.send(302, {"Location": "/login"})
        return self.send(401, {}, b"Log in.\n")

    def send(self, code, fields, content=b""):
        self.send_response(code)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_POST = do_PUT = answer

    def do_CONNECT(self):
        """What is in the tunnel, this server answers itself."""
        self.send_response(200, "Connection established")
        self.end_headers()
        self.close_connection = False

    def log_message(self, *_):
        pass


def serve(context=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def printed(words, given=b""):
    """What the client prints, and says, in one."""
    done = subprocess.run(words, input=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE,
                          env=environment(LC_ALL="C", HOME=SCRATCH, no_proxy="", http_proxy=""), cwd=SCRATCH)
    return done.stdout


def expect(words, *expected, given=b""):
    output = printed(words, given)
    status, answer, errors = in_pipe(["check", "--json"], output)
    got = [(r["method"], r["target"], str(r["code"]), *(f["rule"] for f in r["findings"])) for r in json.loads(answer)]
    report.expect(got == list(expected) and status == 1 and errors == b"", " ".join(words), got, errors, output.decode("latin-1"))


def certificate():
    key, file = os.path.join(SCRATCH, "key.pem"), os.path.join(SCRATCH, "certificate.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", file, "-days", "2",
                    "-subj", "/CN=localhost"], check=True, capture_output=True, timeout=PATIENCE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return context


plain, secret = serve(), serve(certificate())
here, safe = (f"127.0.0.1:{server.server_port}" for server in (plain, secret))
old, login = f"http://{here}/old", f"http://{here}/login"
there = [("GET", "/old", "302"), ("GET", "/login", *LOGIN)]
unknown = [(None, None, "302"), (None, None, *LOGIN)]
asked = [("GET", old, "302"), ("GET", login, *LOGIN)]

expect(["curl", "-si", "-L", old], *unknown)
expect(["curl", "-i", "-L", old], *unknown)
expect(["curl", "-sI", "-L", old], *unknown)
for more in ([], ["-s"], ["-i"], ["-s", "-i"], ["--trace-time"], ["-s", "-o", "content"]):
    expect(["curl", "-v", "-L", *more, old], *there)
expect(["curl", "-sv", "-I", login], ("HEAD", "/login", *LOGIN))
expect(["curl", "-sv", "-d", "a=b", "-H", "Expect: 100-continue", login], ("POST", "/login", "100"), ("POST", "/login", *LOGIN))
expect(["curl", "-sv", "-k", f"https://{safe}/login"], ("GET", "/login", *LOGIN))
expect(["curl", "-sv", "-p", "-x", here, "http://www.example/old", "-L"],
       ("CONNECT", "www.example:80", "200"), *there)
expect(["curl", "-si", "-p", "-x", here, "http://www.example/old", "-L"], (None, None, "200"), *unknown)
expect(["wget", "-S", "-O", "content", old], *asked)
expect(["wget", "--server-response", "-O-", old], *asked)
expect(["wget", "-S", "--spider", old], ("HEAD", old, "302"), ("HEAD", login, *LOGIN))
expect(["wget", "-q", "-S", "-O", "content", old], *unknown)
expect(["wget", "-nv", "-S", "-O", "content", old], *unknown)
if b"+debug" not in printed(["wget", "--version"]) and b"-debug" in printed(["wget", "--version"]):
    print("this wget has no -d")
else:
    expect(["wget", "-d", "-O", "content", old], *there)
    expect(["wget", "-d", "-S", "-O", "content", "--post-data=a=b", login], ("POST", "/login", *LOGIN))
expect(["openssl", "s_client", "-ign_eof", "-connect", safe], (None, None, *LOGIN),
       given=b"GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")

# No server, no response; what to type where another form was taken.
plain.shutdown()
plain.server_close()
for words in (["curl", "-sv", login], ["curl", "-v", login], ["wget", "-S", login, "-t", "1"]):
    output = printed(words)
    status, _, errors = in_pipe(["check"], output)
    report.expect(status == 2 and b": no response in it: " in errors, " ".join(words), errors, output)
status, _, errors = in_pipe(["check"], printed(["curl", "-s", "--trace-ascii", "-", "-k", f"https://{safe}/"]))
report.expect(status == 2 and b"curl -sv URL 2>&1 | httpstatus check" in errors, "--trace-ascii", errors)
report.end(26)
