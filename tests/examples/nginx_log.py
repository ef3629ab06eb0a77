"""Makes a real nginx write an access log with many kinds of answers: nginx_log.py NGINX FOLDER.

The log is FOLDER/access.log; FOLDER also holds tls.pem, certificate and key in one. nginx
runs on loopback, on ports that are free, and has ended when this program ends.
"""

import http.client
import os
import signal
import socket
import ssl
import subprocess
import sys
import time

CONFIGURATION = """
daemon off;
master_process off;
pid nginx.pid;
events {{ }}
http {{
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  access_log access.log combined;
  large_client_header_buffers 1 1k;
  root pages;
  # By itself nginx logs what it sends, 400. "=494" keeps its own number.
  error_page 494 =494 /page.txt;
  error_page 497 =497 /page.txt;
  server {{
    listen 127.0.0.1:{plain};
    location = /old {{ return 301 /new; }}
    location = /nobody {{ return 444; }}
    location = /slow {{ proxy_pass http://127.0.0.1:{silent}; }}
    location /dav/ {{ dav_methods MKCOL; }}
  }}
  server {{
    listen 127.0.0.1:{tls} ssl;
    ssl_certificate tls.pem;
    ssl_certificate_key tls.pem;
  }}
}}
"""
PATIENCE = 60  # seconds, after which something is broken
ATTEMPTS = 10  # a port that was free may be taken


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(ready, what):
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            sys.exit(f"nginx_log.py: waited in vain for {what}")
        time.sleep(0.01)


def lines():
    with open("access.log", "rb") as log:
        return log.read().count(b"\n")


def start(nginx, ports):
    """Starts nginx and returns the process once it listens, None if it ended instead."""
    with open("nginx.conf", "w", encoding="ascii") as file:
        file.write(CONFIGURATION.format(**ports))
    command = [nginx, "-p", os.getcwd(), "-c", "nginx.conf", "-e", "error.log"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    # It writes the file once it listens.
    listens = lambda: os.path.exists("nginx.pid")
    wait_until(lambda: process.poll() is not None or listens(), "nginx to listen")
    return process if process.poll() is None else None


def ask(port, method, path, body=None, **fields):
    """One request by a well-behaved client; the fields of the response."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    headers = {name.replace("_", "-"): value for name, value in fields.items()}
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.headers


def ask_tls(port, path):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", port, timeout=PATIENCE, context=context)
    connection.request("GET", path)
    connection.getresponse().read()
    connection.close()


def send(port, text):
    """Bytes that no well-behaved client sends, or that nobody answers."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(text)
        while connection.recv(65536):
            pass


def leave(port, silent):
    """A client that goes while nginx waits for the server behind it."""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(b"GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
        behind, _ = silent.accept()
        behind.recv(1)  # nginx has passed the request on
    return behind


def converse(ports, silent):
    """Asks for one kind of answer after the other, each to be in the log before the next."""
    plain = ports["plain"]
    opened = []
    seen = ask(plain, "GET", "/page.txt")
    talks = [
        lambda: ask(plain, "HEAD", "/page.txt", User_Agent='a "quoted" \\ name \xe9'),
        lambda: ask(plain, "GET", "/page.txt", Range="bytes=2-5"),
        lambda: ask(plain, "GET", "/old"),
        lambda: ask(plain, "GET", "/page.txt", If_Modified_Since=seen["Last-Modified"]),
        lambda: send(plain, b"\x16\x03\x01\x00\x00\"\\ not HTTP\r\n\r\n"),
        lambda: ask(plain, "GET", "/empty/"),
        lambda: ask(plain, "GET", '/"%22/404?status="200'),
        lambda: ask(plain, "GET", "/missing"),
        lambda: ask(plain, "POST", "/page.txt", "x"),
        lambda: ask(plain, "MKCOL", "/dav/new/", "x"),
        lambda: ask(plain, "GET", "/page.txt", Range="bytes=999-"),
        lambda: send(plain, b"GET /nobody HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        lambda: ask(plain, "GET", "/page.txt", Cookie="c" * 2000),
        lambda: ask(ports["tls"], "GET", "/page.txt"),
        lambda: ask_tls(ports["tls"], "/page.txt"),
        lambda: opened.append(leave(plain, silent)),
    ]
    for number, talk in enumerate(talks, 1):
        wait_until(lambda: lines() == number, f"{number} lines in the log")
        talk()
    wait_until(lambda: lines() == len(talks) + 1, "the last line in the log")
    for behind in opened:
        behind.close()


def main():
    nginx, folder = sys.argv[1:]
    os.chdir(folder)
    os.makedirs("pages/empty")
    with open("pages/page.txt", "w", encoding="ascii") as file:
        file.write("a page of some length\n")
    # Whoever ends this program ends nginx, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))

    with socket.create_server(("127.0.0.1", 0)) as silent:
        for _ in range(ATTEMPTS):
            ports = {"plain": free_port(), "tls": free_port(), "silent": silent.getsockname()[1]}
            process = start(nginx, ports)
            if process:
                break
        else:
            sys.exit("nginx_log.py: nginx does not start")
        try:
            converse(ports, silent)
        finally:
            process.kill()
            process.wait()


main()
