"""Does `tally` count in the logs of real servers what their client received? cli_servers.py COMMAND TESTS SCRATCH

Prints a row for each log: server, format, lines, whether it was recognised, codes and details.
"""

import collections
import contextlib
import json
import os
import pwd
import re
import socket
import subprocess
import sys
import time

from cli_run import PATIENCE, SCRATCH, Report, in_pipe

report = Report()
ATTEMPTS = 10  # a port that was free may be taken
# Targets with what might be taken for a status, and fields that a log may hold.
TARGETS = ["/page", "/missing", "/moved", "/secret", "/page?a=%22%20200%20%22", '/page?"404" 500 ', "/a\\", "/200 404"]
FIELDS = [
    "User-Agent: curl/8.5.0",
    'User-Agent: " 500 ", "GET / HTTP/1.1" 500 5',
    'Referer: http://example.com/" 500 5 "GET / HTTP/1.1" 500',
    "User-Agent: \\\" 500 \x1b[31m\t500",
    "User-Agent: {\"status\":500}",
]
NGINX = """daemon off; master_process off; pid nginx.pid; error_log error.log; events { }
http {
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  log_format all escape=json '{"time":"$time_iso8601","request":"$request","status":$status,"ua":"$http_user_agent",'
    '"upstream_status":"$upstream_status"}';
  log_format text escape=json '{"request_method":"$request_method","uri":"$request_uri","status":"$status"}';
  log_format more '"$http_x_forwarded_for" $host $remote_addr - - [$time_local] $request_time "$request" $status $bytes_sent "$http_user_agent"';
  log_format tabs '$remote_addr\\t$time_iso8601\\t"$request"\\t$status\\t$bytes_sent';
  log_format pairs 'method=$request_method path="$uri" request="$request" status=$status ua="$http_user_agent"';
  access_log combined.access combined; access_log json.access all; access_log json-text.access text;
  access_log more.access more; access_log tabs.access tabs; access_log pairs.access pairs;
  server {
    listen 127.0.0.1:@PORT@;
    location = /page { return 200 page; }
    location = /moved { return 301 /page; }
    location = /secret { return 403; }
    location / { return 404; }
  }
}
"""
APACHE = """ServerRoot "@FOLDER@"
DefaultRuntimeDir "@FOLDER@"
PidFile apache2.pid
ErrorLog error.log
ServerName localhost
Listen 127.0.0.1:@PORT@
LoadModule mpm_event_module @MODULES@/mod_mpm_event.so
LoadModule authz_core_module @MODULES@/mod_authz_core.so
LoadModule alias_module @MODULES@/mod_alias.so
@USER@
DocumentRoot pages
Redirect 301 /moved /page
<Location /secret>
  Require all denied
</Location>
LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-agent}i\\"" combined
LogFormat "%v:%p %h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-agent}i\\"" vhost
LogFormat "%h %l %u %t %D \\"%r\\" %>s %b" between
LogFormat "\\"%{X-Forwarded-For}i\\" %h %l %u %t [%p] \\"%r\\" \\"%>s\\" %b" quoted
LogFormat "{\\"time\\":\\"%t\\",\\"status\\":\\"%>s\\",\\"method\\":\\"%m\\",\\"ua\\":\\"%{User-agent}i\\"}" json
CustomLog combined.access combined
CustomLog vhost.access vhost
CustomLog between.access between
CustomLog quoted.access quoted
CustomLog json.access json
"""
LIGHTTPD = """server.modules = ( "mod_access", "mod_redirect", "mod_accesslog" )
server.document-root = "@FOLDER@/pages"
server.bind = "127.0.0.1"
server.port = @PORT@
server.errorlog = "@FOLDER@/error.log"
url.access-deny = ( "secret" )
url.redirect = ( "^/moved" => "/page" )
accesslog.filename = "@FOLDER@/combined.access"
"""
HAPROXY = """global
  nbthread 1
  maxconn 100
  log stdout format raw local0
  log stdout format rfc5424 local0
  log stdout format rfc3164 local0
defaults
  mode http
  log global
  option httplog
  timeout connect 5s
  timeout client 10s
  timeout server 5s
  retries 0
frontend front
  bind 127.0.0.1:@PORT@
  capture request header User-Agent len 64
  http-request deny if { path /secret }
  http-request redirect location /page code 301 if { path /moved }
  http-request return status 404 if { path /missing }
  http-request return status 200 content-type text/plain string page if { path /page }
  default_backend down
backend down
  server closed 127.0.0.1:1
"""
SQUID = """http_port 127.0.0.1:@PORT@
acl secret urlpath_regex secret
http_access deny secret
http_access allow all
cache_peer 127.0.0.1 parent @ORIGIN@ 0 no-query no-digest
never_direct allow all
cache deny all
access_log stdio:@FOLDER@/native.access squid
access_log stdio:@FOLDER@/combined.access combined
cache_log @FOLDER@/cache.log
pid_filename @FOLDER@/squid.pid
coredump_dir @FOLDER@
shutdown_lifetime 0 seconds
visible_hostname localhost
pinger_enable off
@SQUIDUSER@
"""


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def listens(port):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def launch(folder, template, command, **values):
    """A process and its port, once it listens; what it prints is in a log of its own."""
    for _ in range(ATTEMPTS):
        port = free_port()
        nobody = pwd.getpwnam("nobody")
        is_root = os.geteuid() == 0
        values |= {"PORT": port, "FOLDER": folder, "MODULES": "/usr/lib/apache2/modules"}
        values |= {"USER": f"User #{nobody.pw_uid}\nGroup #{nobody.pw_gid}" if is_root else "",
                   "SQUIDUSER": "cache_effective_user nobody\ncache_effective_group nogroup" if is_root else ""}
        with open(os.path.join(folder, "server.conf"), "w", encoding="ascii") as file:
            file.write(re.sub(r"@([A-Z]+)@", lambda match: str(values[match[1]]), template))
        with open(os.path.join(folder, "stdout.access"), "wb") as out, open(os.path.join(folder, "told.log"), "wb") as told:
            process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=told)
        end = time.monotonic() + PATIENCE
        while process.poll() is None and time.monotonic() < end:
            if listens(port):
                return process, port
            time.sleep(0.05)
        stop(process)
    with open(os.path.join(folder, "told.log"), encoding="latin-1") as told:
        sys.exit(f"{command} does not start: {told.read()[-2000:]}")


