#!/bin/sh
# Does the example `client-policy` tell what to do next about any code, the same in C, Python and
# Lua?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
compile client-policy

# told CODE METHOD LINE...: is that all it prints, apart from the words of the data?
told() {
  three client-policy "$1" "$2" </dev/null
  gives 0
  [ ! -s "$scratch/err" ] || fail "$1 $2: says $(cat "$scratch/err")"
  about="$1 $2"
  shift 2
  printf '%s\n' "$@" >"$scratch/expected"
  sed -E 's/^(retry advice: |field: .*  when ).+(  \([^()]*\))$/\1...\2/' "$scratch/out" |
    diff "$scratch/expected" - || fail "$about: tells something else"
}

told 200 GET '200 OK' 'class: Successful' 'treat as: 200' 'content: may follow' \
  'follow with: nothing' 'retry: never' 'retry idempotent methods alone: yes' 'cacheable by default: yes' \
  'field: ETag  SHOULD  when ...  (RFC 9110 15.3.1)' \
  'field: Last-Modified  SHOULD  when ...  (RFC 9110 15.3.1)'
told 205 POST '205 Reset Content' 'class: Successful' 'treat as: 205' 'content: may follow' \
  'follow with: nothing' 'retry: never' 'retry idempotent methods alone: yes' 'cacheable by default: no'
told 303 PUT '303 See Other' 'class: Redirection' 'treat as: 303' 'content: may follow' \
  'follow with: GET' 'retry: never' 'retry idempotent methods alone: yes' 'cacheable by default: no' \
  'field: Location  no keyword  always  (RFC 9110 15.4.4)' \
  'field: Retry-After  no keyword  when ...  (RFC 9110 10.2.3)'
told 401 HEAD '401 Unauthorized' 'class: Client Error' 'treat as: 401' 'content: none' \
  'follow with: nothing' 'retry: credentials' 'retry idempotent methods alone: no' 'retry advice: ...  (RFC 9110 15.5.2)' \
  'cacheable by default: no' 'field: WWW-Authenticate  MUST  always  (RFC 9110 15.5.2)'
# The same sentence, but only what is idempotent is to be repeated.
for method in 'GET delay' 'POST never' 'get never' 'BREW never'; do
  told 503 "${method% *}" '503 Service Unavailable' 'class: Server Error' 'treat as: 503' \
    'content: may follow' 'follow with: nothing' "retry: ${method#* }" 'retry idempotent methods alone: yes' \
    'retry advice: ...  (RFC 9110 15.6.4)' \
    'cacheable by default: no' 'field: Retry-After  MAY  always  (RFC 9110 15.6.4)'
  grep -q '^retry advice: Wait.* idempotent.*\.  (' "$scratch/out" || fail "the advice is lost"
done
told 307 DELETE '307 Temporary Redirect' 'class: Redirection' 'treat as: 307' 'content: may follow' \
  'follow with: DELETE' 'retry: never' 'retry idempotent methods alone: yes' 'cacheable by default: no' \
  'field: Location  SHOULD  always  (RFC 9110 15.4.8)' \
  'field: Retry-After  no keyword  when ...  (RFC 9110 10.2.3)'

# unregistered CODE METHOD TITLE CLASS EFFECTIVE CONTENT [CITATION]: the rest is that of x00.
unregistered() {
  told "$1" "$2" "$3" "class: $4" "treat as: $5" "content: $6" 'follow with: nothing' \
    'retry: never' 'retry idempotent methods alone: yes' \
    ${7:+"retry advice: ...  ($7)"} 'cacheable by default: no'
}
unregistered 299 GET '299 unknown' Successful 200 'may follow'
unregistered 299 CONNECT '299 unknown' Successful 200 none
unregistered 199 GET '199 unknown' Informational 100 none
unregistered 399 GET '399 unknown' Redirection 300 'may follow'
unregistered 440 GET '440 Login Time-out' 'Client Error' 400 'may follow'
unregistered 099 POST '099 unknown' none 500 'may follow' 'RFC 9110 9.2.2'
unregistered 999 POST '999 Request denied' none 500 'may follow' 'RFC 9110 9.2.2'
unregistered 799 "$(printf '\377')" '799 unknown' none 500 'may follow' 'RFC 9110 9.2.2'
# What its owner says goes before that.
told 499 GET '499 Client Closed Request' 'class: Client Error' 'treat as: 400' 'content: may follow' \
  'follow with: nothing' 'retry: never' 'retry idempotent methods alone: no' \
  'retry advice: ...  (nginx, ngx_http_request.h )' 'cacheable by default: no'
told 419 '' '419 Page Expired' 'class: Client Error' 'treat as: 400' 'content: may follow' \
  'follow with: nothing' 'retry: request' 'retry idempotent methods alone: no' \
  'retry advice: ...  (Laravel, Handler.php )' 'cacheable by default: no'
told 522 GET '522 Connection Timed Out' 'class: Server Error' 'treat as: 500' 'content: may follow' \
  'follow with: nothing' 'retry: delay' 'retry idempotent methods alone: yes' \
  'retry advice: ...  (Cloudflare: error responses )' 'cacheable by default: no'
# What two vendors say of a retry is no "never", and the method does not matter to them.
for method in GET POST; do
  told 529 "$method" '529 Site is overloaded' 'class: Server Error' 'treat as: 500' 'content: may follow' \
    'follow with: nothing' 'retry: delay' 'retry idempotent methods alone: no' \
    'retry advice: ...  (SSL Labs API v4 documentation )' 'cacheable by default: no'
done

# How long to wait.
waits() {
  three client-policy 503 GET "$1" </dev/null
  gives 0
  [ "$(tail -1 "$scratch/out")" = "wait: $2" ] || fail "Retry-After: $1: $(tail -1 "$scratch/out")"
}
waits 120 '120 s'
waits 'Sun, 06 Nov 1994 08:49:37 GMT' '0 s'
waits soon unknown
waits '' unknown

# A code in other words.
three client-policy 'HTTP/1.1 404 Nicht gefunden' GET </dev/null
gives 0
[ "$(head -1 "$scratch/out")" = '404 Not Found' ] || fail "404 is lost: $(cat "$scratch/out")"
three client-policy 404.13 GET </dev/null
gives 0
[ "$(head -1 "$scratch/out")" = '404 Not Found' ] || fail "404 is lost: $(cat "$scratch/out")"

# refuses MESSAGE ARGUMENT...: is that all, and exit status 2?
refuses() {
  message=$1
  shift
  three client-policy "$@" </dev/null
  gives 2
  printf '%s\n' "$message" | diff - "$scratch/err" || fail "$*: says something else"
  [ ! -s "$scratch/out" ] || fail "$*: prints $(cat "$scratch/out")"
}
refuses 'client-policy: 40x: no status code of three digits at offset 2' 40x GET
refuses 'client-policy: 404.65535: a number out of range at offset 4' 404.65535 GET
refuses 'client-policy: 1000: no status code of three digits at offset 3' 1000 GET
refuses 'client-policy: : nothing to read at offset 0' '' GET
refuses 'client-policy: teapot: neither a status code nor a version of HTTP at offset 0' teapot GET
not_utf8=$(printf '\377')
refuses "client-policy: $not_utf8: neither a status code nor a version of HTTP at offset 0" \
  "$not_utf8" GET
usage='usage: client-policy CODE METHOD [RETRY-AFTER]'
refuses "$usage"
refuses "$usage" 200
refuses "$usage" 200 GET 1 2
echo "PASS: client-policy in C, Python and Lua"
