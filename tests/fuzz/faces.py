"""What Python answers to each line of hexadecimal digits: see faces.c."""
import sys

import httpstatus

NOW = 784111700


def parsed(text):
    try:
        found = httpstatus.parse(text)
    except httpstatus.ParseError as error:
        return f"!{error.offset} {error.problem}"
    detail = -1 if found.detail is None else found.detail
    major, minor = found.version or (-1, -1)
    return f"{found.code} {detail} {major}.{minor} {found.reason.encode('latin-1').hex()}"


for line in sys.stdin:
    bytes_ = bytes.fromhex(line)
    text = bytes_.decode()
    named = httpstatus.find_name(text)
    wait = httpstatus.retry_after(text, NOW)
    detail = httpstatus.identify_detail("Proxy-Status", text)
    print(parsed(bytes_), -1 if named is None else named.code, -1 if wait is None else wait,
          "-" if detail is None else detail.key, sep=" | ")
