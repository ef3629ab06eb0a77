#!/bin/sh
# Does the WSGI example find what its README says, served by wsgiref and asked by curl, and does it
# leave the responses as they are?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need curl awk
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
example=$(cd "$top_srcdir/examples/wsgi" && pwd)
export PYTHONPATH="$top_builddir/bindings/python/stage:$example" PYTHONDONTWRITEBYTECODE=1
cd "$scratch" || fail "no folder to work in"

# In the same process, with and without assertions: those of wsgiref stop much that is no WSGI.
for options in '' -O '-X dev -W error'; do
  # shellcheck disable=SC2086
  "$PYTHON" $options "$top_srcdir/tests/hosts/test_wsgi.py" || fail "$PYTHON $options test_wsgi.py"
done

"$PYTHON" "$example/demo.py" 0 >address 2>>log &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$scratch"' EXIT
for _ in $(seq 200); do
  [ -s address ] || sleep 0.1
done
address=$(cat address)
[ -n "$address" ] || fail "the server does not start: $(cat log)"

# ask METHOD PATH [ARGUMENT...]: prints what stands in a row of the table, without the request.
ask() {
  method=$1 path=$2
  shift 2
  case $method in
  HEAD) set -- -I "$@" ;;
  *) set -- -X "$method" "$@" ;;
  esac
  : >log
  curl -sSi --max-time 20 --noproxy '*' "$@" "$address$path" | tr -d '\r' >answer
  # It serves one after the other: the answer to the next is the end of this one.
  curl -sS --max-time 20 --noproxy '*' "$address/" >/dev/null || fail "$method $path: no answer"
  response=$(sed -n '1s/^HTTP[^ ]* //p' answer)
  field=$(sed -n 's/^X-HTTP-Findings: //p' answer)
  # Beside the complaints there is the line for each request that wsgiref logs.
  complaint=$(grep -v '^127\.0\.0\.1 - - \[' log)
  case $complaint in
  '' | "$method $path '$response': "*) ;;
  *) fail "$method $path is told of as: $complaint" ;;
  esac
  echo "$response|$field|$(echo "$complaint" | sed "s/^[^']*'[^']*': //; s/: .*//")"
}

# The table of the README.
# shellcheck disable=SC2016
sed -n 's/^| `\([A-Z]* [^`]*\)` | \(.*\) |$/\1|\2/p' "$example/README.md" |
  sed 's/ *| */|/g' >table
while IFS='|' read -r request expected; do
  got=$(ask "${request% *}" "${request#* }") || exit 1
  [ "$got" = "$expected" ] || fail "$request: $got, not $expected"
  echo "$got"
done <table >rows
[ "$(wc -l <rows)" -ge 8 ] || fail "hardly a row in the table of README.md"
[ "$(cut -d '|' -f 3 rows | grep -c .)" -ge 6 ] || fail "hardly a finding in the table of README.md"

# The line it shows, with its sentence; and what is told of the request counts.
line=$(grep '^GET ' "$example/README.md") || fail "README.md shows no line of the log"
ask GET /unauthorized >row || exit 1
grep -qxF "$line" log || fail "README.md shows another line than: $(cat log)"
[ "$(ask GET /part -H 'Range: bytes=0-3')" = '206 Partial Content||' ] || fail "Range is not seen"
kill -0 $server || fail "the server has ended"

# misused MESSAGE ARGUMENT...: is that all it says, and exit status 2?
misused() {
  message=$1
  shift
  "$PYTHON" "$example/demo.py" "$@" >out 2>err
  [ "$?,$(cat err),$(cat out)" = "2,$message," ] || fail "demo.py $*: $(cat out err)"
}
misused 'usage: demo.py PORT'
misused 'usage: demo.py PORT' http
misused 'usage: demo.py PORT' 65536
misused 'usage: demo.py PORT' 1 2
misused "demo.py: port ${address##*:}: Address already in use" "${address##*:}"
echo "PASS: $(wc -l <rows) rows of README.md, as wsgiref answers them"
