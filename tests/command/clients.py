"""What clients print, and what a check is to read in it: the cases of cli_check.py.

Each has a name, the input, and what is read: method, target, version, code and the rules that are
broken, response by response; then the exit status, what standard error says, and options.
"""

GET = b"> GET /admin HTTP/1.1\r\n> Host: www.example\r\n> \r\n"
DATE = "Date: Sun, 04 Feb 2024 02:25:07 GMT"
EXPECTED = "expected \"HTTP/1.1 200 OK\", as `curl -si URL` prints it"


def crlf(text):
    return text.replace("\n", "\r\n").encode("latin-1")


def case(name, given, *responses, status=None, says="", words=()):
    broken = any(rules for *_, rules in responses)
    return name, given, list(responses), int(broken) if status is None else status, says, list(words)


def refused(name, given, says):
    return case(name, given, status=2, says="httpstatus: standard input: " + says)


UNAUTHORIZED = (401, ["field-missing"])
H10 = b"""*   Trying 192.0.2.10:80...
* Connected to www.example (192.0.2.10) port 80 (#0)
> GET /admin HTTP/1.1\r
> Host: www.example\r
> User-Agent: curl/8.5.0\r
> Accept: */*\r
> \r
< HTTP/1.1 401 Unauthorized\r
< Date: Sun, 04 Feb 2024 02:25:07 GMT\r
< Content-Length: 0\r
< \r
* Connection #0 to host www.example left intact
"""
RANGE = """*   Trying 192.0.2.10:443...
* ALPN: server accepted h2
* using HTTP/2
* [HTTP/2] [1] OPENED stream for https://www.example/v
* [HTTP/2] [1] [:method: HEAD]
> HEAD /v HTTP/2
> Host: www.example
> Range: bytes=2-4
>
* TLSv1.3 (IN), TLS handshake, Newsession Ticket (4):
{ [230 bytes data]
< HTTP/2 206
< date: Mon, 01 Jan 2024 00:00:00 GMT
< content-range: bytes 2-4/10
* Added cookie a="b" for domain www.example
< content-length: 3
<
* TLSv1.3 (IN), TLS handshake, Newsession Ticket (4):
{ [230 bytes data]
* Connection #0 to host www.example left intact
"""
METER = "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0"
HEADING = "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n" + 33 * " " + "Dload\n"
WGET = """--2024-02-04 02:25:07--  http://www.example/a
Resolving www.example (www.example)... 192.0.2.10
Connecting to www.example (www.example)|192.0.2.10|:80... connected.
HTTP request sent, awaiting response... 
  HTTP/1.1 301 Moved Permanently
  Location: http://www.example/b
  Location: http://www.example/c
Location: http://www.example/b [following]
--2024-02-04 02:25:08--  (try: 2)  http://www.example/b
Reusing existing connection to www.example:80.
HTTP request sent, awaiting response... 
  HTTP/1.1 401 Unauthorized
  Content-Length: 5

Username/Password Authentication Failed.
"""
DEBUG = """DEBUG output created by Wget 1.21.3 on linux-gnu.

--2024-02-04 02:25:07--  http://www.example/a
---request begin---
PUT /a HTTP/1.1\r
Host: www.example\r
\r
---request end---
HTTP request sent, awaiting response... 
---response begin---
HTTP/1.1 401 Unauthorized\r
Content-Length: 0\r
\r
---response end---

  HTTP/1.1 401 Unauthorized
  Content-Length: 0
401 Unauthorized
"""

