#!/bin/sh
# Does the example `check-response` tell what is wrong with a response, and what cannot be read, the
# same in C, Python and Lua?
#
# What it finds in the answers of real servers, tests/hosts/servers.sh tells.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
compile check-response

# given TEXT: a response, with the escapes of printf.
given() {
  # shellcheck disable=SC2059
  printf "$1" >"$scratch/response"
}

# prints STATUS LINE...: is that the exit status and all that is printed? A line ends before the
# sentence of a finding.
prints() {
  gives "$1"
  shift
  printf '%s\n' "$@" >"$scratch/expected"
  sed 's/^\([a-z]*  [a-z0-9-]*  ([^)]*)\)  [A-Z].*\.$/\1/' "$scratch/out" |
    diff "$scratch/expected" - || fail "prints something else"
}

# says TEXT: is that all that is on standard error?
says() {
  printf '%s' "${1:+check-response: $1
}" | diff - "$scratch/err" || fail "says something else"
}

# finds STATUS LINE...: in what was given, by its name and from standard input.
finds() {
  three check-response "$scratch/response" </dev/null
  prints "$@"
  says ''
  three check-response <"$scratch/response"
  prints "$@"
  says ''
}

given 'HTTP/1.1 200 OK\r\n\r\n'
finds 0 'HTTP/1.1 200 OK' 'no findings'
given 'HTTP/2 404 \r\nserver: x\r\n\r\nnobody\n'
finds 0 'HTTP/2 404 ' 'no findings'
given 'HTTP/1.1 405\nServer: x\n\n'
finds 1 'HTTP/1.1 405' 'error  lenient-no-space  (RFC 9112 4)' 'note  lenient-bare-lf  (RFC 9112 2.2)' \
  'error  field-missing  (RFC 9110 15.5.6)'
given 'HTTP/1.1 301 Gr\303\274n \377\r\nDate: x\r\n\r\n'
finds 0 "$(printf 'HTTP/1.1 301 Gr\303\274n \377')" 'note  lenient-obs-text  (RFC 9110 5.5)' \
  'warning  field-missing  (RFC 9110 15.4.2)'
given 'HTTP/1.1 799 \r\n\r\n'
finds 1 'HTTP/1.1 799 ' 'error  code-out-of-range  (RFC 9110 15)'
given 'HTTP/1.1 204 No Content\r\n\r\n'
finds 0 'HTTP/1.1 204 No Content' 'no findings'

# The whole line, sentence and all.
given 'HTTP/1.1 401 Unauthorized\r\nDate: x\r\n\r\n'
three check-response <"$scratch/response"
printf '%s\n' 'HTTP/1.1 401 Unauthorized' 'error  field-missing  (RFC 9110 15.5.2)  A 401 (Unauthorized) response must carry WWW-Authenticate.' |
  diff - "$scratch/out" || fail "prints something else"

# Interim responses, and content, which follows the final one alone.
given 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Length: 0\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nx'
finds 1 'HTTP/1.1 100 Continue' 'no findings' \
  'HTTP/1.1 103 Early Hints' 'error  field-forbidden  (RFC 9110 8.6)' \
  'HTTP/1.1 204 No Content' 'error  content-forbidden  (RFC 9110 15.3.5)'
given 'HTTP/1.1 100 Continue\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'
finds 1 'HTTP/1.1 100 Continue' 'error  field-forbidden  (RFC 9110 8.6)' \
  'HTTP/1.1 200 OK' 'no findings'
given 'HTTP/1.1 205 Reset Content\r\n\r\nHTTP 1.1 204 No Content\r\n\r\n'
finds 1 'HTTP/1.1 205 Reset Content' 'error  content-not-generated  (RFC 9110 15.3.6)'
# What follows a change of protocol is no content.
given 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\nx'
finds 0 'HTTP/1.1 101 Switching Protocols' 'no findings'

# Further responses: of a proxy and the server behind it, of a redirect, of a challenge.
given 'HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 401 Unauthorized\r\n\r\nbody'
finds 1 'HTTP/1.1 200 Connection established' 'no findings' \
  'HTTP/1.1 401 Unauthorized' 'error  field-missing  (RFC 9110 15.5.2)'
given 'HTTP/1.1 205 Reset Content\r\n\r\nHTTP/2 204\r\na: b\r\n\r\nx'
finds 1 'HTTP/1.1 205 Reset Content' 'no findings' \
  'HTTP/2 204' 'error  content-forbidden  (RFC 9110 15.3.5)'
given 'HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 20'
finds 1 'HTTP/1.1 204 No Content' 'error  content-forbidden  (RFC 9110 15.3.5)'