def stop(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def ask(port, octets):
    """The status of the answer; 0 if there is none."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(octets)
        with contextlib.suppress(ConnectionResetError):
            while block := connection.recv(65536):
                answer += block
    match = re.match(rb"HTTP/1\.[01] (\d{3}) ", answer)
    return int(match[1]) if match else 0


def converse(port, before=""):
    """How often the client received each code."""
    received = collections.Counter()
    for target in TARGETS:
        for method in ("GET", "HEAD", "POST"):
            for field in FIELDS:
                lines = [f"{method} {before}{target} HTTP/1.1", "Host: localhost", "Connection: close", "Content-Length: 0"]
                received[ask(port, "\r\n".join([*lines, field, "", ""]).encode("latin-1"))] += 1
    return received


def compare(server, path, form, received, lines_each=1):
    """Whether a log tells what was received, and prints its row of the table."""
    status, output, errors = in_pipe(["tally", "--json", path])
    tally = json.loads(output)
    codes = collections.Counter()
    for row in tally["codes"]:
        codes[row["code"]] += row["count"]
    formats = {one["format"] for one in tally["formats"]}
    right = {code: count * lines_each for code, count in received.items() if code}
    details = sorted({f"{row['code']:03d}/{one['key']}" for row in tally["codes"] for one in row["details"]})
    name = f"{server}: {os.path.basename(path)}"
    report.expect(formats == {form}, f"{name}: recognised as {formats}", errors[:500])
    report.expect(dict(codes) == right, f"{name}: codes", dict(codes), right, errors[:500])
    report.expect(tally["malformed"] == 0, f"{name}: malformed", tally["malformed_lines"])
    print(f"{server:<9} {os.path.basename(path):<20} {'+'.join(sorted(formats)):<8} {tally['lines']:>5} lines  "
          f"codes {'right' if dict(codes) == right else 'WRONG'}  {' '.join(details)}")
    return set(details)


@contextlib.contextmanager
def served(name, template, command, **values):
    folder = os.path.join(SCRATCH, name)
    os.makedirs(os.path.join(folder, "pages"))
    os.chmod(folder, 0o777)
    with open(os.path.join(folder, "pages", "page"), "w", encoding="ascii") as file:
        file.write("page")
    process, port = launch(folder, template, [word.replace("@FOLDER@", folder) for word in command], **values)
    try:
        yield folder, port
    finally:
        stop(process)


# A probe that only connects may leave a line of its own; the log begins behind it.
def emptied(folder):
    time.sleep(0.3)
    for name in os.listdir(folder):
        if name.endswith(".access"):
            os.truncate(os.path.join(folder, name), 0)


with served("nginx", NGINX, ["nginx", "-p", "@FOLDER@", "-c", "server.conf", "-e", "error.log"]) as (nginx, origin):
    emptied(nginx)
    received = converse(origin)
    time.sleep(0.3)
    for name, form in (("combined", "common"), ("json", "json"), ("json-text", "json"), ("more", "common"), ("tabs", "common"),
                       ("pairs", "pairs")):
        compare("nginx", os.path.join(nginx, name + ".access"), form, received)
    with served("squid", SQUID, ["squid", "-N", "-f", "@FOLDER@/server.conf"], ORIGIN=origin) as (squid, port):
        emptied(squid)
        received = converse(port, f"http://localhost:{origin}")
    compare("squid", os.path.join(squid, "native.access"), "squid", received)
    compare("squid", os.path.join(squid, "combined.access"), "common", received)

with served("apache2", APACHE, ["apache2", "-X", "-f", "@FOLDER@/server.conf"]) as (folder, port):
    emptied(folder)
    received = converse(port)
for name, form in (("combined", "common"), ("vhost", "common"), ("between", "common"), ("quoted", "common"), ("json", "json")):
    compare("apache2", os.path.join(folder, name + ".access"), form, received)

with served("lighttpd", LIGHTTPD, ["lighttpd", "-D", "-f", "server.conf"]) as (folder, port):
    emptied(folder)
    received = converse(port)
compare("lighttpd", os.path.join(folder, "combined.access"), "common", received)

with served("haproxy", HAPROXY, ["haproxy", "-db", "-f", "server.conf"]) as (folder, port):
    received = converse(port)
path = os.path.join(folder, "stdout.access")
with open(path, "rb") as file:
    log = file.read()
with open(path, "wb") as file:  # without the probe, and what it says of its servers
    file.writelines(line for line in log.splitlines(keepends=True) if b" CR-- " not in line)
details = compare("haproxy", path, "haproxy", received, 3)
report.expect({"403/PR", "503/SC"} <= details, "details of HAProxy", details)
report.end(40)
