#!/bin/sh
# Does the example `client-policy` tell what to do next about any code, the same in C, Python and
# Lua?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
compile client-policy

# told CODE METHOD LINE...: is all that is told of it, of long texts their beginning and end?
told() {
  three client-policy "$1" "$2" </dev/null
  gives 0
  [ ! -s "$scratch/err" ] || fail "$1 $2: says $(cat "$scratch/err")"
  about="$1 $2"
  shift 2
  printf '%s\n' "$@" >"$scratch/expected"
  sed -E 's/^(retry after this code: ).*(  \([^()]*\))$/\1...\2/' "$scratch/out" |
    diff "$scratch/expected" - || fail "$about: tells something else"
}

told 200 GET '200 OK' 'class: Successful' 'treat as: 200' 'content: allowed' \
  'follow with: nothing' 'retry: never' 'cacheable by heuristics: yes' \
  'field: ETag  SHOULD  when the method is GET or HEAD, and the origin server has an entity tag  (RFC 9110 15.3.1)' \
  'field: Last-Modified  SHOULD  when the method is GET or HEAD, and the origin server has a modification date  (RFC 9110 15.3.1)'
told 205 POST '205 Reset Content' 'class: Successful' 'treat as: 205' 'content: not-generated' \
  'follow with: nothing' 'retry: never' 'cacheable by heuristics: no'
told 303 PUT '303 See Other' 'class: Redirection' 'treat as: 303' 'content: allowed' \
  'follow with: GET' 'retry: never' 'cacheable by heuristics: no' \
  'field: Location  no keyword  always  (RFC 9110 15.4.4)' \
  'field: Retry-After  no keyword  when the server asks the client to wait before the redirected request  (RFC 9110 10.2.3)'
told 401 HEAD '401 Unauthorized' 'class: Client Error' 'treat as: 401' 'content: forbidden' \
  'follow with: nothing' 'retry: credentials' 'retry after this code: ...  (RFC 9110 15.5.2)' \
  'cacheable by heuristics: no' 'field: WWW-Authenticate  MUST  always  (RFC 9110 15.5.2)'
# The same sentence, but only what is idempotent is to be repeated.
for method in 'GET delay' 'POST never' 'get never' 'BREW never'; do
  told 503 "${method% *}" '503 Service Unavailable' 'class: Server Error' 'treat as: 503' \
    'content: allowed' 'follow with: nothing' "retry: ${method#* }" \
    'retry after this code: ...  (RFC 9110 15.6.4)' \
    'cacheable by heuristics: no' 'field: Retry-After  MAY  always  (RFC 9110 15.6.4)'
  grep -q '^retry after this code: Wait.* idempotent.*\.  (' "$scratch/out" || fail "the advice is lost"
done
told 307 DELETE '307 Temporary Redirect' 'class: Redirection' 'treat as: 307' 'content: allowed' \
  'follow with: DELETE' 'retry: never' 'cacheable by heuristics: no' \
  'field: Location  SHOULD  always  (RFC 9110 15.4.8)' \
  'field: Retry-After  no keyword  when the server asks the client to wait before the redirected request  (RFC 9110 10.2.3)'

# unregistered CODE METHOD TITLE CLASS EFFECTIVE CONTENT: nothing is promised of these.
unregistered() {
  told "$1" "$2" "$3" "class: $4" "treat as: $5" "content: $6" 'follow with: nothing' \
    'retry: never' 'cacheable by heuristics: no'
}
unregistered 299 GET '299 unknown' Successful 200 allowed
unregistered 299 CONNECT '299 unknown' Successful 200 forbidden
unregistered 199 GET '199 unknown' Informational 100 forbidden
unregistered 399 GET '399 unknown' Redirection 300 allowed
unregistered 499 GET '499 Client Closed Request' 'Client Error' 400 allowed
unregistered 419 '' '419 Page Expired' 'Client Error' 400 allowed
unregistered 999 HEAD '999 Request denied' none 500 forbidden
unregistered 799 "$(printf '\377')" '799 unknown' none 500 allowed

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
refuses 'client-policy: 099: a number out of range at offset 0' 099 GET
refuses 'client-policy: 1000: no status code of three digits at offset 3' 1000 GET
refuses 'client-policy: : nothing to read at offset 0' '' GET
refuses 'client-policy: teapot: neither a status code nor a version of HTTP at offset 0' teapot GET
not_utf8=$(printf '\377')
refuses "client-policy: $not_utf8: neither a status code nor a version of HTTP at offset 0" \
  "$not_utf8" GET
usage='usage: client-policy CODE METHOD'
refuses "$usage"
refuses "$usage" 200
refuses "$usage" 200 GET GET
echo "PASS: client-policy in C, Python and Lua"