given 'HTTP/1.1 200 OK\r\nDate x\r\n\r\n'
finds 1 'HTTP/1.1 200 OK' 'error  lenient-no-field  (RFC 9112 5)'

# What is told of the request.
given 'HTTP/1.1 200 OK\r\n\r\n\001\002'
three check-response --method HEAD <"$scratch/response"
prints 1 'HTTP/1.1 200 OK' 'error  content-to-head  (RFC 9110 9.3.2)'
three check-response --method CONNECT <"$scratch/response"
prints 0 'HTTP/1.1 200 OK' 'no findings'
three check-response --method head "$scratch/response" </dev/null
prints 0 'HTTP/1.1 200 OK' 'no findings'
given 'HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-0/1\r\n\r\n'
three check-response --request-field 'Host: a' --method GET <"$scratch/response"
prints 0 'HTTP/1.1 206 Partial Content' 'note  request-lacks-field  (RFC 9110 15.3.7)'
three check-response --request-field 'Host: a' --request-field 'range:bytes=0-0' <"$scratch/response"
prints 0 'HTTP/1.1 206 Partial Content' 'no findings'
given 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: a\r\nConnection: Upgrade\r\n\r\n'
three check-response --request-field "Upgrade: 	b, a 	 " "$scratch/response" </dev/null
prints 0 'HTTP/1.1 101 Switching Protocols' 'no findings'
three check-response --request-field 'Upgrade: b' "$scratch/response" </dev/null
prints 1 'HTTP/1.1 101 Switching Protocols' 'error  upgrade-not-offered  (RFC 9110 7.8)'
given 'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\n\r\n'
three check-response --method POST --method GET <"$scratch/response"
prints 0 'HTTP/1.1 405 Method Not Allowed' 'note  allow-lists-method  (RFC 9110 10.2.1)'

# refuses MESSAGE TEXT [LINE...]: is the text unreadable, behind what was read before?
refuses() {
  message=$1
  given "$2"
  shift 2
  three check-response <"$scratch/response"
  says "standard input: $message"
  if [ $# -gt 0 ]; then prints 2 "$@"; else gives 2; fi
  [ $# -gt 0 ] || [ ! -s "$scratch/out" ] || fail "prints $(cat "$scratch/out")"
}
refuses 'nothing to read at offset 0' ''
refuses 'neither a status code nor a version of HTTP at offset 0' '<html>\n\n'
refuses 'no status code of three digits at offset 11' 'HTTP/1.1 40x\r\n\r\n'
refuses 'cut off before its end at offset 24' 'HTTP/1.1 200 OK\r\nDate: x'
refuses 'a control byte at offset 24' 'HTTP/1.1 200 OK\r\nDate: x\000\r\n\r\n'
refuses 'nothing to read at offset 25' 'HTTP/1.1 100 Continue\r\n\r\n' \
  'HTTP/1.1 100 Continue' 'no findings'
refuses 'neither a status code nor a version of HTTP at offset 25' \
  'HTTP/1.1 100 Continue\r\n\r\ncontent' 'HTTP/1.1 100 Continue' 'no findings'

# Many fields, and much content.
awk 'BEGIN {
  printf "HTTP/1.1 200 OK\r\n"
  for (field = 0; field < 200; field++) printf "X-%d: value\r\n", field
  printf "Upgrade: h2c\r\n\r\n"
  for (line = 0; line < 100000; line++) print "a line of content"
}' >"$scratch/response"
finds 1 'HTTP/1.1 200 OK' 'error  upgrade-connection  (RFC 9110 7.8)'

# misused MESSAGE ARGUMENT...: is that all, and exit status 2?
misused() {
  message=$1
  shift
  given 'HTTP/1.1 200 OK\r\n\r\n'
  three check-response "$@" <"$scratch/response"
  gives 2
  says "$message"
  [ ! -s "$scratch/out" ] || fail "$*: prints $(cat "$scratch/out")"
}
usage='usage: check-response [--method METHOD] [--request-field FIELD]... [FILE]'
misused "$usage" --help
misused "$usage" --method
misused "$usage" one two
misused "$usage" --method GET --request-field
misused 'Range: not a field; expected "NAME: VALUE"' --request-field Range "$scratch/nowhere"
misused ': x: not a field; expected "NAME: VALUE"' --request-field ': x'
misused "$scratch/nowhere: No such file or directory" "$scratch/nowhere"
misused "$scratch: Is a directory" "$scratch"
echo "PASS: check-response in C, Python and Lua"
