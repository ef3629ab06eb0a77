#!/bin/sh
# Does the example `check-response` find in the answers of real servers what is recorded, the same
# in C, Python and Lua?
#
# What is asked, and what was found, stands in tests/hosts/servers/SERVER.expected; servers/table.py
# tells how to read it.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
need curl
compile check-response
servers=$top_srcdir/tests/hosts/servers
# A server that gives up being root reads its files below.
chmod 711 "$scratch"

# server NAME PROGRAM [CONFIGURATION]: starts it, asks it, and compares.
server() {
  name=$1 configuration=${3:-/dev/null}
  program=$(PATH=$PATH:/usr/sbin:/sbin command -v "$2") || program=
  if [ -z "$program" ]; then
    echo "SKIP: no $name on this machine" >&2
    missing="$missing $name"
    return
  fi
  mkdir "$scratch/$name"
  "$PYTHON" "$servers/ask.py" "$name" "$program" "$configuration" "$servers/$name.expected" \
    "$scratch/$name" || fail "$name: $(cat "$scratch/$name/"*.log 2>/dev/null)"
  # The first line of what is recorded names the version.
  "$PYTHON" "$servers/compare.py" "$servers/$name.expected" "$scratch/$name" \
    "$scratch/check-response" "$examples" ||
    fail "recorded: $(head -1 "$servers/$name.expected"); here: $("$program" -v 2>&1 | head -1)"
}

missing=
for name in nginx apache2 lighttpd haproxy; do
  server "$name" "$name" "$servers/$name.conf"
done
# Before 3.11 it speaks HTTP/1.0 alone.
if "$PYTHON" -m http.server --help | grep -q -e --protocol; then
  server http.server "$PYTHON"
else
  missing="$missing http.server with HTTP/1.1"
fi
[ -z "$missing" ] || skip "there is no:$missing"
echo "PASS: check-response on the answers of real servers"