CASES = [
    # curl -v
    case("h10", H10, ("GET", "/admin", "1.1", *UNAUTHORIZED)),
    case("h10, pasted", H10.replace(b"\r", b"").replace(b"> \n", b">\n"), ("GET", "/admin", "1.1", *UNAUTHORIZED)),
    case("h10, cut", H10[:-70], ("GET", "/admin", "1.1", 401, ["field-missing", "lenient-no-end", "lenient-no-field"])),
    case("--trace-time", b"".join(b"02:25:07.123456 " + line for line in H10.splitlines(True)),
         ("GET", "/admin", "1.1", *UNAUTHORIZED)),
    case("--trace-ids", b"".join(b"02:25:07.123456 [0-x] " + line for line in H10.splitlines(True)),
         ("GET", "/admin", "1.1", *UNAUTHORIZED)),
    case("curl -v with its meter", (HEADING + "\n" + METER).encode() + H10 + METER.encode() + b"\n* x\n",
         ("GET", "/admin", "1.1", *UNAUTHORIZED)),
    case("curl -i with its meter", (HEADING + METER + METER).encode() + b"HTTP/1.1 401 x\r\n\r\nabc",
         (None, None, "1.1", *UNAUTHORIZED)),
    case("HTTP/2 and TLS", RANGE.encode(), ("HEAD", "/v", "2", 206, ["range-method"])),
    case("the option wins", RANGE.encode(), ("GET", "/v", "2", 206, []), words=["--method", "GET"]),
    case("the option wins", RANGE.encode(), ("GET", "/v", "2", 206, ["request-lacks-field"]),
         words=["--method=GET", "--request-field=A: b"]),
    case("content of a 204", GET + b"< HTTP/1.1 204 No Content\r\n< \r\n{ [5 bytes data]\n* done\nhello",
         ("GET", "/admin", "1.1", 204, ["content-forbidden"])),
    case("TLS is no content", GET + b"< HTTP/1.1 204 No Content\r\n< \r\n* TLSv1.3 (IN), TLS alert\n{ [5 bytes data]\n",
         ("GET", "/admin", "1.1", 204, [])),
    case("a line that ends with LF alone", GET + b"< HTTP/1.1 200 OK\n< \n", ("GET", "/admin", "1.1", 200, ["lenient-bare-lf"])),
    case("100 without its end, and trailers", b"> PUT /a HTTP/1.1\r\n> Expect: 100-continue\r\n> \r\n< HTTP/1.1 100 Continue\r\n} [3 bytes data]\n"
         b"< HTTP/1.1 200 OK\r\n< \r\n{ [3 bytes data]\n< X-Sum: 1\r\nabc\n> quoted\n< html\n* item\n",
         ("PUT", "/a", "1.1", 100, []), ("PUT", "/a", "1.1", 200, [])),
    case("103, a redirect, a proxy", b"> CONNECT www.example:443 HTTP/1.1\r\n> \r\n< HTTP/1.1 200 Connection established\r\n< \r\n"
         + GET + b"< HTTP/1.1 103 Early Hints\r\n< \r\n< HTTP/1.1 302 Found\r\n< Location: /b\r\n< \r\n* Ignoring the response-body\n"
         + GET.replace(b"/admin", b"/b") + b"< HTTP/1.1 401 x\r\n< \r\n",
         ("CONNECT", "www.example:443", "1.1", 200, []), ("GET", "/admin", "1.1", 103, []),
         ("GET", "/admin", "1.1", 302, []), ("GET", "/b", "1.1", *UNAUTHORIZED)),
    case("a folded value", GET + b"< HTTP/1.1 405 x\r\n< Allow: GET,\r\n<  HEAD\r\n< \r\n",
         ("GET", "/admin", "1.1", 405, ["lenient-obs-fold", "allow-lists-method"])),
    case("no final response", GET + b"< HTTP/1.1 103 Early Hints\r\n< \r\n", ("GET", "/admin", "1.1", 103, []), status=2,
         says="httpstatus: standard input: no final response after the interim ones\n"),
    refused("no response", b"*   Trying 192.0.2.10:80...\n* Connection refused\ncurl: (7) Failed to connect\n",
            "no response in it: expected one, as `curl -v` prints it\n"),
    refused("FTP", b"*   Trying 192.0.2.10:21...\n< 220 (vsFTPd 3.0.3)\r\n> USER anonymous\r\n",
            "no response in it: expected one, as `curl -v` prints it\n"),
    case("malformed", GET + b"< HTTP/1.1 200 OK\r\n< A: b\0\r\n< \r\n", status=2,
         says="httpstatus: standard input: malformed response head at line 4, byte 21 of the head: "
              "a control byte\n"),
    # wget
    case("wget -S", WGET.encode(), ("GET", "http://www.example/a", "1.1", 301, ["field-repeated"]),
         ("GET", "http://www.example/b", "1.1", *UNAUTHORIZED)),
    case("wget -S --spider", b"Spider mode enabled. Check if remote file exists.\n" + WGET.encode(),
         ("HEAD", "http://www.example/a", "1.1", 301, ["field-repeated"]),
         ("GET", "http://www.example/b", "1.1", *UNAUTHORIZED)),
    case("wget -S in German", WGET.replace("HTTP request sent, awaiting", "HTTP-Anforderung gesendet; auf").encode(),
         (None, "http://www.example/a", "1.1", 301, ["field-repeated"]), (None, "http://www.example/b", "1.1", *UNAUTHORIZED)),
    case("wget -qS", b"  HTTP/1.1 302 Found\n  Location: /b\n  HTTP/1.1 401 x\n  A: b\n",
         (None, None, "1.1", 302, []), (None, None, "1.1", *UNAUTHORIZED)),
    case("wget -d -S", DEBUG.encode(), ("PUT", "/a", "1.1", *UNAUTHORIZED)),
    # As they were sent
    case("HTTPie", crlf("GET /a HTTP/1.1\nHost: www.example\n\n\n\nHTTP/1.1 302 Found\nLocation: /b\n\nHTTP/1.1 200 OK, right behind the last\n\nand behind this\nHTTP/1.1 404 is content\n\n"
                        "POST /b HTTP/1.1\nHost: www.example\n\nHTTP is content\n\nHTTP/1.1 401 x\n\n"),
         ("GET", "/a", "1.1", 302, []), ("GET", "/a", "1.1", 200, []), ("POST", "/b", "1.1", *UNAUTHORIZED)),
    case("a browser's headers", b"GET /a HTTP/2\nHost: www.example\n\nHTTP/2 401 \ndate: x\n\n", ("GET", "/a", "2", *UNAUTHORIZED)),
    case("openssl s_client", b"CONNECTED(00000003)\ndepth=0 CN = www.example\n---\nCertificate chain\n---\nHTTP/1.1 401 x\r\n\r\nclosed\n",
         (None, None, "1.1", *UNAUTHORIZED)),
    case("telnet", b"Trying 192.0.2.10...\nConnected to www.example.\nEscape character is '^]'.\nHTTP/1.0 401 x\r\n\r\n",
         (None, None, "1.0", *UNAUTHORIZED)),
    case("pseudo-header fields", b":authority: www.example\n:method: POST\n:path: /a\naccept: */*\n\n:status: 405\nallow: POST\n",
         ("POST", "/a", "2", 405, ["allow-lists-method"])),
    case(":status alone", b":status: 401\ndate: x\n", (None, None, "2", *UNAUTHORIZED)),
    case("empty lines and a mark before it", b"\xef\xbb\xbf\r\n\nHTTP/1.1 401 x\r\n\r\n", (None, None, "1.1", *UNAUTHORIZED)),
    case("no last empty line", b"HTTP/1.1 301 x\r\nLocation: /b\r\n\r\nHTTP/1.1 401 x\r\nA: b",
         (None, None, "1.1", 301, []), (None, None, "1.1", 401, ["field-missing", "lenient-no-end"])),
    case("no end at all", b"HTTP/1.1 401 x", (None, None, "1.1", 401, ["field-missing", "lenient-no-end"])),
    case("content that begins like a head", b"HTTP/1.1 204 x\r\n\r\nHTTP/x", (None, None, "1.1", 204, ["content-forbidden"])),
    # What is not read
    refused("nothing", b"", "no input: " + EXPECTED + "\n"),
    refused("empty lines", b"\r\n\n \n", "no input: " + EXPECTED + "\n"),
    refused("no code", b"9999 OK\r\n\r\n", "not a response head: " + EXPECTED + "\n"),
    refused("HTML", b"<!doctype html>\n<p>HTTP/1.1 200 OK\n", "not a response head: " + EXPECTED + "\n"),
    refused("fields", b"content-type: text/html\ndate: x\n",
            "fields without a status line: expected \"HTTP/1.1 200 OK\" before them, as `curl -si URL` prints it\n"),
    refused("--trace-ascii", b"== Info:   Trying 192.0.2.10:80...\n", "a trace of curl: use `curl -sv URL 2>&1 | httpstatus check`\n"),
    refused("--trace-ascii", b"Warning: --trace-ascii overrides\n== Info:   Trying\n",
            "a trace of curl: use `curl -sv URL 2>&1 | httpstatus check`\n"),
    refused("gzip", b"\x1f\x8b\x08\0\0", "compressed with gzip: use `zcat FILE | httpstatus check`\n"),
    refused("UTF-16", b"\xff\xfeH\0T\0T\0P\0", "text in UTF-16: use `iconv -f UTF-16 -t UTF-8 FILE | httpstatus check`\n"),
    refused("a log", b'192.0.2.1 - - [04/Feb/2024:02:25:07 +0000] "GET / HTTP/1.1" 200 5\n',
            "a line of a log: use `httpstatus tally FILE`\n"),
    refused("curl: (7)", b"curl: (7) Failed to connect to www.example port 80\n",
            "curl got no response: expected \"HTTP/1.1 200 OK\" from `curl -si URL`\n"),
    refused("PowerShell", b"StatusCode        : 200\r\nStatusDescription : OK\r\n",
            "an object of PowerShell: use `curl.exe -si URL | httpstatus check`\n"),
]

# In each of the samples in har/, by name.
HARS = {
    "chrome": [("GET", "https://www.example/admin", "2", *UNAUTHORIZED),
               ("GET", "https://www.example/logo.png", "3", 304, []),
               ("POST", "https://www.example/form", "1.1", 204, ["content-forbidden"])],
    "firefox": [("GET", "https://www.example/video", "2", 206, ["partial-length"]),
                ("DELETE", "https://www.example/1", "1.1", 204, [])],
    "safari": [("GET", "https://www.example/old", "2", 302, ["location-malformed"])],
    "proxies": [("CONNECT", "http://www.example:443", "1.1", 200, []),
                ("GET", "http://www.example/a", "1.1", 503, ["retry-after-malformed"]),
                ("HEAD", "https://www.example/b", "2", 404, [])],
}


def har(*entries, before=b""):
    return before + b'{"log": {"entries": [' + b", ".join(entries) + b"]}}"


def entry(status, **more):
    parts = ['"status": ' + status] + [f'"{name}": {value}' for name, value in more.items()]
    return ('{"request": {"method": "GET", "url": "/a"}, "response": {' + ", ".join(parts) + "}}").encode("latin-1")


A = ("GET", "/a", None)
JSON_CASES = [
    case("a mark, any space", har(entry("200"), before=b"\xef\xbb\xbf\r\n \t"), (*A, 200, [])),
    case("numbers without end", har(entry("404", time="1" * 400, x="1" * 100)[:-2] + b"}}"), status=2,
         says="httpstatus: standard input: malformed JSON in line 1: real number overflow"),
    case("a large number", har(entry("404", time="1" * 100)), (*A, 404, [])),
    case("a status in text", har(entry('"404"'), entry("404.0")), (*A, 404, []), (*A, 404, [])),
    case("no status", har(entry('"4xx"'), entry("[]"), entry("1000"), entry("404.5"), b"7", entry("404")), (*A, 404, []),
         status=2, says="".join(f"httpstatus: standard input: entry {n}: no status code: expected response.status, a number\n"
                                for n in (1, 2, 3, 4, 5))),
    case("NUL in a text", har(entry("200", statusText='"a\\u0000b"', headers='[{"name": "A\\u0000", "value": "\\u0000"}]')),
         (*A, 200, [])),
    case("what is no header", har(entry("401", headers='[1, {}, {"name": 5}, {"name": "WWW-Authenticate", "value": "Basic"}]')),
         (*A, 401, [])),
    case("without headers", har(entry("401")), (*A, 401, [])),
    case("without a request", har(b'{"response": {"status": 404}}'), (None, None, None, 404, [])),
    case("no response at all", har(entry("0"), entry("-1"), b"{}"), status=2,
         says="httpstatus: standard input: no response in it: expected one, as `a HAR file` prints it\n"),
    refused("no entries", har(), "a HAR file without entries: expected some in log.entries\n"),
    refused("no HAR", b'{"status": 404}', "JSON, but not a HAR file: expected entries in log.entries\n"),
    refused("no HAR", b'[{"status": 404}]', "JSON, but not a HAR file: expected entries in log.entries\n"),
    refused("duplicates", b'{"log": {}, "log": {"entries": []}}', "malformed JSON in line 1: duplicate object key near '\"log\"'\n"),
    refused("truncated", har(entry("200"))[:-3], "malformed JSON in line 1: "),
    refused("invalid UTF-8", har(entry("200", x='"\xff"')), "malformed JSON in line 1: unable to decode byte 0xff"),
    refused("half a surrogate", har(entry("200", x='"\\ud800"')), "malformed JSON in line 1: invalid Unicode '\\uD800'"),
    refused("something behind it", har(entry("200")) + b"{", "malformed JSON in line 1: end of file expected near '{'\n"),
    refused("depth", b'{"log": ' + b"[" * 100000, "malformed JSON in line 1: maximum parsing depth reached near '['\n"),
    refused("depth", b'{"a":' * 100000, "malformed JSON in line 1: maximum parsing depth reached near '{'\n"),
]
